import type { Text } from '../text'
import { clock } from '../time'

/** What the welcome page says. */
export const welcome: Pick<Text, 'welcome'> = {
  welcome: {
    head: ['歇口氣，', '再回下一句。'],
    lead: '連著幾段很難聊，或是一坐就坐太久，我會在你剛好有空的時候，輕輕問一句要不要休息一下。要不要都可以。',
    promises: {
      sites: { head: '只看你點過頭的網頁', now: n => (n === 0 ? '現在一個都沒有。' : `現在有 ${n} 個，隨時可以停。`) },
      local: { head: '只在這台電腦上', line: '不連網、不用註冊，主管看不到。' },
      forget: { head: '客人的話，看完就忘', line: '只記時間、輕重和次數。' },
    },
    enable: {
      step: '第一步',
      head: ['在你的客服網頁上，', '讓我讀得到訊息。'],
      lines: ['把客服網頁的網址貼在這裡；', '或是打開那個網頁，按一下工具列上的杯子。'],
      label: '客服網頁',
      button: '啟用',
      asks: '瀏覽器會再問你一次，這是它的規定。隨時可以關掉。',
      problem: {
        empty: '先把網址貼進來。',
        address: '這不太像網址。到客服網頁的網址列整段複製過來試試看。',
        scheme: '只能看 http 或 https 開頭的網頁。',
        known: '這個已經啟用了。',
        refused: '瀏覽器沒有放行。想好了再按一次。',
      },
      open: '開著的這個，是嗎？',
      company: '公司列出來的',
      this: site => `就是 ${site}`,
    },
    choose: { step: '第二步', head: ['用哪種語言，', '什麼時候出聲。'], more: '其他都在設定裡，不改也可以' },
    check: {
      step: '最後看一眼',
      head: '看我讀得對不對',
      seen: {
        nothing: '現在沒有開著的對話。點開一段，我再看看。',
        roles: n => (n === 0 ? '讀得到訊息，還分不清誰是誰。' : `讀得到 ${n} 段對話，還分不清誰是誰。`),
        whole: n =>
          n === 0 ? '這個工作台我讀得懂，誰說的也分得清。' : `這個工作台我讀得懂：${n} 段對話，誰說的也分得清。`,
      },
      parts: { composer: '回覆框', messages: '訊息', roles: '誰說的', list: '對話列表' },
      found: '找到了',
      missing: '沒找到',
      messages: n => `讀得到 ${n} 則`,
      roles: (customer, agent, others) => `客人 ${customer}、我 ${agent}${others > 0 ? `、其他 ${others}` : ''}`,
      list: n => `${n} 段`,
      wrong: '讀錯了？',
      teach: '指給我看',
      after: '，點四下就好。',
      none: '啟用之後，打開客服網頁，點開一段對話。讀不讀得到，這裡會說。',
      sites: '啟用的網頁',
      reading: '讀得到訊息',
      waiting: '還沒讀到。打開它，點開一段對話。',
      lost: at => `${clock(at)} 起讀不到，網頁改版了`,
      stop: '停用',
      stopSite: site => `停用 ${site}`,
    },
    stored: {
      head: '存了什麼',
      kept: '存在這台電腦上的',
      keptItems: [
        '每段對話什麼時候開始、結束，有多難聊',
        '杯子每次添了多少、倒了多少，為什麼',
        '你每一次休息、做了什麼，還有你自己說的感覺',
        '你記的每一筆，還有你自己寫的話：謝誰、今天想著什麼、明天一件事',
        '每天的次數；細項留多久，由你決定',
        '你教我讀的網頁架構，裡面沒有一個字',
        '啟用的網址；對話只留一串認不回去的編號',
      ],
      never: '從來不存的',
      neverItems: [
        '客人說的話、你回的話',
        '客人的名字、大頭照、訂單',
        '你的螢幕、聲音、按鍵',
        '給任何人看的分數或排名',
      ],
    },
  },
}
