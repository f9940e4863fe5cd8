import type { ReportPoint } from '@fortyfive/protocol';
import { CheckIcon, DashIcon, HalfIcon, QuestionIcon } from '../../ui/icons.tsx';
import { statusWords } from './report-points.ts';
import styles from './status-chip.module.css';

const ICONS = {
  covered: CheckIcon,
  mentioned: HalfIcon,
  missing: DashIcon,
  'not-judged': QuestionIcon,
} as const;

export function StatusChip({ point }: { point: Pick<ReportPoint, 'status' | 'confidence'> }) {
  const StatusIcon = ICONS[point.status];
  return (
    <span className={styles.chip} data-status={point.status}>
      <StatusIcon size={14} />
      {statusWords(point)}
    </span>
  );
}
