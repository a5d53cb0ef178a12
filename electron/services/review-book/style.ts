/** How the book looks, on paper first: warm black on white, one accent, hairlines instead of boxes. */
export const BOOK_STYLE = `
:root { --ink: #1b1916; --ink2: #5d574e; --line: #d8d2c6; --line2: #8c8476; --accent: #0f5c5c; }
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; background: #fff; color: var(--ink); font: 8.8pt/1.4 'Inter', system-ui, sans-serif; font-variant-numeric: tabular-nums; }
main { max-width: 190mm; margin: 0 auto; padding: 14mm 8mm 24mm; }
h1, h2, h3, h4, p, ul, ol { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 40pt; line-height: 1.08; letter-spacing: -0.024em; font-weight: 700; }
h2 { margin: 0 0 4mm; padding-bottom: 2.5mm; border-bottom: 0.4mm solid var(--ink); font-size: 21pt; line-height: 1.15; letter-spacing: -0.018em; font-weight: 700; }
h2 span { display: block; margin-bottom: 1mm; color: var(--accent); font-size: 9pt; letter-spacing: 0; font-weight: 600; }
h3 { font-size: 11pt; line-height: 1.25; letter-spacing: -0.008em; font-weight: 650; }
h3.group { margin: 8mm 0 0; padding-bottom: 1.4mm; border-bottom: 0.3mm solid var(--accent); color: var(--accent); font-size: 11pt; break-after: avoid; }
h4 { color: var(--ink2); font-size: 8.2pt; line-height: 1.45; font-weight: 400; }
p { max-width: 148mm; }
p.lead { margin-bottom: 1.2mm; color: var(--ink2); font-size: 10pt; }
p.note { color: var(--ink2); font-size: 8pt; }
a { color: inherit; text-decoration: underline; text-decoration-color: var(--line); text-decoration-thickness: 0.25mm; text-underline-offset: 0.5mm; }
a:hover { color: var(--accent); text-decoration-color: currentColor; }
:focus-visible { outline: 0.5mm solid var(--accent); outline-offset: 0.5mm; }
code { color: var(--ink2); font: inherit; font-size: 7.6pt; overflow-wrap: anywhere; }
article { padding: 3mm 0 3.2mm; border-bottom: 0.2mm solid var(--line); }
article:target { background: #e6f0ee; }
article header { display: flex; align-items: baseline; gap: 3mm; margin-bottom: 0.8mm; break-after: avoid; }
article header h3 { max-width: 124mm; }
.tick { display: inline-flex; flex: none; align-items: center; gap: 1.4mm; margin-left: auto; color: var(--ink2); font-size: 7.6pt; }
.tick::before, .choices li::before { content: ''; flex: none; width: 3mm; height: 3mm; border: 0.25mm solid var(--line2); border-radius: 0.5mm; }
.text { margin-bottom: 0.8mm; }
.text:not(:has(table)) { break-inside: avoid; }
.text p + p { margin-top: 0.8mm; }
.row { display: grid; grid-template-columns: 36mm 1fr; gap: 4mm; padding: 0.35mm 0; }
.row > div { min-width: 0; max-width: 140mm; }
ul.links { display: flex; flex-wrap: wrap; }
ul.links li:not(:last-child)::after { content: '·'; margin: 0 1.6mm; color: var(--line2); }
ul.rule li { position: relative; padding-left: 3.6mm; }
ul.rule li::before { content: ''; position: absolute; left: 0; top: 2.1mm; width: 1.6mm; border-top: 0.25mm solid var(--line2); }
.row > div > ul.rule > li { padding-left: 0; }
.row > div > ul.rule > li::before { content: none; }
ul.rule ul.rule { margin-left: 0.7mm; border-left: 0.2mm solid var(--line); }
ul.examples { color: var(--ink2); }
table { width: 100%; border-collapse: collapse; }
table.points th { width: 9mm; padding: 0 3mm 0 0; text-align: right; vertical-align: top; font-weight: 700; }
table.points td { padding: 0; }
table.points tr { break-inside: avoid; }
table.points td > ul.rule > li { padding-left: 0; }
table.points td > ul.rule > li::before { content: none; }
table.grid { margin: 1mm 0; font-size: 8.2pt; }
table.grid th, table.grid td { padding: 0.8mm 2.5mm 0.8mm 0; border-bottom: 0.2mm solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
table.grid thead { display: table-header-group; }
table.grid thead th { border-bottom: 0.3mm solid var(--line2); color: var(--ink2); font-size: 7.6pt; vertical-align: bottom; }
table.grid tr { break-inside: avoid; }
.drawing { float: right; display: flex; gap: 4mm; margin: 0 0 2mm 6mm; }
.drawing svg { display: block; height: 34mm; width: auto; }
.drawing.exercise svg { height: 27mm; }
article::after { content: ''; display: block; clear: both; }
.drawing ~ .row { grid-template-columns: 36mm minmax(0, 1fr); }
.vignette { break-inside: avoid; }
.vignette > p { margin-bottom: 0.8mm; font-size: 9.6pt; }
.chapter { break-before: page; padding-top: 2mm; }
.cover { display: flex; flex-direction: column; min-height: 255mm; }
.cover .mark { display: flex; align-items: center; gap: 2.5mm; margin-bottom: 48mm; color: var(--accent); font-size: 15pt; font-weight: 700; letter-spacing: -0.01em; }
.cover .mark svg { width: 9mm; height: 9mm; }
.cover .subtitle { max-width: 122mm; margin: 5mm 0 20mm; color: var(--ink2); font-size: 14pt; line-height: 1.35; }
.cover h3 { margin-bottom: 2mm; font-size: 13pt; }
.cover .row { padding: 0.8mm 0; overflow-wrap: anywhere; }
.cover .warning { max-width: none; margin-top: auto; padding-top: 4mm; border-top: 0.4mm solid var(--ink); font-size: 9.6pt; }
.contents .how { margin-bottom: 12mm; font-size: 9.6pt; }
.contents .how p + p { margin-top: 1.4mm; }
.contents li { display: grid; grid-template-columns: 66mm 1fr; gap: 4mm; align-items: baseline; padding: 1.5mm 0; border-bottom: 0.2mm solid var(--line); break-inside: avoid; }
.contents li a { display: flex; gap: 3mm; font-size: 11pt; font-weight: 600; text-decoration: none; }
.contents li a span { width: 6mm; color: var(--accent); }
.contents li p { color: var(--ink2); font-size: 8pt; max-width: none; }
.sign-off { margin-top: 8mm; padding: 4mm 5mm 5mm; border: 0.4mm solid var(--ink); border-radius: 1mm; break-inside: avoid; }
.sign-off .choices { display: flex; gap: 8mm; margin: 1.6mm 0 3mm; }
.sign-off .choices li { display: flex; align-items: center; gap: 2mm; }
.sign-off .lines { height: 25mm; max-width: none; color: var(--ink2); font-size: 8pt; background: repeating-linear-gradient(transparent 0 7.7mm, var(--line) 7.7mm 7.9mm); }
.sign-off .fields { display: grid; grid-template-columns: 2fr 1fr 2fr; gap: 6mm; max-width: none; margin-top: 10mm; }
.sign-off .fields span { padding-top: 1mm; border-top: 0.3mm solid var(--ink); color: var(--ink2); font-size: 8pt; }
@page { size: A4; margin: 15mm 14mm 16mm; @bottom-right { content: counter(page); font: 8pt 'Inter', sans-serif; color: #5d574e; } }
@page :first { @bottom-right { content: none; } }
@media print { main { max-width: none; padding: 0; } .chapter { padding-top: 0; } article:target { background: none; } }
@media screen and (max-width: 700px) { .row, .contents li { grid-template-columns: 1fr; gap: 0; } main { padding: 16px; } .drawing { float: none; margin: 2mm 0; } .sign-off .choices { flex-wrap: wrap; } .cover { min-height: 0; } .cover .mark { margin-bottom: 16mm; } }
`;
