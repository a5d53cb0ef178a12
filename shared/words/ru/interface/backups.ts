import type { backupsMessages as english } from '../../en/interface/backups.ts';
import type { Translated } from '../../translation.ts';

/** Backups, restoring, and the way out of a damaged vault. */
export const backupsMessages: Translated<typeof english> = {
  'backups.title': 'Резервные копии',
  'backups.lead':
    'Genu копирует хранилище при первом открытии каждого дня. Копия заперта так же, как само хранилище.',
  'backups.now': 'Копировать сейчас',
  'backups.running': 'Копирование, {percent, number, percent}',
  'backups.cancel': 'Отмена',
  'backups.none': 'Резервных копий ещё нет.',
  'backups.failed': 'Последняя копия не сделана.',
  'backups.failed.text':
    'Записи в безопасности на своём месте. Сделайте копию ещё раз; может помочь другая папка или другой диск.',
  'backups.old': 'Самой новой копии больше недели.',
  'backups.old.text': 'Записи в безопасности на своём месте. Сделайте копию сейчас.',
  'backups.damaged': 'В хранилище есть нечитаемые страницы.',
  'backups.damaged.text': 'Ничего не изменено. Восстановите самую новую копию ниже; нынешнее будет отложено.',
  'backups.damaged.look': 'Всё равно открыть хранилище',
  'backups.synced': 'Папка данных лежит в синхронизируемой папке.',
  'backups.network': 'Папка данных лежит на сетевом диске.',
  'backups.place.text':
    'Программы, которые копируют её во время работы Genu, могут её повредить. Запустите Genu с папкой на этом компьютере: npm start -- --data DIR.',
  'backups.list': 'Резервные копии, сначала новые',
  'backups.made': 'Создана',
  'backups.why': 'Почему',
  'backups.holds': 'Содержит',
  'backups.size': 'Размер',
  'backups.reason.daily': 'начало дня',
  'backups.reason.manual': 'по запросу',
  'backups.reason.before-migration': 'перед обновлением',
  'backups.reason.before-restore': 'перед восстановлением',
  'backups.reason.before-rekey': 'перед новым ключом данных',
  'backups.counts':
    '{people, plural, one {# человек} few {# человека} many {# человек} other {# человека}}, {assessments, plural, one {# оценка} few {# оценки} many {# оценок} other {# оценки}}',
  'backups.megabytes': '{megabytes, number, ::.0} МБ',
  'backups.prove': 'Проверить',
  'backups.prove.name': 'Проверить копию от {when}',
  'backups.restore': 'Восстановить',
  'backups.restore.name': 'Восстановить копию от {when}',
  'backups.secret': 'Кодовая фраза или код восстановления того дня',
  'backups.prove.go': 'Открыть и прочитать каждую страницу',
  'backups.restore.go': 'Поставить на место хранилища',
  'backups.prove.running': 'Читается каждая страница.',
  'backups.restore.running': 'Копия проверяется, прежде чем она займёт место хранилища.',
  'backups.restore.text': 'То, что сейчас в хранилище, будет отложено; отменить можно до следующей копии.',
  'backups.back': 'Назад',
  'backups.proved': 'Копия от {when} открывается, каждая её страница читается.',
  'backups.undo': 'Хранилище восстановлено из копии.',
  'backups.undo.text': 'Прежнее хранится до следующей копии.',
  'backups.undo.go': 'Отменить восстановление',
  'backups.elsewhere': 'Другая папка, например на флешке',
  'backups.elsewhere.go': 'Копировать туда',
  'backups.elsewhere.hint': 'Полный путь существующей папки.',
  'backups.folder': 'Хранится в {folder}',
  'backups.rescue.title': 'Записи можно вернуть',
  'backups.rescue.text':
    'Выберите копию. Повреждённое хранилище будет отложено, ничего в нём не перезаписывается.',
  'backups.rescue.none':
    'Рядом с хранилищем копий не найдено. Положите копию в его папку «backups» и попробуйте ещё раз.',
};
