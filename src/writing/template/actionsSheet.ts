import type { Parameters } from '../../parameters';
import { type NewCell, type NewRow, type NewSheet, templatePurpose } from '../../sheets';
import { textCell } from '../layout/cells';
import { ACTION, FIRST_ACTION } from './actionColumns';
import { TWO_LINES, framed, heading, range } from './frame';
import type { TemplateOptions } from './options';
import { LOOK } from './styles';
import { axes, natures, prompted, PROMPTS, schemes, yesNo } from './validations';
import { SHEETS } from './words';

export const SCHEME_COLUMN = 7;
const HEADERS = [
  'N°',
  'Intitulé',
  'Axe',
  'Nature',
  'Porteur',
  'Thème du référentiel',
  'Hors référentiel',
  'Dispositif',
  'Indicateur national',
  'Indicateur local',
];

/** Each action once, with what does not change from year to year. */
export function actionsSheet(options: TemplateOptions, parameters: Parameters): NewSheet {
  const last = FIRST_ACTION + options.actions - 1;
  const column = (at: number) => range(FIRST_ACTION, at, last, at);
  const rows: NewRow[] = [
    ...heading('Liste des actions', options),
    {
      cells: [
        textCell(
          0,
          'Une ligne par action. Les montants se saisissent dans la feuille « Plan de financement ».',
          LOOK.subtitle,
        ),
      ],
    },
    { cells: HEADERS.map((text, i) => textCell(i, text, LOOK.header)), height: 32 },
    ...Array.from({ length: options.actions }, (): NewRow => ({
      cells: HEADERS.map((_, at): NewCell => ({
        column: at,
        content: { kind: 'blank' },
        style: at === ACTION.id ? LOOK.entryId : LOOK.entryText,
      })),
      height: TWO_LINES,
    })),
  ];
  return framed(
    {
      name: SHEETS.actions,
      purpose: templatePurpose('actions'),
      rows,
      tabColour: '1F4E79',
      frozen: { rows: FIRST_ACTION, columns: 2 },
      validations: [
        prompted(column(ACTION.id), PROMPTS.id),
        axes(column(ACTION.axis), options.kind, parameters),
        natures(column(ACTION.nature)),
        yesNo(column(6)),
        schemes(column(SCHEME_COLUMN)),
      ],
      print: {
        orientation: 'landscape',
        repeatedRows: [FIRST_ACTION - 1, FIRST_ACTION - 1],
        footer: 'Liste des actions',
      },
    },
    [8, 44, 24, 12, 22, 28, 12, 20, 24, 24],
  );
}
