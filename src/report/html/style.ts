/** One style for all the pages: light, dark, forced colours, 320 px to paper. Words and marks say what colours say. */
export const STYLE = `
:root{--ink:#1b1f24;--soft:#525a63;--paper:#fff;--panel:#f6f8fa;--line:#c9d1d9;--blue:#0b4f8a;--bar:#3b6ea5;
--error:#a4161a;--error-back:#fdecec;--warning:#7a4a00;--warning-back:#fff4dc;--info:#0b4f8a;--info-back:#e8f1fb;--ok:#1e5c1e;--ok-back:#e6f4e6}
@media screen and (prefers-color-scheme:dark){:root{--ink:#e9edf1;--soft:#aeb8c2;--paper:#14181d;--panel:#1d232a;--line:#3b444e;--blue:#8cc1f5;--bar:#6fa4d8;
--error:#ff9c9c;--error-back:#3a1a1c;--warning:#f3c56b;--warning-back:#362a12;--info:#8cc1f5;--info-back:#14283d;--ok:#9bd59b;--ok-back:#173017}}
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:62rem;padding:1.5rem clamp(.75rem,3vw,2rem);background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:anywhere}
h1{margin:0 0 .25rem;font-size:1.75rem;line-height:1.2}
h2{margin:2.25rem 0 .75rem;font-size:1.25rem;line-height:1.3}
h3{margin:0 0 .5rem;font-size:1.05rem;line-height:1.35}
h4{margin:.75rem 0 .25rem;font-size:.95rem}
p{margin:.25rem 0}
ul{margin:.25rem 0;padding-left:1.25rem}
li{margin:.25rem 0}
a{color:var(--blue)}
a:focus-visible,.scroll:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
.kicker{color:var(--soft);font-size:.9rem;font-weight:600}
.identity,.about,.count,.cells,.basis,.legend,footer{color:var(--soft);font-size:.9rem}
.count,.about{font-weight:400}
.fingerprint{font-size:.75rem}
.mark{font-size:.85em}
.mark.error{color:var(--error)}.mark.warning{color:var(--warning)}.mark.info{color:var(--info)}.mark.ok{color:var(--ok)}.mark.unreadable{color:var(--error)}
.verdict{margin:1.25rem 0;padding:.85rem 1rem;border:1px solid;border-left-width:.4rem;border-radius:.35rem}
.verdict p{color:var(--ink)}
.verdict .said{color:inherit;font-size:1.15rem;font-weight:700}
.error.verdict,.unreadable.verdict{background:var(--error-back);color:var(--error)}
.warning.verdict{background:var(--warning-back);color:var(--warning)}
.info.verdict{background:var(--info-back);color:var(--info)}
.ok.verdict{background:var(--ok-back);color:var(--ok)}
.notes{margin:1rem 0;padding:.5rem 1rem;border:1px dashed var(--line);border-radius:.35rem}
nav ol{margin:0;padding-left:1.6rem}
nav h2{margin-top:1.5rem}
.axis{display:grid;grid-template-columns:minmax(0,18rem) minmax(0,1fr);gap:.5rem 1.25rem;align-items:center;margin:0 0 1.25rem}
.axis figcaption{grid-column:1/-1;font-weight:700}
svg{display:block;max-width:100%;height:auto}
svg text{fill:var(--ink);font-size:12px;text-anchor:middle}
svg .bar{fill:var(--bar)}
svg .paper{fill:var(--paper)}
svg .over{stroke:var(--bar)}
svg .ceiling{stroke:var(--ink);stroke-width:2}
svg .floor{stroke:var(--ink);stroke-width:1.5;stroke-dasharray:4 3}
svg .ground{stroke:var(--soft)}
.scroll{overflow-x:auto}
table{width:100%;min-width:32rem;border-collapse:collapse;font-size:.875rem;overflow-wrap:normal}
th,td{padding:.35rem .5rem;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
thead th{border-bottom-width:2px;color:var(--soft);vertical-align:bottom}
.short{white-space:nowrap}
.amount{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
thead .amount{white-space:normal}
tr.aside td,tr.aside th{color:var(--soft);font-weight:400}
tfoot th,tfoot td{border-top:2px solid var(--line);font-weight:700}
.card{margin:0 0 .85rem;padding:.85rem 1rem;background:var(--panel);border:1px solid var(--line);border-left:.35rem solid var(--line);border-radius:.35rem}
.card.error{border-left-color:var(--error)}.card.warning{border-left-color:var(--warning)}.card.info{border-left-color:var(--info)}
.card>ul{padding-left:1.1rem}
.remedy{margin:.5rem 0}
.motive{font-style:italic}
.basis{margin-top:.5rem}
footer{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line)}
@media (max-width:44rem){.axis{grid-template-columns:minmax(0,1fr)}.wide-only{display:none}}
@media (forced-colors:active){svg .bar{fill:CanvasText}svg .paper{fill:Canvas}svg text{fill:CanvasText}svg line,svg .over{stroke:CanvasText}}
@page{size:A4;margin:14mm 12mm}
@media print{html{color-scheme:light;font-size:9.5pt}body{max-width:none;padding:0}.card,.axis,tr,.verdict{break-inside:avoid}.card.long{break-inside:auto}h2,h3,h4{break-after:avoid}
a{color:inherit;text-decoration:none}.scroll{overflow:visible}table{font-size:.9rem;min-width:0}.card{background:none}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
`.replaceAll('\n', '');
