// Says which parts of results.md are older than what they measure: `node bench/age.mjs`. Fails if any is.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { root } from './paths.mjs'
import { written } from './sections.mjs'

const benchmark = ['bench', ':!bench/*.md']
const site = [
  'rules',
  'src',
  'public',
  'index.html',
  'vite.config.ts',
  'package.json',
  'scripts/build',
  'package-lock.json',
  'serve.json',
]
/** What each part measures, and by what. */
const sources = {
  rules: ['rules', ...benchmark],
  growth: ['rules', ...benchmark],
  bytes: [...site, ...benchmark],
  browser: [...site, ...benchmark],
  lighthouse: [...site, ...benchmark],
}

/** The commit that is measured now, and a print of the files that the part measures, which outlives a rebase. */
export function measuredNow(part) {
  const changed = git('status', '--porcelain', '--', ...sources[part]) ? ', with changes that are not committed' : ''
  return `at commit ${git('rev-parse', '--short=10', 'HEAD')} (sources ${printOf(part)})${changed}`
}

/** Prints a line for each part that is older than what it measures, and returns how many are. */
export function tellAge() {
  const sections = written()
  const old = Object.keys(sources).filter((part) => !isCurrent(part, sections[part] ?? ''))
  for (const part of old) console.log(`bench/results.md: "${part}" is older than what it measures.`)
  if (old.length === 0) console.log('bench/results.md is as new as what it measures.')
  return old.length
}

function isCurrent(part, section) {
  const [, head = ''] = section.split('\n\n')
  return head.includes(`(sources ${printOf(part)})`) && !head.includes('not committed')
}

/** Of the files as they are committed. */
function printOf(part) {
  const listed = git('ls-tree', '-r', 'HEAD')
  const among = git('ls-files', '--', ...sources[part]).split('\n')
  const names = new Set(among)
  const files = listed.split('\n').filter((line) => names.has(line.split('\t')[1]))
  return createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 10)
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
}

if (process.argv[1] === import.meta.filename) process.exitCode = tellAge() > 0 ? 1 : 0
