import type { SettingsText } from '../settings-text'
import { clock } from '../time'
import { sense } from './sense'

/** 「A 到 B」，少一头也说得通。 */
const range = (least: number | null, most: number | null, unit: string): string => {
  if (least === null) return `最多 ${most} ${unit}`
  if (most === null || most <= least) return `最少 ${least} ${unit}`
  return `${least} 到 ${most} ${unit}`
}

/** 设置页上的话。 */
export const settings: SettingsText = {
  ...sense,
  settings: {
    head: ['怎么顺手，', '就怎么来。'],
    lead: '不改也够用。改了马上算数，开着的工作台也一样。',
    kept: '改好了',
    sites: {
      head: '看哪些网页',
      lead: '只看这里列着的，别的一眼都不看。',
      none: '还一个都没有。',
      reading: '看得见消息',
      waiting: '还没看见。打开它，点开一段会话。',
      lost: at => `${clock(at)} 起看不见，网页变样了`,
      teach: '教我认',
      teachSite: site => `教我认 ${site}`,
      notOpen: '先打开这个网页，再回来点。',
      forget: '忘掉教过的',
      forgetSite: site => `忘掉在 ${site} 教过的`,
      forgot: '忘了，这个网页重新自己认。',
      stop: '停用',
      stopSite: site => `停用 ${site}`,
      add: '再加一个',
      enable: '启用',
      company: '公司列出来的',
      companyLead: '启不启用，还是你说了算。',
    },
    remind: {
      head: '提醒',
      lead: '什么时候问、什么时候不出声，都听你的。',
      bounded: '公司定了个范围，上面的数已经按它来了。',
      shift: { head: '上班时间', label: '只在这段时间里问', from: '从', to: '到' },
      quiet: {
        head: '不出声的时段',
        lead: '开会、交接、吃饭。到点自己恢复，账照样记。',
        add: '加一段',
        away: '去掉',
        remove: nth => `去掉第 ${nth} 段`,
        nth: nth => `第 ${nth} 段`,
      },
      checkIns: { label: '问问我杯子有多满', line: '一天最多两次，只在你点开工具栏的时候。' },
    },
    lengths: {
      head: '歇多久',
      lead: '卡片上的三个钮，按这个来。',
      names: { look: '看远处', breathe: '呼吸', away: '离开' },
      volume: '音量',
      breath: '呼吸的时候带点声音',
      breathLine: '一吸一呼各有一声，闭着眼也跟得上。',
    },
    words: {
      head: '哪些词算难听',
      lead: '比对就在这台电脑上，客户的话还是看完就忘。威胁和骚扰，怎么设都算。',
      add: { head: '这些也算', line: '行里的黑话、方言里的骂法。' },
      ignore: { head: '这些不算', line: '商品名、口头禅，看着像骂人的。' },
      field: '一个词',
      button: '加上',
      none: '还没有。',
      remove: word => `去掉「${word}」`,
      problem: {
        empty: '先写一个词。',
        long: '太长了，24 个字以内。',
        known: '已经有了。',
        other: '另一边已经有了，先从那边去掉。',
        full: '够多了，先去掉几个。',
      },
    },
    ways: {
      head: '出口和求助',
      lead: '难聊的时候能怎么办、找谁、打哪个电话。',
      exits: '改出口、找谁说、求助电话',
      buddy: name => `有话找${name}说。`,
      noBuddy: '还没定找谁说。',
      help: lines => `自己的求助电话有 ${lines} 行。`,
      noHelp: '没加自己的求助电话，公开热线照样有。',
    },
    desk: {
      head: '工作台里',
      button: '放一个「记一笔」小按钮',
      buttonLine: '在工作台右下角，点一下就记好。',
      keys: '快捷键',
      noKey: '没有',
    },
    data: {
      head: '记下的东西',
      lead: '都在这台电脑上；「带着走」开了，才有一份加了密跟着走。',
      retention: '细账留多久',
      days: days =>
        days === 400 ? '一年多' : days === 180 ? '半年' : days % 30 === 0 ? `${days / 30} 个月` : `${days} 天`,
      most: days => `公司定了最多 ${days} 天，到时候就清。`,
      receipt: '看看都存了什么',
      journal: '备份、搬家、导出',
      wipe: '全部删掉',
      ask: '真的全删？记录、设置、教过的，都没了，找不回来。网页的授权也一并收回。',
      yes: '全部删掉',
      no: '先不删',
      wiped: '都删干净了。',
      failed: '没删成，什么也没动。再试一次看看。',
    },
    company: {
      head: '公司定的',
      lead: '公司用浏览器策略放进来的，这里只能看。它看不到你的记录，也没法逼你歇、拦你歇。',
      sites: n => `列了 ${n} 个客服网页`,
      exits: n => `放了 ${n} 个出口`,
      help: n => `放了 ${n} 条求助方式`,
      streak: (least, most) => `连着几段才问：${range(least, most, '段')}`,
      stretch: (least, most) => `坐多久才问：${range(least, most, '分钟')}`,
      gap: (least, most) => `两次提醒隔多久：${range(least, most, '分钟')}`,
      perShift: (least, most) => `一个班提醒几次：${range(least, most, '次')}`,
      retention: days => `细账最多留 ${days} 天`,
      noCarry: '不能带到别的电脑上',
    },
  },
}
