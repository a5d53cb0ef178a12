import type { Store } from '#electron/store/store.ts';
import type { HandoutRecord } from '#shared/contract/schemas.ts';

/** A sheet as it was shown: its exact bytes, and the state of the draft that it was made from. */
export interface Preview {
  readonly record: HandoutRecord;
  readonly pdf: Uint8Array;
  readonly draftRevision: number;
  /** ISO date that stands on it. */
  readonly today: string;
  /** Marked as a draft on the paper. */
  readonly isDraft: boolean;
  /** A signed record with what was added to it: it is handed out, and its record stays as it was. */
  readonly isReprint: boolean;
}

/** Enough to go back to the sheet before the last change of an option. */
const MOST_OF_ONE = 8;
/** Of all assessments that are open in some window; a sheet is at most a few hundred kilobytes. */
const MOST = 32;

/**
 * What was shown and may be handed out next. It goes with the vault: nothing of it outlives a lock. The sheets of
 * one assessment make room for each other before those of another, which somebody may be looking at.
 */
export class Previews {
  readonly #byStore = new WeakMap<Store, Map<string, Preview>>();

  put(store: Store, preview: Preview): void {
    const shown = this.#byStore.get(store) ?? new Map<string, Preview>();
    this.#byStore.set(store, shown);
    shown.set(preview.record.id, preview);
    const all = [...shown.values()].map(({ record }) => record);
    const own = all.filter(({ assessmentId }) => assessmentId === preview.record.assessmentId);
    for (const { id } of [...own.slice(0, -MOST_OF_ONE), ...all.slice(0, -MOST)]) shown.delete(id);
  }

  find(store: Store, id: string): Preview | undefined {
    return this.#byStore.get(store)?.get(id);
  }
}
