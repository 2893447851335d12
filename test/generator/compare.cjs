'use strict';

/** Findings that say a reading is in doubt: a figure that is missing or off is « told » where one of them lists its cell. */
const DOUBT = new Set([
  'cellule-illisible',
  'montant-ambigu',
  'cellule-erreur',
  'valeur-absente',
  'montant-fraction',
  'lecture-ambigue',
  'montant-non-place',
]);
const OWED = ['cost', 'state', 'collectivity'];
const NIL = ['thirdParties', 'cee', 'fse'];
/** Codes held by their cells. */
const BY_CELL = new Set(['cellule-illisible', 'montant-ambigu', 'nombre-en-texte', 'montant-fraction', 'cellule-erreur', 'valeur-absente', 'total-faux', 'somme-incomplete']); // prettier-ignore
const BY_SHEET = new Set(['unite', 'fse-ambigu']);
/** Codes that a generated workbook may earn without the generator knowing: they are counted apart. */
const UNJUDGED = new Set(['lecture-ambigue', 'montant-non-place', 'ecart-feuilles', 'axe-transversal', 'collectivite-supposee', 'plafond-different', 'reliquat-faux']); // prettier-ignore

const list = (x) => (x === null || x === undefined ? [] : Array.isArray(x) ? x : [x]);
const plain = (text) =>
  String(text ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
const idOf = (id) => plain(String(id ?? '').replace(/^((fiche|action|fa|n[°o]|axe)[ .:-]*)+/i, ''));

function cellsOf(action) {
  const out = new Set();
  for (const y of action.years ?? []) {
    for (const cell of Object.values(y.cells ?? {}).flatMap(list)) out.add(cell);
    for (const f of y.funders ?? []) if (f.cell) out.add(f.cell);
  }
  return out;
}

/** Expected action to reported action: by the cells they share, then number and title. */
function pairActions(expected, got) {
  const wanted = expected.map(cellsOf);
  const found = got.map(cellsOf);
  const scores = [];
  expected.forEach((a, i) =>
    got.forEach((b, j) => {
      const shared = [...wanted[i]].filter((x) => found[j].has(x)).length;
      const score = shared * 10 + (idOf(a.id) === idOf(b.id) ? 2 : 0) + (plain(a.title) === plain(b.title) ? 2 : 0);
      if (score >= 2) scores.push([score, i, j]);
    }),
  );
  scores.sort((x, y) => y[0] - x[0] || x[1] - y[1] || x[2] - y[2]);
  const pairs = new Map();
  const used = new Set();
  for (const [, i, j] of scores) if (!pairs.has(i) && !used.has(j)) (pairs.set(i, j), used.add(j));
  return pairs;
}

function judgeAmounts(expected, got, pairs, out) {
  const told = new Set((got.findings ?? []).filter((f) => DOUBT.has(f.code)).flatMap((f) => list(f.cells)));
  const place = (year, role) =>
    OWED.includes(role) || role === 'fse' ? list(year?.cells?.[role]) : (year?.funders ?? []).map((f) => f.cell);
  const one = (what, want, is, cells, role) => {
    if (NIL.includes(role)) [want, is] = [want === '0.00' ? null : (want ?? null), is === '0.00' ? null : (is ?? null)];
    else [want, is] = [want ?? null, is ?? null];
    if (want === null && is === null) return;
    if (want === is) return void out.right++;
    const known = cells.some((c) => told.has(c));
    const text = `${what} ${role}: expected ${want}, got ${is} (${cells.join(', ')})`;
    if (is === null) (known ? out.toldMissing : out.silentlyMissing).push(text);
    else (known ? out.toldWrong : out.silentlyWrong).push(text);
  };
  const years = (what, want, is) => {
    const all = new Set([...want, ...is].map((y) => y.year));
    for (const year of all) {
      const a = want.find((y) => y.year === year);
      const several = is.filter((y) => y.year === year);
      const b = several[0];
      if (several.length > 1) out.silentlyWrong.push(`${what} ${year} is listed ${several.length} times`);
      for (const role of [...OWED, ...NIL])
        one(`${what} ${year}`, a?.[role], b?.[role], [...place(a, role), ...place(b, role)], role);
      if (!a) continue;
      for (const role of ['state', 'collectivity']) {
        const [s, t] = [a.expected?.[role] ?? null, b?.expected?.[role] ?? null];
        if (s !== t) out.shares.push(`${what} ${year} ${role}: expected share ${s}, got ${t}`);
      }
      for (const [role, cell] of Object.entries(a.cells ?? {})) {
        const [s, t] = [list(cell).sort().join(), list(b?.cells?.[role]).sort().join()];
        if (b && s !== t) out.cells.push(`${what} ${year} ${role}: ${s} / ${t}`);
      }
      for (const f of a.funders ?? []) {
        const same = (b?.funders ?? []).some((g) => g.cell === f.cell && g.amount === f.amount);
        if (!same) out.funders.push(`${what} ${year} ${f.name} ${f.amount} (${f.cell})`);
      }
    }
  };
  expected.actions.forEach((a, i) =>
    years(a.id ?? a.title, a.years, pairs.has(i) ? (got.actions[pairs.get(i)].years ?? []) : []),
  );
  const used = new Set(pairs.values());
  (got.actions ?? []).forEach(
    (b, j) =>
      used.has(j) || (out.invented.push(b.id ?? b.title), years(`invented ${b.id ?? b.title}`, [], b.years ?? [])),
  );
}

function judgeActions(expected, got, pairs, out) {
  expected.actions.forEach((a, i) => {
    if (!pairs.has(i)) return void out.lost.push(a.id ?? a.title);
    const b = got.actions[pairs.get(i)];
    const say = (key, x, y) => x !== y && out.attributes.push(`${a.id ?? a.title}: ${key} expected ${x}, got ${y}`);
    say('id', idOf(a.id), idOf(b.id));
    say('title', plain(a.title), plain(b.title));
    for (const key of ['axis', 'nature', 'scheme']) say(key, a[key] ?? null, b[key] ?? null);
  });
  if (expected.contract.kind !== got.contract?.kind)
    out.attributes.push(`kind ${expected.contract.kind} / ${got.contract?.kind}`);
  const [n, m] = [plain(expected.contract.collectivity), plain(got.contract?.collectivity)];
  if (!m || !(n.includes(m) || m.includes(n))) out.attributes.push(`name ${n} / ${m}`);
}

function judgeEnvelope(expected, got, out) {
  const key = (x) => `${x.axis}|${x.year}`;
  const found = new Map((got.envelope ?? []).map((x) => [key(x), x.ceiling]));
  for (const x of expected.envelope) {
    if (found.get(key(x)) !== x.ceiling)
      out.envelope.push(`axis ${x.axis} ${x.year}: expected ${x.ceiling}, got ${found.get(key(x)) ?? null}`);
  }
  const years = new Set(expected.contract.years);
  const wanted = new Set(expected.envelope.map(key));
  for (const x of got.envelope ?? [])
    if (years.has(x.year) && !wanted.has(key(x))) out.envelope.push(`invented axis ${x.axis} ${x.year}: ${x.ceiling}`);
}

/** One finding as the keys it is judged by. */
function keysOf(given) {
  // A row that a mutation deleted took its cells along.
  const f = { ...given, cells: list(given.cells).filter((cell) => cell !== null) };
  const sheet = (cell) => cell.slice(0, cell.lastIndexOf('!'));
  if (BY_SHEET.has(f.code)) return [...new Set(list(f.cells).map(sheet))].map((s) => `${f.code} ${s}`);
  if (f.code === 'axe-conflit') return [`${f.code} axe ${f.axis}`];
  if (BY_CELL.has(f.code) && list(f.cells).length) return list(f.cells).map((c) => `${f.code} ${c}`);
  return [`${f.code} ${f.action === null ? '' : idOf(f.action)} ${f.axis ?? ''} ${f.year ?? ''}`];
}

function judgeFindings(expected, got, out) {
  const judged = (list) => new Set(list.filter((f) => !UNJUDGED.has(f.code)).flatMap(keysOf));
  const [want, is] = [judged(expected.findings), judged(got.findings ?? [])];
  for (const k of want) if (!is.has(k)) out.findingsMissed.push(k);
  for (const k of is) if (!want.has(k)) out.findingsExtra.push(k);
  for (const f of got.findings ?? [])
    if (UNJUDGED.has(f.code)) out.unjudged.push(`${f.code} ${list(f.cells).join(', ')}`);
  out.statusRight = expected.status === got.status;
}

/**
 * Hold one file entry of a report against what was expected. Strict: amounts are right only to the cent.
 * A missing or wrong amount is « told » where a finding of doubt lists its cell, expected or reported.
 * @param {object} expected entry made by the generator (or a sample's)
 * @param {object} got entry of the report
 */
function compare(expected, got) {
  const out = { right: 0, statusRight: false };
  for (const key of ['silentlyWrong', 'silentlyMissing', 'toldMissing', 'toldWrong', 'invented', 'lost', 'attributes', 'shares', 'cells', 'funders', 'envelope', 'findingsMissed', 'findingsExtra', 'unjudged']) out[key] = []; // prettier-ignore
  const safe = { findings: [], envelope: [], ...got, actions: got.actions ?? [] };
  const pairs = pairActions(expected.actions, safe.actions);
  judgeAmounts(expected, safe, pairs, out);
  judgeActions(expected, safe, pairs, out);
  judgeEnvelope(expected, safe, out);
  judgeFindings(expected, safe, out);
  return out;
}

module.exports = { compare };
