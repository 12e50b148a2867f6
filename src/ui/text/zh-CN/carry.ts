import type { CarryWords } from '../carry-text'
import { clock } from '../time'

const day = (at: number): string => new Date(at).toLocaleDateString('zh-CN', { month: 'long', day: 'numeric' })
const dated = (name: string): string =>
  new Date(`${name}T12:00`).toLocaleDateString('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' })
const kb = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024))} KB`

/** 带着走。 */
export const carry: CarryWords = {
  head: '带着走',
  lead: '换一台电脑，数和设置也在。',
  off: [
    '没开，什么都不离开这台电脑。',
    '开了以后，每天的数和设置加上密，由浏览器自己的同步带到你登录的别的电脑上。不经过我们，我们也没有服务器。',
    '客户说的话、你写的字、出口卡、找谁说、启用的网页，都不带。',
  ],
  company: '公司没让开这个。',
  set: '开起来',
  beforehand: [
    '定一句口令，每台电脑上输一次就行。带走的都用它加密，同步那头只看得到一堆乱码。',
    '忘了也不要紧：清掉，换一句重来，各台电脑上的数都还在。',
  ],
  join: '别的电脑上已经开了，输那边用的那句口令。两边的设置不一样，先听那边的。',
  passphrase: '口令',
  show: '看得见',
  again: '再输一次',
  short: '太短了，至少 8 个字。一句只有你知道的话就挺好。',
  differ: '两次不一样。',
  turnOn: '带着走',
  busy: '在加密…',
  cancel: '先不了',
  refused: {
    wrong: '口令不对，什么都没动。要用别的电脑上的那一句。',
    newer: '别的电脑上的歇口气更新，它存的这台看不懂。先把这台更新一下。什么都没动。',
    absent: '这个浏览器没有同步，或者公司关掉了。想带走，可以去「存进存出」存一份。',
    broken: '这会儿读写不了记录，什么都没动。再试一次看看。',
  },
  waiting: '开着，还没放上去过。',
  on: (at, own, all, most) =>
    `开着。${day(at)} ${clock(at)} 对过一次，这台放了 ${kb(own)}，一共 ${kb(all)}，最多 ${kb(most)}。`,
  alone: '还没见到别的电脑。在那边也开一下，用同一句口令；浏览器要登录，同步要开着。',
  others: count => `还有 ${count} 台，它们的数也算进周、月、年里了。`,
  from: name => `地方不够，${dated(name)} 以前的没带。这台上都还在。`,
  trouble: {
    absent: '这会儿用不了浏览器的同步，好了会自己接着来。',
    full: '同步那边放满了，这次没放上去。过一会儿自己再试。',
    busy: '放得太勤了，浏览器让等等，一会儿自己接着来。',
    newer: '有台电脑上的歇口气更新，它存的这台看不懂。把这台更新一下就好。',
    passphrase: '有台电脑是另外开的，钥匙对不上。再输一次口令，就合到一起了。',
  },
  turnOff: '这台不带了',
  turnOffLine: '这台放上去的拿掉，别的电脑不变。',
  clear: '全都清掉',
  clearLine: '放上去的全拿掉，别的电脑也跟着关。各台自己的数都还在。',
  isOn: '开好了。',
  isOff: '关了，这台放上去的都拿掉了。',
  isCleared: '都清掉了。',
}
