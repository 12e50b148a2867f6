import type { CommonText } from '../text'
import { clock } from '../time'

/** What every page says. */
export const common: CommonText = {
  language: 'en',
  name: 'Breather',
  clock,
  listed: things => things.join(', '),
  whole: lines => lines.join(' '),
  problem: {
    blocked:
      'Breather was just updated, and an old window still holds the records. Close other Breather pages, then open this again.',
    newer:
      'A newer version wrote these records. This one can’t read them and has left them alone. Update Breather and they’re back.',
    full: 'The disk is full, so nothing new can be kept for now. What was kept is still there. Free some space and it goes on.',
    broken:
      'The records can’t be opened right now. Nothing was changed. If the disk is full, free some space; if not, close the browser and open it again.',
  },
}
