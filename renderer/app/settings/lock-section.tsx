import { useId } from 'react';
import { changeSetting } from '../../ui/settings/history.ts';
import { useMachineSetting } from '../../ui/settings/machine-setting.ts';
import { say } from '../../ui/words.ts';
import { lockSetting } from '../auto-lock.ts';
import styles from './settings.module.css';

/** How soon this machine locks; another choice holds at once. */
export function LockSection() {
  const minutes = useMachineSetting(lockSetting);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`} className={styles['section']}>
      <h2 id={`${id}-title`}>{say('settings.lock')}</h2>
      <div className={styles['rows']}>
        <div className={styles['row']} data-long="">
          <label htmlFor={id}>{say('settings.lock.after')}</label>
          <select
            id={id}
            value={minutes}
            onChange={({ target }) => {
              const chosen = lockSetting.choices.find((one) => String(one) === target.value);
              if (chosen !== undefined) changeSetting(lockSetting, chosen, () => say('settings.lock'));
            }}
          >
            {lockSetting.choices.map((one) => (
              <option key={one} value={one}>
                {say('settings.lock.minutes', { count: one })}
              </option>
            ))}
          </select>
        </div>
      </div>
    </section>
  );
}
