import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { formPdf } from './forms/pdf.ts';

const read = (file: string) => JSON.parse(readFileSync(join(import.meta.dirname, file), 'utf8')) as unknown;

interface Made {
  id: string;
  fileName: string;
  bytes: Uint8Array;
}

async function make(): Promise<Made[]> {
  const fields = read('forms/forms.json') as Record<string, string[]>;
  const { forms } = read('src/i18n/nl.json') as { forms: { list: Record<string, { title: string }> } };
  return Promise.all(
    Object.entries(fields).map(async ([id, labels]) => {
      const bytes = await formPdf(id, forms.list[id]!.title, labels);
      const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
      return { id, bytes, fileName: `assets/${id}-${hash}.pdf` };
    }),
  );
}

/** R123: the change forms, made from their fields; `forms:files` tells where each stands. */
export const forms = (): Plugin => {
  let made: Promise<Made[]> | undefined;
  const all = () => (made ??= make());
  return {
    name: 'forms',
    resolveId: (id) => (id === 'forms:files' ? `\0${id}` : undefined),
    async load(id) {
      if (id !== '\0forms:files') return undefined;
      return `export default ${JSON.stringify(Object.fromEntries((await all()).map((one) => [one.id, `/${one.fileName}`])))}`;
    },
    async generateBundle() {
      for (const { fileName, bytes } of await all()) this.emitFile({ type: 'asset', fileName, source: bytes });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        void all().then((files) => {
          const found = files.find(({ fileName }) => request.url === `/${fileName}`);
          if (!found) return next();
          response.setHeader('content-type', 'application/pdf').end(found.bytes);
        }, next);
      });
    },
  };
};
