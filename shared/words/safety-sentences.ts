import type { ExerciseId, InterventionId } from '#shared/knowledge/interventions.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import { SAFETY_ITEMS } from '#shared/knowledge/safety-items.ts';
import type { Catalogue } from './catalogue.ts';

/** How the ids of messages begin that keep a runner safe: when to stop, whom to call, what not to take. */
export const SAFETY_FAMILIES = [
  'help.',
  'urgent.',
  'pregnant.',
  'stop.',
  'light.',
  'load.pause',
  'load.sharp',
  'load.green',
  'fit.zero',
  'exercises.stop',
  'relief.ask',
  'adolescent-hip.',
  'guardian.',
  'main.load-stage-4',
  'main.surgery',
  'main.postpartum',
] as const;
export type SafetyFamily = (typeof SAFETY_FAMILIES)[number];
/** Messages of the paper that are safety sentences. No choice of a clinician reaches them. */
export type SafetyMessageId = Extract<keyof Catalogue['sheet'], `${SafetyFamily}${string}`>;

export const isSafetyMessage = (id: string): id is SafetyMessageId =>
  SAFETY_FAMILIES.some((family) => id.startsWith(family));

/** Where a safety sentence stands. */
export const SAFETY_GROUPS = ['paper', 'flags', 'items', 'exercises', 'cautions'] as const;
export type SafetyGroup = (typeof SAFETY_GROUPS)[number];
/** One sentence under an id that is the same in every language. */
export interface SafetySentence {
  readonly group: SafetyGroup;
  readonly id: string;
  readonly text: string;
}

/** Every safety sentence of a language, in an order that is the same for all. */
export function safetySentences(catalogue: Catalogue): readonly SafetySentence[] {
  const { sheet, flags, interventions, exercises, cautions } = catalogue;
  const messages = (Object.keys(sheet) as (keyof Catalogue['sheet'])[]).filter(isSafetyMessage);
  return [
    ...messages.map((id) => sentence('paper', id, sheet[id])),
    ...(Object.keys(flags) as RedFlagId[]).map((id) => sentence('flags', id, flags[id].runner)),
    ...SAFETY_ITEMS.map((id: InterventionId) => sentence('items', id, interventions[id].plain)),
    ...(Object.keys(exercises) as ExerciseId[]).map((id) => sentence('exercises', id, exercises[id].stopIf)),
    ...Object.entries(cautions).map(([id, text]) => sentence('cautions', id, text)),
  ];
}

const sentence = (group: SafetyGroup, id: string, text: string): SafetySentence => ({ group, id, text });
