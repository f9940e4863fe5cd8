import { PACK_LIMITS, PHASE_IDS, SECTION_OF_POINT } from './pack.ts';
import { calculateSheet, disagreement } from './sheet.ts';
import { quoted } from './text.ts';

/** A fault with the way to its node, before it has a line. */
export interface Finding {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** What no single field can show. Works on the unchecked value, so that one bad field does not hide the rest. */
export function crossCheck(raw: unknown, fileName: string): Finding[] {
  return [
    ...fileNameMatches(raw, fileName),
    ...duplicates(values(raw, 'facts', 'id'), 'the fact id'),
    ...duplicates(values(raw, 'expectations', 'point'), 'the point'),
    ...duplicates(componentNames(raw), 'the component name or alias'),
    ...duplicates(
      items(raw, 'expectations').flatMap((item, at) => strings(item, 'cues', ['expectations', at])),
      'the cue',
    ),
    ...missingExpectations(raw),
    ...missingProbes(raw),
    ...estimates(raw),
  ];
}

/** A probe's phase: its own, else its point's section when that has a phase. */
export function phaseOfProbe(point: unknown, phase: unknown): string | undefined {
  if (typeof phase === 'string') return phase;
  const section = typeof point === 'string' ? SECTION_OF_POINT.get(point) : undefined;
  return section !== undefined && PHASE_IDS.includes(section) ? section : undefined;
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly text: string;
}

function fileNameMatches(raw: unknown, fileName: string): Finding[] {
  const id = field(raw, 'id');
  const base = fileName.split(/[\\/]/).at(-1) ?? '';
  if (typeof id !== 'string' || base === `${id}.yaml`) return [];
  return [{ path: ['id'], message: `the id ${quoted(id)} belongs into a file named ${quoted(`${id}.yaml`)}` }];
}

function duplicates(found: readonly Found[], what: string): Finding[] {
  const seen = new Set<string>();
  return found.flatMap(({ path, text }) => {
    const key = text.trim().toLowerCase();
    if (seen.has(key)) return [{ path, message: `${what} ${quoted(text)} stands here a second time` }];
    seen.add(key);
    return [];
  });
}

function componentNames(raw: unknown): Found[] {
  return items(raw, 'components').flatMap((item, at) => {
    const name = field(item, 'name');
    const own: Found[] = typeof name === 'string' ? [{ path: ['components', at, 'name'], text: name }] : [];
    return [...own, ...strings(item, 'aliases', ['components', at])];
  });
}

function missingExpectations(raw: unknown): Finding[] {
  if (!Array.isArray(field(raw, 'expectations'))) return [];
  const given = new Set(values(raw, 'expectations', 'point').map(({ text }) => text));
  const missing = [...SECTION_OF_POINT.keys()].filter((id) => !given.has(id));
  return missing.map((id) => ({ path: ['expectations'], message: `the point ${id} has no expectation` }));
}

function missingProbes(raw: unknown): Finding[] {
  if (!Array.isArray(field(raw, 'probes'))) return [];
  const probes = items(raw, 'probes').map((item) => ({
    point: field(item, 'point'),
    phase: field(item, 'phase'),
  }));
  const phases = probes.map(({ point, phase }) => phaseOfProbe(point, phase));
  const homeless = probes.flatMap(({ point, phase }, at) =>
    phase === undefined && typeof point === 'string' && SECTION_OF_POINT.has(point) && phases[at] === undefined
      ? [{ path: ['probes', at], message: `${point} has no phase of its own; name one with "phase"` }]
      : [],
  );
  const silent = PHASE_IDS.filter((id) => !phases.includes(id));
  const probed = new Set(probes.map(({ point }) => point).filter((id) => SECTION_OF_POINT.has(String(id)))).size;
  const few =
    probed < PACK_LIMITS.minProbedPoints
      ? [
          {
            path: ['probes'],
            message: `only ${probed} points have a probe, at least ${PACK_LIMITS.minProbedPoints} must`,
          },
        ]
      : [];
  return [
    ...homeless,
    ...silent.map((id) => ({ path: ['probes'], message: `the phase ${quoted(id)} has no probe` })),
    ...few,
  ];
}

function estimates(raw: unknown): Finding[] {
  return items(raw, 'estimates').flatMap((item, at): Finding[] => {
    const sheet = field(item, 'sheet');
    const result = field(item, 'result');
    const lines = strings(item, 'sheet', ['estimates', at]).map(({ text }) => text);
    if (!Array.isArray(sheet) || lines.length !== sheet.length || !fits(lines)) return [];
    const calculated = calculateSheet(lines);
    if (!calculated.ok) {
      const line = quoted(lines[calculated.line] ?? '');
      return [
        {
          path: ['estimates', at, 'sheet', calculated.line],
          message: `the line ${line} ${calculated.message}`,
        },
      ];
    }
    const wrong = typeof result === 'string' ? disagreement(result, calculated.value) : null;
    return wrong === null ? [] : [{ path: ['estimates', at, 'result'], message: `the result ${wrong}` }];
  });
}

function fits(lines: readonly string[]): boolean {
  return lines.length <= PACK_LIMITS.maxSheetLines && lines.every((line) => line.length <= PACK_LIMITS.maxSheetLine);
}

function field(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

function items(raw: unknown, list: string): unknown[] {
  const value = field(raw, list);
  return Array.isArray(value) ? value : [];
}

function values(raw: unknown, list: string, key: string): Found[] {
  return items(raw, list).flatMap((item, at) => {
    const text = field(item, key);
    return typeof text === 'string' ? [{ path: [list, at, key], text }] : [];
  });
}

function strings(item: unknown, key: string, path: readonly (string | number)[]): Found[] {
  return items(item, key).flatMap((text, at) => (typeof text === 'string' ? [{ path: [...path, key, at], text }] : []));
}
