/** The one place that names the browser's API, so that the polyfill can go when Chrome 148 is the oldest we serve. */
export { default as browser } from 'webextension-polyfill'
