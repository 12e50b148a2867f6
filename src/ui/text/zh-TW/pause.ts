import type { Text } from '../text'
import { minutesAndSeconds } from '../time'
import { numeral } from './count'

/** Before a measure word two is 兩. */
const counted = (n: number): string => (n === 2 ? '兩' : numeral(n))

/** What the pause says. */
export const pause: Pick<Text, 'pause'> = {
  pause: {
    steps: { name: '說出來', allow: '讓它在', do: '做一件事' },
    progress: '進度',
    leave: '回去',
    ask: {
      kicker: '先停一下',
      question: ['現在心裡', '是什麼滋味？'],
      group: '感受',
      skip: '不想講也可以，直接開始。',
      more: '換一件事做',
      park: '要離開的話，先轉接或保留。',
    },
    activities: {
      look: { name: '看遠方', time: '20 秒', line: '眼睛休息一下，人不用動。', start: '看遠方 20 秒' },
      breathe: { name: '慢慢呼吸', time: '1 分鐘', line: '跟著茶面，吸四拍，吐六拍。', start: '慢慢呼吸六次' },
      side: { name: '換個位子看', time: '幾句話', line: '對方氣的是那件事，不是你這個人。', start: '換個位子看看' },
      recall: { name: '想一個幫過的人', time: '1 分鐘', line: '幫過的人，比記得的還多。', start: '想一個幫過的人' },
      memory: { name: '想件開心的事', time: '1 分鐘', line: '挑一件，想細一點。', start: '想一件開心的事' },
      thanks: { name: '謝一個人', time: '一句話', line: '寫給自己看，不用傳出去。', start: '寫一句謝謝' },
      laugh: { name: '笑一下', time: '1 分鐘', line: '先假裝笑也可以，身體會跟上。', start: '笑一分鐘' },
      walk: { name: '走走，喝口水', time: '5 分鐘', line: '離開座位，去哪裡都好。', start: '離開 5 分鐘' },
      move: { name: '動一動', time: '3 分鐘', line: '六個動作，每個半分鐘。', start: '動三分鐘' },
      music: { name: '聽一段', time: '3 分鐘', line: '現編的輕音樂，每次都不一樣。', start: '聽三分鐘' },
      buddy: { name: '找人講兩句', time: '5 分鐘', line: '講給信得過的人聽。', start: '找人講兩句' },
    },
    choose: {
      head: '做哪一件？',
      lead: '挑順手的就好，哪一件都隨時能停。',
      helped: '之前有用',
      back: '還是剛剛那件',
    },
    instead: '換一件事做',
    longer: '再 1 分鐘',
    enough: '這樣就好',
    finished: '好了',
    left: minutesAndSeconds,
    sound: {
      on: '有聲音',
      off: '沒有聲音',
      pieces: ['茶館', '雨後', '遠山', '風鈴'],
      piece: '聽哪一段',
      volume: '音量',
      blocked: '點一下，出聲',
    },
    parked: waiting => {
      if (waiting === null) return '工作台停在原來的地方。'
      return waiting === 0
        ? '工作台停在原來的地方，那邊沒有人在等。'
        : `工作台停在原來的地方，那邊有 ${waiting} 位在等。`
    },
    breathe: {
      in: '吸氣',
      out: '吐氣',
      watch: ['茶面散開，跟著吸。', '收回來，慢慢吐，六拍。'],
      count: ['數到四，跟著吸。', '再數到六，慢慢吐。'],
      breath: (nth, of) =>
        nth >= of ? `第${numeral(nth)}次，最後一次` : `第${numeral(nth)}次，還有${counted(of - nth)}次`,
      drifted: ['分心也沒關係，', '下一口接上就好。'],
    },
    look: {
      head: '看遠方',
      how: ['找螢幕外最遠的地方，', '眼睛停在那裡，多眨幾下。'],
      aside: ['手先離開鍵盤，', '肩膀放鬆。'],
      left: seconds => `還有 ${seconds} 秒`,
    },
    walk: {
      head: '離開一下',
      lead: '站起來，走開就好。',
      ideas: ['走一走，到底再折回來', '倒杯水，慢慢喝完', '吃點東西，找扇窗看看外面'],
      aside: ['時間到了它會自己停，', '不用盯著看。'],
    },
    move: {
      moves: [
        { name: '甩甩手', how: '兩手放鬆甩，像甩掉水。' },
        { name: '轉肩膀', how: '往後轉大圈，再往前。' },
        { name: '原地踏步', how: '膝蓋抬高一點。' },
        { name: '拍手', how: '用力拍，拍到手心發熱。' },
        { name: '踮腳', how: '踮起來，放下去。想跳就跳幾下。' },
        { name: '伸懶腰', how: '手舉過頭，往上伸，慢慢放下。' },
      ],
      next: name => `下一個，${name}`,
      last: '最後一個了',
      aside: ['哪個不方便就跳過，', '站著坐著都可以。'],
    },
    laugh: {
      head: '笑一下',
      steps: [
        ['嘴角先翹起來，', '假裝的就好。'],
        ['出點聲，哈、哈、哈，', '小聲也算。'],
        ['想一件真的很好笑的事，', '由它笑出來。'],
      ],
      aside: ['笑不出來也沒關係，', '換一件做就好。'],
    },
    memory: {
      head: '想件開心的事',
      steps: [
        ['那天在哪裡，', '是亮的，還是暗的？'],
        ['旁邊有誰，', '講了什麼？'],
        ['有什麼味道、什麼聲音，', '還想得起哪些？'],
      ],
      aside: ['編一件也行：心裡那個小小的自己，', '這次痛快贏一場。'],
    },
    recall: {
      head: '想一個幫過的人',
      steps: [
        ['他遇到什麼事，', '急成什麼樣子？'],
        ['你講了什麼、做了什麼，', '他才鬆了一口氣？'],
        ['這件事換個人來，', '不一定辦得成。'],
      ],
      today: (served, thanks) => {
        if (served === 0) return '幫過的人不會特地回來講，但真的有。'
        return thanks === 0
          ? `今天你接住了 ${served} 段，沒說謝謝的也算。`
          : `今天你接住了 ${served} 段，聽到 ${thanks} 次謝謝。`
      },
    },
    music: { head: '聽一段', aside: ['閉上眼睛也可以，', '時間到它會慢慢停。'] },
    thanks: {
      head: '謝一個人',
      lead: ['今天想謝謝誰？', '同事、家人、哪位客人，都可以。'],
      label: '一句就夠',
      save: '寫好了',
      kept: '收下了，只有你看得到。',
    },
    end: {
      done: ms => (ms < 60_000 ? '二十秒到了' : `${counted(Math.round(ms / 60_000))}分鐘到了`),
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
      log: '記一筆',
      tell: name => (name === '' ? '找人講兩句' : `找${name}講兩句`),
      came: '來的時候',
      now: '現在',
      cup: (before, level) => {
        if (level <= before - 1) return ['倒掉了一些。', '你自己說的也算，杯子聽你的。']
        return level >= before + 1
          ? ['你說還是悶，杯子就添一點。', '它聽你的。']
          : ['杯子還是一樣多。', '你自己說的也算，杯子聽你的。']
      },
    },
  },
}
