/** What the library knows of its classes, in the names of the wire. */
export interface ClassTable {
  /** Scalars by wire name. */
  readonly scalars: Readonly<Record<string, { readonly settable: boolean }>>;
  /** Of what class the object is to which a navigation property leads. */
  readonly navigations: Readonly<Record<string, string>>;
  /** Of what class the result of a method is; null for plain data. */
  readonly methods: Readonly<Record<string, string | null>>;
  readonly isCollection: boolean;
}

export type LibraryTable = Readonly<Record<string, ClassTable>>;
