import { words } from '../i18n/language.ts'
import { hoursOf } from '../state/choices.ts'
import { HoursField } from './HoursField.tsx'
import { QualityChoice } from './QualityChoice.tsx'
import { useAwake, usePage } from './use-page.ts'

/** What the manager brings: hours, and coaching quality today and planned. */
export function Settings({ id }: { id: string }) {
  const page = usePage()
  const awake = useAwake()
  return (
    <div class="settings" data-figures data-awake={awake ? '' : undefined}>
      <p class="hint no-js-note">
        {words.settings.shownFor(hoursOf(page), page.qualityToday, page.qualityPlanned)}
      </p>
      <div class="needs-js">
        <HoursField id={`${id}-hours`} />
      </div>
      <div class="pairq needs-js">
        <QualityChoice id={id} when="qualityToday" />
        <QualityChoice id={id} when="qualityPlanned" />
        <p class="hint">{words.settings.example}</p>
      </div>
    </div>
  )
}
