/** Rows made by code out of written ones: disguised insults, two messages in one, the small change of ordinary chat. */
import { assembledRows } from './insults'
import { random } from './learn'
import { praiseRows } from './praise'
import { reportedRows } from './reported'
import { severeRows } from './severe'
import type { Row } from './rows'
import { foldOf } from './units'

/** Characters of insults and others of the same or nearly the same sound. */
const SOUNDS = pairs(
  '傻沙煞啥鲨纱莎 逼比笔币臂鼻毕 操草艹糙槽曹 你尼泥拟 妈马玛嘛码 骗片偏 子紫仔籽 垃拉辣 圾鸡级几 废费肥非 物雾勿悟 滚棍辊 蛋旦但弹 ' +
    '狗苟够 东冬 贱见建剑件 婊表彪 死四斯思 脑恼瑙 残惨蚕 智治志制 障帐丈章 白百拜 痴吃迟 蠢春唇 猪朱珠主 畜处出 生声笙 王忘网 八巴扒 ' +
    '流留 氓盲忙 无吴五 耻齿尺 贼则 强墙 盗道到 奸间尖 商伤 坑吭 渣扎喳 日曰 干甘赶 娘凉良 靠考 爹跌 爷也 全拳权 家加佳 屎史使始 ' +
    '吃痴 混浑 账帐 人仁 渣楂 败拜 类累 神申 经精 病并 脸连 不布 要药 死似 废吠 杂砸 种肿 货祸 烂滥 破坡 骚搔 闭必 嘴醉 去趣 全泉',
)
const PINYIN = new Map(
  (
    '傻sha 逼bi 操cao 草cao 你ni 妈ma 骗pian 子zi 垃la 圾ji 废fei 物wu 滚gun 蛋dan 狗gou 东dong 西xi 贱jian 婊biao 死si 脑nao 残can 智zhi 障zhang ' +
    '白bai 痴chi 蠢chun 猪zhu 畜chu 生sheng 王wang 八ba 流liu 氓mang 无wu 耻chi 强qiang 盗dao 奸jian 商shang 渣zha 日ri 干gan 娘niang 全quan ' +
    '家jia 屎shi 吃chi 混hun 账zhang 人ren 神shen 经jing 病bing 脸lian 杂za 种zhong 货huo 烂lan 去qu 公gong 司si 客ke 服fu 他ta 的de 死si 笨ben'
  )
    .split(' ')
    .map(item => [item[0] as string, item.slice(1)]),
)
/** What is disguised, the longest first. */
const WORDS = (
  '操你妈 草你妈 日你妈 去你妈 你妈的 他妈的 死全家 全家死 不要脸 王八蛋 狗东西 狗日的 神经病 骗子公司 垃圾公司 傻逼 傻子 傻比 骗子 垃圾 废物 滚蛋 滚 贱人 ' +
  '贱货 婊子 去死 脑残 智障 白痴 蠢货 蠢猪 猪脑子 畜生 流氓 无耻 强盗 奸商 人渣 混蛋 杂种 败类 吃屎 放屁 弱智 脑子有病 有病 妈的 骚货 笨蛋 烂人 土匪 无赖 ' +
  '缺德 恶心 王八 狗屁 臭不要脸 傻叉 二货 弄死你 砍死你 打死你'
)
  .split(' ')
  .sort((a, b) => b.length - a.length)
const BETWEEN = ['*', '.', ' ', '-', '/', '_', '·', '|', '#', '^', '~', '+', '、', ',', '  ', '丶', '@', '%']
const EMOJI = new Map(
  [
    '妈🐴',
    '马🐎',
    '狗🐶',
    '猪🐷',
    '屎💩',
    '脑🧠',
    '鸡🐔',
    '蛋🥚',
    '死💀',
    '垃圾🗑️',
    '滚🎲',
    '操🌿',
    '牛🐮',
    '小丑🤡',
  ].map(t => [/^\p{Script=Han}+/u.exec(t)?.[0] ?? '', t]),
)
const ENGLISH =
  /\b(fuck\w*|shit\w*|bitch\w*|bastards?|assholes?|arseholes?|idiots?|morons?|liars?|thie(?:f|ves)|scum\w*|stupid|useless|cunts?|dick\w*|crooks?|clowns?|wankers?|pricks?|scammers?|retards?|sluts?|whores?|trash|garbage|pathetic|dumb\w*|losers?|kill|die|kys)\b/i
