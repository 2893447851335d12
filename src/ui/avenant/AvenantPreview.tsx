import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euros } from '../../contract';
import { standingText, type AvenantTable } from '../../writing';
import { Disclosure } from '../common/Disclosure';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { texts } from '../texts';
import { AvenantLines } from './AvenantLines';

const useStyles = makeStyles({
  head: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'baseline', justifyContent: 'space-between' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  total: { border: `2px solid ${tokens.colorNeutralStrokeAccessible}` },
});

/** The avenant as it would be made: each axis with its sub-total and its verdict, then the grand total in figures and in words. */
export function AvenantPreview({ table }: { readonly table: AvenantTable }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.avenant.preview;
  return (
    <Section title={words.title}>
      {table.groups.map((group) => (
        <article key={group.title} aria-label={group.title} className={layout.box}>
          <Figure title={group.title} amount={euros(group.sums.state)} />
          {group.standing !== null && <p className={layout.quiet}>{standingText(group.standing)}</p>}
          {group.standing === null && typeof group.axis === 'number' && (
            <p className={layout.quiet}>{words.noCeiling}</p>
          )}
          <Disclosure summary={words.lines(group.rows.length)}>
            <AvenantLines title={group.title} rows={group.rows} />
          </Disclosure>
        </article>
      ))}
      <div className={mergeClasses(layout.box, styles.total)}>
        <Figure title={words.total} amount={euros(table.sums.state)} />
        <p className={layout.text}>{words.words(table.stateInWords)}</p>
        {table.sums.delegated !== table.sums.state && (
          <>
            <Figure title={words.delegated} amount={euros(table.sums.delegated)} />
            <p className={layout.text}>{words.words(table.delegatedInWords)}</p>
          </>
        )}
        {table.fungible
          .filter(({ axes, standing }) => axes.length > 1 && standing !== null)
          .map(({ axes, state, standing }) => (
            <div key={axes.join()}>
              <Figure title={words.group(axes)} amount={euros(state)} />
              {standing && <p className={layout.quiet}>{standingText(standing)}</p>}
            </div>
          ))}
      </div>
    </Section>
  );
}

function Figure({ title, amount }: { readonly title: string; readonly amount: string }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={styles.head}>
      <h3 className={styles.title}>{title}</h3>
      <span className={mergeClasses(layout.number, layout.strong)}>{amount}</span>
    </div>
  );
}
