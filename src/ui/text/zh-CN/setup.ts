import type { SetupText } from '../text'
import { study } from './study'

/** What the page says on which the exits are made one's own. */
export const setup: SetupText = {
  ...study,
  setup: {
    head: ['出口，', '改成我们组的。'],
    lead: '话改顺口了，用的时候才说得出来。留空就用原来的；改完就存好了，工作台里马上就是新的。',
    fields: { name: '叫什么', hint: '什么时候用', phrase: '可以直接复制的话' },
    shown: name => `「${name}」放在卡片上`,
    up: name => `把「${name}」往上挪`,
    down: name => `把「${name}」往下挪`,
    add: '加一个我自己的',
    reset: '全部恢复成原来的',
    saved: '存好了',
    buddy: { head: '找谁说', lead: '一个信得过的人。只存在这台电脑上，这里不会替你发消息。' },
    help: { head: '求助电话', lead: '公司的、工会的、自己信得过的。会跟公开热线排在一起。', label: '一行一个' },
    company: '公司定的，一直在卡片最前面',
    keys: {
      head: '快捷键',
      lead: '想换成别的键，到浏览器的「扩展程序快捷键」里改。',
      rows: {
        log: '把正在聊的这段记一笔',
        good: '记个好时刻',
        exits: '看看我现在可以做什么',
        reach: '用键盘走到卡片上',
      },
    },
  },
}
