/** Who says a line of a kit's built-in script. */
export type From = 'customer' | 'agent' | 'bot' | 'system'

export interface ScriptedConversation {
  id: string
  customer: string
  lines: { from: From; text: string }[]
}

const line = (from: From, text: string) => ({ from, text })

/** What a kit page shows when nobody drives it. */
export const CONVERSATIONS: ScriptedConversation[] = [
  {
    id: '101',
    customer: '王小姐',
    lines: [
      line('system', '会话已建立'),
      line('bot', '您好，我是智能助手小微，请问有什么可以帮您？'),
      line('customer', '人工'),
      line('system', '客服小安 已接入会话'),
      line('agent', '您好王小姐，这里是客服小安，请问有什么可以帮您？'),
      line('customer', '我三天前下的单到现在还没发货，你们到底管不管？'),
      line('customer', '订单号 20261118-88231'),
      line('agent', '非常抱歉让您久等了，我马上为您查询，请稍等一下。'),
      line('customer', '每次都说马上马上，你们就是骗子！'),
      line('agent', '理解您的心情，仓库显示今天下午出库，我会盯到发出为止。'),
      line('customer', '再不发我就投诉，垃圾店铺😡'),
      line('agent', '已为您申请优先发货，并补偿10元优惠券，您看可以吗？'),
      line('customer', '行吧，今天必须发'),
    ],
  },
  {
    id: '102',
    customer: 'John Doe',
    lines: [
      line('customer', 'Hi, my parcel arrived damaged and I want a refund'),
      line('agent', 'Hello John, sorry to hear that. Could you share your order number?'),
      line('customer', "It's 88231. This is the second time, honestly you people are useless."),
      line('agent', 'I understand how frustrating that is. Let me check order 88231 for you.'),
      line('customer', 'Are you even there??'),
      line('agent', "Yes, I'm here. The refund has been approved and takes 3-5 days."),
      line('customer', 'Fine. Send me a confirmation\nto my email please:\njohn@example.com'),
      line('agent', "Done! You'll get it within a few minutes. Anything else?"),
      line('customer', 'No, thanks.'),
    ],
  },
  {
    id: '103',
    customer: '李雷',
    lines: [
      line('customer', '在吗'),
      line('customer', '在吗？？'),
      line('agent', '在的亲，请讲'),
      line('customer', '你们这衣服洗一次就褪色，什么破质量！！！'),
      line('agent', '亲，非常抱歉给您带来不好的体验，麻烦拍张照片给我好吗'),
      line('customer', '拍什么拍，直接退款'),
      line('agent', '好的，这边为您登记退款，预计1-3个工作日到账'),
      line('customer', 'ok'),
    ],
  },
]
