import { AXIS_NAMES } from '../../checking';
import { euros } from '../../contract';
import { sum } from '../../money';
import { regionNotes, type RegionTable } from '../../writing';
import type { ReactNode } from 'react';
import { texts } from '../texts';

const words = texts.folder;

/** State credits by axis and year over the contracts that count, and what has to be known of the sums. */
export function FolderTotals({ table }: { readonly table: RegionTable }): ReactNode {
  const notes = regionNotes(table);
  if (table.contracts.length === 0) return null;
  return (
    <div>
      <h2 id="folder-totals">{words.totals}</h2>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keyboards must reach what stands outside of a narrow screen */}
      <div className="folder-scroll" role="region" aria-labelledby="folder-totals" tabIndex={0}>
        <table className="folder-table folder-sums">
          <thead>
            <tr>
              <th scope="col">{words.axis}</th>
              {[...table.years.map(String), words.sum].map((text) => (
                <th key={text} scope="col" className="figure">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.axes.map(({ axis, years }) => (
              <SumRow
                key={axis}
                label={axis === null ? 'Hors axe' : AXIS_NAMES[axis]}
                amounts={years.map(({ state }) => state)}
              />
            ))}
          </tbody>
          <tfoot>
            <SumRow label={words.sum} amounts={table.totals} />
          </tfoot>
        </table>
      </div>
      {notes.length > 0 && (
        <>
          <h3>{words.known}</h3>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function SumRow({ label, amounts }: { readonly label: string; readonly amounts: RegionTable['totals'] }): ReactNode {
  return (
    <tr>
      <th scope="row">{label}</th>
      {[...amounts, sum(amounts)].map((amount, i) => (
        // The columns never change their order.
        <td key={i} className="figure">
          {euros(amount)}
        </td>
      ))}
    </tr>
  );
}