const LEET: Record<string, string[]> = {
  a: ['@', '4'],
  e: ['3'],
  i: ['1', '!'],
  o: ['0'],
  s: ['$', '5'],
  t: ['7'],
  u: ['v', 'oo'],
  l: ['1'],
}

function pairs(list: string): Map<string, string[]> {
  const map = new Map<string, string[]>()
  for (const item of list.split(' ')) {
    const [first = '', ...others] = item
    map.set(first, [...(map.get(first) ?? []), ...others])
  }
  return map
}

type Next = () => number
const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)] as T

function disguiseChinese(word: string, next: Next): string {
  const chars = [...word]
  const family = Math.floor(next() * 6)
  switch (family) {
    case 0:
      return chars.join(pick(BETWEEN, next))
    case 1:
      return chars.map(c => (next() < 0.7 ? pick(SOUNDS.get(c) ?? [c], next) : c)).join('')
    case 2: {
      const at = Math.floor(next() * chars.length)
      return chars.map((c, i) => (i === at || next() < 0.3 ? (PINYIN.get(c) ?? c) : c)).join('')
    }
    case 3:
      return chars.map(c => PINYIN.get(c) ?? c).join(next() < 0.5 ? ' ' : '')
    case 4:
      return chars.map(c => (next() < 0.6 ? (PINYIN.get(c)?.[0] ?? c) : c)).join('')
    default: {
      const shown = EMOJI.get(chars.at(-1) ?? '')
      return shown
        ? chars.slice(0, -1).join('') + shown.replace(/^[^\ud800-\udfff]+/, '')
        : chars.join(pick(['😡', '💢', '*', 'ˇ', '灬'], next))
    }
  }
}

function disguiseEnglish(word: string, next: Next): string {
  const family = Math.floor(next() * 6)
  const inner = word.slice(1, -1)
  switch (family) {
    case 0:
      return [...word].join(pick([' ', '.', '-', '*', '_'], next))
    case 1:
      return word.replace(/[aeiost]/gi, c => (next() < 0.6 ? pick(LEET[c.toLowerCase()] as string[], next) : c))
    case 2:
      return word[0] + '*'.repeat(inner.length) + (word.at(-1) ?? '')
    case 3:
      return word.replace(/[aeiou]/i, '*')
    case 4:
      return word.replace(/[aeiou]/gi, c => c.repeat(2 + Math.floor(next() * 3)))
    default:
      return word[0] + [...inner].toReversed().join('') + (word.length > 3 ? word.at(-1) : (word.at(-1) ?? ''))
  }
}

/** A disguised form of a hostile message, or none if it holds no word that people disguise. */
function disguise(row: Row, next: Next): string | null {
  if (row.lang === 'en') {
    const found = ENGLISH.exec(row.text)
    return found ? row.text.replace(found[0], disguiseEnglish(found[0], next)) : null
  }
  const word = WORDS.find(w => row.text.includes(w))
  return word ? row.text.replace(word, disguiseChinese(word, next)) : null
}

const HAN = [...'的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会']
const NAMES = [...'李王张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗']
const PLACES = [
  '四川',
  '北京市朝阳区',
  '上海浦东',
  '广东省深圳市',
  '浙江杭州',
  '贵州省铜仁市',
  '新疆',
  '河南郑州',
  '湖北武汉',
  '江苏省南京市',
]
const MASKS = ['姓名', '电话', '地址', '数字', '金额', '日期', '时间', '链接', '订单编号', '商品快照', '站点']

const PINYIN_TALK =
  'zai|zai ma|ni hao|xie xie|hao de|en|ma fan kuai dian|duo shao qian|you huo ma|zen me tui|mei shou dao|kuai di|wo de ding dan|shi de|bu yong le|deng yi xia|shen me shi hou fa huo|ke yi ma|hao|ok la|dan hao|da gei wo'.split(
    '|',
  )
