import { Art, type ArtProps } from './Art'

/** A wind bell under the eaves: listen. */
export function Chime({ width }: ArtProps) {
  return (
    <Art width={width} box={[120, 96]}>
      <path class="w-amber" d="M50 32C52 25 58 21.5 64 21.6C71 21.8 76.5 26 78.6 33L82 52H47Z" />
      <path class="po" d="M46 31C48 24 54 20.5 60 20.6C67 20.8 72.5 25 74.6 32L78 51H42.5Z" />
      <path
        class="l"
        d="M41.8 51.4C43.6 44.5 44.6 38 45.6 32.4C47.2 24.6 53 20.2 60.2 20.2C67.4 20.3 73 24.8 74.6 32C75.6 38.4 76.8 45 78.6 51"
      />
      <path class="l" d="M38.6 51.8C51 53.4 69.4 53.3 81.8 51.6" />
      <path class="l t" d="M50.4 44.5C51.2 39.4 51.9 35 53.4 31.2" />
      <path class="l" d="M60 20V8.6M60 53.4V66.8" />
      <path class="w-tea" d="M51.6 68.2H72.4V91H51.6Z" />
      <path class="p" d="M49.4 66.6H70.4V89.6H49.4Z" />
      <path
        class="l"
        d="M49.6 66.8C56 66.2 64 66.2 70.6 66.7C71 74 70.9 82 70.4 89.7C63.6 90.2 56.4 90.2 49.5 89.7C49.1 82 49.2 74 49.6 66.8Z"
      />
      <path class="s-tea" d="M58.4 84.5c-.8-5.6 1.2-10 5.9-12.9c1.5 5.2-.5 10.2-5.9 12.9z" />
      <path
        class="l t"
        opacity=".6"
        d="M86.4 34.6c3.6 1.6 5.2 4.4 5.2 8.4M92.6 29c5.4 2.6 7.8 7 7.4 13.2M33.4 35c-3.4 1.6-5 4.4-5 8.2M27.2 29.4c-5.2 2.6-7.4 7-7 13"
      />
      <path class="l" d="M18 8.8C42 8 80 8.1 102 8.7" />
    </Art>
  )
}
