import { cardTextFor } from '../../ui/text/pick-card'
import { createPlace } from '../mount'
import { Card } from './card'
import { leave } from './handover'
import nudgeCss from './nudge.css?inline'
import sheetCss from './sheet.css?inline'

const css = nudgeCss + sheetCss

leave((desk, signal) => {
  const text = cardTextFor(desk.language)
  // The button stays while cards come and go: it has a place of its own.
  const button = createPlace(document, css, signal, 'button')
  return new Card(createPlace(document, css, signal, 'card'), button, { ...desk, text })
})
