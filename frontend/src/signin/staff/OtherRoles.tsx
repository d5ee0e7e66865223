import { useState } from 'preact/hooks';
import { post } from '../../api/client.ts';
import { tellOtherTabs } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceOf, useAsk } from '../../ui/useAsk.ts';
import { RoleButtons } from './RoleButtons.tsx';
import { type StaffRole, words } from './words.ts';

/** The ways to another role of theirs; nothing for somebody who has one. Changing ends one session and begins another. */
export function OtherRoles() {
  const { data } = useAsk(() => post<{ roles?: StaffRole[] }>('/session/roles', {}));
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const change = async (role: StaffRole) => {
    setBusy(true);
    try {
      await post('/session/role', { role });
      tellOtherTabs();
      // A fresh page: nothing that was seen in the one role stays in memory for the other.
      location.replace('/');
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };

  if (!data?.roles?.length) {
    return null;
  }
  return (
    <section aria-labelledby="other-roles">
      <h2 id="other-roles">{words.otherTitle}</h2>
      <p>{words.otherIntro}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <RoleButtons roles={data.roles} busy={busy} onChoose={change} />
    </section>
  );
}
