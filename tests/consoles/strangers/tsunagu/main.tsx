import { useLayoutEffect } from 'preact/hooks'
import { present, select, send } from '../../engine/engine'
import type { KitMessage } from '../../engine/types'
import { byLatest, dress, links, mount, hex, open, pad, PIC, Stick, useKit } from '../lib'

/* A team's customer chat as sold in Japan and Korea, chrome and lines in Japanese: styled-components' classes, a flat list
   without sides, grouped by author and minute, staff names with a 'スタッフ' mark, notes with a grey-yellow ground, folded
   tool bars on hover, the chat's id in the path, a contenteditable box with a toggle for internal talk. */

const base = location.pathname.replace(/\/(index\.html)?$/, '')
const rows = new Map<string, Element>()
const stick = new Stick()
let box: HTMLElement | null = null
const jp = (at: number) => {
  const d = new Date(at)
  return `${d.getHours() < 12 ? '午前' : '午後'} ${d.getHours() % 12 || 12}:${pad(d.getMinutes())}`
}

function Block({ m, head }: { m: KitMessage; head: boolean }) {
  const staff = m.from === 'agent' || m.from === 'colleague' || m.from === 'note'
  return (
    <div
      class={`MessageWrapper__Row-sc-1f9a-0 ${m.from === 'note' ? 'hQzzVb' : 'cXdmIa'}`}
      data-message-id={m.id.startsWith('tmp') ? undefined : hex(m.id, 24)}
    >
      <div class="MessageLeft__Col-sc-77aa-1 eGmWqk">
        {head ? (
          <div class={`Avatar__Img-sc-88-0 ${staff ? 'kwPpLs' : 'dTrTrt'}`}>{m.from === 'bot' ? '🤖' : m.name[0]}</div>
        ) : (
          <span class="HoverTime__T-sc-9 fLpQxx">{jp(m.at).slice(3)}</span>
        )}
      </div>
      <div class="MessageBody__Col-sc-77aa-2 bNbNuu">
        {head && (
          <div class="Author__Line-sc-31-0 iJkLmn">
            <span class="Author__Name-sc-31-1 oPqRst">{m.name}</span>
            {staff && <span class="Author__Tag-sc-31-2 uVwXyz">スタッフ</span>}
            {m.from === 'bot' && <span class="Author__Tag-sc-31-2 uVwXyz">BOT</span>}
            {m.from === 'note' && <span class="Author__Lock-sc-31-3 aLoCkk">内部メモ</span>}
            <span class="Author__Time-sc-31-4 aBcDef">{jp(m.at)}</span>
          </div>
        )}
        <div class="Content__Text-sc-40-0 gHiJkl">
          {m.kind === 'image' ? (
            <img src={PIC} width={170} height={113} alt="" />
          ) : m.kind === 'file' ? (
            <div class="File__Box-sc-51-0 mNoPqr">
              <span>{m.file}</span>
              <small>84 KB</small>
            </div>
          ) : (
            m.text.split('\n').map((t, i) => (
              <div key={i} class="Text__Para-sc-40-1">
                {t ? links(t) : <br />}
              </div>
            ))
          )}
        </div>
        {m.status === 'sending' && <span class="Status__S-sc-6 sending">送信中</span>}
        {m.status === 'failed' && <span class="Status__S-sc-6 failed">送信できませんでした</span>}
        <div class="Actions__Bar-sc-70-0 hIdDen">
          <button type="button" title="リアクション">
            ☺
          </button>
          <button type="button" title="コピー">
            ⧉
          </button>
        </div>
      </div>
    </div>
  )
}
function App() {
  const { active, typing, generation } = useKit(20_000)
  const conv = open()
  useLayoutEffect(() => {
    stick.settle(active)
    const path = `${base}/channels/24810/user_chats/${hex(active, 24)}`
    if (conv && location.pathname !== path) history.pushState(null, '', path + location.search)
  })
  const go = () => {
    const t = box?.innerText ?? ''
    if (box) box.innerHTML = ''
    send(t)
  }
  const lines = conv?.messages ?? []
  return (
    <div key={generation} class="Layout__Root-sc-0-0 rOoTtt">
      <nav class="Gnb__Nav-sc-2-0 gNbGnb">
        <span title="チャット">💬</span>
        <span title="統計">📊</span>
      </nav>
      <div class="ChatList__Wrap-sc-3-0 lIsTtt">
        <div class="ChatList__Head-sc-3-1 hEaDdd">
          <strong>受信箱</strong>
          <span>進行中</span>
        </div>
        <div class="ChatList__Scroll-sc-3-2 sCrOll">
          {byLatest().map(c => {
            const l = c.messages.at(-1)
            return (
              <div
                key={c.id}
                class={`ChatItem__Item-sc-5-0 ${c.id === active ? 'kAcTiv' : 'kNoRma'}`}
                onClick={() => select(c.id)}
                ref={el => void (el ? rows.set(c.id, el) : rows.delete(c.id))}
              >
                <div class="Avatar__Img-sc-88-0 dTrTrt">{c.name[0]}</div>
                <div class="ChatItem__Main-sc-5-1 mAiNnn">
                  <div class="ChatItem__Top-sc-5-2 tOpTop">
                    <span class="nAmEee">{c.name}</span>
                    <span class="tImEee">{l ? jp(l.at) : ''}</span>
                  </div>
                  <div class="ChatItem__Text-sc-5-3 tExTtt">
                    {l ? (l.kind === 'text' ? l.text : 'ファイルを送信しました') : '新しいお問い合わせ'}
                  </div>
                </div>
                {c.unread > 0 && <div class="Badge__B-sc-5-9 bAdGeE">{c.unread}</div>}
              </div>
            )
          })}
        </div>
      </div>
      <div class="Chat__Pane-sc-8-0 pAnEee">
        {conv && (
          <>
            <div class="Chat__Header-sc-8-1 hDrHdr">
              <span class="nAmEee">{conv.name}</span>
              <span class="sUbSub">担当：佐藤 杏</span>
              <button type="button">完了にする</button>
            </div>
            <div class="Stream__Scroll-sc-9-0 sTrEam" ref={stick.hold} onScroll={stick.onScroll}>
              <div class="DateLine__D-sc-9-1 dAtEee">
                <span>2026年3月4日 水曜日</span>
              </div>
              {lines.map((m, i) => {
                const b = lines[i - 1]
                if (m.from === 'system')
                  return (
                    <div key={m.id} class="LogMessage__Log-sc-9-5 lOgLog">
                      <span>{m.text}</span>
                      <time>{jp(m.at)}</time>
                    </div>
                  )
                return <Block key={m.id} m={m} head={!b || b.from !== m.from || jp(b.at) !== jp(m.at)} />
              })}
            </div>
            <div class="Typing__T-sc-9-9 tYpInG">{typing ? `${typing}さんが入力中…` : ''}</div>
            <div class="Input__Box-sc-10-0 iNpUtt" key={conv.id}>
              <div
                class="Input__Editor-sc-10-1 eDiTor"
                contentEditable
                role="textbox"
                aria-multiline="true"
                data-placeholder="お客様にメッセージを送信（Enterで送信）"
                ref={el => void (box = el)}
                onKeyDown={e => {
                  if (e.key === 'Enter' && !e.shiftKey && !e.isComposing) {
                    e.preventDefault()
                    go()
                  }
                }}
              />
              <div class="Input__Foot-sc-10-2 fOoTer">
                <button type="button">＋</button>
                <button type="button">☺</button>
                <label>
                  <input type="checkbox" /> 内部メモ
                </label>
                <button type="button" class="sEnDdd" onClick={go}>
                  送信
                </button>
              </div>
            </div>
          </>
        )}
      </div>
      <div class="Profile__P-sc-11-0 pRoFil">
        <h4>プロフィール</h4>
        <p>{conv?.name}</p>
        <p>メール：未登録</p>
        <p>タグ：再来店</p>
        <textarea rows={2} placeholder="顧客メモを入力" />
      </div>
    </div>
  )
}
dress(
  `#root,.rOoTtt{height:100%}.rOoTtt{display:flex}.gNbGnb{width:48px;background:#2b2b33;padding:12px;display:flex;flex-direction:column;gap:14px}.lIsTtt{width:280px;border-right:1px solid #e3e3e3;display:flex;flex-direction:column}.hEaDdd{padding:12px;display:flex;justify-content:space-between}.sCrOll{flex:1;overflow:auto}.ChatItem__Item-sc-5-0{display:flex;gap:8px;padding:10px 12px;align-items:center}.kAcTiv{background:#ececfb}.Avatar__Img-sc-88-0{width:32px;height:32px;border-radius:12px;background:#d9e7d2;text-align:center;line-height:32px;flex:none}.kwPpLs{background:#cfcdf3}.mAiNnn{flex:1;min-width:0}.tOpTop{display:flex;justify-content:space-between}.nAmEee{font-weight:600}.tImEee{font-size:11px;color:#999}.tExTtt{color:#777;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;font-size:13px}.bAdGeE{background:#f23;color:#fff;border-radius:9px;font-size:11px;padding:0 6px}.pAnEee{flex:1;display:flex;flex-direction:column;min-width:0}.hDrHdr{display:flex;gap:12px;align-items:center;padding:10px 16px;border-bottom:1px solid #e3e3e3}.sUbSub{font-size:12px;color:#888;flex:1}.sTrEam{flex:1;overflow-y:auto;min-height:0;padding:8px 0}.dAtEee{text-align:center;font-size:12px;color:#888;border-bottom:1px solid #eee;line-height:.1em;margin:14px 16px}.dAtEee span{background:#fff;padding:0 10px}.MessageWrapper__Row-sc-1f9a-0{display:flex;padding:3px 16px;position:relative}.hQzzVb{background:#fbf6e3}.eGmWqk{width:44px;flex:none}.fLpQxx{font-size:10px;color:#bbb;visibility:hidden}.cXdmIa:hover .fLpQxx{visibility:visible}.bNbNuu{flex:1;min-width:0;overflow-wrap:anywhere}.oPqRst{font-weight:600;margin-right:6px}.uVwXyz{font-size:10px;background:#e6e6f5;border-radius:3px;padding:0 4px;margin-right:6px}.aLoCkk{font-size:10px;background:#f1dd8d;border-radius:3px;padding:0 4px;margin-right:6px}.aBcDef{font-size:11px;color:#999}.hIdDen{position:absolute;right:16px;top:-8px;visibility:hidden;background:#fff}.MessageWrapper__Row-sc-1f9a-0:hover .hIdDen{visibility:visible}.Status__S-sc-6{font-size:11px;color:#999}.failed{color:#d22}.lOgLog{display:flex;gap:8px;padding:4px 16px 4px 60px;font-size:12px;color:#888}.mNoPqr{border:1px solid #ddd;display:inline-block;padding:6px 10px;border-radius:6px}.mNoPqr small{margin-left:8px;color:#999}.tYpInG{min-height:20px;font-size:12px;color:#888;padding:0 16px}.iNpUtt{margin:0 16px 12px;border:1px solid #ccc;border-radius:10px;padding:8px 12px}.eDiTor{min-height:42px;max-height:140px;overflow:auto;outline:none;white-space:pre-wrap}.eDiTor:empty::before{content:attr(data-placeholder);color:#aaa}.fOoTer{display:flex;gap:10px;font-size:12px}.fOoTer button{border:0;background:none}.sEnDdd{margin-left:auto;color:#5b51d8}.pRoFil{width:220px;border-left:1px solid #e3e3e3;padding:12px;font-size:13px}.pRoFil textarea{width:100%}`,
  'ja',
  '受信箱',
)
present(
  {
    lang: 'ja',
    badge: 'count',
    names: { agent: '佐藤 杏', colleague: '田中 力', bot: 'ご案内ボット', system: 'システム', note: '佐藤 杏' },
    optimistic: true,
    draws: { note: true, attachments: true, draft: false, typing: true, toast: false, earlier: true },
  },
  { row: id => rows.get(id) ?? null, composer: () => box, scroller: () => stick.el },
)
mount(App)
