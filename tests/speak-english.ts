import { loadCatalogue, showLanguage } from '#renderer/ui/words.ts';

// What the screen says is read from the language that is shown: tests read English.
await showLanguage('en');
await loadCatalogue();
