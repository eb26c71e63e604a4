/**
 * The direction of imports (docs/architecture.md, "Rooms"): text <- detect <- policy <- intercept <- entrypoints, and who may touch the browser,
 * zod, idb, compromise and re2js. `npm run imports` checks it; `tests/repo/imports.test.ts` shows that it can fail.
 */
const to = (path) => ({ path });
const rule = (name, from, forbidden, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from, pathNot: '\\.test\\.ts$' },
  to: forbidden,
});

/** A room may import itself and what is named; type imports of `alsoTypes` are free, since they leave no trace at run time. */
const room = (name, allowed, alsoTypes = []) => [
  rule(
    `${name}-imports`,
    `^lib/${name}/`,
    {
      path: '^(lib|entrypoints|scripts|tests|policy-rules)/',
      pathNot: [name, ...allowed]
        .map((one) => (one === 'policy-rules' ? '^policy-rules/' : `^lib/${one}`))
        .concat(alsoTypes.map((one) => `^lib/${one}`)),
    },
    `${name} may import ${['itself', ...allowed].join(', ')}`,
  ),
  ...(alsoTypes.length === 0
    ? []
    : [
        rule(
          `${name}-types-only`,
          `^lib/${name}/`,
          { path: alsoTypes.map((one) => `^lib/${one}`), dependencyTypesNot: ['type-only'] },
          `${name} may import only types of ${alsoTypes.join(', ')}`,
        ),
      ]),
];

/** Files of other rooms that are closed lists and nothing else. */
const ENUMS = ['policy/enums', 'policy/roles', 'detect/categories'];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...room('text', []),
    ...room('detect', ['text']),
    ...room('policy', ['text', 'detect/categories', 'detect/custom-patterns', 'policy-rules'], ['detect/types']),
    ...room('sites', ['text']),
    ...room('redact', ['text', 'detect/categories', 'detect/stand-ins'], ['detect/types']),
    ...room('ui', [], []),
    ...room('messages', ENUMS),
    ...room('counts', [...ENUMS]),
    ...room('deploy', ['policy']),
    ...room('intercept', ['text', 'detect', 'policy', 'sites', 'redact', 'ui'], ['messages']),
    rule('lib-knows-no-entrypoint', '^lib/', to('^entrypoints/'), 'lib is wired by entrypoints and knows none of them'),
    rule(
      'gate-is-small',
      '^lib/intercept/gate/',
      { path: '^lib/', pathNot: ['^lib/intercept/(gate/|channel)', '^lib/sites/'] },
      'the gate asks and stops; it decides nothing',
    ),
    rule(
      'guard-without-zod',
      '^lib/(text|detect|sites|redact|ui|intercept)/|^lib/policy/(decide|explain|classify|built-in|tools|enums|roles)\\.ts|^lib/policy/load/follow',
      {
        path: '^lib/policy/(schema|class-schema|tool-schema|managed|key-kinds|validate)|^lib/messages/protocol|node_modules/zod',
        dependencyTypesNot: ['type-only'],
      },
      'zod stays out of the AI tab',
    ),
    rule(
      'guard-without-second-look',
      '^lib/(text|sites|redact|ui|intercept)/|^lib/detect/(?!second-look/|names/second-look/|custom-patterns/)|^lib/policy/(decide|explain|classify|built-in|tools|enums|roles)\\.ts',
      { path: '^lib/detect/(second-look|names/second-look|custom-patterns/(compile|find|harmless))', dependencyTypesNot: ['type-only'] },
      'the second look runs in the worker; the AI tab only asks for it',
    ),
    {
      name: 'browser-api',
      severity: 'error',
      comment: 'only messages, policy/load and entrypoints touch the browser API',
      from: { path: '^lib/', pathNot: ['^lib/(messages|policy/load)/', '\\.test\\.ts$'] },
      to: { path: 'node_modules/(wxt|webextension-polyfill)/' },
    },
    {
      name: 'idb-in-the-store',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/', pathNot: '^lib/counts/store\\.ts$' },
      to: { path: 'node_modules/idb/' },
    },
    {
      name: 'compromise-in-the-second-look',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/', pathNot: '^lib/detect/names/second-look' },
      to: { path: 'node_modules/compromise/' },
    },
    {
      name: 'onnxruntime-in-the-encoder',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/', pathNot: '^(lib/detect/second-look/model/encoder|entrypoints/second-look/worker)\\.ts$' },
      to: { path: 'node_modules/onnxruntime-web/' },
    },
    {
      name: 're2js-in-custom-patterns',
      severity: 'error',
      from: { path: '^(lib|entrypoints)/', pathNot: '^lib/detect/custom-patterns/' },
      to: { path: 'node_modules/re2js/', dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.generated\\.' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
