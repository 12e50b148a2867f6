/** Real attacks put into other people's mouths, or taken back: what a customer quotes, reports or sent by mistake is no attack. */
import type { Row } from './rows'

type Next = () => number
const pick = <T>(list: readonly T[], next: Next): T => list[Math.floor(next() * list.length)] as T

/** `%` is the attack. Written for this project. */
const EN = `
someone wrote "%" under my post, can you take it down|i got a text saying "%", is that from you?|the driver yelled "%" at me, where do i report it|a player sent me "%", how do i block him
my neighbour left a note: "%". does my lease cover that|the review says "%", i'd like to reply to it|he said "%" and hung up, i want that on record|another guest shouted "%" at your receptionist, she was so calm
"%" was meant for my brother, sorry, wrong chat|sorry about "%", i was upset, you didn't deserve that|my kid typed "%", please ignore|autocorrect, i did not mean "%"
a caller pretending to be your bank told me "%"|the email in your name says "%", is it phishing|my ex keeps sending me things like "%", can you help me block her|i was told "%" by the last agent and would like to file it calmly
one of your couriers wrote "%" on the card he left, photo attached|the comment "%" is not mine, my account was hacked|does "%" break your chat rules?|the mug with "%" on it, is it dishwasher safe
i read "%" about you online but it all went fine, thanks|i said "%" last week, i apologise, thanks for fixing it anyway|the subtitle reads "%", should that be in a kids' film|our waiter was told "%" by table six, please thank him for staying polite
he messaged me: %. i don't feel safe, what can i do|they keep posting % in the comments of my shop|the customer before me said % to your colleague, i just wanted to check she is ok`
const HANS = `
有人给我留言“%”，怎么举报|快递员冲我吼“%”，想反映一下|群里有个人发“%”，能禁言吗|我收到短信说“%”，是你们发的吗|买家评论写“%”，可以申诉吗|邻居在门上贴“%”，物业管吗
上一位客服跟我说“%”，我想找主管了解下|骗子打电话跟我说“%”，我没理他，提醒你们一声|前任一直给我发“%”，怎么拉黑|“%”是发给我弟的，发错窗口了，不好意思|刚才那句“%”是我不对，跟您道个歉|孩子拿我手机打的“%”，别介意
输入法乱跳，我没想打“%”|那条“%”不是我发的，账号被盗了|字幕里出现“%”，小孩看的片子合适吗|印着“%”的T恤还有大号吗|昨天我还说“%”，没想到你们真给解决了，谢谢|网上都说你们“%”，我用着挺好的
隔壁桌对服务员喊“%”，那姑娘一直赔笑，麻烦替我安慰下|对面队友一直刷%，能处理吗|他发消息骂我：%，我截图了，发哪里|司机当着孩子的面说%，我有录音|刚才排队那人对你们前台说%，她没哭吧|视频弹幕里全是“%”，能过滤吗`
const HANT = `
有人留言罵我「%」，可以檢舉嗎|外送員對我大吼「%」，想反映一下|收到簡訊寫「%」，是你們發的嗎|賣場評論有人寫「%」，能申訴嗎|「%」是傳給我弟的，傳錯了，歹勢|剛剛那句「%」是我太衝，跟妳道歉
前一位客人對店員說「%」，她好可憐，幫我跟她加油|我前男友一直傳「%」，怎麼封鎖|那則「%」不是我留的，帳號被盜|昨天還罵「%」，結果你們真的處理好了，謝謝
有人喺留言鬧我「%」，點樣檢舉|個司機同我講「%」，我想反映|收到訊息話「%」，係咪你哋send嘅|頭先嗰句「%」send錯俾你，唔好意思|個客喺門口鬧%，你哋個店員好慘`
const FRAMES: Record<string, readonly string[]> = Object.fromEntries(
  Object.entries({ en: EN, 'zh-Hans': HANS, 'zh-Hant': HANT }).map(([lang, list]) => [
    lang,
    list.trim().split(/[|\n]/),
  ]),
)
/** Part of the attacks that is reported, and the longest, in signs: nobody quotes a whole letter. Ours, by the folds. */
const PART = 0.16
const LONGEST: Record<string, number> = { en: 60, 'zh-Hans': 18, 'zh-Hant': 18 }

/** Reported forms of attacks, each in the unit of the one that it quotes. */
export function reportedRows(own: readonly Row[], next: Next): Row[] {
  return own.flatMap(row => {
    if (row.level < 2 || row.text.length > (LONGEST[row.lang] ?? 0) || next() > PART) return []
    const quoted = row.text.replace(/[。.!！]+$/, '')
    const text = pick(FRAMES[row.lang] as readonly string[], next).replace('%', () => quoted)
    return [{ ...row, source: 'made', seen: false, level: 0, kind: 'none', group: 'trap', text }]
  })
}
