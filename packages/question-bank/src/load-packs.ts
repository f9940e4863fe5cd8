import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultLine, type Fault } from './fault.ts';
import { PACK_LIMITS, type Pack } from './pack.ts';
import { parsePack, type ParsedPack } from './parse-pack.ts';

/** Thrown by {@link loadPacks}. Its message is every fault of every file, one `file:line:column message` a line. */
export class PackFaults extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultLine).join('\n'));
    this.name = 'PackFaults';
    this.faults = faults;
  }
}

/** The folder of shipped packs beside this package. Wrong inside a bundle: name the folder there. */
export function shippedPacks(): string {
  return fileURLToPath(new URL('../packs', import.meta.url));
}

/**
 * All packs (`*.yaml`) of a folder, sorted by id. Throws one {@link PackFaults} that lists every fault of every file.
 * The default folder is found from this file, so a bundled server must name its own. Rules Q14 to Q16.
 */
export async function loadPacks(directory: string = shippedPacks()): Promise<Pack[]> {
  const files = await packFiles(directory).catch((error: unknown) => {
    throw new PackFaults([unreadable(directory, error)]);
  });
  const parsed = await Promise.all(files.map(readPack));
  const faults = parsed.flatMap((one) => (one.ok ? [] : one.faults));
  if (files.length === 0) faults.push(wholeFile(directory, 'holds no pack (*.yaml)'));
  if (faults.length > 0) throw new PackFaults(faults);
  return parsed.flatMap((one) => (one.ok ? [one.pack] : [])).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Paths of the packs in a folder, sorted. */
export async function packFiles(directory: string): Promise<string[]> {
  const names = await readdir(directory);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .toSorted()
    .map((name) => join(directory, name));
}

/** Reads and checks one file; a file that cannot be read is a fault too. */
export async function readPack(file: string): Promise<ParsedPack> {
  try {
    if ((await stat(file)).size > PACK_LIMITS.fileBytes) {
      return {
        ok: false,
        faults: [wholeFile(file, `the file is too large: at most ${PACK_LIMITS.fileBytes} bytes`)],
      };
    }
    return parsePack(await readFile(file, 'utf8'), file);
  } catch (error) {
    return { ok: false, faults: [unreadable(file, error)] };
  }
}

function unreadable(path: string, error: unknown): Fault {
  return wholeFile(path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`);
}

function wholeFile(file: string, message: string): Fault {
  return { file, line: 1, column: 1, path: '', message };
}
