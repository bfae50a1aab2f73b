export { result } from '../en/result.ts'
