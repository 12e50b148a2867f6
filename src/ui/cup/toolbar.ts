/** The cup's colours in a browser's toolbar: the line has 3:1 on white and on #202124, whatever the browser's theme. */
export const TOOLBAR: Record<string, string> = {
  'cup-line': '#7b7667',
  'cup-shade': '#ebe4d5',
  porcelain: '#fffdf7',
  sheen: 'rgba(255, 253, 247, .34)',
  leaf: '#3d6b4d',
}
