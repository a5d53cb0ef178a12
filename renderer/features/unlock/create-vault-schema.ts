import { zodResolver } from '@hookform/resolvers/zod';
import type { Resolver } from 'react-hook-form';
import { z } from 'zod';
import { say } from '../../ui/words.ts';
import { passphraseStrength } from './passphrase-strength.ts';

/** Its words are those of the language on the screen when it is called. */
const createSchema = () =>
  z
    .object({
      clinicName: z.string().trim().max(200),
      userName: z
        .string()
        .trim()
        .min(1, { error: say('unlock.error.name') }),
      role: z.enum(['doctor', 'coach']),
      passphrase: z
        .string()
        .refine((text) => passphraseStrength(text) > 0, { error: say('unlock.error.passphrase') }),
      again: z.string(),
    })
    .refine(({ passphrase, again }) => passphrase === again, {
      path: ['again'],
      error: say('unlock.error.again'),
    });
export type Fields = z.infer<ReturnType<typeof createSchema>>;

/** What is wrong with the form, in a sentence at its field. */
export const check: Resolver<Fields> = (...form) => zodResolver(createSchema())(...form);
