import fc from 'fast-check';
import { createGradual } from '../../src/page/grid/view/gradual';

const alike = (): number => 0;
const upTo = (last: number): number[] => Array.from({ length: last + 1 }, (_, i) => i);

describe('rows that are drawn some at each frame', () => {
  test('the active one comes before those in sight, these before those around them, and each in its place', () => {
    const gradual = createGradual();
    const rankOf = (row: number): number => (row === 9 ? 0 : row >= 4 && row <= 6 ? 1 : 2);
    const first = gradual.next(upTo(9), 3, rankOf);
    expect(first).toEqual([4, 5, 9]);
    gradual.drawn(first);
    expect(gradual.next(upTo(9), 3, rankOf)).toEqual([0, 1, 4, 5, 6, 9]);
  });

  test('few new ones are drawn at once', () => {
    const gradual = createGradual();
    gradual.drawn([1, 2, 3]);
    const wanted = [2, 3, 4, 5];
    expect(gradual.next(wanted, 2, alike)).toBe(wanted);
  });

  test('law: what is drawn stays while it is wanted, no frame has too much to draw, and in the end all is there', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(200), { maxLength: 60 }),
        fc.uniqueArray(fc.nat(200), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 9 }),
        (before, wanted, most) => {
          const gradual = createGradual();
          let drawn: readonly number[] = before;
          for (let frames = 0; drawn !== wanted; frames++) {
            gradual.drawn(drawn);
            const now = gradual.next(wanted, most, alike);
            const known = new Set(drawn);
            expect(now.filter((row) => !known.has(row)).length).toBeLessThanOrEqual(most);
            expect(now).toEqual(expect.arrayContaining(wanted.filter((row) => known.has(row))));
            expect(frames).toBeLessThanOrEqual(wanted.length);
            drawn = now;
          }
        },
      ),
    );
  });
});
