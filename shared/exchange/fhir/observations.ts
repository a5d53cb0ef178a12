import { questionsBySection, type FactId } from '#shared/intake/questions.ts';
import { bodySite, PARTS, type Exported } from './record.ts';
import * as systems from './systems.ts';
import type { Coding, Resource } from './types.ts';
import { UCUM_CODES } from './units.ts';

const loinc = (code: string, display: string): Coding => ({ system: systems.LOINC, code, display });

/** Measures that everybody has a code for (dossier conventions.md §1). */
const VITAL_SIGNS = {
  massKg: loinc('29463-7', 'Body weight'),
  heightCm: loinc('8302-2', 'Body height'),
  bmi: loinc('39156-5', 'Body mass index (BMI) [Ratio]'),
} as const satisfies { readonly [Id in FactId]?: Coding };
/** One code for all of them: in which situation it was asked, the code beside it says. */
const PAIN_SCORES = ['nprsRest', 'nprsWalk', 'nprsRun', 'nprsAfter', 'nprsNextMorning'] as const;
const PAIN_SEVERITY = loinc('72514-3', 'Pain severity - 0-10 verbal numeric rating [Score] - Reported');
/** Results that say that nobody looked are no result. */
const NO_RESULT: ReadonlySet<unknown> = new Set([
  'not-tested',
  'not-done',
  'not-seen',
  'not-measured',
  'not-assessed',
]);

/** What was measured and tested; the other answers are in the response that they derive from. */
export function observations(exported: Exported): readonly Resource[] {
  return [
    ...(Object.keys(VITAL_SIGNS) as (keyof typeof VITAL_SIGNS)[]).flatMap((id) =>
      quantity(exported, id, 'vital-signs', [VITAL_SIGNS[id]]),
    ),
    ...PAIN_SCORES.flatMap((id) => painScore(exported, id)),
    ...(Object.keys(questionsBySection.outcomes) as FactId[]).flatMap((id) => totalScore(exported, id)),
    ...(Object.keys(questionsBySection.exam) as FactId[]).flatMap((id) => finding(exported, id)),
  ];
}

/** An integer, never one of LOINC's own answers: their list joins scores that are not the same. */
function painScore(exported: Exported, id: FactId): readonly Resource[] {
  const value = exported.sheet.values[id];
  if (typeof value !== 'number') return [];
  return [{ ...observation(exported, id, 'survey', [PAIN_SEVERITY]), valueInteger: value }];
}

function totalScore(exported: Exported, id: FactId): readonly Resource[] {
  const { values, words } = exported.sheet;
  const value = values[id];
  if (typeof value !== 'number') return [];
  const version = values[`${id}Version` as FactId];
  const date = values[`${id}Date` as FactId];
  return [
    {
      ...observation(exported, id, 'survey', []),
      ...(typeof date === 'string' && { effectiveDateTime: date }),
      valueQuantity: { value, unit: words.questions[id].label, system: systems.UCUM, code: '{score}' },
      ...(typeof version === 'string' && { method: { text: version } }),
    },
  ];
}

function finding(exported: Exported, id: FactId): readonly Resource[] {
  const { values, words } = exported.sheet;
  const value = values[id];
  if (typeof value === 'number') return quantity(exported, id, 'exam', []);
  if (typeof value !== 'string' || NO_RESULT.has(value)) return [];
  const display = words.options[value] ?? value;
  return [
    {
      ...observation(exported, id, 'exam', []),
      bodySite: bodySite(exported),
      valueCodeableConcept: { coding: [{ system: systems.OPTIONS, code: value, display }], text: display },
    },
  ];
}

function quantity(
  exported: Exported,
  id: keyof typeof VITAL_SIGNS | FactId,
  category: string,
  codes: readonly Coding[],
): readonly Resource[] {
  const value = exported.sheet.values[id];
  if (typeof value !== 'number') return [];
  const unit = unitOf(id);
  return [
    {
      ...observation(exported, id, category, codes),
      valueQuantity: {
        value: Math.round(value * 100) / 100,
        ...(unit !== undefined && { unit, system: systems.UCUM, code: UCUM_CODES[unit] }),
      },
    },
  ];
}

function unitOf(id: FactId): keyof typeof UCUM_CODES | undefined {
  const question = Object.values(questionsBySection)
    .flatMap((table) => Object.entries(table))
    .find(([key]) => key === id)?.[1];
  return question !== undefined && 'unit' in question ? question.unit : undefined;
}

/** A code of another system first, then our own, so that what was asked is never lost. */
function observation(
  exported: Exported,
  id: FactId,
  category: string,
  codes: readonly Coding[],
): Resource & { readonly resourceType: 'Observation' } {
  const { sheet, idOf, reference, subject, savedAt, signed } = exported;
  const { label } = sheet.words.questions[id];
  return {
    resourceType: 'Observation',
    id: idOf(`observation-${id}`),
    status: signed === undefined ? 'preliminary' : 'final',
    category: [{ coding: [{ system: systems.OBSERVATION_CATEGORY, code: category }] }],
    code: {
      coding: [
        ...codes.map((code) => ({ ...code })),
        { system: systems.OBSERVATIONS, code: id, display: label },
      ],
      text: label,
    },
    subject,
    encounter: reference(PARTS.encounter),
    effectiveDateTime: savedAt,
    performer: [reference(PARTS.practitioner)],
    derivedFrom: [{ reference: `urn:uuid:${exported.id}` }],
  };
}
