/** Whether a pane of this Excel may hand a file over as a download: on a Mac and a tablet it is dropped in silence. */
export function canDownload(): boolean {
  const { platform } = Office.context;
  return platform === Office.PlatformType.PC || platform === Office.PlatformType.OfficeOnline;
}
