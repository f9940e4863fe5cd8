import type { Coverage } from '@fortyfive/protocol';
import { sessionElapsedMs, templateOf } from '@fortyfive/session';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSessionView } from '../../connection/session-context.tsx';
import { clockText, durationText } from '../../ui/format-time.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { CountedAnnouncer } from './counted-announcer.tsx';
import { LastCounted } from './last-counted.tsx';
import styles from './phase-rail.module.css';
import { phaseTimes, type PhaseTime } from './phase-times.ts';
import { useExistingSession } from './use-existing-session.ts';
import { useSessionNow } from './use-session-now.ts';

/** The ten phases with what each may take and took; in coached pace also how much of each is covered, and by what. */
export function PhaseRail() {
  const session = useExistingSession();
  const now = useSessionNow();
  const coverage = useSessionView((view) => view.coverage);
  const isCoached = session.setup.pace === 'coached';
  return (
    <>
      <ol className={styles.rail} aria-label="Phases">
        {phaseTimes(session, now).map((phase) => (
          <PhaseRow
            key={phase.id}
            phase={phase}
            coverage={isCoached ? coverage?.sections.find(({ id }) => id === phase.id) : undefined}
          />
        ))}
      </ol>
      {isCoached && session.status !== 'finished' && (
        <Counted moved={coverage?.moved ?? NOTHING} elapsedMs={sessionElapsedMs(session, now) ?? 0} />
      )}
    </>
  );
}

const NOTHING: Coverage['moved'] = [];

function Counted({ moved, elapsedMs }: { moved: Coverage['moved']; elapsedMs: number }) {
  const { setup } = useExistingSession();
  const titles = useMemo(() => new Map(templateOf(setup).phases.map(({ id, title }) => [id, title])), [setup]);
  const place = useRef<HTMLDivElement>(null);
  const [speaks, setSpeaks] = useState(false);
  // The rail that a narrow screen opens as a dialog is a second one: only the first speaks.
  useLayoutEffect(() => setSpeaks(place.current?.closest('[role=dialog]') === null), []);
  return (
    <div ref={place} className={styles.counted}>
      <LastCounted moved={moved} titles={titles} elapsedMs={elapsedMs} />
      {speaks && <CountedAnnouncer moved={moved} titles={titles} />}
    </div>
  );
}

type SectionCoverage = Coverage['sections'][number];
const PLACES = { done: 'done', current: 'current', ahead: 'ahead' } as const;

function PhaseRow({ phase, coverage }: { phase: PhaseTime; coverage: SectionCoverage | undefined }) {
  const isOver = phase.spentMs > phase.budgetMs;
  return (
    <li className={styles.row} data-place={phase.place} aria-current={phase.place === 'current' ? 'step' : undefined}>
      <span className={styles.mark} aria-hidden="true">
        {phase.place === 'done' && <CheckIcon size={11} />}
      </span>
      <span className={styles.title}>{phase.title}</span>
      <span
        className={styles.time}
        data-over={isOver}
        title={`${PLACES[phase.place]}, budget ${durationText(phase.budgetMs)}`}
      >
        {phase.place === 'ahead' ? '' : `${clockText(phase.spentMs)} / `}
        {durationText(phase.budgetMs)}
      </span>
      {coverage && coverage.total > 0 && <CoverageBar coverage={coverage} title={phase.title} />}
    </li>
  );
}

function CoverageBar({ coverage: { covered, mentioned, total }, title }: { coverage: SectionCoverage; title: string }) {
  const words = `${covered} covered, ${mentioned} mentioned, of ${total}`;
  return (
    <span className={styles.coverage} role="img" aria-label={`Coverage of ${title}: ${words}`} title={words}>
      {Array.from({ length: total }, (_, index) => (
        <i key={index} data-state={index < covered ? 'covered' : index < covered + mentioned ? 'mentioned' : 'open'} />
      ))}
    </span>
  );
}
