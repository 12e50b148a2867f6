import type { About } from '../consoles/engine/types'

/** What people write, by language: short, long, many lines, links, quotes, and texts that look like something else. */
export interface Lines {
  customer: readonly string[]
  agent: readonly string[]
  bot: readonly string[]
  system: readonly string[]
  note: readonly string[]
  /** Two of them have the same name. */
  names: readonly string[]
}

/** In every language: emoji alone, times, states, another script, bare numbers and marks. */
const ANYWHERE = [
  '😡',
  '🙏🙏🙏',
  '👍🏽',
  '12:30',
  '88231',
  '???',
  '…',
  'https://example.com/track?id=88231&from=chat#top',
  'مرحبا، أين طلبي؟',
  'שלום, איפה החבילה שלי?',
]

const zhCN: Lines = {
  names: ['王小姐', 'Ann Lee', '李雷', '张***3', '周先生', '王小姐'],
  customer: [
    ...ANYWHERE,
    '在吗',
    '好的',
    '已读',
    '昨天',
    '我三天前下的单到现在还没发货，你们到底管不管？',
    '订单号 20261118-88231',
    '第一行\n第二行\n第三行',
    '收到的杯子碎了，盒子外面是好的，里面全是渣子，我拍了照片，你们自己看看，这是怎么包装的？上次也是这样，我说过要多包一层，你们客服说记下了，结果还是这样，真的不想再买了。',
    '每次都说马上马上，你们就是骗子！',
    '看这里 https://example.com/a?b=1 说三天到',
    '谢谢',
    '对方一直没接电话',
    '1. 退款\n2. 补发\n你选一个',
  ],
  agent: [
    '您好',
    '好的',
    '请稍等',
    '非常抱歉让您久等了，我马上为您查询。',
    '仓库显示今天下午出库，我会盯到发出为止。',
    '已为您申请优先发货，并补偿 10 元优惠券，您看可以吗？',
    '您可以在这里查看：https://example.com/orders/88231',
    '一共两步：\n先点“申请售后”\n再选“仅退款”',
    '亲，"商品"完好的话支持 7 天退换哦~',
  ],
  bot: ['您好，我是智能助手小微，请问有什么可以帮您？', '您要找的是不是：退款进度、发货时间、修改地址'],
  system: ['会话已转接', '客户已评价', '客服小安 已接入会话', '会话已超时'],
  note: ['这位客户上月投诉过，注意措辞', '已和仓库确认，明早补发'],
}

const zhTW: Lines = {
  names: ['王小姐', 'Ann Lee', '陳先生', '林***3', '周太太', '王小姐'],
  customer: [
    ...ANYWHERE,
    '在嗎',
    '好的',
    '已讀',
    '我三天前下單到現在還沒出貨，你們到底管不管？',
    '訂單編號 20261118-88231',
    '第一行\n第二行\n第三行',
    '收到的杯子碎了，盒子外面是好的，裡面全是碎片，我拍了照片，你們自己看看，這是怎麼包裝的？上次也是這樣，我說過要多包一層，結果還是這樣，真的不想再買了。',
    '每次都說馬上馬上，你們就是騙子！',
    '看這裡 https://example.com/a?b=1 說三天到',
    '謝謝',
  ],
  agent: [
    '您好',
    '好的',
    '請稍等',
    '非常抱歉讓您久等了，我馬上為您查詢。',
    '倉庫顯示今天下午出貨，我會追到寄出為止。',
    '一共兩步：\n先點「申請售後」\n再選「僅退款」',
  ],
  bot: ['您好，我是智慧助理小微，請問有什麼可以幫您？'],
  system: ['對話已轉接', '客戶已評價', '專員小安 已加入對話'],
  note: ['這位客戶上個月投訴過，注意措辭'],
}

