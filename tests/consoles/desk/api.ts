import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Ledger } from './ledger'

/** A reply longer than this is refused, characters; far above what consoles allow (our guess). */
const LONGEST_REPLY = 20_000
/** How often an idle event stream gets a comment so that a dead page is noticed, milliseconds (our guess). */
const HEARTBEAT = 15_000

const json = (response: ServerResponse, status: number, body: unknown) => {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  response.end(JSON.stringify(body))
}

async function readBody(request: IncomingMessage): Promise<Record<string, unknown>> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > LONGEST_REPLY * 2) throw new Error('body too long')
  }
  const body: unknown = text ? JSON.parse(text) : {}
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {}
}

function stream(ledger: Ledger, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' })
  const send = (event: unknown) => response.write(`data: ${JSON.stringify(event)}\n\n`)
  send(ledger.snapshot())
  const off = ledger.onPush(send)
  const beat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT)
  response.on('close', () => {
    off()
    clearInterval(beat)
  })
}

/**
 * Answers a request under `/api/`: the event stream, a thread's history, the agent's lines and actions.
 * @param delay how long the server takes to accept an agent's line, milliseconds
 */
export async function answerApi(ledger: Ledger, request: IncomingMessage, response: ServerResponse, delay: number) {
  const path = new URL(request.url ?? '/', 'http://desk').pathname
  if (path === '/api/events') return stream(ledger, response)
  const [, id = '', what = ''] = /^\/api\/chats\/([^/]+)\/(\w+)$/.exec(path)?.map(decodeURIComponent) ?? []
  if (!ledger.has(id)) return json(response, 404, { error: '会话不存在' })
  if (request.method === 'GET' && what === 'messages') return json(response, 200, ledger.history(id))
  if (request.method !== 'POST') return json(response, 405, { error: 'method' })
  if (what === 'messages') {
    const { text, clientId } = await readBody(request)
    if (typeof text !== 'string' || typeof clientId !== 'string' || !text.trim() || text.length > LONGEST_REPLY)
      return json(response, 400, { error: '消息格式不正确' })
    await new Promise(done => setTimeout(done, delay))
    const message = ledger.reply(id, text, clientId)
    return message ? json(response, 200, message) : json(response, 409, { error: '会话已结束' })
  }
  if (!ledger.isAction(what)) return json(response, 404, { error: 'action' })
  ledger.act(id, what)
  return json(response, 200, {})
}
