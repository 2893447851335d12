import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { HeaderReading } from '../../reading';
import { cellAddress, formatCellRef } from '../../sheets';
import { CellLinks } from '../common/CellLinks';
import { useLayout } from '../common/layout';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';
import { RoleForm } from './RoleForm';
import { roleName } from './roles';
import type { ShownSheet } from './sheets';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: '4px 8px',
    gridTemplateColumns: '1fr auto',
    alignItems: 'center',
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { margin: 0, overflowWrap: 'anywhere' },
  form: { gridColumn: '1 / -1' },
});

/** The headers of a sheet with what each was read as. */
export function HeaderTable({ sheet }: { readonly sheet: ShownSheet }): ReactNode {
  const layout = useLayout();
  const { shown, rest, showMore } = usePaged(sheet.headers, 30);
  return (
    <>
      <ul className={layout.list} aria-label={texts.lecture.sheets.headers(sheet.name)}>
        {shown.map((header) => (
          <Header key={formatCellRef(header.cell)} header={header} />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showMore} />
    </>
  );
}

function Header({ header }: { readonly header: HeaderReading }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.lecture.sheets;
  const [isOpen, setIsOpen] = useState(false);
  const { cell, text, role, year } = header;
  return (
    <li className={styles.item}>
      <div className={layout.stack}>
        <p className={styles.text}>
          <span className={layout.strong}>{roleName(role)}</span>
          {year !== null && ` ${year}`}
          <span className={layout.quiet}>{` ${words.readFrom(text)}`}</span>
        </p>
        <CellLinks cells={[formatCellRef(cell)]} />
      </div>
      <Button
        size="small"
        aria-expanded={isOpen}
        aria-label={words.correctOf(cellAddress(cell.row, cell.column), text)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {words.correct}
      </Button>
      {isOpen && (
        <div className={styles.form}>
          <RoleForm sheet={cell.sheet} header={header} onDone={() => setIsOpen(false)} />
        </div>
      )}
    </li>
  );
}
