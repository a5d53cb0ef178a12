import type { Sheet } from '../sheet.ts';
import type { Block } from '../types.ts';

/** `ho-safety`: when to get help, on every sheet, flags or not. */
export function getHelpSection({ words }: Sheet): Block {
  const { say } = words;
  return {
    kind: 'get-help',
    section: 'ho-safety',
    title: say('help.title'),
    rows: [
      { sign: 'now', when: say('help.now'), what: say('help.now.what'), text: say('help.now.text') },
      { sign: 'today', when: say('help.today'), what: say('help.today.what'), text: say('help.today.text') },
      { sign: 'this-week', when: say('help.week'), what: say('help.week.what'), text: say('help.week.text') },
      { sign: 'today', when: say('help.child'), what: '', text: say('help.child.text') },
    ],
  };
}
