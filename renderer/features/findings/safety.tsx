import { memo } from 'react';
import { say } from '#renderer/ui/words.ts';
import { questionWords } from '#shared/words/en/questions.ts';
import type { Assessment, FiredFlag, OpenFlag } from '#shared/assessment/types.ts';
import { answeringSeconds } from '#shared/intake/answering-time.ts';
import type { FactValues } from '#shared/intake/questions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import type { Urgency } from '#shared/knowledge/types.ts';
import { redFlagWords } from '#shared/words/en/knowledge/red-flags.ts';
import { factsInWords } from './fact-words.ts';
import { FlagSign } from './flag-sign.tsx';
import type { Jump } from './jump.ts';
import { Why } from './why.tsx';
import styles from './findings.module.css';

const MOST_OPEN = 4;

interface Props {
  readonly assessment: Assessment;
  readonly values: FactValues;
  readonly onJump: Jump;
}

/** What fired, most urgent first; then what is not excluded and the question that would settle it. */
export const Safety = memo(function Safety({ assessment, values, onJump }: Props) {
  const { redFlags: fired, notExcluded } = assessment;
  const names = fired.map(({ id }) => redFlagWords[id].name).join(', ');
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>
        {say('findings.safety')}
        {fired.length > 0 ? null : (
          <span className={styles['allClear']}>
            <FlagSign kind="checked" />
            {say('findings.clear')}
          </span>
        )}
      </h2>
      <output className="visually-hidden">{say('findings.announce', { count: fired.length, names })}</output>
      <ul>
        {fired.map((flag) => (
          <Fired key={flag.id} flag={flag} values={values} />
        ))}
      </ul>
      {notExcluded.length === 0 ? null : <NotExcluded flags={notExcluded} onJump={onJump} />}
    </section>
  );
});

const isUrgent = (urgency: Urgency): boolean => urgency === 'emergency' || urgency === 'same-day';

function Fired({ flag, values }: { readonly flag: FiredFlag; readonly values: FactValues }) {
  const { name, why, action } = redFlagWords[flag.id];
  return (
    <li className={styles[isUrgent(flag.urgency) ? 'red' : 'amber']}>
      <p className={styles['flag']}>
        <FlagSign kind={flag.urgency} />
        <strong>{name}</strong>
        <span className={styles['urgency']}>{say(`findings.urgency.${flag.urgency}`)}</span>
      </p>
      <p>{action}</p>
      <p className={styles['quiet']}>
        {say('findings.because', { facts: factsInWords(flag.because, values) })}
      </p>
      <Why sources={redFlags[flag.id].sources}>
        <p>{why}</p>
      </Why>
    </li>
  );
}

function NotExcluded({ flags, onJump }: { readonly flags: readonly OpenFlag[]; readonly onJump: Jump }) {
  const rest = flags.slice(MOST_OPEN);
  return (
    <>
      <h3 className={styles['open']}>{say('findings.notExcluded')}</h3>
      <ul>
        {flags.slice(0, MOST_OPEN).map((flag) => (
          <Open key={flag.id} flag={flag} onJump={onJump} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details className={styles['why']}>
          <summary>{say('findings.more', { count: rest.length })}</summary>
          <ul>
            {rest.map((flag) => (
              <Open key={flag.id} flag={flag} onJump={onJump} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Open({ flag, onJump }: { readonly flag: OpenFlag; readonly onJump: Jump }) {
  const [question] = flag.ask;
  return (
    <li className={styles['openFlag']}>
      <FlagSign kind="open" />
      <span className={styles['clip']} title={redFlagWords[flag.id].name}>
        {redFlagWords[flag.id].name}
      </span>
      {question === undefined ? null : (
        <>
          <button
            type="button"
            className={styles['jump']}
            title={questionWords[question].label}
            onClick={() => onJump(question)}
          >
            {questionWords[question].label}
          </button>
          <span className={styles['quiet']}>
            {say('findings.seconds', { seconds: answeringSeconds(question) })}
          </span>
        </>
      )}
    </li>
  );
}
