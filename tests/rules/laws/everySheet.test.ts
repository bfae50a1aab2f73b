import { everybody } from '../../support/everybody.ts'
import { accessLaws } from './access.ts'
import { groundsLaws } from './grounds.ts'
import { holdingLaws } from './holding.ts'
import { somebodyLaws } from './somebody.ts'
import { unsureLaws } from './unsure.ts'
import { verdictLaws } from './verdicts.ts'

// One file, so that every complete sheet is worked out once: a subject is a module of its own.

verdictLaws(everybody)
groundsLaws(everybody)
unsureLaws(everybody)
accessLaws(everybody)
holdingLaws(everybody)
somebodyLaws(everybody)
