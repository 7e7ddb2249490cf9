import { accept, type Result, refuse } from "@talkgroup/schemas";
import type { Page } from "../store/store.js";

/** What every list route takes. */
export interface PageParams {
  readonly cursor?: string;
  readonly limit: number;
}

export interface PageResult<Item> {
  readonly items: readonly Item[];
  readonly next_cursor?: string;
}

export interface PageSource<Row, Item> {
  /** What the last one of a page is known by. */
  readonly keys: "uuid" | "number";
  read(page: Page): Promise<readonly Row[]>;
  keyOf(row: Row): string;
  /** Undefined: not shown to this caller. */
  itemOf(row: Row): Item | undefined;
}

/**
 * One page of a list. The cursor is the last key of the page before, in base64url; a page that was full has a next one, which may be
 * empty. Refuses `invalid_params` for a cursor that no answer has given.
 */
export async function pageOf<Row, Item>(params: PageParams, source: PageSource<Row, Item>): Promise<Result<PageResult<Item>>> {
  const after = params.cursor === undefined ? undefined : Buffer.from(params.cursor, "base64url").toString("latin1");
  if (after !== undefined && !key_forms[source.keys].test(after)) {
    return refuse(
      "invalid_params",
      "cursor: found one that no answer has given, expected next_cursor of the page before",
      "/cursor",
    );
  }
  const rows = await source.read({ after, limit: params.limit });
  const items = rows.map((row) => source.itemOf(row)).filter((item) => item !== undefined);
  const last = rows.length < params.limit ? undefined : rows.at(-1);
  if (last === undefined) return accept({ items });
  return accept({ items, next_cursor: Buffer.from(source.keyOf(last), "latin1").toString("base64url") });
}

/** The same for what is in memory, in the order of numbers. */
export function pageOfNumbers<Row, Item>(
  params: PageParams,
  rows: readonly Row[],
  numberOf: (row: Row) => number,
  itemOf: (row: Row) => Item,
): Promise<Result<PageResult<Item>>> {
  return pageOf(params, {
    keys: "number",
    async read({ after, limit }) {
      const later = rows.filter((row) => numberOf(row) > Number(after ?? -1));
      return later.sort((one, other) => numberOf(one) - numberOf(other)).slice(0, limit);
    },
    keyOf: (row) => String(numberOf(row)),
    itemOf,
  });
}

const key_forms = {
  uuid: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  number: /^[0-9]{1,10}$/,
} as const;
