import type { WorkbookHost } from '../../src/sheets';
import { refusing } from './contract/refusing';
import { reverting } from './contract/reverting';
import { sheetsAndFlags } from './contract/sheetsAndFlags';
import { writing } from './contract/writing';

/** Opens the same workbook anew. It holds at least two numbers and a text that may be overwritten, on a first sheet. */
export type OpenHost = () => Promise<WorkbookHost>;

/** What every host of a workbook must do, whatever holds the workbook. */
export function hostContract(name: string, open: OpenHost): void {
  describe(`A workbook in ${name}`, () => {
    writing(open);
    reverting(open);
    refusing(open);
    sheetsAndFlags(open);
  });
}
