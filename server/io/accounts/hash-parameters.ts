/** What a hash costs (RFC 9106 §3.1). */
export interface HashParameters {
  readonly memory_kib: number;
  readonly passes: number;
  readonly lanes: number;
}

/** OWASP's password storage recommendation for Argon2id: 19 MiB, 2 passes, 1 lane. */
export const default_hash_parameters: HashParameters = { memory_kib: 19_456, passes: 2, lanes: 1 };

/**
 * What an Argon2id hash in PHC form was made with; undefined for anything else, and for what would cost more than a sign-in may: a
 * stored line that asks for terabytes takes the whole process down.
 */
export function hashParametersOf(phc: string): HashParameters | undefined {
  const found = phc_form.exec(phc)?.groups;
  if (found === undefined) return undefined;
  const parameters = { memory_kib: Number(found["m"]), passes: Number(found["t"]), lanes: Number(found["p"]) };
  const { memory_kib, passes, lanes } = parameters;
  const fits = lanes >= 1 && lanes <= lanes_max && passes >= 1 && passes <= passes_max;
  return fits && memory_kib >= 8 * lanes && memory_kib <= memory_kib_max ? parameters : undefined;
}

/** True if `phc` was made with less, more or other than `parameters`. */
export function isStale(phc: string, parameters: HashParameters): boolean {
  const found = hashParametersOf(phc);
  return found?.memory_kib !== parameters.memory_kib || found.passes !== parameters.passes || found.lanes !== parameters.lanes;
}

/** Salt 8 … 48 bytes, hash 16 … 64 bytes, both in base64 without padding. */
const phc_form = /^\$argon2id\$v=19\$m=(?<m>\d{1,7}),t=(?<t>\d{1,2}),p=(?<p>\d)\$[A-Za-z0-9+/]{11,64}\$[A-Za-z0-9+/]{22,86}$/;
/** Four times RFC 9106's second recommendation, which is 64 MiB. */
const memory_kib_max = 262_144;
const passes_max = 16;
const lanes_max = 4;
