import { languageOf } from '../src/ui/text/language'
import type { Text } from '../src/ui/text/text'

/** What is said in the language of a browser's tag. Outside Vite there are no patterns: the folder is opened by its name. */
export async function wordsIn(tag: string): Promise<Text> {
  const { text } = (await import(`../src/ui/text/${languageOf(tag)}/index.ts`)) as { text: Text }
  return text
}
