/// <reference types="vitest/config" />
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { forms } from './vite-forms.ts';
import { texts } from './vite-texts.ts';

const gateway = process.env.GATEWAY ?? 'http://127.0.0.1:8080';
const proxied = ['/api', '/oauth2', '/login', '/logout'];

export default defineConfig({
  plugins: [texts(), forms(), react(), { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' }],
  build: {
    target: 'es2023',
    outDir: 'target/dist',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
  },
  server: { host: '127.0.0.1', proxy: Object.fromEntries(proxied.map((path) => [path, gateway])) },
  test: {
    globals: true,
    css: false,
    testTimeout: 40_000,
    pool: 'threads', // cheaper than a process for each file
    maxWorkers: 2,
    reporters: ['default', ['junit', { outputFile: 'target/vitest.xml' }]],
    projects: [
      {
        extends: true,
        test: { name: 'logic', include: ['{src,forms}/**/*.test.ts'], setupFiles: ['src/test/language.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'components',
          include: ['src/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['src/test/setup.ts'],
        },
      },
    ],
  },
});
