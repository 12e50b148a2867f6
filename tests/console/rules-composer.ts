import type { Pairs } from './rules-pair'

interface Looks {
  /** The field itself, `$` standing for its id and style. */
  field?: string
  hint?: string
  called?: string
  top?: number
  width?: number
  beside?: string
  around?: string
  /** The class of the box around it. */
  box?: string
}

/** A bare field in a window of 1200 by 800, with nothing said of it. */
function page(looks: Looks): string {
  const { top = 300, width = 200, around = '<div>$</div>' } = looks
  const given = `id="field" class="${looks.called ?? 'f1'}" placeholder="${looks.hint ?? ''}" style="display:block;width:${width}px;height:40px;box-sizing:border-box;margin:0;padding:0;border:0"`
  const field = (looks.field ?? '<textarea $></textarea>').replace('$', given)
  const box = `<div class="${looks.box ?? 'b1'}">${field}${looks.beside ?? ''}</div>`
  return `<div style="position:absolute;left:0;top:${top}px">${around.replace('$', box)}</div>`
}
const pair = (holds: Looks, not: Looks, also: readonly string[] = []) => ({
  holds: page(holds),
  not: page(not),
  also,
})
/** Two hints. */
const hints = (holds: string, not: string, also: readonly string[] = []) => pair({ hint: holds }, { hint: not }, also)

export const composerPairs: Pairs = {
  'several lines': [
    pair({}, { field: '<input type="text" $>' }),
    pair({ field: '<div contenteditable="true" $></div>' }, { field: '<input $>' }),
  ],
  'asks for a reply': [
    hints('Type a message', 'Take a number'),
    hints('请输入回复内容', '请填写内容'),
    // Folded: a bar as wide as a field; a button is none, nor is a bar that does not speak of replies.
    pair(
      { field: '<div role="button" $>Reply to Ann…</div>', width: 400 },
      { field: '<div role="button" $>Reply to Ann…</div>', width: 140 },
    ),
    pair(
      { field: '<div role="button" $>Reply to Ann…</div>', width: 400 },
      { field: '<div role="button" $>Orders of Ann…</div>', width: 400 },
    ),
    hints('Press Enter to send', 'Press Enter to go on'),
    // A name is no hint, but what a screen reader is told is.
    pair(
      { field: '<textarea $ aria-label="x"></textarea>', hint: 'Reply to Ann' },
      { field: '<textarea $ aria-label="x"></textarea>', hint: 'Ann' },
    ),
    pair(
      { field: '<textarea aria-label="Reply to Ann" $></textarea>' },
      { field: '<textarea name="Reply to Ann" $></textarea>' },
      ['named as a reply box'],
    ),
  ],
  'asks for something else': [
    hints('Type your remark', 'Type your answer'),
    hints('输入备注', '输入内容'),
    hints('Search', 'Say it'),
    // A reply box may say how to make a note of what is typed.
    hints('Enter your note', 'Reply, or start with / for a note', ['asks for a reply']),
    hints('Write a comment', 'Write a message', ['asks for a reply']),
  ],
  'named as a reply box': [
    pair({ called: 'composer' }, { called: 'composite' }),
    pair({ box: 'chat-input' }, { box: 'calm-input' }),
  ],
  'named as something else': [
    pair({ called: 'remark' }, { called: 'marker' }),
    pair({ called: 'note' }, { called: 'noted' }),
    pair({ box: 'searchbar' }, { box: 'titlebar' }),
  ],
  'a send button beside it': [
    pair({ beside: '<button>Send</button>' }, { beside: '<button>Save</button>' }),
    pair({ beside: '<button>发送</button>' }, { beside: '<button>保存</button>' }),
    pair({ beside: '<button aria-label="Send"></button>' }, { beside: '<button aria-label="Sender"></button>' }),
    pair({ beside: '<i class="btn-send">➤</i>' }, { beside: '<i class="btn-more">➤</i>' }),
    // Beside it is not somewhere on the page.
    pair(
      { beside: '<button>Send</button>' },
      { beside: '<div style="height:400px"></div>', around: '<div>$<button>Send</button></div>' },
    ),
  ],
  'in the lower half': [pair({ top: 381 }, { top: 379 })],
  'in the page, not far below it': [pair({ top: 799 }, { top: 801 })],
  wide: [pair({ width: 300 }, { width: 299 })],
  'a dialog or form row holds it': [
    pair({ around: '<div role="dialog">$</div>' }, { around: '<div role="group">$</div>' }),
    pair({ around: '<div role="search">$</div>' }, { around: '<div role="form">$</div>' }),
    pair({ around: '<table><tr><td>$</td></tr></table>' }, { around: '<div><div>$</div></div>' }),
    pair(
      { around: '<dialog open style="margin:0;padding:0;border:0;top:0">$</dialog>' },
      { around: '<section>$</section>' },
    ),
  ],
}
