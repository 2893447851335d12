import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useId, useState, type ReactNode } from 'react';
import { useHiddenStyles } from '../common/hidden';
import { SeverityMark } from '../common/SeverityMark';
import { texts } from '../texts';
import type { Fiche } from './fiches';
import { YearTable } from './YearTable';

const useStyles = makeStyles({
  item: {
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 40px',
  },
  heading: { margin: 0, font: 'inherit' },
  button: {
    display: 'grid',
    gridTemplateColumns: 'minmax(36px, auto) 1fr auto auto',
    gap: '8px',
    alignItems: 'baseline',
    width: '100%',
    minHeight: '40px',
    padding: '8px 12px',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    color: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  id: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  title: { overflowWrap: 'anywhere' },
  scheme: {
    padding: '0 8px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  body: { display: 'grid', gap: '8px', padding: '0 12px 10px' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** One action: its line in the list, and its years when it is open. */
export const FicheItem = memo(function FicheItem({ fiche }: { readonly fiche: Fiche }): ReactNode {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const words = texts.fiches;
  const { checked, severity } = fiche;
  const { action, scheme } = checked;
  return (
    <li className={styles.item}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          <span className={styles.id}>{action.id ?? '–'}</span>
          <span className={styles.title}>{action.title.trim() === '' ? words.noTitle : action.title}</span>
          <span className={mergeClasses(scheme !== 'standard' && styles.scheme)}>
            {scheme === 'standard' ? '' : words.schemes[scheme]}
          </span>
          <span>
            {severity !== null && (
              <>
                <SeverityMark severity={severity} />
                <span className={hidden}>{texts.controle.severities[severity].one}</span>
              </>
            )}
          </span>
        </button>
      </h3>
      <div id={id} hidden={!isOpen} className={isOpen ? styles.body : undefined}>
        {isOpen && (
          <>
            <p className={styles.quiet}>{aboutText(fiche)}</p>
            <YearTable fiche={fiche} />
          </>
        )}
      </div>
    </li>
  );
});

/** Its nature, its lead body and its scheme, with why. */
function aboutText({ checked: { action, scheme, lines } }: Fiche): string {
  const words = texts.fiches;
  const why = lines.find(({ expected }) => expected.scheme === scheme)?.expected.schemeWhy;
  return [
    `${words.natures[action.nature ?? 'none']}.`.replace(/^./, (first) => first.toUpperCase()),
    ...(action.lead === null ? [] : [`${words.lead(action.lead)}.`]),
    ...(why === undefined ? [] : [words.schemeWhy(words.schemes[scheme], why)]),
  ].join(' ');
}
