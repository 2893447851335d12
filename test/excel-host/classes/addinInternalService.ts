import type { ClassTable } from '../library/table';
import { emulated } from '../wire/emulated';

/** By which the library tells Excel that it has started: no program asks for it. */
export const SERVICE = 'Microsoft.InternalService.AddinInternalService';

export const SERVICE_TABLE: ClassTable = {
  scalars: {},
  navigations: {},
  methods: { NotifyActionHandlerReady: null },
  isCollection: false,
};

export const addinInternalService = emulated<null>({
  kind: SERVICE,
  call: { NotifyActionHandlerReady: () => undefined },
});
