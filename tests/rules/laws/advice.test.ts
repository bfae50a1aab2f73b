// one test file, so that the advice for every person is computed once
import './everyDatumIsUsed.ts'
import './headline.ts'
import './payment.ts'
import './planBySituation.ts'
import './planSteps.ts'
import './serviceStatus.ts'
