import { copyFileSync } from 'node:fs'

// Placeholder: an unknown address gets the start page's file, with status 404 from the host.
copyFileSync('dist/index.html', 'dist/404.html')
