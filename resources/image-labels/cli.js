var __url=require("node:url").pathToFileURL(__filename).href;
"use strict";var a2=Object.create;var ud=Object.defineProperty;var c2=Object.getOwnPropertyDescriptor;var u2=Object.getOwnPropertyNames;var l2=Object.getPrototypeOf,f2=Object.prototype.hasOwnProperty;var f=(t,e,r)=>()=>{if(r)throw r[0];try{return t&&(e=t(t=0)),e}catch(n){throw r=[n],n}};var p2=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},ut=(t,e)=>{for(var r in e)ud(t,r,{get:e[r],enumerable:!0})},d2=(t,e,r,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of u2(e))!f2.call(t,o)&&o!==r&&ud(t,o,{get:()=>e[o],enumerable:!(n=c2(e,o))||n.enumerable});return t};var Mn=(t,e,r)=>(r=t!=null?a2(l2(t)):{},d2(e||!t||!t.__esModule?ud(r,"default",{value:t,enumerable:!0}):r,t));var $i,Fd=f(()=>{$i=t=>typeof ArrayBuffer=="function"&&t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]"});var bs,jc,As=f(()=>{Fd();bs=(t,e=0,r=t.byteLength-e)=>{if(!$i(t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
return Buffer.from(t,e,r)},jc=(t,e)=>{if(typeof t!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);
return e?Buffer.from(t,e):Buffer.from(t)}});var Pk,tt,QD=f(()=>{As();Pk=/^[A-Za-z0-9+/]*={0,2}$/,tt=t=>{if(t.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!Pk.exec(t))throw new TypeError(
"Invalid base64 string.");let e=jc(t,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}});var be,Hc=f(()=>{As();be=t=>{let e=jc(t,"utf8");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT)}});var Ve,ZD=f(()=>{As();Hc();Ve=t=>{let e;if(typeof t=="string"?e=be(t):e=t,typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error(
"@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return bs(e.buffer,e.byteOffset,e.byteLength).toString("base64")}});function e0(t,e,r,n){return class zc extends Uint8Array{static fromString(s,i="utf-8"){if(typeof s=="string")return i==="base64"?zc.mutate(n(s)):zc.mutate(e(s));
throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`)}static mutate(s){return Object.setPrototypeOf(s,zc.prototype),s}transformToString(s="\
utf-8"){return s==="base64"?r(this):t(this)}}}var t0=f(()=>{});var De,r0=f(()=>{As();De=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error(
"@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return bs(t.buffer,t.byteOffset,t.byteLength).toString("utf8")}});function n0(t){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{let e=new Uint8Array(16);return t(e),e[6]=e[6]&15|64,
e[8]=e[8]&63|128,pt[e[0]]+pt[e[1]]+pt[e[2]]+pt[e[3]]+"-"+pt[e[4]]+pt[e[5]]+"-"+pt[e[6]]+pt[e[7]]+"-"+pt[e[8]]+pt[e[9]]+"-"+pt[e[10]]+pt[e[11]]+pt[e[12]]+pt[e[13]]+
pt[e[14]]+pt[e[15]]}}var pt,o0=f(()=>{pt=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"))});var Io,s0=f(()=>{(function(t){t.HTTP="http",t.HTTPS="https"})(Io||(Io={}))});var Cn,i0=f(()=>{(function(t){t.MD5="md5",t.CRC32="crc32",t.CRC32C="crc32c",t.SHA1="sha1",t.SHA256="sha256"})(Cn||(Cn={}))});var a0=f(()=>{i0()});var yr,c0=f(()=>{yr="__smithy_context"});var rn,u0=f(()=>{(function(t){t.PROFILE="profile",t.SSO_SESSION="sso-session",t.SERVICES="services"})(rn||(rn={}))});var nn=f(()=>{s0();a0();c0();u0()});var Ae,l0=f(()=>{nn();Ae=t=>t[yr]||(t[yr]={})});function G(t,e){return Object.prototype.hasOwnProperty.call(t,e)}var Pd=f(()=>{});function Ok(t){return Object.keys(t).reduce((e,r)=>{let n=t[r];return{...e,[r]:Array.isArray(n)?[...n]:n}},{})}var ie,f0=f(()=>{ie=class t{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){
this.method=e.method||"GET",this.hostname=e.hostname||"localhost",this.port=e.port,this.query=e.query||{},this.headers=e.headers||{},this.body=e.body,this.protocol=
e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}:`:e.protocol:"https:",this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/",this.username=e.username,
this.password=e.password,this.fragment=e.fragment}static clone(e){let r=new t({...e,headers:{...e.headers}});return r.query&&(r.query=Ok(r.query)),r}static isInstance(e){
if(!e)return!1;let r=e;return"method"in r&&"protocol"in r&&"hostname"in r&&"path"in r&&typeof r.query=="object"&&typeof r.headers=="object"}clone(){return t.clone(
this)}}});var xt,p0=f(()=>{xt=class{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.
body}static isInstance(e){if(!e)return!1;let r=e;return typeof r.statusCode=="number"&&typeof r.headers=="object"}}});var Nk,on,d0=f(()=>{Nk=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),on=(t,e=!1)=>{if(!e)return Nk.test(t);let r=t.split(".");for(let n of r)if(!on(n))return!1;
return!0}});function Od(t){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t)}var m0=f(()=>{});var ye,h0=f(()=>{ye=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e}});function g0(t){let e={};if(t=t.replace(/^\?/,""),t)for(let r of t.split("&")){let[n,o=null]=r.split("=");n=decodeURIComponent(n),o&&(o=decodeURIComponent(o)),n in
e?Array.isArray(e[n])?e[n].push(o):e[n]=[e[n],o]:e[n]=o}return e}var y0=f(()=>{});var Je,Nd=f(()=>{y0();Je=t=>{if(typeof t=="string")return Je(new URL(t));let{hostname:e,pathname:r,port:n,protocol:o,search:s}=t,i;return s&&(i=g0(s)),{hostname:e,
port:n?parseInt(n):void 0,protocol:o,path:r,query:i}}});var jn,E0=f(()=>{Pd();Nd();jn=t=>{if(typeof t=="object"){if("url"in t){let e=Je(t.url);if(t.headers){e.headers={};for(let r in t.headers)G(t.headers,r)&&(e.headers[r.
toLowerCase()]=t.headers[r].join(", "))}return e}return t}return Je(t)}});var he=f(()=>{l0();Pd();f0();p0();d0();m0();h0();Nd();E0()});var kd,kk,D0,$k,S0,x0,_0,Mk,w0,C0,Lk,Gc,Is,R0,Uk,Bk,v0=f(()=>{kd=t=>{if(t!=null){if(typeof t=="string"){let e=parseFloat(t);if(!Number.isNaN(e))return String(e)!==
String(t)&&Bk.warn(Uk(`Expected number but observed string: ${t}`)),e}if(typeof t=="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},
kk=Math.ceil(2**127*(2-2**-23)),D0=t=>{let e=kd(t);if(e!==void 0&&!Number.isNaN(e)&&e!==1/0&&e!==-1/0&&Math.abs(e)>kk)throw new TypeError(`Expected 32-bit float\
, got ${t}`);return e},$k=t=>{if(t!=null){if(Number.isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(`Expected integer, got ${typeof t}: ${t}`)}},S0=
t=>_0(t,16),x0=t=>_0(t,8),_0=(t,e)=>{let r=$k(t);if(r!==void 0&&Mk(r,e)!==r)throw new TypeError(`Expected ${e}-bit integer, got ${t}`);return r},Mk=(t,e)=>{switch(e){case 32:
return Int32Array.of(t)[0];case 16:return Int16Array.of(t)[0];case 8:return Int8Array.of(t)[0]}},w0=t=>kd(typeof t=="string"?Gc(t):t),C0=t=>D0(typeof t=="string"?
Gc(t):t),Lk=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,Gc=t=>{let e=t.match(Lk);if(e===null||e[0].length!==t.length)throw new TypeError(
"Expected real number, got implicit NaN");return parseFloat(t)},Is=t=>S0(typeof t=="string"?Gc(t):t),R0=t=>x0(typeof t=="string"?Gc(t):t),Uk=t=>String(new TypeError(
t).stack||t).split(`
`).slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join(`
`),Bk={warn:console.warn}});function To(t){let e=t.getUTCFullYear(),r=t.getUTCMonth(),n=t.getUTCDay(),o=t.getUTCDate(),s=t.getUTCHours(),i=t.getUTCMinutes(),a=t.getUTCSeconds(),c=o<10?`0${o}`:
`${o}`,u=s<10?`0${s}`:`${s}`,l=i<10?`0${i}`:`${i}`,p=a<10?`0${a}`:`${a}`;return`${jk[n]}, ${c} ${Md[r]} ${e} ${u}:${l}:${p} GMT`}var jk,Md,Hk,Ld,zk,Ud,Gk,Vk,Wk,
Li,Bd,Mi,qk,Kk,Yk,$d,Jk,Xk,Qk,sn,Zk,e$,Ts,b0=f(()=>{v0();jk=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Md=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep",
"Oct","Nov","Dec"];Hk=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),Ld=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC-3339 date-times must be expressed as strings");let e=Hk.exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");let[r,n,o,s,i,a,c,u]=e,l=Is(Ts(
n)),p=sn(o,"month",1,12),d=sn(s,"day",1,31);return Mi(l,p,d,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u})},zk=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
Ud=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let e=zk.exec(t);if(!e)throw new TypeError(
"Invalid RFC-3339 date-time value");let[r,n,o,s,i,a,c,u,l]=e,p=Is(Ts(n)),d=sn(o,"month",1,12),m=sn(s,"day",1,31),y=Mi(p,d,m,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u});
return l.toUpperCase()!="Z"&&y.setTime(y.getTime()-e$(l)),y},Gk=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Vk=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
Wk=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
Li=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let e=Gk.exec(t);if(e){let[r,n,o,s,i,a,c,
u]=e;return Mi(Is(Ts(s)),$d(o),sn(n,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u})}if(e=Vk.exec(t),e){let[r,n,o,s,i,a,c,u]=e;return Yk(Mi(qk(
s),$d(o),sn(n,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u}))}if(e=Wk.exec(t),e){let[r,n,o,s,i,a,c,u]=e;return Mi(Is(Ts(u)),$d(n),sn(o.trimLeft(),
"day",1,31),{hours:s,minutes:i,seconds:a,fractionalMilliseconds:c})}throw new TypeError("Invalid RFC-7231 date-time value")},Bd=t=>{if(t==null)return;let e;if(typeof t==
"number")e=t;else if(typeof t=="string")e=w0(t);else if(typeof t=="object"&&t.tag===1)e=t.value;else throw new TypeError("Epoch timestamps must be expressed as \
floating point numbers or their string representation");if(Number.isNaN(e)||e===1/0||e===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite,\
 non-NaN numerics");return new Date(Math.round(e*1e3))},Mi=(t,e,r,n)=>{let o=e-1;return Xk(t,o,r),new Date(Date.UTC(t,o,r,sn(n.hours,"hour",0,23),sn(n.minutes,"\
minute",0,59),sn(n.seconds,"seconds",0,60),Zk(n.fractionalMilliseconds)))},qk=t=>{let e=new Date().getUTCFullYear(),r=Math.floor(e/100)*100+Is(Ts(t));return r<e?
r+100:r},Kk=50*365*24*60*60*1e3,Yk=t=>t.getTime()-new Date().getTime()>Kk?new Date(Date.UTC(t.getUTCFullYear()-100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),
t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds())):t,$d=t=>{let e=Md.indexOf(t);if(e<0)throw new TypeError(`Invalid month: ${t}`);return e+1},Jk=[31,28,
31,30,31,30,31,31,30,31,30,31],Xk=(t,e,r)=>{let n=Jk[e];if(e===1&&Qk(t)&&(n=29),r>n)throw new TypeError(`Invalid day for ${Md[e]} in ${t}: ${r}`)},Qk=t=>t%4===0&&
(t%100!==0||t%400===0),sn=(t,e,r,n)=>{let o=R0(Ts(t));if(o<r||o>n)throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);return o},Zk=t=>t==null?0:
C0("0."+t)*1e3,e$=t=>{let e=t[0],r=1;if(e=="+")r=1;else if(e=="-")r=-1;else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);let n=Number(t.substring(
1,3)),o=Number(t.substring(4,6));return r*(n*60+o)*60*1e3},Ts=t=>{let e=0;for(;e<t.length-1&&t.charAt(e)==="0";)e++;return e===0?t:t.slice(e)}});var _t,A0=f(()=>{_t=function(e){return Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){return String(
e)}})};_t.from=t=>t&&typeof t=="object"&&(t instanceof _t||"deserializeJSON"in t)?t:typeof t=="string"||Object.getPrototypeOf(t)===String.prototype?_t(String(t)):
_t(JSON.stringify(t));_t.fromObject=_t.from});function jd(t){return(t.includes(",")||t.includes('"'))&&(t=`"${t.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),t}var I0=f(()=>{});function Rn(t,e,r){let n=Number(t);if(n<e||n>r)throw new Error(`Value ${n} out of range [${e}, ${r}]`)}var Hd,zd,Gd,T0,F0,t$,r$,n$,o$,s$,i$,Vd,Wd,qd,P0=f(()=>{Hd=
"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",zd="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",Gd="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",T0="(\
\\d?\\d)",F0="(\\d{4})",t$=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),r$=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
n$=new RegExp(`^${Hd}, ${T0} ${zd} ${F0} ${Gd} GMT$`),o$=new RegExp(`^${Hd}, ${T0}-${zd}-(\\d\\d) ${Gd} GMT$`),s$=new RegExp(`^${Hd} ${zd} ( [1-9]|\\d\\d) ${Gd}\
 ${F0}$`),i$=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Vd=t=>{if(t==null)return;let e=NaN;if(typeof t=="number")e=t;else if(typeof t==
"string"){if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError("parseEpochTimestamp - numeric string invalid.");e=Number.parseFloat(t)}else typeof t=="object"&&t.tag===
1&&(e=t.value);if(isNaN(e)||Math.abs(e)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(e*1e3))},Wd=t=>{if(t==
null)return;if(typeof t!="string")throw new TypeError("RFC3339 timestamps must be strings");let e=t$.exec(t);if(!e)throw new TypeError(`Invalid RFC3339 timestam\
p format ${t}`);let[,r,n,o,s,i,a,,c,u]=e;Rn(n,1,12),Rn(o,1,31),Rn(s,0,23),Rn(i,0,59),Rn(a,0,60);let l=new Date(Date.UTC(Number(r),Number(n)-1,Number(o),Number(s),
Number(i),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0));if(l.setUTCFullYear(Number(r)),u.toUpperCase()!="Z"){let[,p,d,m]=/([+-])(\d\d):(\d\d)/.exec(
u)||[void 0,"+",0,0],y=p==="-"?1:-1;l.setTime(l.getTime()+y*(Number(d)*60*60*1e3+Number(m)*60*1e3))}return l},qd=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC7231 timestamps must be strings.");if(r$.test(t))return new Date(t);let e,r,n,o,s,i,a,c;if((c=n$.exec(t))?[,e,r,n,o,s,i,a]=c:(c=o$.exec(t))?([,e,r,n,o,s,i,a]=
c,n=(Number(n)+1900).toString()):(c=s$.exec(t))&&([,r,e,o,s,i,a,n]=c),n&&i){let u=Date.UTC(Number(n),i$.indexOf(r),Number(e),Number(o),Number(s),Number(i),a?Math.
round(parseFloat(`0.${a}`)*1e3):0);Rn(e,1,31),Rn(o,0,23),Rn(s,0,59),Rn(i,0,60);let l=new Date(u);return l.setUTCFullYear(Number(n)),l}throw new TypeError(`Inval\
id RFC7231 date-time value ${t}.`)}});function Kd(t,e,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") for splitEvery.");let n=t.split(e);if(r===1)return n;let o=[],
s="";for(let i=0;i<n.length;i++)s===""?s=n[i]:s+=e+n[i],(i+1)%r===0&&(o.push(s),s="");return s!==""&&o.push(s),o}var O0=f(()=>{});var Ui,N0=f(()=>{Ui=t=>{let e=t.length,r=[],n=!1,o=!1,s=0;for(let i=0;i<e;++i){let a=t[i];switch(a){case'"':o||(n=!n);break;case",":n||(r.push(t.slice(s,i)),s=i+
1);break;default:}o=a==="\\"&&!o}return r.push(t.slice(s)),r.map(i=>{i=i.trim();let a=i.length;return a<2?i:i[0]==='"'&&i[a-1]==='"'?(i=i.slice(1,a-1),i.replace(
/\\(["\\])/g,"$1")):i.replace(/\\"/g,'"')})}});var k0,We,$0=f(()=>{k0=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,We=class t{string;type;constructor(e,r){if(this.string=e,this.type=r,!k0.test(e))throw new Error(
`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){return this.string}static[Symbol.hasInstance](e){
if(!e||typeof e!="object")return!1;let r=e;return t.prototype.isPrototypeOf(e)||r.type==="bigDecimal"&&k0.test(r.string)}}});function Bi(t){if(t.length%2!==0)throw new Error("Hex encoded strings must have an even number length");let e=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=
2){let n=t.slice(r,r+2).toLowerCase();if(n in Yd)e[r/2]=Yd[n];else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`)}return e}function Ie(t){
let e="";for(let r=0;r<t.byteLength;r++)e+=M0[t[r]];return e}var M0,Yd,Jd=f(()=>{M0={},Yd={};for(let t=0;t<256;t++){let e=t.toString(16).toLowerCase();e.length===
1&&(e=`0${e}`),M0[t]=e,Yd[e]=t}});var Fs,Er,L0=f(()=>{Fs=require("node:fs"),Er=t=>{if(!t)return 0;if(typeof t=="string")return Buffer.byteLength(t);if(typeof t.byteLength=="number")return t.byteLength;
if(typeof t.size=="number")return t.size;if(typeof t.start=="number"&&typeof t.end=="number")return t.end+1-t.start;if(t instanceof Fs.ReadStream){if(t.path!=null)
return(0,Fs.lstatSync)(t.path).size;if(typeof t.fd=="number")return(0,Fs.fstatSync)(t.fd).size}throw new Error(`Body Length computation failed for ${t}`)}});var Mt,U0=f(()=>{Hc();Mt=t=>t instanceof Uint8Array?t:typeof t=="string"?be(t):ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(t)});function Vc(t,e){if(e===void 0){e=0;for(let o of t)e+=o.byteLength}let r=new Uint8Array(e),n=0;for(let o of t)r.set(o,n),n+=o.byteLength;return r}var Xd=f(()=>{});var dt,ji=f(()=>{dt=class t extends Error{name="ProviderError";tryNextLink;constructor(e,r=!0){let n,o=!0;typeof r=="boolean"?(n=void 0,o=r):r!=null&&typeof r==
"object"&&(n=r.logger,o=r.tryNextLink??!0),super(e),this.tryNextLink=o,Object.setPrototypeOf(this,t.prototype),n?.debug?.(`@smithy/property-provider ${o?"->":"(\
!)"} ${e}`)}static from(e,r=!0){return Object.assign(new this(e.message,r),e)}}});var O,Wc=f(()=>{ji();O=class t extends dt{name="CredentialsProviderError";constructor(e,r=!0){super(e,r),Object.setPrototypeOf(this,t.prototype)}}});var Lt,B0=f(()=>{ji();Lt=class t extends dt{name="TokenProviderError";constructor(e,r=!0){super(e,r),Object.setPrototypeOf(this,t.prototype)}}});var Fo,Qd=f(()=>{ji();Fo=(...t)=>async()=>{if(t.length===0)throw new dt("No providers in chain");let e;for(let r of t)try{return await r()}catch(n){if(e=n,n?.tryNextLink)
continue;throw n}throw e}});var j0,H0=f(()=>{j0=t=>()=>Promise.resolve(t)});var qc,Zd=f(()=>{qc=(t,e,r)=>{let n,o,s,i=!1,a=async()=>{o||(o=t());try{n=await o,s=!0,i=!1}finally{o=void 0}return n};return e===void 0?async c=>((!s||c?.forceRefresh)&&
(n=await a()),n):async c=>((!s||c?.forceRefresh)&&(n=await a()),i?n:r&&!r(n)?(i=!0,n):(e(n)&&await a(),n))}});var Ut,Kc=f(()=>{Ut=(t,e,r)=>{if(e in t){if(t[e]==="true")return!0;if(t[e]==="false")return!1;throw new Error(`Cannot load ${r} "${e}". Expected "true" or "fals\
e", got ${t[e]}.`)}}});var wt,Yc=f(()=>{(function(t){t.ENV="env",t.CONFIG="shared config entry"})(wt||(wt={}))});var z0,G0,em,a$,Hn,Hi=f(()=>{z0=require("node:os"),G0=require("node:path"),em={},a$=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",Hn=()=>{let{HOME:t,
USERPROFILE:e,HOMEPATH:r,HOMEDRIVE:n=`C:${G0.sep}`}=process.env;if(t)return t;if(e)return e;if(r)return`${n}${r}`;let o=a$();return em[o]||(em[o]=(0,z0.homedir)()),
em[o]}});var Jc,V0,Ct,tm=f(()=>{Jc="AWS_PROFILE",V0="default",Ct=t=>t.profile||process.env[Jc]||V0});var W0,q0,zi,rm=f(()=>{W0=require("node:crypto"),q0=require("node:path");Hi();zi=t=>{let r=(0,W0.createHash)("sha1").update(t).digest("hex");return(0,q0.join)(Hn(),
".aws","sso","cache",`${r}.json`)}});var K0,Gi,Vi,nm=f(()=>{K0=require("node:fs/promises");rm();Gi={},Vi=async t=>{if(Gi[t])return Gi[t];let e=zi(t),r=await(0,K0.readFile)(e,"utf8");return JSON.parse(
r)}});var Y0,J0=f(()=>{nn();Y0=t=>Object.entries(t).filter(([e])=>{let r=e.indexOf(".");return r===-1?!1:Object.values(rn).includes(e.substring(0,r))}).reduce((e,[r,n])=>{
let o=r.indexOf("."),s=r.substring(0,o)===rn.PROFILE?r.substring(o+1):r;return e[s]=n,e},{...t.default&&{default:t.default}})});var X0,c$,Xc,om=f(()=>{X0=require("node:path");Hi();c$="AWS_CONFIG_FILE",Xc=()=>process.env[c$]||(0,X0.join)(Hn(),".aws","config")});var Q0,u$,Z0,eS=f(()=>{Q0=require("node:path");Hi();u$="AWS_SHARED_CREDENTIALS_FILE",Z0=()=>process.env[u$]||(0,Q0.join)(Hn(),".aws","credentials")});var l$,f$,Wi,sm=f(()=>{nn();l$=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,f$=["__proto__","profile __proto__"],Wi=t=>{let e={},r,n;for(let o of t.split(/\r?\n/)){let s=o.
split(/(^|\s)[;#]/)[0].trim();if(s[0]==="["&&s[s.length-1]==="]"){r=void 0,n=void 0;let a=s.substring(1,s.length-1),c=l$.exec(a);if(c){let[,u,,l]=c;Object.values(
rn).includes(u)&&(r=[u,l].join("."))}else r=a;if(f$.includes(a))throw new Error(`Found invalid profile name "${a}"`)}else if(r){let a=s.indexOf("=");if(![0,-1].
includes(a)){let[c,u]=[s.substring(0,a).trim(),s.substring(a+1).trim()];if(u==="")n=c;else{n&&o.trimStart()===o&&(n=void 0),e[r]=e[r]||{};let l=n?[n,c].join("."):
c;e[r][l]=u}}}}return e}});var tS,im,qi,Ki,Qc=f(()=>{tS=require("node:fs/promises"),im={},qi={},Ki=(t,e)=>qi[t]!==void 0?qi[t]:((!im[t]||e?.ignoreCache)&&(im[t]=(0,tS.readFile)(t,"utf8")),
im[t])});var am,rS,Zc,cm=f(()=>{am=require("node:path");J0();om();eS();Hi();sm();Qc();rS=()=>({}),Zc=async(t={})=>{let{filepath:e=Z0(),configFilepath:r=Xc()}=t,n=Hn(),o="\
~/",s=e;e.startsWith(o)&&(s=(0,am.join)(n,e.slice(2)));let i=r;r.startsWith(o)&&(i=(0,am.join)(n,r.slice(2)));let a=await Promise.all([Ki(i,{ignoreCache:t.ignoreCache}).
then(Wi).then(Y0).catch(rS),Ki(s,{ignoreCache:t.ignoreCache}).then(Wi).catch(rS)]);return{configFile:a[0],credentialsFile:a[1]}}});var nS,oS=f(()=>{nn();nS=t=>Object.entries(t).filter(([e])=>e.startsWith(rn.SSO_SESSION+".")).reduce((e,[r,n])=>({...e,[r.substring(r.indexOf(".")+1)]:n}),{})});var p$,Yi,sS=f(()=>{om();oS();sm();Qc();p$=()=>({}),Yi=async(t={})=>Ki(t.configFilepath??Xc()).then(Wi).then(nS).catch(p$)});var iS,aS=f(()=>{iS=(...t)=>{let e={};for(let r of t)for(let[n,o]of Object.entries(r))e[n]!==void 0?Object.assign(e[n],o):e[n]=o;return e}});var Dr,cS=f(()=>{cm();aS();Dr=async t=>{let e=await Zc(t);return iS(e.configFile,e.credentialsFile)}});var Ji,uS=f(()=>{nm();Qc();Ji={getFileRecord(){return qi},interceptFile(t,e){qi[t]=Promise.resolve(e)},getTokenRecord(){return Gi},interceptToken(t,e){Gi[t]=e}}});function eu(t){try{let e=new Set(Array.from(t.match(/([A-Z_]){3,}/g)??[]));return e.delete("CONFIG"),e.delete("CONFIG_PREFIX_SEPARATOR"),e.delete("ENV"),[...e].
join(", ")}catch{return t}}var um=f(()=>{});var lS,fS=f(()=>{Wc();um();lS=(t,e)=>async()=>{try{let r=t(process.env,e);if(r===void 0)throw new Error;return r}catch(r){throw new O(r.message||`Not found in E\
NV: ${eu(t.toString())}`,{logger:e?.logger})}}});var pS,dS=f(()=>{Wc();tm();cm();um();pS=(t,{preferredFile:e="config",...r}={})=>async()=>{let n=Ct(r),{configFile:o,credentialsFile:s}=await Zc(r),i=s[n]||{},a=o[n]||
{},c=e==="config"?{...i,...a}:{...a,...i};try{let l=t(c,e==="config"?o:s);if(l===void 0)throw new Error;return l}catch(u){throw new O(u.message||`Not found in c\
onfig files w/ profile [${n}]: ${eu(t.toString())}`,{logger:r.logger})}}});var d$,mS,hS=f(()=>{H0();d$=t=>typeof t=="function",mS=t=>d$(t)?async()=>await t():j0(t)});var L,lm=f(()=>{Qd();Zd();fS();dS();hS();L=({environmentVariableSelector:t,configFileSelector:e,default:r},n={})=>{let{signingName:o,logger:s}=n;return qc(Fo(lS(
t,{signingName:o,logger:s}),pS(e,n),mS(r)))}});var gS,yS,Sr,ES=f(()=>{Kc();Yc();gS="AWS_USE_DUALSTACK_ENDPOINT",yS="use_dualstack_endpoint",Sr={environmentVariableSelector:t=>Ut(t,gS,wt.ENV),configFileSelector:t=>Ut(
t,yS,wt.CONFIG),default:!1}});var DS,SS,xr,xS=f(()=>{Kc();Yc();DS="AWS_USE_FIPS_ENDPOINT",SS="use_fips_endpoint",xr={environmentVariableSelector:t=>Ut(t,DS,wt.ENV),configFileSelector:t=>Ut(t,
SS,wt.CONFIG),default:!1}});var Oo,zn,Ps,_S,wS,fm=f(()=>{Oo=(t,e)=>{let r=[];if(t&&r.push(t),e)for(let n of e)r.push(n);return r},zn=(t,e)=>`${t||"anonymous"}${e&&e.length>0?` (a.k.a. ${e.
join(",")})`:""}`,Ps=()=>{let t=[],e=[],r=!1,n=new Set,o=p=>p.sort((d,m)=>_S[m.step]-_S[d.step]||wS[m.priority||"normal"]-wS[d.priority||"normal"]),s=p=>{let d=!1,
m=y=>{let E=Oo(y.name,y.aliases);if(E.includes(p)){d=!0;for(let g of E)n.delete(g);return!1}return!0};return t=t.filter(m),e=e.filter(m),d},i=p=>{let d=!1,m=y=>{
if(y.middleware===p){d=!0;for(let E of Oo(y.name,y.aliases))n.delete(E);return!1}return!0};return t=t.filter(m),e=e.filter(m),d},a=p=>(t.forEach(d=>{p.add(d.middleware,
{...d})}),e.forEach(d=>{p.addRelativeTo(d.middleware,{...d})}),p.identifyOnResolve?.(l.identifyOnResolve()),p),c=p=>{let d=[];return p.before.forEach(m=>{m.before.
length===0&&m.after.length===0?d.push(m):d.push(...c(m))}),d.push(p),p.after.reverse().forEach(m=>{m.before.length===0&&m.after.length===0?d.push(m):d.push(...c(
m))}),d},u=(p=!1)=>{let d=[],m=[],y={};return t.forEach(g=>{let S={...g,before:[],after:[]};for(let w of Oo(S.name,S.aliases))y[w]=S;d.push(S)}),e.forEach(g=>{let S={
...g,before:[],after:[]};for(let w of Oo(S.name,S.aliases))y[w]=S;m.push(S)}),m.forEach(g=>{if(g.toMiddleware){let S=y[g.toMiddleware];if(S===void 0){if(p)return;
throw new Error(`${g.toMiddleware} is not found when adding ${zn(g.name,g.aliases)} middleware ${g.relation} ${g.toMiddleware}`)}g.relation==="after"&&S.after.push(
g),g.relation==="before"&&S.before.push(g)}}),o(d).map(c).reduce((g,S)=>(g.push(...S),g),[])},l={add:(p,d={})=>{let{name:m,override:y,aliases:E}=d,g={step:"init\
ialize",priority:"normal",middleware:p,...d},S=Oo(m,E);if(S.length>0){if(S.some(w=>n.has(w))){if(!y)throw new Error(`Duplicate middleware name '${zn(m,E)}'`);for(let w of S){
let R=t.findIndex(N=>N.name===w||N.aliases?.some(j=>j===w));if(R===-1)continue;let b=t[R];if(b.step!==g.step||g.priority!==b.priority)throw new Error(`"${zn(b.name,
b.aliases)}" middleware with ${b.priority} priority in ${b.step} step cannot be overridden by "${zn(m,E)}" middleware with ${g.priority} priority in ${g.step} s\
tep.`);t.splice(R,1)}}for(let w of S)n.add(w)}t.push(g)},addRelativeTo:(p,d)=>{let{name:m,override:y,aliases:E}=d,g={middleware:p,...d},S=Oo(m,E);if(S.length>0){
if(S.some(w=>n.has(w))){if(!y)throw new Error(`Duplicate middleware name '${zn(m,E)}'`);for(let w of S){let R=e.findIndex(N=>N.name===w||N.aliases?.some(j=>j===
w));if(R===-1)continue;let b=e[R];if(b.toMiddleware!==g.toMiddleware||b.relation!==g.relation)throw new Error(`"${zn(b.name,b.aliases)}" middleware ${b.relation}\
 "${b.toMiddleware}" middleware cannot be overridden by "${zn(m,E)}" middleware ${g.relation} "${g.toMiddleware}" middleware.`);e.splice(R,1)}}for(let w of S)n.
add(w)}e.push(g)},clone:()=>a(Ps()),use:p=>{p.applyToStack(l)},remove:p=>typeof p=="string"?s(p):i(p),removeByTag:p=>{let d=!1,m=y=>{let{tags:E,name:g,aliases:S}=y;
if(E&&E.includes(p)){let w=Oo(g,S);for(let R of w)n.delete(R);return d=!0,!1}return!0};return t=t.filter(m),e=e.filter(m),d},concat:p=>{let d=a(Ps());return d.use(
p),d.identifyOnResolve(r||d.identifyOnResolve()||(p.identifyOnResolve?.()??!1)),d},applyToStack:a,identify:()=>u(!0).map(p=>{let d=p.step??p.relation+" "+p.toMiddleware;
return zn(p.name,p.aliases)+" - "+d}),identifyOnResolve(p){return typeof p=="boolean"&&(r=p),r},resolve:(p,d)=>{for(let m of u().map(y=>y.middleware).reverse())
p=m(p,d);return r&&console.log(l.identify()),p}};return l},_S={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},wS={high:3,normal:2,low:1}});var mt,CS=f(()=>{fm();mt=class{config;middlewareStack=Ps();initConfig;handlers;constructor(e){this.config=e;let{protocol:r,protocolSettings:n}=e;n&&typeof r=="f\
unction"&&(e.protocol=new r(n))}send(e,r,n){let o=typeof r!="function"?r:void 0,s=typeof r=="function"?r:n,i=o===void 0&&this.config.cacheMiddleware===!0,a;if(i){
this.handlers||(this.handlers=new WeakMap);let c=this.handlers;c.has(e.constructor)?a=c.get(e.constructor):(a=e.resolveMiddleware(this.middlewareStack,this.config,
o),c.set(e.constructor,a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,this.config,o);if(s)a(e).then(c=>s(null,c.output),c=>s(c)).catch(
()=>{});else return a(e).then(c=>c.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}}});var vn,pm=f(()=>{vn=t=>typeof t=="function"?t():t});var tu,dm=f(()=>{tu=(t,e,r,n,o)=>({name:e,namespace:t,traits:r,input:n,output:o})});var RS,mm,vS=f(()=>{he();dm();RS=t=>(e,r)=>async n=>{let{response:o}=await e(n),{operationSchema:s}=Ae(r),[,i,a,c,u,l]=s??[];try{let p=await t.protocol.deserializeResponse(
tu(i,a,c,u,l),{...t,...r},o);return{response:o,output:p}}catch(p){if(Object.defineProperty(p,"$response",{value:o,enumerable:!1,writable:!1,configurable:!1}),!("\
$metadata"in p)){let d="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{p.message+=`
  `+d}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(d):r.logger?.warn?.(d)}typeof p.$responseBodyText<"u"&&p.$response&&(p.$response.
body=p.$responseBodyText);try{if(xt.isInstance(o)){let{headers:m={},statusCode:y}=o,E=Object.entries(m);p.$metadata={httpStatusCode:y,requestId:mm(/^x-[\w-]+-request-?id$/,
E),extendedRequestId:mm(/^x-[\w-]+-id-2$/,E),cfId:mm(/^x-[\w-]+-cf-id$/,E)}}}catch{}}throw p}},mm=(t,e)=>(e.find(([r])=>r.match(t))||[void 0,void 0])[1]});var bS,AS=f(()=>{he();dm();bS=t=>(e,r)=>async n=>{let{operationSchema:o}=Ae(r),[,s,i,a,c,u]=o??[],l=r.endpointV2?async()=>jn(r.endpointV2):t.endpoint,p=await t.
protocol.serializeRequest(tu(s,i,a,c,u),n.input,{...t,...r,endpoint:l});return e({...n,request:p})}});function _r(t){return{applyToStack:e=>{e.add(bS(t),TS),e.add(RS(t),IS),t.protocol.setSerdeContext(t)}}}var IS,TS,FS=f(()=>{vS();AS();IS={name:"deserializerMiddl\
eware",step:"deserialize",tags:["DESERIALIZER"],override:!0},TS={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0}});function Gn(t){if(typeof t=="object")return t;if(t=t|0,ru[t])return ru[t];let e={},r=0;for(let n of["httpLabel","idempotent","idempotencyToken","sensitive","htt\
pPayload","httpResponseCode","httpQueryParams"])(t>>r++&1)===1&&(e[n]=1);return ru[t]=e}var ru,hm=f(()=>{ru=[]});function Qi(t,e){if(t instanceof ae)return Object.assign(t,{memberName:e,_isMemberSchema:!0});let r=ae;return new r(t,e)}var Xi,nu,ou,ae,gm,PS,OS=f(()=>{pm();hm();
Xi={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},nu=[],ou={},ae=class t{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=t.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,r){
this.ref=e,this.memberName=r;let n=[],o=e,s=e;for(this._isMemberSchema=!1;gm(o);)n.push(o[1]),o=o[0],s=vn(o),this._isMemberSchema=!0;if(n.length>0){this.memberTraits=
{};for(let i=n.length-1;i>=0;--i){let a=n[i];Object.assign(this.memberTraits,Gn(a))}}else this.memberTraits=0;if(s instanceof t){let i=this.memberTraits;Object.
assign(this,s),this.memberTraits=Object.assign({},i,s.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??s.memberName;return}
if(this.schema=vn(s),PS(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(s),this.traits=
0),this._isMemberSchema&&!r)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){
let r=this.prototype.isPrototypeOf(e);return!r&&typeof e=="object"&&e!==null?e.symbol===this.symbol:r}static of(e){let r=typeof e=="function"||typeof e=="object"&&
e!==null;if(typeof e=="number"){if(nu[e])return nu[e]}else if(typeof e=="string"){if(ou[e])return ou[e]}else if(r&&e[Xi.ns])return e[Xi.ns];let n=vn(e);if(n instanceof
t)return n;if(gm(n)){let[s,i]=n;if(s instanceof t)return Object.assign(s.getMergedTraits(),Gn(i)),s;throw new Error(`@smithy/core/schema - may not init unwrappe\
d member schema=${JSON.stringify(e,null,2)}.`)}let o=new t(n);return r?e[Xi.ns]=o:typeof n=="string"?ou[n]=o:typeof n=="number"?nu[n]=o:o}getSchema(){let e=this.
schema;return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){let{name:r}=this;return!e&&r&&r.includes("#")?r.split("#")[1]:r||void 0}getMemberName(){return this.
memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){let e=this.getSchema();return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){let e=this.
getSchema();return typeof e=="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){let e=this.getSchema();if(typeof e!="object")return!1;let r=e[0];return r===3||r===
-3||r===4}isUnionSchema(){let e=this.getSchema();return typeof e!="object"?!1:e[0]===4}isBlobSchema(){let e=this.getSchema();return e===21||e===42}isTimestampSchema(){
let e=this.getSchema();return typeof e=="number"&&e>=4&&e<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){
return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===
17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){let{streaming:e}=this.getMergedTraits();return!!e||this.getSchema()===42}isIdempotencyToken(){
return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return Gn(this.memberTraits)}getOwnTraits(){return Gn(this.traits)}getKeySchema(){let[e,r]=[this.isDocumentSchema(),this.isMapSchema()];if(!e&&!r)throw new Error(
`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);let n=this.getSchema(),o=e?15:n[4]??0;return Qi([o,0],"key")}getValueSchema(){let e=this.
getSchema(),[r,n,o]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],s=typeof e=="number"?63&e:e&&typeof e=="object"&&(n||o)?e[3+e[0]]:r?15:void 0;
if(s!=null)return Qi([s,0],n?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){let r=this.getSchema();
if(this.isStructSchema()&&r[4].includes(e)){let n=r[4].indexOf(e),o=r[5][n];return Qi(gm(o)?o:[o,0],e)}if(this.isDocumentSchema())return Qi([15,0],e);throw new Error(
`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`)}getMemberSchemas(){let e={};try{for(let[r,n]of this.structIterator())e[r]=n}catch{}return e}getEventStreamMember(){
if(this.isStructSchema()){for(let[e,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return e}return""}*structIterator(){if(this.isUnitSchema())
return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let e=this.getSchema(),r=e[4].length,n=e[Xi.it];if(n&&
r===n.length){yield*n;return}n=Array(r);for(let o=0;o<r;++o){let s=e[4][o],i=Qi([e[5][o],0],s);yield n[o]=[s,i]}e[Xi.it]=n}};gm=t=>Array.isArray(t)&&t.length===
2,PS=t=>Array.isArray(t)&&t.length>=5});var Se,NS=f(()=>{Se=class t{namespace;schemas;exceptions;static registries=new Map;constructor(e,r=new Map,n=new Map){this.namespace=e,this.schemas=r,this.exceptions=
n,t.registries.has(e)||t.registries.set(e,this)}static for(e){return t.registries.get(e)??new t(e)}copyFrom(e){let{schemas:r,exceptions:n}=this;for(let[o,s]of e.
schemas)r.has(o)||r.set(o,s);for(let[o,s]of e.exceptions)n.has(o)||n.set(o,s)}register(e,r){let n=this.normalizeShapeId(e);for(let o of[this,t.for(n.split("#")[0])])
o.schemas.has(n)||o.schemas.set(n,r)}getSchema(e){let r=this.normalizeShapeId(e);if(!this.schemas.has(r)){if(!e.includes("#")){let n="#"+e,o=[];for(let[s,i]of this.
schemas.entries())s.endsWith(n)&&o.push(i);if(o.length===1)return o[0]}throw new Error(`@smithy/core/schema - schema not found for ${r}`)}return this.schemas.get(
r)}registerError(e,r){let n=e,o=n[1],s=o+"#"+n[2];r.hasOwnProperty?.("shapeId")||(r.shapeId=s);for(let i of[this,t.for(o)])!i.schemas.has(s)&&!i.exceptions.has(
n)&&(i.schemas.set(s,n),i.exceptions.set(n,r))}getErrorCtor(e){let r=e;return this.exceptions.has(r)?this.exceptions.get(r):t.for(r[1]).exceptions.get(r)}getBaseException(){
for(let e of this.exceptions.keys())if(Array.isArray(e)){let[,r,n]=e,o=r+"#"+n;if(o.startsWith("smithy.ts.sdk.synthetic.")&&o.endsWith("ServiceException"))return e}}find(e){
for(let r of this.schemas.values())if(e(r))return r}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?e:this.namespace+
"#"+e}}});var Ee=f(()=>{pm();FS();OS();hm();NS()});function Os(t,e){if(e==null)return e;let r=ae.of(t);if(r.getMergedTraits().sensitive)return ym;if(r.isListSchema()){let n=r.getValueSchema();if(n.getMergedTraits().
sensitive)return ym;if(Array.isArray(e))return e.map(o=>Os(n,o))}else if(r.isMapSchema()){let n=r.getValueSchema();if(r.getKeySchema().getMergedTraits().sensitive||
n.getMergedTraits().sensitive)return ym;if(typeof e=="object")return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,Os(n,s)]))}else if(r.isStructSchema()&&
typeof e=="object"){let n=e,o={};for(let[s,i]of r.structIterator())n[s]!=null&&(o[s]=Os(i,n[s]));return o}return e}var ym,kS=f(()=>{Ee();ym="***SensitiveInforma\
tion***"});var $S,er,Em,Dm=f(()=>{nn();fm();kS();Ee();$S=Symbol.for("@smithy/op-event-stream"),er=class{middlewareStack=Ps();schema;static classBuilder(){return new Em}resolveMiddlewareWithContext(e,r,n,{
middlewareFn:o,clientName:s,commandName:i,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,smithyContext:u,additionalContext:l,CommandCtor:p}){for(let N of o.
bind(this)(p,e,r,n))this.middlewareStack.use(N);let d=e.concat(this.middlewareStack),{logger:m}=r,y=l[yr],E={logger:m,clientName:s,commandName:i,inputFilterSensitiveLog:a,
outputFilterSensitiveLog:c,...l,[yr]:{...y,commandInstance:this,...u,...n?.metricsRecorder===void 0?{}:{metricsRecorder:n.metricsRecorder},...n?.abortSignal===void 0?
{}:{abortSignal:n.abortSignal}}},{requestHandler:g}=r,S=n??{};S.metricsRecorder&&(S={...S},delete S.metricsRecorder);let w,R=this.schema,b=R?.[$S];if(b!==void 0)
w=b;else if(R&&Array.isArray(R)&&R[0]===9){let[,,,,N,j]=R;w=R[$S]=!!(ae.of(N).getEventStreamMember()||ae.of(j).getEventStreamMember())}return w&&(S={isEventStream:w,
...S}),d.resolve(N=>g.handle(N.request,S),E)}},Em=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,r,n={}){return this._smithyContext={service:e,operation:r,...n},this}c(e={}){
return this._additionalContext=e,this}n(e,r){return this._clientName=e,this._commandName=r,this}f(e=n=>n,r=n=>n){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=
r,this}ser(e){return this._serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=e,this}build(){
let e=this,r;return r=class extends er{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[n]){super(),this.input=n??{},e._init(this),this.
schema=e._operationSchema}resolveMiddleware(n,o,s){let i=e._operationSchema,a=i?.[4]??i?.input,c=i?.[5]??i?.output;return this.resolveMiddlewareWithContext(n,o,
s,{CommandCtor:r,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(i?Os.bind(
null,a):u=>u),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(i?Os.bind(null,c):u=>u),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e.
_serializer;deserialize=e._deserializer}}}});var bn,MS=f(()=>{bn=(t,e,r)=>{for(let[s,i]of Object.entries(t)){let a=async function(u,l,p){let d=new i(u);if(typeof l=="function")this.send(d,l);else if(typeof p==
"function"){if(typeof l!="object")throw new Error(`Expected http options but got ${typeof l}`);this.send(d,l||{},p)}else return this.send(d,l)},c=(s[0].toLowerCase()+
s.slice(1)).replace(/Command$/,"");e.prototype[c]=a}let{paginators:n={},waiters:o={}}=r??{};for(let[s,i]of Object.entries(n))e.prototype[s]===void 0&&(e.prototype[s]=
function(a={},c,...u){return i({...c,client:this},a,...u)});for(let[s,i]of Object.entries(o))e.prototype[s]===void 0&&(e.prototype[s]=async function(a={},c,...u){
let l=c;return typeof c=="number"&&(l={maxWaitTime:c}),i({...l,client:this},a,...u)})}});var Bt,su,LS=f(()=>{Bt=class t extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){
super(e.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=e.name,this.$fault=e.$fault,this.$metadata=e.$metadata}static isInstance(e){
if(!e)return!1;let r=e;return t.prototype.isPrototypeOf(r)||!!r.$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](e){
if(!e)return!1;let r=e;if(this===t)return t.isInstance(e);if(t.isInstance(e)){if(this.prototype.isPrototypeOf(e))return!0;let n=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,o=!1;if(n){let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor,c=a!==t&&Object.prototype.
hasOwnProperty.call(a,"shapeId")?a?.shapeId:void 0;if(c&&(o=!0,c===n))return!0;i=Object.getPrototypeOf(i)}}if(n&&o)return!1;let s=this.name;if(s&&s.length>=6){if(r.
name===s)return!0;let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor?.name;if(a&&a!=="Error"&&a===s)return!0;i=Object.getPrototypeOf(
i)}}}return!1}},su=(t,e={})=>{Object.entries(e).filter(([,n])=>n!==void 0).forEach(([n,o])=>{(t[n]==null||t[n]==="")&&(t[n]=o)});let r=t.message||t.Message||"Un\
knownError";return t.message=r,delete t.Message,t}});var wr,US=f(()=>{wr=t=>{switch(t){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}}});var BS,Cr,jS=f(()=>{BS=!1,Cr=t=>{t&&!BS&&parseInt(t.substring(1,t.indexOf(".")))<16&&(BS=!0)}});var HS,zS,GS,VS=f(()=>{he();nn();HS=Object.values(Cn),zS=t=>{let e=[];for(let r in Cn){if(!G(Cn,r))continue;let n=Cn[r];t[n]!==void 0&&e.push({algorithmId:()=>n,
checksumConstructor:()=>t[n]})}for(let[r,n]of Object.entries(t.checksumAlgorithms??{}))e.push({algorithmId:()=>r,checksumConstructor:()=>n});return{addChecksumAlgorithm(r){
t.checksumAlgorithms=t.checksumAlgorithms??{};let n=r.algorithmId(),o=r.checksumConstructor();HS.includes(n)?t.checksumAlgorithms[n.toUpperCase()]=o:t.checksumAlgorithms[n]=
o,e.push(r)},checksumAlgorithms(){return e}}},GS=t=>{let e={};return t.checksumAlgorithms().forEach(r=>{let n=r.algorithmId();HS.includes(n)&&(e[n]=r.checksumConstructor())}),
e}});var WS,qS,KS=f(()=>{WS=t=>({setRetryStrategy(e){t.retryStrategy=e},retryStrategy(){return t.retryStrategy}}),qS=t=>{let e={};return e.retryStrategy=t.retryStrategy(),
e}});var Rr,vr,YS=f(()=>{VS();KS();Rr=t=>Object.assign(zS(t),WS(t)),vr=t=>Object.assign(GS(t),qS(t))});var iu,JS=f(()=>{he();iu=t=>{let e="#text";for(let r in t)G(t,r)&&(t[r][e]!==void 0?t[r]=t[r][e]:typeof t[r]=="object"&&t[r]!==null&&(t[r]=iu(t[r])));return t}});var Rt,XS=f(()=>{Rt=class{trace(){}debug(){}info(){}warn(){}error(){}}});function br(t,e,r,n){return function(s,i,a,c,u={}){let l=Object.assign({},t,s);return er.classBuilder().ep(l).m(function(p,d,m,y){let E=i.call(this,p,d,m,y);return E.
unshift(n(m,p.getEndpointParameterInstructions())),E}).s(e,a,u).n(r,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}var QS=f(()=>{Dm()});var te=f(()=>{he();he();CS();Dm();MS();US();jS();LS();YS();JS();XS();QS()});var ZS,Sm,xm,ex,tx,rx,nx,ox,sx,_m=f(()=>{ZS="AWS_EXECUTION_ENV",Sm="AWS_REGION",xm="AWS_DEFAULT_REGION",ex="AWS_EC2_METADATA_DISABLED",tx=["in-region","cross-re\
gion","mobile","standard","legacy"],rx="/latest/meta-data/placement/region",nx="/latest/api/token",ox="x-aws-ec2-metadata-token",sx="x-aws-ec2-metadata-token-tt\
l-seconds"});var ix,m$,ux,au,ax,h$,cx,wm=f(()=>{_m();ix=1e3,m$=6e4,ux=0,au=async()=>{if(!process.env[ex]&&!(Date.now()<ux))try{let t=h$(),e=(await cx({...t,path:nx,method:"P\
UT",headers:{[sx]:"21600"}})).toString();return(await cx({...t,path:rx,method:"GET",headers:{[ox]:e}})).toString().trim()||ax()}catch{return ax()}},ax=()=>{ux=Date.
now()+m$},h$=()=>{let t=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(t){let e=new URL(t);return{hostname:e.hostname.replace(/^\[(.+)]$/,"$1"),port:e.port?Number(
e.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},cx=async t=>{let{request:e}=await import("node:http");
return new Promise((r,n)=>{let o=e({hostname:t.hostname,port:t.port,path:t.path,method:t.method,headers:t.headers,timeout:ix,signal:AbortSignal.timeout(ix)});o.
on("error",s=>{n(s),o.destroy()}),o.on("timeout",()=>{n(new Error("TimeoutError from instance metadata service")),o.destroy()}),o.on("response",s=>{let{statusCode:i=400}=s;
if(i<200||i>=300){n(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:i})),o.destroy();return}let a=[];s.on("data",c=>a.
push(c)),s.on("end",()=>{r(Buffer.concat(a)),o.destroy()})}),o.end()})}});var lx,cu,vt,rt,Cm=f(()=>{wm();lx="AWS_REGION",cu="region",vt={environmentVariableSelector:t=>t[lx],configFileSelector:t=>t[cu],default:async()=>{let t=await au();
if(t)return t;throw new Error("Region is missing")}},rt={preferredFile:"credentials"}});var fx,px,dx=f(()=>{he();fx=new Set,px=(t,e=on)=>{if(!fx.has(t)&&!e(t))if(t==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region inst\
ead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${t}\
" is not a valid hostname component.`);else fx.add(t)}});var uu,Rm=f(()=>{uu=t=>typeof t=="string"&&(t.startsWith("fips-")||t.endsWith("-fips"))});var mx,hx=f(()=>{Rm();mx=t=>uu(t)?["fips-aws-global","aws-fips"].includes(t)?"us-east-1":t.replace(/fips-(dkr-|prod-)?|-fips/,""):t});var Ar,gx=f(()=>{dx();hx();Rm();Ar=t=>{let{region:e,useFipsEndpoint:r}=t;if(!e)throw new Error("Region is missing");return Object.assign(t,{region:async()=>{let n=typeof e==
"function"?await e():e,o=mx(n);return px(o),o},useFipsEndpoint:async()=>{let n=typeof e=="string"?e:await e();return uu(n)?!0:typeof r!="function"?Promise.resolve(
!!r):r()}})}});var g$,y$,yx,Ex=f(()=>{g$="AWS_DEFAULTS_MODE",y$="defaults_mode",yx={environmentVariableSelector:t=>t[g$],configFileSelector:t=>t[y$],default:"legacy"}});var Ir,E$,D$,Dx=f(()=>{Cm();wm();lm();Zd();_m();Ex();Ir=({region:t=L(vt),defaultsMode:e=L(yx)}={})=>qc(async()=>{let r=typeof e=="function"?await e():e;switch(r?.
toLowerCase()){case"auto":return E$(t);case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:
return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${tx.join(", ")}, got ${r}`)}}),E$=async t=>{if(t){let e=typeof t==
"function"?await t():t,r=await D$();return r?e===r?"in-region":"cross-region":"standard"}return"standard"},D$=async()=>process.env[ZS]&&(process.env[Sm]||process.
env[xm])?process.env[Sm]??process.env[xm]:au()});var re=f(()=>{ji();Wc();B0();Qd();Kc();Yc();tm();rm();nm();sS();cS();uS();lm();ES();xS();Cm();gx();Dx()});var Sx,xx,_x,wx=f(()=>{Sx="AWS_ENDPOINT_URL",xx="endpoint_url",_x=t=>({environmentVariableSelector:e=>{let r=t.split(" ").map(s=>s.toUpperCase()),n=e[[Sx,...r].
join("_")];if(n)return n;let o=e[Sx];if(o)return o},configFileSelector:(e,r)=>{if(e.services){let o=["services",e.services].join(".");if(!r||!r[o])throw new Error(
`The services section "${e.services}" specified in the profile is not present in the shared configuration file.`);let s=r[o],i=t.split(" ").map(c=>c.toLowerCase()),
a=s[[i.join("_"),xx].join(".")];if(a)return a}let n=e[xx];if(n)return n},default:void 0})});var S$,x$,Cx,Rx=f(()=>{re();S$="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",x$="ignore_configured_endpoint_urls",Cx={environmentVariableSelector:t=>Ut(t,S$,wt.ENV),configFileSelector:t=>Ut(
t,x$,wt.CONFIG),default:!1}});var Zi,vx=f(()=>{re();wx();Rx();Zi=async t=>{if(!await L(Cx)())return L(_x(t??""))()}});var vm,_$,w$,C$,bx,Ax,Ix=f(()=>{vm=async t=>{let e=t?.Bucket||"";if(typeof t.Bucket=="string"&&(t.Bucket=e.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent(
"?"))),Ax(e)){if(t.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!bx(e)||e.indexOf(".")!==-1&&!String(t.Endpoint).
startsWith("http:")||e.toLowerCase()!==e||e.length<3)&&(t.ForcePathStyle=!0);return t.DisableMultiRegionAccessPoints&&(t.disableMultiRegionAccessPoints=!0,t.DisableMRAP=
!0),t},_$=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,w$=/(\d+\.){3}\d+/,C$=/\.\./,bx=t=>_$.test(t)&&!w$.test(t)&&!C$.test(t),Ax=t=>{let[e,r,n,,,o]=t.split(":"),s=e===
"arn"&&t.split(":").length>=6,i=!!(s&&r&&n&&o);if(s&&!i)throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);return i}});var Tx=f(()=>{Ix()});var Fx,Px=f(()=>{Fx=(t,e,r,n=!1)=>{let o=async()=>{let s;return n?s=r.clientContextParams?.[t]??r[t]??r[e]:s=r[t]??r[e],typeof s=="function"?s():s};return t==="\
credentialScope"||e==="CredentialScope"?async()=>{let s=typeof r.credentials=="function"?await r.credentials():r.credentials;return s?.credentialScope??s?.CredentialScope}:
t==="accountId"||e==="AccountId"?async()=>{let s=typeof r.credentials=="function"?await r.credentials():r.credentials;return s?.accountId??s?.AccountId}:t==="en\
dpoint"||e==="endpoint"?async()=>{if(r.isCustomEndpoint===!1)return;let s=await o();if(s&&typeof s=="object"){if("url"in s)return s.url.href;if("hostname"in s){
let{protocol:i,hostname:a,port:c,path:u}=s;return`${i}//${a}${c?":"+c:""}${u}`}}return s}:o}});var bm=f(()=>{he()});function lu(t){return async(e,r,n,o)=>{if(!n.isCustomEndpoint&&!n.ignoreConfiguredEndpointUrls){let a;n.serviceConfiguredEndpoint?a=await n.serviceConfiguredEndpoint():
a=await t(n.serviceId),a&&(n.endpoint=()=>Promise.resolve(jn(a)),n.isCustomEndpoint=!0,o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from confi\
g: ${a}`))}let s=await fu(e,r,n);if(typeof n.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let i=n.endpointProvider(s,o);if(n.
isCustomEndpoint&&n.endpoint){let a=await n.endpoint();if(a?.headers){i.headers??={};for(let[c,u]of Object.entries(a.headers))i.headers[c]=Array.isArray(u)?u:[u]}}
return i}}var fu,pu=f(()=>{Tx();Px();bm();fu=async(t,e,r)=>{let n={},o=e?.getEndpointParameterInstructions?.()||{};for(let[s,i]of Object.entries(o))switch(i.type){case"\
staticContextParams":n[s]=i.value;break;case"contextParams":n[s]=t[i.name];break;case"clientContextParams":case"builtInParams":n[s]=await Fx(i.name,s,r,i.type!==
"builtInParams")();break;case"operationContextParams":n[s]=i.get(t);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(
i))}return Object.keys(o).length===0&&Object.assign(n,r),String(r.serviceId).toLowerCase()==="s3"&&await vm(n),n}});function R$(t,e,r){t.__smithy_context?t.__smithy_context.features||(t.__smithy_context.features={}):t.__smithy_context={features:{}},t.__smithy_context.features[e]=
r}function du(t){let e=lu(t);return({config:r,instructions:n})=>(o,s)=>async i=>{r.isCustomEndpoint&&R$(s,"ENDPOINT_OVERRIDE","N");let a=await e(i.input,{getEndpointParameterInstructions(){
return n}},{...r},s);s.endpointV2=a,s.authSchemes=a.properties?.authSchemes;let c=s.authSchemes?.[0];if(c){s.signing_region=c.signingRegion,s.signing_service=c.
signingName;let l=Ae(s)?.selectedHttpAuthScheme?.httpAuthOption;l&&(l.signingProperties=Object.assign(l.signingProperties||{},{signing_region:c.signingRegion,signingRegion:c.
signingRegion,signing_service:c.signingName,signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties))}return o({...i})}}var Am=f(()=>{he();pu()});function Ox(t){let e=du(t);return(r,n)=>({applyToStack:o=>{o.addRelativeTo(e({config:r,instructions:n}),b$)}})}var v$,b$,Nx=f(()=>{Am();v$={name:"serializerMidd\
leware",step:"serialize",tags:["SERIALIZER"],override:!0},b$={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",
override:!0,relation:"before",toMiddleware:v$.name}});function kx(t){return e=>{let r=e.tls??!0,{endpoint:n,useDualstackEndpoint:o,useFipsEndpoint:s}=e,i=n!=null?async()=>jn(await ye(n)()):void 0,c=Object.assign(e,
{endpoint:i,tls:r,isCustomEndpoint:!!n,useDualstackEndpoint:ye(o??!1),useFipsEndpoint:ye(s??!1),ignoreConfiguredEndpointUrls:!!e.ignoreConfiguredEndpointUrls}),
u;return c.serviceConfiguredEndpoint=async()=>(e.serviceId&&!u&&(u=t(e.serviceId)),u),c}}var $x=f(()=>{he();bm()});var jt,Mx=f(()=>{jt=class t{nodes;root;conditions;results;constructor(e,r,n,o){this.nodes=e,this.root=r,this.conditions=n,this.results=o}static from(e,r,n,o){return new t(
e,r,n,o)}}});var Ht,Lx=f(()=>{Ht=class{capacity;data=new Map;parameters=[];constructor({size:e,params:r}){this.capacity=e??50,r&&(this.parameters=r)}get(e,r){let n=this.hash(
e);if(n===!1)return r();if(!this.data.has(n)){if(this.data.size>this.capacity+10){let o=this.data.keys(),s=0;for(;;){let{value:i,done:a}=o.next();if(this.data.delete(
i),a||++s>10)break}}this.data.set(n,r())}return this.data.get(n)}size(){return this.data.size}hash(e){let r="",{parameters:n}=this;if(n.length===0)return!1;for(let o of n){
let s=e[o],i=s==null?"\0":String(s);if(i.includes("|;"))return!1;r+=i+"|;"}return r}}});var Ne,Ux=f(()=>{Ne=class extends Error{constructor(e){super(e),this.name="EndpointError"}}});var An=f(()=>{Ux()});var Im,Bx=f(()=>{Im="endpoints"});function Ns(t){return typeof t!="object"||t==null?t:"ref"in t?`$${Ns(t.ref)}`:"fn"in t?`${t.fn}(${(t.argv||[]).map(Ns).join(", ")})`:JSON.stringify(t,null,2)}var jx=f(
()=>{});var Hx=f(()=>{Bx();jx()});var bt,Tm=f(()=>{bt={}});var Fm,zx=f(()=>{Fm=(t,e)=>t===e});function Pm(...t){for(let e of t)if(e!=null)return e}var Gx=f(()=>{});var Vx,Wx=f(()=>{An();Vx=t=>{let e=t.split("."),r=[];for(let n of e){let o=n.indexOf("[");if(o!==-1){if(n.indexOf("]")!==n.length-1)throw new Ne(`Path: '${t}' d\
oes not end with ']'`);let s=n.slice(o+1,-1);if(Number.isNaN(parseInt(s)))throw new Ne(`Invalid array index: '${s}' in path: '${t}'`);o!==0&&r.push(n.slice(0,o)),
r.push(s)}else r.push(n)}return r}});var ea,qx=f(()=>{An();Wx();ea=(t,e)=>Vx(e).reduce((r,n)=>{if(typeof r!="object")throw new Ne(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);if(Array.
isArray(r)){let o=parseInt(n);return r[o<0?r.length+o:o]}return r[n]},t)});var Om,Kx=f(()=>{Om=t=>t!=null});function Nm(t,e,r){return t?e:r}var Yx=f(()=>{});var km,Jx=f(()=>{km=t=>!t});var A$,ks,$m=f(()=>{A$=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),ks=t=>A$.test(t)||t.startsWith(
"[")&&t.endsWith("]")});var Mm,Lm,Xx=f(()=>{nn();$m();Mm={[Io.HTTP]:80,[Io.HTTPS]:443},Lm=t=>{let e=(()=>{try{if(t instanceof URL)return t;if(typeof t=="object"&&"hostname"in t){let{hostname:d,
port:m,protocol:y="",path:E="",query:g={}}=t,S=new URL(`${y}//${d}${m?`:${m}`:""}${E}`);return S.search=Object.entries(g).map(([w,R])=>`${w}=${R}`).join("&"),S}
return new URL(t)}catch{return null}})();if(!e)return console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`),null;let r=e.href,{host:n,hostname:o,
pathname:s,protocol:i,search:a}=e;if(a)return null;let c=i.slice(0,-1);if(!Object.values(Io).includes(c))return null;let u=ks(o),l=r.includes(`${n}:${Mm[c]}`)||
typeof t=="string"&&t.includes(`${n}:${Mm[c]}`),p=`${n}${l?`:${Mm[c]}`:""}`;return{scheme:c,authority:p,path:s,normalizedPath:s.endsWith("/")?s:`${s}/`,isIp:u}}});function Um(t,e,r){if(r===1)return[t];if(t==="")return[""];let n=t.split(e);return r===0?n:n.slice(0,r-1).concat(n.slice(1).join(e))}var Qx=f(()=>{});var Bm,Zx=f(()=>{Bm=(t,e)=>t===e});var jm,e_=f(()=>{jm=(t,e,r,n)=>t==null||e>=r||t.length<r||/[^\u0000-\u007f]/.test(t)?null:n?t.substring(t.length-r,t.length-e):t.substring(e,r)});var Hm,t_=f(()=>{Hm=t=>encodeURIComponent(t).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)});var zm=f(()=>{zx();Gx();qx();Kx();he();Yx();Jx();Xx();Qx();Zx();e_();t_()});var r_,n_=f(()=>{zm();r_={booleanEquals:Fm,coalesce:Pm,getAttr:ea,isSet:Om,isValidHostLabel:on,ite:Nm,not:km,parseURL:Lm,split:Um,stringEquals:Bm,substring:jm,uriEncode:Hm}});var mu,Gm=f(()=>{zm();mu=(t,e)=>{let r=[],{referenceRecord:n,endpointParams:o}=e,s=0;for(;s<t.length;){let i=t.indexOf("{",s);if(i===-1){r.push(t.slice(s));break}
r.push(t.slice(s,i));let a=t.indexOf("}",i);if(a===-1){r.push(t.slice(i));break}t[i+1]==="{"&&t[a+1]==="}"&&(r.push(t.slice(i+1,a)),s=a+2);let c=t.substring(i+1,
a);if(c.includes("#")){let[u,l]=c.split("#");r.push(ea(n[u]??o[u],l))}else r.push(n[c]??o[c]);s=a+1}return r.join("")}});var o_,s_=f(()=>{o_=({ref:t},e)=>e.referenceRecord[t]??e.endpointParams[t]});var No,hu,i_,ta=f(()=>{An();Tm();n_();Gm();s_();No=(t,e,r)=>{if(typeof t=="string")return mu(t,r);if(t.fn)return i_.callFunction(t,r);if(t.ref)return o_(t,r);throw new Ne(
`'${e}': ${String(t)} is not a string, function or reference.`)},hu=({fn:t,argv:e},r)=>{let n=Array(e.length);for(let i=0;i<n.length;++i){let a=e[i];typeof a=="\
boolean"||typeof a=="number"?n[i]=a:n[i]=i_.evaluateExpression(a,"arg",r)}let o=t.indexOf(".");if(o!==-1){let a=bt[t.slice(0,o)]?.[t.slice(o+1)];if(typeof a=="f\
unction")return a(...n)}let s=r_[t];if(typeof s=="function")return s(...n);throw new Error(`function ${t} not loaded in endpointFunctions.`)},i_={evaluateExpression:No,
callFunction:hu}});var a_=f(()=>{ta()});var c_,u_=f(()=>{Hx();An();a_();c_=(t,e)=>{let{assign:r}=t;if(r&&r in e.referenceRecord)throw new Ne(`'${r}' is already defined in Reference Record.`);let n=hu(
t,e);e.logger?.debug?.(`${Im} evaluateCondition: ${Ns(t)} = ${Ns(n)}`);let o=n===""?!0:!!n;return r!=null?{result:o,toAssign:{name:r,value:n}}:{result:o}}});var l_,f_=f(()=>{An();ta();l_=(t,e)=>Object.entries(t??{}).reduce((r,[n,o])=>(r[n]=o.map(s=>{let i=No(s,"Header value entry",e);if(typeof i!="string")throw new Ne(
`Header '${n}' value '${i}' is not a string`);return i}),r),{})});var Vm,p_,d_,m_=f(()=>{An();Gm();Vm=(t,e)=>Object.entries(t).reduce((r,[n,o])=>(r[n]=d_.getEndpointProperty(o,e),r),{}),p_=(t,e)=>{if(Array.isArray(t))return t.
map(r=>p_(r,e));switch(typeof t){case"string":return mu(t,e);case"object":if(t===null)throw new Ne(`Unexpected endpoint property: ${t}`);return d_.getEndpointProperties(
t,e);case"boolean":return t;default:throw new Ne(`Unexpected endpoint property type: ${typeof t}`)}},d_={getEndpointProperty:p_,getEndpointProperties:Vm}});var h_,g_=f(()=>{An();ta();h_=(t,e)=>{let r=No(t,"Endpoint URL",e);if(typeof r=="string")try{return new URL(r)}catch(n){throw console.error(`Failed to construct\
 URL with ${r}`,n),n}throw new Ne(`Endpoint URL must be a string, got ${typeof r}`)}});var Wm,Tr,y_=f(()=>{An();u_();ta();f_();m_();g_();Wm=1e8,Tr=(t,e)=>{let{nodes:r,root:n,results:o,conditions:s}=t,i=n,a={},c={referenceRecord:a,endpointParams:e.
endpointParams,logger:e.logger};for(;i!==1&&i!==-1&&i<Wm;){let u=3*(Math.abs(i)-1),[l,p,d]=[r[u],r[u+1],r[u+2]],[m,y,E]=s[l],g=c_({fn:m,assign:E,argv:y},c);if(g.
toAssign){let{name:S,value:w}=g.toAssign;a[S]=w}i=i>=0===g.result?p:d}if(i>=Wm){let u=o[i-Wm];if(u[0]===-1){let[,m]=u;throw new Ne(No(m,"Error",c))}let[l,p,d]=u;
return{url:h_(l,c),properties:Vm(p,c),headers:l_(d??{},c)}}throw new Ne("No matching endpoint.")}});var oK,an,sK,cn,xe=f(()=>{vx();pu();Am();Nx();$x();Mx();Lx();y_();$m();he();Tm();pu();oK=lu(Zi),an=kx(Zi),sK=du(Zi),cn=Ox(Zi)});var ra,gu,yu=f(()=>{ra=t=>typeof ReadableStream=="function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream),gu=t=>typeof Blob=="funct\
ion"&&(t?.constructor?.name===Blob.name||t instanceof Blob)});var E_,D_=f(()=>{E_=t=>new TextEncoder().encode(t)});var S_,gK,x_,Eu,qm,__,w_=f(()=>{S_="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",gK=Object.entries(S_).reduce((t,[e,r])=>(t[r]=Number(e),t),
{}),x_=S_.split(""),Eu=6,qm=8,__=63});function C_(t){let e;typeof t=="string"?e=E_(t):e=t;let r=typeof e=="object"&&typeof e.length=="number",n=typeof e=="object"&&typeof e.byteOffset=="number"&&typeof e.
byteLength=="number";if(!r&&!n)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let o="";for(let s=0;s<e.length;s+=
3){let i=0,a=0;for(let u=s,l=Math.min(s+3,e.length);u<l;u++)i|=e[u]<<(l-u-1)*qm,a+=qm;let c=Math.ceil(a/Eu);i<<=c*Eu-a;for(let u=1;u<=c;u++){let l=(c-u)*Eu;o+=x_[(i&
__<<l)>>l]}o+="==".slice(0,4-c)}return o}var R_=f(()=>{D_();w_()});var v_,b_=f(()=>{v_=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smi\
thy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(t)}});async function Km(t){return t.arrayBuffer().then(e=>new Uint8Array(e))}async function Ym(t){let e=[],r=t.getReader(),n=0;for(;;){let{done:o,value:s}=await r.read();
if(s&&(e.push(s),n+=s.length),o)break}return Vc(e,n)}var A_,Jm=f(()=>{Xd();yu();A_=async t=>gu(t)?Km(t):Ym(t)});var I_,F_,T_,P_=f(()=>{R_();Jd();b_();Jm();yu();I_="The stream has already been transformed.",F_=t=>{if(!T_(t)&&!ra(t)){let o=t?.__proto__?.constructor?.name||t;
throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${o}`)}let e=!1,r=async()=>{if(e)throw new Error(I_);return e=!0,await A_(
t)},n=o=>{if(typeof o.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return o.stream()};return Object.
assign(t,{transformToByteArray:r,transformToString:async o=>{let s=await r();if(o==="base64")return C_(s);if(o==="hex")return Ie(s);if(o===void 0||o==="utf8"||o===
"utf-8")return v_(s);if(typeof TextDecoder=="function")return new TextDecoder(o).decode(s);throw new Error("TextDecoder is not available, please make sure polyf\
ill is provided.")},transformToWebStream:()=>{if(e)throw new Error(I_);if(e=!0,T_(t))return n(t);if(ra(t))return t;throw new Error(`Cannot transform payload to \
web stream, got ${t}`)}})},T_=t=>typeof Blob=="function"&&t instanceof Blob});var O_,Ft,Xm,Qm=f(()=>{O_=require("node:stream");Xd();Jm();yu();Ft=t=>gu(t)?Km(t):ra(t)?Ym(t):new Promise((e,r)=>{let n=new Xm,o=t;o.pipe(n),o.on("error",s=>{n.
end(),r(s)}),n.on("error",r),n.on("finish",function(){let s=Vc(this.bufferedBytes);e(s)})}),Xm=class extends O_.Writable{bufferedBytes=[];_write(e,r,n){this.bufferedBytes.
push(e),n()}}});var Du,N_,Vn,k_=f(()=>{Du=require("node:stream");As();P_();Qm();N_="The stream has already been transformed.",Vn=t=>{if(!(t instanceof Du.Readable))try{return F_(
t)}catch{let o=t?.__proto__?.constructor?.name||t;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${o}`)}let e=!1,r=async()=>{
if(e)throw new Error(N_);return e=!0,await Ft(t)};return Object.assign(t,{transformToByteArray:r,transformToString:async n=>{let o=await r();return n===void 0||
Buffer.isEncoding(n)?bs(o.buffer,o.byteOffset,o.byteLength).toString(n):new TextDecoder(n).decode(o)},transformToWebStream:()=>{if(e)throw new Error(N_);if(t.readableFlowing!==
null)throw new Error("The stream has been consumed by other callbacks.");if(typeof Du.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not suppor\
ted. Please ensure a polyfill is available.");return e=!0,Du.Readable.toWeb(t)}})}});function In(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var $_=f(()=>{});var M_,$s,I$,Zm,Ms,X=f(()=>{M_=require("node:crypto");QD();ZD();t0();Hc();r0();o0();b0();A0();I0();P0();O0();N0();$0();Jd();L0();U0();Fd();k_();Qm();he();$_();$s=
class extends e0(De,be,Ve,tt){},I$=M_.getRandomValues,Zm=n0(I$),Ms=Zm});var ht,Ls=f(()=>{X();ht=async(t=new Uint8Array,e)=>{if(t instanceof Uint8Array)return $s.mutate(t);if(!t)return $s.mutate(new Uint8Array);let r=e.streamCollector(
t);return $s.mutate(await r)}});function ko(t){return/^[\w.~-]+$/.test(t)?t:encodeURIComponent(t).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}var eh=f(
()=>{});var U_,nt,T$,F$,P$,O$,Su,L_,$o=f(()=>{Ee();X();U_=Symbol.for("@smithy/schema-x"),nt=class t extends ae{static identity=Symbol.for("@smithy/HttpBindingNormalized\
Schema");identity=t.identity;bindings;constructor(e){super(e)}static of(e){let r=ae.of(e);if(r.identity===t.identity)return r;let n=r.isMemberSchema()?r:r.getSchema(),
o=typeof n=="object"&&n!==null?n:r;return o[U_]??=new t(r)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders==
"string"?39:e.httpQuery?34:e.httpQueryParams?35:e.httpResponseCode?37:32}getHttpBindingValue(e,r,n=!1){let o=this.getSchema(),s=typeof o=="number"?o&255:this.isListSchema()?
64:255,i=e&7,a=r.mediaType?r.mediaType==="application/json"||r.mediaType.endsWith("+json")?2:1:0,c=r.streaming||s===42?this.isStructSchema()?2:1:0,u=s>=4&&s<=7?
i>=6?2:i>0&&i<4?1:0:0,l=s|a<<8|(r.idempotencyToken?1:0)<<10|c<<11|(r.sparse?1:0)<<13|u<<14|(r.hostLabel?1:0)<<17|(e===36&&typeof o!="object"?1:0)<<18,p=s&192,d=i&
2&&(p===64||!n&&i&1)?this.getHttpBindingCollectionValue(e,r):void 0,m=(d?.[1]??0)&255;return l|=(i>=6&&(m===4||m===6)?1:0)<<16,[this,l,d]}getHttpBindingCollectionValue(e,r=this.
getMergedTraits()){let n=t.of(this.getValueSchema());return n.getHttpBindingValue(e,{...n.getMergedTraits(),...r},!0)}getHttpBindings(){let e=this.getSchema();return typeof e!=
"object"||e===null?O$:this.bindings??=T$(this)}},T$=t=>{let e=[],r=[],n=[],o=[],s=[],i={},a={},c=[],u={headers:a,prefixHeaders:c},l={request:{memberBindings:s,byName:i},
response:{bodyMemberNames:e,bindings:u}},{request:p,response:d}=l;for(let[m,y]of t.structIterator()){let E=nt.of(y),g=E.getMergedTraits(),S=E.getHttpBindingLocation(
g),w=g.httpHeader?.toLowerCase()??g.httpPrefixHeaders?.toLowerCase()??g.httpQuery,R=E.getHttpBindingValue(S,g),b=[m,R,S,w];m==="__proto__"&&In(i),i[m]=b,R[1]>>10&
1&&(p.hasIdempotency=!0),s.push(b);let N=S&7;if(N===0&&(n.push(m),o.push(y)),(N&4)===0)e.push(m),r.push(y);else if((N&6)===4)if(N&1)u.statusCode=b;else{u.payload=
b;let j=R[1]&255;p.contentTypeInstruction=g.mediaType??(j===0?"text/plain":j===21||j===42?"application/octet-stream":null)}else N&1?(p.hasPrefixHeaders=!0,c.push(
b)):(w==="__proto__"&&In(a),a[w]=b)}return p.contentTypeInstruction===void 0&&n.length&&(p.contentTypeInstruction=null),p.syntheticBodySchema=L_(t,n,o),d.syntheticBodySchema=
L_(t,e,r),l},F$=t=>{let e=[],r=0;for(let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))n.index>r&&e.push([t.slice(r,n.index),0]),e.push([n[1],n[2]?2:1]),r=n.index+n[0].
length;return e.length&&r<t.length&&e.push([t.slice(r),0]),e.length?e:void 0},P$=t=>{let{http:e,endpoint:r}=Gn(t.traits??{}),[n,o]=e?.[1].split("?")??[];return[
e?.[0],n,o?[...new URLSearchParams(o)]:[],n?F$(n):void 0,r?.[0]]},O$={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},
Su=t=>t[U_]??=P$(t),L_=(t,e,r)=>{if(!e.length)return;let n=t.getSchema(),o=[3,n[1],n[2],t.getMergedTraits(),e,r],s=n[6],i=s&&e.reduce((a,c)=>a+(n[4].indexOf(c)<
s?1:0),0);return i&&(o[6]=i),o}});var un,na=f(()=>{un=class{serdeContext;setSerdeContext(e){this.serdeContext=e}}});var B_,th,xu,j_=f(()=>{B_=new Uint32Array(256);for(let t=0;t<256;++t){let e=t;for(let r=0;r<8;++r)e=e&1?3988292384^e>>>1:e>>>1;B_[t]=e>>>0}th=4294967295,xu=class{digestLength=4;checksum=th;update(e){
for(let r=0;r<e.length;++r)this.checksum=this.checksum>>>8^B_[(this.checksum^e[r])&255]}digestSync(){return(this.checksum^th)>>>0}async digest(){let e=this.digestSync(),
r=new Uint8Array(4);return new DataView(r.buffer).setUint32(0,e,!1),r}reset(){this.checksum=th}}});function N$(t){return class{digestLength=4;value=0;update(r){this.value=t(r,this.value)}digestSync(){return this.value>>>0}async digest(){let r=new Uint8Array(4);
return new DataView(r.buffer).setUint32(0,this.digestSync(),!1),r}reset(){this.value=0}}}var rh,H_,Us,z_=f(()=>{rh=Mn(require("node:zlib"));j_();H_=typeof rh.crc32==
"function"?rh.crc32:void 0,Us=H_?N$(H_):xu});var ot,G_,k$,_u,V_,$$,W_=f(()=>{X();ot=64,G_=32,k$=2**53-1,_u=class t{digestLength=G_;state=Int32Array.from(V_);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){
if(e){let r=t.normalizeKey(e);this.inner=new t,this.outer=new t;let{inner:n,outer:o}=this,s=new Uint8Array(ot*2);for(let i=0;i<ot;++i)s[i]=54^r[i],s[i+ot]=92^r[i];
n.update(s.subarray(0,ot)),o.update(s.subarray(ot))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){
this.inner.update(e);return}let r=Mt(e),n=0,{byteLength:o}=r;if(this.bytesHashed+=o,this.bytesHashed*8>k$)throw new Error("Cannot hash more than 2^53 - 1 bits");
for(;o>0;)this.buffer[this.bufferLength++]=r[n++],o--,this.bufferLength===ot&&(this.hashBuffer(),this.bufferLength=0)}async digest(){let{inner:e,outer:r}=this;if(e&&
r){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let n=e.digestSync();return r.update(n),r.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(V_),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let e=this.state.slice(),
r=this.buffer.slice(),n=this.bufferLength,o=this.bytesHashed*8,s=new DataView(r.buffer,r.byteOffset,r.byteLength);if(s.setUint8(n++,128),(n-1)%ot>=ot-8){for(let a=n;a<
ot;++a)s.setUint8(a,0);this.hashBufferWith(e,r),n=0}for(let a=n;a<ot-8;++a)s.setUint8(a,0);s.setUint32(ot-8,Math.floor(o/4294967296),!1),s.setUint32(ot-4,o,!1),
this.hashBufferWith(e,r);let i=new Uint8Array(G_);for(let a=0;a<8;++a)i[a*4]=e[a]>>>24&255,i[a*4+1]=e[a]>>>16&255,i[a*4+2]=e[a]>>>8&255,i[a*4+3]=e[a]>>>0&255;return i}static normalizeKey(e){
let r=Mt(e);if(r.byteLength>ot){let n=new t;n.update(r);let o=n.digestSync(),s=new Uint8Array(ot);return s.set(o),s}if(r.byteLength<ot){let n=new Uint8Array(ot);
return n.set(r),n}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,r){let n=this.w??=new Int32Array(64),o=e[0],s=e[1],i=e[2],a=e[3],
c=e[4],u=e[5],l=e[6],p=e[7];for(let d=0;d<ot;++d){if(d<16)n[d]=(r[d*4]&255)<<24|(r[d*4+1]&255)<<16|(r[d*4+2]&255)<<8|r[d*4+3]&255;else{let E=n[d-2],g=(E>>>17|E<<
15)^(E>>>19|E<<13)^E>>>10;E=n[d-15];let S=(E>>>7|E<<25)^(E>>>18|E<<14)^E>>>3;n[d]=(g+n[d-7]|0)+(S+n[d-16]|0)}let m=(((c>>>6|c<<26)^(c>>>11|c<<21)^(c>>>25|c<<7))+
(c&u^~c&l)|0)+(p+($$[d]+n[d]|0)|0)|0,y=((o>>>2|o<<30)^(o>>>13|o<<19)^(o>>>22|o<<10))+(o&s^o&i^s&i)|0;p=l,l=u,u=c,c=a+m|0,a=i,i=s,s=o,o=m+y|0}e[0]+=o,e[1]+=s,e[2]+=
i,e[3]+=a,e[4]+=c,e[5]+=u,e[6]+=l,e[7]+=p}},V_=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),$$=new Int32Array(
[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,
3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,
113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,
2756734187,3204031479,3329325298])});function L$(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.
finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.
digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,oa.createHmac)("sha256",U$(this.secret)):(0,oa.createHash)("sha256")}}}function U$(t){return typeof t=="string"?t:ArrayBuffer.isView(t)?Buffer.from(t.
buffer,t.byteOffset,t.byteLength):Buffer.from(t)}var oa,M$,tr,q_=f(()=>{oa=require("node:crypto");W_();M$=(()=>{try{return(0,oa.createHash)("sha256"),!0}catch{return!1}})(),
tr=M$?L$():_u});var Wn=f(()=>{z_();q_()});function K_(t){for(let e=0;e<8;e++)t[e]^=255;for(let e=7;e>-1&&(t[e]++,t[e]===0);e--);}var qn,nh=f(()=>{X();qn=class t{bytes;constructor(e){if(this.bytes=e,e.byteLength!==
8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||e<-9223372036854776e3)throw new Error(`${e} is too larg\
e (or, if negative, too small) to represent as an Int64`);let r=new Uint8Array(8);for(let n=7,o=Math.abs(Math.round(e));n>-1&&o>0;n--,o/=256)r[n]=o;return e<0&&
K_(r),new t(r)}valueOf(){let e=this.bytes.slice(0),r=e[0]&128;return r&&K_(e),parseInt(Ie(e),16)*(r?-1:1)}toString(){return String(this.valueOf())}}});var Bs,Y_,J_,B$,j$,H$,z$,G$,V$,W$,q$,K$,wu,oh=f(()=>{he();X();nh();Bs=class{toUtf8;fromUtf8;constructor(e,r){this.toUtf8=e,this.fromUtf8=r}format(e){let r=[];for(let s in e){
if(!G(e,s))continue;let i=this.fromUtf8(s);if(i.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`);r.
push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[s]))}let n=new Uint8Array(r.reduce((s,i)=>s+i.byteLength,0)),o=0;for(let s of r)n.set(s,o),o+=s.
byteLength;return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"\
short":let r=new DataView(new ArrayBuffer(3));return r.setUint8(0,3),r.setInt16(1,e.value,!1),new Uint8Array(r.buffer);case"integer":let n=new DataView(new ArrayBuffer(
5));return n.setUint8(0,4),n.setInt32(1,e.value,!1),new Uint8Array(n.buffer);case"long":let o=new Uint8Array(9);return o[0]=5,o.set(e.value.bytes,1),o;case"bina\
ry":if(e.value.byteLength>wu)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${wu} bytes: ${e.value.byteLength}`);let s=new DataView(
new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(1,e.value.byteLength,!1);let i=new Uint8Array(s.buffer);return i.set(e.value,3),i;case"string":
let a=this.fromUtf8(e.value);if(a.byteLength>wu)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${wu} bytes: ${a.byteLength}`);let c=new DataView(
new ArrayBuffer(3+a.byteLength));c.setUint8(0,7),c.setUint16(1,a.byteLength,!1);let u=new Uint8Array(c.buffer);return u.set(a,3),u;case"timestamp":let l=new Uint8Array(
9);return l[0]=8,l.set(qn.fromNumber(e.value.valueOf()).bytes,1),l;case"uuid":if(!K$.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);let p=new Uint8Array(
17);return p[0]=9,p.set(Bi(e.value.replace(/-/g,"")),1),p}}parse(e){let r={},n=0;for(;n<e.byteLength;){let o=e.getUint8(n++),s=this.toUtf8(new Uint8Array(e.buffer,
e.byteOffset+n,o));switch(n+=o,e.getUint8(n++)){case 0:r[s]={type:J_,value:!0};break;case 1:r[s]={type:J_,value:!1};break;case 2:r[s]={type:B$,value:e.getInt8(n++)};
break;case 3:r[s]={type:j$,value:e.getInt16(n,!1)},n+=2;break;case 4:r[s]={type:H$,value:e.getInt32(n,!1)},n+=4;break;case 5:r[s]={type:z$,value:new qn(new Uint8Array(
e.buffer,e.byteOffset+n,8))},n+=8;break;case 6:let i=e.getUint16(n,!1);n+=2,r[s]={type:G$,value:new Uint8Array(e.buffer,e.byteOffset+n,i)},n+=i;break;case 7:let a=e.
getUint16(n,!1);n+=2,r[s]={type:V$,value:this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+n,a))},n+=a;break;case 8:r[s]={type:W$,value:new Date(new qn(new Uint8Array(
e.buffer,e.byteOffset+n,8)).valueOf())},n+=8;break;case 9:let c=new Uint8Array(e.buffer,e.byteOffset+n,16);n+=16,r[s]={type:q$,value:`${Ie(c.subarray(0,4))}-${Ie(
c.subarray(4,6))}-${Ie(c.subarray(6,8))}-${Ie(c.subarray(8,10))}-${Ie(c.subarray(10))}`};break;default:throw new Error("Unrecognized header type tag")}}return r}};
(function(t){t[t.boolTrue=0]="boolTrue",t[t.boolFalse=1]="boolFalse",t[t.byte=2]="byte",t[t.short=3]="short",t[t.integer=4]="integer",t[t.long=5]="long",t[t.byteArray=
6]="byteArray",t[t.string=7]="string",t[t.timestamp=8]="timestamp",t[t.uuid=9]="uuid"})(Y_||(Y_={}));J_="boolean",B$="byte",j$="short",H$="integer",z$="long",G$=
"binary",V$="string",W$="timestamp",q$="uuid",K$=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,wu=32767});function Q_({byteLength:t,byteOffset:e,buffer:r}){if(t<Y$)throw new Error("Provided message too short to accommodate event stream message overhead");let n=new DataView(
r,e,t),o=n.getUint32(0,!1);if(t!==o)throw new Error("Reported message length does not match received message length");let s=n.getUint32(X_,!1),i=n.getUint32(Kn,
!1),a=n.getUint32(t-Mo,!1),c=new Us;if(c.update(new Uint8Array(r,e,Kn)),i!==c.digestSync())throw new Error(`The prelude checksum specified in the message (${i})\
 does not match the calculated CRC32 checksum (${c.digestSync()})`);if(c.update(new Uint8Array(r,e+Kn,t-(Kn+Mo))),a!==c.digestSync())throw new Error(`The messag\
e checksum (${c.digestSync()}) did not match the expected value of ${a}`);return{headers:new DataView(r,e+Kn+Mo,s),body:new Uint8Array(r,e+Kn+Mo+s,o-s-(Kn+Mo+Mo))}}
var X_,Kn,Mo,Y$,Z_=f(()=>{Wn();X_=4,Kn=X_*2,Mo=4,Y$=Kn+Mo*2});var js,sh=f(()=>{Wn();oh();Z_();js=class{headerMarshaller;messageBuffer;isEndOfStream;constructor(e,r){this.headerMarshaller=new Bs(e,r),this.messageBuffer=[],this.
isEndOfStream=!1}feed(e){this.messageBuffer.push(this.decode(e))}endOfStream(){this.isEndOfStream=!0}getMessage(){let e=this.messageBuffer.pop(),r=this.isEndOfStream;
return{getMessage(){return e},isEndOfStream(){return r}}}getAvailableMessages(){let e=this.messageBuffer;this.messageBuffer=[];let r=this.isEndOfStream;return{getMessages(){
return e},isEndOfStream(){return r}}}encode({headers:e,body:r}){let n=this.headerMarshaller.format(e),o=n.byteLength+r.byteLength+16,s=new Uint8Array(o),i=new DataView(
s.buffer,s.byteOffset,s.byteLength),a=new Us;return i.setUint32(0,o,!1),i.setUint32(4,n.byteLength,!1),a.update(s.subarray(0,8)),i.setUint32(8,a.digestSync(),!1),
s.set(n,12),s.set(r,n.byteLength+12),a.update(s.subarray(8,o-4)),i.setUint32(o-4,a.digestSync(),!1),s}decode(e){let{headers:r,body:n}=Q_(e);return{headers:this.
headerMarshaller.parse(r),body:n}}formatHeaders(e){return this.headerMarshaller.format(e)}}});var Hs,ih=f(()=>{Hs=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.inputStream)yield this.options.decoder.decode(e)}}});var zs,ah=f(()=>{zs=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.messageStream)yield this.options.encoder.encode(e);this.options.includeEndFrame&&(yield new Uint8Array(0))}}});var Gs,ch=f(()=>{Gs=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.messageStream){let r=await this.options.deserializer(e);r!==void 0&&(yield r)}}}});var Vs,uh=f(()=>{Vs=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.inputStream)yield this.options.serializer(e)}}});function Cu(t){let e=0,r=0,n=null,o=null,s=a=>{if(typeof a!="number")throw new Error("Attempted to allocate an event message where size was not a number: "+a);e=
a,r=4,n=new Uint8Array(a),new DataView(n.buffer).setUint32(0,a,!1)},i=async function*(){let a=t[Symbol.asyncIterator]();for(;;){let{value:c,done:u}=await a.next();
if(u){if(e)if(e===r)yield n;else throw new Error("Truncated event message received.");else return;return}let l=c.length,p=0;for(;p<l;){if(!n){let m=l-p;o||(o=new Uint8Array(
4));let y=Math.min(4-r,m);if(o.set(c.slice(p,p+y),r),r+=y,p+=y,r<4)break;s(new DataView(o.buffer).getUint32(0,!1)),o=null}let d=Math.min(e-r,l-p);n.set(c.slice(
p,p+d),r),r+=d,p+=d,e&&e===r&&(yield n,n=null,e=0,r=0)}}};return{[Symbol.asyncIterator]:i}}var lh=f(()=>{});function ew(t,e){let r=sa(e.deserializer,e.toUtf8);return{[Symbol.asyncIterator]:async function*(){for await(let n of t){let o=e.eventStreamCodec.decode(n),s=await r(
o);s!==void 0&&(yield s)}}}}function sa(t,e){return async function(r){let{value:n}=r.headers[":message-type"];if(n==="error"){let o=new Error(r.headers[":error-\
message"].value||"UnknownError");throw o.name=r.headers[":error-code"].value,o}else if(n==="exception"){let o=r.headers[":exception-type"].value,s={[o]:r},i=await t(
s);if(i.$unknown){let a=new Error(e(r.body));throw a.name=o,a}throw i[o]}else if(n==="event"){let o={[r.headers[":event-type"].value]:r},s=await t(o);return s.$unknown?
void 0:s}else throw Error(`Unrecognizable event type: ${r.headers[":event-type"].value}`)}}var fh=f(()=>{});var Lo,tw,ph=f(()=>{sh();ih();ah();ch();uh();lh();fh();Lo=class{eventStreamCodec;utfEncoder;constructor({utf8Encoder:e,utf8Decoder:r}){this.eventStreamCodec=new js(
e,r),this.utfEncoder=e}deserialize(e,r){let n=Cu(e);return new Gs({messageStream:new Hs({inputStream:n,decoder:this.eventStreamCodec}),deserializer:sa(r,this.utfEncoder)})}serialize(e,r){
return new zs({messageStream:new Vs({inputStream:e,serializer:r}),encoder:this.eventStreamCodec,includeEndFrame:!0})}},tw=t=>new Lo(t)});async function*J$(t){let e=!1,r=!1,n=new Array;for(t.on("error",o=>{if(e||(e=!0),o)throw o}),t.on("data",o=>{n.push(o)}),t.on("end",()=>{e=!0});!r;){let o=await new Promise(
s=>setTimeout(()=>s(n.shift()),0));o&&(yield o),r=e&&n.length===0}}var rw,ia,nw,ow=f(()=>{rw=require("node:stream");ph();ia=class{universalMarshaller;constructor({
utf8Encoder:e,utf8Decoder:r}){this.universalMarshaller=new Lo({utf8Decoder:r,utf8Encoder:e})}deserialize(e,r){let n=typeof e[Symbol.asyncIterator]=="function"?e:
J$(e);return this.universalMarshaller.deserialize(n,r)}serialize(e,r){return rw.Readable.from(this.universalMarshaller.serialize(e,r))}},nw=t=>new ia(t)});var sw,iw,aw=f(()=>{sw=t=>({[Symbol.asyncIterator]:async function*(){let e=t.getReader();try{for(;;){let{done:r,value:n}=await e.read();if(r)return;yield n}}finally{
e.releaseLock()}}}),iw=t=>{let e=t[Symbol.asyncIterator]();return new ReadableStream({async pull(r){let{done:n,value:o}=await e.next();if(n)return r.close();r.enqueue(
o)}})}});var cw,uw=f(()=>{cw=t=>Object.assign(t,{eventStreamMarshaller:t.eventStreamSerdeProvider(t)})});var Ru,lw=f(()=>{he();Ee();X();Ru=class{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({marshaller:e,serializer:r,
deserializer:n,serdeContext:o,defaultContentType:s,compositeErrorRegistry:i}){this.marshaller=e,this.serializer=r,this.deserializer=n,this.serdeContext=o,this.defaultContentType=
s,this.compositeErrorRegistry=i}async serializeEventStream({eventStream:e,requestSchema:r,initialRequest:n,initialMessageType:o}){let s=this.marshaller,i=r.getEventStreamMember(),
a=r.getMemberSchema(i),c=this.serializer,u=this.defaultContentType,l=Symbol("initialRequestMarker"),p={async*[Symbol.asyncIterator](){if(n){let d={":event-type":{
type:"string",value:o??"initial-request"},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:u}};c.write(r,n);let m=c.flush();yield{
[l]:!0,headers:d,body:m}}for await(let d of e)yield d}};return s.serialize(p,d=>{if(d[l])return{headers:d.headers,body:d.body};let m="";for(let R in d)if(G(d,R)&&
R!=="__type"){m=R;break}let{additionalHeaders:y,body:E,eventType:g,explicitPayloadContentType:S}=this.writeEventBody(m,a,d);return{headers:{":event-type":{type:"\
string",value:g},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:S??u},...y},body:E}})}async deserializeEventStream({response:e,
responseSchema:r,initialResponseContainer:n,initialMessageType:o}){let s=this.marshaller,i=r.getEventStreamMember(),c=r.getMemberSchema(i).getMemberSchemas(),u=Symbol(
"initialResponseMarker"),l=s.deserialize(e.body,async m=>{let y="";for(let g in m)if(G(m,g)&&g!=="__type"){y=g;break}let E=m[y].body;if(y===(o??"initial-respons\
e")){let g=await this.deserializer.read(r,E);return delete g[i],{[u]:!0,...g}}else if(y in c){let g=c[y];if(g.isStructSchema()){let S={},w=!1;for(let[R,b]of g.structIterator()){
let{eventHeader:N,eventPayload:j}=b.getMergedTraits();if(w=w||!!(N||j),j)b.isBlobSchema()?S[R]=E:b.isStringSchema()?S[R]=(this.serdeContext?.utf8Encoder??De)(E):
b.isStructSchema()&&(S[R]=await this.deserializer.read(b,E));else if(N){let ne=m[y].headers[R]?.value;ne!=null&&(b.isNumericSchema()?ne&&typeof ne=="object"&&"b\
ytes"in ne?S[R]=BigInt(ne.toString()):S[R]=Number(ne):S[R]=ne)}}return{[y]:await this.readEventMember(g,E,w,S)}}return{[y]:await this.deserializer.read(g,E)}}else
return{$unknown:m}}),p=l[Symbol.asyncIterator](),d=await p.next();if(d.done)return l;if(d.value?.[u]){if(!r)throw new Error("@smithy::core/protocols - initial-r\
esponse event encountered in event stream but no response schema given.");for(let m in d.value)G(d.value,m)&&(n[m]=d.value[m])}return{async*[Symbol.asyncIterator](){
for(d?.value?.[u]||(yield d.value);;){let{done:m,value:y}=await p.next();if(m)break;yield y}}}}async readEventMember(e,r,n,o){let s,i=e.getSchema();if(Array.isArray(
i)&&i[0]===-3){let c=i[1],u=Se.for(c);this.compositeErrorRegistry?.copyFrom(u),s=(this.compositeErrorRegistry??u)?.getErrorCtor(i)}let a=n?o:r.byteLength===0?{}:
await this.deserializer.read(e,r);if(s){let c=a.message??a.Message??"Unknown",u={},l=e.getMergedTraits().error;return l&&(u.$fault=l),Object.assign(new s({}),u,
{message:c},a)}return a}writeEventBody(e,r,n){let o=this.serializer,s=e,i=null,a,c=r.getSchema()[4].includes(e),u={};if(c){let d=r.getMemberSchema(e);if(d.isStructSchema()){
for(let[m,y]of d.structIterator()){let{eventHeader:E,eventPayload:g}=y.getMergedTraits();if(g)i=m;else if(E){let S=n[e][m],w="binary";y.isNumericSchema()?(-2)**
31<=S&&S<=2**31-1?w="integer":w="long":y.isTimestampSchema()?w="timestamp":y.isStringSchema()?w="string":y.isBooleanSchema()&&(w="boolean"),S!=null&&(u[m]={type:w,
value:S},delete n[e][m])}}if(i!==null){let m=d.getMemberSchema(i);m.isBlobSchema()?a="application/octet-stream":m.isStringSchema()&&(a="text/plain"),o.write(m,n[e][i])}else
o.write(d,n[e])}else if(d.isUnitSchema())o.write(d,{});else throw new Error("@smithy/core/event-streams - non-struct member not supported in event stream union.")}else{
let[d,m]=n[e];s=d,o.write(15,m)}let l=o.flush()??new Uint8Array;return{body:typeof l=="string"?(this.serdeContext?.utf8Decoder??be)(l):l,eventType:s,explicitPayloadContentType:a,
additionalHeaders:u}}}});var fw={};ut(fw,{EventStreamCodec:()=>js,EventStreamMarshaller:()=>ia,EventStreamSerde:()=>Ru,HeaderMarshaller:()=>Bs,Int64:()=>qn,MessageDecoderStream:()=>Hs,MessageEncoderStream:()=>zs,
SmithyMessageDecoderStream:()=>Gs,SmithyMessageEncoderStream:()=>Vs,UniversalEventStreamMarshaller:()=>Lo,eventStreamSerdeProvider:()=>nw,getChunkedStream:()=>Cu,
getMessageUnmarshaller:()=>sa,getUnmarshalledStream:()=>ew,iterableToReadableStream:()=>iw,readableStreamToIterable:()=>sw,resolveEventStreamSerdeConfig:()=>cw,
universalEventStreamSerdeProvider:()=>tw});var pw=f(()=>{sh();oh();nh();ih();ah();ch();uh();ow();aw();ph();lh();fh();uw();lw()});var Ws,dh=f(()=>{he();Ee();na();$o();Ws=class extends un{options;compositeErrorRegistry;constructor(e){super(),this.options=e,this.compositeErrorRegistry=new Se(
e.defaultNamespace);for(let r of e.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(r)}getRequestType(){return ie}getResponseType(){return xt}setSerdeContext(e){
this.serdeContext=e,this.serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,r){
if("url"in r){e.protocol=r.url.protocol,e.hostname=r.url.hostname,e.port=r.url.port?Number(r.url.port):void 0,e.path=r.url.pathname,e.fragment=r.url.hash||void 0,
e.username=r.url.username||void 0,e.password=r.url.password||void 0,e.query||(e.query={});for(let[n,o]of r.url.searchParams.entries())e.query[n]=o;if(r.headers)
for(let n in r.headers)G(r.headers,n)&&(e.headers[n]=r.headers[n].join(", "));return e}else{if(e.protocol=r.protocol,e.hostname=r.hostname,e.port=r.port?Number(
r.port):void 0,e.path=r.path,e.query={...r.query},r.headers)for(let n in r.headers)G(r.headers,n)&&(e.headers[n]=r.headers[n]);return e}}setHostPrefix(e,r,n,o=Su(
r)){if(this.serdeContext?.disableHostPrefix)return;let s=o[4];if(typeof s!="string")return;let i=s;for(let[a,[,c]]of nt.of(r.input).getHttpBindings().request.memberBindings){
if(!(c>>17&1))continue;let u=n[a];if(typeof u!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);i=i.replace(`{${a}\
}`,u)}if(e.hostname=i+e.hostname,!Od(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,
requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,r,n){let o=[-3,"","Error",0,[],[],0],s;for(let i of n)for(let a of r)try{a==="*"?s=i.getSchema(e):s=i.getSchema(a+"#"+e);let c=i.getErrorCtor(
s);if(c)return[s,c,"modeled"];{let u=i.getBaseException();if(u){let l=i.getErrorCtor(u);if(l)return[s,l,"synthetic"]}}}catch{}for(let i of n){let a=i.getBaseException();
if(a){let c=i.getErrorCtor(a);if(c)return[a,c,"synthetic"]}}return[o,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:r,initialRequest:n}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:r,initialRequest:n})}async deserializeEventStream({response:e,responseSchema:r,
initialResponseContainer:n}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:r,initialResponseContainer:n})}async loadEventStreamCapability(){
let{EventStreamSerde:e,eventStreamSerdeProvider:r}=await Promise.resolve().then(()=>(pw(),fw)),n=this.resolveEventStreamMarshaller(r);return new e({marshaller:n,
serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.
compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missi\
ng.`)}async deserializeHttpMessage(e,r,n,o,s){return[]}getEventStreamMarshaller(){let e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/c\
ore - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){let r=this.serdeContext;return r.
eventStreamMarshaller?r.eventStreamMarshaller:e(this.serdeContext)}}});var aa,dw=f(()=>{he();X();$o();dh();Ls();eh();aa=class extends Ws{async serializeRequest(e,r,n){let o=r&&typeof r=="object"?r:{},s={},i={},a=await n.endpoint(),
c=nt.of(e?.input),u=c.getHttpBindings().request,l=Su(e),p=new ie({query:s,headers:i});if(a){this.updateServiceEndpoint(p,a),this.setHostPrefix(p,e,o,l);let[m,y,
E]=l;if(m){p.method=m,p.path=p.path==="/"?y:p.path+y;for(let[g,S]of E)s[g]=S}}p.query=s;let d=this.serializeHttpBindings(o,p,u,l);return d&&(p.body=await this.serializeEventStream(
{eventStream:d,requestSchema:c})),p}serializeHttpBindings(e,r,n,o){let s=this.serializer,i=typeof s.writeCodec=="function"?s:void 0,a=r.query,c=r.headers,u=n.syntheticBodySchema,
l=!1,p,d,m,y=Object.getOwnPropertyNames(e),E=Object.getPrototypeOf(e),g=(E===Object.prototype||E===null)&&!n.hasIdempotency&&!n.hasPrefixHeaders&&y.length*2<n.memberBindings.
length,S=g?y.length:n.memberBindings.length;for(let b=0;b<S;++b){let N=g?G(n.byName,y[b])?n.byName[y[b]]:void 0:n.memberBindings[b];if(!N)continue;let j=N[1],ne=N[0],
ge=j[0],Fe=j[1],q=j[2],F=N[2],A=N[3],T=e[ne];if(!(T==null&&!(Fe>>10&1)))if(F===36){let P=Fe>>11&3;P?P===2?d=T||void 0:p=T:(i?i.writeCodec(ge,T):s.write(ge,T),p=
s.flush())}else if(F===33||F===38){let P=this.serializeHttpValue(j,T,F,i);F===33?(m??=Object.create(null))[ne]=P:c[A]=P}else if(F===39)for(let P in T){if(!G(T,P))
continue;let se=A+P;c[se.toLowerCase()]=this.serializeHttpValue(q,T[P],38,i,i?q[0]:[q[0],{httpHeader:se}])}else(F&62)===34?this.serializeQuery(j,T,A,a,i):l=!0}let w=o[1],
R=o[3];return w&&R&&r.path.endsWith(w)&&(r.path=r.path.slice(0,-w.length)+this.serializePath(R,m,n)),l&&u&&(i?i.writeCodec(u,e):s.write(u,e),p=s.flush()),r.body=
p,d}serializeQuery(e,r,n,o,s){let[i,a,c]=e,u=s?void 0:i.getMergedTraits();if(n===void 0){for(let l in r)!G(r,l)||l in o||(s||Object.assign(c[0].getMergedTraits(),
{...u,httpQuery:l,httpQueryParams:void 0}),this.serializeQuery(c,r[l],l,o,s));return}if((a&192)===64){let l=[];for(let p of r){let d=this.serializeHttpValue(c,p,
34,s,s?c[0]:[c[0],u]);(a>>13&1||d!==void 0)&&l.push(d)}o[n]=l}else o[n]=this.serializeHttpValue(e,r,34,s,s?i:[i,u])}serializeHttpValue(e,r,n,o,s=e[0]){let i=e[1],
a=i&255;return o&&!(i&1792)&&(a<=2||a===17||a===19)?String(r):(o?o.writeHttpBinding(e,r,n):this.serializer.write(s,r),this.serializer.flush())}serializePath(e,r,n){
let o="";for(let[s,i]of e){if(i===0){o+=s;continue}let a=r?.[s];if(a===void 0){if(G(n.byName,s)&&n.byName[s][2]===33)throw new Error(`No value provided for inpu\
t HTTP label: ${s}.`);o+=`{${s}${i===2?"+":""}}`}else o+=i===2?a.split("/").map(ko).join("/"):ko(a)}return o}async deserializeResponse(e,r,n){let o=this.deserializer,
s=typeof o.readCodec=="function"?o:void 0,i=nt.of(e.output),a=i.getHttpBindings().response,c={};if(n.statusCode>=300){let l=await ht(n.body,r);throw l.byteLength>
0&&Object.assign(c,await o.read(15,l)),await this.handleError(e,r,n,c,this.deserializeMetadata(n)),new Error("@smithy/core/protocols - HTTP Protocol error handl\
er failed to throw.")}let u=await this.deserializeHttpMessage(i,r,n,c);if(u.length){let l=await ht(n.body,r);if(l.byteLength>0){let p=await(s?s.readCodec(a.syntheticBodySchema,
l):o.read(a.syntheticBodySchema,l));for(let d of u)p[d]!=null&&(c[d]=p[d])}}else a.bindings.payload||await ht(n.body,r);return c.$metadata=this.deserializeMetadata(
n),c}async deserializeHttpMessage(e,r,n,o,s){let i=o instanceof Set?s:o,a=this.deserializer,c=typeof a.readCodec=="function"?a:void 0,u=nt.of(e),{bodyMemberNames:l,
bindings:{payload:p,statusCode:d,headers:m,prefixHeaders:y}}=u.getHttpBindings().response,E=n.headers;if(p){let[g,S]=p,[w,R]=S,b=R>>11&3;if(b)b===2?i[g]=await this.
deserializeEventStream({response:n,responseSchema:u}):i[g]=Vn(n.body);else if(n.body){let N=await ht(n.body,r);N.byteLength>0&&(i[g]=await(c?c.readPayload(S,N):
a.read(w,N)))}}for(let g in E){if(!G(E,g))continue;let S=g.toLowerCase(),w=E[g];S!==g&&(delete E[g],E[S]=w);let R=G(m,S)?m[S]:void 0;if(!R)continue;let[b,[N,j,ne],
,ge]=R;if(ne){let Fe=j>>16&1?Kd(w,",",2):Ui(w),q=[];for(let F of Fe)q.push(c?c.readHttpBinding(ne,F.trim(),38):await a.read([ne[0],{httpHeader:ge}],F.trim()));i[b]=
q}else i[b]=c?c.readHttpBinding(R[1],w,38):await a.read(N,w)}for(let[g,[,,S],,w]of y){i[g]={};for(let R in E){if(!G(E,R)||!R.startsWith(w))continue;let b=E[R];i[g][R.
slice(w.length)]=c?c.readHttpBinding(S,b,38):await a.read([S[0],{httpHeader:R}],b)}}return d&&(i[d[0]]=n.statusCode),l}}});var Uo,mw=f(()=>{he();Ee();he();dh();Ls();Uo=class extends Ws{async serializeRequest(e,r,n){let o=this.serializer,s={},i={},a=await n.endpoint(),c=ae.of(e?.input),
u=c.getSchema(),l,p=r&&typeof r=="object"?r:{},d=new ie({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:s,headers:i,body:void 0});if(a&&(this.
updateServiceEndpoint(d,a),this.setHostPrefix(d,e,p)),p){let m=c.getEventStreamMember();if(m){if(p[m]){let y={};for(let[E]of c.structIterator())E!==m&&p[E]!=null&&
(y[E]=p[E]);l=await this.serializeEventStream({eventStream:p[m],requestSchema:c,initialRequest:y})}}else o.write(u,p),l=o.flush()}return d.headers=Object.assign(
d.headers,i),d.query=s,d.body=l,d.method="POST",d}async deserializeResponse(e,r,n){let o=this.deserializer,s=ae.of(e.output),i={};if(this.isErrorResponse(n.statusCode)){
let c=await ht(n.body,r);throw c.byteLength>0&&Object.assign(i,await o.read(15,c)),await this.handleError(e,r,n,i,this.deserializeMetadata(n)),new Error("@smith\
y/core/protocols - RPC Protocol error handler failed to throw.")}for(let c in n.headers){if(!G(n.headers,c))continue;let u=n.headers[c];delete n.headers[c],n.headers[c.
toLowerCase()]=u}let a=s.getEventStreamMember();if(a)i[a]=await this.deserializeEventStream({response:n,responseSchema:s,initialResponseContainer:i});else{let c=await ht(
n.body,r);c.byteLength>0&&Object.assign(i,await o.read(s,c))}return i.$metadata=this.deserializeMetadata(n),i}isErrorResponse(e){return e>=300}}});var Bo,mh=f(()=>{X();$o();na();Bo=class extends un{settings;constructor(e){super(),this.settings=e}read(e,r){let n=nt.of(e),o=n.getMergedTraits(),s=n.getHttpBindingLocation(
o);return this.readHttpBinding(n.getHttpBindingValue(s,o),r,s)}readHttpBinding([e,r,n],o,s){let i=r&255;if((i&192)===64)return n??=e.getHttpBindingCollectionValue(
s),Ui(o).map(a=>this.readHttpBinding(n,a,s));switch(i){case 21:case 42:return(this.serdeContext?.base64Decoder??tt)(o);case 4:case 5:case 6:case 7:{let a=this.settings.
httpBindings?r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&i>4?i:a?a+4:this.settings.timestampFormat.default){case 5:return Wd(o);case 6:return qd(o);case 7:
return Vd(o);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",o),new Date(o)}}case 0:{let a=r>>8&3;if(!a)return o;let c=o;
return(s&6)===6&&(c=(this.serdeContext?.utf8Encoder??De)((this.serdeContext?.base64Decoder??tt)(c))),a===2?_t.from(c):c}case 1:return Number(o);case 2:return o.
toLowerCase()==="true";case 17:return BigInt(o);case 19:return new We(o,"bigDecimal");default:return o}}}});var ca,hw=f(()=>{X();$o();na();mh();ca=class extends un{codecDeserializer;stringDeserializer;constructor(e,r){super(),this.codecDeserializer=e,this.stringDeserializer=
new Bo(r)}setSerdeContext(e){this.stringDeserializer.setSerdeContext(e),this.codecDeserializer.setSerdeContext(e),this.serdeContext=e}read(e,r){let n=nt.of(e),o=n.
getMergedTraits();if(o.httpHeader||o.httpResponseCode){let s=n.getHttpBindingValue(38,o);return this.readHttpBinding(s,r,38)}return o.httpPayload?this.readPayload(
n.getHttpBindingValue(36,o),r):this.readCodec(n,r)}readHttpBinding(e,r,n){let o=typeof r=="string"?r:(this.serdeContext?.utf8Encoder??De)(r);return this.stringDeserializer.
readHttpBinding(e,o,n)}readPayload([e,r],n){let o=r&255;return o===21||o===42?typeof n=="string"?(this.serdeContext?.utf8Decoder??be)(n):n:o===0?typeof n=="stri\
ng"?n:(this.serdeContext?.utf8Encoder??De)(n):this.readCodec(e,n)}readCodec(e,r){return this.codecDeserializer.read(e,r)}}});var vu,gw=f(()=>{X();$o();na();vu=class extends un{settings;stringBuffer="";constructor(e){super(),this.settings=e}write(e,r){let n=nt.of(e),o=n.getMergedTraits(),
s=n.getHttpBindingLocation(o);this.writeHttpBinding(n.getHttpBindingValue(s,o),r,s)}writeHttpBinding([e,r,n],o,s){let i=r&255;switch(typeof o){case"object":if(o===
null){this.stringBuffer="null";return}if(i>=4&&i<=7){if(!(o instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${o} when schema \
expected Date in ${e.getName(!0)}`);let u=this.settings.httpBindings?r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&i>4?i:u?u+4:this.settings.timestampFormat.
default){case 5:this.stringBuffer=o.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=To(o);break;case 7:this.stringBuffer=String(o.getTime()/1e3);
break;default:console.warn("Missing timestamp format, using epoch seconds",o),this.stringBuffer=String(o.getTime()/1e3)}return}if((i===21||i===42)&&"byteLength"in
o){this.stringBuffer=(this.serdeContext?.base64Encoder??Ve)(o);return}if((i&192)===64&&Array.isArray(o)){n??=e.getHttpBindingCollectionValue(s);let u=n[1]&255,l=u>=
4&&u<=7,p="";for(let d of o){this.writeHttpBinding(n,d,s);let m=this.flush();p&&(p+=", "),p+=l?m:jd(m)}this.stringBuffer=p;return}this.stringBuffer=JSON.stringify(
o,null,2);break;case"string":let a=r>>8&3,c=o;if(a===2&&(c=_t.from(c)),a&&(s&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??Ve)(c.toString());return}
this.stringBuffer=o;break;default:this.stringBuffer=r>>10&1?Ms():String(o)}}flush(){let e=this.stringBuffer;return this.stringBuffer="",e}}});var ua,yw=f(()=>{$o();gw();ua=class{codecSerializer;stringSerializer;buffer;constructor(e,r,n=new vu(r)){this.codecSerializer=e,this.stringSerializer=n}setSerdeContext(e){
this.codecSerializer.setSerdeContext(e),this.stringSerializer.setSerdeContext(e)}write(e,r){let n=nt.of(e),o=n.getMergedTraits();if(o.httpHeader||o.httpLabel||o.
httpQuery){let s=n.getHttpBindingLocation(o);this.writeHttpBinding(n.getHttpBindingValue(s,o),r,s);return}this.writeCodec(n,r)}writeHttpBinding(e,r,n){this.stringSerializer.
writeHttpBinding(e,r,n),this.buffer=this.stringSerializer.flush()}writeCodec(e,r){this.codecSerializer.write(e,r)}flush(){if(this.buffer!==void 0){let e=this.buffer;
return this.buffer=void 0,e}return this.codecSerializer.flush()}}});function jo(t,e){if(e.timestampFormat.useTrait){let a=t.getSchema();if(a===5||a===6||a===7)return a}let{httpLabel:r,httpPrefixHeaders:n,httpHeader:o,httpQuery:s}=t.
getMergedTraits();return(e.httpBindings?typeof n=="string"||o?6:s||r?5:void 0:void 0)??e.timestampFormat.default}var bu=f(()=>{});var Fr,Pr,Ew=f(()=>{Fr=t=>(t.logger&&t.logger.constructor?.name!=="NoOpLogger"&&t.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),t.logger),t.defaultSocketTimeout&&
t.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),t.defaultSocketTimeout),{setHttpHandler(e){t.requestHandler=e},httpHandler(){
return t.requestHandler},updateHttpClientConfig(e,r){t.requestHandler?.updateHttpClientConfig(e,r)},httpHandlerConfigs(){return t.requestHandler.httpHandlerConfigs()}}),
Pr=t=>({requestHandler:t.httpHandler()})});function Sw(t){return e=>async r=>{let n=r.request;if(ie.isInstance(n)){let{body:o,headers:s}=n;if(o&&Object.keys(s).map(i=>i.toLowerCase()).indexOf(Dw)===-1)try{
let i=t(o);i!=null&&(n.headers={...n.headers,[Dw]:String(i)})}catch{}}return e({...r,request:n})}}var Dw,xw,Or,_w=f(()=>{he();Dw="content-length";xw={step:"buil\
d",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},Or=t=>({applyToStack:e=>{e.add(Sw(t.bodyLengthChecker),xw)}})});var Nr,X$,hh=f(()=>{Nr=t=>encodeURIComponent(t).replace(/[!'()*]/g,X$),X$=t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`});function gh(t){let e=[];for(let r of Object.keys(t).sort()){let n=t[r];if(r=Nr(r),Array.isArray(n))for(let o=0,s=n.length;o<s;o++)e.push(`${r}=${Nr(n[o])}`);else{
let o=r;(n||typeof n=="string")&&(o+=`=${Nr(n)}`),e.push(o)}}return e.join("&")}var ww=f(()=>{hh()});var Yn,Au=f(()=>{Yn=class{serdeContext;setSerdeContext(e){this.serdeContext=e}}});var Iu,Cw=f(()=>{Iu=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let n=Object.keys(this.from),o=new Set(n);o.delete("__type"),this.keys=o}mark(e){this.
keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,
r=this.from[e];this.to.$unknown=[e,r]}}}});function Tu(){if(la===void 0)try{if(typeof Buffer!="function")la=!1;else{let t=JSON.parse(Buffer.from([123,125]));la=t!==null&&typeof t=="object"}}catch{la=!1}return la}
var la,yh=f(()=>{});function Fu(t,e,r){if(r?.source){let n=r.source;if(typeof e=="number")return e<=Number.MAX_SAFE_INTEGER&&e>=Number.MIN_SAFE_INTEGER?Z$(n,e)?e:new We(n,"bigDecim\
al"):Q$(n)?new We(n,"bigDecimal"):/[eE]/.test(n)?e3(n):BigInt(n)}return e}function Q$(t){let e=t.indexOf(".");if(e===-1)return!1;let r=t.search(/[eE]/);if(r===-1)
return!0;let n=r-e-1;return parseInt(t.slice(r+1),10)<n}function Z$(t,e){if(t===String(e)||Object.is(e,-0))return!0;if(/[eE]/.test(t))return Eh(t)===Eh(String(e));
let r=t.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),n=String(e);return r===n?!0:/[eE]/.test(n)?r===Eh(n):!1}function Eh(t){let e=t.startsWith("-"),r=e?t.slice(
1):t,n=r.search(/[eE]/),o;if(n===-1)o=r;else{let s=parseInt(r.slice(n+1),10),i=r.slice(0,n),a=i.indexOf("."),c,u;a===-1?(c=i,u=i.length):(c=i.slice(0,a)+i.slice(
a+1),u=a),c=c.replace(/0+$/,"")||"0";let l=u+s;c==="0"?o="0":l<=0?o="0."+"0".repeat(-l)+c:l>=c.length?o=c+"0".repeat(l-c.length):o=c.slice(0,l)+"."+c.slice(l)}return o.
includes(".")&&(o=o.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(e?"-":"")+o}function e3(t){let e=t.search(/[eE]/),r=parseInt(t.slice(e+1),10),n=t.startsWith(
"-"),o=t.slice(n?1:0,e),s=o.indexOf("."),i,a;if(s===-1)i=o,a=r;else{i=o.slice(0,s)+o.slice(s+1);let u=o.length-s-1;a=r-u}i=i.replace(/0+$/,"")||"0";let c=BigInt(
i)*10n**BigInt(a+(o.replace(".","").length-i.length));return n?-c:c}var Dh=f(()=>{X()});function Ou(t){let e=ae.of(t),r=e.getSchema();if(Array.isArray(r)&&e.isStructSchema()){if(Sh in r)return r[Sh];let n=Pu(e,new Set);return r[Sh]=n,n}return Pu(e,
new Set)}function Pu(t,e){let r=t.getSchema();if(e.has(r))return!1;if(e.add(r),t.isBigIntegerSchema()||t.isBigDecimalSchema())return!0;if(t.isStructSchema()){for(let[
,n]of t.structIterator())if(Pu(n,e))return!0}else if(t.isListSchema()||t.isMapSchema()){if(Pu(t.getValueSchema(),e))return!0}else if(t.isDocumentSchema())return!0;
return!1}var Sh,xh=f(()=>{Ee();Sh=Symbol.for("@aws-sdk/reviver")});var Rw,vw=f(()=>{Ls();X();Rw=(t,e)=>ht(t,e).then(r=>(e?.utf8Encoder??De)(r))});async function wh(t,e,r){let n;if(Tu()&&typeof t?.[Symbol.asyncIterator]=="function"){let s=await ht(t,e);typeof Buffer=="function"&&(Buffer.isBuffer(s)?n=s:n=Buffer.
from(s.buffer,s.byteOffset,s.byteLength))}if(n||(n=await Rw(t,e)),n.length===0)return{};let o=r&&Ou(r)?Fu:void 0;try{return JSON.parse(n,o)}catch(s){throw s?.name===
"SyntaxError"&&Object.defineProperty(s,"$responseBodyText",{value:typeof n=="string"?n:n.toString("utf8")}),s}}var bw,_h,Ch,Rh,Aw,vh=f(()=>{Ls();vw();yh();Dh();
xh();bw=(t,e)=>Object.keys(t).find(r=>r.toLowerCase()===e.toLowerCase()),_h=t=>{let e=t;return typeof e=="number"&&(e=e.toString()),e.indexOf(",")>=0&&(e=e.split(
",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e.indexOf("#")>=0&&(e=e.split("#")[1]),e},Ch=(t,e)=>Aw(t,e,["header","code","type"]),Rh=(t,e,r=!1)=>Aw(t,e,r?["c\
ode","header","type"]:["type","code","header"]),Aw=({headers:t},e,r)=>{for(;r.length>0;)switch(r.shift()){case"header":let o=bw(t??{},"x-amzn-errortype");if(o!==
void 0)return _h(t[o]);break;case"code":let s=bw(e??{},"code");if(s&&e[s]!==void 0)return _h(e[s]);break;case"type":if(e?.__type!==void 0)return _h(e.__type);break}}});var Nu,Iw=f(()=>{bu();Ee();X();Au();Cw();yh();Dh();xh();vh();he();Nu=class extends Yn{settings;constructor(e){super(),this.settings=e}async read(e,r){let n=Ou(e)?
Fu:void 0,o;if(typeof r=="string"){if(r.length===0)return{};o=JSON.parse(r,n)}else if(r instanceof Uint8Array&&Tu()){if(r.byteLength===0)return{};let s=Buffer.isBuffer(
r)?r:Buffer.from(r.buffer,r.byteOffset,r.byteLength);o=JSON.parse(s,n)}else o=await wh(r,this.serdeContext,e);return this._read(e,o)}readObject(e,r){return this.
_read(e,r)}_read(e,r){let n=r!==null&&typeof r=="object",o=ae.of(e);if(n){if(o.isStructSchema())return this._readStruct(o,r);if(Array.isArray(r)&&o.isListSchema()){
let i=o.getValueSchema();if(this.needsTransform(i))for(let a=0;a<r.length;++a)r[a]=this._read(i,r[a]);return r}if(o.isMapSchema()){let i=o.getValueSchema(),a=r;
if(this.needsTransform(i))for(let c in a)G(a,c)&&(c==="__proto__"&&In(a),a[c]=this._read(i,a[c]));return a}}if(o.isBlobSchema()&&typeof r=="string")return tt(r);
let s=o.getMergedTraits().mediaType;if(o.isStringSchema()&&typeof r=="string"&&s)return s==="application/json"||s.endsWith("+json")?_t.from(r):r;if(o.isTimestampSchema()&&
r!=null)switch(jo(o,this.settings)){case 5:return Ud(r);case 6:return Li(r);case 7:return Bd(r);default:return console.warn("Missing timestamp format, parsing v\
alue with Date constructor:",r),new Date(r)}if(o.isBigIntegerSchema()&&(typeof r=="number"||typeof r=="string"))return BigInt(r);if(o.isBigDecimalSchema()&&r!=null){
if(r instanceof We)return r;let i=r;return i.type==="bigDecimal"&&"string"in i?new We(i.string,i.type):new We(String(r),"bigDecimal")}if(o.isNumericSchema()&&typeof r==
"string"){switch(r){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return r}if(o.isDocumentSchema()&&n)if(Array.isArray(r))for(let i=0;i<
r.length;++i){let a=r[i];a instanceof We||(r[i]=this._read(o,a))}else{let i=r;for(let a in i){if(!G(i,a))continue;a==="__proto__"&&In(i);let c=i[a];c instanceof
We||(i[a]=this._read(o,c))}}return r}_readStruct(e,r){let n=e.isUnionSchema(),o={},s,i=typeof r.__type=="string",{jsonName:a}=this.settings;a&&i&&(s={});let c;n&&
(c=new Iu(r,o));for(let[u,l]of e.structIterator()){let p=u;a&&(p=l.getMergedTraits().jsonName??p,i&&(s[p]=u)),n&&c.mark(p),r[p]!=null&&(o[u]=this._read(l,r[p]))}
if(n)c.writeUnknown();else if(i)for(let u in r){if(!G(r,u))continue;let l=r[u],p=a?s[u]??u:u;p in o||(o[p]=l)}return o}needsTransform(e){return!!(e.isBlobSchema()||
e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema()||e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema()||
e.isStringSchema()&&e.getMergedTraits().mediaType)}}});var ku,Tw,Fw=f(()=>{X();ku=class t extends Uint8Array{string=null;static allocUnsafe(e){if(typeof Buffer=="function"){let r=Buffer.allocUnsafe(e);return new t(r.
buffer,r.byteOffset,r.byteLength)}return new t(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,r){return typeof e=="string"?this.s().includes(
e,r):Uint8Array.prototype.includes.call(this,e,r)}indexOf(e,r){return typeof e=="string"?this.s().indexOf(e,r):Uint8Array.prototype.indexOf.call(this,e,r)}lastIndexOf(e,r){
if(typeof e=="string")return this.s().lastIndexOf(e,r);let n=Uint8Array.prototype.lastIndexOf;return r!==void 0?n.call(this,e,r):n.call(this,e)}startsWith(e,r){
return this.s().startsWith(e,r)}endsWith(e,r){return this.s().endsWith(e,r)}match(e){return this.s().match(e)}replace(e,r){return this.s().replace(e,r)}search(e){
return this.s().search(e)}split(e,r){return this.s().split(e,r)}substring(e,r){return this.s().substring(e,r)}trim(){return this.s().trim()}trimStart(){return this.
s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,r){return this.s().
padStart(e,r)}padEnd(e,r){return this.s().padEnd(e,r)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.
s().toLowerCase()}s(){if(this.string==null){let e=Date.now();e>Tw+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string meth\
od on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."),Tw=e),this.string=De(this)}return this.
string}},Tw=0});function bh(t){return ku.allocUnsafe(t)}var $u,Pw,Ow,t3,r3,qs,Mu,Lu,Nw,n3,o3,s3,ln,kw,Uu,$w=f(()=>{bu();Ee();X();Au();he();Fw();$u=new TextEncoder,Pw=123,Ow=125,
t3=91,r3=93,qs=34,Mu=58,Lu=44,Nw=92,n3=new Uint8Array([116,114,117,101]),o3=new Uint8Array([102,97,108,115,101]),s3=new Uint8Array([110,117,108,108]),ln=new Array(
128).fill(null);ln[8]="b";ln[9]="t";ln[10]="n";ln[12]="f";ln[13]="r";ln[34]='"';ln[92]="\\";for(let t=0;t<32;t++)ln[t]===null&&(ln[t]="u00"+t.toString(16).padStart(
2,"0"));kw=2048;Uu=class t extends Yn{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(e){super(),this.settings=e,this.json=bh(kw)}write(e,r){this.
i=0,this.rawValue=r,this.rootSchema=ae.of(e),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(
this.rootSchema,r,void 0)}writeDiscriminatedDocument(e,r){this.i=0,this.rootSchema=ae.of(e);let n=this.rootSchema;if(n.isStructSchema()&&r!=null&&typeof r=="obj\
ect"){this.writeValue(n,r,void 0);let o=`"__type":"${n.getName(!0)??"Unknown"}",`,s=o.length;this.ensure(s),this.json.copyWithin(1+s,1,this.i),$u.encodeInto(o,this.
json.subarray(1)),this.i+=s}else this.writeValue(n,r,void 0)}flush(){this.rootSchema=void 0;let e=this.i;this.i=0;let r=this.rawValue;if(this.rawValue=void 0,e===
0)return r;let n=this.json.subarray(0,e);return this.json=bh(kw),n}ensure(e){let{i:r,json:n}=this;if(r+e>n.length){let o=n.length*2;for(;o<r+e;)o*=2;let s=bh(o);
s.set(this.json),this.json=s}}writeAscii(e){let r=e.length;this.ensure(r);let{i:n,json:o}=this;for(let s=0;s<r;++s)o[n]=e.charCodeAt(s),n+=1;this.i=n}writeAsciiQuoted(e){
let r=e.length;this.ensure(r+4);let{json:n,i:o}=this;n[o++]=qs;for(let s=0;s<r;++s)n[o++]=e.charCodeAt(s);n[o++]=qs,this.i=o}writeJsonString(e){let r=e.length;this.
ensure(r*3+2),this.json[this.i++]=qs;for(let n=0;n<r;++n){let o=e.charCodeAt(n);if(o>34&&o<92)this.json[this.i++]=o;else if(o<128){let s=ln[o];if(s!==null){this.
ensure(s.length+1+(r-n-1)*3+1),this.json[this.i++]=Nw;for(let i=0;i<s.length;i++)this.json[this.i++]=s.charCodeAt(i)}else this.json[this.i++]=o}else if(o>=55296&&
o<=56319){let s=n+1<r?e.charCodeAt(n+1):0;if(s>=56320&&s<=57343){this.ensure(4);let{written:i}=$u.encodeInto(e.substring(n,n+2),this.json.subarray(this.i));this.
i+=i,++n}else this.ensure(6+(r-n-1)*3+1),this.writeUnicodeEscape(o)}else if(o>=56320&&o<=57343)this.ensure(6+(r-n-1)*3+1),this.writeUnicodeEscape(o);else{let{i:s,
json:i}=this;o<2048?(i[s++]=192|o>>6,i[s++]=128|o&63):(i[s++]=224|o>>12,i[s++]=128|o>>6&63,i[s++]=128|o&63),this.i=s}}this.json[this.i++]=qs}writeUnicodeEscape(e){
let{json:r,i:n}=this;r[n++]=Nw,r[n++]=117;let o=e.toString(16).padStart(4,"0");for(let s=0;s<4;++s)r[n++]=o.charCodeAt(s);this.i=n}static B64=(()=>{let e="ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",r=new Uint8Array(64);for(let n=0;n<64;++n)r[n]=e.charCodeAt(n);return r})();writeBase64(e){let r=Math.
ceil(e.length/3)*4;this.ensure(r+2);let n=this.json,o=t.B64,s=this.i;n[s++]=qs;let i=e.length,a=i%3,c=i-a;for(let u=0;u<c;u+=3){let l=e[u],p=e[u+1],d=e[u+2];n[s++]=
o[l>>2],n[s++]=o[(l&3)<<4|p>>4],n[s++]=o[(p&15)<<2|d>>6],n[s++]=o[d&63]}if(a===2){let u=e[c],l=e[c+1];n[s++]=o[u>>2],n[s++]=o[(u&3)<<4|l>>4],n[s++]=o[(l&15)<<2],
n[s++]=61}else if(a===1){let u=e[c];n[s++]=o[u>>2],n[s++]=o[(u&3)<<4],n[s++]=61,n[s++]=61}n[s++]=qs,this.i=s}writeValue(e,r,n){if(r==null){if(n?.isStructSchema()){
if(r===void 0&&ae.of(e).isIdempotencyToken()){this.writeAsciiQuoted(Ms());return}return}this.ensure(4),this.json.set(s3,this.i),this.i+=4;return}let o=ae.of(e),
s=typeof r=="object";if(o.isStringSchema()){let i=o.getMergedTraits().mediaType;if(i&&(i==="application/json"||i.endsWith("+json"))){this.writeJsonString(_t.from(
r).toString());return}}if(this.settings.bigNumberAsString&&r!=null&&(o.isBigIntegerSchema()||o.isBigDecimalSchema())){let i=r instanceof We?r.string:String(r);this.
writeAsciiQuoted(i);return}if(s){if(o.isStructSchema()){this.writeStruct(o,r);return}if(Array.isArray(r)&&(o.isListSchema()||o.isDocumentSchema())){this.writeList(
o,r,o.isDocumentSchema());return}if(o.isMapSchema()){this.writeMap(o,r,!1);return}if(r instanceof Uint8Array&&(o.isBlobSchema()||o.isDocumentSchema())){this.writeBase64(
r);return}if(r instanceof Date&&(o.isTimestampSchema()||o.isDocumentSchema())){this.writeTimestamp(o,r);return}if(r instanceof We){this.writeAscii(r.string);return}
if(o.isDocumentSchema()){Array.isArray(r)?this.writeList(o,r,!0):this.writeMap(o,r,!0);return}let i=JSON.stringify(r);this.writeAscii(i);return}if(typeof r=="st\
ring"){if(o.isBlobSchema()){let i=(this.serdeContext?.base64Encoder??Ve)(r);this.writeAsciiQuoted(i);return}this.writeJsonString(r);return}if(typeof r=="number"){
if(Math.abs(r)===1/0||Number.isNaN(r)){this.writeAsciiQuoted(String(r));return}let i=String(r);this.writeAscii(i);return}if(typeof r=="boolean"){this.ensure(5);
let{i,json:a}=this;r?(a.set(n3,i),i+=4):(a.set(o3,i),i+=5),this.i=i;return}if(typeof r=="bigint"){this.writeAscii(r.toString());return}this.writeAscii(String(r))}writeStruct(e,r){
this.ensure(2),this.json[this.i++]=Pw;let n=!1,o=typeof r.__type=="string",s;o&&(s=new Set);for(let[i,a]of e.structIterator()){let c=r[i];if(c==null&&!a.isIdempotencyToken())
continue;n&&(this.ensure(1),this.json[this.i++]=Lu),n=!0;let u=this.settings.jsonName?a.getMergedTraits().jsonName??i:i;s&&(s.add(i),s.add(u)),this.writeAsciiQuoted(
u),this.json[this.i++]=Mu,this.writeValue(a,c,e)}if(!n&&e.isUnionSchema()){let{$unknown:i}=r;if(Array.isArray(i)){let[a,c]=i;this.writeAsciiQuoted(a),this.ensure(
1),this.json[this.i++]=Mu,this.writeValue(15,c,e)}}else if(o)for(let i in r){if(s.has(i))continue;s.add(i);let a=r[i];n&&(this.ensure(1),this.json[this.i++]=Lu),
n=!0,this.writeAsciiQuoted(i),this.ensure(1),this.json[this.i++]=Mu,this.writeValue(15,a,void 0)}this.ensure(1),this.json[this.i++]=Ow}writeList(e,r,n){let o=!!e.
getMergedTraits().sparse,s=e.getValueSchema();if(!n&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let a=!1;for(let u=0;u<r.length;++u){let l=r[u];
if(Number.isNaN(l)||l===1/0||l===-1/0||l==null&&!o){a=!0;break}}let c;if(!a)c=JSON.stringify(r);else{let u=[];for(let l=0;l<r.length;++l){let p=r[l];p==null&&!o||
(Number.isNaN(p)||p===1/0||p===-1/0?u.push(String(p)):u.push(p))}c=JSON.stringify(u)}this.ensure(c.length*3),this.i+=$u.encodeInto(c,this.json.subarray(this.i)).
written;return}this.ensure(2),this.json[this.i++]=t3;let i=!1;for(let a=0;a<r.length;++a){let c=r[a];(n?c===void 0:c==null&&!o)||(i&&(this.ensure(1),this.json[this.
i++]=Lu),this.writeValue(s,c,void 0),i=!0)}this.ensure(1),this.json[this.i++]=r3}writeMap(e,r,n){let o=!!e.getMergedTraits().sparse,s=e.getValueSchema();if(!n&&
(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let a;for(let u in r){if(!G(r,u))continue;let l=r[u];Number.isNaN(l)||l===1/0||l===-1/0?((a??={})[u]=
l,r[u]=String(l)):l===null&&!o&&((a??={})[u]=null,r[u]=void 0)}let c=JSON.stringify(r);a&&Object.assign(r,a),this.ensure(c.length*3),this.i+=$u.encodeInto(c,this.
json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Pw;let i=!0;for(let a in r){if(!G(r,a))continue;let c=r[a];(n?c===void 0:c==null&&!o)||
(i||(this.ensure(1),this.json[this.i++]=Lu),i=!1,this.writeJsonString(a),this.ensure(1),this.json[this.i++]=Mu,this.writeValue(s,c,void 0))}this.ensure(1),this.
json[this.i++]=Ow}writeTimestamp(e,r){switch(jo(e,this.settings)){case 5:{let o=r.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(o);return}case 6:{this.
writeAsciiQuoted(To(r));return}case 7:{let o=String(r.getTime()/1e3);this.writeAscii(o);return}default:{let o=String(r.getTime()/1e3);this.writeAscii(o);return}}}}});var Ho,Mw=f(()=>{Au();Iw();$w();Ho=class extends Yn{settings;constructor(e){super(),this.settings=e}createSerializer(){let e=new Uu(this.settings);return e.setSerdeContext(
this.serdeContext),e}createDeserializer(){let e=new Nu(this.settings);return e.setSerdeContext(this.serdeContext),e}}});var ce=f(()=>{Ls();eh();dw();mw();mh();hw();yw();bu();he();he();Ew();_w();hh();ww();he();vh();Mw()});function Ah(t){let e=t&&typeof t=="object"&&"reason"in t?t.reason:void 0;if(e){if(e instanceof Error){let o=new Error("Request aborted");return o.name="AbortErr\
or",o.cause=e,o}let n=new Error(String(e));return n.name="AbortError",n}let r=new Error("Request aborted");return r.name="AbortError",r}var Lw=f(()=>{});var Uw,Bw=f(()=>{Uw=["ECONNRESET","EPIPE","ETIMEDOUT"]});var jw,Hw=f(()=>{X();jw=t=>{let e={};for(let r in t){if(!G(t,r))continue;let n=t[r];e[r]=Array.isArray(n)?n.join(","):n}return e}});var Ks,zw=f(()=>{Ks=Mn(require("node:https"))});var Te,zo=f(()=>{Te={setTimeout:(t,e)=>setTimeout(t,e),clearTimeout:t=>clearTimeout(t)}});var Gw,Vw,Ww=f(()=>{zo();Gw=1e3,Vw=(t,e,r=0)=>{if(!r)return-1;let n=o=>{let s=Te.setTimeout(()=>{t.destroy(),e(Object.assign(new Error(`@smithy/node-http-handle\
r - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`),{name:"TimeoutError"}))},r-o),i=a=>{a?.connecting?
a.on("connect",()=>{Te.clearTimeout(s)}):Te.clearTimeout(s)};t.socket?i(t.socket):t.on("socket",i)};return r<2e3?(n(0),0):Te.setTimeout(n.bind(null,Gw),Gw)}});var qw,Kw=f(()=>{zo();qw=(t,e,r=0,n,o)=>r?Te.setTimeout(()=>{let s=`@smithy/node-http-handler - [${n?"ERROR":"WARN"}] a request has exceeded the configured ${r}\
 ms requestTimeout.`;if(n){let i=Object.assign(new Error(s),{name:"TimeoutError",code:"ETIMEDOUT"});t.destroy(i),e(i)}else s+=" Init client requestHandler with \
throwOnRequestTimeout=true to turn this into an error.",o?.warn?.(s)},r):-1});var i3,Yw,Jw=f(()=>{zo();i3=3e3,Yw=(t,{keepAlive:e,keepAliveMsecs:r},n=i3)=>{if(e!==!0)return-1;let o=()=>{t.socket?t.socket.setKeepAlive(e,r||0):t.on("socket",
s=>{s.setKeepAlive(e,r||0)})};return n===0?(o(),0):Te.setTimeout(o,n)}});var Bu,Xw=f(()=>{Bu=t=>{let e=t?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0}});var a3,Ih,Qw=f(()=>{zo();a3=3e3,Ih=(t,e,r=0,n=!1)=>{if(!Number.isFinite(r)||r<=0)return;let o;t.once("response",c=>o=c);let s=()=>{if(o?.complete){t.socket?.destroy();
return}let c=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n?"service default socket timeout":
"configured by client requestHandler"}).`),{name:"TimeoutError"});o?.destroy(c),t.destroy(),e(c)},i=()=>{let{socket:c}=t;c?c.connecting?c.once("connect",i):(c.setTimeout(
r,s),t.on("close",()=>c.removeListener("timeout",s))):t.once("socket",i)};if(r<6e3){i();return}let a=Te.setTimeout(i,a3);t.once("close",()=>Te.clearTimeout(a))}});async function tC(t,e,r=Zw,n=!1){let o=e.headers,s=o?o.Expect||o.expect:void 0,i=-1,a=!0;!n&&s==="100-continue"&&(a=await Promise.race([new Promise(c=>{i=Number(
Te.setTimeout(()=>c(!0),Math.max(Zw,r)))}),new Promise(c=>{t.on("continue",()=>{Te.clearTimeout(i),c(!0)}),t.on("response",()=>{Te.clearTimeout(i),c(!1)}),t.on(
"error",()=>{Te.clearTimeout(i),c(!1)})})])),a&&c3(t,e.body)}function c3(t,e){if(e instanceof eC.Readable){e.pipe(t);return}if(e){let r=Buffer.isBuffer(e);if(r||
typeof e=="string"){r&&e.byteLength===0?t.end():t.end(e);return}let o=e;if(typeof o=="object"&&o.buffer&&typeof o.byteOffset=="number"&&typeof o.byteLength=="nu\
mber"){t.end(Buffer.from(o.buffer,o.byteOffset,o.byteLength));return}t.end(Buffer.from(e));return}t.end()}var eC,Zw,rC=f(()=>{eC=require("node:stream");zo();Zw=
6e3});var ju,nC,je,oC=f(()=>{X();ce();Lw();Bw();Hw();zw();Ww();Kw();Jw();Xw();Qw();zo();rC();je=class t{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle=="function"?e:new t(e)}static checkSocketUsage(e,r,n=console){let{sockets:o,requests:s,maxSockets:i}=e;
if(typeof i!="number"||i===1/0||Date.now()-15e3<r)return r;if(o&&s)for(let c in o){if(!G(o,c))continue;let u=o[c]?.length??0,l=s[c]?.length??0;if(u>=i&&l>=2*i)return n?.
warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${u} and ${l} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return r}constructor(e){this.configProvider=new Promise((r,n)=>{
typeof e=="function"?e().then(o=>{r(this.resolveDefaultConfig(o))}).catch(n):r(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(e,{abortSignal:r,requestTimeout:n}={}){this.config||(this.config=await this.configProvider);let o=this.config,s=o.logger,
i=e.protocol==="https:";return!i&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((a,c)=>{let u,l=-1,p=-1,d=-1,
m=-1,y=()=>{Te.clearTimeout(l),Te.clearTimeout(p),Te.clearTimeout(d),Te.clearTimeout(m)},E=async P=>{await u,y(),a(P)},g=async P=>{await u,y(),c(P)};if(r?.aborted){
let P=Ah(r);g(P);return}let S=e.headers,w=S?(S.Expect??S.expect)==="100-continue":!1,R=i?o.httpsAgent:o.httpAgent;w&&!this.externalAgent&&(R=new(i?Ks.default.Agent:
ju)({keepAlive:!1,maxSockets:1/0})),l=Te.setTimeout(()=>{this.socketWarningTimestamp=t.checkSocketUsage(R,this.socketWarningTimestamp,s)},o.socketAcquisitionWarningTimeout??
(o.requestTimeout??2e3)+(o.connectionTimeout??1e3));let b=e.query?gh(e.query):"",N;if(e.username!=null||e.password!=null){let P=e.username??"",se=e.password??"";
N=`${P}:${se}`}let j=e.path;b&&(j+=`?${b}`),e.fragment&&(j+=`#${e.fragment}`);let ne=e.hostname??"";ne[0]==="["&&ne.endsWith("]")?ne=e.hostname.slice(1,-1):ne=e.
hostname;let ge={headers:e.headers,host:ne,method:e.method,path:j,port:e.port,agent:R,auth:N},q=(i?Ks.default.request:nC)(ge,P=>{let se=new xt({statusCode:P.statusCode||
-1,reason:P.statusMessage,headers:jw(P.headers),body:P});E({response:se})});if(q.on("error",P=>{Uw.includes(P.code)?g(Object.assign(P,{name:"TimeoutError"})):g(
P)}),r){let P=()=>{q.destroy();let se=Ah(r);g(se)};if(typeof r.addEventListener=="function"){let se=r;se.addEventListener("abort",P,{once:!0}),q.once("close",()=>se.
removeEventListener("abort",P))}else r.onabort=P}let F=n??o.requestTimeout;p=Vw(q,g,o.connectionTimeout),d=qw(q,g,F,o.throwOnRequestTimeout,s??console);let A=o.
socketTimeout===void 0?Bu(o):void 0;A?Ih(q,g,A,!0):Ih(q,g,o.socketTimeout);let T=ge.agent;typeof T=="object"&&"keepAlive"in T&&(m=Yw(q,{keepAlive:T.keepAlive,keepAliveMsecs:T.
keepAliveMsecs})),u=tC(q,e,F,this.externalAgent).catch(P=>(y(),c(P)))})}updateHttpClientConfig(e,r){this.config=void 0,this.configProvider=this.configProvider.then(
n=>{switch(e){case Symbol.for("logger"):e="logger",r=n.logger??r;break;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout",r=Bu(n)??r;break}
return{...n,[e]:r}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:r,connectionTimeout:n,socketTimeout:o,socketAcquisitionWarningTimeout:s,
httpAgent:i,httpsAgent:a,throwOnRequestTimeout:c,logger:u}=e||{},l=!0,p=50,d;return{connectionTimeout:n,requestTimeout:r,socketTimeout:o,defaultSocketTimeout:Bu(
e),socketAcquisitionWarningTimeout:s,throwOnRequestTimeout:c,httpAgentProvider:()=>d??=(async()=>{let m=await import("node:http"),{Agent:y,request:E}=m.default??
m;return nC=E,ju=y,i instanceof ju||typeof i?.destroy=="function"?(this.externalAgent=!0,i):new ju({keepAlive:l,maxSockets:p,...i})})(),httpsAgent:a instanceof Ks.default.
Agent||typeof a?.destroy=="function"?(this.externalAgent=!0,a):new Ks.default.Agent({keepAlive:l,maxSockets:p,...a}),logger:u}}}});var Tn=f(()=>{oC();X()});var Hu,kr,sC=f(()=>{Hu={warningEmitted:!1},kr=t=>{if(t&&!Hu.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){Hu.warningEmitted=
!0;return}let e=parseInt(t.substring(1,t.indexOf("."))),r=22;e<r&&(Hu.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScri\
pt (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}}});function ue(t,e,r){return t.$source||(t.$source={}),t.$source[e]=r,t}var iC=f(()=>{});function fn(t,e,r){t.__aws_sdk_context?t.__aws_sdk_context.features||(t.__aws_sdk_context.features={}):t.__aws_sdk_context={features:{}},t.__aws_sdk_context.features[e]=
r}var aC=f(()=>{});var u3,$r,cC=f(()=>{u3=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",$r=(t,e)=>{if(u3()&&typeof t?.handle!="functi\
on")return e}});var uC,lC,Mr,fC=f(()=>{ce();uC=t=>e=>async r=>{if(!ie.isInstance(r.request))return e(r);let{request:n}=r,{handlerProtocol:o=""}=t.requestHandler.metadata||{};if(o.
indexOf("h2")>=0&&!n.headers[":authority"])delete n.headers.host,n.headers[":authority"]=n.hostname+(n.port?":"+n.port:"");else if(!n.headers.host){let s=n.hostname;
n.port!=null&&(s+=`:${n.port}`),n.headers.host=s}return e(r)},lC={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},Mr=t=>({applyToStack:e=>{
e.add(uC(t),lC)}})});var pC,dC,Lr,mC=f(()=>{pC=()=>(t,e)=>async r=>{try{let n=await t(r),{clientName:o,commandName:s,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c,
overrideOutputFilterSensitiveLog:u}=a,l=c??e.inputFilterSensitiveLog,p=u??e.outputFilterSensitiveLog,{$metadata:d,...m}=n.output;return i?.info?.({clientName:o,
commandName:s,input:l(r.input),output:p(m),metadata:d}),n}catch(n){let{clientName:o,commandName:s,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c}=a,
u=c??e.inputFilterSensitiveLog;throw i?.error?.({clientName:o,commandName:s,input:u(r.input),error:n,metadata:n.$metadata}),n}},dC={name:"loggerMiddleware",tags:[
"LOGGER"],step:"initialize",override:!0},Lr=t=>({applyToStack:e=>{e.add(pC(),dC)}})});var hC,gC=f(()=>{hC={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"}});var Jn,Th,zu,Fh,Ph,fa,yC=f(()=>{Jn={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for(
"_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGA\
GE")},Th=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");Th||(globalThis.awslambda=globalThis.awslambda||{});zu=class{static PROTECTED_KEYS=Jn;isProtectedKey(e){
return Object.values(Jn).includes(e)}getRequestId(){return this.get(Jn.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(Jn.X_RAY_TRACE_ID)}getTenantId(){return this.
get(Jn.TENANT_ID)}getTraceparent(){return this.get(Jn.TRACEPARENT)}getTracestate(){return this.get(Jn.TRACESTATE)}getBaggage(){return this.get(Jn.BAGGAGE)}},Fh=
class extends zu{currentContext;getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,r){
if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=
r}run(e,r){return this.currentContext=e,r()}},Ph=class t extends zu{als;static async create(){let e=new t,r=await import("node:async_hooks");return e.als=new r.
AsyncLocalStorage,e}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(e){return this.als.getStore()?.[e]}set(e,r){if(this.
isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);let n=this.als.getStore();if(!n)throw new Error("No context avai\
lable");n[e]=r}run(e,r){return this.als.run(e,r)}};(function(t){let e=null;async function r(n){return e||(e=(async()=>{let s=n===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in
process.env?await Ph.create():new Fh;return!Th&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!Th&&globalThis.awslambda&&(globalThis.awslambda.
InvokeStore=s),s)})()),e}t.getInstanceAsync=r,t._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{e=null,globalThis.awslambda?.InvokeStore&&delete globalThis.
awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(fa||(fa={}))});function p3(t){for(let e of Object.keys(t)){let r=e.toLowerCase();e!==r&&(r===Nh||r===EC||r===DC)&&(t[r]=t[e],delete t[e])}}var l3,f3,Oh,Nh,EC,DC,SC,xC=f(()=>{yC();
ce();l3="AWS_LAMBDA_FUNCTION_NAME",f3="_X_AMZN_TRACE_ID",Oh="X-Amzn-Trace-Id",Nh="traceparent",EC="tracestate",DC="baggage",SC=()=>t=>async e=>{let{request:r}=e;
if(!ie.isInstance(r))return t(e);let n;{let o=Object.keys(r.headers??{}).find(s=>s.toLowerCase()===Oh.toLowerCase())??Oh;if(!r.headers.hasOwnProperty(o)){let s=process.
env[l3],i=process.env[f3];n??=await fa.getInstanceAsync();let c=n?.getXRayTraceId()??i,u=l=>typeof l=="string"&&l.length>0;u(s)&&u(c)&&(r.headers[Oh]=c)}}if(p3(
r.headers),!r.headers[Nh]){let s=(n??=await fa.getInstanceAsync())?.getTraceparent?.();if(s){r.headers[Nh]=s;let i=n?.getTracestate?.();i&&(r.headers[EC]=i);let a=n?.
getBaggage?.();a&&(r.headers[DC]=a)}}return t(e)}});var Ur,_C=f(()=>{gC();xC();Ur=t=>({applyToStack:e=>{e.add(SC(),hC)}})});var wC,CC=f(()=>{wC=(t,e)=>{if(!e||e.length===0)return t;let r=[];for(let n of e)for(let o of t)o.schemeId.split("#")[1]===n&&r.push(o);for(let n of t)r.find(({
schemeId:o})=>o===n.schemeId)||r.push(n);return r}});function d3(t){let e=new Map;for(let r of t)e.set(r.schemeId,r);return e}var kh,RC=f(()=>{he();CC();kh=(t,e)=>(r,n)=>async o=>{let s=t.httpAuthSchemeProvider(await e.
httpAuthSchemeParametersProvider(t,n,o.input)),i=t.authSchemePreference?await t.authSchemePreference():[],a=wC(s,i),c=d3(t.httpAuthSchemes),u=Ae(n),l=[];for(let p of a){
let d=c.get(p.schemeId);if(!d){l.push(`HttpAuthScheme \`${p.schemeId}\` was not enabled for this service.`);continue}let m=d.identityProvider(await e.identityProviderConfigProvider(
t));if(!m){l.push(`HttpAuthScheme \`${p.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties:y={},signingProperties:E={}}=p.
propertiesExtractor?.(t,n)||{};p.identityProperties=Object.assign(p.identityProperties||{},y),p.signingProperties=Object.assign(p.signingProperties||{},E),u.selectedHttpAuthScheme=
{httpAuthOption:p,identity:await m(p.identityProperties),signer:d.signer};break}if(!u.selectedHttpAuthScheme)throw new Error(l.join(`
`));return r(o)}});var $h,rr,vC=f(()=>{RC();$h={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Mi\
ddleware"},rr=(t,{httpAuthSchemeParametersProvider:e,identityProviderConfigProvider:r})=>({applyToStack:n=>{n.addRelativeTo(kh(t,{httpAuthSchemeParametersProvider:e,
identityProviderConfigProvider:r}),$h)}})});var bC=f(()=>{vC()});var m3,h3,Mh,AC=f(()=>{ce();he();m3=t=>e=>{throw e},h3=(t,e)=>{},Mh=t=>(e,r)=>async n=>{if(!ie.isInstance(n.request))return e(n);let s=Ae(r).selectedHttpAuthScheme;
if(!s)throw new Error("No HttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:i={}},identity:a,signer:c}=s,u=await e({...n,
request:await c.sign(n.request,a,i)}).catch((c.errorHandler||m3)(i));return(c.successHandler||h3)(u.response,i),u}});var Lh,nr,IC=f(()=>{AC();Lh={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMid\
dleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},nr=t=>({applyToStack:e=>{e.addRelativeTo(Mh(t),Lh)}})});var TC=f(()=>{IC()});var zt,FC=f(()=>{zt=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e}});var Pt,PC=f(()=>{he();Pt=class{authSchemes=new Map;constructor(e){for(let r in e){if(!G(e,r))continue;let n=e[r];n!==void 0&&this.authSchemes.set(r,n)}}getIdentityProvider(e){
return this.authSchemes.get(e)}}});var At,OC=f(()=>{At=class{async sign(e,r,n){return e}}});var NC=f(()=>{OC()});var Uh,Gu,pa,Vu,kC=f(()=>{Uh=t=>function(r){return pa(r)&&r.expiration.getTime()-Date.now()<t},Gu=Uh(3e5),pa=t=>t.expiration!==void 0,Vu=(t,e,r)=>{if(t===void 0)
return;let n=typeof t!="function"?async()=>Promise.resolve(t):t,o,s,i,a=!1,c=async u=>{s||(s=n(u));try{o=await s,i=!0,a=!1}finally{s=void 0}return o};return e===
void 0?async u=>((!i||u?.forceRefresh)&&(o=await c(u)),o):async u=>((!i||u?.forceRefresh)&&(o=await c(u)),a?o:r(o)?(e(o)&&await c(u),o):(a=!0,o))}});var $C=f(()=>{PC();NC();kC()});var It=f(()=>{bC();TC();FC();$C()});function D3(t){return t===void 0?!0:typeof t=="string"&&t.length<=50}function Br(t){let e=zt(t.userAgentAppId??Wu),{customUserAgent:r}=t;return Object.assign(t,
{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{let n=await e();if(!D3(n)){let o=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?console:
t.logger;typeof n!="string"?o?.warn("userAgentAppId must be a string or undefined."):n.length>50&&o?.warn("The provided userAgentAppId exceeds the maximum lengt\
h of 50 characters.")}return n}})}var Wu,Bh=f(()=>{It();Wu=void 0});var MC,LC=f(()=>{MC={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,
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
1.1"}});var S3,x3,UC,BC,jh=f(()=>{LC();S3=MC,x3="",UC=t=>{let{partitions:e}=S3;for(let n of e){let{regions:o,outputs:s}=n;for(let[i,a]of Object.entries(o))if(i===t)return{
...s,...a}}for(let n of e){let{regionRegex:o,outputs:s}=n;if(new RegExp(o).test(t))return{...s}}let r=e.find(n=>n.id==="aws");if(!r)throw new Error("Provided re\
gion was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}},BC=()=>x3});var jC,Hh,HC=f(()=>{jC=require("node:stream"),Hh=t=>t?.body instanceof jC.Readable||typeof ReadableStream<"u"&&t?.body instanceof ReadableStream});var zC,GC,VC,WC,qC,KC=f(()=>{zC=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExcee\
dedException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyR\
equestsException","TransactionInProgressException"],GC=["TimeoutError","RequestTimeout","RequestTimeoutException"],VC=[500,502,503,504],WC=["ECONNRESET","ECONNR\
EFUSED","EPIPE","ETIMEDOUT"],qC=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"]});function QC(t){return t.code==="ERR_HTTP2_STREAM_ERROR"&&t.message.includes("NGHTTP2_REFUSED_STREAM")}var YC,JC,XC,Xn,Go,zh,qu=f(()=>{KC();YC=t=>t?.$retryable!==
void 0,JC=t=>t.$metadata?.clockSkewCorrected,XC=t=>{let e=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection a\
ppears to be offline","Load failed","Network request failed"]);return t&&t instanceof TypeError?e.has(t.message):!1},Xn=t=>t.$metadata?.httpStatusCode===429||zC.
includes(t.name)||t.$retryable?.throttling==!0,Go=(t,e=0)=>t?.name!=="AbortError"&&(YC(t)||JC(t)||t.name==="InvalidSignatureException"&&t.message?.includes("Sig\
nature expired")||GC.includes(t.name)||WC.includes(t?.code||"")||qC.includes(t?.code||"")||VC.includes(t.$metadata?.httpStatusCode||0)||XC(t)||QC(t)||t.cause!==
void 0&&e<=10&&Go(t.cause,e+1)),zh=t=>{if(t.$metadata?.httpStatusCode!==void 0){let e=t.$metadata.httpStatusCode;return 500<=e&&e<=599&&!Go(t)}return!1}});var Ku,_3,ZC,eR=f(()=>{Ku=(t,e)=>{if(!e)return t;let r=()=>{},n=new Promise((o,s)=>{let i=()=>s(_3());e.aborted?i():typeof e.addEventListener=="function"?(e.addEventListener(
"abort",i,{once:!0}),r=()=>e.removeEventListener("abort",i)):e.onabort=i});return Promise.race([t,n]).finally(r)},_3=()=>Object.assign(new Error("Request aborte\
d"),{name:"AbortError"}),ZC=t=>typeof t=="object"&&t!==null&&"name"in t&&t.name==="AbortError"});var tR,rR,nR=f(()=>{tR="amz-sdk-invocation-id",rR="amz-sdk-request"});function oR(t,e){if(xt.isInstance(t))for(let r in t.headers){if(!G(t.headers,r))continue;let n=r.toLowerCase();if(n==="retry-after"){let o=t.headers[r],s=NaN;if(o.
endsWith("GMT"))try{s=(Li(o).getTime()-Date.now())/1e3}catch(i){e?.trace?.("Failed to parse retry-after header"),e?.trace?.(i)}else o.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
s=Number(o.match(/ GMT, ([\d.]+)$/)?.[1]):o.match(/^((\d+)|(\d+\.\d+))$/)?s=Number(o):Date.parse(o)>=Date.now()&&(s=(Date.parse(o)-Date.now())/1e3);return isNaN(
s)?void 0:new Date(Date.now()+s*1e3)}else if(n==="x-amz-retry-after"){let o=t.headers[r],s=Number(o);if(isNaN(s)){e?.trace?.(`Failed to parse x-amz-retry-after=${o}`);
return}return new Date(Date.now()+s)}}}var sR=f(()=>{he();ce();X()});var iR,aR=f(()=>{iR=t=>t instanceof Error?t:t instanceof Object?Object.assign(new Error,t):typeof t=="string"?new Error(t):new Error(`AWS SDK error wrapper for ${t}`)});function Gh(t){return e=>(r,n)=>async o=>{let s=await e.retryStrategy(),i=await e.maxAttempts(),a=n[yr]?.abortSignal;if(w3(s)){s=s;let c=(n.partition_id??"")+(n.
__retryLongPoll?":longpoll":""),u=await Ku(s.acquireInitialRetryToken(c),a),l=new Error,p=0,d=0,{request:m}=o,y=ie.isInstance(m);for(y&&(m.headers[tR]=Zm());;)try{
y&&(m.headers[rR]=`attempt=${p+1}; max=${i}`);let{response:E,output:g}=await r(o);return s.recordSuccess(u),g.$metadata.attempts=p+1,g.$metadata.totalRetryDelay=
d,{response:E,output:g}}catch(E){let g=C3(E,e.logger);if(l=iR(E),y&&t(m))throw(n.logger instanceof Rt?console:n.logger)?.warn("An error was encountered in a non\
-retryable streaming request."),l;try{u=await Ku(s.refreshRetryTokenForRetry(u,g),a)}catch(w){throw a?.aborted&&ZC(w)?w:(l.$metadata||(l.$metadata={}),l.$metadata.
attempts=p+1,l.$metadata.totalRetryDelay=d,l)}p=u.getRetryCount();let S=u.getRetryDelay();d+=(u?.$retryLog?.acquisitionDelay??0)+S,S>0&&await Ku(new Promise(w=>setTimeout(
w,S)),a)}}else return s=s,s?.mode&&(n.userAgent=[...n.userAgent||[],["cfg/retry-mode",s.mode]]),s.retry(r,o)}}function cR(t){let e=Gh(t);return r=>({applyToStack:n=>{
n.add(e(r),v3)}})}var w3,C3,R3,v3,uR=f(()=>{te();ce();X();nn();qu();eR();nR();sR();aR();w3=t=>typeof t.acquireInitialRetryToken<"u"&&typeof t.refreshRetryTokenForRetry<
"u"&&typeof t.recordSuccess<"u",C3=(t,e)=>{let r={error:t,errorType:R3(t)},n=oR(t.$response,e);return n&&(r.retryAfterHint=n),r},R3=t=>Xn(t)?"THROTTLING":Go(t)?
"TRANSIENT":zh(t)?"SERVER_ERROR":"CLIENT_ERROR",v3={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0}});var Yu,lR=f(()=>{qu();Yu=class t{static setTimeoutFn=(e,r)=>setTimeout(e,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(e){
this.beta=e?.beta??.7,this.minCapacity=e?.minCapacity??1,this.minFillRate=e?.minFillRate??.5,this.scaleConstant=e?.scaleConstant??.4,this.smooth=e?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(e){let r;this.updateMeasuredRate();let n=e;if(n?.errorType==="TH\
ROTTLING"||Xn(n?.error??e)){let i=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=i,this.calculateTimeWindow(),this.
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
return parseFloat(e.toFixed(8))}}});var Gt,Ju=f(()=>{Gt=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}}});var Xu,fR=f(()=>{Ju();Xu=class{x=Gt.delay();computeNextBackoffDelay(e){let o=Math.random()*Math.min(this.x*2**e,2e4);return Math.floor(o)}setDelayBase(e){this.x=
e}}});var da,pR=f(()=>{da=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,r,n,o){this.delay=e,this.count=r,this.cost=n,this.longPoll=o}getRetryCount(){
return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}});var Vt,Qn,Wt,ma=f(()=>{(function(t){t.STANDARD="standard",t.ADAPTIVE="adaptive"})(Vt||(Vt={}));Qn=3,Wt=Vt.STANDARD});var Qu,Vo,Vh=f(()=>{fR();pR();ma();Ju();Qu={incompatible:1,attempts:2,capacity:3},Vo=class{mode=Vt.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){
typeof e=="number"?this.maxAttemptsProvider=async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.
maxAttempts,this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>Qn,this.baseDelay??=Gt.delay(),this.retryBackoffStrategy??=
new Xu}async acquireInitialRetryToken(e){return new da(Gt.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,r){let n=await this.getMaxAttempts(),
o=this.retryCode(e,r,n),s=o===0,i=e.isLongPoll?.();if(s||i){let a=r.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?Gt.throttlingDelay():this.
baseDelay);let c=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),u=c;if(r.retryAfterHint instanceof Date&&(u=Math.max(c,Math.min(r.retryAfterHint.
getTime()-Date.now(),c+5e3))),s){let l=this.getCapacityCost(a);this.capacity-=l;let p=new da(0,e.getRetryCount()+1,l,e.isLongPoll?.()??!1);return await new Promise(
d=>setTimeout(d,u)),p.$retryLog.acquisitionDelay=u,p}else{let l=o===Qu.capacity&&i?u:0;l>0&&await new Promise(p=>setTimeout(p,l))}}throw new Error("No retry tok\
en available")}recordSuccess(e){this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.
maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Usi\
ng default of ${Qn}`),Qn}}retryCode(e,r,n){let o=e.getRetryCount()+1,s=this.isRetryableError(r.errorType)?0:Qu.incompatible,i=o<n?0:Qu.attempts,a=this.capacity>=
this.getCapacityCost(r.errorType)?0:Qu.capacity;return s||i||a}getCapacityCost(e){return e===Gt.modifiedCostType()?Gt.throttlingCost():Gt.cost()}isRetryableError(e){
return e==="THROTTLING"||e==="TRANSIENT"}}});var Zu,dR=f(()=>{lR();Vh();ma();Zu=class{mode=Vt.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,r){let{rateLimiter:n}=r??{};this.rateLimiter=n??new Yu,
this.standardRetryStrategy=r?new Vo({maxAttempts:typeof e=="number"?e:3,...r}):new Vo(e)}async acquireInitialRetryToken(e){let r=await this.standardRetryStrategy.
acquireInitialRetryToken(e);return await this.rateLimiter.getSendToken(),r}async refreshRetryTokenForRetry(e,r){this.rateLimiter.updateClientSendingRate(r);let n=await this.
standardRetryStrategy.refreshRetryTokenForRetry(e,r);return await this.rateLimiter.getSendToken(),n}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),
this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}}});var Wh,qh,jr,Hr,mR,hR,zr,gR=f(()=>{te();dR();Vh();ma();Ju();Wh="AWS_MAX_ATTEMPTS",qh="max_attempts",jr={environmentVariableSelector:t=>{let e=t[Wh];if(!e)return;
let r=parseInt(e);if(Number.isNaN(r))throw new Error(`Environment variable ${Wh} mast be a number, got "${e}"`);return r},configFileSelector:t=>{let e=t[qh];if(!e)
return;let r=parseInt(e);if(Number.isNaN(r))throw new Error(`Shared config file entry ${qh} mast be a number, got "${e}"`);return r},default:Qn},Hr=(t,e)=>{let{
retryStrategy:r,retryMode:n}=t,{defaultMaxAttempts:o=Qn,defaultBaseDelay:s=Gt.delay()}=e??{},i=ye(t.maxAttempts??o),a=r?Promise.resolve(r):void 0,c=async()=>{let u=await i();
return await ye(n)()===Vt.ADAPTIVE?new Zu(i,{maxAttempts:u,baseDelay:s}):new Vo({maxAttempts:u,baseDelay:s})};return Object.assign(t,{maxAttempts:i,retryStrategy:()=>a??=
c()})},mR="AWS_RETRY_MODE",hR="retry_mode",zr={environmentVariableSelector:t=>t[mR],configFileSelector:t=>t[hR],default:Wt}});var zee,pn,qt=f(()=>{HC();uR();qu();ma();gR();zee=Gh(Hh),pn=cR(Hh)});async function yR(t,e,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&fn(t,"PROTOCOL_RPC_V2_CBOR","M"),typeof e.retryStrategy=="function"){let s=await e.
retryStrategy();if(typeof s.mode=="string")switch(s.mode){case Vt.ADAPTIVE:fn(t,"RETRY_MODE_ADAPTIVE","F");break;case Vt.STANDARD:fn(t,"RETRY_MODE_STANDARD","E");
break}}if(typeof e.accountIdEndpointMode=="function"){let s=t.endpointV2;switch(String(s?.url?.hostname).match(I3)&&fn(t,"ACCOUNT_ID_ENDPOINT","O"),await e.accountIdEndpointMode?.()){case"\
disabled":fn(t,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":fn(t,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":fn(t,"ACCOUNT_ID_MODE_REQUIRED",
"R");break}}let o=t.__smithy_context?.selectedHttpAuthScheme?.identity;if(o?.$source){let s=o;s.accountId&&fn(t,"RESOLVED_ACCOUNT_ID","T");for(let[i,a]of Object.
entries(s.$source??{}))fn(t,i,a)}}var I3,ER=f(()=>{qt();aC();I3=/\d{12}\.ddb/});var Kh,el,DR,SR,xR=f(()=>{Kh="user-agent",el="x-amz-user-agent",DR=/[^!$%&'*+\-.^_`|~\w]/g,SR=/[^!$%&'*+\-.^_`|~\w#]/g});function _R(t){let e="";for(let r in t){let n=t[r];if(e.length+n.length+1<=1024){e.length?e+=","+n:e+=n;continue}break}return e}var wR=f(()=>{});var vR,tl,bR,Gr,AR=f(()=>{ce();jh();ER();xR();wR();vR=t=>(e,r)=>async n=>{let{request:o}=n;if(!ie.isInstance(o))return e(n);let{headers:s}=o,i=r?.userAgent?.map(
tl)||[],a=(await t.defaultUserAgentProvider()).map(tl);await yR(r,t,n);let c=r;a.push(`m/${_R(Object.assign({},r.__smithy_context?.features,c.__aws_sdk_context?.
features))}`);let u=t?.customUserAgent?.map(tl)||[],l=await t.userAgentAppId();l&&a.push(tl(["app",`${l}`]));let p=BC(),d=(p?[p]:[]).concat([...a,...i,...u]).join(
" "),m=[...a.filter(y=>y.startsWith("aws-sdk-")),...u].join(" ");return t.runtime!=="browser"?(m&&(s[el]=s[el]?`${s[Kh]} ${m}`:m),s[Kh]=d):s[el]=d,e({...n,request:o})},
tl=t=>{let e=t[0].split("/").map(i=>i.replace(DR,"-")).join("/"),r=t[1]?.replace(SR,"-"),n=e.indexOf("/"),o=e.substring(0,n),s=e.substring(n+1);return o==="api"&&
(s=s.toLowerCase()),[o,s,r].filter(i=>i&&i.length>0).reduce((i,a,c)=>{switch(c){case 0:return a;case 1:return`${i}/${a}`;default:return`${i}#${a}`}},"")},bR={name:"\
getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},Gr=t=>({applyToStack:e=>{e.add(vR(t),bR)}})});var rl,IR,TR=f(()=>{rl=require("node:process"),IR=()=>{let t=["deno","bun","llrt"];for(let e of t)if(rl.versions[e])return[`md/${e}`,rl.versions[e]];return["md/\
nodejs",rl.versions.node]}});var Jh,FR=f(()=>{Jh={isCrtAvailable:!1}});var PR,OR=f(()=>{FR();PR=()=>Jh.isCrtAvailable?["md/crt-avail"]:null});var nl,Xh,Vr,NR=f(()=>{nl=require("node:os"),Xh=require("node:process");TR();OR();Vr=({serviceId:t,clientVersion:e})=>{let r=IR();return async n=>{let o=[["aws-\
sdk-js",e],["ua","2.1"],[`os/${(0,nl.platform)()}`,(0,nl.release)()],["lang/js"],r],s=PR();s&&o.push(s),t&&o.push([`api/${t}`,e]),Xh.env.AWS_EXECUTION_ENV&&o.push(
[`exec-env/${Xh.env.AWS_EXECUTION_ENV}`]);let i=await n?.userAgentAppId?.();return i?[...o,[`app/${i}`]]:[...o]}}});var kR,$R,T3,Wr,MR=f(()=>{Bh();kR="AWS_SDK_UA_APP_ID",$R="sdk_ua_app_id",T3="sdk-ua-app-id",Wr={environmentVariableSelector:t=>t[kR],configFileSelector:t=>t[$R]??
t[T3],default:Wu}});var LR=f(()=>{xe()});var Qh,UR=f(()=>{xe();LR();Qh=(t,e=!1)=>{if(e){for(let r of t.split("."))if(!Qh(r))return!1;return!0}return!(!on(t)||t.length<3||t.length>63||t!==t.toLowerCase()||
ks(t))}});var BR,jR=f(()=>{BR=t=>{let e=t.split(":");if(e.length<6)return null;let[r,n,o,s,i,...a]=e;if(r!=="arn"||n===""||o===""||a.join(":")==="")return null;let c=a.map(
u=>u.split("/")).flat();return{partition:n,service:o,region:s,accountId:i,resourceId:c}}});var or,HR=f(()=>{xe();UR();jR();jh();or={isVirtualHostableS3Bucket:Qh,parseArn:BR,partition:UC};bt.aws=or});function Zh(t={}){return L({...vt,async default(){return zR.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credenti\
al-providers README and set a region explicitly."),"us-east-1"}},{...rt,...t})}var zR,GR=f(()=>{re();zR={silence:!1}});var qr,Kr,VR=f(()=>{qr=t=>({setRegion(e){t.region=e},region(){return t.region}}),Kr=t=>({region:t.region()})});var le=f(()=>{sC();iC();cC();fC();mC();_C();Bh();AR();NR();MR();HR();GR();VR()});var ga,ya,eg,tg,rg,ng,ol,WR=f(()=>{le();re();ga="AWS_ACCESS_KEY_ID",ya="AWS_SECRET_ACCESS_KEY",eg="AWS_SESSION_TOKEN",tg="AWS_CREDENTIAL_EXPIRATION",rg="AWS_CRE\
DENTIAL_SCOPE",ng="AWS_ACCOUNT_ID",ol=t=>async()=>{t?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");let e=process.env[ga],r=process.env[ya],n=process.
env[eg],o=process.env[tg],s=process.env[rg],i=process.env[ng];if(e&&r){let a={accessKeyId:e,secretAccessKey:r,...n&&{sessionToken:n},...o&&{expiration:new Date(
o)},...s&&{credentialScope:s},...i&&{accountId:i}};return ue(a,"CREDENTIALS_ENV_VARS","g"),a}throw new O("Unable to find environment variable credentials.",{logger:t?.
logger})}});var qR={};ut(qR,{ENV_ACCOUNT_ID:()=>ng,ENV_CREDENTIAL_SCOPE:()=>rg,ENV_EXPIRATION:()=>tg,ENV_KEY:()=>ga,ENV_SECRET:()=>ya,ENV_SESSION:()=>eg,fromEnv:()=>ol});var og=f(
()=>{WR()});var sl,il,sg=f(()=>{sl=t=>!!t&&typeof t=="object"&&typeof t.AccessKeyId=="string"&&typeof t.SecretAccessKey=="string"&&typeof t.Token=="string"&&typeof t.Expiration==
"string",il=t=>({accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,sessionToken:t.Token,expiration:new Date(t.Expiration),...t.AccountId&&{accountId:t.
AccountId}})});var KR,YR,Ys,al=f(()=>{KR=1e3,YR=0,Ys=({maxRetries:t=0,timeout:e=1e3})=>({maxRetries:t,timeout:e})});var ig,JR=f(()=>{ig=Mn(require("node:http"))});function Zn(t){return new Promise((e,r)=>{let n=ig.default.request({method:"GET",...t,hostname:t.hostname?.replace(/^\[(.+)\]$/,"$1")});n.on("error",o=>{r(Object.
assign(new dt("Unable to connect to instance metadata service"),o)),n.destroy()}),n.on("timeout",()=>{r(new dt("TimeoutError from instance metadata service")),n.
destroy()}),n.on("response",o=>{let{statusCode:s=400}=o;(s<200||300<=s)&&(r(Object.assign(new dt("Error response received from instance metadata service"),{statusCode:s})),
n.destroy());let i=[];o.on("data",a=>{i.push(a)}),o.on("end",()=>{e(Buffer.concat(i)),n.destroy()})}),n.end()})}var cl=f(()=>{re();JR()});var Ea,ag=f(()=>{Ea=(t,e)=>{let r=t();for(let n=0;n<e;n++)r=r.catch(t);return r}});var Js,Da,ul,XR,F3,P3,O3,N3,k3,QR=f(()=>{re();sg();al();cl();ag();Js="AWS_CONTAINER_CREDENTIALS_FULL_URI",Da="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",ul="AWS_CO\
NTAINER_AUTHORIZATION_TOKEN",XR=(t={})=>{let{timeout:e,maxRetries:r}=Ys(t);return()=>Ea(async()=>{let n=await k3({logger:t.logger}),o=JSON.parse(await F3(e,n));
if(!sl(o))throw new O("Invalid response received from instance metadata service.",{logger:t.logger});return il(o)},r)},F3=async(t,e)=>(process.env[ul]&&(e.headers=
{...e.headers,Authorization:process.env[ul]}),(await Zn({...e,timeout:t})).toString()),P3="169.254.170.2",O3=new Set(["localhost","127.0.0.1"]),N3=new Set(["htt\
p:","https:"]),k3=async({logger:t})=>{if(process.env[Da])return{hostname:P3,path:process.env[Da]};if(process.env[Js]){let e;try{e=new URL(process.env[Js])}catch{
throw new O(`${process.env[Js]} is not a valid container metadata service URL`,{tryNextLink:!1,logger:t})}if(!e.hostname||!O3.has(e.hostname))throw new O(`${e.hostname}\
 is not a valid container metadata service hostname`,{tryNextLink:!1,logger:t});if(!e.protocol||!N3.has(e.protocol))throw new O(`${e.protocol} is not a valid co\
ntainer metadata service protocol`,{tryNextLink:!1,logger:t});return{protocol:e.protocol,hostname:e.hostname,path:e.pathname+e.search,port:e.port?parseInt(e.port,
10):void 0}}throw new O(`The container metadata credential provider cannot be used unless the ${Da} or ${Js} environment variable is set`,{tryNextLink:!1,logger:t})}});var ll,ZR=f(()=>{re();ll=class t extends O{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(e,r=!0){super(e,r),this.tryNextLink=r,Object.setPrototypeOf(
this,t.prototype)}}});var Wo,cg=f(()=>{(function(t){t.IPv4="http://169.254.169.254",t.IPv6="http://[fd00:ec2::254]"})(Wo||(Wo={}))});var $3,M3,ev,tv=f(()=>{$3="AWS_EC2_METADATA_SERVICE_ENDPOINT",M3="ec2_metadata_service_endpoint",ev={environmentVariableSelector:t=>t[$3],configFileSelector:t=>t[M3],
default:void 0}});var eo,ug=f(()=>{(function(t){t.IPv4="IPv4",t.IPv6="IPv6"})(eo||(eo={}))});var L3,U3,rv,nv=f(()=>{ug();L3="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",U3="ec2_metadata_service_endpoint_mode",rv={environmentVariableSelector:t=>t[L3],configFileSelector:t=>t[U3],
default:eo.IPv4}});var fl,B3,j3,lg=f(()=>{re();ce();cg();tv();ug();nv();fl=async()=>Je(await B3()||await j3()),B3=async()=>L(ev)(),j3=async()=>{let t=await L(rv)();switch(t){case eo.
IPv4:return Wo.IPv4;case eo.IPv6:return Wo.IPv6;default:throw new Error(`Unsupported endpoint mode: ${t}. Select from ${Object.values(eo)}`)}}});var H3,fg,ov=f(()=>{H3="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html",fg=(t,e)=>{let r=300+Math.floor(Math.random()*300),n=new Date(
Date.now()+r*1e3);e.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be atte\
mpted after ${new Date(n)}.
For more information, please visit: `+H3);let o=t.originalExpiration??t.expiration;return{...t,...o?{originalExpiration:o}:{},expiration:n}}});var sv,iv=f(()=>{ov();sv=(t,e={})=>{let r=e?.logger||console,n;return async()=>{let o;try{o=await t(),o.expiration&&o.expiration.getTime()<Date.now()&&(o=fg(o,r))}catch(s){
if(n)r.warn("Credential renew failed: ",s),o=fg(n,r);else throw s}return n=o,o}}});var uv,z3,pg,av,cv,lv,G3,V3,W3,q3,fv=f(()=>{re();ZR();sg();al();cl();ag();lg();iv();uv="/latest/meta-data/iam/security-credentials/",z3="/latest/api/token",pg="\
AWS_EC2_METADATA_V1_DISABLED",av="ec2_metadata_v1_disabled",cv="x-aws-ec2-metadata-token",lv=(t={})=>sv(G3(t),{logger:t.logger}),G3=(t={})=>{let e=!1,{logger:r,
profile:n}=t,{timeout:o,maxRetries:s}=Ys(t),i=async(a,c)=>{if(e||c.headers?.[cv]==null){let p=!1,d=!1,m=await L({environmentVariableSelector:y=>{let E=y[pg];if(d=
!!E&&E!=="false",E===void 0)throw new O(`${pg} not set in env, checking config file next.`,{logger:t.logger});return d},configFileSelector:y=>{let E=y[av];return p=
!!E&&E!=="false",p},default:!1},{profile:n})();if(t.ec2MetadataV1Disabled||m){let y=[];throw t.ec2MetadataV1Disabled&&y.push("credential provider initialization\
 (runtime option ec2MetadataV1Disabled)"),p&&y.push(`config file profile (${av})`),d&&y.push(`process environment variable (${pg})`),new ll(`AWS EC2 Metadata v1\
 fallback has been blocked by AWS SDK configuration in the following: [${y.join(", ")}].`)}}let l=(await Ea(async()=>{let p;try{p=await W3(c)}catch(d){throw d.statusCode===
401&&(e=!1),d}return p},a)).trim();return Ea(async()=>{let p;try{p=await q3(l,c,t)}catch(d){throw d.statusCode===401&&(e=!1),d}return p},a)};return async()=>{let a=await fl();
if(e)return r?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),i(s,{...a,timeout:o});{let c;try{c=(await V3({...a,timeout:o})).toString()}catch(u){
if(u?.statusCode===400)throw Object.assign(u,{message:"EC2 Metadata token request returned error"});return(u.message==="TimeoutError"||[403,404,405].includes(u.
statusCode))&&(e=!0),r?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),i(s,{...a,timeout:o})}return i(s,{...a,headers:{[cv]:c},timeout:o})}}},
V3=async t=>Zn({...t,path:z3,method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),W3=async t=>(await Zn({...t,path:uv})).toString(),q3=async(t,e,r)=>{
let n=JSON.parse((await Zn({...e,path:uv+t})).toString());if(!sl(n))throw new O("Invalid response received from instance metadata service.",{logger:r.logger});return il(
n)}});var pl={};ut(pl,{DEFAULT_MAX_RETRIES:()=>YR,DEFAULT_TIMEOUT:()=>KR,ENV_CMDS_AUTH_TOKEN:()=>ul,ENV_CMDS_FULL_URI:()=>Js,ENV_CMDS_RELATIVE_URI:()=>Da,Endpoint:()=>Wo,
fromContainerMetadata:()=>XR,fromInstanceMetadata:()=>lv,getInstanceMetadataEndpoint:()=>fl,httpRequest:()=>Zn,providerConfigFromInit:()=>Ys});var dl=f(()=>{QR();
fv();al();cl();lg();cg()});var K3,Y3,J3,pv,dv=f(()=>{re();K3="169.254.170.2",Y3="169.254.170.23",J3="[fd00:ec2::23]",pv=(t,e)=>{if(t.protocol!=="https:"&&!(t.hostname===K3||t.hostname===Y3||
t.hostname===J3)){if(t.hostname.includes("[")){if(t.hostname==="[::1]"||t.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(t.hostname==="lo\
calhost")return;let r=t.hostname.split("."),n=o=>{let s=parseInt(o,10);return 0<=s&&s<=255};if(r[0]==="127"&&n(r[1])&&n(r[2])&&n(r[3])&&r.length===4)return}throw new O(
`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:e})}}});function mv(t){return new ie({protocol:t.protocol,hostname:t.hostname,port:Number(t.port),path:t.pathname,query:Array.from(t.searchParams.entries()).reduce((e,[
r,n])=>(e[r]=n,e),{}),fragment:t.hash})}async function hv(t,e){let n=await Vn(t.body).transformToString();if(t.statusCode===200){let o=JSON.parse(n);if(typeof o.
AccessKeyId!="string"||typeof o.SecretAccessKey!="string"||typeof o.Token!="string"||typeof o.Expiration!="string")throw new O("HTTP credential provider respons\
e not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:e});return{
accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.Token,expiration:Ld(o.Expiration)}}if(t.statusCode>=400&&t.statusCode<500){let o={};try{
o=JSON.parse(n)}catch{}throw Object.assign(new O(`Server responded with status: ${t.statusCode}`,{logger:e}),{Code:o.Code,Message:o.Message})}throw new O(`Serve\
r responded with status: ${t.statusCode}`,{logger:e})}var gv=f(()=>{re();ce();X();X()});var yv,Ev=f(()=>{yv=(t,e,r)=>async()=>{for(let n=0;n<e;++n)try{return await t()}catch{await new Promise(s=>setTimeout(s,r))}return await t()}});var Sv,X3,Q3,Z3,eM,tM,xv,Dv,_v=f(()=>{le();re();Tn();Sv=Mn(require("node:fs/promises"));dv();gv();Ev();X3="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",Q3="http://16\
9.254.170.2",Z3="AWS_CONTAINER_CREDENTIALS_FULL_URI",eM="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",tM="AWS_CONTAINER_AUTHORIZATION_TOKEN",xv=(t={})=>{t.logger?.debug(
"@aws-sdk/credential-provider-http - fromHttp");let e,r=t.awsContainerCredentialsRelativeUri??process.env[X3],n=t.awsContainerCredentialsFullUri??process.env[Z3],
o=t.awsContainerAuthorizationToken??process.env[tM],s=t.awsContainerAuthorizationTokenFile??process.env[eM],i=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?.
warn?console.warn:t.logger.warn.bind(t.logger);if(r&&n&&(i("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsConta\
inerCredentialsFullUri."),i("awsContainerCredentialsRelativeUri will take precedence.")),o&&s&&(i("@aws-sdk/credential-provider-http: you have set both awsConta\
inerAuthorizationToken and awsContainerAuthorizationTokenFile."),i("awsContainerAuthorizationTokenFile will take precedence.")),r)e=`${Q3}${r}`;else if(n)e=n;else
throw new O(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:t.logger});let a=new URL(e);pv(a,t.logger);let c=je.create({connectionTimeout:t.
timeout??1e3}),u=t.timeout??1e3,l=yv(async()=>{let p=mv(a);s?p.headers.Authorization=Dv((await Sv.default.readFile(s)).toString()):o&&(p.headers.Authorization=Dv(
o));try{let d=await c.handle(p,{requestTimeout:u});return hv(d.response).then(m=>ue(m,"CREDENTIALS_HTTP","z"))}catch(d){throw new O(String(d),{logger:t.logger})}},
t.maxRetries??3,t.timeout??1e3);return async()=>{try{return await l()}finally{c.destroy?.()}}},Dv=t=>{if(t.includes(`\r
`))throw new O("Authorization token contains invalid \\r\\n sequence.");return t}});var dg={};ut(dg,{fromHttp:()=>xv});var mg=f(()=>{_v()});var wv,Cv,Rv=f(()=>{re();wv="AWS_EC2_METADATA_DISABLED",Cv=async t=>{let{ENV_CMDS_FULL_URI:e,ENV_CMDS_RELATIVE_URI:r,fromContainerMetadata:n,fromInstanceMetadata:o}=await Promise.resolve().then(()=>(dl(),pl));
if(process.env[r]||process.env[e]){t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");let{fromHttp:s}=await Promise.resolve().then(()=>(mg(),dg));
return Fo(s(t),n(t))}return process.env[wv]&&process.env[wv]!=="false"?async()=>{throw new O("EC2 Instance Metadata Service access disabled",{logger:t.logger})}:
(t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),o(t))}});function vv(t,e){let r=rM(t),n,o,s,i,a=async c=>{if(c?.forceRefresh)return i||(i=r(c).then(u=>{s=u}).finally(()=>{i=void 0})),await i,s;if(s?.expiration&&s?.expiration?.
getTime()<Date.now()&&(s=void 0),n)await n;else if(!s||e?.(s))if(s)o||(o=r(c).then(u=>{s=u}).catch(()=>{}).finally(()=>{o=void 0}));else return n=r(c).then(u=>{
s=u}).finally(()=>{n=void 0}),a(c);return s};return a}var rM,bv=f(()=>{rM=t=>async e=>{let r;for(let n of t)try{return await n(e)}catch(o){if(r=o,o?.tryNextLink)
continue;throw o}throw r}});var ml,hg=f(()=>{ml=t=>t&&(typeof t.sso_start_url=="string"||typeof t.sso_account_id=="string"||typeof t.sso_session=="string"||typeof t.sso_region=="string"||typeof t.
sso_role_name=="string")});var hl,gl,Av=f(()=>{ce();hl=t=>xt.isInstance(t)?t.headers?.date??t.headers?.Date:void 0,gl=t=>xt.isInstance(t)?t.headers?.age??t.headers?.Age:void 0});var Sa,Iv=f(()=>{Sa=t=>new Date(Date.now()+t)});var yl,Tv=f(()=>{yl=(t,e,r,n)=>{if(n!==void 0)return e;let o=Date.parse(t);if(Number.isNaN(o))return e;let s=Date.now();return r!==void 0&&s-r>9e5?e:o-s}});var gg=f(()=>{Av();Iv();Tv()});var xa,nM,_a,Xe,yg=f(()=>{ce();nn();gg();xa=(t,e)=>{if(!e)throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);return e},nM=t=>t.context?.[yr]?.
eventStream?.output===!0,_a=async t=>{let e=xa("context",t.context),r=xa("config",t.config),n=e.endpointV2?.properties?.authSchemes?.[0],s=await xa("signer",r.signer)(
n),i=t?.signingRegion,a=t?.signingRegionSet,c=t?.signingName;return{config:r,signer:s,signingRegion:i,signingRegionSet:a,signingName:c}},Xe=class{async sign(e,r,n){
if(!ie.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let o=await _a(n),{config:s,signer:i}=o,{signingRegion:a,
signingName:c}=o,u=n.context;if(u?.authSchemes?.length??!1){let[m,y]=u.authSchemes;m?.name==="sigv4a"&&y?.name==="sigv4"&&(a=y?.signingRegion??a,c=y?.signingName??
c)}let l=await s.disableClockSkewCorrection?.()===!0;n._disableClockSkewCorrection=l;let p=l||nM(n);return n._skipClockSkewSampling=p,p||(n._preRequestSystemClockOffset=
s.systemClockOffset,n._requestSentAt=Date.now()),await i.sign(e,{signingDate:l?new Date:Sa(s.systemClockOffset),signingRegion:a,signingService:c})}errorHandler(e){
return r=>{let n=r;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){let o=n.ServerTime??hl(n.$response);if(o){let s=xa("config",e.config),i=e._preRequestSystemClockOffset,
a=e._requestSentAt,c=gl(n.$response),u=yl(o,s.systemClockOffset,a,c);s.systemClockOffset=u,Math.abs(u)>=24e4&&(u!==i||i!==void 0&&i!==u)&&n.$metadata&&(n.$metadata.
clockSkewCorrected=!0)}}throw r}}successHandler(e,r){if(r._skipClockSkewSampling||r._disableClockSkewCorrection)return;let n=hl(e);if(n){let o=xa("config",r.config),
s=r._requestSentAt,i=gl(e);o.systemClockOffset=yl(n,o.systemClockOffset,s,i)}}}});var to,Fv=f(()=>{ce();gg();yg();to=class extends Xe{async sign(e,r,n){if(!ie.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and \
cannot be signed");let{config:o,signer:s,signingRegion:i,signingRegionSet:a,signingName:c}=await _a(n),l=(await o.sigv4aSigningRegionSet?.()??a??[i]).join(","),
p=await o.disableClockSkewCorrection?.()===!0;return n._disableClockSkewCorrection=p,p||(n._preRequestSystemClockOffset=o.systemClockOffset,n._requestSentAt=Date.
now()),await s.sign(e,{signingDate:p?new Date:Sa(o.systemClockOffset),signingRegion:l,signingService:c})}}});var Eg,Pv=f(()=>{Eg=t=>typeof t=="string"&&t.length>0?t.split(",").map(e=>e.trim()):[]});var Ov,Nv=f(()=>{Ov=t=>`AWS_BEARER_TOKEN_${t.replace(/[\s-]/g,"_").toUpperCase()}`});var kv,$v,sr,Mv=f(()=>{Pv();Nv();kv="AWS_AUTH_SCHEME_PREFERENCE",$v="auth_scheme_preference",sr={environmentVariableSelector:(t,e)=>{if(e?.signingName&&Ov(e.signingName)in
t)return["httpBearerAuth"];if(kv in t)return Eg(t[kv])},configFileSelector:t=>{if($v in t)return Eg(t[$v])},default:[]}});var El,Dl,Lv=f(()=>{It();re();El=t=>(t.sigv4aSigningRegionSet=zt(t.sigv4aSigningRegionSet),t),Dl={environmentVariableSelector(t){if(t.AWS_SIGV4A_SIGNING_REGION_SET)
return t.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim());throw new dt("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(t){
if(t.sigv4a_signing_region_set)return(t.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new dt("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0}});function Bv(t){for(let e=0;e<8;e++)t[e]^=255;for(let e=7;e>-1&&(t[e]++,t[e]===0);e--);}var Sl,Uv,oM,Dg,jv=f(()=>{X();X();Sl=class{format(e){let r=[];for(let s in e){
if(!G(e,s))continue;let i=be(s);r.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[s]))}let n=new Uint8Array(r.reduce((s,i)=>s+i.byteLength,0)),o=0;
for(let s of r)n.set(s,o),o+=s.byteLength;return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":return Uint8Array.
from([2,e.value]);case"short":let r=new DataView(new ArrayBuffer(3));return r.setUint8(0,3),r.setInt16(1,e.value,!1),new Uint8Array(r.buffer);case"integer":let n=new DataView(
new ArrayBuffer(5));return n.setUint8(0,4),n.setInt32(1,e.value,!1),new Uint8Array(n.buffer);case"long":let o=new Uint8Array(9);return o[0]=5,o.set(e.value.bytes,
1),o;case"binary":let s=new DataView(new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(1,e.value.byteLength,!1);let i=new Uint8Array(s.buffer);
return i.set(e.value,3),i;case"string":let a=be(e.value),c=new DataView(new ArrayBuffer(3+a.byteLength));c.setUint8(0,7),c.setUint16(1,a.byteLength,!1);let u=new Uint8Array(
c.buffer);return u.set(a,3),u;case"timestamp":let l=new Uint8Array(9);return l[0]=8,l.set(Dg.fromNumber(e.value.valueOf()).bytes,1),l;case"uuid":if(!oM.test(e.value))
throw new Error(`Invalid UUID received: ${e.value}`);let p=new Uint8Array(17);return p[0]=9,p.set(Bi(e.value.replace(/-/g,"")),1),p}}};(function(t){t[t.boolTrue=
0]="boolTrue",t[t.boolFalse=1]="boolFalse",t[t.byte=2]="byte",t[t.short=3]="short",t[t.integer=4]="integer",t[t.long=5]="long",t[t.byteArray=6]="byteArray",t[t.
string=7]="string",t[t.timestamp=8]="timestamp",t[t.uuid=9]="uuid"})(Uv||(Uv={}));oM=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,Dg=class t{bytes;constructor(e){
if(this.bytes=e,e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||e<-9223372036854776e3)throw new Error(
`${e} is too large (or, if negative, too small) to represent as an Int64`);let r=new Uint8Array(8);for(let n=7,o=Math.abs(Math.round(e));n>-1&&o>0;n--,o/=256)r[n]=
o;return e<0&&Bv(r),new t(r)}valueOf(){let e=this.bytes.slice(0),r=e[0]&128;return r&&Bv(e),parseInt(Ie(e),16)*(r?-1:1)}toString(){return String(this.valueOf())}}});var Hv,zv,Sg,Gv,Vv,xg,_g,wg,Cg,sM,Wv,qv,wa,Kv,Yv,Jv,Xv,xl,Qv,Zv,eb,Rg,tb,qo=f(()=>{Hv="X-Amz-Algorithm",zv="X-Amz-Credential",Sg="X-Amz-Date",Gv="X-Amz-SignedHe\
aders",Vv="X-Amz-Expires",xg="X-Amz-Signature",_g="X-Amz-Security-Token",wg="authorization",Cg=Sg.toLowerCase(),sM="date",Wv=[wg,Cg,sM],qv=xg.toLowerCase(),wa="\
x-amz-content-sha256",Kv=_g.toLowerCase(),Yv={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,
te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},Jv=/^proxy-/,Xv=/^sec-/,xl="AWS4-HMAC-SHA256",Qv="AWS4-HMAC-SHA256-PAYL\
OAD",Zv="UNSIGNED-PAYLOAD",eb=50,Rg="aws4_request",tb=3600*24*7});var rb,nb=f(()=>{X();ce();qo();rb=({query:t={}})=>{let e=[],r={};for(let n in t){if(!G(t,n)||n.toLowerCase()===qv)continue;let o=Nr(n);e.push(o);let s=t[n];typeof s==
"string"?r[o]=`${o}=${Nr(s)}`:Array.isArray(s)&&(r[o]=s.slice(0).reduce((i,a)=>i.concat([`${o}=${Nr(a)}`]),[]).sort().join("&"))}return e.sort().map(n=>r[n]).filter(
n=>n).join("&")}});var ob,iM,sb=f(()=>{ob=t=>iM(t).toISOString().replace(/\.\d{3}Z$/,"Z"),iM=t=>typeof t=="number"?new Date(t*1e3):typeof t=="string"?Number(t)?new Date(Number(t)*
1e3):new Date(t):t});var _l,ib=f(()=>{te();ce();X();nb();sb();_l=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum:e,credentials:r,
region:n,service:o,sha256:s,uriEscapePath:i=!0}){this.service=o,this.sha256=s,this.uriEscapePath=i,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=
ye(n),this.credentialProvider=ye(r)}createCanonicalRequest(e,r,n){let o=Object.keys(r).sort();return`${e.method}
${this.getCanonicalPath(e)}
${rb(e)}
${o.map(s=>`${s}:${r[s]}`).join(`
`)}

${o.join(";")}
${n}`}async createStringToSign(e,r,n,o){let s=new this.sha256;s.update(Mt(n));let i=await s.digest();return`${o}
${e}
${r}
${Ie(i)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){let r=[];for(let s of e.split("/"))s?.length!==0&&s!=="."&&(s===".."?r.pop():r.push(s));let n=`${e?.
startsWith("/")?"/":""}${r.join("/")}${r.length>0&&e?.endsWith("/")?"/":""}`;return Nr(n).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!=
"object"||typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){let r=ob(e).
replace(/[-:]/g,"");return{longDate:r,shortDate:r.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}});var wl,vg,Cl,cb,ab,ub=f(()=>{X();qo();wl={},vg=[],Cl=(t,e,r)=>`${t}/${e}/${r}/${Rg}`,cb=async(t,e,r,n,o)=>{let s=await ab(t,e.secretAccessKey,e.accessKeyId),i=`${r}\
:${n}:${o}:${Ie(s)}:${e.sessionToken}`;if(i in wl)return wl[i];for(vg.push(i);vg.length>eb;)delete wl[vg.shift()];let a=`AWS4${e.secretAccessKey}`;for(let c of[
r,n,o,Rg])a=await ab(t,a,c);return wl[i]=a},ab=(t,e,r)=>{let n=new t(e);return n.update(Mt(r)),n.digest()}});var bg,lb=f(()=>{X();qo();bg=({headers:t},e,r)=>{let n={};for(let o of Object.keys(t).sort()){if(t[o]==null)continue;let s=o.toLowerCase();(G(Yv,s)||e?.has(s)||
Jv.test(s)||Xv.test(s))&&(!r||r&&!r.has(s))||(s==="__proto__"&&In(n),n[s]=t[o].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return n}});var Rl,fb=f(()=>{X();X();qo();Rl=async({headers:t,body:e},r)=>{for(let n in t)if(G(t,n)&&n.toLowerCase()===wa)return t[n];if(e==null)return"e3b0c44298fc1c149afb\
f4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof e=="string"||ArrayBuffer.isView(e)||$i(e)){let n=new r;return n.update(Mt(e)),Ie(await n.digest())}return Zv}});var pb,db=f(()=>{X();pb=(t,e)=>{t=t.toLowerCase();for(let r in e)if(G(e,r)&&t===r.toLowerCase())return!0;return!1}});var mb,hb=f(()=>{X();ce();mb=(t,e={})=>{let{headers:r,query:n={}}=ie.clone(t);for(let o in r){if(!G(r,o))continue;let s=o.toLowerCase();(s.slice(0,6)==="x-amz-"&&
!e.unhoistableHeaders?.has(s)||e.hoistableHeaders?.has(s))&&(n[o]=r[o],delete r[o])}return{...t,headers:r,query:n}}});var Ag,gb=f(()=>{X();ce();qo();Ag=t=>{t=ie.clone(t);for(let e in t.headers)G(t.headers,e)&&Wv.indexOf(e.toLowerCase())>-1&&delete t.headers[e];return t}});var ro,yb=f(()=>{X();jv();ib();qo();ub();lb();fb();db();hb();gb();ro=class extends _l{headerFormatter=new Sl;constructor({applyChecksum:e,credentials:r,region:n,
service:o,sha256:s,uriEscapePath:i=!0}){super({applyChecksum:e,credentials:r,region:n,service:o,sha256:s,uriEscapePath:i})}async presign(e,r={}){let{signingDate:n=new Date,
expiresIn:o=3600,unsignableHeaders:s,unhoistableHeaders:i,signableHeaders:a,hoistableHeaders:c,signingRegion:u,signingService:l}=r,p=await this.credentialProvider();
this.validateResolvedCredentials(p);let d=u??await this.regionProvider(),{longDate:m,shortDate:y}=this.formatDate(n);if(o>tb)return Promise.reject("Signature ve\
rsion 4 presigned URLs must have an expiration date less than one week in the future");let E=Cl(y,d,l??this.service),g=mb(Ag(e),{unhoistableHeaders:i,hoistableHeaders:c});
p.sessionToken&&(g.query[_g]=p.sessionToken),g.query[Hv]=xl,g.query[zv]=`${p.accessKeyId}/${E}`,g.query[Sg]=m,g.query[Vv]=o.toString(10);let S=bg(g,s,a);return g.
query[Gv]=this.getCanonicalHeaderList(S),g.query[xg]=await this.getSignature(m,E,this.getSigningKey(p,d,y,l),this.createCanonicalRequest(g,S,await Rl(e,this.sha256))),
g}async sign(e,r){return typeof e=="string"?this.signString(e,r):e.headers&&e.payload?this.signEvent(e,r):e.message?this.signMessage(e,r):this.signRequest(e,r)}async signEvent({
headers:e,payload:r},{signingDate:n=new Date,priorSignature:o,signingRegion:s,signingService:i,eventStreamCredentials:a}){let c=s??await this.regionProvider(),{
shortDate:u,longDate:l}=this.formatDate(n),p=Cl(u,c,i??this.service),d=await Rl({headers:{},body:r},this.sha256),m=new this.sha256;m.update(e);let y=Ie(await m.
digest()),E=[Qv,l,p,o,y,d].join(`
`);return this.signString(E,{signingDate:n,signingRegion:c,signingService:i,eventStreamCredentials:a})}async signMessage(e,{signingDate:r=new Date,signingRegion:n,
signingService:o,eventStreamCredentials:s}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:r,
signingRegion:n,signingService:o,priorSignature:e.priorSignature,eventStreamCredentials:s}).then(a=>({message:e.message,signature:a}))}async signString(e,{signingDate:r=new Date,
signingRegion:n,signingService:o,eventStreamCredentials:s}={}){let i=s??await this.credentialProvider();this.validateResolvedCredentials(i);let a=n??await this.
regionProvider(),{shortDate:c}=this.formatDate(r),u=new this.sha256(await this.getSigningKey(i,a,c,o));return u.update(Mt(e)),Ie(await u.digest())}async signRequest(e,{
signingDate:r=new Date,signableHeaders:n,unsignableHeaders:o,signingRegion:s,signingService:i}={}){let a=await this.credentialProvider();this.validateResolvedCredentials(
a);let c=s??await this.regionProvider(),u=Ag(e),{longDate:l,shortDate:p}=this.formatDate(r),d=Cl(p,c,i??this.service);u.headers[Cg]=l,a.sessionToken&&(u.headers[Kv]=
a.sessionToken);let m=await Rl(u,this.sha256);!pb(wa,u.headers)&&this.applyChecksum&&(u.headers[wa]=m);let y=bg(u,o,n),E=await this.getSignature(l,d,this.getSigningKey(
a,c,p,i),this.createCanonicalRequest(u,y,m));return u.headers[wg]=`${xl} Credential=${a.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(y)}, Sign\
ature=${E}`,u}async getSignature(e,r,n,o){let s=await this.createStringToSign(e,r,o,xl),i=new this.sha256(await n);return i.update(Mt(s)),Ie(await i.digest())}getSigningKey(e,r,n,o){
return cb(this.sha256,e,n,r,o||this.service)}}});var vl,Eb=f(()=>{vl={SignatureV4a:null}});var bl=f(()=>{yb();Eb()});function aM(t,{credentials:e,credentialDefaultProvider:r}){let n;return e?e?.memoized?n=e:n=Vu(e,Gu,pa):r?n=zt(r(Object.assign({},t,{parentClientConfig:t}))):n=
async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},n.memoized=!0,
n}function cM(t,e){if(e.configBound)return e;let r=async n=>e({...n,callerClientConfig:t});return r.memoized=e.memoized,r.configBound=!0,r}var Ig,Db=f(()=>{le();
It();bl();Ig=t=>e=>{let r=e.credentials,n=!!e.credentials,o;Object.defineProperty(e,"credentials",{set(l){l&&l!==r&&l!==o&&(n=!0),r=l;let p=aM(e,{credentials:r,
credentialDefaultProvider:e.credentialDefaultProvider}),d=cM(e,p);if(n&&!d.attributed){let m=typeof r=="object"&&r!==null;o=async y=>{let g=await d(y);return m&&
(!g.$source||Object.keys(g.$source).length===0)?ue(g,"CREDENTIALS_CODE","e"):g},o.memoized=d.memoized,o.configBound=d.configBound,o.attributed=!0}else o=d},get(){
return o},enumerable:!0,configurable:!0}),e.credentials=r;let{signingEscapePath:s=!0,systemClockOffset:i=e.systemClockOffset||0,sha256:a}=e,c;return e.signer?c=
zt(e.signer):e.regionInfoProvider?c=()=>zt(e.region)().then(async l=>[await e.regionInfoProvider(l,{useFipsEndpoint:await e.useFipsEndpoint(),useDualstackEndpoint:await e.
useDualstackEndpoint()})||{},l]).then(([l,p])=>{let{signingRegion:d,signingService:m}=l;e.signingRegion=e.signingRegion||d||p,e.signingName=e.signingName||m||e.
serviceId;let y={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:s},E=e.signerConstructor||ro;return new E(y)}):
c=async l=>{l=Object.assign({},{name:"sigv4",signingName:e.signingName||e.defaultSigningName,signingRegion:await zt(e.region)(),properties:{}},l);let p=l.signingRegion,
d=l.signingName;e.signingRegion=e.signingRegion||p,e.signingName=e.signingName||d||e.serviceId;let m={...e,credentials:e.credentials,region:e.signingRegion,service:e.
signingName,sha256:a,uriEscapePath:s},y=e.signerConstructor||ro;return new y(m)},Object.assign(e,{systemClockOffset:i,signingEscapePath:s,signer:c,disableClockSkewCorrection:zt(
e.disableClockSkewCorrection??t)})}});var Tg=f(()=>{yg();Fv();Mv();Lv();Db()});var lM,fM,Sb,xb=f(()=>{re();lM="AWS_DISABLE_CLOCK_SKEW_CORRECTION",fM="disable_clock_skew_correction",Sb={environmentVariableSelector:t=>Ut(t,lM,wt.ENV),configFileSelector:t=>Ut(
t,fM,wt.CONFIG),default:!1}});var _b,wb=f(()=>{re();xb();_b=L(Sb)});var dn,gt=f(()=>{Tg();Tg();wb();dn=Ig(_b)});var Xs,Al=f(()=>{Xs="To refresh this SSO session run 'aws sso login' with the corresponding profile."});function pM(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function dM(t){return{schemeId:"smithy.api#noAuth"}}var Cb,Rb,vb,Fg=f(()=>{gt();te();Cb=async(t,e,r)=>({operation:Ae(e).operation,region:await ye(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});Rb=t=>{let e=[];return t.operation==="CreateToken"?e.push(dM(t)):e.push(pM(t)),
e},vb=t=>{let e=dn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??[])})}});var bb,Ab,Pg=f(()=>{bb=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),
Ab={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}}});var no,Ca=f(()=>{no={name:"@aws-sdk/nested-clients",version:"3.998.3",description:"Nested clients for AWS SDK packages.",homepage:"https://github.com/aws/aws-sd\
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
l-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}}});var oo,Il=f(()=>{te();Ee();oo=class{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,r){let n=r.getMemberSchemas(),o=Object.
values(n).find(s=>!!s.getMergedTraits().httpPayload);if(o){let s=o.getMergedTraits().mediaType;return s||(o.isStringSchema()?"text/plain":o.isBlobSchema()?"appl\
ication/octet-stream":e)}else if(!r.isUnitSchema()&&Object.values(n).find(i=>{let{httpQuery:a,httpQueryParams:c,httpHeader:u,httpLabel:l,httpPrefixHeaders:p}=i.
getMergedTraits();return!a&&!c&&!u&&!l&&p===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,r,n,o,s,i){let a=e;e.includes("#")&&([,a]=e.split("#"));
let c={$metadata:s,$fault:n.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
try{return{errorSchema:i?.(this.errorRegistry,a)??this.errorRegistry.getSchema(e),errorMetadata:c}}catch{o.message=o.message??o.Message??"UnknownError";let l=this.
errorRegistry,p=l.getBaseException();if(p){let y=l.getErrorCtor(p)??Error;throw this.decorateServiceException(Object.assign(new y({name:a}),c),o)}let d=o,m=d?.message??
d?.Message??d?.Error?.Message??d?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(m),{name:a},c),o)}}compose(e,r,n){let o=n;r.includes(
"#")&&([o]=r.split("#"));let s=Se.for(o),i=Se.for("smithy.ts.sdk.synthetic."+n);e.copyFrom(s),e.copyFrom(i),this.errorRegistry=e}decorateServiceException(e,r={}){
if(this.queryCompat){let n=e.Message??r.Message,o=su(e,r);n&&(o.message=n);let s=o.Error??{};s.Type=o.Error?.Type,s.Code=o.Error?.Code,s.Message=o.Error?.message??
o.Error?.Message??n,o.Error=s;let i=o.$metadata.requestId;return i&&(o.RequestId=i),o}return su(e,r)}setQueryCompatError(e,r){let n=r.headers?.["x-amzn-query-er\
ror"];if(e!==void 0&&n!=null){let[o,s]=n.split(";"),i=Object.keys(e),a={Code:o,Type:s};e.Code=o,e.Type=s;for(let c=0;c<i.length;c++){let u=i[c];a[u==="message"?
"Message":u]=e[u]}delete a.__type,e.Error=a}}queryCompatOutput(e,r){e.Error&&(r.Error=e.Error),e.Type&&(r.Type=e.Type),e.Code&&(r.Code=e.Code)}findQueryCompatibleError(e,r){
try{return e.getSchema(r)}catch{return e.find(o=>ae.of(o).getMergedTraits().awsQueryError?.[0]===r)}}}});var Tl,Ib=f(()=>{ce();Ee();Il();Tl=class extends Uo{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:r,
serviceTarget:n,awsQueryCompatible:o,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:r}),this.serviceTarget=n,this.codec=s??new Ho({timestampFormat:{
useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!o,
this.mixin=new oo(this.awsQueryCompatible)}async serializeRequest(e,r,n){let o=await super.serializeRequest(e,r,n);return o.path.endsWith("/")||(o.path+="/"),o.
headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,o.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,this.awsQueryCompatible&&
(o.headers["x-amzn-query-mode"]="true"),(vn(e.input)==="unit"||!o.body)&&(o.body="{}"),o}getPayloadCodec(){return this.codec}async handleError(e,r,n,o,s){let{awsQueryCompatible:i}=this;
i&&this.mixin.setQueryCompatError(o,n);let a=Rh(n,o,i)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace);let{errorSchema:c,
errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,n,o,s,i?this.mixin.findQueryCompatibleError:void 0),l=ae.of(
c),p=o.message??o.Message??"UnknownError",d=this.compositeErrorRegistry.getErrorCtor(c)??Error,m=new d({}),y={},E=this.codec.createDeserializer();for(let[g,S]of l.
structIterator())o[g]!=null&&(y[g]=E.readObject(S,o[g]));throw i&&this.mixin.queryCompatOutput(o,y),this.mixin.decorateServiceException(Object.assign(m,u,{$fault:l.
getMergedTraits().error,message:p},y),o)}}});var Ra,Tb=f(()=>{Ib();Ra=class extends Tl{constructor({defaultNamespace:e,errorTypeRegistries:r,serviceTarget:n,awsQueryCompatible:o,jsonCodec:s}){super({defaultNamespace:e,
errorTypeRegistries:r,serviceTarget:n,awsQueryCompatible:o,jsonCodec:s})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){
return"application/x-amz-json-1.1"}}});var Fn,Fb=f(()=>{ce();Ee();Il();Fn=class extends aa{serializer;deserializer;codec;mixin=new oo;constructor({defaultNamespace:e,errorTypeRegistries:r,jsonCodec:n}){
super({defaultNamespace:e,errorTypeRegistries:r});let o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=n??new Ho(o),this.serializer=
new ua(this.codec.createSerializer(),o),this.deserializer=new ca(this.codec.createDeserializer(),o)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){
return this.codec}setSerdeContext(e){this.codec.setSerdeContext(e),super.setSerdeContext(e)}async serializeRequest(e,r,n){let o=await super.serializeRequest(e,r,
n),s=ae.of(e.input);if(!o.headers["content-type"]){let i=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);i&&(o.headers["content-type"]=i)}return o.
body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(e,r,n){let o=await super.deserializeResponse(e,r,
n),s=ae.of(e.output);for(let[i,a]of s.structIterator())a.getMemberTraits().httpPayload&&!(i in o)&&(o[i]=null);return o}async handleError(e,r,n,o,s){let i=Ch(n,
o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);let{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(
i,this.options.defaultNamespace,n,o,s),u=ae.of(a),l=o.message??o.Message??"UnknownError",p=this.compositeErrorRegistry.getErrorCtor(a)??Error,d=new p({});await this.
deserializeHttpMessage(a,r,n,o);let m={},y=this.codec.createDeserializer();for(let[E,g]of u.structIterator()){let S=g.getMergedTraits().jsonName??E;m[E]=y.readObject(
g,o[S])}throw this.mixin.decorateServiceException(Object.assign(d,c,{$fault:u.getMergedTraits().error,message:l},m),o)}getDefaultContentType(){return"applicatio\
n/json"}}});function Og(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function kg(t){return new Ng(t).parse()}var Ng,Pb=f(
()=>{Ng=class t{x;i=0;z;constructor(e){this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:r}=e;for(;e.i<r&&(e.trim(),!(e.i>=r));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("<!--"))e.readTo(
"-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.x[e.i]==="<"){let n=e.parseTag();return{[n.tag]:n.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,r=!0){let n=this;return r?n.x.startsWith(
e,n.i):n.x.toLowerCase().startsWith(e.toLowerCase(),n.i)}readTo(e){let r=this,n=r.x.indexOf(e,r.i);if(n===-1)throw new Error(`@aws-sdk XML parse error: expected\
 "${e}" not found.`);let o=r.x.slice(r.i,n);return r.i=n+e.length,o}trim(){let e=this;for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,r=e.x[e.i];++e.i;let n="";for(;e.i<e.z&&e.x[e.i]!==r;)n+=e.x[e.i++];return++e.i,e.decodeEntities(n)}parseTag(){
let e=this;++e.i;let r="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)r+=e.x[e.i++];let n=!1,o={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let l="";for(;e.i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)l+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),l==="__proto__"&&Og(o),o[l]=e.readAttrValue(),n=!0}if(e.i>=e.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++e.i,{tag:r,value:n?o:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++e.i;let s=[],i=[],a=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext("<![CDATA[")?(e.i+=9,s.push(e.readTo(
"]]>"))):e.isNext("<?")?e.readTo("?>"):(a=!0,i.push(e.parseTag()));else{let l="";for(;e.i<e.z&&e.x[e.i]!=="<";)l+=e.x[e.i++];s.push(e.decodeEntities(l))}if(!e.isNext(
"</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${r}>.`);e.i+=2;let c=e.readTo(">").trim();if(c!==r)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${r}> and </${c}>.`);if(!n&&s.length===0&&!a)return{tag:r,value:""};if(!n&&!a){let l=s.length===1?s[0]:s.join("");return l.trim()===""&&l.
includes(`
`)?{tag:r,value:""}:{tag:r,value:l}}let u={};for(let l of s)l.trim()===""&&l.includes(`
`)||(u["#text"]="#text"in u?u["#text"]+l:l);for(let l of i)l.tag==="__proto__"&&Og(u),l.tag in u?Array.isArray(u[l.tag])?u[l.tag].push(l.value):u[l.tag]=[u[l.tag],
l.value]:u[l.tag]=l.value;for(let[l,p]of Object.entries(o))l==="__proto__"&&Og(u),u[l]=p;return{tag:r,value:u}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"\
'"};skipDoctype(){let e=this;e.i+=9;let r=0;for(;e.i<e.z;){let n=e.x[e.i];if(n==="[")++r;else if(n==="]")--r;else if(n===">"&&r===0){++e.i;return}++e.i}throw new Error(
"@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(r,n,o,s)=>n?
String.fromCharCode(parseInt(n,16)):o?String.fromCharCode(parseInt(o,10)):t.ENTITIES[s]??"")}}});var Ob=f(()=>{Pb()});var Qs,$g=f(()=>{Qs=class{serdeContext;setSerdeContext(e){this.serdeContext=e}}});var Fl,Nb=f(()=>{Fl=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let n=Object.keys(this.from),o=new Set(n);o.delete("__type"),this.keys=o}mark(e){this.
keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,
r=this.from[e];this.to.$unknown=[e,r]}}}});function kb(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var $b=f(()=>{});var Pl,Mb=f(()=>{Ob();te();ce();Ee();X();$g();Nb();$b();Pl=class extends Qs{settings;stringDeserializer;constructor(e){super(),this.settings=e,this.stringDeserializer=
new Bo(e)}setSerdeContext(e){this.serdeContext=e,this.stringDeserializer.setSerdeContext(e)}read(e,r,n){let o=ae.of(e),s=o.getMemberSchemas();if(o.isStructSchema()&&
o.isMemberSchema()&&!!Object.values(s).find(u=>!!u.getMemberTraits().eventPayload)){let u={},l=Object.keys(s)[0];return s[l].isBlobSchema()?u[l]=r:u[l]=this.read(
s[l],r),u}let a=(this.serdeContext?.utf8Encoder??De)(r),c=this.parseXml(a);return this.readSchema(e,n?c[n]:c)}readSchema(e,r){let n=ae.of(e);if(n.isUnitSchema())
return;let o=n.getMergedTraits();if(n.isListSchema()&&!Array.isArray(r))return this.readSchema(n,[r]);if(r==null)return r;if(typeof r=="object"){let s=!!o.xmlFlattened;
if(n.isListSchema()){let a=n.getValueSchema(),c=[],u=a.getMergedTraits().xmlName??"member",l=s?r:(r[0]??r)[u];if(l==null)return c;let p=Array.isArray(l)?l:[l];for(let d of p)
c.push(this.readSchema(a,d));return c}let i={};if(n.isMapSchema()){let a=n.getKeySchema(),c=n.getValueSchema(),u;s?u=Array.isArray(r)?r:[r]:u=Array.isArray(r.entry)?
r.entry:[r.entry];let l=a.getMergedTraits().xmlName??"key",p=c.getMergedTraits().xmlName??"value";for(let d of u){let m=d[l],y=d[p];m==="__proto__"&&kb(i),i[m]=
this.readSchema(c,y)}return i}if(n.isStructSchema()){let a=n.isUnionSchema(),c;a&&(c=new Fl(r,i));for(let[u,l]of n.structIterator()){let p=l.getMergedTraits(),d=p.
httpPayload?p.xmlName??l.getName():l.getMemberTraits().xmlName??u;a&&c.mark(d),r[d]!=null&&(i[u]=this.readSchema(l,r[d]))}return a&&c.writeUnknown(),i}if(n.isDocumentSchema())
return r;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(!0)}`)}return n.isListSchema()?[]:n.isMapSchema()||n.
isStructSchema()?{}:this.stringDeserializer.read(n,r)}parseXml(e){if(e.length){let r;try{r=kg(e)}catch(i){throw i&&typeof i=="object"&&Object.defineProperty(i,"\
$responseBodyText",{value:e}),i}let n="#text",o=Object.keys(r)[0],s=r[o];return s[n]&&(s[o]=s[n],delete s[n]),iu(s)}return{}}}});var Ol,Lb=f(()=>{ce();Ee();X();X();$g();Ol=class extends Qs{settings;buffer;constructor(e){super(),this.settings=e}write(e,r,n=""){this.buffer===void 0&&(this.buffer=
"");let o=ae.of(e);if(n&&!n.endsWith(".")&&(n+="."),o.isBlobSchema())(typeof r=="string"||r instanceof Uint8Array)&&(this.writeKey(n),this.writeValue((this.serdeContext?.
base64Encoder??Ve)(r)));else if(o.isBooleanSchema()||o.isNumericSchema()||o.isStringSchema())r!=null?(this.writeKey(n),this.writeValue(String(r))):o.isIdempotencyToken()&&
(this.writeKey(n),this.writeValue(Ms()));else if(o.isBigIntegerSchema())r!=null&&(this.writeKey(n),this.writeValue(String(r)));else if(o.isBigDecimalSchema())r!=
null&&(this.writeKey(n),this.writeValue(r instanceof We?r.string:String(r)));else if(o.isTimestampSchema()){if(r instanceof Date)switch(this.writeKey(n),jo(o,this.
settings)){case 5:this.writeValue(r.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(To(r));break;case 7:this.writeValue(String(r.getTime()/1e3));
break}}else if(o.isDocumentSchema())Array.isArray(r)?this.write(79,r,n):r instanceof Date?this.write(4,r,n):r instanceof Uint8Array?this.write(21,r,n):r&&typeof r==
"object"?this.write(143,r,n):(this.writeKey(n),this.writeValue(String(r)));else if(o.isListSchema()){if(Array.isArray(r))if(r.length===0)this.settings.serializeEmptyLists&&
(this.writeKey(n),this.writeValue(""));else{let s=o.getValueSchema(),i=this.settings.flattenLists||o.getMergedTraits().xmlFlattened,a=1;for(let c of r){if(c==null)
continue;let u=s.getMergedTraits(),l=this.getKey("member",u.xmlName,u.ec2QueryName),p=i?`${n}${a}`:`${n}${l}.${a}`;this.write(s,c,p),++a}}}else if(o.isMapSchema()){
if(r&&typeof r=="object"){let s=o.getKeySchema(),i=o.getValueSchema(),a=o.getMergedTraits().xmlFlattened,c=1;for(let u in r){let l=r[u];if(l==null)continue;let p=s.
getMergedTraits(),d=this.getKey("key",p.xmlName,p.ec2QueryName),m=a?`${n}${c}.${d}`:`${n}entry.${c}.${d}`,y=i.getMergedTraits(),E=this.getKey("value",y.xmlName,
y.ec2QueryName),g=a?`${n}${c}.${E}`:`${n}entry.${c}.${E}`;this.write(s,u,m),this.write(i,l,g),++c}}}else if(o.isStructSchema()){if(r&&typeof r=="object"){let s=!1;
for(let[i,a]of o.structIterator()){if(r[i]==null&&!a.isIdempotencyToken())continue;let c=a.getMergedTraits(),u=this.getKey(i,c.xmlName,c.ec2QueryName,"struct"),
l=`${n}${u}`;this.write(a,r[i],l),s=!0}if(!s&&o.isUnionSchema()){let{$unknown:i}=r;if(Array.isArray(i)){let[a,c]=i,u=`${n}${a}`;this.write(15,c,u)}}}}else if(!o.
isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${o.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error(
"@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");let e=this.buffer;return delete this.buffer,e}getKey(e,r,n,o){let{ec2:s,
capitalizeKeys:i}=this.settings;if(s&&n)return n;let a=r??e;return i&&o==="struct"?a[0].toUpperCase()+a.slice(1):a}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-
1)),this.buffer+=`&${ko(e)}=`}writeValue(e){this.buffer+=ko(e)}}});var va,Ub=f(()=>{ce();Ee();Il();Mb();Lb();va=class extends Uo{options;serializer;deserializer;mixin=new oo;constructor(e){super({defaultNamespace:e.defaultNamespace,
errorTypeRegistries:e.errorTypeRegistries}),this.options=e;let r={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.
defaultNamespace,serializeEmptyLists:!0};this.serializer=new Ol(r),this.deserializer=new Pl(r)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.
serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,r,n){
let o=await super.serializeRequest(e,r,n);o.path.endsWith("/")||(o.path+="/"),o.headers["content-type"]="application/x-www-form-urlencoded",(vn(e.input)==="unit"||
!o.body)&&(o.body="");let s=e.name.split("#")[1]??e.name;return o.body=`Action=${s}&Version=${this.options.version}`+o.body,o.body.endsWith("&")&&(o.body=o.body.
slice(-1)),o}async deserializeResponse(e,r,n){let o=this.deserializer,s=ae.of(e.output),i={};if(n.statusCode>=300){let l=await ht(n.body,r);l.byteLength>0&&Object.
assign(i,await o.read(15,l)),await this.handleError(e,r,n,i,this.deserializeMetadata(n))}for(let l in n.headers){let p=n.headers[l];delete n.headers[l],n.headers[l.
toLowerCase()]=p}let a=e.name.split("#")[1]??e.name,c=s.isStructSchema()&&this.useNestedResult()?a+"Result":void 0,u=await ht(n.body,r);return u.byteLength>0&&Object.
assign(i,await o.read(s,u,c)),i.$metadata=this.deserializeMetadata(n),i}useNestedResult(){return!0}async handleError(e,r,n,o,s){let i=this.loadQueryErrorCode(n,
o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);let a=this.loadQueryError(o)??{},c=this.loadQueryErrorMessage(o);a.
message=c,a.Error={Type:a.Type,Code:a.Code,Message:c};let{errorSchema:u,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,
n,a,s,this.mixin.findQueryCompatibleError),p=ae.of(u),d=this.compositeErrorRegistry.getErrorCtor(u)??Error,m=new d({}),y={Type:a.Error.Type,Code:a.Error.Code,Error:a.
Error};for(let[E,g]of p.structIterator()){let S=g.getMergedTraits().xmlName??E,w=a[S]??o[S];y[E]=this.deserializer.readSchema(g,w)}throw this.mixin.decorateServiceException(
Object.assign(m,l,{$fault:p.getMergedTraits().error,message:c},y),o)}loadQueryErrorCode(e,r){let n=(r.Errors?.[0]?.Error??r.Errors?.Error??r.Error)?.Code;if(n!==
void 0)return n;if(e.statusCode==404)return"NotFound"}loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){let r=this.
loadQueryError(e);return r?.message??r?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}});var Zs=f(()=>{Tb();Fb();Ub()});var ba,Ko,Nl,Bb,Gb,kl,Mg,jb,Lg,ei,Hb,zb,hM,Ot,gM,Vb,Wb=f(()=>{xe();ba="ref",Ko=-1,Nl=!0,Bb="isSet",Gb="PartitionResult",kl="booleanEquals",Mg="getAttr",jb={[ba]:"\
Endpoint"},Lg={[ba]:Gb},ei={},Hb=[{[ba]:"Region"}],zb={conditions:[[Bb,[jb]],[Bb,Hb],["aws.partition",Hb,Gb],[kl,[{[ba]:"UseFIPS"},Nl]],[kl,[{[ba]:"UseDualStack"},
Nl]],[kl,[{fn:Mg,argv:[Lg,"supportsDualStack"]},Nl]],[kl,[{fn:Mg,argv:[Lg,"supportsFIPS"]},Nl]],["stringEquals",[{fn:Mg,argv:[Lg,"name"]},"aws-us-gov"]]],results:[
[Ko],[Ko,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Ko,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[jb,
ei],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ei],[Ko,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://oidc.{Region}.amazonaws.com",ei],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",ei],[Ko,"FIPS is enabled but this partition does not suppor\
t FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",ei],[Ko,"DualStack is enabled but this partition does not support DualStack"],["https://o\
idc.{Region}.{PartitionResult#dnsSuffix}",ei],[Ko,"Invalid Configuration: Missing Region"]]},hM=2,Ot=1e8,gM=new Int32Array([-1,1,-1,0,13,3,1,4,Ot+12,2,5,Ot+12,3,
8,6,4,7,Ot+11,5,Ot+9,Ot+10,4,11,9,6,10,Ot+8,7,Ot+6,Ot+7,5,12,Ot+5,6,Ot+4,Ot+5,3,Ot+1,14,4,Ot+2,Ot+3]),Vb=jt.from(gM,hM,zb.conditions,zb.results)});var yM,qb,Kb=f(()=>{le();xe();Wb();yM=new Ht({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),qb=(t,e={})=>yM.get(t,()=>Tr(Vb,{endpointParams:t,
logger:e.logger}));bt.aws=or});var Qe,$l=f(()=>{te();Qe=class t extends Bt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e),Object.
setPrototypeOf(this,t.prototype)}}});var Aa,Ia,Ta,Fa,Pa,Oa,Na,ka,$a,Ma,La,Ug=f(()=>{$l();Aa=class t extends Qe{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedExcepti\
on";$fault="client";error;reason;error_description;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),
this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},Ia=class t extends Qe{static shapeId="com.amazonaws.ssooidc#AuthorizationPe\
ndingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(e){super({name:"AuthorizationPendingException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Ta=class t extends Qe{static shapeId="com\
.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({name:"ExpiredTokenException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Fa=class t extends Qe{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(e){super({name:"InternalServer\
Exception",$fault:"server",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Pa=class t extends Qe{static shapeId="\
com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(e){super({name:"InvalidClientExc\
eption",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Oa=class t extends Qe{static shapeId="\
com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({name:"InvalidGrantExcept\
ion",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Na=class t extends Qe{static shapeId="\
com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){super({name:"Invalid\
RequestException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},
ka=class t extends Qe{static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){
super({name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},
$a=class t extends Qe{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error;error_description;constructor(e){super(
{name:"SlowDownException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},Ma=class t extends Qe{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){super({name:"Unauth\
orizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},La=class t extends Qe{static shapeId="\
com.amazonaws.ssooidc#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"Un\
supportedGrantTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}}});var EM,DM,SM,xM,_M,wM,CM,RM,vM,bM,AM,IM,TM,FM,PM,OM,NM,kM,$M,MM,mn,LM,UM,BM,jM,HM,ke,zM,Yr,GM,VM,Jr,WM,Yb,Jb,qM,Xb,KM,YM,JM,He,Qb,Zb,ir,eA,tA,rA,nA,oA,sA,iA,aA,
cA,uA,lA,Bg,XM,QM,ZM,eL,fA,pA,dA,jg,Ml=f(()=>{Ee();Ug();$l();EM="AccessDeniedException",DM="AuthorizationPendingException",SM="AccessToken",xM="ClientSecret",_M=
"CreateToken",wM="CreateTokenRequest",CM="CreateTokenResponse",RM="CodeVerifier",vM="ExpiredTokenException",bM="InvalidClientException",AM="InvalidGrantExceptio\
n",IM="InvalidRequestException",TM="InternalServerException",FM="InvalidScopeException",PM="IdToken",OM="RefreshToken",NM="SlowDownException",kM="UnauthorizedCl\
ientException",$M="UnsupportedGrantTypeException",MM="accessToken",mn="client",LM="clientId",UM="clientSecret",BM="codeVerifier",jM="code",HM="deviceCode",ke="e\
rror",zM="expiresIn",Yr="error_description",GM="grantType",VM="http",Jr="httpError",WM="idToken",Yb="reason",Jb="refreshToken",qM="redirectUri",Xb="smithy.ts.sd\
k.synthetic.com.amazonaws.ssooidc",KM="scope",YM="server",JM="tokenType",He="com.amazonaws.ssooidc",Qb=new Se(Xb),Zb=[-3,Xb,"SSOOIDCServiceException",0,[],[]];Qb.
registerError(Zb,Qe);ir=new Se(He),eA=[-3,He,EM,{[ke]:mn,[Jr]:400},[ke,Yb,Yr],[0,0,0]];ir.registerError(eA,Aa);tA=[-3,He,DM,{[ke]:mn,[Jr]:400},[ke,Yr],[0,0]];ir.
registerError(tA,Ia);rA=[-3,He,vM,{[ke]:mn,[Jr]:400},[ke,Yr],[0,0]];ir.registerError(rA,Ta);nA=[-3,He,TM,{[ke]:YM,[Jr]:500},[ke,Yr],[0,0]];ir.registerError(nA,Fa);
oA=[-3,He,bM,{[ke]:mn,[Jr]:401},[ke,Yr],[0,0]];ir.registerError(oA,Pa);sA=[-3,He,AM,{[ke]:mn,[Jr]:400},[ke,Yr],[0,0]];ir.registerError(sA,Oa);iA=[-3,He,IM,{[ke]:mn,
[Jr]:400},[ke,Yb,Yr],[0,0,0]];ir.registerError(iA,Na);aA=[-3,He,FM,{[ke]:mn,[Jr]:400},[ke,Yr],[0,0]];ir.registerError(aA,ka);cA=[-3,He,NM,{[ke]:mn,[Jr]:400},[ke,
Yr],[0,0]];ir.registerError(cA,$a);uA=[-3,He,kM,{[ke]:mn,[Jr]:400},[ke,Yr],[0,0]];ir.registerError(uA,Ma);lA=[-3,He,$M,{[ke]:mn,[Jr]:400},[ke,Yr],[0,0]];ir.registerError(
lA,La);Bg=[Qb,ir],XM=[0,He,SM,8,0],QM=[0,He,xM,8,0],ZM=[0,He,RM,8,0],eL=[0,He,PM,8,0],fA=[0,He,OM,8,0],pA=[3,He,wM,0,[LM,UM,GM,HM,jM,Jb,KM,qM,BM],[0,[()=>QM,0],
0,0,0,[()=>fA,0],64,0,[()=>ZM,0]],3],dA=[3,He,CM,0,[MM,JM,zM,Jb,WM],[[()=>XM,0],0,1,[()=>fA,0],[()=>eL,0]]],jg=[9,He,_M,{[VM]:["POST","/token",200]},()=>pA,()=>dA]});var mA,hA=f(()=>{gt();Zs();It();Wn();te();ce();X();Fg();Kb();Ml();mA=t=>({apiVersion:"2019-06-10",base64Decoder:t?.base64Decoder??tt,base64Encoder:t?.base64Encoder??
Ve,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??qb,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
Rb,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Xe},{schemeId:"smithy.\
api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new At}],logger:t?.logger??new Rt,protocol:t?.protocol??Fn,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:Bg,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:t?.serviceId??
"SSO OIDC",sha256:t?.sha256??tr,urlParser:t?.urlParser??Je,utf8Decoder:t?.utf8Decoder??be,utf8Encoder:t?.utf8Encoder??De})});var gA,yA=f(()=>{Ca();le();gt();te();re();qt();X();Tn();hA();gA=t=>{Cr(process.version);let e=Ir(t),r=()=>e().then(wr),n=mA(t);kr(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??L(sr,o),bodyLengthChecker:t?.bodyLengthChecker??
Er,defaultSocketTimeout:$r(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??Vr({serviceId:n.serviceId,clientVersion:no.version}),maxAttempts:t?.
maxAttempts??L(jr,t),region:t?.region??L(vt,{...rt,...o}),requestHandler:je.create(t?.requestHandler??r),retryMode:t?.retryMode??L({...zr,default:async()=>(await r()).
retryMode||Wt},t),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??L(Sr,o),useFipsEndpoint:t?.useFipsEndpoint??L(xr,o),userAgentAppId:t?.
userAgentAppId??L(Wr,o)}}});var EA,DA,SA=f(()=>{EA=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},DA=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var xA,_A=f(()=>{le();te();ce();SA();xA=(t,e)=>{let r=Object.assign(qr(t),Rr(t),Fr(t),EA(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Kr(r),vr(r),Pr(
r),DA(r))}});var Ua,Hg=f(()=>{le();It();te();re();xe();ce();qt();Ee();Fg();Pg();yA();_A();Ua=class extends mt{config;constructor(...[e]){let r=gA(e||{});super(r),this.initConfig=
r;let n=bb(r),o=Br(n),s=Hr(o),i=Ar(s),a=i,c=an(a),u=vb(c),l=xA(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(_r(this.config)),this.middlewareStack.
use(Gr(this.config)),this.middlewareStack.use(pn(this.config)),this.middlewareStack.use(Or(this.config)),this.middlewareStack.use(Mr(this.config)),this.middlewareStack.
use(Lr(this.config)),this.middlewareStack.use(Ur(this.config)),this.middlewareStack.use(rr(this.config,{httpAuthSchemeParametersProvider:Cb,identityProviderConfigProvider:async p=>new Pt(
{"aws.auth#sigv4":p.credentials})})),this.middlewareStack.use(nr(this.config))}destroy(){super.destroy()}}});var wA,CA,RA,vA=f(()=>{te();xe();Pg();wA=br(Ab,"AWSSSOOIDCService","SSOOIDCClient",cn),CA={},RA=(t,e,r,n)=>[]});var Ba,zg=f(()=>{vA();Ml();Ba=class extends wA(CA,RA,"CreateToken",jg){}});var tL,Ll,bA=f(()=>{te();zg();Hg();tL={CreateTokenCommand:Ba},Ll=class extends Ua{};bn(tL,Ll)});var AA=f(()=>{zg()});var rL,nL,IA=f(()=>{rL={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},nL={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsageEx\
ception",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"}});var TA=f(()=>{});var Gg={};ut(Gg,{$Command:()=>er,AccessDeniedException:()=>Aa,AccessDeniedException$:()=>eA,AccessDeniedExceptionReason:()=>rL,AuthorizationPendingException:()=>Ia,
AuthorizationPendingException$:()=>tA,CreateToken$:()=>jg,CreateTokenCommand:()=>Ba,CreateTokenRequest$:()=>pA,CreateTokenResponse$:()=>dA,ExpiredTokenException:()=>Ta,
ExpiredTokenException$:()=>rA,InternalServerException:()=>Fa,InternalServerException$:()=>nA,InvalidClientException:()=>Pa,InvalidClientException$:()=>oA,InvalidGrantException:()=>Oa,
InvalidGrantException$:()=>sA,InvalidRequestException:()=>Na,InvalidRequestException$:()=>iA,InvalidRequestExceptionReason:()=>nL,InvalidScopeException:()=>ka,InvalidScopeException$:()=>aA,
SSOOIDC:()=>Ll,SSOOIDCClient:()=>Ua,SSOOIDCServiceException:()=>Qe,SSOOIDCServiceException$:()=>Zb,SlowDownException:()=>$a,SlowDownException$:()=>cA,UnauthorizedClientException:()=>Ma,
UnauthorizedClientException$:()=>uA,UnsupportedGrantTypeException:()=>La,UnsupportedGrantTypeException$:()=>lA,__Client:()=>mt,errorTypeRegistries:()=>Bg});var Vg=f(
()=>{Hg();bA();AA();te();Ml();IA();Ug();TA();$l()});var FA,PA=f(()=>{FA=async(t,e={},r)=>{let{SSOOIDCClient:n}=await Promise.resolve().then(()=>(Vg(),Gg)),o=i=>e.clientConfig?.[i]??e.parentClientConfig?.[i]??r?.[i];
return new n(Object.assign({},e.clientConfig??{},{region:t??e.clientConfig?.region,logger:o("logger"),userAgentAppId:o("userAgentAppId")}))}});var OA,NA=f(()=>{PA();OA=async(t,e,r={},n)=>{let{CreateTokenCommand:o}=await Promise.resolve().then(()=>(Vg(),Gg));return(await FA(e,r,n)).send(new o({clientId:t.
clientId,clientSecret:t.clientSecret,refreshToken:t.refreshToken,grantType:"refresh_token"}))}});var Wg,kA=f(()=>{re();Al();Wg=t=>{if(t.expiration&&t.expiration.getTime()<Date.now())throw new Lt(`Token is expired. ${Xs}`,!1)}});var so,$A=f(()=>{re();Al();so=(t,e,r=!1)=>{if(typeof e>"u")throw new Lt(`Value not present for '${t}' in SSO Token${r?". Cannot refresh":""}. ${Xs}`,!1)}});var MA,oL,LA,UA=f(()=>{re();MA=require("node:fs"),{writeFile:oL}=MA.promises,LA=(t,e)=>{let r=zi(t),n=JSON.stringify(e,null,2);return oL(r,n)}});var BA,Ul,qg,jA=f(()=>{re();Al();NA();kA();$A();UA();BA=new Map,Ul=new Map,qg=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/token-provide\
rs - fromSso");let r=await Dr(t),n=Ct({profile:t.profile??e?.profile}),o=r[n];if(o){if(!o.sso_session)throw new Lt(`Profile '${n}' is missing required property \
'sso_session'.`)}else throw new Lt(`Profile '${n}' could not be found in shared credentials file.`,!1);let s=o.sso_session,i=Ul.get(s);if(i)return await i;let c=(await Yi(
t))[s];if(!c)throw new Lt(`Sso session '${s}' could not be found in shared credentials file.`,!1);for(let w of["sso_start_url","sso_region"])if(!c[w])throw new Lt(
`Sso session '${s}' is missing required property '${w}'.`,!1);let u=c.sso_start_url,l=c.sso_region,p;try{p=await Vi(s)}catch{throw new Lt(`The SSO session token\
 associated with profile=${n} was not found or is invalid. ${Xs}`,!1)}so("accessToken",p.accessToken),so("expiresAt",p.expiresAt);let{accessToken:d,expiresAt:m}=p,
y={token:d,expiration:new Date(m)};if(y.expiration.getTime()-Date.now()>3e5)return y;let E=Ul.get(s);if(E)return await E;let g=BA.get(s)??0;if(Date.now()-g<30*1e3)
return Wg(y),y;so("clientId",p.clientId,!0),so("clientSecret",p.clientSecret,!0),so("refreshToken",p.refreshToken,!0);let S=(async()=>{try{BA.set(s,Date.now());
let w=await OA(p,l,t,e);so("accessToken",w.accessToken),so("expiresIn",w.expiresIn);let R=new Date(Date.now()+w.expiresIn*1e3);try{await LA(s,{...p,accessToken:w.
accessToken,expiresAt:R.toISOString(),refreshToken:w.refreshToken})}catch{}return{token:w.accessToken,expiration:R}}catch{return Wg(y),y}})();Ul.set(s,S);try{return await S}finally{
Ul.delete(s)}}});var HA=f(()=>{jA()});function iL(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,
context:r}})}}function aL(t){return{schemeId:"smithy.api#noAuth"}}var zA,GA,VA,Kg=f(()=>{gt();te();zA=async(t,e,r)=>({operation:Ae(e).operation,region:await ye(
t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});GA=t=>{let e=[];return t.operation==="GetRoleCredentials"?e.
push(aL(t)):e.push(iL(t)),e},VA=t=>{let e=dn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??[])})}});var WA,qA,Yg=f(()=>{WA=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"awsssoporta\
l"}),qA={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}}});var ja,Yo,Bl,KA,QA,jl,Jg,YA,Xg,ti,JA,XA,cL,Nt,uL,ZA,eI=f(()=>{xe();ja="ref",Yo=-1,Bl=!0,KA="isSet",QA="PartitionResult",jl="booleanEquals",Jg="getAttr",YA={[ja]:"\
Endpoint"},Xg={[ja]:QA},ti={},JA=[{[ja]:"Region"}],XA={conditions:[[KA,[YA]],[KA,JA],["aws.partition",JA,QA],[jl,[{[ja]:"UseFIPS"},Bl]],[jl,[{[ja]:"UseDualStack"},
Bl]],[jl,[{fn:Jg,argv:[Xg,"supportsDualStack"]},Bl]],[jl,[{fn:Jg,argv:[Xg,"supportsFIPS"]},Bl]],["stringEquals",[{fn:Jg,argv:[Xg,"name"]},"aws-us-gov"]]],results:[
[Yo],[Yo,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Yo,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[YA,
ti],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ti],[Yo,"FIPS and DualStack are enabled, but this partition does not support one or\
 both"],["https://portal.sso.{Region}.amazonaws.com",ti],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",ti],[Yo,"FIPS is enabled but this parti\
tion does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",ti],[Yo,"DualStack is enabled but this partition does not suppo\
rt DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",ti],[Yo,"Invalid Configuration: Missing Region"]]},cL=2,Nt=1e8,uL=new Int32Array([-1,1,
-1,0,13,3,1,4,Nt+12,2,5,Nt+12,3,8,6,4,7,Nt+11,5,Nt+9,Nt+10,4,11,9,6,10,Nt+8,7,Nt+6,Nt+7,5,12,Nt+5,6,Nt+4,Nt+5,3,Nt+1,14,4,Nt+2,Nt+3]),ZA=jt.from(uL,cL,XA.conditions,
XA.results)});var lL,tI,rI=f(()=>{le();xe();eI();lL=new Ht({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),tI=(t,e={})=>lL.get(t,()=>Tr(ZA,{endpointParams:t,
logger:e.logger}));bt.aws=or});var Pn,Qg=f(()=>{te();Pn=class t extends Bt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(e){super(e),Object.setPrototypeOf(
this,t.prototype)}}});var Hl,zl,Gl,Vl,Zg=f(()=>{Qg();Hl=class t extends Pn{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},zl=class t extends Pn{static shapeId="com.amazonaws.sso#R\
esourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},Gl=class t extends Pn{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="cli\
ent";constructor(e){super({name:"TooManyRequestsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Vl=class t extends Pn{static shapeId="\
com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(e){super({name:"UnauthorizedException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}}});var fL,pL,dL,mL,hL,gL,yL,EL,DL,SL,xL,_L,wL,CL,RL,Wl,ql,vL,bL,Kl,AL,nI,Yl,IL,TL,FL,oI,PL,OL,NL,ar,sI,kL,Ha,$L,ML,LL,UL,iI,BL,jL,HL,zL,GL,VL,aI,Jl=f(()=>{Ee();Zg();
Qg();fL="AccessTokenType",pL="GetRoleCredentials",dL="GetRoleCredentialsRequest",mL="GetRoleCredentialsResponse",hL="InvalidRequestException",gL="RoleCredential\
s",yL="ResourceNotFoundException",EL="SecretAccessKeyType",DL="SessionTokenType",SL="TooManyRequestsException",xL="UnauthorizedException",_L="accountId",wL="acc\
essKeyId",CL="accessToken",RL="account_id",Wl="client",ql="error",vL="expiration",bL="http",Kl="httpError",AL="httpHeader",nI="httpQuery",Yl="message",IL="roleC\
redentials",TL="roleName",FL="role_name",oI="smithy.ts.sdk.synthetic.com.amazonaws.sso",PL="secretAccessKey",OL="sessionToken",NL="x-amz-sso_bearer_token",ar="c\
om.amazonaws.sso",sI=new Se(oI),kL=[-3,oI,"SSOServiceException",0,[],[]];sI.registerError(kL,Pn);Ha=new Se(ar),$L=[-3,ar,hL,{[ql]:Wl,[Kl]:400},[Yl],[0]];Ha.registerError(
$L,Hl);ML=[-3,ar,yL,{[ql]:Wl,[Kl]:404},[Yl],[0]];Ha.registerError(ML,zl);LL=[-3,ar,SL,{[ql]:Wl,[Kl]:429},[Yl],[0]];Ha.registerError(LL,Gl);UL=[-3,ar,xL,{[ql]:Wl,
[Kl]:401},[Yl],[0]];Ha.registerError(UL,Vl);iI=[sI,Ha],BL=[0,ar,fL,8,0],jL=[0,ar,EL,8,0],HL=[0,ar,DL,8,0],zL=[3,ar,dL,0,[TL,_L,CL],[[0,{[nI]:FL}],[0,{[nI]:RL}],
[()=>BL,{[AL]:NL}]],3],GL=[3,ar,mL,0,[IL],[[()=>VL,0]]],VL=[3,ar,gL,0,[wL,PL,OL,vL],[0,[()=>jL,0],[()=>HL,0],1]],aI=[9,ar,pL,{[bL]:["GET","/federation/credentia\
ls",200]},()=>zL,()=>GL]});var cI,uI=f(()=>{gt();Zs();It();Wn();te();ce();X();Kg();rI();Jl();cI=t=>({apiVersion:"2019-06-10",base64Decoder:t?.base64Decoder??tt,base64Encoder:t?.base64Encoder??
Ve,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??tI,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
GA,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Xe},{schemeId:"smithy.\
api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new At}],logger:t?.logger??new Rt,protocol:t?.protocol??Fn,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:iI,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:t?.serviceId??"S\
SO",sha256:t?.sha256??tr,urlParser:t?.urlParser??Je,utf8Decoder:t?.utf8Decoder??be,utf8Encoder:t?.utf8Encoder??De})});var lI,fI=f(()=>{Ca();le();gt();te();re();qt();X();Tn();uI();lI=t=>{Cr(process.version);let e=Ir(t),r=()=>e().then(wr),n=cI(t);kr(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??L(sr,o),bodyLengthChecker:t?.bodyLengthChecker??
Er,defaultSocketTimeout:$r(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??Vr({serviceId:n.serviceId,clientVersion:no.version}),maxAttempts:t?.
maxAttempts??L(jr,t),region:t?.region??L(vt,{...rt,...o}),requestHandler:je.create(t?.requestHandler??r),retryMode:t?.retryMode??L({...zr,default:async()=>(await r()).
retryMode||Wt},t),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??L(Sr,o),useFipsEndpoint:t?.useFipsEndpoint??L(xr,o),userAgentAppId:t?.
userAgentAppId??L(Wr,o)}}});var pI,dI,mI=f(()=>{pI=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},dI=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var hI,gI=f(()=>{le();te();ce();mI();hI=(t,e)=>{let r=Object.assign(qr(t),Rr(t),Fr(t),pI(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Kr(r),vr(r),Pr(
r),dI(r))}});var ri,ey=f(()=>{le();It();te();re();xe();ce();qt();Ee();Kg();Yg();fI();gI();ri=class extends mt{config;constructor(...[e]){let r=lI(e||{});super(r),this.initConfig=
r;let n=WA(r),o=Br(n),s=Hr(o),i=Ar(s),a=i,c=an(a),u=VA(c),l=hI(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(_r(this.config)),this.middlewareStack.
use(Gr(this.config)),this.middlewareStack.use(pn(this.config)),this.middlewareStack.use(Or(this.config)),this.middlewareStack.use(Mr(this.config)),this.middlewareStack.
use(Lr(this.config)),this.middlewareStack.use(Ur(this.config)),this.middlewareStack.use(rr(this.config,{httpAuthSchemeParametersProvider:zA,identityProviderConfigProvider:async p=>new Pt(
{"aws.auth#sigv4":p.credentials})})),this.middlewareStack.use(nr(this.config))}destroy(){super.destroy()}}});var yI,EI,DI,SI=f(()=>{te();xe();Yg();yI=br(qA,"SWBPortalService","SSOClient",cn),EI={},DI=(t,e,r,n)=>[]});var ni,ty=f(()=>{SI();Jl();ni=class extends yI(EI,DI,"GetRoleCredentials",aI){}});var WL,ry,xI=f(()=>{te();ty();ey();WL={GetRoleCredentialsCommand:ni},ry=class extends ri{};bn(WL,ry)});var _I=f(()=>{ty()});var wI=f(()=>{});var CI=f(()=>{ey();xI();_I();Jl();Zg();wI()});var RI={};ut(RI,{GetRoleCredentialsCommand:()=>ni,SSOClient:()=>ri});var vI=f(()=>{CI()});var za,ny,bI=f(()=>{le();HA();re();za=!1,ny=async({ssoStartUrl:t,ssoSession:e,ssoAccountId:r,ssoRegion:n,ssoRoleName:o,ssoClient:s,clientConfig:i,parentClientConfig:a,
callerClientConfig:c,profile:u,filepath:l,configFilepath:p,ignoreCache:d,logger:m})=>{let y,E="To refresh this SSO session run aws sso login with the correspond\
ing profile.";if(e)try{let A=await qg({profile:u,filepath:l,configFilepath:p,ignoreCache:d,clientConfig:i,parentClientConfig:a,logger:m})({callerClientConfig:c});
y={accessToken:A.token,expiresAt:new Date(A.expiration).toISOString()}}catch(A){throw new O(A.message,{tryNextLink:za,logger:m})}else try{y=await Vi(t)}catch{throw new O(
`The SSO session associated with this profile is invalid. ${E}`,{tryNextLink:za,logger:m})}if(new Date(y.expiresAt).getTime()-Date.now()<=0)throw new O(`The SSO\
 session associated with this profile has expired. ${E}`,{tryNextLink:za,logger:m});let{accessToken:g}=y,{SSOClient:S,GetRoleCredentialsCommand:w}=await Promise.resolve().then(()=>(vI(),RI)),
R=s||new S(Object.assign({},i??{},{logger:i?.logger??c?.logger??a?.logger,region:i?.region??n,userAgentAppId:i?.userAgentAppId??c?.userAgentAppId??a?.userAgentAppId})),
b;try{b=await R.send(new w({accountId:r,roleName:o,accessToken:g}))}catch(A){throw new O(A,{tryNextLink:za,logger:m})}let{roleCredentials:{accessKeyId:N,secretAccessKey:j,
sessionToken:ne,expiration:ge,credentialScope:Fe,accountId:q}={}}=b;if(!N||!j||!ne||!ge)throw new O("SSO returns an invalid temporary credential.",{tryNextLink:za,
logger:m});let F={accessKeyId:N,secretAccessKey:j,sessionToken:ne,expiration:new Date(ge),...Fe&&{credentialScope:Fe},...q&&{accountId:q}};return e?ue(F,"CREDEN\
TIALS_SSO","s"):ue(F,"CREDENTIALS_SSO_LEGACY","u"),F}});var Xl,oy=f(()=>{re();Xl=(t,e)=>{let{sso_start_url:r,sso_account_id:n,sso_region:o,sso_role_name:s}=t;if(!r||!n||!o||!s)throw new O(`Profile is configured with \
invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(t).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:e});return t}});var AI,II=f(()=>{re();hg();bI();oy();AI=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");let{ssoStartUrl:r,
ssoAccountId:n,ssoRegion:o,ssoRoleName:s,ssoSession:i}=t,{ssoClient:a}=t,c=Ct({profile:t.profile??e?.profile});if(!r&&!n&&!o&&!s&&!i){let l=(await Dr(t))[c];if(!l)
throw new O(`Profile ${c} was not found.`,{logger:t.logger});if(!ml(l))throw new O(`Profile ${c} is not configured with SSO credentials.`,{logger:t.logger});if(l?.
sso_session){let S=(await Yi(t))[l.sso_session],w=` configurations in profile ${c} and sso-session ${l.sso_session}`;if(o&&o!==S.sso_region)throw new O("Conflic\
ting SSO region"+w,{tryNextLink:!1,logger:t.logger});if(r&&r!==S.sso_start_url)throw new O("Conflicting SSO start_url"+w,{tryNextLink:!1,logger:t.logger});l.sso_region=
S.sso_region,l.sso_start_url=S.sso_start_url}let{sso_start_url:p,sso_account_id:d,sso_region:m,sso_role_name:y,sso_session:E}=Xl(l,t.logger);return ny({ssoStartUrl:p,
ssoSession:E,ssoAccountId:d,ssoRegion:m,ssoRoleName:y,ssoClient:a,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,
profile:c,filepath:t.filepath,configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}else{if(!r||!n||!o||!s)throw new O('Incomplete configu\
ration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:t.logger});return ny({ssoStartUrl:r,
ssoSession:i,ssoAccountId:n,ssoRegion:o,ssoRoleName:s,ssoClient:a,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,
profile:c,filepath:t.filepath,configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}}});var sy={};ut(sy,{fromSSO:()=>AI,isSsoProfile:()=>ml,validateSsoProfile:()=>Xl});var iy=f(()=>{II();hg();oy()});var TI,ay,FI=f(()=>{le();re();TI=(t,e,r)=>{let n={EcsContainer:async o=>{let{fromHttp:s}=await Promise.resolve().then(()=>(mg(),dg)),{fromContainerMetadata:i}=await Promise.resolve().then(()=>(dl(),pl));
return r?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>Fo(s(o??{}),i(o))().then(ay)},Ec2InstanceMetadata:async o=>{r?.
debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");let{fromInstanceMetadata:s}=await Promise.resolve().then(()=>(dl(),pl));return async()=>s(
o)().then(ay)},Environment:async o=>{r?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");let{fromEnv:s}=await Promise.resolve().then(()=>(og(),qR));
return async()=>s(o)().then(ay)}};if(t in n)return n[t];throw new O(`Unsupported credential source in profile ${e}. Got ${t}, expected EcsContainer or Ec2Instan\
ceMetadata or Environment.`,{logger:r})},ay=t=>ue(t,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")});var Ga,PI=f(()=>{Ga={CrtSignerV4:null}});function NI(t){return{accessKeyId:t.accessKeyId,secretAccessKey:t.secretAccessKey,expiration:t.expiration}}function kI(t,e){let r=t.credentialProvider;t.credentialProvider=
()=>(t.credentialProvider=r,Promise.resolve(e))}var cy,OI,Ql,$I=f(()=>{bl();cy="X-Amz-S3session-Token",OI=cy.toLowerCase(),Ql=class extends ro{async signWithCredentials(e,r,n){
let o=NI(r);e.headers[OI]=r.sessionToken;let s=this;return kI(s,o),s.signRequest(e,n??{})}async presignWithCredentials(e,r,n){let o=NI(r);return delete e.headers[OI],
e.headers[cy]=r.sessionToken,e.query=e.query??{},e.query[cy]=r.sessionToken,kI(this,o),this.presign(e,n)}}});var Jo,MI=f(()=>{bl();PI();$I();Jo=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof Ga.CrtSignerV4=="function"?"crt":typeof vl.
SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=new Ql(e),this.signerOptions=e}async sign(e,r={}){return r.signingRegion==="*"?this.getSigv4aSigner().
sign(e,r):this.sigv4Signer.sign(e,r)}async signWithCredentials(e,r,n={}){if(n.signingRegion==="*"){let o=this.getSigv4aSigner(),s=Ga.CrtSignerV4;if(s&&o instanceof
s)return o.signWithCredentials(e,r,n);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signa\
ture-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require(\
"@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-\
sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,r,n)}async presign(e,r={}){if(r.signingRegion==="*"){let n=this.
getSigv4aSigner(),o=Ga.CrtSignerV4;if(o&&n instanceof o)return n.presign(e,r);throw new Error(`presign with signingRegion '*' is only supported when using the C\
RT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the \
package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to\
 https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(e,r)}async presignWithCredentials(e,r,n={}){
if(n.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,r,n)}getSigv4aSigner(){if(!this.sigv4aSigner){let e=Ga.CrtSignerV4,r=vl.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!e&&!r)throw new Error("Neithe\
r CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https\
://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(r&&
typeof r=="function")this.sigv4aSigner=new r({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please e\
nsure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functi\
onality-requiring-aws-common-runtime-crt")}else{if(!r||typeof r!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructo\
r. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also re\
gister the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please \
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new r({...this.signerOptions})}}return this.sigv4aSigner}}});var uy=f(()=>{MI()});var si,Xo,Va,LI,WI,Wa,st,ly,UI,BI,jI,HI,zI,it,fy,oi,GI,VI,qL,me,KL,qI,KI=f(()=>{xe();si="ref",Xo=-1,Va=!0,LI="isSet",WI="PartitionResult",Wa="booleanEquals",st=
"stringEquals",ly="getAttr",UI="us-east-1",BI="sigv4",jI="sts",HI="https://sts.{Region}.{PartitionResult#dnsSuffix}",zI={[si]:"Endpoint"},it={[si]:"Region"},fy=
{[si]:WI},oi={},GI=[it],VI={conditions:[[LI,[zI]],[LI,GI],["aws.partition",GI,WI],[Wa,[{[si]:"UseFIPS"},Va]],[Wa,[{[si]:"UseDualStack"},Va]],[st,[it,"aws-global"]],
[Wa,[{[si]:"UseGlobalEndpoint"},Va]],[st,[it,"eu-central-1"]],[Wa,[{fn:ly,argv:[fy,"supportsDualStack"]},Va]],[Wa,[{fn:ly,argv:[fy,"supportsFIPS"]},Va]],[st,[it,
"ap-south-1"]],[st,[it,"eu-north-1"]],[st,[it,"eu-west-1"]],[st,[it,"eu-west-2"]],[st,[it,"eu-west-3"]],[st,[it,"sa-east-1"]],[st,[it,UI]],[st,[it,"us-east-2"]],
[st,[it,"us-west-2"]],[st,[it,"us-west-1"]],[st,[it,"ca-central-1"]],[st,[it,"ap-southeast-1"]],[st,[it,"ap-northeast-1"]],[st,[it,"ap-southeast-2"]],[st,[{fn:ly,
argv:[fy,"name"]},"aws-us-gov"]]],results:[[Xo],["https://sts.amazonaws.com",{authSchemes:[{name:BI,signingName:jI,signingRegion:UI}]}],[HI,{authSchemes:[{name:BI,
signingName:jI,signingRegion:"{Region}"}]}],[Xo,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Xo,"Invalid Configuration: Dualstack and c\
ustom endpoint are not supported"],[zI,oi],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",oi],[Xo,"FIPS and DualStack are enabled, but this p\
artition does not support one or both"],["https://sts.{Region}.amazonaws.com",oi],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",oi],[Xo,"FIPS is enab\
led but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",oi],[Xo,"DualStack is enabled but this partition doe\
s not support DualStack"],[HI,oi],[Xo,"Invalid Configuration: Missing Region"]]},qL=2,me=1e8,KL=new Int32Array([-1,1,-1,0,30,3,1,4,me+14,2,5,me+14,3,25,6,4,24,7,
5,me+1,8,6,9,me+13,7,me+1,10,10,me+1,11,11,me+1,12,12,me+1,13,13,me+1,14,14,me+1,15,15,me+1,16,16,me+1,17,17,me+1,18,18,me+1,19,19,me+1,20,20,me+1,21,21,me+1,22,
22,me+1,23,23,me+1,me+2,8,me+11,me+12,4,28,26,9,27,me+10,24,me+8,me+9,8,29,me+7,9,me+6,me+7,3,me+3,31,4,me+4,me+5]),qI=jt.from(KL,qL,VI.conditions,VI.results)});var YL,Zl,py=f(()=>{le();xe();KI();YL=new Ht({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),Zl=(t,e={})=>YL.get(t,()=>Tr(qI,
{endpointParams:t,logger:e.logger}));bt.aws=or});function JI(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function dy(t){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function XI(t){return{schemeId:"smithy.api#noAuth"}}var JL,XL,YI,QL,ZL,QI,ZI,my=f(()=>{gt();uy();te();xe();py();JL=t=>async(e,r,n)=>{if(!n)throw new Error("Coul\
d not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let o=await t(e,r,n),s=Ae(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!s)throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);let i=await fu(n,{getEndpointParameterInstructions:s},e);return Object.
assign(o,i)},XL=async(t,e,r)=>({operation:Ae(e).operation,region:await ye(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#s\
igv4`")})()}),YI=JL(XL);QL=(t,e,r)=>o=>{let i=t(o).properties?.authSchemes;if(!i)return e(o);let a=[];for(let c of i){let{name:u,properties:l={},...p}=c,d=u.toLowerCase();
u!==d&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${u}' to '${d}'`);let m;if(d==="sigv4a"){m="aws.auth#sigv4a";let g=i.find(S=>{let w=S.
name.toLowerCase();return w!=="sigv4a"&&w.startsWith("sigv4")});if(Jo.sigv4aDependency()==="none"&&g)continue}else if(d.startsWith("sigv4"))m="aws.auth#sigv4";else
throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${d}'`);let y=r[m];if(!y)throw new Error(`Could not find HttpAuthOption creat\
e function for '${m}'`);let E=y(o);E.schemeId=m,E.signingProperties={...E.signingProperties||{},...p,...l},a.push(E)}return a},ZL=t=>{let e=[];return t.operation===
"AssumeRoleWithWebIdentity"?(e.push(XI(t)),e.push(dy(t))):(e.push(JI(t)),e.push(dy(t))),e},QI=QL(Zl,ZL,{"aws.auth#sigv4":JI,"aws.auth#sigv4a":dy,"smithy.api#noA\
uth":XI}),ZI=t=>{let e=dn(t),r=El(e);return Object.assign(r,{authSchemePreference:ye(t.authSchemePreference??[])})}});var eT,tT,hy=f(()=>{eT=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,useGlobalEndpoint:t.useGlobalEndpoint??
!1,defaultSigningName:"sts"}),tT={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}});var kt,ef=f(()=>{te();kt=class t extends Bt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e),Object.setPrototypeOf(
this,t.prototype)}}});var qa,Ka,Ya,Ja,Xa,Qa,Za,gy=f(()=>{ef();qa=class t extends kt{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="clie\
nt";constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ka=class t extends kt{static shapeId="co\
m.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({name:"MalformedPolicyDocumentExc\
eption",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ya=class t extends kt{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="\
PackedPolicyTooLargeException";$fault="client";constructor(e){super({name:"PackedPolicyTooLargeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Ja=class t extends kt{static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e){super({name:"Regi\
onDisabledException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Xa=class t extends kt{static shapeId="com.amazonaws.sts#IDPRejectedClaimEx\
ception";name="IDPRejectedClaimException";$fault="client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},Qa=class t extends kt{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(e){
super({name:"InvalidIdentityTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Za=class t extends kt{static shapeId="com.amazonaws\
.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({name:"IDPCommunicationErrorExcept\
ion",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}}});var e8,t8,r8,n8,o8,s8,yy,i8,a8,c8,u8,Ey,l8,rT,f8,p8,d8,m8,h8,g8,y8,E8,nT,oT,sT,D8,S8,x8,_8,w8,C8,iT,R8,v8,aT,b8,cT,A8,I8,Dy,T8,F8,uT,lT,P8,O8,N8,k8,$8,M8,L8,U8,
Qo,Zo,B8,es,ts,rs,j8,fT,H8,Ce,pT,dT,io,mT,hT,gT,yT,ET,DT,ST,Sy,z8,G8,xy,xT,_T,wT,CT,_y,RT,vT,bT,AT,V8,W8,wy,Cy,ec=f(()=>{Ee();gy();ef();e8="Arn",t8="AccessKeyId",
r8="AssumeRole",n8="AssumedRoleId",o8="AssumeRoleRequest",s8="AssumeRoleResponse",yy="AssumedRoleUser",i8="AssumeRoleWithWebIdentity",a8="AssumeRoleWithWebIdent\
ityRequest",c8="AssumeRoleWithWebIdentityResponse",u8="Audience",Ey="Credentials",l8="ContextAssertion",rT="DurationSeconds",f8="Expiration",p8="ExternalId",d8=
"ExpiredTokenException",m8="IDPCommunicationErrorException",h8="IDPRejectedClaimException",g8="InvalidIdentityTokenException",y8="Key",E8="MalformedPolicyDocume\
ntException",nT="MinimumSessionTokenSize",oT="Policy",sT="PolicyArns",D8="ProviderArn",S8="ProvidedContexts",x8="ProvidedContextsListType",_8="ProvidedContext",
w8="PolicyDescriptorType",C8="ProviderId",iT="PackedPolicySize",R8="PackedPolicyTooLargeException",v8="Provider",aT="RoleArn",b8="RegionDisabledException",cT="R\
oleSessionName",A8="SecretAccessKey",I8="SubjectFromWebIdentityToken",Dy="SourceIdentity",T8="SerialNumber",F8="SessionToken",uT="SessionTokenSize",lT="SessionT\
okenUtilization",P8="Tags",O8="TokenCode",N8="TransitiveTagKeys",k8="Tag",$8="Value",M8="WebIdentityToken",L8="arn",U8="accessKeySecretType",Qo="awsQueryError",
Zo="client",B8="clientTokenType",es="error",ts="httpError",rs="message",j8="policyDescriptorListType",fT="smithy.ts.sdk.synthetic.com.amazonaws.sts",H8="tagList\
Type",Ce="com.amazonaws.sts",pT=new Se(fT),dT=[-3,fT,"STSServiceException",0,[],[]];pT.registerError(dT,kt);io=new Se(Ce),mT=[-3,Ce,d8,{[Qo]:["ExpiredTokenExcep\
tion",400],[es]:Zo,[ts]:400},[rs],[0]];io.registerError(mT,qa);hT=[-3,Ce,m8,{[Qo]:["IDPCommunicationError",400],[es]:Zo,[ts]:400},[rs],[0]];io.registerError(hT,
Za);gT=[-3,Ce,h8,{[Qo]:["IDPRejectedClaim",403],[es]:Zo,[ts]:403},[rs],[0]];io.registerError(gT,Xa);yT=[-3,Ce,g8,{[Qo]:["InvalidIdentityToken",400],[es]:Zo,[ts]:400},
[rs],[0]];io.registerError(yT,Qa);ET=[-3,Ce,E8,{[Qo]:["MalformedPolicyDocument",400],[es]:Zo,[ts]:400},[rs],[0]];io.registerError(ET,Ka);DT=[-3,Ce,R8,{[Qo]:["Pa\
ckedPolicyTooLarge",400],[es]:Zo,[ts]:400},[rs],[0]];io.registerError(DT,Ya);ST=[-3,Ce,b8,{[Qo]:["RegionDisabledException",403],[es]:Zo,[ts]:403},[rs],[0]];io.registerError(
ST,Ja);Sy=[pT,io],z8=[0,Ce,U8,8,0],G8=[0,Ce,B8,8,0],xy=[3,Ce,yy,0,[n8,e8],[0,0],2],xT=[3,Ce,o8,0,[aT,cT,sT,oT,rT,P8,N8,p8,T8,O8,Dy,S8,nT],[0,0,()=>AT,0,1,()=>W8,
64,0,0,0,0,()=>V8,1],2],_T=[3,Ce,s8,0,[Ey,yy,iT,Dy,lT,uT],[[()=>_y,0],()=>xy,1,0,1,1]],wT=[3,Ce,a8,0,[aT,cT,M8,C8,sT,oT,rT,nT],[0,0,[()=>G8,0],0,()=>AT,0,1,1],3],
CT=[3,Ce,c8,0,[Ey,I8,yy,iT,v8,u8,Dy,lT,uT],[[()=>_y,0],0,()=>xy,1,0,0,0,1,1]],_y=[3,Ce,Ey,0,[t8,A8,F8,f8],[0,[()=>z8,0],0,4],4],RT=[3,Ce,w8,0,[L8],[0]],vT=[3,Ce,
_8,0,[D8,l8],[0,0]],bT=[3,Ce,k8,0,[y8,$8],[0,0],2],AT=[1,Ce,j8,0,()=>RT],V8=[1,Ce,x8,0,()=>vT],W8=[1,Ce,H8,0,()=>bT],wy=[9,Ce,r8,0,()=>xT,()=>_T],Cy=[9,Ce,i8,0,
()=>wT,()=>CT]});var IT,TT=f(()=>{gt();Zs();uy();It();Wn();te();ce();X();my();py();ec();IT=t=>({apiVersion:"2011-06-15",base64Decoder:t?.base64Decoder??tt,base64Encoder:t?.base64Encoder??
Ve,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??Zl,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
QI,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Xe},{schemeId:"aws.aut\
h#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new to},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("s\
mithy.api#noAuth")||(async()=>({})),signer:new At}],logger:t?.logger??new Rt,protocol:t?.protocol??va,protocolSettings:t?.protocolSettings??{defaultNamespace:"c\
om.amazonaws.sts",errorTypeRegistries:Sy,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20\
110615"},serviceId:t?.serviceId??"STS",sha256:t?.sha256??tr,signerConstructor:t?.signerConstructor??Jo,urlParser:t?.urlParser??Je,utf8Decoder:t?.utf8Decoder??be,
utf8Encoder:t?.utf8Encoder??De})});var FT,PT=f(()=>{Ca();le();gt();It();te();re();qt();X();Tn();TT();FT=t=>{Cr(process.version);let e=Ir(t),r=()=>e().then(wr),n=IT(t);kr(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??L(sr,o),bodyLengthChecker:t?.bodyLengthChecker??
Er,defaultSocketTimeout:$r(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??Vr({serviceId:n.serviceId,clientVersion:no.version}),httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4")||(async i=>await t.credentialDefaultProvider(i?.__config||
{})()),signer:new Xe},{schemeId:"aws.auth#sigv4a",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4a"),signer:new to},{schemeId:"smithy.api#noAuth",identityProvider:s=>s.
getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new At}],maxAttempts:t?.maxAttempts??L(jr,t),region:t?.region??L(vt,{...rt,...o}),requestHandler:je.
create(t?.requestHandler??r),retryMode:t?.retryMode??L({...zr,default:async()=>(await r()).retryMode||Wt},t),sigv4aSigningRegionSet:t?.sigv4aSigningRegionSet??L(
Dl,o),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??L(Sr,o),useFipsEndpoint:t?.useFipsEndpoint??L(xr,o),userAgentAppId:t?.
userAgentAppId??L(Wr,o)}}});var OT,NT,kT=f(()=>{OT=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},NT=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var $T,MT=f(()=>{le();te();ce();kT();$T=(t,e)=>{let r=Object.assign(qr(t),Rr(t),Fr(t),OT(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Kr(r),vr(r),Pr(
r),NT(r))}});var hn,tf=f(()=>{le();It();te();re();xe();ce();qt();Ee();my();hy();PT();MT();hn=class extends mt{config;constructor(...[e]){let r=FT(e||{});super(r),this.initConfig=
r;let n=eT(r),o=Br(n),s=Hr(o),i=Ar(s),a=i,c=an(a),u=ZI(c),l=$T(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(_r(this.config)),this.middlewareStack.
use(Gr(this.config)),this.middlewareStack.use(pn(this.config)),this.middlewareStack.use(Or(this.config)),this.middlewareStack.use(Mr(this.config)),this.middlewareStack.
use(Lr(this.config)),this.middlewareStack.use(Ur(this.config)),this.middlewareStack.use(rr(this.config,{httpAuthSchemeParametersProvider:YI,identityProviderConfigProvider:async p=>new Pt(
{"aws.auth#sigv4":p.credentials,"aws.auth#sigv4a":p.credentials})})),this.middlewareStack.use(nr(this.config))}destroy(){super.destroy()}}});var rf,nf,of,Ry=f(()=>{te();xe();hy();rf=br(tT,"AWSSecurityTokenServiceV20110615","STSClient",cn),nf={},of=(t,e,r,n)=>[]});var On,sf=f(()=>{Ry();ec();On=class extends rf(nf,of,"AssumeRole",wy){}});var ns,af=f(()=>{Ry();ec();ns=class extends rf(nf,of,"AssumeRoleWithWebIdentity",Cy){}});var q8,cf,LT=f(()=>{te();sf();af();tf();q8={AssumeRoleCommand:On,AssumeRoleWithWebIdentityCommand:ns},cf=class extends hn{};bn(q8,cf)});var UT=f(()=>{sf();af()});var BT=f(()=>{});var jT,HT,zT,GT,VT,WT=f(()=>{le();sf();af();jT=t=>{if(typeof t?.Arn=="string"){let e=t.Arn.split(":");if(e.length>4&&e[4]!=="")return e[4]}},HT=async(t,e,r,n={})=>{
let o=typeof t=="function"?await t():t,s=typeof e=="function"?await e():e,i="",a=o??s??(i=await Zh(n)());return r?.debug?.("@aws-sdk/client-sts::resolveRegion",
"accepting first of:",`${o} (credential provider clientConfig)`,`${s} (contextual client)`,`${i} (STS default: AWS_REGION, profile region, or us-east-1)`),a},zT=
(t,e)=>{let r,n;return async(o,s)=>{if(n=o,!r){let{logger:l=t?.parentClientConfig?.logger,profile:p=t?.parentClientConfig?.profile,region:d,requestHandler:m=t?.
parentClientConfig?.requestHandler,credentialProviderLogger:y,userAgentAppId:E=t?.parentClientConfig?.userAgentAppId}=t,g=await HT(d,t?.parentClientConfig?.region,
y,{logger:l,profile:p}),S=!VT(m);r=new e({...t,userAgentAppId:E,profile:p,credentialDefaultProvider:()=>async()=>n,region:g,requestHandler:S?m:void 0,logger:l})}
let{Credentials:i,AssumedRoleUser:a}=await r.send(new On(s));if(!i||!i.AccessKeyId||!i.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole cal\
l with role ${s.RoleArn}`);let c=jT(a),u={accessKeyId:i.AccessKeyId,secretAccessKey:i.SecretAccessKey,sessionToken:i.SessionToken,expiration:i.Expiration,...i.CredentialScope&&
{credentialScope:i.CredentialScope},...c&&{accountId:c}};return ue(u,"CREDENTIALS_STS_ASSUME_ROLE","i"),u}},GT=(t,e)=>{let r;return async n=>{if(!r){let{logger:c=t?.
parentClientConfig?.logger,profile:u=t?.parentClientConfig?.profile,region:l,requestHandler:p=t?.parentClientConfig?.requestHandler,credentialProviderLogger:d,userAgentAppId:m=t?.
parentClientConfig?.userAgentAppId}=t,y=await HT(l,t?.parentClientConfig?.region,d,{logger:c,profile:u}),E=!VT(p);r=new e({...t,userAgentAppId:m,profile:u,region:y,
requestHandler:E?p:void 0,logger:c})}let{Credentials:o,AssumedRoleUser:s}=await r.send(new ns(n));if(!o||!o.AccessKeyId||!o.SecretAccessKey)throw new Error(`Inv\
alid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);let i=jT(s),a={accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.
SessionToken,expiration:o.Expiration,...o.CredentialScope&&{credentialScope:o.CredentialScope},...i&&{accountId:i}};return i&&ue(a,"RESOLVED_ACCOUNT_ID","T"),ue(
a,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),a}},VT=t=>t?.metadata?.handlerProtocol==="h2"});var qT,KT,YT,K8,JT=f(()=>{WT();tf();qT=(t,e)=>e?class extends t{constructor(n){super(n);for(let o of e)this.middlewareStack.use(o)}}:t,KT=(t={},e)=>zT(t,qT(hn,e)),
YT=(t={},e)=>GT(t,qT(hn,e)),K8=t=>e=>t({roleAssumer:KT(e),roleAssumerWithWebIdentity:YT(e),...e})});var vy={};ut(vy,{$Command:()=>er,AssumeRole$:()=>wy,AssumeRoleCommand:()=>On,AssumeRoleRequest$:()=>xT,AssumeRoleResponse$:()=>_T,AssumeRoleWithWebIdentity$:()=>Cy,
AssumeRoleWithWebIdentityCommand:()=>ns,AssumeRoleWithWebIdentityRequest$:()=>wT,AssumeRoleWithWebIdentityResponse$:()=>CT,AssumedRoleUser$:()=>xy,Credentials$:()=>_y,
ExpiredTokenException:()=>qa,ExpiredTokenException$:()=>mT,IDPCommunicationErrorException:()=>Za,IDPCommunicationErrorException$:()=>hT,IDPRejectedClaimException:()=>Xa,
IDPRejectedClaimException$:()=>gT,InvalidIdentityTokenException:()=>Qa,InvalidIdentityTokenException$:()=>yT,MalformedPolicyDocumentException:()=>Ka,MalformedPolicyDocumentException$:()=>ET,
PackedPolicyTooLargeException:()=>Ya,PackedPolicyTooLargeException$:()=>DT,PolicyDescriptorType$:()=>RT,ProvidedContext$:()=>vT,RegionDisabledException:()=>Ja,RegionDisabledException$:()=>ST,
STS:()=>cf,STSClient:()=>hn,STSServiceException:()=>kt,STSServiceException$:()=>dT,Tag$:()=>bT,__Client:()=>mt,decorateDefaultCredentialProvider:()=>K8,errorTypeRegistries:()=>Sy,
getDefaultRoleAssumer:()=>KT,getDefaultRoleAssumerWithWebIdentity:()=>YT});var uf=f(()=>{tf();LT();UT();te();ec();gy();BT();JT();ef()});var QT,Y8,J8,ZT,XT,eF=f(()=>{le();re();FI();QT=(t,{profile:e="default",logger:r}={})=>!!t&&typeof t=="object"&&typeof t.role_arn=="string"&&["undefined","string"].
indexOf(typeof t.role_session_name)>-1&&["undefined","string"].indexOf(typeof t.external_id)>-1&&["undefined","string"].indexOf(typeof t.mfa_serial)>-1&&(Y8(t,{
profile:e,logger:r})||J8(t,{profile:e,logger:r})),Y8=(t,{profile:e,logger:r})=>{let n=typeof t.source_profile=="string"&&typeof t.credential_source>"u";return n&&
r?.debug?.(`    ${e} isAssumeRoleWithSourceProfile source_profile=${t.source_profile}`),n},J8=(t,{profile:e,logger:r})=>{let n=typeof t.credential_source=="stri\
ng"&&typeof t.source_profile>"u";return n&&r?.debug?.(`    ${e} isCredentialSourceProfile credential_source=${t.credential_source}`),n},ZT=async(t,e,r,n,o={},s)=>{
r.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");let i=e[t],{source_profile:a,region:c}=i;if(!r.roleAssumer){let{getDefaultRoleAssumer:l}=await Promise.resolve().then(()=>(uf(),vy));
r.roleAssumer=l({...r.clientConfig,credentialProviderLogger:r.logger,parentClientConfig:{...n,...r?.parentClientConfig,region:c??r?.parentClientConfig?.region??
n?.region}},r.clientPlugins)}if(a&&a in o)throw new O(`Detected a cycle attempting to resolve credentials for profile ${Ct(r)}. Profiles visited: `+Object.keys(
o).join(", "),{logger:r.logger});r.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${a?`source_profile=[${a}]`:`profile=[${t}\
]`}`);let u=a?s(a,e,r,n,{...o,[a]:!0},XT(e[a]??{})):(await TI(i.credential_source,t,r.logger)(r))();if(XT(i))return u.then(l=>ue(l,"CREDENTIALS_PROFILE_SOURCE_P\
ROFILE","o"));{let l={RoleArn:i.role_arn,RoleSessionName:i.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:i.external_id,DurationSeconds:parseInt(i.duration_seconds||
"3600",10)},{mfa_serial:p}=i;if(p){if(!r.mfaCodeProvider)throw new O(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`,
{logger:r.logger,tryNextLink:!1});l.SerialNumber=p,l.TokenCode=await r.mfaCodeProvider(p)}let d=await u;return r.roleAssumer(d,l).then(m=>ue(m,"CREDENTIALS_PROF\
ILE_SOURCE_PROFILE","o"))}},XT=t=>!t.role_arn&&!!t.credential_source});function X8(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function Q8(t){return{schemeId:"smithy.api#noAuth"}}var tF,rF,nF,by=f(()=>{gt();te();tF=async(t,e,r)=>({operation:Ae(e).operation,region:await ye(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});rF=t=>{let e=[];return t.operation==="CreateOAuth2Token"?e.push(Q8(t)):e.push(X8(
t)),e},nF=t=>{let e=dn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??[])})}});var oF,sF,Ay=f(()=>{oF=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"signin"}),sF=
{UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}}});var uo,ao,iF,ii,aF,ai,cF,Ty,Nn,Iy,uF,lF,co,mF,fF,lf,yt,pF,dF,Z8,pe,e4,hF,gF=f(()=>{xe();uo="ref",ao=-1,iF=!1,ii=!0,aF="isSet",ai="booleanEquals",cF="coalesce",Ty=
"PartitionResult",Nn="stringEquals",Iy="getAttr",uF="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",lF={[uo]:"Endpoint"},co={fn:Iy,argv:[{[uo]:Ty},
"name"]},mF={[uo]:"Region"},fF={[uo]:Ty},lf={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},yt={},pF=[mF],dF={conditions:[[aF,pF],[
ai,[{fn:cF,argv:[{[uo]:"IsControlPlane"},iF]},ii]],[aF,[lF]],["aws.partition",pF,Ty],[ai,[{[uo]:"UseFIPS"},ii]],[Nn,[co,"aws"]],[ai,[{fn:cF,argv:[{[uo]:"IsOAuth\
Endpoint"},iF]},ii]],[ai,[{[uo]:"UseDualStack"},ii]],[Nn,[co,"aws-cn"]],[Nn,[mF,"us-gov-west-1"]],[Nn,[co,"aws-us-gov"]],[ai,[{fn:Iy,argv:[fF,"supportsFIPS"]},ii]],
[Nn,[co,"aws-iso"]],[Nn,[co,"aws-iso-b"]],[Nn,[co,"aws-iso-f"]],[Nn,[co,"aws-iso-e"]],[Nn,[co,"aws-eusc"]],[ai,[{fn:Iy,argv:[fF,"supportsDualStack"]},ii]]],results:[
[ao],["https://signin.{Region}.api.aws",lf],["https://signin.{Region}.api.amazonwebservices.com.cn",lf],[uF,lf],[ao,"FIPS endpoints are not supported for OAuth \
operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",lf],["https://{Region}.signin.aws.amazon.com",yt],["https://{Regio\
n}.signin.amazonaws.cn",yt],["https://{Region}.signin.amazonaws-us-gov.com",yt],["https://{Region}.signin.c2shome.ic.gov",yt],["https://{Region}.signin.sc2shome\
.sgov.gov",yt],["https://{Region}.signin.csphome.hci.ic.gov",yt],["https://{Region}.signin.csphome.adc-e.uk",yt],["https://{Region}.signin.amazonaws-eusc.eu",yt],
["https://signin-fips.amazonaws-us-gov.com",yt],["https://{Region}.signin-fips.amazonaws-us-gov.com",yt],["https://{Region}.signin.{PartitionResult#dnsSuffix}",
yt],[ao,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ao,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[lF,yt],
["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",yt],[ao,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",yt],[ao,"FIPS is enabled but this partition does not support FIPS"],[uF,yt],[ao,"DualStack is enable\
d but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",yt],[ao,"Invalid Configuration: Missing Region"]]},Z8=2,
pe=1e8,e4=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,pe+27,6,pe+4,pe+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,pe+7,13,10,pe+8,14,12,pe+9,15,13,pe+10,16,14,
pe+11,17,15,pe+12,18,16,pe+13,pe+16,6,pe+5,20,7,21,pe+6,17,pe+24,pe+25,6,pe+4,23,7,27,24,9,pe+14,25,10,pe+15,26,11,pe+22,pe+23,11,28,pe+21,17,pe+20,pe+21,2,35,30,
3,39,31,4,32,pe+27,6,pe+4,33,7,pe+27,34,9,pe+14,pe+27,3,39,36,4,38,37,7,pe+18,pe+19,6,pe+4,pe+17,5,pe+1,40,8,pe+2,pe+3]),hF=jt.from(e4,Z8,dF.conditions,dF.results)});var t4,yF,EF=f(()=>{le();xe();gF();t4=new Ht({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),yF=(t,e={})=>t4.
get(t,()=>Tr(hF,{endpointParams:t,logger:e.logger}));bt.aws=or});var Xr,ff=f(()=>{te();Xr=class t extends Bt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(e){super(e),Object.
setPrototypeOf(this,t.prototype)}}});var tc,rc,nc,oc,Fy=f(()=>{ff();tc=class t extends Xr{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(e){
super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error}},rc=class t extends Xr{static shapeId="co\
m.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(e){super({name:"InternalServerException",$fault:"se\
rver",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error}},nc=class t extends Xr{static shapeId="com.amazonaws.signin#TooManyRequestsError";name="\
TooManyRequestsError";$fault="client";error;constructor(e){super({name:"TooManyRequestsError",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.
error=e.error}},oc=class t extends Xr{static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(e){
super({name:"ValidationException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error}}});var r4,n4,o4,s4,i4,a4,c4,u4,l4,f4,p4,d4,m4,h4,g4,DF,Py,y4,$y,SF,xF,E4,lo,Oy,D4,Ny,S4,vF,My,_F,at,df,x4,pf,wF,bF,CF,RF,_4,w4,C4,ky,R4,Et,AF,IF,sc,TF,FF,PF,OF,Ly,
v4,NF,kF,$F,MF,LF,UF,BF,jF,Uy,By,ic=f(()=>{Ee();Fy();ff();r4="AccessDeniedException",n4="AccessToken",o4="CreateOAuth2Token",s4="CreateOAuth2TokenRequest",i4="C\
reateOAuth2TokenRequestBody",a4="CreateOAuth2TokenResponseBody",c4="CreateOAuth2TokenResponse",u4="CreateOAuth2TokenWithIAM",l4="CreateOAuth2TokenWithIAMRequest",
f4="CreateOAuth2TokenWithIAMResponse",p4="InternalServerException",d4="OAuthAccessToken",m4="RefreshToken",h4="TooManyRequestsError",g4="ValidationException",DF=
"accessKeyId",Py="accessToken",y4="access_token",$y="client",SF="clientId",xF="codeVerifier",E4="code",lo="error",Oy="expiresIn",D4="expires_in",Ny="grantType",
S4="grant_type",vF="http",My="httpError",_F="idToken",at="jsonName",df="message",x4="resource",pf="refreshToken",wF="redirectUri",bF="smithy.ts.sdk.synthetic.co\
m.amazonaws.signin",CF="secretAccessKey",RF="sessionToken",_4="server",w4="tokenInput",C4="tokenOutput",ky="tokenType",R4="token_type",Et="com.amazonaws.signin",
AF=new Se(bF),IF=[-3,bF,"SigninServiceException",0,[],[]];AF.registerError(IF,Xr);sc=new Se(Et),TF=[-3,Et,r4,{[lo]:$y},[lo,df],[0,0],2];sc.registerError(TF,tc);
FF=[-3,Et,p4,{[lo]:_4,[My]:500},[lo,df],[0,0],2];sc.registerError(FF,rc);PF=[-3,Et,h4,{[lo]:$y,[My]:429},[lo,df],[0,0],2];sc.registerError(PF,nc);OF=[-3,Et,g4,{
[lo]:$y,[My]:400},[lo,df],[0,0],2];sc.registerError(OF,oc);Ly=[AF,sc],v4=[0,Et,d4,8,0],NF=[0,Et,m4,8,0],kF=[3,Et,n4,8,[DF,CF,RF],[[0,{[at]:DF}],[0,{[at]:CF}],[0,
{[at]:RF}]],3],$F=[3,Et,s4,0,[w4],[[()=>MF,16]],1],MF=[3,Et,i4,0,[SF,Ny,E4,wF,xF,pf],[[0,{[at]:SF}],[0,{[at]:Ny}],0,[0,{[at]:wF}],[0,{[at]:xF}],[()=>NF,{[at]:pf}]],
2],LF=[3,Et,c4,0,[C4],[[()=>UF,16]],1],UF=[3,Et,a4,0,[Py,ky,Oy,pf,_F],[[()=>kF,{[at]:Py}],[0,{[at]:ky}],[1,{[at]:Oy}],[()=>NF,{[at]:pf}],[0,{[at]:_F}]],4],BF=[3,
Et,l4,0,[Ny,x4],[[0,{[at]:S4}],0],2],jF=[3,Et,f4,0,[Py,ky,Oy],[[()=>v4,{[at]:y4}],[0,{[at]:R4}],[1,{[at]:D4}]],3],Uy=[9,Et,o4,{[vF]:["POST","/v1/token",200]},()=>$F,
()=>LF],By=[9,Et,u4,{[vF]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>BF,()=>jF]});var HF,zF=f(()=>{gt();Zs();It();Wn();te();ce();X();by();EF();ic();HF=t=>({apiVersion:"2023-01-01",base64Decoder:t?.base64Decoder??tt,base64Encoder:t?.base64Encoder??
Ve,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??yF,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
rF,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Xe},{schemeId:"smithy.\
api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new At}],logger:t?.logger??new Rt,protocol:t?.protocol??Fn,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:Ly,version:"2023-01-01",serviceTarget:"Signin"},serviceId:t?.serviceId??"Signin",
sha256:t?.sha256??tr,urlParser:t?.urlParser??Je,utf8Decoder:t?.utf8Decoder??be,utf8Encoder:t?.utf8Encoder??De})});var GF,VF=f(()=>{Ca();le();gt();te();re();qt();X();Tn();zF();GF=t=>{Cr(process.version);let e=Ir(t),r=()=>e().then(wr),n=HF(t);kr(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??L(sr,o),bodyLengthChecker:t?.bodyLengthChecker??
Er,defaultSocketTimeout:$r(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??Vr({serviceId:n.serviceId,clientVersion:no.version}),maxAttempts:t?.
maxAttempts??L(jr,t),region:t?.region??L(vt,{...rt,...o}),requestHandler:je.create(t?.requestHandler??r),retryMode:t?.retryMode??L({...zr,default:async()=>(await r()).
retryMode||Wt},t),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??L(Sr,o),useFipsEndpoint:t?.useFipsEndpoint??L(xr,o),userAgentAppId:t?.
userAgentAppId??L(Wr,o)}}});var WF,qF,KF=f(()=>{WF=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},qF=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var YF,JF=f(()=>{le();te();ce();KF();YF=(t,e)=>{let r=Object.assign(qr(t),Rr(t),Fr(t),WF(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Kr(r),vr(r),Pr(
r),qF(r))}});var ac,jy=f(()=>{le();It();te();re();xe();ce();qt();Ee();by();Ay();VF();JF();ac=class extends mt{config;constructor(...[e]){let r=GF(e||{});super(r),this.initConfig=
r;let n=oF(r),o=Br(n),s=Hr(o),i=Ar(s),a=i,c=an(a),u=nF(c),l=YF(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(_r(this.config)),this.middlewareStack.
use(Gr(this.config)),this.middlewareStack.use(pn(this.config)),this.middlewareStack.use(Or(this.config)),this.middlewareStack.use(Mr(this.config)),this.middlewareStack.
use(Lr(this.config)),this.middlewareStack.use(Ur(this.config)),this.middlewareStack.use(rr(this.config,{httpAuthSchemeParametersProvider:tF,identityProviderConfigProvider:async p=>new Pt(
{"aws.auth#sigv4":p.credentials})})),this.middlewareStack.use(nr(this.config))}destroy(){super.destroy()}}});var mf,XF,QF,hf,Hy=f(()=>{te();xe();Ay();mf=br(sF,"Signin","SigninClient",cn),XF={IsControlPlane:{type:"staticContextParams",value:!1}},QF={IsOAuthEndpoint:{type:"\
staticContextParams",value:!0}},hf=(t,e,r,n)=>[]});var cc,zy=f(()=>{Hy();ic();cc=class extends mf(XF,hf,"CreateOAuth2Token",Uy){}});var uc,Gy=f(()=>{Hy();ic();uc=class extends mf(QF,hf,"CreateOAuth2TokenWithIAM",By){}});var b4,gf,ZF=f(()=>{te();zy();Gy();jy();b4={CreateOAuth2TokenCommand:cc,CreateOAuth2TokenWithIAMCommand:uc},gf=class extends ac{};bn(b4,gf)});var eP=f(()=>{zy();Gy()});var A4,tP=f(()=>{A4={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUES\
T",OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"\
rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"\
server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"}});var rP=f(()=>{});var nP={};ut(nP,{$Command:()=>er,AccessDeniedException:()=>tc,AccessDeniedException$:()=>TF,AccessToken$:()=>kF,CreateOAuth2Token$:()=>Uy,CreateOAuth2TokenCommand:()=>cc,
CreateOAuth2TokenRequest$:()=>$F,CreateOAuth2TokenRequestBody$:()=>MF,CreateOAuth2TokenResponse$:()=>LF,CreateOAuth2TokenResponseBody$:()=>UF,CreateOAuth2TokenWithIAM$:()=>By,
CreateOAuth2TokenWithIAMCommand:()=>uc,CreateOAuth2TokenWithIAMRequest$:()=>BF,CreateOAuth2TokenWithIAMResponse$:()=>jF,InternalServerException:()=>rc,InternalServerException$:()=>FF,
OAuth2ErrorCode:()=>A4,Signin:()=>gf,SigninClient:()=>ac,SigninServiceException:()=>Xr,SigninServiceException$:()=>IF,TooManyRequestsError:()=>nc,TooManyRequestsError$:()=>PF,
ValidationException:()=>oc,ValidationException$:()=>OF,__Client:()=>mt,errorTypeRegistries:()=>Ly});var oP=f(()=>{jy();ZF();eP();te();ic();tP();Fy();rP();ff()});var fo,yf,sP,lc,Ef,iP=f(()=>{re();ce();fo=require("node:crypto"),yf=require("node:fs"),sP=require("node:os"),lc=require("node:path"),Ef=class t{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*
1e3;constructor(e,r,n){this.profileData=e,this.init=r,this.callerClientConfig=n}async loadCredentials(){let e=await this.loadToken();if(!e)throw new O(`Failed t\
o load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.logger});let r=e.accessToken,n=Date.now();return new Date(
r.expiresAt).getTime()-n<=t.REFRESH_THRESHOLD?this.refresh(e):this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.
profileData.login_session}toCredentials(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,
expiration:new Date(e.expiresAt)}}async refresh(e){let r=await this.loadToken().catch(()=>e),n=Date.now(),o=new Date(r.accessToken.expiresAt).getTime(),s=new Date(
e.accessToken.expiresAt).getTime(),i=o<=n&&s>n?e:r;if(new Date(i.accessToken.expiresAt).getTime()-Date.now()>t.REFRESH_THRESHOLD)return this.toCredentials(i.accessToken);
let{SigninClient:c,CreateOAuth2TokenCommand:u}=await Promise.resolve().then(()=>(oP(),nP)),{logger:l,userAgentAppId:p}=this.callerClientConfig??{},m=(w=>w?.metadata?.
handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,y=typeof i.signInRegion=="string"&&i.signInRegion.
length>0?i.signInRegion:void 0,E=y??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,g=new c({credentials:{accessKeyId:"",
secretAccessKey:""},region:E,requestHandler:m,logger:l,userAgentAppId:p,...this.init?.clientConfig,...y&&{region:y}});this.createDPoPInterceptor(g.middlewareStack);
let S={tokenInput:{clientId:i.clientId,refreshToken:i.refreshToken,grantType:"refresh_token"}};try{let w=await g.send(new u(S)),{accessKeyId:R,secretAccessKey:b,
sessionToken:N}=w.tokenOutput?.accessToken??{},{refreshToken:j,expiresIn:ne}=w.tokenOutput??{};if(!R||!b||!N||!j)throw new O("Token refresh response missing req\
uired fields",{logger:this.logger,tryNextLink:!1});let ge=(ne??900)*1e3,Fe=new Date(Date.now()+ge),q={...i,accessToken:{...i.accessToken,accessKeyId:R,secretAccessKey:b,
sessionToken:N,expiresAt:Fe.toISOString()},refreshToken:j};return await this.saveToken(q),this.toCredentials(q.accessToken)}catch(w){if(w.name==="AccessDeniedEx\
ception"){let b=w.error,N;switch(b){case"TOKEN_EXPIRED":N="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":N="Unable to r\
efresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":N="Unable to refres\
h credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:N=`Failed to refresh token: ${String(
w)}. Please re-authenticate using \`aws login\``}throw new O(N,{logger:this.logger,tryNextLink:!1})}if(new Date(i.accessToken.expiresAt).getTime()>Date.now())return this.
logger?.warn?.(`Failed to refresh token: ${String(w)}. Using existing token until expiry.`),this.toCredentials(i.accessToken);throw new O(`Failed to refresh tok\
en: ${String(w)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){let e=this.getTokenFilePath();try{let r=await yf.promises.readFile(
e,"utf8"),n=JSON.parse(r),o=["accessToken","clientId","refreshToken","dpopKey"].filter(s=>!n[s]);if(n.accessToken?.accountId||o.push("accountId"),o.length>0)throw new O(
`Token validation failed, missing fields: ${o.join(", ")}`,{logger:this.logger,tryNextLink:!1});return n}catch(r){throw new O(`Failed to load token from ${e}: ${String(
r)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){let r=this.getTokenFilePath(),n=(0,lc.dirname)(r);try{await yf.promises.mkdir(n,{recursive:!0})}catch{}
await yf.promises.writeFile(r,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){let e=process.env.AWS_LOGIN_CACHE_DIRECTORY??(0,lc.join)((0,sP.homedir)(),".aw\
s","login","cache"),r=Buffer.from(this.loginSession,"utf8"),n=(0,fo.createHash)("sha256").update(r).digest("hex");return(0,lc.join)(e,`${n}.json`)}derToRawSignature(e){
let r=2;if(e[r]!==2)throw new Error("Invalid DER signature");r++;let n=e[r++],o=e.subarray(r,r+n);if(r+=n,e[r]!==2)throw new Error("Invalid DER signature");r++;
let s=e[r++],i=e.subarray(r,r+s);o=o[0]===0?o.subarray(1):o,i=i[0]===0?i.subarray(1):i;let a=Buffer.concat([Buffer.alloc(32-o.length),o]),c=Buffer.concat([Buffer.
alloc(32-i.length),i]);return Buffer.concat([a,c])}createDPoPInterceptor(e){e.add(r=>async n=>{if(ie.isInstance(n.request)){let o=n.request,s=`${o.protocol}//${o.
hostname}${o.port?`:${o.port}`:""}${o.path}`,i=await this.generateDpop(o.method,s);o.headers={...o.headers,DPoP:i}}return r(n)},{step:"finalizeRequest",name:"dp\
opInterceptor",override:!0})}async generateDpop(e="POST",r){let n=await this.loadToken();try{let o=(0,fo.createPrivateKey)({key:n.dpopKey,format:"pem",type:"sec\
1"}),i=(0,fo.createPublicKey)(o).export({format:"der",type:"spki"}),a=-1;for(let w=0;w<i.length;w++)if(i[w]===4){a=w;break}let c=i.slice(a+1,a+33),u=i.slice(a+33,
a+65),l={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:c.toString("base64url"),y:u.toString("base64url")}},p={jti:crypto.randomUUID(),htm:e,htu:r,iat:Math.
floor(Date.now()/1e3)},d=Buffer.from(JSON.stringify(l)).toString("base64url"),m=Buffer.from(JSON.stringify(p)).toString("base64url"),y=`${d}.${m}`,E=(0,fo.sign)(
"sha256",Buffer.from(y),o),S=this.derToRawSignature(E).toString("base64url");return`${y}.${S}`}catch(o){throw new O(`Failed to generate Dpop proof: ${o instanceof
Error?o.message:String(o)}`,{logger:this.logger,tryNextLink:!1})}}}});var aP,cP=f(()=>{le();re();iP();aP=t=>async({callerClientConfig:e}={})=>{t?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");let r=await Dr(
t||{}),n=Ct({profile:t?.profile??e?.profile}),o=r[n];if(!o?.login_session)throw new O(`Profile ${n} does not contain login_session.`,{tryNextLink:!0,logger:t?.logger});
let i=await new Ef(o,t,e).loadCredentials();return ue(i,"CREDENTIALS_LOGIN","AD")}});var uP={};ut(uP,{fromLoginCredentials:()=>aP});var lP=f(()=>{cP()});var fP,pP,dP=f(()=>{le();fP=t=>!!(t&&t.login_session),pP=async(t,e,r)=>{let{fromLoginCredentials:n}=await Promise.resolve().then(()=>(lP(),uP)),o=await n({...e,
profile:t})({callerClientConfig:r});return ue(o,"CREDENTIALS_PROFILE_LOGIN","AC")}});var mP,hP=f(()=>{le();mP=(t,e,r)=>{if(e.Version!==1)throw Error(`Profile ${t} credential_process did not return Version 1.`);if(e.AccessKeyId===void 0||e.SecretAccessKey===
void 0)throw Error(`Profile ${t} credential_process returned invalid credentials.`);if(e.Expiration){let s=new Date;if(new Date(e.Expiration)<s)throw Error(`Pro\
file ${t} credential_process returned expired credentials.`)}let n=e.AccountId;!n&&r?.[t]?.aws_account_id&&(n=r[t].aws_account_id);let o={accessKeyId:e.AccessKeyId,
secretAccessKey:e.SecretAccessKey,...e.SessionToken&&{sessionToken:e.SessionToken},...e.Expiration&&{expiration:new Date(e.Expiration)},...e.CredentialScope&&{credentialScope:e.
CredentialScope},...n&&{accountId:n}};return ue(o,"CREDENTIALS_PROCESS","w"),o}});var gP,yP,EP,DP=f(()=>{re();gP=require("node:child_process"),yP=require("node:util");hP();EP=async(t,e,r)=>{let n=e[t];if(e[t]){let o=n.credential_process;if(o!==
void 0){let s=(0,yP.promisify)(Ji?.getTokenRecord?.().exec??gP.exec);try{let{stdout:i}=await s(o),a;try{a=JSON.parse(i.trim())}catch{throw Error(`Profile ${t} c\
redential_process returned invalid JSON.`)}return mP(t,a,e)}catch(i){throw new O(i.message,{logger:r})}}else throw new O(`Profile ${t} did not contain credentia\
l_process.`,{logger:r})}else throw new O(`Profile ${t} could not be found in shared credentials file.`,{logger:r})}});var SP,xP=f(()=>{re();DP();SP=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");let r=await Dr(t);
return EP(Ct({profile:t.profile??e?.profile}),r,t.logger)}});var Vy={};ut(Vy,{fromProcess:()=>SP});var Wy=f(()=>{xP()});var _P,wP,CP=f(()=>{le();_P=t=>!!t&&typeof t=="object"&&typeof t.credential_process=="string",wP=async(t,e)=>{let{fromProcess:r}=await Promise.resolve().then(()=>(Wy(),Vy)),
n=await r({...t,profile:e})();return ue(n,"CREDENTIALS_PROFILE_PROCESS","v")}});var RP,vP,bP=f(()=>{le();RP=async(t,e,r={},n)=>{let{fromSSO:o}=await Promise.resolve().then(()=>(iy(),sy));return o({profile:t,logger:r.logger,parentClientConfig:r.
parentClientConfig,clientConfig:r.clientConfig})({callerClientConfig:n}).then(s=>e.sso_session?ue(s,"CREDENTIALS_PROFILE_SSO","r"):ue(s,"CREDENTIALS_PROFILE_SSO\
_LEGACY","t"))},vP=t=>t&&(typeof t.sso_start_url=="string"||typeof t.sso_account_id=="string"||typeof t.sso_session=="string"||typeof t.sso_region=="string"||typeof t.
sso_role_name=="string")});var qy,Ky,AP=f(()=>{le();qy=t=>!!t&&typeof t=="object"&&typeof t.aws_access_key_id=="string"&&typeof t.aws_secret_access_key=="string"&&["undefined","string"].indexOf(
typeof t.aws_session_token)>-1&&["undefined","string"].indexOf(typeof t.aws_account_id)>-1,Ky=async(t,e)=>{e?.logger?.debug("@aws-sdk/credential-provider-ini - \
resolveStaticCredentials");let r={accessKeyId:t.aws_access_key_id,secretAccessKey:t.aws_secret_access_key,sessionToken:t.aws_session_token,...t.aws_credential_scope&&
{credentialScope:t.aws_credential_scope},...t.aws_account_id&&{accountId:t.aws_account_id}};return ue(r,"CREDENTIALS_PROFILE","n")}});var Df,Yy=f(()=>{Df=t=>async e=>{t.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:r,roleSessionName:n,webIdentityToken:o,
providerId:s,policyArns:i,policy:a,durationSeconds:c}=t,{roleAssumerWithWebIdentity:u}=t;if(!u){let{getDefaultRoleAssumerWithWebIdentity:l}=await Promise.resolve().then(()=>(uf(),vy));
u=l({...t.clientConfig,credentialProviderLogger:t.logger,parentClientConfig:{...e?.callerClientConfig,...t.parentClientConfig}},t.clientPlugins)}return u({RoleArn:r,
RoleSessionName:n??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:o,ProviderId:s,PolicyArns:i,Policy:a,DurationSeconds:c})}});var TP,IP,I4,T4,FP,PP=f(()=>{le();re();TP=require("node:fs");Yy();IP="AWS_WEB_IDENTITY_TOKEN_FILE",I4="AWS_ROLE_ARN",T4="AWS_ROLE_SESSION_NAME",FP=(t={})=>async e=>{
t.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");let r=t?.webIdentityTokenFile??process.env[IP],n=t?.roleArn??process.env[I4],o=t?.roleSessionName??
process.env[T4];if(!r||!n)throw new O("Web identity configuration not specified",{logger:t.logger});let s=await Df({...t,webIdentityToken:Ji?.getTokenRecord?.()[r]??
(0,TP.readFileSync)(r,{encoding:"ascii"}),roleArn:n,roleSessionName:o})(e);return r===process.env[IP]&&ue(s,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),s}});var Jy={};ut(Jy,{fromTokenFile:()=>FP,fromWebToken:()=>Df});var Xy=f(()=>{PP();Yy()});var OP,NP,kP=f(()=>{le();OP=t=>!!t&&typeof t=="object"&&typeof t.web_identity_token_file=="string"&&typeof t.role_arn=="string"&&["undefined","string"].indexOf(
typeof t.role_session_name)>-1,NP=async(t,e,r)=>{let{fromTokenFile:n}=await Promise.resolve().then(()=>(Xy(),Jy)),o=await n({webIdentityTokenFile:t.web_identity_token_file,
roleArn:t.role_arn,roleSessionName:t.role_session_name,roleAssumerWithWebIdentity:e.roleAssumerWithWebIdentity,logger:e.logger,parentClientConfig:e.parentClientConfig})(
{callerClientConfig:r});return ue(o,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")}});var Qy,$P=f(()=>{re();eF();dP();CP();bP();AP();kP();Qy=async(t,e,r,n,o={},s=!1)=>{let i=e[t];if(Object.keys(o).length>0&&qy(i))return Ky(i,r);if(s||QT(i,{profile:t,
logger:r.logger}))return ZT(t,e,r,n,o,Qy);if(qy(i))return Ky(i,r);if(OP(i))return NP(i,r,n);if(_P(i))return wP(r,t);if(vP(i))return await RP(t,i,r,n);if(fP(i))return pP(
t,r,n);throw new O(`Could not resolve credentials using profile: [${t}] in configuration/credentials file(s).`,{logger:r.logger})}});var MP,LP=f(()=>{re();$P();MP=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");let r=await Dr(t);return Qy(
Ct({profile:t.profile??e?.profile}),r,t,e)}});var UP={};ut(UP,{fromIni:()=>MP});var BP=f(()=>{LP()});var jP,ci,HP,Zy,zP=f(()=>{og();re();Rv();bv();jP=!1,ci=(t={})=>vv([async()=>{if(t.profile??process.env[Jc])throw process.env[ga]&&process.env[ya]&&(jP||((t.logger?.
warn&&t.logger?.constructor?.name!=="NoOpLogger"?t.logger.warn.bind(t.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNIN\
G:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),jP=!0)),new O("AWS_PROFILE is set, skipping fromEnv provider.",{logger:t.logger,tryNextLink:!0});return t.logger?.debug("@aws-sdk/credential-provider-node - \
defaultProvider::fromEnv"),ol(t)()},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl:r,ssoAccountId:n,ssoRegion:o,
ssoRoleName:s,ssoSession:i}=t;if(!r&&!n&&!o&&!s&&!i)throw new O("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:t.logger});
let{fromSSO:a}=await Promise.resolve().then(()=>(iy(),sy));return a(t)(e)},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromI\
ni");let{fromIni:r}=await Promise.resolve().then(()=>(BP(),UP));return r(t)(e)},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::\
fromProcess");let{fromProcess:r}=await Promise.resolve().then(()=>(Wy(),Vy));return r(t)(e)},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defa\
ultProvider::fromTokenFile");let{fromTokenFile:r}=await Promise.resolve().then(()=>(Xy(),Jy));return r(t)(e)},async()=>(t.logger?.debug("@aws-sdk/credential-pro\
vider-node - defaultProvider::remoteProvider"),(await Cv(t))()),async()=>{throw new O("Could not load credentials from any providers",{tryNextLink:!1,logger:t.logger})}],
Zy),HP=t=>t?.expiration!==void 0,Zy=t=>t?.expiration!==void 0&&t.expiration.getTime()-Date.now()<3e5});var GP={};ut(GP,{credentialsTreatedAsExpired:()=>Zy,credentialsWillNeedRefresh:()=>HP,defaultProvider:()=>ci});var Sf=f(()=>{zP()});var WP={};ut(WP,{AssumeRoleCommand:()=>On,STSClient:()=>hn});var qP=f(()=>{uf()});function QO(t,e,r){return t.border?/[.']-+[.']/.test(e)?"":e.trim().length!==0?r:"  ":""}function gj(t){let e=t.padding||[],r=1+(e[Fp]||0)+(e[Tp]||0);return t.border?
r+4:r}function yj(){return typeof process=="object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function Ej(t,e){t=t.trim();let r=Kt.stringWidth(
t);return r<e?" ".repeat(e-r)+t:t}function Dj(t,e){t=t.trim();let r=Kt.stringWidth(t);return r>=e?t:" ".repeat(e-r>>1)+t}function ZO(t,e){return Kt=e,new cE({width:t?.
width||yj(),wrap:t?.wrap})}var dj,mj,Tp,hj,Fp,cE,Kt,e1=f(()=>{"use strict";dj={right:Ej,center:Dj},mj=0,Tp=1,hj=2,Fp=3,cE=class{constructor(e){var r;this.width=
e.width,this.wrap=(r=e.wrap)!==null&&r!==void 0?r:!0,this.rows=[]}span(...e){let r=this.div(...e);r.span=!0}resetOutput(){this.rows=[]}div(...e){if(e.length===0&&
this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...e)&&typeof e[0]=="string")return this.applyLayoutDSL(e[0]);let r=e.map(n=>typeof n=="string"?this.colFromString(
n):n);return this.rows.push(r),r}shouldApplyLayoutDSL(...e){return e.length===1&&typeof e[0]=="string"&&/[\t\n]/.test(e[0])}applyLayoutDSL(e){let r=e.split(`
`).map(o=>o.split("	")),n=0;return r.forEach(o=>{o.length>1&&Kt.stringWidth(o[0])>n&&(n=Math.min(Math.floor(this.width*.5),Kt.stringWidth(o[0])))}),r.forEach(o=>{
this.div(...o.map((s,i)=>({text:s.trim(),padding:this.measurePadding(s),width:i===0&&o.length>1?n:void 0})))}),this.rows[this.rows.length-1]}colFromString(e){return{
text:e,padding:this.measurePadding(e)}}measurePadding(e){let r=Kt.stripAnsi(e);return[0,r.match(/\s*$/)[0].length,0,r.match(/^\s*/)[0].length]}toString(){let e=[];
return this.rows.forEach(r=>{this.rowToString(r,e)}),e.filter(r=>!r.hidden).map(r=>r.text).join(`
`)}rowToString(e,r){return this.rasterize(e).forEach((n,o)=>{let s="";n.forEach((i,a)=>{let{width:c}=e[a],u=this.negatePadding(e[a]),l=i;if(u>Kt.stringWidth(i)&&
(l+=" ".repeat(u-Kt.stringWidth(i))),e[a].align&&e[a].align!=="left"&&this.wrap){let d=dj[e[a].align];l=d(l,u),Kt.stringWidth(l)<u&&(l+=" ".repeat((c||0)-Kt.stringWidth(
l)-1))}let p=e[a].padding||[0,0,0,0];p[Fp]&&(s+=" ".repeat(p[Fp])),s+=QO(e[a],l,"| "),s+=l,s+=QO(e[a],l," |"),p[Tp]&&(s+=" ".repeat(p[Tp])),o===0&&r.length>0&&(s=
this.renderInline(s,r[r.length-1]))}),r.push({text:s.replace(/ +$/,""),span:e.span})}),r}renderInline(e,r){let n=e.match(/^ */),o=n?n[0].length:0,s=r.text,i=Kt.
stringWidth(s.trimRight());return r.span?this.wrap?o<i?e:(r.hidden=!0,s.trimRight()+" ".repeat(o-i)+e.trimLeft()):(r.hidden=!0,s+e):e}rasterize(e){let r=[],n=this.
columnWidths(e),o;return e.forEach((s,i)=>{s.width=n[i],this.wrap?o=Kt.wrap(s.text,this.negatePadding(s),{hard:!0}).split(`
`):o=s.text.split(`
`),s.border&&(o.unshift("."+"-".repeat(this.negatePadding(s)+2)+"."),o.push("'"+"-".repeat(this.negatePadding(s)+2)+"'")),s.padding&&(o.unshift(...new Array(s.padding[mj]||
0).fill("")),o.push(...new Array(s.padding[hj]||0).fill(""))),o.forEach((a,c)=>{r[c]||r.push([]);let u=r[c];for(let l=0;l<i;l++)u[l]===void 0&&u.push("");u.push(
a)})}),r}negatePadding(e){let r=e.width||0;return e.padding&&(r-=(e.padding[Fp]||0)+(e.padding[Tp]||0)),e.border&&(r-=4),r}columnWidths(e){if(!this.wrap)return e.
map(i=>i.width||Kt.stringWidth(i.text));let r=e.length,n=this.width,o=e.map(i=>{if(i.width)return r--,n-=i.width,i.width}),s=r?Math.floor(n/r):0;return o.map((i,a)=>i===
void 0?Math.max(s,gj(e[a])):i)}}});function lE({onlyFirst:t=!1}={}){return new RegExp(Rj,t?void 0:"g")}var uE,t1,Sj,xj,_j,wj,Cj,Rj,r1=f(()=>{uE=String.raw`(?:\u001B\u005C|\u009C)`,t1=String.raw`\u0018\u001A\u001B\u0080-\u009F`,
Sj=String.raw`(?:\u001B\]|\u009D)[^\u0007${t1}]*(?:\u0007|${uE})`,xj=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${t1}]*${uE}`,_j=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${uE})?`,
wj=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,Cj=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,
Rj=`${_j}|${Sj}|${xj}|${wj}|${Cj}`});function Qr(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("\x9B")?t:t.replace(
vj,"")}var vj,gi=f(()=>{r1();vj=lE()});var n1,o1,s1,i1,a1,c1,fE,u1=f(()=>{n1=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,
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
o1=12288,s1=65510,i1=[12288,12288,65281,65376,65504,65510],a1=4352,c1=262141,fE=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,
9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,
9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,
11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,
43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,
102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,
126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,
127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,
128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,
128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,
129775,129786,131072,196605,196608,262141]});var Pp,l1=f(()=>{Pp=(t,e)=>{let r=0,n=Math.floor(t.length/2)-1;for(;r<=n;){let o=Math.floor((r+n)/2),s=o*2;if(e<t[s])n=o-1;else if(e>t[s+1])r=o+1;else return!0}
return!1}});function Fj(t){let e=t[0],r=t[1];for(let n=0;n<t.length;n+=2){let o=t[n],s=t[n+1];if(f1>=o&&f1<=s)return[o,s];s-o>r-e&&(e=o,r=s)}return[e,r]}var f1,Ij,Tj,p1,d1,
m1,h1=f(()=>{u1();l1();f1=19968,[Ij,Tj]=Fj(fE);p1=t=>t<161||t>1114109?!1:Pp(n1,t),d1=t=>t<o1||t>s1?!1:Pp(i1,t),m1=t=>t>=Ij&&t<=Tj?!0:t<a1||t>c1?!1:Pp(fE,t)});function Pj(t){if(!Number.isSafeInteger(t))throw new TypeError(`Expected a code point, got \`${typeof t}\`.`)}function kn(t,{ambiguousAsWide:e=!1}={}){return Pj(
t),d1(t)||m1(t)||e&&p1(t)?2:1}var Op=f(()=>{h1()});var Np,pE=f(()=>{Np=()=>/[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g});function dE(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=e;if(n||(t=Qr(t)),t.length===0)return 0;let o=0,
s={ambiguousAsWide:!r};for(let{segment:i}of Oj.segment(t)){let a=i.codePointAt(0);if(!(a<=31||a>=127&&a<=159)&&!(a>=8203&&a<=8207||a===65279)&&!(a>=768&&a<=879||
a>=6832&&a<=6911||a>=7616&&a<=7679||a>=8400&&a<=8447||a>=65056&&a<=65071)&&!(a>=55296&&a<=57343)&&!(a>=65024&&a<=65039)&&!Nj.test(i)){if(Np().test(i)){o+=2;continue}
o+=kn(a,s)}}return o}var Oj,Nj,g1=f(()=>{gi();Op();pE();Oj=new Intl.Segmenter,Nj=new RegExp("^\\p{Default_Ignorable_Code_Point}$","u")});function is(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=e;if(n||(t=Qr(t)),t.length===0)return 0;let o=0,
s={ambiguousAsWide:!r};for(let{segment:i}of kj.segment(t)){let a=i.codePointAt(0);if(!(a<=31||a>=127&&a<=159)&&!(a>=8203&&a<=8207||a===65279)&&!(a>=768&&a<=879||
a>=6832&&a<=6911||a>=7616&&a<=7679||a>=8400&&a<=8447||a>=65056&&a<=65071)&&!(a>=55296&&a<=57343)&&!(a>=65024&&a<=65039)&&!$j.test(i)){if(Np().test(i)){o+=2;continue}
o+=kn(a,s)}}return o}var kj,$j,y1=f(()=>{gi();Op();pE();kj=new Intl.Segmenter,$j=new RegExp("^\\p{Default_Ignorable_Code_Point}$","u")});function Uj(){let t=new Map;for(let[e,r]of Object.entries(Re)){for(let[n,o]of Object.entries(r))Re[n]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},r[n]=Re[n],t.
set(o[0],o[1]);Object.defineProperty(Re,e,{value:r,enumerable:!1})}return Object.defineProperty(Re,"codes",{value:t,enumerable:!1}),Re.color.close="\x1B[39m",Re.
bgColor.close="\x1B[49m",Re.color.ansi=E1(),Re.color.ansi256=D1(),Re.color.ansi16m=S1(),Re.bgColor.ansi=E1(10),Re.bgColor.ansi256=D1(10),Re.bgColor.ansi16m=S1(10),
Object.defineProperties(Re,{rgbToAnsi256:{value(e,r,n){return e===r&&r===n?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:16+36*Math.round(e/255*5)+6*Math.round(
r/255*5)+Math.round(n/255*5)},enumerable:!1},hexToRgb:{value(e){let r=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!r)return[0,0,0];let[n]=r;n.length===3&&(n=
[...n].map(s=>s+s).join(""));let o=Number.parseInt(n,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:e=>Re.rgbToAnsi256(...Re.hexToRgb(
e)),enumerable:!1},ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let r,n,o;if(e>=232)r=((e-232)*10+8)/255,n=r,o=r;else{e-=16;let a=e%36;r=Math.
floor(e/36)/5,n=Math.floor(a/6)/5,o=a%6/5}let s=Math.max(r,n,o)*2;if(s===0)return 30;let i=30+(Math.round(o)<<2|Math.round(n)<<1|Math.round(r));return s===2&&(i+=
60),i},enumerable:!1},rgbToAnsi:{value:(e,r,n)=>Re.ansi256ToAnsi(Re.rgbToAnsi256(e,r,n)),enumerable:!1},hexToAnsi:{value:e=>Re.ansi256ToAnsi(Re.hexToAnsi256(e)),
enumerable:!1}}),Re}var E1,D1,S1,Re,pye,Mj,Lj,dye,Bj,x1,_1=f(()=>{E1=(t=0)=>e=>`\x1B[${e+t}m`,D1=(t=0)=>e=>`\x1B[${38+t};5;${e}m`,S1=(t=0)=>(e,r,n)=>`\x1B[${38+
t};2;${e};${r};${n}m`,Re={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[
9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[
90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[
40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[
100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[
107,49]}},pye=Object.keys(Re.modifier),Mj=Object.keys(Re.color),Lj=Object.keys(Re.bgColor),dye=[...Mj,...Lj];Bj=Uj(),x1=Bj});function gE(t,e,r){return String(t).normalize().replaceAll(`\r
`,`
`).split(`
`).map(n=>Vj(n,e,r)).join(`
`)}var $p,jj,hE,R1,Hj,v1,kp,w1,C1,zj,mE,Gj,Vj,b1=f(()=>{y1();gi();_1();$p=new Set(["\x1B","\x9B"]),jj=39,hE="\x07",R1="[",Hj="]",v1="m",kp=`${Hj}8;;`,w1=t=>`${$p.
values().next().value}${R1}${t}${v1}`,C1=t=>`${$p.values().next().value}${kp}${t}${hE}`,zj=t=>t.split(" ").map(e=>is(e)),mE=(t,e,r)=>{let n=[...e],o=!1,s=!1,i=is(
Qr(t.at(-1)));for(let[a,c]of n.entries()){let u=is(c);if(i+u<=r?t[t.length-1]+=c:(t.push(c),i=0),$p.has(c)&&(o=!0,s=n.slice(a+1,a+1+kp.length).join("")===kp),o){
s?c===hE&&(o=!1,s=!1):c===v1&&(o=!1);continue}i+=u,i===r&&a<n.length-1&&(t.push(""),i=0)}!i&&t.at(-1).length>0&&t.length>1&&(t[t.length-2]+=t.pop())},Gj=t=>{let e=t.
split(" "),r=e.length;for(;r>0&&!(is(e[r-1])>0);)r--;return r===e.length?t:e.slice(0,r).join(" ")+e.slice(r).join("")},Vj=(t,e,r={})=>{if(r.trim!==!1&&t.trim()===
"")return"";let n="",o,s,i=zj(t),a=[""];for(let[p,d]of t.split(" ").entries()){r.trim!==!1&&(a[a.length-1]=a.at(-1).trimStart());let m=is(a.at(-1));if(p!==0&&(m>=
e&&(r.wordWrap===!1||r.trim===!1)&&(a.push(""),m=0),(m>0||r.trim===!1)&&(a[a.length-1]+=" ",m++)),r.hard&&i[p]>e){let y=e-m,E=1+Math.floor((i[p]-y-1)/e);Math.floor(
(i[p]-1)/e)<E&&a.push(""),mE(a,d,e);continue}if(m+i[p]>e&&m>0&&i[p]>0){if(r.wordWrap===!1&&m<e){mE(a,d,e);continue}a.push("")}if(m+i[p]>e&&r.wordWrap===!1){mE(a,
d,e);continue}a[a.length-1]+=d}r.trim!==!1&&(a=a.map(p=>Gj(p)));let c=a.join(`
`),u=[...c],l=0;for(let[p,d]of u.entries()){if(n+=d,$p.has(d)){let{groups:y}=new RegExp(`(?:\\${R1}(?<code>\\d+)m|\\${kp}(?<uri>.*)${hE})`).exec(c.slice(l))||{groups:{}};
if(y.code!==void 0){let E=Number.parseFloat(y.code);o=E===jj?void 0:E}else y.uri!==void 0&&(s=y.uri.length===0?void 0:y.uri)}let m=x1.codes.get(Number(o));u[p+1]===
`
`?(s&&(n+=C1("")),o&&m&&(n+=w1(m))):d===`
`&&(o&&m&&(n+=w1(o)),s&&(n+=C1(s))),l+=d.length}return n}});function yE(t){return ZO(t,{stringWidth:dE,stripAnsi:Qr,wrap:gE})}var A1=f(()=>{e1();g1();gi();b1()});function I1(t,e){let r=(0,yi.resolve)(".",t),n;for((0,Mp.statSync)(r).isDirectory()||(r=(0,yi.dirname)(r));;){if(n=e(r,(0,Mp.readdirSync)(r)),n)return(0,yi.resolve)(
r,n);if(r=(0,yi.dirname)(n=r),n===r)break}}var yi,Mp,T1=f(()=>{yi=require("path"),Mp=require("fs")});function as(t){if(t!==t.toLowerCase()&&t!==t.toUpperCase()||(t=t.toLowerCase()),t.indexOf("-")===-1&&t.indexOf("_")===-1)return t;{let r="",n=!1,o=t.match(/^-+/);
for(let s=o?o[0].length:0;s<t.length;s++){let i=t.charAt(s);n&&(n=!1,i=i.toUpperCase()),s!==0&&(i==="-"||i==="_")?n=!0:i!=="-"&&i!=="_"&&(r+=i)}return r}}function Lp(t,e){
let r=t.toLowerCase();e=e||"-";let n="";for(let o=0;o<t.length;o++){let s=r.charAt(o),i=t.charAt(o);s!==i&&o>0?n+=`${e}${r.charAt(o)}`:n+=i}return n}function Up(t){
return t==null?!1:typeof t=="number"||/^0x[0-9a-f]+$/i.test(t)?!0:/^0[^.]/.test(t)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(t)}var EE=f(()=>{});function F1(t){if(Array.isArray(t))return t.map(i=>typeof i!="string"?i+"":i);t=t.trim();let e=0,r=null,n=null,o=null,s=[];for(let i=0;i<t.length;i++){if(r=n,n=
t.charAt(i),n===" "&&!o){r!==" "&&e++;continue}n===o?o=null:(n==="'"||n==='"')&&!o&&(o=n),s[e]||(s[e]=""),s[e]+=n}return s}var P1=f(()=>{});var cr,O1=f(()=>{(function(t){t.BOOLEAN="boolean",t.STRING="string",t.NUMBER="number",t.ARRAY="array"})(cr||(cr={}))});function Wj(t){let e=[],r=Object.create(null),n=!0;for(Object.keys(t).forEach(function(o){e.push([].concat(t[o],o))});n;){n=!1;for(let o=0;o<e.length;o++)for(let s=o+
1;s<e.length;s++)if(e[o].filter(function(a){return e[s].indexOf(a)!==-1}).length){e[o]=e[o].concat(e[s]),e.splice(s,1),n=!0;break}}return e.forEach(function(o){
o=o.filter(function(i,a,c){return c.indexOf(i)===a});let s=o.pop();s!==void 0&&typeof s=="string"&&(r[s]=o)}),r}function DE(t){return t!==void 0?t+1:1}function N1(t){
return t==="__proto__"?"___proto___":t}function qj(t){return typeof t=="string"&&(t[0]==="'"||t[0]==='"')&&t[t.length-1]===t[0]?t.substring(1,t.length-1):t}var $n,
Bp,k1=f(()=>{P1();O1();EE();Bp=class{constructor(e){$n=e}parse(e,r){let n=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,
configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},r),
o=F1(e),s=typeof e=="string",i=Wj(Object.assign(Object.create(null),n.alias)),a=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,
"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-pref\
ix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,
"unknown-options-as-args":!1},n.configuration),c=Object.assign(Object.create(null),n.default),u=n.configObjects||[],l=n.envPrefix,p=a["populate--"],d=p?"--":"_",
m=Object.create(null),y=Object.create(null),E=n.__||$n.format,g={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.
create(null),numbers:Object.create(null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.
create(null),keys:[]},S=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,w=new RegExp("^--"+a["negation-prefix"]+"(.+)");[].concat(n.array||[]).filter(Boolean).forEach(function(D){
let _=typeof D=="object"?D.key:D,I=Object.keys(D).map(function(C){return{boolean:"bools",string:"strings",number:"numbers"}[C]}).filter(Boolean).pop();I&&(g[I][_]=
!0),g.arrays[_]=!0,g.keys.push(_)}),[].concat(n.boolean||[]).filter(Boolean).forEach(function(D){g.bools[D]=!0,g.keys.push(D)}),[].concat(n.string||[]).filter(Boolean).
forEach(function(D){g.strings[D]=!0,g.keys.push(D)}),[].concat(n.number||[]).filter(Boolean).forEach(function(D){g.numbers[D]=!0,g.keys.push(D)}),[].concat(n.count||
[]).filter(Boolean).forEach(function(D){g.counts[D]=!0,g.keys.push(D)}),[].concat(n.normalize||[]).filter(Boolean).forEach(function(D){g.normalize[D]=!0,g.keys.
push(D)}),typeof n.narg=="object"&&Object.entries(n.narg).forEach(([D,_])=>{typeof _=="number"&&(g.nargs[D]=_,g.keys.push(D))}),typeof n.coerce=="object"&&Object.
entries(n.coerce).forEach(([D,_])=>{typeof _=="function"&&(g.coercions[D]=_,g.keys.push(D))}),typeof n.config<"u"&&(Array.isArray(n.config)||typeof n.config=="s\
tring"?[].concat(n.config).filter(Boolean).forEach(function(D){g.configs[D]=!0}):typeof n.config=="object"&&Object.entries(n.config).forEach(([D,_])=>{(typeof _==
"boolean"||typeof _=="function")&&(g.configs[D]=_)})),_o(n.key,i,n.default,g.arrays),Object.keys(c).forEach(function(D){(g.aliases[D]||[]).forEach(function(_){c[_]=
c[D]})});let R=null;Ec();let b=[],N=Object.assign(Object.create(null),{_:[]}),j={};for(let D=0;D<o.length;D++){let _=o[D],I=_.replace(/^-{3,}/,"---"),C,x,B,$,z,
qe;if(_!=="--"&&/^-/.test(_)&&Pe(_))ne(_);else if(I.match(/^---+(=|$)/)){ne(_);continue}else if(_.match(/^--.+=/)||!a["short-option-groups"]&&_.match(/^-.+=/))$=
_.match(/^--?([^=]+)=([\s\S]*)$/),$!==null&&Array.isArray($)&&$.length>=3&&(ee($[1],g.arrays)?D=Fe(D,$[1],o,$[2]):ee($[1],g.nargs)!==!1?D=ge(D,$[1],o,$[2]):q($[1],
$[2],!0));else if(_.match(w)&&a["boolean-negation"])$=_.match(w),$!==null&&Array.isArray($)&&$.length>=2&&(x=$[1],q(x,ee(x,g.arrays)?[!1]:!1));else if(_.match(/^--.+/)||
!a["short-option-groups"]&&_.match(/^-[^-]+/))$=_.match(/^--?(.+)/),$!==null&&Array.isArray($)&&$.length>=2&&(x=$[1],ee(x,g.arrays)?D=Fe(D,x,o):ee(x,g.nargs)!==
!1?D=ge(D,x,o):(z=o[D+1],z!==void 0&&(!z.match(/^-/)||z.match(S))&&!ee(x,g.bools)&&!ee(x,g.counts)||/^(true|false)$/.test(z)?(q(x,z),D++):q(x,Oe(x))));else if(_.
match(/^-.\..+=/))$=_.match(/^-([^=]+)=([\s\S]*)$/),$!==null&&Array.isArray($)&&$.length>=3&&q($[1],$[2]);else if(_.match(/^-.\..+/)&&!_.match(S))z=o[D+1],$=_.match(
/^-(.\..+)/),$!==null&&Array.isArray($)&&$.length>=2&&(x=$[1],z!==void 0&&!z.match(/^-/)&&!ee(x,g.bools)&&!ee(x,g.counts)?(q(x,z),D++):q(x,Oe(x)));else if(_.match(
/^-[^-]+/)&&!_.match(S)){B=_.slice(1,-1).split(""),C=!1;for(let Dt=0;Dt<B.length;Dt++){if(z=_.slice(Dt+2),B[Dt+1]&&B[Dt+1]==="="){qe=_.slice(Dt+3),x=B[Dt],ee(x,
g.arrays)?D=Fe(D,x,o,qe):ee(x,g.nargs)!==!1?D=ge(D,x,o,qe):q(x,qe),C=!0;break}if(z==="-"){q(B[Dt],z);continue}if(/[A-Za-z]/.test(B[Dt])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.
test(z)&&ee(z,g.bools)===!1){q(B[Dt],z),C=!0;break}if(B[Dt+1]&&B[Dt+1].match(/\W/)){q(B[Dt],z),C=!0;break}else q(B[Dt],Oe(B[Dt]))}x=_.slice(-1)[0],!C&&x!=="-"&&
(ee(x,g.arrays)?D=Fe(D,x,o):ee(x,g.nargs)!==!1?D=ge(D,x,o):(z=o[D+1],z!==void 0&&(!/^(-|--)[^-]/.test(z)||z.match(S))&&!ee(x,g.bools)&&!ee(x,g.counts)||/^(true|false)$/.
test(z)?(q(x,z),D++):q(x,Oe(x))))}else if(_.match(/^-[0-9]$/)&&_.match(S)&&ee(_.slice(1),g.bools))x=_.slice(1),q(x,Oe(x));else if(_==="--"){b=o.slice(D+1);break}else if(a["\
halt-at-non-option"]){b=o.slice(D);break}else ne(_)}de(N,!0),de(N,!1),P(N),ze(),ve(N,g.aliases,c,!0),Ge(N),a["set-placeholder-key"]&&xo(N),Object.keys(g.counts).
forEach(function(D){En(N,D.split("."))||q(D,0)}),p&&b.length&&(N[d]=[]),b.forEach(function(D){N[d].push(D)}),a["camel-case-expansion"]&&a["strip-dashed"]&&Object.
keys(N).filter(D=>D!=="--"&&D.includes("-")).forEach(D=>{delete N[D]}),a["strip-aliased"]&&[].concat(...Object.keys(i).map(D=>i[D])).forEach(D=>{a["camel-case-e\
xpansion"]&&D.includes("-")&&delete N[D.split(".").map(_=>as(_)).join(".")],delete N[D]});function ne(D){let _=T("_",D);(typeof _=="string"||typeof _=="number")&&
N._.push(_)}function ge(D,_,I,C){let x,B=ee(_,g.nargs);if(B=typeof B!="number"||isNaN(B)?1:B,B===0)return dr(C)||(R=Error(E("Argument unexpected for: %s",_))),q(
_,Oe(_)),D;let $=dr(C)?0:1;if(a["nargs-eats-options"])I.length-(D+1)+$<B&&(R=Error(E("Not enough arguments following: %s",_))),$=B;else{for(x=D+1;x<I.length&&(!I[x].
match(/^-[^0-9]/)||I[x].match(S)||Pe(I[x]));x++)$++;$<B&&(R=Error(E("Not enough arguments following: %s",_)))}let z=Math.min($,B);for(!dr(C)&&z>0&&(q(_,C),z--),
x=D+1;x<z+D+1;x++)q(_,I[x]);return D+z}function Fe(D,_,I,C){let x=[],B=C||I[D+1],$=ee(_,g.nargs);if(ee(_,g.bools)&&!/^(true|false)$/.test(B))x.push(!0);else if(dr(
B)||dr(C)&&/^-/.test(B)&&!S.test(B)&&!Pe(B)){if(c[_]!==void 0){let z=c[_];x=Array.isArray(z)?z:[z]}}else{dr(C)||x.push(A(_,C,!0));for(let z=D+1;z<I.length&&!(!a["\
greedy-arrays"]&&x.length>0||$&&typeof $=="number"&&x.length>=$||(B=I[z],/^-/.test(B)&&!S.test(B)&&!Pe(B)));z++)D=z,x.push(A(_,B,s))}return typeof $=="number"&&
($&&x.length<$||isNaN($)&&x.length===0)&&(R=Error(E("Not enough arguments following: %s",_))),q(_,x),D}function q(D,_,I=s){if(/-/.test(D)&&a["camel-case-expansi\
on"]){let B=D.split(".").map(function($){return as($)}).join(".");F(D,B)}let C=A(D,_,I),x=D.split(".");Dn(N,x,C),g.aliases[D]&&g.aliases[D].forEach(function(B){
let $=B.split(".");Dn(N,$,C)}),x.length>1&&a["dot-notation"]&&(g.aliases[x[0]]||[]).forEach(function(B){let $=B.split("."),z=[].concat(x);z.shift(),$=$.concat(z),
(g.aliases[D]||[]).includes($.join("."))||Dn(N,$,C)}),ee(D,g.normalize)&&!ee(D,g.arrays)&&[D].concat(g.aliases[D]||[]).forEach(function($){Object.defineProperty(
j,$,{enumerable:!0,get(){return _},set(z){_=typeof z=="string"?$n.normalize(z):z}})})}function F(D,_){g.aliases[D]&&g.aliases[D].length||(g.aliases[D]=[_],m[_]=
!0),g.aliases[_]&&g.aliases[_].length||F(_,D)}function A(D,_,I){I&&(_=qj(_)),(ee(D,g.bools)||ee(D,g.counts))&&typeof _=="string"&&(_=_==="true");let C=Array.isArray(
_)?_.map(function(x){return T(D,x)}):T(D,_);return ee(D,g.counts)&&(dr(C)||typeof C=="boolean")&&(C=DE()),ee(D,g.normalize)&&ee(D,g.arrays)&&(Array.isArray(_)?C=
_.map(x=>$n.normalize(x)):C=$n.normalize(_)),C}function T(D,_){return!a["parse-positional-numbers"]&&D==="_"||!ee(D,g.strings)&&!ee(D,g.bools)&&!Array.isArray(_)&&
(Up(_)&&a["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${_}`)))||!dr(_)&&ee(D,g.numbers))&&(_=Number(_)),_}function P(D){let _=Object.create(null);
ve(_,g.aliases,c),Object.keys(g.configs).forEach(function(I){let C=D[I]||_[I];if(C)try{let x=null,B=$n.resolve($n.cwd(),C),$=g.configs[I];if(typeof $=="function"){
try{x=$(B)}catch(z){x=z}if(x instanceof Error){R=x;return}}else x=$n.require(B);se(x)}catch(x){x.name==="PermissionDenied"?R=x:D[I]&&(R=Error(E("Invalid JSON co\
nfig file: %s",C)))}})}function se(D,_){Object.keys(D).forEach(function(I){let C=D[I],x=_?_+"."+I:I;typeof C=="object"&&C!==null&&!Array.isArray(C)&&a["dot-nota\
tion"]?se(C,x):(!En(N,x.split("."))||ee(x,g.arrays)&&a["combine-arrays"])&&q(x,C)})}function ze(){typeof u<"u"&&u.forEach(function(D){se(D)})}function de(D,_){if(typeof l>
"u")return;let I=typeof l=="string"?l:"",C=$n.env();Object.keys(C).forEach(function(x){if(I===""||x.lastIndexOf(I,0)===0){let B=x.split("__").map(function($,z){
return z===0&&($=$.substring(I.length)),as($)});(_&&g.configs[B.join(".")]||!_)&&!En(D,B)&&q(B.join("."),C[x])}})}function Ge(D){let _,I=new Set;Object.keys(D).
forEach(function(C){if(!I.has(C)&&(_=ee(C,g.coercions),typeof _=="function"))try{let x=T(C,_(D[C]));[].concat(g.aliases[C]||[],C).forEach(B=>{I.add(B),D[B]=x})}catch(x){
R=x}})}function xo(D){return g.keys.forEach(_=>{~_.indexOf(".")||typeof D[_]>"u"&&(D[_]=void 0)}),D}function ve(D,_,I,C=!1){Object.keys(I).forEach(function(x){En(
D,x.split("."))||(Dn(D,x.split("."),I[x]),C&&(y[x]=!0),(_[x]||[]).forEach(function(B){En(D,B.split("."))||Dn(D,B.split("."),I[x])}))})}function En(D,_){let I=D;
a["dot-notation"]||(_=[_.join(".")]),_.slice(0,-1).forEach(function(x){I=I[x]||{}});let C=_[_.length-1];return typeof I!="object"?!1:C in I}function Dn(D,_,I){let C=D;
a["dot-notation"]||(_=[_.join(".")]),_.slice(0,-1).forEach(function(qe){qe=N1(qe),typeof C=="object"&&C[qe]===void 0&&(C[qe]={}),typeof C[qe]!="object"||Array.isArray(
C[qe])?(Array.isArray(C[qe])?C[qe].push({}):C[qe]=[C[qe],{}],C=C[qe][C[qe].length-1]):C=C[qe]});let x=N1(_[_.length-1]),B=ee(_.join("."),g.arrays),$=Array.isArray(
I),z=a["duplicate-arguments-array"];!z&&ee(x,g.nargs)&&(z=!0,(!dr(C[x])&&g.nargs[x]===1||Array.isArray(C[x])&&C[x].length===g.nargs[x])&&(C[x]=void 0)),I===DE()?
C[x]=DE(C[x]):Array.isArray(C[x])?z&&B&&$?C[x]=a["flatten-duplicate-arrays"]?C[x].concat(I):(Array.isArray(C[x][0])?C[x]:[C[x]]).concat([I]):!z&&!!B==!!$?C[x]=I:
C[x]=C[x].concat([I]):C[x]===void 0&&B?C[x]=$?I:[I]:z&&!(C[x]===void 0||ee(x,g.counts)||ee(x,g.bools))?C[x]=[C[x],I]:C[x]=I}function _o(...D){D.forEach(function(_){
Object.keys(_||{}).forEach(function(I){g.aliases[I]||(g.aliases[I]=[].concat(i[I]||[]),g.aliases[I].concat(I).forEach(function(C){if(/-/.test(C)&&a["camel-case-\
expansion"]){let x=as(C);x!==I&&g.aliases[I].indexOf(x)===-1&&(g.aliases[I].push(x),m[x]=!0)}}),g.aliases[I].concat(I).forEach(function(C){if(C.length>1&&/[A-Z]/.
test(C)&&a["camel-case-expansion"]){let x=Lp(C,"-");x!==I&&g.aliases[I].indexOf(x)===-1&&(g.aliases[I].push(x),m[x]=!0)}}),g.aliases[I].forEach(function(C){g.aliases[C]=
[I].concat(g.aliases[I].filter(function(x){return C!==x}))}))})})}function ee(D,_){let I=[].concat(g.aliases[D]||[],D),C=Object.keys(_),x=I.find(B=>C.includes(B));
return x?_[x]:!1}function cd(D){let _=Object.keys(g);return[].concat(_.map(C=>g[C])).some(function(C){return Array.isArray(C)?C.includes(D):C[D]})}function K(D,..._){
return[].concat(..._).some(function(C){let x=D.match(C);return x&&cd(x[1])})}function we(D){if(D.match(S)||!D.match(/^-[^-]+/))return!1;let _=!0,I,C=D.slice(1).
split("");for(let x=0;x<C.length;x++){if(I=D.slice(x+2),!cd(C[x])){_=!1;break}if(C[x+1]&&C[x+1]==="="||I==="-"||/[A-Za-z]/.test(C[x])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.
test(I)||C[x+1]&&C[x+1].match(/\W/))break}return _}function Pe(D){return a["unknown-options-as-args"]&&fe(D)}function fe(D){return D=D.replace(/^-{3,}/,"--"),D.
match(S)||we(D)?!1:!K(D,/^-+([^=]+?)=[\s\S]*$/,w,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function Oe(D){return!ee(D,g.bools)&&!ee(
D,g.counts)&&`${D}`in c?c[D]:Me(pr(D))}function Me(D){return{[cr.BOOLEAN]:!0,[cr.STRING]:"",[cr.NUMBER]:void 0,[cr.ARRAY]:[]}[D]}function pr(D){let _=cr.BOOLEAN;
return ee(D,g.strings)?_=cr.STRING:ee(D,g.numbers)?_=cr.NUMBER:ee(D,g.bools)?_=cr.BOOLEAN:ee(D,g.arrays)&&(_=cr.ARRAY),_}function dr(D){return D===void 0}function Ec(){
Object.keys(g.counts).find(D=>ee(D,g.arrays)?(R=Error(E("Invalid configuration: %s, opts.count excludes opts.array.",D)),!0):ee(D,g.nargs)?(R=Error(E("Invalid c\
onfiguration: %s, opts.count excludes opts.narg.",D)),!0):!1)}return{aliases:Object.assign({},g.aliases),argv:Object.assign(j,N),configuration:a,defaulted:Object.
assign({},y),error:R,newAliases:Object.assign({},m)}}}});var U1,jp,B1,wE,SE,xE,_E,$1,M1,Kj,L1,j1,pc,H1,z1=f(()=>{U1=require("util"),jp=require("path");EE();k1();B1=require("fs"),wE=require("node:module");$1=process&&process.
env&&process.env.YARGS_MIN_NODE_VERSION?Number(process.env.YARGS_MIN_NODE_VERSION):20,M1=(xE=(SE=process==null?void 0:process.versions)===null||SE===void 0?void 0:
SE.node)!==null&&xE!==void 0?xE:(_E=process==null?void 0:process.version)===null||_E===void 0?void 0:_E.slice(1);if(M1&&Number(M1.match(/^([^.]+)/)[1])<$1)throw Error(
`yargs parser supports a minimum Node.js version of ${$1}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);Kj=
process?process.env:{},L1=wE.createRequire?(0,wE.createRequire)(__url):void 0,j1=new Bp({cwd:process.cwd,env:()=>Kj,format:U1.format,normalize:jp.normalize,resolve:jp.resolve,
require:t=>{if(typeof L1<"u")return L1(t);if(t.match(/\.json$/))return JSON.parse((0,B1.readFileSync)(t,"utf8"));throw Error("only .json config files are suppor\
ted in ESM")}}),pc=function(e,r){return j1.parse(e.slice(),r).argv};pc.detailed=function(t,e){return j1.parse(t.slice(),e)};pc.camelCase=as;pc.decamelize=Lp;pc.
looksLikeNumber=Up;H1=pc});function Yj(){return Jj()?0:1}function Jj(){return Xj()&&!process.defaultApp}function Xj(){return!!process.versions.electron}function G1(){return process.argv[Yj()]}
var V1=f(()=>{});function n9(t){if(t.length>50)return!1;if(t9.test(t))return!0;if(t.includes("\u200D")){let e=t.match(r9);return e!==null&&e.length>=2}return!1}function o9(t){let e=t.
search(W1);return e===-1?void 0:t.slice(e)}function q1(t){return t>=4352&&t<=4447||t>=43360&&t<=43388}function K1(t){return t>=4448&&t<=4519||t>=55216&&t<=55238}
function Y1(t){return t>=4520&&t<=4607||t>=55243&&t<=55291}function s9(t){return q1(t)||K1(t)||Y1(t)}function i9(t,e){let r=[];for(let o of t)W1.test(o)&&r.push(
o.codePointAt(0));if(r.length===0)return;let n=0;for(let o=0;o<r.length;o++){let s=r[o];if(!s9(s)){if(n===0)return;for(let i=o;i<r.length;i++)n+=kn(r[i],e);return n}
if(q1(s)&&K1(r[o+1])){n+=2,o+=Y1(r[o+2])?2:1;continue}n+=kn(s,e)}return n}function a9(t,e){let r=0,n=!0;for(let o of t){if(n){n=!1;continue}(Zj.test(o)||o>="\uFF00"&&
o<="\uFFEF")&&(r+=kn(o.codePointAt(0),e))}return r}function CE(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=e,
o=t;if(!n&&(o.includes("\x1B")||o.includes("\x9B"))&&(o=Qr(o)),o.length===0)return 0;if(/^[\u0020-\u007E]*$/.test(o))return o.length;let s=0,i={ambiguousAsWide:!r};
for(let{segment:a}of Qj.segment(o)){let c=o9(a);if(c===void 0)continue;if(e9.test(a)||n9(a)){s+=2;continue}let u=i9(c,i);if(u!==void 0){s+=u;continue}let l=c.codePointAt(
0);s+=kn(l,i),s+=a9(c,i)}return s}var Qj,W1,Zj,e9,t9,r9,J1=f(()=>{gi();Op();Qj=new Intl.Segmenter,W1=new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p\
{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]","v"),Zj=new RegExp("\\p{Spacing_Mark}","v"),e9=new RegExp("^\\p{RGI_Emoji}$","v"),t9=/^[\d#*]\u20E3$/,
r9=new RegExp("\\p{Extended_Pictographic}","gu")});var Ei,X1,Q1,Z1,eN=f(()=>{Ei=require("fs"),X1=require("util"),Q1=require("path"),Z1={fs:{readFileSync:Ei.readFileSync,writeFile:Ei.writeFile},format:X1.format,resolve:Q1.resolve,
exists:t=>{try{return(0,Ei.statSync)(t).isFile()}catch{return!1}}}});function tN(t,e){Zr=e;let r=new RE(t);return{__:r.__.bind(r),__n:r.__n.bind(r),setLocale:r.setLocale.bind(r),getLocale:r.getLocale.bind(r),updateLocale:r.updateLocale.
bind(r),locale:r.locale}}var Zr,RE,rN=f(()=>{RE=class{constructor(e){e=e||{},this.directory=e.directory||"./locales",this.updateFiles=typeof e.updateFiles=="boo\
lean"?e.updateFiles:!0,this.locale=e.locale||"en",this.fallbackToLanguage=typeof e.fallbackToLanguage=="boolean"?e.fallbackToLanguage:!0,this.cache=Object.create(
null),this.writeQueue=[]}__(...e){if(typeof arguments[0]!="string")return this._taggedLiteral(arguments[0],...arguments);let r=e.shift(),n=function(){};return typeof e[e.
length-1]=="function"&&(n=e.pop()),n=n||function(){},this.cache[this.locale]||this._readLocaleFile(),!this.cache[this.locale][r]&&this.updateFiles?(this.cache[this.
locale][r]=r,this._enqueueWrite({directory:this.directory,locale:this.locale,cb:n})):n(),Zr.format.apply(Zr.format,[this.cache[this.locale][r]||r].concat(e))}__n(){
let e=Array.prototype.slice.call(arguments),r=e.shift(),n=e.shift(),o=e.shift(),s=function(){};typeof e[e.length-1]=="function"&&(s=e.pop()),this.cache[this.locale]||
this._readLocaleFile();let i=o===1?r:n;this.cache[this.locale][r]&&(i=this.cache[this.locale][r][o===1?"one":"other"]),!this.cache[this.locale][r]&&this.updateFiles?
(this.cache[this.locale][r]={one:r,other:n},this._enqueueWrite({directory:this.directory,locale:this.locale,cb:s})):s();let a=[i];return~i.indexOf("%d")&&a.push(
o),Zr.format.apply(Zr.format,a.concat(e))}setLocale(e){this.locale=e}getLocale(){return this.locale}updateLocale(e){this.cache[this.locale]||this._readLocaleFile();
for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&(this.cache[this.locale][r]=e[r])}_taggedLiteral(e,...r){let n="";return e.forEach(function(o,s){let i=r[s+
1];n+=o,typeof i<"u"&&(n+="%s")}),this.__.apply(this,[n].concat([].slice.call(r,1)))}_enqueueWrite(e){this.writeQueue.push(e),this.writeQueue.length===1&&this._processWriteQueue()}_processWriteQueue(){
let e=this,r=this.writeQueue[0],n=r.directory,o=r.locale,s=r.cb,i=this._resolveLocaleFile(n,o),a=JSON.stringify(this.cache[o],null,2);Zr.fs.writeFile(i,a,"utf-8",
function(c){e.writeQueue.shift(),e.writeQueue.length>0&&e._processWriteQueue(),s(c)})}_readLocaleFile(){let e={},r=this._resolveLocaleFile(this.directory,this.locale);
try{Zr.fs.readFileSync&&(e=JSON.parse(Zr.fs.readFileSync(r,"utf-8")))}catch(n){if(n instanceof SyntaxError&&(n.message="syntax error in "+r),n.code==="ENOENT")e=
{};else throw n}this.cache[this.locale]=e}_resolveLocaleFile(e,r){let n=Zr.resolve(e,"./",r+".json");if(this.fallbackToLanguage&&!this._fileExistsSync(n)&&~r.lastIndexOf(
"_")){let o=Zr.resolve(e,"./",r.split("_")[0]+".json");this._fileExistsSync(o)&&(n=o)}return n}_fileExistsSync(e){return Zr.exists(e)}}});var c9,nN,oN=f(()=>{eN();rN();c9=t=>tN(t,Z1),nN=c9});var iN=p2((Gye,sN)=>{"use strict";sN.exports=function(e){if(e===void 0&&(e=2),e>=Error.stackTraceLimit)throw new TypeError("getCallerFile(position) requires pos\
ition be less then Error.stackTraceLimit but position was: `"+e+"` and Error.stackTraceLimit was: `"+Error.stackTraceLimit+"`");var r=Error.prepareStackTrace;Error.
prepareStackTrace=function(o,s){return s};var n=new Error().stack;if(Error.prepareStackTrace=r,n!==null&&typeof n=="object")return n[e]?n[e].getFileName():void 0}});var Hp,aN,bE,Yt,cN,uN,zp,vE,u9,l9,lN,fN=f(()=>{"use strict";Hp=require("assert");A1();T1();aN=require("util"),bE=require("url");z1();Yt=require("path");V1();J1();
oN();cN=require("node:module"),uN=Mn(iN(),1),zp=require("node:fs"),vE=(0,bE.fileURLToPath)(__url),u9=vE.substring(0,vE.lastIndexOf("node_modules")),l9=(0,cN.createRequire)(
__url),lN={assert:{notStrictEqual:Hp.notStrictEqual,strictEqual:Hp.strictEqual},cliui:yE,findUp:I1,getEnv:t=>process.env[t],inspect:aN.inspect,getProcessArgvBin:G1,
mainFilename:u9||process.cwd(),Parser:H1,path:{basename:Yt.basename,dirname:Yt.dirname,extname:Yt.extname,relative:Yt.relative,resolve:Yt.resolve,join:Yt.join},
process:{argv:()=>process.argv,cwd:process.cwd,emitWarning:(t,e)=>process.emitWarning(t,e),execPath:()=>process.execPath,exit:t=>{process.exit(t)},nextTick:process.
nextTick,stdColumns:typeof process.stdout.columns<"u"?process.stdout.columns:null},readFileSync:zp.readFileSync,readdirSync:zp.readdirSync,require:l9,getCallerFile:()=>{
let t=(0,uN.default)(3);return t.match(/^file:\/\//)?(0,bE.fileURLToPath)(t):t},stringWidth:CE,y18n:nN({directory:(0,Yt.resolve)(vE,"../../../locales"),updateFiles:!1})}});function Tt(t,e,r,n){r.assert.notStrictEqual(t,e,n)}function AE(t,e){e.assert.strictEqual(typeof t,"string")}function Di(t){return Object.keys(t)}var Si=f(()=>{});function _e(t){return!!t&&!!t.then&&typeof t.then=="function"}var xi=f(()=>{});var Le,dc=f(()=>{Le=class t extends Error{constructor(e){super(e||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,t)}}});function ho(t){let r=t.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),n=/\.*[\][<>]/g,o=r.shift();if(!o)throw new Error(`No command found in: ${t}`);let s={
cmd:o.replace(n,""),demanded:[],optional:[]};return r.forEach((i,a)=>{let c=!1;i=i.replace(/\s/g,""),/\.+[\]>]/.test(i)&&a===r.length-1&&(c=!0),/^\[/.test(i)?s.
optional.push({cmd:i.replace(n,"").split("|"),variadic:c}):s.demanded.push({cmd:i.replace(n,"").split("|"),variadic:c})}),s}var Gp=f(()=>{});function M(t,e,r){function n(){return typeof t=="object"?[{demanded:[],optional:[]},t,e]:[ho(`cmd ${t}`),e,r]}try{let o=0,[s,i,a]=n(),c=[].slice.call(i);for(;c.
length&&c[c.length-1]===void 0;)c.pop();let u=a||c.length;if(u<s.demanded.length)throw new Le(`Not enough arguments provided. Expected ${s.demanded.length} but \
received ${c.length}.`);let l=s.demanded.length+s.optional.length;if(u>l)throw new Le(`Too many arguments provided. Expected max ${l} but received ${u}.`);s.demanded.
forEach(p=>{let d=c.shift(),m=pN(d);p.cmd.filter(E=>E===m||E==="*").length===0&&dN(m,p.cmd,o),o+=1}),s.optional.forEach(p=>{if(c.length===0)return;let d=c.shift(),
m=pN(d);p.cmd.filter(E=>E===m||E==="*").length===0&&dN(m,p.cmd,o),o+=1})}catch(o){console.warn(o.stack)}}function pN(t){return Array.isArray(t)?"array":t===null?
"null":typeof t}function dN(t,e,r){throw new Le(`Invalid ${f9[r]||"manyith"} argument. Expected ${e.join(" or ")} but received ${t}.`)}var f9,Vp=f(()=>{dc();Gp();
f9=["first","second","third","fourth","fifth","sixth"]});function mN(t){return t?t.map(e=>(e.applyBeforeValidation=!1,e)):[]}function cs(t,e,r,n){return r.reduce((o,s)=>{if(s.applyBeforeValidation!==n)return o;if(s.mutates){
if(s.applied)return o;s.applied=!0}if(_e(o))return o.then(i=>Promise.all([i,s(i,e)])).then(([i,a])=>Object.assign(i,a));{let i=s(o,e);return _e(i)?i.then(a=>Object.
assign(o,a)):Object.assign(o,i)}},t)}var Wp,IE=f(()=>{Vp();xi();Wp=class{constructor(e){this.globalMiddleware=[],this.frozens=[],this.yargs=e}addMiddleware(e,r,n=!0,o=!1){
if(M("<array|function> [boolean] [boolean] [boolean]",[e,r,n],arguments.length),Array.isArray(e)){for(let s=0;s<e.length;s++){if(typeof e[s]!="function")throw Error(
"middleware must be a function");let i=e[s];i.applyBeforeValidation=r,i.global=n}Array.prototype.push.apply(this.globalMiddleware,e)}else if(typeof e=="function"){
let s=e;s.applyBeforeValidation=r,s.global=n,s.mutates=o,this.globalMiddleware.push(e)}return this.yargs}addCoerceMiddleware(e,r){let n=this.yargs.getAliases();
return this.globalMiddleware=this.globalMiddleware.filter(o=>{let s=[...n[r]||[],r];return o.option?!s.includes(o.option):!0}),e.option=r,this.addMiddleware(e,!0,
!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){let e=this.frozens.pop();e!==void 0&&(this.
globalMiddleware=e)}reset(){this.globalMiddleware=this.globalMiddleware.filter(e=>e.global)}}});function us(t,e,r=n=>{throw n}){try{let n=p9(t)?t():t;return _e(n)?n.then(o=>e(o)):e(n)}catch(n){return r(n)}}function p9(t){return typeof t=="function"}var TE=f(
()=>{xi()});function gN(t,e,r,n){return new FE(t,e,r,n)}function hN(t){return typeof t=="object"&&!!t.builder&&typeof t.handler=="function"}function d9(t){return t.every(e=>typeof e==
"string")}function qp(t){return typeof t=="function"}function m9(t){return typeof t=="object"}function h9(t){return typeof t=="object"&&!Array.isArray(t)}var _i,
FE,PE=f(()=>{Si();xi();IE();Gp();OE();TE();_i=/(^\*)|(^\$0)/,FE=class{constructor(e,r,n,o){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=
[],this.shim=o,this.usage=e,this.globalMiddleware=n,this.validation=r}addDirectory(e,r,n,o){o=o||{},this.requireCache.add(n);let s=this.shim.path.resolve(this.shim.
path.dirname(n),e),i=this.shim.readdirSync(s,{recursive:!!o.recurse});Array.isArray(o.extensions)||(o.extensions=["js"]);let a=typeof o.visit=="function"?o.visit:
c=>c;for(let c of i){let u=c.toString();if(o.exclude){let p=!1;if(typeof o.exclude=="function"?p=o.exclude(u):p=o.exclude.test(u),p)continue}if(o.include){let p=!1;
if(typeof o.include=="function"?p=o.include(u):p=o.include.test(u),!p)continue}let l=!1;for(let p of o.extensions)u.endsWith(p)&&(l=!0);if(l){let p=this.shim.path.
join(s,u),d=r(p),m=Object.create(null,Object.getOwnPropertyDescriptors({...d}));if(a(m,p,u)){if(this.requireCache.has(p))continue;this.requireCache.add(p),m.command||
(m.command=this.shim.path.basename(p,this.shim.path.extname(p))),this.addHandler(m)}}}}addHandler(e,r,n,o,s,i){let a=[],c=mN(s);if(o=o||(()=>{}),Array.isArray(e))
if(d9(e))[e,...a]=e;else for(let u of e)this.addHandler(u);else if(h9(e)){let u=Array.isArray(e.command)||typeof e.command=="string"?e.command:null;if(u===null)
throw new Error(`No command name given for module: ${this.shim.inspect(e)}`);e.aliases&&(u=[].concat(u).concat(e.aliases)),this.addHandler(u,this.extractDesc(e),
e.builder,e.handler,e.middlewares,e.deprecated);return}else if(hN(n)){this.addHandler([e].concat(a),r,n.builder,n.handler,n.middlewares,n.deprecated);return}if(typeof e==
"string"){let u=ho(e);a=a.map(d=>ho(d).cmd);let l=!1,p=[u.cmd].concat(a).filter(d=>_i.test(d)?(l=!0,!1):!0);p.length===0&&l&&p.push("$0"),l&&(u.cmd=p[0],a=p.slice(
1),e=e.replace(_i,u.cmd)),a.forEach(d=>{this.aliasMap[d]=u.cmd}),r!==!1&&this.usage.command(e,r,l,a,i),this.handlers[u.cmd]={original:e,description:r,handler:o,
builder:n||{},middlewares:c,deprecated:i,demanded:u.demanded,optional:u.optional},l&&(this.defaultCommand=this.handlers[u.cmd])}}getCommandHandlers(){return this.
handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){return!!this.defaultCommand}runCommand(e,r,n,o,s,i){
let a=this.handlers[e]||this.handlers[this.aliasMap[e]]||this.defaultCommand,c=r.getInternalMethods().getContext(),u=c.commands.slice(),l=!e;e&&(c.commands.push(
e),c.fullCommands.push(a.original));let p=this.applyBuilderUpdateUsageAndParse(l,a,r,n.aliases,u,o,s,i);return _e(p)?p.then(d=>this.applyMiddlewareAndGetResult(
l,a,d.innerArgv,c,s,d.aliases,r)):this.applyMiddlewareAndGetResult(l,a,p.innerArgv,c,s,p.aliases,r)}applyBuilderUpdateUsageAndParse(e,r,n,o,s,i,a,c){let u=r.builder,
l=n;if(qp(u)){n.getInternalMethods().getUsageInstance().freeze();let p=u(n.getInternalMethods().reset(o),c);if(_e(p))return p.then(d=>(l=yN(d)?d:n,this.parseAndUpdateUsage(
e,r,l,s,i,a)))}else m9(u)&&(n.getInternalMethods().getUsageInstance().freeze(),l=n.getInternalMethods().reset(o),Object.keys(r.builder).forEach(p=>{l.option(p,u[p])}));
return this.parseAndUpdateUsage(e,r,l,s,i,a)}parseAndUpdateUsage(e,r,n,o,s,i){e&&n.getInternalMethods().getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(n)&&
n.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(o,r),r.description);let a=n.getInternalMethods().runYargsParserAndExecuteCommands(
null,void 0,!0,s,i);return _e(a)?a.then(c=>({aliases:n.parsed.aliases,innerArgv:c})):{aliases:n.parsed.aliases,innerArgv:a}}shouldUpdateUsage(e){return!e.getInternalMethods().
getUsageInstance().getUsageDisabled()&&e.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(e,r){let n=_i.test(
r.original)?r.original.replace(_i,"").trim():r.original,o=e.filter(s=>!_i.test(s));return o.push(n),`$0 ${o.join(" ")}`}handleValidationAndGetResult(e,r,n,o,s,i,a,c){
if(!i.getInternalMethods().getHasOutput()){let u=i.getInternalMethods().runValidation(s,c,i.parsed.error,e);n=us(n,l=>(u(l),l))}if(r.handler&&!i.getInternalMethods().
getHasOutput()){i.getInternalMethods().setHasOutput();let u=!!i.getOptions().configuration["populate--"];i.getInternalMethods().postProcess(n,u,!1,!1),n=cs(n,i,
a,!1),n=us(n,l=>{let p=r.handler(l);return _e(p)?p.then(()=>l):l}),e||i.getInternalMethods().getUsageInstance().cacheHelpMessage(),_e(n)&&!i.getInternalMethods().
hasParseCallback()&&n.catch(l=>{try{i.getInternalMethods().getUsageInstance().fail(null,l)}catch{}})}return e||(o.commands.pop(),o.fullCommands.pop()),n}applyMiddlewareAndGetResult(e,r,n,o,s,i,a){
let c={};if(s)return n;a.getInternalMethods().getHasOutput()||(c=this.populatePositionals(r,n,o,a));let u=this.globalMiddleware.getMiddleware().slice(0).concat(
r.middlewares),l=cs(n,a,u,!0);return _e(l)?l.then(p=>this.handleValidationAndGetResult(e,r,p,o,i,a,u,c)):this.handleValidationAndGetResult(e,r,l,o,i,a,u,c)}populatePositionals(e,r,n,o){
r._=r._.slice(n.commands.length);let s=e.demanded.slice(0),i=e.optional.slice(0),a={};for(this.validation.positionalCount(s.length,r._.length);s.length;){let c=s.
shift();this.populatePositional(c,r,a)}for(;i.length;){let c=i.shift();this.populatePositional(c,r,a)}return r._=n.commands.concat(r._.map(c=>""+c)),this.postProcessPositionals(
r,a,this.cmdToParseOptions(e.original),o),a}populatePositional(e,r,n){let o=e.cmd[0];e.variadic?n[o]=r._.splice(0).map(String):r._.length&&(n[o]=[String(r._.shift())])}cmdToParseOptions(e){
let r={array:[],default:{},alias:{},demand:{}},n=ho(e);return n.demanded.forEach(o=>{let[s,...i]=o.cmd;o.variadic&&(r.array.push(s),r.default[s]=[]),r.alias[s]=
i,r.demand[s]=!0}),n.optional.forEach(o=>{let[s,...i]=o.cmd;o.variadic&&(r.array.push(s),r.default[s]=[]),r.alias[s]=i}),r}postProcessPositionals(e,r,n,o){let s=Object.
assign({},o.getOptions());s.default=Object.assign(n.default,s.default);for(let u of Object.keys(n.alias))s.alias[u]=(s.alias[u]||[]).concat(n.alias[u]);s.array=
s.array.concat(n.array),s.config={};let i=[];if(Object.keys(r).forEach(u=>{r[u].map(l=>{s.configuration["unknown-options-as-args"]&&(s.key[u]=!0),i.push(`--${u}`),
i.push(l)})}),!i.length)return;let a=Object.assign({},s.configuration,{"populate--":!1}),c=this.shim.Parser.detailed(i,Object.assign({},s,{configuration:a}));if(c.
error)o.getInternalMethods().getUsageInstance().fail(c.error.message,c.error);else{let u=Object.keys(r);Object.keys(r).forEach(l=>{u.push(...c.aliases[l])}),Object.
keys(c.argv).forEach(l=>{u.includes(l)&&(r[l]||(r[l]=c.argv[l]),!this.isInConfigs(o,l)&&!this.isDefaulted(o,l)&&Object.prototype.hasOwnProperty.call(e,l)&&Object.
prototype.hasOwnProperty.call(c.argv,l)&&(Array.isArray(e[l])||Array.isArray(c.argv[l]))?e[l]=[].concat(e[l],c.argv[l]):e[l]=c.argv[l])})}}isDefaulted(e,r){let{
default:n}=e.getOptions();return Object.prototype.hasOwnProperty.call(n,r)||Object.prototype.hasOwnProperty.call(n,this.shim.Parser.camelCase(r))}isInConfigs(e,r){
let{configObjects:n}=e.getOptions();return n.some(o=>Object.prototype.hasOwnProperty.call(o,r))||n.some(o=>Object.prototype.hasOwnProperty.call(o,this.shim.Parser.
camelCase(r)))}runDefaultBuilderOn(e){if(!this.defaultCommand)return;if(this.shouldUpdateUsage(e)){let n=_i.test(this.defaultCommand.original)?this.defaultCommand.
original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");e.getInternalMethods().getUsageInstance().usage(n,this.defaultCommand.description)}let r=this.
defaultCommand.builder;if(qp(r))return r(e,!0);hN(r)||Object.keys(r).forEach(n=>{e.option(n,r[n])})}extractDesc({describe:e,description:r,desc:n}){for(let o of[
e,r,n]){if(typeof o=="string"||o===!1)return o;Tt(o,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.
defaultCommand})}unfreeze(){let e=this.frozens.pop();Tt(e,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=e}reset(){
return this.handlers={},this.aliasMap={},this.defaultCommand=void 0,this.requireCache=new Set,this}}});function go(t={},e=()=>!0){let r={};return Di(t).forEach(n=>{e(n,t[n])&&(r[n]=t[n])}),r}var Kp=f(()=>{Si()});function yo(t){typeof process>"u"||[process.stdout,process.stderr].forEach(e=>{let r=e;r._handle&&r.isTTY&&typeof r._handle.setBlocking=="function"&&r._handle.setBlocking(
t)})}var NE=f(()=>{});function g9(t){return typeof t=="boolean"}function DN(t,e){let r=e.y18n.__,n={},o=[];n.failFn=function(A){o.push(A)};let s=null,i=null,a=!0;n.showHelpOnFail=function(A=!0,T){
let[P,se]=typeof A=="string"?[!0,A]:[A,T];return t.getInternalMethods().isGlobalContext()&&(i=se),s=se,a=P,n};let c=!1;n.fail=function(A,T){let P=t.getInternalMethods().
getLoggerInstance();if(o.length)for(let se=o.length-1;se>=0;--se){let ze=o[se];if(g9(ze)){if(T)throw T;if(A)throw Error(A)}else ze(A,T,n)}else{if(t.getExitProcess()&&
yo(!0),!c){c=!0,a&&(t.showHelp("error"),P.error()),(A||T)&&P.error(A||T);let se=s||i;se&&((A||T)&&P.error(""),P.error(se))}if(T=T||new Le(A),t.getExitProcess())
return t.exit(1);if(t.getInternalMethods().hasParseCallback())return t.exit(1,T);throw T}};let u=[],l=!1;n.usage=(F,A)=>F===null?(l=!0,u=[],n):(l=!1,u.push([F,A||
""]),n),n.getUsage=()=>u,n.getUsageDisabled=()=>l,n.getPositionalGroupName=()=>r("Positionals:");let p=[];n.example=(F,A)=>{p.push([F,A||""])};let d=[];n.command=
function(A,T,P,se,ze=!1){P&&(d=d.map(de=>(de[2]=!1,de))),d.push([A,T||"",P,se,ze])},n.getCommands=()=>d;let m={};n.describe=function(A,T){Array.isArray(A)?A.forEach(
P=>{n.describe(P,T)}):typeof A=="object"?Object.keys(A).forEach(P=>{n.describe(P,A[P])}):m[A]=T},n.getDescriptions=()=>m;let y=[];n.epilog=F=>{y.push(F)};let E=!1,
g;n.wrap=F=>{E=!0,g=F},n.getWrap=()=>e.getEnv("YARGS_DISABLE_WRAP")?null:(E||(g=ge(),E=!0),g);let S="__yargsString__:";n.deferY18nLookup=F=>S+F,n.help=function(){
if(b)return b;R();let A=t.customScriptName?t.$0:e.path.basename(t.$0),T=t.getDemandedOptions(),P=t.getDemandedCommands(),se=t.getDeprecatedOptions(),ze=t.getGroups(),
de=t.getOptions(),Ge=[];Ge=Ge.concat(Object.keys(m)),Ge=Ge.concat(Object.keys(T)),Ge=Ge.concat(Object.keys(P)),Ge=Ge.concat(Object.keys(de.default)),Ge=Ge.filter(
j),Ge=Object.keys(Ge.reduce((K,we)=>(we!=="_"&&(K[we]=!0),K),{}));let xo=n.getWrap(),ve=e.cliui({width:xo,wrap:!!xo});if(!l){if(u.length)u.forEach(K=>{ve.div({text:`${K[0].
replace(/\$0/g,A)}`}),K[1]&&ve.div({text:`${K[1]}`,padding:[1,0,0,0]})}),ve.div();else if(d.length){let K=null;P._?K=`${A} <${r("command")}>
`:K=`${A} [${r("command")}]
`,ve.div(`${K}`)}}if(d.length>1||d.length===1&&!d[0][2]){ve.div(r("Commands:"));let K=t.getInternalMethods().getContext(),we=K.commands.length?`${K.commands.join(
" ")} `:"";t.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(d=d.sort((fe,Oe)=>fe[0].localeCompare(Oe[0])));let Pe=A?`${A} `:"";d.forEach(
fe=>{let Oe=`${Pe}${we}${fe[0].replace(/^\$0 ?/,"")}`;ve.span({text:Oe,padding:[0,2,0,2],width:w(d,xo,`${A}${we}`)+4},{text:fe[1]});let Me=[];fe[2]&&Me.push(`[${r(
"default")}]`),fe[3]&&fe[3].length&&Me.push(`[${r("aliases:")} ${fe[3].join(", ")}]`),fe[4]&&(typeof fe[4]=="string"?Me.push(`[${r("deprecated: %s",fe[4])}]`):Me.
push(`[${r("deprecated")}]`)),Me.length?ve.div({text:Me.join(" "),padding:[0,0,0,2],align:"right"}):ve.div()}),ve.div()}let En=(Object.keys(de.alias)||[]).concat(
Object.keys(t.parsed.newAliases)||[]);Ge=Ge.filter(K=>!t.parsed.newAliases[K]&&En.every(we=>(de.alias[we]||[]).indexOf(K)===-1));let Dn=r("Options:");ze[Dn]||(ze[Dn]=
[]),N(Ge,de.alias,ze,Dn);let _o=K=>/^--/.test(Yp(K)),ee=Object.keys(ze).filter(K=>ze[K].length>0).map(K=>{let we=ze[K].filter(j).map(Pe=>{if(En.includes(Pe))return Pe;
for(let fe=0,Oe;(Oe=En[fe])!==void 0;fe++)if((de.alias[Oe]||[]).includes(Pe))return Oe;return Pe});return{groupName:K,normalizedKeys:we}}).filter(({normalizedKeys:K})=>K.
length>0).map(({groupName:K,normalizedKeys:we})=>{let Pe=we.reduce((fe,Oe)=>(fe[Oe]=[Oe].concat(de.alias[Oe]||[]).map(Me=>K===n.getPositionalGroupName()?Me:(/^[0-9]$/.
test(Me)?de.boolean.includes(Oe)?"-":"--":Me.length>1?"--":"-")+Me).sort((Me,pr)=>_o(Me)===_o(pr)?0:_o(Me)?1:-1).join(", "),fe),{});return{groupName:K,normalizedKeys:we,
switches:Pe}});if(ee.filter(({groupName:K})=>K!==n.getPositionalGroupName()).some(({normalizedKeys:K,switches:we})=>!K.every(Pe=>_o(we[Pe])))&&ee.filter(({groupName:K})=>K!==
n.getPositionalGroupName()).forEach(({normalizedKeys:K,switches:we})=>{K.forEach(Pe=>{_o(we[Pe])&&(we[Pe]=y9(we[Pe],4))})}),ee.forEach(({groupName:K,normalizedKeys:we,
switches:Pe})=>{ve.div(K),we.forEach(fe=>{let Oe=Pe[fe],Me=m[fe]||"",pr=null;Me.includes(S)&&(Me=r(Me.substring(S.length))),de.boolean.includes(fe)&&(pr=`[${r("\
boolean")}]`),de.count.includes(fe)&&(pr=`[${r("count")}]`),de.string.includes(fe)&&(pr=`[${r("string")}]`),de.normalize.includes(fe)&&(pr=`[${r("string")}]`),de.
array.includes(fe)&&(pr=`[${r("array")}]`),de.number.includes(fe)&&(pr=`[${r("number")}]`);let dr=_=>typeof _=="string"?`[${r("deprecated: %s",_)}]`:`[${r("depr\
ecated")}]`,Ec=[fe in se?dr(se[fe]):null,pr,fe in T?`[${r("required")}]`:null,de.choices&&de.choices[fe]?`[${r("choices:")} ${n.stringifiedValues(de.choices[fe])}\
]`:null,ne(de.default[fe],de.defaultDescription[fe])].filter(Boolean).join(" ");ve.span({text:Yp(Oe),padding:[0,2,0,2+EN(Oe)],width:w(Pe,xo)+4},Me);let D=t.getInternalMethods().
getUsageConfiguration()["hide-types"]===!0;Ec&&!D?ve.div({text:Ec,padding:[0,0,0,2],align:"right"}):ve.div()}),ve.div()}),p.length&&(ve.div(r("Examples:")),p.forEach(
K=>{K[0]=K[0].replace(/\$0/g,A)}),p.forEach(K=>{K[1]===""?ve.div({text:K[0],padding:[0,2,0,2]}):ve.div({text:K[0],padding:[0,2,0,2],width:w(p,xo)+4},{text:K[1]})}),
ve.div()),y.length>0){let K=y.map(we=>we.replace(/\$0/g,A)).join(`
`);ve.div(`${K}
`)}return ve.toString().replace(/\s*$/,"")};function w(F,A,T){let P=0;return Array.isArray(F)||(F=Object.values(F).map(se=>[se])),F.forEach(se=>{P=Math.max(e.stringWidth(
T?`${T} ${Yp(se[0])}`:Yp(se[0]))+EN(se[0]),P)}),A&&(P=Math.min(P,parseInt((A*.5).toString(),10))),P}function R(){let F=t.getDemandedOptions(),A=t.getOptions();(Object.
keys(A.alias)||[]).forEach(T=>{A.alias[T].forEach(P=>{m[P]&&n.describe(T,m[P]),P in F&&t.demandOption(T,F[P]),A.boolean.includes(P)&&t.boolean(T),A.count.includes(
P)&&t.count(T),A.string.includes(P)&&t.string(T),A.normalize.includes(P)&&t.normalize(T),A.array.includes(P)&&t.array(T),A.number.includes(P)&&t.number(T)})})}let b;
n.cacheHelpMessage=function(){b=this.help()},n.clearCachedHelpMessage=function(){b=void 0},n.hasCachedHelpMessage=function(){return!!b};function N(F,A,T,P){let se=[],
ze=null;return Object.keys(T).forEach(de=>{se=se.concat(T[de])}),F.forEach(de=>{ze=[de].concat(A[de]),ze.some(Ge=>se.indexOf(Ge)!==-1)||T[P].push(de)}),se}function j(F){
return t.getOptions().hiddenOptions.indexOf(F)<0||t.parsed.argv[t.getOptions().showHiddenOpt]}n.showHelp=F=>{let A=t.getInternalMethods().getLoggerInstance();F||
(F="error"),(typeof F=="function"?F:A[F])(n.help())},n.functionDescription=F=>["(",F.name?e.Parser.decamelize(F.name,"-"):r("generated-value"),")"].join(""),n.stringifiedValues=
function(A,T){let P="",se=T||", ",ze=[].concat(A);return!A||!ze.length||ze.forEach(de=>{P.length&&(P+=se),P+=JSON.stringify(de)}),P};function ne(F,A){let T=`[${r(
"default:")} `;if(F===void 0&&!A)return null;if(A)T+=A;else switch(typeof F){case"string":T+=`"${F}"`;break;case"object":T+=JSON.stringify(F);break;default:T+=F}
return`${T}]`}function ge(){return e.process.stdColumns?Math.min(80,e.process.stdColumns):80}let Fe=null;n.version=F=>{Fe=F},n.showVersion=F=>{let A=t.getInternalMethods().
getLoggerInstance();F||(F="error"),(typeof F=="function"?F:A[F])(Fe)},n.reset=function(A){return s=null,c=!1,u=[],l=!1,y=[],p=[],d=[],m=go(m,T=>!A[T]),n};let q=[];
return n.freeze=function(){q.push({failMessage:s,failureOutput:c,usages:u,usageDisabled:l,epilogs:y,examples:p,commands:d,descriptions:m})},n.unfreeze=function(A=!1){
let T=q.pop();T&&(A?(m={...T.descriptions,...m},d=[...T.commands,...d],u=[...T.usages,...u],p=[...T.examples,...p],y=[...T.epilogs,...y]):{failMessage:s,failureOutput:c,
usages:u,usageDisabled:l,epilogs:y,examples:p,commands:d,descriptions:m}=T)},n}function kE(t){return typeof t=="object"}function y9(t,e){return kE(t)?{text:t.text,
indentation:t.indentation+e}:{text:t,indentation:e}}function EN(t){return kE(t)?t.indentation:0}function Yp(t){return kE(t)?t.text:t}var SN=f(()=>{Kp();dc();NE()});var xN,_N,wN,CN=f(()=>{xN=`###-begin-{{app_name}}-completions-###
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
`,_N=`#compdef {{app_name}}
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
`,wN=`###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish
#
complete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'
###-end-{{app_name}}-completions-###
`});function RN(t,e,r,n){return new $E(t,e,r,n)}function D9(t){return t.length<3}function S9(t){return t.length>3}var $E,vN=f(()=>{PE();Si();CN();xi();Gp();$E=class{constructor(e,r,n,o){
var s,i,a,c,u;this.yargs=e,this.usage=r,this.command=n,this.shim=o,this.completionKey="get-yargs-completions",this.aliases=null,this.customCompletionFunction=null,
this.indexAfterLastReset=0,this.zshShell=(a=((s=this.shim.getEnv("SHELL"))===null||s===void 0?void 0:s.includes("zsh"))||((i=this.shim.getEnv("ZSH_NAME"))===null||
i===void 0?void 0:i.includes("zsh")))!==null&&a!==void 0?a:!1,this.fishShell=(u=(c=this.shim.getEnv("SHELL"))===null||c===void 0?void 0:c.includes("fish"))!==null&&
u!==void 0?u:!1}defaultCompletion(e,r,n,o){let s=this.command.getCommandHandlers();for(let a=0,c=e.length;a<c;++a)if(s[e[a]]&&s[e[a]].builder){let u=s[e[a]].builder;
if(qp(u)){this.indexAfterLastReset=a+1;let l=this.yargs.getInternalMethods().reset();return u(l,!0),l.argv}}let i=[];this.commandCompletions(i,e,n),this.optionCompletions(
i,e,r,n),this.choicesFromOptionsCompletions(i,e,r,n),this.choicesFromPositionalsCompletions(i,e,r,n),o(null,i)}commandCompletions(e,r,n){let o=this.yargs.getInternalMethods().
getContext().commands;!n.match(/^-/)&&o[o.length-1]!==n&&!this.previousArgHasChoices(r)&&this.usage.getCommands().forEach(s=>{let i=ho(s[0]).cmd;if(r.indexOf(i)===
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
y=(i=(s=this===null||this===void 0?void 0:this.aliases)===null||s===void 0?void 0:s[e])===null||i===void 0?void 0:i.find(w=>{let R=m[w];return typeof R=="string"&&
R.length>0}),E=y?m[y]:void 0,S=((c=(a=m[e])!==null&&a!==void 0?a:E)!==null&&c!==void 0?c:"").replace("__yargsString__:","").replace(/(\r\n|\n|\r)/gm," ");this.fishShell?
u=`${e}	${S}`:u=`${e.replace(/:/g,"\\:")}:${S}`}let l=m=>/^--/.test(m),p=m=>/^[^0-9]$/.test(m),d=!l(n)&&p(e)?"-":"--";r.push(d+u),o&&r.push(d+"no-"+u)}customCompletion(e,r,n,o){
if(Tt(this.customCompletionFunction,null,this.shim),D9(this.customCompletionFunction)){let s=this.customCompletionFunction(n,r);return _e(s)?s.then(i=>{this.shim.
process.nextTick(()=>{o(null,i)})}).catch(i=>{this.shim.process.nextTick(()=>{o(i,void 0)})}):o(null,s)}else return S9(this.customCompletionFunction)?this.customCompletionFunction(
n,r,(s=o)=>this.defaultCompletion(e,r,n,s),s=>{o(null,s)}):this.customCompletionFunction(n,r,s=>{o(null,s)})}getCompletion(e,r){let n=e.length?e[e.length-1]:"",
o=this.yargs.parse(e,!0),s=this.customCompletionFunction?i=>this.customCompletion(e,i,n,r):i=>this.defaultCompletion(e,i,n,r);return _e(o)?o.then(s):s(o)}generateCompletionScript(e,r){
let n;this.zshShell?n=_N:this.fishShell?n=wN:n=xN;let o=this.shim.path.basename(e);return e.match(/\.js$/)&&(e=`./${e}`),n=n.replace(/{{app_name}}/g,o),n=n.replace(
/{{completion_command}}/g,r),n.replace(/{{app_path}}/g,e)}registerFunction(e){this.customCompletionFunction=e}setParsed(e){this.aliases=e.aliases}}});function bN(t,e){if(t.length===0)return e.length;if(e.length===0)return t.length;let r=[],n;for(n=0;n<=e.length;n++)r[n]=[n];let o;for(o=0;o<=t.length;o++)r[0][o]=
o;for(n=1;n<=e.length;n++)for(o=1;o<=t.length;o++)e.charAt(n-1)===t.charAt(o-1)?r[n][o]=r[n-1][o-1]:n>1&&o>1&&e.charAt(n-2)===t.charAt(o-1)&&e.charAt(n-1)===t.charAt(
o-2)?r[n][o]=r[n-2][o-2]+1:r[n][o]=Math.min(r[n-1][o-1]+1,Math.min(r[n][o-1]+1,r[n-1][o]+1));return r[e.length][t.length]}var AN=f(()=>{});function TN(t,e,r){let n=r.y18n.__,o=r.y18n.__n,s={};s.nonOptionCount=function(p){let d=t.getDemandedCommands(),y=p._.length+(p["--"]?p["--"].length:0)-t.getInternalMethods().
getContext().commands.length;d._&&(y<d._.min||y>d._.max)&&(y<d._.min?d._.minMsg!==void 0?e.fail(d._.minMsg?d._.minMsg.replace(/\$0/g,y.toString()).replace(/\$1/,
d._.min.toString()):null):e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",y,y.toString(),
d._.min.toString())):y>d._.max&&(d._.maxMsg!==void 0?e.fail(d._.maxMsg?d._.maxMsg.replace(/\$0/g,y.toString()).replace(/\$1/,d._.max.toString()):null):e.fail(o(
"Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",y,y.toString(),d._.max.toString()))))},s.positionalCount=
function(p,d){d<p&&e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",d,d+"",p+""))},
s.requiredArguments=function(p,d){let m=null;for(let y of Object.keys(d))(!Object.prototype.hasOwnProperty.call(p,y)||typeof p[y]>"u")&&(m=m||{},m[y]=d[y]);if(m){
let y=[];for(let g of Object.keys(m)){let S=m[g];S&&y.indexOf(S)<0&&y.push(S)}let E=y.length?`
${y.join(`
`)}`:"";e.fail(o("Missing required argument: %s","Missing required arguments: %s",Object.keys(m).length,Object.keys(m).join(", ")+E))}},s.unknownArguments=function(p,d,m,y,E=!0){
var g;let S=t.getInternalMethods().getCommandInstance().getCommands(),w=[],R=t.getInternalMethods().getContext();if(Object.keys(p).forEach(b=>{!IN.includes(b)&&
!Object.prototype.hasOwnProperty.call(m,b)&&!Object.prototype.hasOwnProperty.call(t.getInternalMethods().getParseContext(),b)&&!s.isValidAndSomeAliasIsNotNew(b,
d)&&w.push(b)}),E&&(R.commands.length>0||S.length>0||y)&&p._.slice(R.commands.length).forEach(b=>{S.includes(""+b)||w.push(""+b)}),E){let N=((g=t.getDemandedCommands().
_)===null||g===void 0?void 0:g.max)||0,j=R.commands.length+N;j<p._.length&&p._.slice(j).forEach(ne=>{ne=String(ne),!R.commands.includes(ne)&&!w.includes(ne)&&w.
push(ne)})}w.length&&e.fail(o("Unknown argument: %s","Unknown arguments: %s",w.length,w.map(b=>b.trim()?b:`"${b}"`).join(", ")))},s.unknownCommands=function(p){
let d=t.getInternalMethods().getCommandInstance().getCommands(),m=[],y=t.getInternalMethods().getContext();return(y.commands.length>0||d.length>0)&&p._.slice(y.
commands.length).forEach(E=>{d.includes(""+E)||m.push(""+E)}),m.length>0?(e.fail(o("Unknown command: %s","Unknown commands: %s",m.length,m.join(", "))),!0):!1},
s.isValidAndSomeAliasIsNotNew=function(p,d){if(!Object.prototype.hasOwnProperty.call(d,p))return!1;let m=t.parsed.newAliases;return[p,...d[p]].some(y=>!Object.prototype.
hasOwnProperty.call(m,y)||!m[p])},s.limitedChoices=function(p){let d=t.getOptions(),m={};if(!Object.keys(d.choices).length)return;Object.keys(p).forEach(g=>{IN.
indexOf(g)===-1&&Object.prototype.hasOwnProperty.call(d.choices,g)&&[].concat(p[g]).forEach(S=>{d.choices[g].indexOf(S)===-1&&S!==void 0&&(m[g]=(m[g]||[]).concat(
S))})});let y=Object.keys(m);if(!y.length)return;let E=n("Invalid values:");y.forEach(g=>{E+=`
  ${n("Argument: %s, Given: %s, Choices: %s",g,e.stringifiedValues(m[g]),e.stringifiedValues(d.choices[g]))}`}),e.fail(E)};let i={};s.implies=function(p,d){M("<\
string|object> [array|number|string]",[p,d],arguments.length),typeof p=="object"?Object.keys(p).forEach(m=>{s.implies(m,p[m])}):(t.global(p),i[p]||(i[p]=[]),Array.
isArray(d)?d.forEach(m=>s.implies(p,m)):(Tt(d,void 0,r),i[p].push(d)))},s.getImplied=function(){return i};function a(l,p){let d=Number(p);return p=isNaN(d)?p:d,
typeof p=="number"?p=l._.length>=p:p.match(/^--no-.+/)?(p=p.match(/^--no-(.+)/)[1],p=!Object.prototype.hasOwnProperty.call(l,p)):p=Object.prototype.hasOwnProperty.
call(l,p),p}s.implications=function(p){let d=[];if(Object.keys(i).forEach(m=>{let y=m;(i[m]||[]).forEach(E=>{let g=y,S=E;g=a(p,g),E=a(p,E),g&&!E&&d.push(` ${y} \
-> ${S}`)})}),d.length){let m=`${n("Implications failed:")}
`;d.forEach(y=>{m+=y}),e.fail(m)}};let c={};s.conflicts=function(p,d){M("<string|object> [array|string]",[p,d],arguments.length),typeof p=="object"?Object.keys(
p).forEach(m=>{s.conflicts(m,p[m])}):(t.global(p),c[p]||(c[p]=[]),Array.isArray(d)?d.forEach(m=>s.conflicts(p,m)):c[p].push(d))},s.getConflicting=()=>c,s.conflicting=
function(p){Object.keys(p).forEach(d=>{c[d]&&c[d].forEach(m=>{m&&p[d]!==void 0&&p[m]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",d,m))})}),t.
getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(c).forEach(d=>{c[d].forEach(m=>{m&&p[r.Parser.camelCase(d)]!==void 0&&p[r.Parser.camelCase(
m)]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",d,m))})})},s.recommendCommands=function(p,d){d=d.sort((g,S)=>S.length-g.length);let y=null,E=1/0;
for(let g=0,S;(S=d[g])!==void 0;g++){let w=bN(p,S);w<=3&&w<E&&(E=w,y=S)}y&&e.fail(n("Did you mean %s?",y))},s.reset=function(p){return i=go(i,d=>!p[d]),c=go(c,d=>!p[d]),
s};let u=[];return s.freeze=function(){u.push({implied:i,conflicting:c})},s.unfreeze=function(){let p=u.pop();Tt(p,void 0,r),{implied:i,conflicting:c}=p},s}var IN,
FN=f(()=>{Vp();Si();AN();Kp();IN=["$0","--","_"]});function Jp(t,e,r,n){mc=n;let o={};if(Object.prototype.hasOwnProperty.call(t,"extends")){if(typeof t.extends!="string")return o;let s=/\.json|\..*rc$/.test(t.extends),
i=null;if(s)i=_9(e,t.extends);else try{i=w9.resolve(t.extends)}catch{return t}x9(i),ME.push(i),o=s?JSON.parse(mc.readFileSync(i,"utf8")):n.require(t.extends),delete t.
extends,o=Jp(o,mc.path.dirname(i),r,mc)}return ME=[],r?PN(o,t):Object.assign({},o,t)}function x9(t){if(ME.indexOf(t)>-1)throw new Le(`Circular extended configur\
ations: '${t}'.`)}function _9(t,e){return mc.path.resolve(t,e)}function PN(t,e){let r={};function n(o){return o&&typeof o=="object"&&!Array.isArray(o)}Object.assign(
r,t);for(let o of Object.keys(e))o!=="__proto__"&&(n(e[o])&&n(r[o])?r[o]=PN(t[o],e[o]):r[o]=e[o]);return r}var w9,ME,mc,ON=f(()=>{dc();w9={},ME=[]});function ZN(t){return(e=[],r=t.process.cwd(),n)=>{let o=new KE(e,r,n,t);return Object.defineProperty(o,"argv",{get:()=>o.parse(),enumerable:!0}),o.help(),o.version(),
o}}function yN(t){return!!t&&typeof t.getInternalMethods=="function"}var U,h,Ue,ls,hc,$t,Jt,Xp,Eo,fs,Qp,ur,Zp,lr,gn,Xt,fr,ed,ps,Ze,H,td,rd,Qt,ds,wi,ms,Do,nd,Z,hs,
gs,ys,oe,od,yn,$e,NN,kN,LE,$N,MN,LN,Es,UN,UE,BN,jN,BE,So,Ci,jE,HE,zE,GE,VE,HN,zN,GN,VN,WN,qN,KN,YN,sd,JN,Ds,XN,WE,gc,qE,QN,Ss,C9,KE,OE=f(()=>{PE();Si();dc();SN();
Vp();vN();FN();Kp();ON();IE();xi();TE();NE();U=function(t,e,r,n,o){if(n==="m")throw new TypeError("Private method is not writable");if(n==="a"&&!o)throw new TypeError(
"Private accessor was defined without a setter");if(typeof e=="function"?t!==e||!o:!e.has(t))throw new TypeError("Cannot write private member to an object whose\
 class did not declare it");return n==="a"?o.call(t,r):o?o.value=r:e.set(t,r),r},h=function(t,e,r,n){if(r==="a"&&!n)throw new TypeError("Private accessor was de\
fined without a getter");if(typeof e=="function"?t!==e||!n:!e.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare \
it");return r==="m"?n:r==="a"?n.call(t):n?n.value:e.get(t)};NN=Symbol("copyDoubleDash"),kN=Symbol("copyDoubleDash"),LE=Symbol("deleteFromParserHintObject"),$N=Symbol(
"emitWarning"),MN=Symbol("freeze"),LN=Symbol("getDollarZero"),Es=Symbol("getParserConfiguration"),UN=Symbol("getUsageConfiguration"),UE=Symbol("guessLocale"),BN=
Symbol("guessVersion"),jN=Symbol("parsePositionalNumbers"),BE=Symbol("pkgUp"),So=Symbol("populateParserHintArray"),Ci=Symbol("populateParserHintSingleValueDicti\
onary"),jE=Symbol("populateParserHintArrayDictionary"),HE=Symbol("populateParserHintDictionary"),zE=Symbol("sanitizeKey"),GE=Symbol("setKey"),VE=Symbol("unfreez\
e"),HN=Symbol("validateAsync"),zN=Symbol("getCommandInstance"),GN=Symbol("getContext"),VN=Symbol("getHasOutput"),WN=Symbol("getLoggerInstance"),qN=Symbol("getPa\
rseContext"),KN=Symbol("getUsageInstance"),YN=Symbol("getValidationInstance"),sd=Symbol("hasParseCallback"),JN=Symbol("isGlobalContext"),Ds=Symbol("postProcess"),
XN=Symbol("rebase"),WE=Symbol("reset"),gc=Symbol("runYargsParserAndExecuteCommands"),qE=Symbol("runValidation"),QN=Symbol("setHasOutput"),Ss=Symbol("kTrackManua\
llySetKeys"),C9="en_US",KE=class{constructor(e=[],r,n,o){this.customScriptName=!1,this.parsed=!1,Ue.set(this,void 0),ls.set(this,void 0),hc.set(this,{commands:[],
fullCommands:[]}),$t.set(this,null),Jt.set(this,null),Xp.set(this,"show-hidden"),Eo.set(this,null),fs.set(this,!0),Qp.set(this,{}),ur.set(this,!0),Zp.set(this,[]),
lr.set(this,void 0),gn.set(this,{}),Xt.set(this,!1),fr.set(this,null),ed.set(this,!0),ps.set(this,void 0),Ze.set(this,""),H.set(this,void 0),td.set(this,void 0),
rd.set(this,{}),Qt.set(this,null),ds.set(this,null),wi.set(this,{}),ms.set(this,{}),Do.set(this,void 0),nd.set(this,!1),Z.set(this,void 0),hs.set(this,!1),gs.set(
this,!1),ys.set(this,!1),oe.set(this,void 0),od.set(this,{}),yn.set(this,null),$e.set(this,void 0),U(this,Z,o,"f"),U(this,Do,e,"f"),U(this,ls,r,"f"),U(this,td,n,
"f"),U(this,lr,new Wp(this),"f"),this.$0=this[LN](),this[WE](),U(this,Ue,h(this,Ue,"f"),"f"),U(this,oe,h(this,oe,"f"),"f"),U(this,$e,h(this,$e,"f"),"f"),U(this,
H,h(this,H,"f"),"f"),h(this,H,"f").showHiddenOpt=h(this,Xp,"f"),U(this,ps,this[kN](),"f"),h(this,Z,"f").y18n.setLocale(C9)}addHelpOpt(e,r){let n="help";return M(
"[string|boolean] [string]",[e,r],arguments.length),h(this,fr,"f")&&(this[LE](h(this,fr,"f")),U(this,fr,null,"f")),e===!1&&r===void 0?this:(U(this,fr,typeof e==
"string"?e:n,"f"),this.boolean(h(this,fr,"f")),this.describe(h(this,fr,"f"),r||h(this,oe,"f").deferY18nLookup("Show help")),this)}help(e,r){return this.addHelpOpt(
e,r)}addShowHiddenOpt(e,r){if(M("[string|boolean] [string]",[e,r],arguments.length),e===!1&&r===void 0)return this;let n=typeof e=="string"?e:h(this,Xp,"f");return this.
boolean(n),this.describe(n,r||h(this,oe,"f").deferY18nLookup("Show hidden options")),h(this,H,"f").showHiddenOpt=n,this}showHidden(e,r){return this.addShowHiddenOpt(
e,r)}alias(e,r){return M("<object|string|array> [string|array]",[e,r],arguments.length),this[jE](this.alias.bind(this),"alias",e,r),this}array(e){return M("<arr\
ay|string>",[e],arguments.length),this[So]("array",e),this[Ss](e),this}boolean(e){return M("<array|string>",[e],arguments.length),this[So]("boolean",e),this[Ss](
e),this}check(e,r){return M("<function> [boolean]",[e,r],arguments.length),this.middleware((n,o)=>us(()=>e(n,o.getOptions()),s=>(s?(typeof s=="string"||s instanceof
Error)&&h(this,oe,"f").fail(s.toString(),s):h(this,oe,"f").fail(h(this,Z,"f").y18n.__("Argument check failed: %s",e.toString())),n),s=>(h(this,oe,"f").fail(s.message?
s.message:s.toString(),s),n)),!1,r),this}choices(e,r){return M("<object|string|array> [string|array]",[e,r],arguments.length),this[jE](this.choices.bind(this),"\
choices",e,r),this}coerce(e,r){if(M("<object|string|array> [function]",[e,r],arguments.length),Array.isArray(e)){if(!r)throw new Le("coerce callback must be pro\
vided");for(let o of e)this.coerce(o,r);return this}else if(typeof e=="object"){for(let o of Object.keys(e))this.coerce(o,e[o]);return this}if(!r)throw new Le("\
coerce callback must be provided");let n=e;return h(this,H,"f").key[n]=!0,h(this,lr,"f").addCoerceMiddleware((o,s)=>{var i;let a=(i=s.getAliases()[n])!==null&&i!==
void 0?i:[],c=[n,...a].filter(u=>Object.prototype.hasOwnProperty.call(o,u));return c.length===0?o:us(()=>r(o[c[0]]),u=>(c.forEach(l=>{o[l]=u}),o),u=>{throw new Le(
u.message)})},n),this}conflicts(e,r){return M("<string|object> [string|array]",[e,r],arguments.length),h(this,$e,"f").conflicts(e,r),this}config(e="config",r,n){
return M("[object|string] [string|function] [function]",[e,r,n],arguments.length),typeof e=="object"&&!Array.isArray(e)?(e=Jp(e,h(this,ls,"f"),this[Es]()["deep-\
merge-config"]||!1,h(this,Z,"f")),h(this,H,"f").configObjects=(h(this,H,"f").configObjects||[]).concat(e),this):(typeof r=="function"&&(n=r,r=void 0),this.describe(
e,r||h(this,oe,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(e)?e:[e]).forEach(o=>{h(this,H,"f").config[o]=n||!0}),this)}completion(e,r,n){return M(
"[string] [string|boolean|function] [function]",[e,r,n],arguments.length),typeof r=="function"&&(n=r,r=void 0),U(this,Jt,e||h(this,Jt,"f")||"completion","f"),!r&&
r!==!1&&(r="generate completion script"),this.command(h(this,Jt,"f"),r),n&&h(this,$t,"f").registerFunction(n),this}command(e,r,n,o,s,i){return M("<string|array|\
object> [string|boolean] [function|object] [function] [array] [boolean|string]",[e,r,n,o,s,i],arguments.length),h(this,Ue,"f").addHandler(e,r,n,o,s,i),this}commands(e,r,n,o,s,i){
return this.command(e,r,n,o,s,i)}commandDir(e,r){M("<string> [object]",[e,r],arguments.length);let n=h(this,td,"f")||h(this,Z,"f").require;return h(this,Ue,"f").
addDirectory(e,n,h(this,Z,"f").getCallerFile(),r),this}count(e){return M("<array|string>",[e],arguments.length),this[So]("count",e),this[Ss](e),this}default(e,r,n){
return M("<object|string|array> [*] [string]",[e,r,n],arguments.length),n&&(AE(e,h(this,Z,"f")),h(this,H,"f").defaultDescription[e]=n),typeof r=="function"&&(AE(
e,h(this,Z,"f")),h(this,H,"f").defaultDescription[e]||(h(this,H,"f").defaultDescription[e]=h(this,oe,"f").functionDescription(r)),r=r.call()),this[Ci](this.default.
bind(this),"default",e,r),this}defaults(e,r,n){return this.default(e,r,n)}demandCommand(e=1,r,n,o){return M("[number] [number|string] [string|null|undefined] [s\
tring|null|undefined]",[e,r,n,o],arguments.length),typeof r!="number"&&(n=r,r=1/0),this.global("_",!1),h(this,H,"f").demandedCommands._={min:e,max:r,minMsg:n,maxMsg:o},
this}demand(e,r,n){return Array.isArray(r)?(r.forEach(o=>{Tt(n,!0,h(this,Z,"f")),this.demandOption(o,n)}),r=1/0):typeof r!="number"&&(n=r,r=1/0),typeof e=="numb\
er"?(Tt(n,!0,h(this,Z,"f")),this.demandCommand(e,r,n,n)):Array.isArray(e)?e.forEach(o=>{Tt(n,!0,h(this,Z,"f")),this.demandOption(o,n)}):typeof n=="string"?this.
demandOption(e,n):(n===!0||typeof n>"u")&&this.demandOption(e),this}demandOption(e,r){return M("<object|string|array> [string]",[e,r],arguments.length),this[Ci](
this.demandOption.bind(this),"demandedOptions",e,r),this}deprecateOption(e,r){return M("<string> [string|boolean]",[e,r],arguments.length),h(this,H,"f").deprecatedOptions[e]=
r,this}describe(e,r){return M("<object|string|array> [string]",[e,r],arguments.length),this[GE](e,!0),h(this,oe,"f").describe(e,r),this}detectLocale(e){return M(
"<boolean>",[e],arguments.length),U(this,fs,e,"f"),this}env(e){return M("[string|boolean]",[e],arguments.length),e===!1?delete h(this,H,"f").envPrefix:h(this,H,
"f").envPrefix=e||"",this}epilogue(e){return M("<string>",[e],arguments.length),h(this,oe,"f").epilog(e),this}epilog(e){return this.epilogue(e)}example(e,r){return M(
"<string|array> [string]",[e,r],arguments.length),Array.isArray(e)?e.forEach(n=>this.example(...n)):h(this,oe,"f").example(e,r),this}exit(e,r){U(this,Xt,!0,"f"),
U(this,Eo,r,"f"),h(this,ur,"f")&&h(this,Z,"f").process.exit(e)}exitProcess(e=!0){return M("[boolean]",[e],arguments.length),U(this,ur,e,"f"),this}fail(e){if(M("\
<function|boolean>",[e],arguments.length),typeof e=="boolean"&&e!==!1)throw new Le("Invalid first argument. Expected function or boolean 'false'");return h(this,
oe,"f").failFn(e),this}getAliases(){return this.parsed?this.parsed.aliases:{}}async getCompletion(e,r){return M("<array> [function]",[e,r],arguments.length),r?h(
this,$t,"f").getCompletion(e,r):new Promise((n,o)=>{h(this,$t,"f").getCompletion(e,(s,i)=>{s?o(s):n(i)})})}getDemandedOptions(){return M([],0),h(this,H,"f").demandedOptions}getDemandedCommands(){
return M([],0),h(this,H,"f").demandedCommands}getDeprecatedOptions(){return M([],0),h(this,H,"f").deprecatedOptions}getDetectLocale(){return h(this,fs,"f")}getExitProcess(){
return h(this,ur,"f")}getGroups(){return Object.assign({},h(this,gn,"f"),h(this,ms,"f"))}getHelp(){if(U(this,Xt,!0,"f"),!h(this,oe,"f").hasCachedHelpMessage()){
if(!this.parsed){let r=this[gc](h(this,Do,"f"),void 0,void 0,0,!0);if(_e(r))return r.then(()=>h(this,oe,"f").help())}let e=h(this,Ue,"f").runDefaultBuilderOn(this);
if(_e(e))return e.then(()=>h(this,oe,"f").help())}return Promise.resolve(h(this,oe,"f").help())}getOptions(){return h(this,H,"f")}getStrict(){return h(this,hs,"\
f")}getStrictCommands(){return h(this,gs,"f")}getStrictOptions(){return h(this,ys,"f")}global(e,r){return M("<string|array> [boolean]",[e,r],arguments.length),e=
[].concat(e),r!==!1?h(this,H,"f").local=h(this,H,"f").local.filter(n=>e.indexOf(n)===-1):e.forEach(n=>{h(this,H,"f").local.includes(n)||h(this,H,"f").local.push(
n)}),this}group(e,r){M("<string|array> <string>",[e,r],arguments.length);let n=h(this,ms,"f")[r]||h(this,gn,"f")[r];h(this,ms,"f")[r]&&delete h(this,ms,"f")[r];
let o={};return h(this,gn,"f")[r]=(n||[]).concat(e).filter(s=>o[s]?!1:o[s]=!0),this}hide(e){return M("<string>",[e],arguments.length),h(this,H,"f").hiddenOptions.
push(e),this}implies(e,r){return M("<string|object> [number|string|array]",[e,r],arguments.length),h(this,$e,"f").implies(e,r),this}locale(e){return M("[string]",
[e],arguments.length),e===void 0?(this[UE](),h(this,Z,"f").y18n.getLocale()):(U(this,fs,!1,"f"),h(this,Z,"f").y18n.setLocale(e),this)}middleware(e,r,n){return h(
this,lr,"f").addMiddleware(e,!!r,n)}nargs(e,r){return M("<string|object|array> [number]",[e,r],arguments.length),this[Ci](this.nargs.bind(this),"narg",e,r),this}normalize(e){
return M("<array|string>",[e],arguments.length),this[So]("normalize",e),this}number(e){return M("<array|string>",[e],arguments.length),this[So]("number",e),this[Ss](
e),this}option(e,r){if(M("<string|object> [object]",[e,r],arguments.length),typeof e=="object")Object.keys(e).forEach(n=>{this.options(n,e[n])});else{typeof r!=
"object"&&(r={}),this[Ss](e),h(this,yn,"f")&&(e==="version"||r?.alias==="version")&&this[$N](['"version" is a reserved word.',"Please do one of the following:",
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
this.describe(e,s),r.hidden&&this.hide(e),r.requiresArg&&this.requiresArg(e)}return this}options(e,r){return this.option(e,r)}parse(e,r,n){M("[string|array] [fu\
nction|boolean|object] [function]",[e,r,n],arguments.length),this[MN](),typeof e>"u"&&(e=h(this,Do,"f")),typeof r=="object"&&(U(this,ds,r,"f"),r=n),typeof r=="f\
unction"&&(U(this,Qt,r,"f"),r=!1),r||U(this,Do,e,"f"),h(this,Qt,"f")&&U(this,ur,!1,"f");let o=this[gc](e,!!r),s=this.parsed;return h(this,$t,"f").setParsed(this.
parsed),_e(o)?o.then(i=>(h(this,Qt,"f")&&h(this,Qt,"f").call(this,h(this,Eo,"f"),i,h(this,Ze,"f")),i)).catch(i=>{throw h(this,Qt,"f")&&h(this,Qt,"f")(i,this.parsed.
argv,h(this,Ze,"f")),i}).finally(()=>{this[VE](),this.parsed=s}):(h(this,Qt,"f")&&h(this,Qt,"f").call(this,h(this,Eo,"f"),o,h(this,Ze,"f")),this[VE](),this.parsed=
s,o)}parseAsync(e,r,n){let o=this.parse(e,r,n);return _e(o)?o:Promise.resolve(o)}parseSync(e,r,n){let o=this.parse(e,r,n);if(_e(o))throw new Le(".parseSync() mu\
st not be used with asynchronous builders, handlers, or middleware");return o}parserConfiguration(e){return M("<object>",[e],arguments.length),U(this,rd,e,"f"),
this}pkgConf(e,r){M("<string> [string]",[e,r],arguments.length);let n=null,o=this[BE](r||h(this,ls,"f"));return o[e]&&typeof o[e]=="object"&&(n=Jp(o[e],r||h(this,
ls,"f"),this[Es]()["deep-merge-config"]||!1,h(this,Z,"f")),h(this,H,"f").configObjects=(h(this,H,"f").configObjects||[]).concat(n)),this}positional(e,r){M("<str\
ing> <object>",[e,r],arguments.length);let n=["default","defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","desc\
ription","alias"];r=go(r,(i,a)=>i==="type"&&!["string","number","boolean"].includes(a)?!1:n.includes(i));let o=h(this,hc,"f").fullCommands[h(this,hc,"f").fullCommands.
length-1],s=o?h(this,Ue,"f").cmdToParseOptions(o):{array:[],alias:{},default:{},demand:{}};return Di(s).forEach(i=>{let a=s[i];Array.isArray(a)?a.indexOf(e)!==-1&&
(r[i]=!0):a[e]&&!(i in r)&&(r[i]=a[e])}),this.group(e,h(this,oe,"f").getPositionalGroupName()),this.option(e,r)}recommendCommands(e=!0){return M("[boolean]",[e],
arguments.length),U(this,nd,e,"f"),this}required(e,r,n){return this.demand(e,r,n)}require(e,r,n){return this.demand(e,r,n)}requiresArg(e){return M("<array|strin\
g|object> [number]",[e],arguments.length),typeof e=="string"&&h(this,H,"f").narg[e]?this:(this[Ci](this.requiresArg.bind(this),"narg",e,NaN),this)}showCompletionScript(e,r){
return M("[string] [string]",[e,r],arguments.length),e=e||this.$0,h(this,ps,"f").log(h(this,$t,"f").generateCompletionScript(e,r||h(this,Jt,"f")||"completion")),
this}showHelp(e){if(M("[string|function]",[e],arguments.length),U(this,Xt,!0,"f"),!h(this,oe,"f").hasCachedHelpMessage()){if(!this.parsed){let n=this[gc](h(this,
Do,"f"),void 0,void 0,0,!0);if(_e(n))return n.then(()=>{h(this,oe,"f").showHelp(e)}),this}let r=h(this,Ue,"f").runDefaultBuilderOn(this);if(_e(r))return r.then(
()=>{h(this,oe,"f").showHelp(e)}),this}return h(this,oe,"f").showHelp(e),this}scriptName(e){return this.customScriptName=!0,this.$0=e,this}showHelpOnFail(e,r){return M(
"[boolean|string] [string]",[e,r],arguments.length),h(this,oe,"f").showHelpOnFail(e,r),this}showVersion(e){return M("[string|function]",[e],arguments.length),h(
this,oe,"f").showVersion(e),this}skipValidation(e){return M("<array|string>",[e],arguments.length),this[So]("skipValidation",e),this}strict(e){return M("[boolea\
n]",[e],arguments.length),U(this,hs,e!==!1,"f"),this}strictCommands(e){return M("[boolean]",[e],arguments.length),U(this,gs,e!==!1,"f"),this}strictOptions(e){return M(
"[boolean]",[e],arguments.length),U(this,ys,e!==!1,"f"),this}string(e){return M("<array|string>",[e],arguments.length),this[So]("string",e),this[Ss](e),this}terminalWidth(){
return M([],0),h(this,Z,"f").process.stdColumns}updateLocale(e){return this.updateStrings(e)}updateStrings(e){return M("<object>",[e],arguments.length),U(this,fs,
!1,"f"),h(this,Z,"f").y18n.updateLocale(e),this}usage(e,r,n,o){if(M("<string|null|undefined> [string|boolean] [function|object] [function]",[e,r,n,o],arguments.
length),r!==void 0){if(Tt(e,null,h(this,Z,"f")),(e||"").match(/^\$0( |$)/))return this.command(e,r,n,o);throw new Le(".usage() description must start with $0 if\
 being used as alias for .command()")}else return h(this,oe,"f").usage(e),this}usageConfiguration(e){return M("<object>",[e],arguments.length),U(this,od,e,"f"),
this}version(e,r,n){let o="version";if(M("[boolean|string] [string] [string]",[e,r,n],arguments.length),h(this,yn,"f")&&(this[LE](h(this,yn,"f")),h(this,oe,"f").
version(void 0),U(this,yn,null,"f")),arguments.length===0)n=this[BN](),e=o;else if(arguments.length===1){if(e===!1)return this;n=e,e=o}else arguments.length===2&&
(n=r,r=void 0);return U(this,yn,typeof e=="string"?e:o,"f"),r=r||h(this,oe,"f").deferY18nLookup("Show version number"),h(this,oe,"f").version(n||void 0),this.boolean(
h(this,yn,"f")),this.describe(h(this,yn,"f"),r),this}wrap(e){return M("<number|null|undefined>",[e],arguments.length),h(this,oe,"f").wrap(e),this}[(Ue=new WeakMap,
ls=new WeakMap,hc=new WeakMap,$t=new WeakMap,Jt=new WeakMap,Xp=new WeakMap,Eo=new WeakMap,fs=new WeakMap,Qp=new WeakMap,ur=new WeakMap,Zp=new WeakMap,lr=new WeakMap,
gn=new WeakMap,Xt=new WeakMap,fr=new WeakMap,ed=new WeakMap,ps=new WeakMap,Ze=new WeakMap,H=new WeakMap,td=new WeakMap,rd=new WeakMap,Qt=new WeakMap,ds=new WeakMap,
wi=new WeakMap,ms=new WeakMap,Do=new WeakMap,nd=new WeakMap,Z=new WeakMap,hs=new WeakMap,gs=new WeakMap,ys=new WeakMap,oe=new WeakMap,od=new WeakMap,yn=new WeakMap,
$e=new WeakMap,NN)](e){if(!e._||!e["--"])return e;e._.push.apply(e._,e["--"]);try{delete e["--"]}catch{}return e}[kN](){return{log:(...e)=>{this[sd]()||console.
log(...e),U(this,Xt,!0,"f"),h(this,Ze,"f").length&&U(this,Ze,h(this,Ze,"f")+`
`,"f"),U(this,Ze,h(this,Ze,"f")+e.join(" "),"f")},error:(...e)=>{this[sd]()||console.error(...e),U(this,Xt,!0,"f"),h(this,Ze,"f").length&&U(this,Ze,h(this,Ze,"f")+
`
`,"f"),U(this,Ze,h(this,Ze,"f")+e.join(" "),"f")}}}[LE](e){Di(h(this,H,"f")).forEach(r=>{if((o=>o==="configObjects")(r))return;let n=h(this,H,"f")[r];Array.isArray(
n)?n.includes(e)&&n.splice(n.indexOf(e),1):typeof n=="object"&&delete n[e]}),delete h(this,oe,"f").getDescriptions()[e]}[$N](e,r,n){h(this,Qp,"f")[n]||(h(this,Z,
"f").process.emitWarning(e,r),h(this,Qp,"f")[n]=!0)}[MN](){h(this,Zp,"f").push({options:h(this,H,"f"),configObjects:h(this,H,"f").configObjects.slice(0),exitProcess:h(
this,ur,"f"),groups:h(this,gn,"f"),strict:h(this,hs,"f"),strictCommands:h(this,gs,"f"),strictOptions:h(this,ys,"f"),completionCommand:h(this,Jt,"f"),output:h(this,
Ze,"f"),exitError:h(this,Eo,"f"),hasOutput:h(this,Xt,"f"),parsed:this.parsed,parseFn:h(this,Qt,"f"),parseContext:h(this,ds,"f")}),h(this,oe,"f").freeze(),h(this,
$e,"f").freeze(),h(this,Ue,"f").freeze(),h(this,lr,"f").freeze()}[LN](){let e="",r;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(h(this,Z,"f").process.argv()[0])?
r=h(this,Z,"f").process.argv().slice(1,2):r=h(this,Z,"f").process.argv().slice(0,1),e=r.map(n=>{let o=this[XN](h(this,ls,"f"),n);return n.match(/^(\/|([a-zA-Z]:)?\\)/)&&
o.length<n.length?o:n}).join(" ").trim(),h(this,Z,"f").getEnv("_")&&h(this,Z,"f").getProcessArgvBin()===h(this,Z,"f").getEnv("_")&&(e=h(this,Z,"f").getEnv("_").
replace(`${h(this,Z,"f").path.dirname(h(this,Z,"f").process.execPath())}/`,"")),e}[Es](){return h(this,rd,"f")}[UN](){return h(this,od,"f")}[UE](){if(!h(this,fs,
"f"))return;let e=h(this,Z,"f").getEnv("LC_ALL")||h(this,Z,"f").getEnv("LC_MESSAGES")||h(this,Z,"f").getEnv("LANG")||h(this,Z,"f").getEnv("LANGUAGE")||"en_US";this.
locale(e.replace(/[.:].*/,""))}[BN](){return this[BE]().version||"unknown"}[jN](e){let r=e["--"]?e["--"]:e._;for(let n=0,o;(o=r[n])!==void 0;n++)h(this,Z,"f").Parser.
looksLikeNumber(o)&&Number.isSafeInteger(Math.floor(parseFloat(`${o}`)))&&(r[n]=Number(o));return e}[BE](e){let r=e||"*";if(h(this,wi,"f")[r])return h(this,wi,"\
f")[r];let n={};try{let o=e||h(this,Z,"f").mainFilename;h(this,Z,"f").path.extname(o)&&(o=h(this,Z,"f").path.dirname(o));let s=h(this,Z,"f").findUp(o,(i,a)=>{if(a.
includes("package.json"))return"package.json"});Tt(s,void 0,h(this,Z,"f")),n=JSON.parse(h(this,Z,"f").readFileSync(s,"utf8"))}catch{}return h(this,wi,"f")[r]=n||
{},h(this,wi,"f")[r]}[So](e,r){r=[].concat(r),r.forEach(n=>{n=this[zE](n),h(this,H,"f")[e].push(n)})}[Ci](e,r,n,o){this[HE](e,r,n,o,(s,i,a)=>{h(this,H,"f")[s][i]=
a})}[jE](e,r,n,o){this[HE](e,r,n,o,(s,i,a)=>{h(this,H,"f")[s][i]=(h(this,H,"f")[s][i]||[]).concat(a)})}[HE](e,r,n,o,s){if(Array.isArray(n))n.forEach(i=>{e(i,o)});else if((i=>typeof i==
"object")(n))for(let i of Di(n))e(i,n[i]);else s(r,this[zE](n),o)}[zE](e){return e==="__proto__"?"___proto___":e}[GE](e,r){return this[Ci](this[GE].bind(this),"\
key",e,r),this}[VE](){var e,r,n,o,s,i,a,c,u,l,p,d;let m=h(this,Zp,"f").pop();Tt(m,void 0,h(this,Z,"f"));let y;e=this,r=this,n=this,o=this,s=this,i=this,a=this,c=
this,u=this,l=this,p=this,d=this,{options:{set value(E){U(e,H,E,"f")}}.value,configObjects:y,exitProcess:{set value(E){U(r,ur,E,"f")}}.value,groups:{set value(E){
U(n,gn,E,"f")}}.value,output:{set value(E){U(o,Ze,E,"f")}}.value,exitError:{set value(E){U(s,Eo,E,"f")}}.value,hasOutput:{set value(E){U(i,Xt,E,"f")}}.value,parsed:this.
parsed,strict:{set value(E){U(a,hs,E,"f")}}.value,strictCommands:{set value(E){U(c,gs,E,"f")}}.value,strictOptions:{set value(E){U(u,ys,E,"f")}}.value,completionCommand:{
set value(E){U(l,Jt,E,"f")}}.value,parseFn:{set value(E){U(p,Qt,E,"f")}}.value,parseContext:{set value(E){U(d,ds,E,"f")}}.value}=m,h(this,H,"f").configObjects=y,
h(this,oe,"f").unfreeze(),h(this,$e,"f").unfreeze(),h(this,Ue,"f").unfreeze(),h(this,lr,"f").unfreeze()}[HN](e,r){return us(r,n=>(e(n),n))}getInternalMethods(){
return{getCommandInstance:this[zN].bind(this),getContext:this[GN].bind(this),getHasOutput:this[VN].bind(this),getLoggerInstance:this[WN].bind(this),getParseContext:this[qN].
bind(this),getParserConfiguration:this[Es].bind(this),getUsageConfiguration:this[UN].bind(this),getUsageInstance:this[KN].bind(this),getValidationInstance:this[YN].
bind(this),hasParseCallback:this[sd].bind(this),isGlobalContext:this[JN].bind(this),postProcess:this[Ds].bind(this),reset:this[WE].bind(this),runValidation:this[qE].
bind(this),runYargsParserAndExecuteCommands:this[gc].bind(this),setHasOutput:this[QN].bind(this)}}[zN](){return h(this,Ue,"f")}[GN](){return h(this,hc,"f")}[VN](){
return h(this,Xt,"f")}[WN](){return h(this,ps,"f")}[qN](){return h(this,ds,"f")||{}}[KN](){return h(this,oe,"f")}[YN](){return h(this,$e,"f")}[sd](){return!!h(this,
Qt,"f")}[JN](){return h(this,ed,"f")}[Ds](e,r,n,o){return n||_e(e)||(r||(e=this[NN](e)),(this[Es]()["parse-positional-numbers"]||this[Es]()["parse-positional-nu\
mbers"]===void 0)&&(e=this[jN](e)),o&&(e=cs(e,this,h(this,lr,"f").getMiddleware(),!1))),e}[WE](e={}){U(this,H,h(this,H,"f")||{},"f");let r={};r.local=h(this,H,"\
f").local||[],r.configObjects=h(this,H,"f").configObjects||[];let n={};r.local.forEach(i=>{n[i]=!0,(e[i]||[]).forEach(a=>{n[a]=!0})}),Object.assign(h(this,ms,"f"),
Object.keys(h(this,gn,"f")).reduce((i,a)=>{let c=h(this,gn,"f")[a].filter(u=>!(u in n));return c.length>0&&(i[a]=c),i},{})),U(this,gn,{},"f");let o=["array","bo\
olean","string","skipValidation","count","normalize","number","hiddenOptions"],s=["narg","key","alias","default","defaultDescription","config","choices","demand\
edOptions","demandedCommands","deprecatedOptions"];return o.forEach(i=>{r[i]=(h(this,H,"f")[i]||[]).filter(a=>!n[a])}),s.forEach(i=>{r[i]=go(h(this,H,"f")[i],a=>!n[a])}),
r.envPrefix=h(this,H,"f").envPrefix,U(this,H,r,"f"),U(this,oe,h(this,oe,"f")?h(this,oe,"f").reset(n):DN(this,h(this,Z,"f")),"f"),U(this,$e,h(this,$e,"f")?h(this,
$e,"f").reset(n):TN(this,h(this,oe,"f"),h(this,Z,"f")),"f"),U(this,Ue,h(this,Ue,"f")?h(this,Ue,"f").reset():gN(h(this,oe,"f"),h(this,$e,"f"),h(this,lr,"f"),h(this,
Z,"f")),"f"),h(this,$t,"f")||U(this,$t,RN(this,h(this,oe,"f"),h(this,Ue,"f"),h(this,Z,"f")),"f"),h(this,lr,"f").reset(),U(this,Jt,null,"f"),U(this,Ze,"","f"),U(
this,Eo,null,"f"),U(this,Xt,!1,"f"),this.parsed=!1,this}[XN](e,r){return h(this,Z,"f").path.relative(e,r)}[gc](e,r,n,o=0,s=!1){var i,a,c,u;let l=!!n||s;e=e||h(this,
Do,"f"),h(this,H,"f").__=h(this,Z,"f").y18n.__,h(this,H,"f").configuration=this[Es]();let p=!!h(this,H,"f").configuration["populate--"],d=Object.assign({},h(this,
H,"f").configuration,{"populate--":!0}),m=h(this,Z,"f").Parser.detailed(e,Object.assign({},h(this,H,"f"),{configuration:{"parse-positional-numbers":!1,...d}})),
y=Object.assign(m.argv,h(this,ds,"f")),E,g=m.aliases,S=!1,w=!1;Object.keys(y).forEach(R=>{R===h(this,fr,"f")&&y[R]?S=!0:R===h(this,yn,"f")&&y[R]&&(w=!0)}),y.$0=
this.$0,this.parsed=m,o===0&&h(this,oe,"f").clearCachedHelpMessage();try{if(this[UE](),r)return this[Ds](y,p,!!n,!1);h(this,fr,"f")&&[h(this,fr,"f")].concat(g[h(
this,fr,"f")]||[]).filter(ne=>ne.length>1).includes(""+y._[y._.length-1])&&(y._.pop(),S=!0),U(this,ed,!1,"f");let R=h(this,Ue,"f").getCommands(),b=!((i=h(this,$t,
"f"))===null||i===void 0)&&i.completionKey?[(a=h(this,$t,"f"))===null||a===void 0?void 0:a.completionKey,...(u=this.getAliases()[(c=h(this,$t,"f"))===null||c===
void 0?void 0:c.completionKey])!==null&&u!==void 0?u:[]].some(j=>Object.prototype.hasOwnProperty.call(y,j)):!1,N=S||b||s;if(y._.length){if(R.length){let j;for(let ne=o||
0,ge;y._[ne]!==void 0;ne++)if(ge=String(y._[ne]),R.includes(ge)&&ge!==h(this,Jt,"f")){let Fe=h(this,Ue,"f").runCommand(ge,this,m,ne+1,s,S||w||s);return this[Ds](
Fe,p,!!n,!1)}else if(!j&&ge!==h(this,Jt,"f")){j=ge;break}!h(this,Ue,"f").hasDefaultCommand()&&h(this,nd,"f")&&j&&!N&&h(this,$e,"f").recommendCommands(j,R)}h(this,
Jt,"f")&&y._.includes(h(this,Jt,"f"))&&!b&&(h(this,ur,"f")&&yo(!0),this.showCompletionScript(),this.exit(0))}if(h(this,Ue,"f").hasDefaultCommand()&&!N){let j=h(
this,Ue,"f").runCommand(null,this,m,0,s,S||w||s);return this[Ds](j,p,!!n,!1)}if(b){h(this,ur,"f")&&yo(!0),e=[].concat(e);let j=e.slice(e.indexOf(`--${h(this,$t,
"f").completionKey}`)+1);return h(this,$t,"f").getCompletion(j,(ne,ge)=>{if(ne)throw new Le(ne.message);(ge||[]).forEach(Fe=>{h(this,ps,"f").log(Fe)}),this.exit(
0)}),this[Ds](y,!p,!!n,!1)}if(h(this,Xt,"f")||(S?(h(this,ur,"f")&&yo(!0),l=!0,this.showHelp(j=>{h(this,ps,"f").log(j),this.exit(0)})):w&&(h(this,ur,"f")&&yo(!0),
l=!0,h(this,oe,"f").showVersion("log"),this.exit(0))),!l&&h(this,H,"f").skipValidation.length>0&&(l=Object.keys(y).some(j=>h(this,H,"f").skipValidation.indexOf(
j)>=0&&y[j]===!0)),!l){if(m.error)throw new Le(m.error.message);if(!b){let j=this[qE](g,{},m.error);n||(E=cs(y,this,h(this,lr,"f").getMiddleware(),!0)),E=this[HN](
j,E??y),_e(E)&&!n&&(E=E.then(()=>cs(y,this,h(this,lr,"f").getMiddleware(),!1)))}}}catch(R){if(R instanceof Le)h(this,oe,"f").fail(R.message,R);else throw R}return this[Ds](
E??y,p,!!n,!0)}[qE](e,r,n,o){let s={...this.getDemandedOptions()};return i=>{if(n)throw new Le(n.message);h(this,$e,"f").nonOptionCount(i),h(this,$e,"f").requiredArguments(
i,s);let a=!1;h(this,gs,"f")&&(a=h(this,$e,"f").unknownCommands(i)),h(this,hs,"f")&&!a?h(this,$e,"f").unknownArguments(i,e,r,!!o):h(this,ys,"f")&&h(this,$e,"f").
unknownArguments(i,e,{},!1,!1),h(this,$e,"f").limitedChoices(i),h(this,$e,"f").implications(i),h(this,$e,"f").conflicting(i)}}[QN](){U(this,Xt,!0,"f")}[Ss](e){if(typeof e==
"string")h(this,H,"f").key[e]=!0;else for(let r of e)h(this,H,"f").key[r]=!0}}});var t2={};ut(t2,{default:()=>R9,"module.exports":()=>e2});var e2,R9,r2=f(()=>{"use strict";fN();OE();e2=ZN(lN),R9=e2});Number.parseInt(process.versions.node,10)<20&&(process.stderr.write(`image-labels: INTERNAL: needs Node.js 20 or newer, and this is ${process.version}
`),process.exit(1));var YE=["platform","registryId","region","profile","roleArn","externalId","endpoint","timeout","cacheDir","noCache","output","verbose"],Dc=["name","version","im\
age",...YE],Sc="--name <repository> --version <tag or digest>",xs={label:{step:"readImageLabel",summary:"Print the value of one label of an image",usage:`${Sc} \
--label <name>`,takes:["label","default",...Dc],examples:[["--name shop/api --version 1.4.2 --label git_revision","By repository and tag"],["--image shop/api@sh\
a256:\u2026 --label git_revision","By digest"],["--name shop/api --version 1.4.2 --label owner --default nobody","Where the label may be missing"]]},labels:{step:"\
readImageLabels",summary:"Print all labels of an image",usage:Sc,takes:Dc,examples:[["--name shop/api --version 1.4.2","One key=value a line, sorted"],["--name \
shop/api --version 1.4.2 --platform linux/arm64","Where platforms have different labels"]]},inspect:{step:"inspectImage",summary:"Print what is known of an imag\
e: platforms, labels, annotations, revision",usage:Sc,takes:Dc,examples:[["--name shop/api --version 1.4.2 --output json","For a program"]]},revision:{step:"rea\
dImageRevision",summary:"Print the commit that an image was built from",usage:`${Sc} [--label <name>]`,takes:["label",...Dc],examples:[["--name shop/api --versi\
on 1.4.2","From labels, annotations or provenance"],["--name shop/api --version 1.4.2 --label built_from","From this label alone"]]},find:{step:"findImages",summary:"\
List the images of a repository whose labels are as wanted, newest first",usage:"--name <repository> [--where <key=value>]...",takes:["name","image","where","li\
mit","untagged",...YE],examples:[["--name shop/api --where git_revision=4f2c1a9* --limit 1","The newest image of a commit"],["--name shop/api --where git_branch\
=main","All images of a branch"]]}};function xc(t){return typeof t=="string"&&Object.hasOwn(xs,t)}function Ln(t){if("result"in t)return JE({ok:!0,result:t.result});let{code:e,message:r,hint:n}=t.failure;return JE({ok:!1,error:{code:e,message:r,hint:n}})}function JE(t){
return JSON.stringify(t,(e,r)=>r instanceof Map?Object.fromEntries(r):r).replace(/[\u007f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}var XE={INTERNAL:1,INVALID_ARGUMENT:2,REPOSITORY_NOT_FOUND:3,IMAGE_NOT_FOUND:3,PLATFORM_NOT_FOUND:3,LABEL_NOT_FOUND:3,REVISION_NOT_FOUND:3,CREDENTIALS_MISSING:4,
CREDENTIALS_EXPIRED:4,ACCESS_DENIED:4,THROTTLED:5,NETWORK:5,TIMEOUT:5,SERVICE_ERROR:5,NOT_AN_IMAGE:6,MANIFEST_INVALID:6,CONFIG_INVALID:6,DIGEST_MISMATCH:6,TOO_LARGE:6,
REVISION_INVALID:6,LABEL_DIFFERS:7},$9=Object.keys(XE),v=class extends Error{name="Failure";code;hint;constructor(e,r,{hint:n,cause:o}={}){super(r,{cause:o}),this.
code=e,this.hint=n}get exitCode(){return XE[this.code]}};function _s(t){if(t instanceof v)return t;let e=t instanceof Error?`${t.name}: ${t.message}`:String(t);
return new v("INTERNAL",Be(ld(e)),{hint:"This is a fault in image-labels. Please report it with the version (--tool-version) and this message.",cause:t})}function Be(t,e=500){
let r=t.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g," ").trim();return r.length>e?`${r.slice(0,e)}\u2026`:r}function ld(t){return t.replace(/(\bhttps?:\/\/[^\s?#'"<>]+)\?[^\s'"<>]*/gi,
"$1?***").replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@'"<>]+@/gi,"$1***@")}function ws(t,e){let r,n=Number.POSITIVE_INFINITY;for(let o of e){let s=m2(t.toLowerCase(),o.toLowerCase());s<n&&s<=Math.max(1,Math.floor(Math.max(t.length,o.length)*
.4))&&(r=o,n=s)}return r}function m2(t,e){if(t.length>128||e.length>128)return Number.POSITIVE_INFINITY;let r=[],n=Array.from({length:e.length+1},(o,s)=>s);for(let o=1;o<=
t.length;o++){let s=[o];for(let i=1;i<=e.length;i++){let a=t[o-1]===e[i-1]?0:1,c=Math.min(Ri(n,i)+1,Ri(s,i-1)+1,Ri(n,i-1)+a);o>1&&i>1&&t[o-1]===e[i-2]&&t[o-2]===
e[i-1]&&(c=Math.min(c,Ri(r,i-2)+1)),s.push(c)}r=n,n=s}return Ri(n,e.length)}function Ri(t,e){return t[e]??Number.POSITIVE_INFINITY}var wc={name:lt("text","name","Image","Repository in ECR: shop/api"),version:lt("text","version","Image","Tag (1.4.2) or digest (sha256:\u2026) of the image"),image:lt(
"text","image","Image","Whole reference instead: shop/api:1.4.2, or with the host of ECR"),platform:lt("text","platform","Image","Platform to read: os/arch[/var\
iant], such as linux/arm64"),label:lt("text","label","Result","Name of the label"),default:lt("text","default","Result","Result where the image has no such labe\
l"),where:lt("list","where","Result","KEY=VALUE that the labels must hold; * in VALUE stands for anything; may repeat"),limit:lt("text","limit","Result","How ma\
ny images to find at most"),untagged:lt("switch","untagged","Result","Look at images without a tag, too"),registryId:lt("text","registry-id","AWS","AWS account \
that owns the registry (12 digits)"),region:lt("text","region","AWS","AWS region; else from image, AWS_REGION, AWS_DEFAULT_REGION, profile, instance"),profile:lt(
"text","profile","AWS","Profile of the shared AWS configuration"),roleArn:lt("text","role-arn","AWS","Role to assume for the read"),externalId:lt("text","extern\
al-id","AWS","External id that the role asks for"),endpoint:lt("text","endpoint","AWS","URL of ECR; else AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, AWS"),timeout:lt(
"text","timeout","Program","Seconds that the whole command may take (60)"),cacheDir:_c("text","cache-dir","Folder in which configs are kept (~/.cache/image-labe\
ls)"),noCache:_c("switch","no-cache","Keep nothing, and use nothing that was kept"),output:_c("text","output",'text, or json: one line {"ok":\u2026}'),verbose:_c(
"switch","verbose","Say on stderr what is asked where")};function et(t,e){return e==="flag"?`--${wc[t].flag}`:t}function vi(t,e,r){return r==="flag"?`${et(t,r)}\
 ${e}`:`${t}: '${e}'`}function lt(t,e,r,n){return{flag:e,group:r,describe:n,kind:t,step:!0}}function _c(t,e,r){return{flag:e,group:"Program",describe:r,kind:t,step:!1}}var bi=class{#e;spelling;constructor(e,r){this.#e=e,this.spelling=r}refuseOthers(e,r){let n=new Map(e.map(o=>[o,et(o,this.spelling)]));for(let o of this.#e.keys()){
if(n.has(o))continue;let s=ws(o,n.values());throw new v("INVALID_ARGUMENT",`${r} has no parameter ${Be(o,100)}`,{hint:s===void 0?`It has: ${[...n.values()].join(
", ")}.`:`Did you mean ${s}?`})}}text(e){let r=this.#e.get(e);if(r==null)return;let n=et(e,this.spelling);if(Array.isArray(r))throw new v("INVALID_ARGUMENT",`${n}\
 is given ${r.length} times`);if(typeof r!="string")throw new v("INVALID_ARGUMENT",`${n} is not a text`);return r}required(e,r){let n=this.text(e);if(n)return n;
let o=et(e,this.spelling);throw new v("INVALID_ARGUMENT",`${o} is ${n===void 0?"missing":"empty"}`,{hint:`Give ${o}: ${r}.`})}parse(e,r){let n=this.text(e);return n===
void 0?void 0:r(n,et(e,this.spelling))}optional(e,r){let n=this.parse(e,r);return n===void 0?{}:{[e]:n}}isOn(e){let r=this.#e.get(e);if(r==null||r===!1)return!1;
if(r===!0||r===1)return!0;let n=et(e,this.spelling);throw new v("INVALID_ARGUMENT",typeof r=="number"?`${n} is given ${r} times`:`${n} is a switch: it takes no \
value`)}pairs(e){let r=this.#e.get(e);if(r==null)return[];let n=et(e,this.spelling);return(typeof r=="object"&&!Array.isArray(r)?Object.entries(r):[r].flat().map(
s=>h2(s,n))).map(([s,i])=>{if(s!==""&&typeof i=="string")return[s,i];throw new v("INVALID_ARGUMENT",`${n}: the label ${JSON.stringify(s.slice(0,100))} is not gi\
ven a text`)})}};function h2(t,e){let r=typeof t=="string"?t.indexOf("="):-1;if(typeof t=="string"&&r>0)return[t.slice(0,r),t.slice(r+1)];let n=typeof t=="strin\
g"?JSON.stringify(t.slice(0,200)):"what was given";throw new v("INVALID_ARGUMENT",`${e}: ${n} is not KEY=VALUE`,{hint:`Write ${e} git_branch=main, and * for any\
 run of characters: git_revision=4f2c1a9*`})}var QE={i386:["386"],i486:["386"],i586:["386"],i686:["386"],x86_64:["amd64"],"x86-64":["amd64"],aarch64:["arm64"],armhf:["arm","v7"],armel:["arm","v6"]};function Ai(t){
let e=t.os.toLowerCase()==="macos"?"darwin":t.os.toLowerCase(),r=t.architecture.toLowerCase(),[n,o]=Object.hasOwn(QE,r)&&QE[r]||[r],s=g2(n,o??t.variant?.toLowerCase()??
"");return{os:e,architecture:n,...s===""?{}:{variant:s},...t.osVersion?{osVersion:t.osVersion}:{}}}function g2(t,e){let r=/^\d/.test(e)?`v${e}`:e;return t==="ar\
m"&&r===""?"v7":t==="arm64"&&r==="v8"||t==="amd64"&&r==="v1"?"":r}function ZE(t,e){let r=/^([A-Za-z0-9_-]+)\/([A-Za-z0-9_-]+)(?:\/([A-Za-z0-9_.-]+))?$/.exec(t);
if(r===null)throw new v("INVALID_ARGUMENT",`${e}: ${JSON.stringify(t.slice(0,200))} is not a platform`,{hint:"Write os/arch or os/arch/variant: linux/amd64, lin\
ux/arm64, linux/arm/v7"});let[,n="",o="",s]=r;return Ai({os:n,architecture:o,variant:s})}function wo({os:t,architecture:e,variant:r,osVersion:n}){return`${t}${n===
void 0?"":`(${n})`}/${e}${r===void 0?"":`/${r}`}`}function fd(t,e){let r=t.filter(({platform:o})=>o!==void 0&&y2(o,e)),n=r.filter(({platform:o})=>o?.variant===e.
variant);return n.length>0?n:r}function y2(t,e){return t.os===e.os&&t.architecture===e.architecture&&(e.variant===void 0||t.variant===e.variant)&&(e.osVersion===
void 0||t.osVersion===e.osVersion)}var eD=require("node:crypto"),E2=/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;function Sn(t){return E2.test(t)}function mr(t,e){let r=e.startsWith("sha512:")?
"sha512":"sha256";return`${r}:${(0,eD.createHash)(r).update(t).digest("hex")}`}var D2=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,S2=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,x2=/^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:sc2s\.sgov|c2s\.ic|csp\.hci\.ic)\.gov|cloud\.adc-e\.uk)$/,
_2="123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1.4.2, \u2026@sha256:<64 hex digits> or shop/api:1.4.2";function Cc(t,e){if(t.length>=2&&t.length<=256&&
D2.test(t))return t;let r=/[:@]/.test(t)?`A whole image reference goes into ${aD(e,"image")}; here only the repository's name is wanted.`:"A repository is named\
 in lower case letters, digits and single . _ - between them, in parts separated by /: shop/api";throw new v("INVALID_ARGUMENT",`${e}: ${Un(t)} is not the name \
of an ECR repository`,{hint:r})}function tD(t,e){return/^sha\d+:/.test(t)?{digest:sD(t,e)}:{tag:iD(t,e)}}function rD(t,e){let{tag:r,digest:n,...o}=oD(t,e);if(r!==
void 0)return{...o,tag:r,...n===void 0?{}:{digest:n}};if(n!==void 0)return{...o,digest:n};throw new v("INVALID_ARGUMENT",`${e}: ${Un(t)} has neither a tag nor a\
 digest`,{hint:`Write ${o.repository}:<tag> or ${o.repository}@sha256:<64 hex digits>`})}function nD(t,e){let{tag:r,digest:n,...o}=oD(t,e);if(r===void 0&&n===void 0)
return o;throw new v("INVALID_ARGUMENT",`${e}: ${Un(t)} is one image, and a repository is wanted`,{hint:`Write ${o.repository}, without tag and digest.`})}function oD(t,e){
let r=t.indexOf("@"),n=r<0?void 0:sD(t.slice(r+1),e),o=r<0?t:t.slice(0,r),{rest:s,...i}=w2(o,t,e),a=s.indexOf(":");return{...i,...n===void 0?{}:{digest:n},...a<
0?{}:{tag:iD(s.slice(a+1),e)},repository:Cc(a<0?s:s.slice(0,a),e)}}function w2(t,e,r){let n=t.indexOf("/"),o=t.slice(0,Math.max(n,0)),s=x2.exec(o);if(s!==null){
let[,i="",a,c,u=""]=s;return{registryId:i,region:u,...c===void 0?{}:{fips:!0},...a==="-"?{dualStack:!0}:{},rest:t.slice(n+1)}}if(o==="public.ecr.aws")throw new v(
"INVALID_ARGUMENT",`${r}: ${Un(e)} is in ECR Public, which cannot be read`,{hint:"ECR Public has no call that reads a manifest. Read the private image."});if(!/[.:]/.
test(o)&&o!=="localhost")return{rest:t};throw new v("INVALID_ARGUMENT",`${r}: ${Un(e)} names the host ${o}, which is not one of Amazon ECR`,{hint:`Write ${_2}. \
Where ${o} is a part of the repository's name, use ${aD(r,"name")} instead.`})}function Cs(t,e){if(/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.test(t))return t;throw new v(
"INVALID_ARGUMENT",`${e}: ${Un(t)} is not an AWS region`,{hint:"A region looks like eu-west-1."})}function St({repository:t,tag:e,digest:r}){return`${t}${e===void 0?
"":`:${e}`}${r===void 0?"":`@${r}`}`}function sD(t,e){if(Sn(t))return t;throw new v("INVALID_ARGUMENT",`${e}: ${Un(t)} is not a digest`,{hint:"A digest is sha25\
6: and 64 lower-case hex digits."})}function iD(t,e){if(S2.test(t))return t;throw new v("INVALID_ARGUMENT",`${e}: ${Un(t)} is not an image tag`,{hint:"A tag has\
 1 to 128 letters, digits, _ . and -, and does not begin with . or -; a digest begins with sha256:"})}function aD(t,e){return t.startsWith("--")?`--${e}`:e}function Un(t){
return JSON.stringify(t.length>200?`${t.slice(0,200)}\u2026`:t)}function cD(t){let[e="",...r]=t.split("*"),n=r.pop();return n===void 0?o=>o===e:o=>{if(!o.startsWith(e)||o.length<e.length+n.length||!o.endsWith(n))return!1;let s=o.
length-n.length,i=e.length;for(let a of r){if(i=o.indexOf(a,i),i<0||i+a.length>s)return!1;i+=a.length}return!0}}var C2=60,uD=1440*60,lD="the name of a label, such as git_revision";function vc(t,e,r){let n=new bi(e,r),{takes:o,step:s}=xs[t];switch(n.refuseOthers(o,r==="fla\
g"?`image-labels ${t}`:s),t){case"label":{let i=pd(n);return{command:t,...i,label:n.required("label",lD),...n.optional("default",T2)}}case"labels":case"inspect":
return{command:t,...pd(n)};case"revision":{let i=pd(n);return n.text("label")===void 0?{command:t,...i}:{command:t,...i,label:n.required("label",lD)}}case"find":{
let i=v2(n);return{command:t,repository:i.repository,where:n.pairs("where").map(([a,c])=>({key:a,matches:cD(c)})),...n.optional("limit",O2),untagged:n.isOn("unt\
agged"),...pD(n,i)}}}}function fD(t){let e=new bi(t,"flag").text("output")??"text";if(e==="text"||e==="json")return e;throw new v("INVALID_ARGUMENT",`--output: ${JSON.
stringify(e.slice(0,100))} is neither text nor json`)}function pd(t){let e=R2(t);return{image:e,...pD(t,e)}}function pD(t,e){let r=!t.isOn("noCache"),n=t.text("\
cacheDir");if(n==="")throw new v("INVALID_ARGUMENT",`${et("cacheDir",t.spelling)} is empty`);return{...t.optional("platform",ZE),source:b2(t,e),timeoutSeconds:t.
parse("timeout",P2)??C2,cache:n===void 0?{use:r}:{use:r,folder:n},verbose:t.isOn("verbose")}}function R2(t){let e=t.parse("image",rD),r=t.parse("name",Cc),n=t.parse(
"version",tD),{spelling:o}=t;if(e!==void 0&&r===void 0&&n===void 0)return e;if(e===void 0&&r!==void 0&&n!==void 0)return{repository:r,...n};let s=vi("image","sh\
op/api:1.4.2",o),i=`${vi("name","shop/api",o)} with ${vi("version","1.4.2",o)}`,a={name:et("name",o),version:et("version",o)},c=[r===void 0?a.name:[],n===void 0?
a.version:[]].flat();throw new v("INVALID_ARGUMENT",e===void 0?`${c.join(" and ")} ${c.length>1?"are":"is"} missing`:`${et("image",o)} already says which image \
it is: ${a.name} and ${a.version} do not go with it`,{hint:`Say which image: ${i}, or ${s}.`})}function v2(t){let{spelling:e}=t,r=t.parse("image",nD),n=t.parse(
"name",Cc);if(r!==void 0&&n===void 0)return r;if(r===void 0&&n!==void 0)return{repository:n};let o=`${et("name",e)} and ${et("image",e)}`,s=r===void 0?`${et("na\
me",e)} is missing`:`${o} both name the repository`;throw new v("INVALID_ARGUMENT",s,{hint:`Say which: ${vi("name","shop/api",e)}.`})}function b2(t,e){let r=t.parse(
"registryId",Rc(/^\d{12}$/,"an AWS account: 12 digits"));if(r!==void 0&&e.registryId!==void 0&&r!==e.registryId){let s=et("registryId",t.spelling);throw new v("\
INVALID_ARGUMENT",`${s} is ${r}, but the image is in ${e.registryId}`)}let n=t.parse("region",Cs)??e.region,o=r??e.registryId;return{...o===void 0?{}:{registryId:o},
...n===void 0?{}:{region:n},...e.fips===void 0?{}:{fips:e.fips},...e.dualStack===void 0?{}:{dualStack:e.dualStack},...t.optional("profile",Rc(/^[^\s[\]]{1,256}$/,
"the name of a profile")),...t.optional("roleArn",Rc(A2,"a role: arn:aws:iam::123456789012:role/name")),...t.optional("externalId",Rc(I2,"an external id: 2 to 1\
,224 letters, digits and + = , . @ : / - _")),...t.optional("endpoint",F2)}}var A2=/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,I2=/^[\w+=,.@:/-]{2,1224}$/;
function T2(t){return t}function Rc(t,e){return(r,n)=>{if(t.test(r))return r;throw new v("INVALID_ARGUMENT",`${n}: ${JSON.stringify(r.slice(0,200))} is not ${e}`)}}
function F2(t,e){let r=URL.canParse(t)?new URL(t):void 0;if(r!==void 0&&!r.username&&!r.password&&!r.search&&!r.hash&&(r.protocol==="https:"||r.protocol==="http\
:"))return r;throw new v("INVALID_ARGUMENT",`${e} is not the URL of an endpoint`,{hint:"An endpoint is https:// (or http://) and a host, without user, password \
or query."})}function P2(t,e){let r=/^\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN;if(r>0&&r<=uD)return r;throw new v("INVALID_ARGUMENT",`${e}: ${JSON.stringify(
t.slice(0,200))} is not a number of seconds`,{hint:`Give more than 0 and at most ${uD} seconds.`})}function O2(t,e){let r=/^\d{1,9}$/.test(t)?Number(t):0;if(r>0)
return r;throw new v("INVALID_ARGUMENT",`${e}: ${JSON.stringify(t.slice(0,200))} is not a number of images`,{hint:"Give a whole number from 1 on."})}var bc=20,dD=100;function Ic(t,e,r,n){let o=new Set(t.map(({labels:i})=>i.get(e)??n)),[s]=o;if(o.size>1)throw hD(t,[e],r);if(s===void 0)throw N2(t,e,r);return s}
function mD(t,e){let r=dd(t);if(r.length>0)throw hD(t,r,e);return t[0]?.labels??new Map}function Ii(t){let[e,...r]=t;return new Map([...e?.labels??[]].filter(([
n,o])=>r.every(({labels:s})=>s.get(n)===o)))}function dd(t){let e=Ii(t);return[...new Set(t.flatMap(({labels:n})=>[...n.keys()]))].filter(n=>!e.has(n)).sort()}function hD(t,e,r){
let n=e.slice(0,bc).map(s=>{let i=t.map(({name:a,labels:c})=>`${a} ${k2(c.get(s))}`);return`${Ac(s)}: ${gD(i)}`}),o=e.length===1?"a label":`${e.length} labels`;
return new v("LABEL_DIFFERS",`the platforms of ${r} differ in ${o}: ${n.join("; ")}`,{hint:`Name the platform to read: ${t.map(({name:s})=>s).join(", ")}.`})}function N2(t,e,r){
let n=[...new Set(t.flatMap(({labels:i})=>[...i.keys()]))].sort(),o=ws(e,n),s=n.length===0?"The image has no labels at all. Set them where it is built: docker b\
uild --label git_revision=$(git rev-parse HEAD) \u2026":`${o===void 0?"":`Did you mean ${Ac(o)}? `}It has: ${gD(n.map(Ac))}.`;return new v("LABEL_NOT_FOUND",`${r}\
 has no label ${Ac(e)}`,{hint:s})}function gD(t){let e=t.length>bc?` and ${t.length-bc} more`:"";return`${t.slice(0,bc).join(", ")}${e}`}function k2(t){return t===
void 0?"has none":`has ${JSON.stringify(t.slice(0,dD))}`}function Ac(t){return/^[\w./:@-]{1,100}$/.test(t)?t:JSON.stringify(t.slice(0,dD))}async function*yD(t,e,r){let n=[];for await(let o of t){let s=r(o);s.catch(()=>{}),n.push(s),n.length>=e&&(yield await n.shift())}for(let o of n)yield await o}function Rs({platform:t,digest:e}){return t===void 0?e:wo(t)}function en({platforms:t}){return t.map(e=>({name:Rs(e),labels:e.config.labels}))}var Tc,$2={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function hd(t){return!t&&!Tc?$2:{lang:t?.lang??Tc?.lang,message:t?.message,abortEarly:t?.abortEarly??Tc?.abortEarly,abortPipeEarly:t?.abortPipeEarly??Tc?.abortPipeEarly}}var M2;function L2(t){return M2?.get(t)}var U2;function B2(t){return U2?.get(t)}var j2;function H2(t,e){return j2?.get(t)?.get(e)}function md(t){let e=typeof t;return e==="string"?`"${t}"`:e==="number"||e==="bigint"||e==="boolean"?`${t}`:e==="object"||e==="function"?(t&&Object.getPrototypeOf(
t)?.constructor?.name)??"null":e}function hr(t,e,r,n,o){let s=o&&"input"in o?o.input:r.value,i=o?.expected??t.expects??null,a=o?.received??md(s),c={kind:t.kind,
type:t.type,input:s,expected:i,received:a,message:`Invalid ${e}: ${i?`Expected ${i} but r`:"R"}eceived ${a}`,requirement:t.requirement,path:o?.path,issues:o?.issues,
lang:n.lang,abortEarly:n.abortEarly,abortPipeEarly:n.abortPipeEarly},u=t.kind==="schema",l=o?.message??t.message??H2(t.reference,c.lang)??(u?B2(c.lang):null)??n.
message??L2(c.lang);l!==void 0&&(c.message=typeof l=="function"?l(c):l),u&&(r.typed=!1),r.issues?r.issues.push(c):r.issues=[c]}function tn(t){return t["~standard"]={version:1,vendor:"valibot",validate:e=>t["~run"]({value:e},hd())},t}function ED(t){if(t.path){let e="";for(let r of t.path)if(typeof r.key=="string"||typeof r.key=="number")e?e+=`.${r.key}`:e+=r.key;else return null;return e}return null}var z2=class extends Error{constructor(t){super(t[0].message),this.name="ValiError",this.issues=t}};var G2=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;var fH=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3\
?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_\
Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");function gd(t){return{kind:"validation",type:"base64",reference:gd,async:!1,expects:null,requirement:G2,message:t,"~run"(e,r){return e.typed&&!this.requirement.
test(e.value)&&hr(this,"Base64",e,r),e}}}function Fc(t,e){return{kind:"validation",type:"min_length",reference:Fc,async:!1,expects:`>=${t}`,requirement:t,message:e,"~run"(r,n){return r.typed&&r.value.length<
this.requirement&&hr(this,"length",r,n,{received:`${r.value.length}`}),r}}}function Ti(t,e){return{kind:"validation",type:"min_value",reference:Ti,async:!1,expects:`>=${t instanceof Date?t.toJSON():md(t)}`,requirement:t,message:e,"~run"(r,n){
return r.typed&&!(r.value>=this.requirement)&&hr(this,"value",r,n,{received:r.value instanceof Date?r.value.toJSON():md(r.value)}),r}}}function yd(t){return{kind:"transformation",type:"raw_transform",reference:yd,async:!1,"~run"(e,r){let n=t({dataset:e,config:r,addIssue:o=>hr(this,o?.label??"in\
put",e,r,o),NEVER:null});return e.issues?e.typed=!1:e.value=n,e}}}function Fi(t){return{kind:"validation",type:"safe_integer",reference:Fi,async:!1,expects:null,requirement:Number.isSafeInteger,message:t,"~run"(e,r){return e.typed&&
!this.requirement(e.value)&&hr(this,"safe integer",e,r),e}}}function Pc(t){return{kind:"transformation",type:"transform",reference:Pc,async:!1,operation:t,"~run"(e){return e.value=this.operation(e.value),e}}}function V2(t,e,r){return typeof t.fallback=="function"?t.fallback(e,r):t.fallback}function Oc(t,e,r){return typeof t.default=="function"?t.default(e,r):t.default}function Co(t,e){return tn({kind:"schema",type:"array",reference:Co,expects:"Array",async:!1,item:t,message:e,"~run"(r,n){let o=r.value;if(Array.isArray(o)){r.typed=
!0,r.value=[];for(let s=0;s<o.length;s++){let i=o[s],a=this.item["~run"]({value:i},n);if(a.issues){let c={type:"array",origin:"value",input:o,key:s,value:i};for(let u of a.
issues)u.path?u.path.unshift(c):u.path=[c],r.issues?.push(u);if(r.issues||(r.issues=a.issues),n.abortEarly){r.typed=!1;break}}a.typed||(r.typed=!1),r.value.push(
a.value)}}else hr(this,"type",r,n);return r}})}function Pi(t,e){return tn({kind:"schema",type:"custom",reference:Pi,expects:"unknown",async:!1,check:t,message:e,"~run"(r,n){return this.check(r.value)?r.typed=
!0:hr(this,"type",r,n),r}})}function Ed(t,e){return tn({kind:"schema",type:"nullable",reference:Ed,expects:`(${t.expects} | null)`,async:!1,wrapped:t,default:e,"~run"(r,n){return r.value===
null&&(this.default!==void 0&&(r.value=Oc(this,r,n)),r.value===null)?(r.typed=!0,r):this.wrapped["~run"](r,n)}})}function xn(t,e){return tn({kind:"schema",type:"nullish",reference:xn,expects:`(${t.expects} | null | undefined)`,async:!1,wrapped:t,default:e,"~run"(r,n){return(r.
value===null||r.value===void 0)&&(this.default!==void 0&&(r.value=Oc(this,r,n)),r.value===null||r.value===void 0)?(r.typed=!0,r):this.wrapped["~run"](r,n)}})}function Ro(t){return tn({kind:"schema",type:"number",reference:Ro,expects:"number",async:!1,message:t,"~run"(e,r){return typeof e.value=="number"&&!isNaN(e.value)?
e.typed=!0:hr(this,"type",e,r),e}})}function Dd(t,e){return tn({kind:"schema",type:"object",reference:Dd,expects:"Object",async:!1,entries:t,message:e,"~run"(r,n){
let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let s in this.entries){let i=this.entries[s];if(s in o||(i.type==="exact_optional"||i.type==="\
optional"||i.type==="nullish")&&i.default!==void 0){let a=s in o?o[s]:Oc(i),c=i["~run"]({value:a},n);if(c.issues){let u={type:"object",origin:"value",input:o,key:s,
value:a};for(let l of c.issues)l.path?l.path.unshift(u):l.path=[u],r.issues?.push(l);if(r.issues||(r.issues=c.issues),n.abortEarly){r.typed=!1;break}}c.typed||(r.
typed=!1),r.value[s]=c.value}else if(i.fallback!==void 0)r.value[s]=V2(i);else if(i.type!=="exact_optional"&&i.type!=="optional"&&i.type!=="nullish"&&(hr(this,"\
key",r,n,{input:void 0,expected:`"${s}"`,path:[{type:"object",origin:"key",input:o,key:s,value:o[s]}]}),n.abortEarly))break}}else hr(this,"type",r,n);return r}})}function _n(t,e){return tn({kind:"schema",type:"optional",reference:_n,expects:`(${t.expects} | undefined)`,async:!1,wrapped:t,default:e,"~run"(r,n){return r.value===
void 0&&(this.default!==void 0&&(r.value=Oc(this,r,n)),r.value===void 0)?(r.typed=!0,r):this.wrapped["~run"](r,n)}})}function ft(t){return tn({kind:"schema",type:"string",reference:ft,expects:"string",async:!1,message:t,"~run"(e,r){return typeof e.value=="string"?e.typed=!0:hr(
this,"type",e,r),e}})}function vo(){return tn({kind:"schema",type:"unknown",reference:vo,expects:"unknown",async:!1,"~run"(t){return t.typed=!0,t}})}function Sd(t,e,r){let n=t["~run"]({value:e},hd(r));if(n.issues)throw new z2(n.issues);return n.value}function Zt(...t){return tn({...t[0],pipe:t,"~run"(e,r){for(let n of t)if(n.kind!=="metadata"){if(e.issues&&(n.kind==="schema"||n.kind==="transformation")){e.typed=
!1;break}(!e.issues||!r.abortEarly&&!r.abortPipeEarly)&&(e=n["~run"](e,r))}return e}})}function DD(t,e,r){let n=t["~run"]({value:e},hd(r));return{typed:n.typed,success:!n.issues,output:n.value,issues:n.issues}}var bo=Zt(_n(Ed(vo()),{}),yd(({dataset:t,addIssue:e,NEVER:r})=>{let n=t.value??{};if(!xD(n))return e({message:`expected an object of strings, found ${xd(n)}`}),
r;for(let[o,s]of Object.entries(n))if(typeof s!="string")return e({message:`expected a string at ${JSON.stringify(o.slice(0,100))}, found ${xd(s)}`}),r;return new Map(
Object.entries(n))}));function Ke(t){return Zt(Pi(xD,e=>`expected an object, found ${xd(e.input)}`),Dd(t))}function Ao(t,e,r){try{return JSON.parse(typeof t=="s\
tring"?t:new TextDecoder("utf-8",{fatal:!0}).decode(t))}catch(n){throw new v(e,`${r} is not JSON`,{hint:SD,cause:n})}}function wn(t,e,r,n){let o=DD(t,e,{abortEarly:!0});
if(o.success)return o.output;let[s]=o.issues,i=ED(s),a=i===null?"":` at ${i}`;throw new v(r,Be(`${n} is not as it should be${a}: ${s.message}`),{hint:SD})}var SD="\
The image was pushed like this. Look at it with `aws ecr batch-get-image`, and build and push it again.";function xD(t){return typeof t=="object"&&t!==null&&!Array.
isArray(t)}function xd(t){return t===null?"null":Array.isArray(t)?"a list":`a value of type ${typeof t}`}var Ni=xn(ft()),W2=Ke({os:Ni,architecture:Ni,variant:Ni,"os.version":Ni,created:Ni,config:xn(Ke({Labels:bo}))});function Nc(t,e){let r=Ao(t,"CONFIG_INVALID",e),
{os:n,architecture:o,variant:s,created:i,config:a,...c}=wn(W2,r,"CONFIG_INVALID",e);return{platform:n&&o?Ai({os:n,architecture:o,variant:s??void 0,osVersion:c["\
os.version"]??void 0}):void 0,created:i??void 0,labels:a?.Labels??new Map}}var _D={mediaType:ft(),digest:Pi(t=>typeof t=="string"&&Sn(t),"expected a digest"),size:Zt(Ro(),Fi(),Ti(0)),annotations:bo,data:xn(Zt(ft(),gd()))},_d=Zt(Ke(_D),
Pc(({data:t,...e})=>({...e,data:CD(t)}))),q2=Ke({os:ft(),architecture:ft(),variant:xn(ft()),"os.version":xn(ft())}),wD=Zt(Ke({..._D,platform:xn(q2)}),Pc(({data:t,
platform:e,...r})=>{let{os:n="",architecture:o="",variant:s,"os.version":i}=e??{},a=n==="unknown"&&o==="unknown";return{...r,data:CD(t),platform:n===""||o===""||
a?void 0:Ai({os:n,architecture:o,variant:s??void 0,osVersion:i??void 0}),attests:K2(r.annotations,a)}}));function K2(t,e){if(!e&&!t.has("vnd.docker.reference.ty\
pe"))return;let r=t.get("vnd.docker.reference.digest")??"";return Sn(r)?r:"unknown"}function CD(t){return t==null?void 0:Buffer.from(t,"base64")}function RD({data:t,
size:e,digest:r}){return t!==void 0&&t.length===e&&mr(t,r)===r?t:void 0}var kc="application/vnd.docker.distribution.manifest.v2+json",wd="application/vnd.docker.distribution.manifest.list.v2+json",Cd="application/vnd.docker.distribu\
tion.manifest.v1+json",vs="application/vnd.docker.distribution.manifest.v1+prettyjws",$c="application/vnd.oci.image.manifest.v1+json",Mc="application/vnd.oci.im\
age.index.v1+json",Y2="application/vnd.docker.container.image.v1+json",J2="application/vnd.oci.image.config.v1+json",Rd=[kc,wd,$c,Mc,vs,Cd];function Lc(t){return Rd.
includes(t)}function vD(t,e){return t===Y2||t===J2?!0:e===kc&&["application/octet-stream","application/json","text/html"].includes(t)}var X2=Ke({history:Zt(Co(Ke({v1Compatibility:ft()})),Fc(1))});function AD(t,e){let{history:r}=wn(X2,t,"MANIFEST_INVALID",e);return Nc(r[0]?.v1Compatibility??"",
`history[0].v1Compatibility of ${e}`)}var Q2=Ke({signatures:Zt(Co(Ke({protected:ft()})),Fc(1))}),Z2=Ke({formatLength:Zt(Ro(),Fi(),Ti(0)),formatTail:ft()});function ID(t){
try{let{signatures:e}=Sd(Q2,JSON.parse(t)),r=JSON.parse(bD(e[0]?.protected??"").toString("utf8")),{formatLength:n,formatTail:o}=Sd(Z2,r);return Buffer.concat([Buffer.
from(t).subarray(0,n),bD(o)])}catch{return}}function bD(t){return Buffer.from(t,"base64url")}var ek=Ke({schemaVersion:_n(Ro()),mediaType:_n(ft()),config:_n(vo()),layers:_n(vo()),manifests:_n(vo())}),tk=Ke({config:_d,annotations:bo}),rk=Ke({manifests:Co(
wD),annotations:bo}),nk=Ke({layers:Co(_d)});function TD(t,e,r){let n=Ao(t,"MANIFEST_INVALID",r),o=wn(ek,n,"MANIFEST_INVALID",r);if(o.manifests!==void 0&&(o.config!==
void 0||o.layers!==void 0))throw new v("MANIFEST_INVALID",`${r} is an image and an index at once`);let s=o.mediaType??e??sk(o);if(s===void 0||!Lc(s))throw new v(
"NOT_AN_IMAGE",Be(`${r} is of the kind ${s??"unknown"}, not an image`));switch(s){case kc:case $c:return ok(n,s,r);case wd:case Mc:{let{manifests:i,annotations:a}=wn(
rk,n,"MANIFEST_INVALID",r);return{kind:"index",mediaType:s,entries:i,annotations:a}}case Cd:case vs:return{kind:"schema1",mediaType:s,config:AD(n,r)}}}function FD(t,e){
return wn(nk,Ao(t,"MANIFEST_INVALID",e),"MANIFEST_INVALID",e).layers}function ok(t,e,r){let{config:n,annotations:o}=wn(tk,t,"MANIFEST_INVALID",r);if(!vD(n.mediaType,
e))throw new v("NOT_AN_IMAGE",Be(`${r} is not a container image: its config is ${n.mediaType}`),{hint:"Only images have labels. Other artifacts (charts, signatu\
res, bills of materials) have none."});return{kind:"image",mediaType:e,config:n,annotations:o}}function sk(t){return t.schemaVersion===1?vs:t.manifests!==void 0?
Mc:t.config===void 0?void 0:$c}async function PD(t,e,r){let[n]=await t.getManifests(e,[r]);if(n===void 0||n instanceof v)throw n??new Error("the registry gave no answer");return n}var vd=4,OD=400;async function Bn(t,e,r){return Ad(t,e,await PD(t,e.repository,e),r)}async function Ad(t,e,r,n){let o=new bd(t,e,n),{annotations:s,mediaType:i,images:a}=await o.
read({raw:r,platform:void 0,indexes:[],descriptors:[]}),c=n===void 0?a:fd(a,n);if(c.length===0)throw o.nothingRunnable(a);let{digest:u,registryId:l}=r;return{reference:e,
digest:u,mediaType:i,registryId:l,annotations:s,platforms:c,attestations:o.attestations}}var bd=class{#e;#t;#n;#r;#o=new Map;#s=new Set;attestations=[];#i=1;constructor(e,r,n){
this.#e=e,this.#t=r,this.#n=n,this.#r=St(r)}async read(e){let r=this.#l(e.raw),{mediaType:n}=r;if(r.kind==="index"){let s=await this.#a(r,e,1);return{annotations:r.
annotations,mediaType:n,images:s}}let o=await this.#u(r,e);return{annotations:o.annotations,mediaType:n,images:[o]}}async#a(e,r,n){let o=this.#c(e);if(this.#i+=
o.length,n>vd||this.#i>OD){let a=n>vd?`nests more than ${vd} deep`:`has more than ${OD} manifests`;throw new v("TOO_LARGE",`${this.#r} ${a}, at the index ${r.raw.
digest}`)}if(o.length===0)return[];let s=await this.#e.getManifests(this.#t.repository,o.map(({digest:a})=>({digest:a}))),i=o.map(async(a,c)=>{let u=s[c];if(u===
void 0||u instanceof v)throw this.#p(a,u);let l={raw:u,platform:a.platform,indexes:[e.annotations,...r.indexes],descriptors:[a.annotations,...r.descriptors]},p=this.#l(
u,a.mediaType);return p.kind==="index"?this.#a(p,l,n+1):[await this.#u(p,l)]});return(await Promise.all(i.map(ik))).flat()}#c(e){return e.entries.filter(r=>(r.attests!==
void 0&&this.attestations.push(r),r.attests!==void 0||!Lc(r.mediaType)?!1:r.platform===void 0?!0:(this.#s.add(wo(r.platform)),this.#n===void 0||fd([r],this.#n).
length>0)))}async#u(e,r){let{raw:n,platform:o,indexes:s,descriptors:i}=r,a=e.kind==="schema1"?e.config:await this.#f(e.config);return{platform:o??a.platform,digest:n.
digest,configDigest:e.kind==="schema1"?void 0:e.config.digest,config:a,annotations:e.kind==="schema1"?new Map:e.annotations,annotationsAbove:[...s,...i]}}#f(e){
let{digest:r,size:n}=e,o=`the config of ${this.#r} (${r})`,s=async()=>{let a=RD(e)??await this.#e.getBlob(this.#t.repository,{digest:r,size:n,what:o});return Nc(
a,o)},i=this.#o.get(r)??s();return this.#o.set(r,i),i}#l(e,r){return TD(e.text,e.mediaType??r,`the manifest of ${this.#r} (${e.digest})`)}#p(e,r){if(r!==void 0&&
r.code!=="IMAGE_NOT_FOUND")return r;let n=e.platform===void 0?"":` for ${wo(e.platform)}`;return new v("IMAGE_NOT_FOUND",`${this.#r}: the manifest ${e.digest}${n}\
 that its index lists is not in the repository`,{hint:"It was deleted, or never pushed. Push the image again, or name a platform that is there.",cause:r})}nothingRunnable(e){
let r=new Set(this.#s);for(let{platform:o}of e)o!==void 0&&r.add(wo(o));if(this.#n===void 0||r.size===0&&e.length===0)return new v("NOT_AN_IMAGE",`${this.#r} is\
 an index without an image that runs on anything`,{hint:"It may hold attestations or other artifacts alone. Only images have labels."});let n=r.size===0?"its co\
nfig names no platform":`it is for ${[...r].sort().join(", ")}`;return new v("PLATFORM_NOT_FOUND",Be(`${this.#r} is not for ${wo(this.#n)}: ${n}`),{hint:"Name o\
ne that it is for, or leave the platform out to read all of them."})}};async function ik(t){try{return await t}catch(e){if(e instanceof v&&e.code==="NOT_AN_IMAG\
E")return[];throw e}}var ak=24,ki=100,ck=["NOT_AN_IMAGE","MANIFEST_INVALID","CONFIG_INVALID","DIGEST_MISMATCH","TOO_LARGE","IMAGE_NOT_FOUND"];async function ND(t,e,r){let n=await uk(
e,t),o=[],s=0,i=yD(lk(e,t.repository,n),ak,a=>fk(e,t,a));for await(let a of i)if(s++,a instanceof v?r.skipped(a):a!==void 0&&o.push(a),r.progress(s,n.length,o.length),
o.length===t.limit)break;return o}async function uk(t,{repository:e,untagged:r}){let n=[];for await(let s of t.listImages(e,{untagged:r}))n.push(...s);let o=(s,i)=>s<
i?1:s>i?-1:0;return n.sort((s,i)=>o(s.pushedAt,i.pushedAt)||o(s.digest,i.digest))}async function*lk(t,e,r){let n=s=>{let i=r.slice(s,s+ki),c=t.getManifests(e,i.
map(({digest:u})=>({digest:u}))).then(u=>i.map((l,p)=>({...l,manifest:u[p]??new v("INTERNAL","the registry gave no answer")})));return c.catch(()=>{}),c},o=n(0);
for(let s=0;s<r.length;s+=ki){let i=await o;for(let[a,c]of i.entries())a===ki/2&&s+ki<r.length&&(o=n(s+ki)),yield c}}async function fk(t,e,{manifest:r,...n}){let{
repository:o,platform:s,where:i}=e,a={repository:o,digest:n.digest};try{if(r instanceof v)throw r;let c=await Ad(t,a,r,s),u=en(c);return u.every(({labels:l})=>pk(
i,l))?{...n,labels:Ii(u)}:void 0}catch(c){if(!(c instanceof v))throw c;if(c.code==="PLATFORM_NOT_FOUND")return;if(!ck.includes(c.code))throw c;let u=n.tags.length===
0?"untagged":n.tags.slice(0,3).join(", ");return new v(c.code,`${c.message} (${u})`,{cause:c})}}function pk(t,e){return t.every(({key:r,matches:n})=>{let o=e.get(
r);return o!==void 0&&n(o)})}var dk="application/vnd.in-toto+json",mk="in-toto.io/predicate-type",hk=[["runDetails","metadata","buildkit_metadata","vcs","revision"],["buildDefinition","exte\
rnalParameters","configSource","digest","sha1"],["metadata","https://mobyproject.org/buildkit@v1#metadata","vcs","revision"],["invocation","configSource","diges\
t","sha1"]];function $D(t){let e=t.annotations.get(mk)??"";return t.mediaType===dk&&e.startsWith("https://slsa.dev/provenance/")}function MD(t,e){let r=kD(Ao(t,
"MANIFEST_INVALID",e),"predicate");for(let n of hk){let o=n.reduce(kD,r);if(typeof o=="string"&&o!=="")return o}}function kD(t,e){return typeof t=="object"&&t!==
null&&Object.hasOwn(t,e)?Object.entries(t).find(([r])=>r===e)?.[1]:void 0}var Id=["org.opencontainers.image.revision","git_revision","org.label-schema.vcs-ref","vcs-ref","git.commit"],LD="org.opencontainers.image.revision";function UD(t,e){
for(let r of Id){let n=t.get(r);if(n!==void 0)return{revision:n,origin:`label:${r}`}}for(let r of e){let n=r.get(LD);if(n!==void 0)return{revision:n,origin:`ann\
otation:${LD}`}}}function gk(t){return/^[0-9a-f]{7,64}$/i.test(t)}function Td(t,e){let{revision:r,origin:n}=t;if(gk(r))return t;let o=JSON.stringify(r.slice(0,100));
throw new v("REVISION_INVALID",`the revision of ${e} (${n}) is no commit: ${o}`,{hint:yk(r)})}function yk(t){return/^[0-9a-f]{7,64}-dirty$/i.test(t)?"The image \
was built from a work tree with changes that are in no commit. Build it from a clean checkout.":t===""?"The label is there and empty: the argument that fills it\
 was not given to the build.":"A commit is 7 to 64 hex digits. Name the label that holds it, or set org.opencontainers.image.revision in the build."}async function Uc(t,e,r){let n=St(e.reference);if(r!==void 0){let u=Ic(en(e),r,n,void 0);return Td({revision:u,origin:`label:${r}`},n)}let o=e.platforms.map(u=>UD(
u.config.labels,[u.annotations,...u.annotationsAbove])),s=e.platforms.filter((u,l)=>o[l]===void 0),i=await Ek(t,e,s),a=e.platforms.map((u,l)=>o[l]??i.get(u)),[c]=a;
if(new Set(a.map(u=>u?.revision)).size>1)throw Sk(e,a);if(c===void 0)throw xk(e);return Td(c,n)}async function Ek(t,e,r){let n=r.flatMap(a=>e.attestations.flatMap(
({attests:c,digest:u})=>c===a.digest?[{platform:a,digest:u}]:[])),o=await t.getManifests(e.reference.repository,n.map(({digest:a})=>({digest:a}))),s=new Map,i=n.
map(async({platform:a},c)=>{let u=o[c];if(u===void 0||u instanceof v&&u.code==="IMAGE_NOT_FOUND")return;if(u instanceof v)throw u;let l=await Dk(t,e,a,u);l!==void 0&&
s.set(a,{revision:l,origin:"provenance"})});return await Promise.all(i),s}async function Dk(t,e,r,n){let o=`of ${St(e.reference)} (${Rs(r)})`,s=FD(n.text,`the a\
ttestation ${n.digest} ${o}`);for(let{digest:i,size:a}of s.filter($D)){let c=`the provenance ${i} ${o}`,u=await t.getBlob(e.reference.repository,{digest:i,size:a,
what:c}),l=MD(u,c);if(l!==void 0)return l}}function Sk(t,e){let r=t.platforms.map((o,s)=>{let i=e[s],a=i===void 0?"none":`${JSON.stringify(i.revision.slice(0,100))}\
 (${i.origin})`;return`${Rs(o)} has ${a}`}),n=St(t.reference);return new v("LABEL_DIFFERS",`the platforms of ${n} name different revisions: ${r.join(", ")}`,{hint:"\
They were built from different commits. Name the platform to read."})}function xk(t){let e=St(t.reference);return new v("REVISION_NOT_FOUND",`nothing in ${e} na\
mes the commit that it was built from`,{hint:`Looked at: the labels ${Id.join(", ")}; the annotation org.opencontainers.image.revision; BuildKit's provenance. B\
uild with --label org.opencontainers.image.revision=$(git rev-parse HEAD), or name the label that holds it.`})}async function BD(t,e){let r=await Bn(e,t.image,t.platform),n=en(r);return{repository:t.image.repository,registryId:r.registryId??null,region:e.region,tag:t.image.
tag??null,digest:r.digest,mediaType:r.mediaType,platforms:r.platforms.map(o=>({platform:Rs(o),digest:o.digest,configDigest:o.configDigest??null,created:o.config.
created??null,labels:o.config.labels,annotations:o.annotations})),labels:dd(n).length===0?Ii(n):null,annotations:r.annotations,revision:await _k(e,r)}}async function _k(t,e){
try{return await Uc(t,e,void 0)}catch(r){let n=["REVISION_NOT_FOUND","REVISION_INVALID","LABEL_DIFFERS"];if(r instanceof v&&n.includes(r.code))return null;throw r}}async function jD(t,e){let r=await Bn(e,t.image,t.platform);return Ic(en(r),t.label,St(t.image),t.default)}async function HD(t,e){let r=await Bn(e,t.image,t.platform);return mD(en(r),St(t.image))}async function zD(t,e){return Uc(e,await Bn(e,t.image,t.platform),t.label)}var GD=require("node:events");var Bc=class{seconds;signal;#e;constructor(e){this.seconds=e;let r=new AbortController;this.signal=r.signal,(0,GD.setMaxListeners)(0,this.signal),this.#e=setTimeout(
()=>r.abort(),e*1e3)}async during(e,r){let{signal:n}=this,o=()=>new v("TIMEOUT",`${e}: no answer within the ${this.seconds} s that the whole command may take`,{
hint:"Give it more time (timeout), or look at the network between this machine and AWS."});if(n.aborted)throw o();return new Promise((s,i)=>{let a=()=>i(o());n.
addEventListener("abort",a,{once:!0}),r(n).then(s,c=>i(n.aborted?o():c)).finally(()=>n.removeEventListener("abort",a))})}clear(){clearTimeout(this.#e)}};var wk=5e3,Ck=100,VD=30,Rk=20;function WD(t,e){let{columns:r}=t,n=e(),o=!1,s=0,i=a=>{o&&t.write("\r\x1B[K"),o=!1,a!==""&&t.write(`${Be(a)}
`)};return{progress(a,c,u){if(e()-n<(r===void 0?wk:Ck))return;n=e();let l=`${a} of ${c} images read, ${u} found`;if(r===void 0)return i(l);let p=Math.round(a/c*
VD);t.write(`\r\x1B[K${`[${"#".repeat(p).padEnd(VD)}] ${l}`.slice(0,r-1)}`),o=!0},skipped({code:a,message:c}){s++,s<=Rk&&i(`skipped: ${a}: ${c}`)},done(){let a=s===
1?"1 image could not be read and was":`${s} images could not be read and were`;i(s===0?"":`${a} skipped`)}}}var KD=require("node:crypto"),Ye=require("node:fs/promises"),YD=require("node:os"),gr=require("node:path");var qD=512*1024,vk=1440*60*1e3,bk=3600*1e3;function JD(t,e,r){return{region:t.region,getManifests:(n,o)=>t.getManifests(n,o),listImages:(n,o)=>t.listImages(n,o),
close:()=>t.close(),async getBlob(n,o){let s=Ak(e,o),i=await Ik(s,o);if(i!==void 0)return i;let a=await t.getBlob(n,o);try{await Tk(s,a)}catch(c){r(`the cache i\
n ${e} keeps nothing: ${c instanceof Error?c.message:c}`)}return a}}}function XD(t,e){if(t!==void 0)return(0,gr.resolve)(t);let r=e.XDG_CACHE_HOME??"";return(0,gr.join)(
(0,gr.isAbsolute)(r)?r:(0,gr.join)((0,YD.homedir)(),".cache"),"image-labels")}function Ak(t,{digest:e}){let[r="",n=""]=e.split(":");return(0,gr.join)(t,"blobs",
r,n.slice(0,2),n)}async function Ik(t,{digest:e,size:r}){try{let{size:n,mtimeMs:o}=await(0,Ye.stat)(t);if(n!==r)return;let s=await(0,Ye.readFile)(t);if(mr(s,e)!==
e)return;let i=Date.now();return i-o>vk&&await(0,Ye.utimes)(t,i/1e3,i/1e3).catch(()=>{}),s}catch{return}}async function Tk(t,e){let r=(0,gr.dirname)(t);await(0,Ye.mkdir)(
r,{recursive:!0,mode:448});let n=`${t}.${(0,KD.randomUUID)()}.part`;try{await(0,Ye.writeFile)(n,e,{flag:"wx",mode:384}),await(0,Ye.rename)(n,t)}catch(o){throw await(0,Ye.rm)(
n,{force:!0}),o}await Fk(r)}async function Fk(t){let e=await Promise.all((await(0,Ye.readdir)(t)).map(async a=>{let c=(0,gr.join)(t,a),{size:u,mtimeMs:l}=await(0,Ye.stat)(
c).catch(()=>({size:0,mtimeMs:0}));return{path:c,size:u,mtimeMs:l,isPart:a.endsWith(".part")}})),r=Date.now(),n=e.filter(({isPart:a,mtimeMs:c})=>a&&r-c>bk),o=e.
filter(({isPart:a})=>!a).sort((a,c)=>a.mtimeMs-c.mtimeMs),s=o.reduce((a,{size:c})=>a+c,0),i=s<=qD?[]:o.filter(({size:a})=>s<=qD*.75?!1:(s-=a,!0));await Promise.
all([...n,...i].map(({path:a})=>(0,Ye.rm)(a,{force:!0})))}Tn();Sf();var VP=(t={})=>{let e;return async r=>{if(!e){let{defaultProvider:n}=await Promise.resolve().then(()=>(Sf(),GP));e=n({...t})}return e(r)}};re();It();re();var F4="us-east-1",YP=(t,e,r)=>{let n;return async(o={})=>{let{callerClientConfig:s}=o,i=t.clientConfig?.profile??s?.profile,a=t.logger??s?.logger;a?.
debug("@aws-sdk/credential-providers - fromTemporaryCredentials (STS)");let c={...t.params,RoleSessionName:t.params.RoleSessionName??"aws-sdk-js-"+Date.now()};if(c?.
SerialNumber){if(!t.mfaCodeProvider)throw new O("Temporary credential requires multi-factor authentication, but no MFA code callback was provided.",{tryNextLink:!1,
logger:a});c.TokenCode=await t.mfaCodeProvider(c?.SerialNumber)}let{AssumeRoleCommand:u,STSClient:l}=await Promise.resolve().then(()=>(qP(),WP));if(!n){let d=typeof e==
"function"?e():void 0,m=[t.masterCredentials,t.clientConfig?.credentials,void s?.credentials,s?.credentialDefaultProvider?.(),d],y="STS client default credentia\
ls";if(m[0])y="options.masterCredentials";else if(m[1])y="options.clientConfig.credentials";else{if(m[2])throw y="caller client's credentials",new Error("fromTe\
mporaryCredentials recursion in callerClientConfig.credentials");m[3]?y="caller client's credentialDefaultProvider":m[4]&&(y="AWS SDK default credentials")}let E=[
t.clientConfig?.region,s?.region,await r?.({profile:i}),F4],g="default partition's default region";E[0]?g="options.clientConfig.region":E[1]?g="caller client's \
region":E[2]&&(g="file or env region");let S=[KP(t.clientConfig?.requestHandler),KP(s?.requestHandler)],w="STS default requestHandler";S[0]?w="options.clientCon\
fig.requestHandler":S[1]&&(w="caller client's requestHandler"),a?.debug?.(`@aws-sdk/credential-providers - fromTemporaryCredentials STS client init with ${g}=${await zt(
xf(E))()}, ${y}, ${w}.`),n=new l({userAgentAppId:s?.userAgentAppId,...t.clientConfig,credentials:xf(m),logger:a,profile:i,region:xf(E),requestHandler:xf(S)})}if(t.
clientPlugins)for(let d of t.clientPlugins)n.middlewareStack.use(d);let{Credentials:p}=await n.send(new u(c));if(!p||!p.AccessKeyId||!p.SecretAccessKey)throw new O(
`Invalid response from STS.assumeRole call with role ${c.RoleArn}`,{logger:a});return{accessKeyId:p.AccessKeyId,secretAccessKey:p.SecretAccessKey,sessionToken:p.
SessionToken,expiration:p.Expiration,credentialScope:p.CredentialScope}}},KP=t=>t?.metadata?.handlerProtocol==="h2"?void 0:t,xf=t=>{for(let e of t)if(e!==void 0)
return e};var eE=t=>YP(t,VP,async({profile:e=process.env.AWS_PROFILE})=>L({environmentVariableSelector:r=>r.AWS_REGION,configFileSelector:r=>r.region,default:()=>{}},{...rt,
profile:e})());qt();function tE(t){return t instanceof Error}function JP(t){return tE(t)&&Xn(t)}function XP(t){return Xn(t)?"THROTTLING":Go(t)?"TRANSIENT":"CLIENT_ERROR"}var QP={RepositoryNotFoundException:"REPOSITORY_NOT_FOUND",ImageNotFoundException:"IMAGE_NOT_FOUND",LayersNotFoundException:"IMAGE_NOT_FOUND",LayerInaccessibleException:"\
IMAGE_NOT_FOUND",InvalidParameterException:"INVALID_ARGUMENT",ValidationException:"INVALID_ARGUMENT",ExpiredToken:"CREDENTIALS_EXPIRED",ExpiredTokenException:"C\
REDENTIALS_EXPIRED",AccessDenied:"ACCESS_DENIED",AccessDeniedException:"ACCESS_DENIED",NotAuthorized:"ACCESS_DENIED",OptInRequired:"ACCESS_DENIED",UnrecognizedClientException:"\
ACCESS_DENIED",InvalidClientTokenId:"ACCESS_DENIED",InvalidSignatureException:"ACCESS_DENIED",SignatureDoesNotMatch:"ACCESS_DENIED",IncompleteSignature:"ACCESS_\
DENIED",MissingAuthenticationToken:"ACCESS_DENIED",MissingAuthenticationTokenException:"ACCESS_DENIED",CredentialsProviderError:"CREDENTIALS_MISSING",TokenProviderError:"\
CREDENTIALS_MISSING"},ZP=/^(?:CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO)/,P4=/^(?:E[A-Z]+|ERR_SOCKET_\w+|HPE_\w+)$/;function ui(t,e){
if(t instanceof v)return t;let r=O4(t),n=N4(r),o=Be(ld(r.message));return new v(n,k4(n,o,r,e),{hint:$4(n,r,e),cause:t})}function O4(t){return t instanceof Error?
t:{name:"Error",message:String(t)}}function N4(t){if(/\b(?:has |is |are )?expired\b/i.test(t.message)&&/^(?:Credentials|Token)ProviderError$/.test(t.name))return"\
CREDENTIALS_EXPIRED";let e=Object.hasOwn(QP,t.name)?QP[t.name]:void 0;if(e!==void 0)return e;if(JP(t))return"THROTTLED";let r=t.$metadata?.httpStatusCode;return r!==
void 0&&r!==200?r===401||r===403?"ACCESS_DENIED":"SERVICE_ERROR":t.name==="TimeoutError"||_f(t)!==void 0?"NETWORK":r===void 0?"INTERNAL":"SERVICE_ERROR"}function _f(t,e=0){
let{code:r,cause:n}=t;return typeof r=="string"&&(ZP.test(r)||P4.test(r))?r:n instanceof Error&&e<5?_f(n,e+1):void 0}function k4(t,e,r,{call:n,subject:o,place:s}){
let i=s===void 0?"":` in ${s}`;switch(t){case"REPOSITORY_NOT_FOUND":return`${o}: the repository is not there${i}: ${e}`;case"CREDENTIALS_MISSING":return o===""?
"no AWS credentials were found":`no AWS credentials were found for ${o}: ${e}`;case"CREDENTIALS_EXPIRED":return`the AWS credentials have expired: ${e}`;case"NET\
WORK":return`${n} for ${o} did not get through: ${e||_f(r)}`;case"ACCESS_DENIED":return`${n} was refused for ${o}: ${e||r.name}`;case"THROTTLED":return`${n} for\
 ${o} was throttled, and again when retried: ${e||r.name}`;default:{let a=r.$metadata?.httpStatusCode,c=a===void 0?r.name:`${r.name}, HTTP ${a}`;return`${n} fai\
led for ${o}${i}: ${e===""?c:`${e} (${c})`}`}}}function $4(t,e,{call:r,resource:n}){switch(t){case"REPOSITORY_NOT_FOUND":return"Check the name, the registry id \
(the account that owns it) and the region.";case"IMAGE_NOT_FOUND":return"ECR has the manifest but not this blob. Push the image again.";case"CREDENTIALS_MISSING":
return"Looked at: environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), shared config and credentials files with SSO and processes, web identity token, contai\
ner and instance metadata. In a pipeline: awsCredentialsId, or withAWS.";case"CREDENTIALS_EXPIRED":return"Get new ones: sign in again (aws sso login), or let th\
e step fetch them anew (awsCredentialsId, roleArn).";case"ACCESS_DENIED":return M4(e,r,n);case"THROTTLED":return"Too many calls in this account and region at on\
ce. Try again later, or allow more attempts: AWS_MAX_ATTEMPTS.";case"NETWORK":return ZP.test(_f(e)??"")?"The server has a certificate that Node does not trust. \
Name the CA in NODE_EXTRA_CA_CERTS.":"Check the region, the endpoint, DNS and the way from this machine to AWS (VPC endpoints, firewall).";case"SERVICE_ERROR":return"\
The fault is with AWS or with something between it and this machine. Try again later.";case"INTERNAL":return"This is a fault in image-labels. Please report it w\
ith this message.";default:return}}function M4(t,e,r){if(/Signature/.test(t.name))return"Check AWS_SECRET_ACCESS_KEY, and the clock of this machine.";if(/^(?:UnrecognizedClient|InvalidClientToken|MissingAuthentication)/.
test(t.name))return"AWS does not know this access key (any more), or not in this partition. Check the credentials.";let n=r===void 0?"":` on ${r}`,o=e.startsWith(
"ecr:")?"; across accounts the repository's own policy must allow it too":"; the role's trust policy must name this identity (and the externalId, if it wants on\
e)";return`Allow ${e}${n} to this identity${o}.`}function eO(t,e,r){let{profile:n,roleArn:o,externalId:s,region:i}=t,a=ci(n===void 0?{}:{profile:n}),c=async()=>{if(o===void 0)return a();let u=await a(),l=eE({masterCredentials:u,
params:{RoleArn:o,RoleSessionName:"image-labels",...s===void 0?{}:{ExternalId:s}},clientConfig:{region:i,requestHandler:e}});try{return await l()}catch(p){throw ui(
p,{call:"sts:AssumeRole",subject:o})}};return()=>r.during("looking for AWS credentials",async()=>{try{return await c()}catch(u){throw ui(u,{call:"credentials",subject:n===
void 0?"":`profile ${n}`})}})}le();It();te();re();xe();ce();qt();Ee();gt();te();var tO=async(t,e,r)=>({operation:Ae(e).operation,region:await ye(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#\
sigv4`")})()});function L4(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,
context:r}})}}var rO=t=>{let e=[];switch(t.operation){default:e.push(L4(t))}return e},nO=t=>{let e=dn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??
[])})};var oO=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"ecr"}),sO={UseFIPS:{type:"b\
uiltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPar\
ams",name:"useDualstackEndpoint"}};var iO={name:"@aws-sdk/client-ecr",version:"3.1169.0",description:"AWS SDK for JavaScript Ecr Client for Node.js, Browser and React Native",homepage:"https://gi\
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
engines:{node:">=20.0.0"}};le();gt();Sf();te();re();qt();X();Tn();gt();Zs();Wn();te();ce();X();le();xe();xe();var li="ref",os=-1,wf=!0,aO="isSet",nE="PartitionResult",po="stringEquals",Cf="booleanEquals",rE="getAttr",cO={[li]:"Endpoint"},mo={fn:rE,argv:[{[li]:nE},"\
name"]},uO={[li]:nE},ss={},lO=[{[li]:"Region"}],fO={conditions:[[aO,[cO]],[aO,lO],["aws.partition",lO,nE],[po,[mo,"aws-eusc"]],[po,[mo,"aws-iso-f"]],[po,[mo,"aw\
s-iso-e"]],[po,[mo,"aws-iso-b"]],[po,[mo,"aws-iso"]],[po,[mo,"aws-cn"]],[po,[mo,"aws-us-gov"]],[po,[mo,"aws"]],[Cf,[{[li]:"UseFIPS"},wf]],[Cf,[{fn:rE,argv:[uO,"\
supportsFIPS"]},wf]],[Cf,[{[li]:"UseDualStack"},wf]],[Cf,[{fn:rE,argv:[uO,"supportsDualStack"]},wf]]],results:[[os],[os,"Invalid Configuration: FIPS and custom \
endpoint are not supported"],[os,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[cO,ss],["https://api.ecr.{Region}.{PartitionResult#d\
nsSuffix}",ss],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",ss],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",ss],["https://ecr-f\
ips.{Region}.{PartitionResult#dualStackDnsSuffix}",ss],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",ss],[os,"FIPS and DualStack are ena\
bled, but this partition does not support one or both"],[os,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionRes\
ult#dualStackDnsSuffix}",ss],[os,"DualStack is enabled but this partition does not support DualStack"],[os,"Invalid Configuration: Missing Region"]]},B4=2,ct=1e8,
j4=new Int32Array([-1,1,-1,0,23,3,1,4,ct+13,2,5,ct+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,ct+4,14,ct+11,ct+12,12,18,17,13,
ct+9,ct+10,13,19,ct+6,14,ct+8,ct+9,11,22,21,13,ct+5,ct+4,13,ct+7,ct+6,11,ct+1,24,13,ct+2,ct+3]),pO=jt.from(j4,B4,fO.conditions,fO.results);var H4=new Ht({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),dO=(t,e={})=>H4.get(t,()=>Tr(pO,{endpointParams:t,logger:e.logger}));bt.aws=or;Ee();te();var V=class t extends Bt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(e){super(e),Object.setPrototypeOf(this,t.prototype)}};var Rf=class t extends V{static shapeId="com.amazonaws.ecr#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(e){super({name:"\
InvalidParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},vf=class t extends V{static shapeId="com.amazonaws.ecr#RepositoryNot\
FoundException";name="RepositoryNotFoundException";$fault="client";constructor(e){super({name:"RepositoryNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},bf=class t extends V{static shapeId="com.amazonaws.ecr#ServerException";name="ServerException";$fault="server";constructor(e){super({name:"S\
erverException",$fault:"server",...e}),Object.setPrototypeOf(this,t.prototype)}},Af=class t extends V{static shapeId="com.amazonaws.ecr#LimitExceededException";name="\
LimitExceededException";$fault="client";constructor(e){super({name:"LimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},If=class t extends V{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(e){super({name:"UnableToGetUpstreamIma\
geException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Tf=class t extends V{static shapeId="com.amazonaws.ecr#ValidationException";name="\
ValidationException";$fault="client";constructor(e){super({name:"ValidationException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ff=class t extends V{static shapeId="\
com.amazonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(e){super({name:"EmptyUploadException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},Pf=class t extends V{static shapeId="com.amazonaws.ecr#InvalidLayerException";name="InvalidLayerException";$fault="client";constructor(e){
super({name:"InvalidLayerException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Of=class t extends V{static shapeId="com.amazonaws.ecr#KmsE\
xception";name="KmsException";$fault="client";kmsError;constructor(e){super({name:"KmsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),
this.kmsError=e.kmsError}},Nf=class t extends V{static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client";constructor(e){
super({name:"LayerAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},kf=class t extends V{static shapeId="com.amazonaws.ec\
r#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(e){super({name:"LayerPartTooSmallException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},$f=class t extends V{static shapeId="com.amazonaws.ecr#UploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(e){
super({name:"UploadNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Mf=class t extends V{static shapeId="com.amazonaws.ecr#Pu\
llThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsException";$fault="client";constructor(e){super({name:"PullThroughCacheRuleAlre\
adyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Lf=class t extends V{static shapeId="com.amazonaws.ecr#SecretNotFoundExcept\
ion";name="SecretNotFoundException";$fault="client";constructor(e){super({name:"SecretNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Uf=class t extends V{static shapeId="com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client";constructor(e){super(
{name:"UnableToAccessSecretException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Bf=class t extends V{static shapeId="com.amazonaws.ecr#Un\
ableToDecryptSecretValueException";name="UnableToDecryptSecretValueException";$fault="client";constructor(e){super({name:"UnableToDecryptSecretValueException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},jf=class t extends V{static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="Unsu\
pportedUpstreamRegistryException";$fault="client";constructor(e){super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},Hf=class t extends V{static shapeId="com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client";constructor(e){
super({name:"InvalidTagParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},zf=class t extends V{static shapeId="com.amazonaws.e\
cr#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException";$fault="client";constructor(e){super({name:"RepositoryAlreadyExistsException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},Gf=class t extends V{static shapeId="com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="\
client";constructor(e){super({name:"TooManyTagsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Vf=class t extends V{static shapeId="\
com.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="client";constructor(e){super({name:"TemplateAlreadyExistsExcepti\
on",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Wf=class t extends V{static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="\
LifecyclePolicyNotFoundException";$fault="client";constructor(e){super({name:"LifecyclePolicyNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},qf=class t extends V{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException";$fault="\
client";constructor(e){super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Kf=class t extends V{static shapeId="\
com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException";$fault="client";constructor(e){super({name:"RegistryPolicyNotFoundExce\
ption",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Yf=class t extends V{static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";name="\
RepositoryNotEmptyException";$fault="client";constructor(e){super({name:"RepositoryNotEmptyException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Jf=class t extends V{static shapeId="com.amazonaws.ecr#TemplateNotFoundException";name="TemplateNotFoundException";$fault="client";constructor(e){super({name:"T\
emplateNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Xf=class t extends V{static shapeId="com.amazonaws.ecr#RepositoryPoli\
cyNotFoundException";name="RepositoryPolicyNotFoundException";$fault="client";constructor(e){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},Qf=class t extends V{static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfigurati\
onNotFoundException";$fault="client";constructor(e){super({name:"SigningConfigurationNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Zf=class t extends V{static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="client";constructor(e){super({name:"\
ExclusionNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ep=class t extends V{static shapeId="com.amazonaws.ecr#ImageNotFoun\
dException";name="ImageNotFoundException";$fault="client";constructor(e){super({name:"ImageNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},tp=class t extends V{static shapeId="com.amazonaws.ecr#ScanNotFoundException";name="ScanNotFoundException";$fault="client";constructor(e){super({
name:"ScanNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},rp=class t extends V{static shapeId="com.amazonaws.ecr#Replication\
BackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="client";constructor(e){super({name:"ReplicationBackfillNotFoundException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},np=class t extends V{static shapeId="com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessi\
bleException";$fault="client";constructor(e){super({name:"LayerInaccessibleException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},op=class t extends V{static shapeId="\
com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundException";$fault="client";constructor(e){super({name:"LayersNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},sp=class t extends V{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLay\
erException";$fault="client";constructor(e){super({name:"UnableToGetUpstreamLayerException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ip=class t extends V{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(e){super({name:"LifecycleP\
olicyPreviewNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ap=class t extends V{static shapeId="com.amazonaws.ecr#UnableToL\
istUpstreamImageReferrersException";name="UnableToListUpstreamImageReferrersException";$fault="client";constructor(e){super({name:"UnableToListUpstreamImageRefe\
rrersException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},cp=class t extends V{static shapeId="com.amazonaws.ecr#ImageAlreadyExistsExcept\
ion";name="ImageAlreadyExistsException";$fault="client";constructor(e){super({name:"ImageAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},up=class t extends V{static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException";$fault="client";constructor(e){
super({name:"ImageDigestDoesNotMatchException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},lp=class t extends V{static shapeId="com.amazona\
ws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client";constructor(e){super({name:"ImageTagAlreadyExistsException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},fp=class t extends V{static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";name="Referen\
cedImagesNotFoundException";$fault="client";constructor(e){super({name:"ReferencedImagesNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
pp=class t extends V{static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException";$fault="client";constructor(e){
super({name:"BlockedByOrganizationPolicyException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},dp=class t extends V{static shapeId="com.ama\
zonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException";$fault="client";constructor(e){super({name:"ExclusionAlreadyExistsException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},mp=class t extends V{static shapeId="com.amazonaws.ecr#ImageArchivedException";name="ImageArchi\
vedException";$fault="client";constructor(e){super({name:"ImageArchivedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},hp=class t extends V{static shapeId="\
com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(e){super({name:"UnsupportedImageTypeException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},gp=class t extends V{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressExceptio\
n";name="LifecyclePolicyPreviewInProgressException";$fault="client";constructor(e){super({name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},yp=class t extends V{static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfi\
llInProgressException";$fault="client";constructor(e){super({name:"ReplicationBackfillInProgressException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Ep=class t extends V{static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="ReplicationBackfillInvalidStatusException";$fault="clien\
t";constructor(e){super({name:"ReplicationBackfillInvalidStatusException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Dp=class t extends V{static shapeId="\
com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupportedException";$fault="client";constructor(e){super({name:"\
ImageStorageClassUpdateNotSupportedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Sp=class t extends V{static shapeId="com.amazonaw\
s.ecr#InvalidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(e){super(
{name:"InvalidLayerPartException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.registryId=e.registryId,this.repositoryName=e.repositoryName,
this.uploadId=e.uploadId,this.lastValidByteReceived=e.lastValidByteReceived}};var z4="BlockedByOrganizationPolicyException";var G4="BatchGetImage",V4="BatchGetImageRequest",W4="BatchGetImageResponse";var q4="DescribeImages",K4="DescribeImagesFilter",Y4="DescribeImagesRequest";var J4="DescribeImagesResponse";var X4="ExclusionAlreadyExistsException";var Q4="ExclusionNotFoundException",Z4="EmptyUploadException";var eU="GetDownloadUrlForLayer",tU="GetDownloadUrlForLayerRequest",rU="GetDownloadUrlForLayerResponse";var nU="Image",oU="ImageArchivedException",sU="ImageAlreadyExistsException",iU="ImageDetail",aU="ImageDigestDoesNotMatchException",cU="ImageDetailList",uU="Imag\
eFailure",lU="ImageFailureList",fU="ImageIdentifier",pU="ImageIdentifierList",dU="ImageList",mU="InvalidLayerException",hU="InvalidLayerPartException";var gU="ImageNotFoundException",yU="InvalidParameterException";var EU="ImageStorageClassUpdateNotSupportedException";var DU="ImageScanFindingsSummary";var SU="ImageScanStatus";var xU="ImageTagAlreadyExistsException";var _U="InvalidTagParameterException";var wU="KmsException";var CU="LayerAlreadyExistsException",RU="LimitExceededException";var vU="LayerInaccessibleException";var bU="LayersNotFoundException",AU="LifecyclePolicyNotFoundException";var IU="LifecyclePolicyPreviewInProgressException",TU="LifecyclePolicyPreviewNotFoundException";var FU="LayerPartTooSmallException";var PU="PullThroughCacheRuleAlreadyExistsException";var OU="PullThroughCacheRuleNotFoundException";var NU="RepositoryAlreadyExistsException",kU="ReplicationBackfillInProgressException",$U="ReplicationBackfillInvalidStatusException",MU="ReplicationBackfillNotF\
oundException";var LU="ReferencedImagesNotFoundException";var UU="RepositoryNotEmptyException",BU="RepositoryNotFoundException",jU="RegistryPolicyNotFoundException",HU="RepositoryPolicyNotFoundException";var zU="SigningConfigurationNotFoundException";var GU="ServerException";var VU="ScanNotFoundException",WU="SecretNotFoundException";var qU="TemplateAlreadyExistsException";var KU="TooManyTagsException",YU="TemplateNotFoundException";var JU="UnsupportedImageTypeException";var XU="UploadNotFoundException";var QU="UnableToAccessSecretException",ZU="UnableToDecryptSecretValueException",eB="UnableToGetUpstreamImageException",tB="UnableToGetUpstreamLayerException",rB="\
UnableToListUpstreamImageReferrersException",nB="UnsupportedUpstreamRegistryException";var oB="ValidationException";var sB="acceptedMediaTypes",iB="artifactMediaType";var Q="client";var aB="description",cB="downloadUrl";var Y="error";var uB="failures";var lB="failureCode";var fB="failureReason";var pB="findingSeverityCounts";var dB="filter";var mB="httpError",hB="images",gB="imageDetails",mO="imageDigest";var hO="imageIds",gO="imageId",yB="imageManifest",yO="imageManifestMediaType",EB="imagePushedAt",EO="imageStatus";var DB="imageScanCompletedAt";var SB="imageScanFindingsSummary",xB="imageSizeInBytes",_B="imageScanStatus",wB="imageTags";var CB="imageTag";var RB="kmsError";var vB="lastArchivedAt",bB="lastActivatedAt";var DO="layerDigest";var AB="lastRecordedPullTime";var IB="lastValidByteReceived",J="message",TB="maxResults";var SO="nextToken";var fi="registryId";var pi="repositoryName";var xO="smithy.ts.sdk.synthetic.com.amazonaws.ecr";var FB="subjectManifestDigest";var PB="server";var OB="status";var NB="tagStatus";var kB="uploadId";var $B="vulnerabilitySourceUpdatedAt";var k="com.amazonaws.ecr",_O=new Se(xO),MB=[-3,xO,"ECRServiceException",0,[],[]];_O.registerError(MB,V);var W=new Se(k),LB=[-3,k,z4,{[Y]:Q},[J],[0]];W.registerError(
LB,pp);var UB=[-3,k,Z4,{[Y]:Q},[J],[0]];W.registerError(UB,Ff);var BB=[-3,k,X4,{[Y]:Q},[J],[0]];W.registerError(BB,dp);var jB=[-3,k,Q4,{[Y]:Q},[J],[0]];W.registerError(
jB,Zf);var HB=[-3,k,sU,{[Y]:Q},[J],[0]];W.registerError(HB,cp);var zB=[-3,k,oU,{[Y]:Q},[J],[0]];W.registerError(zB,mp);var GB=[-3,k,aU,{[Y]:Q},[J],[0]];W.registerError(
GB,up);var VB=[-3,k,gU,{[Y]:Q},[J],[0]];W.registerError(VB,ep);var WB=[-3,k,EU,{[Y]:Q},[J],[0]];W.registerError(WB,Dp);var qB=[-3,k,xU,{[Y]:Q},[J],[0]];W.registerError(
qB,lp);var KB=[-3,k,mU,{[Y]:Q},[J],[0]];W.registerError(KB,Pf);var YB=[-3,k,hU,{[Y]:Q},[fi,pi,kB,IB,J],[0,0,0,1,0]];W.registerError(YB,Sp);var JB=[-3,k,yU,{[Y]:Q},
[J],[0]];W.registerError(JB,Rf);var XB=[-3,k,_U,{[Y]:Q},[J],[0]];W.registerError(XB,Hf);var QB=[-3,k,wU,{[Y]:Q},[J,RB],[0,0]];W.registerError(QB,Of);var ZB=[-3,
k,CU,{[Y]:Q},[J],[0]];W.registerError(ZB,Nf);var e6=[-3,k,vU,{[Y]:Q},[J],[0]];W.registerError(e6,np);var t6=[-3,k,FU,{[Y]:Q},[J],[0]];W.registerError(t6,kf);var r6=[
-3,k,bU,{[Y]:Q},[J],[0]];W.registerError(r6,op);var n6=[-3,k,AU,{[Y]:Q},[J],[0]];W.registerError(n6,Wf);var o6=[-3,k,IU,{[Y]:Q},[J],[0]];W.registerError(o6,gp);
var s6=[-3,k,TU,{[Y]:Q},[J],[0]];W.registerError(s6,ip);var i6=[-3,k,RU,{[Y]:Q},[J],[0]];W.registerError(i6,Af);var a6=[-3,k,PU,{[Y]:Q},[J],[0]];W.registerError(
a6,Mf);var c6=[-3,k,OU,{[Y]:Q},[J],[0]];W.registerError(c6,qf);var u6=[-3,k,LU,{[Y]:Q},[J],[0]];W.registerError(u6,fp);var l6=[-3,k,jU,{[Y]:Q},[J],[0]];W.registerError(
l6,Kf);var f6=[-3,k,kU,{[Y]:Q},[J],[0]];W.registerError(f6,yp);var p6=[-3,k,$U,{[Y]:Q},[J],[0]];W.registerError(p6,Ep);var d6=[-3,k,MU,{[Y]:Q},[J],[0]];W.registerError(
d6,rp);var m6=[-3,k,NU,{[Y]:Q},[J],[0]];W.registerError(m6,zf);var h6=[-3,k,UU,{[Y]:Q},[J],[0]];W.registerError(h6,Yf);var g6=[-3,k,BU,{[Y]:Q},[J],[0]];W.registerError(
g6,vf);var y6=[-3,k,HU,{[Y]:Q},[J],[0]];W.registerError(y6,Xf);var E6=[-3,k,VU,{[Y]:Q},[J],[0]];W.registerError(E6,tp);var D6=[-3,k,WU,{[Y]:Q},[J],[0]];W.registerError(
D6,Lf);var S6=[-3,k,GU,{[Y]:PB},[J],[0]];W.registerError(S6,bf);var x6=[-3,k,zU,{[Y]:Q},[J],[0]];W.registerError(x6,Qf);var _6=[-3,k,qU,{[Y]:Q},[J],[0]];W.registerError(
_6,Vf);var w6=[-3,k,YU,{[Y]:Q},[J],[0]];W.registerError(w6,Jf);var C6=[-3,k,KU,{[Y]:Q},[J],[0]];W.registerError(C6,Gf);var R6=[-3,k,QU,{[Y]:Q},[J],[0]];W.registerError(
R6,Uf);var v6=[-3,k,ZU,{[Y]:Q},[J],[0]];W.registerError(v6,Bf);var b6=[-3,k,eB,{[Y]:Q},[J],[0]];W.registerError(b6,If);var A6=[-3,k,tB,{[Y]:Q},[J],[0]];W.registerError(
A6,sp);var I6=[-3,k,rB,{[Y]:Q},[J],[0]];W.registerError(I6,ap);var T6=[-3,k,JU,{[Y]:Q},[J],[0]];W.registerError(T6,hp);var F6=[-3,k,nB,{[Y]:Q},[J],[0]];W.registerError(
F6,jf);var P6=[-3,k,XU,{[Y]:Q},[J],[0]];W.registerError(P6,$f);var O6=[-3,k,oB,{[Y]:Q,[mB]:400},[J],[0]];W.registerError(O6,Tf);var wO=[_O,W];var N6=[3,k,V4,0,[pi,hO,fi,sB],[0,()=>CO,0,64],2],k6=[3,k,W4,0,[hB,uB],[()=>K6,()=>q6]];var $6=[3,k,K4,0,[NB,EO],[0,0]];var M6=[3,k,Y4,0,[pi,fi,hO,SO,TB,dB],[0,0,()=>CO,0,1,()=>$6],1],L6=[3,k,J4,0,[gB,SO],[()=>W6,0]];var U6=[3,k,tU,0,[pi,DO,fi],[0,0,0],2],B6=[3,k,rU,0,[cB,DO],[0,0]];var j6=[3,k,nU,0,[fi,pi,gO,yB,yO],[0,0,()=>oE,0,0]],H6=[3,k,iU,0,[fi,pi,mO,wB,xB,EB,_B,SB,yO,iB,AB,FB,EO,vB,bB],[0,0,0,64,1,4,()=>V6,()=>G6,0,0,4,0,0,4,4]],z6=[
3,k,uU,0,[gO,lB,fB],[()=>oE,0,0]],oE=[3,k,fU,0,[mO,CB],[0,0]];var G6=[3,k,DU,0,[DB,$B,pB],[4,4,129]];var V6=[3,k,SU,0,[OB,aB],[0,0]];var W6=[1,k,cU,0,()=>H6],q6=[1,k,lU,0,()=>z6],CO=[1,k,pU,0,()=>oE],K6=[1,k,dU,0,()=>j6];var RO=[9,k,G4,0,()=>N6,()=>k6];var vO=[9,k,q4,0,()=>M6,()=>L6];var bO=[9,k,eU,0,()=>U6,()=>B6];var AO=t=>({apiVersion:"2015-09-21",base64Decoder:t?.base64Decoder??tt,base64Encoder:t?.base64Encoder??Ve,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??dO,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??rO,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Xe}],logger:t?.logger??new Rt,protocol:t?.protocol??Ra,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:wO,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"AmazonE\
C2ContainerRegistry_V20150921"},serviceId:t?.serviceId??"ECR",sha256:t?.sha256??tr,urlParser:t?.urlParser??Je,utf8Decoder:t?.utf8Decoder??be,utf8Encoder:t?.utf8Encoder??
De});var IO=t=>{Cr(process.version);let e=Ir(t),r=()=>e().then(wr),n=AO(t);kr(process.version);let o={profile:t?.profile,logger:n.logger};return{...n,...t,runtime:"n\
ode",defaultsMode:e,authSchemePreference:t?.authSchemePreference??L(sr,o),bodyLengthChecker:t?.bodyLengthChecker??Er,credentialDefaultProvider:t?.credentialDefaultProvider??
ci,defaultSocketTimeout:$r(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??Vr({serviceId:n.serviceId,clientVersion:iO.version}),maxAttempts:t?.
maxAttempts??L(jr,t),region:t?.region??L(vt,{...rt,...o}),requestHandler:je.create(t?.requestHandler??r),retryMode:t?.retryMode??L({...zr,default:async()=>(await r()).
retryMode||Wt},t),streamCollector:t?.streamCollector??Ft,useDualstackEndpoint:t?.useDualstackEndpoint??L(Sr,o),useFipsEndpoint:t?.useFipsEndpoint??L(xr,o),userAgentAppId:t?.
userAgentAppId??L(Wr,o)}};le();te();ce();var TO=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);s===-1?e.
push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){return n}}},
FO=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()});var PO=(t,e)=>{let r=Object.assign(qr(t),Rr(t),Fr(t),TO(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Kr(r),vr(r),Pr(r),FO(r))};var xp=class extends mt{config;constructor(...[e]){let r=IO(e||{});super(r),this.initConfig=r;let n=oO(r),o=Br(n),s=Hr(o),i=Ar(s),a=i,c=an(a),u=nO(c),l=PO(u,e?.
extensions||[]);this.config=l,this.middlewareStack.use(_r(this.config)),this.middlewareStack.use(Gr(this.config)),this.middlewareStack.use(pn(this.config)),this.
middlewareStack.use(Or(this.config)),this.middlewareStack.use(Mr(this.config)),this.middlewareStack.use(Lr(this.config)),this.middlewareStack.use(Ur(this.config)),
this.middlewareStack.use(rr(this.config,{httpAuthSchemeParametersProvider:tO,identityProviderConfigProvider:async p=>new Pt({"aws.auth#sigv4":p.credentials})})),
this.middlewareStack.use(nr(this.config))}destroy(){super.destroy()}};te();xe();var di=br(sO,"AmazonEC2ContainerRegistry_V20150921","ECRClient",cn),mi={},hi=(t,e,r,n)=>[];var _p=class extends di(mi,hi,"BatchGetImage",RO){};var wp=class extends di(mi,hi,"DescribeImages",vO){};var Cp=class extends di(mi,hi,"GetDownloadUrlForLayer",bO){};ce();ce();var Rp=class extends Error{name;$metadata;constructor(e,r){super(r===void 0?"":`S3 says ${r}`),this.name=r??"HttpError",this.$metadata={httpStatusCode:e}}};async function OO(t,e,r,n,o){
let s=await e.acquireInitialRetryToken("blob");for(;;)try{let i=await Y6(t,r,n,o);return e.recordSuccess(s),i}catch(i){if(!tE(i)||i instanceof v||o.aborted)throw i;
try{s=await e.refreshRetryTokenForRetry(s,{errorType:XP(i),error:i})}catch{throw i}}}async function Y6(t,e,r,n){let o=new ie({method:"GET",protocol:e.protocol,hostname:e.
hostname,...e.port===""?{}:{port:Number(e.port)},path:`${e.pathname}${e.search}`,headers:{host:e.host}}),{response:s}=await t.handle(o,{abortSignal:n});if(s.statusCode!==
200)throw new Rp(s.statusCode,await J6(s));let i=await NO(s,r.size,()=>{throw new v("TOO_LARGE",`${r.what} is larger than the ${r.size} bytes that its descripto\
r says`)});if(i.length!==r.size||mr(i,r.digest)!==r.digest)throw new v("DIGEST_MISMATCH",`${r.what}: what was downloaded has ${mr(i,r.digest)}`,{hint:"Something\
 between this machine and S3 changed the bytes, or the registry is damaged. Nothing of it was used."});return i}async function NO(t,e,r){let n=t.body,o=[],s=0;for await(let i of n)
s+=i.length,s>e&&r(),o.push(i);return Buffer.concat(o,s)}async function J6(t){let r=await NO(t,16384,()=>{throw new Rp(t.statusCode,void 0)}),n=/<Code>([A-Za-z0-9]{1,64})<\/Code>/.
exec(Buffer.from(r).toString("latin1"))?.[1];return n===void 0?void 0:Be(n)}var X6={ImageNotFound:["IMAGE_NOT_FOUND","there is no such image"],ImageTagDoesNotMatchDigest:["IMAGE_NOT_FOUND","the tag is there, but on an image with another\
 digest","The tag was moved. Leave the digest out to read what the tag names now, or the tag to read that digest."],ImageInaccessible:["IMAGE_NOT_FOUND","the im\
age is archived","Restore it first: aws ecr update-image-storage-class --target-storage-class STANDARD"],InvalidImageDigest:["INVALID_ARGUMENT","ECR takes this \
for no digest"],InvalidImageTag:["INVALID_ARGUMENT","ECR takes this for no tag"],KmsError:["ACCESS_DENIED","the repository is encrypted with a KMS key that cann\
ot be used","Look at the key: it must be enabled, and its policy must let ECR use it for this repository."],UpstreamAccessDenied:["ACCESS_DENIED","the upstream \
registry of this pull-through cache refused","Check the secret in the cache rule's credentials."],UpstreamTooManyRequests:["THROTTLED","the upstream registry of\
 this pull-through cache throttles","Try again later."],UpstreamUnavailable:["SERVICE_ERROR","the upstream registry of this pull-through cache does not answer",
"Try again later."]};function kO(t,{subject:e,place:r,call:n}){let[o,s,i]=X6[t?.failureCode??""]??["SERVICE_ERROR",`${n} gave neither the image nor a reason tha\
t is known: ${t?.failureCode??"nothing"}`],a=t?.failureReason,c=o==="IMAGE_NOT_FOUND"||!a?"":` (${Be(a)})`;return new v(o,`${e}: ${s}, in ${r}${c}`,{hint:i??"Ch\
eck the version, the registry id (the account that owns the repository) and the region."})}var $O=4*1024*1024;function MO(t,e,r,n){let{images:o=[],failures:s=[]}=t,i=new Map(o.map(c=>[c.imageId?.imageTag,c])),a=new Map(o.map(c=>[c.imageId?.imageDigest,
c]));return r.map(c=>{let u=St({repository:e,...c}),l=c.tag===void 0?a.get(c.digest):i.get(c.tag);if(l!==void 0)return Q6(l,c.digest,u);let p=s.find(({imageId:d})=>d?.
imageTag===c.tag&&d?.imageDigest===c.digest);return kO(p??s.find(()=>r.length===1),{...n,subject:u})})}function Q6(t,e,r){let n=t.imageManifest??"",o=t.imageManifestMediaType,
s=e??t.imageId?.imageDigest??"";if(Buffer.byteLength(n)>$O)return new v("TOO_LARGE",`the manifest of ${r} is larger than the ${$O} bytes that ECR allows`);if(Sn(
s)&&Z6(n,s,o))return{digest:s,mediaType:o,text:n,registryId:t.registryId};let i=mr(n,"sha256:");return new v("DIGEST_MISMATCH",Be(`the manifest of ${r} should h\
ave ${s} and has ${i}`),{hint:"Something between this machine and ECR changed it, or the registry is damaged. Nothing of it was used."})}function Z6(t,e,r){if(mr(
t,e)===e)return!0;if(r!==vs)return!1;let n=ID(t);return n!==void 0&&mr(n,e)===e}var LO=8*1024*1024,UO=100,ej=1e3;function BO(t){return new sE(t)}var sE=class{#e;#t;#n=!1;constructor(e){this.#e=e;let{region:r,endpoint:n,profile:o,fips:s,dualStack:i,
credentials:a,handler:c}=e;this.#t=new xp({region:r,credentials:a,requestHandler:c,...n===void 0?{}:{endpoint:n.href},...o===void 0?{}:{profile:o},...s?{useFipsEndpoint:!0}:
{},...i?{useDualstackEndpoint:!0}:{}}),this.#t.middlewareStack.add(u=>l=>(ie.isInstance(l.request)&&(this.#n=l.request.protocol==="http:"),u(l)),{step:"finalize\
Request",name:"imageLabelsProtocol"})}get region(){return this.#e.region}async getManifests(e,r){let n=[];for(let s=0;s<r.length;s+=UO)n.push(r.slice(s,s+UO));return(await Promise.
all(n.map(s=>this.#r(e,s)))).flat()}async#r(e,r){let[n]=r,o=n!==void 0&&r.length===1?St({repository:e,...n}):`${r.length} images of ${e}`,s=await this.#o("Batch\
GetImage",e,o,i=>this.#t.send(new _p({...this.#s(e),imageIds:r.map(({tag:a,digest:c})=>({imageTag:a,imageDigest:c})),acceptedMediaTypes:[...Rd]}),{abortSignal:i}));
return MO(s,e,r,this.#i("BatchGetImage",e,o))}async getBlob(e,r){if(r.size>LO)throw new v("TOO_LARGE",`${r.what} has ${r.size} bytes; at most ${LO} are read`);let{
downloadUrl:n}=await this.#o("GetDownloadUrlForLayer",e,r.what,u=>this.#t.send(new Cp({...this.#s(e),layerDigest:r.digest}),{abortSignal:u})),o=this.#c(n,r),{deadline:s,
handler:i,log:a}=this.#e,c=await this.#t.config.retryStrategy();if(!("acquireInitialRetryToken"in c))throw new Error("the SDK has another retry strategy than ex\
pected");a(`GET ${o.origin}${o.pathname} (${r.what})`);try{return await s.during(`download of ${r.what}`,u=>OO(i,c,o,r,u))}catch(u){throw ui(u,{call:`the downlo\
ad from ${o.host}`,subject:r.what})}}async*listImages(e,{untagged:r}){let n;do{let o=n,s=await this.#o("DescribeImages",e,e,i=>this.#t.send(new wp({...this.#s(e),
maxResults:ej,...o===void 0?{}:{nextToken:o},...r?{}:{filter:{tagStatus:"TAGGED"}}}),{abortSignal:i}));yield(s.imageDetails??[]).flatMap(tj),n=s.nextToken}while(n!==
void 0)}close(){this.#t.destroy()}async#o(e,r,n,o){let{deadline:s,log:i}=this.#e;i(`ecr:${e} ${n}`);try{return await s.during(`ecr:${e} for ${n}`,o)}catch(a){throw ui(
a,this.#i(e,r,n))}}#s(e){let{registryId:r}=this.#e;return{repositoryName:e,...r===void 0?{}:{registryId:r}}}#i(e,r,n){let{region:o,registryId:s}=this.#e;return{
call:`ecr:${e}`,subject:n,place:this.#a(),resource:`arn:${rj(o)}:ecr:${o}:${s??"<account>"}:repository/${r}`}}#a(){let{region:e,registryId:r,endpoint:n}=this.#e;
return`${r===void 0?"the caller's own registry":`registry ${r}`} in ${e}${n===void 0?"":` (at ${n.host})`}`}#c(e,r){let n=e!==void 0&&URL.canParse(e)?new URL(e):
void 0;if(n!==void 0&&(n.protocol==="https:"||this.#n&&n.protocol==="http:"))return n;throw new v("SERVICE_ERROR",`ecr:GetDownloadUrlForLayer gave no https URL \
for ${r.what}`)}};function tj({imageDigest:t="",imageTags:e,imagePushedAt:r,imageSizeInBytes:n}){if(!Sn(t))return[];let o=(r??new Date(0)).toISOString();return[
{digest:t,tags:[...e??[]].sort(),pushedAt:o,sizeBytes:n??0}]}function rj(t){return[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-isob-","aws-iso-b"],["us-isof-",
"aws-iso-f"],["eu-isoe-","aws-iso-e"],["us-iso-","aws-iso"],["eusc-","aws-eusc"]].find(([r])=>t.startsWith(r))?.[1]??"aws"}re();ce();X();Tn();var vp;(function(t){t.IPv4="http://169.254.169.254",t.IPv6="http://[fd00:ec2::254]"})(vp||(vp={}));var bp;(function(t){t.IPv4="IPv4",t.IPv6="IPv6"})(bp||(bp={}));var nj="AWS_EC2_METADATA_SERVICE_ENDPOINT",oj="ec2_metadata_service_endpoint",zO={environmentVariableSelector:t=>t[nj],configFileSelector:t=>t[oj],default:vp.IPv4},
sj="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",ij="ec2_metadata_service_endpoint_mode",ige={environmentVariableSelector:t=>t[sj],configFileSelector:t=>t[ij],default:bp.
IPv4},jO="AWS_EC2_METADATA_V1_DISABLED",HO="ec2_metadata_v1_disabled",GO={environmentVariableSelector:t=>t[jO]?t[jO]!=="false":void 0,configFileSelector:t=>t[HO]?
t[HO]!=="false":void 0,default:!1};var fc=class{disableFetchToken;config;retries;backoffFn;tokenTtl;port;constructor(e={}){this.config=(async()=>{let r=e?.profile||process.env.AWS_PROFILE;return{
endpoint:e.endpoint??await L(zO,{profile:r})(),httpOptions:{timeout:e?.httpOptions?.timeout||0},ec2MetadataV1Disabled:e?.ec2MetadataV1Disabled??await L(GO,{profile:r})()}})(),
this.disableFetchToken=e?.disableFetchToken||!1,this.retries=e?.retries??3,this.backoffFn=this.createBackoffFunction(e?.backoff),this.tokenTtl=this.validateTokenTtl(
e?.tokenTtl??21600),this.port=e?.port}validateTokenTtl(e){if(!Number.isInteger(e)||e<=0)throw new Error("tokenTtl must be a positive integer");return e}resolvePort(e){
if(this.port!==void 0)return this.port;if(e.port)return parseInt(e.port)}createBackoffFunction(e){return typeof e=="function"?e:typeof e=="number"?()=>e:r=>Math.
pow(1.2,r)}sleep(e){return new Promise(r=>setTimeout(r,e))}async retryWithBackoff(e){let r;for(let n=0;n<=this.retries;n++)try{return await e()}catch(o){if(r=o,
n===this.retries)break;if(this.shouldNotRetry(o))throw o;let s=this.backoffFn(n);typeof s=="number"?await this.sleep(s*1e3):await s}throw r}shouldNotRetry(e){let r=e.
statusCode||e.$metadata?.httpStatusCode;return r===400||r===403||r===404}async request(e,r){return this.retryWithBackoff(async()=>{let{endpoint:n,ec2MetadataV1Disabled:o,
httpOptions:s}=await this.config,i=new je({requestTimeout:s?.timeout,throwOnRequestTimeout:!0,connectionTimeout:s?.timeout}),a=new URL(n),c=r.headers||{};if(this.
disableFetchToken&&o)throw new Error("IMDSv1 is disabled and fetching token is disabled, cannot make the request.");if(!this.disableFetchToken)try{c["x-aws-ec2-\
metadata-token"]=await this.fetchMetadataTokenInternal()}catch(l){if(o)throw l}let u=new ie({method:r.method||"GET",headers:c,hostname:a.hostname,path:a.pathname+
e,protocol:a.protocol,port:this.resolvePort(a)});try{let{response:l}=await i.handle(u,{});if(l.statusCode===200&&l.body)return Vn(l.body).transformToString();throw Object.
assign(new Error(`Request failed with status code ${l.statusCode}`),{$metadata:{httpStatusCode:l.statusCode}})}catch(l){let p=new Error(`Error making request to\
 the metadata service: ${l}`),{$metadata:d}=l;throw d?.httpStatusCode!==void 0&&Object.assign(p,{$metadata:d}),p}})}async fetchMetadataToken(){return this.retryWithBackoff(
()=>this.fetchMetadataTokenInternal())}async fetchMetadataTokenInternal(){let{endpoint:e,httpOptions:r}=await this.config,n=new je({requestTimeout:r?.timeout,throwOnRequestTimeout:!0,
connectionTimeout:r?.timeout}),o=new URL(e),s=new ie({method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":String(this.tokenTtl)},hostname:o.hostname,path:"\
/latest/api/token",protocol:o.protocol,port:this.resolvePort(o)});try{let{response:i}=await n.handle(s,{}),a="";if(i.body&&(a=await Vn(i.body).transformToString()),
i.statusCode===200&&a)return a;throw Object.assign(new Error(`Failed to fetch metadata token with status code ${i.statusCode}`),{$metadata:{httpStatusCode:i.statusCode}})}catch(i){
throw i.message==="TimeoutError"||[403,404,405].includes(i.statusCode||i.$metadata?.httpStatusCode)?(this.disableFetchToken=!0,new Error(`Error fetching metadat\
a token: ${i}. [disableFetchToken] is now set to true.`)):new Error(`Error fetching metadata token: ${i}`)}}};re();var aj=1e3;async function VO(t,e,r){let n=[["the request",t.region],["AWS_REGION",e.AWS_REGION],["AWS_DEFAULT_REGION",e.AWS_DEFAULT_REGION]];for(let[i,a]of n)if(a)
return{region:Cs(a,i),from:i};let o=t.profile??e.AWS_PROFILE??"default",s=await cj(o);if(s)return{region:Cs(s,`profile ${o}`),from:`profile ${o}`};if(e.AWS_EC2_METADATA_DISABLED?.
toLowerCase()!=="true"){let i=await r.during("reading the region from instance metadata",uj);if(i)return{region:Cs(i,"instance metadata"),from:"instance metadat\
a"}}throw new v("INVALID_ARGUMENT","no AWS region is known",{hint:`Looked at: the region parameter, the image's URI, AWS_REGION, AWS_DEFAULT_REGION, the profile\
 ${o}, EC2 instance metadata. Give the region (eu-west-1) in any of these.`})}async function cj(t){let e=L({environmentVariableSelector:()=>{},configFileSelector:r=>r[cu],
default:void 0},{...rt,profile:t});try{return await e()}catch{return}}async function uj(){let t=new fc({httpOptions:{timeout:aj},retries:0});try{return(await t.
request("latest/meta-data/placement/region",{})).trim()}catch{return}}var lj=5e3;async function WO(t,e,r,n){let{region:o,from:s}=await VO(t,e,r);n(`region ${o}, from ${s}`);let i=new je({connectionTimeout:lj}),a=eO({...t,region:o},
i,r);return BO({...t,region:o,credentials:a,handler:i,deadline:r,log:n})}function qO(t){return KO(t).map(e=>`${e}
`).join("")}function KO(t){return[...t].sort(([e],[r])=>e<r?-1:1).map(([e,r])=>`${Ap(e).replaceAll("=","\\u003d")}=${Ap(r)}`)}function YO(t){let{repository:e,registryId:r,
region:n,tag:o,digest:s,mediaType:i,platforms:a,labels:c,annotations:u,revision:l}=t,p=[["repository",e],["registry",`${r??"unknown"} in ${n}`],["tag",o??"-"],[
"digest",s],["media type",i],["revision",l===null?"-":`${l.revision} (${l.origin})`]],d=a.map(({platform:y,created:E,digest:g})=>[y,E??"-",g]);return[aE(p.map(y=>[
...y])),aE([["PLATFORM","CREATED","DIGEST"],...d]),...c===null?a.map(y=>iE(`labels of ${y.platform}`,y.labels)):[iE("labels",c)],iE("annotations",u)].filter(y=>y!==
"").join(`
`)}function JO(t,e){let r=[...new Set(e.map(({key:s})=>s))],n=["PUSHED","SIZE","DIGEST",...r,"TAGS"],o=t.map(({pushedAt:s,sizeBytes:i,digest:a,labels:c,tags:u})=>[
s.replace(/\.\d+Z$/,"Z"),fj(i),a,...r.map(l=>c.get(l)??"-"),u.join(" ")||"-"]);return aE([n,...o])}function iE(t,e){let r=KO(e).map(n=>`  ${n}
`);return r.length===0?"":`${Ap(t)}
${r.join("")}`}function aE(t){let e=t.map(n=>n.map(Ap)),r=[];for(let n of e)n.forEach((o,s)=>{r[s]=Math.max(r[s]??0,o.length)});return e.map(n=>`${n.map((o,s)=>o.
padEnd(r[s]??0)).join("  ").trimEnd()}
`).join("")}function fj(t){let e=["B","kB","MB","GB","TB"],r=Math.min(Math.floor(Math.log10(Math.max(t,1))/3),e.length-1);return r===0?`${t} B`:`${(t/1e3**r).toFixed(
1)} ${e[r]}`}function Ap(t){let e={"\\":"\\\\","\n":"\\n","\r":"\\r","	":"\\t"};return t.replace(/[\\\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,r=>e[r]??`\\u${r.
charCodeAt(0).toString(16).padStart(4,"0")}`)}async function Ip(t,e){let r=new Bc(t.timeoutSeconds),n=t.verbose?o=>e.write(`${o}
`):()=>{};try{let o=await WO(t.source,e.env,r,n),{use:s,folder:i}=t.cache;try{return await pj(t,s?JD(o,XD(i,e.env),n):o,e)}finally{o.close()}}finally{r.clear()}}
async function pj(t,e,r){switch(t.command){case"label":{let n=await jD(t,e);return{result:n,text:()=>`${n}
`}}case"labels":{let n=await HD(t,e);return{result:n,text:()=>qO(n)}}case"inspect":{let n=await BD(t,e);return{result:n,text:()=>YO(n)}}case"revision":{let n=await zD(
t,e);return{result:n,text:()=>`${n.revision}
`}}case"find":{let n=WD({write:r.write,columns:r.columns.err},Date.now);try{let o=await ND(t,e,n);return{result:o,text:()=>JO(o,t.where)}}finally{n.done()}}}}var XO="0.1.0";async function n2(t,e){let r="text";try{let{flags:n,words:o,shown:s,error:i}=await v9(t,e);if(n.get("output")==="json"&&(r="json"),i!==void 0)throw new v("INVAL\
ID_ARGUMENT",i.message,{hint:o2});if(s!=="")return{stdout:`${s}
`,stderr:"",exitCode:0};if(n.has(yc))return{stdout:`${XO}
`,stderr:"",exitCode:0};let a=T9(o);r=fD(n);let{result:c,text:u}=await Ip(vc(a,n,"flag"),e);return{stdout:r==="json"?`${Ln({result:c})}
`:u(),stderr:"",exitCode:0}}catch(n){let o=_s(n),{code:s,message:i,hint:a,exitCode:c}=o;return r==="json"?{stdout:`${Ln({failure:o})}
`,stderr:"",exitCode:c}:{stdout:"",stderr:`image-labels: ${s}: ${i}
${a===void 0?"":`${a}
`}`,exitCode:c}}}var yc="tool-version",o2="image-labels --help, and image-labels <command> --help, say what there is.";async function v9(t,e){let{default:r}=await Promise.resolve().then(()=>(r2(),t2)),
n=b9(r(),e);return new Promise(o=>{n.parse([...t],{},(s,i,a)=>{o({flags:I9(i),words:i._.map(String),shown:a,error:s??void 0})})})}function b9(t,{columns:e}){t.scriptName(
"image-labels").usage(`$0 <command>

Reads the labels of container images in Amazon ECR without pulling them.`).parserConfiguration({"boolean-negation":!1,"camel-case-expansion":!1,"dot-notation":!1,
"duplicate-arguments-array":!0,"greedy-arrays":!1,"parse-numbers":!1,"parse-positional-numbers":!1}).detectLocale(!1).updateStrings({"Not enough arguments follo\
wing: %s":"--%s needs a value"}).help("help","Show this help").version(!1).option(yc,{type:"boolean",describe:"Show the version of image-labels"}).group(["help",
yc],"Program:").wrap(Math.min(e.out??100,120)).epilogue(`Without --region: AWS_REGION, AWS_DEFAULT_REGION, the profile, the EC2 instance. Exit codes: 0 done,
1 internal, 2 bad argument, 3 not found, 4 no access, 5 network or service, 6 bad image.`).exitProcess(!1);for(let[r,n]of Object.entries(xs))t.command(r,n.summary,
o=>{o.usage(`$0 ${r} ${n.usage} [options]

${n.summary}.`);for(let s of n.takes)A9(o,wc[s]);for(let[s,i]of n.examples)o.example(`$0 ${r} ${s}`,i);return o});return t}function A9(t,{flag:e,group:r,describe:n,
kind:o}){o==="switch"?t.option(e,{type:"count",group:`${r}:`,describe:n}):t.option(e,{type:"string",nargs:1,group:`${r}:`,describe:n})}function I9(t){let e=new Map(
Object.entries(wc).map(([o,{flag:s}])=>[s,o]));e.set(yc,yc);let r=new Set(["_","$0","help"]),n=new Map;for(let[o,s]of Object.entries(t))r.has(o)||s===void 0||s===
0||n.set(e.get(o)??`${o.length===1?"-":"--"}${o}`,s);return n}function T9([t,...e]){let r=Object.keys(xs);if(t===void 0)throw new v("INVALID_ARGUMENT",`no comma\
nd was given: ${r.join(", ")}`,{hint:o2});if(!xc(t)){let n=ws(t,r);throw new v("INVALID_ARGUMENT",`there is no command ${JSON.stringify(t.slice(0,100))}`,{hint:n===
void 0?`There is: ${r.join(", ")}.`:`Did you mean ${n}?`})}if(e.length===0)return t;throw new v("INVALID_ARGUMENT",`${t} takes no word ${JSON.stringify(e[0]?.slice(
0,100))}`,{hint:"Everything is given by flags: --name shop/api --version 1.4.2. A value that begins with - follows an =: --default=-"})}var id="IMAGE_LABELS_REQUEST";async function i2(t,e){try{let{command:r,parameters:n}=F9(t),{result:o}=await Ip(vc(r,n,"key"),e);return Ln({result:o})}catch(r){return Ln(
{failure:_s(r)})}}function F9(t){let e;try{e=JSON.parse(t)}catch(r){throw new v("INVALID_ARGUMENT",`${id} is not JSON`,{cause:r})}if(s2(e)&&xc(e.command)&&s2(e.
parameters))return{command:e.command,parameters:new Map(Object.entries(e.parameters))};throw new v("INVALID_ARGUMENT",`${id} is not {"command":\u2026,"parameters":{\u2026\
}} with a known command`)}function s2(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}async function P9(){let t=process.argv.slice(2),e=t.length===0?process.env[id]:void 0,r=a=>{let c=_s(a);e!==void 0?ad(`${Ln({failure:c})}
`,"",0):ad("",`image-labels: ${c.code}: ${c.message}
`,c.exitCode)};process.on("uncaughtException",r),process.on("unhandledRejection",r),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let n={env:process.
env,write:a=>{process.stderr.write(a)},columns:{out:process.stdout.columns,err:process.stderr.columns}};if(e!==void 0)return ad(`${await i2(e,n)}
`,"",0);let{stdout:o,stderr:s,exitCode:i}=await n2(t,n);return ad(o,s,i)}async function ad(t,e,r){let n=(o,s)=>new Promise(i=>{o.once("error",()=>i()),s===""?i():
o.write(s,()=>i())});await Promise.all([n(process.stdout,t),n(process.stderr,e)]),process.exit(r)}P9();
