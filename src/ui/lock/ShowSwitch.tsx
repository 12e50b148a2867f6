/** Lets what is typed be read. */
export function ShowSwitch({
  words,
  on,
  onShow,
}: {
  words: { show: string }
  on: boolean
  onShow: (on: boolean) => void
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={on} onChange={event => onShow(event.currentTarget.checked)} />
      {words.show}
    </label>
  )
}
