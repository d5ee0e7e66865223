import { useState } from 'preact/hooks';
import { post } from '../../api/client.ts';
import { signedIn } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { go } from '../../ui/route.ts';
import { sentenceOf, useAsk } from '../../ui/useAsk.ts';
import { Waiting } from '../../ui/Waiting.tsx';
import { RoleButtons } from './RoleButtons.tsx';
import { type StaffRole, words } from './words.ts';

/** Somebody with several roles has proved who they are, and says what they are here as. */
export function RolePage() {
  const { data, problem } = useAsk(() => post<{ roles?: StaffRole[] }>('/sign-in/staff/roles', {}));
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string>();

  const choose = async (role: StaffRole) => {
    setBusy(true);
    try {
      await post('/sign-in/staff/role', { role });
      await signedIn();
      go('/', { replace: true });
    } catch (error) {
      setRefused(sentenceOf(error));
      setBusy(false);
    }
  };

  if (problem || refused) {
    return (
      <Page title={words.roleTitle}>
        <Notice kind="problem">{words.roleOver}</Notice>
        <a class="button button-main" href="/staff">
          {words.signIn}
        </a>
      </Page>
    );
  }
  if (!data) {
    return <Waiting />;
  }
  return (
    <Page title={words.roleTitle}>
      <p>{words.roleIntro}</p>
      <RoleButtons roles={data.roles ?? []} busy={busy} onChoose={choose} />
    </Page>
  );
}
