import { describe, expect, it } from 'vitest';
import { CHECKLIST } from '@fortyfive/rubric';
import { cardOf, GENERIC_PROBLEM, guideOf, interviewGuideOf, loadPacks } from './index.ts';

const packs = await loadPacks();
const links = packs.find(({ id }) => id === 'url-shortener');
if (!links) throw new Error('no url-shortener');
const sections = CHECKLIST.sections;
const pointIds = sections.flatMap(({ points }) => points.map(({ id }) => id));

describe('a card', () => {
  it('[Q17] holds its four fields and nothing of the answers', () => {
    expect(cardOf(links)).toEqual({
      id: 'url-shortener',
      title: 'Design a URL shortener',
      summary: links.summary,
      difficulty: 'easy',
    });
  });

  it('[Q17] of any other problem has the same fields, and no pack takes its id', () => {
    expect(Object.keys(GENERIC_PROBLEM)).toEqual(Object.keys(cardOf(links)));
    expect(GENERIC_PROBLEM).toMatchObject({ id: 'generic', title: 'Another problem' });
    expect(packs.map(({ id }) => id)).not.toContain(GENERIC_PROBLEM.id);
  });
});

describe('a guide', () => {
  it('[Q18] has cues and an expectation for each point, and components by name', () => {
    const guide = guideOf(links);
    expect(Object.keys(guide).toSorted()).toEqual(['components', 'cues', 'expectations', 'id', 'version']);
    expect(guide).toMatchObject({ id: 'url-shortener', version: links.version });
    expect(Object.keys(guide.cues)).toEqual(pointIds);
    expect(Object.keys(guide.expectations)).toEqual(pointIds);
    expect(guide.expectations['HL3']).toMatch(/base 62/);
    expect(guide.components[0]).toEqual({
      name: 'redirect service',
      aliases: links.components[0]?.aliases,
    });
  });
});

describe('an interview guide', () => {
  it('[Q19] has statement, facts and probes, and neither expectations nor cues', () => {
    const guide = interviewGuideOf(links);
    expect(Object.keys(guide)).toEqual(['statement', 'facts', 'probes']);
    expect(guide.facts).toEqual(links.facts);
    expect(guide.probes).toHaveLength(links.probes.length);
  });

  it('[Q8] puts a probe into the phase of its point unless it names another', () => {
    const { probes } = interviewGuideOf(links);
    const phaseOf = (point: string) => probes.find(({ pointId }) => pointId === point)?.phaseId;
    expect(phaseOf('DD4')).toBe('deep-dive');
    expect(phaseOf('CO2')).toBe('justify');
    const phases = sections.map(({ id }) => id).filter((id) => id !== 'conduct');
    for (const pack of packs) {
      expect(new Set(interviewGuideOf(pack).probes.map(({ phaseId }) => phaseId))).toEqual(new Set(phases));
    }
  });
});
