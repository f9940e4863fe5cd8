// npm run build: everything that npm start would prepare, without starting.
import { build, generate, install } from './prepare.mjs';

install();
generate();
build();
