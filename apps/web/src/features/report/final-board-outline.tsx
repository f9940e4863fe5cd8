import type { Finding, OutlineGroup, OutlineLine } from '@fortyfive/canvas';
import { elementAnchor } from './evidence-place.ts';
import styles from './final-board-outline.module.css';

type ShownLine = Pick<OutlineLine, 'text' | 'elements'>;

interface FinalBoardOutlineProps {
  readonly groups: readonly OutlineGroup[];
  readonly findings: readonly Finding[];
  /** Called when a line is followed, with everything that it stands for. */
  readonly onShow: (elements: readonly string[]) => void;
}

/** The final board in words. */
export function FinalBoardOutline({ groups, findings, onShow }: FinalBoardOutlineProps) {
  if (groups.length === 0) return null;
  return (
    <div className={styles.reading}>
      {findings.length > 0 && (
        <section className={styles.findings} aria-labelledby="board-findings-title">
          <h3 id="board-findings-title">Worth a look</h3>
          <ul>
            {findings.map((finding, index) => (
              <li key={index}>
                <Line line={finding} onShow={onShow} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="board-outline-title">
        <h3 id="board-outline-title">What was read from it</h3>
        <p className={styles.hint}>Choose a line to find it in the drawing.</p>
        <div className={styles.groups}>
          {groups.map((group, index) => (
            <Group key={index} group={group} onShow={onShow} />
          ))}
        </div>
      </section>
    </div>
  );
}

function Group({ group, onShow }: { group: OutlineGroup } & Pick<FinalBoardOutlineProps, 'onShow'>) {
  return (
    <div className={styles.group}>
      <h4>
        <Line line={group.heading} onShow={onShow} />
      </h4>
      <ul>
        {group.items.map(({ line, details }, index) => (
          <li key={index} className={styles.item}>
            <Line line={line} onShow={onShow} />
            {details.length > 0 && (
              <ul className={styles.details}>
                {details.map((detail, at) => (
                  <li key={at}>
                    <Line line={detail} onShow={onShow} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Line({ line: { text, elements }, onShow }: { line: ShownLine } & Pick<FinalBoardOutlineProps, 'onShow'>) {
  const [first] = elements;
  if (first === undefined) return text;
  return (
    <a href={`#${elementAnchor(first)}`} className={styles.line} onClick={() => onShow(elements)}>
      {text}
    </a>
  );
}
