import { absoluteRange, type CellValue, type NewChart, type NewSheet } from '../../../../../sheets';
import { elementText } from '../../../../xml';
import { escapeText } from '../../../escapes';
import { valuesOf } from './cellsOfSheet';

type Series = NewChart['series'][number];

/** One `<c:ser>`, with the values as they are now: a reader that calculates nothing draws them. */
export function seriesXml(sheet: NewSheet, chart: NewChart, series: Series, index: number): string {
  const shape = chart.kind === 'bars' ? barShape(series.colour) : lineShape(series.colour);
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${textXml(series.name)}</c:v></c:tx>${shape}` +
    `<c:cat><c:strRef>${reference(sheet, chart.categories)}${categories(sheet, chart)}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${reference(sheet, series.values)}${numbers(sheet, chart, series)}</c:numRef></c:val>` +
    (chart.kind === 'lines' ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

export function textXml(text: string): string {
  return elementText(escapeText(text));
}

function barShape(colour: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>`;
}

function lineShape(colour: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
  return (
    `<c:spPr><a:ln w="28575" cap="rnd">${fill}<a:round/></a:ln></c:spPr>` +
    `<c:marker><c:symbol val="circle"/><c:size val="6"/><c:spPr>${fill}<a:ln>${fill}</a:ln></c:spPr></c:marker>`
  );
}

function reference(sheet: NewSheet, range: NewChart['categories']): string {
  return `<c:f>${elementText(absoluteRange(sheet.name, range))}</c:f>`;
}

function categories(sheet: NewSheet, { categories: range }: NewChart): string {
  const values = valuesOf(sheet, range);
  return `<c:strCache>${points(values, (value) => textXml(shown(value)))}</c:strCache>`;
}

function numbers(sheet: NewSheet, { format }: NewChart, { values: range }: Series): string {
  const values = valuesOf(sheet, range).map((value) => (value?.kind === 'number' ? value : null));
  const code = `<c:formatCode>${elementText(format)}</c:formatCode>`;
  return `<c:numCache>${code}${points(values, shown)}</c:numCache>`;
}

function points(values: readonly (CellValue | null)[], write: (value: CellValue) => string): string {
  const list = values.map((value, i) => (value ? `<c:pt idx="${i}"><c:v>${write(value)}</c:v></c:pt>` : ''));
  return `<c:ptCount val="${values.length}"/>${list.join('')}`;
}

function shown(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return value.raw;
    case 'text':
      return value.text;
    case 'boolean':
      return value.value ? 'VRAI' : 'FAUX';
    case 'error':
      return value.code;
    case 'missing':
      return '';
  }
}
