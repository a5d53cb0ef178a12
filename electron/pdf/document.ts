import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { Handout } from '#shared/handout/types.ts';
import { layOut } from './layout.ts';
import { rule } from './parts.ts';
import { COLOUR, DEAD_ZONE, FOOT_SPACE, themeFor, type Theme } from './theme.ts';

/** Handout → pdfmake document. Pure: the same handout gives the same document. */
export function toDocument(handout: Handout): TDocumentDefinitions {
  const theme = themeFor(
    handout.paper,
    handout.audience === 'clinician' ? 'summary' : handout.largePrint ? 'large' : 'normal',
    handout.accent,
  );
  const { left, top, bottom } = theme.margin;
  return {
    pageSize: theme.page,
    pageMargins: [left, top, left, bottom + moreFootLines(handout, theme)],
    content: [letterhead(handout, theme), ...layOut(handout.blocks, theme)],
    header: (page) => (page === 1 ? null : runningHead(handout, theme)),
    footer: (page, pages) => foot(handout, theme, page, pages),
    defaultStyle: {
      font: 'Inter',
      fontSize: theme.size.body,
      lineHeight: theme.lineHeight,
      color: COLOUR.ink,
    },
    info: {
      title: handout.title,
      creator: 'Genu',
      producer: 'Genu',
      // Fixed by the handout, so that equal input gives equal bytes.
      creationDate: new Date(`${handout.date}T00:00:00Z`),
    },
    language: handout.language,
    displayTitle: true,
    version: '1.7',
    compress: true,
  };
}

function letterhead({ head }: Handout, theme: Theme): Content {
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
            width: 'auto',
            alignment: 'right',
          },
        ],
        columnGap: 10,
        margin: [0, 0, 0, 5],
      },
      rule(theme, COLOUR.ink, 1.1),
    ],
    // The first page has no running head: the letterhead takes its place.
    margin: [0, DEAD_ZONE - theme.margin.top, 0, theme.gap],
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
  margin: [margin.left, DEAD_ZONE, margin.left, 0],
});

/** Room for the lines that a long foot takes beyond its first: reckoned wide, so that none meets the dead zone. */
function moreFootLines({ foot: words }: Handout, { column, size }: Theme): number {
  const longest = Math.max(words.first.length, words.following.length) * size.small * 0.55;
  return (Math.ceil(longest / (column - size.small * 7)) - 1) * size.small * 1.25;
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
