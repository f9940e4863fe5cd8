import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { StartError } from '../settings.ts';
import { chooseLauncher, findBinaries, type Launcher, type PostgresBinaries } from './postgres-binaries.ts';

const USER = 'fortyfive';
const MAJOR_VERSION = '18';
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 20_000;
/** One that is still starting, recovering or stopping gets this long to answer or to be gone. */
const ADOPT_TIMEOUT_MS = 20_000;

/** A PostgreSQL that this server started, or found still running from a server that died. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/**
 * Starts PostgreSQL in `dataDir`/postgres, creating the cluster at the first start. One that is still running after its
 * server was killed is adopted: starting a second one on the same files is what would destroy them.
 */
export async function startEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const folder = join(dataDir, 'postgres');
  await mkdir(dataDir, { recursive: true }).catch((error: Error) => {
    throw new StartError(`The folder ${dataDir} for the data cannot be made: ${error.message}`);
  });
  const binaries = await findBinaries();
  const launcher = await chooseLauncher(binaries, folder);
  const password = await initialise(dataDir, folder, binaries, launcher);
  const running = await findRunning(folder, password);
  if (running) return handle(folder, running.pid, running.port, password);
  const port = await freePort();
  const pid = await launch(dataDir, folder, port, binaries, launcher);
  await waitUntilReady(dataDir, pid, urlFor(port, password));
  return handle(folder, pid, port, password);
}

async function initialise(
  dataDir: string,
  folder: string,
  binaries: PostgresBinaries,
  launcher: Launcher,
): Promise<string> {
  const passwordFile = join(dataDir, 'postgres-password');
  const version = await readFile(join(folder, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version !== null) {
    if (version.trim() !== MAJOR_VERSION)
      throw new StartError(
        `The data in ${folder} is of PostgreSQL ${version.trim()}, this server brings ${MAJOR_VERSION}: move it with pg_dump first.`,
      );
    return (await readFile(passwordFile, 'utf8')).trim();
  }
  const password = randomBytes(24).toString('hex');
  await writeFile(passwordFile, password, { mode: 0o600 });
  // Built beside its place and renamed, so that an interrupted first start leaves no half cluster behind.
  const unfinished = `${folder}-unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  if (launcher.account) {
    await chown(unfinished, launcher.account.uid, launcher.account.gid);
    await chown(passwordFile, launcher.account.uid, launcher.account.gid);
  }
  const args = [
    '-D',
    unfinished,
    '-U',
    USER,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-instructions',
  ];
  await runToEnd(launcher, binaries.initdb, args);
  await rename(unfinished, folder);
  return password;
}

function runToEnd(launcher: Launcher, program: string, programArgs: readonly string[]): Promise<void> {
  const { command, args } = launcher.wrap(program, programArgs);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: cleanEnvironment(),
      ...launcher.drop,
    });
    let output = '';
    const collect = (chunk: Buffer) => void (output = `${output}${chunk.toString()}`.slice(-2_000));
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => reject(new StartError(`PostgreSQL's initdb could not be started: ${error.message}`)));
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new StartError(`PostgreSQL's initdb failed: ${output.trim().split('\n').slice(-2).join(' ')}`)),
    );
  });
}

async function launch(
  dataDir: string,
  folder: string,
  port: number,
  binaries: PostgresBinaries,
  launcher: Launcher,
): Promise<number> {
  const log = await open(join(dataDir, 'postgres.log'), 'a');
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=50'].flatMap(
    (setting) => ['-c', setting],
  );
  const { command, args } = launcher.wrap(binaries.postgres, ['-D', folder, '-p', String(port), ...settings]);
  // Detached: Ctrl-C reaches this server only, which then stops the database in order.
  const child = spawn(command, args, {
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: cleanEnvironment(),
    ...launcher.drop,
  });
  const pid = await new Promise<number>((resolve, reject) => {
    child.on('error', (error) => reject(new StartError(`PostgreSQL could not be started: ${error.message}`)));
    child.on('spawn', () => resolve(child.pid ?? 0));
  });
  child.unref();
  await log.close();
  return pid;
}

async function waitUntilReady(dataDir: string, pid: number, url: string): Promise<void> {
  for (const deadline = performance.now() + START_TIMEOUT_MS; performance.now() < deadline; await sleep(30)) {
    if (await answers(url)) return;
    if (!isAlive(pid)) break;
  }
  const log = await readFile(join(dataDir, 'postgres.log'), 'utf8').catch(() => '');
  throw new StartError(
    `The embedded PostgreSQL did not start: ${log.trim().split('\n').slice(-2).join(' ') || 'it wrote no log'}`,
  );
}

/** The PostgreSQL that already runs on this folder, once it answers; null when there is none. */
async function findRunning(folder: string, password: string): Promise<{ pid: number; port: number } | null> {
  const pidFile = join(folder, 'postmaster.pid');
  for (const deadline = performance.now() + ADOPT_TIMEOUT_MS; performance.now() < deadline; await sleep(50)) {
    const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    if (!(pid > 0)) return null;
    if (!(await isPostgres(pid))) {
      // Left by a crash of the whole machine; another program may have the number by now, which would stop PostgreSQL.
      await rm(pidFile, { force: true });
      return null;
    }
    if (port > 0 && (await answers(urlFor(port, password)))) return { pid, port };
  }
  throw new StartError(`A PostgreSQL that does not answer runs on the data in ${folder}: end it and start again.`);
}

async function isPostgres(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const linux = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => null);
  const name =
    linux ??
    (await promisify(execFile)('ps', ['-p', String(pid), '-o', 'comm=']).then(
      ({ stdout }) => stdout,
      () => null,
    ));
  // Where neither tells (Windows), a living process has to be believed.
  return name === null || name.includes('postgres');
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function handle(folder: string, pid: number, port: number, password: string): EmbeddedPostgres {
  const stop = async () => {
    if (isAlive(pid)) process.kill(pid, 'SIGINT'); // PostgreSQL's "fast" shutdown: ends connections, keeps every commit
    if (!(await waitUntilGone(pid, STOP_TIMEOUT_MS)))
      throw new Error(`PostgreSQL (process ${pid}) in ${folder} did not stop`);
  };
  return { url: urlFor(port, password), stop };
}

async function waitUntilGone(pid: number, timeoutMs: number): Promise<boolean> {
  for (const deadline = performance.now() + timeoutMs; performance.now() < deadline; await sleep(20))
    if (!isAlive(pid)) return true;
  return !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('No free port')),
      );
    });
  });
}

const urlFor = (port: number, password: string) => `postgresql://${USER}:${password}@127.0.0.1:${port}/postgres`;

/** PostgreSQL reads PG* variables of its own; the host's must not reach it. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('PG')),
  ) as NodeJS.ProcessEnv;
}
