import { cellAddress, columnLetters, type NewCell, type NewRow, type NewSheet, templatePurpose } from '../../sheets';
import { formulaCell, textCell, textFormulaCell } from '../layout/cells';
import { ACTION, FIRST_ACTION, FIRST_SHARE } from './actionColumns';
import { FICHE } from './ficheRows';
import { TWO_LINES, framed, heading, onSheet, period, quietSum, range } from './frame';
import { VERDICTS } from './lineFormulas';
import type { TemplateOptions } from './options';
import { LOOK, WARN } from './styles';
import { CALCULATED, ficheName, SHEETS } from './words';

/** The list of the fiches with the State's share of each year: every cell follows its fiche. */
export function linkedActionsSheet(options: TemplateOptions): NewSheet {
  const { years, actions } = options;
  const total = FIRST_SHARE + years.length;
  const headers = [
    'N°',
    'Intitulé',
    'Axe',
    'Nature',
    ...years.map((year) => `Part État ${year}`),
    `Total État ${period(years)}`,
  ];
  const rows: NewRow[] = [
    ...heading('Liste des actions', options),
    { cells: [textCell(0, 'Cette liste se remplit seule, à partir des fiches. Montants en euros.', LOOK.subtitle)] },
    {
      cells: [...headers, `${CALCULATED}contrôle`, 'Feuille'].map((text, i) => textCell(i, text, LOOK.header)),
      height: 32,
    },
    ...Array.from({ length: actions }, (_, i) => actionRow(i, options)),
    {
      cells: [
        ...['', 'Total', '', ''].map((text, i) => textCell(i, text, LOOK.sumLabel)),
        ...[...years, null].map((_, i) => {
          const at = columnLetters(FIRST_SHARE + i);
          return formulaCell(
            FIRST_SHARE + i,
            quietSum(`${at}${FIRST_ACTION + 1}:${at}${FIRST_ACTION + actions}`),
            null,
            LOOK.sum,
          );
        }),
        textCell(total + 1, '', LOOK.sumLabel),
        textCell(total + 2, '', LOOK.sumLabel),
      ],
    },
  ];
  const verdicts = range(FIRST_ACTION, total + 1, FIRST_ACTION + actions - 1, total + 1);
  return framed(
    {
      name: SHEETS.actions,
      purpose: templatePurpose('actions'),
      rows,
      tabColour: '548235',
      frozen: { rows: FIRST_ACTION, columns: 2 },
      conditions: [{ range: verdicts, formula: `${cellAddress(FIRST_ACTION, total + 1)}<>""`, style: WARN }],
      print: {
        orientation: 'landscape',
        repeatedRows: [FIRST_ACTION - 1, FIRST_ACTION - 1],
        footer: 'Liste des actions',
      },
    },
    [8, 44, 24, 12, ...years.map(() => 16), 17, 20, 10],
  );
}

function actionRow(index: number, { years }: TemplateOptions): NewRow {
  const sheet = ficheName(index);
  const linked = (row: number, column: number): string => {
    const cell = onSheet(sheet, `$${columnLetters(column)}$${row + 1}`);
    // Where the fiche was taken out, its row stays blank instead of showing errors.
    return `IF(ISREF(${cell}),IF(${cell}="","",${cell}),"")`;
  };
  const row = FIRST_ACTION + index + 1;
  const [from, to] = [columnLetters(FIRST_SHARE), columnLetters(FIRST_SHARE + years.length - 1)];
  const total = FIRST_SHARE + years.length;
  const verdicts = onSheet(sheet, `$B$${FICHE.verdict + 1}:$${columnLetters(years.length)}$${FICHE.verdict + 1}`);
  const toReview = `SUMPRODUCT((${verdicts}<>"")*(LEFT(${verdicts},${VERDICTS.good.length})<>"${VERDICTS.good}"))`;
  return {
    cells: [
      textFormulaCell(ACTION.id, linked(FICHE.id, 1), '', LOOK.calculatedId),
      textFormulaCell(ACTION.title, linked(FICHE.title, 1), '', { ...LOOK.calculatedText, wrap: true }),
      textFormulaCell(ACTION.axis, linked(FICHE.axis, 1), '', { ...LOOK.calculatedText, wrap: true }),
      textFormulaCell(ACTION.nature, linked(FICHE.id, 4), '', LOOK.calculatedText),
      ...years.map((_, i) => formulaCell(FIRST_SHARE + i, linked(FICHE.state, 1 + i), null, LOOK.calculated)),
      formulaCell(total, quietSum(`${from}${row}:${to}${row}`), null, LOOK.sum),
      textFormulaCell(
        total + 1,
        `IF(ISREF(${verdicts}),IF(${toReview}=0,"",${toReview}&IF(${toReview}=1," année à revoir"," années à revoir")),"")`,
        '',
        LOOK.calculatedText,
      ),
      linkTo(total + 2, sheet),
    ],
    height: TWO_LINES,
  };
}

function linkTo(column: number, sheet: string): NewCell {
  return { ...textCell(column, 'Ouvrir', LOOK.link), link: { sheet, row: FICHE.id, column: 1 } };
}
