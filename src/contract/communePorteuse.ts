import type { Contract, Line } from './model';

/** In a métropole contract, a line without a share of the métropole whose funders count a commune, a ville or a CCAS. */
export function isCommunePorteuse(line: Line, contract: Contract): boolean {
  const noShare = line.collectivity === null || line.collectivity === 0n;
  return (
    contract.kind === 'metropole' && noShare && line.funders.some((funder) => funder.commune && funder.amount !== 0n)
  );
}
