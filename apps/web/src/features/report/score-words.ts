import type { ReportScore } from '@fortyfive/protocol';

/** `52 to 66 %`, or one number where nothing is in doubt. */
export function rangeWords({ low, high }: Pick<ReportScore, 'low' | 'high'>): string {
  return low === high ? `${low} %` : `${low} to ${high} %`;
}

/** What the range means for the band. */
export function bandWords({ band, lowBand, highBand }: Pick<ReportScore, 'band' | 'lowBand' | 'highBand'>): string {
  if (lowBand === highBand) return 'Close calls would not change it';
  if (lowBand === band) return `Close calls could make it ${highBand}`;
  if (highBand === band) return `Close calls could make it ${lowBand}`;
  return `Close calls could make it ${lowBand} or ${highBand}`;
}
