import type { usersMessages as english } from '../../en/interface/users.ts';
import type { Translated } from '../../translation.ts';

/** Users of a vault, their roles and their secrets. */
export const usersMessages: Translated<typeof english> = {
  'users.title': 'Пользователи',
  'users.lead':
    'У каждого пользователя своя кодовая фраза. Тренер никогда не видит диагноз, лекарство или тест, который делает только врач.',
  'users.name': 'Имя',
  'users.signature': 'Строка под подписью',
  'users.role': 'Роль',
  'users.role.name': '{role, select, doctor {врач} coach {тренер} other {{role}}}',
  'users.you': 'Вы',
  'users.noPassphrase': 'нужна новая кодовая фраза',
  'users.missing': 'Пожалуйста, заполните.',
  'users.save': 'Сохранить',
  'users.saved': 'Сохранено.',
  'users.add': 'Добавить пользователя',
  'users.add.go': 'Добавить',
  'users.passphrase': 'Кодовая фраза',
  'users.give': 'Новая кодовая фраза',
  'users.give.name': 'Новая кодовая фраза: {name}',
  'users.give.go': 'Задать',
  'users.remove': 'Удалить',
  'users.remove.name': 'Удалить: {name}',
  'users.remove.sure': 'Удалить: {name}. Кодовая фраза больше ничего не откроет, подписанное остаётся.',
  'users.back': 'Назад',
  'users.secrets': 'Ваши секреты',
  'users.change': 'Сменить кодовую фразу',
  'users.current': 'Нынешняя кодовая фраза',
  'users.next': 'Новая кодовая фраза',
  'users.change.go': 'Сменить',
  'users.changed': 'Новая кодовая фраза действует с этого момента.',
  'users.code': 'Новый код восстановления',
  'users.code.text': 'Когда начнёт действовать новый код, старый больше ничего не откроет.',
  'users.code.show': 'Показать новый код',
  'users.code.shown':
    'Запишите этот код. Он показан один раз. Пока Вы не введёте его конец, действует старый код.',
  'users.code.go': 'Заменить старый код',
  'users.code.done': 'Новый код действует с этого момента. Более ранние копии открываются старым кодом.',
  'users.keychain': 'Открывать на этом компьютере без кодовой фразы',
  'users.keychain.text':
    'Тогда ключ хранит связка ключей Вашей учётной записи. Украденный диск остаётся защищён. От того, кто работает здесь под Вашей учётной записью, и от программ, запущенных от Вашего имени, это не защищает. Кодовая фраза и код восстановления действуют и дальше; для копий нужны они.',
  'users.keychain.go': 'Хранить ключ там',
  'users.keychain.kept':
    'Ключ хранит связка ключей Вашей учётной записи: здесь хранилище открывается одним нажатием.',
  'users.keychain.forget': 'Убрать ключ из связки ключей',
  'users.key': 'Новый ключ данных',
  'users.key.text':
    'При подозрении на утечку. Создаётся резервная копия, хранилище шифруется заново; каждому другому пользователю нужна новая кодовая фраза.',
  'users.key.go': 'Зашифровать хранилище заново',
  'users.key.done':
    'Хранилище зашифровано заново, и новый код действует с этого момента. Более ранние копии открываются старым кодом.',
  'users.unlock.who': 'Кто Вы?',
  'users.unlock.choice':
    '{initials, select, other {{initials}}} · {role, select, doctor {врач} coach {тренер} other {{role}}}',
};
