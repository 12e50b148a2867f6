import type { Text } from './text'
import { clock, minutesAndSeconds } from './time'

/** Short enough for a line of the card: to the minute up to two hours, then to the hour. */
const span = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  if (hours < 2) return `${minutes} 分钟`
  return minutes % 60 < 10 ? `${hours} 小时` : `${hours} 个多小时`
}
const wait = (ms: number): string => (ms < 60_000 ? `${Math.round(ms / 1000)} 秒` : span(Math.floor(ms / 60_000)))
const waited = (waiting: number, ms: number | null): string => {
  if (ms === null) return '。'
  return waiting === 1 ? `，等了 ${wait(ms)}。` : `，最久等了 ${wait(ms)}。`
}
const since = (minutes: number): string => (minutes < 5 ? '先缓一口？' : `离上次歇口气 ${span(minutes)}。`)
const sat = (minutes: number): string => {
  if (minutes >= 50 && minutes < 60) return '坐了快一个钟头了，'
  return minutes >= 60 && minutes < 75 ? '坐了一个多钟头了，' : `坐了 ${span(minutes)}了，`
}
const NUMERALS = ['零', '一', '二', '三', '四', '五', '六']
const numeral = (n: number): string => NUMERALS[n] ?? String(n)
/** Before a measure word two is 两. */
const counted = (n: number): string => (n === 2 ? '两' : numeral(n))

const ROTTED = { row: '消息', roles: '谁说的', composer: '打字的框', item: '会话列表' }

