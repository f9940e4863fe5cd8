import { z } from 'zod';

/** Line breaks are allowed; every other control, and the marks that reorder or hide text, are not. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

/** What gives a pattern away in something that should be plain words. */
const PATTERN_MARKS: readonly { readonly mark: RegExp; readonly shown: string }[] = [
  { mark: /\\/, shown: 'a backslash' },
  { mark: /\.[*+?]/, shown: '.* or .+' },
  { mark: /\[[^\]]*\]/, shown: 'a character class such as [a-z]' },
  { mark: /\(\?|\)[*+?]/, shown: 'a group such as (?: )' },
  { mark: /[|^$]/, shown: '|, ^ or $' },
  { mark: /\w[*]|\w\{\d|\w\?\w/, shown: 'a repetition' },
];

/** Text of 1 to `longest` characters that shows everything it holds. */
export function prose(longest: number) {
  return z
    .string()
    .trim()
    .min(1, { error: 'is empty' })
    .max(longest)
    .refine((text) => !HIDDEN.test(text), { error: 'contains a control or invisible character' });
}

/** A phrase that is compared word by word, so anything looking like a pattern is a mistake. */
export function plainPhrase(longest: number) {
  return prose(longest).superRefine((text, context) => {
    const found = PATTERN_MARKS.find(({ mark }) => mark.test(text));
    if (found) {
      context.addIssue({
        code: 'custom',
        message: `${quoted(text)} looks like a regular expression (${found.shown}); write plain words`,
      });
    }
  });
}

/** Foreign text in a message: quoted, escaped and short, so that it can neither fake a line nor flood one. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return visible(JSON.stringify(short));
}

/** The text with every hidden character shown as a question mark. */
export function visible(text: string): string {
  return text.replace(new RegExp(HIDDEN, 'gu'), '?').replaceAll('\n', ' ');
}
