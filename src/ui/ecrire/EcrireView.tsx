import type { ReactNode } from 'react';

export function EcrireView(): ReactNode {
  return null;
}
