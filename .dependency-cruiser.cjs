/**
 * The import law of the house. Data flows one way, hosts are thin, and only one folder says 'electron'.
 * `parser: 'swc'` because the TypeScript 7 compiler offers no API to read with: without it nothing would be
 * read and nothing would ever be found, which is why tests/house counts the modules too.
 */
const swc = require('@swc/core');

// dependency-cruiser hands swc every file as plain TypeScript, and swc then stops at the first JSX element.
const parseFile = swc.parseFileSync;
swc.parseFileSync = (file, options) => parseFile(file, { ...options, tsx: file.endsWith('.tsx') });

const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});
const never = (name, from, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: to },
});

/** The rooms of shared, from the answers to the paper; a room may import itself and what stands before it. */
const QUESTIONS = '^shared/(intake|logic)/';
const KNOWLEDGE = '^shared/knowledge/';
const LIBRARIES = '^node_modules/(zod|@formatjs|temporal-polyfill|syllable|@orpc/contract)/';

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '[.]css$' },
    },
    {
      name: 'no-development-package-in-the-product',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/hosts/(desktop|start)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    only('shared-is-pure', '^shared/', `^shared/|${LIBRARIES}`, 'No Node, no DOM, no other layer.'),
    only(
      'orpc-only-in-the-contract',
      '^shared/(?!contract/)',
      '^shared/|^node_modules/(zod|@formatjs|temporal-polyfill|syllable)/',
      'The contract alone knows how calls travel.',
    ),
    {
      name: 'words-are-handed-in',
      comment: 'Pure code is given a catalogue and the screen reads ui/words: neither names a language.',
      severity: 'error',
      from: { path: '^(shared/(?!words/)|electron|renderer)' },
      to: { path: '^shared/words/[a-z]{2}/' },
    },
    {
      name: 'a-language-is-loaded-when-it-is-spoken',
      severity: 'error',
      // The parser does not tell types apart: catalogue.ts and glossary.ts import nothing else.
      from: { path: '^shared/words/[^/]+[.]ts$', pathNot: '/(catalogue|glossary)[.]ts$' },
      to: { path: '^shared/words/[a-z]{2}/', dependencyTypesNot: ['dynamic-import'] },
    },
    never(
      'syllables-only-in-the-measure',
      '^shared/(?!words/readability/)',
      '^node_modules/syllable/',
      'One place measures how hard a text is to read.',
    ),
    only(
      'questions-know-no-answers',
      QUESTIONS,
      `${QUESTIONS}|${LIBRARIES}`,
      'Questions and logic come first.',
    ),
    only('knowledge-is-data', KNOWLEDGE, `${KNOWLEDGE}|${QUESTIONS}`, 'Knowledge is typed data.'),
    only(
      'assessment-never-looks-ahead',
      '^shared/assessment/',
      `^shared/assessment/|${KNOWLEDGE}|${QUESTIONS}|${LIBRARIES}`,
      'facts × knowledge → assessment',
    ),
    only(
      'accuracy-measures-the-assessment',
      '^shared/accuracy/',
      `^shared/(accuracy|assessment)/|${KNOWLEDGE}|${QUESTIONS}|${LIBRARIES}`,
      'Cases are judged by the reasoning alone.',
    ),
    only(
      'plan-never-looks-ahead',
      '^shared/plan/',
      `^shared/(plan|assessment)/|${KNOWLEDGE}|${QUESTIONS}|${LIBRARIES}`,
      'assessment × choices → plan',
    ),
    only(
      'reach-tries-the-reasoning',
      '^shared/reach/',
      `^shared/(reach|plan|assessment)/|${KNOWLEDGE}|${QUESTIONS}|${LIBRARIES}`,
      'Answers are searched for without words.',
    ),
    never(
      'handout-is-the-last-room',
      '^shared/(assessment|plan|knowledge|intake|logic|illustration)/',
      '^shared/handout/',
      'Nothing flows back from the paper.',
    ),
    only(
      'store-and-pdf-know-shared-only',
      '^electron/(store|pdf)/',
      '^shared/|^electron/(store|pdf)/|^node_modules/|^[a-z_:/]+$',
      'They keep and print; they do not decide.',
    ),
    never('store-and-pdf-are-strangers', '^electron/store/', '^electron/pdf/', 'The store does not print.'),
    never('pdf-keeps-nothing', '^electron/pdf/', '^electron/store/', 'The printer does not store.'),
    never('services-know-no-host', '^electron/(services|store|pdf)/', '^electron/hosts/', 'Hosts are thin.'),
    never('electron-knows-no-screen', '^electron/', '^renderer/', 'The screen is served, not imported.'),
    never('hosts-ask-services', '^electron/hosts/', '^electron/store/', 'Hosts never touch the store.'),
    only(
      'renderer-knows-shared-only',
      '^renderer/',
      '^renderer/|^shared/|^node_modules/',
      'The screen runs in a browser.',
    ),
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    never(
      'ui-knows-no-screen',
      '^renderer/(ui|client)/',
      '^renderer/(features|app)/',
      'Parts know no whole.',
    ),
    {
      name: 'only-the-desktop-host-says-electron',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/hosts/desktop/' },
      to: { path: '^node_modules/electron/|^electron$' },
    },
    {
      name: 'sql-only-in-the-store',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/store/' },
      to: { path: '^node_modules/better-sqlite3' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules'] },
    parser: 'swc',
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.cjs', '.mjs', '.json', '.d.ts'],
    },
  },
};
