import { lazy, type ComponentType } from 'react';
import { ControleView } from '../controle';
import { texts } from '../texts';

export type ViewName = 'controle' | 'fiches' | 'lecture' | 'ecrire' | 'avenant';

export interface View {
  readonly name: ViewName;
  readonly label: string;
  /** Loaded when the view is first opened, but for the first one. */
  readonly Component: ComponentType;
  /** True where the view has something to say of a workbook in which no table was recognised. */
  readonly showsUnreadable: boolean;
}

const { views } = texts.shell;

export const VIEWS: readonly View[] = [
  { name: 'controle', label: views.controle, Component: ControleView, showsUnreadable: false },
  {
    name: 'fiches',
    label: views.fiches,
    Component: lazy(async () => ({ default: (await import('../fiches')).FichesView })),
    showsUnreadable: false,
  },
  {
    name: 'lecture',
    label: views.lecture,
    Component: lazy(async () => ({ default: (await import('../lecture')).LectureView })),
    showsUnreadable: true,
  },
  {
    name: 'ecrire',
    label: views.ecrire,
    Component: lazy(async () => ({ default: (await import('../ecrire')).EcrireView })),
    showsUnreadable: false,
  },
  {
    name: 'avenant',
    label: views.avenant,
    Component: lazy(async () => ({ default: (await import('../avenant')).AvenantView })),
    showsUnreadable: false,
  },
];
