import type { AssessmentPicture } from '#shared/contract/people.ts';
import { catalogue, say } from '../../ui/words.ts';
import { PictureCell } from './cells.tsx';
import { SmallKnee } from './small-knee.tsx';
import styles from './side-panel.module.css';

const SCORES = ['run', 'morning', 'walk', 'rest'] as const;

/** The knee with its sore spot, what is thought of it, and how much it hurts. */
export function KneeLine({ picture }: { readonly picture: AssessmentPicture }) {
  const { side, zone, stage, kind, scores } = picture;
  const given = SCORES.filter((score) => scores[score] !== undefined);
  return (
    <section className={styles['knee']}>
      <SmallKnee side={side} zone={zone} />
      <div>
        <h3>{kneeName(picture)}</h3>
        {picture.picture === undefined ? null : (
          <p>
            <PictureCell picture={picture.picture} pictureLabel={picture.pictureLabel} />
          </p>
        )}
        <p>{stage === undefined ? say(`people.kind.${kind}`) : say('people.stage', { stage })}</p>
        {given.length === 0 ? null : (
          <dl aria-label={say('people.scores')}>
            {given.map((score) => (
              <div key={score}>
                <dt>{say(`people.score.${score}`)}</dt>
                <dd>{scores[score]}</dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </section>
  );
}

/** Which knee, and where on it. */
export function kneeName({ side, zone }: Pick<AssessmentPicture, 'side' | 'zone'>): string {
  const knee = say('people.side', { side: side ?? 'unknown' });
  return zone === undefined ? knee : say('people.kneeAndZone', { knee, zone: catalogue.options[zone] });
}
