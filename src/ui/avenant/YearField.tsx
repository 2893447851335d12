import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { texts } from '../texts';

interface Props {
  readonly years: readonly number[];
  readonly year: number;
  readonly onChange: (year: number) => void;
}

export function YearField({ years, year, onChange }: Props): ReactNode {
  return (
    <Field label={texts.avenant.year} style={{ maxWidth: 160 }}>
      <Select value={year} onChange={(_, { value }) => onChange(Number(value))}>
        {years.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}
