import { createBoardReader, readBoard, type Scene } from '@fortyfive/canvas';
import { mutated, sceneOf } from '../../tests/kit/draw-scene.ts';

/** How fast boards are read, and whether damaged ones are: `node bench/board/speed.ts`. Times depend on what else the machine does. */
const ROUNDS = 15;
const EDITS = 500;
/** A drawing that goes on has long been compiled. */
const WARM_UP = 100;
const DAMAGED_SCENES = 10_000;
const DAMAGED_SIZE = 120;

function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

function figures(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, fastest ${at(0)} ms, slowest ${at(1)} ms`;
}

function editTimes(scene: Scene): number[] {
  const reader = createBoardReader();
  reader.read(scene);
  const ids = Object.keys(scene);
  let now = scene;
  const times = Array.from({ length: EDITS + WARM_UP }, (_, at) => {
    const id = ids[(at * 37) % ids.length]!;
    const element = now[id]!;
    now = { ...now, [id]: { ...element, x: (element['x'] as number) + 5, version: element.version + 1 } };
    return timed(() => reader.read(now));
  });
  return times.slice(WARM_UP);
}

const print = (line: string): void => void process.stdout.write(`${line}\n`);

for (const size of [2_000, 5_000]) {
  const scene = sceneOf(size, 1);
  print(
    `${size} elements, read from scratch: ${figures(Array.from({ length: ROUNDS }, () => timed(() => readBoard(scene))))}`,
  );
  print(`${size} elements, after one change: ${figures(editTimes(scene))}`);
}

let crashes = 0;
const damaged = Array.from({ length: DAMAGED_SCENES }, (_, seed) => {
  const scene = mutated(sceneOf(DAMAGED_SIZE, seed), seed);
  return timed(() => {
    try {
      readBoard(scene);
    } catch (cause) {
      crashes += 1;
      print(`seed ${seed}: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  });
});
print(`${DAMAGED_SCENES} damaged scenes of ${DAMAGED_SIZE} elements: ${crashes} crashes, ${figures(damaged)}`);
if (crashes > 0) process.exitCode = 1;
