import { useLayoutEffect } from 'preact/hooks'
import { present, select, send } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { byLatest, dress, latest, links, mount, num, open, PIC, Stick, useKit } from '../lib'

/* A product-led inbox: CSS modules with hashes among utility classes, parts in groups by author, relative times that
   are written again, the AI agent on the team's side, amber notes, a ProseMirror box with Reply and Note, sent by button. */

const base = location.pathname.replace(/\/(index\.html)?$/, '')
const rows = new Map<string, Element>()
const stick = new Stick()
let box: HTMLElement | null = null
let button: Element | null = null
const ago = (at: number) => {
  const s = Math.floor((Date.now() - at) / 1000)
  return s < 5 ? 'now' : s < 60 ? `${s}s` : s < 3600 ? `${Math.floor(s / 60)}m` : `${Math.floor(s / 3600)}h`
}
const clear = () => {
  if (box)
    box.innerHTML =
      '<p class="is-empty" data-placeholder="Use ⌘K for shortcuts"><br class="ProseMirror-trailingBreak"></p>'
}
function Body({ line }: { line: KitMessage }) {
  if (line.kind === 'image')
    return (
      <div class="intercom-like-image _img_9xk2_1">
        <img src={PIC} width={180} height={120} alt="" />
      </div>
    )
  if (line.kind === 'file')
    return (
      <div class="_attachment_1pz8e_7 inline-flex items-center">
        <svg width="12" height="12" />{' '}
        <a href="#file" class="text-link">
          {line.file}
        </a>
      </div>
    )
  return (
    <div class="_interblocks_a81kd_2 break-words leading-5">
      {line.text.split('\n').map((p, i) => (
        <p key={i} class="mb-0">
          {links(p, 'text-link underline')}
        </p>
      ))}
    </div>
  )
}
const kindOf = (l: KitMessage) =>
  l.from === 'customer' ? 'user' : l.from === 'note' ? 'note' : l.from === 'bot' ? 'op' : 'admin'
