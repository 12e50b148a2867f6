import type { Text } from './text'
import { clock, minutesAndSeconds } from './time'

/** Short enough for a line of the card: to the minute up to two hours, then to the hour. */
const span = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  if (hours < 2) return `${minutes} 分鐘`
  return minutes % 60 < 10 ? `${hours} 小時` : `${hours} 個多小時`
}
const wait = (ms: number): string => (ms < 60_000 ? `${Math.round(ms / 1000)} 秒` : span(Math.floor(ms / 60_000)))
const waited = (waiting: number, ms: number | null): string => {
  if (ms === null) return '。'
  return waiting === 1 ? `，等了 ${wait(ms)}。` : `，最久的等了 ${wait(ms)}。`
}
const since = (minutes: number): string => (minutes < 5 ? '先緩一下？' : `離上次休息 ${span(minutes)}了。`)
const sat = (minutes: number): string => {
  if (minutes >= 50 && minutes < 60) return '坐快一個鐘頭了，'
  return minutes >= 60 && minutes < 75 ? '坐一個多鐘頭了，' : `已經坐 ${span(minutes)}了，`
}
const NUMERALS = ['零', '一', '二', '三', '四', '五', '六']
const numeral = (n: number): string => NUMERALS[n] ?? String(n)
/** Before a measure word two is 兩. */
const counted = (n: number): string => (n === 2 ? '兩' : numeral(n))

const ROTTED = { row: '訊息', roles: '誰說的', composer: '打字的框', item: '對話列表' }

