import type { Result } from "@talkgroup/schemas";
import type { Access } from "./access.js";
import { RowTable } from "./row-table.js";
import type { GameKeyRow, GameKeys, Page } from "./store.js";

export class GameKeyRows implements GameKeys {
  readonly #rows: RowTable<"game_keys", GameKeyRow>;

  constructor(access: Access) {
    this.#rows = new RowTable(access, {
      table: "game_keys",
      belongs_to: { table: "organisations", column: "organisation_id" },
      unique: "secret_hash",
    });
  }

  create(row: GameKeyRow): Promise<Result<GameKeyRow>> {
    return this.#rows.insert(row);
  }

  find(id: string): Promise<GameKeyRow | undefined> {
    return this.#rows.find({ id });
  }

  findBySecret(secret_hash: string): Promise<GameKeyRow | undefined> {
    return this.#rows.find({ secret_hash });
  }

  list(organisation_id: string, page: Page): Promise<readonly GameKeyRow[]> {
    return this.#rows.list({ organisation_id }, page);
  }

  count(organisation_id: string): Promise<number> {
    return this.#rows.count(organisation_id);
  }

  remove(id: string): Promise<boolean> {
    return this.#rows.remove(id);
  }
}
