import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AXIS_NAMES } from '../../checking';
import { AXES } from '../../contract';
import type { Severity } from '../../rules';
import { SeverityMark } from '../common/SeverityMark';
import { texts } from '../texts';
import type { Choices, Filters } from './filters';

const useStyles = makeStyles({
  bar: { display: 'grid', gap: '8px' },
  chips: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  chip: {
    display: 'inline-flex',
    gap: '6px',
    alignItems: 'baseline',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    minHeight: '28px',
    padding: '2px 9px',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  on: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    // Forced colours drop backgrounds: the border then tells.
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  selects: { display: 'grid', gap: '8px', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))' },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface Props {
  readonly filters: Filters;
  readonly choices: Choices;
  readonly onChange: (filters: Filters) => void;
}

/** What to see: by severity, axis, year and rule. */
export function FilterBar({ filters, choices, onChange }: Props): ReactNode {
  const styles = useStyles();
  const words = texts.controle.filters;
  const toggle = (severity: Severity): void => {
    const severities = new Set(filters.severities);
    if (!severities.delete(severity)) severities.add(severity);
    onChange({ ...filters, severities });
  };
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={words.severities} className={styles.chips}>
        {SEVERITIES.filter((severity) => choices.counts[severity] > 0).map((severity) => (
          <button
            key={severity}
            type="button"
            aria-pressed={filters.severities.has(severity)}
            className={mergeClasses(styles.chip, filters.severities.has(severity) && styles.on)}
            onClick={() => toggle(severity)}
          >
            <SeverityMark severity={severity} />
            {`${texts.controle.severities[severity].many} (${String(choices.counts[severity])})`}
          </button>
        ))}
      </div>
      <div className={styles.selects}>
        <Select
          aria-label={words.axis}
          size="small"
          value={filters.axis ?? ''}
          onChange={(_, { value }) =>
            onChange({ ...filters, axis: AXES.find((axis) => String(axis) === value) ?? null })
          }
        >
          <option value="">{words.allAxes}</option>
          {choices.axes.map((axis) => (
            <option key={axis} value={axis}>
              {AXIS_NAMES[axis]}
            </option>
          ))}
        </Select>
        <Select
          aria-label={words.year}
          size="small"
          value={filters.year ?? ''}
          onChange={(_, { value }) => onChange({ ...filters, year: value === '' ? null : Number(value) })}
        >
          <option value="">{words.allYears}</option>
          {choices.years.map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
        <Select
          aria-label={words.code}
          size="small"
          value={filters.code ?? ''}
          onChange={(_, { value }) => onChange({ ...filters, code: value === '' ? null : value })}
        >
          <option value="">{words.allCodes}</option>
          {choices.codes.map(({ code, title }) => (
            <option key={code} value={code}>
              {title}
            </option>
          ))}
        </Select>
      </div>
    </div>
  );
}
