/** @jest-environment jsdom */
import '../support/decoder';
import axe from 'axe-core';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ReadableCheck, WorkbookCheck } from '../../src/checking';
import { builtInParameters } from '../../src/parameters';
import { causesOf, fileHtml, fileSummary, indexHtml } from '../../src/report';
import { checkBytes } from '../../src/worker';

const samples = path.resolve(__dirname, '../fixtures/samples');
const RUN = { date: '2026-11-26', version: '1.2.3', parameters: '2024-01-01' };

const checks = readdirSync(samples)
  .filter((name) => /\.(xlsx|ods)$/.test(name))
  .map((name): readonly [string, ReadableCheck] => {
    const bytes = new Uint8Array(readFileSync(path.join(samples, name)));
    const check = checkBytes(bytes, { parameters: builtInParameters });
    if (check.status === 'unreadable') throw new Error(check.problem);
    return [name, check];
  });
const demo = checks.find(([name]) => name === 'demo-departement.xlsx')?.[1] as ReadableCheck;

const page = (name: string, check: WorkbookCheck) => fileHtml({ file: `/dossier/${name}`, sha256: 'ab12' }, check, RUN);
const parsed = (text: string) => new DOMParser().parseFromString(text, 'text/html');
const wordsOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

/** All that axe can tell without drawing. */
async function violations(text: string): Promise<string[]> {
  const { documentElement } = parsed(text);
  document.documentElement.innerHTML = documentElement.innerHTML;
  document.documentElement.lang = documentElement.lang;
  const { violations: found } = await axe.run(document, { rules: { 'color-contrast': { enabled: false } } });
  return found.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 200)).join()}`);
}

describe.each(checks)('%s', (name, check) => {
  const text = page(name, check);
  const shown = parsed(text);

  test('dit chaque message, chaque remède et le fondement de chaque cause', () => {
    const words = wordsOf(shown.body);
    for (const cause of causesOf(check)) {
      for (const { statements } of cause.entries) {
        for (const { message, remedy } of statements) {
          expect(words).toContain(spaced(message));
          expect(words).toContain(spaced(remedy));
        }
      }
      expect(words).toContain(spaced(cause.title));
    }
  });

  test('donne chaque total, plancher et plafond, au centime', () => {
    const rows = [...shown.querySelectorAll('.axis tbody tr')].map((row) => wordsOf(row));
    expect(rows).toHaveLength(check.totals.length);
    for (const [i, { year, state, floor, ceiling }] of check.totals.entries()) {
      expect(rows[i]).toContain(String(year));
      for (const amount of [state, floor, ceiling]) {
        if (amount === null) continue;
        const [whole = '', cents = ''] = (Number(amount) / 100).toFixed(2).split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ' ');
        expect(rows[i]).toContain(`${grouped},${cents} €`);
      }
    }
  });

  test('nomme chaque feuille et dit ce qui en a été lu', () => {
    const words = wordsOf(shown.querySelector('main > section:last-child'));
    for (const sheet of check.sheets) expect(words).toContain(spaced(sheet.name));
  });
});

test.each(['demo-departement.xlsx', 'recap-colle-du-pdf.xlsx', 'recap-simple.xlsx'])(
  '%s est accessible',
  async (name) => {
    const check = checks.find(([sample]) => sample === name)?.[1];
    if (!check) throw new Error(`test: no sample ${name}`);
    expect(await violations(page(name, check))).toEqual([]);
  },
);

test('la page tient seule : ni script, ni rien à aller chercher, ni chemin de la machine', () => {
  const text = page('contrat.xlsx', demo);
  const shown = parsed(text);
  expect(shown.querySelectorAll('script, link, img, iframe, object, form, [src], [onclick]')).toHaveLength(0);
  const links = [...shown.querySelectorAll('a')].map((a) => a.getAttribute('href') ?? '');
  expect(links.filter((href) => !href.startsWith('#'))).toEqual([]);
  for (const href of links) expect(shown.querySelector(href)).not.toBeNull();
  expect(text).not.toContain('/dossier/');
});

test('le verdict vient d’abord, les anomalies bloquantes ensuite', () => {
  const shown = parsed(page('contrat.xlsx', demo));
  expect(wordsOf(shown.querySelector('main > :first-child'))).toContain('11 anomalies bloquantes, 5 points à vérifier');
  expect([...shown.querySelectorAll('section.causes h2')].map(wordsOf)).toEqual([
    'Anomalies bloquantes',
    'Points à vérifier',
    'Pour information',
  ]);
});

test('les identifiants de la page sont uniques et les niveaux de titre se suivent', () => {
  const shown = parsed(page('contrat.xlsx', demo));
  const ids = [...shown.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const levels = [...shown.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1]));
  for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
});

describe('des mots d’un classeur qui seraient du HTML restent des mots', () => {
  const evil = `</title><script>alert(1)</script><img src=x onerror="alert('é')">&amp;`;
  const check: ReadableCheck = {
    ...demo,
    contract: { ...demo.contract, collectivity: evil },
    sheets: demo.sheets.map((sheet) => ({ ...sheet, name: evil, why: evil })),
    actions: demo.actions.map((one) => ({ ...one, action: { ...one.action, title: evil } })),
    findings: demo.findings.map((finding) => ({
      ...finding,
      message: evil,
      remedy: evil,
      cells: [`${evil}!B2`],
      ignored: { reason: evil, date: '2026-11-20' },
    })),
    marksProblem: evil,
  };

  test('dans la page d’un contrat', () => {
    const shown = parsed(page(`${evil}.xlsx`, check));
    expect(shown.querySelectorAll('script, img')).toHaveLength(0);
    expect(wordsOf(shown.querySelector('h1'))).toBe(evil);
    expect(shown.title).toContain('<script>');
  });

  test('dans l’index, adresses comprises', () => {
    const shown = parsed(indexHtml([{ summary: fileSummary(`${evil}.xlsx`, check), page: `a b/${evil}#?.html` }], RUN));
    expect(shown.querySelectorAll('script, img')).toHaveLength(0);
    const href = shown.querySelector('a')?.getAttribute('href') ?? '';
    expect(decodeURIComponent(href)).toBe(`./a b/${evil}#?.html`);
    expect(href).not.toMatch(/[<>"#?]/);
  });
});

