import { all, any, compare, is, known, not, possible } from '#shared/logic/builders.ts';
import {
  always,
  GROWTH_PLATE,
  keepsRunning,
  longBreak,
  noviceHeavy,
  overuse,
  pregnant,
  recentSurgery,
  shortBreak,
  stageIs,
} from '../terms.ts';
import type { Indications } from './types.ts';

const restart = any(overuse(3), all(any(overuse(1, 2), keepsRunning), shortBreak));
const walkRun = any(
  longBreak,
  overuse(4),
  recentSurgery,
  is('pregnancyStatus', 'postpartum'),
  all(compare('weeklyKmUsual', '<', 5), any(overuse(1, 2, 3), shortBreak)),
);

/** How much to run. Of the three courses the most careful one that is indicated is taken (`plan/running.ts`). */
export const loadIndications = {
  'load-pain-model': { when: always },
  'load-stage-1': { when: overuse(1), onlyWhen: overuse(1) },
  'load-stage-2': { when: overuse(2), onlyWhen: overuse(2) },
  'load-stage-3': { when: overuse(3), onlyWhen: overuse(3) },
  'load-stage-4': { when: overuse(4), onlyWhen: overuse(4) },
  'load-ladder-walk-run': { when: walkRun, notByCause: true },
  'load-restart-30': {
    when: restart,
    onlyWhen: all(not(stageIs(4)), not(recentSurgery)),
    notByCause: true,
  },
  'load-ladder-volume': {
    when: overuse(1, 2),
    onlyWhen: all(any(overuse(1, 2), keepsRunning), not(recentSurgery)),
    notByCause: true,
  },
  'load-cap-weekly-10': { when: keepsRunning },
  'load-cap-single-session': { when: keepsRunning },
  'load-count-races': { when: all(known('goalRaceDate'), compare('daysToRace', '>=', 0)) },
  'load-no-hills-speed': { when: overuse(1, 2, 3) },
  'load-novice-heavy-start': { when: noviceHeavy, onlyWhen: noviceHeavy },
  'load-reintroduce-speed': { onlyWhen: not(pregnant) },
  'load-adolescent-ladder': {
    when: possible(...GROWTH_PLATE),
    onlyWhen: possible(...GROWTH_PLATE),
  },
  'load-postpartum': {
    when: is('pregnancyStatus', 'postpartum'),
    onlyWhen: is('pregnancyStatus', 'postpartum'),
  },
  'load-post-surgery': { when: recentSurgery, onlyWhen: not(is('kneeSurgery', 'none')) },
} as const satisfies Indications;