/** 用台灣的話講，不是轉字。 */
export const zhTW: Text = {
  language: 'zh-TW',
  name: '歇口氣',
  clock,
  lengths: {
    look: { name: '看遠方', figure: '20', unit: '秒', whole: '看遠方 20 秒' },
    breathe: { name: '呼吸', figure: '1', unit: '分鐘', whole: '呼吸 1 分鐘' },
    away: { name: '離開', figure: '5', unit: '分鐘', whole: '離開 5 分鐘' },
  },
  reason: {
    severe: () => ['剛剛那句太過分了，', '先停一下。'],
    streak: ({ rough, minutes }) => [`連著 ${rough} 段很難聊，`, since(minutes)],
    cluster: ({ rough, minutes }) => [`一個鐘頭內有 ${rough} 段很難聊，`, since(minutes)],
    cup: ({ minutes }) => ['杯子快滿了，', since(minutes)],
    stretch: ({ minutes }) => [sat(minutes), '起來走走？'],
    early: () => ['上班好一陣子了，', '趁還不累，先休息一下？'],
  },
  nudge: {
    label: '歇口氣的提議',
    close: '收起來',
    later: '聊完這位再說',
    quiet: '今天先別提醒',
    notRough: '這段不算難聊',
    handOver: '先轉接或保留',
    cost: ({ waiting, longestWaitMs }) => ({
      count: `有 ${waiting} 位客人在等`,
      rest: waited(waiting, longestWaitMs),
      advice: '先在位子上緩一下就好。',
    }),
    answered: { quiet: '好，今天不吵你。', later: '好，聊完再叫你。', correction: '記住了，這段不算。' },
  },
  log: {
    hard: '記一筆',
    good: '記下好事',
    done: { hard: '記下了，先放這裡。', good: '記下了，好事也留著。' },
    undo: '復原',
    undone: '拿掉了，當作沒記過。',
  },
  problem: {
    blocked: '歇口氣剛更新過，舊視窗還占著紀錄。先關掉其他歇口氣的頁面，再打開這裡。',
    newer: '紀錄是較新的版本寫的，這個版本讀不了，也沒有動它。把歇口氣更新就好。',
    full: '電腦的磁碟滿了，新的暫時記不下來，記過的都還在。清出一點空間就好。',
    broken: '紀錄現在打不開，什麼都沒動。把瀏覽器關掉再開一次看看。',
  },
  popup: {
    figures: { conversations: '接待', rough: '難聊', thanks: '收到謝謝', breaks: '休息' },
    today: '今天',
    usual: n => `平常 ${n}`,
    against: (level, median) => {
      if (level > median + 6) return '比平常這時候多一些。'
      return level < median - 6 ? '比平常這時候少一些。' : '跟平常這時候差不多。'
    },
    sinceBreak: minutes => (minutes < 5 ? '才剛坐下沒多久。' : `離上次休息 ${span(minutes)}了。`),
    firstDay: ['第一天，我先看看，', '不急著講話。'],
    notStarted: '今天還沒開始。',
    noUsual: ['「平常」要累積五個班才會有。', '在那之前，只記今天的。'],
    pause: '休息一下',
    quiet: { lines: ['今天不吵你。', '想休息的時候，自己按。'], until: '安靜到下班。', resume: '現在就恢復' },
    recall: {
      lead: '剛剛想叫你休息一下。',
      now: { look: '現在休息，看遠方 20 秒', breathe: '現在休息，呼吸 1 分鐘', away: '現在休息，離開 5 分鐘' },
      free: '不休息也可以，這不會算在你頭上。',
    },
    lost: { word: '看不到', lines: ['這個網頁改版了，', '我讀不到訊息。', '杯子先停在這裡。'] },
    health: {
      seen: '讀得到訊息',
      waiting: '還沒讀到訊息',
      lost: at => `${clock(at)} 起讀不到`,
      off: '這個網頁還沒啟用',
    },
    enable: {
      word: '還沒啟用',
      lines: ['這個網頁我沒在看。', '要我陪著，按一下就好。'],
      here: '在這裡啟用',
      also: '這裡也啟用',
      asks: '瀏覽器會再問你一次，這是它的規定。隨時可以關掉。',
      asking: '等瀏覽器問你',
      refused: '瀏覽器沒有放行，想好了再按。',
    },
    unsupported: { word: '這裡看不了', lines: ['這是瀏覽器自己的頁面。', '打開客服網頁，', '再按一下杯子。'] },
    reading: {
      link: '讀得不對？',
      head: '這個網頁怎麼讀',
      from: {
        taught: ['照你教的讀。'],
        shipped: ['這個客服後台我認得，', '照記下的樣子讀。'],
        nobody: ['沒人教過，我自己看著讀。', '讀錯了就教我一次。'],
      },
      rotted: parts =>
        `網頁改版了，你教的${parts.map(part => ROTTED[part]).join('、')}對不上了。我先自己讀，再教一次就好。`,
      start: '指給我看，點四下',
      again: '再教一次',
      save: '存成檔案',
      load: '從檔案讀入',
      forget: '恢復自動判讀',
      back: '返回',
      saved: '存好了，裡面沒有一句對話。',
      loaded: '讀進來了，已經照它讀。',
      forgotten: '好，我自己看著讀。',
      unusable: reason => `這個檔案不能用，什麼都沒改。${reason}`,
      notJson: '這個檔案讀不懂，什麼都沒改。要用這裡存出來的那種。',
      gone: '那個網頁沒有回應。打開它，再試一次。',
    },
    stored: '存了什麼',
    day: s =>
      `${clock(s.from)} 到 ${clock(s.to)}：接待 ${s.conversations} 段，難聊 ${s.hostile} 段，急躁 ${s.tense} 段，收到 ${s.thanks} 次謝謝，休息 ${s.pauses} 次。`,
  },
  teach: {
    label: '教我讀這個網頁',
    close: '不教了',
    step: (n, of) => `第 ${n} 步，共 ${of} 步`,
    ask: {
      customer: ['點一句客人說的話。'],
      agent: ['再點一句你自己說的。'],
      composer: ['點一下你打字的框。'],
      active: ['對話列表裡，', '點一下正開著的那位。'],
    },
    how: '只是指給我看，點了不會真的按下去。用鍵盤就按方向鍵挑，Enter 選。',
    keep: '只記網頁的架構，一個字都不記。',
    walk: { customer: '客人說的話', agent: '你說的話', composer: '打字的框', active: '對話列表' },
    nth: (n, of) => `第 ${n} 個，共 ${of} 個`,
    several: of => `有 ${of} 個可以挑，按方向鍵`,
    none: '找不到像的，用滑鼠點吧。',
    back: '上一步',
    skip: '沒有這個',
    move: '換個角落',
    fault: {
      same: '這兩下點在同一句裡了。換一句你自己說的。',
      nameless: '這個網頁沒有可以認的記號，教不會，還是我自己讀。',
      failed: '現在記不下來，什麼都沒改。再按一次看看。',
    },
    check: {
      ask: '這樣讀，對嗎？',
      roles: { customer: '客人', agent: '我', bot: '機器人', system: '系統', note: '備註' },
      counts: counts =>
        `客人 ${counts.customer} 則，我 ${counts.agent} 則${counts.bot ? `，機器人 ${counts.bot} 則` : ''}${counts.system ? `，系統 ${counts.system} 則` : ''}${counts.note ? `，備註 ${counts.note} 則` : ''}。`,
      composer: found => (found ? '打字的框找到了' : '打字的框沒找到'),
      active: found => (found ? '開著的那位找到了' : '開著的那位沒找到'),
      look: '網頁沒標是誰說的，我看左右和名字猜的。',
      wrong: {
        customer: '你點的那句客人的話，我還是讀不準。',
        agent: '你點的那句自己的話，我還是讀不準。',
        composer: '你點的那個框，我還是讀不準。',
        active: '你點的那位，我還是讀不準。',
      },
      yes: '對，就這樣',
      no: '不對',
      redo: '哪一處重新點？',
      parts: { customer: '客人的話', agent: '我的話', composer: '打字的框', active: '開著的那位' },
    },
    done: '記住了，以後就這樣讀。',
  },
  pause: {
    steps: { name: '說出來', allow: '讓它在', do: '做一件事' },
    progress: '進度',
    leave: '回去',
    ask: {
      kicker: '先停一下',
      question: ['現在心裡', '是什麼滋味？'],
      group: '感受',
      skip: '不想講也可以，直接開始。',
    },
    feelings: {
      hurt: { word: '委屈', allow: '嗯，很委屈。換誰都會這樣。先放著，不用馬上好起來。' },
      angry: { word: '火大', allow: '嗯，很火大。換誰都會這樣。先放著，不用馬上消氣。' },
      stifled: { word: '很悶', allow: '嗯，很悶。換誰都會這樣。先放著，不用馬上想開。' },
      uneasy: { word: '心慌', allow: '嗯，心慌慌的。換誰都會這樣。先放著，不用馬上靜下來。' },
      tired: { word: '累', allow: '嗯，累了。講了這麼多話，換誰都累。先放著，不用馬上打起精神。' },
      numb: { word: '麻掉了', allow: '嗯，麻掉了。聽多了會這樣，換誰都會。先放著，不急。' },
      drained: { word: '沒力', allow: '嗯，沒力了。換誰都會這樣。先放著，不用馬上打起精神。' },
      unclear: { word: '說不上來', allow: '說不上來也可以，不一定要有名字。先放著，不用馬上好起來。' },
    },
    start: { look: '看遠方 20 秒', breathe: '慢慢呼吸六次', away: '離開 5 分鐘' },
    instead: { look: '改成看遠方', breathe: '改成呼吸', away: '改成離開一下' },
    enough: '這樣就好',
    parked: waiting => {
      if (waiting === null) return '工作台停在原來的地方。'
      return waiting === 0
        ? '工作台停在原來的地方，那邊沒有人在等。'
        : `工作台停在原來的地方，那邊有 ${waiting} 位在等。`
    },
    breathe: {
      in: '吸氣',
      out: '吐氣',
      watch: ['茶面散開，跟著吸。', '收回來，慢慢吐，六拍。'],
      count: ['數到四，跟著吸。', '再數到六，慢慢吐。'],
      breath: nth => (nth >= 6 ? '第六次，最後一次' : `第${numeral(nth)}次，還有${counted(6 - nth)}次`),
      drifted: ['分心也沒關係，', '下一口接上就好。'],
    },
    look: {
      head: '看遠方',
      how: ['找螢幕外最遠的地方，', '眼睛停在那裡，多眨幾下。'],
      aside: ['手先離開鍵盤，', '肩膀放鬆。'],
      left: seconds => `還有 ${seconds} 秒`,
    },
    away: {
      head: '離開一下',
      lead: '站起來，走開就好。',
      ideas: ['走一走，到底再折回來', '倒杯水，慢慢喝完', '找扇窗，看看外面'],
      left: minutesAndSeconds,
      aside: ['時間到了它會自己停，', '不用盯著看。'],
    },
    end: {
      done: { look: '二十秒到了', breathe: '一分鐘到了', away: '五分鐘到了' },
      short: '休息了一下下',
      question: '有好一點嗎？',
      felt: { lighter: '鬆一點了', same: '差不多', heavier: '還是悶' },
      reply: {
        lighter: ['鬆一點算一點，', '回去慢慢來。'],
        same: ['差不多也可以，倒掉的就倒掉了。', '想再休息一下，或是找人講兩句，都可以。'],
        heavier: ['還是悶，就別一個人撐，', '找人講兩句。'],
      },
      back: '回到工作台',
      again: '再休息 1 分鐘',
      came: '來的時候',
      now: '現在',
      cup: (before, level) => {
        if (level <= before - 1) return ['倒掉了一些。', '你自己說的也算，杯子聽你的。']
        return level >= before + 1
          ? ['你說還是悶，杯子就添一點。', '它聽你的。']
          : ['杯子還是一樣多。', '你自己說的也算，杯子聽你的。']
      },
    },
  },
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
    },
    check: {
      step: '第二步',
      head: '看我讀得對不對',
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
        '你每一次休息，還有你自己說的感覺',
        '你記的每一筆',
        '每天的次數；細項只留 30 天',
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
