import { Field, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { useLayout } from '../common/layout';
import { useReadableCheck, useSessionState } from '../shell/context';
import { texts } from '../texts';
import { AvenantPanel } from './AvenantPanel';
import { EvidencePanel } from './EvidencePanel';
import { ExecutionPanel } from './ExecutionPanel';
import { PartnersPanel } from './PartnersPanel';
import { TemplatePanel } from './TemplatePanel';

const useStyles = makeStyles({ products: { flexDirection: 'row', flexWrap: 'wrap' } });

type Product = keyof typeof texts.avenant.products;
const PRODUCTS: readonly Product[] = ['avenant', 'execution', 'partners', 'evidence', 'template'];

/** « Avenant »: what is made of the contract once it is checked. */
export function AvenantView(): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.avenant;
  const check = useReadableCheck();
  const snapshot = useSessionState((state) => state.snapshot);
  const [product, setProduct] = useState<Product>('avenant');
  if (snapshot === null) return null;
  return (
    <div className={layout.view}>
      <Field label={words.product}>
        <RadioGroup
          className={styles.products}
          value={product}
          onChange={(_, { value }) => setProduct(PRODUCTS.find((one) => one === value) ?? 'avenant')}
        >
          {PRODUCTS.map((one) => (
            <Radio key={one} value={one} label={words.products[one]} />
          ))}
        </RadioGroup>
      </Field>
      {product === 'avenant' && <AvenantPanel check={check} snapshot={snapshot} />}
      {product === 'execution' && <ExecutionPanel check={check} snapshot={snapshot} />}
      {product === 'partners' && <PartnersPanel check={check} snapshot={snapshot} />}
      {product === 'template' && <TemplatePanel check={check} />}
      {product === 'evidence' && <EvidencePanel check={check} snapshot={snapshot} />}
    </div>
  );
}
