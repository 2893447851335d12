/** What Excel refuses, in its own codes. */
export class ExcelError extends Error {
  override readonly name = 'ExcelError';

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
  ) {
    super(message);
  }
}

/** Excel can do it, this emulation can't: never answered by a default. */
export class NotEmulated extends ExcelError {
  constructor(readonly what: string) {
    super('NotImplemented', `EMULATOR: ${what} is not emulated`, 501);
  }
}

export function itemNotFound(): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.", 404);
}

export function invalidArgument(
  message = 'The argument is invalid or missing or has an incorrect format.',
): ExcelError {
  return new ExcelError('InvalidArgument', message);
}

export function alreadyExists(): ExcelError {
  return new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
}

export function accessDenied(): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.', 403);
}

export function notPermitted(): ExcelError {
  return new ExcelError('InvalidOperation', 'This operation is not permitted for the current object.');
}
