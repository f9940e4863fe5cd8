import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { HttpError } from '../connection/http.ts';
import { resolveVariables, theme } from './theme.ts';

/** What the server refuses it refuses again; only what did not reach it, or broke there, is worth another try. */
function shouldRetry(failures: number, error: Error): boolean {
  const isFinal = error instanceof HttpError && error.status >= 400 && error.status < 500 && error.status !== 429;
  return !isFinal && failures < 2;
}

export function Providers({ children }: { children: ReactNode }) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { retry: shouldRetry } } }));
  return (
    <QueryClientProvider client={client}>
      <MantineProvider theme={theme} cssVariablesResolver={resolveVariables} defaultColorScheme="auto">
        {children}
      </MantineProvider>
    </QueryClientProvider>
  );
}
