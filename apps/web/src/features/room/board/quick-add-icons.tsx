import type { ReactNode } from 'react';

function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width={16}
      height={16}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  );
}

/** Two boxes and the arrow between them. */
export const QuickAddIcon = () => (
  <Icon>
    <rect x="2" y="8" width="6" height="8" rx="1.5" />
    <rect x="16" y="8" width="6" height="8" rx="1.5" />
    <path d="M9.5 12h4.5M12 9.5l2.5 2.5-2.5 2.5" />
  </Icon>
);

/** Four building blocks. */
export const ComponentsIcon = () => (
  <Icon>
    <rect x="3" y="3" width="7" height="7" rx="1.5" />
    <rect x="14" y="3" width="7" height="7" rx="1.5" />
    <rect x="3" y="14" width="7" height="7" rx="1.5" />
    <circle cx="17.5" cy="17.5" r="3.5" />
  </Icon>
);
