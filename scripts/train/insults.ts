/** Attacks and their look-alikes put together from parts, so that a word alone does not decide. Written for this project. */
import type { Row } from './rows'

type Next = () => number
const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)] as T
const words = (list: string): string[] => list.trim().split(/\s+/)

const NAMES = words(`
傻逼 傻子 傻叉 白痴 智障 脑残 弱智 蠢货 蠢猪 笨蛋 笨猪 废物 饭桶 草包 垃圾 人渣 渣滓 败类 畜生 牲口 狗东西 狗腿子 走狗 看门狗 疯狗 王八蛋 混蛋 混账 杂种 贱人 贱货 骗子
大骗子 诈骗犯 强盗 土匪 流氓 无赖 小偷 贼 奸商 黑心商家 吸血鬼 寄生虫 蛀虫 神经病 疯子 变态 泼妇 二百五 二货 憨批 瓜皮 缩头乌龟 王八 孙子 龟孙 兔崽子 怂货 孬种 小人 伪君子
骗子公司 垃圾公司 黑店 皮包公司 老赖 骗子平台 狗平台 破公司 人工智障 复读机 睁眼瞎 文盲 法盲 白眼狼 乌合之众 蛇鼠一窝 土鳖 瘪三 瘪犊子 戆大 十三点 臭不要脸的 不要脸的东西
废柴 扑街 仆街 契弟 老千 粉肠 北七 白目 俗辣 機車 爛咖 詐騙集團 死肥宅 臭卒仔 窩囊廢 蠢材 賤格`)
const CROWDS = words(
  '你们这群 你们这帮 一群 一帮 一伙 一窝 你就是个 你个 你这个 你们就是 真是 都是 全是 死 臭 大 果然是 原来是 什么 呵呵，',
)
const STANCES = words(
  '赶紧退钱 三天了还不处理 还我钱 滚 把话说清楚 钱扣了人没了 没一个干人事的 叫你们老板出来 我呸 等着关门吧 别装死 单号发了五遍 就会说抱歉 退款呢 听见没有 还有脸催我好评',
)

function attack(next: Next): string {
  const name = pick(NAMES, next)
  const core =
    next() < 0.75
      ? pick(CROWDS, next) + name
      : name +
        pick(
          [
            '客服',
            '公司',
            '商家',
            '平台',
            '卖家',
            '老板',
            '们',
            '经理',
            '骑手',
            '师傅',
            '东西',
            '玩意',
            '医院',
            '学校',
            '银行',
            '航空',
            '物业',
            '中介',
          ],
          next,
        )
  if (next() < 0.45) return core + pick(['', '', '！', '。', '!!', '？'], next)
  const gap = pick(['，', ' ', '。', '！', ','], next)
  return next() < 0.5 ? core + gap + pick(STANCES, next) : pick(STANCES, next) + gap + core
}

const OTHERS = words(
  '快递员 骑手 司机 邻居 同事 我老公 我老婆 我妈 我弟 室友 卖家 买家 对方 上一个客服 有个人 楼下保安 队友 网友 店员 房东 我儿子 前男友 群里有人',
)
const SAYS = words('骂我 骂我是 说我是 叫我 喊我 在群里骂我 发消息骂我 当面骂我 老说我 吼我')
const AFTER = words(
  '我想反映一下 能查聊天记录吗 怎么举报 怎么投诉 怎么拉黑 可以处理吗 截图发你 有录音 这算违规吗 你们管吗 想问问流程 麻烦登记一下 能封号吗 需要什么证据',
)
const SLIPS = words(
  '地址填错了 忘了用券 密码又忘了 买成两份了 看错尺码了 没看说明书 插头没插 点错了 选错日期了 号码少写一位 付了两次钱 没点确认 下错单了',
)
const HELP = words('能改吗 帮我退一份 怎么弄 能取消吗 麻烦改一下 还来得及吗 教教我 补一下可以吗 谢谢了 现在好了')
const ITEMS = words('书 电影 歌 话剧 游戏 漫画 小说 剧本杀 播客 综艺 T恤 手办 贴纸 表情包 马克杯')
const DEALS = words('有货吗 多少钱 什么时候上 还有票吗 几点场 有精装吗 发什么快递 能退吗 有大号吗 在哪看')
const NOT = words(
  '我没说你们是 我不是说你们 不是骂你 谁说你们是 我不觉得你们是 你们不是 没人说你们是 别误会，我没说你是 网上说你们是 朋友说你们是 我妈总担心你们是',
)
const BUT = words(
  '我觉得挺好的 就是想问清楚 我用着还行 只是确认一下 就想看看合同 别多心 我说的是那个卖家 我放心多了 想问下怎么续费',
)
const SORRY = words(
  '发错人了不好意思 发错了，发给我弟的 抱歉发错窗口了 对不起打错了 哈哈说我家猫呢 不是说你，我在跟旁边的人说话 输入法打错了 语音转错了 跟朋友开玩笑呢',
)
const GLAD = words(
  '太快了 真好吃 太好看了 真便宜 修好了 秒到账 居然中了 这质量可以 太香了 服务真好 也太贴心了 真给力 这也行 好用到哭',
)
const OATHS = words('卧槽 我操 我靠 操 靠 妈的 他妈的 尼玛 我去 我勒个去 特么 真特么 幹 靠北 屌 媽的 艹 草 牛逼 妈呀')
const CODES = words('SB CNM NMSL TMD NB WC MMP SM JB CNMD')

