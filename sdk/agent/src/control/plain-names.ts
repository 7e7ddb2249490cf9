/**
 * Makes plain whatever a server, or somebody on it, has named: in all texts of a message, control characters of either set, line and paragraph
 * separators and changes of the direction of writing become U+FFFD, one for each, so that no text grows longer than its schema lets it. Games
 * write names to terminals and chats, where one could move the cursor, or be read backwards.
 *
 * Changes the message itself, which is what `JSON.parse` gave; however deep it is. A preset is left as it is: it is a JSON text, in which such a
 * character may be written in many ways, and is made plain once it is read.
 */
export function plainNames(message: unknown): void {
  const waiting: unknown[] = [message];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (!isContainer(value)) continue;
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === "string") {
        if (name !== "preset") value[name] = member.replace(steering, "\ufffd");
      } else if (isContainer(member)) waiting.push(member);
    }
  }
}

function isContainer(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** As of `plainText` in @talkgroup/schemas, which escapes them for a log. */
const steering = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
