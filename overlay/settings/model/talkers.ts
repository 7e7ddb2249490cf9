import { flag, list, number, type Reader, record, text, whole } from "../../core/reader.js";
import type { Talker } from "./settings-state.js";

/**
 * Who is on a net and how they are heard, by name, of `members` and `talker_mixes` of a channel's state. Of more than `talkers_listed_max`
 * those are left out who are heard as everybody else; what cannot be read is, too.
 */
export function readTalkers(members: readonly unknown[], talker_mixes: unknown): readonly Talker[] {
  const mixes = new Map((readMixes(talker_mixes) ?? []).map(({ session_id, ...mix }) => [session_id, mix]));
  const talkers = members.map((one) => readMember(one)).filter((one) => one !== undefined);
  const otherwise = talkers.filter(({ session_id }) => mixes.has(session_id));
  return [...new Set([...otherwise, ...talkers])]
    .slice(0, talkers_listed_max)
    .map(({ session_id, name }) => ({ session_id, name, ...(mixes.get(session_id) ?? plain) }))
    .toSorted((a, b) => a.name.localeCompare(b.name) || a.session_id - b.session_id);
}

const session_id: Reader<number> = whole(1, 4_294_967_295);
const readMember: Reader<Pick<Talker, "session_id" | "name">> = record({ session_id, name: text(40) });
const readMixes = list(record({ session_id, gain_db: number(-60, 12), muted: flag }), 1_024);

const plain = { gain_db: 0, muted: false } as const;
/** As many as are quickly looked through, and quickly drawn. */
const talkers_listed_max = 64;
