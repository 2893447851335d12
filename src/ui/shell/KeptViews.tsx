import { Activity, useState, type ReactNode } from 'react';
import { Body } from './Body';
import { VIEWS, type ViewName } from './views';

/** The view in front; those that were opened before keep what was typed and chosen in them. */
export function KeptViews({ chosen }: { readonly chosen: ViewName }): ReactNode {
  const [opened, setOpened] = useState<ReadonlySet<ViewName>>(new Set([chosen]));
  if (!opened.has(chosen)) setOpened(new Set([...opened, chosen]));
  return VIEWS.filter(({ name }) => name === chosen || opened.has(name)).map((view) => (
    <Activity key={view.name} mode={view.name === chosen ? 'visible' : 'hidden'}>
      <Body view={view} />
    </Activity>
  ));
}
