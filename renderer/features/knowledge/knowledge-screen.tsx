import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { api } from '../../client/client.ts';
import { describeError } from '../../client/errors.ts';
import { Message } from '../../ui/message.tsx';
import { loadLibrary, say, useLanguage } from '../../ui/words.ts';
import { KnowledgeReader, type Opening } from './knowledge-reader.tsx';
import styles from './knowledge.module.css';

/** Everything Genu believes, as far as the user's role may see it: the privileged side sends no more. */
export function KnowledgeScreen(opening: Opening) {
  const language = useLanguage();
  const knowledge = useQuery({
    ...api.knowledge.read.queryOptions({ input: { language }, staleTime: Number.POSITIVE_INFINITY }),
    queryFn: async () => {
      await loadLibrary();
      return api.knowledge.read.call({ language });
    },
    // What is searched for stays while the words of another language come.
    placeholderData: keepPreviousData,
  });
  if (knowledge.data !== undefined) return <KnowledgeReader knowledge={knowledge.data} {...opening} />;
  return (
    <main className={styles['waiting']}>
      <h1 className="visually-hidden">{say('knowledge.title')}</h1>
      {knowledge.error === null ? (
        <p role="status">{say('shell.loading')}</p>
      ) : (
        <Problem error={knowledge.error} />
      )}
    </main>
  );
}

function Problem({ error }: { readonly error: unknown }) {
  const { title, text } = describeError(error);
  return <Message title={title}>{text}</Message>;
}
