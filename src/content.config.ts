import { defineCollection } from 'astro:content'
import { file, glob } from 'astro/loaders'
import { z } from 'astro/zod'

const playbook = defineCollection({
  loader: glob({ base: './content/en/playbook', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    /** Place in the reading order, from 1. */
    order: z.int().positive(),
    standfirst: z.string(),
    /** For search engines and link previews. */
    description: z.string().max(170),
    /** Questions of the reader, for the contents page. */
    answers: z.array(z.string().endsWith('?')).min(1),
  }),
})

const reference = defineCollection({
  loader: glob({ base: './content/en/reference', pattern: '*.mdx' }),
  schema: z.strictObject({
    title: z.string(),
    standfirst: z.string(),
    /** For search engines and link previews. */
    description: z.string().max(170),
  }),
})

const sources = defineCollection({
  loader: file('content/sources.yaml'),
  schema: z.strictObject({
    authors: z.string().nullable(),
    /** Null where there is no work to name, only a figure that is passed on. */
    title: z.string().nullable(),
    where: z.string(),
    year: z.int().nullable(),
    /** The page that was read; for a second-hand source not the original. */
    url: z.url().nullable(),
    kind: z.enum(['source', 'reported', 'ours']),
    strength: z.enum(['A', 'B', 'C', 'D', 'E']),
    /** The original was not seen. */
    secondHand: z.boolean(),
    remark: z.string(),
  }),
})

export const collections = { playbook, reference, sources }
