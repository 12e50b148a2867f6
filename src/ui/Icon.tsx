/** 20-unit grid, 1.5 line, round ends. */
const PATHS = {
  check: 'M4.3 10.6l3.7 3.8 7.8-8.6',
  close: 'M5 5l10 10M15 5L5 15',
  eye: 'M2.6 10c1.8-3 4.4-4.6 7.4-4.6s5.6 1.6 7.4 4.6c-1.8 3-4.4 4.6-7.4 4.6S4.4 13 2.6 10zM10 7.8a2.2 2.2 0 110 4.4 2.2 2.2 0 010-4.4z',
  leaf: 'M5 15.2C4.2 9 8 4.6 15.6 4.4c.4 7.2-3.6 11.5-9.6 10.3M3.6 17c2-3.8 4.7-6.6 8.4-8.7',
  lock: 'M4.8 9.2h10.4v7.2H4.8zM7 9.2V7c0-2 1.2-3.3 3-3.3S13 5 13 7v2.2',
  next: 'M7.6 4.8l5.2 5.2-5.2 5.2',
  pen: 'M12.6 4.2l3 3L7 15.9 3.4 16.6l.8-3.7zM10.9 6l3 3',
  people:
    'M7.3 9.8a2.7 2.7 0 100-5.4 2.7 2.7 0 000 5.4zM2.6 16c.2-2.9 2-4.5 4.7-4.5S11.8 13.1 12 16M12.8 4.7a2.5 2.5 0 010 4.9M13.8 11.7c2.2.3 3.5 1.8 3.7 4.3',
  quiet: 'M5.2 13.4V9c0-3 1.9-5.2 4.8-5.2S14.8 6 14.8 9v4.4l1.4 1.3H3.8zM8.4 16.9c.9.7 2.3.7 3.2 0M3.4 3.4l13.2 13.2',
  rest: 'M3.5 8.5h10.2c0 4.2-2.1 6.7-5.1 6.7s-5.1-2.5-5.1-6.7zM13.5 9.6c2.4-.5 3.4.4 3.2 1.7c-.2 1.4-1.8 2-3.9 1.8M4.6 17.2h8.2M7 6.2c-1.1-1 .9-1.9 0-3.2M10.2 6.2c-1.1-1 .9-1.9 0-3.2',
  trash: 'M4 5.8h12M8 5.8V3.6h4v2.2M5.6 5.8l.8 10.8h7.2l.8-10.8',
  undo: 'M4 8.2h7.6c2.9 0 4.7 1.7 4.7 4.1c0 2.5-1.9 4.1-4.7 4.1H8M7.2 4.8L3.7 8.2l3.5 3.5',
} as const

export type IconName = keyof typeof PATHS

/** A small line icon beside words; hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
