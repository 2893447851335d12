import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  actionScheme,
  expectedShares,
  totals,
  type Action,
  type Axis,
  type Contract,
  type Kind,
  type Nature,
} from '../../src/contract';
import { formatDecimal, parseDecimal, type Cents } from '../../src/money';
import { builtInParameters } from '../../src/parameters';
import { checkContract } from '../../src/rules';
import { line } from '../contract/builders';

/**
 * The contracts of the shared samples, built from their expected answers: the rules and the shares have to give those
 * answers without any reading of a workbook.
 */
const DIRECTORY = join(__dirname, '../fixtures/samples');

interface Sample {
  file: string;
  contract: { collectivity: string; kind: Kind };
  envelope: { axis: Axis; year: number; ceiling: string }[];
  actions: {
    id: string;
    title: string;
    axis: Axis | null;
    nature: Nature | null;
    scheme: string;
    years: {
      year: number;
      cost: string | null;
      state: string | null;
      collectivity: string | null;
      fse: string;
      cee: string;
      funders: { name: string; amount: string }[];
      expected: { state: string | null; collectivity: string | null };
    }[];
  }[];
  totals: { axis: Axis; year: number; state: string; ceiling: string | null; floor: string | null }[];
  findings: {
    code: string;
    axis: Axis | null;
    year: number | null;
    action: string | null;
    severity: string;
    actual: string | null;
    expected: string | null;
  }[];
}

const samples = readdirSync(DIRECTORY)
  .filter((name) => name.endsWith('.expected.json'))
  .map((name) => JSON.parse(readFileSync(join(DIRECTORY, name), 'utf8')) as Sample);

const amount = (text: string | null): Cents | null => (text === null ? null : parseDecimal(text));
const text = (value: Cents | null): string | null => (value === null ? null : formatDecimal(value));

/** What the answers do not say of an action but their findings give away. */
function marks(sample: Sample, id: string) {
  const has = (code: string) => sample.findings.some((finding) => finding.code === code && finding.action === id);
  return { outsideFramework: has('hors-referentiel'), localIndicator: has('indicateur-absent') ? '' : 'x' };
}

function contractOf(sample: Sample): Contract {
  const seen = new Set<string>();
  const actions = sample.actions.map((action): Action => {
    const again = seen.has(action.id);
    seen.add(action.id);
    return {
      ...action,
      // A number used twice: the mark of the finding is that of the first.
      ...(again ? { outsideFramework: false, localIndicator: 'x' } : marks(sample, action.id)),
      transversal: false,
      lead: null,
      theme: null,
      nationalIndicator: null,
      lines: action.years.map((year) => {
        // The answers give no number of meals: it is that of the euros expected.
        const meals = action.scheme === 'cantine' ? amount(year.expected.state) : null;
        return {
          ...line({ year: year.year }),
          cost: amount(year.cost),
          state: amount(year.state),
          collectivity: amount(year.collectivity),
          fse: amount(year.fse),
          meals: meals === null ? null : meals / 100n,
          funders: year.funders.map((funder) => ({
            name: funder.name,
            amount: amount(funder.amount) as Cents,
            cee: funder.name === 'CEE',
            commune: /^(commune|ville|ccas)/i.test(funder.name),
          })),
        };
      }),
    };
  });
  return {
    ...sample.contract,
    kindFrom: 'read',
    overseas: false,
    actions,
    envelope: sample.envelope.map(({ axis, year, ceiling }) => ({ axis, year, amount: amount(ceiling) as Cents })),
  };
}

/** The codes that come from the cells of a workbook, which are not there. */
const FROM_CELLS = new Set([
  'cellule-illisible',
  'montant-ambigu',
  'nombre-en-texte',
  'montant-fraction',
  'cellule-erreur',
  'unite',
  'axe-conflit',
  'axe-inconnu',
  'fse-ambigu',
  'total-faux',
  'somme-incomplete',
]);

const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

test('there are samples to compare with', () => {
  expect(samples.length).toBeGreaterThanOrEqual(14);
});

describe.each(samples.map((sample) => [sample.file, sample] as const))('%s', (_, sample) => {
  const contract = contractOf(sample);

  test('every expected share and scheme', () => {
    const got = contract.actions.map((action) => ({
      id: action.id,
      scheme: actionScheme(action, builtInParameters).scheme,
      shares: action.lines.map((one) => {
        const { state, collectivity } = expectedShares(one, action, contract, builtInParameters);
        return { state: text(state), collectivity: text(collectivity) };
      }),
    }));
    expect(got).toEqual(
      sample.actions.map(({ id, scheme, years }) => ({ id, scheme, shares: years.map(({ expected }) => expected) })),
    );
  });

  test('every finding of the contract and no other', () => {
    const got = checkContract(contract, builtInParameters).map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      axis: finding.axis,
      year: finding.year,
      action: finding.action,
      actual: text(finding.actual),
      expected: text(finding.expected),
    }));
    const wanted = sample.findings
      .filter(({ code }) => !FROM_CELLS.has(code))
      .map(({ code, severity, axis, year, action, actual, expected }) => ({
        code,
        severity,
        axis,
        year,
        action,
        actual,
        expected,
      }));
    expect(got.toSorted(byText)).toEqual(wanted.toSorted(byText));
  });

  test('every total, with its ceiling and floor', () => {
    const got = totals(contract, builtInParameters).map(({ axis, year, state, ceiling, floor }) => ({
      axis,
      year,
      state: text(state),
      ceiling: text(ceiling),
      floor: text(floor),
    }));
    expect(got).toEqual(sample.totals);
  });
});
