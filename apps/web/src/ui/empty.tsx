import type { ReactNode } from 'react';
import styles from './empty.module.css';

/** A place with nothing in it, and what to do about that. */
export function Empty({
  title,
  heading: Heading = 'h2',
  children,
}: {
  title: string;
  heading?: 'h1' | 'h2' | 'h3';
  children: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}
