import { useNavigate } from '@tanstack/react-router';
import { client } from '../client/client.ts';
import { saveBlankIntake } from './blank-intake.ts';
import { PeopleScreen } from '../features/people/people-screen.tsx';
import { useLanguage } from '../ui/words.ts';

/** Opening a person opens their draft; without one, the record that was signed last; without any, a new draft. */
export function PeoplePage() {
  useLanguage();
  const navigate = useNavigate();
  const open = async (personId: string): Promise<void> => {
    const { hasDraft, assessmentId } = await client.people.get({ id: personId });
    if (!hasDraft && assessmentId !== undefined) {
      await navigate({ to: '/assessments/$assessmentId/handout', params: { assessmentId } });
      return;
    }
    const draft = await client.assessments.open({ personId });
    await navigate({ to: '/assessments/$assessmentId/intake', params: { assessmentId: draft.id } });
  };
  return <PeopleScreen onOpen={open} onBlankIntake={saveBlankIntake} />;
}
