import type { Entry } from '../domain'
import type { FromAgent, FromPage } from '../messages'
import type { Worker } from './worker'

/** An entry with nothing known about it yet. */
export const entryOf = (
  message: Pick<Extract<FromAgent, { type: 'log' }>, 'entry' | 'kind' | 'conversation'>,
  at: number,
): Entry => ({
  id: message.entry,
  at,
  kind: message.kind,
  conversation: message.conversation,
  guessed: null,
  stressor: null,
  weight: null,
  note: '',
})

/** What the agent did that changes the state and nothing else. */
export async function takeAnswer(
  worker: Worker,
  message: Exclude<
    FromAgent | FromPage,
    {
      type:
        | 'take'
        | 'resume'
        | 'sites'
        | 'quiet'
        | 'teach'
        | 'how'
        | 'import'
        | 'forget'
        | 'own'
        | 'language'
        | 'policy'
        | 'trouble'
        | 'lines'
        | 'buddy'
        | 'logbook'
        | 'forgetTrials'
        | 'tense'
        | 'paper'
        | 'unpaper'
        | 'amend'
        | 'erase'
        | 'putBack'
        | 'changed'
        | 'taste'
    }
  >,
  now: number,
): Promise<undefined> {
  switch (message.type) {
    case 'answer':
      await worker.happen({ type: 'answer', offer: message.offer, answer: message.answer })
      return
    case 'log':
      await worker.happen({ type: 'log', entry: entryOf(message, now) })
      return
    case 'trust':
      await worker.happen({ type: 'trust', kind: message.kind })
      return
    case 'study': {
      const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0
      await worker.happen({ type: 'study', on: message.on, every: message.every, seed })
      return
    }
    case 'unlog':
      await worker.happen({ type: 'unlog', entry: message.entry })
      return
    case 'begin':
      await worker.happen({
        type: 'pause',
        id: message.pause,
        length: message.length,
        offer: null,
        activity: message.activity,
        planned: message.planned,
      })
      return
    case 'checkin':
      await worker.happen({ type: 'checkin', id: message.id, feeling: message.feeling, fill: message.fill })
      return
    case 'exit':
      await worker.happen({ type: 'exit', id: message.id, exit: message.exit, entry: message.entry })
      return
    case 'note':
      await worker.happen({ type: 'note', note: { ...message.note, at: now } })
      return
    case 'end':
      await worker.happen({ type: 'endShift', notes: message.notes.map(note => ({ ...note, at: now })) })
      return
    case 'detail':
      await worker.happen({ type: 'detail', entry: message.entry, detail: message.detail })
      return
  }
}
