import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook, receivedCheck, type SentCheck } from '../../src/checking';
import { readWorkbook } from '../../src/files';
import { pageHost } from '../../src/page/engine/host';
import { serve } from '../../src/page/engine/serve';
import { connectEngine, type Connection } from '../../src/page/engine/start';
import { builtInParameters as parameters } from '../../src/parameters';
import { EditProblem, type Snapshot } from '../../src/sheets';
import { checkCut, SessionProblem, type Answer } from '../../src/ui';
import { samples } from '../support/cofisol';
import { partsOf } from '../support/edited';
import { handMade, oneSheet } from '../support/workbook';

/** An engine at the other end of a wire that lets through only what a thread can send. */
function engine(): Connection {
  return connectEngine((onAnswer) => {
    const answer = serve((message: Answer) => onAnswer(structuredClone(message)));
    return { send: (call) => void answer(structuredClone(call)), close: () => undefined };
  });
}

const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(samples, name)));

async function opened(bytes: Uint8Array): Promise<ReturnType<typeof pageHost>> {
  const connection = engine();
  await connection.ask('open', bytes);
  return pageHost(connection);
}

/** The same for both realms of a test: a set that came over the wire is of another one. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (_key, held: unknown) => {
      if (typeof held === 'bigint') return `${held}n`;
      return Object.prototype.toString.call(held) === '[object Set]' ? [...(held as Set<unknown>)] : held;
    }),
  );

describe('the workbook in the other thread is the workbook', () => {
  test.each(['demo-departement.xlsx', 'fiches-par-onglet.xlsx', 'fiches-transposees.ods'])(
    '%s: read and checked the same',
    async (name) => {
      const bytes = sample(name);
      const host = await opened(bytes);
      const snapshot = await host.read();
      const direct = readWorkbook(bytes);
      expect(plain(snapshot)).toEqual(plain(direct));
      const sent: SentCheck = await host.check(snapshot, { parameters, notified: null });
      expect(plain(receivedCheck(sent, parameters))).toEqual(plain(checkWorkbook(direct, { parameters })));
    },
  );

  test('long lists that travel in pieces come whole and in order', async () => {
    const rows = Array.from({ length: 7_001 }, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`);
    const host = await opened(oneSheet(rows.join('')));
    const { cells } = (await host.read()).sheets[0]!;
    expect(cells.map(({ row, value }) => [row, value.kind === 'number' && value.raw])).toEqual(
      Array.from({ length: 7_001 }, (_, i) => [i, String(i)]),
    );
  });

  test('the findings and actions of a large check come whole and in order', () => {
    const list = (length: number) => Array.from({ length }, (_, i) => i);
    const check = { problem: null, status: 'error', actions: list(301), findings: list(1_003) } as never;
    const { head, pieces } = checkCut.cut(check);
    expect(pieces.length).toBeGreaterThan(5);
    expect(checkCut.join(head, pieces)).toEqual(check);
  });

  test('an edit shows in what is read, and taking it back restores every byte', async () => {
    const bytes = sample('demo-departement.xlsx');
    const host = await opened(bytes);
    let changes = 0;
    host.onChanged(() => (changes += 1));
    const cell = { sheet: 'Récapitulatif', row: 7, column: 4 };
    const inverse = await host.apply([{ type: 'set-content', cell, content: { kind: 'number', raw: '123.45' } }]);
    const edited = (await host.read()).sheets[0]?.cells.find(({ row, column }) => row === 7 && column === 4);
    expect(edited?.value).toEqual({ kind: 'number', raw: '123.45' });
    await host.revert(inverse);
    expect(Buffer.compare(await host.bytes(), bytes)).toBe(0);
    expect(changes).toBe(2);
  });

  test('a check of marks in hand is that of a workbook that carries them', async () => {
    const host = await opened(sample('demo-departement.xlsx'));
    const snapshot = { ...(await host.read()), customXml: '{ damaged' };
    const sent = await host.check(snapshot, { parameters, notified: null });
    expect(sent.status === 'unreadable' ? null : sent.marksProblem).not.toBeNull();
  });

  test('the State’s ceilings count in the place of the workbook’s', async () => {
    const host = await opened(sample('demo-departement.xlsx'));
    const snapshot = await host.read();
    const notified = [{ collectivity: null, axis: 1, year: null, amount: 100n, cell: null }] as never;
    const sent = await host.check(snapshot, { parameters, notified });
    expect(sent.status !== 'unreadable' && sent.ceilingsFrom).toBe('state');
  });
});

describe('totals follow an edit', () => {
  const [first, second] = [
    { sheet: 'Feuille 1', row: 0, column: 0 },
    { sheet: 'Feuille 1', row: 1, column: 0 },
  ];
  const workbook = handMade({
    sheets: [
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f>A1+A2</f><v>3</v></c><c r="B3"><f t="array" ref="B3">SUM(A1:A2*2)</f><v>6</v></c></row></sheetData>',
      '<sheetData><row r="1"><c r="A1"><f>\'Feuille 1\'!A1*10</f><v>10</v></c></row></sheetData><sheetProtection sheet="1"/>',
    ],
  });
  const typed = (raw: string) => ({ kind: 'number', raw }) as const;
  const totals = ({ sheets }: Snapshot) =>
    sheets.flatMap(({ cells }) => cells.flatMap(({ formula, value }) => (formula === null ? [] : [value])));

  test('those of locked cells too, while the file keeps what it admits, and array formulas what they are', async () => {
    const host = await opened(workbook);
    await host.apply([{ type: 'set-content', cell: first, content: typed('5') }]);
    expect(totals(await host.read())).toEqual([typed('7'), { kind: 'missing' }, typed('50')]);
    const bytes = await host.bytes();
    expect(totals(readWorkbook(bytes))).toEqual([typed('7'), { kind: 'missing' }, typed('10')]);
    expect(partsOf(bytes)['xl/worksheets/sheet1.xml']).toContain('<f t="array" ref="B3">SUM(A1:A2*2)</f>');
  });

  test('one edit after another, and back', async () => {
    const host = await opened(workbook);
    await host.apply([{ type: 'set-content', cell: first, content: typed('5') }]);
    const inverse = await host.apply([{ type: 'set-content', cell: second, content: typed('6') }]);
    expect(totals(await host.read())).toEqual([typed('11'), { kind: 'missing' }, typed('50')]);
    await host.revert(inverse);
    expect(totals(await host.read())).toEqual([typed('7'), { kind: 'missing' }, typed('50')]);
  });
});

describe('what goes wrong in the other thread is told as here', () => {
  test('a file that is no workbook: its sentence', async () => {
    const asked = engine().ask('open', new TextEncoder().encode('a;b\n1;2\n'));
    await expect(asked).rejects.toThrow(SessionProblem);
    await expect(asked).rejects.toThrow(/CSV/);
  });

  test('an edit that is refused: its code and its cells', async () => {
    const host = await opened(sample('fiches-transposees.ods'));
    const cell = { sheet: 'x', row: 0, column: 0 };
    const asked = host.apply([{ type: 'set-content', cell, content: { kind: 'blank' } }]);
    await expect(asked).rejects.toBeInstanceOf(EditProblem);
    await expect(asked).rejects.toMatchObject({ code: 'not-supported' });
  });

  test('a call after one that failed is still answered', async () => {
    const connection = engine();
    await expect(connection.ask('read', null)).rejects.toThrow();
    await connection.ask('open', sample('recap-simple.xlsx'));
    expect((await connection.ask('read', null)).sheets.length).toBeGreaterThan(0);
  });

  test('who waits for an engine that is closed is told', async () => {
    const connection = engine();
    const asked = connection.ask('read', null);
    connection.close();
    await expect(asked).rejects.toThrow(SessionProblem);
    await expect(connection.ask('read', null)).rejects.toThrow(SessionProblem);
  });
});
