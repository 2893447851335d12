import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { KIND_FROM, KIND_NAMES, yearsText, type WorkbookCheck } from '../../checking';
import { useSeverityStyles } from '../common/severity';
import { SeverityMark } from '../common/SeverityMark';
import { texts } from '../texts';
import { useSession, useSessionState } from './context';
import { progressText, verdictOf } from './verdict';

const useStyles = makeStyles({
  header: { display: 'grid', gap: '2px', padding: '12px 16px 8px', minWidth: 0 },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, overflowWrap: 'anywhere' },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  verdict: {
    display: 'flex',
    gap: '8px',
    alignItems: 'baseline',
    margin: '6px 0 0',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Whose contract it is, and the verdict: spoken when it changes, in whatever view. */
export function Header(): ReactNode {
  const styles = useStyles();
  const { fileName } = useSession().ports;
  const check = useSessionState((state) => state.check);
  const progress = useSessionState(progressText);
  const stateFile = useSessionState((state) => state.stateFile?.name ?? null);
  return (
    <header className={styles.header}>
      <h1 className={styles.name}>{nameOf(check, fileName)}</h1>
      {check && check.status !== 'unreadable' && <p className={styles.quiet}>{identityOf(check)}</p>}
      {check && check.status !== 'unreadable' && stateFile !== null && (
        <p className={styles.quiet}>
          {check.ceilingsFrom === 'unknown-collectivity'
            ? texts.shell.unknownCollectivity(stateFile)
            : texts.shell.stateFile(stateFile)}
        </p>
      )}
      <div role="status">
        {check && <VerdictLine check={check} />}
        {progress !== '' && <p className={styles.quiet}>{progress}</p>}
      </div>
    </header>
  );
}

function VerdictLine({ check }: { readonly check: WorkbookCheck }): ReactNode {
  const styles = useStyles();
  const severities = useSeverityStyles();
  const { tone, text } = verdictOf(check);
  return (
    <p className={styles.verdict}>
      {tone === 'ok' ? (
        <span aria-hidden="true" className={severities.ok}>
          ✔
        </span>
      ) : (
        <SeverityMark severity={tone === 'unreadable' ? 'warning' : tone} />
      )}
      <span className={mergeClasses(tone === 'unreadable' ? severities.warning : severities[tone])}>{text}</span>
    </p>
  );
}

function nameOf(check: WorkbookCheck | null, fileName: string | null): string {
  if (check === null || check.status === 'unreadable') return fileName ?? texts.shell.unnamed;
  return check.contract.collectivity ?? fileName ?? texts.shell.unnamed;
}

function identityOf({ contract, actions }: Exclude<WorkbookCheck, { status: 'unreadable' }>): string {
  const { kind, kindFrom, years } = contract;
  return texts.shell.identity(KIND_NAMES[kind], KIND_FROM[kindFrom], actions.length, yearsText(years));
}
