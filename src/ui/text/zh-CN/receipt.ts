import type { ReceiptWords } from '../receipt-text'
import { clock } from '../time'

const n = (value: number): string => value.toLocaleString('zh-CN')
/** A day's name in words; noon, so that no change of the clock moves it into another day. */
const day = (name: string): string => date(new Date(`${name}T12:00`).getTime())
const date = (at: number): string => new Date(at).toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' })
const when = (at: number): string => `${date(at)} ${clock(at)}`
const LEVELS = { calm: '平常', tense: '着急', hostile: '难聊' }
const OWN: Record<string, string> = {
  exits: '出口卡',
  buddy: '找谁说说',
  help: '求助电话',
  button: '网页里的小按钮',
  sound: '声音',
  taste: '你说过「不算难聊」的几个数',
}

export const receipt: ReceiptWords = {
  receipt: {
    head: ['存了什么，', '一张小票看完。'],
    lead: '这张小票是刚刚数出来的，不是写好的承诺。数的就是这台电脑上现在有的东西。',
    more: [
      {
        ask: '为什么要看网页',
        answer:
          '不看就不知道这会儿难不难聊、有没有空。字在网页里当场看完就丢，留下的只有时间、轻重和类别。只看你启用的网页。',
      },
      {
        ask: '主管能看到吗',
        answer:
          '看不到。这里没有账号，没有后台，也没有一行代码能联网。记录只在这个浏览器里，要给谁看，得你自己导出、自己给。',
      },
      {
        ask: '换电脑怎么办',
        answer:
          '导出一份，拿到新电脑上读进来。同一份读两遍也不会重。旧电脑上记得点「全部删掉」。两台都用，就在设置里开「带着走」：数和设置加了密，由浏览器的同步带过去；没开就什么都不走。',
      },
      {
        ask: '电脑是大家轮着用的',
        answer:
          '在设置里上把锁：备注、细节、写的话、提纲就都加了密，没有口令读不出来，别人看得到的只有数。没上锁的话，谁打得开这个浏览器，谁就看得到。',
      },
    ],
    countedHere: '本机现数',
    date: at => `${new Date(at).toLocaleDateString('sv-SE')}　${clock(at)}`,
    customers: { head: '客户的', names: '名字', words: '说过的话', wordsUnit: '0 字', requests: '发出去的请求' },
    yours: {
      head: '你的，存在这台电脑',
      size: '占地方',
      bytes: b => `约 ${b < 1024 ? `${b} B` : `${n(Math.round(b / 1024))} KB`}`,
    },
    stores: {
      days: {
        name: '每日的数',
        count: c => `${n(c)} 天`,
        what: '一天聊了几段、难聊几段、歇了几次。一直留着，到你删。',
      },
      digests: { name: '每天按钟点的数', count: c => `${n(c)} 天`, what: '哪个钟头满得快，只有数。跟着那一天走。' },
      conversations: {
        name: '会话的时间、轻重、类别',
        count: c => `${n(c)} 条`,
        what: '没有名字，没有话，只有一串对不回去的编号。到期自己清。',
      },
      ledger: {
        name: '杯子的每一笔',
        count: c => `${n(c)} 笔`,
        what: '什么时候加了多少、倒了多少、因为什么。到期自己清。',
      },
      breaks: { name: '歇过的', count: c => `${n(c)} 次`, what: '从几点歇到几点。到期自己清。' },
      offers: { name: '问过你要不要歇', count: c => `${n(c)} 次`, what: '几点问的，为什么问，后来怎样。到期自己清。' },
      entries: {
        name: '记的难聊和好时刻',
        count: c => `${n(c)} 笔`,
        what: '你自己记的，连同你写的备注。一直留着，到你删。',
      },
      checkIns: { name: '问过你的感觉', count: c => `${n(c)} 次`, what: '自己觉得杯子有多满，什么滋味。到期自己清。' },
      notes: { name: '你写的话', count: c => `${n(c)} 句`, what: '谢谁、今天的一句、做成的三件、明天的一件。到你删。' },
      trials: { name: '自己的小试验', count: c => `${n(c)} 次`, what: '歇前歇后有多紧绷。你开了才有，到你删。' },
      papers: { name: '一对一的提纲和建议', count: c => `${n(c)} 份`, what: '你写的，只在这里。到你删。' },
      own: { name: '你设的', count: c => `${n(c)} 项`, what: '出口、找谁说、声音这些。' },
      profiles: { name: '教过的网页', count: c => `${n(c)} 个`, what: '网页长什么样，没有上面的字。' },
      state: {
        name: '这会儿的样子',
        count: c => `${n(c)} 份`,
        what: '班开着没有、哪些页面开着。没有它，重开浏览器就得从头来。',
      },
      sources: { name: '页面报到第几条', count: c => `${n(c)} 个`, what: '同一条不数两遍。两天后自己清。' },
      spoiled: { name: '读不出来的', count: c => `${n(c)} 条`, what: '坏了的记录原样放着，没有丢。到你删。' },
      lock: {
        name: '锁',
        count: c => (c === 0 ? '没上' : '上着'),
        what: '加了密的钥匙。没有口令，它自己也打不开什么。',
      },
      carry: {
        name: '带着走',
        count: c => (c === 0 ? '没开' : c === 1 ? '开着' : `开着，还有 ${n(c - 1)} 台`),
        what: '开了「带着走」才有：这台的随机编号、用得了看不见的钥匙，还有别的电脑上每天的数。',
      },
      meta: {
        name: '编号用的随机字、语言',
        count: c => `${n(c)} 项`,
        what: '随机字是这台电脑上生的，编号靠它对不回去。',
      },
    },
    examples: {
      sealed: '锁着，读不出来',
      days: (d, c, h) => `${day(d)}，聊了 ${c} 段，难聊 ${h} 段`,
      digests: (d, h) => `${day(d)}，${h} 个钟头有数`,
      conversations: (at, level, m, code) => `${when(at)} 开始，${LEVELS[level]}，客户 ${m} 句，编号 ${code}…`,
      ledger: (at, delta) => `${when(at)}，${delta < 0 ? '倒掉' : '加了'} ${Math.abs(delta)}`,
      breaks: (from, m) => `${when(from)}，歇了 ${m} 分钟`,
      offers: at => `${when(at)} 问过一次`,
      entries: (at, good, w, note) =>
        `${when(at)}，${good ? '好时刻' : '难聊'}${w === null ? '' : `，分量 ${w}`}${note === '' ? '' : `，「${note}」`}`,
      checkIns: (at, fill) => `${when(at)}${fill === null ? '，说了滋味' : `，自己觉得 ${Math.round(fill)} 满`}`,
      notes: text => `「${text}」`,
      trials: (at, b, a) => `${when(at)}，之前 ${b ?? '没答'}，之后 ${a ?? '没答'}`,
      papers: at => `${when(at)} 写的一份`,
      own: key => OWN[key] ?? key,
      profiles: site => `${site} 教过一次`,
      state: (shift, pages) => `${shift ? '班开着' : '没在班上'}，${pages} 个页面开着`,
      sources: seq => `一个页面，报到第 ${seq} 条`,
      spoiled: store => `「${store}」里的一条`,
      lock: minutes => `加了密的钥匙；${minutes} 分钟没人动就锁上`,
      carry: months => (months === null ? '这台的编号和钥匙' : `别的一台电脑，${months} 个月的数`),
      meta: key => (key === 'salt' ? '32 位随机字' : '你选的语言'),
    },
    noExample: '还没有',
    unreadable: '这一条读不出来',
    permissions: {
      head: '权限',
      sites: '能看的网页',
      none: '没有',
      network: '能联网的地址',
      history: '浏览记录、别的标签页',
      notAsked: '没要',
      whyHead: '每个权限是干什么的',
      why: {
        alarms: '到点叫醒自己：该问你歇不歇的时候。',
        scripting: '在你启用的网页上看会话。',
        activeTab: '你点「启用」的时候，知道点的是哪个网页。',
        idle: '电脑没人动，就当你歇着。',
        storage: '网页突然关了，没来得及交的几个数先放这儿。你开了「带着走」，加了密的数和设置也由它交给浏览器的同步。',
        unlimitedStorage: '电脑空间紧的时候，浏览器不会把你的记录清掉。',
        notifications: '看不到客服网页时，用系统通知问你。你开了才有。',
      },
      site: '你启用的网页：看会话，别的网页一概不看。',
      off: '没开',
    },
    left: '离开这台电脑的',
    carried: '加了密，浏览器的同步带着',
    thanks: '数错了告诉我们，代码是公开的。',
    one: { head: '一样一样看', lead: '每样挑一条真的给你看。', example: row => `最近的一条：${row}` },
    never: {
      head: '从来不存的',
      items: [
        '客户的名字、头像、电话、订单',
        '客户说的话，你回的话',
        '网页的截图和别的内容',
        '你打字的内容、快慢',
        '没启用的网页上的任何东西',
      ],
    },
    exported: {
      never: '还没导出过。',
      at: at => `上次导出是 ${when(at)}。`,
      button: '导出一份',
      done: '存好了，在下载文件夹里。',
      lead: '这里导出的没有口令，谁拿到都能看。要加口令，去日记里的「存进存出」。',
    },
    wipe: {
      head: '想删就删',
      lead: '删了就真没了，所以会再问你一次。',
      day: '删这一天',
      site: '删这个网页',
      all: '全部删掉',
      chooseDay: '哪一天',
      chooseSite: '哪个网页',
      noDays: '还没有记过哪一天。',
      noSites: '还没启用过网页。',
      sureDay: d => `${day(d)}的数、会话、歇过的、记的、写的，都会删掉，找不回来。今天的话，这一班也从头数起。`,
      sureSite: s => `不再看 ${s}，教过的也忘掉。会话没记是哪个网页的，要删得按天删。`,
      sureAll: '所有的记录、你设的、启用的网页，全部清空，和刚装上一样，找不回来。要留一份就先导出。',
      yes: '删掉',
      no: '算了',
      doneDay: d => `${day(d)}删掉了。`,
      doneSite: s => `${s} 不再看了，教过的也忘了。`,
      doneAll: '全部删掉了。',
      failed: '没删成，什么也没动。再试一次看看。',
    },
  },
}
