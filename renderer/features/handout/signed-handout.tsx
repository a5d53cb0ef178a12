import { useQuery } from '@tanstack/react-query';
import { CalendarCheck, FileDown, FilePlus2, Printer, UserRoundPlus } from 'lucide-react';
import { useRef } from 'react';
import type { Signature } from '#shared/contract/records.ts';
import { describeChange } from '#shared/handout/versions/describe.ts';
import { sheetWordsOf } from '#shared/handout/words.ts';
import { api } from '../../client/client.ts';
import { Button } from '../../ui/button.tsx';
import { Chips } from '../../ui/chips.tsx';
import { formatDay, todayIso } from '../../ui/dates.ts';
import { machineUnits } from '../../ui/measures.ts';
import { KeyBar } from '../../ui/key-bar.tsx';
import { scrollRegion } from '../../ui/scroll-region.ts';
import { useFocusOnArrival } from '../../ui/use-page-focus.ts';
import { Sign } from '../../ui/sign.tsx';
import { useHeld } from '../../ui/use-held.ts';
import { catalogue, say } from '../../ui/words.ts';
import { AddendaPanel } from './addenda-panel.tsx';
import { Failure } from './failure.tsx';
import styles from './handout.module.css';
import { PdfPages } from './pdf-pages.tsx';
import { useHandOut } from './use-hand-out.ts';
import { useSignedPage } from './use-signed-page.ts';
import { TrailPanel } from './trail-panel.tsx';
import { useKeys } from './use-keys.ts';
import { useWaysOn, type VisitStep } from './use-ways-on.ts';

interface Props {
  readonly signature: Signature;
  readonly personId: string;
  readonly onOpen: (assessmentId: string, step: VisitStep) => void;
}

const dayOf = (instant: string): string => formatDay(todayIso(new Date(instant)));

/** A record as it was signed: its very bytes, printed again as often as wanted, and the way to a new version. */
export function SignedHandout({ signature, personId, onOpen }: Props) {
  const { assessmentId, sha256, signedAt, signedBy } = signature;
  const { page, setPage, chips, sheet, ...shown } = useSignedPage(signature);
  const handOut = useHandOut(assessmentId);
  const desk = useRef<HTMLElement>(null);
  useFocusOnArrival(desk);
  const { amend, visit, followUp } = useWaysOn({ assessmentId, personId, onOpen });
  const again = useHeld(sheet !== undefined, (kind: 'print' | 'save') => {
    if (sheet !== undefined && !handOut.isPending) handOut.mutate({ kind, sheet });
  });
  useKeys([
    { modifier: 'Mod', code: 'KeyP', run: () => again('print') },
    { modifier: 'Mod', code: 'KeyS', run: () => again('save') },
    { modifier: 'Alt', code: 'KeyC', run: () => handOut.mutate({ kind: 'copy', letter: 'note' }) },
    { modifier: 'Alt', code: 'KeyR', run: () => handOut.mutate({ kind: 'copy', letter: 'referral' }) },
    { modifier: 'Alt', code: 'KeyN', run: () => amend.mutate() },
    { modifier: 'Alt', code: 'KeyV', run: () => visit.mutate() },
    { modifier: 'Alt', code: 'KeyF', run: () => followUp.mutate() },
  ]);
  const error = shown.error ?? handOut.error ?? amend.error ?? visit.error ?? followUp.error;
  return (
    <div className={styles['screen']}>
      <div className={styles['columns']}>
        <section className={styles['options']} aria-label={say('handout.title')}>
          <h1>{say('handout.title')}</h1>
          <p className={styles['signed']}>
            <Sign kind="checked" />
            {say('handout.signed', { name: signedBy, date: dayOf(signedAt) })}
          </p>
          <Chips label={say('handout.for')} value={page} onChange={setPage} chips={chips} />
          <Versions personId={personId} current={assessmentId} onOpen={onOpen} />
          <Changes assessmentId={assessmentId} />
        </section>
        <main ref={desk} {...scrollRegion} className={styles['desk']} aria-busy={shown.isFetching}>
          {error === null ? null : <Failure error={error} />}
          {sheet === undefined ? null : <PdfPages base64={sheet.base64} />}
        </main>
        <aside className={styles['aside']}>
          <h2>{say('handout.signed.title')}</h2>
          <p className={styles['quiet']}>
            {say(page === 'addenda' ? 'record.addenda.sheet.text' : 'handout.signed.text')}
          </p>
          <div className={styles['actions']}>
            <Button kind="primary" shortcut="Ctrl P" onPress={() => again('print')}>
              <Printer size={16} aria-hidden="true" />
              {say('handout.reprint')}
            </Button>
            <Button shortcut="Ctrl S" onPress={() => again('save')}>
              <FileDown size={16} aria-hidden="true" />
              {say('handout.save')}
            </Button>
            <Button shortcut="Alt F" isDisabled={followUp.isPending} onPress={() => followUp.mutate()}>
              <CalendarCheck size={16} aria-hidden="true" />
              {say('followUp.open')}
            </Button>
            <Button shortcut="Alt N" isDisabled={amend.isPending} onPress={() => amend.mutate()}>
              <FilePlus2 size={16} aria-hidden="true" />
              {say('handout.amend')}
            </Button>
            <Button shortcut="Alt V" isDisabled={visit.isPending} onPress={() => visit.mutate()}>
              <UserRoundPlus size={16} aria-hidden="true" />
              {say('handout.visit')}
            </Button>
            <p role="status" className={styles['quiet']}>
              {handOut.data === undefined ? '' : say(`handout.done.${handOut.data}`)}
            </p>
          </div>
          <p className={styles['hash']}>{say('handout.hash.record', { hash: sha256.slice(0, 16) })}…</p>
          <AddendaPanel assessmentId={assessmentId} />
          <TrailPanel assessmentId={assessmentId} />
        </aside>
      </div>
      <KeyBar
        hints={[
          { keys: ['Ctrl P'], does: say('handout.key.print') },
          { keys: ['Alt C'], does: say('handout.key.note') },
          { keys: ['Alt N'], does: say('handout.key.amend') },
        ]}
      />
    </div>
  );
}

/** Every version and visit of this runner; the one on the screen is marked. */
function Versions({
  personId,
  current,
  onOpen,
}: {
  personId: string;
  current: string;
  onOpen: Props['onOpen'];
}) {
  const list = useQuery(api.assessments.list.queryOptions({ input: { personId } }));
  return (
    <div className={styles['choice']}>
      <h2>{say('handout.versions')}</h2>
      <ul className={styles['versions']}>
        {list.data?.map(({ id, status, createdAt, signedAt }) => (
          <li key={id}>
            <button type="button" aria-current={id === current} onClick={() => onOpen(id, 'handout')}>
              {say('handout.version', { status, date: dayOf(signedAt ?? createdAt) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What this version changed, if it replaced another. */
export function Changes({ assessmentId }: { readonly assessmentId: string }) {
  const compared = useQuery({
    ...api.assessments.changes.queryOptions({ input: { id: assessmentId } }),
    queryFn: async () => (await api.assessments.changes.call({ id: assessmentId })) ?? null,
  });
  if (compared.data === undefined || compared.data === null) return null;
  const { since, changes } = compared.data;
  const lines = changes.map((change) => describeChange(change, sheetWordsOf(catalogue, machineUnits())));
  return (
    <div className={styles['choice']}>
      <h2>{say('handout.changes', { date: dayOf(since.signedAt) })}</h2>
      {lines.length === 0 ? <p className={styles['quiet']}>{say('handout.changes.none')}</p> : null}
      <ul className={styles['changes']}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
