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
  const show = async () => {
    const state = await (await fetch('/state')).json()
    document.getElementById('problems').textContent = state.problems.join('\\n')
    if (state.version) {
      document.getElementById('pdf').src = '/briefing.pdf?' + state.version
      document.getElementById('markdown').textContent = await (await fetch('/briefing.md?' + state.version)).text()
    }
    document.body.dataset.state = state.problems.length ? 'problems' : 'shown'
    document.body.dataset.version = state.version
  }
  new EventSource('/events').onmessage = show
  show()
</script>
</body>
</html>
`
