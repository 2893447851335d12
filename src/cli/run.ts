import { CommanderError } from 'commander';
import { createProgram } from './program';
import { UsageError } from './usage-error';

/** Runs one call of the command line; sets the exit status and lets what is being written come out. */
export async function run(argv: readonly string[]): Promise<void> {
  const program = createProgram((status) => (process.exitCode = status));
  try {
    if (argv.length <= 2) {
      process.stderr.write(program.helpInformation());
      process.exitCode = 2;
      return;
    }
    await program.parseAsync(argv);
  } catch (error) {
    process.exitCode = 2;
    if (error instanceof CommanderError) {
      // --help and --version come out this way, with nothing wrong.
      process.exitCode = error.exitCode === 0 ? 0 : 2;
      return;
    }
    const text = error instanceof UsageError ? error.message : `erreur interne : ${String(error)}`;
    const { tell } = await import('./tell');
    tell(text);
  }
}
