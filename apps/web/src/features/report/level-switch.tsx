import type { ReportLevel } from '@fortyfive/protocol';
import styles from './level-switch.module.css';

const LEVELS: readonly { readonly id: ReportLevel; readonly title: string; readonly line: string }[] = [
  { id: 'mid', title: 'Mid', line: 'The essentials are expected.' },
  { id: 'senior', title: 'Senior', line: 'Essential and important points are expected.' },
  { id: 'staff', title: 'Staff', line: 'Everything on the checklist is expected.' },
];

/** The level of an address; the usual one for anything else. */
export function levelOf(text: string | null): ReportLevel {
  return LEVELS.find(({ id }) => id === text)?.id ?? 'senior';
}

/** The level that the score is for. Native radio buttons that look like segments, so arrow keys work. */
export function LevelSwitch({ value, onChange }: { value: ReportLevel; onChange: (level: ReportLevel) => void }) {
  return (
    <div className={styles.level}>
      <fieldset className={styles.segments}>
        <legend className={styles.legend}>Scored at level</legend>
        {LEVELS.map(({ id, title }) => (
          <label key={id} className={styles.segment}>
            <input type="radio" name="level" value={id} checked={id === value} onChange={() => onChange(id)} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <p className={styles.line}>
        {LEVELS.find(({ id }) => id === value)?.line} The verdicts are the same at each level.
      </p>
    </div>
  );
}