const SHORT_TALK =
  '人|真人|要人工|转人工|客服|换货|退货|现货|开户行|工商银行|农业银行|第三方|让人捎过来|他是住院病人|今天凌晨就这样啦|除非你们跟他说一声|也就是只能退货是吧|大类有哪些呀，你要告诉我呀|你清楚的解释下就行了|什么客服|问你|你还|你们|汗|小姐姐|颜色|尺码|截图|图片|语音|视频|链接|单号|电话|姓名|地址|明天|后天|上周|刚刚|昨天买的|付款后|拍错了|没注意|看到了|没看到|不清楚|不太懂|哪里|哪个|谁|多久|几天|几个|怎么|为啥|这样啊|原来如此|晕|额|呃|哈喽|嗨|早|晚上好|拜拜|再见|88|666|1|11|好滴|中|得|妥|成|没事|不急|辛苦|懂啦|行不|可以不'.split(
    '|',
  )

/** A message that carries nothing but a number, a name, a code or a place holder. */
function smallChange(next: Next): string {
  const digits = (n: number): string => Array.from({ length: n }, () => Math.floor(next() * 10)).join('')
  const name = pick(NAMES, next) + pick(HAN, next)
  const mask = (): string => `[${pick(MASKS, next)}${pick(['', 'x', digits(2)], next)}]`
  const letters = (n: number): string =>
    Array.from({ length: n }, () => String.fromCharCode(97 + Math.floor(next() * 26))).join('')
  switch (Math.floor(next() * 20)) {
    case 0:
      return digits(11)
    case 1:
      return `订单号${digits(10)}`
    case 2:
      return `${pick(PLACES, next)}${pick(['', mask(), `${digits(2)}号`], next)}`
    case 3:
      return `收件人${name}`
    case 4:
      return `${mask()}${pick(['', '!', '。', '?', '吗', '号'], next)}`
    case 5:
      return `抬头 ${pick([mask(), `${name}公司`], next)}`
    case 6:
      return letters(1 + Math.floor(next() * 3))
    case 7:
      return pick(HAN, next)
    case 8:
      return `${mask()}${pick(['公里左右', '元', '还没到', '还不退差价', '到了吗', '订单需要退款', '怎么退', '可以吗', '号你们上班吗'], next)}`
    case 9:
      return `#E-s${pick([digits(2), '[数字x]'], next)}`.repeat(1 + Math.floor(next() * 3))
    case 10:
      return `[ORDERID_${digits(8)}]`
    case 11:
      return `服务单号${pick([digits(9), mask()], next)}`
    case 12:
      return `收货人:${name}所在地区:${pick(PLACES, next)}${mask()}`
    case 13:
      return pick(PINYIN_TALK, next)
    case 14:
      return pick(THINGS, next) + pick(['', '', '?', '吗', '格式', '呢', '。'], next)
    case 15:
      return pick(SHORT_TALK, next) + pick(['', '', '?', '。', '吗', '啊', '~', '？', '#E-s[数字x]'], next)
    case 16:
      return `${pick(['你好', '亲', '&nbsp;', '额', '……', '恩', '哦'], next)}${pick([letters(1), '', '，', '~', pick(SHORT_TALK, next)], next)}`
    case 17:
      return `${pick(['什么是', '什么叫', '说什么，', '这个是什么', '哪个是', '怎么算', '为什么'], next)}${pick(THINGS, next)}${pick(['?', '啊', '', '缺货?', '呀'], next)}`
    default:
      return `${letters(2).toUpperCase()}${digits(3)}${pick(['', '有吗', '型号', '颜色'], next)}`
  }
}

/** Ordinary service talk, put together from parts: what most customers say, and nobody writes down as an example. */
const THINGS =
  '订单 快递 包裹 手机 耳机 裤子 鞋子 衣服 冰箱 空调 洗衣机 电视 发票 退款 优惠券 价保 会员 赠品 配件 充电器 数据线 路由器 宽带 流量 套餐 话费 酒店 机票 外卖 奶粉 纸尿裤 轮胎 眼镜 书 书包 床垫 沙发 灯 锅 水杯 硬盘 键盘 鼠标 显示器 打印机 牙刷 面膜 药 保单 银行卡 押金 积分 红包 礼品卡 门锁 热水器 油烟机 净水器 玩具 自行车 月饼 大米 水果 电影票 号'.split(
    ' ',
  )
