/** How deep a line stands: a heading, something on the board, what belongs to the line above it. */
export type OutlineLevel = 1 | 2 | 3;

/** One line of what was read from a board. `elements` are what it stands for; a heading may stand for none. */
export interface OutlineLine {
  readonly level: OutlineLevel;
  readonly text: string;
  readonly elements: readonly string[];
}

/** A heading with what is below it. */
export interface OutlineGroup {
  readonly heading: OutlineLine;
  readonly items: readonly OutlineItem[];
}

/** Something on the board, and what belongs to it. */
export interface OutlineItem {
  readonly line: OutlineLine;
  readonly details: readonly OutlineLine[];
}

/** The lines of an outline as headings, items and details, for whoever shows them as lists. Implements D78. */
export function outlineGroups(lines: readonly OutlineLine[]): OutlineGroup[] {
  const groups: { heading: OutlineLine; items: { line: OutlineLine; details: OutlineLine[] }[] }[] = [];
  for (const line of lines) {
    const items = groups.at(-1)?.items;
    if (line.level === 1) groups.push({ heading: line, items: [] });
    else if (line.level === 2) items?.push({ line, details: [] });
    else items?.at(-1)?.details.push(line);
  }
  return groups;
}
