import type { Urgency } from '#shared/knowledge/types.ts';
import type { Dose, PlanItem, ScheduleWeek } from '#shared/plan/types.ts';
import { addDays } from '#shared/plan/dates.ts';
import { doseText } from '#shared/handout/clinician/dose-text.ts';
import { flagsFor } from '#shared/handout/clinician/safety.ts';
import { textOf } from '#shared/handout/sheet.ts';
import { PARTS, type Exported } from './record.ts';
import * as systems from './systems.ts';
import type { Json, Resource } from './types.ts';

/** How soon somebody else must see the runner; rules that only bound the plan ask nobody to. */
const PRIORITIES: { readonly [Level in Urgency]?: string } = {
  emergency: 'stat',
  'same-day': 'asap',
  'within-week': 'urgent',
  routine: 'routine',
};

/** The plan as it stands on paper: what a rule has taken off, and what is switched off, is not there. */
export function planResources(exported: Exported): readonly Resource[] {
  const requests = [...urgentRequests(exported), ...referrals(exported)];
  const goals = race(exported);
  return [carePlan(exported, requests, goals), ...goals, ...requests];
}

function carePlan(exported: Exported, requests: readonly Resource[], goals: readonly Resource[]): Resource {
  const { sheet, idOf, reference, subject, savedAt, signed } = exported;
  const goal = goals.map(({ id }) => ({ reference: `urn:uuid:${String(id)}` }));
  return {
    resourceType: 'CarePlan',
    id: idOf(PARTS.plan),
    status: signed === undefined ? 'draft' : 'active',
    intent: 'plan',
    title: sheet.words.say('fhir.plan'),
    subject,
    encounter: reference(PARTS.encounter),
    period: { start: sheet.facts.today, end: sheet.plan.nextCheck },
    created: savedAt,
    author: reference(PARTS.practitioner),
    ...(goal.length > 0 && { goal }),
    activity: [
      ...sheet.items
        .filter(({ domain }) => domain !== 'referral')
        .map((item) => ({ detail: itemDetail(exported, item) })),
      ...weeks(exported).map((week) => ({ detail: weekDetail(exported, week) })),
      ...requests.map(({ id }) => ({ reference: { reference: `urn:uuid:${String(id)}` } })),
    ],
  };
}

function itemDetail({ sheet }: Exported, item: PlanItem): Json {
  const { say, interventions } = sheet.words;
  const { id, domain, dose } = item;
  const timing = timingOf(dose);
  return {
    code: {
      coding: [
        { system: systems.INTERVENTIONS, code: id, display: interventions[id].name },
        { system: systems.INTERVENTIONS, code: domain, display: say(`cs.domain.${domain}`) },
      ],
      text: interventions[id].name,
    },
    status: 'not-started',
    ...(timing !== undefined && { scheduledTiming: timing }),
    description: say('fhir.item', { words: textOf(sheet, item), dose: doseText(sheet, dose) }).trim(),
  };
}

/** Days a week, for so many weeks. */
function timingOf({ daysPerWeek, weeks: count }: Dose): Json | undefined {
  if (daysPerWeek === undefined) return undefined;
  return {
    repeat: {
      ...(count !== undefined && {
        boundsDuration: { value: count, unit: 'wk', system: systems.UCUM, code: 'wk' },
      }),
      frequency: daysPerWeek,
      period: 1,
      periodUnit: 'wk',
    },
  };
}

/** The weeks that stand on paper. */
function weeks({ sheet }: Exported): readonly ScheduleWeek[] {
  const { schedule } = sheet.plan;
  return schedule?.kind === 'distance' ? schedule.weeks.slice(0, schedule.printedWeeks) : [];
}

const weekDetail = ({ sheet }: Exported, { week, from, km, longestKm }: ScheduleWeek): Json => ({
  status: 'not-started',
  scheduledPeriod: { start: from, end: addDays(from, 6) },
  description: sheet.words.say('fhir.week', { week, km, longestKm }),
});

function race({ sheet, idOf, subject }: Exported): readonly Resource[] {
  const { goalRaceDate, goalRaceKm } = sheet.values;
  if (goalRaceDate === undefined) return [];
  return [
    {
      resourceType: 'Goal',
      id: idOf('goal-race'),
      lifecycleStatus: 'proposed',
      description: {
        text:
          goalRaceKm === undefined
            ? sheet.words.say('fhir.race')
            : sheet.words.say('fhir.race.km', { km: goalRaceKm }),
      },
      subject,
      target: [{ dueDate: goalRaceDate }],
    },
  ];
}

/** Each urgent flag asks somebody to look, as soon as its urgency says. */
const urgentRequests = (exported: Exported): readonly Resource[] =>
  flagsFor(exported.sheet, exported.sheet.assessment.redFlags).flatMap(({ id, urgency }) => {
    const priority = PRIORITIES[urgency];
    if (priority === undefined) return [];
    const { name, action } = exported.sheet.words.flags[id];
    const reasonCode = [{ coding: [{ system: systems.FLAGS, code: id }], text: name }];
    return [{ ...request(exported, `request-${id}`, action), priority, reasonCode }];
  });

const referrals = (exported: Exported): readonly Resource[] =>
  exported.sheet.items
    .filter(({ domain }) => domain === 'referral')
    .map((item) => {
      const { name } = exported.sheet.words.interventions[item.id];
      return {
        ...request(exported, `request-${item.id}`, name),
        note: [{ text: textOf(exported.sheet, item) }],
      };
    });

function request(
  { idOf, reference, subject, savedAt, signed }: Exported,
  part: string,
  text: string,
): Resource {
  return {
    resourceType: 'ServiceRequest',
    id: idOf(part),
    status: signed === undefined ? 'draft' : 'active',
    intent: 'proposal',
    code: { text },
    subject,
    encounter: reference(PARTS.encounter),
    authoredOn: savedAt,
    requester: reference(PARTS.practitioner),
  };
}
