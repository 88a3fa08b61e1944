/** The words of the frame round every page: head, foot, the menu, the page that is not there. */
export const frameWords = {
  site: 'Middle Sixty',
  skip: 'Skip to the content',
  menu: 'Menu',
  mainNavigation: 'Main',
  smallNavigation: 'Main, small screens',
  footNavigation: 'About this site',
  nav: { playbook: 'Playbook', planner: 'Planner' },
  privacy: 'Privacy',
  promise: 'Your numbers stay in this browser tab. Nothing you type or paste is sent anywhere.',
  check: 'How to check that',
  contents: 'On this page',
  articleOf: (index: number, total: number) => `Article ${index} of ${total}`,
  turn: 'Articles',
  previous: 'Previous',
  next: 'Next',
  notFound: {
    title: 'There is no page here',
    standfirst:
      'The address may have lost a letter on its way to you, or the page has moved. A team you pasted is still in this tab.',
    description: 'There is no page at this address.',
    ways: 'Ways back',
    places: [
      { path: '/planner/', text: 'The planner', remark: 'paste a team, see bands, hours and gains' },
      { path: '/playbook/', text: 'The playbook', remark: 'why the middle, and how to coach it' },
      { path: '/', text: 'The first page', remark: 'all of it in one sentence, and a box to paste into' },
    ],
  },
} as const
