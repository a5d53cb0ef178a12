import { Store } from '#electron/store/store.ts';
import { backupPlace } from '#tests/fixtures/backup-place.ts';

/** Appends until it is killed, and says each revision only after the store has acknowledged it. */
const [, , path = '', keyHex = '', assessmentId = '', folder = ''] = process.argv;
const store = Store.open(path, {
  key: Buffer.from(keyHex, 'hex'),
  backups: backupPlace(folder),
  now: new Date(),
});
for (let revision = store.assessments.find(assessmentId)?.revision ?? 0; ;) {
  const number = revision + 1;
  revision = store.change(() =>
    store.assessments.append(
      assessmentId,
      revision,
      [
        { kind: 'answer', question: 'heightCm', value: number },
        { kind: 'answer', question: 'massKg', value: number },
      ],
      new Date().toISOString(),
    ),
  );
  process.stdout.write(`${revision}\n`);
}
