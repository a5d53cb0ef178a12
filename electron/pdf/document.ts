import type { Content } from 'pdfmake/interfaces';
import type { Handout } from '#shared/handout/types.ts';
import { widthOf } from './fonts.ts';
import { layOut } from './layout.ts';
import { breakLongWords } from './long-words.ts';
import { rule } from './parts.ts';
import { withSeams } from './spread.ts';
import type { FileInformation, SheetDefinition } from './press.ts';
import { CLEAR_MARGIN, COLOUR, FOOT_SPACE, themeFor, type Setting, type Theme } from './theme.ts';

/** Handout → what is laid out. Pure: the same handout gives the same definition. */
export function toDocument(handout: Handout, setting: Setting): SheetDefinition {
  const theme = themeOf(handout, setting);
  const { left, top, bottom } = theme.margin;
  return {
    pageSize: theme.page,
    pageMargins: [left, top + moreHeadLines(handout, theme), left, bottom + moreFootLines(handout, theme)],
    content: breakLongWords([letterhead(handout, theme), ...withSeams(layOut(handout.blocks, theme))]),
    header: (page) => breakLongWords(page === 1 ? null : runningHead(handout, theme)),
    footer: (page, pages) => breakLongWords(foot(handout, theme, page, pages)),
    defaultStyle: {
      font: 'Inter',
      fontSize: theme.size.body,
      lineHeight: theme.lineHeight,
      color: COLOUR.ink,
    },
  };
}

/** The sizes and spaces of a handout that is set like that. */
export const themeOf = ({ paper, audience, largePrint, accent }: Handout, setting: Setting): Theme =>
  themeFor(paper, audience === 'clinician' ? 'summary' : largePrint ? 'large' : 'normal', setting, accent);

/** The making of the file is fixed by the handout, so that equal input gives equal bytes. */
export const informationOf = ({ title, language, date }: Handout): FileInformation => ({
  title,
  language,
  madeAt: new Date(`${date}T00:00:00Z`),
});

function letterhead(handout: Handout, theme: Theme): Content {
  const { head } = handout;
  return {
    stack: [
      {
        columns: [
          ...logo(head, theme),
          {
            stack: [
              { text: head.clinic, bold: true },
              { text: head.clinicDetails, color: COLOUR.ink2, margin: [0, 1, 0, 0] },
            ],
            width: '*',
          },
          {
            stack: [
              { text: head.person, bold: true },
              { text: head.dateAndClinician, color: COLOUR.ink2, margin: [0, 1, 0, 0] },
            ],
            width: '*',
            alignment: 'right',
          },
        ],
        columnGap: 10,
        margin: [0, 0, 0, 4],
      },
      rule(theme, COLOUR.ink, 1.1),
    ],
    // The first page has no running head: the letterhead takes its place.
    margin: [0, CLEAR_MARGIN - theme.margin.top - moreHeadLines(handout, theme), 0, theme.gap],
  };
}

/** The clinic's logo, as high as the two lines beside it, at most a third of the column wide. */
function logo({ logo: picture }: Handout['head'], theme: Theme): Content[] {
  if (picture === undefined) return [];
  const { png, width, height } = picture;
  const scale = Math.min(theme.column / 3 / width, (theme.size.body * 2.6) / height);
  return [{ image: `data:image/png;base64,${png}`, width: width * scale, height: height * scale }];
}

const runningHead = ({ head }: Handout, { margin, size }: Theme): Content => ({
  text: head.running,
  alignment: 'right',
  color: COLOUR.ink2,
  fontSize: size.small,
  margin: [margin.left, CLEAR_MARGIN, margin.left, 0],
});

/** Share of a line that long words may leave empty. */
const FILLED = 0.75;

/** Points for the lines that a text takes beyond its first; reckoned high, so that none meets the clear margin. */
function moreLines(text: string, room: number, { size }: Theme): number {
  const width = widthOf(text, size.small);
  return width <= room ? 0 : (Math.ceil(width / (room * FILLED)) - 1) * size.small * 1.25;
}

const moreHeadLines = ({ head }: Handout, theme: Theme): number =>
  moreLines(head.running, theme.column, theme);

function moreFootLines({ foot: words }: Handout, theme: Theme): number {
  // Right of it stands the number of the page.
  const room = theme.column - widthOf(words.pageOf, theme.size.small);
  return Math.max(moreLines(words.first, room, theme), moreLines(words.following, room, theme));
}

function foot({ foot: words }: Handout, theme: Theme, page: number, pages: number): Content {
  const pageOf = words.pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
  return {
    stack: [
      rule(theme),
      {
        columns: [
          { text: page === 1 ? words.first : words.following, width: '*' },
          { text: pageOf, width: 'auto', noWrap: true },
        ],
        fontSize: theme.size.small,
        color: COLOUR.ink2,
        margin: [0, FOOT_SPACE / 2 - 1, 0, 0],
      },
    ],
    margin: [theme.margin.left, FOOT_SPACE / 2, theme.margin.left, 0],
  };
}
