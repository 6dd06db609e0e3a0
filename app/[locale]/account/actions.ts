"use server";

import { z } from "zod";
import {
  changePasswordSchema,
  setPasswordSchema,
  signInSchema,
  signUpSchema,
} from "@/lib/account/model";
import { defineAction } from "@/lib/server/action";
import { nextPathSchema } from "../sign-in/next-path";

export const signUp = defineAction({
  does: ["account.sign_up"],
  input: signUpSchema,
  run: (s, input) => s.signUp(input),
  after: () => "/my/listings?done=welcome",
});

export const signIn = defineAction({
  does: ["account.sign_in"],
  input: signInSchema.extend({ next: nextPathSchema }),
  run: (s, { email, password }) => s.signIn({ email, password }),
  after: (_value, { next }) => next,
});

export const signOut = defineAction({
  does: ["account.sign_out"],
  input: z.object({}),
  run: (s) => s.signOut(),
  after: () => "/",
});

export const setPassword = defineAction({
  does: ["account.use_link"],
  input: setPasswordSchema,
  run: (s, input) => s.setPassword(input),
  after: () => "/sign-in?done=password",
});

export const changePassword = defineAction({
  does: ["account.change_password"],
  input: changePasswordSchema,
  run: (s, input) => s.changePassword(input),
});
