import type { TextSort } from '../board/board.ts';
import { signsOf } from './line-signs.ts';

/** A longer text shows at its start what it is. */
const READ_CHARACTERS = 2000;
const LONGEST_LINE = 300;
const HEADING_WEIGHT = 3;
/** Names of fields without a type stand alone on their lines, and say so little that only a found schema makes them one. */
const SHORT_LINE_WEIGHT = 0.2;
/** Below it a text merely brushes a subject. */
const LEAST_SIGN = 0.9;
/** Of the lines of a text, so much must speak for its sort on average. */
const LEAST_SHARE = 0.33;

type Sorted = Exclude<TextSort, 'note'>;
const SORTS: readonly Sorted[] = ['api', 'schema', 'estimates', 'requirements'];

const HEADINGS: readonly (readonly [TextSort, RegExp])[] = [
  [
    'requirements',
    /^(?:(?:non|key|core|main)?[\s-]*func?t?ional(?:s|\s+reqs?|\s+req\w*)?|n?frs?|non[\s-]?func\w*|req(?:s|uirements?)?|needs?|must(?:[\s-]haves?)?|use[\s-]?cases?|user stories|in[\s-]scope|out[\s-]of[\s-]scope|scope|features?|(?:design )?goals?|mvp|p0|nice to have|anforderung\w*|requisitos?|exigences?|besoins?|objetivos?|ziele|требования|需求|要件)(?![\p{L}])/iu,
  ],
  [
    'estimates',
    /^(?:estimat(?:es?|ions?)|capacity|back[\s-]of[\s-](?:the[\s-])?envelope|bote|botec|numbers|traffic|storage|scale|volumes?|bandwidth|math|calc\w*|load|sch(?:ä|ae)tzung\w*|estimaci[oó]n\w*|estimativas?|оценка|估算|見積)(?![\p{L}])/iu,
  ],
  [
    'api',
    /^(?:(?:rest|public|http|grpc|core|main|internal)?\s*apis?(?:\s+design)?|endpoints?|rest|rpcs?|interface)\s*(?::|$|-)/iu,
  ],
  [
    'schema',
    /^(?:(?:db|data|database)?\s*(?:schemas?|models?)|tables?|(?:core |main )?entit(?:y|ies)|data design)\s*(?::|$|-)/iu,
  ],
  [
    'note',
    /^(?:todos?|questions?|open questions?|notes?|legend|deep[\s-]?dives?|trade[\s-]?offs?|bottlenecks?|risks?|problems?|follow[\s-]?ups?|next steps?|q|ideas?|later|agenda|plan)\s*(?::|$|-)/iu,
  ],
];

/** What a text that labels nothing holds: requirements, estimates, signatures of an API, tables, or anything else. Implements D47. */
export function sortText(text: string): TextSort {
  const lines = text
    .slice(0, READ_CHARACTERS)
    .split(/\r?\n/u)
    .map((line) => line.trim().slice(0, LONGEST_LINE));
  const written = lines.filter((line) => /[\p{L}\p{N}]/u.test(line));
  const first = written[0];
  if (first === undefined) return 'note';
  const heading = HEADINGS.find(([, pattern]) => pattern.test(first.replace(/^[^\p{L}\p{N}]+/u, '')))?.[0] ?? null;
  if (heading === 'note') return 'note';
  const totals: Record<Sorted, number> = { requirements: 0, estimates: 0, api: 0, schema: 0 };
  for (const line of written) {
    const signs = signsOf(line);
    for (const sort of SORTS) totals[sort] += signs[sort];
  }
  if (totals.schema >= LEAST_SIGN) totals.schema += SHORT_LINE_WEIGHT * written.filter(isShort).length;
  if (heading !== null && (written.length > 1 || /:\s*\S/u.test(first) || totals[heading] > 0))
    totals[heading] += HEADING_WEIGHT;
  const best = SORTS.reduce((one, other) => (totals[other] > totals[one] ? other : one));
  return totals[best] >= Math.max(LEAST_SIGN, LEAST_SHARE * written.length) ? best : 'note';
}

function isShort(line: string): boolean {
  return !/\s/u.test(line.replace(/^[^\p{L}\p{N}]+/u, ''));
}
