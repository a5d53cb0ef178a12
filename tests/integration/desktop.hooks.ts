import { registerHooks } from 'node:module';

/** Puts the stand-in into the place of the runtime's own module, for the built main process. */
const standIn = new URL('./desktop.stand-in.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron' ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
