/** What the build publishes for other programs, in the folder data/ (scripts/reports/data.ts). */
export const dataFiles = ['rules.json', 'decisions.csv', 'rules.schema.json', 'rules.js'] as const
