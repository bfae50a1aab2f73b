import { expect, test } from 'vitest'
import { standIn } from '../../worker/standIn.ts'

const kept = ['/uk/', '/en/', '/uk/result/', '/en/result/']

test('the newest page in the same language stands in', () => {
  expect(standIn('/uk/stay/', kept)).toEqual({ show: '/uk/result/' })
})

test.for([
  ['/pl/result/', '/en/result/'],
  ['/', '/en/'],
  ['/shoes/', '/en/shoes/'],
])('%s leads to a language that was kept', ([path = '', goTo]) => {
  expect(standIn(path, kept)).toEqual({ goTo })
})

test('nothing stands in where nothing was kept', () => {
  expect(standIn('/en/', [])).toBeUndefined()
})