const STATES =
  '还没到 没收到 坏了 少了一个 发错了 有划痕 能退吗 能换吗 怎么退 什么时候发货 什么时候到 在哪看 怎么用 多少钱 有货吗 是正品吗 保修多久 可以开票吗 降价了 取消了 拒收了 签收了 打不开 连不上 不亮 漏水 太大了 太小了 不合适 不想要了 到了吗 退了吗 还有吗 能便宜点吗 在配送吗 显示完成了 想改一下 怎么查 不见了 有点问题 能修吗 需要什么 没有了 可以自提吗 送货上门吗 下午能到吗 给孩子用的 是公司买的 我妈在用 收到了 换好了 处理好了吗'.split(
    ' ',
  )
const ACTS =
  '查一下 看看 看下 改一下 更改下 退了 取消 换一个 催一下 转人工 登记一下 备注一下 补发一个 发个链接 开个发票 打个电话 联系一下快递 联系下 安排个人送 把其它的都看看 说一下 确认下 原路返回 提了 拒绝我的申请 记一下 催一下送货员 问问仓库 帮我留一个 发到我邮箱 核实一下 退到卡里 改成自提 明天再送 直接送就行'.split(
    ' ',
  )
const WHEN = '明天 下午 晚上 现在 刚才 昨天 上午 周末 今天 月底 前天 下周'.split(' ')
const DID =
  '要出去 不在家 在上班 住院了 在开会 出差 没空 才看到 下的单 付的款 填错了 没点过 没按过确认收货 要用 去自提 已经退了 重新下单了 打过电话了 在外地 回老家 搬家了 忘了选 看错了 问过了'.split(
    ' ',
  )
const OTHERS = '快递员 师傅 卖家 站点 厂家 物业 我老公 我妈 儿子 他 她 同事 店里 仓库 上一个客服 安装的人'.split(' ')
const SAID =
  '说让我找你们 说没货 说要等两天 说可以退 没打电话 电话打不通 已经来过了 放门口了 联系我了 让我先付款 说不归他们管 给我登记了 送了 帮我签收了 让我问问 拿走了 会处理的 说是系统问题'.split(
    ' ',
  )
const ASK_YOU =
  '是女的啊 是男的吗 是人工吗 是机器人吗 是哪个部门的 是售后吗 是厂家吗 贵姓 在吗 还在吗 怎么称呼 几点下班 说的是哪个 看到了吗 查好了吗 发给我了吗 那边能看到吗 收到我的图片了吗 有地址吗 知道在哪吗 是什么意思 是说可以退吗 们周末上班吗 们有实体店吗 们发什么快递 们支持货到付款吗 们公司在哪 们是自营吗'.split(
    ' ',
  )

const WHY =
  '什么时候能|什么时候才能|怎么还不|为什么还没|怎么还没|麻烦尽快|望尽快|请尽快|能不能快点|可以快点吗，|帮我尽快|我想问下什么时候|请问几时'.split(
    '|',
  )
const DUE = '发货|处理|退款|送|取件|到货|安排|审核|回复|发|寄出|开票|送到|处理好|上门|到账|补发'.split('|')
const SAYS_SO = '说|他说|系统说|显示|站点说|页面写|客服说|短信说|物流显示'.split('|')
const WHAT = '缺货|今天送|明天到|已取件|无货|已送达|在途|下午上门|三天内退|正在出库'.split('|')
const BUT =
  '到现在还没来|没有收到|是什么情况|那还送吗|怎么办|究竟怎么回事|要等吗|那就是不送了吗|我没看到|是真的吗|然后没人联系我|那我去拿'.split(
    '|',
  )

/** Somebody asks after what is late, without heat. */
function delay(next: Next): string {
  switch (Math.floor(next() * 4)) {
    case 0:
      return (
        pick(['', '你好，', '亲，', '我的', '我的订单'], next) +
        pick(WHY, next) +
        pick(DUE, next) +
        pick(['', '?', '呢', '啊', '吗', '。', '呀', '，谢谢'], next)
      )
    case 1:
      return pick(SAYS_SO, next) + pick(WHAT, next) + pick(['，', ' ', ''], next) + pick(BUT, next)
    case 2:
      return (
        pick(['电话', '站点电话', '快递电话', '你们电话', '师傅电话'], next) +
        pick(['打不通', '没人接', '占线', '关机了', '是空号'], next) +
        pick(['', '，怎么联系', '，还有别的吗', '。'], next)
      )
    default:
      return (
        pick(['', '但是', '然而'], next) +
        pick(['没有人', '没人', '并没有人', '还没人'], next) +
        pick(['联系我', '来取', '打电话', '上门', '通知我', '送过来'], next) +
        pick(['', '，', '呢', '啊'], next)
      )
  }
}

