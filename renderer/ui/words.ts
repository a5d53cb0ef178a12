import { useSyncExternalStore } from 'react';
import type { Catalogue, Library, ScreenMessageId } from '#shared/words/catalogue.ts';
import type { Language } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { lengthened, pseudoLanguages, sayLengthened, type PseudoLanguage } from '#shared/words/pseudo.ts';
import type { Say } from '#shared/words/say.ts';
import { nextTask } from './next-task.ts';

export type MessageId = ScreenMessageId;

/*
 * What the screen speaks, as live bindings: they are those of another language as soon as it is shown. Read them
 * while drawing or acting, never while a module loads.
 */

/** Says a sentence of the screen, by id. */
export let say: Say<MessageId>;
/** The language on the screen. */
export let screenLanguage: Language;
/** Everything that is said of knees, runners and the reasoning; loaded before a vault is open. */
export let catalogue: Catalogue;
/** The words of the compendium; only a screen that has loaded them may read them. */
export let library: Library;

/** A language, or English in disguise. */
export type Spoken = Language | PseudoLanguage;

let spoken: Spoken;
/** What is loaded with a language from now on, because somebody has asked for it. */
const wanted = { catalogue: false, library: false };
const listeners = new Set<() => void>();

/** Loads a language and shows it: whatever is on the screen is drawn anew and keeps what was typed. */
export async function showLanguage(next: Spoken): Promise<void> {
  const load = loadersOf(next);
  const [{ createSay }, screen, newCatalogue, newLibrary] = await Promise.all([
    // Behind the start of the page, which has nothing to say yet.
    import('#shared/words/say.ts'),
    load.screen(),
    wanted.catalogue ? load.catalogue() : undefined,
    wanted.library ? load.library() : undefined,
  ]);
  // To read the words is one task, to make what speaks them another.
  await nextTask();
  spoken = next;
  screenLanguage = languageOf(next);
  const speak = createSay(screenLanguage, screen);
  say = next === 'en-XA' ? sayLengthened(speak) : speak;
  if (newCatalogue !== undefined) catalogue = newCatalogue;
  if (newLibrary !== undefined) library = newLibrary;
  for (const listener of listeners) listener();
}

/** Loads the catalogue, and from now on with every language. */
export async function loadCatalogue(): Promise<void> {
  wanted.catalogue = true;
  catalogue = await loadersOf(spoken).catalogue();
}

/** Loads the words of the compendium, and from now on with every language. */
export async function loadLibrary(): Promise<void> {
  wanted.library = true;
  library = await loadersOf(spoken).library();
}

const isPseudo = (one: Spoken): one is PseudoLanguage => Object.hasOwn(pseudoLanguages, one);
const languageOf = (one: Spoken): Language => (isPseudo(one) ? 'en' : one);

/** The loaders of a language; those of the longer English lengthen what they load. */
function loadersOf(one: Spoken): (typeof loaders)[Language] {
  const load = loaders[languageOf(one)];
  if (one !== 'en-XA') return load;
  return {
    screen: async () => lengthened(await load.screen()),
    catalogue: async () => ({ ...lengthened(await load.catalogue()), language: 'en' }),
    library: load.library,
  };
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const shownCatalogue = (): Catalogue => catalogue;
/** The catalogue on the screen, for what is computed once from its words; whoever asks is drawn anew when it changes. */
export const useCatalogue = (): Catalogue => useSyncExternalStore(subscribe, shownCatalogue, shownCatalogue);

const shownLanguage = (): Spoken => spoken;
/** The language on the screen; whoever asks is drawn anew when it changes. */
export const useLanguage = (): Language =>
  languageOf(useSyncExternalStore(subscribe, shownLanguage, shownLanguage));
