import { Art, type ArtProps } from './Art'

/** A blind let down: nothing to be seen. */
export function Blind({ width }: ArtProps) {
  return (
    <Art width={width} box={[120, 96]}>
      <path class="w-tea" d="M31 13H96V87H31Z" />
      <path class="p" d="M31 13H96V56H31Z" />
      <path class="l" d="M27 11C50 10.2 76 10.3 94 10.8V86.5C72 87.3 48 87.2 27.3 86.6Z" />
      <path
        class="l t"
        d="M27.3 17.5H93.8M27.3 22.5H93.8M27.3 27.5H93.8M27.3 32.5H93.8M27.3 37.5H93.8M27.3 42.5H93.8M27.3 47.5H93.8M27.3 52.5H93.8"
      />
      <path class="l" d="M25.5 56.8C48 57.6 74 57.5 95.6 56.7" />
      <path class="l t" d="M43 11V57M78 11V57" />
      <path class="l" d="M60.5 57.5V66" />
      <path
        class="l t"
        d="M60.5 66c-2.2.6-3 2.2-2.8 4.4h5.6c.2-2.3-.7-3.9-2.8-4.4M58.3 70.5l-.6 6.5M60.5 70.5v7M62.7 70.5l.6 6.5"
      />
      <path class="l" d="M14 91H108" />
    </Art>
  )
}
