import type { Text } from '../text'
import { minutesAndSeconds } from '../time'

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六']
const numeral = (n: number): string => NUMERALS[n] ?? String(n)
/** Before a measure word two is 两. */
const counted = (n: number): string => (n === 2 ? '两' : numeral(n))

/** What the pause says. */
export const pause: Text['pause'] = {
  steps: { name: '说出来', allow: '让它在', do: '做一件事' },
  progress: '进度',
  leave: '回去',
  ask: {
    kicker: '先停一下',
    question: ['这会儿，', '心里是什么味道？'],
    group: '感受',
    skip: '不想说也行，直接开始。',
  },
  feelings: {
    hurt: { word: '委屈', allow: '嗯，是委屈。换谁都会的。先让它在这儿，不用马上好起来。' },
    angry: { word: '火大', allow: '嗯，是火大。换谁都会的。先让它在这儿，不用马上消下去。' },
    stifled: { word: '憋得慌', allow: '嗯，憋得慌。换谁都会的。先让它在这儿，不用马上顺过来。' },
    uneasy: { word: '心慌', allow: '嗯，是心慌。换谁都会的。先让它在这儿，不用马上静下来。' },
    tired: { word: '累', allow: '嗯，是累。说了这么多话，换谁都累。先不用马上提起劲来。' },
    numb: { word: '发木', allow: '嗯，发木。听多了会这样，换谁都会的。先让它在这儿，不急。' },
    drained: { word: '没劲', allow: '嗯，没劲。换谁都会的。先让它在这儿，不用马上提起劲来。' },
    unclear: { word: '说不清', allow: '说不清也行，不用非叫出名字。先让它在这儿，不用马上好起来。' },
  },
  start: { look: '看远处 20 秒', breathe: '做六次慢呼吸', away: '离开 5 分钟' },
  instead: { look: '换成看远处', breathe: '换成呼吸', away: '换成离开' },
  enough: '就到这儿',
  parked: waiting => {
    if (waiting === null) return '工作台停在原处。'
    return waiting === 0 ? '工作台停在原处，那边没人在等。' : `工作台停在原处，那边有 ${waiting} 位在等。`
  },
  breathe: {
    in: '吸气',
    out: '呼气',
    watch: ['茶面漫开，跟着吸。', '收回去，慢慢吐，六拍。'],
    count: ['数到四，跟着吸。', '再数到六，慢慢吐。'],
    breath: nth => (nth >= 6 ? '第六次，最后一次' : `第${numeral(nth)}次，还有${counted(6 - nth)}次`),
    drifted: ['走神了也没事，', '下一口接上就行。'],
  },
  look: {
    head: '看远处',
    how: ['找屏幕外最远的一处，', '眼睛落在那儿，多眨几下。'],
    aside: ['手先离开键盘，', '肩膀放下来。'],
    left: seconds => `还有 ${seconds} 秒`,
  },
  away: {
    head: '离开一会儿',
    lead: '站起来，走开就行。',
    ideas: ['走两步，走到头再折回来', '倒杯水，慢慢喝完', '找扇窗，看看外头'],
    left: minutesAndSeconds,
    aside: ['时间到了它自己停，', '不用盯着。'],
  },
  end: {
    done: { look: '二十秒到了', breathe: '一分钟到了', away: '五分钟到了' },
    short: '歇了一小会儿',
    question: '好一点没有？',
    felt: { lighter: '松了些', same: '差不多', heavier: '还堵着' },
    reply: {
      lighter: ['松一点是一点，', '回去慢慢来。'],
      same: ['差不多也行，倒掉的已经倒掉了。', '想再歇一会儿，或者找人说两句，都可以。'],
      heavier: ['还堵着，就别一个人扛，', '找人说两句。'],
    },
    back: '回到工作台',
    again: '再歇 1 分钟',
    came: '来的时候',
    now: '现在',
    cup: (before, level) => {
      if (level <= before - 1) return ['倒掉一些。', '你自己来说也算，杯子听你的。']
      return level >= before + 1
        ? ['你说还堵着，杯子就添一点。', '它听你的。']
        : ['杯子还是这么多。', '你自己来说也算，杯子听你的。']
    },
  },
}
