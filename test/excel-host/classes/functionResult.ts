import { emulated } from '../wire/emulated';

export const functionResult = emulated<number>({
  kind: 'FunctionResult',
  read: { Value: (value) => value },
});
