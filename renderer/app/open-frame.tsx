import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { Status } from '#shared/contract/schemas.ts';
import { resumeDrafts } from '../client/use-draft.ts';
import { say, useLanguage } from '../ui/words.ts';
import { useAutoLock } from './auto-lock.ts';
import { AtPlace } from './at-place.tsx';
import { BackupNotice } from './backup-notice.tsx';
import { ConnectionBanner } from './connection-banner.tsx';
import { DamagedVault } from './damaged-vault.tsx';
import { useOverlays } from './overlays.tsx';
import { TopBar } from './top-bar.tsx';
import { useSampleNews } from './use-sample-news.ts';
import styles from './gate.module.css';

interface FrameProps {
  readonly user: NonNullable<Status['user']>;
  readonly isSample: boolean;
  readonly isMakingSample: boolean;
  readonly onLock: () => void;
  /** Another vault stands in the place of this one. */
  readonly onRestored: () => void;
}

/** An open vault at its user's place: until that is known nothing can be pressed that the return would undo. */
export const OpenFrame = (props: FrameProps) => (
  <AtPlace key={props.user.id} userId={props.user.id}>
    <FrameAtPlace {...props} />
  </AtPlace>
);

/** What stands around every screen of an open vault. */
function FrameAtPlace({ user, isSample, isMakingSample, onLock, onRestored }: FrameProps) {
  useLanguage();
  useSampleNews(isMakingSample);
  const { find, overlays } = useOverlays(onLock);
  useAutoLock(onLock);
  // What could not be saved before is sent now.
  useEffect(resumeDrafts, []);
  return (
    <div className={styles['frame']}>
      <a href="#content" className={styles['skip']} onClick={focusContent}>
        {say('shell.skip')}
      </a>
      <TopBar user={user} isSample={isSample} onFind={find} onLock={onLock} />
      <ConnectionBanner />
      <BackupNotice isSample={isSample} />
      <div id="content" tabIndex={-1} className={styles['content']}>
        <DamagedVault isSample={isSample} onRestored={onRestored}>
          <Outlet />
        </DamagedVault>
      </div>
      {overlays}
    </div>
  );
}

/** The address holds the route, so the link moves the focus itself. */
function focusContent(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
