import type { Rejection } from '@fortyfive/session';

/** Every code a refused request can carry: the session rules' and the edge's own. */
export type RejectionCode =
  | Rejection
  | 'bad-request'
  | 'too-many-requests'
  | 'too-large'
  | 'not-a-picture'
  | 'picture-too-large'
  | 'too-many-pictures'
  | 'server-error';

const WORDS: Record<RejectionCode, string> = {
  'already-exists': 'This session exists already.',
  'not-found': 'There is no such session, or it is not yours.',
  'not-allowed': 'You are not allowed to do this.',
  'not-started': 'The interview has not started yet.',
  'already-started': 'The interview has started already.',
  'already-paused': 'The interview is paused.',
  'not-paused': 'The interview is not paused.',
  'pause-not-allowed': 'An exam cannot be paused.',
  finished: 'The interview is over, so nothing more can be added.',
  'wrong-phase': 'The interview is in another phase now.',
  'unknown-template': 'There is no such template.',
  'empty-text': 'There is nothing to send.',
  'text-too-long': 'This text is too long.',
  'log-full': 'This session holds as many messages as it can.',
  'too-many-elements': 'The board holds as many elements as it can.',
  'element-too-large': 'One element of the board is too large to be stored.',
  'bad-request': 'The server did not understand this request.',
  'too-many-requests': 'Too many requests at once. It will be tried again.',
  'too-large': 'This is too large to send.',
  'not-a-picture': 'This is not a picture that the board takes: PNG, JPEG, GIF or WebP.',
  'picture-too-large': 'This picture is too large: 4 MB and 8,192 pixels on a side at most.',
  'too-many-pictures': 'The board has taken as many pictures as it can: 50 and 40 MB in all, deleted ones included.',
  'server-error': 'The server could not do this now. It will be tried again.',
};

/** A rejection in words for people. */
export function rejectionWords(code: RejectionCode): string {
  return WORDS[code];
}

/** Whether the same command may succeed later without the person changing anything. */
export function isTransient(code: RejectionCode): boolean {
  return code === 'too-many-requests' || code === 'server-error';
}
