import type { cautionWords as english } from '../../en/knowledge/cautions.ts';
import type { Translated } from '../../translation.ts';

/** What the runner reads beside an item that needs care. */
export const cautionWords: Translated<typeof english> = {
  'crawl-or-back': 'Nade sin la patada de braza.',
  'hand-support': 'Apoye una mano en algo firme.',
  'breathe-freely': 'Respire todo el tiempo. No aguante la respiración.',
  'adult-present': 'Hágalo con un adulto en la habitación.',
  'no-kneeling': 'No se apoye en las rodillas.',
  'not-before-running': 'No ponga frío en la hora antes de correr.',
  'upright-bike': 'Siéntese erguido en la bici.',
  'stationary-bike': 'Use una bici estática.',
  'no-hard-kick': 'Dé patadas suaves, con la rodilla relajada.',
};
