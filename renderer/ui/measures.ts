import { localeOf } from '#shared/words/languages.ts';
import { useMachineSetting } from './settings/machine-setting.ts';
import { unitSettings } from './settings/units.ts';
import { catalogue, screenLanguage } from './words.ts';

const KILOMETRES_PER_MILE = 1.609_344;
const KILOGRAMS_PER_POUND = 0.453_592_37;

/** Numbers with their units, as this machine shows them and in the language of the screen. */
export interface Measures {
  /** "40 km", "24.9 mi" */
  readonly distance: (km: number) => string;
  /** "62 kg", "137 lb" */
  readonly mass: (kg: number) => string;
  /** The unit in which distances are typed, and how many kilometres it has. */
  readonly distanceUnit: string;
  readonly kmPerUnit: number;
}

const inWords = (value: number, unit: string, maximumFractionDigits: number): string =>
  new Intl.NumberFormat(localeOf(screenLanguage), { style: 'unit', unit, maximumFractionDigits }).format(
    value,
  );

/** Whoever asks is drawn anew when another unit is wished. */
export function useMeasures(): Measures {
  const distance = useMachineSetting(unitSettings.distance);
  const mass = useMachineSetting(unitSettings.mass);
  return {
    distance: (km) =>
      distance === 'km' ? inWords(km, 'kilometer', 1) : inWords(km / KILOMETRES_PER_MILE, 'mile', 1),
    distanceUnit: distance === 'km' ? catalogue.unitNames.km : distance,
    kmPerUnit: distance === 'km' ? 1 : KILOMETRES_PER_MILE,
    mass: (kg) =>
      mass === 'kg' ? inWords(kg, 'kilogram', 1) : inWords(kg / KILOGRAMS_PER_POUND, 'pound', 0),
  };
}
