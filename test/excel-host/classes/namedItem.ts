import { emulated } from '../wire/emulated';
import { itemNotFound } from '../wire/errors';

export interface Name {
  readonly names: Map<string, { formula: string; visible: boolean }>;
  readonly name: string;
}

export const namedItem = emulated<Name>({
  kind: 'NamedItem',
  id: ({ name }) => name,
  read: {
    Name: ({ name }) => name,
    Formula: (name) => held(name).formula,
  },
  write: {
    Visible: (name, visible: boolean) => {
      held(name).visible = visible;
    },
  },
  call: {
    Delete: ({ names, name }) => {
      names.delete(name);
    },
  },
});

function held({ names, name }: Name): { formula: string; visible: boolean } {
  const found = names.get(name);
  if (!found) throw itemNotFound();
  return found;
}
