/** NUL and surrogates without their partner: PostgreSQL's text and jsonb refuse both, and other readers of JSON trip over them. */
const UNSTORABLE = /[\0\uD800-\uDFFF]/gu;

/** The text with every character that not every store can hold replaced by U+FFFD. Same length; applying it twice changes nothing. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}
