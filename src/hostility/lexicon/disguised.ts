import type { Group } from './group'

/*
 * Disguises by rule: of an attack, some characters are written by another of the same sound, by pinyin, its first
 * letter, zhuyin, or a mask, and at least one is left as it is. What people find next week follows the same rules.
 */

/** A character, its pinyin, and characters of the same or nearly the same sound that people write for it. */
const SOUNDS = new Map(
  `傻 sha 沙煞啥纱莎鲨砂刹撒萨;逼 bi 比笔币臂鼻毕壁碧闭必哔匕偪秘批币;叉 cha 茶插差岔;子 zi 纸紫仔籽孜姿滋字砸;骗 pian 片偏扁谝翩;垃 la 拉辣啦喇腊;
圾 ji 鸡级几击积基寄机;废 fei 费肥飞非肺菲匪吠;物 wu 雾勿悟务误舞;滚 gun 棍辊衮;蛋 dan 旦淡弹单丹但;狗 gou 苟够沟勾;东 dong 冬咚;西 xi 息吸;贱 jian 见建剑件践溅键;
人 ren 仁任刃银淫;货 huo 祸或伙;婊 biao 表彪俵镖;死 si 四斯思司似;脑 nao 恼瑙孬闹;残 can 惨蚕餐;智 zhi 治志制质;障 zhang 帐账杖章胀;白 bai 百拜败;痴 chi 吃迟池;蠢 chun 春唇;
猪 zhu 朱珠诸竹;畜 chu 处出触;生 sheng 牲笙声;流 liu 留刘硫;氓 mang 忙盲芒茫;无 wu 吴;耻 chi 齿尺;强 qiang 墙抢;盗 dao 到道;奸 jian 尖煎肩;商 shang 伤;渣 zha 扎碴楂喳;
混 hun 浑婚昏;杂 za 砸咋;种 zhong 肿重;败 bai 拜;类 lei 累泪;屎 shi 史使始;放 fang 方;屁 pi 皮辟;弱 ruo 若;赖 lai 癞来;牲 sheng 生;口 kou 扣寇;饭 fan 范犯;桶 tong 筒捅;
碎 sui 岁穗;草 cao 艹槽;包 bao 胞;王 wang 忘亡网;八 ba 巴霸吧;不 bu 卟;要 yao 药;脸 lian 莲练;全 quan 泉权;家 jia 佳加嘉;神 shen 申身;经 jing 精;病 bing 并;操 cao 草艹槽曹糙;
你 ni 尼泥拟伱妮;妈 ma 马玛码嘛麻吗;的 de 滴;日 ri 曰;良 liang 凉;心 xin 欣;低 di 滴;能 neng;目 mu 木;掰 bai 百;扑 pu 仆;街 jie 该;土 tu;匪 fei 非;诈 zha 炸榨;约 yue 月;炮 pao 泡跑;
房 fang 坊;骚 sao 搔烧;奶 nai 乃;裸 luo 罗;照 zhao 赵;胸 xiong 凶;弄 nong 挵;砍 kan 坎;打 da;杀 sha;了 le;泼 po;妇 fu 付;干 gan 甘赶敢肝乾;娘 niang 凉良涼酿;老 lao 捞佬;师 shi 湿狮;
臭 chou 凑;瘪 bie 憋别;三 san 叁;孙 sun;龟 gui 鬼;儿 er;皮 pi;恶 e;缺 que;德 de;道 dao;少 shao;没 mei;有 you;教 jiao;养 yang;柴 chai;笨 ben;瞎 xia 虾;吃 chi 痴迟呲;开 kai;公 gong;司 si 丝;去 qu 趣曲;们 men;聋 long 龙`
    .split(/;\s*/)
    .map(item => {
      const [sign = '', pinyin = '', others = ''] = item.split(' ')
      return [sign, { pinyin, others }] as const
    }),
)

