import type { StudyText } from '../text'

/** What the self-study is, and the way in and out. */
export const study: StudyText = {
  study: {
    head: '提醒我休息，到底有沒有用',
    lead: '打開之後，該提醒你休息的時候，三次裡隨機有一次不提醒。不管有沒有提醒，都問一句現在多緊繃，十分鐘後再問一次，點個數字就好，不想答就收起來。累積夠了，會告訴你提醒和不提醒差多少、有幾成把握。碰上威脅或騷擾，一樣馬上提醒。數字只留在這台電腦。',
    label: '做這個小試驗',
    kept: (offered, held, enough) => {
      if (offered + held === 0) return '還沒有答過。'
      const so = `答了 ${offered + held} 次：有提醒的 ${offered} 次，沒提醒的 ${held} 次。`
      return offered < enough || held < enough ? `${so}兩邊各滿 ${enough} 次，才比得出來。` : so
    },
    forget: '刪掉答過的',
    sure: '刪了就找不回來了。',
    yes: '刪掉',
    no: '留著',
    forgotten: '都刪掉了。',
  },
}
