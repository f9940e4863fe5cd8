import { Skeleton } from '@mantine/core';
import type { ProblemCard } from '@fortyfive/protocol';
import { useQuery } from '@tanstack/react-query';
import { problemsQuery } from '../../connection/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './problem-picker.module.css';

interface ProblemPickerProps {
  readonly value: string | null;
  readonly onChange: (problemId: string) => void;
}

const DIFFICULTY = { easy: 'Easy', medium: 'Medium', hard: 'Hard' } as const;

export function ProblemPicker({ value, onChange }: ProblemPickerProps) {
  const problems = useQuery(problemsQuery);
  return (
    <fieldset className={styles.picker}>
      <legend>Choose a problem</legend>
      {problems.isPending && [1, 2, 3, 4].map((key) => <Skeleton key={key} height={132} radius={14} />)}
      {problems.isError && (
        <FailureNotice
          title="The problems could not be loaded"
          error={problems.error}
          onRetry={() => void problems.refetch()}
        />
      )}
      {problems.data?.map((problem) => (
        <ProblemOption
          key={problem.id}
          problem={problem}
          isChosen={problem.id === value}
          onChoose={() => onChange(problem.id)}
        />
      ))}
      {problems.data?.length === 0 && <p>No problems are installed on this server.</p>}
    </fieldset>
  );
}

function ProblemOption({
  problem,
  isChosen,
  onChoose,
}: {
  problem: ProblemCard;
  isChosen: boolean;
  onChoose: () => void;
}) {
  return (
    <label className={styles.card}>
      <input
        type="radio"
        name="problem"
        value={problem.id}
        checked={isChosen}
        onChange={onChoose}
        aria-label={problem.title}
        aria-describedby={`problem-${problem.id}`}
      />
      <span className={styles.title}>{problem.title}</span>
      <span id={`problem-${problem.id}`} className={styles.summary}>
        {problem.summary}
      </span>
      <span className={styles.difficulty} data-difficulty={problem.difficulty}>
        {DIFFICULTY[problem.difficulty]}
      </span>
    </label>
  );
}
