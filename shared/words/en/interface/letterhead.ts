/** The letterhead of the clinic, in the settings. */
export const letterheadMessages = {
  'letterhead.title': 'Letterhead',
  'letterhead.text': 'Stands at the head of every sheet and letter that is made from now on.',
  'letterhead.name': 'Clinic or club on the sheet',
  'letterhead.address': 'Address',
  'letterhead.phone': 'Telephone',
  'letterhead.colour': 'Colour of headings',
  'letterhead.colour.hint': 'Written like #0F5C5C. Dark enough to read on white paper.',
  'letterhead.colour.pick': 'Pick the colour',
  'letterhead.colour.not-a-colour': 'Write six letters or digits after #, like #0F5C5C.',
  'letterhead.colour.too-pale': 'Too pale to read on white paper. Take a darker one.',
  'letterhead.colour.safety-red': 'Red is kept for danger on the sheet. Take another colour.',
  'letterhead.logo': 'Logo',
  'letterhead.logo.alt': 'The logo as it is printed',
  'letterhead.logo.hint': 'PNG, JPEG or SVG, up to 5 MB.',
  'letterhead.logo.kind': 'That file is no PNG, JPEG or SVG. The logo is as it was: choose another file.',
  'letterhead.logo.large': 'That picture is too large. The logo is as it was: choose a smaller one.',
  'letterhead.logo.damaged':
    'That picture cannot be read. The logo is as it was: choose another, or save it anew.',
  'letterhead.logo.remove': 'Take the logo away',
  'letterhead.save': 'Save the letterhead',
  'letterhead.saved': 'Saved. The next sheet carries it.',
} as const satisfies Record<string, string>;
