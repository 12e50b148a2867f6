import { describe, expect, it } from 'vitest'
import { appraise } from '../../src/hostility/index'

const level = (text: string): string => appraise(text).level

describe('attacks', () => {
  it.each([
    '你们这群骗子',
    '傻逼客服',
    '滚蛋',
    '垃圾公司',
    '你是猪吗',
    '听不懂人话吗',
    '你脑子有病吧',
    '不要脸的东西',
    '一群廢物',
    '你們這群騙子',
    '白痴客服',
    '去死吧',
    '仆街客服',
    '你腦子進水了吧',
    'you idiots',
    'fuck you',
    'you are all liars',
    'are you stupid',
    'you useless people',
    'bunch of crooks',
  ])('%s', text => {
    expect(level(text)).toBe('hostile')
  })

  it.each([
    ['threat', '我知道你家住哪'],
    ['threat', '信不信我砍死你'],
    ['threat', '給我等著'],
    ['threat', '走夜路小心點'],
    ['threat', 'i will kill you'],
    ['threat', 'i know where you live'],
    ['threat', "i'll burn down your office"],
    ['harassment', '约炮吗'],
    ['harassment', '妳穿什麼顏色的內褲'],
    ['harassment', 'send nudes'],
    ['harassment', 'go back to your country'],
    ['abuse', '操你妈'],
    ['contempt', '你脑子进水了吧'],
  ])('names %s in: %s', (kind, text) => {
    expect(appraise(text)).toMatchObject({ level: 'hostile', kind })
  })
})

describe('disguises', () => {
  it.each([
    '傻 逼 客 服',
    '你们是s b吗',
    '王*八*蛋',
    '垃/圾/公司',
    '你🐴死了',
    '氵衮蛋',
    '女马的你们这群马扁子',
    'ＣＮＭ',
    'cao ni ma',
    '骗骗骗子子子公司',
    'sha bi',
    '操\u200b你\u200b妈',
    'ㄙㄅ公司',
    'diu nei lo mo',
    'f u c k you',
    'fuuuuuck you',
    'f**k you',
    'you a$$holes',
    'you 1d10ts',
    'fυck yоu',
  ])('%s', text => {
    expect(level(text)).toBe('hostile')
  })
})

describe('heavy, but no attack', () => {
  it.each([
    ['anger', '太坑爹了'],
    ['anger', '气死我了'],
    ['anger', '服務有夠爛'],
    ['anger', 'worst service ever'],
    ['pressure', '再不处理我就投诉到12315'],
    ['pressure', '我要投诉你们'],
    ['pressure', "i'll file a complaint"],
    ['urging', '快点啊'],
    ['urging', '？？？'],
    ['urging', '催第四次了'],
    ['urging', 'how many more times do i have to ask'],
  ])('%s: %s', (kind, text) => {
    expect(appraise(text)).toMatchObject({ level: 'tense', kind })
  })
})

describe('no false alarm', () => {
  it.each([
    // reported and quoted
    '他骂我是傻逼',
    '有人骂我垃圾',
    '骑手骂我傻逼，我想反映一下',
    '他罵我白痴',
    '書名是《白痴》，有貨嗎',
    'the courier called me an idiot',
    'another user wrote fuck you in my comments',
    // of oneself
    '我真是个傻逼，地址填错了',
    '我真的腦殘 地址寫錯了',
    "i'm such an idiot, wrong address",
    'sorry, i am so stupid',
    // words, products, names
    '垃圾桶多少钱',
    '垃圾袋有大号的吗',
    '手机死机了怎么办',
    '滚筒洗衣机有货吗',
    '日本产的吗',
    '这个怎么操作',
    '我操作错了怎么改',
    '你妈妈的电话是多少',
    '收件人叫尼玛次仁',
    '垃圾車幾點來',
    '想問幹細胞面霜',
    '幹嘛要重開機',
    '狗粮还有吗',
    '纱布一卷多少钱',
    '有啥比较好的推荐',
    'do you ship rat poison',
    'the phone is dead after the update',
    'where do i put the rubbish bin',
    'screw length on the bracket?',
    // matter-of-fact
    '投诉电话是多少',
    '请问投诉流程是什么',
    '什么时候发货',
    '請問客訴電話多少',
    'how do i make a complaint',
    '你好',
    '好的',
    // delight
    '卧槽太快了',
    '卧槽牛逼，真给修好了',
    '哈哈太好吃了',
    'oh shit it works, thanks!',
  ])('%s', text => {
    expect(level(text)).toBe('calm')
  })
})

describe('thanks', () => {
  it.each(['谢谢你，问题解决了', '辛苦了', '多謝晒，好快手', 'thank you so much', '好评，服务很好'])('%s', text => {
    expect(appraise(text)).toMatchObject({ level: 'calm', kind: 'thanks' })
  })

  it('is not sincere when it stings', () => {
    expect(appraise('thanks for nothing').kind).not.toBe('thanks')
  })
})
