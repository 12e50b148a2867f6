import type { TeachText } from '../text'

/** What the lesson says. */
export const teach: TeachText = {
  language: 'zh-CN',
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
}
