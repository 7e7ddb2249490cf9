/**
 * What the generated validators call at run time. The generator points them here instead of at their compiler's own
 * library, so that nothing of it ships, and refuses to write a validator that needs more than this file has.
 */

/** Length of a string as JSON Schema 2020-12 counts it: in Unicode code points. A lone surrogate counts one. */
export function ucs2length(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const next = text.charCodeAt(index + 1);
    if (unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) index += 1;
    length += 1;
  }
  return length;
}
