import { knowledgeVersion } from '../knowledge-version.ts';
import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { knowledgeEdition } from '#shared/knowledge/edition.ts';
import { interventionIds, interventions } from '#shared/knowledge/interventions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { sources } from '#shared/knowledge/sources.ts';
import { factCounts, type ReachedRule } from '#shared/reach/coverage.ts';
import { row } from './blocks.ts';
import { html, type Html } from './html.ts';
import type { BookWords } from './words.ts';

/** Title, version, what the book holds and what it is not. */
export function cover(words: BookWords, reached: readonly ReachedRule[]): Html {
  const { say, frame, sheet } = words;
  const { edition, compiledOn, reviewDueOn, signedBy } = knowledgeEdition;
  const rows: readonly (readonly [string, string])[] = [
    [say('book.version'), knowledgeVersion],
    [say('book.compiled'), sheet.dates.birth(compiledOn)],
    [say('book.due'), sheet.dates.birth(reviewDueOn)],
    [say('book.signedBy'), signedBy.length === 0 ? say('book.nobody') : sheet.list(signedBy)],
  ];
  return html`<section class="cover">
    <p class="mark">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <g fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round">
          <path
            d="M5 1c.4 2.3.4 3.7-.4 5M11 1c-.4 2.3-.4 3.7.4 5M4.6 10c.8 1.3.8 2.7.4 5M11.4 10c-.8 1.3-.8 2.7-.4 5"
          />
        </g>
        <circle cx="8" cy="8" r="1.9" fill="currentColor" /></svg
      >Genu
    </p>
    <h1>${say('book.title')}</h1>
    <p class="subtitle">${say('book.subtitle')}</p>
    <h3>${say('book.edition', { edition })}</h3>
    ${rows.map(([label, value]) => row(label, html`${value}`))}
    ${row(say('book.holds'), html`${counts(words, reached).map((line) => html`${line}<br />`)}`)}
    <p class="warning">${frame('expert')}<br />${say('book.intended')}</p>
  </section>`;
}

function counts({ say }: BookWords, reached: readonly ReachedRule[]): readonly string[] {
  const ranked = Object.values(conditions);
  const exercises = interventionIds.filter((id) => 'position' in interventions[id]);
  const listed = Object.values(sources);
  return [
    say('book.count.questions', { count: factCounts.asked, computed: factCounts.computed }),
    say('book.count.flags', { count: Object.keys(redFlags).length }),
    say('book.count.conditions', {
      count: ranked.length,
      findings: ranked.reduce((sum, { features }) => sum + features.length, 0),
    }),
    say('book.count.causes', { count: Object.keys(causes).length }),
    say('book.count.items', { count: interventionIds.length, exercises: exercises.length }),
    say('book.count.rules', { count: reached.length }),
    say('book.count.sources', {
      count: listed.length,
      verified: listed.filter(({ status }) => status === 'verified').length,
    }),
  ];
}

interface Title {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly string[];
}

/** How to read the book, and where what stands. */
export function contents(titles: readonly Title[], { say }: BookWords): Html {
  return html`<section class="chapter contents">
    <h2>${say('book.how')}</h2>
    <div class="how">
      <p>${say('book.how.rules')}</p>
      <p>${say('book.how.examples')}</p>
      <p>${say('book.how.mark')}</p>
      <p>${say('book.how.sign')}</p>
    </div>
    <h2>${say('book.contents')}</h2>
    <nav aria-label="${say('book.contents')}">
      <ol>
        ${titles.map(
          ({ id, title, groups }, index) =>
            html`<li>
              <a href="#chapter-${id}"><span>${index + 1}</span>${title}</a>
              <p>${groups.join(' · ')}</p>
            </li>`,
        )}
      </ol>
    </nav>
  </section>`;
}
