import type { ContributingCause } from '#shared/assessment/types.ts';
import type { FactValues } from '#shared/intake/questions.ts';
import type { InterventionId } from '#shared/knowledge/interventions.ts';
import type { RedFlagId } from '#shared/knowledge/red-flags.ts';
import { itemsOf, textOf, type Sheet } from '../sheet.ts';
import type { SheetMessageId } from '../words.ts';
import { explanation } from './what.ts';
import { printedCauses } from './why.ts';

const MOST_REASONS = 4;
const firedThisWeek = ({ assessment }: Sheet): readonly RedFlagId[] =>
  assessment.redFlags.filter(({ urgency }) => urgency === 'within-week').map(({ id }) => id);

/** True when the flag is about bone stress: no pain at all, crutches, a scan. */
export const isAboutBone = (sheet: Sheet): boolean =>
  firedThisWeek(sheet).some((id) => id === 'rf-bsi-high' || id === 'rf-bsi');

/** Why running stops: the bone in the runner's own findings, any other flag in its sentence. */
export function stopReasons(sheet: Sheet): readonly string[] {
  const { words, values, foremost } = sheet;
  const { say, flags } = words;
  const isBone = isAboutBone(sheet);
  const said: readonly RedFlagId[] = isBone
    ? ['rf-bsi-high', 'rf-bsi', 'rf-bone-not-cleared', 'rf-night-pain']
    : [];
  const others = firedThisWeek(sheet).filter((id) => !said.includes(id));
  return [
    ...(isBone ? [...boneFindings(sheet, values), say('stop.bone')] : []),
    ...(isBone || foremost === undefined ? [] : [explanation(sheet)]),
    ...new Set(others.map((id) => flags[id].runner)),
    say('stop.until'),
    say('stop.show'),
  ];
}

/** Protocols that say what may be done meanwhile. */
const PROTOCOLS: ReadonlySet<InterventionId> = new Set(['load-postpartum', 'load-post-surgery']);

const PLACES: Readonly<Record<string, SheetMessageId>> = {
  'proximal-tibia': 'stop.place.proximal-tibia',
  'distal-femur': 'stop.place.distal-femur',
  'shin-medial': 'stop.place.shin-medial',
};

function boneFindings({ words }: Sheet, values: FactValues): readonly string[] {
  const { say } = words;
  const hasStep = values.aggravators?.includes('every-foot-strike') === true;
  const hasNight = values.nightPain === 'wakes-and-does-not-settle';
  const place = say(PLACES[values.painZoneMain ?? ''] ?? 'stop.place.other');
  const findings = values.painFocality === 'one-finger' ? [say('stop.spot', { place })] : [];
  if (hasStep && hasNight) findings.push(say('stop.pain.step-night'));
  else if (hasStep) findings.push(say('stop.pain.step'));
  else if (hasNight) findings.push(say('stop.pain.night'));
  return findings;
}

/** What stays possible: sport without any pain, walking, rest and food. */
export function stopAllowed(sheet: Sheet): readonly string[] {
  const { say, sports, either, capitalise } = sheet.words;
  const items = itemsOf(sheet, 'cross-training');
  const verbs = items
    .filter(({ id }) => id !== 'xt-walk')
    .map(({ id }) => sports[id as keyof typeof sports].verb);
  return [
    ...(verbs.length > 0 ? [say('stop.can.sport', { sports: capitalise(either(verbs)) })] : []),
    ...(items.some(({ id }) => id === 'xt-walk') ? [say('stop.can.walk')] : []),
    ...(isAboutBone(sheet) ? [say('stop.can.crutches')] : []),
    ...sheet.items.filter(({ id }) => PROTOCOLS.has(id)).map((item) => textOf(sheet, item)),
    ...itemsOf(sheet, 'recovery').map((item) => {
      if (item.wording !== undefined) return item.wording;
      if (item.id === 'rec-sleep') return say('stop.can.sleep');
      return item.id === 'rec-fuel' ? say('stop.can.eat') : textOf(sheet, item);
    }),
  ];
}

/** What may have helped it start, without figures: the doctor reads those in the summary. */
export function stopCauses(sheet: Sheet): readonly string[] {
  return printedCauses(sheet)
    .slice(0, MOST_REASONS)
    .map((id) => shortReason(sheet, id));
}

function shortReason({ words, values }: Sheet, id: ContributingCause['id']): string {
  const { say } = words;
  if (id === 'cause-load-weekly-jump') return say('stop.helped.weekly');
  if (id === 'cause-load-single-spike') return say('stop.helped.spike');
  if (id === 'cause-load-no-base') return say('stop.helped.new');
  const isFlatter = values.shoeChange8wk === 'lower-drop-or-minimalist';
  return id === 'cause-shoe-change' && isFlatter ? say('stop.helped.flatter') : words.causes[id].plain;
}
