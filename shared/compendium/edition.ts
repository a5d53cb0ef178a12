import { isForCoach, ruleForCoach } from '#shared/assessment/coach-view.ts';
import type { Assessor } from '#shared/intake/question.ts';
import type { FactId } from '#shared/intake/questions.ts';
import { isWithheldFromCoach } from '#shared/knowledge/coach.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { Condition } from '#shared/logic/condition.ts';
import type { Catalogue, CompendiumMessageId, CompendiumWords } from '#shared/words/catalogue.ts';
import { createSay, type Say } from '#shared/words/say.ts';
import { linksIn, optionIn, type Links } from './links.ts';
import { ruleLines } from './rule-lines.ts';
import type { RuleInWords } from './types.ts';

/**
 * For whom a compendium is made and in which words. A coach's edition holds no condition, no drug item and
 * nothing that only a doctor tests (dossier conflicts.md `cf-role-coach`): what is not in it cannot be shown.
 */
export interface Edition {
  readonly role: Assessor;
  readonly words: Catalogue;
  readonly say: Say<CompendiumMessageId>;
  readonly linkTo: Links;
  /** An option of any question in words. */
  readonly optionName: (option: string) => string;
  /** Whether an article of this id stands in the edition: a name that leads nowhere is not told. */
  knows(id: string): boolean;
  showsFact(id: FactId): boolean;
  showsItem(id: InterventionId): boolean;
  /** A rule in words; undefined when nothing of it may be shown. */
  rule(condition: Condition): RuleInWords | undefined;
}

/** `known` holds the ids of the articles; while they are being collected everything counts as known. */
export function createEdition(role: Assessor, words: CompendiumWords, known?: ReadonlySet<string>): Edition {
  const isDoctor = role === 'doctor';
  return {
    role,
    words,
    say: createSay(words.language, words.compendium),
    linkTo: linksIn(words),
    optionName: optionIn(words),
    knows: (id) => known?.has(id) ?? true,
    showsFact: (id) => isDoctor || isForCoach(id),
    showsItem: (id) => isDoctor || !isWithheldFromCoach(id),
    rule: (condition) => {
      if (isDoctor) return { lines: ruleLines(condition, words) };
      const shown = ruleForCoach(condition);
      if (shown === undefined) return undefined;
      const isReduced = JSON.stringify(shown) !== JSON.stringify(condition);
      return { lines: ruleLines(shown, words), ...(isReduced && { isReduced }) };
    },
  };
}
