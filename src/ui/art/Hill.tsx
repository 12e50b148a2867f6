import { useId } from 'preact/hooks'
import { Art, type ArtProps } from './Art'

/** A hill seen through a moon window: look away. */
export function Hill({ width }: ArtProps) {
  const clip = useId()
  return (
    <Art width={width} box={[120, 96]}>
      <defs>
        <clipPath id={clip}>
          <path d="M60 9C80.5 8.6 96 24.5 95.6 44.5C95.2 64.5 80 80 59.7 79.7C39.5 79.4 24.2 64 24.5 44C24.8 24.3 40 9.4 60 9Z" />
        </clipPath>
      </defs>
      <g clip-path={`url(#${clip})`}>
        <path class="p" d="M20 5H100V84H20Z" />
        <circle class="w-amber" cx="76" cy="30" r="10.5" />
        <path class="w-sunk" d="M18 60C30 50 38 40 48 45C58 50 64 40 74 38C84 36 92 48 100 52V90H18Z" />
        <path class="w-tea" d="M18 72C32 60 42 56 54 62C66 68 74 58 86 58C94 58 98 62 102 66V92H18Z" />
        <path
          class="l t"
          d="M22 59C31 51 38 42.5 47 45C53.5 46.8 57 47.5 62 44C68 39.8 75 36.2 82 40C88 43.2 92 48 98 51"
        />
        <path class="l t" d="M22 70.5C33 61 42 56.5 53 60.5C59 62.7 62 63.5 67 61.5" />
      </g>
      <path
        class="l"
        d="M60 9C80.5 8.6 96 24.5 95.6 44.5C95.2 64.5 80 80 59.7 79.7C39.5 79.4 24.2 64 24.5 44C24.8 24.3 40 9.4 60 9Z"
      />
      <path
        class="l t"
        d="M42.5 29.5c2-2 3.6-1.8 4.8.4c1.6-2.2 3.4-2.3 5.2-.6M36.5 36c1.4-1.3 2.5-1.2 3.3.3c1.1-1.5 2.3-1.6 3.5-.4"
      />
      <path class="l" d="M10 89.5C36 88.7 84 88.8 110 89.3" />
    </Art>
  )
}
