import { memoByValue } from '#renderer/ui/memo.ts';
import { catalogue, say } from '#renderer/ui/words.ts';
import type { Assessment } from '#shared/assessment/types.ts';
import { Because } from './fact-reasons.tsx';
import { useFindings } from './findings-context.ts';
import { StageOverride } from './stage-override.tsx';
import { Why } from './why.tsx';
import styles from './findings.module.css';

const STAGES = [1, 2, 3, 4] as const;

interface Props extends Pick<Assessment, 'painKind' | 'role' | 'today'> {
  readonly stage: Assessment['derived']['overuseStage'];
}

/** What kind of pain it is and how far overuse has gone, with the reason, or what would tell. */
export const PainKind = memoByValue(function PainKind({ painKind, stage, role, today }: Props) {
  const { onJump } = useFindings();
  const [ask] = painKind.ask;
  const kind = say(`findings.kind.${painKind.kind}`);
  return (
    <section className={styles['block']}>
      <h2 className={styles['heading']}>
        {kind}
        {stage === undefined ? null : <span>{say('findings.stage', { stage })}</span>}
      </h2>
      {stage === undefined ? null : (
        <div className={styles['stages']} aria-hidden="true">
          {STAGES.map((step) => (
            <span key={step} className={step <= stage ? styles['reached'] : undefined} />
          ))}
        </div>
      )}
      {painKind.because.length === 0 ? null : (
        <p className={styles['quiet']}>
          <Because facts={painKind.because} />
        </p>
      )}
      {ask === undefined ? null : (
        <p className={styles['quiet']}>
          {say('findings.kind.ask')}{' '}
          <button type="button" className={styles['jump']} onClick={() => onJump(ask)}>
            {catalogue.questions[ask].label}
          </button>
        </p>
      )}
      <div className={styles['pair']}>
        <Why subjects={[{ kind: 'pain-kind' }, { kind: 'stage' }]} name={kind} />
        {role === 'doctor' ? <StageOverride stage={stage} today={today} /> : null}
      </div>
    </section>
  );
});
