// in one file, so that everyone is worked out once
import './heading.ts'
import './plan.ts'
