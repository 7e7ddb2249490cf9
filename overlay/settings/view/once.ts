import { noChange } from "lit-html";
import { Directive, type DirectiveResult, directive, type ElementPart } from "lit-html/directive.js";

/**
 * To be put into an element's tag: calls `act` with the element when `is_due` becomes true, or is so when the element comes, and not again
 * before it was false. lit's own `ref` keeps one element for each callback: of two that share one, each drawing would be told as new.
 */
export const once: (is_due: boolean, act: (element: Element) => void) => DirectiveResult = directive(
  class extends Directive {
    #was_due = false;

    override update({ element }: ElementPart, [is_due, act]: Parameters<typeof once>): typeof noChange {
      if (is_due && !this.#was_due) act(element);
      this.#was_due = is_due;
      return noChange;
    }

    render(_is_due: boolean, _act: (element: Element) => void): typeof noChange {
      return noChange;
    }
  },
);