function ordinary(next: Next): string {
  const end = pick(['', '', '', '。', '?', '，谢谢', '~', '吧', '啊', '呢', '哈', '吗'], next)
  switch (Math.floor(next() * 8)) {
    case 0:
      return (
        pick(['', '', '我的', '这个', '那个', '上次的', '你们的', '刚买的', '请问', '你好，', '亲，'], next) +
        pick(THINGS, next) +
        pick(STATES, next)
      )
    case 1:
      return (
        pick(['你', '您', '你们', '麻烦你', '你先', '你就', '你直接', '那你', '你快', '你再', '您'], next) +
        pick(['帮我', '给我', '帮忙', '替我', ''], next) +
        pick(ACTS, next) +
        end
      )
    case 2:
      return pick(['你', '你', '您', '请问你', '你好，你'], next) + pick(ASK_YOU, next)
    case 3:
      return pick(['', '我', '我', '因为我', '可是我', '那我'], next) + pick(WHEN, next) + pick(DID, next) + end
    case 4:
      return pick(OTHERS, next) + pick(['', '', '刚才', '昨天', '今天'], next) + pick(SAID, next) + end
    case 5:
      return (
        pick(THINGS, next) +
        pick(STATES, next) +
        pick(['，', ' ', '。'], next) +
        pick(['你', '您', '麻烦'], next) +
        pick(['帮我', '给', ''], next) +
        pick(ACTS, next)
      )
    case 6:
      return delay(next)
    default:
      return (
        pick(['行吧', '好吧', '那', '嗯', '算了', '哦', '懂啦', '好的'], next) +
        pick(['，', '', ' '], next) +
        pick(WHEN, next) +
        pick(['再说', '我再看看', '等通知', '联系', '我去拿', '我问问'], next)
      )
  }
}

const EN: Record<string, string[]> = {
  thing:
    'order parcel refund phone charger booking table room flight ticket taxi train invoice password card account app router bill jacket shoes laptop subscription coupon seat bag key guide restaurant hotel museum appointment bus reservation tour guesthouse cinema college pool theatre pharmacy clinic song movie concert event car rental apartment therapist dentist stylist calendar alarm playlist weather loan balance transfer'.split(
      ' ',
    ),
  place:
    'the centre|town|the north|the south side|london|the airport|cambridge|norwich|my office|the station|san jose|seattle|the east|new york|broxbourne|ely'.split(
      '|',
    ),
  day: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|today|tonight|next week|the 3rd|march 9th'.split(
    '|',
  ),
  time: '15:15|9 am|noon|half past six|10:30|5 pm|the evening|lunch time|19:45|later in the day|2 in the afternoon'.split(
    '|',
  ),
  food: 'italian|chinese|halal|vegetarian|indian|thai|british|spanish|steakhouse|seafood|gastropub|korean|african'.split(
    '|',
  ),
  kind: 'cheap|moderate|expensive|nice|four star|free|quiet|highly rated|romantic|modern|direct|economy|good'.split(
    '|',
  ),
  extra:
    'parking|wifi|a swimming pool|outdoor seating|a gym|breakfast|alcohol|live music|a menu|disabled access|meeting rooms|laundry|a phone number|a postcode|a lift'.split(
      '|',
    ),
  n: 'one|two|three|four|five|six|seven|just me|2|3|8'.split('|'),
}
const EN_SAID =
  "could you check the thing|where is my thing|i need a thing|can i change the thing|can you cancel the thing|my thing has not arrived|the thing is too small|is the thing included|what is the address of the thing|how do i return the thing|i would like to book a thing|you said the thing is ready, right|can you find me a kind thing|please send me the thing number|which thing do you recommend|do you have another thing|it is for my thing|the thing works now|what time does the thing open|you can send the thing to my home|the thing was fine|i need a train to place leaving day after time|i am looking for a kind place to eat in place|do they have extra|do they serve food food|does it have extra|does the hotel have extra on site|there will be n of us|it will be for n people|i will be leaving on day|i'm going to leave by time|can you book it for me|you can pick one for me|pick your favorite one and book it|that is all i need, goodbye|no, just tell me the price|what about food food|how about a thing instead|i don't care about the price|the price does not matter|anything kind is fine|i have no preference|it doesn't matter to me|arrive by time on day|i have to be in place by time|we will be staying for n nights|sorry, i meant place|i forgot to tell you, it is for day|you are right, i said day|you're welcome|you too|enjoy the rest of your day|have a nice day|that sounds great, please book it|no that's not quite what i want, something kind|is there anything else like that|what else do you have|tell me more about the first one|i want to see a thing|play me something kind|can you call them for me|what if i need to cancel|do i have to pay for extra|would there be extra|are you sure it is in place|i thought i saw one in place last time|i will be with a child, is there a discount|can i bring my dog|i just want to know the travel time|how far is it from place|who is in it|when is it|and the entrance fee|no thanks, nothing else|not right now|i'm not ready to commit yet|let me think about it|that works for me|please make it time instead|change it to day|is the flight direct|how many stops|what is the rating|can you tell me if there is a table at time|send n dollars to my account|what is my balance|transfer it to my thing|set it for time".split(
    '|',
  )
