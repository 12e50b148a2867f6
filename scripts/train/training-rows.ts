import { madeRows } from './augment'
import { convabuseRows, helpdeskRows, publicRows, type Row, translatedRows, writtenRows } from './rows'
import { samplePublic, SETTINGS } from './train'
import { joinUnits } from './units'

/** Every row that may train the shipped model, near duplicates joined. `data` holds the third-party sets. */
export function trainingRows(data: string): Row[] {
  const own = writtenRows()
  joinUnits(own)
  return [
    ...own,
    ...Array.from({ length: SETTINGS.draws }, (_, draw) => madeRows(own, SETTINGS.folds, draw)).flat(),
    ...helpdeskRows(data).filter(row => row.source === 'helpdesk'),
    ...translatedRows(data),
    ...convabuseRows(data, 'train'),
    ...samplePublic(publicRows(data)),
  ]
}
