import { factIds, sectionOf, type FactId } from '#shared/intake/questions.ts';
import type { SectionId } from '#shared/intake/question.ts';
import { whatBlock } from '../sections/what.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import { factLine } from './fact-text.ts';

const BEHAVIOUR = [
  'runTiming',
  'painFreeKm',
  'afterRunDuration',
  'trend',
  'aggravators',
  'nightPain',
] as const;
const ONSET = [
  'onsetType',
  'onsetDate',
  'triggerRunKm',
  'longestRun30dKm',
  'spikePct',
  'weeklyJumpPct',
] as const;
const LOOKED_AT = ['swelling', 'warmth', 'mechanical', 'boneTenderness'] as const;
const CHANGES = [
  'downhillChange8wk',
  'speedChange8wk',
  'camber',
  'unplannedRaceKm8wk',
  'planStatus',
] as const;
const of = (section: SectionId): readonly FactId[] => factIds.filter((id) => sectionOf(id) === section);

/** Who, and the picture in two sentences, beside the knee. */
export function headline(sheet: Sheet): Block {
  const { facts, words, values, person, assessment, foremost } = sheet;
  const { say, dates } = words;
  const known = (text: (value: number) => string, value: number | undefined) =>
    value === undefined ? [] : [text(value)];
  const who = [
    ...(person.birthDate === undefined ? [] : [say('cs.born', { date: dates.birth(person.birthDate) })]),
    ...known((years) => say('cs.age', { years }), values.ageYears),
    ...(values.sex === undefined ? [] : [words.options[values.sex] ?? values.sex]),
    ...known((cm) => say('cs.height', { cm }), values.heightCm),
    ...known((kg) => say('cs.mass', { kg }), values.massKg),
    ...known((bmi) => say('cs.bmi', { bmi }), values.bmi),
    ...known((km) => say('cs.weekly', { km }), values.weeklyKmUsual),
  ];
  const kind = say(`cs.kind.${assessment.painKind.kind}`);
  const picture = [
    say('cs.headline', { side: values.painSide ?? 'both', kind }),
    ...known((stage) => say('cs.stage', { stage }), values.overuseStage),
    ...known((weeks) => say('cs.weeks', { weeks: Math.round(weeks) }), values.durationWeeks),
  ].join(', ');
  const conclusion = [
    ...(foremost === undefined
      ? []
      : [
          say('cs.leading', {
            name: words.conditions[foremost.id].name,
            label: say(`cs.label.${foremost.label}`),
          }),
        ]),
    ...(!sheet.isCoach && assessment.cannotBeSeparated ? [say('cs.separate')] : []),
    ...(!sheet.isCoach && assessment.boneStressNotExcluded ? [say('cs.bone')] : []),
  ].join(' ');
  const { overuseStage } = facts.overrides;
  const stageSet = overuseStage === undefined ? '' : say('cs.stage.set', { reason: overuseStage.reason });
  const text = [who.join(' · '), `${picture}.`, stageSet, conclusion].filter((line) => line !== '');
  return whatBlock(sheet, person.name ?? say('cs.title'), text);
}

/** Findings by heading, one line each; a heading without a known answer stays away. */
export function findingsTable(sheet: Sheet): Block {
  const { say } = sheet.words;
  const rows: readonly (readonly [string, string])[] = [
    [say('cs.onset'), factLine(sheet, ONSET)],
    [say('cs.pain'), painLine(sheet)],
    [say('cs.behaviour'), factLine(sheet, BEHAVIOUR)],
    [say('cs.examination'), factLine(sheet, [...LOOKED_AT, ...of('exam')])],
    [say('cs.running'), factLine(sheet, [...of('technique'), ...CHANGES])],
    [say('cs.shoes'), factLine(sheet, of('footwear'))],
  ];
  return {
    kind: 'table',
    section: 'cs-findings',
    title: say('cs.findings'),
    head: [],
    rows: rows.filter(([, line]) => line !== ''),
  };
}

function painLine({ values, words }: Sheet): string {
  const { say } = words;
  const score = (value: number | undefined): string => (value === undefined ? say('cs.unknown') : `${value}`);
  return [
    say('cs.rest', { score: score(values.nprsRest) }),
    say('cs.walk', { score: score(values.nprsWalk) }),
    say('cs.run', { score: score(values.nprsRun) }),
    say('cs.after', { score: score(values.nprsAfter) }),
    say('cs.morning', { score: score(values.nprsNextMorning) }),
  ].join(' · ');
}
