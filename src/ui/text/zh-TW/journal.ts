import type { JournalWords } from '../journal-text'
import { numeral } from './count'

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
/** A day's name as a date; noon, so that no change of the clock moves it into another day. */
const dated = (day: string): Date => new Date(`${day}T12:00`)
const short = (day: string): string => `${dated(day).getMonth() + 1} 月 ${dated(day).getDate()} 日`
const some = (n: number): string => (n === 2 ? '兩' : numeral(n))

/** 日記裡講的話。 */
export const journal: JournalWords = {
  journal: {
    sectionsLabel: '日記的各頁',
    sections: {
      today: '今天',
      range: '這陣子',
      casebook: '難聊的事',
      brief: '一對一',
      causes: '起因單',
      report: '認得準不準',
      data: '匯入匯出',
    },
    receipt: '存了什麼',
    date: day => `${short(day)}　星期${WEEKDAYS[dated(day).getDay()]}`,
    short,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    lasted: ms => (ms < 60_000 ? `${Math.round(ms / 1000)} 秒` : `${Math.round(ms / 60_000)} 分鐘`),
    amount: tenths => `${tenths < 0 ? '−' : '+'}${Math.abs(tenths) / 10}`,
    usual: n => `平常 ${n}`,
    noUsual: '「平常」要滿五個班才有，在那之前只記今天的。',
    table: '看成表格',
    activities: {
      look: '看遠方',
      breathe: '慢慢呼吸',
      side: '換個位子看',
      recall: '想一個幫過的人',
      memory: '想件開心的事',
      thanks: '謝一個人',
      laugh: '笑一下',
      walk: '走走，喝口水',
      move: '動一動',
      music: '聽一段',
      buddy: '找人講兩句',
    },
    day: {
      worst: (what, worst) => `${what}，${worst}`,
      empty: { head: '今天還沒開工', lines: ['開工以後，這裡會有一只杯子，', '還有它怎麼滿、怎麼空的。'] },
      first: '第一天，我先看看，不急著講話。',
      head: ({ served, morning, afternoon, evening, logged, over }) => {
        const hard = [
          ['上午', morning],
          ['下午', afternoon],
          ['晚上', evening],
          ['你記了', logged],
        ] as const
        const parts = hard.filter(([, n]) => n > 0).map(([when, n]) => `${when}${some(n)}段`)
        if (parts.length === 0) return served === 0 ? ['還沒有人來聊。'] : [`接了 ${served} 段，`, '沒有一段難聊的。']
        return over ? [`${parts.join('，')}很難聊，`, '都過去了。'] : [`${parts.join('，')}很難聊。`]
      },
      rest: (pauses, gaps, left) => {
        const rested =
          pauses === 0 && gaps === 0
            ? '還沒休息過。'
            : pauses === 0
              ? `空下來 ${gaps} 次，也算休息。`
              : `休息了 ${pauses} 次${gaps > 0 ? `，自己空下來 ${gaps} 次` : ''}。`
        return left === null ? rested : `${rested}收工時杯子${left}。`
      },
      figures: {
        served: '接待',
        rough: '難聊',
        thanks: '收到道謝',
        calmed: '難聊的裡面，聊回來了',
        rested: '休息的時間，不算空下來的',
      },
      figuresLabel: '這一天的數字',
      minutes: ms =>
        ms < 60_000 && ms > 0
          ? { n: String(Math.round(ms / 1000)), unit: '秒' }
          : { n: String(Math.round(ms / 60_000)), unit: '分鐘' },
      curve: '杯子這一天',
      curveLabel: (fullest, word, changes) => `杯子這一天：最滿時${fullest}，最後${word}，總共變了 ${changes} 次。`,
      move: '點線上一處，或用左右鍵，看那一筆。',
      rows: { talk: '對話', good: '道謝', offers: '叫你' },
      keys: {
        calm: '平常',
        tense: '著急',
        hostile: '難聊',
        good: '道謝、好時刻',
        rest: '休息',
        taken: '叫了，休息了',
        offer: '叫了，沒休息',
        usual: '我平常，近四週的中位數',
      },
      ledger: {
        head: '這杯裡的帳',
        aside: ['每一筆為什麼添、為什麼倒，都在這裡。', '點一筆，看它在線上哪裡。'],
        empty: ['空著，一筆都沒有。', '難聊的、坐久了，會添一點；', '歇一下就倒掉一些，都寫在這裡。'],
      },
      line: {
        hostile: '一段難聊',
        tense: '客人著急',
        stretch: '一直在聊，慢慢添的',
        thanks: '有人道謝',
        pause: '休息了一下',
        gap: '空下來',
        log: '記了一筆，照你說的重量',
        unlog: '收回一筆',
        correction: '這段不算',
        felt: '休息完，照你說的感覺',
        checkin: '照你說的，杯子改了',
      },
      kinds: {
        threat: '被威脅',
        harassment: '被騷擾',
        abuse: '被罵',
        contempt: '話裡帶刺',
        pressure: '拿負評要脅',
        anger: '火氣很大',
        urging: '催得急',
        thanks: '',
        none: '',
      },
      times: n => `${some(n)}次`,
      point: (at, what, amount, word) => `${at}　${what}　${amount}，杯子到${word}。`,
      tableHeads: ['時間', '什麼事', '添減', '杯子'],
      good: {
        head: '好時刻',
        none: '還沒記過。有人說聲謝謝，也算一件。',
        plain: '記了個好時刻',
        more: n => `另外還收到 ${n} 次道謝。`,
      },
      thanks: '今天想謝誰',
      offers: { head: '叫你休息的幾次', none: '沒叫過你。' },
      reason: {
        severe: '那句太過分了',
        streak: '連著幾段難聊',
        cluster: '一小時內幾段難聊',
        cup: '杯子快滿了',
        stretch: '坐久了',
        early: '上工一陣子了',
      },
      became: {
        open: '沒等到回話',
        taken: '休息了',
        later: '聊完再說',
        closed: '沒休息，也行',
        quiet: '先不吵你',
        notRough: '你說不算難聊',
        expired: '過了時間，收起來了',
        away: '沒地方放，收在工具列',
      },
      close: { head: '收工', line: '做完的三件事，明天的一件，寫完就關燈。大概兩分鐘。', go: '收今天的工' },
      turn: { before: '前一個班', after: '後一個班', today: '回到今天' },
      gone: '這一天沒有紀錄。',
    },
    range: {
      kinds: { week: '週', month: '月', year: '年', days: '自己選' },
      kindsLabel: '看多長',
      before: '往前',
      after: '往後',
      week: (from, until) => `${short(from)}到 ${short(until)}`,
      month: month => `${MONTHS[Number(month.slice(5)) - 1]}月`,
      year: year => `${year} 年`,
      from: '從',
      until: '到',
      show: '看這段',
      empty: { head: '這段日子沒上工', lines: ['有班的日子，一天一只杯子擺在這裡，', '隔一陣子翻翻，看什麼有用。'] },
      few: '日子還少，先別急著下結論。',
      others: '其他電腦上的日子也算在裡面，鐘點和原因只有這台的。',
      head: ({ worked, served, rough, fullest, fixer }) => [
        `上了 ${worked} 個班，接了 ${served} 段，${rough === 0 ? '沒有難聊的' : `難聊 ${rough} 段`}${fullest === null ? '' : `，${fullest}最滿`}。`,
        ...(fixer ? [`記下的起因裡，${fixer.share >= 45 ? '將近一半' : '不少'}是${fixer.name}能改的，不怪你。`] : []),
      ],
      calendar: {
        head: '一天一只杯子',
        aside: '杯子畫的是那天最滿的時候，蓋著的是沒上工。點一天，翻開那天的帳。',
        off: '沒上工',
        open: (day, word) => `${day}，最滿時${word}`,
        fullest: '最滿的一天',
      },
      days: { head: '一天一天', label: '每天的對話，按難聊、著急、平常' },
      hours: {
        head: '幾點最難',
        label: busiest => `按鐘點的難聊和著急，${busiest}最多`,
        aside: '難聊和著急落在幾點，照開始的時候算。',
      },
      served: '接待',
      rough: '難聊',
      tense: '著急',
      thanks: '道謝',
      peak: '最滿',
      pauses: '休息',
      stressors: { head: '什麼最壓人', empty: '還沒記過是哪種難。' },
      causes: { head: '誰能改掉它', empty: '還沒記過起因。', nobody: '不歸誰改' },
      helped: {
        head: '什麼有用',
        empty: '還沒有。休息完說一句輕了沒有，之後就知道。',
        lighter: (times, lighter) => `${times} 次，${lighter} 次說輕了`,
        exits: '用過的出口',
        words: '自己寫的',
      },
      feelings: { head: '心裡的滋味', empty: '還沒說過。' },
      cup: { head: '杯子怎麼滿的，怎麼空的', filled: '添的', poured: '倒的' },
      against: {
        head: '跟自己前一段比',
        span: (from, until, year) => `${year ? `${from.slice(0, 4)} 年 ` : ''}${short(from)}到 ${short(until)}`,
        now: '這段',
        past: '前一段',
        none: '前一段沒有紀錄，沒得比。',
      },
      perDay: '每個班',
      print: '列印這一頁',
      count: n => `${n} 次`,
    },
  },
}
