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
if(data21.callback === undefined){
const err81 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "callback"}};
(vErrors ??= []).push(err81);
errors++;
}
if(data21.allowInsecure === undefined){
const err82 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err82);
errors++;
}
for(const key8 in data21){
if(!(func2.call(schema11.properties.providers.patternProperties["^.*$"].properties, key8))){
const err83 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
(vErrors ??= []).push(err83);
errors++;
}
}
if(data21.preset !== undefined){
if(!(data21.preset === "coloop")){
const err84 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.preset.enum}};
(vErrors ??= []).push(err84);
errors++;
}
}
if(data21.issuer !== undefined){
let data23 = data21.issuer;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err85 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err85);
errors++;
}
const fault8 = judges.judgeSyntax("issuer", data23, null, null);
if(fault8 !== undefined){
const err86 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/syntax",keyword:"syntax",params:{fault: fault8}};
(vErrors ??= []).push(err86);
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err87);
errors++;
}
}
if(data21.authorizationEndpoint !== undefined){
let data24 = data21.authorizationEndpoint;
if(typeof data24 === "string"){
if(func3(data24) < 1){
const err88 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err88);
errors++;
}
const fault9 = judges.judgeSyntax("endpoint", data24, null, null);
if(fault9 !== undefined){
const err89 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/syntax",keyword:"syntax",params:{fault: fault9}};
(vErrors ??= []).push(err89);
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err90);
errors++;
}
}
if(data21.tokenEndpoint !== undefined){
let data25 = data21.tokenEndpoint;
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err91 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err91);
errors++;
}
const fault10 = judges.judgeSyntax("endpoint", data25, null, null);
if(fault10 !== undefined){
const err92 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/syntax",keyword:"syntax",params:{fault: fault10}};
(vErrors ??= []).push(err92);
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err93);
errors++;
}
}
if(data21.userinfoEndpoint !== undefined){
let data26 = data21.userinfoEndpoint;
if(typeof data26 === "string"){
if(func3(data26) < 1){
const err94 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err94);
errors++;
}
const fault11 = judges.judgeSyntax("endpoint", data26, null, null);
if(fault11 !== undefined){
const err95 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/syntax",keyword:"syntax",params:{fault: fault11}};
(vErrors ??= []).push(err95);
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err96);
errors++;
}
}
if(data21.introspectionEndpoint !== undefined){
let data27 = data21.introspectionEndpoint;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err97 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err97);
errors++;
}
const fault12 = judges.judgeSyntax("endpoint", data27, null, null);
if(fault12 !== undefined){
const err98 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/syntax",keyword:"syntax",params:{fault: fault12}};
(vErrors ??= []).push(err98);
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err99);
errors++;
}
}
if(data21.revocationEndpoint !== undefined){
let data28 = data21.revocationEndpoint;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err100 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err100);
errors++;
}
const fault13 = judges.judgeSyntax("endpoint", data28, null, null);
if(fault13 !== undefined){
const err101 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/syntax",keyword:"syntax",params:{fault: fault13}};
(vErrors ??= []).push(err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err102);
errors++;
}
}
if(data21.endSessionEndpoint !== undefined){
let data29 = data21.endSessionEndpoint;
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err103 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err103);
errors++;
}
const fault14 = judges.judgeSyntax("endpoint", data29, null, null);
if(fault14 !== undefined){
const err104 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/syntax",keyword:"syntax",params:{fault: fault14}};
(vErrors ??= []).push(err104);
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err105);
errors++;
}
}
if(data21.jwksUri !== undefined){
let data30 = data21.jwksUri;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err106 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err106);
errors++;
}
const fault15 = judges.judgeSyntax("endpoint", data30, null, null);
if(fault15 !== undefined){
const err107 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault15}};
(vErrors ??= []).push(err107);
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err108);
errors++;
}
}
if(data21.clientId !== undefined){
let data31 = data21.clientId;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err109 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err109);
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err110);
errors++;
}
}
if(data21.clientSecret !== undefined){
let data32 = data21.clientSecret;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err111 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err111);
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err112);
errors++;
}
}
if(data21.clientAuth !== undefined){
let data33 = data21.clientAuth;
if(!((((data33 === "client_secret_basic") || (data33 === "client_secret_post")) || (data33 === "private_key_jwt")) || (data33 === "none"))){
const err113 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAuth",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAuth/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAuth.enum}};
(vErrors ??= []).push(err113);
errors++;
}
}
if(data21.clientKey !== undefined){
let data34 = data21.clientKey;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err114 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err114);
errors++;
}
const fault16 = judges.judgeSyntax("privateKey", data34, null, null);
if(fault16 !== undefined){
const err115 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/syntax",keyword:"syntax",params:{fault: fault16}};
(vErrors ??= []).push(err115);
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err116);
errors++;
}
}
if(data21.clientAssertionAudience !== undefined){
let data35 = data21.clientAssertionAudience;
if(!((data35 === "issuer") || (data35 === "token-endpoint"))){
const err117 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAssertionAudience",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAssertionAudience/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAssertionAudience.enum}};
(vErrors ??= []).push(err117);
errors++;
}
}
if(data21.scopes !== undefined){
let data36 = data21.scopes;
if(Array.isArray(data36)){
const len2 = data36.length;
for(let i3=0; i3<len2; i3++){
let data37 = data36[i3];
if(typeof data37 === "string"){
if(!pattern5.test(data37)){
const err118 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i3,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$"}};
(vErrors ??= []).push(err118);
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i3,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err119);
errors++;
}
}
let i4 = data36.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data36[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err120 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
(vErrors ??= []).push(err120);
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err121 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err121);
errors++;
}
}
if(data21.authorizationParams !== undefined){
let data38 = data21.authorizationParams;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 in data38){
if(!(pattern3.test(key9))){
const err122 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
(vErrors ??= []).push(err122);
errors++;
}
}
for(const key10 in data38){
if(pattern3.test(key10)){
if(typeof data38[key10] !== "string"){
const err123 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err123);
errors++;
}
}
}
}
else {
const err124 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err124);
errors++;
}
}
if(data21.pkce !== undefined){
if(typeof data21.pkce !== "boolean"){
const err125 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/pkce",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pkce/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err125);
errors++;
}
}
if(data21.timeout !== undefined){
let data41 = data21.timeout;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err126 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err126);
errors++;
}
const fault17 = judges.judgeSyntax("duration", data41, "100ms", "2m");
if(fault17 !== undefined){
const err127 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/syntax",keyword:"syntax",params:{fault: fault17}};
(vErrors ??= []).push(err127);
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err128);
errors++;
}
}
if(data21.label !== undefined){
let data42 = data21.label;
if(typeof data42 === "string"){
if(func3(data42) < 1){
const err129 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err129);
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err130);
errors++;
}
}
if(data21.caFile !== undefined){
let data43 = data21.caFile;
if(typeof data43 === "string"){
if(func3(data43) < 1){
const err131 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err131);
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err132);
errors++;
}
}
if(data21.callback !== undefined){
let data44 = data21.callback;
if(!((data44 === "shared") || (data44 === "own"))){
const err133 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/callback",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/callback/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.callback.enum}};
(vErrors ??= []).push(err133);
errors++;
}
}
if(data21.subjectClaim !== undefined){
let data45 = data21.subjectClaim;
const _errs103 = errors;
let valid19 = false;
const _errs104 = errors;
if(typeof data45 === "string"){
if(func3(data45) < 1){
const err134 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err134);
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err135);
errors++;
}
var _valid2 = _errs104 === errors;
valid19 = valid19 || _valid2;
if(!valid19){
const _errs106 = errors;
if(Array.isArray(data45)){
if(data45.length < 1){
const err136 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err136);
errors++;
}
const len3 = data45.length;
for(let i5=0; i5<len3; i5++){
let data46 = data45[i5];
if(typeof data46 === "string"){
if(func3(data46) < 1){
const err137 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i5,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err137);
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i5,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err138);
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err139);
errors++;
}
var _valid2 = _errs106 === errors;
valid19 = valid19 || _valid2;
}
if(!valid19){
const err140 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err140);
errors++;
}
else {
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
}
}
if(data21.allowInsecure !== undefined){
if(typeof data21.allowInsecure !== "boolean"){
const err141 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowInsecure",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err141);
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err142);
errors++;
}
}
}
}
else {
const err143 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err143);
errors++;
}
}
if(data.session !== undefined){
let data48 = data.session;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.secrets === undefined){
const err144 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "secrets"}};
(vErrors ??= []).push(err144);
errors++;
}
if(data48.cookie === undefined){
const err145 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "cookie"}};
(vErrors ??= []).push(err145);
errors++;
}
if(data48.lifetime === undefined){
const err146 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err146);
errors++;
}
if(data48.idleTimeout === undefined){
const err147 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err147);
errors++;
}
if(data48.store === undefined){
const err148 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "store"}};
(vErrors ??= []).push(err148);
errors++;
}
for(const key11 in data48){
if(!(((((key11 === "secrets") || (key11 === "cookie")) || (key11 === "lifetime")) || (key11 === "idleTimeout")) || (key11 === "store"))){
const err149 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
(vErrors ??= []).push(err149);
errors++;
}
}
if(data48.secrets !== undefined){
let data49 = data48.secrets;
if(Array.isArray(data49)){
if(data49.length < 1){
const err150 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err150);
errors++;
}
const len4 = data49.length;
for(let i6=0; i6<len4; i6++){
let data50 = data49[i6];
if(typeof data50 === "string"){
if(!(judges.hasBytes(32, data50))){
const err151 = {instancePath:instancePath+"/session/secrets/" + i6,schemaPath:"#/properties/session/properties/secrets/items/minBytes",keyword:"minBytes",params:{}};
(vErrors ??= []).push(err151);
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/session/secrets/" + i6,schemaPath:"#/properties/session/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err152);
errors++;
}
}
let i7 = data49.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data49[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err153 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
(vErrors ??= []).push(err153);
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err154 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err154);
errors++;
}
}
if(data48.cookie !== undefined){
let data51 = data48.cookie;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.sameSite === undefined){
const err155 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "sameSite"}};
(vErrors ??= []).push(err155);
errors++;
}
if(data51.path === undefined){
const err156 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err156);
errors++;
}
for(const key12 in data51){
if(!((((key12 === "name") || (key12 === "sameSite")) || (key12 === "domain")) || (key12 === "path"))){
const err157 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err157);
errors++;
}
}
if(data51.name !== undefined){
let data52 = data51.name;
if(typeof data52 === "string"){
if(func3(data52) < 1){
const err158 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err158);
errors++;
}
const fault18 = judges.judgeSyntax("cookieName", data52, null, null);
if(fault18 !== undefined){
const err159 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/syntax",keyword:"syntax",params:{fault: fault18}};
(vErrors ??= []).push(err159);
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err160);
errors++;
}
}
if(data51.sameSite !== undefined){
let data53 = data51.sameSite;
if(!(((data53 === "lax") || (data53 === "strict")) || (data53 === "none"))){
const err161 = {instancePath:instancePath+"/session/cookie/sameSite",schemaPath:"#/properties/session/properties/cookie/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema11.properties.session.properties.cookie.properties.sameSite.enum}};
(vErrors ??= []).push(err161);
errors++;
}
}
if(data51.domain !== undefined){
let data54 = data51.domain;
const _errs126 = errors;
let valid27 = false;
const _errs127 = errors;
if(typeof data54 === "string"){
if(func3(data54) < 1){
const err162 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err162);
errors++;
}
const fault19 = judges.judgeSyntax("cookieDomain", data54, null, null);
if(fault19 !== undefined){
const err163 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/syntax",keyword:"syntax",params:{fault: fault19}};
(vErrors ??= []).push(err163);
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err164);
errors++;
}
var _valid3 = _errs127 === errors;
valid27 = valid27 || _valid3;
if(!valid27){
const _errs129 = errors;
if(data54 !== null){
const err165 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/1/type",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err165);
errors++;
}
var _valid3 = _errs129 === errors;
valid27 = valid27 || _valid3;
}
if(!valid27){
const err166 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err166);
errors++;
}
else {
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
}
}
if(data51.path !== undefined){
let data55 = data51.path;
if(typeof data55 === "string"){
if(func3(data55) < 1){
const err167 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err167);
errors++;
}
const fault20 = judges.judgeSyntax("cookiePath", data55, null, null);
if(fault20 !== undefined){
const err168 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/syntax",keyword:"syntax",params:{fault: fault20}};
(vErrors ??= []).push(err168);
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err169);
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err170);
errors++;
}
}
if(data48.lifetime !== undefined){
let data56 = data48.lifetime;
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err171 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err171);
errors++;
}
const fault21 = judges.judgeSyntax("duration", data56, "1s", "365d");
if(fault21 !== undefined){
const err172 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault21}};
(vErrors ??= []).push(err172);
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err173);
errors++;
}
}
if(data48.idleTimeout !== undefined){
let data57 = data48.idleTimeout;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err174 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err174);
errors++;
}
const fault22 = judges.judgeSyntax("duration", data57, "1s", "365d");
if(fault22 !== undefined){
const err175 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault22}};
(vErrors ??= []).push(err175);
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err176);
errors++;
}
}
if(data48.store !== undefined){
let data58 = data48.store;
const _errs138 = errors;
let valid28 = false;
const _errs139 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
const err177 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err177);
errors++;
}
if(data58.maxSessions === undefined){
const err178 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err178);
errors++;
}
for(const key13 in data58){
if(!((key13 === "kind") || (key13 === "maxSessions"))){
const err179 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
(vErrors ??= []).push(err179);
errors++;
}
}
if(data58.kind !== undefined){
let data59 = data58.kind;
if(typeof data59 !== "string"){
const err180 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err180);
errors++;
}
if("memory" !== data59){
const err181 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "memory"}};
(vErrors ??= []).push(err181);
errors++;
}
}
if(data58.maxSessions !== undefined){
let data60 = data58.maxSessions;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err182 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err182);
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 10000000 || isNaN(data60)){
const err183 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err183);
errors++;
}
if(data60 < 1 || isNaN(data60)){
const err184 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err184);
errors++;
}
}
}
}
else {
const err185 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err185);
errors++;
}
var _valid4 = _errs139 === errors;
valid28 = valid28 || _valid4;
if(!valid28){
const _errs146 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
const err186 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err186);
errors++;
}
if(data58.tls === undefined){
const err187 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "tls"}};
(vErrors ??= []).push(err187);
errors++;
}
if(data58.keyPrefix === undefined){
const err188 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "keyPrefix"}};
(vErrors ??= []).push(err188);
errors++;
}
if(data58.localCache === undefined){
const err189 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "localCache"}};
(vErrors ??= []).push(err189);
errors++;
}
for(const key14 in data58){
if(!(func2.call(schema11.properties.session.properties.store.anyOf[1].properties, key14))){
const err190 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
(vErrors ??= []).push(err190);
errors++;
}
}
if(data58.kind !== undefined){
let data61 = data58.kind;
if(typeof data61 !== "string"){
const err191 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err191);
errors++;
}
if("redis" !== data61){
const err192 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "redis"}};
(vErrors ??= []).push(err192);
errors++;
}
}
if(data58.url !== undefined){
let data62 = data58.url;
if(typeof data62 === "string"){
if(!pattern11.test(data62)){
const err193 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^rediss?://"}};
(vErrors ??= []).push(err193);
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err194);
errors++;
}
}
if(data58.sentinel !== undefined){
let data63 = data58.sentinel;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.name === undefined){
const err195 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err195);
errors++;
}
if(data63.nodes === undefined){
const err196 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err196);
errors++;
}
for(const key15 in data63){
if(!((((key15 === "name") || (key15 === "nodes")) || (key15 === "sentinelUsername")) || (key15 === "sentinelPassword"))){
const err197 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
(vErrors ??= []).push(err197);
errors++;
}
}
if(data63.name !== undefined){
let data64 = data63.name;
if(typeof data64 === "string"){
if(func3(data64) < 1){
const err198 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err198);
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err199);
errors++;
}
}
if(data63.nodes !== undefined){
let data65 = data63.nodes;
if(Array.isArray(data65)){
if(data65.length < 1){
const err200 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err200);
errors++;
}
const len5 = data65.length;
for(let i8=0; i8<len5; i8++){
let data66 = data65[i8];
if(typeof data66 === "string"){
if(!pattern12.test(data66)){
const err201 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i8,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err201);
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i8,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err202);
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err203);
errors++;
}
}
if(data63.sentinelUsername !== undefined){
let data67 = data63.sentinelUsername;
if(typeof data67 === "string"){
if(func3(data67) < 1){
const err204 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err204);
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err205);
errors++;
}
}
if(data63.sentinelPassword !== undefined){
let data68 = data63.sentinelPassword;
if(typeof data68 === "string"){
if(func3(data68) < 1){
const err206 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err206);
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err207);
errors++;
}
}
}
else {
const err208 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err208);
errors++;
}
}
if(data58.cluster !== undefined){
let data69 = data58.cluster;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.nodes === undefined){
const err209 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err209);
errors++;
}
for(const key16 in data69){
if(!(key16 === "nodes")){
const err210 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
(vErrors ??= []).push(err210);
errors++;
}
}
if(data69.nodes !== undefined){
let data70 = data69.nodes;
if(Array.isArray(data70)){
if(data70.length < 1){
const err211 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err211);
errors++;
}
const len6 = data70.length;
for(let i9=0; i9<len6; i9++){
let data71 = data70[i9];
if(typeof data71 === "string"){
if(!pattern12.test(data71)){
const err212 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i9,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err212);
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i9,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err213);
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err214);
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err215);
errors++;
}
}
if(data58.username !== undefined){
let data72 = data58.username;
if(typeof data72 === "string"){
if(func3(data72) < 1){
const err216 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err216);
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err217);
errors++;
}
}
if(data58.password !== undefined){
let data73 = data58.password;
if(typeof data73 === "string"){
if(func3(data73) < 1){
const err218 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err218);
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err219);
errors++;
}
}
if(data58.tls !== undefined){
let data74 = data58.tls;
const _errs178 = errors;
let valid37 = false;
const _errs179 = errors;
if(typeof data74 !== "boolean"){
const err220 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err220);
errors++;
}
var _valid5 = _errs179 === errors;
valid37 = valid37 || _valid5;
if(!valid37){
const _errs181 = errors;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key17 in data74){
if(!((((key17 === "caFile") || (key17 === "certFile")) || (key17 === "keyFile")) || (key17 === "serverName"))){
const err221 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
(vErrors ??= []).push(err221);
errors++;
}
}
if(data74.caFile !== undefined){
let data75 = data74.caFile;
if(typeof data75 === "string"){
if(func3(data75) < 1){
const err222 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err222);
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err223);
errors++;
}
}
if(data74.certFile !== undefined){
let data76 = data74.certFile;
if(typeof data76 === "string"){
if(func3(data76) < 1){
const err224 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err224);
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err225);
errors++;
}
}
if(data74.keyFile !== undefined){
let data77 = data74.keyFile;
if(typeof data77 === "string"){
if(func3(data77) < 1){
const err226 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err226);
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err227);
errors++;
}
}
if(data74.serverName !== undefined){
let data78 = data74.serverName;
if(typeof data78 === "string"){
if(func3(data78) < 1){
const err228 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err228);
errors++;
}
const fault23 = judges.judgeSyntax("host", data78, null, null);
if(fault23 !== undefined){
const err229 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/syntax",keyword:"syntax",params:{fault: fault23}};
(vErrors ??= []).push(err229);
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err230);
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err231);
errors++;
}
var _valid5 = _errs181 === errors;
valid37 = valid37 || _valid5;
}
if(!valid37){
const err232 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err232);
errors++;
}
else {
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
}
}
if(data58.keyPrefix !== undefined){
if(typeof data58.keyPrefix !== "string"){
const err233 = {instancePath:instancePath+"/session/store/keyPrefix",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/keyPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err233);
errors++;
}
}
if(data58.localCache !== undefined){
let data80 = data58.localCache;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.maxSessions === undefined){
const err234 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err234);
errors++;
}
if(data80.maxAge === undefined){
const err235 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err235);
errors++;
}
for(const key18 in data80){
if(!((key18 === "maxSessions") || (key18 === "maxAge"))){
const err236 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
(vErrors ??= []).push(err236);
errors++;
}
}
if(data80.maxSessions !== undefined){
let data81 = data80.maxSessions;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err237 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err237);
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 10000000 || isNaN(data81)){
const err238 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err238);
errors++;
}
if(data81 < 0 || isNaN(data81)){
const err239 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err239);
errors++;
}
}
}
if(data80.maxAge !== undefined){
let data82 = data80.maxAge;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err240 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err240);
errors++;
}
const fault24 = judges.judgeSyntax("duration", data82, null, "5m");
if(fault24 !== undefined){
const err241 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault24}};
(vErrors ??= []).push(err241);
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err242);
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err243);
errors++;
}
}
}
else {
const err244 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err244);
errors++;
}
var _valid4 = _errs146 === errors;
valid28 = valid28 || _valid4;
if(!valid28){
const _errs201 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
const err245 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err245);
errors++;
}
for(const key19 in data58){
if(!(key19 === "kind")){
const err246 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
(vErrors ??= []).push(err246);
errors++;
}
}
if(data58.kind !== undefined){
let data83 = data58.kind;
if(typeof data83 !== "string"){
const err247 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err247);
errors++;
}
if("cookie" !== data83){
const err248 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "cookie"}};
(vErrors ??= []).push(err248);
errors++;
}
}
}
else {
const err249 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err249);
errors++;
}
var _valid4 = _errs201 === errors;
valid28 = valid28 || _valid4;
}
}
if(!valid28){
const err250 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err250);
errors++;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err251 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err251);
errors++;
}
}
if(data.refresh !== undefined){
let data84 = data.refresh;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.ahead === undefined){
const err252 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "ahead"}};
(vErrors ??= []).push(err252);
errors++;
}
if(data84.retry === undefined){
const err253 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "retry"}};
(vErrors ??= []).push(err253);
errors++;
}
if(data84.userinfoMaxAge === undefined){
const err254 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "userinfoMaxAge"}};
(vErrors ??= []).push(err254);
errors++;
}
for(const key20 in data84){
if(!(((key20 === "ahead") || (key20 === "retry")) || (key20 === "userinfoMaxAge"))){
const err255 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
(vErrors ??= []).push(err255);
errors++;
}
}
if(data84.ahead !== undefined){
let data85 = data84.ahead;
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err256 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err256);
errors++;
}
const fault25 = judges.judgeSyntax("duration", data85, null, "1d");
if(fault25 !== undefined){
const err257 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/syntax",keyword:"syntax",params:{fault: fault25}};
(vErrors ??= []).push(err257);
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err258);
errors++;
}
}
if(data84.retry !== undefined){
let data86 = data84.retry;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.attempts === undefined){
const err259 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err259);
errors++;
}
if(data86.minDelay === undefined){
const err260 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "minDelay"}};
(vErrors ??= []).push(err260);
errors++;
}
if(data86.maxDelay === undefined){
const err261 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "maxDelay"}};
(vErrors ??= []).push(err261);
errors++;
}
for(const key21 in data86){
if(!(((key21 === "attempts") || (key21 === "minDelay")) || (key21 === "maxDelay"))){
const err262 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
(vErrors ??= []).push(err262);
errors++;
}
}
if(data86.attempts !== undefined){
let data87 = data86.attempts;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err263 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err263);
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 100 || isNaN(data87)){
const err264 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err264);
errors++;
}
if(data87 < 1 || isNaN(data87)){
const err265 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err265);
errors++;
}
}
}
if(data86.minDelay !== undefined){
let data88 = data86.minDelay;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err266 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err266);
errors++;
}
const fault26 = judges.judgeSyntax("duration", data88, "1ms", "10m");
if(fault26 !== undefined){
const err267 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/syntax",keyword:"syntax",params:{fault: fault26}};
(vErrors ??= []).push(err267);
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err268);
errors++;
}
}
if(data86.maxDelay !== undefined){
let data89 = data86.maxDelay;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err269 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err269);
errors++;
}
const fault27 = judges.judgeSyntax("duration", data89, "1ms", "1h");
if(fault27 !== undefined){
const err270 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/syntax",keyword:"syntax",params:{fault: fault27}};
(vErrors ??= []).push(err270);
errors++;
}
}
else {
const err271 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err271);
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err272);
errors++;
}
}
if(data84.userinfoMaxAge !== undefined){
let data90 = data84.userinfoMaxAge;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err273 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err273);
errors++;
}
const fault28 = judges.judgeSyntax("duration", data90, null, "30d");
if(fault28 !== undefined){
const err274 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/syntax",keyword:"syntax",params:{fault: fault28}};
(vErrors ??= []).push(err274);
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err275);
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err276);
errors++;
}
}
if(data.identity !== undefined){
let data91 = data.identity;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.requireVerifiedEmail === undefined){
const err277 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "requireVerifiedEmail"}};
(vErrors ??= []).push(err277);
errors++;
}
if(data91.headers === undefined){
const err278 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err278);
errors++;
}
for(const key22 in data91){
if(!(((key22 === "requireVerifiedEmail") || (key22 === "headers")) || (key22 === "assertion"))){
const err279 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
(vErrors ??= []).push(err279);
errors++;
}
}
if(data91.requireVerifiedEmail !== undefined){
if(typeof data91.requireVerifiedEmail !== "boolean"){
const err280 = {instancePath:instancePath+"/identity/requireVerifiedEmail",schemaPath:"#/properties/identity/properties/requireVerifiedEmail/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err280);
errors++;
}
}
if(data91.headers !== undefined){
let data93 = data91.headers;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key23 in data93){
const _errs229 = errors;
if(typeof key23 === "string"){
const fault29 = judges.judgeSyntax("identityHeaderName", key23, null, null);
if(fault29 !== undefined){
const err281 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault29},propertyName:key23};
(vErrors ??= []).push(err281);
errors++;
}
}
var valid44 = _errs229 === errors;
if(!valid44){
const err282 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key23}};
(vErrors ??= []).push(err282);
errors++;
}
}
for(const key24 in data93){
if(!(pattern3.test(key24))){
const err283 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
(vErrors ??= []).push(err283);
errors++;
}
}
for(const key25 in data93){
if(pattern3.test(key25)){
let data94 = data93[key25];
if(typeof data94 === "string"){
if(func3(data94) < 1){
const err284 = {instancePath:instancePath+"/identity/headers/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err284);
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/identity/headers/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err285);
errors++;
}
}
}
}
else {
const err286 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err286);
errors++;
}
}
if(data91.assertion !== undefined){
let data95 = data91.assertion;
if(judges.isPlanned({}, data95)){
const err287 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err287);
errors++;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.header === undefined){
const err288 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "header"}};
(vErrors ??= []).push(err288);
errors++;
}
if(data95.lifetime === undefined){
const err289 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err289);
errors++;
}
for(const key26 in data95){
if(!((key26 === "header") || (key26 === "lifetime"))){
const err290 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
(vErrors ??= []).push(err290);
errors++;
}
}
if(data95.header !== undefined){
let data96 = data95.header;
if(typeof data96 === "string"){
if(func3(data96) < 1){
const err291 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err291);
errors++;
}
const fault30 = judges.judgeSyntax("identityHeaderName", data96, null, null);
if(fault30 !== undefined){
const err292 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/syntax",keyword:"syntax",params:{fault: fault30}};
(vErrors ??= []).push(err292);
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err293);
errors++;
}
}
if(data95.lifetime !== undefined){
let data97 = data95.lifetime;
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err294 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err294);
errors++;
}
const fault31 = judges.judgeSyntax("duration", data97, "10s", "1h");
if(fault31 !== undefined){
const err295 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault31}};
(vErrors ??= []).push(err295);
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err296);
errors++;
}
}
}
else {
const err297 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err297);
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err298);
errors++;
}
}
if(data.rateLimit !== undefined){
let data98 = data.rateLimit;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.login === undefined){
const err299 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty: "login"}};
(vErrors ??= []).push(err299);
errors++;
}
for(const key27 in data98){
if(!(key27 === "login")){
const err300 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
(vErrors ??= []).push(err300);
errors++;
}
}
if(data98.login !== undefined){
let data99 = data98.login;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.max === undefined){
const err301 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err301);
errors++;
}
if(data99.per === undefined){
const err302 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err302);
errors++;
}
for(const key28 in data99){
if(!((key28 === "max") || (key28 === "per"))){
const err303 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
(vErrors ??= []).push(err303);
errors++;
}
}
if(data99.max !== undefined){
let data100 = data99.max;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err304 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err304);
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 1000000 || isNaN(data100)){
const err305 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err305);
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err306 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err306);
errors++;
}
}
}
if(data99.per !== undefined){
let data101 = data99.per;
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err307 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err307);
errors++;
}
const fault32 = judges.judgeSyntax("duration", data101, "1s", "1d");
if(fault32 !== undefined){
const err308 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/syntax",keyword:"syntax",params:{fault: fault32}};
(vErrors ??= []).push(err308);
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err309);
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err310);
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err311);
errors++;
}
}
if(data.routes !== undefined){
let data102 = data.routes;
if(Array.isArray(data102)){
if(data102.length < 1){
const err312 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err312);
errors++;
}
const len7 = data102.length;
for(let i10=0; i10<len7; i10++){
let data103 = data102[i10];
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.path === undefined){
const err313 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err313);
errors++;
}
if(data103.auth === undefined){
const err314 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "auth"}};
(vErrors ??= []).push(err314);
errors++;
}
if(data103.unauthenticated === undefined){
const err315 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "unauthenticated"}};
(vErrors ??= []).push(err315);
errors++;
}
if(data103.origins === undefined){
const err316 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err316);
errors++;
}
if(data103.upstream === undefined){
const err317 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "upstream"}};
(vErrors ??= []).push(err317);
errors++;
}
if(data103.rewrite === undefined){
const err318 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "rewrite"}};
(vErrors ??= []).push(err318);
errors++;
}
if(data103.headers === undefined){
const err319 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err319);
errors++;
}
if(data103.responseHeaders === undefined){
const err320 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "responseHeaders"}};
(vErrors ??= []).push(err320);
errors++;
}
if(data103.keepAlive === undefined){
const err321 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "keepAlive"}};
(vErrors ??= []).push(err321);
errors++;
}
if(data103.maxBody === undefined){
const err322 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "maxBody"}};
(vErrors ??= []).push(err322);
errors++;
}
if(data103.websocket === undefined){
const err323 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "websocket"}};
(vErrors ??= []).push(err323);
errors++;
}
if(data103.encodedSlash === undefined){
const err324 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "encodedSlash"}};
(vErrors ??= []).push(err324);
errors++;
}
for(const key29 in data103){
if(!(func2.call(schema11.properties.routes.items.properties, key29))){
const err325 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
(vErrors ??= []).push(err325);
errors++;
}
}
if(data103.name !== undefined){
let data104 = data103.name;
if(typeof data104 === "string"){
if(func3(data104) < 1){
const err326 = {instancePath:instancePath+"/routes/" + i10+"/name",schemaPath:"#/properties/routes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err326);
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/routes/" + i10+"/name",schemaPath:"#/properties/routes/items/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err327);
errors++;
}
}
if(data103.host !== undefined){
let data105 = data103.host;
if(typeof data105 === "string"){
if(func3(data105) < 1){
const err328 = {instancePath:instancePath+"/routes/" + i10+"/host",schemaPath:"#/properties/routes/items/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err328);
errors++;
}
const fault33 = judges.judgeSyntax("host", data105, null, null);
if(fault33 !== undefined){
const err329 = {instancePath:instancePath+"/routes/" + i10+"/host",schemaPath:"#/properties/routes/items/properties/host/syntax",keyword:"syntax",params:{fault: fault33}};
(vErrors ??= []).push(err329);
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/routes/" + i10+"/host",schemaPath:"#/properties/routes/items/properties/host/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err330);
errors++;
}
}
if(data103.path !== undefined){
let data106 = data103.path;
const _errs260 = errors;
let valid52 = false;
const _errs261 = errors;
if(typeof data106 === "string"){
if(func3(data106) < 1){
const err331 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err331);
errors++;
}
const fault34 = judges.judgeSyntax("routePath", data106, null, null);
if(fault34 !== undefined){
const err332 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/syntax",keyword:"syntax",params:{fault: fault34}};
(vErrors ??= []).push(err332);
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err333);
errors++;
}
var _valid6 = _errs261 === errors;
valid52 = valid52 || _valid6;
if(!valid52){
const _errs263 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.exact === undefined){
const err334 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
(vErrors ??= []).push(err334);
errors++;
}
for(const key30 in data106){
if(!(key30 === "exact")){
const err335 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
(vErrors ??= []).push(err335);
errors++;
}
}
if(data106.exact !== undefined){
let data107 = data106.exact;
if(typeof data107 === "string"){
if(func3(data107) < 1){
const err336 = {instancePath:instancePath+"/routes/" + i10+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err336);
errors++;
}
const fault35 = judges.judgeSyntax("routePath", data107, null, null);
if(fault35 !== undefined){
const err337 = {instancePath:instancePath+"/routes/" + i10+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/syntax",keyword:"syntax",params:{fault: fault35}};
(vErrors ??= []).push(err337);
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/routes/" + i10+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err338);
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err339);
errors++;
}
var _valid6 = _errs263 === errors;
valid52 = valid52 || _valid6;
}
if(!valid52){
const err340 = {instancePath:instancePath+"/routes/" + i10+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err340);
errors++;
}
else {
errors = _errs260;
if(vErrors !== null){
if(_errs260){
vErrors.length = _errs260;
}
else {
vErrors = null;
}
}
}
}
if(data103.methods !== undefined){
let data108 = data103.methods;
if(Array.isArray(data108)){
if(data108.length < 1){
const err341 = {instancePath:instancePath+"/routes/" + i10+"/methods",schemaPath:"#/properties/routes/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err341);
errors++;
}
const len8 = data108.length;
for(let i11=0; i11<len8; i11++){
let data109 = data108[i11];
if(typeof data109 === "string"){
const fault36 = judges.judgeSyntax("method", data109, null, null);
if(fault36 !== undefined){
const err342 = {instancePath:instancePath+"/routes/" + i10+"/methods/" + i11,schemaPath:"#/properties/routes/items/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault36}};
(vErrors ??= []).push(err342);
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/routes/" + i10+"/methods/" + i11,schemaPath:"#/properties/routes/items/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err343);
errors++;
}
}
let i12 = data108.length;
let j3;
if(i12 > 1){
const indices3 = {};
for(;i12--;){
let item3 = data108[i12];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err344 = {instancePath:instancePath+"/routes/" + i10+"/methods",schemaPath:"#/properties/routes/items/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i12, j: j3}};
(vErrors ??= []).push(err344);
errors++;
break;
}
indices3[item3] = i12;
}
}
}
else {
const err345 = {instancePath:instancePath+"/routes/" + i10+"/methods",schemaPath:"#/properties/routes/items/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err345);
errors++;
}
}
if(data103.auth !== undefined){
let data110 = data103.auth;
if(!(((data110 === "required") || (data110 === "optional")) || (data110 === "none"))){
const err346 = {instancePath:instancePath+"/routes/" + i10+"/auth",schemaPath:"#/properties/routes/items/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.auth.enum}};
(vErrors ??= []).push(err346);
errors++;
}
}
if(data103.unauthenticated !== undefined){
let data111 = data103.unauthenticated;
if(!(((data111 === "auto") || (data111 === "redirect")) || (data111 === "unauthorized"))){
const err347 = {instancePath:instancePath+"/routes/" + i10+"/unauthenticated",schemaPath:"#/properties/routes/items/properties/unauthenticated/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.unauthenticated.enum}};
(vErrors ??= []).push(err347);
errors++;
}
}
if(data103.provider !== undefined){
let data112 = data103.provider;
if(typeof data112 === "string"){
if(func3(data112) < 1){
const err348 = {instancePath:instancePath+"/routes/" + i10+"/provider",schemaPath:"#/properties/routes/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err348);
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/routes/" + i10+"/provider",schemaPath:"#/properties/routes/items/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err349);
errors++;
}
}
if(data103.allow !== undefined){
let data113 = data103.allow;
if(typeof data113 === "string"){
if(func3(data113) < 1){
const err350 = {instancePath:instancePath+"/routes/" + i10+"/allow",schemaPath:"#/properties/routes/items/properties/allow/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err350);
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/routes/" + i10+"/allow",schemaPath:"#/properties/routes/items/properties/allow/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err351);
errors++;
}
}
if(data103.stepUp !== undefined){
let data114 = data103.stepUp;
if(judges.isPlanned({}, data114)){
const err352 = {instancePath:instancePath+"/routes/" + i10+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err352);
errors++;
}
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(Object.keys(data114).length < 1){
const err353 = {instancePath:instancePath+"/routes/" + i10+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err353);
errors++;
}
for(const key31 in data114){
if(!((key31 === "maxAge") || (key31 === "acr"))){
const err354 = {instancePath:instancePath+"/routes/" + i10+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
(vErrors ??= []).push(err354);
errors++;
}
}
if(data114.maxAge !== undefined){
let data115 = data114.maxAge;
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err355 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err355);
errors++;
}
const fault37 = judges.judgeSyntax("duration", data115, "1s", "365d");
if(fault37 !== undefined){
const err356 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault37}};
(vErrors ??= []).push(err356);
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err357);
errors++;
}
}
if(data114.acr !== undefined){
let data116 = data114.acr;
if(Array.isArray(data116)){
if(data116.length < 1){
const err358 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err358);
errors++;
}
const len9 = data116.length;
for(let i13=0; i13<len9; i13++){
let data117 = data116[i13];
if(typeof data117 === "string"){
if(func3(data117) < 1){
const err359 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/acr/" + i13,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err359);
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/acr/" + i13,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err360);
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/routes/" + i10+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err361);
errors++;
}
}
}
else {
const err362 = {instancePath:instancePath+"/routes/" + i10+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err362);
errors++;
}
}
if(data103.bearer !== undefined){
let data118 = data103.bearer;
if(judges.isPlanned({}, data118)){
const err363 = {instancePath:instancePath+"/routes/" + i10+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err363);
errors++;
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key32 in data118){
if(!(((key32 === "introspect") || (key32 === "userinfo")) || (key32 === "jwt"))){
const err364 = {instancePath:instancePath+"/routes/" + i10+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
(vErrors ??= []).push(err364);
errors++;
}
}
if(data118.introspect !== undefined){
let data119 = data118.introspect;
if(typeof data119 !== "boolean"){
const err365 = {instancePath:instancePath+"/routes/" + i10+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/properties/introspect/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err365);
errors++;
}
if(true !== data119){
const err366 = {instancePath:instancePath+"/routes/" + i10+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/properties/introspect/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err366);
errors++;
}
}
if(data118.userinfo !== undefined){
let data120 = data118.userinfo;
if(typeof data120 !== "boolean"){
const err367 = {instancePath:instancePath+"/routes/" + i10+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/properties/userinfo/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err367);
errors++;
}
if(true !== data120){
const err368 = {instancePath:instancePath+"/routes/" + i10+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/properties/userinfo/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err368);
errors++;
}
}
if(data118.jwt !== undefined){
let data121 = data118.jwt;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.audience === undefined){
const err369 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err369);
errors++;
}
for(const key33 in data121){
if(!(key33 === "audience")){
const err370 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
(vErrors ??= []).push(err370);
errors++;
}
}
if(data121.audience !== undefined){
let data122 = data121.audience;
const _errs298 = errors;
let valid62 = false;
const _errs299 = errors;
if(typeof data122 === "string"){
if(func3(data122) < 1){
const err371 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err371);
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err372);
errors++;
}
var _valid7 = _errs299 === errors;
valid62 = valid62 || _valid7;
if(!valid62){
const _errs301 = errors;
if(Array.isArray(data122)){
if(data122.length < 1){
const err373 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err373);
errors++;
}
const len10 = data122.length;
for(let i14=0; i14<len10; i14++){
let data123 = data122[i14];
if(typeof data123 === "string"){
if(func3(data123) < 1){
const err374 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience/" + i14,schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err374);
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience/" + i14,schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err375);
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err376);
errors++;
}
var _valid7 = _errs301 === errors;
valid62 = valid62 || _valid7;
}
if(!valid62){
const err377 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err377);
errors++;
}
else {
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err378 = {instancePath:instancePath+"/routes/" + i10+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err378);
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/routes/" + i10+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err379);
errors++;
}
}
if(data103.origins !== undefined){
let data124 = data103.origins;
if(Array.isArray(data124)){
if(data124.length < 1){
const err380 = {instancePath:instancePath+"/routes/" + i10+"/origins",schemaPath:"#/properties/routes/items/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err380);
errors++;
}
const len11 = data124.length;
for(let i15=0; i15<len11; i15++){
let data125 = data124[i15];
if(typeof data125 === "string"){
const fault38 = judges.judgeSyntax("pageOrigin", data125, null, null);
if(fault38 !== undefined){
const err381 = {instancePath:instancePath+"/routes/" + i10+"/origins/" + i15,schemaPath:"#/properties/routes/items/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault38}};
(vErrors ??= []).push(err381);
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/routes/" + i10+"/origins/" + i15,schemaPath:"#/properties/routes/items/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err382);
errors++;
}
}
let i16 = data124.length;
let j4;
if(i16 > 1){
const indices4 = {};
for(;i16--;){
let item4 = data124[i16];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err383 = {instancePath:instancePath+"/routes/" + i10+"/origins",schemaPath:"#/properties/routes/items/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i16, j: j4}};
(vErrors ??= []).push(err383);
errors++;
break;
}
indices4[item4] = i16;
}
}
}
else {
const err384 = {instancePath:instancePath+"/routes/" + i10+"/origins",schemaPath:"#/properties/routes/items/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err384);
errors++;
}
}
if(data103.upstream !== undefined){
let data126 = data103.upstream;
const _errs310 = errors;
let valid68 = false;
const _errs311 = errors;
if(typeof data126 === "string"){
const fault39 = judges.judgeSyntax("upstreamUrl", data126, null, null);
if(fault39 !== undefined){
const err385 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/syntax",keyword:"syntax",params:{fault: fault39}};
(vErrors ??= []).push(err385);
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err386);
errors++;
}
var _valid8 = _errs311 === errors;
valid68 = valid68 || _valid8;
if(!valid68){
const _errs313 = errors;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.urls === undefined){
const err387 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
(vErrors ??= []).push(err387);
errors++;
}
if(data126.preserveHost === undefined){
const err388 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "preserveHost"}};
(vErrors ??= []).push(err388);
errors++;
}
if(data126.connectTimeout === undefined){
const err389 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "connectTimeout"}};
(vErrors ??= []).push(err389);
errors++;
}
if(data126.responseTimeout === undefined){
const err390 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "responseTimeout"}};
(vErrors ??= []).push(err390);
errors++;
}
if(data126.idleTimeout === undefined){
const err391 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err391);
errors++;
}
if(data126.retries === undefined){
const err392 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "retries"}};
(vErrors ??= []).push(err392);
errors++;
}
for(const key34 in data126){
if(!((((((((key34 === "urls") || (key34 === "preserveHost")) || (key34 === "connectTimeout")) || (key34 === "responseTimeout")) || (key34 === "idleTimeout")) || (key34 === "retries")) || (key34 === "healthCheck")) || (key34 === "tls"))){
const err393 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
(vErrors ??= []).push(err393);
errors++;
}
}
if(data126.urls !== undefined){
let data127 = data126.urls;
if(Array.isArray(data127)){
if(data127.length < 1){
const err394 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err394);
errors++;
}
const len12 = data127.length;
for(let i17=0; i17<len12; i17++){
let data128 = data127[i17];
if(typeof data128 === "string"){
const fault40 = judges.judgeSyntax("upstreamUrl", data128, null, null);
if(fault40 !== undefined){
const err395 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls/" + i17,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/syntax",keyword:"syntax",params:{fault: fault40}};
(vErrors ??= []).push(err395);
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls/" + i17,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err396);
errors++;
}
}
let i18 = data127.length;
let j5;
if(i18 > 1){
const indices5 = {};
for(;i18--;){
let item5 = data127[i18];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err397 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j5}};
(vErrors ??= []).push(err397);
errors++;
break;
}
indices5[item5] = i18;
}
}
}
else {
const err398 = {instancePath:instancePath+"/routes/" + i10+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err398);
errors++;
}
}
if(data126.preserveHost !== undefined){
if(typeof data126.preserveHost !== "boolean"){
const err399 = {instancePath:instancePath+"/routes/" + i10+"/upstream/preserveHost",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/preserveHost/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err399);
errors++;
}
}
if(data126.connectTimeout !== undefined){
let data130 = data126.connectTimeout;
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err400 = {instancePath:instancePath+"/routes/" + i10+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err400);
errors++;
}
const fault41 = judges.judgeSyntax("duration", data130, "10ms", "5m");
if(fault41 !== undefined){
const err401 = {instancePath:instancePath+"/routes/" + i10+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/syntax",keyword:"syntax",params:{fault: fault41}};
(vErrors ??= []).push(err401);
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/routes/" + i10+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err402);
errors++;
}
}
if(data126.responseTimeout !== undefined){
let data131 = data126.responseTimeout;
if(typeof data131 === "string"){
if(!pattern0.test(data131)){
const err403 = {instancePath:instancePath+"/routes/" + i10+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err403);
errors++;
}
const fault42 = judges.judgeSyntax("duration", data131, "10ms", "1d");
if(fault42 !== undefined){
const err404 = {instancePath:instancePath+"/routes/" + i10+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/syntax",keyword:"syntax",params:{fault: fault42}};
(vErrors ??= []).push(err404);
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/routes/" + i10+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err405);
errors++;
}
}
if(data126.idleTimeout !== undefined){
let data132 = data126.idleTimeout;
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err406 = {instancePath:instancePath+"/routes/" + i10+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err406);
errors++;
}
const fault43 = judges.judgeSyntax("duration", data132, "1s", "7d");
if(fault43 !== undefined){
const err407 = {instancePath:instancePath+"/routes/" + i10+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault43}};
(vErrors ??= []).push(err407);
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/routes/" + i10+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err408);
errors++;
}
}
if(data126.retries !== undefined){
let data133 = data126.retries;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err409 = {instancePath:instancePath+"/routes/" + i10+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err409);
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 10 || isNaN(data133)){
const err410 = {instancePath:instancePath+"/routes/" + i10+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err410);
errors++;
}
if(data133 < 0 || isNaN(data133)){
const err411 = {instancePath:instancePath+"/routes/" + i10+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err411);
errors++;
}
}
}
if(data126.healthCheck !== undefined){
let data134 = data126.healthCheck;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.path === undefined){
const err412 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err412);
errors++;
}
if(data134.every === undefined){
const err413 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "every"}};
(vErrors ??= []).push(err413);
errors++;
}
for(const key35 in data134){
if(!((key35 === "path") || (key35 === "every"))){
const err414 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
(vErrors ??= []).push(err414);
errors++;
}
}
if(data134.path !== undefined){
let data135 = data134.path;
if(typeof data135 === "string"){
if(func3(data135) < 1){
const err415 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err415);
errors++;
}
const fault44 = judges.judgeSyntax("addedPrefix", data135, null, null);
if(fault44 !== undefined){
const err416 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/syntax",keyword:"syntax",params:{fault: fault44}};
(vErrors ??= []).push(err416);
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err417);
errors++;
}
}
if(data134.every !== undefined){
let data136 = data134.every;
if(typeof data136 === "string"){
if(!pattern0.test(data136)){
const err418 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err418);
errors++;
}
const fault45 = judges.judgeSyntax("duration", data136, "1s", "1h");
if(fault45 !== undefined){
const err419 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/syntax",keyword:"syntax",params:{fault: fault45}};
(vErrors ??= []).push(err419);
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err420);
errors++;
}
}
}
else {
const err421 = {instancePath:instancePath+"/routes/" + i10+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err421);
errors++;
}
}
if(data126.tls !== undefined){
let data137 = data126.tls;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
for(const key36 in data137){
if(!((((key36 === "caFile") || (key36 === "certFile")) || (key36 === "keyFile")) || (key36 === "serverName"))){
const err422 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
(vErrors ??= []).push(err422);
errors++;
}
}
if(data137.caFile !== undefined){
let data138 = data137.caFile;
if(typeof data138 === "string"){
if(func3(data138) < 1){
const err423 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err423);
errors++;
}
}
else {
const err424 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err424);
errors++;
}
}
if(data137.certFile !== undefined){
let data139 = data137.certFile;
if(typeof data139 === "string"){
if(func3(data139) < 1){
const err425 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err425);
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err426);
errors++;
}
}
if(data137.keyFile !== undefined){
let data140 = data137.keyFile;
if(typeof data140 === "string"){
if(func3(data140) < 1){
const err427 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err427);
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err428);
errors++;
}
}
if(data137.serverName !== undefined){
let data141 = data137.serverName;
if(typeof data141 === "string"){
if(func3(data141) < 1){
const err429 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err429);
errors++;
}
const fault46 = judges.judgeSyntax("host", data141, null, null);
if(fault46 !== undefined){
const err430 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/syntax",keyword:"syntax",params:{fault: fault46}};
(vErrors ??= []).push(err430);
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err431);
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/routes/" + i10+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err432);
errors++;
}
}
}
else {
const err433 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err433);
errors++;
}
var _valid8 = _errs313 === errors;
valid68 = valid68 || _valid8;
}
if(!valid68){
const err434 = {instancePath:instancePath+"/routes/" + i10+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err434);
errors++;
}
else {
errors = _errs310;
if(vErrors !== null){
if(_errs310){
vErrors.length = _errs310;
}
else {
vErrors = null;
}
}
}
}
if(data103.rewrite !== undefined){
let data142 = data103.rewrite;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
for(const key37 in data142){
if(!((key37 === "stripPrefix") || (key37 === "addPrefix"))){
const err435 = {instancePath:instancePath+"/routes/" + i10+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
(vErrors ??= []).push(err435);
errors++;
}
}
if(data142.stripPrefix !== undefined){
let data143 = data142.stripPrefix;
if(typeof data143 === "string"){
if(func3(data143) < 1){
const err436 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err436);
errors++;
}
const fault47 = judges.judgeSyntax("prefixPath", data143, null, null);
if(fault47 !== undefined){
const err437 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/syntax",keyword:"syntax",params:{fault: fault47}};
(vErrors ??= []).push(err437);
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err438);
errors++;
}
}
if(data142.addPrefix !== undefined){
let data144 = data142.addPrefix;
if(typeof data144 === "string"){
if(func3(data144) < 1){
const err439 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err439);
errors++;
}
const fault48 = judges.judgeSyntax("addedPrefix", data144, null, null);
if(fault48 !== undefined){
const err440 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/syntax",keyword:"syntax",params:{fault: fault48}};
(vErrors ??= []).push(err440);
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/routes/" + i10+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err441);
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/routes/" + i10+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err442);
errors++;
}
}
if(data103.headers !== undefined){
let data145 = data103.headers;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.set === undefined){
const err443 = {instancePath:instancePath+"/routes/" + i10+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err443);
errors++;
}
if(data145.remove === undefined){
const err444 = {instancePath:instancePath+"/routes/" + i10+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err444);
errors++;
}
for(const key38 in data145){
if(!((key38 === "set") || (key38 === "remove"))){
const err445 = {instancePath:instancePath+"/routes/" + i10+"/headers",schemaPath:"#/properties/routes/items/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
(vErrors ??= []).push(err445);
errors++;
}
}
if(data145.set !== undefined){
let data146 = data145.set;
if(data146 && typeof data146 == "object" && !Array.isArray(data146)){
for(const key39 in data146){
const _errs360 = errors;
if(typeof key39 === "string"){
const fault49 = judges.judgeSyntax("headerName", key39, null, null);
if(fault49 !== undefined){
const err446 = {instancePath:instancePath+"/routes/" + i10+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault49},propertyName:key39};
(vErrors ??= []).push(err446);
errors++;
}
}
var valid77 = _errs360 === errors;
if(!valid77){
const err447 = {instancePath:instancePath+"/routes/" + i10+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key39}};
(vErrors ??= []).push(err447);
errors++;
}
}
for(const key40 in data146){
if(!(pattern3.test(key40))){
const err448 = {instancePath:instancePath+"/routes/" + i10+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
(vErrors ??= []).push(err448);
errors++;
}
}
for(const key41 in data146){
if(pattern3.test(key41)){
let data147 = data146[key41];
if(typeof data147 === "string"){
const fault50 = judges.judgeSyntax("headerValue", data147, null, null);
if(fault50 !== undefined){
const err449 = {instancePath:instancePath+"/routes/" + i10+"/headers/set/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault50}};
(vErrors ??= []).push(err449);
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/routes/" + i10+"/headers/set/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err450);
errors++;
}
}
}
}
else {
const err451 = {instancePath:instancePath+"/routes/" + i10+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err451);
errors++;
}
}
if(data145.remove !== undefined){
let data148 = data145.remove;
if(Array.isArray(data148)){
const len13 = data148.length;
for(let i19=0; i19<len13; i19++){
let data149 = data148[i19];
if(typeof data149 === "string"){
const fault51 = judges.judgeSyntax("headerName", data149, null, null);
if(fault51 !== undefined){
const err452 = {instancePath:instancePath+"/routes/" + i10+"/headers/remove/" + i19,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault51}};
(vErrors ??= []).push(err452);
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/routes/" + i10+"/headers/remove/" + i19,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err453);
errors++;
}
}
let i20 = data148.length;
let j6;
if(i20 > 1){
const indices6 = {};
for(;i20--;){
let item6 = data148[i20];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err454 = {instancePath:instancePath+"/routes/" + i10+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6}};
(vErrors ??= []).push(err454);
errors++;
break;
}
indices6[item6] = i20;
}
}
}
else {
const err455 = {instancePath:instancePath+"/routes/" + i10+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err455);
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/routes/" + i10+"/headers",schemaPath:"#/properties/routes/items/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err456);
errors++;
}
}
if(data103.responseHeaders !== undefined){
let data150 = data103.responseHeaders;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.set === undefined){
const err457 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err457);
errors++;
}
if(data150.remove === undefined){
const err458 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err458);
errors++;
}
for(const key42 in data150){
if(!((key42 === "set") || (key42 === "remove"))){
const err459 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
(vErrors ??= []).push(err459);
errors++;
}
}
if(data150.set !== undefined){
let data151 = data150.set;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key43 in data151){
const _errs373 = errors;
if(typeof key43 === "string"){
const fault52 = judges.judgeSyntax("headerName", key43, null, null);
if(fault52 !== undefined){
const err460 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault52},propertyName:key43};
(vErrors ??= []).push(err460);
errors++;
}
}
var valid83 = _errs373 === errors;
if(!valid83){
const err461 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key43}};
(vErrors ??= []).push(err461);
errors++;
}
}
for(const key44 in data151){
if(!(pattern3.test(key44))){
const err462 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
(vErrors ??= []).push(err462);
errors++;
}
}
for(const key45 in data151){
if(pattern3.test(key45)){
let data152 = data151[key45];
if(typeof data152 === "string"){
const fault53 = judges.judgeSyntax("headerValue", data152, null, null);
if(fault53 !== undefined){
const err463 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault53}};
(vErrors ??= []).push(err463);
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set/" + key45.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err464);
errors++;
}
}
}
}
else {
const err465 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err465);
errors++;
}
}
if(data150.remove !== undefined){
let data153 = data150.remove;
if(Array.isArray(data153)){
const len14 = data153.length;
for(let i21=0; i21<len14; i21++){
let data154 = data153[i21];
if(typeof data154 === "string"){
const fault54 = judges.judgeSyntax("headerName", data154, null, null);
if(fault54 !== undefined){
const err466 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/remove/" + i21,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault54}};
(vErrors ??= []).push(err466);
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/remove/" + i21,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err467);
errors++;
}
}
let i22 = data153.length;
let j7;
if(i22 > 1){
const indices7 = {};
for(;i22--;){
let item7 = data153[i22];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err468 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j7}};
(vErrors ??= []).push(err468);
errors++;
break;
}
indices7[item7] = i22;
}
}
}
else {
const err469 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err469);
errors++;
}
}
}
else {
const err470 = {instancePath:instancePath+"/routes/" + i10+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err470);
errors++;
}
}
if(data103.rateLimit !== undefined){
let data155 = data103.rateLimit;
if(judges.isPlanned({}, data155)){
const err471 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err471);
errors++;
}
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.max === undefined){
const err472 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err472);
errors++;
}
if(data155.per === undefined){
const err473 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err473);
errors++;
}
if(data155.key === undefined){
const err474 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err474);
errors++;
}
for(const key46 in data155){
if(!(((key46 === "max") || (key46 === "per")) || (key46 === "key"))){
const err475 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
(vErrors ??= []).push(err475);
errors++;
}
}
if(data155.max !== undefined){
let data156 = data155.max;
if(!(((typeof data156 == "number") && (!(data156 % 1) && !isNaN(data156))) && (isFinite(data156)))){
const err476 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err476);
errors++;
}
if((typeof data156 == "number") && (isFinite(data156))){
if(data156 > 10000000 || isNaN(data156)){
const err477 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err477);
errors++;
}
if(data156 < 1 || isNaN(data156)){
const err478 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err478);
errors++;
}
}
}
if(data155.per !== undefined){
let data157 = data155.per;
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err479 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err479);
errors++;
}
const fault55 = judges.judgeSyntax("duration", data157, "1s", "1d");
if(fault55 !== undefined){
const err480 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/syntax",keyword:"syntax",params:{fault: fault55}};
(vErrors ??= []).push(err480);
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err481);
errors++;
}
}
if(data155.key !== undefined){
let data158 = data155.key;
if(!((data158 === "user") || (data158 === "address"))){
const err482 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit/key",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/key/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.rateLimit.properties.key.enum}};
(vErrors ??= []).push(err482);
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/routes/" + i10+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err483);
errors++;
}
}
if(data103.keepAlive !== undefined){
if(typeof data103.keepAlive !== "boolean"){
const err484 = {instancePath:instancePath+"/routes/" + i10+"/keepAlive",schemaPath:"#/properties/routes/items/properties/keepAlive/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err484);
errors++;
}
}
if(data103.maxBody !== undefined){
let data160 = data103.maxBody;
if(typeof data160 === "string"){
if(!pattern33.test(data160)){
const err485 = {instancePath:instancePath+"/routes/" + i10+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/pattern",keyword:"pattern",params:{pattern: "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$"}};
(vErrors ??= []).push(err485);
errors++;
}
const fault56 = judges.judgeSyntax("size", data160, null, null);
if(fault56 !== undefined){
const err486 = {instancePath:instancePath+"/routes/" + i10+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/syntax",keyword:"syntax",params:{fault: fault56}};
(vErrors ??= []).push(err486);
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/routes/" + i10+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err487);
errors++;
}
}
if(data103.websocket !== undefined){
if(typeof data103.websocket !== "boolean"){
const err488 = {instancePath:instancePath+"/routes/" + i10+"/websocket",schemaPath:"#/properties/routes/items/properties/websocket/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err488);
errors++;
}
}
if(data103.encodedSlash !== undefined){
let data162 = data103.encodedSlash;
if(!((data162 === "reject") || (data162 === "keep"))){
const err489 = {instancePath:instancePath+"/routes/" + i10+"/encodedSlash",schemaPath:"#/properties/routes/items/properties/encodedSlash/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.encodedSlash.enum}};
(vErrors ??= []).push(err489);
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/routes/" + i10,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err490);
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err491);
errors++;
}
}
}
else {
const err492 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err492);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
