/** Runs in the reader's browser: a click on a figure or on its note's number shows its sentence beside it; Escape or a click closes. */
export const htmlScript = `
(() => {
  let open
  const close = () => { open?.remove(); open = undefined }
  document.addEventListener('click', (event) => {
    const figure = event.target.closest('.figure')
    const link = event.target.closest('a[data-footnote-ref]') ?? figure?.nextElementSibling?.querySelector('a[data-footnote-ref]')
    if (!event.target.closest('.quote')) close()
    if (!link) return
    const note = document.getElementById(decodeURIComponent(link.hash.slice(1)))
    if (!note) return
    event.preventDefault()
    open = document.createElement('div')
    open.className = 'quote'
    open.setAttribute('role', 'note')
    for (const child of note.childNodes) open.append(child.cloneNode(true))
    for (const back of open.querySelectorAll('[data-footnote-backref]')) back.remove()
    document.body.append(open)
    const place = link.getBoundingClientRect()
    const left = Math.min(place.left + scrollX, scrollX + document.documentElement.clientWidth - open.offsetWidth - 8)
    open.style.left = Math.max(8, left) + 'px'
    open.style.top = place.bottom + scrollY + 6 + 'px'
  })
  document.addEventListener('keydown', (event) => { if (event.key === 'Escape') close() })
})()
`
