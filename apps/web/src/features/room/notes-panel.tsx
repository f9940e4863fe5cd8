import { LIMITS, templateOf, type ExistingState } from '@fortyfive/session';
import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useConnection, useSessionView } from '../../connection/session-context.tsx';
import { NOTE_PREFIX } from '../../connection/text-sync.ts';
import sheet from './sheet.module.css';
import { useExistingSession, useIsWorking } from './use-existing-session.ts';

/** One text per phase. It follows the interview until its author looks at another phase, and again after the next change. */
export function NotesPanel() {
  const { texts } = useConnection();
  const session = useExistingSession();
  const isWorking = useIsWorking();
  const current = currentPhaseId(session);
  const [chosen, setChosen] = useState<{ during: string; phaseId: string } | null>(null);
  const phaseId = chosen?.during === current ? chosen.phaseId : current;
  const slot = `${NOTE_PREFIX}${phaseId}`;
  const text = useSessionView((view) => view.drafts[slot] ?? session.work.notes[phaseId] ?? '');
  const phases = templateOf(session.setup).phases;

  return (
    <div className={sheet.sheet}>
      <NativeSelect
        aria-label="Notes for phase"
        value={phaseId}
        onChange={(event) => setChosen({ during: current, phaseId: event.currentTarget.value })}
        data={phases.map(({ id, title }) => ({
          value: id,
          label: id === current ? `${title} (now)` : title,
        }))}
      />
      <textarea
        id="notes"
        aria-label={`Notes: ${phases.find(({ id }) => id === phaseId)?.title ?? ''}`}
        className={sheet.text}
        value={text}
        readOnly={!isWorking}
        maxLength={LIMITS.noteCharacters}
        placeholder="What you would write at the edge of the board: requirements, goals, decisions, open questions."
        onChange={(event) => texts.edit(slot, event.currentTarget.value)}
      />
      <p className={sheet.hint}>Notes are read for the report, like your words.</p>
    </div>
  );
}

function currentPhaseId(session: ExistingState): string {
  const phases = templateOf(session.setup).phases;
  const index = session.status === 'running' || session.status === 'paused' ? session.phaseIndex : 0;
  return phases[index]?.id ?? '';
}
