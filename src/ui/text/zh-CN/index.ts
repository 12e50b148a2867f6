import type { Text } from '../text'
import { card } from './card'
import { common } from './common'
import { dayEnd } from './day-end'
import { feel } from './feel'
import { pause } from './pause'
import { popup } from './popup'
import { settings } from './settings'
import { setup } from './setup'
import { teach } from './teach'
import { welcome } from './welcome'

/** 大陆的话，照着耳朵写的。 */
export const text: Text = {
  ...common,
  ...card,
  ...teach,
  ...feel,
  ...setup,
  ...settings,
  ...dayEnd,
  ...popup,
  ...pause,
  ...welcome,
}
