import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euros } from '../../contract';
import { formatCellRef } from '../../sheets';
import type { ShareLine } from '../../writing';
import { actionLabel } from '../common/action';
import { CellLinks } from '../common/CellLinks';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';
import { allSaid, isTaken } from './taken';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: '2px',
    minWidth: 0,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  detail: { display: 'grid', gap: '4px', padding: '0 0 8px 36px', minWidth: 0 },
  change: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  caution: { margin: 0, color: tokens.colorPaletteDarkOrangeForeground1 },
});

interface Props {
  readonly lines: readonly ShareLine[];
  readonly said: ReadonlyMap<string, boolean>;
  readonly asFormulas: boolean;
  readonly onSay: (said: ReadonlyMap<string, boolean>) => void;
}

/** The lines that can be written, each to be taken or left. */
export function ShareLineList({ lines, said, asFormulas, onSay }: Props): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.ecrire.shares;
  const { shown, rest, showMore } = usePaged(lines, 20);
  return (
    <Section
      title={words.take}
      aside={texts.ecrire.lines(lines.filter((line) => isTaken(line, said)).length, lines.length)}
    >
      <div className={layout.row}>
        <Button size="small" onClick={() => onSay(allSaid(lines, true))}>
          {words.takeAll}
        </Button>
        <Button size="small" onClick={() => onSay(allSaid(lines, false))}>
          {words.takeNone}
        </Button>
      </div>
      <ul className={mergeClasses(layout.list, layout.box)}>
        {shown.map((line) => (
          <li key={line.key} className={styles.item}>
            <Checkbox
              label={words.line(actionLabel(line.action), line.year)}
              checked={isTaken(line, said)}
              onChange={(_, { checked }) => onSay(new Map([...said, [line.key, checked === true]]))}
            />
            <div className={styles.detail}>
              {line.writes.map(({ part, before, after }) => (
                <p key={part} className={styles.change}>
                  {words.change(words.parts[part], before === null ? words.blank : euros(before), euros(after))}
                </p>
              ))}
              {line.caution !== null && <p className={styles.caution}>{line.caution}</p>}
              {asFormulas && line.valuesBecause !== null && (
                <p className={layout.quiet}>{words.valuesOnly(line.valuesBecause)}</p>
              )}
              <CellLinks cells={line.writes.map(({ cell }) => formatCellRef(cell))} />
            </div>
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showMore} />
    </Section>
  );
}
