import type { CarryWords } from '../carry-text'
import { clock } from '../time'

const day = (at: number): string => new Date(at).toLocaleDateString('zh-TW', { month: 'long', day: 'numeric' })
const kb = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`

/** 帶著走。 */
export const carry: CarryWords = {
  head: '帶著走',
  lead: '換一台電腦，數字和設定也在。',
  off: [
    '沒開，什麼都不離開這台電腦。',
    '開了以後，每天的數字和設定會加密，由瀏覽器自己的同步帶到你登入的其他電腦。不經過我們，我們也沒有伺服器。',
    '客戶說的話、你寫的字、出口卡、找誰說、啟用的網頁，都不帶。',
  ],
  company: '公司沒讓開這個。',
  set: '開起來',
  beforehand: [
    '定一句密語，每台電腦上輸一次就好。帶走的都用它加密，同步那頭只看得到一堆亂碼。',
    '忘了也沒關係：清掉，換一句重來，各台電腦上的數字都還在。',
  ],
  join: '其他電腦上已經開了，輸那邊用的那句密語。兩邊的設定不一樣，先聽那邊的。',
  passphrase: '密語',
  show: '看得見',
  again: '再輸一次',
  short: '太短了，至少 8 個字。一句只有你知道的話就很好。',
  differ: '兩次不一樣。',
  turnOn: '帶著走',
  busy: '加密中…',
  cancel: '先不要',
  refused: {
    wrong: '密語不對，什麼都沒動。要用其他電腦上的那一句。',
    newer: '其他電腦上的歇口氣比較新，它存的這台看不懂。先把這台更新一下。什麼都沒動。',
    absent: '這個瀏覽器沒有同步，不然就是公司關了。想帶走，可以去「存進存出」存一份。',
    broken: '現在讀寫不了紀錄，什麼都沒動。再試一次看看。',
  },
  waiting: '開著，還沒放上去過。',
  on: (at, own, all, most) =>
    `開著。${day(at)} ${clock(at)} 對過一次，這台放了 ${kb(own)}，一共 ${kb(all)}，最多 ${kb(most)}。`,
  alone: '還沒見到其他電腦。在那邊也開一下，用同一句密語；瀏覽器要登入，同步要開著。',
  others: count => `還有 ${count} 台，它們的數字也算進週、月、年裡了。`,
  from: name => `地方不夠，${day(new Date(`${name}T12:00`).getTime())} 以前的沒帶。這台上都還在。`,
  trouble: {
    absent: '現在用不了瀏覽器的同步，好了會自己接著來。',
    full: '同步那邊放滿了，這次沒放上去。過一會兒自己再試。',
    busy: '放得太頻繁了，瀏覽器要等等，一會兒自己接著來。',
    newer: '有台電腦上的歇口氣比較新，它存的這台看不懂。把這台更新一下就好。',
    passphrase: '有台電腦是另外開的，鑰匙對不上。再輸一次密語，就合到一起了。',
  },
  turnOff: '這台不帶了',
  turnOffLine: '這台放上去的拿掉，其他電腦不變。',
  clear: '全部清掉',
  clearLine: '放上去的全拿掉，其他電腦也跟著關。各台自己的數字都還在。',
  isOn: '開好了。',
  isOff: '關了，這台放上去的都拿掉了。',
  isCleared: '都清掉了。',
}
