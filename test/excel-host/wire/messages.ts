/** What the genuine client sends and understands, as its own parser has it (excel-win32-16.01.debug.js). */
export interface RequestMessage {
  readonly id: number;
  /** 64: wait until the user has left the cell that is being edited. */
  readonly flags: number;
  readonly message: { readonly body: RequestBody };
}

export const DELAY_FOR_CELL_EDIT = 64;

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  navigation: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  /** Parallel to the arguments: the path of an object that is one, else 0. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ResponseBody {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: ResponseError;
}

export interface ResponseError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
  /** Actions before it have been carried out, those from it on have not. */
  readonly ActionIndex: number;
}

/** A request that never reached Excel, or whose answer never came back. */
export interface TransportFailure {
  readonly statusCode: number;
  readonly code: string;
}
