import type { Role } from '../../src/console/index'

/** Consoles made for the teaching tests: each in a shape of its own, some of which no heuristic could tell. */
export interface TeachPage {
  name: string
  html: string
  /** Who says what, in order; what is no message is left out. */
  said: [Role, string][]
  /** Whether the markup tells the roles; otherwise place and names go on deciding. */
  marked: boolean
}

const talk: [Role, string][] = [
  ['customer', '我的包裹还没到'],
  ['agent', '我帮你查一下物流'],
  ['customer', '已经等了五天了'],
  ['customer', '真的很着急'],
  ['agent', '今天下午会派送'],
  ['customer', '那我再等等看吧'],
  ['agent', '派送前会给你打电话'],
  ['agent', '还有别的需要吗'],
  ['customer', '没有了谢谢你'],
]
const people = ['周小满', '罗安然', '林知夏', '韩一诺']

const style = `body{margin:0;font:14px sans-serif;display:flex;height:100vh}
  .side{width:260px;overflow:auto;border-right:1px solid #ccc}
  .pane{flex:1;display:flex;flex-direction:column;min-width:0}
  .pane>header{height:48px}.feed{flex:1;overflow-y:auto}
  textarea{height:90px}`
const list = (entry: (name: string, index: number) => string): string =>
  people.map((name, index) => entry(name, index)).join('')
const shell = (side: string, feed: string, extra = ''): string => `<!doctype html><style>${style}${extra}</style>
  <div class="side">${side}</div>
  <div class="pane"><header>周小满</header>${feed}<textarea class="reply-input"></textarea></div>`
const plainList = `<ul class="threads">${list(
  (name, index) =>
    `<li class="thread${index === 0 ? ' is-open' : ''}" data-thread-id="t-88${index}7"><b>${name}</b><p>${index === 0 ? '没有了谢谢你' : '在吗'}</p></li>`,
)}</ul>`
const rows = (each: (role: Role, text: string, index: number) => string): string =>
  talk.map(([role, text], index) => each(role, text, index)).join('')

/** Groups of one speaker's messages in a row. */
const groups = (): [Role, string[]][] => {
  const found: [Role, string[]][] = []
  for (const [role, text] of talk) {
    const last = found.at(-1)
    if (last?.[0] === role) last[1].push(text)
    else found.push([role, [text]])
  }
  return found
}

const component = (name: string, markup: string, mode = 'open'): string =>
  `<template id="t-${name}">${markup}</template><script>customElements.define('${name}', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: '${mode}' }).append(document.getElementById('t-${name}').content.cloneNode(true)) }
  })</script>`

