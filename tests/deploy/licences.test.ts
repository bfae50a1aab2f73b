import { expect, test, vi } from 'vitest'
import { licences } from '../../scripts/build/licences.mjs'

const bundled = { name: 'xstate', version: '5.0.0', identifier: 'MIT', text: 'Copyright David Khourshid' }

test('the licences name packages of scripts, of style sheets, and the bundler', () => {
  const text = licences(
    [bundled],
    '@import "@digdir/designsystemet-css/base.css" layer(ds.base);\n@import "./ui/base.css";',
  )
  expect(text.match(/(?<=^---- )\S+/gm)).toEqual(['@digdir/designsystemet-css', 'rolldown', 'vite', 'xstate'])
  expect(text).toContain('eID Finder contributors')
  expect(text).toContain('---- xstate 5.0.0 (MIT)\n\nCopyright David Khourshid')
  expect(text).toContain('Digitaliseringsdirektoratet')
})

test('a package without a licence ends the build', () => {
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('The build has ended.')
  })
  const complaint = vi.spyOn(console, 'error').mockReturnValue()
  expect(() => licences([{ ...bundled, text: '' }], '')).toThrow('The build has ended.')
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('xstate has no file with its licence'))
  exit.mockRestore()
  complaint.mockRestore()
})
