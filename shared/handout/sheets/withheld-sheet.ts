import { framed } from '../frame.ts';
import { textBlock, whoToCall } from '../sections/advice.ts';
import { diarySection } from '../sections/diary.ts';
import { fitSection } from '../sections/fit.ts';
import { getHelpSection } from '../sections/get-help.ts';
import { whatBlock } from '../sections/what.ts';
import { findItem, itemsOf, textOf, type Sheet } from '../sheet.ts';
import { newFlags } from '#shared/plan/withheld.ts';
import type { Block, Handout } from '../types.ts';

const MOST_QUESTIONS = 8;

/** The sheet while there is no plan: why, what is still needed, and what is safe to say anyway. */
export function withheldSheet(sheet: Sheet): Handout {
  const { words, plan } = sheet;
  const { say, dates } = words;
  const fit = fitSection(sheet);
  const text = (domain: 'referral' | 'education') =>
    itemsOf(sheet, domain).map((item) => textOf(sheet, item));
  return framed(sheet, [
    ...newFlagBanner(sheet),
    ...reasonBanner(sheet),
    ...stillNeeded(sheet),
    whatBlock(sheet, say('what.title'), [say('what.pattern.unclear')]),
    ...textBlock('ho-course', say('know.title'), text('education')),
    ...(fit === undefined ? [] : [fit]),
    getHelpSection(sheet),
    ...textBlock('ho-course', say('referral.title'), text('referral')),
    ...textBlock('ho-course', say('stop.check.title'), [
      say('course.check', { date: dates.short(plan.nextCheck) }),
      ...whoToCall(sheet),
    ]),
    ...(findItem(sheet, 'edu-diary') === undefined ? [] : [diarySection(sheet)]),
  ]);
}

/** At a follow-up a sign has come that was not there before: it is seen before the plan goes on. */
function newFlagBanner({ assessment, choices, words }: Sheet): readonly Block[] {
  const text = newFlags(assessment, choices?.followUp).map((id) => words.flags[id].runner);
  if (text.length === 0) return [];
  const title = words.interventions['ref-week'].plain;
  return [{ kind: 'banner', sign: 'this-week', title, text: text.join(' ') }];
}

function reasonBanner(sheet: Sheet): readonly Block[] {
  const { say } = sheet.words;
  const reason = sheet.plan.withheld;
  if (reason !== 'adolescent-hip' && reason !== 'guardian') return draftBanner(sheet);
  return [{ kind: 'banner', sign: 'open', title: say(`${reason}.title`), text: say(`${reason}.text`) }];
}

/** The draft mark while the minimum data set is incomplete or an urgent flag is not excluded. */
export function draftBanner({ plan, assessment, words }: Sheet): readonly Block[] {
  if (plan.withheld !== 'draft' && assessment.missing.length === 0) return [];
  return [{ kind: 'banner', sign: 'open', title: words.say('draft.title'), text: words.say('draft.text') }];
}

function stillNeeded({ assessment, words }: Sheet): readonly Block[] {
  const labels = assessment.missing.map((id) => words.questions[id].label);
  if (labels.length === 0) return [];
  const more = labels.length - MOST_QUESTIONS;
  const items = labels.slice(0, MOST_QUESTIONS);
  if (more > 0) items.push(words.say('draft.more', { count: more }));
  return [{ kind: 'list', section: 'ho-draft', title: words.say('draft.needed'), items }];
}
