import { AXIS_NAMES, type ReadableCheck } from '../../checking';
import { euros, groupBy, typography, type Axis } from '../../contract';
import { subtract, type Cents } from '../../money';
import { chartMarkup } from './chart';
import { markup, type Markup } from './markup';
import { markOf } from './tone';

type Total = ReadableCheck['totals'][number];

/** State credits of each axis by year against floor and ceiling: a chart, and its figures beside it. */
export function totalsMarkup(totals: readonly Total[]): Markup {
  if (totals.length === 0)
    return markup`<section>
      <h2>${TITLE}</h2>
      <p>Aucun montant par axe n’a été lu.</p>
    </section>`;
  return markup`<section class="totals">
    <h2>${TITLE}</h2>
    <p class="legend">
      ${typography('Barre : crédits de l’État ; trait plein : plafond de l’axe ; pointillé : plancher ; hachures : au-delà du plafond de l’axe, ce que la fongibilité permet tant que le total des axes tient.')}
    </p>
    ${[...groupBy(totals, ({ axis }) => axis)].map(([axis, own]) => axisMarkup(axis, own))}
  </section>`;
}

const TITLE = 'Crédits de l’État par axe et par année';

function axisMarkup(axis: Axis, totals: readonly Total[]): Markup {
  return markup`<figure class="axis">
    <figcaption id="axis-${axis}">${AXIS_NAMES[axis]}</figcaption>
    ${chartMarkup(axis, totals)}
    <div class="scroll" role="region" tabindex="0" aria-labelledby="axis-${axis}">
      <table aria-labelledby="axis-${axis}">
        <thead>
          <tr>
            <th scope="col">Année</th>
            <th scope="col">Verdict</th>
            ${COLUMNS.map((column) => markup`<th scope="col" class="amount">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${totals.map(rowMarkup)}
        </tbody>
      </table>
    </div>
  </figure>`;
}

const COLUMNS = ['Crédits de l’État', 'Plancher', 'Plafond'];

function rowMarkup(total: Total): Markup {
  const { tone, text } = verdictOf(total);
  const amount = (one: Cents | null): Markup => markup`<td class="amount">${one === null ? '—' : euros(one)}</td>`;
  return markup`<tr>
    <th scope="row">${total.year}</th>
    <td class="short">${markOf(tone)} ${text}</td>
    ${[total.state, total.floor, total.ceiling].map(amount)}
  </tr>`;
}

function verdictOf({ state, floor, ceiling }: Total): {
  readonly tone: 'error' | 'warning' | 'info' | 'ok';
  readonly text: string;
} {
  if (floor !== null && state < floor) return { tone: 'error', text: `il manque ${euros(subtract(floor, state))}` };
  if (ceiling === null) return { tone: 'warning', text: 'plafond inconnu' };
  if (state > ceiling) return { tone: 'info', text: `${euros(subtract(state, ceiling))} au-dessus` };
  return { tone: 'ok', text: state === ceiling ? 'plafond atteint' : `reste ${euros(subtract(ceiling, state))}` };
}
