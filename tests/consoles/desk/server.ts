import { pathToFileURL } from 'node:url'
import { buildDesk } from '../build'
import { answerFile, listen } from '../serve-static'
import { answerApi } from './api'
import { createLedger, type NewConversation } from './ledger'
import type { Message } from './protocol'
import { fillWithSamples } from './samples'

export interface DeskOptions {
  /** 0 or absent picks a free port. */
  port?: number
  /** How long the server takes to accept an agent's line, milliseconds; 120 by default (our guess at a normal line). */
  sendDelay?: number
}

/** A running demo console, driven from the test's side. */
export interface Desk {
  /** Without a trailing slash. */
  url: string
  /** A customer comes in: straight into 进行中, or into 排队中 when `queued`. Returns the conversation's id. */
  openConversation(conversation: NewConversation): string
  /** The customer writes. `at` is milliseconds since the epoch, now by default. */
  receive(conversationId: string, text: string, at?: number): void
  /** The robot, the console or (from another device) the agent writes. */
  say(conversationId: string, role: 'bot' | 'system' | 'agent', text: string, at?: number): void
  /** Shows or hides 对方正在输入…; a message from the customer hides it. */
  typing(conversationId: string, on: boolean): void
  /** The customer leaves: a system line, and the row goes to 已结束. */
  close(conversationId: string): void
  /** A copy of the thread, oldest first. Throws for an unknown id, as all of these do. */
  history(conversationId: string): Message[]
  /** Called for every line the agent writes in the page; returns the way to stop listening. */
  onAgentMessage(listener: (conversationId: string, message: Message) => void): () => void
  stop(): Promise<void>
}

/** Builds the page if needed and serves the demo console on 127.0.0.1, with an empty list. */
export async function startDesk({ port = 0, sendDelay = 120 }: DeskOptions = {}): Promise<Desk> {
  const dir = await buildDesk()
  const ledger = createLedger()
  const served = await listen((request, response) => {
    const url = request.url ?? '/'
    const answered = url.startsWith('/api/')
      ? answerApi(ledger, request, response, sendDelay)
      : answerFile(dir, url, response)
    answered.catch(() => response.destroy())
  }, port)
  return {
    url: served.url,
    openConversation: ledger.open,
    receive: ledger.receive,
    say: (...line) => void ledger.say(...line),
    typing: ledger.typing,
    close: ledger.leave,
    history: ledger.history,
    onAgentMessage(listener) {
      const off = ledger.onAgentMessage(listener)
      return () => void off()
    },
    stop: served.stop,
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const desk = await startDesk({ port: Number(process.argv[2] ?? 8100) })
  fillWithSamples(desk)
  console.log(desk.url)
}
