import type { ReactNode } from 'react';

export function AvenantView(): ReactNode {
  return null;
}
