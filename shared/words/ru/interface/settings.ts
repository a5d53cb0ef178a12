import type { settingsMessages as english } from '../../en/interface/settings.ts';
import type { Translated } from '../../translation.ts';

/** Settings of this machine, and what runs on it. */
export const settingsMessages: Translated<typeof english> = {
  'settings.lock': 'Блокировка',
  'settings.lock.after': 'Запирать, если никто не печатает и не двигает указатель',
  'settings.lock.minutes': '{count, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}',
  'settings.about': 'О программе Genu',
  'settings.about.version': 'Genu {version} · знания {knowledge}',
  'settings.about.privacy':
    'Всё остаётся зашифрованным в папке данных этого компьютера. Genu не устанавливает сетевых соединений, не шлёт отчётов и ничего не загружает.',
  'settings.about.check':
    'Чтобы проверить, отключите компьютер от сети: ничего не изменится. Или наблюдайте за процессом средствами системы: он обращается только к этому компьютеру.',
  'settings.about.licences':
    'Лицензия MIT. Лицензии вошедших библиотек лежат в пакете; шрифт Inter распространяется по SIL Open Font License.',
};
