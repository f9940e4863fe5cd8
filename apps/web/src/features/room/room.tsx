import { Modal } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState, type ReactNode } from 'react';
import { Navigate } from 'react-router';
import { useConnection, useSessionView } from '../../connection/session-context.tsx';
import { BoardPanel } from './board/board-panel.tsx';
import { Conversation } from './conversation.tsx';
import { EstimatesPanel } from './estimates-panel.tsx';
import { FinishDialog } from './finish-dialog.tsx';
import { FinishedBanner } from './finished-banner.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { PanelTabs } from './panel-tabs.tsx';
import { PausedOverlay } from './paused-overlay.tsx';
import { PhaseRail } from './phase-rail.tsx';
import { RefusalList } from './refusal-list.tsx';
import { focusView, type PanelView, type RoomView } from './room-view.ts';
import styles from './room.module.css';
import { ShortcutsDialog } from './shortcuts-dialog.tsx';
import { TimeAnnouncer } from './time-announcer.tsx';
import { TopBar } from './top-bar.tsx';
import { useExistingSession } from './use-existing-session.ts';
import { useRoomActions } from './use-room-actions.ts';
import { useShortcuts } from './use-shortcuts.ts';

/** As in the style sheet: one view at a time. */
const PHONE = '(max-width: 47.99rem)';

type Dialog = 'finish' | 'shortcuts' | 'phases' | null;

/** The interview itself, while it runs, while it is paused, and as it was left. */
export function Room() {
  const session = useExistingSession();
  const [view, setView] = useState<RoomView>('talk');
  const [panel, setPanel] = useState<PanelView>('talk');
  const [dialog, setDialog] = useState<Dialog>(null);
  const actions = useRoomActions(() => setDialog('finish'));
  const isPaused = session.status === 'paused';
  const [askedForReport, setAskedForReport] = useState(false);
  const { sessionId } = useConnection();
  const isPhone = useMediaQuery(PHONE) ?? false;

  const show = (next: RoomView) => {
    setView(next);
    if (next !== 'board') setPanel(next);
  };
  const close = () => setDialog(null);
  useShortcuts({
    show: (next) => {
      show(next);
      focusView(next);
    },
    nextPhase: actions.nextPhase,
    togglePause: actions.togglePause,
    help: () => setDialog('shortcuts'),
  });

  // Not for a tab that only watched the end, nor when work was refused: its words must stay where they can be copied.
  const hasRefusals = useSessionView((seen) => seen.outbox.refused.length > 0);
  if (askedForReport && session.status === 'finished' && !hasRefusals)
    return <Navigate to={`/sessions/${sessionId}/report`} />;

  return (
    <div className={styles.room} data-view={view} data-panel={panel}>
      <title>{`${session.setup.problemTitle} · Fortyfive`}</title>
      <a href="#say" className={styles.skip}>
        Skip to the conversation
      </a>
      <TopBar
        actions={actions}
        onFinish={() => setDialog('finish')}
        onHelp={() => setDialog('shortcuts')}
        onPhases={() => setDialog('phases')}
      />
      <nav className={styles.rail} aria-label="Interview phases">
        <PhaseRail />
      </nav>
      <main className={styles.stage}>
        <section
          id="panel-board"
          className={styles.board}
          aria-label="Board"
          inert={isPaused || (isPhone && view !== 'board')}
        >
          <BoardPanel />
        </section>
        <PanelTabs view={view} panel={panel} onShow={show} />
        <Panel view="talk" isInert={isPaused}>
          <Conversation />
        </Panel>
        <Panel view="notes" isInert={isPaused}>
          <NotesPanel />
        </Panel>
        <Panel view="estimates" isInert={isPaused}>
          <EstimatesPanel />
        </Panel>
        {isPaused && <PausedOverlay onResume={actions.togglePause} isResuming={actions.isMoving} />}
        <div className={styles.notices}>
          <RefusalList />
          {session.status === 'finished' && <FinishedBanner />}
        </div>
      </main>
      <TimeAnnouncer />
      <FinishDialog
        opened={dialog === 'finish' && session.status !== 'finished'}
        onClose={close}
        onFinish={() => {
          close();
          setAskedForReport(true);
          actions.finish();
        }}
      />
      <ShortcutsDialog opened={dialog === 'shortcuts'} onClose={close} />
      <Modal opened={dialog === 'phases'} onClose={close} title="Phases" closeButtonProps={{ 'aria-label': 'Close' }}>
        <PhaseRail />
      </Modal>
    </div>
  );
}

function Panel({ view, isInert, children }: { view: PanelView; isInert: boolean; children: ReactNode }) {
  return (
    <section
      id={`panel-${view}`}
      role="tabpanel"
      aria-labelledby={`tab-${view}`}
      className={styles.panel}
      data-view={view}
      inert={isInert}
    >
      {children}
    </section>
  );
}
