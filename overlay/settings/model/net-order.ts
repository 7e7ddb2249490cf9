import type { Net } from "./settings-state.js";

/** The nets the player is on, in its order. */
export function stackOf(nets: readonly Net[]): readonly Net[] {
  return nets.filter(({ membership, group }) => membership !== "none" && !group);
}

/** The list with one id at another place, counted from 0 and held within the list. The very same list if nothing moves. */
export function movedTo(ids: readonly string[], id: string, index: number): readonly string[] {
  const from = ids.indexOf(id);
  if (from < 0 || Number.isNaN(index)) return ids;
  const to = Math.min(ids.length - 1, Math.max(0, Math.trunc(index)));
  if (to === from) return ids;
  const others = ids.filter((_, at) => at !== from);
  return [...others.slice(0, to), id, ...others.slice(to)];
}

/** All nets, those that are named first and in that order. Ids of none are ignored. */
export function arranged(nets: ReadonlyMap<string, Net>, channel_ids: readonly string[]): readonly Net[] {
  const first = channel_ids.map((channel_id) => nets.get(channel_id)).filter((net) => net !== undefined);
  return [...new Set([...first, ...nets.values()])];
}

/** A part of the nets that the player is not on. */
export interface NetPage {
  readonly nets: readonly Net[];
  /** From 0, held within what there is. */
  readonly page: number;
  readonly pages: number;
  /** How many match in all. */
  readonly found: number;
}

/** Those that may be listened to and have all words of the query in title, label, number or id, in any case of letters. */
export function netPage(nets: readonly Net[], query: string, page: number): NetPage {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const found = nets.filter((net) => net.membership === "none" && !net.group && net.may_listen && matches(net, words));
  const pages = Math.max(1, Math.ceil(found.length / page_nets));
  const shown = Math.min(pages - 1, Math.max(0, page));
  return { nets: found.slice(shown * page_nets, (shown + 1) * page_nets), page: shown, pages, found: found.length };
}

/** Titles of what is above a net, the nearest last. Empty for one that hangs on nothing. */
export function pathOf(net: Net, nets: ReadonlyMap<string, Net>): readonly string[] {
  const titles: string[] = [];
  let above = net.parent_id === undefined ? undefined : nets.get(net.parent_id);
  while (above !== undefined && titles.length < depth_max) {
    titles.unshift(above.title);
    above = above.parent_id === undefined ? undefined : nets.get(above.parent_id);
  }
  return titles;
}

function matches({ title, label, number, channel_id }: Net, words: readonly string[]): boolean {
  const text = `${title} ${label} ${number ?? ""} ${channel_id}`.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
}

/** Where the order is set that the player wants. */
export const order_place = "order";
/** As many as are quickly looked through, and quickly drawn. */
const page_nets = 40;
/** A tree is no deeper; a circle of wrong parents ends. */
const depth_max = 16;
