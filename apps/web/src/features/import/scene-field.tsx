import { Button, FileButton } from '@mantine/core';
import { useState } from 'react';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { BoardIcon } from '../../ui/icons.tsx';
import styles from './scene-field.module.css';
import { readSceneFile, type SceneFile } from './read-scene-file.ts';

/** The drawing that belongs to a transcript, if there is one. */
export function SceneField({
  scene,
  onChange,
}: {
  scene: SceneFile | null;
  onChange: (scene: SceneFile | null) => void;
}) {
  const [problem, setProblem] = useState<string | null>(null);
  const take = async (file: File | null) => {
    if (!file) return;
    const read = readSceneFile(file.name, await file.text().catch(() => ''));
    setProblem(read ? null : `${file.name} is not an Excalidraw file.`);
    if (read) onChange(read);
  };
  return (
    <div className={styles.field}>
      <FileButton onChange={(file) => void take(file)} accept=".excalidraw,.json,application/json">
        {(props) => (
          <Button {...props} variant="default" leftSection={<BoardIcon />}>
            Add a board (.excalidraw)
          </Button>
        )}
      </FileButton>
      {scene ? (
        <span>
          {scene.name}, {scene.elements.length} {scene.elements.length === 1 ? 'element' : 'elements'}
          {scene.pictures.length > 0 && `, ${counted(scene.pictures.length)}`}{' '}
          <Button variant="subtle" size="compact-sm" onClick={() => onChange(null)}>
            Remove
          </Button>
        </span>
      ) : (
        <span className={styles.hint}>Optional. Drawings are read as part of the answer.</span>
      )}
      {scene && scene.leftOut.length > 0 && (
        <FailureNotice
          title={
            scene.leftOut.length === 1 ? 'One picture is left out' : `${scene.leftOut.length} pictures are left out`
          }
          error={[...new Set(scene.leftOut)].join(' ')}
        />
      )}
      {problem && <FailureNotice title="This board could not be read" error={problem} />}
    </div>
  );
}

function counted(pictures: number): string {
  return pictures === 1 ? '1 picture' : `${pictures} pictures`;
}
