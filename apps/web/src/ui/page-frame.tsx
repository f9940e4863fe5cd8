import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { ColorSchemeToggle } from './color-scheme-toggle.tsx';
import { Logo } from './logo.tsx';
import styles from './page-frame.module.css';

interface PageFrameProps {
  readonly title?: string;
  readonly children: ReactNode;
  /** Further controls at the right of the header. */
  readonly actions?: ReactNode;
}

/** Header, skip link and one column: every page but the room. */
export function PageFrame({ title, children, actions }: PageFrameProps) {
  return (
    <>
      <title>{title ? `${title} · Fortyfive` : 'Fortyfive · system-design interviews'}</title>
      <a href="#main" className={styles.skip}>
        Skip to content
      </a>
      <header className={styles.header}>
        <Link to="/" className={styles.brand}>
          <Logo />
          <span>Fortyfive</span>
        </Link>
        <div className={styles.actions}>
          {actions}
          <ColorSchemeToggle />
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </>
  );
}
