import { render } from 'preact'
import { App } from './app'
import './frame.css'
import './list.css'
import './thread.css'
import './side.css'
import { follow } from './model'

const root = document.getElementById('app')
if (root) {
  render(<App />, root)
  follow()
}
