import { useSyncExternalStore } from 'react';
import type { Catalogue, Library, ScreenMessageId } from '#shared/words/catalogue.ts';
import type { Language } from '#shared/words/languages.ts';
import { loaders } from '#shared/words/load.ts';
import { createSay, type Say } from '#shared/words/say.ts';

export type MessageId = ScreenMessageId;

/*
 * What the screen speaks, as live bindings: they are those of another language as soon as it is shown. Read them
 * while drawing or acting, never while a module loads.
 */

/** Says a sentence of the screen, by id. */
export let say: Say<MessageId>;
/** Everything that is said of knees, runners and the reasoning. */
export let catalogue: Catalogue;
/** The words of the compendium; only a screen that has loaded them may read them. */
export let library: Library;

let isLibraryWanted = false;
const listeners = new Set<() => void>();

/** Loads a language and shows it: whatever is on the screen is drawn anew and keeps what was typed. */
export async function showLanguage(language: Language): Promise<void> {
  const load = loaders[language];
  const [screen, newCatalogue, newLibrary] = await Promise.all([
    load.screen(),
    load.catalogue(),
    isLibraryWanted ? load.library() : undefined,
  ]);
  say = createSay(language, screen);
  catalogue = newCatalogue;
  if (newLibrary !== undefined) library = newLibrary;
  for (const listener of listeners) listener();
}

/** Loads the words of the compendium, and from now on with every language. */
export async function loadLibrary(): Promise<void> {
  isLibraryWanted = true;
  library = await loaders[catalogue.language].library();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const shownCatalogue = (): Catalogue => catalogue;
/** The catalogue on the screen, for what is computed once from its words; whoever asks is drawn anew when it changes. */
export const useCatalogue = (): Catalogue => useSyncExternalStore(subscribe, shownCatalogue, shownCatalogue);

/** The language on the screen; whoever asks is drawn anew when it changes. */
export const useLanguage = (): Language => useSyncExternalStore(subscribe, shownLanguage, shownLanguage);
const shownLanguage = (): Language => catalogue.language;
