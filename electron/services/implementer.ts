import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import { asContractError } from './contract-errors.ts';
import type { Ports } from './ports.ts';

/** The contract, ready to be implemented: every failure leaves it in the contract's own terms. */
export const createImplementer = (log: Ports['log']) =>
  implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      throw asContractError(error, log);
    }
  });
export type Implementer = ReturnType<typeof createImplementer>;
