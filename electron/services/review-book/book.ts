import { accuracyCard } from '#shared/accuracy/card.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import { screened } from '#shared/accuracy/vignettes/screened.ts';
import { makeCompendium } from '#shared/compendium/compendium.ts';
import { createEdition } from '#shared/compendium/edition.ts';
import type { Language } from '#shared/words/languages.ts';
import { loadWords } from '#shared/words/load.ts';
import { reachRules } from '#shared/reach/coverage.ts';
import { chapter } from './chapters.ts';
import { contents, cover } from './front-matter.ts';
import { coverageChapter } from './coverage.ts';
import { htmlDocument } from './document.ts';
import { html } from './html.ts';
import { BOOK_STYLE } from './style.ts';
import { vignettesChapter } from './vignettes.ts';
import { bookWords } from './words.ts';

/**
 * Everything Genu believes as one self-contained HTML document for a clinician to read and sign, with an example
 * for every conclusion and the coverage of the knowledge. The same knowledge gives the same bytes. Searching the
 * examples takes some seconds.
 */
export async function reviewBook(language: Language): Promise<string> {
  const catalogue = await loadWords(language);
  const words = bookWords(catalogue);
  const card = accuracyCard(vignettes);
  const { chapters } = makeCompendium('doctor', catalogue, card);
  const reached = reachRules([{}, screened, ...vignettes.slice(0, 4).map(({ answers }) => answers)]);
  const known = new Set(chapters.flatMap(({ articles }) => articles.map(({ id }) => id)));
  const edition = createEdition('doctor', catalogue, known);
  const titles = [
    ...chapters.map(({ id, title, articles }) => ({ id, title, groups: groupsOf(articles) })),
    { id: 'vignettes', title: words.say('book.vignettes'), groups: [] },
    { id: 'coverage', title: words.say('book.coverage'), groups: [] },
  ];
  return htmlDocument({
    language,
    title: words.say('book.title'),
    style: BOOK_STYLE,
    main: html`${cover(words, reached)} ${contents(titles, words)}
    ${chapters.map((one, index) => chapter(one, index + 1, reached, words))}
    ${vignettesChapter(vignettes, chapters.length + 1, edition, words)}
    ${coverageChapter(reached, chapters.length + 2, edition, words)}`,
  });
}

const groupsOf = (articles: readonly { readonly group?: string }[]): readonly string[] => [
  ...new Set(articles.flatMap(({ group }) => group ?? [])),
];