const ZHUYIN = new Map(
  'zhㄓ chㄔ shㄕ bㄅ pㄆ mㄇ fㄈ dㄉ tㄊ nㄋ lㄌ gㄍ kㄎ hㄏ jㄐ qㄑ xㄒ rㄖ zㄗ cㄘ sㄙ yㄧ wㄨ'
    .split(' ')
    .map(item => [item.slice(0, -1), item.slice(-1)] as const),
)
/** Signs put in place of a character, as far as the views keep them. */
const MASKS = '×|x|xx|口|〇|某|叉'

function zhuyinOf(pinyin: string): string {
  const first = ZHUYIN.get(pinyin.slice(0, 2)) ?? ZHUYIN.get(pinyin.slice(0, 1))
  return first ? `|${first}` : ''
}

/** A character by its pinyin or zhuyin, and where `short` by its first letter or a mask. */
function spelled(sign: string, short: boolean): string {
  const pinyin = SOUNDS.get(sign)?.pinyin
  if (!pinyin) throw new Error(`Nothing is known of the sound of ${sign}`)
  return `${pinyin}${zhuyinOf(pinyin)}${short ? `|${pinyin.charAt(0)}|${MASKS}` : ''}`
}

const heard = (sign: string): string => [...(SOUNDS.get(sign)?.others ?? '')].join('|')
const oneOf = (...forms: string[]): string => `(${forms.filter(Boolean).join('|')})`

/** What stands before and after an attack that is told by its sound alone, so that no part of an ordinary word is taken for one. */
const BEFORE = '(_|你|你们|您|这|个|群|帮|死|臭|大|是|都|真|什么|一个|一群|一帮|就是)'
const AFTER = '(_|们|公司|客服|吧|啊|吗|东西|玩意|一个|平台|商家|卖家|店|店家|机构|经理|老板|呀|的公司|的客服)'
/** Ordinary words and names that sound like an attack. */
const ORDINARY = new Set(
  '片子 拉几 见人 白吃 出生 处生 啥子 沙子 撒子 纱子 吃食 吃使 吃时 放皮 方屁 强到 强道 墙盗 扁子 饭筒 范桶 人任 包子 草胞 滚单 滚动 混单 智质 治障 狗屁 无尺 吴耻 拜类 土非 人扎 白池 白迟 弱质 弱志 若智 低滴 朱脑 骚或 奶字 裸赵 约跑 约泡 月炮 开坊 笨旦 笨单 蠢或 废务 废误 费物 飞物 非物 老来 别三 鬼孙 猪恼 猪闹 臭脸 白木 放方 抢盗 处牲 出牲 牲扣 皮包'.split(
    ' ',
  ),
)

/** The disguises of a word of two characters. Where `short`, by a single letter or mask too. */
function ofTwo(word: string, short: boolean): string[] {
  const [first = '', second = ''] = word
  const forms = [oneOf(spelled(first, false)) + second, first + oneOf(spelled(second, false))]
  if (short) forms.push(SOUNDS.get(first)?.pinyin.charAt(0) + second, first + oneOf(spelled(second, true)) + AFTER)
  for (const sound of SOUNDS.get(second)?.others ?? '')
    if (!ORDINARY.has(first + sound)) forms.push(BEFORE + first + sound + AFTER)
  for (const sound of SOUNDS.get(first)?.others ?? '')
    if (!ORDINARY.has(sound + second)) forms.push(BEFORE + sound + second + AFTER)
  return forms
}

/** The disguises of a longer word: one character is left as it is, one is not, the others may be anything of their sound. */
function ofMore(word: string): string[] {
  const signs = [...word]
  const forms: string[] = []
  for (let kept = 0; kept < signs.length; kept++) {
    for (let changed = 0; changed < signs.length; changed++) {
      if (changed === kept) continue
      const form = signs.map((sign, i) => {
        if (i === kept) return sign
        return oneOf(i === changed ? '' : sign, heard(sign), spelled(sign, i > 0))
      })
      forms.push(form.join(''))
    }
  }
  return forms
}

