import type { Reading, ReadingChoices } from '../domain/team/reading.ts'
import { AddQuotas } from './AddQuotas.tsx'
import { OneForAll } from './OneForAll.tsx'

interface Props {
  readonly id: string
  readonly reading: Reading
  readonly choices: ReadingChoices
  readonly namesHidden: boolean
}

/** Where quotas come from that the table does not bring: one for everybody, or those of a second paste. */
export function FromElsewhere({ id, reading, choices, namesHidden }: Props) {
  const hasOne = choices.sameQuota !== undefined
  const isForAll = choices.quotas === undefined && (hasOne || reading.team?.basis === 'result')
  return (
    <>
      {isForAll && <OneForAll id={`${id}-same`} reading={reading} choices={choices} />}
      {!hasOne && (
        <AddQuotas id={`${id}-added`} reading={reading} choices={choices} namesHidden={namesHidden} />
      )}
    </>
  )
}
