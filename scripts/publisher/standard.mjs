/** The municipality of which the modules on disk are made. Types and tests know them, and a build for another replaces them. */
export const standard = 'oslo'
