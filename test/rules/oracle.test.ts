import fc from 'fast-check';
import { expectedShares, type Contract } from '../../src/contract';
import { builtInParameters } from '../../src/parameters';
import { checkContract } from '../../src/rules';
import { oracleFindings } from '../oracle/contractFindings';
import { oracleShares } from '../oracle/shares';
import type { OFinding } from '../oracle/types';
import { anyContract } from './arbitraries';

const RUNS = 1500;

function key({ code, severity, axis, year, action, actual, expected }: OFinding): string {
  return [code, severity, axis, year, action, actual, expected].map(String).join(' | ');
}

const keysOf = (contract: Contract) => checkContract(contract, builtInParameters).map(key).toSorted();

test('the shares are those of an oracle written from the tables alone', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      for (const action of contract.actions) {
        for (const line of action.lines) {
          const { scheme, low, high, gross, state, collectivity } = expectedShares(
            line,
            action,
            contract,
            builtInParameters,
          );
          const oracle = oracleShares(line, action, contract);
          expect({ scheme, low, high, gross, state, collectivity }).toEqual({
            scheme: oracle.scheme,
            low: oracle.low,
            high: oracle.high,
            gross: oracle.G,
            state: oracle.state,
            collectivity: oracle.collectivity,
          });
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test('the findings are those of the oracle, with their figures, and no other', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      expect(keysOf(contract)).toEqual(oracleFindings(contract).map(key).toSorted());
    }),
    { numRuns: RUNS },
  );
});

test('the generated contracts make every mistake there is', () => {
  const contracts = fc.sample(anyContract, { seed: 2024, numRuns: 2000 });
  const met = new Set(contracts.flatMap((contract) => oracleFindings(contract).map(({ code }) => code)));
  expect(met.size).toBe(21 + 6 + 9);
});

test('the findings do not depend on the order of the actions', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      const turned = { ...contract, actions: contract.actions.toReversed() };
      expect(keysOf(turned)).toEqual(keysOf(contract));
    }),
  );
});

test('every message is French text with figures in place', () => {
  fc.assert(
    fc.property(anyContract, (contract) => {
      for (const { message, remedy, source } of checkContract(contract, builtInParameters)) {
        for (const text of [message, remedy]) {
          expect(text).toMatch(/^[A-ZÀ-Ý0-9«-].*\.$/s);
          expect(text).not.toMatch(/undefined|null|NaN|Infinity|\.\.| [:;!?»€%]|« /);
        }
        expect(source).not.toBe('');
      }
    }),
  );
});
