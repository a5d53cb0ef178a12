import { useNavigate } from '@tanstack/react-router';
import { client } from '../client/client.ts';
import { saveBlankIntake } from './blank-intake.ts';
import { goOnWith, openFollowUp } from './follow-up-way.ts';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { useLanguage } from '../ui/words.ts';

/** Opening a person opens their draft, without any assessment a first one, and otherwise their file. */
export function PeoplePage() {
  useLanguage();
  const navigate = useNavigate();
  const openPerson = (personId: string): Promise<void> =>
    navigate({ to: '/people/$personId', params: { personId } });
  const open = async ({ id }: { readonly id: string }): Promise<void> => {
    const person = await client.people.get({ id });
    if (!person.hasDraft && person.assessmentId !== undefined) return openPerson(person.id);
    const draft = await client.assessments.open({ personId: person.id });
    await client.people.noteOpened({ id: person.id });
    return goOnWith(draft, navigate);
  };
  return (
    <PeopleScreen
      onOpen={open}
      onPerson={openPerson}
      onFollowUp={(personId) => openFollowUp(personId, navigate)}
      onHandout={(assessmentId) =>
        navigate({ to: '/assessments/$assessmentId/handout', params: { assessmentId } })
      }
      onBlankIntake={saveBlankIntake}
    />
  );
}
