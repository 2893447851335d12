import { checkWorkbook, sentCheck } from '../../checking';
import { fileHost, newWorkbook, readAppearance, type Appearance, type FileHost } from '../../files';
import { cellKey, EditProblem, recalculated, type Edits, type Inverse, type Snapshot } from '../../sheets';
import { Inverses } from './inverses';
import { annotateFile, pageOf, summarise } from './files';
import type { JobName, Jobs } from './messages';
import { optionsOf } from './options';
import { NO_OVERLAY, overlaid, withOverlay, type Overlay } from './overlay';
import { stateFileSnapshot } from './stateFile';

export type Engine = {
  readonly [Name in JobName]: (asked: Jobs[Name]['asked']) => Promise<Jobs[Name]['answered']>;
};

/** One workbook in hand, in this thread. What it throws is a FileProblem, an EditProblem, or an error of ours. */
export function createEngine(): Engine {
  const inverses = new Inverses();
  let workbook: FileHost | null = null;
  let version = 0;
  let overlay: Overlay = NO_OVERLAY;
  let appearance: { readonly version: number; readonly of: Appearance } | null = null;

  const inHand = (): FileHost => {
    if (workbook === null) throw new Error('no workbook is open');
    return workbook;
  };
  const read = async (): Promise<Snapshot> => withOverlay(await inHand().read(), overlay);
  /** What formulas come to is written with what they are made of; into cells that are locked it is only remembered. */
  const apply = async (edits: Edits): Promise<Inverse> => {
    const results = recalculated(await read(), edits);
    const before = overlay;
    const { inverse, written, refused } = await writtenWith(inHand(), edits, results);
    overlay = overlaid(before, written, refused);
    return inverses.sent(inverse, before);
  };
  const appearanceNow = (): Appearance => {
    if (appearance?.version !== version) appearance = { version, of: readAppearance(inHand().bytes()) };
    return appearance.of;
  };

  return {
    // eslint-disable-next-line @typescript-eslint/require-await -- what it throws is to be the rejection
    open: async (bytes) => {
      workbook = fileHost(bytes);
      overlay = NO_OVERLAY;
      version += 1;
      workbook.onChanged(() => (version += 1));
      return null;
    },
    read,
    check: async (asked) => {
      const snapshot = asked.of ?? (await read());
      return sentCheck(checkWorkbook({ ...snapshot, customXml: asked.customXml }, optionsOf(asked.request)));
    },
    apply,
    revert: async (inverse) => {
      const reverted = await inHand().revert(inverses.received(inverse));
      overlay = inverses.overlayBefore(inverse) ?? overlay;
      return reverted;
    },
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

interface Written {
  readonly inverse: Inverse;
  readonly written: Edits;
  /** Results that the workbook does not take, from locked cells or array formulas. */
  readonly refused: Edits;
}

/** @throws EditProblem where the edits themselves are refused */
async function writtenWith(host: FileHost, edits: Edits, results: Edits): Promise<Written> {
  let taken = results;
  for (;;) {
    const written = [...edits, ...taken];
    try {
      const inverse = await host.apply(written);
      return { inverse, written, refused: results.filter((result) => !taken.includes(result)) };
    } catch (error) {
      if (!(error instanceof EditProblem) || taken.length === 0) throw error;
      const refused = new Set(error.cells.map(cellKey));
      const others = taken.filter((result) => result.type === 'set-content' && !refused.has(cellKey(result.cell)));
      taken = others.length < taken.length ? others : [];
    }
  }
}
