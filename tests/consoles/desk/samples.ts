import type { Desk } from './server'

const MINUTE = 60_000
type Line = [minutesAgo: number, who: 'customer' | 'agent' | 'bot' | 'system', text: string]
interface Sample {
  id: string
  customer: string
  channel: string
  queued?: boolean
  lines: Line[]
}

const SAMPLES: Sample[] = [
  {
    id: '88201',
    customer: 't***k',
    channel: '物流催促',
    lines: [
      [31, 'bot', '您好，欢迎光临木棉家居旗舰店，请问有什么可以帮您？回复“人工”转接客服。'],
      [30, 'customer', '人工'],
      [30, 'system', '木棉-小夏 接入会话'],
      [29, 'customer', '说好三天到，现在第六天了，你们到底发没发'],
      [28, 'agent', '您好，我查到包裹停在中转站两天了，我现在就去催，给您添麻烦了。'],
      [26, 'customer', '每次都说催，催完就没下文'],
      [24, 'agent', '我理解您着急。已经联系中转站，今晚 20 点前给您答复；如果还没动，我直接给您补发一份。'],
      [22, 'customer', '行，你说的，我等到八点'],
      [21, 'agent', '好的，我记下了，今晚 20 点前一定回您。'],
    ],
  },
  {
    id: '88202',
    customer: '晓***8',
    channel: '商品咨询',
    lines: [
      [18, 'customer', '这个四件套会掉色吗'],
      [17, 'agent', '亲，首次建议冷水单独洗，活性印染正常洗不会明显掉色的。'],
      [16, 'customer', '收到啦 谢谢～'],
    ],
  },
  {
    id: '88203',
    customer: '青***山',
    channel: '物流咨询',
    lines: [
      [40, 'customer', '快递到哪了，显示派送中一天了'],
      [38, 'agent', '查到派件员今天件量大，预计明早送到，我这边给您备注了优先派送。'],
      [37, 'customer', '那我等明天的快递'],
    ],
  },
  {
    id: '88204',
    customer: 'Nan***y',
    channel: '海外订单',
    lines: [
      [52, 'customer', 'Hi, does the linen cover fit a 45 × 45 cm cushion?'],
      [50, 'agent', 'Hello! Yes, it is cut for 45 × 45 inserts and has a hidden zip.'],
      [49, 'customer', 'Great, and can you send an invoice with it?\nThe address is the same as the order.'],
    ],
  },
  {
    id: '88205',
    customer: '橘***子',
    channel: '售后',
    lines: [
      [65, 'customer', '少了一个螺丝包，桌子装不起来'],
      [63, 'agent', '不好意思亲，我马上给您补寄一份配件，运费我们承担。'],
      [62, 'customer', '嗯嗯好'],
    ],
  },
  { id: '88206', customer: 'l***6', channel: '商品咨询', queued: true, lines: [[1, 'customer', '在吗 想问下尺寸']] },
]

/** Puts a few conversations of the last hour on the desk, so that it looks like mid-shift. */
export function fillWithSamples(desk: Desk) {
  const now = Date.now()
  for (const { lines, ...conversation } of SAMPLES) {
    const first = lines[0]?.[0] ?? 0
    desk.openConversation({ ...conversation, at: now - (first + 1) * MINUTE })
    for (const [ago, who, text] of lines) {
      const at = now - ago * MINUTE
      if (who === 'customer') desk.receive(conversation.id, text, at)
      else desk.say(conversation.id, who, text, at)
    }
  }
}
