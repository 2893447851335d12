import { openNewWorkbook } from '../../src/excel';
import { EditProblem } from '../../src/sheets';
import type { Fault } from '../excel-host';
import { isByteIdentical } from '../support/flags';
import { opens } from './support';
import { planOfActions } from './workbooks';

describe('A workbook that Cofisol makes', () => {
  test('opens beside the one at hand, byte for byte, however long, and the one at hand stays', async () => {
    const bytes = await planOfActions(2);
    // Longer than what one call takes as arguments.
    const made = Uint8Array.from({ length: 200_001 }, (_, i) => (i * 31) % 256);
    const { excel } = opens(bytes);
    await openNewWorkbook(made);
    const [created, ...others] = excel.book.created;
    expect([created?.isOpen, others]).toEqual([true, []]);
    expect(Buffer.compare(created!.bytes, made)).toBe(0);
    isByteIdentical(excel.save(), bytes);
  });

  const FAULTS: Readonly<Record<string, Fault>> = {
    'never reaches Excel': { kind: 'unreachable' },
    'is refused': { kind: 'refused', code: 'AccessDenied' },
    'is too large': { kind: 'refused', code: 'RequestPayloadSizeLimitExceeded' },
  };

  test.each(Object.entries(FAULTS))(
    'that %s is told in French, and opens once it is asked for again',
    async (_, fault) => {
      const { excel } = opens(await planOfActions(1));
      excel.faults.at(1, fault);
      const problem: unknown = await openNewWorkbook(new Uint8Array([80, 75])).catch((error: unknown) => error);
      expect(problem).toBeInstanceOf(EditProblem);
      expect((problem as EditProblem).message).toMatch(/rien n’a été changé/i);
      expect(excel.book.created).toEqual([]);
      await openNewWorkbook(new Uint8Array([80, 75]));
      expect(excel.book.created.map(({ isOpen }) => isOpen)).toEqual([true]);
    },
  );
});
