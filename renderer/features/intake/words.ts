import { optionWords } from '#shared/words/en/options.ts';
import { questionWords } from '#shared/words/en/questions.ts';
import type { FactId } from '#shared/intake/questions.ts';

/** An option in words. */
export const optionLabel = (option: string): string =>
  (optionWords as Record<string, string>)[option] ?? option;
export const labelOf = (id: FactId): string => questionWords[id].label;
export const helpOf = (id: FactId): string | undefined => questionWords[id].help;
