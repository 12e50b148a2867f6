import type { SettingsText } from '../settings-text'
import { clock } from '../time'
import { sense } from './sense'

/** 「A 到 B」，少一頭也說得通。 */
const range = (least: number | null, most: number | null, unit: string): string => {
  if (least === null) return `最多 ${most} ${unit}`
  if (most === null || most <= least) return `最少 ${least} ${unit}`
  return `${least} 到 ${most} ${unit}`
}

/** 設定頁上的話。 */
export const settings: SettingsText = {
  ...sense,
  settings: {
    head: ['怎麼順手，', '就怎麼來。'],
    lead: '不改也夠用。改了馬上生效，開著的工作台也一樣。',
    kept: '改好了',
    sites: {
      head: '看哪些網頁',
      lead: '只看這裡列出來的，其他都不看。',
      none: '目前一個都沒有。',
      reading: '讀得到訊息',
      waiting: '還沒讀到。打開它，點開一段對話。',
      lost: at => `${clock(at)} 起讀不到，網頁改版了`,
      teach: '教我讀',
      teachSite: site => `教我讀 ${site}`,
      notOpen: '先打開這個網頁，再回來按。',
      forget: '忘掉教過的',
      forgetSite: site => `忘掉在 ${site} 教過的`,
      forgot: '忘掉了，這個網頁重新自己讀。',
      stop: '停用',
      stopSite: site => `停用 ${site}`,
      add: '再加一個',
      enable: '啟用',
      company: '公司列出來的',
      companyLead: '要不要啟用，還是你決定。',
    },
    remind: {
      head: '提醒',
      lead: '什麼時候問、什麼時候安靜，都聽你的。',
      bounded: '公司訂了範圍，上面的數字已經照著走了。',
      shift: { head: '上班時間', label: '只在這段時間問', from: '從', to: '到' },
      quiet: {
        head: '安靜的時段',
        lead: '開會、交班、吃飯。時間到自己恢復，帳照樣記。',
        add: '加一段',
        away: '拿掉',
        remove: nth => `拿掉第 ${nth} 段`,
        nth: nth => `第 ${nth} 段`,
      },
      checkIns: { label: '問問我杯子有多滿', line: '一天最多兩次，只在你點開工具列的時候。' },
    },
    lengths: {
      head: '休息多久',
      lead: '卡片上的三顆按鈕，照這個來。',
      names: { look: '看遠方', breathe: '呼吸', away: '離開' },
      volume: '音量',
      breath: '呼吸的時候帶點聲音',
      breathLine: '一吸一吐各有一聲，閉著眼也跟得上。',
    },
    words: {
      head: '哪些字算難聽',
      lead: '比對就在這台電腦上，客人的話還是看完就忘。威脅和騷擾，怎麼設都算。',
      add: { head: '這些也算', line: '行話、台語裡罵人的講法。' },
      ignore: { head: '這些不算', line: '商品名、口頭禪，看起來像罵人的。' },
      field: '一個詞',
      button: '加進去',
      none: '還沒有。',
      remove: word => `拿掉「${word}」`,
      problem: {
        empty: '先寫一個詞。',
        long: '太長了，24 個字以內。',
        known: '已經有了。',
        other: '另一邊已經有了，先從那邊拿掉。',
        full: '夠多了，先拿掉幾個。',
      },
    },
    ways: {
      head: '出口和求助',
      lead: '難聊的時候可以怎麼做、找誰、打哪支電話。',
      exits: '改出口、找誰講、求助電話',
      buddy: name => `有話找${name}講。`,
      noBuddy: '還沒決定找誰講。',
      help: lines => `自己的求助電話有 ${lines} 行。`,
      noHelp: '沒加自己的求助電話，公開專線一樣有。',
    },
    desk: {
      head: '工作台裡',
      button: '放一顆「記一筆」小按鈕',
      buttonLine: '在工作台右下角，按一下就記好。',
      keys: '快速鍵',
      noKey: '沒有',
    },
    data: {
      head: '記下來的東西',
      lead: '都在這台電腦上；「帶著走」打開了，才有一份加密的跟著走。',
      retention: '細項留多久',
      days: days =>
        days === 400 ? '一年多' : days === 180 ? '半年' : days % 30 === 0 ? `${days / 30} 個月` : `${days} 天`,
      most: days => `公司訂了最多 ${days} 天，時間到就清掉。`,
      receipt: '看看存了什麼',
      journal: '備份、搬家、匯出',
      wipe: '全部刪掉',
      ask: '真的全刪？紀錄、設定、教過的，都沒了，找不回來。網頁的授權也一起收回。',
      yes: '全部刪掉',
      no: '先不刪',
      wiped: '都刪乾淨了。',
      failed: '沒刪成，什麼也沒動。再試一次看看。',
    },
    company: {
      head: '公司訂的',
      lead: '公司用瀏覽器原則放進來的，這裡只能看。它看不到你的紀錄，也沒辦法逼你休息、攔你休息。',
      sites: n => `列了 ${n} 個客服網頁`,
      exits: n => `放了 ${n} 個出口`,
      help: n => `放了 ${n} 條求助管道`,
      streak: (least, most) => `連著幾段才問：${range(least, most, '段')}`,
      stretch: (least, most) => `坐多久才問：${range(least, most, '分鐘')}`,
      gap: (least, most) => `兩次提醒隔多久：${range(least, most, '分鐘')}`,
      perShift: (least, most) => `一個班提醒幾次：${range(least, most, '次')}`,
      retention: days => `細項最多留 ${days} 天`,
      noCarry: '不能帶到其他電腦上',
    },
  },
}
