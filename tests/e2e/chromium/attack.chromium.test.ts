import type { CDPSession } from 'playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { textFor } from '../../../src/ui/text/pick'
import { openConversation } from '../../consoles/play'
import { cardOn, clickCard, waitForCard } from '../harness/card'
import { command } from '../harness/command'
import { setStage, type Stage } from '../harness/stage'
import { dump } from '../harness/store'

const zh = textFor('zh-CN')
/** Messages poured over the page, in bursts of a thousand. `POUR=100000` took two minutes beside other work, and held. */
const POUR = Number(process.env.POUR ?? 2000)
const MARK = '滚出去这是攻击用的字'
const exactly = (text: string) => new RegExp(`^${text}$`)

/** What the page puts in the place of what everybody uses, before anything of ours runs; whatever comes by is noted. */
const OVERRIDES = `
  globalThis.caught = []
  for (const name of ['push', 'map', 'filter', 'forEach', 'flatMap', 'some']) {
    const own = Array.prototype[name]
    Array.prototype[name] = function (...args) {
      for (const one of args) if (one instanceof ShadowRoot) globalThis.caught.push(name)
      return own.apply(this, args)
    }
  }
  const attach = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    globalThis.caught.push('attachShadow')
    return attach.call(this, { ...init, mode: 'open' })
  }
  for (const name of ['append', 'remove', 'showPopover']) {
    const own = HTMLElement.prototype[name]
    HTMLElement.prototype[name] = function (...args) {
      if (this.parentNode === document.documentElement && this.localName === 'div') globalThis.caught.push(name)
      return own.apply(this, args)
    }
  }
  Object.defineProperty(Object.prototype, 'entry', { get: () => 'log', set() {}, configurable: true })
  customElements.define('div-trap', class extends HTMLElement {})
`

interface Node {
  nodeId: number
  nodeName: string
  children?: Node[]
  shadowRoots?: Node[]
}
const all = (node: Node): Node[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)]

