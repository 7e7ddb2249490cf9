/**
 * Takes a value from outside and gives back what it is, or undefined if it is not that. Copies what it knows: nothing of the peer's object
 * is kept. The compiled schemas judge the same and more; they are several times as large as the overlay may be.
 */
export type Reader<T> = (value: unknown) => T | undefined;

export const flag: Reader<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

/** A finite number, bounds included. */
export function number(least: number, most: number): Reader<number> {
  return (value) => (typeof value === "number" && value >= least && value <= most ? value : undefined);
}

/** A whole number, bounds included. */
export function whole(least: number, most: number): Reader<number> {
  return (value) => (Number.isInteger(value) ? number(least, most)(value) : undefined);
}

/** A text of 1 … `chars_max` code points. */
export function text(chars_max: number): Reader<string> {
  return (value) => {
    if (typeof value !== "string" || value.length === 0 || value.length > 2 * chars_max) return undefined;
    return value.length <= chars_max || [...value].length <= chars_max ? value : undefined;
  };
}

/** A text that may be empty, cut to so many code units: for what is only shown. */
export function prose(units_max: number): Reader<string> {
  return (value) => (typeof value === "string" ? value.slice(0, units_max) : undefined);
}

export function pattern(expected: RegExp): Reader<string> {
  return (value) => (typeof value === "string" && expected.test(value) ? value : undefined);
}

export function oneOf<const T extends string>(values: readonly T[]): Reader<T> {
  return (value) => values.find((one) => one === value);
}

/** A list of at most `items_max`, all of which can be read. */
export function list<T>(item: Reader<T>, items_max: number): Reader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > items_max) return undefined;
    const items: T[] = [];
    for (const one of value) {
      const read = item(one);
      if (read === undefined) return undefined;
      items.push(read);
    }
    return items;
  };
}

/** An object of at most `entries_max` texts by name. */
export function texts(one: Reader<string>, entries_max: number): Reader<Readonly<Record<string, string>>> {
  return (value) => {
    if (!isRecord(value)) return undefined;
    const entries = Object.entries(value);
    if (entries.length > entries_max || entries.some(([, text]) => one(text) === undefined)) return undefined;
    return Object.fromEntries(entries as [string, string][]);
  };
}

/** An object with all of the `required` fields, and each of the `optional` ones right if it is there. Others are left out. */
export function record<R extends object, O extends object = object>(
  required: { readonly [K in keyof R]: Reader<R[K]> },
  optional?: { readonly [K in keyof O]: Reader<O[K]> },
): Reader<R & Partial<O>> {
  const wanted = Object.entries(required) as [string, Reader<unknown>][];
  const allowed = Object.entries(optional ?? {}) as [string, Reader<unknown>][];
  return (value) => {
    if (!isRecord(value)) return undefined;
    const read: Record<string, unknown> = {};
    for (const [name, reader] of wanted) {
      const field = reader(value[name]);
      if (field === undefined) return undefined;
      read[name] = field;
    }
    for (const [name, reader] of allowed) {
      if (value[name] === undefined) continue;
      const field = reader(value[name]);
      if (field === undefined) return undefined;
      read[name] = field;
    }
    return read as R & Partial<O>;
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
