import type { SeedClaim } from './types.ts';

export const riskClaims = {
  S01: {
    claim: 'People heavier than 90 kg are at risk',
    verdicts: ['weak'],
    finding:
      'BMI is a risk factor in short-distance/novice runners [R30][R32], but not for patellofemoral pain [R108]; a fixed 90 kg ignores height, and body mass alone was not linked to injury in one RCT cohort [R23]. Say: "More weight means more load per step; start slower." Keep the 90 kg mark *and* BMI ≥ 30',
    uses: ['question', 'rule'],
    carriedBy: ['massKg', 'cause-body-mass'],
    sources: ['R30', 'R32', 'R108', 'R23'],
  },
  S02: {
    claim:
      'Non-athletes, and returners after years, who start too fast (office worker → marathon) are at risk',
    verdicts: ['supported'],
    finding: 'no running experience is a risk factor [R30]; consistent with capacity/load model [R121]',
    uses: ['question', 'rule'],
    carriedBy: ['runningBackground', 'sedentaryYears', 'cause-load-no-base'],
    sources: ['R30', 'R121'],
  },
  S03: {
    claim: 'Lower risk if the person already used the gym with running warm-ups',
    verdicts: ['weak'],
    finding: 'plausible; use only as modifier',
    uses: ['question'],
    carriedBy: ['priorBase'],
    sources: [],
  },
  S04: {
    claim: 'Longitudinal or transverse flat feet are a risk',
    verdicts: ['contested'],
    finding:
      'prospective pooled: strong evidence for shin pain, very limited/small for PFP, none for other injuries [R26]; not in 927 novices [R27]. Painless flat foot needs no treatment',
    uses: ['question', 'rule'],
    carriedBy: ['flatFoot', 'fpi6L', 'fpi6R', 'cause-foot-pronated'],
    sources: ['R26', 'R27'],
  },
  S05: {
    claim: 'Earlier musculoskeletal problems, fractures or knee surgery raise risk',
    verdicts: ['supported'],
    finding: 'previous injury = strongest consistent risk factor [R30][R31]',
    uses: ['question'],
    carriedBy: ['priorInjury', 'priorFractureLeg', 'kneeSurgery'],
    sources: ['R30', 'R31'],
  },
  S59: {
    claim: 'Knee injury does not prefer a sex',
    verdicts: ['contested'],
    finding:
      'PFP and BSI patterns differ by sex (PFP more often in women; women overall lower risk of any injury [R31]); do not print',
    uses: ['not-used'],
    carriedBy: [],
    sources: ['R31'],
  },
  S60: {
    claim: 'Men come late, women early',
    verdicts: ['weak'],
    finding: "single doctor's impression; do not use",
    uses: ['not-used'],
    carriedBy: [],
    sources: [],
  },
  S96: {
    claim: 'Running as health training is contraindicated for people with sore leg joints',
    verdicts: ['outdated'],
    finding: 'Not an absolute ban: running did not worsen knee OA in a cohort [R35]; use pain/effusion rules',
    uses: ['rule'],
    carriedBy: ['cf-oa-run'],
    sources: ['R35'],
  },
  S97: {
    claim: '… for overweight people',
    verdicts: ['outdated'],
    finding: 'start lower (≤ 3 km in week 1 if BMI ≥ 30) [R32][R33], walking/cycling mix',
    uses: ['rule'],
    carriedBy: ['cf-mass'],
    sources: ['R32', 'R33'],
  },
  S98: {
    claim: 'People with back problems (scoliosis, "osteochondrosis") should ask their doctor first',
    verdicts: ['weak'],
    finding:
      'most non-specific back pain is not a reason to stop; radicular signs → doctor. "Osteochondrosis" is a Russian-language label for degenerative disc disease; map to disc-or-degenerative',
    uses: ['question'],
    carriedBy: ['backProblem'],
    sources: [],
  },
  S99: {
    claim: 'Pregnant women and new mothers should not run for health',
    verdicts: ['outdated'],
    finding:
      "habitual runners may continue in uncomplicated pregnancy with their clinician's agreement [R119]; return after birth individual, usually not before 12 weeks [R77], screened and gradual [R78]",
    uses: ['rule'],
    carriedBy: ['rf-pregnancy', 'rf-postpartum-hold'],
    sources: ['R119', 'R77', 'R78'],
  },
  S104: {
    claim: 'Get medically tested before starting running',
    verdicts: ['weak'],
    finding: 'targeted screening by symptoms/disease/inactivity, not for everyone [R118]',
    uses: ['rule'],
    carriedBy: ['rf-preparticipation'],
    sources: ['R118'],
  },
} as const satisfies Record<string, SeedClaim>;
