import type { Coverage } from '@fortyfive/protocol';
import type { SessionState } from '@fortyfive/session';

/** Where the gateway gets the live coverage of a session from; scoring provides it. */
export interface CoverageSource {
  /** The coverage a candidate may see now; null when the pace shows none. */
  read(sessionId: string, state: SessionState): Coverage | null;
  onChange(listener: (sessionId: string, coverage: Coverage) => void): void;
}

export const COVERAGE_SOURCE = Symbol('CoverageSource');
