import { readConfigFile } from "./config-file.js";
import { file_ending, secretVariables } from "./setting-text.js";

/**
 * The secrets that stand in files which the environment names (`DATABASE_URL_FILE=/run/secrets/database_url`), by their variable
 * without `_FILE`; without the line break at their end. Throws `ConfigError` "config_unreadable".
 */
export async function readSecretFiles(environment: Readonly<Record<string, string | undefined>>): Promise<Map<string, string>> {
  const secrets = new Map<string, string>();
  for (const variable of secretVariables()) {
    const file = environment[variable + file_ending];
    if (file === undefined || file === "") continue;
    const text = await readConfigFile(file, variable + file_ending);
    secrets.set(variable, text.replace(/\r?\n$/, ""));
  }
  return secrets;
}
