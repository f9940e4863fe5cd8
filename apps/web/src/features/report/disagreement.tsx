import type { Overrule, OverruleBody, ReportPoint } from '@fortyfive/protocol';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { reportQuery } from '../../connection/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { dayAndTimeText } from '../../ui/format-time.ts';
import styles from './disagreement.module.css';
import { DisagreeForm } from './disagree-form.tsx';
import { statusWords } from './report-points.ts';
import { overrulePoint, withdrawOverrule } from './report-request.ts';

/** The person's own verdict on a point beside the engine's, or the way to give one. */
export function Disagreement({ point, sessionId }: { point: ReportPoint; sessionId: string }) {
  const [isOpen, setIsOpen] = useState(false);
  // Where the form was, the focus goes to the button that takes its place.
  const [wasOpen, setWasOpen] = useState(false);
  const open = (isNowOpen: boolean) => {
    setIsOpen(isNowOpen);
    setWasOpen(true);
  };
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: reportQuery(sessionId).queryKey });
  const keep = useMutation({
    mutationFn: (body: OverruleBody) => overrulePoint(sessionId, body),
    onSuccess: async () => {
      await refresh();
      open(false);
    },
  });
  const withdraw = useMutation({ mutationFn: () => withdrawOverrule(sessionId, point.id), onSuccess: refresh });
  if (point.status === 'not-judged') return null;
  const error = keep.error ?? withdraw.error;
  return (
    <div className={styles.disagreement}>
      {point.overrule && <OwnVerdict overrule={point.overrule} />}
      {isOpen ? (
        <DisagreeForm
          point={point}
          isBusy={keep.isPending}
          onKeep={(body) => keep.mutate(body)}
          onCancel={() => open(false)}
        />
      ) : (
        <div className={styles.actions}>
          <Button
            variant="default"
            size="compact-sm"
            autoFocus={wasOpen}
            onClick={() => open(true)}
            aria-label={`${point.overrule ? 'Change your verdict on' : 'Disagree about'} ${point.title}`}
          >
            {point.overrule ? 'Change' : 'Disagree'}
          </Button>
          {point.overrule && (
            <Button
              variant="default"
              size="compact-sm"
              loading={withdraw.isPending}
              onClick={() => withdraw.mutate()}
              aria-label={`Withdraw your verdict on ${point.title}`}
            >
              Withdraw
            </Button>
          )}
        </div>
      )}
      {error && <FailureNotice title="This could not be saved" error={error} />}
    </div>
  );
}

function OwnVerdict({ overrule }: { overrule: Overrule }) {
  return (
    <div className={styles.own}>
      <p>
        <strong>Your verdict: {statusWords({ status: overrule.status, confidence: 1 })}</strong>
        {' · '}
        <time dateTime={overrule.at}>{dayAndTimeText(overrule.at)}</time>
      </p>
      <p className={styles.reason}>{overrule.reason}</p>
      <p className={styles.was}>
        Overrules “{statusWords(overrule.verdict)}” of engine {overrule.engineVersion}.
      </p>
    </div>
  );
}
