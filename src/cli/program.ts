import { Argument, Option, type Command } from 'commander';
import type { AnnotateCall } from './annotate-command';
import type { AvenantCall } from './avenant-command';
import type { CheckCall } from './check-command';
import type { ConsolidateCall } from './consolidate-command';
import type { ExecutionCall } from './execution-command';
import type { ExitStatus } from './exit-status';
import { FrenchCommand } from './french-command';
import {
  CHECK_HELP,
  EXAMPLES,
  ANNOTATE_HELP,
  AVENANT_HELP,
  EXECUTION_HELP,
  CONSOLIDATE_HELP,
  TEMPLATE_HELP,
} from './help-texts';
import { checkFormat, format, jobs, kind, round, signatures, year } from './option-values';
import type { PartnersCall } from './partners-command';
import type { TemplateCall } from './template-command';
import { actions, layout, years } from './template-values';

declare const COFISOL_VERSION: string;

const DESCRIPTION =
  'Contrôle les plans de financement des contrats locaux des solidarités dans les classeurs Excel et OpenDocument\u00A0: ' +
  "parts recalculées au centime, planchers et plafonds, écarts entre feuilles. Un classeur donné n'est jamais modifié.";

const WORKBOOKS = new Argument(
  '<fichier|dossier...>',
  'classeurs, ou dossiers qui en contiennent (sous-dossiers compris)',
);

