import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkWorkbook, sentCheck, type CheckedFinding, type ReadableCheck } from '../../src/checking';
import { fileHost, readCsv, readWorkbook, type FileHost } from '../../src/files';
import { ceilingsOf } from '../../src/matching';
import { builtInParameters as parameters } from '../../src/parameters';
import type { WorkbookHost } from '../../src/sheets';
import { createSession, type Session, type SessionPorts } from '../../src/ui';

export const demonstration = (): Uint8Array => fileBytes('../../assets/demonstration.xlsx');

export function fileBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, name)));
}

/** The same workbook, in which no sheet can come or go. */
export function structureProtected(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const part = strFromU8(parts['xl/workbook.xml']!);
  const locked = part
    .replace(/<workbookProtection[^>]*>/, '')
    .replace(/<bookViews|<sheets/, '<workbookProtection lockStructure="1"/>$&');
  return zipSync({ ...parts, 'xl/workbook.xml': strToU8(locked) });
}

/** The ports of a program that checks at once, in the same thread, through what a thread can send. */
export function portsOf(host: WorkbookHost, more: Partial<SessionPorts> = {}): SessionPorts {
  return {
    host,
    check: (snapshot, { parameters: set, notified }) =>
      Promise.resolve(
        structuredClone(
          sentCheck(
            checkWorkbook(snapshot, {
              parameters: set,
              ...(notified && { stateCeilings: (contract) => ceilingsOf(contract, notified, set) }),
            }),
          ),
        ),
      ),
    deliver: { file: () => Promise.resolve(null), workbook: () => Promise.resolve(null) },
    readStateEnvelope: async (file) => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return bytes[0] === 0x50 ? readWorkbook(bytes) : readCsv(bytes);
    },
    parameters,
    today: () => '2026-11-20',
    fileName: 'demonstration.xlsx',
    version: '0.0.0',
    ...more,
  };
}

export interface OpenSession {
  readonly session: Session;
  readonly host: FileHost;
}

/** A session on the demonstration workbook, checked. */
export async function openSession(more: Partial<SessionPorts> = {}, bytes = demonstration()): Promise<OpenSession> {
  const host = fileHost(bytes);
  const session = createSession(portsOf(host, more));
  await session.check();
  return { session, host };
}

export function readable(session: Session): ReadableCheck {
  const { check } = session.getState();
  if (check === null || check.status === 'unreadable') throw new Error('nothing was checked');
  return check;
}

export function findingOf(session: Session, code: string): CheckedFinding {
  const found = readable(session).findings.find((finding) => finding.code === code);
  if (!found) throw new Error(`no finding ${code}`);
  return found;
}
