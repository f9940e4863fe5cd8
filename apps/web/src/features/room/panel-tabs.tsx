import type { KeyboardEvent } from 'react';
import { BoardIcon, NoteIcon, SumIcon, TalkIcon } from '../../ui/icons.tsx';
import styles from './panel-tabs.module.css';
import type { PanelView, RoomView } from './room-view.ts';

const TABS = [
  { view: 'board', title: 'Board', short: 'Board', icon: BoardIcon },
  { view: 'talk', title: 'Conversation', short: 'Talk', icon: TalkIcon },
  { view: 'notes', title: 'Notes', short: 'Notes', icon: NoteIcon },
  { view: 'estimates', title: 'Estimates', short: 'Estimates', icon: SumIcon },
] as const;

interface PanelTabsProps {
  readonly view: RoomView;
  readonly panel: PanelView;
  readonly onShow: (view: RoomView) => void;
}

/** Above the panel on a wide screen, where the board needs no tab; at the bottom of a phone, for all four. */
export function PanelTabs({ view, panel, onShow }: PanelTabsProps) {
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const visible = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=tab]')].filter(
      (tab) => tab.offsetParent !== null,
    );
    const at = visible.indexOf(document.activeElement as HTMLElement);
    const next = visible[(at + step + visible.length) % visible.length];
    next?.focus();
    next?.click();
  };
  return (
    <div className={styles.tabs} role="tablist" aria-label="Panels" onKeyDown={onKeyDown}>
      {TABS.map(({ view: each, title, short, icon: TabIcon }) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={`tab-${each}`}
          aria-controls={`panel-${each}`}
          aria-selected={each === view || (each === panel && view === 'board')}
          aria-label={title}
          className={styles.tab}
          data-view={each}
          data-shown={each === view}
          data-panel={each === panel}
          onClick={() => onShow(each)}
        >
          <TabIcon />
          <span className={styles.title}>{title}</span>
          <span className={styles.short}>{short}</span>
        </button>
      ))}
    </div>
  );
}
