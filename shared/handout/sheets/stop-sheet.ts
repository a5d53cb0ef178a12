import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { framed } from '../frame.ts';
import { reliefPictures, reliefText, textBlock, whoToCall } from '../sections/advice.ts';
import { exercisesSection } from '../sections/exercises.ts';
import { getHelpSection } from '../sections/get-help.ts';
import { isAboutBone, stopAllowed, stopCauses, stopReasons } from '../sections/stop.ts';
import { whatBlock } from '../sections/what.ts';
import { itemsOf, textOf, type Sheet } from '../sheet.ts';
import type { Block, Handout } from '../types.ts';
import type { SheetMessageId } from '../words.ts';
import { draftBanner } from './withheld-sheet.ts';

/** The main message and the reasons already send the runner there. */
const SAID_ELSEWHERE: ReadonlySet<InterventionId> = new Set([
  'ref-week',
  'ref-sports-doctor',
  'ref-imaging-xray',
  'ref-imaging-mri',
]);

/** The sheet of a flag that stops running until a doctor has looked: no running plan, no race (handout.md §5). */
export function stopSheet(sheet: Sheet): Handout {
  const { say, dates } = sheet.words;
  const exercises = exercisesSection(sheet);
  const referrals = itemsOf(sheet, 'referral').filter(({ id }) => !SAID_ELSEWHERE.has(id));
  const check = say('stop.check', { date: dates.short(sheet.plan.nextCheck) });
  return framed(sheet, [
    ...draftBanner(sheet),
    stopMain(sheet),
    whatBlock(sheet, say('stop.why.title'), stopReasons(sheet)),
    ...textBlock('ho-relief', say('stop.can.title'), stopAllowed(sheet)),
    ...textBlock('ho-relief', say('stop.not.title'), [say('stop.not.tablets'), say('stop.not.run-off')]),
    ...textBlock('ho-relief', say('relief.title'), reliefText(sheet), reliefPictures(sheet)),
    ...(exercises === undefined ? [] : [exercises]),
    ...textBlock('ho-why', say('stop.helped.title'), stopCauses(sheet)),
    ...textBlock('ho-safety', say('help.sooner.title'), [say('help.sooner.signs')]),
    ...textBlock('ho-course', say('stop.when.title'), [
      say('stop.when.doctor'),
      say(isAboutBone(sheet) ? 'stop.when.bone' : 'stop.when.steps'),
    ]),
    ...textBlock(
      'ho-course',
      say('referral.title'),
      referrals.map((item) => textOf(sheet, item)),
    ),
    ...textBlock('ho-course', say('stop.check.title'), [check, ...whoToCall(sheet)]),
    getHelpSection(sheet),
  ]);
}

/** The doctor of this week, the surgeon who knows the knee, or whoever the flag sends to. */
function whoFirst({ assessment }: Sheet): SheetMessageId {
  const stopping = assessment.redFlags.filter(({ effects }) => effects.includes('stop-run'));
  const sent = new Set<string>(stopping.flatMap(({ id }) => redFlags[id].adds));
  if (sent.has('ref-week')) return 'stop.main.week';
  return sent.has('ref-surgeon-team') ? 'stop.main.surgeon' : 'stop.main.checked';
}

function stopMain(sheet: Sheet): Block {
  const { say } = sheet.words;
  return {
    kind: 'main',
    section: 'ho-main',
    eyebrow: say('main.eyebrow'),
    message: [say('stop.main'), say(whoFirst(sheet))],
    weekTitle: say('main.week'),
    steps: [say('stop.step.book'), say('stop.step.rest'), say('stop.step.diary')],
  };
}
