'use strict';

const ExcelJS = require('exceljs');
const { unzipSync, zipSync, strFromU8, strToU8 } = require('fflate');
const { letters } = require('./grid.cjs');

const FIXED = new Date(Date.UTC(2026, 0, 15));
const MACRO = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const PLAIN = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

function writeSheet(workbook, grid) {
  const sheet = workbook.addWorksheet(grid.name, { state: grid.state });
  for (const cell of grid.cells.values()) {
    if (cell.value === null && !cell.formula && !cell.styleOnly) continue;
    const target = sheet.getCell(`${letters(cell.c)}${cell.r}`);
    target.value = cell.formula ? { formula: cell.formula, result: cell.result } : cell.value;
    if (cell.fmt && cell.fmt !== 'General') target.numFmt = cell.fmt;
    if (typeof cell.value === 'string' && cell.value.includes('\n')) target.alignment = { wrapText: true };
  }
  for (const [r1, c1, r2, c2] of grid.merges) sheet.mergeCells(r1, c1, r2, c2);
  for (const r of grid.hiddenRows) sheet.getRow(r).hidden = true;
  for (const c of grid.hiddenCols) sheet.getColumn(c).hidden = true;
}

/** The same bytes for the same content: fixed dates in the zip and in the properties. */
function repack(buffer, macro) {
  const parts = unzipSync(new Uint8Array(buffer));
  if (macro) {
    const types = '[Content_Types].xml';
    parts[types] = strToU8(strFromU8(parts[types]).replace(PLAIN, MACRO));
  }
  return zipSync(parts, { mtime: FIXED, level: 6 });
}

/** @returns {Promise<Uint8Array>} */
async function toBytes(book, macro) {
  const workbook = new ExcelJS.Workbook();
  workbook.created = FIXED;
  workbook.modified = FIXED;
  workbook.creator = 'Service finances';
  for (const grid of book.sheets) writeSheet(workbook, grid);
  return repack(await workbook.xlsx.writeBuffer(), macro);
}

module.exports = { toBytes, repack, FIXED };
