import { all, any, compare, fired, includes, is, oneOf } from '#shared/logic/builders.ts';
import type { RedFlag } from '../types.ts';

/** Medicines and physical agents that must not be suggested; while unknown they are blocked too. */
export const medicinesFlags = {
  'rf-nsaid-block': {
    urgency: 'block',
    when: any(
      // allergy or NSAID-sensitive asthma
      any(is('nsaidAllergy', true), includes('conditionsHealth', 'nsaid-sensitive-asthma')),
      // ulcer or GI bleed, now or past
      includes('conditionsHealth', 'peptic-ulcer-or-gi-bleed'),
      // kidney disease
      includes('conditionsHealth', 'kidney-disease'),
      // heart failure, ischaemic heart disease or stroke, uncontrolled hypertension
      includes('conditionsHealth', 'heart-failure', 'ischaemic-heart-or-stroke', 'uncontrolled-hypertension'),
      // liver disease, inflammatory bowel disease, bleeding disorder
      includes('conditionsHealth', 'liver-disease', 'inflammatory-bowel-disease', 'bleeding-disorder'),
      // anticoagulant, antiplatelet, other NSAID, lithium, methotrexate
      includes(
        'medicines',
        'anticoagulant',
        'antiplatelet-or-daily-aspirin',
        'other-nsaid',
        'lithium',
        'methotrexate',
      ),
      // "triple" renal risk
      all(includes('medicines', 'ace-inhibitor-or-arb'), includes('medicines', 'diuretic')),
      // steroid or SSRI/SNRI (GI bleeding)
      includes('medicines', 'oral-steroid', 'ssri-or-snri'),
      // pregnancy (tool blocks in every week; absolute from 20 weeks [R43]) and breastfeeding without doctor's advice
      any(
        is('pregnancyStatus', 'pregnant'),
        all(is('pregnancyStatus', 'postpartum'), compare('postpartumWeeks', '<', 26)),
      ),
      // age < 16, or ≥ 65
      any(compare('ageYears', '<', 16), compare('ageYears', '>=', 65)),
      // dehydration, heat, run > 2 h, illness
      is('dehydrationRisk', true),
      // before or during any run or race (always)
      any(is('inRaceNow', true), all(compare('daysToRace', '>=', 0), compare('daysToRace', '<=', 2))),
      // fresh bleeding into the joint
      any(fired('rf-haemarthrosis'), fired('rf-anticoagulant-trauma')),
      // suspected fracture or bone stress injury
      any(
        fired('rf-ottawa'),
        fired('rf-pittsburgh'),
        fired('rf-late-trauma'),
        fired('rf-femoral-neck'),
        fired('rf-bsi'),
        fired('rf-bsi-high'),
      ),
    ),
    effects: [],
    adds: [],
    blocks: ['sym-nsaid-oral'],
    sources: ['R41', 'R42', 'R43', 'R126'],
  },
  'rf-nsaid-caution': {
    urgency: 'caution',
    when: any(
      includes('conditionsHealth', 'diabetes', 'asthma-other'),
      compare('ageYears', '>=', 50),
      includes('medicines', 'ace-inhibitor-or-arb', 'diuretic'),
    ),
    effects: [],
    adds: [],
    sources: ['R44'],
  },
  'rf-paracetamol': {
    urgency: 'block',
    when: any(
      is('paracetamolLimit', true),
      includes('medicines', 'paracetamol-daily'),
      includes('conditionsHealth', 'liver-disease'),
      compare('massKg', '<', 50),
      compare('ageYears', '<', 16),
    ),
    effects: [],
    adds: [],
    blocks: ['sym-paracetamol'],
    sources: [],
  },
  'rf-nsaid-topical-block': {
    urgency: 'block',
    when: any(
      is('nsaidAllergy', true),
      includes('conditionsHealth', 'nsaid-sensitive-asthma', 'kidney-disease', 'skin-fragile-or-infected'),
      includes('medicines', 'other-nsaid', 'anticoagulant'),
      is('openWound', true),
      is('pregnancyStatus', 'pregnant'),
      compare('ageYears', '<', 16),
    ),
    effects: [],
    adds: [],
    blocks: ['sym-nsaid-topical'],
    sources: [],
  },
  'rf-heat-block': {
    urgency: 'block',
    when: any(
      oneOf('swelling', 'mild', 'marked'),
      oneOf('warmth', 'warm', 'hot-or-red'),
      includes('conditionsHealth', 'neuropathy', 'peripheral-vascular', 'skin-fragile-or-infected'),
      includes('nerveVessel', 'numb'),
    ),
    effects: [],
    adds: [],
    blocks: ['sym-heat-chronic'],
    sources: [],
  },
  'rf-cold-block': {
    urgency: 'block',
    when: any(
      includes(
        'conditionsHealth',
        'raynaud-or-cold-urticaria',
        'neuropathy',
        'peripheral-vascular',
        'skin-fragile-or-infected',
        'sickle-cell',
      ),
      includes('nerveVessel', 'numb'),
    ),
    effects: [],
    adds: [],
    blocks: ['sym-ice'],
    sources: [],
  },
  'rf-tape-block': {
    urgency: 'block',
    when: any(is('tapeAllergy', true), includes('conditionsHealth', 'skin-fragile-or-infected')),
    effects: [],
    adds: [],
    blocks: ['brc-patellar-tape'],
    sources: [],
  },
  'rf-compression-block': {
    urgency: 'block',
    when: any(
      includes('conditionsHealth', 'peripheral-vascular'),
      includes('nerveVessel', 'cold-or-pale', 'no-pulse'),
      includes('calfSigns', 'swollen', 'red-warm'),
    ),
    effects: [],
    adds: [],
    blocks: ['sym-compression', 'brc-patellar-sleeve'],
    sources: [],
  },
} as const satisfies Record<string, RedFlag>;
