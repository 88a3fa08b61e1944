import { answerWords } from '../i18n/answer-language.ts'
import { Answer } from './Answer.tsx'

/** The answer beside the paste box on the first page, with the way to the whole plan. */
export function HomeAnswer({ planHref }: { planHref: string }) {
  return (
    <div class="given">
      <Answer id="answer" withTitle />
      <div class="actions">
        <a class="btn-primary" href={planHref}>
          {answerWords.wholePlan}
        </a>
      </div>
    </div>
  )
}
