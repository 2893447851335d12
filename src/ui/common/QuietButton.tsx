import { makeStyles, tokens } from '@fluentui/react-components';
import type { ButtonHTMLAttributes, ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    font: 'inherit',
    fontSize: tokens.fontSizeBase200,
    minHeight: '26px',
    padding: '0 8px',
    cursor: 'pointer',
    color: tokens.colorBrandForegroundLink,
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
    '&[aria-expanded="true"]': {
      fontWeight: tokens.fontWeightSemibold,
      backgroundColor: tokens.colorNeutralBackground3,
    },
  },
});

/** A small button that unfolds something; lists have hundreds of them, and Fluent's take longer to draw. */
export function QuietButton(props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'type'>): ReactNode {
  const styles = useStyles();
  return <button {...props} type="button" className={styles.button} />;
}
