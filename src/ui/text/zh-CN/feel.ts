import type { FeelText } from '../text'

/** What is asked about a feeling and the cup. */
export const feel: FeelText = {
  feelings: {
    hurt: { word: '委屈', allow: '嗯，是委屈。换谁都会的。先让它在这儿，不用马上好起来。' },
    angry: { word: '火大', allow: '嗯，是火大。换谁都会的。先让它在这儿，不用马上消下去。' },
    stifled: { word: '憋得慌', allow: '嗯，憋得慌。换谁都会的。先让它在这儿，不用马上顺过来。' },
    uneasy: { word: '心慌', allow: '嗯，是心慌。换谁都会的。先让它在这儿，不用马上静下来。' },
    tired: { word: '累', allow: '嗯，是累。说了这么多话，换谁都累。先不用马上提起劲来。' },
    numb: { word: '发木', allow: '嗯，发木。听多了会这样，换谁都会的。先让它在这儿，不急。' },
    drained: { word: '没劲', allow: '嗯，没劲。换谁都会的。先让它在这儿，不用马上提起劲来。' },
    unclear: { word: '说不清', allow: '说不清也行，不用非叫出名字。先让它在这儿，不用马上好起来。' },
  },
  cup: {
    group: '杯子听你的',
    less: '没那么满',
    more: '再满一点',
    hint: '觉得不止，或者没那么多，可以自己调',
    said: '按你说的来',
  },
}
