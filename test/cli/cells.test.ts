import path from 'node:path';
import { cofisol, samples } from '../support/cofisol';

test('cells donne chaque cellule non vide, un objet par ligne, nombre tel que le fichier l’écrit', async () => {
  const { status, stdout } = await cofisol(['cells', path.join(samples, 'demo-departement.xlsx')]);
  expect(status).toBe(0);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(Object.keys(lines[0] ?? {})).toEqual(['sheet', 'cell', 'kind', 'value', 'formula', 'format']);
  expect(lines).toContainEqual(
    expect.objectContaining({ sheet: 'Enveloppe', cell: 'B5', kind: 'number', value: '214000' }),
  );
});
