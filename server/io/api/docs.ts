import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { openapi } from "@talkgroup/schemas/api";
import { api_headers, secure_headers } from "./secure-header.js";

/** A page that everybody may read. */
export interface DocsPage {
  readonly path: string;
  answer(): Response | Promise<Response>;
}

/**
 * `/openapi.json` and, at `/docs`, a page to read and try it. Everything comes from this server, and the page may load, run and ask
 * nothing else. The list is fixed: no part of a path that was asked for ever reaches the file system.
 */
export function docs(): readonly DocsPage[] {
  const openapi_text = JSON.stringify(openapi);
  const openapi_headers = { ...api_headers, "content-type": "application/json" };
  return [
    { path: "/openapi.json", answer: () => new Response(openapi_text, { headers: openapi_headers }) },
    { path: "/docs", answer: () => page(page_text, "text/html; charset=utf-8") },
    { path: "/docs/init.js", answer: () => page(init_text, "text/javascript; charset=utf-8") },
    ...Object.entries(assets).map(([name, type]) => ({ path: `/docs/${name}`, answer: assetReader(name, type) })),
  ];
}

function page(body: string | ReadableStream, type: string, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(body, { headers: { ...page_headers, ...headers, "content-type": type } });
}

/** All answers share one copy of the file. */
function assetReader(name: string, type: string): () => Promise<Response> {
  let kept: Uint8Array<ArrayBuffer> | undefined;
  return async () => {
    kept ??= await readFile(join(assetsFolder(), name));
    return page(inParts(kept), type, { "content-length": String(kept.length) });
  };
}

/** Part by part, each when there is room for it: a peer that asks for a long file and reads nothing takes no memory. */
function inParts(bytes: Uint8Array<ArrayBuffer>): ReadableStream {
  let sent_bytes = 0;
  return new ReadableStream(
    {
      pull(controller) {
        const part = bytes.subarray(sent_bytes, sent_bytes + part_bytes);
        sent_bytes += part.length;
        if (part.length === 0) controller.close();
        else controller.enqueue(part);
      },
    },
    { highWaterMark: 0 },
  );
}

function assetsFolder(): string {
  return dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));
}

/** As much as a socket takes at once. */
const part_bytes = 65_536;
const assets: Readonly<Record<string, string>> = {
  "swagger-ui.css": "text/css; charset=utf-8",
  "swagger-ui-bundle.js": "text/javascript; charset=utf-8",
  "favicon-32x32.png": "image/png",
};

const page_headers = {
  ...secure_headers,
  // Its style sheet has pictures in it as data; all else is files of ours.
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cache-control": "public, max-age=3600",
} as const;

const page_text = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Talkgroup API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">
</head>
<body>
<div id="docs"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/init.js"></script>
</body>
</html>
`;

const init_text = `SwaggerUIBundle({ url: "/openapi.json", dom_id: "#docs", deepLinking: true, validatorUrl: null });
`;
