import { judge, type Judgement } from '#shared/accuracy/judge.ts';
import type { Vignette } from '#shared/accuracy/types.ts';
import { diagnosisName } from '#shared/compendium/diagnosis-name.ts';
import type { Edition } from '#shared/compendium/edition.ts';
import { inline, row } from './blocks.ts';
import { html, type Html } from './html.ts';
import { signOff } from './sign-off.ts';
import type { BookWords } from './words.ts';

/** Every invented runner of the accuracy card, told, and what Genu makes of each. */
export function vignettesChapter(
  vignettes: readonly Vignette[],
  number: number,
  edition: Edition,
  words: BookWords,
): Html {
  const { say } = words;
  return html`<section class="chapter" id="chapter-vignettes">
    <h2><span>${say('book.chapter', { number })}</span>${say('book.vignettes')}</h2>
    <p class="lead">${say('book.vignettes.text')}</p>
    ${vignettes.map((vignette) => vignetteArticle(judge(vignette), edition, words))}
    ${signOff(say('book.vignettes'), words)}
  </section>`;
}

function vignetteArticle(judgement: Judgement, edition: Edition, words: BookWords): Html {
  const { say } = words;
  const { vignette, flagged } = judgement;
  const { diagnosis, urgency, story, basis, id } = vignette;
  const name = inline([diagnosisName(diagnosis, edition)]);
  return html`<article class="vignette">
    <p lang="en">${story}</p>
    ${row(say('book.vignette.has'), name)}
    ${row(say('book.vignette.urgency'), html`${say(`book.urgency.${urgency}`)}`)}
    ${row(say('book.vignette.says'), html`${rankingText(judgement, words)}; ${flagText(flagged, words)}`)}
    ${row(say('book.vignette.basis'), html`<span lang="en">${basis}</span> <code>${id}</code>`)}
  </article>`;
}

const flagText = (flagged: Judgement['flagged'], { say }: BookWords): string =>
  flagged === 'none'
    ? say('book.vignette.noFlag')
    : say('book.vignette.flag', { urgency: say(`book.urgency.${flagged}`) });

function rankingText({ first, place }: Judgement, { say, sheet }: BookWords): string {
  if (first === undefined) return say('book.vignette.hidden');
  const { name } = sheet.conditions[first];
  if (place === undefined) return say('book.vignette.absent', { name });
  return place === 1
    ? say('book.vignette.first', { name, place })
    : say('book.vignette.other', { name, place });
}
