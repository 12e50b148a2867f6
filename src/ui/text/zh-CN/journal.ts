import type { JournalWords } from '../journal-text'
import { numeral } from './count'

const WEEKDAYS = ['日', '一', '二', '三', '四', '五', '六']
const MONTHS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
/** A day's name as a date; noon, so that no change of the clock moves it into another day. */
const dated = (day: string): Date => new Date(`${day}T12:00`)
const short = (day: string): string => `${dated(day).getMonth() + 1} 月 ${dated(day).getDate()} 日`
/** 一两段 reads better than 1 段. */
const some = (n: number): string => (n === 2 ? '两' : numeral(n))

/** 日记里说的话。 */
export const journal: JournalWords = {
  journal: {
    sectionsLabel: '日记的各页',
    sections: {
      today: '今天',
      range: '这阵子',
      casebook: '难聊的事',
      brief: '一对一',
      causes: '起因单',
      report: '认得准不准',
      data: '存进存出',
    },
    receipt: '存了什么',
    date: day => `${short(day)}　星期${WEEKDAYS[dated(day).getDay()]}`,
    short,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    lasted: ms => (ms < 60_000 ? `${Math.round(ms / 1000)} 秒` : `${Math.round(ms / 60_000)} 分钟`),
    amount: tenths => `${tenths < 0 ? '−' : '+'}${Math.abs(tenths) / 10}`,
    usual: n => `平时 ${n}`,
    noUsual: '「平时」要攒够五个班次才有，在那之前只记今天的。',
    table: '看成表格',
    activities: {
      look: '看远处',
      breathe: '慢呼吸',
      side: '换个位置看',
      recall: '想一个帮到的人',
      memory: '想件高兴的事',
      thanks: '谢一个人',
      laugh: '笑一会儿',
      walk: '走走，喝口水',
      move: '动一动',
      music: '听一段',
      buddy: '找人说两句',
    },
    day: {
      worst: (what, worst) => `${what}，${worst}`,
      empty: { head: '今天还没开张', lines: ['开了工，这儿会有一只杯子，', '和它怎么满、怎么空的。'] },
      first: '第一天，我先看着，不急着说话。',
      head: ({ served, morning, afternoon, evening, logged, over }) => {
        const hard = [
          ['上午', morning],
          ['下午', afternoon],
          ['晚上', evening],
          ['你记了', logged],
        ] as const
        const parts = hard.filter(([, n]) => n > 0).map(([when, n]) => `${when}${some(n)}段`)
        if (parts.length === 0) return served === 0 ? ['还没有人来聊。'] : [`接了 ${served} 段，`, '没有一段难聊的。']
        return over ? [`${parts.join('，')}难聊，`, '都过去了。'] : [`${parts.join('，')}难聊。`]
      },
      rest: (pauses, gaps, left) => {
        const rested =
          pauses === 0 && gaps === 0
            ? '还没歇过。'
            : pauses === 0
              ? `空下来 ${gaps} 回，也算歇。`
              : `歇了 ${pauses} 次${gaps > 0 ? `，自己空下来 ${gaps} 回` : ''}。`
        return left === null ? rested : `${rested}收工时杯子${left}。`
      },
      figures: {
        served: '接待',
        rough: '难聊',
        thanks: '收到道谢',
        calmed: '难聊的里面，聊回来了',
        rested: '歇的时间，不算空下来的',
      },
      figuresLabel: '这一天的数',
      minutes: ms =>
        ms < 60_000 && ms > 0
          ? { n: String(Math.round(ms / 1000)), unit: '秒' }
          : { n: String(Math.round(ms / 60_000)), unit: '分钟' },
      curve: '杯子这一天',
      curveLabel: (fullest, word, changes) => `杯子这一天：最满时${fullest}，最后${word}，一共变了 ${changes} 回。`,
      move: '点线上一处，或用左右键，看那一笔。',
      rows: { talk: '会话', good: '道谢', offers: '叫你' },
      keys: {
        calm: '平常',
        tense: '着急',
        hostile: '难聊',
        good: '道谢、好时刻',
        rest: '歇着',
        taken: '叫了，歇了',
        offer: '叫了，没歇',
        usual: '我平时，近四周的中位',
      },
      ledger: {
        head: '这杯里的账',
        aside: ['每一笔为什么添、为什么倒，都在这儿。', '点一笔，看它在线上哪儿。'],
        empty: ['空着，一笔都没有。', '难聊的、坐久了，会添一点；', '歇一歇就倒掉些，都写在这儿。'],
      },
      line: {
        hostile: '一段难聊',
        tense: '客户着急',
        stretch: '一直在聊，慢慢添的',
        thanks: '有人道谢',
        pause: '歇了一会儿',
        gap: '空下来',
        log: '记了一笔，照你说的重量',
        unlog: '撤回一笔',
        correction: '这段不算',
        felt: '歇完，照你说的感觉',
        checkin: '照你说的，杯子改了',
      },
      kinds: {
        threat: '被威胁',
        harassment: '被骚扰',
        abuse: '被骂',
        contempt: '话里带刺',
        pressure: '拿差评要挟',
        anger: '火气大',
        urging: '催得急',
        thanks: '',
        none: '',
      },
      times: n => `${some(n)}次`,
      point: (at, what, amount, word) => `${at}　${what}　${amount}，杯子到${word}。`,
      tableHeads: ['时间', '什么事', '添减', '杯子'],
      good: {
        head: '好时刻',
        none: '还没记过。有人说声谢谢，也算一件。',
        plain: '记了个好时刻',
        more: n => `另外还收到 ${n} 次道谢。`,
      },
      thanks: '今天想谢谁',
      offers: { head: '叫你歇的几回', none: '没叫过你。' },
      reason: {
        severe: '那句太过分了',
        streak: '连着几段难聊',
        cluster: '一小时里几段难聊',
        cup: '杯子快满了',
        stretch: '坐得久了',
        early: '上工一会儿了',
      },
      became: {
        open: '没等到回话',
        taken: '歇了',
        later: '聊完再说',
        closed: '没歇，也行',
        quiet: '先不出声',
        notRough: '你说不算难聊',
        expired: '过了时候，收起来了',
        away: '没处放，收在工具栏',
      },
      close: { head: '收工', line: '做完的三件事，明天的一件，写完就关灯。大约两分钟。', go: '收今天的工' },
      turn: { before: '前一个班', after: '后一个班', today: '回到今天' },
      gone: '这一天没有记录。',
    },
    range: {
      kinds: { week: '周', month: '月', year: '年', days: '自己选' },
      kindsLabel: '看多长',
      before: '往前',
      after: '往后',
      week: (from, until) => `${short(from)}到 ${short(until)}`,
      month: month => `${MONTHS[Number(month.slice(5)) - 1]}月`,
      year: year => `${year} 年`,
      from: '从',
      until: '到',
      show: '看这段',
      empty: { head: '这段日子没上工', lines: ['有班的日子，一天一只杯子摆在这儿，', '隔一阵翻翻，看什么管用。'] },
      few: '日子还少，先别急着下结论。',
      others: '别的电脑上的日子也算在里面，钟点和原因只有这台的。',
      head: ({ worked, served, rough, fullest, fixer }) => [
        `上了 ${worked} 个班，接了 ${served} 段，${rough === 0 ? '没有难聊的' : `难聊 ${rough} 段`}${fullest === null ? '' : `，${fullest}最满`}。`,
        ...(fixer ? [`记下的起因里，${fixer.share >= 45 ? '将近一半' : '不少'}是${fixer.name}能改的，不怪你。`] : []),
      ],
      calendar: {
        head: '一天一只杯子',
        aside: '杯子画的是那天最满的时候，扣着的是没上工。点一天，翻开那天的账。',
        off: '没上工',
        open: (day, word) => `${day}，最满时${word}`,
        fullest: '最满的一天',
      },
      days: { head: '一天一天', label: '每天的会话，按难聊、着急、平常' },
      hours: {
        head: '几点最难',
        label: busiest => `按钟点的难聊和着急，${busiest}最多`,
        aside: '难聊和着急落在几点，按开始的时候算。',
      },
      served: '接待',
      rough: '难聊',
      tense: '着急',
      thanks: '道谢',
      peak: '最满',
      pauses: '歇了',
      stressors: { head: '什么最压人', empty: '还没记过是哪种难。' },
      causes: { head: '谁能改掉它', empty: '还没记过起因。', nobody: '不归谁改' },
      helped: {
        head: '什么管用',
        empty: '还没有。歇完说一句轻了没有，往后就知道。',
        lighter: (times, lighter) => `${times} 次，${lighter} 次说轻了`,
        exits: '用过的出口',
        words: '自己写的',
      },
      feelings: { head: '心里的味道', empty: '还没说过。' },
      cup: { head: '杯子怎么满的，怎么空的', filled: '添的', poured: '倒的' },
      against: {
        head: '跟自己前一段比',
        span: (from, until, year) => `${year ? `${from.slice(0, 4)} 年 ` : ''}${short(from)}到 ${short(until)}`,
        now: '这段',
        past: '前一段',
        none: '前一段没有记录，没得比。',
      },
      perDay: '每个班',
      print: '打印这一页',
      count: n => `${n} 次`,
    },
  },
}
