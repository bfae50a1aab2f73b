import { expect, test } from 'vitest'
import { securityText } from '../../scripts/publisher/securityText.mjs'

const publisher = {
  name: 'Eksempel kommune',
  contact: 'post@eksempel.kommune.no',
  languages: ['nb', 'en'],
}
const build = { site: 'https://eid.example', today: new Date('2026-11-26T22:00:00Z') }

test('security.txt names the contact, and expires within a year of the build', () => {
  expect(securityText(publisher, build).split('\n')).toEqual([
    'Contact: mailto:post@eksempel.kommune.no',
    'Expires: 2027-11-21T00:00:00Z',
    'Preferred-Languages: nb, en',
    'Canonical: https://eid.example/.well-known/security.txt',
    '',
  ])
})

test('security.txt leads to a page when the contact is one', () => {
  const contact = 'https://www.eksempel.kommune.no/kontakt'
  expect(securityText({ ...publisher, contact }, build)).toContain(`Contact: ${contact}\n`)
})
