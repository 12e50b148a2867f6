/** Made-up goods; the two colours and the path, on a 64 × 64 ground, paint the little picture. */
const GOODS = [
  [
    '云朵绒四件套 · 雾蓝',
    '1.8m 床 / 被套 220×240',
    329,
    '#c9d8ea',
    '#8ba9c9',
    'M10 44V22h5v8h34a5 5 0 0 1 5 5v9h-4v-4H14v4zM18 24h12v6H18z',
  ],
  [
    '实木矮凳 · 白橡',
    '高 42cm / 免安装',
    168,
    '#ead9bf',
    '#c19a63',
    'M14 22h36v7H14zM18 29h5l-3 19h-5zM41 29h5l3 19h-5z',
  ],
  [
    '亚麻抱枕套 · 米白',
    '45×45cm / 两只装',
    59,
    '#eee6d8',
    '#cdbfa3',
    'M16 17q16 4 32 0q-4 15 0 30q-16-4-32 0q4-15 0-30z',
  ],
  [
    '手冲壶套装 · 墨绿',
    '600ml / 含滤杯',
    219,
    '#cfe0d3',
    '#5f8a6c',
    'M22 22h20l4 26H18zM26 16h12v4H26zM45 26q9 2 4 14l-3-1q3-7-1-9zM19 34l-8-10h5l5 5z',
  ],
  ['落地阅读灯', '暖光 3000K / 1.5m', 276, '#f3e3b6', '#d8ab43', 'M22 14h20l6 14H16zM30 28h4v18h-4zM22 46h20v4H22z'],
] as const

const STATES = [
  ['待发货', '仓库已接单，等待揽收'],
  ['运输中', '快件已到达【杭州转运中心】'],
  ['派送中', '快递员正在派送，请保持电话畅通'],
  ['已签收', '已签收，签收人：本人'],
  ['退款中', '退款申请已提交，等待商家处理'],
] as const

export interface Order {
  number: string
  title: string
  spec: string
  price: number
  colours: readonly [string, string]
  drawing: string
  state: string
  track: string
}

/** What the customer came about says how the latest order stands. */
const stateFor = (channel: string) => (/物流|催/.test(channel) ? 1 : /售后|退/.test(channel) ? 3 : undefined)

/** The orders of a customer: invented, and the same every time for the same conversation. */
export function ordersOf(conversationId: string, channel: string): Order[] {
  let seed = [...conversationId].reduce((sum, letter) => (sum * 33 + (letter.codePointAt(0) ?? 0)) % 99991, 17)
  const draw = (n: number) => {
    seed = (seed * 7919 + 13) % 99991
    return seed % n
  }
  const first = draw(GOODS.length)
  return Array.from({ length: 1 + draw(3) }, (_, place) => {
    const [title, spec, price, light, dark, drawing] = GOODS[(first + place * 2) % GOODS.length] ?? GOODS[0]
    const drawn = draw(STATES.length)
    const [state, track] = STATES[(place === 0 ? stateFor(channel) : 3) ?? drawn] ?? STATES[0]
    const number = `2611${String(10 + draw(18))}-${String(100000 + draw(99991)).slice(-6)}`
    return { number, title, spec, price, colours: [light, dark], drawing, state, track }
  })
}
