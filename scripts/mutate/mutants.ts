import { codeMutants } from './codeMutants.ts'
import { dataOf } from './data.ts'
import { dataMutants } from './dataMutants.ts'
import type { Mutant } from './mutant.ts'
import type { RuleFile } from './ruleFiles.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Every mutant of the rules: of each datum, and of each decision in the code. */
export function mutantsOf(files: readonly RuleFile[]): readonly Mutant[] {
  const data = files.flatMap(dataOf)
  const vocabulary = vocabularyOf(data)
  return files.flatMap((file) => [...dataMutants(file, data, vocabulary), ...codeMutants(file, vocabulary)])
}
