import type { Text } from '../text'
import { clock } from '../time'

/** What the welcome page says. */
export const welcome: Pick<Text, 'welcome'> = {
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
      open: '开着的这个，是吗？',
      company: '公司列出来的',
      this: site => `就是 ${site}`,
    },
    choose: { step: '第二步', head: ['说哪种话，', '什么时候开口。'], more: '别的都在设置里，不改也行' },
    check: {
      step: '最后看一眼',
      head: '看我认得对不对',
      seen: {
        nothing: '这会儿没开着会话。点开一段，我再看看。',
        roles: n => (n === 0 ? '看得见消息，还没分清谁是谁。' : `看得见 ${n} 段会话，还没分清谁是谁。`),
        whole: n =>
          n === 0 ? '这个工作台我看得懂，谁说的也分得清。' : `这个工作台我看得懂：${n} 段会话，谁说的也分得清。`,
      },
      parts: { composer: '回复框', messages: '消息', roles: '谁说的', list: '会话列表' },
      found: '找到了',
      missing: '没找到',
      messages: n => `看得见 ${n} 条`,
      roles: (customer, agent, others) => `客户 ${customer}，我 ${agent}${others > 0 ? `，别的 ${others}` : ''}`,
      list: n => `${n} 段`,
      wrong: '认错了？',
      teach: '指给我看',
      after: '，点四下就好。',
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
        '你歇的每一次，做了什么，和你自己说的感觉',
        '你记的每一笔，和你自己写的话：谢谁、今天想着什么、明天一件事',
        '每天的次数；细账留多久，你说了算',
        '你教我认的网页架子，里头没有一个字',
        '启用的网页地址；会话只留一串认不回去的编号',
      ],
      never: '从来不存的',
      neverItems: ['客户说的话，你回的话', '客户的名字、头像、订单', '你的屏幕、声音、按键', '给任何人看的评分或排名'],
    },
  },
}
