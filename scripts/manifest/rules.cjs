const { all } = require('./tree.cjs');
const { pngSize } = require('./png-size.cjs');

const ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'Dictionary',
  'VersionOverrides',
];
const LONGEST_RESID = 32;
const LONGEST = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 };
const RIBBON = ['16', '32', '80'];

/** Each rule gives what is wrong, in French; nothing where all is well. `icon(name)` gives the bytes of a file of assets/. */
const rules = [
  function elementOrder(root) {
    const places = root.children.map(({ name }) => ORDER.indexOf(name));
    const unknown = root.children
      .filter((_, i) => places[i] < 0)
      .map(({ name }) => `« ${name} » n’est pas un élément du manifeste.`);
    const late = root.children.filter((_, i) => i > 0 && places[i] < places[i - 1]);
    return [
      ...unknown,
      ...late.map(({ name }) => `« ${name} » n’est pas à sa place : l’ordre des éléments est imposé.`),
    ];
  },

  function guid(root) {
    const id = textOf(root, 'Id');
    return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)
      ? []
      : [`L’identifiant « ${id} » n’est pas un GUID.`];
  },

  function version(root) {
    const text = textOf(root, 'Version');
    const isVersion = /^\d{1,5}(\.\d{1,5}){1,3}$/.test(text) && Number(text.split('.')[0]) >= 1;
    return isVersion ? [] : [`La version « ${text} » n’est pas de la forme 1.0.0.0 (1.0 au moins).`];
  },

  function https(root) {
    const bad = urls(root).filter((url) => !/^https:\/\/[^\s]+$/.test(url));
    return bad.map((url) => `L’adresse « ${url} » ne commence pas par https://.`);
  },

  function oneAddress(root) {
    const origins = new Set(urls(root).flatMap((url) => /^https?:\/\/[^/]+/.exec(url) ?? []));
    return origins.size > 1 ? [`Plusieurs serveurs sont appelés : ${[...origins].join(', ')}.`] : [];
  },

  function icons(root, icon) {
    const resources = new Map(
      named(root, 'Image').flatMap(({ attributes: { id, DefaultValue } }) => (id ? [[id, DefaultValue]] : [])),
    );
    const asked = [
      [valueOf(root, 'IconUrl'), 32],
      [valueOf(root, 'HighResolutionIconUrl'), 64],
      ...named(root, 'Image').flatMap(({ attributes: { size, resid } }) =>
        size ? [[resources.get(resid) ?? '', Number(size)]] : [],
      ),
    ];
    return asked.flatMap(([url, size]) => iconProblem(url, size, icon));
  },

  function ribbonIcons(root) {
    return named(root, 'Icon').flatMap(({ children }) => {
      const sizes = children.map(({ attributes }) => attributes.size);
      const missing = RIBBON.filter((size) => !sizes.includes(size));
      return missing.map((size) => `Une icône du ruban manque en ${size} pixels.`);
    });
  },

  function resids(root) {
    const elements = all(root);
    const defined = elements.flatMap(({ attributes, name }) =>
      ['Image', 'Url', 'String'].includes(name) && attributes.id ? [attributes.id] : [],
    );
    const used = elements.flatMap(({ attributes }) => (attributes.resid === undefined ? [] : [attributes.resid]));
    const long = [...new Set([...defined, ...used])].filter((id) => id.length > LONGEST_RESID);
    return [
      ...long.map((id) => `« ${id} » a plus de ${LONGEST_RESID} caractères.`),
      ...used.filter((id) => !defined.includes(id)).map((id) => `« ${id} » n’est défini nulle part.`),
      ...defined.filter((id, i) => defined.indexOf(id) !== i).map((id) => `« ${id} » est défini deux fois.`),
      ...defined.filter((id) => !used.includes(id)).map((id) => `« ${id} » ne sert à rien.`),
    ];
  },

  function appDomains(root) {
    return named(root, 'AppDomain')
      .map(({ text }) => text)
      .filter((text) => !/^https:\/\/[a-z0-9.-]+(:\d+)?$/i.test(text))
      .map((text) => `Le domaine « ${text} » doit être de la forme https://serveur, sans chemin ni barre finale.`);
  },

  function whiteSpace(root) {
    return all(root).flatMap(({ name, attributes, children, text }) => {
      const values = [...Object.values(attributes), ...(children.length === 0 ? [text] : [])];
      return values
        .filter((value) => value !== value.trim() || /[\n\r\t]/.test(value))
        .map((value) => `Un blanc de trop dans « ${name} » : « ${value} ».`);
    });
  },

  function lengths(root) {
    const strings = Object.entries(LONGEST).flatMap(([name, most]) =>
      named(root, name).flatMap(({ attributes, children }) =>
        [attributes, ...children.map((child) => child.attributes)].map(({ DefaultValue = '' }) => [DefaultValue, most]),
      ),
    );
    return strings
      .filter(([text, most]) => text.length > most)
      .map(([text, most]) => `« ${text} » a plus de ${most} caractères.`);
  },

  function excel(root) {
    const hosts = named(root, 'Hosts')[0]?.children.map(({ attributes }) => attributes.Name) ?? [];
    const api = named(root, 'Set').find(({ attributes }) => attributes.Name === 'ExcelApi')?.attributes.MinVersion;
    return [
      ...(hosts.join() === 'Workbook' ? [] : ['Le complément n’est que pour Excel (Host Name="Workbook").']),
      ...(api === '1.9' ? [] : ['Le minimum demandé est ExcelApi 1.9.']),
    ];
  },
];

function iconProblem(url, size, icon) {
  const file = /\/assets\/([^/?]+)$/.exec(url)?.[1];
  const bytes = file === undefined ? null : icon(file);
  if (!bytes) return [`L’icône « ${url} » n’existe pas.`];
  const found = pngSize(bytes);
  if (found?.width === size && found.height === size) return [];
  return [`L’icône « ${file} » doit être un PNG de ${size} pixels de côté.`];
}

function named(root, name) {
  return all(root).filter((element) => element.name === name);
}

function textOf(root, name) {
  return root.children.find((child) => child.name === name)?.text ?? '';
}

function valueOf(root, name) {
  return root.children.find((child) => child.name === name)?.attributes.DefaultValue ?? '';
}

function urls(root) {
  const holders = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Image', 'Url'];
  return all(root)
    .filter(({ name }) => holders.includes(name))
    .flatMap(({ attributes: { DefaultValue } }) => DefaultValue ?? []);
}

module.exports = { rules };
