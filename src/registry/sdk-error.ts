import { isThrottlingError, isTransientError } from '@smithy/core/retry';
import type { RetryErrorType, SdkError } from '@smithy/types';

/** Every Error may carry what the SDK's retry code looks at; none of it is required. */
export function isSdkError(error: unknown): error is SdkError {
  return error instanceof Error;
}

export function isThrottling(error: unknown): boolean {
  return isSdkError(error) && isThrottlingError(error);
}

/** How the SDK's retry strategies class this error. */
export function retryType(error: SdkError): RetryErrorType {
  if (isThrottlingError(error)) return 'THROTTLING';
  return isTransientError(error) ? 'TRANSIENT' : 'CLIENT_ERROR';
}
