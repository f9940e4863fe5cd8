import styles from './choice-group.module.css';

interface ChoiceGroupProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly id: T; readonly title: string; readonly line: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** A few options with a line each, as native radio buttons. */
export function ChoiceGroup<T extends string>({ legend, name, options, value, onChange }: ChoiceGroupProps<T>) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.id} className={styles.option}>
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => onChange(option.id)}
            aria-label={option.title}
            aria-describedby={`${name}-${option.id}`}
          />
          <span>
            <strong>{option.title}</strong>
            <small id={`${name}-${option.id}`}>{option.line}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
