import type { z } from 'zod';
import type { Finding } from './cross-checks.ts';
import { quoted } from './text.ts';

type Issue = z.core.$ZodIssue;

const KIND: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a group of fields',
};

/** A schema issue in plain words, with the way to the node it concerns. */
export function findingsOf(issue: Issue): Finding[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key],
      message: `${quoted(key)} is not a field of a pack`,
    }));
  }
  return [{ path, message: wordsOf(issue, path.at(-1)) }];
}

function wordsOf(issue: Issue, last: string | number | undefined): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return `the field ${quoted(String(last ?? ''))} is missing`;
      return `must be ${KIND[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      if (issue.input === undefined) return `the field ${quoted(String(last ?? ''))} is missing`;
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_big':
      return `is too large: at most ${issue.maximum}${unitOf(issue.origin)}`;
    case 'too_small':
      return issue.origin === 'string' ? 'is empty' : `is too small: at least ${issue.minimum}${unitOf(issue.origin)}`;
    default:
      return issue.message;
  }
}

function unitOf(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}
