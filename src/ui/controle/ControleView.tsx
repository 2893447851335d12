import type { ReactNode } from 'react';
import { countsText, justifiedCount, severityCounts } from '../../checking';
import { useSessionState } from '../shell/context';

export function ControleView(): ReactNode {
  const check = useSessionState((state) => state.check);
  if (check === null) return null;
  if (check.status === 'unreadable') return <p>{check.problem}</p>;
  return <p>{countsText(severityCounts(check), justifiedCount(check))}</p>;
}
