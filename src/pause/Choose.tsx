import { ACTIVITIES, type Activity } from '../domain'
import type { PauseProps } from './PauseView'

interface ChooseProps extends PauseProps {
  /** What was being done, to go back to; null before anything was. */
  back: (() => void) | null
  onPick: (activity: Activity) => void
}

/** Everything there is to do, each one click; what has helped before says so. */
export function Choose({ text, helped, back, onPick }: ChooseProps) {
  const { choose, activities } = text.pause
  return (
    <section class="choose">
      <div>
        <h1 class="d" tabIndex={-1}>
          {choose.head}
        </h1>
        <p class="s">{choose.lead}</p>
        <ul>
          {ACTIVITIES.map(activity => {
            const { name, time, line } = activities[activity]
            return (
              <li key={activity}>
                <button type="button" onClick={() => onPick(activity)}>
                  <b>{name}</b>
                  <span class="time">{time}</span>
                  <span class="line">{line}</span>
                  {helped.includes(activity) && <span class="before">{choose.helped}</span>}
                </button>
              </li>
            )
          })}
        </ul>
        {back && (
          <button type="button" class="link" onClick={back}>
            {choose.back}
          </button>
        )}
      </div>
    </section>
  )
}
