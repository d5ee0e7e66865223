import type { ComponentChildren } from 'preact';
import { endsSoon } from './api/idle.ts';
import { findSession, isStaff, type Me, type Self, session } from './api/session.ts';
import { forgetWay, wayBack } from './api/way.ts';
import type { OnThisPhone } from './home/YoungPersonPages.tsx';
import { HelpLink } from './safety/HelpLink.tsx';
import { HelpPage } from './safety/HelpPage.tsx';
import { HideLink } from './safety/HideLink.tsx';
import { hidden } from './safety/hide.ts';
import { NothingHerePage } from './signin/NothingHerePage.tsx';
import { PasskeyPage } from './signin/PasskeyPage.tsx';
import { PinPage } from './signin/PinPage.tsx';
import { ShowAgain } from './signin/ShowAgain.tsx';
import type { Props as SignOut } from './signin/SignOutPage.tsx';
import { StartPage } from './signin/StartPage.tsx';
import { UnreachablePage } from './signin/UnreachablePage.tsx';
import { lazy } from './ui/lazy.tsx';
import { path } from './ui/route.ts';
import { Waiting } from './ui/Waiting.tsx';
import { words } from './words.ts';

const LookPage = lazy(async () => (await import('./appearance/LookPage.tsx')).LookPage);
const PeoplePage = lazy<{ me: Me; leave: ComponentChildren }>(
  async () => (await import('./people/PeoplePage.tsx')).PeoplePage,
);
const YoungPersonPages = lazy<{ self: Self; fresh: boolean } & OnThisPhone>(
  async () => (await import('./home/YoungPersonPages.tsx')).YoungPersonPages,
);

const SignOutPage = lazy<SignOut>(async () => (await import('./signin/SignOutPage.tsx')).SignOutPage);
const StaffPage = lazy<{ ended: boolean }>(async () => (await import('./signin/staff/StaffPage.tsx')).StaffPage);
const RolePage = lazy(async () => (await import('./signin/staff/RolePage.tsx')).RolePage);
const OtherRoles = lazy(async () => (await import('./signin/staff/OtherRoles.tsx')).OtherRoles);
const EndsSoon = lazy(async () => (await import('./signin/staff/EndsSoon.tsx')).EndsSoon);
const UsersPage = lazy<{ me: Me; leave: ComponentChildren }>(
  async () => (await import('./accounts/users/UsersPage.tsx')).UsersPage,
);
const STAFF_WITH_PAGES: readonly Me['role'][] = [
  'PRACTITIONER',
  'MANAGER',
  'SAFEGUARDING_LEAD',
  'PARTICIPATION_LEAD',
  'PANEL_MEMBER',
  'RECORDS_OFFICER',
];

/** The whole site: hiding and help above, and under them the page for this address and this person. */
export function App() {
  return (
    <Frame>
      <Screen />
    </Frame>
  );
}

/** Shown where nothing could be kept safely. */
export function Unsafe() {
  return (
    <Frame>
      <main class="page">
        <p>{words.unsafe}</p>
      </main>
    </Frame>
  );
}

function Frame({ children }: { children: ComponentChildren }) {
  return (
    <>
      <header class="bar">
        <HideLink />
        <a class="bar-name" href="/">
          <svg class="bar-sign" viewBox="-12 -12 24 24" aria-hidden="true">
            <path d="M0 -12 L2.6 -2.6 L12 0 L2.6 2.6 L0 12 L-2.6 2.6 L-12 0 L-2.6 -2.6 Z" />
          </svg>
          <span class="bar-word">{words.name}</span>
        </a>
        <HelpLink />
      </header>
      {children}
    </>
  );
}

function Screen() {
  if (path.value === '/help') {
    return <HelpPage />;
  }
  if (path.value === '/look') {
    return <LookPage />;
  }
  if (path.value === '/start') {
    return <StartPage />;
  }
  if (path.value === STAFF && session.value.is !== 'IN') {
    return <StaffPage ended={false} />;
  }
  if (path.value === STAFF_ROLE) {
    return <RolePage />;
  }
  if (hidden.value) {
    return <ComeBackIn waiting={false} />;
  }
  return <PagesFor />;
}

function PagesFor() {
  const now = session.value;
  switch (now.is) {
    case 'UNKNOWN':
      return <Waiting />;
    case 'OUT':
      return now.staffEnded ? <StaffPage ended /> : <ComeBackIn waiting={now.waiting} />;
    case 'OUT_OF_REACH':
      return <UnreachablePage again={() => void findSession()} />;
    case 'IN':
      return (
        <>
          {endsSoon.value && <EndsSoon />}
          <PagesOf me={now.me} fresh={now.fresh} />
        </>
      );
  }
}

function ComeBackIn({ waiting }: { waiting: boolean }) {
  switch (wayBack()) {
    case 'PIN':
      return <PinPage waiting={waiting} />;
    case 'PASSKEY':
      return <PasskeyPage waiting={waiting} />;
    default:
      return <StartPage />;
  }
}

/** Where staff come in, and where they say what they are here as. */
const STAFF = '/staff';
const STAFF_ROLE = '/staff/role';

function PagesOf({ me, fresh }: { me: Me; fresh: boolean }) {
  const leave = (
    <SignOutPage byCode={me.role !== 'YOUNG_PERSON'} {...unsentOf(me.id)}>
      {isStaff(session.value) && <OtherRoles />}
    </SignOutPage>
  );
  if (STAFF_WITH_PAGES.includes(me.role)) {
    return <PeoplePage me={me} leave={leave} />;
  }
  if (me.role === 'ADMINISTRATOR') {
    return <UsersPage me={me} leave={leave} />;
  }
  if (path.value === '/leave') {
    return leave;
  }
  switch (me.role) {
    case 'YOUNG_PERSON':
      return me.youngPerson ? (
        <YoungPersonPages self={me.youngPerson} fresh={fresh} forgetWay={forgetWay} ShowAgain={ShowAgain} />
      ) : (
        <NothingHerePage me={me} />
      );
    default:
      return <NothingHerePage me={me} />;
  }
}

/** What may still be on this phone: a star, something to say, or what was begun on another page. */
function unsentOf(account: string) {
  const unsent = () => import('./star/unsent.ts');
  return {
    findUnsent: async () =>
      (await (await unsent()).hasUnsent(account)) ||
      (await (await import('./voice/unsent.ts')).hasBegunToSay(account)) ||
      (await import('./writing/draft.ts')).hasBegun(account),
    deleteUnsent: async () => (await unsent()).deleteUnsent(account),
  };
}
