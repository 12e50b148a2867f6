import type { StudyText } from '../text'

/** What the self-study is, and the way in and out. */
export const study: StudyText = {
  study: {
    head: '叫我歇，到底管不管用',
    lead: '打开以后，该叫你歇的时候，三次里随机有一次不叫。叫没叫都问一句绷得多紧，十分钟后再问一句，点个数就行，不想答就收起。攒够了，告诉你叫和不叫差多少、有几分把握。碰上威胁、骚扰，照样马上叫。数字只留在这台电脑上。',
    label: '做这个小试验',
    kept: (offered, held, enough) => {
      if (offered + held === 0) return '还没有答过。'
      const so = `答了 ${offered + held} 回：叫了的 ${offered} 回，没叫的 ${held} 回。`
      return offered < enough || held < enough ? `${so}两样各满 ${enough} 回，才有得比。` : so
    },
    forget: '删掉答过的',
    sure: '删了就找不回来了。',
    yes: '删掉',
    no: '留着',
    forgotten: '删干净了。',
  },
}
