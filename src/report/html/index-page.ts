import { plain } from '../../checking';
import { count, euros, typography } from '../../contract';
import { sum, type Cents } from '../../money';
import type { CauseSummary } from '../contract-summary';
import { byRisk } from '../risk';
import type { FileSummary } from '../summary';
import { verdictsText } from '../verdicts';
import { documentText, type PageRun } from './document';
import { baseName } from './file-page';
import { markup, type Markup } from './markup';
import { markOf, STATUS_NAMES } from './tone';

/** A contract of the index, with the name of its page beside it. */
export interface IndexEntry {
  readonly summary: FileSummary;
  /** « sous-dossier/cls-ariege.html », from the folder of the index. */
  readonly page: string;
}

/** The index of a folder of pages: a line a contract, the one to look at first above. */
export function indexHtml(entries: readonly IndexEntry[], run: PageRun): string {
  const sorted = entries.toSorted((a, b) => byRisk(a.summary, b.summary));
  const body = markup`<header><p class="kicker">Contrôle des plans de financement</p>
<h1 id="contracts">${count(entries.length, 'classeur', 'classeurs')}</h1>
<p class="identity">${verdictsText(entries.map(({ summary }) => summary))}</p></header>
<main><div class="scroll" role="region" tabindex="0" aria-labelledby="contracts">
<table aria-labelledby="contracts"><thead><tr><th scope="col">Contrat</th><th scope="col">Verdict</th>${AMOUNTS.map((text) => markup`<th scope="col" class="amount">${text}</th>`)}<th scope="col">À regarder d’abord</th></tr></thead>
<tbody>${sorted.map(rowMarkup)}</tbody></table></div></main>`;
  return documentText('Contrôle des plans de financement', run, body);
}

const AMOUNTS = ['Bloquantes', 'À vérifier', 'Informations', 'Crédits de l’État'];

function rowMarkup({ summary, page }: IndexEntry): Markup {
  const { file, collectivity, status, counts, contract, problem } = summary;
  const name = baseName(file);
  const numbers = [counts.error, counts.warning, counts.info].map((number) =>
    contract === null || number === 0 ? '—' : String(number),
  );
  const credits = contract === null ? '—' : euros(creditsOf(contract));
  const first = contract?.first[0];
  return markup`<tr><th scope="row"><a href="${linkTo(page)}">${collectivity === null ? name : plain(collectivity)}</a>${
    collectivity === null ? null : markup`<br><span class="about">${name}</span>`
  }</th><td>${markOf(status)} ${STATUS_NAMES[status]}</td>${[...numbers, credits].map((text) => markup`<td class="amount">${text}</td>`)}<td>${
    problem === null ? (first === undefined ? '—' : causeText(first)) : problem
  }</td></tr>`;
}

export function causeText({ title, subject }: CauseSummary): string {
  return typography(subject === null ? title : `${title} : ${subject}`);
}

function creditsOf({ totals, outside }: NonNullable<FileSummary['contract']>): Cents {
  return sum([...totals, ...outside].map(({ state }) => state));
}

/** A relative address: a name with « # », « ? » or « : » is still a name. */
function linkTo(page: string): string {
  return `./${page.split('/').map(encodeURIComponent).join('/')}`;
}
