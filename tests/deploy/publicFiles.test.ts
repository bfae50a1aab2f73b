import { expect, test } from 'vitest'
import { unknownFiles } from '../../scripts/build/publicFiles.mjs'

test('pages, what they load, and data are for the public', () => {
  const files = [
    'index.html',
    'en/index.html',
    'nb/id-number/index.html',
    'assets/first-ByJaeLla.js',
    'data/rules.json',
    'data/rules.js',
    'sw.js',
    'manifest.webmanifest',
    'icon-192.png',
  ]
  expect(unknownFiles([...files, '404.html', 'licences.txt', 'assets/index-1nRv3FYm.css'])).toEqual([])
})

test('what a build tool leaves behind is not for the public', () => {
  const files = ['.vite/manifest.json', 'assets/first-ByJaeLla.js.map', 'en/notes.md', 'report.json', '.DS_Store']
  expect(unknownFiles(files)).toEqual(files)
})
