import { useQuery } from '@tanstack/react-query';
import { shortAnchor, type AuditAction } from '#shared/contract/audit.ts';
import { api } from '../../client/client.ts';
import { formatDay, todayIso } from '../../ui/dates.ts';
import { Sign } from '../../ui/sign.tsx';
import { say, type MessageId } from '../../ui/words.ts';
import styles from './handout.module.css';
import { formatMinute } from './minute.ts';

const ACTIONS: Readonly<Partial<Record<AuditAction, MessageId>>> = {
  'visit-opened': 'record.action.visit-opened',
  'version-opened': 'record.action.version-opened',
  'follow-up-opened': 'record.action.follow-up-opened',
  'record-signed': 'record.action.record-signed',
  'addendum-added': 'record.action.addendum-added',
  'addenda-printed': 'record.action.addenda-printed',
  'sheet-kept': 'record.action.sheet-kept',
  'record-adopted': 'record.action.record-adopted',
  'sheet-adopted': 'record.action.sheet-adopted',
};

/** Who did what to this record, whether that still holds, and the end of the trail to write down. */
export function TrailPanel({ assessmentId }: { readonly assessmentId: string }) {
  const trail = useQuery(api.assessments.trail.queryOptions({ input: { id: assessmentId } }));
  if (trail.data === undefined) return null;
  const { lines, isWhole, anchor } = trail.data;
  return (
    <section>
      <h2>{say('record.trail')}</h2>
      <ol className={styles['changes']}>
        {lines.map(({ sequence, at, by, action }) => {
          const what = say(ACTIONS[action] ?? 'record.action.other');
          return (
            <li key={sequence}>
              {by === undefined ? what : say('record.trail.by', { action: what, name: by })}
              <div className={styles['hash']}>
                {say('record.trail.line', {
                  date: formatDay(todayIso(new Date(at))),
                  time: formatMinute(at),
                })}
              </div>
            </li>
          );
        })}
      </ol>
      <p className={styles['signed']} role={isWhole ? undefined : 'alert'}>
        <Sign kind={isWhole ? 'checked' : 'open'} />
        {isWhole ? say('record.trail.whole', { sequence: anchor.sequence }) : say('record.trail.broken')}
      </p>
      <p className={styles['hash']}>{say('record.trail.anchor', { anchor: shortAnchor(anchor) })}</p>
    </section>
  );
}
