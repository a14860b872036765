/** The page that `template preview` serves: the PDF on the left, the Markdown on the right, errors on top. */
export const previewPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>jianbao preview</title>
<style>
  body { margin: 0; height: 100vh; display: grid; grid-template: auto 1fr / 1fr 1fr; font: 14px/1.6 system-ui, sans-serif; }
  #problems { grid-column: 1 / -1; white-space: pre-wrap; margin: 0; padding: .6rem 1rem; background: #7d1414; color: #fff; font: 13px/1.5 ui-monospace, monospace; }
  #problems:empty { display: none; }
  iframe { width: 100%; height: 100%; border: 0; }
  #markdown { margin: 0; padding: 1rem; overflow: auto; white-space: pre-wrap; border-left: 1px solid #ccc; font: 13px/1.6 ui-monospace, monospace; }
</style>
</head>
<body data-state="loading">
<pre id="problems"></pre>
<iframe id="pdf" title="PDF"></iframe>
<pre id="markdown"></pre>
<script>
  const shown = {pdf: 0, markdown: 0}
  const at = (id) => document.getElementById(id)
  new EventSource('/events').onmessage = async ({data}) => {
    const {pdf, markdown, problems} = JSON.parse(data)
    at('problems').textContent = problems.join('\\n')
    if (pdf !== shown.pdf) at('pdf').src = '/briefing.pdf?' + (shown.pdf = pdf)
    if (markdown !== shown.markdown) {
      shown.markdown = markdown
      at('markdown').textContent = await (await fetch('/briefing.md?' + markdown)).text()
    }
    if (pdf || problems.length) document.body.dataset.state = problems.length ? 'problems' : 'shown'
    Object.assign(document.body.dataset, shown)
  }
</script>
</body>
</html>
`
