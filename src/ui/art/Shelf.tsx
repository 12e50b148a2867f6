import { Art, type ArtProps } from './Art'

/** A jar and a cup on a shelf: what is kept. */
export function Shelf({ width }: ArtProps) {
  return (
    <Art width={width} box={[120, 96]}>
      <path class="w-amber" d="M46 34H78V72H46Z" />
      <path class="p" d="M42.5 31H74.5V70.5H42.5Z" />
      <path class="l" d="M42.5 31.5C52 30.7 65 30.7 74.6 31.3C75 45 75 58 74.5 71.5H42.5C42.1 58 42.2 45 42.5 31.5Z" />
      <path class="l" d="M46.5 31C46.3 27.5 46.4 25 46.5 22C54 21.4 63 21.4 70.5 21.9C70.7 25 70.7 28 70.5 31" />
      <path class="l t" d="M50.5 43H66.5V60H50.5ZM54 48.5H63M54 54H60" />
      <path class="l" d="M12 72.5C44 71.5 80 71.6 108 72.3M20 80C46 80.9 78 80.8 101 80.1" />
      <path class="l t" d="M24 80V88M96 80V88" />
      <path class="l" d="M81.6 56.3C81.6 63.8 85.1 69.1 88.8 69.4H95.2C99.0 68.9 102.4 63.7 102.4 56.3Z" />
      <path class="l" d="M88.3 71.5H95.8" />
    </Art>
  )
}
