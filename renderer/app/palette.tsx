import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { api, client } from '../client/client.ts';
import { listCommands, type Command } from '../ui/commands.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Finder } from '../ui/finder.tsx';
import { say } from '../ui/words.ts';
import { saveBlankIntake } from './blank-intake.ts';
import { openFollowUp } from './follow-up-way.ts';
import styles from './palette.module.css';

const MOST_PEOPLE = 5;
/** The window gives the focus back when it goes; where a command leads has the last word. */
const AFTER_CLOSING_MS = 80;

interface Props {
  readonly onLock: () => void;
  readonly onClose: () => void;
}

/** Any question, section, person or command by a few letters of its name. */
export function Palette({ onLock, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [offered] = useState(listCommands);
  const ways = useWays(onLock);
  const commands = [...offered, ...ways, ...usePeople(typed)];
  const choose = (id: string): void => {
    const command = commands.find((one) => one.id === id);
    onClose();
    if (command !== undefined) setTimeout(command.run, AFTER_CLOSING_MS);
  };
  return (
    <Dialog title={say('shell.find')} isOpen onClose={onClose}>
      <div className={styles['palette']}>
        <Finder
          label={say('shell.find.what')}
          items={commands}
          suggested={[...ways, ...offered]}
          onChoose={choose}
          onType={setTyped}
          autoFocus
        />
      </div>
    </Dialog>
  );
}

/** The screens one can go to, and what every screen can do. */
function useWays(onLock: () => void): readonly Command[] {
  const navigate = useNavigate();
  const { assessmentId } = useParams({ strict: false });
  const note = say('shell.find.command');
  const steps =
    assessmentId === undefined
      ? []
      : (['intake', 'plan', 'handout'] as const).map((step) => ({
          id: `step-${step}`,
          label: say(`shell.find.${step}`),
          note,
          run: () => void navigate({ to: `/assessments/$assessmentId/${step}`, params: { assessmentId } }),
        }));
  const followUp =
    assessmentId === undefined
      ? []
      : [
          {
            id: 'follow-up',
            label: say('followUp.open'),
            note,
            run: () =>
              void client.assessments
                .get({ id: assessmentId })
                .then(({ personId }) => openFollowUp(personId, navigate)),
          },
        ];
  return [
    ...steps,
    ...followUp,
    { id: 'people', label: say('shell.people'), note, run: () => void navigate({ to: '/' }) },
    { id: 'settings', label: say('shell.settings'), note, run: () => void navigate({ to: '/settings' }) },
    { id: 'blank-intake', label: say('shell.blankIntake'), note, run: () => void saveBlankIntake() },
    { id: 'lock', label: say('shell.lock'), note, run: onLock },
  ];
}

/** People whose name fits what is typed; choosing one opens their file, or their follow-up. */
function usePeople(typed: string): readonly Command[] {
  const navigate = useNavigate();
  const search = typed.trim();
  const { data } = useQuery(
    api.people.list.queryOptions({ input: { search, limit: MOST_PEOPLE }, enabled: search !== '' }),
  );
  if (search === '' || data === undefined) return [];
  return data.rows.flatMap(({ id, name }) => [
    {
      id,
      label: name,
      note: say('shell.find.person'),
      run: () => void navigate({ to: '/people/$personId', params: { personId: id } }),
    },
    {
      id: `follow-up-${id}`,
      label: name,
      note: say('followUp.open'),
      run: () => void openFollowUp(id, navigate),
    },
  ]);
}
