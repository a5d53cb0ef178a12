import { causes } from '#shared/knowledge/causes.ts';
import { conditions } from '#shared/knowledge/conditions.ts';
import { flagOnlyConditions } from '#shared/knowledge/flag-only-conditions.ts';
import { interventions } from '#shared/knowledge/interventions.ts';
import { redFlags } from '#shared/knowledge/red-flags.ts';
import { seedClaims } from '#shared/knowledge/seed-claims.ts';
import type { SeedClaim } from '#shared/knowledge/seed-claims/types.ts';
import { sources } from '#shared/knowledge/sources.ts';
import type { Source, SourceId } from '#shared/knowledge/types.ts';
import { facts, list, sourcesRow, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import { anyName } from '../any-name.ts';
import { listOf } from '../names.ts';
import type { Article, Chapter } from '../types.ts';

const bibliography: Readonly<Record<string, Source>> = sources;
const claimIds = Object.keys(seedClaims) as (keyof typeof seedClaims)[];
const sourceIds = Object.keys(sources) as SourceId[];

const citing: readonly (readonly [string, readonly SourceId[]])[] = [
  ...Object.entries(redFlags),
  ...Object.entries(conditions),
  ...Object.entries(causes),
  ...Object.entries(interventions),
  ...Object.entries(flagOnlyConditions),
].map(([id, entry]) => [id, entry.sources]);

/** The bibliography with what was checked. A coach's edition has none: its titles name diagnoses and drugs. */
export function sourcesChapter(edition: Edition): Chapter {
  const { say, role } = edition;
  return {
    id: 'sources',
    title: say('chapter.sources'),
    introduction: [say('chapter.sources.text'), say('chapter.sources.seed')],
    articles:
      role === 'doctor'
        ? [
            ...sourceIds.map((id) => sourceArticle(id, edition)),
            ...claimIds.map((id) => claimArticle(id, edition)),
          ]
        : [],
  };
}

function sourceArticle(id: SourceId, edition: Edition): Article {
  const { say } = edition;
  const { citation, status } = bibliography[id] ?? { citation: id, status: 'unverified' as const };
  return {
    id,
    name: say('source.name', { id, title: shortTitle(citation) }),
    group: say(`status.${status}`),
    summary: citation,
    isEnglish: true,
    blocks: [
      ...text(undefined, [{ english: citation }]),
      ...facts([[say('label.status'), say(`status.${status}.text`)]]),
      ...list(
        edition,
        say('heading.citedBy'),
        citing.filter(([, cited]) => cited.includes(id)).map(([owner]) => anyName(owner, edition)),
      ),
    ],
  };
}

/** A claim of the article from which Genu grew, what the evidence says to it, and where it lives on. */
function claimArticle(id: keyof typeof seedClaims, edition: Edition): Article {
  const { say } = edition;
  const {
    claim,
    verdicts,
    verdictNote,
    finding,
    uses,
    carriedBy,
    sources: cited,
  }: SeedClaim = seedClaims[id];
  return {
    id,
    name: say('source.name', { id, title: claim }),
    group: say('status.seed'),
    summary: finding === '' ? claim : finding,
    isEnglish: true,
    blocks: [
      ...facts([
        [
          say('label.verdict'),
          verdictNote === undefined
            ? listOf(
                verdicts.map((verdict) => say(`verdict.${verdict}`)),
                edition,
              )
            : [{ english: verdictNote }],
        ],
        [say('label.evidenceSays'), finding === '' ? undefined : [{ english: finding }]],
        [
          say('label.claimUse'),
          listOf(
            uses.map((use) => say(`claimUse.${use}`)),
            edition,
          ),
        ],
        sourcesRow(edition, cited),
      ]),
      ...list(
        edition,
        say('heading.carriedBy'),
        carriedBy.map((owner) => anyName(owner, edition)),
      ),
    ],
  };
}

/** Authors and year: what stands before the title. */
const shortTitle = (citation: string): string =>
  /^.*?\b(?:19|20)\d\d\b/u.exec(citation)?.[0] ?? citation.split('. ')[0] ?? citation;