/** 大陆的话，照着耳朵写的。 */
export const zhCN: Text = {
  language: 'zh-CN',
  name: '歇口气',
  clock,
  lengths: {
    look: { name: '看远处', figure: '20', unit: '秒', whole: '看远处 20 秒' },
    breathe: { name: '呼吸', figure: '1', unit: '分钟', whole: '呼吸 1 分钟' },
    away: { name: '离开', figure: '5', unit: '分钟', whole: '离开 5 分钟' },
  },
  reason: {
    severe: () => ['刚才那句太过分了。', '先停一下。'],
    streak: ({ rough, minutes }) => [`连着 ${rough} 段难聊，`, since(minutes)],
    cluster: ({ rough, minutes }) => [`一个钟头里 ${rough} 段难聊，`, since(minutes)],
    cup: ({ minutes }) => ['杯子快满了，', since(minutes)],
    stretch: ({ minutes }) => [sat(minutes), '起来走两步？'],
    early: () => ['上班有一阵了，', '趁还不累，先歇一口？'],
  },
  nudge: {
    label: '歇口气的提议',
    close: '收起',
    later: '聊完这个再说',
    quiet: '今天先别提醒',
    notRough: '这段不算难聊',
    handOver: '先转接或挂起',
    cost: ({ waiting, longestWaitMs }) => ({
      count: `${waiting} 位客户在等`,
      rest: waited(waiting, longestWaitMs),
      advice: '先在座位上缓一下就好。',
    }),
    answered: { quiet: '行，今天不出声了。', later: '行，聊完再叫你。', correction: '记住了，这段不算。' },
  },
  log: {
    hard: '记一笔',
    good: '记个好时刻',
    done: { hard: '记下了，先放这儿。', good: '记下了，好的也留着。' },
    undo: '撤销',
    undone: '撤了，当没记过。',
  },
  problem: {
    blocked: '歇口气刚更新过，旧窗口还占着记录。把别的歇口气页面关掉，再打开这里。',
    newer: '记录是更新的版本写的，这个版本读不了，也没动它。把歇口气更新一下就好。',
    full: '电脑的磁盘满了，新的暂时记不下，记过的都还在。腾点地方就行。',
    broken: '记录这会儿打不开，什么也没动。关掉浏览器再开一次试试。',
  },
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
      unusable: reason => `这个文件用不了，什么也没改。${reason}`,
      notJson: '这个文件读不懂，什么也没改。要用这里存出来的那种。',
      gone: '那个网页没在答话。打开它，再来一次。',
    },
    stored: '存了什么',
    day: s =>
      `${clock(s.from)} 到 ${clock(s.to)}：接待 ${s.conversations} 段，难聊 ${s.hostile} 段，着急 ${s.tense} 段，收到道谢 ${s.thanks} 次，歇了 ${s.pauses} 次。`,
  },
  teach: {
    label: '教我认这个网页',
    close: '不教了',
    step: (n, of) => `第 ${n} 步，共 ${of} 步`,
    ask: {
      customer: ['点一句客户说的话。'],
      agent: ['再点一句你自己说的。'],
      composer: ['点一下你打字的框。'],
      active: ['会话列表里，', '点一下正开着的那位。'],
    },
    how: '只是指给我看，点了不会真的按下去。用键盘就按方向键挑，回车选。',
    keep: '只记网页的架子，一个字也不记。',
    walk: { customer: '客户说的话', agent: '你说的话', composer: '打字的框', active: '会话列表' },
    nth: (n, of) => `第 ${n} 个，共 ${of} 个`,
    several: of => `有 ${of} 个可以挑，按方向键`,
    none: '没找着像的，用鼠标点吧。',
    back: '上一步',
    skip: '没有这个',
    move: '挪个角落',
    fault: {
      same: '这两下点在同一句里了。换一句你自己说的。',
      nameless: '这个网页没留下能认的记号，教不会，还是我自己认。',
      failed: '这会儿记不下来，什么也没改。再点一次试试。',
    },
    check: {
      ask: '这样认，对吗？',
      roles: { customer: '客户', agent: '我', bot: '机器人', system: '系统', note: '备注' },
      counts: counts =>
        `客户 ${counts.customer} 条，我 ${counts.agent} 条${counts.bot ? `，机器人 ${counts.bot} 条` : ''}${counts.system ? `，系统 ${counts.system} 条` : ''}${counts.note ? `，备注 ${counts.note} 条` : ''}。`,
      composer: found => (found ? '打字的框认出来了' : '打字的框没认出来'),
      active: found => (found ? '开着的那位认出来了' : '开着的那位没认出来'),
      look: '网页没标是谁说的，我看左右和名字猜的。',
      wrong: {
        customer: '你点的那句客户的话，我还是认不准。',
        agent: '你点的那句自己的话，我还是认不准。',
        composer: '你点的那个框，我还是认不准。',
        active: '你点的那位，我还是认不准。',
      },
      yes: '对，就这样',
      no: '不对',
      redo: '哪一处重新点？',
      parts: { customer: '客户的话', agent: '我的话', composer: '打字的框', active: '开着的那位' },
    },
    done: '记住了，往后就这么认。',
  },
  pause: {
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
  },
  welcome: {
    head: ['歇口气，', '再回下一句。'],
    lead: '连着几段难聊，或者一口气坐太久，我会在你刚好有空的时候，轻轻问一句要不要歇口气。歇不歇都行。',
    promises: {
      sites: { head: '只看你点过头的网页', now: n => (n === 0 ? '现在一个都没有。' : `现在有 ${n} 个，随时能停。`) },
      local: { head: '只在这台电脑上', line: '不联网，不用注册，主管看不到。' },
      forget: { head: '客户的话，看完就忘', line: '只记时间、轻重和次数。' },
    },
    enable: {
      step: '第一步',
      head: ['在你的客服网页上，', '让我看得见消息。'],
      lines: ['把客服网页的地址贴在这儿；', '或者打开那个网页，点一下工具栏上的杯子。'],
      label: '客服网页',
      button: '启用',
      asks: '浏览器会再问你一次，这是它的规矩。随时能关。',
      problem: {
        empty: '先把地址贴进来。',
        address: '这个不像网址。到客服网页的地址栏里整个复制过来试试。',
        scheme: '只能看 http 或 https 开头的网页。',
        known: '这个已经启用了。',
        refused: '浏览器没放行。想好了再点一次。',
      },
    },
    check: {
      step: '第二步',
      head: '看我认得对不对',
      none: '启用以后，打开客服网页，点开一段会话。看不看得见，这儿会说。',
      sites: '启用的网页',
      reading: '看得见消息',
      waiting: '还没看见。打开它，点开一段会话。',
      lost: at => `${clock(at)} 起看不见，网页变样了`,
      stop: '停用',
      stopSite: site => `停用 ${site}`,
    },
    stored: {
      head: '存了什么',
      kept: '存在这台电脑上的',
      keptItems: [
        '每段会话什么时候开始、结束，有多难聊',
        '杯子每次添了多少、倒了多少，为什么',
        '你歇的每一次，和你自己说的感觉',
        '你记的每一笔',
        '每天的次数；细账只留 30 天',
        '你教我认的网页架子，里头没有一个字',
        '启用的网页地址；会话只留一串认不回去的编号',
      ],
      never: '从来不存的',
      neverItems: ['客户说的话，你回的话', '客户的名字、头像、订单', '你的屏幕、声音、按键', '给任何人看的评分或排名'],
    },
  },
}
