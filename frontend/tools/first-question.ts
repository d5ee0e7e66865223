import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'vite';
import { untilFirstQuestion } from './site-parts.ts';

/** Where the build writes down what a phone has to fetch before the first question of a star is on the screen. */
export const FIRST_QUESTION = 'target/first-question.json';

/** Writes down which files come before the first question, so that they can be weighed. */
export function firstQuestionFiles(): Plugin {
  return {
    name: 'first-question-files',
    apply: 'build',
    generateBundle(_options, bundle) {
      mkdirSync(dirname(FIRST_QUESTION), { recursive: true });
      writeFileSync(FIRST_QUESTION, JSON.stringify(untilFirstQuestion(bundle)));
    },
  };
}
