import { Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Menu } from '#renderer/ui/menu.tsx';
import { Sign } from '#renderer/ui/sign.tsx';
import { say } from '#renderer/ui/words.ts';
import { WEEK_LIGHTS, type WeekLight } from '#shared/plan/types.ts';
import { setWeekLight } from '../choices/running.ts';
import { usePlan } from '../plan-context.ts';
import styles from './calendar.module.css';

const SIGNS: Readonly<Record<WeekLight, ReactNode>> = {
  green: <Sign kind="checked" />,
  amber: <Sign kind="triangle" />,
  red: <Sign kind="open" />,
  missed: <Minus size={14} aria-hidden="true" />,
};

interface Props {
  readonly week: number;
  readonly light: WeekLight | undefined;
}

/** How a week went; the weeks after it are reckoned anew. */
export function WeekLightMenu({ week, light }: Props) {
  const { change } = usePlan();
  const name = say('plan.light.of', { week, light: light ?? 'none' });
  return (
    <Menu
      label={name}
      actions={[
        ...WEEK_LIGHTS.map((one) => ({
          id: one,
          label: say(`plan.light.${one}.does`),
          keys: [one.slice(0, 1).toUpperCase()],
          onAction: () => change((now) => setWeekLight(now, week, one)),
        })),
        {
          id: 'none',
          label: say('plan.light.none'),
          isDisabled: light === undefined,
          onAction: () => change((now) => setWeekLight(now, week, undefined)),
        },
      ]}
    >
      <Button className={styles['lightButton'] ?? ''} aria-label={name} excludeFromTabOrder>
        {light === undefined ? <i className={styles['unjudged']} aria-hidden="true" /> : SIGNS[light]}
      </Button>
    </Menu>
  );
}
