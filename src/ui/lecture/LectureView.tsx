import type { ReactNode } from 'react';

export function LectureView(): ReactNode {
  return null;
}
