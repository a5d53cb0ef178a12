import { framed } from '../frame.ts';
import { getHelpSection } from '../sections/get-help.ts';
import type { Sheet } from '../sheet.ts';
import type { Block, Handout } from '../types.ts';

/** The safety page: only what fired, when to get help and who to call. No plan, no exercises. */
export function urgentSheet(sheet: Sheet): Handout {
  const { assessment, words, letterhead } = sheet;
  const { say } = words;
  const fired = assessment.redFlags.filter(
    ({ urgency }) => urgency === 'emergency' || urgency === 'same-day',
  );
  const isEmergency = fired.some(({ urgency }) => urgency === 'emergency');
  const banner: Block = {
    kind: 'banner',
    sign: isEmergency ? 'now' : 'today',
    title: say(isEmergency ? 'urgent.now' : 'urgent.today'),
    text: [...new Set(fired.map(({ id }) => words.flags[id].runner))].join(' '),
  };
  const until: Block = {
    kind: 'list',
    section: 'ho-safety',
    title: say('urgent.do.title'),
    items: [say('urgent.do.rest'), say('urgent.do.show')],
  };
  const { clinicName: clinic, phone } = letterhead;
  const contact: readonly Block[] =
    phone === undefined
      ? []
      : [
          {
            kind: 'text',
            section: 'ho-foot',
            title: say('urgent.contact'),
            text: [clinic === undefined ? phone : say('urgent.contact.clinic', { clinic, phone })],
          },
        ];
  return framed(sheet, [banner, until, getHelpSection(sheet), ...contact], true);
}
