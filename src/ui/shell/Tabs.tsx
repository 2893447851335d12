import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { texts } from '../texts';
import { VIEWS, type ViewName } from './views';

const useStyles = makeStyles({
  list: { display: 'flex', overflowX: 'auto', padding: '0 8px', '@container (min-width: 400px)': { gap: '8px' } },
  tab: {
    flex: '0 1 auto',
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    minHeight: '36px',
    padding: '0 6px',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    backgroundColor: 'transparent',
    border: 'none',
    borderBottom: '3px solid transparent',
    // A transparent border is drawn where colours are forced.
    '@media (forced-colors: active)': { borderBottom: '3px solid Canvas' },
    ':hover': { borderBottom: `3px solid ${tokens.colorNeutralStroke1Hover}` },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@container (min-width: 400px)': { fontSize: tokens.fontSizeBase300, padding: '0 8px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottom: `3px solid ${tokens.colorCompoundBrandStroke}`,
    ':hover': { borderBottom: `3px solid ${tokens.colorCompoundBrandStrokeHover}` },
    '@media (forced-colors: active)': { borderBottom: '3px solid Highlight' },
  },
});

export const VIEW_ID = 'cofisol-view';

export function tabId(name: ViewName): string {
  return `cofisol-tab-${name}`;
}

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => (at + 1) % VIEWS.length,
  ArrowLeft: (at) => (at + VIEWS.length - 1) % VIEWS.length,
  Home: () => 0,
  End: () => VIEWS.length - 1,
};

interface Props {
  readonly chosen: ViewName;
  readonly onChoose: (name: ViewName) => void;
}

/**
 * The views as tabs: arrows move between them and show them. Our own, since Fluent's weigh a fifth of what the
 * interface may load at its start.
 */
export function Tabs({ chosen, onChoose }: Props): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const next = step && VIEWS[step(VIEWS.findIndex(({ name }) => name === chosen))];
    if (!next) return;
    event.preventDefault();
    onChoose(next.name);
    list.current?.querySelector<HTMLElement>(`#${tabId(next.name)}`)?.focus();
  };
  return (
    <div ref={list} role="tablist" aria-label={texts.shell.navigation} className={styles.list}>
      {VIEWS.map(({ name, label }) => (
        <button
          key={name}
          id={tabId(name)}
          type="button"
          role="tab"
          aria-selected={name === chosen}
          aria-controls={VIEW_ID}
          tabIndex={name === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
          onClick={() => onChoose(name)}
          onKeyDown={move}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
