import './styles/tokens.css';
import './styles/base.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { watchIdle } from './api/idle.ts';
import { leavesNothing } from './api/leaving.ts';
import { findSession, followOtherTabs, keepFindingSession, session } from './api/session.ts';
import { App, Unsafe } from './app.tsx';
import { dress } from './appearance/looks.ts';
import { keepOpenableOffline } from './offline/register.ts';
import { coverWhileAway } from './safety/cover.ts';
import { hidden, showAgain, signOutQuietly, stayHidden } from './safety/hide.ts';
import { findHelpNumbers, keepHelpNumbers } from './safety/numbers.ts';
import { followLinks } from './ui/route.ts';

const place = document.getElementById('app');

dress();
if (place) {
  place.textContent = '';
  // Without a safe connection a browser offers no way to lock a draft, so nothing may be written.
  render(isSecureContext ? <App /> : <Unsafe />, place);
}
if (isSecureContext) {
  followLinks();
  followOtherTabs();
  watchIdle();
  keepFindingSession();
  stayHidden();
  coverWhileAway();
  if (hidden.value) {
    void signOutQuietly();
  } else {
    void findSession();
  }
  // A hidden page does not look who is signed in, so somebody being in means that they have just shown who they are.
  effect(() => {
    if (session.value.is === 'IN') {
      showAgain();
    }
  });
  void findHelpNumbers();
  // Only for somebody who is in on a phone of theirs: on any other, not even the files of the pages are kept.
  const known = effect(() => {
    if (session.value.is === 'IN' && !leavesNothing.value) {
      queueMicrotask(() => known());
      keepOpenableOffline();
      keepHelpNumbers();
    }
  });
}
