import { useState } from 'react';
import { problemNotice } from '../session/problem';
import { useSession } from '../shell/context';
import { texts } from '../texts';
import { WORD_TYPE, type Outputs } from './outputs';

/** Hands a product to the user as a file; what it came to is told. */
export function useDelivery({ name, sheets, word }: Pick<Outputs, 'name' | 'sheets' | 'word'>): {
  readonly isBusy: boolean;
  readonly saveWorkbook: () => Promise<void>;
  readonly saveWord: () => Promise<void>;
} {
  const session = useSession();
  const { deliver } = session.ports;
  const [isBusy, setIsBusy] = useState(false);
  const hand = async (file: string, work: () => Promise<string | null>): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    try {
      const told = await work();
      session.tell({ tone: 'done', text: told ?? texts.avenant.outputs.ready(file) });
    } catch (error) {
      session.tell(problemNotice(error));
    }
    setIsBusy(false);
  };
  return {
    isBusy,
    saveWorkbook: () => hand(`${name}.xlsx`, () => deliver.workbook(`${name}.xlsx`, sheets(), { title: name })),
    saveWord: () =>
      hand(`${name}.docx`, async () => (word ? deliver.file(`${name}.docx`, await word(), WORD_TYPE) : null)),
  };
}
