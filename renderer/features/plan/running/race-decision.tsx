import { useState } from 'react';
import { Button as AriaButton, Radio, RadioGroup } from 'react-aria-components';
import { formatDay } from '#renderer/ui/dates.ts';
import { Popover } from '#renderer/ui/popover.tsx';
import { Sign } from '#renderer/ui/sign.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { say } from '#renderer/ui/words.ts';
import type { EventDecision } from '#shared/knowledge/events.ts';
import type { RaceDecision as Decided } from '#shared/plan/types.ts';
import { setRace } from '../choices/running.ts';
import { usePlan } from '../plan-context.ts';
import { raceOn } from './marks.ts';
import styles from './race-decision.module.css';

/** Strictest first; a race that is on or over has no other decision. */
const CHOOSABLE = ['evt-no-start', 'evt-consult-first', 'evt-start-conditional', 'evt-start-ok'] as const;
const SHORTEST_REASON = 3;

/** The one decision on the race, and another one in its place where no rule forbids that. */
export function RaceDecision() {
  const { plan, source, today, isReadOnly } = usePlan();
  const { race } = plan;
  if (race === undefined) return null;
  const { goalRaceDate } = source.values;
  const isChoosable = !isReadOnly && CHOOSABLE.some((one) => one === race.proposed);
  return (
    <div className={styles['race']}>
      <i data-mark="race" aria-hidden="true" />
      {goalRaceDate === undefined
        ? say('plan.domain.event-decision')
        : raceOn(source, formatDay(goalRaceDate, today))}
      : <b>{say(`plan.race.${race.decision}`)}</b>
      {isChoosable ? <OtherDecision race={race} /> : null}
      {race.refused === undefined ? null : (
        <p role="alert">
          <Sign kind="diamond" /> {say('plan.race.refused', { asked: say(`plan.race.${race.refused}`) })}
        </p>
      )}
    </div>
  );
}

function OtherDecision({ race }: { readonly race: Decided }) {
  const { choices, change } = usePlan();
  const [decision, setDecision] = useState<EventDecision>(choices.race?.decision ?? race.proposed);
  const [reason, setReason] = useState(choices.race?.reason ?? '');
  const isAnother = decision !== race.proposed;
  const isMissing = isAnother && reason.trim().length < SHORTEST_REASON;
  const choose = (next: EventDecision, why: string): void => {
    setDecision(next);
    setReason(why);
    if (next === race.proposed) change((now) => setRace(now, undefined), 'race');
    else if (why.trim().length >= SHORTEST_REASON) {
      change((now) => setRace(now, { decision: next, reason: why.trim() }), 'race');
    }
  };
  return (
    <Popover
      title={say('plan.race.title')}
      trigger={<AriaButton className={styles['open'] ?? ''}>{say('plan.race.change')}</AriaButton>}
    >
      <RadioGroup
        aria-label={say('plan.race.title')}
        value={decision}
        onChange={(next) => choose(next as EventDecision, reason)}
        className={styles['options'] ?? ''}
      >
        {CHOOSABLE.map((one) => (
          <Radio key={one} value={one} className={styles['option'] ?? ''}>
            {say(`plan.race.${one}`)}
            {one === race.proposed ? <small> {say('plan.race.proposed')}</small> : null}
          </Radio>
        ))}
      </RadioGroup>
      {isAnother ? (
        <TextField
          label={say('plan.race.reason')}
          value={reason}
          maxLength={300}
          onChange={(why) => choose(decision, why)}
          hint={say(isMissing ? 'plan.race.needsReason' : 'plan.race.kept')}
        />
      ) : null}
    </Popover>
  );
}
