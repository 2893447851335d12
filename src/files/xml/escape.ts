/** Text between tags. A carriage return would be read as a line feed: it is written as a reference. */
export function elementText(text: string): string {
  return text.replace(/[&<>\r]/g, (c) => REFERENCES[c] ?? c);
}

/** Text of an attribute in double quotes; line breaks and tabs would be read as spaces. */
export function attributeText(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (c) => REFERENCES[c] ?? c);
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
