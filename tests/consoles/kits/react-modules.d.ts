// The React kits' pages are a few lines each; these are the parts of React that they use, so that the project needs
// no types package for it. Delete this file if @types/react is ever installed.
declare module 'react' {
  export type ReactNode = unknown
  export function useReducer<S>(reduce: (state: S) => S, initial: S): [S, () => void]
  export function useState<S>(initial: S): [S, (next: S) => void]
  export function useRef<T>(): { current: T | undefined }
  export function useLayoutEffect(effect: () => () => void, inputs: unknown[]): void
}

declare module 'react-dom/client' {
  export function createRoot(element: Element): { render(node: unknown): void }
}

declare module 'react/jsx-runtime' {
  export namespace JSX {
    interface IntrinsicElements {
      [tag: string]: Record<string, unknown>
    }
    interface IntrinsicAttributes {
      key?: string | number
    }
    interface ElementChildrenAttribute {
      children: unknown
    }
  }
  export function jsx(type: unknown, props: unknown, key?: string): unknown
  export function jsxs(type: unknown, props: unknown, key?: string): unknown
}
