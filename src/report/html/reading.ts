import { plain, UNIT_NAMES, USE_NAMES, type ReadableCheck } from '../../checking';
import { count, typography } from '../../contract';
import { markup, type Markup } from './markup';

/** What was understood, sheet by sheet. */
export function readingMarkup({ sheets }: ReadableCheck): Markup {
  const rows = sheets.map(
    ({ name, use, why, unit, headers }) =>
      markup`<tr${use === 'passed-over' ? markup` class="aside"` : null}><th scope="row">${plain(name)}</th><td>${USE_NAMES[use]}</td><td>${typography(why)}${
        headers.length === 0 ? null : ` ${count(headers.length, 'titre reconnu', 'titres reconnus')}.`
      }</td><td>${use === 'passed-over' ? '—' : UNIT_NAMES[unit]}</td></tr>`,
  );
  return markup`<section>
    <h2 id="read">Ce qui a été lu</h2>
    <p>Un chiffre que Cofisol n’a pas su lire n’est jamais deviné${'\u00A0'}: il est signalé dans les constats.</p>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="read">
      <table aria-labelledby="read">
        <thead>
          <tr>
            <th scope="col">Feuille</th>
            <th scope="col">Usage</th>
            <th scope="col">Comment elle est lue</th>
            <th scope="col">Montants</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </section>`;
}
