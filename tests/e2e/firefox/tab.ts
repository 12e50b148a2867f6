import type { Bidi } from './bidi'
import { until } from './until'

/** One browsing context: a tab, or the browser's own window. */
export class Tab {
  readonly bidi: Bidi
  readonly context: string
  constructor(bidi: Bidi, context: string) {
    this.bidi = bidi
    this.context = context
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' })
  }

  async reload(): Promise<void> {
    await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' })
  }

  /** To the front, as the agent chooses a tab. */
  async show(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context })
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context })
  }

  /** Runs a function in the page with `given`, and gives what it comes to. It names nothing from outside itself. */
  async evaluate<Result, Given = undefined>(
    what: (given: Given) => Result | Promise<Result>,
    given?: Given,
  ): Promise<Result> {
    const json = JSON.stringify(given)
    const { type, result, exceptionDetails } = await this.bidi.send<Evaluated>('script.callFunction', {
      functionDeclaration: `async json => JSON.stringify(await (${what})(json === 'undefined' ? undefined : JSON.parse(json)))`,
      arguments: [{ type: 'string', value: json ?? 'undefined' }],
      target: { context: this.context },
      awaitPromise: true,
    })
    if (type === 'exception') throw new Error(exceptionDetails?.text ?? 'failed in the page')
    return (result?.value === undefined ? undefined : JSON.parse(result.value)) as Result
  }

  /** The nodes for a selector, with what is in them; closed shadow roots too, as no script of the page could. */
  async nodes(selector: string, depth = 0): Promise<Node[]> {
    const { nodes } = await this.bidi.send<{ nodes: Node[] }>('browsingContext.locateNodes', {
      context: this.context,
      locator: { type: 'css', value: selector },
      serializationOptions: { maxDomDepth: depth, includeShadowTree: 'all' },
    })
    return nodes
  }

  /** Clicks with the mouse in the middle of the first element for a selector, which must be in sight. */
  async click(selector: string): Promise<void> {
    const [node] = await this.nodes(selector)
    if (!node) throw new Error(`nothing to click for ${selector}`)
    await this.clickNode(node)
  }

  /** Clicks the button with that name, as a screen reader would say it; waits until there is one. */
  async press(name: string): Promise<void> {
    const button = await until(`button ${name}`, async () => {
      const { nodes } = await this.bidi.send<{ nodes: Node[] }>('browsingContext.locateNodes', {
        context: this.context,
        locator: { type: 'accessibility', value: { role: 'button', name } },
      })
      return nodes[0]
    })
    await this.clickNode(button)
  }

  async clickNode({ sharedId }: Node): Promise<void> {
    await this.bidi.send('script.callFunction', {
      functionDeclaration: `node => node.scrollIntoView({ block: 'nearest', behavior: 'instant' })`,
      arguments: [{ sharedId }],
      target: { context: this.context },
      awaitPromise: false,
    })
    const origin = { type: 'element', element: { sharedId } }
    await this.act('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ])
  }

  /** Types into whatever has the focus, key by key. `\n` is Enter. */
  async type(text: string): Promise<void> {
    const keys = [...text].map(letter => (letter === '\n' ? '\uE007' : letter))
    await this.act(
      'key',
      keys.flatMap(value => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    )
  }

  private async act(type: 'key' | 'pointer', actions: object[]): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [{ type, id: type, actions }] })
  }
}

interface Evaluated {
  type: 'success' | 'exception'
  result?: { value?: string }
  exceptionDetails?: { text: string }
}

/** A node as the browser tells of it. */
export interface Node {
  sharedId: string
  value?: {
    localName?: string
    nodeValue?: string
    attributes?: Record<string, string>
    children?: Node[]
    shadowRoot?: Node | null
  }
}
