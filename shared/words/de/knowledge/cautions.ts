import type { cautionWords as english } from '../../en/knowledge/cautions.ts';
import type { Translated } from '../../translation.ts';

/** What the runner reads beside an item that needs care. */
export const cautionWords: Translated<typeof english> = {
  'crawl-or-back': 'Kein Beinschlag wie beim Brustschwimmen.',
  'hand-support': 'Halten Sie sich mit einer Hand fest.',
  'breathe-freely': 'Atmen Sie immer weiter. Halten Sie nicht die Luft an.',
  'adult-present': 'Nur wenn ein Erwachsener im Raum ist.',
  'no-kneeling': 'Stützen Sie sich nicht auf die Knie.',
  'not-before-running': 'In der Stunde vor dem Laufen nicht kühlen.',
  'upright-bike': 'Sitzen Sie aufrecht auf dem Rad.',
  'stationary-bike': 'Nehmen Sie ein Rad, das fest steht.',
  'no-hard-kick': 'Sanfter Beinschlag mit lockerem Knie.',
};
