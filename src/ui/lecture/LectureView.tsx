import type { ReactNode } from 'react';
import { useLayout } from '../common/layout';
import { useSessionState } from '../shell/context';
import { texts } from '../texts';
import { ActionList } from './ActionList';
import { CeilingSection } from './CeilingSection';
import { ContractForm } from './ContractForm';
import { CorrectionList } from './CorrectionList';
import { DoubtList } from './DoubtList';
import { SheetList } from './SheetList';

/** « Lecture »: what was understood of the workbook, and the ways to correct it. */
export function LectureView(): ReactNode {
  const layout = useLayout();
  const check = useSessionState((state) => state.check);
  const snapshot = useSessionState((state) => state.snapshot);
  if (check === null || snapshot === null) return null;
  const readable = check.status === 'unreadable' ? null : check;
  return (
    <div className={layout.view}>
      <p className={layout.text}>{check.problem ?? texts.lecture.intro}</p>
      {readable && <DoubtList check={readable} />}
      <CorrectionList check={readable} />
      {readable && <ContractForm key={readable.contract.collectivity ?? ''} check={readable} />}
      {readable && <CeilingSection check={readable} />}
      <SheetList snapshot={snapshot} check={readable} />
      {readable && <ActionList check={readable} />}
    </div>
  );
}