function lookAlike(next: Next): string {
  const name = pick(NAMES, next)
  const gap = pick(['，', ' ', '。', ','], next)
  const marks = pick(['“”', '""', '「」', '《》', '  '], next)
  const quoted = `${marks[0]}${next() < 0.5 ? name : pick(['滚', '去死', '你有病吧', '骗子', '垃圾', '弄死你', '傻逼', '不要脸', '你妈死了', '等着瞧', '脑子有病'], next)}${marks[1]}`
  switch (Math.floor(next() * 10)) {
    case 0:
      return pick(OTHERS, next) + pick(SAYS, next) + name + gap + pick(AFTER, next)
    case 1:
      return (
        pick(['我', '我', '我就是', '我可真', '我这', '怪我'], next) +
        pick(['是个', '真是个', '就是个', '是', '真是', '果然是'], next) +
        name +
        gap +
        pick(SLIPS, next) +
        (next() < 0.5 ? gap + pick(HELP, next) : '')
      )
    case 2:
      return (
        pick(OTHERS, next) +
        pick(['发', '给我发', '评论', '留言', '打字', '说', '私信我'], next) +
        quoted +
        gap +
        pick(AFTER, next)
      )
    case 3:
      return pick(ITEMS, next) + pick(['名叫', '叫', '名是', ''], next) + quoted + gap + pick(DEALS, next)
    case 4:
      return pick(NOT, next) + name + gap + pick(BUT, next)
    case 5:
      return (
        pick([name, pick(CROWDS, next) + name, '滚', '去死', '你有病吧', '滚蛋', '你个傻子'], next) +
        pick(['，', '…', ' ', '——', '。'], next) +
        pick(SORRY, next)
      )
    case 6:
      return (
        pick(OATHS, next) +
        pick(['', '', '，', ' ', '！'], next) +
        pick(GLAD, next) +
        pick(['', '哈哈', '！', '谢谢', '，爱了'], next)
      )
    case 7:
      return (
        pick(['型号', '订单号', '取件码', '批号', '车牌', '店铺编号', '接口', 'WiFi名', '序列号', '昵称'], next) +
        pick(['是', '', ':', ' '], next) +
        pick(CODES, next) +
        pick(['-', '', '_'], next) +
        Math.floor(next() * 9000) +
        pick(['', '，查一下', ' 有吗', '，怎么改', '，帮我看看'], next)
      )
    case 8:
      return (
        pick(['那个', '那个卖家是', '房东是', '前老板是', '碰到个', '楼上是', '打电话来的是'], next) +
        name +
        gap +
        pick(['跟你们没关系', '不是你们家的', '我就想问问你们', '还好你们靠谱', '差点上当', '你们帮我看看'], next)
      )
    default:
      return (
        pick(['刚才', '之前', '昨天', '上次'], next) +
        pick(['骂你', '说你们是', '骂你们', '我说你'], next) +
        name +
        gap +
        pick(['对不起', '我道歉', '不好意思', '是我太急了', '别往心里去', '抱歉啊'], next)
      )
  }
}

