import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/**
 * @typedef {object} Place
 * @property {string} root the folder that is served
 * @property {string} folder where the site is below it: '' or '/eid'
 * @property {number} port
 * @property {string} temporary a folder for the server's own files
 *
 * @typedef {object} Server
 * @property {string} name
 * @property {readonly string[]} programs by any of these names
 * @property {readonly string[]} modules folders where its modules may be
 * @property {boolean} hasBrotli whether it sends the copies in Brotli
 * @property {(place: Place, modules: string) => string} settings
 * @property {string} [beside] the recipe that goes into the folder of the site, and its name there
 * @property {(settings: string) => string[]} args
 */

const nginxModules = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules']
const brotliModule = nginxModules
  .map((folder) => join(folder, 'ngx_http_brotli_static_module.so'))
  .find((file) => existsSync(file))

/** @type {readonly Server[]} */
export const servers = [
  {
    name: brotliModule ? 'nginx with Brotli' : 'nginx',
    programs: ['nginx'],
    modules: [],
    hasBrotli: brotliModule !== undefined,
    settings: (place) => `
      ${brotliModule ? `load_module ${brotliModule};` : ''}
      daemon off; master_process off; pid "${place.temporary}/pid"; error_log stderr;
      events {}
      http {
        access_log off;
        ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path "${place.temporary}/${use}";`).join(' ')}
        ${recipe('nginx.conf', place)
          .replace('listen 8080', `listen 127.0.0.1:${place.port}`)
          .replace('# brotli_static', brotliModule ? 'brotli_static' : '# brotli_static')}
      }`,
    args: (settings) => ['-c', settings],
  },
  {
    name: 'Caddy',
    programs: ['caddy'],
    modules: [],
    hasBrotli: true,
    settings: (place) => `{
        admin off
      }
      ${recipe('Caddyfile', place).replace('eid.example.no', `http://127.0.0.1:${place.port}`)}`,
    args: (settings) => ['run', '--adapter', 'caddyfile', '--config', settings],
  },
  {
    name: 'Apache',
    programs: ['apache2', 'httpd'],
    modules: ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/libexec/apache2'],
    hasBrotli: true,
    // what a distribution sets, and the recipe must undo: Breton, the type of .gz, compression
    settings: ({ root, port, temporary }, modules) => `
      ServerName localhost
      Listen 127.0.0.1:${port}
      ServerRoot "${temporary}"
      PidFile "${temporary}/pid"
      DefaultRuntimeDir "${temporary}"
      ErrorLog "${temporary}/log"
      ${['mpm_event', 'unixd', 'authz_core', 'dir', 'mime', 'setenvif', 'headers', 'rewrite', 'filter', 'deflate']
        .map((module) => `LoadModule ${module}_module "${modules}/mod_${module}.so"`)
        .filter((line) => existsSync(line.split('"')[1] ?? ''))
        .join('\n')}
      User #65534
      Group #65534
      TypesConfig /dev/null
      AddLanguage br .br
      AddType application/x-gzip .gz
      AddOutputFilterByType DEFLATE text/html text/css text/javascript
      DocumentRoot "${root}"
      <Directory "${root}">
        AllowOverride FileInfo Indexes Options
        Require all granted
      </Directory>`,
    beside: 'apache.htaccess',
    args: (settings) => ['-X', '-f', settings],
  },
]

/**
 * A recipe as a host would have changed it: its folder, and where 404.html is.
 * @param {string} file
 * @param {Pick<Place, 'root' | 'folder'>} place
 */
export function recipe(file, { root, folder }) {
  return readFileSync(join('deploy', file), 'utf8')
    .replaceAll('/srv/eid-finder', `"${root}"`)
    .replaceAll('/404.html', `${folder}/404.html`)
}

/** Where the program of a server is. Many systems do not name /usr/sbin to ordinary users. @param {Server} server */
export function programOf({ programs }) {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.flatMap((folder) => programs.map((name) => join(folder, name))).find((path) => existsSync(path))
}
