/** What is said of a file that is not run any more, since a test has failed already. */
export const enough = 'A test has failed already.'
