import { expect, it } from "vitest";

import { type PageLike, takePageToken } from "./page-token.js";

function pageAt(hash: string, stored: Map<string, string> = new Map(), may_store = true) {
  const addresses: string[] = [];
  const refuse = (): never => {
    throw new Error("not allowed here");
  };
  const page: PageLike = {
    location: { hash, pathname: "/overlay.html", search: "" },
    sessionStorage: {
      getItem: may_store ? (key) => stored.get(key) ?? null : refuse,
      setItem: may_store ? (key, value) => stored.set(key, value) : refuse,
    },
    history: { replaceState: (_data, _unused, url) => addresses.push(url) },
  };
  return { page, addresses };
}

const token = "aB3_-".repeat(9);

it("takes the token out of the address, and has it again when the page is loaded again", () => {
  const stored = new Map<string, string>();
  const first = pageAt(`#token=${token}`, stored);
  expect(takePageToken(first.page)).toBe(token);
  expect(first.addresses).toEqual(["/overlay.html"]);
  expect(takePageToken(pageAt("", stored).page)).toBe(token);
});

it("leaves it in the address where a page may keep nothing", () => {
  const { page, addresses } = pageAt(`#token=${token}`, new Map(), false);
  expect([takePageToken(page), addresses]).toEqual([token, []]);
  expect(takePageToken(pageAt("", new Map(), false).page)).toBeUndefined();
});

it.each(["", "#", "#token=", "#token=short", "#token=<script>alert(1)</script>", `#other=${token}`])(
  "finds none in %j",
  (hash) => {
    expect(takePageToken(pageAt(hash).page)).toBeUndefined();
  },
);
