import { describe, expect, it } from 'vitest'
import { find } from '../../src/hostility/find'
import { even } from '../../src/hostility/normalise'

const HARD = new Set(['slur', 'attack', 'smear', 'oath'])
const attacks = (text: string): string[] =>
  find(even(text))
    .hits.map(hit => hit.group.role)
    .filter(role => HARD.has(role))

describe('what an attack is aimed at', () => {
  it('is nearest where it touches the word for agent or company', () => {
    const touching = find(even('电信真是恶心')).aimed
    const near = find(even('你们的营销策略很无耻')).aimed
    expect(touching).toBeGreaterThan(near)
    expect(find(even('妈的，排了一下午，到了才知道不营业，你们')).aimed).toBe(0)
    expect(find(even('你们几点开门')).aimed).toBe(0)
  })

  it.each([
    '联通你大爷的',
    '@某某客服 很无耻。',
    '一群人渣',
    '吸血鬼！',
    '祝你们遭报应',
    '你们他妈是不是有病',
    'what the fuck is this',
  ])('finds one that is no part of an innocent word: %s', text => {
    expect(attacks(text)).not.toEqual([])
  })

  it('takes an oath after "he says" for the speaker’s own', () => {
    expect(attacks('硬说他妈的没问题')).toContain('oath')
    expect(attacks('客服骂我白痴')).toEqual([])
  })

  it.each([
    '联通真垃圾',
    '要多垃圾有多垃圾',
    '你们不骗人会死吗',
    '赚钱也得要点脸吧',
    '早点倒闭得了',
    '素质太低',
    '你的良心被狗吃了',
    '菜刀我都准备好了',
  ])('knows how companies are attacked: %s', text => {
    expect(attacks(text)).not.toEqual([])
  })

  it.each([
    '你们可不垃圾',
    '我脑子瓦特了',
    '死蠢係我 入錯戶口',
    '你等著 我去拿證件',
    '怕遇到骗子',
    '我婆婆觉得你们是骗子，你给我个资质',
    '《无耻之徒》第九季下架了？',
    "you're not useless, you found it",
    'total idiot over here',
    'my old provider were robbers',
    'skinny bitch gin',
    'fuck i forgot the code',
  ])('leaves what is denied, meant for oneself or others, or a name: %s', text => {
    expect(attacks(text)).toEqual([])
  })
})
