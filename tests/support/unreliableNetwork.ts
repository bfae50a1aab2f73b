import type { Page, Request, Route } from '@playwright/test'

/** What the network does to a script. */
const answers = {
  fine: (route: Route) => route.continue(),
  refused: (route: Route) => route.abort(),
  missing: (route: Route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<h1>Not found</h1>' }),
  'sign-in page': (route: Route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' }),
  empty: (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' }),
  silent: () => new Promise<void>(() => {}),
} as const

type Mood = keyof typeof answers
const moods = Object.keys(answers) as readonly Mood[]

/** A network that changes its mood when it is told to. A mood holds for every script, or for half of them. */
export async function unreliableNetwork(page: Page) {
  let mood: Mood = 'fine'
  let half: 0 | 1 | undefined
  const onTheirWay = new Set<Request>()
  const forget = (request: Request) => onTheirWay.delete(request)
  page.on('requestfinished', forget)
  page.on('requestfailed', forget)
  await page.route('**/assets/*.js', async (route) => {
    const now = half === undefined || half === parityOf(route.request().url()) ? mood : 'fine'
    if (now !== 'silent') onTheirWay.add(route.request())
    // a page that is left takes its requests with it
    await answers[now](route).catch(() => undefined)
  })
  return {
    /** True while a request waits that will be answered. */
    isBusy: () => onTheirWay.size > 0,
    mend: () => {
      mood = 'fine'
    },
    /** Returns how it is from now on. */
    change: (random: () => number): string => {
      mood = random() < 0.4 ? 'fine' : (moods[Math.floor(random() * moods.length)] as Mood)
      half = ([undefined, undefined, 0, 1] as const)[Math.floor(random() * 4)]
      return half === undefined ? mood : `${mood} for half`
    },
  }
}

/** Which half a script belongs to. */
function parityOf(url: string): number {
  return [...url.replace(/^.*\//, '')].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % 2
}
