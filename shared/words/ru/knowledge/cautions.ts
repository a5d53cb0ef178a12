import type { cautionWords as english } from '../../en/knowledge/cautions.ts';
import type { Translated } from '../../translation.ts';

/** What the runner reads beside an item that needs care. */
export const cautionWords: Translated<typeof english> = {
  'crawl-or-back': 'Не работайте ногами брассом.',
  'hand-support': 'Держитесь рукой за что-то прочное.',
  'breathe-freely': 'Всё время дышите. Не задерживайте дыхание.',
  'adult-present': 'Делайте, только если в комнате есть взрослый.',
  'no-kneeling': 'Не опирайтесь на колени.',
  'not-before-running': 'Не охлаждайте в последний час перед бегом.',
  'upright-bike': 'На велосипеде сидите прямо.',
  'stationary-bike': 'Только велотренажёр.',
  'no-hard-kick': 'Работайте ногами мягко, колени расслаблены.',
};
