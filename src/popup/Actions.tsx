import { useLayoutEffect, useRef } from 'preact/hooks'
import { LENGTHS } from '../domain'
import { Icon } from '../ui/Icon'
import type { PopupProps } from './PopupView'

/** Step away first, then what is worth a note. */
export function Actions({
  text,
  best,
  recall,
  logged,
  lost,
  onPause,
  onLog,
  onUndo,
  onTeach,
  onView,
}: PopupProps & { lost: boolean }) {
  const log = useRef<HTMLButtonElement>(null)
  const undo = useRef<HTMLButtonElement>(null)
  useLayoutEffect(() => {
    // The pressed button is gone: the focus goes to what took its place.
    if (logged === 'undone') log.current?.focus()
    else if (logged) undo.current?.focus()
  }, [logged])
  return (
    <div class="acts">
      {lost && (
        <button type="button" class="btn primary" onClick={onTeach}>
          <Icon name="eye" />
          {text.popup.reading.start}
        </button>
      )}
      {recall ? (
        <>
          <button type="button" class={lost ? 'btn' : 'btn primary'} onClick={() => onPause(best, recall.id)}>
            <Icon name="rest" />
            {text.popup.recall.now[best]}
          </button>
          <p class="s free">{text.popup.recall.free}</p>
        </>
      ) : (
        <div class="lengths" role="group" aria-label={text.popup.pause}>
          {LENGTHS.map(length => (
            <button
              key={length}
              type="button"
              class={length === best && !lost ? 'btn primary' : 'btn'}
              onClick={() => onPause(length, null)}
            >
              <span>{text.lengths[length].name}</span>
              <small>
                <span class="num">{text.lengths[length].figure}</span> {text.lengths[length].unit}
              </small>
            </button>
          ))}
        </div>
      )}
      {logged && logged !== 'undone' ? (
        <div class="said">
          <Icon name="check" />
          <span>{text.log.done[logged]}</span>
          <button type="button" class="link" onClick={() => onView('details')}>
            {text.log.more}
          </button>
          <button ref={undo} type="button" class="link" onClick={onUndo}>
            {text.log.undo}
          </button>
        </div>
      ) : (
        <div class="logs">
          <button ref={log} type="button" class="btn" onClick={() => onLog('hard')}>
            <Icon name="pen" />
            {text.log.hard}
          </button>
          <button type="button" class="btn" onClick={() => onLog('good')}>
            <Icon name="leaf" />
            {text.log.good}
          </button>
        </div>
      )}
    </div>
  )
}
