import { checkWorkbook, sentCheck } from '../../checking';
import { fileHost, newWorkbook, readAppearance, type Appearance, type FileHost } from '../../files';
import type { Inverse } from '../../sheets';
import { Inverses } from './inverses';
import { annotateFile, pageOf, summarise } from './files';
import type { JobName, Jobs } from './messages';
import { optionsOf } from './options';
import { stateFileSnapshot } from './stateFile';

export type Engine = {
  readonly [Name in JobName]: (asked: Jobs[Name]['asked']) => Promise<Jobs[Name]['answered']>;
};

/** One workbook in hand, in this thread. What it throws is a FileProblem, an EditProblem, or an error of ours. */
export function createEngine(): Engine {
  const inverses = new Inverses();
  let workbook: FileHost | null = null;
  let version = 0;
  let appearance: { readonly version: number; readonly of: Appearance } | null = null;

  const inHand = (): FileHost => {
    if (workbook === null) throw new Error('no workbook is open');
    return workbook;
  };
  const appearanceNow = (): Appearance => {
    if (appearance?.version !== version) appearance = { version, of: readAppearance(inHand().bytes()) };
    return appearance.of;
  };

  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- what it throws is to be the rejection
    open: async (bytes) => {
      workbook = fileHost(bytes);
      version += 1;
      workbook.onChanged(() => (version += 1));
      return null;
    },
    read: async () => inHand().read(),
    check: async (asked) => {
      const snapshot = asked.of ?? (await inHand().read());
      return sentCheck(checkWorkbook({ ...snapshot, customXml: asked.customXml }, optionsOf(asked.request)));
    },
    apply: async (edits) => inverses.sent(await inHand().apply(edits)),
    revert: (inverse: Inverse) => inHand().revert(inverses.received(inverse)),
    bytes: () => Promise.resolve(inHand().bytes()),
    appearance: (sheet) => Promise.resolve({ looks: appearanceNow().looks, sheet: appearanceNow().sheet(sheet) }),
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    stateFile: async ({ name, bytes }) => stateFileSnapshot(name, bytes),
    summarise,
    page: pageOf,
    annotate: (asked) => Promise.resolve(annotateFile(asked)),
    // eslint-disable-next-line @typescript-eslint/require-await -- as above
    newWorkbook: async ({ sheets, properties }) => newWorkbook(sheets, properties),
  };
}
