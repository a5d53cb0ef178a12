import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Menu } from '#renderer/ui/menu.tsx';
import { Sign } from '#renderer/ui/sign.tsx';
import { say } from '#renderer/ui/words.ts';
import type { QuestionId } from '#shared/intake/questions.ts';
import { itemLimits } from '#shared/knowledge/precedence.ts';
import type { Domain } from '#shared/knowledge/types.ts';
import { switchItem } from '../choices/items.ts';
import { usePlan, type PlanView } from '../plan-context.ts';
import { BulkDoses } from './bulk-doses.tsx';
import { waitingIn } from './core-domains.ts';
import { useCommonDays } from './dose-fields.tsx';
import { nameOf } from './item-name.ts';
import styles from './lines.module.css';
import { PlanItemRow } from './plan-item-row.tsx';
import { WaitingRow } from './waiting-row.tsx';

interface Props {
  readonly domain: Domain;
  readonly id?: string;
  readonly onAdd: (domain: Domain) => void;
}

/** The lines of one domain, and below them what came after the others. */
export function DomainSection({ domain, id, onAdd }: Props) {
  const { plan, isReadOnly } = usePlan();
  const name = say(`plan.domain.${domain}`);
  const items = plan.items.filter((item) => item.domain === domain);
  const waiting = waitingIn(plan, domain);
  const isEmpty = items.length + waiting.length === 0;
  const canAdd = plan.withheld === null && !isReadOnly && domain !== 'event-decision';
  return (
    <section id={id} className={styles['domain']} aria-label={name}>
      <div className={styles['domainHead']}>
        <h2>
          {name}
          {canAdd ? (
            <Button
              className={styles['add'] ?? ''}
              aria-label={say('plan.addTo', { name })}
              onPress={() => onAdd(domain)}
            >
              <Plus size={14} aria-hidden="true" />
            </Button>
          ) : null}
        </h2>
        <HeadNote domain={domain} isEmpty={isEmpty} />
      </div>
      <div>
        {isEmpty ? <Nothing domain={domain} /> : null}
        {items.map((item) => (
          <PlanItemRow key={item.id} item={item} domain={items.map((one) => one.id)} />
        ))}
        {waiting.map((one) => (
          <WaitingRow key={one} id={one} />
        ))}
      </div>
    </section>
  );
}

function HeadNote({ domain, isEmpty }: { readonly domain: Domain; readonly isEmpty: boolean }): ReactNode {
  if (isEmpty) return null;
  if (domain === 'technique') return <p>{say('plan.technique.note')}</p>;
  return domain === 'strengthening' ? <StrengthNote /> : null;
}

/** How much it is to do, whether it is too much to keep up, and the way to change all of it at once. */
function StrengthNote() {
  const { plan, isReadOnly } = usePlan();
  const chosen = plan.items.filter(({ domain, selected }) => domain === 'strengthening' && selected).length;
  const { usual } = itemLimits.strengthening;
  const days = useCommonDays();
  return (
    <>
      <p>
        {say('plan.strength.count', { chosen, usual })}
        <br />
        <b>{say('plan.strength.minutes', { minutes: plan.sessionMinutes })}</b>
        {days === undefined ? null : `, ${say('plan.strength.days', { days })}`}
      </p>
      {chosen <= usual || isReadOnly ? null : <TooMany chosen={chosen} />}
      {plan.withheld === null && !isReadOnly ? <BulkDoses /> : null}
    </>
  );
}

/** More than runners keep up: which one may go? */
function TooMany({ chosen }: { readonly chosen: number }) {
  const view = usePlan();
  const { usual } = itemLimits.strengthening;
  const onPaper = view.plan.items.filter(({ domain, selected }) => domain === 'strengthening' && selected);
  return (
    <>
      <p className={styles['guard']}>
        <Sign kind="diamond" /> {say('plan.strength.guard', { chosen, usual })}
      </p>
      <Menu
        label={say('plan.strength.takeOff')}
        actions={onPaper.map(({ id }) => ({
          id,
          label: nameOf(view, id),
          onAction: () => view.change((now) => switchItem(now, id, false)),
        }))}
      >
        <Button className={styles['instead'] ?? ''}>{say('plan.strength.takeOff')}</Button>
      </Menu>
    </>
  );
}

const LENGTH_TESTS = [
  'thomasHipFlexor',
  'thomasRectus',
  'ober',
  'quadLengthGapCm',
  'hamstring9090Deg',
  'kneeToWallCm',
] as const satisfies readonly QuestionId[];

/** Nothing to stretch is only half an answer while lengths have not been measured. */
function Nothing({ domain }: { readonly domain: Domain }) {
  const { source, assessmentId } = usePlan();
  const untested = domain === 'stretching' ? LENGTH_TESTS.filter((id) => isUntested(source, id)) : [];
  if (untested.length === 0) return <p className={styles['none']}>{say('plan.nothing')}</p>;
  return (
    <p className={styles['none']}>
      {say('plan.nothing')}{' '}
      <Link to="/assessments/$assessmentId/intake" params={{ assessmentId }}>
        {say('plan.untested', { count: untested.length })}
      </Link>
    </p>
  );
}

const isUntested = ({ values }: PlanView['source'], id: QuestionId): boolean =>
  values[id] === undefined || values[id] === 'not-tested';
