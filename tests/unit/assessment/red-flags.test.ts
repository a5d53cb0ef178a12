import { describe, it } from 'vitest';
import type { Answers } from '#shared/intake/questions.ts';
import { calmRunner, given } from '#tests/fixtures/given.ts';

const calm = (changes: Answers): Answers => ({ ...calmRunner, ...changes });
/** Pain that began this many days before the day of the assessment (15 June 2026). */
const startedDaysAgo = (days: number): Answers => ({
  onsetDate: new Date(Date.UTC(2026, 5, 15 - days)).toISOString().slice(0, 10),
});

/** The dossier's vectors (red-flags.md §7), by their numbers. */
describe('red flags', () => {
  it('1: a limping 14-year-old with a limited hip is a slipped epiphysis until seen', () => {
    given({
      ...calm({ ageYears: 14, hipRotation: 'limited', bearWeightNow: 'yes-limping' }),
      ...startedDaysAgo(21),
    }).fires('rf-scfe');
  });

  it('2: a twist with a pop and a swollen knee within the hour', () => {
    given({
      ...calm({
        ageYears: 32,
        onsetType: 'after-twist',
        popFelt: true,
        swelling: 'marked',
        swellingOnset: 'within-2h',
        swellingSite: ['whole-joint'],
        mechanical: ['giving-way-twist'],
        effusion: 'two-plus',
      }),
      ...startedDaysAgo(1),
    }).fires('rf-haemarthrosis', 'rf-effusion', 'rf-acute-injury', 'rf-instability');
  });

  it('3: a fall yesterday at 56 needs an X-ray by age alone', () => {
    given({
      ...calm({ ageYears: 56, onsetType: 'after-blow-or-fall' }),
      ...startedDaysAgo(1),
    }).fires('rf-ottawa', 'rf-pittsburgh');
  });

  it('4: a tender tibial plateau is bone stress, whatever the tendon is called', () => {
    given(
      calm({ painZones: ['pes-anserine'], painZoneMain: 'pes-anserine', boneTenderness: ['tibial-plateau'] }),
    ).fires('rf-bsi-high');
  });

  const wells: Answers = {
    wellsCancer: false,
    wellsParalysisPlaster: false,
    wellsBedriddenSurgery: false,
    wellsDeepVeinTender: false,
    wellsWholeLegSwollen: false,
    wellsCalf3cm: false,
    wellsPitting: false,
    wellsCollateralVeins: false,
    wellsPreviousDvt: false,
    wellsAlternative: false,
  };
  it('5: a Wells score of 2 is a likely clot', () => {
    given(
      calm({
        ageYears: 45,
        calfSigns: ['swollen'],
        dvtRisk: ['none'],
        ...wells,
        wellsCalf3cm: true,
        wellsPitting: true,
      }),
    ).fires('rf-dvt');
  });

  it('5b: a coach cannot complete the score, and the swollen calf refers all the same', () => {
    given(calm({ assessorRole: 'coach', ageYears: 45, calfSigns: ['swollen'] })).fires('rf-dvt');
  });

  it('6: nobody takes an anti-inflammatory the day before a race', () => {
    given(
      calm({
        ageYears: 27,
        goalRaceDate: '2026-06-16',
        nsaidAllergy: false,
        dehydrationRisk: false,
        inRaceNow: false,
        paracetamolLimit: false,
        tapeAllergy: false,
      }),
    ).fires('rf-nsaid-block');
  });

  it('7: a hot, markedly swollen knee fires although nobody asked for fever, which stays open', () => {
    const { feverOrRigors: _, ...withoutFever } = calmRunner;
    const runner = given({
      ...withoutFever,
      warmth: 'hot-or-red',
      swelling: 'marked',
      swellingOnset: 'over-24h',
      swellingSite: ['whole-joint'],
      effusion: 'two-plus',
    });
    runner.fires('rf-hot-joint', 'rf-effusion');
    runner.leavesOpen('rf-sepsis-joint');
  });

  const falseAlarms: readonly (readonly [string, Answers])[] = [
    [
      'a: band pain with a tender condyle',
      {
        painFocality: 'one-finger',
        aggravators: ['downhill', 'every-foot-strike'],
        boneTenderness: ['femoral-condyle'],
        nprsWalk: 1,
      },
    ],
    [
      'b: tendon pain on hopping',
      { painZones: ['inferior-pole'], painZoneMain: 'inferior-pole', hopTest: 'sharp-pain-or-unable' },
    ],
    [
      'c: a palm of shin soreness',
      {
        painZones: ['shin-medial'],
        painZoneMain: 'shin-medial',
        painFocality: 'palm',
        boneTenderness: ['tibial-shaft'],
        nprsWalk: 1,
        legTightnessExertion: false,
      },
    ],
    [
      'd: the bump of a growing teenager',
      {
        ageYears: 13,
        painZones: ['tibial-tuberosity'],
        painZoneMain: 'tibial-tuberosity',
        bonyLump: true,
        swelling: 'mild',
        swellingOnset: 'comes-and-goes',
        swellingSite: ['tibial-bump'],
        hipRotation: 'normal',
        growthPlates: 'open',
        consentGuardian: true,
      },
    ],
    ['e: a tender calf and a low Wells score', { calfSigns: ['tender'], dvtRisk: ['none'], ...wells }],
    [
      'f: groin marked, hip normal, at 17',
      {
        ageYears: 17,
        painZones: ['hip-groin'],
        painZoneMain: 'hip-groin',
        hipRotation: 'normal',
        consentGuardian: true,
      },
    ],
  ];
  it.each(falseAlarms)('8%s: no false alarm', (_name, changes) => {
    given(calm(changes)).firesNothingUrgent();
  });

  it('9: the danger guards', () => {
    given(calm({ assessorRole: 'coach', swelling: 'mild', swellingSite: ['whole-leg'] })).fires('rf-dvt');
    given(calm({ ageYears: 9, feverOrRigors: true, bearWeightNow: 'yes-limping' })).fires('rf-fever-joint');
    given(calm({ assessorRole: 'coach', ageYears: 13, bearWeightNow: 'yes-limping' })).fires('rf-scfe');
    given(
      calm({ onsetType: 'sudden-during-run-no-injury', swelling: 'marked', swellingOnset: 'within-2h' }),
    ).fires('rf-haemarthrosis');
    given(calm({ ageYears: 62, onsetType: 'after-unusual-load', straightLegRaise: 'unable' })).fires(
      'rf-extensor',
    );
    given(
      calm({
        ageYears: 60,
        painZones: ['medial-joint-line'],
        painZoneMain: 'medial-joint-line',
        nightPain: 'wakes-and-does-not-settle',
        nprsWalk: 5,
      }),
    ).fires('rf-bsi');
    given(calm({ hipGroinPain: true, nprsWalk: 4, nightPain: 'wakes-and-does-not-settle' })).fires(
      'rf-femoral-neck',
    );
    given({ ...calm({ onsetType: 'after-blow-or-fall', canFlex90: 'no' }), ...startedDaysAgo(10) }).fires(
      'rf-late-trauma',
    );
    given(calm({ conditionsHealth: ['immunosuppressed'], warmth: 'warm', swelling: 'mild' })).fires(
      'rf-hot-joint',
    );
  });

  const inner: Answers = {
    ...calm({
      ageYears: 31,
      runningBackground: 'new-starter',
      painZones: ['medial-joint-line'],
      painZoneMain: 'medial-joint-line',
      painFocality: 'palm',
      trend: 'same',
    }),
    ...startedDaysAgo(21),
  };
  it('10: inner pain after a start is open until the bone has been pressed', () => {
    const { boneTenderness: _, ...unpressed } = inner;
    given(unpressed).leavesOpen('rf-bone-not-cleared');
    given({ ...inner, hopTest: 'pain-free' }).clears('rf-bone-not-cleared');
    given({ ...inner, boneTenderness: ['tibial-plateau'] }).fires('rf-bone-not-cleared', 'rf-bsi-high');
  });

  it('11: an injury with a pop is seen within a week, a knock on the pad is not', () => {
    given({ ...calm({ onsetType: 'after-twist', popFelt: true }), ...startedDaysAgo(21) }).fires(
      'rf-acute-injury',
    );
    given({
      ...calm({
        onsetType: 'after-blow-or-fall',
        popFelt: false,
        bearWeightInjury: 'yes',
        straightLegRaise: 'yes',
        deformity: false,
        tightLegAfterBlow: false,
        swelling: 'mild',
        swellingOnset: '2-to-24h',
        swellingSite: ['on-kneecap'],
      }),
      ...startedDaysAgo(3),
    }).doesNotFire('rf-acute-injury');
    given({
      ...calm({
        ageYears: 72,
        onsetType: 'sudden-at-rest',
        warmth: 'warm',
        swelling: 'marked',
        swellingOnset: 'over-24h',
      }),
      ...startedDaysAgo(1),
    }).fires('rf-hot-joint');
  });

  it('12: a knee that locks and frees itself is referred without hurry', () => {
    given(calm({ mechanical: ['locks-and-frees'] })).fires('rf-locking');
  });

  it('does not hold a block open with a question that does not apply to the runner', () => {
    given(calm({ sex: 'male', pregnancyStatus: 'not-known' })).clears('rf-pregnancy');
    given(calm({ pregnancyStatus: 'not-known' })).leavesOpen('rf-pregnancy');
  });
});
