/** Where each form stands, made by vite-forms.ts. */
declare module 'forms:files' {
  const files: Record<string, string>;
  export default files;
}
