var __url=require("node:url").pathToFileURL(__filename).href;
"use strict";var pk=Object.create;var Dd=Object.defineProperty;var dk=Object.getOwnPropertyDescriptor;var mk=Object.getOwnPropertyNames;var hk=Object.getPrototypeOf,gk=Object.prototype.hasOwnProperty;var p=(t,e,r)=>()=>{if(r)throw r[0];try{return t&&(e=t(t=0)),e}catch(n){throw r=[n],n}};var yk=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},dt=(t,e)=>{for(var r in e)Dd(t,r,{get:e[r],enumerable:!0})},Ek=(t,e,r,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of mk(e))!gk.call(t,o)&&o!==r&&Dd(t,o,{get:()=>e[o],enumerable:!(n=dk(e,o))||n.enumerable});return t};var Hn=(t,e,r)=>(r=t!=null?pk(hk(t)):{},Ek(e||!t||!t.__esModule?Dd(r,"default",{value:t,enumerable:!0}):r,t));var qi,Zd=p(()=>{qi=t=>typeof ArrayBuffer=="function"&&t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]"});var Ls,Qc,Ms=p(()=>{Zd();Ls=(t,e=0,r=t.byteLength-e)=>{if(!qi(t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
return Buffer.from(t,e,r)},Qc=(t,e)=>{if(typeof t!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);
return e?Buffer.from(t,e):Buffer.from(t)}});var eL,st,q0=p(()=>{Ms();eL=/^[A-Za-z0-9+/]*={0,2}$/,st=t=>{if(t.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!eL.exec(t))throw new TypeError(
"Invalid base64 string.");let e=Qc(t,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}});var Te,Zc=p(()=>{Ms();Te=t=>{let e=Qc(t,"utf8");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT)}});var Ye,K0=p(()=>{Ms();Zc();Ye=t=>{let e;if(typeof t=="string"?e=Te(t):e=t,typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error(
"@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return Ls(e.buffer,e.byteOffset,e.byteLength).toString("base64")}});function J0(t,e,r,n){return class eu extends Uint8Array{static fromString(s,i="utf-8"){if(typeof s=="string")return i==="base64"?eu.mutate(n(s)):eu.mutate(e(s));
throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`)}static mutate(s){return Object.setPrototypeOf(s,eu.prototype),s}transformToString(s="\
utf-8"){return s==="base64"?r(this):t(this)}}}var Y0=p(()=>{});var Se,X0=p(()=>{Ms();Se=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error(
"@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return Ls(t.buffer,t.byteOffset,t.byteLength).toString("utf8")}});function Q0(t){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{let e=new Uint8Array(16);return t(e),e[6]=e[6]&15|64,
e[8]=e[8]&63|128,mt[e[0]]+mt[e[1]]+mt[e[2]]+mt[e[3]]+"-"+mt[e[4]]+mt[e[5]]+"-"+mt[e[6]]+mt[e[7]]+"-"+mt[e[8]]+mt[e[9]]+"-"+mt[e[10]]+mt[e[11]]+mt[e[12]]+mt[e[13]]+
mt[e[14]]+mt[e[15]]}}var mt,Z0=p(()=>{mt=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"))});var ko,eS=p(()=>{(function(t){t.HTTP="http",t.HTTPS="https"})(ko||(ko={}))});var In,tS=p(()=>{(function(t){t.MD5="md5",t.CRC32="crc32",t.CRC32C="crc32c",t.SHA1="sha1",t.SHA256="sha256"})(In||(In={}))});var rS=p(()=>{tS()});var Dr,nS=p(()=>{Dr="__smithy_context"});var an,oS=p(()=>{(function(t){t.PROFILE="profile",t.SSO_SESSION="sso-session",t.SERVICES="services"})(an||(an={}))});var cn=p(()=>{eS();rS();nS();oS()});var Pe,sS=p(()=>{cn();Pe=t=>t[Dr]||(t[Dr]={})});function z(t,e){return Object.prototype.hasOwnProperty.call(t,e)}var em=p(()=>{});function tL(t){return Object.keys(t).reduce((e,r)=>{let n=t[r];return{...e,[r]:Array.isArray(n)?[...n]:n}},{})}var ie,iS=p(()=>{ie=class t{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){
this.method=e.method||"GET",this.hostname=e.hostname||"localhost",this.port=e.port,this.query=e.query||{},this.headers=e.headers||{},this.body=e.body,this.protocol=
e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}:`:e.protocol:"https:",this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/",this.username=e.username,
this.password=e.password,this.fragment=e.fragment}static clone(e){let r=new t({...e,headers:{...e.headers}});return r.query&&(r.query=tL(r.query)),r}static isInstance(e){
if(!e)return!1;let r=e;return"method"in r&&"protocol"in r&&"hostname"in r&&"path"in r&&typeof r.query=="object"&&typeof r.headers=="object"}clone(){return t.clone(
this)}}});var wt,aS=p(()=>{wt=class{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.
body}static isInstance(e){if(!e)return!1;let r=e;return typeof r.statusCode=="number"&&typeof r.headers=="object"}}});var rL,un,cS=p(()=>{rL=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),un=(t,e=!1)=>{if(!e)return rL.test(t);let r=t.split(".");for(let n of r)if(!un(n))return!1;
return!0}});function tm(t){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t)}var uS=p(()=>{});var ye,lS=p(()=>{ye=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e}});function fS(t){let e={};if(t=t.replace(/^\?/,""),t)for(let r of t.split("&")){let[n,o=null]=r.split("=");n=decodeURIComponent(n),o&&(o=decodeURIComponent(o)),n in
e?Array.isArray(e[n])?e[n].push(o):e[n]=[e[n],o]:e[n]=o}return e}var pS=p(()=>{});var et,rm=p(()=>{pS();et=t=>{if(typeof t=="string")return et(new URL(t));let{hostname:e,pathname:r,port:n,protocol:o,search:s}=t,i;return s&&(i=fS(s)),{hostname:e,
port:n?parseInt(n):void 0,protocol:o,path:r,query:i}}});var Vn,dS=p(()=>{em();rm();Vn=t=>{if(typeof t=="object"){if("url"in t){let e=et(t.url);if(t.headers){e.headers={};for(let r in t.headers)z(t.headers,r)&&(e.headers[r.
toLowerCase()]=t.headers[r].join(", "))}return e}return t}return et(t)}});var he=p(()=>{sS();em();iS();aS();cS();uS();lS();rm();dS()});var nm,nL,mS,oL,hS,gS,yS,sL,ES,DS,iL,tu,Us,SS,aL,cL,xS=p(()=>{nm=t=>{if(t!=null){if(typeof t=="string"){let e=parseFloat(t);if(!Number.isNaN(e))return String(e)!==
String(t)&&cL.warn(aL(`Expected number but observed string: ${t}`)),e}if(typeof t=="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},
nL=Math.ceil(2**127*(2-2**-23)),mS=t=>{let e=nm(t);if(e!==void 0&&!Number.isNaN(e)&&e!==1/0&&e!==-1/0&&Math.abs(e)>nL)throw new TypeError(`Expected 32-bit float\
, got ${t}`);return e},oL=t=>{if(t!=null){if(Number.isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(`Expected integer, got ${typeof t}: ${t}`)}},hS=
t=>yS(t,16),gS=t=>yS(t,8),yS=(t,e)=>{let r=oL(t);if(r!==void 0&&sL(r,e)!==r)throw new TypeError(`Expected ${e}-bit integer, got ${t}`);return r},sL=(t,e)=>{switch(e){case 32:
return Int32Array.of(t)[0];case 16:return Int16Array.of(t)[0];case 8:return Int8Array.of(t)[0]}},ES=t=>nm(typeof t=="string"?tu(t):t),DS=t=>mS(typeof t=="string"?
tu(t):t),iL=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,tu=t=>{let e=t.match(iL);if(e===null||e[0].length!==t.length)throw new TypeError(
"Expected real number, got implicit NaN");return parseFloat(t)},Us=t=>hS(typeof t=="string"?tu(t):t),SS=t=>gS(typeof t=="string"?tu(t):t),aL=t=>String(new TypeError(
t).stack||t).split(`
`).slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join(`
`),cL={warn:console.warn}});function $o(t){let e=t.getUTCFullYear(),r=t.getUTCMonth(),n=t.getUTCDay(),o=t.getUTCDate(),s=t.getUTCHours(),i=t.getUTCMinutes(),a=t.getUTCSeconds(),c=o<10?`0${o}`:
`${o}`,u=s<10?`0${s}`:`${s}`,l=i<10?`0${i}`:`${i}`,f=a<10?`0${a}`:`${a}`;return`${uL[n]}, ${c} ${sm[r]} ${e} ${u}:${l}:${f} GMT`}var uL,sm,lL,im,fL,am,pL,dL,mL,
Ji,cm,Ki,hL,gL,yL,om,EL,DL,SL,ln,xL,wL,Bs,wS=p(()=>{xS();uL=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],sm=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep",
"Oct","Nov","Dec"];lL=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),im=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC-3339 date-times must be expressed as strings");let e=lL.exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");let[r,n,o,s,i,a,c,u]=e,l=Us(Bs(
n)),f=ln(o,"month",1,12),d=ln(s,"day",1,31);return Ki(l,f,d,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u})},fL=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
am=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let e=fL.exec(t);if(!e)throw new TypeError(
"Invalid RFC-3339 date-time value");let[r,n,o,s,i,a,c,u,l]=e,f=Us(Bs(n)),d=ln(o,"month",1,12),m=ln(s,"day",1,31),y=Ki(f,d,m,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u});
return l.toUpperCase()!="Z"&&y.setTime(y.getTime()-wL(l)),y},pL=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
dL=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
mL=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
Ji=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let e=pL.exec(t);if(e){let[r,n,o,s,i,a,c,
u]=e;return Ki(Us(Bs(s)),om(o),ln(n,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u})}if(e=dL.exec(t),e){let[r,n,o,s,i,a,c,u]=e;return yL(Ki(hL(
s),om(o),ln(n,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u}))}if(e=mL.exec(t),e){let[r,n,o,s,i,a,c,u]=e;return Ki(Us(Bs(u)),om(n),ln(o.trimLeft(),
"day",1,31),{hours:s,minutes:i,seconds:a,fractionalMilliseconds:c})}throw new TypeError("Invalid RFC-7231 date-time value")},cm=t=>{if(t==null)return;let e;if(typeof t==
"number")e=t;else if(typeof t=="string")e=ES(t);else if(typeof t=="object"&&t.tag===1)e=t.value;else throw new TypeError("Epoch timestamps must be expressed as \
floating point numbers or their string representation");if(Number.isNaN(e)||e===1/0||e===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite,\
 non-NaN numerics");return new Date(Math.round(e*1e3))},Ki=(t,e,r,n)=>{let o=e-1;return DL(t,o,r),new Date(Date.UTC(t,o,r,ln(n.hours,"hour",0,23),ln(n.minutes,"\
minute",0,59),ln(n.seconds,"seconds",0,60),xL(n.fractionalMilliseconds)))},hL=t=>{let e=new Date().getUTCFullYear(),r=Math.floor(e/100)*100+Us(Bs(t));return r<e?
r+100:r},gL=50*365*24*60*60*1e3,yL=t=>t.getTime()-new Date().getTime()>gL?new Date(Date.UTC(t.getUTCFullYear()-100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),
t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds())):t,om=t=>{let e=sm.indexOf(t);if(e<0)throw new TypeError(`Invalid month: ${t}`);return e+1},EL=[31,28,
31,30,31,30,31,31,30,31,30,31],DL=(t,e,r)=>{let n=EL[e];if(e===1&&SL(t)&&(n=29),r>n)throw new TypeError(`Invalid day for ${sm[e]} in ${t}: ${r}`)},SL=t=>t%4===0&&
(t%100!==0||t%400===0),ln=(t,e,r,n)=>{let o=SS(Bs(t));if(o<r||o>n)throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);return o},xL=t=>t==null?0:
DS("0."+t)*1e3,wL=t=>{let e=t[0],r=1;if(e=="+")r=1;else if(e=="-")r=-1;else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);let n=Number(t.substring(
1,3)),o=Number(t.substring(4,6));return r*(n*60+o)*60*1e3},Bs=t=>{let e=0;for(;e<t.length-1&&t.charAt(e)==="0";)e++;return e===0?t:t.slice(e)}});var _t,_S=p(()=>{_t=function(e){return Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){return String(
e)}})};_t.from=t=>t&&typeof t=="object"&&(t instanceof _t||"deserializeJSON"in t)?t:typeof t=="string"||Object.getPrototypeOf(t)===String.prototype?_t(String(t)):
_t(JSON.stringify(t));_t.fromObject=_t.from});function um(t){return(t.includes(",")||t.includes('"'))&&(t=`"${t.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),t}var CS=p(()=>{});function Tn(t,e,r){let n=Number(t);if(n<e||n>r)throw new Error(`Value ${n} out of range [${e}, ${r}]`)}var lm,fm,pm,RS,vS,_L,CL,RL,vL,AL,bL,dm,mm,hm,AS=p(()=>{lm=
"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",fm="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",pm="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",RS="(\
\\d?\\d)",vS="(\\d{4})",_L=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),CL=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
RL=new RegExp(`^${lm}, ${RS} ${fm} ${vS} ${pm} GMT$`),vL=new RegExp(`^${lm}, ${RS}-${fm}-(\\d\\d) ${pm} GMT$`),AL=new RegExp(`^${lm} ${fm} ( [1-9]|\\d\\d) ${pm}\
 ${vS}$`),bL=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],dm=t=>{if(t==null)return;let e=NaN;if(typeof t=="number")e=t;else if(typeof t==
"string"){if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError("parseEpochTimestamp - numeric string invalid.");e=Number.parseFloat(t)}else typeof t=="object"&&t.tag===
1&&(e=t.value);if(isNaN(e)||Math.abs(e)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(e*1e3))},mm=t=>{if(t==
null)return;if(typeof t!="string")throw new TypeError("RFC3339 timestamps must be strings");let e=_L.exec(t);if(!e)throw new TypeError(`Invalid RFC3339 timestam\
p format ${t}`);let[,r,n,o,s,i,a,,c,u]=e;Tn(n,1,12),Tn(o,1,31),Tn(s,0,23),Tn(i,0,59),Tn(a,0,60);let l=new Date(Date.UTC(Number(r),Number(n)-1,Number(o),Number(s),
Number(i),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0));if(l.setUTCFullYear(Number(r)),u.toUpperCase()!="Z"){let[,f,d,m]=/([+-])(\d\d):(\d\d)/.exec(
u)||[void 0,"+",0,0],y=f==="-"?1:-1;l.setTime(l.getTime()+y*(Number(d)*60*60*1e3+Number(m)*60*1e3))}return l},hm=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC7231 timestamps must be strings.");if(CL.test(t))return new Date(t);let e,r,n,o,s,i,a,c;if((c=RL.exec(t))?[,e,r,n,o,s,i,a]=c:(c=vL.exec(t))?([,e,r,n,o,s,i,a]=
c,n=(Number(n)+1900).toString()):(c=AL.exec(t))&&([,r,e,o,s,i,a,n]=c),n&&i){let u=Date.UTC(Number(n),bL.indexOf(r),Number(e),Number(o),Number(s),Number(i),a?Math.
round(parseFloat(`0.${a}`)*1e3):0);Tn(e,1,31),Tn(o,0,23),Tn(s,0,59),Tn(i,0,60);let l=new Date(u);return l.setUTCFullYear(Number(n)),l}throw new TypeError(`Inval\
id RFC7231 date-time value ${t}.`)}});function gm(t,e,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") for splitEvery.");let n=t.split(e);if(r===1)return n;let o=[],
s="";for(let i=0;i<n.length;i++)s===""?s=n[i]:s+=e+n[i],(i+1)%r===0&&(o.push(s),s="");return s!==""&&o.push(s),o}var bS=p(()=>{});var Yi,IS=p(()=>{Yi=t=>{let e=t.length,r=[],n=!1,o=!1,s=0;for(let i=0;i<e;++i){let a=t[i];switch(a){case'"':o||(n=!n);break;case",":n||(r.push(t.slice(s,i)),s=i+
1);break;default:}o=a==="\\"&&!o}return r.push(t.slice(s)),r.map(i=>{i=i.trim();let a=i.length;return a<2?i:i[0]==='"'&&i[a-1]==='"'?(i=i.slice(1,a-1),i.replace(
/\\(["\\])/g,"$1")):i.replace(/\\"/g,'"')})}});var TS,Xe,PS=p(()=>{TS=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,Xe=class t{string;type;constructor(e,r){if(this.string=e,this.type=r,!TS.test(e))throw new Error(
`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){return this.string}static[Symbol.hasInstance](e){
if(!e||typeof e!="object")return!1;let r=e;return t.prototype.isPrototypeOf(e)||r.type==="bigDecimal"&&TS.test(r.string)}}});function Xi(t){if(t.length%2!==0)throw new Error("Hex encoded strings must have an even number length");let e=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=
2){let n=t.slice(r,r+2).toLowerCase();if(n in ym)e[r/2]=ym[n];else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`)}return e}function Fe(t){
let e="";for(let r=0;r<t.byteLength;r++)e+=FS[t[r]];return e}var FS,ym,Em=p(()=>{FS={},ym={};for(let t=0;t<256;t++){let e=t.toString(16).toLowerCase();e.length===
1&&(e=`0${e}`),FS[t]=e,ym[e]=t}});var js,Sr,OS=p(()=>{js=require("node:fs"),Sr=t=>{if(!t)return 0;if(typeof t=="string")return Buffer.byteLength(t);if(typeof t.byteLength=="number")return t.byteLength;
if(typeof t.size=="number")return t.size;if(typeof t.start=="number"&&typeof t.end=="number")return t.end+1-t.start;if(t instanceof js.ReadStream){if(t.path!=null)
return(0,js.lstatSync)(t.path).size;if(typeof t.fd=="number")return(0,js.fstatSync)(t.fd).size}throw new Error(`Body Length computation failed for ${t}`)}});var Mt,NS=p(()=>{Zc();Mt=t=>t instanceof Uint8Array?t:typeof t=="string"?Te(t):ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(t)});function ru(t,e){if(e===void 0){e=0;for(let o of t)e+=o.byteLength}let r=new Uint8Array(e),n=0;for(let o of t)r.set(o,n),n+=o.byteLength;return r}var Dm=p(()=>{});var ht,Qi=p(()=>{ht=class t extends Error{name="ProviderError";tryNextLink;constructor(e,r=!0){let n,o=!0;typeof r=="boolean"?(n=void 0,o=r):r!=null&&typeof r==
"object"&&(n=r.logger,o=r.tryNextLink??!0),super(e),this.tryNextLink=o,Object.setPrototypeOf(this,t.prototype),n?.debug?.(`@smithy/property-provider ${o?"->":"(\
!)"} ${e}`)}static from(e,r=!0){return Object.assign(new this(e.message,r),e)}}});var O,nu=p(()=>{Qi();O=class t extends ht{name="CredentialsProviderError";constructor(e,r=!0){super(e,r),Object.setPrototypeOf(this,t.prototype)}}});var Ut,kS=p(()=>{Qi();Ut=class t extends ht{name="TokenProviderError";constructor(e,r=!0){super(e,r),Object.setPrototypeOf(this,t.prototype)}}});var Lo,Sm=p(()=>{Qi();Lo=(...t)=>async()=>{if(t.length===0)throw new ht("No providers in chain");let e;for(let r of t)try{return await r()}catch(n){if(e=n,n?.tryNextLink)
continue;throw n}throw e}});var $S,LS=p(()=>{$S=t=>()=>Promise.resolve(t)});var ou,xm=p(()=>{ou=(t,e,r)=>{let n,o,s,i=!1,a=async()=>{o||(o=t());try{n=await o,s=!0,i=!1}finally{o=void 0}return n};return e===void 0?async c=>((!s||c?.forceRefresh)&&
(n=await a()),n):async c=>((!s||c?.forceRefresh)&&(n=await a()),i?n:r&&!r(n)?(i=!0,n):(e(n)&&await a(),n))}});var Bt,su=p(()=>{Bt=(t,e,r)=>{if(e in t){if(t[e]==="true")return!0;if(t[e]==="false")return!1;throw new Error(`Cannot load ${r} "${e}". Expected "true" or "fals\
e", got ${t[e]}.`)}}});var Ct,iu=p(()=>{(function(t){t.ENV="env",t.CONFIG="shared config entry"})(Ct||(Ct={}))});var MS,US,wm,IL,Wn,Zi=p(()=>{MS=require("node:os"),US=require("node:path"),wm={},IL=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",Wn=()=>{let{HOME:t,
USERPROFILE:e,HOMEPATH:r,HOMEDRIVE:n=`C:${US.sep}`}=process.env;if(t)return t;if(e)return e;if(r)return`${n}${r}`;let o=IL();return wm[o]||(wm[o]=(0,MS.homedir)()),
wm[o]}});var au,BS,Rt,_m=p(()=>{au="AWS_PROFILE",BS="default",Rt=t=>t.profile||process.env[au]||BS});var jS,HS,ea,Cm=p(()=>{jS=require("node:crypto"),HS=require("node:path");Zi();ea=t=>{let r=(0,jS.createHash)("sha1").update(t).digest("hex");return(0,HS.join)(Wn(),
".aws","sso","cache",`${r}.json`)}});var GS,ta,ra,Rm=p(()=>{GS=require("node:fs/promises");Cm();ta={},ra=async t=>{if(ta[t])return ta[t];let e=ea(t),r=await(0,GS.readFile)(e,"utf8");return JSON.parse(
r)}});var zS,VS=p(()=>{cn();zS=t=>Object.entries(t).filter(([e])=>{let r=e.indexOf(".");return r===-1?!1:Object.values(an).includes(e.substring(0,r))}).reduce((e,[r,n])=>{
let o=r.indexOf("."),s=r.substring(0,o)===an.PROFILE?r.substring(o+1):r;return e[s]=n,e},{...t.default&&{default:t.default}})});var WS,TL,cu,vm=p(()=>{WS=require("node:path");Zi();TL="AWS_CONFIG_FILE",cu=()=>process.env[TL]||(0,WS.join)(Wn(),".aws","config")});var qS,PL,KS,JS=p(()=>{qS=require("node:path");Zi();PL="AWS_SHARED_CREDENTIALS_FILE",KS=()=>process.env[PL]||(0,qS.join)(Wn(),".aws","credentials")});var FL,OL,na,Am=p(()=>{cn();FL=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,OL=["__proto__","profile __proto__"],na=t=>{let e={},r,n;for(let o of t.split(/\r?\n/)){let s=o.
split(/(^|\s)[;#]/)[0].trim();if(s[0]==="["&&s[s.length-1]==="]"){r=void 0,n=void 0;let a=s.substring(1,s.length-1),c=FL.exec(a);if(c){let[,u,,l]=c;Object.values(
an).includes(u)&&(r=[u,l].join("."))}else r=a;if(OL.includes(a))throw new Error(`Found invalid profile name "${a}"`)}else if(r){let a=s.indexOf("=");if(![0,-1].
includes(a)){let[c,u]=[s.substring(0,a).trim(),s.substring(a+1).trim()];if(u==="")n=c;else{n&&o.trimStart()===o&&(n=void 0),e[r]=e[r]||{};let l=n?[n,c].join("."):
c;e[r][l]=u}}}}return e}});var YS,bm,oa,sa,uu=p(()=>{YS=require("node:fs/promises"),bm={},oa={},sa=(t,e)=>oa[t]!==void 0?oa[t]:((!bm[t]||e?.ignoreCache)&&(bm[t]=(0,YS.readFile)(t,"utf8")),
bm[t])});var Im,XS,lu,Tm=p(()=>{Im=require("node:path");VS();vm();JS();Zi();Am();uu();XS=()=>({}),lu=async(t={})=>{let{filepath:e=KS(),configFilepath:r=cu()}=t,n=Wn(),o="\
~/",s=e;e.startsWith(o)&&(s=(0,Im.join)(n,e.slice(2)));let i=r;r.startsWith(o)&&(i=(0,Im.join)(n,r.slice(2)));let a=await Promise.all([sa(i,{ignoreCache:t.ignoreCache}).
then(na).then(zS).catch(XS),sa(s,{ignoreCache:t.ignoreCache}).then(na).catch(XS)]);return{configFile:a[0],credentialsFile:a[1]}}});var QS,ZS=p(()=>{cn();QS=t=>Object.entries(t).filter(([e])=>e.startsWith(an.SSO_SESSION+".")).reduce((e,[r,n])=>({...e,[r.substring(r.indexOf(".")+1)]:n}),{})});var NL,ia,ex=p(()=>{vm();ZS();Am();uu();NL=()=>({}),ia=async(t={})=>sa(t.configFilepath??cu()).then(na).then(QS).catch(NL)});var tx,rx=p(()=>{tx=(...t)=>{let e={};for(let r of t)for(let[n,o]of Object.entries(r))e[n]!==void 0?Object.assign(e[n],o):e[n]=o;return e}});var xr,nx=p(()=>{Tm();rx();xr=async t=>{let e=await lu(t);return tx(e.configFile,e.credentialsFile)}});var aa,ox=p(()=>{Rm();uu();aa={getFileRecord(){return oa},interceptFile(t,e){oa[t]=Promise.resolve(e)},getTokenRecord(){return ta},interceptToken(t,e){ta[t]=e}}});function fu(t){try{let e=new Set(Array.from(t.match(/([A-Z_]){3,}/g)??[]));return e.delete("CONFIG"),e.delete("CONFIG_PREFIX_SEPARATOR"),e.delete("ENV"),[...e].
join(", ")}catch{return t}}var Pm=p(()=>{});var sx,ix=p(()=>{nu();Pm();sx=(t,e)=>async()=>{try{let r=t(process.env,e);if(r===void 0)throw new Error;return r}catch(r){throw new O(r.message||`Not found in E\
NV: ${fu(t.toString())}`,{logger:e?.logger})}}});var ax,cx=p(()=>{nu();_m();Tm();Pm();ax=(t,{preferredFile:e="config",...r}={})=>async()=>{let n=Rt(r),{configFile:o,credentialsFile:s}=await lu(r),i=s[n]||{},a=o[n]||
{},c=e==="config"?{...i,...a}:{...a,...i};try{let l=t(c,e==="config"?o:s);if(l===void 0)throw new Error;return l}catch(u){throw new O(u.message||`Not found in c\
onfig files w/ profile [${n}]: ${fu(t.toString())}`,{logger:r.logger})}}});var kL,ux,lx=p(()=>{LS();kL=t=>typeof t=="function",ux=t=>kL(t)?async()=>await t():$S(t)});var M,Fm=p(()=>{Sm();xm();ix();cx();lx();M=({environmentVariableSelector:t,configFileSelector:e,default:r},n={})=>{let{signingName:o,logger:s}=n;return ou(Lo(sx(
t,{signingName:o,logger:s}),ax(e,n),ux(r)))}});var fx,px,wr,dx=p(()=>{su();iu();fx="AWS_USE_DUALSTACK_ENDPOINT",px="use_dualstack_endpoint",wr={environmentVariableSelector:t=>Bt(t,fx,Ct.ENV),configFileSelector:t=>Bt(
t,px,Ct.CONFIG),default:!1}});var mx,hx,_r,gx=p(()=>{su();iu();mx="AWS_USE_FIPS_ENDPOINT",hx="use_fips_endpoint",_r={environmentVariableSelector:t=>Bt(t,mx,Ct.ENV),configFileSelector:t=>Bt(t,
hx,Ct.CONFIG),default:!1}});var Uo,qn,Hs,yx,Ex,Om=p(()=>{Uo=(t,e)=>{let r=[];if(t&&r.push(t),e)for(let n of e)r.push(n);return r},qn=(t,e)=>`${t||"anonymous"}${e&&e.length>0?` (a.k.a. ${e.
join(",")})`:""}`,Hs=()=>{let t=[],e=[],r=!1,n=new Set,o=f=>f.sort((d,m)=>yx[m.step]-yx[d.step]||Ex[m.priority||"normal"]-Ex[d.priority||"normal"]),s=f=>{let d=!1,
m=y=>{let E=Uo(y.name,y.aliases);if(E.includes(f)){d=!0;for(let g of E)n.delete(g);return!1}return!0};return t=t.filter(m),e=e.filter(m),d},i=f=>{let d=!1,m=y=>{
if(y.middleware===f){d=!0;for(let E of Uo(y.name,y.aliases))n.delete(E);return!1}return!0};return t=t.filter(m),e=e.filter(m),d},a=f=>(t.forEach(d=>{f.add(d.middleware,
{...d})}),e.forEach(d=>{f.addRelativeTo(d.middleware,{...d})}),f.identifyOnResolve?.(l.identifyOnResolve()),f),c=f=>{let d=[];return f.before.forEach(m=>{m.before.
length===0&&m.after.length===0?d.push(m):d.push(...c(m))}),d.push(f),f.after.reverse().forEach(m=>{m.before.length===0&&m.after.length===0?d.push(m):d.push(...c(
m))}),d},u=(f=!1)=>{let d=[],m=[],y={};return t.forEach(g=>{let S={...g,before:[],after:[]};for(let _ of Uo(S.name,S.aliases))y[_]=S;d.push(S)}),e.forEach(g=>{let S={
...g,before:[],after:[]};for(let _ of Uo(S.name,S.aliases))y[_]=S;m.push(S)}),m.forEach(g=>{if(g.toMiddleware){let S=y[g.toMiddleware];if(S===void 0){if(f)return;
throw new Error(`${g.toMiddleware} is not found when adding ${qn(g.name,g.aliases)} middleware ${g.relation} ${g.toMiddleware}`)}g.relation==="after"&&S.after.push(
g),g.relation==="before"&&S.before.push(g)}}),o(d).map(c).reduce((g,S)=>(g.push(...S),g),[])},l={add:(f,d={})=>{let{name:m,override:y,aliases:E}=d,g={step:"init\
ialize",priority:"normal",middleware:f,...d},S=Uo(m,E);if(S.length>0){if(S.some(_=>n.has(_))){if(!y)throw new Error(`Duplicate middleware name '${qn(m,E)}'`);for(let _ of S){
let v=t.findIndex(N=>N.name===_||N.aliases?.some(j=>j===_));if(v===-1)continue;let A=t[v];if(A.step!==g.step||g.priority!==A.priority)throw new Error(`"${qn(A.name,
A.aliases)}" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${qn(m,E)}" middleware with ${g.priority} priority in ${g.step} s\
tep.`);t.splice(v,1)}}for(let _ of S)n.add(_)}t.push(g)},addRelativeTo:(f,d)=>{let{name:m,override:y,aliases:E}=d,g={middleware:f,...d},S=Uo(m,E);if(S.length>0){
if(S.some(_=>n.has(_))){if(!y)throw new Error(`Duplicate middleware name '${qn(m,E)}'`);for(let _ of S){let v=e.findIndex(N=>N.name===_||N.aliases?.some(j=>j===
_));if(v===-1)continue;let A=e[v];if(A.toMiddleware!==g.toMiddleware||A.relation!==g.relation)throw new Error(`"${qn(A.name,A.aliases)}" middleware ${A.relation}\
 "${A.toMiddleware}" middleware cannot be overridden by "${qn(m,E)}" middleware ${g.relation} "${g.toMiddleware}" middleware.`);e.splice(v,1)}}for(let _ of S)n.
add(_)}e.push(g)},clone:()=>a(Hs()),use:f=>{f.applyToStack(l)},remove:f=>typeof f=="string"?s(f):i(f),removeByTag:f=>{let d=!1,m=y=>{let{tags:E,name:g,aliases:S}=y;
if(E&&E.includes(f)){let _=Uo(g,S);for(let v of _)n.delete(v);return d=!0,!1}return!0};return t=t.filter(m),e=e.filter(m),d},concat:f=>{let d=a(Hs());return d.use(
f),d.identifyOnResolve(r||d.identifyOnResolve()||(f.identifyOnResolve?.()??!1)),d},applyToStack:a,identify:()=>u(!0).map(f=>{let d=f.step??f.relation+" "+f.toMiddleware;
return qn(f.name,f.aliases)+" - "+d}),identifyOnResolve(f){return typeof f=="boolean"&&(r=f),r},resolve:(f,d)=>{for(let m of u().map(y=>y.middleware).reverse())
f=m(f,d);return r&&console.log(l.identify()),f}};return l},yx={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},Ex={high:3,normal:2,low:1}});var gt,Dx=p(()=>{Om();gt=class{config;middlewareStack=Hs();initConfig;handlers;constructor(e){this.config=e;let{protocol:r,protocolSettings:n}=e;n&&typeof r=="f\
unction"&&(e.protocol=new r(n))}send(e,r,n){let o=typeof r!="function"?r:void 0,s=typeof r=="function"?r:n,i=o===void 0&&this.config.cacheMiddleware===!0,a;if(i){
this.handlers||(this.handlers=new WeakMap);let c=this.handlers;c.has(e.constructor)?a=c.get(e.constructor):(a=e.resolveMiddleware(this.middlewareStack,this.config,
o),c.set(e.constructor,a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,this.config,o);if(s)a(e).then(c=>s(null,c.output),c=>s(c)).catch(
()=>{});else return a(e).then(c=>c.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}}});var Pn,Nm=p(()=>{Pn=t=>typeof t=="function"?t():t});var pu,km=p(()=>{pu=(t,e,r,n,o)=>({name:e,namespace:t,traits:r,input:n,output:o})});var Sx,$m,xx=p(()=>{he();km();Sx=t=>(e,r)=>async n=>{let{response:o}=await e(n),{operationSchema:s}=Pe(r),[,i,a,c,u,l]=s??[];try{let f=await t.protocol.deserializeResponse(
pu(i,a,c,u,l),{...t,...r},o);return{response:o,output:f}}catch(f){if(Object.defineProperty(f,"$response",{value:o,enumerable:!1,writable:!1,configurable:!1}),!("\
$metadata"in f)){let d="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{f.message+=`
  `+d}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(d):r.logger?.warn?.(d)}typeof f.$responseBodyText<"u"&&f.$response&&(f.$response.
body=f.$responseBodyText);try{if(wt.isInstance(o)){let{headers:m={},statusCode:y}=o,E=Object.entries(m);f.$metadata={httpStatusCode:y,requestId:$m(/^x-[\w-]+-request-?id$/,
E),extendedRequestId:$m(/^x-[\w-]+-id-2$/,E),cfId:$m(/^x-[\w-]+-cf-id$/,E)}}}catch{}}throw f}},$m=(t,e)=>(e.find(([r])=>r.match(t))||[void 0,void 0])[1]});var wx,_x=p(()=>{he();km();wx=t=>(e,r)=>async n=>{let{operationSchema:o}=Pe(r),[,s,i,a,c,u]=o??[],l=r.endpointV2?async()=>Vn(r.endpointV2):t.endpoint,f=await t.
protocol.serializeRequest(pu(s,i,a,c,u),n.input,{...t,...r,endpoint:l});return e({...n,request:f})}});function Cr(t){return{applyToStack:e=>{e.add(wx(t),Rx),e.add(Sx(t),Cx),t.protocol.setSerdeContext(t)}}}var Cx,Rx,vx=p(()=>{xx();_x();Cx={name:"deserializerMiddl\
eware",step:"deserialize",tags:["DESERIALIZER"],override:!0},Rx={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0}});function Kn(t){if(typeof t=="object")return t;if(t=t|0,du[t])return du[t];let e={},r=0;for(let n of["httpLabel","idempotent","idempotencyToken","sensitive","htt\
pPayload","httpResponseCode","httpQueryParams"])(t>>r++&1)===1&&(e[n]=1);return du[t]=e}var du,Lm=p(()=>{du=[]});function ua(t,e){if(t instanceof ae)return Object.assign(t,{memberName:e,_isMemberSchema:!0});let r=ae;return new r(t,e)}var ca,mu,hu,ae,Mm,Ax,bx=p(()=>{Nm();Lm();
ca={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},mu=[],hu={},ae=class t{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=t.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,r){
this.ref=e,this.memberName=r;let n=[],o=e,s=e;for(this._isMemberSchema=!1;Mm(o);)n.push(o[1]),o=o[0],s=Pn(o),this._isMemberSchema=!0;if(n.length>0){this.memberTraits=
{};for(let i=n.length-1;i>=0;--i){let a=n[i];Object.assign(this.memberTraits,Kn(a))}}else this.memberTraits=0;if(s instanceof t){let i=this.memberTraits;Object.
assign(this,s),this.memberTraits=Object.assign({},i,s.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??s.memberName;return}
if(this.schema=Pn(s),Ax(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(s),this.traits=
0),this._isMemberSchema&&!r)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){
let r=this.prototype.isPrototypeOf(e);return!r&&typeof e=="object"&&e!==null?e.symbol===this.symbol:r}static of(e){let r=typeof e=="function"||typeof e=="object"&&
e!==null;if(typeof e=="number"){if(mu[e])return mu[e]}else if(typeof e=="string"){if(hu[e])return hu[e]}else if(r&&e[ca.ns])return e[ca.ns];let n=Pn(e);if(n instanceof
t)return n;if(Mm(n)){let[s,i]=n;if(s instanceof t)return Object.assign(s.getMergedTraits(),Kn(i)),s;throw new Error(`@smithy/core/schema - may not init unwrappe\
d member schema=${JSON.stringify(e,null,2)}.`)}let o=new t(n);return r?e[ca.ns]=o:typeof n=="string"?hu[n]=o:typeof n=="number"?mu[n]=o:o}getSchema(){let e=this.
schema;return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){let{name:r}=this;return!e&&r&&r.includes("#")?r.split("#")[1]:r||void 0}getMemberName(){return this.
memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){let e=this.getSchema();return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){let e=this.
getSchema();return typeof e=="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){let e=this.getSchema();if(typeof e!="object")return!1;let r=e[0];return r===3||r===
-3||r===4}isUnionSchema(){let e=this.getSchema();return typeof e!="object"?!1:e[0]===4}isBlobSchema(){let e=this.getSchema();return e===21||e===42}isTimestampSchema(){
let e=this.getSchema();return typeof e=="number"&&e>=4&&e<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){
return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===
17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){let{streaming:e}=this.getMergedTraits();return!!e||this.getSchema()===42}isIdempotencyToken(){
return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return Kn(this.memberTraits)}getOwnTraits(){return Kn(this.traits)}getKeySchema(){let[e,r]=[this.isDocumentSchema(),this.isMapSchema()];if(!e&&!r)throw new Error(
`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);let n=this.getSchema(),o=e?15:n[4]??0;return ua([o,0],"key")}getValueSchema(){let e=this.
getSchema(),[r,n,o]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],s=typeof e=="number"?63&e:e&&typeof e=="object"&&(n||o)?e[3+e[0]]:r?15:void 0;
if(s!=null)return ua([s,0],n?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){let r=this.getSchema();
if(this.isStructSchema()&&r[4].includes(e)){let n=r[4].indexOf(e),o=r[5][n];return ua(Mm(o)?o:[o,0],e)}if(this.isDocumentSchema())return ua([15,0],e);throw new Error(
`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`)}getMemberSchemas(){let e={};try{for(let[r,n]of this.structIterator())e[r]=n}catch{}return e}getEventStreamMember(){
if(this.isStructSchema()){for(let[e,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return e}return""}*structIterator(){if(this.isUnitSchema())
return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let e=this.getSchema(),r=e[4].length,n=e[ca.it];if(n&&
r===n.length){yield*n;return}n=Array(r);for(let o=0;o<r;++o){let s=e[4][o],i=ua([e[5][o],0],s);yield n[o]=[s,i]}e[ca.it]=n}};Mm=t=>Array.isArray(t)&&t.length===
2,Ax=t=>Array.isArray(t)&&t.length>=5});var xe,Ix=p(()=>{xe=class t{namespace;schemas;exceptions;static registries=new Map;constructor(e,r=new Map,n=new Map){this.namespace=e,this.schemas=r,this.exceptions=
n,t.registries.has(e)||t.registries.set(e,this)}static for(e){return t.registries.get(e)??new t(e)}copyFrom(e){let{schemas:r,exceptions:n}=this;for(let[o,s]of e.
schemas)r.has(o)||r.set(o,s);for(let[o,s]of e.exceptions)n.has(o)||n.set(o,s)}register(e,r){let n=this.normalizeShapeId(e);for(let o of[this,t.for(n.split("#")[0])])
o.schemas.has(n)||o.schemas.set(n,r)}getSchema(e){let r=this.normalizeShapeId(e);if(!this.schemas.has(r)){if(!e.includes("#")){let n="#"+e,o=[];for(let[s,i]of this.
schemas.entries())s.endsWith(n)&&o.push(i);if(o.length===1)return o[0]}throw new Error(`@smithy/core/schema - schema not found for ${r}`)}return this.schemas.get(
r)}registerError(e,r){let n=e,o=n[1],s=o+"#"+n[2];r.hasOwnProperty?.("shapeId")||(r.shapeId=s);for(let i of[this,t.for(o)])!i.schemas.has(s)&&!i.exceptions.has(
n)&&(i.schemas.set(s,n),i.exceptions.set(n,r))}getErrorCtor(e){let r=e;return this.exceptions.has(r)?this.exceptions.get(r):t.for(r[1]).exceptions.get(r)}getBaseException(){
for(let e of this.exceptions.keys())if(Array.isArray(e)){let[,r,n]=e,o=r+"#"+n;if(o.startsWith("smithy.ts.sdk.synthetic.")&&o.endsWith("ServiceException"))return e}}find(e){
for(let r of this.schemas.values())if(e(r))return r}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?e:this.namespace+
"#"+e}}});var Ee=p(()=>{Nm();vx();bx();Lm();Ix()});function Gs(t,e){if(e==null)return e;let r=ae.of(t);if(r.getMergedTraits().sensitive)return Um;if(r.isListSchema()){let n=r.getValueSchema();if(n.getMergedTraits().
sensitive)return Um;if(Array.isArray(e))return e.map(o=>Gs(n,o))}else if(r.isMapSchema()){let n=r.getValueSchema();if(r.getKeySchema().getMergedTraits().sensitive||
n.getMergedTraits().sensitive)return Um;if(typeof e=="object")return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,Gs(n,s)]))}else if(r.isStructSchema()&&
typeof e=="object"){let n=e,o={};for(let[s,i]of r.structIterator())n[s]!=null&&(o[s]=Gs(i,n[s]));return o}return e}var Um,Tx=p(()=>{Ee();Um="***SensitiveInforma\
tion***"});var Px,rr,Bm,jm=p(()=>{cn();Om();Tx();Ee();Px=Symbol.for("@smithy/op-event-stream"),rr=class{middlewareStack=Hs();schema;static classBuilder(){return new Bm}resolveMiddlewareWithContext(e,r,n,{
middlewareFn:o,clientName:s,commandName:i,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,smithyContext:u,additionalContext:l,CommandCtor:f}){for(let N of o.
bind(this)(f,e,r,n))this.middlewareStack.use(N);let d=e.concat(this.middlewareStack),{logger:m}=r,y=l[Dr],E={logger:m,clientName:s,commandName:i,inputFilterSensitiveLog:a,
outputFilterSensitiveLog:c,...l,[Dr]:{...y,commandInstance:this,...u,...n?.metricsRecorder===void 0?{}:{metricsRecorder:n.metricsRecorder},...n?.abortSignal===void 0?
{}:{abortSignal:n.abortSignal}}},{requestHandler:g}=r,S=n??{};S.metricsRecorder&&(S={...S},delete S.metricsRecorder);let _,v=this.schema,A=v?.[Px];if(A!==void 0)
_=A;else if(v&&Array.isArray(v)&&v[0]===9){let[,,,,N,j]=v;_=v[Px]=!!(ae.of(N).getEventStreamMember()||ae.of(j).getEventStreamMember())}return _&&(S={isEventStream:_,
...S}),d.resolve(N=>g.handle(N.request,S),E)}},Bm=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,r,n={}){return this._smithyContext={service:e,operation:r,...n},this}c(e={}){
return this._additionalContext=e,this}n(e,r){return this._clientName=e,this._commandName=r,this}f(e=n=>n,r=n=>n){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=
r,this}ser(e){return this._serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=e,this}build(){
let e=this,r;return r=class extends rr{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[n]){super(),this.input=n??{},e._init(this),this.
schema=e._operationSchema}resolveMiddleware(n,o,s){let i=e._operationSchema,a=i?.[4]??i?.input,c=i?.[5]??i?.output;return this.resolveMiddlewareWithContext(n,o,
s,{CommandCtor:r,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(i?Gs.bind(
null,a):u=>u),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(i?Gs.bind(null,c):u=>u),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e.
_serializer;deserialize=e._deserializer}}}});var Fn,Fx=p(()=>{Fn=(t,e,r)=>{for(let[s,i]of Object.entries(t)){let a=async function(u,l,f){let d=new i(u);if(typeof l=="function")this.send(d,l);else if(typeof f==
"function"){if(typeof l!="object")throw new Error(`Expected http options but got ${typeof l}`);this.send(d,l||{},f)}else return this.send(d,l)},c=(s[0].toLowerCase()+
s.slice(1)).replace(/Command$/,"");e.prototype[c]=a}let{paginators:n={},waiters:o={}}=r??{};for(let[s,i]of Object.entries(n))e.prototype[s]===void 0&&(e.prototype[s]=
function(a={},c,...u){return i({...c,client:this},a,...u)});for(let[s,i]of Object.entries(o))e.prototype[s]===void 0&&(e.prototype[s]=async function(a={},c,...u){
let l=c;return typeof c=="number"&&(l={maxWaitTime:c}),i({...l,client:this},a,...u)})}});var jt,gu,Ox=p(()=>{jt=class t extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){
super(e.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=e.name,this.$fault=e.$fault,this.$metadata=e.$metadata}static isInstance(e){
if(!e)return!1;let r=e;return t.prototype.isPrototypeOf(r)||!!r.$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](e){
if(!e)return!1;let r=e;if(this===t)return t.isInstance(e);if(t.isInstance(e)){if(this.prototype.isPrototypeOf(e))return!0;let n=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,o=!1;if(n){let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor,c=a!==t&&Object.prototype.
hasOwnProperty.call(a,"shapeId")?a?.shapeId:void 0;if(c&&(o=!0,c===n))return!0;i=Object.getPrototypeOf(i)}}if(n&&o)return!1;let s=this.name;if(s&&s.length>=6){if(r.
name===s)return!0;let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor?.name;if(a&&a!=="Error"&&a===s)return!0;i=Object.getPrototypeOf(
i)}}}return!1}},gu=(t,e={})=>{Object.entries(e).filter(([,n])=>n!==void 0).forEach(([n,o])=>{(t[n]==null||t[n]==="")&&(t[n]=o)});let r=t.message||t.Message||"Un\
knownError";return t.message=r,delete t.Message,t}});var Rr,Nx=p(()=>{Rr=t=>{switch(t){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}}});var kx,vr,$x=p(()=>{kx=!1,vr=t=>{t&&!kx&&parseInt(t.substring(1,t.indexOf(".")))<16&&(kx=!0)}});var Lx,Mx,Ux,Bx=p(()=>{he();cn();Lx=Object.values(In),Mx=t=>{let e=[];for(let r in In){if(!z(In,r))continue;let n=In[r];t[n]!==void 0&&e.push({algorithmId:()=>n,
checksumConstructor:()=>t[n]})}for(let[r,n]of Object.entries(t.checksumAlgorithms??{}))e.push({algorithmId:()=>r,checksumConstructor:()=>n});return{addChecksumAlgorithm(r){
t.checksumAlgorithms=t.checksumAlgorithms??{};let n=r.algorithmId(),o=r.checksumConstructor();Lx.includes(n)?t.checksumAlgorithms[n.toUpperCase()]=o:t.checksumAlgorithms[n]=
o,e.push(r)},checksumAlgorithms(){return e}}},Ux=t=>{let e={};return t.checksumAlgorithms().forEach(r=>{let n=r.algorithmId();Lx.includes(n)&&(e[n]=r.checksumConstructor())}),
e}});var jx,Hx,Gx=p(()=>{jx=t=>({setRetryStrategy(e){t.retryStrategy=e},retryStrategy(){return t.retryStrategy}}),Hx=t=>{let e={};return e.retryStrategy=t.retryStrategy(),
e}});var Ar,br,zx=p(()=>{Bx();Gx();Ar=t=>Object.assign(Mx(t),jx(t)),br=t=>Object.assign(Ux(t),Hx(t))});var yu,Vx=p(()=>{he();yu=t=>{let e="#text";for(let r in t)z(t,r)&&(t[r][e]!==void 0?t[r]=t[r][e]:typeof t[r]=="object"&&t[r]!==null&&(t[r]=yu(t[r])));return t}});var vt,Wx=p(()=>{vt=class{trace(){}debug(){}info(){}warn(){}error(){}}});function Ir(t,e,r,n){return function(s,i,a,c,u={}){let l=Object.assign({},t,s);return rr.classBuilder().ep(l).m(function(f,d,m,y){let E=i.call(this,f,d,m,y);return E.
unshift(n(m,f.getEndpointParameterInstructions())),E}).s(e,a,u).n(r,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}var qx=p(()=>{jm()});var te=p(()=>{he();he();Dx();jm();Fx();Nx();$x();Ox();zx();Vx();Wx();qx()});var Kx,Hm,Gm,Jx,Yx,Xx,Qx,Zx,ew,zm=p(()=>{Kx="AWS_EXECUTION_ENV",Hm="AWS_REGION",Gm="AWS_DEFAULT_REGION",Jx="AWS_EC2_METADATA_DISABLED",Yx=["in-region","cross-re\
gion","mobile","standard","legacy"],Xx="/latest/meta-data/placement/region",Qx="/latest/api/token",Zx="x-aws-ec2-metadata-token",ew="x-aws-ec2-metadata-token-tt\
l-seconds"});var tw,$L,ow,Eu,rw,LL,nw,Vm=p(()=>{zm();tw=1e3,$L=6e4,ow=0,Eu=async()=>{if(!process.env[Jx]&&!(Date.now()<ow))try{let t=LL(),e=(await nw({...t,path:Qx,method:"P\
UT",headers:{[ew]:"21600"}})).toString();return(await nw({...t,path:Xx,method:"GET",headers:{[Zx]:e}})).toString().trim()||rw()}catch{return rw()}},rw=()=>{ow=Date.
now()+$L},LL=()=>{let t=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(t){let e=new URL(t);return{hostname:e.hostname.replace(/^\[(.+)]$/,"$1"),port:e.port?Number(
e.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},nw=async t=>{let{request:e}=await import("node:http");
return new Promise((r,n)=>{let o=e({hostname:t.hostname,port:t.port,path:t.path,method:t.method,headers:t.headers,timeout:tw,signal:AbortSignal.timeout(tw)});o.
on("error",s=>{n(s),o.destroy()}),o.on("timeout",()=>{n(new Error("TimeoutError from instance metadata service")),o.destroy()}),o.on("response",s=>{let{statusCode:i=400}=s;
if(i<200||i>=300){n(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:i})),o.destroy();return}let a=[];s.on("data",c=>a.
push(c)),s.on("end",()=>{r(Buffer.concat(a)),o.destroy()})}),o.end()})}});var sw,Du,At,it,Wm=p(()=>{Vm();sw="AWS_REGION",Du="region",At={environmentVariableSelector:t=>t[sw],configFileSelector:t=>t[Du],default:async()=>{let t=await Eu();
if(t)return t;throw new Error("Region is missing")}},it={preferredFile:"credentials"}});var iw,aw,cw=p(()=>{he();iw=new Set,aw=(t,e=un)=>{if(!iw.has(t)&&!e(t))if(t==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region inst\
ead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${t}\
" is not a valid hostname component.`);else iw.add(t)}});var Su,qm=p(()=>{Su=t=>typeof t=="string"&&(t.startsWith("fips-")||t.endsWith("-fips"))});var uw,lw=p(()=>{qm();uw=t=>Su(t)?["fips-aws-global","aws-fips"].includes(t)?"us-east-1":t.replace(/fips-(dkr-|prod-)?|-fips/,""):t});var Tr,fw=p(()=>{cw();lw();qm();Tr=t=>{let{region:e,useFipsEndpoint:r}=t;if(!e)throw new Error("Region is missing");return Object.assign(t,{region:async()=>{let n=typeof e==
"function"?await e():e,o=uw(n);return aw(o),o},useFipsEndpoint:async()=>{let n=typeof e=="string"?e:await e();return Su(n)?!0:typeof r!="function"?Promise.resolve(
!!r):r()}})}});var ML,UL,pw,dw=p(()=>{ML="AWS_DEFAULTS_MODE",UL="defaults_mode",pw={environmentVariableSelector:t=>t[ML],configFileSelector:t=>t[UL],default:"legacy"}});var Pr,BL,jL,mw=p(()=>{Wm();Vm();Fm();xm();zm();dw();Pr=({region:t=M(At),defaultsMode:e=M(pw)}={})=>ou(async()=>{let r=typeof e=="function"?await e():e;switch(r?.
toLowerCase()){case"auto":return BL(t);case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:
return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${Yx.join(", ")}, got ${r}`)}}),BL=async t=>{if(t){let e=typeof t==
"function"?await t():t,r=await jL();return r?e===r?"in-region":"cross-region":"standard"}return"standard"},jL=async()=>process.env[Kx]&&(process.env[Hm]||process.
env[Gm])?process.env[Hm]??process.env[Gm]:Eu()});var re=p(()=>{Qi();nu();kS();Sm();su();iu();_m();Cm();Rm();ex();nx();ox();Fm();dx();gx();Wm();fw();mw()});var hw,gw,yw,Ew=p(()=>{hw="AWS_ENDPOINT_URL",gw="endpoint_url",yw=t=>({environmentVariableSelector:e=>{let r=t.split(" ").map(s=>s.toUpperCase()),n=e[[hw,...r].
join("_")];if(n)return n;let o=e[hw];if(o)return o},configFileSelector:(e,r)=>{if(e.services){let o=["services",e.services].join(".");if(!r||!r[o])throw new Error(
`The services section "${e.services}" specified in the profile is not present in the shared configuration file.`);let s=r[o],i=t.split(" ").map(c=>c.toLowerCase()),
a=s[[i.join("_"),gw].join(".")];if(a)return a}let n=e[gw];if(n)return n},default:void 0})});var HL,GL,Dw,Sw=p(()=>{re();HL="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",GL="ignore_configured_endpoint_urls",Dw={environmentVariableSelector:t=>Bt(t,HL,Ct.ENV),configFileSelector:t=>Bt(
t,GL,Ct.CONFIG),default:!1}});var la,xw=p(()=>{re();Ew();Sw();la=async t=>{if(!await M(Dw)())return M(yw(t??""))()}});var Km,zL,VL,WL,ww,_w,Cw=p(()=>{Km=async t=>{let e=t?.Bucket||"";if(typeof t.Bucket=="string"&&(t.Bucket=e.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent(
"?"))),_w(e)){if(t.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!ww(e)||e.indexOf(".")!==-1&&!String(t.Endpoint).
startsWith("http:")||e.toLowerCase()!==e||e.length<3)&&(t.ForcePathStyle=!0);return t.DisableMultiRegionAccessPoints&&(t.disableMultiRegionAccessPoints=!0,t.DisableMRAP=
!0),t},zL=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,VL=/(\d+\.){3}\d+/,WL=/\.\./,ww=t=>zL.test(t)&&!VL.test(t)&&!WL.test(t),_w=t=>{let[e,r,n,,,o]=t.split(":"),s=e===
"arn"&&t.split(":").length>=6,i=!!(s&&r&&n&&o);if(s&&!i)throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);return i}});var Rw=p(()=>{Cw()});var vw,Aw=p(()=>{vw=(t,e,r,n=!1)=>{let o=async()=>{let s;return n?s=r.clientContextParams?.[t]??r[t]??r[e]:s=r[t]??r[e],typeof s=="function"?s():s};return t==="\
credentialScope"||e==="CredentialScope"?async()=>{let s=typeof r.credentials=="function"?await r.credentials():r.credentials;return s?.credentialScope??s?.CredentialScope}:
t==="accountId"||e==="AccountId"?async()=>{let s=typeof r.credentials=="function"?await r.credentials():r.credentials;return s?.accountId??s?.AccountId}:t==="en\
dpoint"||e==="endpoint"?async()=>{if(r.isCustomEndpoint===!1)return;let s=await o();if(s&&typeof s=="object"){if("url"in s)return s.url.href;if("hostname"in s){
let{protocol:i,hostname:a,port:c,path:u}=s;return`${i}//${a}${c?":"+c:""}${u}`}}return s}:o}});var Jm=p(()=>{he()});function xu(t){return async(e,r,n,o)=>{if(!n.isCustomEndpoint&&!n.ignoreConfiguredEndpointUrls){let a;n.serviceConfiguredEndpoint?a=await n.serviceConfiguredEndpoint():
a=await t(n.serviceId),a&&(n.endpoint=()=>Promise.resolve(Vn(a)),n.isCustomEndpoint=!0,o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from confi\
g: ${a}`))}let s=await wu(e,r,n);if(typeof n.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let i=n.endpointProvider(s,o);if(n.
isCustomEndpoint&&n.endpoint){let a=await n.endpoint();if(a?.headers){i.headers??={};for(let[c,u]of Object.entries(a.headers))i.headers[c]=Array.isArray(u)?u:[u]}}
return i}}var wu,_u=p(()=>{Rw();Aw();Jm();wu=async(t,e,r)=>{let n={},o=e?.getEndpointParameterInstructions?.()||{};for(let[s,i]of Object.entries(o))switch(i.type){case"\
staticContextParams":n[s]=i.value;break;case"contextParams":n[s]=t[i.name];break;case"clientContextParams":case"builtInParams":n[s]=await vw(i.name,s,r,i.type!==
"builtInParams")();break;case"operationContextParams":n[s]=i.get(t);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(
i))}return Object.keys(o).length===0&&Object.assign(n,r),String(r.serviceId).toLowerCase()==="s3"&&await Km(n),n}});function qL(t,e,r){t.__smithy_context?t.__smithy_context.features||(t.__smithy_context.features={}):t.__smithy_context={features:{}},t.__smithy_context.features[e]=
r}function Cu(t){let e=xu(t);return({config:r,instructions:n})=>(o,s)=>async i=>{r.isCustomEndpoint&&qL(s,"ENDPOINT_OVERRIDE","N");let a=await e(i.input,{getEndpointParameterInstructions(){
return n}},{...r},s);s.endpointV2=a,s.authSchemes=a.properties?.authSchemes;let c=s.authSchemes?.[0];if(c){s.signing_region=c.signingRegion,s.signing_service=c.
signingName;let l=Pe(s)?.selectedHttpAuthScheme?.httpAuthOption;l&&(l.signingProperties=Object.assign(l.signingProperties||{},{signing_region:c.signingRegion,signingRegion:c.
signingRegion,signing_service:c.signingName,signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties))}return o({...i})}}var Ym=p(()=>{he();_u()});function bw(t){let e=Cu(t);return(r,n)=>({applyToStack:o=>{o.addRelativeTo(e({config:r,instructions:n}),JL)}})}var KL,JL,Iw=p(()=>{Ym();KL={name:"serializerMidd\
leware",step:"serialize",tags:["SERIALIZER"],override:!0},JL={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",
override:!0,relation:"before",toMiddleware:KL.name}});function Tw(t){return e=>{let r=e.tls??!0,{endpoint:n,useDualstackEndpoint:o,useFipsEndpoint:s}=e,i=n!=null?async()=>Vn(await ye(n)()):void 0,c=Object.assign(e,
{endpoint:i,tls:r,isCustomEndpoint:!!n,useDualstackEndpoint:ye(o??!1),useFipsEndpoint:ye(s??!1),ignoreConfiguredEndpointUrls:!!e.ignoreConfiguredEndpointUrls}),
u;return c.serviceConfiguredEndpoint=async()=>(e.serviceId&&!u&&(u=t(e.serviceId)),u),c}}var Pw=p(()=>{he();Jm()});var Ht,Fw=p(()=>{Ht=class t{nodes;root;conditions;results;constructor(e,r,n,o){this.nodes=e,this.root=r,this.conditions=n,this.results=o}static from(e,r,n,o){return new t(
e,r,n,o)}}});var Gt,Ow=p(()=>{Gt=class{capacity;data=new Map;parameters=[];constructor({size:e,params:r}){this.capacity=e??50,r&&(this.parameters=r)}get(e,r){let n=this.hash(
e);if(n===!1)return r();if(!this.data.has(n)){if(this.data.size>this.capacity+10){let o=this.data.keys(),s=0;for(;;){let{value:i,done:a}=o.next();if(this.data.delete(
i),a||++s>10)break}}this.data.set(n,r())}return this.data.get(n)}size(){return this.data.size}hash(e){let r="",{parameters:n}=this;if(n.length===0)return!1;for(let o of n){
let s=e[o],i=s==null?"\0":String(s);if(i.includes("|;"))return!1;r+=i+"|;"}return r}}});var Ue,Nw=p(()=>{Ue=class extends Error{constructor(e){super(e),this.name="EndpointError"}}});var On=p(()=>{Nw()});var Xm,kw=p(()=>{Xm="endpoints"});function zs(t){return typeof t!="object"||t==null?t:"ref"in t?`$${zs(t.ref)}`:"fn"in t?`${t.fn}(${(t.argv||[]).map(zs).join(", ")})`:JSON.stringify(t,null,2)}var $w=p(
()=>{});var Lw=p(()=>{kw();$w()});var bt,Qm=p(()=>{bt={}});var Zm,Mw=p(()=>{Zm=(t,e)=>t===e});function eh(...t){for(let e of t)if(e!=null)return e}var Uw=p(()=>{});var Bw,jw=p(()=>{On();Bw=t=>{let e=t.split("."),r=[];for(let n of e){let o=n.indexOf("[");if(o!==-1){if(n.indexOf("]")!==n.length-1)throw new Ue(`Path: '${t}' d\
oes not end with ']'`);let s=n.slice(o+1,-1);if(Number.isNaN(parseInt(s)))throw new Ue(`Invalid array index: '${s}' in path: '${t}'`);o!==0&&r.push(n.slice(0,o)),
r.push(s)}else r.push(n)}return r}});var fa,Hw=p(()=>{On();jw();fa=(t,e)=>Bw(e).reduce((r,n)=>{if(typeof r!="object")throw new Ue(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);if(Array.
isArray(r)){let o=parseInt(n);return r[o<0?r.length+o:o]}return r[n]},t)});var th,Gw=p(()=>{th=t=>t!=null});function rh(t,e,r){return t?e:r}var zw=p(()=>{});var nh,Vw=p(()=>{nh=t=>!t});var YL,Vs,oh=p(()=>{YL=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),Vs=t=>YL.test(t)||t.startsWith(
"[")&&t.endsWith("]")});var sh,ih,Ww=p(()=>{cn();oh();sh={[ko.HTTP]:80,[ko.HTTPS]:443},ih=t=>{let e=(()=>{try{if(t instanceof URL)return t;if(typeof t=="object"&&"hostname"in t){let{hostname:d,
port:m,protocol:y="",path:E="",query:g={}}=t,S=new URL(`${y}//${d}${m?`:${m}`:""}${E}`);return S.search=Object.entries(g).map(([_,v])=>`${_}=${v}`).join("&"),S}
return new URL(t)}catch{return null}})();if(!e)return console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`),null;let r=e.href,{host:n,hostname:o,
pathname:s,protocol:i,search:a}=e;if(a)return null;let c=i.slice(0,-1);if(!Object.values(ko).includes(c))return null;let u=Vs(o),l=r.includes(`${n}:${sh[c]}`)||
typeof t=="string"&&t.includes(`${n}:${sh[c]}`),f=`${n}${l?`:${sh[c]}`:""}`;return{scheme:c,authority:f,path:s,normalizedPath:s.endsWith("/")?s:`${s}/`,isIp:u}}});function ah(t,e,r){if(r===1)return[t];if(t==="")return[""];let n=t.split(e);return r===0?n:n.slice(0,r-1).concat(n.slice(1).join(e))}var qw=p(()=>{});var ch,Kw=p(()=>{ch=(t,e)=>t===e});var uh,Jw=p(()=>{uh=(t,e,r,n)=>t==null||e>=r||t.length<r||/[^\u0000-\u007f]/.test(t)?null:n?t.substring(t.length-r,t.length-e):t.substring(e,r)});var lh,Yw=p(()=>{lh=t=>encodeURIComponent(t).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)});var fh=p(()=>{Mw();Uw();Hw();Gw();he();zw();Vw();Ww();qw();Kw();Jw();Yw()});var Xw,Qw=p(()=>{fh();Xw={booleanEquals:Zm,coalesce:eh,getAttr:fa,isSet:th,isValidHostLabel:un,ite:rh,not:nh,parseURL:ih,split:ah,stringEquals:ch,substring:uh,uriEncode:lh}});var Ru,ph=p(()=>{fh();Ru=(t,e)=>{let r=[],{referenceRecord:n,endpointParams:o}=e,s=0;for(;s<t.length;){let i=t.indexOf("{",s);if(i===-1){r.push(t.slice(s));break}
r.push(t.slice(s,i));let a=t.indexOf("}",i);if(a===-1){r.push(t.slice(i));break}t[i+1]==="{"&&t[a+1]==="}"&&(r.push(t.slice(i+1,a)),s=a+2);let c=t.substring(i+1,
a);if(c.includes("#")){let[u,l]=c.split("#");r.push(fa(n[u]??o[u],l))}else r.push(n[c]??o[c]);s=a+1}return r.join("")}});var Zw,e_=p(()=>{Zw=({ref:t},e)=>e.referenceRecord[t]??e.endpointParams[t]});var Bo,vu,t_,pa=p(()=>{On();Qm();Qw();ph();e_();Bo=(t,e,r)=>{if(typeof t=="string")return Ru(t,r);if(t.fn)return t_.callFunction(t,r);if(t.ref)return Zw(t,r);throw new Ue(
`'${e}': ${String(t)} is not a string, function or reference.`)},vu=({fn:t,argv:e},r)=>{let n=Array(e.length);for(let i=0;i<n.length;++i){let a=e[i];typeof a=="\
boolean"||typeof a=="number"?n[i]=a:n[i]=t_.evaluateExpression(a,"arg",r)}let o=t.indexOf(".");if(o!==-1){let a=bt[t.slice(0,o)]?.[t.slice(o+1)];if(typeof a=="f\
unction")return a(...n)}let s=Xw[t];if(typeof s=="function")return s(...n);throw new Error(`function ${t} not loaded in endpointFunctions.`)},t_={evaluateExpression:Bo,
callFunction:vu}});var r_=p(()=>{pa()});var n_,o_=p(()=>{Lw();On();r_();n_=(t,e)=>{let{assign:r}=t;if(r&&r in e.referenceRecord)throw new Ue(`'${r}' is already defined in Reference Record.`);let n=vu(
t,e);e.logger?.debug?.(`${Xm} evaluateCondition: ${zs(t)} = ${zs(n)}`);let o=n===""?!0:!!n;return r!=null?{result:o,toAssign:{name:r,value:n}}:{result:o}}});var s_,i_=p(()=>{On();pa();s_=(t,e)=>Object.entries(t??{}).reduce((r,[n,o])=>(r[n]=o.map(s=>{let i=Bo(s,"Header value entry",e);if(typeof i!="string")throw new Ue(
`Header '${n}' value '${i}' is not a string`);return i}),r),{})});var dh,a_,c_,u_=p(()=>{On();ph();dh=(t,e)=>Object.entries(t).reduce((r,[n,o])=>(r[n]=c_.getEndpointProperty(o,e),r),{}),a_=(t,e)=>{if(Array.isArray(t))return t.
map(r=>a_(r,e));switch(typeof t){case"string":return Ru(t,e);case"object":if(t===null)throw new Ue(`Unexpected endpoint property: ${t}`);return c_.getEndpointProperties(
t,e);case"boolean":return t;default:throw new Ue(`Unexpected endpoint property type: ${typeof t}`)}},c_={getEndpointProperty:a_,getEndpointProperties:dh}});var l_,f_=p(()=>{On();pa();l_=(t,e)=>{let r=Bo(t,"Endpoint URL",e);if(typeof r=="string")try{return new URL(r)}catch(n){throw console.error(`Failed to construct\
 URL with ${r}`,n),n}throw new Ue(`Endpoint URL must be a string, got ${typeof r}`)}});var mh,Fr,p_=p(()=>{On();o_();pa();i_();u_();f_();mh=1e8,Fr=(t,e)=>{let{nodes:r,root:n,results:o,conditions:s}=t,i=n,a={},c={referenceRecord:a,endpointParams:e.
endpointParams,logger:e.logger};for(;i!==1&&i!==-1&&i<mh;){let u=3*(Math.abs(i)-1),[l,f,d]=[r[u],r[u+1],r[u+2]],[m,y,E]=s[l],g=n_({fn:m,assign:E,argv:y},c);if(g.
toAssign){let{name:S,value:_}=g.toAssign;a[S]=_}i=i>=0===g.result?f:d}if(i>=mh){let u=o[i-mh];if(u[0]===-1){let[,m]=u;throw new Ue(Bo(m,"Error",c))}let[l,f,d]=u;
return{url:l_(l,c),properties:dh(f,c),headers:s_(d??{},c)}}throw new Ue("No matching endpoint.")}});var iY,fn,aY,pn,we=p(()=>{xw();_u();Ym();Iw();Pw();Fw();Ow();p_();oh();he();Qm();_u();iY=xu(la),fn=Tw(la),aY=Cu(la),pn=bw(la)});var da,Au,bu=p(()=>{da=t=>typeof ReadableStream=="function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream),Au=t=>typeof Blob=="funct\
ion"&&(t?.constructor?.name===Blob.name||t instanceof Blob)});var d_,m_=p(()=>{d_=t=>new TextEncoder().encode(t)});var h_,EY,g_,Iu,hh,y_,E_=p(()=>{h_="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",EY=Object.entries(h_).reduce((t,[e,r])=>(t[r]=Number(e),t),
{}),g_=h_.split(""),Iu=6,hh=8,y_=63});function D_(t){let e;typeof t=="string"?e=d_(t):e=t;let r=typeof e=="object"&&typeof e.length=="number",n=typeof e=="object"&&typeof e.byteOffset=="number"&&typeof e.
byteLength=="number";if(!r&&!n)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let o="";for(let s=0;s<e.length;s+=
3){let i=0,a=0;for(let u=s,l=Math.min(s+3,e.length);u<l;u++)i|=e[u]<<(l-u-1)*hh,a+=hh;let c=Math.ceil(a/Iu);i<<=c*Iu-a;for(let u=1;u<=c;u++){let l=(c-u)*Iu;o+=g_[(i&
y_<<l)>>l]}o+="==".slice(0,4-c)}return o}var S_=p(()=>{m_();E_()});var x_,w_=p(()=>{x_=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smi\
thy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(t)}});async function gh(t){return t.arrayBuffer().then(e=>new Uint8Array(e))}async function yh(t){let e=[],r=t.getReader(),n=0;for(;;){let{done:o,value:s}=await r.read();
if(s&&(e.push(s),n+=s.length),o)break}return ru(e,n)}var __,Eh=p(()=>{Dm();bu();__=async t=>Au(t)?gh(t):yh(t)});var C_,v_,R_,A_=p(()=>{S_();Em();w_();Eh();bu();C_="The stream has already been transformed.",v_=t=>{if(!R_(t)&&!da(t)){let o=t?.__proto__?.constructor?.name||t;
throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${o}`)}let e=!1,r=async()=>{if(e)throw new Error(C_);return e=!0,await __(
t)},n=o=>{if(typeof o.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return o.stream()};return Object.
assign(t,{transformToByteArray:r,transformToString:async o=>{let s=await r();if(o==="base64")return D_(s);if(o==="hex")return Fe(s);if(o===void 0||o==="utf8"||o===
"utf-8")return x_(s);if(typeof TextDecoder=="function")return new TextDecoder(o).decode(s);throw new Error("TextDecoder is not available, please make sure polyf\
ill is provided.")},transformToWebStream:()=>{if(e)throw new Error(C_);if(e=!0,R_(t))return n(t);if(da(t))return t;throw new Error(`Cannot transform payload to \
web stream, got ${t}`)}})},R_=t=>typeof Blob=="function"&&t instanceof Blob});var b_,Ft,Dh,Sh=p(()=>{b_=require("node:stream");Dm();Eh();bu();Ft=t=>Au(t)?gh(t):da(t)?yh(t):new Promise((e,r)=>{let n=new Dh,o=t;o.pipe(n),o.on("error",s=>{n.
end(),r(s)}),n.on("error",r),n.on("finish",function(){let s=ru(this.bufferedBytes);e(s)})}),Dh=class extends b_.Writable{bufferedBytes=[];_write(e,r,n){this.bufferedBytes.
push(e),n()}}});var Tu,I_,Jn,T_=p(()=>{Tu=require("node:stream");Ms();A_();Sh();I_="The stream has already been transformed.",Jn=t=>{if(!(t instanceof Tu.Readable))try{return v_(
t)}catch{let o=t?.__proto__?.constructor?.name||t;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${o}`)}let e=!1,r=async()=>{
if(e)throw new Error(I_);return e=!0,await Ft(t)};return Object.assign(t,{transformToByteArray:r,transformToString:async n=>{let o=await r();return n===void 0||
Buffer.isEncoding(n)?Ls(o.buffer,o.byteOffset,o.byteLength).toString(n):new TextDecoder(n).decode(o)},transformToWebStream:()=>{if(e)throw new Error(I_);if(t.readableFlowing!==
null)throw new Error("The stream has been consumed by other callbacks.");if(typeof Tu.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not suppor\
ted. Please ensure a polyfill is available.");return e=!0,Tu.Readable.toWeb(t)}})}});function Nn(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var P_=p(()=>{});var F_,Ws,XL,xh,qs,X=p(()=>{F_=require("node:crypto");q0();K0();Y0();Zc();X0();Z0();wS();_S();CS();AS();bS();IS();PS();Em();OS();NS();Zd();T_();Sh();he();P_();Ws=
class extends J0(Se,Te,Ye,st){},XL=F_.getRandomValues,xh=Q0(XL),qs=xh});var yt,Ks=p(()=>{X();yt=async(t=new Uint8Array,e)=>{if(t instanceof Uint8Array)return Ws.mutate(t);if(!t)return Ws.mutate(new Uint8Array);let r=e.streamCollector(
t);return Ws.mutate(await r)}});function jo(t){return/^[\w.~-]+$/.test(t)?t:encodeURIComponent(t).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}var wh=p(
()=>{});var N_,at,QL,ZL,eM,tM,Pu,O_,Ho=p(()=>{Ee();X();N_=Symbol.for("@smithy/schema-x"),at=class t extends ae{static identity=Symbol.for("@smithy/HttpBindingNormalized\
Schema");identity=t.identity;bindings;constructor(e){super(e)}static of(e){let r=ae.of(e);if(r.identity===t.identity)return r;let n=r.isMemberSchema()?r:r.getSchema(),
o=typeof n=="object"&&n!==null?n:r;return o[N_]??=new t(r)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders==
"string"?39:e.httpQuery?34:e.httpQueryParams?35:e.httpResponseCode?37:32}getHttpBindingValue(e,r,n=!1){let o=this.getSchema(),s=typeof o=="number"?o&255:this.isListSchema()?
64:255,i=e&7,a=r.mediaType?r.mediaType==="application/json"||r.mediaType.endsWith("+json")?2:1:0,c=r.streaming||s===42?this.isStructSchema()?2:1:0,u=s>=4&&s<=7?
i>=6?2:i>0&&i<4?1:0:0,l=s|a<<8|(r.idempotencyToken?1:0)<<10|c<<11|(r.sparse?1:0)<<13|u<<14|(r.hostLabel?1:0)<<17|(e===36&&typeof o!="object"?1:0)<<18,f=s&192,d=i&
2&&(f===64||!n&&i&1)?this.getHttpBindingCollectionValue(e,r):void 0,m=(d?.[1]??0)&255;return l|=(i>=6&&(m===4||m===6)?1:0)<<16,[this,l,d]}getHttpBindingCollectionValue(e,r=this.
getMergedTraits()){let n=t.of(this.getValueSchema());return n.getHttpBindingValue(e,{...n.getMergedTraits(),...r},!0)}getHttpBindings(){let e=this.getSchema();return typeof e!=
"object"||e===null?tM:this.bindings??=QL(this)}},QL=t=>{let e=[],r=[],n=[],o=[],s=[],i={},a={},c=[],u={headers:a,prefixHeaders:c},l={request:{memberBindings:s,byName:i},
response:{bodyMemberNames:e,bindings:u}},{request:f,response:d}=l;for(let[m,y]of t.structIterator()){let E=at.of(y),g=E.getMergedTraits(),S=E.getHttpBindingLocation(
g),_=g.httpHeader?.toLowerCase()??g.httpPrefixHeaders?.toLowerCase()??g.httpQuery,v=E.getHttpBindingValue(S,g),A=[m,v,S,_];m==="__proto__"&&Nn(i),i[m]=A,v[1]>>10&
1&&(f.hasIdempotency=!0),s.push(A);let N=S&7;if(N===0&&(n.push(m),o.push(y)),(N&4)===0)e.push(m),r.push(y);else if((N&6)===4)if(N&1)u.statusCode=A;else{u.payload=
A;let j=v[1]&255;f.contentTypeInstruction=g.mediaType??(j===0?"text/plain":j===21||j===42?"application/octet-stream":null)}else N&1?(f.hasPrefixHeaders=!0,c.push(
A)):(_==="__proto__"&&Nn(a),a[_]=A)}return f.contentTypeInstruction===void 0&&n.length&&(f.contentTypeInstruction=null),f.syntheticBodySchema=O_(t,n,o),d.syntheticBodySchema=
O_(t,e,r),l},ZL=t=>{let e=[],r=0;for(let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))n.index>r&&e.push([t.slice(r,n.index),0]),e.push([n[1],n[2]?2:1]),r=n.index+n[0].
length;return e.length&&r<t.length&&e.push([t.slice(r),0]),e.length?e:void 0},eM=t=>{let{http:e,endpoint:r}=Kn(t.traits??{}),[n,o]=e?.[1].split("?")??[];return[
e?.[0],n,o?[...new URLSearchParams(o)]:[],n?ZL(n):void 0,r?.[0]]},tM={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},
Pu=t=>t[N_]??=eM(t),O_=(t,e,r)=>{if(!e.length)return;let n=t.getSchema(),o=[3,n[1],n[2],t.getMergedTraits(),e,r],s=n[6],i=s&&e.reduce((a,c)=>a+(n[4].indexOf(c)<
s?1:0),0);return i&&(o[6]=i),o}});var dn,ma=p(()=>{dn=class{serdeContext;setSerdeContext(e){this.serdeContext=e}}});var k_,_h,Fu,$_=p(()=>{k_=new Uint32Array(256);for(let t=0;t<256;++t){let e=t;for(let r=0;r<8;++r)e=e&1?3988292384^e>>>1:e>>>1;k_[t]=e>>>0}_h=4294967295,Fu=class{digestLength=4;checksum=_h;update(e){
for(let r=0;r<e.length;++r)this.checksum=this.checksum>>>8^k_[(this.checksum^e[r])&255]}digestSync(){return(this.checksum^_h)>>>0}async digest(){let e=this.digestSync(),
r=new Uint8Array(4);return new DataView(r.buffer).setUint32(0,e,!1),r}reset(){this.checksum=_h}}});function rM(t){return class{digestLength=4;value=0;update(r){this.value=t(r,this.value)}digestSync(){return this.value>>>0}async digest(){let r=new Uint8Array(4);
return new DataView(r.buffer).setUint32(0,this.digestSync(),!1),r}reset(){this.value=0}}}var Ch,L_,Js,M_=p(()=>{Ch=Hn(require("node:zlib"));$_();L_=typeof Ch.crc32==
"function"?Ch.crc32:void 0,Js=L_?rM(L_):Fu});var ct,U_,nM,Ou,B_,oM,j_=p(()=>{X();ct=64,U_=32,nM=2**53-1,Ou=class t{digestLength=U_;state=Int32Array.from(B_);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){
if(e){let r=t.normalizeKey(e);this.inner=new t,this.outer=new t;let{inner:n,outer:o}=this,s=new Uint8Array(ct*2);for(let i=0;i<ct;++i)s[i]=54^r[i],s[i+ct]=92^r[i];
n.update(s.subarray(0,ct)),o.update(s.subarray(ct))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){
this.inner.update(e);return}let r=Mt(e),n=0,{byteLength:o}=r;if(this.bytesHashed+=o,this.bytesHashed*8>nM)throw new Error("Cannot hash more than 2^53 - 1 bits");
for(;o>0;)this.buffer[this.bufferLength++]=r[n++],o--,this.bufferLength===ct&&(this.hashBuffer(),this.bufferLength=0)}async digest(){let{inner:e,outer:r}=this;if(e&&
r){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let n=e.digestSync();return r.update(n),r.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(B_),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let e=this.state.slice(),
r=this.buffer.slice(),n=this.bufferLength,o=this.bytesHashed*8,s=new DataView(r.buffer,r.byteOffset,r.byteLength);if(s.setUint8(n++,128),(n-1)%ct>=ct-8){for(let a=n;a<
ct;++a)s.setUint8(a,0);this.hashBufferWith(e,r),n=0}for(let a=n;a<ct-8;++a)s.setUint8(a,0);s.setUint32(ct-8,Math.floor(o/4294967296),!1),s.setUint32(ct-4,o,!1),
this.hashBufferWith(e,r);let i=new Uint8Array(U_);for(let a=0;a<8;++a)i[a*4]=e[a]>>>24&255,i[a*4+1]=e[a]>>>16&255,i[a*4+2]=e[a]>>>8&255,i[a*4+3]=e[a]>>>0&255;return i}static normalizeKey(e){
let r=Mt(e);if(r.byteLength>ct){let n=new t;n.update(r);let o=n.digestSync(),s=new Uint8Array(ct);return s.set(o),s}if(r.byteLength<ct){let n=new Uint8Array(ct);
return n.set(r),n}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,r){let n=this.w??=new Int32Array(64),o=e[0],s=e[1],i=e[2],a=e[3],
c=e[4],u=e[5],l=e[6],f=e[7];for(let d=0;d<ct;++d){if(d<16)n[d]=(r[d*4]&255)<<24|(r[d*4+1]&255)<<16|(r[d*4+2]&255)<<8|r[d*4+3]&255;else{let E=n[d-2],g=(E>>>17|E<<
15)^(E>>>19|E<<13)^E>>>10;E=n[d-15];let S=(E>>>7|E<<25)^(E>>>18|E<<14)^E>>>3;n[d]=(g+n[d-7]|0)+(S+n[d-16]|0)}let m=(((c>>>6|c<<26)^(c>>>11|c<<21)^(c>>>25|c<<7))+
(c&u^~c&l)|0)+(f+(oM[d]+n[d]|0)|0)|0,y=((o>>>2|o<<30)^(o>>>13|o<<19)^(o>>>22|o<<10))+(o&s^o&i^s&i)|0;f=l,l=u,u=c,c=a+m|0,a=i,i=s,s=o,o=m+y|0}e[0]+=o,e[1]+=s,e[2]+=
i,e[3]+=a,e[4]+=c,e[5]+=u,e[6]+=l,e[7]+=f}},B_=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),oM=new Int32Array(
[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,
3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,
113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,
2756734187,3204031479,3329325298])});function iM(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.
finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.
digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,ha.createHmac)("sha256",aM(this.secret)):(0,ha.createHash)("sha256")}}}function aM(t){return typeof t=="string"?t:ArrayBuffer.isView(t)?Buffer.from(t.
buffer,t.byteOffset,t.byteLength):Buffer.from(t)}var ha,sM,nr,H_=p(()=>{ha=require("node:crypto");j_();sM=(()=>{try{return(0,ha.createHash)("sha256"),!0}catch{return!1}})(),
nr=sM?iM():Ou});var Yn=p(()=>{M_();H_()});function G_(t){for(let e=0;e<8;e++)t[e]^=255;for(let e=7;e>-1&&(t[e]++,t[e]===0);e--);}var Xn,Rh=p(()=>{X();Xn=class t{bytes;constructor(e){if(this.bytes=e,e.byteLength!==
8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||e<-9223372036854776e3)throw new Error(`${e} is too larg\
e (or, if negative, too small) to represent as an Int64`);let r=new Uint8Array(8);for(let n=7,o=Math.abs(Math.round(e));n>-1&&o>0;n--,o/=256)r[n]=o;return e<0&&
G_(r),new t(r)}valueOf(){let e=this.bytes.slice(0),r=e[0]&128;return r&&G_(e),parseInt(Fe(e),16)*(r?-1:1)}toString(){return String(this.valueOf())}}});var Ys,z_,V_,cM,uM,lM,fM,pM,dM,mM,hM,gM,Nu,vh=p(()=>{he();X();Rh();Ys=class{toUtf8;fromUtf8;constructor(e,r){this.toUtf8=e,this.fromUtf8=r}format(e){let r=[];for(let s in e){
if(!z(e,s))continue;let i=this.fromUtf8(s);if(i.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`);r.
push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[s]))}let n=new Uint8Array(r.reduce((s,i)=>s+i.byteLength,0)),o=0;for(let s of r)n.set(s,o),o+=s.
byteLength;return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"\
short":let r=new DataView(new ArrayBuffer(3));return r.setUint8(0,3),r.setInt16(1,e.value,!1),new Uint8Array(r.buffer);case"integer":let n=new DataView(new ArrayBuffer(
5));return n.setUint8(0,4),n.setInt32(1,e.value,!1),new Uint8Array(n.buffer);case"long":let o=new Uint8Array(9);return o[0]=5,o.set(e.value.bytes,1),o;case"bina\
ry":if(e.value.byteLength>Nu)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${Nu} bytes: ${e.value.byteLength}`);let s=new DataView(
new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(1,e.value.byteLength,!1);let i=new Uint8Array(s.buffer);return i.set(e.value,3),i;case"string":
let a=this.fromUtf8(e.value);if(a.byteLength>Nu)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${Nu} bytes: ${a.byteLength}`);let c=new DataView(
new ArrayBuffer(3+a.byteLength));c.setUint8(0,7),c.setUint16(1,a.byteLength,!1);let u=new Uint8Array(c.buffer);return u.set(a,3),u;case"timestamp":let l=new Uint8Array(
9);return l[0]=8,l.set(Xn.fromNumber(e.value.valueOf()).bytes,1),l;case"uuid":if(!gM.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);let f=new Uint8Array(
17);return f[0]=9,f.set(Xi(e.value.replace(/-/g,"")),1),f}}parse(e){let r={},n=0;for(;n<e.byteLength;){let o=e.getUint8(n++),s=this.toUtf8(new Uint8Array(e.buffer,
e.byteOffset+n,o));switch(n+=o,e.getUint8(n++)){case 0:r[s]={type:V_,value:!0};break;case 1:r[s]={type:V_,value:!1};break;case 2:r[s]={type:cM,value:e.getInt8(n++)};
break;case 3:r[s]={type:uM,value:e.getInt16(n,!1)},n+=2;break;case 4:r[s]={type:lM,value:e.getInt32(n,!1)},n+=4;break;case 5:r[s]={type:fM,value:new Xn(new Uint8Array(
e.buffer,e.byteOffset+n,8))},n+=8;break;case 6:let i=e.getUint16(n,!1);n+=2,r[s]={type:pM,value:new Uint8Array(e.buffer,e.byteOffset+n,i)},n+=i;break;case 7:let a=e.
getUint16(n,!1);n+=2,r[s]={type:dM,value:this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+n,a))},n+=a;break;case 8:r[s]={type:mM,value:new Date(new Xn(new Uint8Array(
e.buffer,e.byteOffset+n,8)).valueOf())},n+=8;break;case 9:let c=new Uint8Array(e.buffer,e.byteOffset+n,16);n+=16,r[s]={type:hM,value:`${Fe(c.subarray(0,4))}-${Fe(
c.subarray(4,6))}-${Fe(c.subarray(6,8))}-${Fe(c.subarray(8,10))}-${Fe(c.subarray(10))}`};break;default:throw new Error("Unrecognized header type tag")}}return r}};
(function(t){t[t.boolTrue=0]="boolTrue",t[t.boolFalse=1]="boolFalse",t[t.byte=2]="byte",t[t.short=3]="short",t[t.integer=4]="integer",t[t.long=5]="long",t[t.byteArray=
6]="byteArray",t[t.string=7]="string",t[t.timestamp=8]="timestamp",t[t.uuid=9]="uuid"})(z_||(z_={}));V_="boolean",cM="byte",uM="short",lM="integer",fM="long",pM=
"binary",dM="string",mM="timestamp",hM="uuid",gM=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,Nu=32767});function q_({byteLength:t,byteOffset:e,buffer:r}){if(t<yM)throw new Error("Provided message too short to accommodate event stream message overhead");let n=new DataView(
r,e,t),o=n.getUint32(0,!1);if(t!==o)throw new Error("Reported message length does not match received message length");let s=n.getUint32(W_,!1),i=n.getUint32(Qn,
!1),a=n.getUint32(t-Go,!1),c=new Js;if(c.update(new Uint8Array(r,e,Qn)),i!==c.digestSync())throw new Error(`The prelude checksum specified in the message (${i})\
 does not match the calculated CRC32 checksum (${c.digestSync()})`);if(c.update(new Uint8Array(r,e+Qn,t-(Qn+Go))),a!==c.digestSync())throw new Error(`The messag\
e checksum (${c.digestSync()}) did not match the expected value of ${a}`);return{headers:new DataView(r,e+Qn+Go,s),body:new Uint8Array(r,e+Qn+Go+s,o-s-(Qn+Go+Go))}}
var W_,Qn,Go,yM,K_=p(()=>{Yn();W_=4,Qn=W_*2,Go=4,yM=Qn+Go*2});var Xs,Ah=p(()=>{Yn();vh();K_();Xs=class{headerMarshaller;messageBuffer;isEndOfStream;constructor(e,r){this.headerMarshaller=new Ys(e,r),this.messageBuffer=[],this.
isEndOfStream=!1}feed(e){this.messageBuffer.push(this.decode(e))}endOfStream(){this.isEndOfStream=!0}getMessage(){let e=this.messageBuffer.pop(),r=this.isEndOfStream;
return{getMessage(){return e},isEndOfStream(){return r}}}getAvailableMessages(){let e=this.messageBuffer;this.messageBuffer=[];let r=this.isEndOfStream;return{getMessages(){
return e},isEndOfStream(){return r}}}encode({headers:e,body:r}){let n=this.headerMarshaller.format(e),o=n.byteLength+r.byteLength+16,s=new Uint8Array(o),i=new DataView(
s.buffer,s.byteOffset,s.byteLength),a=new Js;return i.setUint32(0,o,!1),i.setUint32(4,n.byteLength,!1),a.update(s.subarray(0,8)),i.setUint32(8,a.digestSync(),!1),
s.set(n,12),s.set(r,n.byteLength+12),a.update(s.subarray(8,o-4)),i.setUint32(o-4,a.digestSync(),!1),s}decode(e){let{headers:r,body:n}=q_(e);return{headers:this.
headerMarshaller.parse(r),body:n}}formatHeaders(e){return this.headerMarshaller.format(e)}}});var Qs,bh=p(()=>{Qs=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.inputStream)yield this.options.decoder.decode(e)}}});var Zs,Ih=p(()=>{Zs=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.messageStream)yield this.options.encoder.encode(e);this.options.includeEndFrame&&(yield new Uint8Array(0))}}});var ei,Th=p(()=>{ei=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.messageStream){let r=await this.options.deserializer(e);r!==void 0&&(yield r)}}}});var ti,Ph=p(()=>{ti=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.inputStream)yield this.options.serializer(e)}}});function ku(t){let e=0,r=0,n=null,o=null,s=a=>{if(typeof a!="number")throw new Error("Attempted to allocate an event message where size was not a number: "+a);e=
a,r=4,n=new Uint8Array(a),new DataView(n.buffer).setUint32(0,a,!1)},i=async function*(){let a=t[Symbol.asyncIterator]();for(;;){let{value:c,done:u}=await a.next();
if(u){if(e)if(e===r)yield n;else throw new Error("Truncated event message received.");else return;return}let l=c.length,f=0;for(;f<l;){if(!n){let m=l-f;o||(o=new Uint8Array(
4));let y=Math.min(4-r,m);if(o.set(c.slice(f,f+y),r),r+=y,f+=y,r<4)break;s(new DataView(o.buffer).getUint32(0,!1)),o=null}let d=Math.min(e-r,l-f);n.set(c.slice(
f,f+d),r),r+=d,f+=d,e&&e===r&&(yield n,n=null,e=0,r=0)}}};return{[Symbol.asyncIterator]:i}}var Fh=p(()=>{});function J_(t,e){let r=ga(e.deserializer,e.toUtf8);return{[Symbol.asyncIterator]:async function*(){for await(let n of t){let o=e.eventStreamCodec.decode(n),s=await r(
o);s!==void 0&&(yield s)}}}}function ga(t,e){return async function(r){let{value:n}=r.headers[":message-type"];if(n==="error"){let o=new Error(r.headers[":error-\
message"].value||"UnknownError");throw o.name=r.headers[":error-code"].value,o}else if(n==="exception"){let o=r.headers[":exception-type"].value,s={[o]:r},i=await t(
s);if(i.$unknown){let a=new Error(e(r.body));throw a.name=o,a}throw i[o]}else if(n==="event"){let o={[r.headers[":event-type"].value]:r},s=await t(o);return s.$unknown?
void 0:s}else throw Error(`Unrecognizable event type: ${r.headers[":event-type"].value}`)}}var Oh=p(()=>{});var zo,Y_,Nh=p(()=>{Ah();bh();Ih();Th();Ph();Fh();Oh();zo=class{eventStreamCodec;utfEncoder;constructor({utf8Encoder:e,utf8Decoder:r}){this.eventStreamCodec=new Xs(
e,r),this.utfEncoder=e}deserialize(e,r){let n=ku(e);return new ei({messageStream:new Qs({inputStream:n,decoder:this.eventStreamCodec}),deserializer:ga(r,this.utfEncoder)})}serialize(e,r){
return new Zs({messageStream:new ti({inputStream:e,serializer:r}),encoder:this.eventStreamCodec,includeEndFrame:!0})}},Y_=t=>new zo(t)});async function*EM(t){let e=!1,r=!1,n=new Array;for(t.on("error",o=>{if(e||(e=!0),o)throw o}),t.on("data",o=>{n.push(o)}),t.on("end",()=>{e=!0});!r;){let o=await new Promise(
s=>setTimeout(()=>s(n.shift()),0));o&&(yield o),r=e&&n.length===0}}var X_,ya,Q_,Z_=p(()=>{X_=require("node:stream");Nh();ya=class{universalMarshaller;constructor({
utf8Encoder:e,utf8Decoder:r}){this.universalMarshaller=new zo({utf8Decoder:r,utf8Encoder:e})}deserialize(e,r){let n=typeof e[Symbol.asyncIterator]=="function"?e:
EM(e);return this.universalMarshaller.deserialize(n,r)}serialize(e,r){return X_.Readable.from(this.universalMarshaller.serialize(e,r))}},Q_=t=>new ya(t)});var eC,tC,rC=p(()=>{eC=t=>({[Symbol.asyncIterator]:async function*(){let e=t.getReader();try{for(;;){let{done:r,value:n}=await e.read();if(r)return;yield n}}finally{
e.releaseLock()}}}),tC=t=>{let e=t[Symbol.asyncIterator]();return new ReadableStream({async pull(r){let{done:n,value:o}=await e.next();if(n)return r.close();r.enqueue(
o)}})}});var nC,oC=p(()=>{nC=t=>Object.assign(t,{eventStreamMarshaller:t.eventStreamSerdeProvider(t)})});var $u,sC=p(()=>{he();Ee();X();$u=class{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({marshaller:e,serializer:r,
deserializer:n,serdeContext:o,defaultContentType:s,compositeErrorRegistry:i}){this.marshaller=e,this.serializer=r,this.deserializer=n,this.serdeContext=o,this.defaultContentType=
s,this.compositeErrorRegistry=i}async serializeEventStream({eventStream:e,requestSchema:r,initialRequest:n,initialMessageType:o}){let s=this.marshaller,i=r.getEventStreamMember(),
a=r.getMemberSchema(i),c=this.serializer,u=this.defaultContentType,l=Symbol("initialRequestMarker"),f={async*[Symbol.asyncIterator](){if(n){let d={":event-type":{
type:"string",value:o??"initial-request"},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:u}};c.write(r,n);let m=c.flush();yield{
[l]:!0,headers:d,body:m}}for await(let d of e)yield d}};return s.serialize(f,d=>{if(d[l])return{headers:d.headers,body:d.body};let m="";for(let v in d)if(z(d,v)&&
v!=="__type"){m=v;break}let{additionalHeaders:y,body:E,eventType:g,explicitPayloadContentType:S}=this.writeEventBody(m,a,d);return{headers:{":event-type":{type:"\
string",value:g},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:S??u},...y},body:E}})}async deserializeEventStream({response:e,
responseSchema:r,initialResponseContainer:n,initialMessageType:o}){let s=this.marshaller,i=r.getEventStreamMember(),c=r.getMemberSchema(i).getMemberSchemas(),u=Symbol(
"initialResponseMarker"),l=s.deserialize(e.body,async m=>{let y="";for(let g in m)if(z(m,g)&&g!=="__type"){y=g;break}let E=m[y].body;if(y===(o??"initial-respons\
e")){let g=await this.deserializer.read(r,E);return delete g[i],{[u]:!0,...g}}else if(y in c){let g=c[y];if(g.isStructSchema()){let S={},_=!1;for(let[v,A]of g.structIterator()){
let{eventHeader:N,eventPayload:j}=A.getMergedTraits();if(_=_||!!(N||j),j)A.isBlobSchema()?S[v]=E:A.isStringSchema()?S[v]=(this.serdeContext?.utf8Encoder??Se)(E):
A.isStructSchema()&&(S[v]=await this.deserializer.read(A,E));else if(N){let ne=m[y].headers[v]?.value;ne!=null&&(A.isNumericSchema()?ne&&typeof ne=="object"&&"b\
ytes"in ne?S[v]=BigInt(ne.toString()):S[v]=Number(ne):S[v]=ne)}}return{[y]:await this.readEventMember(g,E,_,S)}}return{[y]:await this.deserializer.read(g,E)}}else
return{$unknown:m}}),f=l[Symbol.asyncIterator](),d=await f.next();if(d.done)return l;if(d.value?.[u]){if(!r)throw new Error("@smithy::core/protocols - initial-r\
esponse event encountered in event stream but no response schema given.");for(let m in d.value)z(d.value,m)&&(n[m]=d.value[m])}return{async*[Symbol.asyncIterator](){
for(d?.value?.[u]||(yield d.value);;){let{done:m,value:y}=await f.next();if(m)break;yield y}}}}async readEventMember(e,r,n,o){let s,i=e.getSchema();if(Array.isArray(
i)&&i[0]===-3){let c=i[1],u=xe.for(c);this.compositeErrorRegistry?.copyFrom(u),s=(this.compositeErrorRegistry??u)?.getErrorCtor(i)}let a=n?o:r.byteLength===0?{}:
await this.deserializer.read(e,r);if(s){let c=a.message??a.Message??"Unknown",u={},l=e.getMergedTraits().error;return l&&(u.$fault=l),Object.assign(new s({}),u,
{message:c},a)}return a}writeEventBody(e,r,n){let o=this.serializer,s=e,i=null,a,c=r.getSchema()[4].includes(e),u={};if(c){let d=r.getMemberSchema(e);if(d.isStructSchema()){
for(let[m,y]of d.structIterator()){let{eventHeader:E,eventPayload:g}=y.getMergedTraits();if(g)i=m;else if(E){let S=n[e][m],_="binary";y.isNumericSchema()?(-2)**
31<=S&&S<=2**31-1?_="integer":_="long":y.isTimestampSchema()?_="timestamp":y.isStringSchema()?_="string":y.isBooleanSchema()&&(_="boolean"),S!=null&&(u[m]={type:_,
value:S},delete n[e][m])}}if(i!==null){let m=d.getMemberSchema(i);m.isBlobSchema()?a="application/octet-stream":m.isStringSchema()&&(a="text/plain"),o.write(m,n[e][i])}else
o.write(d,n[e])}else if(d.isUnitSchema())o.write(d,{});else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.")}else{
let[d,m]=n[e];s=d,o.write(15,m)}let l=o.flush()??new Uint8Array;return{body:typeof l=="string"?(this.serdeContext?.utf8Decoder??Te)(l):l,eventType:s,explicitPayloadContentType:a,
additionalHeaders:u}}}});var iC={};dt(iC,{EventStreamCodec:()=>Xs,EventStreamMarshaller:()=>ya,EventStreamSerde:()=>$u,HeaderMarshaller:()=>Ys,Int64:()=>Xn,MessageDecoderStream:()=>Qs,MessageEncoderStream:()=>Zs,
SmithyMessageDecoderStream:()=>ei,SmithyMessageEncoderStream:()=>ti,UniversalEventStreamMarshaller:()=>zo,eventStreamSerdeProvider:()=>Q_,getChunkedStream:()=>ku,
getMessageUnmarshaller:()=>ga,getUnmarshalledStream:()=>J_,iterableToReadableStream:()=>tC,readableStreamToIterable:()=>eC,resolveEventStreamSerdeConfig:()=>nC,
universalEventStreamSerdeProvider:()=>Y_});var aC=p(()=>{Ah();vh();Rh();bh();Ih();Th();Ph();Z_();rC();Nh();Fh();Oh();oC();sC()});var ri,kh=p(()=>{he();Ee();ma();Ho();ri=class extends dn{options;compositeErrorRegistry;constructor(e){super(),this.options=e,this.compositeErrorRegistry=new xe(
e.defaultNamespace);for(let r of e.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(r)}getRequestType(){return ie}getResponseType(){return wt}setSerdeContext(e){
this.serdeContext=e,this.serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,r){
if("url"in r){e.protocol=r.url.protocol,e.hostname=r.url.hostname,e.port=r.url.port?Number(r.url.port):void 0,e.path=r.url.pathname,e.fragment=r.url.hash||void 0,
e.username=r.url.username||void 0,e.password=r.url.password||void 0,e.query||(e.query={});for(let[n,o]of r.url.searchParams.entries())e.query[n]=o;if(r.headers)
for(let n in r.headers)z(r.headers,n)&&(e.headers[n]=r.headers[n].join(", "));return e}else{if(e.protocol=r.protocol,e.hostname=r.hostname,e.port=r.port?Number(
r.port):void 0,e.path=r.path,e.query={...r.query},r.headers)for(let n in r.headers)z(r.headers,n)&&(e.headers[n]=r.headers[n]);return e}}setHostPrefix(e,r,n,o=Pu(
r)){if(this.serdeContext?.disableHostPrefix)return;let s=o[4];if(typeof s!="string")return;let i=s;for(let[a,[,c]]of at.of(r.input).getHttpBindings().request.memberBindings){
if(!(c>>17&1))continue;let u=n[a];if(typeof u!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);i=i.replace(`{${a}\
}`,u)}if(e.hostname=i+e.hostname,!tm(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,
requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,r,n){let o=[-3,"","Error",0,[],[],0],s;for(let i of n)for(let a of r)try{a==="*"?s=i.getSchema(e):s=i.getSchema(a+"#"+e);let c=i.getErrorCtor(
s);if(c)return[s,c,"modeled"];{let u=i.getBaseException();if(u){let l=i.getErrorCtor(u);if(l)return[s,l,"synthetic"]}}}catch{}for(let i of n){let a=i.getBaseException();
if(a){let c=i.getErrorCtor(a);if(c)return[a,c,"synthetic"]}}return[o,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:r,initialRequest:n}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:r,initialRequest:n})}async deserializeEventStream({response:e,responseSchema:r,
initialResponseContainer:n}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:r,initialResponseContainer:n})}async loadEventStreamCapability(){
let{EventStreamSerde:e,eventStreamSerdeProvider:r}=await Promise.resolve().then(()=>(aC(),iC)),n=this.resolveEventStreamMarshaller(r);return new e({marshaller:n,
serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.
compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missi\
ng.`)}async deserializeHttpMessage(e,r,n,o,s){return[]}getEventStreamMarshaller(){let e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/c\
ore - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){let r=this.serdeContext;return r.
eventStreamMarshaller?r.eventStreamMarshaller:e(this.serdeContext)}}});var Ea,cC=p(()=>{he();X();Ho();kh();Ks();wh();Ea=class extends ri{async serializeRequest(e,r,n){let o=r&&typeof r=="object"?r:{},s={},i={},a=await n.endpoint(),
c=at.of(e?.input),u=c.getHttpBindings().request,l=Pu(e),f=new ie({query:s,headers:i});if(a){this.updateServiceEndpoint(f,a),this.setHostPrefix(f,e,o,l);let[m,y,
E]=l;if(m){f.method=m,f.path=f.path==="/"?y:f.path+y;for(let[g,S]of E)s[g]=S}}f.query=s;let d=this.serializeHttpBindings(o,f,u,l);return d&&(f.body=await this.serializeEventStream(
{eventStream:d,requestSchema:c})),f}serializeHttpBindings(e,r,n,o){let s=this.serializer,i=typeof s.writeCodec=="function"?s:void 0,a=r.query,c=r.headers,u=n.syntheticBodySchema,
l=!1,f,d,m,y=Object.getOwnPropertyNames(e),E=Object.getPrototypeOf(e),g=(E===Object.prototype||E===null)&&!n.hasIdempotency&&!n.hasPrefixHeaders&&y.length*2<n.memberBindings.
length,S=g?y.length:n.memberBindings.length;for(let A=0;A<S;++A){let N=g?z(n.byName,y[A])?n.byName[y[A]]:void 0:n.memberBindings[A];if(!N)continue;let j=N[1],ne=N[0],
ge=j[0],Ne=j[1],q=j[2],P=N[2],b=N[3],T=e[ne];if(!(T==null&&!(Ne>>10&1)))if(P===36){let F=Ne>>11&3;F?F===2?d=T||void 0:f=T:(i?i.writeCodec(ge,T):s.write(ge,T),f=
s.flush())}else if(P===33||P===38){let F=this.serializeHttpValue(j,T,P,i);P===33?(m??=Object.create(null))[ne]=F:c[b]=F}else if(P===39)for(let F in T){if(!z(T,F))
continue;let se=b+F;c[se.toLowerCase()]=this.serializeHttpValue(q,T[F],38,i,i?q[0]:[q[0],{httpHeader:se}])}else(P&62)===34?this.serializeQuery(j,T,b,a,i):l=!0}let _=o[1],
v=o[3];return _&&v&&r.path.endsWith(_)&&(r.path=r.path.slice(0,-_.length)+this.serializePath(v,m,n)),l&&u&&(i?i.writeCodec(u,e):s.write(u,e),f=s.flush()),r.body=
f,d}serializeQuery(e,r,n,o,s){let[i,a,c]=e,u=s?void 0:i.getMergedTraits();if(n===void 0){for(let l in r)!z(r,l)||l in o||(s||Object.assign(c[0].getMergedTraits(),
{...u,httpQuery:l,httpQueryParams:void 0}),this.serializeQuery(c,r[l],l,o,s));return}if((a&192)===64){let l=[];for(let f of r){let d=this.serializeHttpValue(c,f,
34,s,s?c[0]:[c[0],u]);(a>>13&1||d!==void 0)&&l.push(d)}o[n]=l}else o[n]=this.serializeHttpValue(e,r,34,s,s?i:[i,u])}serializeHttpValue(e,r,n,o,s=e[0]){let i=e[1],
a=i&255;return o&&!(i&1792)&&(a<=2||a===17||a===19)?String(r):(o?o.writeHttpBinding(e,r,n):this.serializer.write(s,r),this.serializer.flush())}serializePath(e,r,n){
let o="";for(let[s,i]of e){if(i===0){o+=s;continue}let a=r?.[s];if(a===void 0){if(z(n.byName,s)&&n.byName[s][2]===33)throw new Error(`No value provided for inpu\
t HTTP label: ${s}.`);o+=`{${s}${i===2?"+":""}}`}else o+=i===2?a.split("/").map(jo).join("/"):jo(a)}return o}async deserializeResponse(e,r,n){let o=this.deserializer,
s=typeof o.readCodec=="function"?o:void 0,i=at.of(e.output),a=i.getHttpBindings().response,c={};if(n.statusCode>=300){let l=await yt(n.body,r);throw l.byteLength>
0&&Object.assign(c,await o.read(15,l)),await this.handleError(e,r,n,c,this.deserializeMetadata(n)),new Error("@smithy/core/protocols - HTTP Protocol error handl\
er failed to throw.")}let u=await this.deserializeHttpMessage(i,r,n,c);if(u.length){let l=await yt(n.body,r);if(l.byteLength>0){let f=await(s?s.readCodec(a.syntheticBodySchema,
l):o.read(a.syntheticBodySchema,l));for(let d of u)f[d]!=null&&(c[d]=f[d])}}else a.bindings.payload||await yt(n.body,r);return c.$metadata=this.deserializeMetadata(
n),c}async deserializeHttpMessage(e,r,n,o,s){let i=o instanceof Set?s:o,a=this.deserializer,c=typeof a.readCodec=="function"?a:void 0,u=at.of(e),{bodyMemberNames:l,
bindings:{payload:f,statusCode:d,headers:m,prefixHeaders:y}}=u.getHttpBindings().response,E=n.headers;if(f){let[g,S]=f,[_,v]=S,A=v>>11&3;if(A)A===2?i[g]=await this.
deserializeEventStream({response:n,responseSchema:u}):i[g]=Jn(n.body);else if(n.body){let N=await yt(n.body,r);N.byteLength>0&&(i[g]=await(c?c.readPayload(S,N):
a.read(_,N)))}}for(let g in E){if(!z(E,g))continue;let S=g.toLowerCase(),_=E[g];S!==g&&(delete E[g],E[S]=_);let v=z(m,S)?m[S]:void 0;if(!v)continue;let[A,[N,j,ne],
,ge]=v;if(ne){let Ne=j>>16&1?gm(_,",",2):Yi(_),q=[];for(let P of Ne)q.push(c?c.readHttpBinding(ne,P.trim(),38):await a.read([ne[0],{httpHeader:ge}],P.trim()));i[A]=
q}else i[A]=c?c.readHttpBinding(v[1],_,38):await a.read(N,_)}for(let[g,[,,S],,_]of y){i[g]={};for(let v in E){if(!z(E,v)||!v.startsWith(_))continue;let A=E[v];i[g][v.
slice(_.length)]=c?c.readHttpBinding(S,A,38):await a.read([S[0],{httpHeader:v}],A)}}return d&&(i[d[0]]=n.statusCode),l}}});var Vo,uC=p(()=>{he();Ee();he();kh();Ks();Vo=class extends ri{async serializeRequest(e,r,n){let o=this.serializer,s={},i={},a=await n.endpoint(),c=ae.of(e?.input),
u=c.getSchema(),l,f=r&&typeof r=="object"?r:{},d=new ie({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:s,headers:i,body:void 0});if(a&&(this.
updateServiceEndpoint(d,a),this.setHostPrefix(d,e,f)),f){let m=c.getEventStreamMember();if(m){if(f[m]){let y={};for(let[E]of c.structIterator())E!==m&&f[E]!=null&&
(y[E]=f[E]);l=await this.serializeEventStream({eventStream:f[m],requestSchema:c,initialRequest:y})}}else o.write(u,f),l=o.flush()}return d.headers=Object.assign(
d.headers,i),d.query=s,d.body=l,d.method="POST",d}async deserializeResponse(e,r,n){let o=this.deserializer,s=ae.of(e.output),i={};if(this.isErrorResponse(n.statusCode)){
let c=await yt(n.body,r);throw c.byteLength>0&&Object.assign(i,await o.read(15,c)),await this.handleError(e,r,n,i,this.deserializeMetadata(n)),new Error("@smith\
y/core/protocols - RPC Protocol error handler failed to throw.")}for(let c in n.headers){if(!z(n.headers,c))continue;let u=n.headers[c];delete n.headers[c],n.headers[c.
toLowerCase()]=u}let a=s.getEventStreamMember();if(a)i[a]=await this.deserializeEventStream({response:n,responseSchema:s,initialResponseContainer:i});else{let c=await yt(
n.body,r);c.byteLength>0&&Object.assign(i,await o.read(s,c))}return i.$metadata=this.deserializeMetadata(n),i}isErrorResponse(e){return e>=300}}});var Wo,$h=p(()=>{X();Ho();ma();Wo=class extends dn{settings;constructor(e){super(),this.settings=e}read(e,r){let n=at.of(e),o=n.getMergedTraits(),s=n.getHttpBindingLocation(
o);return this.readHttpBinding(n.getHttpBindingValue(s,o),r,s)}readHttpBinding([e,r,n],o,s){let i=r&255;if((i&192)===64)return n??=e.getHttpBindingCollectionValue(
s),Yi(o).map(a=>this.readHttpBinding(n,a,s));switch(i){case 21:case 42:return(this.serdeContext?.base64Decoder??st)(o);case 4:case 5:case 6:case 7:{let a=this.settings.
httpBindings?r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&i>4?i:a?a+4:this.settings.timestampFormat.default){case 5:return mm(o);case 6:return hm(o);case 7:
return dm(o);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",o),new Date(o)}}case 0:{let a=r>>8&3;if(!a)return o;let c=o;
return(s&6)===6&&(c=(this.serdeContext?.utf8Encoder??Se)((this.serdeContext?.base64Decoder??st)(c))),a===2?_t.from(c):c}case 1:return Number(o);case 2:return o.
toLowerCase()==="true";case 17:return BigInt(o);case 19:return new Xe(o,"bigDecimal");default:return o}}}});var Da,lC=p(()=>{X();Ho();ma();$h();Da=class extends dn{codecDeserializer;stringDeserializer;constructor(e,r){super(),this.codecDeserializer=e,this.stringDeserializer=
new Wo(r)}setSerdeContext(e){this.stringDeserializer.setSerdeContext(e),this.codecDeserializer.setSerdeContext(e),this.serdeContext=e}read(e,r){let n=at.of(e),o=n.
getMergedTraits();if(o.httpHeader||o.httpResponseCode){let s=n.getHttpBindingValue(38,o);return this.readHttpBinding(s,r,38)}return o.httpPayload?this.readPayload(
n.getHttpBindingValue(36,o),r):this.readCodec(n,r)}readHttpBinding(e,r,n){let o=typeof r=="string"?r:(this.serdeContext?.utf8Encoder??Se)(r);return this.stringDeserializer.
readHttpBinding(e,o,n)}readPayload([e,r],n){let o=r&255;return o===21||o===42?typeof n=="string"?(this.serdeContext?.utf8Decoder??Te)(n):n:o===0?typeof n=="stri\
ng"?n:(this.serdeContext?.utf8Encoder??Se)(n):this.readCodec(e,n)}readCodec(e,r){return this.codecDeserializer.read(e,r)}}});var Lu,fC=p(()=>{X();Ho();ma();Lu=class extends dn{settings;stringBuffer="";constructor(e){super(),this.settings=e}write(e,r){let n=at.of(e),o=n.getMergedTraits(),
s=n.getHttpBindingLocation(o);this.writeHttpBinding(n.getHttpBindingValue(s,o),r,s)}writeHttpBinding([e,r,n],o,s){let i=r&255;switch(typeof o){case"object":if(o===
null){this.stringBuffer="null";return}if(i>=4&&i<=7){if(!(o instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${o} when schema \
expected Date in ${e.getName(!0)}`);let u=this.settings.httpBindings?r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&i>4?i:u?u+4:this.settings.timestampFormat.
default){case 5:this.stringBuffer=o.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=$o(o);break;case 7:this.stringBuffer=String(o.getTime()/1e3);
break;default:console.warn("Missing timestamp format, using epoch seconds",o),this.stringBuffer=String(o.getTime()/1e3)}return}if((i===21||i===42)&&"byteLength"in
o){this.stringBuffer=(this.serdeContext?.base64Encoder??Ye)(o);return}if((i&192)===64&&Array.isArray(o)){n??=e.getHttpBindingCollectionValue(s);let u=n[1]&255,l=u>=
4&&u<=7,f="";for(let d of o){this.writeHttpBinding(n,d,s);let m=this.flush();f&&(f+=", "),f+=l?m:um(m)}this.stringBuffer=f;return}this.stringBuffer=JSON.stringify(
o,null,2);break;case"string":let a=r>>8&3,c=o;if(a===2&&(c=_t.from(c)),a&&(s&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??Ye)(c.toString());return}
this.stringBuffer=o;break;default:this.stringBuffer=r>>10&1?qs():String(o)}}flush(){let e=this.stringBuffer;return this.stringBuffer="",e}}});var Sa,pC=p(()=>{Ho();fC();Sa=class{codecSerializer;stringSerializer;buffer;constructor(e,r,n=new Lu(r)){this.codecSerializer=e,this.stringSerializer=n}setSerdeContext(e){
this.codecSerializer.setSerdeContext(e),this.stringSerializer.setSerdeContext(e)}write(e,r){let n=at.of(e),o=n.getMergedTraits();if(o.httpHeader||o.httpLabel||o.
httpQuery){let s=n.getHttpBindingLocation(o);this.writeHttpBinding(n.getHttpBindingValue(s,o),r,s);return}this.writeCodec(n,r)}writeHttpBinding(e,r,n){this.stringSerializer.
writeHttpBinding(e,r,n),this.buffer=this.stringSerializer.flush()}writeCodec(e,r){this.codecSerializer.write(e,r)}flush(){if(this.buffer!==void 0){let e=this.buffer;
return this.buffer=void 0,e}return this.codecSerializer.flush()}}});function qo(t,e){if(e.timestampFormat.useTrait){let a=t.getSchema();if(a===5||a===6||a===7)return a}let{httpLabel:r,httpPrefixHeaders:n,httpHeader:o,httpQuery:s}=t.
getMergedTraits();return(e.httpBindings?typeof n=="string"||o?6:s||r?5:void 0:void 0)??e.timestampFormat.default}var Mu=p(()=>{});var Or,Nr,dC=p(()=>{Or=t=>(t.logger&&t.logger.constructor?.name!=="NoOpLogger"&&t.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),t.logger),t.defaultSocketTimeout&&
t.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),t.defaultSocketTimeout),{setHttpHandler(e){t.requestHandler=e},httpHandler(){
return t.requestHandler},updateHttpClientConfig(e,r){t.requestHandler?.updateHttpClientConfig(e,r)},httpHandlerConfigs(){return t.requestHandler.httpHandlerConfigs()}}),
Nr=t=>({requestHandler:t.httpHandler()})});function hC(t){return e=>async r=>{let n=r.request;if(ie.isInstance(n)){let{body:o,headers:s}=n;if(o&&Object.keys(s).map(i=>i.toLowerCase()).indexOf(mC)===-1)try{
let i=t(o);i!=null&&(n.headers={...n.headers,[mC]:String(i)})}catch{}}return e({...r,request:n})}}var mC,gC,kr,yC=p(()=>{he();mC="content-length";gC={step:"buil\
d",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},kr=t=>({applyToStack:e=>{e.add(hC(t.bodyLengthChecker),gC)}})});var $r,DM,Lh=p(()=>{$r=t=>encodeURIComponent(t).replace(/[!'()*]/g,DM),DM=t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`});function Mh(t){let e=[];for(let r of Object.keys(t).sort()){let n=t[r];if(r=$r(r),Array.isArray(n))for(let o=0,s=n.length;o<s;o++)e.push(`${r}=${$r(n[o])}`);else{
let o=r;(n||typeof n=="string")&&(o+=`=${$r(n)}`),e.push(o)}}return e.join("&")}var EC=p(()=>{Lh()});var Zn,Uu=p(()=>{Zn=class{serdeContext;setSerdeContext(e){this.serdeContext=e}}});var Bu,DC=p(()=>{Bu=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let n=Object.keys(this.from),o=new Set(n);o.delete("__type"),this.keys=o}mark(e){this.
keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,
r=this.from[e];this.to.$unknown=[e,r]}}}});function ju(){if(xa===void 0)try{if(typeof Buffer!="function")xa=!1;else{let t=JSON.parse(Buffer.from([123,125]));xa=t!==null&&typeof t=="object"}}catch{xa=!1}return xa}
var xa,Uh=p(()=>{});function Hu(t,e,r){if(r?.source){let n=r.source;if(typeof e=="number")return e<=Number.MAX_SAFE_INTEGER&&e>=Number.MIN_SAFE_INTEGER?xM(n,e)?e:new Xe(n,"bigDecim\
al"):SM(n)?new Xe(n,"bigDecimal"):/[eE]/.test(n)?wM(n):BigInt(n)}return e}function SM(t){let e=t.indexOf(".");if(e===-1)return!1;let r=t.search(/[eE]/);if(r===-1)
return!0;let n=r-e-1;return parseInt(t.slice(r+1),10)<n}function xM(t,e){if(t===String(e)||Object.is(e,-0))return!0;if(/[eE]/.test(t))return Bh(t)===Bh(String(e));
let r=t.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),n=String(e);return r===n?!0:/[eE]/.test(n)?r===Bh(n):!1}function Bh(t){let e=t.startsWith("-"),r=e?t.slice(
1):t,n=r.search(/[eE]/),o;if(n===-1)o=r;else{let s=parseInt(r.slice(n+1),10),i=r.slice(0,n),a=i.indexOf("."),c,u;a===-1?(c=i,u=i.length):(c=i.slice(0,a)+i.slice(
a+1),u=a),c=c.replace(/0+$/,"")||"0";let l=u+s;c==="0"?o="0":l<=0?o="0."+"0".repeat(-l)+c:l>=c.length?o=c+"0".repeat(l-c.length):o=c.slice(0,l)+"."+c.slice(l)}return o.
includes(".")&&(o=o.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(e?"-":"")+o}function wM(t){let e=t.search(/[eE]/),r=parseInt(t.slice(e+1),10),n=t.startsWith(
"-"),o=t.slice(n?1:0,e),s=o.indexOf("."),i,a;if(s===-1)i=o,a=r;else{i=o.slice(0,s)+o.slice(s+1);let u=o.length-s-1;a=r-u}i=i.replace(/0+$/,"")||"0";let c=BigInt(
i)*10n**BigInt(a+(o.replace(".","").length-i.length));return n?-c:c}var jh=p(()=>{X()});function zu(t){let e=ae.of(t),r=e.getSchema();if(Array.isArray(r)&&e.isStructSchema()){if(Hh in r)return r[Hh];let n=Gu(e,new Set);return r[Hh]=n,n}return Gu(e,
new Set)}function Gu(t,e){let r=t.getSchema();if(e.has(r))return!1;if(e.add(r),t.isBigIntegerSchema()||t.isBigDecimalSchema())return!0;if(t.isStructSchema()){for(let[
,n]of t.structIterator())if(Gu(n,e))return!0}else if(t.isListSchema()||t.isMapSchema()){if(Gu(t.getValueSchema(),e))return!0}else if(t.isDocumentSchema())return!0;
return!1}var Hh,Gh=p(()=>{Ee();Hh=Symbol.for("@aws-sdk/reviver")});var SC,xC=p(()=>{Ks();X();SC=(t,e)=>yt(t,e).then(r=>(e?.utf8Encoder??Se)(r))});async function Vh(t,e,r){let n;if(ju()&&typeof t?.[Symbol.asyncIterator]=="function"){let s=await yt(t,e);typeof Buffer=="function"&&(Buffer.isBuffer(s)?n=s:n=Buffer.
from(s.buffer,s.byteOffset,s.byteLength))}if(n||(n=await SC(t,e)),n.length===0)return{};let o=r&&zu(r)?Hu:void 0;try{return JSON.parse(n,o)}catch(s){throw s?.name===
"SyntaxError"&&Object.defineProperty(s,"$responseBodyText",{value:typeof n=="string"?n:n.toString("utf8")}),s}}var wC,zh,Wh,qh,_C,Kh=p(()=>{Ks();xC();Uh();jh();
Gh();wC=(t,e)=>Object.keys(t).find(r=>r.toLowerCase()===e.toLowerCase()),zh=t=>{let e=t;return typeof e=="number"&&(e=e.toString()),e.indexOf(",")>=0&&(e=e.split(
",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e.indexOf("#")>=0&&(e=e.split("#")[1]),e},Wh=(t,e)=>_C(t,e,["header","code","type"]),qh=(t,e,r=!1)=>_C(t,e,r?["c\
ode","header","type"]:["type","code","header"]),_C=({headers:t},e,r)=>{for(;r.length>0;)switch(r.shift()){case"header":let o=wC(t??{},"x-amzn-errortype");if(o!==
void 0)return zh(t[o]);break;case"code":let s=wC(e??{},"code");if(s&&e[s]!==void 0)return zh(e[s]);break;case"type":if(e?.__type!==void 0)return zh(e.__type);break}}});var Vu,CC=p(()=>{Mu();Ee();X();Uu();DC();Uh();jh();Gh();Kh();he();Vu=class extends Zn{settings;constructor(e){super(),this.settings=e}async read(e,r){let n=zu(e)?
Hu:void 0,o;if(typeof r=="string"){if(r.length===0)return{};o=JSON.parse(r,n)}else if(r instanceof Uint8Array&&ju()){if(r.byteLength===0)return{};let s=Buffer.isBuffer(
r)?r:Buffer.from(r.buffer,r.byteOffset,r.byteLength);o=JSON.parse(s,n)}else o=await Vh(r,this.serdeContext,e);return this._read(e,o)}readObject(e,r){return this.
_read(e,r)}_read(e,r){let n=r!==null&&typeof r=="object",o=ae.of(e);if(n){if(o.isStructSchema())return this._readStruct(o,r);if(Array.isArray(r)&&o.isListSchema()){
let i=o.getValueSchema();if(this.needsTransform(i))for(let a=0;a<r.length;++a)r[a]=this._read(i,r[a]);return r}if(o.isMapSchema()){let i=o.getValueSchema(),a=r;
if(this.needsTransform(i))for(let c in a)z(a,c)&&(c==="__proto__"&&Nn(a),a[c]=this._read(i,a[c]));return a}}if(o.isBlobSchema()&&typeof r=="string")return st(r);
let s=o.getMergedTraits().mediaType;if(o.isStringSchema()&&typeof r=="string"&&s)return s==="application/json"||s.endsWith("+json")?_t.from(r):r;if(o.isTimestampSchema()&&
r!=null)switch(qo(o,this.settings)){case 5:return am(r);case 6:return Ji(r);case 7:return cm(r);default:return console.warn("Missing timestamp format, parsing v\
alue with Date constructor:",r),new Date(r)}if(o.isBigIntegerSchema()&&(typeof r=="number"||typeof r=="string"))return BigInt(r);if(o.isBigDecimalSchema()&&r!=null){
if(r instanceof Xe)return r;let i=r;return i.type==="bigDecimal"&&"string"in i?new Xe(i.string,i.type):new Xe(String(r),"bigDecimal")}if(o.isNumericSchema()&&typeof r==
"string"){switch(r){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return r}if(o.isDocumentSchema()&&n)if(Array.isArray(r))for(let i=0;i<
r.length;++i){let a=r[i];a instanceof Xe||(r[i]=this._read(o,a))}else{let i=r;for(let a in i){if(!z(i,a))continue;a==="__proto__"&&Nn(i);let c=i[a];c instanceof
Xe||(i[a]=this._read(o,c))}}return r}_readStruct(e,r){let n=e.isUnionSchema(),o={},s,i=typeof r.__type=="string",{jsonName:a}=this.settings;a&&i&&(s={});let c;n&&
(c=new Bu(r,o));for(let[u,l]of e.structIterator()){let f=u;a&&(f=l.getMergedTraits().jsonName??f,i&&(s[f]=u)),n&&c.mark(f),r[f]!=null&&(o[u]=this._read(l,r[f]))}
if(n)c.writeUnknown();else if(i)for(let u in r){if(!z(r,u))continue;let l=r[u],f=a?s[u]??u:u;f in o||(o[f]=l)}return o}needsTransform(e){return!!(e.isBlobSchema()||
e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema()||e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema()||
e.isStringSchema()&&e.getMergedTraits().mediaType)}}});var Wu,RC,vC=p(()=>{X();Wu=class t extends Uint8Array{string=null;static allocUnsafe(e){if(typeof Buffer=="function"){let r=Buffer.allocUnsafe(e);return new t(r.
buffer,r.byteOffset,r.byteLength)}return new t(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,r){return typeof e=="string"?this.s().includes(
e,r):Uint8Array.prototype.includes.call(this,e,r)}indexOf(e,r){return typeof e=="string"?this.s().indexOf(e,r):Uint8Array.prototype.indexOf.call(this,e,r)}lastIndexOf(e,r){
if(typeof e=="string")return this.s().lastIndexOf(e,r);let n=Uint8Array.prototype.lastIndexOf;return r!==void 0?n.call(this,e,r):n.call(this,e)}startsWith(e,r){
return this.s().startsWith(e,r)}endsWith(e,r){return this.s().endsWith(e,r)}match(e){return this.s().match(e)}replace(e,r){return this.s().replace(e,r)}search(e){
return this.s().search(e)}split(e,r){return this.s().split(e,r)}substring(e,r){return this.s().substring(e,r)}trim(){return this.s().trim()}trimStart(){return this.
s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,r){return this.s().
padStart(e,r)}padEnd(e,r){return this.s().padEnd(e,r)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.
s().toLowerCase()}s(){if(this.string==null){let e=Date.now();e>RC+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string meth\
od on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."),RC=e),this.string=Se(this)}return this.
string}},RC=0});function Jh(t){return Wu.allocUnsafe(t)}var qu,AC,bC,_M,CM,ni,Ku,Ju,IC,RM,vM,AM,mn,TC,Yu,PC=p(()=>{Mu();Ee();X();Uu();he();vC();qu=new TextEncoder,AC=123,bC=125,
_M=91,CM=93,ni=34,Ku=58,Ju=44,IC=92,RM=new Uint8Array([116,114,117,101]),vM=new Uint8Array([102,97,108,115,101]),AM=new Uint8Array([110,117,108,108]),mn=new Array(
128).fill(null);mn[8]="b";mn[9]="t";mn[10]="n";mn[12]="f";mn[13]="r";mn[34]='"';mn[92]="\\";for(let t=0;t<32;t++)mn[t]===null&&(mn[t]="u00"+t.toString(16).padStart(
2,"0"));TC=2048;Yu=class t extends Zn{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(e){super(),this.settings=e,this.json=Jh(TC)}write(e,r){this.
i=0,this.rawValue=r,this.rootSchema=ae.of(e),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(
this.rootSchema,r,void 0)}writeDiscriminatedDocument(e,r){this.i=0,this.rootSchema=ae.of(e);let n=this.rootSchema;if(n.isStructSchema()&&r!=null&&typeof r=="obj\
ect"){this.writeValue(n,r,void 0);let o=`"__type":"${n.getName(!0)??"Unknown"}",`,s=o.length;this.ensure(s),this.json.copyWithin(1+s,1,this.i),qu.encodeInto(o,this.
json.subarray(1)),this.i+=s}else this.writeValue(n,r,void 0)}flush(){this.rootSchema=void 0;let e=this.i;this.i=0;let r=this.rawValue;if(this.rawValue=void 0,e===
0)return r;let n=this.json.subarray(0,e);return this.json=Jh(TC),n}ensure(e){let{i:r,json:n}=this;if(r+e>n.length){let o=n.length*2;for(;o<r+e;)o*=2;let s=Jh(o);
s.set(this.json),this.json=s}}writeAscii(e){let r=e.length;this.ensure(r);let{i:n,json:o}=this;for(let s=0;s<r;++s)o[n]=e.charCodeAt(s),n+=1;this.i=n}writeAsciiQuoted(e){
let r=e.length;this.ensure(r+4);let{json:n,i:o}=this;n[o++]=ni;for(let s=0;s<r;++s)n[o++]=e.charCodeAt(s);n[o++]=ni,this.i=o}writeJsonString(e){let r=e.length;this.
ensure(r*3+2),this.json[this.i++]=ni;for(let n=0;n<r;++n){let o=e.charCodeAt(n);if(o>34&&o<92)this.json[this.i++]=o;else if(o<128){let s=mn[o];if(s!==null){this.
ensure(s.length+1+(r-n-1)*3+1),this.json[this.i++]=IC;for(let i=0;i<s.length;i++)this.json[this.i++]=s.charCodeAt(i)}else this.json[this.i++]=o}else if(o>=55296&&
o<=56319){let s=n+1<r?e.charCodeAt(n+1):0;if(s>=56320&&s<=57343){this.ensure(4);let{written:i}=qu.encodeInto(e.substring(n,n+2),this.json.subarray(this.i));this.
i+=i,++n}else this.ensure(6+(r-n-1)*3+1),this.writeUnicodeEscape(o)}else if(o>=56320&&o<=57343)this.ensure(6+(r-n-1)*3+1),this.writeUnicodeEscape(o);else{let{i:s,
json:i}=this;o<2048?(i[s++]=192|o>>6,i[s++]=128|o&63):(i[s++]=224|o>>12,i[s++]=128|o>>6&63,i[s++]=128|o&63),this.i=s}}this.json[this.i++]=ni}writeUnicodeEscape(e){
let{json:r,i:n}=this;r[n++]=IC,r[n++]=117;let o=e.toString(16).padStart(4,"0");for(let s=0;s<4;++s)r[n++]=o.charCodeAt(s);this.i=n}static B64=(()=>{let e="ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",r=new Uint8Array(64);for(let n=0;n<64;++n)r[n]=e.charCodeAt(n);return r})();writeBase64(e){let r=Math.
ceil(e.length/3)*4;this.ensure(r+2);let n=this.json,o=t.B64,s=this.i;n[s++]=ni;let i=e.length,a=i%3,c=i-a;for(let u=0;u<c;u+=3){let l=e[u],f=e[u+1],d=e[u+2];n[s++]=
o[l>>2],n[s++]=o[(l&3)<<4|f>>4],n[s++]=o[(f&15)<<2|d>>6],n[s++]=o[d&63]}if(a===2){let u=e[c],l=e[c+1];n[s++]=o[u>>2],n[s++]=o[(u&3)<<4|l>>4],n[s++]=o[(l&15)<<2],
n[s++]=61}else if(a===1){let u=e[c];n[s++]=o[u>>2],n[s++]=o[(u&3)<<4],n[s++]=61,n[s++]=61}n[s++]=ni,this.i=s}writeValue(e,r,n){if(r==null){if(n?.isStructSchema()){
if(r===void 0&&ae.of(e).isIdempotencyToken()){this.writeAsciiQuoted(qs());return}return}this.ensure(4),this.json.set(AM,this.i),this.i+=4;return}let o=ae.of(e),
s=typeof r=="object";if(o.isStringSchema()){let i=o.getMergedTraits().mediaType;if(i&&(i==="application/json"||i.endsWith("+json"))){this.writeJsonString(_t.from(
r).toString());return}}if(this.settings.bigNumberAsString&&r!=null&&(o.isBigIntegerSchema()||o.isBigDecimalSchema())){let i=r instanceof Xe?r.string:String(r);this.
writeAsciiQuoted(i);return}if(s){if(o.isStructSchema()){this.writeStruct(o,r);return}if(Array.isArray(r)&&(o.isListSchema()||o.isDocumentSchema())){this.writeList(
o,r,o.isDocumentSchema());return}if(o.isMapSchema()){this.writeMap(o,r,!1);return}if(r instanceof Uint8Array&&(o.isBlobSchema()||o.isDocumentSchema())){this.writeBase64(
r);return}if(r instanceof Date&&(o.isTimestampSchema()||o.isDocumentSchema())){this.writeTimestamp(o,r);return}if(r instanceof Xe){this.writeAscii(r.string);return}
if(o.isDocumentSchema()){Array.isArray(r)?this.writeList(o,r,!0):this.writeMap(o,r,!0);return}let i=JSON.stringify(r);this.writeAscii(i);return}if(typeof r=="st\
ring"){if(o.isBlobSchema()){let i=(this.serdeContext?.base64Encoder??Ye)(r);this.writeAsciiQuoted(i);return}this.writeJsonString(r);return}if(typeof r=="number"){
if(Math.abs(r)===1/0||Number.isNaN(r)){this.writeAsciiQuoted(String(r));return}let i=String(r);this.writeAscii(i);return}if(typeof r=="boolean"){this.ensure(5);
let{i,json:a}=this;r?(a.set(RM,i),i+=4):(a.set(vM,i),i+=5),this.i=i;return}if(typeof r=="bigint"){this.writeAscii(r.toString());return}this.writeAscii(String(r))}writeStruct(e,r){
this.ensure(2),this.json[this.i++]=AC;let n=!1,o=typeof r.__type=="string",s;o&&(s=new Set);for(let[i,a]of e.structIterator()){let c=r[i];if(c==null&&!a.isIdempotencyToken())
continue;n&&(this.ensure(1),this.json[this.i++]=Ju),n=!0;let u=this.settings.jsonName?a.getMergedTraits().jsonName??i:i;s&&(s.add(i),s.add(u)),this.writeAsciiQuoted(
u),this.json[this.i++]=Ku,this.writeValue(a,c,e)}if(!n&&e.isUnionSchema()){let{$unknown:i}=r;if(Array.isArray(i)){let[a,c]=i;this.writeAsciiQuoted(a),this.ensure(
1),this.json[this.i++]=Ku,this.writeValue(15,c,e)}}else if(o)for(let i in r){if(s.has(i))continue;s.add(i);let a=r[i];n&&(this.ensure(1),this.json[this.i++]=Ju),
n=!0,this.writeAsciiQuoted(i),this.ensure(1),this.json[this.i++]=Ku,this.writeValue(15,a,void 0)}this.ensure(1),this.json[this.i++]=bC}writeList(e,r,n){let o=!!e.
getMergedTraits().sparse,s=e.getValueSchema();if(!n&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let a=!1;for(let u=0;u<r.length;++u){let l=r[u];
if(Number.isNaN(l)||l===1/0||l===-1/0||l==null&&!o){a=!0;break}}let c;if(!a)c=JSON.stringify(r);else{let u=[];for(let l=0;l<r.length;++l){let f=r[l];f==null&&!o||
(Number.isNaN(f)||f===1/0||f===-1/0?u.push(String(f)):u.push(f))}c=JSON.stringify(u)}this.ensure(c.length*3),this.i+=qu.encodeInto(c,this.json.subarray(this.i)).
written;return}this.ensure(2),this.json[this.i++]=_M;let i=!1;for(let a=0;a<r.length;++a){let c=r[a];(n?c===void 0:c==null&&!o)||(i&&(this.ensure(1),this.json[this.
i++]=Ju),this.writeValue(s,c,void 0),i=!0)}this.ensure(1),this.json[this.i++]=CM}writeMap(e,r,n){let o=!!e.getMergedTraits().sparse,s=e.getValueSchema();if(!n&&
(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let a;for(let u in r){if(!z(r,u))continue;let l=r[u];Number.isNaN(l)||l===1/0||l===-1/0?((a??={})[u]=
l,r[u]=String(l)):l===null&&!o&&((a??={})[u]=null,r[u]=void 0)}let c=JSON.stringify(r);a&&Object.assign(r,a),this.ensure(c.length*3),this.i+=qu.encodeInto(c,this.
json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=AC;let i=!0;for(let a in r){if(!z(r,a))continue;let c=r[a];(n?c===void 0:c==null&&!o)||
(i||(this.ensure(1),this.json[this.i++]=Ju),i=!1,this.writeJsonString(a),this.ensure(1),this.json[this.i++]=Ku,this.writeValue(s,c,void 0))}this.ensure(1),this.
json[this.i++]=bC}writeTimestamp(e,r){switch(qo(e,this.settings)){case 5:{let o=r.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(o);return}case 6:{this.
writeAsciiQuoted($o(r));return}case 7:{let o=String(r.getTime()/1e3);this.writeAscii(o);return}default:{let o=String(r.getTime()/1e3);this.writeAscii(o);return}}}}});var Ko,FC=p(()=>{Uu();CC();PC();Ko=class extends Zn{settings;constructor(e){super(),this.settings=e}createSerializer(){let e=new Yu(this.settings);return e.setSerdeContext(
this.serdeContext),e}createDeserializer(){let e=new Vu(this.settings);return e.setSerdeContext(this.serdeContext),e}}});var ce=p(()=>{Ks();wh();cC();uC();$h();lC();pC();Mu();he();he();dC();yC();Lh();EC();he();Kh();FC()});function Yh(t){let e=t&&typeof t=="object"&&"reason"in t?t.reason:void 0;if(e){if(e instanceof Error){let o=new Error("Request aborted");return o.name="AbortErr\
or",o.cause=e,o}let n=new Error(String(e));return n.name="AbortError",n}let r=new Error("Request aborted");return r.name="AbortError",r}var OC=p(()=>{});var NC,kC=p(()=>{NC=["ECONNRESET","EPIPE","ETIMEDOUT"]});var $C,LC=p(()=>{X();$C=t=>{let e={};for(let r in t){if(!z(t,r))continue;let n=t[r];e[r]=Array.isArray(n)?n.join(","):n}return e}});var oi,MC=p(()=>{oi=Hn(require("node:https"))});var Oe,Jo=p(()=>{Oe={setTimeout:(t,e)=>setTimeout(t,e),clearTimeout:t=>clearTimeout(t)}});var UC,BC,jC=p(()=>{Jo();UC=1e3,BC=(t,e,r=0)=>{if(!r)return-1;let n=o=>{let s=Oe.setTimeout(()=>{t.destroy(),e(Object.assign(new Error(`@smithy/node-http-handle\
r - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`),{name:"TimeoutError"}))},r-o),i=a=>{a?.connecting?
a.on("connect",()=>{Oe.clearTimeout(s)}):Oe.clearTimeout(s)};t.socket?i(t.socket):t.on("socket",i)};return r<2e3?(n(0),0):Oe.setTimeout(n.bind(null,UC),UC)}});var HC,GC=p(()=>{Jo();HC=(t,e,r=0,n,o)=>r?Oe.setTimeout(()=>{let s=`@smithy/node-http-handler - [${n?"ERROR":"WARN"}] a request has exceeded the configured ${r}\
 ms requestTimeout.`;if(n){let i=Object.assign(new Error(s),{name:"TimeoutError",code:"ETIMEDOUT"});t.destroy(i),e(i)}else s+=" Init client requestHandler with \
throwOnRequestTimeout=true to turn this into an error.",o?.warn?.(s)},r):-1});var bM,zC,VC=p(()=>{Jo();bM=3e3,zC=(t,{keepAlive:e,keepAliveMsecs:r},n=bM)=>{if(e!==!0)return-1;let o=()=>{t.socket?t.socket.setKeepAlive(e,r||0):t.on("socket",
s=>{s.setKeepAlive(e,r||0)})};return n===0?(o(),0):Oe.setTimeout(o,n)}});var Xu,WC=p(()=>{Xu=t=>{let e=t?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0}});var IM,Xh,qC=p(()=>{Jo();IM=3e3,Xh=(t,e,r=0,n=!1)=>{if(!Number.isFinite(r)||r<=0)return;let o;t.once("response",c=>o=c);let s=()=>{if(o?.complete){t.socket?.destroy();
return}let c=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n?"service default socket timeout":
"configured by client requestHandler"}).`),{name:"TimeoutError"});o?.destroy(c),t.destroy(),e(c)},i=()=>{let{socket:c}=t;c?c.connecting?c.once("connect",i):(c.setTimeout(
r,s),t.on("close",()=>c.removeListener("timeout",s))):t.once("socket",i)};if(r<6e3){i();return}let a=Oe.setTimeout(i,IM);t.once("close",()=>Oe.clearTimeout(a))}});async function YC(t,e,r=KC,n=!1){let o=e.headers,s=o?o.Expect||o.expect:void 0,i=-1,a=!0;!n&&s==="100-continue"&&(a=await Promise.race([new Promise(c=>{i=Number(
Oe.setTimeout(()=>c(!0),Math.max(KC,r)))}),new Promise(c=>{t.on("continue",()=>{Oe.clearTimeout(i),c(!0)}),t.on("response",()=>{Oe.clearTimeout(i),c(!1)}),t.on(
"error",()=>{Oe.clearTimeout(i),c(!1)})})])),a&&TM(t,e.body)}function TM(t,e){if(e instanceof JC.Readable){e.pipe(t);return}if(e){let r=Buffer.isBuffer(e);if(r||
typeof e=="string"){r&&e.byteLength===0?t.end():t.end(e);return}let o=e;if(typeof o=="object"&&o.buffer&&typeof o.byteOffset=="number"&&typeof o.byteLength=="nu\
mber"){t.end(Buffer.from(o.buffer,o.byteOffset,o.byteLength));return}t.end(Buffer.from(e));return}t.end()}var JC,KC,XC=p(()=>{JC=require("node:stream");Jo();KC=
6e3});var Qu,QC,We,ZC=p(()=>{X();ce();OC();kC();LC();MC();jC();GC();VC();WC();qC();Jo();XC();We=class t{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle=="function"?e:new t(e)}static checkSocketUsage(e,r,n=console){let{sockets:o,requests:s,maxSockets:i}=e;
if(typeof i!="number"||i===1/0||Date.now()-15e3<r)return r;if(o&&s)for(let c in o){if(!z(o,c))continue;let u=o[c]?.length??0,l=s[c]?.length??0;if(u>=i&&l>=2*i)return n?.
warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${u} and ${l} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return r}constructor(e){this.configProvider=new Promise((r,n)=>{
typeof e=="function"?e().then(o=>{r(this.resolveDefaultConfig(o))}).catch(n):r(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(e,{abortSignal:r,requestTimeout:n}={}){this.config||(this.config=await this.configProvider);let o=this.config,s=o.logger,
i=e.protocol==="https:";return!i&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((a,c)=>{let u,l=-1,f=-1,d=-1,
m=-1,y=()=>{Oe.clearTimeout(l),Oe.clearTimeout(f),Oe.clearTimeout(d),Oe.clearTimeout(m)},E=async F=>{await u,y(),a(F)},g=async F=>{await u,y(),c(F)};if(r?.aborted){
let F=Yh(r);g(F);return}let S=e.headers,_=S?(S.Expect??S.expect)==="100-continue":!1,v=i?o.httpsAgent:o.httpAgent;_&&!this.externalAgent&&(v=new(i?oi.default.Agent:
Qu)({keepAlive:!1,maxSockets:1/0})),l=Oe.setTimeout(()=>{this.socketWarningTimestamp=t.checkSocketUsage(v,this.socketWarningTimestamp,s)},o.socketAcquisitionWarningTimeout??
(o.requestTimeout??2e3)+(o.connectionTimeout??1e3));let A=e.query?Mh(e.query):"",N;if(e.username!=null||e.password!=null){let F=e.username??"",se=e.password??"";
N=`${F}:${se}`}let j=e.path;A&&(j+=`?${A}`),e.fragment&&(j+=`#${e.fragment}`);let ne=e.hostname??"";ne[0]==="["&&ne.endsWith("]")?ne=e.hostname.slice(1,-1):ne=e.
hostname;let ge={headers:e.headers,host:ne,method:e.method,path:j,port:e.port,agent:v,auth:N},q=(i?oi.default.request:QC)(ge,F=>{let se=new wt({statusCode:F.statusCode||
-1,reason:F.statusMessage,headers:$C(F.headers),body:F});E({response:se})});if(q.on("error",F=>{NC.includes(F.code)?g(Object.assign(F,{name:"TimeoutError"})):g(
F)}),r){let F=()=>{q.destroy();let se=Yh(r);g(se)};if(typeof r.addEventListener=="function"){let se=r;se.addEventListener("abort",F,{once:!0}),q.once("close",()=>se.
removeEventListener("abort",F))}else r.onabort=F}let P=n??o.requestTimeout;f=BC(q,g,o.connectionTimeout),d=HC(q,g,P,o.throwOnRequestTimeout,s??console);let b=o.
socketTimeout===void 0?Xu(o):void 0;b?Xh(q,g,b,!0):Xh(q,g,o.socketTimeout);let T=ge.agent;typeof T=="object"&&"keepAlive"in T&&(m=zC(q,{keepAlive:T.keepAlive,keepAliveMsecs:T.
keepAliveMsecs})),u=YC(q,e,P,this.externalAgent).catch(F=>(y(),c(F)))})}updateHttpClientConfig(e,r){this.config=void 0,this.configProvider=this.configProvider.then(
n=>{switch(e){case Symbol.for("logger"):e="logger",r=n.logger??r;break;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout",r=Xu(n)??r;break}
return{...n,[e]:r}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:r,connectionTimeout:n,socketTimeout:o,socketAcquisitionWarningTimeout:s,
httpAgent:i,httpsAgent:a,throwOnRequestTimeout:c,logger:u}=e||{},l=!0,f=50,d;return{connectionTimeout:n,requestTimeout:r,socketTimeout:o,defaultSocketTimeout:Xu(
e),socketAcquisitionWarningTimeout:s,throwOnRequestTimeout:c,httpAgentProvider:()=>d??=(async()=>{let m=await import("node:http"),{Agent:y,request:E}=m.default??
m;return QC=E,Qu=y,i instanceof Qu||typeof i?.destroy=="function"?(this.externalAgent=!0,i):new Qu({keepAlive:l,maxSockets:f,...i})})(),httpsAgent:a instanceof oi.default.
Agent||typeof a?.destroy=="function"?(this.externalAgent=!0,a):new oi.default.Agent({keepAlive:l,maxSockets:f,...a}),logger:u}}}});var kn=p(()=>{ZC();X()});var Zu,Lr,eR=p(()=>{Zu={warningEmitted:!1},Lr=t=>{if(t&&!Zu.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){Zu.warningEmitted=
!0;return}let e=parseInt(t.substring(1,t.indexOf("."))),r=22;e<r&&(Zu.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScri\
pt (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}}});function ue(t,e,r){return t.$source||(t.$source={}),t.$source[e]=r,t}var tR=p(()=>{});function hn(t,e,r){t.__aws_sdk_context?t.__aws_sdk_context.features||(t.__aws_sdk_context.features={}):t.__aws_sdk_context={features:{}},t.__aws_sdk_context.features[e]=
r}var rR=p(()=>{});var PM,Mr,nR=p(()=>{PM=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",Mr=(t,e)=>{if(PM()&&typeof t?.handle!="functi\
on")return e}});var oR,sR,Ur,iR=p(()=>{ce();oR=t=>e=>async r=>{if(!ie.isInstance(r.request))return e(r);let{request:n}=r,{handlerProtocol:o=""}=t.requestHandler.metadata||{};if(o.
indexOf("h2")>=0&&!n.headers[":authority"])delete n.headers.host,n.headers[":authority"]=n.hostname+(n.port?":"+n.port:"");else if(!n.headers.host){let s=n.hostname;
n.port!=null&&(s+=`:${n.port}`),n.headers.host=s}return e(r)},sR={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},Ur=t=>({applyToStack:e=>{
e.add(oR(t),sR)}})});var aR,cR,Br,uR=p(()=>{aR=()=>(t,e)=>async r=>{try{let n=await t(r),{clientName:o,commandName:s,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c,
overrideOutputFilterSensitiveLog:u}=a,l=c??e.inputFilterSensitiveLog,f=u??e.outputFilterSensitiveLog,{$metadata:d,...m}=n.output;return i?.info?.({clientName:o,
commandName:s,input:l(r.input),output:f(m),metadata:d}),n}catch(n){let{clientName:o,commandName:s,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c}=a,
u=c??e.inputFilterSensitiveLog;throw i?.error?.({clientName:o,commandName:s,input:u(r.input),error:n,metadata:n.$metadata}),n}},cR={name:"loggerMiddleware",tags:[
"LOGGER"],step:"initialize",override:!0},Br=t=>({applyToStack:e=>{e.add(aR(),cR)}})});var lR,fR=p(()=>{lR={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"}});var eo,Qh,el,Zh,eg,wa,pR=p(()=>{eo={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for(
"_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGA\
GE")},Qh=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");Qh||(globalThis.awslambda=globalThis.awslambda||{});el=class{static PROTECTED_KEYS=eo;isProtectedKey(e){
return Object.values(eo).includes(e)}getRequestId(){return this.get(eo.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(eo.X_RAY_TRACE_ID)}getTenantId(){return this.
get(eo.TENANT_ID)}getTraceparent(){return this.get(eo.TRACEPARENT)}getTracestate(){return this.get(eo.TRACESTATE)}getBaggage(){return this.get(eo.BAGGAGE)}},Zh=
class extends el{currentContext;getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,r){
if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=
r}run(e,r){return this.currentContext=e,r()}},eg=class t extends el{als;static async create(){let e=new t,r=await import("node:async_hooks");return e.als=new r.
AsyncLocalStorage,e}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(e){return this.als.getStore()?.[e]}set(e,r){if(this.
isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);let n=this.als.getStore();if(!n)throw new Error("No context avai\
lable");n[e]=r}run(e,r){return this.als.run(e,r)}};(function(t){let e=null;async function r(n){return e||(e=(async()=>{let s=n===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in
process.env?await eg.create():new Zh;return!Qh&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!Qh&&globalThis.awslambda&&(globalThis.awslambda.
InvokeStore=s),s)})()),e}t.getInstanceAsync=r,t._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{e=null,globalThis.awslambda?.InvokeStore&&delete globalThis.
awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(wa||(wa={}))});function NM(t){for(let e of Object.keys(t)){let r=e.toLowerCase();e!==r&&(r===rg||r===dR||r===mR)&&(t[r]=t[e],delete t[e])}}var FM,OM,tg,rg,dR,mR,hR,gR=p(()=>{pR();
ce();FM="AWS_LAMBDA_FUNCTION_NAME",OM="_X_AMZN_TRACE_ID",tg="X-Amzn-Trace-Id",rg="traceparent",dR="tracestate",mR="baggage",hR=()=>t=>async e=>{let{request:r}=e;
if(!ie.isInstance(r))return t(e);let n;{let o=Object.keys(r.headers??{}).find(s=>s.toLowerCase()===tg.toLowerCase())??tg;if(!r.headers.hasOwnProperty(o)){let s=process.
env[FM],i=process.env[OM];n??=await wa.getInstanceAsync();let c=n?.getXRayTraceId()??i,u=l=>typeof l=="string"&&l.length>0;u(s)&&u(c)&&(r.headers[tg]=c)}}if(NM(
r.headers),!r.headers[rg]){let s=(n??=await wa.getInstanceAsync())?.getTraceparent?.();if(s){r.headers[rg]=s;let i=n?.getTracestate?.();i&&(r.headers[dR]=i);let a=n?.
getBaggage?.();a&&(r.headers[mR]=a)}}return t(e)}});var jr,yR=p(()=>{fR();gR();jr=t=>({applyToStack:e=>{e.add(hR(),lR)}})});var ER,DR=p(()=>{ER=(t,e)=>{if(!e||e.length===0)return t;let r=[];for(let n of e)for(let o of t)o.schemeId.split("#")[1]===n&&r.push(o);for(let n of t)r.find(({
schemeId:o})=>o===n.schemeId)||r.push(n);return r}});function kM(t){let e=new Map;for(let r of t)e.set(r.schemeId,r);return e}var ng,SR=p(()=>{he();DR();ng=(t,e)=>(r,n)=>async o=>{let s=t.httpAuthSchemeProvider(await e.
httpAuthSchemeParametersProvider(t,n,o.input)),i=t.authSchemePreference?await t.authSchemePreference():[],a=ER(s,i),c=kM(t.httpAuthSchemes),u=Pe(n),l=[];for(let f of a){
let d=c.get(f.schemeId);if(!d){l.push(`HttpAuthScheme \`${f.schemeId}\` was not enabled for this service.`);continue}let m=d.identityProvider(await e.identityProviderConfigProvider(
t));if(!m){l.push(`HttpAuthScheme \`${f.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties:y={},signingProperties:E={}}=f.
propertiesExtractor?.(t,n)||{};f.identityProperties=Object.assign(f.identityProperties||{},y),f.signingProperties=Object.assign(f.signingProperties||{},E),u.selectedHttpAuthScheme=
{httpAuthOption:f,identity:await m(f.identityProperties),signer:d.signer};break}if(!u.selectedHttpAuthScheme)throw new Error(l.join(`
`));return r(o)}});var og,or,xR=p(()=>{SR();og={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Mi\
ddleware"},or=(t,{httpAuthSchemeParametersProvider:e,identityProviderConfigProvider:r})=>({applyToStack:n=>{n.addRelativeTo(ng(t,{httpAuthSchemeParametersProvider:e,
identityProviderConfigProvider:r}),og)}})});var wR=p(()=>{xR()});var $M,LM,sg,_R=p(()=>{ce();he();$M=t=>e=>{throw e},LM=(t,e)=>{},sg=t=>(e,r)=>async n=>{if(!ie.isInstance(n.request))return e(n);let s=Pe(r).selectedHttpAuthScheme;
if(!s)throw new Error("No HttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:i={}},identity:a,signer:c}=s,u=await e({...n,
request:await c.sign(n.request,a,i)}).catch((c.errorHandler||$M)(i));return(c.successHandler||LM)(u.response,i),u}});var ig,sr,CR=p(()=>{_R();ig={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMid\
dleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},sr=t=>({applyToStack:e=>{e.addRelativeTo(sg(t),ig)}})});var RR=p(()=>{CR()});var zt,vR=p(()=>{zt=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e}});var Ot,AR=p(()=>{he();Ot=class{authSchemes=new Map;constructor(e){for(let r in e){if(!z(e,r))continue;let n=e[r];n!==void 0&&this.authSchemes.set(r,n)}}getIdentityProvider(e){
return this.authSchemes.get(e)}}});var It,bR=p(()=>{It=class{async sign(e,r,n){return e}}});var IR=p(()=>{bR()});var ag,tl,_a,rl,TR=p(()=>{ag=t=>function(r){return _a(r)&&r.expiration.getTime()-Date.now()<t},tl=ag(3e5),_a=t=>t.expiration!==void 0,rl=(t,e,r)=>{if(t===void 0)
return;let n=typeof t!="function"?async()=>Promise.resolve(t):t,o,s,i,a=!1,c=async u=>{s||(s=n(u));try{o=await s,i=!0,a=!1}finally{s=void 0}return o};return e===
void 0?async u=>((!i||u?.forceRefresh)&&(o=await c(u)),o):async u=>((!i||u?.forceRefresh)&&(o=await c(u)),a?o:r(o)?(e(o)&&await c(u),o):(a=!0,o))}});var PR=p(()=>{AR();IR();TR()});var Tt=p(()=>{wR();RR();vR();PR()});function jM(t){return t===void 0?!0:typeof t=="string"&&t.length<=50}function Hr(t){let e=zt(t.userAgentAppId??nl),{customUserAgent:r}=t;return Object.assign(t,
{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{let n=await e();if(!jM(n)){let o=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?console:
t.logger;typeof n!="string"?o?.warn("userAgentAppId must be a string or undefined."):n.length>50&&o?.warn("The provided userAgentAppId exceeds the maximum lengt\
h of 50 characters.")}return n}})}var nl,cg=p(()=>{Tt();nl=void 0});var FR,OR=p(()=>{FR={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"A\
sia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"\
Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia \
Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"\
Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"\
Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"\
Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zuri\
ch)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"\
Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-c\
entral-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-centra\
l-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon\
)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn\
-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"\
eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS Euro\
pean Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"\
aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-ea\
st-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.s\
cloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-\
global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-is\
o-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU I\
SOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",
supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-\
1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aw\
s",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-glob\
al":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"\
1.1"}});var HM,GM,NR,kR,ug=p(()=>{OR();HM=FR,GM="",NR=t=>{let{partitions:e}=HM;for(let n of e){let{regions:o,outputs:s}=n;for(let[i,a]of Object.entries(o))if(i===t)return{
...s,...a}}for(let n of e){let{regionRegex:o,outputs:s}=n;if(new RegExp(o).test(t))return{...s}}let r=e.find(n=>n.id==="aws");if(!r)throw new Error("Provided re\
gion was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}},kR=()=>GM});var $R,lg,LR=p(()=>{$R=require("node:stream"),lg=t=>t?.body instanceof $R.Readable||typeof ReadableStream<"u"&&t?.body instanceof ReadableStream});var MR,UR,BR,jR,HR,GR=p(()=>{MR=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExcee\
dedException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyR\
equestsException","TransactionInProgressException"],UR=["TimeoutError","RequestTimeout","RequestTimeoutException"],BR=[500,502,503,504],jR=["ECONNRESET","ECONNR\
EFUSED","EPIPE","ETIMEDOUT"],HR=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"]});function qR(t){return t.code==="ERR_HTTP2_STREAM_ERROR"&&t.message.includes("NGHTTP2_REFUSED_STREAM")}var zR,VR,WR,to,Yo,fg,ol=p(()=>{GR();zR=t=>t?.$retryable!==
void 0,VR=t=>t.$metadata?.clockSkewCorrected,WR=t=>{let e=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection a\
ppears to be offline","Load failed","Network request failed"]);return t&&t instanceof TypeError?e.has(t.message):!1},to=t=>t.$metadata?.httpStatusCode===429||MR.
includes(t.name)||t.$retryable?.throttling==!0,Yo=(t,e=0)=>t?.name!=="AbortError"&&(zR(t)||VR(t)||t.name==="InvalidSignatureException"&&t.message?.includes("Sig\
nature expired")||UR.includes(t.name)||jR.includes(t?.code||"")||HR.includes(t?.code||"")||BR.includes(t.$metadata?.httpStatusCode||0)||WR(t)||qR(t)||t.cause!==
void 0&&e<=10&&Yo(t.cause,e+1)),fg=t=>{if(t.$metadata?.httpStatusCode!==void 0){let e=t.$metadata.httpStatusCode;return 500<=e&&e<=599&&!Yo(t)}return!1}});var sl,zM,KR,JR=p(()=>{sl=(t,e)=>{if(!e)return t;let r=()=>{},n=new Promise((o,s)=>{let i=()=>s(zM());e.aborted?i():typeof e.addEventListener=="function"?(e.addEventListener(
"abort",i,{once:!0}),r=()=>e.removeEventListener("abort",i)):e.onabort=i});return Promise.race([t,n]).finally(r)},zM=()=>Object.assign(new Error("Request aborte\
d"),{name:"AbortError"}),KR=t=>typeof t=="object"&&t!==null&&"name"in t&&t.name==="AbortError"});var YR,XR,QR=p(()=>{YR="amz-sdk-invocation-id",XR="amz-sdk-request"});function ZR(t,e){if(wt.isInstance(t))for(let r in t.headers){if(!z(t.headers,r))continue;let n=r.toLowerCase();if(n==="retry-after"){let o=t.headers[r],s=NaN;if(o.
endsWith("GMT"))try{s=(Ji(o).getTime()-Date.now())/1e3}catch(i){e?.trace?.("Failed to parse retry-after header"),e?.trace?.(i)}else o.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
s=Number(o.match(/ GMT, ([\d.]+)$/)?.[1]):o.match(/^((\d+)|(\d+\.\d+))$/)?s=Number(o):Date.parse(o)>=Date.now()&&(s=(Date.parse(o)-Date.now())/1e3);return isNaN(
s)?void 0:new Date(Date.now()+s*1e3)}else if(n==="x-amz-retry-after"){let o=t.headers[r],s=Number(o);if(isNaN(s)){e?.trace?.(`Failed to parse x-amz-retry-after=${o}`);
return}return new Date(Date.now()+s)}}}var ev=p(()=>{he();ce();X()});var tv,rv=p(()=>{tv=t=>t instanceof Error?t:t instanceof Object?Object.assign(new Error,t):typeof t=="string"?new Error(t):new Error(`AWS SDK error wrapper for ${t}`)});function pg(t){return e=>(r,n)=>async o=>{let s=await e.retryStrategy(),i=await e.maxAttempts(),a=n[Dr]?.abortSignal;if(VM(s)){s=s;let c=(n.partition_id??"")+(n.
__retryLongPoll?":longpoll":""),u=await sl(s.acquireInitialRetryToken(c),a),l=new Error,f=0,d=0,{request:m}=o,y=ie.isInstance(m);for(y&&(m.headers[YR]=xh());;)try{
y&&(m.headers[XR]=`attempt=${f+1}; max=${i}`);let{response:E,output:g}=await r(o);return s.recordSuccess(u),g.$metadata.attempts=f+1,g.$metadata.totalRetryDelay=
d,{response:E,output:g}}catch(E){let g=WM(E,e.logger);if(l=tv(E),y&&t(m))throw(n.logger instanceof vt?console:n.logger)?.warn("An error was encountered in a non\
-retryable streaming request."),l;try{u=await sl(s.refreshRetryTokenForRetry(u,g),a)}catch(_){throw a?.aborted&&KR(_)?_:(l.$metadata||(l.$metadata={}),l.$metadata.
attempts=f+1,l.$metadata.totalRetryDelay=d,l)}f=u.getRetryCount();let S=u.getRetryDelay();d+=(u?.$retryLog?.acquisitionDelay??0)+S,S>0&&await sl(new Promise(_=>setTimeout(
_,S)),a)}}else return s=s,s?.mode&&(n.userAgent=[...n.userAgent||[],["cfg/retry-mode",s.mode]]),s.retry(r,o)}}function nv(t){let e=pg(t);return r=>({applyToStack:n=>{
n.add(e(r),KM)}})}var VM,WM,qM,KM,ov=p(()=>{te();ce();X();cn();ol();JR();QR();ev();rv();VM=t=>typeof t.acquireInitialRetryToken<"u"&&typeof t.refreshRetryTokenForRetry<
"u"&&typeof t.recordSuccess<"u",WM=(t,e)=>{let r={error:t,errorType:qM(t)},n=ZR(t.$response,e);return n&&(r.retryAfterHint=n),r},qM=t=>to(t)?"THROTTLING":Yo(t)?
"TRANSIENT":fg(t)?"SERVER_ERROR":"CLIENT_ERROR",KM={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0}});var il,sv=p(()=>{ol();il=class t{static setTimeoutFn=(e,r)=>setTimeout(e,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(e){
this.beta=e?.beta??.7,this.minCapacity=e?.minCapacity??1,this.minFillRate=e?.minFillRate??.5,this.scaleConstant=e?.scaleConstant??.4,this.smooth=e?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(e){let r;this.updateMeasuredRate();let n=e;if(n?.errorType==="TH\
ROTTLING"||to(n?.error??e)){let i=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=i,this.calculateTimeWindow(),this.
lastThrottleTime=this.getCurrentTimeInSeconds(),r=this.cubicThrottle(i),this.enableTokenBucket()}else this.calculateTimeWindow(),r=this.cubicSuccess(this.getCurrentTimeInSeconds());
let s=Math.min(r,2*this.measuredTxRate);this.updateTokenBucketRate(s)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(e){if(this.enabled){
for(this.refillTokenBucket();e>this.availableTokens;){let r=(e-this.availableTokens)/this.fillRate*1e3;await new Promise(n=>t.setTimeoutFn(n,r)),this.refillTokenBucket()}
this.availableTokens=this.availableTokens-e}}refillTokenBucket(){let e=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){this.lastTimestamp=e;return}let r=(e-
this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+r),this.lastTimestamp=e}calculateTimeWindow(){this.timeWindow=
this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(e){return this.getPrecise(e*this.beta)}cubicSuccess(e){return this.
getPrecise(this.scaleConstant*Math.pow(e-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){this.enabled=!0}updateTokenBucketRate(e){
this.refillTokenBucket(),this.fillRate=Math.max(e,this.minFillRate),this.maxCapacity=Math.max(e,this.minCapacity),this.availableTokens=Math.min(this.availableTokens,
this.maxCapacity)}updateMeasuredRate(){let e=this.getCurrentTimeInSeconds(),r=Math.floor(e*2)/2;if(this.requestCount++,r>this.lastTxRateBucket){let n=this.requestCount/
(r-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(n*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=r}}getPrecise(e){
return parseFloat(e.toFixed(8))}}});var Vt,al=p(()=>{Vt=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}}});var cl,iv=p(()=>{al();cl=class{x=Vt.delay();computeNextBackoffDelay(e){let o=Math.random()*Math.min(this.x*2**e,2e4);return Math.floor(o)}setDelayBase(e){this.x=
e}}});var Ca,av=p(()=>{Ca=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,r,n,o){this.delay=e,this.count=r,this.cost=n,this.longPoll=o}getRetryCount(){
return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}});var Wt,ro,qt,Ra=p(()=>{(function(t){t.STANDARD="standard",t.ADAPTIVE="adaptive"})(Wt||(Wt={}));ro=3,qt=Wt.STANDARD});var ul,Xo,dg=p(()=>{iv();av();Ra();al();ul={incompatible:1,attempts:2,capacity:3},Xo=class{mode=Wt.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){
typeof e=="number"?this.maxAttemptsProvider=async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.
maxAttempts,this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>ro,this.baseDelay??=Vt.delay(),this.retryBackoffStrategy??=
new cl}async acquireInitialRetryToken(e){return new Ca(Vt.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,r){let n=await this.getMaxAttempts(),
o=this.retryCode(e,r,n),s=o===0,i=e.isLongPoll?.();if(s||i){let a=r.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?Vt.throttlingDelay():this.
baseDelay);let c=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),u=c;if(r.retryAfterHint instanceof Date&&(u=Math.max(c,Math.min(r.retryAfterHint.
getTime()-Date.now(),c+5e3))),s){let l=this.getCapacityCost(a);this.capacity-=l;let f=new Ca(0,e.getRetryCount()+1,l,e.isLongPoll?.()??!1);return await new Promise(
d=>setTimeout(d,u)),f.$retryLog.acquisitionDelay=u,f}else{let l=o===ul.capacity&&i?u:0;l>0&&await new Promise(f=>setTimeout(f,l))}}throw new Error("No retry tok\
en available")}recordSuccess(e){this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.
maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Usi\
ng default of ${ro}`),ro}}retryCode(e,r,n){let o=e.getRetryCount()+1,s=this.isRetryableError(r.errorType)?0:ul.incompatible,i=o<n?0:ul.attempts,a=this.capacity>=
this.getCapacityCost(r.errorType)?0:ul.capacity;return s||i||a}getCapacityCost(e){return e===Vt.modifiedCostType()?Vt.throttlingCost():Vt.cost()}isRetryableError(e){
return e==="THROTTLING"||e==="TRANSIENT"}}});var ll,cv=p(()=>{sv();dg();Ra();ll=class{mode=Wt.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,r){let{rateLimiter:n}=r??{};this.rateLimiter=n??new il,
this.standardRetryStrategy=r?new Xo({maxAttempts:typeof e=="number"?e:3,...r}):new Xo(e)}async acquireInitialRetryToken(e){let r=await this.standardRetryStrategy.
acquireInitialRetryToken(e);return await this.rateLimiter.getSendToken(),r}async refreshRetryTokenForRetry(e,r){this.rateLimiter.updateClientSendingRate(r);let n=await this.
standardRetryStrategy.refreshRetryTokenForRetry(e,r);return await this.rateLimiter.getSendToken(),n}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),
this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}}});var mg,hg,Gr,zr,uv,lv,Vr,fv=p(()=>{te();cv();dg();Ra();al();mg="AWS_MAX_ATTEMPTS",hg="max_attempts",Gr={environmentVariableSelector:t=>{let e=t[mg];if(!e)return;
let r=parseInt(e);if(Number.isNaN(r))throw new Error(`Environment variable ${mg} mast be a number, got "${e}"`);return r},configFileSelector:t=>{let e=t[hg];if(!e)
return;let r=parseInt(e);if(Number.isNaN(r))throw new Error(`Shared config file entry ${hg} mast be a number, got "${e}"`);return r},default:ro},zr=(t,e)=>{let{
retryStrategy:r,retryMode:n}=t,{defaultMaxAttempts:o=ro,defaultBaseDelay:s=Vt.delay()}=e??{},i=ye(t.maxAttempts??o),a=r?Promise.resolve(r):void 0,c=async()=>{let u=await i();
return await ye(n)()===Wt.ADAPTIVE?new ll(i,{maxAttempts:u,baseDelay:s}):new Xo({maxAttempts:u,baseDelay:s})};return Object.assign(t,{maxAttempts:i,retryStrategy:()=>a??=
c()})},uv="AWS_RETRY_MODE",lv="retry_mode",Vr={environmentVariableSelector:t=>t[uv],configFileSelector:t=>t[lv],default:qt}});var Vre,gn,Kt=p(()=>{LR();ov();ol();Ra();fv();Vre=pg(lg),gn=nv(lg)});async function pv(t,e,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&hn(t,"PROTOCOL_RPC_V2_CBOR","M"),typeof e.retryStrategy=="function"){let s=await e.
retryStrategy();if(typeof s.mode=="string")switch(s.mode){case Wt.ADAPTIVE:hn(t,"RETRY_MODE_ADAPTIVE","F");break;case Wt.STANDARD:hn(t,"RETRY_MODE_STANDARD","E");
break}}if(typeof e.accountIdEndpointMode=="function"){let s=t.endpointV2;switch(String(s?.url?.hostname).match(XM)&&hn(t,"ACCOUNT_ID_ENDPOINT","O"),await e.accountIdEndpointMode?.()){case"\
disabled":hn(t,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":hn(t,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":hn(t,"ACCOUNT_ID_MODE_REQUIRED",
"R");break}}let o=t.__smithy_context?.selectedHttpAuthScheme?.identity;if(o?.$source){let s=o;s.accountId&&hn(t,"RESOLVED_ACCOUNT_ID","T");for(let[i,a]of Object.
entries(s.$source??{}))hn(t,i,a)}}var XM,dv=p(()=>{Kt();rR();XM=/\d{12}\.ddb/});var gg,fl,mv,hv,gv=p(()=>{gg="user-agent",fl="x-amz-user-agent",mv=/[^!$%&'*+\-.^_`|~\w]/g,hv=/[^!$%&'*+\-.^_`|~\w#]/g});function yv(t){let e="";for(let r in t){let n=t[r];if(e.length+n.length+1<=1024){e.length?e+=","+n:e+=n;continue}break}return e}var Ev=p(()=>{});var xv,pl,wv,Wr,_v=p(()=>{ce();ug();dv();gv();Ev();xv=t=>(e,r)=>async n=>{let{request:o}=n;if(!ie.isInstance(o))return e(n);let{headers:s}=o,i=r?.userAgent?.map(
pl)||[],a=(await t.defaultUserAgentProvider()).map(pl);await pv(r,t,n);let c=r;a.push(`m/${yv(Object.assign({},r.__smithy_context?.features,c.__aws_sdk_context?.
features))}`);let u=t?.customUserAgent?.map(pl)||[],l=await t.userAgentAppId();l&&a.push(pl(["app",`${l}`]));let f=kR(),d=(f?[f]:[]).concat([...a,...i,...u]).join(
" "),m=[...a.filter(y=>y.startsWith("aws-sdk-")),...u].join(" ");return t.runtime!=="browser"?(m&&(s[fl]=s[fl]?`${s[gg]} ${m}`:m),s[gg]=d):s[fl]=d,e({...n,request:o})},
pl=t=>{let e=t[0].split("/").map(i=>i.replace(mv,"-")).join("/"),r=t[1]?.replace(hv,"-"),n=e.indexOf("/"),o=e.substring(0,n),s=e.substring(n+1);return o==="api"&&
(s=s.toLowerCase()),[o,s,r].filter(i=>i&&i.length>0).reduce((i,a,c)=>{switch(c){case 0:return a;case 1:return`${i}/${a}`;default:return`${i}#${a}`}},"")},wv={name:"\
getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},Wr=t=>({applyToStack:e=>{e.add(xv(t),wv)}})});var dl,Cv,Rv=p(()=>{dl=require("node:process"),Cv=()=>{let t=["deno","bun","llrt"];for(let e of t)if(dl.versions[e])return[`md/${e}`,dl.versions[e]];return["md/\
nodejs",dl.versions.node]}});var Eg,vv=p(()=>{Eg={isCrtAvailable:!1}});var Av,bv=p(()=>{vv();Av=()=>Eg.isCrtAvailable?["md/crt-avail"]:null});var ml,Dg,qr,Iv=p(()=>{ml=require("node:os"),Dg=require("node:process");Rv();bv();qr=({serviceId:t,clientVersion:e})=>{let r=Cv();return async n=>{let o=[["aws-\
sdk-js",e],["ua","2.1"],[`os/${(0,ml.platform)()}`,(0,ml.release)()],["lang/js"],r],s=Av();s&&o.push(s),t&&o.push([`api/${t}`,e]),Dg.env.AWS_EXECUTION_ENV&&o.push(
[`exec-env/${Dg.env.AWS_EXECUTION_ENV}`]);let i=await n?.userAgentAppId?.();return i?[...o,[`app/${i}`]]:[...o]}}});var Tv,Pv,QM,Kr,Fv=p(()=>{cg();Tv="AWS_SDK_UA_APP_ID",Pv="sdk_ua_app_id",QM="sdk-ua-app-id",Kr={environmentVariableSelector:t=>t[Tv],configFileSelector:t=>t[Pv]??
t[QM],default:nl}});var Ov=p(()=>{we()});var Sg,Nv=p(()=>{we();Ov();Sg=(t,e=!1)=>{if(e){for(let r of t.split("."))if(!Sg(r))return!1;return!0}return!(!un(t)||t.length<3||t.length>63||t!==t.toLowerCase()||
Vs(t))}});var kv,$v=p(()=>{kv=t=>{let e=t.split(":");if(e.length<6)return null;let[r,n,o,s,i,...a]=e;if(r!=="arn"||n===""||o===""||a.join(":")==="")return null;let c=a.map(
u=>u.split("/")).flat();return{partition:n,service:o,region:s,accountId:i,resourceId:c}}});var ir,Lv=p(()=>{we();Nv();$v();ug();ir={isVirtualHostableS3Bucket:Sg,parseArn:kv,partition:NR};bt.aws=ir});function xg(t={}){return M({...At,async default(){return Mv.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credenti\
al-providers README and set a region explicitly."),"us-east-1"}},{...it,...t})}var Mv,Uv=p(()=>{re();Mv={silence:!1}});var Jr,Yr,Bv=p(()=>{Jr=t=>({setRegion(e){t.region=e},region(){return t.region}}),Yr=t=>({region:t.region()})});var le=p(()=>{eR();tR();nR();iR();uR();yR();cg();_v();Iv();Fv();Lv();Uv();Bv()});var Qo,Zo,wg,_g,Cg,Rg,si,jv=p(()=>{le();re();Qo="AWS_ACCESS_KEY_ID",Zo="AWS_SECRET_ACCESS_KEY",wg="AWS_SESSION_TOKEN",_g="AWS_CREDENTIAL_EXPIRATION",Cg="AWS_CRE\
DENTIAL_SCOPE",Rg="AWS_ACCOUNT_ID",si=t=>async()=>{t?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");let e=process.env[Qo],r=process.env[Zo],n=process.
env[wg],o=process.env[_g],s=process.env[Cg],i=process.env[Rg];if(e&&r){let a={accessKeyId:e,secretAccessKey:r,...n&&{sessionToken:n},...o&&{expiration:new Date(
o)},...s&&{credentialScope:s},...i&&{accountId:i}};return ue(a,"CREDENTIALS_ENV_VARS","g"),a}throw new O("Unable to find environment variable credentials.",{logger:t?.
logger})}});var Hv={};dt(Hv,{ENV_ACCOUNT_ID:()=>Rg,ENV_CREDENTIAL_SCOPE:()=>Cg,ENV_EXPIRATION:()=>_g,ENV_KEY:()=>Qo,ENV_SECRET:()=>Zo,ENV_SESSION:()=>wg,fromEnv:()=>si});var hl=p(
()=>{jv()});var gl,yl,vg=p(()=>{gl=t=>!!t&&typeof t=="object"&&typeof t.AccessKeyId=="string"&&typeof t.SecretAccessKey=="string"&&typeof t.Token=="string"&&typeof t.Expiration==
"string",yl=t=>({accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,sessionToken:t.Token,expiration:new Date(t.Expiration),...t.AccountId&&{accountId:t.
AccountId}})});var Gv,zv,ii,El=p(()=>{Gv=1e3,zv=0,ii=({maxRetries:t=0,timeout:e=1e3})=>({maxRetries:t,timeout:e})});var Ag,Vv=p(()=>{Ag=Hn(require("node:http"))});function no(t){return new Promise((e,r)=>{let n=Ag.default.request({method:"GET",...t,hostname:t.hostname?.replace(/^\[(.+)\]$/,"$1")});n.on("error",o=>{r(Object.
assign(new ht("Unable to connect to instance metadata service"),o)),n.destroy()}),n.on("timeout",()=>{r(new ht("TimeoutError from instance metadata service")),n.
destroy()}),n.on("response",o=>{let{statusCode:s=400}=o;(s<200||300<=s)&&(r(Object.assign(new ht("Error response received from instance metadata service"),{statusCode:s})),
n.destroy());let i=[];o.on("data",a=>{i.push(a)}),o.on("end",()=>{e(Buffer.concat(i)),n.destroy()})}),n.end()})}var Dl=p(()=>{re();Vv()});var Aa,bg=p(()=>{Aa=(t,e)=>{let r=t();for(let n=0;n<e;n++)r=r.catch(t);return r}});var ai,ba,Sl,Wv,ZM,e3,t3,r3,n3,qv=p(()=>{re();vg();El();Dl();bg();ai="AWS_CONTAINER_CREDENTIALS_FULL_URI",ba="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",Sl="AWS_CO\
NTAINER_AUTHORIZATION_TOKEN",Wv=(t={})=>{let{timeout:e,maxRetries:r}=ii(t);return()=>Aa(async()=>{let n=await n3({logger:t.logger}),o=JSON.parse(await ZM(e,n));
if(!gl(o))throw new O("Invalid response received from instance metadata service.",{logger:t.logger});return yl(o)},r)},ZM=async(t,e)=>(process.env[Sl]&&(e.headers=
{...e.headers,Authorization:process.env[Sl]}),(await no({...e,timeout:t})).toString()),e3="169.254.170.2",t3=new Set(["localhost","127.0.0.1"]),r3=new Set(["htt\
p:","https:"]),n3=async({logger:t})=>{if(process.env[ba])return{hostname:e3,path:process.env[ba]};if(process.env[ai]){let e;try{e=new URL(process.env[ai])}catch{
throw new O(`${process.env[ai]} is not a valid container metadata service URL`,{tryNextLink:!1,logger:t})}if(!e.hostname||!t3.has(e.hostname))throw new O(`${e.hostname}\
 is not a valid container metadata service hostname`,{tryNextLink:!1,logger:t});if(!e.protocol||!r3.has(e.protocol))throw new O(`${e.protocol} is not a valid co\
ntainer metadata service protocol`,{tryNextLink:!1,logger:t});return{protocol:e.protocol,hostname:e.hostname,path:e.pathname+e.search,port:e.port?parseInt(e.port,
10):void 0}}throw new O(`The container metadata credential provider cannot be used unless the ${ba} or ${ai} environment variable is set`,{tryNextLink:!1,logger:t})}});var xl,Kv=p(()=>{re();xl=class t extends O{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(e,r=!0){super(e,r),this.tryNextLink=r,Object.setPrototypeOf(
this,t.prototype)}}});var es,Ig=p(()=>{(function(t){t.IPv4="http://169.254.169.254",t.IPv6="http://[fd00:ec2::254]"})(es||(es={}))});var o3,s3,Jv,Yv=p(()=>{o3="AWS_EC2_METADATA_SERVICE_ENDPOINT",s3="ec2_metadata_service_endpoint",Jv={environmentVariableSelector:t=>t[o3],configFileSelector:t=>t[s3],
default:void 0}});var oo,Tg=p(()=>{(function(t){t.IPv4="IPv4",t.IPv6="IPv6"})(oo||(oo={}))});var i3,a3,Xv,Qv=p(()=>{Tg();i3="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",a3="ec2_metadata_service_endpoint_mode",Xv={environmentVariableSelector:t=>t[i3],configFileSelector:t=>t[a3],
default:oo.IPv4}});var wl,c3,u3,Pg=p(()=>{re();ce();Ig();Yv();Tg();Qv();wl=async()=>et(await c3()||await u3()),c3=async()=>M(Jv)(),u3=async()=>{let t=await M(Xv)();switch(t){case oo.
IPv4:return es.IPv4;case oo.IPv6:return es.IPv6;default:throw new Error(`Unsupported endpoint mode: ${t}. Select from ${Object.values(oo)}`)}}});var l3,Fg,Zv=p(()=>{l3="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html",Fg=(t,e)=>{let r=300+Math.floor(Math.random()*300),n=new Date(
Date.now()+r*1e3);e.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be atte\
mpted after ${new Date(n)}.
For more information, please visit: `+l3);let o=t.originalExpiration??t.expiration;return{...t,...o?{originalExpiration:o}:{},expiration:n}}});var eA,tA=p(()=>{Zv();eA=(t,e={})=>{let r=e?.logger||console,n;return async()=>{let o;try{o=await t(),o.expiration&&o.expiration.getTime()<Date.now()&&(o=Fg(o,r))}catch(s){
if(n)r.warn("Credential renew failed: ",s),o=Fg(n,r);else throw s}return n=o,o}}});var oA,f3,Og,rA,nA,sA,p3,d3,m3,h3,iA=p(()=>{re();Kv();vg();El();Dl();bg();Pg();tA();oA="/latest/meta-data/iam/security-credentials/",f3="/latest/api/token",Og="\
AWS_EC2_METADATA_V1_DISABLED",rA="ec2_metadata_v1_disabled",nA="x-aws-ec2-metadata-token",sA=(t={})=>eA(p3(t),{logger:t.logger}),p3=(t={})=>{let e=!1,{logger:r,
profile:n}=t,{timeout:o,maxRetries:s}=ii(t),i=async(a,c)=>{if(e||c.headers?.[nA]==null){let f=!1,d=!1,m=await M({environmentVariableSelector:y=>{let E=y[Og];if(d=
!!E&&E!=="false",E===void 0)throw new O(`${Og} not set in env, checking config file next.`,{logger:t.logger});return d},configFileSelector:y=>{let E=y[rA];return f=
!!E&&E!=="false",f},default:!1},{profile:n})();if(t.ec2MetadataV1Disabled||m){let y=[];throw t.ec2MetadataV1Disabled&&y.push("credential provider initialization\
 (runtime option ec2MetadataV1Disabled)"),f&&y.push(`config file profile (${rA})`),d&&y.push(`process environment variable (${Og})`),new xl(`AWS EC2 Metadata v1\
 fallback has been blocked by AWS SDK configuration in the following: [${y.join(", ")}].`)}}let l=(await Aa(async()=>{let f;try{f=await m3(c)}catch(d){throw d.statusCode===
401&&(e=!1),d}return f},a)).trim();return Aa(async()=>{let f;try{f=await h3(l,c,t)}catch(d){throw d.statusCode===401&&(e=!1),d}return f},a)};return async()=>{let a=await wl();
if(e)return r?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),i(s,{...a,timeout:o});{let c;try{c=(await d3({...a,timeout:o})).toString()}catch(u){
if(u?.statusCode===400)throw Object.assign(u,{message:"EC2 Metadata token request returned error"});return(u.message==="TimeoutError"||[403,404,405].includes(u.
statusCode))&&(e=!0),r?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),i(s,{...a,timeout:o})}return i(s,{...a,headers:{[nA]:c},timeout:o})}}},
d3=async t=>no({...t,path:f3,method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),m3=async t=>(await no({...t,path:oA})).toString(),h3=async(t,e,r)=>{
let n=JSON.parse((await no({...e,path:oA+t})).toString());if(!gl(n))throw new O("Invalid response received from instance metadata service.",{logger:r.logger});return yl(
n)}});var _l={};dt(_l,{DEFAULT_MAX_RETRIES:()=>zv,DEFAULT_TIMEOUT:()=>Gv,ENV_CMDS_AUTH_TOKEN:()=>Sl,ENV_CMDS_FULL_URI:()=>ai,ENV_CMDS_RELATIVE_URI:()=>ba,Endpoint:()=>es,
fromContainerMetadata:()=>Wv,fromInstanceMetadata:()=>sA,getInstanceMetadataEndpoint:()=>wl,httpRequest:()=>no,providerConfigFromInit:()=>ii});var Cl=p(()=>{qv();
iA();El();Dl();Pg();Ig()});var g3,y3,E3,aA,cA=p(()=>{re();g3="169.254.170.2",y3="169.254.170.23",E3="[fd00:ec2::23]",aA=(t,e)=>{if(t.protocol!=="https:"&&!(t.hostname===g3||t.hostname===y3||
t.hostname===E3)){if(t.hostname.includes("[")){if(t.hostname==="[::1]"||t.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(t.hostname==="lo\
calhost")return;let r=t.hostname.split("."),n=o=>{let s=parseInt(o,10);return 0<=s&&s<=255};if(r[0]==="127"&&n(r[1])&&n(r[2])&&n(r[3])&&r.length===4)return}throw new O(
`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:e})}}});function uA(t){return new ie({protocol:t.protocol,hostname:t.hostname,port:Number(t.port),path:t.pathname,query:Array.from(t.searchParams.entries()).reduce((e,[
r,n])=>(e[r]=n,e),{}),fragment:t.hash})}async function lA(t,e){let n=await Jn(t.body).transformToString();if(t.statusCode===200){let o=JSON.parse(n);if(typeof o.
AccessKeyId!="string"||typeof o.SecretAccessKey!="string"||typeof o.Token!="string"||typeof o.Expiration!="string")throw new O("HTTP credential provider respons\
e not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:e});return{
accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.Token,expiration:im(o.Expiration)}}if(t.statusCode>=400&&t.statusCode<500){let o={};try{
o=JSON.parse(n)}catch{}throw Object.assign(new O(`Server responded with status: ${t.statusCode}`,{logger:e}),{Code:o.Code,Message:o.Message})}throw new O(`Serve\
r responded with status: ${t.statusCode}`,{logger:e})}var fA=p(()=>{re();ce();X();X()});var pA,dA=p(()=>{pA=(t,e,r)=>async()=>{for(let n=0;n<e;++n)try{return await t()}catch{await new Promise(s=>setTimeout(s,r))}return await t()}});var hA,D3,S3,x3,w3,_3,gA,mA,yA=p(()=>{le();re();kn();hA=Hn(require("node:fs/promises"));cA();fA();dA();D3="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",S3="http://16\
9.254.170.2",x3="AWS_CONTAINER_CREDENTIALS_FULL_URI",w3="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",_3="AWS_CONTAINER_AUTHORIZATION_TOKEN",gA=(t={})=>{t.logger?.debug(
"@aws-sdk/credential-provider-http - fromHttp");let e,r=t.awsContainerCredentialsRelativeUri??process.env[D3],n=t.awsContainerCredentialsFullUri??process.env[x3],
o=t.awsContainerAuthorizationToken??process.env[_3],s=t.awsContainerAuthorizationTokenFile??process.env[w3],i=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?.
warn?console.warn:t.logger.warn.bind(t.logger);if(r&&n&&(i("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsConta\
inerCredentialsFullUri."),i("awsContainerCredentialsRelativeUri will take precedence.")),o&&s&&(i("@aws-sdk/credential-provider-http: you have set both awsConta\
inerAuthorizationToken and awsContainerAuthorizationTokenFile."),i("awsContainerAuthorizationTokenFile will take precedence.")),r)e=`${S3}${r}`;else if(n)e=n;else
throw new O(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:t.logger});let a=new URL(e);aA(a,t.logger);let c=We.create({connectionTimeout:t.
timeout??1e3}),u=t.timeout??1e3,l=pA(async()=>{let f=uA(a);s?f.headers.Authorization=mA((await hA.default.readFile(s)).toString()):o&&(f.headers.Authorization=mA(
o));try{let d=await c.handle(f,{requestTimeout:u});return lA(d.response).then(m=>ue(m,"CREDENTIALS_HTTP","z"))}catch(d){throw new O(String(d),{logger:t.logger})}},
t.maxRetries??3,t.timeout??1e3);return async()=>{try{return await l()}finally{c.destroy?.()}}},mA=t=>{if(t.includes(`\r
`))throw new O("Authorization token contains invalid \\r\\n sequence.");return t}});var Ng={};dt(Ng,{fromHttp:()=>gA});var kg=p(()=>{yA()});var EA,DA,SA=p(()=>{re();EA="AWS_EC2_METADATA_DISABLED",DA=async t=>{let{ENV_CMDS_FULL_URI:e,ENV_CMDS_RELATIVE_URI:r,fromContainerMetadata:n,fromInstanceMetadata:o}=await Promise.resolve().then(()=>(Cl(),_l));
if(process.env[r]||process.env[e]){t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");let{fromHttp:s}=await Promise.resolve().then(()=>(kg(),Ng));
return Lo(s(t),n(t))}return process.env[EA]&&process.env[EA]!=="false"?async()=>{throw new O("EC2 Instance Metadata Service access disabled",{logger:t.logger})}:
(t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),o(t))}});function xA(t,e){let r=C3(t),n,o,s,i,a=async c=>{if(c?.forceRefresh)return i||(i=r(c).then(u=>{s=u}).finally(()=>{i=void 0})),await i,s;if(s?.expiration&&s?.expiration?.
getTime()<Date.now()&&(s=void 0),n)await n;else if(!s||e?.(s))if(s)o||(o=r(c).then(u=>{s=u}).catch(()=>{}).finally(()=>{o=void 0}));else return n=r(c).then(u=>{
s=u}).finally(()=>{n=void 0}),a(c);return s};return a}var C3,wA=p(()=>{C3=t=>async e=>{let r;for(let n of t)try{return await n(e)}catch(o){if(r=o,o?.tryNextLink)
continue;throw o}throw r}});var Rl,$g=p(()=>{Rl=t=>t&&(typeof t.sso_start_url=="string"||typeof t.sso_account_id=="string"||typeof t.sso_session=="string"||typeof t.sso_region=="string"||typeof t.
sso_role_name=="string")});var vl,Al,_A=p(()=>{ce();vl=t=>wt.isInstance(t)?t.headers?.date??t.headers?.Date:void 0,Al=t=>wt.isInstance(t)?t.headers?.age??t.headers?.Age:void 0});var Ia,CA=p(()=>{Ia=t=>new Date(Date.now()+t)});var bl,RA=p(()=>{bl=(t,e,r,n)=>{if(n!==void 0)return e;let o=Date.parse(t);if(Number.isNaN(o))return e;let s=Date.now();return r!==void 0&&s-r>9e5?e:o-s}});var Lg=p(()=>{_A();CA();RA()});var Ta,R3,Pa,tt,Mg=p(()=>{ce();cn();Lg();Ta=(t,e)=>{if(!e)throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);return e},R3=t=>t.context?.[Dr]?.
eventStream?.output===!0,Pa=async t=>{let e=Ta("context",t.context),r=Ta("config",t.config),n=e.endpointV2?.properties?.authSchemes?.[0],s=await Ta("signer",r.signer)(
n),i=t?.signingRegion,a=t?.signingRegionSet,c=t?.signingName;return{config:r,signer:s,signingRegion:i,signingRegionSet:a,signingName:c}},tt=class{async sign(e,r,n){
if(!ie.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let o=await Pa(n),{config:s,signer:i}=o,{signingRegion:a,
signingName:c}=o,u=n.context;if(u?.authSchemes?.length??!1){let[m,y]=u.authSchemes;m?.name==="sigv4a"&&y?.name==="sigv4"&&(a=y?.signingRegion??a,c=y?.signingName??
c)}let l=await s.disableClockSkewCorrection?.()===!0;n._disableClockSkewCorrection=l;let f=l||R3(n);return n._skipClockSkewSampling=f,f||(n._preRequestSystemClockOffset=
s.systemClockOffset,n._requestSentAt=Date.now()),await i.sign(e,{signingDate:l?new Date:Ia(s.systemClockOffset),signingRegion:a,signingService:c})}errorHandler(e){
return r=>{let n=r;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){let o=n.ServerTime??vl(n.$response);if(o){let s=Ta("config",e.config),i=e._preRequestSystemClockOffset,
a=e._requestSentAt,c=Al(n.$response),u=bl(o,s.systemClockOffset,a,c);s.systemClockOffset=u,Math.abs(u)>=24e4&&(u!==i||i!==void 0&&i!==u)&&n.$metadata&&(n.$metadata.
clockSkewCorrected=!0)}}throw r}}successHandler(e,r){if(r._skipClockSkewSampling||r._disableClockSkewCorrection)return;let n=vl(e);if(n){let o=Ta("config",r.config),
s=r._requestSentAt,i=Al(e);o.systemClockOffset=bl(n,o.systemClockOffset,s,i)}}}});var so,vA=p(()=>{ce();Lg();Mg();so=class extends tt{async sign(e,r,n){if(!ie.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and \
cannot be signed");let{config:o,signer:s,signingRegion:i,signingRegionSet:a,signingName:c}=await Pa(n),l=(await o.sigv4aSigningRegionSet?.()??a??[i]).join(","),
f=await o.disableClockSkewCorrection?.()===!0;return n._disableClockSkewCorrection=f,f||(n._preRequestSystemClockOffset=o.systemClockOffset,n._requestSentAt=Date.
now()),await s.sign(e,{signingDate:f?new Date:Ia(o.systemClockOffset),signingRegion:l,signingService:c})}}});var Ug,AA=p(()=>{Ug=t=>typeof t=="string"&&t.length>0?t.split(",").map(e=>e.trim()):[]});var bA,IA=p(()=>{bA=t=>`AWS_BEARER_TOKEN_${t.replace(/[\s-]/g,"_").toUpperCase()}`});var TA,PA,ar,FA=p(()=>{AA();IA();TA="AWS_AUTH_SCHEME_PREFERENCE",PA="auth_scheme_preference",ar={environmentVariableSelector:(t,e)=>{if(e?.signingName&&bA(e.signingName)in
t)return["httpBearerAuth"];if(TA in t)return Ug(t[TA])},configFileSelector:t=>{if(PA in t)return Ug(t[PA])},default:[]}});var Il,Tl,OA=p(()=>{Tt();re();Il=t=>(t.sigv4aSigningRegionSet=zt(t.sigv4aSigningRegionSet),t),Tl={environmentVariableSelector(t){if(t.AWS_SIGV4A_SIGNING_REGION_SET)
return t.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim());throw new ht("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(t){
if(t.sigv4a_signing_region_set)return(t.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new ht("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0}});function kA(t){for(let e=0;e<8;e++)t[e]^=255;for(let e=7;e>-1&&(t[e]++,t[e]===0);e--);}var Pl,NA,v3,Bg,$A=p(()=>{X();X();Pl=class{format(e){let r=[];for(let s in e){
if(!z(e,s))continue;let i=Te(s);r.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[s]))}let n=new Uint8Array(r.reduce((s,i)=>s+i.byteLength,0)),o=0;
for(let s of r)n.set(s,o),o+=s.byteLength;return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":return Uint8Array.
from([2,e.value]);case"short":let r=new DataView(new ArrayBuffer(3));return r.setUint8(0,3),r.setInt16(1,e.value,!1),new Uint8Array(r.buffer);case"integer":let n=new DataView(
new ArrayBuffer(5));return n.setUint8(0,4),n.setInt32(1,e.value,!1),new Uint8Array(n.buffer);case"long":let o=new Uint8Array(9);return o[0]=5,o.set(e.value.bytes,
1),o;case"binary":let s=new DataView(new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(1,e.value.byteLength,!1);let i=new Uint8Array(s.buffer);
return i.set(e.value,3),i;case"string":let a=Te(e.value),c=new DataView(new ArrayBuffer(3+a.byteLength));c.setUint8(0,7),c.setUint16(1,a.byteLength,!1);let u=new Uint8Array(
c.buffer);return u.set(a,3),u;case"timestamp":let l=new Uint8Array(9);return l[0]=8,l.set(Bg.fromNumber(e.value.valueOf()).bytes,1),l;case"uuid":if(!v3.test(e.value))
throw new Error(`Invalid UUID received: ${e.value}`);let f=new Uint8Array(17);return f[0]=9,f.set(Xi(e.value.replace(/-/g,"")),1),f}}};(function(t){t[t.boolTrue=
0]="boolTrue",t[t.boolFalse=1]="boolFalse",t[t.byte=2]="byte",t[t.short=3]="short",t[t.integer=4]="integer",t[t.long=5]="long",t[t.byteArray=6]="byteArray",t[t.
string=7]="string",t[t.timestamp=8]="timestamp",t[t.uuid=9]="uuid"})(NA||(NA={}));v3=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,Bg=class t{bytes;constructor(e){
if(this.bytes=e,e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||e<-9223372036854776e3)throw new Error(
`${e} is too large (or, if negative, too small) to represent as an Int64`);let r=new Uint8Array(8);for(let n=7,o=Math.abs(Math.round(e));n>-1&&o>0;n--,o/=256)r[n]=
o;return e<0&&kA(r),new t(r)}valueOf(){let e=this.bytes.slice(0),r=e[0]&128;return r&&kA(e),parseInt(Fe(e),16)*(r?-1:1)}toString(){return String(this.valueOf())}}});var LA,MA,jg,UA,BA,Hg,Gg,zg,Vg,A3,jA,HA,Fa,GA,zA,VA,WA,Fl,qA,KA,JA,Wg,YA,ts=p(()=>{LA="X-Amz-Algorithm",MA="X-Amz-Credential",jg="X-Amz-Date",UA="X-Amz-SignedHe\
aders",BA="X-Amz-Expires",Hg="X-Amz-Signature",Gg="X-Amz-Security-Token",zg="authorization",Vg=jg.toLowerCase(),A3="date",jA=[zg,Vg,A3],HA=Hg.toLowerCase(),Fa="\
x-amz-content-sha256",GA=Gg.toLowerCase(),zA={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,
te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},VA=/^proxy-/,WA=/^sec-/,Fl="AWS4-HMAC-SHA256",qA="AWS4-HMAC-SHA256-PAYL\
OAD",KA="UNSIGNED-PAYLOAD",JA=50,Wg="aws4_request",YA=3600*24*7});var XA,QA=p(()=>{X();ce();ts();XA=({query:t={}})=>{let e=[],r={};for(let n in t){if(!z(t,n)||n.toLowerCase()===HA)continue;let o=$r(n);e.push(o);let s=t[n];typeof s==
"string"?r[o]=`${o}=${$r(s)}`:Array.isArray(s)&&(r[o]=s.slice(0).reduce((i,a)=>i.concat([`${o}=${$r(a)}`]),[]).sort().join("&"))}return e.sort().map(n=>r[n]).filter(
n=>n).join("&")}});var ZA,b3,eb=p(()=>{ZA=t=>b3(t).toISOString().replace(/\.\d{3}Z$/,"Z"),b3=t=>typeof t=="number"?new Date(t*1e3):typeof t=="string"?Number(t)?new Date(Number(t)*
1e3):new Date(t):t});var Ol,tb=p(()=>{te();ce();X();QA();eb();Ol=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum:e,credentials:r,
region:n,service:o,sha256:s,uriEscapePath:i=!0}){this.service=o,this.sha256=s,this.uriEscapePath=i,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=
ye(n),this.credentialProvider=ye(r)}createCanonicalRequest(e,r,n){let o=Object.keys(r).sort();return`${e.method}
${this.getCanonicalPath(e)}
${XA(e)}
${o.map(s=>`${s}:${r[s]}`).join(`
`)}

${o.join(";")}
${n}`}async createStringToSign(e,r,n,o){let s=new this.sha256;s.update(Mt(n));let i=await s.digest();return`${o}
${e}
${r}
${Fe(i)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){let r=[];for(let s of e.split("/"))s?.length!==0&&s!=="."&&(s===".."?r.pop():r.push(s));let n=`${e?.
startsWith("/")?"/":""}${r.join("/")}${r.length>0&&e?.endsWith("/")?"/":""}`;return $r(n).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!=
"object"||typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){let r=ZA(e).
replace(/[-:]/g,"");return{longDate:r,shortDate:r.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}});var Nl,qg,kl,nb,rb,ob=p(()=>{X();ts();Nl={},qg=[],kl=(t,e,r)=>`${t}/${e}/${r}/${Wg}`,nb=async(t,e,r,n,o)=>{let s=await rb(t,e.secretAccessKey,e.accessKeyId),i=`${r}\
:${n}:${o}:${Fe(s)}:${e.sessionToken}`;if(i in Nl)return Nl[i];for(qg.push(i);qg.length>JA;)delete Nl[qg.shift()];let a=`AWS4${e.secretAccessKey}`;for(let c of[
r,n,o,Wg])a=await rb(t,a,c);return Nl[i]=a},rb=(t,e,r)=>{let n=new t(e);return n.update(Mt(r)),n.digest()}});var Kg,sb=p(()=>{X();ts();Kg=({headers:t},e,r)=>{let n={};for(let o of Object.keys(t).sort()){if(t[o]==null)continue;let s=o.toLowerCase();(z(zA,s)||e?.has(s)||
VA.test(s)||WA.test(s))&&(!r||r&&!r.has(s))||(s==="__proto__"&&Nn(n),n[s]=t[o].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return n}});var $l,ib=p(()=>{X();X();ts();$l=async({headers:t,body:e},r)=>{for(let n in t)if(z(t,n)&&n.toLowerCase()===Fa)return t[n];if(e==null)return"e3b0c44298fc1c149afb\
f4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof e=="string"||ArrayBuffer.isView(e)||qi(e)){let n=new r;return n.update(Mt(e)),Fe(await n.digest())}return KA}});var ab,cb=p(()=>{X();ab=(t,e)=>{t=t.toLowerCase();for(let r in e)if(z(e,r)&&t===r.toLowerCase())return!0;return!1}});var ub,lb=p(()=>{X();ce();ub=(t,e={})=>{let{headers:r,query:n={}}=ie.clone(t);for(let o in r){if(!z(r,o))continue;let s=o.toLowerCase();(s.slice(0,6)==="x-amz-"&&
!e.unhoistableHeaders?.has(s)||e.hoistableHeaders?.has(s))&&(n[o]=r[o],delete r[o])}return{...t,headers:r,query:n}}});var Jg,fb=p(()=>{X();ce();ts();Jg=t=>{t=ie.clone(t);for(let e in t.headers)z(t.headers,e)&&jA.indexOf(e.toLowerCase())>-1&&delete t.headers[e];return t}});var io,pb=p(()=>{X();$A();tb();ts();ob();sb();ib();cb();lb();fb();io=class extends Ol{headerFormatter=new Pl;constructor({applyChecksum:e,credentials:r,region:n,
service:o,sha256:s,uriEscapePath:i=!0}){super({applyChecksum:e,credentials:r,region:n,service:o,sha256:s,uriEscapePath:i})}async presign(e,r={}){let{signingDate:n=new Date,
expiresIn:o=3600,unsignableHeaders:s,unhoistableHeaders:i,signableHeaders:a,hoistableHeaders:c,signingRegion:u,signingService:l}=r,f=await this.credentialProvider();
this.validateResolvedCredentials(f);let d=u??await this.regionProvider(),{longDate:m,shortDate:y}=this.formatDate(n);if(o>YA)return Promise.reject("Signature ve\
rsion 4 presigned URLs must have an expiration date less than one week in the future");let E=kl(y,d,l??this.service),g=ub(Jg(e),{unhoistableHeaders:i,hoistableHeaders:c});
f.sessionToken&&(g.query[Gg]=f.sessionToken),g.query[LA]=Fl,g.query[MA]=`${f.accessKeyId}/${E}`,g.query[jg]=m,g.query[BA]=o.toString(10);let S=Kg(g,s,a);return g.
query[UA]=this.getCanonicalHeaderList(S),g.query[Hg]=await this.getSignature(m,E,this.getSigningKey(f,d,y,l),this.createCanonicalRequest(g,S,await $l(e,this.sha256))),
g}async sign(e,r){return typeof e=="string"?this.signString(e,r):e.headers&&e.payload?this.signEvent(e,r):e.message?this.signMessage(e,r):this.signRequest(e,r)}async signEvent({
headers:e,payload:r},{signingDate:n=new Date,priorSignature:o,signingRegion:s,signingService:i,eventStreamCredentials:a}){let c=s??await this.regionProvider(),{
shortDate:u,longDate:l}=this.formatDate(n),f=kl(u,c,i??this.service),d=await $l({headers:{},body:r},this.sha256),m=new this.sha256;m.update(e);let y=Fe(await m.
digest()),E=[qA,l,f,o,y,d].join(`
`);return this.signString(E,{signingDate:n,signingRegion:c,signingService:i,eventStreamCredentials:a})}async signMessage(e,{signingDate:r=new Date,signingRegion:n,
signingService:o,eventStreamCredentials:s}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:r,
signingRegion:n,signingService:o,priorSignature:e.priorSignature,eventStreamCredentials:s}).then(a=>({message:e.message,signature:a}))}async signString(e,{signingDate:r=new Date,
signingRegion:n,signingService:o,eventStreamCredentials:s}={}){let i=s??await this.credentialProvider();this.validateResolvedCredentials(i);let a=n??await this.
regionProvider(),{shortDate:c}=this.formatDate(r),u=new this.sha256(await this.getSigningKey(i,a,c,o));return u.update(Mt(e)),Fe(await u.digest())}async signRequest(e,{
signingDate:r=new Date,signableHeaders:n,unsignableHeaders:o,signingRegion:s,signingService:i}={}){let a=await this.credentialProvider();this.validateResolvedCredentials(
a);let c=s??await this.regionProvider(),u=Jg(e),{longDate:l,shortDate:f}=this.formatDate(r),d=kl(f,c,i??this.service);u.headers[Vg]=l,a.sessionToken&&(u.headers[GA]=
a.sessionToken);let m=await $l(u,this.sha256);!ab(Fa,u.headers)&&this.applyChecksum&&(u.headers[Fa]=m);let y=Kg(u,o,n),E=await this.getSignature(l,d,this.getSigningKey(
a,c,f,i),this.createCanonicalRequest(u,y,m));return u.headers[zg]=`${Fl} Credential=${a.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(y)}, Sign\
ature=${E}`,u}async getSignature(e,r,n,o){let s=await this.createStringToSign(e,r,o,Fl),i=new this.sha256(await n);return i.update(Mt(s)),Fe(await i.digest())}getSigningKey(e,r,n,o){
return nb(this.sha256,e,n,r,o||this.service)}}});var Ll,db=p(()=>{Ll={SignatureV4a:null}});var Ml=p(()=>{pb();db()});function I3(t,{credentials:e,credentialDefaultProvider:r}){let n;return e?e?.memoized?n=e:n=rl(e,tl,_a):r?n=zt(r(Object.assign({},t,{parentClientConfig:t}))):n=
async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},n.memoized=!0,
n}function T3(t,e){if(e.configBound)return e;let r=async n=>e({...n,callerClientConfig:t});return r.memoized=e.memoized,r.configBound=!0,r}var Yg,mb=p(()=>{le();
Tt();Ml();Yg=t=>e=>{let r=e.credentials,n=!!e.credentials,o;Object.defineProperty(e,"credentials",{set(l){l&&l!==r&&l!==o&&(n=!0),r=l;let f=I3(e,{credentials:r,
credentialDefaultProvider:e.credentialDefaultProvider}),d=T3(e,f);if(n&&!d.attributed){let m=typeof r=="object"&&r!==null;o=async y=>{let g=await d(y);return m&&
(!g.$source||Object.keys(g.$source).length===0)?ue(g,"CREDENTIALS_CODE","e"):g},o.memoized=d.memoized,o.configBound=d.configBound,o.attributed=!0}else o=d},get(){
return o},enumerable:!0,configurable:!0}),e.credentials=r;let{signingEscapePath:s=!0,systemClockOffset:i=e.systemClockOffset||0,sha256:a}=e,c;return e.signer?c=
zt(e.signer):e.regionInfoProvider?c=()=>zt(e.region)().then(async l=>[await e.regionInfoProvider(l,{useFipsEndpoint:await e.useFipsEndpoint(),useDualstackEndpoint:await e.
useDualstackEndpoint()})||{},l]).then(([l,f])=>{let{signingRegion:d,signingService:m}=l;e.signingRegion=e.signingRegion||d||f,e.signingName=e.signingName||m||e.
serviceId;let y={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:s},E=e.signerConstructor||io;return new E(y)}):
c=async l=>{l=Object.assign({},{name:"sigv4",signingName:e.signingName||e.defaultSigningName,signingRegion:await zt(e.region)(),properties:{}},l);let f=l.signingRegion,
d=l.signingName;e.signingRegion=e.signingRegion||f,e.signingName=e.signingName||d||e.serviceId;let m={...e,credentials:e.credentials,region:e.signingRegion,service:e.
signingName,sha256:a,uriEscapePath:s},y=e.signerConstructor||io;return new y(m)},Object.assign(e,{systemClockOffset:i,signingEscapePath:s,signer:c,disableClockSkewCorrection:zt(
e.disableClockSkewCorrection??t)})}});var Xg=p(()=>{Mg();vA();FA();OA();mb()});var F3,O3,hb,gb=p(()=>{re();F3="AWS_DISABLE_CLOCK_SKEW_CORRECTION",O3="disable_clock_skew_correction",hb={environmentVariableSelector:t=>Bt(t,F3,Ct.ENV),configFileSelector:t=>Bt(
t,O3,Ct.CONFIG),default:!1}});var yb,Eb=p(()=>{re();gb();yb=M(hb)});var yn,Et=p(()=>{Xg();Xg();Eb();yn=Yg(yb)});var ci,Ul=p(()=>{ci="To refresh this SSO session run 'aws sso login' with the corresponding profile."});function N3(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function k3(t){return{schemeId:"smithy.api#noAuth"}}var Db,Sb,xb,Qg=p(()=>{Et();te();Db=async(t,e,r)=>({operation:Pe(e).operation,region:await ye(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});Sb=t=>{let e=[];return t.operation==="CreateToken"?e.push(k3(t)):e.push(N3(t)),
e},xb=t=>{let e=yn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??[])})}});var wb,_b,Zg=p(()=>{wb=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),
_b={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}}});var ao,Oa=p(()=>{ao={name:"@aws-sdk/nested-clients",version:"3.998.3",description:"Nested clients for AWS SDK packages.",homepage:"https://github.com/aws/aws-sd\
k-js-v3/tree/main/packages/nested-clients",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-javascript/"},repository:{
type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"packages/nested-clients"},files:["./cognito-identity.d.ts","./cognito-identity.js","./signi\
n.d.ts","./signin.js","./sso-oidc.d.ts","./sso-oidc.js","./sso.d.ts","./sso.js","./sts.d.ts","./sts.js","dist-*/**"],sideEffects:!1,main:"./dist-cjs/index.js",module:"\
./dist-es/index.js",browser:{"./dist-es/submodules/cognito-identity/runtimeConfig":"./dist-es/submodules/cognito-identity/runtimeConfig.browser","./dist-es/subm\
odules/signin/runtimeConfig":"./dist-es/submodules/signin/runtimeConfig.browser","./dist-es/submodules/sso-oidc/runtimeConfig":"./dist-es/submodules/sso-oidc/ru\
ntimeConfig.browser","./dist-es/submodules/sso/runtimeConfig":"./dist-es/submodules/sso/runtimeConfig.browser","./dist-es/submodules/sts/runtimeConfig":"./dist-\
es/submodules/sts/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{"<4.5":{"dist-types/*":["dist-types/ts3.4/*"],"*":["dist-types/ts3.4/su\
bmodules/*/index.d.ts"]}},"react-native":{},exports:{"./package.json":"./package.json","./sso-oidc":{types:"./dist-types/submodules/sso-oidc/index.d.ts",module:"\
./dist-es/submodules/sso-oidc/index.js",node:"./dist-cjs/submodules/sso-oidc/index.js",import:"./dist-es/submodules/sso-oidc/index.js",require:"./dist-cjs/submo\
dules/sso-oidc/index.js"},"./sts":{types:"./dist-types/submodules/sts/index.d.ts",module:"./dist-es/submodules/sts/index.js",node:"./dist-cjs/submodules/sts/ind\
ex.js",import:"./dist-es/submodules/sts/index.js",require:"./dist-cjs/submodules/sts/index.js"},"./signin":{types:"./dist-types/submodules/signin/index.d.ts",module:"\
./dist-es/submodules/signin/index.js",node:"./dist-cjs/submodules/signin/index.js",import:"./dist-es/submodules/signin/index.js",require:"./dist-cjs/submodules/\
signin/index.js"},"./cognito-identity":{types:"./dist-types/submodules/cognito-identity/index.d.ts",module:"./dist-es/submodules/cognito-identity/index.js",node:"\
./dist-cjs/submodules/cognito-identity/index.js",import:"./dist-es/submodules/cognito-identity/index.js",require:"./dist-cjs/submodules/cognito-identity/index.j\
s"},"./sso":{types:"./dist-types/submodules/sso/index.d.ts",module:"./dist-es/submodules/sso/index.js",node:"./dist-cjs/submodules/sso/index.js",import:"./dist-\
es/submodules/sso/index.js",require:"./dist-cjs/submodules/sso/index.js"}},scripts:{build:"concurrently 'yarn:build:types' 'yarn:build:es' && yarn build:cjs","b\
uild:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","build:include:deps":'yarn g:turbo run build -F="$npm_\
package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downlevel-dts dist-types dist-types/ts3.4",clean:"premo\
ve dist-cjs dist-es dist-types",lint:"node ../../scripts/validation/submodules-linter.js",prebuild:"yarn lint",test:"yarn g:vitest run","test:watch":"yarn g:vit\
est watch"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/signature-v4-multi-region":"^3.996.52","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smi\
thy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"^2.6.2"},devDependencies:{concurrently:"7.0.0","downleve\
l-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}}});var co,Bl=p(()=>{te();Ee();co=class{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,r){let n=r.getMemberSchemas(),o=Object.
values(n).find(s=>!!s.getMergedTraits().httpPayload);if(o){let s=o.getMergedTraits().mediaType;return s||(o.isStringSchema()?"text/plain":o.isBlobSchema()?"appl\
ication/octet-stream":e)}else if(!r.isUnitSchema()&&Object.values(n).find(i=>{let{httpQuery:a,httpQueryParams:c,httpHeader:u,httpLabel:l,httpPrefixHeaders:f}=i.
getMergedTraits();return!a&&!c&&!u&&!l&&f===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,r,n,o,s,i){let a=e;e.includes("#")&&([,a]=e.split("#"));
let c={$metadata:s,$fault:n.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
try{return{errorSchema:i?.(this.errorRegistry,a)??this.errorRegistry.getSchema(e),errorMetadata:c}}catch{o.message=o.message??o.Message??"UnknownError";let l=this.
errorRegistry,f=l.getBaseException();if(f){let y=l.getErrorCtor(f)??Error;throw this.decorateServiceException(Object.assign(new y({name:a}),c),o)}let d=o,m=d?.message??
d?.Message??d?.Error?.Message??d?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(m),{name:a},c),o)}}compose(e,r,n){let o=n;r.includes(
"#")&&([o]=r.split("#"));let s=xe.for(o),i=xe.for("smithy.ts.sdk.synthetic."+n);e.copyFrom(s),e.copyFrom(i),this.errorRegistry=e}decorateServiceException(e,r={}){
if(this.queryCompat){let n=e.Message??r.Message,o=gu(e,r);n&&(o.message=n);let s=o.Error??{};s.Type=o.Error?.Type,s.Code=o.Error?.Code,s.Message=o.Error?.message??
o.Error?.Message??n,o.Error=s;let i=o.$metadata.requestId;return i&&(o.RequestId=i),o}return gu(e,r)}setQueryCompatError(e,r){let n=r.headers?.["x-amzn-query-er\
ror"];if(e!==void 0&&n!=null){let[o,s]=n.split(";"),i=Object.keys(e),a={Code:o,Type:s};e.Code=o,e.Type=s;for(let c=0;c<i.length;c++){let u=i[c];a[u==="message"?
"Message":u]=e[u]}delete a.__type,e.Error=a}}queryCompatOutput(e,r){e.Error&&(r.Error=e.Error),e.Type&&(r.Type=e.Type),e.Code&&(r.Code=e.Code)}findQueryCompatibleError(e,r){
try{return e.getSchema(r)}catch{return e.find(o=>ae.of(o).getMergedTraits().awsQueryError?.[0]===r)}}}});var jl,Cb=p(()=>{ce();Ee();Bl();jl=class extends Vo{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:r,
serviceTarget:n,awsQueryCompatible:o,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:r}),this.serviceTarget=n,this.codec=s??new Ko({timestampFormat:{
useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!o,
this.mixin=new co(this.awsQueryCompatible)}async serializeRequest(e,r,n){let o=await super.serializeRequest(e,r,n);return o.path.endsWith("/")||(o.path+="/"),o.
headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,o.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,this.awsQueryCompatible&&
(o.headers["x-amzn-query-mode"]="true"),(Pn(e.input)==="unit"||!o.body)&&(o.body="{}"),o}getPayloadCodec(){return this.codec}async handleError(e,r,n,o,s){let{awsQueryCompatible:i}=this;
i&&this.mixin.setQueryCompatError(o,n);let a=qh(n,o,i)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace);let{errorSchema:c,
errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,n,o,s,i?this.mixin.findQueryCompatibleError:void 0),l=ae.of(
c),f=o.message??o.Message??"UnknownError",d=this.compositeErrorRegistry.getErrorCtor(c)??Error,m=new d({}),y={},E=this.codec.createDeserializer();for(let[g,S]of l.
structIterator())o[g]!=null&&(y[g]=E.readObject(S,o[g]));throw i&&this.mixin.queryCompatOutput(o,y),this.mixin.decorateServiceException(Object.assign(m,u,{$fault:l.
getMergedTraits().error,message:f},y),o)}}});var Na,Rb=p(()=>{Cb();Na=class extends jl{constructor({defaultNamespace:e,errorTypeRegistries:r,serviceTarget:n,awsQueryCompatible:o,jsonCodec:s}){super({defaultNamespace:e,
errorTypeRegistries:r,serviceTarget:n,awsQueryCompatible:o,jsonCodec:s})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){
return"application/x-amz-json-1.1"}}});var $n,vb=p(()=>{ce();Ee();Bl();$n=class extends Ea{serializer;deserializer;codec;mixin=new co;constructor({defaultNamespace:e,errorTypeRegistries:r,jsonCodec:n}){
super({defaultNamespace:e,errorTypeRegistries:r});let o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=n??new Ko(o),this.serializer=
new Sa(this.codec.createSerializer(),o),this.deserializer=new Da(this.codec.createDeserializer(),o)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){
return this.codec}setSerdeContext(e){this.codec.setSerdeContext(e),super.setSerdeContext(e)}async serializeRequest(e,r,n){let o=await super.serializeRequest(e,r,
n),s=ae.of(e.input);if(!o.headers["content-type"]){let i=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);i&&(o.headers["content-type"]=i)}return o.
body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(e,r,n){let o=await super.deserializeResponse(e,r,
n),s=ae.of(e.output);for(let[i,a]of s.structIterator())a.getMemberTraits().httpPayload&&!(i in o)&&(o[i]=null);return o}async handleError(e,r,n,o,s){let i=Wh(n,
o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);let{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(
i,this.options.defaultNamespace,n,o,s),u=ae.of(a),l=o.message??o.Message??"UnknownError",f=this.compositeErrorRegistry.getErrorCtor(a)??Error,d=new f({});await this.
deserializeHttpMessage(a,r,n,o);let m={},y=this.codec.createDeserializer();for(let[E,g]of u.structIterator()){let S=g.getMergedTraits().jsonName??E;m[E]=y.readObject(
g,o[S])}throw this.mixin.decorateServiceException(Object.assign(d,c,{$fault:u.getMergedTraits().error,message:l},m),o)}getDefaultContentType(){return"applicatio\
n/json"}}});function ey(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function ry(t){return new ty(t).parse()}var ty,Ab=p(
()=>{ty=class t{x;i=0;z;constructor(e){this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:r}=e;for(;e.i<r&&(e.trim(),!(e.i>=r));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("<!--"))e.readTo(
"-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.x[e.i]==="<"){let n=e.parseTag();return{[n.tag]:n.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,r=!0){let n=this;return r?n.x.startsWith(
e,n.i):n.x.toLowerCase().startsWith(e.toLowerCase(),n.i)}readTo(e){let r=this,n=r.x.indexOf(e,r.i);if(n===-1)throw new Error(`@aws-sdk XML parse error: expected\
 "${e}" not found.`);let o=r.x.slice(r.i,n);return r.i=n+e.length,o}trim(){let e=this;for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,r=e.x[e.i];++e.i;let n="";for(;e.i<e.z&&e.x[e.i]!==r;)n+=e.x[e.i++];return++e.i,e.decodeEntities(n)}parseTag(){
let e=this;++e.i;let r="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)r+=e.x[e.i++];let n=!1,o={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let l="";for(;e.i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)l+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),l==="__proto__"&&ey(o),o[l]=e.readAttrValue(),n=!0}if(e.i>=e.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++e.i,{tag:r,value:n?o:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++e.i;let s=[],i=[],a=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext("<![CDATA[")?(e.i+=9,s.push(e.readTo(
"]]>"))):e.isNext("<?")?e.readTo("?>"):(a=!0,i.push(e.parseTag()));else{let l="";for(;e.i<e.z&&e.x[e.i]!=="<";)l+=e.x[e.i++];s.push(e.decodeEntities(l))}if(!e.isNext(
"</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${r}>.`);e.i+=2;let c=e.readTo(">").trim();if(c!==r)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${r}> and </${c}>.`);if(!n&&s.length===0&&!a)return{tag:r,value:""};if(!n&&!a){let l=s.length===1?s[0]:s.join("");return l.trim()===""&&l.
includes(`
`)?{tag:r,value:""}:{tag:r,value:l}}let u={};for(let l of s)l.trim()===""&&l.includes(`
`)||(u["#text"]="#text"in u?u["#text"]+l:l);for(let l of i)l.tag==="__proto__"&&ey(u),l.tag in u?Array.isArray(u[l.tag])?u[l.tag].push(l.value):u[l.tag]=[u[l.tag],
l.value]:u[l.tag]=l.value;for(let[l,f]of Object.entries(o))l==="__proto__"&&ey(u),u[l]=f;return{tag:r,value:u}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"\
'"};skipDoctype(){let e=this;e.i+=9;let r=0;for(;e.i<e.z;){let n=e.x[e.i];if(n==="[")++r;else if(n==="]")--r;else if(n===">"&&r===0){++e.i;return}++e.i}throw new Error(
"@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(r,n,o,s)=>n?
String.fromCharCode(parseInt(n,16)):o?String.fromCharCode(parseInt(o,10)):t.ENTITIES[s]??"")}}});var bb=p(()=>{Ab()});var ui,ny=p(()=>{ui=class{serdeContext;setSerdeContext(e){this.serdeContext=e}}});var Hl,Ib=p(()=>{Hl=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let n=Object.keys(this.from),o=new Set(n);o.delete("__type"),this.keys=o}mark(e){this.
keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,
r=this.from[e];this.to.$unknown=[e,r]}}}});function Tb(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Pb=p(()=>{});var Gl,Fb=p(()=>{bb();te();ce();Ee();X();ny();Ib();Pb();Gl=class extends ui{settings;stringDeserializer;constructor(e){super(),this.settings=e,this.stringDeserializer=
new Wo(e)}setSerdeContext(e){this.serdeContext=e,this.stringDeserializer.setSerdeContext(e)}read(e,r,n){let o=ae.of(e),s=o.getMemberSchemas();if(o.isStructSchema()&&
o.isMemberSchema()&&!!Object.values(s).find(u=>!!u.getMemberTraits().eventPayload)){let u={},l=Object.keys(s)[0];return s[l].isBlobSchema()?u[l]=r:u[l]=this.read(
s[l],r),u}let a=(this.serdeContext?.utf8Encoder??Se)(r),c=this.parseXml(a);return this.readSchema(e,n?c[n]:c)}readSchema(e,r){let n=ae.of(e);if(n.isUnitSchema())
return;let o=n.getMergedTraits();if(n.isListSchema()&&!Array.isArray(r))return this.readSchema(n,[r]);if(r==null)return r;if(typeof r=="object"){let s=!!o.xmlFlattened;
if(n.isListSchema()){let a=n.getValueSchema(),c=[],u=a.getMergedTraits().xmlName??"member",l=s?r:(r[0]??r)[u];if(l==null)return c;let f=Array.isArray(l)?l:[l];for(let d of f)
c.push(this.readSchema(a,d));return c}let i={};if(n.isMapSchema()){let a=n.getKeySchema(),c=n.getValueSchema(),u;s?u=Array.isArray(r)?r:[r]:u=Array.isArray(r.entry)?
r.entry:[r.entry];let l=a.getMergedTraits().xmlName??"key",f=c.getMergedTraits().xmlName??"value";for(let d of u){let m=d[l],y=d[f];m==="__proto__"&&Tb(i),i[m]=
this.readSchema(c,y)}return i}if(n.isStructSchema()){let a=n.isUnionSchema(),c;a&&(c=new Hl(r,i));for(let[u,l]of n.structIterator()){let f=l.getMergedTraits(),d=f.
httpPayload?f.xmlName??l.getName():l.getMemberTraits().xmlName??u;a&&c.mark(d),r[d]!=null&&(i[u]=this.readSchema(l,r[d]))}return a&&c.writeUnknown(),i}if(n.isDocumentSchema())
return r;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(!0)}`)}return n.isListSchema()?[]:n.isMapSchema()||n.
isStructSchema()?{}:this.stringDeserializer.read(n,r)}parseXml(e){if(e.length){let r;try{r=ry(e)}catch(i){throw i&&typeof i=="object"&&Object.defineProperty(i,"\
$responseBodyText",{value:e}),i}let n="#text",o=Object.keys(r)[0],s=r[o];return s[n]&&(s[o]=s[n],delete s[n]),yu(s)}return{}}}});var zl,Ob=p(()=>{ce();Ee();X();X();ny();zl=class extends ui{settings;buffer;constructor(e){super(),this.settings=e}write(e,r,n=""){this.buffer===void 0&&(this.buffer=
"");let o=ae.of(e);if(n&&!n.endsWith(".")&&(n+="."),o.isBlobSchema())(typeof r=="string"||r instanceof Uint8Array)&&(this.writeKey(n),this.writeValue((this.serdeContext?.
base64Encoder??Ye)(r)));else if(o.isBooleanSchema()||o.isNumericSchema()||o.isStringSchema())r!=null?(this.writeKey(n),this.writeValue(String(r))):o.isIdempotencyToken()&&
(this.writeKey(n),this.writeValue(qs()));else if(o.isBigIntegerSchema())r!=null&&(this.writeKey(n),this.writeValue(String(r)));else if(o.isBigDecimalSchema())r!=
null&&(this.writeKey(n),this.writeValue(r instanceof Xe?r.string:String(r)));else if(o.isTimestampSchema()){if(r instanceof Date)switch(this.writeKey(n),qo(o,this.
settings)){case 5:this.writeValue(r.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue($o(r));break;case 7:this.writeValue(String(r.getTime()/1e3));
break}}else if(o.isDocumentSchema())Array.isArray(r)?this.write(79,r,n):r instanceof Date?this.write(4,r,n):r instanceof Uint8Array?this.write(21,r,n):r&&typeof r==
"object"?this.write(143,r,n):(this.writeKey(n),this.writeValue(String(r)));else if(o.isListSchema()){if(Array.isArray(r))if(r.length===0)this.settings.serializeEmptyLists&&
(this.writeKey(n),this.writeValue(""));else{let s=o.getValueSchema(),i=this.settings.flattenLists||o.getMergedTraits().xmlFlattened,a=1;for(let c of r){if(c==null)
continue;let u=s.getMergedTraits(),l=this.getKey("member",u.xmlName,u.ec2QueryName),f=i?`${n}${a}`:`${n}${l}.${a}`;this.write(s,c,f),++a}}}else if(o.isMapSchema()){
if(r&&typeof r=="object"){let s=o.getKeySchema(),i=o.getValueSchema(),a=o.getMergedTraits().xmlFlattened,c=1;for(let u in r){let l=r[u];if(l==null)continue;let f=s.
getMergedTraits(),d=this.getKey("key",f.xmlName,f.ec2QueryName),m=a?`${n}${c}.${d}`:`${n}entry.${c}.${d}`,y=i.getMergedTraits(),E=this.getKey("value",y.xmlName,
y.ec2QueryName),g=a?`${n}${c}.${E}`:`${n}entry.${c}.${E}`;this.write(s,u,m),this.write(i,l,g),++c}}}else if(o.isStructSchema()){if(r&&typeof r=="object"){let s=!1;
for(let[i,a]of o.structIterator()){if(r[i]==null&&!a.isIdempotencyToken())continue;let c=a.getMergedTraits(),u=this.getKey(i,c.xmlName,c.ec2QueryName,"struct"),
l=`${n}${u}`;this.write(a,r[i],l),s=!0}if(!s&&o.isUnionSchema()){let{$unknown:i}=r;if(Array.isArray(i)){let[a,c]=i,u=`${n}${a}`;this.write(15,c,u)}}}}else if(!o.
isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${o.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error(
"@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");let e=this.buffer;return delete this.buffer,e}getKey(e,r,n,o){let{ec2:s,
capitalizeKeys:i}=this.settings;if(s&&n)return n;let a=r??e;return i&&o==="struct"?a[0].toUpperCase()+a.slice(1):a}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-
1)),this.buffer+=`&${jo(e)}=`}writeValue(e){this.buffer+=jo(e)}}});var ka,Nb=p(()=>{ce();Ee();Bl();Fb();Ob();ka=class extends Vo{options;serializer;deserializer;mixin=new co;constructor(e){super({defaultNamespace:e.defaultNamespace,
errorTypeRegistries:e.errorTypeRegistries}),this.options=e;let r={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.
defaultNamespace,serializeEmptyLists:!0};this.serializer=new zl(r),this.deserializer=new Gl(r)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.
serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,r,n){
let o=await super.serializeRequest(e,r,n);o.path.endsWith("/")||(o.path+="/"),o.headers["content-type"]="application/x-www-form-urlencoded",(Pn(e.input)==="unit"||
!o.body)&&(o.body="");let s=e.name.split("#")[1]??e.name;return o.body=`Action=${s}&Version=${this.options.version}`+o.body,o.body.endsWith("&")&&(o.body=o.body.
slice(-1)),o}async deserializeResponse(e,r,n){let o=this.deserializer,s=ae.of(e.output),i={};if(n.statusCode>=300){let l=await yt(n.body,r);l.byteLength>0&&Object.
assign(i,await o.read(15,l)),await this.handleError(e,r,n,i,this.deserializeMetadata(n))}for(let l in n.headers){let f=n.headers[l];delete n.headers[l],n.headers[l.
toLowerCase()]=f}let a=e.name.split("#")[1]??e.name,c=s.isStructSchema()&&this.useNestedResult()?a+"Result":void 0,u=await yt(n.body,r);return u.byteLength>0&&Object.
assign(i,await o.read(s,u,c)),i.$metadata=this.deserializeMetadata(n),i}useNestedResult(){return!0}async handleError(e,r,n,o,s){let i=this.loadQueryErrorCode(n,
o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);let a=this.loadQueryError(o)??{},c=this.loadQueryErrorMessage(o);a.
message=c,a.Error={Type:a.Type,Code:a.Code,Message:c};let{errorSchema:u,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,
n,a,s,this.mixin.findQueryCompatibleError),f=ae.of(u),d=this.compositeErrorRegistry.getErrorCtor(u)??Error,m=new d({}),y={Type:a.Error.Type,Code:a.Error.Code,Error:a.
Error};for(let[E,g]of f.structIterator()){let S=g.getMergedTraits().xmlName??E,_=a[S]??o[S];y[E]=this.deserializer.readSchema(g,_)}throw this.mixin.decorateServiceException(
Object.assign(m,l,{$fault:f.getMergedTraits().error,message:c},y),o)}loadQueryErrorCode(e,r){let n=(r.Errors?.[0]?.Error??r.Errors?.Error??r.Error)?.Code;if(n!==
void 0)return n;if(e.statusCode==404)return"NotFound"}loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){let r=this.
loadQueryError(e);return r?.message??r?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}});var li=p(()=>{Rb();vb();Nb()});var $a,rs,Vl,kb,Ub,Wl,oy,$b,sy,fi,Lb,Mb,L3,Nt,M3,Bb,jb=p(()=>{we();$a="ref",rs=-1,Vl=!0,kb="isSet",Ub="PartitionResult",Wl="booleanEquals",oy="getAttr",$b={[$a]:"\
Endpoint"},sy={[$a]:Ub},fi={},Lb=[{[$a]:"Region"}],Mb={conditions:[[kb,[$b]],[kb,Lb],["aws.partition",Lb,Ub],[Wl,[{[$a]:"UseFIPS"},Vl]],[Wl,[{[$a]:"UseDualStack"},
Vl]],[Wl,[{fn:oy,argv:[sy,"supportsDualStack"]},Vl]],[Wl,[{fn:oy,argv:[sy,"supportsFIPS"]},Vl]],["stringEquals",[{fn:oy,argv:[sy,"name"]},"aws-us-gov"]]],results:[
[rs],[rs,"Invalid Configuration: FIPS and custom endpoint are not supported"],[rs,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[$b,
fi],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",fi],[rs,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://oidc.{Region}.amazonaws.com",fi],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",fi],[rs,"FIPS is enabled but this partition does not suppor\
t FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",fi],[rs,"DualStack is enabled but this partition does not support DualStack"],["https://o\
idc.{Region}.{PartitionResult#dnsSuffix}",fi],[rs,"Invalid Configuration: Missing Region"]]},L3=2,Nt=1e8,M3=new Int32Array([-1,1,-1,0,13,3,1,4,Nt+12,2,5,Nt+12,3,
8,6,4,7,Nt+11,5,Nt+9,Nt+10,4,11,9,6,10,Nt+8,7,Nt+6,Nt+7,5,12,Nt+5,6,Nt+4,Nt+5,3,Nt+1,14,4,Nt+2,Nt+3]),Bb=Ht.from(M3,L3,Mb.conditions,Mb.results)});var U3,Hb,Gb=p(()=>{le();we();jb();U3=new Gt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Hb=(t,e={})=>U3.get(t,()=>Fr(Bb,{endpointParams:t,
logger:e.logger}));bt.aws=ir});var rt,ql=p(()=>{te();rt=class t extends jt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e),Object.
setPrototypeOf(this,t.prototype)}}});var La,Ma,Ua,Ba,ja,Ha,Ga,za,Va,Wa,qa,iy=p(()=>{ql();La=class t extends rt{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedExcepti\
on";$fault="client";error;reason;error_description;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),
this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},Ma=class t extends rt{static shapeId="com.amazonaws.ssooidc#AuthorizationPe\
ndingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(e){super({name:"AuthorizationPendingException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Ua=class t extends rt{static shapeId="com\
.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({name:"ExpiredTokenException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Ba=class t extends rt{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(e){super({name:"InternalServer\
Exception",$fault:"server",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},ja=class t extends rt{static shapeId="\
com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(e){super({name:"InvalidClientExc\
eption",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Ha=class t extends rt{static shapeId="\
com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({name:"InvalidGrantExcept\
ion",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Ga=class t extends rt{static shapeId="\
com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){super({name:"Invalid\
RequestException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},
za=class t extends rt{static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){
super({name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},
Va=class t extends rt{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error;error_description;constructor(e){super(
{name:"SlowDownException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Wa=class t extends rt{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){super({name:"Unauth\
orizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},qa=class t extends rt{static shapeId="\
com.amazonaws.ssooidc#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"Un\
supportedGrantTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}}});var B3,j3,H3,G3,z3,V3,W3,q3,K3,J3,Y3,X3,Q3,Z3,eU,tU,rU,nU,oU,sU,En,iU,aU,cU,uU,lU,Be,fU,Xr,pU,dU,Qr,mU,zb,Vb,hU,Wb,gU,yU,EU,qe,qb,Kb,cr,Jb,Yb,Xb,Qb,Zb,eI,tI,rI,
nI,oI,sI,ay,DU,SU,xU,wU,iI,aI,cI,cy,Kl=p(()=>{Ee();iy();ql();B3="AccessDeniedException",j3="AuthorizationPendingException",H3="AccessToken",G3="ClientSecret",z3=
"CreateToken",V3="CreateTokenRequest",W3="CreateTokenResponse",q3="CodeVerifier",K3="ExpiredTokenException",J3="InvalidClientException",Y3="InvalidGrantExceptio\
n",X3="InvalidRequestException",Q3="InternalServerException",Z3="InvalidScopeException",eU="IdToken",tU="RefreshToken",rU="SlowDownException",nU="UnauthorizedCl\
ientException",oU="UnsupportedGrantTypeException",sU="accessToken",En="client",iU="clientId",aU="clientSecret",cU="codeVerifier",uU="code",lU="deviceCode",Be="e\
rror",fU="expiresIn",Xr="error_description",pU="grantType",dU="http",Qr="httpError",mU="idToken",zb="reason",Vb="refreshToken",hU="redirectUri",Wb="smithy.ts.sd\
k.synthetic.com.amazonaws.ssooidc",gU="scope",yU="server",EU="tokenType",qe="com.amazonaws.ssooidc",qb=new xe(Wb),Kb=[-3,Wb,"SSOOIDCServiceException",0,[],[]];qb.
registerError(Kb,rt);cr=new xe(qe),Jb=[-3,qe,B3,{[Be]:En,[Qr]:400},[Be,zb,Xr],[0,0,0]];cr.registerError(Jb,La);Yb=[-3,qe,j3,{[Be]:En,[Qr]:400},[Be,Xr],[0,0]];cr.
registerError(Yb,Ma);Xb=[-3,qe,K3,{[Be]:En,[Qr]:400},[Be,Xr],[0,0]];cr.registerError(Xb,Ua);Qb=[-3,qe,Q3,{[Be]:yU,[Qr]:500},[Be,Xr],[0,0]];cr.registerError(Qb,Ba);
Zb=[-3,qe,J3,{[Be]:En,[Qr]:401},[Be,Xr],[0,0]];cr.registerError(Zb,ja);eI=[-3,qe,Y3,{[Be]:En,[Qr]:400},[Be,Xr],[0,0]];cr.registerError(eI,Ha);tI=[-3,qe,X3,{[Be]:En,
[Qr]:400},[Be,zb,Xr],[0,0,0]];cr.registerError(tI,Ga);rI=[-3,qe,Z3,{[Be]:En,[Qr]:400},[Be,Xr],[0,0]];cr.registerError(rI,za);nI=[-3,qe,rU,{[Be]:En,[Qr]:400},[Be,
Xr],[0,0]];cr.registerError(nI,Va);oI=[-3,qe,nU,{[Be]:En,[Qr]:400},[Be,Xr],[0,0]];cr.registerError(oI,Wa);sI=[-3,qe,oU,{[Be]:En,[Qr]:400},[Be,Xr],[0,0]];cr.registerError(
sI,qa);ay=[qb,cr],DU=[0,qe,H3,8,0],SU=[0,qe,G3,8,0],xU=[0,qe,q3,8,0],wU=[0,qe,eU,8,0],iI=[0,qe,tU,8,0],aI=[3,qe,V3,0,[iU,aU,pU,lU,uU,Vb,gU,hU,cU],[0,[()=>SU,0],
0,0,0,[()=>iI,0],64,0,[()=>xU,0]],3],cI=[3,qe,W3,0,[sU,EU,fU,Vb,mU],[[()=>DU,0],0,1,[()=>iI,0],[()=>wU,0]]],cy=[9,qe,z3,{[dU]:["POST","/token",200]},()=>aI,()=>cI]});var uI,lI=p(()=>{Et();li();Tt();Yn();te();ce();X();Qg();Gb();Kl();uI=t=>({apiVersion:"2019-06-10",base64Decoder:t?.base64Decoder??st,base64Encoder:t?.base64Encoder??
Ye,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??Hb,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
Sb,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new tt},{schemeId:"smithy.\
api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new It}],logger:t?.logger??new vt,protocol:t?.protocol??$n,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:ay,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:t?.serviceId??
"SSO OIDC",sha256:t?.sha256??nr,urlParser:t?.urlParser??et,utf8Decoder:t?.utf8Decoder??Te,utf8Encoder:t?.utf8Encoder??Se})});var fI,pI=p(()=>{Oa();le();Et();te();re();Kt();X();kn();lI();fI=t=>{vr(process.version);let e=Pr(t),r=()=>e().then(Rr),n=uI(t);Lr(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??M(ar,o),bodyLengthChecker:t?.bodyLengthChecker??
Sr,defaultSocketTimeout:Mr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??qr({serviceId:n.serviceId,clientVersion:ao.version}),maxAttempts:t?.
maxAttempts??M(Gr,t),region:t?.region??M(At,{...it,...o}),requestHandler:We.create(t?.requestHandler??r),retryMode:t?.retryMode??M({...Vr,default:async()=>(await r()).
retryMode||qt},t),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??M(wr,o),useFipsEndpoint:t?.useFipsEndpoint??M(_r,o),userAgentAppId:t?.
userAgentAppId??M(Kr,o)}}});var dI,mI,hI=p(()=>{dI=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},mI=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var gI,yI=p(()=>{le();te();ce();hI();gI=(t,e)=>{let r=Object.assign(Jr(t),Ar(t),Or(t),dI(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Yr(r),br(r),Nr(
r),mI(r))}});var Ka,uy=p(()=>{le();Tt();te();re();we();ce();Kt();Ee();Qg();Zg();pI();yI();Ka=class extends gt{config;constructor(...[e]){let r=fI(e||{});super(r),this.initConfig=
r;let n=wb(r),o=Hr(n),s=zr(o),i=Tr(s),a=i,c=fn(a),u=xb(c),l=gI(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(Cr(this.config)),this.middlewareStack.
use(Wr(this.config)),this.middlewareStack.use(gn(this.config)),this.middlewareStack.use(kr(this.config)),this.middlewareStack.use(Ur(this.config)),this.middlewareStack.
use(Br(this.config)),this.middlewareStack.use(jr(this.config)),this.middlewareStack.use(or(this.config,{httpAuthSchemeParametersProvider:Db,identityProviderConfigProvider:async f=>new Ot(
{"aws.auth#sigv4":f.credentials})})),this.middlewareStack.use(sr(this.config))}destroy(){super.destroy()}}});var EI,DI,SI,xI=p(()=>{te();we();Zg();EI=Ir(_b,"AWSSSOOIDCService","SSOOIDCClient",pn),DI={},SI=(t,e,r,n)=>[]});var Ja,ly=p(()=>{xI();Kl();Ja=class extends EI(DI,SI,"CreateToken",cy){}});var _U,Jl,wI=p(()=>{te();ly();uy();_U={CreateTokenCommand:Ja},Jl=class extends Ka{};Fn(_U,Jl)});var _I=p(()=>{ly()});var CU,RU,CI=p(()=>{CU={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},RU={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsageEx\
ception",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"}});var RI=p(()=>{});var fy={};dt(fy,{$Command:()=>rr,AccessDeniedException:()=>La,AccessDeniedException$:()=>Jb,AccessDeniedExceptionReason:()=>CU,AuthorizationPendingException:()=>Ma,
AuthorizationPendingException$:()=>Yb,CreateToken$:()=>cy,CreateTokenCommand:()=>Ja,CreateTokenRequest$:()=>aI,CreateTokenResponse$:()=>cI,ExpiredTokenException:()=>Ua,
ExpiredTokenException$:()=>Xb,InternalServerException:()=>Ba,InternalServerException$:()=>Qb,InvalidClientException:()=>ja,InvalidClientException$:()=>Zb,InvalidGrantException:()=>Ha,
InvalidGrantException$:()=>eI,InvalidRequestException:()=>Ga,InvalidRequestException$:()=>tI,InvalidRequestExceptionReason:()=>RU,InvalidScopeException:()=>za,InvalidScopeException$:()=>rI,
SSOOIDC:()=>Jl,SSOOIDCClient:()=>Ka,SSOOIDCServiceException:()=>rt,SSOOIDCServiceException$:()=>Kb,SlowDownException:()=>Va,SlowDownException$:()=>nI,UnauthorizedClientException:()=>Wa,
UnauthorizedClientException$:()=>oI,UnsupportedGrantTypeException:()=>qa,UnsupportedGrantTypeException$:()=>sI,__Client:()=>gt,errorTypeRegistries:()=>ay});var py=p(
()=>{uy();wI();_I();te();Kl();CI();iy();RI();ql()});var vI,AI=p(()=>{vI=async(t,e={},r)=>{let{SSOOIDCClient:n}=await Promise.resolve().then(()=>(py(),fy)),o=i=>e.clientConfig?.[i]??e.parentClientConfig?.[i]??r?.[i];
return new n(Object.assign({},e.clientConfig??{},{region:t??e.clientConfig?.region,logger:o("logger"),userAgentAppId:o("userAgentAppId")}))}});var bI,II=p(()=>{AI();bI=async(t,e,r={},n)=>{let{CreateTokenCommand:o}=await Promise.resolve().then(()=>(py(),fy));return(await vI(e,r,n)).send(new o({clientId:t.
clientId,clientSecret:t.clientSecret,refreshToken:t.refreshToken,grantType:"refresh_token"}))}});var dy,TI=p(()=>{re();Ul();dy=t=>{if(t.expiration&&t.expiration.getTime()<Date.now())throw new Ut(`Token is expired. ${ci}`,!1)}});var uo,PI=p(()=>{re();Ul();uo=(t,e,r=!1)=>{if(typeof e>"u")throw new Ut(`Value not present for '${t}' in SSO Token${r?". Cannot refresh":""}. ${ci}`,!1)}});var FI,vU,OI,NI=p(()=>{re();FI=require("node:fs"),{writeFile:vU}=FI.promises,OI=(t,e)=>{let r=ea(t),n=JSON.stringify(e,null,2);return vU(r,n)}});var kI,Yl,my,$I=p(()=>{re();Ul();II();TI();PI();NI();kI=new Map,Yl=new Map,my=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/token-provide\
rs - fromSso");let r=await xr(t),n=Rt({profile:t.profile??e?.profile}),o=r[n];if(o){if(!o.sso_session)throw new Ut(`Profile '${n}' is missing required property \
'sso_session'.`)}else throw new Ut(`Profile '${n}' could not be found in shared credentials file.`,!1);let s=o.sso_session,i=Yl.get(s);if(i)return await i;let c=(await ia(
t))[s];if(!c)throw new Ut(`Sso session '${s}' could not be found in shared credentials file.`,!1);for(let _ of["sso_start_url","sso_region"])if(!c[_])throw new Ut(
`Sso session '${s}' is missing required property '${_}'.`,!1);let u=c.sso_start_url,l=c.sso_region,f;try{f=await ra(s)}catch{throw new Ut(`The SSO session token\
 associated with profile=${n} was not found or is invalid. ${ci}`,!1)}uo("accessToken",f.accessToken),uo("expiresAt",f.expiresAt);let{accessToken:d,expiresAt:m}=f,
y={token:d,expiration:new Date(m)};if(y.expiration.getTime()-Date.now()>3e5)return y;let E=Yl.get(s);if(E)return await E;let g=kI.get(s)??0;if(Date.now()-g<30*1e3)
return dy(y),y;uo("clientId",f.clientId,!0),uo("clientSecret",f.clientSecret,!0),uo("refreshToken",f.refreshToken,!0);let S=(async()=>{try{kI.set(s,Date.now());
let _=await bI(f,l,t,e);uo("accessToken",_.accessToken),uo("expiresIn",_.expiresIn);let v=new Date(Date.now()+_.expiresIn*1e3);try{await OI(s,{...f,accessToken:_.
accessToken,expiresAt:v.toISOString(),refreshToken:_.refreshToken})}catch{}return{token:_.accessToken,expiration:v}}catch{return dy(y),y}})();Yl.set(s,S);try{return await S}finally{
Yl.delete(s)}}});var LI=p(()=>{$I()});function bU(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,
context:r}})}}function IU(t){return{schemeId:"smithy.api#noAuth"}}var MI,UI,BI,hy=p(()=>{Et();te();MI=async(t,e,r)=>({operation:Pe(e).operation,region:await ye(
t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});UI=t=>{let e=[];return t.operation==="GetRoleCredentials"?e.
push(IU(t)):e.push(bU(t)),e},BI=t=>{let e=yn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??[])})}});var jI,HI,gy=p(()=>{jI=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"awsssoporta\
l"}),HI={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}}});var Ya,ns,Xl,GI,qI,Ql,yy,zI,Ey,pi,VI,WI,TU,kt,PU,KI,JI=p(()=>{we();Ya="ref",ns=-1,Xl=!0,GI="isSet",qI="PartitionResult",Ql="booleanEquals",yy="getAttr",zI={[Ya]:"\
Endpoint"},Ey={[Ya]:qI},pi={},VI=[{[Ya]:"Region"}],WI={conditions:[[GI,[zI]],[GI,VI],["aws.partition",VI,qI],[Ql,[{[Ya]:"UseFIPS"},Xl]],[Ql,[{[Ya]:"UseDualStack"},
Xl]],[Ql,[{fn:yy,argv:[Ey,"supportsDualStack"]},Xl]],[Ql,[{fn:yy,argv:[Ey,"supportsFIPS"]},Xl]],["stringEquals",[{fn:yy,argv:[Ey,"name"]},"aws-us-gov"]]],results:[
[ns],[ns,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ns,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[zI,
pi],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",pi],[ns,"FIPS and DualStack are enabled, but this partition does not support one or\
 both"],["https://portal.sso.{Region}.amazonaws.com",pi],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",pi],[ns,"FIPS is enabled but this parti\
tion does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",pi],[ns,"DualStack is enabled but this partition does not suppo\
rt DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",pi],[ns,"Invalid Configuration: Missing Region"]]},TU=2,kt=1e8,PU=new Int32Array([-1,1,
-1,0,13,3,1,4,kt+12,2,5,kt+12,3,8,6,4,7,kt+11,5,kt+9,kt+10,4,11,9,6,10,kt+8,7,kt+6,kt+7,5,12,kt+5,6,kt+4,kt+5,3,kt+1,14,4,kt+2,kt+3]),KI=Ht.from(PU,TU,WI.conditions,
WI.results)});var FU,YI,XI=p(()=>{le();we();JI();FU=new Gt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),YI=(t,e={})=>FU.get(t,()=>Fr(KI,{endpointParams:t,
logger:e.logger}));bt.aws=ir});var Ln,Dy=p(()=>{te();Ln=class t extends jt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(e){super(e),Object.setPrototypeOf(
this,t.prototype)}}});var Zl,ef,tf,rf,Sy=p(()=>{Dy();Zl=class t extends Ln{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ef=class t extends Ln{static shapeId="com.amazonaws.sso#R\
esourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},tf=class t extends Ln{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="cli\
ent";constructor(e){super({name:"TooManyRequestsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},rf=class t extends Ln{static shapeId="\
com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(e){super({name:"UnauthorizedException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}}});var OU,NU,kU,$U,LU,MU,UU,BU,jU,HU,GU,zU,VU,WU,qU,nf,of,KU,JU,sf,YU,QI,af,XU,QU,ZU,ZI,e8,t8,r8,ur,eT,n8,Xa,o8,s8,i8,a8,tT,c8,u8,l8,f8,p8,d8,rT,cf=p(()=>{Ee();Sy();
Dy();OU="AccessTokenType",NU="GetRoleCredentials",kU="GetRoleCredentialsRequest",$U="GetRoleCredentialsResponse",LU="InvalidRequestException",MU="RoleCredential\
s",UU="ResourceNotFoundException",BU="SecretAccessKeyType",jU="SessionTokenType",HU="TooManyRequestsException",GU="UnauthorizedException",zU="accountId",VU="acc\
essKeyId",WU="accessToken",qU="account_id",nf="client",of="error",KU="expiration",JU="http",sf="httpError",YU="httpHeader",QI="httpQuery",af="message",XU="roleC\
redentials",QU="roleName",ZU="role_name",ZI="smithy.ts.sdk.synthetic.com.amazonaws.sso",e8="secretAccessKey",t8="sessionToken",r8="x-amz-sso_bearer_token",ur="c\
om.amazonaws.sso",eT=new xe(ZI),n8=[-3,ZI,"SSOServiceException",0,[],[]];eT.registerError(n8,Ln);Xa=new xe(ur),o8=[-3,ur,LU,{[of]:nf,[sf]:400},[af],[0]];Xa.registerError(
o8,Zl);s8=[-3,ur,UU,{[of]:nf,[sf]:404},[af],[0]];Xa.registerError(s8,ef);i8=[-3,ur,HU,{[of]:nf,[sf]:429},[af],[0]];Xa.registerError(i8,tf);a8=[-3,ur,GU,{[of]:nf,
[sf]:401},[af],[0]];Xa.registerError(a8,rf);tT=[eT,Xa],c8=[0,ur,OU,8,0],u8=[0,ur,BU,8,0],l8=[0,ur,jU,8,0],f8=[3,ur,kU,0,[QU,zU,WU],[[0,{[QI]:ZU}],[0,{[QI]:qU}],
[()=>c8,{[YU]:r8}]],3],p8=[3,ur,$U,0,[XU],[[()=>d8,0]]],d8=[3,ur,MU,0,[VU,e8,t8,KU],[0,[()=>u8,0],[()=>l8,0],1]],rT=[9,ur,NU,{[JU]:["GET","/federation/credentia\
ls",200]},()=>f8,()=>p8]});var nT,oT=p(()=>{Et();li();Tt();Yn();te();ce();X();hy();XI();cf();nT=t=>({apiVersion:"2019-06-10",base64Decoder:t?.base64Decoder??st,base64Encoder:t?.base64Encoder??
Ye,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??YI,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
UI,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new tt},{schemeId:"smithy.\
api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new It}],logger:t?.logger??new vt,protocol:t?.protocol??$n,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:tT,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:t?.serviceId??"S\
SO",sha256:t?.sha256??nr,urlParser:t?.urlParser??et,utf8Decoder:t?.utf8Decoder??Te,utf8Encoder:t?.utf8Encoder??Se})});var sT,iT=p(()=>{Oa();le();Et();te();re();Kt();X();kn();oT();sT=t=>{vr(process.version);let e=Pr(t),r=()=>e().then(Rr),n=nT(t);Lr(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??M(ar,o),bodyLengthChecker:t?.bodyLengthChecker??
Sr,defaultSocketTimeout:Mr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??qr({serviceId:n.serviceId,clientVersion:ao.version}),maxAttempts:t?.
maxAttempts??M(Gr,t),region:t?.region??M(At,{...it,...o}),requestHandler:We.create(t?.requestHandler??r),retryMode:t?.retryMode??M({...Vr,default:async()=>(await r()).
retryMode||qt},t),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??M(wr,o),useFipsEndpoint:t?.useFipsEndpoint??M(_r,o),userAgentAppId:t?.
userAgentAppId??M(Kr,o)}}});var aT,cT,uT=p(()=>{aT=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},cT=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var lT,fT=p(()=>{le();te();ce();uT();lT=(t,e)=>{let r=Object.assign(Jr(t),Ar(t),Or(t),aT(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Yr(r),br(r),Nr(
r),cT(r))}});var di,xy=p(()=>{le();Tt();te();re();we();ce();Kt();Ee();hy();gy();iT();fT();di=class extends gt{config;constructor(...[e]){let r=sT(e||{});super(r),this.initConfig=
r;let n=jI(r),o=Hr(n),s=zr(o),i=Tr(s),a=i,c=fn(a),u=BI(c),l=lT(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(Cr(this.config)),this.middlewareStack.
use(Wr(this.config)),this.middlewareStack.use(gn(this.config)),this.middlewareStack.use(kr(this.config)),this.middlewareStack.use(Ur(this.config)),this.middlewareStack.
use(Br(this.config)),this.middlewareStack.use(jr(this.config)),this.middlewareStack.use(or(this.config,{httpAuthSchemeParametersProvider:MI,identityProviderConfigProvider:async f=>new Ot(
{"aws.auth#sigv4":f.credentials})})),this.middlewareStack.use(sr(this.config))}destroy(){super.destroy()}}});var pT,dT,mT,hT=p(()=>{te();we();gy();pT=Ir(HI,"SWBPortalService","SSOClient",pn),dT={},mT=(t,e,r,n)=>[]});var mi,wy=p(()=>{hT();cf();mi=class extends pT(dT,mT,"GetRoleCredentials",rT){}});var m8,_y,gT=p(()=>{te();wy();xy();m8={GetRoleCredentialsCommand:mi},_y=class extends di{};Fn(m8,_y)});var yT=p(()=>{wy()});var ET=p(()=>{});var DT=p(()=>{xy();gT();yT();cf();Sy();ET()});var ST={};dt(ST,{GetRoleCredentialsCommand:()=>mi,SSOClient:()=>di});var xT=p(()=>{DT()});var Qa,Cy,wT=p(()=>{le();LI();re();Qa=!1,Cy=async({ssoStartUrl:t,ssoSession:e,ssoAccountId:r,ssoRegion:n,ssoRoleName:o,ssoClient:s,clientConfig:i,parentClientConfig:a,
callerClientConfig:c,profile:u,filepath:l,configFilepath:f,ignoreCache:d,logger:m})=>{let y,E="To refresh this SSO session run aws sso login with the correspond\
ing profile.";if(e)try{let b=await my({profile:u,filepath:l,configFilepath:f,ignoreCache:d,clientConfig:i,parentClientConfig:a,logger:m})({callerClientConfig:c});
y={accessToken:b.token,expiresAt:new Date(b.expiration).toISOString()}}catch(b){throw new O(b.message,{tryNextLink:Qa,logger:m})}else try{y=await ra(t)}catch{throw new O(
`The SSO session associated with this profile is invalid. ${E}`,{tryNextLink:Qa,logger:m})}if(new Date(y.expiresAt).getTime()-Date.now()<=0)throw new O(`The SSO\
 session associated with this profile has expired. ${E}`,{tryNextLink:Qa,logger:m});let{accessToken:g}=y,{SSOClient:S,GetRoleCredentialsCommand:_}=await Promise.resolve().then(()=>(xT(),ST)),
v=s||new S(Object.assign({},i??{},{logger:i?.logger??c?.logger??a?.logger,region:i?.region??n,userAgentAppId:i?.userAgentAppId??c?.userAgentAppId??a?.userAgentAppId})),
A;try{A=await v.send(new _({accountId:r,roleName:o,accessToken:g}))}catch(b){throw new O(b,{tryNextLink:Qa,logger:m})}let{roleCredentials:{accessKeyId:N,secretAccessKey:j,
sessionToken:ne,expiration:ge,credentialScope:Ne,accountId:q}={}}=A;if(!N||!j||!ne||!ge)throw new O("SSO returns an invalid temporary credential.",{tryNextLink:Qa,
logger:m});let P={accessKeyId:N,secretAccessKey:j,sessionToken:ne,expiration:new Date(ge),...Ne&&{credentialScope:Ne},...q&&{accountId:q}};return e?ue(P,"CREDEN\
TIALS_SSO","s"):ue(P,"CREDENTIALS_SSO_LEGACY","u"),P}});var uf,Ry=p(()=>{re();uf=(t,e)=>{let{sso_start_url:r,sso_account_id:n,sso_region:o,sso_role_name:s}=t;if(!r||!n||!o||!s)throw new O(`Profile is configured with \
invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(t).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:e});return t}});var _T,CT=p(()=>{re();$g();wT();Ry();_T=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");let{ssoStartUrl:r,
ssoAccountId:n,ssoRegion:o,ssoRoleName:s,ssoSession:i}=t,{ssoClient:a}=t,c=Rt({profile:t.profile??e?.profile});if(!r&&!n&&!o&&!s&&!i){let l=(await xr(t))[c];if(!l)
throw new O(`Profile ${c} was not found.`,{logger:t.logger});if(!Rl(l))throw new O(`Profile ${c} is not configured with SSO credentials.`,{logger:t.logger});if(l?.
sso_session){let S=(await ia(t))[l.sso_session],_=` configurations in profile ${c} and sso-session ${l.sso_session}`;if(o&&o!==S.sso_region)throw new O("Conflic\
ting SSO region"+_,{tryNextLink:!1,logger:t.logger});if(r&&r!==S.sso_start_url)throw new O("Conflicting SSO start_url"+_,{tryNextLink:!1,logger:t.logger});l.sso_region=
S.sso_region,l.sso_start_url=S.sso_start_url}let{sso_start_url:f,sso_account_id:d,sso_region:m,sso_role_name:y,sso_session:E}=uf(l,t.logger);return Cy({ssoStartUrl:f,
ssoSession:E,ssoAccountId:d,ssoRegion:m,ssoRoleName:y,ssoClient:a,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,
profile:c,filepath:t.filepath,configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}else{if(!r||!n||!o||!s)throw new O('Incomplete configu\
ration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:t.logger});return Cy({ssoStartUrl:r,
ssoSession:i,ssoAccountId:n,ssoRegion:o,ssoRoleName:s,ssoClient:a,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,
profile:c,filepath:t.filepath,configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}}});var vy={};dt(vy,{fromSSO:()=>_T,isSsoProfile:()=>Rl,validateSsoProfile:()=>uf});var Ay=p(()=>{CT();$g();Ry()});var RT,by,vT=p(()=>{le();re();RT=(t,e,r)=>{let n={EcsContainer:async o=>{let{fromHttp:s}=await Promise.resolve().then(()=>(kg(),Ng)),{fromContainerMetadata:i}=await Promise.resolve().then(()=>(Cl(),_l));
return r?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>Lo(s(o??{}),i(o))().then(by)},Ec2InstanceMetadata:async o=>{r?.
debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");let{fromInstanceMetadata:s}=await Promise.resolve().then(()=>(Cl(),_l));return async()=>s(
o)().then(by)},Environment:async o=>{r?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");let{fromEnv:s}=await Promise.resolve().then(()=>(hl(),Hv));
return async()=>s(o)().then(by)}};if(t in n)return n[t];throw new O(`Unsupported credential source in profile ${e}. Got ${t}, expected EcsContainer or Ec2Instan\
ceMetadata or Environment.`,{logger:r})},by=t=>ue(t,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")});var Za,AT=p(()=>{Za={CrtSignerV4:null}});function IT(t){return{accessKeyId:t.accessKeyId,secretAccessKey:t.secretAccessKey,expiration:t.expiration}}function TT(t,e){let r=t.credentialProvider;t.credentialProvider=
()=>(t.credentialProvider=r,Promise.resolve(e))}var Iy,bT,lf,PT=p(()=>{Ml();Iy="X-Amz-S3session-Token",bT=Iy.toLowerCase(),lf=class extends io{async signWithCredentials(e,r,n){
let o=IT(r);e.headers[bT]=r.sessionToken;let s=this;return TT(s,o),s.signRequest(e,n??{})}async presignWithCredentials(e,r,n){let o=IT(r);return delete e.headers[bT],
e.headers[Iy]=r.sessionToken,e.query=e.query??{},e.query[Iy]=r.sessionToken,TT(this,o),this.presign(e,n)}}});var os,FT=p(()=>{Ml();AT();PT();os=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof Za.CrtSignerV4=="function"?"crt":typeof Ll.
SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=new lf(e),this.signerOptions=e}async sign(e,r={}){return r.signingRegion==="*"?this.getSigv4aSigner().
sign(e,r):this.sigv4Signer.sign(e,r)}async signWithCredentials(e,r,n={}){if(n.signingRegion==="*"){let o=this.getSigv4aSigner(),s=Za.CrtSignerV4;if(s&&o instanceof
s)return o.signWithCredentials(e,r,n);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signa\
ture-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require(\
"@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-\
sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,r,n)}async presign(e,r={}){if(r.signingRegion==="*"){let n=this.
getSigv4aSigner(),o=Za.CrtSignerV4;if(o&&n instanceof o)return n.presign(e,r);throw new Error(`presign with signingRegion '*' is only supported when using the C\
RT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the \
package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to\
 https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(e,r)}async presignWithCredentials(e,r,n={}){
if(n.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,r,n)}getSigv4aSigner(){if(!this.sigv4aSigner){let e=Za.CrtSignerV4,r=Ll.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!e&&!r)throw new Error("Neithe\
r CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https\
://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(r&&
typeof r=="function")this.sigv4aSigner=new r({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please e\
nsure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functi\
onality-requiring-aws-common-runtime-crt")}else{if(!r||typeof r!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructo\
r. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also re\
gister the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please \
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new r({...this.signerOptions})}}return this.sigv4aSigner}}});var Ty=p(()=>{FT()});var gi,ss,ec,OT,jT,tc,ut,Py,NT,kT,$T,LT,MT,lt,Fy,hi,UT,BT,h8,me,g8,HT,GT=p(()=>{we();gi="ref",ss=-1,ec=!0,OT="isSet",jT="PartitionResult",tc="booleanEquals",ut=
"stringEquals",Py="getAttr",NT="us-east-1",kT="sigv4",$T="sts",LT="https://sts.{Region}.{PartitionResult#dnsSuffix}",MT={[gi]:"Endpoint"},lt={[gi]:"Region"},Fy=
{[gi]:jT},hi={},UT=[lt],BT={conditions:[[OT,[MT]],[OT,UT],["aws.partition",UT,jT],[tc,[{[gi]:"UseFIPS"},ec]],[tc,[{[gi]:"UseDualStack"},ec]],[ut,[lt,"aws-global"]],
[tc,[{[gi]:"UseGlobalEndpoint"},ec]],[ut,[lt,"eu-central-1"]],[tc,[{fn:Py,argv:[Fy,"supportsDualStack"]},ec]],[tc,[{fn:Py,argv:[Fy,"supportsFIPS"]},ec]],[ut,[lt,
"ap-south-1"]],[ut,[lt,"eu-north-1"]],[ut,[lt,"eu-west-1"]],[ut,[lt,"eu-west-2"]],[ut,[lt,"eu-west-3"]],[ut,[lt,"sa-east-1"]],[ut,[lt,NT]],[ut,[lt,"us-east-2"]],
[ut,[lt,"us-west-2"]],[ut,[lt,"us-west-1"]],[ut,[lt,"ca-central-1"]],[ut,[lt,"ap-southeast-1"]],[ut,[lt,"ap-northeast-1"]],[ut,[lt,"ap-southeast-2"]],[ut,[{fn:Py,
argv:[Fy,"name"]},"aws-us-gov"]]],results:[[ss],["https://sts.amazonaws.com",{authSchemes:[{name:kT,signingName:$T,signingRegion:NT}]}],[LT,{authSchemes:[{name:kT,
signingName:$T,signingRegion:"{Region}"}]}],[ss,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ss,"Invalid Configuration: Dualstack and c\
ustom endpoint are not supported"],[MT,hi],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",hi],[ss,"FIPS and DualStack are enabled, but this p\
artition does not support one or both"],["https://sts.{Region}.amazonaws.com",hi],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",hi],[ss,"FIPS is enab\
led but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",hi],[ss,"DualStack is enabled but this partition doe\
s not support DualStack"],[LT,hi],[ss,"Invalid Configuration: Missing Region"]]},h8=2,me=1e8,g8=new Int32Array([-1,1,-1,0,30,3,1,4,me+14,2,5,me+14,3,25,6,4,24,7,
5,me+1,8,6,9,me+13,7,me+1,10,10,me+1,11,11,me+1,12,12,me+1,13,13,me+1,14,14,me+1,15,15,me+1,16,16,me+1,17,17,me+1,18,18,me+1,19,19,me+1,20,20,me+1,21,21,me+1,22,
22,me+1,23,23,me+1,me+2,8,me+11,me+12,4,28,26,9,27,me+10,24,me+8,me+9,8,29,me+7,9,me+6,me+7,3,me+3,31,4,me+4,me+5]),HT=Ht.from(g8,h8,BT.conditions,BT.results)});var y8,ff,Oy=p(()=>{le();we();GT();y8=new Gt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),ff=(t,e={})=>y8.get(t,()=>Fr(HT,
{endpointParams:t,logger:e.logger}));bt.aws=ir});function VT(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function Ny(t){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function WT(t){return{schemeId:"smithy.api#noAuth"}}var E8,D8,zT,S8,x8,qT,KT,ky=p(()=>{Et();Ty();te();we();Oy();E8=t=>async(e,r,n)=>{if(!n)throw new Error("Coul\
d not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let o=await t(e,r,n),s=Pe(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!s)throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);let i=await wu(n,{getEndpointParameterInstructions:s},e);return Object.
assign(o,i)},D8=async(t,e,r)=>({operation:Pe(e).operation,region:await ye(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#s\
igv4`")})()}),zT=E8(D8);S8=(t,e,r)=>o=>{let i=t(o).properties?.authSchemes;if(!i)return e(o);let a=[];for(let c of i){let{name:u,properties:l={},...f}=c,d=u.toLowerCase();
u!==d&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${u}' to '${d}'`);let m;if(d==="sigv4a"){m="aws.auth#sigv4a";let g=i.find(S=>{let _=S.
name.toLowerCase();return _!=="sigv4a"&&_.startsWith("sigv4")});if(os.sigv4aDependency()==="none"&&g)continue}else if(d.startsWith("sigv4"))m="aws.auth#sigv4";else
throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${d}'`);let y=r[m];if(!y)throw new Error(`Could not find HttpAuthOption creat\
e function for '${m}'`);let E=y(o);E.schemeId=m,E.signingProperties={...E.signingProperties||{},...f,...l},a.push(E)}return a},x8=t=>{let e=[];return t.operation===
"AssumeRoleWithWebIdentity"?(e.push(WT(t)),e.push(Ny(t))):(e.push(VT(t)),e.push(Ny(t))),e},qT=S8(ff,x8,{"aws.auth#sigv4":VT,"aws.auth#sigv4a":Ny,"smithy.api#noA\
uth":WT}),KT=t=>{let e=yn(t),r=Il(e);return Object.assign(r,{authSchemePreference:ye(t.authSchemePreference??[])})}});var JT,YT,$y=p(()=>{JT=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,useGlobalEndpoint:t.useGlobalEndpoint??
!1,defaultSigningName:"sts"}),YT={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}});var $t,pf=p(()=>{te();$t=class t extends jt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e),Object.setPrototypeOf(
this,t.prototype)}}});var rc,nc,oc,sc,ic,ac,cc,Ly=p(()=>{pf();rc=class t extends $t{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="clie\
nt";constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},nc=class t extends $t{static shapeId="co\
m.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({name:"MalformedPolicyDocumentExc\
eption",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},oc=class t extends $t{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="\
PackedPolicyTooLargeException";$fault="client";constructor(e){super({name:"PackedPolicyTooLargeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
sc=class t extends $t{static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e){super({name:"Regi\
onDisabledException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ic=class t extends $t{static shapeId="com.amazonaws.sts#IDPRejectedClaimEx\
ception";name="IDPRejectedClaimException";$fault="client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},ac=class t extends $t{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(e){
super({name:"InvalidIdentityTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},cc=class t extends $t{static shapeId="com.amazonaws\
.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({name:"IDPCommunicationErrorExcept\
ion",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}}});var w8,_8,C8,R8,v8,A8,My,b8,I8,T8,P8,Uy,F8,XT,O8,N8,k8,$8,L8,M8,U8,B8,QT,ZT,eP,j8,H8,G8,z8,V8,W8,tP,q8,K8,rP,J8,nP,Y8,X8,By,Q8,Z8,oP,sP,e4,t4,r4,n4,o4,s4,i4,a4,
is,as,c4,cs,us,ls,u4,iP,l4,ve,aP,cP,lo,uP,lP,fP,pP,dP,mP,hP,jy,f4,p4,Hy,gP,yP,EP,DP,Gy,SP,xP,wP,_P,d4,m4,zy,Vy,uc=p(()=>{Ee();Ly();pf();w8="Arn",_8="AccessKeyId",
C8="AssumeRole",R8="AssumedRoleId",v8="AssumeRoleRequest",A8="AssumeRoleResponse",My="AssumedRoleUser",b8="AssumeRoleWithWebIdentity",I8="AssumeRoleWithWebIdent\
ityRequest",T8="AssumeRoleWithWebIdentityResponse",P8="Audience",Uy="Credentials",F8="ContextAssertion",XT="DurationSeconds",O8="Expiration",N8="ExternalId",k8=
"ExpiredTokenException",$8="IDPCommunicationErrorException",L8="IDPRejectedClaimException",M8="InvalidIdentityTokenException",U8="Key",B8="MalformedPolicyDocume\
ntException",QT="MinimumSessionTokenSize",ZT="Policy",eP="PolicyArns",j8="ProviderArn",H8="ProvidedContexts",G8="ProvidedContextsListType",z8="ProvidedContext",
V8="PolicyDescriptorType",W8="ProviderId",tP="PackedPolicySize",q8="PackedPolicyTooLargeException",K8="Provider",rP="RoleArn",J8="RegionDisabledException",nP="R\
oleSessionName",Y8="SecretAccessKey",X8="SubjectFromWebIdentityToken",By="SourceIdentity",Q8="SerialNumber",Z8="SessionToken",oP="SessionTokenSize",sP="SessionT\
okenUtilization",e4="Tags",t4="TokenCode",r4="TransitiveTagKeys",n4="Tag",o4="Value",s4="WebIdentityToken",i4="arn",a4="accessKeySecretType",is="awsQueryError",
as="client",c4="clientTokenType",cs="error",us="httpError",ls="message",u4="policyDescriptorListType",iP="smithy.ts.sdk.synthetic.com.amazonaws.sts",l4="tagList\
Type",ve="com.amazonaws.sts",aP=new xe(iP),cP=[-3,iP,"STSServiceException",0,[],[]];aP.registerError(cP,$t);lo=new xe(ve),uP=[-3,ve,k8,{[is]:["ExpiredTokenExcep\
tion",400],[cs]:as,[us]:400},[ls],[0]];lo.registerError(uP,rc);lP=[-3,ve,$8,{[is]:["IDPCommunicationError",400],[cs]:as,[us]:400},[ls],[0]];lo.registerError(lP,
cc);fP=[-3,ve,L8,{[is]:["IDPRejectedClaim",403],[cs]:as,[us]:403},[ls],[0]];lo.registerError(fP,ic);pP=[-3,ve,M8,{[is]:["InvalidIdentityToken",400],[cs]:as,[us]:400},
[ls],[0]];lo.registerError(pP,ac);dP=[-3,ve,B8,{[is]:["MalformedPolicyDocument",400],[cs]:as,[us]:400},[ls],[0]];lo.registerError(dP,nc);mP=[-3,ve,q8,{[is]:["Pa\
ckedPolicyTooLarge",400],[cs]:as,[us]:400},[ls],[0]];lo.registerError(mP,oc);hP=[-3,ve,J8,{[is]:["RegionDisabledException",403],[cs]:as,[us]:403},[ls],[0]];lo.registerError(
hP,sc);jy=[aP,lo],f4=[0,ve,a4,8,0],p4=[0,ve,c4,8,0],Hy=[3,ve,My,0,[R8,w8],[0,0],2],gP=[3,ve,v8,0,[rP,nP,eP,ZT,XT,e4,r4,N8,Q8,t4,By,H8,QT],[0,0,()=>_P,0,1,()=>m4,
64,0,0,0,0,()=>d4,1],2],yP=[3,ve,A8,0,[Uy,My,tP,By,sP,oP],[[()=>Gy,0],()=>Hy,1,0,1,1]],EP=[3,ve,I8,0,[rP,nP,s4,W8,eP,ZT,XT,QT],[0,0,[()=>p4,0],0,()=>_P,0,1,1],3],
DP=[3,ve,T8,0,[Uy,X8,My,tP,K8,P8,By,sP,oP],[[()=>Gy,0],0,()=>Hy,1,0,0,0,1,1]],Gy=[3,ve,Uy,0,[_8,Y8,Z8,O8],[0,[()=>f4,0],0,4],4],SP=[3,ve,V8,0,[i4],[0]],xP=[3,ve,
z8,0,[j8,F8],[0,0]],wP=[3,ve,n4,0,[U8,o4],[0,0],2],_P=[1,ve,u4,0,()=>SP],d4=[1,ve,G8,0,()=>xP],m4=[1,ve,l4,0,()=>wP],zy=[9,ve,C8,0,()=>gP,()=>yP],Vy=[9,ve,b8,0,
()=>EP,()=>DP]});var CP,RP=p(()=>{Et();li();Ty();Tt();Yn();te();ce();X();ky();Oy();uc();CP=t=>({apiVersion:"2011-06-15",base64Decoder:t?.base64Decoder??st,base64Encoder:t?.base64Encoder??
Ye,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??ff,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
qT,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new tt},{schemeId:"aws.aut\
h#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new so},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("s\
mithy.api#noAuth")||(async()=>({})),signer:new It}],logger:t?.logger??new vt,protocol:t?.protocol??ka,protocolSettings:t?.protocolSettings??{defaultNamespace:"c\
om.amazonaws.sts",errorTypeRegistries:jy,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20\
110615"},serviceId:t?.serviceId??"STS",sha256:t?.sha256??nr,signerConstructor:t?.signerConstructor??os,urlParser:t?.urlParser??et,utf8Decoder:t?.utf8Decoder??Te,
utf8Encoder:t?.utf8Encoder??Se})});var vP,AP=p(()=>{Oa();le();Et();Tt();te();re();Kt();X();kn();RP();vP=t=>{vr(process.version);let e=Pr(t),r=()=>e().then(Rr),n=CP(t);Lr(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??M(ar,o),bodyLengthChecker:t?.bodyLengthChecker??
Sr,defaultSocketTimeout:Mr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??qr({serviceId:n.serviceId,clientVersion:ao.version}),httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4")||(async i=>await t.credentialDefaultProvider(i?.__config||
{})()),signer:new tt},{schemeId:"aws.auth#sigv4a",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4a"),signer:new so},{schemeId:"smithy.api#noAuth",identityProvider:s=>s.
getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new It}],maxAttempts:t?.maxAttempts??M(Gr,t),region:t?.region??M(At,{...it,...o}),requestHandler:We.
create(t?.requestHandler??r),retryMode:t?.retryMode??M({...Vr,default:async()=>(await r()).retryMode||qt},t),sigv4aSigningRegionSet:t?.sigv4aSigningRegionSet??M(
Tl,o),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??M(wr,o),useFipsEndpoint:t?.useFipsEndpoint??M(_r,o),userAgentAppId:t?.
userAgentAppId??M(Kr,o)}}});var bP,IP,TP=p(()=>{bP=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},IP=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var PP,FP=p(()=>{le();te();ce();TP();PP=(t,e)=>{let r=Object.assign(Jr(t),Ar(t),Or(t),bP(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Yr(r),br(r),Nr(
r),IP(r))}});var Dn,df=p(()=>{le();Tt();te();re();we();ce();Kt();Ee();ky();$y();AP();FP();Dn=class extends gt{config;constructor(...[e]){let r=vP(e||{});super(r),this.initConfig=
r;let n=JT(r),o=Hr(n),s=zr(o),i=Tr(s),a=i,c=fn(a),u=KT(c),l=PP(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(Cr(this.config)),this.middlewareStack.
use(Wr(this.config)),this.middlewareStack.use(gn(this.config)),this.middlewareStack.use(kr(this.config)),this.middlewareStack.use(Ur(this.config)),this.middlewareStack.
use(Br(this.config)),this.middlewareStack.use(jr(this.config)),this.middlewareStack.use(or(this.config,{httpAuthSchemeParametersProvider:zT,identityProviderConfigProvider:async f=>new Ot(
{"aws.auth#sigv4":f.credentials,"aws.auth#sigv4a":f.credentials})})),this.middlewareStack.use(sr(this.config))}destroy(){super.destroy()}}});var mf,hf,gf,Wy=p(()=>{te();we();$y();mf=Ir(YT,"AWSSecurityTokenServiceV20110615","STSClient",pn),hf={},gf=(t,e,r,n)=>[]});var Mn,yf=p(()=>{Wy();uc();Mn=class extends mf(hf,gf,"AssumeRole",zy){}});var fs,Ef=p(()=>{Wy();uc();fs=class extends mf(hf,gf,"AssumeRoleWithWebIdentity",Vy){}});var h4,Df,OP=p(()=>{te();yf();Ef();df();h4={AssumeRoleCommand:Mn,AssumeRoleWithWebIdentityCommand:fs},Df=class extends Dn{};Fn(h4,Df)});var NP=p(()=>{yf();Ef()});var kP=p(()=>{});var $P,LP,MP,UP,BP,jP=p(()=>{le();yf();Ef();$P=t=>{if(typeof t?.Arn=="string"){let e=t.Arn.split(":");if(e.length>4&&e[4]!=="")return e[4]}},LP=async(t,e,r,n={})=>{
let o=typeof t=="function"?await t():t,s=typeof e=="function"?await e():e,i="",a=o??s??(i=await xg(n)());return r?.debug?.("@aws-sdk/client-sts::resolveRegion",
"accepting first of:",`${o} (credential provider clientConfig)`,`${s} (contextual client)`,`${i} (STS default: AWS_REGION, profile region, or us-east-1)`),a},MP=
(t,e)=>{let r,n;return async(o,s)=>{if(n=o,!r){let{logger:l=t?.parentClientConfig?.logger,profile:f=t?.parentClientConfig?.profile,region:d,requestHandler:m=t?.
parentClientConfig?.requestHandler,credentialProviderLogger:y,userAgentAppId:E=t?.parentClientConfig?.userAgentAppId}=t,g=await LP(d,t?.parentClientConfig?.region,
y,{logger:l,profile:f}),S=!BP(m);r=new e({...t,userAgentAppId:E,profile:f,credentialDefaultProvider:()=>async()=>n,region:g,requestHandler:S?m:void 0,logger:l})}
let{Credentials:i,AssumedRoleUser:a}=await r.send(new Mn(s));if(!i||!i.AccessKeyId||!i.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole cal\
l with role ${s.RoleArn}`);let c=$P(a),u={accessKeyId:i.AccessKeyId,secretAccessKey:i.SecretAccessKey,sessionToken:i.SessionToken,expiration:i.Expiration,...i.CredentialScope&&
{credentialScope:i.CredentialScope},...c&&{accountId:c}};return ue(u,"CREDENTIALS_STS_ASSUME_ROLE","i"),u}},UP=(t,e)=>{let r;return async n=>{if(!r){let{logger:c=t?.
parentClientConfig?.logger,profile:u=t?.parentClientConfig?.profile,region:l,requestHandler:f=t?.parentClientConfig?.requestHandler,credentialProviderLogger:d,userAgentAppId:m=t?.
parentClientConfig?.userAgentAppId}=t,y=await LP(l,t?.parentClientConfig?.region,d,{logger:c,profile:u}),E=!BP(f);r=new e({...t,userAgentAppId:m,profile:u,region:y,
requestHandler:E?f:void 0,logger:c})}let{Credentials:o,AssumedRoleUser:s}=await r.send(new fs(n));if(!o||!o.AccessKeyId||!o.SecretAccessKey)throw new Error(`Inv\
alid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);let i=$P(s),a={accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.
SessionToken,expiration:o.Expiration,...o.CredentialScope&&{credentialScope:o.CredentialScope},...i&&{accountId:i}};return i&&ue(a,"RESOLVED_ACCOUNT_ID","T"),ue(
a,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),a}},BP=t=>t?.metadata?.handlerProtocol==="h2"});var HP,GP,zP,g4,VP=p(()=>{jP();df();HP=(t,e)=>e?class extends t{constructor(n){super(n);for(let o of e)this.middlewareStack.use(o)}}:t,GP=(t={},e)=>MP(t,HP(Dn,e)),
zP=(t={},e)=>UP(t,HP(Dn,e)),g4=t=>e=>t({roleAssumer:GP(e),roleAssumerWithWebIdentity:zP(e),...e})});var qy={};dt(qy,{$Command:()=>rr,AssumeRole$:()=>zy,AssumeRoleCommand:()=>Mn,AssumeRoleRequest$:()=>gP,AssumeRoleResponse$:()=>yP,AssumeRoleWithWebIdentity$:()=>Vy,
AssumeRoleWithWebIdentityCommand:()=>fs,AssumeRoleWithWebIdentityRequest$:()=>EP,AssumeRoleWithWebIdentityResponse$:()=>DP,AssumedRoleUser$:()=>Hy,Credentials$:()=>Gy,
ExpiredTokenException:()=>rc,ExpiredTokenException$:()=>uP,IDPCommunicationErrorException:()=>cc,IDPCommunicationErrorException$:()=>lP,IDPRejectedClaimException:()=>ic,
IDPRejectedClaimException$:()=>fP,InvalidIdentityTokenException:()=>ac,InvalidIdentityTokenException$:()=>pP,MalformedPolicyDocumentException:()=>nc,MalformedPolicyDocumentException$:()=>dP,
PackedPolicyTooLargeException:()=>oc,PackedPolicyTooLargeException$:()=>mP,PolicyDescriptorType$:()=>SP,ProvidedContext$:()=>xP,RegionDisabledException:()=>sc,RegionDisabledException$:()=>hP,
STS:()=>Df,STSClient:()=>Dn,STSServiceException:()=>$t,STSServiceException$:()=>cP,Tag$:()=>wP,__Client:()=>gt,decorateDefaultCredentialProvider:()=>g4,errorTypeRegistries:()=>jy,
getDefaultRoleAssumer:()=>GP,getDefaultRoleAssumerWithWebIdentity:()=>zP});var Sf=p(()=>{df();OP();NP();te();uc();Ly();kP();VP();pf()});var qP,y4,E4,KP,WP,JP=p(()=>{le();re();vT();qP=(t,{profile:e="default",logger:r}={})=>!!t&&typeof t=="object"&&typeof t.role_arn=="string"&&["undefined","string"].
indexOf(typeof t.role_session_name)>-1&&["undefined","string"].indexOf(typeof t.external_id)>-1&&["undefined","string"].indexOf(typeof t.mfa_serial)>-1&&(y4(t,{
profile:e,logger:r})||E4(t,{profile:e,logger:r})),y4=(t,{profile:e,logger:r})=>{let n=typeof t.source_profile=="string"&&typeof t.credential_source>"u";return n&&
r?.debug?.(`    ${e} isAssumeRoleWithSourceProfile source_profile=${t.source_profile}`),n},E4=(t,{profile:e,logger:r})=>{let n=typeof t.credential_source=="stri\
ng"&&typeof t.source_profile>"u";return n&&r?.debug?.(`    ${e} isCredentialSourceProfile credential_source=${t.credential_source}`),n},KP=async(t,e,r,n,o={},s)=>{
r.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");let i=e[t],{source_profile:a,region:c}=i;if(!r.roleAssumer){let{getDefaultRoleAssumer:l}=await Promise.resolve().then(()=>(Sf(),qy));
r.roleAssumer=l({...r.clientConfig,credentialProviderLogger:r.logger,parentClientConfig:{...n,...r?.parentClientConfig,region:c??r?.parentClientConfig?.region??
n?.region}},r.clientPlugins)}if(a&&a in o)throw new O(`Detected a cycle attempting to resolve credentials for profile ${Rt(r)}. Profiles visited: `+Object.keys(
o).join(", "),{logger:r.logger});r.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${a?`source_profile=[${a}]`:`profile=[${t}\
]`}`);let u=a?s(a,e,r,n,{...o,[a]:!0},WP(e[a]??{})):(await RT(i.credential_source,t,r.logger)(r))();if(WP(i))return u.then(l=>ue(l,"CREDENTIALS_PROFILE_SOURCE_P\
ROFILE","o"));{let l={RoleArn:i.role_arn,RoleSessionName:i.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:i.external_id,DurationSeconds:parseInt(i.duration_seconds||
"3600",10)},{mfa_serial:f}=i;if(f){if(!r.mfaCodeProvider)throw new O(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`,
{logger:r.logger,tryNextLink:!1});l.SerialNumber=f,l.TokenCode=await r.mfaCodeProvider(f)}let d=await u;return r.roleAssumer(d,l).then(m=>ue(m,"CREDENTIALS_PROF\
ILE_SOURCE_PROFILE","o"))}},WP=t=>!t.role_arn&&!!t.credential_source});function D4(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function S4(t){return{schemeId:"smithy.api#noAuth"}}var YP,XP,QP,Ky=p(()=>{Et();te();YP=async(t,e,r)=>({operation:Pe(e).operation,region:await ye(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});XP=t=>{let e=[];return t.operation==="CreateOAuth2Token"?e.push(S4(t)):e.push(D4(
t)),e},QP=t=>{let e=yn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??[])})}});var ZP,eF,Jy=p(()=>{ZP=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"signin"}),eF=
{UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}}});var mo,fo,tF,yi,rF,Ei,nF,Xy,Un,Yy,oF,sF,po,uF,iF,xf,Dt,aF,cF,x4,pe,w4,lF,fF=p(()=>{we();mo="ref",fo=-1,tF=!1,yi=!0,rF="isSet",Ei="booleanEquals",nF="coalesce",Xy=
"PartitionResult",Un="stringEquals",Yy="getAttr",oF="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",sF={[mo]:"Endpoint"},po={fn:Yy,argv:[{[mo]:Xy},
"name"]},uF={[mo]:"Region"},iF={[mo]:Xy},xf={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},Dt={},aF=[uF],cF={conditions:[[rF,aF],[
Ei,[{fn:nF,argv:[{[mo]:"IsControlPlane"},tF]},yi]],[rF,[sF]],["aws.partition",aF,Xy],[Ei,[{[mo]:"UseFIPS"},yi]],[Un,[po,"aws"]],[Ei,[{fn:nF,argv:[{[mo]:"IsOAuth\
Endpoint"},tF]},yi]],[Ei,[{[mo]:"UseDualStack"},yi]],[Un,[po,"aws-cn"]],[Un,[uF,"us-gov-west-1"]],[Un,[po,"aws-us-gov"]],[Ei,[{fn:Yy,argv:[iF,"supportsFIPS"]},yi]],
[Un,[po,"aws-iso"]],[Un,[po,"aws-iso-b"]],[Un,[po,"aws-iso-f"]],[Un,[po,"aws-iso-e"]],[Un,[po,"aws-eusc"]],[Ei,[{fn:Yy,argv:[iF,"supportsDualStack"]},yi]]],results:[
[fo],["https://signin.{Region}.api.aws",xf],["https://signin.{Region}.api.amazonwebservices.com.cn",xf],[oF,xf],[fo,"FIPS endpoints are not supported for OAuth \
operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",xf],["https://{Region}.signin.aws.amazon.com",Dt],["https://{Regio\
n}.signin.amazonaws.cn",Dt],["https://{Region}.signin.amazonaws-us-gov.com",Dt],["https://{Region}.signin.c2shome.ic.gov",Dt],["https://{Region}.signin.sc2shome\
.sgov.gov",Dt],["https://{Region}.signin.csphome.hci.ic.gov",Dt],["https://{Region}.signin.csphome.adc-e.uk",Dt],["https://{Region}.signin.amazonaws-eusc.eu",Dt],
["https://signin-fips.amazonaws-us-gov.com",Dt],["https://{Region}.signin-fips.amazonaws-us-gov.com",Dt],["https://{Region}.signin.{PartitionResult#dnsSuffix}",
Dt],[fo,"Invalid Configuration: FIPS and custom endpoint are not supported"],[fo,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[sF,Dt],
["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Dt],[fo,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",Dt],[fo,"FIPS is enabled but this partition does not support FIPS"],[oF,Dt],[fo,"DualStack is enable\
d but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",Dt],[fo,"Invalid Configuration: Missing Region"]]},x4=2,
pe=1e8,w4=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,pe+27,6,pe+4,pe+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,pe+7,13,10,pe+8,14,12,pe+9,15,13,pe+10,16,14,
pe+11,17,15,pe+12,18,16,pe+13,pe+16,6,pe+5,20,7,21,pe+6,17,pe+24,pe+25,6,pe+4,23,7,27,24,9,pe+14,25,10,pe+15,26,11,pe+22,pe+23,11,28,pe+21,17,pe+20,pe+21,2,35,30,
3,39,31,4,32,pe+27,6,pe+4,33,7,pe+27,34,9,pe+14,pe+27,3,39,36,4,38,37,7,pe+18,pe+19,6,pe+4,pe+17,5,pe+1,40,8,pe+2,pe+3]),lF=Ht.from(w4,x4,cF.conditions,cF.results)});var _4,pF,dF=p(()=>{le();we();fF();_4=new Gt({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),pF=(t,e={})=>_4.
get(t,()=>Fr(lF,{endpointParams:t,logger:e.logger}));bt.aws=ir});var Zr,wf=p(()=>{te();Zr=class t extends jt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(e){super(e),Object.
setPrototypeOf(this,t.prototype)}}});var lc,fc,pc,dc,Qy=p(()=>{wf();lc=class t extends Zr{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(e){
super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error}},fc=class t extends Zr{static shapeId="co\
m.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(e){super({name:"InternalServerException",$fault:"se\
rver",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error}},pc=class t extends Zr{static shapeId="com.amazonaws.signin#TooManyRequestsError";name="\
TooManyRequestsError";$fault="client";error;constructor(e){super({name:"TooManyRequestsError",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.
error=e.error}},dc=class t extends Zr{static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(e){
super({name:"ValidationException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error}}});var C4,R4,v4,A4,b4,I4,T4,P4,F4,O4,N4,k4,$4,L4,M4,mF,Zy,U4,nE,hF,gF,B4,ho,eE,j4,tE,H4,xF,oE,yF,ft,Cf,G4,_f,EF,wF,DF,SF,z4,V4,W4,rE,q4,St,_F,CF,mc,RF,vF,AF,bF,sE,
K4,IF,TF,PF,FF,OF,NF,kF,$F,iE,aE,hc=p(()=>{Ee();Qy();wf();C4="AccessDeniedException",R4="AccessToken",v4="CreateOAuth2Token",A4="CreateOAuth2TokenRequest",b4="C\
reateOAuth2TokenRequestBody",I4="CreateOAuth2TokenResponseBody",T4="CreateOAuth2TokenResponse",P4="CreateOAuth2TokenWithIAM",F4="CreateOAuth2TokenWithIAMRequest",
O4="CreateOAuth2TokenWithIAMResponse",N4="InternalServerException",k4="OAuthAccessToken",$4="RefreshToken",L4="TooManyRequestsError",M4="ValidationException",mF=
"accessKeyId",Zy="accessToken",U4="access_token",nE="client",hF="clientId",gF="codeVerifier",B4="code",ho="error",eE="expiresIn",j4="expires_in",tE="grantType",
H4="grant_type",xF="http",oE="httpError",yF="idToken",ft="jsonName",Cf="message",G4="resource",_f="refreshToken",EF="redirectUri",wF="smithy.ts.sdk.synthetic.co\
m.amazonaws.signin",DF="secretAccessKey",SF="sessionToken",z4="server",V4="tokenInput",W4="tokenOutput",rE="tokenType",q4="token_type",St="com.amazonaws.signin",
_F=new xe(wF),CF=[-3,wF,"SigninServiceException",0,[],[]];_F.registerError(CF,Zr);mc=new xe(St),RF=[-3,St,C4,{[ho]:nE},[ho,Cf],[0,0],2];mc.registerError(RF,lc);
vF=[-3,St,N4,{[ho]:z4,[oE]:500},[ho,Cf],[0,0],2];mc.registerError(vF,fc);AF=[-3,St,L4,{[ho]:nE,[oE]:429},[ho,Cf],[0,0],2];mc.registerError(AF,pc);bF=[-3,St,M4,{
[ho]:nE,[oE]:400},[ho,Cf],[0,0],2];mc.registerError(bF,dc);sE=[_F,mc],K4=[0,St,k4,8,0],IF=[0,St,$4,8,0],TF=[3,St,R4,8,[mF,DF,SF],[[0,{[ft]:mF}],[0,{[ft]:DF}],[0,
{[ft]:SF}]],3],PF=[3,St,A4,0,[V4],[[()=>FF,16]],1],FF=[3,St,b4,0,[hF,tE,B4,EF,gF,_f],[[0,{[ft]:hF}],[0,{[ft]:tE}],0,[0,{[ft]:EF}],[0,{[ft]:gF}],[()=>IF,{[ft]:_f}]],
2],OF=[3,St,T4,0,[W4],[[()=>NF,16]],1],NF=[3,St,I4,0,[Zy,rE,eE,_f,yF],[[()=>TF,{[ft]:Zy}],[0,{[ft]:rE}],[1,{[ft]:eE}],[()=>IF,{[ft]:_f}],[0,{[ft]:yF}]],4],kF=[3,
St,F4,0,[tE,G4],[[0,{[ft]:H4}],0],2],$F=[3,St,O4,0,[Zy,rE,eE],[[()=>K4,{[ft]:U4}],[0,{[ft]:q4}],[1,{[ft]:j4}]],3],iE=[9,St,v4,{[xF]:["POST","/v1/token",200]},()=>PF,
()=>OF],aE=[9,St,P4,{[xF]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>kF,()=>$F]});var LF,MF=p(()=>{Et();li();Tt();Yn();te();ce();X();Ky();dF();hc();LF=t=>({apiVersion:"2023-01-01",base64Decoder:t?.base64Decoder??st,base64Encoder:t?.base64Encoder??
Ye,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??pF,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
XP,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new tt},{schemeId:"smithy.\
api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new It}],logger:t?.logger??new vt,protocol:t?.protocol??$n,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:sE,version:"2023-01-01",serviceTarget:"Signin"},serviceId:t?.serviceId??"Signin",
sha256:t?.sha256??nr,urlParser:t?.urlParser??et,utf8Decoder:t?.utf8Decoder??Te,utf8Encoder:t?.utf8Encoder??Se})});var UF,BF=p(()=>{Oa();le();Et();te();re();Kt();X();kn();MF();UF=t=>{vr(process.version);let e=Pr(t),r=()=>e().then(Rr),n=LF(t);Lr(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??M(ar,o),bodyLengthChecker:t?.bodyLengthChecker??
Sr,defaultSocketTimeout:Mr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??qr({serviceId:n.serviceId,clientVersion:ao.version}),maxAttempts:t?.
maxAttempts??M(Gr,t),region:t?.region??M(At,{...it,...o}),requestHandler:We.create(t?.requestHandler??r),retryMode:t?.retryMode??M({...Vr,default:async()=>(await r()).
retryMode||qt},t),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??M(wr,o),useFipsEndpoint:t?.useFipsEndpoint??M(_r,o),userAgentAppId:t?.
userAgentAppId??M(Kr,o)}}});var jF,HF,GF=p(()=>{jF=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},HF=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var zF,VF=p(()=>{le();te();ce();GF();zF=(t,e)=>{let r=Object.assign(Jr(t),Ar(t),Or(t),jF(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Yr(r),br(r),Nr(
r),HF(r))}});var gc,cE=p(()=>{le();Tt();te();re();we();ce();Kt();Ee();Ky();Jy();BF();VF();gc=class extends gt{config;constructor(...[e]){let r=UF(e||{});super(r),this.initConfig=
r;let n=ZP(r),o=Hr(n),s=zr(o),i=Tr(s),a=i,c=fn(a),u=QP(c),l=zF(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(Cr(this.config)),this.middlewareStack.
use(Wr(this.config)),this.middlewareStack.use(gn(this.config)),this.middlewareStack.use(kr(this.config)),this.middlewareStack.use(Ur(this.config)),this.middlewareStack.
use(Br(this.config)),this.middlewareStack.use(jr(this.config)),this.middlewareStack.use(or(this.config,{httpAuthSchemeParametersProvider:YP,identityProviderConfigProvider:async f=>new Ot(
{"aws.auth#sigv4":f.credentials})})),this.middlewareStack.use(sr(this.config))}destroy(){super.destroy()}}});var Rf,WF,qF,vf,uE=p(()=>{te();we();Jy();Rf=Ir(eF,"Signin","SigninClient",pn),WF={IsControlPlane:{type:"staticContextParams",value:!1}},qF={IsOAuthEndpoint:{type:"\
staticContextParams",value:!0}},vf=(t,e,r,n)=>[]});var yc,lE=p(()=>{uE();hc();yc=class extends Rf(WF,vf,"CreateOAuth2Token",iE){}});var Ec,fE=p(()=>{uE();hc();Ec=class extends Rf(qF,vf,"CreateOAuth2TokenWithIAM",aE){}});var J4,Af,KF=p(()=>{te();lE();fE();cE();J4={CreateOAuth2TokenCommand:yc,CreateOAuth2TokenWithIAMCommand:Ec},Af=class extends gc{};Fn(J4,Af)});var JF=p(()=>{lE();fE()});var Y4,YF=p(()=>{Y4={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUES\
T",OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"\
rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"\
server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"}});var XF=p(()=>{});var QF={};dt(QF,{$Command:()=>rr,AccessDeniedException:()=>lc,AccessDeniedException$:()=>RF,AccessToken$:()=>TF,CreateOAuth2Token$:()=>iE,CreateOAuth2TokenCommand:()=>yc,
CreateOAuth2TokenRequest$:()=>PF,CreateOAuth2TokenRequestBody$:()=>FF,CreateOAuth2TokenResponse$:()=>OF,CreateOAuth2TokenResponseBody$:()=>NF,CreateOAuth2TokenWithIAM$:()=>aE,
CreateOAuth2TokenWithIAMCommand:()=>Ec,CreateOAuth2TokenWithIAMRequest$:()=>kF,CreateOAuth2TokenWithIAMResponse$:()=>$F,InternalServerException:()=>fc,InternalServerException$:()=>vF,
OAuth2ErrorCode:()=>Y4,Signin:()=>Af,SigninClient:()=>gc,SigninServiceException:()=>Zr,SigninServiceException$:()=>CF,TooManyRequestsError:()=>pc,TooManyRequestsError$:()=>AF,
ValidationException:()=>dc,ValidationException$:()=>bF,__Client:()=>gt,errorTypeRegistries:()=>sE});var ZF=p(()=>{cE();KF();JF();te();hc();YF();Qy();XF();wf()});var go,bf,eO,Dc,If,tO=p(()=>{re();ce();go=require("node:crypto"),bf=require("node:fs"),eO=require("node:os"),Dc=require("node:path"),If=class t{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*
1e3;constructor(e,r,n){this.profileData=e,this.init=r,this.callerClientConfig=n}async loadCredentials(){let e=await this.loadToken();if(!e)throw new O(`Failed t\
o load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.logger});let r=e.accessToken,n=Date.now();return new Date(
r.expiresAt).getTime()-n<=t.REFRESH_THRESHOLD?this.refresh(e):this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.
profileData.login_session}toCredentials(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,
expiration:new Date(e.expiresAt)}}async refresh(e){let r=await this.loadToken().catch(()=>e),n=Date.now(),o=new Date(r.accessToken.expiresAt).getTime(),s=new Date(
e.accessToken.expiresAt).getTime(),i=o<=n&&s>n?e:r;if(new Date(i.accessToken.expiresAt).getTime()-Date.now()>t.REFRESH_THRESHOLD)return this.toCredentials(i.accessToken);
let{SigninClient:c,CreateOAuth2TokenCommand:u}=await Promise.resolve().then(()=>(ZF(),QF)),{logger:l,userAgentAppId:f}=this.callerClientConfig??{},m=(_=>_?.metadata?.
handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,y=typeof i.signInRegion=="string"&&i.signInRegion.
length>0?i.signInRegion:void 0,E=y??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,g=new c({credentials:{accessKeyId:"",
secretAccessKey:""},region:E,requestHandler:m,logger:l,userAgentAppId:f,...this.init?.clientConfig,...y&&{region:y}});this.createDPoPInterceptor(g.middlewareStack);
let S={tokenInput:{clientId:i.clientId,refreshToken:i.refreshToken,grantType:"refresh_token"}};try{let _=await g.send(new u(S)),{accessKeyId:v,secretAccessKey:A,
sessionToken:N}=_.tokenOutput?.accessToken??{},{refreshToken:j,expiresIn:ne}=_.tokenOutput??{};if(!v||!A||!N||!j)throw new O("Token refresh response missing req\
uired fields",{logger:this.logger,tryNextLink:!1});let ge=(ne??900)*1e3,Ne=new Date(Date.now()+ge),q={...i,accessToken:{...i.accessToken,accessKeyId:v,secretAccessKey:A,
sessionToken:N,expiresAt:Ne.toISOString()},refreshToken:j};return await this.saveToken(q),this.toCredentials(q.accessToken)}catch(_){if(_.name==="AccessDeniedEx\
ception"){let A=_.error,N;switch(A){case"TOKEN_EXPIRED":N="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":N="Unable to r\
efresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":N="Unable to refres\
h credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:N=`Failed to refresh token: ${String(
_)}. Please re-authenticate using \`aws login\``}throw new O(N,{logger:this.logger,tryNextLink:!1})}if(new Date(i.accessToken.expiresAt).getTime()>Date.now())return this.
logger?.warn?.(`Failed to refresh token: ${String(_)}. Using existing token until expiry.`),this.toCredentials(i.accessToken);throw new O(`Failed to refresh tok\
en: ${String(_)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){let e=this.getTokenFilePath();try{let r=await bf.promises.readFile(
e,"utf8"),n=JSON.parse(r),o=["accessToken","clientId","refreshToken","dpopKey"].filter(s=>!n[s]);if(n.accessToken?.accountId||o.push("accountId"),o.length>0)throw new O(
`Token validation failed, missing fields: ${o.join(", ")}`,{logger:this.logger,tryNextLink:!1});return n}catch(r){throw new O(`Failed to load token from ${e}: ${String(
r)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){let r=this.getTokenFilePath(),n=(0,Dc.dirname)(r);try{await bf.promises.mkdir(n,{recursive:!0})}catch{}
await bf.promises.writeFile(r,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){let e=process.env.AWS_LOGIN_CACHE_DIRECTORY??(0,Dc.join)((0,eO.homedir)(),".aw\
s","login","cache"),r=Buffer.from(this.loginSession,"utf8"),n=(0,go.createHash)("sha256").update(r).digest("hex");return(0,Dc.join)(e,`${n}.json`)}derToRawSignature(e){
let r=2;if(e[r]!==2)throw new Error("Invalid DER signature");r++;let n=e[r++],o=e.subarray(r,r+n);if(r+=n,e[r]!==2)throw new Error("Invalid DER signature");r++;
let s=e[r++],i=e.subarray(r,r+s);o=o[0]===0?o.subarray(1):o,i=i[0]===0?i.subarray(1):i;let a=Buffer.concat([Buffer.alloc(32-o.length),o]),c=Buffer.concat([Buffer.
alloc(32-i.length),i]);return Buffer.concat([a,c])}createDPoPInterceptor(e){e.add(r=>async n=>{if(ie.isInstance(n.request)){let o=n.request,s=`${o.protocol}//${o.
hostname}${o.port?`:${o.port}`:""}${o.path}`,i=await this.generateDpop(o.method,s);o.headers={...o.headers,DPoP:i}}return r(n)},{step:"finalizeRequest",name:"dp\
opInterceptor",override:!0})}async generateDpop(e="POST",r){let n=await this.loadToken();try{let o=(0,go.createPrivateKey)({key:n.dpopKey,format:"pem",type:"sec\
1"}),i=(0,go.createPublicKey)(o).export({format:"der",type:"spki"}),a=-1;for(let _=0;_<i.length;_++)if(i[_]===4){a=_;break}let c=i.slice(a+1,a+33),u=i.slice(a+33,
a+65),l={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:c.toString("base64url"),y:u.toString("base64url")}},f={jti:crypto.randomUUID(),htm:e,htu:r,iat:Math.
floor(Date.now()/1e3)},d=Buffer.from(JSON.stringify(l)).toString("base64url"),m=Buffer.from(JSON.stringify(f)).toString("base64url"),y=`${d}.${m}`,E=(0,go.sign)(
"sha256",Buffer.from(y),o),S=this.derToRawSignature(E).toString("base64url");return`${y}.${S}`}catch(o){throw new O(`Failed to generate Dpop proof: ${o instanceof
Error?o.message:String(o)}`,{logger:this.logger,tryNextLink:!1})}}}});var rO,nO=p(()=>{le();re();tO();rO=t=>async({callerClientConfig:e}={})=>{t?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");let r=await xr(
t||{}),n=Rt({profile:t?.profile??e?.profile}),o=r[n];if(!o?.login_session)throw new O(`Profile ${n} does not contain login_session.`,{tryNextLink:!0,logger:t?.logger});
let i=await new If(o,t,e).loadCredentials();return ue(i,"CREDENTIALS_LOGIN","AD")}});var oO={};dt(oO,{fromLoginCredentials:()=>rO});var sO=p(()=>{nO()});var iO,aO,cO=p(()=>{le();iO=t=>!!(t&&t.login_session),aO=async(t,e,r)=>{let{fromLoginCredentials:n}=await Promise.resolve().then(()=>(sO(),oO)),o=await n({...e,
profile:t})({callerClientConfig:r});return ue(o,"CREDENTIALS_PROFILE_LOGIN","AC")}});var uO,lO=p(()=>{le();uO=(t,e,r)=>{if(e.Version!==1)throw Error(`Profile ${t} credential_process did not return Version 1.`);if(e.AccessKeyId===void 0||e.SecretAccessKey===
void 0)throw Error(`Profile ${t} credential_process returned invalid credentials.`);if(e.Expiration){let s=new Date;if(new Date(e.Expiration)<s)throw Error(`Pro\
file ${t} credential_process returned expired credentials.`)}let n=e.AccountId;!n&&r?.[t]?.aws_account_id&&(n=r[t].aws_account_id);let o={accessKeyId:e.AccessKeyId,
secretAccessKey:e.SecretAccessKey,...e.SessionToken&&{sessionToken:e.SessionToken},...e.Expiration&&{expiration:new Date(e.Expiration)},...e.CredentialScope&&{credentialScope:e.
CredentialScope},...n&&{accountId:n}};return ue(o,"CREDENTIALS_PROCESS","w"),o}});var fO,pO,dO,mO=p(()=>{re();fO=require("node:child_process"),pO=require("node:util");lO();dO=async(t,e,r)=>{let n=e[t];if(e[t]){let o=n.credential_process;if(o!==
void 0){let s=(0,pO.promisify)(aa?.getTokenRecord?.().exec??fO.exec);try{let{stdout:i}=await s(o),a;try{a=JSON.parse(i.trim())}catch{throw Error(`Profile ${t} c\
redential_process returned invalid JSON.`)}return uO(t,a,e)}catch(i){throw new O(i.message,{logger:r})}}else throw new O(`Profile ${t} did not contain credentia\
l_process.`,{logger:r})}else throw new O(`Profile ${t} could not be found in shared credentials file.`,{logger:r})}});var hO,gO=p(()=>{re();mO();hO=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");let r=await xr(t);
return dO(Rt({profile:t.profile??e?.profile}),r,t.logger)}});var pE={};dt(pE,{fromProcess:()=>hO});var dE=p(()=>{gO()});var yO,EO,DO=p(()=>{le();yO=t=>!!t&&typeof t=="object"&&typeof t.credential_process=="string",EO=async(t,e)=>{let{fromProcess:r}=await Promise.resolve().then(()=>(dE(),pE)),
n=await r({...t,profile:e})();return ue(n,"CREDENTIALS_PROFILE_PROCESS","v")}});var SO,xO,wO=p(()=>{le();SO=async(t,e,r={},n)=>{let{fromSSO:o}=await Promise.resolve().then(()=>(Ay(),vy));return o({profile:t,logger:r.logger,parentClientConfig:r.
parentClientConfig,clientConfig:r.clientConfig})({callerClientConfig:n}).then(s=>e.sso_session?ue(s,"CREDENTIALS_PROFILE_SSO","r"):ue(s,"CREDENTIALS_PROFILE_SSO\
_LEGACY","t"))},xO=t=>t&&(typeof t.sso_start_url=="string"||typeof t.sso_account_id=="string"||typeof t.sso_session=="string"||typeof t.sso_region=="string"||typeof t.
sso_role_name=="string")});var mE,hE,_O=p(()=>{le();mE=t=>!!t&&typeof t=="object"&&typeof t.aws_access_key_id=="string"&&typeof t.aws_secret_access_key=="string"&&["undefined","string"].indexOf(
typeof t.aws_session_token)>-1&&["undefined","string"].indexOf(typeof t.aws_account_id)>-1,hE=async(t,e)=>{e?.logger?.debug("@aws-sdk/credential-provider-ini - \
resolveStaticCredentials");let r={accessKeyId:t.aws_access_key_id,secretAccessKey:t.aws_secret_access_key,sessionToken:t.aws_session_token,...t.aws_credential_scope&&
{credentialScope:t.aws_credential_scope},...t.aws_account_id&&{accountId:t.aws_account_id}};return ue(r,"CREDENTIALS_PROFILE","n")}});var Tf,gE=p(()=>{Tf=t=>async e=>{t.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:r,roleSessionName:n,webIdentityToken:o,
providerId:s,policyArns:i,policy:a,durationSeconds:c}=t,{roleAssumerWithWebIdentity:u}=t;if(!u){let{getDefaultRoleAssumerWithWebIdentity:l}=await Promise.resolve().then(()=>(Sf(),qy));
u=l({...t.clientConfig,credentialProviderLogger:t.logger,parentClientConfig:{...e?.callerClientConfig,...t.parentClientConfig}},t.clientPlugins)}return u({RoleArn:r,
RoleSessionName:n??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:o,ProviderId:s,PolicyArns:i,Policy:a,DurationSeconds:c})}});var RO,CO,X4,Q4,vO,AO=p(()=>{le();re();RO=require("node:fs");gE();CO="AWS_WEB_IDENTITY_TOKEN_FILE",X4="AWS_ROLE_ARN",Q4="AWS_ROLE_SESSION_NAME",vO=(t={})=>async e=>{
t.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");let r=t?.webIdentityTokenFile??process.env[CO],n=t?.roleArn??process.env[X4],o=t?.roleSessionName??
process.env[Q4];if(!r||!n)throw new O("Web identity configuration not specified",{logger:t.logger});let s=await Tf({...t,webIdentityToken:aa?.getTokenRecord?.()[r]??
(0,RO.readFileSync)(r,{encoding:"ascii"}),roleArn:n,roleSessionName:o})(e);return r===process.env[CO]&&ue(s,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),s}});var yE={};dt(yE,{fromTokenFile:()=>vO,fromWebToken:()=>Tf});var EE=p(()=>{AO();gE()});var bO,IO,TO=p(()=>{le();bO=t=>!!t&&typeof t=="object"&&typeof t.web_identity_token_file=="string"&&typeof t.role_arn=="string"&&["undefined","string"].indexOf(
typeof t.role_session_name)>-1,IO=async(t,e,r)=>{let{fromTokenFile:n}=await Promise.resolve().then(()=>(EE(),yE)),o=await n({webIdentityTokenFile:t.web_identity_token_file,
roleArn:t.role_arn,roleSessionName:t.role_session_name,roleAssumerWithWebIdentity:e.roleAssumerWithWebIdentity,logger:e.logger,parentClientConfig:e.parentClientConfig})(
{callerClientConfig:r});return ue(o,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")}});var DE,PO=p(()=>{re();JP();cO();DO();wO();_O();TO();DE=async(t,e,r,n,o={},s=!1)=>{let i=e[t];if(Object.keys(o).length>0&&mE(i))return hE(i,r);if(s||qP(i,{profile:t,
logger:r.logger}))return KP(t,e,r,n,o,DE);if(mE(i))return hE(i,r);if(bO(i))return IO(i,r,n);if(yO(i))return EO(r,t);if(xO(i))return await SO(t,i,r,n);if(iO(i))return aO(
t,r,n);throw new O(`Could not resolve credentials using profile: [${t}] in configuration/credentials file(s).`,{logger:r.logger})}});var FO,OO=p(()=>{re();PO();FO=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");let r=await xr(t);return DE(
Rt({profile:t.profile??e?.profile}),r,t,e)}});var NO={};dt(NO,{fromIni:()=>FO});var kO=p(()=>{OO()});var $O,Di,LO,SE,MO=p(()=>{hl();re();SA();wA();$O=!1,Di=(t={})=>xA([async()=>{if(t.profile??process.env[au])throw process.env[Qo]&&process.env[Zo]&&($O||((t.logger?.
warn&&t.logger?.constructor?.name!=="NoOpLogger"?t.logger.warn.bind(t.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNIN\
G:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),$O=!0)),new O("AWS_PROFILE is set, skipping fromEnv provider.",{logger:t.logger,tryNextLink:!0});return t.logger?.debug("@aws-sdk/credential-provider-node - \
defaultProvider::fromEnv"),si(t)()},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl:r,ssoAccountId:n,ssoRegion:o,
ssoRoleName:s,ssoSession:i}=t;if(!r&&!n&&!o&&!s&&!i)throw new O("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:t.logger});
let{fromSSO:a}=await Promise.resolve().then(()=>(Ay(),vy));return a(t)(e)},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromI\
ni");let{fromIni:r}=await Promise.resolve().then(()=>(kO(),NO));return r(t)(e)},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::\
fromProcess");let{fromProcess:r}=await Promise.resolve().then(()=>(dE(),pE));return r(t)(e)},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defa\
ultProvider::fromTokenFile");let{fromTokenFile:r}=await Promise.resolve().then(()=>(EE(),yE));return r(t)(e)},async()=>(t.logger?.debug("@aws-sdk/credential-pro\
vider-node - defaultProvider::remoteProvider"),(await DA(t))()),async()=>{throw new O("Could not load credentials from any providers",{tryNextLink:!1,logger:t.logger})}],
SE),LO=t=>t?.expiration!==void 0,SE=t=>t?.expiration!==void 0&&t.expiration.getTime()-Date.now()<3e5});var UO={};dt(UO,{credentialsTreatedAsExpired:()=>SE,credentialsWillNeedRefresh:()=>LO,defaultProvider:()=>Di});var Pf=p(()=>{MO()});var jO={};dt(jO,{AssumeRoleCommand:()=>Mn,STSClient:()=>Dn});var HO=p(()=>{Sf()});function e1(t,e,r){return t.border?/[.']-+[.']/.test(e)?"":e.trim().length!==0?r:"  ":""}function j9(t){let e=t.padding||[],r=1+(e[jp]||0)+(e[Bp]||0);return t.border?
r+4:r}function H9(){return typeof process=="object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function G9(t,e){t=t.trim();let r=Jt.stringWidth(
t);return r<e?" ".repeat(e-r)+t:t}function z9(t,e){t=t.trim();let r=Jt.stringWidth(t);return r>=e?t:" ".repeat(e-r>>1)+t}function t1(t,e){return Jt=e,new IE({width:t?.
width||H9(),wrap:t?.wrap})}var M9,U9,Bp,B9,jp,IE,Jt,r1=p(()=>{"use strict";M9={right:G9,center:z9},U9=0,Bp=1,B9=2,jp=3,IE=class{constructor(e){var r;this.width=
e.width,this.wrap=(r=e.wrap)!==null&&r!==void 0?r:!0,this.rows=[]}span(...e){let r=this.div(...e);r.span=!0}resetOutput(){this.rows=[]}div(...e){if(e.length===0&&
this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...e)&&typeof e[0]=="string")return this.applyLayoutDSL(e[0]);let r=e.map(n=>typeof n=="string"?this.colFromString(
n):n);return this.rows.push(r),r}shouldApplyLayoutDSL(...e){return e.length===1&&typeof e[0]=="string"&&/[\t\n]/.test(e[0])}applyLayoutDSL(e){let r=e.split(`
`).map(o=>o.split("	")),n=0;return r.forEach(o=>{o.length>1&&Jt.stringWidth(o[0])>n&&(n=Math.min(Math.floor(this.width*.5),Jt.stringWidth(o[0])))}),r.forEach(o=>{
this.div(...o.map((s,i)=>({text:s.trim(),padding:this.measurePadding(s),width:i===0&&o.length>1?n:void 0})))}),this.rows[this.rows.length-1]}colFromString(e){return{
text:e,padding:this.measurePadding(e)}}measurePadding(e){let r=Jt.stripAnsi(e);return[0,r.match(/\s*$/)[0].length,0,r.match(/^\s*/)[0].length]}toString(){let e=[];
return this.rows.forEach(r=>{this.rowToString(r,e)}),e.filter(r=>!r.hidden).map(r=>r.text).join(`
`)}rowToString(e,r){return this.rasterize(e).forEach((n,o)=>{let s="";n.forEach((i,a)=>{let{width:c}=e[a],u=this.negatePadding(e[a]),l=i;if(u>Jt.stringWidth(i)&&
(l+=" ".repeat(u-Jt.stringWidth(i))),e[a].align&&e[a].align!=="left"&&this.wrap){let d=M9[e[a].align];l=d(l,u),Jt.stringWidth(l)<u&&(l+=" ".repeat((c||0)-Jt.stringWidth(
l)-1))}let f=e[a].padding||[0,0,0,0];f[jp]&&(s+=" ".repeat(f[jp])),s+=e1(e[a],l,"| "),s+=l,s+=e1(e[a],l," |"),f[Bp]&&(s+=" ".repeat(f[Bp])),o===0&&r.length>0&&(s=
this.renderInline(s,r[r.length-1]))}),r.push({text:s.replace(/ +$/,""),span:e.span})}),r}renderInline(e,r){let n=e.match(/^ */),o=n?n[0].length:0,s=r.text,i=Jt.
stringWidth(s.trimRight());return r.span?this.wrap?o<i?e:(r.hidden=!0,s.trimRight()+" ".repeat(o-i)+e.trimLeft()):(r.hidden=!0,s+e):e}rasterize(e){let r=[],n=this.
columnWidths(e),o;return e.forEach((s,i)=>{s.width=n[i],this.wrap?o=Jt.wrap(s.text,this.negatePadding(s),{hard:!0}).split(`
`):o=s.text.split(`
`),s.border&&(o.unshift("."+"-".repeat(this.negatePadding(s)+2)+"."),o.push("'"+"-".repeat(this.negatePadding(s)+2)+"'")),s.padding&&(o.unshift(...new Array(s.padding[U9]||
0).fill("")),o.push(...new Array(s.padding[B9]||0).fill(""))),o.forEach((a,c)=>{r[c]||r.push([]);let u=r[c];for(let l=0;l<i;l++)u[l]===void 0&&u.push("");u.push(
a)})}),r}negatePadding(e){let r=e.width||0;return e.padding&&(r-=(e.padding[jp]||0)+(e.padding[Bp]||0)),e.border&&(r-=4),r}columnWidths(e){if(!this.wrap)return e.
map(i=>i.width||Jt.stringWidth(i.text));let r=e.length,n=this.width,o=e.map(i=>{if(i.width)return r--,n-=i.width,i.width}),s=r?Math.floor(n/r):0;return o.map((i,a)=>i===
void 0?Math.max(s,j9(e[a])):i)}}});function PE({onlyFirst:t=!1}={}){return new RegExp(Y9,t?void 0:"g")}var TE,n1,V9,W9,q9,K9,J9,Y9,o1=p(()=>{TE=String.raw`(?:\u001B\u005C|\u009C)`,n1=String.raw`\u0018\u001A\u001B\u0080-\u009F`,
V9=String.raw`(?:\u001B\]|\u009D)[^\u0007${n1}]*(?:\u0007|${TE})`,W9=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${n1}]*${TE}`,q9=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${TE})?`,
K9=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,J9=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,
Y9=`${q9}|${V9}|${W9}|${K9}|${J9}`});function en(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("\x9B")?t:t.replace(
X9,"")}var X9,Ai=p(()=>{o1();X9=PE()});var s1,i1,a1,c1,u1,l1,FE,f1=p(()=>{s1=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,
240,242,243,247,250,252,252,254,254,257,257,273,273,275,275,283,283,294,295,299,299,305,307,312,312,319,322,324,324,328,331,333,333,338,339,358,359,363,363,462,
462,464,464,466,466,468,468,470,470,472,472,474,474,476,476,593,593,609,609,708,708,711,711,713,715,717,717,720,720,728,731,733,733,735,735,768,879,913,929,931,
937,945,961,963,969,1025,1025,1040,1103,1105,1105,8208,8208,8211,8214,8216,8217,8220,8221,8224,8226,8228,8231,8240,8240,8242,8243,8245,8245,8251,8251,8254,8254,
8308,8308,8319,8319,8321,8324,8364,8364,8451,8451,8453,8453,8457,8457,8467,8467,8470,8470,8481,8482,8486,8486,8491,8491,8531,8532,8539,8542,8544,8555,8560,8569,
8585,8585,8592,8601,8632,8633,8658,8658,8660,8660,8679,8679,8704,8704,8706,8707,8711,8712,8715,8715,8719,8719,8721,8721,8725,8725,8730,8730,8733,8736,8739,8739,
8741,8741,8743,8748,8750,8750,8756,8759,8764,8765,8776,8776,8780,8780,8786,8786,8800,8801,8804,8807,8810,8811,8814,8815,8834,8835,8838,8839,8853,8853,8857,8857,
8869,8869,8895,8895,8978,8978,9312,9449,9451,9547,9552,9587,9600,9615,9618,9621,9632,9633,9635,9641,9650,9651,9654,9655,9660,9661,9664,9665,9670,9672,9675,9675,
9678,9681,9698,9701,9711,9711,9733,9734,9737,9737,9742,9743,9756,9756,9758,9758,9792,9792,9794,9794,9824,9825,9827,9829,9831,9834,9836,9837,9839,9839,9886,9887,
9919,9919,9926,9933,9935,9939,9941,9953,9955,9955,9960,9961,9963,9969,9972,9972,9974,9977,9979,9980,9982,9983,10045,10045,10102,10111,11094,11097,12872,12879,57344,
63743,65024,65039,65533,65533,127232,127242,127248,127277,127280,127337,127344,127373,127375,127376,127387,127404,917760,917999,983040,1048573,1048576,1114109],
i1=12288,a1=65510,c1=[12288,12288,65281,65376,65504,65510],u1=4352,l1=262141,FE=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,
9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,
9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,
11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,
43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,
102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,
126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,
127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,
128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,
128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,
129775,129786,131072,196605,196608,262141]});var Hp,p1=p(()=>{Hp=(t,e)=>{let r=0,n=Math.floor(t.length/2)-1;for(;r<=n;){let o=Math.floor((r+n)/2),s=o*2;if(e<t[s])n=o-1;else if(e>t[s+1])r=o+1;else return!0}
return!1}});function rH(t){let e=t[0],r=t[1];for(let n=0;n<t.length;n+=2){let o=t[n],s=t[n+1];if(d1>=o&&d1<=s)return[o,s];s-o>r-e&&(e=o,r=s)}return[e,r]}var d1,eH,tH,m1,h1,
g1,y1=p(()=>{f1();p1();d1=19968,[eH,tH]=rH(FE);m1=t=>t<161||t>1114109?!1:Hp(s1,t),h1=t=>t<i1||t>a1?!1:Hp(c1,t),g1=t=>t>=eH&&t<=tH?!0:t<u1||t>l1?!1:Hp(FE,t)});function nH(t){if(!Number.isSafeInteger(t))throw new TypeError(`Expected a code point, got \`${typeof t}\`.`)}function Bn(t,{ambiguousAsWide:e=!1}={}){return nH(
t),h1(t)||g1(t)||e&&m1(t)?2:1}var Gp=p(()=>{y1()});var zp,OE=p(()=>{zp=()=>/[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g});function NE(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=e;if(n||(t=en(t)),t.length===0)return 0;let o=0,
s={ambiguousAsWide:!r};for(let{segment:i}of oH.segment(t)){let a=i.codePointAt(0);if(!(a<=31||a>=127&&a<=159)&&!(a>=8203&&a<=8207||a===65279)&&!(a>=768&&a<=879||
a>=6832&&a<=6911||a>=7616&&a<=7679||a>=8400&&a<=8447||a>=65056&&a<=65071)&&!(a>=55296&&a<=57343)&&!(a>=65024&&a<=65039)&&!sH.test(i)){if(zp().test(i)){o+=2;continue}
o+=Bn(a,s)}}return o}var oH,sH,E1=p(()=>{Ai();Gp();OE();oH=new Intl.Segmenter,sH=new RegExp("^\\p{Default_Ignorable_Code_Point}$","u")});function ms(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=e;if(n||(t=en(t)),t.length===0)return 0;let o=0,
s={ambiguousAsWide:!r};for(let{segment:i}of iH.segment(t)){let a=i.codePointAt(0);if(!(a<=31||a>=127&&a<=159)&&!(a>=8203&&a<=8207||a===65279)&&!(a>=768&&a<=879||
a>=6832&&a<=6911||a>=7616&&a<=7679||a>=8400&&a<=8447||a>=65056&&a<=65071)&&!(a>=55296&&a<=57343)&&!(a>=65024&&a<=65039)&&!aH.test(i)){if(zp().test(i)){o+=2;continue}
o+=Bn(a,s)}}return o}var iH,aH,D1=p(()=>{Ai();Gp();OE();iH=new Intl.Segmenter,aH=new RegExp("^\\p{Default_Ignorable_Code_Point}$","u")});function lH(){let t=new Map;for(let[e,r]of Object.entries(Ae)){for(let[n,o]of Object.entries(r))Ae[n]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},r[n]=Ae[n],t.
set(o[0],o[1]);Object.defineProperty(Ae,e,{value:r,enumerable:!1})}return Object.defineProperty(Ae,"codes",{value:t,enumerable:!1}),Ae.color.close="\x1B[39m",Ae.
bgColor.close="\x1B[49m",Ae.color.ansi=S1(),Ae.color.ansi256=x1(),Ae.color.ansi16m=w1(),Ae.bgColor.ansi=S1(10),Ae.bgColor.ansi256=x1(10),Ae.bgColor.ansi16m=w1(10),
Object.defineProperties(Ae,{rgbToAnsi256:{value(e,r,n){return e===r&&r===n?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:16+36*Math.round(e/255*5)+6*Math.round(
r/255*5)+Math.round(n/255*5)},enumerable:!1},hexToRgb:{value(e){let r=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!r)return[0,0,0];let[n]=r;n.length===3&&(n=
[...n].map(s=>s+s).join(""));let o=Number.parseInt(n,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:e=>Ae.rgbToAnsi256(...Ae.hexToRgb(
e)),enumerable:!1},ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let r,n,o;if(e>=232)r=((e-232)*10+8)/255,n=r,o=r;else{e-=16;let a=e%36;r=Math.
floor(e/36)/5,n=Math.floor(a/6)/5,o=a%6/5}let s=Math.max(r,n,o)*2;if(s===0)return 30;let i=30+(Math.round(o)<<2|Math.round(n)<<1|Math.round(r));return s===2&&(i+=
60),i},enumerable:!1},rgbToAnsi:{value:(e,r,n)=>Ae.ansi256ToAnsi(Ae.rgbToAnsi256(e,r,n)),enumerable:!1},hexToAnsi:{value:e=>Ae.ansi256ToAnsi(Ae.hexToAnsi256(e)),
enumerable:!1}}),Ae}var S1,x1,w1,Ae,xDe,cH,uH,wDe,fH,_1,C1=p(()=>{S1=(t=0)=>e=>`\x1B[${e+t}m`,x1=(t=0)=>e=>`\x1B[${38+t};5;${e}m`,w1=(t=0)=>(e,r,n)=>`\x1B[${38+
t};2;${e};${r};${n}m`,Ae={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[
9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[
90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[
40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[
100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[
107,49]}},xDe=Object.keys(Ae.modifier),cH=Object.keys(Ae.color),uH=Object.keys(Ae.bgColor),wDe=[...cH,...uH];fH=lH(),_1=fH});function LE(t,e,r){return String(t).normalize().replaceAll(`\r
`,`
`).split(`
`).map(n=>gH(n,e,r)).join(`
`)}var Wp,pH,$E,A1,dH,b1,Vp,R1,v1,mH,kE,hH,gH,I1=p(()=>{D1();Ai();C1();Wp=new Set(["\x1B","\x9B"]),pH=39,$E="\x07",A1="[",dH="]",b1="m",Vp=`${dH}8;;`,R1=t=>`${Wp.
values().next().value}${A1}${t}${b1}`,v1=t=>`${Wp.values().next().value}${Vp}${t}${$E}`,mH=t=>t.split(" ").map(e=>ms(e)),kE=(t,e,r)=>{let n=[...e],o=!1,s=!1,i=ms(
en(t.at(-1)));for(let[a,c]of n.entries()){let u=ms(c);if(i+u<=r?t[t.length-1]+=c:(t.push(c),i=0),Wp.has(c)&&(o=!0,s=n.slice(a+1,a+1+Vp.length).join("")===Vp),o){
s?c===$E&&(o=!1,s=!1):c===b1&&(o=!1);continue}i+=u,i===r&&a<n.length-1&&(t.push(""),i=0)}!i&&t.at(-1).length>0&&t.length>1&&(t[t.length-2]+=t.pop())},hH=t=>{let e=t.
split(" "),r=e.length;for(;r>0&&!(ms(e[r-1])>0);)r--;return r===e.length?t:e.slice(0,r).join(" ")+e.slice(r).join("")},gH=(t,e,r={})=>{if(r.trim!==!1&&t.trim()===
"")return"";let n="",o,s,i=mH(t),a=[""];for(let[f,d]of t.split(" ").entries()){r.trim!==!1&&(a[a.length-1]=a.at(-1).trimStart());let m=ms(a.at(-1));if(f!==0&&(m>=
e&&(r.wordWrap===!1||r.trim===!1)&&(a.push(""),m=0),(m>0||r.trim===!1)&&(a[a.length-1]+=" ",m++)),r.hard&&i[f]>e){let y=e-m,E=1+Math.floor((i[f]-y-1)/e);Math.floor(
(i[f]-1)/e)<E&&a.push(""),kE(a,d,e);continue}if(m+i[f]>e&&m>0&&i[f]>0){if(r.wordWrap===!1&&m<e){kE(a,d,e);continue}a.push("")}if(m+i[f]>e&&r.wordWrap===!1){kE(a,
d,e);continue}a[a.length-1]+=d}r.trim!==!1&&(a=a.map(f=>hH(f)));let c=a.join(`
`),u=[...c],l=0;for(let[f,d]of u.entries()){if(n+=d,Wp.has(d)){let{groups:y}=new RegExp(`(?:\\${A1}(?<code>\\d+)m|\\${Vp}(?<uri>.*)${$E})`).exec(c.slice(l))||{groups:{}};
if(y.code!==void 0){let E=Number.parseFloat(y.code);o=E===pH?void 0:E}else y.uri!==void 0&&(s=y.uri.length===0?void 0:y.uri)}let m=_1.codes.get(Number(o));u[f+1]===
`
`?(s&&(n+=v1("")),o&&m&&(n+=R1(m))):d===`
`&&(o&&m&&(n+=R1(o)),s&&(n+=v1(s))),l+=d.length}return n}});function ME(t){return t1(t,{stringWidth:NE,stripAnsi:en,wrap:LE})}var T1=p(()=>{r1();E1();Ai();I1()});function P1(t,e){let r=(0,bi.resolve)(".",t),n;for((0,qp.statSync)(r).isDirectory()||(r=(0,bi.dirname)(r));;){if(n=e(r,(0,qp.readdirSync)(r)),n)return(0,bi.resolve)(
r,n);if(r=(0,bi.dirname)(n=r),n===r)break}}var bi,qp,F1=p(()=>{bi=require("path"),qp=require("fs")});function hs(t){if(t!==t.toLowerCase()&&t!==t.toUpperCase()||(t=t.toLowerCase()),t.indexOf("-")===-1&&t.indexOf("_")===-1)return t;{let r="",n=!1,o=t.match(/^-+/);
for(let s=o?o[0].length:0;s<t.length;s++){let i=t.charAt(s);n&&(n=!1,i=i.toUpperCase()),s!==0&&(i==="-"||i==="_")?n=!0:i!=="-"&&i!=="_"&&(r+=i)}return r}}function Kp(t,e){
let r=t.toLowerCase();e=e||"-";let n="";for(let o=0;o<t.length;o++){let s=r.charAt(o),i=t.charAt(o);s!==i&&o>0?n+=`${e}${r.charAt(o)}`:n+=i}return n}function Jp(t){
return t==null?!1:typeof t=="number"||/^0x[0-9a-f]+$/i.test(t)?!0:/^0[^.]/.test(t)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(t)}var UE=p(()=>{});function O1(t){if(Array.isArray(t))return t.map(i=>typeof i!="string"?i+"":i);t=t.trim();let e=0,r=null,n=null,o=null,s=[];for(let i=0;i<t.length;i++){if(r=n,n=
t.charAt(i),n===" "&&!o){r!==" "&&e++;continue}n===o?o=null:(n==="'"||n==='"')&&!o&&(o=n),s[e]||(s[e]=""),s[e]+=n}return s}var N1=p(()=>{});var lr,k1=p(()=>{(function(t){t.BOOLEAN="boolean",t.STRING="string",t.NUMBER="number",t.ARRAY="array"})(lr||(lr={}))});function yH(t){let e=[],r=Object.create(null),n=!0;for(Object.keys(t).forEach(function(o){e.push([].concat(t[o],o))});n;){n=!1;for(let o=0;o<e.length;o++)for(let s=o+
1;s<e.length;s++)if(e[o].filter(function(a){return e[s].indexOf(a)!==-1}).length){e[o]=e[o].concat(e[s]),e.splice(s,1),n=!0;break}}return e.forEach(function(o){
o=o.filter(function(i,a,c){return c.indexOf(i)===a});let s=o.pop();s!==void 0&&typeof s=="string"&&(r[s]=o)}),r}function BE(t){return t!==void 0?t+1:1}function $1(t){
return t==="__proto__"?"___proto___":t}function EH(t){return typeof t=="string"&&(t[0]==="'"||t[0]==='"')&&t[t.length-1]===t[0]?t.substring(1,t.length-1):t}var jn,
Yp,L1=p(()=>{N1();k1();UE();Yp=class{constructor(e){jn=e}parse(e,r){let n=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,
configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},r),
o=O1(e),s=typeof e=="string",i=yH(Object.assign(Object.create(null),n.alias)),a=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,
"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-pref\
ix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,
"unknown-options-as-args":!1},n.configuration),c=Object.assign(Object.create(null),n.default),u=n.configObjects||[],l=n.envPrefix,f=a["populate--"],d=f?"--":"_",
m=Object.create(null),y=Object.create(null),E=n.__||jn.format,g={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.
create(null),numbers:Object.create(null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.
create(null),keys:[]},S=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,_=new RegExp("^--"+a["negation-prefix"]+"(.+)");[].concat(n.array||[]).filter(Boolean).forEach(function(D){
let w=typeof D=="object"?D.key:D,I=Object.keys(D).map(function(C){return{boolean:"bools",string:"strings",number:"numbers"}[C]}).filter(Boolean).pop();I&&(g[I][w]=
!0),g.arrays[w]=!0,g.keys.push(w)}),[].concat(n.boolean||[]).filter(Boolean).forEach(function(D){g.bools[D]=!0,g.keys.push(D)}),[].concat(n.string||[]).filter(Boolean).
forEach(function(D){g.strings[D]=!0,g.keys.push(D)}),[].concat(n.number||[]).filter(Boolean).forEach(function(D){g.numbers[D]=!0,g.keys.push(D)}),[].concat(n.count||
[]).filter(Boolean).forEach(function(D){g.counts[D]=!0,g.keys.push(D)}),[].concat(n.normalize||[]).filter(Boolean).forEach(function(D){g.normalize[D]=!0,g.keys.
push(D)}),typeof n.narg=="object"&&Object.entries(n.narg).forEach(([D,w])=>{typeof w=="number"&&(g.nargs[D]=w,g.keys.push(D))}),typeof n.coerce=="object"&&Object.
entries(n.coerce).forEach(([D,w])=>{typeof w=="function"&&(g.coercions[D]=w,g.keys.push(D))}),typeof n.config<"u"&&(Array.isArray(n.config)||typeof n.config=="s\
tring"?[].concat(n.config).filter(Boolean).forEach(function(D){g.configs[D]=!0}):typeof n.config=="object"&&Object.entries(n.config).forEach(([D,w])=>{(typeof w==
"boolean"||typeof w=="function")&&(g.configs[D]=w)})),vo(n.key,i,n.default,g.arrays),Object.keys(c).forEach(function(D){(g.aliases[D]||[]).forEach(function(w){c[w]=
c[D]})});let v=null;bc();let A=[],N=Object.assign(Object.create(null),{_:[]}),j={};for(let D=0;D<o.length;D++){let w=o[D],I=w.replace(/^-{3,}/,"---"),C,x,B,$,G,
Qe;if(w!=="--"&&/^-/.test(w)&&ke(w))ne(w);else if(I.match(/^---+(=|$)/)){ne(w);continue}else if(w.match(/^--.+=/)||!a["short-option-groups"]&&w.match(/^-.+=/))$=
w.match(/^--?([^=]+)=([\s\S]*)$/),$!==null&&Array.isArray($)&&$.length>=3&&(ee($[1],g.arrays)?D=Ne(D,$[1],o,$[2]):ee($[1],g.nargs)!==!1?D=ge(D,$[1],o,$[2]):q($[1],
$[2],!0));else if(w.match(_)&&a["boolean-negation"])$=w.match(_),$!==null&&Array.isArray($)&&$.length>=2&&(x=$[1],q(x,ee(x,g.arrays)?[!1]:!1));else if(w.match(/^--.+/)||
!a["short-option-groups"]&&w.match(/^-[^-]+/))$=w.match(/^--?(.+)/),$!==null&&Array.isArray($)&&$.length>=2&&(x=$[1],ee(x,g.arrays)?D=Ne(D,x,o):ee(x,g.nargs)!==
!1?D=ge(D,x,o):(G=o[D+1],G!==void 0&&(!G.match(/^-/)||G.match(S))&&!ee(x,g.bools)&&!ee(x,g.counts)||/^(true|false)$/.test(G)?(q(x,G),D++):q(x,$e(x))));else if(w.
match(/^-.\..+=/))$=w.match(/^-([^=]+)=([\s\S]*)$/),$!==null&&Array.isArray($)&&$.length>=3&&q($[1],$[2]);else if(w.match(/^-.\..+/)&&!w.match(S))G=o[D+1],$=w.match(
/^-(.\..+)/),$!==null&&Array.isArray($)&&$.length>=2&&(x=$[1],G!==void 0&&!G.match(/^-/)&&!ee(x,g.bools)&&!ee(x,g.counts)?(q(x,G),D++):q(x,$e(x)));else if(w.match(
/^-[^-]+/)&&!w.match(S)){B=w.slice(1,-1).split(""),C=!1;for(let xt=0;xt<B.length;xt++){if(G=w.slice(xt+2),B[xt+1]&&B[xt+1]==="="){Qe=w.slice(xt+3),x=B[xt],ee(x,
g.arrays)?D=Ne(D,x,o,Qe):ee(x,g.nargs)!==!1?D=ge(D,x,o,Qe):q(x,Qe),C=!0;break}if(G==="-"){q(B[xt],G);continue}if(/[A-Za-z]/.test(B[xt])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.
test(G)&&ee(G,g.bools)===!1){q(B[xt],G),C=!0;break}if(B[xt+1]&&B[xt+1].match(/\W/)){q(B[xt],G),C=!0;break}else q(B[xt],$e(B[xt]))}x=w.slice(-1)[0],!C&&x!=="-"&&
(ee(x,g.arrays)?D=Ne(D,x,o):ee(x,g.nargs)!==!1?D=ge(D,x,o):(G=o[D+1],G!==void 0&&(!/^(-|--)[^-]/.test(G)||G.match(S))&&!ee(x,g.bools)&&!ee(x,g.counts)||/^(true|false)$/.
test(G)?(q(x,G),D++):q(x,$e(x))))}else if(w.match(/^-[0-9]$/)&&w.match(S)&&ee(w.slice(1),g.bools))x=w.slice(1),q(x,$e(x));else if(w==="--"){A=o.slice(D+1);break}else if(a["\
halt-at-non-option"]){A=o.slice(D);break}else ne(w)}de(N,!0),de(N,!1),F(N),Ke(),be(N,g.aliases,c,!0),Je(N),a["set-placeholder-key"]&&Ro(N),Object.keys(g.counts).
forEach(function(D){wn(N,D.split("."))||q(D,0)}),f&&A.length&&(N[d]=[]),A.forEach(function(D){N[d].push(D)}),a["camel-case-expansion"]&&a["strip-dashed"]&&Object.
keys(N).filter(D=>D!=="--"&&D.includes("-")).forEach(D=>{delete N[D]}),a["strip-aliased"]&&[].concat(...Object.keys(i).map(D=>i[D])).forEach(D=>{a["camel-case-e\
xpansion"]&&D.includes("-")&&delete N[D.split(".").map(w=>hs(w)).join(".")],delete N[D]});function ne(D){let w=T("_",D);(typeof w=="string"||typeof w=="number")&&
N._.push(w)}function ge(D,w,I,C){let x,B=ee(w,g.nargs);if(B=typeof B!="number"||isNaN(B)?1:B,B===0)return hr(C)||(v=Error(E("Argument unexpected for: %s",w))),q(
w,$e(w)),D;let $=hr(C)?0:1;if(a["nargs-eats-options"])I.length-(D+1)+$<B&&(v=Error(E("Not enough arguments following: %s",w))),$=B;else{for(x=D+1;x<I.length&&(!I[x].
match(/^-[^0-9]/)||I[x].match(S)||ke(I[x]));x++)$++;$<B&&(v=Error(E("Not enough arguments following: %s",w)))}let G=Math.min($,B);for(!hr(C)&&G>0&&(q(w,C),G--),
x=D+1;x<G+D+1;x++)q(w,I[x]);return D+G}function Ne(D,w,I,C){let x=[],B=C||I[D+1],$=ee(w,g.nargs);if(ee(w,g.bools)&&!/^(true|false)$/.test(B))x.push(!0);else if(hr(
B)||hr(C)&&/^-/.test(B)&&!S.test(B)&&!ke(B)){if(c[w]!==void 0){let G=c[w];x=Array.isArray(G)?G:[G]}}else{hr(C)||x.push(b(w,C,!0));for(let G=D+1;G<I.length&&!(!a["\
greedy-arrays"]&&x.length>0||$&&typeof $=="number"&&x.length>=$||(B=I[G],/^-/.test(B)&&!S.test(B)&&!ke(B)));G++)D=G,x.push(b(w,B,s))}return typeof $=="number"&&
($&&x.length<$||isNaN($)&&x.length===0)&&(v=Error(E("Not enough arguments following: %s",w))),q(w,x),D}function q(D,w,I=s){if(/-/.test(D)&&a["camel-case-expansi\
on"]){let B=D.split(".").map(function($){return hs($)}).join(".");P(D,B)}let C=b(D,w,I),x=D.split(".");_n(N,x,C),g.aliases[D]&&g.aliases[D].forEach(function(B){
let $=B.split(".");_n(N,$,C)}),x.length>1&&a["dot-notation"]&&(g.aliases[x[0]]||[]).forEach(function(B){let $=B.split("."),G=[].concat(x);G.shift(),$=$.concat(G),
(g.aliases[D]||[]).includes($.join("."))||_n(N,$,C)}),ee(D,g.normalize)&&!ee(D,g.arrays)&&[D].concat(g.aliases[D]||[]).forEach(function($){Object.defineProperty(
j,$,{enumerable:!0,get(){return w},set(G){w=typeof G=="string"?jn.normalize(G):G}})})}function P(D,w){g.aliases[D]&&g.aliases[D].length||(g.aliases[D]=[w],m[w]=
!0),g.aliases[w]&&g.aliases[w].length||P(w,D)}function b(D,w,I){I&&(w=EH(w)),(ee(D,g.bools)||ee(D,g.counts))&&typeof w=="string"&&(w=w==="true");let C=Array.isArray(
w)?w.map(function(x){return T(D,x)}):T(D,w);return ee(D,g.counts)&&(hr(C)||typeof C=="boolean")&&(C=BE()),ee(D,g.normalize)&&ee(D,g.arrays)&&(Array.isArray(w)?C=
w.map(x=>jn.normalize(x)):C=jn.normalize(w)),C}function T(D,w){return!a["parse-positional-numbers"]&&D==="_"||!ee(D,g.strings)&&!ee(D,g.bools)&&!Array.isArray(w)&&
(Jp(w)&&a["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${w}`)))||!hr(w)&&ee(D,g.numbers))&&(w=Number(w)),w}function F(D){let w=Object.create(null);
be(w,g.aliases,c),Object.keys(g.configs).forEach(function(I){let C=D[I]||w[I];if(C)try{let x=null,B=jn.resolve(jn.cwd(),C),$=g.configs[I];if(typeof $=="function"){
try{x=$(B)}catch(G){x=G}if(x instanceof Error){v=x;return}}else x=jn.require(B);se(x)}catch(x){x.name==="PermissionDenied"?v=x:D[I]&&(v=Error(E("Invalid JSON co\
nfig file: %s",C)))}})}function se(D,w){Object.keys(D).forEach(function(I){let C=D[I],x=w?w+"."+I:I;typeof C=="object"&&C!==null&&!Array.isArray(C)&&a["dot-nota\
tion"]?se(C,x):(!wn(N,x.split("."))||ee(x,g.arrays)&&a["combine-arrays"])&&q(x,C)})}function Ke(){typeof u<"u"&&u.forEach(function(D){se(D)})}function de(D,w){if(typeof l>
"u")return;let I=typeof l=="string"?l:"",C=jn.env();Object.keys(C).forEach(function(x){if(I===""||x.lastIndexOf(I,0)===0){let B=x.split("__").map(function($,G){
return G===0&&($=$.substring(I.length)),hs($)});(w&&g.configs[B.join(".")]||!w)&&!wn(D,B)&&q(B.join("."),C[x])}})}function Je(D){let w,I=new Set;Object.keys(D).
forEach(function(C){if(!I.has(C)&&(w=ee(C,g.coercions),typeof w=="function"))try{let x=T(C,w(D[C]));[].concat(g.aliases[C]||[],C).forEach(B=>{I.add(B),D[B]=x})}catch(x){
v=x}})}function Ro(D){return g.keys.forEach(w=>{~w.indexOf(".")||typeof D[w]>"u"&&(D[w]=void 0)}),D}function be(D,w,I,C=!1){Object.keys(I).forEach(function(x){wn(
D,x.split("."))||(_n(D,x.split("."),I[x]),C&&(y[x]=!0),(w[x]||[]).forEach(function(B){wn(D,B.split("."))||_n(D,B.split("."),I[x])}))})}function wn(D,w){let I=D;
a["dot-notation"]||(w=[w.join(".")]),w.slice(0,-1).forEach(function(x){I=I[x]||{}});let C=w[w.length-1];return typeof I!="object"?!1:C in I}function _n(D,w,I){let C=D;
a["dot-notation"]||(w=[w.join(".")]),w.slice(0,-1).forEach(function(Qe){Qe=$1(Qe),typeof C=="object"&&C[Qe]===void 0&&(C[Qe]={}),typeof C[Qe]!="object"||Array.isArray(
C[Qe])?(Array.isArray(C[Qe])?C[Qe].push({}):C[Qe]=[C[Qe],{}],C=C[Qe][C[Qe].length-1]):C=C[Qe]});let x=$1(w[w.length-1]),B=ee(w.join("."),g.arrays),$=Array.isArray(
I),G=a["duplicate-arguments-array"];!G&&ee(x,g.nargs)&&(G=!0,(!hr(C[x])&&g.nargs[x]===1||Array.isArray(C[x])&&C[x].length===g.nargs[x])&&(C[x]=void 0)),I===BE()?
C[x]=BE(C[x]):Array.isArray(C[x])?G&&B&&$?C[x]=a["flatten-duplicate-arrays"]?C[x].concat(I):(Array.isArray(C[x][0])?C[x]:[C[x]]).concat([I]):!G&&!!B==!!$?C[x]=I:
C[x]=C[x].concat([I]):C[x]===void 0&&B?C[x]=$?I:[I]:G&&!(C[x]===void 0||ee(x,g.counts)||ee(x,g.bools))?C[x]=[C[x],I]:C[x]=I}function vo(...D){D.forEach(function(w){
Object.keys(w||{}).forEach(function(I){g.aliases[I]||(g.aliases[I]=[].concat(i[I]||[]),g.aliases[I].concat(I).forEach(function(C){if(/-/.test(C)&&a["camel-case-\
expansion"]){let x=hs(C);x!==I&&g.aliases[I].indexOf(x)===-1&&(g.aliases[I].push(x),m[x]=!0)}}),g.aliases[I].concat(I).forEach(function(C){if(C.length>1&&/[A-Z]/.
test(C)&&a["camel-case-expansion"]){let x=Kp(C,"-");x!==I&&g.aliases[I].indexOf(x)===-1&&(g.aliases[I].push(x),m[x]=!0)}}),g.aliases[I].forEach(function(C){g.aliases[C]=
[I].concat(g.aliases[I].filter(function(x){return C!==x}))}))})})}function ee(D,w){let I=[].concat(g.aliases[D]||[],D),C=Object.keys(w),x=I.find(B=>C.includes(B));
return x?w[x]:!1}function Ed(D){let w=Object.keys(g);return[].concat(w.map(C=>g[C])).some(function(C){return Array.isArray(C)?C.includes(D):C[D]})}function K(D,...w){
return[].concat(...w).some(function(C){let x=D.match(C);return x&&Ed(x[1])})}function Ce(D){if(D.match(S)||!D.match(/^-[^-]+/))return!1;let w=!0,I,C=D.slice(1).
split("");for(let x=0;x<C.length;x++){if(I=D.slice(x+2),!Ed(C[x])){w=!1;break}if(C[x+1]&&C[x+1]==="="||I==="-"||/[A-Za-z]/.test(C[x])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.
test(I)||C[x+1]&&C[x+1].match(/\W/))break}return w}function ke(D){return a["unknown-options-as-args"]&&fe(D)}function fe(D){return D=D.replace(/^-{3,}/,"--"),D.
match(S)||Ce(D)?!1:!K(D,/^-+([^=]+?)=[\s\S]*$/,_,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function $e(D){return!ee(D,g.bools)&&!ee(
D,g.counts)&&`${D}`in c?c[D]:He(mr(D))}function He(D){return{[lr.BOOLEAN]:!0,[lr.STRING]:"",[lr.NUMBER]:void 0,[lr.ARRAY]:[]}[D]}function mr(D){let w=lr.BOOLEAN;
return ee(D,g.strings)?w=lr.STRING:ee(D,g.numbers)?w=lr.NUMBER:ee(D,g.bools)?w=lr.BOOLEAN:ee(D,g.arrays)&&(w=lr.ARRAY),w}function hr(D){return D===void 0}function bc(){
Object.keys(g.counts).find(D=>ee(D,g.arrays)?(v=Error(E("Invalid configuration: %s, opts.count excludes opts.array.",D)),!0):ee(D,g.nargs)?(v=Error(E("Invalid c\
onfiguration: %s, opts.count excludes opts.narg.",D)),!0):!1)}return{aliases:Object.assign({},g.aliases),argv:Object.assign(j,N),configuration:a,defaulted:Object.
assign({},y),error:v,newAliases:Object.assign({},m)}}}});var j1,Xp,H1,zE,jE,HE,GE,M1,U1,DH,B1,G1,wc,z1,V1=p(()=>{j1=require("util"),Xp=require("path");UE();L1();H1=require("fs"),zE=require("node:module");M1=process&&process.
env&&process.env.YARGS_MIN_NODE_VERSION?Number(process.env.YARGS_MIN_NODE_VERSION):20,U1=(HE=(jE=process==null?void 0:process.versions)===null||jE===void 0?void 0:
jE.node)!==null&&HE!==void 0?HE:(GE=process==null?void 0:process.version)===null||GE===void 0?void 0:GE.slice(1);if(U1&&Number(U1.match(/^([^.]+)/)[1])<M1)throw Error(
`yargs parser supports a minimum Node.js version of ${M1}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);DH=
process?process.env:{},B1=zE.createRequire?(0,zE.createRequire)(__url):void 0,G1=new Yp({cwd:process.cwd,env:()=>DH,format:j1.format,normalize:Xp.normalize,resolve:Xp.resolve,
require:t=>{if(typeof B1<"u")return B1(t);if(t.match(/\.json$/))return JSON.parse((0,H1.readFileSync)(t,"utf8"));throw Error("only .json config files are suppor\
ted in ESM")}}),wc=function(e,r){return G1.parse(e.slice(),r).argv};wc.detailed=function(t,e){return G1.parse(t.slice(),e)};wc.camelCase=hs;wc.decamelize=Kp;wc.
looksLikeNumber=Jp;z1=wc});function SH(){return xH()?0:1}function xH(){return wH()&&!process.defaultApp}function wH(){return!!process.versions.electron}function W1(){return process.argv[SH()]}
var q1=p(()=>{});function bH(t){if(t.length>50)return!1;if(vH.test(t))return!0;if(t.includes("\u200D")){let e=t.match(AH);return e!==null&&e.length>=2}return!1}function IH(t){let e=t.
search(K1);return e===-1?void 0:t.slice(e)}function J1(t){return t>=4352&&t<=4447||t>=43360&&t<=43388}function Y1(t){return t>=4448&&t<=4519||t>=55216&&t<=55238}
function X1(t){return t>=4520&&t<=4607||t>=55243&&t<=55291}function TH(t){return J1(t)||Y1(t)||X1(t)}function PH(t,e){let r=[];for(let o of t)K1.test(o)&&r.push(
o.codePointAt(0));if(r.length===0)return;let n=0;for(let o=0;o<r.length;o++){let s=r[o];if(!TH(s)){if(n===0)return;for(let i=o;i<r.length;i++)n+=Bn(r[i],e);return n}
if(J1(s)&&Y1(r[o+1])){n+=2,o+=X1(r[o+2])?2:1;continue}n+=Bn(s,e)}return n}function FH(t,e){let r=0,n=!0;for(let o of t){if(n){n=!1;continue}(CH.test(o)||o>="\uFF00"&&
o<="\uFFEF")&&(r+=Bn(o.codePointAt(0),e))}return r}function VE(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=e,
o=t;if(!n&&(o.includes("\x1B")||o.includes("\x9B"))&&(o=en(o)),o.length===0)return 0;if(/^[\u0020-\u007E]*$/.test(o))return o.length;let s=0,i={ambiguousAsWide:!r};
for(let{segment:a}of _H.segment(o)){let c=IH(a);if(c===void 0)continue;if(RH.test(a)||bH(a)){s+=2;continue}let u=PH(c,i);if(u!==void 0){s+=u;continue}let l=c.codePointAt(
0);s+=Bn(l,i),s+=FH(c,i)}return s}var _H,K1,CH,RH,vH,AH,Q1=p(()=>{Ai();Gp();_H=new Intl.Segmenter,K1=new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p\
{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]","v"),CH=new RegExp("\\p{Spacing_Mark}","v"),RH=new RegExp("^\\p{RGI_Emoji}$","v"),vH=/^[\d#*]\u20E3$/,
AH=new RegExp("\\p{Extended_Pictographic}","gu")});var Ii,Z1,e2,t2,r2=p(()=>{Ii=require("fs"),Z1=require("util"),e2=require("path"),t2={fs:{readFileSync:Ii.readFileSync,writeFile:Ii.writeFile},format:Z1.format,resolve:e2.resolve,
exists:t=>{try{return(0,Ii.statSync)(t).isFile()}catch{return!1}}}});function n2(t,e){tn=e;let r=new WE(t);return{__:r.__.bind(r),__n:r.__n.bind(r),setLocale:r.setLocale.bind(r),getLocale:r.getLocale.bind(r),updateLocale:r.updateLocale.
bind(r),locale:r.locale}}var tn,WE,o2=p(()=>{WE=class{constructor(e){e=e||{},this.directory=e.directory||"./locales",this.updateFiles=typeof e.updateFiles=="boo\
lean"?e.updateFiles:!0,this.locale=e.locale||"en",this.fallbackToLanguage=typeof e.fallbackToLanguage=="boolean"?e.fallbackToLanguage:!0,this.cache=Object.create(
null),this.writeQueue=[]}__(...e){if(typeof arguments[0]!="string")return this._taggedLiteral(arguments[0],...arguments);let r=e.shift(),n=function(){};return typeof e[e.
length-1]=="function"&&(n=e.pop()),n=n||function(){},this.cache[this.locale]||this._readLocaleFile(),!this.cache[this.locale][r]&&this.updateFiles?(this.cache[this.
locale][r]=r,this._enqueueWrite({directory:this.directory,locale:this.locale,cb:n})):n(),tn.format.apply(tn.format,[this.cache[this.locale][r]||r].concat(e))}__n(){
let e=Array.prototype.slice.call(arguments),r=e.shift(),n=e.shift(),o=e.shift(),s=function(){};typeof e[e.length-1]=="function"&&(s=e.pop()),this.cache[this.locale]||
this._readLocaleFile();let i=o===1?r:n;this.cache[this.locale][r]&&(i=this.cache[this.locale][r][o===1?"one":"other"]),!this.cache[this.locale][r]&&this.updateFiles?
(this.cache[this.locale][r]={one:r,other:n},this._enqueueWrite({directory:this.directory,locale:this.locale,cb:s})):s();let a=[i];return~i.indexOf("%d")&&a.push(
o),tn.format.apply(tn.format,a.concat(e))}setLocale(e){this.locale=e}getLocale(){return this.locale}updateLocale(e){this.cache[this.locale]||this._readLocaleFile();
for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&(this.cache[this.locale][r]=e[r])}_taggedLiteral(e,...r){let n="";return e.forEach(function(o,s){let i=r[s+
1];n+=o,typeof i<"u"&&(n+="%s")}),this.__.apply(this,[n].concat([].slice.call(r,1)))}_enqueueWrite(e){this.writeQueue.push(e),this.writeQueue.length===1&&this._processWriteQueue()}_processWriteQueue(){
let e=this,r=this.writeQueue[0],n=r.directory,o=r.locale,s=r.cb,i=this._resolveLocaleFile(n,o),a=JSON.stringify(this.cache[o],null,2);tn.fs.writeFile(i,a,"utf-8",
function(c){e.writeQueue.shift(),e.writeQueue.length>0&&e._processWriteQueue(),s(c)})}_readLocaleFile(){let e={},r=this._resolveLocaleFile(this.directory,this.locale);
try{tn.fs.readFileSync&&(e=JSON.parse(tn.fs.readFileSync(r,"utf-8")))}catch(n){if(n instanceof SyntaxError&&(n.message="syntax error in "+r),n.code==="ENOENT")e=
{};else throw n}this.cache[this.locale]=e}_resolveLocaleFile(e,r){let n=tn.resolve(e,"./",r+".json");if(this.fallbackToLanguage&&!this._fileExistsSync(n)&&~r.lastIndexOf(
"_")){let o=tn.resolve(e,"./",r.split("_")[0]+".json");this._fileExistsSync(o)&&(n=o)}return n}_fileExistsSync(e){return tn.exists(e)}}});var OH,s2,i2=p(()=>{r2();o2();OH=t=>n2(t,t2),s2=OH});var c2=yk((ZDe,a2)=>{"use strict";a2.exports=function(e){if(e===void 0&&(e=2),e>=Error.stackTraceLimit)throw new TypeError("getCallerFile(position) requires pos\
ition be less then Error.stackTraceLimit but position was: `"+e+"` and Error.stackTraceLimit was: `"+Error.stackTraceLimit+"`");var r=Error.prepareStackTrace;Error.
prepareStackTrace=function(o,s){return s};var n=new Error().stack;if(Error.prepareStackTrace=r,n!==null&&typeof n=="object")return n[e]?n[e].getFileName():void 0}});var Qp,u2,KE,Yt,l2,f2,Zp,qE,NH,kH,p2,d2=p(()=>{"use strict";Qp=require("assert");T1();F1();u2=require("util"),KE=require("url");V1();Yt=require("path");q1();Q1();
i2();l2=require("node:module"),f2=Hn(c2(),1),Zp=require("node:fs"),qE=(0,KE.fileURLToPath)(__url),NH=qE.substring(0,qE.lastIndexOf("node_modules")),kH=(0,l2.createRequire)(
__url),p2={assert:{notStrictEqual:Qp.notStrictEqual,strictEqual:Qp.strictEqual},cliui:ME,findUp:P1,getEnv:t=>process.env[t],inspect:u2.inspect,getProcessArgvBin:W1,
mainFilename:NH||process.cwd(),Parser:z1,path:{basename:Yt.basename,dirname:Yt.dirname,extname:Yt.extname,relative:Yt.relative,resolve:Yt.resolve,join:Yt.join},
process:{argv:()=>process.argv,cwd:process.cwd,emitWarning:(t,e)=>process.emitWarning(t,e),execPath:()=>process.execPath,exit:t=>{process.exit(t)},nextTick:process.
nextTick,stdColumns:typeof process.stdout.columns<"u"?process.stdout.columns:null},readFileSync:Zp.readFileSync,readdirSync:Zp.readdirSync,require:kH,getCallerFile:()=>{
let t=(0,f2.default)(3);return t.match(/^file:\/\//)?(0,KE.fileURLToPath)(t):t},stringWidth:VE,y18n:s2({directory:(0,Yt.resolve)(qE,"../../../locales"),updateFiles:!1})}});function Pt(t,e,r,n){r.assert.notStrictEqual(t,e,n)}function JE(t,e){e.assert.strictEqual(typeof t,"string")}function Ti(t){return Object.keys(t)}var Pi=p(()=>{});function _e(t){return!!t&&!!t.then&&typeof t.then=="function"}var Fi=p(()=>{});var Ge,_c=p(()=>{Ge=class t extends Error{constructor(e){super(e||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,t)}}});function Do(t){let r=t.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),n=/\.*[\][<>]/g,o=r.shift();if(!o)throw new Error(`No command found in: ${t}`);let s={
cmd:o.replace(n,""),demanded:[],optional:[]};return r.forEach((i,a)=>{let c=!1;i=i.replace(/\s/g,""),/\.+[\]>]/.test(i)&&a===r.length-1&&(c=!0),/^\[/.test(i)?s.
optional.push({cmd:i.replace(n,"").split("|"),variadic:c}):s.demanded.push({cmd:i.replace(n,"").split("|"),variadic:c})}),s}var ed=p(()=>{});function L(t,e,r){function n(){return typeof t=="object"?[{demanded:[],optional:[]},t,e]:[Do(`cmd ${t}`),e,r]}try{let o=0,[s,i,a]=n(),c=[].slice.call(i);for(;c.
length&&c[c.length-1]===void 0;)c.pop();let u=a||c.length;if(u<s.demanded.length)throw new Ge(`Not enough arguments provided. Expected ${s.demanded.length} but \
received ${c.length}.`);let l=s.demanded.length+s.optional.length;if(u>l)throw new Ge(`Too many arguments provided. Expected max ${l} but received ${u}.`);s.demanded.
forEach(f=>{let d=c.shift(),m=m2(d);f.cmd.filter(E=>E===m||E==="*").length===0&&h2(m,f.cmd,o),o+=1}),s.optional.forEach(f=>{if(c.length===0)return;let d=c.shift(),
m=m2(d);f.cmd.filter(E=>E===m||E==="*").length===0&&h2(m,f.cmd,o),o+=1})}catch(o){console.warn(o.stack)}}function m2(t){return Array.isArray(t)?"array":t===null?
"null":typeof t}function h2(t,e,r){throw new Ge(`Invalid ${$H[r]||"manyith"} argument. Expected ${e.join(" or ")} but received ${t}.`)}var $H,td=p(()=>{_c();ed();
$H=["first","second","third","fourth","fifth","sixth"]});function g2(t){return t?t.map(e=>(e.applyBeforeValidation=!1,e)):[]}function gs(t,e,r,n){return r.reduce((o,s)=>{if(s.applyBeforeValidation!==n)return o;if(s.mutates){
if(s.applied)return o;s.applied=!0}if(_e(o))return o.then(i=>Promise.all([i,s(i,e)])).then(([i,a])=>Object.assign(i,a));{let i=s(o,e);return _e(i)?i.then(a=>Object.
assign(o,a)):Object.assign(o,i)}},t)}var rd,YE=p(()=>{td();Fi();rd=class{constructor(e){this.globalMiddleware=[],this.frozens=[],this.yargs=e}addMiddleware(e,r,n=!0,o=!1){
if(L("<array|function> [boolean] [boolean] [boolean]",[e,r,n],arguments.length),Array.isArray(e)){for(let s=0;s<e.length;s++){if(typeof e[s]!="function")throw Error(
"middleware must be a function");let i=e[s];i.applyBeforeValidation=r,i.global=n}Array.prototype.push.apply(this.globalMiddleware,e)}else if(typeof e=="function"){
let s=e;s.applyBeforeValidation=r,s.global=n,s.mutates=o,this.globalMiddleware.push(e)}return this.yargs}addCoerceMiddleware(e,r){let n=this.yargs.getAliases();
return this.globalMiddleware=this.globalMiddleware.filter(o=>{let s=[...n[r]||[],r];return o.option?!s.includes(o.option):!0}),e.option=r,this.addMiddleware(e,!0,
!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){let e=this.frozens.pop();e!==void 0&&(this.
globalMiddleware=e)}reset(){this.globalMiddleware=this.globalMiddleware.filter(e=>e.global)}}});function ys(t,e,r=n=>{throw n}){try{let n=LH(t)?t():t;return _e(n)?n.then(o=>e(o)):e(n)}catch(n){return r(n)}}function LH(t){return typeof t=="function"}var XE=p(
()=>{Fi()});function E2(t,e,r,n){return new QE(t,e,r,n)}function y2(t){return typeof t=="object"&&!!t.builder&&typeof t.handler=="function"}function MH(t){return t.every(e=>typeof e==
"string")}function nd(t){return typeof t=="function"}function UH(t){return typeof t=="object"}function BH(t){return typeof t=="object"&&!Array.isArray(t)}var Oi,
QE,ZE=p(()=>{Pi();Fi();YE();ed();eD();XE();Oi=/(^\*)|(^\$0)/,QE=class{constructor(e,r,n,o){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=
[],this.shim=o,this.usage=e,this.globalMiddleware=n,this.validation=r}addDirectory(e,r,n,o){o=o||{},this.requireCache.add(n);let s=this.shim.path.resolve(this.shim.
path.dirname(n),e),i=this.shim.readdirSync(s,{recursive:!!o.recurse});Array.isArray(o.extensions)||(o.extensions=["js"]);let a=typeof o.visit=="function"?o.visit:
c=>c;for(let c of i){let u=c.toString();if(o.exclude){let f=!1;if(typeof o.exclude=="function"?f=o.exclude(u):f=o.exclude.test(u),f)continue}if(o.include){let f=!1;
if(typeof o.include=="function"?f=o.include(u):f=o.include.test(u),!f)continue}let l=!1;for(let f of o.extensions)u.endsWith(f)&&(l=!0);if(l){let f=this.shim.path.
join(s,u),d=r(f),m=Object.create(null,Object.getOwnPropertyDescriptors({...d}));if(a(m,f,u)){if(this.requireCache.has(f))continue;this.requireCache.add(f),m.command||
(m.command=this.shim.path.basename(f,this.shim.path.extname(f))),this.addHandler(m)}}}}addHandler(e,r,n,o,s,i){let a=[],c=g2(s);if(o=o||(()=>{}),Array.isArray(e))
if(MH(e))[e,...a]=e;else for(let u of e)this.addHandler(u);else if(BH(e)){let u=Array.isArray(e.command)||typeof e.command=="string"?e.command:null;if(u===null)
throw new Error(`No command name given for module: ${this.shim.inspect(e)}`);e.aliases&&(u=[].concat(u).concat(e.aliases)),this.addHandler(u,this.extractDesc(e),
e.builder,e.handler,e.middlewares,e.deprecated);return}else if(y2(n)){this.addHandler([e].concat(a),r,n.builder,n.handler,n.middlewares,n.deprecated);return}if(typeof e==
"string"){let u=Do(e);a=a.map(d=>Do(d).cmd);let l=!1,f=[u.cmd].concat(a).filter(d=>Oi.test(d)?(l=!0,!1):!0);f.length===0&&l&&f.push("$0"),l&&(u.cmd=f[0],a=f.slice(
1),e=e.replace(Oi,u.cmd)),a.forEach(d=>{this.aliasMap[d]=u.cmd}),r!==!1&&this.usage.command(e,r,l,a,i),this.handlers[u.cmd]={original:e,description:r,handler:o,
builder:n||{},middlewares:c,deprecated:i,demanded:u.demanded,optional:u.optional},l&&(this.defaultCommand=this.handlers[u.cmd])}}getCommandHandlers(){return this.
handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){return!!this.defaultCommand}runCommand(e,r,n,o,s,i){
let a=this.handlers[e]||this.handlers[this.aliasMap[e]]||this.defaultCommand,c=r.getInternalMethods().getContext(),u=c.commands.slice(),l=!e;e&&(c.commands.push(
e),c.fullCommands.push(a.original));let f=this.applyBuilderUpdateUsageAndParse(l,a,r,n.aliases,u,o,s,i);return _e(f)?f.then(d=>this.applyMiddlewareAndGetResult(
l,a,d.innerArgv,c,s,d.aliases,r)):this.applyMiddlewareAndGetResult(l,a,f.innerArgv,c,s,f.aliases,r)}applyBuilderUpdateUsageAndParse(e,r,n,o,s,i,a,c){let u=r.builder,
l=n;if(nd(u)){n.getInternalMethods().getUsageInstance().freeze();let f=u(n.getInternalMethods().reset(o),c);if(_e(f))return f.then(d=>(l=D2(d)?d:n,this.parseAndUpdateUsage(
e,r,l,s,i,a)))}else UH(u)&&(n.getInternalMethods().getUsageInstance().freeze(),l=n.getInternalMethods().reset(o),Object.keys(r.builder).forEach(f=>{l.option(f,u[f])}));
return this.parseAndUpdateUsage(e,r,l,s,i,a)}parseAndUpdateUsage(e,r,n,o,s,i){e&&n.getInternalMethods().getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(n)&&
n.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(o,r),r.description);let a=n.getInternalMethods().runYargsParserAndExecuteCommands(
null,void 0,!0,s,i);return _e(a)?a.then(c=>({aliases:n.parsed.aliases,innerArgv:c})):{aliases:n.parsed.aliases,innerArgv:a}}shouldUpdateUsage(e){return!e.getInternalMethods().
getUsageInstance().getUsageDisabled()&&e.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(e,r){let n=Oi.test(
r.original)?r.original.replace(Oi,"").trim():r.original,o=e.filter(s=>!Oi.test(s));return o.push(n),`$0 ${o.join(" ")}`}handleValidationAndGetResult(e,r,n,o,s,i,a,c){
if(!i.getInternalMethods().getHasOutput()){let u=i.getInternalMethods().runValidation(s,c,i.parsed.error,e);n=ys(n,l=>(u(l),l))}if(r.handler&&!i.getInternalMethods().
getHasOutput()){i.getInternalMethods().setHasOutput();let u=!!i.getOptions().configuration["populate--"];i.getInternalMethods().postProcess(n,u,!1,!1),n=gs(n,i,
a,!1),n=ys(n,l=>{let f=r.handler(l);return _e(f)?f.then(()=>l):l}),e||i.getInternalMethods().getUsageInstance().cacheHelpMessage(),_e(n)&&!i.getInternalMethods().
hasParseCallback()&&n.catch(l=>{try{i.getInternalMethods().getUsageInstance().fail(null,l)}catch{}})}return e||(o.commands.pop(),o.fullCommands.pop()),n}applyMiddlewareAndGetResult(e,r,n,o,s,i,a){
let c={};if(s)return n;a.getInternalMethods().getHasOutput()||(c=this.populatePositionals(r,n,o,a));let u=this.globalMiddleware.getMiddleware().slice(0).concat(
r.middlewares),l=gs(n,a,u,!0);return _e(l)?l.then(f=>this.handleValidationAndGetResult(e,r,f,o,i,a,u,c)):this.handleValidationAndGetResult(e,r,l,o,i,a,u,c)}populatePositionals(e,r,n,o){
r._=r._.slice(n.commands.length);let s=e.demanded.slice(0),i=e.optional.slice(0),a={};for(this.validation.positionalCount(s.length,r._.length);s.length;){let c=s.
shift();this.populatePositional(c,r,a)}for(;i.length;){let c=i.shift();this.populatePositional(c,r,a)}return r._=n.commands.concat(r._.map(c=>""+c)),this.postProcessPositionals(
r,a,this.cmdToParseOptions(e.original),o),a}populatePositional(e,r,n){let o=e.cmd[0];e.variadic?n[o]=r._.splice(0).map(String):r._.length&&(n[o]=[String(r._.shift())])}cmdToParseOptions(e){
let r={array:[],default:{},alias:{},demand:{}},n=Do(e);return n.demanded.forEach(o=>{let[s,...i]=o.cmd;o.variadic&&(r.array.push(s),r.default[s]=[]),r.alias[s]=
i,r.demand[s]=!0}),n.optional.forEach(o=>{let[s,...i]=o.cmd;o.variadic&&(r.array.push(s),r.default[s]=[]),r.alias[s]=i}),r}postProcessPositionals(e,r,n,o){let s=Object.
assign({},o.getOptions());s.default=Object.assign(n.default,s.default);for(let u of Object.keys(n.alias))s.alias[u]=(s.alias[u]||[]).concat(n.alias[u]);s.array=
s.array.concat(n.array),s.config={};let i=[];if(Object.keys(r).forEach(u=>{r[u].map(l=>{s.configuration["unknown-options-as-args"]&&(s.key[u]=!0),i.push(`--${u}`),
i.push(l)})}),!i.length)return;let a=Object.assign({},s.configuration,{"populate--":!1}),c=this.shim.Parser.detailed(i,Object.assign({},s,{configuration:a}));if(c.
error)o.getInternalMethods().getUsageInstance().fail(c.error.message,c.error);else{let u=Object.keys(r);Object.keys(r).forEach(l=>{u.push(...c.aliases[l])}),Object.
keys(c.argv).forEach(l=>{u.includes(l)&&(r[l]||(r[l]=c.argv[l]),!this.isInConfigs(o,l)&&!this.isDefaulted(o,l)&&Object.prototype.hasOwnProperty.call(e,l)&&Object.
prototype.hasOwnProperty.call(c.argv,l)&&(Array.isArray(e[l])||Array.isArray(c.argv[l]))?e[l]=[].concat(e[l],c.argv[l]):e[l]=c.argv[l])})}}isDefaulted(e,r){let{
default:n}=e.getOptions();return Object.prototype.hasOwnProperty.call(n,r)||Object.prototype.hasOwnProperty.call(n,this.shim.Parser.camelCase(r))}isInConfigs(e,r){
let{configObjects:n}=e.getOptions();return n.some(o=>Object.prototype.hasOwnProperty.call(o,r))||n.some(o=>Object.prototype.hasOwnProperty.call(o,this.shim.Parser.
camelCase(r)))}runDefaultBuilderOn(e){if(!this.defaultCommand)return;if(this.shouldUpdateUsage(e)){let n=Oi.test(this.defaultCommand.original)?this.defaultCommand.
original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");e.getInternalMethods().getUsageInstance().usage(n,this.defaultCommand.description)}let r=this.
defaultCommand.builder;if(nd(r))return r(e,!0);y2(r)||Object.keys(r).forEach(n=>{e.option(n,r[n])})}extractDesc({describe:e,description:r,desc:n}){for(let o of[
e,r,n]){if(typeof o=="string"||o===!1)return o;Pt(o,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.
defaultCommand})}unfreeze(){let e=this.frozens.pop();Pt(e,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=e}reset(){
return this.handlers={},this.aliasMap={},this.defaultCommand=void 0,this.requireCache=new Set,this}}});function So(t={},e=()=>!0){let r={};return Ti(t).forEach(n=>{e(n,t[n])&&(r[n]=t[n])}),r}var od=p(()=>{Pi()});function xo(t){typeof process>"u"||[process.stdout,process.stderr].forEach(e=>{let r=e;r._handle&&r.isTTY&&typeof r._handle.setBlocking=="function"&&r._handle.setBlocking(
t)})}var tD=p(()=>{});function jH(t){return typeof t=="boolean"}function x2(t,e){let r=e.y18n.__,n={},o=[];n.failFn=function(b){o.push(b)};let s=null,i=null,a=!0;n.showHelpOnFail=function(b=!0,T){
let[F,se]=typeof b=="string"?[!0,b]:[b,T];return t.getInternalMethods().isGlobalContext()&&(i=se),s=se,a=F,n};let c=!1;n.fail=function(b,T){let F=t.getInternalMethods().
getLoggerInstance();if(o.length)for(let se=o.length-1;se>=0;--se){let Ke=o[se];if(jH(Ke)){if(T)throw T;if(b)throw Error(b)}else Ke(b,T,n)}else{if(t.getExitProcess()&&
xo(!0),!c){c=!0,a&&(t.showHelp("error"),F.error()),(b||T)&&F.error(b||T);let se=s||i;se&&((b||T)&&F.error(""),F.error(se))}if(T=T||new Ge(b),t.getExitProcess())
return t.exit(1);if(t.getInternalMethods().hasParseCallback())return t.exit(1,T);throw T}};let u=[],l=!1;n.usage=(P,b)=>P===null?(l=!0,u=[],n):(l=!1,u.push([P,b||
""]),n),n.getUsage=()=>u,n.getUsageDisabled=()=>l,n.getPositionalGroupName=()=>r("Positionals:");let f=[];n.example=(P,b)=>{f.push([P,b||""])};let d=[];n.command=
function(b,T,F,se,Ke=!1){F&&(d=d.map(de=>(de[2]=!1,de))),d.push([b,T||"",F,se,Ke])},n.getCommands=()=>d;let m={};n.describe=function(b,T){Array.isArray(b)?b.forEach(
F=>{n.describe(F,T)}):typeof b=="object"?Object.keys(b).forEach(F=>{n.describe(F,b[F])}):m[b]=T},n.getDescriptions=()=>m;let y=[];n.epilog=P=>{y.push(P)};let E=!1,
g;n.wrap=P=>{E=!0,g=P},n.getWrap=()=>e.getEnv("YARGS_DISABLE_WRAP")?null:(E||(g=ge(),E=!0),g);let S="__yargsString__:";n.deferY18nLookup=P=>S+P,n.help=function(){
if(A)return A;v();let b=t.customScriptName?t.$0:e.path.basename(t.$0),T=t.getDemandedOptions(),F=t.getDemandedCommands(),se=t.getDeprecatedOptions(),Ke=t.getGroups(),
de=t.getOptions(),Je=[];Je=Je.concat(Object.keys(m)),Je=Je.concat(Object.keys(T)),Je=Je.concat(Object.keys(F)),Je=Je.concat(Object.keys(de.default)),Je=Je.filter(
j),Je=Object.keys(Je.reduce((K,Ce)=>(Ce!=="_"&&(K[Ce]=!0),K),{}));let Ro=n.getWrap(),be=e.cliui({width:Ro,wrap:!!Ro});if(!l){if(u.length)u.forEach(K=>{be.div({text:`${K[0].
replace(/\$0/g,b)}`}),K[1]&&be.div({text:`${K[1]}`,padding:[1,0,0,0]})}),be.div();else if(d.length){let K=null;F._?K=`${b} <${r("command")}>
`:K=`${b} [${r("command")}]
`,be.div(`${K}`)}}if(d.length>1||d.length===1&&!d[0][2]){be.div(r("Commands:"));let K=t.getInternalMethods().getContext(),Ce=K.commands.length?`${K.commands.join(
" ")} `:"";t.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(d=d.sort((fe,$e)=>fe[0].localeCompare($e[0])));let ke=b?`${b} `:"";d.forEach(
fe=>{let $e=`${ke}${Ce}${fe[0].replace(/^\$0 ?/,"")}`;be.span({text:$e,padding:[0,2,0,2],width:_(d,Ro,`${b}${Ce}`)+4},{text:fe[1]});let He=[];fe[2]&&He.push(`[${r(
"default")}]`),fe[3]&&fe[3].length&&He.push(`[${r("aliases:")} ${fe[3].join(", ")}]`),fe[4]&&(typeof fe[4]=="string"?He.push(`[${r("deprecated: %s",fe[4])}]`):He.
push(`[${r("deprecated")}]`)),He.length?be.div({text:He.join(" "),padding:[0,0,0,2],align:"right"}):be.div()}),be.div()}let wn=(Object.keys(de.alias)||[]).concat(
Object.keys(t.parsed.newAliases)||[]);Je=Je.filter(K=>!t.parsed.newAliases[K]&&wn.every(Ce=>(de.alias[Ce]||[]).indexOf(K)===-1));let _n=r("Options:");Ke[_n]||(Ke[_n]=
[]),N(Je,de.alias,Ke,_n);let vo=K=>/^--/.test(sd(K)),ee=Object.keys(Ke).filter(K=>Ke[K].length>0).map(K=>{let Ce=Ke[K].filter(j).map(ke=>{if(wn.includes(ke))return ke;
for(let fe=0,$e;($e=wn[fe])!==void 0;fe++)if((de.alias[$e]||[]).includes(ke))return $e;return ke});return{groupName:K,normalizedKeys:Ce}}).filter(({normalizedKeys:K})=>K.
length>0).map(({groupName:K,normalizedKeys:Ce})=>{let ke=Ce.reduce((fe,$e)=>(fe[$e]=[$e].concat(de.alias[$e]||[]).map(He=>K===n.getPositionalGroupName()?He:(/^[0-9]$/.
test(He)?de.boolean.includes($e)?"-":"--":He.length>1?"--":"-")+He).sort((He,mr)=>vo(He)===vo(mr)?0:vo(He)?1:-1).join(", "),fe),{});return{groupName:K,normalizedKeys:Ce,
switches:ke}});if(ee.filter(({groupName:K})=>K!==n.getPositionalGroupName()).some(({normalizedKeys:K,switches:Ce})=>!K.every(ke=>vo(Ce[ke])))&&ee.filter(({groupName:K})=>K!==
n.getPositionalGroupName()).forEach(({normalizedKeys:K,switches:Ce})=>{K.forEach(ke=>{vo(Ce[ke])&&(Ce[ke]=HH(Ce[ke],4))})}),ee.forEach(({groupName:K,normalizedKeys:Ce,
switches:ke})=>{be.div(K),Ce.forEach(fe=>{let $e=ke[fe],He=m[fe]||"",mr=null;He.includes(S)&&(He=r(He.substring(S.length))),de.boolean.includes(fe)&&(mr=`[${r("\
boolean")}]`),de.count.includes(fe)&&(mr=`[${r("count")}]`),de.string.includes(fe)&&(mr=`[${r("string")}]`),de.normalize.includes(fe)&&(mr=`[${r("string")}]`),de.
array.includes(fe)&&(mr=`[${r("array")}]`),de.number.includes(fe)&&(mr=`[${r("number")}]`);let hr=w=>typeof w=="string"?`[${r("deprecated: %s",w)}]`:`[${r("depr\
ecated")}]`,bc=[fe in se?hr(se[fe]):null,mr,fe in T?`[${r("required")}]`:null,de.choices&&de.choices[fe]?`[${r("choices:")} ${n.stringifiedValues(de.choices[fe])}\
]`:null,ne(de.default[fe],de.defaultDescription[fe])].filter(Boolean).join(" ");be.span({text:sd($e),padding:[0,2,0,2+S2($e)],width:_(ke,Ro)+4},He);let D=t.getInternalMethods().
getUsageConfiguration()["hide-types"]===!0;bc&&!D?be.div({text:bc,padding:[0,0,0,2],align:"right"}):be.div()}),be.div()}),f.length&&(be.div(r("Examples:")),f.forEach(
K=>{K[0]=K[0].replace(/\$0/g,b)}),f.forEach(K=>{K[1]===""?be.div({text:K[0],padding:[0,2,0,2]}):be.div({text:K[0],padding:[0,2,0,2],width:_(f,Ro)+4},{text:K[1]})}),
be.div()),y.length>0){let K=y.map(Ce=>Ce.replace(/\$0/g,b)).join(`
`);be.div(`${K}
`)}return be.toString().replace(/\s*$/,"")};function _(P,b,T){let F=0;return Array.isArray(P)||(P=Object.values(P).map(se=>[se])),P.forEach(se=>{F=Math.max(e.stringWidth(
T?`${T} ${sd(se[0])}`:sd(se[0]))+S2(se[0]),F)}),b&&(F=Math.min(F,parseInt((b*.5).toString(),10))),F}function v(){let P=t.getDemandedOptions(),b=t.getOptions();(Object.
keys(b.alias)||[]).forEach(T=>{b.alias[T].forEach(F=>{m[F]&&n.describe(T,m[F]),F in P&&t.demandOption(T,P[F]),b.boolean.includes(F)&&t.boolean(T),b.count.includes(
F)&&t.count(T),b.string.includes(F)&&t.string(T),b.normalize.includes(F)&&t.normalize(T),b.array.includes(F)&&t.array(T),b.number.includes(F)&&t.number(T)})})}let A;
n.cacheHelpMessage=function(){A=this.help()},n.clearCachedHelpMessage=function(){A=void 0},n.hasCachedHelpMessage=function(){return!!A};function N(P,b,T,F){let se=[],
Ke=null;return Object.keys(T).forEach(de=>{se=se.concat(T[de])}),P.forEach(de=>{Ke=[de].concat(b[de]),Ke.some(Je=>se.indexOf(Je)!==-1)||T[F].push(de)}),se}function j(P){
return t.getOptions().hiddenOptions.indexOf(P)<0||t.parsed.argv[t.getOptions().showHiddenOpt]}n.showHelp=P=>{let b=t.getInternalMethods().getLoggerInstance();P||
(P="error"),(typeof P=="function"?P:b[P])(n.help())},n.functionDescription=P=>["(",P.name?e.Parser.decamelize(P.name,"-"):r("generated-value"),")"].join(""),n.stringifiedValues=
function(b,T){let F="",se=T||", ",Ke=[].concat(b);return!b||!Ke.length||Ke.forEach(de=>{F.length&&(F+=se),F+=JSON.stringify(de)}),F};function ne(P,b){let T=`[${r(
"default:")} `;if(P===void 0&&!b)return null;if(b)T+=b;else switch(typeof P){case"string":T+=`"${P}"`;break;case"object":T+=JSON.stringify(P);break;default:T+=P}
return`${T}]`}function ge(){return e.process.stdColumns?Math.min(80,e.process.stdColumns):80}let Ne=null;n.version=P=>{Ne=P},n.showVersion=P=>{let b=t.getInternalMethods().
getLoggerInstance();P||(P="error"),(typeof P=="function"?P:b[P])(Ne)},n.reset=function(b){return s=null,c=!1,u=[],l=!1,y=[],f=[],d=[],m=So(m,T=>!b[T]),n};let q=[];
return n.freeze=function(){q.push({failMessage:s,failureOutput:c,usages:u,usageDisabled:l,epilogs:y,examples:f,commands:d,descriptions:m})},n.unfreeze=function(b=!1){
let T=q.pop();T&&(b?(m={...T.descriptions,...m},d=[...T.commands,...d],u=[...T.usages,...u],f=[...T.examples,...f],y=[...T.epilogs,...y]):{failMessage:s,failureOutput:c,
usages:u,usageDisabled:l,epilogs:y,examples:f,commands:d,descriptions:m}=T)},n}function rD(t){return typeof t=="object"}function HH(t,e){return rD(t)?{text:t.text,
indentation:t.indentation+e}:{text:t,indentation:e}}function S2(t){return rD(t)?t.indentation:0}function sd(t){return rD(t)?t.text:t}var w2=p(()=>{od();_c();tD()});var _2,C2,R2,v2=p(()=>{_2=`###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} >> ~/.bashrc
#    or {{app_path}} {{completion_command}} >> ~/.bash_profile on OSX.
#
_{{app_name}}_yargs_completions()
{
    local cur_word args type_list

    cur_word="\${COMP_WORDS[COMP_CWORD]}"
    args=("\${COMP_WORDS[@]}")

    # ask yargs to generate completions.
    # see https://stackoverflow.com/a/40944195/7080036 for the spaces-handling awk
    mapfile -t type_list < <({{app_path}} --get-yargs-completions "\${args[@]}")
    mapfile -t COMPREPLY < <(compgen -W "$( printf '%q ' "\${type_list[@]}" )" -- "\${cur_word}" |
        awk '/ / { print "\\""$0"\\"" } /^[^ ]+$/ { print $0 }')

    # if no match was found, fall back to filename completion
    if [ \${#COMPREPLY[@]} -eq 0 ]; then
      COMPREPLY=()
    fi

    return 0
}
complete -o bashdefault -o default -F _{{app_name}}_yargs_completions {{app_name}}
###-end-{{app_name}}-completions-###
`,C2=`#compdef {{app_name}}
###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} >> ~/.zshrc
#    or {{app_path}} {{completion_command}} >> ~/.zprofile on OSX.
#
_{{app_name}}_yargs_completions()
{
  local reply
  local si=$IFS
  IFS=$'
' reply=($(COMP_CWORD="$((CURRENT-1))" COMP_LINE="$BUFFER" COMP_POINT="$CURSOR" {{app_path}} --get-yargs-completions "\${words[@]}"))
  IFS=$si
  if [[ \${#reply} -gt 0 ]]; then
    _describe 'values' reply
  else
    _default
  fi
}
if [[ "\${zsh_eval_context[-1]}" == "loadautofunc" ]]; then
  _{{app_name}}_yargs_completions "$@"
else
  compdef _{{app_name}}_yargs_completions {{app_name}}
fi
###-end-{{app_name}}-completions-###
`,R2=`###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish
#
complete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'
###-end-{{app_name}}-completions-###
`});function A2(t,e,r,n){return new nD(t,e,r,n)}function zH(t){return t.length<3}function VH(t){return t.length>3}var nD,b2=p(()=>{ZE();Pi();v2();Fi();ed();nD=class{constructor(e,r,n,o){
var s,i,a,c,u;this.yargs=e,this.usage=r,this.command=n,this.shim=o,this.completionKey="get-yargs-completions",this.aliases=null,this.customCompletionFunction=null,
this.indexAfterLastReset=0,this.zshShell=(a=((s=this.shim.getEnv("SHELL"))===null||s===void 0?void 0:s.includes("zsh"))||((i=this.shim.getEnv("ZSH_NAME"))===null||
i===void 0?void 0:i.includes("zsh")))!==null&&a!==void 0?a:!1,this.fishShell=(u=(c=this.shim.getEnv("SHELL"))===null||c===void 0?void 0:c.includes("fish"))!==null&&
u!==void 0?u:!1}defaultCompletion(e,r,n,o){let s=this.command.getCommandHandlers();for(let a=0,c=e.length;a<c;++a)if(s[e[a]]&&s[e[a]].builder){let u=s[e[a]].builder;
if(nd(u)){this.indexAfterLastReset=a+1;let l=this.yargs.getInternalMethods().reset();return u(l,!0),l.argv}}let i=[];this.commandCompletions(i,e,n),this.optionCompletions(
i,e,r,n),this.choicesFromOptionsCompletions(i,e,r,n),this.choicesFromPositionalsCompletions(i,e,r,n),o(null,i)}commandCompletions(e,r,n){let o=this.yargs.getInternalMethods().
getContext().commands;!n.match(/^-/)&&o[o.length-1]!==n&&!this.previousArgHasChoices(r)&&this.usage.getCommands().forEach(s=>{let i=Do(s[0]).cmd;if(r.indexOf(i)===
-1){let a=s[1]||"";this.fishShell?e.push(i+"	"+a):this.zshShell?e.push(i.replace(/:/g,"\\:")+":"+a):e.push(i)}})}optionCompletions(e,r,n,o){if((o.match(/^-/)||o===
""&&e.length===0)&&!this.previousArgHasChoices(r)){let s=this.yargs.getOptions(),i=this.yargs.getGroups()[this.usage.getPositionalGroupName()]||[];Object.keys(s.
key).forEach(a=>{let c=!!s.configuration["boolean-negation"]&&s.boolean.includes(a);!i.includes(a)&&!s.hiddenOptions.includes(a)&&!this.argsContainKey(r,a,c)&&this.
completeOptionKey(a,e,o,c&&!!s.default[a])})}}choicesFromOptionsCompletions(e,r,n,o){if(this.previousArgHasChoices(r)){let s=this.getPreviousArgChoices(r);s&&s.
length>0&&(this.fishShell?e.push(...s):e.push(...s.map(i=>i.replace(/:/g,"\\:"))))}}choicesFromPositionalsCompletions(e,r,n,o){if(o===""&&e.length>0&&this.previousArgHasChoices(
r))return;let s=this.yargs.getGroups()[this.usage.getPositionalGroupName()]||[],i=Math.max(this.indexAfterLastReset,this.yargs.getInternalMethods().getContext().
commands.length+1),a=s[n._.length-i-1];if(!a)return;let c=this.yargs.getOptions().choices[a]||[];for(let u of c)u.startsWith(o)&&(this.fishShell?e.push(u):e.push(
u.replace(/:/g,"\\:")))}getPreviousArgChoices(e){if(e.length<1)return;let r=e[e.length-1],n="";if(!r.startsWith("-")&&e.length>1&&(n=r,r=e[e.length-2]),!r.startsWith(
"-"))return;let o=r.replace(/^-+/,""),s=this.yargs.getOptions(),i=[o,...this.yargs.getAliases()[o]||[]],a;for(let c of i)if(Object.prototype.hasOwnProperty.call(
s.key,c)&&Array.isArray(s.choices[c])){a=s.choices[c];break}if(a)return a.filter(c=>!n||c.startsWith(n))}previousArgHasChoices(e){let r=this.getPreviousArgChoices(
e);return r!==void 0&&r.length>0}argsContainKey(e,r,n){let o=s=>e.indexOf((/^[^0-9]$/.test(s)?"-":"--")+s)!==-1;if(o(r)||n&&o(`no-${r}`))return!0;if(this.aliases){
for(let s of this.aliases[r])if(o(s))return!0}return!1}completeOptionKey(e,r,n,o){var s,i,a,c;let u=e;if(this.zshShell||this.fishShell){let m=this.usage.getDescriptions(),
y=(i=(s=this===null||this===void 0?void 0:this.aliases)===null||s===void 0?void 0:s[e])===null||i===void 0?void 0:i.find(_=>{let v=m[_];return typeof v=="string"&&
v.length>0}),E=y?m[y]:void 0,S=((c=(a=m[e])!==null&&a!==void 0?a:E)!==null&&c!==void 0?c:"").replace("__yargsString__:","").replace(/(\r\n|\n|\r)/gm," ");this.fishShell?
u=`${e}	${S}`:u=`${e.replace(/:/g,"\\:")}:${S}`}let l=m=>/^--/.test(m),f=m=>/^[^0-9]$/.test(m),d=!l(n)&&f(e)?"-":"--";r.push(d+u),o&&r.push(d+"no-"+u)}customCompletion(e,r,n,o){
if(Pt(this.customCompletionFunction,null,this.shim),zH(this.customCompletionFunction)){let s=this.customCompletionFunction(n,r);return _e(s)?s.then(i=>{this.shim.
process.nextTick(()=>{o(null,i)})}).catch(i=>{this.shim.process.nextTick(()=>{o(i,void 0)})}):o(null,s)}else return VH(this.customCompletionFunction)?this.customCompletionFunction(
n,r,(s=o)=>this.defaultCompletion(e,r,n,s),s=>{o(null,s)}):this.customCompletionFunction(n,r,s=>{o(null,s)})}getCompletion(e,r){let n=e.length?e[e.length-1]:"",
o=this.yargs.parse(e,!0),s=this.customCompletionFunction?i=>this.customCompletion(e,i,n,r):i=>this.defaultCompletion(e,i,n,r);return _e(o)?o.then(s):s(o)}generateCompletionScript(e,r){
let n;this.zshShell?n=C2:this.fishShell?n=R2:n=_2;let o=this.shim.path.basename(e);return e.match(/\.js$/)&&(e=`./${e}`),n=n.replace(/{{app_name}}/g,o),n=n.replace(
/{{completion_command}}/g,r),n.replace(/{{app_path}}/g,e)}registerFunction(e){this.customCompletionFunction=e}setParsed(e){this.aliases=e.aliases}}});function I2(t,e){if(t.length===0)return e.length;if(e.length===0)return t.length;let r=[],n;for(n=0;n<=e.length;n++)r[n]=[n];let o;for(o=0;o<=t.length;o++)r[0][o]=
o;for(n=1;n<=e.length;n++)for(o=1;o<=t.length;o++)e.charAt(n-1)===t.charAt(o-1)?r[n][o]=r[n-1][o-1]:n>1&&o>1&&e.charAt(n-2)===t.charAt(o-1)&&e.charAt(n-1)===t.charAt(
o-2)?r[n][o]=r[n-2][o-2]+1:r[n][o]=Math.min(r[n-1][o-1]+1,Math.min(r[n][o-1]+1,r[n-1][o]+1));return r[e.length][t.length]}var T2=p(()=>{});function F2(t,e,r){let n=r.y18n.__,o=r.y18n.__n,s={};s.nonOptionCount=function(f){let d=t.getDemandedCommands(),y=f._.length+(f["--"]?f["--"].length:0)-t.getInternalMethods().
getContext().commands.length;d._&&(y<d._.min||y>d._.max)&&(y<d._.min?d._.minMsg!==void 0?e.fail(d._.minMsg?d._.minMsg.replace(/\$0/g,y.toString()).replace(/\$1/,
d._.min.toString()):null):e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",y,y.toString(),
d._.min.toString())):y>d._.max&&(d._.maxMsg!==void 0?e.fail(d._.maxMsg?d._.maxMsg.replace(/\$0/g,y.toString()).replace(/\$1/,d._.max.toString()):null):e.fail(o(
"Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",y,y.toString(),d._.max.toString()))))},s.positionalCount=
function(f,d){d<f&&e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",d,d+"",f+""))},
s.requiredArguments=function(f,d){let m=null;for(let y of Object.keys(d))(!Object.prototype.hasOwnProperty.call(f,y)||typeof f[y]>"u")&&(m=m||{},m[y]=d[y]);if(m){
let y=[];for(let g of Object.keys(m)){let S=m[g];S&&y.indexOf(S)<0&&y.push(S)}let E=y.length?`
${y.join(`
`)}`:"";e.fail(o("Missing required argument: %s","Missing required arguments: %s",Object.keys(m).length,Object.keys(m).join(", ")+E))}},s.unknownArguments=function(f,d,m,y,E=!0){
var g;let S=t.getInternalMethods().getCommandInstance().getCommands(),_=[],v=t.getInternalMethods().getContext();if(Object.keys(f).forEach(A=>{!P2.includes(A)&&
!Object.prototype.hasOwnProperty.call(m,A)&&!Object.prototype.hasOwnProperty.call(t.getInternalMethods().getParseContext(),A)&&!s.isValidAndSomeAliasIsNotNew(A,
d)&&_.push(A)}),E&&(v.commands.length>0||S.length>0||y)&&f._.slice(v.commands.length).forEach(A=>{S.includes(""+A)||_.push(""+A)}),E){let N=((g=t.getDemandedCommands().
_)===null||g===void 0?void 0:g.max)||0,j=v.commands.length+N;j<f._.length&&f._.slice(j).forEach(ne=>{ne=String(ne),!v.commands.includes(ne)&&!_.includes(ne)&&_.
push(ne)})}_.length&&e.fail(o("Unknown argument: %s","Unknown arguments: %s",_.length,_.map(A=>A.trim()?A:`"${A}"`).join(", ")))},s.unknownCommands=function(f){
let d=t.getInternalMethods().getCommandInstance().getCommands(),m=[],y=t.getInternalMethods().getContext();return(y.commands.length>0||d.length>0)&&f._.slice(y.
commands.length).forEach(E=>{d.includes(""+E)||m.push(""+E)}),m.length>0?(e.fail(o("Unknown command: %s","Unknown commands: %s",m.length,m.join(", "))),!0):!1},
s.isValidAndSomeAliasIsNotNew=function(f,d){if(!Object.prototype.hasOwnProperty.call(d,f))return!1;let m=t.parsed.newAliases;return[f,...d[f]].some(y=>!Object.prototype.
hasOwnProperty.call(m,y)||!m[f])},s.limitedChoices=function(f){let d=t.getOptions(),m={};if(!Object.keys(d.choices).length)return;Object.keys(f).forEach(g=>{P2.
indexOf(g)===-1&&Object.prototype.hasOwnProperty.call(d.choices,g)&&[].concat(f[g]).forEach(S=>{d.choices[g].indexOf(S)===-1&&S!==void 0&&(m[g]=(m[g]||[]).concat(
S))})});let y=Object.keys(m);if(!y.length)return;let E=n("Invalid values:");y.forEach(g=>{E+=`
  ${n("Argument: %s, Given: %s, Choices: %s",g,e.stringifiedValues(m[g]),e.stringifiedValues(d.choices[g]))}`}),e.fail(E)};let i={};s.implies=function(f,d){L("<\
string|object> [array|number|string]",[f,d],arguments.length),typeof f=="object"?Object.keys(f).forEach(m=>{s.implies(m,f[m])}):(t.global(f),i[f]||(i[f]=[]),Array.
isArray(d)?d.forEach(m=>s.implies(f,m)):(Pt(d,void 0,r),i[f].push(d)))},s.getImplied=function(){return i};function a(l,f){let d=Number(f);return f=isNaN(d)?f:d,
typeof f=="number"?f=l._.length>=f:f.match(/^--no-.+/)?(f=f.match(/^--no-(.+)/)[1],f=!Object.prototype.hasOwnProperty.call(l,f)):f=Object.prototype.hasOwnProperty.
call(l,f),f}s.implications=function(f){let d=[];if(Object.keys(i).forEach(m=>{let y=m;(i[m]||[]).forEach(E=>{let g=y,S=E;g=a(f,g),E=a(f,E),g&&!E&&d.push(` ${y} \
-> ${S}`)})}),d.length){let m=`${n("Implications failed:")}
`;d.forEach(y=>{m+=y}),e.fail(m)}};let c={};s.conflicts=function(f,d){L("<string|object> [array|string]",[f,d],arguments.length),typeof f=="object"?Object.keys(
f).forEach(m=>{s.conflicts(m,f[m])}):(t.global(f),c[f]||(c[f]=[]),Array.isArray(d)?d.forEach(m=>s.conflicts(f,m)):c[f].push(d))},s.getConflicting=()=>c,s.conflicting=
function(f){Object.keys(f).forEach(d=>{c[d]&&c[d].forEach(m=>{m&&f[d]!==void 0&&f[m]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",d,m))})}),t.
getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(c).forEach(d=>{c[d].forEach(m=>{m&&f[r.Parser.camelCase(d)]!==void 0&&f[r.Parser.camelCase(
m)]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",d,m))})})},s.recommendCommands=function(f,d){d=d.sort((g,S)=>S.length-g.length);let y=null,E=1/0;
for(let g=0,S;(S=d[g])!==void 0;g++){let _=I2(f,S);_<=3&&_<E&&(E=_,y=S)}y&&e.fail(n("Did you mean %s?",y))},s.reset=function(f){return i=So(i,d=>!f[d]),c=So(c,d=>!f[d]),
s};let u=[];return s.freeze=function(){u.push({implied:i,conflicting:c})},s.unfreeze=function(){let f=u.pop();Pt(f,void 0,r),{implied:i,conflicting:c}=f},s}var P2,
O2=p(()=>{td();Pi();T2();od();P2=["$0","--","_"]});function id(t,e,r,n){Cc=n;let o={};if(Object.prototype.hasOwnProperty.call(t,"extends")){if(typeof t.extends!="string")return o;let s=/\.json|\..*rc$/.test(t.extends),
i=null;if(s)i=qH(e,t.extends);else try{i=KH.resolve(t.extends)}catch{return t}WH(i),oD.push(i),o=s?JSON.parse(Cc.readFileSync(i,"utf8")):n.require(t.extends),delete t.
extends,o=id(o,Cc.path.dirname(i),r,Cc)}return oD=[],r?N2(o,t):Object.assign({},o,t)}function WH(t){if(oD.indexOf(t)>-1)throw new Ge(`Circular extended configur\
ations: '${t}'.`)}function qH(t,e){return Cc.path.resolve(t,e)}function N2(t,e){let r={};function n(o){return o&&typeof o=="object"&&!Array.isArray(o)}Object.assign(
r,t);for(let o of Object.keys(e))o!=="__proto__"&&(n(e[o])&&n(r[o])?r[o]=N2(t[o],e[o]):r[o]=e[o]);return r}var KH,oD,Cc,k2=p(()=>{_c();KH={},oD=[]});function tk(t){return(e=[],r=t.process.cwd(),n)=>{let o=new hD(e,r,n,t);return Object.defineProperty(o,"argv",{get:()=>o.parse(),enumerable:!0}),o.help(),o.version(),
o}}function D2(t){return!!t&&typeof t.getInternalMethods=="function"}var U,h,ze,Es,Rc,Lt,Xt,ad,wo,Ds,cd,fr,ud,pr,Sn,Qt,dr,ld,Ss,nt,H,fd,pd,Zt,xs,Ni,ws,_o,dd,Z,_s,
Cs,Rs,oe,md,xn,je,$2,L2,sD,M2,U2,B2,vs,j2,iD,H2,G2,aD,Co,ki,cD,uD,lD,fD,pD,z2,V2,W2,q2,K2,J2,Y2,X2,hd,Q2,As,Z2,dD,vc,mD,ek,bs,JH,hD,eD=p(()=>{ZE();Pi();_c();w2();
td();b2();O2();od();k2();YE();Fi();XE();tD();U=function(t,e,r,n,o){if(n==="m")throw new TypeError("Private method is not writable");if(n==="a"&&!o)throw new TypeError(
"Private accessor was defined without a setter");if(typeof e=="function"?t!==e||!o:!e.has(t))throw new TypeError("Cannot write private member to an object whose\
 class did not declare it");return n==="a"?o.call(t,r):o?o.value=r:e.set(t,r),r},h=function(t,e,r,n){if(r==="a"&&!n)throw new TypeError("Private accessor was de\
fined without a getter");if(typeof e=="function"?t!==e||!n:!e.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare \
it");return r==="m"?n:r==="a"?n.call(t):n?n.value:e.get(t)};$2=Symbol("copyDoubleDash"),L2=Symbol("copyDoubleDash"),sD=Symbol("deleteFromParserHintObject"),M2=Symbol(
"emitWarning"),U2=Symbol("freeze"),B2=Symbol("getDollarZero"),vs=Symbol("getParserConfiguration"),j2=Symbol("getUsageConfiguration"),iD=Symbol("guessLocale"),H2=
Symbol("guessVersion"),G2=Symbol("parsePositionalNumbers"),aD=Symbol("pkgUp"),Co=Symbol("populateParserHintArray"),ki=Symbol("populateParserHintSingleValueDicti\
onary"),cD=Symbol("populateParserHintArrayDictionary"),uD=Symbol("populateParserHintDictionary"),lD=Symbol("sanitizeKey"),fD=Symbol("setKey"),pD=Symbol("unfreez\
e"),z2=Symbol("validateAsync"),V2=Symbol("getCommandInstance"),W2=Symbol("getContext"),q2=Symbol("getHasOutput"),K2=Symbol("getLoggerInstance"),J2=Symbol("getPa\
rseContext"),Y2=Symbol("getUsageInstance"),X2=Symbol("getValidationInstance"),hd=Symbol("hasParseCallback"),Q2=Symbol("isGlobalContext"),As=Symbol("postProcess"),
Z2=Symbol("rebase"),dD=Symbol("reset"),vc=Symbol("runYargsParserAndExecuteCommands"),mD=Symbol("runValidation"),ek=Symbol("setHasOutput"),bs=Symbol("kTrackManua\
llySetKeys"),JH="en_US",hD=class{constructor(e=[],r,n,o){this.customScriptName=!1,this.parsed=!1,ze.set(this,void 0),Es.set(this,void 0),Rc.set(this,{commands:[],
fullCommands:[]}),Lt.set(this,null),Xt.set(this,null),ad.set(this,"show-hidden"),wo.set(this,null),Ds.set(this,!0),cd.set(this,{}),fr.set(this,!0),ud.set(this,[]),
pr.set(this,void 0),Sn.set(this,{}),Qt.set(this,!1),dr.set(this,null),ld.set(this,!0),Ss.set(this,void 0),nt.set(this,""),H.set(this,void 0),fd.set(this,void 0),
pd.set(this,{}),Zt.set(this,null),xs.set(this,null),Ni.set(this,{}),ws.set(this,{}),_o.set(this,void 0),dd.set(this,!1),Z.set(this,void 0),_s.set(this,!1),Cs.set(
this,!1),Rs.set(this,!1),oe.set(this,void 0),md.set(this,{}),xn.set(this,null),je.set(this,void 0),U(this,Z,o,"f"),U(this,_o,e,"f"),U(this,Es,r,"f"),U(this,fd,n,
"f"),U(this,pr,new rd(this),"f"),this.$0=this[B2](),this[dD](),U(this,ze,h(this,ze,"f"),"f"),U(this,oe,h(this,oe,"f"),"f"),U(this,je,h(this,je,"f"),"f"),U(this,
H,h(this,H,"f"),"f"),h(this,H,"f").showHiddenOpt=h(this,ad,"f"),U(this,Ss,this[L2](),"f"),h(this,Z,"f").y18n.setLocale(JH)}addHelpOpt(e,r){let n="help";return L(
"[string|boolean] [string]",[e,r],arguments.length),h(this,dr,"f")&&(this[sD](h(this,dr,"f")),U(this,dr,null,"f")),e===!1&&r===void 0?this:(U(this,dr,typeof e==
"string"?e:n,"f"),this.boolean(h(this,dr,"f")),this.describe(h(this,dr,"f"),r||h(this,oe,"f").deferY18nLookup("Show help")),this)}help(e,r){return this.addHelpOpt(
e,r)}addShowHiddenOpt(e,r){if(L("[string|boolean] [string]",[e,r],arguments.length),e===!1&&r===void 0)return this;let n=typeof e=="string"?e:h(this,ad,"f");return this.
boolean(n),this.describe(n,r||h(this,oe,"f").deferY18nLookup("Show hidden options")),h(this,H,"f").showHiddenOpt=n,this}showHidden(e,r){return this.addShowHiddenOpt(
e,r)}alias(e,r){return L("<object|string|array> [string|array]",[e,r],arguments.length),this[cD](this.alias.bind(this),"alias",e,r),this}array(e){return L("<arr\
ay|string>",[e],arguments.length),this[Co]("array",e),this[bs](e),this}boolean(e){return L("<array|string>",[e],arguments.length),this[Co]("boolean",e),this[bs](
e),this}check(e,r){return L("<function> [boolean]",[e,r],arguments.length),this.middleware((n,o)=>ys(()=>e(n,o.getOptions()),s=>(s?(typeof s=="string"||s instanceof
Error)&&h(this,oe,"f").fail(s.toString(),s):h(this,oe,"f").fail(h(this,Z,"f").y18n.__("Argument check failed: %s",e.toString())),n),s=>(h(this,oe,"f").fail(s.message?
s.message:s.toString(),s),n)),!1,r),this}choices(e,r){return L("<object|string|array> [string|array]",[e,r],arguments.length),this[cD](this.choices.bind(this),"\
choices",e,r),this}coerce(e,r){if(L("<object|string|array> [function]",[e,r],arguments.length),Array.isArray(e)){if(!r)throw new Ge("coerce callback must be pro\
vided");for(let o of e)this.coerce(o,r);return this}else if(typeof e=="object"){for(let o of Object.keys(e))this.coerce(o,e[o]);return this}if(!r)throw new Ge("\
coerce callback must be provided");let n=e;return h(this,H,"f").key[n]=!0,h(this,pr,"f").addCoerceMiddleware((o,s)=>{var i;let a=(i=s.getAliases()[n])!==null&&i!==
void 0?i:[],c=[n,...a].filter(u=>Object.prototype.hasOwnProperty.call(o,u));return c.length===0?o:ys(()=>r(o[c[0]]),u=>(c.forEach(l=>{o[l]=u}),o),u=>{throw new Ge(
u.message)})},n),this}conflicts(e,r){return L("<string|object> [string|array]",[e,r],arguments.length),h(this,je,"f").conflicts(e,r),this}config(e="config",r,n){
return L("[object|string] [string|function] [function]",[e,r,n],arguments.length),typeof e=="object"&&!Array.isArray(e)?(e=id(e,h(this,Es,"f"),this[vs]()["deep-\
merge-config"]||!1,h(this,Z,"f")),h(this,H,"f").configObjects=(h(this,H,"f").configObjects||[]).concat(e),this):(typeof r=="function"&&(n=r,r=void 0),this.describe(
e,r||h(this,oe,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(e)?e:[e]).forEach(o=>{h(this,H,"f").config[o]=n||!0}),this)}completion(e,r,n){return L(
"[string] [string|boolean|function] [function]",[e,r,n],arguments.length),typeof r=="function"&&(n=r,r=void 0),U(this,Xt,e||h(this,Xt,"f")||"completion","f"),!r&&
r!==!1&&(r="generate completion script"),this.command(h(this,Xt,"f"),r),n&&h(this,Lt,"f").registerFunction(n),this}command(e,r,n,o,s,i){return L("<string|array|\
object> [string|boolean] [function|object] [function] [array] [boolean|string]",[e,r,n,o,s,i],arguments.length),h(this,ze,"f").addHandler(e,r,n,o,s,i),this}commands(e,r,n,o,s,i){
return this.command(e,r,n,o,s,i)}commandDir(e,r){L("<string> [object]",[e,r],arguments.length);let n=h(this,fd,"f")||h(this,Z,"f").require;return h(this,ze,"f").
addDirectory(e,n,h(this,Z,"f").getCallerFile(),r),this}count(e){return L("<array|string>",[e],arguments.length),this[Co]("count",e),this[bs](e),this}default(e,r,n){
return L("<object|string|array> [*] [string]",[e,r,n],arguments.length),n&&(JE(e,h(this,Z,"f")),h(this,H,"f").defaultDescription[e]=n),typeof r=="function"&&(JE(
e,h(this,Z,"f")),h(this,H,"f").defaultDescription[e]||(h(this,H,"f").defaultDescription[e]=h(this,oe,"f").functionDescription(r)),r=r.call()),this[ki](this.default.
bind(this),"default",e,r),this}defaults(e,r,n){return this.default(e,r,n)}demandCommand(e=1,r,n,o){return L("[number] [number|string] [string|null|undefined] [s\
tring|null|undefined]",[e,r,n,o],arguments.length),typeof r!="number"&&(n=r,r=1/0),this.global("_",!1),h(this,H,"f").demandedCommands._={min:e,max:r,minMsg:n,maxMsg:o},
this}demand(e,r,n){return Array.isArray(r)?(r.forEach(o=>{Pt(n,!0,h(this,Z,"f")),this.demandOption(o,n)}),r=1/0):typeof r!="number"&&(n=r,r=1/0),typeof e=="numb\
er"?(Pt(n,!0,h(this,Z,"f")),this.demandCommand(e,r,n,n)):Array.isArray(e)?e.forEach(o=>{Pt(n,!0,h(this,Z,"f")),this.demandOption(o,n)}):typeof n=="string"?this.
demandOption(e,n):(n===!0||typeof n>"u")&&this.demandOption(e),this}demandOption(e,r){return L("<object|string|array> [string]",[e,r],arguments.length),this[ki](
this.demandOption.bind(this),"demandedOptions",e,r),this}deprecateOption(e,r){return L("<string> [string|boolean]",[e,r],arguments.length),h(this,H,"f").deprecatedOptions[e]=
r,this}describe(e,r){return L("<object|string|array> [string]",[e,r],arguments.length),this[fD](e,!0),h(this,oe,"f").describe(e,r),this}detectLocale(e){return L(
"<boolean>",[e],arguments.length),U(this,Ds,e,"f"),this}env(e){return L("[string|boolean]",[e],arguments.length),e===!1?delete h(this,H,"f").envPrefix:h(this,H,
"f").envPrefix=e||"",this}epilogue(e){return L("<string>",[e],arguments.length),h(this,oe,"f").epilog(e),this}epilog(e){return this.epilogue(e)}example(e,r){return L(
"<string|array> [string]",[e,r],arguments.length),Array.isArray(e)?e.forEach(n=>this.example(...n)):h(this,oe,"f").example(e,r),this}exit(e,r){U(this,Qt,!0,"f"),
U(this,wo,r,"f"),h(this,fr,"f")&&h(this,Z,"f").process.exit(e)}exitProcess(e=!0){return L("[boolean]",[e],arguments.length),U(this,fr,e,"f"),this}fail(e){if(L("\
<function|boolean>",[e],arguments.length),typeof e=="boolean"&&e!==!1)throw new Ge("Invalid first argument. Expected function or boolean 'false'");return h(this,
oe,"f").failFn(e),this}getAliases(){return this.parsed?this.parsed.aliases:{}}async getCompletion(e,r){return L("<array> [function]",[e,r],arguments.length),r?h(
this,Lt,"f").getCompletion(e,r):new Promise((n,o)=>{h(this,Lt,"f").getCompletion(e,(s,i)=>{s?o(s):n(i)})})}getDemandedOptions(){return L([],0),h(this,H,"f").demandedOptions}getDemandedCommands(){
return L([],0),h(this,H,"f").demandedCommands}getDeprecatedOptions(){return L([],0),h(this,H,"f").deprecatedOptions}getDetectLocale(){return h(this,Ds,"f")}getExitProcess(){
return h(this,fr,"f")}getGroups(){return Object.assign({},h(this,Sn,"f"),h(this,ws,"f"))}getHelp(){if(U(this,Qt,!0,"f"),!h(this,oe,"f").hasCachedHelpMessage()){
if(!this.parsed){let r=this[vc](h(this,_o,"f"),void 0,void 0,0,!0);if(_e(r))return r.then(()=>h(this,oe,"f").help())}let e=h(this,ze,"f").runDefaultBuilderOn(this);
if(_e(e))return e.then(()=>h(this,oe,"f").help())}return Promise.resolve(h(this,oe,"f").help())}getOptions(){return h(this,H,"f")}getStrict(){return h(this,_s,"\
f")}getStrictCommands(){return h(this,Cs,"f")}getStrictOptions(){return h(this,Rs,"f")}global(e,r){return L("<string|array> [boolean]",[e,r],arguments.length),e=
[].concat(e),r!==!1?h(this,H,"f").local=h(this,H,"f").local.filter(n=>e.indexOf(n)===-1):e.forEach(n=>{h(this,H,"f").local.includes(n)||h(this,H,"f").local.push(
n)}),this}group(e,r){L("<string|array> <string>",[e,r],arguments.length);let n=h(this,ws,"f")[r]||h(this,Sn,"f")[r];h(this,ws,"f")[r]&&delete h(this,ws,"f")[r];
let o={};return h(this,Sn,"f")[r]=(n||[]).concat(e).filter(s=>o[s]?!1:o[s]=!0),this}hide(e){return L("<string>",[e],arguments.length),h(this,H,"f").hiddenOptions.
push(e),this}implies(e,r){return L("<string|object> [number|string|array]",[e,r],arguments.length),h(this,je,"f").implies(e,r),this}locale(e){return L("[string]",
[e],arguments.length),e===void 0?(this[iD](),h(this,Z,"f").y18n.getLocale()):(U(this,Ds,!1,"f"),h(this,Z,"f").y18n.setLocale(e),this)}middleware(e,r,n){return h(
this,pr,"f").addMiddleware(e,!!r,n)}nargs(e,r){return L("<string|object|array> [number]",[e,r],arguments.length),this[ki](this.nargs.bind(this),"narg",e,r),this}normalize(e){
return L("<array|string>",[e],arguments.length),this[Co]("normalize",e),this}number(e){return L("<array|string>",[e],arguments.length),this[Co]("number",e),this[bs](
e),this}option(e,r){if(L("<string|object> [object]",[e,r],arguments.length),typeof e=="object")Object.keys(e).forEach(n=>{this.options(n,e[n])});else{typeof r!=
"object"&&(r={}),this[bs](e),h(this,xn,"f")&&(e==="version"||r?.alias==="version")&&this[M2](['"version" is a reserved word.',"Please do one of the following:",
'- Disable version with `yargs.version(false)` if using "version" as an option',"- Use the built-in `yargs.version` method instead (if applicable)","- Use a dif\
ferent option key","https://yargs.js.org/docs/#api-reference-version"].join(`
`),void 0,"versionWarning"),h(this,H,"f").key[e]=!0,r.alias&&this.alias(e,r.alias);let n=r.deprecate||r.deprecated;n&&this.deprecateOption(e,n);let o=r.demand||
r.required||r.require;o&&this.demand(e,o),r.demandOption&&this.demandOption(e,typeof r.demandOption=="string"?r.demandOption:void 0),r.conflicts&&this.conflicts(
e,r.conflicts),"default"in r&&this.default(e,r.default),r.implies!==void 0&&this.implies(e,r.implies),r.nargs!==void 0&&this.nargs(e,r.nargs),r.config&&this.config(
e,r.configParser),r.normalize&&this.normalize(e),r.choices&&this.choices(e,r.choices),r.coerce&&this.coerce(e,r.coerce),r.group&&this.group(e,r.group),(r.boolean||
r.type==="boolean")&&(this.boolean(e),r.alias&&this.boolean(r.alias)),(r.array||r.type==="array")&&(this.array(e),r.alias&&this.array(r.alias)),(r.number||r.type===
"number")&&(this.number(e),r.alias&&this.number(r.alias)),(r.string||r.type==="string")&&(this.string(e),r.alias&&this.string(r.alias)),(r.count||r.type==="coun\
t")&&this.count(e),typeof r.global=="boolean"&&this.global(e,r.global),r.defaultDescription&&(h(this,H,"f").defaultDescription[e]=r.defaultDescription),r.skipValidation&&
this.skipValidation(e);let s=r.describe||r.description||r.desc,i=h(this,oe,"f").getDescriptions();(!Object.prototype.hasOwnProperty.call(i,e)||typeof s=="string")&&
this.describe(e,s),r.hidden&&this.hide(e),r.requiresArg&&this.requiresArg(e)}return this}options(e,r){return this.option(e,r)}parse(e,r,n){L("[string|array] [fu\
nction|boolean|object] [function]",[e,r,n],arguments.length),this[U2](),typeof e>"u"&&(e=h(this,_o,"f")),typeof r=="object"&&(U(this,xs,r,"f"),r=n),typeof r=="f\
unction"&&(U(this,Zt,r,"f"),r=!1),r||U(this,_o,e,"f"),h(this,Zt,"f")&&U(this,fr,!1,"f");let o=this[vc](e,!!r),s=this.parsed;return h(this,Lt,"f").setParsed(this.
parsed),_e(o)?o.then(i=>(h(this,Zt,"f")&&h(this,Zt,"f").call(this,h(this,wo,"f"),i,h(this,nt,"f")),i)).catch(i=>{throw h(this,Zt,"f")&&h(this,Zt,"f")(i,this.parsed.
argv,h(this,nt,"f")),i}).finally(()=>{this[pD](),this.parsed=s}):(h(this,Zt,"f")&&h(this,Zt,"f").call(this,h(this,wo,"f"),o,h(this,nt,"f")),this[pD](),this.parsed=
s,o)}parseAsync(e,r,n){let o=this.parse(e,r,n);return _e(o)?o:Promise.resolve(o)}parseSync(e,r,n){let o=this.parse(e,r,n);if(_e(o))throw new Ge(".parseSync() mu\
st not be used with asynchronous builders, handlers, or middleware");return o}parserConfiguration(e){return L("<object>",[e],arguments.length),U(this,pd,e,"f"),
this}pkgConf(e,r){L("<string> [string]",[e,r],arguments.length);let n=null,o=this[aD](r||h(this,Es,"f"));return o[e]&&typeof o[e]=="object"&&(n=id(o[e],r||h(this,
Es,"f"),this[vs]()["deep-merge-config"]||!1,h(this,Z,"f")),h(this,H,"f").configObjects=(h(this,H,"f").configObjects||[]).concat(n)),this}positional(e,r){L("<str\
ing> <object>",[e,r],arguments.length);let n=["default","defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","desc\
ription","alias"];r=So(r,(i,a)=>i==="type"&&!["string","number","boolean"].includes(a)?!1:n.includes(i));let o=h(this,Rc,"f").fullCommands[h(this,Rc,"f").fullCommands.
length-1],s=o?h(this,ze,"f").cmdToParseOptions(o):{array:[],alias:{},default:{},demand:{}};return Ti(s).forEach(i=>{let a=s[i];Array.isArray(a)?a.indexOf(e)!==-1&&
(r[i]=!0):a[e]&&!(i in r)&&(r[i]=a[e])}),this.group(e,h(this,oe,"f").getPositionalGroupName()),this.option(e,r)}recommendCommands(e=!0){return L("[boolean]",[e],
arguments.length),U(this,dd,e,"f"),this}required(e,r,n){return this.demand(e,r,n)}require(e,r,n){return this.demand(e,r,n)}requiresArg(e){return L("<array|strin\
g|object> [number]",[e],arguments.length),typeof e=="string"&&h(this,H,"f").narg[e]?this:(this[ki](this.requiresArg.bind(this),"narg",e,NaN),this)}showCompletionScript(e,r){
return L("[string] [string]",[e,r],arguments.length),e=e||this.$0,h(this,Ss,"f").log(h(this,Lt,"f").generateCompletionScript(e,r||h(this,Xt,"f")||"completion")),
this}showHelp(e){if(L("[string|function]",[e],arguments.length),U(this,Qt,!0,"f"),!h(this,oe,"f").hasCachedHelpMessage()){if(!this.parsed){let n=this[vc](h(this,
_o,"f"),void 0,void 0,0,!0);if(_e(n))return n.then(()=>{h(this,oe,"f").showHelp(e)}),this}let r=h(this,ze,"f").runDefaultBuilderOn(this);if(_e(r))return r.then(
()=>{h(this,oe,"f").showHelp(e)}),this}return h(this,oe,"f").showHelp(e),this}scriptName(e){return this.customScriptName=!0,this.$0=e,this}showHelpOnFail(e,r){return L(
"[boolean|string] [string]",[e,r],arguments.length),h(this,oe,"f").showHelpOnFail(e,r),this}showVersion(e){return L("[string|function]",[e],arguments.length),h(
this,oe,"f").showVersion(e),this}skipValidation(e){return L("<array|string>",[e],arguments.length),this[Co]("skipValidation",e),this}strict(e){return L("[boolea\
n]",[e],arguments.length),U(this,_s,e!==!1,"f"),this}strictCommands(e){return L("[boolean]",[e],arguments.length),U(this,Cs,e!==!1,"f"),this}strictOptions(e){return L(
"[boolean]",[e],arguments.length),U(this,Rs,e!==!1,"f"),this}string(e){return L("<array|string>",[e],arguments.length),this[Co]("string",e),this[bs](e),this}terminalWidth(){
return L([],0),h(this,Z,"f").process.stdColumns}updateLocale(e){return this.updateStrings(e)}updateStrings(e){return L("<object>",[e],arguments.length),U(this,Ds,
!1,"f"),h(this,Z,"f").y18n.updateLocale(e),this}usage(e,r,n,o){if(L("<string|null|undefined> [string|boolean] [function|object] [function]",[e,r,n,o],arguments.
length),r!==void 0){if(Pt(e,null,h(this,Z,"f")),(e||"").match(/^\$0( |$)/))return this.command(e,r,n,o);throw new Ge(".usage() description must start with $0 if\
 being used as alias for .command()")}else return h(this,oe,"f").usage(e),this}usageConfiguration(e){return L("<object>",[e],arguments.length),U(this,md,e,"f"),
this}version(e,r,n){let o="version";if(L("[boolean|string] [string] [string]",[e,r,n],arguments.length),h(this,xn,"f")&&(this[sD](h(this,xn,"f")),h(this,oe,"f").
version(void 0),U(this,xn,null,"f")),arguments.length===0)n=this[H2](),e=o;else if(arguments.length===1){if(e===!1)return this;n=e,e=o}else arguments.length===2&&
(n=r,r=void 0);return U(this,xn,typeof e=="string"?e:o,"f"),r=r||h(this,oe,"f").deferY18nLookup("Show version number"),h(this,oe,"f").version(n||void 0),this.boolean(
h(this,xn,"f")),this.describe(h(this,xn,"f"),r),this}wrap(e){return L("<number|null|undefined>",[e],arguments.length),h(this,oe,"f").wrap(e),this}[(ze=new WeakMap,
Es=new WeakMap,Rc=new WeakMap,Lt=new WeakMap,Xt=new WeakMap,ad=new WeakMap,wo=new WeakMap,Ds=new WeakMap,cd=new WeakMap,fr=new WeakMap,ud=new WeakMap,pr=new WeakMap,
Sn=new WeakMap,Qt=new WeakMap,dr=new WeakMap,ld=new WeakMap,Ss=new WeakMap,nt=new WeakMap,H=new WeakMap,fd=new WeakMap,pd=new WeakMap,Zt=new WeakMap,xs=new WeakMap,
Ni=new WeakMap,ws=new WeakMap,_o=new WeakMap,dd=new WeakMap,Z=new WeakMap,_s=new WeakMap,Cs=new WeakMap,Rs=new WeakMap,oe=new WeakMap,md=new WeakMap,xn=new WeakMap,
je=new WeakMap,$2)](e){if(!e._||!e["--"])return e;e._.push.apply(e._,e["--"]);try{delete e["--"]}catch{}return e}[L2](){return{log:(...e)=>{this[hd]()||console.
log(...e),U(this,Qt,!0,"f"),h(this,nt,"f").length&&U(this,nt,h(this,nt,"f")+`
`,"f"),U(this,nt,h(this,nt,"f")+e.join(" "),"f")},error:(...e)=>{this[hd]()||console.error(...e),U(this,Qt,!0,"f"),h(this,nt,"f").length&&U(this,nt,h(this,nt,"f")+
`
`,"f"),U(this,nt,h(this,nt,"f")+e.join(" "),"f")}}}[sD](e){Ti(h(this,H,"f")).forEach(r=>{if((o=>o==="configObjects")(r))return;let n=h(this,H,"f")[r];Array.isArray(
n)?n.includes(e)&&n.splice(n.indexOf(e),1):typeof n=="object"&&delete n[e]}),delete h(this,oe,"f").getDescriptions()[e]}[M2](e,r,n){h(this,cd,"f")[n]||(h(this,Z,
"f").process.emitWarning(e,r),h(this,cd,"f")[n]=!0)}[U2](){h(this,ud,"f").push({options:h(this,H,"f"),configObjects:h(this,H,"f").configObjects.slice(0),exitProcess:h(
this,fr,"f"),groups:h(this,Sn,"f"),strict:h(this,_s,"f"),strictCommands:h(this,Cs,"f"),strictOptions:h(this,Rs,"f"),completionCommand:h(this,Xt,"f"),output:h(this,
nt,"f"),exitError:h(this,wo,"f"),hasOutput:h(this,Qt,"f"),parsed:this.parsed,parseFn:h(this,Zt,"f"),parseContext:h(this,xs,"f")}),h(this,oe,"f").freeze(),h(this,
je,"f").freeze(),h(this,ze,"f").freeze(),h(this,pr,"f").freeze()}[B2](){let e="",r;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(h(this,Z,"f").process.argv()[0])?
r=h(this,Z,"f").process.argv().slice(1,2):r=h(this,Z,"f").process.argv().slice(0,1),e=r.map(n=>{let o=this[Z2](h(this,Es,"f"),n);return n.match(/^(\/|([a-zA-Z]:)?\\)/)&&
o.length<n.length?o:n}).join(" ").trim(),h(this,Z,"f").getEnv("_")&&h(this,Z,"f").getProcessArgvBin()===h(this,Z,"f").getEnv("_")&&(e=h(this,Z,"f").getEnv("_").
replace(`${h(this,Z,"f").path.dirname(h(this,Z,"f").process.execPath())}/`,"")),e}[vs](){return h(this,pd,"f")}[j2](){return h(this,md,"f")}[iD](){if(!h(this,Ds,
"f"))return;let e=h(this,Z,"f").getEnv("LC_ALL")||h(this,Z,"f").getEnv("LC_MESSAGES")||h(this,Z,"f").getEnv("LANG")||h(this,Z,"f").getEnv("LANGUAGE")||"en_US";this.
locale(e.replace(/[.:].*/,""))}[H2](){return this[aD]().version||"unknown"}[G2](e){let r=e["--"]?e["--"]:e._;for(let n=0,o;(o=r[n])!==void 0;n++)h(this,Z,"f").Parser.
looksLikeNumber(o)&&Number.isSafeInteger(Math.floor(parseFloat(`${o}`)))&&(r[n]=Number(o));return e}[aD](e){let r=e||"*";if(h(this,Ni,"f")[r])return h(this,Ni,"\
f")[r];let n={};try{let o=e||h(this,Z,"f").mainFilename;h(this,Z,"f").path.extname(o)&&(o=h(this,Z,"f").path.dirname(o));let s=h(this,Z,"f").findUp(o,(i,a)=>{if(a.
includes("package.json"))return"package.json"});Pt(s,void 0,h(this,Z,"f")),n=JSON.parse(h(this,Z,"f").readFileSync(s,"utf8"))}catch{}return h(this,Ni,"f")[r]=n||
{},h(this,Ni,"f")[r]}[Co](e,r){r=[].concat(r),r.forEach(n=>{n=this[lD](n),h(this,H,"f")[e].push(n)})}[ki](e,r,n,o){this[uD](e,r,n,o,(s,i,a)=>{h(this,H,"f")[s][i]=
a})}[cD](e,r,n,o){this[uD](e,r,n,o,(s,i,a)=>{h(this,H,"f")[s][i]=(h(this,H,"f")[s][i]||[]).concat(a)})}[uD](e,r,n,o,s){if(Array.isArray(n))n.forEach(i=>{e(i,o)});else if((i=>typeof i==
"object")(n))for(let i of Ti(n))e(i,n[i]);else s(r,this[lD](n),o)}[lD](e){return e==="__proto__"?"___proto___":e}[fD](e,r){return this[ki](this[fD].bind(this),"\
key",e,r),this}[pD](){var e,r,n,o,s,i,a,c,u,l,f,d;let m=h(this,ud,"f").pop();Pt(m,void 0,h(this,Z,"f"));let y;e=this,r=this,n=this,o=this,s=this,i=this,a=this,c=
this,u=this,l=this,f=this,d=this,{options:{set value(E){U(e,H,E,"f")}}.value,configObjects:y,exitProcess:{set value(E){U(r,fr,E,"f")}}.value,groups:{set value(E){
U(n,Sn,E,"f")}}.value,output:{set value(E){U(o,nt,E,"f")}}.value,exitError:{set value(E){U(s,wo,E,"f")}}.value,hasOutput:{set value(E){U(i,Qt,E,"f")}}.value,parsed:this.
parsed,strict:{set value(E){U(a,_s,E,"f")}}.value,strictCommands:{set value(E){U(c,Cs,E,"f")}}.value,strictOptions:{set value(E){U(u,Rs,E,"f")}}.value,completionCommand:{
set value(E){U(l,Xt,E,"f")}}.value,parseFn:{set value(E){U(f,Zt,E,"f")}}.value,parseContext:{set value(E){U(d,xs,E,"f")}}.value}=m,h(this,H,"f").configObjects=y,
h(this,oe,"f").unfreeze(),h(this,je,"f").unfreeze(),h(this,ze,"f").unfreeze(),h(this,pr,"f").unfreeze()}[z2](e,r){return ys(r,n=>(e(n),n))}getInternalMethods(){
return{getCommandInstance:this[V2].bind(this),getContext:this[W2].bind(this),getHasOutput:this[q2].bind(this),getLoggerInstance:this[K2].bind(this),getParseContext:this[J2].
bind(this),getParserConfiguration:this[vs].bind(this),getUsageConfiguration:this[j2].bind(this),getUsageInstance:this[Y2].bind(this),getValidationInstance:this[X2].
bind(this),hasParseCallback:this[hd].bind(this),isGlobalContext:this[Q2].bind(this),postProcess:this[As].bind(this),reset:this[dD].bind(this),runValidation:this[mD].
bind(this),runYargsParserAndExecuteCommands:this[vc].bind(this),setHasOutput:this[ek].bind(this)}}[V2](){return h(this,ze,"f")}[W2](){return h(this,Rc,"f")}[q2](){
return h(this,Qt,"f")}[K2](){return h(this,Ss,"f")}[J2](){return h(this,xs,"f")||{}}[Y2](){return h(this,oe,"f")}[X2](){return h(this,je,"f")}[hd](){return!!h(this,
Zt,"f")}[Q2](){return h(this,ld,"f")}[As](e,r,n,o){return n||_e(e)||(r||(e=this[$2](e)),(this[vs]()["parse-positional-numbers"]||this[vs]()["parse-positional-nu\
mbers"]===void 0)&&(e=this[G2](e)),o&&(e=gs(e,this,h(this,pr,"f").getMiddleware(),!1))),e}[dD](e={}){U(this,H,h(this,H,"f")||{},"f");let r={};r.local=h(this,H,"\
f").local||[],r.configObjects=h(this,H,"f").configObjects||[];let n={};r.local.forEach(i=>{n[i]=!0,(e[i]||[]).forEach(a=>{n[a]=!0})}),Object.assign(h(this,ws,"f"),
Object.keys(h(this,Sn,"f")).reduce((i,a)=>{let c=h(this,Sn,"f")[a].filter(u=>!(u in n));return c.length>0&&(i[a]=c),i},{})),U(this,Sn,{},"f");let o=["array","bo\
olean","string","skipValidation","count","normalize","number","hiddenOptions"],s=["narg","key","alias","default","defaultDescription","config","choices","demand\
edOptions","demandedCommands","deprecatedOptions"];return o.forEach(i=>{r[i]=(h(this,H,"f")[i]||[]).filter(a=>!n[a])}),s.forEach(i=>{r[i]=So(h(this,H,"f")[i],a=>!n[a])}),
r.envPrefix=h(this,H,"f").envPrefix,U(this,H,r,"f"),U(this,oe,h(this,oe,"f")?h(this,oe,"f").reset(n):x2(this,h(this,Z,"f")),"f"),U(this,je,h(this,je,"f")?h(this,
je,"f").reset(n):F2(this,h(this,oe,"f"),h(this,Z,"f")),"f"),U(this,ze,h(this,ze,"f")?h(this,ze,"f").reset():E2(h(this,oe,"f"),h(this,je,"f"),h(this,pr,"f"),h(this,
Z,"f")),"f"),h(this,Lt,"f")||U(this,Lt,A2(this,h(this,oe,"f"),h(this,ze,"f"),h(this,Z,"f")),"f"),h(this,pr,"f").reset(),U(this,Xt,null,"f"),U(this,nt,"","f"),U(
this,wo,null,"f"),U(this,Qt,!1,"f"),this.parsed=!1,this}[Z2](e,r){return h(this,Z,"f").path.relative(e,r)}[vc](e,r,n,o=0,s=!1){var i,a,c,u;let l=!!n||s;e=e||h(this,
_o,"f"),h(this,H,"f").__=h(this,Z,"f").y18n.__,h(this,H,"f").configuration=this[vs]();let f=!!h(this,H,"f").configuration["populate--"],d=Object.assign({},h(this,
H,"f").configuration,{"populate--":!0}),m=h(this,Z,"f").Parser.detailed(e,Object.assign({},h(this,H,"f"),{configuration:{"parse-positional-numbers":!1,...d}})),
y=Object.assign(m.argv,h(this,xs,"f")),E,g=m.aliases,S=!1,_=!1;Object.keys(y).forEach(v=>{v===h(this,dr,"f")&&y[v]?S=!0:v===h(this,xn,"f")&&y[v]&&(_=!0)}),y.$0=
this.$0,this.parsed=m,o===0&&h(this,oe,"f").clearCachedHelpMessage();try{if(this[iD](),r)return this[As](y,f,!!n,!1);h(this,dr,"f")&&[h(this,dr,"f")].concat(g[h(
this,dr,"f")]||[]).filter(ne=>ne.length>1).includes(""+y._[y._.length-1])&&(y._.pop(),S=!0),U(this,ld,!1,"f");let v=h(this,ze,"f").getCommands(),A=!((i=h(this,Lt,
"f"))===null||i===void 0)&&i.completionKey?[(a=h(this,Lt,"f"))===null||a===void 0?void 0:a.completionKey,...(u=this.getAliases()[(c=h(this,Lt,"f"))===null||c===
void 0?void 0:c.completionKey])!==null&&u!==void 0?u:[]].some(j=>Object.prototype.hasOwnProperty.call(y,j)):!1,N=S||A||s;if(y._.length){if(v.length){let j;for(let ne=o||
0,ge;y._[ne]!==void 0;ne++)if(ge=String(y._[ne]),v.includes(ge)&&ge!==h(this,Xt,"f")){let Ne=h(this,ze,"f").runCommand(ge,this,m,ne+1,s,S||_||s);return this[As](
Ne,f,!!n,!1)}else if(!j&&ge!==h(this,Xt,"f")){j=ge;break}!h(this,ze,"f").hasDefaultCommand()&&h(this,dd,"f")&&j&&!N&&h(this,je,"f").recommendCommands(j,v)}h(this,
Xt,"f")&&y._.includes(h(this,Xt,"f"))&&!A&&(h(this,fr,"f")&&xo(!0),this.showCompletionScript(),this.exit(0))}if(h(this,ze,"f").hasDefaultCommand()&&!N){let j=h(
this,ze,"f").runCommand(null,this,m,0,s,S||_||s);return this[As](j,f,!!n,!1)}if(A){h(this,fr,"f")&&xo(!0),e=[].concat(e);let j=e.slice(e.indexOf(`--${h(this,Lt,
"f").completionKey}`)+1);return h(this,Lt,"f").getCompletion(j,(ne,ge)=>{if(ne)throw new Ge(ne.message);(ge||[]).forEach(Ne=>{h(this,Ss,"f").log(Ne)}),this.exit(
0)}),this[As](y,!f,!!n,!1)}if(h(this,Qt,"f")||(S?(h(this,fr,"f")&&xo(!0),l=!0,this.showHelp(j=>{h(this,Ss,"f").log(j),this.exit(0)})):_&&(h(this,fr,"f")&&xo(!0),
l=!0,h(this,oe,"f").showVersion("log"),this.exit(0))),!l&&h(this,H,"f").skipValidation.length>0&&(l=Object.keys(y).some(j=>h(this,H,"f").skipValidation.indexOf(
j)>=0&&y[j]===!0)),!l){if(m.error)throw new Ge(m.error.message);if(!A){let j=this[mD](g,{},m.error);n||(E=gs(y,this,h(this,pr,"f").getMiddleware(),!0)),E=this[z2](
j,E??y),_e(E)&&!n&&(E=E.then(()=>gs(y,this,h(this,pr,"f").getMiddleware(),!1)))}}}catch(v){if(v instanceof Ge)h(this,oe,"f").fail(v.message,v);else throw v}return this[As](
E??y,f,!!n,!0)}[mD](e,r,n,o){let s={...this.getDemandedOptions()};return i=>{if(n)throw new Ge(n.message);h(this,je,"f").nonOptionCount(i),h(this,je,"f").requiredArguments(
i,s);let a=!1;h(this,Cs,"f")&&(a=h(this,je,"f").unknownCommands(i)),h(this,_s,"f")&&!a?h(this,je,"f").unknownArguments(i,e,r,!!o):h(this,Rs,"f")&&h(this,je,"f").
unknownArguments(i,e,{},!1,!1),h(this,je,"f").limitedChoices(i),h(this,je,"f").implications(i),h(this,je,"f").conflicting(i)}}[ek](){U(this,Qt,!0,"f")}[bs](e){if(typeof e==
"string")h(this,H,"f").key[e]=!0;else for(let r of e)h(this,H,"f").key[r]=!0}}});var nk={};dt(nk,{default:()=>YH,"module.exports":()=>rk});var rk,YH,ok=p(()=>{"use strict";d2();eD();rk=tk(p2),YH=rk});Number.parseInt(process.versions.node,10)<20&&(process.stderr.write(`image-labels: INTERNAL: needs Node.js 20 or newer, and this is ${process.version}
`),process.exit(1));var fk=require("node:os");var yD=["platform","registryId","region","profile","roleArn","externalId","endpoint","timeout","cacheDir","noCache","output","verbose"],$i=["name","version","im\
age",...yD],Ic="--name <repository> --version <tag or digest>",Gn={label:{step:"readImageLabel",summary:"Print the value of one label of an image",usage:`${Ic} \
--label <name>`,takes:["label","default",...$i],examples:[["--name shop/api --version 1.4.2 --label git_revision","By repository and tag"],["--image shop/api@sh\
a256:\u2026 --label git_revision","By digest"],["--name shop/api --version 1.4.2 --label owner --default nobody","Where the label may be missing"]]},labels:{step:"\
readImageLabels",summary:"Print all labels of an image",usage:Ic,takes:$i,examples:[["--name shop/api --version 1.4.2","One key=value a line, sorted"],["--name \
shop/api --version 1.4.2 --platform linux/arm64","Where platforms have different labels"]]},inspect:{step:"inspectImage",summary:"Print what is known of an imag\
e: platforms, labels, annotations, revision",usage:Ic,takes:$i,examples:[["--name shop/api --version 1.4.2 --output json","For a program"]]},revision:{step:"rea\
dImageRevision",summary:"Print the commit that an image was built from",usage:`${Ic} [--label <name>]`,takes:["label",...$i],examples:[["--name shop/api --versi\
on 1.4.2","From labels, annotations or provenance"],["--name shop/api --version 1.4.2 --label built_from","From this label alone"]]},find:{step:"findImages",summary:"\
List the images of a repository whose labels are as wanted, newest first",usage:"--name <repository> [--where <key=value>]...",takes:["name","image","where","li\
mit","untagged",...yD],examples:[["--name shop/api --where git_revision=4f2c1a9* --limit 1","The newest image of a commit"],["--name shop/api --where git_branch\
=main","All images of a branch"]]},"tag-git":{step:"tagGit",summary:"Tag the commit that an image was built from, without a checkout",usage:"--tag <tag> (--revi\
sion <commit> | --name <repository> --version <tag or digest>)",takes:["tag","revision","url","message","lightweight","tagger","label",...$i],examples:[["--tag \
v1.4.2 --name shop/api --version 1.4.2","At the commit of the image"],["--tag v1.4.2 --revision 4f2c1a9be07d --url https://git.example/shop.git","At a commit, a\
nywhere"]]}};function Is(t){return typeof t=="string"&&Object.hasOwn(Gn,t)}function zn(t){if("result"in t)return ED({ok:!0,result:t.result});let{code:e,message:r,hint:n}=t.failure;return ED({ok:!1,error:{code:e,message:r,hint:n}})}function ED(t){
return JSON.stringify(t,(e,r)=>r instanceof Map?Object.fromEntries(r):r).replace(/[\u007f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}var Sd={INTERNAL:[1,"Please report it with the version of image-labels (--tool-version) and this message."],INVALID_ARGUMENT:[2,"What there is says image-labels\
 <command> --help, or the help page of the step."],REPOSITORY_NOT_FOUND:[3,"Check the name, the registry id (the account that owns it) and the region."],IMAGE_NOT_FOUND:[
3,"Check the version, the registry id (the account that owns the repository) and the region."],PLATFORM_NOT_FOUND:[3,"Leave the platform out to read all that th\
e image is for."],LABEL_NOT_FOUND:[3,"Name another label, or give a default."],REVISION_NOT_FOUND:[3,"Build with --label org.opencontainers.image.revision=$(git\
 rev-parse HEAD)."],COMMIT_NOT_FOUND:[3,"Check that the commit was pushed, and to this repository."],CREDENTIALS_MISSING:[4,"Give AWS credentials: awsCredential\
sId, withAWS, a profile or the environment."],CREDENTIALS_EXPIRED:[4,"Get new credentials and try again."],ACCESS_DENIED:[4,"Allow this to the identity that ask\
s."],GIT_ACCESS_DENIED:[4,"Check the Git credentials, and that they may push tags."],THROTTLED:[5,"Try again later."],NETWORK:[5,"Check the way from this machin\
e to the server."],TIMEOUT:[5,"Give it more time (timeout), or look at the network."],SERVICE_ERROR:[5,"The fault is with the service or with something before i\
t. Try again later."],NOT_AN_IMAGE:[6,"Only images have labels. Other artifacts (charts, signatures, attestations) have none."],MANIFEST_INVALID:[6,"The image w\
as pushed like this: see aws ecr batch-get-image. Build and push it again."],CONFIG_INVALID:[6,"The image was pushed like this. Build and push it again."],DIGEST_MISMATCH:[
6,"Something changed the bytes, or the registry is damaged. Nothing of them was used."],TOO_LARGE:[6,"No image that is built as usual is so large. Look at what \
was pushed."],REVISION_INVALID:[6,"A commit is 7 to 64 hex digits. Name the label that holds it."],LABEL_DIFFERS:[7,"Name the platform to read."],TAG_EXISTS:[7,
"A released tag is not moved. Choose another name."]},lG=Object.keys(Sd),R=class extends Error{name="Failure";code;hint;constructor(e,r,{hint:n,cause:o}={}){super(
DD(r),{cause:o}),this.code=e,this.hint=DD(n??Sd[e][1])}get exitCode(){return Sd[this.code][0]}};function Ts(t){if(t instanceof R)return t;let e=t instanceof Error?
`${t.name}: ${t.message}`:String(t);return new R("INTERNAL",De(e),{cause:t})}function De(t,e=500){let r=t.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,"\
 ").trim();return r.length>e?`${r.slice(0,e)}\u2026`:r}function DD(t){return De(Cn(t),4e3)}function Cn(t){return t.replace(/(\bhttps?:\/\/[^\s?#'"<>]+)\?[^\s'"<>]*/gi,
"$1?***").replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@'"<>]+@/gi,"$1***@")}function Ps(t,e){let r,n=Number.POSITIVE_INFINITY,o=0;for(let s of e){let i=Math.max(1,Math.floor(Math.max(t.length,s.length)*.4));if(Math.abs(t.length-s.length)>
i)continue;if(++o>1e3)break;let a=Dk(t.toLowerCase(),s.toLowerCase());a<n&&a<=i&&(r=s,n=a)}return r}function Dk(t,e){if(t.length>128||e.length>128)return Number.
POSITIVE_INFINITY;let r=[],n=Array.from({length:e.length+1},(o,s)=>s);for(let o=1;o<=t.length;o++){let s=[o];for(let i=1;i<=e.length;i++){let a=t[o-1]===e[i-1]?
0:1,c=Math.min(Li(n,i)+1,Li(s,i-1)+1,Li(n,i-1)+a);o>1&&i>1&&t[o-1]===e[i-2]&&t[o-2]===e[i-1]&&(c=Math.min(c,Li(r,i-2)+1)),s.push(c)}r=n,n=s}return Li(n,e.length)}
function Li(t,e){return t[e]??Number.POSITIVE_INFINITY}var Rn={name:Le("text","name","Image","Repository in ECR: shop/api"),version:Le("text","version","Image","Tag (1.4.2) or digest (sha256:\u2026) of the image"),image:Le(
"text","image","Image","Whole reference instead: shop/api:1.4.2, or with the host of ECR; to find: shop/api"),platform:Le("text","platform","Image","Platform to\
 read: os/arch[/variant], such as linux/arm64"),label:Le("text","label","Result","Name of the label"),default:Le("text","default","Result","Result where the ima\
ge has no such label"),where:Le("text","where","Result","KEY=VALUE that the labels must hold; * in VALUE stands for anything; may repeat"),limit:Le("text","limi\
t","Result","How many images to find at most"),untagged:Le("switch","untagged","Result","Look at images without a tag, too"),tag:Le("text","tag","Git","Name of \
the Git tag to make"),revision:Le("text","revision","Git","Commit to tag (7 to 64 hex digits); else the one that the image names"),url:Le("text","url","Git","Gi\
t repository; else GIT_URL, else the origin of the current folder"),message:Le("text","message","Git","Message of the tag; else image, digest, origin and build"),
lightweight:Le("switch","lightweight","Git","Make a lightweight tag, without a message"),tagger:Le("text","tagger","Git",'Who tags: "Name <mail>"; else as Git i\
s set up'),registryId:Le("text","registry-id","AWS","AWS account that owns the registry (12 digits)"),region:Le("text","region","AWS","AWS region; else from ima\
ge, AWS_REGION, AWS_DEFAULT_REGION, profile, instance"),profile:Le("text","profile","AWS","Profile of the shared AWS configuration"),roleArn:Le("text","role-arn",
"AWS","Role to assume for the read"),externalId:Le("text","external-id","AWS","External id that the role asks for"),endpoint:Le("text","endpoint","AWS","URL of \
ECR; else AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, AWS"),timeout:Le("text","timeout","Program","Seconds that the whole command may take (60)"),cacheDir:Tc("text",
"cache-dir","Folder in which configs are kept (~/.cache/image-labels)"),noCache:Tc("switch","no-cache","Keep nothing, and use nothing that was kept"),output:Tc(
"text","output",'text, or json: one line {"ok":\u2026}'),verbose:Tc("switch","verbose","Say on stderr what is asked where")};function SD(t){return Object.hasOwn(
Rn,t)}function Me(t,e){return e==="flag"?`--${Rn[t].flag}`:t}function Ao(t,e,r){return r==="flag"?`${Me(t,r)} ${e}`:`${t}: '${e}'`}function Le(t,e,r,n){return{flag:e,
group:r,describe:n,kind:t,step:!0}}function Tc(t,e,r){return{flag:e,group:"Program",describe:r,kind:t,step:!1}}var xD=require("node:path");var wd=["https","http","ssh","git","file"],Sk="https://host/path, http://, ssh://, git://, file://, user@host:path or an absolute path";function Mi(t,e){let r=o=>{
throw new R("INVALID_ARGUMENT",`${e}: ${JSON.stringify(wk(t))} ${o}`,{hint:`Write ${Sk}. In a user or password, / ? # @ % are written as %2F %3F %23 %40 %25.`})};
if(t===""||/[\u0000-\u0020\u007f]/.test(t))return r("is not the URL of a Git repository");if(t.startsWith("-"))return r("begins with a dash, as an option of git\
 would");let n=/^([a-z][a-z0-9+.-]*):\/\//i.exec(t)?.[1]?.toLowerCase();return n!==void 0?xk(t,n,r):/^[a-z0-9+.-]*::/i.test(t)?r("names a program to be run, not\
 a repository"):(0,xD.isAbsolute)(t)?{text:t}:/^(?:[\w.][\w.-]*@)?[\w.][\w.-]*:[^-:][^:]*$/.test(t)?{text:t}:r("is not the URL of a Git repository")}function xk(t,e,r){
if(!wd.includes(e))return r(`has the scheme ${e}, which is not allowed`);if(!URL.canParse(t))return r("is not a URL");let n=new URL(t);if(e!=="file"&&(/^[^:]+:\/\/(?:\/|$)/.
test(t)||!/^[[\w.]/.test(n.hostname)))return r("has no host");if(/^\/+-/.test(n.pathname))return r("has a path that begins with a dash");if(e==="ssh")return xd(
n.username,r).startsWith("-")?r("has a user that begins with a dash"):(n.password="",{text:n.href});let o=xd(n.username,r),s=xd(n.password,r);return n.username=
"",n.password="",o===""&&s===""?{text:t}:{text:n.href,credentials:s===""?{user:o}:{user:o,password:s}}}function xd(t,e){let r;try{r=decodeURIComponent(t)}catch{
return e("has a user or a password in which a % is not written %25")}return/[\u0000-\u001f\u007f]/.test(r)?e("has a user or a password with a control character"):
r}function wk(t){return Cn(t.replace(/^([a-z][a-z0-9+.-]*:\/{0,2})?.*@/is,"$1***@")).slice(0,200)}var Ui=class{#e;spelling;constructor(e,r){this.#e=e,this.spelling=r}refuseOthers(e,r){let n=new Map(e.map(o=>[o,Me(o,this.spelling)]));for(let o of this.#e.keys()){
if(n.has(o))continue;let s=SD(o)?Me(o,this.spelling):o,i=Ps(s,n.values());throw new R("INVALID_ARGUMENT",`${r} has no parameter ${De(s,100)}`,{hint:i===void 0?`\
It has: ${[...n.values()].join(", ")}.`:`Did you mean ${i}?`})}}text(e){let r=this.#e.get(e);if(r==null)return;let n=Me(e,this.spelling);if(Array.isArray(r))throw new R(
"INVALID_ARGUMENT",`${n} is given ${r.length} times`);if(typeof r!="string")throw new R("INVALID_ARGUMENT",`${n} is not a text`);return r}required(e,r){let n=this.
text(e);if(n)return n;let o=Me(e,this.spelling);throw new R("INVALID_ARGUMENT",`${o} is ${n===void 0?"missing":"empty"}`,{hint:`Give ${o}: ${r}.`})}parse(e,r){let n=this.
text(e);return n===void 0?void 0:r(n,Me(e,this.spelling))}optional(e,r){let n=this.parse(e,r);return n===void 0?{}:{[e]:n}}isOn(e){let r=this.#e.get(e);if(r==null||
r===!1)return!1;if(r===!0||r===1)return!0;let n=Me(e,this.spelling);throw new R("INVALID_ARGUMENT",typeof r=="number"?`${n} is given ${r} times`:`${n} is a swit\
ch: ${this.spelling==="flag"?"it takes no value":"true or false"}`)}pairs(e){let r=this.#e.get(e);if(r==null)return[];let n=Me(e,this.spelling);return(typeof r==
"object"&&!Array.isArray(r)?Object.entries(r):[r].flat().map(s=>_k(s,n))).map(([s,i])=>{if(s!==""&&typeof i=="string")return[s,i];throw new R("INVALID_ARGUMENT",
`${n}: the label ${JSON.stringify(s.slice(0,100))} is not given a text`)})}};function _k(t,e){let r=typeof t=="string"?t.indexOf("="):-1;if(typeof t=="string"&&
r>0)return[t.slice(0,r),t.slice(r+1)];let n=typeof t=="string"?JSON.stringify(t.slice(0,200)):"what was given";throw new R("INVALID_ARGUMENT",`${e}: ${n} is not\
 KEY=VALUE`,{hint:`Write ${e} git_branch=main, and * for any run of characters: git_revision=4f2c1a9*`})}var wD={i386:["386"],i486:["386"],i586:["386"],i686:["386"],x86_64:["amd64"],"x86-64":["amd64"],aarch64:["arm64"],armhf:["arm","v7"],armel:["arm","v6"]};function Bi(t){
let e=t.os.toLowerCase()==="macos"?"darwin":t.os.toLowerCase(),r=t.architecture.toLowerCase(),[n,o]=Object.hasOwn(wD,r)&&wD[r]||[r],s=Ck(n,o??t.variant?.toLowerCase()??
"");return{os:e,architecture:n,...s===""?{}:{variant:s},...t.osVersion?{osVersion:t.osVersion}:{}}}function Ck(t,e){let r=/^\d/.test(e)?`v${e}`:e;return t==="ar\
m"&&r===""?"v7":t==="arm64"&&r==="v8"||t==="amd64"&&r==="v1"?"":r}function _D(t,e){let r=/^([A-Za-z0-9_-]+)(?:\(([A-Za-z0-9_.-]+)\))?\/([A-Za-z0-9_-]+)(?:\/([A-Za-z0-9_.-]+))?$/.
exec(t);if(r===null)throw new R("INVALID_ARGUMENT",`${e}: ${JSON.stringify(t.slice(0,200))} is not a platform`,{hint:"Write os/arch or os/arch/variant: linux/am\
d64, linux/arm64, linux/arm/v7"});let[,n="",o,s="",i]=r;return Bi({os:n,architecture:s,variant:i,osVersion:o})}function Pc({os:t,architecture:e}){return t==="un\
known"&&e==="unknown"}function bo({os:t,architecture:e,variant:r,osVersion:n}){return`${t}${n===void 0?"":`(${n})`}/${e}${r===void 0?"":`/${r}`}`}function _d(t,e){
let r=t.filter(({platform:o})=>o!==void 0&&Rk(o,e)),n=r.filter(({platform:o})=>o?.variant===e.variant);return n.length>0?n:r}function Rk(t,e){return t.os===e.os&&
t.architecture===e.architecture&&(e.variant===void 0||t.variant===e.variant)&&(e.osVersion===void 0||t.osVersion===e.osVersion)}var CD=require("node:crypto"),vk=/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;function vn(t){return vk.test(t)}function gr(t,e){let r=e.startsWith("sha512:")?
"sha512":"sha256";return`${r}:${(0,CD.createHash)(r).update(t).digest("hex")}`}var Ak=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,bk=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,Ik=/^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:sc2s\.sgov|c2s\.ic|csp\.hci\.ic)\.gov|cloud\.adc-e\.uk)$/,
RD="123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1.4.2, \u2026@sha256:<64 hex digits> or shop/api:1.4.2";function Fc(t,e){if(t.length>=2&&t.length<=256&&
Ak.test(t))return t;let r=/[:@]/.test(t)?`A whole image reference goes into ${FD(e,"image")}; here only the repository's name is wanted.`:"A repository is named\
 in lower case letters, digits and single . _ - between them, in parts separated by /: shop/api";throw new R("INVALID_ARGUMENT",`${e}: ${An(t)} is not the name \
of an ECR repository`,{hint:r})}function vD(t,e){return/^sha\d+:/.test(t)?{digest:TD(t,e)}:{tag:PD(t,e)}}function AD(t,e){let{tag:r,digest:n,...o}=ID(t,e);if(r!==
void 0)return{...o,tag:r,...n===void 0?{}:{digest:n}};if(n!==void 0)return{...o,digest:n};throw new R("INVALID_ARGUMENT",`${e}: ${An(t)} has neither a tag nor a\
 digest`,{hint:`Write ${o.repository}:<tag> or ${o.repository}@sha256:<64 hex digits>`})}function bD(t,e){let{tag:r,digest:n,...o}=ID(t,e);if(r===void 0&&n===void 0)
return o;throw new R("INVALID_ARGUMENT",`${e}: ${An(t)} is one image, and a repository is wanted`,{hint:`Write ${o.repository}, without tag and digest.`})}function ID(t,e){
let r=t.indexOf("@"),n=r<0?void 0:TD(t.slice(r+1),e),o=r<0?t:t.slice(0,r),{rest:s,...i}=Tk(o,t,e),a=s.indexOf(":");return{...i,...n===void 0?{}:{digest:n},...a<
0?{}:{tag:PD(s.slice(a+1),e)},repository:Fc(a<0?s:s.slice(0,a),e)}}function Tk(t,e,r){let n=t.indexOf("/"),o=t.slice(0,Math.max(n,0)),s=Ik.exec(o);if(s!==null){
let[,i="",a,c,u=""]=s;return{registryId:i,region:Io(u,r),...c===void 0?{}:{fips:!0},...a==="-"?{dualStack:!0}:{},rest:t.slice(n+1)}}if(/^[a-z]+:$/i.test(o))throw new R(
"INVALID_ARGUMENT",`${r}: ${An(e)} is a URL, and an image reference is wanted`,{hint:`Leave ${o}// out: ${RD}`});if(o==="public.ecr.aws")throw new R("INVALID_AR\
GUMENT",`${r}: ${An(e)} is in ECR Public, which cannot be read`,{hint:"ECR Public has no call that reads a manifest. Read the private image."});if(!/[.:]/.test(
o)&&o!=="localhost")return{rest:t};throw new R("INVALID_ARGUMENT",`${r}: ${An(e)} names the host ${o}, which is not one of Amazon ECR`,{hint:`Write ${RD}. Where\
 ${o} is a part of the repository's name, use ${FD(r,"name")} instead.`})}function Io(t,e){if(/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(t))return t;throw new R("IN\
VALID_ARGUMENT",`${e}: ${An(t)} is not an AWS region`,{hint:"A region looks like eu-west-1."})}function ot({repository:t,tag:e,digest:r}){return`${t}${e===void 0?
"":`:${e}`}${r===void 0?"":`@${r}`}`}function TD(t,e){if(vn(t))return t;throw new R("INVALID_ARGUMENT",`${e}: ${An(t)} is not a digest`,{hint:"A digest is sha25\
6: and 64 lower-case hex digits."})}function PD(t,e){if(bk.test(t))return t;throw new R("INVALID_ARGUMENT",`${e}: ${An(t)} is not an image tag`,{hint:"A tag has\
 1 to 128 letters, digits, _ . and -, and does not begin with . or -; a digest begins with sha256:"})}function FD(t,e){return t.startsWith("--")?`--${e}`:e}function An(t){
return JSON.stringify(t.length>200?`${t.slice(0,200)}\u2026`:t)}function Oc(t,e){let r=URL.canParse(t)?new URL(t):void 0;if(r!==void 0&&!r.username&&!r.password&&!r.search&&!r.hash&&(r.protocol==="https:"||r.protocol==="http\
:"))return r;throw new R("INVALID_ARGUMENT",`${e} is not the URL of an endpoint`,{hint:"An endpoint is https:// (or http://) and a host, without user, password \
or query."})}var Cd=["org.opencontainers.image.revision","git_revision","org.label-schema.vcs-ref","vcs-ref","git.commit"],OD="org.opencontainers.image.revision";function ND(t,e){
for(let r of Cd){let n=t.get(r);if(n!==void 0)return{revision:n,origin:`label:${r}`}}for(let r of e){let n=r.get(OD);if(n!==void 0)return{revision:n,origin:`ann\
otation:${OD}`}}}function Rd(t){return/^[0-9a-f]{7,64}$/i.test(t)}function vd(t,e){let{revision:r,origin:n}=t;if(Rd(r))return t;let o=JSON.stringify(r.slice(0,100));
throw new R("REVISION_INVALID",`the revision of ${e} (${n}) is no commit: ${o}`,{hint:Ad(r)})}function Ad(t){return/^[0-9a-f]{7,64}-dirty$/i.test(t)?"The image \
was built from a work tree with changes that are in no commit. Build it from a clean checkout.":t===""?"The label is there and empty: the argument that fills it\
 was not given to the build.":"A commit is 7 to 64 hex digits. Name the label that holds it, or set org.opencontainers.image.revision in the build."}var kD=1440*60,$D=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,LD=/^[^<>\s\u0000-\u001f](?:[^<>\u0000-\u001f]*[^<>\s\u0000-\u001f])? <[^<>\s\u0000-\u001f]+>$/,
MD=/^[\w+=,.@:/-]{2,1224}$/;function UD(t){return t}function Fs(t,e){return(r,n)=>{if(t.test(r))return r;throw new R("INVALID_ARGUMENT",`${n}: ${JSON.stringify(
r.slice(0,200))} is not ${e}`)}}function BD(t,e){let r=/^\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN;if(r>0&&r<=kD)return r;throw new R("INVALID_ARGUMENT",`${e}\
: ${JSON.stringify(t.slice(0,200))} is not a number of seconds`,{hint:`Give more than 0 and at most ${kD} seconds.`})}function jD(t,e){if(Rd(t))return t;throw new R(
"INVALID_ARGUMENT",`${e}: ${JSON.stringify(t.slice(0,200))} is not a commit`,{hint:Ad(t)})}function HD(t,e){if(!t.startsWith("-")&&!t.startsWith("refs/")&&t!=="\
HEAD")return t;throw new R("INVALID_ARGUMENT",`${e}: ${JSON.stringify(t.slice(0,200))} is no name for a tag`,{hint:"A tag does not begin with a dash or with ref\
s/, and is not HEAD: v1.4.2"})}function GD(t,e){if(t!==""&&!t.includes("\0"))return t;throw new R("INVALID_ARGUMENT",`${e} is ${t===""?"empty":"no text: it has \
a NUL in it"}`)}function zD(t,e){let r=/^\d{1,9}$/.test(t)?Number(t):0;if(r>0)return r;throw new R("INVALID_ARGUMENT",`${e}: ${JSON.stringify(t.slice(0,200))} i\
s not a number of images`,{hint:"Give a whole number from 1 on."})}function VD(t){let[e="",...r]=t.split("*"),n=r.pop();return n===void 0?o=>o===e:o=>{if(!o.startsWith(e)||o.length<e.length+n.length||!o.endsWith(n))return!1;let s=o.
length-n.length,i=e.length;for(let a of r){if(i=o.indexOf(a,i),i<0||i+a.length>s)return!1;i+=a.length}return!0}}var Pk=60,Id="the name of a label, such as git_revision";function Nc(t,e,r){let n=new Ui(e,r),{takes:o,step:s}=Gn[t];switch(r==="flag"?n.refuseOthers(o,`image-l\
abels ${t}`):n.refuseOthers(o.filter(i=>Rn[i].step),s),t){case"label":{let i=bd(n);return{command:t,...i,label:n.required("label",Id),...n.optional("default",UD)}}case"\
labels":case"inspect":return{command:t,...bd(n)};case"revision":{let i=bd(n);return n.text("label")===void 0?{command:t,...i}:{command:t,...i,label:n.required("\
label",Id)}}case"find":{let i=Ok(n);return{command:t,repository:i.repository,where:n.pairs("where").map(([a,c])=>({key:a,matches:VD(c)})),...n.optional("limit",
zD),untagged:n.isOn("untagged"),...Td(n,i)}}case"tag-git":return{command:t,...Fk(n)}}}function Fk(t){let{spelling:e}=t,r=HD(t.required("tag","the name of the Gi\
t tag, such as v1.4.2"),Me("tag",e)),n=t.parse("revision",jD),o=t.text("label")===void 0?void 0:t.required("label",Id),s=t.isOn("lightweight"),i=t.parse("messag\
e",GD),a=(l,f)=>{throw new R("INVALID_ARGUMENT",`${Me(f,e)} does not go with ${Me(l,e)}`)};if(s&&i!==void 0&&a("lightweight","message"),s&&t.text("tagger")!==void 0&&
a("lightweight","tagger"),n!==void 0)for(let l of["name","version","image","label"])t.text(l)!==void 0&&a("revision",l);else if(["name","version","image"].every(
l=>t.text(l)===void 0))throw new R("INVALID_ARGUMENT",`${Me("revision",e)} is missing, and so is the image that names it`,{hint:`Give ${Ao("revision","4f2c1a9be\
07d",e)}, or ${Ao("image","shop/api:1.4.2",e)}.`});let c=n===void 0?qD(t):void 0,u=c===void 0?{revision:n??""}:{image:c,...o===void 0?{}:{label:o}};return{tag:r,
target:u,...t.optional("url",Mi),...i===void 0?{}:{message:i},lightweight:s,...t.optional("tagger",Fs(LD,"a name and an address: Jane Doe <jane@example.com>")),
...Td(t,c??{})}}function WD(t){let e=new Ui(t,"flag").text("output")??"text";if(e==="text"||e==="json")return e;throw new R("INVALID_ARGUMENT",`--output: ${JSON.
stringify(e.slice(0,100))} is neither text nor json`)}function bd(t){let e=qD(t);return{image:e,...Td(t,e)}}function Td(t,e){let r=!t.isOn("noCache"),n=t.text("\
cacheDir");if(n==="")throw new R("INVALID_ARGUMENT",`${Me("cacheDir",t.spelling)} is empty`);return{...t.optional("platform",_D),source:Nk(t,e),timeoutSeconds:t.
parse("timeout",BD)??Pk,cache:n===void 0?{use:r}:{use:r,folder:n},verbose:t.isOn("verbose")}}function qD(t){let e=t.parse("image",AD),r=t.parse("name",Fc),n=t.parse(
"version",vD),{spelling:o}=t;if(e!==void 0&&r===void 0&&n===void 0)return e;if(e===void 0&&r!==void 0&&n!==void 0)return{repository:r,...n};let s=Ao("image","sh\
op/api:1.4.2",o),i=`${Ao("name","shop/api",o)} with ${Ao("version","1.4.2",o)}`,a={name:Me("name",o),version:Me("version",o)},c=[r===void 0?a.name:[],n===void 0?
a.version:[]].flat();throw new R("INVALID_ARGUMENT",e===void 0?`${c.join(" and ")} ${c.length>1?"are":"is"} missing`:`${Me("image",o)} already says which image \
it is: ${a.name} and ${a.version} do not go with it`,{hint:`Say which image: ${i}, or ${s}.`})}function Ok(t){let{spelling:e}=t,r=t.parse("image",bD),n=t.parse(
"name",Fc);if(r!==void 0&&n===void 0)return r;if(r===void 0&&n!==void 0)return{repository:n};let o=`${Me("name",e)} and ${Me("image",e)}`,s=r===void 0?`${Me("na\
me",e)} is missing`:`${o} both name the repository`;throw new R("INVALID_ARGUMENT",s,{hint:`Say which: ${Ao("name","shop/api",e)}.`})}function Nk(t,e){let r=t.parse(
"registryId",Fs(/^\d{12}$/,"an AWS account: 12 digits"));if(r!==void 0&&e.registryId!==void 0&&r!==e.registryId){let s=Me("registryId",t.spelling);throw new R("\
INVALID_ARGUMENT",`${s} is ${r}, but the image is in ${e.registryId}`)}let n=t.parse("region",Io)??e.region,o=r??e.registryId;return{...o===void 0?{}:{registryId:o},
...n===void 0?{}:{region:n},...e.fips===void 0?{}:{fips:e.fips},...e.dualStack===void 0?{}:{dualStack:e.dualStack},...t.optional("profile",Fs(/^[^\s[\]]{1,256}$/,
"the name of a profile")),...t.optional("roleArn",Fs($D,"a role: arn:aws:iam::123456789012:role/name")),...t.optional("externalId",Fs(MD,"an external id: 2 to 1\
,224 letters, digits and + = , . @ : / - _")),...t.optional("endpoint",Oc)}}var kc=20,KD=100;function Lc(t,e,r,n){let o=new Set(t.map(({labels:i})=>i.get(e)??n)),[s]=o;if(o.size>1)throw YD(t,[e],r);if(s===void 0)throw kk(t,e,r);return s}
function JD(t,e){let r=Pd(t);if(r.length>0)throw YD(t,r,e);return t[0]?.labels??new Map}function ji(t){let[e,...r]=t;return new Map([...e?.labels??[]].filter(([
n,o])=>r.every(({labels:s})=>s.get(n)===o)))}function Pd(t){let e=ji(t);return[...new Set(t.flatMap(({labels:n})=>[...n.keys()]))].filter(n=>!e.has(n)).sort()}function YD(t,e,r){
let n=e.slice(0,kc).map(s=>{let i=t.map(({name:a,labels:c})=>`${a} ${$k(c.get(s))}`);return`${$c(s)}: ${XD(i)}`}),o=e.length===1?"a label":`${e.length} labels`;
return new R("LABEL_DIFFERS",`the platforms of ${r} differ in ${o}: ${n.join("; ")}`,{hint:`Name the platform to read: ${t.map(({name:s})=>s).join(", ")}.`})}function kk(t,e,r){
let n=[...new Set(t.flatMap(({labels:i})=>[...i.keys()]))].sort(),o=Ps(e,n),s=n.length===0?"The image has no labels at all. Set them where it is built: docker b\
uild --label git_revision=$(git rev-parse HEAD) \u2026":`${o===void 0?"":`Did you mean ${$c(o)}? `}It has: ${XD(n.map($c))}.`;return new R("LABEL_NOT_FOUND",`${r}\
 has no label ${$c(e)}`,{hint:s})}function XD(t){let e=t.length>kc?` and ${t.length-kc} more`:"";return`${t.slice(0,kc).join(", ")}${e}`}function $k(t){return t===
void 0?"has none":`has ${JSON.stringify(t.slice(0,KD))}`}function $c(t){return/^[\w./:@-]{1,100}$/.test(t)?t:JSON.stringify(t.slice(0,KD))}async function*QD(t,e,r){let n=[];for await(let o of t){let s=r(o);s.catch(()=>{}),n.push(s),n.length>=e&&(yield await n.shift())}for(let o of n)yield await o}function Os({platform:t,digest:e}){return t===void 0?e:bo(t)}function rn({platforms:t}){return t.map(e=>({name:Os(e),labels:e.config.labels}))}var Mc,Lk={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function Od(t){return!t&&!Mc?Lk:{lang:t?.lang??Mc?.lang,message:t?.message,abortEarly:t?.abortEarly??Mc?.abortEarly,abortPipeEarly:t?.abortPipeEarly??Mc?.abortPipeEarly}}var Mk;function Uk(t){return Mk?.get(t)}var Bk;function jk(t){return Bk?.get(t)}var Hk;function Gk(t,e){return Hk?.get(t)?.get(e)}function Fd(t){let e=typeof t;return e==="string"?`"${t}"`:e==="number"||e==="bigint"||e==="boolean"?`${t}`:e==="object"||e==="function"?(t&&Object.getPrototypeOf(
t)?.constructor?.name)??"null":e}function yr(t,e,r,n,o){let s=o&&"input"in o?o.input:r.value,i=o?.expected??t.expects??null,a=o?.received??Fd(s),c={kind:t.kind,
type:t.type,input:s,expected:i,received:a,message:`Invalid ${e}: ${i?`Expected ${i} but r`:"R"}eceived ${a}`,requirement:t.requirement,path:o?.path,issues:o?.issues,
lang:n.lang,abortEarly:n.abortEarly,abortPipeEarly:n.abortPipeEarly},u=t.kind==="schema",l=o?.message??t.message??Gk(t.reference,c.lang)??(u?jk(c.lang):null)??n.
message??Uk(c.lang);l!==void 0&&(c.message=typeof l=="function"?l(c):l),u&&(r.typed=!1),r.issues?r.issues.push(c):r.issues=[c]}function nn(t){return t["~standard"]={version:1,vendor:"valibot",validate:e=>t["~run"]({value:e},Od())},t}function ZD(t){if(t.path){let e="";for(let r of t.path)if(typeof r.key=="string"||typeof r.key=="number")e?e+=`.${r.key}`:e+=r.key;else return null;return e}return null}var zk=class extends Error{constructor(t){super(t[0].message),this.name="ValiError",this.issues=t}};var Vk=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;var XG=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3\
?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_\
Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");function Nd(t){return{kind:"validation",type:"base64",reference:Nd,async:!1,expects:null,requirement:Vk,message:t,"~run"(e,r){return e.typed&&!this.requirement.
test(e.value)&&yr(this,"Base64",e,r),e}}}function Uc(t,e){return{kind:"validation",type:"min_length",reference:Uc,async:!1,expects:`>=${t}`,requirement:t,message:e,"~run"(r,n){return r.typed&&r.value.length<
this.requirement&&yr(this,"length",r,n,{received:`${r.value.length}`}),r}}}function Hi(t,e){return{kind:"validation",type:"min_value",reference:Hi,async:!1,expects:`>=${t instanceof Date?t.toJSON():Fd(t)}`,requirement:t,message:e,"~run"(r,n){
return r.typed&&!(r.value>=this.requirement)&&yr(this,"value",r,n,{received:r.value instanceof Date?r.value.toJSON():Fd(r.value)}),r}}}function kd(t){return{kind:"transformation",type:"raw_transform",reference:kd,async:!1,"~run"(e,r){let n=t({dataset:e,config:r,addIssue:o=>yr(this,o?.label??"in\
put",e,r,o),NEVER:null});return e.issues?e.typed=!1:e.value=n,e}}}function Gi(t){return{kind:"validation",type:"safe_integer",reference:Gi,async:!1,expects:null,requirement:Number.isSafeInteger,message:t,"~run"(e,r){return e.typed&&
!this.requirement(e.value)&&yr(this,"safe integer",e,r),e}}}function Bc(t){return{kind:"transformation",type:"transform",reference:Bc,async:!1,operation:t,"~run"(e){return e.value=this.operation(e.value),e}}}function Wk(t,e,r){return typeof t.fallback=="function"?t.fallback(e,r):t.fallback}function jc(t,e,r){return typeof t.default=="function"?t.default(e,r):t.default}function on(t,e){return nn({kind:"schema",type:"array",reference:on,expects:"Array",async:!1,item:t,message:e,"~run"(r,n){let o=r.value;if(Array.isArray(o)){r.typed=
!0,r.value=[];for(let s=0;s<o.length;s++){let i=o[s],a=this.item["~run"]({value:i},n);if(a.issues){let c={type:"array",origin:"value",input:o,key:s,value:i};for(let u of a.
issues)u.path?u.path.unshift(c):u.path=[c],r.issues?.push(u);if(r.issues||(r.issues=a.issues),n.abortEarly){r.typed=!1;break}}a.typed||(r.typed=!1),r.value.push(
a.value)}}else yr(this,"type",r,n);return r}})}function zi(t,e){return nn({kind:"schema",type:"custom",reference:zi,expects:"unknown",async:!1,check:t,message:e,"~run"(r,n){return this.check(r.value)?r.typed=
!0:yr(this,"type",r,n),r}})}function $d(t,e){return nn({kind:"schema",type:"nullable",reference:$d,expects:`(${t.expects} | null)`,async:!1,wrapped:t,default:e,"~run"(r,n){return r.value===
null&&(this.default!==void 0&&(r.value=jc(this,r,n)),r.value===null)?(r.typed=!0,r):this.wrapped["~run"](r,n)}})}function Ve(t,e){return nn({kind:"schema",type:"nullish",reference:Ve,expects:`(${t.expects} | null | undefined)`,async:!1,wrapped:t,default:e,"~run"(r,n){return(r.
value===null||r.value===void 0)&&(this.default!==void 0&&(r.value=jc(this,r,n)),r.value===null||r.value===void 0)?(r.typed=!0,r):this.wrapped["~run"](r,n)}})}function To(t){return nn({kind:"schema",type:"number",reference:To,expects:"number",async:!1,message:t,"~run"(e,r){return typeof e.value=="number"&&!isNaN(e.value)?
e.typed=!0:yr(this,"type",e,r),e}})}function Ld(t,e){return nn({kind:"schema",type:"object",reference:Ld,expects:"Object",async:!1,entries:t,message:e,"~run"(r,n){
let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let s in this.entries){let i=this.entries[s];if(s in o||(i.type==="exact_optional"||i.type==="\
optional"||i.type==="nullish")&&i.default!==void 0){let a=s in o?o[s]:jc(i),c=i["~run"]({value:a},n);if(c.issues){let u={type:"object",origin:"value",input:o,key:s,
value:a};for(let l of c.issues)l.path?l.path.unshift(u):l.path=[u],r.issues?.push(l);if(r.issues||(r.issues=c.issues),n.abortEarly){r.typed=!1;break}}c.typed||(r.
typed=!1),r.value[s]=c.value}else if(i.fallback!==void 0)r.value[s]=Wk(i);else if(i.type!=="exact_optional"&&i.type!=="optional"&&i.type!=="nullish"&&(yr(this,"\
key",r,n,{input:void 0,expected:`"${s}"`,path:[{type:"object",origin:"key",input:o,key:s,value:o[s]}]}),n.abortEarly))break}}else yr(this,"type",r,n);return r}})}function bn(t,e){return nn({kind:"schema",type:"optional",reference:bn,expects:`(${t.expects} | undefined)`,async:!1,wrapped:t,default:e,"~run"(r,n){return r.value===
void 0&&(this.default!==void 0&&(r.value=jc(this,r,n)),r.value===void 0)?(r.typed=!0,r):this.wrapped["~run"](r,n)}})}function Re(t){return nn({kind:"schema",type:"string",reference:Re,expects:"string",async:!1,message:t,"~run"(e,r){return typeof e.value=="string"?e.typed=!0:yr(
this,"type",e,r),e}})}function Po(){return nn({kind:"schema",type:"unknown",reference:Po,expects:"unknown",async:!1,"~run"(t){return t.typed=!0,t}})}function Md(t,e,r){let n=t["~run"]({value:e},Od(r));if(n.issues)throw new zk(n.issues);return n.value}function er(...t){return nn({...t[0],pipe:t,"~run"(e,r){for(let n of t)if(n.kind!=="metadata"){if(e.issues&&(n.kind==="schema"||n.kind==="transformation")){e.typed=
!1;break}(!e.issues||!r.abortEarly&&!r.abortPipeEarly)&&(e=n["~run"](e,r))}return e}})}function e0(t,e,r){let n=t["~run"]({value:e},Od(r));return{typed:n.typed,success:!n.issues,output:n.value,issues:n.issues}}var Fo=er(bn($d(Po()),{}),kd(({dataset:t,addIssue:e,NEVER:r})=>{let n=t.value??{};if(!t0(n))return e({message:`expected an object of strings, found ${Ud(n)}`}),
r;for(let[o,s]of Object.entries(n))if(typeof s!="string")return e({message:`expected a string at ${JSON.stringify(o.slice(0,100))}, found ${Ud(s)}`}),r;return new Map(
Object.entries(n))}));function Ie(t){return er(zi(t0,e=>`expected an object, found ${Ud(e.input)}`),Ld(t))}function Oo(t,e,r){try{return JSON.parse(typeof t=="s\
tring"?t:new TextDecoder("utf-8",{fatal:!0}).decode(t))}catch(n){throw new R(e,`${r} is not JSON`,{cause:n})}}function Er(t,e,r,n){let o=e0(t,e,{abortEarly:!0});
if(o.success)return o.output;let[s]=o.issues,i=ZD(s),a=i===null?"":` at ${i}`;throw new R(r,De(`${n} is not as it should be${a}: ${s.message}`))}function t0(t){
return typeof t=="object"&&t!==null&&!Array.isArray(t)}function Ud(t){return t===null?"null":Array.isArray(t)?"a list":`a value of type ${typeof t}`}var Vi=Ve(Re()),qk=Ie({os:Vi,architecture:Vi,variant:Vi,"os.version":Vi,created:Vi,config:Ve(Ie({Labels:Fo}))});function Hc(t,e){let r=Oo(t,"CONFIG_INVALID",e),
{os:n,architecture:o,variant:s,created:i,config:a,...c}=Er(qk,r,"CONFIG_INVALID",e);return{platform:n&&o?Bi({os:n,architecture:o,variant:s??void 0,osVersion:c["\
os.version"]??void 0}):void 0,created:i??void 0,labels:a?.Labels??new Map}}var r0={mediaType:Re(),digest:zi(t=>typeof t=="string"&&vn(t),"expected a digest"),size:er(To(),Gi(),Hi(0)),annotations:Fo,data:Ve(er(Re(),Nd()))},Bd=er(Ie(r0),
Bc(({data:t,...e})=>({...e,data:o0(t)}))),Kk=Ie({os:Re(),architecture:Re(),variant:Ve(Re()),"os.version":Ve(Re())}),n0=er(Ie({...r0,platform:Ve(Kk)}),Bc(({data:t,
platform:e,...r})=>{let{os:n="",architecture:o="",variant:s,"os.version":i}=e??{},a=Pc({os:n,architecture:o});return{...r,data:o0(t),platform:n===""||o===""||a?
void 0:Bi({os:n,architecture:o,variant:s??void 0,osVersion:i??void 0}),attests:Jk(r.annotations,a)}}));function Jk(t,e){if(!e&&!t.has("vnd.docker.reference.type"))
return;let r=t.get("vnd.docker.reference.digest")??"";return vn(r)?r:"unknown"}function o0(t){return t==null?void 0:Buffer.from(t,"base64")}function s0({data:t,
size:e,digest:r}){return t!==void 0&&t.length===e&&gr(t,r)===r?t:void 0}var Gc="application/vnd.docker.distribution.manifest.v2+json",jd="application/vnd.docker.distribution.manifest.list.v2+json",Hd="application/vnd.docker.distribu\
tion.manifest.v1+json",ks="application/vnd.docker.distribution.manifest.v1+prettyjws",zc="application/vnd.oci.image.manifest.v1+json",Vc="application/vnd.oci.im\
age.index.v1+json",Yk="application/vnd.docker.container.image.v1+json",Xk="application/vnd.oci.image.config.v1+json",Gd=[Gc,jd,zc,Vc,ks,Hd];function Wc(t){return Gd.
includes(t)}function i0(t,e){return t===Yk||t===Xk?!0:e===Gc&&["application/octet-stream","application/json","text/html"].includes(t)}var Qk=Ie({history:er(on(Ie({v1Compatibility:Re()})),Uc(1))});function c0(t,e){let{history:r}=Er(Qk,t,"MANIFEST_INVALID",e);return Hc(r[0]?.v1Compatibility??"",
`history[0].v1Compatibility of ${e}`)}var Zk=Ie({signatures:er(on(Ie({protected:Re()})),Uc(1))}),e$=Ie({formatLength:er(To(),Gi(),Hi(0)),formatTail:Re()});function u0(t){
try{let{signatures:e}=Md(Zk,JSON.parse(t)),r=JSON.parse(a0(e[0]?.protected??"").toString("utf8")),{formatLength:n,formatTail:o}=Md(e$,r);return Buffer.concat([Buffer.
from(t).subarray(0,n),a0(o)])}catch{return}}function a0(t){return Buffer.from(t,"base64url")}var t$=Ie({schemaVersion:bn(To()),mediaType:bn(Re()),config:bn(Po()),layers:bn(Po()),manifests:bn(Po())}),r$=Ie({config:Bd,annotations:Fo}),n$=Ie({manifests:on(
n0),annotations:Fo}),o$=Ie({layers:on(Bd)});function l0(t,e,r){let n=Oo(t,"MANIFEST_INVALID",r),o=Er(t$,n,"MANIFEST_INVALID",r);if(o.manifests!==void 0&&(o.config!==
void 0||o.layers!==void 0))throw new R("MANIFEST_INVALID",`${r} is an image and an index at once`);let s=o.mediaType??e??i$(o);if(s===void 0||!Wc(s))throw new R(
"NOT_AN_IMAGE",De(`${r} is of the kind ${s??"unknown"}, not an image`));switch(s){case Gc:case zc:return s$(n,s,r);case jd:case Vc:{let{manifests:i,annotations:a}=Er(
n$,n,"MANIFEST_INVALID",r);return{kind:"index",mediaType:s,entries:i,annotations:a}}case Hd:case ks:return{kind:"schema1",mediaType:s,config:c0(n,r)}}}function f0(t,e){
return Er(o$,Oo(t,"MANIFEST_INVALID",e),"MANIFEST_INVALID",e).layers}function s$(t,e,r){let{config:n,annotations:o}=Er(r$,t,"MANIFEST_INVALID",r);if(!i0(n.mediaType,
e))throw new R("NOT_AN_IMAGE",De(`${r} is not a container image: its config is ${n.mediaType}`));return{kind:"image",mediaType:e,config:n,annotations:o}}function i$(t){
return t.schemaVersion===1?ks:t.manifests!==void 0?Vc:t.config===void 0?void 0:zc}async function p0(t,e,r){let[n]=await t.getManifests(e,[r]);if(n===void 0||n instanceof R)throw n??new Error("the registry gave no answer");return n}var zd=4,d0=400;async function sn(t,e,r){return Wd(t,e,await p0(t,e.repository,e),r)}async function Wd(t,e,r,n){let o=new Vd(t,e,n),{annotations:s,mediaType:i,images:a}=await o.
read({raw:r,platform:void 0,indexes:[],descriptors:[]}),c=n===void 0?a:_d(a,n);if(c.length===0)throw o.nothingRunnable(a);let{digest:u,registryId:l}=r;return{reference:e,
digest:u,mediaType:i,registryId:l,annotations:s,platforms:c,attestations:o.attestations}}var Vd=class{#e;#t;#n;#r;#o=new Map;#s=new Set;attestations=[];#a=1;constructor(e,r,n){
this.#e=e,this.#t=r,this.#n=n,this.#r=ot(r)}async read(e){let r=this.#l(e.raw),{mediaType:n}=r;if(r.kind==="index"){let s=await this.#i(r,e,1);return{annotations:r.
annotations,mediaType:n,images:s}}let o=await this.#u(r,e);return{annotations:o.annotations,mediaType:n,images:[o]}}async#i(e,r,n){let o=this.#c(e);if(this.#a+=
o.length,n>zd||this.#a>d0){let a=n>zd?`nests more than ${zd} deep`:`has more than ${d0} manifests`;throw new R("TOO_LARGE",`${this.#r} ${a}, at the index ${r.raw.
digest}`)}if(o.length===0)return[];let s=await this.#e.getManifests(this.#t.repository,o.map(({digest:a})=>({digest:a}))),i=o.map(async(a,c)=>{let u=s[c];if(u===
void 0||u instanceof R)throw this.#d(a,u);let l={raw:u,platform:a.platform,indexes:[e.annotations,...r.indexes],descriptors:[a.annotations,...r.descriptors]},f=this.#l(
u,a.mediaType);return f.kind==="index"?this.#i(f,l,n+1):[await this.#u(f,l)]});return(await Promise.all(i.map(a$))).flat()}#c(e){return e.entries.filter(r=>(r.attests!==
void 0&&this.attestations.push(r),r.attests!==void 0||!Wc(r.mediaType)?!1:r.platform===void 0?!0:(this.#s.add(bo(r.platform)),this.#n===void 0||_d([r],this.#n).
length>0)))}async#u(e,r){let{raw:n,platform:o,indexes:s,descriptors:i}=r,a=e.kind==="schema1"?e.config:await this.#f(e.config);if(a.platform!==void 0&&Pc(a.platform))
throw new R("NOT_AN_IMAGE",`${n.digest} of ${this.#r} is for no platform: an attestation, not an image`);return{platform:o??a.platform,digest:n.digest,configDigest:e.
kind==="schema1"?void 0:e.config.digest,config:a,annotations:e.kind==="schema1"?new Map:e.annotations,annotationsAbove:[...s,...i]}}#f(e){let{digest:r,size:n}=e,
o=this.#p("config",r),s=async()=>{let a=s0(e)??await this.#e.getBlob(this.#t.repository,{digest:r,size:n,what:o});return Hc(a,o)},i=this.#o.get(r)??s();return this.#o.
set(r,i),i}#l(e,r){return l0(e.text,e.mediaType??r,this.#p("manifest",e.digest))}#p(e,r){return`the ${e} of ${this.#r}${this.#r.endsWith(r)?"":` (${r})`}`}#d(e,r){
if(r!==void 0&&r.code!=="IMAGE_NOT_FOUND")return r;let n=e.platform===void 0?"":` for ${bo(e.platform)}`;return new R("IMAGE_NOT_FOUND",`${this.#r}: the manifes\
t ${e.digest}${n} that its index lists is not in the repository`,{hint:"It was deleted, or never pushed. Push the image again, or name a platform that is there.",
cause:r})}nothingRunnable(e){let r=new Set(this.#s);for(let{platform:o}of e)o!==void 0&&r.add(bo(o));if(this.#n===void 0||r.size===0&&e.length===0)return new R(
"NOT_AN_IMAGE",`${this.#r} is an index without an image that runs on anything`,{hint:"It may hold attestations or other artifacts alone. Only images have labels\
."});let n=r.size===0?"its config names no platform":`it is for ${[...r].sort().join(", ")}`;return new R("PLATFORM_NOT_FOUND",De(`${this.#r} is not for ${bo(this.#n)}\
: ${n}`),{hint:"Name one that it is for, or leave the platform out to read all of them."})}};async function a$(t){try{return await t}catch(e){if(e instanceof R&&
e.code==="NOT_AN_IMAGE")return[];throw e}}var c$=24,Wi=100,u$=["NOT_AN_IMAGE","MANIFEST_INVALID","CONFIG_INVALID","DIGEST_MISMATCH","TOO_LARGE","IMAGE_NOT_FOUND"];async function m0(t,e,r){let n=await l$(
e,t),o=[],s=0,i=QD(f$(e,t.repository,n),c$,a=>p$(e,t,a));for await(let a of i)if(s++,a instanceof R?r.skipped(a):a!==void 0&&o.push(a),r.progress(s,n.length,o.length),
o.length===t.limit)break;return o}async function l$(t,{repository:e,untagged:r}){let n=[];for await(let s of t.listImages(e,{untagged:r}))n.push(...s);let o=(s,i)=>s<
i?1:s>i?-1:0;return n.sort((s,i)=>o(s.pushedAt,i.pushedAt)||o(s.digest,i.digest))}async function*f$(t,e,r){let n=s=>{let i=r.slice(s,s+Wi),c=t.getManifests(e,i.
map(({digest:u})=>({digest:u}))).then(u=>i.map((l,f)=>({...l,manifest:u[f]??new R("INTERNAL","the registry gave no answer")})));return c.catch(()=>{}),c},o=n(0);
for(let s=0;s<r.length;s+=Wi){let i=await o;for(let[a,c]of i.entries())a===Wi/2&&s+Wi<r.length&&(o=n(s+Wi)),yield c}}async function p$(t,e,{manifest:r,...n}){let{
repository:o,platform:s,where:i}=e,a={repository:o,digest:n.digest};try{if(r instanceof R)throw r;let c=await Wd(t,a,r,s),u=rn(c);return u.every(({labels:l})=>d$(
i,l))?{...n,labels:ji(u)}:void 0}catch(c){if(!(c instanceof R))throw c;if(c.code==="PLATFORM_NOT_FOUND")return;if(!u$.includes(c.code))throw c;let u=n.tags.length===
0?"untagged":n.tags.slice(0,3).join(", ");return new R(c.code,`${c.message} (${u})`,{cause:c})}}function d$(t,e){return t.every(({key:r,matches:n})=>{let o=e.get(
r);return o!==void 0&&n(o)})}var m$="application/vnd.in-toto+json",h$="in-toto.io/predicate-type",g$=[["runDetails","metadata","buildkit_metadata","vcs","revision"],["buildDefinition","exte\
rnalParameters","configSource","digest","sha1"],["metadata","https://mobyproject.org/buildkit@v1#metadata","vcs","revision"],["invocation","configSource","diges\
t","sha1"]];function g0(t){let e=t.annotations.get(h$)??"";return t.mediaType===m$&&e.startsWith("https://slsa.dev/provenance/")}function y0(t,e){let r=h0(Oo(t,
"MANIFEST_INVALID",e),"predicate");for(let n of g$){let o=n.reduce(h0,r);if(typeof o=="string"&&o!=="")return o}}function h0(t,e){return typeof t=="object"&&t!==
null&&Object.hasOwn(t,e)?Object.entries(t).find(([r])=>r===e)?.[1]:void 0}async function $s(t,e,r){let n=ot(e.reference);if(r!==void 0){let u=Lc(rn(e),r,n,void 0);return vd({revision:u,origin:`label:${r}`},n)}let o=e.platforms.map(u=>ND(
u.config.labels,[u.annotations,...u.annotationsAbove])),s=e.platforms.filter((u,l)=>o[l]===void 0),i=await y$(t,e,s),a=e.platforms.map((u,l)=>o[l]??i.get(u)),[c]=a;
if(new Set(a.map(u=>u?.revision)).size>1)throw D$(e,a);if(c===void 0)throw S$(e);return vd(c,n)}async function y$(t,e,r){let n=r.flatMap(a=>e.attestations.flatMap(
({attests:c,digest:u})=>c===a.digest?[{platform:a,digest:u}]:[])),o=await t.getManifests(e.reference.repository,n.map(({digest:a})=>({digest:a}))),s=new Map,i=n.
map(async({platform:a},c)=>{let u=o[c];if(u===void 0||u instanceof R&&u.code==="IMAGE_NOT_FOUND")return;if(u instanceof R)throw u;let l=await E$(t,e,a,u);l!==void 0&&
s.set(a,{revision:l,origin:"provenance"})});return await Promise.all(i),s}async function E$(t,e,r,n){let o=`of ${ot(e.reference)} (${Os(r)})`,s=f0(n.text,`the a\
ttestation ${n.digest} ${o}`);for(let{digest:i,size:a}of s.filter(g0)){let c=`the provenance ${i} ${o}`,u=await t.getBlob(e.reference.repository,{digest:i,size:a,
what:c}),l=y0(u,c);if(l!==void 0)return l}}function D$(t,e){let r=t.platforms.map((o,s)=>{let i=e[s],a=i===void 0?"none":`${JSON.stringify(i.revision.slice(0,100))}\
 (${i.origin})`;return`${Os(o)} has ${a}`}),n=ot(t.reference);return new R("LABEL_DIFFERS",`the platforms of ${n} name different revisions: ${r.join(", ")}`,{hint:"\
They were built from different commits. Name the platform to read."})}function S$(t){let e=ot(t.reference);return new R("REVISION_NOT_FOUND",`nothing in ${e} na\
mes the commit that it was built from`,{hint:`Looked at: the labels ${Cd.join(", ")}; the annotation org.opencontainers.image.revision; BuildKit's provenance. B\
uild with --label org.opencontainers.image.revision=$(git rev-parse HEAD), or name the label that holds it.`})}async function E0(t,e){let r=await sn(e,t.image,t.platform),n=rn(r);return{repository:t.image.repository,registryId:r.registryId??null,region:e.region,tag:t.image.
tag??null,digest:r.digest,mediaType:r.mediaType,platforms:r.platforms.map(o=>({platform:Os(o),digest:o.digest,configDigest:o.configDigest??null,created:o.config.
created??null,labels:o.config.labels,annotations:o.annotations})),labels:Pd(n).length===0?ji(n):null,annotations:r.annotations,revision:await w$(e,r)}}var x$=["\
REVISION_NOT_FOUND","REVISION_INVALID","LABEL_DIFFERS","MANIFEST_INVALID","DIGEST_MISMATCH","IMAGE_NOT_FOUND","TOO_LARGE"];async function w$(t,e){try{return await $s(
t,e,void 0)}catch(r){if(r instanceof R&&x$.includes(r.code))return null;throw r}}async function D0(t,e){let r=await sn(e,t.image,t.platform);return Lc(rn(r),t.label,ot(t.image),t.default)}async function S0(t,e){let r=await sn(e,t.image,t.platform);return JD(rn(r),ot(t.image))}async function x0(t,e){return $s(e,await sn(e,t.image,t.platform),t.label)}var M0=require("node:path");var v0=require("node:child_process"),Kc=require("node:fs"),A0=require("node:os"),b0=require("node:path");var _$=["GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_CEILING_DIRECTORIES","GIT_COMMON_DIR","GIT_CONFIG","GIT_DIR","GIT_GRAFT_FILE","GIT_INDEX_FILE","GIT_NAMESPACE","\
GIT_OBJECT_DIRECTORY","GIT_PREFIX","GIT_QUARANTINE_PATH","GIT_REPLACE_REF_BASE","GIT_SHALLOW_FILE","GIT_WORK_TREE","GIT_TEMPLATE_DIR","GIT_CURL_VERBOSE"],qd="IM\
AGE_LABELS_SSH_KEY",w0="IMAGE_LABELS_SSH_USER",C$="IMAGE_LABELS_GIT_ASKPASS_ALONE",R$='!f() { test "$1" = get && printf "username=%s\\npassword=%s\\n" "$IMAGE_LAB\
ELS_GIT_USER" "$IMAGE_LABELS_GIT_PASSWORD"; }; f';function _0(t,e){let r=Object.entries(t).filter(([n])=>!_$.includes(n)&&!n.startsWith("GIT_TRACE"));return{...Object.
fromEntries(r),LC_ALL:"C",LANGUAGE:"C",GIT_TERMINAL_PROMPT:"0",GIT_ALLOW_PROTOCOL:wd.join(":"),GIT_ASKPASS:t.GIT_ASKPASS??"",GCM_INTERACTIVE:"never",GIT_NO_LAZY_FETCH:"\
1",...v$(t,e),...A$(t,e)}}function v$(t,e){let r=t[qd];if(r===void 0)return{};let n=[`-i "$${qd}"`,"-o IdentitiesOnly=yes","-o BatchMode=yes","-o ControlMaster=\
no -o ControlPath=none",...t[w0]&&e!==void 0&&!e.text.includes("@")?[`-l "$${w0}"`]:[]];return{GIT_SSH_COMMAND:(t.GIT_SSH_COMMAND??"ssh -o StrictHostKeyChecking\
=accept-new").replace(/^\s*("[^"]*"|'[^']*'|\S+)/,s=>`${s} ${n.join(" ")}`),...t.GIT_SSH_COMMAND===void 0?{GIT_SSH_VARIANT:"ssh"}:{},[qd]:r.replaceAll("%","%%")}}
function A$(t,e){let r=[],n={},o=e?.credentials;if(t[C$]!==void 0)r.push(["credential.helper",""]);else if(e!==void 0&&o?.password!==void 0){let i=`credential.${new URL(
e.text).origin}.helper`;r.push(["credential.helper",""],[i,""],[i,R$]),n.IMAGE_LABELS_GIT_USER=o.user,n.IMAGE_LABELS_GIT_PASSWORD=o.password}else e!==void 0&&o!==
void 0&&r.push([`credential.${new URL(e.text).origin}.username`,o.user]);let s=Number(t.GIT_CONFIG_COUNT??0)||0;return r.forEach(([i,a],c)=>{n[`GIT_CONFIG_KEY_${s+
c}`]=i,n[`GIT_CONFIG_VALUE_${s+c}`]=a}),r.length===0?{}:{...n,GIT_CONFIG_COUNT:`${s+r.length}`}}var b$=64*1024*1024,I$=["core.hooksPath=/dev/null","core.fsmonitor=false","credential.interactive=false","fetch.recurseSubmodules=false","fetch.writeCommitGraph\
=false","protocol.version=2","fetch.negotiationAlgorithm=default","push.pushOption=","gc.auto=0","maintenance.auto=false","push.followTags=false","push.gpgSign=\
false","push.recurseSubmodules=no","tag.gpgSign=false"].flatMap(t=>["-c",t]),qc=class{folder;#e;#t;#n;#r;#o=new Set;constructor(e,r,n){this.#t=e,this.#e=r,this.#r=
n,this.folder=(0,Kc.mkdtempSync)((0,b0.join)((0,A0.tmpdir)(),"image-labels-git-")),process.once("exit",this.close)}close=()=>{process.removeListener("exit",this.
close);for(let e of this.#o)R0(e);try{(0,Kc.rmSync)(this.folder,{recursive:!0,force:!0,maxRetries:3})}catch{}};useCredentials(e){this.#n=e}async origin(e){let r=[
"-c","safe.directory=*","config","--get","remote.origin.url"],{stdout:n}=await this.#s("looking for the origin of the workspace",r,"",e);return n.trim()===""?void 0:
n.trim()}run(e,r,n=""){return this.#s(e,r,n,void 0)}async#s(e,r,n,o){return this.#r(`git ${r.join(" ")}`),this.#e.during(e,async s=>{let i=(0,v0.spawn)("git",[...I$,
...r],{cwd:o??this.folder,env:{..._0(this.#t,this.#n),...o===void 0?{GIT_DIR:this.folder}:{}},stdio:["pipe","pipe","pipe"],detached:process.platform!=="win32",windowsHide:!0}),
a=()=>R0(i);s.addEventListener("abort",a,{once:!0}),this.#o.add(i);try{return await T$(i,n)}finally{this.#o.delete(i),s.removeEventListener("abort",a)}})}};function T$(t,e){
let r=C0(t.stdout),n=C0(t.stderr);return t.stdin?.on("error",()=>{}),t.stdin?.end(e),new Promise((o,s)=>{t.on("error",i=>{let a=i.code==="ENOENT"?"there is no g\
it on the PATH":`git cannot be run: ${i.message}`;s(new R("INTERNAL",a,{hint:"Install git 2.32 or newer on this machine.",cause:i}))}),t.on("close",i=>o({exitCode:i??
-1,stdout:r(),stderr:n()}))})}function C0(t){let e=[],r=0;return t?.on("data",n=>{r+=n.length,r<=b$&&e.push(n)}),()=>Buffer.concat(e).toString("utf8")}function R0(t){
if(t.pid!==void 0)try{process.platform==="win32"?t.kill("SIGKILL"):process.kill(-t.pid,"SIGKILL")}catch{}}var P$="Check that gitCredentialsId (HTTPS) or sshCredentialsId (SSH) is given and may push tags to this repository.",I0="Check the URL, and the way from this m\
achine to the Git server (DNS, proxy, firewall, certificates).",F$=[["INTERNAL",/cannot run ssh/i,"Install ssh on this machine, or use a URL that begins with ht\
tps://"],["GIT_ACCESS_DENIED",/host key verification failed/i,"The server\u2019s host key is not known, or has changed. Put the right one into known_hosts of the age\
nt."],["THROTTLED",/error: 429|too many requests|rate limit/i,"The Git server asks for patience. Try again later."],["GIT_ACCESS_DENIED",/authentication failed|could not read (?:username|password)|permission denied|permission to .* denied|access denied|denied to|not authorized|unauthorized|forbidden|error: 40[13]|publickey|service not enabled|not exported|don't have permission|need the .* permission|not allowed to|marked as read only/i,
P$],["GIT_ACCESS_DENIED",/hook declined|protected|prohibited|deny updating|rule violations|push declined/i,"The server has rules for this tag. Let this user cre\
ate it, or choose a name that is allowed."],["NETWORK",/could not resolve host|could not connect|couldn't connect|connection (?:refused|reset|was reset|timed out|closed by)|network is unreachable|no route to host|operation timed out|tunnel failed|certificate (?:verify|problem|has expired)|ssl (?:certificate|connect)|ssl_|gnutls_handshake|http\/2 stream|kex_exchange|unable to negotiate|early eof|empty reply/i,
I0],["GIT_ACCESS_DENIED",/repository .*not found|does not appear to be a git repository|could not be found|not found|does not exist|no such file/i,"There is no \
such repository, or these credentials may not see it. Check the URL and the credentials."],["NETWORK",/hung up unexpectedly/i,I0]],O$=/^(?:hint:|warning:|To |Done$|Please make sure you have the correct access|and the repository exists|fatal: Could not read from remote repository|error: failed to push some refs)/;
function No(t,e,r){let n=t.stderr.split(`
`).map(l=>l.trim()),o=n.filter(l=>l!==""&&!O$.test(l)),s=(o.length===0?n:o).join(" "),i=s.replaceAll(r,"").replace(/'[^']*'/g,"''"),[a,,c]=F$.find(([,l])=>l.test(
i))??["SERVICE_ERROR",void 0,"The Git server did not do it. What it said may help those who run it."],u=De(Cn(s))||`git ended with exit code ${t.exitCode}`;return new R(
a,`${e} failed at ${r}: ${u}`,{hint:c})}function T0({stderr:t}){return/not our ref|unadvertised object|no such remote ref|couldn't find remote ref|did not send all necessary objects|unable to find [0-9a-f]{7,}|bad object/i.
test(t)}function P0({stderr:t}){return/negotiation failed|bad tree object|unable to read tree|missing (?:tree|blob|necessary objects)|shallow update not allowed|eof before pack header/i.
test(t)}var N$="image-labels <image-labels@localhost>",F0=[2,32],Yd="--filter=tree:0";async function k0(t,e){await k$(t,e.tag);let{present:r,digits:n}=await O0(t,e),o=e.
revision.length===n;if(e.revision.length>n)throw Yc(e,`its ids have ${n} digits`);if(r!==void 0&&o)return Kd(e,e.revision.toLowerCase(),r);await L0(t,"making a \
temporary repository",["init","--quiet","--bare","--template=",`--object-format=${n===64?"sha256":"sha1"}`],e);let i=o?await $$(t,e):await L$(t,e);if(r!==void 0)
return Kd(e,i,r);let a=e.message!==void 0,c=e.message===void 0?i:await U$(t,e,i,e.message),u=await N0(t,e,c);if(u.exitCode!==0&&P0(u)&&(await M$(t,e,i),u=await N0(
t,e,c)),u.exitCode===0)return{revision:i,created:/^\*\t/m.test(u.stdout),annotated:a};let l=await O0(t,e);if(l.present!==void 0)return Kd(e,i,l.present);throw No(
u,`pushing the tag ${e.tag}`,e.url)}function Kd({tag:t,url:e},r,{commit:n,annotated:o}){if(n===r)return{revision:r,created:!1,annotated:o};throw new R("TAG_EXIS\
TS",`the tag ${t} is at ${e} already, on ${n} and not on ${r}`,{hint:"A released tag is not moved. Choose another name, or have somebody delete that tag first i\
f it is wrong."})}async function k$(t,e){let r=await t.run("asking git for its version",["version"]),n=/(\d+)\.(\d+)/.exec(r.stdout);if(r.exitCode!==0||n===null)
throw new R("INTERNAL",`git cannot be run: ${r.stderr||r.stdout}`,{hint:"Run git version as the agent's user, and mend what it says."});let[o=0,s=0]=n.slice(1).
map(Number),[i,a]=F0;if(o<i||o===i&&s<a){let u=F0.join(".");throw new R("INTERNAL",`git ${u} or newer is needed, and this is ${r.stdout.trim()}`,{hint:`Older on\
es cannot push a tag without all files of its commit. Install git ${u} or newer on the agent.`})}let{exitCode:c}=await t.run("checking the name of the tag",["ch\
eck-ref-format",`refs/tags/${e}`]);if(c===1)throw new R("INVALID_ARGUMENT",`tag: ${JSON.stringify(e.slice(0,200))} is not a name that Git allows`,{hint:"No blan\
ks, no .. and none of ~ ^ : ? * [ \\; no / or .lock at the end: v1.4.2"})}async function O0(t,e){let{url:r,tag:n}=e,o=`refs/tags/${n}`,s=["ls-remote","--quiet",
"--",r,"HEAD",o,`${o}^{}`],i=await t.run(`asking ${r} for the tag ${n}`,s);if(i.exitCode!==0)throw No(i,`asking for the tag ${n}`,r);let a=i.stdout.split(`
`).map(f=>f.split("	")),c=new Map(a.map(([f="",d=""])=>[d,f])),u=c.get(`${o}^{}`)??c.get(o),l=a[0]?.[0]||e.revision;return{present:u===void 0?void 0:{commit:u,annotated:c.
has(`${o}^{}`)},digits:l.length===64?64:40}}async function $$(t,e){let r=e.revision.toLowerCase(),n=await t.run(`fetching ${r}`,["fetch",...Jc,"--depth=1",Yd,"-\
-",e.url,r]);if(n.exitCode!==0){if(!T0(n))throw No(n,`fetching ${r}`,e.url);await $0(t,e)}await Xd(t,e);let{stdout:o}=await t.run(`looking at ${r}`,["cat-file",
"-t",r]);if(o.trim()==="commit")return r;throw Yc(e,"no branch and no tag has such a commit")}async function L$(t,e){await $0(t,e),await Xd(t,e);let r=await t.run(
"looking for the commit",["rev-parse",`--disambiguate=${e.revision.toLowerCase()}`]),o=(await t.run("looking at what was found",["cat-file","--batch-check"],r.stdout)).
stdout.split(`
`).flatMap(i=>i.split(" ")[1]==="commit"?[i.split(" ")[0]??""]:[]),[s]=o;if(s!==void 0&&o.length===1)return s;throw Yc(e,o.length===0?"no commit begins so":`${o.
length} commits begin so: ${o.slice(0,5).join(", ")}`)}var Jc=["--quiet","--no-tags","--no-write-fetch-head","--no-auto-maintenance"],Jd=["+refs/heads/*:refs/re\
motes/all/*","+refs/tags/*:refs/remotes/tags/*"];async function M$(t,e,r){let n=`fetching the history of ${e.url}`,o=await t.run(n,["fetch",...Jc,"--unshallow",
Yd,"--",e.url,...Jd]);if(o.exitCode!==0&&!/complete repository/.test(o.stderr))throw No(o,n,e.url);await Xd(t,e);let{stdout:s}=await t.run(`looking for ${r}`,["\
for-each-ref","--count=1","--contains",r]);if(s==="")throw Yc(e,"no branch and no tag has such a commit")}async function $0(t,e){let r=`fetching all commits of ${e.
url}`;if((await t.run(r,["fetch",...Jc,Yd,"--",e.url,...Jd])).exitCode===0)return;let o=await t.run(r,["fetch",...Jc,"--",e.url,...Jd]);if(o.exitCode!==0)throw No(
o,"fetching all commits",e.url)}function Yc({url:t,revision:e},r){return new R("COMMIT_NOT_FOUND",`there is no commit ${e} at ${t}: ${r}`,{hint:"Check that the \
image was built from this repository, and that the commit was pushed and not rewritten since."})}async function U$(t,e,r,n){let s=`${[`object ${r}`,"type commit",
`tag ${e.tag}`,`tagger ${await B$(t,e)}`].join(`
`)}

${n.endsWith(`
`)?n:`${n}
`}`;return(await L0(t,"making the tag",["mktag"],e,s)).stdout.trim()}async function B$(t,{tagger:e}){let r=`${Math.floor(Date.now()/1e3)} +0000`;if(e!==void 0)return`${e}\
 ${r}`;let n=await t.run("asking git who tags",["-c","user.useConfigOnly=true","var","GIT_COMMITTER_IDENT"]);return n.exitCode===0?n.stdout.trim():`${N$} ${r}`}
async function Xd(t,{url:e}){await t.run("forgetting the remote",["config","--remove-section",`remote.${e}`])}async function N0(t,e,r){let n=`${r}:refs/tags/${e.
tag}`,o=`pushing the tag ${e.tag} to ${e.url}`,s=["push","--porcelain","--no-verify","--",e.url,n],i=await t.run(o,["-c","push.negotiate=true",...s]),a=i.stdout.
split(`
`).filter(c=>c.startsWith("!"));return{...i,stderr:[...a,i.stderr].join(`
`)}}async function L0(t,e,r,{url:n},o){let s=await t.run(e,r,o);if(s.exitCode!==0)throw No(s,e,n);return s}async function U0(t,e,{env:r,folder:n,deadline:o,log:s}){let{tag:i,lightweight:a,tagger:c}=t,{revision:u,facts:l}=await j$(t,e),f=new qc(r,o,s);try{let d=await G$(
f,t.url,r,n);f.useCredentials(d);let m=a?void 0:t.message??H$(i,l,r.BUILD_URL),y=await k0(f,{url:d.text,tag:i,revision:u,message:m,tagger:c});return{tag:i,url:d.
text,...y}}finally{f.close()}}async function j$({target:t,platform:e},r){if("revision"in t)return{revision:t.revision,facts:[]};let n=await r(),o=await sn(n,t.image,
e),{revision:s,origin:i}=await $s(n,o,t.label),a=ot(t.image);return{revision:s,facts:[`Image: ${a}`,`Digest: ${o.digest}`,`Revision from: ${i}`]}}function H$(t,e,r){
return[t,"",...e,...r?[`Build: ${r}`]:[]].join(`
`).trimEnd()}async function G$(t,e,r,n){if(e!==void 0)return e;if(r.GIT_URL)return Mi(r.GIT_URL,"GIT_URL");let o=await t.origin(n);if(o!==void 0){let s=/^\.\.?\//.
test(o)?(0,M0.resolve)(n,o):o;return Mi(s,"the origin of the current folder")}throw new R("INVALID_ARGUMENT","no Git repository is known in which to tag",{hint:"\
Looked at: the url parameter, GIT_URL, the remote named origin of the current folder. Give the url."})}var B0=require("node:events");var Xc=class{seconds;signal;#e;#t=new Set;#n="the command";constructor(e){this.seconds=e;let r=new AbortController;this.signal=r.signal,(0,B0.setMaxListeners)(0,
this.signal),this.#e=setTimeout(()=>{this.#n=[...this.#t].at(-1)?.what??this.#n,r.abort()},e*1e3)}async during(e,r){let{signal:n}=this;if(n.aborted)throw this.#r();
let o={what:e};return this.#t.add(o),new Promise((s,i)=>{let a=()=>i(this.#r());n.addEventListener("abort",a,{once:!0}),r(n).then(s,c=>i(n.aborted?this.#r():c)).
finally(()=>{this.#t.delete(o),n.removeEventListener("abort",a)})})}#r(){let e=`no answer within the ${this.seconds} s that the whole command may take`;return new R(
"TIMEOUT",`${this.#n}: ${e}`,{hint:"Give it more time (timeout), or look at the network between this machine and what did not answer."})}clear(){clearTimeout(this.#e)}};var z$=5e3,V$=100,j0=30,W$=20;function H0(t,e){let{columns:r}=t,n=e(),o=!1,s=0,i=a=>{o&&t.write("\r\x1B[K"),o=!1,a!==""&&t.write(`${De(a)}
`)};return{progress(a,c,u){if(e()-n<(r===void 0?z$:V$))return;n=e();let l=`${a} of ${c} images read, ${u} found`;if(r===void 0)return i(l);let f=Math.round(a/c*
j0);t.write(`\r\x1B[K${`[${"#".repeat(f).padEnd(j0)}] ${l}`.slice(0,r-1)}`),o=!0},skipped({code:a,message:c}){s++,s<=W$&&i(`skipped: ${a}: ${c}`)},done(){let a=s===
1?"1 image could not be read and was":`${s} images could not be read and were`;i(s===0?"":`${a} skipped`)}}}var G0=require("node:crypto"),Ze=require("node:fs/promises"),z0=require("node:os"),tr=require("node:path");var Qd=512*1024,q$=1440*60*1e3,K$=3600*1e3;function V0(t,e,r){return{region:t.region,getManifests:(n,o)=>t.getManifests(n,o),listImages:(n,o)=>t.listImages(n,o),
close:()=>t.close(),async getBlob(n,o){if(o.size>Qd/4)return t.getBlob(n,o);let s=Y$(e,o),i=await X$(s,o);if(i!==void 0)return i;let a=await t.getBlob(n,o);try{
await Q$(s,a)}catch(c){r(`the cache in ${e} keeps nothing: ${c instanceof Error?c.message:c}`)}return a}}}function W0(t,e){if(t!==void 0)return(0,tr.resolve)(t);
let r=e.XDG_CACHE_HOME??"";if((0,tr.isAbsolute)(r))return(0,tr.join)(r,"image-labels");let n=J$();return n===void 0?void 0:(0,tr.join)(n,".cache","image-labels")}
function J$(){try{let t=(0,z0.homedir)();return(0,tr.isAbsolute)(t)?t:void 0}catch{return}}function Y$(t,{digest:e}){let[r="",n=""]=e.split(":");return(0,tr.join)(
t,"blobs",r,n.slice(0,2),n)}async function X$(t,{digest:e,size:r}){try{let{size:n,mtimeMs:o}=await(0,Ze.stat)(t);if(n!==r)return;let s=await(0,Ze.readFile)(t);if(gr(
s,e)!==e)return;let i=Date.now();return i-o>q$&&await(0,Ze.utimes)(t,i/1e3,i/1e3).catch(()=>{}),s}catch{return}}async function Q$(t,e){let r=(0,tr.dirname)(t);await(0,Ze.mkdir)(
r,{recursive:!0,mode:448});let n=`${t}.${(0,G0.randomUUID)()}.part`;try{await(0,Ze.writeFile)(n,e,{flag:"wx",mode:384}),await(0,Ze.rename)(n,t)}catch(o){throw await(0,Ze.rm)(
n,{force:!0}),o}await Z$(r)}async function Z$(t){let e=await Promise.all((await(0,Ze.readdir)(t)).map(async a=>{let c=(0,tr.join)(t,a),{size:u,mtimeMs:l}=await(0,Ze.stat)(
c).catch(()=>({size:0,mtimeMs:0}));return{path:c,size:u,mtimeMs:l,isPart:a.endsWith(".part")}})),r=Date.now(),n=e.filter(({isPart:a,mtimeMs:c})=>a&&r-c>K$),o=e.
filter(({isPart:a})=>!a).sort((a,c)=>a.mtimeMs-c.mtimeMs),s=o.reduce((a,{size:c})=>a+c,0),i=s<=Qd?[]:o.filter(({size:a})=>s<=Qd*.75?!1:(s-=a,!0));await Promise.
all([...n,...i].map(({path:a})=>(0,Ze.rm)(a,{force:!0})))}kn();hl();Pf();var BO=(t={})=>{let e;return async r=>{if(!e){let{defaultProvider:n}=await Promise.resolve().then(()=>(Pf(),UO));e=n({...t})}return e(r)}};re();Tt();re();var Z4="us-east-1",zO=(t,e,r)=>{let n;return async(o={})=>{let{callerClientConfig:s}=o,i=t.clientConfig?.profile??s?.profile,a=t.logger??s?.logger;a?.
debug("@aws-sdk/credential-providers - fromTemporaryCredentials (STS)");let c={...t.params,RoleSessionName:t.params.RoleSessionName??"aws-sdk-js-"+Date.now()};if(c?.
SerialNumber){if(!t.mfaCodeProvider)throw new O("Temporary credential requires multi-factor authentication, but no MFA code callback was provided.",{tryNextLink:!1,
logger:a});c.TokenCode=await t.mfaCodeProvider(c?.SerialNumber)}let{AssumeRoleCommand:u,STSClient:l}=await Promise.resolve().then(()=>(HO(),jO));if(!n){let d=typeof e==
"function"?e():void 0,m=[t.masterCredentials,t.clientConfig?.credentials,void s?.credentials,s?.credentialDefaultProvider?.(),d],y="STS client default credentia\
ls";if(m[0])y="options.masterCredentials";else if(m[1])y="options.clientConfig.credentials";else{if(m[2])throw y="caller client's credentials",new Error("fromTe\
mporaryCredentials recursion in callerClientConfig.credentials");m[3]?y="caller client's credentialDefaultProvider":m[4]&&(y="AWS SDK default credentials")}let E=[
t.clientConfig?.region,s?.region,await r?.({profile:i}),Z4],g="default partition's default region";E[0]?g="options.clientConfig.region":E[1]?g="caller client's \
region":E[2]&&(g="file or env region");let S=[GO(t.clientConfig?.requestHandler),GO(s?.requestHandler)],_="STS default requestHandler";S[0]?_="options.clientCon\
fig.requestHandler":S[1]&&(_="caller client's requestHandler"),a?.debug?.(`@aws-sdk/credential-providers - fromTemporaryCredentials STS client init with ${g}=${await zt(
Ff(E))()}, ${y}, ${_}.`),n=new l({userAgentAppId:s?.userAgentAppId,...t.clientConfig,credentials:Ff(m),logger:a,profile:i,region:Ff(E),requestHandler:Ff(S)})}if(t.
clientPlugins)for(let d of t.clientPlugins)n.middlewareStack.use(d);let{Credentials:f}=await n.send(new u(c));if(!f||!f.AccessKeyId||!f.SecretAccessKey)throw new O(
`Invalid response from STS.assumeRole call with role ${c.RoleArn}`,{logger:a});return{accessKeyId:f.AccessKeyId,secretAccessKey:f.SecretAccessKey,sessionToken:f.
SessionToken,expiration:f.Expiration,credentialScope:f.CredentialScope}}},GO=t=>t?.metadata?.handlerProtocol==="h2"?void 0:t,Ff=t=>{for(let e of t)if(e!==void 0)
return e};var xE=t=>zO(t,BO,async({profile:e=process.env.AWS_PROFILE})=>M({environmentVariableSelector:r=>r.AWS_REGION,configFileSelector:r=>r.region,default:()=>{}},{...it,
profile:e})());Kt();function wE(t){return t instanceof Error}function VO(t){return wE(t)&&to(t)}function WO(t){return to(t)?"THROTTLING":Yo(t)?"TRANSIENT":"CLIENT_ERROR"}var qO={RepositoryNotFoundException:"REPOSITORY_NOT_FOUND",ImageNotFoundException:"IMAGE_NOT_FOUND",LayersNotFoundException:"IMAGE_NOT_FOUND",LayerInaccessibleException:"\
IMAGE_NOT_FOUND",InvalidParameterException:"INVALID_ARGUMENT",ValidationException:"INVALID_ARGUMENT",ExpiredToken:"CREDENTIALS_EXPIRED",ExpiredTokenException:"C\
REDENTIALS_EXPIRED",AccessDenied:"ACCESS_DENIED",AccessDeniedException:"ACCESS_DENIED",NotAuthorized:"ACCESS_DENIED",OptInRequired:"ACCESS_DENIED",UnrecognizedClientException:"\
ACCESS_DENIED",InvalidClientTokenId:"ACCESS_DENIED",InvalidSignatureException:"ACCESS_DENIED",SignatureDoesNotMatch:"ACCESS_DENIED",InvalidIdentityToken:"ACCESS\
_DENIED",IDPRejectedClaim:"ACCESS_DENIED",IDPCommunicationError:"ACCESS_DENIED",IncompleteSignature:"ACCESS_DENIED",MissingAuthenticationToken:"ACCESS_DENIED",MissingAuthenticationTokenException:"\
ACCESS_DENIED",CredentialsProviderError:"CREDENTIALS_MISSING",TokenProviderError:"CREDENTIALS_MISSING"},KO=/^(?:CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO)/,
eB=/^(?:ECONN\w+|EHOST\w+|ENET\w+|ENOTFOUND|EAI_\w+|ETIMEDOUT|EPIPE|EADDR\w+|ERR_SOCKET_\w+|ERR_STREAM_PREMATURE_CLOSE|HPE_\w+)$/;function Si(t,e){if(t instanceof
R)return t;let r=tB(t),n=rB(r,e.otherwise??"INTERNAL"),o=De(Cn(r.message.replace(/\s*Deserialization error: .*/s,"")));return new R(n,nB(n,o,r,e),{hint:oB(n,r,e),
cause:t})}function tB(t){return t instanceof Error?t:{name:"Error",message:String(t)}}function rB(t,e){if(/\b(?:has |is |are )?expired\b/i.test(t.message)&&/^(?:Credentials|Token)ProviderError$/.
test(t.name))return"CREDENTIALS_EXPIRED";let r=Object.hasOwn(qO,t.name)?qO[t.name]:void 0;if(r!==void 0)return r;if(VO(t))return"THROTTLED";let n=t.$metadata?.httpStatusCode;
return n!==void 0&&n!==200?n===401||n===403?"ACCESS_DENIED":"SERVICE_ERROR":t.name==="TimeoutError"||Of(t)!==void 0?"NETWORK":n!==void 0?"SERVICE_ERROR":t.code===
"ERR_INVALID_CHAR"?"CREDENTIALS_MISSING":e}function Of(t,e=0){let{code:r,cause:n}=t;return typeof r=="string"&&(KO.test(r)||eB.test(r))?r:n instanceof Error&&e<
5?Of(n,e+1):void 0}function nB(t,e,r,{call:n,subject:o,place:s}){let i=s===void 0?"":` in ${s}`;switch(t){case"REPOSITORY_NOT_FOUND":return`${o}: the repository\
 is not there${i}: ${e}`;case"CREDENTIALS_MISSING":return`no AWS credentials were found for ${o}: ${e||r.name}`;case"CREDENTIALS_EXPIRED":return`the AWS credent\
ials have expired: ${e}`;case"NETWORK":return`${n} for ${o} did not get through: ${e||Of(r)}`;case"ACCESS_DENIED":return`${n} was refused for ${o}: ${e||r.name}`;case"\
THROTTLED":return`${n} for ${o} was throttled, and again when retried: ${e||r.name}`;default:{let a=r.$metadata?.httpStatusCode,c=a===void 0?r.name:`${r.name}, \
HTTP ${a}`;return`${n} failed for ${o}${i}: ${e===""?c:`${e} (${c})`}`}}}function oB(t,e,{denied:r}){switch(t){case"IMAGE_NOT_FOUND":return"ECR has the manifest\
 but not this blob. Push the image again.";case"CREDENTIALS_MISSING":return"Looked at: environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), shared config and\
 credentials files with SSO and processes, web identity token, container and instance metadata. In a pipeline: awsCredentialsId, or withAWS.";case"CREDENTIALS_E\
XPIRED":return"Get new ones: sign in again (aws sso login), or let the step fetch them anew (awsCredentialsId, roleArn).";case"ACCESS_DENIED":return sB(e,r);case"\
THROTTLED":return"Too many calls in this account and region at once. Try again later, or allow more attempts: AWS_MAX_ATTEMPTS.";case"NETWORK":return KO.test(Of(
e)??"")?"The server has a certificate that Node does not trust. Name the CA in NODE_EXTRA_CA_CERTS.":"Check the region, the endpoint, DNS and the way from this \
machine to AWS (VPC endpoints, firewall).";default:return}}function sB(t,e){return/Signature/.test(t.name)?"Check AWS_SECRET_ACCESS_KEY, and the clock of this m\
achine.":/^(?:UnrecognizedClient|InvalidClientToken|MissingAuthentication)/.test(t.name)?"AWS does not know this access key (any more), or not in this partition\
. Check the credentials.":e}var JO="The role's trust policy must name this identity, and the external id if it wants one.",iB={trace(){},debug(){},info(){},warn(){},error(){}};function YO(t,e,r,n){
let{profile:o,roleArn:s,externalId:i,region:a}=t,l=o===void 0&&e[Qo]&&e[Zo]?si():Di({logger:iB,parentClientConfig:{region:a,requestHandler:r},...o===void 0?{}:{
profile:o}}),f=async()=>{try{return await l()}catch(m){let y=o??(e.AWS_PROFILE||void 0);throw Si(m,{call:"looking for AWS credentials",subject:y===void 0?"any s\
ource":`profile ${y}`,denied:JO,otherwise:"CREDENTIALS_MISSING"})}},d=async m=>{let y=xE({masterCredentials:await f(),params:{RoleArn:m,RoleSessionName:"image-l\
abels",...i===void 0?{}:{ExternalId:i}},clientConfig:{region:a,requestHandler:r}});try{return await y()}catch(E){throw Si(E,{call:"sts:AssumeRole",subject:m,denied:`\
Allow sts:AssumeRole on it. ${JO}`})}};return()=>n.during("looking for AWS credentials",()=>s===void 0?f():d(s))}le();Tt();te();re();we();ce();Kt();Ee();Et();te();var XO=async(t,e,r)=>({operation:Pe(e).operation,region:await ye(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#\
sigv4`")})()});function aB(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,
context:r}})}}var QO=t=>{let e=[];switch(t.operation){default:e.push(aB(t))}return e},ZO=t=>{let e=yn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??
[])})};var eN=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"ecr"}),tN={UseFIPS:{type:"b\
uiltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPar\
ams",name:"useDualstackEndpoint"}};var rN={name:"@aws-sdk/client-ecr",version:"3.1169.0",description:"AWS SDK for JavaScript Ecr Client for Node.js, Browser and React Native",homepage:"https://gi\
thub.com/aws/aws-sdk-js-v3/tree/main/clients/client-ecr",license:"Apache-2.0",author:{name:"AWS SDK for JavaScript Team",url:"https://aws.amazon.com/sdk-for-jav\
ascript/"},repository:{type:"git",url:"https://github.com/aws/aws-sdk-js-v3.git",directory:"clients/client-ecr"},files:["dist-*/**"],sideEffects:!1,main:"./dist\
-cjs/index.js",module:"./dist-es/index.js",browser:{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.browser"},types:"./dist-types/index.d.ts",typesVersions:{
"<4.5":{"dist-types/*":["dist-types/ts3.4/*"]}},"react-native":{"./dist-es/runtimeConfig":"./dist-es/runtimeConfig.native"},scripts:{build:"concurrently 'yarn:b\
uild:types' 'yarn:build:es' && yarn build:cjs","build:cjs":"node ../../scripts/compilation/inline","build:es":"premove dist-es && tsc -p tsconfig.es.json","buil\
d:include:deps":'yarn g:turbo run build -F="$npm_package_name"',"build:types":"premove dist-types && tsc -p tsconfig.types.json","build:types:downlevel":"downle\
vel-dts dist-types dist-types/ts3.4",clean:"premove dist-cjs dist-es dist-types","extract:docs":"api-extractor run --local","generate:client":"node ../../script\
s/generate-clients/single-service","test:e2e":"yarn g:vitest run -c vitest.config.e2e.mts","test:e2e:watch":"yarn g:vitest watch -c vitest.config.e2e.mts","test\
:index":"tsc -p tsconfig.test.json && node ./test/index-objects.spec.mjs"},dependencies:{"@aws-sdk/core":"^3.981.0","@aws-sdk/credential-provider-node":"^3.972.\
97","@aws-sdk/types":"^3.975.1","@smithy/core":"^3.40.0","@smithy/fetch-http-handler":"^5.8.1","@smithy/node-http-handler":"^4.14.2","@smithy/types":"^4.20.0",tslib:"\
^2.6.2"},devDependencies:{"@tsconfig/node20":"20.1.8","@types/node":"^20.14.8",concurrently:"7.0.0","downlevel-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},
engines:{node:">=20.0.0"}};le();Et();Pf();te();re();Kt();X();kn();Et();li();Yn();te();ce();X();le();we();we();var xi="ref",ps=-1,Nf=!0,nN="isSet",CE="PartitionResult",yo="stringEquals",kf="booleanEquals",_E="getAttr",oN={[xi]:"Endpoint"},Eo={fn:_E,argv:[{[xi]:CE},"\
name"]},sN={[xi]:CE},ds={},iN=[{[xi]:"Region"}],aN={conditions:[[nN,[oN]],[nN,iN],["aws.partition",iN,CE],[yo,[Eo,"aws-eusc"]],[yo,[Eo,"aws-iso-f"]],[yo,[Eo,"aw\
s-iso-e"]],[yo,[Eo,"aws-iso-b"]],[yo,[Eo,"aws-iso"]],[yo,[Eo,"aws-cn"]],[yo,[Eo,"aws-us-gov"]],[yo,[Eo,"aws"]],[kf,[{[xi]:"UseFIPS"},Nf]],[kf,[{fn:_E,argv:[sN,"\
supportsFIPS"]},Nf]],[kf,[{[xi]:"UseDualStack"},Nf]],[kf,[{fn:_E,argv:[sN,"supportsDualStack"]},Nf]]],results:[[ps],[ps,"Invalid Configuration: FIPS and custom \
endpoint are not supported"],[ps,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[oN,ds],["https://api.ecr.{Region}.{PartitionResult#d\
nsSuffix}",ds],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",ds],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",ds],["https://ecr-f\
ips.{Region}.{PartitionResult#dualStackDnsSuffix}",ds],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ds],[ps,"FIPS and DualStack are ena\
bled, but this partition does not support one or both"],[ps,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionRes\
ult#dualStackDnsSuffix}",ds],[ps,"DualStack is enabled but this partition does not support DualStack"],[ps,"Invalid Configuration: Missing Region"]]},uB=2,pt=1e8,
lB=new Int32Array([-1,1,-1,0,23,3,1,4,pt+13,2,5,pt+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,pt+4,14,pt+11,pt+12,12,18,17,13,
pt+9,pt+10,13,19,pt+6,14,pt+8,pt+9,11,22,21,13,pt+5,pt+4,13,pt+7,pt+6,11,pt+1,24,13,pt+2,pt+3]),cN=Ht.from(lB,uB,aN.conditions,aN.results);var fB=new Gt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),uN=(t,e={})=>fB.get(t,()=>Fr(cN,{endpointParams:t,logger:e.logger}));bt.aws=ir;Ee();te();var V=class t extends jt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(e){super(e),Object.setPrototypeOf(this,t.prototype)}};var $f=class t extends V{static shapeId="com.amazonaws.ecr#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(e){super({name:"\
InvalidParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Lf=class t extends V{static shapeId="com.amazonaws.ecr#RepositoryNot\
FoundException";name="RepositoryNotFoundException";$fault="client";constructor(e){super({name:"RepositoryNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},Mf=class t extends V{static shapeId="com.amazonaws.ecr#ServerException";name="ServerException";$fault="server";constructor(e){super({name:"S\
erverException",$fault:"server",...e}),Object.setPrototypeOf(this,t.prototype)}},Uf=class t extends V{static shapeId="com.amazonaws.ecr#LimitExceededException";name="\
LimitExceededException";$fault="client";constructor(e){super({name:"LimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Bf=class t extends V{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(e){super({name:"UnableToGetUpstreamIma\
geException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},jf=class t extends V{static shapeId="com.amazonaws.ecr#ValidationException";name="\
ValidationException";$fault="client";constructor(e){super({name:"ValidationException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Hf=class t extends V{static shapeId="\
com.amazonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(e){super({name:"EmptyUploadException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},Gf=class t extends V{static shapeId="com.amazonaws.ecr#InvalidLayerException";name="InvalidLayerException";$fault="client";constructor(e){
super({name:"InvalidLayerException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},zf=class t extends V{static shapeId="com.amazonaws.ecr#KmsE\
xception";name="KmsException";$fault="client";kmsError;constructor(e){super({name:"KmsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),
this.kmsError=e.kmsError}},Vf=class t extends V{static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client";constructor(e){
super({name:"LayerAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Wf=class t extends V{static shapeId="com.amazonaws.ec\
r#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(e){super({name:"LayerPartTooSmallException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},qf=class t extends V{static shapeId="com.amazonaws.ecr#UploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(e){
super({name:"UploadNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Kf=class t extends V{static shapeId="com.amazonaws.ecr#Pu\
llThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsException";$fault="client";constructor(e){super({name:"PullThroughCacheRuleAlre\
adyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Jf=class t extends V{static shapeId="com.amazonaws.ecr#SecretNotFoundExcept\
ion";name="SecretNotFoundException";$fault="client";constructor(e){super({name:"SecretNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Yf=class t extends V{static shapeId="com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client";constructor(e){super(
{name:"UnableToAccessSecretException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Xf=class t extends V{static shapeId="com.amazonaws.ecr#Un\
ableToDecryptSecretValueException";name="UnableToDecryptSecretValueException";$fault="client";constructor(e){super({name:"UnableToDecryptSecretValueException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},Qf=class t extends V{static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="Unsu\
pportedUpstreamRegistryException";$fault="client";constructor(e){super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},Zf=class t extends V{static shapeId="com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client";constructor(e){
super({name:"InvalidTagParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ep=class t extends V{static shapeId="com.amazonaws.e\
cr#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException";$fault="client";constructor(e){super({name:"RepositoryAlreadyExistsException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},tp=class t extends V{static shapeId="com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="\
client";constructor(e){super({name:"TooManyTagsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},rp=class t extends V{static shapeId="\
com.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="client";constructor(e){super({name:"TemplateAlreadyExistsExcepti\
on",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},np=class t extends V{static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="\
LifecyclePolicyNotFoundException";$fault="client";constructor(e){super({name:"LifecyclePolicyNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},op=class t extends V{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException";$fault="\
client";constructor(e){super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},sp=class t extends V{static shapeId="\
com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException";$fault="client";constructor(e){super({name:"RegistryPolicyNotFoundExce\
ption",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ip=class t extends V{static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";name="\
RepositoryNotEmptyException";$fault="client";constructor(e){super({name:"RepositoryNotEmptyException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
ap=class t extends V{static shapeId="com.amazonaws.ecr#TemplateNotFoundException";name="TemplateNotFoundException";$fault="client";constructor(e){super({name:"T\
emplateNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},cp=class t extends V{static shapeId="com.amazonaws.ecr#RepositoryPoli\
cyNotFoundException";name="RepositoryPolicyNotFoundException";$fault="client";constructor(e){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},up=class t extends V{static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfigurati\
onNotFoundException";$fault="client";constructor(e){super({name:"SigningConfigurationNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
lp=class t extends V{static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="client";constructor(e){super({name:"\
ExclusionNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},fp=class t extends V{static shapeId="com.amazonaws.ecr#ImageNotFoun\
dException";name="ImageNotFoundException";$fault="client";constructor(e){super({name:"ImageNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},pp=class t extends V{static shapeId="com.amazonaws.ecr#ScanNotFoundException";name="ScanNotFoundException";$fault="client";constructor(e){super({
name:"ScanNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},dp=class t extends V{static shapeId="com.amazonaws.ecr#Replication\
BackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="client";constructor(e){super({name:"ReplicationBackfillNotFoundException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},mp=class t extends V{static shapeId="com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessi\
bleException";$fault="client";constructor(e){super({name:"LayerInaccessibleException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},hp=class t extends V{static shapeId="\
com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundException";$fault="client";constructor(e){super({name:"LayersNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},gp=class t extends V{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLay\
erException";$fault="client";constructor(e){super({name:"UnableToGetUpstreamLayerException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},yp=class t extends V{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(e){super({name:"LifecycleP\
olicyPreviewNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ep=class t extends V{static shapeId="com.amazonaws.ecr#UnableToL\
istUpstreamImageReferrersException";name="UnableToListUpstreamImageReferrersException";$fault="client";constructor(e){super({name:"UnableToListUpstreamImageRefe\
rrersException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Dp=class t extends V{static shapeId="com.amazonaws.ecr#ImageAlreadyExistsExcept\
ion";name="ImageAlreadyExistsException";$fault="client";constructor(e){super({name:"ImageAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},Sp=class t extends V{static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException";$fault="client";constructor(e){
super({name:"ImageDigestDoesNotMatchException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},xp=class t extends V{static shapeId="com.amazona\
ws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client";constructor(e){super({name:"ImageTagAlreadyExistsException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},wp=class t extends V{static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";name="Referen\
cedImagesNotFoundException";$fault="client";constructor(e){super({name:"ReferencedImagesNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
_p=class t extends V{static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException";$fault="client";constructor(e){
super({name:"BlockedByOrganizationPolicyException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Cp=class t extends V{static shapeId="com.ama\
zonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException";$fault="client";constructor(e){super({name:"ExclusionAlreadyExistsException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Rp=class t extends V{static shapeId="com.amazonaws.ecr#ImageArchivedException";name="ImageArchi\
vedException";$fault="client";constructor(e){super({name:"ImageArchivedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},vp=class t extends V{static shapeId="\
com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(e){super({name:"UnsupportedImageTypeException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ap=class t extends V{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressExceptio\
n";name="LifecyclePolicyPreviewInProgressException";$fault="client";constructor(e){super({name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},bp=class t extends V{static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfi\
llInProgressException";$fault="client";constructor(e){super({name:"ReplicationBackfillInProgressException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Ip=class t extends V{static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="ReplicationBackfillInvalidStatusException";$fault="clien\
t";constructor(e){super({name:"ReplicationBackfillInvalidStatusException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Tp=class t extends V{static shapeId="\
com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupportedException";$fault="client";constructor(e){super({name:"\
ImageStorageClassUpdateNotSupportedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Pp=class t extends V{static shapeId="com.amazonaw\
s.ecr#InvalidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(e){super(
{name:"InvalidLayerPartException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.registryId=e.registryId,this.repositoryName=e.repositoryName,
this.uploadId=e.uploadId,this.lastValidByteReceived=e.lastValidByteReceived}};var pB="BlockedByOrganizationPolicyException";var dB="BatchGetImage",mB="BatchGetImageRequest",hB="BatchGetImageResponse";var gB="DescribeImages",yB="DescribeImagesFilter",EB="DescribeImagesRequest";var DB="DescribeImagesResponse";var SB="ExclusionAlreadyExistsException";var xB="ExclusionNotFoundException",wB="EmptyUploadException";var _B="GetDownloadUrlForLayer",CB="GetDownloadUrlForLayerRequest",RB="GetDownloadUrlForLayerResponse";var vB="Image",AB="ImageArchivedException",bB="ImageAlreadyExistsException",IB="ImageDetail",TB="ImageDigestDoesNotMatchException",PB="ImageDetailList",FB="Imag\
eFailure",OB="ImageFailureList",NB="ImageIdentifier",kB="ImageIdentifierList",$B="ImageList",LB="InvalidLayerException",MB="InvalidLayerPartException";var UB="ImageNotFoundException",BB="InvalidParameterException";var jB="ImageStorageClassUpdateNotSupportedException";var HB="ImageScanFindingsSummary";var GB="ImageScanStatus";var zB="ImageTagAlreadyExistsException";var VB="InvalidTagParameterException";var WB="KmsException";var qB="LayerAlreadyExistsException",KB="LimitExceededException";var JB="LayerInaccessibleException";var YB="LayersNotFoundException",XB="LifecyclePolicyNotFoundException";var QB="LifecyclePolicyPreviewInProgressException",ZB="LifecyclePolicyPreviewNotFoundException";var e6="LayerPartTooSmallException";var t6="PullThroughCacheRuleAlreadyExistsException";var r6="PullThroughCacheRuleNotFoundException";var n6="RepositoryAlreadyExistsException",o6="ReplicationBackfillInProgressException",s6="ReplicationBackfillInvalidStatusException",i6="ReplicationBackfillNotF\
oundException";var a6="ReferencedImagesNotFoundException";var c6="RepositoryNotEmptyException",u6="RepositoryNotFoundException",l6="RegistryPolicyNotFoundException",f6="RepositoryPolicyNotFoundException";var p6="SigningConfigurationNotFoundException";var d6="ServerException";var m6="ScanNotFoundException",h6="SecretNotFoundException";var g6="TemplateAlreadyExistsException";var y6="TooManyTagsException",E6="TemplateNotFoundException";var D6="UnsupportedImageTypeException";var S6="UploadNotFoundException";var x6="UnableToAccessSecretException",w6="UnableToDecryptSecretValueException",_6="UnableToGetUpstreamImageException",C6="UnableToGetUpstreamLayerException",R6="\
UnableToListUpstreamImageReferrersException",v6="UnsupportedUpstreamRegistryException";var A6="ValidationException";var b6="acceptedMediaTypes",I6="artifactMediaType";var Q="client";var T6="description",P6="downloadUrl";var J="error";var F6="failures";var O6="failureCode";var N6="failureReason";var k6="findingSeverityCounts";var $6="filter";var L6="httpError",M6="images",U6="imageDetails",lN="imageDigest";var fN="imageIds",pN="imageId",B6="imageManifest",dN="imageManifestMediaType",j6="imagePushedAt",mN="imageStatus";var H6="imageScanCompletedAt";var G6="imageScanFindingsSummary",z6="imageSizeInBytes",V6="imageScanStatus",W6="imageTags";var q6="imageTag";var K6="kmsError";var J6="lastArchivedAt",Y6="lastActivatedAt";var hN="layerDigest";var X6="lastRecordedPullTime";var Q6="lastValidByteReceived",Y="message",Z6="maxResults";var gN="nextToken";var wi="registryId";var _i="repositoryName";var yN="smithy.ts.sdk.synthetic.com.amazonaws.ecr";var ej="subjectManifestDigest";var tj="server";var rj="status";var nj="tagStatus";var oj="uploadId";var sj="vulnerabilitySourceUpdatedAt";var k="com.amazonaws.ecr",EN=new xe(yN),ij=[-3,yN,"ECRServiceException",0,[],[]];EN.registerError(ij,V);var W=new xe(k),aj=[-3,k,pB,{[J]:Q},[Y],[0]];W.registerError(
aj,_p);var cj=[-3,k,wB,{[J]:Q},[Y],[0]];W.registerError(cj,Hf);var uj=[-3,k,SB,{[J]:Q},[Y],[0]];W.registerError(uj,Cp);var lj=[-3,k,xB,{[J]:Q},[Y],[0]];W.registerError(
lj,lp);var fj=[-3,k,bB,{[J]:Q},[Y],[0]];W.registerError(fj,Dp);var pj=[-3,k,AB,{[J]:Q},[Y],[0]];W.registerError(pj,Rp);var dj=[-3,k,TB,{[J]:Q},[Y],[0]];W.registerError(
dj,Sp);var mj=[-3,k,UB,{[J]:Q},[Y],[0]];W.registerError(mj,fp);var hj=[-3,k,jB,{[J]:Q},[Y],[0]];W.registerError(hj,Tp);var gj=[-3,k,zB,{[J]:Q},[Y],[0]];W.registerError(
gj,xp);var yj=[-3,k,LB,{[J]:Q},[Y],[0]];W.registerError(yj,Gf);var Ej=[-3,k,MB,{[J]:Q},[wi,_i,oj,Q6,Y],[0,0,0,1,0]];W.registerError(Ej,Pp);var Dj=[-3,k,BB,{[J]:Q},
[Y],[0]];W.registerError(Dj,$f);var Sj=[-3,k,VB,{[J]:Q},[Y],[0]];W.registerError(Sj,Zf);var xj=[-3,k,WB,{[J]:Q},[Y,K6],[0,0]];W.registerError(xj,zf);var wj=[-3,
k,qB,{[J]:Q},[Y],[0]];W.registerError(wj,Vf);var _j=[-3,k,JB,{[J]:Q},[Y],[0]];W.registerError(_j,mp);var Cj=[-3,k,e6,{[J]:Q},[Y],[0]];W.registerError(Cj,Wf);var Rj=[
-3,k,YB,{[J]:Q},[Y],[0]];W.registerError(Rj,hp);var vj=[-3,k,XB,{[J]:Q},[Y],[0]];W.registerError(vj,np);var Aj=[-3,k,QB,{[J]:Q},[Y],[0]];W.registerError(Aj,Ap);
var bj=[-3,k,ZB,{[J]:Q},[Y],[0]];W.registerError(bj,yp);var Ij=[-3,k,KB,{[J]:Q},[Y],[0]];W.registerError(Ij,Uf);var Tj=[-3,k,t6,{[J]:Q},[Y],[0]];W.registerError(
Tj,Kf);var Pj=[-3,k,r6,{[J]:Q},[Y],[0]];W.registerError(Pj,op);var Fj=[-3,k,a6,{[J]:Q},[Y],[0]];W.registerError(Fj,wp);var Oj=[-3,k,l6,{[J]:Q},[Y],[0]];W.registerError(
Oj,sp);var Nj=[-3,k,o6,{[J]:Q},[Y],[0]];W.registerError(Nj,bp);var kj=[-3,k,s6,{[J]:Q},[Y],[0]];W.registerError(kj,Ip);var $j=[-3,k,i6,{[J]:Q},[Y],[0]];W.registerError(
$j,dp);var Lj=[-3,k,n6,{[J]:Q},[Y],[0]];W.registerError(Lj,ep);var Mj=[-3,k,c6,{[J]:Q},[Y],[0]];W.registerError(Mj,ip);var Uj=[-3,k,u6,{[J]:Q},[Y],[0]];W.registerError(
Uj,Lf);var Bj=[-3,k,f6,{[J]:Q},[Y],[0]];W.registerError(Bj,cp);var jj=[-3,k,m6,{[J]:Q},[Y],[0]];W.registerError(jj,pp);var Hj=[-3,k,h6,{[J]:Q},[Y],[0]];W.registerError(
Hj,Jf);var Gj=[-3,k,d6,{[J]:tj},[Y],[0]];W.registerError(Gj,Mf);var zj=[-3,k,p6,{[J]:Q},[Y],[0]];W.registerError(zj,up);var Vj=[-3,k,g6,{[J]:Q},[Y],[0]];W.registerError(
Vj,rp);var Wj=[-3,k,E6,{[J]:Q},[Y],[0]];W.registerError(Wj,ap);var qj=[-3,k,y6,{[J]:Q},[Y],[0]];W.registerError(qj,tp);var Kj=[-3,k,x6,{[J]:Q},[Y],[0]];W.registerError(
Kj,Yf);var Jj=[-3,k,w6,{[J]:Q},[Y],[0]];W.registerError(Jj,Xf);var Yj=[-3,k,_6,{[J]:Q},[Y],[0]];W.registerError(Yj,Bf);var Xj=[-3,k,C6,{[J]:Q},[Y],[0]];W.registerError(
Xj,gp);var Qj=[-3,k,R6,{[J]:Q},[Y],[0]];W.registerError(Qj,Ep);var Zj=[-3,k,D6,{[J]:Q},[Y],[0]];W.registerError(Zj,vp);var e9=[-3,k,v6,{[J]:Q},[Y],[0]];W.registerError(
e9,Qf);var t9=[-3,k,S6,{[J]:Q},[Y],[0]];W.registerError(t9,qf);var r9=[-3,k,A6,{[J]:Q,[L6]:400},[Y],[0]];W.registerError(r9,jf);var DN=[EN,W];var n9=[3,k,mB,0,[_i,fN,wi,b6],[0,()=>SN,0,64],2],o9=[3,k,hB,0,[M6,F6],[()=>y9,()=>g9]];var s9=[3,k,yB,0,[nj,mN],[0,0]];var i9=[3,k,EB,0,[_i,wi,fN,gN,Z6,$6],[0,0,()=>SN,0,1,()=>s9],1],a9=[3,k,DB,0,[U6,gN],[()=>h9,0]];var c9=[3,k,CB,0,[_i,hN,wi],[0,0,0],2],u9=[3,k,RB,0,[P6,hN],[0,0]];var l9=[3,k,vB,0,[wi,_i,pN,B6,dN],[0,0,()=>RE,0,0]],f9=[3,k,IB,0,[wi,_i,lN,W6,z6,j6,V6,G6,dN,I6,X6,ej,mN,J6,Y6],[0,0,0,64,1,4,()=>m9,()=>d9,0,0,4,0,0,4,4]],p9=[
3,k,FB,0,[pN,O6,N6],[()=>RE,0,0]],RE=[3,k,NB,0,[lN,q6],[0,0]];var d9=[3,k,HB,0,[H6,sj,k6],[4,4,129]];var m9=[3,k,GB,0,[rj,T6],[0,0]];var h9=[1,k,PB,0,()=>f9],g9=[1,k,OB,0,()=>p9],SN=[1,k,kB,0,()=>RE],y9=[1,k,$B,0,()=>l9];var xN=[9,k,dB,0,()=>n9,()=>o9];var wN=[9,k,gB,0,()=>i9,()=>a9];var _N=[9,k,_B,0,()=>c9,()=>u9];var CN=t=>({apiVersion:"2015-09-21",base64Decoder:t?.base64Decoder??st,base64Encoder:t?.base64Encoder??Ye,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??uN,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??QO,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new tt}],logger:t?.logger??new vt,protocol:t?.protocol??Na,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:DN,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"AmazonE\
C2ContainerRegistry_V20150921"},serviceId:t?.serviceId??"ECR",sha256:t?.sha256??nr,urlParser:t?.urlParser??et,utf8Decoder:t?.utf8Decoder??Te,utf8Encoder:t?.utf8Encoder??
Se});var RN=t=>{vr(process.version);let e=Pr(t),r=()=>e().then(Rr),n=CN(t);Lr(process.version);let o={profile:t?.profile,logger:n.logger};return{...n,...t,runtime:"n\
ode",defaultsMode:e,authSchemePreference:t?.authSchemePreference??M(ar,o),bodyLengthChecker:t?.bodyLengthChecker??Sr,credentialDefaultProvider:t?.credentialDefaultProvider??
Di,defaultSocketTimeout:Mr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??qr({serviceId:n.serviceId,clientVersion:rN.version}),maxAttempts:t?.
maxAttempts??M(Gr,t),region:t?.region??M(At,{...it,...o}),requestHandler:We.create(t?.requestHandler??r),retryMode:t?.retryMode??M({...Vr,default:async()=>(await r()).
retryMode||qt},t),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??M(wr,o),useFipsEndpoint:t?.useFipsEndpoint??M(_r,o),userAgentAppId:t?.
userAgentAppId??M(Kr,o)}};le();te();ce();var vN=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);s===-1?e.
push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){return n}}},
AN=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()});var bN=(t,e)=>{let r=Object.assign(Jr(t),Ar(t),Or(t),vN(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Yr(r),br(r),Nr(r),AN(r))};var Fp=class extends gt{config;constructor(...[e]){let r=RN(e||{});super(r),this.initConfig=r;let n=eN(r),o=Hr(n),s=zr(o),i=Tr(s),a=i,c=fn(a),u=ZO(c),l=bN(u,e?.
extensions||[]);this.config=l,this.middlewareStack.use(Cr(this.config)),this.middlewareStack.use(Wr(this.config)),this.middlewareStack.use(gn(this.config)),this.
middlewareStack.use(kr(this.config)),this.middlewareStack.use(Ur(this.config)),this.middlewareStack.use(Br(this.config)),this.middlewareStack.use(jr(this.config)),
this.middlewareStack.use(or(this.config,{httpAuthSchemeParametersProvider:XO,identityProviderConfigProvider:async f=>new Ot({"aws.auth#sigv4":f.credentials})})),
this.middlewareStack.use(sr(this.config))}destroy(){super.destroy()}};te();we();var Ci=Ir(tN,"AmazonEC2ContainerRegistry_V20150921","ECRClient",pn),Ri={},vi=(t,e,r,n)=>[];var Op=class extends Ci(Ri,vi,"BatchGetImage",xN){};var Np=class extends Ci(Ri,vi,"DescribeImages",wN){};var kp=class extends Ci(Ri,vi,"GetDownloadUrlForLayer",_N){};ce();function IN(t){let e=0,r=[];return async n=>{e>=t?await new Promise(o=>r.push(o)):e++;try{return await n()}finally{let o=r.shift();o===void 0?e--:o()}}}ce();var Sc=class extends Error{name;$metadata;constructor(e,r){super(r===void 0?"":`S3 says ${r}`),this.name=r??"HttpError",this.$metadata={httpStatusCode:e}}};function TN(t){
return t instanceof Sc&&t.$metadata.httpStatusCode===403}async function PN(t,e,r,n,o){let s=await e.acquireInitialRetryToken("blob");for(;;)try{let i=await E9(t,
r,n,o);return e.recordSuccess(s),i}catch(i){if(!wE(i)||i instanceof R||o.aborted)throw i;try{s=await e.refreshRetryTokenForRetry(s,{errorType:WO(i),error:i})}catch{
throw i}}}async function E9(t,e,r,n){let o=new ie({method:"GET",protocol:e.protocol,hostname:e.hostname,...e.port===""?{}:{port:Number(e.port)},path:`${e.pathname}${e.
search}`,headers:{host:e.host}}),{response:s}=await t.handle(o,{abortSignal:n});if(s.statusCode!==200)throw new Sc(s.statusCode,await D9(s));let i=await FN(s,r.
size,()=>{throw new R("TOO_LARGE",`${r.what} is larger than the ${r.size} bytes that its descriptor says`)});if(i.length!==r.size||gr(i,r.digest)!==r.digest)throw new R(
"DIGEST_MISMATCH",`${r.what}: what was downloaded has ${gr(i,r.digest)}`,{hint:"Something between this machine and S3 changed the bytes, or the registry is dama\
ged. Nothing of it was used."});return i}async function FN(t,e,r){let n=t.body,o=[],s=0;for await(let i of n)s+=i.length,s>e&&r(),o.push(i);return Buffer.concat(
o,s)}async function D9(t){let r=await FN(t,16384,()=>{throw new Sc(t.statusCode,void 0)}),n=/<Code>([A-Za-z0-9]{1,64})<\/Code>/.exec(Buffer.from(r).toString("la\
tin1"))?.[1];return n===void 0?void 0:De(n)}var ON={ImageNotFound:["IMAGE_NOT_FOUND","there is no such image"],ImageTagDoesNotMatchDigest:["IMAGE_NOT_FOUND","the tag is there, but on an image with another\
 digest","The tag was moved. Leave the digest out to read what the tag names now, or the tag to read that digest."],ImageInaccessible:["IMAGE_NOT_FOUND","the im\
age is archived","Restore it first: aws ecr update-image-storage-class --target-storage-class STANDARD"],InvalidImageDigest:["INVALID_ARGUMENT","ECR takes this \
for no digest"],InvalidImageTag:["INVALID_ARGUMENT","ECR takes this for no tag"],KmsError:["ACCESS_DENIED","the repository is encrypted with a KMS key that cann\
ot be used","Look at the key: it must be enabled, and its policy must let ECR use it for this repository."],UpstreamAccessDenied:["ACCESS_DENIED","the upstream \
registry of this pull-through cache refused","Check the secret in the cache rule's credentials."],UpstreamTooManyRequests:["THROTTLED","the upstream registry of\
 this pull-through cache throttles","Try again later."],UpstreamUnavailable:["SERVICE_ERROR","the upstream registry of this pull-through cache does not answer",
"Try again later."]};function NN(t,{subject:e,place:r,call:n}){let o=t?.failureCode??"nothing",s=Object.hasOwn(ON,o)?ON[o]:void 0,[i,a,c]=s??["SERVICE_ERROR",`${n}\
 gave neither the image nor a reason that is known: ${o}`,"Look at the image with `aws ecr batch-get-image`, or try again later."],u=t?.failureReason,l=i==="IMA\
GE_NOT_FOUND"||!u?"":` (${De(u)})`;return new R(i,`${e}: ${a}, in ${r}${l}`,{hint:c})}var kN=4*1024*1024,$N=Ve(Ie({imageTag:Ve(Re()),imageDigest:Ve(Re())})),S9=Ie({imageId:$N,imageManifest:Ve(Re()),imageManifestMediaType:Ve(Re()),registryId:Ve(Re())}),
x9=Ie({imageId:$N,failureCode:Ve(Re()),failureReason:Ve(Re())}),w9=Ie({images:Ve(on(S9)),failures:Ve(on(x9))});function LN(t,e,r,n){let o=Er(w9,t,"SERVICE_ERROR",
`the answer of ${n.call} for ${n.subject}`),s=o.images??[],i=o.failures??[],a=new Map(s.map(u=>[u.imageId?.imageTag,u])),c=new Map(s.map(u=>[u.imageId?.imageDigest,
u]));return r.map(u=>{let l=ot({repository:e,...u}),f=u.tag===void 0?c.get(u.digest):a.get(u.tag);if(f!==void 0)return _9(f,u.digest,l);let d=i.find(({imageId:m})=>(m?.
imageTag??void 0)===u.tag&&(m?.imageDigest??void 0)===u.digest);return NN(d??i.find(()=>r.length===1),{...n,subject:l})})}function _9(t,e,r){let n=t.imageManifest??
"",o=t.imageManifestMediaType??void 0,s=t.registryId??void 0,i=e??t.imageId?.imageDigest??"";if(Buffer.byteLength(n)>kN)return new R("TOO_LARGE",`the manifest o\
f ${r} is larger than the ${kN} bytes that ECR allows`);if(vn(i)){if(gr(n,i)===i)return{digest:i,mediaType:o,text:n,registryId:s};let c=o===ks?u0(n):void 0;if(c!==
void 0&&gr(c,i)===i)return{digest:i,mediaType:o,text:c.toString("utf8"),registryId:s}}let a=gr(n,"sha256:");return new R("DIGEST_MISMATCH",De(`the manifest of ${r}\
 should have ${i} and has ${a}`),{hint:"Something between this machine and ECR changed it, or the registry is damaged. Nothing of it was used."})}var MN=8*1024*1024,C9=32,UN=100,R9=1e3;function jN(t){return new vE(t)}var vE=class{#e;#t;#n=IN(C9);#r=!1;constructor(e){this.#e=e;let{region:r,endpoint:n,profile:o,
fips:s,dualStack:i,credentials:a,handler:c}=e;this.#t=new Fp({region:r,credentials:a,requestHandler:c,...o===void 0?{}:{profile:o},...n===void 0?{}:{endpoint:n.
href,useFipsEndpoint:!1,useDualstackEndpoint:!1},...s&&n===void 0?{useFipsEndpoint:!0}:{},...i&&n===void 0?{useDualstackEndpoint:!0}:{}}),this.#t.middlewareStack.
add(u=>l=>(ie.isInstance(l.request)&&(this.#r=l.request.protocol==="http:"),u(l)),{step:"finalizeRequest",name:"imageLabelsProtocol"})}get region(){return this.#e.
region}async getManifests(e,r){let n=[];for(let s=0;s<r.length;s+=UN)n.push(r.slice(s,s+UN));return(await Promise.all(n.map(s=>this.#o(e,s)))).flat()}async#o(e,r){
let[n]=r,o=n!==void 0&&r.length===1?ot({repository:e,...n}):`${r.length} images of ${e}`,s=await this.#i("BatchGetImage",e,o,i=>this.#t.send(new Op({...this.#c(
e),imageIds:r.map(({tag:a,digest:c})=>({imageTag:a,imageDigest:c})),acceptedMediaTypes:[...Gd]}),{abortSignal:i}));return LN(s,e,r,this.#u("BatchGetImage",e,o))}async getBlob(e,r){
if(r.size>MN)throw new R("TOO_LARGE",`${r.what} has ${r.size} bytes; at most ${MN} are read`);return this.#n(async()=>{try{return await this.#s(e,r)}catch(n){if(!TN(
n))throw this.#a(n,r)}try{return await this.#s(e,r)}catch(n){throw this.#a(n,r)}})}async#s(e,r){let{downloadUrl:n}=await this.#i("GetDownloadUrlForLayer",e,r.what,
u=>this.#t.send(new kp({...this.#c(e),layerDigest:r.digest}),{abortSignal:u})),o=this.#l(n,r),{deadline:s,handler:i,log:a}=this.#e,c=await this.#t.config.retryStrategy();
if(!("acquireInitialRetryToken"in c))throw new Error("the SDK has another retry strategy than expected");return a(`GET ${o.origin}${o.pathname} (${r.what})`),s.
during(`download of ${r.what}`,u=>PN(i,c,o,r,u))}#a(e,r){let n=`arn:${BN(this.region)}:s3:::prod-${this.region}-starport-layer-bucket/*`;return Si(e,{call:"the \
download from S3",subject:r.what,denied:`Check what stands between this machine and S3: a VPC endpoint's policy must allow s3:GetObject on ${n}; a proxy; the cl\
ock.`})}async*listImages(e,{untagged:r}){let n;do{let o=n,s=await this.#i("DescribeImages",e,e,i=>this.#t.send(new Np({...this.#c(e),maxResults:R9,...o===void 0?
{}:{nextToken:o},...r?{}:{filter:{tagStatus:"TAGGED"}}}),{abortSignal:i}));yield(s.imageDetails??[]).flatMap(v9),n=s.nextToken}while(n!==void 0)}close(){this.#t.
destroy()}async#i(e,r,n,o){let{deadline:s,log:i}=this.#e;i(`ecr:${e} ${n}`);try{return await s.during(`ecr:${e} for ${n}`,o)}catch(a){throw Si(a,this.#u(e,r,n))}}#c(e){
let{registryId:r}=this.#e;return{repositoryName:e,...r===void 0?{}:{registryId:r}}}#u(e,r,n){let{region:o,registryId:s}=this.#e,i=`arn:${BN(o)}:ecr:${o}:${s??"<\
account>"}:repository/${r}`;return{call:`ecr:${e}`,subject:n,place:this.#f(),denied:`Allow ecr:${e} on ${i} to this identity; across accounts the repository's o\
wn policy must allow it too.`}}#f(){let{region:e,registryId:r,endpoint:n}=this.#e;return`${r===void 0?"the caller's own registry":`registry ${r}`} in ${e}${n===
void 0?"":` (at ${n.host})`}`}#l(e,r){let n=e!==void 0&&URL.canParse(e)?new URL(e):void 0;if(n!==void 0&&(n.protocol==="https:"||this.#r&&n.protocol==="http:"))
return n;throw new R("SERVICE_ERROR",`ecr:GetDownloadUrlForLayer gave no https URL for ${r.what}`)}};function v9({imageDigest:t="",imageTags:e,imagePushedAt:r,imageSizeInBytes:n}){
if(!vn(t))return[];let o=r?.getTime()??0,s=new Date(Number.isFinite(o)?o:0).toISOString();return[{digest:t,tags:[...e??[]].sort(),pushedAt:s,sizeBytes:n??0}]}function BN(t){
return[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-isob-","aws-iso-b"],["us-isof-","aws-iso-f"],["eu-isoe-","aws-iso-e"],["us-iso-","aws-iso"],["eusc-","aws-\
eusc"]].find(([r])=>t.startsWith(r))?.[1]??"aws"}re();ce();X();kn();var $p;(function(t){t.IPv4="http://169.254.169.254",t.IPv6="http://[fd00:ec2::254]"})($p||($p={}));var Lp;(function(t){t.IPv4="IPv4",t.IPv6="IPv6"})(Lp||(Lp={}));var A9="AWS_EC2_METADATA_SERVICE_ENDPOINT",b9="ec2_metadata_service_endpoint",zN={environmentVariableSelector:t=>t[A9],configFileSelector:t=>t[b9],default:$p.IPv4},
I9="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",T9="ec2_metadata_service_endpoint_mode",pEe={environmentVariableSelector:t=>t[I9],configFileSelector:t=>t[T9],default:Lp.
IPv4},HN="AWS_EC2_METADATA_V1_DISABLED",GN="ec2_metadata_v1_disabled",VN={environmentVariableSelector:t=>t[HN]?t[HN]!=="false":void 0,configFileSelector:t=>t[GN]?
t[GN]!=="false":void 0,default:!1};var xc=class{disableFetchToken;config;retries;backoffFn;tokenTtl;port;constructor(e={}){this.config=(async()=>{let r=e?.profile||process.env.AWS_PROFILE;return{
endpoint:e.endpoint??await M(zN,{profile:r})(),httpOptions:{timeout:e?.httpOptions?.timeout||0},ec2MetadataV1Disabled:e?.ec2MetadataV1Disabled??await M(VN,{profile:r})()}})(),
this.disableFetchToken=e?.disableFetchToken||!1,this.retries=e?.retries??3,this.backoffFn=this.createBackoffFunction(e?.backoff),this.tokenTtl=this.validateTokenTtl(
e?.tokenTtl??21600),this.port=e?.port}validateTokenTtl(e){if(!Number.isInteger(e)||e<=0)throw new Error("tokenTtl must be a positive integer");return e}resolvePort(e){
if(this.port!==void 0)return this.port;if(e.port)return parseInt(e.port)}createBackoffFunction(e){return typeof e=="function"?e:typeof e=="number"?()=>e:r=>Math.
pow(1.2,r)}sleep(e){return new Promise(r=>setTimeout(r,e))}async retryWithBackoff(e){let r;for(let n=0;n<=this.retries;n++)try{return await e()}catch(o){if(r=o,
n===this.retries)break;if(this.shouldNotRetry(o))throw o;let s=this.backoffFn(n);typeof s=="number"?await this.sleep(s*1e3):await s}throw r}shouldNotRetry(e){let r=e.
statusCode||e.$metadata?.httpStatusCode;return r===400||r===403||r===404}async request(e,r){return this.retryWithBackoff(async()=>{let{endpoint:n,ec2MetadataV1Disabled:o,
httpOptions:s}=await this.config,i=new We({requestTimeout:s?.timeout,throwOnRequestTimeout:!0,connectionTimeout:s?.timeout}),a=new URL(n),c=r.headers||{};if(this.
disableFetchToken&&o)throw new Error("IMDSv1 is disabled and fetching token is disabled, cannot make the request.");if(!this.disableFetchToken)try{c["x-aws-ec2-\
metadata-token"]=await this.fetchMetadataTokenInternal()}catch(l){if(o)throw l}let u=new ie({method:r.method||"GET",headers:c,hostname:a.hostname,path:a.pathname+
e,protocol:a.protocol,port:this.resolvePort(a)});try{let{response:l}=await i.handle(u,{});if(l.statusCode===200&&l.body)return Jn(l.body).transformToString();throw Object.
assign(new Error(`Request failed with status code ${l.statusCode}`),{$metadata:{httpStatusCode:l.statusCode}})}catch(l){let f=new Error(`Error making request to\
 the metadata service: ${l}`),{$metadata:d}=l;throw d?.httpStatusCode!==void 0&&Object.assign(f,{$metadata:d}),f}})}async fetchMetadataToken(){return this.retryWithBackoff(
()=>this.fetchMetadataTokenInternal())}async fetchMetadataTokenInternal(){let{endpoint:e,httpOptions:r}=await this.config,n=new We({requestTimeout:r?.timeout,throwOnRequestTimeout:!0,
connectionTimeout:r?.timeout}),o=new URL(e),s=new ie({method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":String(this.tokenTtl)},hostname:o.hostname,path:"\
/latest/api/token",protocol:o.protocol,port:this.resolvePort(o)});try{let{response:i}=await n.handle(s,{}),a="";if(i.body&&(a=await Jn(i.body).transformToString()),
i.statusCode===200&&a)return a;throw Object.assign(new Error(`Failed to fetch metadata token with status code ${i.statusCode}`),{$metadata:{httpStatusCode:i.statusCode}})}catch(i){
throw i.message==="TimeoutError"||[403,404,405].includes(i.statusCode||i.$metadata?.httpStatusCode)?(this.disableFetchToken=!0,new Error(`Error fetching metadat\
a token: ${i}. [disableFetchToken] is now set to true.`)):new Error(`Error fetching metadata token: ${i}`)}}};re();var P9=1e3;async function WN(t,e,r){let n=[["the request",t.region],["AWS_REGION",e.AWS_REGION],["AWS_DEFAULT_REGION",e.AWS_DEFAULT_REGION]];for(let[i,a]of n)if(a)
return{region:Io(a,i),from:i};let o=t.profile??(e.AWS_PROFILE||"default"),s=await F9(o);if(s)return{region:Io(s,`profile ${o}`),from:`profile ${o}`};if(e.AWS_EC2_METADATA_DISABLED?.
toLowerCase()!=="true"){let i=await r.during("reading the region from instance metadata",O9);if(i)return{region:Io(i,"instance metadata"),from:"instance metadat\
a"}}throw new R("INVALID_ARGUMENT","no AWS region is known",{hint:`Looked at: the region parameter, the image's URI, AWS_REGION, AWS_DEFAULT_REGION, the profile\
 ${o}, EC2 instance metadata. Give the region (eu-west-1) in any of these.`})}async function F9(t){let e=M({environmentVariableSelector:()=>{},configFileSelector:r=>r[Du],
default:void 0},{...it,profile:t});try{return await e()}catch{return}}async function O9(){let t=new xc({httpOptions:{timeout:P9},retries:0});try{return(await t.
request("latest/meta-data/placement/region",{})).trim()}catch{return}}var N9=5e3;async function qN(t,e,r,n){let{region:o,from:s}=await WN(t,e,r);n(`region ${o}, from ${s}`);let i=new We({connectionTimeout:N9}),a=YO({...t,region:o},
e,i,r),c=t.endpoint??k9(e);return jN({...t,endpoint:c,region:o,credentials:a,handler:i,deadline:r,log:n})}function k9(t){if(t.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS!==
"true")for(let e of["AWS_ENDPOINT_URL_ECR","AWS_ENDPOINT_URL"]){let r=t[e];if(r)return Oc(r,e)}}function KN(t){return JN(t).map(e=>`${e}
`).join("")}function JN(t){return[...t].sort(([e],[r])=>e<r?-1:1).map(([e,r])=>`${Mp(e).replaceAll("=","\\u003d")}=${Mp(r)}`)}function YN(t){let{repository:e,registryId:r,
region:n,tag:o,digest:s,mediaType:i,platforms:a,labels:c,annotations:u,revision:l}=t,f=[["repository",e],["registry",`${r??"unknown"} in ${n}`],["tag",o??"-"],[
"digest",s],["media type",i],["revision",l===null?"-":`${l.revision} (${l.origin})`]],d=a.map(({platform:y,created:E,digest:g})=>[y,E??"-",g]);return[bE(f.map(y=>[
...y])),bE([["PLATFORM","CREATED","DIGEST"],...d]),...c===null?a.map(y=>AE(`labels of ${y.platform}`,y.labels)):[AE("labels",c)],AE("annotations",u)].filter(y=>y!==
"").join(`
`)}function XN(t,e){let r=[...new Set(e.map(({key:s})=>s))],n=["PUSHED","SIZE","DIGEST",...r,"TAGS"],o=t.map(({pushedAt:s,sizeBytes:i,digest:a,labels:c,tags:u})=>[
s.replace(/\.\d+Z$/,"Z"),$9(i),a,...r.map(l=>c.get(l)??"-"),u.join(" ")||"-"]);return bE([n,...o])}function QN({tag:t,revision:e,url:r,created:n,annotated:o}){return`${t}\
 ${e} ${n?"created":"there already"}, ${o?"annotated":"lightweight"}, at ${r}
`}function AE(t,e){let r=JN(e).map(n=>`  ${n}
`);return r.length===0?"":`${Mp(t)}
${r.join("")}`}function bE(t){let e=t.map(n=>n.map(Mp)),r=[];for(let n of e)n.forEach((o,s)=>{r[s]=Math.max(r[s]??0,o.length)});return e.map(n=>`${n.map((o,s)=>o.
padEnd(r[s]??0)).join("  ").trimEnd()}
`).join("")}function $9(t){let e=["B","kB","MB","GB","TB"],r=Math.min(Math.floor(Math.log10(Math.max(t,1))/3),e.length-1);return r===0?`${t} B`:`${(t/1e3**r).toFixed(
1)} ${e[r]}`}function Mp(t){let e={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};return t.replace(/[\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,r=>e[r]??`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`)}async function Up(t,e){let r=new Xc(t.timeoutSeconds),n=t.verbose?i=>e.write(`${De(Cn(i))}
`):()=>{},o,s=async()=>{o=await qN(t.source,e.env,r,n);let i=t.cache.use?W0(t.cache.folder,e.env):void 0;return i===void 0?o:V0(o,i,n)};try{if(t.command==="tag-\
git"){let i=await U0(t,s,{env:e.env,folder:e.folder,deadline:r,log:n});return{result:i,text:()=>QN(i)}}return await L9(t,await s(),e)}finally{o?.close(),r.clear()}}
async function L9(t,e,r){switch(t.command){case"label":{let n=await D0(t,e);return{result:n,text:()=>`${n}
`}}case"labels":{let n=await S0(t,e);return{result:n,text:()=>KN(n)}}case"inspect":{let n=await E0(t,e);return{result:n,text:()=>YN(n)}}case"revision":{let n=await x0(
t,e);return{result:n,text:()=>`${n.revision}
`}}case"find":{let n=H0({write:r.write,columns:r.columns.err},Date.now);try{let o=await m0(t,e,n);return{result:o,text:()=>XN(o,t.where)}}finally{n.done()}}}}var ZN="0.1.0";async function sk(t,e){let r="text";try{let{flags:n,words:o,shown:s,error:i}=await XH(t,e);if(n.get("output")==="json"&&(r="json"),i!==void 0)throw new R("INVAL\
ID_ARGUMENT",i.message,{hint:ik});if(s!=="")return{stdout:`${s}
`,stderr:"",exitCode:0};if(n.has(Ac))return{stdout:`${ZN}
`,stderr:"",exitCode:0};let a=rG(o);r=WD(n);let{result:c,text:u}=await Up(Nc(a,n,"flag"),e);return{stdout:r==="json"?`${zn({result:c})}
`:u(),stderr:"",exitCode:0}}catch(n){let o=Ts(n),{code:s,message:i,hint:a,exitCode:c}=o;return r==="json"?{stdout:`${zn({failure:o})}
`,stderr:"",exitCode:c}:{stdout:"",stderr:`image-labels: ${s}: ${i}
${a}
`,exitCode:c}}}var Ac="tool-version",ik="image-labels --help, and image-labels <command> --help, say what there is.";async function XH(t,e){let{default:r}=await Promise.resolve().then(()=>(ok(),nk)),
n=QH(t),[o]=n,s=Is(o)&&!n.includes("--help")?o:void 0,i=s===void 0?ZH(r(),e):ck(ak(r()),s);return new Promise(a=>{let c=(l,f,d)=>{let m=Array.isArray(f._)?f._.map(
String):[];a({flags:tG(f,t),words:m,shown:d,error:l instanceof Error?l:void 0})},u=t.join(" ").includes("--output json")||t.includes("--output=json")?{output:"j\
son"}:{};try{i.parse(n,{},(l,f,d)=>c(l,l?{...f,...u}:f,d))}catch{c(new Error("there is a flag that cannot be one"),u,"")}})}function QH(t){let e=Object.values(Rn).
flatMap(({kind:n,flag:o})=>n==="switch"?[`--${o}`]:[]),r=t.findIndex(n=>!e.includes(n));return r<=0?[...t]:[...t.slice(r),...t.slice(0,r)]}function ak(t){return t.
scriptName("image-labels").parserConfiguration({"boolean-negation":!1,"camel-case-expansion":!1,"dot-notation":!1,"duplicate-arguments-array":!0,"greedy-arrays":!1,
"parse-numbers":!1,"parse-positional-numbers":!1}).detectLocale(!1).updateStrings({"Not enough arguments following: %s":"--%s needs a value"}).help("help","Show\
 this help").version(!1).option(Ac,{type:"boolean",describe:"Show the version of image-labels"}).exitProcess(!1)}function ZH(t,{columns:e}){ak(t).usage(`$0 <com\
mand>

Reads the labels of container images in Amazon ECR without pulling them, and tags Git where they come from.`).group(["help",Ac],"Program:").wrap(Math.min(e.out??
100,120)).epilogue(`Without --region: AWS_REGION, AWS_DEFAULT_REGION, the profile, the EC2 instance. Exit codes: 0 done,
1 internal, 2 bad argument, 3 not found, 4 no access, 5 network or service, 6 bad image,
7 conflict.`);for(let r of Object.keys(Gn).filter(Is)){let{summary:n,usage:o,examples:s}=Gn[r];t.command(r,n,i=>{i.usage(`$0 ${r} ${o} [options]

${n}.`);for(let[a,c]of s)i.example(`$0 ${r} ${a}`,c);return ck(i,r)})}return t}function ck(t,e){for(let r of Gn[e].takes)eG(t,Rn[r]);return t}function eG(t,{flag:e,
group:r,describe:n,kind:o}){o==="switch"?t.option(e,{type:"count",group:`${r}:`,describe:n}):t.option(e,{type:"string",nargs:1,group:`${r}:`,describe:n})}function tG(t,e){
let r=new Map(Object.entries(Rn).map(([s,{flag:i}])=>[i,s]));r.set(Ac,Ac);let n=new Set(["_","$0","help"]),o=new Map;for(let[s,i]of Object.entries(t))n.has(s)||
i===void 0||i===0||o.set(r.get(s)??`${s.length===1?"-":"--"}${s}`,i);for(let[s,{flag:i,kind:a}]of Object.entries(Rn)){let c=a==="switch"?e.find(u=>u.startsWith(
`--${i}=`)):void 0;c!==void 0&&o.set(s,c)}return o}function rG([t,...e]){let r=Object.keys(Gn);if(t===void 0)throw new R("INVALID_ARGUMENT",`no command was give\
n: ${r.join(", ")}`,{hint:ik});if(!Is(t)){let n=Ps(t,r);throw new R("INVALID_ARGUMENT",`there is no command ${JSON.stringify(t.slice(0,100))}`,{hint:n===void 0?
`There is: ${r.join(", ")}.`:`Did you mean ${n}?`})}if(e.length===0)return t;throw new R("INVALID_ARGUMENT",`${t} takes no word ${JSON.stringify(e[0]?.slice(0,100))}`,
{hint:"Everything is given by flags: --name shop/api --version 1.4.2. A value that begins with - follows an =: --default=-"})}var gd="IMAGE_LABELS_REQUEST";async function lk(t,e){e.env.AWS_SESSION_TOKEN==="none"&&delete e.env.AWS_SESSION_TOKEN;try{let{command:r,parameters:n}=nG(t),{result:o}=await Up(
Nc(r,n,"key"),e);return zn({result:o})}catch(r){return zn({failure:Ts(r)})}}function nG(t){let e;try{e=JSON.parse(t)}catch(r){throw new R("INVALID_ARGUMENT",`${gd}\
 is not JSON`,{cause:r})}if(uk(e)&&Is(e.command)&&uk(e.parameters))return{command:e.command,parameters:new Map(Object.entries(e.parameters))};throw new R("INVAL\
ID_ARGUMENT",`${gd} is not {"command":\u2026,"parameters":{\u2026}} with a known command`)}function uk(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}var oG={SIGHUP:1,SIGINT:2,SIGTERM:15};async function sG(){let t=process.argv.slice(2),e=t.length===0?process.env[gd]:void 0,r=a=>{let c=Ts(a);e!==void 0?yd(`${zn(
{failure:c})}
`,"",0):yd("",`image-labels: ${c.code}: ${c.message}
${c.hint}
`,c.exitCode)};process.stderr.on("error",()=>{}),process.on("uncaughtException",r),process.on("unhandledRejection",r),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED=
"true",iG();for(let[a,c]of Object.entries(oG))process.on(a,()=>process.exit(128+c));let n={env:process.env,folder:process.cwd(),write:a=>{process.stderr.write(a)},
columns:{out:process.stdout.columns,err:process.stderr.columns}};if(e!==void 0)return yd(`${await lk(e,n)}
`,"",0);let{stdout:o,stderr:s,exitCode:i}=await sk(t,n);return yd(o,s,i)}function iG(){try{(0,fk.homedir)()}catch{process.env.HOME="/nonexistent"}}async function yd(t,e,r){
let n=await gD(process.stdout,t);await gD(process.stderr,e),n!==void 0&&n.code!=="EPIPE"&&(await gD(process.stderr,`image-labels: INTERNAL: the result cannot be\
 written: ${n.message}
`),process.exit(1)),process.exit(r)}function gD(t,e){return new Promise(r=>{t.once("error",r),e===""?r(void 0):t.write(e,n=>r(n??void 0))})}sG();
