import type { Dose, PlanItem } from '#shared/plan/types.ts';
import type { Sheet } from '../sheet.ts';

type Words = Pick<Sheet, 'words'>;

/** A dose in a line, its numbers with their units; empty when there is none. */
export const doseText = (sheet: Words, dose: Dose): string =>
  sheet.words.list([...ownParts(sheet, dose), ...rhythmParts(sheet, dose)]);

/** Items with their doses; a rhythm that all of them share is said once, after the last. */
export function itemsText(sheet: Words, items: readonly PlanItem[]): string {
  const { say, interventions, list } = sheet.words;
  const rhythms = new Set(items.map(({ dose }) => list(rhythmParts(sheet, dose))));
  const [shared = ''] = rhythms.size === 1 ? rhythms : [];
  const texts = items.map(({ id, dose }) => {
    const { name } = interventions[id];
    const parts = [...ownParts(sheet, dose), ...(shared === '' ? rhythmParts(sheet, dose) : [])];
    const news = parts.filter((part) => !saysAlready(name, part));
    return news.length === 0 ? name : say('cs.item.dose', { name, dose: list(news) });
  });
  const text = texts.join(' · ');
  return shared === '' ? text : say('cs.item.rhythm', { items: text, rhythm: shared });
}

/** A name such as "Ice, 10 minutes" holds the number that the clinician left as it was. */
function saysAlready(name: string, part: string): boolean {
  const numbers = new Set(name.match(/\d+/gu));
  return (part.match(/\d+/gu) ?? []).every((number) => numbers.has(number));
}

function ownParts({ words }: Words, dose: Dose): readonly string[] {
  const { say } = words;
  const { sets, repetitions, holdSeconds: seconds, minutes, pauseDays, startPercent, capPercent } = dose;
  const { cadenceFromSpm: from, cadenceToSpm: to } = dose;
  return [
    sets !== undefined && repetitions !== undefined && say('dose.repetitions', { sets, repetitions }),
    sets !== undefined && seconds !== undefined && say('dose.hold', { sets, seconds }),
    minutes !== undefined && say('dose.minutes', { minutes }),
    pauseDays !== undefined && say('cs.dose.pause', { days: pauseDays }),
    startPercent !== undefined && say('cs.dose.start', { percent: startPercent }),
    capPercent !== undefined && say('cs.dose.cap', { percent: capPercent }),
    from !== undefined && to !== undefined && say('cs.dose.cadence', { from, to }),
  ].filter((part) => part !== false);
}

/** How often a week, and for how many weeks. */
function rhythmParts({ words }: Words, { daysPerWeek, weeks }: Dose): readonly string[] {
  const { say } = words;
  return [
    daysPerWeek !== undefined && say('cs.dose.days', { days: daysPerWeek }),
    weeks !== undefined && say('cs.dose.weeks', { weeks }),
  ].filter((part) => part !== false);
}
