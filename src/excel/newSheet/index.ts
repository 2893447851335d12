import { newSheetFingerprint, OWN_SHEET_NAME, ownSheetMark, type NewSheet } from '../../sheets';
import { PER_ACTION, type Step } from '../steps/step';
import { setConditions } from './conditions';
import { contentSteps } from './contents';
import { setLayout } from './layout';
import { linkSteps } from './links';
import { setPrint } from './print';
import { setValidation } from './validations';

/** A sheet is made with its final name, since renaming one clears what the user can undo. */
export function newSheetSteps(sheet: NewSheet, position: number | null): readonly Step[] {
  return [
    {
      size: PER_ACTION,
      run: ({ workbook }) => {
        const worksheet = workbook.worksheets.add(sheet.name);
        if (position !== null) worksheet.position = position;
      },
    },
    ...linkSteps(sheet),
    ...contentSteps(sheet),
    { size: sizeOfRest(sheet), run: ({ workbook }) => finish(workbook, sheet) },
  ];
}

function sizeOfRest({ validations, conditions, names, print }: NewSheet): number {
  return JSON.stringify([validations, conditions, names, print]).length * 2 + 20 * PER_ACTION;
}

function finish(workbook: Excel.Workbook, sheet: NewSheet): void {
  const worksheet = workbook.worksheets.getItem(sheet.name);
  setLayout(worksheet, sheet);
  if (sheet.print) setPrint(worksheet, sheet.print);
  for (const validation of sheet.validations ?? []) setValidation(worksheet, validation);
  setConditions(worksheet, sheet.conditions ?? []);
  for (const { name, refersTo } of sheet.names ?? []) workbook.names.add(name, `=${refersTo}`);
  if (sheet.hidden === true) worksheet.visibility = Excel.SheetVisibility.hidden;
  const mark = ownSheetMark(sheet.purpose, newSheetFingerprint(sheet));
  worksheet.names.add(OWN_SHEET_NAME, `=${mark}`).visible = false;
  // Last: nothing more is written to it.
  if (sheet.isProtected === true) {
    worksheet.protection.protect({ allowAutoFilter: true, allowFormatColumns: true, allowFormatRows: true });
  }
}
