/** An xsd:boolean attribute (« 1 », « true »; « on » in the old drafts). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** A positive whole number, or null. */
export function wholeNumber(value: string | undefined): number | null {
  if (value === undefined || value.length === 0 || value.length > 10) return null;
  let n = 0;
  for (let i = 0; i < value.length; i++) {
    const digit = value.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return null;
    n = n * 10 + digit;
  }
  return n;
}
