import { SKETCH_LIMITS, type SketchFault } from './sketch.ts';

/** Collects what cannot be read; beyond a handful more of it helps nobody. */
export interface Faults {
  readonly add: (start: number, end: number, message: string) => void;
  readonly list: () => readonly SketchFault[];
}

export function collectFaults(text: string): Faults {
  const faults: SketchFault[] = [];
  return {
    add(start, end, message) {
      if (faults.length >= SKETCH_LIMITS.faults || faults.some((fault) => fault.message === message)) return;
      const before = text.slice(0, start);
      const lineStart = before.lastIndexOf('\n') + 1;
      const line = before.split('\n').length;
      faults.push({ line, column: start - lineStart + 1, start, end: Math.max(end, start), message });
    },
    list: () => faults,
  };
}
