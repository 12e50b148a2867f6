import { type ComponentType, h, render } from 'preact'
import { useEffect, useReducer } from 'preact/hooks'
import { more, state, subscribe } from '../engine/engine'
import type { KitConversation } from '../engine/types'

export const num = (id: string, base = 210_000_000) =>
  base + ([...id].reduce((sum, sign) => sum * 37 + sign.charCodeAt(0), 11) % 9_000_000)
export const hex = (id: string, length = 24) => {
  let seed = num(id)
  let out = ''
  while (out.length < length) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    out += seed.toString(16).padStart(7, '0').slice(0, 5)
  }
  return out.slice(0, length)
}
export const open = (): KitConversation | undefined => state.convs.find(conv => conv.id === state.active)
export const pad = (n: number) => String(n).padStart(2, '0')
export const full = (at: number) => {
  const d = new Date(at)
  return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())} ${pad(d.getHours())}:${pad(d.getMinutes())}:${pad(d.getSeconds())}`
}
export const latest = (conv: KitConversation) => conv.messages.at(-1)?.at ?? 0
export const byLatest = () => state.convs.toSorted((a, b) => latest(b) - latest(a))

export function dress(css: string, lang: string, title: string) {
  document.documentElement.lang = lang
  document.title = title
  const style = document.createElement('style')
  style.textContent = `*{box-sizing:border-box}html,body{margin:0;height:100%}body{font:14px/1.5 system-ui,"Noto Sans CJK SC",sans-serif;color:#222}button{font:inherit;cursor:pointer}${css}`
  document.head.append(style)
}

export function useKit(every = 0) {
  const [, bump] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    bump(0)
    const off = subscribe(() => bump(0))
    const timer = every ? setInterval(() => bump(0), every) : undefined
    return () => {
      off()
      clearInterval(timer)
    }
  }, [])
  return state
}

/** Keeps a thread at its end, and in place when older lines come in above. */
export class Stick {
  el: HTMLElement | null = null
  private atEnd = true
  private key = ''
  private anchor: number | null = null
  hold = (el: HTMLElement | null) => {
    this.el = el
  }
  onScroll = () => {
    const { el } = this
    if (!el) return
    this.atEnd = el.scrollHeight - el.scrollTop - el.clientHeight < 40
    if (el.scrollTop < 4 && el.scrollHeight > el.clientHeight + 20 && this.anchor === null) {
      this.anchor = el.scrollHeight
      if (!more()) this.anchor = null
    }
  }
  settle(key: string) {
    const { el } = this
    if (!el) return
    if (key !== this.key || this.atEnd) {
      el.scrollTop = el.scrollHeight
      this.atEnd = true
      this.anchor = null
    } else if (this.anchor !== null && el.scrollHeight !== this.anchor) {
      el.scrollTop += el.scrollHeight - this.anchor
      this.anchor = null
    }
    this.key = key
  }
}

export function mount(App: ComponentType, id = 'root', cls = '') {
  const root = document.createElement('div')
  root.id = id
  if (cls) root.className = cls
  document.body.append(root)
  render(h(App, {}), root)
}

/** In a frame (or in frames in frames) of the same origin: true where the console itself is to run. */
export function framed(
  depth: number,
  shell: (slot: (cls: string) => HTMLIFrameElement, level: number) => void,
): boolean {
  const query = new URLSearchParams(location.search)
  const level = Number(query.get('lv') ?? 0)
  if (level >= depth) return true
  shell(cls => {
    const frame = document.createElement('iframe')
    frame.className = cls
    query.set('lv', String(level + 1))
    frame.src = `${location.pathname}?${query}`
    return frame
  }, level)
  return false
}

const LINK = /(https?:\/\/\S+)/
export const links = (text: string, cls = '') =>
  text
    .split(LINK)
    .map((part, place) =>
      place % 2 ? h('a', { href: part, target: '_blank', rel: 'noopener', class: cls, key: place }, part) : part,
    )
export const esc = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
export const linkHtml = (text: string) =>
  esc(text)
    .split(LINK)
    .map((part, place) => (place % 2 ? `<a href="${part}" target="_blank">${part}</a>` : part))
    .join('')
    .replaceAll('\n', '<br>')
export const PIC =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='180' height='120'%3E%3Crect width='180' height='120' fill='%23a9b8a0'/%3E%3C/svg%3E"
