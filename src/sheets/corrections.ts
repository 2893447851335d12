/** The namespace of the custom XML part where Cofisol keeps the corrections that the user made. */
export const CORRECTIONS_NAMESPACE = 'urn:cofisol:corrections:1';

/** Its root element, which holds nothing but text. */
export const CORRECTIONS_ROOT = 'corrections';
