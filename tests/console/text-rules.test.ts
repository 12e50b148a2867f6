import { describe, expect, it } from 'vitest'
import {
  bare,
  beforeTime,
  isBotName,
  isDivider,
  isStatus,
  isTime,
  isTyping,
  withoutTime,
} from '../../src/console/page/text'

const nobody = (): boolean => false
const isAnn = (name: string): boolean => name === 'Ann' || name === '王小姐'

describe('isTime', () => {
  it.each([
    '周三',
    '周三 14:05',
    '星期天',
    '礼拜六 下午 3:05',
    '週三 下午 3:05',
    '禮拜日',
    '11月21日 周六',
    '11月21日（星期六） 10:00',
    '2026-11-21 (周六)',
    '2026年11月21日 星期六 10:32',
    'Saturday',
    'Wednesday 10:30',
    'Sat 21 Nov',
    'Mon, Nov 23, 2026 at 9:05 am',
    'yesterday at 10:30',
    '10:30, today',
    '10:30 · Nov 21',
    '(10:32)',
    '・ 12:27',
    '昨天下午3:05',
    '3个月前',
    'an hour ago',
    '5m',
    '2026년 11월 22일 일요일',
    '11월 22일',
    '어제',
    '오늘 오후 3:24',
    '2026年11月22日 日曜日',
    'Heute',
    "aujourd'hui",
    'Hari ini 16:29',
    'Сегодня',
    'Сегодня, 4 марта',
    '3月4日(水)',
    '3월 4일(수)',
    '4. März 2026',
    '4 de março de 2026',
    '4 mars 2026',
    'вчера 14:02',
    'ontem',
    'أمس',
    '✉ 4:33 PM',
    '💬 4:33 PM',
  ])('%s', text => expect(isTime(text)).toBe(true))

  it.each([
    '周三吧',
    '周三到吗',
    '周三 14:05 可以吗',
    '下周三',
    '周末',
    '星期三下午3点前要送到',
    '10:32到的',
    '10:30 please',
    'it came at 10:30',
    'Wednesday is fine',
    'Saturdays',
    'may I',
    'sat down',
    'now what',
    'just now it broke',
    'today please',
    '5 messages',
    '3 days ago you said so',
    '等了3天了',
    '51077388',
    '￥10.32',
    'a',
    'an',
    '오늘 와요?',
    '어제도 오늘이라고 했잖아요',
    'heute noch',
    'hier kaputt',
    'hari ini ya kak',
    'сегодня будет?',
    '4 марки',
    '4 de los dos',
    '三 (水)',
    '😡 4',
    '✉',
  ])('not: %s', text => expect(isTime(text)).toBe(false))
})

describe('isStatus', () => {
  it.each([
    '已讀',
    '未讀',
    '✓ 已讀',
    '已送達',
    '送達',
    '已傳送',
    '傳送中…',
    '傳送失敗',
    '重新傳送',
    '已收回',
    '複製',
    '回覆',
    '編輯',
    '已編輯',
    '已读',
    '发送失败！',
    'Read',
    'Not delivered',
    '✓✓',
    '읽음',
    '既読',
    'Gelesen',
    'изменено',
    'Terkirim',
  ])('%s', text => expect(isStatus(text)).toBe(true))

  it.each([
    '已讀不回是什麼意思',
    '已讀了吧',
    '為什麼傳送失敗',
    '我要收回這句話',
    '沒有送達',
    '已读吗',
    '撤回吗',
    '读了吗',
    'I read it',
    'read it again',
    'have you read',
    'sent it back',
    'it failed',
    'reply to me',
    'copy that',
    'ok',
    '…',
    '......',
  ])('not: %s', text => expect(isStatus(text)).toBe(false))
})

describe('isDivider', () => {
  it.each([
    'Nouveaux messages',
    'Neue Nachrichten',
    'Новые сообщения',
    '읽지 않은 메시지',
    '未読メッセージ',
    'Show older messages',
    '以下為尚未閱讀的訊息',
  ])('%s', text => expect(isDivider(text)).toBe(true))
  it.each(['Nouveaux messages de vous ?', 'show me older ones', '새 메시지 왜 안 와요'])('not: %s', text =>
    expect(isDivider(text)).toBe(false),
  )
})

