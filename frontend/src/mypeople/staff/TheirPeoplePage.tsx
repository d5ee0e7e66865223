import { ask } from '../../api/client.ts';
import { Refused } from '../../api/errors.ts';
import { MyPeopleDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { DrawnPicture } from '../../picture/DrawnPicture.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import '../mypeople.css';
import { NotYet } from '../../ui/NotYet.tsx';
import { words } from './words.ts';

/** A young person's own list, as those find it whom they show it to. */
export function TheirPeoplePage({ id, back }: { id: string; back: string }) {
  const { data, problem, again } = useAsk(() => find(id), id);
  if (!data) {
    return <NotYet title={words.notShownTitle} back={back} wide problem={problem} again={again} />;
  }
  const { page } = data;
  if (!page) {
    return (
      <Page title={words.notShownTitle} back={back} wide>
        <p>{words.notShown}</p>
      </Page>
    );
  }
  return (
    <Page title={<bdi>{words.title(page.name)}</bdi>} back={back} wide>
      <p class="soft">{words.told}</p>
      <section class="my-part">
        <h2>{words.own}</h2>
        {page.words.length === 0 && <p>{words.nothing}</p>}
        <ul class="my-list">
          {page.words.map((each) => (
            <li key={each.id} class="my-one">
              <div class="my-who">
                {each.picture && <DrawnPicture picture={each.picture} />}
                <p>
                  <bdi class="my-name">{each.word}</bdi> <span class="soft">{words.kinds[each.kind]}</span>
                  {each.about && (
                    <>
                      <br />
                      <span dir="auto">{each.about}</span>
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section class="my-part">
        <h2>{words.around}</h2>
        <ul class="my-list">
          {page.around.map((each) => (
            <li key={`${each.id} ${each.kind}`} class="my-one">
              <div class="my-who">
                {each.picture && <DrawnPicture picture={each.picture} />}
                <p>
                  <bdi class="my-name">{each.name}</bdi> <span class="soft">{words.helps[each.kind]}</span>
                  {each.word && (
                    <>
                      <br />
                      <bdi>{words.theirWord(each.word)}</bdi>
                    </>
                  )}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}

/** What is not shown is no fault: the answer is the same as for somebody who is not there. */
async function find(id: string) {
  try {
    return { page: (await signedInOnly(() => ask(MyPeopleDocument, { id }))).myPeople };
  } catch (error) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') {
      return { page: undefined };
    }
    throw error;
  }
}
