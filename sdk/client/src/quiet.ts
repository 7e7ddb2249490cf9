/** The same promise; if its rejection is ignored, it is not an unhandled one, which would end the game's process. */
export function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
