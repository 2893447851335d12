import { useEffect, useState } from 'react';
import { startOffice, type OfficeState } from '../../excel';

/** Where the pane stands; null until that is known. */
export function useOffice(): OfficeState | null {
  const [state, setState] = useState<OfficeState | null>(null);
  useEffect(() => startOffice(document.getElementById('office'), setState), []);
  return state;
}
