import { useRef, useState } from 'preact/hooks'
import type { Conversation } from '../protocol'
import { Icon } from './icons'
import { act, model, send, setDraft } from './model'

const EMOJI = ['😊', '😂', '😅', '🙏', '👍', '🌹', '🎁', '❤️', '😭', '🤝', '✨', '👌']
const PHRASES = [
  '您好，请问有什么可以帮您？',
  '请稍等，我马上为您查询。',
  '非常抱歉给您带来不便，我这边立即为您处理。',
  '您的退款已提交，预计 1-3 个工作日原路退回。',
  '感谢您的理解，祝您生活愉快！',
]

type Panel = 'emoji' | 'phrases' | null

export function Composer({ chat }: { chat: Conversation }) {
  const [text, setText] = useState(model.drafts.get(chat.id) ?? '')
  const [panel, setPanel] = useState<Panel>(null)
  const box = useRef<HTMLTextAreaElement>(null)
  const over = chat.phase === 'ended'

  const write = (value: string) => {
    setText(value)
    setDraft(chat.id, value)
  }
  const submit = () => {
    if (!text.trim() || over) return
    void send(text.trim())
    write('')
  }
  const insert = (piece: string) => {
    write(text + piece)
    setPanel(null)
    box.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method is composing, Enter picks a candidate.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    submit()
  }
  const toggle = (name: Panel) => setPanel(panel === name ? null : name)

  return (
    <footer class={over ? 'write over' : 'write'}>
      <div class="tools">
        <button type="button" title="表情" disabled={over} onClick={() => toggle('emoji')}>
          <Icon name="smile" />
        </button>
        <button type="button" title="快捷短语" disabled={over} onClick={() => toggle('phrases')}>
          <Icon name="phrase" />
        </button>
        <button type="button" title="邀请评价" disabled={over} onClick={() => act('invite')}>
          <Icon name="star" />
        </button>
      </div>
      {panel && (
        <div class={`pop ${panel}`}>
          {(panel === 'emoji' ? EMOJI : PHRASES).map(piece => (
            <button type="button" key={piece} onClick={() => insert(piece)}>
              {piece}
            </button>
          ))}
        </div>
      )}
      <textarea
        ref={box}
        value={text}
        disabled={over}
        placeholder={over ? '会话已结束' : '输入回复，Enter 发送，Shift+Enter 换行'}
        onInput={event => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <button type="button" class="go" disabled={over || !text.trim()} onClick={submit}>
        发送
      </button>
    </footer>
  )
}