/** The command line; `done` is told the exit status. What a command needs is loaded when it runs. */
export function createProgram(done: (status: ExitStatus) => void): FrenchCommand {
  const program = new FrenchCommand('cofisol');
  program
    .description(DESCRIPTION)
    .usage('[options] <commande>')
    .version(COFISOL_VERSION, '-V, --version', 'affiche la version')
    .helpCommand('help [commande]', "affiche l'aide d'une commande")
    .addHelpText('after', EXAMPLES);

  const check = program
    .command('check')
    .summary('contrôle des classeurs et dit ce qui ne va pas')
    .description(
      'Contrôle des classeurs (.xlsx, .xlsm, .xltx, .ods) ou des dossiers de classeurs. Les classeurs ne sont jamais modifiés.',
    )
    .usage('<fichier|dossier...> [options]')
    .addArgument(WORKBOOKS)
    .addOption(
      new Option('--format <format>', 'text (par défaut), json, html ou xlsx').default('text').argParser(checkFormat),
    )
    .addOption(
      new Option(
        '--out <chemin>',
        "écrit le rapport dans ce fichier plutôt qu'à l'écran\u00A0; en html, un dossier pour plusieurs classeurs",
      ),
    )
    .action(async (files: string[], call: CheckCall) => {
      const command = await import('./check-command');
      done(await command.check(files, call, COFISOL_VERSION));
    });
  withRuleOptions(check).addHelpText('after', CHECK_HELP);

  const annotate = program
    .command('annotate')
    .summary('écrit des copies où chaque constat est repéré dans ses cellules')
    .description(
      'Écrit une copie de chaque classeur (.xlsx, .xlsm, .xltx) où chaque constat est repéré dans ses cellules. Les classeurs donnés ne sont jamais modifiés.',
    )
    .usage('<fichier|dossier...> --out <dossier> [options]')
    .addArgument(WORKBOOKS)
    .addOption(new Option('--out <dossier>', 'où vont les copies, sous le même nom').makeOptionMandatory())
    .addOption(new Option('--clean', 'retire les repères de Cofisol au lieu de les mettre'))
    .action(async (files: string[], call: AnnotateCall) => {
      const command = await import('./annotate-command');
      done(await command.annotate(files, call, COFISOL_VERSION));
    });
  withRuleOptions(annotate).addHelpText('after', ANNOTATE_HELP);

  const avenant = program
    .command('avenant')
    .summary("écrit le tableau de l'avenant d'une année")
    .description(
      "Écrit l'avenant d'une année : une copie du classeur avec une feuille de plus, dont les cellules renvoient à celles d'où viennent les montants. Le classeur donné n'est jamais modifié.",
    )
    .usage('<fichier> --year <année> [options]')
    .addArgument(new Argument('<fichier>', 'le classeur du contrat'))
    .addOption(new Option('--year <année>', "l'année de l'avenant").argParser(year).makeOptionMandatory())
    .addOption(new Option('--out <fichier>', 'où écrire le classeur'))
    .addOption(new Option('--docx <fichier>', 'où écrire le tableau en document Word'))
    .addOption(new Option('--alone', "l'avenant seul dans un classeur, avec ses valeurs"))
    .addOption(new Option('--values', 'des valeurs au lieu de renvois vers les cellules du classeur'))
    .addOption(
      new Option('--round <unité>', 'euro\u00A0: parts de l’État en euros entiers, la collectivité complète').argParser(
        round,
      ),
    )
    .addOption(new Option('--evidence', 'ajoute la fiche de contrôle, au classeur et au document Word'))
    .addOption(
      new Option(
        '--signatures <nombre>',
        'cadres de signature de la fiche : 2, ou 3 pour une convention unique ; sinon, d’après le contrat',
      ).argParser(signatures),
    )
    .addOption(new Option('--by-funder', 'une colonne par financeur'))
    .addOption(new Option('--accept-expected', 'les parts État absentes prennent la valeur calculée, signalée'))
    .addOption(new Option('--carry-over', "reprend le report proposé d'après la consommation"))
    .addOption(new Option('--reduction', 'reprend la réfaction proposée (décision du préfet)'))
    .addOption(new Option('--last-year', 'la dernière année part de la consommation constatée'))
    .action(async (file: string, call: AvenantCall) => {
      const command = await import('./avenant-command');
      done(await command.avenant(file, call, COFISOL_VERSION));
    });
  withCheckOptions(avenant).addHelpText('after', AVENANT_HELP);

  const execution = program
    .command('execution')
    .summary('donne ce qui a été délégué et consommé une année, et ce qui reste')
    .description(
      "Donne l'exécution d'une année, action par action : total délégué, part État consommée, taux, reliquat. Où le classeur ne dit pas de qui est la consommation, rien n'est calculé et la question est posée.",
    )
    .usage('<fichier> --year <année> [options]')
    .addArgument(new Argument('<fichier>', 'le classeur du contrat'))
    .addOption(new Option('--year <année>', "l'année de l'exécution").argParser(year).makeOptionMandatory())
    .addOption(new Option('--out <fichier>', 'où écrire le classeur, copie du contrat avec une feuille « Exécution »'))
    .addOption(new Option('--docx <fichier>', 'où écrire le document Word'))
    .addOption(new Option('--values', 'des valeurs au lieu de formules qui suivent les cellules du contrat'))
    .addOption(new Option('--alone', "un classeur à part au lieu d'une copie du contrat"))
    .addOption(new Option('--format <format>', 'text (par défaut) ou json').default('text').argParser(format))
    .action(async (file: string, call: ExecutionCall) => {
      const command = await import('./execution-command');
      done(await command.execution(file, call));
    });
  withCheckOptions(execution).addHelpText('after', EXECUTION_HELP);

  const partners = program
    .command('partners')
    .summary('donne ce que chaque financeur apporte, par action et par année')
    .description(
      'Donne ce que chaque tiers et le FSE+ apportent, action par action et année par année, et la vue budgétaire.',
    )
    .usage('<fichier> [options]')
    .addArgument(new Argument('<fichier>', 'le classeur du contrat'))
    .addOption(
      new Option(
        '--out <fichier>',
        'où écrire le classeur, copie du contrat avec les feuilles « Partenaires » et « Vue budgétaire »',
      ),
    )
    .addOption(new Option('--values', 'des valeurs au lieu de formules qui suivent les cellules du contrat'))
    .addOption(new Option('--alone', "un classeur à part au lieu d'une copie du contrat"))
    .action(async (file: string, call: PartnersCall) => {
      const command = await import('./partners-command');
      done(await command.partners(file, call));
    });
  withCheckOptions(partners);

  const consolidate = program
    .command('consolidate')
    .summary('additionne les contrats d’une région dans un classeur')
    .description(
      "Additionne les crédits de l'État de plusieurs contrats, par axe et par année, face aux plafonds et aux planchers : synthèse avec graphique, contrats du plus au moins risqué, registre des dérogations. Un contrat donné deux fois compte une fois : c'est dit, et vous choisissez.",
    )
    .usage('<fichier|dossier...> --out <fichier> [options]')
    .addArgument(WORKBOOKS)
    .addOption(new Option('--out <fichier>', 'où écrire le classeur (.xlsx)').makeOptionMandatory())
    .addOption(new Option('--region <nom>', 'le nom de la région, pour les titres'))
    .addOption(new Option('--prefer <fichier...>', 'les classeurs à compter quand un contrat est donné plusieurs fois'))
    .action(async (files: string[], call: ConsolidateCall) => {
      const command = await import('./consolidate-command');
      done(await command.consolidate(files, call, COFISOL_VERSION));
    });
  withRuleOptions(consolidate).addHelpText('after', CONSOLIDATE_HELP);

  program
    .command('template')
    .summary('écrit un classeur à remplir pour un contrat')
    .description(
      "Écrit un classeur à remplir pour un contrat : enveloppe, fiches-actions ou liste, récapitulatif, consommation. Les parts attendues, les planchers et les plafonds s'y calculent à mesure de la saisie, et Cofisol le relit tel quel.",
    )
    .usage('--kind <type> --out <fichier> [options]')
    .addOption(new Option('--kind <type>', 'departement ou metropole').argParser(kind).makeOptionMandatory())
    .addOption(new Option('--out <fichier>', 'où écrire le classeur (.xlsx)').makeOptionMandatory())
    .addOption(
      new Option(
        '--layout <forme>',
        'fiches (par défaut)\u00A0: une feuille par action\u00A0; liste\u00A0: une ligne par action et par année',
      ).argParser(layout),
    )
    .addOption(new Option('--actions <nombre>', 'combien d’actions prévoir (20 par défaut)').argParser(actions))
    .addOption(new Option('--years <années>', 'par exemple 2026-2027\u00A0; sinon, celles du contrat').argParser(years))
    .addOption(new Option('--collectivity <nom>', 'le nom de la collectivité, écrit dans le classeur'))
    .addOption(new Option('--parameters <fichier>', 'autre jeu daté de paramètres (JSON)'))
    .addHelpText('after', TEMPLATE_HELP)
    .action(async (call: TemplateCall) => {
      const command = await import('./template-command');
      done(await command.template(call));
    });

  program
    .command('cells')
    .summary('donne les cellules lues, un objet JSON par ligne')
    .description("Donne les cellules d'un classeur telles qu'elles sont lues, un objet JSON par ligne.")
    .usage('<fichier>')
    .addArgument(new Argument('<fichier>', 'un classeur'))
    .action(async (file: string) => {
      const { printCells } = await import('./cells-command');
      done(await printCells(file));
    });
  return program;
}

/** The options of every command that goes through files and checks them. */
function withRuleOptions(command: Command): Command {
  return withCheckOptions(command)
    .addOption(new Option('--jobs <nombre>', 'nombre de fichiers traités en même temps').argParser(jobs))
    .addOption(new Option('--quiet', 'sans barre de progression'));
}

/** The options that say how a workbook is checked. */
function withCheckOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--kind <type>', 'departement ou metropole\u00A0; sinon, lu dans le classeur').argParser(kind),
    )
    .addOption(
      new Option(
        '--envelope <fichier>',
        "plafonds notifiés par l'État, en colonnes collectivité, axe, année, plafond (.xlsx, .ods ou .csv)",
      ),
    )
    .addOption(new Option('--parameters <fichier>', 'autre jeu daté de paramètres (JSON)'));
}
