import type { Text } from '../text'
import { clock } from '../time'
import { span } from './count'

const ROTTED = { row: '消息', roles: '谁说的', composer: '打字的框', item: '会话列表' }

/** What the popup says. */
export const popup: Pick<Text, 'popup'> = {
  popup: {
    figures: { conversations: '接待', rough: '难聊', thanks: '收到道谢', breaks: '歇了' },
    today: '今天',
    usual: n => `平时 ${n}`,
    against: (level, median) => {
      if (level > median + 6) return '比平时这个点多些。'
      return level < median - 6 ? '比平时这个点少些。' : '跟平时这个点差不多。'
    },
    sinceBreak: minutes => (minutes < 5 ? '才坐下没一会儿。' : `离上次歇口气 ${span(minutes)}。`),
    firstDay: ['第一天，我先看着，', '不急着说话。'],
    notStarted: '今天还没开张。',
    noUsual: ['「平时」要攒够五个班次才有。', '在那之前，只记今天的。'],
    pause: '歇一会儿',
    quiet: { lines: ['今天不出声了。', '想歇的时候，自己点。'], until: '静到收工。', resume: '现在就恢复' },
    recall: {
      lead: '刚才想叫你歇一下。',
      now: { look: '现在歇，看远处 20 秒', breathe: '现在歇，呼吸 1 分钟', away: '现在歇，离开 5 分钟' },
      free: '不歇也行，这事不会记在你头上。',
    },
    lost: { word: '看不清', lines: ['这个网页变了样，', '消息我认不出来了。', '杯子先停在这儿。'] },
    health: {
      seen: '看得见消息',
      waiting: '还没看见消息',
      lost: at => `${clock(at)} 起看不见`,
      off: '这个网页没启用',
    },
    enable: {
      word: '还没启用',
      lines: ['这个网页我没在看。', '要我陪着，就点一下。'],
      here: '在这里启用',
      also: '在这里也启用',
      asks: '浏览器会再问你一次，这是它的规矩。随时能关。',
      asking: '等浏览器问你',
      refused: '浏览器没放行，想好了再点。',
    },
    unsupported: { word: '这儿看不了', lines: ['这是浏览器自己的页面。', '打开客服网页，', '再点一下杯子。'] },
    reading: {
      link: '认得不对？',
      head: '这个网页怎么认',
      from: {
        taught: ['照你教的认。'],
        shipped: ['这个工作台我认识，', '照记下的样子认。'],
        nobody: ['没人教过，我自己看着认。', '认错了就教我一次。'],
      },
      rotted: parts =>
        `网页变了样，你教的${parts.map(part => ROTTED[part]).join('、')}对不上了。我先自己认着，再教一次就好。`,
      start: '指给我看，点四下',
      again: '再教一次',
      save: '存成文件',
      load: '从文件读入',
      forget: '恢复自动识别',
      back: '返回',
      saved: '存好了，里头没有一句聊天。',
      loaded: '读进来了，已经照它认。',
      forgotten: '好，我自己看着认。',
      unusable: reason => `这个文件用不了，什么也没改。给写它的人看：${reason}`,
      notJson: '这个文件读不懂，什么也没改。要用这里存出来的那种。',
      gone: '那个网页没在答话。打开它，再来一次。',
    },
    goal: {
      label: '今天想着',
      ask: '给今天定一句？',
      field: '今天想着的一句话',
      save: '就它',
      change: '改',
      from: '上回留给今天的',
      take: '就它',
    },
    checkIn: {
      ask: '杯子看着对吗？',
      tell: '说一下',
      no: '不用',
      own: '自己调',
      question: '这会儿，心里是什么味道？',
      done: '就这样',
      thanks: '听你的，往后也照这个算。',
    },
    dayEnd: '收工',
    journal: '翻翻日记',
    settings: '设置',
    stored: '存了什么',
    day: s =>
      `${clock(s.from)} 到 ${clock(s.to)}：接待 ${s.conversations} 段，难聊 ${s.hostile} 段，着急 ${s.tense} 段，收到道谢 ${s.thanks} 次，歇了 ${s.pauses} 次。`,
    due: n => (n === 1 ? '说好回看的有一件，到日子了' : `说好回看的有 ${n} 件，到日子了`),
    spoilt: '有一条记录坏了，读不出来，原样收在一边。别的都在，今天接着记。',
  },
}
