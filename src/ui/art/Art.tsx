import type { ComponentChildren } from 'preact'

/** What every drawing takes: its width in px; the height follows. */
export interface ArtProps {
  width: number
}

interface FrameProps extends ArtProps {
  box: readonly [width: number, height: number]
  children: ComponentChildren
}

/** The paper of a line drawing. It always stands beside words that say the same, so it is hidden from assistive technology. */
export function Art({ width, box, children }: FrameProps) {
  return (
    <svg
      class="art"
      width={width}
      height={(width * box[1]) / box[0]}
      viewBox={`0 0 ${box[0]} ${box[1]}`}
      aria-hidden="true"
    >
      {children}
    </svg>
  )
}
