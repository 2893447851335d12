/** Where the workbook that is open is kept; '' for one that was never saved. It never leaves this machine. */
export function documentAddress(): string {
  return (Office.context.document as { readonly url?: string } | undefined)?.url ?? '';
}
