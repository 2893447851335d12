import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment, useState, type ReactNode } from 'react';
import { texts } from '../texts';
import type { Fiche } from './fiches';
import { YearPanel } from './YearPanel';
import { COLUMNS, WIDE, YearRow } from './YearRow';

const useStyles = makeStyles({
  table: { fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', minWidth: 0 },
  head: {
    display: 'none',
    [WIDE]: { display: 'grid', gridTemplateColumns: COLUMNS, columnGap: '16px', padding: '4px 0' },
  },
  header: { textAlign: 'right', fontWeight: tokens.fontWeightSemibold, ':first-child': { textAlign: 'left' } },
  panel: { paddingBottom: '10px' },
});

type Panel = { readonly index: number; readonly kind: 'calculation' | 'simulator' };

/**
 * The years of an action: a table where there is room, a block a year where there is not. A table by
 * its roles, since a <table> that is laid out otherwise is none to a screen reader.
 */
export function YearTable({ fiche }: { readonly fiche: Fiche }): ReactNode {
  const styles = useStyles();
  const words = texts.fiches;
  const [open, setOpen] = useState<Panel | null>(null);
  const toggle = (panel: Panel): void =>
    setOpen(open?.index === panel.index && open.kind === panel.kind ? null : panel);
  const headers = [words.year, words.cost, words.thirdParties, words.fse, words.state, words.collectivity];
  return (
    <div
      role="table"
      aria-label={words.yearsOf(fiche.checked.action.id ?? fiche.checked.action.title)}
      className={styles.table}
    >
      <div role="rowgroup">
        <div role="row" className={styles.head}>
          {headers.map((header) => (
            <div key={header} role="columnheader" className={styles.header}>
              {header}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup">
        {fiche.lines.map((line, index) => (
          <Fragment key={index}>
            <YearRow
              line={line}
              open={open?.index === index ? open.kind : null}
              onToggle={(kind) => toggle({ index, kind })}
            />
            {open?.index === index && (
              <div role="row">
                <div role="cell" aria-colspan={headers.length} className={styles.panel}>
                  <YearPanel fiche={fiche} line={line} kind={open.kind} />
                </div>
              </div>
            )}
          </Fragment>
        ))}
      </div>
    </div>
  );
}
