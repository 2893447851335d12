/** What is worked out when it is first asked for, then kept. */
export function onceAsked<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | null = null;
  return () => (known ??= { value: work() }).value;
}
