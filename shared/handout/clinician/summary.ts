import { framed } from '../frame.ts';
import type { Sheet } from '../sheet.ts';
import type { Block, Handout } from '../types.ts';
import { addendaBlock } from './addenda.ts';
import type { Column } from './blocks.ts';
import { editsBlock } from './edits.ts';
import { personBlock } from './person.ts';
import { planBlock } from './plan-grid.ts';
import { changesBlock } from './changes.ts';
import { causesBlock, reasoningBlock } from './reasoning.ts';
import { safetyBlock } from './safety.ts';
import { sourcesBlock } from './sources.ts';
import { trendsBlock } from '../trends/block.ts';

/** The clinician's summary: findings, safety, reasoning both ways, causes, plan, changes and sources. */
export function clinicianSheet(sheet: Sheet): Handout {
  const { say, dates } = sheet.words;
  const blocks: readonly (Block | undefined)[] = [
    ...draftMark(sheet),
    personBlock(sheet),
    safetyBlock(sheet),
    reasoningBlock(sheet),
    causesBlock(sheet),
    trendsBlock(sheet.outcomes, sheet.words),
    planBlock(sheet),
    editsBlock(sheet),
    changesBlock(sheet),
    closing(sheet),
    addendaBlock(sheet),
    sourcesBlock(sheet),
  ];
  const handout = framed(
    sheet,
    blocks.filter((block) => block !== undefined),
  );
  const title = say(sheet.isCoach ? 'cs.title.coach' : 'cs.title');
  const foot = footOf(sheet);
  return {
    ...handout,
    title,
    head: { ...handout.head, person: title, dateAndClinician: dates.long(sheet.facts.today) },
    foot: { ...handout.foot, first: foot, following: foot },
  };
}

const VERSION_LENGTH = 12;

/** What the sheet is and is not, and the version of the knowledge that it was made with. */
function footOf({ words, isCoach, knowledgeVersion }: Sheet): string {
  const what = words.say(isCoach ? 'cs.foot.coach' : 'cs.foot');
  return knowledgeVersion === undefined
    ? what
    : words.say('cs.foot.version', { what, version: knowledgeVersion.slice(0, VERSION_LENGTH) });
}

function draftMark({ assessment, plan, words }: Sheet): readonly Block[] {
  if (plan.withheld !== 'draft' && assessment.missing.length === 0) return [];
  const text = words.say('cs.draft.text', {
    count: assessment.missing.length,
    questions: assessment.missing.map((id) => words.questions[id].label).join(' · '),
  });
  return [{ kind: 'banner', sign: 'open', title: words.say('cs.draft'), text }];
}

/** When it is looked at again, what would send the runner on before, and who answers for it. */
function closing(sheet: Sheet): Block {
  const { plan, letterhead, words, signed, anchor } = sheet;
  const { say, dates } = words;
  const check = dates.long(plan.nextCheck);
  const race = plan.raceDecisionDate;
  const review: Column = {
    title: say('cs.review'),
    lines: [
      { text: check },
      ...(race === undefined ? [] : [{ text: say('cs.race', { date: dates.long(race) }) }]),
    ],
  };
  const refer: Column = {
    title: say('cs.refer'),
    lines: [{ text: say('cs.refer.text', { date: dates.day(plan.nextCheck) }) }],
  };
  const signature: Column = {
    title: say('cs.signed'),
    space: 'signature',
    lines: [
      { text: signed?.by ?? letterhead.clinicianName ?? '' },
      ...(letterhead.clinicianTitle === undefined ? [] : [{ text: letterhead.clinicianTitle }]),
      ...(signed === undefined
        ? []
        : [{ text: say('cs.signed.at', { date: dates.long(signed.date), time: signed.time }) }]),
      ...(anchor === undefined ? [] : [{ text: '', note: say('cs.signed.trail', { anchor }) }]),
    ],
  };
  return { kind: 'columns', section: 'cs-closing', columns: [review, refer, signature] };
}
