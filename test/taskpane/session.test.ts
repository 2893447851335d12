/** @jest-environment jsdom */
import '../ui/dom';
import { deliveryBy } from '../../src/taskpane/session/delivery';
import { handMarksOn, marksInHand } from '../../src/taskpane/session/marksInHand';
import type { UserMarks } from '../../src/reading';
import { clearFlags } from '../../src/taskpane/session/clear';
import { fileHost, type FileHost } from '../../src/files';
import { annotateEdits } from '../../src/writing';
import { partsOf } from '../support/edited';
import { demonstration, openSession, readable, structureProtected } from '../ui/support';

interface Realm {
  Office?: unknown;
  Excel?: unknown;
  OfficeExtension?: unknown;
}
const realm = globalThis as Realm;

/** A pane of Excel on that platform, with that workbook. */
function excelOn(platform: string, url = 'C:\\Contrats\\contrat.xlsx'): string[] {
  const opened: string[] = [];
  realm.Office = { context: { platform, document: { url } }, PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline' } };
  realm.OfficeExtension = { Error: class extends Error {} };
  realm.Excel = { createWorkbook: (base64: string) => Promise.resolve(void opened.push(base64)) };
  return opened;
}

const bytes = Uint8Array.from({ length: 70_000 }, (_, i) => i % 251);
const engine = { ask: () => Promise.resolve(bytes as never), close: () => undefined };

describe('what the pane hands over', () => {
  it('a new workbook opens in Excel, byte for byte, and the user is told to save it', async () => {
    const opened = excelOn('PC');
    const told = await deliveryBy(engine).workbook('Avenant 2026.xlsx', [], { title: 'Avenant 2026' });
    expect(opened).toEqual([Buffer.from(bytes).toString('base64')]);
    expect(told).toMatch(/nouveau classeur s'est ouvert.*enregistrez-le.*Avenant 2026\.xlsx/);
  });

  it('on a Mac, where a download is dropped in silence, nothing is pretended: it says who gives the document', async () => {
    excelOn('Mac');
    await expect(deliveryBy(engine).file('Avenant 2026.docx', bytes, 'x')).rejects.toThrow(
      /page de Cofisol, ou par la ligne de commande.*Avenant 2026\.docx/,
    );
  });

  it('on Windows it is downloaded, with a way on where Excel stops it', async () => {
    excelOn('PC');
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => undefined });
    const names: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    expect(await deliveryBy(engine).file('Avenant 2026.docx', bytes, 'x')).toMatch(
      /téléchargements.*ligne de commande/,
    );
    expect(names).toEqual(['Avenant 2026.docx']);
    click.mockRestore();
  });
});

describe('corrections in hand, when a button of the ribbon loads the pane anew', () => {
  const marks: UserMarks = {
    corrections: [{ type: 'collectivity', name: 'Ariège' }],
    ignored: [],
  };

  async function leave(marked: UserMarks | null): Promise<void> {
    const { session } = await openSession();
    handMarksOn(session);
    if (marked) await session.mark({ ...session.getState().kept, ...marked });
    window.dispatchEvent(new Event('pagehide'));
  }
  beforeEach(() => sessionStorage.clear());

  it('are there again in the same workbook, and in no other', async () => {
    excelOn('PC');
    await leave(marks);
    expect(marksInHand()?.corrections).toEqual(marks.corrections);
    excelOn('PC', 'C:\\Contrats\\autre.xlsx');
    expect(marksInHand()).toBeNull();
  });

  it('leave nothing behind where the workbook carries them all', async () => {
    excelOn('PC');
    await leave(null);
    expect([marksInHand(), sessionStorage.length]).toEqual([null, 0]);
  });

  it('that are damaged are none', () => {
    excelOn('PC');
    sessionStorage.setItem('cofisol.marks', '{"document":"C:\\\\Contrats\\\\contrat.xlsx","marks":"{"}');
    expect(marksInHand()).toBeNull();
  });
});

describe('« Effacer les repères »', () => {
  it('takes the marks out where the structure is protected and the « Contrôle » sheet has to stay', async () => {
    const { session, host } = await openSession();
    const run = { file: 'contrat.xlsx', date: '2026-11-20', version: '1', parameters: '2024' };
    const annotated = fileHost(demonstration());
    const edits = annotateEdits(await host.read(), readable(session), { run, sheets: 'replace', takenNames: [] });
    await annotated.apply(edits);
    const marks = (host: FileHost) =>
      Object.values(partsOf(host.bytes()))
        .join('')
        .match(/cofisol:(error|warning|info)/g);
    const held = await openSession({}, structureProtected(annotated.bytes()));
    expect(marks(held.host)).not.toBeNull();
    await clearFlags(held.session);
    expect(held.session.getState().notice?.tone).toBe('done');
    expect(marks(held.host)).toBeNull();
    expect((await held.host.read()).sheets.map(({ name }) => name)).toContain('Contrôle');
  });
});
