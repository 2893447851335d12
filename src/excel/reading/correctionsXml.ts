import { CORRECTIONS_NAMESPACE, CORRECTIONS_ROOT } from '../../sheets';

/** The custom XML part that holds a text of corrections. */
export function correctionsXml(text: string): string {
  const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<${CORRECTIONS_ROOT} xmlns="${CORRECTIONS_NAMESPACE}">${written}</${CORRECTIONS_ROOT}>`;
}

/** The text that it holds; '' where it is damaged, which the reading tells. */
export function correctionsText(xml: string): string {
  const { documentElement: root } = new DOMParser().parseFromString(xml, 'application/xml');
  return root.namespaceURI === CORRECTIONS_NAMESPACE ? root.textContent : '';
}
