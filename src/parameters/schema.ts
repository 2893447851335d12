import * as v from 'valibot';
import { figure } from './figure';
import { axis, basis, byKind, euroAmount, isoDate, kind, percent, phrases, text, year } from './values';

const ascendingYears = v.pipe(
  v.array(year, "une liste d'années est attendue"),
  v.minLength(1, 'une année au moins est attendue'),
  v.check(
    (years) => years.every((y, i) => i === 0 || y > (years[i - 1] ?? y)),
    'des années croissantes sont attendues',
  ),
);

const ceeRate = v.strictObject({ fromYear: year, rate: percent, basis });

const actionToVerify = v.strictObject({
  id: text,
  /** One of these in the title or the lead body is enough. */
  words: phrases,
  /** Unless one of these stands there too. */
  unless: phrases,
  /** And one of these has to stand there too, where there are any. */
  also: phrases,
  kinds: v.array(kind),
  /** On these axes only; on all where empty. */
  axes: v.array(axis),
  subject: text,
  why: text,
  source: text,
});

const collectivity = { name: text, aliases: v.array(text) };

export const figuresSchema = v.strictObject({
  contractYears: figure(ascendingYears),
  yearsInContinuity: figure(ascendingYears),
  axes: figure(byKind(v.array(axis))),
  otherContractAxes: figure(byKind(v.array(axis))),
  fungibleGroups: figure(byKind(v.array(v.array(axis)))),
  floorRate: figure(byKind(percent)),
  stateShare: figure(percent),
  ceeCap: figure(percent),
  ceeRates: figure(v.array(ceeRate)),
  mealAid: figure(euroAmount),
  mealPriceCap: figure(euroAmount),
  familyQuotientCap: figure(v.pipe(v.number('un nombre est attendu'), v.integer('un nombre entier est attendu'))),
  cantineCap: figure(percent),
  cantineAxis: figure(axis),
  outsideFrameworkAxis: figure(axis),
  reconductionLimit: figure(percent),
  investmentLimit: figure(percent),
  toleranceNothing: figure(euroAmount),
  toleranceRounding: figure(euroAmount),
  ceeProgrammes: figure(phrases),
  cantineWords: figure(
    v.strictObject({
      canteen: phrases,
      socialPricing: phrases,
      /** Social pricing of something else than meals. */
      otherPricing: phrases,
      compensation: phrases,
      /** With these the action stays at parity. */
      standard: phrases,
    }),
  ),
  actionsToVerify: figure(v.array(actionToVerify)),
  overseas: figure(v.array(text)),
  metropoles: figure(v.array(v.strictObject(collectivity))),
  departements: figure(
    v.array(
      v.strictObject({
        ...collectivity,
        /** « de l'Ariège » */
        of: text,
        numbers: v.array(text),
      }),
    ),
  ),
});

export const parametersSchema = v.strictObject({
  id: text,
  validFrom: isoDate,
  title: text,
  figures: figuresSchema,
});

export type ParametersData = v.InferOutput<typeof parametersSchema>;
