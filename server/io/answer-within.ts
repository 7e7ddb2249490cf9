/** What `question` answers, or undefined if it fails, or takes longer than `timeout_ms`. Never rejects. */
export function answerWithin<T>(timeout_ms: number, question: () => Promise<T>): Promise<T | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), timeout_ms);
    const settle = (answer: T | undefined): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    question().then(settle, () => settle(undefined));
  });
}
