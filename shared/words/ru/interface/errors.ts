import type { errorsMessages as english } from '../../en/interface/errors.ts';
import type { Translated } from '../../translation.ts';

/** Every failure in words: what happened, then what is safe and what to do next. */
export const errorsMessages: Translated<typeof english> = {
  'errors.VAULT_MISSING.title': 'Хранилища здесь ещё нет.',
  'errors.VAULT_MISSING.text':
    'Ничего не потеряно. Создайте его или запустите Genu с папкой, где лежит Ваше.',
  'errors.VAULT_EXISTS.title': 'Хранилище здесь уже есть.',
  'errors.VAULT_EXISTS.text': 'Его не трогали. Откройте его кодовой фразой.',
  'errors.VAULT_LOCKED.title': 'Хранилище заперто.',
  'errors.VAULT_LOCKED.text': 'Всё введённое сохранено. Откройте его, чтобы продолжить.',
  'errors.VAULT_DAMAGED.title': 'Хранилище не читается.',
  'errors.VAULT_DAMAGED.text':
    '{detail, select, other {Один из файлов повреждён или пропал; ничего не изменено. Закройте Genu, сохраните копию папки данных и положите самый новый файл из её папки «backups» на место «vault.db».}}',
  'errors.VAULT_FROM_FUTURE.title': 'Это хранилище записано более новой версией Genu.',
  'errors.VAULT_FROM_FUTURE.text': 'Ничего не изменено. Чтобы открыть, установите новую версию.',
  'errors.VAULT_IN_USE.title': 'Хранилище открыто в другом окне Genu.',
  'errors.VAULT_IN_USE.text': 'Ничего не изменено. Работайте в том окне или сначала закройте его.',
  'errors.WRONG_PASSPHRASE.title': 'Кодовая фраза неверна.',
  'errors.WRONG_PASSPHRASE.text': 'Ничего не изменено. Попробуйте ещё раз или введите код восстановления.',
  'errors.WRONG_RECOVERY_CODE.title': 'Код восстановления неверен.',
  'errors.WRONG_RECOVERY_CODE.text': 'Ничего не изменено. В нём 25 букв и цифр в пяти группах.',
  'errors.WEAK_PASSPHRASE.title': 'Эту кодовую фразу слишком легко угадать.',
  'errors.WEAK_PASSPHRASE.text':
    'Не меньше 12 знаков. Четыре простых слова запомнить легче, чем одно сложное.',
  'errors.READ_ONLY.title': 'В папку данных нельзя писать.',
  'errors.READ_ONLY.text': 'Сохранённое ранее в безопасности. Разрешите запись в папку и попробуйте ещё раз.',
  'errors.DISK_FULL.title': 'Диск заполнен.',
  'errors.DISK_FULL.text':
    'Сохранённое ранее в безопасности; последнее изменение ещё не сохранено. Освободите место и попробуйте ещё раз.',
  'errors.NOT_FOUND.title': 'Этой записи нет в хранилище.',
  'errors.NOT_FOUND.text': 'Вернитесь к списку людей и откройте её оттуда.',
  'errors.STALE_DRAFT.title': 'Этот черновик изменён в другом окне.',
  'errors.STALE_DRAFT.text':
    'Ничего не перезаписано. Загрузите его снова, чтобы продолжить с новейшей версией.',
  'errors.FINALISED.title': 'Эта запись закрыта.',
  'errors.FINALISED.text': 'Она остаётся как подписана. Чтобы дополнить, начните новую оценку.',
  'errors.NOT_PERMITTED.title': 'Для Вашей роли это недоступно.',
  'errors.NOT_PERMITTED.text': 'Ничего не изменено. Попросите врача ответить.',
  'errors.INVALID_INPUT.title': 'Такое значение невозможно.',
  'errors.INVALID_INPUT.text': 'Ничего не изменено. Исправьте и попробуйте ещё раз.',
  'errors.PDF_FAILED.title': 'Памятку не удалось напечатать.',
  'errors.PDF_FAILED.text':
    '{detail, select, name {В имени есть буквы, которые нельзя напечатать. Запись в безопасности, ничего не сохранено. Напишите имя также латиницей, греческими буквами или кириллицей и попробуйте ещё раз.} letterhead {В бланке есть буквы, которые нельзя напечатать. Ничего не сохранено. Напишите клинику и своё имя в настройках латиницей, греческими буквами или кириллицей.} words {В одной из Ваших формулировок есть знак, который нельзя напечатать. План в безопасности, ничего не сохранено. Пишите латиницей, греческими буквами или кириллицей, без картинок.} length {Не помещается на четыре страницы даже при плотном наборе. Ничего не отрезано и не сохранено. Уберите пункты плана, сократите формулировки или выберите обычную печать.} other {Оценка в безопасности, ничего недоделанного не сохранено. Попробуйте ещё раз.}}',
  'errors.PRINT_FAILED.title': 'Принтер не принял лист.',
  'errors.PRINT_FAILED.text': 'Лист сохранён. Сохраните PDF и напечатайте оттуда.',
  'errors.SAFETY_WORDS.title': 'Эти слова нужны для безопасности, их нельзя менять.',
  'errors.SAFETY_WORDS.text': 'Ничего не потеряно. Оставьте их как есть или уберите строку с листа.',
  'errors.REASON_NEEDED.title': 'Сработал срочный признак.',
  'errors.REASON_NEEDED.text': 'Ничего не выдано. Напишите строкой, что Вы решили, и печатайте.',
  'errors.INCOMPLETE.title': 'Не хватает ответов.',
  'errors.INCOMPLETE.text':
    'Лист помечен как черновик: его можно напечатать, но не подписать. Сначала ответьте на недостающее.',
  'errors.DRAFT_OPEN.title': 'Открыт другой черновик этого человека.',
  'errors.DRAFT_OPEN.text':
    'Ничего не изменено. Завершите и подпишите тот черновик, затем создайте новую версию.',
  'errors.TOO_MANY.title': 'Шаблонов уже 200.',
  'errors.TOO_MANY.text': 'Ничего не потеряно. Удалите ненужный и сохраните этот.',
  'errors.LOGO_DAMAGED.title': 'Эту картинку нельзя напечатать.',
  'errors.LOGO_DAMAGED.text': 'Бланк остался прежним. Выберите другой файл PNG, JPEG или SVG.',
  'errors.BATON_DAMAGED.title': 'Этот файл нельзя принять.',
  'errors.BATON_DAMAGED.text':
    'Это не файл передачи Genu, или он повреждён в пути. Здесь ничего не изменено. Попросите прислать его ещё раз.',
  'errors.BATON_FROM_FUTURE.title': 'Этот файл передачи создан более новой версией Genu.',
  'errors.BATON_FROM_FUTURE.text': 'Ничего не изменено. Чтобы открыть, установите новую версию.',
  'errors.TOO_LARGE.title': 'Этот файл слишком велик.',
  'errors.TOO_LARGE.text':
    'Файл передачи — не больше 64 МБ. Ничего не изменено. Выберите файл, который Вам прислали.',
  'errors.IN_PROGRESS.title': 'Genu уже делает это.',
  'errors.IN_PROGRESS.text': 'Дважды ничего не запущено. Дождитесь конца и попробуйте ещё раз.',
  'errors.CANCELLED.title': 'Отменено.',
  'errors.CANCELLED.text': 'Ничего недоделанного не осталось, всё сохранённое в безопасности.',
  'errors.INCIDENT.title': 'В Genu произошла ошибка.',
  'errors.INCIDENT.text':
    'Сохранённое ранее в безопасности. Попробуйте ещё раз; если повторится, сообщите номер {detail}.',
  'errors.SIGNED_OUT.title': 'Эта страница больше не связана с Genu.',
  'errors.SIGNED_OUT.text':
    'Всё сохранённое в безопасности. Откройте адрес, который Genu вывел при запуске; он действует один раз.',
  'errors.NO_CONNECTION.title': 'Genu не отвечает.',
  'errors.NO_CONNECTION.text':
    'Сохранённое ранее в безопасности. Проверьте, что Genu ещё работает, и попробуйте ещё раз.',
};
