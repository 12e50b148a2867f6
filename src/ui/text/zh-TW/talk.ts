import type { CardText } from '../text'
import { numeral } from './count'

/** What is said when it is looked at from elsewhere, or told to somebody. */
export const talk: Pick<CardText, 'side' | 'buddy'> = {
  side: {
    head: '換個位子看',
    cards: [
      { head: ['他撞上的是那件事，', '你剛好站在旁邊。'], line: '話是衝著螢幕來的，他沒見過你。' },
      { head: ['要是我等了六天，', '我會想聽到什麼？'], line: '不用替他講話，只是站過去看一眼。' },
      { head: ['他到底要什麼？', '我這一段想辦成什麼？'], line: '兩邊對得上的那一點，先辦它。' },
      { head: ['過一個禮拜再看，', '是不是就這點事？'], line: '有些事，當下頂到天花板，後來連名字都想不起來。' },
    ],
    next: '再看一張',
    at: (n, of) => `第${numeral(n)}張，一共${numeral(of)}張`,
  },
  buddy: {
    head: '找人講兩句',
    lead: name => (name === '' ? '先想一個信得過的人，記在這裡，下次點一下就找得到。' : `${name}，現在在不在？`),
    name: '怎麼稱呼',
    how: '怎麼找',
    howHint: 'LINE、分機，或是一個連結',
    save: '記住',
    change: '換個人',
    words: '剛碰到一段很難聊的，想跟你講兩分鐘，有空嗎？',
    copy: '複製這句話',
    copied: '複製好了，貼給對方就好。',
    open: '現在找',
    help: '想找專業的人講，安心專線 1925，隨時能打。',
  },
}