/** Clicks and keys from a script on every button of ours, as if the page had got into the closed roots after all. */
async function scripted(session: CDPSession): Promise<number> {
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node }
  const html = root.children?.find(node => node.nodeName === 'HTML')
  const ours = (html?.children ?? []).filter(node => node.shadowRoots).flatMap(all)
  const buttons = ours.filter(({ nodeName }) => nodeName === 'BUTTON')
  for (const { nodeId } of buttons) {
    const { object } = await session.send('DOM.resolveNode', { nodeId }).catch(() => ({ object: { objectId: '' } }))
    if (!object.objectId) continue
    await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () {
        this.click()
        for (const key of ['Enter', ' ', 'Escape']) this.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }))
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          this.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }))
      }`,
    })
  }
  return buttons.length
}

describe('a page that attacks', () => {
  let stage: Stage
  let session: CDPSession
  beforeAll(async () => {
    stage = await setStage()
    const { page, desk, inside } = stage
    await inside.evaluate(() => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: object): Promise<unknown> } } }
      ).chrome
      return runtime.sendMessage({ type: 'own', own: { key: 'button', value: true } })
    })
    await page.addInitScript(OVERRIDES)
    await page.goto(desk.url)
    desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(page, 'first')
    session = await page.context().newCDPSession(page)
  })
  afterAll(() => stage.close())

  it('answers nothing and logs nothing by scripted clicks and keys, not even from inside; the agent’s own click does', async () => {
    const { page } = stage
    await expect.poll(async () => Object.values((await stage.state()).scenes).some(scene => scene.readable)).toBe(true)
    await command(stage.breather, 'exits')
    await waitForCard(page, new RegExp(zh.exits.head))
    expect(await scripted(session)).toBeGreaterThan(3)
    // On the elements that a page can reach: ours from outside, and everything around them.
    await page.evaluate(() => {
      for (const target of [...document.documentElement.children, document, window]) {
        for (const key of ['Escape', 'Enter', 'l'])
          target.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }))
        target.dispatchEvent(new MouseEvent('click', { bubbles: true }))
      }
      for (let i = 0; i < 500; i++) {
        document.dispatchEvent(
          new CustomEvent('x-instance-left', { detail: JSON.stringify({ source: 'x', safe: i, lines: [] }) }),
        )
      }
    })
    expect((await cardOn(page))?.text).toContain(zh.exits.head)
    const rows = await dump(stage.inside)
    expect([rows['entries'], rows['breaks']]).toEqual([[], []])
    await clickCard(page, exactly(zh.exits.use))
    const tally = await stage.tallyWhen(t => t.exits?.warn === 1)
    expect([tally.hardEntries, tally.goodEntries, tally.offers.taken]).toEqual([0, 0, 0])
    await clickCard(page, exactly(zh.nudge.close))
    // Nothing of ours came by anything that the page had put in its own place.
    expect(await page.evaluate(() => (globalThis as unknown as { caught: string[] }).caught)).toEqual([])
    expect(await page.evaluate(() => [...document.documentElement.children].filter(el => el.shadowRoot).length)).toBe(0)
  })

  it('cannot keep the card away for longer than it goes on taking it out', async () => {
    const { page } = stage
    const taken = await page.evaluate(() => {
      let count = 0
      const observer = new MutationObserver(records => {
        for (const node of records.flatMap(record => [...record.addedNodes])) {
          if (count < 200 && node instanceof HTMLElement && node.popover) {
            count += 1
            node.remove()
          }
        }
      })
      observer.observe(document.documentElement, { childList: true })
      ;(globalThis as unknown as { stop(): number }).stop = () => {
        observer.disconnect()
        return count
      }
      return count
    })
    expect(taken).toBe(0)
    for (let i = 0; i < 5; i++) await command(stage.breather, 'exits')
    expect(await page.evaluate(() => (globalThis as unknown as { stop(): number }).stop())).toBeGreaterThan(0)
    await command(stage.breather, 'exits')
    await waitForCard(page, new RegExp(zh.exits.head))
    await clickCard(page, exactly(zh.nudge.close))
  })

  it('may pour messages by the thousand and a text of a million letters over itself: nothing of it is kept, and we go on', async () => {
    const { page, desk, inside } = stage
    desk.receive('first', '你好，在吗')
    await page.locator('.talk-row.buyer').last().waitFor()
    const poured = await page.evaluate(
      async ([mark, bursts]) => {
        const row = [...document.querySelectorAll('.talk-row.buyer')].at(-1) as HTMLElement
        const list = row.parentElement as HTMLElement
        let count = 0
        for (let burst = 0; burst < bursts; burst++) {
          const rows = Array.from({ length: 1000 }, () => {
            const one = row.cloneNode(true) as HTMLElement
            one.dataset['mid'] = `attack-${count}`
            count += 1
            ;(one.querySelector('.bubble') as HTMLElement).textContent = `${mark}${count}`
            return one
          })
          list.append(...rows)
          await new Promise(resolve => setTimeout(resolve))
          for (const one of rows) one.remove()
        }
        const huge = row.cloneNode(true) as HTMLElement
        ;(huge.querySelector('.bubble') as HTMLElement).textContent = mark.repeat(100_000)
        list.append(huge)
        await new Promise(resolve => setTimeout(resolve, 50))
        huge.remove()
        return count
      },
      [MARK, POUR / 1000] as const,
    )
    expect(poured).toBe(POUR)
    // The card still comes, and the worker still answers.
    await command(stage.breather, 'exits')
    await waitForCard(page, new RegExp(zh.exits.head), 60_000)
    await clickCard(page, exactly(zh.nudge.close))
    const rows = await dump(inside)
    expect(JSON.stringify(rows)).not.toContain(MARK.slice(0, 5))
    const tally = await stage.tally()
    const { calm, tense, hostile } = tally.messages
    expect(calm + tense + hostile).toBeLessThanOrEqual(POUR + 2)
    expect(tally.conversations.calm + tally.conversations.tense + tally.conversations.hostile).toBeLessThanOrEqual(2)
    expect([tally.hardEntries, tally.offers.taken, tally.pausesCredited]).toEqual([0, 0, 0])
    const { metrics } = await session.send('Performance.enable').then(() => session.send('Performance.getMetrics'))
    expect(metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value).toBeLessThan(300_000_000)
  })
})
