import { ENOUGH, type Estimate, type Kind, type Report } from '../../domain'
import { Broken } from '../../ui/Broken'
import type { RecordsText } from '../../ui/text/records-text'

export interface ReportProps {
  text: RecordsText
  report: Report
  /** Null while there is too little to say; `trials` says how much there is. */
  estimate: Estimate | null
  trials: { offered: number; held: number }
  onTrust: (kind: Kind) => void
}

/** How far the detector and the agent agree, and whether its offers do any good. */
export function ReportView({ text, report, estimate, trials, onTrust }: ReportProps) {
  const words = text.records.report
  const { hostile, tense, calm } = report.logged
  const all = hostile + tense + calm
  return (
    <>
      <section class="opening">
        <h1 class="d">{words.head}</h1>
        <p>
          <Broken lines={words.lead} />
        </p>
      </section>
      <section class="card">
        {report.kinds.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <table>
            <thead>
              <tr>
                <th scope="col">{words.kind}</th>
                <th scope="col" class="n">
                  {words.agreed}
                </th>
                <th scope="col" class="n">
                  {words.rejected}
                </th>
                <th scope="col">{words.share}</th>
              </tr>
            </thead>
            <tbody>
              {report.kinds.map(({ kind, agreed, rejected, share, onlyCounts }) => (
                <tr key={kind}>
                  <th scope="row">{words.kinds[kind]}</th>
                  <td class="n num">{agreed}</td>
                  <td class="n num">{rejected}</td>
                  <td>
                    {share === null ? (
                      <span class="s">{words.few(agreed + rejected)}</span>
                    ) : (
                      <span class="num">{`${Math.round(share * 100)} %`}</span>
                    )}
                    {onlyCounts && (
                      <span class="s counting">
                        {words.counting}
                        <button type="button" class="link" onClick={() => onTrust(kind)}>
                          {words.trust}
                          <span class="unseen"> {words.kinds[kind]}</span>
                        </button>
                      </span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {all > 0 && <p>{words.missed(calm + tense, all)}</p>}
        <p class="s">{words.rule}</p>
      </section>
      <section class="card">
        <h2 class="d">{words.study.head}</h2>
        {estimate ? (
          <Found text={text} estimate={estimate} />
        ) : (
          <p>
            {trials.offered + trials.held === 0
              ? words.study.none
              : words.study.few(trials.offered, trials.held, ENOUGH)}
          </p>
        )}
        {estimate && <p class="s">{words.study.aside}</p>}
      </section>
    </>
  )
}

/** A change with its sign, as it is read. */
const signed = (n: number): string => `${n > 0 ? '+' : n < 0 ? '−' : ''}${Math.abs(n).toFixed(1)}`

/** What the study says: only what its interval bears out is said as a difference. */
function Found({ text, estimate }: { text: RecordsText; estimate: Estimate }) {
  const words = text.records.report.study
  const { offered, held, difference, low, high } = estimate
  const points = Math.abs(difference).toFixed(1)
  return (
    <>
      <p class="finding d">{high < 0 ? words.better(points) : low > 0 ? words.worse(points) : words.even}</p>
      <p>{words.detail(offered.n, signed(offered.change), held.n, signed(held.change))}</p>
      <p>{words.interval(signed(low), signed(high))}</p>
    </>
  )
}
