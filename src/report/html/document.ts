import { FAQ_NOTE, frenchDate, parametersText, plain } from '../../checking';
import { typography } from '../../contract';
import { markup, Markup, type Part } from './markup';
import { STYLE } from './style';

/** What a page says of the run that made it: the report has no clock. */
export interface PageRun {
  /** The day, « 2026-11-20 ». */
  readonly date: string;
  /** Of the program. */
  readonly version: string;
  /** The name of the set of parameters. */
  readonly parameters: string;
}

/** Told in every page, so that a folder of ours is known again before it is replaced. */
export const GENERATOR = 'Cofisol';

/** A page that stands alone: no script, nothing fetched. */
export function documentText(title: string, run: PageRun, body: Part): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  return markup`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="generator" content="${GENERATOR}" />
        <meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${plain(title)}</title>
        <style>
          ${new Markup(STYLE)}
        </style>
      </head>
      <body>
        ${body}
        <footer>
          <p>${runText(run)}</p>
          <p>${FAQ_NOTE}</p>
        </footer>
      </body>
    </html> `.text;
}

function runText({ date, version, parameters }: PageRun): string {
  return typography(
    `Contrôlé le ${frenchDate(date)} par Cofisol ${version}, paramètres ${parametersText(parameters)}.`,
  );
}
