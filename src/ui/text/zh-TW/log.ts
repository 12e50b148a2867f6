import type { CardText } from '../text'
import { clock } from '../time'

/** What is said about an entry, and about the ways out. */
export const log: Pick<CardText, 'details' | 'exits'> = {
  details: {
    label: { hard: '記一筆', good: '記個好時刻' },
    stored: '記下了',
    when: (at, kind) => `${kind === 'hard' ? '剛剛那段' : '一個好時刻'}，${clock(at)}`,
    free: ['想填再填，不填也已經記好了。', '客人是誰、說了什麼，都沒有存。'],
    stressor: {
      ask: '是哪種難',
      options: {
        attack: '辱罵攻擊',
        demand: '過分的要求',
        unclear: '講不清楚要什麼',
        dislike: '人不好相處',
        complaint: '沒道理的客訴',
      },
    },
    cause: {
      ask: '起因在哪裡',
      options: {
        price: '價格活動',
        picture: '圖文不符',
        wrong: '寄錯漏寄',
        slow: '物流慢',
        quality: '品質',
        rule: '規定',
        mood: '就是心情不好',
      },
      fix: '能改的是',
      departments: {
        operations: '營運',
        warehouse: '倉庫',
        courier: '物流窗口',
        product: '商品和品管',
        management: '訂規定的人',
      },
      nobody: '這不歸誰改，也不是你惹的。',
      nth: n => `這個月你第 ${n} 次記到它`,
    },
    hands: {
      ask: '我能決定嗎',
      options: { no: '不能', part: '一部分', yes: '可以' },
      aside: {
        no: '那就不是你的錯，放得下就放下。',
        part: '能決定的那一半，下次再說。',
        yes: '那下次還可以試，記一句就夠。',
      },
    },
    weight: { ask: '有多重', options: { 1: '輕', 2: '中', 3: '重' } },
    write: '寫一句給自己，或是這次什麼有用',
    helped: '這次什麼有用',
    note: { hard: '寫一句給自己', good: '好在哪裡，寫一句' },
    closing: {
      ask: '最後，把它放到哪裡去',
      options: {
        go: { name: '放下', line: '它到此為止' },
        side: { name: '換個位子看', line: '氣的是事情' },
        exit: { name: '用個出口', line: '看我能做什麼' },
        tell: { name: '找人講講', line: '不一個人撐' },
      },
      gone: ['蓋上了，它到此為止。', '要是又冒出來，讓它來，讓它走。'],
    },
    done: '收好',
    esc: '也是收好',
  },
  exits: {
    label: '出口',
    head: '我現在可以做什麼',
    lead: ['公司允許的都在這裡，', '不用先忍。'],
    edit: '改成我們組的',
    options: {
      warn: {
        name: '提醒一句',
        hint: '話放在這裡，不用現想。',
        phrase: '我很想幫您把這件事處理好，也請您好好說。再這樣下去，我只能先結束這次對話。',
      },
      transfer: {
        name: '轉給別人',
        hint: '換個人，有時候火就下去了。',
        phrase: '這件事我請同事接著為您處理，前面的狀況我已經寫給他，您不用再說一次。',
      },
      lead: {
        name: '請主管來',
        hint: '牽涉賠償，或是你已經講了兩遍。',
        phrase: '您說的我都記下了，這件事我請主管跟您談，請稍等。',
      },
      hold: {
        name: '先保留一下',
        hint: '告訴對方幾點回來，再去倒杯水。',
        phrase: '我去確認一下，十分鐘內回覆您。',
      },
      end: {
        name: '結束對話',
        hint: '提醒過一次還在罵，可以結束。',
        phrase: '剛剛提醒過您，這次對話先到這裡。您的問題已經登記，會照流程處理。',
      },
      block: { name: '限制聯絡', hint: '結束以後又來罵的，用這個。', phrase: '' },
    },
    company: '公司訂的',
    own: '我自己加的',
    copy: '複製',
    copied: '複製好了',
    use: '用了這個',
    used: '記下了，用過',
    back: '返回',
    look: (used, of) => {
      if (of === 1) return used === 0 ? '上一段難聊，你陪到了最後。門一直開著。' : '上一段難聊，你用了出口。'
      return used === 0
        ? `最近 ${of} 次難聊，你都陪到了最後。門一直開著。`
        : `最近 ${of} 次難聊，你有 ${used} 次用了出口。`
    },
  },
}
