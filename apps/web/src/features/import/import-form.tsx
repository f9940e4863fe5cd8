import type { ImportBody } from '@fortyfive/protocol';
import { LIMITS } from '@fortyfive/session';
import { Button, FileButton, NativeSelect, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link, useNavigate } from 'react-router';
import { importTranscript, problemsQuery, sessionsQuery } from '../../connection/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { UploadIcon } from '../../ui/icons.tsx';
import styles from './import-form.module.css';
import { readTranscriptFile, TRANSCRIPT_TYPES } from './read-transcript-file.ts';
import { SceneField } from './scene-field.tsx';
import type { SceneFile } from './read-scene-file.ts';
import { uploadPictures } from './upload-pictures.ts';

/** The pack that only has the general checklist. */
const ANOTHER_PROBLEM = { value: 'generic', label: 'Another problem' };

export function ImportForm() {
  const problems = useQuery(problemsQuery);
  const [problemId, setProblemId] = useState(ANOTHER_PROBLEM.value);
  const [transcript, setTranscript] = useState('');
  const [fileName, setFileName] = useState('transcript.txt');
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const [scene, setScene] = useState<SceneFile | null>(null);
  const navigate = useNavigate();
  const queries = useQueryClient();
  const upload = useMutation({
    mutationFn: async (body: ImportBody) => {
      const { id } = await importTranscript(body);
      return { id, problems: await uploadPictures(id, scene?.pictures ?? []) };
    },
    onSuccess: async ({ id, problems: failed }) => {
      void queries.invalidateQueries({ queryKey: sessionsQuery.queryKey });
      if (failed.length === 0) await navigate(`/sessions/${id}/report`);
    },
  });

  const takeFile = async (file: File | null) => {
    if (!file) return;
    const read = await readTranscriptFile(file);
    setFileProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    setTranscript(read.text);
    setFileName(file.name.slice(-200));
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    upload.mutate({ problemId, fileName, transcript, elements: [...(scene?.elements ?? [])] });
  };

  return (
    <form onSubmit={onSubmit} className={styles.form}>
      <NativeSelect
        label="Problem"
        value={problemId}
        onChange={(event) => setProblemId(event.currentTarget.value)}
        data={[...(problems.data ?? []).map(({ id, title }) => ({ value: id, label: title })), ANOTHER_PROBLEM].filter(
          ({ value }, index, all) => all.findIndex((other) => other.value === value) === index,
        )}
      />
      {problems.isError && (
        <FailureNotice
          title="The problems could not be loaded"
          error={problems.error}
          onRetry={() => void problems.refetch()}
        />
      )}
      <div className={styles.transcript}>
        <Textarea
          label="Transcript"
          placeholder={'Interviewer: Design a URL shortener.\nCandidate: Who will use it, and how much?'}
          minRows={12}
          maxRows={24}
          autosize
          required
          maxLength={LIMITS.importedCharacters}
          value={transcript}
          onChange={(event) => {
            setTranscript(event.currentTarget.value);
            setFileName('transcript.txt');
          }}
          classNames={{ input: styles.text ?? '' }}
        />
        <FileButton onChange={(file) => void takeFile(file)} accept={TRANSCRIPT_TYPES}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<UploadIcon />}>
              Choose a transcript file
            </Button>
          )}
        </FileButton>
        <span className={styles.hint}>
          .txt, .md, .vtt, .srt or .json{fileName !== 'transcript.txt' && ` · ${fileName}`}
        </span>
      </div>
      {fileProblem && <FailureNotice title="This file could not be read" error={fileProblem} />}
      <SceneField scene={scene} onChange={setScene} />
      {upload.isError && <FailureNotice title="The transcript was not imported" error={upload.error} />}
      {upload.data && upload.data.problems.length > 0 && (
        <FailureNotice
          title="The transcript was imported, but not every picture of its board"
          error={[...new Set(upload.data.problems)].join(' ')}
        >
          <Link to={`/sessions/${upload.data.id}/report`}>See the report</Link>
        </FailureNotice>
      )}
      <Button
        type="submit"
        size="lg"
        className={styles.submit}
        loading={upload.isPending}
        disabled={transcript.trim() === ''}
      >
        Import and see the report
      </Button>
    </form>
  );
}
