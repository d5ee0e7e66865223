import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { Unreachable } from '../api/errors.ts';
import { forgetWith } from '../api/forgetting.ts';
import { PlanTemplateDocument, type PlanTemplateQuery } from '../api/generated/graphql.ts';
import { keep, recall } from '../api/seal.ts';
import { isStaff, session, signedInOnly } from '../api/session.ts';
import type { Reader } from './wording.ts';

type Template = PlanTemplateQuery['planTemplate'];

/** The matters that the council adds to the law's ten, as this page was last told of them. */
const told = signal<Template['added']>([]);
let isAsked = false;
forgetWith(() => {
  told.value = [];
  isAsked = false;
});

/**
 * What the council adds, in the reader's words. A young person's phone keeps it with what else it keeps of theirs, so
 * that they can choose what something is about without a connection; the computer of staff keeps nothing.
 */
export async function findTemplate(reader: Reader): Promise<Template> {
  const account = ownAccount();
  const name = `matters/${reader}`;
  try {
    const wording = reader === 'STAFF' ? null : reader;
    const { planTemplate } = await signedInOnly(() => ask(PlanTemplateDocument, { wording }));
    told.value = planTemplate.added;
    if (account) {
      await keep(account, name, planTemplate);
    }
    return planTemplate;
  } catch (error) {
    const kept = account && error instanceof Unreachable ? await recall<Template>(account, name) : undefined;
    if (!kept) {
      throw error;
    }
    told.value = kept.added;
    return kept;
  }
}

/** The same for a page that stands without it; nothing while it is on its way. */
export function addedMatters(reader: Reader): Template['added'] {
  if (!isAsked) {
    isAsked = true;
    findTemplate(reader).catch((error) => {
      isAsked = !(error instanceof Unreachable);
    });
  }
  return told.value;
}

function ownAccount(): string | undefined {
  const now = session.value;
  return now.is === 'IN' && !isStaff(now) ? now.me.id : undefined;
}
