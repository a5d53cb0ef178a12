import { sources as bibliography } from '#shared/knowledge/sources.ts';
import type { SourceId } from '#shared/knowledge/types.ts';
import type { Dose, PlanItem } from '#shared/plan/types.ts';
import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';
import { factLine } from './fact-text.ts';

const MOST_FACTS = 3;
/** "Author, et al. 2018. Title.": enough to find it by. */
const AUTHORS_AND_TITLE = /^.*?\d{4}\S*\s.*?[.?…](?=\s|$)/u;
const PRINTED_VOLUMES = 4;
/** Left out for brevity, not for safety. */
const TOO_MANY = 'cf-max-items';

/** What goes with every plan and follows from no finding. */
const isRoutine = ({ id, domain }: PlanItem): boolean => domain === 'education' || id === 'load-pain-model';
const isSameReason = (one: PlanItem, other: PlanItem): boolean =>
  one.domain === other.domain && reasonOf(one) === reasonOf(other);
const reasonOf = ({ because }: PlanItem): string => because.slice(0, MOST_FACTS).join();

/** The items on the plan with dose, findings, evidence and sources; neighbours with one reason share a row. */
export function planTable(sheet: Sheet): Block | undefined {
  const { say } = sheet.words;
  const groups: (readonly [PlanItem, ...PlanItem[]])[] = [];
  for (const item of sheet.items.filter((one) => !isRoutine(one))) {
    const last = groups.at(-1);
    if (last !== undefined && isSameReason(last[0], item)) groups[groups.length - 1] = [...last, item];
    else groups.push([item]);
  }
  if (groups.length === 0) return undefined;
  const rows = groups.map((items, index) => {
    const [{ domain, because }] = items;
    const isNewDomain = groups[index - 1]?.[0].domain !== domain;
    const evidence = new Set(items.flatMap((item) => [item.evidence, ...item.sources]));
    return [
      isNewDomain ? say(`cs.domain.${domain}`) : '',
      items.map((item) => labelled(sheet, item)).join(' · '),
      factLine(sheet, because.slice(0, MOST_FACTS)),
      [...evidence].sort(byLength).join(' '),
    ];
  });
  const loads = groups.filter(([{ domain }]) => domain === 'load').length;
  return {
    kind: 'table',
    section: 'cs-plan',
    title: say('cs.plan'),
    head: [say('cs.domain'), say('cs.item'), say('cs.because'), say('cs.evidence')],
    rows: [...rows.slice(0, loads), ...volumeRow(sheet), ...rows.slice(loads)],
  };
}

/** Grades, one letter, before source numbers. */
const byLength = (one: string, other: string): number => one.length - other.length;

function labelled(sheet: Sheet, item: PlanItem): string {
  const dose = doseText(sheet, item.dose);
  const { name } = sheet.words.interventions[item.id];
  return dose === '' ? name : `${name}: ${dose}`;
}

function volumeRow({ plan, words }: Sheet): readonly (readonly string[])[] {
  const { schedule } = plan;
  if (schedule?.kind !== 'distance') return [];
  const weeks = schedule.weeks.slice(0, PRINTED_VOLUMES);
  const kilometres = weeks.map(({ km }) => `${km}`).join(', ');
  return [['', words.say('cs.volume', { weeks: weeks.length, kilometres }), '', '']];
}

function doseText({ words }: Sheet, dose: Dose): string {
  const { say } = words;
  const { sets, repetitions, holdSeconds: seconds, minutes, pauseDays, startPercent } = dose;
  const { daysPerWeek, weeks, cadenceFromSpm: from, cadenceToSpm: to } = dose;
  return [
    ...(sets !== undefined && repetitions !== undefined
      ? [say('dose.repetitions', { sets, repetitions })]
      : []),
    ...(sets !== undefined && seconds !== undefined ? [say('dose.hold', { sets, seconds })] : []),
    ...(minutes === undefined ? [] : [say('dose.minutes', { minutes })]),
    ...(pauseDays === undefined ? [] : [say('cs.dose.pause', { days: pauseDays })]),
    ...(startPercent === undefined ? [] : [say('cs.dose.start', { percent: startPercent })]),
    ...(from !== undefined && to !== undefined ? [say('cs.dose.cadence', { from, to })] : []),
    ...(daysPerWeek === undefined ? [] : [say('cs.dose.days', { days: daysPerWeek })]),
    ...(weeks === undefined ? [] : [say('cs.dose.weeks', { weeks })]),
  ].join(', ');
}

/** What a rule took off, and what the clinician changed. */
export function changeLists(sheet: Sheet): readonly Block[] {
  const { plan, words, isCoach } = sheet;
  const { say, interventions } = words;
  const removed = plan.removed
    .filter(({ by }) => by !== TOO_MANY)
    .map(({ id, by }) => say('cs.removed.item', { name: interventions[id].name, rule: by }));
  const edited = plan.items.flatMap((item) => edits(sheet, item));
  const list = (section: string, title: string, items: readonly string[]): readonly Block[] =>
    items.length === 0 ? [] : [{ kind: 'list', section, title, items }];
  return [
    ...(isCoach ? [] : list('cs-removed', say('cs.removed'), removed)),
    ...list('cs-edited', say('cs.edited'), edited),
  ];
}

function edits({ words }: Sheet, { id, selected, origin, wording }: PlanItem): readonly string[] {
  const { say, interventions } = words;
  const { name } = interventions[id];
  if (!selected) return [say('cs.edited.off', { name })];
  return [
    ...(origin === 'added' ? [say('cs.edited.added', { name })] : []),
    ...(wording === undefined ? [] : [say('cs.edited.words', { name })]),
  ];
}

/** The bibliography behind the plan and the causes; claims of the seed article have no entry of their own. */
export function sourcesList({ items, assessment, words }: Sheet): readonly Block[] {
  const used = new Set([...items, ...assessment.causes].flatMap(({ sources }) => sources));
  const known: Readonly<Record<SourceId, { readonly citation: string } | undefined>> = bibliography;
  const cited = [...used].sort().flatMap((id) => {
    const citation = known[id]?.citation.match(AUTHORS_AND_TITLE)?.[0];
    return citation === undefined ? [] : [`${id} ${citation}`];
  });
  return cited.length === 0
    ? []
    : [{ kind: 'list', section: 'cs-sources', title: words.say('cs.sources'), items: cited }];
}
