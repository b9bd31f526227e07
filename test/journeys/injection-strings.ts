/**
 * What somebody might write into a name, an address, a comment or a product, so that it is run instead of read. Each that a browser
 * could run calls `ran`, which the journey hears.
 */
const RUN = 'ran()';

const elements = [
  `<script>${RUN}</script>`,
  `</script><script>${RUN}</script>`,
  `<ScRiPt>${RUN}</ScRiPt>`,
  `<script src="data:text/javascript,${RUN}"></script>`,
  `<script type="module">${RUN}</script>`,
  `<img src=x onerror=${RUN}>`,
  `<img src=x onerror="${RUN}" />`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `--><img src=x onerror=${RUN}>`,
  `]]><img src=x onerror=${RUN}>`,
  `<image src=x onerror=${RUN}>`,
  `<video src=x onerror=${RUN}></video>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}></audio>`,
  `<body onload=${RUN}>`,
  `<iframe src="javascript:parent.${RUN}"></iframe>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe>`,
  `<object data="javascript:${RUN}"></object>`,
  `<embed src="javascript:${RUN}">`,
  `<details open ontoggle=${RUN}>`,
  `<input autofocus onfocus=${RUN}>`,
  `<select autofocus onfocus=${RUN}>`,
  `<textarea autofocus onfocus=${RUN}>`,
  `<marquee onstart=${RUN}>`,
  `<div style="animation: x" onanimationstart=${RUN}>`,
  `<a href="javascript:${RUN}">press</a>`,
  `<form action="javascript:${RUN}"><button>press</button></form>`,
  `<button formaction="javascript:${RUN}" form=x>press</button>`,
  `<base href="javascript:${RUN}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${RUN}">`,
  `<link rel="stylesheet" href="data:text/css,*{display:none}">`,
  `<style>*{display:none!important}</style>`,
  `<style>@import 'javascript:${RUN}';</style>`,
  `<template><script>${RUN}</script></template>`,
  `<template shadowrootmode="open"><script>${RUN}</script></template>`,
  `<x-x onclick=${RUN}>`,
  `<order-desk endpoint="https://evil.example">`,
  `<dialog open>Signed out. <input name=password></dialog>`,
  `<plaintext>`,
  `<xmp><img src=x onerror=${RUN}></xmp>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `<b onmouseover=${RUN}>bold</b>`,
  `<img src=x:x onerror=\u2028${RUN}>`,
  `<img/src=x/onerror=${RUN}>`,
  `<img\tsrc=x\nonerror=${RUN}>`,
  `<<script>${RUN}//<</script>`,
  `<img src="x\`><script>${RUN}</script>">`,
];

const drawings = [
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><script href="data:,${RUN}" /></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x></svg>`,
  `<svg><set onbegin=${RUN} attributeName=x></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>press</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' onload='${RUN}'/>#x"></svg>`,
  `<svg><foreignObject><img src=x onerror=${RUN}></foreignObject></svg>`,
  `<svg><style><img src=x onerror=${RUN}></style></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${RUN}>`,
  `<math><a xlink:href="javascript:${RUN}">press`,
];

const attributes = [
  `" onmouseover="${RUN}" x="`,
  `' onmouseover='${RUN}' x='`,
  `" autofocus onfocus="${RUN}" x="`,
  `x onclick=${RUN}`,
  `" style="position:fixed;inset:0" x="`,
  `"><x y="`,
  '`><img src=x onerror=ran()>',
];

const addresses = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` javascript:${RUN}`,
  `java\nscript:${RUN}`,
  `java\tscript:${RUN}`,
  `\u0001javascript:${RUN}`,
  `javascript&colon;${RUN}`,
  `javascript://%0a${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `data:text/html;base64,PHNjcmlwdD5yYW4oKTwvc2NyaXB0Pg==`,
  `vbscript:${RUN}`,
  `//evil.example/x.js`,
  `https://evil.example/?${RUN}`,
  `../../../etc/passwd`,
  `%2e%2e%2f%2e%2e%2f`,
  `?orderId=1&action=cancel#order=1`,
  `mailto:x@example.com?bcc=all@example.com`,
];

const templates = [
  '${ran()}',
  '#{ran()}',
  '{{ran()}}',
  '{{constructor.constructor("ran()")()}}',
  '<%= ran() %>',
  '{% ran %}',
  '[[ran()]]',
  '{0} {1} {orderId} {n}',
  '${orderId}',
  "$& $1 $` $' $$",
  '%s %d %c %n',
  '?lit$1234567890$',
  '<!--?lit$1234567890$-->',
  '{{lit-1234567890}}',
  '<!---->',
  '<!-- comment',
  '-->',
  '<?xml version="1.0"?>',
  '<![CDATA[x]]>',
];

const codes = [
  `';${RUN}//`,
  `";${RUN}//`,
  `\\";${RUN}//`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `&lt;script&gt;${RUN}&lt;/script&gt;`,
  `&#60;script&#62;${RUN}&#60;/script&#62;`,
  `%3Cscript%3E${RUN}%3C/script%3E`,
  `+ADw-script+AD4-${RUN}+ADw-/script+AD4-`,
  `\uff1cscript\uff1e${RUN}\uff1c/script\uff1e`,
  `__proto__`,
  `constructor`,
  `toString`,
  `{"__proto__":{"polluted":true}}`,
  `' OR '1'='1`,
  `$(reboot)`,
  `() => ${RUN}`,
];

const formulas = [
  `=HYPERLINK("https://evil.example","press")`,
  `=cmd|' /C calc'!A0`,
  `+1+cmd|' /C calc'!A0`,
  `-2+3+cmd|' /C calc'!A0`,
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  `\t=1+1`,
  `\r=1+1`,
  `"=1+1","=1+1"`,
  `a;b,c\r\n=1+1`,
];

const characters = [
  'null\u0000byte',
  '\ufeffmark',
  'right \u202eto\u202c left',
  '\u2066isolate',
  'zero\u200bwidth\u200djoined',
  '\ud800 alone',
  'alone \udfff',
  '\udc00\ud800',
  '\ufffe\uffff',
  '\u0008\u001b[31mred\u0007',
  'line\u2028paragraph\u2029',
  'Z\u0351\u0352\u0353a\u0354\u0355l\u0356\u0357g\u0358\u0359o\u035a\u035b',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  '\u{e0041}\u{e0042} tags',
  '',
  ' ',
  'NaN',
  'undefined',
  '-0',
  '1e999',
  '9'.repeat(400),
  'long '.repeat(800),
  'w'.repeat(3000),
];

export const STRINGS: readonly string[] = [
  ...elements,
  ...drawings,
  ...attributes,
  ...addresses,
  ...templates,
  ...codes,
  ...formulas,
  ...characters,
];

/** So many rounds, each with its share of the strings in every field, one alone or all in a row: in other fields others come first. */
export function rounds(count: number): readonly (readonly string[])[] {
  const size = Math.ceil(STRINGS.length / count);
  return Array.from({length: count}, (_, round) => {
    const mine = STRINGS.slice(round * size, (round + 1) * size);
    return mine.flatMap((text, first) => [text, [...mine.slice(first), ...mine.slice(0, first)].join(' ')]);
  });
}
