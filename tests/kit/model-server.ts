import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** One request as a model endpoint gets it. */
export interface ModelCall {
  readonly at: number;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly stream: boolean;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly response_format?: { readonly type: string };
  };
  /** Ids of the points it asks about. */
  readonly pointIds: readonly string[];
  /** How many calls about the first of these points came before. */
  readonly earlier: number;
}

export type Behaviour =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'cut'; readonly text: string }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly message?: string;
    }
  | { readonly kind: 'flood' }
  | { readonly kind: 'hang' };

export interface ModelServer {
  readonly baseURL: string;
  readonly calls: ModelCall[];
  /** Decides what each call gets; replace it between interviews. */
  answer: (call: ModelCall) => Behaviour;
  forget: () => void;
  close: () => Promise<void>;
}

export type Claims = Readonly<Record<string, { status: string; quote?: string; turn?: number | null }>>;

/** A reply in the shape asked for: these claims, "missing" for the other points. */
export function claiming(pointIds: readonly string[], claims: Claims = {}): Behaviour {
  const points = pointIds.map((id) => ({ id, status: 'missing', quote: '', turn: null, ...claims[id] }));
  return { kind: 'say', text: JSON.stringify({ points }) };
}

/** A real HTTP server on the loopback that speaks the chat-completions format with streamed events. */
export async function startModelServer(): Promise<ModelServer> {
  const calls: ModelCall[] = [];
  const model: ModelServer = {
    baseURL: '',
    calls,
    answer: ({ pointIds }) => claiming(pointIds),
    forget: () => void calls.splice(0),
    close: () => Promise.resolve(),
  };
  const server = createServer((request, response) => {
    void receive(request, calls).then((call) => respond(model.answer(call), call, response));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return Object.assign(model, { baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, close });
}

async function receive(request: IncomingMessage, calls: ModelCall[]): Promise<ModelCall> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as ModelCall['body'];
  const asked = body.messages?.at(-1)?.content.split('Points to judge:').at(-1) ?? '';
  const pointIds = [...asked.matchAll(/^- ([A-Z]+\d+) \(/gm)].map(([, id]) => id ?? '');
  const earlier = calls.filter((call) => call.pointIds.includes(pointIds[0] ?? '')).length;
  const call = { at: performance.now(), path: request.url ?? '', headers: request.headers, body, pointIds, earlier };
  calls.push(call);
  return call;
}

async function respond(behaviour: Behaviour, call: ModelCall, response: ServerResponse): Promise<void> {
  switch (behaviour.kind) {
    case 'status': {
      const { status, headers, message = 'refused' } = behaviour;
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ error: { message, type: 'error', param: null, code: null } }));
      return;
    }
    case 'hang':
      open(response).write(event({ role: 'assistant', content: '' }));
      return;
    case 'cut':
      open(response).write(event({ content: behaviour.text.slice(0, 20) }));
      await sleep(20);
      response.destroy();
      return;
    case 'flood':
      open(response);
      for (let count = 0; count < 2_000 && !response.destroyed; count += 1) {
        response.write(event({ content: 'x'.repeat(1_000) }));
        if (count % 10 === 0) await sleep(1);
      }
      response.end();
      return;
    case 'say':
      open(response);
      for (const part of behaviour.text.match(/[\s\S]{1,40}/g) ?? []) response.write(event({ content: part }));
      response.write(event({}, 'stop'));
      response.end('data: [DONE]\n\n');
      return;
    default:
      throw new Error(`No behaviour for ${JSON.stringify(behaviour satisfies never)} in ${call.path}`);
  }
}

function open(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
}

function event(delta: Record<string, string>, finishReason: string | null = null): string {
  const choices = [{ index: 0, delta, finish_reason: finishReason }];
  return `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices })}\n\n`;
}
