import { randomBytes } from "node:crypto";
import { guest } from "@/lib/access/model";
import { makeAdministrator } from "@/lib/account/make-administrator";
import { emailSchema } from "@/lib/account/model";
import { linkHours } from "@/lib/account/password";
import { actOf } from "@/lib/server/container";
import { CommandError, runCommand } from "./support/command";
import { openAtHead } from "./support/open";
import { settings } from "./support/settings";

const secretBytes = 32;

/** `npm run admin -- EMAIL`: makes or promotes an administrator and prints a link that works once. */
async function admin(): Promise<void> {
  const email = emailSchema.safeParse(process.argv[2]);
  if (!email.success) throw new CommandError("Usage: npm run admin -- EMAIL");
  const { appUrl } = settings();
  const container = openAtHead();
  const secret = randomBytes(secretBytes).toString("base64url");
  const act = actOf(guest, "command:admin");
  const { made } = await makeAdministrator(act, container, { email: email.data, secret });
  container.close();
  console.log(
    made ? `${email.data} is a new administrator.` : `${email.data} is an administrator now.`,
  );
  console.log(`Set a password within ${linkHours} hours: ${appUrl}/en/set-password?link=${secret}`);
}

await runCommand(admin);