export const teachPages: TeachPage[] = [
  {
    name: 'full-width rows, roles in an attribute only',
    html: shell(
      plainList,
      `<div class="feed">${rows((role, text, index) => `<div class="entry" data-entry-id="e${9100 + index}" data-party="${role === 'customer' ? 'p1' : 'p2'}"><p>${text}</p></div>`)}</div>`,
      '.entry{padding:6px 12px}',
    )
      .replaceAll('"p1"', '"external"')
      .replaceAll('"p2"', '"internal-desk"'),
    said: talk,
    marked: true,
  },
  {
    name: 'bubbles with left and right',
    html: shell(
      plainList,
      `<div class="feed">${rows((role, text, index) => `<div class="chat-row ${role === 'customer' ? 'on-left' : 'on-right'}" id="m-${4410 + index}"><span class="balloon">${text}</span></div>`)}<div class="chat-tip">会话已转接</div></div>`,
      '.chat-row{display:flex;margin:6px}.on-right{justify-content:flex-end}.balloon{background:#eee;border-radius:8px;padding:6px}.chat-tip{text-align:center;margin:6px}',
    ),
    said: [...talk, ['system', '会话已转接']],
    marked: true,
  },
  {
    name: 'a class on the agent’s rows alone',
    html: shell(
      plainList,
      `<div class="feed"><div class="inner">${rows((role, text) => `<div class="line-item${role === 'agent' ? ' by-desk' : ''}"><div class="txt">${text}</div></div>`)}</div></div>`,
      '.line-item{padding:5px 10px}',
    ),
    said: talk,
    marked: true,
  },
  {
    name: 'classes hashed by the build',
    html: shell(
      `<div class="css-1k2j3h">${list((name, index) => `<div class="css-9xk2m1${index === 0 ? ' css-4hh2k9' : ''}"><b class="css-0p1l2k">${name}</b><div class="css-q8w7e6">在吗在吗</div></div>`)}</div>`,
      `<div class="feed css-7d8f9g">${rows((role, text) => `<div class="sc-bdVaJa ${role === 'customer' ? 'MP1bk3xq' : 'kXbQzD'}"><div class="css-1abc2de">${text}</div></div>`)}</div>`,
      '.css-4hh2k9{background:#dde}.sc-bdVaJa{display:flex;margin:6px}.kXbQzD{justify-content:flex-end}.css-1abc2de{background:#eee;border-radius:8px;padding:6px}',
    ),
    said: talk,
    marked: false,
  },
  {
    name: 'names that a build made, with a written beginning',
    html: shell(
      plainList,
      `<div class="feed">${rows((role, text) => `<div class="Message_row__3xY9k ${role === 'customer' ? 'Message_inbound__8Hs2a' : 'Message_outbound__1Kd0q'}"><p class="Message_body__77asd">${text}</p></div>`)}</div>`,
      '.feed>div{padding:5px}',
    ),
    said: talk,
    marked: true,
  },
  {
    name: 'sender groups without bubbles',
    html: shell(
      plainList,
      `<div class="feed">${groups()
        .map(
          ([role, texts]) =>
            `<section class="turn ${role === 'customer' ? 'turn-guest' : 'turn-me'}"><div class="turn-name">${role === 'customer' ? '周小满' : '小夏'}</div>${texts.map(text => `<div class="turn-text">${text}</div>`).join('')}</section>`,
        )
        .join('')}</div>`,
      '.turn{padding:6px}.turn-text{padding:3px}',
    ),
    said: talk,
    marked: true,
  },
  {
    name: 'a table',
    html: shell(
      `<table class="queue"><tbody>${list((name, index) => `<tr class="queue-row" ${index === 0 ? 'aria-selected="true"' : ''}><td>${name}</td><td>在吗在吗</td></tr>`)}</tbody></table>`,
      `<div class="feed"><table class="log"><tbody>${rows((role, text, index) => `<tr class="log-row" data-side="${role === 'customer' ? 'in' : 'out'}"><td class="log-time">10:${10 + index}</td><td class="log-text">${text}</td></tr>`)}</tbody></table></div>`,
      'table{width:100%}',
    ),
    said: talk,
    marked: true,
  },
  {
    name: 'shadow roots with slots',
    html: `<!doctype html><style>${style}</style>
      ${component('chat-line', '<style>:host{display:block;padding:6px}</style><div class="shell"><slot></slot></div>')}
      ${component('chat-feed', '<style>:host{flex:1;min-height:0;display:flex}.scroll{flex:1;overflow-y:auto}</style><div class="scroll"><slot></slot></div>')}
      ${component('desk-app', `<style>${style} :host{display:flex;width:100%}</style><div class="side">${plainList}</div><div class="pane"><header>周小满</header><chat-feed>${rows((role, text) => `<chat-line from="${role === 'customer' ? 'visitor' : 'desk'}">${text}</chat-line>`)}</chat-feed><textarea class="reply-input"></textarea></div>`)}
      <desk-app></desk-app>`,
    said: talk,
    marked: true,
  },
  {
    name: 'who speaks in an inline style',
    html: shell(
      plainList,
      `<div class="feed">${rows((role, text) => `<div class="wrap-line" style="display: flex; flex-direction: ${role === 'agent' ? 'row-reverse' : 'row'}"><pre>${text}</pre></div>`)}</div>`,
      '.wrap-line{padding:4px}',
    ),
    said: talk,
    marked: true,
  },
  {
    name: 'attributes that hold names and ids of people',
    html: shell(
      `<ul class="threads">${list((name, index) => `<li class="thread user-${name} ${index === 0 ? 'is-open' : ''}" title="${name}" data-name="${name}" data-thread-id="t-88${index}7"><b>${name}</b><p>在吗在吗</p></li>`)}</ul>`,
      `<div class="feed">${rows((role, text, index) => `<div class="piece piece-by-${role === 'customer' ? 'Annabel' : 'Xiaoxia'} ${role === 'customer' ? 'kind-a' : 'kind-b'}" data-author="${role === 'customer' ? 'Annabel' : 'Xiaoxia'}" data-owner="${role === 'customer' ? '51077' : '9'}" title="${text}" data-piece-id="x${7000 + index}"><b>${role === 'customer' ? 'Annabel' : 'Xiaoxia'}</b><p>${text}</p></div>`)}</div>`,
      '.piece{padding:5px}',
    ),
    said: talk,
    marked: true,
  },
]
