import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { AXIS_NAMES } from '../../checking';
import { AXES } from '../../contract';
import type { ReadAction } from '../../reading';
import { formatCellRef } from '../../sheets';
import { CellLinks } from '../common/CellLinks';
import { useLayout } from '../common/layout';
import { texts } from '../texts';
import { actionLabel, actionName } from '../common/action';
import { useMarks } from './useMarks';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: '4px 12px',
    alignItems: 'center',
    minWidth: 0,
    paddingTop: '8px',
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
    '@container (min-width: 640px)': { gridTemplateColumns: '1fr minmax(280px, 360px)' },
  },
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'baseline', justifyContent: 'space-between' },
  selects: { display: 'grid', gap: '8px', gridTemplateColumns: 'repeat(auto-fit, minmax(120px, 1fr))' },
});

const NATURES = ['nouvelle', 'renforcee', 'reconduite'] as const;

export function ActionRow({ action }: { readonly action: ReadAction }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.lecture.actions;
  const { correct } = useMarks();
  const name = actionName(action);
  const label = actionLabel(action);
  const cell = action.cells.title ?? action.cells.id;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <p className={layout.text}>{label}</p>
        {cell && <CellLinks cells={[formatCellRef(cell)]} />}
      </div>
      <div className={styles.selects}>
        <Select
          size="small"
          aria-label={words.axisOf(label)}
          value={action.transversal ? 'transversal' : (action.axis ?? '')}
          onChange={(_, { value }) => {
            const axis = AXES.find((one) => String(one) === value);
            if (axis) correct({ type: 'axis', action: name, axis });
          }}
        >
          {action.axis === null && !action.transversal && <option value="">{words.noAxis}</option>}
          {action.transversal && <option value="transversal">{words.transversal}</option>}
          {AXES.map((axis) => (
            <option key={axis} value={axis}>
              {AXIS_NAMES[axis]}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={words.natureOf(label)}
          value={action.nature ?? ''}
          onChange={(_, { value }) => {
            const nature = NATURES.find((one) => one === value);
            if (nature) correct({ type: 'nature', action: name, nature });
          }}
        >
          {action.nature === null && <option value="">{words.noNature}</option>}
          {NATURES.map((nature) => (
            <option key={nature} value={nature}>
              {words.natures[nature]}
            </option>
          ))}
        </Select>
      </div>
    </li>
  );
}
