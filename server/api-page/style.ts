export const style = `
:root { color-scheme: light dark; --line: light-dark(#d5d9de, #3a4048); --quiet: light-dark(#54606c, #a4aeb9) }
body { font: 14px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem;
  background: light-dark(#fff, #16191d); color: light-dark(#1b2026, #e4e8ec) }
h1 { font-size: 22px; margin: 0 }
h2 { font-size: 18px; margin: 2.5rem 0 0.5rem }
h3 { font-size: 15px; margin: 0 }
h4 { font-size: 13px; margin: 1rem 0 0.25rem; color: var(--quiet) }
a { color: light-dark(#0b57b0, #8ab8f5) }
code { font: 13px/1.4 ui-monospace, monospace; overflow-wrap: anywhere }
section { border-top: 1px solid var(--line); padding: 1rem 0; scroll-margin-top: 1rem }
.method { font-size: 11px; font-weight: 600; letter-spacing: 0.04em; color: var(--quiet) }
nav ul { list-style: none; padding: 0; margin: 0 }
nav li { padding: 0.15rem 0; color: var(--quiet) }
nav a { font-family: ui-monospace, monospace; font-size: 13px; margin-right: 0.5rem }
.wide { overflow-x: auto }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 0.3rem 0.75rem 0.3rem 0; border-bottom: 1px solid var(--line); font-weight: normal }
thead th { color: var(--quiet); font-size: 13px }
td:nth-child(2) { white-space: nowrap }
dl { margin: 0.25rem 0 0 }
dt { margin-top: 0.4rem }
dd { margin: 0 0 0 1.25rem }
dd dl { border-left: 2px solid var(--line); padding-left: 0.75rem }
p { max-width: 45rem }
.quiet { color: var(--quiet); margin: 0.4rem 0 0 }
@media (max-width: 640px) { td:nth-child(2) { white-space: normal } }
`