describe('isBotName', () => {
  it.each([
    '챗봇',
    'Бот Лавка',
    'Assistente Virtual',
    'Automatische Antwort',
    'Balasan Otomatis',
    'AI Agent',
    '応答メッセージ',
  ])('%s', name => expect(isBotName(name)).toBe(true))
  it.each(['Роботов', 'Работа', 'Virtudes', 'Антибот', 'Ai Agente'])('not: %s', name =>
    expect(isBotName(name)).toBe(false),
  )
})

describe('isTyping', () => {
  it.each([
    '对方正在输入…',
    '對方正在輸入',
    '王小姐正在打字',
    '輸入中...',
    'Ann is typing',
    'Ann and Bob are typing…',
    'typing...',
    'Ann est en train d’écrire',
    'Ann écrit…',
    'Ann schreibt gerade…',
    'Ann está escribiendo',
    'Ana está digitando...',
    'Анна печатает…',
    'Ann đang nhập',
    'Ann sedang mengetik',
    'กำลังพิมพ์',
    'Ann yazıyor…',
    '入力中',
    '입력 중',
    '● ● ●',
  ])('%s', text => expect(isTyping(text)).toBe(true))

  it.each([
    '在打字吗',
    '怎么不回,打字啊',
    '输入法坏了',
    '密码怎么输入',
    '輸入錯了',
    'stop typing at me',
    'why is nobody typing',
    'is he typing?',
    'typing is hard for me',
    'write to me',
    'il écrit bien',
    'er schreibt mir nichts',
    'escribo mañana',
    'мне никто не пишет',
    '入力できません',
    '...',
    '……',
    '不懂......',
    `this goes on for longer than any line that says that somebody is typing`,
  ])('not: %s', text => expect(isTyping(text)).toBe(false))
})

describe('bare', () => {
  it.each([
    ['Ann:', 'Ann'],
    ['· Ann ·', 'Ann'],
    ['— 王小姐：', '王小姐'],
    ['| Ann /', 'Ann'],
    ['  Ann  ', 'Ann'],
    // What is within a name stays.
    ['Jean-Luc', 'Jean-Luc'],
    ['王·小姐', '王·小姐'],
    ['Ann (VIP)', 'Ann (VIP)'],
    ['—', ''],
    ['', ''],
  ])('%j is %j', (text, name) => expect(bare(text)).toBe(name))
})

describe('beforeTime', () => {
  it.each([
    ['Ann · 12:30', 'Ann'],
    ['王小姐 | 昨天 10:30', '王小姐'],
    ['Ann Lee • 3 minutes ago', 'Ann Lee'],
    ['王小姐 · 周三 14:05', '王小姐'],
    ['Ann · just now', 'Ann'],
    ['王小姐 · 刚刚', '王小姐'],
    ['Ann Lee ・ 3:34 PM', 'Ann Lee'],
  ])('%s is of %s', (text, name) => expect(beforeTime(text, nobody)).toBe(name))

  it('takes any space between a known name and a time', () => {
    expect(beforeTime('Ann 12:30', isAnn)).toBe('Ann')
    expect(beforeTime('王小姐\u00a0\u00a010:30', isAnn)).toBe('王小姐')
    expect(beforeTime('Ann: 12:30', isAnn)).toBe('Ann')
    expect(beforeTime('Ann Nov 21', isAnn)).toBe('Ann')
    expect(beforeTime('Ann 12:30', nobody)).toBeNull()
  })

  it.each([
    'I was there at 12:30',
    '我等到12:30',
    'Ann',
    '12:30',
    '昨天 · 12:30',
    'Ann · 5 pieces',
    'one · two',
    'Ann · 12:30 please',
    `${'so '.repeat(25)}· 12:30`,
  ])('not: %s', text => expect(beforeTime(text, isAnn)).toBeNull())
})

describe('withoutTime', () => {
  it.each([
    ['Ann 12:30', 'Ann'],
    ['Ann Lee 2:05 PM', 'Ann Lee'],
    ['Ann 3 minutes ago', 'Ann'],
    ['王小姐 昨天', '王小姐'],
    ['Ann: 12:30', 'Ann'],
    ['王小姐 周三', '王小姐'],
  ])('%s leaves %s', (text, name) => expect(withoutTime(text)).toBe(name))

  it.each(['Ann', '12:30', '昨天 12:30', 'Ann 12:30 here', '我12:30到', '', ' 12:30', '· 12:30'])('nothing: %j', text =>
    expect(withoutTime(text)).toBeNull(),
  )
})
