import type { CommonText } from '../text'
import { clock } from '../time'

/** What every page says. */
export const common: CommonText = {
  language: 'zh-TW',
  name: '歇口氣',
  clock,
  listed: things => things.join('，'),
  whole: lines => lines.join(''),
  problem: {
    blocked: '歇口氣剛更新過，舊視窗還占著紀錄。先關掉其他歇口氣的頁面，再打開這裡。',
    newer: '紀錄是較新的版本寫的，這個版本讀不了，也沒有動它。把歇口氣更新就好。',
    full: '電腦的磁碟滿了，新的暫時記不下來，記過的都還在。清出一點空間就好。',
    broken: '紀錄現在打不開，什麼都沒動。磁碟滿了就清出一點空間；沒滿的話，把瀏覽器關掉再開一次。',
  },
}
