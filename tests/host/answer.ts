import type { IncomingMessage, ServerResponse } from 'node:http';

/** One request, read whole. */
export interface HostRequest {
  method: string;
  host: string;
  url: URL;
  /** The body as JSON where it is some, else as text. */
  body: unknown;
}

const BASE_HEADERS = { 'Cache-Control': 'no-cache', 'Access-Control-Allow-Origin': '*' };

export function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, { ...BASE_HEADERS, 'Content-Type': `${type}; charset=utf-8` });
  response.end(body);
}

/** JSON under the content type that the real server uses for it. */
export function answerJson(response: ServerResponse, body: unknown): void {
  answer(response, 200, 'text/plain', JSON.stringify(body));
}

export function answerPicture(response: ServerResponse, svg: string): void {
  response.writeHead(200, {
    ...BASE_HEADERS,
    'Content-Type': 'image/svg+xml',
    'Cache-Control': 'max-age=3600',
  });
  response.end(svg);
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return chunks.length === 0 ? undefined : parseBody(Buffer.concat(chunks).toString());
}

/** Reads a request to its end. */
export async function readRequest(request: IncomingMessage): Promise<HostRequest> {
  const host = request.headers.host ?? 'localhost';
  return {
    method: request.method ?? 'GET',
    host: host.replace(/:\d+$/, ''),
    url: new URL(request.url ?? '/', `http://${host}`),
    body: await readBody(request),
  };
}
