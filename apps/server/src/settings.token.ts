/** Injection token of the parsed settings. */
export const SETTINGS = Symbol('Settings');
