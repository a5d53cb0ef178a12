import { Dialog } from '../ui/dialog.tsx';
import { KeyCap } from '../ui/key-cap.tsx';
import { say, type MessageId } from '../ui/words.ts';
import styles from './key-map.module.css';

const KEYS: readonly (readonly [keys: readonly string[], does: MessageId])[] = [
  [['Enter'], 'keys.next'],
  [['⇧', 'Enter'], 'keys.before'],
  [['Y', 'N', 'U'], 'keys.triState'],
  [['0', '9'], 'keys.score'],
  [['←', '→'], 'keys.choice'],
  [['A', 'Z'], 'keys.letters'],
  [['⇧', 'U'], 'keys.unknown'],
  [['Space'], 'keys.tick'],
  [['Del'], 'keys.clear'],
  [['Z', 'M'], 'keys.zones'],
  [['Alt', '1–0'], 'keys.section'],
  [['Alt', 'N'], 'keys.needed'],
  [['Alt', 'A'], 'keys.askNext'],
  [['Ctrl', 'K'], 'keys.find'],
  [['Ctrl', 'Z'], 'keys.undo'],
  [['Ctrl', '⇧', 'Z'], 'keys.redo'],
  [['Esc'], 'keys.escape'],
];

/** Every key on one page. */
export function KeyMap({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog title={say('keys.title')} isOpen onClose={onClose}>
      <dl className={styles['keys']}>
        {KEYS.map(([keys, does]) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <KeyCap key={key}>{key}</KeyCap>
              ))}
            </dt>
            <dd>{say(does)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
