import type { CommonText } from '../text'
import { clock } from '../time'

/** What every page says. */
export const common: CommonText = {
  language: 'zh-CN',
  name: '歇口气',
  clock,
  listed: things => things.join('，'),
  whole: lines => lines.join(''),
  problem: {
    blocked: '歇口气刚更新过，旧窗口还占着记录。把别的歇口气页面关掉，再打开这里。',
    newer: '记录是更新的版本写的，这个版本读不了，也没动它。把歇口气更新一下就好。',
    full: '电脑的磁盘满了，新的暂时记不下，记过的都还在。腾点地方就行。',
    broken: '记录这会儿打不开，什么也没动。磁盘满了就腾点地方；没满的话，关掉浏览器再开一次。',
  },
}
