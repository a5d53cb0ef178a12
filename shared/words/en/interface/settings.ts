/** Settings of this machine, and what runs on it. */
export const settingsMessages = {
  'settings.screen': 'Screen, units and dates',
  'settings.screen.text': 'These hold on this machine, whoever works on it, from the moment you choose.',
  'settings.units.distance': 'Distance and pace',
  'settings.units.distance.metric': 'km, min/km',
  'settings.units.distance.imperial': 'miles, min/mile',
  'settings.units.mass': 'Weight',
  'settings.units.mass.metric': 'kg',
  'settings.units.mass.imperial': 'pounds',
  'settings.units.length': 'Height and length',
  'settings.units.length.metric': 'cm',
  'settings.units.length.imperial': 'feet and inches',
  'settings.units.text':
    'A field can be switched while you type. Numbers are written as the language writes them, such as {number, number}; comma and point are both read. Paper and letters are told in these units too; a run of the plan is rounded down. What is stored stays metric.',
  'settings.dates': 'Dates',
  'settings.dates.dayFirst': 'day, month, year',
  'settings.dates.monthFirst': 'month, day, year',
  'settings.folder': 'Data folder',
  'settings.folder.text':
    'The vault, its keys and its backups lie in this folder, encrypted. To move it, close Genu, move the folder as a whole, and start Genu with --data and its new place.',
  'settings.folder.copy': 'Copy the path',
  'settings.folder.copied': 'Copied.',
  'settings.folder.show': 'Show the folder',
  'settings.changed': 'Changed: {name}',
  'settings.undone': 'As it was before: {name}',
  'settings.failed': 'This could not be changed back: {name}. It holds as it is; try again.',
  'settings.undo': 'Undo',
  'settings.redo': 'Redo',
  'settings.lock': 'Locking',
  'settings.lock.after': 'Lock when nobody types or moves the pointer for',
  'settings.lock.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'settings.about': 'About Genu',
  'settings.about.version': 'Genu {version} · knowledge {knowledge}',
  'settings.about.privacy':
    'Everything stays in the data folder of this machine, encrypted. Genu makes no network connection, sends no reports and fetches nothing.',
  'settings.about.check':
    'To check it, cut the machine from the network: nothing changes. Or watch the process with a tool of your system: it talks to this machine alone.',
  'settings.about.licences':
    'MIT licence. The licences of the libraries that came with it stand in its package; the typeface Inter is under the SIL Open Font License.',
} as const satisfies Record<string, string>;
