import { setTimeout as sleep } from 'node:timers/promises';
import { type ChatMessage, LONGEST_REPLY, REPLY_SCHEMA } from '@fortyfive/rubric';
import OpenAI, { APIError } from 'openai';
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import { guardedFetch, TooLarge } from './guarded-fetch.ts';
import type { CallFault, CallOutcome, LanguageModel } from './model-call.ts';

export interface ModelOptions {
  readonly baseURL: string;
  readonly name: string;
  readonly apiKey: string | undefined;
  /** For one attempt, from the request to the last word of the stream. */
  readonly timeoutMs: number;
}

type Format = ChatCompletionCreateParamsStreaming['response_format'];
type Attempt = CallOutcome & { readonly status?: number | undefined; readonly retryAfter?: string | null | undefined };

/** From the strictest on; an endpoint that refuses one is asked with the next. The prompt asks for JSON in any case. */
const FORMATS: readonly Format[] = [
  { type: 'json_schema', json_schema: { name: 'verdicts', strict: true, schema: { ...REPLY_SCHEMA } } },
  { type: 'json_object' },
  undefined,
];
const ATTEMPTS = 3;
const FIRST_WAIT_MS = 500;
/** An endpoint that wants more patience than this gets no further attempt soon enough to matter. */
const LONGEST_WAIT_MS = 30_000;

/** A model behind any endpoint that speaks OpenAI's chat completions. */
export class OpenAiModel implements LanguageModel {
  readonly name: string;
  private readonly client: OpenAI;
  private readonly timeoutMs: number;
  /** The strictest format this endpoint has not refused. */
  private format = 0;

  constructor({ baseURL, name, apiKey, timeoutMs }: ModelOptions) {
    this.name = name;
    this.timeoutMs = timeoutMs;
    this.client = new OpenAI({
      baseURL,
      apiKey: apiKey ?? 'none',
      // Absent, these would be taken from variables of the environment that are meant for other programs.
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      logLevel: 'off',
      maxRetries: 0,
      timeout: timeoutMs,
      fetch: guardedFetch(apiKey !== undefined),
    });
  }

  async ask(messages: readonly ChatMessage[], signal: AbortSignal): Promise<CallOutcome> {
    for (let format = this.format; ; format += 1) {
      const attempt = await this.persist(messages, FORMATS[format], signal);
      if (attempt.ok) this.format = Math.max(this.format, format);
      if (attempt.status !== 400 || format === FORMATS.length - 1) return attempt;
    }
  }

  private async persist(messages: readonly ChatMessage[], format: Format, signal: AbortSignal): Promise<Attempt> {
    for (let count = 1; ; count += 1) {
      const attempt = await this.once(messages, format, signal);
      const again = attempt.status === 429 || (attempt.status ?? 0) >= 500;
      if (attempt.ok || !again || count === ATTEMPTS) return attempt;
      const wait = waitMs(attempt.retryAfter, count);
      if (await sleep(wait, false, { signal }).catch(() => true)) return { ok: false, fault: 'aborted' };
    }
  }

  private async once(messages: readonly ChatMessage[], format: Format, signal: AbortSignal): Promise<Attempt> {
    const timeout = AbortSignal.timeout(this.timeoutMs);
    try {
      const stream = await this.client.chat.completions.create(
        {
          model: this.name,
          messages: messages.map(({ role, content }) => ({ role, content })),
          stream: true,
          ...(format && { response_format: format }),
        },
        { signal: AbortSignal.any([signal, timeout]) },
      );
      let text = '';
      let reason: string | null = null;
      for await (const chunk of stream) {
        const choice = chunk.choices?.[0];
        text += choice?.delta?.content ?? '';
        reason = choice?.finish_reason ?? reason;
        if (text.length > LONGEST_REPLY) return { ok: false, fault: 'too-large' };
      }
      // An abort ends the stream without an error, and so does a connection that is closed early.
      if (reason === 'stop') return { ok: true, text };
      return { ok: false, fault: signal.aborted ? 'aborted' : timeout.aborted ? 'timeout' : 'cut' };
    } catch (error) {
      if (signal.aborted) return { ok: false, fault: 'aborted' };
      if (timeout.aborted) return { ok: false, fault: 'timeout' };
      return attemptFrom(error);
    }
  }
}

function attemptFrom(error: unknown): Attempt {
  if (error instanceof TooLarge) return { ok: false, fault: 'too-large' };
  const status = error instanceof APIError ? (error.status as number | undefined) : undefined;
  const retryAfter = error instanceof APIError ? (error.headers as Headers | undefined)?.get('retry-after') : null;
  return { ok: false, fault: faultOf(error, status), status, retryAfter };
}

function faultOf(error: unknown, status: number | undefined): CallFault {
  if (status === 429) return 'too-many-requests';
  if (status !== undefined) return status >= 500 ? 'server-error' : 'refused';
  return error instanceof OpenAI.APIConnectionError ? 'unreachable' : 'cut';
}

function waitMs(retryAfter: string | null | undefined, count: number): number {
  const seconds = Number(retryAfter ?? Number.NaN);
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter ?? '') - Date.now() : seconds * 1_000;
  const wait = Number.isNaN(asked) ? FIRST_WAIT_MS * 2 ** (count - 1) : asked;
  return Math.min(LONGEST_WAIT_MS, Math.max(0, wait));
}
