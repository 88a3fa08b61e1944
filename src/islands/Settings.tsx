import { words } from '../i18n/language.ts'
import { HoursField } from './HoursField.tsx'
import { QualityChoice } from './QualityChoice.tsx'
import { useAwake } from './use-page.ts'

/** What the manager brings: hours, and coaching quality today and planned. */
export function Settings({ id }: { id: string }) {
  const awake = useAwake()
  return (
    <div class="settings" data-figures data-awake={awake ? '' : undefined}>
      <HoursField id={`${id}-hours`} />
      <div class="pairq">
        <QualityChoice id={id} when="qualityToday" />
        <QualityChoice id={id} when="qualityPlanned" />
        <p class="hint">{words.settings.example}</p>
      </div>
    </div>
  )
}
