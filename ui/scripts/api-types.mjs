// Writes the types of the services' HTTP APIs from their openapi.json; with --check it only says what is out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';

const SERVICES = ['authorization', 'billing', 'chain-authorization', 'export', 'identity', 'means'];
const folder = join(import.meta.dirname, '../src/api/generated');
const check = process.argv.includes('--check');
const stale = [];

mkdirSync(folder, { recursive: true });
for (const service of SERVICES) {
  const source = new URL(`../../${service}-service/openapi.json`, import.meta.url);
  if (!existsSync(source)) continue;
  const types = astToString(await openapiTS(source, { alphabetize: true }));
  const text = `// Generated from ${service}-service/openapi.json by \`npm run api\`. Do not edit.\n\n${types}`;
  const file = join(folder, `${service}.ts`);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  if (check) stale.push(service);
  else writeFileSync(file, text);
}
if (stale.length > 0) {
  console.error(`The API of ${stale.join(', ')} changed: run \`npm run api\` in ui, and commit src/api/generated.`);
  process.exit(1);
}
