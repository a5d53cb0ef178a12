import { parentPort, workerData } from 'node:worker_threads';
import { accuracyCard } from '#shared/accuracy/card.ts';
import { vignettes } from '#shared/accuracy/vignettes/all.ts';
import { makeCompendium } from '#shared/compendium/compendium.ts';
import { loadWords } from '#shared/words/load.ts';
import type { CompendiumTask } from './thread.ts';

/** One compendium off the main thread: words for a thousand rules and a run over every vignette take a second. */
const { role, language } = workerData as CompendiumTask;
parentPort?.postMessage(makeCompendium(role, await loadWords(language), accuracyCard(vignettes)));
