import type { FactId } from '#shared/intake/questions.ts';
import type { CauseId } from '#shared/knowledge/causes.ts';
import type { RankedConditionId } from '#shared/knowledge/conditions.ts';
import type { FlagOnlyConditionId } from '#shared/knowledge/flag-only-conditions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { ConflictRuleId } from '#shared/knowledge/precedence/rule-ids.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import type { SourceId } from '#shared/knowledge/types.ts';
import type { Catalogue } from '#shared/words/catalogue.ts';
import type { Reference } from './types.ts';

/** Leads to the article of a thing, by the name that the clinician knows it under. */
export const linksIn = (words: Catalogue) => ({
  fact: (id: FactId): Reference => ({ to: id, text: words.questions[id].label }),
  condition: (id: RankedConditionId): Reference => ({ to: id, text: words.conditions[id].name }),
  flagOnly: (id: FlagOnlyConditionId): Reference => ({ to: id, text: words.flagOnlyConditions[id].name }),
  flag: (id: RedFlagId): Reference => ({ to: id, text: words.flags[id].name }),
  cause: (id: CauseId): Reference => ({ to: id, text: words.causes[id].name }),
  item: (id: InterventionId): Reference => ({ to: id, text: words.interventions[id].name }),
  rule: (id: ConflictRuleId): Reference => ({ to: id, text: id }),
  source: (id: SourceId): Reference => ({ to: id, text: id }),
});
export type Links = ReturnType<typeof linksIn>;

/** An option of any question in words. */
export const optionIn =
  ({ options }: Catalogue) =>
  (option: string): string =>
    (options as Readonly<Record<string, string>>)[option] ?? option;
