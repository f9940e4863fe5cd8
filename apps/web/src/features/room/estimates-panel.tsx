import { LIMITS } from '@fortyfive/session';
import { useConnection, useSessionView } from '../../connection/session-context.tsx';
import { ESTIMATE_SLOT } from '../../connection/text-sync.ts';
import sheet from './sheet.module.css';
import { useExistingSession, useIsWorking } from './use-existing-session.ts';

const EXAMPLE = `daily users = 10 M
writes per user per day = 2
writes per second = 10 M * 2 / 86,400 = 231
`;

/** One plain sheet for calculations, a line each. */
export function EstimatesPanel() {
  const { texts } = useConnection();
  const session = useExistingSession();
  const isWorking = useIsWorking();
  const text = useSessionView((view) => view.drafts[ESTIMATE_SLOT] ?? session.work.estimate);
  return (
    <div className={sheet.sheet}>
      <textarea
        id="estimates"
        aria-label="Estimates"
        className={`${sheet.text} ${sheet.mono}`}
        value={text}
        readOnly={!isWorking}
        maxLength={LIMITS.estimateCharacters}
        placeholder={EXAMPLE}
        spellCheck={false}
        onChange={(event) => texts.edit(ESTIMATE_SLOT, event.currentTarget.value)}
      />
      <p className={sheet.hint}>One calculation a line. Say what each number stands for.</p>
    </div>
  );
}
