import { strToU8 } from 'fflate';
import { cells, FileProblem, readCsv } from '../../src/files';

const table = (bytes: Uint8Array): Record<string, string | null> =>
  Object.fromEntries([...cells(readCsv(bytes))].map(({ cell, value }) => [cell, value]));
const ENVELOPE = 'Collectivité;Axe;Année;Plafond\r\nAriège;1;2024;243 000,50\r\nHérault;3;2025;1,5\r\n';
const EXPECTED = {
  ...{ A1: 'Collectivité', B1: 'Axe', C1: 'Année', D1: 'Plafond' },
  ...{ A2: 'Ariège', B2: '1', C2: '2024', D2: '243 000,50' },
  ...{ A3: 'Hérault', B3: '3', C3: '2025', D3: '1,5' },
};
const latin = (text: string): Uint8Array => Uint8Array.from([...text].map((c) => (c === '€' ? 0x80 : c.charCodeAt(0))));

test.each([
  ['UTF-8', strToU8(ENVELOPE)],
  ['UTF-8 with a byte order mark', strToU8('\ufeff' + ENVELOPE)],
  ['windows-1252', latin(ENVELOPE)],
  ['line feeds alone', strToU8(ENVELOPE.replaceAll('\r', ''))],
  ['no line end at the end', strToU8(ENVELOPE.trimEnd())],
  ['tabs', strToU8(ENVELOPE.replaceAll(';', '\t'))],
  ['quotes everywhere', strToU8(ENVELOPE.trimEnd().replace(/[^;\r\n]+/g, '"$&"'))],
  ['a line « sep= »', strToU8('sep=;\n' + ENVELOPE)],
  ['UTF-16', Uint8Array.from([...('\ufeff' + ENVELOPE)].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]))],
])('%s', (_, bytes) => {
  expect(table(bytes)).toEqual(EXPECTED);
});

test('commas part where they part every line alike', () => {
  expect(table(strToU8('axe,annee,plafond\n1,2024,243000\n3,2024,"306000,00"\n'))).toEqual({
    ...{ A1: 'axe', B1: 'annee', C1: 'plafond', A2: '1', B2: '2024', C2: '243000' },
    ...{ A3: '3', B3: '2024', C3: '306000,00' },
  });
});

test('quoted fields hold separators, line ends and quotes; the euro of windows-1252', () => {
  expect(table(latin('a;"b;\n""c"""\n;12 €\n'))).toEqual({ A1: 'a', B1: 'b;\n"c"', B2: '12 €' });
});

test('an empty file and a binary one are problems', () => {
  expect(() => readCsv(new Uint8Array())).toThrow(FileProblem);
  expect(() => readCsv(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toThrow(FileProblem);
});

test('a quote that never closes ends with the file, in linear time', () => {
  const start = Date.now();
  expect(table(strToU8('a;"' + 'x""'.repeat(200_000)))['A1']).toBe('a');
  expect(Date.now() - start).toBeLessThan(2000);
});
