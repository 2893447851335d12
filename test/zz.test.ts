import { readFileSync, writeFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook } from '../src/checking';
import { builtInParameters } from '../src/parameters';
import { editWorkbook, readWorkbook } from '../src/files';
import { annotateEdits } from '../src/writing';
const samples = path.join(__dirname, 'fixtures/samples');
const D = process.env['OUTD']!;
test('x', () => {
  for (const f of readdirSync(samples).filter((n) => n.endsWith('.xlsx'))) {
    const bytes = readFileSync(path.join(samples, f));
    const snap = readWorkbook(bytes);
    const check = checkWorkbook(snap, { parameters: builtInParameters });
    if (check.status === 'unreadable') continue;
    const edits = annotateEdits(snap, check, { withSheet: true, run: { file: f, date: '2026-11-20', version: '0.1.0', parameters: builtInParameters.id } });
    writeFileSync(path.join(D, f), editWorkbook(bytes, edits.filter((e) => e.type !== 'set-flags')));
  }
});
