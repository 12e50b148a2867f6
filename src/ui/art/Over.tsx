import { Art, type ArtProps } from './Art'

/** A covered dish: let it go. */
export function Over({ width }: ArtProps) {
  return (
    <Art width={width} box={[120, 96]}>
      <path class="w-sunk" d="M26 76C44 72 84 72 98 75C88 84 36 85 26 76Z" />
      <path class="po" d="M30 75C30 54 44 38 54 37H70C82 38 95 56 95 75Z" />
      <path class="l" d="M27.5 74C27.5 54.5 42 37.5 53 36.5H68C79 37.8 92.8 55.5 93 74C72 75.4 48 75.3 27.5 74Z" />
      <path class="l" d="M51.5 31C57 30.3 64 30.3 69.5 30.9L68 36.5H53Z" />
      <path class="l t" d="M40 62C42 56 45.5 50.5 50 46.5" />
      <path class="l" d="M10 76.5C40 77.6 84 77.3 110 76.3" />
    </Art>
  )
}
