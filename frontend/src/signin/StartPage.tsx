import { useEffect, useState } from 'preact/hooks';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Page } from '../ui/Page.tsx';
import { PublicPageLink } from '../ui/PublicPageLink.tsx';
import { goInFrom, path } from '../ui/route.ts';
import { sentenceOf } from '../ui/useAsk.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { ChooseHow } from './ChooseHow.tsx';
import { isLinkSecret, takeCodeFromLink, tidyCode } from './code.ts';
import { showCode } from './doors.ts';
import { words } from './words.ts';

const fromLink = takeCodeFromLink();

/** Where somebody comes in for the first time, with the secret in their link or a code typed by hand. */
export function StartPage({ problem: told }: { problem?: string | undefined }) {
  const [code, setCode] = useState(fromLink);
  const [problem, setProblem] = useState(told);
  const [stage, setStage] = useState<'CODE' | 'CHECKING' | 'HOW'>(fromLink ? 'CHECKING' : 'CODE');

  const show = async () => {
    if (!code) {
      setProblem(words.codeMissing);
      return;
    }
    setStage('CHECKING');
    const here = path.value;
    try {
      if ((await showCode(code)) === 'CHOOSE_HOW') {
        setStage('HOW');
      } else {
        goInFrom(here);
      }
    } catch (error) {
      setProblem(sentenceOf(error));
      setCode(tidyCode(isLinkSecret(code) ? '' : code));
      setStage('CODE');
    }
  };
  useEffect(() => {
    if (fromLink) {
      void show();
    }
  }, []);

  if (stage === 'HOW') {
    return <ChooseHow code={code} />;
  }
  if (stage === 'CHECKING') {
    return <Waiting />;
  }
  return <CodeForm code={code} onCode={(typed) => setCode(tidyCode(typed))} problem={problem} onSend={show} />;
}

interface CodeFormProps {
  code: string;
  problem: string | undefined;
  onCode(typed: string): void;
  onSend(): void;
}

function CodeForm({ code, problem, onCode, onSend }: CodeFormProps) {
  const send = (event: Event) => {
    event.preventDefault();
    onSend();
  };
  return (
    <Page title={words.codeTitle}>
      <form class="buttons" onSubmit={send} noValidate>
        <p>{words.codeIntro}</p>
        <Field kind="code" label={words.code} hint={words.codeHint} problem={problem} value={code} onInput={onCode} />
        <Button kind="main" type="submit">
          {words.comeIn}
        </Button>
      </form>
      <ButtonLink kind="quiet" href="/staff">
        {words.forStaff}
      </ButtonLink>
      <div class="start-public">
        <PublicPageLink />
      </div>
    </Page>
  );
}
