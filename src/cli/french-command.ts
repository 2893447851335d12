import { Command, type Help, type Option } from 'commander';
import { UsageError } from './usage-error';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Utilisation\u00A0:',
  'Arguments:': 'Arguments\u00A0:',
  'Options:': 'Options\u00A0:',
  'Commands:': 'Commandes\u00A0:',
};

/**
 * commander in French. It has no translation of its own: the methods below are those by which it reports a wrong
 * call (none is in its typings; test/cli/usage.test.ts holds each).
 */
export class FrenchCommand extends Command {
  constructor(name?: string) {
    super(name);
    this.configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      optionDescription: (option) => option.description,
    } satisfies Partial<Help>);
    this.helpOption('-h, --help', 'affiche cette aide');
    this.helpCommand(false);
    this.exitOverride();
  }

  override createCommand(name?: string): FrenchCommand {
    return new FrenchCommand(name);
  }

  missingArgument(name: string): never {
    throw this.wrong(`il manque un ${name.replace('|', ' ou un ')} après « ${this.name()} ».`);
  }

  optionMissingArgument(option: Option): never {
    throw this.wrong(`l'option ${option.flags} demande une valeur.`);
  }

  missingMandatoryOptionValue(option: Option): never {
    throw this.wrong(`l'option ${option.flags} est obligatoire.`);
  }

  unknownOption(flag: string): never {
    // « cofisol --format json x.xlsx »: the option is another one's.
    const hint = this.parent ? '' : ` La commande vient d'abord : ${this.commandNames()}.`;
    throw this.wrong(`l'option ${flag} n'existe pas${this.parent ? ` pour « ${this.name()} »` : ' ici'}.${hint}`);
  }

  unknownCommand(): never {
    const given = this.args[0] ?? '';
    // « cofisol contrat.xlsx »: the user gave what to check and left out the verb.
    const hint = /[./\\]/.test(given)
      ? `Pour contrôler un classeur ou un dossier : ${this.name()} check ${given}`
      : `Les commandes sont : ${this.commandNames()}.`;
    throw this.wrong(`la commande « ${given} » n'existe pas. ${hint}`);
  }

  private commandNames(): string {
    return this.commands.map((command) => command.name()).join(', ');
  }

  _excessArguments(received: readonly string[]): never {
    const expected = this.registeredArguments.length;
    throw this.wrong(`« ${this.name()} » attend ${expected} argument ; ${received.length} ont été donnés.`);
  }

  private wrong(sentence: string): UsageError {
    const path = this.parent ? `${this.parent.name()} ${this.name()}` : this.name();
    return new UsageError(`${sentence}\nVoir « ${path} --help ».`);
  }
}
