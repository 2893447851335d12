import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import { preview as previewOf, type Snapshot } from '../../sheets';
import { shareEdits, sharePlan } from '../../writing';
import { useLayout } from '../common/layout';
import { useSession } from '../shell/context';
import { texts } from '../texts';
import { AsideList } from './AsideList';
import { PreviewTable } from './PreviewTable';
import { RefusedCells } from './RefusedCells';
import { ShareLineList } from './ShareLineList';
import { isTaken, offeredLines, withoutCells, type Which } from './taken';
import { WriteBar } from './WriteBar';

interface Props {
  readonly check: ReadableCheck;
  readonly snapshot: Snapshot;
}

/** The recalculated shares: which lines, in what form, and every cell before it is written. */
export function SharesPanel({ check, snapshot }: Props): ReactNode {
  const layout = useLayout();
  const words = texts.ecrire.shares;
  const { parameters } = useSession().ports;
  const plan = useMemo(() => sharePlan(snapshot, check, parameters), [snapshot, check, parameters]);
  const blank = offeredLines(plan, 'complete').length;
  const [chosen, setWhich] = useState<Which | null>(null);
  const which = chosen ?? (blank > 0 ? 'complete' : 'all');
  const [as, setAs] = useState<'values' | 'formulas'>('values');
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const lines = offeredLines(plan, which);
  const edits = useMemo(
    () =>
      shareEdits(
        lines.filter((line) => isTaken(line, said)),
        as,
      ),
    [lines, said, as],
  );
  const preview = useMemo(() => previewOf(snapshot, edits), [snapshot, edits]);
  return (
    <>
      <p className={layout.text}>{words.intro}</p>
      {plan.lines.length === 0 ? (
        <p className={layout.text}>{words.none}</p>
      ) : (
        <>
          <Field label={words.which}>
            <RadioGroup value={which} onChange={(_, { value }) => setWhich(value === 'all' ? 'all' : 'complete')}>
              <Radio value="complete" label={words.complete(blank)} />
              <Radio value="all" label={words.all(plan.lines.length)} />
            </RadioGroup>
          </Field>
          <Field label={words.as}>
            <RadioGroup value={as} onChange={(_, { value }) => setAs(value === 'formulas' ? 'formulas' : 'values')}>
              <Radio value="values" label={words.values} />
              <Radio value="formulas" label={words.formulas} />
            </RadioGroup>
          </Field>
          <RefusedCells onLeave={(refused) => setSaid(withoutCells(lines, said, refused))} />
          {lines.length === 0 ? (
            <p className={layout.text}>{words.noneBlank}</p>
          ) : (
            <ShareLineList lines={lines} said={said} asFormulas={as === 'formulas'} onSay={setSaid} />
          )}
        </>
      )}
      {plan.aside.length > 0 && <AsideList aside={plan.aside} />}
      {preview.cells.length > 0 && <PreviewTable preview={preview} />}
      {plan.lines.length > 0 && (
        <WriteBar
          label={texts.ecrire.write(preview.cells.length)}
          edits={edits}
          undoLabel={words.label}
          isEmpty={preview.cells.length === 0}
        />
      )}
    </>
  );
}