test('un constat justifié reste compté, avec son motif et sa date', () => {
  const ignored = { reason: 'Vu avec la DDETS', date: '2026-11-20' };
  const findings = demo.findings.map((finding) => (finding.code === 'parite' ? { ...finding, ignored } : finding));
  const shown = parsed(page('contrat.xlsx', { ...demo, findings }));
  expect(wordsOf(shown.querySelector('main > :first-child'))).toContain('11 anomalies bloquantes');
  expect(wordsOf(shown.querySelector('.motive'))).toBe('Justifié le 20/11/2026 : Vu avec la DDETS');
});

describe('un classeur qui n’a pas pu être lu', () => {
  const unread: WorkbookCheck = { status: 'unreadable', problem: 'Ce fichier est protégé par un mot de passe.' };

  test('a sa page, qui dit pourquoi', async () => {
    const text = page('secret.xlsx', unread);
    expect(wordsOf(parsed(text).body)).toContain('protégé par un mot de passe');
    expect(await violations(text)).toEqual([]);
  });

  test('est en tête de l’index, avec la raison, puis les contrats du plus au moins risqué', async () => {
    const entries = [...checks, ['secret.xlsx', unread] as const].map(([name, check]) => ({
      summary: fileSummary(name, check),
      page: `${name}.html`,
    }));
    const text = indexHtml(entries, RUN);
    expect(await violations(text)).toEqual([]);
    const rows = [...parsed(text).querySelectorAll('tbody tr')];
    expect(rows).toHaveLength(entries.length);
    expect(wordsOf(rows[0] ?? null)).toContain('protégé par un mot de passe');
    expect(wordsOf(rows[1] ?? null)).toContain('demo-departement.xlsx');
    expect(wordsOf(rows.at(-1) ?? null)).toContain('Sans anomalie');
  });
});
