/** Something a user cannot do in Discord: answered 200 with Discord's words, because it is no mistake of the driver. */
export class UserError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** A request to the sandbox itself that makes no sense: answered 400 with a sentence. */
export class DriverError extends Error {}
