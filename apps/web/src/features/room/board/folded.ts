import { useState } from 'react';

const KEY = 'fortyfive:what-i-see';
/** As in the style sheet: where the board needs the whole screen. */
const PHONE = '(max-width: 47.99rem)';

/** Whether the panel is open. It is as its reader left it; at first folded on a phone and open elsewhere. */
export function useUnfolded(): [isOpen: boolean, setOpen: (isOpen: boolean) => void] {
  const [isOpen, setOpen] = useState(() => {
    const kept = read();
    return kept === null ? !matchMedia(PHONE).matches : kept === 'open';
  });
  return [
    isOpen,
    (next) => {
      setOpen(next);
      write(next ? 'open' : 'folded');
    },
  ];
}

function read(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    // A browser may refuse its storage; the panel then starts as for a new visitor.
    return null;
  }
}

function write(state: 'open' | 'folded'): void {
  try {
    localStorage.setItem(KEY, state);
  } catch {
    // As above.
  }
}
