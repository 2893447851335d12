import type { NewWorkbook } from '../book/book';
import { emulated } from '../wire/emulated';

export const workbookCreated = emulated<NewWorkbook>({
  kind: 'WorkbookCreated',
  id: ({ id }) => id,
  call: {
    Open: (created) => {
      created.isOpen = true;
    },
  },
});