const en: Lines = {
  names: ['Ann Lee', '王小姐', 'John Doe', 'Visitor 20931', "Zoë O'Brien", 'Ann Lee'],
  customer: [
    ...ANYWHERE,
    'hi',
    'ok',
    'Delivered',
    'Today',
    'where is my parcel??',
    'It\'s "broken", see https://example.com/a?b=1',
    'This is the second time, honestly you people are useless.',
    'Fine. Send me a confirmation\nto my email please:\njohn@example.com',
    'This is a very long message that goes on and on, because the customer has a lot to say about the parcel, the courier, the box, the colour, the price and everything else that went wrong since last Tuesday, and nobody has called back, though two people promised to.',
    'No, thanks.',
    'Are you even there??',
    '3 items, 1 missing',
  ],
  agent: [
    'Hello!',
    'ok',
    "It's on its way",
    'One moment please',
    'I understand how frustrating that is. Let me check order 88231 for you.',
    'The refund has been approved and takes 3-5 days.',
    'Two steps:\nopen "My orders"\nchoose "Return"',
    'Here: https://example.com/orders/88231',
    'Sorry about that…',
  ],
  bot: ["Hi, I'm Robo. What can I help you with?", 'Did you mean: refund, delivery, address?'],
  system: ['Conversation was assigned to Anna', 'The customer rated this conversation', 'Conversation was reopened'],
  note: ['Complained last month as well, careful', 'Warehouse says tomorrow morning'],
}

const ar: Lines = {
  names: ['سارة أحمد', 'John Doe', 'محمد علي', 'زائر 20931', 'ليلى', 'سارة أحمد'],
  customer: [
    ...ANYWHERE,
    'مرحبا',
    'حسنا',
    'أين الطرد؟؟',
    'وصلت الكأس مكسورة، والعلبة سليمة من الخارج، هذه هي المرة الثانية ولم يتصل بي أحد منذ يوم الثلاثاء.',
    'السطر الأول\nالسطر الثاني',
    'order 88231 please',
    'شكرا',
  ],
  agent: [
    'أهلا بك',
    'حسنا',
    'لحظة من فضلك',
    'نعتذر عن التأخير، سأتحقق من الطلب 88231 الآن.',
    'خطوتان:\nافتح الطلبات\nثم اختر الإرجاع',
  ],
  bot: ['مرحبا، أنا المساعد الآلي. كيف أساعدك؟'],
  system: ['تم تحويل المحادثة', 'قام العميل بتقييم المحادثة'],
  note: ['اشتكى الشهر الماضي أيضا'],
}

const ja: Lines = {
  names: ['山本 由美', 'Ann Lee', '鈴木 健', 'ゲスト 20931', '高橋', '山本 由美'],
  customer: [
    ...ANYWHERE,
    'すみません',
    'はい',
    '既読',
    '昨日',
    '三日前に注文した品がまだ届きません。どうなっていますか？',
    '注文番号 20261118-88231',
    '一行目です\n二行目です\n三行目です',
    '届いたカップが割れていました。箱の外側はきれいなのに中は破片だらけで、写真も撮ってあります。前回も同じことがあって、もう一重に包んでくださいとお願いしたのに、また同じ結果です。正直もう買いたくありません。',
    '毎回すぐ確認しますって、嘘ばかりですね',
    'ここを見てください https://example.com/a?b=1 三日で届くと書いてあります',
    'ありがとうございます',
  ],
  agent: [
    'お世話になっております',
    '承知しました',
    '少々お待ちください',
    '大変お待たせして申し訳ございません。ただいまお調べいたします。',
    '本日の午後に倉庫から出荷される予定です。',
    'こちらからご確認いただけます：https://example.com/orders/88231',
    '手順は二つです：\n「返品」を開く\n「返金のみ」を選ぶ',
  ],
  bot: ['こんにちは、ご案内ボットです。ご用件をお選びください。'],
  system: ['チャットの担当者が変更されました', 'お客様が評価しました', 'チャットが再開されました'],
  note: ['先月もクレームあり、言葉遣いに注意', '倉庫に確認済み、明朝再送'],
}

export const LINES: Record<About['lang'], Lines> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en, ar, ja }
