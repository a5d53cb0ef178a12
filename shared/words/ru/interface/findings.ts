import type {
  findingsMessages as englishFindingsMessages,
  whatIfMessages as englishWhatIfMessages,
} from '../../en/interface/findings.ts';
import type { Translated } from '../../translation.ts';

/** ICU messages of the findings part of the interface. */
export const findingsMessages: Translated<typeof englishFindingsMessages> = {};

/** The sandbox beside the findings. */
export const whatIfMessages: Translated<typeof englishWhatIfMessages> = {};
