// pdfmake publishes no types for its inner modules; `internals.ts` says what is used of them.
declare module 'pdfmake/js/*' {
  const module: unknown
  export default module
}
