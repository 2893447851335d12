/** Functions by which Excel knows them in French; others have the same name, or are left as they are. */
const FRENCH: Readonly<Record<string, string>> = {
  ROUND: 'ARRONDI',
  ROUNDDOWN: 'ARRONDI.INF',
  ROUNDUP: 'ARRONDI.SUP',
  INT: 'ENT',
  SUM: 'SOMME',
  SUMIF: 'SOMME.SI',
  SUBTOTAL: 'SOUS.TOTAL',
  PRODUCT: 'PRODUIT',
  AVERAGE: 'MOYENNE',
  IF: 'SI',
  IFERROR: 'SIERREUR',
  AND: 'ET',
  OR: 'OU',
  ISBLANK: 'ESTVIDE',
  VLOOKUP: 'RECHERCHEV',
};

/** A formula as Excel shows it in French: « =SOMME(B2;B4)/2 ». Texts and names of sheets stay as they are. */
export function frenchFormula(formula: string): string {
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  const shown = parts.map((part, i) =>
    i % 2 === 1
      ? part
      : part
          .replace(/(\d)\.(\d)/g, '$1\u0000$2')
          .replaceAll(',', ';')
          .replaceAll('\u0000', ',')
          .replace(/\b([A-Z][A-Z.]*)(?=\()/g, (name) => FRENCH[name] ?? name),
  );
  return `=${shown.join('')}`;
}
