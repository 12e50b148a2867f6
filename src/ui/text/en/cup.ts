/** How full the cup is, in words: from empty to full, seven of them. */
export const cup: readonly string[] = [
  'empty',
  'a little in it',
  'under half',
  'half full',
  'over half',
  'nearly full',
  'full',
]
