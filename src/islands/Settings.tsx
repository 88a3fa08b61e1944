import { words } from '../i18n/language.ts'
import { hoursOf } from '../state/choices.ts'
import { HoursField } from './HoursField.tsx'
import { QualityChoice } from './QualityChoice.tsx'
import { How, WorkingsPanel } from './Workings.tsx'
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
        <HoursField
          id={`${id}-hours`}
          how={<How topic="usualHours" panel="settings" of={words.settings.begin} />}
        />
      </div>
      <div class="pairq needs-js">
        <QualityChoice id={id} when="qualityToday" />
        <QualityChoice id={id} when="qualityPlanned" />
        <p class="hint">
          {words.settings.example} <How topic="effect" panel="settings" of={words.settings.effect} />
        </p>
      </div>
      <WorkingsPanel id="settings" part="assumptions" level={2} />
    </div>
  )
}
