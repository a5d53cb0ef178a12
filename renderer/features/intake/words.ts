import { optionWords } from '#shared/words/en/options.ts';
import { shortOptionWords } from '#shared/words/en/short-options.ts';
import { questionWords } from '#shared/words/en/questions.ts';
import type { PainZone } from '#shared/intake/pain-zones.ts';
import { NOT_KNOWN, type FactId } from '#shared/intake/questions.ts';
import { say } from '#renderer/ui/words.ts';

/** An option as it stands beside its question. */
export const optionLabel = (option: string): string =>
  option === NOT_KNOWN
    ? say('intake.notKnown')
    : ((shortOptionWords as Record<string, string>)[option] ??
      (optionWords as Record<string, string>)[option] ??
      option);
/** The question in full words. */
export const questionLabel = (id: FactId): string => questionWords[id].label;
/** The question as it stands before its control. */
export const shortLabel = (id: FactId): string => questionWords[id].short ?? questionWords[id].label;
export const helpOf = (id: FactId): string | undefined => questionWords[id].help;
/** A zone in full words: a runner who watches must know it. */
export const zoneLabel = (zone: PainZone): string => optionWords[zone];
