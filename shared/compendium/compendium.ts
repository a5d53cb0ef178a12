import type { AccuracyCard } from '#shared/accuracy/card.ts';
import type { Assessor } from '#shared/intake/question.ts';
import type { CompendiumWords } from '#shared/words/catalogue.ts';
import { withBackLinks } from './back-links.ts';
import { accuracyChapter } from './chapters/accuracy.ts';
import { causesChapter } from './chapters/causes.ts';
import { conditionsChapter } from './chapters/conditions.ts';
import { exercisesChapter, itemsChapter } from './chapters/items.ts';
import { otherSportChapter } from './chapters/other-sport.ts';
import { outcomesChapter } from './chapters/outcomes.ts';
import { questionsChapter } from './chapters/questions.ts';
import { painChapter } from './chapters/pain.ts';
import { raceChapter } from './chapters/race.ts';
import { reasoningChapter } from './chapters/reasoning.ts';
import { redFlagsChapter } from './chapters/red-flags.ts';
import { rulesChapter } from './chapters/rules.ts';
import { sourcesChapter } from './chapters/sources.ts';
import { createEdition, type Edition } from './edition.ts';
import type { Chapter, Compendium } from './types.ts';

/**
 * Everything Genu believes, in words, for one role: pure, the same knowledge gives the same text. Chapters of
 * which the role may see nothing are left out, and so is every name that would lead to what it may not see.
 */
export function makeCompendium(role: Assessor, words: CompendiumWords, card: AccuracyCard): Compendium {
  const drafted = chaptersOf(createEdition(role, words), card);
  const known = new Set(drafted.flatMap(({ articles }) => articles.map(({ id }) => id)));
  const edition = createEdition(role, words, known);
  return { role, chapters: withBackLinks(chaptersOf(edition, card), edition.say('heading.alsoNamedBy')) };
}

const chaptersOf = (edition: Edition, card: AccuracyCard): readonly Chapter[] =>
  [
    reasoningChapter(edition),
    redFlagsChapter(edition),
    painChapter(edition),
    conditionsChapter(edition),
    causesChapter(edition),
    itemsChapter(edition),
    exercisesChapter(edition),
    otherSportChapter(edition),
    rulesChapter(edition),
    raceChapter(edition),
    questionsChapter(edition),
    outcomesChapter(edition),
    sourcesChapter(edition),
    accuracyChapter(edition, card),
  ].filter(({ articles }) => articles.length > 0);
