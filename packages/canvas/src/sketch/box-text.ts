import type { SketchShape } from './sketch.ts';

/** The width of one line of text at a font size, in pixels. */
export type MeasureText = (line: string, fontSize: number) => number;

export const BOX_FONT_SIZE = 20;
export const ARROW_FONT_SIZE = 16;
/** Excalidraw's for its hand-drawn font. */
export const LINE_HEIGHT = 1.25;

const LINE_WIDTH = 200;
const ARROW_LINE_WIDTH = 160;
const PADDING = { x: 20, y: 16 } as const;
const SMALLEST = { width: 140, height: 70 } as const;
/** Boxes come in steps, so that columns of them look even. */
const STEP = 20;
/** Mean widths of Excalidraw's hand-drawn font, in parts of the font size. */
const WIDE = 0.98;
const NARROW = 0.54;

/** Good enough where no font is at hand: nothing it measures is wider when drawn in Latin letters. */
export const estimateWidth: MeasureText = (line, fontSize) => {
  let width = 0;
  for (const sign of line) width += (/[\u1100-\u{1faff}mwMW@]/u.test(sign) ? WIDE : NARROW) * fontSize;
  return width;
};

/** Text with the line breaks it is drawn with. */
export interface WrappedText {
  readonly typed: string;
  readonly lines: readonly string[];
  readonly fontSize: number;
  readonly width: number;
  readonly height: number;
}

export function wrapBoxText(text: string, measure: MeasureText): WrappedText {
  return wrap(text, BOX_FONT_SIZE, LINE_WIDTH, measure);
}

export function wrapArrowText(text: string, measure: MeasureText): WrappedText {
  return wrap(text, ARROW_FONT_SIZE, ARROW_LINE_WIDTH, measure);
}

function wrap(typed: string, fontSize: number, widest: number, measure: MeasureText): WrappedText {
  const lines: string[] = [];
  let line = '';
  for (const word of typed.split(' ').flatMap((each) => pieces(each, fontSize, widest, measure))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer, fontSize) > widest) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const width = Math.ceil(Math.max(...lines.map((each) => measure(each, fontSize))));
  return { typed, lines, fontSize, width, height: lines.length * fontSize * LINE_HEIGHT };
}

/** A word wider than a line is cut, as Excalidraw cuts it. */
function pieces(word: string, fontSize: number, widest: number, measure: MeasureText): string[] {
  if (measure(word, fontSize) <= widest) return [word];
  const found: string[] = [];
  let piece = '';
  for (const sign of word) {
    if (piece !== '' && measure(piece + sign, fontSize) > widest) {
      found.push(piece);
      piece = sign;
    } else piece += sign;
  }
  return [...found, piece];
}

/** A shape that its text fits into: ellipses and diamonds have less room inside. */
export function boxSize(text: WrappedText, shape: SketchShape): { readonly width: number; readonly height: number } {
  const factor = shape === 'rectangle' ? 1 : shape === 'ellipse' ? Math.SQRT2 : 2;
  const inner = { width: text.width + 2 * PADDING.x, height: text.height + 2 * PADDING.y };
  return {
    width: Math.max(SMALLEST.width, roundUp(inner.width * factor)),
    height: Math.max(SMALLEST.height, roundUp(inner.height * factor)),
  };
}

function roundUp(length: number): number {
  return Math.ceil(length / STEP) * STEP;
}
