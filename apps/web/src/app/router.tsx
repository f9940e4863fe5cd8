import { createBrowserRouter } from 'react-router';
import { Identified } from './identified.tsx';
import { NotFoundPage } from './not-found-page.tsx';
import { Root } from './root.tsx';
import { Waiting } from '../ui/waiting.tsx';
import { RouteErrorPage } from './route-error-page.tsx';

export const router = createBrowserRouter([
  {
    Component: Root,
    ErrorBoundary: RouteErrorPage,
    HydrateFallback: () => <Waiting label="Loading" />,
    children: [
      {
        Component: Identified,
        children: [
          {
            index: true,
            lazy: async () => ({ Component: (await import('../features/start/start-page.tsx')).StartPage }),
          },
          {
            path: 'sessions/:sessionId',
            lazy: async () => ({ Component: (await import('../features/room/room-page.tsx')).RoomPage }),
          },
          {
            path: 'sessions/:sessionId/report',
            lazy: async () => ({
              Component: (await import('../features/report/report-page.tsx')).ReportPage,
            }),
          },
          {
            path: 'import',
            lazy: async () => ({
              Component: (await import('../features/import/import-page.tsx')).ImportPage,
            }),
          },
        ],
      },
      { path: '*', Component: NotFoundPage },
    ],
  },
]);
