import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtInParameters } from '../../src/parameters';
import { fileReport, type FileReport } from '../../src/report';
import { checkBytes } from '../../src/worker';
import { samples } from '../support/cofisol';
import { convert, describeWithLibreOffice } from '../support/libreoffice';

function reportOf(file: string): FileReport {
  return fileReport({ file: '', sha256: null }, checkBytes(readFileSync(file), { parameters: builtInParameters }));
}

/** What a user sees of a report; formulas may come out written otherwise, figures and cells may not. */
function told({ status, contract, envelope, actions, totals, findings }: FileReport) {
  return {
    status,
    contract,
    envelope,
    actions,
    totals,
    findings: findings.map(({ code, cells, actual, expected }) => ({ code, cells, actual, expected })),
  };
}

describeWithLibreOffice('un classeur enregistré par LibreOffice se contrôle comme l’original', () => {
  test.each([
    ['demo-departement.xlsx', 'ods'],
    ['fiches-empilees.xlsx', 'xlsx'],
    ['fiches-transposees.ods', 'xlsx'],
    ['liste-annees.xlsx', 'ods'],
  ])('%s en .%s', async (name, format) => {
    const original = path.join(samples, name);
    expect(told(reportOf(await convert(original, format)))).toEqual(told(reportOf(original)));
  });
});
