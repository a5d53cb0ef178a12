import { framed } from '../frame.ts';
import type { Sheet } from '../sheet.ts';
import type { Block, Handout } from '../types.ts';
import { findingsTable, headline } from './findings.ts';
import { changeLists, planTable, sourcesList } from './plan-table.ts';
import { causesTable, reasoningTable, safetyTable } from './reasoning.ts';

/** The clinician's summary: findings, safety, reasoning both ways, causes, plan, changes and sources. */
export function clinicianSheet(sheet: Sheet): Handout {
  const { say, dates } = sheet.words;
  const blocks: readonly (Block | undefined)[] = [
    ...draftMark(sheet),
    headline(sheet),
    findingsTable(sheet),
    safetyTable(sheet),
    reasoningTable(sheet),
    causesTable(sheet),
    planTable(sheet),
    ...changeLists(sheet),
    review(sheet),
    ...signature(sheet),
    ...sourcesList(sheet),
  ];
  const handout = framed(
    sheet,
    blocks.filter((block) => block !== undefined),
  );
  const title = say('cs.title');
  const foot = say('cs.foot');
  return {
    ...handout,
    title,
    head: {
      ...handout.head,
      person: title,
      dateAndClinician: dates.long(sheet.facts.today),
    },
    foot: { ...handout.foot, first: foot, following: foot },
  };
}

function draftMark({ assessment, plan, words }: Sheet): readonly Block[] {
  if (plan.withheld !== 'draft' && assessment.missing.length === 0) return [];
  const text = words.say('cs.draft.text', {
    count: assessment.missing.length,
    questions: assessment.missing.map((id) => words.questions[id].label).join('; '),
  });
  return [{ kind: 'banner', sign: 'open', title: words.say('cs.draft'), text }];
}

function review({ plan, words }: Sheet): Block {
  const { say, dates } = words;
  const race =
    plan.raceDecisionDate === undefined ? [] : [say('cs.race', { date: dates.long(plan.raceDecisionDate) })];
  return {
    kind: 'text',
    section: 'cs-review',
    title: say('cs.review'),
    text: [dates.long(plan.nextCheck), ...race],
  };
}

function signature({ letterhead, words }: Sheet): readonly Block[] {
  const { clinicianName } = letterhead;
  return clinicianName === undefined
    ? []
    : [{ kind: 'text', section: 'cs-signed', title: words.say('cs.signed'), text: [clinicianName] }];
}
