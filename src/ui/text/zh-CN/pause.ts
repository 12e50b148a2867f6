import type { Text } from '../text'
import { minutesAndSeconds } from '../time'
import { numeral } from './count'

/** Before a measure word two is 两. */
const counted = (n: number): string => (n === 2 ? '两' : numeral(n))

/** What the pause says. */
export const pause: Pick<Text, 'pause'> = {
  pause: {
    steps: { name: '说出来', allow: '让它在', do: '做一件事' },
    progress: '进度',
    leave: '回去',
    ask: {
      kicker: '先停一下',
      question: ['这会儿，', '心里是什么味道？'],
      group: '感受',
      skip: '不想说也行，直接开始。',
      more: '换一件事做',
      park: '要离开的话，先转接或挂起。',
    },
    activities: {
      look: { name: '看远处', time: '20 秒', line: '眼睛歇一下，人不用动。', start: '看远处 20 秒' },
      breathe: { name: '慢呼吸', time: '1 分钟', line: '跟着茶面，吸四拍，吐六拍。', start: '做六次慢呼吸' },
      side: { name: '换个位置看', time: '几句话', line: '他气的是那件事，不是你这个人。', start: '换个位置看看' },
      recall: { name: '想一个帮到的人', time: '1 分钟', line: '帮过的人，比记得住的多。', start: '想一个帮到的人' },
      memory: { name: '想件高兴的事', time: '1 分钟', line: '挑一件，想得细一点。', start: '想一件高兴的事' },
      thanks: { name: '谢一个人', time: '一句话', line: '写给自己看，不用发出去。', start: '写一句谢谢' },
      laugh: { name: '笑一会儿', time: '1 分钟', line: '先装着笑也行，身子会跟上。', start: '笑一分钟' },
      walk: { name: '走走，喝口水', time: '5 分钟', line: '离开座位，去哪儿都行。', start: '离开 5 分钟' },
      move: { name: '动一动', time: '3 分钟', line: '六个动作，每个半分钟。', start: '动三分钟' },
      music: { name: '听一段', time: '3 分钟', line: '现编的轻音乐，每次都不一样。', start: '听三分钟' },
      buddy: { name: '找人说两句', time: '5 分钟', line: '说给信得过的人听。', start: '找人说两句' },
    },
    choose: {
      head: '做哪一件？',
      lead: '挑顺手的就行，哪件都随时能停。',
      helped: '之前管用',
      back: '还是刚才那件',
    },
    instead: '换一件事做',
    longer: '再多 1 分钟',
    enough: '就到这儿',
    finished: '好了',
    left: minutesAndSeconds,
    sound: {
      on: '有声音',
      off: '没有声音',
      pieces: ['茶馆', '雨后', '远山', '风铃'],
      piece: '听哪一段',
      volume: '音量',
      blocked: '点一下，出声',
    },
    parked: waiting => {
      if (waiting === null) return '工作台停在原处。'
      return waiting === 0 ? '工作台停在原处，那边没人在等。' : `工作台停在原处，那边有 ${waiting} 位在等。`
    },
    breathe: {
      in: '吸气',
      out: '呼气',
      watch: ['茶面漫开，跟着吸。', '收回去，慢慢吐，六拍。'],
      count: ['数到四，跟着吸。', '再数到六，慢慢吐。'],
      breath: (nth, of) =>
        nth >= of ? `第${numeral(nth)}次，最后一次` : `第${numeral(nth)}次，还有${counted(of - nth)}次`,
      drifted: ['走神了也没事，', '下一口接上就行。'],
    },
    look: {
      head: '看远处',
      how: ['找屏幕外最远的一处，', '眼睛落在那儿，多眨几下。'],
      aside: ['手先离开键盘，', '肩膀放下来。'],
      left: seconds => `还有 ${seconds} 秒`,
    },
    walk: {
      head: '离开一会儿',
      lead: '站起来，走开就行。',
      ideas: ['走两步，走到头再折回来', '倒杯水，慢慢喝完', '吃口东西，找扇窗看看外头'],
      aside: ['时间到了它自己停，', '不用盯着。'],
    },
    move: {
      moves: [
        { name: '甩手', how: '两只手松松地甩，像甩掉水。' },
        { name: '转肩', how: '往后转，转大一点，再往前。' },
        { name: '踏步', how: '原地踏，膝盖抬高些。' },
        { name: '拍手', how: '使劲拍，拍到手心发热。' },
        { name: '踮脚', how: '踮起来，落下去。想跳就跳几下。' },
        { name: '伸懒腰', how: '手举过头，往上够，慢慢放下。' },
      ],
      next: name => `下一个，${name}`,
      last: '最后一个了',
      aside: ['哪个不方便就跳过，', '站着坐着都行。'],
    },
    laugh: {
      head: '笑一会儿',
      steps: [
        ['先把嘴角翘起来，', '装的就行。'],
        ['出点声，哈、哈、哈，', '小声也算。'],
        ['想一件真好笑的事，', '由它笑出来。'],
      ],
      aside: ['笑不出来也没事，', '换一件做就是。'],
    },
    memory: {
      head: '想件高兴的事',
      steps: [
        ['那天在哪儿，', '是亮堂的，还是暗的？'],
        ['身边有谁，', '说了句什么？'],
        ['有什么味道、什么声音，', '还记得哪些？'],
      ],
      aside: ['编一件也行：心里那个小小的自己，', '这回痛痛快快赢一场。'],
    },
    recall: {
      head: '想一个帮到的人',
      steps: [
        ['他碰上的是什么事，', '着急成什么样？'],
        ['你说了什么、办了什么，', '他松了口气？'],
        ['这件事换个人来，', '未必办得成。'],
      ],
      today: (served, thanks) => {
        if (served === 0) return '帮过的人不会回来说一声，可是有。'
        return thanks === 0
          ? `今天你接住了 ${served} 段，没说谢谢的也算。`
          : `今天你接住了 ${served} 段，听到 ${thanks} 次谢谢。`
      },
    },
    music: { head: '听一段', aside: ['闭上眼睛也行，', '到时间它会慢慢停。'] },
    thanks: {
      head: '谢一个人',
      lead: ['今天想谢谁？', '同事、家里人、哪位客户，都行。'],
      label: '一句就够',
      save: '写好了',
      kept: '收下了，只有你看得到。',
    },
    end: {
      done: ms => (ms < 60_000 ? '二十秒到了' : `${counted(Math.round(ms / 60_000))}分钟到了`),
      short: '歇了一小会儿',
      question: '好一点没有？',
      felt: { lighter: '松了些', same: '差不多', heavier: '还堵着' },
      reply: {
        lighter: ['松一点是一点，', '回去慢慢来。'],
        same: ['差不多也行，倒掉的已经倒掉了。', '想再歇一会儿，或者找人说两句，都可以。'],
        heavier: ['还堵着，就别一个人扛，', '找人说两句。'],
      },
      back: '回到工作台',
      again: '再歇 1 分钟',
      log: '记一笔',
      tell: name => (name === '' ? '找人说两句' : `找${name}说两句`),
      came: '来的时候',
      now: '现在',
      cup: (before, level) => {
        if (level <= before - 1) return ['倒掉一些。', '你自己来说也算，杯子听你的。']
        return level >= before + 1
          ? ['你说还堵着，杯子就添一点。', '它听你的。']
          : ['杯子还是这么多。', '你自己来说也算，杯子听你的。']
      },
    },
  },
}
