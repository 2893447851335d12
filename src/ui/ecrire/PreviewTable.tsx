import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatCellRef, type Preview } from '../../sheets';
import { CellLinks } from '../common/CellLinks';
import { Disclosure } from '../common/Disclosure';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';
import type { ShownContent } from './content';
import { previewSheets, type PreviewSheet } from './previewRows';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: {
    padding: '4px 6px',
    textAlign: 'left',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  cell: { padding: '5px 6px', verticalAlign: 'top', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  amount: { textAlign: 'right' },
  formula: {
    display: 'block',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
    textAlign: 'left',
  },
  replaced: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** Every cell that would change: before and after, sheet by sheet. */
export function PreviewTable({ preview }: { readonly preview: Preview }): ReactNode {
  const layout = useLayout();
  const words = texts.ecrire.preview;
  const sheets = previewSheets(preview.cells);
  return (
    <Section title={words.title} aside={words.cells(preview.cells.length)}>
      {sheets.map((one) => (
        <Disclosure
          key={one.sheet}
          className={layout.box}
          isOpen={sheets.length <= 3}
          summary={words.sheet(one.sheet, one.rows.length)}
        >
          <SheetTable sheet={one} />
        </Disclosure>
      ))}
    </Section>
  );
}

function SheetTable({ sheet }: { readonly sheet: PreviewSheet }): ReactNode {
  const styles = useStyles();
  const words = texts.ecrire.preview;
  const { shown, rest, showMore } = usePaged(sheet.rows, 50);
  return (
    <>
      <table className={styles.table} aria-label={sheet.sheet}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {words.cell}
            </th>
            <th scope="col" className={styles.head}>
              {words.before}
            </th>
            <th scope="col" className={styles.head}>
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key}>
              <th scope="row" className={styles.cell}>
                <CellLinks cells={[formatCellRef(row.cell)]} isBare />
              </th>
              <Content content={row.before} note={row.replacesFormula ? words.replacesFormula : null} />
              <Content content={row.after} note={null} />
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore rest={rest} onMore={showMore} />
    </>
  );
}

function Content({ content, note }: { readonly content: ShownContent; readonly note: string | null }): ReactNode {
  const styles = useStyles();
  return (
    <td className={styles.cell}>
      {content.text}
      {content.formula !== null && <code className={styles.formula}>{content.formula}</code>}
      {note !== null && <span className={styles.replaced}>{note}</span>}
    </td>
  );
}
