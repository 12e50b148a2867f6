/** Attacks that people spell in pinyin, whole. */
const WORDS = new Map(
  (
    'shabi傻逼 shabii傻逼 caonima操你妈 caoni操你 pianzi骗子 laji垃圾 feiwu废物 gundan滚蛋 goudongxi狗东西 goupi狗屁 gouri狗日 jianren贱人 jianhuo贱货 ' +
    'biaozi婊子 qusi去死 qusiba去死吧 naocan脑残 naozi脑子 zhizhang智障 baichi白痴 chunhuo蠢货 chunzhu蠢猪 benzhu笨猪 chusheng畜生 wangba王八 wangbadan王八蛋 ' +
    'liumang流氓 wuchi无耻 wulai无赖 qiangdao强盗 tufei土匪 jianshang奸商 renzha人渣 hundan混蛋 zazhong杂种 zasui杂碎 chishi吃屎 fangpi放屁 ruozhi弱智 youbing有病 ' +
    'shenjingbing神经病 biantai变态 nima你妈 nimade你妈的 tama他妈 tamade他妈的 rinima日你妈 qunima去你妈 qunimade去你妈的 sima死妈 siquanjia死全家 quanjia全家 ' +
    'buyaolian不要脸 shadiao傻屌 shacha傻叉 erbi二逼 erbai二百 zhuangbi装逼 zhunaozi猪脑子 nongsini弄死你 kansini砍死你 dasini打死你 gongsi公司 kefu客服 nimen你们 ' +
    'yiqun一群 zheqiun这群 laozi老子 ganniniang干你娘 gannilaoshi干你老师 jiba鸡巴 saobi骚逼 saohuo骚货 yuepao约炮 nidaye你大爷 caonidaye操你大爷 wocaonidaye我操你大爷 nimendoushi你们都是 nishizhu你是猪 shizhu是猪 pianqian骗钱 zhaosi找死 dengzhe等着 jianbi贱逼 xiazi瞎子 longzi聋子 gouzi狗子 zhadan炸弹'
  )
    .split(' ')
    .map(item => {
      const at = item.search(/[^a-z]/)
      return [item.slice(0, at), item.slice(at)] as const
    }),
)
/** Single syllables, which count beside Chinese characters only. */
const SYLLABLES = new Map(
  (
    'sha傻 bi逼 cao操 ma妈 pian骗 la垃 ji圾 fei废 wu物 gun滚 dan蛋 gou狗 jian贱 biao婊 si死 nao脑 can残 zhi智 zhang障 bai白 chi痴 chun蠢 zhu猪 ' +
    'chu畜 sheng生 wang王 mang氓 dao盗 zha渣 ri日 gan干 niang娘 shi屎 hun混 lian脸 za杂 zhong种 lan烂 ben笨 sao骚 xia瞎 diao屌 pi屁 kan砍 nong弄 ren人 zi子 huo货 dongxi东西'
  )
    .split(' ')
    .map(item => {
      const at = item.search(/[^a-z]/)
      return [item.slice(0, at), item.slice(at)] as const
    }),
)

const HAN = /[\u3400-\u9fff]/
const RUN = /[a-z]+(?: [a-z]+){0,4}/g
/** Latin letters over which a message without any Chinese character is taken for another language. */
const MOST_LATIN = 40

/** An `even` text with the pinyin of attacks written out in characters, or the same string if there is none. */
export function spellOut(text: string): string {
  const chinese = HAN.test(text)
  if (!chinese && text.length > MOST_LATIN) return text
  return text.replace(RUN, (run: string, at: number) => {
    const joined = run.replaceAll(' ', '')
    const whole = inWords(joined)
    if (whole) return whole
    if (!chinese) return run
    const beside = HAN.test(text.charAt(at - 1)) || HAN.test(text.charAt(at + run.length))
    return (beside && SYLLABLES.get(joined)) || run
  })
}

/** The characters of letters that are nothing but words of the list. */
function inWords(letters: string): string | undefined {
  const whole = WORDS.get(letters)
  if (whole) return whole
  for (let i = 4; i <= letters.length - 4; i++) {
    const first = WORDS.get(letters.slice(0, i))
    const rest = first && inWords(letters.slice(i))
    if (rest) return first + rest
  }
  return undefined
}
