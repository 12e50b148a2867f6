import { Fragment } from 'preact'
import type { Lines } from './text/text'

/** A sentence broken by hand: each line stays a line where there is room. */
export function Broken({ lines }: { lines: Lines }) {
  return (
    <>
      {lines.map((line, i) => (
        <Fragment key={i}>
          {i > 0 && <br />}
          {line}
        </Fragment>
      ))}
    </>
  )
}
