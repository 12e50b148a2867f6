import { useId } from 'preact/hooks'
import { Art, type ArtProps } from './Art'

/** The cup poured out over the tea tray. */
export function Pour({ width }: ArtProps) {
  const clip = useId()
  return (
    <Art width={width} box={[280, 200]}>
      <defs>
        <clipPath id={clip}>
          <path transform="translate(150 76) rotate(-62)" d="M-38 -30C-38 4 -22 26 -10 28H12C25 24 38 6 38 -30Z" />
        </clipPath>
      </defs>
      <path class="w-sunk" d="M50 160H236L252 184H36Z" />
      <g clip-path={`url(#${clip})`}>
        <path class="po" d="M60 0H260V160H60Z" />
        <path class="lq" d="M60 86C100 85 150 87 220 86V180H60Z" />
      </g>
      <path class="l" transform="translate(150 76) rotate(-62)" d="M-38 -30C-38 4 -22 26 -10 28H12C25 24 38 6 38 -30" />
      <path class="l" transform="translate(150 76) rotate(-62)" d="M-11 28L-13 36H15L13 28" />
      <path
        class="l"
        transform="translate(150 76) rotate(-62)"
        d="M-38 -30C-24 -25 24 -25 38 -30C24 -35 -24 -35 -38 -30Z"
      />
      <path class="lq" d="M104.5 97.5C102.5 104 101.4 118 101.6 160H106.4C106.2 126 106.8 110 110.5 99.5Z" />
      <path class="l t" d="M104.3 97.5C102.3 105 101.2 120 101.5 160M110.5 100C107 111 106.3 126 106.5 160" />
      <path class="l t" d="M92 162c-4 1-6 2.4-6 4M116 162c4 1 6 2.4 6 4M84 160.5c-6 1.2-9.5 3.4-9.7 6" />
      <path class="l" d="M46 158C100 156.8 180 156.9 236 157.8L252 184C180 185.5 100 185.3 32 184.3Z" />
      <path class="l t" d="M74 158L66 184M126 157.5L122 185M158 157.5L162 185M192 157.5L202 185" />
      <path class="l" d="M32 184.3V190.5M252 184V190.3" />
    </Art>
  )
}
