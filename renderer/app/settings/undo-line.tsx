import { useEffect } from 'react';
import { Button } from '../../ui/button.tsx';
import { letterOf } from '../../ui/key-letter.ts';
import {
  forgetSettings,
  redoSetting,
  undoSetting,
  useSettingNews,
  type SettingNews,
} from '../../ui/settings/history.ts';
import { say } from '../../ui/words.ts';
import styles from './settings.module.css';

const TYPING = 'input:not([type=radio]):not([type=checkbox]):not([type=color]), textarea, [role=dialog]';

/** What was changed last, and the way back and forth: by a button, or by Ctrl+Z outside a field in which one types. */
export function UndoLine() {
  const news = useSettingNews();
  useEffect(() => {
    document.addEventListener('keydown', moveByKey);
    return () => {
      document.removeEventListener('keydown', moveByKey);
      // What was changed is kept; only the way back ends with the page.
      forgetSettings();
    };
  }, []);
  return (
    <div role="status" className={styles['news']}>
      {news === undefined ? null : <News news={news} />}
    </div>
  );
}

function News({ news: { step, kind, canUndo, canRedo } }: { readonly news: SettingNews }) {
  return (
    <>
      <span>{say(`settings.${kind}`, { name: step.name() })}</span>
      {canUndo ? (
        <Button shortcut="Ctrl Z" onPress={() => void undoSetting()}>
          {say('settings.undo')}
        </Button>
      ) : null}
      {canRedo ? (
        <Button kind="quiet" shortcut="Ctrl Y" onPress={() => void redoSetting()}>
          {say('settings.redo')}
        </Button>
      ) : null}
    </>
  );
}

function moveByKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.altKey || !(event.ctrlKey || event.metaKey)) return;
  // Text that is being typed has a way back of its own.
  if (event.target instanceof Element && event.target.closest(TYPING) !== null) return;
  const key = letterOf(event);
  const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
  if (!isRedo && key !== 'z') return;
  event.preventDefault();
  void (isRedo ? redoSetting() : undoSetting());
}
