import { EditProblem, type Edit, type Inverse } from '../../src/sheets';
import type { ExcelHost } from '../../src/excel';
import type { Fault } from '../excel-host';
import { editsOf } from '../excel-host/book/save';
import { number, row, text } from '../support/newSheets';
import { stateOf } from './state';
import { opens } from './support';
import { at, avenantOf, corrections, flagsOn, planOfActions, sharesOf } from './workbooks';

const ACTIONS = 3;
/** More than any operation makes. */
const REQUESTS = 5;

const control = (title: string): Edit => ({
  type: 'add-sheet',
  sheet: { name: 'Contrôle', purpose: 'controle', columns: [], rows: [row([text(title)])] },
  before: 'Plan',
});

/** What has been done before the operation, and what the operation does. */
interface Operation {
  readonly before: readonly Edit[];
  run(host: ExcelHost, inverse: Inverse | null): Promise<unknown>;
}

const OPERATIONS: Readonly<Record<string, Operation>> = {
  'a check': { before: [], run: (host) => host.read() },
  'flags in the place of others': { before: [flagsOn(ACTIONS)], run: (host) => host.apply([flagsOn(1)]) },
  'shares, an avenant and corrections': {
    before: [flagsOn(ACTIONS)],
    run: (host) => host.apply([...sharesOf(ACTIONS), avenantOf(ACTIONS), corrections]),
  },
  'another sheet « Contrôle » with its flags': {
    before: [flagsOn(ACTIONS), control('avant')],
    run: (host) => host.apply([{ type: 'remove-sheet', sheet: 'Contrôle' }, flagsOn(1), control('après')]),
  },
  'taking back shares, an avenant and corrections': {
    before: [...sharesOf(ACTIONS), avenantOf(ACTIONS), corrections, flagsOn(ACTIONS)],
    run: (host, inverse) => host.revert(inverse!),
  },
};

const FAULTS: Readonly<Record<string, Fault>> = {
  'never reaches Excel': { kind: 'unreachable' },
  'is carried out, but its answer is lost': { kind: 'answer-lost' },
  'is refused whole': { kind: 'refused', code: 'GeneralException' },
  'is too large': { kind: 'refused', code: 'RequestPayloadSizeLimitExceeded' },
  'fails half-way': { kind: 'half-way', code: 'GeneralException' },
  'is denied at its first change': { kind: 'denied' },
  'has an answer that is too large': { kind: 'refused', code: 'ResponsePayloadSizeLimitExceeded' },
};

async function prepared({ before }: Operation, bytes: Uint8Array) {
  const { excel, host } = opens(bytes);
  await host.read();
  const inverse = before.length > 0 ? await host.apply(before) : null;
  return { excel, host, inverse };
}

describe.each(Object.entries(OPERATIONS))('Where one request of %s', (_, operation) => {
  let bytes: Uint8Array;
  let done: unknown;
  beforeAll(async () => {
    bytes = await planOfActions(ACTIONS);
    const { excel, host, inverse } = await prepared(operation, bytes);
    await operation.run(host, inverse);
    done = stateOf(excel);
  });

  test.each(Object.entries(FAULTS))(
    '%s, all is done or nothing is, the user is told, and once more it works',
    async (__, fault) => {
      for (let n = 1; n <= REQUESTS; n++) {
        const { excel, host, inverse } = await prepared(operation, bytes);
        const before = stateOf(excel);
        excel.faults.at(n, fault);
        const problem: unknown = await operation.run(host, inverse).then(
          () => null,
          (error: unknown) => error,
        );
        if (problem === null) {
          expect([n, stateOf(excel)]).toEqual([n, done]);
          continue;
        }
        expect(problem).toBeInstanceOf(EditProblem);
        expect((problem as EditProblem).message).toMatch(/rien n’a été (changé|écrit)/i);
        expect([n, stateOf(excel)]).toEqual([n, before]);
        excel.faults.clear();
        await operation.run(host, inverse);
        expect([n, stateOf(excel)]).toEqual([n, done]);
      }
    },
  );
});

test('A write that can’t be taken back at once is told, and taken back before anything else is done', async () => {
  const { excel, host } = opens(await planOfActions(ACTIONS));
  await host.read();
  const before = stateOf(excel);
  excel.faults.at(2, { kind: 'half-way', code: 'GeneralException' });
  for (let n = 3; n < 6; n++) excel.faults.at(n, { kind: 'unreachable' });
  await expect(host.apply(sharesOf(ACTIONS))).rejects.toThrow(/N’enregistrez pas encore/);
  expect(stateOf(excel)).not.toEqual(before);
  await expect(host.read()).rejects.toThrow(/N’enregistrez pas encore/);
  excel.faults.clear();
  await host.read();
  expect(stateOf(excel)).toEqual(before);
});

test('A sheet that goes between the look and the write leaves the other sheets as they were', async () => {
  const { excel, host } = opens(await planOfActions(ACTIONS));
  await host.read();
  const { book } = excel;
  const gone = book.find('Enveloppe')!;
  excel.faults.at(2, { kind: 'before', happens: () => (book.sheets = book.sheets.filter((sheet) => sheet !== gone)) });
  const edits: readonly Edit[] = [
    { type: 'set-content', cell: at(1, 3), content: number('1') },
    { type: 'set-content', cell: at(0, 1, 'Enveloppe'), content: number('1') },
  ];
  await expect(host.apply(edits)).rejects.toMatchObject({ code: 'changed-since' });
  expect(editsOf(book).filter(({ type }) => type !== 'remove-sheet')).toEqual([]);
});
