// npm start: installs, builds and starts, each only when needed.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { build, environment, generate, install, node, root } from './prepare.mjs';

install();
generate();
build();

const server = spawn(node, ['--enable-source-maps', join(root, 'apps/server/dist/main.js')], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
});
// The server stops the database in order before it ends; until then this process waits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
