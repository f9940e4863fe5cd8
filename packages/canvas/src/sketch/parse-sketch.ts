import { collectFaults, type Faults } from './reading-errors.ts';
import { boxText, nameKey, SKETCH_LIMITS, withoutCount, type SketchReading } from './sketch.ts';
import { buildSketch, type SketchBuilder, type Span } from './sketch-builder.ts';
import { readTokens, type ArrowToken, type NameToken, type SketchToken } from './sketch-tokens.ts';

/**
 * Reads what somebody types to draw quickly: `client -> lb -> api x3 -> redis, postgres` (D80-D83). Lines and `;` separate
 * chains, commas fan out, `-(writes)->` or `a -> b: writes` labels an arrow, `~>` and `-.->` are asynchronous, and quotes hold
 * names with special characters. Total: what cannot be read comes back as faults with their places.
 */
export function parseSketch(text: string): SketchReading {
  const faults = collectFaults(text);
  if (text.length > SKETCH_LIMITS.characters) {
    const limit = SKETCH_LIMITS.characters.toLocaleString('en');
    faults.add(SKETCH_LIMITS.characters, text.length, `This is longer than ${limit} characters: enter it in parts.`);
    return { ok: false, faults: faults.list() };
  }
  const builder = buildSketch(faults);
  let line: SketchToken[] = [];
  for (const token of readTokens(text, faults)) {
    if (token.type !== 'end') line.push(token);
    else {
      readLine(line, token, builder, faults);
      line = [];
    }
  }
  const found = faults.list();
  return found.length > 0 ? { ok: false, faults: found } : { ok: true, sketch: builder.build('right') };
}

interface Chain {
  readonly stops: { readonly places: readonly number[]; readonly arrow: ArrowToken | null }[];
}

function readLine(line: readonly SketchToken[], end: Span, builder: SketchBuilder, faults: Faults): void {
  const chain: Chain = { stops: [] };
  let places: number[] = [];
  let wantsName: SketchToken | null = null;
  let text: (Span & { text: string }) | null = null;
  for (const token of line) {
    if (token.type === 'text') text = token;
    else if (token.type !== 'name') {
      if (places.length === 0 || wantsName) {
        faults.add(token.start, token.end, missingName(token));
        return;
      }
      wantsName = token;
      if (token.type === 'arrow') {
        chain.stops.push({ places, arrow: token });
        places = [];
      }
    } else if (places.length > 0 && !wantsName) {
      faults.add(token.start, token.end, `Write an arrow or a comma before “${token.text}”.`);
      return;
    } else {
      const place = placeOf(token, builder, faults);
      if (place === null) return;
      places.push(place);
      wantsName = null;
    }
    // A name after an arrow or a comma settles it; a text ends the line.
    if (token.type === 'text') break;
  }
  if (wantsName) {
    faults.add(wantsName.start, wantsName.end, `Write a component after this ${wantsName.type}.`);
    return;
  }
  chain.stops.push({ places, arrow: null });
  if (line.length > 0) connect(chain, text, end, builder, faults);
}

function missingName(token: SketchToken): string {
  return `Write a component before this ${token.type}, such as “api ${token.type === 'arrow' ? '-> db' : ', worker'}”.`;
}

function placeOf(token: NameToken, builder: SketchBuilder, faults: Faults): number | null {
  const read = withoutCount(token.text.replace(/\s+/g, ' '));
  const { name } = read;
  const written = token.count ?? read.count;
  const problem = faultIn(name, written);
  if (problem) {
    faults.add(token.start, token.end, problem);
    return null;
  }
  const count = written ?? 1;
  const place = builder.node(nameKey(name), () => ({ name, count, shape: 'rectangle', group: null }), token);
  const known = place === null ? undefined : builder.nodeAt(place);
  if (place !== null && known && known.count < count) builder.change(place, { count });
  return place;
}

function faultIn(name: string, count: number | null): string | null {
  if (!/[\p{L}\p{N}]/u.test(name)) return 'A component needs a name with a letter or a digit in it.';
  if (boxText({ name, count: count ?? 1 }).length > SKETCH_LIMITS.name)
    return `A name has at most ${SKETCH_LIMITS.name} characters.`;
  if (count !== null && (count < 1 || count > SKETCH_LIMITS.count))
    return `A multiplicity is from x1 to x${SKETCH_LIMITS.count}.`;
  return null;
}

function connect(
  { stops }: Chain,
  text: (Span & { text: string }) | null,
  end: Span,
  builder: SketchBuilder,
  faults: Faults,
): void {
  const arrows = stops.flatMap(({ arrow }) => (arrow ? [arrow] : []));
  if (text && arrows.length !== 1) {
    const advice =
      arrows.length === 0
        ? 'join two components with an arrow first, or put the name in quotes'
        : 'write -(label)-> in place';
    faults.add(text.start, text.end, `A text after a colon labels the one arrow of its line: ${advice}.`);
    return;
  }
  for (const [index, { places, arrow }] of stops.entries()) {
    const next = stops[index + 1];
    if (!arrow || !next) continue;
    const label = (text && text.text !== '' ? text.text : arrow.label).replace(/\s+/g, ' ').trim();
    if (label.length > SKETCH_LIMITS.name) {
      faults.add(arrow.start, end.start, `A label has at most ${SKETCH_LIMITS.name} characters.`);
      return;
    }
    for (const left of places)
      for (const right of next.places) {
        const [from, to] = arrow.heads === 'start' ? [right, left] : [left, right];
        const heads = arrow.heads === 'start' ? 'end' : arrow.heads;
        builder.edge({ from, to, label, heads, asynchronous: arrow.asynchronous }, arrow);
      }
  }
}
