import type { ReceiptWords } from '../receipt-text'
import { clock } from '../time'

const n = (value: number): string => value.toLocaleString('zh-TW')
/** A day's name in words; noon, so that no change of the clock moves it into another day. */
const day = (name: string): string => date(new Date(`${name}T12:00`).getTime())
const date = (at: number): string => new Date(at).toLocaleDateString('zh-TW', { month: 'long', day: 'numeric' })
const when = (at: number): string => `${date(at)} ${clock(at)}`
const LEVELS = { calm: '平常', tense: '著急', hostile: '難聊' }
const OWN: Record<string, string> = {
  exits: '出口卡',
  buddy: '找誰聊聊',
  help: '求助專線',
  button: '網頁裡的小按鈕',
  sound: '聲音',
  taste: '你說過「不算難聊」的幾個數字',
}

export const receipt: ReceiptWords = {
  receipt: {
    head: ['存了什麼，', '一張收據看完。'],
    lead: '這張收據是剛剛數出來的，不是寫好的承諾。數的就是這台電腦上現在有的東西。',
    more: [
      {
        ask: '為什麼要看網頁',
        answer:
          '不看就不知道現在難不難聊、有沒有空檔。字在網頁裡當場看完就丟，只留時間、輕重和類別。只看你啟用的網頁。',
      },
      {
        ask: '主管看得到嗎',
        answer:
          '看不到。這裡沒有帳號，沒有後台，也沒有一行程式能連網。紀錄只在這個瀏覽器裡，要給誰看，得你自己匯出、自己給。',
      },
      {
        ask: '換電腦怎麼辦',
        answer:
          '匯出一份，拿到新電腦上讀進來。同一份讀兩次也不會重複。舊電腦上記得按「全部刪掉」。兩台都用，就在設定裡開「帶著走」：數字和設定加了密，由瀏覽器的同步帶過去；沒開就什麼都不走。',
      },
      {
        ask: '電腦是大家輪流用的',
        answer:
          '在設定裡上把鎖：備註、細節、寫的話、提綱就都加了密，沒有密語讀不出來，別人看得到的只有數。沒上鎖的話，誰打得開這個瀏覽器，誰就看得到。',
      },
    ],
    countedHere: '本機現數',
    date: at => `${new Date(at).toLocaleDateString('sv-SE')}　${clock(at)}`,
    customers: { head: '客人的', names: '名字', words: '說過的話', wordsUnit: '0 字', requests: '送出去的請求' },
    yours: {
      head: '你的，存在這台電腦',
      size: '佔空間',
      bytes: b => `約 ${b < 1024 ? `${b} B` : `${n(Math.round(b / 1024))} KB`}`,
    },
    stores: {
      days: {
        name: '每天的數字',
        count: c => `${n(c)} 天`,
        what: '一天聊了幾段、難聊幾段、歇了幾次。一直留著，到你刪。',
      },
      digests: { name: '每天按鐘點的數字', count: c => `${n(c)} 天`, what: '哪個鐘頭滿得快，只有數字。跟著那一天走。' },
      conversations: {
        name: '對話的時間、輕重、類別',
        count: c => `${n(c)} 筆`,
        what: '沒有名字，沒有話，只有一串對不回去的編號。到期自己清。',
      },
      ledger: {
        name: '杯子的每一筆',
        count: c => `${n(c)} 筆`,
        what: '什麼時候加了多少、倒了多少、為了什麼。到期自己清。',
      },
      breaks: { name: '歇過的', count: c => `${n(c)} 次`, what: '從幾點歇到幾點。到期自己清。' },
      offers: { name: '問過你要不要歇', count: c => `${n(c)} 次`, what: '幾點問的，為什麼問，後來怎樣。到期自己清。' },
      entries: {
        name: '記下的難聊和好時刻',
        count: c => `${n(c)} 筆`,
        what: '你自己記的，連同你寫的備註。一直留著，到你刪。',
      },
      checkIns: { name: '問過你的感覺', count: c => `${n(c)} 次`, what: '自己覺得杯子多滿，什麼滋味。到期自己清。' },
      notes: { name: '你寫的話', count: c => `${n(c)} 句`, what: '謝誰、今天的一句、做成的三件、明天的一件。到你刪。' },
      trials: { name: '自己的小試驗', count: c => `${n(c)} 次`, what: '歇前歇後有多緊繃。你開了才有，到你刪。' },
      papers: { name: '一對一的大綱和建議', count: c => `${n(c)} 份`, what: '你寫的，只在這裡。到你刪。' },
      own: { name: '你設定的', count: c => `${n(c)} 項`, what: '出口、找誰聊、聲音這些。' },
      profiles: { name: '教過的網頁', count: c => `${n(c)} 個`, what: '網頁長什麼樣，沒有上面的字。' },
      state: {
        name: '現在的樣子',
        count: c => `${n(c)} 份`,
        what: '班開著沒有、哪些頁面開著。沒有它，重開瀏覽器就得從頭來。',
      },
      sources: { name: '頁面報到第幾筆', count: c => `${n(c)} 個`, what: '同一筆不數兩次。兩天後自己清。' },
      spoiled: { name: '讀不出來的', count: c => `${n(c)} 筆`, what: '壞掉的紀錄原樣放著，沒有丟。到你刪。' },
      lock: {
        name: '鎖',
        count: c => (c === 0 ? '沒上' : '上著'),
        what: '加了密的鑰匙。沒有密語，它自己也打不開什麼。',
      },
      carry: {
        name: '帶著走',
        count: c => (c === 0 ? '沒開' : c === 1 ? '開著' : `開著，還有 ${n(c - 1)} 台`),
        what: '開了「帶著走」才有：這台的隨機編號、用得了看不見的鑰匙，還有其他電腦上每天的數字。',
      },
      meta: {
        name: '編號用的亂數、語言',
        count: c => `${n(c)} 項`,
        what: '亂數是這台電腦上產生的，編號靠它對不回去。',
      },
    },
    examples: {
      sealed: '鎖著，讀不出來',
      days: (d, c, h) => `${day(d)}，聊了 ${c} 段，難聊 ${h} 段`,
      digests: (d, h) => `${day(d)}，${h} 個鐘頭有數字`,
      conversations: (at, level, m, code) => `${when(at)} 開始，${LEVELS[level]}，客人 ${m} 句，編號 ${code}…`,
      ledger: (at, delta) => `${when(at)}，${delta < 0 ? '倒掉' : '加了'} ${Math.abs(delta)}`,
      breaks: (from, m) => `${when(from)}，歇了 ${m} 分鐘`,
      offers: at => `${when(at)} 問過一次`,
      entries: (at, good, w, note) =>
        `${when(at)}，${good ? '好時刻' : '難聊'}${w === null ? '' : `，分量 ${w}`}${note === '' ? '' : `，「${note}」`}`,
      checkIns: (at, fill) => `${when(at)}${fill === null ? '，說了滋味' : `，自己覺得 ${Math.round(fill)} 滿`}`,
      notes: text => `「${text}」`,
      trials: (at, b, a) => `${when(at)}，之前 ${b ?? '沒答'}，之後 ${a ?? '沒答'}`,
      papers: at => `${when(at)} 寫的一份`,
      own: key => OWN[key] ?? key,
      profiles: site => `${site} 教過一次`,
      state: (shift, pages) => `${shift ? '班開著' : '沒在班上'}，${pages} 個頁面開著`,
      sources: seq => `一個頁面，報到第 ${seq} 筆`,
      spoiled: store => `「${store}」裡的一筆`,
      lock: minutes => `加了密的鑰匙；${minutes} 分鐘沒人動就鎖上`,
      carry: months => (months === null ? '這台的編號和鑰匙' : `另一台電腦，${months} 個月的數字`),
      meta: key => (key === 'salt' ? '32 位亂數' : '你選的語言'),
    },
    noExample: '還沒有',
    unreadable: '這一筆讀不出來',
    permissions: {
      head: '權限',
      sites: '看得到的網頁',
      none: '沒有',
      network: '連得出去的位址',
      history: '瀏覽紀錄、別的分頁',
      notAsked: '沒要',
      whyHead: '每個權限是做什麼的',
      why: {
        alarms: '到點叫醒自己：該問你歇不歇的時候。',
        scripting: '在你啟用的網頁上看對話。',
        activeTab: '你按「啟用」的時候，知道按的是哪個網頁。',
        idle: '電腦沒人動，就當你在歇。',
        storage:
          '網頁突然關了，來不及交的幾個數字先放這裡。你開了「帶著走」，加了密的數字和設定也由它交給瀏覽器的同步。',
        unlimitedStorage: '電腦空間吃緊的時候，瀏覽器不會把你的紀錄清掉。',
        notifications: '看不到客服網頁時，用系統通知問你。你開了才有。',
      },
      site: '你啟用的網頁：看對話，別的網頁一概不看。',
      off: '沒開',
    },
    left: '離開這台電腦的',
    carried: '加了密，瀏覽器的同步帶著',
    thanks: '數錯了請告訴我們，程式碼是公開的。',
    one: { head: '一樣一樣看', lead: '每樣挑一筆真的給你看。', example: row => `最近的一筆：${row}` },
    never: {
      head: '從來不存的',
      items: [
        '客人的名字、頭像、電話、訂單',
        '客人說的話，你回的話',
        '網頁的截圖和別的內容',
        '你打字的內容、快慢',
        '沒啟用的網頁上的任何東西',
      ],
    },
    exported: {
      never: '還沒匯出過。',
      at: at => `上次匯出是 ${when(at)}。`,
      button: '匯出一份',
      done: '存好了，在下載資料夾裡。',
      lead: '這份沒有密語，誰拿到都看得到。要加密語，去紀錄本的「匯入匯出」。',
    },
    wipe: {
      head: '想刪就刪',
      lead: '刪了就真的沒了，所以會再問你一次。',
      day: '刪這一天',
      site: '刪這個網頁',
      all: '全部刪掉',
      chooseDay: '哪一天',
      chooseSite: '哪個網頁',
      noDays: '還沒有記過哪一天。',
      noSites: '還沒啟用過網頁。',
      sureDay: d => `${day(d)}的數字、對話、歇過的、記的、寫的，都會刪掉，找不回來。今天的話，這一班也從頭算起。`,
      sureSite: s => `不再看 ${s}，教過的也忘掉。對話沒記是哪個網頁的，要刪得按天刪。`,
      sureAll: '所有的紀錄、你設定的、啟用的網頁，全部清空，和剛裝好一樣，找不回來。要留一份就先匯出。',
      yes: '刪掉',
      no: '算了',
      doneDay: d => `${day(d)}刪掉了。`,
      doneSite: s => `${s} 不再看了，教過的也忘了。`,
      doneAll: '全部刪掉了。',
      failed: '沒刪成，什麼也沒動。再試一次看看。',
    },
  },
}
