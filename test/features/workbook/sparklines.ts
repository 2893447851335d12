import { declare, guid } from './xml';

/** Small charts in cells: lines, columns, gains and losses. */
export const SPARKLINES =
  `<x14:sparklineGroups ${declare('xm')}>` +
  [
    group(1, '', 'O7', 'E7:I7'),
    group(2, ' type="column" displayEmptyCellsAs="gap" markers="1" high="1" low="1"', 'O8', 'E8:I8'),
    group(3, ' type="stacked" negative="1" displayXAxis="1" manualMin="0" minAxisType="custom"', 'O9', 'E9:I9'),
  ].join('') +
  '</x14:sparklineGroups>';

function group(n: number, attributes: string, at: string, of: string): string {
  const colour = (name: string, rgb: string): string => `<x14:${name} rgb="${rgb}"/>`;
  const colours = [
    'colorSeries',
    'colorNegative',
    'colorAxis',
    'colorMarkers',
    'colorFirst',
    'colorLast',
    'colorHigh',
    'colorLow',
  ];
  return (
    `<x14:sparklineGroup${attributes} xr2:uid="${guid(6, n)}">${colours.map((name) => colour(name, 'FF376092')).join('')}` +
    `<x14:sparklines><x14:sparkline><xm:f>Récapitulatif!${of}</xm:f><xm:sqref>${at}</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup>`
  );
}
