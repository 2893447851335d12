import { READING_SOURCE, type CellRule } from './cellRule';
import { agree, found, subject } from './words';

export const montantAmbigu: CellRule = {
  code: 'montant-ambigu',
  severity: 'warning',
  basis: 'reading',
  source: `${READING_SOURCE}, montants en texte`,
  title: 'Montant à double lecture',
  explanation:
    'Un montant écrit en texte se lit de deux façons : « 1.234 » peut être mille deux cent trente-quatre, ou un euro et des décimales. Cofisol ne choisit pas : le montant compte comme manquant.',
  message: (at) =>
    `${subject(at, 'contient un montant qui se lit de deux façons', 'contiennent un montant qui se lit de deux façons')}${found(at)}, avec des milliers ou avec des décimales : ${agree(at, 'il compte comme manquant', 'ils comptent comme manquants')}.`,
  remedy: (at) =>
    `Ressaisissez ${agree(at, 'ce montant', 'ces montants')} en nombre, ou écrivez-${agree(at, 'le', 'les')} avec une espace entre les milliers et une virgule devant les centimes, comme 12 345,00.`,
};
