/** The look of the HTML page: one column, print-friendly, system fonts (a page cannot carry 10 MB of Chinese type). */
export const htmlStyle = `
:root { color-scheme: light dark; --ink: #1b2430; --soft: #5b6675; --line: #d5dbe3; --accent: #9c1c1c; --paper: #fff; --card: #f6f7f9; }
@media (prefers-color-scheme: dark) { :root { --ink: #e7eaee; --soft: #a3adba; --line: #3a4452; --accent: #ff8f80; --paper: #161b22; --card: #1f2630; } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.75 "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif; }
main { max-width: 56rem; margin: 0 auto; padding: 2rem 1.25rem 6rem; }
h1 { font-size: 1.9rem; line-height: 1.3; border-bottom: 3px solid var(--accent); padding-bottom: .5rem; }
h2 { font-size: 1.35rem; margin-top: 2.2em; color: var(--accent); }
table { border-collapse: collapse; width: 100%; font-size: .92rem; font-variant-numeric: tabular-nums; display: block; overflow-x: auto; }
th, td { border-bottom: 1px solid var(--line); padding: .4em .6em; text-align: left; vertical-align: top; }
th { border-bottom: 2px solid var(--accent); white-space: nowrap; }
[align=right] { text-align: right; }
img { max-width: 100%; height: auto; background: #fff; }
blockquote { margin: 1em 0; padding: .2em 1em; border-left: 3px solid var(--line); color: var(--soft); }
.figure { cursor: pointer; text-decoration: underline dotted var(--soft); text-underline-offset: .2em; }
sup a { text-decoration: none; color: var(--accent); padding: 0 .15em; }
.footnotes { font-size: .9rem; color: var(--soft); border-top: 1px solid var(--line); margin-top: 3rem; }
.quote { position: absolute; z-index: 1; max-width: min(32rem, 90vw); background: var(--card); border: 1px solid var(--line); border-left: 3px solid var(--accent); border-radius: 4px; box-shadow: 0 6px 24px #0003; padding: .7rem 1rem; font-size: .92rem; }
.quote p { margin: 0; }
@media print { .quote { display: none; } body { font-size: 10.5pt; } }
`
