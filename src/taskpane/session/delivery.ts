import { canDownload, openNewWorkbook } from '../../excel';
import { SessionProblem, type CommonJobs, type Connection, type Delivery } from '../../ui';
import { texts } from '../texts';

/** In Excel a new workbook opens beside the one at hand; other files are downloads, where a pane may give some. */
export function deliveryBy(engine: Connection<CommonJobs>): Delivery {
  return {
    file: (name, bytes, mime) => {
      if (!canDownload()) return Promise.reject(new SessionProblem(texts.delivery.noDownload(name)));
      download(name, bytes, mime);
      return Promise.resolve(texts.delivery.downloaded(name));
    },
    workbook: async (name, sheets, properties) => {
      await openNewWorkbook(await engine.ask('newWorkbook', { sheets, properties }));
      return texts.delivery.opened(name);
    },
  };
}

function download(name: string, bytes: Uint8Array, mime: string): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
