import { languages, type Language } from '#shared/words/languages.ts';
import { stateOf, wordFiles } from './fixtures/translation-files.ts';

/**
 * What is still missing or wrong in a language: `npm run words -- de` for every file, `npm run words -- de causes` for
 * the files whose path contains that.
 */
const [language = '', part = ''] = process.argv.slice(2);
if (!Object.hasOwn(languages, language)) {
  console.error(`Name a language: ${Object.keys(languages).join(', ')}.`);
  process.exit(2);
}
let [texts, missing] = [0, 0];
for (const file of wordFiles.filter((path) => path.includes(part))) {
  const state = await stateOf(language as Language, file);
  texts += state.texts;
  missing += state.missing.length;
  const isOpen = state.missing.length + state.problems.length > 0;
  console.log(`${isOpen ? '·' : '✓'} ${file}: ${state.texts - state.missing.length} of ${state.texts}`);
  if (state.missing.length < state.texts || part !== '') {
    for (const at of state.missing) console.log(`    missing  ${at}`);
  }
  for (const { at, problem } of state.problems) console.log(`    wrong    ${at} ${problem}`);
}
console.log(`${language}: ${texts - missing} of ${texts} texts.`);
