import { useId, type ReactNode } from 'react';
import { Chips } from '../../ui/chips.tsx';
import { formatBirthDate, todayIso } from '../../ui/dates.ts';
import { dateOrderSetting } from '../../ui/settings/date-order.ts';
import { changeSetting } from '../../ui/settings/history.ts';
import { useMachineSetting, type MachineSetting } from '../../ui/settings/machine-setting.ts';
import { unitSettings } from '../../ui/settings/units.ts';
import { say } from '../../ui/words.ts';
import { LanguageChoice } from '../language-choice.tsx';
import { ThemeChoice } from '../theme-choice.tsx';
import styles from './settings.module.css';

/** Units that are chosen together: the second follows the first, metric with metric. */
const UNIT_GROUPS = {
  distance: [unitSettings.distance, unitSettings.pace],
  mass: [unitSettings.mass],
  length: [unitSettings.height, unitSettings.length],
} as const satisfies Record<string, readonly [MachineSetting<string>, ...MachineSetting<string>[]]>;
const SYSTEMS = ['metric', 'imperial'] as const;
type System = (typeof SYSTEMS)[number];

/** How this machine shows things: language, theme, units and dates. Each holds at once. */
export function ScreenSection() {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <h2 id={id}>{say('settings.screen')}</h2>
      <p>{say('settings.screen.text')}</p>
      <div className={styles['rows']}>
        <Row name={say('shell.language')}>
          <LanguageChoice />
        </Row>
        <Row name={say('shell.theme')}>{(themeId) => <ThemeChoice id={themeId} />}</Row>
        {(['distance', 'mass', 'length'] as const).map((group) => (
          <Row key={group} name={say(`settings.units.${group}`)}>
            <UnitsChoice group={group} />
          </Row>
        ))}
        <Row name={say('settings.dates')}>
          <DatesChoice />
        </Row>
      </div>
      <p>{say('settings.units.text', { number: 5.5 })}</p>
    </section>
  );
}

interface RowProps {
  readonly name: string;
  /** What names itself, or what its row names. */
  readonly children: ReactNode | ((id: string) => ReactNode);
}
function Row({ name, children }: RowProps) {
  const id = useId();
  return (
    <div className={styles['row']}>
      {typeof children === 'function' ? (
        <>
          <label htmlFor={id}>{name}</label>
          {children(id)}
        </>
      ) : (
        <>
          <span aria-hidden="true">{name}</span>
          {children}
        </>
      )}
    </div>
  );
}

function UnitsChoice({ group }: { readonly group: keyof typeof UNIT_GROUPS }) {
  const name = (): string => say(`settings.units.${group}`);
  const settings: readonly [MachineSetting<string>, ...MachineSetting<string>[]] = UNIT_GROUPS[group];
  const unit = useMachineSetting(settings[0]);
  const systemNow = (): System => (settings[0].get() === settings[0].choices[0] ? 'metric' : 'imperial');
  const set = (system: System): void => {
    for (const one of settings) one.set(one.choices[SYSTEMS.indexOf(system)] ?? one.get());
  };
  return (
    <Chips
      label={name()}
      value={unit === settings[0].choices[0] ? 'metric' : 'imperial'}
      onChange={(next) => changeSetting<System>({ get: systemNow, set }, next, name)}
      chips={SYSTEMS.map((system) => ({ value: system, label: say(`settings.units.${group}.${system}`) }))}
    />
  );
}

function DatesChoice() {
  const order = useMachineSetting(dateOrderSetting);
  const name = (): string => say('settings.dates');
  return (
    <>
      <Chips
        label={name()}
        value={order}
        onChange={(next) => changeSetting(dateOrderSetting, next, name)}
        chips={dateOrderSetting.choices.map((one) => ({ value: one, label: say(`settings.dates.${one}`) }))}
      />
      <span className={styles['example']}>{formatBirthDate(todayIso())}</span>
    </>
  );
}
