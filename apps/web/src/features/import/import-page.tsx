import { PageFrame } from '../../ui/page-frame.tsx';
import { ImportForm } from './import-form.tsx';
import styles from './import-page.module.css';

export function ImportPage() {
  return (
    <PageFrame title="Import a transcript">
      <div className={styles.page}>
        <div className={styles.intro}>
          <h1>Import a transcript</h1>
          <p>
            An interview you had elsewhere, with a person or a model, gets the same report: every point judged by the
            same rules, with quotes. It stays on this server.
          </p>
          <p className={styles.format}>
            Plain text with a speaker before each turn works best, for example <code>Interviewer: …</code> and{' '}
            <code>Candidate: …</code>. Subtitles (.vtt, .srt) and JSON with roles are read too.
          </p>
        </div>
        <ImportForm />
      </div>
    </PageFrame>
  );
}
