import type { AccuracyCard, Tally } from '#shared/accuracy/card.ts';
import { facts, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import { diagnosisName } from '../diagnosis-name.ts';

import type { Article, Chapter, Inline, Text } from '../types.ts';

/** How the reasoning does on invented runners; empty in a coach's edition, which names no diagnosis. */
export function accuracyChapter(edition: Edition, card: AccuracyCard): Chapter {
  const { say, role } = edition;
  return {
    id: 'accuracy',
    title: say('chapter.accuracy'),
    introduction: [say('chapter.accuracy.text')],
    articles:
      role === 'doctor'
        ? [
            totalsArticle(card, edition),
            byDiagnosisArticle(card, edition),
            confusionArticle(card, edition),
            missesArticle(card, edition),
          ]
        : [],
  };
}

function totalsArticle({ total }: AccuracyCard, edition: Edition): Article {
  const { say } = edition;
  return {
    id: 'accuracy',
    name: say('accuracy.card'),
    summary: say('accuracy.card.summary'),
    blocks: [
      ...text(undefined, say('chapter.accuracy.text')),
      ...facts([
        [say('accuracy.cases'), String(total.cases)],
        [say('accuracy.first'), share(total.first, total.ranked, edition)],
        [say('accuracy.firstThree'), share(total.firstThree, total.ranked, edition)],
        [say('accuracy.hidden'), String(total.hidden)],
        [say('accuracy.caught'), share(total.caught, total.urgent, edition)],
        [say('accuracy.falseAlarms'), share(total.falseAlarms, total.routine, edition)],
        [say('accuracy.cautious'), share(total.cautious, total.routine, edition)],
      ]),
    ],
  };
}

function byDiagnosisArticle({ byDiagnosis, total }: AccuracyCard, edition: Edition): Article {
  const { say } = edition;
  const row = (head: Inline, tally: Tally): readonly Text[] => [
    [head],
    [String(tally.cases)],
    [share(tally.first, tally.ranked, edition)],
    [share(tally.firstThree, tally.ranked, edition)],
    [share(tally.caught, tally.urgent, edition)],
    [share(tally.falseAlarms, tally.routine, edition)],
    [share(tally.cautious, tally.routine, edition)],
  ];
  return {
    id: 'accuracy-by-diagnosis',
    name: say('accuracy.diagnosis'),
    summary: say('accuracy.diagnosis.summary'),
    blocks: [
      {
        kind: 'table',
        columns: [
          say('column.diagnosis'),
          say('column.cases'),
          say('column.first'),
          say('column.firstThree'),
          say('column.caught'),
          say('column.falseAlarms'),
          say('column.cautious'),
        ],
        rows: [
          ...byDiagnosis.map((tally) => row(diagnosisName(tally.diagnosis, edition), tally)),
          row(say('accuracy.cases'), total),
        ],
      },
    ],
  };
}

function confusionArticle({ confusion }: AccuracyCard, edition: Edition): Article {
  const { say } = edition;
  return {
    id: 'accuracy-confusion',
    name: say('accuracy.confusion'),
    summary: say('accuracy.confusion.summary'),
    blocks: [
      {
        kind: 'table',
        columns: [say('column.diagnosis'), say('column.rankedFirst'), say('column.cases')],
        rows: confusion.map(({ diagnosis, first, cases }) => [
          [edition.linkTo.condition(diagnosis)],
          [edition.linkTo.condition(first)],
          [String(cases)],
        ]),
      },
    ],
  };
}

function missesArticle({ misses }: AccuracyCard, edition: Edition): Article {
  const { say } = edition;
  return {
    id: 'accuracy-misses',
    name: say('accuracy.misses'),
    summary: say('accuracy.misses.summary'),
    blocks:
      misses.length === 0
        ? text(undefined, say('accuracy.misses.none'))
        : [
            {
              kind: 'table',
              columns: [
                say('column.case'),
                say('column.diagnosis'),
                say('column.rankedFirst'),
                say('column.fault'),
              ],
              rows: misses.map(({ id, diagnosis, first, fault }) => [
                [id],
                [diagnosisName(diagnosis, edition)],
                first === undefined ? [] : [edition.linkTo.condition(first)],
                [say(`fault.${fault}`)],
              ]),
            },
            // in the language of the vignettes, as the citations are in that of their sources
            ...facts(misses.map(({ id, argument }) => [id, argument])),
          ],
  };
}

const share = (part: number, whole: number, { say }: Edition): string =>
  whole === 0 ? '–' : say('accuracy.share', { part, whole });
