import type { Kind } from '../../contract';
import { typography } from '../../contract';
import type { Parameters } from '../../parameters';
import { type NewSheet, templatePurpose } from '../../sheets';
import { textCell } from '../layout/cells';
import { framed, onSheet } from './frame';
import { parameterCells } from './parameterCells';
import { LOOK } from './styles';
import { SHEETS } from './words';

const FIRST = 4;

/** The figures of the rules, each with its source: the formulas know them by their names. */
export function parametersSheet(kind: Kind, parameters: Parameters): NewSheet {
  const cells = parameterCells(kind, parameters);
  return framed(
    {
      name: SHEETS.parameters,
      purpose: templatePurpose('parametres'),
      tabColour: '7F7F7F',
      rows: [
        { cells: [textCell(0, 'Paramètres des règles', LOOK.title)], height: 24 },
        { cells: [textCell(0, typography(parameters.title), LOOK.subtitle)] },
        { cells: [] },
        { cells: ['Règle', 'Valeur', 'Unité', 'Source'].map((text, i) => textCell(i, text, LOOK.header)), height: 22 },
        ...cells.map(({ label, raw, unit, source }) => ({
          cells: [
            textCell(0, typography(label), LOOK.text),
            { column: 1, content: { kind: 'number', raw } as const, style: { ...LOOK.calculated, format: 'General' } },
            textCell(2, typography(unit), LOOK.text),
            textCell(3, typography(source), { ...LOOK.text, size: 9 }),
          ],
        })),
      ],
      names: cells.map(({ name }, i) => ({ name, refersTo: onSheet(SHEETS.parameters, `$B$${FIRST + i + 1}`) })),
      print: { orientation: 'landscape', footer: 'Paramètres des règles' },
    },
    [46, 10, 32, 70],
  );
}
