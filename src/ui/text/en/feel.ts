import type { FeelText } from '../text'

/** What is asked about a feeling and the cup. */
export const feel: FeelText = {
  feelings: {
    hurt: { word: 'hurt', allow: 'Hurt, then. Anyone would be. Let it be there; no need to feel better yet.' },
    angry: { word: 'angry', allow: 'Angry, then. Anyone would be. Let it be there; no need to cool down yet.' },
    stifled: {
      word: 'choked up',
      allow: 'Choked up, then. Anyone would be. Let it be there; no need to swallow it yet.',
    },
    uneasy: { word: 'on edge', allow: 'On edge, then. Anyone would be. Let it be there; no need to settle yet.' },
    tired: { word: 'tired', allow: 'Tired, then. That was a lot of talking. No need to perk up yet.' },
    numb: { word: 'numb', allow: 'Numb, then. It happens when you hear a lot. Let it be there; no hurry.' },
    drained: { word: 'drained', allow: 'Drained, then. Anyone would be. Let it be there; no need to perk up yet.' },
    unclear: {
      word: 'hard to say',
      allow: 'Hard to say is fine; it needn’t have a name. Let it be there; no need to feel better yet.',
    },
  },
  cup: {
    group: 'The cup goes by you',
    less: 'Not that full',
    more: 'Fuller',
    hint: 'More than that, or less? Set it yourself.',
    said: 'As you say.',
  },
}
