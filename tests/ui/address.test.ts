import { describe, expect, it } from 'vitest'
import { readAddress } from '../../src/ui/sites/address'

describe('readAddress', () => {
  it.each([
    ['kefu.yunqiao.example', 'https://kefu.yunqiao.example'],
    ['  https://kefu.yunqiao.example/chat/42?tab=1#x ', 'https://kefu.yunqiao.example'],
    ['http://localhost:8080/desk', 'http://localhost:8080'],
    ['localhost:5173', 'https://localhost:5173'],
    ['HTTPS://Desk.Example/', 'https://desk.example'],
    ['10.0.0.7:8443/console', 'https://10.0.0.7:8443'],
    ['http://[::1]:3000', 'http://[::1]:3000'],
    ['客服.example/对话', 'https://xn--ubtq9x.example'],
    ['\u200bdesk.example\ufeff', 'https://desk.example'],
    ['https://user:secret@desk.example/', 'https://desk.example'],
  ])('reads %s', (typed, origin) => {
    expect(readAddress(typed)).toEqual({ origin })
  })

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['我们的客服', 'address'],
    ['desk', 'address'],
    ['https://', 'address'],
    ['not an address.example', 'address'],
    ['https://desk..example', 'address'],
    ['ftp://desk.example', 'scheme'],
    ['chrome://extensions', 'scheme'],
    ['about:blank', 'scheme'],
    ['file:///C:/desk.html', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
  ])('finds what is wrong with "%s"', (typed, problem) => {
    expect(readAddress(typed)).toEqual({ problem })
  })
})
