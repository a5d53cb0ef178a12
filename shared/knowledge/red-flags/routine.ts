import { all, any, compare, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RedFlag } from '../types.ts';

/** A referral in the coming weeks. */
export const routineFlags = {
  'rf-inflammatory': {
    urgency: 'routine',
    when: all(
      compare('morningStiffnessMin', '>', 30),
      any(is('otherJoints', true), oneOf('swelling', 'mild', 'marked')),
    ),
    effects: [],
    adds: ['ref-rheumatology'],
    sources: ['R50'],
  },
  'rf-not-improving': {
    urgency: 'routine',
    when: all(compare('durationWeeks', '>=', 12), oneOf('trend', 'same', 'worse')),
    effects: [],
    adds: ['ref-sports-doctor'],
    sources: [],
  },
  'rf-coach-limit': {
    urgency: 'routine',
    when: all(
      is('assessorRole', 'coach'),
      any(compare('durationWeeks', '>=', 2), compare('overuseStage', '>=', 3), compare('nprsRun', '>=', 6)),
    ),
    effects: [],
    adds: ['ref-sports-doctor'],
    sources: ['S26'],
  },
  'rf-locking': {
    urgency: 'routine',
    when: includes('mechanical', 'locks-and-frees'),
    effects: ['no-twist'],
    adds: ['ref-orthopaedics'],
    sources: [],
  },
  'rf-recurrent': {
    urgency: 'routine',
    when: is('previousEpisodes', 'several'),
    effects: [],
    adds: ['ref-physio'],
    sources: ['S78'],
  },
  'rf-preparticipation': {
    urgency: 'routine',
    when: any(
      includes('chestSymptoms', 'palpitations', 'family-sudden-death-under-50'),
      all(
        oneOf('runningBackground', 'new-starter', 'returner'),
        any(
          all(
            compare('ageYears', '>=', 45),
            any(compare('sedentaryYears', '>=', 1), is('priorBase', 'none')),
          ),
          includes(
            'conditionsHealth',
            'ischaemic-heart-or-stroke',
            'heart-failure',
            'uncontrolled-hypertension',
            'diabetes',
            'kidney-disease',
          ),
        ),
      ),
    ),
    effects: ['walk-first', 'limit-speed', 'no-race'],
    adds: ['ref-sports-doctor'],
    sources: ['R118'],
  },
  'rf-adolescent-knee': {
    urgency: 'routine',
    when: all(compare('ageYears', '<', 18), compare('durationWeeks', '>=', 4)),
    effects: [],
    adds: ['ref-sports-doctor'],
    sources: [],
  },
} as const satisfies Record<string, RedFlag>;
