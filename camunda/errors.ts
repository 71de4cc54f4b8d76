export type SetupErrorCode =
  | 'JDK_NOT_FOUND'
  | 'JAVA_BUILD_FAILED'
  | 'MAVEN_NOT_FOUND'
  | 'NO_NETWORK'
  | 'DOWNLOAD_FAILED'
  | 'DISK_FULL'
  | 'BAD_PORT'
  | 'PORT_TAKEN'
  | 'ALREADY_RUNNING'
  | 'JVM_DIED'
  | 'START_TIMEOUT'
  | 'STORE_REFUSED'
  | 'WORKER_STALLED'
  | 'INTERRUPTED';

/** Something about this machine stops the local Camunda: what, and what to do about it. */
export class SetupError extends Error {
  override readonly name = 'SetupError';
  readonly code: SetupErrorCode;
  readonly cure: string;

  constructor(code: SetupErrorCode, problem: string, cure = '') {
    super(cure ? `${problem}\n${cure}` : problem);
    this.code = code;
    this.cure = cure;
  }
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
