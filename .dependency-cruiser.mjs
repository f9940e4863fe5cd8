// Boundaries between the parts. Each comment says what to do instead; tests/boundaries.test.ts plants one violation of each.
const PURE = '^packages/(session|canvas|estimation|rubric|interviewer)/src/';
const NOT_TEST = '\\.test\\.tsx?$';

export default {
  forbidden: [
    {
      name: 'pure-packages-import-no-runtime',
      comment:
        'Pure packages know no Node, no framework, no database: take what you need as an argument and let apps/server provide it.',
      severity: 'error',
      from: { path: PURE, pathNot: NOT_TEST },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-packages-import-no-framework',
      comment:
        'Pure packages use only each other and their own language or graph library: move the framework call to apps/server or apps/web.',
      severity: 'error',
      from: { path: PURE, pathNot: NOT_TEST },
      to: {
        path: 'node_modules/',
        pathNot: 'node_modules/(wink-nlp|wink-eng-lite-web-model|minisearch|graphology|unitmath)/',
      },
    },
    {
      name: 'web-knows-no-answers',
      comment:
        'A candidate could read the bundle: ask the server for what the viewer may see, through @fortyfive/protocol.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: { path: '^packages/(rubric|interviewer|question-bank)/' },
    },
    {
      name: 'pipeline-imports-no-guest',
      comment:
        'Reactions subscribe to committed events; the pipeline must not know them. Use CommittedEvents or a port.',
      severity: 'error',
      from: { path: '^apps/server/src/session/', pathNot: '(session\\.module)\\.ts$' },
      to: { path: '^apps/server/src/(interviewer|scoring|imports)/' },
    },
    {
      name: 'features-do-not-import-each-other',
      comment: 'Features of the client stand alone: move what both need to apps/web/src/ui or apps/web/src/connection.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'packages-do-not-import-apps',
      comment: 'Packages are below the apps: pass what you need as an argument.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '^apps/' },
    },
    {
      name: 'interviewer-is-not-told-the-rubric',
      comment:
        'The interviewer never reveals the answer because it does not have it: pass standing and probes as arguments.',
      severity: 'error',
      from: { path: '^packages/interviewer/src/', pathNot: NOT_TEST },
      to: { path: '^packages/(rubric|question-bank)/' },
    },
    {
      name: 'packages-through-their-root',
      comment: 'Import a package by its name: what its index.ts does not export is its own business.',
      severity: 'error',
      from: { path: '^(apps|packages)/([^/]+)/' },
      to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$2/', '/src/index\\.ts$'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or need a third.',
      severity: 'error',
      from: { pathNot: 'generated/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'generated'] },
    exclude: { path: ['(^|/)dist/', 'generated/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
