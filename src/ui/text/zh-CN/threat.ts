import type { CardText } from '../text'

/** What is said to whoever was threatened or harassed, and by the small menu. Apart from the entry's words: the journal has no use for them. */
export const threat: Pick<CardText, 'threat' | 'menu'> = {
  threat: {
    open: '被威胁，或者被骚扰了',
    head: '被威胁，或者被骚扰',
    lines: '先不用安抚他。这不是服务的事，不用一个人接。',
    steps: ['截图，连名字、时间一起', '记下单号和会话时间，别删聊天', '交给组长，请他来接', '觉得不安全，就报 110'],
    phones: '想找人说，全国心理援助热线 12356，随时能打。',
  },
  menu: { label: '歇口气', button: '记一笔' },
}
