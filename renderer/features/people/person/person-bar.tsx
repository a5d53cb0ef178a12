import { ChevronDown, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { PersonFile } from '#shared/contract/people.ts';
import { Button } from '../../../ui/button.tsx';
import { Menu, type MenuAction } from '../../../ui/menu.tsx';
import { say } from '../../../ui/words.ts';
import { UrgencyCell } from '../cells.tsx';
import { AboutPerson } from './about-person.tsx';
import { canFollowUp } from './follow-up-rule.ts';
import styles from './person.module.css';

export type PersonAct = 'edit' | 'export' | 'merge' | 'archive' | 'unarchive' | 'anonymise' | 'erase';

interface Props {
  readonly file: PersonFile;
  readonly back: ReactNode;
  readonly onContinue: () => void;
  readonly onFollowUp: () => void;
  readonly onAct: (act: PersonAct) => void;
}

/** Whose records these are, what is urgent, and what can be done. */
export function PersonBar({ file, back, onContinue, onFollowUp, onAct }: Props) {
  const { person, details } = file;
  const isFollowedUp = !person.hasDraft && canFollowUp(file.timeline);
  return (
    <header className={styles['bar']}>
      {back}
      <h1 className={styles['name']}>{details.name}</h1>
      <AboutPerson file={file} />
      {person.urgency === undefined ? null : <UrgencyCell urgency={person.urgency} />}
      <div className={styles['acts']}>
        <Menu label={say('person.more.label')} actions={actsOf(file, onAct)}>
          <Button kind="quiet">
            {say('person.more')}
            <ChevronDown size={15} aria-hidden="true" />
          </Button>
        </Menu>
        <Button {...(isFollowedUp ? {} : { kind: 'primary' })} shortcut="C" onPress={onContinue}>
          {person.hasDraft ? null : <Plus size={16} aria-hidden="true" />}
          {say(person.hasDraft ? 'person.continue' : 'person.new')}
        </Button>
        {isFollowedUp ? (
          <Button kind="primary" shortcut="F" onPress={onFollowUp}>
            {say('followUp.open')}
          </Button>
        ) : null}
      </div>
    </header>
  );
}

/** From what is easily taken back to what cannot be. */
function actsOf({ archivedAt, mayErase }: PersonFile, onAct: Props['onAct']): readonly MenuAction[] {
  const act = (id: PersonAct, isDisabled = false): MenuAction => ({
    id,
    label: say(`person.${id}`),
    isDisabled,
    onAction: () => onAct(id),
  });
  return [
    { ...act('edit'), keys: ['E'] },
    act('export'),
    act('merge'),
    act(archivedAt === undefined ? 'archive' : 'unarchive'),
    act('anonymise', !mayErase),
    act('erase', !mayErase),
  ];
}
