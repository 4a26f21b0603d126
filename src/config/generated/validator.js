// Generated from src/config/schema/ by `node .ci/generate.ts`: do not edit.
import * as judges from '../schema-keywords.ts'
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
const pattern34 = new RegExp("^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$", "u");

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
if(data.login === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "login"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.plugins === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugins"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.providers === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "providers"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data.session === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data.refresh === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh"}};
(vErrors ??= []).push(err13);
errors++;
}
if(data.identity === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"}};
(vErrors ??= []).push(err14);
errors++;
}
if(data.rateLimit === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rateLimit"}};
(vErrors ??= []).push(err15);
errors++;
}
if(data.routes === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routes"}};
(vErrors ??= []).push(err16);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err17);
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
const err18 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err18);
errors++;
}
const fault0 = judges.judgeSyntax("publicUrl", data0, null, null);
if(fault0 !== undefined){
const err19 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/0/syntax",keyword:"syntax",params:{fault: fault0}};
(vErrors ??= []).push(err19);
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err21 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err21);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
const fault1 = judges.judgeSyntax("publicUrl", data1, null, null);
if(fault1 !== undefined){
const err22 = {instancePath:instancePath+"/publicUrl/" + i0,schemaPath:"#/properties/publicUrl/anyOf/1/items/syntax",keyword:"syntax",params:{fault: fault1}};
(vErrors ??= []).push(err22);
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/publicUrl/" + i0,schemaPath:"#/properties/publicUrl/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err23);
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
const err24 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err24);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err25 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err25);
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err26 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err26);
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
const err27 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err27);
errors++;
}
const fault2 = judges.judgeSyntax("listen", data2, null, null);
if(fault2 !== undefined){
const err28 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/syntax",keyword:"syntax",params:{fault: fault2}};
(vErrors ??= []).push(err28);
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err29);
errors++;
}
}
if(data.tls !== undefined){
let data3 = data.tls;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.certFile === undefined){
const err30 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "certFile"}};
(vErrors ??= []).push(err30);
errors++;
}
if(data3.keyFile === undefined){
const err31 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "keyFile"}};
(vErrors ??= []).push(err31);
errors++;
}
for(const key1 in data3){
if(!((key1 === "certFile") || (key1 === "keyFile"))){
const err32 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data3.certFile !== undefined){
let data4 = data3.certFile;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err33 = {instancePath:instancePath+"/tls/certFile",schemaPath:"#/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err33);
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/tls/certFile",schemaPath:"#/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err34);
errors++;
}
}
if(data3.keyFile !== undefined){
let data5 = data3.keyFile;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err35 = {instancePath:instancePath+"/tls/keyFile",schemaPath:"#/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err35);
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/tls/keyFile",schemaPath:"#/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err36);
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err37);
errors++;
}
}
if(data.workers !== undefined){
let data6 = data.workers;
const _errs20 = errors;
let valid6 = false;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err38 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/0/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err38);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 256 || isNaN(data6)){
const err39 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}};
(vErrors ??= []).push(err39);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err40 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err40);
errors++;
}
}
var _valid1 = _errs21 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs23 = errors;
if(typeof data6 !== "string"){
const err41 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/1/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err41);
errors++;
}
if("auto" !== data6){
const err42 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/1/const",keyword:"const",params:{allowedValue: "auto"}};
(vErrors ??= []).push(err42);
errors++;
}
var _valid1 = _errs23 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err43 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err43);
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
const err44 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err44);
errors++;
}
const fault3 = judges.judgeSyntax("ownPrefix", data7, null, null);
if(fault3 !== undefined){
const err45 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/syntax",keyword:"syntax",params:{fault: fault3}};
(vErrors ??= []).push(err45);
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.allowInsecure !== undefined){
if(typeof data.allowInsecure !== "boolean"){
const err47 = {instancePath:instancePath+"/allowInsecure",schemaPath:"#/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err47);
errors++;
}
}
if(data.shutdown !== undefined){
let data9 = data.shutdown;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.delay === undefined){
const err48 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/required",keyword:"required",params:{missingProperty: "delay"}};
(vErrors ??= []).push(err48);
errors++;
}
if(data9.deadline === undefined){
const err49 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/required",keyword:"required",params:{missingProperty: "deadline"}};
(vErrors ??= []).push(err49);
errors++;
}
for(const key2 in data9){
if(!((key2 === "delay") || (key2 === "deadline"))){
const err50 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
(vErrors ??= []).push(err50);
errors++;
}
}
if(data9.delay !== undefined){
let data10 = data9.delay;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err51 = {instancePath:instancePath+"/shutdown/delay",schemaPath:"#/properties/shutdown/properties/delay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err51);
errors++;
}
const fault4 = judges.judgeSyntax("duration", data10, null, "10m");
if(fault4 !== undefined){
const err52 = {instancePath:instancePath+"/shutdown/delay",schemaPath:"#/properties/shutdown/properties/delay/syntax",keyword:"syntax",params:{fault: fault4}};
(vErrors ??= []).push(err52);
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/shutdown/delay",schemaPath:"#/properties/shutdown/properties/delay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err53);
errors++;
}
}
if(data9.deadline !== undefined){
let data11 = data9.deadline;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err54 = {instancePath:instancePath+"/shutdown/deadline",schemaPath:"#/properties/shutdown/properties/deadline/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err54);
errors++;
}
const fault5 = judges.judgeSyntax("duration", data11, null, "1h");
if(fault5 !== undefined){
const err55 = {instancePath:instancePath+"/shutdown/deadline",schemaPath:"#/properties/shutdown/properties/deadline/syntax",keyword:"syntax",params:{fault: fault5}};
(vErrors ??= []).push(err55);
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/shutdown/deadline",schemaPath:"#/properties/shutdown/properties/deadline/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err56);
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err57);
errors++;
}
}
if(data.log !== undefined){
let data12 = data.log;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.level === undefined){
const err58 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty: "level"}};
(vErrors ??= []).push(err58);
errors++;
}
if(data12.format === undefined){
const err59 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty: "format"}};
(vErrors ??= []).push(err59);
errors++;
}
for(const key3 in data12){
if(!((key3 === "level") || (key3 === "format"))){
const err60 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data12.level !== undefined){
let data13 = data12.level;
if(!(((((((data13 === "trace") || (data13 === "debug")) || (data13 === "info")) || (data13 === "warn")) || (data13 === "error")) || (data13 === "fatal")) || (data13 === "silent"))){
const err61 = {instancePath:instancePath+"/log/level",schemaPath:"#/properties/log/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.level.enum}};
(vErrors ??= []).push(err61);
errors++;
}
}
if(data12.format !== undefined){
let data14 = data12.format;
if(!(((data14 === "auto") || (data14 === "pretty")) || (data14 === "json"))){
const err62 = {instancePath:instancePath+"/log/format",schemaPath:"#/properties/log/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.format.enum}};
(vErrors ??= []).push(err62);
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err63);
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
const err64 = {instancePath:instancePath+"/trustedProxies/" + i2,schemaPath:"#/properties/trustedProxies/items/syntax",keyword:"syntax",params:{fault: fault6}};
(vErrors ??= []).push(err64);
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/trustedProxies/" + i2,schemaPath:"#/properties/trustedProxies/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err65);
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/trustedProxies",schemaPath:"#/properties/trustedProxies/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err66);
errors++;
}
}
if(data.admin !== undefined){
let data17 = data.admin;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.listen === undefined){
const err67 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/required",keyword:"required",params:{missingProperty: "listen"}};
(vErrors ??= []).push(err67);
errors++;
}
for(const key4 in data17){
if(!((key4 === "listen") || (key4 === "token"))){
const err68 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
(vErrors ??= []).push(err68);
errors++;
}
}
if(data17.listen !== undefined){
let data18 = data17.listen;
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err69 = {instancePath:instancePath+"/admin/listen",schemaPath:"#/properties/admin/properties/listen/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err69);
errors++;
}
const fault7 = judges.judgeSyntax("listen", data18, null, null);
if(fault7 !== undefined){
const err70 = {instancePath:instancePath+"/admin/listen",schemaPath:"#/properties/admin/properties/listen/syntax",keyword:"syntax",params:{fault: fault7}};
(vErrors ??= []).push(err70);
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/admin/listen",schemaPath:"#/properties/admin/properties/listen/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err71);
errors++;
}
}
if(data17.token !== undefined){
let data19 = data17.token;
if(typeof data19 === "string"){
if(func3(data19) < 16){
const err72 = {instancePath:instancePath+"/admin/token",schemaPath:"#/properties/admin/properties/token/minLength",keyword:"minLength",params:{limit: 16}};
(vErrors ??= []).push(err72);
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/admin/token",schemaPath:"#/properties/admin/properties/token/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err73);
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err74);
errors++;
}
}
if(data.login !== undefined){
let data20 = data.login;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 in data20){
if(!(key5 === "origin")){
const err75 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
(vErrors ??= []).push(err75);
errors++;
}
}
if(data20.origin !== undefined){
let data21 = data20.origin;
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err76 = {instancePath:instancePath+"/login/origin",schemaPath:"#/properties/login/properties/origin/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err76);
errors++;
}
const fault8 = judges.judgeSyntax("publicUrl", data21, null, null);
if(fault8 !== undefined){
const err77 = {instancePath:instancePath+"/login/origin",schemaPath:"#/properties/login/properties/origin/syntax",keyword:"syntax",params:{fault: fault8}};
(vErrors ??= []).push(err77);
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/login/origin",schemaPath:"#/properties/login/properties/origin/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err78);
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/login",schemaPath:"#/properties/login/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err79);
errors++;
}
}
if(data.plugins !== undefined){
let data22 = data.plugins;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i3=0; i3<len2; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err80 = {instancePath:instancePath+"/plugins/" + i3,schemaPath:"#/properties/plugins/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err80);
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/plugins/" + i3,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err81);
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err82);
errors++;
}
}
if(data.providers !== undefined){
let data24 = data.providers;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length < 1){
const err83 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err83);
errors++;
}
for(const key6 in data24){
const _errs63 = errors;
if(typeof key6 === "string"){
if(!pattern2.test(key6)){
const err84 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},propertyName:key6};
(vErrors ??= []).push(err84);
errors++;
}
}
var valid15 = _errs63 === errors;
if(!valid15){
const err85 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
(vErrors ??= []).push(err85);
errors++;
}
}
for(const key7 in data24){
if(!(pattern3.test(key7))){
const err86 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
(vErrors ??= []).push(err86);
errors++;
}
}
for(const key8 in data24){
if(pattern3.test(key8)){
let data25 = data24[key8];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.clientId === undefined){
const err87 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "clientId"}};
(vErrors ??= []).push(err87);
errors++;
}
if(data25.authorizationParams === undefined){
const err88 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "authorizationParams"}};
(vErrors ??= []).push(err88);
errors++;
}
if(data25.pkce === undefined){
const err89 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "pkce"}};
(vErrors ??= []).push(err89);
errors++;
}
if(data25.timeout === undefined){
const err90 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err90);
errors++;
}
if(data25.callback === undefined){
const err91 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "callback"}};
(vErrors ??= []).push(err91);
errors++;
}
if(data25.allowInsecure === undefined){
const err92 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err92);
errors++;
}
for(const key9 in data25){
if(!(func2.call(schema11.properties.providers.patternProperties["^.*$"].properties, key9))){
const err93 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
(vErrors ??= []).push(err93);
errors++;
}
}
if(data25.preset !== undefined){
if(!(data25.preset === "coloop")){
const err94 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.preset.enum}};
(vErrors ??= []).push(err94);
errors++;
}
}
if(data25.issuer !== undefined){
let data27 = data25.issuer;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err95 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err95);
errors++;
}
const fault9 = judges.judgeSyntax("issuer", data27, null, null);
if(fault9 !== undefined){
const err96 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/syntax",keyword:"syntax",params:{fault: fault9}};
(vErrors ??= []).push(err96);
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err97);
errors++;
}
}
if(data25.authorizationEndpoint !== undefined){
let data28 = data25.authorizationEndpoint;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err98 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err98);
errors++;
}
const fault10 = judges.judgeSyntax("endpoint", data28, null, null);
if(fault10 !== undefined){
const err99 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/syntax",keyword:"syntax",params:{fault: fault10}};
(vErrors ??= []).push(err99);
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err100);
errors++;
}
}
if(data25.tokenEndpoint !== undefined){
let data29 = data25.tokenEndpoint;
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err101 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err101);
errors++;
}
const fault11 = judges.judgeSyntax("endpoint", data29, null, null);
if(fault11 !== undefined){
const err102 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/syntax",keyword:"syntax",params:{fault: fault11}};
(vErrors ??= []).push(err102);
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err103);
errors++;
}
}
if(data25.userinfoEndpoint !== undefined){
let data30 = data25.userinfoEndpoint;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err104 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err104);
errors++;
}
const fault12 = judges.judgeSyntax("endpoint", data30, null, null);
if(fault12 !== undefined){
const err105 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/syntax",keyword:"syntax",params:{fault: fault12}};
(vErrors ??= []).push(err105);
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err106);
errors++;
}
}
if(data25.introspectionEndpoint !== undefined){
let data31 = data25.introspectionEndpoint;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err107 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err107);
errors++;
}
const fault13 = judges.judgeSyntax("endpoint", data31, null, null);
if(fault13 !== undefined){
const err108 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/syntax",keyword:"syntax",params:{fault: fault13}};
(vErrors ??= []).push(err108);
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err109);
errors++;
}
}
if(data25.revocationEndpoint !== undefined){
let data32 = data25.revocationEndpoint;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err110 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err110);
errors++;
}
const fault14 = judges.judgeSyntax("endpoint", data32, null, null);
if(fault14 !== undefined){
const err111 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/syntax",keyword:"syntax",params:{fault: fault14}};
(vErrors ??= []).push(err111);
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err112);
errors++;
}
}
if(data25.endSessionEndpoint !== undefined){
let data33 = data25.endSessionEndpoint;
if(typeof data33 === "string"){
if(func3(data33) < 1){
const err113 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err113);
errors++;
}
const fault15 = judges.judgeSyntax("endpoint", data33, null, null);
if(fault15 !== undefined){
const err114 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/syntax",keyword:"syntax",params:{fault: fault15}};
(vErrors ??= []).push(err114);
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err115);
errors++;
}
}
if(data25.jwksUri !== undefined){
let data34 = data25.jwksUri;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err116 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err116);
errors++;
}
const fault16 = judges.judgeSyntax("endpoint", data34, null, null);
if(fault16 !== undefined){
const err117 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault16}};
(vErrors ??= []).push(err117);
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err118);
errors++;
}
}
if(data25.clientId !== undefined){
let data35 = data25.clientId;
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err119 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err119);
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err120);
errors++;
}
}
if(data25.clientSecret !== undefined){
let data36 = data25.clientSecret;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err121 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err121);
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err122);
errors++;
}
}
if(data25.clientAuth !== undefined){
let data37 = data25.clientAuth;
if(!((((data37 === "client_secret_basic") || (data37 === "client_secret_post")) || (data37 === "private_key_jwt")) || (data37 === "none"))){
const err123 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAuth",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAuth/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAuth.enum}};
(vErrors ??= []).push(err123);
errors++;
}
}
if(data25.clientKey !== undefined){
let data38 = data25.clientKey;
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err124 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err124);
errors++;
}
const fault17 = judges.judgeSyntax("privateKey", data38, null, null);
if(fault17 !== undefined){
const err125 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/syntax",keyword:"syntax",params:{fault: fault17}};
(vErrors ??= []).push(err125);
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err126);
errors++;
}
}
if(data25.clientAssertionAudience !== undefined){
let data39 = data25.clientAssertionAudience;
if(!((data39 === "issuer") || (data39 === "token-endpoint"))){
const err127 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAssertionAudience",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAssertionAudience/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAssertionAudience.enum}};
(vErrors ??= []).push(err127);
errors++;
}
}
if(data25.scopes !== undefined){
let data40 = data25.scopes;
if(Array.isArray(data40)){
const len3 = data40.length;
for(let i4=0; i4<len3; i4++){
let data41 = data40[i4];
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
const err128 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i4,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$"}};
(vErrors ??= []).push(err128);
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i4,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err129);
errors++;
}
}
let i5 = data40.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data40[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err130 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
(vErrors ??= []).push(err130);
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err131 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err131);
errors++;
}
}
if(data25.authorizationParams !== undefined){
let data42 = data25.authorizationParams;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key10 in data42){
if(!(pattern3.test(key10))){
const err132 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
(vErrors ??= []).push(err132);
errors++;
}
}
for(const key11 in data42){
if(pattern3.test(key11)){
if(typeof data42[key11] !== "string"){
const err133 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err133);
errors++;
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err134);
errors++;
}
}
if(data25.pkce !== undefined){
if(typeof data25.pkce !== "boolean"){
const err135 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pkce",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pkce/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err135);
errors++;
}
}
if(data25.timeout !== undefined){
let data45 = data25.timeout;
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err136 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err136);
errors++;
}
const fault18 = judges.judgeSyntax("duration", data45, "100ms", "2m");
if(fault18 !== undefined){
const err137 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/syntax",keyword:"syntax",params:{fault: fault18}};
(vErrors ??= []).push(err137);
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err138);
errors++;
}
}
if(data25.label !== undefined){
let data46 = data25.label;
if(typeof data46 === "string"){
if(func3(data46) < 1){
const err139 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err139);
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err140);
errors++;
}
}
if(data25.caFile !== undefined){
let data47 = data25.caFile;
if(typeof data47 === "string"){
if(func3(data47) < 1){
const err141 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err141);
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err142);
errors++;
}
}
if(data25.callback !== undefined){
let data48 = data25.callback;
if(!((data48 === "shared") || (data48 === "own"))){
const err143 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/callback",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/callback/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.callback.enum}};
(vErrors ??= []).push(err143);
errors++;
}
}
if(data25.subjectClaim !== undefined){
let data49 = data25.subjectClaim;
const _errs112 = errors;
let valid22 = false;
const _errs113 = errors;
if(typeof data49 === "string"){
if(func3(data49) < 1){
const err144 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err144);
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err145);
errors++;
}
var _valid2 = _errs113 === errors;
valid22 = valid22 || _valid2;
if(!valid22){
const _errs115 = errors;
if(Array.isArray(data49)){
if(data49.length < 1){
const err146 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err146);
errors++;
}
const len4 = data49.length;
for(let i6=0; i6<len4; i6++){
let data50 = data49[i6];
if(typeof data50 === "string"){
if(func3(data50) < 1){
const err147 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i6,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err147);
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i6,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err148);
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err149);
errors++;
}
var _valid2 = _errs115 === errors;
valid22 = valid22 || _valid2;
}
if(!valid22){
const err150 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err150);
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data25.allowInsecure !== undefined){
if(typeof data25.allowInsecure !== "boolean"){
const err151 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowInsecure",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err151);
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err152);
errors++;
}
}
}
}
else {
const err153 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err153);
errors++;
}
}
if(data.session !== undefined){
let data52 = data.session;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.secrets === undefined){
const err154 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "secrets"}};
(vErrors ??= []).push(err154);
errors++;
}
if(data52.cookie === undefined){
const err155 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "cookie"}};
(vErrors ??= []).push(err155);
errors++;
}
if(data52.lifetime === undefined){
const err156 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err156);
errors++;
}
if(data52.idleTimeout === undefined){
const err157 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err157);
errors++;
}
if(data52.store === undefined){
const err158 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "store"}};
(vErrors ??= []).push(err158);
errors++;
}
for(const key12 in data52){
if(!(((((key12 === "secrets") || (key12 === "cookie")) || (key12 === "lifetime")) || (key12 === "idleTimeout")) || (key12 === "store"))){
const err159 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err159);
errors++;
}
}
if(data52.secrets !== undefined){
let data53 = data52.secrets;
if(Array.isArray(data53)){
if(data53.length < 1){
const err160 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err160);
errors++;
}
const len5 = data53.length;
for(let i7=0; i7<len5; i7++){
let data54 = data53[i7];
if(typeof data54 === "string"){
if(!(judges.hasBytes(32, data54))){
const err161 = {instancePath:instancePath+"/session/secrets/" + i7,schemaPath:"#/properties/session/properties/secrets/items/minBytes",keyword:"minBytes",params:{}};
(vErrors ??= []).push(err161);
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/session/secrets/" + i7,schemaPath:"#/properties/session/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err162);
errors++;
}
}
let i8 = data53.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data53[i8];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err163 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2}};
(vErrors ??= []).push(err163);
errors++;
break;
}
indices2[item2] = i8;
}
}
}
else {
const err164 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err164);
errors++;
}
}
if(data52.cookie !== undefined){
let data55 = data52.cookie;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.sameSite === undefined){
const err165 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "sameSite"}};
(vErrors ??= []).push(err165);
errors++;
}
if(data55.path === undefined){
const err166 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err166);
errors++;
}
for(const key13 in data55){
if(!((((key13 === "name") || (key13 === "sameSite")) || (key13 === "domain")) || (key13 === "path"))){
const err167 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
(vErrors ??= []).push(err167);
errors++;
}
}
if(data55.name !== undefined){
let data56 = data55.name;
if(typeof data56 === "string"){
if(func3(data56) < 1){
const err168 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err168);
errors++;
}
const fault19 = judges.judgeSyntax("cookieName", data56, null, null);
if(fault19 !== undefined){
const err169 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/syntax",keyword:"syntax",params:{fault: fault19}};
(vErrors ??= []).push(err169);
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err170);
errors++;
}
}
if(data55.sameSite !== undefined){
let data57 = data55.sameSite;
if(!(((data57 === "lax") || (data57 === "strict")) || (data57 === "none"))){
const err171 = {instancePath:instancePath+"/session/cookie/sameSite",schemaPath:"#/properties/session/properties/cookie/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema11.properties.session.properties.cookie.properties.sameSite.enum}};
(vErrors ??= []).push(err171);
errors++;
}
}
if(data55.domain !== undefined){
let data58 = data55.domain;
const _errs135 = errors;
let valid30 = false;
const _errs136 = errors;
if(typeof data58 === "string"){
if(func3(data58) < 1){
const err172 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err172);
errors++;
}
const fault20 = judges.judgeSyntax("cookieDomain", data58, null, null);
if(fault20 !== undefined){
const err173 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/syntax",keyword:"syntax",params:{fault: fault20}};
(vErrors ??= []).push(err173);
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err174);
errors++;
}
var _valid3 = _errs136 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs138 = errors;
if(data58 !== null){
const err175 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/1/type",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err175);
errors++;
}
var _valid3 = _errs138 === errors;
valid30 = valid30 || _valid3;
}
if(!valid30){
const err176 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err176);
errors++;
}
else {
errors = _errs135;
if(vErrors !== null){
if(_errs135){
vErrors.length = _errs135;
}
else {
vErrors = null;
}
}
}
}
if(data55.path !== undefined){
let data59 = data55.path;
if(typeof data59 === "string"){
if(func3(data59) < 1){
const err177 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err177);
errors++;
}
const fault21 = judges.judgeSyntax("cookiePath", data59, null, null);
if(fault21 !== undefined){
const err178 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/syntax",keyword:"syntax",params:{fault: fault21}};
(vErrors ??= []).push(err178);
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err179);
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err180);
errors++;
}
}
if(data52.lifetime !== undefined){
let data60 = data52.lifetime;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err181 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err181);
errors++;
}
const fault22 = judges.judgeSyntax("duration", data60, "1s", "365d");
if(fault22 !== undefined){
const err182 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault22}};
(vErrors ??= []).push(err182);
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err183);
errors++;
}
}
if(data52.idleTimeout !== undefined){
let data61 = data52.idleTimeout;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err184 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err184);
errors++;
}
const fault23 = judges.judgeSyntax("duration", data61, "1s", "365d");
if(fault23 !== undefined){
const err185 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault23}};
(vErrors ??= []).push(err185);
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err186);
errors++;
}
}
if(data52.store !== undefined){
let data62 = data52.store;
const _errs147 = errors;
let valid31 = false;
const _errs148 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.kind === undefined){
const err187 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err187);
errors++;
}
if(data62.maxSessions === undefined){
const err188 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err188);
errors++;
}
for(const key14 in data62){
if(!((key14 === "kind") || (key14 === "maxSessions"))){
const err189 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
(vErrors ??= []).push(err189);
errors++;
}
}
if(data62.kind !== undefined){
let data63 = data62.kind;
if(typeof data63 !== "string"){
const err190 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err190);
errors++;
}
if("memory" !== data63){
const err191 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "memory"}};
(vErrors ??= []).push(err191);
errors++;
}
}
if(data62.maxSessions !== undefined){
let data64 = data62.maxSessions;
if(!(((typeof data64 == "number") && (!(data64 % 1) && !isNaN(data64))) && (isFinite(data64)))){
const err192 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err192);
errors++;
}
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 > 10000000 || isNaN(data64)){
const err193 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err193);
errors++;
}
if(data64 < 1 || isNaN(data64)){
const err194 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err194);
errors++;
}
}
}
}
else {
const err195 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err195);
errors++;
}
var _valid4 = _errs148 === errors;
valid31 = valid31 || _valid4;
if(!valid31){
const _errs155 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.kind === undefined){
const err196 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err196);
errors++;
}
if(data62.tls === undefined){
const err197 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "tls"}};
(vErrors ??= []).push(err197);
errors++;
}
if(data62.keyPrefix === undefined){
const err198 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "keyPrefix"}};
(vErrors ??= []).push(err198);
errors++;
}
if(data62.localCache === undefined){
const err199 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "localCache"}};
(vErrors ??= []).push(err199);
errors++;
}
for(const key15 in data62){
if(!(func2.call(schema11.properties.session.properties.store.anyOf[1].properties, key15))){
const err200 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
(vErrors ??= []).push(err200);
errors++;
}
}
if(data62.kind !== undefined){
let data65 = data62.kind;
if(typeof data65 !== "string"){
const err201 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err201);
errors++;
}
if("redis" !== data65){
const err202 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "redis"}};
(vErrors ??= []).push(err202);
errors++;
}
}
if(data62.url !== undefined){
let data66 = data62.url;
if(typeof data66 === "string"){
if(!pattern11.test(data66)){
const err203 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^rediss?://"}};
(vErrors ??= []).push(err203);
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err204);
errors++;
}
}
if(data62.sentinel !== undefined){
let data67 = data62.sentinel;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.name === undefined){
const err205 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err205);
errors++;
}
if(data67.nodes === undefined){
const err206 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err206);
errors++;
}
for(const key16 in data67){
if(!((((key16 === "name") || (key16 === "nodes")) || (key16 === "sentinelUsername")) || (key16 === "sentinelPassword"))){
const err207 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
(vErrors ??= []).push(err207);
errors++;
}
}
if(data67.name !== undefined){
let data68 = data67.name;
if(typeof data68 === "string"){
if(func3(data68) < 1){
const err208 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err208);
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err209);
errors++;
}
}
if(data67.nodes !== undefined){
let data69 = data67.nodes;
if(Array.isArray(data69)){
if(data69.length < 1){
const err210 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err210);
errors++;
}
const len6 = data69.length;
for(let i9=0; i9<len6; i9++){
let data70 = data69[i9];
if(typeof data70 === "string"){
if(!pattern12.test(data70)){
const err211 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i9,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err211);
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i9,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err212);
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err213);
errors++;
}
}
if(data67.sentinelUsername !== undefined){
let data71 = data67.sentinelUsername;
if(typeof data71 === "string"){
if(func3(data71) < 1){
const err214 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err214);
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err215);
errors++;
}
}
if(data67.sentinelPassword !== undefined){
let data72 = data67.sentinelPassword;
if(typeof data72 === "string"){
if(func3(data72) < 1){
const err216 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err216);
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err217);
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err218);
errors++;
}
}
if(data62.cluster !== undefined){
let data73 = data62.cluster;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.nodes === undefined){
const err219 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err219);
errors++;
}
for(const key17 in data73){
if(!(key17 === "nodes")){
const err220 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
(vErrors ??= []).push(err220);
errors++;
}
}
if(data73.nodes !== undefined){
let data74 = data73.nodes;
if(Array.isArray(data74)){
if(data74.length < 1){
const err221 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err221);
errors++;
}
const len7 = data74.length;
for(let i10=0; i10<len7; i10++){
let data75 = data74[i10];
if(typeof data75 === "string"){
if(!pattern12.test(data75)){
const err222 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i10,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err222);
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i10,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err223);
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err224);
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err225);
errors++;
}
}
if(data62.username !== undefined){
let data76 = data62.username;
if(typeof data76 === "string"){
if(func3(data76) < 1){
const err226 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err226);
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err227);
errors++;
}
}
if(data62.password !== undefined){
let data77 = data62.password;
if(typeof data77 === "string"){
if(func3(data77) < 1){
const err228 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err228);
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err229);
errors++;
}
}
if(data62.tls !== undefined){
let data78 = data62.tls;
const _errs187 = errors;
let valid40 = false;
const _errs188 = errors;
if(typeof data78 !== "boolean"){
const err230 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err230);
errors++;
}
var _valid5 = _errs188 === errors;
valid40 = valid40 || _valid5;
if(!valid40){
const _errs190 = errors;
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
for(const key18 in data78){
if(!((((key18 === "caFile") || (key18 === "certFile")) || (key18 === "keyFile")) || (key18 === "serverName"))){
const err231 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
(vErrors ??= []).push(err231);
errors++;
}
}
if(data78.caFile !== undefined){
let data79 = data78.caFile;
if(typeof data79 === "string"){
if(func3(data79) < 1){
const err232 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err232);
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err233);
errors++;
}
}
if(data78.certFile !== undefined){
let data80 = data78.certFile;
if(typeof data80 === "string"){
if(func3(data80) < 1){
const err234 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err234);
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err235);
errors++;
}
}
if(data78.keyFile !== undefined){
let data81 = data78.keyFile;
if(typeof data81 === "string"){
if(func3(data81) < 1){
const err236 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err236);
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err237);
errors++;
}
}
if(data78.serverName !== undefined){
let data82 = data78.serverName;
if(typeof data82 === "string"){
if(func3(data82) < 1){
const err238 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err238);
errors++;
}
const fault24 = judges.judgeSyntax("host", data82, null, null);
if(fault24 !== undefined){
const err239 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/syntax",keyword:"syntax",params:{fault: fault24}};
(vErrors ??= []).push(err239);
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err240);
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err241);
errors++;
}
var _valid5 = _errs190 === errors;
valid40 = valid40 || _valid5;
}
if(!valid40){
const err242 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err242);
errors++;
}
else {
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
}
}
if(data62.keyPrefix !== undefined){
if(typeof data62.keyPrefix !== "string"){
const err243 = {instancePath:instancePath+"/session/store/keyPrefix",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/keyPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err243);
errors++;
}
}
if(data62.localCache !== undefined){
let data84 = data62.localCache;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.maxSessions === undefined){
const err244 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err244);
errors++;
}
if(data84.maxAge === undefined){
const err245 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err245);
errors++;
}
for(const key19 in data84){
if(!((key19 === "maxSessions") || (key19 === "maxAge"))){
const err246 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
(vErrors ??= []).push(err246);
errors++;
}
}
if(data84.maxSessions !== undefined){
let data85 = data84.maxSessions;
if(!(((typeof data85 == "number") && (!(data85 % 1) && !isNaN(data85))) && (isFinite(data85)))){
const err247 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err247);
errors++;
}
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 10000000 || isNaN(data85)){
const err248 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err248);
errors++;
}
if(data85 < 0 || isNaN(data85)){
const err249 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err249);
errors++;
}
}
}
if(data84.maxAge !== undefined){
let data86 = data84.maxAge;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err250 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err250);
errors++;
}
const fault25 = judges.judgeSyntax("duration", data86, null, "5m");
if(fault25 !== undefined){
const err251 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault25}};
(vErrors ??= []).push(err251);
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err252);
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err253);
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err254);
errors++;
}
var _valid4 = _errs155 === errors;
valid31 = valid31 || _valid4;
if(!valid31){
const _errs210 = errors;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if(data62.kind === undefined){
const err255 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err255);
errors++;
}
for(const key20 in data62){
if(!(key20 === "kind")){
const err256 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
(vErrors ??= []).push(err256);
errors++;
}
}
if(data62.kind !== undefined){
let data87 = data62.kind;
if(typeof data87 !== "string"){
const err257 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err257);
errors++;
}
if("cookie" !== data87){
const err258 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "cookie"}};
(vErrors ??= []).push(err258);
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err259);
errors++;
}
var _valid4 = _errs210 === errors;
valid31 = valid31 || _valid4;
}
}
if(!valid31){
const err260 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err260);
errors++;
}
else {
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err261 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err261);
errors++;
}
}
if(data.refresh !== undefined){
let data88 = data.refresh;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.ahead === undefined){
const err262 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "ahead"}};
(vErrors ??= []).push(err262);
errors++;
}
if(data88.retry === undefined){
const err263 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "retry"}};
(vErrors ??= []).push(err263);
errors++;
}
if(data88.userinfoMaxAge === undefined){
const err264 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "userinfoMaxAge"}};
(vErrors ??= []).push(err264);
errors++;
}
for(const key21 in data88){
if(!(((key21 === "ahead") || (key21 === "retry")) || (key21 === "userinfoMaxAge"))){
const err265 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
(vErrors ??= []).push(err265);
errors++;
}
}
if(data88.ahead !== undefined){
let data89 = data88.ahead;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err266 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err266);
errors++;
}
const fault26 = judges.judgeSyntax("duration", data89, null, "1d");
if(fault26 !== undefined){
const err267 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/syntax",keyword:"syntax",params:{fault: fault26}};
(vErrors ??= []).push(err267);
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err268);
errors++;
}
}
if(data88.retry !== undefined){
let data90 = data88.retry;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.attempts === undefined){
const err269 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err269);
errors++;
}
if(data90.minDelay === undefined){
const err270 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "minDelay"}};
(vErrors ??= []).push(err270);
errors++;
}
if(data90.maxDelay === undefined){
const err271 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "maxDelay"}};
(vErrors ??= []).push(err271);
errors++;
}
for(const key22 in data90){
if(!(((key22 === "attempts") || (key22 === "minDelay")) || (key22 === "maxDelay"))){
const err272 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
(vErrors ??= []).push(err272);
errors++;
}
}
if(data90.attempts !== undefined){
let data91 = data90.attempts;
if(!(((typeof data91 == "number") && (!(data91 % 1) && !isNaN(data91))) && (isFinite(data91)))){
const err273 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err273);
errors++;
}
if((typeof data91 == "number") && (isFinite(data91))){
if(data91 > 100 || isNaN(data91)){
const err274 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err274);
errors++;
}
if(data91 < 1 || isNaN(data91)){
const err275 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err275);
errors++;
}
}
}
if(data90.minDelay !== undefined){
let data92 = data90.minDelay;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err276 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err276);
errors++;
}
const fault27 = judges.judgeSyntax("duration", data92, "1ms", "10m");
if(fault27 !== undefined){
const err277 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/syntax",keyword:"syntax",params:{fault: fault27}};
(vErrors ??= []).push(err277);
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err278);
errors++;
}
}
if(data90.maxDelay !== undefined){
let data93 = data90.maxDelay;
if(typeof data93 === "string"){
if(!pattern0.test(data93)){
const err279 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err279);
errors++;
}
const fault28 = judges.judgeSyntax("duration", data93, "1ms", "1h");
if(fault28 !== undefined){
const err280 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/syntax",keyword:"syntax",params:{fault: fault28}};
(vErrors ??= []).push(err280);
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err281);
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err282);
errors++;
}
}
if(data88.userinfoMaxAge !== undefined){
let data94 = data88.userinfoMaxAge;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err283 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err283);
errors++;
}
const fault29 = judges.judgeSyntax("duration", data94, null, "30d");
if(fault29 !== undefined){
const err284 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/syntax",keyword:"syntax",params:{fault: fault29}};
(vErrors ??= []).push(err284);
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err285);
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err286);
errors++;
}
}
if(data.identity !== undefined){
let data95 = data.identity;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.requireVerifiedEmail === undefined){
const err287 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "requireVerifiedEmail"}};
(vErrors ??= []).push(err287);
errors++;
}
if(data95.headers === undefined){
const err288 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err288);
errors++;
}
for(const key23 in data95){
if(!(((key23 === "requireVerifiedEmail") || (key23 === "headers")) || (key23 === "assertion"))){
const err289 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
(vErrors ??= []).push(err289);
errors++;
}
}
if(data95.requireVerifiedEmail !== undefined){
if(typeof data95.requireVerifiedEmail !== "boolean"){
const err290 = {instancePath:instancePath+"/identity/requireVerifiedEmail",schemaPath:"#/properties/identity/properties/requireVerifiedEmail/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err290);
errors++;
}
}
if(data95.headers !== undefined){
let data97 = data95.headers;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key24 in data97){
const _errs238 = errors;
if(typeof key24 === "string"){
const fault30 = judges.judgeSyntax("identityHeaderName", key24, null, null);
if(fault30 !== undefined){
const err291 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault30},propertyName:key24};
(vErrors ??= []).push(err291);
errors++;
}
}
var valid47 = _errs238 === errors;
if(!valid47){
const err292 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key24}};
(vErrors ??= []).push(err292);
errors++;
}
}
for(const key25 in data97){
if(!(pattern3.test(key25))){
const err293 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
(vErrors ??= []).push(err293);
errors++;
}
}
for(const key26 in data97){
if(pattern3.test(key26)){
let data98 = data97[key26];
if(typeof data98 === "string"){
if(func3(data98) < 1){
const err294 = {instancePath:instancePath+"/identity/headers/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err294);
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/identity/headers/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err295);
errors++;
}
}
}
}
else {
const err296 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err296);
errors++;
}
}
if(data95.assertion !== undefined){
let data99 = data95.assertion;
if(judges.isPlanned({}, data99)){
const err297 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err297);
errors++;
}
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.header === undefined){
const err298 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "header"}};
(vErrors ??= []).push(err298);
errors++;
}
if(data99.lifetime === undefined){
const err299 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err299);
errors++;
}
for(const key27 in data99){
if(!((key27 === "header") || (key27 === "lifetime"))){
const err300 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
(vErrors ??= []).push(err300);
errors++;
}
}
if(data99.header !== undefined){
let data100 = data99.header;
if(typeof data100 === "string"){
if(func3(data100) < 1){
const err301 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err301);
errors++;
}
const fault31 = judges.judgeSyntax("identityHeaderName", data100, null, null);
if(fault31 !== undefined){
const err302 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/syntax",keyword:"syntax",params:{fault: fault31}};
(vErrors ??= []).push(err302);
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err303);
errors++;
}
}
if(data99.lifetime !== undefined){
let data101 = data99.lifetime;
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err304 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err304);
errors++;
}
const fault32 = judges.judgeSyntax("duration", data101, "10s", "1h");
if(fault32 !== undefined){
const err305 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault32}};
(vErrors ??= []).push(err305);
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err306);
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err307);
errors++;
}
}
}
else {
const err308 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err308);
errors++;
}
}
if(data.rateLimit !== undefined){
let data102 = data.rateLimit;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.login === undefined){
const err309 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty: "login"}};
(vErrors ??= []).push(err309);
errors++;
}
for(const key28 in data102){
if(!(key28 === "login")){
const err310 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
(vErrors ??= []).push(err310);
errors++;
}
}
if(data102.login !== undefined){
let data103 = data102.login;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.max === undefined){
const err311 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err311);
errors++;
}
if(data103.per === undefined){
const err312 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err312);
errors++;
}
for(const key29 in data103){
if(!((key29 === "max") || (key29 === "per"))){
const err313 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
(vErrors ??= []).push(err313);
errors++;
}
}
if(data103.max !== undefined){
let data104 = data103.max;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err314 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err314);
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 1000000 || isNaN(data104)){
const err315 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err315);
errors++;
}
if(data104 < 1 || isNaN(data104)){
const err316 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err316);
errors++;
}
}
}
if(data103.per !== undefined){
let data105 = data103.per;
if(typeof data105 === "string"){
if(!pattern0.test(data105)){
const err317 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err317);
errors++;
}
const fault33 = judges.judgeSyntax("duration", data105, "1s", "1d");
if(fault33 !== undefined){
const err318 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/syntax",keyword:"syntax",params:{fault: fault33}};
(vErrors ??= []).push(err318);
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err319);
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err320);
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err321);
errors++;
}
}
if(data.routes !== undefined){
let data106 = data.routes;
if(Array.isArray(data106)){
if(data106.length < 1){
const err322 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err322);
errors++;
}
const len8 = data106.length;
for(let i11=0; i11<len8; i11++){
let data107 = data106[i11];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.path === undefined){
const err323 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err323);
errors++;
}
if(data107.auth === undefined){
const err324 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "auth"}};
(vErrors ??= []).push(err324);
errors++;
}
if(data107.unauthenticated === undefined){
const err325 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "unauthenticated"}};
(vErrors ??= []).push(err325);
errors++;
}
if(data107.origins === undefined){
const err326 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err326);
errors++;
}
if(data107.upstream === undefined){
const err327 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "upstream"}};
(vErrors ??= []).push(err327);
errors++;
}
if(data107.rewrite === undefined){
const err328 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "rewrite"}};
(vErrors ??= []).push(err328);
errors++;
}
if(data107.headers === undefined){
const err329 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err329);
errors++;
}
if(data107.responseHeaders === undefined){
const err330 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "responseHeaders"}};
(vErrors ??= []).push(err330);
errors++;
}
if(data107.keepAlive === undefined){
const err331 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "keepAlive"}};
(vErrors ??= []).push(err331);
errors++;
}
if(data107.maxBody === undefined){
const err332 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "maxBody"}};
(vErrors ??= []).push(err332);
errors++;
}
if(data107.websocket === undefined){
const err333 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "websocket"}};
(vErrors ??= []).push(err333);
errors++;
}
if(data107.encodedSlash === undefined){
const err334 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "encodedSlash"}};
(vErrors ??= []).push(err334);
errors++;
}
for(const key30 in data107){
if(!(func2.call(schema11.properties.routes.items.properties, key30))){
const err335 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
(vErrors ??= []).push(err335);
errors++;
}
}
if(data107.name !== undefined){
let data108 = data107.name;
if(typeof data108 === "string"){
if(func3(data108) < 1){
const err336 = {instancePath:instancePath+"/routes/" + i11+"/name",schemaPath:"#/properties/routes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err336);
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/routes/" + i11+"/name",schemaPath:"#/properties/routes/items/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err337);
errors++;
}
}
if(data107.host !== undefined){
let data109 = data107.host;
if(typeof data109 === "string"){
if(func3(data109) < 1){
const err338 = {instancePath:instancePath+"/routes/" + i11+"/host",schemaPath:"#/properties/routes/items/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err338);
errors++;
}
const fault34 = judges.judgeSyntax("host", data109, null, null);
if(fault34 !== undefined){
const err339 = {instancePath:instancePath+"/routes/" + i11+"/host",schemaPath:"#/properties/routes/items/properties/host/syntax",keyword:"syntax",params:{fault: fault34}};
(vErrors ??= []).push(err339);
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/routes/" + i11+"/host",schemaPath:"#/properties/routes/items/properties/host/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err340);
errors++;
}
}
if(data107.path !== undefined){
let data110 = data107.path;
const _errs269 = errors;
let valid55 = false;
const _errs270 = errors;
if(typeof data110 === "string"){
if(func3(data110) < 1){
const err341 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err341);
errors++;
}
const fault35 = judges.judgeSyntax("routePath", data110, null, null);
if(fault35 !== undefined){
const err342 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/syntax",keyword:"syntax",params:{fault: fault35}};
(vErrors ??= []).push(err342);
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err343);
errors++;
}
var _valid6 = _errs270 === errors;
valid55 = valid55 || _valid6;
if(!valid55){
const _errs272 = errors;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.exact === undefined){
const err344 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
(vErrors ??= []).push(err344);
errors++;
}
for(const key31 in data110){
if(!(key31 === "exact")){
const err345 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
(vErrors ??= []).push(err345);
errors++;
}
}
if(data110.exact !== undefined){
let data111 = data110.exact;
if(typeof data111 === "string"){
if(func3(data111) < 1){
const err346 = {instancePath:instancePath+"/routes/" + i11+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err346);
errors++;
}
const fault36 = judges.judgeSyntax("routePath", data111, null, null);
if(fault36 !== undefined){
const err347 = {instancePath:instancePath+"/routes/" + i11+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/syntax",keyword:"syntax",params:{fault: fault36}};
(vErrors ??= []).push(err347);
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/routes/" + i11+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err348);
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err349);
errors++;
}
var _valid6 = _errs272 === errors;
valid55 = valid55 || _valid6;
}
if(!valid55){
const err350 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err350);
errors++;
}
else {
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
}
}
if(data107.methods !== undefined){
let data112 = data107.methods;
if(Array.isArray(data112)){
if(data112.length < 1){
const err351 = {instancePath:instancePath+"/routes/" + i11+"/methods",schemaPath:"#/properties/routes/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err351);
errors++;
}
const len9 = data112.length;
for(let i12=0; i12<len9; i12++){
let data113 = data112[i12];
if(typeof data113 === "string"){
const fault37 = judges.judgeSyntax("method", data113, null, null);
if(fault37 !== undefined){
const err352 = {instancePath:instancePath+"/routes/" + i11+"/methods/" + i12,schemaPath:"#/properties/routes/items/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault37}};
(vErrors ??= []).push(err352);
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/routes/" + i11+"/methods/" + i12,schemaPath:"#/properties/routes/items/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err353);
errors++;
}
}
let i13 = data112.length;
let j3;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data112[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err354 = {instancePath:instancePath+"/routes/" + i11+"/methods",schemaPath:"#/properties/routes/items/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3}};
(vErrors ??= []).push(err354);
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
const err355 = {instancePath:instancePath+"/routes/" + i11+"/methods",schemaPath:"#/properties/routes/items/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err355);
errors++;
}
}
if(data107.auth !== undefined){
let data114 = data107.auth;
if(!(((data114 === "required") || (data114 === "optional")) || (data114 === "none"))){
const err356 = {instancePath:instancePath+"/routes/" + i11+"/auth",schemaPath:"#/properties/routes/items/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.auth.enum}};
(vErrors ??= []).push(err356);
errors++;
}
}
if(data107.unauthenticated !== undefined){
let data115 = data107.unauthenticated;
if(!(((data115 === "auto") || (data115 === "redirect")) || (data115 === "unauthorized"))){
const err357 = {instancePath:instancePath+"/routes/" + i11+"/unauthenticated",schemaPath:"#/properties/routes/items/properties/unauthenticated/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.unauthenticated.enum}};
(vErrors ??= []).push(err357);
errors++;
}
}
if(data107.provider !== undefined){
let data116 = data107.provider;
if(typeof data116 === "string"){
if(func3(data116) < 1){
const err358 = {instancePath:instancePath+"/routes/" + i11+"/provider",schemaPath:"#/properties/routes/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err358);
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/routes/" + i11+"/provider",schemaPath:"#/properties/routes/items/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err359);
errors++;
}
}
if(data107.allow !== undefined){
let data117 = data107.allow;
if(typeof data117 === "string"){
if(func3(data117) < 1){
const err360 = {instancePath:instancePath+"/routes/" + i11+"/allow",schemaPath:"#/properties/routes/items/properties/allow/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err360);
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/routes/" + i11+"/allow",schemaPath:"#/properties/routes/items/properties/allow/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err361);
errors++;
}
}
if(data107.stepUp !== undefined){
let data118 = data107.stepUp;
if(judges.isPlanned({}, data118)){
const err362 = {instancePath:instancePath+"/routes/" + i11+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err362);
errors++;
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(Object.keys(data118).length < 1){
const err363 = {instancePath:instancePath+"/routes/" + i11+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err363);
errors++;
}
for(const key32 in data118){
if(!((key32 === "maxAge") || (key32 === "acr"))){
const err364 = {instancePath:instancePath+"/routes/" + i11+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
(vErrors ??= []).push(err364);
errors++;
}
}
if(data118.maxAge !== undefined){
let data119 = data118.maxAge;
if(typeof data119 === "string"){
if(!pattern0.test(data119)){
const err365 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err365);
errors++;
}
const fault38 = judges.judgeSyntax("duration", data119, "1s", "365d");
if(fault38 !== undefined){
const err366 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault38}};
(vErrors ??= []).push(err366);
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err367);
errors++;
}
}
if(data118.acr !== undefined){
let data120 = data118.acr;
if(Array.isArray(data120)){
if(data120.length < 1){
const err368 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err368);
errors++;
}
const len10 = data120.length;
for(let i14=0; i14<len10; i14++){
let data121 = data120[i14];
if(typeof data121 === "string"){
if(func3(data121) < 1){
const err369 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/acr/" + i14,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err369);
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/acr/" + i14,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err370);
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err371);
errors++;
}
}
}
else {
const err372 = {instancePath:instancePath+"/routes/" + i11+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err372);
errors++;
}
}
if(data107.bearer !== undefined){
let data122 = data107.bearer;
if(judges.isPlanned({}, data122)){
const err373 = {instancePath:instancePath+"/routes/" + i11+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err373);
errors++;
}
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key33 in data122){
if(!(((key33 === "introspect") || (key33 === "userinfo")) || (key33 === "jwt"))){
const err374 = {instancePath:instancePath+"/routes/" + i11+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
(vErrors ??= []).push(err374);
errors++;
}
}
if(data122.introspect !== undefined){
let data123 = data122.introspect;
if(typeof data123 !== "boolean"){
const err375 = {instancePath:instancePath+"/routes/" + i11+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/properties/introspect/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err375);
errors++;
}
if(true !== data123){
const err376 = {instancePath:instancePath+"/routes/" + i11+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/properties/introspect/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err376);
errors++;
}
}
if(data122.userinfo !== undefined){
let data124 = data122.userinfo;
if(typeof data124 !== "boolean"){
const err377 = {instancePath:instancePath+"/routes/" + i11+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/properties/userinfo/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err377);
errors++;
}
if(true !== data124){
const err378 = {instancePath:instancePath+"/routes/" + i11+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/properties/userinfo/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err378);
errors++;
}
}
if(data122.jwt !== undefined){
let data125 = data122.jwt;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.audience === undefined){
const err379 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err379);
errors++;
}
for(const key34 in data125){
if(!(key34 === "audience")){
const err380 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
(vErrors ??= []).push(err380);
errors++;
}
}
if(data125.audience !== undefined){
let data126 = data125.audience;
const _errs307 = errors;
let valid65 = false;
const _errs308 = errors;
if(typeof data126 === "string"){
if(func3(data126) < 1){
const err381 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err381);
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err382);
errors++;
}
var _valid7 = _errs308 === errors;
valid65 = valid65 || _valid7;
if(!valid65){
const _errs310 = errors;
if(Array.isArray(data126)){
if(data126.length < 1){
const err383 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err383);
errors++;
}
const len11 = data126.length;
for(let i15=0; i15<len11; i15++){
let data127 = data126[i15];
if(typeof data127 === "string"){
if(func3(data127) < 1){
const err384 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience/" + i15,schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err384);
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience/" + i15,schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err385);
errors++;
}
}
}
else {
const err386 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err386);
errors++;
}
var _valid7 = _errs310 === errors;
valid65 = valid65 || _valid7;
}
if(!valid65){
const err387 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err387);
errors++;
}
else {
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err388 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err388);
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/routes/" + i11+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err389);
errors++;
}
}
if(data107.origins !== undefined){
let data128 = data107.origins;
if(Array.isArray(data128)){
if(data128.length < 1){
const err390 = {instancePath:instancePath+"/routes/" + i11+"/origins",schemaPath:"#/properties/routes/items/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err390);
errors++;
}
const len12 = data128.length;
for(let i16=0; i16<len12; i16++){
let data129 = data128[i16];
if(typeof data129 === "string"){
const fault39 = judges.judgeSyntax("pageOrigin", data129, null, null);
if(fault39 !== undefined){
const err391 = {instancePath:instancePath+"/routes/" + i11+"/origins/" + i16,schemaPath:"#/properties/routes/items/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault39}};
(vErrors ??= []).push(err391);
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/routes/" + i11+"/origins/" + i16,schemaPath:"#/properties/routes/items/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err392);
errors++;
}
}
let i17 = data128.length;
let j4;
if(i17 > 1){
const indices4 = {};
for(;i17--;){
let item4 = data128[i17];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err393 = {instancePath:instancePath+"/routes/" + i11+"/origins",schemaPath:"#/properties/routes/items/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j4}};
(vErrors ??= []).push(err393);
errors++;
break;
}
indices4[item4] = i17;
}
}
}
else {
const err394 = {instancePath:instancePath+"/routes/" + i11+"/origins",schemaPath:"#/properties/routes/items/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err394);
errors++;
}
}
if(data107.cors !== undefined){
let data130 = data107.cors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.origins === undefined){
const err395 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err395);
errors++;
}
if(data130.headers === undefined){
const err396 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err396);
errors++;
}
if(data130.exposeHeaders === undefined){
const err397 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "exposeHeaders"}};
(vErrors ??= []).push(err397);
errors++;
}
if(data130.credentials === undefined){
const err398 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "credentials"}};
(vErrors ??= []).push(err398);
errors++;
}
if(data130.maxAge === undefined){
const err399 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err399);
errors++;
}
for(const key35 in data130){
if(!((((((key35 === "origins") || (key35 === "methods")) || (key35 === "headers")) || (key35 === "exposeHeaders")) || (key35 === "credentials")) || (key35 === "maxAge"))){
const err400 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
(vErrors ??= []).push(err400);
errors++;
}
}
if(data130.origins !== undefined){
let data131 = data130.origins;
if(Array.isArray(data131)){
if(data131.length < 1){
const err401 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err401);
errors++;
}
const len13 = data131.length;
for(let i18=0; i18<len13; i18++){
let data132 = data131[i18];
if(typeof data132 === "string"){
const fault40 = judges.judgeSyntax("corsOrigin", data132, null, null);
if(fault40 !== undefined){
const err402 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins/" + i18,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault40}};
(vErrors ??= []).push(err402);
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins/" + i18,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err403);
errors++;
}
}
let i19 = data131.length;
let j5;
if(i19 > 1){
const indices5 = {};
for(;i19--;){
let item5 = data131[i19];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err404 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j5}};
(vErrors ??= []).push(err404);
errors++;
break;
}
indices5[item5] = i19;
}
}
}
else {
const err405 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err405);
errors++;
}
}
if(data130.methods !== undefined){
let data133 = data130.methods;
if(Array.isArray(data133)){
if(data133.length < 1){
const err406 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err406);
errors++;
}
const len14 = data133.length;
for(let i20=0; i20<len14; i20++){
let data134 = data133[i20];
if(typeof data134 === "string"){
const fault41 = judges.judgeSyntax("method", data134, null, null);
if(fault41 !== undefined){
const err407 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods/" + i20,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault41}};
(vErrors ??= []).push(err407);
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods/" + i20,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err408);
errors++;
}
}
let i21 = data133.length;
let j6;
if(i21 > 1){
const indices6 = {};
for(;i21--;){
let item6 = data133[i21];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err409 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j6}};
(vErrors ??= []).push(err409);
errors++;
break;
}
indices6[item6] = i21;
}
}
}
else {
const err410 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err410);
errors++;
}
}
if(data130.headers !== undefined){
let data135 = data130.headers;
if(Array.isArray(data135)){
const len15 = data135.length;
for(let i22=0; i22<len15; i22++){
let data136 = data135[i22];
if(typeof data136 === "string"){
const fault42 = judges.judgeSyntax("headerName", data136, null, null);
if(fault42 !== undefined){
const err411 = {instancePath:instancePath+"/routes/" + i11+"/cors/headers/" + i22,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/syntax",keyword:"syntax",params:{fault: fault42}};
(vErrors ??= []).push(err411);
errors++;
}
}
else {
const err412 = {instancePath:instancePath+"/routes/" + i11+"/cors/headers/" + i22,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err412);
errors++;
}
}
let i23 = data135.length;
let j7;
if(i23 > 1){
const indices7 = {};
for(;i23--;){
let item7 = data135[i23];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err413 = {instancePath:instancePath+"/routes/" + i11+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j7}};
(vErrors ??= []).push(err413);
errors++;
break;
}
indices7[item7] = i23;
}
}
}
else {
const err414 = {instancePath:instancePath+"/routes/" + i11+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err414);
errors++;
}
}
if(data130.exposeHeaders !== undefined){
let data137 = data130.exposeHeaders;
if(Array.isArray(data137)){
const len16 = data137.length;
for(let i24=0; i24<len16; i24++){
let data138 = data137[i24];
if(typeof data138 === "string"){
const fault43 = judges.judgeSyntax("headerName", data138, null, null);
if(fault43 !== undefined){
const err415 = {instancePath:instancePath+"/routes/" + i11+"/cors/exposeHeaders/" + i24,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/syntax",keyword:"syntax",params:{fault: fault43}};
(vErrors ??= []).push(err415);
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/routes/" + i11+"/cors/exposeHeaders/" + i24,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err416);
errors++;
}
}
let i25 = data137.length;
let j8;
if(i25 > 1){
const indices8 = {};
for(;i25--;){
let item8 = data137[i25];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err417 = {instancePath:instancePath+"/routes/" + i11+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j8}};
(vErrors ??= []).push(err417);
errors++;
break;
}
indices8[item8] = i25;
}
}
}
else {
const err418 = {instancePath:instancePath+"/routes/" + i11+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err418);
errors++;
}
}
if(data130.credentials !== undefined){
if(typeof data130.credentials !== "boolean"){
const err419 = {instancePath:instancePath+"/routes/" + i11+"/cors/credentials",schemaPath:"#/properties/routes/items/properties/cors/properties/credentials/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err419);
errors++;
}
}
if(data130.maxAge !== undefined){
let data140 = data130.maxAge;
if(typeof data140 === "string"){
if(!pattern0.test(data140)){
const err420 = {instancePath:instancePath+"/routes/" + i11+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err420);
errors++;
}
const fault44 = judges.judgeSyntax("duration", data140, null, "1d");
if(fault44 !== undefined){
const err421 = {instancePath:instancePath+"/routes/" + i11+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault44}};
(vErrors ??= []).push(err421);
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/routes/" + i11+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err422);
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err423);
errors++;
}
}
if(data107.upstream !== undefined){
let data141 = data107.upstream;
const _errs342 = errors;
let valid84 = false;
const _errs343 = errors;
if(typeof data141 === "string"){
const fault45 = judges.judgeSyntax("upstreamUrl", data141, null, null);
if(fault45 !== undefined){
const err424 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/syntax",keyword:"syntax",params:{fault: fault45}};
(vErrors ??= []).push(err424);
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err425);
errors++;
}
var _valid8 = _errs343 === errors;
valid84 = valid84 || _valid8;
if(!valid84){
const _errs345 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.urls === undefined){
const err426 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
(vErrors ??= []).push(err426);
errors++;
}
if(data141.preserveHost === undefined){
const err427 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "preserveHost"}};
(vErrors ??= []).push(err427);
errors++;
}
if(data141.connectTimeout === undefined){
const err428 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "connectTimeout"}};
(vErrors ??= []).push(err428);
errors++;
}
if(data141.responseTimeout === undefined){
const err429 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "responseTimeout"}};
(vErrors ??= []).push(err429);
errors++;
}
if(data141.idleTimeout === undefined){
const err430 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err430);
errors++;
}
if(data141.retries === undefined){
const err431 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "retries"}};
(vErrors ??= []).push(err431);
errors++;
}
for(const key36 in data141){
if(!((((((((key36 === "urls") || (key36 === "preserveHost")) || (key36 === "connectTimeout")) || (key36 === "responseTimeout")) || (key36 === "idleTimeout")) || (key36 === "retries")) || (key36 === "healthCheck")) || (key36 === "tls"))){
const err432 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
(vErrors ??= []).push(err432);
errors++;
}
}
if(data141.urls !== undefined){
let data142 = data141.urls;
if(Array.isArray(data142)){
if(data142.length < 1){
const err433 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err433);
errors++;
}
const len17 = data142.length;
for(let i26=0; i26<len17; i26++){
let data143 = data142[i26];
if(typeof data143 === "string"){
const fault46 = judges.judgeSyntax("upstreamUrl", data143, null, null);
if(fault46 !== undefined){
const err434 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls/" + i26,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/syntax",keyword:"syntax",params:{fault: fault46}};
(vErrors ??= []).push(err434);
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls/" + i26,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err435);
errors++;
}
}
let i27 = data142.length;
let j9;
if(i27 > 1){
const indices9 = {};
for(;i27--;){
let item9 = data142[i27];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err436 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j9}};
(vErrors ??= []).push(err436);
errors++;
break;
}
indices9[item9] = i27;
}
}
}
else {
const err437 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err437);
errors++;
}
}
if(data141.preserveHost !== undefined){
if(typeof data141.preserveHost !== "boolean"){
const err438 = {instancePath:instancePath+"/routes/" + i11+"/upstream/preserveHost",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/preserveHost/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err438);
errors++;
}
}
if(data141.connectTimeout !== undefined){
let data145 = data141.connectTimeout;
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err439 = {instancePath:instancePath+"/routes/" + i11+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err439);
errors++;
}
const fault47 = judges.judgeSyntax("duration", data145, "10ms", "5m");
if(fault47 !== undefined){
const err440 = {instancePath:instancePath+"/routes/" + i11+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/syntax",keyword:"syntax",params:{fault: fault47}};
(vErrors ??= []).push(err440);
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/routes/" + i11+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err441);
errors++;
}
}
if(data141.responseTimeout !== undefined){
let data146 = data141.responseTimeout;
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err442 = {instancePath:instancePath+"/routes/" + i11+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err442);
errors++;
}
const fault48 = judges.judgeSyntax("duration", data146, "10ms", "1d");
if(fault48 !== undefined){
const err443 = {instancePath:instancePath+"/routes/" + i11+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/syntax",keyword:"syntax",params:{fault: fault48}};
(vErrors ??= []).push(err443);
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/routes/" + i11+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err444);
errors++;
}
}
if(data141.idleTimeout !== undefined){
let data147 = data141.idleTimeout;
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err445 = {instancePath:instancePath+"/routes/" + i11+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err445);
errors++;
}
const fault49 = judges.judgeSyntax("duration", data147, "1s", "7d");
if(fault49 !== undefined){
const err446 = {instancePath:instancePath+"/routes/" + i11+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault49}};
(vErrors ??= []).push(err446);
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/routes/" + i11+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err447);
errors++;
}
}
if(data141.retries !== undefined){
let data148 = data141.retries;
if(!(((typeof data148 == "number") && (!(data148 % 1) && !isNaN(data148))) && (isFinite(data148)))){
const err448 = {instancePath:instancePath+"/routes/" + i11+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err448);
errors++;
}
if((typeof data148 == "number") && (isFinite(data148))){
if(data148 > 10 || isNaN(data148)){
const err449 = {instancePath:instancePath+"/routes/" + i11+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err449);
errors++;
}
if(data148 < 0 || isNaN(data148)){
const err450 = {instancePath:instancePath+"/routes/" + i11+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err450);
errors++;
}
}
}
if(data141.healthCheck !== undefined){
let data149 = data141.healthCheck;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.path === undefined){
const err451 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err451);
errors++;
}
if(data149.every === undefined){
const err452 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "every"}};
(vErrors ??= []).push(err452);
errors++;
}
for(const key37 in data149){
if(!((key37 === "path") || (key37 === "every"))){
const err453 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
(vErrors ??= []).push(err453);
errors++;
}
}
if(data149.path !== undefined){
let data150 = data149.path;
if(typeof data150 === "string"){
if(func3(data150) < 1){
const err454 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err454);
errors++;
}
const fault50 = judges.judgeSyntax("addedPrefix", data150, null, null);
if(fault50 !== undefined){
const err455 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/syntax",keyword:"syntax",params:{fault: fault50}};
(vErrors ??= []).push(err455);
errors++;
}
}
else {
const err456 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err456);
errors++;
}
}
if(data149.every !== undefined){
let data151 = data149.every;
if(typeof data151 === "string"){
if(!pattern0.test(data151)){
const err457 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err457);
errors++;
}
const fault51 = judges.judgeSyntax("duration", data151, "1s", "1h");
if(fault51 !== undefined){
const err458 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/syntax",keyword:"syntax",params:{fault: fault51}};
(vErrors ??= []).push(err458);
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err459);
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err460);
errors++;
}
}
if(data141.tls !== undefined){
let data152 = data141.tls;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
for(const key38 in data152){
if(!((((key38 === "caFile") || (key38 === "certFile")) || (key38 === "keyFile")) || (key38 === "serverName"))){
const err461 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
(vErrors ??= []).push(err461);
errors++;
}
}
if(data152.caFile !== undefined){
let data153 = data152.caFile;
if(typeof data153 === "string"){
if(func3(data153) < 1){
const err462 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err462);
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err463);
errors++;
}
}
if(data152.certFile !== undefined){
let data154 = data152.certFile;
if(typeof data154 === "string"){
if(func3(data154) < 1){
const err464 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err464);
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err465);
errors++;
}
}
if(data152.keyFile !== undefined){
let data155 = data152.keyFile;
if(typeof data155 === "string"){
if(func3(data155) < 1){
const err466 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err466);
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err467);
errors++;
}
}
if(data152.serverName !== undefined){
let data156 = data152.serverName;
if(typeof data156 === "string"){
if(func3(data156) < 1){
const err468 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err468);
errors++;
}
const fault52 = judges.judgeSyntax("host", data156, null, null);
if(fault52 !== undefined){
const err469 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/syntax",keyword:"syntax",params:{fault: fault52}};
(vErrors ??= []).push(err469);
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err470);
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err471);
errors++;
}
}
}
else {
const err472 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err472);
errors++;
}
var _valid8 = _errs345 === errors;
valid84 = valid84 || _valid8;
}
if(!valid84){
const err473 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err473);
errors++;
}
else {
errors = _errs342;
if(vErrors !== null){
if(_errs342){
vErrors.length = _errs342;
}
else {
vErrors = null;
}
}
}
}
if(data107.rewrite !== undefined){
let data157 = data107.rewrite;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key39 in data157){
if(!((key39 === "stripPrefix") || (key39 === "addPrefix"))){
const err474 = {instancePath:instancePath+"/routes/" + i11+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
(vErrors ??= []).push(err474);
errors++;
}
}
if(data157.stripPrefix !== undefined){
let data158 = data157.stripPrefix;
if(typeof data158 === "string"){
if(func3(data158) < 1){
const err475 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err475);
errors++;
}
const fault53 = judges.judgeSyntax("prefixPath", data158, null, null);
if(fault53 !== undefined){
const err476 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/syntax",keyword:"syntax",params:{fault: fault53}};
(vErrors ??= []).push(err476);
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err477);
errors++;
}
}
if(data157.addPrefix !== undefined){
let data159 = data157.addPrefix;
if(typeof data159 === "string"){
if(func3(data159) < 1){
const err478 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err478);
errors++;
}
const fault54 = judges.judgeSyntax("addedPrefix", data159, null, null);
if(fault54 !== undefined){
const err479 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/syntax",keyword:"syntax",params:{fault: fault54}};
(vErrors ??= []).push(err479);
errors++;
}
}
else {
const err480 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err480);
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/routes/" + i11+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err481);
errors++;
}
}
if(data107.headers !== undefined){
let data160 = data107.headers;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(data160.set === undefined){
const err482 = {instancePath:instancePath+"/routes/" + i11+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err482);
errors++;
}
if(data160.remove === undefined){
const err483 = {instancePath:instancePath+"/routes/" + i11+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err483);
errors++;
}
for(const key40 in data160){
if(!((key40 === "set") || (key40 === "remove"))){
const err484 = {instancePath:instancePath+"/routes/" + i11+"/headers",schemaPath:"#/properties/routes/items/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
(vErrors ??= []).push(err484);
errors++;
}
}
if(data160.set !== undefined){
let data161 = data160.set;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key41 in data161){
const _errs392 = errors;
if(typeof key41 === "string"){
const fault55 = judges.judgeSyntax("headerName", key41, null, null);
if(fault55 !== undefined){
const err485 = {instancePath:instancePath+"/routes/" + i11+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault55},propertyName:key41};
(vErrors ??= []).push(err485);
errors++;
}
}
var valid93 = _errs392 === errors;
if(!valid93){
const err486 = {instancePath:instancePath+"/routes/" + i11+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key41}};
(vErrors ??= []).push(err486);
errors++;
}
}
for(const key42 in data161){
if(!(pattern3.test(key42))){
const err487 = {instancePath:instancePath+"/routes/" + i11+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
(vErrors ??= []).push(err487);
errors++;
}
}
for(const key43 in data161){
if(pattern3.test(key43)){
let data162 = data161[key43];
if(typeof data162 === "string"){
const fault56 = judges.judgeSyntax("headerValue", data162, null, null);
if(fault56 !== undefined){
const err488 = {instancePath:instancePath+"/routes/" + i11+"/headers/set/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault56}};
(vErrors ??= []).push(err488);
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/routes/" + i11+"/headers/set/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err489);
errors++;
}
}
}
}
else {
const err490 = {instancePath:instancePath+"/routes/" + i11+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err490);
errors++;
}
}
if(data160.remove !== undefined){
let data163 = data160.remove;
if(Array.isArray(data163)){
const len18 = data163.length;
for(let i28=0; i28<len18; i28++){
let data164 = data163[i28];
if(typeof data164 === "string"){
const fault57 = judges.judgeSyntax("headerName", data164, null, null);
if(fault57 !== undefined){
const err491 = {instancePath:instancePath+"/routes/" + i11+"/headers/remove/" + i28,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault57}};
(vErrors ??= []).push(err491);
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/routes/" + i11+"/headers/remove/" + i28,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err492);
errors++;
}
}
let i29 = data163.length;
let j10;
if(i29 > 1){
const indices10 = {};
for(;i29--;){
let item10 = data163[i29];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err493 = {instancePath:instancePath+"/routes/" + i11+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j10}};
(vErrors ??= []).push(err493);
errors++;
break;
}
indices10[item10] = i29;
}
}
}
else {
const err494 = {instancePath:instancePath+"/routes/" + i11+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err494);
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/routes/" + i11+"/headers",schemaPath:"#/properties/routes/items/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err495);
errors++;
}
}
if(data107.responseHeaders !== undefined){
let data165 = data107.responseHeaders;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.set === undefined){
const err496 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err496);
errors++;
}
if(data165.remove === undefined){
const err497 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err497);
errors++;
}
for(const key44 in data165){
if(!((key44 === "set") || (key44 === "remove"))){
const err498 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
(vErrors ??= []).push(err498);
errors++;
}
}
if(data165.set !== undefined){
let data166 = data165.set;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key45 in data166){
const _errs405 = errors;
if(typeof key45 === "string"){
const fault58 = judges.judgeSyntax("headerName", key45, null, null);
if(fault58 !== undefined){
const err499 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault58},propertyName:key45};
(vErrors ??= []).push(err499);
errors++;
}
}
var valid99 = _errs405 === errors;
if(!valid99){
const err500 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key45}};
(vErrors ??= []).push(err500);
errors++;
}
}
for(const key46 in data166){
if(!(pattern3.test(key46))){
const err501 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
(vErrors ??= []).push(err501);
errors++;
}
}
for(const key47 in data166){
if(pattern3.test(key47)){
let data167 = data166[key47];
if(typeof data167 === "string"){
const fault59 = judges.judgeSyntax("headerValue", data167, null, null);
if(fault59 !== undefined){
const err502 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault59}};
(vErrors ??= []).push(err502);
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err503);
errors++;
}
}
}
}
else {
const err504 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err504);
errors++;
}
}
if(data165.remove !== undefined){
let data168 = data165.remove;
if(Array.isArray(data168)){
const len19 = data168.length;
for(let i30=0; i30<len19; i30++){
let data169 = data168[i30];
if(typeof data169 === "string"){
const fault60 = judges.judgeSyntax("headerName", data169, null, null);
if(fault60 !== undefined){
const err505 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/remove/" + i30,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault60}};
(vErrors ??= []).push(err505);
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/remove/" + i30,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err506);
errors++;
}
}
let i31 = data168.length;
let j11;
if(i31 > 1){
const indices11 = {};
for(;i31--;){
let item11 = data168[i31];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err507 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j11}};
(vErrors ??= []).push(err507);
errors++;
break;
}
indices11[item11] = i31;
}
}
}
else {
const err508 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err508);
errors++;
}
}
}
else {
const err509 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err509);
errors++;
}
}
if(data107.rateLimit !== undefined){
let data170 = data107.rateLimit;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.max === undefined){
const err510 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err510);
errors++;
}
if(data170.per === undefined){
const err511 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err511);
errors++;
}
if(data170.key === undefined){
const err512 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err512);
errors++;
}
for(const key48 in data170){
if(!(((key48 === "max") || (key48 === "per")) || (key48 === "key"))){
const err513 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
(vErrors ??= []).push(err513);
errors++;
}
}
if(data170.max !== undefined){
let data171 = data170.max;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err514 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err514);
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 > 10000000 || isNaN(data171)){
const err515 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err515);
errors++;
}
if(data171 < 1 || isNaN(data171)){
const err516 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err516);
errors++;
}
}
}
if(data170.per !== undefined){
let data172 = data170.per;
if(typeof data172 === "string"){
if(!pattern0.test(data172)){
const err517 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err517);
errors++;
}
const fault61 = judges.judgeSyntax("duration", data172, "1s", "1d");
if(fault61 !== undefined){
const err518 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/syntax",keyword:"syntax",params:{fault: fault61}};
(vErrors ??= []).push(err518);
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err519);
errors++;
}
}
if(data170.key !== undefined){
let data173 = data170.key;
if(!((data173 === "user") || (data173 === "address"))){
const err520 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/key",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/key/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.rateLimit.properties.key.enum}};
(vErrors ??= []).push(err520);
errors++;
}
}
}
else {
const err521 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err521);
errors++;
}
}
if(data107.keepAlive !== undefined){
if(typeof data107.keepAlive !== "boolean"){
const err522 = {instancePath:instancePath+"/routes/" + i11+"/keepAlive",schemaPath:"#/properties/routes/items/properties/keepAlive/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err522);
errors++;
}
}
if(data107.maxBody !== undefined){
let data175 = data107.maxBody;
if(typeof data175 === "string"){
if(!pattern34.test(data175)){
const err523 = {instancePath:instancePath+"/routes/" + i11+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/pattern",keyword:"pattern",params:{pattern: "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$"}};
(vErrors ??= []).push(err523);
errors++;
}
const fault62 = judges.judgeSyntax("size", data175, null, null);
if(fault62 !== undefined){
const err524 = {instancePath:instancePath+"/routes/" + i11+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/syntax",keyword:"syntax",params:{fault: fault62}};
(vErrors ??= []).push(err524);
errors++;
}
}
else {
const err525 = {instancePath:instancePath+"/routes/" + i11+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err525);
errors++;
}
}
if(data107.websocket !== undefined){
if(typeof data107.websocket !== "boolean"){
const err526 = {instancePath:instancePath+"/routes/" + i11+"/websocket",schemaPath:"#/properties/routes/items/properties/websocket/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err526);
errors++;
}
}
if(data107.encodedSlash !== undefined){
let data177 = data107.encodedSlash;
if(!((data177 === "reject") || (data177 === "keep"))){
const err527 = {instancePath:instancePath+"/routes/" + i11+"/encodedSlash",schemaPath:"#/properties/routes/items/properties/encodedSlash/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.encodedSlash.enum}};
(vErrors ??= []).push(err527);
errors++;
}
}
}
else {
const err528 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err528);
errors++;
}
}
}
else {
const err529 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err529);
errors++;
}
}
}
else {
const err530 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err530);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
