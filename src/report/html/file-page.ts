import {
  correctionText,
  countsText,
  justifiedCount,
  KIND_FROM,
  KIND_NAMES,
  plain,
  severityCounts,
  yearsText,
  type ReadableCheck,
  type WorkbookCheck,
} from '../../checking';
import { count, typography } from '../../contract';
import { causesOf } from '../causes';
import type { FileIdentity } from '../file-report';
import { causesMarkup, contentsMarkup } from './causes';
import { documentText, type PageRun } from './document';
import { markup, type Markup } from './markup';
import { readingMarkup } from './reading';
import { markOf } from './tone';
import { totalsMarkup } from './totals';

/** The page of one contract, to be sent back: verdict, totals, causes, what was read. */
export function fileHtml({ file, sha256 }: FileIdentity, check: WorkbookCheck, run: PageRun): string {
  const name = baseName(file);
  if (check.status === 'unreadable') {
    const body = markup`<main>
      <header><h1>${name}</h1></header>
      ${verdictMarkup('unreadable', 'Ce classeur n’a pas pu être contrôlé', check.problem)}
    </main>`;
    return documentText(`${name} : non contrôlé`, run, body);
  }
  const causes = causesOf(check);
  const collectivity = check.contract.collectivity ?? 'Collectivité non lue';
  const body = markup`<header>
      <p class="kicker">Contrôle du plan de financement</p>
      <h1>${plain(collectivity)}</h1>
      <p class="identity">${identityText(check)}</p>
      <p class="identity">${typography('Classeur : ')}<strong>${name}</strong>${fingerprint(sha256)}</p>
    </header>
    <main>
      ${verdictMarkup(check.status, verdictText(check), ADVICE[check.status])} ${notesMarkup(check)}
      ${contentsMarkup(causes)} ${totalsMarkup(check.totals)} ${causesMarkup(causes)} ${readingMarkup(check)}
    </main>`;
  return documentText(`${collectivity} : contrôle du plan de financement`, run, body);
}

const ADVICE: Readonly<Record<ReadableCheck['status'], string>> = {
  error: 'Corrigez les anomalies bloquantes avant la signature ; les points à vérifier demandent une réponse.',
  warning: 'Rien ne bloque la signature ; les points à vérifier demandent une réponse.',
  info: 'Rien ne bloque la signature ; les informations aident à soigner le classeur.',
  ok: 'Les parts, les planchers et les plafonds sont respectés dans tout ce qui a été lu.',
};

function verdictText(check: ReadableCheck): string {
  const text = countsText(severityCounts(check), justifiedCount(check));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function verdictMarkup(status: WorkbookCheck['status'], verdict: string, advice: string): Markup {
  return markup`<section class="verdict ${status}" aria-label="Verdict">
    <p class="said">${markOf(status)} ${verdict}</p>
    <p>${typography(advice)}</p>
  </section>`;
}

function identityText({ contract, actions }: ReadableCheck): string {
  const { kind, kindFrom, years } = contract;
  const when = years.length === 0 ? '' : `, ${yearsText(years)}`;
  const kindText = `Contrat de ${KIND_NAMES[kind]} (${KIND_FROM[kindFrom]})`;
  return typography(`${kindText} ; ${count(actions.length, 'action', 'actions')}${when}.`);
}

function fingerprint(sha256: string | null): Markup | null {
  return sha256 === null
    ? null
    : markup`<br /><span class="fingerprint">Empreinte SHA-256${'\u00A0'}: ${sha256}</span>`;
}

/** What makes the figures others than the workbook's alone. */
function notesMarkup({ ceilingsFrom, corrections, unusedCorrections, marksProblem }: ReadableCheck): Markup | null {
  const notes = [
    ...(CEILINGS[ceilingsFrom] === null ? [] : [CEILINGS[ceilingsFrom]]),
    ...corrections.map((one) => `Correction de lecture apportée par l’utilisateur : ${correctionText(one)}.`),
    ...unusedCorrections.map(
      (one) => `Correction sans effet (feuille, cellule ou action introuvable) : ${correctionText(one)}.`,
    ),
    ...(marksProblem === null ? [] : [marksProblem]),
  ];
  if (notes.length === 0) return null;
  return markup`<section class="notes" aria-label="À savoir">
    <ul>
      ${notes.map((note) => markup`<li>${typography(note)}</li>`)}
    </ul>
  </section>`;
}

const CEILINGS: Readonly<Record<ReadableCheck['ceilingsFrom'], string | null>> = {
  workbook: null,
  state: 'Les plafonds sont ceux du fichier de l’État.',
  'unknown-collectivity':
    'Le fichier de l’État ne donne aucun plafond pour cette collectivité : ceux du classeur sont gardés.',
};

/** The workbook's name without its folders: a page that is sent tells nothing of the machine that made it. */
export function baseName(file: string): string {
  return plain(file.split(/[/\\]/).at(-1) ?? file);
}
