/** A job is given up after so many attempts and put away as dead, for a person to look at. */
export const maxAttempts = 6;
/** How long whoever took a job up keeps it without a sign of life. */
export const leaseMs = 60_000;

const firstDelayMs = 1000;
const longestDelayMs = 300_000;

/** When a job that failed so many times is tried again: each time after twice as long; null = never. */
export function retryAt(attempts: number, now: number): number | null {
  if (attempts >= maxAttempts) return null;
  return now + Math.min(firstDelayMs * 2 ** (attempts - 1), longestDelayMs);
}
