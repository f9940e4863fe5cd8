import { Button, Group, Modal } from '@mantine/core';

interface FinishDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onFinish: () => void;
}

export function FinishDialog({ opened, onClose, onFinish }: FinishDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Finish the interview?" closeButtonProps={{ 'aria-label': 'Close' }}>
      <p>The clock stops for good and the report is written. Nothing can be added afterwards.</p>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose} data-autofocus>
          Go on
        </Button>
        <Button onClick={onFinish}>Finish and see the report</Button>
      </Group>
    </Modal>
  );
}
