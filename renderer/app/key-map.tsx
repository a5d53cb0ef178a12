import { Dialog } from '../ui/dialog.tsx';
import { initialOfNo, initialOfYes } from '../ui/key-letter.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import { scrollRegion } from '../ui/scroll-region.ts';
import { say, type MessageId } from '../ui/words.ts';
import styles from './key-map.module.css';

type Key = readonly [keys: readonly string[], does: MessageId];
interface Group {
  readonly title: MessageId;
  readonly keys: readonly Key[];
}

const groups = (): readonly Group[] => [
  {
    title: 'keys.answers',
    keys: [
      [['Enter'], 'keys.next'],
      [['⇧', 'Enter'], 'keys.before'],
      [[initialOfYes().toUpperCase(), initialOfNo().toUpperCase(), 'U'], 'keys.triState'],
      [['0', '9'], 'keys.score'],
      [['←', '→'], 'keys.choice'],
      [['A', 'Z'], 'keys.letters'],
      [['⇧', 'U'], 'keys.unknown'],
      [['Space'], 'keys.tick'],
      [['Del'], 'keys.clear'],
      [['Z', 'M'], 'keys.zones'],
    ],
  },
  {
    title: 'keys.everywhere',
    keys: [
      [['Alt', '1–0'], 'keys.section'],
      [['Alt', 'N'], 'keys.needed'],
      [['Alt', 'A'], 'keys.askNext'],
      [['Alt', 'W'], 'keys.whatIf'],
      [['Alt', 'H'], 'keys.history'],
      [['Alt', 'R'], 'keys.referral'],
      [['Ctrl', 'K'], 'keys.find'],
      [['Ctrl', 'Z'], 'keys.undo'],
      [['Ctrl', '⇧', 'Z'], 'keys.redo'],
      [['?'], 'keys.map'],
      [['Esc'], 'keys.escape'],
    ],
  },
  {
    title: 'keys.plan',
    keys: [
      [['↑', '↓'], 'plan.key.line'],
      [['Space'], 'plan.key.toggle'],
      [['Enter'], 'plan.key.edit'],
      [['Tab'], 'plan.key.dose'],
      [['W'], 'plan.key.why'],
      [['Alt', '↑↓'], 'plan.key.move'],
      [['0', '9'], 'keys.day'],
    ],
  },
  {
    title: 'keys.handout',
    keys: [
      [['Ctrl', 'P'], 'handout.key.print'],
      [['Ctrl', 'S'], 'handout.key.save'],
      [['Ctrl', 'Enter'], 'handout.key.sign'],
      [['Alt', 'W'], 'handout.key.words'],
      [['Alt', 'P'], 'keys.summary'],
      [['Alt', 'C'], 'handout.key.note'],
    ],
  },
];

/** Every key on one page, by where one is. */
export function KeyMap({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={say('keys.title')} isOpen onClose={onClose}>
      <div {...scrollRegion} className={styles['groups']}>
        {groups().map(({ title, keys }) => (
          <section key={title} className={styles['group']} aria-labelledby={title}>
            <h3 id={title}>{say(title)}</h3>
            <dl className={styles['keys']}>
              {keys.map(([caps, does]) => (
                <div key={does}>
                  <dt>
                    {caps.map((cap) => (
                      <KeyCap key={cap}>{cap}</KeyCap>
                    ))}
                  </dt>
                  <dd>{say(does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
