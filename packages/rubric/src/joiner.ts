import { analyseJoint, type JointAnalysis } from './analyse.ts';
import type { Read } from './collect.ts';
import type { PointCue } from './cues/catalogue.ts';
import type { CueIndex } from './cues/cue-index.ts';
import type { Without } from './detectors/families.ts';
import { joinTurns, onlyListens } from './detectors/fragments.ts';

/** Reads together what the turns of an interview cut apart. */
export interface Joiner {
  /** The same reads, with what each says together with its neighbours. Joints of the last call are not read again. */
  join(reads: readonly Read[]): readonly Read[];
}

/** A listener says something in between at most this often before a thought is another one. */
const MOST_BETWEEN = 2;

export function createJoiner(guide: CueIndex<PointCue> | null, without: Without): Joiner {
  let known = new Map<string, JointAnalysis>();
  return {
    join(reads) {
      if (without.has('fragments')) return reads;
      const seen = new Map<string, JointAnalysis>();
      const joined: Read[] = [...reads];
      reads.forEach((right, index) => {
        const before = turnBefore(reads, index);
        if (!before) return;
        const left = reads[before.index];
        if (left?.analysis.forgesVerdicts || right.analysis.forgesVerdicts) return;
        const joint = left && joinTurns(left.analysis.reading, right.analysis.reading, before.between);
        if (!left || !joint) return;
        const key = `${joint.leftFrom}:${joint.rightAt}:${joint.leftLength}:${joint.text}`;
        const said =
          known.get(key) ?? analyseJoint(joint, left.analysis.reading, right.analysis.reading, guide, without);
        seen.set(key, said);
        joined[before.index] = { ...left, ...joined[before.index], joinedRight: said.left };
        joined[index] = { ...right, joinedLeft: said.right };
      });
      known = seen;
      return joined;
    },
  };
}

/** The candidate's turn before this one when nobody took the floor in between, with a word that was given to the wrong speaker. */
function turnBefore(reads: readonly Read[], index: number): { index: number; between: string } | null {
  const isSpoken = (read: Read | undefined): boolean =>
    read?.observation.kind === 'utterance' && read.observation.role === 'candidate';
  if (!isSpoken(reads[index])) return null;
  let between = '';
  for (let at = index - 1; at >= Math.max(0, index - 1 - MOST_BETWEEN); at--) {
    const read = reads[at];
    if (!read || read.observation.kind !== 'utterance') return null;
    if (read.observation.role === 'candidate') return { index: at, between };
    if (!onlyListens(read.analysis.reading, read.analysis.questions.length)) return null;
    if (read.analysis.reading.words.length === 1) between = read.observation.text.trim();
  }
  return null;
}
