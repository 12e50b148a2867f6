import type { SetupText } from '../text'
import { study } from './study'

/** What the page says on which the exits are made one's own. */
export const setup: SetupText = {
  ...study,
  setup: {
    head: ['出口，', '改成我們組的。'],
    lead: '話改順口了，用的時候才講得出來。留空就用原來的；改完就存好了，工作台裡馬上就是新的。',
    fields: { name: '叫什麼', hint: '什麼時候用', phrase: '可以直接複製的話' },
    shown: name => `「${name}」放在卡片上`,
    up: name => `把「${name}」往上移`,
    down: name => `把「${name}」往下移`,
    add: '加一個我自己的',
    reset: '全部恢復成原來的',
    saved: '存好了',
    buddy: { head: '找誰講', lead: '一個信得過的人。只存在這台電腦上，這裡不會替你傳訊息。' },
    help: { head: '求助電話', lead: '公司的、工會的、自己信得過的。會跟公開專線排在一起。', label: '一行一個' },
    company: '公司訂的，一直在卡片最前面',
    keys: {
      head: '快速鍵',
      lead: '想換成別的鍵，到瀏覽器的「擴充功能快速鍵」裡改。',
      rows: {
        log: '把正在聊的這段記一筆',
        good: '記個好時刻',
        exits: '看看我現在可以做什麼',
        reach: '用鍵盤走到卡片上',
      },
    },
  },
}
