import { hardEndMs, templateOf, totalMs } from '@fortyfive/session';
import { Button } from '@mantine/core';
import { useConnection, useSessionView } from '../../connection/session-context.tsx';
import { durationText } from '../../ui/format-time.ts';
import { PACES } from '../../ui/paces.ts';
import { PageFrame } from '../../ui/page-frame.tsx';
import styles from './lobby.module.css';
import { RefusalList } from './refusal-list.tsx';
import { SavePill } from './save-pill.tsx';
import { useExistingSession } from './use-existing-session.ts';

/** Before the clock starts: what will happen, and the button that begins it. */
export function Lobby() {
  const connection = useConnection();
  const { setup } = useExistingSession();
  const isBeginning = useSessionView((view) =>
    view.outbox.pending.some(({ command }) => command.type === 'StartSession'),
  );
  const template = templateOf(setup);
  const pace = PACES.find(({ id }) => id === setup.pace);
  const endMs = hardEndMs(template, setup.pace);
  return (
    <PageFrame title={setup.problemTitle} actions={<SavePill />}>
      <div className={styles.lobby}>
        <section className={styles.words}>
          <p className={styles.kicker}>
            {template.title} · {pace?.title}
          </p>
          <h1>{setup.problemTitle}</h1>
          <ul className={styles.facts}>
            <li>
              The interviewer presents the problem, answers questions and asks some. Talk by typing; draw while you
              talk.
            </li>
            <li>{pace?.line}</li>
            <li>
              {durationText(totalMs(template))} in all
              {endMs > totalMs(template) && `, and a hard end after ${durationText(endMs)}`}. The clock is the server’s:
              a refresh or a lost connection does not stop it and loses nothing.
            </li>
            <li>Notes and estimates count as much as what you say. The report comes at the end.</li>
          </ul>
          <RefusalList />
          <Button size="lg" loading={isBeginning} onClick={() => connection.send({ type: 'StartSession' })}>
            Begin
          </Button>
        </section>
        <ol className={styles.plan} aria-label="Phases">
          {template.phases.map((phase) => (
            <li key={phase.id} style={{ flexGrow: phase.minutes }}>
              <span>{phase.title}</span>
              <span className={styles.minutes}>{phase.minutes} min</span>
            </li>
          ))}
        </ol>
      </div>
    </PageFrame>
  );
}
