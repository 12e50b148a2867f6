/** What a part is painted with: a role of the theme, or the liquor's own colour as #rrggbb. */
export type Paint = 'cup-line' | 'cup-shade' | 'porcelain' | 'sheen' | 'leaf' | `#${string}`

/** One path of the cup: filled or stroked, in the units of its box. */
export interface Part {
  d: string
  fill?: Paint
  stroke?: Paint
  width?: number
  dash?: string
  opacity?: number
  /** A wisp of steam: it may sway on a page. */
  steam?: true
}

/** The cup as paths, first one at the back, in a square of `box` units. */
export interface Drawing {
  box: 16 | 64
  parts: Part[]
}
