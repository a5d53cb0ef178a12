import { Link, useLocation } from '@tanstack/react-router';
import { Lock, Search, SunMoon, UserRound } from 'lucide-react';
import type { Status } from '#shared/contract/schemas.ts';
import { KeyCap } from '../ui/key-cap.tsx';
import { Logo } from '../ui/logo.tsx';
import { say } from '../ui/words.ts';
import { FilesMenu } from './files-menu.tsx';
import { ThemeChoice } from './theme-choice.tsx';
import styles from './top-bar.module.css';

interface Props {
  readonly user: NonNullable<Status['user']>;
  readonly isSample: boolean;
  readonly onFind: () => void;
  readonly onLock: () => void;
}

/** What stands over every screen: where one is, who one is, and the way to lock. */
export function TopBar({ user, isSample, onFind, onLock }: Props) {
  // A visit belongs to people, although its address begins elsewhere.
  const { pathname } = useLocation();
  const isElsewhere = pathname.startsWith('/settings') || pathname.startsWith('/knowledge');
  return (
    <header className={styles['bar']}>
      <Logo />
      <nav>
        <Link to="/" className={styles['link']} activeOptions={{ exact: isElsewhere }}>
          {say('shell.people')}
        </Link>
        <Link to="/knowledge/{-$entry}" params={{ entry: undefined }} className={styles['link']}>
          {say('shell.knowledge')}
        </Link>
        <Link to="/settings" className={styles['link']}>
          {say('shell.settings')}
        </Link>
      </nav>
      {isSample ? <strong className={styles['sample']}>{say('shell.sample')}</strong> : null}
      <div className={styles['right']}>
        <FilesMenu />
        <button type="button" className={styles['button']} aria-keyshortcuts="Control+K" onClick={onFind}>
          <Search size={15} aria-hidden="true" />
          {say('shell.find')} <KeyCap>Ctrl K</KeyCap>
        </button>
        <label className={styles['item']}>
          <SunMoon size={15} aria-hidden="true" />
          <span className="visually-hidden">{say('shell.theme')}</span>
          <ThemeChoice className={styles['select']} />
        </label>
        <span className={styles['item']}>
          <UserRound size={15} aria-hidden="true" />
          <span className={styles['user']} title={say('shell.user', { name: user.name, role: user.role })}>
            {say('shell.user', { name: user.name, role: user.role })}
          </span>
        </span>
        <button type="button" className={styles['button']} onClick={onLock}>
          <Lock size={15} aria-hidden="true" />
          {say('shell.lock')}
        </button>
      </div>
    </header>
  );
}
