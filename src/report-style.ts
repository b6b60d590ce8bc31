/** How a report looks where style is let. Its colours are the browser's own, light or dark, and what lets those through. */
export const STYLE = `
body{margin:auto;max-width:80rem;padding:1rem}
font{font:.9rem/1.5 system-ui,sans-serif}
table{border:0;border-collapse:collapse}
th,td{padding:.2rem .8rem .2rem 0}
[scope=row]{font-weight:400}
[scope=row],caption,output,summary{color:color-mix(in srgb,CanvasText 70%,Canvas)}
p,h1{margin:.5rem 0}
#images>:not(caption){border:solid #8885;border-width:1px 0}
[scope=col]{position:sticky;top:0;background:Canvas}
#images>tbody:hover{background:#8881}
summary{cursor:pointer}
code{font:.9em monospace}
button{all:unset;font-weight:600;cursor:pointer}
:focus-visible{outline:2px solid}
[aria-sort^=a]>*:after{content:" \\2191"}
[aria-sort^=d]>*:after{content:" \\2193"}
input{margin:1rem .6rem 0;padding:.3rem .6rem;width:50%;font:inherit}
@media(max-width:40rem){font{font-size:.8rem}th,td{padding-right:.3rem}}
`;
