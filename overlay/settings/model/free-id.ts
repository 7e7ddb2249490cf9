/** An id made of a title, as `local_id` wants it and unlike those there are. */
export function freeId(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  const base = plain.slice(0, id_chars_max) || "item";
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  return id;
}

/** Leaves room for a number within the 64 of a local id. */
const id_chars_max = 48;
