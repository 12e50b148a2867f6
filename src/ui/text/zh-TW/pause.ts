import type { Text } from '../text'
import { minutesAndSeconds } from '../time'

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六']
const numeral = (n: number): string => NUMERALS[n] ?? String(n)
/** Before a measure word two is 兩. */
const counted = (n: number): string => (n === 2 ? '兩' : numeral(n))

/** What the pause says. */
export const pause: Text['pause'] = {
  steps: { name: '說出來', allow: '讓它在', do: '做一件事' },
  progress: '進度',
  leave: '回去',
  ask: {
    kicker: '先停一下',
    question: ['現在心裡', '是什麼滋味？'],
    group: '感受',
    skip: '不想講也可以，直接開始。',
  },
  feelings: {
    hurt: { word: '委屈', allow: '嗯，很委屈。換誰都會這樣。先放著，不用馬上好起來。' },
    angry: { word: '火大', allow: '嗯，很火大。換誰都會這樣。先放著，不用馬上消氣。' },
    stifled: { word: '很悶', allow: '嗯，很悶。換誰都會這樣。先放著，不用馬上想開。' },
    uneasy: { word: '心慌', allow: '嗯，心慌慌的。換誰都會這樣。先放著，不用馬上靜下來。' },
    tired: { word: '累', allow: '嗯，累了。講了這麼多話，換誰都累。先放著，不用馬上打起精神。' },
    numb: { word: '麻掉了', allow: '嗯，麻掉了。聽多了會這樣，換誰都會。先放著，不急。' },
    drained: { word: '沒力', allow: '嗯，沒力了。換誰都會這樣。先放著，不用馬上打起精神。' },
    unclear: { word: '說不上來', allow: '說不上來也可以，不一定要有名字。先放著，不用馬上好起來。' },
  },
  start: { look: '看遠方 20 秒', breathe: '慢慢呼吸六次', away: '離開 5 分鐘' },
  instead: { look: '改成看遠方', breathe: '改成呼吸', away: '改成離開一下' },
  enough: '這樣就好',
  parked: waiting => {
    if (waiting === null) return '工作台停在原來的地方。'
    return waiting === 0 ? '工作台停在原來的地方，那邊沒有人在等。' : `工作台停在原來的地方，那邊有 ${waiting} 位在等。`
  },
  breathe: {
    in: '吸氣',
    out: '吐氣',
    watch: ['茶面散開，跟著吸。', '收回來，慢慢吐，六拍。'],
    count: ['數到四，跟著吸。', '再數到六，慢慢吐。'],
    breath: nth => (nth >= 6 ? '第六次，最後一次' : `第${numeral(nth)}次，還有${counted(6 - nth)}次`),
    drifted: ['分心也沒關係，', '下一口接上就好。'],
  },
  look: {
    head: '看遠方',
    how: ['找螢幕外最遠的地方，', '眼睛停在那裡，多眨幾下。'],
    aside: ['手先離開鍵盤，', '肩膀放鬆。'],
    left: seconds => `還有 ${seconds} 秒`,
  },
  away: {
    head: '離開一下',
    lead: '站起來，走開就好。',
    ideas: ['走一走，到底再折回來', '倒杯水，慢慢喝完', '找扇窗，看看外面'],
    left: minutesAndSeconds,
    aside: ['時間到了它會自己停，', '不用盯著看。'],
  },
  end: {
    done: { look: '二十秒到了', breathe: '一分鐘到了', away: '五分鐘到了' },
    short: '休息了一下下',
    question: '有好一點嗎？',
    felt: { lighter: '鬆一點了', same: '差不多', heavier: '還是悶' },
    reply: {
      lighter: ['鬆一點算一點，', '回去慢慢來。'],
      same: ['差不多也可以，倒掉的就倒掉了。', '想再休息一下，或是找人講兩句，都可以。'],
      heavier: ['還是悶，就別一個人撐，', '找人講兩句。'],
    },
    back: '回到工作台',
    again: '再休息 1 分鐘',
    came: '來的時候',
    now: '現在',
    cup: (before, level) => {
      if (level <= before - 1) return ['倒掉了一些。', '你自己說的也算，杯子聽你的。']
      return level >= before + 1
        ? ['你說還是悶，杯子就添一點。', '它聽你的。']
        : ['杯子還是一樣多。', '你自己說的也算，杯子聽你的。']
    },
  },
}
