import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The licences of other people's packages among some modules, each with its package's name and version, by name. Who passes their code on has
 * to pass these on with it, and minified code has lost them. `modules`: paths of files.
 *
 * @throws {Error} if a package has and names none; of the file system.
 */
export async function licencesOf(modules: readonly string[]): Promise<string> {
  const folders = new Set(modules.flatMap((path) => package_pattern.exec(path)?.[0] ?? []));
  const texts = await Promise.all([...folders].map(licenceIn));
  return [...new Set(texts)].sort().join("\n");
}

async function licenceIn(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
  const file = (await readdir(folder)).find((one) => licence_name.test(one));
  const text = file === undefined ? briefLicence(manifest) : await readFile(join(folder, file), "utf8");
  return `${manifest.name} ${manifest.version}\n\n${text.trim()}\n`;
}

/** Of a package that only names its licence. */
function briefLicence({ name, license, author }: Manifest): string {
  if (license === undefined) throw new Error(`${name}: found no licence in its package, expected one, as it is passed on`);
  const who = typeof author === "string" ? author : author?.name;
  return `Licence: ${license}${who === undefined ? "" : `\nCopyright: ${who}`}`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
}

/** The folder of the package that a module is of, as npm puts it there. */
const package_pattern = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const licence_name = /^licen[cs]e(?:\.\w+)?$/i;
