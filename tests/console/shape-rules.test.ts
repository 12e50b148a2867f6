import { describe, expect, it } from 'vitest'
import { isHashed, isVague } from '../../src/console/page/shape'

const made: Record<string, string> = {
  emotion: 'css-1a2b3c css-1s2u09g-control css-yk16xz emotion-abcd12',
  'styled-components': 'sc-bdVaJa sc-fzXfNi sc-1abcde2-0 kJ8sQa hQ3xYz',
  'CSS modules': '_3fG7a _message_1x2yz_12 Chat_message__3fG7a styles_row__aB3dE _2Ks9Q',
  JSS: 'makeStyles-root-12 jss-1234',
  Svelte: 'svelte-1xyzab',
  StyleX: 'x1n2onr6 x9f619',
}
const written: Record<string, string> = {
  words: 'message row item list active content emotional description',
  BEM: 'chat-msg chat-msg__body chat-msg--own block__element--modifier cs-message cs-message__text-content b-item_state_on',
  Tailwind:
    'flex p-4 px-2 mt-0.5 w-1/2 h-full text-sm text-[14px] bg-gray-100 md:flex hover:bg-blue-50 rounded-2xl -mt-2 space-y-4 col-span-2 max-w-2xl',
  'numbered words': 'h1 col12 item10 mb12 fs14 msg-2 list20 message1 col-md-6 el-col-24 v2',
  camelCase: 'chatMessage messageList isMine MuiBox-root MuiButton-root ConversationItem',
  states: 'is-active ant-menu-item-selected el-tabs__item van-cell weui-cell',
}

describe('isHashed', () => {
  const each = (of: Record<string, string>) =>
    Object.entries(of).flatMap(([kind, classes]) => classes.split(' ').map(token => [kind, token] as const))
  it.each(each(made))('%s makes up %s', (_, token) => expect(isHashed(token)).toBe(true))
  it.each(each(written))('%s: somebody wrote %s', (_, token) => expect(isHashed(token)).toBe(false))
  it('of nothing is false', () => expect(isHashed('')).toBe(false))
})

describe('isVague', () => {
  it.each(['DIV ', 'DIV #'])('%j', shape => expect(isVague(shape)).toBe(true))
  it.each(['DIV row', 'LI a#', 'DIV #b'])('not: %j', shape => expect(isVague(shape)).toBe(false))
})
