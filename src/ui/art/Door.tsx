import { Art, type ArtProps } from './Art'

/** A door that stands open: step out. */
export function Door({ width }: ArtProps) {
  return (
    <Art width={width} box={[120, 96]}>
      <path class="w-amber" d="M47 86H85L106 95H30Z" />
      <path class="w-tea" d="M46 14H85V86H46Z" />
      <path class="p" d="M46 60C54 52 62 56 70 50C76 46 81 48 85 51V86H46Z" />
      <path class="l t" d="M46 61C53 53.5 61 56.5 69 51C75 47 80 48.5 85 51.5" />
      <path
        class="l t"
        d="M68.5 51.5C68.8 45 68.3 40 68.8 33M68.6 44.5C66 43.5 64 42 62.8 39.6M68.7 40.5C71.3 39.6 73 38.2 74 36"
      />
      <path
        class="s-tea"
        d="M68.8 34c-2.6-3.5-2.6-7.3-.2-11c2.9 3.4 3 7.3.2 11zM63.2 40.2c-3.8-.6-6-2.9-6.3-6.7c4 .4 6.2 2.7 6.3 6.7zM73.6 36.7c.2-3.9 2.3-6.2 6.3-6.8c-.2 4.1-2.3 6.4-6.3 6.8z"
      />
      <path class="l" d="M45.5 86V13.2C58 12.6 73 12.7 85.5 13V86" />
      <path class="p" d="M45.5 13.2L24.5 20.5V94L45.5 86Z" />
      <path class="w-sunk" d="M45.5 13.2L28.5 19.6V92.5L45.5 86Z" />
      <path class="l" d="M45.5 13.2L24.5 20.6C24.2 44 24.3 70 24.5 94L45.5 86" />
      <path class="l t" d="M29.5 27L40.5 23V47L29.5 50.5ZM29.5 58L40.5 54.5V79L29.5 82.5Z" />
      <path class="l" d="M42 51.5V54.5" />
      <path class="l" d="M6 86.5H22M85.5 86.2C95 85.8 105 86 114 86.4" />
    </Art>
  )
}
