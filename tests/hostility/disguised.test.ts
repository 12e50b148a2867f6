import { describe, expect, it } from 'vitest'
import { find } from '../../src/hostility/find'
import { even } from '../../src/hostility/normalise'

const HARD = new Set(['slur', 'attack', 'smear'])
const attacks = (text: string): number => find(even(text)).hits.filter(hit => HARD.has(hit.group.role)).length

describe('attacks in disguise', () => {
  it.each([
    // a character of the same sound
    '你们这群骗纸',
    '一群败泪',
    '操拟妈',
    // pinyin or zhuyin for one of the characters
    '牲kou',
    '流mang',
    '奸ㄕ',
    '混dan东西',
    '没liang心',
    // its first letter, or a mask
    '骗z公司',
    '脑c吧',
    'z障',
    '傻×',
    // among them a sign that only holds apart
    '王x蛋',
    // names in letters, and Cantonese and Taiwanese numbers for words
    'pok gai',
    '你87喔',
    '北7店員',
    '戇9仔',
    // sexual talk
    "let's have sex tonight",
    'do you watch porn',
  ])('are found in %s', text => expect(attacks(text)).toBeGreaterThan(0))

  it.each([
    '片子拍得不错',
    '啥子时候发货',
    '孩子刚出生',
    '消费物品清单',
    '付费物业',
    '见人就笑',
    '这顿白吃了',
    '房东有房吗',
    '有房间吗',
    '维生素b和维生素d',
    '87号店',
    '北七家怎么走',
    'room on 9 p.m.',
    'are you open on 9 may',
    'same sex couples welcome?',
    'there is a porn site charge on my bill',
    'great tits ate the seeds',
  ])('are not seen in %s', text => expect(attacks(text)).toBe(0))

  it('read a word behind an at sign that no name begins with', () => {
    expect(even('@ssh0les')).toContain('ssh0les')
    expect(even('@some_shop hello')).not.toContain('some_shop')
  })
})
