import { everyPartialSheet } from '../../support/bruteForce.ts'
import { everyAsked, everyStop } from '../../support/everyWalk.ts'
import { askingLaws, orderLaws, walkLaws } from './flow.ts'
import { partialLaws } from './partial.ts'
import { previewLaws } from './preview.ts'

// One file, so that every partial sheet is worked out once: a subject is a module of its own.

partialLaws(everyPartialSheet)
askingLaws(everyPartialSheet)
walkLaws(everyStop)
orderLaws(everyAsked)
previewLaws(everyPartialSheet)
