/** `12:05`, `-0:31`, `1:02:09`. Whole seconds; hours only when there are some. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = `${String(seconds % 60).padStart(2, '0')}`;
  const sign = ms < 0 && seconds > 0 ? '−' : '';
  return hours > 0 ? `${sign}${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${sign}${minutes}:${tail}`;
}

/** As {@link clockText} with two digits for minutes, for columns and references. */
export function stampText(ms: number): string {
  const text = clockText(ms);
  return text.length === 4 ? `0${text}` : text;
}

/** `5 min`, `1 min 30 s`, `40 s`: for sentences and screen readers. */
export function durationText(ms: number): string {
  const seconds = Math.round(Math.abs(ms) / 1_000);
  const minutes = Math.floor(seconds / 60);
  const rest = seconds % 60;
  if (minutes === 0) return `${rest} s`;
  return rest === 0 ? `${minutes} min` : `${minutes} min ${rest} s`;
}

const DAY = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', year: 'numeric' });
const DAY_AND_TIME = new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' });

export const dayText = (iso: string) => DAY.format(new Date(iso));
export const dayAndTimeText = (iso: string) => DAY_AND_TIME.format(new Date(iso));
