import { ask } from '../../api/client.ts';
import { NoticesDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { usePages } from '../../ui/usePages.ts';
import { words as common } from '../../ui/words.ts';
import { NoticeItem } from './NoticeItem.tsx';
import './staff.css';
import { Untold } from './Untold.tsx';
import { words } from './words.ts';

/** What a manager, a records officer or a safeguarding lead must be told, and whom they still have to have told. */
export function NoticesPage() {
  const notices = usePages(async (after) => (await signedInOnly(() => ask(NoticesDocument, { after }))).notices);
  return (
    <Page title={words.noticesTitle}>
      <Untold />
      <h2>{words.noticesList}</h2>
      {notices.items?.length === 0 && <p>{words.noticesEmpty}</p>}
      <ol class="notices">
        {notices.items?.map((notice) => (
          <NoticeItem key={notice.id} notice={notice} />
        ))}
      </ol>
      {!notices.items && !notices.problem && <p role="status">{common.waiting}</p>}
      <More list={notices} label={words.older} />
    </Page>
  );
}
