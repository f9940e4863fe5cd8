import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { ServerOptions } from 'socket.io';
import { isAllowedOrigin } from '../identity/allowed-origin.ts';

/** Larger than any message the client sends (it takes HTTP above 512 KB), so that a big scene never cuts a connection. */
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024;

/** Socket.IO with the origin check that CORS does not do for WebSocket. */
export class SocketAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly allowedOrigins: readonly string[],
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): ReturnType<IoAdapter['createIOServer']> {
    return super.createIOServer(port, {
      ...options,
      serveClient: false,
      maxHttpBufferSize: MAX_MESSAGE_BYTES,
      allowRequest: (request, callback) => callback(null, isAllowedOrigin(request.headers, this.allowedOrigins)),
    } as ServerOptions);
  }
}
