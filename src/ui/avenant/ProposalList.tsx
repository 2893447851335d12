import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { euros } from '../../contract';
import type { Proposal } from '../../planning';
import { actionLabel } from '../common/action';
import { Disclosure } from '../common/Disclosure';
import { useLayout } from '../common/layout';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';

const useStyles = makeStyles({ indented: { marginLeft: '36px' } });

/** Each proposal with its calculation in words, and who decides. */
export function ProposalList({ proposals }: { readonly proposals: readonly Proposal[] }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.avenant.options;
  const { shown, rest, showMore } = usePaged(proposals, 15);
  return (
    <Disclosure className={styles.indented} summary={words.calculation}>
      <p className={layout.quiet}>{proposals[0]?.decision}</p>
      <ul className={layout.list}>
        {shown.map(({ action, amount, steps }, i) => (
          <li key={i}>
            <p className={layout.text}>{words.item(actionLabel(action), euros(amount))}</p>
            {steps.map((step) => (
              <p key={step} className={layout.quiet}>
                {step}
              </p>
            ))}
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showMore} />
    </Disclosure>
  );
}
