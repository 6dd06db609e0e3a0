import path from "node:path";
import { z } from "zod";

const onOff = (fallback: boolean) =>
  z
    .enum(["on", "off"])
    .default(fallback ? "on" : "off")
    .transform((value) => value === "on");

const schema = z.object({
  /** Where the database, the files and the secret live. */
  DATA_DIR: z.string().min(1).default(".data"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  /** The address that the server binds to. */
  HOST: z.string().min(1).default("127.0.0.1"),
  /** The address that people type, where it is not http://localhost:PORT (behind a proxy, say). */
  APP_URL: z.url().optional(),
  /** Loads the demo into an empty database. */
  DEMO: onOff(true),
  /** Lets the demo's accounts sign in although the server is not bound to this machine alone. */
  DEMO_PUBLIC: onOff(false),
  /** Signs the session cookie; made and kept in DATA_DIR where it is missing. */
  NEXTAUTH_SECRET: z.string().min(32).optional(),
  /** The header in which a trusted proxy names the client's address; unset = no proxy is trusted. */
  CLIENT_ADDRESS_HEADER: z.string().min(1).optional(),
  /** Whether listings of two ASEAN states are matched. */
  MATCH_WITHIN_ASEAN: onOff(false),
  /** Nobody decides on a listing of the own organisation. */
  FOUR_EYES: onOff(true),
  /** The Chromium that prints reports; unset = the first on the PATH. */
  CHROMIUM_PATH: z.string().min(1).optional(),
  PATH: z.string().default(""),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  NODE_ENV: z.enum(["development", "production", "test"]).default("production"),
});

const loopback = new Set(["127.0.0.1", "::1", "localhost"]);
const everyAddress = new Set(["0.0.0.0", "::"]);

/** The settings of one process. */
export type Env = ReturnType<typeof parseEnv>;

/** Parses the environment. Throws one line that names each wrong variable. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new Error(`The environment is wrong. ${faults.join("; ")}`);
  }
  const values = parsed.data;
  const isLocal = loopback.has(values.HOST);
  const nearHost = isLocal || everyAddress.has(values.HOST) ? "localhost" : values.HOST;
  return {
    dataDir: path.resolve(values.DATA_DIR),
    databaseFile: path.resolve(values.DATA_DIR, "nanqiao.sqlite"),
    snapshotFile: path.resolve(values.DATA_DIR, "index.snapshot"),
    filesFolder: path.resolve(values.DATA_DIR, "files"),
    secretFile: path.resolve(values.DATA_DIR, "secret"),
    reportFolder: path.resolve(values.DATA_DIR, "reports"),
    port: values.PORT,
    host: values.HOST,
    appUrl: values.APP_URL ?? `http://localhost:${values.PORT}`,
    /** Where this server answers, as seen from this machine. */
    nearUrl: `http://${nearHost}:${values.PORT}`,
    chromiumPath: values.CHROMIUM_PATH,
    programFolders: values.PATH.split(path.delimiter).filter((folder) => folder !== ""),
    demo: values.DEMO,
    demoAllowed: isLocal || values.DEMO_PUBLIC,
    secret: values.NEXTAUTH_SECRET,
    clientAddressHeader: values.CLIENT_ADDRESS_HEADER,
    matchWithinAsean: values.MATCH_WITHIN_ASEAN,
    fourEyes: values.FOUR_EYES,
    logLevel: values.LOG_LEVEL,
    isProduction: values.NODE_ENV === "production",
  } as const;
}

let parsed: Env | undefined;

/** The settings, parsed once. */
export const env = (): Env => (parsed ??= parseEnv(process.env));

/** The environment of a program that we start: ours, with some settings changed. */
export const environmentWith = (changes: Readonly<Record<string, string>>): NodeJS.ProcessEnv => ({
  ...process.env,
  ...changes,
});
