import { machineSetting } from './machine-setting.ts';

/** How 1/3/1992 is read, and in which order English writes a date; another language has one order only. */
export const dateOrderSetting = machineSetting('genu-date-order', ['dayFirst', 'monthFirst']);
export type DateOrder = ReturnType<typeof dateOrderSetting.get>;
