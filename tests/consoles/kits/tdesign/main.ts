import '@tdesign-vue-next/chat/es/style/index.css'
import 'tdesign-vue-next/es/style/index.css'
import { ChatList, ChatMessage, ChatSender } from '@tdesign-vue-next/chat'
import { createApp, h, ref } from 'vue'
import { conversation, present, select, send, state, subscribe } from '../../engine/engine'
import type { KitConversation, KitMessage } from '../../engine/types'

/* TDesign: web components fourteen roots deep, words through slots, the customer as `assistant`, rows without keys. */

const roleOf = ({ from }: KitMessage) => (from === 'customer' ? 'assistant' : from === 'system' ? 'system' : 'user')

const item = (conv: KitConversation) =>
  h(
    'div',
    {
      role: 'option',
      'aria-selected': conv.id === state.active,
      key: conv.id,
      style: `padding:10px;cursor:pointer;${conv.id === state.active ? 'background:#e8f0ff' : ''}`,
      onClick: () => select(conv.id),
    },
    [
      conv.name,
      conv.unread ? h('sup', { style: 'color:red' }, conv.unread) : null,
      h('p', { style: 'margin:0;font-size:12px' }, conv.messages.at(-1)?.text),
    ],
  )

const line = (message: KitMessage) =>
  h(ChatMessage, {
    key: message.id,
    name: message.name,
    datetime: message.time,
    role: roleOf(message),
    placement: message.from === 'customer' ? 'left' : 'right',
    variant: 'base',
    message: { role: roleOf(message), content: [{ type: 'text', data: message.text }] },
  })

const Page = {
  setup() {
    const version = ref(0)
    const value = ref('')
    subscribe(() => {
      version.value += 1
    })
    return () => {
      void version.value
      const open = state.active ? conversation() : undefined
      return h('div', { style: 'display:flex;height:100vh' }, [
        h('div', { style: 'width:240px', role: 'listbox' }, state.convs.map(item)),
        h('div', { style: 'flex:1;display:flex;flex-direction:column;height:100vh;min-width:0' }, [
          h(
            ChatList,
            { style: 'flex:1;overflow:auto', key: open?.id, layout: 'both', reverse: false, clearHistory: false },
            () => open?.messages.map(line),
          ),
          h(ChatSender, {
            modelValue: value.value,
            'onUpdate:modelValue': (text: string) => {
              value.value = text
            },
            placeholder: '请输入消息...',
            onSend: (text: unknown) => {
              send(typeof text === 'string' ? text : value.value)
              value.value = ''
            },
          }),
        ]),
      ])
    }
  },
}

/** The first element in the document, open roots included, that this selector names. */
function deep(selector: string, root: ParentNode = document): Element | null {
  const here = root.querySelector(selector)
  if (here) return here
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot && deep(selector, element.shadowRoot)
    if (inside) return inside
  }
  return null
}

present(
  { draws: { note: false, attachments: false, draft: false, typing: false, toast: false, earlier: false } },
  {
    row: id => document.querySelectorAll('[role=option]')[state.convs.findIndex(conv => conv.id === id)] ?? null,
    composer: () => deep('textarea'),
    scroller: () => deep('.t-chat__list'),
  },
)
createApp(Page).mount('#root')
