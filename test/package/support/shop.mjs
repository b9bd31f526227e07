/** A shop for throw-away pages: files of some folders, and as much of HCL's services as a search for one order needs. */
import {createReadStream, existsSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';

const TYPES = {'.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css'};

const CSR = {userId: '5001', logonId: 'csr.alice', rolesWithDetails: [{roleId: '-3'}]};
const ANSWERS = {
  'usercontext/@self/contextdata': {basicInfo: {callerId: 5001, runAsId: 5001, registerType: 'R'}},
  'person/5001': CSR,
  'country/country_state_list': {countries: []},
  order: {
    recordSetTotal: 1,
    recordSetCompleteIndicator: true,
    resultList: [{orderId: '700101', status: 'M', orderTime: 'April 12, 2026', formattedDataBean: {grandTotal: 121.5}, currency: 'USD'}],
  },
};

/**
 * `folders`: address → folder; pages of any origin may load from them. `pages`: path → head and body of a page. `asked` gets the
 * query of each search, `served` the path of each file.
 */
export async function openShop(folders) {
  const asked = [];
  const served = [];
  const pages = new Map();
  const server = createServer(({url, method}, response) => {
    const {pathname, searchParams} = new URL(url, 'http://shop');
    const service = /^\/wcs\/resources\/store\/10201\/(.+)$/.exec(pathname)?.[1];
    if (service) {
      if (service === 'order') asked.push(Object.fromEntries(searchParams));
      const body = method === 'GET' ? ANSWERS[service] : undefined;
      response.writeHead(body ? 200 : 404, {'content-type': 'application/json'}).end(JSON.stringify(body ?? {errors: []}));
      return;
    }
    if (pathname === '/favicon.ico') return void response.writeHead(204).end();
    const page = pages.get(pathname);
    if (page) return void response.writeHead(200, {'content-type': 'text/html', ...page.headers}).end(page.body);
    const [address, folder] = Object.entries(folders).find(([start]) => pathname.startsWith(start)) ?? [];
    const file = folder && join(folder, pathname.slice(address.length).replaceAll('..', ''));
    if (!file || !existsSync(file) || !statSync(file).isFile()) return void response.writeHead(404).end();
    served.push(pathname);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, {'content-type': type, 'access-control-allow-origin': '*'});
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {asked, served, pages, origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close()};
}
