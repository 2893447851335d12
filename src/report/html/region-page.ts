import type { AxisTotal } from '../../contract';
import { documentText, type PageRun } from './document';
import { markup, type Markup } from './markup';
import { totalsMarkup } from './totals';

/** What the page of a region shows: its words are made where its sums are. */
export interface RegionPage {
  readonly title: string;
  readonly subtitle: string;
  /** What has to be known of the sums. */
  readonly notes: readonly string[];
  /** Over the contracts that count; a ceiling is null where that of a contract is not known. */
  readonly totals: readonly AxisTotal[];
  readonly sections: readonly RegionSection[];
}

export interface RegionSection {
  readonly title: string;
  readonly headers: readonly string[];
  /** Which columns hold figures, from 0. */
  readonly figures: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

/** The regional view as a page to print. */
export function regionHtml({ title, subtitle, notes, totals, sections }: RegionPage, run: PageRun): string {
  const body = markup`<header><p class="kicker">${subtitle}</p><h1>${title}</h1></header>
<main>${notesMarkup(notes)}${totalsMarkup(totals)}${sections.map(sectionMarkup)}</main>`;
  return documentText(title, run, body);
}

function notesMarkup(notes: readonly string[]): Markup | null {
  if (notes.length === 0) return null;
  return markup`<section class="notes" aria-label="À savoir sur ces sommes"><ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul></section>`;
}

function sectionMarkup({ title, headers, figures, rows }: RegionSection, number: number): Markup {
  const classOf = (column: number): Markup | null => (figures.includes(column) ? markup` class="amount"` : null);
  const cells = (row: readonly string[]): readonly Markup[] =>
    row.map((text, i) => (i === 0 ? markup`<th scope="row">${text}</th>` : markup`<td${classOf(i)}>${text}</td>`));
  return markup`<section><h2 id="section-${number}">${title}</h2>
<div class="scroll" role="region" tabindex="0" aria-labelledby="section-${number}"><table aria-labelledby="section-${number}"><thead><tr>${headers.map((text, i) => markup`<th scope="col"${classOf(i)}>${text}</th>`)}</tr></thead>
<tbody>${rows.map((row) => markup`<tr>${cells(row)}</tr>`)}</tbody></table></div></section>`;
}
