import { is } from '#shared/logic/builders.ts';
import type { RedFlag } from '../types.ts';

/** Pregnancy: movement is welcome, building up running is not. */
export const pregnancyFlags = {
  'rf-pregnancy': {
    urgency: 'block',
    when: is('pregnancyStatus', 'pregnant'),
    effects: ['no-race'],
    adds: ['xt-swim', 'xt-aqua-jog', 'xt-walk', 'ref-sports-doctor'],
    blocks: ['sym-nsaid-oral', 'load-restart-30', 'load-ladder-walk-run', 'load-ladder-volume'],
    sources: ['R119'],
  },
} as const satisfies Record<string, RedFlag>;
