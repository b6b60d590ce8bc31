var __url=require("node:url").pathToFileURL(__filename).href;
"use strict";var H1=Object.create;var kp=Object.defineProperty;var z1=Object.getOwnPropertyDescriptor;var G1=Object.getOwnPropertyNames;var V1=Object.getPrototypeOf,W1=Object.prototype.hasOwnProperty;var f=(t,e,r)=>()=>{if(r)throw r[0];try{return t&&(e=t(t=0)),e}catch(n){throw r=[n],n}};var q1=(t,e)=>()=>{try{return e||t((e={exports:{}}).exports,e),e.exports}catch(r){throw e=0,r}},st=(t,e)=>{for(var r in e)kp(t,r,{get:e[r],enumerable:!0})},K1=(t,e,r,n)=>{
if(e&&typeof e=="object"||typeof e=="function")for(let o of G1(e))!W1.call(t,o)&&o!==r&&kp(t,o,{get:()=>e[o],enumerable:!(n=z1(e,o))||n.enumerable});return t};var An=(t,e,r)=>(r=t!=null?H1(V1(t)):{},K1(e||!t||!t.__esModule?kp(r,"default",{value:t,enumerable:!0}):r,t));var mi,nd=f(()=>{mi=t=>typeof ArrayBuffer=="function"&&t instanceof ArrayBuffer||Object.prototype.toString.call(t)==="[object ArrayBuffer]"});var ms,lc,hs=f(()=>{nd();ms=(t,e=0,r=t.byteLength-e)=>{if(!mi(t))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof t} (${t})`);
return Buffer.from(t,e,r)},lc=(t,e)=>{if(typeof t!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof t} (${t})`);
return e?Buffer.from(t,e):Buffer.from(t)}});var RN,Xe,WE=f(()=>{hs();RN=/^[A-Za-z0-9+/]*={0,2}$/,Xe=t=>{if(t.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!RN.exec(t))throw new TypeError(
"Invalid base64 string.");let e=lc(t,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}});var ve,fc=f(()=>{hs();ve=t=>{let e=lc(t,"utf8");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength/Uint8Array.BYTES_PER_ELEMENT)}});var Ge,qE=f(()=>{hs();fc();Ge=t=>{let e;if(typeof t=="string"?e=ve(t):e=t,typeof e!="object"||typeof e.byteOffset!="number"||typeof e.byteLength!="number")throw new Error(
"@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return ms(e.buffer,e.byteOffset,e.byteLength).toString("base64")}});function KE(t,e,r,n){return class pc extends Uint8Array{static fromString(s,i="utf-8"){if(typeof s=="string")return i==="base64"?pc.mutate(n(s)):pc.mutate(e(s));
throw new Error(`Unsupported conversion from ${typeof s} to Uint8ArrayBlobAdapter.`)}static mutate(s){return Object.setPrototypeOf(s,pc.prototype),s}transformToString(s="\
utf-8"){return s==="base64"?r(this):t(this)}}}var YE=f(()=>{});var De,JE=f(()=>{hs();De=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error(
"@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return ms(t.buffer,t.byteOffset,t.byteLength).toString("utf8")}});function XE(t){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.randomUUID():()=>{let e=new Uint8Array(16);return t(e),e[6]=e[6]&15|64,
e[8]=e[8]&63|128,at[e[0]]+at[e[1]]+at[e[2]]+at[e[3]]+"-"+at[e[4]]+at[e[5]]+"-"+at[e[6]]+at[e[7]]+"-"+at[e[8]]+at[e[9]]+"-"+at[e[10]]+at[e[11]]+at[e[12]]+at[e[13]]+
at[e[14]]+at[e[15]]}}var at,QE=f(()=>{at=Array.from({length:256},(t,e)=>e.toString(16).padStart(2,"0"))});var go,ZE=f(()=>{(function(t){t.HTTP="http",t.HTTPS="https"})(go||(go={}))});var dn,eD=f(()=>{(function(t){t.MD5="md5",t.CRC32="crc32",t.CRC32C="crc32c",t.SHA1="sha1",t.SHA256="sha256"})(dn||(dn={}))});var tD=f(()=>{eD()});var cr,rD=f(()=>{cr="__smithy_context"});var Wr,nD=f(()=>{(function(t){t.PROFILE="profile",t.SSO_SESSION="sso-session",t.SERVICES="services"})(Wr||(Wr={}))});var qr=f(()=>{ZE();tD();rD();nD()});var be,oD=f(()=>{qr();be=t=>t[cr]||(t[cr]={})});function G(t,e){return Object.prototype.hasOwnProperty.call(t,e)}var od=f(()=>{});function AN(t){return Object.keys(t).reduce((e,r)=>{let n=t[r];return{...e,[r]:Array.isArray(n)?[...n]:n}},{})}var ie,sD=f(()=>{ie=class t{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(e){
this.method=e.method||"GET",this.hostname=e.hostname||"localhost",this.port=e.port,this.query=e.query||{},this.headers=e.headers||{},this.body=e.body,this.protocol=
e.protocol?e.protocol.slice(-1)!==":"?`${e.protocol}:`:e.protocol:"https:",this.path=e.path?e.path.charAt(0)!=="/"?`/${e.path}`:e.path:"/",this.username=e.username,
this.password=e.password,this.fragment=e.fragment}static clone(e){let r=new t({...e,headers:{...e.headers}});return r.query&&(r.query=AN(r.query)),r}static isInstance(e){
if(!e)return!1;let r=e;return"method"in r&&"protocol"in r&&"hostname"in r&&"path"in r&&typeof r.query=="object"&&typeof r.headers=="object"}clone(){return t.clone(
this)}}});var ht,iD=f(()=>{ht=class{statusCode;reason;headers;body;constructor(e){this.statusCode=e.statusCode,this.reason=e.reason,this.headers=e.headers||{},this.body=e.
body}static isInstance(e){if(!e)return!1;let r=e;return typeof r.statusCode=="number"&&typeof r.headers=="object"}}});var vN,Kr,aD=f(()=>{vN=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),Kr=(t,e=!1)=>{if(!e)return vN.test(t);let r=t.split(".");for(let n of r)if(!Kr(n))return!1;
return!0}});function sd(t){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(t)}var cD=f(()=>{});var ye,uD=f(()=>{ye=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e}});function lD(t){let e={};if(t=t.replace(/^\?/,""),t)for(let r of t.split("&")){let[n,o=null]=r.split("=");n=decodeURIComponent(n),o&&(o=decodeURIComponent(o)),n in
e?Array.isArray(e[n])?e[n].push(o):e[n]=[e[n],o]:e[n]=o}return e}var fD=f(()=>{});var qe,id=f(()=>{fD();qe=t=>{if(typeof t=="string")return qe(new URL(t));let{hostname:e,pathname:r,port:n,protocol:o,search:s}=t,i;return s&&(i=lD(s)),{hostname:e,
port:n?parseInt(n):void 0,protocol:o,path:r,query:i}}});var In,pD=f(()=>{od();id();In=t=>{if(typeof t=="object"){if("url"in t){let e=qe(t.url);if(t.headers){e.headers={};for(let r in t.headers)G(t.headers,r)&&(e.headers[r.
toLowerCase()]=t.headers[r].join(", "))}return e}return t}return qe(t)}});var he=f(()=>{oD();od();sD();iD();aD();cD();uD();id();pD()});var ad,bN,dD,IN,mD,hD,gD,TN,yD,ED,FN,dc,gs,DD,PN,ON,SD=f(()=>{ad=t=>{if(t!=null){if(typeof t=="string"){let e=parseFloat(t);if(!Number.isNaN(e))return String(e)!==
String(t)&&ON.warn(PN(`Expected number but observed string: ${t}`)),e}if(typeof t=="number")return t;throw new TypeError(`Expected number, got ${typeof t}: ${t}`)}},
bN=Math.ceil(2**127*(2-2**-23)),dD=t=>{let e=ad(t);if(e!==void 0&&!Number.isNaN(e)&&e!==1/0&&e!==-1/0&&Math.abs(e)>bN)throw new TypeError(`Expected 32-bit float\
, got ${t}`);return e},IN=t=>{if(t!=null){if(Number.isInteger(t)&&!Number.isNaN(t))return t;throw new TypeError(`Expected integer, got ${typeof t}: ${t}`)}},mD=
t=>gD(t,16),hD=t=>gD(t,8),gD=(t,e)=>{let r=IN(t);if(r!==void 0&&TN(r,e)!==r)throw new TypeError(`Expected ${e}-bit integer, got ${t}`);return r},TN=(t,e)=>{switch(e){case 32:
return Int32Array.of(t)[0];case 16:return Int16Array.of(t)[0];case 8:return Int8Array.of(t)[0]}},yD=t=>ad(typeof t=="string"?dc(t):t),ED=t=>dD(typeof t=="string"?
dc(t):t),FN=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,dc=t=>{let e=t.match(FN);if(e===null||e[0].length!==t.length)throw new TypeError(
"Expected real number, got implicit NaN");return parseFloat(t)},gs=t=>mD(typeof t=="string"?dc(t):t),DD=t=>hD(typeof t=="string"?dc(t):t),PN=t=>String(new TypeError(
t).stack||t).split(`
`).slice(0,5).filter(e=>!e.includes("stackTraceWarning")).join(`
`),ON={warn:console.warn}});function yo(t){let e=t.getUTCFullYear(),r=t.getUTCMonth(),n=t.getUTCDay(),o=t.getUTCDate(),s=t.getUTCHours(),i=t.getUTCMinutes(),a=t.getUTCSeconds(),c=o<10?`0${o}`:
`${o}`,u=s<10?`0${s}`:`${s}`,l=i<10?`0${i}`:`${i}`,p=a<10?`0${a}`:`${a}`;return`${NN[n]}, ${c} ${ud[r]} ${e} ${u}:${l}:${p} GMT`}var NN,ud,kN,ld,$N,fd,MN,LN,UN,
gi,pd,hi,BN,jN,HN,cd,zN,GN,VN,Yr,WN,qN,ys,xD=f(()=>{SD();NN=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],ud=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep",
"Oct","Nov","Dec"];kN=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),ld=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC-3339 date-times must be expressed as strings");let e=kN.exec(t);if(!e)throw new TypeError("Invalid RFC-3339 date-time value");let[r,n,o,s,i,a,c,u]=e,l=gs(ys(
n)),p=Yr(o,"month",1,12),d=Yr(s,"day",1,31);return hi(l,p,d,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u})},$N=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),
fd=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");let e=$N.exec(t);if(!e)throw new TypeError(
"Invalid RFC-3339 date-time value");let[r,n,o,s,i,a,c,u,l]=e,p=gs(ys(n)),d=Yr(o,"month",1,12),m=Yr(s,"day",1,31),y=hi(p,d,m,{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u});
return l.toUpperCase()!="Z"&&y.setTime(y.getTime()-qN(l)),y},MN=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
LN=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
UN=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
gi=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let e=MN.exec(t);if(e){let[r,n,o,s,i,a,c,
u]=e;return hi(gs(ys(s)),cd(o),Yr(n,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u})}if(e=LN.exec(t),e){let[r,n,o,s,i,a,c,u]=e;return HN(hi(BN(
s),cd(o),Yr(n,"day",1,31),{hours:i,minutes:a,seconds:c,fractionalMilliseconds:u}))}if(e=UN.exec(t),e){let[r,n,o,s,i,a,c,u]=e;return hi(gs(ys(u)),cd(n),Yr(o.trimLeft(),
"day",1,31),{hours:s,minutes:i,seconds:a,fractionalMilliseconds:c})}throw new TypeError("Invalid RFC-7231 date-time value")},pd=t=>{if(t==null)return;let e;if(typeof t==
"number")e=t;else if(typeof t=="string")e=yD(t);else if(typeof t=="object"&&t.tag===1)e=t.value;else throw new TypeError("Epoch timestamps must be expressed as \
floating point numbers or their string representation");if(Number.isNaN(e)||e===1/0||e===-1/0)throw new TypeError("Epoch timestamps must be valid, non-Infinite,\
 non-NaN numerics");return new Date(Math.round(e*1e3))},hi=(t,e,r,n)=>{let o=e-1;return GN(t,o,r),new Date(Date.UTC(t,o,r,Yr(n.hours,"hour",0,23),Yr(n.minutes,"\
minute",0,59),Yr(n.seconds,"seconds",0,60),WN(n.fractionalMilliseconds)))},BN=t=>{let e=new Date().getUTCFullYear(),r=Math.floor(e/100)*100+gs(ys(t));return r<e?
r+100:r},jN=50*365*24*60*60*1e3,HN=t=>t.getTime()-new Date().getTime()>jN?new Date(Date.UTC(t.getUTCFullYear()-100,t.getUTCMonth(),t.getUTCDate(),t.getUTCHours(),
t.getUTCMinutes(),t.getUTCSeconds(),t.getUTCMilliseconds())):t,cd=t=>{let e=ud.indexOf(t);if(e<0)throw new TypeError(`Invalid month: ${t}`);return e+1},zN=[31,28,
31,30,31,30,31,31,30,31,30,31],GN=(t,e,r)=>{let n=zN[e];if(e===1&&VN(t)&&(n=29),r>n)throw new TypeError(`Invalid day for ${ud[e]} in ${t}: ${r}`)},VN=t=>t%4===0&&
(t%100!==0||t%400===0),Yr=(t,e,r,n)=>{let o=DD(ys(t));if(o<r||o>n)throw new TypeError(`${e} must be between ${r} and ${n}, inclusive`);return o},WN=t=>t==null?0:
ED("0."+t)*1e3,qN=t=>{let e=t[0],r=1;if(e=="+")r=1;else if(e=="-")r=-1;else throw new TypeError(`Offset direction, ${e}, must be "+" or "-"`);let n=Number(t.substring(
1,3)),o=Number(t.substring(4,6));return r*(n*60+o)*60*1e3},ys=t=>{let e=0;for(;e<t.length-1&&t.charAt(e)==="0";)e++;return e===0?t:t.slice(e)}});var gt,_D=f(()=>{gt=function(e){return Object.assign(new String(e),{deserializeJSON(){return JSON.parse(String(e))},toString(){return String(e)},toJSON(){return String(
e)}})};gt.from=t=>t&&typeof t=="object"&&(t instanceof gt||"deserializeJSON"in t)?t:typeof t=="string"||Object.getPrototypeOf(t)===String.prototype?gt(String(t)):
gt(JSON.stringify(t));gt.fromObject=gt.from});function dd(t){return(t.includes(",")||t.includes('"'))&&(t=`"${t.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),t}var wD=f(()=>{});function mn(t,e,r){let n=Number(t);if(n<e||n>r)throw new Error(`Value ${n} out of range [${e}, ${r}]`)}var md,hd,gd,CD,RD,KN,YN,JN,XN,QN,ZN,yd,Ed,Dd,AD=f(()=>{md=
"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",hd="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",gd="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",CD="(\
\\d?\\d)",RD="(\\d{4})",KN=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),YN=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
JN=new RegExp(`^${md}, ${CD} ${hd} ${RD} ${gd} GMT$`),XN=new RegExp(`^${md}, ${CD}-${hd}-(\\d\\d) ${gd} GMT$`),QN=new RegExp(`^${md} ${hd} ( [1-9]|\\d\\d) ${gd}\
 ${RD}$`),ZN=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],yd=t=>{if(t==null)return;let e=NaN;if(typeof t=="number")e=t;else if(typeof t==
"string"){if(!/^-?\d*\.?\d+$/.test(t))throw new TypeError("parseEpochTimestamp - numeric string invalid.");e=Number.parseFloat(t)}else typeof t=="object"&&t.tag===
1&&(e=t.value);if(isNaN(e)||Math.abs(e)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(e*1e3))},Ed=t=>{if(t==
null)return;if(typeof t!="string")throw new TypeError("RFC3339 timestamps must be strings");let e=KN.exec(t);if(!e)throw new TypeError(`Invalid RFC3339 timestam\
p format ${t}`);let[,r,n,o,s,i,a,,c,u]=e;mn(n,1,12),mn(o,1,31),mn(s,0,23),mn(i,0,59),mn(a,0,60);let l=new Date(Date.UTC(Number(r),Number(n)-1,Number(o),Number(s),
Number(i),Number(a),Number(c)?Math.round(parseFloat(`0.${c}`)*1e3):0));if(l.setUTCFullYear(Number(r)),u.toUpperCase()!="Z"){let[,p,d,m]=/([+-])(\d\d):(\d\d)/.exec(
u)||[void 0,"+",0,0],y=p==="-"?1:-1;l.setTime(l.getTime()+y*(Number(d)*60*60*1e3+Number(m)*60*1e3))}return l},Dd=t=>{if(t==null)return;if(typeof t!="string")throw new TypeError(
"RFC7231 timestamps must be strings.");if(YN.test(t))return new Date(t);let e,r,n,o,s,i,a,c;if((c=JN.exec(t))?[,e,r,n,o,s,i,a]=c:(c=XN.exec(t))?([,e,r,n,o,s,i,a]=
c,n=(Number(n)+1900).toString()):(c=QN.exec(t))&&([,r,e,o,s,i,a,n]=c),n&&i){let u=Date.UTC(Number(n),ZN.indexOf(r),Number(e),Number(o),Number(s),Number(i),a?Math.
round(parseFloat(`0.${a}`)*1e3):0);mn(e,1,31),mn(o,0,23),mn(s,0,59),mn(i,0,60);let l=new Date(u);return l.setUTCFullYear(Number(n)),l}throw new TypeError(`Inval\
id RFC7231 date-time value ${t}.`)}});function Sd(t,e,r){if(r<=0||!Number.isInteger(r))throw new Error("Invalid number of delimiters ("+r+") for splitEvery.");let n=t.split(e);if(r===1)return n;let o=[],
s="";for(let i=0;i<n.length;i++)s===""?s=n[i]:s+=e+n[i],(i+1)%r===0&&(o.push(s),s="");return s!==""&&o.push(s),o}var vD=f(()=>{});var yi,bD=f(()=>{yi=t=>{let e=t.length,r=[],n=!1,o=!1,s=0;for(let i=0;i<e;++i){let a=t[i];switch(a){case'"':o||(n=!n);break;case",":n||(r.push(t.slice(s,i)),s=i+
1);break;default:}o=a==="\\"&&!o}return r.push(t.slice(s)),r.map(i=>{i=i.trim();let a=i.length;return a<2?i:i[0]==='"'&&i[a-1]==='"'?(i=i.slice(1,a-1),i.replace(
/\\(["\\])/g,"$1")):i.replace(/\\"/g,'"')})}});var ID,Ve,TD=f(()=>{ID=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/,Ve=class t{string;type;constructor(e,r){if(this.string=e,this.type=r,!ID.test(e))throw new Error(
`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${e}"`)}toString(){return this.string}static[Symbol.hasInstance](e){
if(!e||typeof e!="object")return!1;let r=e;return t.prototype.isPrototypeOf(e)||r.type==="bigDecimal"&&ID.test(r.string)}}});function Ei(t){if(t.length%2!==0)throw new Error("Hex encoded strings must have an even number length");let e=new Uint8Array(t.length/2);for(let r=0;r<t.length;r+=
2){let n=t.slice(r,r+2).toLowerCase();if(n in xd)e[r/2]=xd[n];else throw new Error(`Cannot decode unrecognized sequence ${n} as hexadecimal`)}return e}function Ie(t){
let e="";for(let r=0;r<t.byteLength;r++)e+=FD[t[r]];return e}var FD,xd,_d=f(()=>{FD={},xd={};for(let t=0;t<256;t++){let e=t.toString(16).toLowerCase();e.length===
1&&(e=`0${e}`),FD[t]=e,xd[e]=t}});var Es,ur,PD=f(()=>{Es=require("node:fs"),ur=t=>{if(!t)return 0;if(typeof t=="string")return Buffer.byteLength(t);if(typeof t.byteLength=="number")return t.byteLength;
if(typeof t.size=="number")return t.size;if(typeof t.start=="number"&&typeof t.end=="number")return t.end+1-t.start;if(t instanceof Es.ReadStream){if(t.path!=null)
return(0,Es.lstatSync)(t.path).size;if(typeof t.fd=="number")return(0,Es.fstatSync)(t.fd).size}throw new Error(`Body Length computation failed for ${t}`)}});var Pt,OD=f(()=>{fc();Pt=t=>t instanceof Uint8Array?t:typeof t=="string"?ve(t):ArrayBuffer.isView(t)?new Uint8Array(t.buffer,t.byteOffset,t.byteLength/Uint8Array.
BYTES_PER_ELEMENT):new Uint8Array(t)});function mc(t,e){if(e===void 0){e=0;for(let o of t)e+=o.byteLength}let r=new Uint8Array(e),n=0;for(let o of t)r.set(o,n),n+=o.byteLength;return r}var wd=f(()=>{});var ct,Di=f(()=>{ct=class t extends Error{name="ProviderError";tryNextLink;constructor(e,r=!0){let n,o=!0;typeof r=="boolean"?(n=void 0,o=r):r!=null&&typeof r==
"object"&&(n=r.logger,o=r.tryNextLink??!0),super(e),this.tryNextLink=o,Object.setPrototypeOf(this,t.prototype),n?.debug?.(`@smithy/property-provider ${o?"->":"(\
!)"} ${e}`)}static from(e,r=!0){return Object.assign(new this(e.message,r),e)}}});var P,hc=f(()=>{Di();P=class t extends ct{name="CredentialsProviderError";constructor(e,r=!0){super(e,r),Object.setPrototypeOf(this,t.prototype)}}});var Ot,ND=f(()=>{Di();Ot=class t extends ct{name="TokenProviderError";constructor(e,r=!0){super(e,r),Object.setPrototypeOf(this,t.prototype)}}});var Eo,Cd=f(()=>{Di();Eo=(...t)=>async()=>{if(t.length===0)throw new ct("No providers in chain");let e;for(let r of t)try{return await r()}catch(n){if(e=n,n?.tryNextLink)
continue;throw n}throw e}});var kD,$D=f(()=>{kD=t=>()=>Promise.resolve(t)});var gc,Rd=f(()=>{gc=(t,e,r)=>{let n,o,s,i=!1,a=async()=>{o||(o=t());try{n=await o,s=!0,i=!1}finally{o=void 0}return n};return e===void 0?async c=>((!s||c?.forceRefresh)&&
(n=await a()),n):async c=>((!s||c?.forceRefresh)&&(n=await a()),i?n:r&&!r(n)?(i=!0,n):(e(n)&&await a(),n))}});var Nt,yc=f(()=>{Nt=(t,e,r)=>{if(e in t){if(t[e]==="true")return!0;if(t[e]==="false")return!1;throw new Error(`Cannot load ${r} "${e}". Expected "true" or "fals\
e", got ${t[e]}.`)}}});var yt,Ec=f(()=>{(function(t){t.ENV="env",t.CONFIG="shared config entry"})(yt||(yt={}))});var MD,LD,Ad,e2,Tn,Si=f(()=>{MD=require("node:os"),LD=require("node:path"),Ad={},e2=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",Tn=()=>{let{HOME:t,
USERPROFILE:e,HOMEPATH:r,HOMEDRIVE:n=`C:${LD.sep}`}=process.env;if(t)return t;if(e)return e;if(r)return`${n}${r}`;let o=e2();return Ad[o]||(Ad[o]=(0,MD.homedir)()),
Ad[o]}});var Dc,UD,Et,vd=f(()=>{Dc="AWS_PROFILE",UD="default",Et=t=>t.profile||process.env[Dc]||UD});var BD,jD,xi,bd=f(()=>{BD=require("node:crypto"),jD=require("node:path");Si();xi=t=>{let r=(0,BD.createHash)("sha1").update(t).digest("hex");return(0,jD.join)(Tn(),
".aws","sso","cache",`${r}.json`)}});var HD,_i,wi,Id=f(()=>{HD=require("node:fs/promises");bd();_i={},wi=async t=>{if(_i[t])return _i[t];let e=xi(t),r=await(0,HD.readFile)(e,"utf8");return JSON.parse(
r)}});var zD,GD=f(()=>{qr();zD=t=>Object.entries(t).filter(([e])=>{let r=e.indexOf(".");return r===-1?!1:Object.values(Wr).includes(e.substring(0,r))}).reduce((e,[r,n])=>{
let o=r.indexOf("."),s=r.substring(0,o)===Wr.PROFILE?r.substring(o+1):r;return e[s]=n,e},{...t.default&&{default:t.default}})});var VD,t2,Sc,Td=f(()=>{VD=require("node:path");Si();t2="AWS_CONFIG_FILE",Sc=()=>process.env[t2]||(0,VD.join)(Tn(),".aws","config")});var WD,r2,qD,KD=f(()=>{WD=require("node:path");Si();r2="AWS_SHARED_CREDENTIALS_FILE",qD=()=>process.env[r2]||(0,WD.join)(Tn(),".aws","credentials")});var n2,o2,Ci,Fd=f(()=>{qr();n2=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,o2=["__proto__","profile __proto__"],Ci=t=>{let e={},r,n;for(let o of t.split(/\r?\n/)){let s=o.
split(/(^|\s)[;#]/)[0].trim();if(s[0]==="["&&s[s.length-1]==="]"){r=void 0,n=void 0;let a=s.substring(1,s.length-1),c=n2.exec(a);if(c){let[,u,,l]=c;Object.values(
Wr).includes(u)&&(r=[u,l].join("."))}else r=a;if(o2.includes(a))throw new Error(`Found invalid profile name "${a}"`)}else if(r){let a=s.indexOf("=");if(![0,-1].
includes(a)){let[c,u]=[s.substring(0,a).trim(),s.substring(a+1).trim()];if(u==="")n=c;else{n&&o.trimStart()===o&&(n=void 0),e[r]=e[r]||{};let l=n?[n,c].join("."):
c;e[r][l]=u}}}}return e}});var YD,Pd,Ri,Ai,xc=f(()=>{YD=require("node:fs/promises"),Pd={},Ri={},Ai=(t,e)=>Ri[t]!==void 0?Ri[t]:((!Pd[t]||e?.ignoreCache)&&(Pd[t]=(0,YD.readFile)(t,"utf8")),
Pd[t])});var Od,JD,_c,Nd=f(()=>{Od=require("node:path");GD();Td();KD();Si();Fd();xc();JD=()=>({}),_c=async(t={})=>{let{filepath:e=qD(),configFilepath:r=Sc()}=t,n=Tn(),o="\
~/",s=e;e.startsWith(o)&&(s=(0,Od.join)(n,e.slice(2)));let i=r;r.startsWith(o)&&(i=(0,Od.join)(n,r.slice(2)));let a=await Promise.all([Ai(i,{ignoreCache:t.ignoreCache}).
then(Ci).then(zD).catch(JD),Ai(s,{ignoreCache:t.ignoreCache}).then(Ci).catch(JD)]);return{configFile:a[0],credentialsFile:a[1]}}});var XD,QD=f(()=>{qr();XD=t=>Object.entries(t).filter(([e])=>e.startsWith(Wr.SSO_SESSION+".")).reduce((e,[r,n])=>({...e,[r.substring(r.indexOf(".")+1)]:n}),{})});var s2,vi,ZD=f(()=>{Td();QD();Fd();xc();s2=()=>({}),vi=async(t={})=>Ai(t.configFilepath??Sc()).then(Ci).then(XD).catch(s2)});var e0,t0=f(()=>{e0=(...t)=>{let e={};for(let r of t)for(let[n,o]of Object.entries(r))e[n]!==void 0?Object.assign(e[n],o):e[n]=o;return e}});var lr,r0=f(()=>{Nd();t0();lr=async t=>{let e=await _c(t);return e0(e.configFile,e.credentialsFile)}});var bi,n0=f(()=>{Id();xc();bi={getFileRecord(){return Ri},interceptFile(t,e){Ri[t]=Promise.resolve(e)},getTokenRecord(){return _i},interceptToken(t,e){_i[t]=e}}});function wc(t){try{let e=new Set(Array.from(t.match(/([A-Z_]){3,}/g)??[]));return e.delete("CONFIG"),e.delete("CONFIG_PREFIX_SEPARATOR"),e.delete("ENV"),[...e].
join(", ")}catch{return t}}var kd=f(()=>{});var o0,s0=f(()=>{hc();kd();o0=(t,e)=>async()=>{try{let r=t(process.env,e);if(r===void 0)throw new Error;return r}catch(r){throw new P(r.message||`Not found in E\
NV: ${wc(t.toString())}`,{logger:e?.logger})}}});var i0,a0=f(()=>{hc();vd();Nd();kd();i0=(t,{preferredFile:e="config",...r}={})=>async()=>{let n=Et(r),{configFile:o,credentialsFile:s}=await _c(r),i=s[n]||{},a=o[n]||
{},c=e==="config"?{...i,...a}:{...a,...i};try{let l=t(c,e==="config"?o:s);if(l===void 0)throw new Error;return l}catch(u){throw new P(u.message||`Not found in c\
onfig files w/ profile [${n}]: ${wc(t.toString())}`,{logger:r.logger})}}});var i2,c0,u0=f(()=>{$D();i2=t=>typeof t=="function",c0=t=>i2(t)?async()=>await t():kD(t)});var $,$d=f(()=>{Cd();Rd();s0();a0();u0();$=({environmentVariableSelector:t,configFileSelector:e,default:r},n={})=>{let{signingName:o,logger:s}=n;return gc(Eo(o0(
t,{signingName:o,logger:s}),i0(e,n),c0(r)))}});var l0,f0,fr,p0=f(()=>{yc();Ec();l0="AWS_USE_DUALSTACK_ENDPOINT",f0="use_dualstack_endpoint",fr={environmentVariableSelector:t=>Nt(t,l0,yt.ENV),configFileSelector:t=>Nt(
t,f0,yt.CONFIG),default:!1}});var d0,m0,pr,h0=f(()=>{yc();Ec();d0="AWS_USE_FIPS_ENDPOINT",m0="use_fips_endpoint",pr={environmentVariableSelector:t=>Nt(t,d0,yt.ENV),configFileSelector:t=>Nt(t,
m0,yt.CONFIG),default:!1}});var So,Fn,Ds,g0,y0,Md=f(()=>{So=(t,e)=>{let r=[];if(t&&r.push(t),e)for(let n of e)r.push(n);return r},Fn=(t,e)=>`${t||"anonymous"}${e&&e.length>0?` (a.k.a. ${e.
join(",")})`:""}`,Ds=()=>{let t=[],e=[],r=!1,n=new Set,o=p=>p.sort((d,m)=>g0[m.step]-g0[d.step]||y0[m.priority||"normal"]-y0[d.priority||"normal"]),s=p=>{let d=!1,
m=y=>{let E=So(y.name,y.aliases);if(E.includes(p)){d=!0;for(let g of E)n.delete(g);return!1}return!0};return t=t.filter(m),e=e.filter(m),d},i=p=>{let d=!1,m=y=>{
if(y.middleware===p){d=!0;for(let E of So(y.name,y.aliases))n.delete(E);return!1}return!0};return t=t.filter(m),e=e.filter(m),d},a=p=>(t.forEach(d=>{p.add(d.middleware,
{...d})}),e.forEach(d=>{p.addRelativeTo(d.middleware,{...d})}),p.identifyOnResolve?.(l.identifyOnResolve()),p),c=p=>{let d=[];return p.before.forEach(m=>{m.before.
length===0&&m.after.length===0?d.push(m):d.push(...c(m))}),d.push(p),p.after.reverse().forEach(m=>{m.before.length===0&&m.after.length===0?d.push(m):d.push(...c(
m))}),d},u=(p=!1)=>{let d=[],m=[],y={};return t.forEach(g=>{let S={...g,before:[],after:[]};for(let w of So(S.name,S.aliases))y[w]=S;d.push(S)}),e.forEach(g=>{let S={
...g,before:[],after:[]};for(let w of So(S.name,S.aliases))y[w]=S;m.push(S)}),m.forEach(g=>{if(g.toMiddleware){let S=y[g.toMiddleware];if(S===void 0){if(p)return;
throw new Error(`${g.toMiddleware} is not found when adding ${Fn(g.name,g.aliases)} middleware ${g.relation} ${g.toMiddleware}`)}g.relation==="after"&&S.after.push(
g),g.relation==="before"&&S.before.push(g)}}),o(d).map(c).reduce((g,S)=>(g.push(...S),g),[])},l={add:(p,d={})=>{let{name:m,override:y,aliases:E}=d,g={step:"init\
ialize",priority:"normal",middleware:p,...d},S=So(m,E);if(S.length>0){if(S.some(w=>n.has(w))){if(!y)throw new Error(`Duplicate middleware name '${Fn(m,E)}'`);for(let w of S){
let R=t.findIndex(O=>O.name===w||O.aliases?.some(j=>j===w));if(R===-1)continue;let A=t[R];if(A.step!==g.step||g.priority!==A.priority)throw new Error(`"${Fn(A.name,
A.aliases)}" middleware with ${A.priority} priority in ${A.step} step cannot be overridden by "${Fn(m,E)}" middleware with ${g.priority} priority in ${g.step} s\
tep.`);t.splice(R,1)}}for(let w of S)n.add(w)}t.push(g)},addRelativeTo:(p,d)=>{let{name:m,override:y,aliases:E}=d,g={middleware:p,...d},S=So(m,E);if(S.length>0){
if(S.some(w=>n.has(w))){if(!y)throw new Error(`Duplicate middleware name '${Fn(m,E)}'`);for(let w of S){let R=e.findIndex(O=>O.name===w||O.aliases?.some(j=>j===
w));if(R===-1)continue;let A=e[R];if(A.toMiddleware!==g.toMiddleware||A.relation!==g.relation)throw new Error(`"${Fn(A.name,A.aliases)}" middleware ${A.relation}\
 "${A.toMiddleware}" middleware cannot be overridden by "${Fn(m,E)}" middleware ${g.relation} "${g.toMiddleware}" middleware.`);e.splice(R,1)}}for(let w of S)n.
add(w)}e.push(g)},clone:()=>a(Ds()),use:p=>{p.applyToStack(l)},remove:p=>typeof p=="string"?s(p):i(p),removeByTag:p=>{let d=!1,m=y=>{let{tags:E,name:g,aliases:S}=y;
if(E&&E.includes(p)){let w=So(g,S);for(let R of w)n.delete(R);return d=!0,!1}return!0};return t=t.filter(m),e=e.filter(m),d},concat:p=>{let d=a(Ds());return d.use(
p),d.identifyOnResolve(r||d.identifyOnResolve()||(p.identifyOnResolve?.()??!1)),d},applyToStack:a,identify:()=>u(!0).map(p=>{let d=p.step??p.relation+" "+p.toMiddleware;
return Fn(p.name,p.aliases)+" - "+d}),identifyOnResolve(p){return typeof p=="boolean"&&(r=p),r},resolve:(p,d)=>{for(let m of u().map(y=>y.middleware).reverse())
p=m(p,d);return r&&console.log(l.identify()),p}};return l},g0={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},y0={high:3,normal:2,low:1}});var ut,E0=f(()=>{Md();ut=class{config;middlewareStack=Ds();initConfig;handlers;constructor(e){this.config=e;let{protocol:r,protocolSettings:n}=e;n&&typeof r=="f\
unction"&&(e.protocol=new r(n))}send(e,r,n){let o=typeof r!="function"?r:void 0,s=typeof r=="function"?r:n,i=o===void 0&&this.config.cacheMiddleware===!0,a;if(i){
this.handlers||(this.handlers=new WeakMap);let c=this.handlers;c.has(e.constructor)?a=c.get(e.constructor):(a=e.resolveMiddleware(this.middlewareStack,this.config,
o),c.set(e.constructor,a))}else delete this.handlers,a=e.resolveMiddleware(this.middlewareStack,this.config,o);if(s)a(e).then(c=>s(null,c.output),c=>s(c)).catch(
()=>{});else return a(e).then(c=>c.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}}});var hn,Ld=f(()=>{hn=t=>typeof t=="function"?t():t});var Cc,Ud=f(()=>{Cc=(t,e,r,n,o)=>({name:e,namespace:t,traits:r,input:n,output:o})});var D0,Bd,S0=f(()=>{he();Ud();D0=t=>(e,r)=>async n=>{let{response:o}=await e(n),{operationSchema:s}=be(r),[,i,a,c,u,l]=s??[];try{let p=await t.protocol.deserializeResponse(
Cc(i,a,c,u,l),{...t,...r},o);return{response:o,output:p}}catch(p){if(Object.defineProperty(p,"$response",{value:o,enumerable:!1,writable:!1,configurable:!1}),!("\
$metadata"in p)){let d="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{p.message+=`
  `+d}catch{!r.logger||r.logger?.constructor?.name==="NoOpLogger"?console.warn(d):r.logger?.warn?.(d)}typeof p.$responseBodyText<"u"&&p.$response&&(p.$response.
body=p.$responseBodyText);try{if(ht.isInstance(o)){let{headers:m={},statusCode:y}=o,E=Object.entries(m);p.$metadata={httpStatusCode:y,requestId:Bd(/^x-[\w-]+-request-?id$/,
E),extendedRequestId:Bd(/^x-[\w-]+-id-2$/,E),cfId:Bd(/^x-[\w-]+-cf-id$/,E)}}}catch{}}throw p}},Bd=(t,e)=>(e.find(([r])=>r.match(t))||[void 0,void 0])[1]});var x0,_0=f(()=>{he();Ud();x0=t=>(e,r)=>async n=>{let{operationSchema:o}=be(r),[,s,i,a,c,u]=o??[],l=r.endpointV2?async()=>In(r.endpointV2):t.endpoint,p=await t.
protocol.serializeRequest(Cc(s,i,a,c,u),n.input,{...t,...r,endpoint:l});return e({...n,request:p})}});function dr(t){return{applyToStack:e=>{e.add(x0(t),C0),e.add(D0(t),w0),t.protocol.setSerdeContext(t)}}}var w0,C0,R0=f(()=>{S0();_0();w0={name:"deserializerMiddl\
eware",step:"deserialize",tags:["DESERIALIZER"],override:!0},C0={name:"serializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0}});function Pn(t){if(typeof t=="object")return t;if(t=t|0,Rc[t])return Rc[t];let e={},r=0;for(let n of["httpLabel","idempotent","idempotencyToken","sensitive","htt\
pPayload","httpResponseCode","httpQueryParams"])(t>>r++&1)===1&&(e[n]=1);return Rc[t]=e}var Rc,jd=f(()=>{Rc=[]});function Ti(t,e){if(t instanceof ae)return Object.assign(t,{memberName:e,_isMemberSchema:!0});let r=ae;return new r(t,e)}var Ii,Ac,vc,ae,Hd,A0,v0=f(()=>{Ld();jd();
Ii={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},Ac=[],vc={},ae=class t{ref;memberName;static symbol=Symbol.for("@smithy/nor");symbol=t.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(e,r){
this.ref=e,this.memberName=r;let n=[],o=e,s=e;for(this._isMemberSchema=!1;Hd(o);)n.push(o[1]),o=o[0],s=hn(o),this._isMemberSchema=!0;if(n.length>0){this.memberTraits=
{};for(let i=n.length-1;i>=0;--i){let a=n[i];Object.assign(this.memberTraits,Pn(a))}}else this.memberTraits=0;if(s instanceof t){let i=this.memberTraits;Object.
assign(this,s),this.memberTraits=Object.assign({},i,s.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=r??s.memberName;return}
if(this.schema=hn(s),A0(this.schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(s),this.traits=
0),this._isMemberSchema&&!r)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](e){
let r=this.prototype.isPrototypeOf(e);return!r&&typeof e=="object"&&e!==null?e.symbol===this.symbol:r}static of(e){let r=typeof e=="function"||typeof e=="object"&&
e!==null;if(typeof e=="number"){if(Ac[e])return Ac[e]}else if(typeof e=="string"){if(vc[e])return vc[e]}else if(r&&e[Ii.ns])return e[Ii.ns];let n=hn(e);if(n instanceof
t)return n;if(Hd(n)){let[s,i]=n;if(s instanceof t)return Object.assign(s.getMergedTraits(),Pn(i)),s;throw new Error(`@smithy/core/schema - may not init unwrappe\
d member schema=${JSON.stringify(e,null,2)}.`)}let o=new t(n);return r?e[Ii.ns]=o:typeof n=="string"?vc[n]=o:typeof n=="number"?Ac[n]=o:o}getSchema(){let e=this.
schema;return Array.isArray(e)&&e[0]===0?e[4]:e}getName(e=!1){let{name:r}=this;return!e&&r&&r.includes("#")?r.split("#")[1]:r||void 0}getMemberName(){return this.
memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){let e=this.getSchema();return typeof e=="number"?e>=64&&e<128:e[0]===1}isMapSchema(){let e=this.
getSchema();return typeof e=="number"?e>=128&&e<=255:e[0]===2}isStructSchema(){let e=this.getSchema();if(typeof e!="object")return!1;let r=e[0];return r===3||r===
-3||r===4}isUnionSchema(){let e=this.getSchema();return typeof e!="object"?!1:e[0]===4}isBlobSchema(){let e=this.getSchema();return e===21||e===42}isTimestampSchema(){
let e=this.getSchema();return typeof e=="number"&&e>=4&&e<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){
return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===
17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){let{streaming:e}=this.getMergedTraits();return!!e||this.getSchema()===42}isIdempotencyToken(){
return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return Pn(this.memberTraits)}getOwnTraits(){return Pn(this.traits)}getKeySchema(){let[e,r]=[this.isDocumentSchema(),this.isMapSchema()];if(!e&&!r)throw new Error(
`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);let n=this.getSchema(),o=e?15:n[4]??0;return Ti([o,0],"key")}getValueSchema(){let e=this.
getSchema(),[r,n,o]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],s=typeof e=="number"?63&e:e&&typeof e=="object"&&(n||o)?e[3+e[0]]:r?15:void 0;
if(s!=null)return Ti([s,0],n?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(e){let r=this.getSchema();
if(this.isStructSchema()&&r[4].includes(e)){let n=r[4].indexOf(e),o=r[5][n];return Ti(Hd(o)?o:[o,0],e)}if(this.isDocumentSchema())return Ti([15,0],e);throw new Error(
`@smithy/core/schema - ${this.getName(!0)} has no member=${e}.`)}getMemberSchemas(){let e={};try{for(let[r,n]of this.structIterator())e[r]=n}catch{}return e}getEventStreamMember(){
if(this.isStructSchema()){for(let[e,r]of this.structIterator())if(r.isStreaming()&&r.isStructSchema())return e}return""}*structIterator(){if(this.isUnitSchema())
return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");let e=this.getSchema(),r=e[4].length,n=e[Ii.it];if(n&&
r===n.length){yield*n;return}n=Array(r);for(let o=0;o<r;++o){let s=e[4][o],i=Ti([e[5][o],0],s);yield n[o]=[s,i]}e[Ii.it]=n}};Hd=t=>Array.isArray(t)&&t.length===
2,A0=t=>Array.isArray(t)&&t.length>=5});var Se,b0=f(()=>{Se=class t{namespace;schemas;exceptions;static registries=new Map;constructor(e,r=new Map,n=new Map){this.namespace=e,this.schemas=r,this.exceptions=
n,t.registries.has(e)||t.registries.set(e,this)}static for(e){return t.registries.get(e)??new t(e)}copyFrom(e){let{schemas:r,exceptions:n}=this;for(let[o,s]of e.
schemas)r.has(o)||r.set(o,s);for(let[o,s]of e.exceptions)n.has(o)||n.set(o,s)}register(e,r){let n=this.normalizeShapeId(e);for(let o of[this,t.for(n.split("#")[0])])
o.schemas.has(n)||o.schemas.set(n,r)}getSchema(e){let r=this.normalizeShapeId(e);if(!this.schemas.has(r)){if(!e.includes("#")){let n="#"+e,o=[];for(let[s,i]of this.
schemas.entries())s.endsWith(n)&&o.push(i);if(o.length===1)return o[0]}throw new Error(`@smithy/core/schema - schema not found for ${r}`)}return this.schemas.get(
r)}registerError(e,r){let n=e,o=n[1],s=o+"#"+n[2];r.hasOwnProperty?.("shapeId")||(r.shapeId=s);for(let i of[this,t.for(o)])!i.schemas.has(s)&&!i.exceptions.has(
n)&&(i.schemas.set(s,n),i.exceptions.set(n,r))}getErrorCtor(e){let r=e;return this.exceptions.has(r)?this.exceptions.get(r):t.for(r[1]).exceptions.get(r)}getBaseException(){
for(let e of this.exceptions.keys())if(Array.isArray(e)){let[,r,n]=e,o=r+"#"+n;if(o.startsWith("smithy.ts.sdk.synthetic.")&&o.endsWith("ServiceException"))return e}}find(e){
for(let r of this.schemas.values())if(e(r))return r}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(e){return e.includes("#")?e:this.namespace+
"#"+e}}});var Ee=f(()=>{Ld();R0();v0();jd();b0()});function Ss(t,e){if(e==null)return e;let r=ae.of(t);if(r.getMergedTraits().sensitive)return zd;if(r.isListSchema()){let n=r.getValueSchema();if(n.getMergedTraits().
sensitive)return zd;if(Array.isArray(e))return e.map(o=>Ss(n,o))}else if(r.isMapSchema()){let n=r.getValueSchema();if(r.getKeySchema().getMergedTraits().sensitive||
n.getMergedTraits().sensitive)return zd;if(typeof e=="object")return Object.fromEntries(Object.entries(e).map(([o,s])=>[o,Ss(n,s)]))}else if(r.isStructSchema()&&
typeof e=="object"){let n=e,o={};for(let[s,i]of r.structIterator())n[s]!=null&&(o[s]=Ss(i,n[s]));return o}return e}var zd,I0=f(()=>{Ee();zd="***SensitiveInforma\
tion***"});var T0,Kt,Gd,Vd=f(()=>{qr();Md();I0();Ee();T0=Symbol.for("@smithy/op-event-stream"),Kt=class{middlewareStack=Ds();schema;static classBuilder(){return new Gd}resolveMiddlewareWithContext(e,r,n,{
middlewareFn:o,clientName:s,commandName:i,inputFilterSensitiveLog:a,outputFilterSensitiveLog:c,smithyContext:u,additionalContext:l,CommandCtor:p}){for(let O of o.
bind(this)(p,e,r,n))this.middlewareStack.use(O);let d=e.concat(this.middlewareStack),{logger:m}=r,y=l[cr],E={logger:m,clientName:s,commandName:i,inputFilterSensitiveLog:a,
outputFilterSensitiveLog:c,...l,[cr]:{...y,commandInstance:this,...u,...n?.metricsRecorder===void 0?{}:{metricsRecorder:n.metricsRecorder},...n?.abortSignal===void 0?
{}:{abortSignal:n.abortSignal}}},{requestHandler:g}=r,S=n??{};S.metricsRecorder&&(S={...S},delete S.metricsRecorder);let w,R=this.schema,A=R?.[T0];if(A!==void 0)
w=A;else if(R&&Array.isArray(R)&&R[0]===9){let[,,,,O,j]=R;w=R[T0]=!!(ae.of(O).getEventStreamMember()||ae.of(j).getEventStreamMember())}return w&&(S={isEventStream:w,
...S}),d.resolve(O=>g.handle(O.request,S),E)}},Gd=class{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(e){
this._init=e}ep(e){return this._ep=e,this}m(e){return this._middlewareFn=e,this}s(e,r,n={}){return this._smithyContext={service:e,operation:r,...n},this}c(e={}){
return this._additionalContext=e,this}n(e,r){return this._clientName=e,this._commandName=r,this}f(e=n=>n,r=n=>n){return this._inputFilterSensitiveLog=e,this._outputFilterSensitiveLog=
r,this}ser(e){return this._serializer=e,this}de(e){return this._deserializer=e,this}sc(e){return this._operationSchema=e,this._smithyContext.operationSchema=e,this}build(){
let e=this,r;return r=class extends Kt{input;static getEndpointParameterInstructions(){return e._ep}constructor(...[n]){super(),this.input=n??{},e._init(this),this.
schema=e._operationSchema}resolveMiddleware(n,o,s){let i=e._operationSchema,a=i?.[4]??i?.input,c=i?.[5]??i?.output;return this.resolveMiddlewareWithContext(n,o,
s,{CommandCtor:r,middlewareFn:e._middlewareFn,clientName:e._clientName,commandName:e._commandName,inputFilterSensitiveLog:e._inputFilterSensitiveLog??(i?Ss.bind(
null,a):u=>u),outputFilterSensitiveLog:e._outputFilterSensitiveLog??(i?Ss.bind(null,c):u=>u),smithyContext:e._smithyContext,additionalContext:e._additionalContext})}serialize=e.
_serializer;deserialize=e._deserializer}}}});var gn,F0=f(()=>{gn=(t,e,r)=>{for(let[s,i]of Object.entries(t)){let a=async function(u,l,p){let d=new i(u);if(typeof l=="function")this.send(d,l);else if(typeof p==
"function"){if(typeof l!="object")throw new Error(`Expected http options but got ${typeof l}`);this.send(d,l||{},p)}else return this.send(d,l)},c=(s[0].toLowerCase()+
s.slice(1)).replace(/Command$/,"");e.prototype[c]=a}let{paginators:n={},waiters:o={}}=r??{};for(let[s,i]of Object.entries(n))e.prototype[s]===void 0&&(e.prototype[s]=
function(a={},c,...u){return i({...c,client:this},a,...u)});for(let[s,i]of Object.entries(o))e.prototype[s]===void 0&&(e.prototype[s]=async function(a={},c,...u){
let l=c;return typeof c=="number"&&(l={maxWaitTime:c}),i({...l,client:this},a,...u)})}});var kt,bc,P0=f(()=>{kt=class t extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(e){
super(e.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=e.name,this.$fault=e.$fault,this.$metadata=e.$metadata}static isInstance(e){
if(!e)return!1;let r=e;return t.prototype.isPrototypeOf(r)||!!r.$fault&&!!r.$metadata&&(r.$fault==="client"||r.$fault==="server")}static[Symbol.hasInstance](e){
if(!e)return!1;let r=e;if(this===t)return t.isInstance(e);if(t.isInstance(e)){if(this.prototype.isPrototypeOf(e))return!0;let n=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0,o=!1;if(n){let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor,c=a!==t&&Object.prototype.
hasOwnProperty.call(a,"shapeId")?a?.shapeId:void 0;if(c&&(o=!0,c===n))return!0;i=Object.getPrototypeOf(i)}}if(n&&o)return!1;let s=this.name;if(s&&s.length>=6){if(r.
name===s)return!0;let i=Object.getPrototypeOf(r);for(;i&&i!==Object.prototype;){let a=i.constructor?.name;if(a&&a!=="Error"&&a===s)return!0;i=Object.getPrototypeOf(
i)}}}return!1}},bc=(t,e={})=>{Object.entries(e).filter(([,n])=>n!==void 0).forEach(([n,o])=>{(t[n]==null||t[n]==="")&&(t[n]=o)});let r=t.message||t.Message||"Un\
knownError";return t.message=r,delete t.Message,t}});var mr,O0=f(()=>{mr=t=>{switch(t){case"standard":return{retryMode:"standard",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"\
cross-region":return{retryMode:"standard",connectionTimeout:3100};case"mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}}});var N0,hr,k0=f(()=>{N0=!1,hr=t=>{t&&!N0&&parseInt(t.substring(1,t.indexOf(".")))<16&&(N0=!0)}});var $0,M0,L0,U0=f(()=>{he();qr();$0=Object.values(dn),M0=t=>{let e=[];for(let r in dn){if(!G(dn,r))continue;let n=dn[r];t[n]!==void 0&&e.push({algorithmId:()=>n,
checksumConstructor:()=>t[n]})}for(let[r,n]of Object.entries(t.checksumAlgorithms??{}))e.push({algorithmId:()=>r,checksumConstructor:()=>n});return{addChecksumAlgorithm(r){
t.checksumAlgorithms=t.checksumAlgorithms??{};let n=r.algorithmId(),o=r.checksumConstructor();$0.includes(n)?t.checksumAlgorithms[n.toUpperCase()]=o:t.checksumAlgorithms[n]=
o,e.push(r)},checksumAlgorithms(){return e}}},L0=t=>{let e={};return t.checksumAlgorithms().forEach(r=>{let n=r.algorithmId();$0.includes(n)&&(e[n]=r.checksumConstructor())}),
e}});var B0,j0,H0=f(()=>{B0=t=>({setRetryStrategy(e){t.retryStrategy=e},retryStrategy(){return t.retryStrategy}}),j0=t=>{let e={};return e.retryStrategy=t.retryStrategy(),
e}});var gr,yr,z0=f(()=>{U0();H0();gr=t=>Object.assign(M0(t),B0(t)),yr=t=>Object.assign(L0(t),j0(t))});var Ic,G0=f(()=>{he();Ic=t=>{let e="#text";for(let r in t)G(t,r)&&(t[r][e]!==void 0?t[r]=t[r][e]:typeof t[r]=="object"&&t[r]!==null&&(t[r]=Ic(t[r])));return t}});var Dt,V0=f(()=>{Dt=class{trace(){}debug(){}info(){}warn(){}error(){}}});function Er(t,e,r,n){return function(s,i,a,c,u={}){let l=Object.assign({},t,s);return Kt.classBuilder().ep(l).m(function(p,d,m,y){let E=i.call(this,p,d,m,y);return E.
unshift(n(m,p.getEndpointParameterInstructions())),E}).s(e,a,u).n(r,a.charAt(0).toUpperCase()+a.slice(1)+"Command").sc(c).build()}}var W0=f(()=>{Vd()});var te=f(()=>{he();he();E0();Vd();F0();O0();k0();P0();z0();G0();V0();W0()});var q0,Wd,qd,K0,Y0,J0,X0,Q0,Z0,Kd=f(()=>{q0="AWS_EXECUTION_ENV",Wd="AWS_REGION",qd="AWS_DEFAULT_REGION",K0="AWS_EC2_METADATA_DISABLED",Y0=["in-region","cross-re\
gion","mobile","standard","legacy"],J0="/latest/meta-data/placement/region",X0="/latest/api/token",Q0="x-aws-ec2-metadata-token",Z0="x-aws-ec2-metadata-token-tt\
l-seconds"});var eS,a2,nS,Tc,tS,c2,rS,Yd=f(()=>{Kd();eS=1e3,a2=6e4,nS=0,Tc=async()=>{if(!process.env[K0]&&!(Date.now()<nS))try{let t=c2(),e=(await rS({...t,path:X0,method:"P\
UT",headers:{[Z0]:"21600"}})).toString();return(await rS({...t,path:J0,method:"GET",headers:{[Q0]:e}})).toString().trim()||tS()}catch{return tS()}},tS=()=>{nS=Date.
now()+a2},c2=()=>{let t=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(t){let e=new URL(t);return{hostname:e.hostname.replace(/^\[(.+)]$/,"$1"),port:e.port?Number(
e.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},rS=async t=>{let{request:e}=await import("node:http");
return new Promise((r,n)=>{let o=e({hostname:t.hostname,port:t.port,path:t.path,method:t.method,headers:t.headers,timeout:eS,signal:AbortSignal.timeout(eS)});o.
on("error",s=>{n(s),o.destroy()}),o.on("timeout",()=>{n(new Error("TimeoutError from instance metadata service")),o.destroy()}),o.on("response",s=>{let{statusCode:i=400}=s;
if(i<200||i>=300){n(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:i})),o.destroy();return}let a=[];s.on("data",c=>a.
push(c)),s.on("end",()=>{r(Buffer.concat(a)),o.destroy()})}),o.end()})}});var oS,Fc,St,Qe,Jd=f(()=>{Yd();oS="AWS_REGION",Fc="region",St={environmentVariableSelector:t=>t[oS],configFileSelector:t=>t[Fc],default:async()=>{let t=await Tc();
if(t)return t;throw new Error("Region is missing")}},Qe={preferredFile:"credentials"}});var sS,iS,aS=f(()=>{he();sS=new Set,iS=(t,e=Kr)=>{if(!sS.has(t)&&!e(t))if(t==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region inst\
ead of "*". See "sigv4a" in https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${t}\
" is not a valid hostname component.`);else sS.add(t)}});var Pc,Xd=f(()=>{Pc=t=>typeof t=="string"&&(t.startsWith("fips-")||t.endsWith("-fips"))});var cS,uS=f(()=>{Xd();cS=t=>Pc(t)?["fips-aws-global","aws-fips"].includes(t)?"us-east-1":t.replace(/fips-(dkr-|prod-)?|-fips/,""):t});var Dr,lS=f(()=>{aS();uS();Xd();Dr=t=>{let{region:e,useFipsEndpoint:r}=t;if(!e)throw new Error("Region is missing");return Object.assign(t,{region:async()=>{let n=typeof e==
"function"?await e():e,o=cS(n);return iS(o),o},useFipsEndpoint:async()=>{let n=typeof e=="string"?e:await e();return Pc(n)?!0:typeof r!="function"?Promise.resolve(
!!r):r()}})}});var u2,l2,fS,pS=f(()=>{u2="AWS_DEFAULTS_MODE",l2="defaults_mode",fS={environmentVariableSelector:t=>t[u2],configFileSelector:t=>t[l2],default:"legacy"}});var Sr,f2,p2,dS=f(()=>{Jd();Yd();$d();Rd();Kd();pS();Sr=({region:t=$(St),defaultsMode:e=$(fS)}={})=>gc(async()=>{let r=typeof e=="function"?await e():e;switch(r?.
toLowerCase()){case"auto":return f2(t);case"in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(r?.toLocaleLowerCase());case void 0:
return Promise.resolve("legacy");default:throw new Error(`Invalid parameter for "defaultsMode", expect ${Y0.join(", ")}, got ${r}`)}}),f2=async t=>{if(t){let e=typeof t==
"function"?await t():t,r=await p2();return r?e===r?"in-region":"cross-region":"standard"}return"standard"},p2=async()=>process.env[q0]&&(process.env[Wd]||process.
env[qd])?process.env[Wd]??process.env[qd]:Tc()});var re=f(()=>{Di();hc();ND();Cd();yc();Ec();vd();bd();Id();ZD();r0();n0();$d();p0();h0();Jd();lS();dS()});var mS,hS,gS,yS=f(()=>{mS="AWS_ENDPOINT_URL",hS="endpoint_url",gS=t=>({environmentVariableSelector:e=>{let r=t.split(" ").map(s=>s.toUpperCase()),n=e[[mS,...r].
join("_")];if(n)return n;let o=e[mS];if(o)return o},configFileSelector:(e,r)=>{if(e.services){let o=["services",e.services].join(".");if(!r||!r[o])throw new Error(
`The services section "${e.services}" specified in the profile is not present in the shared configuration file.`);let s=r[o],i=t.split(" ").map(c=>c.toLowerCase()),
a=s[[i.join("_"),hS].join(".")];if(a)return a}let n=e[hS];if(n)return n},default:void 0})});var d2,m2,ES,DS=f(()=>{re();d2="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",m2="ignore_configured_endpoint_urls",ES={environmentVariableSelector:t=>Nt(t,d2,yt.ENV),configFileSelector:t=>Nt(
t,m2,yt.CONFIG),default:!1}});var Fi,SS=f(()=>{re();yS();DS();Fi=async t=>{if(!await $(ES)())return $(gS(t??""))()}});var Qd,h2,g2,y2,xS,_S,wS=f(()=>{Qd=async t=>{let e=t?.Bucket||"";if(typeof t.Bucket=="string"&&(t.Bucket=e.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent(
"?"))),_S(e)){if(t.ForcePathStyle===!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!xS(e)||e.indexOf(".")!==-1&&!String(t.Endpoint).
startsWith("http:")||e.toLowerCase()!==e||e.length<3)&&(t.ForcePathStyle=!0);return t.DisableMultiRegionAccessPoints&&(t.disableMultiRegionAccessPoints=!0,t.DisableMRAP=
!0),t},h2=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,g2=/(\d+\.){3}\d+/,y2=/\.\./,xS=t=>h2.test(t)&&!g2.test(t)&&!y2.test(t),_S=t=>{let[e,r,n,,,o]=t.split(":"),s=e===
"arn"&&t.split(":").length>=6,i=!!(s&&r&&n&&o);if(s&&!i)throw new Error(`Invalid ARN: ${t} was an invalid ARN.`);return i}});var CS=f(()=>{wS()});var RS,AS=f(()=>{RS=(t,e,r,n=!1)=>{let o=async()=>{let s;return n?s=r.clientContextParams?.[t]??r[t]??r[e]:s=r[t]??r[e],typeof s=="function"?s():s};return t==="\
credentialScope"||e==="CredentialScope"?async()=>{let s=typeof r.credentials=="function"?await r.credentials():r.credentials;return s?.credentialScope??s?.CredentialScope}:
t==="accountId"||e==="AccountId"?async()=>{let s=typeof r.credentials=="function"?await r.credentials():r.credentials;return s?.accountId??s?.AccountId}:t==="en\
dpoint"||e==="endpoint"?async()=>{if(r.isCustomEndpoint===!1)return;let s=await o();if(s&&typeof s=="object"){if("url"in s)return s.url.href;if("hostname"in s){
let{protocol:i,hostname:a,port:c,path:u}=s;return`${i}//${a}${c?":"+c:""}${u}`}}return s}:o}});var Zd=f(()=>{he()});function Oc(t){return async(e,r,n,o)=>{if(!n.isCustomEndpoint&&!n.ignoreConfiguredEndpointUrls){let a;n.serviceConfiguredEndpoint?a=await n.serviceConfiguredEndpoint():
a=await t(n.serviceId),a&&(n.endpoint=()=>Promise.resolve(In(a)),n.isCustomEndpoint=!0,o?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from confi\
g: ${a}`))}let s=await Nc(e,r,n);if(typeof n.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");let i=n.endpointProvider(s,o);if(n.
isCustomEndpoint&&n.endpoint){let a=await n.endpoint();if(a?.headers){i.headers??={};for(let[c,u]of Object.entries(a.headers))i.headers[c]=Array.isArray(u)?u:[u]}}
return i}}var Nc,kc=f(()=>{CS();AS();Zd();Nc=async(t,e,r)=>{let n={},o=e?.getEndpointParameterInstructions?.()||{};for(let[s,i]of Object.entries(o))switch(i.type){case"\
staticContextParams":n[s]=i.value;break;case"contextParams":n[s]=t[i.name];break;case"clientContextParams":case"builtInParams":n[s]=await RS(i.name,s,r,i.type!==
"builtInParams")();break;case"operationContextParams":n[s]=i.get(t);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(
i))}return Object.keys(o).length===0&&Object.assign(n,r),String(r.serviceId).toLowerCase()==="s3"&&await Qd(n),n}});function E2(t,e,r){t.__smithy_context?t.__smithy_context.features||(t.__smithy_context.features={}):t.__smithy_context={features:{}},t.__smithy_context.features[e]=
r}function $c(t){let e=Oc(t);return({config:r,instructions:n})=>(o,s)=>async i=>{r.isCustomEndpoint&&E2(s,"ENDPOINT_OVERRIDE","N");let a=await e(i.input,{getEndpointParameterInstructions(){
return n}},{...r},s);s.endpointV2=a,s.authSchemes=a.properties?.authSchemes;let c=s.authSchemes?.[0];if(c){s.signing_region=c.signingRegion,s.signing_service=c.
signingName;let l=be(s)?.selectedHttpAuthScheme?.httpAuthOption;l&&(l.signingProperties=Object.assign(l.signingProperties||{},{signing_region:c.signingRegion,signingRegion:c.
signingRegion,signing_service:c.signingName,signingName:c.signingName,signingRegionSet:c.signingRegionSet},c.properties))}return o({...i})}}var em=f(()=>{he();kc()});function vS(t){let e=$c(t);return(r,n)=>({applyToStack:o=>{o.addRelativeTo(e({config:r,instructions:n}),S2)}})}var D2,S2,bS=f(()=>{em();D2={name:"serializerMidd\
leware",step:"serialize",tags:["SERIALIZER"],override:!0},S2={step:"serialize",tags:["ENDPOINT_PARAMETERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",
override:!0,relation:"before",toMiddleware:D2.name}});function IS(t){return e=>{let r=e.tls??!0,{endpoint:n,useDualstackEndpoint:o,useFipsEndpoint:s}=e,i=n!=null?async()=>In(await ye(n)()):void 0,c=Object.assign(e,
{endpoint:i,tls:r,isCustomEndpoint:!!n,useDualstackEndpoint:ye(o??!1),useFipsEndpoint:ye(s??!1),ignoreConfiguredEndpointUrls:!!e.ignoreConfiguredEndpointUrls}),
u;return c.serviceConfiguredEndpoint=async()=>(e.serviceId&&!u&&(u=t(e.serviceId)),u),c}}var TS=f(()=>{he();Zd()});var $t,FS=f(()=>{$t=class t{nodes;root;conditions;results;constructor(e,r,n,o){this.nodes=e,this.root=r,this.conditions=n,this.results=o}static from(e,r,n,o){return new t(
e,r,n,o)}}});var Mt,PS=f(()=>{Mt=class{capacity;data=new Map;parameters=[];constructor({size:e,params:r}){this.capacity=e??50,r&&(this.parameters=r)}get(e,r){let n=this.hash(
e);if(n===!1)return r();if(!this.data.has(n)){if(this.data.size>this.capacity+10){let o=this.data.keys(),s=0;for(;;){let{value:i,done:a}=o.next();if(this.data.delete(
i),a||++s>10)break}}this.data.set(n,r())}return this.data.get(n)}size(){return this.data.size}hash(e){let r="",{parameters:n}=this;if(n.length===0)return!1;for(let o of n){
let s=e[o],i=s==null?"\0":String(s);if(i.includes("|;"))return!1;r+=i+"|;"}return r}}});var Ne,OS=f(()=>{Ne=class extends Error{constructor(e){super(e),this.name="EndpointError"}}});var yn=f(()=>{OS()});var tm,NS=f(()=>{tm="endpoints"});function xs(t){return typeof t!="object"||t==null?t:"ref"in t?`$${xs(t.ref)}`:"fn"in t?`${t.fn}(${(t.argv||[]).map(xs).join(", ")})`:JSON.stringify(t,null,2)}var kS=f(
()=>{});var $S=f(()=>{NS();kS()});var xt,rm=f(()=>{xt={}});var nm,MS=f(()=>{nm=(t,e)=>t===e});function om(...t){for(let e of t)if(e!=null)return e}var LS=f(()=>{});var US,BS=f(()=>{yn();US=t=>{let e=t.split("."),r=[];for(let n of e){let o=n.indexOf("[");if(o!==-1){if(n.indexOf("]")!==n.length-1)throw new Ne(`Path: '${t}' d\
oes not end with ']'`);let s=n.slice(o+1,-1);if(Number.isNaN(parseInt(s)))throw new Ne(`Invalid array index: '${s}' in path: '${t}'`);o!==0&&r.push(n.slice(0,o)),
r.push(s)}else r.push(n)}return r}});var Pi,jS=f(()=>{yn();BS();Pi=(t,e)=>US(e).reduce((r,n)=>{if(typeof r!="object")throw new Ne(`Index '${n}' in '${e}' not found in '${JSON.stringify(t)}'`);if(Array.
isArray(r)){let o=parseInt(n);return r[o<0?r.length+o:o]}return r[n]},t)});var sm,HS=f(()=>{sm=t=>t!=null});function im(t,e,r){return t?e:r}var zS=f(()=>{});var am,GS=f(()=>{am=t=>!t});var x2,_s,cm=f(()=>{x2=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){3}$"),_s=t=>x2.test(t)||t.startsWith(
"[")&&t.endsWith("]")});var um,lm,VS=f(()=>{qr();cm();um={[go.HTTP]:80,[go.HTTPS]:443},lm=t=>{let e=(()=>{try{if(t instanceof URL)return t;if(typeof t=="object"&&"hostname"in t){let{hostname:d,
port:m,protocol:y="",path:E="",query:g={}}=t,S=new URL(`${y}//${d}${m?`:${m}`:""}${E}`);return S.search=Object.entries(g).map(([w,R])=>`${w}=${R}`).join("&"),S}
return new URL(t)}catch{return null}})();if(!e)return console.error(`Unable to parse ${JSON.stringify(t)} as a whatwg URL.`),null;let r=e.href,{host:n,hostname:o,
pathname:s,protocol:i,search:a}=e;if(a)return null;let c=i.slice(0,-1);if(!Object.values(go).includes(c))return null;let u=_s(o),l=r.includes(`${n}:${um[c]}`)||
typeof t=="string"&&t.includes(`${n}:${um[c]}`),p=`${n}${l?`:${um[c]}`:""}`;return{scheme:c,authority:p,path:s,normalizedPath:s.endsWith("/")?s:`${s}/`,isIp:u}}});function fm(t,e,r){if(r===1)return[t];if(t==="")return[""];let n=t.split(e);return r===0?n:n.slice(0,r-1).concat(n.slice(1).join(e))}var WS=f(()=>{});var pm,qS=f(()=>{pm=(t,e)=>t===e});var dm,KS=f(()=>{dm=(t,e,r,n)=>t==null||e>=r||t.length<r||/[^\u0000-\u007f]/.test(t)?null:n?t.substring(t.length-r,t.length-e):t.substring(e,r)});var mm,YS=f(()=>{mm=t=>encodeURIComponent(t).replace(/[!*'()]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)});var hm=f(()=>{MS();LS();jS();HS();he();zS();GS();VS();WS();qS();KS();YS()});var JS,XS=f(()=>{hm();JS={booleanEquals:nm,coalesce:om,getAttr:Pi,isSet:sm,isValidHostLabel:Kr,ite:im,not:am,parseURL:lm,split:fm,stringEquals:pm,substring:dm,uriEncode:mm}});var Mc,gm=f(()=>{hm();Mc=(t,e)=>{let r=[],{referenceRecord:n,endpointParams:o}=e,s=0;for(;s<t.length;){let i=t.indexOf("{",s);if(i===-1){r.push(t.slice(s));break}
r.push(t.slice(s,i));let a=t.indexOf("}",i);if(a===-1){r.push(t.slice(i));break}t[i+1]==="{"&&t[a+1]==="}"&&(r.push(t.slice(i+1,a)),s=a+2);let c=t.substring(i+1,
a);if(c.includes("#")){let[u,l]=c.split("#");r.push(Pi(n[u]??o[u],l))}else r.push(n[c]??o[c]);s=a+1}return r.join("")}});var QS,ZS=f(()=>{QS=({ref:t},e)=>e.referenceRecord[t]??e.endpointParams[t]});var xo,Lc,ex,Oi=f(()=>{yn();rm();XS();gm();ZS();xo=(t,e,r)=>{if(typeof t=="string")return Mc(t,r);if(t.fn)return ex.callFunction(t,r);if(t.ref)return QS(t,r);throw new Ne(
`'${e}': ${String(t)} is not a string, function or reference.`)},Lc=({fn:t,argv:e},r)=>{let n=Array(e.length);for(let i=0;i<n.length;++i){let a=e[i];typeof a=="\
boolean"||typeof a=="number"?n[i]=a:n[i]=ex.evaluateExpression(a,"arg",r)}let o=t.indexOf(".");if(o!==-1){let a=xt[t.slice(0,o)]?.[t.slice(o+1)];if(typeof a=="f\
unction")return a(...n)}let s=JS[t];if(typeof s=="function")return s(...n);throw new Error(`function ${t} not loaded in endpointFunctions.`)},ex={evaluateExpression:xo,
callFunction:Lc}});var tx=f(()=>{Oi()});var rx,nx=f(()=>{$S();yn();tx();rx=(t,e)=>{let{assign:r}=t;if(r&&r in e.referenceRecord)throw new Ne(`'${r}' is already defined in Reference Record.`);let n=Lc(
t,e);e.logger?.debug?.(`${tm} evaluateCondition: ${xs(t)} = ${xs(n)}`);let o=n===""?!0:!!n;return r!=null?{result:o,toAssign:{name:r,value:n}}:{result:o}}});var ox,sx=f(()=>{yn();Oi();ox=(t,e)=>Object.entries(t??{}).reduce((r,[n,o])=>(r[n]=o.map(s=>{let i=xo(s,"Header value entry",e);if(typeof i!="string")throw new Ne(
`Header '${n}' value '${i}' is not a string`);return i}),r),{})});var ym,ix,ax,cx=f(()=>{yn();gm();ym=(t,e)=>Object.entries(t).reduce((r,[n,o])=>(r[n]=ax.getEndpointProperty(o,e),r),{}),ix=(t,e)=>{if(Array.isArray(t))return t.
map(r=>ix(r,e));switch(typeof t){case"string":return Mc(t,e);case"object":if(t===null)throw new Ne(`Unexpected endpoint property: ${t}`);return ax.getEndpointProperties(
t,e);case"boolean":return t;default:throw new Ne(`Unexpected endpoint property type: ${typeof t}`)}},ax={getEndpointProperty:ix,getEndpointProperties:ym}});var ux,lx=f(()=>{yn();Oi();ux=(t,e)=>{let r=xo(t,"Endpoint URL",e);if(typeof r=="string")try{return new URL(r)}catch(n){throw console.error(`Failed to construct\
 URL with ${r}`,n),n}throw new Ne(`Endpoint URL must be a string, got ${typeof r}`)}});var Em,xr,fx=f(()=>{yn();nx();Oi();sx();cx();lx();Em=1e8,xr=(t,e)=>{let{nodes:r,root:n,results:o,conditions:s}=t,i=n,a={},c={referenceRecord:a,endpointParams:e.
endpointParams,logger:e.logger};for(;i!==1&&i!==-1&&i<Em;){let u=3*(Math.abs(i)-1),[l,p,d]=[r[u],r[u+1],r[u+2]],[m,y,E]=s[l],g=rx({fn:m,assign:E,argv:y},c);if(g.
toAssign){let{name:S,value:w}=g.toAssign;a[S]=w}i=i>=0===g.result?p:d}if(i>=Em){let u=o[i-Em];if(u[0]===-1){let[,m]=u;throw new Ne(xo(m,"Error",c))}let[l,p,d]=u;
return{url:ux(l,c),properties:ym(p,c),headers:ox(d??{},c)}}throw new Ne("No matching endpoint.")}});var uG,Jr,lG,Xr,xe=f(()=>{SS();kc();em();bS();TS();FS();PS();fx();cm();he();rm();kc();uG=Oc(Fi),Jr=IS(Fi),lG=$c(Fi),Xr=vS(Fi)});var Ni,Uc,Bc=f(()=>{Ni=t=>typeof ReadableStream=="function"&&(t?.constructor?.name===ReadableStream.name||t instanceof ReadableStream),Uc=t=>typeof Blob=="funct\
ion"&&(t?.constructor?.name===Blob.name||t instanceof Blob)});var px,dx=f(()=>{px=t=>new TextEncoder().encode(t)});var mx,xG,hx,jc,Dm,gx,yx=f(()=>{mx="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",xG=Object.entries(mx).reduce((t,[e,r])=>(t[r]=Number(e),t),
{}),hx=mx.split(""),jc=6,Dm=8,gx=63});function Ex(t){let e;typeof t=="string"?e=px(t):e=t;let r=typeof e=="object"&&typeof e.length=="number",n=typeof e=="object"&&typeof e.byteOffset=="number"&&typeof e.
byteLength=="number";if(!r&&!n)throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");let o="";for(let s=0;s<e.length;s+=
3){let i=0,a=0;for(let u=s,l=Math.min(s+3,e.length);u<l;u++)i|=e[u]<<(l-u-1)*Dm,a+=Dm;let c=Math.ceil(a/jc);i<<=c*jc-a;for(let u=1;u<=c;u++){let l=(c-u)*jc;o+=hx[(i&
gx<<l)>>l]}o+="==".slice(0,4-c)}return o}var Dx=f(()=>{dx();yx()});var Sx,xx=f(()=>{Sx=t=>{if(typeof t=="string")return t;if(typeof t!="object"||typeof t.byteOffset!="number"||typeof t.byteLength!="number")throw new Error("@smi\
thy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder("utf-8").decode(t)}});async function Sm(t){return t.arrayBuffer().then(e=>new Uint8Array(e))}async function xm(t){let e=[],r=t.getReader(),n=0;for(;;){let{done:o,value:s}=await r.read();
if(s&&(e.push(s),n+=s.length),o)break}return mc(e,n)}var _x,_m=f(()=>{wd();Bc();_x=async t=>Uc(t)?Sm(t):xm(t)});var wx,Rx,Cx,Ax=f(()=>{Dx();_d();xx();_m();Bc();wx="The stream has already been transformed.",Rx=t=>{if(!Cx(t)&&!Ni(t)){let o=t?.__proto__?.constructor?.name||t;
throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${o}`)}let e=!1,r=async()=>{if(e)throw new Error(wx);return e=!0,await _x(
t)},n=o=>{if(typeof o.stream!="function")throw new Error(`Cannot transform payload Blob to web stream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return o.stream()};return Object.
assign(t,{transformToByteArray:r,transformToString:async o=>{let s=await r();if(o==="base64")return Ex(s);if(o==="hex")return Ie(s);if(o===void 0||o==="utf8"||o===
"utf-8")return Sx(s);if(typeof TextDecoder=="function")return new TextDecoder(o).decode(s);throw new Error("TextDecoder is not available, please make sure polyf\
ill is provided.")},transformToWebStream:()=>{if(e)throw new Error(wx);if(e=!0,Cx(t))return n(t);if(Ni(t))return t;throw new Error(`Cannot transform payload to \
web stream, got ${t}`)}})},Cx=t=>typeof Blob=="function"&&t instanceof Blob});var vx,Rt,wm,Cm=f(()=>{vx=require("node:stream");wd();_m();Bc();Rt=t=>Uc(t)?Sm(t):Ni(t)?xm(t):new Promise((e,r)=>{let n=new wm,o=t;o.pipe(n),o.on("error",s=>{n.
end(),r(s)}),n.on("error",r),n.on("finish",function(){let s=mc(this.bufferedBytes);e(s)})}),wm=class extends vx.Writable{bufferedBytes=[];_write(e,r,n){this.bufferedBytes.
push(e),n()}}});var Hc,bx,On,Ix=f(()=>{Hc=require("node:stream");hs();Ax();Cm();bx="The stream has already been transformed.",On=t=>{if(!(t instanceof Hc.Readable))try{return Rx(
t)}catch{let o=t?.__proto__?.constructor?.name||t;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${o}`)}let e=!1,r=async()=>{
if(e)throw new Error(bx);return e=!0,await Rt(t)};return Object.assign(t,{transformToByteArray:r,transformToString:async n=>{let o=await r();return n===void 0||
Buffer.isEncoding(n)?ms(o.buffer,o.byteOffset,o.byteLength).toString(n):new TextDecoder(n).decode(o)},transformToWebStream:()=>{if(e)throw new Error(bx);if(t.readableFlowing!==
null)throw new Error("The stream has been consumed by other callbacks.");if(typeof Hc.Readable.toWeb!="function")throw new Error("Readable.toWeb() is not suppor\
ted. Please ensure a polyfill is available.");return e=!0,Hc.Readable.toWeb(t)}})}});function En(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var Tx=f(()=>{});var Fx,ws,_2,Rm,Cs,X=f(()=>{Fx=require("node:crypto");WE();qE();YE();fc();JE();QE();xD();_D();wD();AD();vD();bD();TD();_d();PD();OD();nd();Ix();Cm();he();Tx();ws=
class extends KE(De,ve,Ge,Xe){},_2=Fx.getRandomValues,Rm=XE(_2),Cs=Rm});var lt,Rs=f(()=>{X();lt=async(t=new Uint8Array,e)=>{if(t instanceof Uint8Array)return ws.mutate(t);if(!t)return ws.mutate(new Uint8Array);let r=e.streamCollector(
t);return ws.mutate(await r)}});function _o(t){return/^[\w.~-]+$/.test(t)?t:encodeURIComponent(t).replace(/[!'()*]/g,function(e){return"%"+e.charCodeAt(0).toString(16).toUpperCase()})}var Am=f(
()=>{});var Ox,Ze,w2,C2,R2,A2,zc,Px,wo=f(()=>{Ee();X();Ox=Symbol.for("@smithy/schema-x"),Ze=class t extends ae{static identity=Symbol.for("@smithy/HttpBindingNormalized\
Schema");identity=t.identity;bindings;constructor(e){super(e)}static of(e){let r=ae.of(e);if(r.identity===t.identity)return r;let n=r.isMemberSchema()?r:r.getSchema(),
o=typeof n=="object"&&n!==null?n:r;return o[Ox]??=new t(r)}getHttpBindingLocation(e){return e.httpPayload?36:e.httpLabel?33:e.httpHeader?38:typeof e.httpPrefixHeaders==
"string"?39:e.httpQuery?34:e.httpQueryParams?35:e.httpResponseCode?37:32}getHttpBindingValue(e,r,n=!1){let o=this.getSchema(),s=typeof o=="number"?o&255:this.isListSchema()?
64:255,i=e&7,a=r.mediaType?r.mediaType==="application/json"||r.mediaType.endsWith("+json")?2:1:0,c=r.streaming||s===42?this.isStructSchema()?2:1:0,u=s>=4&&s<=7?
i>=6?2:i>0&&i<4?1:0:0,l=s|a<<8|(r.idempotencyToken?1:0)<<10|c<<11|(r.sparse?1:0)<<13|u<<14|(r.hostLabel?1:0)<<17|(e===36&&typeof o!="object"?1:0)<<18,p=s&192,d=i&
2&&(p===64||!n&&i&1)?this.getHttpBindingCollectionValue(e,r):void 0,m=(d?.[1]??0)&255;return l|=(i>=6&&(m===4||m===6)?1:0)<<16,[this,l,d]}getHttpBindingCollectionValue(e,r=this.
getMergedTraits()){let n=t.of(this.getValueSchema());return n.getHttpBindingValue(e,{...n.getMergedTraits(),...r},!0)}getHttpBindings(){let e=this.getSchema();return typeof e!=
"object"||e===null?A2:this.bindings??=w2(this)}},w2=t=>{let e=[],r=[],n=[],o=[],s=[],i={},a={},c=[],u={headers:a,prefixHeaders:c},l={request:{memberBindings:s,byName:i},
response:{bodyMemberNames:e,bindings:u}},{request:p,response:d}=l;for(let[m,y]of t.structIterator()){let E=Ze.of(y),g=E.getMergedTraits(),S=E.getHttpBindingLocation(
g),w=g.httpHeader?.toLowerCase()??g.httpPrefixHeaders?.toLowerCase()??g.httpQuery,R=E.getHttpBindingValue(S,g),A=[m,R,S,w];m==="__proto__"&&En(i),i[m]=A,R[1]>>10&
1&&(p.hasIdempotency=!0),s.push(A);let O=S&7;if(O===0&&(n.push(m),o.push(y)),(O&4)===0)e.push(m),r.push(y);else if((O&6)===4)if(O&1)u.statusCode=A;else{u.payload=
A;let j=R[1]&255;p.contentTypeInstruction=g.mediaType??(j===0?"text/plain":j===21||j===42?"application/octet-stream":null)}else O&1?(p.hasPrefixHeaders=!0,c.push(
A)):(w==="__proto__"&&En(a),a[w]=A)}return p.contentTypeInstruction===void 0&&n.length&&(p.contentTypeInstruction=null),p.syntheticBodySchema=Px(t,n,o),d.syntheticBodySchema=
Px(t,e,r),l},C2=t=>{let e=[],r=0;for(let n of t.matchAll(/\{([^{}+]+)(\+)?\}/g))n.index>r&&e.push([t.slice(r,n.index),0]),e.push([n[1],n[2]?2:1]),r=n.index+n[0].
length;return e.length&&r<t.length&&e.push([t.slice(r),0]),e.length?e:void 0},R2=t=>{let{http:e,endpoint:r}=Pn(t.traits??{}),[n,o]=e?.[1].split("?")??[];return[
e?.[0],n,o?[...new URLSearchParams(o)]:[],n?C2(n):void 0,r?.[0]]},A2={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},
zc=t=>t[Ox]??=R2(t),Px=(t,e,r)=>{if(!e.length)return;let n=t.getSchema(),o=[3,n[1],n[2],t.getMergedTraits(),e,r],s=n[6],i=s&&e.reduce((a,c)=>a+(n[4].indexOf(c)<
s?1:0),0);return i&&(o[6]=i),o}});var Qr,ki=f(()=>{Qr=class{serdeContext;setSerdeContext(e){this.serdeContext=e}}});var Nx,vm,Gc,kx=f(()=>{Nx=new Uint32Array(256);for(let t=0;t<256;++t){let e=t;for(let r=0;r<8;++r)e=e&1?3988292384^e>>>1:e>>>1;Nx[t]=e>>>0}vm=4294967295,Gc=class{digestLength=4;checksum=vm;update(e){
for(let r=0;r<e.length;++r)this.checksum=this.checksum>>>8^Nx[(this.checksum^e[r])&255]}digestSync(){return(this.checksum^vm)>>>0}async digest(){let e=this.digestSync(),
r=new Uint8Array(4);return new DataView(r.buffer).setUint32(0,e,!1),r}reset(){this.checksum=vm}}});function v2(t){return class{digestLength=4;value=0;update(r){this.value=t(r,this.value)}digestSync(){return this.value>>>0}async digest(){let r=new Uint8Array(4);
return new DataView(r.buffer).setUint32(0,this.digestSync(),!1),r}reset(){this.value=0}}}var bm,$x,As,Mx=f(()=>{bm=An(require("node:zlib"));kx();$x=typeof bm.crc32==
"function"?bm.crc32:void 0,As=$x?v2($x):Gc});var et,Lx,b2,Vc,Ux,I2,Bx=f(()=>{X();et=64,Lx=32,b2=2**53-1,Vc=class t{digestLength=Lx;state=Int32Array.from(Ux);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(e){
if(e){let r=t.normalizeKey(e);this.inner=new t,this.outer=new t;let{inner:n,outer:o}=this,s=new Uint8Array(et*2);for(let i=0;i<et;++i)s[i]=54^r[i],s[i+et]=92^r[i];
n.update(s.subarray(0,et)),o.update(s.subarray(et))}}update(e){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){
this.inner.update(e);return}let r=Pt(e),n=0,{byteLength:o}=r;if(this.bytesHashed+=o,this.bytesHashed*8>b2)throw new Error("Cannot hash more than 2^53 - 1 bits");
for(;o>0;)this.buffer[this.bufferLength++]=r[n++],o--,this.bufferLength===et&&(this.hashBuffer(),this.bufferLength=0)}async digest(){let{inner:e,outer:r}=this;if(e&&
r){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;let n=e.digestSync();return r.update(n),r.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(Ux),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){let e=this.state.slice(),
r=this.buffer.slice(),n=this.bufferLength,o=this.bytesHashed*8,s=new DataView(r.buffer,r.byteOffset,r.byteLength);if(s.setUint8(n++,128),(n-1)%et>=et-8){for(let a=n;a<
et;++a)s.setUint8(a,0);this.hashBufferWith(e,r),n=0}for(let a=n;a<et-8;++a)s.setUint8(a,0);s.setUint32(et-8,Math.floor(o/4294967296),!1),s.setUint32(et-4,o,!1),
this.hashBufferWith(e,r);let i=new Uint8Array(Lx);for(let a=0;a<8;++a)i[a*4]=e[a]>>>24&255,i[a*4+1]=e[a]>>>16&255,i[a*4+2]=e[a]>>>8&255,i[a*4+3]=e[a]>>>0&255;return i}static normalizeKey(e){
let r=Pt(e);if(r.byteLength>et){let n=new t;n.update(r);let o=n.digestSync(),s=new Uint8Array(et);return s.set(o),s}if(r.byteLength<et){let n=new Uint8Array(et);
return n.set(r),n}return r}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(e,r){let n=this.w??=new Int32Array(64),o=e[0],s=e[1],i=e[2],a=e[3],
c=e[4],u=e[5],l=e[6],p=e[7];for(let d=0;d<et;++d){if(d<16)n[d]=(r[d*4]&255)<<24|(r[d*4+1]&255)<<16|(r[d*4+2]&255)<<8|r[d*4+3]&255;else{let E=n[d-2],g=(E>>>17|E<<
15)^(E>>>19|E<<13)^E>>>10;E=n[d-15];let S=(E>>>7|E<<25)^(E>>>18|E<<14)^E>>>3;n[d]=(g+n[d-7]|0)+(S+n[d-16]|0)}let m=(((c>>>6|c<<26)^(c>>>11|c<<21)^(c>>>25|c<<7))+
(c&u^~c&l)|0)+(p+(I2[d]+n[d]|0)|0)|0,y=((o>>>2|o<<30)^(o>>>13|o<<19)^(o>>>22|o<<10))+(o&s^o&i^s&i)|0;p=l,l=u,u=c,c=a+m|0,a=i,i=s,s=o,o=m+y|0}e[0]+=o,e[1]+=s,e[2]+=
i,e[3]+=a,e[4]+=c,e[5]+=u,e[6]+=l,e[7]+=p}},Ux=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),I2=new Int32Array(
[1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,
3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,
113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,
2756734187,3204031479,3329325298])});function F2(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(e){this.secret=e,this.isHmac=!!e,this.hash=this.createHash()}update(e){if(this.
finished)throw new Error("Attempted to update an already finished hash.");this.hash.update(e)}async digest(){let e;return this.isHmac?(this.finished=!0,e=this.hash.
digest()):e=this.hash.copy().digest(),new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}reset(){this.hash=this.createHash(),this.finished=!1}createHash(){return this.
secret?(0,$i.createHmac)("sha256",P2(this.secret)):(0,$i.createHash)("sha256")}}}function P2(t){return typeof t=="string"?t:ArrayBuffer.isView(t)?Buffer.from(t.
buffer,t.byteOffset,t.byteLength):Buffer.from(t)}var $i,T2,Yt,jx=f(()=>{$i=require("node:crypto");Bx();T2=(()=>{try{return(0,$i.createHash)("sha256"),!0}catch{return!1}})(),
Yt=T2?F2():Vc});var Nn=f(()=>{Mx();jx()});function Hx(t){for(let e=0;e<8;e++)t[e]^=255;for(let e=7;e>-1&&(t[e]++,t[e]===0);e--);}var kn,Im=f(()=>{X();kn=class t{bytes;constructor(e){if(this.bytes=e,e.byteLength!==
8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||e<-9223372036854776e3)throw new Error(`${e} is too larg\
e (or, if negative, too small) to represent as an Int64`);let r=new Uint8Array(8);for(let n=7,o=Math.abs(Math.round(e));n>-1&&o>0;n--,o/=256)r[n]=o;return e<0&&
Hx(r),new t(r)}valueOf(){let e=this.bytes.slice(0),r=e[0]&128;return r&&Hx(e),parseInt(Ie(e),16)*(r?-1:1)}toString(){return String(this.valueOf())}}});var vs,zx,Gx,O2,N2,k2,$2,M2,L2,U2,B2,j2,Wc,Tm=f(()=>{he();X();Im();vs=class{toUtf8;fromUtf8;constructor(e,r){this.toUtf8=e,this.fromUtf8=r}format(e){let r=[];for(let s in e){
if(!G(e,s))continue;let i=this.fromUtf8(s);if(i.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds 255 bytes: ${i.byteLength}`);r.
push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[s]))}let n=new Uint8Array(r.reduce((s,i)=>s+i.byteLength,0)),o=0;for(let s of r)n.set(s,o),o+=s.
byteLength;return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"\
short":let r=new DataView(new ArrayBuffer(3));return r.setUint8(0,3),r.setInt16(1,e.value,!1),new Uint8Array(r.buffer);case"integer":let n=new DataView(new ArrayBuffer(
5));return n.setUint8(0,4),n.setInt32(1,e.value,!1),new Uint8Array(n.buffer);case"long":let o=new Uint8Array(9);return o[0]=5,o.set(e.value.bytes,1),o;case"bina\
ry":if(e.value.byteLength>Wc)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${Wc} bytes: ${e.value.byteLength}`);let s=new DataView(
new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(1,e.value.byteLength,!1);let i=new Uint8Array(s.buffer);return i.set(e.value,3),i;case"string":
let a=this.fromUtf8(e.value);if(a.byteLength>Wc)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${Wc} bytes: ${a.byteLength}`);let c=new DataView(
new ArrayBuffer(3+a.byteLength));c.setUint8(0,7),c.setUint16(1,a.byteLength,!1);let u=new Uint8Array(c.buffer);return u.set(a,3),u;case"timestamp":let l=new Uint8Array(
9);return l[0]=8,l.set(kn.fromNumber(e.value.valueOf()).bytes,1),l;case"uuid":if(!j2.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);let p=new Uint8Array(
17);return p[0]=9,p.set(Ei(e.value.replace(/-/g,"")),1),p}}parse(e){let r={},n=0;for(;n<e.byteLength;){let o=e.getUint8(n++),s=this.toUtf8(new Uint8Array(e.buffer,
e.byteOffset+n,o));switch(n+=o,e.getUint8(n++)){case 0:r[s]={type:Gx,value:!0};break;case 1:r[s]={type:Gx,value:!1};break;case 2:r[s]={type:O2,value:e.getInt8(n++)};
break;case 3:r[s]={type:N2,value:e.getInt16(n,!1)},n+=2;break;case 4:r[s]={type:k2,value:e.getInt32(n,!1)},n+=4;break;case 5:r[s]={type:$2,value:new kn(new Uint8Array(
e.buffer,e.byteOffset+n,8))},n+=8;break;case 6:let i=e.getUint16(n,!1);n+=2,r[s]={type:M2,value:new Uint8Array(e.buffer,e.byteOffset+n,i)},n+=i;break;case 7:let a=e.
getUint16(n,!1);n+=2,r[s]={type:L2,value:this.toUtf8(new Uint8Array(e.buffer,e.byteOffset+n,a))},n+=a;break;case 8:r[s]={type:U2,value:new Date(new kn(new Uint8Array(
e.buffer,e.byteOffset+n,8)).valueOf())},n+=8;break;case 9:let c=new Uint8Array(e.buffer,e.byteOffset+n,16);n+=16,r[s]={type:B2,value:`${Ie(c.subarray(0,4))}-${Ie(
c.subarray(4,6))}-${Ie(c.subarray(6,8))}-${Ie(c.subarray(8,10))}-${Ie(c.subarray(10))}`};break;default:throw new Error("Unrecognized header type tag")}}return r}};
(function(t){t[t.boolTrue=0]="boolTrue",t[t.boolFalse=1]="boolFalse",t[t.byte=2]="byte",t[t.short=3]="short",t[t.integer=4]="integer",t[t.long=5]="long",t[t.byteArray=
6]="byteArray",t[t.string=7]="string",t[t.timestamp=8]="timestamp",t[t.uuid=9]="uuid"})(zx||(zx={}));Gx="boolean",O2="byte",N2="short",k2="integer",$2="long",M2=
"binary",L2="string",U2="timestamp",B2="uuid",j2=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,Wc=32767});function Wx({byteLength:t,byteOffset:e,buffer:r}){if(t<H2)throw new Error("Provided message too short to accommodate event stream message overhead");let n=new DataView(
r,e,t),o=n.getUint32(0,!1);if(t!==o)throw new Error("Reported message length does not match received message length");let s=n.getUint32(Vx,!1),i=n.getUint32($n,
!1),a=n.getUint32(t-Co,!1),c=new As;if(c.update(new Uint8Array(r,e,$n)),i!==c.digestSync())throw new Error(`The prelude checksum specified in the message (${i})\
 does not match the calculated CRC32 checksum (${c.digestSync()})`);if(c.update(new Uint8Array(r,e+$n,t-($n+Co))),a!==c.digestSync())throw new Error(`The messag\
e checksum (${c.digestSync()}) did not match the expected value of ${a}`);return{headers:new DataView(r,e+$n+Co,s),body:new Uint8Array(r,e+$n+Co+s,o-s-($n+Co+Co))}}
var Vx,$n,Co,H2,qx=f(()=>{Nn();Vx=4,$n=Vx*2,Co=4,H2=$n+Co*2});var bs,Fm=f(()=>{Nn();Tm();qx();bs=class{headerMarshaller;messageBuffer;isEndOfStream;constructor(e,r){this.headerMarshaller=new vs(e,r),this.messageBuffer=[],this.
isEndOfStream=!1}feed(e){this.messageBuffer.push(this.decode(e))}endOfStream(){this.isEndOfStream=!0}getMessage(){let e=this.messageBuffer.pop(),r=this.isEndOfStream;
return{getMessage(){return e},isEndOfStream(){return r}}}getAvailableMessages(){let e=this.messageBuffer;this.messageBuffer=[];let r=this.isEndOfStream;return{getMessages(){
return e},isEndOfStream(){return r}}}encode({headers:e,body:r}){let n=this.headerMarshaller.format(e),o=n.byteLength+r.byteLength+16,s=new Uint8Array(o),i=new DataView(
s.buffer,s.byteOffset,s.byteLength),a=new As;return i.setUint32(0,o,!1),i.setUint32(4,n.byteLength,!1),a.update(s.subarray(0,8)),i.setUint32(8,a.digestSync(),!1),
s.set(n,12),s.set(r,n.byteLength+12),a.update(s.subarray(8,o-4)),i.setUint32(o-4,a.digestSync(),!1),s}decode(e){let{headers:r,body:n}=Wx(e);return{headers:this.
headerMarshaller.parse(r),body:n}}formatHeaders(e){return this.headerMarshaller.format(e)}}});var Is,Pm=f(()=>{Is=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.inputStream)yield this.options.decoder.decode(e)}}});var Ts,Om=f(()=>{Ts=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.messageStream)yield this.options.encoder.encode(e);this.options.includeEndFrame&&(yield new Uint8Array(0))}}});var Fs,Nm=f(()=>{Fs=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.messageStream){let r=await this.options.deserializer(e);r!==void 0&&(yield r)}}}});var Ps,km=f(()=>{Ps=class{options;constructor(e){this.options=e}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(let e of this.
options.inputStream)yield this.options.serializer(e)}}});function qc(t){let e=0,r=0,n=null,o=null,s=a=>{if(typeof a!="number")throw new Error("Attempted to allocate an event message where size was not a number: "+a);e=
a,r=4,n=new Uint8Array(a),new DataView(n.buffer).setUint32(0,a,!1)},i=async function*(){let a=t[Symbol.asyncIterator]();for(;;){let{value:c,done:u}=await a.next();
if(u){if(e)if(e===r)yield n;else throw new Error("Truncated event message received.");else return;return}let l=c.length,p=0;for(;p<l;){if(!n){let m=l-p;o||(o=new Uint8Array(
4));let y=Math.min(4-r,m);if(o.set(c.slice(p,p+y),r),r+=y,p+=y,r<4)break;s(new DataView(o.buffer).getUint32(0,!1)),o=null}let d=Math.min(e-r,l-p);n.set(c.slice(
p,p+d),r),r+=d,p+=d,e&&e===r&&(yield n,n=null,e=0,r=0)}}};return{[Symbol.asyncIterator]:i}}var $m=f(()=>{});function Kx(t,e){let r=Mi(e.deserializer,e.toUtf8);return{[Symbol.asyncIterator]:async function*(){for await(let n of t){let o=e.eventStreamCodec.decode(n),s=await r(
o);s!==void 0&&(yield s)}}}}function Mi(t,e){return async function(r){let{value:n}=r.headers[":message-type"];if(n==="error"){let o=new Error(r.headers[":error-\
message"].value||"UnknownError");throw o.name=r.headers[":error-code"].value,o}else if(n==="exception"){let o=r.headers[":exception-type"].value,s={[o]:r},i=await t(
s);if(i.$unknown){let a=new Error(e(r.body));throw a.name=o,a}throw i[o]}else if(n==="event"){let o={[r.headers[":event-type"].value]:r},s=await t(o);return s.$unknown?
void 0:s}else throw Error(`Unrecognizable event type: ${r.headers[":event-type"].value}`)}}var Mm=f(()=>{});var Ro,Yx,Lm=f(()=>{Fm();Pm();Om();Nm();km();$m();Mm();Ro=class{eventStreamCodec;utfEncoder;constructor({utf8Encoder:e,utf8Decoder:r}){this.eventStreamCodec=new bs(
e,r),this.utfEncoder=e}deserialize(e,r){let n=qc(e);return new Fs({messageStream:new Is({inputStream:n,decoder:this.eventStreamCodec}),deserializer:Mi(r,this.utfEncoder)})}serialize(e,r){
return new Ts({messageStream:new Ps({inputStream:e,serializer:r}),encoder:this.eventStreamCodec,includeEndFrame:!0})}},Yx=t=>new Ro(t)});async function*z2(t){let e=!1,r=!1,n=new Array;for(t.on("error",o=>{if(e||(e=!0),o)throw o}),t.on("data",o=>{n.push(o)}),t.on("end",()=>{e=!0});!r;){let o=await new Promise(
s=>setTimeout(()=>s(n.shift()),0));o&&(yield o),r=e&&n.length===0}}var Jx,Li,Xx,Qx=f(()=>{Jx=require("node:stream");Lm();Li=class{universalMarshaller;constructor({
utf8Encoder:e,utf8Decoder:r}){this.universalMarshaller=new Ro({utf8Decoder:r,utf8Encoder:e})}deserialize(e,r){let n=typeof e[Symbol.asyncIterator]=="function"?e:
z2(e);return this.universalMarshaller.deserialize(n,r)}serialize(e,r){return Jx.Readable.from(this.universalMarshaller.serialize(e,r))}},Xx=t=>new Li(t)});var Zx,e_,t_=f(()=>{Zx=t=>({[Symbol.asyncIterator]:async function*(){let e=t.getReader();try{for(;;){let{done:r,value:n}=await e.read();if(r)return;yield n}}finally{
e.releaseLock()}}}),e_=t=>{let e=t[Symbol.asyncIterator]();return new ReadableStream({async pull(r){let{done:n,value:o}=await e.next();if(n)return r.close();r.enqueue(
o)}})}});var r_,n_=f(()=>{r_=t=>Object.assign(t,{eventStreamMarshaller:t.eventStreamSerdeProvider(t)})});var Kc,o_=f(()=>{he();Ee();X();Kc=class{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({marshaller:e,serializer:r,
deserializer:n,serdeContext:o,defaultContentType:s,compositeErrorRegistry:i}){this.marshaller=e,this.serializer=r,this.deserializer=n,this.serdeContext=o,this.defaultContentType=
s,this.compositeErrorRegistry=i}async serializeEventStream({eventStream:e,requestSchema:r,initialRequest:n,initialMessageType:o}){let s=this.marshaller,i=r.getEventStreamMember(),
a=r.getMemberSchema(i),c=this.serializer,u=this.defaultContentType,l=Symbol("initialRequestMarker"),p={async*[Symbol.asyncIterator](){if(n){let d={":event-type":{
type:"string",value:o??"initial-request"},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:u}};c.write(r,n);let m=c.flush();yield{
[l]:!0,headers:d,body:m}}for await(let d of e)yield d}};return s.serialize(p,d=>{if(d[l])return{headers:d.headers,body:d.body};let m="";for(let R in d)if(G(d,R)&&
R!=="__type"){m=R;break}let{additionalHeaders:y,body:E,eventType:g,explicitPayloadContentType:S}=this.writeEventBody(m,a,d);return{headers:{":event-type":{type:"\
string",value:g},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:S??u},...y},body:E}})}async deserializeEventStream({response:e,
responseSchema:r,initialResponseContainer:n,initialMessageType:o}){let s=this.marshaller,i=r.getEventStreamMember(),c=r.getMemberSchema(i).getMemberSchemas(),u=Symbol(
"initialResponseMarker"),l=s.deserialize(e.body,async m=>{let y="";for(let g in m)if(G(m,g)&&g!=="__type"){y=g;break}let E=m[y].body;if(y===(o??"initial-respons\
e")){let g=await this.deserializer.read(r,E);return delete g[i],{[u]:!0,...g}}else if(y in c){let g=c[y];if(g.isStructSchema()){let S={},w=!1;for(let[R,A]of g.structIterator()){
let{eventHeader:O,eventPayload:j}=A.getMergedTraits();if(w=w||!!(O||j),j)A.isBlobSchema()?S[R]=E:A.isStringSchema()?S[R]=(this.serdeContext?.utf8Encoder??De)(E):
A.isStructSchema()&&(S[R]=await this.deserializer.read(A,E));else if(O){let ne=m[y].headers[R]?.value;ne!=null&&(A.isNumericSchema()?ne&&typeof ne=="object"&&"b\
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
let[d,m]=n[e];s=d,o.write(15,m)}let l=o.flush()??new Uint8Array;return{body:typeof l=="string"?(this.serdeContext?.utf8Decoder??ve)(l):l,eventType:s,explicitPayloadContentType:a,
additionalHeaders:u}}}});var s_={};st(s_,{EventStreamCodec:()=>bs,EventStreamMarshaller:()=>Li,EventStreamSerde:()=>Kc,HeaderMarshaller:()=>vs,Int64:()=>kn,MessageDecoderStream:()=>Is,MessageEncoderStream:()=>Ts,
SmithyMessageDecoderStream:()=>Fs,SmithyMessageEncoderStream:()=>Ps,UniversalEventStreamMarshaller:()=>Ro,eventStreamSerdeProvider:()=>Xx,getChunkedStream:()=>qc,
getMessageUnmarshaller:()=>Mi,getUnmarshalledStream:()=>Kx,iterableToReadableStream:()=>e_,readableStreamToIterable:()=>Zx,resolveEventStreamSerdeConfig:()=>r_,
universalEventStreamSerdeProvider:()=>Yx});var i_=f(()=>{Fm();Tm();Im();Pm();Om();Nm();km();Qx();t_();Lm();$m();Mm();n_();o_()});var Os,Um=f(()=>{he();Ee();ki();wo();Os=class extends Qr{options;compositeErrorRegistry;constructor(e){super(),this.options=e,this.compositeErrorRegistry=new Se(
e.defaultNamespace);for(let r of e.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(r)}getRequestType(){return ie}getResponseType(){return ht}setSerdeContext(e){
this.serdeContext=e,this.serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(e)}updateServiceEndpoint(e,r){
if("url"in r){e.protocol=r.url.protocol,e.hostname=r.url.hostname,e.port=r.url.port?Number(r.url.port):void 0,e.path=r.url.pathname,e.fragment=r.url.hash||void 0,
e.username=r.url.username||void 0,e.password=r.url.password||void 0,e.query||(e.query={});for(let[n,o]of r.url.searchParams.entries())e.query[n]=o;if(r.headers)
for(let n in r.headers)G(r.headers,n)&&(e.headers[n]=r.headers[n].join(", "));return e}else{if(e.protocol=r.protocol,e.hostname=r.hostname,e.port=r.port?Number(
r.port):void 0,e.path=r.path,e.query={...r.query},r.headers)for(let n in r.headers)G(r.headers,n)&&(e.headers[n]=r.headers[n]);return e}}setHostPrefix(e,r,n,o=zc(
r)){if(this.serdeContext?.disableHostPrefix)return;let s=o[4];if(typeof s!="string")return;let i=s;for(let[a,[,c]]of Ze.of(r.input).getHttpBindings().request.memberBindings){
if(!(c>>17&1))continue;let u=n[a];if(typeof u!="string")throw new Error(`@smithy/core/schema - ${a} in input must be a string as hostLabel.`);i=i.replace(`{${a}\
}`,u)}if(e.hostname=i+e.hostname,!sd(e.hostname))throw new Error(`[${e.hostname}] is not a valid hostname.`)}deserializeMetadata(e){return{httpStatusCode:e.statusCode,
requestId:e.headers["x-amzn-requestid"]??e.headers["x-amzn-request-id"]??e.headers["x-amz-request-id"],extendedRequestId:e.headers["x-amz-id-2"],cfId:e.headers["\
x-amz-cf-id"]}}resolveError(e,r,n){let o=[-3,"","Error",0,[],[],0],s;for(let i of n)for(let a of r)try{a==="*"?s=i.getSchema(e):s=i.getSchema(a+"#"+e);let c=i.getErrorCtor(
s);if(c)return[s,c,"modeled"];{let u=i.getBaseException();if(u){let l=i.getErrorCtor(u);if(l)return[s,l,"synthetic"]}}}catch{}for(let i of n){let a=i.getBaseException();
if(a){let c=i.getErrorCtor(a);if(c)return[a,c,"synthetic"]}}return[o,Error,"native"]}async serializeEventStream({eventStream:e,requestSchema:r,initialRequest:n}){
return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:e,requestSchema:r,initialRequest:n})}async deserializeEventStream({response:e,responseSchema:r,
initialResponseContainer:n}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:e,responseSchema:r,initialResponseContainer:n})}async loadEventStreamCapability(){
let{EventStreamSerde:e,eventStreamSerdeProvider:r}=await Promise.resolve().then(()=>(i_(),s_)),n=this.resolveEventStreamMarshaller(r);return new e({marshaller:n,
serializer:this.serializer,deserializer:this.deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.
compositeErrorRegistry})}getDefaultContentType(){throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missi\
ng.`)}async deserializeHttpMessage(e,r,n,o,s){return[]}getEventStreamMarshaller(){let e=this.serdeContext;if(!e.eventStreamMarshaller)throw new Error("@smithy/c\
ore - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return e.eventStreamMarshaller}resolveEventStreamMarshaller(e){let r=this.serdeContext;return r.
eventStreamMarshaller?r.eventStreamMarshaller:e(this.serdeContext)}}});var Ui,a_=f(()=>{he();X();wo();Um();Rs();Am();Ui=class extends Os{async serializeRequest(e,r,n){let o=r&&typeof r=="object"?r:{},s={},i={},a=await n.endpoint(),
c=Ze.of(e?.input),u=c.getHttpBindings().request,l=zc(e),p=new ie({query:s,headers:i});if(a){this.updateServiceEndpoint(p,a),this.setHostPrefix(p,e,o,l);let[m,y,
E]=l;if(m){p.method=m,p.path=p.path==="/"?y:p.path+y;for(let[g,S]of E)s[g]=S}}p.query=s;let d=this.serializeHttpBindings(o,p,u,l);return d&&(p.body=await this.serializeEventStream(
{eventStream:d,requestSchema:c})),p}serializeHttpBindings(e,r,n,o){let s=this.serializer,i=typeof s.writeCodec=="function"?s:void 0,a=r.query,c=r.headers,u=n.syntheticBodySchema,
l=!1,p,d,m,y=Object.getOwnPropertyNames(e),E=Object.getPrototypeOf(e),g=(E===Object.prototype||E===null)&&!n.hasIdempotency&&!n.hasPrefixHeaders&&y.length*2<n.memberBindings.
length,S=g?y.length:n.memberBindings.length;for(let A=0;A<S;++A){let O=g?G(n.byName,y[A])?n.byName[y[A]]:void 0:n.memberBindings[A];if(!O)continue;let j=O[1],ne=O[0],
ge=j[0],Fe=j[1],q=j[2],T=O[2],v=O[3],I=e[ne];if(!(I==null&&!(Fe>>10&1)))if(T===36){let F=Fe>>11&3;F?F===2?d=I||void 0:p=I:(i?i.writeCodec(ge,I):s.write(ge,I),p=
s.flush())}else if(T===33||T===38){let F=this.serializeHttpValue(j,I,T,i);T===33?(m??=Object.create(null))[ne]=F:c[v]=F}else if(T===39)for(let F in I){if(!G(I,F))
continue;let se=v+F;c[se.toLowerCase()]=this.serializeHttpValue(q,I[F],38,i,i?q[0]:[q[0],{httpHeader:se}])}else(T&62)===34?this.serializeQuery(j,I,v,a,i):l=!0}let w=o[1],
R=o[3];return w&&R&&r.path.endsWith(w)&&(r.path=r.path.slice(0,-w.length)+this.serializePath(R,m,n)),l&&u&&(i?i.writeCodec(u,e):s.write(u,e),p=s.flush()),r.body=
p,d}serializeQuery(e,r,n,o,s){let[i,a,c]=e,u=s?void 0:i.getMergedTraits();if(n===void 0){for(let l in r)!G(r,l)||l in o||(s||Object.assign(c[0].getMergedTraits(),
{...u,httpQuery:l,httpQueryParams:void 0}),this.serializeQuery(c,r[l],l,o,s));return}if((a&192)===64){let l=[];for(let p of r){let d=this.serializeHttpValue(c,p,
34,s,s?c[0]:[c[0],u]);(a>>13&1||d!==void 0)&&l.push(d)}o[n]=l}else o[n]=this.serializeHttpValue(e,r,34,s,s?i:[i,u])}serializeHttpValue(e,r,n,o,s=e[0]){let i=e[1],
a=i&255;return o&&!(i&1792)&&(a<=2||a===17||a===19)?String(r):(o?o.writeHttpBinding(e,r,n):this.serializer.write(s,r),this.serializer.flush())}serializePath(e,r,n){
let o="";for(let[s,i]of e){if(i===0){o+=s;continue}let a=r?.[s];if(a===void 0){if(G(n.byName,s)&&n.byName[s][2]===33)throw new Error(`No value provided for inpu\
t HTTP label: ${s}.`);o+=`{${s}${i===2?"+":""}}`}else o+=i===2?a.split("/").map(_o).join("/"):_o(a)}return o}async deserializeResponse(e,r,n){let o=this.deserializer,
s=typeof o.readCodec=="function"?o:void 0,i=Ze.of(e.output),a=i.getHttpBindings().response,c={};if(n.statusCode>=300){let l=await lt(n.body,r);throw l.byteLength>
0&&Object.assign(c,await o.read(15,l)),await this.handleError(e,r,n,c,this.deserializeMetadata(n)),new Error("@smithy/core/protocols - HTTP Protocol error handl\
er failed to throw.")}let u=await this.deserializeHttpMessage(i,r,n,c);if(u.length){let l=await lt(n.body,r);if(l.byteLength>0){let p=await(s?s.readCodec(a.syntheticBodySchema,
l):o.read(a.syntheticBodySchema,l));for(let d of u)p[d]!=null&&(c[d]=p[d])}}else a.bindings.payload||await lt(n.body,r);return c.$metadata=this.deserializeMetadata(
n),c}async deserializeHttpMessage(e,r,n,o,s){let i=o instanceof Set?s:o,a=this.deserializer,c=typeof a.readCodec=="function"?a:void 0,u=Ze.of(e),{bodyMemberNames:l,
bindings:{payload:p,statusCode:d,headers:m,prefixHeaders:y}}=u.getHttpBindings().response,E=n.headers;if(p){let[g,S]=p,[w,R]=S,A=R>>11&3;if(A)A===2?i[g]=await this.
deserializeEventStream({response:n,responseSchema:u}):i[g]=On(n.body);else if(n.body){let O=await lt(n.body,r);O.byteLength>0&&(i[g]=await(c?c.readPayload(S,O):
a.read(w,O)))}}for(let g in E){if(!G(E,g))continue;let S=g.toLowerCase(),w=E[g];S!==g&&(delete E[g],E[S]=w);let R=G(m,S)?m[S]:void 0;if(!R)continue;let[A,[O,j,ne],
,ge]=R;if(ne){let Fe=j>>16&1?Sd(w,",",2):yi(w),q=[];for(let T of Fe)q.push(c?c.readHttpBinding(ne,T.trim(),38):await a.read([ne[0],{httpHeader:ge}],T.trim()));i[A]=
q}else i[A]=c?c.readHttpBinding(R[1],w,38):await a.read(O,w)}for(let[g,[,,S],,w]of y){i[g]={};for(let R in E){if(!G(E,R)||!R.startsWith(w))continue;let A=E[R];i[g][R.
slice(w.length)]=c?c.readHttpBinding(S,A,38):await a.read([S[0],{httpHeader:R}],A)}}return d&&(i[d[0]]=n.statusCode),l}}});var Ao,c_=f(()=>{he();Ee();he();Um();Rs();Ao=class extends Os{async serializeRequest(e,r,n){let o=this.serializer,s={},i={},a=await n.endpoint(),c=ae.of(e?.input),
u=c.getSchema(),l,p=r&&typeof r=="object"?r:{},d=new ie({protocol:"",hostname:"",port:void 0,path:"/",fragment:void 0,query:s,headers:i,body:void 0});if(a&&(this.
updateServiceEndpoint(d,a),this.setHostPrefix(d,e,p)),p){let m=c.getEventStreamMember();if(m){if(p[m]){let y={};for(let[E]of c.structIterator())E!==m&&p[E]!=null&&
(y[E]=p[E]);l=await this.serializeEventStream({eventStream:p[m],requestSchema:c,initialRequest:y})}}else o.write(u,p),l=o.flush()}return d.headers=Object.assign(
d.headers,i),d.query=s,d.body=l,d.method="POST",d}async deserializeResponse(e,r,n){let o=this.deserializer,s=ae.of(e.output),i={};if(this.isErrorResponse(n.statusCode)){
let c=await lt(n.body,r);throw c.byteLength>0&&Object.assign(i,await o.read(15,c)),await this.handleError(e,r,n,i,this.deserializeMetadata(n)),new Error("@smith\
y/core/protocols - RPC Protocol error handler failed to throw.")}for(let c in n.headers){if(!G(n.headers,c))continue;let u=n.headers[c];delete n.headers[c],n.headers[c.
toLowerCase()]=u}let a=s.getEventStreamMember();if(a)i[a]=await this.deserializeEventStream({response:n,responseSchema:s,initialResponseContainer:i});else{let c=await lt(
n.body,r);c.byteLength>0&&Object.assign(i,await o.read(s,c))}return i.$metadata=this.deserializeMetadata(n),i}isErrorResponse(e){return e>=300}}});var vo,Bm=f(()=>{X();wo();ki();vo=class extends Qr{settings;constructor(e){super(),this.settings=e}read(e,r){let n=Ze.of(e),o=n.getMergedTraits(),s=n.getHttpBindingLocation(
o);return this.readHttpBinding(n.getHttpBindingValue(s,o),r,s)}readHttpBinding([e,r,n],o,s){let i=r&255;if((i&192)===64)return n??=e.getHttpBindingCollectionValue(
s),yi(o).map(a=>this.readHttpBinding(n,a,s));switch(i){case 21:case 42:return(this.serdeContext?.base64Decoder??Xe)(o);case 4:case 5:case 6:case 7:{let a=this.settings.
httpBindings?r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&i>4?i:a?a+4:this.settings.timestampFormat.default){case 5:return Ed(o);case 6:return Dd(o);case 7:
return yd(o);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",o),new Date(o)}}case 0:{let a=r>>8&3;if(!a)return o;let c=o;
return(s&6)===6&&(c=(this.serdeContext?.utf8Encoder??De)((this.serdeContext?.base64Decoder??Xe)(c))),a===2?gt.from(c):c}case 1:return Number(o);case 2:return o.
toLowerCase()==="true";case 17:return BigInt(o);case 19:return new Ve(o,"bigDecimal");default:return o}}}});var Bi,u_=f(()=>{X();wo();ki();Bm();Bi=class extends Qr{codecDeserializer;stringDeserializer;constructor(e,r){super(),this.codecDeserializer=e,this.stringDeserializer=
new vo(r)}setSerdeContext(e){this.stringDeserializer.setSerdeContext(e),this.codecDeserializer.setSerdeContext(e),this.serdeContext=e}read(e,r){let n=Ze.of(e),o=n.
getMergedTraits();if(o.httpHeader||o.httpResponseCode){let s=n.getHttpBindingValue(38,o);return this.readHttpBinding(s,r,38)}return o.httpPayload?this.readPayload(
n.getHttpBindingValue(36,o),r):this.readCodec(n,r)}readHttpBinding(e,r,n){let o=typeof r=="string"?r:(this.serdeContext?.utf8Encoder??De)(r);return this.stringDeserializer.
readHttpBinding(e,o,n)}readPayload([e,r],n){let o=r&255;return o===21||o===42?typeof n=="string"?(this.serdeContext?.utf8Decoder??ve)(n):n:o===0?typeof n=="stri\
ng"?n:(this.serdeContext?.utf8Encoder??De)(n):this.readCodec(e,n)}readCodec(e,r){return this.codecDeserializer.read(e,r)}}});var Yc,l_=f(()=>{X();wo();ki();Yc=class extends Qr{settings;stringBuffer="";constructor(e){super(),this.settings=e}write(e,r){let n=Ze.of(e),o=n.getMergedTraits(),
s=n.getHttpBindingLocation(o);this.writeHttpBinding(n.getHttpBindingValue(s,o),r,s)}writeHttpBinding([e,r,n],o,s){let i=r&255;switch(typeof o){case"object":if(o===
null){this.stringBuffer="null";return}if(i>=4&&i<=7){if(!(o instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${o} when schema \
expected Date in ${e.getName(!0)}`);let u=this.settings.httpBindings?r>>14&3:0;switch(this.settings.timestampFormat.useTrait&&i>4?i:u?u+4:this.settings.timestampFormat.
default){case 5:this.stringBuffer=o.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=yo(o);break;case 7:this.stringBuffer=String(o.getTime()/1e3);
break;default:console.warn("Missing timestamp format, using epoch seconds",o),this.stringBuffer=String(o.getTime()/1e3)}return}if((i===21||i===42)&&"byteLength"in
o){this.stringBuffer=(this.serdeContext?.base64Encoder??Ge)(o);return}if((i&192)===64&&Array.isArray(o)){n??=e.getHttpBindingCollectionValue(s);let u=n[1]&255,l=u>=
4&&u<=7,p="";for(let d of o){this.writeHttpBinding(n,d,s);let m=this.flush();p&&(p+=", "),p+=l?m:dd(m)}this.stringBuffer=p;return}this.stringBuffer=JSON.stringify(
o,null,2);break;case"string":let a=r>>8&3,c=o;if(a===2&&(c=gt.from(c)),a&&(s&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??Ge)(c.toString());return}
this.stringBuffer=o;break;default:this.stringBuffer=r>>10&1?Cs():String(o)}}flush(){let e=this.stringBuffer;return this.stringBuffer="",e}}});var ji,f_=f(()=>{wo();l_();ji=class{codecSerializer;stringSerializer;buffer;constructor(e,r,n=new Yc(r)){this.codecSerializer=e,this.stringSerializer=n}setSerdeContext(e){
this.codecSerializer.setSerdeContext(e),this.stringSerializer.setSerdeContext(e)}write(e,r){let n=Ze.of(e),o=n.getMergedTraits();if(o.httpHeader||o.httpLabel||o.
httpQuery){let s=n.getHttpBindingLocation(o);this.writeHttpBinding(n.getHttpBindingValue(s,o),r,s);return}this.writeCodec(n,r)}writeHttpBinding(e,r,n){this.stringSerializer.
writeHttpBinding(e,r,n),this.buffer=this.stringSerializer.flush()}writeCodec(e,r){this.codecSerializer.write(e,r)}flush(){if(this.buffer!==void 0){let e=this.buffer;
return this.buffer=void 0,e}return this.codecSerializer.flush()}}});function bo(t,e){if(e.timestampFormat.useTrait){let a=t.getSchema();if(a===5||a===6||a===7)return a}let{httpLabel:r,httpPrefixHeaders:n,httpHeader:o,httpQuery:s}=t.
getMergedTraits();return(e.httpBindings?typeof n=="string"||o?6:s||r?5:void 0:void 0)??e.timestampFormat.default}var Jc=f(()=>{});var _r,wr,p_=f(()=>{_r=t=>(t.logger&&t.logger.constructor?.name!=="NoOpLogger"&&t.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),t.logger),t.defaultSocketTimeout&&
t.requestHandler?.updateHttpClientConfig?.(Symbol.for("@smithy/defaultSocketTimeout"),t.defaultSocketTimeout),{setHttpHandler(e){t.requestHandler=e},httpHandler(){
return t.requestHandler},updateHttpClientConfig(e,r){t.requestHandler?.updateHttpClientConfig(e,r)},httpHandlerConfigs(){return t.requestHandler.httpHandlerConfigs()}}),
wr=t=>({requestHandler:t.httpHandler()})});function m_(t){return e=>async r=>{let n=r.request;if(ie.isInstance(n)){let{body:o,headers:s}=n;if(o&&Object.keys(s).map(i=>i.toLowerCase()).indexOf(d_)===-1)try{
let i=t(o);i!=null&&(n.headers={...n.headers,[d_]:String(i)})}catch{}}return e({...r,request:n})}}var d_,h_,Cr,g_=f(()=>{he();d_="content-length";h_={step:"buil\
d",tags:["SET_CONTENT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},Cr=t=>({applyToStack:e=>{e.add(m_(t.bodyLengthChecker),h_)}})});var Rr,G2,jm=f(()=>{Rr=t=>encodeURIComponent(t).replace(/[!'()*]/g,G2),G2=t=>`%${t.charCodeAt(0).toString(16).toUpperCase()}`});function Hm(t){let e=[];for(let r of Object.keys(t).sort()){let n=t[r];if(r=Rr(r),Array.isArray(n))for(let o=0,s=n.length;o<s;o++)e.push(`${r}=${Rr(n[o])}`);else{
let o=r;(n||typeof n=="string")&&(o+=`=${Rr(n)}`),e.push(o)}}return e.join("&")}var y_=f(()=>{jm()});var Mn,Xc=f(()=>{Mn=class{serdeContext;setSerdeContext(e){this.serdeContext=e}}});var Qc,E_=f(()=>{Qc=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let n=Object.keys(this.from),o=new Set(n);o.delete("__type"),this.keys=o}mark(e){this.
keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,
r=this.from[e];this.to.$unknown=[e,r]}}}});function Zc(){if(Hi===void 0)try{if(typeof Buffer!="function")Hi=!1;else{let t=JSON.parse(Buffer.from([123,125]));Hi=t!==null&&typeof t=="object"}}catch{Hi=!1}return Hi}
var Hi,zm=f(()=>{});function eu(t,e,r){if(r?.source){let n=r.source;if(typeof e=="number")return e<=Number.MAX_SAFE_INTEGER&&e>=Number.MIN_SAFE_INTEGER?W2(n,e)?e:new Ve(n,"bigDecim\
al"):V2(n)?new Ve(n,"bigDecimal"):/[eE]/.test(n)?q2(n):BigInt(n)}return e}function V2(t){let e=t.indexOf(".");if(e===-1)return!1;let r=t.search(/[eE]/);if(r===-1)
return!0;let n=r-e-1;return parseInt(t.slice(r+1),10)<n}function W2(t,e){if(t===String(e)||Object.is(e,-0))return!0;if(/[eE]/.test(t))return Gm(t)===Gm(String(e));
let r=t.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),n=String(e);return r===n?!0:/[eE]/.test(n)?r===Gm(n):!1}function Gm(t){let e=t.startsWith("-"),r=e?t.slice(
1):t,n=r.search(/[eE]/),o;if(n===-1)o=r;else{let s=parseInt(r.slice(n+1),10),i=r.slice(0,n),a=i.indexOf("."),c,u;a===-1?(c=i,u=i.length):(c=i.slice(0,a)+i.slice(
a+1),u=a),c=c.replace(/0+$/,"")||"0";let l=u+s;c==="0"?o="0":l<=0?o="0."+"0".repeat(-l)+c:l>=c.length?o=c+"0".repeat(l-c.length):o=c.slice(0,l)+"."+c.slice(l)}return o.
includes(".")&&(o=o.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(e?"-":"")+o}function q2(t){let e=t.search(/[eE]/),r=parseInt(t.slice(e+1),10),n=t.startsWith(
"-"),o=t.slice(n?1:0,e),s=o.indexOf("."),i,a;if(s===-1)i=o,a=r;else{i=o.slice(0,s)+o.slice(s+1);let u=o.length-s-1;a=r-u}i=i.replace(/0+$/,"")||"0";let c=BigInt(
i)*10n**BigInt(a+(o.replace(".","").length-i.length));return n?-c:c}var Vm=f(()=>{X()});function ru(t){let e=ae.of(t),r=e.getSchema();if(Array.isArray(r)&&e.isStructSchema()){if(Wm in r)return r[Wm];let n=tu(e,new Set);return r[Wm]=n,n}return tu(e,
new Set)}function tu(t,e){let r=t.getSchema();if(e.has(r))return!1;if(e.add(r),t.isBigIntegerSchema()||t.isBigDecimalSchema())return!0;if(t.isStructSchema()){for(let[
,n]of t.structIterator())if(tu(n,e))return!0}else if(t.isListSchema()||t.isMapSchema()){if(tu(t.getValueSchema(),e))return!0}else if(t.isDocumentSchema())return!0;
return!1}var Wm,qm=f(()=>{Ee();Wm=Symbol.for("@aws-sdk/reviver")});var D_,S_=f(()=>{Rs();X();D_=(t,e)=>lt(t,e).then(r=>(e?.utf8Encoder??De)(r))});async function Ym(t,e,r){let n;if(Zc()&&typeof t?.[Symbol.asyncIterator]=="function"){let s=await lt(t,e);typeof Buffer=="function"&&(Buffer.isBuffer(s)?n=s:n=Buffer.
from(s.buffer,s.byteOffset,s.byteLength))}if(n||(n=await D_(t,e)),n.length===0)return{};let o=r&&ru(r)?eu:void 0;try{return JSON.parse(n,o)}catch(s){throw s?.name===
"SyntaxError"&&Object.defineProperty(s,"$responseBodyText",{value:typeof n=="string"?n:n.toString("utf8")}),s}}var x_,Km,Jm,Xm,__,Qm=f(()=>{Rs();S_();zm();Vm();
qm();x_=(t,e)=>Object.keys(t).find(r=>r.toLowerCase()===e.toLowerCase()),Km=t=>{let e=t;return typeof e=="number"&&(e=e.toString()),e.indexOf(",")>=0&&(e=e.split(
",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e.indexOf("#")>=0&&(e=e.split("#")[1]),e},Jm=(t,e)=>__(t,e,["header","code","type"]),Xm=(t,e,r=!1)=>__(t,e,r?["c\
ode","header","type"]:["type","code","header"]),__=({headers:t},e,r)=>{for(;r.length>0;)switch(r.shift()){case"header":let o=x_(t??{},"x-amzn-errortype");if(o!==
void 0)return Km(t[o]);break;case"code":let s=x_(e??{},"code");if(s&&e[s]!==void 0)return Km(e[s]);break;case"type":if(e?.__type!==void 0)return Km(e.__type);break}}});var nu,w_=f(()=>{Jc();Ee();X();Xc();E_();zm();Vm();qm();Qm();he();nu=class extends Mn{settings;constructor(e){super(),this.settings=e}async read(e,r){let n=ru(e)?
eu:void 0,o;if(typeof r=="string"){if(r.length===0)return{};o=JSON.parse(r,n)}else if(r instanceof Uint8Array&&Zc()){if(r.byteLength===0)return{};let s=Buffer.isBuffer(
r)?r:Buffer.from(r.buffer,r.byteOffset,r.byteLength);o=JSON.parse(s,n)}else o=await Ym(r,this.serdeContext,e);return this._read(e,o)}readObject(e,r){return this.
_read(e,r)}_read(e,r){let n=r!==null&&typeof r=="object",o=ae.of(e);if(n){if(o.isStructSchema())return this._readStruct(o,r);if(Array.isArray(r)&&o.isListSchema()){
let i=o.getValueSchema();if(this.needsTransform(i))for(let a=0;a<r.length;++a)r[a]=this._read(i,r[a]);return r}if(o.isMapSchema()){let i=o.getValueSchema(),a=r;
if(this.needsTransform(i))for(let c in a)G(a,c)&&(c==="__proto__"&&En(a),a[c]=this._read(i,a[c]));return a}}if(o.isBlobSchema()&&typeof r=="string")return Xe(r);
let s=o.getMergedTraits().mediaType;if(o.isStringSchema()&&typeof r=="string"&&s)return s==="application/json"||s.endsWith("+json")?gt.from(r):r;if(o.isTimestampSchema()&&
r!=null)switch(bo(o,this.settings)){case 5:return fd(r);case 6:return gi(r);case 7:return pd(r);default:return console.warn("Missing timestamp format, parsing v\
alue with Date constructor:",r),new Date(r)}if(o.isBigIntegerSchema()&&(typeof r=="number"||typeof r=="string"))return BigInt(r);if(o.isBigDecimalSchema()&&r!=null){
if(r instanceof Ve)return r;let i=r;return i.type==="bigDecimal"&&"string"in i?new Ve(i.string,i.type):new Ve(String(r),"bigDecimal")}if(o.isNumericSchema()&&typeof r==
"string"){switch(r){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}return r}if(o.isDocumentSchema()&&n)if(Array.isArray(r))for(let i=0;i<
r.length;++i){let a=r[i];a instanceof Ve||(r[i]=this._read(o,a))}else{let i=r;for(let a in i){if(!G(i,a))continue;a==="__proto__"&&En(i);let c=i[a];c instanceof
Ve||(i[a]=this._read(o,c))}}return r}_readStruct(e,r){let n=e.isUnionSchema(),o={},s,i=typeof r.__type=="string",{jsonName:a}=this.settings;a&&i&&(s={});let c;n&&
(c=new Qc(r,o));for(let[u,l]of e.structIterator()){let p=u;a&&(p=l.getMergedTraits().jsonName??p,i&&(s[p]=u)),n&&c.mark(p),r[p]!=null&&(o[u]=this._read(l,r[p]))}
if(n)c.writeUnknown();else if(i)for(let u in r){if(!G(r,u))continue;let l=r[u],p=a?s[u]??u:u;p in o||(o[p]=l)}return o}needsTransform(e){return!!(e.isBlobSchema()||
e.isTimestampSchema()||e.isBigIntegerSchema()||e.isBigDecimalSchema()||e.isNumericSchema()||e.isDocumentSchema()||e.isStructSchema()||e.isListSchema()||e.isMapSchema()||
e.isStringSchema()&&e.getMergedTraits().mediaType)}}});var ou,C_,R_=f(()=>{X();ou=class t extends Uint8Array{string=null;static allocUnsafe(e){if(typeof Buffer=="function"){let r=Buffer.allocUnsafe(e);return new t(r.
buffer,r.byteOffset,r.byteLength)}return new t(e)}toString(){return this.s()}valueOf(){return this.s()}includes(e,r){return typeof e=="string"?this.s().includes(
e,r):Uint8Array.prototype.includes.call(this,e,r)}indexOf(e,r){return typeof e=="string"?this.s().indexOf(e,r):Uint8Array.prototype.indexOf.call(this,e,r)}lastIndexOf(e,r){
if(typeof e=="string")return this.s().lastIndexOf(e,r);let n=Uint8Array.prototype.lastIndexOf;return r!==void 0?n.call(this,e,r):n.call(this,e)}startsWith(e,r){
return this.s().startsWith(e,r)}endsWith(e,r){return this.s().endsWith(e,r)}match(e){return this.s().match(e)}replace(e,r){return this.s().replace(e,r)}search(e){
return this.s().search(e)}split(e,r){return this.s().split(e,r)}substring(e,r){return this.s().substring(e,r)}trim(){return this.s().trim()}trimStart(){return this.
s().trimStart()}trimEnd(){return this.s().trimEnd()}charAt(e){return this.s().charAt(e)}charCodeAt(e){return this.s().charCodeAt(e)}padStart(e,r){return this.s().
padStart(e,r)}padEnd(e,r){return this.s().padEnd(e,r)}repeat(e){return this.s().repeat(e)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.
s().toLowerCase()}s(){if(this.string==null){let e=Date.now();e>C_+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string meth\
od on a Uint8Array request body. It has been automatically converted to string. In a future version this will throw an error."),C_=e),this.string=De(this)}return this.
string}},C_=0});function Zm(t){return ou.allocUnsafe(t)}var su,A_,v_,K2,Y2,Ns,iu,au,b_,J2,X2,Q2,Zr,I_,cu,T_=f(()=>{Jc();Ee();X();Xc();he();R_();su=new TextEncoder,A_=123,v_=125,
K2=91,Y2=93,Ns=34,iu=58,au=44,b_=92,J2=new Uint8Array([116,114,117,101]),X2=new Uint8Array([102,97,108,115,101]),Q2=new Uint8Array([110,117,108,108]),Zr=new Array(
128).fill(null);Zr[8]="b";Zr[9]="t";Zr[10]="n";Zr[12]="f";Zr[13]="r";Zr[34]='"';Zr[92]="\\";for(let t=0;t<32;t++)Zr[t]===null&&(Zr[t]="u00"+t.toString(16).padStart(
2,"0"));I_=2048;cu=class t extends Mn{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(e){super(),this.settings=e,this.json=Zm(I_)}write(e,r){this.
i=0,this.rawValue=r,this.rootSchema=ae.of(e),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),this.passthrough||this.writeValue(
this.rootSchema,r,void 0)}writeDiscriminatedDocument(e,r){this.i=0,this.rootSchema=ae.of(e);let n=this.rootSchema;if(n.isStructSchema()&&r!=null&&typeof r=="obj\
ect"){this.writeValue(n,r,void 0);let o=`"__type":"${n.getName(!0)??"Unknown"}",`,s=o.length;this.ensure(s),this.json.copyWithin(1+s,1,this.i),su.encodeInto(o,this.
json.subarray(1)),this.i+=s}else this.writeValue(n,r,void 0)}flush(){this.rootSchema=void 0;let e=this.i;this.i=0;let r=this.rawValue;if(this.rawValue=void 0,e===
0)return r;let n=this.json.subarray(0,e);return this.json=Zm(I_),n}ensure(e){let{i:r,json:n}=this;if(r+e>n.length){let o=n.length*2;for(;o<r+e;)o*=2;let s=Zm(o);
s.set(this.json),this.json=s}}writeAscii(e){let r=e.length;this.ensure(r);let{i:n,json:o}=this;for(let s=0;s<r;++s)o[n]=e.charCodeAt(s),n+=1;this.i=n}writeAsciiQuoted(e){
let r=e.length;this.ensure(r+4);let{json:n,i:o}=this;n[o++]=Ns;for(let s=0;s<r;++s)n[o++]=e.charCodeAt(s);n[o++]=Ns,this.i=o}writeJsonString(e){let r=e.length;this.
ensure(r*3+2),this.json[this.i++]=Ns;for(let n=0;n<r;++n){let o=e.charCodeAt(n);if(o>34&&o<92)this.json[this.i++]=o;else if(o<128){let s=Zr[o];if(s!==null){this.
ensure(s.length+1+(r-n-1)*3+1),this.json[this.i++]=b_;for(let i=0;i<s.length;i++)this.json[this.i++]=s.charCodeAt(i)}else this.json[this.i++]=o}else if(o>=55296&&
o<=56319){let s=n+1<r?e.charCodeAt(n+1):0;if(s>=56320&&s<=57343){this.ensure(4);let{written:i}=su.encodeInto(e.substring(n,n+2),this.json.subarray(this.i));this.
i+=i,++n}else this.ensure(6+(r-n-1)*3+1),this.writeUnicodeEscape(o)}else if(o>=56320&&o<=57343)this.ensure(6+(r-n-1)*3+1),this.writeUnicodeEscape(o);else{let{i:s,
json:i}=this;o<2048?(i[s++]=192|o>>6,i[s++]=128|o&63):(i[s++]=224|o>>12,i[s++]=128|o>>6&63,i[s++]=128|o&63),this.i=s}}this.json[this.i++]=Ns}writeUnicodeEscape(e){
let{json:r,i:n}=this;r[n++]=b_,r[n++]=117;let o=e.toString(16).padStart(4,"0");for(let s=0;s<4;++s)r[n++]=o.charCodeAt(s);this.i=n}static B64=(()=>{let e="ABCDE\
FGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",r=new Uint8Array(64);for(let n=0;n<64;++n)r[n]=e.charCodeAt(n);return r})();writeBase64(e){let r=Math.
ceil(e.length/3)*4;this.ensure(r+2);let n=this.json,o=t.B64,s=this.i;n[s++]=Ns;let i=e.length,a=i%3,c=i-a;for(let u=0;u<c;u+=3){let l=e[u],p=e[u+1],d=e[u+2];n[s++]=
o[l>>2],n[s++]=o[(l&3)<<4|p>>4],n[s++]=o[(p&15)<<2|d>>6],n[s++]=o[d&63]}if(a===2){let u=e[c],l=e[c+1];n[s++]=o[u>>2],n[s++]=o[(u&3)<<4|l>>4],n[s++]=o[(l&15)<<2],
n[s++]=61}else if(a===1){let u=e[c];n[s++]=o[u>>2],n[s++]=o[(u&3)<<4],n[s++]=61,n[s++]=61}n[s++]=Ns,this.i=s}writeValue(e,r,n){if(r==null){if(n?.isStructSchema()){
if(r===void 0&&ae.of(e).isIdempotencyToken()){this.writeAsciiQuoted(Cs());return}return}this.ensure(4),this.json.set(Q2,this.i),this.i+=4;return}let o=ae.of(e),
s=typeof r=="object";if(o.isStringSchema()){let i=o.getMergedTraits().mediaType;if(i&&(i==="application/json"||i.endsWith("+json"))){this.writeJsonString(gt.from(
r).toString());return}}if(this.settings.bigNumberAsString&&r!=null&&(o.isBigIntegerSchema()||o.isBigDecimalSchema())){let i=r instanceof Ve?r.string:String(r);this.
writeAsciiQuoted(i);return}if(s){if(o.isStructSchema()){this.writeStruct(o,r);return}if(Array.isArray(r)&&(o.isListSchema()||o.isDocumentSchema())){this.writeList(
o,r,o.isDocumentSchema());return}if(o.isMapSchema()){this.writeMap(o,r,!1);return}if(r instanceof Uint8Array&&(o.isBlobSchema()||o.isDocumentSchema())){this.writeBase64(
r);return}if(r instanceof Date&&(o.isTimestampSchema()||o.isDocumentSchema())){this.writeTimestamp(o,r);return}if(r instanceof Ve){this.writeAscii(r.string);return}
if(o.isDocumentSchema()){Array.isArray(r)?this.writeList(o,r,!0):this.writeMap(o,r,!0);return}let i=JSON.stringify(r);this.writeAscii(i);return}if(typeof r=="st\
ring"){if(o.isBlobSchema()){let i=(this.serdeContext?.base64Encoder??Ge)(r);this.writeAsciiQuoted(i);return}this.writeJsonString(r);return}if(typeof r=="number"){
if(Math.abs(r)===1/0||Number.isNaN(r)){this.writeAsciiQuoted(String(r));return}let i=String(r);this.writeAscii(i);return}if(typeof r=="boolean"){this.ensure(5);
let{i,json:a}=this;r?(a.set(J2,i),i+=4):(a.set(X2,i),i+=5),this.i=i;return}if(typeof r=="bigint"){this.writeAscii(r.toString());return}this.writeAscii(String(r))}writeStruct(e,r){
this.ensure(2),this.json[this.i++]=A_;let n=!1,o=typeof r.__type=="string",s;o&&(s=new Set);for(let[i,a]of e.structIterator()){let c=r[i];if(c==null&&!a.isIdempotencyToken())
continue;n&&(this.ensure(1),this.json[this.i++]=au),n=!0;let u=this.settings.jsonName?a.getMergedTraits().jsonName??i:i;s&&(s.add(i),s.add(u)),this.writeAsciiQuoted(
u),this.json[this.i++]=iu,this.writeValue(a,c,e)}if(!n&&e.isUnionSchema()){let{$unknown:i}=r;if(Array.isArray(i)){let[a,c]=i;this.writeAsciiQuoted(a),this.ensure(
1),this.json[this.i++]=iu,this.writeValue(15,c,e)}}else if(o)for(let i in r){if(s.has(i))continue;s.add(i);let a=r[i];n&&(this.ensure(1),this.json[this.i++]=au),
n=!0,this.writeAsciiQuoted(i),this.ensure(1),this.json[this.i++]=iu,this.writeValue(15,a,void 0)}this.ensure(1),this.json[this.i++]=v_}writeList(e,r,n){let o=!!e.
getMergedTraits().sparse,s=e.getValueSchema();if(!n&&(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let a=!1;for(let u=0;u<r.length;++u){let l=r[u];
if(Number.isNaN(l)||l===1/0||l===-1/0||l==null&&!o){a=!0;break}}let c;if(!a)c=JSON.stringify(r);else{let u=[];for(let l=0;l<r.length;++l){let p=r[l];p==null&&!o||
(Number.isNaN(p)||p===1/0||p===-1/0?u.push(String(p)):u.push(p))}c=JSON.stringify(u)}this.ensure(c.length*3),this.i+=su.encodeInto(c,this.json.subarray(this.i)).
written;return}this.ensure(2),this.json[this.i++]=K2;let i=!1;for(let a=0;a<r.length;++a){let c=r[a];(n?c===void 0:c==null&&!o)||(i&&(this.ensure(1),this.json[this.
i++]=au),this.writeValue(s,c,void 0),i=!0)}this.ensure(1),this.json[this.i++]=Y2}writeMap(e,r,n){let o=!!e.getMergedTraits().sparse,s=e.getValueSchema();if(!n&&
(s.isStringSchema()||s.isNumericSchema()||s.isBooleanSchema())){let a;for(let u in r){if(!G(r,u))continue;let l=r[u];Number.isNaN(l)||l===1/0||l===-1/0?((a??={})[u]=
l,r[u]=String(l)):l===null&&!o&&((a??={})[u]=null,r[u]=void 0)}let c=JSON.stringify(r);a&&Object.assign(r,a),this.ensure(c.length*3),this.i+=su.encodeInto(c,this.
json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=A_;let i=!0;for(let a in r){if(!G(r,a))continue;let c=r[a];(n?c===void 0:c==null&&!o)||
(i||(this.ensure(1),this.json[this.i++]=au),i=!1,this.writeJsonString(a),this.ensure(1),this.json[this.i++]=iu,this.writeValue(s,c,void 0))}this.ensure(1),this.
json[this.i++]=v_}writeTimestamp(e,r){switch(bo(e,this.settings)){case 5:{let o=r.toISOString().replace(".000Z","Z");this.writeAsciiQuoted(o);return}case 6:{this.
writeAsciiQuoted(yo(r));return}case 7:{let o=String(r.getTime()/1e3);this.writeAscii(o);return}default:{let o=String(r.getTime()/1e3);this.writeAscii(o);return}}}}});var Io,F_=f(()=>{Xc();w_();T_();Io=class extends Mn{settings;constructor(e){super(),this.settings=e}createSerializer(){let e=new cu(this.settings);return e.setSerdeContext(
this.serdeContext),e}createDeserializer(){let e=new nu(this.settings);return e.setSerdeContext(this.serdeContext),e}}});var ce=f(()=>{Rs();Am();a_();c_();Bm();u_();f_();Jc();he();he();p_();g_();jm();y_();he();Qm();F_()});function eh(t){let e=t&&typeof t=="object"&&"reason"in t?t.reason:void 0;if(e){if(e instanceof Error){let o=new Error("Request aborted");return o.name="AbortErr\
or",o.cause=e,o}let n=new Error(String(e));return n.name="AbortError",n}let r=new Error("Request aborted");return r.name="AbortError",r}var P_=f(()=>{});var O_,N_=f(()=>{O_=["ECONNRESET","EPIPE","ETIMEDOUT"]});var k_,$_=f(()=>{X();k_=t=>{let e={};for(let r in t){if(!G(t,r))continue;let n=t[r];e[r]=Array.isArray(n)?n.join(","):n}return e}});var ks,M_=f(()=>{ks=An(require("node:https"))});var Te,To=f(()=>{Te={setTimeout:(t,e)=>setTimeout(t,e),clearTimeout:t=>clearTimeout(t)}});var L_,U_,B_=f(()=>{To();L_=1e3,U_=(t,e,r=0)=>{if(!r)return-1;let n=o=>{let s=Te.setTimeout(()=>{t.destroy(),e(Object.assign(new Error(`@smithy/node-http-handle\
r - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`),{name:"TimeoutError"}))},r-o),i=a=>{a?.connecting?
a.on("connect",()=>{Te.clearTimeout(s)}):Te.clearTimeout(s)};t.socket?i(t.socket):t.on("socket",i)};return r<2e3?(n(0),0):Te.setTimeout(n.bind(null,L_),L_)}});var j_,H_=f(()=>{To();j_=(t,e,r=0,n,o)=>r?Te.setTimeout(()=>{let s=`@smithy/node-http-handler - [${n?"ERROR":"WARN"}] a request has exceeded the configured ${r}\
 ms requestTimeout.`;if(n){let i=Object.assign(new Error(s),{name:"TimeoutError",code:"ETIMEDOUT"});t.destroy(i),e(i)}else s+=" Init client requestHandler with \
throwOnRequestTimeout=true to turn this into an error.",o?.warn?.(s)},r):-1});var Z2,z_,G_=f(()=>{To();Z2=3e3,z_=(t,{keepAlive:e,keepAliveMsecs:r},n=Z2)=>{if(e!==!0)return-1;let o=()=>{t.socket?t.socket.setKeepAlive(e,r||0):t.on("socket",
s=>{s.setKeepAlive(e,r||0)})};return n===0?(o(),0):Te.setTimeout(o,n)}});var uu,V_=f(()=>{uu=t=>{let e=t?.defaultSocketTimeout;return typeof e=="number"&&Number.isFinite(e)&&e>0?e:void 0}});var ek,th,W_=f(()=>{To();ek=3e3,th=(t,e,r=0,n=!1)=>{if(!Number.isFinite(r)||r<=0)return;let o;t.once("response",c=>o=c);let s=()=>{if(o?.complete){t.socket?.destroy();
return}let c=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n?"service default socket timeout":
"configured by client requestHandler"}).`),{name:"TimeoutError"});o?.destroy(c),t.destroy(),e(c)},i=()=>{let{socket:c}=t;c?c.connecting?c.once("connect",i):(c.setTimeout(
r,s),t.on("close",()=>c.removeListener("timeout",s))):t.once("socket",i)};if(r<6e3){i();return}let a=Te.setTimeout(i,ek);t.once("close",()=>Te.clearTimeout(a))}});async function Y_(t,e,r=q_,n=!1){let o=e.headers,s=o?o.Expect||o.expect:void 0,i=-1,a=!0;!n&&s==="100-continue"&&(a=await Promise.race([new Promise(c=>{i=Number(
Te.setTimeout(()=>c(!0),Math.max(q_,r)))}),new Promise(c=>{t.on("continue",()=>{Te.clearTimeout(i),c(!0)}),t.on("response",()=>{Te.clearTimeout(i),c(!1)}),t.on(
"error",()=>{Te.clearTimeout(i),c(!1)})})])),a&&tk(t,e.body)}function tk(t,e){if(e instanceof K_.Readable){e.pipe(t);return}if(e){let r=Buffer.isBuffer(e);if(r||
typeof e=="string"){r&&e.byteLength===0?t.end():t.end(e);return}let o=e;if(typeof o=="object"&&o.buffer&&typeof o.byteOffset=="number"&&typeof o.byteLength=="nu\
mber"){t.end(Buffer.from(o.buffer,o.byteOffset,o.byteLength));return}t.end(Buffer.from(e));return}t.end()}var K_,q_,J_=f(()=>{K_=require("node:stream");To();q_=
6e3});var lu,X_,Be,Q_=f(()=>{X();ce();P_();N_();$_();M_();B_();H_();G_();V_();W_();To();J_();Be=class t{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={
handlerProtocol:"http/1.1"};static create(e){return typeof e?.handle=="function"?e:new t(e)}static checkSocketUsage(e,r,n=console){let{sockets:o,requests:s,maxSockets:i}=e;
if(typeof i!="number"||i===1/0||Date.now()-15e3<r)return r;if(o&&s)for(let c in o){if(!G(o,c))continue;let u=o[c]?.length??0,l=s[c]?.length??0;if(u>=i&&l>=2*i)return n?.
warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${u} and ${l} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return r}constructor(e){this.configProvider=new Promise((r,n)=>{
typeof e=="function"?e().then(o=>{r(this.resolveDefaultConfig(o))}).catch(n):r(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(e,{abortSignal:r,requestTimeout:n}={}){this.config||(this.config=await this.configProvider);let o=this.config,s=o.logger,
i=e.protocol==="https:";return!i&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((a,c)=>{let u,l=-1,p=-1,d=-1,
m=-1,y=()=>{Te.clearTimeout(l),Te.clearTimeout(p),Te.clearTimeout(d),Te.clearTimeout(m)},E=async F=>{await u,y(),a(F)},g=async F=>{await u,y(),c(F)};if(r?.aborted){
let F=eh(r);g(F);return}let S=e.headers,w=S?(S.Expect??S.expect)==="100-continue":!1,R=i?o.httpsAgent:o.httpAgent;w&&!this.externalAgent&&(R=new(i?ks.default.Agent:
lu)({keepAlive:!1,maxSockets:1/0})),l=Te.setTimeout(()=>{this.socketWarningTimestamp=t.checkSocketUsage(R,this.socketWarningTimestamp,s)},o.socketAcquisitionWarningTimeout??
(o.requestTimeout??2e3)+(o.connectionTimeout??1e3));let A=e.query?Hm(e.query):"",O;if(e.username!=null||e.password!=null){let F=e.username??"",se=e.password??"";
O=`${F}:${se}`}let j=e.path;A&&(j+=`?${A}`),e.fragment&&(j+=`#${e.fragment}`);let ne=e.hostname??"";ne[0]==="["&&ne.endsWith("]")?ne=e.hostname.slice(1,-1):ne=e.
hostname;let ge={headers:e.headers,host:ne,method:e.method,path:j,port:e.port,agent:R,auth:O},q=(i?ks.default.request:X_)(ge,F=>{let se=new ht({statusCode:F.statusCode||
-1,reason:F.statusMessage,headers:k_(F.headers),body:F});E({response:se})});if(q.on("error",F=>{O_.includes(F.code)?g(Object.assign(F,{name:"TimeoutError"})):g(
F)}),r){let F=()=>{q.destroy();let se=eh(r);g(se)};if(typeof r.addEventListener=="function"){let se=r;se.addEventListener("abort",F,{once:!0}),q.once("close",()=>se.
removeEventListener("abort",F))}else r.onabort=F}let T=n??o.requestTimeout;p=U_(q,g,o.connectionTimeout),d=j_(q,g,T,o.throwOnRequestTimeout,s??console);let v=o.
socketTimeout===void 0?uu(o):void 0;v?th(q,g,v,!0):th(q,g,o.socketTimeout);let I=ge.agent;typeof I=="object"&&"keepAlive"in I&&(m=z_(q,{keepAlive:I.keepAlive,keepAliveMsecs:I.
keepAliveMsecs})),u=Y_(q,e,T,this.externalAgent).catch(F=>(y(),c(F)))})}updateHttpClientConfig(e,r){this.config=void 0,this.configProvider=this.configProvider.then(
n=>{switch(e){case Symbol.for("logger"):e="logger",r=n.logger??r;break;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout",r=uu(n)??r;break}
return{...n,[e]:r}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(e){let{requestTimeout:r,connectionTimeout:n,socketTimeout:o,socketAcquisitionWarningTimeout:s,
httpAgent:i,httpsAgent:a,throwOnRequestTimeout:c,logger:u}=e||{},l=!0,p=50,d;return{connectionTimeout:n,requestTimeout:r,socketTimeout:o,defaultSocketTimeout:uu(
e),socketAcquisitionWarningTimeout:s,throwOnRequestTimeout:c,httpAgentProvider:()=>d??=(async()=>{let m=await import("node:http"),{Agent:y,request:E}=m.default??
m;return X_=E,lu=y,i instanceof lu||typeof i?.destroy=="function"?(this.externalAgent=!0,i):new lu({keepAlive:l,maxSockets:p,...i})})(),httpsAgent:a instanceof ks.default.
Agent||typeof a?.destroy=="function"?(this.externalAgent=!0,a):new ks.default.Agent({keepAlive:l,maxSockets:p,...a}),logger:u}}}});var Dn=f(()=>{Q_();X()});var fu,Ar,Z_=f(()=>{fu={warningEmitted:!1},Ar=t=>{if(t&&!fu.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){fu.warningEmitted=
!0;return}let e=parseInt(t.substring(1,t.indexOf("."))),r=22;e<r&&(fu.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScri\
pt (v3)
versions published after the first week of January 2027
will require node >=${r}. You are running node ${t}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${r}.

More information can be found at: https://a.co/c895JFp`))}}});function ue(t,e,r){return t.$source||(t.$source={}),t.$source[e]=r,t}var ew=f(()=>{});function en(t,e,r){t.__aws_sdk_context?t.__aws_sdk_context.features||(t.__aws_sdk_context.features={}):t.__aws_sdk_context={features:{}},t.__aws_sdk_context.features[e]=
r}var tw=f(()=>{});var rk,vr,rw=f(()=>{rk=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",vr=(t,e)=>{if(rk()&&typeof t?.handle!="functi\
on")return e}});var nw,ow,br,sw=f(()=>{ce();nw=t=>e=>async r=>{if(!ie.isInstance(r.request))return e(r);let{request:n}=r,{handlerProtocol:o=""}=t.requestHandler.metadata||{};if(o.
indexOf("h2")>=0&&!n.headers[":authority"])delete n.headers.host,n.headers[":authority"]=n.hostname+(n.port?":"+n.port:"");else if(!n.headers.host){let s=n.hostname;
n.port!=null&&(s+=`:${n.port}`),n.headers.host=s}return e(r)},ow={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],override:!0},br=t=>({applyToStack:e=>{
e.add(nw(t),ow)}})});var iw,aw,Ir,cw=f(()=>{iw=()=>(t,e)=>async r=>{try{let n=await t(r),{clientName:o,commandName:s,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c,
overrideOutputFilterSensitiveLog:u}=a,l=c??e.inputFilterSensitiveLog,p=u??e.outputFilterSensitiveLog,{$metadata:d,...m}=n.output;return i?.info?.({clientName:o,
commandName:s,input:l(r.input),output:p(m),metadata:d}),n}catch(n){let{clientName:o,commandName:s,logger:i,dynamoDbDocumentClientOptions:a={}}=e,{overrideInputFilterSensitiveLog:c}=a,
u=c??e.inputFilterSensitiveLog;throw i?.error?.({clientName:o,commandName:s,input:u(r.input),error:n,metadata:n.$metadata}),n}},aw={name:"loggerMiddleware",tags:[
"LOGGER"],step:"initialize",override:!0},Ir=t=>({applyToStack:e=>{e.add(iw(),aw)}})});var uw,lw=f(()=>{uw={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"}});var Ln,rh,pu,nh,oh,zi,fw=f(()=>{Ln={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for(
"_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGA\
GE")},rh=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");rh||(globalThis.awslambda=globalThis.awslambda||{});pu=class{static PROTECTED_KEYS=Ln;isProtectedKey(e){
return Object.values(Ln).includes(e)}getRequestId(){return this.get(Ln.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(Ln.X_RAY_TRACE_ID)}getTenantId(){return this.
get(Ln.TENANT_ID)}getTraceparent(){return this.get(Ln.TRACEPARENT)}getTracestate(){return this.get(Ln.TRACESTATE)}getBaggage(){return this.get(Ln.BAGGAGE)}},nh=
class extends pu{currentContext;getContext(){return this.currentContext}hasContext(){return this.currentContext!==void 0}get(e){return this.currentContext?.[e]}set(e,r){
if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},this.currentContext[e]=
r}run(e,r){return this.currentContext=e,r()}},oh=class t extends pu{als;static async create(){let e=new t,r=await import("node:async_hooks");return e.als=new r.
AsyncLocalStorage,e}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(e){return this.als.getStore()?.[e]}set(e,r){if(this.
isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);let n=this.als.getStore();if(!n)throw new Error("No context avai\
lable");n[e]=r}run(e,r){return this.als.run(e,r)}};(function(t){let e=null;async function r(n){return e||(e=(async()=>{let s=n===!0||"AWS_LAMBDA_MAX_CONCURRENCY"in
process.env?await oh.create():new nh;return!rh&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!rh&&globalThis.awslambda&&(globalThis.awslambda.
InvokeStore=s),s)})()),e}t.getInstanceAsync=r,t._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{e=null,globalThis.awslambda?.InvokeStore&&delete globalThis.
awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(zi||(zi={}))});function sk(t){for(let e of Object.keys(t)){let r=e.toLowerCase();e!==r&&(r===ih||r===pw||r===dw)&&(t[r]=t[e],delete t[e])}}var nk,ok,sh,ih,pw,dw,mw,hw=f(()=>{fw();
ce();nk="AWS_LAMBDA_FUNCTION_NAME",ok="_X_AMZN_TRACE_ID",sh="X-Amzn-Trace-Id",ih="traceparent",pw="tracestate",dw="baggage",mw=()=>t=>async e=>{let{request:r}=e;
if(!ie.isInstance(r))return t(e);let n;{let o=Object.keys(r.headers??{}).find(s=>s.toLowerCase()===sh.toLowerCase())??sh;if(!r.headers.hasOwnProperty(o)){let s=process.
env[nk],i=process.env[ok];n??=await zi.getInstanceAsync();let c=n?.getXRayTraceId()??i,u=l=>typeof l=="string"&&l.length>0;u(s)&&u(c)&&(r.headers[sh]=c)}}if(sk(
r.headers),!r.headers[ih]){let s=(n??=await zi.getInstanceAsync())?.getTraceparent?.();if(s){r.headers[ih]=s;let i=n?.getTracestate?.();i&&(r.headers[pw]=i);let a=n?.
getBaggage?.();a&&(r.headers[dw]=a)}}return t(e)}});var Tr,gw=f(()=>{lw();hw();Tr=t=>({applyToStack:e=>{e.add(mw(),uw)}})});var yw,Ew=f(()=>{yw=(t,e)=>{if(!e||e.length===0)return t;let r=[];for(let n of e)for(let o of t)o.schemeId.split("#")[1]===n&&r.push(o);for(let n of t)r.find(({
schemeId:o})=>o===n.schemeId)||r.push(n);return r}});function ik(t){let e=new Map;for(let r of t)e.set(r.schemeId,r);return e}var ah,Dw=f(()=>{he();Ew();ah=(t,e)=>(r,n)=>async o=>{let s=t.httpAuthSchemeProvider(await e.
httpAuthSchemeParametersProvider(t,n,o.input)),i=t.authSchemePreference?await t.authSchemePreference():[],a=yw(s,i),c=ik(t.httpAuthSchemes),u=be(n),l=[];for(let p of a){
let d=c.get(p.schemeId);if(!d){l.push(`HttpAuthScheme \`${p.schemeId}\` was not enabled for this service.`);continue}let m=d.identityProvider(await e.identityProviderConfigProvider(
t));if(!m){l.push(`HttpAuthScheme \`${p.schemeId}\` did not have an IdentityProvider configured.`);continue}let{identityProperties:y={},signingProperties:E={}}=p.
propertiesExtractor?.(t,n)||{};p.identityProperties=Object.assign(p.identityProperties||{},y),p.signingProperties=Object.assign(p.signingProperties||{},E),u.selectedHttpAuthScheme=
{httpAuthOption:p,identity:await m(p.identityProperties),signer:d.signer};break}if(!u.selectedHttpAuthScheme)throw new Error(l.join(`
`));return r(o)}});var ch,Jt,Sw=f(()=>{Dw();ch={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Mi\
ddleware"},Jt=(t,{httpAuthSchemeParametersProvider:e,identityProviderConfigProvider:r})=>({applyToStack:n=>{n.addRelativeTo(ah(t,{httpAuthSchemeParametersProvider:e,
identityProviderConfigProvider:r}),ch)}})});var xw=f(()=>{Sw()});var ak,ck,uh,_w=f(()=>{ce();he();ak=t=>e=>{throw e},ck=(t,e)=>{},uh=t=>(e,r)=>async n=>{if(!ie.isInstance(n.request))return e(n);let s=be(r).selectedHttpAuthScheme;
if(!s)throw new Error("No HttpAuthScheme was selected: unable to sign request");let{httpAuthOption:{signingProperties:i={}},identity:a,signer:c}=s,u=await e({...n,
request:await c.sign(n.request,a,i)}).catch((c.errorHandler||ak)(i));return(c.successHandler||ck)(u.response,i),u}});var lh,Xt,ww=f(()=>{_w();lh={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMid\
dleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},Xt=t=>({applyToStack:e=>{e.addRelativeTo(uh(t),lh)}})});var Cw=f(()=>{ww()});var Lt,Rw=f(()=>{Lt=t=>{if(typeof t=="function")return t;let e=Promise.resolve(t);return()=>e}});var At,Aw=f(()=>{he();At=class{authSchemes=new Map;constructor(e){for(let r in e){if(!G(e,r))continue;let n=e[r];n!==void 0&&this.authSchemes.set(r,n)}}getIdentityProvider(e){
return this.authSchemes.get(e)}}});var _t,vw=f(()=>{_t=class{async sign(e,r,n){return e}}});var bw=f(()=>{vw()});var fh,du,Gi,mu,Iw=f(()=>{fh=t=>function(r){return Gi(r)&&r.expiration.getTime()-Date.now()<t},du=fh(3e5),Gi=t=>t.expiration!==void 0,mu=(t,e,r)=>{if(t===void 0)
return;let n=typeof t!="function"?async()=>Promise.resolve(t):t,o,s,i,a=!1,c=async u=>{s||(s=n(u));try{o=await s,i=!0,a=!1}finally{s=void 0}return o};return e===
void 0?async u=>((!i||u?.forceRefresh)&&(o=await c(u)),o):async u=>((!i||u?.forceRefresh)&&(o=await c(u)),a?o:r(o)?(e(o)&&await c(u),o):(a=!0,o))}});var Tw=f(()=>{Aw();bw();Iw()});var wt=f(()=>{xw();Cw();Rw();Tw()});function pk(t){return t===void 0?!0:typeof t=="string"&&t.length<=50}function Fr(t){let e=Lt(t.userAgentAppId??hu),{customUserAgent:r}=t;return Object.assign(t,
{customUserAgent:typeof r=="string"?[[r]]:r,userAgentAppId:async()=>{let n=await e();if(!pk(n)){let o=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?console:
t.logger;typeof n!="string"?o?.warn("userAgentAppId must be a string or undefined."):n.length>50&&o?.warn("The provided userAgentAppId exceeds the maximum lengt\
h of 50 characters.")}return n}})}var hu,ph=f(()=>{wt();hu=void 0});var Fw,Pw=f(()=>{Fw={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,
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
1.1"}});var dk,mk,Ow,Nw,dh=f(()=>{Pw();dk=Fw,mk="",Ow=t=>{let{partitions:e}=dk;for(let n of e){let{regions:o,outputs:s}=n;for(let[i,a]of Object.entries(o))if(i===t)return{
...s,...a}}for(let n of e){let{regionRegex:o,outputs:s}=n;if(new RegExp(o).test(t))return{...s}}let r=e.find(n=>n.id==="aws");if(!r)throw new Error("Provided re\
gion was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}},Nw=()=>mk});var kw,mh,$w=f(()=>{kw=require("node:stream"),mh=t=>t?.body instanceof kw.Readable||typeof ReadableStream<"u"&&t?.body instanceof ReadableStream});var Mw,Lw,Uw,Bw,jw,Hw=f(()=>{Mw=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExcee\
dedException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyR\
equestsException","TransactionInProgressException"],Lw=["TimeoutError","RequestTimeout","RequestTimeoutException"],Uw=[500,502,503,504],Bw=["ECONNRESET","ECONNR\
EFUSED","EPIPE","ETIMEDOUT"],jw=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"]});function Ww(t){return t.code==="ERR_HTTP2_STREAM_ERROR"&&t.message.includes("NGHTTP2_REFUSED_STREAM")}var zw,Gw,Vw,Un,Fo,hh,gu=f(()=>{Hw();zw=t=>t?.$retryable!==
void 0,Gw=t=>t.$metadata?.clockSkewCorrected,Vw=t=>{let e=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection a\
ppears to be offline","Load failed","Network request failed"]);return t&&t instanceof TypeError?e.has(t.message):!1},Un=t=>t.$metadata?.httpStatusCode===429||Mw.
includes(t.name)||t.$retryable?.throttling==!0,Fo=(t,e=0)=>t?.name!=="AbortError"&&(zw(t)||Gw(t)||t.name==="InvalidSignatureException"&&t.message?.includes("Sig\
nature expired")||Lw.includes(t.name)||Bw.includes(t?.code||"")||jw.includes(t?.code||"")||Uw.includes(t.$metadata?.httpStatusCode||0)||Vw(t)||Ww(t)||t.cause!==
void 0&&e<=10&&Fo(t.cause,e+1)),hh=t=>{if(t.$metadata?.httpStatusCode!==void 0){let e=t.$metadata.httpStatusCode;return 500<=e&&e<=599&&!Fo(t)}return!1}});var yu,hk,qw,Kw=f(()=>{yu=(t,e)=>{if(!e)return t;let r=()=>{},n=new Promise((o,s)=>{let i=()=>s(hk());e.aborted?i():typeof e.addEventListener=="function"?(e.addEventListener(
"abort",i,{once:!0}),r=()=>e.removeEventListener("abort",i)):e.onabort=i});return Promise.race([t,n]).finally(r)},hk=()=>Object.assign(new Error("Request aborte\
d"),{name:"AbortError"}),qw=t=>typeof t=="object"&&t!==null&&"name"in t&&t.name==="AbortError"});var Yw,Jw,Xw=f(()=>{Yw="amz-sdk-invocation-id",Jw="amz-sdk-request"});function Qw(t,e){if(ht.isInstance(t))for(let r in t.headers){if(!G(t.headers,r))continue;let n=r.toLowerCase();if(n==="retry-after"){let o=t.headers[r],s=NaN;if(o.
endsWith("GMT"))try{s=(gi(o).getTime()-Date.now())/1e3}catch(i){e?.trace?.("Failed to parse retry-after header"),e?.trace?.(i)}else o.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?
s=Number(o.match(/ GMT, ([\d.]+)$/)?.[1]):o.match(/^((\d+)|(\d+\.\d+))$/)?s=Number(o):Date.parse(o)>=Date.now()&&(s=(Date.parse(o)-Date.now())/1e3);return isNaN(
s)?void 0:new Date(Date.now()+s*1e3)}else if(n==="x-amz-retry-after"){let o=t.headers[r],s=Number(o);if(isNaN(s)){e?.trace?.(`Failed to parse x-amz-retry-after=${o}`);
return}return new Date(Date.now()+s)}}}var Zw=f(()=>{he();ce();X()});var eC,tC=f(()=>{eC=t=>t instanceof Error?t:t instanceof Object?Object.assign(new Error,t):typeof t=="string"?new Error(t):new Error(`AWS SDK error wrapper for ${t}`)});function gh(t){return e=>(r,n)=>async o=>{let s=await e.retryStrategy(),i=await e.maxAttempts(),a=n[cr]?.abortSignal;if(gk(s)){s=s;let c=(n.partition_id??"")+(n.
__retryLongPoll?":longpoll":""),u=await yu(s.acquireInitialRetryToken(c),a),l=new Error,p=0,d=0,{request:m}=o,y=ie.isInstance(m);for(y&&(m.headers[Yw]=Rm());;)try{
y&&(m.headers[Jw]=`attempt=${p+1}; max=${i}`);let{response:E,output:g}=await r(o);return s.recordSuccess(u),g.$metadata.attempts=p+1,g.$metadata.totalRetryDelay=
d,{response:E,output:g}}catch(E){let g=yk(E,e.logger);if(l=eC(E),y&&t(m))throw(n.logger instanceof Dt?console:n.logger)?.warn("An error was encountered in a non\
-retryable streaming request."),l;try{u=await yu(s.refreshRetryTokenForRetry(u,g),a)}catch(w){throw a?.aborted&&qw(w)?w:(l.$metadata||(l.$metadata={}),l.$metadata.
attempts=p+1,l.$metadata.totalRetryDelay=d,l)}p=u.getRetryCount();let S=u.getRetryDelay();d+=(u?.$retryLog?.acquisitionDelay??0)+S,S>0&&await yu(new Promise(w=>setTimeout(
w,S)),a)}}else return s=s,s?.mode&&(n.userAgent=[...n.userAgent||[],["cfg/retry-mode",s.mode]]),s.retry(r,o)}}function rC(t){let e=gh(t);return r=>({applyToStack:n=>{
n.add(e(r),Dk)}})}var gk,yk,Ek,Dk,nC=f(()=>{te();ce();X();qr();gu();Kw();Xw();Zw();tC();gk=t=>typeof t.acquireInitialRetryToken<"u"&&typeof t.refreshRetryTokenForRetry<
"u"&&typeof t.recordSuccess<"u",yk=(t,e)=>{let r={error:t,errorType:Ek(t)},n=Qw(t.$response,e);return n&&(r.retryAfterHint=n),r},Ek=t=>Un(t)?"THROTTLING":Fo(t)?
"TRANSIENT":hh(t)?"SERVER_ERROR":"CLIENT_ERROR",Dk={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0}});var Eu,oC=f(()=>{gu();Eu=class t{static setTimeoutFn=(e,r)=>setTimeout(e,r);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(e){
this.beta=e?.beta??.7,this.minCapacity=e?.minCapacity??1,this.minFillRate=e?.minFillRate??.5,this.scaleConstant=e?.scaleConstant??.4,this.smooth=e?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(e){let r;this.updateMeasuredRate();let n=e;if(n?.errorType==="TH\
ROTTLING"||Un(n?.error??e)){let i=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=i,this.calculateTimeWindow(),this.
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
return parseFloat(e.toFixed(8))}}});var Ut,Du=f(()=>{Ut=class{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){
return"THROTTLING"}}});var Su,sC=f(()=>{Du();Su=class{x=Ut.delay();computeNextBackoffDelay(e){let o=Math.random()*Math.min(this.x*2**e,2e4);return Math.floor(o)}setDelayBase(e){this.x=
e}}});var Vi,iC=f(()=>{Vi=class{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(e,r,n,o){this.delay=e,this.count=r,this.cost=n,this.longPoll=o}getRetryCount(){
return this.count}getRetryDelay(){return Math.min(2e4,this.delay)}getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}});var Bt,Bn,jt,Wi=f(()=>{(function(t){t.STANDARD="standard",t.ADAPTIVE="adaptive"})(Bt||(Bt={}));Bn=3,jt=Bt.STANDARD});var xu,Po,yh=f(()=>{sC();iC();Wi();Du();xu={incompatible:1,attempts:2,capacity:3},Po=class{mode=Bt.STANDARD;retryBackoffStrategy;capacity=500;maxAttemptsProvider;baseDelay;constructor(e){
typeof e=="number"?this.maxAttemptsProvider=async()=>e:typeof e=="function"?this.maxAttemptsProvider=e:e&&typeof e=="object"&&(this.maxAttemptsProvider=async()=>e.
maxAttempts,this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>Bn,this.baseDelay??=Ut.delay(),this.retryBackoffStrategy??=
new Su}async acquireInitialRetryToken(e){return new Vi(Ut.delay(),0,void 0,e.includes(":longpoll"))}async refreshRetryTokenForRetry(e,r){let n=await this.getMaxAttempts(),
o=this.retryCode(e,r,n),s=o===0,i=e.isLongPoll?.();if(s||i){let a=r.errorType;this.retryBackoffStrategy.setDelayBase(a==="THROTTLING"?Ut.throttlingDelay():this.
baseDelay);let c=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount()),u=c;if(r.retryAfterHint instanceof Date&&(u=Math.max(c,Math.min(r.retryAfterHint.
getTime()-Date.now(),c+5e3))),s){let l=this.getCapacityCost(a);this.capacity-=l;let p=new Vi(0,e.getRetryCount()+1,l,e.isLongPoll?.()??!1);return await new Promise(
d=>setTimeout(d,u)),p.$retryLog.acquisitionDelay=u,p}else{let l=o===xu.capacity&&i?u:0;l>0&&await new Promise(p=>setTimeout(p,l))}}throw new Error("No retry tok\
en available")}recordSuccess(e){this.capacity=Math.min(500,this.capacity+(e.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.
maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not resolve. Usi\
ng default of ${Bn}`),Bn}}retryCode(e,r,n){let o=e.getRetryCount()+1,s=this.isRetryableError(r.errorType)?0:xu.incompatible,i=o<n?0:xu.attempts,a=this.capacity>=
this.getCapacityCost(r.errorType)?0:xu.capacity;return s||i||a}getCapacityCost(e){return e===Ut.modifiedCostType()?Ut.throttlingCost():Ut.cost()}isRetryableError(e){
return e==="THROTTLING"||e==="TRANSIENT"}}});var _u,aC=f(()=>{oC();yh();Wi();_u=class{mode=Bt.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,r){let{rateLimiter:n}=r??{};this.rateLimiter=n??new Eu,
this.standardRetryStrategy=r?new Po({maxAttempts:typeof e=="number"?e:3,...r}):new Po(e)}async acquireInitialRetryToken(e){let r=await this.standardRetryStrategy.
acquireInitialRetryToken(e);return await this.rateLimiter.getSendToken(),r}async refreshRetryTokenForRetry(e,r){this.rateLimiter.updateClientSendingRate(r);let n=await this.
standardRetryStrategy.refreshRetryTokenForRetry(e,r);return await this.rateLimiter.getSendToken(),n}recordSuccess(e){this.rateLimiter.updateClientSendingRate({}),
this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}}});var Eh,Dh,Pr,Or,cC,uC,Nr,lC=f(()=>{te();aC();yh();Wi();Du();Eh="AWS_MAX_ATTEMPTS",Dh="max_attempts",Pr={environmentVariableSelector:t=>{let e=t[Eh];if(!e)return;
let r=parseInt(e);if(Number.isNaN(r))throw new Error(`Environment variable ${Eh} mast be a number, got "${e}"`);return r},configFileSelector:t=>{let e=t[Dh];if(!e)
return;let r=parseInt(e);if(Number.isNaN(r))throw new Error(`Shared config file entry ${Dh} mast be a number, got "${e}"`);return r},default:Bn},Or=(t,e)=>{let{
retryStrategy:r,retryMode:n}=t,{defaultMaxAttempts:o=Bn,defaultBaseDelay:s=Ut.delay()}=e??{},i=ye(t.maxAttempts??o),a=r?Promise.resolve(r):void 0,c=async()=>{let u=await i();
return await ye(n)()===Bt.ADAPTIVE?new _u(i,{maxAttempts:u,baseDelay:s}):new Po({maxAttempts:u,baseDelay:s})};return Object.assign(t,{maxAttempts:i,retryStrategy:()=>a??=
c()})},cC="AWS_RETRY_MODE",uC="retry_mode",Nr={environmentVariableSelector:t=>t[cC],configFileSelector:t=>t[uC],default:jt}});var KJ,tn,Ht=f(()=>{$w();nC();gu();Wi();lC();KJ=gh(mh),tn=rC(mh)});async function fC(t,e,r){if(r.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&en(t,"PROTOCOL_RPC_V2_CBOR","M"),typeof e.retryStrategy=="function"){let s=await e.
retryStrategy();if(typeof s.mode=="string")switch(s.mode){case Bt.ADAPTIVE:en(t,"RETRY_MODE_ADAPTIVE","F");break;case Bt.STANDARD:en(t,"RETRY_MODE_STANDARD","E");
break}}if(typeof e.accountIdEndpointMode=="function"){let s=t.endpointV2;switch(String(s?.url?.hostname).match(_k)&&en(t,"ACCOUNT_ID_ENDPOINT","O"),await e.accountIdEndpointMode?.()){case"\
disabled":en(t,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":en(t,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":en(t,"ACCOUNT_ID_MODE_REQUIRED",
"R");break}}let o=t.__smithy_context?.selectedHttpAuthScheme?.identity;if(o?.$source){let s=o;s.accountId&&en(t,"RESOLVED_ACCOUNT_ID","T");for(let[i,a]of Object.
entries(s.$source??{}))en(t,i,a)}}var _k,pC=f(()=>{Ht();tw();_k=/\d{12}\.ddb/});var Sh,wu,dC,mC,hC=f(()=>{Sh="user-agent",wu="x-amz-user-agent",dC=/[^!$%&'*+\-.^_`|~\w]/g,mC=/[^!$%&'*+\-.^_`|~\w#]/g});function gC(t){let e="";for(let r in t){let n=t[r];if(e.length+n.length+1<=1024){e.length?e+=","+n:e+=n;continue}break}return e}var yC=f(()=>{});var SC,Cu,xC,kr,_C=f(()=>{ce();dh();pC();hC();yC();SC=t=>(e,r)=>async n=>{let{request:o}=n;if(!ie.isInstance(o))return e(n);let{headers:s}=o,i=r?.userAgent?.map(
Cu)||[],a=(await t.defaultUserAgentProvider()).map(Cu);await fC(r,t,n);let c=r;a.push(`m/${gC(Object.assign({},r.__smithy_context?.features,c.__aws_sdk_context?.
features))}`);let u=t?.customUserAgent?.map(Cu)||[],l=await t.userAgentAppId();l&&a.push(Cu(["app",`${l}`]));let p=Nw(),d=(p?[p]:[]).concat([...a,...i,...u]).join(
" "),m=[...a.filter(y=>y.startsWith("aws-sdk-")),...u].join(" ");return t.runtime!=="browser"?(m&&(s[wu]=s[wu]?`${s[Sh]} ${m}`:m),s[Sh]=d):s[wu]=d,e({...n,request:o})},
Cu=t=>{let e=t[0].split("/").map(i=>i.replace(dC,"-")).join("/"),r=t[1]?.replace(mC,"-"),n=e.indexOf("/"),o=e.substring(0,n),s=e.substring(n+1);return o==="api"&&
(s=s.toLowerCase()),[o,s,r].filter(i=>i&&i.length>0).reduce((i,a,c)=>{switch(c){case 0:return a;case 1:return`${i}/${a}`;default:return`${i}#${a}`}},"")},xC={name:"\
getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},kr=t=>({applyToStack:e=>{e.add(SC(t),xC)}})});var Ru,wC,CC=f(()=>{Ru=require("node:process"),wC=()=>{let t=["deno","bun","llrt"];for(let e of t)if(Ru.versions[e])return[`md/${e}`,Ru.versions[e]];return["md/\
nodejs",Ru.versions.node]}});var _h,RC=f(()=>{_h={isCrtAvailable:!1}});var AC,vC=f(()=>{RC();AC=()=>_h.isCrtAvailable?["md/crt-avail"]:null});var Au,wh,$r,bC=f(()=>{Au=require("node:os"),wh=require("node:process");CC();vC();$r=({serviceId:t,clientVersion:e})=>{let r=wC();return async n=>{let o=[["aws-\
sdk-js",e],["ua","2.1"],[`os/${(0,Au.platform)()}`,(0,Au.release)()],["lang/js"],r],s=AC();s&&o.push(s),t&&o.push([`api/${t}`,e]),wh.env.AWS_EXECUTION_ENV&&o.push(
[`exec-env/${wh.env.AWS_EXECUTION_ENV}`]);let i=await n?.userAgentAppId?.();return i?[...o,[`app/${i}`]]:[...o]}}});var IC,TC,wk,Mr,FC=f(()=>{ph();IC="AWS_SDK_UA_APP_ID",TC="sdk_ua_app_id",wk="sdk-ua-app-id",Mr={environmentVariableSelector:t=>t[IC],configFileSelector:t=>t[TC]??
t[wk],default:hu}});var PC=f(()=>{xe()});var Ch,OC=f(()=>{xe();PC();Ch=(t,e=!1)=>{if(e){for(let r of t.split("."))if(!Ch(r))return!1;return!0}return!(!Kr(t)||t.length<3||t.length>63||t!==t.toLowerCase()||
_s(t))}});var NC,kC=f(()=>{NC=t=>{let e=t.split(":");if(e.length<6)return null;let[r,n,o,s,i,...a]=e;if(r!=="arn"||n===""||o===""||a.join(":")==="")return null;let c=a.map(
u=>u.split("/")).flat();return{partition:n,service:o,region:s,accountId:i,resourceId:c}}});var Qt,$C=f(()=>{xe();OC();kC();dh();Qt={isVirtualHostableS3Bucket:Ch,parseArn:NC,partition:Ow};xt.aws=Qt});function Rh(t={}){return $({...St,async default(){return MC.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credenti\
al-providers README and set a region explicitly."),"us-east-1"}},{...Qe,...t})}var MC,LC=f(()=>{re();MC={silence:!1}});var Lr,Ur,UC=f(()=>{Lr=t=>({setRegion(e){t.region=e},region(){return t.region}}),Ur=t=>({region:t.region()})});var le=f(()=>{Z_();ew();rw();sw();cw();gw();ph();_C();bC();FC();$C();LC();UC()});var Ki,Yi,Ah,vh,bh,Ih,vu,BC=f(()=>{le();re();Ki="AWS_ACCESS_KEY_ID",Yi="AWS_SECRET_ACCESS_KEY",Ah="AWS_SESSION_TOKEN",vh="AWS_CREDENTIAL_EXPIRATION",bh="AWS_CRE\
DENTIAL_SCOPE",Ih="AWS_ACCOUNT_ID",vu=t=>async()=>{t?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");let e=process.env[Ki],r=process.env[Yi],n=process.
env[Ah],o=process.env[vh],s=process.env[bh],i=process.env[Ih];if(e&&r){let a={accessKeyId:e,secretAccessKey:r,...n&&{sessionToken:n},...o&&{expiration:new Date(
o)},...s&&{credentialScope:s},...i&&{accountId:i}};return ue(a,"CREDENTIALS_ENV_VARS","g"),a}throw new P("Unable to find environment variable credentials.",{logger:t?.
logger})}});var jC={};st(jC,{ENV_ACCOUNT_ID:()=>Ih,ENV_CREDENTIAL_SCOPE:()=>bh,ENV_EXPIRATION:()=>vh,ENV_KEY:()=>Ki,ENV_SECRET:()=>Yi,ENV_SESSION:()=>Ah,fromEnv:()=>vu});var Th=f(
()=>{BC()});var bu,Iu,Fh=f(()=>{bu=t=>!!t&&typeof t=="object"&&typeof t.AccessKeyId=="string"&&typeof t.SecretAccessKey=="string"&&typeof t.Token=="string"&&typeof t.Expiration==
"string",Iu=t=>({accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,sessionToken:t.Token,expiration:new Date(t.Expiration),...t.AccountId&&{accountId:t.
AccountId}})});var HC,zC,$s,Tu=f(()=>{HC=1e3,zC=0,$s=({maxRetries:t=0,timeout:e=1e3})=>({maxRetries:t,timeout:e})});var Ph,GC=f(()=>{Ph=An(require("node:http"))});function jn(t){return new Promise((e,r)=>{let n=Ph.default.request({method:"GET",...t,hostname:t.hostname?.replace(/^\[(.+)\]$/,"$1")});n.on("error",o=>{r(Object.
assign(new ct("Unable to connect to instance metadata service"),o)),n.destroy()}),n.on("timeout",()=>{r(new ct("TimeoutError from instance metadata service")),n.
destroy()}),n.on("response",o=>{let{statusCode:s=400}=o;(s<200||300<=s)&&(r(Object.assign(new ct("Error response received from instance metadata service"),{statusCode:s})),
n.destroy());let i=[];o.on("data",a=>{i.push(a)}),o.on("end",()=>{e(Buffer.concat(i)),n.destroy()})}),n.end()})}var Fu=f(()=>{re();GC()});var Ji,Oh=f(()=>{Ji=(t,e)=>{let r=t();for(let n=0;n<e;n++)r=r.catch(t);return r}});var Ms,Xi,Pu,VC,Ck,Rk,Ak,vk,bk,WC=f(()=>{re();Fh();Tu();Fu();Oh();Ms="AWS_CONTAINER_CREDENTIALS_FULL_URI",Xi="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",Pu="AWS_CO\
NTAINER_AUTHORIZATION_TOKEN",VC=(t={})=>{let{timeout:e,maxRetries:r}=$s(t);return()=>Ji(async()=>{let n=await bk({logger:t.logger}),o=JSON.parse(await Ck(e,n));
if(!bu(o))throw new P("Invalid response received from instance metadata service.",{logger:t.logger});return Iu(o)},r)},Ck=async(t,e)=>(process.env[Pu]&&(e.headers=
{...e.headers,Authorization:process.env[Pu]}),(await jn({...e,timeout:t})).toString()),Rk="169.254.170.2",Ak=new Set(["localhost","127.0.0.1"]),vk=new Set(["htt\
p:","https:"]),bk=async({logger:t})=>{if(process.env[Xi])return{hostname:Rk,path:process.env[Xi]};if(process.env[Ms]){let e;try{e=new URL(process.env[Ms])}catch{
throw new P(`${process.env[Ms]} is not a valid container metadata service URL`,{tryNextLink:!1,logger:t})}if(!e.hostname||!Ak.has(e.hostname))throw new P(`${e.hostname}\
 is not a valid container metadata service hostname`,{tryNextLink:!1,logger:t});if(!e.protocol||!vk.has(e.protocol))throw new P(`${e.protocol} is not a valid co\
ntainer metadata service protocol`,{tryNextLink:!1,logger:t});return{protocol:e.protocol,hostname:e.hostname,path:e.pathname+e.search,port:e.port?parseInt(e.port,
10):void 0}}throw new P(`The container metadata credential provider cannot be used unless the ${Xi} or ${Ms} environment variable is set`,{tryNextLink:!1,logger:t})}});var Ou,qC=f(()=>{re();Ou=class t extends P{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(e,r=!0){super(e,r),this.tryNextLink=r,Object.setPrototypeOf(
this,t.prototype)}}});var Oo,Nh=f(()=>{(function(t){t.IPv4="http://169.254.169.254",t.IPv6="http://[fd00:ec2::254]"})(Oo||(Oo={}))});var Ik,Tk,KC,YC=f(()=>{Ik="AWS_EC2_METADATA_SERVICE_ENDPOINT",Tk="ec2_metadata_service_endpoint",KC={environmentVariableSelector:t=>t[Ik],configFileSelector:t=>t[Tk],
default:void 0}});var Hn,kh=f(()=>{(function(t){t.IPv4="IPv4",t.IPv6="IPv6"})(Hn||(Hn={}))});var Fk,Pk,JC,XC=f(()=>{kh();Fk="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",Pk="ec2_metadata_service_endpoint_mode",JC={environmentVariableSelector:t=>t[Fk],configFileSelector:t=>t[Pk],
default:Hn.IPv4}});var Nu,Ok,Nk,$h=f(()=>{re();ce();Nh();YC();kh();XC();Nu=async()=>qe(await Ok()||await Nk()),Ok=async()=>$(KC)(),Nk=async()=>{let t=await $(JC)();switch(t){case Hn.
IPv4:return Oo.IPv4;case Hn.IPv6:return Oo.IPv6;default:throw new Error(`Unsupported endpoint mode: ${t}. Select from ${Object.values(Hn)}`)}}});var kk,Mh,QC=f(()=>{kk="https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html",Mh=(t,e)=>{let r=300+Math.floor(Math.random()*300),n=new Date(
Date.now()+r*1e3);e.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be atte\
mpted after ${new Date(n)}.
For more information, please visit: `+kk);let o=t.originalExpiration??t.expiration;return{...t,...o?{originalExpiration:o}:{},expiration:n}}});var ZC,eR=f(()=>{QC();ZC=(t,e={})=>{let r=e?.logger||console,n;return async()=>{let o;try{o=await t(),o.expiration&&o.expiration.getTime()<Date.now()&&(o=Mh(o,r))}catch(s){
if(n)r.warn("Credential renew failed: ",s),o=Mh(n,r);else throw s}return n=o,o}}});var nR,$k,Lh,tR,rR,oR,Mk,Lk,Uk,Bk,sR=f(()=>{re();qC();Fh();Tu();Fu();Oh();$h();eR();nR="/latest/meta-data/iam/security-credentials/",$k="/latest/api/token",Lh="\
AWS_EC2_METADATA_V1_DISABLED",tR="ec2_metadata_v1_disabled",rR="x-aws-ec2-metadata-token",oR=(t={})=>ZC(Mk(t),{logger:t.logger}),Mk=(t={})=>{let e=!1,{logger:r,
profile:n}=t,{timeout:o,maxRetries:s}=$s(t),i=async(a,c)=>{if(e||c.headers?.[rR]==null){let p=!1,d=!1,m=await $({environmentVariableSelector:y=>{let E=y[Lh];if(d=
!!E&&E!=="false",E===void 0)throw new P(`${Lh} not set in env, checking config file next.`,{logger:t.logger});return d},configFileSelector:y=>{let E=y[tR];return p=
!!E&&E!=="false",p},default:!1},{profile:n})();if(t.ec2MetadataV1Disabled||m){let y=[];throw t.ec2MetadataV1Disabled&&y.push("credential provider initialization\
 (runtime option ec2MetadataV1Disabled)"),p&&y.push(`config file profile (${tR})`),d&&y.push(`process environment variable (${Lh})`),new Ou(`AWS EC2 Metadata v1\
 fallback has been blocked by AWS SDK configuration in the following: [${y.join(", ")}].`)}}let l=(await Ji(async()=>{let p;try{p=await Uk(c)}catch(d){throw d.statusCode===
401&&(e=!1),d}return p},a)).trim();return Ji(async()=>{let p;try{p=await Bk(l,c,t)}catch(d){throw d.statusCode===401&&(e=!1),d}return p},a)};return async()=>{let a=await Nu();
if(e)return r?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),i(s,{...a,timeout:o});{let c;try{c=(await Lk({...a,timeout:o})).toString()}catch(u){
if(u?.statusCode===400)throw Object.assign(u,{message:"EC2 Metadata token request returned error"});return(u.message==="TimeoutError"||[403,404,405].includes(u.
statusCode))&&(e=!0),r?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),i(s,{...a,timeout:o})}return i(s,{...a,headers:{[rR]:c},timeout:o})}}},
Lk=async t=>jn({...t,path:$k,method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),Uk=async t=>(await jn({...t,path:nR})).toString(),Bk=async(t,e,r)=>{
let n=JSON.parse((await jn({...e,path:nR+t})).toString());if(!bu(n))throw new P("Invalid response received from instance metadata service.",{logger:r.logger});return Iu(
n)}});var ku={};st(ku,{DEFAULT_MAX_RETRIES:()=>zC,DEFAULT_TIMEOUT:()=>HC,ENV_CMDS_AUTH_TOKEN:()=>Pu,ENV_CMDS_FULL_URI:()=>Ms,ENV_CMDS_RELATIVE_URI:()=>Xi,Endpoint:()=>Oo,
fromContainerMetadata:()=>VC,fromInstanceMetadata:()=>oR,getInstanceMetadataEndpoint:()=>Nu,httpRequest:()=>jn,providerConfigFromInit:()=>$s});var $u=f(()=>{WC();
sR();Tu();Fu();$h();Nh()});var jk,Hk,zk,iR,aR=f(()=>{re();jk="169.254.170.2",Hk="169.254.170.23",zk="[fd00:ec2::23]",iR=(t,e)=>{if(t.protocol!=="https:"&&!(t.hostname===jk||t.hostname===Hk||
t.hostname===zk)){if(t.hostname.includes("[")){if(t.hostname==="[::1]"||t.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(t.hostname==="lo\
calhost")return;let r=t.hostname.split("."),n=o=>{let s=parseInt(o,10);return 0<=s&&s<=255};if(r[0]==="127"&&n(r[1])&&n(r[2])&&n(r[3])&&r.length===4)return}throw new P(
`URL not accepted. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:e})}}});function cR(t){return new ie({protocol:t.protocol,hostname:t.hostname,port:Number(t.port),path:t.pathname,query:Array.from(t.searchParams.entries()).reduce((e,[
r,n])=>(e[r]=n,e),{}),fragment:t.hash})}async function uR(t,e){let n=await On(t.body).transformToString();if(t.statusCode===200){let o=JSON.parse(n);if(typeof o.
AccessKeyId!="string"||typeof o.SecretAccessKey!="string"||typeof o.Token!="string"||typeof o.Expiration!="string")throw new P("HTTP credential provider respons\
e not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{logger:e});return{
accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.Token,expiration:ld(o.Expiration)}}if(t.statusCode>=400&&t.statusCode<500){let o={};try{
o=JSON.parse(n)}catch{}throw Object.assign(new P(`Server responded with status: ${t.statusCode}`,{logger:e}),{Code:o.Code,Message:o.Message})}throw new P(`Serve\
r responded with status: ${t.statusCode}`,{logger:e})}var lR=f(()=>{re();ce();X();X()});var fR,pR=f(()=>{fR=(t,e,r)=>async()=>{for(let n=0;n<e;++n)try{return await t()}catch{await new Promise(s=>setTimeout(s,r))}return await t()}});var mR,Gk,Vk,Wk,qk,Kk,hR,dR,gR=f(()=>{le();re();Dn();mR=An(require("node:fs/promises"));aR();lR();pR();Gk="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",Vk="http://16\
9.254.170.2",Wk="AWS_CONTAINER_CREDENTIALS_FULL_URI",qk="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",Kk="AWS_CONTAINER_AUTHORIZATION_TOKEN",hR=(t={})=>{t.logger?.debug(
"@aws-sdk/credential-provider-http - fromHttp");let e,r=t.awsContainerCredentialsRelativeUri??process.env[Gk],n=t.awsContainerCredentialsFullUri??process.env[Wk],
o=t.awsContainerAuthorizationToken??process.env[Kk],s=t.awsContainerAuthorizationTokenFile??process.env[qk],i=t.logger?.constructor?.name==="NoOpLogger"||!t.logger?.
warn?console.warn:t.logger.warn.bind(t.logger);if(r&&n&&(i("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsConta\
inerCredentialsFullUri."),i("awsContainerCredentialsRelativeUri will take precedence.")),o&&s&&(i("@aws-sdk/credential-provider-http: you have set both awsConta\
inerAuthorizationToken and awsContainerAuthorizationTokenFile."),i("awsContainerAuthorizationTokenFile will take precedence.")),r)e=`${Vk}${r}`;else if(n)e=n;else
throw new P(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:t.logger});let a=new URL(e);iR(a,t.logger);let c=Be.create({connectionTimeout:t.
timeout??1e3}),u=t.timeout??1e3,l=fR(async()=>{let p=cR(a);s?p.headers.Authorization=dR((await mR.default.readFile(s)).toString()):o&&(p.headers.Authorization=dR(
o));try{let d=await c.handle(p,{requestTimeout:u});return uR(d.response).then(m=>ue(m,"CREDENTIALS_HTTP","z"))}catch(d){throw new P(String(d),{logger:t.logger})}},
t.maxRetries??3,t.timeout??1e3);return async()=>{try{return await l()}finally{c.destroy?.()}}},dR=t=>{if(t.includes(`\r
`))throw new P("Authorization token contains invalid \\r\\n sequence.");return t}});var Uh={};st(Uh,{fromHttp:()=>hR});var Bh=f(()=>{gR()});var yR,ER,DR=f(()=>{re();yR="AWS_EC2_METADATA_DISABLED",ER=async t=>{let{ENV_CMDS_FULL_URI:e,ENV_CMDS_RELATIVE_URI:r,fromContainerMetadata:n,fromInstanceMetadata:o}=await Promise.resolve().then(()=>($u(),ku));
if(process.env[r]||process.env[e]){t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");let{fromHttp:s}=await Promise.resolve().then(()=>(Bh(),Uh));
return Eo(s(t),n(t))}return process.env[yR]&&process.env[yR]!=="false"?async()=>{throw new P("EC2 Instance Metadata Service access disabled",{logger:t.logger})}:
(t.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),o(t))}});function SR(t,e){let r=Yk(t),n,o,s,i,a=async c=>{if(c?.forceRefresh)return i||(i=r(c).then(u=>{s=u}).finally(()=>{i=void 0})),await i,s;if(s?.expiration&&s?.expiration?.
getTime()<Date.now()&&(s=void 0),n)await n;else if(!s||e?.(s))if(s)o||(o=r(c).then(u=>{s=u}).catch(()=>{}).finally(()=>{o=void 0}));else return n=r(c).then(u=>{
s=u}).finally(()=>{n=void 0}),a(c);return s};return a}var Yk,xR=f(()=>{Yk=t=>async e=>{let r;for(let n of t)try{return await n(e)}catch(o){if(r=o,o?.tryNextLink)
continue;throw o}throw r}});var Mu,jh=f(()=>{Mu=t=>t&&(typeof t.sso_start_url=="string"||typeof t.sso_account_id=="string"||typeof t.sso_session=="string"||typeof t.sso_region=="string"||typeof t.
sso_role_name=="string")});var Lu,Uu,_R=f(()=>{ce();Lu=t=>ht.isInstance(t)?t.headers?.date??t.headers?.Date:void 0,Uu=t=>ht.isInstance(t)?t.headers?.age??t.headers?.Age:void 0});var Qi,wR=f(()=>{Qi=t=>new Date(Date.now()+t)});var Bu,CR=f(()=>{Bu=(t,e,r,n)=>{if(n!==void 0)return e;let o=Date.parse(t);if(Number.isNaN(o))return e;let s=Date.now();return r!==void 0&&s-r>9e5?e:o-s}});var Hh=f(()=>{_R();wR();CR()});var Zi,Jk,ea,Ke,zh=f(()=>{ce();qr();Hh();Zi=(t,e)=>{if(!e)throw new Error(`Property \`${t}\` is not resolved for AWS SDK SigV4Auth`);return e},Jk=t=>t.context?.[cr]?.
eventStream?.output===!0,ea=async t=>{let e=Zi("context",t.context),r=Zi("config",t.config),n=e.endpointV2?.properties?.authSchemes?.[0],s=await Zi("signer",r.signer)(
n),i=t?.signingRegion,a=t?.signingRegionSet,c=t?.signingName;return{config:r,signer:s,signingRegion:i,signingRegionSet:a,signingName:c}},Ke=class{async sign(e,r,n){
if(!ie.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");let o=await ea(n),{config:s,signer:i}=o,{signingRegion:a,
signingName:c}=o,u=n.context;if(u?.authSchemes?.length??!1){let[m,y]=u.authSchemes;m?.name==="sigv4a"&&y?.name==="sigv4"&&(a=y?.signingRegion??a,c=y?.signingName??
c)}let l=await s.disableClockSkewCorrection?.()===!0;n._disableClockSkewCorrection=l;let p=l||Jk(n);return n._skipClockSkewSampling=p,p||(n._preRequestSystemClockOffset=
s.systemClockOffset,n._requestSentAt=Date.now()),await i.sign(e,{signingDate:l?new Date:Qi(s.systemClockOffset),signingRegion:a,signingService:c})}errorHandler(e){
return r=>{let n=r;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){let o=n.ServerTime??Lu(n.$response);if(o){let s=Zi("config",e.config),i=e._preRequestSystemClockOffset,
a=e._requestSentAt,c=Uu(n.$response),u=Bu(o,s.systemClockOffset,a,c);s.systemClockOffset=u,Math.abs(u)>=24e4&&(u!==i||i!==void 0&&i!==u)&&n.$metadata&&(n.$metadata.
clockSkewCorrected=!0)}}throw r}}successHandler(e,r){if(r._skipClockSkewSampling||r._disableClockSkewCorrection)return;let n=Lu(e);if(n){let o=Zi("config",r.config),
s=r._requestSentAt,i=Uu(e);o.systemClockOffset=Bu(n,o.systemClockOffset,s,i)}}}});var zn,RR=f(()=>{ce();Hh();zh();zn=class extends Ke{async sign(e,r,n){if(!ie.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and \
cannot be signed");let{config:o,signer:s,signingRegion:i,signingRegionSet:a,signingName:c}=await ea(n),l=(await o.sigv4aSigningRegionSet?.()??a??[i]).join(","),
p=await o.disableClockSkewCorrection?.()===!0;return n._disableClockSkewCorrection=p,p||(n._preRequestSystemClockOffset=o.systemClockOffset,n._requestSentAt=Date.
now()),await s.sign(e,{signingDate:p?new Date:Qi(o.systemClockOffset),signingRegion:l,signingService:c})}}});var Gh,AR=f(()=>{Gh=t=>typeof t=="string"&&t.length>0?t.split(",").map(e=>e.trim()):[]});var vR,bR=f(()=>{vR=t=>`AWS_BEARER_TOKEN_${t.replace(/[\s-]/g,"_").toUpperCase()}`});var IR,TR,Zt,FR=f(()=>{AR();bR();IR="AWS_AUTH_SCHEME_PREFERENCE",TR="auth_scheme_preference",Zt={environmentVariableSelector:(t,e)=>{if(e?.signingName&&vR(e.signingName)in
t)return["httpBearerAuth"];if(IR in t)return Gh(t[IR])},configFileSelector:t=>{if(TR in t)return Gh(t[TR])},default:[]}});var ju,Hu,PR=f(()=>{wt();re();ju=t=>(t.sigv4aSigningRegionSet=Lt(t.sigv4aSigningRegionSet),t),Hu={environmentVariableSelector(t){if(t.AWS_SIGV4A_SIGNING_REGION_SET)
return t.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim());throw new ct("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(t){
if(t.sigv4a_signing_region_set)return(t.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new ct("sigv4a_signing_region_set not set in profile.",
{tryNextLink:!0})},default:void 0}});function NR(t){for(let e=0;e<8;e++)t[e]^=255;for(let e=7;e>-1&&(t[e]++,t[e]===0);e--);}var zu,OR,Xk,Vh,kR=f(()=>{X();X();zu=class{format(e){let r=[];for(let s in e){
if(!G(e,s))continue;let i=ve(s);r.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[s]))}let n=new Uint8Array(r.reduce((s,i)=>s+i.byteLength,0)),o=0;
for(let s of r)n.set(s,o),o+=s.byteLength;return n}formatHeaderValue(e){switch(e.type){case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":return Uint8Array.
from([2,e.value]);case"short":let r=new DataView(new ArrayBuffer(3));return r.setUint8(0,3),r.setInt16(1,e.value,!1),new Uint8Array(r.buffer);case"integer":let n=new DataView(
new ArrayBuffer(5));return n.setUint8(0,4),n.setInt32(1,e.value,!1),new Uint8Array(n.buffer);case"long":let o=new Uint8Array(9);return o[0]=5,o.set(e.value.bytes,
1),o;case"binary":let s=new DataView(new ArrayBuffer(3+e.value.byteLength));s.setUint8(0,6),s.setUint16(1,e.value.byteLength,!1);let i=new Uint8Array(s.buffer);
return i.set(e.value,3),i;case"string":let a=ve(e.value),c=new DataView(new ArrayBuffer(3+a.byteLength));c.setUint8(0,7),c.setUint16(1,a.byteLength,!1);let u=new Uint8Array(
c.buffer);return u.set(a,3),u;case"timestamp":let l=new Uint8Array(9);return l[0]=8,l.set(Vh.fromNumber(e.value.valueOf()).bytes,1),l;case"uuid":if(!Xk.test(e.value))
throw new Error(`Invalid UUID received: ${e.value}`);let p=new Uint8Array(17);return p[0]=9,p.set(Ei(e.value.replace(/-/g,"")),1),p}}};(function(t){t[t.boolTrue=
0]="boolTrue",t[t.boolFalse=1]="boolFalse",t[t.byte=2]="byte",t[t.short=3]="short",t[t.integer=4]="integer",t[t.long=5]="long",t[t.byteArray=6]="byteArray",t[t.
string=7]="string",t[t.timestamp=8]="timestamp",t[t.uuid=9]="uuid"})(OR||(OR={}));Xk=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,Vh=class t{bytes;constructor(e){
if(this.bytes=e,e.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){if(e>9223372036854776e3||e<-9223372036854776e3)throw new Error(
`${e} is too large (or, if negative, too small) to represent as an Int64`);let r=new Uint8Array(8);for(let n=7,o=Math.abs(Math.round(e));n>-1&&o>0;n--,o/=256)r[n]=
o;return e<0&&NR(r),new t(r)}valueOf(){let e=this.bytes.slice(0),r=e[0]&128;return r&&NR(e),parseInt(Ie(e),16)*(r?-1:1)}toString(){return String(this.valueOf())}}});var $R,MR,Wh,LR,UR,qh,Kh,Yh,Jh,Qk,BR,jR,ta,HR,zR,GR,VR,Gu,WR,qR,KR,Xh,YR,No=f(()=>{$R="X-Amz-Algorithm",MR="X-Amz-Credential",Wh="X-Amz-Date",LR="X-Amz-SignedHe\
aders",UR="X-Amz-Expires",qh="X-Amz-Signature",Kh="X-Amz-Security-Token",Yh="authorization",Jh=Wh.toLowerCase(),Qk="date",BR=[Yh,Jh,Qk],jR=qh.toLowerCase(),ta="\
x-amz-content-sha256",HR=Kh.toLowerCase(),zR={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,
te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},GR=/^proxy-/,VR=/^sec-/,Gu="AWS4-HMAC-SHA256",WR="AWS4-HMAC-SHA256-PAYL\
OAD",qR="UNSIGNED-PAYLOAD",KR=50,Xh="aws4_request",YR=3600*24*7});var JR,XR=f(()=>{X();ce();No();JR=({query:t={}})=>{let e=[],r={};for(let n in t){if(!G(t,n)||n.toLowerCase()===jR)continue;let o=Rr(n);e.push(o);let s=t[n];typeof s==
"string"?r[o]=`${o}=${Rr(s)}`:Array.isArray(s)&&(r[o]=s.slice(0).reduce((i,a)=>i.concat([`${o}=${Rr(a)}`]),[]).sort().join("&"))}return e.sort().map(n=>r[n]).filter(
n=>n).join("&")}});var QR,Zk,ZR=f(()=>{QR=t=>Zk(t).toISOString().replace(/\.\d{3}Z$/,"Z"),Zk=t=>typeof t=="number"?new Date(t*1e3):typeof t=="string"?Number(t)?new Date(Number(t)*
1e3):new Date(t):t});var Vu,eA=f(()=>{te();ce();X();XR();ZR();Vu=class{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({applyChecksum:e,credentials:r,
region:n,service:o,sha256:s,uriEscapePath:i=!0}){this.service=o,this.sha256=s,this.uriEscapePath=i,this.applyChecksum=typeof e=="boolean"?e:!0,this.regionProvider=
ye(n),this.credentialProvider=ye(r)}createCanonicalRequest(e,r,n){let o=Object.keys(r).sort();return`${e.method}
${this.getCanonicalPath(e)}
${JR(e)}
${o.map(s=>`${s}:${r[s]}`).join(`
`)}

${o.join(";")}
${n}`}async createStringToSign(e,r,n,o){let s=new this.sha256;s.update(Pt(n));let i=await s.digest();return`${o}
${e}
${r}
${Ie(i)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){let r=[];for(let s of e.split("/"))s?.length!==0&&s!=="."&&(s===".."?r.pop():r.push(s));let n=`${e?.
startsWith("/")?"/":""}${r.join("/")}${r.length>0&&e?.endsWith("/")?"/":""}`;return Rr(n).replace(/%2F/g,"/")}return e}validateResolvedCredentials(e){if(typeof e!=
"object"||typeof e.accessKeyId!="string"||typeof e.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(e){let r=QR(e).
replace(/[-:]/g,"");return{longDate:r,shortDate:r.slice(0,8)}}getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}});var Wu,Qh,qu,rA,tA,nA=f(()=>{X();No();Wu={},Qh=[],qu=(t,e,r)=>`${t}/${e}/${r}/${Xh}`,rA=async(t,e,r,n,o)=>{let s=await tA(t,e.secretAccessKey,e.accessKeyId),i=`${r}\
:${n}:${o}:${Ie(s)}:${e.sessionToken}`;if(i in Wu)return Wu[i];for(Qh.push(i);Qh.length>KR;)delete Wu[Qh.shift()];let a=`AWS4${e.secretAccessKey}`;for(let c of[
r,n,o,Xh])a=await tA(t,a,c);return Wu[i]=a},tA=(t,e,r)=>{let n=new t(e);return n.update(Pt(r)),n.digest()}});var Zh,oA=f(()=>{X();No();Zh=({headers:t},e,r)=>{let n={};for(let o of Object.keys(t).sort()){if(t[o]==null)continue;let s=o.toLowerCase();(G(zR,s)||e?.has(s)||
GR.test(s)||VR.test(s))&&(!r||r&&!r.has(s))||(s==="__proto__"&&En(n),n[s]=t[o].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return n}});var Ku,sA=f(()=>{X();X();No();Ku=async({headers:t,body:e},r)=>{for(let n in t)if(G(t,n)&&n.toLowerCase()===ta)return t[n];if(e==null)return"e3b0c44298fc1c149afb\
f4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof e=="string"||ArrayBuffer.isView(e)||mi(e)){let n=new r;return n.update(Pt(e)),Ie(await n.digest())}return qR}});var iA,aA=f(()=>{X();iA=(t,e)=>{t=t.toLowerCase();for(let r in e)if(G(e,r)&&t===r.toLowerCase())return!0;return!1}});var cA,uA=f(()=>{X();ce();cA=(t,e={})=>{let{headers:r,query:n={}}=ie.clone(t);for(let o in r){if(!G(r,o))continue;let s=o.toLowerCase();(s.slice(0,6)==="x-amz-"&&
!e.unhoistableHeaders?.has(s)||e.hoistableHeaders?.has(s))&&(n[o]=r[o],delete r[o])}return{...t,headers:r,query:n}}});var eg,lA=f(()=>{X();ce();No();eg=t=>{t=ie.clone(t);for(let e in t.headers)G(t.headers,e)&&BR.indexOf(e.toLowerCase())>-1&&delete t.headers[e];return t}});var Gn,fA=f(()=>{X();kR();eA();No();nA();oA();sA();aA();uA();lA();Gn=class extends Vu{headerFormatter=new zu;constructor({applyChecksum:e,credentials:r,region:n,
service:o,sha256:s,uriEscapePath:i=!0}){super({applyChecksum:e,credentials:r,region:n,service:o,sha256:s,uriEscapePath:i})}async presign(e,r={}){let{signingDate:n=new Date,
expiresIn:o=3600,unsignableHeaders:s,unhoistableHeaders:i,signableHeaders:a,hoistableHeaders:c,signingRegion:u,signingService:l}=r,p=await this.credentialProvider();
this.validateResolvedCredentials(p);let d=u??await this.regionProvider(),{longDate:m,shortDate:y}=this.formatDate(n);if(o>YR)return Promise.reject("Signature ve\
rsion 4 presigned URLs must have an expiration date less than one week in the future");let E=qu(y,d,l??this.service),g=cA(eg(e),{unhoistableHeaders:i,hoistableHeaders:c});
p.sessionToken&&(g.query[Kh]=p.sessionToken),g.query[$R]=Gu,g.query[MR]=`${p.accessKeyId}/${E}`,g.query[Wh]=m,g.query[UR]=o.toString(10);let S=Zh(g,s,a);return g.
query[LR]=this.getCanonicalHeaderList(S),g.query[qh]=await this.getSignature(m,E,this.getSigningKey(p,d,y,l),this.createCanonicalRequest(g,S,await Ku(e,this.sha256))),
g}async sign(e,r){return typeof e=="string"?this.signString(e,r):e.headers&&e.payload?this.signEvent(e,r):e.message?this.signMessage(e,r):this.signRequest(e,r)}async signEvent({
headers:e,payload:r},{signingDate:n=new Date,priorSignature:o,signingRegion:s,signingService:i,eventStreamCredentials:a}){let c=s??await this.regionProvider(),{
shortDate:u,longDate:l}=this.formatDate(n),p=qu(u,c,i??this.service),d=await Ku({headers:{},body:r},this.sha256),m=new this.sha256;m.update(e);let y=Ie(await m.
digest()),E=[WR,l,p,o,y,d].join(`
`);return this.signString(E,{signingDate:n,signingRegion:c,signingService:i,eventStreamCredentials:a})}async signMessage(e,{signingDate:r=new Date,signingRegion:n,
signingService:o,eventStreamCredentials:s}){return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:r,
signingRegion:n,signingService:o,priorSignature:e.priorSignature,eventStreamCredentials:s}).then(a=>({message:e.message,signature:a}))}async signString(e,{signingDate:r=new Date,
signingRegion:n,signingService:o,eventStreamCredentials:s}={}){let i=s??await this.credentialProvider();this.validateResolvedCredentials(i);let a=n??await this.
regionProvider(),{shortDate:c}=this.formatDate(r),u=new this.sha256(await this.getSigningKey(i,a,c,o));return u.update(Pt(e)),Ie(await u.digest())}async signRequest(e,{
signingDate:r=new Date,signableHeaders:n,unsignableHeaders:o,signingRegion:s,signingService:i}={}){let a=await this.credentialProvider();this.validateResolvedCredentials(
a);let c=s??await this.regionProvider(),u=eg(e),{longDate:l,shortDate:p}=this.formatDate(r),d=qu(p,c,i??this.service);u.headers[Jh]=l,a.sessionToken&&(u.headers[HR]=
a.sessionToken);let m=await Ku(u,this.sha256);!iA(ta,u.headers)&&this.applyChecksum&&(u.headers[ta]=m);let y=Zh(u,o,n),E=await this.getSignature(l,d,this.getSigningKey(
a,c,p,i),this.createCanonicalRequest(u,y,m));return u.headers[Yh]=`${Gu} Credential=${a.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(y)}, Sign\
ature=${E}`,u}async getSignature(e,r,n,o){let s=await this.createStringToSign(e,r,o,Gu),i=new this.sha256(await n);return i.update(Pt(s)),Ie(await i.digest())}getSigningKey(e,r,n,o){
return rA(this.sha256,e,n,r,o||this.service)}}});var Yu,pA=f(()=>{Yu={SignatureV4a:null}});var Ju=f(()=>{fA();pA()});function e3(t,{credentials:e,credentialDefaultProvider:r}){let n;return e?e?.memoized?n=e:n=mu(e,du,Gi):r?n=Lt(r(Object.assign({},t,{parentClientConfig:t}))):n=
async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")},n.memoized=!0,
n}function t3(t,e){if(e.configBound)return e;let r=async n=>e({...n,callerClientConfig:t});return r.memoized=e.memoized,r.configBound=!0,r}var tg,dA=f(()=>{le();
wt();Ju();tg=t=>e=>{let r=e.credentials,n=!!e.credentials,o;Object.defineProperty(e,"credentials",{set(l){l&&l!==r&&l!==o&&(n=!0),r=l;let p=e3(e,{credentials:r,
credentialDefaultProvider:e.credentialDefaultProvider}),d=t3(e,p);if(n&&!d.attributed){let m=typeof r=="object"&&r!==null;o=async y=>{let g=await d(y);return m&&
(!g.$source||Object.keys(g.$source).length===0)?ue(g,"CREDENTIALS_CODE","e"):g},o.memoized=d.memoized,o.configBound=d.configBound,o.attributed=!0}else o=d},get(){
return o},enumerable:!0,configurable:!0}),e.credentials=r;let{signingEscapePath:s=!0,systemClockOffset:i=e.systemClockOffset||0,sha256:a}=e,c;return e.signer?c=
Lt(e.signer):e.regionInfoProvider?c=()=>Lt(e.region)().then(async l=>[await e.regionInfoProvider(l,{useFipsEndpoint:await e.useFipsEndpoint(),useDualstackEndpoint:await e.
useDualstackEndpoint()})||{},l]).then(([l,p])=>{let{signingRegion:d,signingService:m}=l;e.signingRegion=e.signingRegion||d||p,e.signingName=e.signingName||m||e.
serviceId;let y={...e,credentials:e.credentials,region:e.signingRegion,service:e.signingName,sha256:a,uriEscapePath:s},E=e.signerConstructor||Gn;return new E(y)}):
c=async l=>{l=Object.assign({},{name:"sigv4",signingName:e.signingName||e.defaultSigningName,signingRegion:await Lt(e.region)(),properties:{}},l);let p=l.signingRegion,
d=l.signingName;e.signingRegion=e.signingRegion||p,e.signingName=e.signingName||d||e.serviceId;let m={...e,credentials:e.credentials,region:e.signingRegion,service:e.
signingName,sha256:a,uriEscapePath:s},y=e.signerConstructor||Gn;return new y(m)},Object.assign(e,{systemClockOffset:i,signingEscapePath:s,signer:c,disableClockSkewCorrection:Lt(
e.disableClockSkewCorrection??t)})}});var rg=f(()=>{zh();RR();FR();PR();dA()});var n3,o3,mA,hA=f(()=>{re();n3="AWS_DISABLE_CLOCK_SKEW_CORRECTION",o3="disable_clock_skew_correction",mA={environmentVariableSelector:t=>Nt(t,n3,yt.ENV),configFileSelector:t=>Nt(
t,o3,yt.CONFIG),default:!1}});var gA,yA=f(()=>{re();hA();gA=$(mA)});var rn,ft=f(()=>{rg();rg();yA();rn=tg(gA)});var Ls,Xu=f(()=>{Ls="To refresh this SSO session run 'aws sso login' with the corresponding profile."});function s3(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function i3(t){return{schemeId:"smithy.api#noAuth"}}var EA,DA,SA,ng=f(()=>{ft();te();EA=async(t,e,r)=>({operation:be(e).operation,region:await ye(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});DA=t=>{let e=[];return t.operation==="CreateToken"?e.push(i3(t)):e.push(s3(t)),
e},SA=t=>{let e=rn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??[])})}});var xA,_A,og=f(()=>{xA=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),
_A={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}}});var Vn,ra=f(()=>{Vn={name:"@aws-sdk/nested-clients",version:"3.998.3",description:"Nested clients for AWS SDK packages.",homepage:"https://github.com/aws/aws-sd\
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
l-dts":"0.10.1",premove:"4.0.0",typescript:"~7.0.2"},engines:{node:">=20.0.0"}}});var Wn,Qu=f(()=>{te();Ee();Wn=class{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,r){let n=r.getMemberSchemas(),o=Object.
values(n).find(s=>!!s.getMergedTraits().httpPayload);if(o){let s=o.getMergedTraits().mediaType;return s||(o.isStringSchema()?"text/plain":o.isBlobSchema()?"appl\
ication/octet-stream":e)}else if(!r.isUnitSchema()&&Object.values(n).find(i=>{let{httpQuery:a,httpQueryParams:c,httpHeader:u,httpLabel:l,httpPrefixHeaders:p}=i.
getMergedTraits();return!a&&!c&&!u&&!l&&p===void 0}))return e}async getErrorSchemaOrThrowBaseException(e,r,n,o,s,i){let a=e;e.includes("#")&&([,a]=e.split("#"));
let c={$metadata:s,$fault:n.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");
try{return{errorSchema:i?.(this.errorRegistry,a)??this.errorRegistry.getSchema(e),errorMetadata:c}}catch{o.message=o.message??o.Message??"UnknownError";let l=this.
errorRegistry,p=l.getBaseException();if(p){let y=l.getErrorCtor(p)??Error;throw this.decorateServiceException(Object.assign(new y({name:a}),c),o)}let d=o,m=d?.message??
d?.Message??d?.Error?.Message??d?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(m),{name:a},c),o)}}compose(e,r,n){let o=n;r.includes(
"#")&&([o]=r.split("#"));let s=Se.for(o),i=Se.for("smithy.ts.sdk.synthetic."+n);e.copyFrom(s),e.copyFrom(i),this.errorRegistry=e}decorateServiceException(e,r={}){
if(this.queryCompat){let n=e.Message??r.Message,o=bc(e,r);n&&(o.message=n);let s=o.Error??{};s.Type=o.Error?.Type,s.Code=o.Error?.Code,s.Message=o.Error?.message??
o.Error?.Message??n,o.Error=s;let i=o.$metadata.requestId;return i&&(o.RequestId=i),o}return bc(e,r)}setQueryCompatError(e,r){let n=r.headers?.["x-amzn-query-er\
ror"];if(e!==void 0&&n!=null){let[o,s]=n.split(";"),i=Object.keys(e),a={Code:o,Type:s};e.Code=o,e.Type=s;for(let c=0;c<i.length;c++){let u=i[c];a[u==="message"?
"Message":u]=e[u]}delete a.__type,e.Error=a}}queryCompatOutput(e,r){e.Error&&(r.Error=e.Error),e.Type&&(r.Type=e.Type),e.Code&&(r.Code=e.Code)}findQueryCompatibleError(e,r){
try{return e.getSchema(r)}catch{return e.find(o=>ae.of(o).getMergedTraits().awsQueryError?.[0]===r)}}}});var Zu,wA=f(()=>{ce();Ee();Qu();Zu=class extends Ao{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({defaultNamespace:e,errorTypeRegistries:r,
serviceTarget:n,awsQueryCompatible:o,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:r}),this.serviceTarget=n,this.codec=s??new Io({timestampFormat:{
useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!o,
this.mixin=new Wn(this.awsQueryCompatible)}async serializeRequest(e,r,n){let o=await super.serializeRequest(e,r,n);return o.path.endsWith("/")||(o.path+="/"),o.
headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,o.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,this.awsQueryCompatible&&
(o.headers["x-amzn-query-mode"]="true"),(hn(e.input)==="unit"||!o.body)&&(o.body="{}"),o}getPayloadCodec(){return this.codec}async handleError(e,r,n,o,s){let{awsQueryCompatible:i}=this;
i&&this.mixin.setQueryCompatError(o,n);let a=Xm(n,o,i)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace);let{errorSchema:c,
errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,n,o,s,i?this.mixin.findQueryCompatibleError:void 0),l=ae.of(
c),p=o.message??o.Message??"UnknownError",d=this.compositeErrorRegistry.getErrorCtor(c)??Error,m=new d({}),y={},E=this.codec.createDeserializer();for(let[g,S]of l.
structIterator())o[g]!=null&&(y[g]=E.readObject(S,o[g]));throw i&&this.mixin.queryCompatOutput(o,y),this.mixin.decorateServiceException(Object.assign(m,u,{$fault:l.
getMergedTraits().error,message:p},y),o)}}});var na,CA=f(()=>{wA();na=class extends Zu{constructor({defaultNamespace:e,errorTypeRegistries:r,serviceTarget:n,awsQueryCompatible:o,jsonCodec:s}){super({defaultNamespace:e,
errorTypeRegistries:r,serviceTarget:n,awsQueryCompatible:o,jsonCodec:s})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){
return"application/x-amz-json-1.1"}}});var Sn,RA=f(()=>{ce();Ee();Qu();Sn=class extends Ui{serializer;deserializer;codec;mixin=new Wn;constructor({defaultNamespace:e,errorTypeRegistries:r,jsonCodec:n}){
super({defaultNamespace:e,errorTypeRegistries:r});let o={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,jsonName:!0};this.codec=n??new Io(o),this.serializer=
new ji(this.codec.createSerializer(),o),this.deserializer=new Bi(this.codec.createDeserializer(),o)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){
return this.codec}setSerdeContext(e){this.codec.setSerdeContext(e),super.setSerdeContext(e)}async serializeRequest(e,r,n){let o=await super.serializeRequest(e,r,
n),s=ae.of(e.input);if(!o.headers["content-type"]){let i=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);i&&(o.headers["content-type"]=i)}return o.
body==null&&o.headers["content-type"]===this.getDefaultContentType()&&(o.body="{}"),o}async deserializeResponse(e,r,n){let o=await super.deserializeResponse(e,r,
n),s=ae.of(e.output);for(let[i,a]of s.structIterator())a.getMemberTraits().httpPayload&&!(i in o)&&(o[i]=null);return o}async handleError(e,r,n,o,s){let i=Jm(n,
o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);let{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(
i,this.options.defaultNamespace,n,o,s),u=ae.of(a),l=o.message??o.Message??"UnknownError",p=this.compositeErrorRegistry.getErrorCtor(a)??Error,d=new p({});await this.
deserializeHttpMessage(a,r,n,o);let m={},y=this.codec.createDeserializer();for(let[E,g]of u.structIterator()){let S=g.getMergedTraits().jsonName??E;m[E]=y.readObject(
g,o[S])}throw this.mixin.decorateServiceException(Object.assign(d,c,{$fault:u.getMergedTraits().error,message:l},m),o)}getDefaultContentType(){return"applicatio\
n/json"}}});function sg(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function ag(t){return new ig(t).parse()}var ig,AA=f(
()=>{ig=class t{x;i=0;z;constructor(e){this.x=e,this.x=e.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){let e=this,{z:r}=e;for(;e.i<r&&(e.trim(),!(e.i>=r));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("<!--"))e.readTo(
"-->"),e.trim();else if(e.isNext("<!DOCTYPE",!1))e.skipDoctype(),e.trim();else if(e.x[e.i]==="<"){let n=e.parseTag();return{[n.tag]:n.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,r=!0){let n=this;return r?n.x.startsWith(
e,n.i):n.x.toLowerCase().startsWith(e.toLowerCase(),n.i)}readTo(e){let r=this,n=r.x.indexOf(e,r.i);if(n===-1)throw new Error(`@aws-sdk XML parse error: expected\
 "${e}" not found.`);let o=r.x.slice(r.i,n);return r.i=n+e.length,o}trim(){let e=this;for(;e.i<e.z&&` 	\r
`.includes(e.x[e.i]);)++e.i}readAttrValue(){let e=this,r=e.x[e.i];++e.i;let n="";for(;e.i<e.z&&e.x[e.i]!==r;)n+=e.x[e.i++];return++e.i,e.decodeEntities(n)}parseTag(){
let e=this;++e.i;let r="";for(;e.i<e.z&&!` 	\r
>/`.includes(e.x[e.i]);)r+=e.x[e.i++];let n=!1,o={};for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let l="";for(;e.i<e.z&&!`= 	\r
>/?`.includes(e.x[e.i]);)l+=e.x[e.i++];if(e.trim(),e.x[e.i]!=="=")break;++e.i,e.trim(),l==="__proto__"&&sg(o),o[l]=e.readAttrValue(),n=!0}if(e.i>=e.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(e.x[e.i]==="/"){if(++e.i,e.i>=e.z||e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++e.i,{tag:r,value:n?o:""}}if(e.x[e.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++e.i;let s=[],i=[],a=!1;for(;e.i<e.z&&!e.isNext("</");)if(e.x[e.i]==="<")e.isNext("<!--")?e.readTo("-->"):e.isNext("<![CDATA[")?(e.i+=9,s.push(e.readTo(
"]]>"))):e.isNext("<?")?e.readTo("?>"):(a=!0,i.push(e.parseTag()));else{let l="";for(;e.i<e.z&&e.x[e.i]!=="<";)l+=e.x[e.i++];s.push(e.decodeEntities(l))}if(!e.isNext(
"</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${r}>.`);e.i+=2;let c=e.readTo(">").trim();if(c!==r)throw new Error(`@aws-sdk XML parse e\
rror: mismatched tags <${r}> and </${c}>.`);if(!n&&s.length===0&&!a)return{tag:r,value:""};if(!n&&!a){let l=s.length===1?s[0]:s.join("");return l.trim()===""&&l.
includes(`
`)?{tag:r,value:""}:{tag:r,value:l}}let u={};for(let l of s)l.trim()===""&&l.includes(`
`)||(u["#text"]="#text"in u?u["#text"]+l:l);for(let l of i)l.tag==="__proto__"&&sg(u),l.tag in u?Array.isArray(u[l.tag])?u[l.tag].push(l.value):u[l.tag]=[u[l.tag],
l.value]:u[l.tag]=l.value;for(let[l,p]of Object.entries(o))l==="__proto__"&&sg(u),u[l]=p;return{tag:r,value:u}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"\
'"};skipDoctype(){let e=this;e.i+=9;let r=0;for(;e.i<e.z;){let n=e.x[e.i];if(n==="[")++r;else if(n==="]")--r;else if(n===">"&&r===0){++e.i;return}++e.i}throw new Error(
"@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(e){return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(r,n,o,s)=>n?
String.fromCharCode(parseInt(n,16)):o?String.fromCharCode(parseInt(o,10)):t.ENTITIES[s]??"")}}});var vA=f(()=>{AA()});var Us,cg=f(()=>{Us=class{serdeContext;setSerdeContext(e){this.serdeContext=e}}});var el,bA=f(()=>{el=class{from;to;keys;constructor(e,r){this.from=e,this.to=r;let n=Object.keys(this.from),o=new Set(n);o.delete("__type"),this.keys=o}mark(e){this.
keys.delete(e)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){if(this.hasUnknown()){let e=this.keys.values().next().value,
r=this.from[e];this.to.$unknown=[e,r]}}}});function IA(t){Object.defineProperty(t,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}var TA=f(()=>{});var tl,FA=f(()=>{vA();te();ce();Ee();X();cg();bA();TA();tl=class extends Us{settings;stringDeserializer;constructor(e){super(),this.settings=e,this.stringDeserializer=
new vo(e)}setSerdeContext(e){this.serdeContext=e,this.stringDeserializer.setSerdeContext(e)}read(e,r,n){let o=ae.of(e),s=o.getMemberSchemas();if(o.isStructSchema()&&
o.isMemberSchema()&&!!Object.values(s).find(u=>!!u.getMemberTraits().eventPayload)){let u={},l=Object.keys(s)[0];return s[l].isBlobSchema()?u[l]=r:u[l]=this.read(
s[l],r),u}let a=(this.serdeContext?.utf8Encoder??De)(r),c=this.parseXml(a);return this.readSchema(e,n?c[n]:c)}readSchema(e,r){let n=ae.of(e);if(n.isUnitSchema())
return;let o=n.getMergedTraits();if(n.isListSchema()&&!Array.isArray(r))return this.readSchema(n,[r]);if(r==null)return r;if(typeof r=="object"){let s=!!o.xmlFlattened;
if(n.isListSchema()){let a=n.getValueSchema(),c=[],u=a.getMergedTraits().xmlName??"member",l=s?r:(r[0]??r)[u];if(l==null)return c;let p=Array.isArray(l)?l:[l];for(let d of p)
c.push(this.readSchema(a,d));return c}let i={};if(n.isMapSchema()){let a=n.getKeySchema(),c=n.getValueSchema(),u;s?u=Array.isArray(r)?r:[r]:u=Array.isArray(r.entry)?
r.entry:[r.entry];let l=a.getMergedTraits().xmlName??"key",p=c.getMergedTraits().xmlName??"value";for(let d of u){let m=d[l],y=d[p];m==="__proto__"&&IA(i),i[m]=
this.readSchema(c,y)}return i}if(n.isStructSchema()){let a=n.isUnionSchema(),c;a&&(c=new el(r,i));for(let[u,l]of n.structIterator()){let p=l.getMergedTraits(),d=p.
httpPayload?p.xmlName??l.getName():l.getMemberTraits().xmlName??u;a&&c.mark(d),r[d]!=null&&(i[u]=this.readSchema(l,r[d]))}return a&&c.writeUnknown(),i}if(n.isDocumentSchema())
return r;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${n.getName(!0)}`)}return n.isListSchema()?[]:n.isMapSchema()||n.
isStructSchema()?{}:this.stringDeserializer.read(n,r)}parseXml(e){if(e.length){let r;try{r=ag(e)}catch(i){throw i&&typeof i=="object"&&Object.defineProperty(i,"\
$responseBodyText",{value:e}),i}let n="#text",o=Object.keys(r)[0],s=r[o];return s[n]&&(s[o]=s[n],delete s[n]),Ic(s)}return{}}}});var rl,PA=f(()=>{ce();Ee();X();X();cg();rl=class extends Us{settings;buffer;constructor(e){super(),this.settings=e}write(e,r,n=""){this.buffer===void 0&&(this.buffer=
"");let o=ae.of(e);if(n&&!n.endsWith(".")&&(n+="."),o.isBlobSchema())(typeof r=="string"||r instanceof Uint8Array)&&(this.writeKey(n),this.writeValue((this.serdeContext?.
base64Encoder??Ge)(r)));else if(o.isBooleanSchema()||o.isNumericSchema()||o.isStringSchema())r!=null?(this.writeKey(n),this.writeValue(String(r))):o.isIdempotencyToken()&&
(this.writeKey(n),this.writeValue(Cs()));else if(o.isBigIntegerSchema())r!=null&&(this.writeKey(n),this.writeValue(String(r)));else if(o.isBigDecimalSchema())r!=
null&&(this.writeKey(n),this.writeValue(r instanceof Ve?r.string:String(r)));else if(o.isTimestampSchema()){if(r instanceof Date)switch(this.writeKey(n),bo(o,this.
settings)){case 5:this.writeValue(r.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(yo(r));break;case 7:this.writeValue(String(r.getTime()/1e3));
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
1)),this.buffer+=`&${_o(e)}=`}writeValue(e){this.buffer+=_o(e)}}});var oa,OA=f(()=>{ce();Ee();Qu();FA();PA();oa=class extends Ao{options;serializer;deserializer;mixin=new Wn;constructor(e){super({defaultNamespace:e.defaultNamespace,
errorTypeRegistries:e.errorTypeRegistries}),this.options=e;let r={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,serviceNamespace:e.
defaultNamespace,serializeEmptyLists:!0};this.serializer=new rl(r),this.deserializer=new tl(r)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(e){this.
serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,r,n){
let o=await super.serializeRequest(e,r,n);o.path.endsWith("/")||(o.path+="/"),o.headers["content-type"]="application/x-www-form-urlencoded",(hn(e.input)==="unit"||
!o.body)&&(o.body="");let s=e.name.split("#")[1]??e.name;return o.body=`Action=${s}&Version=${this.options.version}`+o.body,o.body.endsWith("&")&&(o.body=o.body.
slice(-1)),o}async deserializeResponse(e,r,n){let o=this.deserializer,s=ae.of(e.output),i={};if(n.statusCode>=300){let l=await lt(n.body,r);l.byteLength>0&&Object.
assign(i,await o.read(15,l)),await this.handleError(e,r,n,i,this.deserializeMetadata(n))}for(let l in n.headers){let p=n.headers[l];delete n.headers[l],n.headers[l.
toLowerCase()]=p}let a=e.name.split("#")[1]??e.name,c=s.isStructSchema()&&this.useNestedResult()?a+"Result":void 0,u=await lt(n.body,r);return u.byteLength>0&&Object.
assign(i,await o.read(s,u,c)),i.$metadata=this.deserializeMetadata(n),i}useNestedResult(){return!0}async handleError(e,r,n,o,s){let i=this.loadQueryErrorCode(n,
o)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace);let a=this.loadQueryError(o)??{},c=this.loadQueryErrorMessage(o);a.
message=c,a.Error={Type:a.Type,Code:a.Code,Message:c};let{errorSchema:u,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,
n,a,s,this.mixin.findQueryCompatibleError),p=ae.of(u),d=this.compositeErrorRegistry.getErrorCtor(u)??Error,m=new d({}),y={Type:a.Error.Type,Code:a.Error.Code,Error:a.
Error};for(let[E,g]of p.structIterator()){let S=g.getMergedTraits().xmlName??E,w=a[S]??o[S];y[E]=this.deserializer.readSchema(g,w)}throw this.mixin.decorateServiceException(
Object.assign(m,l,{$fault:p.getMergedTraits().error,message:c},y),o)}loadQueryErrorCode(e,r){let n=(r.Errors?.[0]?.Error??r.Errors?.Error??r.Error)?.Code;if(n!==
void 0)return n;if(e.statusCode==404)return"NotFound"}loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){let r=this.
loadQueryError(e);return r?.message??r?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}});var Bs=f(()=>{CA();RA();OA()});var sa,ko,nl,NA,LA,ol,ug,kA,lg,js,$A,MA,c3,vt,u3,UA,BA=f(()=>{xe();sa="ref",ko=-1,nl=!0,NA="isSet",LA="PartitionResult",ol="booleanEquals",ug="getAttr",kA={[sa]:"\
Endpoint"},lg={[sa]:LA},js={},$A=[{[sa]:"Region"}],MA={conditions:[[NA,[kA]],[NA,$A],["aws.partition",$A,LA],[ol,[{[sa]:"UseFIPS"},nl]],[ol,[{[sa]:"UseDualStack"},
nl]],[ol,[{fn:ug,argv:[lg,"supportsDualStack"]},nl]],[ol,[{fn:ug,argv:[lg,"supportsFIPS"]},nl]],["stringEquals",[{fn:ug,argv:[lg,"name"]},"aws-us-gov"]]],results:[
[ko],[ko,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ko,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[kA,
js],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",js],[ko,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://oidc.{Region}.amazonaws.com",js],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",js],[ko,"FIPS is enabled but this partition does not suppor\
t FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",js],[ko,"DualStack is enabled but this partition does not support DualStack"],["https://o\
idc.{Region}.{PartitionResult#dnsSuffix}",js],[ko,"Invalid Configuration: Missing Region"]]},c3=2,vt=1e8,u3=new Int32Array([-1,1,-1,0,13,3,1,4,vt+12,2,5,vt+12,3,
8,6,4,7,vt+11,5,vt+9,vt+10,4,11,9,6,10,vt+8,7,vt+6,vt+7,5,12,vt+5,6,vt+4,vt+5,3,vt+1,14,4,vt+2,vt+3]),UA=$t.from(u3,c3,MA.conditions,MA.results)});var l3,jA,HA=f(()=>{le();xe();BA();l3=new Mt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),jA=(t,e={})=>l3.get(t,()=>xr(UA,{endpointParams:t,
logger:e.logger}));xt.aws=Qt});var Ye,sl=f(()=>{te();Ye=class t extends kt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e),Object.
setPrototypeOf(this,t.prototype)}}});var ia,aa,ca,ua,la,fa,pa,da,ma,ha,ga,fg=f(()=>{sl();ia=class t extends Ye{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedExcepti\
on";$fault="client";error;reason;error_description;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),
this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},aa=class t extends Ye{static shapeId="com.amazonaws.ssooidc#AuthorizationPe\
ndingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(e){super({name:"AuthorizationPendingException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},ca=class t extends Ye{static shapeId="com\
.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({name:"ExpiredTokenException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},ua=class t extends Ye{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(e){super({name:"InternalServer\
Exception",$fault:"server",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},la=class t extends Ye{static shapeId="\
com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(e){super({name:"InvalidClientExc\
eption",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},fa=class t extends Ye{static shapeId="\
com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({name:"InvalidGrantExcept\
ion",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},pa=class t extends Ye{static shapeId="\
com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){super({name:"Invalid\
RequestException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.reason=e.reason,this.error_description=e.error_description}},
da=class t extends Ye{static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(e){
super({name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},
ma=class t extends Ye{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error;error_description;constructor(e){super(
{name:"SlowDownException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},ha=class t extends Ye{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){super({name:"Unauth\
orizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}},ga=class t extends Ye{static shapeId="\
com.amazonaws.ssooidc#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"Un\
supportedGrantTypeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error,this.error_description=e.error_description}}});var f3,p3,d3,m3,h3,g3,y3,E3,D3,S3,x3,_3,w3,C3,R3,A3,v3,b3,I3,T3,nn,F3,P3,O3,N3,k3,ke,$3,Br,M3,L3,jr,U3,zA,GA,B3,VA,j3,H3,z3,je,WA,qA,er,KA,YA,JA,XA,QA,ZA,ev,tv,
rv,nv,ov,pg,G3,V3,W3,q3,sv,iv,av,dg,il=f(()=>{Ee();fg();sl();f3="AccessDeniedException",p3="AuthorizationPendingException",d3="AccessToken",m3="ClientSecret",h3=
"CreateToken",g3="CreateTokenRequest",y3="CreateTokenResponse",E3="CodeVerifier",D3="ExpiredTokenException",S3="InvalidClientException",x3="InvalidGrantExceptio\
n",_3="InvalidRequestException",w3="InternalServerException",C3="InvalidScopeException",R3="IdToken",A3="RefreshToken",v3="SlowDownException",b3="UnauthorizedCl\
ientException",I3="UnsupportedGrantTypeException",T3="accessToken",nn="client",F3="clientId",P3="clientSecret",O3="codeVerifier",N3="code",k3="deviceCode",ke="e\
rror",$3="expiresIn",Br="error_description",M3="grantType",L3="http",jr="httpError",U3="idToken",zA="reason",GA="refreshToken",B3="redirectUri",VA="smithy.ts.sd\
k.synthetic.com.amazonaws.ssooidc",j3="scope",H3="server",z3="tokenType",je="com.amazonaws.ssooidc",WA=new Se(VA),qA=[-3,VA,"SSOOIDCServiceException",0,[],[]];WA.
registerError(qA,Ye);er=new Se(je),KA=[-3,je,f3,{[ke]:nn,[jr]:400},[ke,zA,Br],[0,0,0]];er.registerError(KA,ia);YA=[-3,je,p3,{[ke]:nn,[jr]:400},[ke,Br],[0,0]];er.
registerError(YA,aa);JA=[-3,je,D3,{[ke]:nn,[jr]:400},[ke,Br],[0,0]];er.registerError(JA,ca);XA=[-3,je,w3,{[ke]:H3,[jr]:500},[ke,Br],[0,0]];er.registerError(XA,ua);
QA=[-3,je,S3,{[ke]:nn,[jr]:401},[ke,Br],[0,0]];er.registerError(QA,la);ZA=[-3,je,x3,{[ke]:nn,[jr]:400},[ke,Br],[0,0]];er.registerError(ZA,fa);ev=[-3,je,_3,{[ke]:nn,
[jr]:400},[ke,zA,Br],[0,0,0]];er.registerError(ev,pa);tv=[-3,je,C3,{[ke]:nn,[jr]:400},[ke,Br],[0,0]];er.registerError(tv,da);rv=[-3,je,v3,{[ke]:nn,[jr]:400},[ke,
Br],[0,0]];er.registerError(rv,ma);nv=[-3,je,b3,{[ke]:nn,[jr]:400},[ke,Br],[0,0]];er.registerError(nv,ha);ov=[-3,je,I3,{[ke]:nn,[jr]:400},[ke,Br],[0,0]];er.registerError(
ov,ga);pg=[WA,er],G3=[0,je,d3,8,0],V3=[0,je,m3,8,0],W3=[0,je,E3,8,0],q3=[0,je,R3,8,0],sv=[0,je,A3,8,0],iv=[3,je,g3,0,[F3,P3,M3,k3,N3,GA,j3,B3,O3],[0,[()=>V3,0],
0,0,0,[()=>sv,0],64,0,[()=>W3,0]],3],av=[3,je,y3,0,[T3,z3,$3,GA,U3],[[()=>G3,0],0,1,[()=>sv,0],[()=>q3,0]]],dg=[9,je,h3,{[L3]:["POST","/token",200]},()=>iv,()=>av]});var cv,uv=f(()=>{ft();Bs();wt();Nn();te();ce();X();ng();HA();il();cv=t=>({apiVersion:"2019-06-10",base64Decoder:t?.base64Decoder??Xe,base64Encoder:t?.base64Encoder??
Ge,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??jA,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
DA,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Ke},{schemeId:"smithy.\
api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new _t}],logger:t?.logger??new Dt,protocol:t?.protocol??Sn,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:pg,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:t?.serviceId??
"SSO OIDC",sha256:t?.sha256??Yt,urlParser:t?.urlParser??qe,utf8Decoder:t?.utf8Decoder??ve,utf8Encoder:t?.utf8Encoder??De})});var lv,fv=f(()=>{ra();le();ft();te();re();Ht();X();Dn();uv();lv=t=>{hr(process.version);let e=Sr(t),r=()=>e().then(mr),n=cv(t);Ar(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??$(Zt,o),bodyLengthChecker:t?.bodyLengthChecker??
ur,defaultSocketTimeout:vr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??$r({serviceId:n.serviceId,clientVersion:Vn.version}),maxAttempts:t?.
maxAttempts??$(Pr,t),region:t?.region??$(St,{...Qe,...o}),requestHandler:Be.create(t?.requestHandler??r),retryMode:t?.retryMode??$({...Nr,default:async()=>(await r()).
retryMode||jt},t),streamCollector:t?.streamCollector??Rt,useDualstackEndpoint:t?.useDualstackEndpoint??$(fr,o),useFipsEndpoint:t?.useFipsEndpoint??$(pr,o),userAgentAppId:t?.
userAgentAppId??$(Mr,o)}}});var pv,dv,mv=f(()=>{pv=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},dv=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var hv,gv=f(()=>{le();te();ce();mv();hv=(t,e)=>{let r=Object.assign(Lr(t),gr(t),_r(t),pv(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Ur(r),yr(r),wr(
r),dv(r))}});var ya,mg=f(()=>{le();wt();te();re();xe();ce();Ht();Ee();ng();og();fv();gv();ya=class extends ut{config;constructor(...[e]){let r=lv(e||{});super(r),this.initConfig=
r;let n=xA(r),o=Fr(n),s=Or(o),i=Dr(s),a=i,c=Jr(a),u=SA(c),l=hv(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(dr(this.config)),this.middlewareStack.
use(kr(this.config)),this.middlewareStack.use(tn(this.config)),this.middlewareStack.use(Cr(this.config)),this.middlewareStack.use(br(this.config)),this.middlewareStack.
use(Ir(this.config)),this.middlewareStack.use(Tr(this.config)),this.middlewareStack.use(Jt(this.config,{httpAuthSchemeParametersProvider:EA,identityProviderConfigProvider:async p=>new At(
{"aws.auth#sigv4":p.credentials})})),this.middlewareStack.use(Xt(this.config))}destroy(){super.destroy()}}});var yv,Ev,Dv,Sv=f(()=>{te();xe();og();yv=Er(_A,"AWSSSOOIDCService","SSOOIDCClient",Xr),Ev={},Dv=(t,e,r,n)=>[]});var Ea,hg=f(()=>{Sv();il();Ea=class extends yv(Ev,Dv,"CreateToken",dg){}});var K3,al,xv=f(()=>{te();hg();mg();K3={CreateTokenCommand:Ea},al=class extends ya{};gn(K3,al)});var _v=f(()=>{hg()});var Y3,J3,wv=f(()=>{Y3={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},J3={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsageEx\
ception",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"}});var Cv=f(()=>{});var gg={};st(gg,{$Command:()=>Kt,AccessDeniedException:()=>ia,AccessDeniedException$:()=>KA,AccessDeniedExceptionReason:()=>Y3,AuthorizationPendingException:()=>aa,
AuthorizationPendingException$:()=>YA,CreateToken$:()=>dg,CreateTokenCommand:()=>Ea,CreateTokenRequest$:()=>iv,CreateTokenResponse$:()=>av,ExpiredTokenException:()=>ca,
ExpiredTokenException$:()=>JA,InternalServerException:()=>ua,InternalServerException$:()=>XA,InvalidClientException:()=>la,InvalidClientException$:()=>QA,InvalidGrantException:()=>fa,
InvalidGrantException$:()=>ZA,InvalidRequestException:()=>pa,InvalidRequestException$:()=>ev,InvalidRequestExceptionReason:()=>J3,InvalidScopeException:()=>da,InvalidScopeException$:()=>tv,
SSOOIDC:()=>al,SSOOIDCClient:()=>ya,SSOOIDCServiceException:()=>Ye,SSOOIDCServiceException$:()=>qA,SlowDownException:()=>ma,SlowDownException$:()=>rv,UnauthorizedClientException:()=>ha,
UnauthorizedClientException$:()=>nv,UnsupportedGrantTypeException:()=>ga,UnsupportedGrantTypeException$:()=>ov,__Client:()=>ut,errorTypeRegistries:()=>pg});var yg=f(
()=>{mg();xv();_v();te();il();wv();fg();Cv();sl()});var Rv,Av=f(()=>{Rv=async(t,e={},r)=>{let{SSOOIDCClient:n}=await Promise.resolve().then(()=>(yg(),gg)),o=i=>e.clientConfig?.[i]??e.parentClientConfig?.[i]??r?.[i];
return new n(Object.assign({},e.clientConfig??{},{region:t??e.clientConfig?.region,logger:o("logger"),userAgentAppId:o("userAgentAppId")}))}});var vv,bv=f(()=>{Av();vv=async(t,e,r={},n)=>{let{CreateTokenCommand:o}=await Promise.resolve().then(()=>(yg(),gg));return(await Rv(e,r,n)).send(new o({clientId:t.
clientId,clientSecret:t.clientSecret,refreshToken:t.refreshToken,grantType:"refresh_token"}))}});var Eg,Iv=f(()=>{re();Xu();Eg=t=>{if(t.expiration&&t.expiration.getTime()<Date.now())throw new Ot(`Token is expired. ${Ls}`,!1)}});var qn,Tv=f(()=>{re();Xu();qn=(t,e,r=!1)=>{if(typeof e>"u")throw new Ot(`Value not present for '${t}' in SSO Token${r?". Cannot refresh":""}. ${Ls}`,!1)}});var Fv,X3,Pv,Ov=f(()=>{re();Fv=require("node:fs"),{writeFile:X3}=Fv.promises,Pv=(t,e)=>{let r=xi(t),n=JSON.stringify(e,null,2);return X3(r,n)}});var Nv,cl,Dg,kv=f(()=>{re();Xu();bv();Iv();Tv();Ov();Nv=new Map,cl=new Map,Dg=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/token-provide\
rs - fromSso");let r=await lr(t),n=Et({profile:t.profile??e?.profile}),o=r[n];if(o){if(!o.sso_session)throw new Ot(`Profile '${n}' is missing required property \
'sso_session'.`)}else throw new Ot(`Profile '${n}' could not be found in shared credentials file.`,!1);let s=o.sso_session,i=cl.get(s);if(i)return await i;let c=(await vi(
t))[s];if(!c)throw new Ot(`Sso session '${s}' could not be found in shared credentials file.`,!1);for(let w of["sso_start_url","sso_region"])if(!c[w])throw new Ot(
`Sso session '${s}' is missing required property '${w}'.`,!1);let u=c.sso_start_url,l=c.sso_region,p;try{p=await wi(s)}catch{throw new Ot(`The SSO session token\
 associated with profile=${n} was not found or is invalid. ${Ls}`,!1)}qn("accessToken",p.accessToken),qn("expiresAt",p.expiresAt);let{accessToken:d,expiresAt:m}=p,
y={token:d,expiration:new Date(m)};if(y.expiration.getTime()-Date.now()>3e5)return y;let E=cl.get(s);if(E)return await E;let g=Nv.get(s)??0;if(Date.now()-g<30*1e3)
return Eg(y),y;qn("clientId",p.clientId,!0),qn("clientSecret",p.clientSecret,!0),qn("refreshToken",p.refreshToken,!0);let S=(async()=>{try{Nv.set(s,Date.now());
let w=await vv(p,l,t,e);qn("accessToken",w.accessToken),qn("expiresIn",w.expiresIn);let R=new Date(Date.now()+w.expiresIn*1e3);try{await Pv(s,{...p,accessToken:w.
accessToken,expiresAt:R.toISOString(),refreshToken:w.refreshToken})}catch{}return{token:w.accessToken,expiration:R}}catch{return Eg(y),y}})();cl.set(s,S);try{return await S}finally{
cl.delete(s)}}});var $v=f(()=>{kv()});function Z3(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,
context:r}})}}function e$(t){return{schemeId:"smithy.api#noAuth"}}var Mv,Lv,Uv,Sg=f(()=>{ft();te();Mv=async(t,e,r)=>({operation:be(e).operation,region:await ye(
t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});Lv=t=>{let e=[];return t.operation==="GetRoleCredentials"?e.
push(e$(t)):e.push(Z3(t)),e},Uv=t=>{let e=rn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??[])})}});var Bv,jv,xg=f(()=>{Bv=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"awsssoporta\
l"}),jv={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}}});var Da,$o,ul,Hv,Wv,ll,_g,zv,wg,Hs,Gv,Vv,t$,bt,r$,qv,Kv=f(()=>{xe();Da="ref",$o=-1,ul=!0,Hv="isSet",Wv="PartitionResult",ll="booleanEquals",_g="getAttr",zv={[Da]:"\
Endpoint"},wg={[Da]:Wv},Hs={},Gv=[{[Da]:"Region"}],Vv={conditions:[[Hv,[zv]],[Hv,Gv],["aws.partition",Gv,Wv],[ll,[{[Da]:"UseFIPS"},ul]],[ll,[{[Da]:"UseDualStack"},
ul]],[ll,[{fn:_g,argv:[wg,"supportsDualStack"]},ul]],[ll,[{fn:_g,argv:[wg,"supportsFIPS"]},ul]],["stringEquals",[{fn:_g,argv:[wg,"name"]},"aws-us-gov"]]],results:[
[$o],[$o,"Invalid Configuration: FIPS and custom endpoint are not supported"],[$o,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[zv,
Hs],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Hs],[$o,"FIPS and DualStack are enabled, but this partition does not support one or\
 both"],["https://portal.sso.{Region}.amazonaws.com",Hs],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",Hs],[$o,"FIPS is enabled but this parti\
tion does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",Hs],[$o,"DualStack is enabled but this partition does not suppo\
rt DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",Hs],[$o,"Invalid Configuration: Missing Region"]]},t$=2,bt=1e8,r$=new Int32Array([-1,1,
-1,0,13,3,1,4,bt+12,2,5,bt+12,3,8,6,4,7,bt+11,5,bt+9,bt+10,4,11,9,6,10,bt+8,7,bt+6,bt+7,5,12,bt+5,6,bt+4,bt+5,3,bt+1,14,4,bt+2,bt+3]),qv=$t.from(r$,t$,Vv.conditions,
Vv.results)});var n$,Yv,Jv=f(()=>{le();xe();Kv();n$=new Mt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Yv=(t,e={})=>n$.get(t,()=>xr(qv,{endpointParams:t,
logger:e.logger}));xt.aws=Qt});var xn,Cg=f(()=>{te();xn=class t extends kt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(e){super(e),Object.setPrototypeOf(
this,t.prototype)}}});var fl,pl,dl,ml,Rg=f(()=>{Cg();fl=class t extends xn{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},pl=class t extends xn{static shapeId="com.amazonaws.sso#R\
esourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(e){super({name:"ResourceNotFoundException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},dl=class t extends xn{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="cli\
ent";constructor(e){super({name:"TooManyRequestsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},ml=class t extends xn{static shapeId="\
com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(e){super({name:"UnauthorizedException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}}});var o$,s$,i$,a$,c$,u$,l$,f$,p$,d$,m$,h$,g$,y$,E$,hl,gl,D$,S$,yl,x$,Xv,El,_$,w$,C$,Qv,R$,A$,v$,tr,Zv,b$,Sa,I$,T$,F$,P$,eb,O$,N$,k$,$$,M$,L$,tb,Dl=f(()=>{Ee();Rg();
Cg();o$="AccessTokenType",s$="GetRoleCredentials",i$="GetRoleCredentialsRequest",a$="GetRoleCredentialsResponse",c$="InvalidRequestException",u$="RoleCredential\
s",l$="ResourceNotFoundException",f$="SecretAccessKeyType",p$="SessionTokenType",d$="TooManyRequestsException",m$="UnauthorizedException",h$="accountId",g$="acc\
essKeyId",y$="accessToken",E$="account_id",hl="client",gl="error",D$="expiration",S$="http",yl="httpError",x$="httpHeader",Xv="httpQuery",El="message",_$="roleC\
redentials",w$="roleName",C$="role_name",Qv="smithy.ts.sdk.synthetic.com.amazonaws.sso",R$="secretAccessKey",A$="sessionToken",v$="x-amz-sso_bearer_token",tr="c\
om.amazonaws.sso",Zv=new Se(Qv),b$=[-3,Qv,"SSOServiceException",0,[],[]];Zv.registerError(b$,xn);Sa=new Se(tr),I$=[-3,tr,c$,{[gl]:hl,[yl]:400},[El],[0]];Sa.registerError(
I$,fl);T$=[-3,tr,l$,{[gl]:hl,[yl]:404},[El],[0]];Sa.registerError(T$,pl);F$=[-3,tr,d$,{[gl]:hl,[yl]:429},[El],[0]];Sa.registerError(F$,dl);P$=[-3,tr,m$,{[gl]:hl,
[yl]:401},[El],[0]];Sa.registerError(P$,ml);eb=[Zv,Sa],O$=[0,tr,o$,8,0],N$=[0,tr,f$,8,0],k$=[0,tr,p$,8,0],$$=[3,tr,i$,0,[w$,h$,y$],[[0,{[Xv]:C$}],[0,{[Xv]:E$}],
[()=>O$,{[x$]:v$}]],3],M$=[3,tr,a$,0,[_$],[[()=>L$,0]]],L$=[3,tr,u$,0,[g$,R$,A$,D$],[0,[()=>N$,0],[()=>k$,0],1]],tb=[9,tr,s$,{[S$]:["GET","/federation/credentia\
ls",200]},()=>$$,()=>M$]});var rb,nb=f(()=>{ft();Bs();wt();Nn();te();ce();X();Sg();Jv();Dl();rb=t=>({apiVersion:"2019-06-10",base64Decoder:t?.base64Decoder??Xe,base64Encoder:t?.base64Encoder??
Ge,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??Yv,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
Lv,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Ke},{schemeId:"smithy.\
api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new _t}],logger:t?.logger??new Dt,protocol:t?.protocol??Sn,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:eb,version:"2019-06-10",serviceTarget:"SWBPortalService"},serviceId:t?.serviceId??"S\
SO",sha256:t?.sha256??Yt,urlParser:t?.urlParser??qe,utf8Decoder:t?.utf8Decoder??ve,utf8Encoder:t?.utf8Encoder??De})});var ob,sb=f(()=>{ra();le();ft();te();re();Ht();X();Dn();nb();ob=t=>{hr(process.version);let e=Sr(t),r=()=>e().then(mr),n=rb(t);Ar(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??$(Zt,o),bodyLengthChecker:t?.bodyLengthChecker??
ur,defaultSocketTimeout:vr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??$r({serviceId:n.serviceId,clientVersion:Vn.version}),maxAttempts:t?.
maxAttempts??$(Pr,t),region:t?.region??$(St,{...Qe,...o}),requestHandler:Be.create(t?.requestHandler??r),retryMode:t?.retryMode??$({...Nr,default:async()=>(await r()).
retryMode||jt},t),streamCollector:t?.streamCollector??Rt,useDualstackEndpoint:t?.useDualstackEndpoint??$(fr,o),useFipsEndpoint:t?.useFipsEndpoint??$(pr,o),userAgentAppId:t?.
userAgentAppId??$(Mr,o)}}});var ib,ab,cb=f(()=>{ib=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},ab=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var ub,lb=f(()=>{le();te();ce();cb();ub=(t,e)=>{let r=Object.assign(Lr(t),gr(t),_r(t),ib(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Ur(r),yr(r),wr(
r),ab(r))}});var zs,Ag=f(()=>{le();wt();te();re();xe();ce();Ht();Ee();Sg();xg();sb();lb();zs=class extends ut{config;constructor(...[e]){let r=ob(e||{});super(r),this.initConfig=
r;let n=Bv(r),o=Fr(n),s=Or(o),i=Dr(s),a=i,c=Jr(a),u=Uv(c),l=ub(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(dr(this.config)),this.middlewareStack.
use(kr(this.config)),this.middlewareStack.use(tn(this.config)),this.middlewareStack.use(Cr(this.config)),this.middlewareStack.use(br(this.config)),this.middlewareStack.
use(Ir(this.config)),this.middlewareStack.use(Tr(this.config)),this.middlewareStack.use(Jt(this.config,{httpAuthSchemeParametersProvider:Mv,identityProviderConfigProvider:async p=>new At(
{"aws.auth#sigv4":p.credentials})})),this.middlewareStack.use(Xt(this.config))}destroy(){super.destroy()}}});var fb,pb,db,mb=f(()=>{te();xe();xg();fb=Er(jv,"SWBPortalService","SSOClient",Xr),pb={},db=(t,e,r,n)=>[]});var Gs,vg=f(()=>{mb();Dl();Gs=class extends fb(pb,db,"GetRoleCredentials",tb){}});var U$,bg,hb=f(()=>{te();vg();Ag();U$={GetRoleCredentialsCommand:Gs},bg=class extends zs{};gn(U$,bg)});var gb=f(()=>{vg()});var yb=f(()=>{});var Eb=f(()=>{Ag();hb();gb();Dl();Rg();yb()});var Db={};st(Db,{GetRoleCredentialsCommand:()=>Gs,SSOClient:()=>zs});var Sb=f(()=>{Eb()});var xa,Ig,xb=f(()=>{le();$v();re();xa=!1,Ig=async({ssoStartUrl:t,ssoSession:e,ssoAccountId:r,ssoRegion:n,ssoRoleName:o,ssoClient:s,clientConfig:i,parentClientConfig:a,
callerClientConfig:c,profile:u,filepath:l,configFilepath:p,ignoreCache:d,logger:m})=>{let y,E="To refresh this SSO session run aws sso login with the correspond\
ing profile.";if(e)try{let v=await Dg({profile:u,filepath:l,configFilepath:p,ignoreCache:d,clientConfig:i,parentClientConfig:a,logger:m})({callerClientConfig:c});
y={accessToken:v.token,expiresAt:new Date(v.expiration).toISOString()}}catch(v){throw new P(v.message,{tryNextLink:xa,logger:m})}else try{y=await wi(t)}catch{throw new P(
`The SSO session associated with this profile is invalid. ${E}`,{tryNextLink:xa,logger:m})}if(new Date(y.expiresAt).getTime()-Date.now()<=0)throw new P(`The SSO\
 session associated with this profile has expired. ${E}`,{tryNextLink:xa,logger:m});let{accessToken:g}=y,{SSOClient:S,GetRoleCredentialsCommand:w}=await Promise.resolve().then(()=>(Sb(),Db)),
R=s||new S(Object.assign({},i??{},{logger:i?.logger??c?.logger??a?.logger,region:i?.region??n,userAgentAppId:i?.userAgentAppId??c?.userAgentAppId??a?.userAgentAppId})),
A;try{A=await R.send(new w({accountId:r,roleName:o,accessToken:g}))}catch(v){throw new P(v,{tryNextLink:xa,logger:m})}let{roleCredentials:{accessKeyId:O,secretAccessKey:j,
sessionToken:ne,expiration:ge,credentialScope:Fe,accountId:q}={}}=A;if(!O||!j||!ne||!ge)throw new P("SSO returns an invalid temporary credential.",{tryNextLink:xa,
logger:m});let T={accessKeyId:O,secretAccessKey:j,sessionToken:ne,expiration:new Date(ge),...Fe&&{credentialScope:Fe},...q&&{accountId:q}};return e?ue(T,"CREDEN\
TIALS_SSO","s"):ue(T,"CREDENTIALS_SSO_LEGACY","u"),T}});var Sl,Tg=f(()=>{re();Sl=(t,e)=>{let{sso_start_url:r,sso_account_id:n,sso_region:o,sso_role_name:s}=t;if(!r||!n||!o||!s)throw new P(`Profile is configured with \
invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(t).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:e});return t}});var _b,wb=f(()=>{re();jh();xb();Tg();_b=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");let{ssoStartUrl:r,
ssoAccountId:n,ssoRegion:o,ssoRoleName:s,ssoSession:i}=t,{ssoClient:a}=t,c=Et({profile:t.profile??e?.profile});if(!r&&!n&&!o&&!s&&!i){let l=(await lr(t))[c];if(!l)
throw new P(`Profile ${c} was not found.`,{logger:t.logger});if(!Mu(l))throw new P(`Profile ${c} is not configured with SSO credentials.`,{logger:t.logger});if(l?.
sso_session){let S=(await vi(t))[l.sso_session],w=` configurations in profile ${c} and sso-session ${l.sso_session}`;if(o&&o!==S.sso_region)throw new P("Conflic\
ting SSO region"+w,{tryNextLink:!1,logger:t.logger});if(r&&r!==S.sso_start_url)throw new P("Conflicting SSO start_url"+w,{tryNextLink:!1,logger:t.logger});l.sso_region=
S.sso_region,l.sso_start_url=S.sso_start_url}let{sso_start_url:p,sso_account_id:d,sso_region:m,sso_role_name:y,sso_session:E}=Sl(l,t.logger);return Ig({ssoStartUrl:p,
ssoSession:E,ssoAccountId:d,ssoRegion:m,ssoRoleName:y,ssoClient:a,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,
profile:c,filepath:t.filepath,configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}else{if(!r||!n||!o||!s)throw new P('Incomplete configu\
ration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:t.logger});return Ig({ssoStartUrl:r,
ssoSession:i,ssoAccountId:n,ssoRegion:o,ssoRoleName:s,ssoClient:a,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,
profile:c,filepath:t.filepath,configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}}});var Fg={};st(Fg,{fromSSO:()=>_b,isSsoProfile:()=>Mu,validateSsoProfile:()=>Sl});var Pg=f(()=>{wb();jh();Tg()});var Cb,Og,Rb=f(()=>{le();re();Cb=(t,e,r)=>{let n={EcsContainer:async o=>{let{fromHttp:s}=await Promise.resolve().then(()=>(Bh(),Uh)),{fromContainerMetadata:i}=await Promise.resolve().then(()=>($u(),ku));
return r?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>Eo(s(o??{}),i(o))().then(Og)},Ec2InstanceMetadata:async o=>{r?.
debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");let{fromInstanceMetadata:s}=await Promise.resolve().then(()=>($u(),ku));return async()=>s(
o)().then(Og)},Environment:async o=>{r?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");let{fromEnv:s}=await Promise.resolve().then(()=>(Th(),jC));
return async()=>s(o)().then(Og)}};if(t in n)return n[t];throw new P(`Unsupported credential source in profile ${e}. Got ${t}, expected EcsContainer or Ec2Instan\
ceMetadata or Environment.`,{logger:r})},Og=t=>ue(t,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p")});var _a,Ab=f(()=>{_a={CrtSignerV4:null}});function bb(t){return{accessKeyId:t.accessKeyId,secretAccessKey:t.secretAccessKey,expiration:t.expiration}}function Ib(t,e){let r=t.credentialProvider;t.credentialProvider=
()=>(t.credentialProvider=r,Promise.resolve(e))}var Ng,vb,xl,Tb=f(()=>{Ju();Ng="X-Amz-S3session-Token",vb=Ng.toLowerCase(),xl=class extends Gn{async signWithCredentials(e,r,n){
let o=bb(r);e.headers[vb]=r.sessionToken;let s=this;return Ib(s,o),s.signRequest(e,n??{})}async presignWithCredentials(e,r,n){let o=bb(r);return delete e.headers[vb],
e.headers[Ng]=r.sessionToken,e.query=e.query??{},e.query[Ng]=r.sessionToken,Ib(this,o),this.presign(e,n)}}});var Mo,Fb=f(()=>{Ju();Ab();Tb();Mo=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof _a.CrtSignerV4=="function"?"crt":typeof Yu.
SignatureV4a=="function"?"js":"none"}constructor(e){this.sigv4Signer=new xl(e),this.signerOptions=e}async sign(e,r={}){return r.signingRegion==="*"?this.getSigv4aSigner().
sign(e,r):this.sigv4Signer.sign(e,r)}async signWithCredentials(e,r,n={}){if(n.signingRegion==="*"){let o=this.getSigv4aSigner(),s=_a.CrtSignerV4;if(s&&o instanceof
s)return o.signWithCredentials(e,r,n);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signa\
ture-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require(\
"@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-\
sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(e,r,n)}async presign(e,r={}){if(r.signingRegion==="*"){let n=this.
getSigv4aSigner(),o=_a.CrtSignerV4;if(o&&n instanceof o)return n.presign(e,r);throw new Error(`presign with signingRegion '*' is only supported when using the C\
RT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the \
package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to\
 https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(e,r)}async presignWithCredentials(e,r,n={}){
if(n.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(
e,r,n)}getSigv4aSigner(){if(!this.sigv4aSigner){let e=_a.CrtSignerV4,r=Yu.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!e&&!r)throw new Error("Neithe\
r CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https\
://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");if(e&&typeof e=="function")this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else if(r&&
typeof r=="function")this.sigv4aSigner=new r({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please e\
nsure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functi\
onality-requiring-aws-common-runtime-crt")}else{if(!r||typeof r!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructo\
r. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also re\
gister the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please \
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new r({...this.signerOptions})}}return this.sigv4aSigner}}});var kg=f(()=>{Fb()});var Ws,Lo,wa,Pb,Bb,Ca,tt,$g,Ob,Nb,kb,$b,Mb,rt,Mg,Vs,Lb,Ub,B$,me,j$,jb,Hb=f(()=>{xe();Ws="ref",Lo=-1,wa=!0,Pb="isSet",Bb="PartitionResult",Ca="booleanEquals",tt=
"stringEquals",$g="getAttr",Ob="us-east-1",Nb="sigv4",kb="sts",$b="https://sts.{Region}.{PartitionResult#dnsSuffix}",Mb={[Ws]:"Endpoint"},rt={[Ws]:"Region"},Mg=
{[Ws]:Bb},Vs={},Lb=[rt],Ub={conditions:[[Pb,[Mb]],[Pb,Lb],["aws.partition",Lb,Bb],[Ca,[{[Ws]:"UseFIPS"},wa]],[Ca,[{[Ws]:"UseDualStack"},wa]],[tt,[rt,"aws-global"]],
[Ca,[{[Ws]:"UseGlobalEndpoint"},wa]],[tt,[rt,"eu-central-1"]],[Ca,[{fn:$g,argv:[Mg,"supportsDualStack"]},wa]],[Ca,[{fn:$g,argv:[Mg,"supportsFIPS"]},wa]],[tt,[rt,
"ap-south-1"]],[tt,[rt,"eu-north-1"]],[tt,[rt,"eu-west-1"]],[tt,[rt,"eu-west-2"]],[tt,[rt,"eu-west-3"]],[tt,[rt,"sa-east-1"]],[tt,[rt,Ob]],[tt,[rt,"us-east-2"]],
[tt,[rt,"us-west-2"]],[tt,[rt,"us-west-1"]],[tt,[rt,"ca-central-1"]],[tt,[rt,"ap-southeast-1"]],[tt,[rt,"ap-northeast-1"]],[tt,[rt,"ap-southeast-2"]],[tt,[{fn:$g,
argv:[Mg,"name"]},"aws-us-gov"]]],results:[[Lo],["https://sts.amazonaws.com",{authSchemes:[{name:Nb,signingName:kb,signingRegion:Ob}]}],[$b,{authSchemes:[{name:Nb,
signingName:kb,signingRegion:"{Region}"}]}],[Lo,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Lo,"Invalid Configuration: Dualstack and c\
ustom endpoint are not supported"],[Mb,Vs],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Vs],[Lo,"FIPS and DualStack are enabled, but this p\
artition does not support one or both"],["https://sts.{Region}.amazonaws.com",Vs],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Vs],[Lo,"FIPS is enab\
led but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Vs],[Lo,"DualStack is enabled but this partition doe\
s not support DualStack"],[$b,Vs],[Lo,"Invalid Configuration: Missing Region"]]},B$=2,me=1e8,j$=new Int32Array([-1,1,-1,0,30,3,1,4,me+14,2,5,me+14,3,25,6,4,24,7,
5,me+1,8,6,9,me+13,7,me+1,10,10,me+1,11,11,me+1,12,12,me+1,13,13,me+1,14,14,me+1,15,15,me+1,16,16,me+1,17,17,me+1,18,18,me+1,19,19,me+1,20,20,me+1,21,21,me+1,22,
22,me+1,23,23,me+1,me+2,8,me+11,me+12,4,28,26,9,27,me+10,24,me+8,me+9,8,29,me+7,9,me+6,me+7,3,me+3,31,4,me+4,me+5]),jb=$t.from(j$,B$,Ub.conditions,Ub.results)});var H$,_l,Lg=f(()=>{le();xe();Hb();H$=new Mt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),_l=(t,e={})=>H$.get(t,()=>xr(jb,
{endpointParams:t,logger:e.logger}));xt.aws=Qt});function Gb(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function Ug(t){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function Vb(t){return{schemeId:"smithy.api#noAuth"}}var z$,G$,zb,V$,W$,Wb,qb,Bg=f(()=>{ft();kg();te();xe();Lg();z$=t=>async(e,r,n)=>{if(!n)throw new Error("Coul\
d not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");let o=await t(e,r,n),s=be(r)?.commandInstance?.constructor?.getEndpointParameterInstructions;
if(!s)throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);let i=await Nc(n,{getEndpointParameterInstructions:s},e);return Object.
assign(o,i)},G$=async(t,e,r)=>({operation:be(e).operation,region:await ye(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#s\
igv4`")})()}),zb=z$(G$);V$=(t,e,r)=>o=>{let i=t(o).properties?.authSchemes;if(!i)return e(o);let a=[];for(let c of i){let{name:u,properties:l={},...p}=c,d=u.toLowerCase();
u!==d&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${u}' to '${d}'`);let m;if(d==="sigv4a"){m="aws.auth#sigv4a";let g=i.find(S=>{let w=S.
name.toLowerCase();return w!=="sigv4a"&&w.startsWith("sigv4")});if(Mo.sigv4aDependency()==="none"&&g)continue}else if(d.startsWith("sigv4"))m="aws.auth#sigv4";else
throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${d}'`);let y=r[m];if(!y)throw new Error(`Could not find HttpAuthOption creat\
e function for '${m}'`);let E=y(o);E.schemeId=m,E.signingProperties={...E.signingProperties||{},...p,...l},a.push(E)}return a},W$=t=>{let e=[];return t.operation===
"AssumeRoleWithWebIdentity"?(e.push(Vb(t)),e.push(Ug(t))):(e.push(Gb(t)),e.push(Ug(t))),e},Wb=V$(_l,W$,{"aws.auth#sigv4":Gb,"aws.auth#sigv4a":Ug,"smithy.api#noA\
uth":Vb}),qb=t=>{let e=rn(t),r=ju(e);return Object.assign(r,{authSchemePreference:ye(t.authSchemePreference??[])})}});var Kb,Yb,jg=f(()=>{Kb=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,useGlobalEndpoint:t.useGlobalEndpoint??
!1,defaultSigningName:"sts"}),Yb={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}}});var It,wl=f(()=>{te();It=class t extends kt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e),Object.setPrototypeOf(
this,t.prototype)}}});var Ra,Aa,va,ba,Ia,Ta,Fa,Hg=f(()=>{wl();Ra=class t extends It{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="clie\
nt";constructor(e){super({name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Aa=class t extends It{static shapeId="co\
m.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({name:"MalformedPolicyDocumentExc\
eption",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},va=class t extends It{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="\
PackedPolicyTooLargeException";$fault="client";constructor(e){super({name:"PackedPolicyTooLargeException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
ba=class t extends It{static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e){super({name:"Regi\
onDisabledException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ia=class t extends It{static shapeId="com.amazonaws.sts#IDPRejectedClaimEx\
ception";name="IDPRejectedClaimException";$fault="client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},Ta=class t extends It{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(e){
super({name:"InvalidIdentityTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Fa=class t extends It{static shapeId="com.amazonaws\
.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({name:"IDPCommunicationErrorExcept\
ion",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}}});var q$,K$,Y$,J$,X$,Q$,zg,Z$,eM,tM,rM,Gg,nM,Jb,oM,sM,iM,aM,cM,uM,lM,fM,Xb,Qb,Zb,pM,dM,mM,hM,gM,yM,eI,EM,DM,tI,SM,rI,xM,_M,Vg,wM,CM,nI,oI,RM,AM,vM,bM,IM,TM,FM,PM,
Uo,Bo,OM,jo,Ho,zo,NM,sI,kM,Ce,iI,aI,Kn,cI,uI,lI,fI,pI,dI,mI,Wg,$M,MM,qg,hI,gI,yI,EI,Kg,DI,SI,xI,_I,LM,UM,Yg,Jg,Pa=f(()=>{Ee();Hg();wl();q$="Arn",K$="AccessKeyId",
Y$="AssumeRole",J$="AssumedRoleId",X$="AssumeRoleRequest",Q$="AssumeRoleResponse",zg="AssumedRoleUser",Z$="AssumeRoleWithWebIdentity",eM="AssumeRoleWithWebIdent\
ityRequest",tM="AssumeRoleWithWebIdentityResponse",rM="Audience",Gg="Credentials",nM="ContextAssertion",Jb="DurationSeconds",oM="Expiration",sM="ExternalId",iM=
"ExpiredTokenException",aM="IDPCommunicationErrorException",cM="IDPRejectedClaimException",uM="InvalidIdentityTokenException",lM="Key",fM="MalformedPolicyDocume\
ntException",Xb="MinimumSessionTokenSize",Qb="Policy",Zb="PolicyArns",pM="ProviderArn",dM="ProvidedContexts",mM="ProvidedContextsListType",hM="ProvidedContext",
gM="PolicyDescriptorType",yM="ProviderId",eI="PackedPolicySize",EM="PackedPolicyTooLargeException",DM="Provider",tI="RoleArn",SM="RegionDisabledException",rI="R\
oleSessionName",xM="SecretAccessKey",_M="SubjectFromWebIdentityToken",Vg="SourceIdentity",wM="SerialNumber",CM="SessionToken",nI="SessionTokenSize",oI="SessionT\
okenUtilization",RM="Tags",AM="TokenCode",vM="TransitiveTagKeys",bM="Tag",IM="Value",TM="WebIdentityToken",FM="arn",PM="accessKeySecretType",Uo="awsQueryError",
Bo="client",OM="clientTokenType",jo="error",Ho="httpError",zo="message",NM="policyDescriptorListType",sI="smithy.ts.sdk.synthetic.com.amazonaws.sts",kM="tagList\
Type",Ce="com.amazonaws.sts",iI=new Se(sI),aI=[-3,sI,"STSServiceException",0,[],[]];iI.registerError(aI,It);Kn=new Se(Ce),cI=[-3,Ce,iM,{[Uo]:["ExpiredTokenExcep\
tion",400],[jo]:Bo,[Ho]:400},[zo],[0]];Kn.registerError(cI,Ra);uI=[-3,Ce,aM,{[Uo]:["IDPCommunicationError",400],[jo]:Bo,[Ho]:400},[zo],[0]];Kn.registerError(uI,
Fa);lI=[-3,Ce,cM,{[Uo]:["IDPRejectedClaim",403],[jo]:Bo,[Ho]:403},[zo],[0]];Kn.registerError(lI,Ia);fI=[-3,Ce,uM,{[Uo]:["InvalidIdentityToken",400],[jo]:Bo,[Ho]:400},
[zo],[0]];Kn.registerError(fI,Ta);pI=[-3,Ce,fM,{[Uo]:["MalformedPolicyDocument",400],[jo]:Bo,[Ho]:400},[zo],[0]];Kn.registerError(pI,Aa);dI=[-3,Ce,EM,{[Uo]:["Pa\
ckedPolicyTooLarge",400],[jo]:Bo,[Ho]:400},[zo],[0]];Kn.registerError(dI,va);mI=[-3,Ce,SM,{[Uo]:["RegionDisabledException",403],[jo]:Bo,[Ho]:403},[zo],[0]];Kn.registerError(
mI,ba);Wg=[iI,Kn],$M=[0,Ce,PM,8,0],MM=[0,Ce,OM,8,0],qg=[3,Ce,zg,0,[J$,q$],[0,0],2],hI=[3,Ce,X$,0,[tI,rI,Zb,Qb,Jb,RM,vM,sM,wM,AM,Vg,dM,Xb],[0,0,()=>_I,0,1,()=>UM,
64,0,0,0,0,()=>LM,1],2],gI=[3,Ce,Q$,0,[Gg,zg,eI,Vg,oI,nI],[[()=>Kg,0],()=>qg,1,0,1,1]],yI=[3,Ce,eM,0,[tI,rI,TM,yM,Zb,Qb,Jb,Xb],[0,0,[()=>MM,0],0,()=>_I,0,1,1],3],
EI=[3,Ce,tM,0,[Gg,_M,zg,eI,DM,rM,Vg,oI,nI],[[()=>Kg,0],0,()=>qg,1,0,0,0,1,1]],Kg=[3,Ce,Gg,0,[K$,xM,CM,oM],[0,[()=>$M,0],0,4],4],DI=[3,Ce,gM,0,[FM],[0]],SI=[3,Ce,
hM,0,[pM,nM],[0,0]],xI=[3,Ce,bM,0,[lM,IM],[0,0],2],_I=[1,Ce,NM,0,()=>DI],LM=[1,Ce,mM,0,()=>SI],UM=[1,Ce,kM,0,()=>xI],Yg=[9,Ce,Y$,0,()=>hI,()=>gI],Jg=[9,Ce,Z$,0,
()=>yI,()=>EI]});var wI,CI=f(()=>{ft();Bs();kg();wt();Nn();te();ce();X();Bg();Lg();Pa();wI=t=>({apiVersion:"2011-06-15",base64Decoder:t?.base64Decoder??Xe,base64Encoder:t?.base64Encoder??
Ge,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??_l,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
Wb,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Ke},{schemeId:"aws.aut\
h#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new zn},{schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("s\
mithy.api#noAuth")||(async()=>({})),signer:new _t}],logger:t?.logger??new Dt,protocol:t?.protocol??oa,protocolSettings:t?.protocolSettings??{defaultNamespace:"c\
om.amazonaws.sts",errorTypeRegistries:Wg,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20\
110615"},serviceId:t?.serviceId??"STS",sha256:t?.sha256??Yt,signerConstructor:t?.signerConstructor??Mo,urlParser:t?.urlParser??qe,utf8Decoder:t?.utf8Decoder??ve,
utf8Encoder:t?.utf8Encoder??De})});var RI,AI=f(()=>{ra();le();ft();wt();te();re();Ht();X();Dn();CI();RI=t=>{hr(process.version);let e=Sr(t),r=()=>e().then(mr),n=wI(t);Ar(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??$(Zt,o),bodyLengthChecker:t?.bodyLengthChecker??
ur,defaultSocketTimeout:vr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??$r({serviceId:n.serviceId,clientVersion:Vn.version}),httpAuthSchemes:t?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4")||(async i=>await t.credentialDefaultProvider(i?.__config||
{})()),signer:new Ke},{schemeId:"aws.auth#sigv4a",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4a"),signer:new zn},{schemeId:"smithy.api#noAuth",identityProvider:s=>s.
getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new _t}],maxAttempts:t?.maxAttempts??$(Pr,t),region:t?.region??$(St,{...Qe,...o}),requestHandler:Be.
create(t?.requestHandler??r),retryMode:t?.retryMode??$({...Nr,default:async()=>(await r()).retryMode||jt},t),sigv4aSigningRegionSet:t?.sigv4aSigningRegionSet??$(
Hu,o),streamCollector:t?.streamCollector??Rt,useDualstackEndpoint:t?.useDualstackEndpoint??$(fr,o),useFipsEndpoint:t?.useFipsEndpoint??$(pr,o),userAgentAppId:t?.
userAgentAppId??$(Mr,o)}}});var vI,bI,II=f(()=>{vI=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},bI=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var TI,FI=f(()=>{le();te();ce();II();TI=(t,e)=>{let r=Object.assign(Lr(t),gr(t),_r(t),vI(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Ur(r),yr(r),wr(
r),bI(r))}});var on,Cl=f(()=>{le();wt();te();re();xe();ce();Ht();Ee();Bg();jg();AI();FI();on=class extends ut{config;constructor(...[e]){let r=RI(e||{});super(r),this.initConfig=
r;let n=Kb(r),o=Fr(n),s=Or(o),i=Dr(s),a=i,c=Jr(a),u=qb(c),l=TI(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(dr(this.config)),this.middlewareStack.
use(kr(this.config)),this.middlewareStack.use(tn(this.config)),this.middlewareStack.use(Cr(this.config)),this.middlewareStack.use(br(this.config)),this.middlewareStack.
use(Ir(this.config)),this.middlewareStack.use(Tr(this.config)),this.middlewareStack.use(Jt(this.config,{httpAuthSchemeParametersProvider:zb,identityProviderConfigProvider:async p=>new At(
{"aws.auth#sigv4":p.credentials,"aws.auth#sigv4a":p.credentials})})),this.middlewareStack.use(Xt(this.config))}destroy(){super.destroy()}}});var Rl,Al,vl,Xg=f(()=>{te();xe();jg();Rl=Er(Yb,"AWSSecurityTokenServiceV20110615","STSClient",Xr),Al={},vl=(t,e,r,n)=>[]});var _n,bl=f(()=>{Xg();Pa();_n=class extends Rl(Al,vl,"AssumeRole",Yg){}});var Go,Il=f(()=>{Xg();Pa();Go=class extends Rl(Al,vl,"AssumeRoleWithWebIdentity",Jg){}});var BM,Tl,PI=f(()=>{te();bl();Il();Cl();BM={AssumeRoleCommand:_n,AssumeRoleWithWebIdentityCommand:Go},Tl=class extends on{};gn(BM,Tl)});var OI=f(()=>{bl();Il()});var NI=f(()=>{});var kI,$I,MI,LI,UI,BI=f(()=>{le();bl();Il();kI=t=>{if(typeof t?.Arn=="string"){let e=t.Arn.split(":");if(e.length>4&&e[4]!=="")return e[4]}},$I=async(t,e,r,n={})=>{
let o=typeof t=="function"?await t():t,s=typeof e=="function"?await e():e,i="",a=o??s??(i=await Rh(n)());return r?.debug?.("@aws-sdk/client-sts::resolveRegion",
"accepting first of:",`${o} (credential provider clientConfig)`,`${s} (contextual client)`,`${i} (STS default: AWS_REGION, profile region, or us-east-1)`),a},MI=
(t,e)=>{let r,n;return async(o,s)=>{if(n=o,!r){let{logger:l=t?.parentClientConfig?.logger,profile:p=t?.parentClientConfig?.profile,region:d,requestHandler:m=t?.
parentClientConfig?.requestHandler,credentialProviderLogger:y,userAgentAppId:E=t?.parentClientConfig?.userAgentAppId}=t,g=await $I(d,t?.parentClientConfig?.region,
y,{logger:l,profile:p}),S=!UI(m);r=new e({...t,userAgentAppId:E,profile:p,credentialDefaultProvider:()=>async()=>n,region:g,requestHandler:S?m:void 0,logger:l})}
let{Credentials:i,AssumedRoleUser:a}=await r.send(new _n(s));if(!i||!i.AccessKeyId||!i.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole cal\
l with role ${s.RoleArn}`);let c=kI(a),u={accessKeyId:i.AccessKeyId,secretAccessKey:i.SecretAccessKey,sessionToken:i.SessionToken,expiration:i.Expiration,...i.CredentialScope&&
{credentialScope:i.CredentialScope},...c&&{accountId:c}};return ue(u,"CREDENTIALS_STS_ASSUME_ROLE","i"),u}},LI=(t,e)=>{let r;return async n=>{if(!r){let{logger:c=t?.
parentClientConfig?.logger,profile:u=t?.parentClientConfig?.profile,region:l,requestHandler:p=t?.parentClientConfig?.requestHandler,credentialProviderLogger:d,userAgentAppId:m=t?.
parentClientConfig?.userAgentAppId}=t,y=await $I(l,t?.parentClientConfig?.region,d,{logger:c,profile:u}),E=!UI(p);r=new e({...t,userAgentAppId:m,profile:u,region:y,
requestHandler:E?p:void 0,logger:c})}let{Credentials:o,AssumedRoleUser:s}=await r.send(new Go(n));if(!o||!o.AccessKeyId||!o.SecretAccessKey)throw new Error(`Inv\
alid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);let i=kI(s),a={accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.
SessionToken,expiration:o.Expiration,...o.CredentialScope&&{credentialScope:o.CredentialScope},...i&&{accountId:i}};return i&&ue(a,"RESOLVED_ACCOUNT_ID","T"),ue(
a,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),a}},UI=t=>t?.metadata?.handlerProtocol==="h2"});var jI,HI,zI,jM,GI=f(()=>{BI();Cl();jI=(t,e)=>e?class extends t{constructor(n){super(n);for(let o of e)this.middlewareStack.use(o)}}:t,HI=(t={},e)=>MI(t,jI(on,e)),
zI=(t={},e)=>LI(t,jI(on,e)),jM=t=>e=>t({roleAssumer:HI(e),roleAssumerWithWebIdentity:zI(e),...e})});var Qg={};st(Qg,{$Command:()=>Kt,AssumeRole$:()=>Yg,AssumeRoleCommand:()=>_n,AssumeRoleRequest$:()=>hI,AssumeRoleResponse$:()=>gI,AssumeRoleWithWebIdentity$:()=>Jg,
AssumeRoleWithWebIdentityCommand:()=>Go,AssumeRoleWithWebIdentityRequest$:()=>yI,AssumeRoleWithWebIdentityResponse$:()=>EI,AssumedRoleUser$:()=>qg,Credentials$:()=>Kg,
ExpiredTokenException:()=>Ra,ExpiredTokenException$:()=>cI,IDPCommunicationErrorException:()=>Fa,IDPCommunicationErrorException$:()=>uI,IDPRejectedClaimException:()=>Ia,
IDPRejectedClaimException$:()=>lI,InvalidIdentityTokenException:()=>Ta,InvalidIdentityTokenException$:()=>fI,MalformedPolicyDocumentException:()=>Aa,MalformedPolicyDocumentException$:()=>pI,
PackedPolicyTooLargeException:()=>va,PackedPolicyTooLargeException$:()=>dI,PolicyDescriptorType$:()=>DI,ProvidedContext$:()=>SI,RegionDisabledException:()=>ba,RegionDisabledException$:()=>mI,
STS:()=>Tl,STSClient:()=>on,STSServiceException:()=>It,STSServiceException$:()=>aI,Tag$:()=>xI,__Client:()=>ut,decorateDefaultCredentialProvider:()=>jM,errorTypeRegistries:()=>Wg,
getDefaultRoleAssumer:()=>HI,getDefaultRoleAssumerWithWebIdentity:()=>zI});var Fl=f(()=>{Cl();PI();OI();te();Pa();Hg();NI();GI();wl()});var WI,HM,zM,qI,VI,KI=f(()=>{le();re();Rb();WI=(t,{profile:e="default",logger:r}={})=>!!t&&typeof t=="object"&&typeof t.role_arn=="string"&&["undefined","string"].
indexOf(typeof t.role_session_name)>-1&&["undefined","string"].indexOf(typeof t.external_id)>-1&&["undefined","string"].indexOf(typeof t.mfa_serial)>-1&&(HM(t,{
profile:e,logger:r})||zM(t,{profile:e,logger:r})),HM=(t,{profile:e,logger:r})=>{let n=typeof t.source_profile=="string"&&typeof t.credential_source>"u";return n&&
r?.debug?.(`    ${e} isAssumeRoleWithSourceProfile source_profile=${t.source_profile}`),n},zM=(t,{profile:e,logger:r})=>{let n=typeof t.credential_source=="stri\
ng"&&typeof t.source_profile>"u";return n&&r?.debug?.(`    ${e} isCredentialSourceProfile credential_source=${t.credential_source}`),n},qI=async(t,e,r,n,o={},s)=>{
r.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");let i=e[t],{source_profile:a,region:c}=i;if(!r.roleAssumer){let{getDefaultRoleAssumer:l}=await Promise.resolve().then(()=>(Fl(),Qg));
r.roleAssumer=l({...r.clientConfig,credentialProviderLogger:r.logger,parentClientConfig:{...n,...r?.parentClientConfig,region:c??r?.parentClientConfig?.region??
n?.region}},r.clientPlugins)}if(a&&a in o)throw new P(`Detected a cycle attempting to resolve credentials for profile ${Et(r)}. Profiles visited: `+Object.keys(
o).join(", "),{logger:r.logger});r.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${a?`source_profile=[${a}]`:`profile=[${t}\
]`}`);let u=a?s(a,e,r,n,{...o,[a]:!0},VI(e[a]??{})):(await Cb(i.credential_source,t,r.logger)(r))();if(VI(i))return u.then(l=>ue(l,"CREDENTIALS_PROFILE_SOURCE_P\
ROFILE","o"));{let l={RoleArn:i.role_arn,RoleSessionName:i.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:i.external_id,DurationSeconds:parseInt(i.duration_seconds||
"3600",10)},{mfa_serial:p}=i;if(p){if(!r.mfaCodeProvider)throw new P(`Profile ${t} requires multi-factor authentication, but no MFA code callback was provided.`,
{logger:r.logger,tryNextLink:!1});l.SerialNumber=p,l.TokenCode=await r.mfaCodeProvider(p)}let d=await u;return r.roleAssumer(d,l).then(m=>ue(m,"CREDENTIALS_PROF\
ILE_SOURCE_PROFILE","o"))}},VI=t=>!t.role_arn&&!!t.credential_source});function GM(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,context:r}})}}
function VM(t){return{schemeId:"smithy.api#noAuth"}}var YI,JI,XI,Zg=f(()=>{ft();te();YI=async(t,e,r)=>({operation:be(e).operation,region:await ye(t.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});JI=t=>{let e=[];return t.operation==="CreateOAuth2Token"?e.push(VM(t)):e.push(GM(
t)),e},XI=t=>{let e=rn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??[])})}});var QI,ZI,ey=f(()=>{QI=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"signin"}),ZI=
{UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}}});var Xn,Yn,eT,qs,tT,Ks,rT,ry,wn,ty,nT,oT,Jn,cT,sT,Pl,pt,iT,aT,WM,pe,qM,uT,lT=f(()=>{xe();Xn="ref",Yn=-1,eT=!1,qs=!0,tT="isSet",Ks="booleanEquals",rT="coalesce",ry=
"PartitionResult",wn="stringEquals",ty="getAttr",nT="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",oT={[Xn]:"Endpoint"},Jn={fn:ty,argv:[{[Xn]:ry},
"name"]},cT={[Xn]:"Region"},sT={[Xn]:ry},Pl={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"}]},pt={},iT=[cT],aT={conditions:[[tT,iT],[
Ks,[{fn:rT,argv:[{[Xn]:"IsControlPlane"},eT]},qs]],[tT,[oT]],["aws.partition",iT,ry],[Ks,[{[Xn]:"UseFIPS"},qs]],[wn,[Jn,"aws"]],[Ks,[{fn:rT,argv:[{[Xn]:"IsOAuth\
Endpoint"},eT]},qs]],[Ks,[{[Xn]:"UseDualStack"},qs]],[wn,[Jn,"aws-cn"]],[wn,[cT,"us-gov-west-1"]],[wn,[Jn,"aws-us-gov"]],[Ks,[{fn:ty,argv:[sT,"supportsFIPS"]},qs]],
[wn,[Jn,"aws-iso"]],[wn,[Jn,"aws-iso-b"]],[wn,[Jn,"aws-iso-f"]],[wn,[Jn,"aws-iso-e"]],[wn,[Jn,"aws-eusc"]],[Ks,[{fn:ty,argv:[sT,"supportsDualStack"]},qs]]],results:[
[Yn],["https://signin.{Region}.api.aws",Pl],["https://signin.{Region}.api.amazonwebservices.com.cn",Pl],[nT,Pl],[Yn,"FIPS endpoints are not supported for OAuth \
operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",Pl],["https://{Region}.signin.aws.amazon.com",pt],["https://{Regio\
n}.signin.amazonaws.cn",pt],["https://{Region}.signin.amazonaws-us-gov.com",pt],["https://{Region}.signin.c2shome.ic.gov",pt],["https://{Region}.signin.sc2shome\
.sgov.gov",pt],["https://{Region}.signin.csphome.hci.ic.gov",pt],["https://{Region}.signin.csphome.adc-e.uk",pt],["https://{Region}.signin.amazonaws-eusc.eu",pt],
["https://signin-fips.amazonaws-us-gov.com",pt],["https://{Region}.signin-fips.amazonaws-us-gov.com",pt],["https://{Region}.signin.{PartitionResult#dnsSuffix}",
pt],[Yn,"Invalid Configuration: FIPS and custom endpoint are not supported"],[Yn,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[oT,pt],
["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",pt],[Yn,"FIPS and DualStack are enabled, but this partition does not support one or both"],
["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",pt],[Yn,"FIPS is enabled but this partition does not support FIPS"],[nT,pt],[Yn,"DualStack is enable\
d but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",pt],[Yn,"Invalid Configuration: Missing Region"]]},WM=2,
pe=1e8,qM=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,pe+27,6,pe+4,pe+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,pe+7,13,10,pe+8,14,12,pe+9,15,13,pe+10,16,14,
pe+11,17,15,pe+12,18,16,pe+13,pe+16,6,pe+5,20,7,21,pe+6,17,pe+24,pe+25,6,pe+4,23,7,27,24,9,pe+14,25,10,pe+15,26,11,pe+22,pe+23,11,28,pe+21,17,pe+20,pe+21,2,35,30,
3,39,31,4,32,pe+27,6,pe+4,33,7,pe+27,34,9,pe+14,pe+27,3,39,36,4,38,37,7,pe+18,pe+19,6,pe+4,pe+17,5,pe+1,40,8,pe+2,pe+3]),uT=$t.from(qM,WM,aT.conditions,aT.results)});var KM,fT,pT=f(()=>{le();xe();lT();KM=new Mt({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),fT=(t,e={})=>KM.
get(t,()=>xr(uT,{endpointParams:t,logger:e.logger}));xt.aws=Qt});var Hr,Ol=f(()=>{te();Hr=class t extends kt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(e){super(e),Object.
setPrototypeOf(this,t.prototype)}}});var Oa,Na,ka,$a,ny=f(()=>{Ol();Oa=class t extends Hr{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(e){
super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error}},Na=class t extends Hr{static shapeId="co\
m.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(e){super({name:"InternalServerException",$fault:"se\
rver",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error}},ka=class t extends Hr{static shapeId="com.amazonaws.signin#TooManyRequestsError";name="\
TooManyRequestsError";$fault="client";error;constructor(e){super({name:"TooManyRequestsError",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.
error=e.error}},$a=class t extends Hr{static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(e){
super({name:"ValidationException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.error=e.error}}});var YM,JM,XM,QM,ZM,eL,tL,rL,nL,oL,sL,iL,aL,cL,uL,dT,oy,lL,cy,mT,hT,fL,Qn,sy,pL,iy,dL,ST,uy,gT,nt,kl,mL,Nl,yT,xT,ET,DT,hL,gL,yL,ay,EL,dt,_T,wT,Ma,CT,RT,AT,vT,ly,
DL,bT,IT,TT,FT,PT,OT,NT,kT,fy,py,La=f(()=>{Ee();ny();Ol();YM="AccessDeniedException",JM="AccessToken",XM="CreateOAuth2Token",QM="CreateOAuth2TokenRequest",ZM="C\
reateOAuth2TokenRequestBody",eL="CreateOAuth2TokenResponseBody",tL="CreateOAuth2TokenResponse",rL="CreateOAuth2TokenWithIAM",nL="CreateOAuth2TokenWithIAMRequest",
oL="CreateOAuth2TokenWithIAMResponse",sL="InternalServerException",iL="OAuthAccessToken",aL="RefreshToken",cL="TooManyRequestsError",uL="ValidationException",dT=
"accessKeyId",oy="accessToken",lL="access_token",cy="client",mT="clientId",hT="codeVerifier",fL="code",Qn="error",sy="expiresIn",pL="expires_in",iy="grantType",
dL="grant_type",ST="http",uy="httpError",gT="idToken",nt="jsonName",kl="message",mL="resource",Nl="refreshToken",yT="redirectUri",xT="smithy.ts.sdk.synthetic.co\
m.amazonaws.signin",ET="secretAccessKey",DT="sessionToken",hL="server",gL="tokenInput",yL="tokenOutput",ay="tokenType",EL="token_type",dt="com.amazonaws.signin",
_T=new Se(xT),wT=[-3,xT,"SigninServiceException",0,[],[]];_T.registerError(wT,Hr);Ma=new Se(dt),CT=[-3,dt,YM,{[Qn]:cy},[Qn,kl],[0,0],2];Ma.registerError(CT,Oa);
RT=[-3,dt,sL,{[Qn]:hL,[uy]:500},[Qn,kl],[0,0],2];Ma.registerError(RT,Na);AT=[-3,dt,cL,{[Qn]:cy,[uy]:429},[Qn,kl],[0,0],2];Ma.registerError(AT,ka);vT=[-3,dt,uL,{
[Qn]:cy,[uy]:400},[Qn,kl],[0,0],2];Ma.registerError(vT,$a);ly=[_T,Ma],DL=[0,dt,iL,8,0],bT=[0,dt,aL,8,0],IT=[3,dt,JM,8,[dT,ET,DT],[[0,{[nt]:dT}],[0,{[nt]:ET}],[0,
{[nt]:DT}]],3],TT=[3,dt,QM,0,[gL],[[()=>FT,16]],1],FT=[3,dt,ZM,0,[mT,iy,fL,yT,hT,Nl],[[0,{[nt]:mT}],[0,{[nt]:iy}],0,[0,{[nt]:yT}],[0,{[nt]:hT}],[()=>bT,{[nt]:Nl}]],
2],PT=[3,dt,tL,0,[yL],[[()=>OT,16]],1],OT=[3,dt,eL,0,[oy,ay,sy,Nl,gT],[[()=>IT,{[nt]:oy}],[0,{[nt]:ay}],[1,{[nt]:sy}],[()=>bT,{[nt]:Nl}],[0,{[nt]:gT}]],4],NT=[3,
dt,nL,0,[iy,mL],[[0,{[nt]:dL}],0],2],kT=[3,dt,oL,0,[oy,ay,sy],[[()=>DL,{[nt]:lL}],[0,{[nt]:EL}],[1,{[nt]:pL}]],3],fy=[9,dt,XM,{[ST]:["POST","/v1/token",200]},()=>TT,
()=>PT],py=[9,dt,rL,{[ST]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>NT,()=>kT]});var $T,MT=f(()=>{ft();Bs();wt();Nn();te();ce();X();Zg();pT();La();$T=t=>({apiVersion:"2023-01-01",base64Decoder:t?.base64Decoder??Xe,base64Encoder:t?.base64Encoder??
Ge,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.endpointProvider??fT,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??
JI,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Ke},{schemeId:"smithy.\
api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new _t}],logger:t?.logger??new Dt,protocol:t?.protocol??Sn,protocolSettings:t?.
protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:ly,version:"2023-01-01",serviceTarget:"Signin"},serviceId:t?.serviceId??"Signin",
sha256:t?.sha256??Yt,urlParser:t?.urlParser??qe,utf8Decoder:t?.utf8Decoder??ve,utf8Encoder:t?.utf8Encoder??De})});var LT,UT=f(()=>{ra();le();ft();te();re();Ht();X();Dn();MT();LT=t=>{hr(process.version);let e=Sr(t),r=()=>e().then(mr),n=$T(t);Ar(process.version);let o={profile:t?.
profile,logger:n.logger};return{...n,...t,runtime:"node",defaultsMode:e,authSchemePreference:t?.authSchemePreference??$(Zt,o),bodyLengthChecker:t?.bodyLengthChecker??
ur,defaultSocketTimeout:vr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??$r({serviceId:n.serviceId,clientVersion:Vn.version}),maxAttempts:t?.
maxAttempts??$(Pr,t),region:t?.region??$(St,{...Qe,...o}),requestHandler:Be.create(t?.requestHandler??r),retryMode:t?.retryMode??$({...Nr,default:async()=>(await r()).
retryMode||jt},t),streamCollector:t?.streamCollector??Rt,useDualstackEndpoint:t?.useDualstackEndpoint??$(fr,o),useFipsEndpoint:t?.useFipsEndpoint??$(pr,o),userAgentAppId:t?.
userAgentAppId??$(Mr,o)}}});var BT,jT,HT=f(()=>{BT=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);
s===-1?e.push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){
return n}}},jT=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()})});var zT,GT=f(()=>{le();te();ce();HT();zT=(t,e)=>{let r=Object.assign(Lr(t),gr(t),_r(t),BT(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Ur(r),yr(r),wr(
r),jT(r))}});var Ua,dy=f(()=>{le();wt();te();re();xe();ce();Ht();Ee();Zg();ey();UT();GT();Ua=class extends ut{config;constructor(...[e]){let r=LT(e||{});super(r),this.initConfig=
r;let n=QI(r),o=Fr(n),s=Or(o),i=Dr(s),a=i,c=Jr(a),u=XI(c),l=zT(u,e?.extensions||[]);this.config=l,this.middlewareStack.use(dr(this.config)),this.middlewareStack.
use(kr(this.config)),this.middlewareStack.use(tn(this.config)),this.middlewareStack.use(Cr(this.config)),this.middlewareStack.use(br(this.config)),this.middlewareStack.
use(Ir(this.config)),this.middlewareStack.use(Tr(this.config)),this.middlewareStack.use(Jt(this.config,{httpAuthSchemeParametersProvider:YI,identityProviderConfigProvider:async p=>new At(
{"aws.auth#sigv4":p.credentials})})),this.middlewareStack.use(Xt(this.config))}destroy(){super.destroy()}}});var $l,VT,WT,Ml,my=f(()=>{te();xe();ey();$l=Er(ZI,"Signin","SigninClient",Xr),VT={IsControlPlane:{type:"staticContextParams",value:!1}},WT={IsOAuthEndpoint:{type:"\
staticContextParams",value:!0}},Ml=(t,e,r,n)=>[]});var Ba,hy=f(()=>{my();La();Ba=class extends $l(VT,Ml,"CreateOAuth2Token",fy){}});var ja,gy=f(()=>{my();La();ja=class extends $l(WT,Ml,"CreateOAuth2TokenWithIAM",py){}});var SL,Ll,qT=f(()=>{te();hy();gy();dy();SL={CreateOAuth2TokenCommand:Ba,CreateOAuth2TokenWithIAMCommand:ja},Ll=class extends Ua{};gn(SL,Ll)});var KT=f(()=>{hy();gy()});var xL,YT=f(()=>{xL={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUES\
T",OAUTH_INVALID_GRANT:"invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"\
rate_exceeded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"\
server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"}});var JT=f(()=>{});var XT={};st(XT,{$Command:()=>Kt,AccessDeniedException:()=>Oa,AccessDeniedException$:()=>CT,AccessToken$:()=>IT,CreateOAuth2Token$:()=>fy,CreateOAuth2TokenCommand:()=>Ba,
CreateOAuth2TokenRequest$:()=>TT,CreateOAuth2TokenRequestBody$:()=>FT,CreateOAuth2TokenResponse$:()=>PT,CreateOAuth2TokenResponseBody$:()=>OT,CreateOAuth2TokenWithIAM$:()=>py,
CreateOAuth2TokenWithIAMCommand:()=>ja,CreateOAuth2TokenWithIAMRequest$:()=>NT,CreateOAuth2TokenWithIAMResponse$:()=>kT,InternalServerException:()=>Na,InternalServerException$:()=>RT,
OAuth2ErrorCode:()=>xL,Signin:()=>Ll,SigninClient:()=>Ua,SigninServiceException:()=>Hr,SigninServiceException$:()=>wT,TooManyRequestsError:()=>ka,TooManyRequestsError$:()=>AT,
ValidationException:()=>$a,ValidationException$:()=>vT,__Client:()=>ut,errorTypeRegistries:()=>ly});var QT=f(()=>{dy();qT();KT();te();La();YT();ny();JT();Ol()});var Zn,Ul,ZT,Ha,Bl,eF=f(()=>{re();ce();Zn=require("node:crypto"),Ul=require("node:fs"),ZT=require("node:os"),Ha=require("node:path"),Bl=class t{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*
1e3;constructor(e,r,n){this.profileData=e,this.init=r,this.callerClientConfig=n}async loadCredentials(){let e=await this.loadToken();if(!e)throw new P(`Failed t\
o load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.logger});let r=e.accessToken,n=Date.now();return new Date(
r.expiresAt).getTime()-n<=t.REFRESH_THRESHOLD?this.refresh(e):this.toCredentials(e.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.
profileData.login_session}toCredentials(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,
expiration:new Date(e.expiresAt)}}async refresh(e){let r=await this.loadToken().catch(()=>e),n=Date.now(),o=new Date(r.accessToken.expiresAt).getTime(),s=new Date(
e.accessToken.expiresAt).getTime(),i=o<=n&&s>n?e:r;if(new Date(i.accessToken.expiresAt).getTime()-Date.now()>t.REFRESH_THRESHOLD)return this.toCredentials(i.accessToken);
let{SigninClient:c,CreateOAuth2TokenCommand:u}=await Promise.resolve().then(()=>(QT(),XT)),{logger:l,userAgentAppId:p}=this.callerClientConfig??{},m=(w=>w?.metadata?.
handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,y=typeof i.signInRegion=="string"&&i.signInRegion.
length>0?i.signInRegion:void 0,E=y??this.profileData.region??await this.callerClientConfig?.region?.()??process.env.AWS_REGION,g=new c({credentials:{accessKeyId:"",
secretAccessKey:""},region:E,requestHandler:m,logger:l,userAgentAppId:p,...this.init?.clientConfig,...y&&{region:y}});this.createDPoPInterceptor(g.middlewareStack);
let S={tokenInput:{clientId:i.clientId,refreshToken:i.refreshToken,grantType:"refresh_token"}};try{let w=await g.send(new u(S)),{accessKeyId:R,secretAccessKey:A,
sessionToken:O}=w.tokenOutput?.accessToken??{},{refreshToken:j,expiresIn:ne}=w.tokenOutput??{};if(!R||!A||!O||!j)throw new P("Token refresh response missing req\
uired fields",{logger:this.logger,tryNextLink:!1});let ge=(ne??900)*1e3,Fe=new Date(Date.now()+ge),q={...i,accessToken:{...i.accessToken,accessKeyId:R,secretAccessKey:A,
sessionToken:O,expiresAt:Fe.toISOString()},refreshToken:j};return await this.saveToken(q),this.toCredentials(q.accessToken)}catch(w){if(w.name==="AccessDeniedEx\
ception"){let A=w.error,O;switch(A){case"TOKEN_EXPIRED":O="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":O="Unable to r\
efresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":O="Unable to refres\
h credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:O=`Failed to refresh token: ${String(
w)}. Please re-authenticate using \`aws login\``}throw new P(O,{logger:this.logger,tryNextLink:!1})}if(new Date(i.accessToken.expiresAt).getTime()>Date.now())return this.
logger?.warn?.(`Failed to refresh token: ${String(w)}. Using existing token until expiry.`),this.toCredentials(i.accessToken);throw new P(`Failed to refresh tok\
en: ${String(w)}. Please re-authenticate using aws login`,{logger:this.logger})}}async loadToken(){let e=this.getTokenFilePath();try{let r=await Ul.promises.readFile(
e,"utf8"),n=JSON.parse(r),o=["accessToken","clientId","refreshToken","dpopKey"].filter(s=>!n[s]);if(n.accessToken?.accountId||o.push("accountId"),o.length>0)throw new P(
`Token validation failed, missing fields: ${o.join(", ")}`,{logger:this.logger,tryNextLink:!1});return n}catch(r){throw new P(`Failed to load token from ${e}: ${String(
r)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){let r=this.getTokenFilePath(),n=(0,Ha.dirname)(r);try{await Ul.promises.mkdir(n,{recursive:!0})}catch{}
await Ul.promises.writeFile(r,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){let e=process.env.AWS_LOGIN_CACHE_DIRECTORY??(0,Ha.join)((0,ZT.homedir)(),".aw\
s","login","cache"),r=Buffer.from(this.loginSession,"utf8"),n=(0,Zn.createHash)("sha256").update(r).digest("hex");return(0,Ha.join)(e,`${n}.json`)}derToRawSignature(e){
let r=2;if(e[r]!==2)throw new Error("Invalid DER signature");r++;let n=e[r++],o=e.subarray(r,r+n);if(r+=n,e[r]!==2)throw new Error("Invalid DER signature");r++;
let s=e[r++],i=e.subarray(r,r+s);o=o[0]===0?o.subarray(1):o,i=i[0]===0?i.subarray(1):i;let a=Buffer.concat([Buffer.alloc(32-o.length),o]),c=Buffer.concat([Buffer.
alloc(32-i.length),i]);return Buffer.concat([a,c])}createDPoPInterceptor(e){e.add(r=>async n=>{if(ie.isInstance(n.request)){let o=n.request,s=`${o.protocol}//${o.
hostname}${o.port?`:${o.port}`:""}${o.path}`,i=await this.generateDpop(o.method,s);o.headers={...o.headers,DPoP:i}}return r(n)},{step:"finalizeRequest",name:"dp\
opInterceptor",override:!0})}async generateDpop(e="POST",r){let n=await this.loadToken();try{let o=(0,Zn.createPrivateKey)({key:n.dpopKey,format:"pem",type:"sec\
1"}),i=(0,Zn.createPublicKey)(o).export({format:"der",type:"spki"}),a=-1;for(let w=0;w<i.length;w++)if(i[w]===4){a=w;break}let c=i.slice(a+1,a+33),u=i.slice(a+33,
a+65),l={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:c.toString("base64url"),y:u.toString("base64url")}},p={jti:crypto.randomUUID(),htm:e,htu:r,iat:Math.
floor(Date.now()/1e3)},d=Buffer.from(JSON.stringify(l)).toString("base64url"),m=Buffer.from(JSON.stringify(p)).toString("base64url"),y=`${d}.${m}`,E=(0,Zn.sign)(
"sha256",Buffer.from(y),o),S=this.derToRawSignature(E).toString("base64url");return`${y}.${S}`}catch(o){throw new P(`Failed to generate Dpop proof: ${o instanceof
Error?o.message:String(o)}`,{logger:this.logger,tryNextLink:!1})}}}});var tF,rF=f(()=>{le();re();eF();tF=t=>async({callerClientConfig:e}={})=>{t?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials");let r=await lr(
t||{}),n=Et({profile:t?.profile??e?.profile}),o=r[n];if(!o?.login_session)throw new P(`Profile ${n} does not contain login_session.`,{tryNextLink:!0,logger:t?.logger});
let i=await new Bl(o,t,e).loadCredentials();return ue(i,"CREDENTIALS_LOGIN","AD")}});var nF={};st(nF,{fromLoginCredentials:()=>tF});var oF=f(()=>{rF()});var sF,iF,aF=f(()=>{le();sF=t=>!!(t&&t.login_session),iF=async(t,e,r)=>{let{fromLoginCredentials:n}=await Promise.resolve().then(()=>(oF(),nF)),o=await n({...e,
profile:t})({callerClientConfig:r});return ue(o,"CREDENTIALS_PROFILE_LOGIN","AC")}});var cF,uF=f(()=>{le();cF=(t,e,r)=>{if(e.Version!==1)throw Error(`Profile ${t} credential_process did not return Version 1.`);if(e.AccessKeyId===void 0||e.SecretAccessKey===
void 0)throw Error(`Profile ${t} credential_process returned invalid credentials.`);if(e.Expiration){let s=new Date;if(new Date(e.Expiration)<s)throw Error(`Pro\
file ${t} credential_process returned expired credentials.`)}let n=e.AccountId;!n&&r?.[t]?.aws_account_id&&(n=r[t].aws_account_id);let o={accessKeyId:e.AccessKeyId,
secretAccessKey:e.SecretAccessKey,...e.SessionToken&&{sessionToken:e.SessionToken},...e.Expiration&&{expiration:new Date(e.Expiration)},...e.CredentialScope&&{credentialScope:e.
CredentialScope},...n&&{accountId:n}};return ue(o,"CREDENTIALS_PROCESS","w"),o}});var lF,fF,pF,dF=f(()=>{re();lF=require("node:child_process"),fF=require("node:util");uF();pF=async(t,e,r)=>{let n=e[t];if(e[t]){let o=n.credential_process;if(o!==
void 0){let s=(0,fF.promisify)(bi?.getTokenRecord?.().exec??lF.exec);try{let{stdout:i}=await s(o),a;try{a=JSON.parse(i.trim())}catch{throw Error(`Profile ${t} c\
redential_process returned invalid JSON.`)}return cF(t,a,e)}catch(i){throw new P(i.message,{logger:r})}}else throw new P(`Profile ${t} did not contain credentia\
l_process.`,{logger:r})}else throw new P(`Profile ${t} could not be found in shared credentials file.`,{logger:r})}});var mF,hF=f(()=>{re();dF();mF=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");let r=await lr(t);
return pF(Et({profile:t.profile??e?.profile}),r,t.logger)}});var yy={};st(yy,{fromProcess:()=>mF});var Ey=f(()=>{hF()});var gF,yF,EF=f(()=>{le();gF=t=>!!t&&typeof t=="object"&&typeof t.credential_process=="string",yF=async(t,e)=>{let{fromProcess:r}=await Promise.resolve().then(()=>(Ey(),yy)),
n=await r({...t,profile:e})();return ue(n,"CREDENTIALS_PROFILE_PROCESS","v")}});var DF,SF,xF=f(()=>{le();DF=async(t,e,r={},n)=>{let{fromSSO:o}=await Promise.resolve().then(()=>(Pg(),Fg));return o({profile:t,logger:r.logger,parentClientConfig:r.
parentClientConfig,clientConfig:r.clientConfig})({callerClientConfig:n}).then(s=>e.sso_session?ue(s,"CREDENTIALS_PROFILE_SSO","r"):ue(s,"CREDENTIALS_PROFILE_SSO\
_LEGACY","t"))},SF=t=>t&&(typeof t.sso_start_url=="string"||typeof t.sso_account_id=="string"||typeof t.sso_session=="string"||typeof t.sso_region=="string"||typeof t.
sso_role_name=="string")});var Dy,Sy,_F=f(()=>{le();Dy=t=>!!t&&typeof t=="object"&&typeof t.aws_access_key_id=="string"&&typeof t.aws_secret_access_key=="string"&&["undefined","string"].indexOf(
typeof t.aws_session_token)>-1&&["undefined","string"].indexOf(typeof t.aws_account_id)>-1,Sy=async(t,e)=>{e?.logger?.debug("@aws-sdk/credential-provider-ini - \
resolveStaticCredentials");let r={accessKeyId:t.aws_access_key_id,secretAccessKey:t.aws_secret_access_key,sessionToken:t.aws_session_token,...t.aws_credential_scope&&
{credentialScope:t.aws_credential_scope},...t.aws_account_id&&{accountId:t.aws_account_id}};return ue(r,"CREDENTIALS_PROFILE","n")}});var jl,xy=f(()=>{jl=t=>async e=>{t.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");let{roleArn:r,roleSessionName:n,webIdentityToken:o,
providerId:s,policyArns:i,policy:a,durationSeconds:c}=t,{roleAssumerWithWebIdentity:u}=t;if(!u){let{getDefaultRoleAssumerWithWebIdentity:l}=await Promise.resolve().then(()=>(Fl(),Qg));
u=l({...t.clientConfig,credentialProviderLogger:t.logger,parentClientConfig:{...e?.callerClientConfig,...t.parentClientConfig}},t.clientPlugins)}return u({RoleArn:r,
RoleSessionName:n??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:o,ProviderId:s,PolicyArns:i,Policy:a,DurationSeconds:c})}});var CF,wF,_L,wL,RF,AF=f(()=>{le();re();CF=require("node:fs");xy();wF="AWS_WEB_IDENTITY_TOKEN_FILE",_L="AWS_ROLE_ARN",wL="AWS_ROLE_SESSION_NAME",RF=(t={})=>async e=>{
t.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");let r=t?.webIdentityTokenFile??process.env[wF],n=t?.roleArn??process.env[_L],o=t?.roleSessionName??
process.env[wL];if(!r||!n)throw new P("Web identity configuration not specified",{logger:t.logger});let s=await jl({...t,webIdentityToken:bi?.getTokenRecord?.()[r]??
(0,CF.readFileSync)(r,{encoding:"ascii"}),roleArn:n,roleSessionName:o})(e);return r===process.env[wF]&&ue(s,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),s}});var _y={};st(_y,{fromTokenFile:()=>RF,fromWebToken:()=>jl});var wy=f(()=>{AF();xy()});var vF,bF,IF=f(()=>{le();vF=t=>!!t&&typeof t=="object"&&typeof t.web_identity_token_file=="string"&&typeof t.role_arn=="string"&&["undefined","string"].indexOf(
typeof t.role_session_name)>-1,bF=async(t,e,r)=>{let{fromTokenFile:n}=await Promise.resolve().then(()=>(wy(),_y)),o=await n({webIdentityTokenFile:t.web_identity_token_file,
roleArn:t.role_arn,roleSessionName:t.role_session_name,roleAssumerWithWebIdentity:e.roleAssumerWithWebIdentity,logger:e.logger,parentClientConfig:e.parentClientConfig})(
{callerClientConfig:r});return ue(o,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")}});var Cy,TF=f(()=>{re();KI();aF();EF();xF();_F();IF();Cy=async(t,e,r,n,o={},s=!1)=>{let i=e[t];if(Object.keys(o).length>0&&Dy(i))return Sy(i,r);if(s||WI(i,{profile:t,
logger:r.logger}))return qI(t,e,r,n,o,Cy);if(Dy(i))return Sy(i,r);if(vF(i))return bF(i,r,n);if(gF(i))return yF(r,t);if(SF(i))return await DF(t,i,r,n);if(sF(i))return iF(
t,r,n);throw new P(`Could not resolve credentials using profile: [${t}] in configuration/credentials file(s).`,{logger:r.logger})}});var FF,PF=f(()=>{re();TF();FF=(t={})=>async({callerClientConfig:e}={})=>{t.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");let r=await lr(t);return Cy(
Et({profile:t.profile??e?.profile}),r,t,e)}});var OF={};st(OF,{fromIni:()=>FF});var NF=f(()=>{PF()});var kF,Ys,$F,Ry,MF=f(()=>{Th();re();DR();xR();kF=!1,Ys=(t={})=>SR([async()=>{if(t.profile??process.env[Dc])throw process.env[Ki]&&process.env[Yi]&&(kF||((t.logger?.
warn&&t.logger?.constructor?.name!=="NoOpLogger"?t.logger.warn.bind(t.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNIN\
G:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),kF=!0)),new P("AWS_PROFILE is set, skipping fromEnv provider.",{logger:t.logger,tryNextLink:!0});return t.logger?.debug("@aws-sdk/credential-provider-node - \
defaultProvider::fromEnv"),vu(t)()},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");let{ssoStartUrl:r,ssoAccountId:n,ssoRegion:o,
ssoRoleName:s,ssoSession:i}=t;if(!r&&!n&&!o&&!s&&!i)throw new P("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:t.logger});
let{fromSSO:a}=await Promise.resolve().then(()=>(Pg(),Fg));return a(t)(e)},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromI\
ni");let{fromIni:r}=await Promise.resolve().then(()=>(NF(),OF));return r(t)(e)},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::\
fromProcess");let{fromProcess:r}=await Promise.resolve().then(()=>(Ey(),yy));return r(t)(e)},async e=>{t.logger?.debug("@aws-sdk/credential-provider-node - defa\
ultProvider::fromTokenFile");let{fromTokenFile:r}=await Promise.resolve().then(()=>(wy(),_y));return r(t)(e)},async()=>(t.logger?.debug("@aws-sdk/credential-pro\
vider-node - defaultProvider::remoteProvider"),(await ER(t))()),async()=>{throw new P("Could not load credentials from any providers",{tryNextLink:!1,logger:t.logger})}],
Ry),$F=t=>t?.expiration!==void 0,Ry=t=>t?.expiration!==void 0&&t.expiration.getTime()-Date.now()<3e5});var LF={};st(LF,{credentialsTreatedAsExpired:()=>Ry,credentialsWillNeedRefresh:()=>$F,defaultProvider:()=>Ys});var Hl=f(()=>{MF()});var BF={};st(BF,{AssumeRoleCommand:()=>_n,STSClient:()=>on});var jF=f(()=>{Fl()});function OP(t,e,r){return t.border?/[.']-+[.']/.test(e)?"":e.trim().length!==0?r:"  ":""}function bU(t){let e=t.padding||[],r=1+(e[np]||0)+(e[rp]||0);return t.border?
r+4:r}function IU(){return typeof process=="object"&&process.stdout&&process.stdout.columns?process.stdout.columns:80}function TU(t,e){t=t.trim();let r=zt.stringWidth(
t);return r<e?" ".repeat(e-r)+t:t}function FU(t,e){t=t.trim();let r=zt.stringWidth(t);return r>=e?t:" ".repeat(e-r>>1)+t}function NP(t,e){return zt=e,new Py({width:t?.
width||IU(),wrap:t?.wrap})}var RU,AU,rp,vU,np,Py,zt,kP=f(()=>{"use strict";RU={right:TU,center:FU},AU=0,rp=1,vU=2,np=3,Py=class{constructor(e){var r;this.width=
e.width,this.wrap=(r=e.wrap)!==null&&r!==void 0?r:!0,this.rows=[]}span(...e){let r=this.div(...e);r.span=!0}resetOutput(){this.rows=[]}div(...e){if(e.length===0&&
this.div(""),this.wrap&&this.shouldApplyLayoutDSL(...e)&&typeof e[0]=="string")return this.applyLayoutDSL(e[0]);let r=e.map(n=>typeof n=="string"?this.colFromString(
n):n);return this.rows.push(r),r}shouldApplyLayoutDSL(...e){return e.length===1&&typeof e[0]=="string"&&/[\t\n]/.test(e[0])}applyLayoutDSL(e){let r=e.split(`
`).map(o=>o.split("	")),n=0;return r.forEach(o=>{o.length>1&&zt.stringWidth(o[0])>n&&(n=Math.min(Math.floor(this.width*.5),zt.stringWidth(o[0])))}),r.forEach(o=>{
this.div(...o.map((s,i)=>({text:s.trim(),padding:this.measurePadding(s),width:i===0&&o.length>1?n:void 0})))}),this.rows[this.rows.length-1]}colFromString(e){return{
text:e,padding:this.measurePadding(e)}}measurePadding(e){let r=zt.stripAnsi(e);return[0,r.match(/\s*$/)[0].length,0,r.match(/^\s*/)[0].length]}toString(){let e=[];
return this.rows.forEach(r=>{this.rowToString(r,e)}),e.filter(r=>!r.hidden).map(r=>r.text).join(`
`)}rowToString(e,r){return this.rasterize(e).forEach((n,o)=>{let s="";n.forEach((i,a)=>{let{width:c}=e[a],u=this.negatePadding(e[a]),l=i;if(u>zt.stringWidth(i)&&
(l+=" ".repeat(u-zt.stringWidth(i))),e[a].align&&e[a].align!=="left"&&this.wrap){let d=RU[e[a].align];l=d(l,u),zt.stringWidth(l)<u&&(l+=" ".repeat((c||0)-zt.stringWidth(
l)-1))}let p=e[a].padding||[0,0,0,0];p[np]&&(s+=" ".repeat(p[np])),s+=OP(e[a],l,"| "),s+=l,s+=OP(e[a],l," |"),p[rp]&&(s+=" ".repeat(p[rp])),o===0&&r.length>0&&(s=
this.renderInline(s,r[r.length-1]))}),r.push({text:s.replace(/ +$/,""),span:e.span})}),r}renderInline(e,r){let n=e.match(/^ */),o=n?n[0].length:0,s=r.text,i=zt.
stringWidth(s.trimRight());return r.span?this.wrap?o<i?e:(r.hidden=!0,s.trimRight()+" ".repeat(o-i)+e.trimLeft()):(r.hidden=!0,s+e):e}rasterize(e){let r=[],n=this.
columnWidths(e),o;return e.forEach((s,i)=>{s.width=n[i],this.wrap?o=zt.wrap(s.text,this.negatePadding(s),{hard:!0}).split(`
`):o=s.text.split(`
`),s.border&&(o.unshift("."+"-".repeat(this.negatePadding(s)+2)+"."),o.push("'"+"-".repeat(this.negatePadding(s)+2)+"'")),s.padding&&(o.unshift(...new Array(s.padding[AU]||
0).fill("")),o.push(...new Array(s.padding[vU]||0).fill(""))),o.forEach((a,c)=>{r[c]||r.push([]);let u=r[c];for(let l=0;l<i;l++)u[l]===void 0&&u.push("");u.push(
a)})}),r}negatePadding(e){let r=e.width||0;return e.padding&&(r-=(e.padding[np]||0)+(e.padding[rp]||0)),e.border&&(r-=4),r}columnWidths(e){if(!this.wrap)return e.
map(i=>i.width||zt.stringWidth(i.text));let r=e.length,n=this.width,o=e.map(i=>{if(i.width)return r--,n-=i.width,i.width}),s=r?Math.floor(n/r):0;return o.map((i,a)=>i===
void 0?Math.max(s,bU(e[a])):i)}}});function Ny({onlyFirst:t=!1}={}){return new RegExp(MU,t?void 0:"g")}var Oy,$P,PU,OU,NU,kU,$U,MU,MP=f(()=>{Oy=String.raw`(?:\u001B\u005C|\u009C)`,$P=String.raw`\u0018\u001A\u001B\u0080-\u009F`,
PU=String.raw`(?:\u001B\]|\u009D)[^\u0007${$P}]*(?:\u0007|${Oy})`,OU=String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${$P}]*${Oy}`,NU=String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${Oy})?`,
kU=String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`,$U=String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`,
MU=`${NU}|${PU}|${OU}|${kU}|${$U}`});function zr(t){if(typeof t!="string")throw new TypeError(`Expected a \`string\`, got \`${typeof t}\``);return!t.includes("\x1B")&&!t.includes("\x9B")?t:t.replace(
LU,"")}var LU,Qs=f(()=>{MP();LU=Ny()});var LP,UP,BP,jP,HP,zP,ky,GP=f(()=>{LP=[161,161,164,164,167,168,170,170,173,174,176,180,182,186,188,191,198,198,208,208,215,216,222,225,230,230,232,234,236,237,240,
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
UP=12288,BP=65510,jP=[12288,12288,65281,65376,65504,65510],HP=4352,zP=262141,ky=[4352,4447,8986,8987,9001,9002,9193,9196,9200,9200,9203,9203,9725,9726,9748,9749,
9776,9783,9800,9811,9855,9855,9866,9871,9875,9875,9889,9889,9898,9899,9917,9918,9924,9925,9934,9934,9940,9940,9962,9962,9970,9971,9973,9973,9978,9978,9981,9981,
9989,9989,9994,9995,10024,10024,10060,10060,10062,10062,10067,10069,10071,10071,10133,10135,10160,10160,10175,10175,11035,11036,11088,11088,11093,11093,11904,11929,
11931,12019,12032,12245,12272,12287,12289,12350,12353,12438,12441,12543,12549,12591,12593,12686,12688,12773,12783,12830,12832,12871,12880,42124,42128,42182,43360,
43388,44032,55203,63744,64255,65040,65049,65072,65106,65108,65126,65128,65131,94176,94180,94192,94198,94208,101594,101631,101664,101760,101874,101888,102801,102816,
102866,110576,110579,110581,110587,110589,110590,110592,110888,110898,110898,110928,110930,110933,110933,110948,110952,110960,111355,119552,119638,119648,119670,
126980,126980,127183,127183,127374,127374,127377,127386,127406,127406,127488,127490,127504,127547,127552,127560,127568,127569,127584,127589,127744,127776,127789,
127797,127799,127868,127870,127891,127904,127946,127951,127955,127968,127984,127988,127988,127992,128062,128064,128064,128066,128252,128255,128317,128331,128334,
128336,128359,128378,128378,128405,128406,128420,128420,128507,128591,128640,128709,128716,128716,128720,128722,128725,128729,128732,128735,128747,128748,128756,
128764,128986,128986,128992,129003,129008,129008,129292,129338,129340,129349,129351,129535,129648,129660,129664,129734,129736,129736,129740,129757,129759,129771,
129775,129786,131072,196605,196608,262141]});var op,VP=f(()=>{op=(t,e)=>{let r=0,n=Math.floor(t.length/2)-1;for(;r<=n;){let o=Math.floor((r+n)/2),s=o*2;if(e<t[s])n=o-1;else if(e>t[s+1])r=o+1;else return!0}
return!1}});function zU(t){let e=t[0],r=t[1];for(let n=0;n<t.length;n+=2){let o=t[n],s=t[n+1];if(WP>=o&&WP<=s)return[o,s];s-o>r-e&&(e=o,r=s)}return[e,r]}var WP,jU,HU,qP,KP,
YP,JP=f(()=>{GP();VP();WP=19968,[jU,HU]=zU(ky);qP=t=>t<161||t>1114109?!1:op(LP,t),KP=t=>t<UP||t>BP?!1:op(jP,t),YP=t=>t>=jU&&t<=HU?!0:t<HP||t>zP?!1:op(ky,t)});function GU(t){if(!Number.isSafeInteger(t))throw new TypeError(`Expected a code point, got \`${typeof t}\`.`)}function Cn(t,{ambiguousAsWide:e=!1}={}){return GU(
t),KP(t)||YP(t)||e&&qP(t)?2:1}var sp=f(()=>{JP()});var ip,$y=f(()=>{ip=()=>/[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g});function My(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=e;if(n||(t=zr(t)),t.length===0)return 0;let o=0,
s={ambiguousAsWide:!r};for(let{segment:i}of VU.segment(t)){let a=i.codePointAt(0);if(!(a<=31||a>=127&&a<=159)&&!(a>=8203&&a<=8207||a===65279)&&!(a>=768&&a<=879||
a>=6832&&a<=6911||a>=7616&&a<=7679||a>=8400&&a<=8447||a>=65056&&a<=65071)&&!(a>=55296&&a<=57343)&&!(a>=65024&&a<=65039)&&!WU.test(i)){if(ip().test(i)){o+=2;continue}
o+=Cn(a,s)}}return o}var VU,WU,XP=f(()=>{Qs();sp();$y();VU=new Intl.Segmenter,WU=new RegExp("^\\p{Default_Ignorable_Code_Point}$","u")});function qo(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=e;if(n||(t=zr(t)),t.length===0)return 0;let o=0,
s={ambiguousAsWide:!r};for(let{segment:i}of qU.segment(t)){let a=i.codePointAt(0);if(!(a<=31||a>=127&&a<=159)&&!(a>=8203&&a<=8207||a===65279)&&!(a>=768&&a<=879||
a>=6832&&a<=6911||a>=7616&&a<=7679||a>=8400&&a<=8447||a>=65056&&a<=65071)&&!(a>=55296&&a<=57343)&&!(a>=65024&&a<=65039)&&!KU.test(i)){if(ip().test(i)){o+=2;continue}
o+=Cn(a,s)}}return o}var qU,KU,QP=f(()=>{Qs();sp();$y();qU=new Intl.Segmenter,KU=new RegExp("^\\p{Default_Ignorable_Code_Point}$","u")});function XU(){let t=new Map;for(let[e,r]of Object.entries(Re)){for(let[n,o]of Object.entries(r))Re[n]={open:`\x1B[${o[0]}m`,close:`\x1B[${o[1]}m`},r[n]=Re[n],t.
set(o[0],o[1]);Object.defineProperty(Re,e,{value:r,enumerable:!1})}return Object.defineProperty(Re,"codes",{value:t,enumerable:!1}),Re.color.close="\x1B[39m",Re.
bgColor.close="\x1B[49m",Re.color.ansi=ZP(),Re.color.ansi256=eO(),Re.color.ansi16m=tO(),Re.bgColor.ansi=ZP(10),Re.bgColor.ansi256=eO(10),Re.bgColor.ansi16m=tO(10),
Object.defineProperties(Re,{rgbToAnsi256:{value(e,r,n){return e===r&&r===n?e<8?16:e>248?231:Math.round((e-8)/247*24)+232:16+36*Math.round(e/255*5)+6*Math.round(
r/255*5)+Math.round(n/255*5)},enumerable:!1},hexToRgb:{value(e){let r=/[a-f\d]{6}|[a-f\d]{3}/i.exec(e.toString(16));if(!r)return[0,0,0];let[n]=r;n.length===3&&(n=
[...n].map(s=>s+s).join(""));let o=Number.parseInt(n,16);return[o>>16&255,o>>8&255,o&255]},enumerable:!1},hexToAnsi256:{value:e=>Re.rgbToAnsi256(...Re.hexToRgb(
e)),enumerable:!1},ansi256ToAnsi:{value(e){if(e<8)return 30+e;if(e<16)return 90+(e-8);let r,n,o;if(e>=232)r=((e-232)*10+8)/255,n=r,o=r;else{e-=16;let a=e%36;r=Math.
floor(e/36)/5,n=Math.floor(a/6)/5,o=a%6/5}let s=Math.max(r,n,o)*2;if(s===0)return 30;let i=30+(Math.round(o)<<2|Math.round(n)<<1|Math.round(r));return s===2&&(i+=
60),i},enumerable:!1},rgbToAnsi:{value:(e,r,n)=>Re.ansi256ToAnsi(Re.rgbToAnsi256(e,r,n)),enumerable:!1},hexToAnsi:{value:e=>Re.ansi256ToAnsi(Re.hexToAnsi256(e)),
enumerable:!1}}),Re}var ZP,eO,tO,Re,Zpe,YU,JU,ede,QU,rO,nO=f(()=>{ZP=(t=0)=>e=>`\x1B[${e+t}m`,eO=(t=0)=>e=>`\x1B[${38+t};5;${e}m`,tO=(t=0)=>(e,r,n)=>`\x1B[${38+
t};2;${e};${r};${n}m`,Re={modifier:{reset:[0,0],bold:[1,22],dim:[2,22],italic:[3,23],underline:[4,24],overline:[53,55],inverse:[7,27],hidden:[8,28],strikethrough:[
9,29]},color:{black:[30,39],red:[31,39],green:[32,39],yellow:[33,39],blue:[34,39],magenta:[35,39],cyan:[36,39],white:[37,39],blackBright:[90,39],gray:[90,39],grey:[
90,39],redBright:[91,39],greenBright:[92,39],yellowBright:[93,39],blueBright:[94,39],magentaBright:[95,39],cyanBright:[96,39],whiteBright:[97,39]},bgColor:{bgBlack:[
40,49],bgRed:[41,49],bgGreen:[42,49],bgYellow:[43,49],bgBlue:[44,49],bgMagenta:[45,49],bgCyan:[46,49],bgWhite:[47,49],bgBlackBright:[100,49],bgGray:[100,49],bgGrey:[
100,49],bgRedBright:[101,49],bgGreenBright:[102,49],bgYellowBright:[103,49],bgBlueBright:[104,49],bgMagentaBright:[105,49],bgCyanBright:[106,49],bgWhiteBright:[
107,49]}},Zpe=Object.keys(Re.modifier),YU=Object.keys(Re.color),JU=Object.keys(Re.bgColor),ede=[...YU,...JU];QU=XU(),rO=QU});function By(t,e,r){return String(t).normalize().replaceAll(`\r
`,`
`).split(`
`).map(n=>nB(n,e,r)).join(`
`)}var cp,ZU,Uy,iO,eB,aO,ap,oO,sO,tB,Ly,rB,nB,cO=f(()=>{QP();Qs();nO();cp=new Set(["\x1B","\x9B"]),ZU=39,Uy="\x07",iO="[",eB="]",aO="m",ap=`${eB}8;;`,oO=t=>`${cp.
values().next().value}${iO}${t}${aO}`,sO=t=>`${cp.values().next().value}${ap}${t}${Uy}`,tB=t=>t.split(" ").map(e=>qo(e)),Ly=(t,e,r)=>{let n=[...e],o=!1,s=!1,i=qo(
zr(t.at(-1)));for(let[a,c]of n.entries()){let u=qo(c);if(i+u<=r?t[t.length-1]+=c:(t.push(c),i=0),cp.has(c)&&(o=!0,s=n.slice(a+1,a+1+ap.length).join("")===ap),o){
s?c===Uy&&(o=!1,s=!1):c===aO&&(o=!1);continue}i+=u,i===r&&a<n.length-1&&(t.push(""),i=0)}!i&&t.at(-1).length>0&&t.length>1&&(t[t.length-2]+=t.pop())},rB=t=>{let e=t.
split(" "),r=e.length;for(;r>0&&!(qo(e[r-1])>0);)r--;return r===e.length?t:e.slice(0,r).join(" ")+e.slice(r).join("")},nB=(t,e,r={})=>{if(r.trim!==!1&&t.trim()===
"")return"";let n="",o,s,i=tB(t),a=[""];for(let[p,d]of t.split(" ").entries()){r.trim!==!1&&(a[a.length-1]=a.at(-1).trimStart());let m=qo(a.at(-1));if(p!==0&&(m>=
e&&(r.wordWrap===!1||r.trim===!1)&&(a.push(""),m=0),(m>0||r.trim===!1)&&(a[a.length-1]+=" ",m++)),r.hard&&i[p]>e){let y=e-m,E=1+Math.floor((i[p]-y-1)/e);Math.floor(
(i[p]-1)/e)<E&&a.push(""),Ly(a,d,e);continue}if(m+i[p]>e&&m>0&&i[p]>0){if(r.wordWrap===!1&&m<e){Ly(a,d,e);continue}a.push("")}if(m+i[p]>e&&r.wordWrap===!1){Ly(a,
d,e);continue}a[a.length-1]+=d}r.trim!==!1&&(a=a.map(p=>rB(p)));let c=a.join(`
`),u=[...c],l=0;for(let[p,d]of u.entries()){if(n+=d,cp.has(d)){let{groups:y}=new RegExp(`(?:\\${iO}(?<code>\\d+)m|\\${ap}(?<uri>.*)${Uy})`).exec(c.slice(l))||{groups:{}};
if(y.code!==void 0){let E=Number.parseFloat(y.code);o=E===ZU?void 0:E}else y.uri!==void 0&&(s=y.uri.length===0?void 0:y.uri)}let m=rO.codes.get(Number(o));u[p+1]===
`
`?(s&&(n+=sO("")),o&&m&&(n+=oO(m))):d===`
`&&(o&&m&&(n+=oO(o)),s&&(n+=sO(s))),l+=d.length}return n}});function jy(t){return NP(t,{stringWidth:My,stripAnsi:zr,wrap:By})}var uO=f(()=>{kP();XP();Qs();cO()});function lO(t,e){let r=(0,Zs.resolve)(".",t),n;for((0,up.statSync)(r).isDirectory()||(r=(0,Zs.dirname)(r));;){if(n=e(r,(0,up.readdirSync)(r)),n)return(0,Zs.resolve)(
r,n);if(r=(0,Zs.dirname)(n=r),n===r)break}}var Zs,up,fO=f(()=>{Zs=require("path"),up=require("fs")});function Ko(t){if(t!==t.toLowerCase()&&t!==t.toUpperCase()||(t=t.toLowerCase()),t.indexOf("-")===-1&&t.indexOf("_")===-1)return t;{let r="",n=!1,o=t.match(/^-+/);
for(let s=o?o[0].length:0;s<t.length;s++){let i=t.charAt(s);n&&(n=!1,i=i.toUpperCase()),s!==0&&(i==="-"||i==="_")?n=!0:i!=="-"&&i!=="_"&&(r+=i)}return r}}function lp(t,e){
let r=t.toLowerCase();e=e||"-";let n="";for(let o=0;o<t.length;o++){let s=r.charAt(o),i=t.charAt(o);s!==i&&o>0?n+=`${e}${r.charAt(o)}`:n+=i}return n}function fp(t){
return t==null?!1:typeof t=="number"||/^0x[0-9a-f]+$/i.test(t)?!0:/^0[^.]/.test(t)?!1:/^[-]?(?:\d+(?:\.\d*)?|\.\d+)(e[-+]?\d+)?$/.test(t)}var Hy=f(()=>{});function pO(t){if(Array.isArray(t))return t.map(i=>typeof i!="string"?i+"":i);t=t.trim();let e=0,r=null,n=null,o=null,s=[];for(let i=0;i<t.length;i++){if(r=n,n=
t.charAt(i),n===" "&&!o){r!==" "&&e++;continue}n===o?o=null:(n==="'"||n==='"')&&!o&&(o=n),s[e]||(s[e]=""),s[e]+=n}return s}var dO=f(()=>{});var rr,mO=f(()=>{(function(t){t.BOOLEAN="boolean",t.STRING="string",t.NUMBER="number",t.ARRAY="array"})(rr||(rr={}))});function oB(t){let e=[],r=Object.create(null),n=!0;for(Object.keys(t).forEach(function(o){e.push([].concat(t[o],o))});n;){n=!1;for(let o=0;o<e.length;o++)for(let s=o+
1;s<e.length;s++)if(e[o].filter(function(a){return e[s].indexOf(a)!==-1}).length){e[o]=e[o].concat(e[s]),e.splice(s,1),n=!0;break}}return e.forEach(function(o){
o=o.filter(function(i,a,c){return c.indexOf(i)===a});let s=o.pop();s!==void 0&&typeof s=="string"&&(r[s]=o)}),r}function zy(t){return t!==void 0?t+1:1}function hO(t){
return t==="__proto__"?"___proto___":t}function sB(t){return typeof t=="string"&&(t[0]==="'"||t[0]==='"')&&t[t.length-1]===t[0]?t.substring(1,t.length-1):t}var Rn,
pp,gO=f(()=>{dO();mO();Hy();pp=class{constructor(e){Rn=e}parse(e,r){let n=Object.assign({alias:void 0,array:void 0,boolean:void 0,config:void 0,configObjects:void 0,
configuration:void 0,coerce:void 0,count:void 0,default:void 0,envPrefix:void 0,narg:void 0,normalize:void 0,string:void 0,number:void 0,__:void 0,key:void 0},r),
o=pO(e),s=typeof e=="string",i=oB(Object.assign(Object.create(null),n.alias)),a=Object.assign({"boolean-negation":!0,"camel-case-expansion":!0,"combine-arrays":!1,
"dot-notation":!0,"duplicate-arguments-array":!0,"flatten-duplicate-arrays":!0,"greedy-arrays":!0,"halt-at-non-option":!1,"nargs-eats-options":!1,"negation-pref\
ix":"no-","parse-numbers":!0,"parse-positional-numbers":!0,"populate--":!1,"set-placeholder-key":!1,"short-option-groups":!0,"strip-aliased":!1,"strip-dashed":!1,
"unknown-options-as-args":!1},n.configuration),c=Object.assign(Object.create(null),n.default),u=n.configObjects||[],l=n.envPrefix,p=a["populate--"],d=p?"--":"_",
m=Object.create(null),y=Object.create(null),E=n.__||Rn.format,g={aliases:Object.create(null),arrays:Object.create(null),bools:Object.create(null),strings:Object.
create(null),numbers:Object.create(null),counts:Object.create(null),normalize:Object.create(null),configs:Object.create(null),nargs:Object.create(null),coercions:Object.
create(null),keys:[]},S=/^-([0-9]+(\.[0-9]+)?|\.[0-9]+)$/,w=new RegExp("^--"+a["negation-prefix"]+"(.+)");[].concat(n.array||[]).filter(Boolean).forEach(function(D){
let _=typeof D=="object"?D.key:D,b=Object.keys(D).map(function(C){return{boolean:"bools",string:"strings",number:"numbers"}[C]}).filter(Boolean).pop();b&&(g[b][_]=
!0),g.arrays[_]=!0,g.keys.push(_)}),[].concat(n.boolean||[]).filter(Boolean).forEach(function(D){g.bools[D]=!0,g.keys.push(D)}),[].concat(n.string||[]).filter(Boolean).
forEach(function(D){g.strings[D]=!0,g.keys.push(D)}),[].concat(n.number||[]).filter(Boolean).forEach(function(D){g.numbers[D]=!0,g.keys.push(D)}),[].concat(n.count||
[]).filter(Boolean).forEach(function(D){g.counts[D]=!0,g.keys.push(D)}),[].concat(n.normalize||[]).filter(Boolean).forEach(function(D){g.normalize[D]=!0,g.keys.
push(D)}),typeof n.narg=="object"&&Object.entries(n.narg).forEach(([D,_])=>{typeof _=="number"&&(g.nargs[D]=_,g.keys.push(D))}),typeof n.coerce=="object"&&Object.
entries(n.coerce).forEach(([D,_])=>{typeof _=="function"&&(g.coercions[D]=_,g.keys.push(D))}),typeof n.config<"u"&&(Array.isArray(n.config)||typeof n.config=="s\
tring"?[].concat(n.config).filter(Boolean).forEach(function(D){g.configs[D]=!0}):typeof n.config=="object"&&Object.entries(n.config).forEach(([D,_])=>{(typeof _==
"boolean"||typeof _=="function")&&(g.configs[D]=_)})),uo(n.key,i,n.default,g.arrays),Object.keys(c).forEach(function(D){(g.aliases[D]||[]).forEach(function(_){c[_]=
c[D]})});let R=null;Ja();let A=[],O=Object.assign(Object.create(null),{_:[]}),j={};for(let D=0;D<o.length;D++){let _=o[D],b=_.replace(/^-{3,}/,"---"),C,x,B,N,z,
We;if(_!=="--"&&/^-/.test(_)&&Pe(_))ne(_);else if(b.match(/^---+(=|$)/)){ne(_);continue}else if(_.match(/^--.+=/)||!a["short-option-groups"]&&_.match(/^-.+=/))N=
_.match(/^--?([^=]+)=([\s\S]*)$/),N!==null&&Array.isArray(N)&&N.length>=3&&(ee(N[1],g.arrays)?D=Fe(D,N[1],o,N[2]):ee(N[1],g.nargs)!==!1?D=ge(D,N[1],o,N[2]):q(N[1],
N[2],!0));else if(_.match(w)&&a["boolean-negation"])N=_.match(w),N!==null&&Array.isArray(N)&&N.length>=2&&(x=N[1],q(x,ee(x,g.arrays)?[!1]:!1));else if(_.match(/^--.+/)||
!a["short-option-groups"]&&_.match(/^-[^-]+/))N=_.match(/^--?(.+)/),N!==null&&Array.isArray(N)&&N.length>=2&&(x=N[1],ee(x,g.arrays)?D=Fe(D,x,o):ee(x,g.nargs)!==
!1?D=ge(D,x,o):(z=o[D+1],z!==void 0&&(!z.match(/^-/)||z.match(S))&&!ee(x,g.bools)&&!ee(x,g.counts)||/^(true|false)$/.test(z)?(q(x,z),D++):q(x,Oe(x))));else if(_.
match(/^-.\..+=/))N=_.match(/^-([^=]+)=([\s\S]*)$/),N!==null&&Array.isArray(N)&&N.length>=3&&q(N[1],N[2]);else if(_.match(/^-.\..+/)&&!_.match(S))z=o[D+1],N=_.match(
/^-(.\..+)/),N!==null&&Array.isArray(N)&&N.length>=2&&(x=N[1],z!==void 0&&!z.match(/^-/)&&!ee(x,g.bools)&&!ee(x,g.counts)?(q(x,z),D++):q(x,Oe(x)));else if(_.match(
/^-[^-]+/)&&!_.match(S)){B=_.slice(1,-1).split(""),C=!1;for(let mt=0;mt<B.length;mt++){if(z=_.slice(mt+2),B[mt+1]&&B[mt+1]==="="){We=_.slice(mt+3),x=B[mt],ee(x,
g.arrays)?D=Fe(D,x,o,We):ee(x,g.nargs)!==!1?D=ge(D,x,o,We):q(x,We),C=!0;break}if(z==="-"){q(B[mt],z);continue}if(/[A-Za-z]/.test(B[mt])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.
test(z)&&ee(z,g.bools)===!1){q(B[mt],z),C=!0;break}if(B[mt+1]&&B[mt+1].match(/\W/)){q(B[mt],z),C=!0;break}else q(B[mt],Oe(B[mt]))}x=_.slice(-1)[0],!C&&x!=="-"&&
(ee(x,g.arrays)?D=Fe(D,x,o):ee(x,g.nargs)!==!1?D=ge(D,x,o):(z=o[D+1],z!==void 0&&(!/^(-|--)[^-]/.test(z)||z.match(S))&&!ee(x,g.bools)&&!ee(x,g.counts)||/^(true|false)$/.
test(z)?(q(x,z),D++):q(x,Oe(x))))}else if(_.match(/^-[0-9]$/)&&_.match(S)&&ee(_.slice(1),g.bools))x=_.slice(1),q(x,Oe(x));else if(_==="--"){A=o.slice(D+1);break}else if(a["\
halt-at-non-option"]){A=o.slice(D);break}else ne(_)}de(O,!0),de(O,!1),F(O),He(),Ae(O,g.aliases,c,!0),ze(O),a["set-placeholder-key"]&&co(O),Object.keys(g.counts).
forEach(function(D){cn(O,D.split("."))||q(D,0)}),p&&A.length&&(O[d]=[]),A.forEach(function(D){O[d].push(D)}),a["camel-case-expansion"]&&a["strip-dashed"]&&Object.
keys(O).filter(D=>D!=="--"&&D.includes("-")).forEach(D=>{delete O[D]}),a["strip-aliased"]&&[].concat(...Object.keys(i).map(D=>i[D])).forEach(D=>{a["camel-case-e\
xpansion"]&&D.includes("-")&&delete O[D.split(".").map(_=>Ko(_)).join(".")],delete O[D]});function ne(D){let _=I("_",D);(typeof _=="string"||typeof _=="number")&&
O._.push(_)}function ge(D,_,b,C){let x,B=ee(_,g.nargs);if(B=typeof B!="number"||isNaN(B)?1:B,B===0)return ar(C)||(R=Error(E("Argument unexpected for: %s",_))),q(
_,Oe(_)),D;let N=ar(C)?0:1;if(a["nargs-eats-options"])b.length-(D+1)+N<B&&(R=Error(E("Not enough arguments following: %s",_))),N=B;else{for(x=D+1;x<b.length&&(!b[x].
match(/^-[^0-9]/)||b[x].match(S)||Pe(b[x]));x++)N++;N<B&&(R=Error(E("Not enough arguments following: %s",_)))}let z=Math.min(N,B);for(!ar(C)&&z>0&&(q(_,C),z--),
x=D+1;x<z+D+1;x++)q(_,b[x]);return D+z}function Fe(D,_,b,C){let x=[],B=C||b[D+1],N=ee(_,g.nargs);if(ee(_,g.bools)&&!/^(true|false)$/.test(B))x.push(!0);else if(ar(
B)||ar(C)&&/^-/.test(B)&&!S.test(B)&&!Pe(B)){if(c[_]!==void 0){let z=c[_];x=Array.isArray(z)?z:[z]}}else{ar(C)||x.push(v(_,C,!0));for(let z=D+1;z<b.length&&!(!a["\
greedy-arrays"]&&x.length>0||N&&typeof N=="number"&&x.length>=N||(B=b[z],/^-/.test(B)&&!S.test(B)&&!Pe(B)));z++)D=z,x.push(v(_,B,s))}return typeof N=="number"&&
(N&&x.length<N||isNaN(N)&&x.length===0)&&(R=Error(E("Not enough arguments following: %s",_))),q(_,x),D}function q(D,_,b=s){if(/-/.test(D)&&a["camel-case-expansi\
on"]){let B=D.split(".").map(function(N){return Ko(N)}).join(".");T(D,B)}let C=v(D,_,b),x=D.split(".");un(O,x,C),g.aliases[D]&&g.aliases[D].forEach(function(B){
let N=B.split(".");un(O,N,C)}),x.length>1&&a["dot-notation"]&&(g.aliases[x[0]]||[]).forEach(function(B){let N=B.split("."),z=[].concat(x);z.shift(),N=N.concat(z),
(g.aliases[D]||[]).includes(N.join("."))||un(O,N,C)}),ee(D,g.normalize)&&!ee(D,g.arrays)&&[D].concat(g.aliases[D]||[]).forEach(function(N){Object.defineProperty(
j,N,{enumerable:!0,get(){return _},set(z){_=typeof z=="string"?Rn.normalize(z):z}})})}function T(D,_){g.aliases[D]&&g.aliases[D].length||(g.aliases[D]=[_],m[_]=
!0),g.aliases[_]&&g.aliases[_].length||T(_,D)}function v(D,_,b){b&&(_=sB(_)),(ee(D,g.bools)||ee(D,g.counts))&&typeof _=="string"&&(_=_==="true");let C=Array.isArray(
_)?_.map(function(x){return I(D,x)}):I(D,_);return ee(D,g.counts)&&(ar(C)||typeof C=="boolean")&&(C=zy()),ee(D,g.normalize)&&ee(D,g.arrays)&&(Array.isArray(_)?C=
_.map(x=>Rn.normalize(x)):C=Rn.normalize(_)),C}function I(D,_){return!a["parse-positional-numbers"]&&D==="_"||!ee(D,g.strings)&&!ee(D,g.bools)&&!Array.isArray(_)&&
(fp(_)&&a["parse-numbers"]&&Number.isSafeInteger(Math.floor(parseFloat(`${_}`)))||!ar(_)&&ee(D,g.numbers))&&(_=Number(_)),_}function F(D){let _=Object.create(null);
Ae(_,g.aliases,c),Object.keys(g.configs).forEach(function(b){let C=D[b]||_[b];if(C)try{let x=null,B=Rn.resolve(Rn.cwd(),C),N=g.configs[b];if(typeof N=="function"){
try{x=N(B)}catch(z){x=z}if(x instanceof Error){R=x;return}}else x=Rn.require(B);se(x)}catch(x){x.name==="PermissionDenied"?R=x:D[b]&&(R=Error(E("Invalid JSON co\
nfig file: %s",C)))}})}function se(D,_){Object.keys(D).forEach(function(b){let C=D[b],x=_?_+"."+b:b;typeof C=="object"&&C!==null&&!Array.isArray(C)&&a["dot-nota\
tion"]?se(C,x):(!cn(O,x.split("."))||ee(x,g.arrays)&&a["combine-arrays"])&&q(x,C)})}function He(){typeof u<"u"&&u.forEach(function(D){se(D)})}function de(D,_){if(typeof l>
"u")return;let b=typeof l=="string"?l:"",C=Rn.env();Object.keys(C).forEach(function(x){if(b===""||x.lastIndexOf(b,0)===0){let B=x.split("__").map(function(N,z){
return z===0&&(N=N.substring(b.length)),Ko(N)});(_&&g.configs[B.join(".")]||!_)&&!cn(D,B)&&q(B.join("."),C[x])}})}function ze(D){let _,b=new Set;Object.keys(D).
forEach(function(C){if(!b.has(C)&&(_=ee(C,g.coercions),typeof _=="function"))try{let x=I(C,_(D[C]));[].concat(g.aliases[C]||[],C).forEach(B=>{b.add(B),D[B]=x})}catch(x){
R=x}})}function co(D){return g.keys.forEach(_=>{~_.indexOf(".")||typeof D[_]>"u"&&(D[_]=void 0)}),D}function Ae(D,_,b,C=!1){Object.keys(b).forEach(function(x){cn(
D,x.split("."))||(un(D,x.split("."),b[x]),C&&(y[x]=!0),(_[x]||[]).forEach(function(B){cn(D,B.split("."))||un(D,B.split("."),b[x])}))})}function cn(D,_){let b=D;
a["dot-notation"]||(_=[_.join(".")]),_.slice(0,-1).forEach(function(x){b=b[x]||{}});let C=_[_.length-1];return typeof b!="object"?!1:C in b}function un(D,_,b){let C=D;
a["dot-notation"]||(_=[_.join(".")]),_.slice(0,-1).forEach(function(We){We=hO(We),typeof C=="object"&&C[We]===void 0&&(C[We]={}),typeof C[We]!="object"||Array.isArray(
C[We])?(Array.isArray(C[We])?C[We].push({}):C[We]=[C[We],{}],C=C[We][C[We].length-1]):C=C[We]});let x=hO(_[_.length-1]),B=ee(_.join("."),g.arrays),N=Array.isArray(
b),z=a["duplicate-arguments-array"];!z&&ee(x,g.nargs)&&(z=!0,(!ar(C[x])&&g.nargs[x]===1||Array.isArray(C[x])&&C[x].length===g.nargs[x])&&(C[x]=void 0)),b===zy()?
C[x]=zy(C[x]):Array.isArray(C[x])?z&&B&&N?C[x]=a["flatten-duplicate-arrays"]?C[x].concat(b):(Array.isArray(C[x][0])?C[x]:[C[x]]).concat([b]):!z&&!!B==!!N?C[x]=b:
C[x]=C[x].concat([b]):C[x]===void 0&&B?C[x]=N?b:[b]:z&&!(C[x]===void 0||ee(x,g.counts)||ee(x,g.bools))?C[x]=[C[x],b]:C[x]=b}function uo(...D){D.forEach(function(_){
Object.keys(_||{}).forEach(function(b){g.aliases[b]||(g.aliases[b]=[].concat(i[b]||[]),g.aliases[b].concat(b).forEach(function(C){if(/-/.test(C)&&a["camel-case-\
expansion"]){let x=Ko(C);x!==b&&g.aliases[b].indexOf(x)===-1&&(g.aliases[b].push(x),m[x]=!0)}}),g.aliases[b].concat(b).forEach(function(C){if(C.length>1&&/[A-Z]/.
test(C)&&a["camel-case-expansion"]){let x=lp(C,"-");x!==b&&g.aliases[b].indexOf(x)===-1&&(g.aliases[b].push(x),m[x]=!0)}}),g.aliases[b].forEach(function(C){g.aliases[C]=
[b].concat(g.aliases[b].filter(function(x){return C!==x}))}))})})}function ee(D,_){let b=[].concat(g.aliases[D]||[],D),C=Object.keys(_),x=b.find(B=>C.includes(B));
return x?_[x]:!1}function Np(D){let _=Object.keys(g);return[].concat(_.map(C=>g[C])).some(function(C){return Array.isArray(C)?C.includes(D):C[D]})}function K(D,..._){
return[].concat(..._).some(function(C){let x=D.match(C);return x&&Np(x[1])})}function we(D){if(D.match(S)||!D.match(/^-[^-]+/))return!1;let _=!0,b,C=D.slice(1).
split("");for(let x=0;x<C.length;x++){if(b=D.slice(x+2),!Np(C[x])){_=!1;break}if(C[x+1]&&C[x+1]==="="||b==="-"||/[A-Za-z]/.test(C[x])&&/^-?\d+(\.\d*)?(e-?\d+)?$/.
test(b)||C[x+1]&&C[x+1].match(/\W/))break}return _}function Pe(D){return a["unknown-options-as-args"]&&fe(D)}function fe(D){return D=D.replace(/^-{3,}/,"--"),D.
match(S)||we(D)?!1:!K(D,/^-+([^=]+?)=[\s\S]*$/,w,/^-+([^=]+?)$/,/^-+([^=]+?)-$/,/^-+([^=]+?\d+)$/,/^-+([^=]+?)\W+.*$/)}function Oe(D){return!ee(D,g.bools)&&!ee(
D,g.counts)&&`${D}`in c?c[D]:Me(ir(D))}function Me(D){return{[rr.BOOLEAN]:!0,[rr.STRING]:"",[rr.NUMBER]:void 0,[rr.ARRAY]:[]}[D]}function ir(D){let _=rr.BOOLEAN;
return ee(D,g.strings)?_=rr.STRING:ee(D,g.numbers)?_=rr.NUMBER:ee(D,g.bools)?_=rr.BOOLEAN:ee(D,g.arrays)&&(_=rr.ARRAY),_}function ar(D){return D===void 0}function Ja(){
Object.keys(g.counts).find(D=>ee(D,g.arrays)?(R=Error(E("Invalid configuration: %s, opts.count excludes opts.array.",D)),!0):ee(D,g.nargs)?(R=Error(E("Invalid c\
onfiguration: %s, opts.count excludes opts.narg.",D)),!0):!1)}return{aliases:Object.assign({},g.aliases),argv:Object.assign(j,O),configuration:a,defaulted:Object.
assign({},y),error:R,newAliases:Object.assign({},m)}}}});var SO,dp,xO,qy,Gy,Vy,Wy,yO,EO,iB,DO,_O,Ga,wO,CO=f(()=>{SO=require("util"),dp=require("path");Hy();gO();xO=require("fs"),qy=require("node:module");yO=process&&process.
env&&process.env.YARGS_MIN_NODE_VERSION?Number(process.env.YARGS_MIN_NODE_VERSION):20,EO=(Vy=(Gy=process==null?void 0:process.versions)===null||Gy===void 0?void 0:
Gy.node)!==null&&Vy!==void 0?Vy:(Wy=process==null?void 0:process.version)===null||Wy===void 0?void 0:Wy.slice(1);if(EO&&Number(EO.match(/^([^.]+)/)[1])<yO)throw Error(
`yargs parser supports a minimum Node.js version of ${yO}. Read our version support policy: https://github.com/yargs/yargs-parser#supported-nodejs-versions`);iB=
process?process.env:{},DO=qy.createRequire?(0,qy.createRequire)(__url):void 0,_O=new pp({cwd:process.cwd,env:()=>iB,format:SO.format,normalize:dp.normalize,resolve:dp.resolve,
require:t=>{if(typeof DO<"u")return DO(t);if(t.match(/\.json$/))return JSON.parse((0,xO.readFileSync)(t,"utf8"));throw Error("only .json config files are suppor\
ted in ESM")}}),Ga=function(e,r){return _O.parse(e.slice(),r).argv};Ga.detailed=function(t,e){return _O.parse(t.slice(),e)};Ga.camelCase=Ko;Ga.decamelize=lp;Ga.
looksLikeNumber=fp;wO=Ga});function aB(){return cB()?0:1}function cB(){return uB()&&!process.defaultApp}function uB(){return!!process.versions.electron}function RO(){return process.argv[aB()]}
var AO=f(()=>{});function hB(t){if(t.length>50)return!1;if(dB.test(t))return!0;if(t.includes("\u200D")){let e=t.match(mB);return e!==null&&e.length>=2}return!1}function gB(t){let e=t.
search(vO);return e===-1?void 0:t.slice(e)}function bO(t){return t>=4352&&t<=4447||t>=43360&&t<=43388}function IO(t){return t>=4448&&t<=4519||t>=55216&&t<=55238}
function TO(t){return t>=4520&&t<=4607||t>=55243&&t<=55291}function yB(t){return bO(t)||IO(t)||TO(t)}function EB(t,e){let r=[];for(let o of t)vO.test(o)&&r.push(
o.codePointAt(0));if(r.length===0)return;let n=0;for(let o=0;o<r.length;o++){let s=r[o];if(!yB(s)){if(n===0)return;for(let i=o;i<r.length;i++)n+=Cn(r[i],e);return n}
if(bO(s)&&IO(r[o+1])){n+=2,o+=TO(r[o+2])?2:1;continue}n+=Cn(s,e)}return n}function DB(t,e){let r=0,n=!0;for(let o of t){if(n){n=!1;continue}(fB.test(o)||o>="\uFF00"&&
o<="\uFFEF")&&(r+=Cn(o.codePointAt(0),e))}return r}function Ky(t,e={}){if(typeof t!="string"||t.length===0)return 0;let{ambiguousIsNarrow:r=!0,countAnsiEscapeCodes:n=!1}=e,
o=t;if(!n&&(o.includes("\x1B")||o.includes("\x9B"))&&(o=zr(o)),o.length===0)return 0;if(/^[\u0020-\u007E]*$/.test(o))return o.length;let s=0,i={ambiguousAsWide:!r};
for(let{segment:a}of lB.segment(o)){let c=gB(a);if(c===void 0)continue;if(pB.test(a)||hB(a)){s+=2;continue}let u=EB(c,i);if(u!==void 0){s+=u;continue}let l=c.codePointAt(
0);s+=Cn(l,i),s+=DB(c,i)}return s}var lB,vO,fB,pB,dB,mB,FO=f(()=>{Qs();sp();lB=new Intl.Segmenter,vO=new RegExp("[^\\p{Default_Ignorable_Code_Point}\\p{Control}\\p\
{Format}\\p{Nonspacing_Mark}\\p{Enclosing_Mark}\\p{Surrogate}]","v"),fB=new RegExp("\\p{Spacing_Mark}","v"),pB=new RegExp("^\\p{RGI_Emoji}$","v"),dB=/^[\d#*]\u20E3$/,
mB=new RegExp("\\p{Extended_Pictographic}","gu")});var ei,PO,OO,NO,kO=f(()=>{ei=require("fs"),PO=require("util"),OO=require("path"),NO={fs:{readFileSync:ei.readFileSync,writeFile:ei.writeFile},format:PO.format,resolve:OO.resolve,
exists:t=>{try{return(0,ei.statSync)(t).isFile()}catch{return!1}}}});function $O(t,e){Gr=e;let r=new Yy(t);return{__:r.__.bind(r),__n:r.__n.bind(r),setLocale:r.setLocale.bind(r),getLocale:r.getLocale.bind(r),updateLocale:r.updateLocale.
bind(r),locale:r.locale}}var Gr,Yy,MO=f(()=>{Yy=class{constructor(e){e=e||{},this.directory=e.directory||"./locales",this.updateFiles=typeof e.updateFiles=="boo\
lean"?e.updateFiles:!0,this.locale=e.locale||"en",this.fallbackToLanguage=typeof e.fallbackToLanguage=="boolean"?e.fallbackToLanguage:!0,this.cache=Object.create(
null),this.writeQueue=[]}__(...e){if(typeof arguments[0]!="string")return this._taggedLiteral(arguments[0],...arguments);let r=e.shift(),n=function(){};return typeof e[e.
length-1]=="function"&&(n=e.pop()),n=n||function(){},this.cache[this.locale]||this._readLocaleFile(),!this.cache[this.locale][r]&&this.updateFiles?(this.cache[this.
locale][r]=r,this._enqueueWrite({directory:this.directory,locale:this.locale,cb:n})):n(),Gr.format.apply(Gr.format,[this.cache[this.locale][r]||r].concat(e))}__n(){
let e=Array.prototype.slice.call(arguments),r=e.shift(),n=e.shift(),o=e.shift(),s=function(){};typeof e[e.length-1]=="function"&&(s=e.pop()),this.cache[this.locale]||
this._readLocaleFile();let i=o===1?r:n;this.cache[this.locale][r]&&(i=this.cache[this.locale][r][o===1?"one":"other"]),!this.cache[this.locale][r]&&this.updateFiles?
(this.cache[this.locale][r]={one:r,other:n},this._enqueueWrite({directory:this.directory,locale:this.locale,cb:s})):s();let a=[i];return~i.indexOf("%d")&&a.push(
o),Gr.format.apply(Gr.format,a.concat(e))}setLocale(e){this.locale=e}getLocale(){return this.locale}updateLocale(e){this.cache[this.locale]||this._readLocaleFile();
for(let r in e)Object.prototype.hasOwnProperty.call(e,r)&&(this.cache[this.locale][r]=e[r])}_taggedLiteral(e,...r){let n="";return e.forEach(function(o,s){let i=r[s+
1];n+=o,typeof i<"u"&&(n+="%s")}),this.__.apply(this,[n].concat([].slice.call(r,1)))}_enqueueWrite(e){this.writeQueue.push(e),this.writeQueue.length===1&&this._processWriteQueue()}_processWriteQueue(){
let e=this,r=this.writeQueue[0],n=r.directory,o=r.locale,s=r.cb,i=this._resolveLocaleFile(n,o),a=JSON.stringify(this.cache[o],null,2);Gr.fs.writeFile(i,a,"utf-8",
function(c){e.writeQueue.shift(),e.writeQueue.length>0&&e._processWriteQueue(),s(c)})}_readLocaleFile(){let e={},r=this._resolveLocaleFile(this.directory,this.locale);
try{Gr.fs.readFileSync&&(e=JSON.parse(Gr.fs.readFileSync(r,"utf-8")))}catch(n){if(n instanceof SyntaxError&&(n.message="syntax error in "+r),n.code==="ENOENT")e=
{};else throw n}this.cache[this.locale]=e}_resolveLocaleFile(e,r){let n=Gr.resolve(e,"./",r+".json");if(this.fallbackToLanguage&&!this._fileExistsSync(n)&&~r.lastIndexOf(
"_")){let o=Gr.resolve(e,"./",r.split("_")[0]+".json");this._fileExistsSync(o)&&(n=o)}return n}_fileExistsSync(e){return Gr.exists(e)}}});var SB,LO,UO=f(()=>{kO();MO();SB=t=>$O(t,NO),LO=SB});var jO=q1((Fde,BO)=>{"use strict";BO.exports=function(e){if(e===void 0&&(e=2),e>=Error.stackTraceLimit)throw new TypeError("getCallerFile(position) requires pos\
ition be less then Error.stackTraceLimit but position was: `"+e+"` and Error.stackTraceLimit was: `"+Error.stackTraceLimit+"`");var r=Error.prepareStackTrace;Error.
prepareStackTrace=function(o,s){return s};var n=new Error().stack;if(Error.prepareStackTrace=r,n!==null&&typeof n=="object")return n[e]?n[e].getFileName():void 0}});var mp,HO,Xy,Gt,zO,GO,hp,Jy,xB,_B,VO,WO=f(()=>{"use strict";mp=require("assert");uO();fO();HO=require("util"),Xy=require("url");CO();Gt=require("path");AO();FO();
UO();zO=require("node:module"),GO=An(jO(),1),hp=require("node:fs"),Jy=(0,Xy.fileURLToPath)(__url),xB=Jy.substring(0,Jy.lastIndexOf("node_modules")),_B=(0,zO.createRequire)(
__url),VO={assert:{notStrictEqual:mp.notStrictEqual,strictEqual:mp.strictEqual},cliui:jy,findUp:lO,getEnv:t=>process.env[t],inspect:HO.inspect,getProcessArgvBin:RO,
mainFilename:xB||process.cwd(),Parser:wO,path:{basename:Gt.basename,dirname:Gt.dirname,extname:Gt.extname,relative:Gt.relative,resolve:Gt.resolve,join:Gt.join},
process:{argv:()=>process.argv,cwd:process.cwd,emitWarning:(t,e)=>process.emitWarning(t,e),execPath:()=>process.execPath,exit:t=>{process.exit(t)},nextTick:process.
nextTick,stdColumns:typeof process.stdout.columns<"u"?process.stdout.columns:null},readFileSync:hp.readFileSync,readdirSync:hp.readdirSync,require:_B,getCallerFile:()=>{
let t=(0,GO.default)(3);return t.match(/^file:\/\//)?(0,Xy.fileURLToPath)(t):t},stringWidth:Ky,y18n:LO({directory:(0,Gt.resolve)(Jy,"../../../locales"),updateFiles:!1})}});function Ct(t,e,r,n){r.assert.notStrictEqual(t,e,n)}function Qy(t,e){e.assert.strictEqual(typeof t,"string")}function ti(t){return Object.keys(t)}var ri=f(()=>{});function _e(t){return!!t&&!!t.then&&typeof t.then=="function"}var ni=f(()=>{});var Le,Va=f(()=>{Le=class t extends Error{constructor(e){super(e||"yargs error"),this.name="YError",Error.captureStackTrace&&Error.captureStackTrace(this,t)}}});function ro(t){let r=t.replace(/\s{2,}/g," ").split(/\s+(?![^[]*]|[^<]*>)/),n=/\.*[\][<>]/g,o=r.shift();if(!o)throw new Error(`No command found in: ${t}`);let s={
cmd:o.replace(n,""),demanded:[],optional:[]};return r.forEach((i,a)=>{let c=!1;i=i.replace(/\s/g,""),/\.+[\]>]/.test(i)&&a===r.length-1&&(c=!0),/^\[/.test(i)?s.
optional.push({cmd:i.replace(n,"").split("|"),variadic:c}):s.demanded.push({cmd:i.replace(n,"").split("|"),variadic:c})}),s}var gp=f(()=>{});function k(t,e,r){function n(){return typeof t=="object"?[{demanded:[],optional:[]},t,e]:[ro(`cmd ${t}`),e,r]}try{let o=0,[s,i,a]=n(),c=[].slice.call(i);for(;c.
length&&c[c.length-1]===void 0;)c.pop();let u=a||c.length;if(u<s.demanded.length)throw new Le(`Not enough arguments provided. Expected ${s.demanded.length} but \
received ${c.length}.`);let l=s.demanded.length+s.optional.length;if(u>l)throw new Le(`Too many arguments provided. Expected max ${l} but received ${u}.`);s.demanded.
forEach(p=>{let d=c.shift(),m=qO(d);p.cmd.filter(E=>E===m||E==="*").length===0&&KO(m,p.cmd,o),o+=1}),s.optional.forEach(p=>{if(c.length===0)return;let d=c.shift(),
m=qO(d);p.cmd.filter(E=>E===m||E==="*").length===0&&KO(m,p.cmd,o),o+=1})}catch(o){console.warn(o.stack)}}function qO(t){return Array.isArray(t)?"array":t===null?
"null":typeof t}function KO(t,e,r){throw new Le(`Invalid ${wB[r]||"manyith"} argument. Expected ${e.join(" or ")} but received ${t}.`)}var wB,yp=f(()=>{Va();gp();
wB=["first","second","third","fourth","fifth","sixth"]});function YO(t){return t?t.map(e=>(e.applyBeforeValidation=!1,e)):[]}function Yo(t,e,r,n){return r.reduce((o,s)=>{if(s.applyBeforeValidation!==n)return o;if(s.mutates){
if(s.applied)return o;s.applied=!0}if(_e(o))return o.then(i=>Promise.all([i,s(i,e)])).then(([i,a])=>Object.assign(i,a));{let i=s(o,e);return _e(i)?i.then(a=>Object.
assign(o,a)):Object.assign(o,i)}},t)}var Ep,Zy=f(()=>{yp();ni();Ep=class{constructor(e){this.globalMiddleware=[],this.frozens=[],this.yargs=e}addMiddleware(e,r,n=!0,o=!1){
if(k("<array|function> [boolean] [boolean] [boolean]",[e,r,n],arguments.length),Array.isArray(e)){for(let s=0;s<e.length;s++){if(typeof e[s]!="function")throw Error(
"middleware must be a function");let i=e[s];i.applyBeforeValidation=r,i.global=n}Array.prototype.push.apply(this.globalMiddleware,e)}else if(typeof e=="function"){
let s=e;s.applyBeforeValidation=r,s.global=n,s.mutates=o,this.globalMiddleware.push(e)}return this.yargs}addCoerceMiddleware(e,r){let n=this.yargs.getAliases();
return this.globalMiddleware=this.globalMiddleware.filter(o=>{let s=[...n[r]||[],r];return o.option?!s.includes(o.option):!0}),e.option=r,this.addMiddleware(e,!0,
!0,!0)}getMiddleware(){return this.globalMiddleware}freeze(){this.frozens.push([...this.globalMiddleware])}unfreeze(){let e=this.frozens.pop();e!==void 0&&(this.
globalMiddleware=e)}reset(){this.globalMiddleware=this.globalMiddleware.filter(e=>e.global)}}});function Jo(t,e,r=n=>{throw n}){try{let n=CB(t)?t():t;return _e(n)?n.then(o=>e(o)):e(n)}catch(n){return r(n)}}function CB(t){return typeof t=="function"}var eE=f(
()=>{ni()});function XO(t,e,r,n){return new tE(t,e,r,n)}function JO(t){return typeof t=="object"&&!!t.builder&&typeof t.handler=="function"}function RB(t){return t.every(e=>typeof e==
"string")}function Dp(t){return typeof t=="function"}function AB(t){return typeof t=="object"}function vB(t){return typeof t=="object"&&!Array.isArray(t)}var oi,
tE,rE=f(()=>{ri();ni();Zy();gp();nE();eE();oi=/(^\*)|(^\$0)/,tE=class{constructor(e,r,n,o){this.requireCache=new Set,this.handlers={},this.aliasMap={},this.frozens=
[],this.shim=o,this.usage=e,this.globalMiddleware=n,this.validation=r}addDirectory(e,r,n,o){o=o||{},this.requireCache.add(n);let s=this.shim.path.resolve(this.shim.
path.dirname(n),e),i=this.shim.readdirSync(s,{recursive:!!o.recurse});Array.isArray(o.extensions)||(o.extensions=["js"]);let a=typeof o.visit=="function"?o.visit:
c=>c;for(let c of i){let u=c.toString();if(o.exclude){let p=!1;if(typeof o.exclude=="function"?p=o.exclude(u):p=o.exclude.test(u),p)continue}if(o.include){let p=!1;
if(typeof o.include=="function"?p=o.include(u):p=o.include.test(u),!p)continue}let l=!1;for(let p of o.extensions)u.endsWith(p)&&(l=!0);if(l){let p=this.shim.path.
join(s,u),d=r(p),m=Object.create(null,Object.getOwnPropertyDescriptors({...d}));if(a(m,p,u)){if(this.requireCache.has(p))continue;this.requireCache.add(p),m.command||
(m.command=this.shim.path.basename(p,this.shim.path.extname(p))),this.addHandler(m)}}}}addHandler(e,r,n,o,s,i){let a=[],c=YO(s);if(o=o||(()=>{}),Array.isArray(e))
if(RB(e))[e,...a]=e;else for(let u of e)this.addHandler(u);else if(vB(e)){let u=Array.isArray(e.command)||typeof e.command=="string"?e.command:null;if(u===null)
throw new Error(`No command name given for module: ${this.shim.inspect(e)}`);e.aliases&&(u=[].concat(u).concat(e.aliases)),this.addHandler(u,this.extractDesc(e),
e.builder,e.handler,e.middlewares,e.deprecated);return}else if(JO(n)){this.addHandler([e].concat(a),r,n.builder,n.handler,n.middlewares,n.deprecated);return}if(typeof e==
"string"){let u=ro(e);a=a.map(d=>ro(d).cmd);let l=!1,p=[u.cmd].concat(a).filter(d=>oi.test(d)?(l=!0,!1):!0);p.length===0&&l&&p.push("$0"),l&&(u.cmd=p[0],a=p.slice(
1),e=e.replace(oi,u.cmd)),a.forEach(d=>{this.aliasMap[d]=u.cmd}),r!==!1&&this.usage.command(e,r,l,a,i),this.handlers[u.cmd]={original:e,description:r,handler:o,
builder:n||{},middlewares:c,deprecated:i,demanded:u.demanded,optional:u.optional},l&&(this.defaultCommand=this.handlers[u.cmd])}}getCommandHandlers(){return this.
handlers}getCommands(){return Object.keys(this.handlers).concat(Object.keys(this.aliasMap))}hasDefaultCommand(){return!!this.defaultCommand}runCommand(e,r,n,o,s,i){
let a=this.handlers[e]||this.handlers[this.aliasMap[e]]||this.defaultCommand,c=r.getInternalMethods().getContext(),u=c.commands.slice(),l=!e;e&&(c.commands.push(
e),c.fullCommands.push(a.original));let p=this.applyBuilderUpdateUsageAndParse(l,a,r,n.aliases,u,o,s,i);return _e(p)?p.then(d=>this.applyMiddlewareAndGetResult(
l,a,d.innerArgv,c,s,d.aliases,r)):this.applyMiddlewareAndGetResult(l,a,p.innerArgv,c,s,p.aliases,r)}applyBuilderUpdateUsageAndParse(e,r,n,o,s,i,a,c){let u=r.builder,
l=n;if(Dp(u)){n.getInternalMethods().getUsageInstance().freeze();let p=u(n.getInternalMethods().reset(o),c);if(_e(p))return p.then(d=>(l=QO(d)?d:n,this.parseAndUpdateUsage(
e,r,l,s,i,a)))}else AB(u)&&(n.getInternalMethods().getUsageInstance().freeze(),l=n.getInternalMethods().reset(o),Object.keys(r.builder).forEach(p=>{l.option(p,u[p])}));
return this.parseAndUpdateUsage(e,r,l,s,i,a)}parseAndUpdateUsage(e,r,n,o,s,i){e&&n.getInternalMethods().getUsageInstance().unfreeze(!0),this.shouldUpdateUsage(n)&&
n.getInternalMethods().getUsageInstance().usage(this.usageFromParentCommandsCommandHandler(o,r),r.description);let a=n.getInternalMethods().runYargsParserAndExecuteCommands(
null,void 0,!0,s,i);return _e(a)?a.then(c=>({aliases:n.parsed.aliases,innerArgv:c})):{aliases:n.parsed.aliases,innerArgv:a}}shouldUpdateUsage(e){return!e.getInternalMethods().
getUsageInstance().getUsageDisabled()&&e.getInternalMethods().getUsageInstance().getUsage().length===0}usageFromParentCommandsCommandHandler(e,r){let n=oi.test(
r.original)?r.original.replace(oi,"").trim():r.original,o=e.filter(s=>!oi.test(s));return o.push(n),`$0 ${o.join(" ")}`}handleValidationAndGetResult(e,r,n,o,s,i,a,c){
if(!i.getInternalMethods().getHasOutput()){let u=i.getInternalMethods().runValidation(s,c,i.parsed.error,e);n=Jo(n,l=>(u(l),l))}if(r.handler&&!i.getInternalMethods().
getHasOutput()){i.getInternalMethods().setHasOutput();let u=!!i.getOptions().configuration["populate--"];i.getInternalMethods().postProcess(n,u,!1,!1),n=Yo(n,i,
a,!1),n=Jo(n,l=>{let p=r.handler(l);return _e(p)?p.then(()=>l):l}),e||i.getInternalMethods().getUsageInstance().cacheHelpMessage(),_e(n)&&!i.getInternalMethods().
hasParseCallback()&&n.catch(l=>{try{i.getInternalMethods().getUsageInstance().fail(null,l)}catch{}})}return e||(o.commands.pop(),o.fullCommands.pop()),n}applyMiddlewareAndGetResult(e,r,n,o,s,i,a){
let c={};if(s)return n;a.getInternalMethods().getHasOutput()||(c=this.populatePositionals(r,n,o,a));let u=this.globalMiddleware.getMiddleware().slice(0).concat(
r.middlewares),l=Yo(n,a,u,!0);return _e(l)?l.then(p=>this.handleValidationAndGetResult(e,r,p,o,i,a,u,c)):this.handleValidationAndGetResult(e,r,l,o,i,a,u,c)}populatePositionals(e,r,n,o){
r._=r._.slice(n.commands.length);let s=e.demanded.slice(0),i=e.optional.slice(0),a={};for(this.validation.positionalCount(s.length,r._.length);s.length;){let c=s.
shift();this.populatePositional(c,r,a)}for(;i.length;){let c=i.shift();this.populatePositional(c,r,a)}return r._=n.commands.concat(r._.map(c=>""+c)),this.postProcessPositionals(
r,a,this.cmdToParseOptions(e.original),o),a}populatePositional(e,r,n){let o=e.cmd[0];e.variadic?n[o]=r._.splice(0).map(String):r._.length&&(n[o]=[String(r._.shift())])}cmdToParseOptions(e){
let r={array:[],default:{},alias:{},demand:{}},n=ro(e);return n.demanded.forEach(o=>{let[s,...i]=o.cmd;o.variadic&&(r.array.push(s),r.default[s]=[]),r.alias[s]=
i,r.demand[s]=!0}),n.optional.forEach(o=>{let[s,...i]=o.cmd;o.variadic&&(r.array.push(s),r.default[s]=[]),r.alias[s]=i}),r}postProcessPositionals(e,r,n,o){let s=Object.
assign({},o.getOptions());s.default=Object.assign(n.default,s.default);for(let u of Object.keys(n.alias))s.alias[u]=(s.alias[u]||[]).concat(n.alias[u]);s.array=
s.array.concat(n.array),s.config={};let i=[];if(Object.keys(r).forEach(u=>{r[u].map(l=>{s.configuration["unknown-options-as-args"]&&(s.key[u]=!0),i.push(`--${u}`),
i.push(l)})}),!i.length)return;let a=Object.assign({},s.configuration,{"populate--":!1}),c=this.shim.Parser.detailed(i,Object.assign({},s,{configuration:a}));if(c.
error)o.getInternalMethods().getUsageInstance().fail(c.error.message,c.error);else{let u=Object.keys(r);Object.keys(r).forEach(l=>{u.push(...c.aliases[l])}),Object.
keys(c.argv).forEach(l=>{u.includes(l)&&(r[l]||(r[l]=c.argv[l]),!this.isInConfigs(o,l)&&!this.isDefaulted(o,l)&&Object.prototype.hasOwnProperty.call(e,l)&&Object.
prototype.hasOwnProperty.call(c.argv,l)&&(Array.isArray(e[l])||Array.isArray(c.argv[l]))?e[l]=[].concat(e[l],c.argv[l]):e[l]=c.argv[l])})}}isDefaulted(e,r){let{
default:n}=e.getOptions();return Object.prototype.hasOwnProperty.call(n,r)||Object.prototype.hasOwnProperty.call(n,this.shim.Parser.camelCase(r))}isInConfigs(e,r){
let{configObjects:n}=e.getOptions();return n.some(o=>Object.prototype.hasOwnProperty.call(o,r))||n.some(o=>Object.prototype.hasOwnProperty.call(o,this.shim.Parser.
camelCase(r)))}runDefaultBuilderOn(e){if(!this.defaultCommand)return;if(this.shouldUpdateUsage(e)){let n=oi.test(this.defaultCommand.original)?this.defaultCommand.
original:this.defaultCommand.original.replace(/^[^[\]<>]*/,"$0 ");e.getInternalMethods().getUsageInstance().usage(n,this.defaultCommand.description)}let r=this.
defaultCommand.builder;if(Dp(r))return r(e,!0);JO(r)||Object.keys(r).forEach(n=>{e.option(n,r[n])})}extractDesc({describe:e,description:r,desc:n}){for(let o of[
e,r,n]){if(typeof o=="string"||o===!1)return o;Ct(o,!0,this.shim)}return!1}freeze(){this.frozens.push({handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.
defaultCommand})}unfreeze(){let e=this.frozens.pop();Ct(e,void 0,this.shim),{handlers:this.handlers,aliasMap:this.aliasMap,defaultCommand:this.defaultCommand}=e}reset(){
return this.handlers={},this.aliasMap={},this.defaultCommand=void 0,this.requireCache=new Set,this}}});function no(t={},e=()=>!0){let r={};return ti(t).forEach(n=>{e(n,t[n])&&(r[n]=t[n])}),r}var Sp=f(()=>{ri()});function oo(t){typeof process>"u"||[process.stdout,process.stderr].forEach(e=>{let r=e;r._handle&&r.isTTY&&typeof r._handle.setBlocking=="function"&&r._handle.setBlocking(
t)})}var oE=f(()=>{});function bB(t){return typeof t=="boolean"}function e1(t,e){let r=e.y18n.__,n={},o=[];n.failFn=function(v){o.push(v)};let s=null,i=null,a=!0;n.showHelpOnFail=function(v=!0,I){
let[F,se]=typeof v=="string"?[!0,v]:[v,I];return t.getInternalMethods().isGlobalContext()&&(i=se),s=se,a=F,n};let c=!1;n.fail=function(v,I){let F=t.getInternalMethods().
getLoggerInstance();if(o.length)for(let se=o.length-1;se>=0;--se){let He=o[se];if(bB(He)){if(I)throw I;if(v)throw Error(v)}else He(v,I,n)}else{if(t.getExitProcess()&&
oo(!0),!c){c=!0,a&&(t.showHelp("error"),F.error()),(v||I)&&F.error(v||I);let se=s||i;se&&((v||I)&&F.error(""),F.error(se))}if(I=I||new Le(v),t.getExitProcess())
return t.exit(1);if(t.getInternalMethods().hasParseCallback())return t.exit(1,I);throw I}};let u=[],l=!1;n.usage=(T,v)=>T===null?(l=!0,u=[],n):(l=!1,u.push([T,v||
""]),n),n.getUsage=()=>u,n.getUsageDisabled=()=>l,n.getPositionalGroupName=()=>r("Positionals:");let p=[];n.example=(T,v)=>{p.push([T,v||""])};let d=[];n.command=
function(v,I,F,se,He=!1){F&&(d=d.map(de=>(de[2]=!1,de))),d.push([v,I||"",F,se,He])},n.getCommands=()=>d;let m={};n.describe=function(v,I){Array.isArray(v)?v.forEach(
F=>{n.describe(F,I)}):typeof v=="object"?Object.keys(v).forEach(F=>{n.describe(F,v[F])}):m[v]=I},n.getDescriptions=()=>m;let y=[];n.epilog=T=>{y.push(T)};let E=!1,
g;n.wrap=T=>{E=!0,g=T},n.getWrap=()=>e.getEnv("YARGS_DISABLE_WRAP")?null:(E||(g=ge(),E=!0),g);let S="__yargsString__:";n.deferY18nLookup=T=>S+T,n.help=function(){
if(A)return A;R();let v=t.customScriptName?t.$0:e.path.basename(t.$0),I=t.getDemandedOptions(),F=t.getDemandedCommands(),se=t.getDeprecatedOptions(),He=t.getGroups(),
de=t.getOptions(),ze=[];ze=ze.concat(Object.keys(m)),ze=ze.concat(Object.keys(I)),ze=ze.concat(Object.keys(F)),ze=ze.concat(Object.keys(de.default)),ze=ze.filter(
j),ze=Object.keys(ze.reduce((K,we)=>(we!=="_"&&(K[we]=!0),K),{}));let co=n.getWrap(),Ae=e.cliui({width:co,wrap:!!co});if(!l){if(u.length)u.forEach(K=>{Ae.div({text:`${K[0].
replace(/\$0/g,v)}`}),K[1]&&Ae.div({text:`${K[1]}`,padding:[1,0,0,0]})}),Ae.div();else if(d.length){let K=null;F._?K=`${v} <${r("command")}>
`:K=`${v} [${r("command")}]
`,Ae.div(`${K}`)}}if(d.length>1||d.length===1&&!d[0][2]){Ae.div(r("Commands:"));let K=t.getInternalMethods().getContext(),we=K.commands.length?`${K.commands.join(
" ")} `:"";t.getInternalMethods().getParserConfiguration()["sort-commands"]===!0&&(d=d.sort((fe,Oe)=>fe[0].localeCompare(Oe[0])));let Pe=v?`${v} `:"";d.forEach(
fe=>{let Oe=`${Pe}${we}${fe[0].replace(/^\$0 ?/,"")}`;Ae.span({text:Oe,padding:[0,2,0,2],width:w(d,co,`${v}${we}`)+4},{text:fe[1]});let Me=[];fe[2]&&Me.push(`[${r(
"default")}]`),fe[3]&&fe[3].length&&Me.push(`[${r("aliases:")} ${fe[3].join(", ")}]`),fe[4]&&(typeof fe[4]=="string"?Me.push(`[${r("deprecated: %s",fe[4])}]`):Me.
push(`[${r("deprecated")}]`)),Me.length?Ae.div({text:Me.join(" "),padding:[0,0,0,2],align:"right"}):Ae.div()}),Ae.div()}let cn=(Object.keys(de.alias)||[]).concat(
Object.keys(t.parsed.newAliases)||[]);ze=ze.filter(K=>!t.parsed.newAliases[K]&&cn.every(we=>(de.alias[we]||[]).indexOf(K)===-1));let un=r("Options:");He[un]||(He[un]=
[]),O(ze,de.alias,He,un);let uo=K=>/^--/.test(xp(K)),ee=Object.keys(He).filter(K=>He[K].length>0).map(K=>{let we=He[K].filter(j).map(Pe=>{if(cn.includes(Pe))return Pe;
for(let fe=0,Oe;(Oe=cn[fe])!==void 0;fe++)if((de.alias[Oe]||[]).includes(Pe))return Oe;return Pe});return{groupName:K,normalizedKeys:we}}).filter(({normalizedKeys:K})=>K.
length>0).map(({groupName:K,normalizedKeys:we})=>{let Pe=we.reduce((fe,Oe)=>(fe[Oe]=[Oe].concat(de.alias[Oe]||[]).map(Me=>K===n.getPositionalGroupName()?Me:(/^[0-9]$/.
test(Me)?de.boolean.includes(Oe)?"-":"--":Me.length>1?"--":"-")+Me).sort((Me,ir)=>uo(Me)===uo(ir)?0:uo(Me)?1:-1).join(", "),fe),{});return{groupName:K,normalizedKeys:we,
switches:Pe}});if(ee.filter(({groupName:K})=>K!==n.getPositionalGroupName()).some(({normalizedKeys:K,switches:we})=>!K.every(Pe=>uo(we[Pe])))&&ee.filter(({groupName:K})=>K!==
n.getPositionalGroupName()).forEach(({normalizedKeys:K,switches:we})=>{K.forEach(Pe=>{uo(we[Pe])&&(we[Pe]=IB(we[Pe],4))})}),ee.forEach(({groupName:K,normalizedKeys:we,
switches:Pe})=>{Ae.div(K),we.forEach(fe=>{let Oe=Pe[fe],Me=m[fe]||"",ir=null;Me.includes(S)&&(Me=r(Me.substring(S.length))),de.boolean.includes(fe)&&(ir=`[${r("\
boolean")}]`),de.count.includes(fe)&&(ir=`[${r("count")}]`),de.string.includes(fe)&&(ir=`[${r("string")}]`),de.normalize.includes(fe)&&(ir=`[${r("string")}]`),de.
array.includes(fe)&&(ir=`[${r("array")}]`),de.number.includes(fe)&&(ir=`[${r("number")}]`);let ar=_=>typeof _=="string"?`[${r("deprecated: %s",_)}]`:`[${r("depr\
ecated")}]`,Ja=[fe in se?ar(se[fe]):null,ir,fe in I?`[${r("required")}]`:null,de.choices&&de.choices[fe]?`[${r("choices:")} ${n.stringifiedValues(de.choices[fe])}\
]`:null,ne(de.default[fe],de.defaultDescription[fe])].filter(Boolean).join(" ");Ae.span({text:xp(Oe),padding:[0,2,0,2+ZO(Oe)],width:w(Pe,co)+4},Me);let D=t.getInternalMethods().
getUsageConfiguration()["hide-types"]===!0;Ja&&!D?Ae.div({text:Ja,padding:[0,0,0,2],align:"right"}):Ae.div()}),Ae.div()}),p.length&&(Ae.div(r("Examples:")),p.forEach(
K=>{K[0]=K[0].replace(/\$0/g,v)}),p.forEach(K=>{K[1]===""?Ae.div({text:K[0],padding:[0,2,0,2]}):Ae.div({text:K[0],padding:[0,2,0,2],width:w(p,co)+4},{text:K[1]})}),
Ae.div()),y.length>0){let K=y.map(we=>we.replace(/\$0/g,v)).join(`
`);Ae.div(`${K}
`)}return Ae.toString().replace(/\s*$/,"")};function w(T,v,I){let F=0;return Array.isArray(T)||(T=Object.values(T).map(se=>[se])),T.forEach(se=>{F=Math.max(e.stringWidth(
I?`${I} ${xp(se[0])}`:xp(se[0]))+ZO(se[0]),F)}),v&&(F=Math.min(F,parseInt((v*.5).toString(),10))),F}function R(){let T=t.getDemandedOptions(),v=t.getOptions();(Object.
keys(v.alias)||[]).forEach(I=>{v.alias[I].forEach(F=>{m[F]&&n.describe(I,m[F]),F in T&&t.demandOption(I,T[F]),v.boolean.includes(F)&&t.boolean(I),v.count.includes(
F)&&t.count(I),v.string.includes(F)&&t.string(I),v.normalize.includes(F)&&t.normalize(I),v.array.includes(F)&&t.array(I),v.number.includes(F)&&t.number(I)})})}let A;
n.cacheHelpMessage=function(){A=this.help()},n.clearCachedHelpMessage=function(){A=void 0},n.hasCachedHelpMessage=function(){return!!A};function O(T,v,I,F){let se=[],
He=null;return Object.keys(I).forEach(de=>{se=se.concat(I[de])}),T.forEach(de=>{He=[de].concat(v[de]),He.some(ze=>se.indexOf(ze)!==-1)||I[F].push(de)}),se}function j(T){
return t.getOptions().hiddenOptions.indexOf(T)<0||t.parsed.argv[t.getOptions().showHiddenOpt]}n.showHelp=T=>{let v=t.getInternalMethods().getLoggerInstance();T||
(T="error"),(typeof T=="function"?T:v[T])(n.help())},n.functionDescription=T=>["(",T.name?e.Parser.decamelize(T.name,"-"):r("generated-value"),")"].join(""),n.stringifiedValues=
function(v,I){let F="",se=I||", ",He=[].concat(v);return!v||!He.length||He.forEach(de=>{F.length&&(F+=se),F+=JSON.stringify(de)}),F};function ne(T,v){let I=`[${r(
"default:")} `;if(T===void 0&&!v)return null;if(v)I+=v;else switch(typeof T){case"string":I+=`"${T}"`;break;case"object":I+=JSON.stringify(T);break;default:I+=T}
return`${I}]`}function ge(){return e.process.stdColumns?Math.min(80,e.process.stdColumns):80}let Fe=null;n.version=T=>{Fe=T},n.showVersion=T=>{let v=t.getInternalMethods().
getLoggerInstance();T||(T="error"),(typeof T=="function"?T:v[T])(Fe)},n.reset=function(v){return s=null,c=!1,u=[],l=!1,y=[],p=[],d=[],m=no(m,I=>!v[I]),n};let q=[];
return n.freeze=function(){q.push({failMessage:s,failureOutput:c,usages:u,usageDisabled:l,epilogs:y,examples:p,commands:d,descriptions:m})},n.unfreeze=function(v=!1){
let I=q.pop();I&&(v?(m={...I.descriptions,...m},d=[...I.commands,...d],u=[...I.usages,...u],p=[...I.examples,...p],y=[...I.epilogs,...y]):{failMessage:s,failureOutput:c,
usages:u,usageDisabled:l,epilogs:y,examples:p,commands:d,descriptions:m}=I)},n}function sE(t){return typeof t=="object"}function IB(t,e){return sE(t)?{text:t.text,
indentation:t.indentation+e}:{text:t,indentation:e}}function ZO(t){return sE(t)?t.indentation:0}function xp(t){return sE(t)?t.text:t}var t1=f(()=>{Sp();Va();oE()});var r1,n1,o1,s1=f(()=>{r1=`###-begin-{{app_name}}-completions-###
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
`,n1=`#compdef {{app_name}}
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
`,o1=`###-begin-{{app_name}}-completions-###
#
# yargs command completion script
#
# Installation: {{app_path}} {{completion_command}} > ~/.config/fish/completions/{{app_name}}.fish
#
complete -f -c {{app_name}} -a '({{app_path}} --get-yargs-completions (commandline -o)[2..-1])'
###-end-{{app_name}}-completions-###
`});function i1(t,e,r,n){return new iE(t,e,r,n)}function FB(t){return t.length<3}function PB(t){return t.length>3}var iE,a1=f(()=>{rE();ri();s1();ni();gp();iE=class{constructor(e,r,n,o){
var s,i,a,c,u;this.yargs=e,this.usage=r,this.command=n,this.shim=o,this.completionKey="get-yargs-completions",this.aliases=null,this.customCompletionFunction=null,
this.indexAfterLastReset=0,this.zshShell=(a=((s=this.shim.getEnv("SHELL"))===null||s===void 0?void 0:s.includes("zsh"))||((i=this.shim.getEnv("ZSH_NAME"))===null||
i===void 0?void 0:i.includes("zsh")))!==null&&a!==void 0?a:!1,this.fishShell=(u=(c=this.shim.getEnv("SHELL"))===null||c===void 0?void 0:c.includes("fish"))!==null&&
u!==void 0?u:!1}defaultCompletion(e,r,n,o){let s=this.command.getCommandHandlers();for(let a=0,c=e.length;a<c;++a)if(s[e[a]]&&s[e[a]].builder){let u=s[e[a]].builder;
if(Dp(u)){this.indexAfterLastReset=a+1;let l=this.yargs.getInternalMethods().reset();return u(l,!0),l.argv}}let i=[];this.commandCompletions(i,e,n),this.optionCompletions(
i,e,r,n),this.choicesFromOptionsCompletions(i,e,r,n),this.choicesFromPositionalsCompletions(i,e,r,n),o(null,i)}commandCompletions(e,r,n){let o=this.yargs.getInternalMethods().
getContext().commands;!n.match(/^-/)&&o[o.length-1]!==n&&!this.previousArgHasChoices(r)&&this.usage.getCommands().forEach(s=>{let i=ro(s[0]).cmd;if(r.indexOf(i)===
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
if(Ct(this.customCompletionFunction,null,this.shim),FB(this.customCompletionFunction)){let s=this.customCompletionFunction(n,r);return _e(s)?s.then(i=>{this.shim.
process.nextTick(()=>{o(null,i)})}).catch(i=>{this.shim.process.nextTick(()=>{o(i,void 0)})}):o(null,s)}else return PB(this.customCompletionFunction)?this.customCompletionFunction(
n,r,(s=o)=>this.defaultCompletion(e,r,n,s),s=>{o(null,s)}):this.customCompletionFunction(n,r,s=>{o(null,s)})}getCompletion(e,r){let n=e.length?e[e.length-1]:"",
o=this.yargs.parse(e,!0),s=this.customCompletionFunction?i=>this.customCompletion(e,i,n,r):i=>this.defaultCompletion(e,i,n,r);return _e(o)?o.then(s):s(o)}generateCompletionScript(e,r){
let n;this.zshShell?n=n1:this.fishShell?n=o1:n=r1;let o=this.shim.path.basename(e);return e.match(/\.js$/)&&(e=`./${e}`),n=n.replace(/{{app_name}}/g,o),n=n.replace(
/{{completion_command}}/g,r),n.replace(/{{app_path}}/g,e)}registerFunction(e){this.customCompletionFunction=e}setParsed(e){this.aliases=e.aliases}}});function c1(t,e){if(t.length===0)return e.length;if(e.length===0)return t.length;let r=[],n;for(n=0;n<=e.length;n++)r[n]=[n];let o;for(o=0;o<=t.length;o++)r[0][o]=
o;for(n=1;n<=e.length;n++)for(o=1;o<=t.length;o++)e.charAt(n-1)===t.charAt(o-1)?r[n][o]=r[n-1][o-1]:n>1&&o>1&&e.charAt(n-2)===t.charAt(o-1)&&e.charAt(n-1)===t.charAt(
o-2)?r[n][o]=r[n-2][o-2]+1:r[n][o]=Math.min(r[n-1][o-1]+1,Math.min(r[n][o-1]+1,r[n-1][o]+1));return r[e.length][t.length]}var u1=f(()=>{});function f1(t,e,r){let n=r.y18n.__,o=r.y18n.__n,s={};s.nonOptionCount=function(p){let d=t.getDemandedCommands(),y=p._.length+(p["--"]?p["--"].length:0)-t.getInternalMethods().
getContext().commands.length;d._&&(y<d._.min||y>d._.max)&&(y<d._.min?d._.minMsg!==void 0?e.fail(d._.minMsg?d._.minMsg.replace(/\$0/g,y.toString()).replace(/\$1/,
d._.min.toString()):null):e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",y,y.toString(),
d._.min.toString())):y>d._.max&&(d._.maxMsg!==void 0?e.fail(d._.maxMsg?d._.maxMsg.replace(/\$0/g,y.toString()).replace(/\$1/,d._.max.toString()):null):e.fail(o(
"Too many non-option arguments: got %s, maximum of %s","Too many non-option arguments: got %s, maximum of %s",y,y.toString(),d._.max.toString()))))},s.positionalCount=
function(p,d){d<p&&e.fail(o("Not enough non-option arguments: got %s, need at least %s","Not enough non-option arguments: got %s, need at least %s",d,d+"",p+""))},
s.requiredArguments=function(p,d){let m=null;for(let y of Object.keys(d))(!Object.prototype.hasOwnProperty.call(p,y)||typeof p[y]>"u")&&(m=m||{},m[y]=d[y]);if(m){
let y=[];for(let g of Object.keys(m)){let S=m[g];S&&y.indexOf(S)<0&&y.push(S)}let E=y.length?`
${y.join(`
`)}`:"";e.fail(o("Missing required argument: %s","Missing required arguments: %s",Object.keys(m).length,Object.keys(m).join(", ")+E))}},s.unknownArguments=function(p,d,m,y,E=!0){
var g;let S=t.getInternalMethods().getCommandInstance().getCommands(),w=[],R=t.getInternalMethods().getContext();if(Object.keys(p).forEach(A=>{!l1.includes(A)&&
!Object.prototype.hasOwnProperty.call(m,A)&&!Object.prototype.hasOwnProperty.call(t.getInternalMethods().getParseContext(),A)&&!s.isValidAndSomeAliasIsNotNew(A,
d)&&w.push(A)}),E&&(R.commands.length>0||S.length>0||y)&&p._.slice(R.commands.length).forEach(A=>{S.includes(""+A)||w.push(""+A)}),E){let O=((g=t.getDemandedCommands().
_)===null||g===void 0?void 0:g.max)||0,j=R.commands.length+O;j<p._.length&&p._.slice(j).forEach(ne=>{ne=String(ne),!R.commands.includes(ne)&&!w.includes(ne)&&w.
push(ne)})}w.length&&e.fail(o("Unknown argument: %s","Unknown arguments: %s",w.length,w.map(A=>A.trim()?A:`"${A}"`).join(", ")))},s.unknownCommands=function(p){
let d=t.getInternalMethods().getCommandInstance().getCommands(),m=[],y=t.getInternalMethods().getContext();return(y.commands.length>0||d.length>0)&&p._.slice(y.
commands.length).forEach(E=>{d.includes(""+E)||m.push(""+E)}),m.length>0?(e.fail(o("Unknown command: %s","Unknown commands: %s",m.length,m.join(", "))),!0):!1},
s.isValidAndSomeAliasIsNotNew=function(p,d){if(!Object.prototype.hasOwnProperty.call(d,p))return!1;let m=t.parsed.newAliases;return[p,...d[p]].some(y=>!Object.prototype.
hasOwnProperty.call(m,y)||!m[p])},s.limitedChoices=function(p){let d=t.getOptions(),m={};if(!Object.keys(d.choices).length)return;Object.keys(p).forEach(g=>{l1.
indexOf(g)===-1&&Object.prototype.hasOwnProperty.call(d.choices,g)&&[].concat(p[g]).forEach(S=>{d.choices[g].indexOf(S)===-1&&S!==void 0&&(m[g]=(m[g]||[]).concat(
S))})});let y=Object.keys(m);if(!y.length)return;let E=n("Invalid values:");y.forEach(g=>{E+=`
  ${n("Argument: %s, Given: %s, Choices: %s",g,e.stringifiedValues(m[g]),e.stringifiedValues(d.choices[g]))}`}),e.fail(E)};let i={};s.implies=function(p,d){k("<\
string|object> [array|number|string]",[p,d],arguments.length),typeof p=="object"?Object.keys(p).forEach(m=>{s.implies(m,p[m])}):(t.global(p),i[p]||(i[p]=[]),Array.
isArray(d)?d.forEach(m=>s.implies(p,m)):(Ct(d,void 0,r),i[p].push(d)))},s.getImplied=function(){return i};function a(l,p){let d=Number(p);return p=isNaN(d)?p:d,
typeof p=="number"?p=l._.length>=p:p.match(/^--no-.+/)?(p=p.match(/^--no-(.+)/)[1],p=!Object.prototype.hasOwnProperty.call(l,p)):p=Object.prototype.hasOwnProperty.
call(l,p),p}s.implications=function(p){let d=[];if(Object.keys(i).forEach(m=>{let y=m;(i[m]||[]).forEach(E=>{let g=y,S=E;g=a(p,g),E=a(p,E),g&&!E&&d.push(` ${y} \
-> ${S}`)})}),d.length){let m=`${n("Implications failed:")}
`;d.forEach(y=>{m+=y}),e.fail(m)}};let c={};s.conflicts=function(p,d){k("<string|object> [array|string]",[p,d],arguments.length),typeof p=="object"?Object.keys(
p).forEach(m=>{s.conflicts(m,p[m])}):(t.global(p),c[p]||(c[p]=[]),Array.isArray(d)?d.forEach(m=>s.conflicts(p,m)):c[p].push(d))},s.getConflicting=()=>c,s.conflicting=
function(p){Object.keys(p).forEach(d=>{c[d]&&c[d].forEach(m=>{m&&p[d]!==void 0&&p[m]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",d,m))})}),t.
getInternalMethods().getParserConfiguration()["strip-dashed"]&&Object.keys(c).forEach(d=>{c[d].forEach(m=>{m&&p[r.Parser.camelCase(d)]!==void 0&&p[r.Parser.camelCase(
m)]!==void 0&&e.fail(n("Arguments %s and %s are mutually exclusive",d,m))})})},s.recommendCommands=function(p,d){d=d.sort((g,S)=>S.length-g.length);let y=null,E=1/0;
for(let g=0,S;(S=d[g])!==void 0;g++){let w=c1(p,S);w<=3&&w<E&&(E=w,y=S)}y&&e.fail(n("Did you mean %s?",y))},s.reset=function(p){return i=no(i,d=>!p[d]),c=no(c,d=>!p[d]),
s};let u=[];return s.freeze=function(){u.push({implied:i,conflicting:c})},s.unfreeze=function(){let p=u.pop();Ct(p,void 0,r),{implied:i,conflicting:c}=p},s}var l1,
p1=f(()=>{yp();ri();u1();Sp();l1=["$0","--","_"]});function _p(t,e,r,n){Wa=n;let o={};if(Object.prototype.hasOwnProperty.call(t,"extends")){if(typeof t.extends!="string")return o;let s=/\.json|\..*rc$/.test(t.extends),
i=null;if(s)i=NB(e,t.extends);else try{i=kB.resolve(t.extends)}catch{return t}OB(i),aE.push(i),o=s?JSON.parse(Wa.readFileSync(i,"utf8")):n.require(t.extends),delete t.
extends,o=_p(o,Wa.path.dirname(i),r,Wa)}return aE=[],r?d1(o,t):Object.assign({},o,t)}function OB(t){if(aE.indexOf(t)>-1)throw new Le(`Circular extended configur\
ations: '${t}'.`)}function NB(t,e){return Wa.path.resolve(t,e)}function d1(t,e){let r={};function n(o){return o&&typeof o=="object"&&!Array.isArray(o)}Object.assign(
r,t);for(let o of Object.keys(e))o!=="__proto__"&&(n(e[o])&&n(r[o])?r[o]=d1(t[o],e[o]):r[o]=e[o]);return r}var kB,aE,Wa,m1=f(()=>{Va();kB={},aE=[]});function N1(t){return(e=[],r=t.process.cwd(),n)=>{let o=new EE(e,r,n,t);return Object.defineProperty(o,"argv",{get:()=>o.parse(),enumerable:!0}),o.help(),o.version(),
o}}function QO(t){return!!t&&typeof t.getInternalMethods=="function"}var M,h,Ue,Xo,qa,Tt,Vt,wp,so,Qo,Cp,nr,Rp,or,sn,Wt,sr,Ap,Zo,Je,H,vp,bp,qt,es,si,ts,io,Ip,Z,rs,
ns,os,oe,Tp,an,$e,h1,g1,cE,y1,E1,D1,ss,S1,uE,x1,_1,lE,ao,ii,fE,pE,dE,mE,hE,w1,C1,R1,A1,v1,b1,I1,T1,Fp,F1,is,P1,gE,Ka,yE,O1,as,$B,EE,nE=f(()=>{rE();ri();Va();t1();
yp();a1();p1();Sp();m1();Zy();ni();eE();oE();M=function(t,e,r,n,o){if(n==="m")throw new TypeError("Private method is not writable");if(n==="a"&&!o)throw new TypeError(
"Private accessor was defined without a setter");if(typeof e=="function"?t!==e||!o:!e.has(t))throw new TypeError("Cannot write private member to an object whose\
 class did not declare it");return n==="a"?o.call(t,r):o?o.value=r:e.set(t,r),r},h=function(t,e,r,n){if(r==="a"&&!n)throw new TypeError("Private accessor was de\
fined without a getter");if(typeof e=="function"?t!==e||!n:!e.has(t))throw new TypeError("Cannot read private member from an object whose class did not declare \
it");return r==="m"?n:r==="a"?n.call(t):n?n.value:e.get(t)};h1=Symbol("copyDoubleDash"),g1=Symbol("copyDoubleDash"),cE=Symbol("deleteFromParserHintObject"),y1=Symbol(
"emitWarning"),E1=Symbol("freeze"),D1=Symbol("getDollarZero"),ss=Symbol("getParserConfiguration"),S1=Symbol("getUsageConfiguration"),uE=Symbol("guessLocale"),x1=
Symbol("guessVersion"),_1=Symbol("parsePositionalNumbers"),lE=Symbol("pkgUp"),ao=Symbol("populateParserHintArray"),ii=Symbol("populateParserHintSingleValueDicti\
onary"),fE=Symbol("populateParserHintArrayDictionary"),pE=Symbol("populateParserHintDictionary"),dE=Symbol("sanitizeKey"),mE=Symbol("setKey"),hE=Symbol("unfreez\
e"),w1=Symbol("validateAsync"),C1=Symbol("getCommandInstance"),R1=Symbol("getContext"),A1=Symbol("getHasOutput"),v1=Symbol("getLoggerInstance"),b1=Symbol("getPa\
rseContext"),I1=Symbol("getUsageInstance"),T1=Symbol("getValidationInstance"),Fp=Symbol("hasParseCallback"),F1=Symbol("isGlobalContext"),is=Symbol("postProcess"),
P1=Symbol("rebase"),gE=Symbol("reset"),Ka=Symbol("runYargsParserAndExecuteCommands"),yE=Symbol("runValidation"),O1=Symbol("setHasOutput"),as=Symbol("kTrackManua\
llySetKeys"),$B="en_US",EE=class{constructor(e=[],r,n,o){this.customScriptName=!1,this.parsed=!1,Ue.set(this,void 0),Xo.set(this,void 0),qa.set(this,{commands:[],
fullCommands:[]}),Tt.set(this,null),Vt.set(this,null),wp.set(this,"show-hidden"),so.set(this,null),Qo.set(this,!0),Cp.set(this,{}),nr.set(this,!0),Rp.set(this,[]),
or.set(this,void 0),sn.set(this,{}),Wt.set(this,!1),sr.set(this,null),Ap.set(this,!0),Zo.set(this,void 0),Je.set(this,""),H.set(this,void 0),vp.set(this,void 0),
bp.set(this,{}),qt.set(this,null),es.set(this,null),si.set(this,{}),ts.set(this,{}),io.set(this,void 0),Ip.set(this,!1),Z.set(this,void 0),rs.set(this,!1),ns.set(
this,!1),os.set(this,!1),oe.set(this,void 0),Tp.set(this,{}),an.set(this,null),$e.set(this,void 0),M(this,Z,o,"f"),M(this,io,e,"f"),M(this,Xo,r,"f"),M(this,vp,n,
"f"),M(this,or,new Ep(this),"f"),this.$0=this[D1](),this[gE](),M(this,Ue,h(this,Ue,"f"),"f"),M(this,oe,h(this,oe,"f"),"f"),M(this,$e,h(this,$e,"f"),"f"),M(this,
H,h(this,H,"f"),"f"),h(this,H,"f").showHiddenOpt=h(this,wp,"f"),M(this,Zo,this[g1](),"f"),h(this,Z,"f").y18n.setLocale($B)}addHelpOpt(e,r){let n="help";return k(
"[string|boolean] [string]",[e,r],arguments.length),h(this,sr,"f")&&(this[cE](h(this,sr,"f")),M(this,sr,null,"f")),e===!1&&r===void 0?this:(M(this,sr,typeof e==
"string"?e:n,"f"),this.boolean(h(this,sr,"f")),this.describe(h(this,sr,"f"),r||h(this,oe,"f").deferY18nLookup("Show help")),this)}help(e,r){return this.addHelpOpt(
e,r)}addShowHiddenOpt(e,r){if(k("[string|boolean] [string]",[e,r],arguments.length),e===!1&&r===void 0)return this;let n=typeof e=="string"?e:h(this,wp,"f");return this.
boolean(n),this.describe(n,r||h(this,oe,"f").deferY18nLookup("Show hidden options")),h(this,H,"f").showHiddenOpt=n,this}showHidden(e,r){return this.addShowHiddenOpt(
e,r)}alias(e,r){return k("<object|string|array> [string|array]",[e,r],arguments.length),this[fE](this.alias.bind(this),"alias",e,r),this}array(e){return k("<arr\
ay|string>",[e],arguments.length),this[ao]("array",e),this[as](e),this}boolean(e){return k("<array|string>",[e],arguments.length),this[ao]("boolean",e),this[as](
e),this}check(e,r){return k("<function> [boolean]",[e,r],arguments.length),this.middleware((n,o)=>Jo(()=>e(n,o.getOptions()),s=>(s?(typeof s=="string"||s instanceof
Error)&&h(this,oe,"f").fail(s.toString(),s):h(this,oe,"f").fail(h(this,Z,"f").y18n.__("Argument check failed: %s",e.toString())),n),s=>(h(this,oe,"f").fail(s.message?
s.message:s.toString(),s),n)),!1,r),this}choices(e,r){return k("<object|string|array> [string|array]",[e,r],arguments.length),this[fE](this.choices.bind(this),"\
choices",e,r),this}coerce(e,r){if(k("<object|string|array> [function]",[e,r],arguments.length),Array.isArray(e)){if(!r)throw new Le("coerce callback must be pro\
vided");for(let o of e)this.coerce(o,r);return this}else if(typeof e=="object"){for(let o of Object.keys(e))this.coerce(o,e[o]);return this}if(!r)throw new Le("\
coerce callback must be provided");let n=e;return h(this,H,"f").key[n]=!0,h(this,or,"f").addCoerceMiddleware((o,s)=>{var i;let a=(i=s.getAliases()[n])!==null&&i!==
void 0?i:[],c=[n,...a].filter(u=>Object.prototype.hasOwnProperty.call(o,u));return c.length===0?o:Jo(()=>r(o[c[0]]),u=>(c.forEach(l=>{o[l]=u}),o),u=>{throw new Le(
u.message)})},n),this}conflicts(e,r){return k("<string|object> [string|array]",[e,r],arguments.length),h(this,$e,"f").conflicts(e,r),this}config(e="config",r,n){
return k("[object|string] [string|function] [function]",[e,r,n],arguments.length),typeof e=="object"&&!Array.isArray(e)?(e=_p(e,h(this,Xo,"f"),this[ss]()["deep-\
merge-config"]||!1,h(this,Z,"f")),h(this,H,"f").configObjects=(h(this,H,"f").configObjects||[]).concat(e),this):(typeof r=="function"&&(n=r,r=void 0),this.describe(
e,r||h(this,oe,"f").deferY18nLookup("Path to JSON config file")),(Array.isArray(e)?e:[e]).forEach(o=>{h(this,H,"f").config[o]=n||!0}),this)}completion(e,r,n){return k(
"[string] [string|boolean|function] [function]",[e,r,n],arguments.length),typeof r=="function"&&(n=r,r=void 0),M(this,Vt,e||h(this,Vt,"f")||"completion","f"),!r&&
r!==!1&&(r="generate completion script"),this.command(h(this,Vt,"f"),r),n&&h(this,Tt,"f").registerFunction(n),this}command(e,r,n,o,s,i){return k("<string|array|\
object> [string|boolean] [function|object] [function] [array] [boolean|string]",[e,r,n,o,s,i],arguments.length),h(this,Ue,"f").addHandler(e,r,n,o,s,i),this}commands(e,r,n,o,s,i){
return this.command(e,r,n,o,s,i)}commandDir(e,r){k("<string> [object]",[e,r],arguments.length);let n=h(this,vp,"f")||h(this,Z,"f").require;return h(this,Ue,"f").
addDirectory(e,n,h(this,Z,"f").getCallerFile(),r),this}count(e){return k("<array|string>",[e],arguments.length),this[ao]("count",e),this[as](e),this}default(e,r,n){
return k("<object|string|array> [*] [string]",[e,r,n],arguments.length),n&&(Qy(e,h(this,Z,"f")),h(this,H,"f").defaultDescription[e]=n),typeof r=="function"&&(Qy(
e,h(this,Z,"f")),h(this,H,"f").defaultDescription[e]||(h(this,H,"f").defaultDescription[e]=h(this,oe,"f").functionDescription(r)),r=r.call()),this[ii](this.default.
bind(this),"default",e,r),this}defaults(e,r,n){return this.default(e,r,n)}demandCommand(e=1,r,n,o){return k("[number] [number|string] [string|null|undefined] [s\
tring|null|undefined]",[e,r,n,o],arguments.length),typeof r!="number"&&(n=r,r=1/0),this.global("_",!1),h(this,H,"f").demandedCommands._={min:e,max:r,minMsg:n,maxMsg:o},
this}demand(e,r,n){return Array.isArray(r)?(r.forEach(o=>{Ct(n,!0,h(this,Z,"f")),this.demandOption(o,n)}),r=1/0):typeof r!="number"&&(n=r,r=1/0),typeof e=="numb\
er"?(Ct(n,!0,h(this,Z,"f")),this.demandCommand(e,r,n,n)):Array.isArray(e)?e.forEach(o=>{Ct(n,!0,h(this,Z,"f")),this.demandOption(o,n)}):typeof n=="string"?this.
demandOption(e,n):(n===!0||typeof n>"u")&&this.demandOption(e),this}demandOption(e,r){return k("<object|string|array> [string]",[e,r],arguments.length),this[ii](
this.demandOption.bind(this),"demandedOptions",e,r),this}deprecateOption(e,r){return k("<string> [string|boolean]",[e,r],arguments.length),h(this,H,"f").deprecatedOptions[e]=
r,this}describe(e,r){return k("<object|string|array> [string]",[e,r],arguments.length),this[mE](e,!0),h(this,oe,"f").describe(e,r),this}detectLocale(e){return k(
"<boolean>",[e],arguments.length),M(this,Qo,e,"f"),this}env(e){return k("[string|boolean]",[e],arguments.length),e===!1?delete h(this,H,"f").envPrefix:h(this,H,
"f").envPrefix=e||"",this}epilogue(e){return k("<string>",[e],arguments.length),h(this,oe,"f").epilog(e),this}epilog(e){return this.epilogue(e)}example(e,r){return k(
"<string|array> [string]",[e,r],arguments.length),Array.isArray(e)?e.forEach(n=>this.example(...n)):h(this,oe,"f").example(e,r),this}exit(e,r){M(this,Wt,!0,"f"),
M(this,so,r,"f"),h(this,nr,"f")&&h(this,Z,"f").process.exit(e)}exitProcess(e=!0){return k("[boolean]",[e],arguments.length),M(this,nr,e,"f"),this}fail(e){if(k("\
<function|boolean>",[e],arguments.length),typeof e=="boolean"&&e!==!1)throw new Le("Invalid first argument. Expected function or boolean 'false'");return h(this,
oe,"f").failFn(e),this}getAliases(){return this.parsed?this.parsed.aliases:{}}async getCompletion(e,r){return k("<array> [function]",[e,r],arguments.length),r?h(
this,Tt,"f").getCompletion(e,r):new Promise((n,o)=>{h(this,Tt,"f").getCompletion(e,(s,i)=>{s?o(s):n(i)})})}getDemandedOptions(){return k([],0),h(this,H,"f").demandedOptions}getDemandedCommands(){
return k([],0),h(this,H,"f").demandedCommands}getDeprecatedOptions(){return k([],0),h(this,H,"f").deprecatedOptions}getDetectLocale(){return h(this,Qo,"f")}getExitProcess(){
return h(this,nr,"f")}getGroups(){return Object.assign({},h(this,sn,"f"),h(this,ts,"f"))}getHelp(){if(M(this,Wt,!0,"f"),!h(this,oe,"f").hasCachedHelpMessage()){
if(!this.parsed){let r=this[Ka](h(this,io,"f"),void 0,void 0,0,!0);if(_e(r))return r.then(()=>h(this,oe,"f").help())}let e=h(this,Ue,"f").runDefaultBuilderOn(this);
if(_e(e))return e.then(()=>h(this,oe,"f").help())}return Promise.resolve(h(this,oe,"f").help())}getOptions(){return h(this,H,"f")}getStrict(){return h(this,rs,"\
f")}getStrictCommands(){return h(this,ns,"f")}getStrictOptions(){return h(this,os,"f")}global(e,r){return k("<string|array> [boolean]",[e,r],arguments.length),e=
[].concat(e),r!==!1?h(this,H,"f").local=h(this,H,"f").local.filter(n=>e.indexOf(n)===-1):e.forEach(n=>{h(this,H,"f").local.includes(n)||h(this,H,"f").local.push(
n)}),this}group(e,r){k("<string|array> <string>",[e,r],arguments.length);let n=h(this,ts,"f")[r]||h(this,sn,"f")[r];h(this,ts,"f")[r]&&delete h(this,ts,"f")[r];
let o={};return h(this,sn,"f")[r]=(n||[]).concat(e).filter(s=>o[s]?!1:o[s]=!0),this}hide(e){return k("<string>",[e],arguments.length),h(this,H,"f").hiddenOptions.
push(e),this}implies(e,r){return k("<string|object> [number|string|array]",[e,r],arguments.length),h(this,$e,"f").implies(e,r),this}locale(e){return k("[string]",
[e],arguments.length),e===void 0?(this[uE](),h(this,Z,"f").y18n.getLocale()):(M(this,Qo,!1,"f"),h(this,Z,"f").y18n.setLocale(e),this)}middleware(e,r,n){return h(
this,or,"f").addMiddleware(e,!!r,n)}nargs(e,r){return k("<string|object|array> [number]",[e,r],arguments.length),this[ii](this.nargs.bind(this),"narg",e,r),this}normalize(e){
return k("<array|string>",[e],arguments.length),this[ao]("normalize",e),this}number(e){return k("<array|string>",[e],arguments.length),this[ao]("number",e),this[as](
e),this}option(e,r){if(k("<string|object> [object]",[e,r],arguments.length),typeof e=="object")Object.keys(e).forEach(n=>{this.options(n,e[n])});else{typeof r!=
"object"&&(r={}),this[as](e),h(this,an,"f")&&(e==="version"||r?.alias==="version")&&this[y1](['"version" is a reserved word.',"Please do one of the following:",
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
this.describe(e,s),r.hidden&&this.hide(e),r.requiresArg&&this.requiresArg(e)}return this}options(e,r){return this.option(e,r)}parse(e,r,n){k("[string|array] [fu\
nction|boolean|object] [function]",[e,r,n],arguments.length),this[E1](),typeof e>"u"&&(e=h(this,io,"f")),typeof r=="object"&&(M(this,es,r,"f"),r=n),typeof r=="f\
unction"&&(M(this,qt,r,"f"),r=!1),r||M(this,io,e,"f"),h(this,qt,"f")&&M(this,nr,!1,"f");let o=this[Ka](e,!!r),s=this.parsed;return h(this,Tt,"f").setParsed(this.
parsed),_e(o)?o.then(i=>(h(this,qt,"f")&&h(this,qt,"f").call(this,h(this,so,"f"),i,h(this,Je,"f")),i)).catch(i=>{throw h(this,qt,"f")&&h(this,qt,"f")(i,this.parsed.
argv,h(this,Je,"f")),i}).finally(()=>{this[hE](),this.parsed=s}):(h(this,qt,"f")&&h(this,qt,"f").call(this,h(this,so,"f"),o,h(this,Je,"f")),this[hE](),this.parsed=
s,o)}parseAsync(e,r,n){let o=this.parse(e,r,n);return _e(o)?o:Promise.resolve(o)}parseSync(e,r,n){let o=this.parse(e,r,n);if(_e(o))throw new Le(".parseSync() mu\
st not be used with asynchronous builders, handlers, or middleware");return o}parserConfiguration(e){return k("<object>",[e],arguments.length),M(this,bp,e,"f"),
this}pkgConf(e,r){k("<string> [string]",[e,r],arguments.length);let n=null,o=this[lE](r||h(this,Xo,"f"));return o[e]&&typeof o[e]=="object"&&(n=_p(o[e],r||h(this,
Xo,"f"),this[ss]()["deep-merge-config"]||!1,h(this,Z,"f")),h(this,H,"f").configObjects=(h(this,H,"f").configObjects||[]).concat(n)),this}positional(e,r){k("<str\
ing> <object>",[e,r],arguments.length);let n=["default","defaultDescription","implies","normalize","choices","conflicts","coerce","type","describe","desc","desc\
ription","alias"];r=no(r,(i,a)=>i==="type"&&!["string","number","boolean"].includes(a)?!1:n.includes(i));let o=h(this,qa,"f").fullCommands[h(this,qa,"f").fullCommands.
length-1],s=o?h(this,Ue,"f").cmdToParseOptions(o):{array:[],alias:{},default:{},demand:{}};return ti(s).forEach(i=>{let a=s[i];Array.isArray(a)?a.indexOf(e)!==-1&&
(r[i]=!0):a[e]&&!(i in r)&&(r[i]=a[e])}),this.group(e,h(this,oe,"f").getPositionalGroupName()),this.option(e,r)}recommendCommands(e=!0){return k("[boolean]",[e],
arguments.length),M(this,Ip,e,"f"),this}required(e,r,n){return this.demand(e,r,n)}require(e,r,n){return this.demand(e,r,n)}requiresArg(e){return k("<array|strin\
g|object> [number]",[e],arguments.length),typeof e=="string"&&h(this,H,"f").narg[e]?this:(this[ii](this.requiresArg.bind(this),"narg",e,NaN),this)}showCompletionScript(e,r){
return k("[string] [string]",[e,r],arguments.length),e=e||this.$0,h(this,Zo,"f").log(h(this,Tt,"f").generateCompletionScript(e,r||h(this,Vt,"f")||"completion")),
this}showHelp(e){if(k("[string|function]",[e],arguments.length),M(this,Wt,!0,"f"),!h(this,oe,"f").hasCachedHelpMessage()){if(!this.parsed){let n=this[Ka](h(this,
io,"f"),void 0,void 0,0,!0);if(_e(n))return n.then(()=>{h(this,oe,"f").showHelp(e)}),this}let r=h(this,Ue,"f").runDefaultBuilderOn(this);if(_e(r))return r.then(
()=>{h(this,oe,"f").showHelp(e)}),this}return h(this,oe,"f").showHelp(e),this}scriptName(e){return this.customScriptName=!0,this.$0=e,this}showHelpOnFail(e,r){return k(
"[boolean|string] [string]",[e,r],arguments.length),h(this,oe,"f").showHelpOnFail(e,r),this}showVersion(e){return k("[string|function]",[e],arguments.length),h(
this,oe,"f").showVersion(e),this}skipValidation(e){return k("<array|string>",[e],arguments.length),this[ao]("skipValidation",e),this}strict(e){return k("[boolea\
n]",[e],arguments.length),M(this,rs,e!==!1,"f"),this}strictCommands(e){return k("[boolean]",[e],arguments.length),M(this,ns,e!==!1,"f"),this}strictOptions(e){return k(
"[boolean]",[e],arguments.length),M(this,os,e!==!1,"f"),this}string(e){return k("<array|string>",[e],arguments.length),this[ao]("string",e),this[as](e),this}terminalWidth(){
return k([],0),h(this,Z,"f").process.stdColumns}updateLocale(e){return this.updateStrings(e)}updateStrings(e){return k("<object>",[e],arguments.length),M(this,Qo,
!1,"f"),h(this,Z,"f").y18n.updateLocale(e),this}usage(e,r,n,o){if(k("<string|null|undefined> [string|boolean] [function|object] [function]",[e,r,n,o],arguments.
length),r!==void 0){if(Ct(e,null,h(this,Z,"f")),(e||"").match(/^\$0( |$)/))return this.command(e,r,n,o);throw new Le(".usage() description must start with $0 if\
 being used as alias for .command()")}else return h(this,oe,"f").usage(e),this}usageConfiguration(e){return k("<object>",[e],arguments.length),M(this,Tp,e,"f"),
this}version(e,r,n){let o="version";if(k("[boolean|string] [string] [string]",[e,r,n],arguments.length),h(this,an,"f")&&(this[cE](h(this,an,"f")),h(this,oe,"f").
version(void 0),M(this,an,null,"f")),arguments.length===0)n=this[x1](),e=o;else if(arguments.length===1){if(e===!1)return this;n=e,e=o}else arguments.length===2&&
(n=r,r=void 0);return M(this,an,typeof e=="string"?e:o,"f"),r=r||h(this,oe,"f").deferY18nLookup("Show version number"),h(this,oe,"f").version(n||void 0),this.boolean(
h(this,an,"f")),this.describe(h(this,an,"f"),r),this}wrap(e){return k("<number|null|undefined>",[e],arguments.length),h(this,oe,"f").wrap(e),this}[(Ue=new WeakMap,
Xo=new WeakMap,qa=new WeakMap,Tt=new WeakMap,Vt=new WeakMap,wp=new WeakMap,so=new WeakMap,Qo=new WeakMap,Cp=new WeakMap,nr=new WeakMap,Rp=new WeakMap,or=new WeakMap,
sn=new WeakMap,Wt=new WeakMap,sr=new WeakMap,Ap=new WeakMap,Zo=new WeakMap,Je=new WeakMap,H=new WeakMap,vp=new WeakMap,bp=new WeakMap,qt=new WeakMap,es=new WeakMap,
si=new WeakMap,ts=new WeakMap,io=new WeakMap,Ip=new WeakMap,Z=new WeakMap,rs=new WeakMap,ns=new WeakMap,os=new WeakMap,oe=new WeakMap,Tp=new WeakMap,an=new WeakMap,
$e=new WeakMap,h1)](e){if(!e._||!e["--"])return e;e._.push.apply(e._,e["--"]);try{delete e["--"]}catch{}return e}[g1](){return{log:(...e)=>{this[Fp]()||console.
log(...e),M(this,Wt,!0,"f"),h(this,Je,"f").length&&M(this,Je,h(this,Je,"f")+`
`,"f"),M(this,Je,h(this,Je,"f")+e.join(" "),"f")},error:(...e)=>{this[Fp]()||console.error(...e),M(this,Wt,!0,"f"),h(this,Je,"f").length&&M(this,Je,h(this,Je,"f")+
`
`,"f"),M(this,Je,h(this,Je,"f")+e.join(" "),"f")}}}[cE](e){ti(h(this,H,"f")).forEach(r=>{if((o=>o==="configObjects")(r))return;let n=h(this,H,"f")[r];Array.isArray(
n)?n.includes(e)&&n.splice(n.indexOf(e),1):typeof n=="object"&&delete n[e]}),delete h(this,oe,"f").getDescriptions()[e]}[y1](e,r,n){h(this,Cp,"f")[n]||(h(this,Z,
"f").process.emitWarning(e,r),h(this,Cp,"f")[n]=!0)}[E1](){h(this,Rp,"f").push({options:h(this,H,"f"),configObjects:h(this,H,"f").configObjects.slice(0),exitProcess:h(
this,nr,"f"),groups:h(this,sn,"f"),strict:h(this,rs,"f"),strictCommands:h(this,ns,"f"),strictOptions:h(this,os,"f"),completionCommand:h(this,Vt,"f"),output:h(this,
Je,"f"),exitError:h(this,so,"f"),hasOutput:h(this,Wt,"f"),parsed:this.parsed,parseFn:h(this,qt,"f"),parseContext:h(this,es,"f")}),h(this,oe,"f").freeze(),h(this,
$e,"f").freeze(),h(this,Ue,"f").freeze(),h(this,or,"f").freeze()}[D1](){let e="",r;return/\b(node|iojs|electron|bun)(\.exe)?$/.test(h(this,Z,"f").process.argv()[0])?
r=h(this,Z,"f").process.argv().slice(1,2):r=h(this,Z,"f").process.argv().slice(0,1),e=r.map(n=>{let o=this[P1](h(this,Xo,"f"),n);return n.match(/^(\/|([a-zA-Z]:)?\\)/)&&
o.length<n.length?o:n}).join(" ").trim(),h(this,Z,"f").getEnv("_")&&h(this,Z,"f").getProcessArgvBin()===h(this,Z,"f").getEnv("_")&&(e=h(this,Z,"f").getEnv("_").
replace(`${h(this,Z,"f").path.dirname(h(this,Z,"f").process.execPath())}/`,"")),e}[ss](){return h(this,bp,"f")}[S1](){return h(this,Tp,"f")}[uE](){if(!h(this,Qo,
"f"))return;let e=h(this,Z,"f").getEnv("LC_ALL")||h(this,Z,"f").getEnv("LC_MESSAGES")||h(this,Z,"f").getEnv("LANG")||h(this,Z,"f").getEnv("LANGUAGE")||"en_US";this.
locale(e.replace(/[.:].*/,""))}[x1](){return this[lE]().version||"unknown"}[_1](e){let r=e["--"]?e["--"]:e._;for(let n=0,o;(o=r[n])!==void 0;n++)h(this,Z,"f").Parser.
looksLikeNumber(o)&&Number.isSafeInteger(Math.floor(parseFloat(`${o}`)))&&(r[n]=Number(o));return e}[lE](e){let r=e||"*";if(h(this,si,"f")[r])return h(this,si,"\
f")[r];let n={};try{let o=e||h(this,Z,"f").mainFilename;h(this,Z,"f").path.extname(o)&&(o=h(this,Z,"f").path.dirname(o));let s=h(this,Z,"f").findUp(o,(i,a)=>{if(a.
includes("package.json"))return"package.json"});Ct(s,void 0,h(this,Z,"f")),n=JSON.parse(h(this,Z,"f").readFileSync(s,"utf8"))}catch{}return h(this,si,"f")[r]=n||
{},h(this,si,"f")[r]}[ao](e,r){r=[].concat(r),r.forEach(n=>{n=this[dE](n),h(this,H,"f")[e].push(n)})}[ii](e,r,n,o){this[pE](e,r,n,o,(s,i,a)=>{h(this,H,"f")[s][i]=
a})}[fE](e,r,n,o){this[pE](e,r,n,o,(s,i,a)=>{h(this,H,"f")[s][i]=(h(this,H,"f")[s][i]||[]).concat(a)})}[pE](e,r,n,o,s){if(Array.isArray(n))n.forEach(i=>{e(i,o)});else if((i=>typeof i==
"object")(n))for(let i of ti(n))e(i,n[i]);else s(r,this[dE](n),o)}[dE](e){return e==="__proto__"?"___proto___":e}[mE](e,r){return this[ii](this[mE].bind(this),"\
key",e,r),this}[hE](){var e,r,n,o,s,i,a,c,u,l,p,d;let m=h(this,Rp,"f").pop();Ct(m,void 0,h(this,Z,"f"));let y;e=this,r=this,n=this,o=this,s=this,i=this,a=this,c=
this,u=this,l=this,p=this,d=this,{options:{set value(E){M(e,H,E,"f")}}.value,configObjects:y,exitProcess:{set value(E){M(r,nr,E,"f")}}.value,groups:{set value(E){
M(n,sn,E,"f")}}.value,output:{set value(E){M(o,Je,E,"f")}}.value,exitError:{set value(E){M(s,so,E,"f")}}.value,hasOutput:{set value(E){M(i,Wt,E,"f")}}.value,parsed:this.
parsed,strict:{set value(E){M(a,rs,E,"f")}}.value,strictCommands:{set value(E){M(c,ns,E,"f")}}.value,strictOptions:{set value(E){M(u,os,E,"f")}}.value,completionCommand:{
set value(E){M(l,Vt,E,"f")}}.value,parseFn:{set value(E){M(p,qt,E,"f")}}.value,parseContext:{set value(E){M(d,es,E,"f")}}.value}=m,h(this,H,"f").configObjects=y,
h(this,oe,"f").unfreeze(),h(this,$e,"f").unfreeze(),h(this,Ue,"f").unfreeze(),h(this,or,"f").unfreeze()}[w1](e,r){return Jo(r,n=>(e(n),n))}getInternalMethods(){
return{getCommandInstance:this[C1].bind(this),getContext:this[R1].bind(this),getHasOutput:this[A1].bind(this),getLoggerInstance:this[v1].bind(this),getParseContext:this[b1].
bind(this),getParserConfiguration:this[ss].bind(this),getUsageConfiguration:this[S1].bind(this),getUsageInstance:this[I1].bind(this),getValidationInstance:this[T1].
bind(this),hasParseCallback:this[Fp].bind(this),isGlobalContext:this[F1].bind(this),postProcess:this[is].bind(this),reset:this[gE].bind(this),runValidation:this[yE].
bind(this),runYargsParserAndExecuteCommands:this[Ka].bind(this),setHasOutput:this[O1].bind(this)}}[C1](){return h(this,Ue,"f")}[R1](){return h(this,qa,"f")}[A1](){
return h(this,Wt,"f")}[v1](){return h(this,Zo,"f")}[b1](){return h(this,es,"f")||{}}[I1](){return h(this,oe,"f")}[T1](){return h(this,$e,"f")}[Fp](){return!!h(this,
qt,"f")}[F1](){return h(this,Ap,"f")}[is](e,r,n,o){return n||_e(e)||(r||(e=this[h1](e)),(this[ss]()["parse-positional-numbers"]||this[ss]()["parse-positional-nu\
mbers"]===void 0)&&(e=this[_1](e)),o&&(e=Yo(e,this,h(this,or,"f").getMiddleware(),!1))),e}[gE](e={}){M(this,H,h(this,H,"f")||{},"f");let r={};r.local=h(this,H,"\
f").local||[],r.configObjects=h(this,H,"f").configObjects||[];let n={};r.local.forEach(i=>{n[i]=!0,(e[i]||[]).forEach(a=>{n[a]=!0})}),Object.assign(h(this,ts,"f"),
Object.keys(h(this,sn,"f")).reduce((i,a)=>{let c=h(this,sn,"f")[a].filter(u=>!(u in n));return c.length>0&&(i[a]=c),i},{})),M(this,sn,{},"f");let o=["array","bo\
olean","string","skipValidation","count","normalize","number","hiddenOptions"],s=["narg","key","alias","default","defaultDescription","config","choices","demand\
edOptions","demandedCommands","deprecatedOptions"];return o.forEach(i=>{r[i]=(h(this,H,"f")[i]||[]).filter(a=>!n[a])}),s.forEach(i=>{r[i]=no(h(this,H,"f")[i],a=>!n[a])}),
r.envPrefix=h(this,H,"f").envPrefix,M(this,H,r,"f"),M(this,oe,h(this,oe,"f")?h(this,oe,"f").reset(n):e1(this,h(this,Z,"f")),"f"),M(this,$e,h(this,$e,"f")?h(this,
$e,"f").reset(n):f1(this,h(this,oe,"f"),h(this,Z,"f")),"f"),M(this,Ue,h(this,Ue,"f")?h(this,Ue,"f").reset():XO(h(this,oe,"f"),h(this,$e,"f"),h(this,or,"f"),h(this,
Z,"f")),"f"),h(this,Tt,"f")||M(this,Tt,i1(this,h(this,oe,"f"),h(this,Ue,"f"),h(this,Z,"f")),"f"),h(this,or,"f").reset(),M(this,Vt,null,"f"),M(this,Je,"","f"),M(
this,so,null,"f"),M(this,Wt,!1,"f"),this.parsed=!1,this}[P1](e,r){return h(this,Z,"f").path.relative(e,r)}[Ka](e,r,n,o=0,s=!1){var i,a,c,u;let l=!!n||s;e=e||h(this,
io,"f"),h(this,H,"f").__=h(this,Z,"f").y18n.__,h(this,H,"f").configuration=this[ss]();let p=!!h(this,H,"f").configuration["populate--"],d=Object.assign({},h(this,
H,"f").configuration,{"populate--":!0}),m=h(this,Z,"f").Parser.detailed(e,Object.assign({},h(this,H,"f"),{configuration:{"parse-positional-numbers":!1,...d}})),
y=Object.assign(m.argv,h(this,es,"f")),E,g=m.aliases,S=!1,w=!1;Object.keys(y).forEach(R=>{R===h(this,sr,"f")&&y[R]?S=!0:R===h(this,an,"f")&&y[R]&&(w=!0)}),y.$0=
this.$0,this.parsed=m,o===0&&h(this,oe,"f").clearCachedHelpMessage();try{if(this[uE](),r)return this[is](y,p,!!n,!1);h(this,sr,"f")&&[h(this,sr,"f")].concat(g[h(
this,sr,"f")]||[]).filter(ne=>ne.length>1).includes(""+y._[y._.length-1])&&(y._.pop(),S=!0),M(this,Ap,!1,"f");let R=h(this,Ue,"f").getCommands(),A=!((i=h(this,Tt,
"f"))===null||i===void 0)&&i.completionKey?[(a=h(this,Tt,"f"))===null||a===void 0?void 0:a.completionKey,...(u=this.getAliases()[(c=h(this,Tt,"f"))===null||c===
void 0?void 0:c.completionKey])!==null&&u!==void 0?u:[]].some(j=>Object.prototype.hasOwnProperty.call(y,j)):!1,O=S||A||s;if(y._.length){if(R.length){let j;for(let ne=o||
0,ge;y._[ne]!==void 0;ne++)if(ge=String(y._[ne]),R.includes(ge)&&ge!==h(this,Vt,"f")){let Fe=h(this,Ue,"f").runCommand(ge,this,m,ne+1,s,S||w||s);return this[is](
Fe,p,!!n,!1)}else if(!j&&ge!==h(this,Vt,"f")){j=ge;break}!h(this,Ue,"f").hasDefaultCommand()&&h(this,Ip,"f")&&j&&!O&&h(this,$e,"f").recommendCommands(j,R)}h(this,
Vt,"f")&&y._.includes(h(this,Vt,"f"))&&!A&&(h(this,nr,"f")&&oo(!0),this.showCompletionScript(),this.exit(0))}if(h(this,Ue,"f").hasDefaultCommand()&&!O){let j=h(
this,Ue,"f").runCommand(null,this,m,0,s,S||w||s);return this[is](j,p,!!n,!1)}if(A){h(this,nr,"f")&&oo(!0),e=[].concat(e);let j=e.slice(e.indexOf(`--${h(this,Tt,
"f").completionKey}`)+1);return h(this,Tt,"f").getCompletion(j,(ne,ge)=>{if(ne)throw new Le(ne.message);(ge||[]).forEach(Fe=>{h(this,Zo,"f").log(Fe)}),this.exit(
0)}),this[is](y,!p,!!n,!1)}if(h(this,Wt,"f")||(S?(h(this,nr,"f")&&oo(!0),l=!0,this.showHelp(j=>{h(this,Zo,"f").log(j),this.exit(0)})):w&&(h(this,nr,"f")&&oo(!0),
l=!0,h(this,oe,"f").showVersion("log"),this.exit(0))),!l&&h(this,H,"f").skipValidation.length>0&&(l=Object.keys(y).some(j=>h(this,H,"f").skipValidation.indexOf(
j)>=0&&y[j]===!0)),!l){if(m.error)throw new Le(m.error.message);if(!A){let j=this[yE](g,{},m.error);n||(E=Yo(y,this,h(this,or,"f").getMiddleware(),!0)),E=this[w1](
j,E??y),_e(E)&&!n&&(E=E.then(()=>Yo(y,this,h(this,or,"f").getMiddleware(),!1)))}}}catch(R){if(R instanceof Le)h(this,oe,"f").fail(R.message,R);else throw R}return this[is](
E??y,p,!!n,!0)}[yE](e,r,n,o){let s={...this.getDemandedOptions()};return i=>{if(n)throw new Le(n.message);h(this,$e,"f").nonOptionCount(i),h(this,$e,"f").requiredArguments(
i,s);let a=!1;h(this,ns,"f")&&(a=h(this,$e,"f").unknownCommands(i)),h(this,rs,"f")&&!a?h(this,$e,"f").unknownArguments(i,e,r,!!o):h(this,os,"f")&&h(this,$e,"f").
unknownArguments(i,e,{},!1,!1),h(this,$e,"f").limitedChoices(i),h(this,$e,"f").implications(i),h(this,$e,"f").conflicting(i)}}[O1](){M(this,Wt,!0,"f")}[as](e){if(typeof e==
"string")h(this,H,"f").key[e]=!0;else for(let r of e)h(this,H,"f").key[r]=!0}}});var $1={};st($1,{default:()=>MB,"module.exports":()=>k1});var k1,MB,M1=f(()=>{"use strict";WO();nE();k1=N1(VO),MB=k1});Number.parseInt(process.versions.node,10)<20&&(process.stderr.write(`image-labels: INTERNAL: needs Node.js 20 or newer, and this is ${process.version}
`),process.exit(1));function vn(t){if("result"in t)return DE({ok:!0,result:t.result});let{code:e,message:r,hint:n}=t.failure;return DE({ok:!1,error:{code:e,message:r,hint:n}})}function DE(t){
return JSON.stringify(t).replace(/[\u007f-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}var SE={INTERNAL:1,INVALID_ARGUMENT:2,REPOSITORY_NOT_FOUND:3,IMAGE_NOT_FOUND:3,PLATFORM_NOT_FOUND:3,LABEL_NOT_FOUND:3,CREDENTIALS_MISSING:4,CREDENTIALS_EXPIRED:4,
ACCESS_DENIED:4,THROTTLED:5,NETWORK:5,TIMEOUT:5,SERVICE_ERROR:5,NOT_AN_IMAGE:6,MANIFEST_INVALID:6,CONFIG_INVALID:6,DIGEST_MISMATCH:6,TOO_LARGE:6},qB=Object.keys(
SE),U=class extends Error{name="Failure";code;hint;constructor(e,r,{hint:n,cause:o}={}){super(r,{cause:o}),this.code=e,this.hint=n}get exitCode(){return SE[this.
code]}};function cs(t){if(t instanceof U)return t;let e=t instanceof Error?`${t.name}: ${t.message}`:String(t);return new U("INTERNAL",it($p(e)),{hint:"This is \
a fault in image-labels. Please report it with the version (--tool-version) and this message.",cause:t})}function it(t,e=500){let r=t.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g,
" ").trim();return r.length>e?`${r.slice(0,e)}\u2026`:r}function $p(t){return t.replace(/(\bhttps?:\/\/[^\s?#'"<>]+)\?[^\s'"<>]*/gi,"$1?***").replace(/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@'"<>]+@/gi,
"$1***@")}function us(t,e){let r,n=Number.POSITIVE_INFINITY;for(let o of e){let s=Y1(t.toLowerCase(),o.toLowerCase());s<n&&s<=Math.max(1,Math.floor(Math.max(t.length,o.length)*
.4))&&(r=o,n=s)}return r}function Y1(t,e){if(t.length>128||e.length>128)return Number.POSITIVE_INFINITY;let r=[],n=Array.from({length:e.length+1},(o,s)=>s);for(let o=1;o<=
t.length;o++){let s=[o];for(let i=1;i<=e.length;i++){let a=t[o-1]===e[i-1]?0:1,c=Math.min(ai(n,i)+1,ai(s,i-1)+1,ai(n,i-1)+a);o>1&&i>1&&t[o-1]===e[i-2]&&t[o-2]===
e[i-1]&&(c=Math.min(c,ai(r,i-2)+1)),s.push(c)}r=n,n=s}return ai(n,e.length)}function ai(t,e){return t[e]??Number.POSITIVE_INFINITY}var ci={name:Ft("name","Image","Repository in ECR: shop/api"),version:Ft("version","Image","Tag (1.4.2) or digest (sha256:\u2026) of the image"),image:Ft("image",
"Image","Whole reference in place of name and version: shop/api:1.4.2, or with the host of ECR"),platform:Ft("platform","Image","Platform to read: os/arch[/vari\
ant], such as linux/arm64"),label:Ft("label","Result","Name of the label"),default:Ft("default","Result","Result where the image has no such label"),registryId:Ft(
"registry-id","AWS","AWS account that owns the registry (12 digits)"),region:Ft("region","AWS","AWS region; else from the image, AWS_REGION, AWS_DEFAULT_REGION,\
 profile, instance"),profile:Ft("profile","AWS","Profile of the shared AWS configuration"),roleArn:Ft("role-arn","AWS","Role to assume for the read"),externalId:Ft(
"external-id","AWS","External id that the role asks for"),endpoint:Ft("endpoint","AWS","URL of ECR; else AWS_ENDPOINT_URL_ECR, AWS_ENDPOINT_URL, AWS"),timeout:Ft(
"timeout","Program","Seconds that the whole command may take (60)"),output:xE("text","output",'text, or json: one line {"ok":\u2026}'),verbose:xE("switch","verb\
ose","Say on stderr what is asked where")};function Ft(t,e,r){return{flag:t,group:e,describe:r,kind:"text",step:!0}}function xE(t,e,r){return{flag:e,group:"Prog\
ram",describe:r,kind:t,step:!1}}var _E=["name","version","image","platform","registryId","region","profile","roleArn","externalId","endpoint","timeout","output",
"verbose"];var wE={i386:["386"],i486:["386"],i586:["386"],i686:["386"],x86_64:["amd64"],"x86-64":["amd64"],aarch64:["arm64"],armhf:["arm","v7"],armel:["arm","v6"]};function Mp(t){
let e=t.os.toLowerCase()==="macos"?"darwin":t.os.toLowerCase(),r=t.architecture.toLowerCase(),[n,o]=Object.hasOwn(wE,r)&&wE[r]||[r],s=J1(n,o??t.variant?.toLowerCase()??
"");return{os:e,architecture:n,...s===""?{}:{variant:s},...t.osVersion?{osVersion:t.osVersion}:{}}}function J1(t,e){let r=/^\d/.test(e)?`v${e}`:e;return t==="ar\
m"&&r===""?"v7":t==="arm64"&&r==="v8"||t==="amd64"&&r==="v1"?"":r}function CE(t,e){let r=/^([A-Za-z0-9_-]+)\/([A-Za-z0-9_-]+)(?:\/([A-Za-z0-9_.-]+))?$/.exec(t);
if(r===null)throw new U("INVALID_ARGUMENT",`${e}: ${JSON.stringify(t.slice(0,200))} is not a platform`,{hint:"Write os/arch or os/arch/variant: linux/amd64, lin\
ux/arm64, linux/arm/v7"});let[,n="",o="",s]=r;return Mp({os:n,architecture:o,variant:s})}function Lp({os:t,architecture:e,variant:r,osVersion:n}){return`${t}${n===
void 0?"":`(${n})`}/${e}${r===void 0?"":`/${r}`}`}function RE(t,e){return t.os===e.os&&t.architecture===e.architecture&&(e.variant===void 0||t.variant===e.variant)&&
(e.osVersion===void 0||t.osVersion===e.osVersion)}var AE=require("node:crypto"),X1=/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;function ls(t){return X1.test(t)}function bn(t,e){let r=e.startsWith("sha512:")?
"sha512":"sha256";return`${r}:${(0,AE.createHash)(r).update(t).digest("hex")}`}var Q1=/^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/,Z1=/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/,eN=/^(\d{12})\.dkr([.-])ecr(-fips)?\.([a-z0-9][a-z0-9-]*)\.(?:amazonaws\.(?:com(?:\.cn)?|eu)|on\.(?:aws|amazonwebservices\.com\.cn)|(?:sc2s\.sgov|c2s\.ic|csp\.hci\.ic)\.gov|cloud\.adc-e\.uk)$/,
vE="123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop/api:1.4.2, \u2026@sha256:<64 hex digits> or shop/api:1.4.2";function Bp(t,e){if(t.length>=2&&t.length<=256&&
Q1.test(t))return t;let r=/[:@]/.test(t)?`A whole image reference goes into ${Up(e,"image")}; here only the repository's name is wanted.`:"A repository is named\
 in lower case letters, digits and single . _ - between them, in parts separated by /: shop/api";throw new U("INVALID_ARGUMENT",`${e}: ${ui(t)} is not the name \
of an ECR repository`,{hint:r})}function bE(t,e){return/^sha\d+:/.test(t)?{digest:TE(t,e)}:{tag:FE(t,e)}}function IE(t,e){let r=(m,y=`Write ${vE}`)=>{throw new U(
"INVALID_ARGUMENT",`${e}: ${ui(t)} ${m}`,{hint:y})},n=t.indexOf("@"),o=n<0?void 0:TE(t.slice(n+1),e),s=n<0?t:t.slice(0,n),i={},a=s.indexOf("/"),c=s.slice(0,Math.
max(a,0)),u=eN.exec(c);if(u!==null){let[,m="",y,E,g=""]=u;i={registryId:m,region:g,...E===void 0?{}:{fips:!0},...y==="-"?{dualStack:!0}:{}},s=s.slice(a+1)}else c===
"public.ecr.aws"?r("is in ECR Public, which cannot be read","ECR Public has no call that reads a manifest. Read the private image."):(/[.:]/.test(c)||c==="local\
host")&&r(`names the host ${c}, which is not one of Amazon ECR`,`Write ${vE}. Where ${c} is a part of the repository's name, use ${Up(e,"name")} and ${Up(e,"ver\
sion")}.`);let l=s.indexOf(":"),p=l<0?void 0:FE(s.slice(l+1),e),d=Bp(l<0?s:s.slice(0,l),e);return p!==void 0?{...i,repository:d,tag:p,...o===void 0?{}:{digest:o}}:
o!==void 0?{...i,repository:d,digest:o}:r("has neither a tag nor a digest",`Write ${d}:<tag> or ${d}@sha256:<64 hex digits>`)}function fs(t,e){if(/^[a-z]{2,}(?:-[a-z]+)+-\d{1,2}$/.
test(t))return t;throw new U("INVALID_ARGUMENT",`${e}: ${ui(t)} is not an AWS region`,{hint:"A region looks like eu-west-1."})}function lo({repository:t,tag:e,digest:r}){
return`${t}${e===void 0?"":`:${e}`}${r===void 0?"":`@${r}`}`}function TE(t,e){if(ls(t))return t;throw new U("INVALID_ARGUMENT",`${e}: ${ui(t)} is not a digest`,
{hint:"A digest is sha256: and 64 lower-case hex digits."})}function FE(t,e){if(Z1.test(t))return t;throw new U("INVALID_ARGUMENT",`${e}: ${ui(t)} is not an ima\
ge tag`,{hint:"A tag has 1 to 128 letters, digits, _ . and -, and does not begin with . or -; a digest begins with sha256:"})}function Up(t,e){return t.startsWith(
"--")?`--${e}`:e}function ui(t){return JSON.stringify(t.length>200?`${t.slice(0,200)}\u2026`:t)}var ps={label:{step:"readImageLabel",summary:"Print the value of one label of an image",takes:["label","default",..._E],examples:[["--name shop/api --version 1.\
4.2 --label git_revision","By repository and tag"],["--image shop/api@sha256:\u2026 --label git_revision","By digest"],["--name shop/api --version 1.4.2 --label\
 owner --default nobody","Where the label may be missing"]]}};function Za(t){return typeof t=="string"&&Object.hasOwn(ps,t)}var tN=60,PE=1440*60;function Vr(t,e){
return e==="flag"?`--${ci[t].flag}`:t}function jp(t,e,r){return r==="flag"?`${Vr(t,r)} ${e}`:`${t}: '${e}'`}function ec(t,e,r){rN(t,e,r);let n=new Qa(e,r),o=nN(
n),s=n.parse("platform",CE);return{command:t,image:o,...s===void 0?{}:{platform:s},label:n.required("label","the name of a label, such as git_revision"),...n.optional(
"default",i=>i),source:oN(n,o),timeoutSeconds:n.parse("timeout",iN)??tN,verbose:n.isOn("verbose")}}function OE(t){let e=new Qa(t,"flag").text("output")??"text";
if(e==="text"||e==="json")return e;throw new U("INVALID_ARGUMENT",`--output: ${JSON.stringify(e)} is neither text nor json`)}var Qa=class{#e;spelling;constructor(e,r){
this.#e=e,this.spelling=r}text(e){let r=this.#e.get(e);if(r==null)return;let n=Vr(e,this.spelling);if(Array.isArray(r))throw new U("INVALID_ARGUMENT",`${n} is g\
iven ${r.length} times`);if(typeof r!="string")throw new U("INVALID_ARGUMENT",`${n} is not a text`);return r}required(e,r){let n=this.text(e);if(n)return n;let o=Vr(
e,this.spelling);throw new U("INVALID_ARGUMENT",`${o} is ${n===void 0?"missing":"empty"}`,{hint:`Give ${o}: ${r}.`})}parse(e,r){let n=this.text(e);return n===void 0?
void 0:r(n,Vr(e,this.spelling))}optional(e,r){let n=this.parse(e,r);return n===void 0?{}:{[e]:n}}isOn(e){let r=this.#e.get(e);if(r==null||r===!1)return!1;if(r===
!0||r===1)return!0;let n=Vr(e,this.spelling);throw new U("INVALID_ARGUMENT",typeof r=="number"?`${n} is given ${r} times`:`${n} is a switch: it takes no value`)}};
function rN(t,e,r){let n=new Map(ps[t].takes.map(o=>[o,Vr(o,r)]));for(let o of e.keys()){if(n.has(o))continue;let s=r==="flag"?`image-labels ${t}`:ps[t].step,i=us(
o,n.values());throw new U("INVALID_ARGUMENT",`${s} has no parameter ${it(o,100)}`,{hint:i===void 0?`It has: ${[...n.values()].join(", ")}.`:`Did you mean ${i}?`})}}
function nN(t){let e=t.parse("image",IE),r=t.parse("name",Bp),n=t.parse("version",bE),{spelling:o}=t;if(e!==void 0&&r===void 0&&n===void 0)return e;if(e===void 0&&
r!==void 0&&n!==void 0)return{repository:r,...n};let s=jp("image","shop/api:1.4.2",o),i=`${jp("name","shop/api",o)} with ${jp("version","1.4.2",o)}`,a={name:Vr(
"name",o),version:Vr("version",o)},c=[r===void 0?a.name:[],n===void 0?a.version:[]].flat();throw new U("INVALID_ARGUMENT",e===void 0?`${c.join(" and ")} ${c.length>
1?"are":"is"} missing`:`${Vr("image",o)} already says which image it is: ${a.name} and ${a.version} do not go with it`,{hint:`Say which image: ${i}, or ${s}.`})}
function oN(t,e){let r=t.parse("registryId",(s,i)=>Xa(s,i,/^\d{12}$/,"an AWS account: 12 digits"));if(r!==void 0&&e.registryId!==void 0&&r!==e.registryId){let s=Vr(
"registryId",t.spelling);throw new U("INVALID_ARGUMENT",`${s} is ${r}, but the image is in ${e.registryId}`)}let n=t.parse("region",fs)??e.region,o=r??e.registryId;
return{...o===void 0?{}:{registryId:o},...n===void 0?{}:{region:n},...e.fips===void 0?{}:{fips:e.fips},...e.dualStack===void 0?{}:{dualStack:e.dualStack},...t.optional(
"profile",(s,i)=>Xa(s,i,/^[^\s[\]]{1,256}$/,"the name of a profile")),...t.optional("roleArn",(s,i)=>Xa(s,i,/^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/,
"a role: arn:aws:iam::123456789012:role/name")),...t.optional("externalId",(s,i)=>Xa(s,i,/^[\w+=,.@:/-]{2,1224}$/,"an external id: 2 to 1,224 letters, digits an\
d + = , . @ : / - _")),...t.optional("endpoint",sN)}}function Xa(t,e,r,n){if(r.test(t))return t;throw new U("INVALID_ARGUMENT",`${e}: ${JSON.stringify(t.slice(0,
200))} is not ${n}`)}function sN(t,e){let r=URL.canParse(t)?new URL(t):void 0;if(r!==void 0&&!r.username&&!r.password&&!r.search&&!r.hash&&(r.protocol==="https:"||
r.protocol==="http:"))return r;throw new U("INVALID_ARGUMENT",`${e} is not the URL of an endpoint`,{hint:"An endpoint is https:// (or http://) and a host, witho\
ut user, password or query."})}function iN(t,e){let r=/^\d+(?:\.\d+)?$/.test(t)?Number(t):Number.NaN;if(r>0&&r<=PE)return r;throw new U("INVALID_ARGUMENT",`${e}\
: ${JSON.stringify(t.slice(0,200))} is not a number of seconds`,{hint:`Give more than 0 and at most ${PE} seconds.`})}var Hp=20;function NE(t,e,r){let n=t.get(e);if(n!==void 0)return n;let o=[...t.keys()].sort(),s=us(e,o),i=o.slice(0,Hp).map(zp).join(", "),a=o.length>Hp?` and ${o.
length-Hp} more`:"";throw new U("LABEL_NOT_FOUND",`${r} has no label ${zp(e)}`,{hint:o.length===0?"The image has no labels at all. Set them where it is built: d\
ocker build --label git_revision=$(git rev-parse HEAD) \u2026":`${s===void 0?"":`Did you mean ${zp(s)}? `}It has: ${i}${a}.`})}function zp(t){return/^[\w./:@-]{1,100}$/.
test(t)?t:JSON.stringify(t.slice(0,100))}var tc,aN={lang:void 0,message:void 0,abortEarly:void 0,abortPipeEarly:void 0};function kE(t){return!t&&!tc?aN:{lang:t?.lang??tc?.lang,message:t?.message,abortEarly:t?.abortEarly??tc?.abortEarly,abortPipeEarly:t?.abortPipeEarly??tc?.abortPipeEarly}}var cN;function uN(t){return cN?.get(t)}var lN;function fN(t){return lN?.get(t)}var pN;function dN(t,e){return pN?.get(t)?.get(e)}function Gp(t){let e=typeof t;return e==="string"?`"${t}"`:e==="number"||e==="bigint"||e==="boolean"?`${t}`:e==="object"||e==="function"?(t&&Object.getPrototypeOf(
t)?.constructor?.name)??"null":e}function ln(t,e,r,n,o){let s=o&&"input"in o?o.input:r.value,i=o?.expected??t.expects??null,a=o?.received??Gp(s),c={kind:t.kind,
type:t.type,input:s,expected:i,received:a,message:`Invalid ${e}: ${i?`Expected ${i} but r`:"R"}eceived ${a}`,requirement:t.requirement,path:o?.path,issues:o?.issues,
lang:n.lang,abortEarly:n.abortEarly,abortPipeEarly:n.abortPipeEarly},u=t.kind==="schema",l=o?.message??t.message??dN(t.reference,c.lang)??(u?fN(c.lang):null)??n.
message??uN(c.lang);l!==void 0&&(c.message=typeof l=="function"?l(c):l),u&&(r.typed=!1),r.issues?r.issues.push(c):r.issues=[c]}function fn(t){return t["~standard"]={version:1,vendor:"valibot",validate:e=>t["~run"]({value:e},kE())},t}function $E(t){if(t.path){let e="";for(let r of t.path)if(typeof r.key=="string"||typeof r.key=="number")e?e+=`.${r.key}`:e+=r.key;else return null;return e}return null}var mN=/^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;var p6=new RegExp("^(?:[\\u{1F1E6}-\\u{1F1FF}]{2}|\\u{1F3F4}[\\u{E0061}-\\u{E007A}]{2}[\\u{E0030}-\\u{E0039}\\u{E0061}-\\u{E007A}]{1,3}\\u{E007F}|(?:\\p{Emoji}\\uFE0F\\u20E3\
?|\\p{Emoji_Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation})(?:\\u200D(?:\\p{Emoji}\\uFE0F\\u20E3?|\\p{Emoji_\
Modifier_Base}\\p{Emoji_Modifier}?|(?![\\p{Emoji_Modifier_Base}\\u{1F1E6}-\\u{1F1FF}])\\p{Emoji_Presentation}))*)+$","u");function Vp(t){return{kind:"validation",type:"base64",reference:Vp,async:!1,expects:null,requirement:mN,message:t,"~run"(e,r){return e.typed&&!this.requirement.
test(e.value)&&ln(this,"Base64",e,r),e}}}function Wp(t,e){return{kind:"validation",type:"min_value",reference:Wp,async:!1,expects:`>=${t instanceof Date?t.toJSON():Gp(t)}`,requirement:t,message:e,"~run"(r,n){
return r.typed&&!(r.value>=this.requirement)&&ln(this,"value",r,n,{received:r.value instanceof Date?r.value.toJSON():Gp(r.value)}),r}}}function qp(t){return{kind:"transformation",type:"raw_transform",reference:qp,async:!1,"~run"(e,r){let n=t({dataset:e,config:r,addIssue:o=>ln(this,o?.label??"in\
put",e,r,o),NEVER:null});return e.issues?e.typed=!1:e.value=n,e}}}function Kp(t){return{kind:"validation",type:"safe_integer",reference:Kp,async:!1,expects:null,requirement:Number.isSafeInteger,message:t,"~run"(e,r){return e.typed&&
!this.requirement(e.value)&&ln(this,"safe integer",e,r),e}}}function Yp(t){return{kind:"transformation",type:"transform",reference:Yp,async:!1,operation:t,"~run"(e){return e.value=this.operation(e.value),e}}}function hN(t,e,r){return typeof t.fallback=="function"?t.fallback(e,r):t.fallback}function rc(t,e,r){return typeof t.default=="function"?t.default(e,r):t.default}function li(t,e){return fn({kind:"schema",type:"custom",reference:li,expects:"unknown",async:!1,check:t,message:e,"~run"(r,n){return this.check(r.value)?r.typed=
!0:ln(this,"type",r,n),r}})}function Jp(t,e){return fn({kind:"schema",type:"nullable",reference:Jp,expects:`(${t.expects} | null)`,async:!1,wrapped:t,default:e,"~run"(r,n){return r.value===
null&&(this.default!==void 0&&(r.value=rc(this,r,n)),r.value===null)?(r.typed=!0,r):this.wrapped["~run"](r,n)}})}function ds(t,e){return fn({kind:"schema",type:"nullish",reference:ds,expects:`(${t.expects} | null | undefined)`,async:!1,wrapped:t,default:e,"~run"(r,n){return(r.
value===null||r.value===void 0)&&(this.default!==void 0&&(r.value=rc(this,r,n)),r.value===null||r.value===void 0)?(r.typed=!0,r):this.wrapped["~run"](r,n)}})}function nc(t){return fn({kind:"schema",type:"number",reference:nc,expects:"number",async:!1,message:t,"~run"(e,r){return typeof e.value=="number"&&!isNaN(e.value)?
e.typed=!0:ln(this,"type",e,r),e}})}function Xp(t,e){return fn({kind:"schema",type:"object",reference:Xp,expects:"Object",async:!1,entries:t,message:e,"~run"(r,n){
let o=r.value;if(o&&typeof o=="object"){r.typed=!0,r.value={};for(let s in this.entries){let i=this.entries[s];if(s in o||(i.type==="exact_optional"||i.type==="\
optional"||i.type==="nullish")&&i.default!==void 0){let a=s in o?o[s]:rc(i),c=i["~run"]({value:a},n);if(c.issues){let u={type:"object",origin:"value",input:o,key:s,
value:a};for(let l of c.issues)l.path?l.path.unshift(u):l.path=[u],r.issues?.push(l);if(r.issues||(r.issues=c.issues),n.abortEarly){r.typed=!1;break}}c.typed||(r.
typed=!1),r.value[s]=c.value}else if(i.fallback!==void 0)r.value[s]=hN(i);else if(i.type!=="exact_optional"&&i.type!=="optional"&&i.type!=="nullish"&&(ln(this,"\
key",r,n,{input:void 0,expected:`"${s}"`,path:[{type:"object",origin:"key",input:o,key:s,value:o[s]}]}),n.abortEarly))break}}else ln(this,"type",r,n);return r}})}function pn(t,e){return fn({kind:"schema",type:"optional",reference:pn,expects:`(${t.expects} | undefined)`,async:!1,wrapped:t,default:e,"~run"(r,n){return r.value===
void 0&&(this.default!==void 0&&(r.value=rc(this,r,n)),r.value===void 0)?(r.typed=!0,r):this.wrapped["~run"](r,n)}})}function fo(t){return fn({kind:"schema",type:"string",reference:fo,expects:"string",async:!1,message:t,"~run"(e,r){return typeof e.value=="string"?e.typed=!0:ln(
this,"type",e,r),e}})}function po(){return fn({kind:"schema",type:"unknown",reference:po,expects:"unknown",async:!1,"~run"(t){return t.typed=!0,t}})}function mo(...t){return fn({...t[0],pipe:t,"~run"(e,r){for(let n of t)if(n.kind!=="metadata"){if(e.issues&&(n.kind==="schema"||n.kind==="transformation")){e.typed=
!1;break}(!e.issues||!r.abortEarly&&!r.abortPipeEarly)&&(e=n["~run"](e,r))}return e}})}function ME(t,e,r){let n=t["~run"]({value:e},kE(r));return{typed:n.typed,success:!n.issues,output:n.value,issues:n.issues}}var fi=mo(pn(Jp(po()),{}),qp(({dataset:t,addIssue:e,NEVER:r})=>{let n=t.value??{};if(!UE(n))return e({message:`expected an object of strings, found ${Zp(n)}`}),
r;for(let[o,s]of Object.entries(n))if(typeof s!="string")return e({message:`expected a string at ${JSON.stringify(o.slice(0,100))}, found ${Zp(s)}`}),r;return new Map(
Object.entries(n))}));function ho(t){return mo(li(UE,e=>`expected an object, found ${Zp(e.input)}`),Xp(t))}function oc(t,e,r){try{return JSON.parse(typeof t=="s\
tring"?t:new TextDecoder("utf-8",{fatal:!0}).decode(t))}catch(n){throw new U(e,`${r} is not JSON`,{hint:LE,cause:n})}}function pi(t,e,r,n){let o=ME(t,e,{abortEarly:!0});
if(o.success)return o.output;let[s]=o.issues,i=$E(s),a=i===null?"":` at ${i}`;throw new U(r,it(`${n} is not as it should be${a}: ${s.message}`),{hint:LE})}var LE="\
The image was pushed like this. Look at it with `aws ecr batch-get-image`, and build and push it again.";function UE(t){return typeof t=="object"&&t!==null&&!Array.
isArray(t)}function Zp(t){return t===null?"null":Array.isArray(t)?"a list":`a value of type ${typeof t}`}var di=ds(fo()),gN=ho({os:di,architecture:di,variant:di,"os.version":di,created:di,config:ds(ho({Labels:fi}))});function BE(t,e){let r=oc(t,"CONFIG_INVALID",e),
{os:n,architecture:o,variant:s,created:i,config:a,...c}=pi(gN,r,"CONFIG_INVALID",e);return{platform:n&&o?Mp({os:n,architecture:o,variant:s??void 0,osVersion:c["\
os.version"]??void 0}):void 0,created:i??void 0,labels:a?.Labels??new Map}}var sc="application/vnd.docker.distribution.manifest.v2+json",ed="application/vnd.docker.distribution.manifest.list.v2+json",td="application/vnd.docker.distribu\
tion.manifest.v1+json",ic="application/vnd.docker.distribution.manifest.v1+prettyjws",ac="application/vnd.oci.image.manifest.v1+json",cc="application/vnd.oci.im\
age.index.v1+json",yN="application/vnd.docker.container.image.v1+json",EN="application/vnd.oci.image.config.v1+json",rd=[sc,ed,ac,cc,ic,td];function jE(t){return rd.
includes(t)}function HE(t,e){return t===yN||t===EN?!0:e===sc&&["application/octet-stream","application/json","text/html"].includes(t)}var DN=mo(ho({mediaType:fo(),digest:li(t=>typeof t=="string"&&ls(t),"expected a digest"),size:mo(nc(),Kp(),Wp(0)),annotations:fi,data:ds(mo(fo(),Vp()))}),Yp(({data:t,
...e})=>({...e,data:t==null?void 0:Buffer.from(t,"base64")}))),SN=ho({schemaVersion:pn(nc()),mediaType:pn(fo()),config:pn(po()),layers:pn(po()),manifests:pn(po())}),
xN=ho({config:DN,annotations:fi});function zE(t,e,r){let n=oc(t,"MANIFEST_INVALID",r),o=pi(SN,n,"MANIFEST_INVALID",r);if(o.manifests!==void 0&&(o.config!==void 0||
o.layers!==void 0))throw new U("MANIFEST_INVALID",`${r} is an image and an index at once`);let s=o.mediaType??e??wN(o);if(s===void 0||!jE(s))throw new U("NOT_AN\
_IMAGE",it(`${r} is of the kind ${s??"unknown"}, not an image`));switch(s){case sc:case ac:return _N(n,s,r);case ed:case cc:case td:case ic:throw new U("NOT_AN_\
IMAGE",`${r} is not a single-platform image`)}}function _N(t,e,r){let{config:n,annotations:o}=pi(xN,t,"MANIFEST_INVALID",r);if(!HE(n.mediaType,e))throw new U("N\
OT_AN_IMAGE",it(`${r} is not a container image: its config is ${n.mediaType}`),{hint:"Only images have labels. Other artifacts (charts, signatures, bills of mat\
erials) have none."});return{kind:"image",mediaType:e,config:n,annotations:o}}function wN(t){return t.schemaVersion===1?ic:t.manifests!==void 0?cc:t.config===void 0?
void 0:ac}async function GE(t,e,r){let n=lo(e),o=await t.getManifest(e.repository,e),s=zE(o.text,o.mediaType,`the manifest of ${n} (${o.digest})`),i=await CN(t,e.repository,
s.config,n),{platform:a}=i;if(r!==void 0&&(a===void 0||!RE(a,r))){let c=a===void 0?"its config names no platform":`it is for ${Lp(a)}`;throw new U("PLATFORM_NOT\
_FOUND",`${n} is not for ${Lp(r)}: ${c}`,{hint:"Leave the platform out to read the image whatever it is for."})}return i}async function CN(t,e,r,n){let{digest:o,
size:s,data:i}=r,a=`the config of ${n} (${o})`,c=i!==void 0&&i.length===s&&bn(i,o)===o;return BE(c?i:await t.getBlob(e,{digest:o,size:s,what:a}),a)}async function VE(t,e){let{labels:r}=await GE(e,t.image,t.platform);return t.default!==void 0&&!r.has(t.label)?t.default:NE(r,t.label,lo(t.image))}var uc=class{seconds;signal;#e;constructor(e){this.seconds=e;let r=new AbortController;this.signal=r.signal,this.#e=setTimeout(()=>r.abort(),e*1e3)}async during(e,r){
let{signal:n}=this,o=()=>new U("TIMEOUT",`${e}: no answer within the ${this.seconds} s that the whole command may take`,{hint:"Give it more time (timeout), or l\
ook at the network between this machine and AWS."});if(n.aborted)throw o();return new Promise((s,i)=>{let a=()=>i(o());n.addEventListener("abort",a,{once:!0}),r(
n).then(s,c=>i(n.aborted?o():c)).finally(()=>n.removeEventListener("abort",a))})}clear(){clearTimeout(this.#e)}};Dn();Hl();var UF=(t={})=>{let e;return async r=>{if(!e){let{defaultProvider:n}=await Promise.resolve().then(()=>(Hl(),LF));e=n({...t})}return e(r)}};re();wt();re();var CL="us-east-1",zF=(t,e,r)=>{let n;return async(o={})=>{let{callerClientConfig:s}=o,i=t.clientConfig?.profile??s?.profile,a=t.logger??s?.logger;a?.
debug("@aws-sdk/credential-providers - fromTemporaryCredentials (STS)");let c={...t.params,RoleSessionName:t.params.RoleSessionName??"aws-sdk-js-"+Date.now()};if(c?.
SerialNumber){if(!t.mfaCodeProvider)throw new P("Temporary credential requires multi-factor authentication, but no MFA code callback was provided.",{tryNextLink:!1,
logger:a});c.TokenCode=await t.mfaCodeProvider(c?.SerialNumber)}let{AssumeRoleCommand:u,STSClient:l}=await Promise.resolve().then(()=>(jF(),BF));if(!n){let d=typeof e==
"function"?e():void 0,m=[t.masterCredentials,t.clientConfig?.credentials,void s?.credentials,s?.credentialDefaultProvider?.(),d],y="STS client default credentia\
ls";if(m[0])y="options.masterCredentials";else if(m[1])y="options.clientConfig.credentials";else{if(m[2])throw y="caller client's credentials",new Error("fromTe\
mporaryCredentials recursion in callerClientConfig.credentials");m[3]?y="caller client's credentialDefaultProvider":m[4]&&(y="AWS SDK default credentials")}let E=[
t.clientConfig?.region,s?.region,await r?.({profile:i}),CL],g="default partition's default region";E[0]?g="options.clientConfig.region":E[1]?g="caller client's \
region":E[2]&&(g="file or env region");let S=[HF(t.clientConfig?.requestHandler),HF(s?.requestHandler)],w="STS default requestHandler";S[0]?w="options.clientCon\
fig.requestHandler":S[1]&&(w="caller client's requestHandler"),a?.debug?.(`@aws-sdk/credential-providers - fromTemporaryCredentials STS client init with ${g}=${await Lt(
zl(E))()}, ${y}, ${w}.`),n=new l({userAgentAppId:s?.userAgentAppId,...t.clientConfig,credentials:zl(m),logger:a,profile:i,region:zl(E),requestHandler:zl(S)})}if(t.
clientPlugins)for(let d of t.clientPlugins)n.middlewareStack.use(d);let{Credentials:p}=await n.send(new u(c));if(!p||!p.AccessKeyId||!p.SecretAccessKey)throw new P(
`Invalid response from STS.assumeRole call with role ${c.RoleArn}`,{logger:a});return{accessKeyId:p.AccessKeyId,secretAccessKey:p.SecretAccessKey,sessionToken:p.
SessionToken,expiration:p.Expiration,credentialScope:p.CredentialScope}}},HF=t=>t?.metadata?.handlerProtocol==="h2"?void 0:t,zl=t=>{for(let e of t)if(e!==void 0)
return e};var Ay=t=>zF(t,UF,async({profile:e=process.env.AWS_PROFILE})=>$({environmentVariableSelector:r=>r.AWS_REGION,configFileSelector:r=>r.region,default:()=>{}},{...Qe,
profile:e})());Ht();function vy(t){return t instanceof Error}function GF(t){return vy(t)&&Un(t)}function VF(t){return Un(t)?"THROTTLING":Fo(t)?"TRANSIENT":"CLIENT_ERROR"}var WF={RepositoryNotFoundException:"REPOSITORY_NOT_FOUND",ImageNotFoundException:"IMAGE_NOT_FOUND",LayersNotFoundException:"IMAGE_NOT_FOUND",LayerInaccessibleException:"\
IMAGE_NOT_FOUND",InvalidParameterException:"INVALID_ARGUMENT",ValidationException:"INVALID_ARGUMENT",ExpiredToken:"CREDENTIALS_EXPIRED",ExpiredTokenException:"C\
REDENTIALS_EXPIRED",AccessDenied:"ACCESS_DENIED",AccessDeniedException:"ACCESS_DENIED",NotAuthorized:"ACCESS_DENIED",OptInRequired:"ACCESS_DENIED",UnrecognizedClientException:"\
ACCESS_DENIED",InvalidClientTokenId:"ACCESS_DENIED",InvalidSignatureException:"ACCESS_DENIED",SignatureDoesNotMatch:"ACCESS_DENIED",IncompleteSignature:"ACCESS_\
DENIED",MissingAuthenticationToken:"ACCESS_DENIED",MissingAuthenticationTokenException:"ACCESS_DENIED",CredentialsProviderError:"CREDENTIALS_MISSING",TokenProviderError:"\
CREDENTIALS_MISSING"},qF=/^(?:CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED_CERT|UNABLE_TO_|ERR_TLS_|ERR_SSL_|EPROTO)/,RL=/^(?:E[A-Z]+|ERR_SOCKET_\w+|HPE_\w+)$/;function Js(t,e){
if(t instanceof U)return t;let r=AL(t),n=vL(r),o=it($p(r.message));return new U(n,bL(n,o,r,e),{hint:IL(n,r,e),cause:t})}function AL(t){return t instanceof Error?
t:{name:"Error",message:String(t)}}function vL(t){if(/\b(?:has |is |are )?expired\b/i.test(t.message)&&/^(?:Credentials|Token)ProviderError$/.test(t.name))return"\
CREDENTIALS_EXPIRED";let e=Object.hasOwn(WF,t.name)?WF[t.name]:void 0;if(e!==void 0)return e;if(GF(t))return"THROTTLED";let r=t.$metadata?.httpStatusCode;return r!==
void 0&&r!==200?r===401||r===403?"ACCESS_DENIED":"SERVICE_ERROR":t.name==="TimeoutError"||Gl(t)!==void 0?"NETWORK":r===void 0?"INTERNAL":"SERVICE_ERROR"}function Gl(t,e=0){
let{code:r,cause:n}=t;return typeof r=="string"&&(qF.test(r)||RL.test(r))?r:n instanceof Error&&e<5?Gl(n,e+1):void 0}function bL(t,e,r,{call:n,subject:o,place:s}){
let i=s===void 0?"":` in ${s}`;switch(t){case"REPOSITORY_NOT_FOUND":return`${o}: the repository is not there${i}: ${e}`;case"CREDENTIALS_MISSING":return o===""?
"no AWS credentials were found":`no AWS credentials were found for ${o}: ${e}`;case"CREDENTIALS_EXPIRED":return`the AWS credentials have expired: ${e}`;case"NET\
WORK":return`${n} for ${o} did not get through: ${e||Gl(r)}`;case"ACCESS_DENIED":return`${n} was refused for ${o}: ${e||r.name}`;case"THROTTLED":return`${n} for\
 ${o} was throttled, and again when retried: ${e||r.name}`;default:{let a=r.$metadata?.httpStatusCode,c=a===void 0?r.name:`${r.name}, HTTP ${a}`;return`${n} fai\
led for ${o}${i}: ${e===""?c:`${e} (${c})`}`}}}function IL(t,e,{call:r,resource:n}){switch(t){case"REPOSITORY_NOT_FOUND":return"Check the name, the registry id \
(the account that owns it) and the region.";case"IMAGE_NOT_FOUND":return"ECR has the manifest but not this blob. Push the image again.";case"CREDENTIALS_MISSING":
return"Looked at: environment (AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY), shared config and credentials files with SSO and processes, web identity token, contai\
ner and instance metadata. In a pipeline: awsCredentialsId, or withAWS.";case"CREDENTIALS_EXPIRED":return"Get new ones: sign in again (aws sso login), or let th\
e step fetch them anew (awsCredentialsId, roleArn).";case"ACCESS_DENIED":return TL(e,r,n);case"THROTTLED":return"Too many calls in this account and region at on\
ce. Try again later, or allow more attempts: AWS_MAX_ATTEMPTS.";case"NETWORK":return qF.test(Gl(e)??"")?"The server has a certificate that Node does not trust. \
Name the CA in NODE_EXTRA_CA_CERTS.":"Check the region, the endpoint, DNS and the way from this machine to AWS (VPC endpoints, firewall).";case"SERVICE_ERROR":return"\
The fault is with AWS or with something between it and this machine. Try again later.";case"INTERNAL":return"This is a fault in image-labels. Please report it w\
ith this message.";default:return}}function TL(t,e,r){if(/Signature/.test(t.name))return"Check AWS_SECRET_ACCESS_KEY, and the clock of this machine.";if(/^(?:UnrecognizedClient|InvalidClientToken|MissingAuthentication)/.
test(t.name))return"AWS does not know this access key (any more), or not in this partition. Check the credentials.";let n=r===void 0?"":` on ${r}`,o=e.startsWith(
"ecr:")?"; across accounts the repository's own policy must allow it too":"; the role's trust policy must name this identity (and the externalId, if it wants on\
e)";return`Allow ${e}${n} to this identity${o}.`}function KF(t,e,r){let{profile:n,roleArn:o,externalId:s,region:i}=t,a=Ys(n===void 0?{}:{profile:n}),c=async()=>{if(o===void 0)return a();let u=await a(),l=Ay({masterCredentials:u,
params:{RoleArn:o,RoleSessionName:"image-labels",...s===void 0?{}:{ExternalId:s}},clientConfig:{region:i,requestHandler:e}});try{return await l()}catch(p){throw Js(
p,{call:"sts:AssumeRole",subject:o})}};return()=>r.during("looking for AWS credentials",async()=>{try{return await c()}catch(u){throw Js(u,{call:"credentials",subject:n===
void 0?"":`profile ${n}`})}})}le();wt();te();re();xe();ce();Ht();Ee();ft();te();var YF=async(t,e,r)=>({operation:be(e).operation,region:await ye(t.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#\
sigv4`")})()});function FL(t){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:t.region},propertiesExtractor:(e,r)=>({signingProperties:{config:e,
context:r}})}}var JF=t=>{let e=[];switch(t.operation){default:e.push(FL(t))}return e},XF=t=>{let e=rn(t);return Object.assign(e,{authSchemePreference:ye(t.authSchemePreference??
[])})};var QF=t=>Object.assign(t,{useDualstackEndpoint:t.useDualstackEndpoint??!1,useFipsEndpoint:t.useFipsEndpoint??!1,defaultSigningName:"ecr"}),ZF={UseFIPS:{type:"b\
uiltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPar\
ams",name:"useDualstackEndpoint"}};var eP={name:"@aws-sdk/client-ecr",version:"3.1169.0",description:"AWS SDK for JavaScript Ecr Client for Node.js, Browser and React Native",homepage:"https://gi\
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
engines:{node:">=20.0.0"}};le();ft();Hl();te();re();Ht();X();Dn();ft();Bs();Nn();te();ce();X();le();xe();xe();var Xs="ref",Vo=-1,Vl=!0,tP="isSet",Iy="PartitionResult",eo="stringEquals",Wl="booleanEquals",by="getAttr",rP={[Xs]:"Endpoint"},to={fn:by,argv:[{[Xs]:Iy},"\
name"]},nP={[Xs]:Iy},Wo={},oP=[{[Xs]:"Region"}],sP={conditions:[[tP,[rP]],[tP,oP],["aws.partition",oP,Iy],[eo,[to,"aws-eusc"]],[eo,[to,"aws-iso-f"]],[eo,[to,"aw\
s-iso-e"]],[eo,[to,"aws-iso-b"]],[eo,[to,"aws-iso"]],[eo,[to,"aws-cn"]],[eo,[to,"aws-us-gov"]],[eo,[to,"aws"]],[Wl,[{[Xs]:"UseFIPS"},Vl]],[Wl,[{fn:by,argv:[nP,"\
supportsFIPS"]},Vl]],[Wl,[{[Xs]:"UseDualStack"},Vl]],[Wl,[{fn:by,argv:[nP,"supportsDualStack"]},Vl]]],results:[[Vo],[Vo,"Invalid Configuration: FIPS and custom \
endpoint are not supported"],[Vo,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[rP,Wo],["https://api.ecr.{Region}.{PartitionResult#d\
nsSuffix}",Wo],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",Wo],["https://api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",Wo],["https://ecr-f\
ips.{Region}.{PartitionResult#dualStackDnsSuffix}",Wo],["https://api.ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Wo],[Vo,"FIPS and DualStack are ena\
bled, but this partition does not support one or both"],[Vo,"FIPS is enabled but this partition does not support FIPS"],["https://api.ecr.{Region}.{PartitionRes\
ult#dualStackDnsSuffix}",Wo],[Vo,"DualStack is enabled but this partition does not support DualStack"],[Vo,"Invalid Configuration: Missing Region"]]},OL=2,ot=1e8,
NL=new Int32Array([-1,1,-1,0,23,3,1,4,ot+13,2,5,ot+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,14,13,15,ot+4,14,ot+11,ot+12,12,18,17,13,
ot+9,ot+10,13,19,ot+6,14,ot+8,ot+9,11,22,21,13,ot+5,ot+4,13,ot+7,ot+6,11,ot+1,24,13,ot+2,ot+3]),iP=$t.from(NL,OL,sP.conditions,sP.results);var kL=new Mt({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),aP=(t,e={})=>kL.get(t,()=>xr(iP,{endpointParams:t,logger:e.logger}));xt.aws=Qt;Ee();te();var V=class t extends kt{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(e){super(e),Object.setPrototypeOf(this,t.prototype)}};var ql=class t extends V{static shapeId="com.amazonaws.ecr#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(e){super({name:"\
InvalidParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Kl=class t extends V{static shapeId="com.amazonaws.ecr#RepositoryNot\
FoundException";name="RepositoryNotFoundException";$fault="client";constructor(e){super({name:"RepositoryNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},Yl=class t extends V{static shapeId="com.amazonaws.ecr#ServerException";name="ServerException";$fault="server";constructor(e){super({name:"S\
erverException",$fault:"server",...e}),Object.setPrototypeOf(this,t.prototype)}},Jl=class t extends V{static shapeId="com.amazonaws.ecr#LimitExceededException";name="\
LimitExceededException";$fault="client";constructor(e){super({name:"LimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Xl=class t extends V{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(e){super({name:"UnableToGetUpstreamIma\
geException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ql=class t extends V{static shapeId="com.amazonaws.ecr#ValidationException";name="\
ValidationException";$fault="client";constructor(e){super({name:"ValidationException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Zl=class t extends V{static shapeId="\
com.amazonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(e){super({name:"EmptyUploadException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},ef=class t extends V{static shapeId="com.amazonaws.ecr#InvalidLayerException";name="InvalidLayerException";$fault="client";constructor(e){
super({name:"InvalidLayerException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},tf=class t extends V{static shapeId="com.amazonaws.ecr#KmsE\
xception";name="KmsException";$fault="client";kmsError;constructor(e){super({name:"KmsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),
this.kmsError=e.kmsError}},rf=class t extends V{static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client";constructor(e){
super({name:"LayerAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},nf=class t extends V{static shapeId="com.amazonaws.ec\
r#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(e){super({name:"LayerPartTooSmallException",$fault:"client",...e}),Object.
setPrototypeOf(this,t.prototype)}},of=class t extends V{static shapeId="com.amazonaws.ecr#UploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(e){
super({name:"UploadNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},sf=class t extends V{static shapeId="com.amazonaws.ecr#Pu\
llThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsException";$fault="client";constructor(e){super({name:"PullThroughCacheRuleAlre\
adyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},af=class t extends V{static shapeId="com.amazonaws.ecr#SecretNotFoundExcept\
ion";name="SecretNotFoundException";$fault="client";constructor(e){super({name:"SecretNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
cf=class t extends V{static shapeId="com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client";constructor(e){super(
{name:"UnableToAccessSecretException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},uf=class t extends V{static shapeId="com.amazonaws.ecr#Un\
ableToDecryptSecretValueException";name="UnableToDecryptSecretValueException";$fault="client";constructor(e){super({name:"UnableToDecryptSecretValueException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},lf=class t extends V{static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="Unsu\
pportedUpstreamRegistryException";$fault="client";constructor(e){super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...e}),Object.setPrototypeOf(
this,t.prototype)}},ff=class t extends V{static shapeId="com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client";constructor(e){
super({name:"InvalidTagParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},pf=class t extends V{static shapeId="com.amazonaws.e\
cr#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException";$fault="client";constructor(e){super({name:"RepositoryAlreadyExistsException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},df=class t extends V{static shapeId="com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="\
client";constructor(e){super({name:"TooManyTagsException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},mf=class t extends V{static shapeId="\
com.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="client";constructor(e){super({name:"TemplateAlreadyExistsExcepti\
on",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},hf=class t extends V{static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="\
LifecyclePolicyNotFoundException";$fault="client";constructor(e){super({name:"LifecyclePolicyNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},gf=class t extends V{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException";$fault="\
client";constructor(e){super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},yf=class t extends V{static shapeId="\
com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException";$fault="client";constructor(e){super({name:"RegistryPolicyNotFoundExce\
ption",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ef=class t extends V{static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";name="\
RepositoryNotEmptyException";$fault="client";constructor(e){super({name:"RepositoryNotEmptyException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
Df=class t extends V{static shapeId="com.amazonaws.ecr#TemplateNotFoundException";name="TemplateNotFoundException";$fault="client";constructor(e){super({name:"T\
emplateNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Sf=class t extends V{static shapeId="com.amazonaws.ecr#RepositoryPoli\
cyNotFoundException";name="RepositoryPolicyNotFoundException";$fault="client";constructor(e){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},xf=class t extends V{static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfigurati\
onNotFoundException";$fault="client";constructor(e){super({name:"SigningConfigurationNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
_f=class t extends V{static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="client";constructor(e){super({name:"\
ExclusionNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},wf=class t extends V{static shapeId="com.amazonaws.ecr#ImageNotFoun\
dException";name="ImageNotFoundException";$fault="client";constructor(e){super({name:"ImageNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},Cf=class t extends V{static shapeId="com.amazonaws.ecr#ScanNotFoundException";name="ScanNotFoundException";$fault="client";constructor(e){super({
name:"ScanNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Rf=class t extends V{static shapeId="com.amazonaws.ecr#Replication\
BackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="client";constructor(e){super({name:"ReplicationBackfillNotFoundException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},Af=class t extends V{static shapeId="com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessi\
bleException";$fault="client";constructor(e){super({name:"LayerInaccessibleException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},vf=class t extends V{static shapeId="\
com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundException";$fault="client";constructor(e){super({name:"LayersNotFoundException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},bf=class t extends V{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLay\
erException";$fault="client";constructor(e){super({name:"UnableToGetUpstreamLayerException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},If=class t extends V{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(e){super({name:"LifecycleP\
olicyPreviewNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Tf=class t extends V{static shapeId="com.amazonaws.ecr#UnableToL\
istUpstreamImageReferrersException";name="UnableToListUpstreamImageReferrersException";$fault="client";constructor(e){super({name:"UnableToListUpstreamImageRefe\
rrersException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Ff=class t extends V{static shapeId="com.amazonaws.ecr#ImageAlreadyExistsExcept\
ion";name="ImageAlreadyExistsException";$fault="client";constructor(e){super({name:"ImageAlreadyExistsException",$fault:"client",...e}),Object.setPrototypeOf(this,
t.prototype)}},Pf=class t extends V{static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException";$fault="client";constructor(e){
super({name:"ImageDigestDoesNotMatchException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Of=class t extends V{static shapeId="com.amazona\
ws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client";constructor(e){super({name:"ImageTagAlreadyExistsException",$fault:"\
client",...e}),Object.setPrototypeOf(this,t.prototype)}},Nf=class t extends V{static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";name="Referen\
cedImagesNotFoundException";$fault="client";constructor(e){super({name:"ReferencedImagesNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
kf=class t extends V{static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException";$fault="client";constructor(e){
super({name:"BlockedByOrganizationPolicyException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},$f=class t extends V{static shapeId="com.ama\
zonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException";$fault="client";constructor(e){super({name:"ExclusionAlreadyExistsException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Mf=class t extends V{static shapeId="com.amazonaws.ecr#ImageArchivedException";name="ImageArchi\
vedException";$fault="client";constructor(e){super({name:"ImageArchivedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Lf=class t extends V{static shapeId="\
com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(e){super({name:"UnsupportedImageTypeException",
$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Uf=class t extends V{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressExceptio\
n";name="LifecyclePolicyPreviewInProgressException";$fault="client";constructor(e){super({name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...e}),
Object.setPrototypeOf(this,t.prototype)}},Bf=class t extends V{static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfi\
llInProgressException";$fault="client";constructor(e){super({name:"ReplicationBackfillInProgressException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},
jf=class t extends V{static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="ReplicationBackfillInvalidStatusException";$fault="clien\
t";constructor(e){super({name:"ReplicationBackfillInvalidStatusException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},Hf=class t extends V{static shapeId="\
com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupportedException";$fault="client";constructor(e){super({name:"\
ImageStorageClassUpdateNotSupportedException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype)}},zf=class t extends V{static shapeId="com.amazonaw\
s.ecr#InvalidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(e){super(
{name:"InvalidLayerPartException",$fault:"client",...e}),Object.setPrototypeOf(this,t.prototype),this.registryId=e.registryId,this.repositoryName=e.repositoryName,
this.uploadId=e.uploadId,this.lastValidByteReceived=e.lastValidByteReceived}};var $L="BlockedByOrganizationPolicyException";var ML="BatchGetImage",LL="BatchGetImageRequest",UL="BatchGetImageResponse";var BL="ExclusionAlreadyExistsException";var jL="ExclusionNotFoundException",HL="EmptyUploadException";var zL="GetDownloadUrlForLayer",GL="GetDownloadUrlForLayerRequest",VL="GetDownloadUrlForLayerResponse";var WL="Image",qL="ImageArchivedException",KL="ImageAlreadyExistsException";var YL="ImageDigestDoesNotMatchException";var JL="ImageFailure",XL="ImageFailureList",QL="ImageIdentifier",ZL="ImageIdentifierList",e8="ImageList",t8="InvalidLayerException",r8="InvalidLayerPartExceptio\
n";var n8="ImageNotFoundException",o8="InvalidParameterException";var s8="ImageStorageClassUpdateNotSupportedException";var i8="ImageTagAlreadyExistsException";var a8="InvalidTagParameterException";var c8="KmsException";var u8="LayerAlreadyExistsException",l8="LimitExceededException";var f8="LayerInaccessibleException";var p8="LayersNotFoundException",d8="LifecyclePolicyNotFoundException";var m8="LifecyclePolicyPreviewInProgressException",h8="LifecyclePolicyPreviewNotFoundException";var g8="LayerPartTooSmallException";var y8="PullThroughCacheRuleAlreadyExistsException";var E8="PullThroughCacheRuleNotFoundException";var D8="RepositoryAlreadyExistsException",S8="ReplicationBackfillInProgressException",x8="ReplicationBackfillInvalidStatusException",_8="ReplicationBackfillNotF\
oundException";var w8="ReferencedImagesNotFoundException";var C8="RepositoryNotEmptyException",R8="RepositoryNotFoundException",A8="RegistryPolicyNotFoundException",v8="RepositoryPolicyNotFoundException";var b8="SigningConfigurationNotFoundException";var I8="ServerException";var T8="ScanNotFoundException",F8="SecretNotFoundException";var P8="TemplateAlreadyExistsException";var O8="TooManyTagsException",N8="TemplateNotFoundException";var k8="UnsupportedImageTypeException";var $8="UploadNotFoundException";var M8="UnableToAccessSecretException",L8="UnableToDecryptSecretValueException",U8="UnableToGetUpstreamImageException",B8="UnableToGetUpstreamLayerException",j8="\
UnableToListUpstreamImageReferrersException",H8="UnsupportedUpstreamRegistryException";var z8="ValidationException";var G8="acceptedMediaTypes";var Q="client";var V8="downloadUrl";var Y="error";var W8="failures";var q8="failureCode";var K8="failureReason";var Y8="httpError",J8="images";var X8="imageDigest";var Q8="imageIds",cP="imageId",Z8="imageManifest",e4="imageManifestMediaType";var t4="imageTag";var r4="kmsError";var uP="layerDigest";var n4="lastValidByteReceived",J="message";var Gf="registryId";var Vf="repositoryName";var lP="smithy.ts.sdk.synthetic.com.amazonaws.ecr";var o4="server";var s4="uploadId";var L="com.amazonaws.ecr",fP=new Se(lP),i4=[-3,lP,"ECRServiceException",0,[],[]];fP.registerError(i4,V);var W=new Se(L),a4=[-3,L,$L,{[Y]:Q},[J],[0]];W.registerError(
a4,kf);var c4=[-3,L,HL,{[Y]:Q},[J],[0]];W.registerError(c4,Zl);var u4=[-3,L,BL,{[Y]:Q},[J],[0]];W.registerError(u4,$f);var l4=[-3,L,jL,{[Y]:Q},[J],[0]];W.registerError(
l4,_f);var f4=[-3,L,KL,{[Y]:Q},[J],[0]];W.registerError(f4,Ff);var p4=[-3,L,qL,{[Y]:Q},[J],[0]];W.registerError(p4,Mf);var d4=[-3,L,YL,{[Y]:Q},[J],[0]];W.registerError(
d4,Pf);var m4=[-3,L,n8,{[Y]:Q},[J],[0]];W.registerError(m4,wf);var h4=[-3,L,s8,{[Y]:Q},[J],[0]];W.registerError(h4,Hf);var g4=[-3,L,i8,{[Y]:Q},[J],[0]];W.registerError(
g4,Of);var y4=[-3,L,t8,{[Y]:Q},[J],[0]];W.registerError(y4,ef);var E4=[-3,L,r8,{[Y]:Q},[Gf,Vf,s4,n4,J],[0,0,0,1,0]];W.registerError(E4,zf);var D4=[-3,L,o8,{[Y]:Q},
[J],[0]];W.registerError(D4,ql);var S4=[-3,L,a8,{[Y]:Q},[J],[0]];W.registerError(S4,ff);var x4=[-3,L,c8,{[Y]:Q},[J,r4],[0,0]];W.registerError(x4,tf);var _4=[-3,
L,u8,{[Y]:Q},[J],[0]];W.registerError(_4,rf);var w4=[-3,L,f8,{[Y]:Q},[J],[0]];W.registerError(w4,Af);var C4=[-3,L,g8,{[Y]:Q},[J],[0]];W.registerError(C4,nf);var R4=[
-3,L,p8,{[Y]:Q},[J],[0]];W.registerError(R4,vf);var A4=[-3,L,d8,{[Y]:Q},[J],[0]];W.registerError(A4,hf);var v4=[-3,L,m8,{[Y]:Q},[J],[0]];W.registerError(v4,Uf);
var b4=[-3,L,h8,{[Y]:Q},[J],[0]];W.registerError(b4,If);var I4=[-3,L,l8,{[Y]:Q},[J],[0]];W.registerError(I4,Jl);var T4=[-3,L,y8,{[Y]:Q},[J],[0]];W.registerError(
T4,sf);var F4=[-3,L,E8,{[Y]:Q},[J],[0]];W.registerError(F4,gf);var P4=[-3,L,w8,{[Y]:Q},[J],[0]];W.registerError(P4,Nf);var O4=[-3,L,A8,{[Y]:Q},[J],[0]];W.registerError(
O4,yf);var N4=[-3,L,S8,{[Y]:Q},[J],[0]];W.registerError(N4,Bf);var k4=[-3,L,x8,{[Y]:Q},[J],[0]];W.registerError(k4,jf);var $4=[-3,L,_8,{[Y]:Q},[J],[0]];W.registerError(
$4,Rf);var M4=[-3,L,D8,{[Y]:Q},[J],[0]];W.registerError(M4,pf);var L4=[-3,L,C8,{[Y]:Q},[J],[0]];W.registerError(L4,Ef);var U4=[-3,L,R8,{[Y]:Q},[J],[0]];W.registerError(
U4,Kl);var B4=[-3,L,v8,{[Y]:Q},[J],[0]];W.registerError(B4,Sf);var j4=[-3,L,T8,{[Y]:Q},[J],[0]];W.registerError(j4,Cf);var H4=[-3,L,F8,{[Y]:Q},[J],[0]];W.registerError(
H4,af);var z4=[-3,L,I8,{[Y]:o4},[J],[0]];W.registerError(z4,Yl);var G4=[-3,L,b8,{[Y]:Q},[J],[0]];W.registerError(G4,xf);var V4=[-3,L,P8,{[Y]:Q},[J],[0]];W.registerError(
V4,mf);var W4=[-3,L,N8,{[Y]:Q},[J],[0]];W.registerError(W4,Df);var q4=[-3,L,O8,{[Y]:Q},[J],[0]];W.registerError(q4,df);var K4=[-3,L,M8,{[Y]:Q},[J],[0]];W.registerError(
K4,cf);var Y4=[-3,L,L8,{[Y]:Q},[J],[0]];W.registerError(Y4,uf);var J4=[-3,L,U8,{[Y]:Q},[J],[0]];W.registerError(J4,Xl);var X4=[-3,L,B8,{[Y]:Q},[J],[0]];W.registerError(
X4,bf);var Q4=[-3,L,j8,{[Y]:Q},[J],[0]];W.registerError(Q4,Tf);var Z4=[-3,L,k8,{[Y]:Q},[J],[0]];W.registerError(Z4,Lf);var eU=[-3,L,H8,{[Y]:Q},[J],[0]];W.registerError(
eU,lf);var tU=[-3,L,$8,{[Y]:Q},[J],[0]];W.registerError(tU,of);var rU=[-3,L,z8,{[Y]:Q,[Y8]:400},[J],[0]];W.registerError(rU,Ql);var pP=[fP,W];var nU=[3,L,LL,0,[Vf,Q8,Gf,G8],[0,()=>lU,0,64],2],oU=[3,L,UL,0,[J8,W8],[()=>fU,()=>uU]];var sU=[3,L,GL,0,[Vf,uP,Gf],[0,0,0],2],iU=[3,L,VL,0,[V8,uP],[0,0]];var aU=[3,L,WL,0,[Gf,Vf,cP,Z8,e4],[0,0,()=>Ty,0,0]];var cU=[3,L,JL,0,[cP,q8,K8],[()=>Ty,0,0]],Ty=[3,L,QL,0,[X8,t4],[0,0]];var uU=[1,L,XL,0,()=>cU],lU=[1,L,ZL,0,()=>Ty],fU=[1,L,e8,0,()=>aU];var dP=[9,L,ML,0,()=>nU,()=>oU];var mP=[9,L,zL,0,()=>sU,()=>iU];var hP=t=>({apiVersion:"2015-09-21",base64Decoder:t?.base64Decoder??Xe,base64Encoder:t?.base64Encoder??Ge,disableHostPrefix:t?.disableHostPrefix??!1,endpointProvider:t?.
endpointProvider??aP,extensions:t?.extensions??[],httpAuthSchemeProvider:t?.httpAuthSchemeProvider??JF,httpAuthSchemes:t?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new Ke}],logger:t?.logger??new Dt,protocol:t?.protocol??na,protocolSettings:t?.protocolSettings??
{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:pP,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"AmazonE\
C2ContainerRegistry_V20150921"},serviceId:t?.serviceId??"ECR",sha256:t?.sha256??Yt,urlParser:t?.urlParser??qe,utf8Decoder:t?.utf8Decoder??ve,utf8Encoder:t?.utf8Encoder??
De});var gP=t=>{hr(process.version);let e=Sr(t),r=()=>e().then(mr),n=hP(t);Ar(process.version);let o={profile:t?.profile,logger:n.logger};return{...n,...t,runtime:"n\
ode",defaultsMode:e,authSchemePreference:t?.authSchemePreference??$(Zt,o),bodyLengthChecker:t?.bodyLengthChecker??ur,credentialDefaultProvider:t?.credentialDefaultProvider??
Ys,defaultSocketTimeout:vr(t?.requestHandler,3e5),defaultUserAgentProvider:t?.defaultUserAgentProvider??$r({serviceId:n.serviceId,clientVersion:eP.version}),maxAttempts:t?.
maxAttempts??$(Pr,t),region:t?.region??$(St,{...Qe,...o}),requestHandler:Be.create(t?.requestHandler??r),retryMode:t?.retryMode??$({...Nr,default:async()=>(await r()).
retryMode||jt},t),streamCollector:t?.streamCollector??Rt,useDualstackEndpoint:t?.useDualstackEndpoint??$(fr,o),useFipsEndpoint:t?.useFipsEndpoint??$(pr,o),userAgentAppId:t?.
userAgentAppId??$(Mr,o)}};le();te();ce();var yP=t=>{let e=t.httpAuthSchemes,r=t.httpAuthSchemeProvider,n=t.credentials;return{setHttpAuthScheme(o){let s=e.findIndex(i=>i.schemeId===o.schemeId);s===-1?e.
push(o):e.splice(s,1,o)},httpAuthSchemes(){return e},setHttpAuthSchemeProvider(o){r=o},httpAuthSchemeProvider(){return r},setCredentials(o){n=o},credentials(){return n}}},
EP=t=>({httpAuthSchemes:t.httpAuthSchemes(),httpAuthSchemeProvider:t.httpAuthSchemeProvider(),credentials:t.credentials()});var DP=(t,e)=>{let r=Object.assign(Lr(t),gr(t),_r(t),yP(t));return e.forEach(n=>n.configure(r)),Object.assign(t,Ur(r),yr(r),wr(r),EP(r))};var Wf=class extends ut{config;constructor(...[e]){let r=gP(e||{});super(r),this.initConfig=r;let n=QF(r),o=Fr(n),s=Or(o),i=Dr(s),a=i,c=Jr(a),u=XF(c),l=DP(u,e?.
extensions||[]);this.config=l,this.middlewareStack.use(dr(this.config)),this.middlewareStack.use(kr(this.config)),this.middlewareStack.use(tn(this.config)),this.
middlewareStack.use(Cr(this.config)),this.middlewareStack.use(br(this.config)),this.middlewareStack.use(Ir(this.config)),this.middlewareStack.use(Tr(this.config)),
this.middlewareStack.use(Jt(this.config,{httpAuthSchemeParametersProvider:YF,identityProviderConfigProvider:async p=>new At({"aws.auth#sigv4":p.credentials})})),
this.middlewareStack.use(Xt(this.config))}destroy(){super.destroy()}};te();xe();var qf=Er(ZF,"AmazonEC2ContainerRegistry_V20150921","ECRClient",Xr),Kf={},Yf=(t,e,r,n)=>[];var Jf=class extends qf(Kf,Yf,"BatchGetImage",dP){};var Xf=class extends qf(Kf,Yf,"GetDownloadUrlForLayer",mP){};ce();ce();var Qf=class extends Error{name;$metadata;constructor(e,r){super(r===void 0?"":`S3 says ${r}`),this.name=r??"HttpError",this.$metadata={httpStatusCode:e}}};async function SP(t,e,r,n,o){
let s=await e.acquireInitialRetryToken("blob");for(;;)try{let i=await pU(t,r,n,o);return e.recordSuccess(s),i}catch(i){if(!vy(i)||i instanceof U||o.aborted)throw i;
try{s=await e.refreshRetryTokenForRetry(s,{errorType:VF(i),error:i})}catch{throw i}}}async function pU(t,e,r,n){let o=new ie({method:"GET",protocol:e.protocol,hostname:e.
hostname,...e.port===""?{}:{port:Number(e.port)},path:`${e.pathname}${e.search}`,headers:{host:e.host}}),{response:s}=await t.handle(o,{abortSignal:n});if(s.statusCode!==
200)throw new Qf(s.statusCode,await dU(s));let i=await xP(s,r.size,()=>{throw new U("TOO_LARGE",`${r.what} is larger than the ${r.size} bytes that its descripto\
r says`)});if(i.length!==r.size||bn(i,r.digest)!==r.digest)throw new U("DIGEST_MISMATCH",`${r.what}: what was downloaded has ${bn(i,r.digest)}`,{hint:"Something\
 between this machine and S3 changed the bytes, or the registry is damaged. Nothing of it was used."});return i}async function xP(t,e,r){let n=t.body,o=[],s=0;for await(let i of n)
s+=i.length,s>e&&r(),o.push(i);return Buffer.concat(o,s)}async function dU(t){let r=await xP(t,16384,()=>{throw new Qf(t.statusCode,void 0)}),n=/<Code>([A-Za-z0-9]{1,64})<\/Code>/.
exec(Buffer.from(r).toString("latin1"))?.[1];return n===void 0?void 0:it(n)}var mU={ImageNotFound:["IMAGE_NOT_FOUND","there is no such image"],ImageTagDoesNotMatchDigest:["IMAGE_NOT_FOUND","the tag is there, but on an image with another\
 digest","The tag was moved. Leave the digest out to read what the tag names now, or the tag to read that digest."],ImageInaccessible:["IMAGE_NOT_FOUND","the im\
age is archived","Restore it first: aws ecr update-image-storage-class --target-storage-class STANDARD"],InvalidImageDigest:["INVALID_ARGUMENT","ECR takes this \
for no digest"],InvalidImageTag:["INVALID_ARGUMENT","ECR takes this for no tag"],KmsError:["ACCESS_DENIED","the repository is encrypted with a KMS key that cann\
ot be used","Look at the key: it must be enabled, and its policy must let ECR use it for this repository."],UpstreamAccessDenied:["ACCESS_DENIED","the upstream \
registry of this pull-through cache refused","Check the secret in the cache rule's credentials."],UpstreamTooManyRequests:["THROTTLED","the upstream registry of\
 this pull-through cache throttles","Try again later."],UpstreamUnavailable:["SERVICE_ERROR","the upstream registry of this pull-through cache does not answer",
"Try again later."]};function _P(t,{subject:e,place:r,call:n}){let[o,s,i]=mU[t?.failureCode??""]??["SERVICE_ERROR",`${n} gave neither the image nor a reason tha\
t is known: ${t?.failureCode??"nothing"}`],a=t?.failureReason,c=o==="IMAGE_NOT_FOUND"||!a?"":` (${it(a)})`;return new U(o,`${e}: ${s}, in ${r}${c}`,{hint:i??"Ch\
eck the version, the registry id (the account that owns the repository) and the region."})}var wP=4*1024*1024,CP=8*1024*1024;function RP(t){return new Fy(t)}var Fy=class{#e;#t;#r=!1;constructor(e){this.#e=e;let{region:r,endpoint:n,profile:o,fips:s,dualStack:i,
credentials:a,handler:c}=e;this.#t=new Wf({region:r,credentials:a,requestHandler:c,...n===void 0?{}:{endpoint:n.href},...o===void 0?{}:{profile:o},...s?{useFipsEndpoint:!0}:
{},...i?{useDualstackEndpoint:!0}:{}}),this.#t.middlewareStack.add(u=>l=>(ie.isInstance(l.request)&&(this.#r=l.request.protocol==="http:"),u(l)),{step:"finalize\
Request",name:"imageLabelsProtocol"})}async getManifest(e,r){let n=lo({repository:e,...r}),{images:o=[],failures:s=[]}=await this.#n("BatchGetImage",e,n,a=>this.#t.
send(new Jf({...this.#o(e),imageIds:[{imageTag:r.tag,imageDigest:r.digest}],acceptedMediaTypes:[...rd]}),{abortSignal:a})),[i]=o;if(i===void 0)throw this.#a(s[0],
e,r);return hU(i,r.digest,n)}async getBlob(e,r){if(r.size>CP)throw new U("TOO_LARGE",`${r.what} has ${r.size} bytes; at most ${CP} are read`);let{downloadUrl:n}=await this.#n(
"GetDownloadUrlForLayer",e,r.what,u=>this.#t.send(new Xf({...this.#o(e),layerDigest:r.digest}),{abortSignal:u})),o=this.#c(n,r),{deadline:s,handler:i,log:a}=this.#e,
c=await this.#t.config.retryStrategy();if(!("acquireInitialRetryToken"in c))throw new Error("the SDK has another retry strategy than expected");a(`GET ${o.origin}${o.
pathname} (${r.what})`);try{return await s.during(`download of ${r.what}`,u=>SP(i,c,o,r,u))}catch(u){throw Js(u,{call:`the download from ${o.host}`,subject:r.what})}}close(){
this.#t.destroy()}async#n(e,r,n,o){let{deadline:s,log:i}=this.#e;i(`ecr:${e} ${n}`);try{return await s.during(`ecr:${e} for ${n}`,o)}catch(a){throw Js(a,this.#s(
e,r,n))}}#o(e){let{registryId:r}=this.#e;return{repositoryName:e,...r===void 0?{}:{registryId:r}}}#s(e,r,n){let{region:o,registryId:s}=this.#e;return{call:`ecr:${e}`,
subject:n,place:this.#i(),resource:`arn:${gU(o)}:ecr:${o}:${s??"<account>"}:repository/${r}`}}#i(){let{region:e,registryId:r,endpoint:n}=this.#e;return`${r===void 0?
"the caller's own registry":`registry ${r}`} in ${e}${n===void 0?"":` (at ${n.host})`}`}#a(e,r,n){let o=lo({repository:r,...n});return _P(e,this.#s("BatchGetIma\
ge",r,o))}#c(e,r){let n=e!==void 0&&URL.canParse(e)?new URL(e):void 0;if(n!==void 0&&(n.protocol==="https:"||this.#r&&n.protocol==="http:"))return n;throw new U(
"SERVICE_ERROR",`ecr:GetDownloadUrlForLayer gave no https URL for ${r.what}`)}};function hU(t,e,r){let n=t.imageManifest??"",o=e??t.imageId?.imageDigest??"";if(Buffer.
byteLength(n)>wP)throw new U("TOO_LARGE",`the manifest of ${r} is larger than the ${wP} bytes that ECR allows`);if(!ls(o)||bn(n,o)!==o){let s=bn(n,"sha256:");throw new U(
"DIGEST_MISMATCH",it(`the manifest of ${r} should have ${o} and has ${s}`),{hint:"Something between this machine and ECR changed it, or the registry is damaged.\
 Nothing of it was used."})}return{digest:o,mediaType:t.imageManifestMediaType,text:n}}function gU(t){return[["cn-","aws-cn"],["us-gov-","aws-us-gov"],["us-isob\
-","aws-iso-b"],["us-isof-","aws-iso-f"],["eu-isoe-","aws-iso-e"],["us-iso-","aws-iso"],["eusc-","aws-eusc"]].find(([r])=>t.startsWith(r))?.[1]??"aws"}re();ce();X();Dn();var Zf;(function(t){t.IPv4="http://169.254.169.254",t.IPv6="http://[fd00:ec2::254]"})(Zf||(Zf={}));var ep;(function(t){t.IPv4="IPv4",t.IPv6="IPv6"})(ep||(ep={}));var yU="AWS_EC2_METADATA_SERVICE_ENDPOINT",EU="ec2_metadata_service_endpoint",bP={environmentVariableSelector:t=>t[yU],configFileSelector:t=>t[EU],default:Zf.IPv4},
DU="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",SU="ec2_metadata_service_endpoint_mode",tpe={environmentVariableSelector:t=>t[DU],configFileSelector:t=>t[SU],default:ep.
IPv4},AP="AWS_EC2_METADATA_V1_DISABLED",vP="ec2_metadata_v1_disabled",IP={environmentVariableSelector:t=>t[AP]?t[AP]!=="false":void 0,configFileSelector:t=>t[vP]?
t[vP]!=="false":void 0,default:!1};var za=class{disableFetchToken;config;retries;backoffFn;tokenTtl;port;constructor(e={}){this.config=(async()=>{let r=e?.profile||process.env.AWS_PROFILE;return{
endpoint:e.endpoint??await $(bP,{profile:r})(),httpOptions:{timeout:e?.httpOptions?.timeout||0},ec2MetadataV1Disabled:e?.ec2MetadataV1Disabled??await $(IP,{profile:r})()}})(),
this.disableFetchToken=e?.disableFetchToken||!1,this.retries=e?.retries??3,this.backoffFn=this.createBackoffFunction(e?.backoff),this.tokenTtl=this.validateTokenTtl(
e?.tokenTtl??21600),this.port=e?.port}validateTokenTtl(e){if(!Number.isInteger(e)||e<=0)throw new Error("tokenTtl must be a positive integer");return e}resolvePort(e){
if(this.port!==void 0)return this.port;if(e.port)return parseInt(e.port)}createBackoffFunction(e){return typeof e=="function"?e:typeof e=="number"?()=>e:r=>Math.
pow(1.2,r)}sleep(e){return new Promise(r=>setTimeout(r,e))}async retryWithBackoff(e){let r;for(let n=0;n<=this.retries;n++)try{return await e()}catch(o){if(r=o,
n===this.retries)break;if(this.shouldNotRetry(o))throw o;let s=this.backoffFn(n);typeof s=="number"?await this.sleep(s*1e3):await s}throw r}shouldNotRetry(e){let r=e.
statusCode||e.$metadata?.httpStatusCode;return r===400||r===403||r===404}async request(e,r){return this.retryWithBackoff(async()=>{let{endpoint:n,ec2MetadataV1Disabled:o,
httpOptions:s}=await this.config,i=new Be({requestTimeout:s?.timeout,throwOnRequestTimeout:!0,connectionTimeout:s?.timeout}),a=new URL(n),c=r.headers||{};if(this.
disableFetchToken&&o)throw new Error("IMDSv1 is disabled and fetching token is disabled, cannot make the request.");if(!this.disableFetchToken)try{c["x-aws-ec2-\
metadata-token"]=await this.fetchMetadataTokenInternal()}catch(l){if(o)throw l}let u=new ie({method:r.method||"GET",headers:c,hostname:a.hostname,path:a.pathname+
e,protocol:a.protocol,port:this.resolvePort(a)});try{let{response:l}=await i.handle(u,{});if(l.statusCode===200&&l.body)return On(l.body).transformToString();throw Object.
assign(new Error(`Request failed with status code ${l.statusCode}`),{$metadata:{httpStatusCode:l.statusCode}})}catch(l){let p=new Error(`Error making request to\
 the metadata service: ${l}`),{$metadata:d}=l;throw d?.httpStatusCode!==void 0&&Object.assign(p,{$metadata:d}),p}})}async fetchMetadataToken(){return this.retryWithBackoff(
()=>this.fetchMetadataTokenInternal())}async fetchMetadataTokenInternal(){let{endpoint:e,httpOptions:r}=await this.config,n=new Be({requestTimeout:r?.timeout,throwOnRequestTimeout:!0,
connectionTimeout:r?.timeout}),o=new URL(e),s=new ie({method:"PUT",headers:{"x-aws-ec2-metadata-token-ttl-seconds":String(this.tokenTtl)},hostname:o.hostname,path:"\
/latest/api/token",protocol:o.protocol,port:this.resolvePort(o)});try{let{response:i}=await n.handle(s,{}),a="";if(i.body&&(a=await On(i.body).transformToString()),
i.statusCode===200&&a)return a;throw Object.assign(new Error(`Failed to fetch metadata token with status code ${i.statusCode}`),{$metadata:{httpStatusCode:i.statusCode}})}catch(i){
throw i.message==="TimeoutError"||[403,404,405].includes(i.statusCode||i.$metadata?.httpStatusCode)?(this.disableFetchToken=!0,new Error(`Error fetching metadat\
a token: ${i}. [disableFetchToken] is now set to true.`)):new Error(`Error fetching metadata token: ${i}`)}}};re();var xU=1e3;async function TP(t,e,r){let n=[["the request",t.region],["AWS_REGION",e.AWS_REGION],["AWS_DEFAULT_REGION",e.AWS_DEFAULT_REGION]];for(let[i,a]of n)if(a)
return{region:fs(a,i),from:i};let o=t.profile??e.AWS_PROFILE??"default",s=await _U(o);if(s)return{region:fs(s,`profile ${o}`),from:`profile ${o}`};if(e.AWS_EC2_METADATA_DISABLED?.
toLowerCase()!=="true"){let i=await r.during("reading the region from instance metadata",wU);if(i)return{region:fs(i,"instance metadata"),from:"instance metadat\
a"}}throw new U("INVALID_ARGUMENT","no AWS region is known",{hint:`Looked at: the region parameter, the image's URI, AWS_REGION, AWS_DEFAULT_REGION, the profile\
 ${o}, EC2 instance metadata. Give the region (eu-west-1) in any of these.`})}async function _U(t){let e=$({environmentVariableSelector:()=>{},configFileSelector:r=>r[Fc],
default:void 0},{...Qe,profile:t});try{return await e()}catch{return}}async function wU(){let t=new za({httpOptions:{timeout:xU},retries:0});try{return(await t.
request("latest/meta-data/placement/region",{})).trim()}catch{return}}var CU=5e3;async function FP(t,e,r,n){let{region:o,from:s}=await TP(t,e,r);n(`region ${o}, from ${s}`);let i=new Be({connectionTimeout:CU}),a=KF({...t,region:o},
i,r);return RP({...t,region:o,credentials:a,handler:i,deadline:r,log:n})}async function tp(t,e){let r=new uc(t.timeoutSeconds),n=t.verbose?e.print:()=>{};try{let o=await FP(t.source,e.env,r,n);try{return await VE(t,o)}finally{o.close()}}finally{
r.clear()}}var PP="0.1.0";async function L1(t,e){let r="text";try{let{flags:n,words:o,shown:s,error:i}=await LB(t,e);if(n.get("output")==="json"&&(r="json"),i!==void 0)throw new U("INVAL\
ID_ARGUMENT",i.message,{hint:U1});if(s!=="")return{stdout:`${s}
`,stderr:"",exitCode:0};if(n.has(Ya))return{stdout:`${PP}
`,stderr:"",exitCode:0};let a=HB(o);r=OE(n);let c=await tp(ec(a,n,"flag"),e);return{stdout:r==="json"?`${vn({result:c})}
`:`${c}
`,stderr:"",exitCode:0}}catch(n){let o=cs(n),{code:s,message:i,hint:a,exitCode:c}=o;return r==="json"?{stdout:`${vn({failure:o})}
`,stderr:"",exitCode:c}:{stdout:"",stderr:`image-labels: ${s}: ${i}
${a===void 0?"":`${a}
`}`,exitCode:c}}}var Ya="tool-version",U1="image-labels --help, and image-labels <command> --help, say what there is.";async function LB(t,e){let{default:r}=await Promise.resolve().then(()=>(M1(),$1)),
n=UB(r(),e);return new Promise(o=>{n.parse([...t],{},(s,i,a)=>{o({flags:jB(i),words:i._.map(String),shown:a,error:s??void 0})})})}function UB(t,{columns:e}){t.scriptName(
"image-labels").usage(`$0 <command>

Reads the labels of container images in Amazon ECR without pulling them.`).parserConfiguration({"boolean-negation":!1,"camel-case-expansion":!1,"dot-notation":!1,
"duplicate-arguments-array":!0,"greedy-arrays":!1,"parse-numbers":!1,"parse-positional-numbers":!1}).detectLocale(!1).updateStrings({"Not enough arguments follo\
wing: %s":"--%s needs a value"}).help("help","Show this help").version(!1).option(Ya,{type:"boolean",describe:"Show the version of image-labels"}).group(["help",
Ya],"Program:").wrap(Math.min(e??100,120)).epilogue(`Without --region: AWS_REGION, AWS_DEFAULT_REGION, the profile, the EC2 instance. Exit codes: 0 done,
1 internal, 2 bad argument, 3 not found, 4 no access, 5 network or service, 6 bad image.`).exitProcess(!1);for(let[r,n]of Object.entries(ps))t.command(r,n.summary,
o=>{o.usage(`$0 ${r} --name <repository> --version <tag or digest> [options]

${n.summary}.`);for(let s of n.takes)BB(o,ci[s]);for(let[s,i]of n.examples)o.example(`$0 ${r} ${s}`,i);return o});return t}function BB(t,{flag:e,group:r,describe:n,
kind:o}){o==="switch"?t.option(e,{type:"count",group:`${r}:`,describe:n}):t.option(e,{type:"string",nargs:1,group:`${r}:`,describe:n})}function jB(t){let e=new Map(
Object.entries(ci).map(([o,{flag:s}])=>[s,o]));e.set(Ya,Ya);let r=new Set(["_","$0","help"]),n=new Map;for(let[o,s]of Object.entries(t))r.has(o)||s===void 0||s===
0||n.set(e.get(o)??`${o.length===1?"-":"--"}${o}`,s);return n}function HB([t,...e]){let r=Object.keys(ps);if(t===void 0)throw new U("INVALID_ARGUMENT",`no comma\
nd was given: ${r.join(", ")}`,{hint:U1});if(!Za(t)){let n=us(t,r);throw new U("INVALID_ARGUMENT",`there is no command ${JSON.stringify(t.slice(0,100))}`,{hint:n===
void 0?`There is: ${r.join(", ")}.`:`Did you mean ${n}?`})}if(e.length===0)return t;throw new U("INVALID_ARGUMENT",`${t} takes no word ${JSON.stringify(e[0]?.slice(
0,100))}`,{hint:"Everything is given by flags: --name shop/api --version 1.4.2. A value that begins with - follows an =: --default=-"})}var Pp="IMAGE_LABELS_REQUEST";async function j1(t,e){try{let{command:r,parameters:n}=zB(t);return vn({result:await tp(ec(r,n,"key"),e)})}catch(r){return vn({failure:cs(
r)})}}function zB(t){let e;try{e=JSON.parse(t)}catch(r){throw new U("INVALID_ARGUMENT",`${Pp} is not JSON`,{cause:r})}if(B1(e)&&Za(e.command)&&B1(e.parameters))
return{command:e.command,parameters:new Map(Object.entries(e.parameters))};throw new U("INVALID_ARGUMENT",`${Pp} is not {"command":\u2026,"parameters":{\u2026}} with a kn\
own command`)}function B1(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}async function GB(){let t=process.argv.slice(2),e=t.length===0?process.env[Pp]:void 0,r=a=>{let c=cs(a);e!==void 0?Op(`${vn({failure:c})}
`,"",0):Op("",`image-labels: ${c.code}: ${c.message}
`,c.exitCode)};process.on("uncaughtException",r),process.on("unhandledRejection",r),process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED="true";let n={env:process.
env,print:a=>{process.stderr.write(`${a}
`)},columns:process.stdout.columns};if(e!==void 0)return Op(`${await j1(e,n)}
`,"",0);let{stdout:o,stderr:s,exitCode:i}=await L1(t,n);return Op(o,s,i)}async function Op(t,e,r){let n=(o,s)=>new Promise(i=>{o.once("error",()=>i()),s===""?i():
o.write(s,()=>i())});await Promise.all([n(process.stdout,t),n(process.stderr,e)]),process.exit(r)}GB();
