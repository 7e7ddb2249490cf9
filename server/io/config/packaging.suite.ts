/** One instruction of a Dockerfile, its continued lines joined. */
export interface Instruction {
  readonly line: number;
  readonly keyword: string;
  readonly text: string;
}

export function instructionsOf(dockerfile: string): Instruction[] {
  const instructions: Instruction[] = [];
  let begun: { line: number; text: string } | undefined;
  for (const [index, raw] of dockerfile.split("\n").entries()) {
    if (raw.trim() === "" || raw.trimStart().startsWith("#")) continue;
    begun ??= { line: index + 1, text: "" };
    begun.text += `${raw.replace(/\\$/, "").trim()} `;
    if (raw.endsWith("\\")) continue;
    const [, keyword = "", text = ""] = /^(\S+)\s+(.*)$/.exec(begun.text.trim()) ?? [];
    instructions.push({ line: begun.line, keyword, text });
    begun = undefined;
  }
  return instructions;
}

export interface DockerfileFacts {
  /** Is this path, relative to the top of the repository, a file or folder there? */
  readonly exists: (path: string) => boolean;
  readonly workspaces: readonly string[];
  /** `9000/tcp`. */
  readonly ports: readonly string[];
}

/** What is wrong with the Dockerfile of the server. */
export function judgeDockerfile(dockerfile: string, { exists, workspaces, ports }: DockerfileFacts): string[] {
  const instructions = instructionsOf(dockerfile);
  const found: string[] = [];
  const stages: string[] = [];
  for (const { line, keyword, text } of instructions) {
    if (!known_instructions.includes(keyword)) found.push(`${line}: ${keyword} is no instruction that we use`);
    if (keyword === "FROM") {
      const [, image = "", stage = ""] = /^(\S+)(?: AS (\S+))?$/.exec(text) ?? [];
      if (!/^[a-z/]+:\d[\w.-]*$/.test(image)) found.push(`${line}: the image ${image} has no fixed version`);
      stages.push(stage);
    }
    if (keyword !== "COPY") continue;
    const [, from] = /--from=(\S+)/.exec(text) ?? [];
    if (from !== undefined && !stages.slice(0, -1).includes(from))
      found.push(`${line}: copies from ${from}, which is no stage before it`);
    const sources = text
      .split(/\s+/)
      .filter((word) => !word.startsWith("--"))
      .slice(0, -1);
    const missing = from === undefined ? sources.filter((source) => !exists(source)) : [];
    found.push(...missing.map((source) => `${line}: copies ${source}, which is not there`));
  }
  const copied = instructions
    .filter(({ keyword }) => keyword === "COPY")
    .map(({ text }) => text)
    .join(" ");
  for (const workspace of workspaces) {
    if (!copied.includes(`${workspace}/package.json `))
      found.push(`the manifest of ${workspace} is not copied: npm ci would refuse`);
  }
  const last = instructions.slice(instructions.findLastIndex(({ keyword }) => keyword === "FROM"));
  const said = (keyword: string): string | undefined => last.findLast((each) => each.keyword === keyword)?.text;
  if (["root", "0", undefined].includes(said("USER"))) found.push("it runs as root");
  for (const keyword of ["HEALTHCHECK", "ENTRYPOINT", "WORKDIR"])
    if (said(keyword) === undefined) found.push(`has no ${keyword}`);
  if (said("EXPOSE") !== ports.join(" ")) found.push(`exposes ${said("EXPOSE")}, expected ${ports.join(" ")}`);
  return found;
}

/** What is wrong with a compose file, parsed; `ports` as the Dockerfile has them. */
export function judgeCompose(compose: unknown, ports: readonly string[]): string[] {
  const { services = {}, volumes = {}, secrets = {}, ...rest } = compose as Compose;
  const found = Object.keys(rest)
    .filter((key) => key !== "name")
    .map((key) => `${key}: not known`);
  for (const [name, service] of Object.entries(services)) {
    found.push(
      ...Object.keys(service)
        .filter((key) => !service_keys.includes(key))
        .map((key) => `${name}/${key}: not known`),
    );
    if ((service.image === undefined) === (service.build === undefined)) found.push(`${name}: image or build, one of them`);
    if (service.image !== undefined && !/^[a-z/]+:\d[\w.-]*$/.test(service.image))
      found.push(`${name}/image: has no fixed version`);
    if (service.image !== undefined && service.healthcheck?.test === undefined) found.push(`${name}: has no health check`);
    if (service.restart !== "unless-stopped") found.push(`${name}/restart: expected unless-stopped`);
    for (const [variable, value] of Object.entries(service.environment ?? {})) {
      if (typeof value !== "string") found.push(`${name}/environment/${variable}: expected text`);
      if (/PASSWORD|SECRET|TOKEN|KEY|URL/.test(variable) && !variable.endsWith("_FILE"))
        found.push(`${name}/environment/${variable}: a secret stands in the file`);
      const secret = /^\/run\/secrets\/(.*)$/.exec(String(value))?.[1];
      if (secret !== undefined && !service.secrets?.includes(secret))
        found.push(`${name}: does not ask for the secret ${secret}`);
    }
    found.push(
      ...(service.secrets ?? [])
        .filter((secret) => secrets[secret]?.file === undefined)
        .map((secret) => `${name}: the secret ${secret} has no file`),
    );
    for (const mount of service.volumes ?? []) {
      const [source = ""] = mount.split(":");
      if (!source.startsWith(".") && !Object.hasOwn(volumes, source)) found.push(`${name}: the volume ${source} is not declared`);
    }
    for (const [other, { condition }] of Object.entries(service.depends_on ?? {})) {
      if (services[other] === undefined || condition !== "service_healthy")
        found.push(`${name}: waits for ${other}, expected a service that is healthy`);
    }
  }
  const published = services["server"]?.ports?.map((port) => port.replace(/^\d+:/, ""));
  if (published?.join(" ") !== ports.join(" "))
    found.push(`server/ports: found ${published?.join(" ")}, expected ${ports.join(" ")}`);
  return found;
}

interface Compose {
  readonly services?: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, { readonly file?: string }>>;
}

interface Service {
  readonly image?: string;
  readonly build?: { readonly context: string; readonly dockerfile: string };
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly secrets?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test?: unknown };
  readonly restart?: string;
}

const known_instructions: readonly string[] = [
  ...["FROM", "WORKDIR", "RUN", "COPY", "ENV", "USER", "VOLUME", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT", "CMD"],
];
const service_keys: readonly string[] = [
  ...[
    "image",
    "build",
    "environment",
    "ports",
    "volumes",
    "secrets",
    "depends_on",
    "healthcheck",
    "restart",
    "init",
    "read_only",
    "tmpfs",
  ],
  ...["cap_drop", "security_opt", "ulimits", "stop_grace_period"],
];
