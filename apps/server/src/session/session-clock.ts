import type { ClockReading } from '@fortyfive/protocol';
import type { Database } from '../database/database.ts';

/** With a rate other than 1 the session clock runs fast from this instant on, the same after every restart. */
const RATE_ANCHOR_MS = Date.UTC(2026, 0, 1);
const RESYNC_MS = 30_000;

/**
 * The session clock: the database's time, so that every server and every restart agrees. Between readings it is carried
 * on by this process's monotonic clock. `rate` compresses time in tests (SESSION_CLOCK_RATE) and is 1 otherwise.
 */
export class SessionClock {
  private offsetMs = 0;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly rate: number,
  ) {}

  /** Reads the database's time now and regularly from now on. */
  async start(): Promise<void> {
    await this.synchronise();
    this.timer = setInterval(() => void this.synchronise().catch(() => undefined), RESYNC_MS);
    this.timer.unref();
  }

  stop(): void {
    clearInterval(this.timer);
  }

  /** Now in ms, whole, on the session clock. */
  now(): number {
    const real = performance.now() + this.offsetMs;
    return Math.round(RATE_ANCHOR_MS + (real - RATE_ANCHOR_MS) * this.rate);
  }

  reading(): ClockReading {
    return { now: this.now(), rate: this.rate };
  }

  private async synchronise(): Promise<void> {
    const before = performance.now();
    const rows = await this.database.$queryRaw<
      { ms: number }[]
    >`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`;
    const middle = (before + performance.now()) / 2;
    if (rows[0]) this.offsetMs = rows[0].ms - middle;
  }
}
