import { NOT_KNOWN, type Answers, type QuestionId } from '#shared/intake/questions.ts';
import { doseText } from '../clinician/dose-text.ts';
import { factValue } from '../clinician/fact-text.ts';
import type { SheetWords } from '../words.ts';
import type { VersionChange } from './compare.ts';

const VERSION_LENGTH = 12;

/** A change as one line: what it was, and what it is now. */
export function describeChange(change: VersionChange, words: SheetWords): string {
  const { say, interventions, conditions, flags, dates } = words;
  switch (change.kind) {
    case 'answer': {
      const { question, before, after } = change;
      return say('vc.answer', {
        question: words.questions[question].label,
        before: answerText(words, question, before),
        after: answerText(words, question, after),
      });
    }
    case 'flag':
      return say(`vc.flag.${change.change}`, { name: flags[change.id].name });
    case 'hypothesis':
      return say('vc.hypothesis', {
        name: conditions[change.id].name,
        before: say(`cs.label.${change.before ?? 'less-likely'}`),
        after: say(`cs.label.${change.after ?? 'less-likely'}`),
      });
    case 'item':
      return say(`vc.item.${change.change}`, { name: interventions[change.id].name });
    case 'dose':
      return say('vc.dose', {
        name: interventions[change.id].name,
        before: doseText({ words }, change.before),
        after: doseText({ words }, change.after),
      });
    case 'check':
      return say('vc.check', { before: dates.day(change.before), after: dates.day(change.after) });
    case 'knowledge':
      return say('vc.knowledge', {
        before: change.before.slice(0, VERSION_LENGTH),
        after: change.after.slice(0, VERSION_LENGTH),
      });
  }
}

/** An answer in words; a blank and "not known" are two things. */
function answerText(words: SheetWords, id: QuestionId, answer: Answers[QuestionId] | undefined): string {
  if (answer === undefined) return words.say('vc.blank');
  if (answer === NOT_KNOWN) return words.say('cs.unknown');
  return factValue({ words, values: { [id]: answer } }, id) ?? words.say('vc.blank');
}
