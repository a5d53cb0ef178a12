import { useQuery } from '@tanstack/react-query';
import { api } from '#renderer/client/client.ts';
import { say } from '#renderer/ui/words.ts';
import { AddUser } from './add-user.tsx';
import { OwnSecrets } from './own-secrets.tsx';
import { UserRow } from './user-row.tsx';
import styles from './users.module.css';

/** Settings: who may open the vault, in which role, and the secrets of who sits there. */
export function UsersSection() {
  const users = useQuery(api.users.list.queryOptions({ input: {} }));
  const self = users.data?.find(({ isSelf }) => isSelf);
  if (users.data === undefined || self === undefined) return null;
  return (
    <section aria-labelledby="users-title" className={styles['section']}>
      <h2 id="users-title">{say('users.title')}</h2>
      <p className={styles['lead']}>{say('users.lead')}</p>
      <ul className={styles['list']}>
        {users.data.map((user) => (
          <UserRow key={user.id} user={user} isManaged={self.role === 'doctor' || user.isSelf} />
        ))}
      </ul>
      <AddUser roles={self.role === 'doctor' ? ['doctor', 'coach'] : ['coach']} />
      <OwnSecrets role={self.role} />
    </section>
  );
}
