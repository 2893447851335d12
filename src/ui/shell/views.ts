import { lazy, type ComponentType } from 'react';
import { ControleView } from '../controle';
import { texts } from '../texts';

export type ViewName = 'controle' | 'fiches' | 'lecture' | 'ecrire' | 'avenant';

export interface View {
  readonly name: ViewName;
  readonly label: string;
  /** What a view shows is loaded when it is first opened, but for the first one. */
  readonly Component: ComponentType;
}

const { views } = texts.shell;

export const VIEWS: readonly View[] = [
  { name: 'controle', label: views.controle, Component: ControleView },
  {
    name: 'fiches',
    label: views.fiches,
    Component: lazy(async () => ({ default: (await import('../fiches')).FichesView })),
  },
  {
    name: 'lecture',
    label: views.lecture,
    Component: lazy(async () => ({ default: (await import('../lecture')).LectureView })),
  },
  {
    name: 'ecrire',
    label: views.ecrire,
    Component: lazy(async () => ({ default: (await import('../ecrire')).EcrireView })),
  },
  {
    name: 'avenant',
    label: views.avenant,
    Component: lazy(async () => ({ default: (await import('../avenant')).AvenantView })),
  },
];
