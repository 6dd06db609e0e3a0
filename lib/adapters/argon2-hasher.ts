import { hash, verify } from "@node-rs/argon2";
import type { PasswordHasher } from "@/lib/account/ports";

/** OWASP's password storage cheat sheet, argon2id: 19 MiB, two passes, one lane. */
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Passwords by argon2id (the library's default variant). */
export function argon2Hasher(): PasswordHasher {
  let stranger: Promise<string> | undefined;
  return {
    hash: (password) => hash(password, settings),
    verify: async (known, password) => {
      // An unknown account costs the same work as a known one.
      stranger ??= hash("an account that nobody has", settings);
      const isRight = await verify(known ?? (await stranger), password);
      return known !== null && isRight;
    },
  };
}
