import type { Caution } from '#shared/knowledge/precedence/types.ts';

/** What the runner reads beside an item that needs care. */
export const cautionWords: Readonly<Record<Caution, string>> = {
  'crawl-or-back': 'Swim without the breaststroke kick.',
  'hand-support': 'Keep a hand on something firm.',
  'breathe-freely': 'Breathe all the time. Do not hold your breath.',
  'adult-present': 'Do this with an adult in the room.',
  'no-kneeling': 'Do not rest on your knees.',
  'not-before-running': 'Do not cool in the hour before you run.',
  'upright-bike': 'Sit upright on the bike.',
  'stationary-bike': 'Use a bike that stands still.',
  'no-hard-kick': 'Kick gently, with a soft knee.',
};
