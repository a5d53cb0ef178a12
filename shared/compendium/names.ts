import type { Language } from '#shared/handout/types.ts';
import type { FactId } from '#shared/intake/questions.ts';
import type { CauseId } from '#shared/knowledge/causes.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { FlagOnlyConditionId } from '#shared/knowledge/flag-only-conditions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { ConflictRuleId } from '#shared/knowledge/precedence/rule-ids.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { SourceId } from '#shared/knowledge/types.ts';
import { causeWords } from '#shared/words/en/knowledge/causes.ts';
import { conditionWords } from '#shared/words/en/knowledge/conditions.ts';
import { flagOnlyWords } from '#shared/words/en/knowledge/flag-only-conditions.ts';
import { interventionWords } from '#shared/words/en/knowledge/interventions.ts';
import { redFlagWords } from '#shared/words/en/knowledge/red-flags.ts';
import { optionWords } from '#shared/words/en/options.ts';
import { questionWords } from '#shared/words/en/questions.ts';
import type { Edition } from './edition.ts';
import type { Inline, Reference, Text } from './types.ts';

const LISTS: Record<Language, Intl.ListFormat> = {
  en: new Intl.ListFormat('en-GB', { type: 'unit', style: 'short' }),
};
const options: Readonly<Record<string, string>> = optionWords;

/** Leads to the article of a thing, by the name that the clinician knows it under. */
export const linkTo = {
  fact: (id: FactId): Reference => ({ to: id, text: questionWords[id].label }),
  condition: (id: RankedConditionId): Reference => ({ to: id, text: conditionWords[id].name }),
  flagOnly: (id: FlagOnlyConditionId): Reference => ({ to: id, text: flagOnlyWords[id].name }),
  flag: (id: RedFlagId): Reference => ({ to: id, text: redFlagWords[id].name }),
  cause: (id: CauseId): Reference => ({ to: id, text: causeWords[id].name }),
  item: (id: InterventionId): Reference => ({ to: id, text: interventionWords[id].name }),
  rule: (id: ConflictRuleId): Reference => ({ to: id, text: id }),
  source: (id: SourceId): Reference => ({ to: id, text: id }),
};

/** An option of any question in words. */
export const optionName = (option: string): string => options[option] ?? option;

/** A number of the bibliography or of the seed article: it says where a belief comes from without a title. */
const isSourceNumber = (id: string): boolean => /^[RS]\d{2,3}$/u.test(id);

/** What an edition may say of a name: the link, the bare number of a source that it leaves out, or nothing. */
export function shown(part: Inline, edition: Edition): Inline | undefined {
  if (typeof part === 'string' || edition.knows(part.to)) return part;
  return isSourceNumber(part.to) ? part.text : undefined;
}

/** "A, B, C" in the language's own way, each part still leading to its article; undefined when nothing is left. */
export function listOf(parts: readonly Inline[], edition: Edition): Text | undefined {
  const told = parts.flatMap((part) => shown(part, edition) ?? []);
  if (told.length === 0) return undefined;
  const format = LISTS[edition.language];
  let next = 0;
  return format
    .formatToParts(told.map((part) => (typeof part === 'string' ? part : part.text)))
    .map(({ type, value }) => {
      if (type !== 'element') return value;
      const part = told[next];
      next += 1;
      return part ?? value;
    });
}
