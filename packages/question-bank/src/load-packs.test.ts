import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadPacks, PackFaults } from './index.ts';

const packFile = (id: string): string => fileURLToPath(new URL(`../packs/${id}.yaml`, import.meta.url));
const LINT = fileURLToPath(new URL('./lint.ts', import.meta.url));

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'packs-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function copy(id: string, change: (text: string) => string = (text) => text): Promise<string> {
  const target = join(folder, `${id}.yaml`);
  const text = await readFile(packFile(id), 'utf8');
  await writeFile(target, change(text));
  return target;
}

async function lint(...files: string[]): Promise<{ code: number; lines: string[] }> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [LINT, ...files]);
    return { code: 0, lines: stdout.trim().split('\n') };
  } catch (error) {
    const { code, stdout } = error as { code: number; stdout: string };
    return { code, lines: stdout.trim().split('\n') };
  }
}

async function loadingFails(): Promise<PackFaults> {
  const error: unknown = await loadPacks(folder).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PackFaults);
  return error as PackFaults;
}

describe('a folder of packs', () => {
  it('[Q14] is read from where it is told, other files left alone', async () => {
    await copy('news-feed');
    await copy('distributed-cache');
    await writeFile(join(folder, 'notes.txt'), 'not a pack');
    expect((await loadPacks(folder)).map(({ id }) => id)).toEqual(['distributed-cache', 'news-feed']);
  });

  it('[Q15] with faults in two files throws one error that lists them all', async () => {
    const feed = await copy('news-feed', (text) => text.replace('difficulty: medium', 'difficulty: cruel'));
    const links = await copy('url-shortener', (text) => text.replace('version: 1', 'version: 0\nauthor: me'));
    await copy('distributed-cache');
    const error = await loadingFails();
    expect(error.message.split('\n')).toEqual([
      `${feed}:4:1 difficulty: must be one of easy, medium, hard`,
      `${links}:2:1 version: is too small: at least 1`,
      `${links}:3:1 author: "author" is not a field of a pack`,
    ]);
    expect(error.faults).toHaveLength(3);
  });

  it('[Q16] that is empty, or is not there, is a fault', async () => {
    expect((await loadingFails()).message).toBe(`${folder}:1:1 holds no pack (*.yaml)`);
    const nowhere = join(folder, 'nowhere');
    await expect(loadPacks(nowhere)).rejects.toThrow(`${nowhere}:1:1 cannot be read (ENOENT)`);
  });

  it('[Q2] refuses a file beyond the cap', async () => {
    await copy('url-shortener', (text) => text + '#'.repeat(200_000));
    expect((await loadingFails()).message).toMatch(/url-shortener\.yaml:1:1 the file is too large/);
  });
});

describe('the linter', () => {
  it('[Q21] counts the shipped packs and exits 0', async () => {
    expect(await lint()).toEqual({ code: 0, lines: ['3 packs, no faults'] });
  });

  it('[Q21] prints every fault of the files named and exits 1', async () => {
    const links = await copy('url-shortener', (text) => text.replace('difficulty: easy', 'difficulty: cruel'));
    const missing = join(folder, 'missing.yaml');
    expect(await lint(links, missing)).toEqual({
      code: 1,
      lines: [
        `${links}:4:1 difficulty: must be one of easy, medium, hard`,
        `${missing}:1:1 cannot be read (ENOENT)`,
        '2 packs, 2 faults',
      ],
    });
  });

  it('[Q4] wants a pack in a file of its name', async () => {
    const renamed = join(folder, 'other.yaml');
    await copyFile(packFile('news-feed'), renamed);
    expect((await lint(renamed)).lines).toEqual([
      `${renamed}:1:1 id: the id "news-feed" belongs into a file named "news-feed.yaml"`,
      '1 pack, 1 fault',
    ]);
  });
});
