import type { ReactNode } from 'react';

export function FichesView(): ReactNode {
  return null;
}
