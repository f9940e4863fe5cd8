import { scoreObservations } from '@fortyfive/rubric';
import { readGuide, readScene, readUtterances } from './score-input.ts';
import { Complaint, readOptions } from './score-options.ts';
import { asJson, asText } from './score-output.ts';

/** Scores a transcript file, with a drawing if there is one, and prints the scoring. */
async function run(args: readonly string[]): Promise<void> {
  const options = readOptions(args);
  const [utterances, drawn, guide] = await Promise.all([
    readUtterances(options.file),
    options.scene === null ? [] : readScene(options.scene),
    readGuide(options.problem),
  ]);
  const scoring = scoreObservations([...utterances, ...drawn], guide);
  process.stdout.write(`${options.json ? asJson(scoring) : asText(scoring)}\n`);
}

try {
  await run(process.argv.slice(2));
} catch (cause) {
  const words =
    cause instanceof Complaint
      ? cause.message
      : `The transcript could not be scored: ${cause instanceof Error ? cause.message : String(cause)}`;
  process.stderr.write(`${words.replaceAll('\n', ' ')}\n`);
  process.exitCode = 1;
}
