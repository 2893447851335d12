import { quote } from '../../contract';
import type { CellRule } from './cellRule';

export const fseAmbigu: CellRule = {
  code: 'fse-ambigu',
  severity: 'warning',
  basis: 'reading',
  source: 'FAQ, glossaire (« FSE » et « FSE+ » y sont deux sigles différents)',
  title: '« FSE » sans le plus',
  explanation:
    "« FSE+ » est le Fonds social européen. « FSE » sans le plus est aussi le sigle d'un fonds de solidarité énergie, qui serait un financeur tiers. Cofisol lit FSE+ et le signale.",
  message: (at) =>
    `L'en-tête ${at.text === undefined ? '« FSE »' : quote(at.text)} n'a pas le signe plus : il est lu comme FSE+ (Fonds social européen), qui vient en déduction de la part de la collectivité.`,
  remedy: () => "Écrivez « FSE+ » s'il s'agit du Fonds social européen ; sinon nommez le financeur en toutes lettres.",
};
