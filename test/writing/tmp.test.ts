import { readFileSync, readdirSync } from 'node:fs';
import { checkWorkbook } from '../../src/checking';
import { readWorkbook } from '../../src/files';
import { builtInParameters as parameters } from '../../src/parameters';
import { avenantTable } from '../../src/writing/avenant/table';
import { avenantSheet } from '../../src/writing/avenant/sheet';
import { PLAIN_AVENANT } from '../../src/writing/avenant/options';
import { sourceFormulas } from '../../src/writing/layout/source';
import type { NewSheet, SheetSnapshot } from '../../src/sheets';
import { reportOf, linesOf } from '../support/reading';

function asRead(s: NewSheet): SheetSnapshot {
  return {
    name: s.name,
    visibility: 'visible',
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    cells: s.rows.flatMap((r, row) =>
      r.cells.flatMap((c) =>
        c.content.kind === 'blank'
          ? []
          : [
              {
                row,
                column: c.column,
                format: c.style?.format ?? 'General',
                value: c.content.kind === 'formula' ? c.content.value : (c.content as any),
                formula: c.content.kind === 'formula' ? c.content.formula : null,
              },
            ],
      ),
    ),
  } as any;
}
for (const f of readdirSync('test/fixtures/samples').filter((f) => /xlsx|ods/.test(f) && !/expected/.test(f)))
  test(f, () => {
    const snapshot = readWorkbook(readFileSync('test/fixtures/samples/' + f));
    const check = checkWorkbook(snapshot, { parameters });
    if (check.status === 'unreadable') throw new Error();
    for (const year of [2025, 2026]) {
      const table = avenantTable(check, { ...PLAIN_AVENANT, year }, parameters)!;
      if (!table) {
        console.log(f, year, 'null');
        continue;
      }
      const sheet = avenantSheet(table, 'Avenant ' + year, { formulaOf: sourceFormulas(snapshot), wholeEuros: false });
      if (f.startsWith('avenant-2026'))
        console.log(
          sheet.rows
            .map((r) =>
              r.cells
                .map((c) =>
                  c.content.kind === 'formula'
                    ? '=' + c.content.formula
                    : c.content.kind === 'blank'
                      ? ''
                      : ((c.content as any).text ?? (c.content as any).raw),
                )
                .join(' | '),
            )
            .join('\n'),
        );
      const alone = reportOf({ ...snapshot, sheets: [asRead(sheet)] }, f);
      const before = linesOf(reportOf(snapshot, f)).filter((l) => l.includes(` ${year} :`));
      const after = linesOf(alone);
      const d1 = before.filter((l) => !after.some((a) => a.startsWith(l))),
        d2 = after.filter((l) => !before.some((b) => l.startsWith(b)));
      console.log(
        f,
        year,
        before.length,
        'missing',
        d1,
        'extra',
        d2,
        alone.contract,
        alone.findings
          .filter((x) =>
            ['montant-non-place', 'lecture-ambigue', 'total-faux', 'annee-hors-contrat', 'cellule-illisible'].includes(
              x.code,
            ),
          )
          .map((x) => x.code + ' ' + x.cells + x.message),
        JSON.stringify(alone.envelope.length),
      );
    }
  });
