import { fillHistories, fillPeople, type Filling } from './fill.ts';

/** Makes sample vaults, and says how far their histories are. */
export class Samples {
  #progress: number | undefined;

  /** 0 to 1 while signed visits are still being added. */
  get progress(): number | undefined {
    return this.#progress;
  }

  /** Everybody is there when it resolves; signed visits follow while one looks around, until the sample is left. */
  begin(filling: Filling): Promise<void> {
    fillPeople(filling);
    void this.#addHistories(filling);
    return Promise.resolve();
  }

  async #addHistories(filling: Filling): Promise<void> {
    this.#progress = 0;
    try {
      await fillHistories(filling, (done, of) => {
        this.#progress = done / of;
      });
    } catch {
      // The sample was left, or a sheet could not be printed: it is shown with the visits that it has.
    } finally {
      this.#progress = undefined;
    }
  }
}
