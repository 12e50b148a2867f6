import { readFile } from 'node:fs/promises'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/** A page being served on this machine only. */
export interface Served {
  /** Without a trailing slash. */
  url: string
  /** Closes the port and every open connection. */
  stop(): Promise<void>
}

/** Answers one request with a file under `dir` (a folder is its index.html), or 404. */
export async function answerFile(dir: string, url: string, response: ServerResponse) {
  const path = normalize(decodeURIComponent(new URL(url, 'http://files').pathname))
  const file = join(dir, path.endsWith('/') ? `${path}index.html` : path)
  const body = await readFile(file).catch(() => null)
  if (!body) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'cache-control': 'no-cache',
  })
  response.end(body)
}

/** Listens on 127.0.0.1; port 0 picks a free one. */
export async function listen(answer: RequestListener, port = 0): Promise<Served> {
  const server = createServer(answer)
  await new Promise<void>((done, fail) => {
    server.once('error', fail)
    server.listen(port, '127.0.0.1', done)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${taken}`,
    stop: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

/** Serves a built folder as it is. */
export function serveStatic(dir: string, port = 0): Promise<Served> {
  return listen((request, response) => {
    answerFile(dir, request.url ?? '/', response).catch(() => response.destroy())
  }, port)
}
