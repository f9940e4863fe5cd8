import { type RejectionCode, rejectionWords } from '@fortyfive/protocol';
import { HttpException } from '@nestjs/common';

const STATUS: Partial<Record<RejectionCode, number>> = {
  'bad-request': 400,
  'not-allowed': 403,
  'not-found': 404,
  'too-large': 413,
  'picture-too-large': 413,
  'not-a-picture': 415,
  'too-many-requests': 429,
  'server-error': 500,
};

/** A refusal as an HTTP error: the code for programs, the words for people. */
export class RefusalException extends HttpException {
  constructor(rejection: RejectionCode, message = rejectionWords(rejection)) {
    super({ ok: false, rejection, message }, STATUS[rejection] ?? 409);
  }
}
