import { KILOMETRES_PER_MILE, measuresOf, type Measures, type MeasureUnits } from '#shared/words/measures.ts';
import { useMachineSetting } from './settings/machine-setting.ts';
import { unitSettings } from './settings/units.ts';
import { useCatalogue } from './words.ts';

const isMetric = (kind: 'distance' | 'mass' | 'height', unit: string): boolean =>
  unit === unitSettings[kind].choices[0];
const unitsFrom = (distance: string, mass: string, height: string): MeasureUnits => ({
  distance: isMetric('distance', distance) ? 'km' : 'mi',
  mass: isMetric('mass', mass) ? 'kg' : 'lb',
  length: isMetric('height', height) ? 'cm' : 'in',
});

/** The units that are wished on this machine, as paper takes them; whoever asks is drawn anew when another is wished. */
export const useUnits = (): MeasureUnits =>
  unitsFrom(
    useMachineSetting(unitSettings.distance),
    useMachineSetting(unitSettings.mass),
    useMachineSetting(unitSettings.height),
  );
/** The same for an act. */
export const machineUnits = (): MeasureUnits =>
  unitsFrom(unitSettings.distance.get(), unitSettings.mass.get(), unitSettings.height.get());

/** Numbers with their units, as this machine shows them and in the language of the screen. */
export interface ScreenMeasures extends Measures {
  /** How many kilometres the unit has in which distances are typed. */
  readonly kmPerUnit: number;
}

/** Whoever asks is drawn anew when another unit is wished. */
export function useMeasures(): ScreenMeasures {
  const units = useUnits();
  return {
    ...measuresOf(useCatalogue(), units),
    kmPerUnit: units.distance === 'km' ? 1 : KILOMETRES_PER_MILE,
  };
}
