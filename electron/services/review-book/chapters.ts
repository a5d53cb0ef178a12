import type { Article, Chapter } from '#shared/compendium/types.ts';
import type { Answers, FactId } from '#shared/intake/questions.ts';
import { factText } from '#shared/handout/clinician/fact-text.ts';
import { buildFacts } from '#shared/intake/facts.ts';
import { SEARCH_DAY } from '#shared/reach/holds.ts';
import type { ReachedRule } from '#shared/reach/coverage.ts';
import type { OwnedRule } from '#shared/reach/rules.ts';
import { block, row } from './blocks.ts';
import { html, type Html } from './html.ts';
import { signOff } from './sign-off.ts';
import type { BookWords } from './words.ts';

/** Rules whose meaning is plain from their words: an example would only say them again. */
const SELF_EXPLAINING: ReadonlySet<OwnedRule['part']> = new Set([
  'asked',
  'finding',
  'gate',
  'confidence',
  'points',
  'race-read',
]);

/** A chapter of the compendium with an example for each conclusion and a box to sign. */
export function chapter(
  { id, title, introduction, articles }: Chapter,
  number: number,
  reached: readonly ReachedRule[],
  words: BookWords,
): Html {
  const groups = [...new Set(articles.map(({ group }) => group))];
  return html`<section class="chapter" id="chapter-${id}">
    <h2><span>${words.say('book.chapter', { number })}</span>${title}</h2>
    ${introduction.map((text) => html`<p class="lead">${text}</p>`)}
    ${groups.map(
      (group) =>
        html`${group === undefined ? undefined : html`<h3 class="group">${group}</h3>`}
        ${articles
          .filter((one) => one.group === group)
          .map((one) => article(one, examplesOf(one.id, reached), words))}`,
    )}
    ${signOff(title, words)}
  </section>`;
}

const examplesOf = (owner: string, reached: readonly ReachedRule[]): readonly ReachedRule[] =>
  reached.filter(({ rule }) => rule.owner === owner && !SELF_EXPLAINING.has(rule.part));

function article(
  { id, name, isEnglish, blocks }: Article,
  examples: readonly ReachedRule[],
  words: BookWords,
): Html {
  const pictures = blocks.filter(({ kind }) => kind === 'drawing');
  const told = blocks.filter(({ kind }) => kind !== 'drawing');
  return html`<article id="${id}">
    <header>
      ${isEnglish === true ? html`<h3 lang="en">${name}</h3>` : html`<h3>${name}</h3>`}
      <code>${id}</code>
      <span class="tick">${words.say('book.agree')}</span>
    </header>
    ${pictures.map((one) => block(one, words))} ${told.map((one) => block(one, words))}
    ${exampleList(examples, words)}
  </article>`;
}

function exampleList(examples: readonly ReachedRule[], words: BookWords): Html | undefined {
  const told = examples.flatMap(({ rule, example }) =>
    example === undefined
      ? []
      : [html`<li>${words.say(`book.part.${rule.part}`)}: ${answersInWords(example, words)}</li>`],
  );
  if (told.length === 0) return undefined;
  return row(
    words.say('book.example'),
    html`<ul class="examples">
      ${told}
    </ul>`,
  );
}

/** The answers of an example on one line, as the clinician's summary words them. */
function answersInWords(answers: Answers, { say, sheet }: BookWords): string {
  const { values } = buildFacts(answers, SEARCH_DAY);
  const ids = Object.keys(answers) as FactId[];
  return ids.length === 0
    ? say('book.example.none')
    : ids.map((id) => factText({ values, words: sheet }, id)).join(' · ');
}
