import type { Page } from 'playwright'
import { customerArrives, customerLeaves, customerSays, openConversation, reply } from '../tests/consoles/play'
import type { Desk } from '../tests/consoles/desk/server'

/** One line of the short shift: who, in which conversation, what. `gap`: pause before it, seconds at full pace. */
type Step =
  | { do: 'arrives'; id: string; customer: string }
  | { do: 'says'; id: string; text: string; feels?: string }
  | { do: 'replies'; id: string; text: string }
  | { do: 'leaves'; id: string }

/** Several customers at once, calm, tense and hostile, in two languages; the last word in the open one is the agent's. */
const SHIFT: Step[] = [
  { do: 'arrives', id: 'lin', customer: '林**' },
  { do: 'says', id: 'lin', text: '在吗，想问下这款桌布有 140×200 的吗' },
  { do: 'arrives', id: 'zhou', customer: '周***8' },
  { do: 'says', id: 'zhou', text: '都第六天了还没动静，你们到底发没发货？催了三遍了！', feels: 'tense' },
  { do: 'replies', id: 'lin', text: '在的，140×200 有现货，今天拍今天发。' },
  { do: 'arrives', id: 'mark', customer: 'Mark T.' },
  { do: 'says', id: 'lin', text: '太好了，谢谢你呀，回得真快', feels: 'thanks' },
  { do: 'replies', id: 'lin', text: '应该的，有事您随时叫我。' },
  { do: 'replies', id: 'zhou', text: '给您添麻烦了，包裹停在中转站，我现在就去催。' },
  { do: 'says', id: 'zhou', text: '天天就会说催，你们就是一群骗子，垃圾店铺', feels: 'hostile' },
  { do: 'says', id: 'mark', text: 'Where is my refund? It has been two weeks.', feels: 'tense' },
  { do: 'replies', id: 'zhou', text: '我理解您着急。今晚八点前给您准信，没动就直接补发。' },
  { do: 'says', id: 'mark', text: 'Are you stupid or what? You people are useless idiots.', feels: 'hostile' },
  { do: 'replies', id: 'mark', text: 'I hear you. The refund went out today; here is the reference number: R-20418.' },
  { do: 'leaves', id: 'lin' },
]

/** The customer who writes in English, for a picture that is all in Chinese. */
const IN_CHINESE: Record<string, string> = {
  'Mark T.': '何***2',
  'Where is my refund? It has been two weeks.': '我的退款呢？都两个礼拜了。',
  'Are you stupid or what? You people are useless idiots.': '你们脑子有病吧？一群没用的废物！',
  'I hear you. The refund went out today; here is the reference number: R-20418.':
    '我听到了。退款今天已经打出去，流水号是 R-20418。',
}
const toChinese = (step: Step): Step =>
  Object.fromEntries(Object.entries(step).map(([key, words]) => [key, IN_CHINESE[words] ?? words])) as Step

/** Plays the shift as an agent would, real clicks and real typing; `between` seconds pass before each line. */
export async function playDemo(
  page: Page,
  desk: Desk,
  {
    between,
    delay,
    say,
    chinese = false,
  }: { between: number; delay: number; say(line: string): void; chinese?: boolean },
): Promise<void> {
  const names = new Map<string, string>()
  let open = ''
  for (const step of chinese ? SHIFT.map(toChinese) : SHIFT) {
    await page.waitForTimeout(between * 1000)
    const name = names.get(step.id) ?? step.id
    switch (step.do) {
      case 'arrives':
        names.set(step.id, step.customer)
        await customerArrives({ page, desk }, step.id, step.customer)
        break
      case 'says':
        await customerSays({ page, desk }, step.id, step.text)
        say(`${name}${step.feels ? ` (${step.feels})` : ''}: ${step.text}`)
        break
      case 'replies':
        if (open !== step.id) await openConversation(page, step.id)
        open = step.id
        await reply(page, step.text, { delay })
        say(`agent → ${name}: ${step.text}`)
        break
      case 'leaves':
        await customerLeaves({ page, desk }, step.id)
        say(`${name} leaves`)
    }
  }
}
