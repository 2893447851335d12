import { Field, Input, makeStyles, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { HeaderReading } from '../../reading';
import { cellAddress, parseAddress } from '../../sheets';
import { useSession, useSessionState } from '../shell/context';
import { texts } from '../texts';
import { CorrectionForm } from './CorrectionForm';
import { ROLE_GROUPS } from './roles';
import { useMarks } from './useMarks';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: '8px',
    alignItems: 'start',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(180px, 100%), 1fr))',
    // Fluent's own width is that of the longest choice, which a narrow pane has not.
    '& > *, & select, & input': { minWidth: 0 },
    '& select, & input': { width: '100%' },
  },
});

interface Props {
  readonly sheet: string;
  /** Null where the user names the cell himself. */
  readonly header?: HeaderReading;
  readonly onDone: () => void;
}

/** What a header holds, and of which year. */
export function RoleForm({ sheet, header, onDone }: Props): ReactNode {
  const styles = useStyles();
  const words = texts.lecture.sheets;
  const { correct } = useMarks();
  const { contractYears } = useSession().ports.parameters.figures;
  const selected = useSessionState((state) => (state.selected?.sheet === sheet ? state.selected : null));
  const [typed, setTyped] = useState<string | null>(null);
  const [role, setRole] = useState(header?.role ?? 'cost');
  const [year, setYear] = useState(header?.year ?? null);
  const [isBad, setIsBad] = useState(false);
  const cell = header?.cell ?? selected;
  const address = typed ?? (cell ? cellAddress(cell.row, cell.column) : '');
  const years = [...new Set([...contractYears.value, ...(header?.year == null ? [] : [header.year])])].sort();
  const apply = (): void => {
    const at = parseAddress(address.trim());
    setIsBad(at === null);
    if (at === null) return;
    correct({
      type: 'role',
      sheet,
      cell: cellAddress(at.row, at.column),
      role,
      ...(year !== null && { year }),
    });
    onDone();
  };
  return (
    <CorrectionForm onApply={apply} onCancel={onDone}>
      <div className={styles.fields}>
        {!header && (
          <Field label={words.cell} hint={words.otherHint} {...(isBad && { validationMessage: words.badCell })}>
            <Input value={address} onChange={(_, { value }) => setTyped(value)} />
          </Field>
        )}
        <Field label={words.role}>
          <Select value={role} onChange={(_, { value }) => setRole(value)}>
            {ROLE_GROUPS.map(({ name, roles }) => (
              <optgroup key={name} label={texts.lecture.roleGroups[name]}>
                {roles.map((one) => (
                  <option key={one.role} value={one.role}>
                    {one.label}
                  </option>
                ))}
              </optgroup>
            ))}
          </Select>
        </Field>
        <Field label={words.year}>
          <Select value={year ?? ''} onChange={(_, { value }) => setYear(value === '' ? null : Number(value))}>
            <option value="">{words.noYear}</option>
            {years.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </CorrectionForm>
  );
}
