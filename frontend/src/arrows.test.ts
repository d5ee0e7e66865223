import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The whole map: each folder, and the folders it may lean on. A folder that is missing here may not exist. */
const MAY_LEAN_ON: Record<string, readonly string[]> = {
  styles: [],
  api: [],
  ui: ['api'],
  // What is begun on a page, kept on the phone and sent through the outbox.
  writing: ['api'],
  // Beside a name, wherever a young person reads it.
  picture: ['api'],
  offline: ['api', 'ui'],
  appearance: ['api', 'ui', 'styles'],
  // Who takes a concern up may have to listen to it.
  safety: ['api', 'ui', 'styles', 'recording'],
  signin: ['api', 'ui', 'styles'],
  // An administrator brings published figures in.
  accounts: ['api', 'ui', 'styles', 'benchmark'],
  star: ['api', 'picture', 'ui', 'styles'],
  // The matters of the plan and their words, those that the council adds among them.
  matter: ['api'],
  news: ['api', 'ui', 'styles'],
  recording: ['api', 'ui', 'styles'],
  // What is said may be about an area of the star, which has words of its own for each age; and be said out loud.
  // What was said is put under themes. What a machine heard is put right, and kept while it is written.
  voice: ['api', 'picture', 'ui', 'styles', 'writing', 'star', 'matter', 'news', 'recording', 'promise', 'quote'],
  // A plan is hidden from somebody as a star is.
  plan: ['api', 'picture', 'ui', 'styles', 'writing', 'star', 'matter'],
  // The meetings on the plan.
  review: ['api', 'picture', 'ui', 'styles', 'writing', 'plan'],
  familytime: ['api', 'picture', 'ui', 'styles', 'writing', 'star'],
  wish: ['api', 'picture', 'ui', 'styles', 'writing', 'star'],
  looks: ['api', 'picture', 'ui', 'styles'],
  // A letter after a visit quotes what was said, writes in the plan, and may be dictated.
  visit: ['api', 'picture', 'ui', 'styles', 'writing', 'looks', 'matter', 'plan', 'voice', 'recording', 'star'],
  // What is looked through may have to be listened to.
  story: ['api', 'ui', 'styles', 'recording'],
  insight: ['api', 'ui', 'styles'],
  // What young people say of a kept promise stands beside what its owner says.
  promise: ['api', 'picture', 'ui', 'styles', 'insight'],
  quote: ['api', 'ui', 'styles'],
  // Where the council's own figures are nearest to what is published.
  benchmark: ['api', 'ui', 'styles', 'insight'],
  // Whether the charter is kept is a figure of a closed quarter.
  charter: ['api', 'ui', 'styles', 'insight'],
  // What is released and what is published, over time.
  indicator: ['api', 'ui', 'styles', 'insight', 'benchmark'],
  // What a panel takes into its meeting is made of all the pages about groups.
  pack: ['api', 'ui', 'styles', 'insight', 'promise', 'quote', 'benchmark', 'indicator'],
  // Who an advocate is and how to ask for one stands with the numbers to call; who may see is named as for a star.
  // The list leads on to family and to help.
  mypeople: ['api', 'picture', 'ui', 'styles', 'star', 'safety', 'familytime', 'wish', 'writing'],
  homes: ['api', 'picture', 'ui', 'styles', 'mypeople', 'writing'],
  // Leads to wherever something waits, and puts together what whoever takes over has to know.
  day: [
    'api',
    'picture',
    'ui',
    'styles',
    'writing',
    'voice',
    'safety',
    'aboutme',
    'matter',
    'plan',
    'review',
    'looks',
    'familytime',
    'wish',
  ],
  // Who reads a page is named as those are who see a star.
  aboutme: ['api', 'ui', 'styles', 'star', 'writing'],
  // The two that put pages together out of what the star draws and what was said.
  home: [
    'api',
    'ui',
    'styles',
    'star',
    'voice',
    'accounts',
    'looks',
    'aboutme',
    'plan',
    'review',
    'familytime',
    'wish',
    'mypeople',
    'homes',
    'writing',
    'day',
    'visit',
    'story',
    'promise',
    'quote',
    'charter',
  ],
  people: [
    'api',
    'ui',
    'styles',
    'star',
    'voice',
    'accounts',
    'looks',
    'safety',
    'aboutme',
    'plan',
    'review',
    'writing',
    'familytime',
    'wish',
    'mypeople',
    'homes',
    'day',
    'insight',
    'benchmark',
    'charter',
    'indicator',
    'pack',
    'visit',
    'promise',
    'story',
    'quote',
  ],
};

/** The files outside any folder hold the site together and may use everything. */
const TOP = '.';

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly file: string;
}

describe('the map of arrows', () => {
  it('names every folder there is and no other', () => {
    const folders = readdirSync('src', { withFileTypes: true }).filter((each) => each.isDirectory());

    expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(MAY_LEAN_ON).sort());
  });

  it('has no arrow that it does not allow', () => {
    expect(arrows().filter((arrow) => !allowed(arrow))).toEqual([]);
  });

  it('would notice one', () => {
    expect(allowed({ from: 'star', to: 'people', file: '' })).toBe(false);
    expect(allowed({ from: 'ui', to: 'star', file: '' })).toBe(false);
    expect(arrows().length).toBeGreaterThan(50);
  });
});

describe('components', () => {
  it('hold no words of their own: those are in words.ts, where they are agreed on', () => {
    const spoken = sources()
      .filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))
      .filter((file) => />\s*[A-Za-z][^<>{}=;()]*<\//.test(readFileSync(join('src', file), 'utf8')));

    expect(spoken).toEqual([]);
  });
});

const allowed = ({ from, to }: Arrow) => from === TOP || from === to || (MAY_LEAN_ON[from] ?? []).includes(to);

function sources(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
}

function arrows(): Arrow[] {
  return sources().flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import)\s*\(?'(\.[^']+)'/g)].map(([, target]) => ({
      file,
      from: folderOf(file),
      to: folderOf(normalize(join(dirname(file), target ?? ''))),
    })),
  );
}

const folderOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? TOP) : TOP);
