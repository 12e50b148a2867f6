/** The npm packages that people would take instead, each as one question: is this message abusive? */
import { Profanity } from '@2toad/profanity'
import BadWordsNext from 'bad-words-next'
import chinese from 'bad-words-next/lib/ch'
import english from 'bad-words-next/lib/en'
import { cuss } from 'cuss'
import { Filter } from 'glin-profanity'
import { Mint } from 'mint-filter'
import naughtyEnglish from 'naughty-words/en.json'
import naughtyChinese from 'naughty-words/zh.json'
import { isProfane } from 'no-profanity'
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity'

export interface Peer {
  name: string
  flags: (text: string) => boolean
}

const HAN = /[\u3400-\u9fff]/

/** The settings with which each did best on these rows. */
export function peers(): Peer[] {
  const wholeWords = new Filter({ languages: ['english'] })
  const inText = new Filter({ languages: ['chinese'], wordBoundaries: false } as ConstructorParameters<
    typeof Filter
  >[0])
  const mint = new Mint([...naughtyChinese, ...naughtyEnglish].map(word => word.toUpperCase()))
  const toadWords = new Profanity({ languages: ['en'], wholeWord: true })
  const toadInText = new Profanity({ languages: ['zh'], wholeWord: false })
  const next = new BadWordsNext({ data: english })
  next.add(chinese)
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers })
  const rated = new Map(Object.entries(cuss))
  return [
    { name: 'naughty-words + mint-filter', flags: text => !mint.verify(text) },
    { name: 'glin-profanity', flags: text => (HAN.test(text) ? inText : wholeWords).isProfane(text) },
    { name: '@2toad/profanity', flags: text => (HAN.test(text) ? toadInText : toadWords).exists(text) },
    { name: 'bad-words-next', flags: text => next.check(text) },
    { name: 'obscenity', flags: text => obscenity.hasMatch(text) },
    { name: 'no-profanity', flags: text => isProfane(text) },
    {
      name: 'cuss',
      flags: text => (text.toLowerCase().match(/[a-z']+/g) ?? []).some(word => (rated.get(word) ?? 0) >= 1),
    },
  ]
}
