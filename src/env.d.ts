declare namespace App {
  interface Locals {
    /** Keys of content/sources.yaml that the article on this page cites, in order; the place is the number. */
    citedSources?: readonly string[]
  }
}
