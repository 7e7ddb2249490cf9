/**
 * Draws, and gives the focus back if what had it was moved, or to what is nearest to it if that is gone: nobody who goes on by keyboard or by
 * ear is sent back to the very beginning.
 *
 * @param form The one that is open until then, if any.
 */
export function keepFocus(root: HTMLElement, form: string | undefined, draw: () => void): void {
  const focused = document.activeElement;
  const heirs = focused instanceof HTMLElement ? heirsOf(focused, form) : [];
  const is_by_keys = focused?.matches(":focus-visible") === true;
  draw();
  if (!(focused instanceof HTMLElement)) return;
  if (focused.isConnected) {
    if (focused !== document.activeElement) focused.focus({ preventScroll: true });
    return;
  }
  const heir = heirs.map((selector) => root.querySelector<HTMLElement>(selector)).find((element) => element !== null);
  heir?.focus({ preventScroll: true });
  // Who goes on by keyboard goes with it; under a mouse nothing is moved away.
  if (is_by_keys) heir?.scrollIntoView({ block: "nearest" });
}

/** What takes the place of what is gone, the nearest first, as selectors. */
function heirsOf(focused: HTMLElement, form: string | undefined): readonly string[] {
  const anywhere = [".group-head [data-opens]", "h1"];
  // A net that one is on now, or no more, is in another list.
  const name = focused.getAttribute("name") ?? "";
  if (name.startsWith("standing-")) return [`${ofName(name)}:checked`, "#net-query", ...anywhere];
  // Its button goes with what it took back.
  const timed = focused.closest(".net-timing")?.closest<HTMLElement>("[data-net]")?.dataset["net"];
  if (timed !== undefined) return [`[data-net="${CSS.escape(timed)}"] .net-timing input`, ...anywhere];
  if (form === undefined || focused.closest(".form") === null) return anywhere;
  const [, net_id] = /\.password\.(.+)$/.exec(form) ?? [];
  const [, id = ""] = /\.(.+)$/.exec(form) ?? [];
  return [
    `[data-opens="${CSS.escape(form)}"]`,
    ...(net_id === undefined ? [] : [`${ofName(`standing-${net_id}`)}:checked`]),
    // What it was opened by may be gone with it: who has signed in is not offered that.
    ...(id === "" ? [] : [`[data-opens$="${CSS.escape(`.${id}`)}"]`]),
    ...anywhere,
  ];
}

function ofName(name: string): string {
  return `input[name="${CSS.escape(name)}"]`;
}
