import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { isSet, LIMITS, type Policy, type Trial } from '../domain'
import { behaviour } from '../domain/behaviour'
import type { Mine, Setup } from '../store'
import { Announce } from '../ui/Announce'
import { Broken } from '../ui/Broken'
import { Cup } from '../ui/cup/Cup'
import { Icon } from '../ui/Icon'
import { StudyRow } from '../ui/study/StudyRow'
import { LANGUAGE_NAMES, LANGUAGES } from '../ui/text/language'
import type { SettingsPageText } from '../ui/text/pick-settings'
import { Company } from './Company'
import { Data, type DataProps } from './Data'
import { LengthsPick } from './LengthsPick'
import { Pick } from '../ui/Pick'
import { Remind } from './Remind'
import { Section, Switch } from './Section'
import { Sites, type SitesProps } from './Sites'
import { Words } from './Words'

/** Keeps one thing that was changed; it holds at once, everywhere. */
export type Keep = <K extends keyof Setup>(key: K, value: Setup[K]) => void

/** The keys that a console listens to, in the order of use. */
const KEYS = ['log', 'good', 'exits', 'reach'] as const
/** "Changed" stays this long, ms. */
const HEARD = 2500

export interface SettingsProps
  extends Omit<SitesProps, 'text' | 'listed'>,
    Chosen<DataProps, 'receiptHref' | 'journalHref' | 'onWipe'> {
  text: SettingsPageText
  mine: Mine
  policy: Policy
  /** The agent's own choice, or null for the browser's. */
  language: string | null
  /** The self-study: whether it goes on, and what it has kept. */
  study: boolean
  trials: readonly Trial[]
  /** Whether system notifications are allowed; left out where they cannot be asked for. */
  notices?: boolean
  /** The keyboard commands' keys, by their name; empty for none. */
  keys: Record<string, string>
  exitsHref: string
  onKeep: Keep
  onLanguage: (language: string | null) => void
  onStudy: (on: boolean) => void
  onForgetTrials: () => void
  /** The lock's section, and carrying along's. */
  lock: ComponentChildren
  carry: ComponentChildren
  onNotices: (on: boolean) => void
}
type Chosen<T, K extends keyof T> = { [P in K]: T[P] }

/** Few and plain: every default suits most, and every change holds at once. */
export function SettingsView(props: SettingsProps) {
  const { text, mine, policy, language, notices } = props
  const words = text.settings
  const [kept, setKept] = useState(0)
  useEffect(() => {
    if (kept === 0) return
    const timer = setTimeout(setKept, HEARD, 0)
    return () => clearTimeout(timer)
  }, [kept])
  /** Says that it holds. */
  const heard =
    <A extends unknown[]>(change: (...args: A) => void) =>
    (...args: A): void => {
      change(...args)
      setKept(kept + 1)
    }
  const keep: Keep = (key, value) => {
    props.onKeep(key, value)
    setKept(kept + 1)
  }
  const enabled = new Set(props.sites.map(({ site }) => site.origin))
  const figures = behaviour(mine, policy, { notices: false, mutedUntil: null })
  const lines = mine.help.split('\n').filter(line => line.trim() !== '').length
  return (
    <main class="settings">
      <header>
        <span class="wordmark">
          <Cup level={38} size={24} />
          {text.name}
        </span>
        <span class="kept" aria-hidden="true">
          {kept > 0 && (
            <>
              <Icon name="check" />
              {words.kept}
            </>
          )}
        </span>
      </header>
      <Announce line={kept > 0 ? words.kept : ''} />
      <div class="opening">
        <h1 class="d">
          <Broken lines={words.head} />
        </h1>
        <p class="lead">{words.lead}</p>
      </div>
      <Sites {...props} listed={policy.sites.filter(({ origin }) => !enabled.has(origin))} />
      <Remind
        text={text}
        mine={mine}
        figures={figures}
        bounded={LIMITS.some(name => policy.limits[name].least !== null || policy.limits[name].most !== null)}
        {...(notices !== undefined && { notices })}
        onNotices={props.onNotices}
        onKeep={keep}
      />
      <LengthsPick text={text} mine={mine} onKeep={keep} />
      <Words text={text} words={mine.words} onKeep={keep} />
      <Section head={words.ways.head} lead={words.ways.lead}>
        <ul class="lines">
          <li>{mine.buddy.name === '' ? words.ways.noBuddy : words.ways.buddy(mine.buddy.name)}</li>
          <li>{lines === 0 ? words.ways.noHelp : words.ways.help(lines)}</li>
        </ul>
        <p>
          <a href={props.exitsHref}>{words.ways.exits}</a>
        </p>
      </Section>
      <Section head={words.desk.head} lead={text.setup.keys.lead}>
        <Switch
          label={words.desk.button}
          line={words.desk.buttonLine}
          on={mine.button}
          onSwitch={on => keep('button', on)}
        />
        <div>
          <h3>{words.desk.keys}</h3>
          <dl>
            {KEYS.map(name => (
              <div key={name}>
                <dt>{text.setup.keys.rows[name]}</dt>
                <dd>{props.keys[name] ? <kbd>{props.keys[name]}</kbd> : words.desk.noKey}</dd>
              </div>
            ))}
          </dl>
        </div>
      </Section>
      <Section head={text.study.head} lead={text.study.lead}>
        <StudyRow
          text={text}
          on={props.study}
          trials={props.trials}
          onToggle={heard(props.onStudy)}
          onForget={props.onForgetTrials}
        />
      </Section>
      <Section head={text.speak.ask} lead="">
        <Pick
          ask={text.speak.ask}
          quiet
          values={['', ...LANGUAGES]}
          name={tag => (tag === '' ? text.speak.browser : LANGUAGE_NAMES[tag])}
          chosen={LANGUAGES.find(tag => tag === language) ?? ''}
          onPick={tag => props.onLanguage(tag === '' ? null : tag)}
        />
      </Section>
      {props.lock}
      {props.carry}
      <Data
        text={text}
        retention={mine.retention}
        most={policy.retention}
        receiptHref={props.receiptHref}
        journalHref={props.journalHref}
        onKeep={keep}
        onWipe={props.onWipe}
      />
      {isSet(policy) && <Company text={text} policy={policy} />}
    </main>
  )
}
