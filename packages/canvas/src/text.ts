/** NUL and surrogates without their partner: PostgreSQL's text and jsonb refuse both, and other readers of JSON trip over them. */
const UNSTORABLE = /[\0\uD800-\uDFFF]/gu;

/** The text with every character that not every store can hold replaced by U+FFFD. Same length; applying it twice changes nothing. */
export function storableText(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}

/** Control characters but tab, line feed and NUL, and what turns the direction of the text around it. */
const INVISIBLE = /(?![\t\n\0])[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

/** A text as people see it (D90): line ends are line feeds, nothing invisible reorders it, and every store can hold it. */
export function plainText(text: string): string {
  return storableText(text.replace(/\r\n?/g, '\n').replace(INVISIBLE, ''));
}
