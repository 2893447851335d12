export { JOURNAL_NAMESPACE } from './journal';
export { playBack } from './playBack';
export { writeJournal } from './write';
