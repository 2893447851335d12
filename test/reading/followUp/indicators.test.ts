import { describe, expect, test } from '@jest/globals';
import { reportOf } from '../../support/reading';
import { book, sheet, type Content } from '../../support/sheet';
import { about, ARIEGE, followUp } from './support';

describe('deux indicateurs', () => {
  const heads: Content[] = ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'];
  const one: Content[] = ['1.1', 'Médiation', 'Enfance', 80000, 40000, 40000, 'Familles', 120, 95, 'Séances', 40, 38];
  const BOTH = ['1.1 2025: cible national : 120 ; local : 40, atteint national : 95 ; local : 38, -'];

  test('chacun avec sa cible et son réalisé, l’un à côté de l’autre', () => {
    const all = [...heads, 'Indicateur national', 'Cible', 'Réalisé', 'Indicateur local', 'Cible', 'Réalisé'];
    const snapshot = book(sheet('Avenant 2025', [ARIEGE, all, one]));
    expect(followUp(snapshot)).toEqual(BOTH);
  });

  test('chacun sous son groupe : « Libellé » est le nom de l’indicateur, jamais le titre de l’action', () => {
    const long = 'Nombre de familles accompagnées pendant au moins trois mois';
    const snapshot = book(
      sheet(
        'Avenant 2025',
        [
          ARIEGE,
          [
            null,
            null,
            null,
            'Financement',
            null,
            null,
            'Indicateur national',
            null,
            null,
            'Indicateur local',
            null,
            null,
          ],
          [...heads, 'Libellé', 'Cible', 'Réalisé', 'Libellé', 'Cible', 'Réalisé'],
          one.map((content) => (content === 'Familles' ? long : content)),
        ],
        { merges: ['D2:F2', 'G2:I2', 'J2:L2'] },
      ),
    );
    expect(followUp(snapshot)).toEqual(BOTH);
    expect(about(snapshot).slice(0, 2)).toEqual([long, 'Séances']);
    expect(reportOf(snapshot).actions[0]?.title).toBe('Médiation');
  });

  test('deux indicateurs locaux : les deux noms, et de qui est chaque chiffre', () => {
    const all = [...heads, 'Indicateur local 1', 'Cible 1', 'Réalisé 1', 'Indicateur local 2', 'Cible 2', 'Réalisé 2'];
    const snapshot = book(sheet('Avenant 2025', [ARIEGE, all, one]));
    expect(followUp(snapshot)).toEqual([
      '1.1 2025: cible local 1 : 120 ; local 2 : 40, atteint local 1 : 95 ; local 2 : 38, -',
    ]);
    expect(about(snapshot)[1]).toBe('Familles ; Séances');
  });

  test('« Indicateur local (cible) » et « (réalisé) » ne sont pas le nom de l’indicateur', () => {
    const all = [...heads, 'Indicateur local (cible)', 'Indicateur local (réalisé)'];
    const snapshot = book(sheet('Avenant 2025', [ARIEGE, all, [...one.slice(0, 6), '120 familles', 95]]));
    expect(followUp(snapshot)).toEqual(['1.1 2025: cible 120 familles, atteint 95, -']);
    expect(about(snapshot)[1]).toBeNull();
  });
});
