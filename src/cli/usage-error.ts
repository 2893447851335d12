/** The call cannot be carried out as it was written: told in French on stderr, exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