const SLOTS = /\b(thing|place|day|time|food|kind|extra|n)\b/g
const EN_BEFORE = [
  '',
  '',
  '',
  '',
  'hi, ',
  'yes, ',
  'ok ',
  'no, ',
  'actually ',
  'well, ',
  'great. ',
  'also ',
  'oh, ',
  'thanks, ',
  'please, ',
  'so ',
]
const ordinaryEnglish = (next: Next): string => {
  const line = (): string => pick(EN_SAID, next).replace(SLOTS, slot => pick(EN[slot] as string[], next))
  const text = pick(EN_BEFORE, next) + line() + pick(['', '?', '.', ' please', ', thank you', '!', ''], next)
  const more = next() < 0.3 ? `${text} ${line()}` : text
  return next() < 0.5 ? more : more.charAt(0).toUpperCase() + more.slice(1).replace(/\bi\b/g, 'I')
}

/**
 * Everything made from the written rows, drawn once; each made row stays in the unit, or at least the fold, of what it is
 * made of.
 */
export function madeRows(own: readonly Row[], folds: number, draw: number): Row[] {
  const next = random(20_240_117 + draw)
  const made: Row[] = []
  const add = (row: Row, text: string, changes: Partial<Row> = {}): void => {
    if (text !== row.text) made.push({ ...row, source: 'made', seen: false, text, ...changes })
  }
  for (const row of own) {
    if (row.level < 2 || row.group === 'obfuscated') continue
    for (let i = 0; i < 2; i++) {
      const text = disguise(row, next)
      if (text) add(row, text, { group: 'obfuscated' })
    }
  }
  const byFold = new Map<string, Row[]>()
  const keyOf = (row: Row): string => `${row.lang} ${foldOf(row.unit, folds)}`
  for (const row of own) byFold.set(keyOf(row), [...(byFold.get(keyOf(row)) ?? []), row])
  for (const row of own) {
    if (next() > 0.3) continue
    const other = pick(
      (byFold.get(keyOf(row)) as Row[]).filter(r => r.level === 0 && r.group === 'plain'),
      next,
    )
    if (!other || row.kind === 'thanks') continue
    const gap =
      row.lang === 'en' ? pick(['. ', ', ', ' ', '... ', '! '], next) : pick(['，', ' ', '。', '！', ','], next)
    add(row, next() < 0.5 ? other.text + gap + row.text : row.text + gap + other.text)
  }
  const calm: Row = {
    source: 'made',
    lang: 'zh-Hans',
    level: 0,
    kind: 'none',
    group: 'change',
    text: '',
    unit: '',
    seen: false,
  }
  for (let i = 0; i < 1800; i++) {
    const text = smallChange(next)
    made.push({ ...calm, text, unit: `change${i}` })
  }
  for (let i = 0; i < 3600; i++) made.push({ ...calm, group: 'ordinary', text: ordinary(next), unit: `ordinary${i}` })
  for (let i = 0; i < 2600; i++)
    made.push({ ...calm, lang: 'en', group: 'ordinary', text: ordinaryEnglish(next), unit: `english${i}` })
  made.push(...assembledRows(next), ...severeRows(next), ...praiseRows(next), ...reportedRows(own, next))
  return made.map(row => ({ ...row, draw }))
}
