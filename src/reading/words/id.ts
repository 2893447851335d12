const ID =
  /^(?:(?:fiche|action|fa|n)[\s.\-°º]*){0,3}(?:[a-z]{0,3}[.-]?)?\d{1,3}(?:[.\-/ ]\d{1,3}){0,3}(?:\s?[a-z]|bis|ter)?$/i;

/** « 1.10 », « FA 3 », « A1.2 », « Fiche n°4 », « 2 bis »: the number of an action. */
export function looksLikeId(text: string): boolean {
  return text.length <= 20 && ID.test(text.trim());
}
