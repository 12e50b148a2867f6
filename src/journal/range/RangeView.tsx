import { useMemo } from 'preact/hooks'
import { lookBack } from '../../domain/look-back'
import type { Kept } from '../../store/look-back'
import { Shelf } from '../../ui/art/Shelf'
import { Broken } from '../../ui/Broken'
import type { JournalText } from '../../ui/text/journal-text'
import { Against } from './Against'
import { Calendar } from './Calendar'
import { Causes } from './Causes'
import { Controls } from './Controls'
import { Helped } from './Helped'
import { Hours } from './Hours'
import { roughOf } from '../../domain'
import { fixerOf } from './model'
import type { Span } from './span'
import { Days } from './Days'

interface RangeViewProps {
  text: JournalText
  span: Span
  kept: Kept
  today: string
}

/** Fewer shifts say nothing of what is usual: as in store/today. */
const FEW = 5
/** With fewer shifts than this a calendar of one's own choice is a few small rows; four months take two. */
const LOW = 70

/** A range of days: a sentence, a cup for each, what weighed, who can fix it, what helped, and one's own time before beside it. */
export function RangeView({ text, span, kept, today }: RangeViewProps) {
  const words = text.journal.range
  const back = useMemo(() => lookBack(kept), [kept])
  const { calm, tense, hostile } = back.sum.conversations
  const head =
    back.worked === 0
      ? []
      : words.head({
          worked: back.worked,
          served: calm + tense + hostile,
          rough: kept.days.reduce((sum, day) => sum + roughOf(day), 0),
          fullest: back.fullest && back.worked > 1 ? text.journal.short(back.fullest.day) : null,
          fixer: fixerOf(text, back),
        })
  // A low calendar leaves room under it, beside the causes; the charts stand there.
  const low = span.kind === 'week' || (span.kind === 'days' && kept.days.length < LOW)
  const charts = (
    <>
      <Days text={text} span={span} days={kept.days} />
      <Hours text={text} back={back} />
    </>
  )
  return (
    <div class="range" data-range={span.at}>
      <section class={`lead by-${span.kind}`}>
        <div>
          <p class="kicker">{span.kind === 'year' ? '' : words.year(span.from.slice(0, 4))}</p>
          <h1 class={`d of-${span.kind}`}>{nameOf(text, span)}</h1>
        </div>
        <p class="sub">
          <Broken lines={head} />
          {back.worked > 0 && back.worked < FEW && <Broken lines={[words.few]} />}
          {kept.others && <Broken lines={[words.others]} />}
        </p>
        <Controls
          key={`${span.from} ${span.until}`}
          text={text}
          span={span}
          today={today}
          earlier={kept.earlier}
          later={kept.later}
        />
      </section>
      {back.worked === 0 ? (
        <section class="empty">
          <Shelf width={220} />
          <div>
            <h2 class="d">{words.empty.head}</h2>
            <p class="sub">
              <Broken lines={words.empty.lines} />
            </p>
          </div>
        </section>
      ) : (
        <>
          <section class="cols">
            <div>
              <Calendar text={text} span={span} days={kept.days} fullest={back.fullest?.day ?? null} today={today} />
              {low && charts}
            </div>
            <Causes text={text} back={back} />
          </section>
          {!low && <section class="two">{charts}</section>}
          <Helped text={text} back={back} />
          <Against text={text} span={span} days={kept.days} previous={kept.previous} today={today} />
        </>
      )}
    </div>
  )
}

function nameOf(text: JournalText, { kind, from, until }: Span): string {
  const words = text.journal.range
  if (kind === 'month') return words.month(from.slice(0, 7))
  return kind === 'year' ? words.year(from.slice(0, 4)) : words.week(from, until)
}
