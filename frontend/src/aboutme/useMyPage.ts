import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { Refused } from '../api/errors.ts';
import { MyAboutMeDocument, WriteAboutMeDocument, type WrittenFragment } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { sentenceOf } from '../ui/useAsk.ts';
import { useSameId } from '../ui/useSameId.ts';
import { forgetDraft, keepDraft, recallDraft } from '../writing/draft.ts';
import { isSame, type Parts, partsOf, written } from './headings.ts';

/** What somebody began to change on their page. It is on this phone, locked, and nowhere else until it is saved. */
const DRAFT = 'about-me';

/** What stands on the server: nothing yet known, nothing written, or a page. */
type Stands = WrittenFragment | null | undefined;

/** A young person's page as they write it. Whatever goes wrong, what they typed stays. */
export function useMyPage(account: string) {
  const [stands, setStands] = useState<Stands>();
  const [parts, setParts] = useState<Parts>({});
  const [begun, setBegun] = useState(false);
  const [clash, setClash] = useState<WrittenFragment>();
  const [told, setTold] = useState<{ problem?: string; saved?: boolean }>({});
  const id = useSameId();

  const find = async () => {
    setTold({});
    try {
      const now = await findMyPage();
      const left = await recallDraft<Parts>(account, DRAFT);
      setStands(now);
      setParts(left ?? partsOf(now));
      setBegun(left !== undefined);
    } catch (error) {
      setTold({ problem: sentenceOf(error) });
    }
  };
  useEffect(() => void find(), [account]);

  const change = (next: Parts) => {
    setParts(next);
    setTold({});
    void keepDraft(account, DRAFT, next);
  };

  const take = async (page: Stands) => {
    setStands(page);
    setParts(partsOf(page));
    setClash(undefined);
    setBegun(false);
    await forgetDraft(account, DRAFT);
  };

  const save = async (version = stands?.version ?? 0) => {
    setTold({});
    try {
      const wanted = { version, parts: written(parts) };
      const input = { clientMutationId: id.of(wanted), ...wanted };
      const { writeAboutMe } = await signedInOnly(() => ask(WriteAboutMeDocument, { input }));
      await take(writeAboutMe.aboutMe);
      setTold({ saved: true });
    } catch (error) {
      const now = error instanceof Refused && error.code === 'CONFLICT' ? await findMyPage().catch(() => null) : null;
      if (now) {
        setClash(now);
      } else {
        setTold({ problem: sentenceOf(error) });
      }
    }
  };

  const isChanged = stands !== undefined && !isSame(parts, partsOf(stands));
  return { stands, parts, begun, clash, told, isChanged, find, change, take, save };
}

const findMyPage = async () => (await signedInOnly(() => ask(MyAboutMeDocument, {}))).me.youngPerson?.aboutMe ?? null;
