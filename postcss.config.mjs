/** Tailwind 4 is a PostCSS plugin; its theme stands in app/globals.css. */
const config = { plugins: { "@tailwindcss/postcss": {} } };

export default config;
