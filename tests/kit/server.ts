import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const ROOT = resolve(import.meta.dirname, '../..');
const MAIN = join(ROOT, 'apps/server/dist/main.js');
const START_TIMEOUT_MS = 40_000;

export interface RunningServer {
  readonly url: string;
  readonly dataDir: string;
  /** Everything it wrote so far. */
  readonly output: () => string;
  /** Ends the server process at once, as a crash would; the database process lives on. */
  readonly kill: () => Promise<void>;
  /** Starts again on the same port and data, after a kill or a stop. */
  readonly startAgain: () => Promise<void>;
  /** Orderly end, as Ctrl-C. Resolves with the exit code. */
  readonly stop: () => Promise<number | null>;
  /** Stops what still runs and deletes the data. */
  readonly remove: () => Promise<void>;
}

/** Starts the built server, as `npm start` does, on a port and a database of its own. */
export async function startServer(settings: Record<string, string> = {}): Promise<RunningServer> {
  const dataDir = settings.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'fortyfive-test-')));
  let port = await freePort();
  const environment = { ...withoutSettings(process.env), LOG_LEVEL: 'warn', ...settings, DATA_DIR: dataDir };
  let output = '';
  let child: ChildProcess | null = null;
  const start = async () => {
    const started = spawn(process.execPath, ['--enable-source-maps', MAIN], {
      cwd: ROOT,
      env: { ...environment, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = started;
    let own = '';
    const collect = (chunk: Buffer) => {
      own += chunk.toString();
      output += chunk.toString();
    };
    started.stdout.on('data', collect);
    started.stderr.on('data', collect);
    await waitFor(() => own.includes('is ready') || started.exitCode !== null, START_TIMEOUT_MS);
    if (!own.includes('is ready')) output = '';
    if (!own.includes('is ready')) throw new Error(`The server did not start: ${own}`);
  };
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    const current = child;
    if (!current || current.exitCode !== null || current.signalCode !== null) return current?.exitCode ?? null;
    const ended = new Promise<number | null>((done) => current.once('exit', (code) => done(code)));
    current.kill(signal);
    return ended;
  };
  // Another suite's server may take the port between asking for it and using it.
  await start().catch(async (error: Error) => {
    if (!error.message.includes('is taken')) throw error;
    port = await freePort();
    await start();
  });
  return {
    url: `http://127.0.0.1:${port}`,
    dataDir,
    output: () => output,
    kill: async () => void (await end('SIGKILL')),
    startAgain: start,
    stop: () => end('SIGINT'),
    remove: async () => {
      await end('SIGINT');
      await endOrphanedPostgres(dataDir);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Runs the server until it ends by itself; for starts that must fail. */
export async function runToExit(
  settings: Record<string, string>,
): Promise<{ code: number | null; stderr: string; stdout: string }> {
  const child = spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: { ...withoutSettings(process.env), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  let stdout = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  const code = await new Promise<number | null>((done) => child.once('exit', (status) => done(status)));
  return { code, stderr, stdout };
}

/** Waits until `done` holds, and says what it waited for when it does not. */
export async function waitFor(done: () => boolean | Promise<boolean>, timeoutMs = 10_000): Promise<void> {
  for (const deadline = performance.now() + timeoutMs; performance.now() < deadline; await sleep(25))
    if (await done()) return;
  throw new Error(`Not within ${timeoutMs} ms: ${done.toString()}`);
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? done(address.port) : fail(new Error('No port'))));
    });
  });
}

async function endOrphanedPostgres(dataDir: string): Promise<void> {
  const pid = Number((await readFile(join(dataDir, 'postgres/postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0]);
  if (!(pid > 0)) return;
  try {
    process.kill(pid, 'SIGINT');
    for (;;) {
      process.kill(pid, 0);
      await sleep(20);
    }
  } catch {
    // gone
  }
}

/** The host's own settings must not reach a server under test. */
function withoutSettings(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = [
    'PORT',
    'HOST',
    'DATABASE_URL',
    'DATA_DIR',
    'COOKIE_SECRET',
    'ALLOWED_ORIGINS',
    'TRUST_PROXY',
    'LOG_LEVEL',
    'SESSION_CLOCK_RATE',
  ];
  return Object.fromEntries(
    Object.entries(environment).filter(([name]) => !own.includes(name) && !name.startsWith('MODEL_')),
  ) as NodeJS.ProcessEnv;
}
