import { useState } from 'preact/hooks'
import { LINE_MAX } from '../../domain'
import type { CardText } from '../text/text'

export interface Buddy {
  name: string
  how: string
}

interface BuddyFormProps {
  text: Pick<CardText, 'buddy'>
  buddy: Buddy
  onSave: (buddy: Buddy) => void
}

/** Whom to talk to, and how to reach them; kept on this machine. */
export function BuddyForm({ text, buddy, onSave }: BuddyFormProps) {
  const words = text.buddy
  const [name, setName] = useState(buddy.name)
  const [how, setHow] = useState(buddy.how)
  return (
    <form
      class="buddyform"
      onSubmit={event => {
        event.preventDefault()
        onSave({ name: name.trim(), how: how.trim() })
      }}
    >
      <label class="field">
        <span class="s">{words.name}</span>
        <input
          value={name}
          maxLength={LINE_MAX}
          autocomplete="off"
          onInput={event => setName(event.currentTarget.value)}
        />
      </label>
      <label class="field">
        <span class="s">{words.how}</span>
        <input
          value={how}
          maxLength={LINE_MAX}
          autocomplete="off"
          placeholder={words.howHint}
          onInput={event => setHow(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn">
        {words.save}
      </button>
    </form>
  )
}
