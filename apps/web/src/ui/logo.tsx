/** Forty-five of sixty minutes on a dial. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="5"
    >
      <circle cx="16" cy="16" r="12" strokeOpacity="0.2" />
      <path d="M16 4a12 12 0 1 1-12 12" strokeLinecap="round" />
    </svg>
  );
}
