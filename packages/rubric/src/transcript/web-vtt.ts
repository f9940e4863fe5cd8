/** Whether a text is WebVTT, by its required first word. */
export const isWebVtt = (text: string): boolean => /^\uFEFF?WEBVTT(?:\s|$)/.test(text);
