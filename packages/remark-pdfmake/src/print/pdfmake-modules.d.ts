// The parts of pdfmake and pdfkit that printing stands on, as they are in pdfmake 0.3.11 and pdfkit 0.19.1. They are not
// public there, which is why the version is pinned exactly and a test compares with what plain pdfmake prints.
// pdfmake publishes no types for its inner modules; the files of `internals/` say what is used of them.
declare module 'pdfmake/js/*' {
  const module: unknown
  export default module
}
