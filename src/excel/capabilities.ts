/** What of Excel is newer than what the manifest asks for (ExcelApi 1.9), all in one place. */
const NEWER = {
  /** Events say whether this add-in has made the change itself. */
  triggerSource: '1.14',
} as const;

export function isSupported(feature: keyof typeof NEWER): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', NEWER[feature]);
}
