import { writeFileSync } from 'node:fs';
import { pointsTable } from './drawn-points/points-table.ts';

writeFileSync(new URL('POINTS.md', import.meta.url), pointsTable());