const disguises = (words: string, short: boolean): string =>
  words
    .split(' ')
    .flatMap(word => (word.length === 2 ? ofTwo(word, short) : ofMore(word)))
    .join(',')

export const DISGUISED: readonly Group[] = [
  {
    role: 'slur',
    kind: 'abuse',
    words: [
      disguises('傻逼 脑残 智障 畜生 婊子 王八蛋 不要脸 死全家 操你妈 日你妈 干你娘 干你老师 狗日的 狗东西', true),
      disguises('贱人 贱货 人渣 杂种 杂碎', false),
      '(_|去|你|好|真|个|死|就)(ㄌㄐ|ㄅㄔ|ㄓㄓ|ㄓㄤ|ㄋㄘ|ㄍㄋㄋ|ㄍㄋㄌㄕ|ㄑㄙ|ㄐㄅ|ㄐㄐㄖ|ㄅㄑ|ㄋㄇㄉ)(_|啦|喔|公司|客服|店|店家|啊|吧|吗|欸)',
      '(dllm|dlnm|dnlm|dlnmch|dllmch|dlcat|dlneima)(_|呀|啦|ch|,|啊|你),(pok|puk|pook|poke|pk|puke)( |)(gai|kai|guy|gei|ga(i|y)),(ham|hum|hom)( |)(ga|kar|gaa|ka)( |)(chan|caan|ling|chaan|ceon),(diu|dew|diuu|delay)( |)(lei|nei|ni|you|lay)( |)(lo|lou|low|)( |)(mo|mou|),冚(家|x|+|+家| )(铲|x|拎|凌),冚(x|+)+',
      '(戆|懵|安|硬|昂|戇|傻)( |)(9|7|柒|鸠|尻|居|狗|九|七|撚|勾|gau|gow)(_|啦|仔|客服|经理|员工|咩|架|㗎|样|店|公司|到|9|成),on(居|鸠)(_|仔|客服|啦),(硬|柒|七|死|臭)( |)(胶|7|柒|头|9头|鸠头)(_|客服|经理|啦),(废|废|冇脑|臭|死|成班|正|笨|傻|嗰条|条)(7|柒|撚)(_|啦|店|公司|客服|头),(9|九|鸠)( |)up,(痴|黐)(9|鸠|撚|x)线,死(9|鸠|撚)开,(鸠|撚|7|柒|㞗|西)样(_|银行|公司|客服|店),(8|9|收)(pa|声)(啦|喇),收皮(啦|喇),粉肠(9|鸠|7)?,仆(x|9|家|+)(街|铲),食(屎|史|西|xx|💩)(啦|喇|la)',
      '(你|是|真|好|超|有够|很|根本|一群|这|那个|店员|客服)(87|八七)(_|吗|喔|啦|耶|分|到|欸|吧|,),(87|八七)(客服|公司|店|店家|员工|工程师|主管|经理|平台),(白|北)(七|7|ㄑ|柒|车|烂)(_|客服|公司|店|喔|啦|经理)',
    ].join(','),
  },
  {
    role: 'attack',
    kind: 'abuse',
    words: [
      disguises(
        '骗子 垃圾 废物 婊子 流氓 强盗 奸商 混蛋 弱智 无耻 蠢货 蠢猪 笨猪 神经病 猪脑子 没良心 骗子公司 垃圾公司 去你妈 你妈死了',
        true,
      ),
      disguises(
        '白痴 败类 牲口 饭桶 无赖 土匪 诈骗 傻叉 傻子 瘪三 泼妇 滚蛋 吃屎 放屁 笨蛋 聋子 瞎子 老赖 低能 缺德 恶心',
        false,
      ),
    ].join(','),
  },
  { role: 'attack', kind: 'harassment', words: disguises('约炮 骚货 奶子 裸照 胸照 开房', false) },
  { role: 'slur', kind: 'threat', words: disguises('弄死你 砍死你 打死你 杀了你 杀你全家 砍死你们', true) },
]
