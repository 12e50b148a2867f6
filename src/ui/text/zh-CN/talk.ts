import type { CardText } from '../text'
import { numeral } from './count'

/** What is said when it is looked at from elsewhere, or told to somebody. */
export const talk: Pick<CardText, 'side' | 'buddy'> = {
  side: {
    head: '换个位置看',
    cards: [
      { head: ['他撞上的是那件事，', '你刚好站在旁边。'], line: '话是冲着屏幕来的，他没见过你。' },
      { head: ['要是我等了六天，', '我会想听到什么？'], line: '不用替他说话，只是站过去看一眼。' },
      { head: ['他到底要什么？', '我这一段想办成什么？'], line: '两样对得上的那一点，先办它。' },
      { head: ['过一个礼拜再看，', '是不是就这点事？'], line: '有些事，当时顶到天花板，后来想不起名字。' },
    ],
    next: '再看一张',
    at: (n, of) => `第${numeral(n)}张，一共${numeral(of)}张`,
  },
  buddy: {
    head: '找人说两句',
    lead: name => (name === '' ? '先想一个信得过的人，记在这儿，下次一点就到。' : `${name}，这会儿在不在？`),
    name: '叫什么',
    how: '怎么找',
    howHint: '企业微信、分机号，或者一个链接',
    save: '记住',
    change: '换个人',
    words: '刚碰上一段难聊的，想跟你说两分钟，有空吗？',
    copy: '复制这句话',
    copied: '复制好了，去粘给对方吧。',
    open: '现在找',
    help: '想找专业的人说，全国心理援助热线 12356，随时能打。',
  },
}
