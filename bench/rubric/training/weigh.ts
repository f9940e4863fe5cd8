import { exact, kappa, skill, type Judged } from '../agreement.ts';
import { OWN_INTERVIEWS, readLabelled } from '../labelled.ts';
import { signsOf, type SignName } from '../signs.ts';
import { decide, fitWeighing, leaveOneOut } from '../weighing.ts';

/** Prints the figures of `data/weighing.ts` from the project's interviews and those of further directories, and how well they hold. */
const NAMES: readonly SignName[] = ['found', 'covered', 'like sayings'];

const shown = (judged: readonly Judged[]): string =>
  `exact ${exact(judged).toFixed(3)}, kappa ${kappa(judged).toFixed(3)}, skill ${skill(judged).toFixed(3)}`;

const own = await Promise.all(readLabelled(OWN_INTERVIEWS).map((interview) => signsOf(interview, [])));
const labelled = await Promise.all(
  process.argv.slice(2).flatMap((directory) => readLabelled(directory).map((interview) => signsOf(interview, []))),
);
const [ownSigns, labelledSigns] = [own.flat(), labelled.flat()];
const all = fitWeighing([...ownSigns, ...labelledSigns], NAMES);
for (const name of ['found', 'covered'] as const)
  process.stdout.write(`${name}: [${[...all[name]].map((weight) => weight.toFixed(2)).join(', ')}]\n`);
process.stdout.write(`own, each left out: ${shown(leaveOneOut(ownSigns, labelledSigns, NAMES))}\n`);
if (labelledSigns.length > 0) {
  process.stdout.write(`labelled, by the own alone: ${shown(decide(fitWeighing(ownSigns, NAMES), labelledSigns))}\n`);
  process.stdout.write(`labelled, each left out: ${shown(leaveOneOut(labelledSigns, ownSigns, NAMES))}\n`);
}
