// in one file, so that everyone is worked out once
import './headline.ts'
import './plan.ts'
