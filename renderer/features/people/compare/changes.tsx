import { machineUnits } from '../../../ui/measures.ts';
import { groupedChanges } from '#shared/handout/comparison/groups.ts';
import { describeChange } from '#shared/handout/versions/describe.ts';
import type { VersionChange } from '#shared/handout/versions/compare.ts';
import { sheetWordsOf } from '#shared/handout/words.ts';
import { catalogue } from '../../../ui/words.ts';
import styles from './compare.module.css';

/** What changed, by what it is about: dangers first. */
export function Changes({ changes }: { readonly changes: readonly VersionChange[] }) {
  const words = sheetWordsOf(catalogue, machineUnits());
  const groups = groupedChanges(changes);
  if (groups.length === 0) return <p className={styles['quiet']}>{words.say('vc.none')}</p>;
  return (
    <div className={styles['groups']}>
      {groups.map((found) => (
        <section
          key={found.group}
          className={styles['section']}
          data-group={found.group}
          aria-labelledby={`compare-${found.group}`}
        >
          <h2 id={`compare-${found.group}`}>{words.say(`cc.${found.group}`)}</h2>
          <ul>
            {found.changes.map((change) => {
              const line = describeChange(change, words);
              return <li key={line}>{line}</li>;
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
