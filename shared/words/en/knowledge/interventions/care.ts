import type { braceTapingInterventions } from '#shared/knowledge/interventions/brace-taping.ts';
import type { educationInterventions } from '#shared/knowledge/interventions/education.ts';
import type { footwearInterventions } from '#shared/knowledge/interventions/footwear.ts';
import type { insoleInterventions } from '#shared/knowledge/interventions/insole.ts';
import type { recoveryInterventions } from '#shared/knowledge/interventions/recovery.ts';
import type { referralInterventions } from '#shared/knowledge/interventions/referral.ts';
import type { symptomReliefInterventions } from '#shared/knowledge/interventions/symptom-relief.ts';
import type { InterventionWords } from '../types.ts';

/** Shoes. */
export const footwearWords: Record<keyof typeof footwearInterventions, InterventionWords> = {
  'shoe-replace': {
    name: 'Replace the shoes',
    plain: 'Your shoes look tired. Get a new pair and wear it in slowly.',
  },
  'shoe-fit': { name: 'Choose by comfort', plain: 'Pick the shoe that feels best straight away.' },
  'shoe-lacing': {
    name: 'Lacing',
    plain: 'Lace so the shoe holds you but does not squeeze.',
  },
  'shoe-only-running': {
    name: 'Running shoes for every run',
    plain: 'Use running shoes for all runs. Also on holiday.',
  },
  'shoe-transition': {
    name: 'Change shoes step by step',
    plain: 'Change shoes step by step. Start with short runs.',
  },
  'shoe-stability-pronated': {
    name: 'Stability shoe, trial',
    plain: 'A shoe with more support may suit your foot.',
  },
  'shoe-cushion': { name: 'Softer shoe', plain: 'A softer shoe may feel better.' },
  'shoe-rotate': { name: 'Rotate two pairs', plain: 'Use two different pairs in turn.' },
  'shoe-keep': { name: 'Keep the shoes', plain: 'Your shoes are fine. Keep them.' },
};

/** Insoles. */
export const insoleWords: Record<keyof typeof insoleInterventions, InterventionWords> = {
  'insole-prefab-short-term': {
    name: 'Prefabricated insole, 6 weeks',
    plain: 'A ready-made insole may help for the first 6 weeks. It works best together with exercises.',
  },
  'insole-flat-foot-symptomatic': {
    name: 'Arch support for a painful flat foot',
    plain: 'Your arch is low and sore. A support may help.',
  },
  'insole-heel-lift': {
    name: 'Small heel lift',
    plain: 'A small heel lift can help if one leg is clearly longer.',
  },
  'insole-none': { name: 'No insoles', plain: 'You do not need insoles.' },
  'insole-podiatry-review': {
    name: 'Insole review by podiatry',
    plain: 'Ask a foot specialist to check your insoles.',
  },
};

/** Recovery. */
export const recoveryWords: Record<keyof typeof recoveryInterventions, InterventionWords> = {
  'rec-warm-up': { name: 'Warm-up', plain: 'Warm up for 5 to 10 minutes.' },
  'rec-cool-down': { name: 'Cool-down', plain: 'Finish with 5 minutes of walking.' },
  'rec-foam-roll': { name: 'Foam roller', plain: 'A foam roller may ease sore muscles.' },
  'rec-massage-swim': {
    name: 'Massage or easy swim',
    plain: 'A massage or an easy swim can feel good.',
  },
  'rec-sleep': { name: 'Sleep 7–9 hours', plain: 'Aim for 7 to 9 hours of sleep.' },
  'rec-rest-days': {
    name: 'Two easy days a week',
    plain: 'Keep at least two easy or free days each week.',
  },
  'rec-fuel': {
    name: 'Eat enough',
    plain: 'Eat enough before and after runs. It helps your body to heal.',
  },
  'rec-illness-pause': {
    name: 'Pause when ill',
    plain: 'Do not train hard when you are ill.',
  },
};

/** Relief. No dose beyond "as the package says". */
export const symptomReliefWords: Record<keyof typeof symptomReliefInterventions, InterventionWords> = {
  'sym-relative-rest': {
    name: 'Relative rest',
    plain: 'Rest the knee for a day or two. Then start gentle movement.',
  },
  'sym-ice': {
    name: 'Ice, 10 minutes',
    plain: 'You may cool the sore spot for 10 minutes, wrapped in a cloth.',
  },
  'sym-ice-post-race': {
    name: 'Ice after a race',
    plain: 'After the race: 5 minutes of ice, three times, with breaks.',
  },
  'sym-elevate': { name: 'Raise the leg', plain: 'Put your leg up higher than your heart.' },
  'sym-compression': {
    name: 'Compression bandage by day',
    plain: 'A soft bandage may help. It must not feel tight or make your foot cold.',
  },
  'sym-paracetamol': {
    name: 'Paracetamol',
    plain:
      'You can take paracetamol as the package says. Do not take more. If pain lasts over 3 days, ask a doctor.',
  },
  'sym-nsaid-oral': {
    name: 'Oral NSAID, short course',
    plain:
      'Take these pain tablets only if your doctor agrees. Take them for a few days at most. Never take them to be able to run.',
  },
  'sym-nsaid-topical': {
    name: 'NSAID gel',
    plain: 'A pain gel may help. Do not use it with pain tablets. Do not use it on broken skin.',
  },
  'sym-heat-chronic': {
    name: 'Heat',
    plain: 'Warmth can ease stiffness. Do not use it on a swollen knee.',
  },
};

