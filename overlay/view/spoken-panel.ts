import type { SpokenLines } from "../core/spoken-lines.js";

/** Says what the panel shows to those who do not see it: news as they come, and a list of radios to look through. */
export class SpokenPanel {
  readonly #news: HTMLElement;
  readonly #radios: HTMLElement;
  readonly #linesOf: () => SpokenLines;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `parent` gets both, seen by nobody. `linesOf` says what there is to say by now. */
  constructor(parent: HTMLElement, linesOf: () => SpokenLines) {
    this.#linesOf = linesOf;
    this.#news = parent.appendChild(document.createElement("ul"));
    this.#news.className = "spoken";
    this.#news.setAttribute("aria-live", "polite");
    this.#radios = parent.appendChild(document.createElement("ul"));
    this.#radios.className = "spoken";
  }

  /** Something may be said otherwise. It is, by and by: a voice is slower than a screen. */
  request(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const { news, radios } = this.#linesOf();
      fill(this.#news, news);
      fill(this.#radios, radios);
    }, pause_ms);
  }
}

/** Touches only the lines that are other than they were, so that only those are said. */
function fill(list: HTMLElement, lines: readonly string[]): void {
  for (const [index, line] of lines.entries()) {
    const item = list.children[index] ?? list.appendChild(document.createElement("li"));
    if (item.textContent !== line) item.textContent = line;
  }
  while (list.children.length > lines.length) list.lastChild?.remove();
}

const pause_ms = 500;
