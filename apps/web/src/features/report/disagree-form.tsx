import type { OverruleBody, ReportPoint } from '@fortyfive/protocol';
import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useId, useState } from 'react';
import styles from './disagreement.module.css';
import { statusWords } from './report-points.ts';

const STATUSES = ['covered', 'mentioned', 'missing'] as const;
/** The server takes no more. */
const REASON_CHARACTERS = 1_000;

interface DisagreeFormProps {
  readonly point: ReportPoint;
  readonly isBusy: boolean;
  readonly onKeep: (body: OverruleBody) => void;
  readonly onCancel: () => void;
}

/** Another status and why. Escape in the reason closes it. */
export function DisagreeForm({ point, isBusy, onKeep, onCancel }: DisagreeFormProps) {
  const others = STATUSES.filter((each) => each !== point.status);
  const [status, setStatus] = useState(point.overrule?.status ?? others[0] ?? 'covered');
  const [reason, setReason] = useState(point.overrule?.reason ?? '');
  const name = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onKeep({ pointId: point.id, status, reason: reason.trim() });
  };
  return (
    <form className={styles.form} aria-label={`Your verdict on ${point.title}`} onSubmit={submit}>
      <fieldset className={styles.choices}>
        <legend>It should be</legend>
        {others.map((each, index) => (
          <label key={each}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === status}
              onChange={() => setStatus(each)}
              // The form opens where the button was that opened it.
              autoFocus={index === 0}
            />
            {statusWords({ status: each, confidence: 1 })}
          </label>
        ))}
      </fieldset>
      <Textarea
        label="Why"
        description="What shows it, for you and for whoever improves the rules"
        required
        autosize
        minRows={2}
        maxLength={REASON_CHARACTERS}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      />
      <div className={styles.actions}>
        <Button type="submit" size="xs" loading={isBusy} disabled={reason.trim() === ''}>
          Keep my verdict
        </Button>
        <Button variant="default" size="xs" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
