export { budgetTable } from './budget';
export { budgetSheet, partnerSheet } from './sheets';
export { partnerTable, type PartnerTable } from './table';
export { partnersEdits } from './edits';
