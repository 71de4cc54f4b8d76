/**
 * An error with a stable code. `message` is for developers (English) and never holds personal data;
 * `forUser` is what a caseworker reads (Norwegian). `retryable` false: trying again cannot help.
 */
export class KvpError extends Error {
  readonly code: string;
  readonly forUser: string | undefined;
  readonly retryable: boolean;

  constructor(
    code: string,
    message: string,
    options: { forUser?: string; retryable?: boolean; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'KvpError';
    this.code = code;
    this.forUser = options.forUser;
    this.retryable = options.retryable ?? false;
  }
}

/** Camunda's clients throw plain problem objects; everything becomes an Error once, here. */
export function toError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  if (typeof thrown === 'object' && thrown !== null) {
    const problem = thrown as { title?: string; detail?: string; message?: string };
    return new Error(problem.detail ?? problem.message ?? problem.title ?? 'unknown problem object');
  }
  return new Error(String(thrown));
}

/** What may leave the process about an error: its code and kind, never its text, which can quote a value. */
export function safeErrorCode(error: Error): string {
  if (error instanceof KvpError) return error.code;
  const code = (error as { code?: unknown }).code;
  return code === undefined ? error.name : `${error.name} ${String(code)}`;
}

/** What an error says of itself that it may tell anywhere, where its kind has made sure that it quotes nobody. */
export function openTextOf(error: Error): string | undefined {
  const { openText } = error as { openText?: unknown };
  return typeof openText === 'string' ? openText : undefined;
}
