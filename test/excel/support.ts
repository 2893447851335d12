import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { excelHost, type ExcelHost, type ExcelPorts } from '../../src/excel';
import { openInExcel, type EmulatedExcel, type LEVELS } from '../excel-host';

// A pane has it, Node has not.
(globalThis as { DOMParser?: unknown }).DOMParser ??= new JSDOM().window.DOMParser;

export const sample = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(__dirname, '../fixtures/samples', name)));

const opened: EmulatedExcel[] = [];
const ends: (() => void)[] = [];

/** A workbook opened in an emulated Excel, and the host by which Cofisol reaches it. */
export function opens(
  bytes: Uint8Array,
  level?: (typeof LEVELS)[number],
  ports: Partial<ExcelPorts> = {},
): { readonly excel: EmulatedExcel; readonly host: ExcelHost } {
  const excel = openInExcel(bytes, level);
  opened.push(excel);
  const host = excelHost({ onWaiting: () => undefined, pause: 60_000, ...ports });
  const listen = host.onChanged.bind(host);
  // No listener outlives its test.
  host.onChanged = (listener) => {
    const end = listen(listener);
    ends.push(end);
    return end;
  };
  return { excel, host };
}

/** Whatever was asked of the emulation that it can't do makes a test worthless. */
afterEach(async () => {
  for (const end of ends.splice(0)) end();
  // The library lets go of what it held once a run is over.
  await new Promise((resolve) => setTimeout(resolve, 0));
  const missing = opened.splice(0).flatMap(({ notEmulated }) => notEmulated);
  expect(missing).toEqual([]);
});
