import { makeStyles, tokens } from '@fluentui/react-components';

/** Colours of the severities, on the theme's own backgrounds; what they say is said by shapes and words too. */
export const useSeverityStyles = makeStyles({
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteMarigoldForeground2 },
  info: { color: tokens.colorBrandForeground1 },
  ok: { color: tokens.colorPaletteGreenForeground1 },
});
