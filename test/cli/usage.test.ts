import { cofisol } from '../support/cofisol';
import { version } from '../../package.json';

/** Words by which commander would give itself away. */
const ENGLISH = /\b(error|usage|unknown|required|missing|display|help for|command|invalid|allowed)\b/i;

test('--version donne la version', async () => {
  expect(await cofisol(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test.each([[['--help']], [['check', '--help']], [['cells', '--help']], [['help', 'check']]])(
  "l'aide de %j est en français",
  async (args) => {
    const { status, stdout } = await cofisol(args);
    expect(status).toBe(0);
    expect(stdout).toContain('Utilisation');
    expect(stdout).not.toMatch(/\b(Usage|display|help for|default|arguments:|Commands)\b/);
  },
);

test('sans rien, la commande dit comment on s’en sert, et c’est un appel mal écrit', async () => {
  const { status, stdout, stderr } = await cofisol([]);
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('Utilisation');
});

describe('un appel mal écrit est expliqué en français, avec le code 2 et rien sur la sortie', () => {
  test.each([
    ['une commande inconnue', ['chek', 'x.xlsx'], '« chek »'],
    ['un fichier sans commande', ['contrat.xlsx'], 'cofisol check contrat.xlsx'],
    ['une option avant la commande', ['--format', 'json', 'check'], 'La commande vient d'],
    ['un rapport dans un dossier absent', ['check', 'x.xlsx', '--out', 'absent/r.json'], 'le dossier « absent »'],
    ['aucun fichier', ['check'], 'fichier'],
    ['une option inconnue', ['check', 'x.xlsx', '--formt', 'json'], '--formt'],
    ['une option sans valeur', ['check', 'x.xlsx', '--out'], '--out'],
    ['un format inconnu', ['check', 'x.xlsx', '--format', 'yaml'], '« yaml »'],
    ['un format d’une autre commande', ['execution', 'x.xlsx', '--year', '2025', '--format', 'html'], '« html »'],
    ['un type inconnu', ['check', 'x.xlsx', '--kind', 'commune'], '« commune »'],
    ['un nombre de fils absurde', ['check', 'x.xlsx', '--jobs', '0'], '« 0 »'],
    ['un nombre de fils qui n’en est pas un', ['check', 'x.xlsx', '--jobs', 'deux'], '« deux »'],
    ['un fichier de plafonds absent', ['check', 'x.xlsx', '--envelope', 'absent.csv'], 'absent.csv'],
    ['un jeu de paramètres absent', ['check', 'x.xlsx', '--parameters', 'absent.json'], 'absent.json'],
    ['deux fichiers à cells', ['cells', 'a.xlsx', 'b.xlsx'], '2'],
    ['un fichier absent à cells', ['cells', 'absent.xlsx'], 'absent.xlsx'],
  ])('%s', async (_what, args, told) => {
    const { status, stdout, stderr } = await cofisol(args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^cofisol\s:\s/u);
    expect(stderr.replace(/\s/gu, ' ')).toContain(told);
    expect(stderr.split('\n')[0]).not.toMatch(ENGLISH);
    expect(stderr).not.toMatch(/\bat .*\.(ts|js|cjs):/);
  });
});

test('la commande démarre vite', async () => {
  const started = performance.now();
  await cofisol(['--version']);
  // 150 ms on an idle machine; tests share theirs.
  expect(performance.now() - started).toBeLessThan(1500);
});
