import { Art, type ArtProps } from './Art'

/** A written slip and a pen: write it down. */
export function SlipArt({ width }: ArtProps) {
  return (
    <Art width={width} box={[120, 96]}>
      <path class="w-tea" d="M34 16L86 12L92 80L40 86Z" />
      <path class="p" d="M29 18.5L72 13.5L86 25L91.5 79L37 85.5Z" />
      <path class="l" d="M29 18.5L72 13.5L85.5 25.5L91.5 79C73 81.5 55 83.5 37 85.5C34 63 31.5 41 29 18.5Z" />
      <path class="l" d="M72 13.5L73.8 27L85.5 25.5" />
      <path class="l t" d="M38.5 36.5L58 34.2M39.8 46.5L78 42M41 56.5L70 53.2M42.3 66.5L62 64.2" />
      <path class="po" d="M104 34L78 70L74.5 75L75.5 68.5L100.5 31.5Z" />
      <path
        class="l"
        d="M100.5 31C102 29.5 105.5 31.8 104.6 34L79 70.5L73.5 76L75.3 68.5ZM75.3 68.5L79 70.5M97.8 35L101.5 37.8"
      />
    </Art>
  )
}
