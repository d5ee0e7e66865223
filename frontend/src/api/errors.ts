/** Nothing came back that we can trust to be the server's answer: no signal, a busy server, a café's sign-in page. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** What the server knows now, when somebody else changed it first. */
export interface Current {
  readonly name: string;
  readonly version: number;
}

/** The server understood and said no, in a sentence for the person who asked. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly code: string;
  readonly field: string | undefined;
  readonly current: Current | undefined;

  constructor(message: string, code: string, more: { field?: string; current?: Current } = {}) {
    super(message);
    this.code = code;
    this.field = more.field;
    this.current = more.current;
  }

  get signInNeeded(): boolean {
    return this.code === 'SIGN_IN_NEEDED';
  }
}
