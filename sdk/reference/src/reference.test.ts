import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";

import { readIpcContract } from "./ipc-contract.js";
import { readPages } from "./pages.js";
import { projectPlaces } from "./project-places.js";
import { makeReference, type Reference } from "./reference.js";

describe("the reference of the SDK", () => {
  const places = projectPlaces();
  let reference: Reference;

  beforeAll(async () => {
    reference = await makeReference(places);
  });

  it("says of every export what it is, since when, with which parameters, and with which codes it is refused", () => {
    expect(reference.missing).toEqual([]);
  });

  it("finds the method for everything that the agent can be asked for", () => {
    const asked = new Set([...reference.calls.values()].flat());
    const { scopes } = readIpcContract(places.schemas);
    // The hello is what `connect` says.
    expect([...scopes.keys()].filter((name) => !asked.has(name))).toEqual(["agent.hello"]);
  });

  it("is kept up to date: `npm run reference` writes it", () => {
    expect(stale(readPages(places.pages), reference.pages)).toEqual([]);
  });

  it("leads nowhere where nothing is", () => {
    const links = [...reference.pages].flatMap(([path, text]) => linksOf(text).map((link) => ({ path, link })));
    expect(links.length).toBeGreaterThan(500);
    expect(links.filter(({ path, link }) => !leadsSomewhere(path, link, reference, places.pages))).toEqual([]);
  });

  it("names in its guide every part of the SDK that asks the agent for something", () => {
    const links = new Set(linksOf(reference.pages.get("README.md") ?? "").map((link) => link.replace(/#.*/, "")));
    const parts = new Set([...reference.calls.keys()].map((name) => `${name.split(".")[0]}.md`));
    expect([...parts].filter((part) => !links.has(part))).toEqual([]);
  });
});

function stale(kept: ReadonlyMap<string, string>, made: ReadonlyMap<string, string>): string[] {
  return [...new Set([...kept.keys(), ...made.keys()])].filter((path) => kept.get(path) !== made.get(path));
}

function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] ?? "");
}

function leadsSomewhere(path: string, link: string, { pages }: Reference, folder: string): boolean {
  const [target = "", anchor] = link.split("#");
  const page = join(dirname(path), target);
  const text = target === "" ? pages.get(path) : pages.get(page);
  if (text === undefined) return !page.endsWith(".md") || page.startsWith("..") ? existsSync(join(folder, page)) : false;
  return anchor === undefined || anchorsOf(text).has(anchor);
}

/** Those that are written, and those of the headings. */
function anchorsOf(text: string): Set<string> {
  const written = [...text.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1] ?? "");
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) =>
    (match[1] ?? "").toLowerCase().replaceAll(/[^\p{L}\p{N} _-]/gu, ""),
  );
  return new Set([...written, ...headings.map((heading) => heading.replaceAll(" ", "-"))]);
}
