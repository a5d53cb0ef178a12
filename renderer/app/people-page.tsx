import { useNavigate } from '@tanstack/react-router';
import { client } from '../client/client.ts';
import { saveBlankIntake } from './blank-intake.ts';
import { PeopleScreen } from '../features/people/people-screen.tsx';

/** Opening a person opens their draft, or a new one. */
export function PeoplePage() {
  const navigate = useNavigate();
  const open = async (personId: string): Promise<void> => {
    const draft = await client.assessments.open({ personId });
    await navigate({ to: '/assessments/$assessmentId/intake', params: { assessmentId: draft.id } });
  };
  return <PeopleScreen onOpen={open} onBlankIntake={saveBlankIntake} />;
}
