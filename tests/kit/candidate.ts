import { randomUUID } from 'node:crypto';
import type {
  ClientCommand,
  ClientToServerEvents,
  CommandReply,
  CoverageMessage,
  JoinReply,
  ServerToClientEvents,
} from '@fortyfive/protocol';
import { ABSENT, evolve, fold, type RecordedEvent, type SessionState } from '@fortyfive/session';
import { io, type Socket } from 'socket.io-client';
import { waitFor } from './server.ts';

type Connection = Socket<ServerToClientEvents, ClientToServerEvents>;

/** A guest with a cookie of their own, as a browser would have. */
export class Guest {
  readonly url: string;
  readonly cookie: string;
  readonly userId: string;

  private constructor(url: string, cookie: string, userId: string) {
    this.url = url;
    this.cookie = cookie;
    this.userId = userId;
  }

  static async arrive(url: string): Promise<Guest> {
    const response = await fetch(`${url}/api/me`);
    const cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
    return new Guest(url, cookie, ((await response.json()) as { userId: string }).userId);
  }

  async http(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }> {
    const init: RequestInit = { method, headers: { cookie: this.cookie, 'content-type': 'application/json' } };
    const response = await fetch(
      `${this.url}${path}`,
      body === undefined ? init : { ...init, body: JSON.stringify(body) },
    );
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text };
  }

  async createSession(settings: { problemId?: string; templateId?: string; pace?: string } = {}): Promise<string> {
    const { status, body } = await this.http('POST', '/api/sessions', {
      problemId: 'url-shortener',
      templateId: 'forty-five',
      pace: 'coached',
      ...settings,
    });
    if (status !== 201) throw new Error(`No session: ${status} ${JSON.stringify(body)}`);
    return (body as { id: string }).id;
  }

  connect(extra: Record<string, unknown> = {}): Connection {
    return io(this.url, {
      transports: ['websocket'],
      extraHeaders: { cookie: this.cookie },
      reconnectionDelay: 50,
      reconnectionDelayMax: 200,
      forceNew: true,
      ...extra,
    });
  }
}

/** One tab on one session: joins, follows, and folds what it gets, by the same rules as the page. */
export class Tab {
  readonly connection: Connection;
  readonly received: unknown[] = [];
  readonly coverage: CoverageMessage[] = [];
  state: SessionState = ABSENT;
  clock: { now: number; rate: number } | null = null;
  joins: JoinReply[] = [];
  disconnects = 0;

  readonly sessionId: string;

  constructor(guest: Guest, sessionId: string) {
    this.sessionId = sessionId;
    this.connection = guest.connect();
    this.connection.onAny((...message: unknown[]) => this.received.push(message));
    this.connection.on('connect', () => this.joinAgain());
    this.connection.on('disconnect', () => (this.disconnects += 1));
    this.connection.on('session:coverage', (message) => this.coverage.push(message));
    this.connection.on('session:events', (message) => {
      this.clock = message.clock;
      this.take(message.events);
    });
  }

  /** Resolves when the tab has the session. */
  async ready(): Promise<this> {
    await waitFor(() => this.state.status !== 'absent');
    return this;
  }

  async join(lastSeq = this.state.seq): Promise<JoinReply> {
    const reply = (await this.connection
      .timeout(10_000)
      .emitWithAck('session:join', { sessionId: this.sessionId, lastSeq })) as JoinReply;
    this.joins.push(reply);
    this.received.push(reply);
    if (!reply.ok) return reply;
    this.clock = reply.clock;
    if ('snapshot' in reply) {
      if (reply.snapshot.seq >= this.state.seq) this.state = reply.snapshot;
    } else this.take(reply.events);
    return reply;
  }

  /** A join that the connection's end cuts off is made again when it is back. */
  private joinAgain(): void {
    this.join().catch(() => undefined);
  }

  async send(command: ClientCommand, commandId: string = randomUUID()): Promise<CommandReply> {
    const reply = (await this.connection
      .timeout(10_000)
      .emitWithAck('session:command', { sessionId: this.sessionId, commandId, command })) as CommandReply;
    this.received.push(reply);
    return reply;
  }

  say(text: string): Promise<CommandReply> {
    return this.send({ type: 'Say', utteranceId: randomUUID(), text });
  }

  close(): void {
    this.connection.disconnect();
  }

  private take(events: readonly RecordedEvent[]): void {
    const fresh = events.filter((event) => event.seq > this.state.seq);
    if (fresh[0] && fresh[0].seq !== this.state.seq + 1) {
      this.joinAgain();
      return;
    }
    this.state = fresh.length === 1 && fresh[0] ? evolve(this.state, fresh[0]) : fold(fresh, this.state);
  }
}

/** A rectangle as Excalidraw writes it. */
export function rectangle(id: string, version = 1, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    type: 'rectangle',
    x: 10,
    y: 20,
    width: 100,
    height: 50,
    angle: 0,
    strokeColor: '#1e1e1e',
    backgroundColor: 'transparent',
    fillStyle: 'solid',
    strokeWidth: 2,
    strokeStyle: 'solid',
    roughness: 1,
    opacity: 100,
    groupIds: [],
    frameId: null,
    index: 'a0',
    roundness: null,
    seed: 1,
    version,
    versionNonce: version * 7,
    isDeleted: false,
    boundElements: null,
    updated: 1,
    link: null,
    locked: false,
    ...more,
  };
}
