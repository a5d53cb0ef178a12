import { formatDay } from '#renderer/ui/dates.ts';
import { say, screenLanguage } from '#renderer/ui/words.ts';
import { interventions, type InterventionId } from '#shared/knowledge/interventions.ts';
import { DOMAINS } from '#shared/knowledge/types.ts';
import type { Choices, DoseField, ItemChoice } from '#shared/plan/types.ts';
import { withField } from '#shared/plan/with-choice.ts';
import { withoutWording, wordingsOf } from '#shared/plan/wording.ts';
import { formatsOf } from '#shared/words/formats.ts';
import { forgetItem, restoreOrder, setBulk, setDose } from '../choices/items.ts';
import {
  restoreRuns,
  setNextCheck,
  setRace,
  setRestart,
  setWeekdays,
  setWeekLight,
} from '../choices/running.ts';
import { nameOf } from '../lines/item-name.ts';
import type { PlanView } from '../plan-context.ts';
import { weekdaysInWords } from '../running/weekdays.ts';

/** One thing that differs from the proposal, in words, and how it goes back. */
export interface Difference {
  readonly key: string;
  readonly what: string;
  readonly change: string;
  readonly takeBack: (choices: Choices) => Choices;
}
/** What the differences are read from. */
export type DifferencesView = Pick<PlanView, 'choices' | 'plan' | 'proposal' | 'source' | 'today'>;

/** Everything that the clinician changed, items first, then what holds for all, then the running plan. */
export function differencesOf(view: DifferencesView): readonly Difference[] {
  const items = Object.entries(view.choices.items ?? {}) as [InterventionId, ItemChoice][];
  return [
    ...items.flatMap(([id, choice]) => itemDifferences(view, id, choice)),
    ...orderDifferences(view),
    ...exerciseDifferences(view),
    ...runningDifferences(view),
  ];
}

function itemDifferences(
  view: DifferencesView,
  id: InterventionId,
  choice: ItemChoice,
): readonly Difference[] {
  const name = nameOf(view, id);
  const proposed = view.proposal.items.find((item) => item.id === id);
  const differences: Difference[] = [];
  const add = (key: string, change: string, takeBack: Difference['takeBack']) =>
    differences.push({ key: `${id} ${key}`, what: name, change, takeBack });
  const forget = (choices: Choices): Choices => forgetItem(choices, id);
  if (choice.removed === true && proposed?.selected === true) add('off', say('plan.change.off'), forget);
  const isWanted = choice.added === true || choice.kept === true;
  if (isWanted && proposed?.selected !== true) add('on', say('plan.change.added'), forget);
  for (const [key, to] of Object.entries(choice.dose ?? {})) {
    const field = key as DoseField;
    const words = say(`plan.dose.${field}`);
    const from = proposed?.dose[field];
    const change =
      from === undefined
        ? say('plan.change.doseOnly', { field: words, to })
        : say('plan.change.dose', { field: words, from, to });
    add(field, change, (choices) => setDose(choices, id, field, undefined));
  }
  for (const words of wordingsOf(choice)) {
    add(`words ${words}`, say('plan.change.words', { words }), (choices) =>
      withoutWording(choices, id, words),
    );
  }
  return differences;
}

function orderDifferences({ choices, plan }: DifferencesView): readonly Difference[] {
  const order = choices.order ?? [];
  const moved = DOMAINS.filter((domain) => order.some((id) => interventions[id].domain === domain));
  return moved.map((domain) => {
    const ids = plan.items.filter((item) => item.domain === domain).map(({ id }) => id);
    const all = [...new Set([...ids, ...order.filter((id) => interventions[id].domain === domain)])];
    return {
      key: `order ${domain}`,
      what: say(`plan.domain.${domain}`),
      change: say('plan.change.order'),
      takeBack: (now) => restoreOrder(now, all),
    };
  });
}

function exerciseDifferences({ choices, proposal }: DifferencesView): readonly Difference[] {
  const what = say('plan.change.exercises');
  const { level, daysPerWeek } = choices.bulkDose ?? {};
  const lacking = choices.lackingEquipment ?? [];
  return [
    ...(level === undefined
      ? []
      : [
          {
            key: 'level',
            what,
            change: say('plan.change.level', {
              from: say(`plan.level.${proposal.doseLevel.proposed}`),
              to: say(`plan.level.${level}`),
            }),
            takeBack: (now: Choices) => setBulk(now, 'level', undefined),
          },
        ]),
    ...(daysPerWeek === undefined
      ? []
      : [
          {
            key: 'days',
            what,
            change: say('plan.change.doseOnly', { field: say('plan.dose.daysPerWeek'), to: daysPerWeek }),
            takeBack: (now: Choices) => setBulk(now, 'daysPerWeek', undefined),
          },
        ]),
    ...(lacking.length === 0
      ? []
      : [
          {
            key: 'lacking',
            what,
            change: say('plan.change.lacking', {
              things: formatsOf(screenLanguage).list(lacking.map((thing) => say(`plan.equipment.${thing}`))),
            }),
            takeBack: (now: Choices) => withField(now, 'lackingEquipment', undefined),
          },
        ]),
  ];
}

function runningDifferences({ choices, proposal, today }: DifferencesView): readonly Difference[] {
  const { restartDate, nextCheck, race, running = {} } = choices;
  const differences: Difference[] = [];
  const add = (key: string, what: string, change: string, takeBack: Difference['takeBack']) =>
    differences.push({ key, what, change, takeBack });
  const day = (date: string): string => formatDay(date, today);
  const fromTo = (from: string | undefined, to: string): string =>
    from === undefined ? day(to) : say('plan.change.day', { from: day(from), to: day(to) });
  if (restartDate !== undefined) {
    const change = fromTo(proposal.schedule?.from, restartDate);
    add('restart', say('plan.restart'), change, (now) => setRestart(now, undefined));
  }
  if (running.weekdays !== undefined) {
    add('weekdays', say('plan.weekdays'), weekdaysInWords(running.weekdays), (now) => setWeekdays(now, []));
  }
  const runs = Object.keys(running.runsKm ?? {}).length;
  if (runs > 0) add('runs', say('plan.running'), say('plan.change.runs', { runs }), restoreRuns);
  for (const [week, light] of Object.entries(running.weekLights ?? {})) {
    const what = say('plan.light.week', { week: Number(week) });
    add(`light ${week}`, what, say(`plan.light.${light}`), (now) =>
      setWeekLight(now, Number(week), undefined),
    );
  }
  if (race !== undefined) {
    add('race', say('plan.domain.event-decision'), say(`plan.race.${race.decision}`), (now) =>
      setRace(now, undefined),
    );
  }
  if (nextCheck !== undefined) {
    const change = fromTo(proposal.nextCheck, nextCheck);
    add('check', say('plan.check'), change, (now) => setNextCheck(now, undefined));
  }
  return differences;
}
