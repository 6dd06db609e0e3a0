import path from "node:path";

const program = path.resolve(import.meta.dirname, "../web.ts");
/** A condition of the commands, under which the pages' own React would be the wrong one. */
const forCommands = "--conditions=react-server";

/** The arguments of node that serve the build. */
export const webProgram = (): string[] => [
  ...process.execArgv.filter((flag) => flag !== forCommands),
  program,
];
