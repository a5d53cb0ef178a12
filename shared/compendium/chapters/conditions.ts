import { formatsOf } from '#shared/words/formats.ts';
import type { Diagnosis } from '#shared/accuracy/types.ts';
import { CORE_ZONE_POINTS, maximumPoints } from '#shared/assessment/hypotheses.ts';
import { causes, type CauseId } from '#shared/knowledge/causes.ts';
import { conditions, type RankedConditionId } from '#shared/knowledge/conditions.ts';
import { otherSportByCondition, otherSports } from '#shared/knowledge/cross-training.ts';
import { flagOnlyConditions, type FlagOnlyConditionId } from '#shared/knowledge/flag-only-conditions.ts';
import { conditionCodes, type Icd10Codes } from '#shared/knowledge/icd10.ts';
import type { LookAlike } from '#shared/knowledge/look-alikes.ts';
import { exercisePackages } from '#shared/knowledge/exercise-packages.ts';
import type { Cause, RankedCondition } from '#shared/knowledge/types.ts';
import { facts, list, ruleBlock, sourcesRow, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import { diagnosisName } from '../diagnosis-name.ts';
import { listOf } from '../names.ts';
import { coreZoneRule } from '#shared/reach/rules.ts';
import type { Article, Block, Chapter, PointsRow } from '../types.ts';

const conditionIds = Object.keys(conditions) as RankedConditionId[];
const flagOnlyIds = Object.keys(flagOnlyConditions) as FlagOnlyConditionId[];
const causeTable: Readonly<Record<CauseId, Cause>> = causes;

/** Every ranked condition; empty in a coach's edition. */
export function conditionsChapter(edition: Edition): Chapter {
  const { say, role } = edition;
  return {
    id: 'conditions',
    title: say('chapter.conditions'),
    introduction: [say('chapter.conditions.text'), say('expert')],
    articles:
      role === 'doctor'
        ? [
            ...flagOnlyIds.map((id) => flagOnlyArticle(id, edition)),
            ...conditionIds.map((id) => conditionArticle(id, edition)),
          ]
        : [],
  };
}

function conditionArticle(id: RankedConditionId, edition: Edition): Article {
  const { say } = edition;
  const condition: RankedCondition = conditions[id];
  const { name, plain, handout, course } = edition.words.conditions[id];
  const weeks = condition.courseWeeks;
  return {
    id,
    name,
    group: say(`contact.group.${condition.firstContact}`),
    summary: plain,
    blocks: [
      ...text(undefined, plain),
      ...zonesDrawing(condition, edition),
      ...facts([
        [say('label.firstContact'), say(`contact.${condition.firstContact}`)],
        [
          say('label.course'),
          course ?? (weeks === undefined ? undefined : say('course.weeks', { from: weeks[0], to: weeks[1] })),
        ],
        [say('label.coreZones'), listOf(condition.coreZones.map(edition.optionName), edition)],
        [say('label.most'), say('points.most', { points: maximumPoints(condition) })],
        [say('label.runnerReads'), handout],
        [say('label.codes'), codesText(codes[id], edition)],
        sourcesRow(edition, condition.sources),
      ]),
      ...ruleBlock(edition, say('heading.gate'), condition.gate),
      ...points(say('heading.for'), findings(condition, edition, 1)),
      ...points(say('heading.against'), findings(condition, edition, -1)),
      ...relations(id, condition, edition),
    ],
  };
}

/** What is too dangerous to be ranked. */
function flagOnlyArticle(id: FlagOnlyConditionId, edition: Edition): Article {
  const { say } = edition;
  const { flags, confusedWith, sources } = flagOnlyConditions[id];
  const { name, plain } = edition.words.flagOnlyConditions[id];
  return {
    id,
    name,
    group: say('contact.group.flag-only'),
    summary: plain,
    blocks: [
      ...text(undefined, plain),
      ...facts([sourcesRow(edition, sources)]),
      ...list(edition, say('heading.flags'), flags.map(edition.linkTo.flag)),
      ...list(edition, say('heading.confused'), confusedWith.map(edition.linkTo.condition)),
    ],
  };
}

const codes: { readonly [Id in RankedConditionId]?: Icd10Codes } = conditionCodes;
function codesText(given: Icd10Codes | undefined, { say, words }: Edition): string | undefined {
  if (given === undefined) return undefined;
  const { who, cm } = given;
  const parts = [
    ...(who === undefined ? [] : [say('codes.who', { code: who })]),
    ...(cm === undefined
      ? []
      : [typeof cm === 'string' ? say('codes.cm', { code: cm }) : say('codes.sides', { ...cm })]),
  ];
  return say('codes.status', { codes: formatsOf(words.language).list(parts) });
}

/** Where it typically hurts; nothing for what is not felt in one place of the knee. */
function zonesDrawing({ coreZones }: RankedCondition, { say }: Edition): readonly Block[] {
  const [main] = coreZones;
  return main === undefined
    ? []
    : [{ kind: 'drawing', label: say('drawing.zones'), shows: { main, zones: coreZones } }];
}

const points = (heading: string, rows: readonly PointsRow[]): Block[] =>
  rows.length === 0 ? [] : [{ kind: 'points', heading, rows }];

/** The findings of one sign, the weightiest first as the dossier orders them; the core zone is one of them. */
function findings(condition: RankedCondition, edition: Edition, sign: 1 | -1): readonly PointsRow[] {
  const core =
    condition.coreZones.length === 0 ? [] : [{ weight: CORE_ZONE_POINTS, when: coreZoneRule(condition) }];
  return [...condition.features, ...core]
    .filter(({ weight }) => Math.sign(weight) === sign)
    .flatMap(({ weight, when }) => {
      const rule = edition.rule(when);
      return rule === undefined ? [] : [{ points: weight, rule }];
    });
}

function relations(id: RankedConditionId, condition: RankedCondition, edition: Edition): readonly Block[] {
  const { say } = edition;
  const confused = new Set([
    ...condition.confusedWith,
    ...conditionIds.filter((other) =>
      (conditions[other].confusedWith as readonly string[]).some((one) => one === id),
    ),
  ]);
  const training = (exercisePackages[id] ?? []).map((alternatives) =>
    alternatives.length === 1
      ? alternatives.map(edition.linkTo.item)
      : [...(listOf(alternatives.map(edition.linkTo.item), edition) ?? []), ` (${say('package.first')})`],
  );
  const sport = otherSportByCondition[id];
  return [
    ...list(
      edition,
      say('heading.confused'),
      [...confused].map((other) => diagnosisName(other as Diagnosis | LookAlike, edition)),
    ),
    ...list(
      edition,
      say('heading.causes'),
      (condition.causes as CauseId[]).filter((cause) => cause in causeTable).map(edition.linkTo.cause),
    ),
    ...list(edition, say('heading.package'), training),
    ...(sport === undefined
      ? []
      : list(
          edition,
          say('heading.otherSport'),
          otherSports.map((one) => [edition.linkTo.item(one), `: ${say(`suitability.${sport[one]}`)}`]),
        )),
  ];
}