const EN_NAMES =
  `idiot,moron,imbecile,liar,thief,crook,scammer,fraud,clown,joker,fool,muppet,wanker,tosser,twat,prick,dick,arsehole,asshole,bastard,scumbag,lowlife,loser,parasite,leech,vulture,snake,rat,weasel,pig,coward,cheat,con artist,swindler,numpty,pillock,plonker,cretin,halfwit,dimwit,dunce,buffoon,bozo,dumbass,jackass,dipshit,shithead,bitch,cow,witch,hag,creep,pervert,psycho,lunatic,nutter,disgrace,waste of space,piece of shit,piece of trash,sack of shit,monkey,donkey,robot,parrot,vermin,cockroach,worm,slug,crybaby,brat,drongo,galah,eejit,gobshite,knobhead,bellend,melt,spanner,numbskull,airhead,simpleton,charlatan,hypocrite,monster,ghoul,bloodsucker,shark,robber,bandit,criminal,gangster,scoundrel,rogue`.split(
    ',',
  )
const EN_AIMED =
  "you %|you absolute %|you fucking %|you stupid %|you lying %|you useless %|you are a %|you're a %|you're such a %|you are all %s|bunch of %s|pack of %s|you bunch of %s|what a %|%s, all of you|you pair of %s|the % on the phone hung up on me|your manager is a %|your driver is a %|shut up you %|listen here %|%|ok %|another % on shift|company run by %s|talk to me like that again, %|bloody %s|get lost %|stop lying you %|so the % finally answers".split(
    '|',
  )
const EN_STANCE =
  'refund me now|where is my money|i said cancel|third time this week|fix it|read my message|i want my order|get your boss|two hours on hold|you took my money|answer the question|scroll up'.split(
    '|',
  )
const EN_BENIGN =
  'my brother called me a %, can i return this gift|i am such a %, i typed the wrong date|i\'m a %, it was unplugged|sorry, i was being a %|the courier called me a %, how do i report him|a user in chat wrote "%" at me, how do i report that|someone left a review saying "%", can you remove it|do you have the film "%"|the book is called "the %", is it in stock|i\'m not calling you a %, i just want to understand|nobody said you were a %, i only need the receipt|my ex is a % and changed my password, how do i reset it|my landlord is a %, nothing to do with you|sorry i called you a % earlier, bad day|i thought you were a % but you sorted it, thanks|you %... sorry, wrong window, that was for my brother|is the % costume in size m|the game says my name % is not allowed|my dog is a little %, he ate the charger, can i buy one|the caller was a % pretending to be you|felt like a right % when i saw it was in my bag|previous agent said i was a %, please look into it|what does "%" mean in your rules|autocorrect wrote %, i meant parcel|haha you %s, hid a free gift in the box, love it|my wife says i\'m a % with computers, can you help|not that i think you\'re a %, but could i see the contract'.split(
    '|',
  )

const plural = (text: string, name: string): string =>
  text
    .replace(
      '%s',
      /(s|sh|ch)$/.test(name)
        ? `${name}es`
        : `${name.replace(/thief$/, 'thiev').replace(/f$/, 'f')}s`.replace('thievs', 'thieves'),
    )
    .replace('%', name)
const article = (text: string): string => text.replace(/\ba ([aeiou])/g, 'an $1')

function englishAttack(next: Next): string {
  const core = article(plural(pick(EN_AIMED, next), pick(EN_NAMES, next)))
  if (next() < 0.5) return core + pick(['', '', '!', '.'], next)
  const gap = pick([', ', '. ', ' ', '... '], next)
  return next() < 0.5 ? core + gap + pick(EN_STANCE, next) : pick(EN_STANCE, next) + gap + core
}

/** Attacks and look-alikes; the counts are ours, by what the folds showed. */
export function assembledRows(next: Next): Row[] {
  const row = (lang: string, hostile: boolean, text: string, i: number): Row => ({
    source: 'made',
    lang,
    level: hostile ? 2 : 0,
    kind: hostile ? 'abuse' : 'none',
    group: hostile ? 'plain' : 'trap',
    text,
    unit: `assembled ${lang} ${hostile} ${i}`,
    seen: false,
  })
  const rows: Row[] = []
  for (let i = 0; i < 700; i++) rows.push(row('zh-Hans', true, attack(next), i))
  for (let i = 0; i < 1500; i++) rows.push(row('zh-Hans', false, lookAlike(next), i))
  for (let i = 0; i < 500; i++) rows.push(row('en', true, englishAttack(next), i))
  for (let i = 0; i < 700; i++)
    rows.push(row('en', false, article(plural(pick(EN_BENIGN, next), pick(EN_NAMES, next))), i))
  return rows
}
