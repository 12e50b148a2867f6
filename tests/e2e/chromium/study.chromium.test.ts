import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MINUTE, type Trial } from '../../../src/domain'
import { draw } from '../../../src/domain/study'
import { textFor } from '../../../src/ui/text/pick'
import { customerArrives, customerSays, openConversation, reply } from '../../consoles/play'
import { cardBox, cardOn, clickCard, waitForCard } from '../harness/card'
import { meddle } from '../harness/meddle'
import { counted, setStage, type Stage } from '../harness/stage'
import { dump } from '../harness/store'

const zh = textFor('zh-CN')
const exactly = (text: string | number) => new RegExp(`^${text}$`)
const { ask, heard } = zh.tense

/** A seed by which the next offer of a study is made, or held back. */
function seedFor(held: boolean): number {
  for (let seed = 1; ; seed++) {
    const study = { every: 3, seed, drawn: 0, trial: null }
    if (draw({ state: { study }, now: 0 } as never, 'x', false) === held) return seed
  }
}

/** The agent's own experiment, told in order, on one console. */
describe('the self-study', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await setStage()
    stage.desk.openConversation({ id: 'first', customer: '林**' })
    await openConversation(stage.page, 'first')
    await stage.inside.locator('.check .dot:not(.hollow)').waitFor()
    await customerSays(stage, 'first', '在吗')
    await stage.tallyWhen(t => counted(t) === 1)
    await stage.page.bringToFront()
    await reply(stage.page, '在的，您说。', { fast: true })
  })
  afterAll(() => stage.close())

  const kept = async (): Promise<Trial[]> => ((await dump(stage.inside)).trials ?? []).map(row => row.value as Trial)
  const trial = async () => (await stage.state()).study?.trial ?? null
  let others = 0
  /** Something happens, so that the worker looks again: one more customer waits. */
  async function happens(): Promise<void> {
    others += 1
    await customerArrives(stage, `other${others}`, '王**')
    await customerSays(stage, `other${others}`, '在吗')
  }
  /** Nearly an hour at work without a break, and the next draw as it is wanted; offers of the last half hour long ago. */
  const due = (held: boolean): Promise<void> =>
    meddle(
      stage.inside,
      (state, { seed, back }) => {
        const { shift, study } = state
        if (!shift || !study) throw new Error('no study')
        shift.stretchFrom -= back
        shift.spent.stretchAt = null
        shift.offers = shift.offers.map(at => at - back)
        shift.offer = null
        Object.assign(study, { seed, drawn: 0 })
      },
      { seed: seedFor(held), back: 56 * MINUTE },
    )
  const tenMinutes = (): Promise<void> =>
    meddle(
      stage.inside,
      (state, back) => {
        if (!state.study?.trial) throw new Error('no trial')
        state.study.trial.at -= back
      },
      10 * MINUTE,
    )

  it('begins by one tick, where it is said what it does', async () => {
    const setup = await stage.breather.open('settings/index.html')
    await setup.getByText(zh.study.lead).waitFor()
    expect((await stage.state()).study).toBeNull()
    await setup.getByLabel(zh.study.label).click()
    await setup.getByText(zh.study.kept(0, 0, 5)).waitFor()
    await expect.poll(async () => (await stage.state()).study?.every).toBe(3)
    await setup.close()
  })

  it('asks where an offer was held back, at a breakpoint, off the reply box and without its focus', async () => {
    await due(true)
    const card = await waitForCard(stage.page, exactly(`.*${ask.before}.*`), 40_000)
    expect(card.buttons).toEqual([...Array.from({ length: 11 }, (_, n) => String(n)), zh.tense.no])
    expect(await stage.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    const box = await cardBox(stage.page)
    const field = await stage.page.locator('.write textarea').boundingBox()
    expect(box && field && (box.bottom < field.y || box.left > field.x + field.width)).toBe(true)
    expect((await stage.tally()).offers.made).toBe(0)
    await clickCard(stage.page, exactly(6))
    await waitForCard(stage.page, new RegExp(heard.before))
    await expect.poll(async () => (await trial())?.before).toBe(6)
    await clickCard(stage.page, exactly(zh.nudge.close))
    expect(await stage.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
  })

  it('asks again ten minutes later, and keeps both', async () => {
    await tenMinutes()
    await happens()
    await waitForCard(stage.page, new RegExp(ask.after))
    await clickCard(stage.page, exactly(4))
    await expect.poll(kept).toMatchObject([{ offered: false, before: 6, after: 4 }])
    await clickCard(stage.page, exactly(zh.nudge.close))
    expect(await cardOn(stage.page)).toBeNull()
  })

  it('asks before an offer that is made, and the offer comes with the answer', async () => {
    await due(false)
    await happens()
    const card = await waitForCard(stage.page, new RegExp(ask.before))
    expect(card.text).not.toContain(zh.lengths.breathe.name)
    await clickCard(stage.page, exactly(7))
    await waitForCard(stage.page, new RegExp(zh.lengths.breathe.name))
    await expect.poll(async () => (await trial())?.before).toBe(7)
    expect((await stage.tally()).offers.made).toBe(1)
    await clickCard(stage.page, exactly(zh.nudge.close))
  })

  it('asks in the popup too, where it may be answered as well; the console asks no more then', async () => {
    await tenMinutes()
    await happens()
    await waitForCard(stage.page, new RegExp(ask.after))
    const popup = await stage.breather.open('popup/index.html')
    await popup.getByRole('group', { name: ask.after }).getByRole('button', { name: '3', exact: true }).click()
    await popup.getByText(ask.after).waitFor({ state: 'detached' })
    await expect.poll(kept).toMatchObject([{ offered: false }, { offered: true, before: 7, after: 3 }])
    await expect.poll(() => cardOn(stage.page)).toBeNull()
    await popup.close()
  })

  it('is stopped in one click, and what it kept is deleted in two', async () => {
    const setup = await stage.breather.open('settings/index.html')
    await setup.getByText(zh.study.kept(1, 1, 5)).waitFor()
    await setup.getByLabel(zh.study.label).click()
    await expect.poll(async () => (await stage.state()).study).toBeNull()
    await setup.getByRole('button', { name: zh.study.forget, exact: true }).click()
    expect(await kept()).toHaveLength(2)
    await setup.getByRole('button', { name: zh.study.yes, exact: true }).click()
    await setup.getByText(zh.study.forgotten).waitFor()
    await expect.poll(kept).toEqual([])
    await setup.close()
  })
})
