import { questionsBehind } from '#shared/assessment/unanswered.ts';
import { inputsOf } from '#shared/intake/derive.ts';
import type { Question } from '#shared/intake/question.ts';
import { factIds, isAsked, questions, sectionOf, type FactId } from '#shared/intake/questions.ts';
import { readBesideRules } from '#shared/intake/read-beside-rules.ts';
import { shownWhen } from '#shared/intake/shown-when.ts';
import { anyName } from '../any-name.ts';
import { facts, list, ruleBlock, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import { listOf } from '../names.ts';
import { testRows } from '../test-rows.ts';
import type { Article, Chapter, Text } from '../types.ts';
import { ownersOfRulesNaming } from '../uses.ts';

/** Every question in the order of the consultation, and what is computed from the answers. */
export function questionsChapter(edition: Edition): Chapter {
  const { say } = edition;
  return {
    id: 'questions',
    title: say('chapter.questions'),
    introduction: [say('chapter.questions.text'), say('chapter.questions.unknown')],
    articles: factIds
      .filter((id) => edition.showsFact(id) && sectionOf(id) !== 'outcomes')
      .map((id) => questionArticle(id, edition)),
  };
}

/** A question with what is accepted, when it is asked and who reads it. */
export function questionArticle(id: FactId, edition: Edition): Article {
  const { say } = edition;
  const question = questions[id];
  const words: { readonly label: string; readonly help?: string } = edition.words.questions[id];
  const besideRules = readBesideRules[id];
  const users = usersOf(id);
  return {
    id,
    name: words.label,
    group: edition.words.sections[sectionOf(id)],
    summary: words.help ?? say(`answer.${question.kind}`),
    blocks: [
      ...(words.help === undefined ? [] : text(undefined, words.help)),
      ...facts([
        [say('label.answer'), answerText(question, edition)],
        [say('label.who'), listOf([say(`who.${question.who}`), ...requirement(question, edition)], edition)],
        [
          say('label.computedFrom'),
          isAsked(id) ? undefined : listOf(inputsOf(id).map(edition.linkTo.fact), edition),
        ],
        ...testRows(id, edition),
        [say('label.besideRules'), besideRules === undefined ? undefined : say(`beside.${besideRules}`)],
      ]),
      ...(isAsked(id) ? ruleBlock(edition, say('heading.askedWhen'), shownWhen[id]) : []),
      ...list(
        edition,
        say('heading.usedBy'),
        users.map((owner) => anyName(owner, edition)),
      ),
    ],
  };
}

/** Rules that read the fact, and facts that are computed from it. */
function usersOf(id: FactId): readonly string[] {
  const computed = factIds.filter(
    (other) => !isAsked(other) && questionsBehind(other).some((one) => one === id),
  );
  return [...new Set([...ownersOfRulesNaming(id), ...computed.filter((other) => other !== id)])];
}

/** The kind of answer, what is accepted and what asks to be confirmed. */
function answerText(question: Question, edition: Edition): Text | undefined {
  const { say } = edition;
  const kind = say(`answer.${question.kind}`);
  if ('options' in question)
    return [`${kind}: `, ...(listOf(question.options.map(edition.optionName), edition) ?? [])];
  if (question.kind !== 'integer' && question.kind !== 'number') return [kind];
  const [from, to] = question.range;
  const { unit, plausible } = question;
  const confirm = plausibleText(plausible, edition);
  return listOf(
    [kind, say('range', { from, to, unit }), ...(confirm === undefined ? [] : [confirm])],
    edition,
  );
}

const requirement = (question: Question, { say }: Edition): readonly string[] =>
  question.kind === 'derived' ? [] : [say('optional' in question ? 'required.no' : 'required.yes')];

function plausibleText(
  plausible: { readonly from?: number; readonly to?: number } | undefined,
  { say }: Edition,
): string | undefined {
  if (plausible === undefined) return undefined;
  const { from, to } = plausible;
  if (from === undefined) return to === undefined ? undefined : say('confirm.above', { to });
  return to === undefined ? say('confirm.below', { from }) : say('confirm.outside', { from, to });
}
