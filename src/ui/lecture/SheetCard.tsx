import { Badge, Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Unit } from '../../reading';
import { Disclosure } from '../common/Disclosure';
import { useLayout } from '../common/layout';
import { texts } from '../texts';
import { HeaderTable } from './HeaderTable';
import { RangeForm } from './RangeForm';
import { RoleForm } from './RoleForm';
import { isUsed, type ShownSheet } from './sheets';
import { useMarks } from './useMarks';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', alignItems: 'center', justifyContent: 'space-between' },
  name: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: '-8px' },
});

const UNITS: readonly Unit[] = ['euro', 'kilo', 'mega'];

/** A sheet: its use and why, its unit, its headers, and the ways to correct them. */
export function SheetCard({ sheet }: { readonly sheet: ShownSheet }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.lecture.sheets;
  const { correct, drop } = useMarks();
  const [panel, setPanel] = useState<'role' | 'range' | null>(null);
  const { name, use, why, unit, headers, leftOut } = sheet;
  const toggle = (asked: 'role' | 'range'): void => setPanel(panel === asked ? null : asked);
  const whole = leftOut.find((one) => one.type === 'leave-out' && one.range === undefined);
  return (
    <article aria-label={name} className={layout.box}>
      <div className={styles.head}>
        <h3 className={styles.name}>{name}</h3>
        <Badge appearance="tint" color={isUsed(sheet) ? 'brand' : 'informative'}>
          {words.uses[use]}
        </Badge>
      </div>
      {why !== '' && <p className={layout.quiet}>{why}</p>}
      {isUsed(sheet) && (
        <div className={layout.row}>
          <Select
            size="small"
            aria-label={words.unit(name)}
            value={unit}
            onChange={(_, { value }) =>
              correct({ type: 'unit', sheet: name, unit: UNITS.find((one) => one === value) ?? 'euro' })
            }
          >
            {UNITS.map((one) => (
              <option key={one} value={one}>
                {words.units[one]}
              </option>
            ))}
          </Select>
        </div>
      )}
      {headers.length > 0 && (
        <Disclosure summary={words.headersCount(headers.length)}>
          <HeaderTable sheet={sheet} />
        </Disclosure>
      )}
      {whole ? (
        <div>
          <Button size="small" onClick={() => drop(whole)}>
            {words.takeBack}
          </Button>
        </div>
      ) : (
        use !== 'own' && (
          <div className={styles.actions}>
            <Button size="small" appearance="subtle" aria-expanded={panel === 'role'} onClick={() => toggle('role')}>
              {words.other}
            </Button>
            <Button size="small" appearance="subtle" aria-expanded={panel === 'range'} onClick={() => toggle('range')}>
              {words.leaveOutRange}
            </Button>
            {use !== 'passed-over' && (
              <Button size="small" appearance="subtle" onClick={() => correct({ type: 'leave-out', sheet: name })}>
                {words.leaveOut}
              </Button>
            )}
          </div>
        )
      )}
      {panel === 'role' && <RoleForm sheet={name} onDone={() => setPanel(null)} />}
      {panel === 'range' && <RangeForm sheet={name} onDone={() => setPanel(null)} />}
    </article>
  );
}
