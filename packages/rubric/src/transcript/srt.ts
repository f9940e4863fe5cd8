/** Whether a text is SRT: a number, then a timing line. */
export const isSrt = (text: string): boolean =>
  /^\uFEFF?\s*\d+\s*\r?\n\s*\d{1,2}:\d{2}:\d{2}[.,]\d{1,3}\s*-->/.test(text);
