import { Link } from 'react-router';
import { PageFrame } from '../../ui/page-frame.tsx';
import { SessionList } from './session-list.tsx';
import { SetupForm } from './setup-form.tsx';
import styles from './start-page.module.css';

export function StartPage() {
  return (
    <PageFrame>
      <section className={styles.intro}>
        <h1>Forty-five minutes, one system, an honest report.</h1>
        <p>
          Practise system-design interviews with a clock, an interviewer and a whiteboard. Afterwards every judgement
          quotes the words, the drawing or the number it rests on. Rules do the judging, so what they do not find may
          still have been good.
        </p>
      </section>
      <SetupForm />
      <SessionList />
      <p className={styles.import}>
        Interviewed somewhere else? <Link to="/import">Import a transcript</Link> and get the same report.
      </p>
    </PageFrame>
  );
}
