/** What `npm run score` is asked to do. */
export interface ScoreOptions {
  readonly file: string;
  /** A pack's id, or `generic`. */
  readonly problem: string;
  /** Path of an Excalidraw file, or null. */
  readonly scene: string | null;
  readonly json: boolean;
}

/** A wish that cannot be met, in one sentence for the person who asked. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}

/** How the command is used. */
const USAGE = 'npm run -s score -- FILE [--problem ID|generic] [--scene FILE.excalidraw] [--json]';

/** Reads the arguments; throws a {@link Complaint} about the first that is wrong. */
export function readOptions(args: readonly string[]): ScoreOptions {
  const files: string[] = [];
  const options = { problem: 'generic', scene: null as string | null, json: false };
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (arg === '--json') options.json = true;
    else if (arg === '--problem') options.problem = valueAfter(args, at++);
    else if (arg === '--scene') options.scene = valueAfter(args, at++);
    else if (arg.startsWith('-')) throw new Complaint(`There is no option ${arg}. Use: ${USAGE}`);
    else files.push(arg);
  }
  const [file] = files;
  if (file === undefined) throw new Complaint(`Name the transcript to score. Use: ${USAGE}`);
  if (files.length > 1) throw new Complaint(`One transcript at a time, not ${files.length}. Use: ${USAGE}`);
  return { file, ...options };
}

function valueAfter(args: readonly string[], at: number): string {
  const value = args[at + 1];
  if (value === undefined || value.startsWith('--')) throw new Complaint(`${args[at]} needs a value. Use: ${USAGE}`);
  return value;
}
