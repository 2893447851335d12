import { AXIS_NAMES, justifiedText, plain, type CheckedFinding, type ReadableCheck } from '../../checking';
import { typography } from '../../contract';
import type { Cents } from '../../money';
import { catalogue } from '../../rules';
import { cellsText, FLAG_LOOKS, type FlagSeverity } from '../../sheets';

/** A finding as the fiche tells it. */
export interface EvidenceFinding {
  readonly severity: FlagSeverity;
  /** « ▲ Anomalie bloquante ». */
  readonly label: string;
  readonly title: string;
  /** The action, else the axis: « 1.2 », « Axe 3, accès aux droits »; '' for the contract as a whole. */
  readonly about: string;
  readonly year: number | null;
  /** « Récapitulatif : E8 à E12 ». */
  readonly cells: string;
  readonly message: string;
  /** « Justifié le 20/11/2026 : … », or '' where nobody gave a motive. */
  readonly motive: string;
  readonly actual: Cents | null;
  readonly expected: Cents | null;
}

export function evidenceFindings({ findings }: ReadableCheck): readonly EvidenceFinding[] {
  const titles = new Map(catalogue.map(({ code, title }) => [code, title]));
  return findings.map((finding) => ({
    severity: finding.severity,
    label: `${FLAG_LOOKS[finding.severity].mark} ${FLAG_LOOKS[finding.severity].label}`,
    title: titles.get(finding.code) ?? finding.code,
    about: aboutText(finding),
    year: finding.year,
    cells: finding.cells.length === 0 ? '' : cellsText(finding.cells),
    message: finding.message,
    actual: finding.actual,
    expected: finding.expected,
    motive: finding.ignored === null ? '' : typography(justifiedText(finding.ignored)),
  }));
}

const AXES: Readonly<Record<number, string>> = AXIS_NAMES;

function aboutText({ action, axis }: CheckedFinding): string {
  if (action !== null) return plain(action);
  return axis === null ? '' : (AXES[axis] ?? '');
}
