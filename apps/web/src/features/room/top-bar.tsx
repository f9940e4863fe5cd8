import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { Link } from 'react-router';
import { ColorSchemeToggle } from '../../ui/color-scheme-toggle.tsx';
import { FlagIcon, KeyboardIcon, ListIcon, NextIcon, PauseIcon, PlayIcon } from '../../ui/icons.tsx';
import { Logo } from '../../ui/logo.tsx';
import { paceTitle } from '../../ui/paces.ts';
import { ClockFace } from './clock-face.tsx';
import { phaseTimes } from './phase-times.ts';
import { SavePill } from './save-pill.tsx';
import styles from './top-bar.module.css';
import { useExistingSession } from './use-existing-session.ts';
import type { RoomActions } from './use-room-actions.ts';

interface TopBarProps {
  readonly actions: RoomActions;
  readonly onFinish: () => void;
  readonly onHelp: () => void;
  readonly onPhases: () => void;
}

export function TopBar({ actions, onFinish, onHelp, onPhases }: TopBarProps) {
  const session = useExistingSession();
  const phases = phaseTimes(session, 0);
  const current = phases.findIndex(({ place }) => place === 'current');
  return (
    <header className={styles.bar}>
      <Link to="/" className={styles.home} aria-label="Fortyfive start page">
        <Logo size={24} />
      </Link>
      <div className={styles.problem}>
        <h1>{session.setup.problemTitle}</h1>
        <p>{paceTitle(session.setup.pace)}</p>
      </div>
      {current >= 0 && (
        <button
          type="button"
          className={styles.phase}
          onClick={onPhases}
          aria-haspopup="dialog"
          aria-label={`Phase ${current + 1} of ${phases.length}: ${phases[current]?.title}. Show all phases`}
        >
          <ListIcon size={15} />
          <span>
            {current + 1}/{phases.length} {phases[current]?.title}
          </span>
        </button>
      )}
      <div className={styles.clock}>
        <ClockFace />
      </div>
      <div className={styles.saved}>
        <SavePill />
      </div>
      <Moves actions={actions} onFinish={onFinish} />
      <div className={styles.extras}>
        <Tooltip label="Keyboard shortcuts (?)">
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Keyboard shortcuts" onClick={onHelp}>
            <KeyboardIcon />
          </ActionIcon>
        </Tooltip>
        <ColorSchemeToggle />
      </div>
    </header>
  );
}

function Moves({ actions, onFinish }: Pick<TopBarProps, 'actions' | 'onFinish'>) {
  const { status } = useExistingSession();
  if (status !== 'running' && status !== 'paused') return <div className={styles.moves} />;
  const isPaused = status === 'paused';
  const pauseLabel = isPaused ? 'Resume' : 'Pause';
  return (
    <div className={styles.moves}>
      {actions.canPause && (
        <Tooltip label={`${pauseLabel} (Alt+P)`}>
          <ActionIcon
            variant="default"
            size={36}
            aria-label={pauseLabel}
            onClick={actions.togglePause}
            disabled={actions.isMoving}
          >
            {isPaused ? <PlayIcon /> : <PauseIcon />}
          </ActionIcon>
        </Tooltip>
      )}
      {!actions.isLastPhase && (
        <Tooltip label="Next phase (Alt+N)">
          <Button
            className={styles.next}
            rightSection={<NextIcon />}
            disabled={isPaused || actions.isMoving}
            onClick={actions.nextPhase}
          >
            Next phase
          </Button>
        </Tooltip>
      )}
      <Button
        className={styles.finish}
        variant={actions.isLastPhase ? 'filled' : 'default'}
        leftSection={<FlagIcon size={16} />}
        onClick={onFinish}
        disabled={actions.isMoving}
      >
        Finish
      </Button>
    </div>
  );
}
