import { useNavigate, useParams } from '@tanstack/react-router';
import { KnowledgeScreen } from '../features/knowledge/knowledge-screen.tsx';
import { useLanguage } from '../ui/words.ts';

/** Each entry has an address of its own. Leafing with the arrows leaves no trail behind. */
export function KnowledgePage() {
  useLanguage();
  const navigate = useNavigate();
  const { entry } = useParams({ from: '/knowledge/{-$entry}' });
  return (
    <KnowledgeScreen
      entry={entry}
      onOpen={(id, isLeafing) =>
        void navigate({ to: '/knowledge/{-$entry}', params: { entry: id }, replace: isLeafing })
      }
    />
  );
}
