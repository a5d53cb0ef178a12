import { performance } from 'node:perf_hooks';

/** One line of the report. A ratio compares with a floor that was measured in the same run. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly floor?: { readonly name: string; readonly value: number };
  readonly budget: { readonly most?: number; readonly mostRatio?: number };
}

export const quantile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
};
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds of each of `count` runs, one after the other. */
export async function timed(count: number, work: (run: number) => unknown): Promise<readonly number[]> {
  const durations: number[] = [];
  for (let run = 0; run < count; run += 1) {
    const start = performance.now();
    await work(run);
    durations.push(performance.now() - start);
  }
  return durations;
}

/** The same for two kinds of work that take turns, so that a busy machine slows both alike. */
export async function timedInTurn(
  count: number,
  one: (run: number) => unknown,
  other: (run: number) => unknown,
): Promise<readonly [readonly number[], readonly number[]]> {
  const ones: number[] = [];
  const others: number[] = [];
  for (let run = 0; run < count; run += 1) {
    ones.push(...(await timed(1, () => one(run))));
    others.push(...(await timed(1, () => other(run))));
  }
  return [ones, others];
}

export const ratioOf = ({ value, floor }: Figure): number | undefined =>
  floor === undefined ? undefined : value / floor.value;

/** False also for a figure that could not be measured. */
export function isWithinBudget(figure: Figure): boolean {
  const { most = Infinity, mostRatio = Infinity } = figure.budget;
  return figure.value <= most && (ratioOf(figure) ?? 0) <= mostRatio;
}
