import { plainText } from './mermaid-nodes.ts';
import type { SketchEdge } from './sketch.ts';

export interface MermaidLink extends Pick<SketchEdge, 'label' | 'heads' | 'asynchronous'> {
  readonly isBackward: boolean;
  /** Only there to push nodes apart. */
  readonly isInvisible: boolean;
  readonly length: number;
}

const ID = String.raw`(?:[\w]+@)?`;
const PIPE = String.raw`(?:\s*\|([^|]*)\|)?`;
const HEAD = String.raw`([>xo])?`;
const TAIL = String.raw`(<|[xo](?=[-=]))?`;
/** `--text-->`, `==text==>` and `-.text.->`; the text may not begin like a longer link. */
const TEXT = String.raw`\s*((?:"[^"]*"|[^-=.\s|>"])(?:"[^"]*"|(?!--|==|\.-)[^"\n])*?)\s*`;
const FORMS: readonly (readonly [style: 'solid' | 'dotted' | 'invisible', form: RegExp])[] = [
  ['invisible', /^()()~{3,}()/],
  ['dotted', new RegExp(`^${ID}${TAIL}()-\\.+-${HEAD}${PIPE}`)],
  ['solid', new RegExp(`^${ID}${TAIL}()(?:-{2,}(?=[>xo])|={2,}(?=[>xo])|-{3,}|={3,})${HEAD}${PIPE}`)],
  ['dotted', new RegExp(`^${ID}${TAIL}-\\.${TEXT}\\.+-${HEAD}()`)],
  ['solid', new RegExp(`^${ID}${TAIL}--${TEXT}-{2,}${HEAD}()`)],
  ['solid', new RegExp(`^${ID}${TAIL}==${TEXT}={2,}${HEAD}()`)],
];

/** Reads the link at the beginning of a text, or answers null. Heads of any form count as heads. */
export function mermaidLink(text: string): MermaidLink | null {
  for (const [style, form] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const [whole, tail = '', within = '', head = '', pipe = ''] = match;
    const heads = tail && head ? 'both' : tail || head ? 'end' : 'none';
    return {
      label: plainText(within || pipe),
      heads,
      asynchronous: style === 'dotted',
      isBackward: Boolean(tail) && !head,
      isInvisible: style === 'invisible',
      length: whole.length,
    };
  }
  return null;
}
