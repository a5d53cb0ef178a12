import { languages, type Language } from '#shared/words/languages.ts';
import { judgeText } from '#shared/words/readability/readability.ts';
import { runnerTexts } from './fixtures/runner-texts.ts';
import { stateOf, wordFiles } from './fixtures/translation-files.ts';

/**
 * What is still missing or wrong in a language: `npm run words -- de` for every file, `npm run words -- de causes` for
 * the files whose path contains that. Texts for the runner are also told when they are too hard, or longer than paper
 * has room for.
 */
const MOST_OF_ENGLISH = 1.25;
/** A few letters more in a short text break no line. */
const SHORT = 24;

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

const english = new Map((await runnerTexts('en')).map(({ at, message }) => [at, message]));
for (const { at, message, read } of await runnerTexts(language as Language)) {
  if (!at.includes(part)) continue;
  const { score, isEasy, hardWords, longSentences } = judgeText(read, language as Language);
  const room = (english.get(at)?.length ?? 0) * MOST_OF_ENGLISH + SHORT;
  if (!isEasy) console.log(`    hard     ${at}: ${score?.toFixed(1)} "${read}"`);
  for (const word of hardWords) console.log(`    hard     ${at}: the word "${word}"`);
  for (const sentence of longSentences) console.log(`    long     ${at}: "${sentence}"`);
  if (message.length > room) console.log(`    long     ${at}: ${message.length} letters, room for ${room}`);
}
