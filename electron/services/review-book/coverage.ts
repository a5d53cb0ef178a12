import { anyName } from '#shared/compendium/any-name.ts';
import type { Edition } from '#shared/compendium/edition.ts';
import { itemsNothingProposes } from '#shared/reach/proposed.ts';
import { unreadFacts, type ReachedRule } from '#shared/reach/coverage.ts';
import { inline, table } from './blocks.ts';
import { html, type Html } from './html.ts';
import { signOff } from './sign-off.ts';
import type { BookWords } from './words.ts';

/** What would be dead knowledge: unread questions, unreachable rules, items that nothing proposes. */
export function coverageChapter(
  reached: readonly ReachedRule[],
  number: number,
  edition: Edition,
  words: BookWords,
): Html {
  const { say } = words;
  const unreached = reached.filter(({ example }) => example === undefined);
  return html`<section class="chapter" id="chapter-coverage">
    <h2><span>${say('book.chapter', { number })}</span>${say('book.coverage')}</h2>
    <p class="lead">${say('book.coverage.text')}</p>
    <h3 class="group">${say('book.coverage.questions')}</h3>
    ${table(
      [say('book.coverage.questions.column'), say('book.coverage.reason')],
      unreadFacts().map(({ fact, reason }) => [
        edition.knows(fact) ? inline([edition.linkTo.fact(fact)]) : html`${edition.linkTo.fact(fact).text}`,
        html`${reason === undefined ? say('book.coverage.unexplained') : words.frame(`beside.${reason}`)}`,
      ]),
    )}
    <h3 class="group">${say('book.coverage.rules')}</h3>
    ${
      unreached.length === 0
        ? html`<p>${say('book.coverage.rules.none', { count: reached.length })}</p>`
        : table(
            [say('book.coverage.rules.column'), say('book.coverage.part')],
            unreached.map(({ rule }) => [
              inline([anyName(rule.owner, edition)]),
              html`${say(`book.part.${rule.part}`)}`,
            ]),
          )
    }
    <h3 class="group">${say('book.coverage.items')}</h3>
    <p>${say('book.coverage.items.text')}</p>
    <ul class="links">
      ${itemsNothingProposes.map((id) => html`<li>${inline([edition.linkTo.item(id)])}</li>`)}
    </ul>
    ${signOff(say('book.coverage'), words)}
  </section>`;
}
