/**
 * A console that cannot be read by looking: every row as wide as the thread, on one side, without a name; who speaks is
 * in an attribute alone, in words of nobody else's. Its page keeps everything itself: `say`, `open` and `pressed` are
 * for the tests. `party` is the attribute's name: another one is a page that has changed.
 */
export const consolePage = (party = 'data-party', row = 'entry'): string => `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>Frontdesk</title><style>
  body { margin: 0; height: 100vh; display: flex; font: 14px/1.6 sans-serif; color: #222; background: #fff }
  .queue { width: 260px; margin: 0; padding: 0; list-style: none; border-right: 1px solid #ddd; overflow: auto }
  .ticket { padding: 10px 14px; cursor: pointer } .ticket p { margin: 0; color: #777 }
  .pane { flex: 1; display: flex; flex-direction: column; min-width: 0 }
  .feed { flex: 1; overflow-y: auto; border-bottom: 1px solid #ddd }
  .${row} { padding: 8px 16px; border-top: 1px solid #eee }
  .answer { height: 80px; border: 0; padding: 12px; font: inherit; resize: none }
</style></head><body>
<ul class="queue"></ul>
<div class="pane"><div class="feed"></div><textarea class="answer"></textarea></div>
<script>
  const people = ['周小满', '罗安然', '林知夏', '韩一诺']
  const threads = people.map((_, i) => i ? [['in', '你好我想问一下'], ['out', '请讲']] : [
    ['in', '我的包裹还没到'], ['out', '我帮你查一下物流'], ['in', '已经等了五天了'], ['in', '真的很着急'],
    ['out', '今天下午会派送'], ['in', '那我再等等看吧'], ['out', '派送前会给你打电话'] ])
  let at = 0
  let next = 5100
  window.pressed = []
  const words = { in: 'external', out: 'frontdesk' }
  const row = ([who, text]) => {
    const div = document.createElement('div')
    div.className = '${row}'
    div.setAttribute('data-entry', 'e' + next++)
    div.setAttribute('${party}', words[who])
    const p = document.createElement('p'); p.style.margin = '0'; p.textContent = text
    div.append(p)
    return div
  }
  const feed = document.querySelector('.feed'), queue = document.querySelector('.queue')
  const draw = () => {
    feed.replaceChildren(...threads[at].map(row)); feed.scrollTop = 1e6
    queue.replaceChildren(...people.map((name, i) => {
      const li = document.createElement('li')
      li.className = 'ticket' + (i === at ? ' ticket-open' : '')
      li.setAttribute('data-ticket', 't-' + (8810 + i * 7))
      const b = document.createElement('b'), p = document.createElement('p')
      b.textContent = name; p.textContent = threads[i].at(-1)[1]; li.append(b, p)
      li.onclick = () => { window.pressed.push(name); window.show(i) }
      return li
    }))
  }
  window.show = i => { at = i; draw() }
  window.say = (who, text) => { threads[at].push([who, text]); feed.append(row([who, text])); feed.scrollTop = 1e6 }
  feed.addEventListener('click', () => window.pressed.push('feed'))
  document.body.addEventListener('mouseover', () => window.pressed.push('hover'))
  draw()
</script></body></html>`
