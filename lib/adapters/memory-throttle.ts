import { setTimeout as wait } from "node:timers/promises";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Throttle } from "@/lib/account/ports";

interface Rate {
  readonly tries: number;
  readonly seconds: number;
}

/** How long a key that used up its tries must wait, in milliseconds; 0 where it has not. */
async function excess(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
    throw refusal;
  }
}

const keptBy = (limiter: RateLimiterMemory): Pick<Throttle, "giveBack" | "forget"> => ({
  giveBack: async (key) => {
    await limiter.reward(key);
  },
  forget: async (key) => {
    await limiter.delete(key);
  },
});

/** Refuses a key for the rest of a period once its tries are used up. Counts live in this process. */
export function refusingThrottle({ tries, seconds }: Rate): Throttle {
  const limiter = new RateLimiterMemory({ points: tries, duration: seconds });
  return { ...keptBy(limiter), hit: (key) => excess(limiter, key) };
}

/** Never refuses: beyond its tries, each further one of a key waits first. */
export function slowingThrottle({ tries, seconds }: Rate, delayMs: number): Throttle {
  const limiter = new RateLimiterMemory({ points: tries, duration: seconds });
  return {
    ...keptBy(limiter),
    hit: async (key) => {
      if ((await excess(limiter, key)) > 0) await wait(delayMs);
      return 0;
    },
  };
}
