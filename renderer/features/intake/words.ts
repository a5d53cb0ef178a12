import type { PainZone } from '#shared/intake/pain-zones.ts';
import { NOT_KNOWN, type FactId } from '#shared/intake/questions.ts';
import { catalogue, say } from '#renderer/ui/words.ts';

/** An option as it stands beside its question. */
export const optionLabel = (option: string): string =>
  option === NOT_KNOWN
    ? say('intake.notKnown')
    : ((catalogue.shortOptions as Record<string, string>)[option] ??
      (catalogue.options as Record<string, string>)[option] ??
      option);
/** The question in full words. */
export const questionLabel = (id: FactId): string => catalogue.questions[id].label;
/** The question as it stands before its control. */
export const shortLabel = (id: FactId): string =>
  catalogue.questions[id].short ?? catalogue.questions[id].label;
export const helpOf = (id: FactId): string | undefined => catalogue.questions[id].help;
/** A unit as it stands behind a field; those of the other system are written alike everywhere. */
export const unitLabel = (name: string): string =>
  (catalogue.unitNames as Readonly<Record<string, string>>)[name] ?? name;
/** A zone in full words: a runner who watches must know it. */
export const zoneLabel = (zone: PainZone): string => catalogue.options[zone];
