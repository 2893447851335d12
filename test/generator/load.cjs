'use strict';

const ExcelJS = require('exceljs');
const { Grid } = require('./grid.cjs');

const EPOCH = Date.UTC(1899, 11, 30);

/** The plain value of a cell as exceljs reads it: formulas as their figure, dates as serial numbers, rich text joined. */
function plain(value) {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return (value.getTime() - EPOCH) / 86_400_000;
  if (typeof value !== 'object') return value;
  if (value.richText) return value.richText.map((x) => x.text).join('');
  if (value.error) return { error: value.error };
  if ('formula' in value || 'sharedFormula' in value) return plain(value.result ?? 0);
  return value.text ?? null;
}

/** @param {Uint8Array} bytes @returns {Promise<Grid[]>} values, number formats, merges, what is hidden */
async function loadGrids(bytes) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  return workbook.worksheets.map((sheet) => {
    const grid = new Grid(sheet.name);
    grid.state = sheet.state;
    sheet.eachRow((row, r) => {
      if (row.hidden) grid.hiddenRows.add(r);
      row.eachCell((cell, c) => {
        if (cell.isMerged && cell.master !== cell) return;
        const value = plain(cell.value);
        if (value !== null) grid.put(r, c, value, { fmt: cell.numFmt ?? null });
      });
    });
    for (let c = 1; c <= sheet.columnCount; c++) if (sheet.getColumn(c).hidden) grid.hiddenCols.add(c);
    for (const range of sheet.model.merges) {
      const [a, b] = range.split(':').map((x) => sheet.getCell(x));
      grid.merges.push([Number(a.row), Number(a.col), Number(b.row), Number(b.col)]);
    }
    return grid;
  });
}

module.exports = { loadGrids };
