import { describe, expect, it } from 'vitest';
import { CHECKLIST } from '@fortyfive/rubric';
import { loadPacks, type Pack } from './index.ts';
import { calculateSheet } from './sheet.ts';

const POINT_IDS = CHECKLIST.sections.flatMap((section) => section.points.map((point) => point.id));
const packs = await loadPacks();

describe('the shipped packs', () => {
  it('[Q14] are loaded from the folder of the package, sorted by id', () => {
    expect(packs.map((pack) => pack.id)).toEqual(['distributed-cache', 'news-feed', 'url-shortener']);
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))(
    '[Q5] %s has one expectation for each of the sixty points',
    (_id, pack) => {
      expect(POINT_IDS).toHaveLength(60);
      expect(pack.expectations.map(({ point }) => point)).toEqual(POINT_IDS);
    },
  );

  it.each(packs.map((pack) => [pack.id, pack] as const))('[Q20] %s reads out three to six sentences', (_id, pack) => {
    const sentences = pack.statement.split(/[.!?](?:\s|$)/).filter((text) => text.trim() !== '');
    expect(sentences.length).toBeGreaterThanOrEqual(3);
    expect(sentences.length).toBeLessThanOrEqual(6);
  });

  it.each(packs.map((pack) => [pack.id, pack] as const))('[Q20] %s gives no cue away', (_id, pack) => {
    const cuesOf = new Map(pack.expectations.map(({ point, cues }) => [point, cues]));
    const told = `${pack.title}\n${pack.summary}\n${pack.statement}`;
    expect([...cuesOf.values()].flat().filter((cue) => says(told, cue))).toEqual([]);
    const leaking = pack.probes.filter(({ point, ask }) => cuesOf.get(point)?.some((cue) => says(ask, cue)));
    expect(leaking).toEqual([]);
  });

  it('[Q10] calculate what their results say', () => {
    const [cache, feed, links] = packs.map(figures);
    expect(links).toMatchObject({
      'New links per second': 38.6,
      'Storage of links for five years': 3e12,
      'Memory for hot links': 33.3e9,
      'How full the code space gets': 0.0017,
    });
    expect(feed).toMatchObject({
      'Feed loads per second at peak': 104_000,
      'Feed inserts per second at peak, everything pushed': 417_000,
      'Storage of pictures for a year': 3.29e15,
      'Memory for feeds': 3e12,
    });
    expect(cache).toMatchObject({
      'Reads that reach the databases': 250_000,
      'Data in memory, one copy': 5.5e12,
      'Cache nodes': 122,
      'Outgoing bandwidth at peak': 4.75e9,
    });
  });
});

/** Value of each estimate by its name, to three digits. */
function figures(pack: Pack): Record<string, number | string> {
  return Object.fromEntries(
    pack.estimates.map(({ name, sheet }) => {
      const calculated = calculateSheet(sheet);
      return [name, calculated.ok ? Number(calculated.value.amount.toPrecision(3)) : calculated.message];
    }),
  );
}

function says(text: string, phrase: string): boolean {
  return plain(text).includes(plain(phrase));
}

const plain = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
