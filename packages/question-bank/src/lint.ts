import { faultLine } from './fault.ts';
import { packFiles, readPack, shippedPacks } from './load-packs.ts';

/** `node packages/question-bank/src/lint.ts [files]`: prints every fault and exits 1, or counts the packs. */
const named = process.argv.slice(2);
const files = named.length > 0 ? named : await packFiles(shippedPacks());
const parsed = await Promise.all(files.map(readPack));
const faults = parsed.flatMap((one) => (one.ok ? [] : one.faults));
for (const fault of faults) console.log(faultLine(fault));
const packs = `${files.length} ${files.length === 1 ? 'pack' : 'packs'}`;
console.log(`${packs}, ${faults.length === 0 ? 'no' : faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`);
process.exitCode = faults.length === 0 ? 0 : 1;
