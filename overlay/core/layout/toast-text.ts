import type { ToastView } from "../overlay-view.js";
import type { OverlayWords } from "./overlay-words.js";
import { isolated, showable } from "./writing.js";

/** What a message says: somebody else's words, or ours with what is put into them running its own way. */
export function toastText({ message }: ToastView, words: OverlayWords): string {
  if ("text" in message) return showable(message.text);
  return words.toasts[message.code].replace(/\{(\d)\}/g, (_, index: string) =>
    isolated(showable(message.values[Number(index)] ?? "")),
  );
}
