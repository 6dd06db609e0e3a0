import createNextIntlPlugin from "next-intl/plugin";

const withIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // The server around Next packs every answer, its kept pages too.
  compress: false,
  // Every reader gets the title with the head of the page, as robots do: one page for all, complete without scripts.
  htmlLimitedBots: /./,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Texts are compiled once a process, not once a call.
  turbopack: { resolveAlias: { "use-intl/format-message": "./lib/i18n/format-message.ts" } },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "@node-rs/jieba", "pino"],
  experimental: {
    // An attachment of 10 MiB with the form around it. The proxy answers a longer body unread; what it hands
    // on at most must be more than the action takes.
    serverActions: { bodySizeLimit: "10.5mb" },
    proxyClientMaxBodySize: "11mb",
  },
  // Types and lint are checked by `npm run check`, with all their settings.
  typescript: { ignoreBuildErrors: true },
};

export default withIntl(config);
