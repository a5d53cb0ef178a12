/** Settings of this machine, and what runs on it. */
export const settingsMessages = {
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
