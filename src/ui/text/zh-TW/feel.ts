import type { FeelText } from '../text'

/** What is asked about a feeling and the cup. */
export const feel: FeelText = {
  feelings: {
    hurt: { word: '委屈', allow: '嗯，很委屈。換誰都會這樣。先放著，不用馬上好起來。' },
    angry: { word: '火大', allow: '嗯，很火大。換誰都會這樣。先放著，不用馬上消氣。' },
    stifled: { word: '很悶', allow: '嗯，很悶。換誰都會這樣。先放著，不用馬上想開。' },
    uneasy: { word: '心慌', allow: '嗯，心慌慌的。換誰都會這樣。先放著，不用馬上靜下來。' },
    tired: { word: '累', allow: '嗯，累了。講了這麼多話，換誰都累。先放著，不用馬上打起精神。' },
    numb: { word: '麻掉了', allow: '嗯，麻掉了。聽多了會這樣，換誰都會。先放著，不急。' },
    drained: { word: '沒力', allow: '嗯，沒力了。換誰都會這樣。先放著，不用馬上打起精神。' },
    unclear: { word: '說不上來', allow: '說不上來也可以，不一定要有名字。先放著，不用馬上好起來。' },
  },
  cup: {
    group: '杯子聽你的',
    less: '沒那麼滿',
    more: '再滿一點',
    hint: '覺得不只這樣，或是沒那麼多，可以自己調',
    said: '就照你說的',
  },
}
