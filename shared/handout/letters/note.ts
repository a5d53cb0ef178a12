import { shownHypotheses } from '#shared/assessment/picture.ts';
import type { OpenFlag } from '#shared/assessment/types.ts';
import { DOMAINS } from '#shared/knowledge/types.ts';
import type { FindingId } from '../clinician/blocks.ts';
import { overrideLines } from '../clinician/edits.ts';
import { orderSentences, picture } from '../clinician/person.ts';
import { codesOf, findingsText } from '../clinician/reasoning.ts';
import { flagsFor } from '../clinician/safety.ts';
import type { Sheet } from '../sheet.ts';
import { findingLines, itemLines, text } from './paragraphs.ts';

const VERSION_LENGTH = 12;
/** What was looked at or measured; the rest was told. */
const OBJECTIVE: ReadonlySet<FindingId> = new Set<FindingId>(['examination', 'scores']);

/** Subjective, objective, assessment, plan: the note for the record of another program. */
export function clinicalNote(sheet: Sheet): string {
  const { words, facts, person, letterhead, knowledgeVersion = '' } = sheet;
  const { say, dates } = words;
  const head = [
    person.name,
    person.birthDate === undefined ? undefined : say('cs.born', { date: dates.birth(person.birthDate) }),
    dates.long(facts.today),
  ];
  return text([
    head.filter((one) => one !== undefined).join(' · '),
    section(
      sheet,
      'subjective',
      findingLines(sheet, (id) => !OBJECTIVE.has(id)),
    ),
    section(
      sheet,
      'objective',
      findingLines(sheet, (id) => OBJECTIVE.has(id)),
    ),
    section(sheet, 'assessment', assessmentLines(sheet)),
    section(sheet, 'plan', planLines(sheet)),
    say('note.foot', {
      name: letterhead.clinicianName ?? '',
      version: knowledgeVersion.slice(0, VERSION_LENGTH),
    }),
  ]);
}

/** One of the four letters with its lines; that nothing is known is said too. */
const section = (
  { words: { say } }: Sheet,
  letter: 'subjective' | 'objective' | 'assessment' | 'plan',
  lines: readonly string[],
): string => [say(`note.${letter}`), ...(lines.length === 0 ? [say('cs.unknown')] : lines)].join('\n');

function assessmentLines(sheet: Sheet): readonly string[] {
  const { say, flags, causes } = sheet.words;
  const { redFlags, notExcluded, causes: found } = sheet.assessment;
  const names = (all: readonly Pick<OpenFlag, 'id' | 'urgency'>[]): string =>
    flagsFor(sheet, all)
      .map(({ id }) => flags[id].name)
      .join('; ');
  const list = (joined: string): string => (joined === '' ? say('cs.none') : joined);
  return [
    picture(sheet),
    ...hypothesisLines(sheet),
    ...orderSentences(sheet),
    say('note.flags', { flags: list(names(redFlags)) }),
    say('note.open', { flags: list(names(notExcluded)) }),
    say('note.causes', { causes: list(found.map(({ id }) => causes[id].name).join('; ')) }),
  ];
}

/** Ranked conditions with their evidence both ways; none for a coach. */
export function hypothesisLines(sheet: Sheet): readonly string[] {
  const { say, conditions } = sheet.words;
  if (sheet.isCoach) return [];
  return shownHypotheses(sheet.assessment.hypotheses).flatMap((hypothesis, index) => {
    const { id, label } = hypothesis;
    return [
      say('note.hypothesis', {
        place: index + 1,
        name: conditions[id].name,
        label: say(`cs.label.${label}`),
        codes: codesOf(sheet, id) ?? 'none',
      }),
      indented(say('note.for', { findings: findingsText(sheet, hypothesis.for) })),
      indented(say('note.against', { findings: findingsText(sheet, hypothesis.against) })),
      indented(say('note.unknown', { findings: findingsText(sheet, hypothesis.unknown) })),
    ];
  });
}

const indented = (line: string): string => `  ${line}`;

function planLines(sheet: Sheet): readonly string[] {
  const { plan, words } = sheet;
  const { say, dates } = words;
  return [
    ...(plan.withheld === null
      ? []
      : [say('note.withheld', { reason: say(`note.withheld.${plan.withheld}`) })]),
    ...itemLines(
      sheet,
      DOMAINS.filter((domain) => domain !== 'education'),
    ),
    ...overrideLines(sheet).map(({ lead = '', text: reason }) =>
      say('note.override', { lead, text: reason }),
    ),
    say('note.review', { date: dates.long(plan.nextCheck) }),
  ];
}
