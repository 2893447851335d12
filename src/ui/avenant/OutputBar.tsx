import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Snapshot } from '../../sheets';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { useWriteObstacle } from '../common/useWriteObstacle';
import { useSession } from '../shell/context';
import { texts } from '../texts';
import { insertionOf, type Outputs } from './outputs';
import { useDelivery } from './useDelivery';

interface Props {
  readonly outputs: Outputs;
  readonly snapshot: Snapshot;
}

/** Where a product goes: into the workbook, a workbook of its own, a Word document. */
export function OutputBar({ outputs, snapshot }: Props): ReactNode {
  const layout = useLayout();
  const words = texts.avenant.outputs;
  const session = useSession();
  const [isLive, setIsLive] = useState(true);
  const { isBusy, saveWorkbook, saveWord } = useDelivery(outputs);
  const obstacle = useWriteObstacle();
  const isWaiting = obstacle !== null;
  const edits = useMemo(() => outputs.edits(snapshot, isLive), [outputs, snapshot, isLive]);
  const { adds, replaces, keeps } = insertionOf(edits);
  const isProtected = snapshot.structureProtected === true;
  return (
    <Section title={words.title}>
      {outputs.canBeLive && (
        <Checkbox label={words.live} checked={isLive} onChange={(_, { checked }) => setIsLive(checked === true)} />
      )}
      <div className={layout.row}>
        <Button
          appearance={isProtected ? 'secondary' : 'primary'}
          disabled={isProtected}
          disabledFocusable={isWaiting && !isProtected}
          onClick={() => {
            if (isWaiting) return;
            void session.write(
              edits.flatMap((one) => one.edits),
              words.undoLabel(adds),
            );
          }}
        >
          {words.insert}
        </Button>
        <Button
          appearance={isProtected ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          onClick={() => void saveWorkbook()}
        >
          {words.alone}
        </Button>
        {outputs.word && (
          <Button disabledFocusable={isBusy} onClick={() => void saveWord()}>
            {words.word}
          </Button>
        )}
      </div>
      <p role="status" className={layout.quiet}>
        {isBusy ? words.preparing : isProtected ? words.structureProtected : (obstacle ?? words.adds(adds))}
      </p>
      {!isProtected && replaces.length > 0 && <p className={layout.quiet}>{words.replaces(replaces)}</p>}
      {!isProtected && keeps.length > 0 && <p className={layout.quiet}>{words.keeps(keeps)}</p>}
    </Section>
  );
}
