import { Button } from '@mantine/core';
import { TEMPLATES, totalMs, type Pace } from '@fortyfive/session';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { createSession, sessionsQuery } from '../../connection/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { PACES } from '../../ui/paces.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { ProblemPicker } from './problem-picker.tsx';
import styles from './setup-form.module.css';

const LENGTHS = TEMPLATES.map((template) => ({
  id: template.id,
  title: `${Math.round(totalMs(template) / 60_000)} minutes`,
  line: `${template.title.replace(/^\d+-minute /, '').replace(/^./, (letter) => letter.toUpperCase())}, ${template.phases.length} phases`,
}));

/** Problem, pace and length, and the button that starts. */
export function SetupForm() {
  const [problemId, setProblemId] = useState<string | null>(null);
  const [pace, setPace] = useState<Pace>('coached');
  const [templateId, setTemplateId] = useState(LENGTHS[0]?.id ?? '');
  const navigate = useNavigate();
  const queries = useQueryClient();
  const start = useMutation({
    mutationFn: createSession,
    onSuccess: async ({ id }) => {
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      await navigate(`/sessions/${id}`);
    },
  });

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (problemId) start.mutate({ problemId, pace, templateId });
  };

  return (
    <form onSubmit={onSubmit} className={styles.form}>
      <ProblemPicker value={problemId} onChange={setProblemId} />
      <div className={styles.side}>
        <ChoiceGroup legend="Pace" name="pace" options={PACES} value={pace} onChange={setPace} />
        <ChoiceGroup legend="Length" name="template" options={LENGTHS} value={templateId} onChange={setTemplateId} />
        <Button type="submit" size="lg" fullWidth disabled={!problemId} loading={start.isPending}>
          Start interview
        </Button>
        {!problemId && (
          <p className={styles.hint}>Choose a problem first. The clock starts only when you press Begin.</p>
        )}
        {start.isError && <FailureNotice title="The interview could not be created" error={start.error} />}
      </div>
    </form>
  );
}
