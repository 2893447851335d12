import type { ConditionalFormat } from '../book/conditionalFormat';
import type { Sheet } from '../book/sheet';
import { emulated, type Remote } from '../wire/emulated';
import { accessDenied, notPermitted } from '../wire/errors';

export interface FormatOfSheet {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

export const conditionalFormat = emulated<FormatOfSheet>({
  kind: 'ConditionalFormat',
  id: ({ format }) => format.id,
  read: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
  },
  write: {
    Priority: ({ sheet, format }, priority: number) => {
      const others = sheet.conditionalFormats.filter((other) => other !== format);
      // Counted from the end where it is negative.
      const at = priority < 0 ? others.length + 1 + priority : priority;
      others.splice(Math.max(0, at), 0, format);
      sheet.conditionalFormats = others;
    },
  },
  navigate: {
    Custom: (target) => {
      const custom = customOf(target);
      if (!custom) throw notPermitted();
      return custom;
    },
    CustomOrNullObject: customOf,
  },
  call: {
    Delete: ({ sheet, format }) => {
      if (sheet.protection()?.allowFormatCells === false) throw accessDenied();
      sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
    },
  },
});

function customOf(target: FormatOfSheet): Remote | null {
  return target.format.type === 'Custom' ? { kind: 'CustomConditionalFormat', target } : null;
}
