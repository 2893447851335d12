import { canDownload, openNewWorkbook } from '../../excel';
import { download, SessionProblem, type CommonJobs, type Connection, type Delivery } from '../../ui';
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
