import type { CardText } from '../text'

/** What is said to whoever was threatened or harassed, and by the small menu. Apart from the entry's words: the journal has no use for them. */
export const threat: Pick<CardText, 'threat' | 'menu'> = {
  threat: {
    open: '被威脅，或是被騷擾了',
    head: '被威脅，或是被騷擾',
    lines: '先不用安撫對方。這不是服務的事，不用一個人接。',
    steps: ['截圖，連名字、時間一起', '記下單號和對話時間，先別刪對話', '交給主管，請他來接', '覺得不安全，就打 110'],
    phones: '想找人講，安心專線 1925，隨時能打。',
  },
  menu: { label: '歇口氣', button: '記一筆' },
}
