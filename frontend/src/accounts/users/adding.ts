import { type StaffRole, words } from './words.ts';

/** What has been written so far about somebody to be added. */
export interface Adding {
  /** Made once for one person: sent again after a lost answer, it adds nobody twice. */
  readonly id: string;
  readonly name: string;
  readonly subject: string;
  readonly reference: string;
  readonly roles: readonly StaffRole[];
  readonly manager: string;
}

/** What has to be put right, by field; `form` when it is no one field's fault. */
export type Problems = Readonly<Record<string, string>>;

export const EMPTY: Adding = {
  id: crypto.randomUUID(),
  name: '',
  subject: '',
  reference: '',
  roles: [],
  manager: '',
};

/** What is still missing. */
export function missing({ name, subject, roles }: Adding): Problems {
  return {
    ...(!name.trim() && { name: words.nameMissing }),
    ...(!subject.trim() && { subject: words.subjectMissing }),
    ...(roles.length === 0 && { roles: words.chooseRole }),
  };
}
