/**
 * The design's tokens are set on the page's root, or on the host of a shadow root. A host is an element of somebody
 * else's page, which may give it any property, ours by name too: on a console they are set one element further in.
 */
export const skinned = (css: string): string =>
  css.replace(/:host\(((?:[^()]|\([^()]*\))*)\)/g, '.skin$1').replaceAll(':host', '.skin')
