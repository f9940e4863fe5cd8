import { CHECKLIST } from '../data/checklist.ts';
import { markGraderAddress } from './address.ts';
import { READER_WORDS } from './reader-words.ts';
import { readText } from '../text/reading.ts';

/** Characters that show nothing and hide words from people, or turn the writing around. */
const HIDDEN = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/u;
/** One word of letters of two scripts that look alike. */
const MIXED_SCRIPTS =
  /\p{Script=Latin}[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{Script=Latin}/u;
/** What stands around messages on their way to a model, and never in speech or notes. */
const MACHINERY = [
  /<\/?\|?\s*(?:im_(?:start|end)|system|assistant|user|developer|interview|instructions?|end_?of_?\w+)\b[^>]*>/i,
  /\[\/?(?:inst|system|assistant)\]/i,
  /^\W*(?:system|assistant|developer|tool)(?: \w+)?\W*:/im,
  /["'](?:status|verdict|points|quote|role|turn)["']\s*:/i,
  /\b(?:status|verdict)\s*(?:[:=]|\|)/i,
];
const POINT_IDS = new RegExp(
  `\\b(?:${CHECKLIST.sections.flatMap((section) => section.points.map((point) => point.id)).join('|')})\\b`,
  'i',
);
/** A cell of a table that holds a verdict and nothing else. */
const VERDICT_CELL = /\|\s*(?:covered|mentioned|missing)\s*\|/i;
const VERDICT_WORDS = /\b(?:covered|mentioned|missing|pass(?:ed)?|satisfied|met|done|true|yes)\b/i;

/**
 * Whether a text speaks to whoever judges it instead of to the interviewer, or is built to mislead a model. All of such a text is out as
 * evidence of a second reader, also its other sentences: a model that was spoken to may quote any of them.
 */
export function speaksToReader(text: string): boolean {
  const plain = text.normalize('NFKC');
  return (
    HIDDEN.test(text) ||
    MIXED_SCRIPTS.test(plain) ||
    MACHINERY.some((pattern) => pattern.test(plain)) ||
    forgesVerdicts(text) ||
    READER_WORDS.test(plain) ||
    markGraderAddress(readText(plain)).includes(true)
  );
}

/** Whether a text hands in verdicts of its own. The rest of what a model must not see happens innocently: a "<user>" in a note, a joined emoji. */
export function forgesVerdicts(text: string): boolean {
  const plain = text.normalize('NFKC');
  return (POINT_IDS.test(plain) && VERDICT_WORDS.test(plain)) || VERDICT_CELL.test(plain);
}
