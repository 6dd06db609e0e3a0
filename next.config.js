import createNextIntlPlugin from "next-intl/plugin";

const withIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "@node-rs/jieba", "pino"],
  // Types and lint are checked by `npm run check`, with all their settings.
  typescript: { ignoreBuildErrors: true },
};

export default withIntl(config);
