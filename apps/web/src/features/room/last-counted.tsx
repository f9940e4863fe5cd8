import type { Coverage } from '@fortyfive/protocol';
import { VisuallyHidden } from '@mantine/core';
import { stampText } from '../../ui/format-time.ts';
import { countedLines, type CountedLine } from './counted-lines.ts';
import styles from './last-counted.module.css';
import { revealWords } from './reveal-words.ts';

/** How long, in session time, it is just now. */
const JUST_MS = 60_000;
const PLACES = {
  said: 'Show it in the conversation',
  noted: 'Show your notes',
  estimated: 'Show your estimates',
  drawn: 'Show the board',
} as const;

interface LastCountedProps {
  readonly moved: Coverage['moved'];
  readonly titles: ReadonlyMap<string, string>;
  readonly elapsedMs: number;
}

/** The words that counted last, each a way to where they stand. Nothing while nothing counts. */
export function LastCounted({ moved, titles, elapsedMs }: LastCountedProps) {
  const [last, ...earlier] = countedLines(moved, titles);
  if (!last) return null;
  const isJust = last.elapsedMs !== null && elapsedMs - last.elapsedMs < JUST_MS;
  return (
    <section className={styles.counted} aria-label="What counted last">
      <p className={styles.head}>
        {isJust ? 'Just counted for' : 'Last counted for'} <strong>{last.sections}</strong>
      </p>
      <Words line={last} />
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{earlier.length} earlier</summary>
          <ol>
            {earlier.map((line) => (
              <li key={line.key}>
                <p className={styles.head}>{line.sections}</p>
                <Words line={line} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Words({ line }: { line: CountedLine }) {
  return (
    <button
      type="button"
      className={styles.words}
      title={PLACES[line.kind]}
      onClick={(event) => revealWords(line, event.currentTarget)}
    >
      <q>{line.quote}</q>{' '}
      <span className={styles.about}>
        <i data-state={line.status} aria-hidden="true" />
        {line.status} {line.elapsedMs !== null && <span>{stampText(line.elapsedMs)}</span>}
      </span>{' '}
      <VisuallyHidden>{PLACES[line.kind]}</VisuallyHidden>
    </button>
  );
}