function Group({ lines, last }: { lines: KitMessage[]; last: boolean }) {
  const [first] = lines as [KitMessage]
  const end = lines.at(-1) as KitMessage
  const k = kindOf(first)
  const right = k !== 'user'
  return (
    <div
      class={`_group_q8s1p_3 group/content-part flex gap-2 px-5 ${right ? 'flex-row-reverse' : 'flex-row'}`}
      data-part-group-id={num(first.id)}
    >
      <div class="_avatar_77d0a_1 rounded-full flex-none" aria-hidden="true">
        {first.from === 'bot' ? <svg width="14" height="14" /> : first.name[0]}
      </div>
      <div class={`_stack_q8s1p_9 flex flex-col ${right ? 'items-end' : 'items-start'}`}>
        {lines.map(line => (
          <div
            key={line.id}
            class={`_part_q8s1p_22 ${k === 'note' ? '_k_8h2p' : right ? '_k_0aa1' : '_k_77fe'} ${line.status === 'sending' ? 'opacity-60' : ''}`}
          >
            <Body line={line} />
          </div>
        ))}
        <div class="_meta_q8s1p_40 text-xs text-muted">
          {k === 'note' && (
            <svg class="lock" width="10" height="10" viewBox="0 0 10 10">
              <rect x="1" y="4" width="8" height="6" fill="#92700c" />
            </svg>
          )}
          <span>{k === 'op' ? `${first.name} · AI Agent` : k === 'note' ? `${first.name} · Note` : first.name}</span>
          <span class="mx-1">·</span>
          <span class="tabular-nums">
            {end.status === 'sending' ? 'Sending…' : end.status === 'failed' ? 'Not delivered. Retrying…' : ago(end.at)}
          </span>
          {last && right && k === 'admin' && end.status === 'sent' && <span class="seen"> · Not seen yet</span>}
        </div>
      </div>
    </div>
  )
}
function App() {
  const { convs, active, typing, toast, generation } = useKit(5000)
  const conv = open()
  useLayoutEffect(() => {
    stick.settle(active)
    if (conv) {
      const path = `${base}/a/inbox/k3v9x1aa/inbox/shared/all/conversation/${num(active)}`
      if (location.pathname !== path) history.pushState(null, '', path + location.search)
    }
  })
  const groups: KitMessage[][] = []
  for (const line of conv?.messages ?? []) {
    const g = groups.at(-1)
    const before = g?.at(-1)
    if (g && before && before.from === line.from && line.from !== 'system' && line.at - before.at < 300_000)
      g.push(line)
    else groups.push([line])
  }
  return (
    <div key={generation} class="_app_1aa8f_1 flex h-full">
      <nav class="_rail_1aa8f_9">
        <a href="#i" title="Inbox">
          <svg width="18" height="18" />
        </a>
        <a href="#k" title="Knowledge">
          <svg width="18" height="18" />
        </a>
      </nav>
      <section class="_list_88dk1_1 flex flex-col">
        <header class="_lh_88dk1_7">
          <h2 class="text-base">All</h2>
          <button type="button">{convs.length} Open</button>
          <button type="button">Last activity</button>
        </header>
        <div class="_scroll_88dk1_19">
          {byLatest().map(c => {
            const l = c.messages.at(-1)
            return (
              <a
                key={c.id}
                href={`#${num(c.id)}`}
                class={`_item_88dk1_31 block ${c.id === active ? '_sel_88dk1_44' : ''}`}
                onClick={e => {
                  e.preventDefault()
                  select(c.id)
                }}
                ref={el => void (el ? rows.set(c.id, el) : rows.delete(c.id))}
              >
                <div class="flex">
                  <div class="_avatar_77d0a_1 rounded-full flex-none">{c.name[0]}</div>
                  <div class="flex-1 min-w-0">
                    <div class="flex justify-between">
                      <span class={c.unread ? 'font-semibold truncate' : 'truncate'}>{c.name}</span>
                      <span class="text-xs text-muted">{l ? ago(latest(c)) : ''}</span>
                    </div>
                    <div class="flex justify-between">
                      <span class="truncate text-muted _pv_88dk1_60">
                        {l
                          ? l.kind === 'text'
                            ? `${l.from === 'agent' ? 'You: ' : ''}${l.text.replaceAll('\n', ' ')}`
                            : '📎 Attachment'
                          : 'New conversation'}
                      </span>
                      {c.unread > 0 && <span class="_dot_88dk1_71" />}
                    </div>
                  </div>
                </div>
              </a>
            )
          })}
        </div>
      </section>
      <main class="_conv_5tt2p_1 flex flex-col flex-1 min-w-0">
        {conv && (
          <header class="_ch_5tt2p_9">
            <h1 data-inbox-conversation-header-title class="truncate">
              {conv.name}
            </h1>
            <button type="button" aria-label="Snooze">
              ☾
            </button>
            <button type="button" class="_btn">
              Close
            </button>
          </header>
        )}
        <div class="_stream_5tt2p_20 flex-1" ref={stick.hold} onScroll={stick.onScroll}>
          <div class="_inner_5tt2p_28 flex flex-col">
            {groups.map((g, i) => {
              const f = g[0] as KitMessage
              return f.from === 'system' ? (
                <div key={f.id} class="_event_zz01_4 text-xs text-muted text-center">
                  <span>{f.text}</span> <span class="tabular-nums">{ago(f.at)}</span>
                </div>
              ) : (
                <Group key={f.id} lines={g} last={i === groups.length - 1} />
              )
            })}
            {typing && (
              <div class="_group_q8s1p_3 flex gap-2 px-5">
                <div class="_avatar_77d0a_1 rounded-full">{typing[0]}</div>
                <div class="_part_q8s1p_22 _k_77fe">
                  <i class="_d" />
                  <i class="_d" />
                  <i class="_d" />
                </div>
              </div>
            )}
          </div>
        </div>
        {conv && (
          <div class="_composer_p0p1_1" key={conv.id}>
            <div class="_tabs_p0p1_8">
              <button type="button" class="_on">
                Reply
              </button>
              <button type="button">Note</button>
            </div>
            <div
              class="ProseMirror embercom-prosemirror-composer-editor"
              contentEditable
              role="textbox"
              aria-multiline="true"
              translate={false}
              ref={el => {
                if (el && el !== box) {
                  box = el
                  clear()
                }
              }}
            />
            <div class="_bar_p0p1_20">
              <button type="button" aria-label="Emoji">
                ☺
              </button>
              <button type="button" aria-label="Attach">
                +
              </button>
              <span class="flex-1" />
              <button
                type="button"
                class="_send_p0p1_33"
                ref={el => void (button = el)}
                onClick={() => {
                  const t = box?.innerText.replace(/\n\n/g, '\n') ?? ''
                  clear()
                  send(t)
                }}
              >
                Send
              </button>
            </div>
          </div>
        )}
      </main>
      <aside class="_details_0kd1_1">
        <div class="_tabs_p0p1_8">
          <button type="button" class="_on">
            Details
          </button>
          <button type="button">Copilot</button>
        </div>
        <dl>
          <dt>Assignee</dt>
          <dd>Anna Agent</dd>
          <dt>Team inbox</dt>
          <dd>Unassigned</dd>
        </dl>
        <h6>User data</h6>
        <dl>
          <dt>Name</dt>
          <dd>{conv?.name}</dd>
          <dt>Location</dt>
          <dd>Lyon, France</dd>
          <dt>Sessions</dt>
          <dd>14</dd>
        </dl>
        <textarea placeholder="Write a note about this person…" rows={2} />
      </aside>
      {toast && (
        <div class="_toast_11">
          <b>{toast.name}</b>
          <div>{toast.text}</div>
        </div>
      )}
    </div>
  )
}
dress(
  `.flex{display:flex}.flex-col{flex-direction:column}.flex-row-reverse{flex-direction:row-reverse}.flex-1{flex:1}.min-w-0{min-width:0}.truncate{overflow:hidden;white-space:nowrap;text-overflow:ellipsis}.justify-between{justify-content:space-between;gap:8px}.items-end{align-items:flex-end}.items-start{align-items:flex-start}.text-xs{font-size:12px}.text-muted{color:#6b6b6b}.text-center{text-align:center}.gap-2{gap:8px}.px-5{padding:0 20px}.flex-none{flex:none}.font-semibold{font-weight:600}.block{display:block}.mb-0{margin:0}.opacity-60{opacity:.6}
#root,.h-full{height:100%}._rail_1aa8f_9{width:48px;background:#f1efe9;padding:10px;display:flex;flex-direction:column;gap:14px}._list_88dk1_1{width:300px;border-right:1px solid #e5e3de}._lh_88dk1_7{padding:10px;display:flex;gap:8px;border-bottom:1px solid #eee}._lh_88dk1_7 h2{margin:0;flex:1}._lh_88dk1_7 button,._btn{border:0;background:#eee;border-radius:6px;font-size:12px}._scroll_88dk1_19{flex:1;overflow:auto}._item_88dk1_31{padding:10px;color:inherit;text-decoration:none;border-radius:8px;margin:4px}._sel_88dk1_44{background:#e8f0fe}._dot_88dk1_71{width:8px;height:8px;border-radius:50%;background:#0057ff;flex:none;margin-top:6px}._avatar_77d0a_1{width:28px;height:28px;background:#c9d8ef;border-radius:50%;text-align:center;line-height:28px;margin-right:6px}
._ch_5tt2p_9{display:flex;padding:10px 20px;border-bottom:1px solid #eee;gap:8px}._ch_5tt2p_9 h1{font-size:16px;margin:0;flex:1}._stream_5tt2p_20{overflow-y:auto;padding:12px 0;min-height:0}._inner_5tt2p_28{gap:14px}._stack_q8s1p_9{gap:3px;max-width:72%}._part_q8s1p_22{padding:8px 12px;border-radius:10px;overflow-wrap:anywhere}._k_77fe{background:#f0f0ee}._k_0aa1{background:#dbe7ff}._k_8h2p{background:#fdeebf}._d{display:inline-block;width:6px;height:6px;border-radius:50%;background:#888;margin:2px}._composer_p0p1_1{margin:10px 20px;border:1px solid #ddd;border-radius:10px;padding:8px}._tabs_p0p1_8 button{border:0;background:none;color:#777}._tabs_p0p1_8 ._on{font-weight:600;color:#111}.ProseMirror{min-height:44px;max-height:140px;overflow:auto;outline:none;white-space:pre-wrap}.ProseMirror p{margin:0}.ProseMirror p.is-empty:first-child:last-child::before{content:attr(data-placeholder);color:#999;float:left;height:0}._bar_p0p1_20{display:flex}._bar_p0p1_20 button{border:0;background:none}._bar_p0p1_20 ._send_p0p1_33{background:#111;color:#fff;border-radius:8px;padding:3px 12px}._details_0kd1_1{width:250px;border-left:1px solid #eee;padding:12px;font-size:13px}dd{margin:0 0 6px;color:#555}._toast_11{position:fixed;right:16px;top:12px;background:#fff;box-shadow:0 2px 14px #0003;padding:10px 14px;border-radius:8px;max-width:280px}`,
  'en',
  'Inbox',
)
present(
  {
    lang: 'en',
    badge: 'dot',
    names: { agent: 'Anna Agent', colleague: 'Bo Berg', bot: 'Finley', system: 'System', note: 'Anna Agent' },
    optimistic: true,
    draws: { note: true, attachments: true, draft: false, typing: true, toast: true, earlier: true },
  },
  { row: id => rows.get(id) ?? null, composer: () => box, scroller: () => stick.el, send: () => button },
)
mount(App)
