/** Rounds to the nearest half, halves upwards (dossier interventions.md, "exact words"). */
export const roundToHalf = (km: number): number => Math.floor(2 * km + 0.5) / 2;
/** Rounds down to a half; the millionth forgives binary fractions. */
export const floorToHalf = (km: number): number => Math.floor(2 * km + 0.000001) / 2;
