import { Hero } from '../../ui/art/Hero'
import { Kettle } from '../../ui/art/Kettle'
import { Shelf } from '../../ui/art/Shelf'
import type { DoProps } from './do-props'
import { Prompted } from './Prompted'

/** Width of the drawing, px. */
const WIDTH = 440

/** Laughing for no reason, until there is one. */
export const Laugh = (props: DoProps) => (
  <Prompted {...props} {...props.text.pause.laugh} art={<Kettle width={WIDTH} />} />
)

/** A good memory, or a win of one's own making. */
export const Memory = (props: DoProps) => (
  <Prompted {...props} {...props.text.pause.memory} art={<Shelf width={WIDTH} />} />
)

/** Someone who was helped; and today's figures, which nobody else counts. */
export const Recall = (props: DoProps) => {
  const { head, steps, today } = props.text.pause.recall
  const aside = [today(props.served, props.thanked)]
  return <Prompted {...props} head={head} steps={steps} aside={aside} art={<Hero width={WIDTH} />} />
}
