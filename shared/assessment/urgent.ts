import type { Urgency } from '#shared/knowledge/types.ts';
import type { Assessment, FiredFlag } from './types.ts';

/** Urgencies that stand before any plan: nothing is handed out over them without a reason. */
export const URGENT = ['emergency', 'same-day', 'within-week'] as const satisfies readonly Urgency[];

/** A fired flag that needs a doctor now, today or within a week. */
export type UrgentFlag = FiredFlag & { readonly urgency: (typeof URGENT)[number] };

const isUrgent = (flag: FiredFlag): flag is UrgentFlag =>
  (URGENT as readonly Urgency[]).includes(flag.urgency);

/** The urgent flags that fired, most urgent first. */
export const urgentFlags = ({ redFlags }: Pick<Assessment, 'redFlags'>): readonly UrgentFlag[] =>
  redFlags.filter(isUrgent);
