import { z } from "zod";
import { type Role, roles } from "@/lib/access/model";
import { organisationSchema } from "@/lib/organisation/model";
import { idSchema } from "@/lib/shared/ids";
import type { Language } from "@/lib/taxonomy/languages";

/** Passwords: long ones, no composition rules (NIST SP 800-63B, 5.1.1.2). */
export const passwordLength = { min: 10, max: 200 } as const;
export const nameLength = { min: 2, max: 120 } as const;
const emailMax = 254; // RFC 5321, 4.5.3.1

/** The most used passwords of ten characters and more; a longer list would not stop a determined guesser. */
const commonPasswords = new Set([
  "1234567890",
  "0123456789",
  "0987654321",
  "1111111111",
  "0000000000",
  "qwertyuiop",
  "password12",
  "password123",
  "password1234",
  "passw0rd123",
  "1q2w3e4r5t",
  "1qaz2wsx3edc",
  "iloveyou123",
  "abcdefghij",
  "qwerty12345",
  "aaaaaaaaaa",
  "administrator",
  "welcome123",
  "12345678910",
  "123456789a",
  "a123456789",
  "woaini1314",
  "5201314520",
  "woaini520520",
  "nanqiao123",
  "nanqiao1234",
]);

/** E-mail addresses are compared without regard to case. */
export const emailSchema = z.string().trim().toLowerCase().max(emailMax).pipe(z.email());

export const passwordSchema = z
  .string()
  .min(passwordLength.min)
  .max(passwordLength.max)
  .refine((password) => !commonPasswords.has(password.toLowerCase()), "password_too_common");

export const personNameSchema = z.string().trim().min(nameLength.min).max(nameLength.max);

/** The interface languages. */
export const locales = ["en", "zh"] as const;
export type Locale = (typeof locales)[number] & Language;

export type AccountStatus = "active" | "suspended";

/** A person who can sign in. `version` guards against stale changes. */
export interface Person {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly role: Role;
  readonly status: AccountStatus;
  readonly organisationId: string | null;
  readonly organisationRole: "administrator" | "member";
  /** An argon2id hash; null until a password is set through a link. */
  readonly passwordHash: string | null;
  /** Made by the demo; usable only where the demo is. */
  readonly isDemo: boolean;
  readonly createdAt: number;
  readonly version: number;
}

/** A session of our own; the cookie carries nothing but its id. */
export interface Session {
  readonly id: string;
  readonly personId: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly endedAt: number | null;
}

/** A link that sets a password once. Only the hash of its secret is kept. */
export interface PasswordLink {
  readonly id: string;
  readonly personId: string;
  readonly secretHash: string;
  readonly createdAt: number;
  readonly expiresAt: number;
  readonly usedAt: number | null;
}

export const signInSchema = z.object({
  email: emailSchema,
  password: z.string().min(1).max(passwordLength.max),
});
export type SignIn = z.infer<typeof signInSchema>;

export const setPasswordSchema = z.object({
  link: z.string().min(1).max(200),
  password: passwordSchema,
});
export const changePasswordSchema = z.object({
  current: z.string().min(1).max(passwordLength.max),
  password: passwordSchema,
});

/** A person and the organisation that they sign up for. */
export const signUpSchema = z.object({
  name: personNameSchema,
  email: emailSchema,
  password: passwordSchema,
  organisation: organisationSchema,
});
export type SignUp = z.infer<typeof signUpSchema>;

/** Why an account is suspended or reinstated, in characters. */
export const reasonLength = { min: 2, max: 500 } as const;
const target = { person: idSchema("person"), version: z.coerce.number().int().min(1) };

export const setRoleSchema = z.object({ ...target, role: z.enum(roles) });
export type SetRole = z.infer<typeof setRoleSchema>;

export const suspendSchema = z.object({
  ...target,
  suspended: z.preprocess((value) => value === true || value === "true", z.boolean()),
  reason: z.string().trim().min(reasonLength.min).max(reasonLength.max),
});
export type Suspend = z.infer<typeof suspendSchema>;
