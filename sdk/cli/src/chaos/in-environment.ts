/** What is started meanwhile has these variables; this process has its own again afterwards. */
export async function inEnvironment<T>(variables: Readonly<Record<string, string>>, start: () => Promise<T>): Promise<T> {
  const before = Object.keys(variables).map((name): [string, string | undefined] => [name, process.env[name]]);
  Object.assign(process.env, variables);
  try {
    return await start();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
