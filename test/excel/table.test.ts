import { libraryTable } from '../excel-host/library/readTable';
test('x', () => { const t = libraryTable(); console.log(Object.keys(t).length, JSON.stringify(t.Range).slice(0,3000), JSON.stringify(t.WorksheetCollection), JSON.stringify(t.ConditionalFormat)); });
