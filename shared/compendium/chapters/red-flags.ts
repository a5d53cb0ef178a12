import type { InterventionId } from '#shared/knowledge/interventions.ts';
import { redFlags, type RedFlagId } from '#shared/knowledge/red-flags.ts';
import { URGENCIES, type RedFlag } from '#shared/knowledge/types.ts';
import { facts, list, ruleBlock, sourcesRow, text } from '../blocks.ts';
import type { Edition } from '../edition.ts';
import { listOf } from '../names.ts';
import type { Article, Chapter } from '../types.ts';

const flags: Readonly<Record<RedFlagId, RedFlag>> = redFlags;
const flagIds = Object.keys(redFlags) as RedFlagId[];

/** Every red flag, most urgent first. A coach sees the same flags but those that only forbid a drug. */
export function redFlagsChapter(edition: Edition): Chapter {
  const { say } = edition;
  const ordered = URGENCIES.flatMap((urgency) => flagIds.filter((id) => flags[id].urgency === urgency));
  return {
    id: 'red-flags',
    title: say('chapter.redFlags'),
    introduction: [say('chapter.redFlags.text'), say('chapter.redFlags.unknown')],
    articles: ordered.filter((id) => isShown(id, edition)).map((id) => flagArticle(id, edition)),
  };
}

/** A block of items that this reader does not see is not this reader's business. */
function isShown(id: RedFlagId, edition: Edition): boolean {
  const blocked = (flags[id].blocks ?? []) as readonly InterventionId[];
  return blocked.length === 0 || blocked.some((item) => edition.showsItem(item));
}

function flagArticle(id: RedFlagId, edition: Edition): Article {
  const { say, role } = edition;
  const flag = flags[id];
  const { name, why, action, runner } = edition.words.flags[id];
  return {
    id,
    name,
    group: say(`urgency.${flag.urgency}`),
    urgency: flag.urgency,
    summary: action,
    blocks: [
      ...text(undefined, ...(role === 'doctor' ? [why, action] : [action])),
      ...facts([
        [say('label.urgency'), say(`urgency.${flag.urgency}`)],
        [
          say('label.effects'),
          listOf(
            flag.effects.map((effect) => say(`effect.${effect}`)),
            edition,
          ),
        ],
        [say('label.runnerReads'), runner],
        sourcesRow(edition, flag.sources),
      ]),
      ...ruleBlock(edition, say('heading.flagWhen'), flag.when),
      ...list(edition, say('heading.adds'), (flag.adds as InterventionId[]).map(edition.linkTo.item)),
      ...list(
        edition,
        say('heading.blocks'),
        ((flag.blocks ?? []) as InterventionId[]).map(edition.linkTo.item),
      ),
    ],
  };
}
