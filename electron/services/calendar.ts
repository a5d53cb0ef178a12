import { Temporal } from 'temporal-polyfill';

/** The calendar day of a moment where the machine stands, as an ISO date. */
export function localDate(moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainDate()
    .toString();
}

/** The time of day of a moment where the machine stands: "09:46". */
export function localTime(moment: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/** Completed years between two ISO dates; undefined when the first is not earlier. */
export function completedYears(from: string, to: string): number | undefined {
  const { years, sign } = Temporal.PlainDate.from(from).until(to, { largestUnit: 'years' });
  return sign < 0 ? undefined : years;
}
