import { Fold } from '#renderer/ui/fold.tsx';
import { Sign, signOf } from '#renderer/ui/sign.tsx';
import { memoByValue } from '#renderer/ui/memo.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import type { Assessment, FiredFlag, OpenFlag } from '#shared/assessment/types.ts';
import { answeringSeconds } from '#shared/intake/answering-time.ts';
import type { Urgency } from '#shared/knowledge/types.ts';
import { Because } from './fact-reasons.tsx';
import { useFindings } from './findings-context.ts';
import { Why } from './why.tsx';
import styles from './findings.module.css';

const MOST_OPEN = 4;

/** What fired, most urgent first; then what is not excluded and the question that would settle it. */
export const Safety = memoByValue(function Safety({
  redFlags: fired,
  notExcluded,
}: Pick<Assessment, 'redFlags' | 'notExcluded'>) {
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>
        {say('findings.safety')}
        {fired.length > 0 ? null : (
          <span className={styles['allClear']}>
            <Sign kind="checked" />
            {say('findings.clear')}
          </span>
        )}
      </h2>
      <ul>
        {fired.map((flag) => (
          <Fired key={flag.id} flag={flag} />
        ))}
      </ul>
      {notExcluded.length === 0 ? null : <NotExcluded flags={notExcluded} />}
    </section>
  );
});

const isUrgent = (urgency: Urgency): boolean => urgency === 'emergency' || urgency === 'same-day';

function Fired({ flag }: { readonly flag: FiredFlag }) {
  const { name, why, action } = catalogue.flags[flag.id];
  return (
    <li className={styles[isUrgent(flag.urgency) ? 'red' : 'amber']}>
      <p className={styles['flag']}>
        <Sign kind={signOf(flag.urgency)} />
        <strong>{name}</strong>
        <span className={styles['urgency']}>{say(`findings.urgency.${flag.urgency}`)}</span>
      </p>
      <p>{action}</p>
      <p className={styles['quiet']}>
        <Because facts={flag.because} />
      </p>
      <Why subjects={[{ kind: 'flag', id: flag.id }]} name={name}>
        <p>{why}</p>
      </Why>
    </li>
  );
}

function NotExcluded({ flags }: { readonly flags: readonly OpenFlag[] }) {
  const rest = flags.slice(MOST_OPEN);
  return (
    <>
      <h3 className={styles['open']}>{say('findings.notExcluded')}</h3>
      <ul>
        {flags.slice(0, MOST_OPEN).map((flag) => (
          <Open key={flag.id} flag={flag} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <Fold className={styles['more']} summary={say('findings.more', { count: rest.length })}>
          <ul>
            {rest.map((flag) => (
              <Open key={flag.id} flag={flag} />
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function Open({ flag }: { readonly flag: OpenFlag }) {
  const { onJump } = useFindings();
  const [question] = flag.ask;
  return (
    <li className={styles['openFlag']}>
      <Sign kind="diamond" />
      <span className={styles['clip']} title={catalogue.flags[flag.id].name}>
        {catalogue.flags[flag.id].name}
      </span>
      {question === undefined ? null : (
        <>
          <button
            type="button"
            className={styles['jump']}
            title={catalogue.questions[question].label}
            onClick={() => onJump(question)}
          >
            {catalogue.questions[question].label}
          </button>
          <span className={styles['quiet']}>
            {say('findings.seconds', { seconds: answeringSeconds(question) })}
          </span>
        </>
      )}
    </li>
  );
}
