/** What is read, then what is not: a contract all the same, whose reason is told. */
const WORKBOOK = /\.(?:xlsx|xlsm|xltx|ods|xls|xlsb)$/i;

/** Whether a file is a workbook by its name. */
export function isWorkbookName(name: string): boolean {
  return WORKBOOK.test(name);
}
