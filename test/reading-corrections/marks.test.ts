import fc from 'fast-check';
import { readWorkbook } from '../../src/files';
import { readUserMarks, writeUserMarks, type UserMarks } from '../../src/reading';
import { handMade } from '../support/workbook';
import { userMarks } from './arbitraries';

const written = (marks: UserMarks): string => writeUserMarks(marks) ?? 'too large';
const motive = { code: 'parite', cells: ['Fiche 1!B12'], action: '1.2', axis: 1, year: 2024 } as const;
const justified = { ...motive, reason: 'Avenant signé, régularisé en 2025', date: '2026-11-20' };
const reserved: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

test('ce qui est écrit dans le classeur se relit tel quel, quels que soient les mots de l’utilisateur', () => {
  fc.assert(
    fc.property(userMarks, (marks) => {
      const xml = written(marks).replace(/[&<>]/g, (sign) => reserved[sign] ?? sign);
      const part = `<?xml version="1.0" encoding="UTF-8"?><corrections xmlns="urn:cofisol:corrections:1">${xml}</corrections>`;
      const { customXml } = readWorkbook(handMade({ parts: { 'customXml/item1.xml': part } }));
      expect(readUserMarks(customXml)).toEqual({ ...marks, problem: null });
    }),
  );
});

test('un classeur sans corrections ne pose aucun problème', () => {
  expect(readUserMarks(null)).toEqual({ corrections: [], ignored: [], problem: null });
});

test('ce qui ne tient pas dans la partie du classeur ne s’écrit pas', () => {
  const many = (count: number): UserMarks => ({
    corrections: [],
    ignored: Array.from({ length: count }, () => ({ ...justified, reason: '<é&>'.repeat(50) })),
  });
  expect(writeUserMarks(many(5))).not.toBeNull();
  expect(writeUserMarks(many(60))).toBeNull();
});

test('une marque que personne ne pourrait relire est refusée à l’écriture', () => {
  expect(() => writeUserMarks({ corrections: [], ignored: [{ ...justified, date: '20/11/2026' }] })).toThrow();
});

describe('une partie endommagée ne donne rien, et le dit en français', () => {
  const part = (change: object): string => JSON.stringify({ version: 1, corrections: [], ignored: [], ...change });
  test.each<[string, string]>([
    ['vide', ''],
    ['coupée', '{"version":1,"corrections":['],
    ['une autre forme', '[]'],
    ['null', 'null'],
    ['sans version', JSON.stringify({ corrections: [], ignored: [] })],
    ['version 0', part({ version: 0 })],
    ['clé inconnue', part({ extra: 1 })],
    ['correction inconnue', part({ corrections: [{ type: 'colour', sheet: 'A' }] })],
    ['axe 5', part({ corrections: [{ type: 'axis', action: '1.1', axis: 5 }] })],
    ['plafond en nombre', part({ corrections: [{ type: 'ceiling', axis: 1, year: 2024, amount: 5 }] })],
    ['plafond négatif', part({ corrections: [{ type: 'ceiling', axis: 1, year: 2024, amount: '-5.00' }] })],
    ['cellule impossible', part({ corrections: [{ type: 'role', sheet: 'A', cell: '12', role: 'state' }] })],
    ['plage impossible', part({ corrections: [{ type: 'leave-out', sheet: 'A', range: 'B4' }] })],
    ['nature inconnue', part({ corrections: [{ type: 'nature', action: '1.1', nature: 'ancienne' }] })],
    ['justification sans motif', part({ ignored: [{ ...justified, reason: ' ' }] })],
    ['date impossible', part({ ignored: [{ ...justified, date: '2026-02-30' }] })],
    ['cellule sans feuille', part({ ignored: [{ ...justified, cells: ['B12'] }] })],
    [
      'une seule marque mauvaise sur deux',
      part({ corrections: [{ type: 'kind', kind: 'metropole' }], ignored: [{ ...justified, axis: 7 }] }),
    ],
  ])('%s', (_what, text) => {
    const { corrections, ignored, problem } = readUserMarks(text);
    expect({ corrections, ignored }).toEqual({ corrections: [], ignored: [] });
    expect(problem).toMatch(/n'ont pas été appliquées.*endommagées/u);
    expect(problem).not.toMatch(/invalid|expected|received|unexpected|token/i);
  });

  test('d’une version à venir', () => {
    expect(readUserMarks(part({ version: 2, corrections: {} })).problem).toContain('version plus récente');
  });

  test('quoi que ce soit, sans jamais jeter', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const { problem, corrections } = readUserMarks(text);
        expect(problem === null && corrections.length > 0).toBe(false);
      }),
    );
    expect(readUserMarks('['.repeat(200_000)).problem).not.toBeNull();
  });
});
