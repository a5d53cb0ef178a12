import { Component, type ReactNode } from 'react';
import { say } from '../ui/words.ts';
import { Fault } from './fault.tsx';

/** A fault of ours becomes a sentence and a way on, never a white page. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFault: boolean }
> {
  override state = { hasFault: false };

  static getDerivedStateFromError(): { hasFault: boolean } {
    return { hasFault: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFault) return this.props.children;
    return <Fault way={say('shell.reload')} onGo={() => location.reload()} />;
  }
}
