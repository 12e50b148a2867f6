import type { Text } from '../text'
import { clock } from '../time'
import { span } from './count'

const ROTTED = { row: '訊息', roles: '誰說的', composer: '打字的框', item: '對話列表' }

/** What the popup says. */
export const popup: Pick<Text, 'popup'> = {
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
      unusable: reason => `這個檔案不能用，什麼都沒改。給寫它的人看：${reason}`,
      notJson: '這個檔案讀不懂，什麼都沒改。要用這裡存出來的那種。',
      gone: '那個網頁沒有回應。打開它，再試一次。',
    },
    goal: {
      label: '今天想著',
      ask: '給今天定一句？',
      field: '今天想著的一句話',
      save: '就它',
      change: '改',
      from: '上次留給今天的',
      take: '就它',
    },
    checkIn: {
      ask: '杯子看起來對嗎？',
      tell: '說一下',
      no: '不用',
      own: '自己調',
      question: '現在心裡是什麼滋味？',
      done: '就這樣',
      thanks: '聽你的，以後也照這樣算。',
    },
    dayEnd: '收工',
    journal: '翻翻日記',
    settings: '設定',
    stored: '存了什麼',
    day: s =>
      `${clock(s.from)} 到 ${clock(s.to)}：接待 ${s.conversations} 段，難聊 ${s.hostile} 段，急躁 ${s.tense} 段，收到 ${s.thanks} 次謝謝，休息 ${s.pauses} 次。`,
    due: n => (n === 1 ? '講好回頭看的有一件，到日子了' : `講好回頭看的有 ${n} 件，到日子了`),
    spoilt: '有一筆紀錄壞了，讀不出來，原樣收在旁邊。其他都在，今天接著記。',
  },
}
