import { Checkbox, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import { actionName } from '../common/action';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';
import { ActionRow } from './ActionRow';
import { unsureActions } from './unsure';

/** The actions as read: their axis and their nature, to be corrected. */
export function ActionList({ check }: { readonly check: ReadableCheck }): ReactNode {
  const layout = useLayout();
  const words = texts.lecture.actions;
  const unsure = unsureActions(check.actions);
  const [isOnlyUnsure, setIsOnlyUnsure] = useState(false);
  const listed = isOnlyUnsure && unsure.length > 0 ? unsure : check.actions;
  const { shown, rest, showMore } = usePaged(listed, 25);
  return (
    <Section title={words.title} aside={words.hint}>
      {check.actions.length === 0 && <p className={layout.quiet}>{words.none}</p>}
      {unsure.length > 0 && unsure.length < check.actions.length && (
        <Checkbox
          label={`${words.unsure(unsure.length)}. ${words.onlyUnsure}`}
          checked={isOnlyUnsure}
          onChange={(_, { checked }) => setIsOnlyUnsure(checked === true)}
        />
      )}
      <ul className={mergeClasses(layout.list, layout.box)}>
        {shown.map(({ action }, i) => (
          <ActionRow key={`${i} ${actionName(action)}`} action={action} />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showMore} />
    </Section>
  );
}
