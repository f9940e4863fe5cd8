import { boxText, type Sketch, type SketchEdge, type SketchNode } from './sketch.ts';

/** The text that {@link parseSketch} reads as this sketch again (D84): one line a component, then one line a connection. */
export function printSketch({ nodes, edges }: Sketch): string {
  const names = nodes.map((node) => quoted(node));
  const lines = edges.map((edge) => `${bare(nodes[edge.from])} ${arrowOf(edge)} ${bare(nodes[edge.to])}`);
  return [...names, ...lines].join('\n');
}

/** A multiplicity stands outside of quotes, where it is one. */
function quoted(node: SketchNode): string {
  return PLAIN_NAME.test(node.name)
    ? boxText(node)
    : `"${escape(node.name)}"${node.count > 1 ? ` x${node.count}` : ''}`;
}

function bare(node: SketchNode | undefined): string {
  return node ? quoted({ ...node, count: 1 }) : '';
}

const PLAIN_NAME = /^[\p{L}\p{N}]+( (?!x)[\p{L}\p{N}]+)*$/u;

function arrowOf({ heads, label, asynchronous }: SketchEdge): string {
  const [left, right] = asynchronous ? ['-.', '.-'] : ['-', '-'];
  const body = label === '' ? (asynchronous ? '-.-' : '--') : `${left}("${escape(label)}")${right}`;
  const plain = label === '' && !asynchronous && heads === 'end' ? '-' : body;
  return `${heads === 'both' ? '<' : ''}${plain}${heads === 'none' ? '' : '>'}`;
}

function escape(text: string): string {
  return text.replace(/["\\]/g, (sign) => `\\${sign}`);
}