/** Braces and tape. */
export const braceTapingWords: Record<keyof typeof braceTapingInterventions, InterventionWords> = {
  'brc-temporary-policy': {
    name: 'Support for 6 weeks at most',
    plain: 'Use the support only for now. Do your exercises too.',
  },
  'brc-patellar-tape': {
    name: 'Patellar tape',
    plain: 'Tape can ease pain while you do your exercises.',
  },
  'brc-patellar-sleeve': {
    name: 'Knee sleeve',
    plain: 'A knee sleeve may feel good during sport.',
  },
  'brc-patellar-strap': {
    name: 'Patellar strap',
    plain: 'A strap below the kneecap can ease pain during sport.',
  },
  'brc-oa-unloader': {
    name: 'Unloader brace',
    plain: 'A brace may take load off the sore side.',
  },
  'brc-post-ligament': {
    name: 'Brace after ligament injury',
    plain: 'Wear the brace as your doctor told you.',
  },
};

/** Who should see the runner. */
export const referralWords: Record<keyof typeof referralInterventions, InterventionWords> = {
  'ref-emergency': { name: 'Emergency department now', plain: 'Call the emergency number now.' },
  'ref-same-day': { name: 'Doctor today', plain: 'See a doctor today. Do not run.' },
  'ref-week': { name: 'Doctor within a week', plain: 'See a doctor within one week.' },
  'ref-sports-doctor': {
    name: 'Sports doctor',
    plain: 'Book a visit with a sports doctor in the next weeks.',
  },
  'ref-physio': { name: 'Physiotherapist', plain: 'Book a visit with a physio.' },
  'ref-podiatry': { name: 'Podiatry', plain: 'Book a visit with a foot specialist.' },
  'ref-orthopaedics': { name: 'Orthopaedics', plain: 'Book a visit with a knee surgeon.' },
  'ref-rheumatology': { name: 'Rheumatology', plain: 'Book a visit with a joint doctor.' },
  'ref-dietitian': { name: 'Dietitian', plain: 'Ask a diet specialist for help with your meals.' },
  'ref-pelvic-health': {
    name: 'Pelvic health physiotherapist',
    plain: 'Ask for a pelvic floor check.',
  },
  'ref-surgeon-team': { name: 'Surgical team', plain: 'Ask your surgeon before you add load.' },
  'ref-coach': { name: 'Running coach', plain: 'Ask a coach to look at your plan and style.' },
  'ref-imaging-xray': { name: 'X-ray', plain: 'The doctor will decide if you need a scan.' },
  'ref-imaging-mri': { name: 'MRI', plain: 'The doctor will decide if you need a scan.' },
};

/** What the runner should know. */
export const educationWords: Record<keyof typeof educationInterventions, InterventionWords> = {
  'edu-good-bad-pain': {
    name: 'Good and bad pain',
    plain:
      'Often harmless: both knees, the whole knee, gone in one or two days. Needs a check: one side, one spot, pain that stays or gets worse.',
  },
  'edu-what-it-is': {
    name: 'What it is',
    plain: 'Ask us to point at the sore spot and tell you more.',
  },
  'edu-cause-not-spot': {
    name: 'Treat the cause, not the spot',
    plain: 'We treat the sore spot. We also change what put too much load on it.',
  },
  'edu-running-safe-joints': {
    name: 'Running and joints',
    plain:
      'In studies, people who run for fitness do not have more worn knees. Sudden jumps in training can make knees sore.',
  },
  'edu-expected-course': {
    name: 'Expected course',
    plain: 'Many runners feel better in 6 to 12 weeks. Some need longer. Bad days on the way are normal.',
  },
  'edu-diary': {
    name: 'Training and pain diary',
    plain: 'Write down distance and pain: during the run and next morning.',
  },
  'edu-no-self-medication': {
    name: 'No tablets to run on',
    plain: 'Do not take tablets to be able to run.',
  },
  'edu-weight': {
    name: 'Weight, with consent',
    plain: 'A little less weight means less load on your knee. Ask us for help if you want it.',
  },
  'edu-surface': {
    name: 'Surface and road side',
    plain: 'Change the side of the road.',
  },
  'edu-plan': { name: 'Keep to the plan', plain: 'Follow the plan. Extra races count.' },
};
