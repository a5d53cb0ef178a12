import { urgentFlags } from '#shared/assessment/urgent.ts';
import { kneeOf } from '../sections/what.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import { findings } from './findings.ts';

/** Who, the picture in one sentence, what follows from it, and the findings, beside the knee. */
export function personBlock(sheet: Sheet): Block {
  const { values, words, person } = sheet;
  const knee = kneeOf(sheet);
  const zone = values.painZoneMain;
  return {
    kind: 'person',
    section: 'cs-person',
    title: person.name ?? words.say('cs.title'),
    who: [bornLine(sheet), whoLine(sheet)].filter((part) => part !== '').join(' · '),
    picture: picture(sheet),
    conclusion: conclusion(sheet).join(' '),
    findings: findings(sheet),
    ...(knee !== undefined &&
      zone !== undefined && { knee: { ...knee, soreSpot: words.options[zone] ?? zone, parts: [] } }),
  };
}

/** "born 12 February 1992", or nothing. */
const bornLine = ({ words, person: { birthDate } }: Sheet): string =>
  birthDate === undefined ? '' : words.say('cs.born', { date: words.dates.birth(birthDate) });

/** Who the runner is, in a line. */
export function whoLine({ values, words }: Sheet): string {
  const { say, options } = words;
  const { ageYears, sex, heightCm, massKg, bmi, runningBackground, weeklyKmUsual } = values;
  return [
    ageYears !== undefined && say('cs.age', { years: ageYears }),
    sex !== undefined && (options[sex] ?? sex),
    heightCm !== undefined && words.measures.height(heightCm),
    massKg !== undefined && words.measures.mass(massKg),
    bmi !== undefined && say('cs.bmi', { bmi }),
    runningBackground !== undefined && (options[runningBackground] ?? runningBackground),
    weeklyKmUsual !== undefined && say('cs.weekly', { distance: words.measures.distance(weeklyKmUsual) }),
  ]
    .filter((part) => part !== false)
    .join(' · ');
}

/** "Right knee, outer side above the joint line: overuse, stage 3 of 4, for 3 weeks." */
export function picture({ values, words, assessment }: Sheet): string {
  const { say, options } = words;
  const { painSide, painZoneMain, overuseStage, durationWeeks } = values;
  return say('cs.picture', {
    side: painSide ?? 'unknown',
    zone: painZoneMain === undefined ? 'none' : (options[painZoneMain] ?? painZoneMain),
    kind: say(`cs.kind.${assessment.painKind.kind}`),
    stage: overuseStage === undefined ? 'none' : say('cs.stage', { stage: overuseStage }),
    weeks: durationWeeks === undefined ? 'none' : say('cs.weeks', { weeks: Math.round(durationWeeks) }),
  });
}

/** What is foremost, what is urgent, and what happens next: a sentence each. */
function conclusion(sheet: Sheet): readonly string[] {
  const { words, facts, foremost } = sheet;
  const { say, conditions } = words;
  const { overuseStage: stage } = facts.overrides;
  return [
    stage !== undefined && say('cs.stage.set', { reason: stage.reason }),
    foremost !== undefined &&
      say('cs.foremost', {
        name: conditions[foremost.id].name,
        label: say(`cs.label.${foremost.label}`),
      }),
    ...orderSentences(sheet),
    urgency(sheet),
    nextStep(sheet),
  ].filter((sentence) => sentence !== false);
}

/** What there is to say about the order of the conditions as a whole; nothing to a coach. */
export function orderSentences({ assessment, words, isCoach }: Sheet): readonly string[] {
  if (isCoach) return [];
  return [
    assessment.noClearPattern && words.say('cs.unclear'),
    assessment.cannotBeSeparated && words.say('cs.separate'),
    assessment.mayCoexist && words.say('cs.coexist'),
    assessment.boneStressNotExcluded && words.say('cs.bone'),
  ].filter((sentence) => sentence !== false);
}

function urgency({ assessment, words }: Sheet): string {
  const [first] = urgentFlags(assessment);
  return first === undefined
    ? words.say('cs.urgent.none')
    : words.say('cs.urgent', {
        name: words.flags[first.id].name,
        when: words.say(`cs.urgency.${first.urgency}`),
      });
}

function nextStep({ plan, words }: Sheet): string {
  const { say, dates } = words;
  const restart = plan.schedule?.from;
  const review = dates.day(plan.nextCheck);
  return restart === undefined
    ? say('cs.next.review', { review })
    : say('cs.next.restart', { restart: dates.day(restart), review });
}
