import { justifiedText, sourceText } from '../../checking';
import { count, typography } from '../../contract';
import type { Severity } from '../../rules';
import { cellsText } from '../../sheets';
import { cellsToName, messageText, subjectText, type Cause, type CauseEntry } from '../causes';
import { markup, type Markup } from './markup';
import { markOf } from './tone';

const SECTIONS: readonly (readonly [severity: Severity, title: string])[] = [
  ['error', 'Anomalies bloquantes'],
  ['warning', 'Points à vérifier'],
  ['info', 'Pour information'],
];

/** The causes by name, each leading to its card; nothing for one or two. */
export function contentsMarkup(causes: readonly Cause[]): Markup | null {
  if (causes.length < 3) return null;
  const items = causes.map(
    (cause, i) =>
      markup`<li>${markOf(cause.severity)} <a href="#cause-${i + 1}">${cause.title}</a> <span class="about">${aboutText(cause)}</span></li>`,
  );
  return markup`<nav aria-labelledby="contents">
    <h2 id="contents">${count(causes.length, 'sujet', 'sujets')} à traiter</h2>
    <ol>
      ${items}
    </ol>
  </nav>`;
}

function aboutText({ entries, justified }: Cause): string {
  const [first] = entries;
  const about = entries.length === 1 && first ? subjectText(first) : count(entries.length, 'endroit', 'endroits');
  return typography(justified ? `${about} (justifié)` : about);
}

/** A card a cause, by severity. */
export function causesMarkup(causes: readonly Cause[]): Markup {
  if (causes.length === 0)
    return markup`<section>
      <h2>Constats</h2>
      <p>Aucun constat.</p>
    </section>`;
  return markup`${SECTIONS.map(([severity, title]) => {
    const own = causes.flatMap((cause, i) => (cause.severity === severity ? [cardMarkup(cause, i + 1)] : []));
    return own.length === 0
      ? null
      : markup`<section class="causes">
          <h2>${title}</h2>
          ${own}
        </section> `;
  })}`;
}

function cardMarkup(cause: Cause, number: number): Markup {
  const { severity, title, findings, entries, source, basis, explanation } = cause;
  const remedies = new Set(entries.flatMap(({ statements }) => statements.map(({ remedy }) => remedy)));
  const [only = ''] = remedies;
  const isShared = remedies.size === 1 && only !== '';
  const many =
    findings.length === 1 ? null : markup` <span class="count">${count(findings.length, 'constat', 'constats')}</span>`;
  return markup`<article class="card ${severity}" id="cause-${number}" aria-labelledby="title-${number}">
    <h3 id="title-${number}">${markOf(severity)} ${title}${many}</h3>
    ${entries.map((entry) => entryMarkup(entry, !isShared))} ${isShared ? remedyMarkup(only) : null}
    <p class="basis"><strong>${typography('Fondement :')}</strong> ${typography(sourceText(source, basis))}</p>
    ${isTold(cause) ? null : markup`<p class="basis">${explanation}</p>`}
  </article>`;
}

/** Said already, where many alike findings are told by their explanation. */
function isTold({ explanation, entries }: Cause): boolean {
  return (
    explanation === '' || entries.some(({ statements }) => statements.some(({ message }) => message === explanation))
  );
}

function entryMarkup(entry: CauseEntry, withRemedies: boolean): Markup {
  const statements = entry.statements.map((statement) => {
    const where = cellsText(cellsToName(statement));
    return markup`<li>
      <p>${messageText(statement, entry)}</p>
      ${where === '' ? null : markup`<p class="cells">${typography(`Cellules : ${where}`)}</p>`}${
        statement.ignored === null ? null : markup`<p class="motive">${justifiedText(statement.ignored)}</p>`
      }${withRemedies ? remedyMarkup(statement.remedy) : null}
    </li>`;
  });
  return markup`<h4>${typography(subjectText(entry))}</h4>
    <ul>
      ${statements}
    </ul>`;
}

function remedyMarkup(remedy: string): Markup | null {
  return remedy === ''
    ? null
    : markup`<p class="remedy"><strong>${typography('Pour corriger :')}</strong> ${remedy}</p>`;
}
