// Generated from src/config/schema/ by `node .ci/generate.ts`: do not edit.
import * as judges from '../schema-judge.ts'
import { fileSchema } from './schema.js'

export const validate = validate10;
const schema11 = fileSchema;
const func2 = Object.prototype.hasOwnProperty;
const func3 = judges.codePoints;
const pattern0 = new RegExp("^(0|[1-9]\\d*)(ms|s|m|h|d)$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$", "u");
const pattern3 = new RegExp("^.*$", "u");
const pattern5 = new RegExp("^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$", "u");
const pattern11 = new RegExp("^rediss?://", "u");
const pattern12 = new RegExp("^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$", "u");
const pattern33 = new RegExp("^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.publicUrl === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publicUrl"}};
(vErrors ??= []).push(err0);
errors++;
}
if(data.listen === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "listen"}};
(vErrors ??= []).push(err1);
errors++;
}
if(data.workers === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "workers"}};
(vErrors ??= []).push(err2);
errors++;
}
if(data.prefix === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prefix"}};
(vErrors ??= []).push(err3);
errors++;
}
if(data.allowInsecure === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err4);
errors++;
}
if(data.shutdown === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shutdown"}};
(vErrors ??= []).push(err5);
errors++;
}
if(data.log === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "log"}};
(vErrors ??= []).push(err6);
errors++;
}
if(data.trustedProxies === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "trustedProxies"}};
(vErrors ??= []).push(err7);
errors++;
}
if(data.admin === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "admin"}};
(vErrors ??= []).push(err8);
errors++;
}
if(data.providers === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "providers"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.session === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.refresh === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data.identity === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data.rateLimit === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rateLimit"}};
(vErrors ??= []).push(err13);
errors++;
}
if(data.routes === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routes"}};
(vErrors ??= []).push(err14);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err15);
errors++;
}
}
if(data.publicUrl !== undefined){
let data0 = data.publicUrl;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func3(data0) < 1){
const err16 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err16);
errors++;
}
const fault0 = judges.judgeSyntax("publicUrl", data0, null, null);
if(fault0 !== undefined){
const err17 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/0/syntax",keyword:"syntax",params:{fault: fault0}};
(vErrors ??= []).push(err17);
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err19 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err19);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
const fault1 = judges.judgeSyntax("publicUrl", data1, null, null);
if(fault1 !== undefined){
const err20 = {instancePath:instancePath+"/publicUrl/" + i0,schemaPath:"#/properties/publicUrl/anyOf/1/items/syntax",keyword:"syntax",params:{fault: fault1}};
(vErrors ??= []).push(err20);
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/publicUrl/" + i0,schemaPath:"#/properties/publicUrl/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err21);
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err22 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err22);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err23 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err23);
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err24 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err24);
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.listen !== undefined){
let data2 = data.listen;
if(typeof data2 === "string"){
if(func3(data2) < 1){
const err25 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err25);
errors++;
}
const fault2 = judges.judgeSyntax("listen", data2, null, null);
if(fault2 !== undefined){
const err26 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/syntax",keyword:"syntax",params:{fault: fault2}};
(vErrors ??= []).push(err26);
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err27);
errors++;
}
}
if(data.tls !== undefined){
let data3 = data.tls;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.certFile === undefined){
const err28 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "certFile"}};
(vErrors ??= []).push(err28);
errors++;
}
if(data3.keyFile === undefined){
const err29 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "keyFile"}};
(vErrors ??= []).push(err29);
errors++;
}
for(const key1 in data3){
if(!((key1 === "certFile") || (key1 === "keyFile"))){
const err30 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err30);
errors++;
}
}
if(data3.certFile !== undefined){
let data4 = data3.certFile;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err31 = {instancePath:instancePath+"/tls/certFile",schemaPath:"#/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err31);
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/tls/certFile",schemaPath:"#/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data3.keyFile !== undefined){
let data5 = data3.keyFile;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err33 = {instancePath:instancePath+"/tls/keyFile",schemaPath:"#/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/tls/keyFile",schemaPath:"#/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err34);
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err35);
errors++;
}
}
if(data.workers !== undefined){
let data6 = data.workers;
const _errs20 = errors;
let valid6 = false;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err36 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/0/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err36);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 256 || isNaN(data6)){
const err37 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}};
(vErrors ??= []).push(err37);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err38 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err38);
errors++;
}
}
var _valid1 = _errs21 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs23 = errors;
if(typeof data6 !== "string"){
const err39 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/1/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err39);
errors++;
}
if("auto" !== data6){
const err40 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/1/const",keyword:"const",params:{allowedValue: "auto"}};
(vErrors ??= []).push(err40);
errors++;
}
var _valid1 = _errs23 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err41 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err41);
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.prefix !== undefined){
let data7 = data.prefix;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err42 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err42);
errors++;
}
const fault3 = judges.judgeSyntax("ownPrefix", data7, null, null);
if(fault3 !== undefined){
const err43 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/syntax",keyword:"syntax",params:{fault: fault3}};
(vErrors ??= []).push(err43);
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data.allowInsecure !== undefined){
if(typeof data.allowInsecure !== "boolean"){
const err45 = {instancePath:instancePath+"/allowInsecure",schemaPath:"#/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data.shutdown !== undefined){
let data9 = data.shutdown;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.delay === undefined){
const err46 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/required",keyword:"required",params:{missingProperty: "delay"}};
(vErrors ??= []).push(err46);
errors++;
}
if(data9.deadline === undefined){
const err47 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/required",keyword:"required",params:{missingProperty: "deadline"}};
(vErrors ??= []).push(err47);
errors++;
}
for(const key2 in data9){
if(!((key2 === "delay") || (key2 === "deadline"))){
const err48 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
(vErrors ??= []).push(err48);
errors++;
}
}
if(data9.delay !== undefined){
let data10 = data9.delay;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err49 = {instancePath:instancePath+"/shutdown/delay",schemaPath:"#/properties/shutdown/properties/delay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err49);
errors++;
}
const fault4 = judges.judgeSyntax("duration", data10, null, "10m");
if(fault4 !== undefined){
const err50 = {instancePath:instancePath+"/shutdown/delay",schemaPath:"#/properties/shutdown/properties/delay/syntax",keyword:"syntax",params:{fault: fault4}};
(vErrors ??= []).push(err50);
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/shutdown/delay",schemaPath:"#/properties/shutdown/properties/delay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err51);
errors++;
}
}
if(data9.deadline !== undefined){
let data11 = data9.deadline;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err52 = {instancePath:instancePath+"/shutdown/deadline",schemaPath:"#/properties/shutdown/properties/deadline/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err52);
errors++;
}
const fault5 = judges.judgeSyntax("duration", data11, null, "1h");
if(fault5 !== undefined){
const err53 = {instancePath:instancePath+"/shutdown/deadline",schemaPath:"#/properties/shutdown/properties/deadline/syntax",keyword:"syntax",params:{fault: fault5}};
(vErrors ??= []).push(err53);
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/shutdown/deadline",schemaPath:"#/properties/shutdown/properties/deadline/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err54);
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err55);
errors++;
}
}
if(data.log !== undefined){
let data12 = data.log;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.level === undefined){
const err56 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty: "level"}};
(vErrors ??= []).push(err56);
errors++;
}
if(data12.format === undefined){
const err57 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty: "format"}};
(vErrors ??= []).push(err57);
errors++;
}
for(const key3 in data12){
if(!((key3 === "level") || (key3 === "format"))){
const err58 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
(vErrors ??= []).push(err58);
errors++;
}
}
if(data12.level !== undefined){
let data13 = data12.level;
if(!(((((((data13 === "trace") || (data13 === "debug")) || (data13 === "info")) || (data13 === "warn")) || (data13 === "error")) || (data13 === "fatal")) || (data13 === "silent"))){
const err59 = {instancePath:instancePath+"/log/level",schemaPath:"#/properties/log/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.level.enum}};
(vErrors ??= []).push(err59);
errors++;
}
}
if(data12.format !== undefined){
let data14 = data12.format;
if(!(((data14 === "auto") || (data14 === "pretty")) || (data14 === "json"))){
const err60 = {instancePath:instancePath+"/log/format",schemaPath:"#/properties/log/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.format.enum}};
(vErrors ??= []).push(err60);
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err61);
errors++;
}
}
if(data.trustedProxies !== undefined){
let data15 = data.trustedProxies;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i2=0; i2<len1; i2++){
let data16 = data15[i2];
if(typeof data16 === "string"){
const fault6 = judges.judgeSyntax("network", data16, null, null);
if(fault6 !== undefined){
const err62 = {instancePath:instancePath+"/trustedProxies/" + i2,schemaPath:"#/properties/trustedProxies/items/syntax",keyword:"syntax",params:{fault: fault6}};
(vErrors ??= []).push(err62);
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/trustedProxies/" + i2,schemaPath:"#/properties/trustedProxies/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err63);
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/trustedProxies",schemaPath:"#/properties/trustedProxies/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err64);
errors++;
}
}
if(data.admin !== undefined){
let data17 = data.admin;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.listen === undefined){
const err65 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/required",keyword:"required",params:{missingProperty: "listen"}};
(vErrors ??= []).push(err65);
errors++;
}
for(const key4 in data17){
if(!((key4 === "listen") || (key4 === "token"))){
const err66 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
(vErrors ??= []).push(err66);
errors++;
}
}
if(data17.listen !== undefined){
let data18 = data17.listen;
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err67 = {instancePath:instancePath+"/admin/listen",schemaPath:"#/properties/admin/properties/listen/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err67);
errors++;
}
const fault7 = judges.judgeSyntax("listen", data18, null, null);
if(fault7 !== undefined){
const err68 = {instancePath:instancePath+"/admin/listen",schemaPath:"#/properties/admin/properties/listen/syntax",keyword:"syntax",params:{fault: fault7}};
(vErrors ??= []).push(err68);
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/admin/listen",schemaPath:"#/properties/admin/properties/listen/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err69);
errors++;
}
}
if(data17.token !== undefined){
let data19 = data17.token;
if(typeof data19 === "string"){
if(func3(data19) < 16){
const err70 = {instancePath:instancePath+"/admin/token",schemaPath:"#/properties/admin/properties/token/minLength",keyword:"minLength",params:{limit: 16}};
(vErrors ??= []).push(err70);
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/admin/token",schemaPath:"#/properties/admin/properties/token/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err71);
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err72);
errors++;
}
}
if(data.providers !== undefined){
let data20 = data.providers;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(Object.keys(data20).length < 1){
const err73 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err73);
errors++;
}
for(const key5 in data20){
const _errs54 = errors;
if(typeof key5 === "string"){
if(!pattern2.test(key5)){
const err74 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},propertyName:key5};
(vErrors ??= []).push(err74);
errors++;
}
}
var valid12 = _errs54 === errors;
if(!valid12){
const err75 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
(vErrors ??= []).push(err75);
errors++;
}
}
for(const key6 in data20){
if(!(pattern3.test(key6))){
const err76 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
(vErrors ??= []).push(err76);
errors++;
}
}
for(const key7 in data20){
if(pattern3.test(key7)){
let data21 = data20[key7];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.clientId === undefined){
const err77 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "clientId"}};
(vErrors ??= []).push(err77);
errors++;
}
if(data21.authorizationParams === undefined){
const err78 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "authorizationParams"}};
(vErrors ??= []).push(err78);
errors++;
}
if(data21.pkce === undefined){
const err79 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "pkce"}};
(vErrors ??= []).push(err79);
errors++;
}
if(data21.timeout === undefined){
const err80 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err80);
errors++;
}
if(data21.allowInsecure === undefined){
const err81 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err81);
errors++;
}
for(const key8 in data21){
if(!(func2.call(schema11.properties.providers.patternProperties["^.*$"].properties, key8))){
const err82 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
(vErrors ??= []).push(err82);
errors++;
}
}
if(data21.preset !== undefined){
if(!(data21.preset === "coloop")){
const err83 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.preset.enum}};
(vErrors ??= []).push(err83);
errors++;
}
}
if(data21.issuer !== undefined){
let data23 = data21.issuer;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err84 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err84);
errors++;
}
const fault8 = judges.judgeSyntax("issuer", data23, null, null);
if(fault8 !== undefined){
const err85 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/syntax",keyword:"syntax",params:{fault: fault8}};
(vErrors ??= []).push(err85);
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err86);
errors++;
}
}
if(data21.authorizationEndpoint !== undefined){
let data24 = data21.authorizationEndpoint;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err87 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err87);
errors++;
}
const fault9 = judges.judgeSyntax("endpoint", data24, null, null);
if(fault9 !== undefined){
const err88 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/syntax",keyword:"syntax",params:{fault: fault9}};
(vErrors ??= []).push(err88);
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err89);
errors++;
}
}
if(data21.tokenEndpoint !== undefined){
let data25 = data21.tokenEndpoint;
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err90 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err90);
errors++;
}
const fault10 = judges.judgeSyntax("endpoint", data25, null, null);
if(fault10 !== undefined){
const err91 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/syntax",keyword:"syntax",params:{fault: fault10}};
(vErrors ??= []).push(err91);
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err92);
errors++;
}
}
if(data21.userinfoEndpoint !== undefined){
let data26 = data21.userinfoEndpoint;
if(typeof data26 === "string"){
if(func3(data26) < 1){
const err93 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err93);
errors++;
}
const fault11 = judges.judgeSyntax("endpoint", data26, null, null);
if(fault11 !== undefined){
const err94 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/syntax",keyword:"syntax",params:{fault: fault11}};
(vErrors ??= []).push(err94);
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err95);
errors++;
}
}
if(data21.introspectionEndpoint !== undefined){
let data27 = data21.introspectionEndpoint;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err96 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err96);
errors++;
}
const fault12 = judges.judgeSyntax("endpoint", data27, null, null);
if(fault12 !== undefined){
const err97 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/syntax",keyword:"syntax",params:{fault: fault12}};
(vErrors ??= []).push(err97);
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err98);
errors++;
}
}
if(data21.revocationEndpoint !== undefined){
let data28 = data21.revocationEndpoint;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err99 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err99);
errors++;
}
const fault13 = judges.judgeSyntax("endpoint", data28, null, null);
if(fault13 !== undefined){
const err100 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/syntax",keyword:"syntax",params:{fault: fault13}};
(vErrors ??= []).push(err100);
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err101);
errors++;
}
}
if(data21.endSessionEndpoint !== undefined){
let data29 = data21.endSessionEndpoint;
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err102 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err102);
errors++;
}
const fault14 = judges.judgeSyntax("endpoint", data29, null, null);
if(fault14 !== undefined){
const err103 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/syntax",keyword:"syntax",params:{fault: fault14}};
(vErrors ??= []).push(err103);
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err104);
errors++;
}
}
if(data21.jwksUri !== undefined){
let data30 = data21.jwksUri;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err105 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err105);
errors++;
}
const fault15 = judges.judgeSyntax("endpoint", data30, null, null);
if(fault15 !== undefined){
const err106 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault15}};
(vErrors ??= []).push(err106);
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err107);
errors++;
}
}
if(data21.clientId !== undefined){
let data31 = data21.clientId;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err108 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err108);
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err109);
errors++;
}
}
if(data21.clientSecret !== undefined){
let data32 = data21.clientSecret;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err110 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err110);
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err111);
errors++;
}
}
if(data21.clientAuth !== undefined){
let data33 = data21.clientAuth;
if(!((((data33 === "client_secret_basic") || (data33 === "client_secret_post")) || (data33 === "private_key_jwt")) || (data33 === "none"))){
const err112 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAuth",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAuth/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAuth.enum}};
(vErrors ??= []).push(err112);
errors++;
}
}
if(data21.clientKey !== undefined){
let data34 = data21.clientKey;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err113 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err113);
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err114);
errors++;
}
}
if(data21.scopes !== undefined){
let data35 = data21.scopes;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i3=0; i3<len2; i3++){
let data36 = data35[i3];
if(typeof data36 === "string"){
if(!pattern5.test(data36)){
const err115 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i3,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$"}};
(vErrors ??= []).push(err115);
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i3,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err116);
errors++;
}
}
let i4 = data35.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data35[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err117 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
(vErrors ??= []).push(err117);
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err118 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err118);
errors++;
}
}
if(data21.authorizationParams !== undefined){
let data37 = data21.authorizationParams;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key9 in data37){
if(!(pattern3.test(key9))){
const err119 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
(vErrors ??= []).push(err119);
errors++;
}
}
for(const key10 in data37){
if(pattern3.test(key10)){
if(typeof data37[key10] !== "string"){
const err120 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err120);
errors++;
}
}
}
}
else {
const err121 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err121);
errors++;
}
}
if(data21.pkce !== undefined){
if(typeof data21.pkce !== "boolean"){
const err122 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/pkce",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pkce/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err122);
errors++;
}
}
if(data21.timeout !== undefined){
let data40 = data21.timeout;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err123 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err123);
errors++;
}
const fault16 = judges.judgeSyntax("duration", data40, "100ms", "2m");
if(fault16 !== undefined){
const err124 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/syntax",keyword:"syntax",params:{fault: fault16}};
(vErrors ??= []).push(err124);
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err125);
errors++;
}
}
if(data21.label !== undefined){
let data41 = data21.label;
if(typeof data41 === "string"){
if(func3(data41) < 1){
const err126 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err126);
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err127);
errors++;
}
}
if(data21.caFile !== undefined){
let data42 = data21.caFile;
if(typeof data42 === "string"){
if(func3(data42) < 1){
const err128 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err128);
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err129);
errors++;
}
}
if(data21.subjectClaim !== undefined){
let data43 = data21.subjectClaim;
const _errs101 = errors;
let valid19 = false;
const _errs102 = errors;
if(typeof data43 === "string"){
if(func3(data43) < 1){
const err130 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err130);
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err131);
errors++;
}
var _valid2 = _errs102 === errors;
valid19 = valid19 || _valid2;
if(!valid19){
const _errs104 = errors;
if(Array.isArray(data43)){
if(data43.length < 1){
const err132 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err132);
errors++;
}
const len3 = data43.length;
for(let i5=0; i5<len3; i5++){
let data44 = data43[i5];
if(typeof data44 === "string"){
if(func3(data44) < 1){
const err133 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i5,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err133);
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i5,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err134);
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err135);
errors++;
}
var _valid2 = _errs104 === errors;
valid19 = valid19 || _valid2;
}
if(!valid19){
const err136 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err136);
errors++;
}
else {
errors = _errs101;
if(vErrors !== null){
if(_errs101){
vErrors.length = _errs101;
}
else {
vErrors = null;
}
}
}
}
if(data21.allowInsecure !== undefined){
if(typeof data21.allowInsecure !== "boolean"){
const err137 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowInsecure",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err137);
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err138);
errors++;
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err139);
errors++;
}
}
if(data.session !== undefined){
let data46 = data.session;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.secrets === undefined){
const err140 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "secrets"}};
(vErrors ??= []).push(err140);
errors++;
}
if(data46.cookie === undefined){
const err141 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "cookie"}};
(vErrors ??= []).push(err141);
errors++;
}
if(data46.lifetime === undefined){
const err142 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err142);
errors++;
}
if(data46.idleTimeout === undefined){
const err143 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err143);
errors++;
}
if(data46.store === undefined){
const err144 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "store"}};
(vErrors ??= []).push(err144);
errors++;
}
for(const key11 in data46){
if(!(((((key11 === "secrets") || (key11 === "cookie")) || (key11 === "lifetime")) || (key11 === "idleTimeout")) || (key11 === "store"))){
const err145 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
(vErrors ??= []).push(err145);
errors++;
}
}
if(data46.secrets !== undefined){
let data47 = data46.secrets;
if(Array.isArray(data47)){
if(data47.length < 1){
const err146 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err146);
errors++;
}
const len4 = data47.length;
for(let i6=0; i6<len4; i6++){
let data48 = data47[i6];
if(typeof data48 === "string"){
if(!(judges.hasBytes(32, data48))){
const err147 = {instancePath:instancePath+"/session/secrets/" + i6,schemaPath:"#/properties/session/properties/secrets/items/minBytes",keyword:"minBytes",params:{}};
(vErrors ??= []).push(err147);
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/session/secrets/" + i6,schemaPath:"#/properties/session/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err148);
errors++;
}
}
let i7 = data47.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data47[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err149 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
(vErrors ??= []).push(err149);
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err150 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err150);
errors++;
}
}
if(data46.cookie !== undefined){
let data49 = data46.cookie;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.sameSite === undefined){
const err151 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "sameSite"}};
(vErrors ??= []).push(err151);
errors++;
}
if(data49.path === undefined){
const err152 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err152);
errors++;
}
for(const key12 in data49){
if(!((((key12 === "name") || (key12 === "sameSite")) || (key12 === "domain")) || (key12 === "path"))){
const err153 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err153);
errors++;
}
}
if(data49.name !== undefined){
let data50 = data49.name;
if(typeof data50 === "string"){
if(func3(data50) < 1){
const err154 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err154);
errors++;
}
const fault17 = judges.judgeSyntax("cookieName", data50, null, null);
if(fault17 !== undefined){
const err155 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/syntax",keyword:"syntax",params:{fault: fault17}};
(vErrors ??= []).push(err155);
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err156);
errors++;
}
}
if(data49.sameSite !== undefined){
let data51 = data49.sameSite;
if(!(((data51 === "lax") || (data51 === "strict")) || (data51 === "none"))){
const err157 = {instancePath:instancePath+"/session/cookie/sameSite",schemaPath:"#/properties/session/properties/cookie/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema11.properties.session.properties.cookie.properties.sameSite.enum}};
(vErrors ??= []).push(err157);
errors++;
}
}
if(data49.domain !== undefined){
let data52 = data49.domain;
const _errs124 = errors;
let valid27 = false;
const _errs125 = errors;
if(typeof data52 === "string"){
if(func3(data52) < 1){
const err158 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err158);
errors++;
}
const fault18 = judges.judgeSyntax("cookieDomain", data52, null, null);
if(fault18 !== undefined){
const err159 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/syntax",keyword:"syntax",params:{fault: fault18}};
(vErrors ??= []).push(err159);
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err160);
errors++;
}
var _valid3 = _errs125 === errors;
valid27 = valid27 || _valid3;
if(!valid27){
const _errs127 = errors;
if(data52 !== null){
const err161 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/1/type",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err161);
errors++;
}
var _valid3 = _errs127 === errors;
valid27 = valid27 || _valid3;
}
if(!valid27){
const err162 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err162);
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
if(data49.path !== undefined){
let data53 = data49.path;
if(typeof data53 === "string"){
if(func3(data53) < 1){
const err163 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err163);
errors++;
}
const fault19 = judges.judgeSyntax("cookiePath", data53, null, null);
if(fault19 !== undefined){
const err164 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/syntax",keyword:"syntax",params:{fault: fault19}};
(vErrors ??= []).push(err164);
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err165);
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err166);
errors++;
}
}
if(data46.lifetime !== undefined){
let data54 = data46.lifetime;
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err167 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err167);
errors++;
}
const fault20 = judges.judgeSyntax("duration", data54, "1s", "365d");
if(fault20 !== undefined){
const err168 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault20}};
(vErrors ??= []).push(err168);
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err169);
errors++;
}
}
if(data46.idleTimeout !== undefined){
let data55 = data46.idleTimeout;
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err170 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err170);
errors++;
}
const fault21 = judges.judgeSyntax("duration", data55, "1s", "365d");
if(fault21 !== undefined){
const err171 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault21}};
(vErrors ??= []).push(err171);
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err172);
errors++;
}
}
if(data46.store !== undefined){
let data56 = data46.store;
const _errs136 = errors;
let valid28 = false;
const _errs137 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.kind === undefined){
const err173 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err173);
errors++;
}
if(data56.maxSessions === undefined){
const err174 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err174);
errors++;
}
for(const key13 in data56){
if(!((key13 === "kind") || (key13 === "maxSessions"))){
const err175 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
(vErrors ??= []).push(err175);
errors++;
}
}
if(data56.kind !== undefined){
let data57 = data56.kind;
if(typeof data57 !== "string"){
const err176 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err176);
errors++;
}
if("memory" !== data57){
const err177 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "memory"}};
(vErrors ??= []).push(err177);
errors++;
}
}
if(data56.maxSessions !== undefined){
let data58 = data56.maxSessions;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err178 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err178);
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 10000000 || isNaN(data58)){
const err179 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err179);
errors++;
}
if(data58 < 1 || isNaN(data58)){
const err180 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err180);
errors++;
}
}
}
}
else {
const err181 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err181);
errors++;
}
var _valid4 = _errs137 === errors;
valid28 = valid28 || _valid4;
if(!valid28){
const _errs144 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.kind === undefined){
const err182 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err182);
errors++;
}
if(data56.tls === undefined){
const err183 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "tls"}};
(vErrors ??= []).push(err183);
errors++;
}
if(data56.keyPrefix === undefined){
const err184 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "keyPrefix"}};
(vErrors ??= []).push(err184);
errors++;
}
if(data56.localCache === undefined){
const err185 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "localCache"}};
(vErrors ??= []).push(err185);
errors++;
}
for(const key14 in data56){
if(!(func2.call(schema11.properties.session.properties.store.anyOf[1].properties, key14))){
const err186 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
(vErrors ??= []).push(err186);
errors++;
}
}
if(data56.kind !== undefined){
let data59 = data56.kind;
if(typeof data59 !== "string"){
const err187 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err187);
errors++;
}
if("redis" !== data59){
const err188 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "redis"}};
(vErrors ??= []).push(err188);
errors++;
}
}
if(data56.url !== undefined){
let data60 = data56.url;
if(typeof data60 === "string"){
if(!pattern11.test(data60)){
const err189 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^rediss?://"}};
(vErrors ??= []).push(err189);
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err190);
errors++;
}
}
if(data56.sentinel !== undefined){
let data61 = data56.sentinel;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.name === undefined){
const err191 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err191);
errors++;
}
if(data61.nodes === undefined){
const err192 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err192);
errors++;
}
for(const key15 in data61){
if(!(((key15 === "name") || (key15 === "nodes")) || (key15 === "sentinelPassword"))){
const err193 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
(vErrors ??= []).push(err193);
errors++;
}
}
if(data61.name !== undefined){
let data62 = data61.name;
if(typeof data62 === "string"){
if(func3(data62) < 1){
const err194 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err194);
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err195);
errors++;
}
}
if(data61.nodes !== undefined){
let data63 = data61.nodes;
if(Array.isArray(data63)){
if(data63.length < 1){
const err196 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err196);
errors++;
}
const len5 = data63.length;
for(let i8=0; i8<len5; i8++){
let data64 = data63[i8];
if(typeof data64 === "string"){
if(!pattern12.test(data64)){
const err197 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i8,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err197);
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i8,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err198);
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err199);
errors++;
}
}
if(data61.sentinelPassword !== undefined){
let data65 = data61.sentinelPassword;
if(typeof data65 === "string"){
if(func3(data65) < 1){
const err200 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err200);
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err201);
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err202);
errors++;
}
}
if(data56.cluster !== undefined){
let data66 = data56.cluster;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.nodes === undefined){
const err203 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err203);
errors++;
}
for(const key16 in data66){
if(!(key16 === "nodes")){
const err204 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
(vErrors ??= []).push(err204);
errors++;
}
}
if(data66.nodes !== undefined){
let data67 = data66.nodes;
if(Array.isArray(data67)){
if(data67.length < 1){
const err205 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err205);
errors++;
}
const len6 = data67.length;
for(let i9=0; i9<len6; i9++){
let data68 = data67[i9];
if(typeof data68 === "string"){
if(!pattern12.test(data68)){
const err206 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i9,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err206);
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i9,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err207);
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err208);
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err209);
errors++;
}
}
if(data56.username !== undefined){
let data69 = data56.username;
if(typeof data69 === "string"){
if(func3(data69) < 1){
const err210 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err210);
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err211);
errors++;
}
}
if(data56.password !== undefined){
let data70 = data56.password;
if(typeof data70 === "string"){
if(func3(data70) < 1){
const err212 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err212);
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err213);
errors++;
}
}
if(data56.tls !== undefined){
if(typeof data56.tls !== "boolean"){
const err214 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err214);
errors++;
}
}
if(data56.keyPrefix !== undefined){
if(typeof data56.keyPrefix !== "string"){
const err215 = {instancePath:instancePath+"/session/store/keyPrefix",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/keyPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err215);
errors++;
}
}
if(data56.localCache !== undefined){
let data73 = data56.localCache;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.maxSessions === undefined){
const err216 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err216);
errors++;
}
if(data73.maxAge === undefined){
const err217 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err217);
errors++;
}
for(const key17 in data73){
if(!((key17 === "maxSessions") || (key17 === "maxAge"))){
const err218 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
(vErrors ??= []).push(err218);
errors++;
}
}
if(data73.maxSessions !== undefined){
let data74 = data73.maxSessions;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err219 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err219);
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 10000000 || isNaN(data74)){
const err220 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err220);
errors++;
}
if(data74 < 0 || isNaN(data74)){
const err221 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err221);
errors++;
}
}
}
if(data73.maxAge !== undefined){
let data75 = data73.maxAge;
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err222 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err222);
errors++;
}
const fault22 = judges.judgeSyntax("duration", data75, null, "5m");
if(fault22 !== undefined){
const err223 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault22}};
(vErrors ??= []).push(err223);
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err224);
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err225);
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err226);
errors++;
}
var _valid4 = _errs144 === errors;
valid28 = valid28 || _valid4;
if(!valid28){
const _errs184 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.kind === undefined){
const err227 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err227);
errors++;
}
for(const key18 in data56){
if(!(key18 === "kind")){
const err228 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
(vErrors ??= []).push(err228);
errors++;
}
}
if(data56.kind !== undefined){
let data76 = data56.kind;
if(typeof data76 !== "string"){
const err229 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err229);
errors++;
}
if("cookie" !== data76){
const err230 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "cookie"}};
(vErrors ??= []).push(err230);
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err231);
errors++;
}
var _valid4 = _errs184 === errors;
valid28 = valid28 || _valid4;
}
}
if(!valid28){
const err232 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err232);
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err233 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err233);
errors++;
}
}
if(data.refresh !== undefined){
let data77 = data.refresh;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.ahead === undefined){
const err234 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "ahead"}};
(vErrors ??= []).push(err234);
errors++;
}
if(data77.retry === undefined){
const err235 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "retry"}};
(vErrors ??= []).push(err235);
errors++;
}
if(data77.userinfoMaxAge === undefined){
const err236 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "userinfoMaxAge"}};
(vErrors ??= []).push(err236);
errors++;
}
for(const key19 in data77){
if(!(((key19 === "ahead") || (key19 === "retry")) || (key19 === "userinfoMaxAge"))){
const err237 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
(vErrors ??= []).push(err237);
errors++;
}
}
if(data77.ahead !== undefined){
let data78 = data77.ahead;
if(typeof data78 === "string"){
if(!pattern0.test(data78)){
const err238 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err238);
errors++;
}
const fault23 = judges.judgeSyntax("duration", data78, null, "1d");
if(fault23 !== undefined){
const err239 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/syntax",keyword:"syntax",params:{fault: fault23}};
(vErrors ??= []).push(err239);
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err240);
errors++;
}
}
if(data77.retry !== undefined){
let data79 = data77.retry;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.attempts === undefined){
const err241 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err241);
errors++;
}
if(data79.minDelay === undefined){
const err242 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "minDelay"}};
(vErrors ??= []).push(err242);
errors++;
}
if(data79.maxDelay === undefined){
const err243 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "maxDelay"}};
(vErrors ??= []).push(err243);
errors++;
}
for(const key20 in data79){
if(!(((key20 === "attempts") || (key20 === "minDelay")) || (key20 === "maxDelay"))){
const err244 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
(vErrors ??= []).push(err244);
errors++;
}
}
if(data79.attempts !== undefined){
let data80 = data79.attempts;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err245 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err245);
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 100 || isNaN(data80)){
const err246 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err246);
errors++;
}
if(data80 < 1 || isNaN(data80)){
const err247 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err247);
errors++;
}
}
}
if(data79.minDelay !== undefined){
let data81 = data79.minDelay;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err248 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err248);
errors++;
}
const fault24 = judges.judgeSyntax("duration", data81, "1ms", "10m");
if(fault24 !== undefined){
const err249 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/syntax",keyword:"syntax",params:{fault: fault24}};
(vErrors ??= []).push(err249);
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err250);
errors++;
}
}
if(data79.maxDelay !== undefined){
let data82 = data79.maxDelay;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err251 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err251);
errors++;
}
const fault25 = judges.judgeSyntax("duration", data82, "1ms", "1h");
if(fault25 !== undefined){
const err252 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/syntax",keyword:"syntax",params:{fault: fault25}};
(vErrors ??= []).push(err252);
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err253);
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err254);
errors++;
}
}
if(data77.userinfoMaxAge !== undefined){
let data83 = data77.userinfoMaxAge;
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err255 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err255);
errors++;
}
const fault26 = judges.judgeSyntax("duration", data83, null, "30d");
if(fault26 !== undefined){
const err256 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/syntax",keyword:"syntax",params:{fault: fault26}};
(vErrors ??= []).push(err256);
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err257);
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err258);
errors++;
}
}
if(data.identity !== undefined){
let data84 = data.identity;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.requireVerifiedEmail === undefined){
const err259 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "requireVerifiedEmail"}};
(vErrors ??= []).push(err259);
errors++;
}
if(data84.headers === undefined){
const err260 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err260);
errors++;
}
for(const key21 in data84){
if(!(((key21 === "requireVerifiedEmail") || (key21 === "headers")) || (key21 === "assertion"))){
const err261 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
(vErrors ??= []).push(err261);
errors++;
}
}
if(data84.requireVerifiedEmail !== undefined){
if(typeof data84.requireVerifiedEmail !== "boolean"){
const err262 = {instancePath:instancePath+"/identity/requireVerifiedEmail",schemaPath:"#/properties/identity/properties/requireVerifiedEmail/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err262);
errors++;
}
}
if(data84.headers !== undefined){
let data86 = data84.headers;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key22 in data86){
const _errs212 = errors;
if(typeof key22 === "string"){
const fault27 = judges.judgeSyntax("identityHeaderName", key22, null, null);
if(fault27 !== undefined){
const err263 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault27},propertyName:key22};
(vErrors ??= []).push(err263);
errors++;
}
}
var valid42 = _errs212 === errors;
if(!valid42){
const err264 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key22}};
(vErrors ??= []).push(err264);
errors++;
}
}
for(const key23 in data86){
if(!(pattern3.test(key23))){
const err265 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
(vErrors ??= []).push(err265);
errors++;
}
}
for(const key24 in data86){
if(pattern3.test(key24)){
let data87 = data86[key24];
if(typeof data87 === "string"){
if(func3(data87) < 1){
const err266 = {instancePath:instancePath+"/identity/headers/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err266);
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/identity/headers/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err267);
errors++;
}
}
}
}
else {
const err268 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err268);
errors++;
}
}
if(data84.assertion !== undefined){
let data88 = data84.assertion;
if(judges.isPlanned({}, data88)){
const err269 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err269);
errors++;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.header === undefined){
const err270 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "header"}};
(vErrors ??= []).push(err270);
errors++;
}
if(data88.lifetime === undefined){
const err271 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err271);
errors++;
}
for(const key25 in data88){
if(!((key25 === "header") || (key25 === "lifetime"))){
const err272 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
(vErrors ??= []).push(err272);
errors++;
}
}
if(data88.header !== undefined){
let data89 = data88.header;
if(typeof data89 === "string"){
if(func3(data89) < 1){
const err273 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err273);
errors++;
}
const fault28 = judges.judgeSyntax("identityHeaderName", data89, null, null);
if(fault28 !== undefined){
const err274 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/syntax",keyword:"syntax",params:{fault: fault28}};
(vErrors ??= []).push(err274);
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err275);
errors++;
}
}
if(data88.lifetime !== undefined){
let data90 = data88.lifetime;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err276 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err276);
errors++;
}
const fault29 = judges.judgeSyntax("duration", data90, "10s", "1h");
if(fault29 !== undefined){
const err277 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault29}};
(vErrors ??= []).push(err277);
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err278);
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err279);
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err280);
errors++;
}
}
if(data.rateLimit !== undefined){
let data91 = data.rateLimit;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.login === undefined){
const err281 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty: "login"}};
(vErrors ??= []).push(err281);
errors++;
}
for(const key26 in data91){
if(!(key26 === "login")){
const err282 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
(vErrors ??= []).push(err282);
errors++;
}
}
if(data91.login !== undefined){
let data92 = data91.login;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.max === undefined){
const err283 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err283);
errors++;
}
if(data92.per === undefined){
const err284 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err284);
errors++;
}
for(const key27 in data92){
if(!((key27 === "max") || (key27 === "per"))){
const err285 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
(vErrors ??= []).push(err285);
errors++;
}
}
if(data92.max !== undefined){
let data93 = data92.max;
if(!(((typeof data93 == "number") && (!(data93 % 1) && !isNaN(data93))) && (isFinite(data93)))){
const err286 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err286);
errors++;
}
if((typeof data93 == "number") && (isFinite(data93))){
if(data93 > 1000000 || isNaN(data93)){
const err287 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err287);
errors++;
}
if(data93 < 1 || isNaN(data93)){
const err288 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err288);
errors++;
}
}
}
if(data92.per !== undefined){
let data94 = data92.per;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err289 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err289);
errors++;
}
const fault30 = judges.judgeSyntax("duration", data94, "1s", "1d");
if(fault30 !== undefined){
const err290 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/syntax",keyword:"syntax",params:{fault: fault30}};
(vErrors ??= []).push(err290);
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err291);
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err292);
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err293);
errors++;
}
}
if(data.routes !== undefined){
let data95 = data.routes;
if(Array.isArray(data95)){
if(data95.length < 1){
const err294 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err294);
errors++;
}
const len7 = data95.length;
for(let i10=0; i10<len7; i10++){
let data96 = data95[i10];
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.path === undefined){
const err295 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err295);
errors++;
}
if(data96.auth === undefined){
const err296 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "auth"}};
(vErrors ??= []).push(err296);
errors++;
}
if(data96.unauthenticated === undefined){
const err297 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "unauthenticated"}};
(vErrors ??= []).push(err297);
errors++;
}
if(data96.upstream === undefined){
const err298 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "upstream"}};
(vErrors ??= []).push(err298);
errors++;
}
if(data96.rewrite === undefined){
const err299 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "rewrite"}};
(vErrors ??= []).push(err299);
errors++;
}
if(data96.headers === undefined){
const err300 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err300);
errors++;
}
if(data96.responseHeaders === undefined){
const err301 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "responseHeaders"}};
(vErrors ??= []).push(err301);
errors++;
}
if(data96.keepAlive === undefined){
const err302 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "keepAlive"}};
(vErrors ??= []).push(err302);
errors++;
}
if(data96.maxBody === undefined){
const err303 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "maxBody"}};
(vErrors ??= []).push(err303);
errors++;
}
if(data96.websocket === undefined){
const err304 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "websocket"}};
(vErrors ??= []).push(err304);
errors++;
}
if(data96.encodedSlash === undefined){
const err305 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "encodedSlash"}};
(vErrors ??= []).push(err305);
errors++;
}
for(const key28 in data96){
if(!(func2.call(schema11.properties.routes.items.properties, key28))){
const err306 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
(vErrors ??= []).push(err306);
errors++;
}
}
if(data96.name !== undefined){
let data97 = data96.name;
if(typeof data97 === "string"){
if(func3(data97) < 1){
const err307 = {instancePath:instancePath+"/routes/" + i10+"/name",schemaPath:"#/properties/routes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err307);
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/routes/" + i10+"/name",schemaPath:"#/properties/routes/items/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err308);
errors++;
}
}
if(data96.host !== undefined){
let data98 = data96.host;
if(typeof data98 === "string"){
if(func3(data98) < 1){
const err309 = {instancePath:instancePath+"/routes/" + i10+"/host",schemaPath:"#/properties/routes/items/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err309);
errors++;
}
const fault31 = judges.judgeSyntax("host", data98, null, null);
if(fault31 !== undefined){
const err310 = {instancePath:instancePath+"/routes/" + i10+"/host",schemaPath:"#/properties/routes/items/properties/host/syntax",keyword:"syntax",params:{fault: fault31}};
(vErrors ??= []).push(err310);
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/routes/" + i10+"/host",schemaPath:"#/properties/routes/items/properties/host/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err311);
errors++;
}
}
if(data96.path !== undefined){
let data99 = data96.path;
const _errs243 = errors;
let valid50 = false;
const _errs244 = errors;
if(typeof data99 === "string"){
if(func3(data99) < 1){
const err312 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err312);
errors++;
}
const fault32 = judges.judgeSyntax("routePath", data99, null, null);
if(fault32 !== undefined){
const err313 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/syntax",keyword:"syntax",params:{fault: fault32}};
(vErrors ??= []).push(err313);
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err314);
errors++;
}
var _valid5 = _errs244 === errors;
valid50 = valid50 || _valid5;
if(!valid50){
const _errs246 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.exact === undefined){
const err315 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
(vErrors ??= []).push(err315);
errors++;
}
for(const key29 in data99){
if(!(key29 === "exact")){
const err316 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
(vErrors ??= []).push(err316);
errors++;
}
}
if(data99.exact !== undefined){
let data100 = data99.exact;
if(typeof data100 === "string"){
if(func3(data100) < 1){
const err317 = {instancePath:instancePath+"/routes/" + i10+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err317);
errors++;
}
const fault33 = judges.judgeSyntax("routePath", data100, null, null);
if(fault33 !== undefined){
const err318 = {instancePath:instancePath+"/routes/" + i10+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/syntax",keyword:"syntax",params:{fault: fault33}};
(vErrors ??= []).push(err318);
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/routes/" + i10+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err319);
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err320);
errors++;
}
var _valid5 = _errs246 === errors;
valid50 = valid50 || _valid5;
}
if(!valid50){
const err321 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err321);
errors++;
}
else {
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
}
}
if(data96.methods !== undefined){
let data101 = data96.methods;
if(Array.isArray(data101)){
if(data101.length < 1){
const err322 = {instancePath:instancePath+"/routes/" + i10+"/methods",schemaPath:"#/properties/routes/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err322);
errors++;
}
const len8 = data101.length;
for(let i11=0; i11<len8; i11++){
let data102 = data101[i11];
if(typeof data102 === "string"){
const fault34 = judges.judgeSyntax("method", data102, null, null);
if(fault34 !== undefined){
const err323 = {instancePath:instancePath+"/routes/" + i10+"/methods/" + i11,schemaPath:"#/properties/routes/items/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault34}};
(vErrors ??= []).push(err323);
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/routes/" + i10+"/methods/" + i11,schemaPath:"#/properties/routes/items/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err324);
errors++;
}
}
let i12 = data101.length;
let j3;
if(i12 > 1){
const indices3 = {};
for(;i12--;){
let item3 = data101[i12];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err325 = {instancePath:instancePath+"/routes/" + i10+"/methods",schemaPath:"#/properties/routes/items/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j3}};
(vErrors ??= []).push(err325);
errors++;
break;
}
indices3[item3] = i12;
}
}
}
else {
const err326 = {instancePath:instancePath+"/routes/" + i10+"/methods",schemaPath:"#/properties/routes/items/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err326);
errors++;
}
}
if(data96.auth !== undefined){
let data103 = data96.auth;
if(!(((data103 === "required") || (data103 === "optional")) || (data103 === "none"))){
const err327 = {instancePath:instancePath+"/routes/" + i10+"/auth",schemaPath:"#/properties/routes/items/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.auth.enum}};
(vErrors ??= []).push(err327);
errors++;
}
}
if(data96.unauthenticated !== undefined){
let data104 = data96.unauthenticated;
if(!(((data104 === "auto") || (data104 === "redirect")) || (data104 === "unauthorized"))){
const err328 = {instancePath:instancePath+"/routes/" + i10+"/unauthenticated",schemaPath:"#/properties/routes/items/properties/unauthenticated/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.unauthenticated.enum}};
(vErrors ??= []).push(err328);
errors++;
}
}
if(data96.provider !== undefined){
let data105 = data96.provider;
if(typeof data105 === "string"){
if(func3(data105) < 1){
const err329 = {instancePath:instancePath+"/routes/" + i10+"/provider",schemaPath:"#/properties/routes/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err329);
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/routes/" + i10+"/provider",schemaPath:"#/properties/routes/items/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err330);
errors++;
}
}
if(data96.allow !== undefined){
let data106 = data96.allow;
if(typeof data106 === "string"){
if(func3(data106) < 1){
const err331 = {instancePath:instancePath+"/routes/" + i10+"/allow",schemaPath:"#/properties/routes/items/properties/allow/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err331);
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/routes/" + i10+"/allow",schemaPath:"#/properties/routes/items/properties/allow/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err332);
errors++;
}
}
if(data96.stepUp !== undefined){
let data107 = data96.stepUp;
if(judges.isPlanned({}, data107)){
const err333 = {instancePath:instancePath+"/routes/" + i10+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err333);
errors++;
}
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(Object.keys(data107).length < 1){
const err334 = {instancePath:instancePath+"/routes/" + i10+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err334);
errors++;
}
for(const key30 in data107){
if(!((key30 === "maxAge") || (key30 === "acr"))){
const err335 = {instancePath:instancePath+"/routes/" + i10+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
(vErrors ??= []).push(err335);
errors++;
}
}
if(data107.maxAge !== undefined){
let data108 = data107.maxAge;
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err336 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err336);
errors++;
}
const fault35 = judges.judgeSyntax("duration", data108, "1s", "365d");
if(fault35 !== undefined){
const err337 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault35}};
(vErrors ??= []).push(err337);
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err338);
errors++;
}
}
if(data107.acr !== undefined){
let data109 = data107.acr;
if(Array.isArray(data109)){
if(data109.length < 1){
const err339 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err339);
errors++;
}
const len9 = data109.length;
for(let i13=0; i13<len9; i13++){
let data110 = data109[i13];
if(typeof data110 === "string"){
if(func3(data110) < 1){
const err340 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/acr/" + i13,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err340);
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/acr/" + i13,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err341);
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err342);
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/routes/" + i10+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err343);
errors++;
}
}
if(data96.bearer !== undefined){
let data111 = data96.bearer;
if(judges.isPlanned({}, data111)){
const err344 = {instancePath:instancePath+"/routes/" + i10+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err344);
errors++;
}
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
for(const key31 in data111){
if(!(((key31 === "introspect") || (key31 === "userinfo")) || (key31 === "jwt"))){
const err345 = {instancePath:instancePath+"/routes/" + i10+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
(vErrors ??= []).push(err345);
errors++;
}
}
if(data111.introspect !== undefined){
let data112 = data111.introspect;
if(typeof data112 !== "boolean"){
const err346 = {instancePath:instancePath+"/routes/" + i10+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/properties/introspect/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err346);
errors++;
}
if(true !== data112){
const err347 = {instancePath:instancePath+"/routes/" + i10+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/properties/introspect/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err347);
errors++;
}
}
if(data111.userinfo !== undefined){
let data113 = data111.userinfo;
if(typeof data113 !== "boolean"){
const err348 = {instancePath:instancePath+"/routes/" + i10+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/properties/userinfo/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err348);
errors++;
}
if(true !== data113){
const err349 = {instancePath:instancePath+"/routes/" + i10+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/properties/userinfo/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err349);
errors++;
}
}
if(data111.jwt !== undefined){
let data114 = data111.jwt;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.audience === undefined){
const err350 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err350);
errors++;
}
for(const key32 in data114){
if(!(key32 === "audience")){
const err351 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
(vErrors ??= []).push(err351);
errors++;
}
}
if(data114.audience !== undefined){
let data115 = data114.audience;
const _errs281 = errors;
let valid60 = false;
const _errs282 = errors;
if(typeof data115 === "string"){
if(func3(data115) < 1){
const err352 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err352);
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err353);
errors++;
}
var _valid6 = _errs282 === errors;
valid60 = valid60 || _valid6;
if(!valid60){
const _errs284 = errors;
if(Array.isArray(data115)){
if(data115.length < 1){
const err354 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err354);
errors++;
}
const len10 = data115.length;
for(let i14=0; i14<len10; i14++){
let data116 = data115[i14];
if(typeof data116 === "string"){
if(func3(data116) < 1){
const err355 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience/" + i14,schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err355);
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience/" + i14,schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err356);
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err357);
errors++;
}
var _valid6 = _errs284 === errors;
valid60 = valid60 || _valid6;
}
if(!valid60){
const err358 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err358);
errors++;
}
else {
errors = _errs281;
if(vErrors !== null){
if(_errs281){
vErrors.length = _errs281;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err359 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err359);
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/routes/" + i10+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err360);
errors++;
}
}
if(data96.upstream !== undefined){
let data117 = data96.upstream;
const _errs289 = errors;
let valid63 = false;
const _errs290 = errors;
if(typeof data117 === "string"){
const fault36 = judges.judgeSyntax("upstreamUrl", data117, null, null);
if(fault36 !== undefined){
const err361 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/syntax",keyword:"syntax",params:{fault: fault36}};
(vErrors ??= []).push(err361);
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err362);
errors++;
}
var _valid7 = _errs290 === errors;
valid63 = valid63 || _valid7;
if(!valid63){
const _errs292 = errors;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.urls === undefined){
const err363 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
(vErrors ??= []).push(err363);
errors++;
}
if(data117.preserveHost === undefined){
const err364 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "preserveHost"}};
(vErrors ??= []).push(err364);
errors++;
}
if(data117.connectTimeout === undefined){
const err365 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "connectTimeout"}};
(vErrors ??= []).push(err365);
errors++;
}
if(data117.responseTimeout === undefined){
const err366 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "responseTimeout"}};
(vErrors ??= []).push(err366);
errors++;
}
if(data117.idleTimeout === undefined){
const err367 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err367);
errors++;
}
if(data117.retries === undefined){
const err368 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "retries"}};
(vErrors ??= []).push(err368);
errors++;
}
for(const key33 in data117){
if(!((((((((key33 === "urls") || (key33 === "preserveHost")) || (key33 === "connectTimeout")) || (key33 === "responseTimeout")) || (key33 === "idleTimeout")) || (key33 === "retries")) || (key33 === "healthCheck")) || (key33 === "tls"))){
const err369 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
(vErrors ??= []).push(err369);
errors++;
}
}
if(data117.urls !== undefined){
let data118 = data117.urls;
if(Array.isArray(data118)){
if(data118.length < 1){
const err370 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err370);
errors++;
}
const len11 = data118.length;
for(let i15=0; i15<len11; i15++){
let data119 = data118[i15];
if(typeof data119 === "string"){
const fault37 = judges.judgeSyntax("upstreamUrl", data119, null, null);
if(fault37 !== undefined){
const err371 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls/" + i15,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/syntax",keyword:"syntax",params:{fault: fault37}};
(vErrors ??= []).push(err371);
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls/" + i15,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err372);
errors++;
}
}
let i16 = data118.length;
let j4;
if(i16 > 1){
const indices4 = {};
for(;i16--;){
let item4 = data118[i16];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err373 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j4}};
(vErrors ??= []).push(err373);
errors++;
break;
}
indices4[item4] = i16;
}
}
}
else {
const err374 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err374);
errors++;
}
}
if(data117.preserveHost !== undefined){
if(typeof data117.preserveHost !== "boolean"){
const err375 = {instancePath:instancePath+"/routes/" + i10+"/upstream/preserveHost",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/preserveHost/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err375);
errors++;
}
}
if(data117.connectTimeout !== undefined){
let data121 = data117.connectTimeout;
if(typeof data121 === "string"){
if(!pattern0.test(data121)){
const err376 = {instancePath:instancePath+"/routes/" + i10+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err376);
errors++;
}
const fault38 = judges.judgeSyntax("duration", data121, "10ms", "5m");
if(fault38 !== undefined){
const err377 = {instancePath:instancePath+"/routes/" + i10+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/syntax",keyword:"syntax",params:{fault: fault38}};
(vErrors ??= []).push(err377);
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/routes/" + i10+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err378);
errors++;
}
}
if(data117.responseTimeout !== undefined){
let data122 = data117.responseTimeout;
if(typeof data122 === "string"){
if(!pattern0.test(data122)){
const err379 = {instancePath:instancePath+"/routes/" + i10+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err379);
errors++;
}
const fault39 = judges.judgeSyntax("duration", data122, "10ms", "1d");
if(fault39 !== undefined){
const err380 = {instancePath:instancePath+"/routes/" + i10+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/syntax",keyword:"syntax",params:{fault: fault39}};
(vErrors ??= []).push(err380);
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/routes/" + i10+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err381);
errors++;
}
}
if(data117.idleTimeout !== undefined){
let data123 = data117.idleTimeout;
if(typeof data123 === "string"){
if(!pattern0.test(data123)){
const err382 = {instancePath:instancePath+"/routes/" + i10+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err382);
errors++;
}
const fault40 = judges.judgeSyntax("duration", data123, "1s", "7d");
if(fault40 !== undefined){
const err383 = {instancePath:instancePath+"/routes/" + i10+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault40}};
(vErrors ??= []).push(err383);
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/routes/" + i10+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err384);
errors++;
}
}
if(data117.retries !== undefined){
let data124 = data117.retries;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err385 = {instancePath:instancePath+"/routes/" + i10+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err385);
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 10 || isNaN(data124)){
const err386 = {instancePath:instancePath+"/routes/" + i10+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err386);
errors++;
}
if(data124 < 0 || isNaN(data124)){
const err387 = {instancePath:instancePath+"/routes/" + i10+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err387);
errors++;
}
}
}
if(data117.healthCheck !== undefined){
let data125 = data117.healthCheck;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.path === undefined){
const err388 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err388);
errors++;
}
if(data125.every === undefined){
const err389 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "every"}};
(vErrors ??= []).push(err389);
errors++;
}
for(const key34 in data125){
if(!((key34 === "path") || (key34 === "every"))){
const err390 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
(vErrors ??= []).push(err390);
errors++;
}
}
if(data125.path !== undefined){
let data126 = data125.path;
if(typeof data126 === "string"){
if(func3(data126) < 1){
const err391 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err391);
errors++;
}
const fault41 = judges.judgeSyntax("addedPrefix", data126, null, null);
if(fault41 !== undefined){
const err392 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/syntax",keyword:"syntax",params:{fault: fault41}};
(vErrors ??= []).push(err392);
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err393);
errors++;
}
}
if(data125.every !== undefined){
let data127 = data125.every;
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err394 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err394);
errors++;
}
const fault42 = judges.judgeSyntax("duration", data127, "1s", "1h");
if(fault42 !== undefined){
const err395 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/syntax",keyword:"syntax",params:{fault: fault42}};
(vErrors ??= []).push(err395);
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err396);
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err397);
errors++;
}
}
if(data117.tls !== undefined){
let data128 = data117.tls;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key35 in data128){
if(!((((key35 === "caFile") || (key35 === "certFile")) || (key35 === "keyFile")) || (key35 === "serverName"))){
const err398 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
(vErrors ??= []).push(err398);
errors++;
}
}
if(data128.caFile !== undefined){
let data129 = data128.caFile;
if(typeof data129 === "string"){
if(func3(data129) < 1){
const err399 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err399);
errors++;
}
}
else {
const err400 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err400);
errors++;
}
}
if(data128.certFile !== undefined){
let data130 = data128.certFile;
if(typeof data130 === "string"){
if(func3(data130) < 1){
const err401 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err401);
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err402);
errors++;
}
}
if(data128.keyFile !== undefined){
let data131 = data128.keyFile;
if(typeof data131 === "string"){
if(func3(data131) < 1){
const err403 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err403);
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err404);
errors++;
}
}
if(data128.serverName !== undefined){
let data132 = data128.serverName;
if(typeof data132 === "string"){
if(func3(data132) < 1){
const err405 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err405);
errors++;
}
const fault43 = judges.judgeSyntax("host", data132, null, null);
if(fault43 !== undefined){
const err406 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/syntax",keyword:"syntax",params:{fault: fault43}};
(vErrors ??= []).push(err406);
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err407);
errors++;
}
}
}
else {
const err408 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err408);
errors++;
}
}
}
else {
const err409 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err409);
errors++;
}
var _valid7 = _errs292 === errors;
valid63 = valid63 || _valid7;
}
if(!valid63){
const err410 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err410);
errors++;
}
else {
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
}
}
if(data96.rewrite !== undefined){
let data133 = data96.rewrite;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key36 in data133){
if(!((key36 === "stripPrefix") || (key36 === "addPrefix"))){
const err411 = {instancePath:instancePath+"/routes/" + i10+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
(vErrors ??= []).push(err411);
errors++;
}
}
if(data133.stripPrefix !== undefined){
let data134 = data133.stripPrefix;
if(typeof data134 === "string"){
if(func3(data134) < 1){
const err412 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err412);
errors++;
}
const fault44 = judges.judgeSyntax("prefixPath", data134, null, null);
if(fault44 !== undefined){
const err413 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/syntax",keyword:"syntax",params:{fault: fault44}};
(vErrors ??= []).push(err413);
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err414);
errors++;
}
}
if(data133.addPrefix !== undefined){
let data135 = data133.addPrefix;
if(typeof data135 === "string"){
if(func3(data135) < 1){
const err415 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err415);
errors++;
}
const fault45 = judges.judgeSyntax("addedPrefix", data135, null, null);
if(fault45 !== undefined){
const err416 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/syntax",keyword:"syntax",params:{fault: fault45}};
(vErrors ??= []).push(err416);
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err417);
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/routes/" + i10+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err418);
errors++;
}
}
if(data96.headers !== undefined){
let data136 = data96.headers;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.set === undefined){
const err419 = {instancePath:instancePath+"/routes/" + i10+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err419);
errors++;
}
if(data136.remove === undefined){
const err420 = {instancePath:instancePath+"/routes/" + i10+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err420);
errors++;
}
for(const key37 in data136){
if(!((key37 === "set") || (key37 === "remove"))){
const err421 = {instancePath:instancePath+"/routes/" + i10+"/headers",schemaPath:"#/properties/routes/items/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
(vErrors ??= []).push(err421);
errors++;
}
}
if(data136.set !== undefined){
let data137 = data136.set;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key38 in data137){
const _errs339 = errors;
if(typeof key38 === "string"){
const fault46 = judges.judgeSyntax("headerName", key38, null, null);
if(fault46 !== undefined){
const err422 = {instancePath:instancePath+"/routes/" + i10+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault46},propertyName:key38};
(vErrors ??= []).push(err422);
errors++;
}
}
var valid72 = _errs339 === errors;
if(!valid72){
const err423 = {instancePath:instancePath+"/routes/" + i10+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key38}};
(vErrors ??= []).push(err423);
errors++;
}
}
for(const key39 in data137){
if(!(pattern3.test(key39))){
const err424 = {instancePath:instancePath+"/routes/" + i10+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
(vErrors ??= []).push(err424);
errors++;
}
}
for(const key40 in data137){
if(pattern3.test(key40)){
let data138 = data137[key40];
if(typeof data138 === "string"){
const fault47 = judges.judgeSyntax("headerValue", data138, null, null);
if(fault47 !== undefined){
const err425 = {instancePath:instancePath+"/routes/" + i10+"/headers/set/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault47}};
(vErrors ??= []).push(err425);
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/routes/" + i10+"/headers/set/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err426);
errors++;
}
}
}
}
else {
const err427 = {instancePath:instancePath+"/routes/" + i10+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err427);
errors++;
}
}
if(data136.remove !== undefined){
let data139 = data136.remove;
if(Array.isArray(data139)){
const len12 = data139.length;
for(let i17=0; i17<len12; i17++){
let data140 = data139[i17];
if(typeof data140 === "string"){
const fault48 = judges.judgeSyntax("headerName", data140, null, null);
if(fault48 !== undefined){
const err428 = {instancePath:instancePath+"/routes/" + i10+"/headers/remove/" + i17,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault48}};
(vErrors ??= []).push(err428);
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/routes/" + i10+"/headers/remove/" + i17,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err429);
errors++;
}
}
let i18 = data139.length;
let j5;
if(i18 > 1){
const indices5 = {};
for(;i18--;){
let item5 = data139[i18];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err430 = {instancePath:instancePath+"/routes/" + i10+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j5}};
(vErrors ??= []).push(err430);
errors++;
break;
}
indices5[item5] = i18;
}
}
}
else {
const err431 = {instancePath:instancePath+"/routes/" + i10+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err431);
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/routes/" + i10+"/headers",schemaPath:"#/properties/routes/items/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err432);
errors++;
}
}
if(data96.responseHeaders !== undefined){
let data141 = data96.responseHeaders;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.set === undefined){
const err433 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err433);
errors++;
}
if(data141.remove === undefined){
const err434 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err434);
errors++;
}
for(const key41 in data141){
if(!((key41 === "set") || (key41 === "remove"))){
const err435 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
(vErrors ??= []).push(err435);
errors++;
}
}
if(data141.set !== undefined){
let data142 = data141.set;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key42 in data142){
const _errs352 = errors;
if(typeof key42 === "string"){
const fault49 = judges.judgeSyntax("headerName", key42, null, null);
if(fault49 !== undefined){
const err436 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault49},propertyName:key42};
(vErrors ??= []).push(err436);
errors++;
}
}
var valid78 = _errs352 === errors;
if(!valid78){
const err437 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key42}};
(vErrors ??= []).push(err437);
errors++;
}
}
for(const key43 in data142){
if(!(pattern3.test(key43))){
const err438 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
(vErrors ??= []).push(err438);
errors++;
}
}
for(const key44 in data142){
if(pattern3.test(key44)){
let data143 = data142[key44];
if(typeof data143 === "string"){
const fault50 = judges.judgeSyntax("headerValue", data143, null, null);
if(fault50 !== undefined){
const err439 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault50}};
(vErrors ??= []).push(err439);
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err440);
errors++;
}
}
}
}
else {
const err441 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err441);
errors++;
}
}
if(data141.remove !== undefined){
let data144 = data141.remove;
if(Array.isArray(data144)){
const len13 = data144.length;
for(let i19=0; i19<len13; i19++){
let data145 = data144[i19];
if(typeof data145 === "string"){
const fault51 = judges.judgeSyntax("headerName", data145, null, null);
if(fault51 !== undefined){
const err442 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/remove/" + i19,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault51}};
(vErrors ??= []).push(err442);
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/remove/" + i19,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err443);
errors++;
}
}
let i20 = data144.length;
let j6;
if(i20 > 1){
const indices6 = {};
for(;i20--;){
let item6 = data144[i20];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err444 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6}};
(vErrors ??= []).push(err444);
errors++;
break;
}
indices6[item6] = i20;
}
}
}
else {
const err445 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err445);
errors++;
}
}
}
else {
const err446 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err446);
errors++;
}
}
if(data96.rateLimit !== undefined){
let data146 = data96.rateLimit;
if(judges.isPlanned({}, data146)){
const err447 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err447);
errors++;
}
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
if(data146.max === undefined){
const err448 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err448);
errors++;
}
if(data146.per === undefined){
const err449 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err449);
errors++;
}
if(data146.key === undefined){
const err450 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err450);
errors++;
}
for(const key45 in data146){
if(!(((key45 === "max") || (key45 === "per")) || (key45 === "key"))){
const err451 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
(vErrors ??= []).push(err451);
errors++;
}
}
if(data146.max !== undefined){
let data147 = data146.max;
if(!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147)))){
const err452 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err452);
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 10000000 || isNaN(data147)){
const err453 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err453);
errors++;
}
if(data147 < 1 || isNaN(data147)){
const err454 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err454);
errors++;
}
}
}
if(data146.per !== undefined){
let data148 = data146.per;
if(typeof data148 === "string"){
if(!pattern0.test(data148)){
const err455 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err455);
errors++;
}
const fault52 = judges.judgeSyntax("duration", data148, "1s", "1d");
if(fault52 !== undefined){
const err456 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/syntax",keyword:"syntax",params:{fault: fault52}};
(vErrors ??= []).push(err456);
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err457);
errors++;
}
}
if(data146.key !== undefined){
let data149 = data146.key;
if(!((data149 === "user") || (data149 === "address"))){
const err458 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/key",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/key/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.rateLimit.properties.key.enum}};
(vErrors ??= []).push(err458);
errors++;
}
}
}
else {
const err459 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err459);
errors++;
}
}
if(data96.keepAlive !== undefined){
if(typeof data96.keepAlive !== "boolean"){
const err460 = {instancePath:instancePath+"/routes/" + i10+"/keepAlive",schemaPath:"#/properties/routes/items/properties/keepAlive/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err460);
errors++;
}
}
if(data96.maxBody !== undefined){
let data151 = data96.maxBody;
if(typeof data151 === "string"){
if(!pattern33.test(data151)){
const err461 = {instancePath:instancePath+"/routes/" + i10+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/pattern",keyword:"pattern",params:{pattern: "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$"}};
(vErrors ??= []).push(err461);
errors++;
}
const fault53 = judges.judgeSyntax("size", data151, null, null);
if(fault53 !== undefined){
const err462 = {instancePath:instancePath+"/routes/" + i10+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/syntax",keyword:"syntax",params:{fault: fault53}};
(vErrors ??= []).push(err462);
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/routes/" + i10+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err463);
errors++;
}
}
if(data96.websocket !== undefined){
if(typeof data96.websocket !== "boolean"){
const err464 = {instancePath:instancePath+"/routes/" + i10+"/websocket",schemaPath:"#/properties/routes/items/properties/websocket/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err464);
errors++;
}
}
if(data96.encodedSlash !== undefined){
let data153 = data96.encodedSlash;
if(!((data153 === "reject") || (data153 === "keep"))){
const err465 = {instancePath:instancePath+"/routes/" + i10+"/encodedSlash",schemaPath:"#/properties/routes/items/properties/encodedSlash/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.encodedSlash.enum}};
(vErrors ??= []).push(err465);
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err466);
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err467);
errors++;
}
}
}
else {
const err468 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err468);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
