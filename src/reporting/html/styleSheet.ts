import type { Language } from "../../foundation/localText.js";
import { languageOf } from "../../naming/reportLocale.js";
import type { ReportDocument } from "../document.js";
import { cssString } from "./escapeHtml.js";

const FONTS = `"Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei","PingFang SC","Hiragino Sans GB","WenQuanYi Micro Hei",sans-serif`;
/** In English what is not Chinese is no wider than its sign: quotation marks, comparators and the dot between words. */
const NARROW: Readonly<Record<Language, string>> = { zh: "", en: `font-feature-settings:"palt";` };

/** How a page looks. Not met is light on dark, as in the official forms; every other mark has a line of its own kind at its left. */
const screen = (narrow: string): string => `
:root{color-scheme:light}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:#fff;color:#1a1a1a;font:16px/1.6 ${FONTS};${narrow}overflow-wrap:anywhere}
main{max-width:62rem;margin:0 auto;padding:1rem}
.landscape main{max-width:84rem}
h1{font-size:1.5rem;line-height:1.3;margin:.5rem 0 1rem}
h2{font-size:1.2rem;line-height:1.35;margin:1.75rem 0 .5rem;border-bottom:1px solid #767676;padding-bottom:.2rem}
h3{font-size:1.05rem;line-height:1.35;margin:1.25rem 0 .4rem}
p,ul{margin:.5rem 0}
ul{padding-left:1.4rem}
.every-page{margin:0;padding:.3rem 1rem;border-bottom:2px solid #8a3c00;color:#8a3c00;font-weight:700;text-align:center}
.wide{position:relative;overflow-x:auto;margin:.75rem 0 .25rem}
.wide:focus-visible,summary:focus-visible{outline:3px solid #0072b2;outline-offset:2px}
table{border-collapse:collapse;width:100%;font-size:.9rem;line-height:1.4}
caption{caption-side:top;text-align:left;font-weight:700;padding:.25rem 0}
th,td{border:1px solid #767676;padding:.25rem .4rem;text-align:left;vertical-align:middle;min-width:2.2rem;overflow-wrap:break-word}
thead th,thead td{background:#eceff1;text-align:center;font-weight:700}
tbody th{background:#f6f7f8;font-weight:400}
.right{text-align:right;font-variant-numeric:tabular-nums}
.centre{text-align:center}
.number,time{white-space:nowrap}
.sign{font-style:normal;font-weight:700;margin-right:.25em}
.met{border-left:4px solid #0072b2}
.notMet,tbody th.notMet{border-left:4px solid #d55e00;background:#6b2d00;color:#fff;font-weight:700}
.pending{border-left:4px double #8a5a00}
.declared{border-left:4px dotted #00664d}
.undetermined{border-left:4px dashed #767676}
.described,.notApplicable{color:#4d4d4d}
.blank,.unknown{background:#fff repeating-linear-gradient(135deg,#fff 0 5px,#e4e4e4 5px 6px)}
.unknown{border-style:dashed}
td.blank,td.unknown{height:2.2em}
.notes,.note{font-size:.85rem;color:#404040}
.notes p,.note{margin:.2rem 0}
.note{border-left:3px solid #767676;padding-left:.6rem}
.invented{color:#8a3c00;border-color:#8a3c00;font-weight:700}
figure{margin:1rem 0}
figcaption b{display:block}
figure img{display:block;max-width:100%;height:auto;margin:.5rem 0}
summary{cursor:pointer;padding:.35rem 0}
.page-break{border:0;border-top:1px dashed #767676;margin:2rem 0}
.hidden{position:absolute;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
@media (max-width:40rem){main{padding:.75rem}body{font-size:15px}th,td{padding:.2rem .3rem}}`;

const PRINT = `
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
body{font-size:10.5pt;line-height:1.45}
main,.landscape main{max-width:none;padding:0;margin:0}
.every-page{padding:0 0 .3rem;font-size:9pt;border:0}
h1{font-size:16pt;text-align:center;margin-top:0}
h2{font-size:12.5pt}
h3{font-size:11pt}
h1,h2,h3,caption,figcaption{break-after:avoid}
p,li{orphans:2;widows:2}
tr,figure img,.note{break-inside:avoid}
thead{display:table-header-group}
table{font-size:9pt}
.wide{overflow:visible;padding-right:1px}
.number{white-space:normal}
details:not([open]){display:none}
.page-break{border:0;margin:0;break-after:page}`;

/** Set closely, as much on a page as can be read, with two charts beside each other. */
const CLOSE = `
body{font-size:8.5pt;line-height:1.3}
h1{font-size:13pt;margin:0 0 1mm}
h2{font-size:10.5pt;margin:2mm 0 .8mm;padding-bottom:.2mm}
h3{font-size:9pt;margin:1.5mm 0 .5mm}
p,ul{margin:.8mm 0}
.wide{margin:.8mm 0 .2mm}
table{font-size:7.3pt;line-height:1.15}
caption{padding:.2mm 0}
th,td{padding:.3mm 1mm;min-width:0}
.notes,.note{font-size:6.8pt;line-height:1.2;margin:.4mm 0}
figure{margin:1mm 0}
figure.brief{display:inline-block;width:49%;vertical-align:top;break-inside:avoid}
figure.brief p{font-size:7.5pt}
figure.brief img{max-height:29mm;margin:.5mm auto}`;

/**
 * What is said on every page, for browsers whose printed pages have no boxes in their margins: Firefox, and Chromium before 131, which
 * knew no `::details-content` either.
 */
const OLDER_PRINT = `
@supports (not selector(::details-content)) or (-moz-appearance:none){@media print{
.every-page::after{content:attr(data-text);position:fixed;top:45%;left:0;right:0;font-size:26pt;transform:rotate(-30deg);opacity:.16}
}}`;

/** The style sheet of a document: on a screen, on a phone and in print on A4. */
export function styleSheet({ page, onEveryPage, isSetClosely, locale }: ReportDocument): string {
  const size = `size:A4 ${page === "landscape" ? "landscape" : "portrait"};margin:${isSetClosely === true ? "10mm 12mm" : "16mm 14mm"}`;
  const number = `@bottom-center{content:counter(page) " / " counter(pages);font:9pt ${FONTS}}`;
  const pages = `@page{${size};${onEveryPage === null ? "" : marginText(onEveryPage)}${number}}`;
  // On the first page it is in the text.
  const first = "@page :first{@top-center{content:none}}";
  return `${screen(NARROW[languageOf(locale)])}\n${pages}\n${first}\n@media print{${PRINT}${isSetClosely === true ? CLOSE : ""}\n}${OLDER_PRINT}\n`;
}

function marginText(text: string): string {
  return `@top-center{content:${cssString(text)};font:700 9pt ${FONTS};color:#8a3c00}`;
}
