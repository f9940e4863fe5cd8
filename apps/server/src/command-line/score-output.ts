import { CHECKLIST, type Scoring } from '@fortyfive/rubric';

const MARKS = { covered: '+', mentioned: '~', missing: '-', 'not-judged': '?' } as const;
const QUOTE_WIDTH = 90;

/** The scoring as one line of JSON for programs: points, sections, score, engine. */
export function asJson(scoring: Scoring): string {
  const points = scoring.points.map(({ id, status, initiative, confidence, evidence }) => ({
    id,
    status,
    initiative,
    confidence,
    evidence: evidence.map(({ kind, turn, quote }) => ({ kind, turn, quote })),
  }));
  return JSON.stringify({ points, sections: scoring.sections, score: scoring.score, engine: scoring.engine });
}

/** The scoring as a summary for people: the total, then every section with its points and the first quote of each. */
export function asText(scoring: Scoring): string {
  const { score, engine } = scoring;
  const lines = [
    `${score.percent} % ${score.band}   (engine ${engine.version}, checklist ${engine.checklist}, ${engine.pack ?? 'no pack'})`,
  ];
  for (const section of CHECKLIST.sections) {
    const result = scoring.sections.find(({ id }) => id === section.id);
    lines.push('', `${section.title}: ${result?.percent ?? 0} %`);
    for (const point of section.points) {
      const verdict = scoring.points.find(({ id }) => id === point.id);
      if (!verdict) continue;
      const [first] = verdict.evidence;
      const found = first
        ? ` (${verdict.initiative}) ${placeOf(first.kind, first.turn)}: "${shorten(first.quote)}"`
        : ' not found';
      lines.push(`  ${MARKS[verdict.status]} ${point.id.padEnd(4)} ${point.title}${found}`);
    }
  }
  return lines.join('\n');
}

function placeOf(kind: string, turn: number | null): string {
  return turn === null ? kind : `turn ${turn}`;
}

function shorten(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length <= QUOTE_WIDTH ? line : `${line.slice(0, QUOTE_WIDTH - 3)}...`;
}
