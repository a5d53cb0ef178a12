import type { cautionWords as english } from '../../en/knowledge/cautions.ts';
import type { Translated } from '../../translation.ts';

/** What the runner reads beside an item that needs care. */
export const cautionWords: Translated<typeof english> = {
  'crawl-or-back': 'Плавайте без ног брассом.',
  'hand-support': 'Держитесь рукой за что-то прочное.',
  'breathe-freely': 'Всё время дышите. Не задерживайте дыхание.',
  'adult-present': 'Делайте при взрослом в комнате.',
  'no-kneeling': 'Не опирайтесь на колени.',
  'not-before-running': 'Не охлаждайте за час до бега.',
  'upright-bike': 'На велосипеде сидите прямо.',
  'stationary-bike': 'Только велотренажёр.',
  'no-hard-kick': 'Работайте ногами мягко, колени расслаблены.',
};
