import { Worker } from 'node:worker_threads';
import type { Compendium } from '#shared/compendium/types.ts';
import { Failure } from '#shared/contract/failure.ts';
import type { Language } from '#shared/words/languages.ts';
import type { Assessor } from '#shared/intake/question.ts';

/** What a compendium thread is told. */
export interface CompendiumTask {
  readonly role: Assessor;
  readonly language: Language;
}

/** From source the TypeScript file beside this one; in the bundle the entry that the build writes under this name. */
const workerFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './compendium-worker.js', import.meta.url);

/** Makes a compendium in a thread of its own, which ends with it. */
const makeApart = (task: CompendiumTask): Promise<Compendium> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(workerFile(), { workerData: task });
    worker.once('message', resolve);
    worker.once('error', () => reject(new Failure('INCIDENT', 'knowledge')));
    worker.once('exit', () => reject(new Failure('INCIDENT', 'knowledge')));
  });

/** The compendium for a role in a language, made when it is first asked for and then kept: knowledge does not change while Genu runs. */
export function createCompendiums(): (task: CompendiumTask) => Promise<Compendium> {
  const made = new Map<string, Promise<Compendium>>();
  return (task) => {
    const key = `${task.role} ${task.language}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const asked = makeApart(task);
    made.set(key, asked);
    // What failed is tried anew the next time.
    asked.catch(() => made.delete(key));
    return asked;
  };
}
