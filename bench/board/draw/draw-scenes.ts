import { join } from 'node:path';
import { Hand } from './kit.ts';
import { openStudio } from './page.ts';

export interface Drawing {
  readonly problem: string;
  readonly style: string;
  /** Keeps deleted elements in the file, as a room's board does. */
  readonly deleted?: boolean;
  readonly draw: (hand: Hand) => Promise<void>;
}

/** Draws scenes by name, or only those the command line names, each on a board of its own. `PICTURES` names a folder for screenshots. */
export async function drawScenes(drawings: Readonly<Record<string, Drawing>>): Promise<void> {
  const studio = await openStudio();
  const wanted = process.argv.slice(2);
  try {
    for (const [name, { problem, style, deleted, draw }] of Object.entries(drawings)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      const page = await studio.board();
      const hand = new Hand(page);
      const folder = process.env['PICTURES'];
      try {
        await draw(hand);
        await hand.save(name, problem, style, deleted);
      } catch (error) {
        console.error(name, error);
      }
      if (folder) await hand.picture(join(folder, `${name}.png`));
      await page.context().close();
    }
  } finally {
    await studio.close();
  }
}
