import type { catalogue } from './en/catalogue.ts';
import type { library } from './en/library.ts';
import type { messages } from './en/messages.ts';
import type { Language } from './languages.ts';
import type { Translated } from './translation.ts';

/** Everything that is said of knees, runners and the reasoning in one language; the ids are those of English. */
export interface Catalogue extends Translated<Omit<typeof catalogue, 'language'>> {
  readonly language: Language;
}

/** What the compendium and the review book say around it. */
export type Library = Translated<typeof library>;
/** What a compendium is written with. */
export type CompendiumWords = Catalogue & Pick<Library, 'compendium'>;
export type CompendiumMessageId = keyof Library['compendium'];

/** Every sentence of the screen. */
export type ScreenMessages = Translated<typeof messages>;
export type ScreenMessageId = keyof ScreenMessages;
