/** Parts of nl.json, cut by vite-texts.ts. */
declare module 'texts:start' {
  const texts: object;
  export default texts;
}
declare module 'texts:screens' {
  const texts: object;
  export default texts;
}
