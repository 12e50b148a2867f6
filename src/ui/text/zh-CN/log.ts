import type { CardText } from '../text'
import { clock } from '../time'

/** What is said about an entry, and about the ways out. */
export const log: Pick<CardText, 'details' | 'exits'> = {
  details: {
    label: { hard: '记一笔', good: '记个好时刻' },
    stored: '记下了',
    when: (at, kind) => `${kind === 'hard' ? '刚才那段' : '一个好时刻'}，${clock(at)}`,
    free: ['想填就填，不填也已经记好了。', '客户是谁、说了什么，都没有存。'],
    stressor: {
      ask: '是哪种难',
      options: {
        attack: '辱骂攻击',
        demand: '过分的要求',
        unclear: '说不清要什么',
        dislike: '人不好相处',
        complaint: '没道理的投诉',
      },
    },
    cause: {
      ask: '起因在哪儿',
      options: {
        price: '价格活动',
        picture: '图文不符',
        wrong: '发错漏发',
        slow: '物流慢',
        quality: '质量',
        rule: '规则',
        mood: '就是心情不好',
      },
      fix: '能改它的是',
      departments: {
        operations: '运营',
        warehouse: '仓库',
        courier: '物流对接',
        product: '商品和品控',
        management: '定规则的人',
      },
      nobody: '这不归谁改，也不是你惹的。',
      nth: n => `这个月你第 ${n} 次记到它`,
    },
    hands: {
      ask: '由得了我吗',
      options: { no: '由不得', part: '一部分', yes: '由得了' },
      aside: {
        no: '那就不是你的错，放得下就放下。',
        part: '由得了的那一半，下回再说。',
        yes: '那下回还有得试，记一句就够。',
      },
    },
    weight: { ask: '有多重', options: { 1: '轻', 2: '中', 3: '重' } },
    write: '写一句给自己，或者这次什么管用',
    helped: '这次什么管用',
    note: { hard: '写一句给自己', good: '好在哪儿，写一句' },
    closing: {
      ask: '最后，把它放到哪儿去',
      options: {
        go: { name: '放下', line: '它到此为止' },
        side: { name: '换个位置看', line: '他气的是事' },
        exit: { name: '用个出口', line: '看我能做什么' },
        tell: { name: '找人说说', line: '不一个人扛' },
      },
      gone: ['盖上了，它到此为止。', '要是又冒出来，随它来，随它走。'],
    },
    done: '收好',
    esc: '也是收好',
  },
  exits: {
    label: '出口',
    head: '我现在可以做什么',
    lead: ['公司允许的都在这儿，', '不用先忍够。'],
    edit: '改成我们组的',
    options: {
      warn: {
        name: '提醒一句',
        hint: '话放这儿，不用现想。',
        phrase: '我很想把这件事给您办好，也请您好好说。再这样下去，我只能先结束这次对话。',
      },
      transfer: {
        name: '转给别人',
        hint: '换个人，有时火就下去了。',
        phrase: '这件事我请同事接着为您办，前面的情况我已经写给他，不用您再说一遍。',
      },
      lead: {
        name: '叫组长来',
        hint: '涉及赔偿，或者你已经说了两遍。',
        phrase: '您说的我都记下了，这件事我请主管来跟您谈，请稍等。',
      },
      hold: {
        name: '先挂起一会儿',
        hint: '告诉他几点回来，再去倒杯水。',
        phrase: '我去核实一下，十分钟内回您。',
      },
      end: {
        name: '结束对话',
        hint: '提醒过一次还在骂，可以结束。',
        phrase: '刚才提醒过您，这次对话先到这里。您的问题已经登记，会按流程处理。',
      },
      block: { name: '限制联系', hint: '结束以后再骂进来的，用这个。', phrase: '' },
    },
    company: '公司定的',
    own: '我自己加的',
    copy: '复制',
    copied: '复制好了',
    use: '用了这个',
    used: '记下了，用过',
    back: '返回',
    look: (used, of) => {
      if (of === 1) return used === 0 ? '上一段难聊，你陪到了最后。门一直开着。' : '上一段难聊，你用了出口。'
      return used === 0
        ? `最近 ${of} 次难聊，你都陪到了最后。门一直开着。`
        : `最近 ${of} 次难聊，你有 ${used} 次用了出口。`
    },
  },
}
