import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { type OrganisationFile, validateOrganisationFile } from "@talkgroup/schemas/config";
import { default_limits } from "../core/limits.js";
import { allRefusals } from "./config/all-refusals.js";
import { readConfigFile } from "./config/config-file.js";
import { ConfigError, type ConfigProblem } from "./config/config-problem.js";
import { readYamlText, type YamlPlace } from "./config/yaml-text.js";
import { organisationFaults } from "./organisation-faults.js";
import { reasonOf } from "./server-error.js";

/** An organisation's file as it was read: either good, or with everything that is wrong in it. */
export interface OrganisationText {
  /** Undefined if there are problems. */
  readonly file: OrganisationFile | undefined;
  readonly problems: readonly ConfigProblem[];
  /** Where its slug stands, for problems that show beside other files. */
  readonly where: string;
}

/**
 * Reads all `*.yaml` and `*.yml` of a directory, in the order of their names; none if there is no such directory. Throws `ConfigError`:
 * "config_unreadable", or "config_refused" with everything that is wrong in any of the files, each with file, line and column.
 */
export async function readOrganisationFiles(directory: string): Promise<readonly OrganisationFile[]> {
  const texts: OrganisationText[] = [];
  for (const name of await fileNames(directory)) {
    const file = join(directory, name);
    texts.push(organisationOfText(await readConfigFile(file), file));
  }
  const problems = [...texts.flatMap((text) => text.problems), ...repeatedSlugs(texts)];
  if (problems.length > 0) throw new ConfigError("config_refused", problems);
  return texts.flatMap(({ file }) => file ?? []);
}

/** Judges the text of one file; `source` is what problems call it. Never throws. */
export function organisationOfText(text: string, source: string): OrganisationText {
  const { value, root, problems, where } = readYamlText(text, source);
  const slug_at = where(placeAt(root, ["slug"]));
  if (value === undefined || problems.length > 0) return { file: undefined, problems, where: slug_at };
  const refused = allRefusals(validateOrganisationFile, structuredClone(value), root);
  const judged = validateOrganisationFile(value);
  if (!judged.ok) {
    const shown = refused.length > 0 ? refused : [{ refusal: judged.refusal, place: root }];
    return {
      file: undefined,
      problems: shown.map(({ refusal, place }) => ({ where: where(place), message: refusal.message })),
      where: slug_at,
    };
  }
  const faults = organisationFaults(judged.value)
    .map(({ path, message }) => ({ place: placeAt(root, path), message }))
    .sort((one, other) => one.place.offset - other.place.offset);
  return {
    file: faults.length === 0 ? judged.value : undefined,
    problems: faults.map(({ place, message }) => ({ where: where(place), message })),
    where: slug_at,
  };
}

async function fileNames(directory: string): Promise<readonly string[]> {
  const names = await directoryEntries(directory);
  const found = names.filter((name) => /^[^.].*\.ya?ml$/.test(name)).sort();
  if (found.length <= default_limits.organisations_max) return found;
  const message = `found ${found.length} organisations, expected at most ${default_limits.organisations_max}`;
  throw new ConfigError("config_refused", [{ where: directory, message }]);
}

async function directoryEntries(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return [];
    throw new ConfigError("config_unreadable", [{ where: directory, message: reasonOf(thrown) }], { cause: thrown });
  }
}

function repeatedSlugs(texts: readonly OrganisationText[]): ConfigProblem[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ file, where }) => {
    if (file === undefined) return [];
    const before = first.get(file.slug);
    first.set(file.slug, before ?? where);
    return before === undefined
      ? []
      : [{ where, message: `slug: found "${file.slug}" again, expected it once (it stands at ${before})` }];
  });
}

/** The place of a value, or of what is nearest around it. */
function placeAt(root: YamlPlace, path: readonly (string | number)[]): YamlPlace {
  return path.reduce<YamlPlace>((place, step) => {
    const inner = typeof step === "number" ? place.items?.[step] : place.entries?.get(step);
    return inner ?? place;
  }, root);
}
