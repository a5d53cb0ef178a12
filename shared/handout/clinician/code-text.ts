import type { Icd10Codes } from '#shared/knowledge/icd10.ts';
import type { Sheet } from '../sheet.ts';

/** "ICD-10 M76.3, CM M76.31": the code of the side in question, or the code of the family. */
export function codeText({ words, values, side }: Sheet, { who, cm }: Icd10Codes): string {
  const ofSide =
    typeof cm === 'object' ? (values.painSide === 'both' ? `${cm.right}, ${cm.left}` : cm[side]) : cm;
  return words.say('cs.codes', { who: who ?? 'none', cm: ofSide ?? 'none' });
}
