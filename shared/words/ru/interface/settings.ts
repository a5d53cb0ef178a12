import type { settingsMessages as english } from '../../en/interface/settings.ts';
import type { Translated } from '../../translation.ts';

/** Settings of this machine, and what runs on it. */
export const settingsMessages: Translated<typeof english> = {
  'settings.screen': 'Экран, единицы и даты',
  'settings.screen.text': 'Действует на этом компьютере для всех, кто за ним работает, сразу после выбора.',
  'settings.units.distance': 'Расстояние и темп',
  'settings.units.distance.metric': 'км, мин/км',
  'settings.units.distance.imperial': 'мили, мин/милю',
  'settings.units.mass': 'Вес',
  'settings.units.mass.metric': 'кг',
  'settings.units.mass.imperial': 'фунты',
  'settings.units.length': 'Рост и длина',
  'settings.units.length.metric': 'см',
  'settings.units.length.imperial': 'футы и дюймы',
  'settings.units.text':
    'Единицу каждого поля можно сменить при вводе. Числа пишутся как принято в языке, например {number, number}; при вводе подходят и запятая, и точка. В этих же единицах — бумага и письма; пробежка плана округляется вниз. Хранится всё в метрических единицах.',
  'settings.dates': 'Даты',
  'settings.dates.dayFirst': 'день, месяц, год',
  'settings.dates.monthFirst': 'месяц, день, год',
  'settings.folder': 'Папка данных',
  'settings.folder.text':
    'Хранилище, его ключи и резервные копии лежат в этой папке в зашифрованном виде. Чтобы перенести её, закройте Genu, переместите папку целиком и запустите Genu с --data и новым местом.',
  'settings.folder.copy': 'Скопировать путь',
  'settings.folder.copied': 'Скопировано.',
  'settings.folder.show': 'Показать папку',
  'settings.changed': 'Изменено: {name}',
  'settings.undone': 'Снова как раньше: {name}',
  'settings.failed': 'Вернуть не удалось: {name}. Всё осталось как есть; попробуйте ещё раз.',
  'settings.undo': 'Отменить',
  'settings.redo': 'Повторить',
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
