import type { Pace } from '@fortyfive/session';

/** What each pace means, in one line. */
export const PACES: readonly { readonly id: Pace; readonly title: string; readonly line: string }[] = [
  {
    id: 'coached',
    title: 'Coached',
    line: 'Nudges and live coverage. You decide when to move on; overtime is shown.',
  },
  { id: 'strict', title: 'Strict', line: 'The clock moves you on when a phase is over. You may pause.' },
  { id: 'exam', title: 'Exam', line: 'As strict, without pause, hints or coverage.' },
];

export const paceTitle = (pace: Pace): string => PACES.find(({ id }) => id === pace)?.title ?? pace;
