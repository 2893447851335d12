import { checkWorkbook } from '../../src/checking';
import type { Kind } from '../../src/contract';
import { readWorkbook } from '../../src/files';
import { builtInParameters } from '../../src/parameters';
import { fileReport, type FileReport } from '../../src/report';
import type { CellCode } from '../../src/rules';
import type { Snapshot } from '../../src/sheets';

/** The entry of a workbook in the report, without its digest. */
export function reportOf(snapshot: Snapshot, file = 'essai.xlsx', kind?: Kind): FileReport {
  const check = checkWorkbook(snapshot, { parameters: builtInParameters, ...(kind && { kind }) });
  return fileReport({ file, sha256: '' }, check);
}

/** The same from the bytes of a file. */
export function reportOfBytes(bytes: Uint8Array, file = 'essai.xlsx'): FileReport {
  return reportOf(readWorkbook(bytes), file);
}

/** « 1.1 2025 : C 100000.00 S 40000.00 D 40000.00 T 20000.00 »: each line of a report; what is blank is left out. */
export function linesOf(report: FileReport): string[] {
  return report.actions.flatMap((action) =>
    action.years.map((year) => {
      const nil = (amount: string): string | null => (amount === '0.00' ? null : amount);
      const figures: readonly (readonly [string, string | number | null | undefined])[] = [
        ['C', year.cost],
        ['S', year.state],
        ['D', year.collectivity],
        ['T', nil(year.thirdParties)],
        ['E', nil(year.cee)],
        ['F', nil(year.fse)],
        ['renforcé', year.reinforcedCost],
        ['report', year.carryOver],
        ['réfaction', year.reduction],
        ['délégué', year.delegated],
        ['consommé', year.consumed],
        ['investissement', year.investment],
        ['repas', year.meals],
      ];
      const told = figures.flatMap(([name, amount]) =>
        amount === null || amount === undefined ? [] : [`${name} ${amount}`],
      );
      return `${action.id ?? action.title} ${year.year} : ${told.join(' ')}`;
    }),
  );
}

/** The findings of what was read (domain.md 4.2), « code cell, cell ». */
export function doubtsOf(report: FileReport): string[] {
  const aboutCells = report.findings.filter(({ code }) => READING_CODES.has(code));
  return aboutCells.map(({ code, cells }) => [code, cells.join(', ')].join(' ').trim()).toSorted();
}

export const CELL_CODES: readonly CellCode[] = [
  'cellule-illisible',
  'montant-ambigu',
  'lecture-ambigue',
  'montant-non-place',
  'nombre-en-texte',
  'montant-fraction',
  'cellule-erreur',
  'valeur-absente',
  'unite',
  'axe-conflit',
  'axe-inconnu',
  'axe-transversal',
  'fse-ambigu',
  'total-faux',
  'somme-incomplete',
  'ecart-feuilles',
  'plafond-different',
  'collectivite-supposee',
  'reliquat-faux',
];

const READING_CODES: ReadonlySet<string> = new Set(CELL_CODES);
