import { Checkbox } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import type { FlagSeverity, Snapshot } from '../../sheets';
import { annotateEdits } from '../../writing';
import { CellLinks } from '../common/CellLinks';
import { Disclosure } from '../common/Disclosure';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { SeverityMark } from '../common/SeverityMark';
import { useSession } from '../shell/context';
import { texts } from '../texts';
import { flagSheets } from './flagSheets';
import { SheetChanges } from './SheetChanges';
import { WriteBar } from './WriteBar';

const SEVERITIES: readonly FlagSeverity[] = ['error', 'warning', 'info'];

interface Props {
  readonly check: ReadableCheck;
  readonly snapshot: Snapshot;
}

/** The findings marked on their cells. */
export function FlagsPanel({ check, snapshot }: Props): ReactNode {
  const layout = useLayout();
  const words = texts.ecrire;
  const { ports } = useSession();
  const isProtected = snapshot.structureProtected === true;
  const [wantsSheet, setWantsSheet] = useState(true);
  const withSheet = wantsSheet && !isProtected;
  const edits = useMemo(() => {
    const { fileName, version, parameters } = ports;
    const run = { file: fileName, date: ports.today(), version, parameters: parameters.id };
    return annotateEdits(snapshot, check, { run, sheets: withSheet ? 'replace' : 'leave', takenNames: [] });
  }, [snapshot, check, ports, withSheet]);
  const sheets = flagSheets(edits);
  const total = sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  return (
    <>
      <p className={layout.text}>{words.flags.intro}</p>
      <Checkbox
        label={words.flags.withSheet}
        checked={withSheet}
        disabled={isProtected}
        onChange={(_, { checked }) => setWantsSheet(checked === true)}
      />
      {isProtected && <p className={layout.quiet}>{words.flags.structureProtected}</p>}
      <Section title={words.preview.title} aside={words.preview.cells(total)}>
        {total === 0 && <p className={layout.text}>{words.flags.none}</p>}
        <SheetChanges edits={edits} />
        {sheets.map(({ sheet, counts, cells }) => (
          <Disclosure
            key={sheet}
            className={layout.box}
            summary={
              <>
                {words.preview.sheet(sheet, cells.length)}
                {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
                  <span key={severity}>
                    {' '}
                    <SeverityMark severity={severity} /> {words.flags.severities[severity](counts[severity])}
                  </span>
                ))}
              </>
            }
          >
            <CellLinks cells={cells} most={40} />
          </Disclosure>
        ))}
      </Section>
      <WriteBar
        label={words.writeFlags(total)}
        edits={edits}
        undoLabel={words.flags.label}
        isEmpty={total === 0 && !withSheet}
      />
    </>
  );
}
