/** Tells which package the code of a bundled module comes from. */

/** The folder of a package, also of one that lies in another's. */
const PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/;
/** What a bundler adds of its own has no file: the id is a null character, the bundler's name, and a path. */
const BUNDLERS_OWN = /^\0([^/]+)\//;

/** Returns the folder of a module's package, `null` for a module of this project. Throws where nobody's name is in the id. */
export function packageOf(moduleId: string): string | null {
  const bundler = BUNDLERS_OWN.exec(moduleId)?.[1];
  if (bundler !== undefined) return `node_modules/${bundler}`;
  if (moduleId.startsWith("\0")) {
    throw new Error(`find out whose code ${moduleId.slice(1)} is, and give its license`);
  }
  return PACKAGE.exec(moduleId)?.[0] ?? null;
}
