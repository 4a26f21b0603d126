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
const pattern8 = new RegExp("^[A-Za-z0-9._-]{1,64}$", "u");
const pattern18 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
const pattern25 = new RegExp("^rediss?://", "u");
const pattern26 = new RegExp("^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$", "u");
const pattern50 = new RegExp("^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$", "u");

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
if(data25.loginHints === undefined){
const err89 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "loginHints"}};
(vErrors ??= []).push(err89);
errors++;
}
if(data25.pkce === undefined){
const err90 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "pkce"}};
(vErrors ??= []).push(err90);
errors++;
}
if(data25.pushedAuthorizationRequests === undefined){
const err91 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "pushedAuthorizationRequests"}};
(vErrors ??= []).push(err91);
errors++;
}
if(data25.timeout === undefined){
const err92 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err92);
errors++;
}
if(data25.callback === undefined){
const err93 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "callback"}};
(vErrors ??= []).push(err93);
errors++;
}
if(data25.allowInsecure === undefined){
const err94 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err94);
errors++;
}
for(const key9 in data25){
if(!(func2.call(schema11.properties.providers.patternProperties["^.*$"].properties, key9))){
const err95 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
(vErrors ??= []).push(err95);
errors++;
}
}
if(data25.preset !== undefined){
let data26 = data25.preset;
if(!((((((((data26 === "coloop") || (data26 === "google")) || (data26 === "entra")) || (data26 === "okta")) || (data26 === "auth0")) || (data26 === "keycloak")) || (data26 === "github")) || (data26 === "gitlab"))){
const err96 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.preset.enum}};
(vErrors ??= []).push(err96);
errors++;
}
}
if(data25.tenant !== undefined){
let data27 = data25.tenant;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err97 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tenant",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tenant/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err97);
errors++;
}
const fault9 = judges.judgeSyntax("tenant", data27, null, null);
if(fault9 !== undefined){
const err98 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tenant",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tenant/syntax",keyword:"syntax",params:{fault: fault9}};
(vErrors ??= []).push(err98);
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tenant",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tenant/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err99);
errors++;
}
}
if(data25.issuer !== undefined){
let data28 = data25.issuer;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err100 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err100);
errors++;
}
const fault10 = judges.judgeSyntax("issuer", data28, null, null);
if(fault10 !== undefined){
const err101 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/syntax",keyword:"syntax",params:{fault: fault10}};
(vErrors ??= []).push(err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err102);
errors++;
}
}
if(data25.authorizationEndpoint !== undefined){
let data29 = data25.authorizationEndpoint;
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err103 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err103);
errors++;
}
const fault11 = judges.judgeSyntax("endpoint", data29, null, null);
if(fault11 !== undefined){
const err104 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/syntax",keyword:"syntax",params:{fault: fault11}};
(vErrors ??= []).push(err104);
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err105);
errors++;
}
}
if(data25.tokenEndpoint !== undefined){
let data30 = data25.tokenEndpoint;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err106 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err106);
errors++;
}
const fault12 = judges.judgeSyntax("endpoint", data30, null, null);
if(fault12 !== undefined){
const err107 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/syntax",keyword:"syntax",params:{fault: fault12}};
(vErrors ??= []).push(err107);
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err108);
errors++;
}
}
if(data25.userinfoEndpoint !== undefined){
let data31 = data25.userinfoEndpoint;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err109 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err109);
errors++;
}
const fault13 = judges.judgeSyntax("endpoint", data31, null, null);
if(fault13 !== undefined){
const err110 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/syntax",keyword:"syntax",params:{fault: fault13}};
(vErrors ??= []).push(err110);
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err111);
errors++;
}
}
if(data25.introspectionEndpoint !== undefined){
let data32 = data25.introspectionEndpoint;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err112 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err112);
errors++;
}
const fault14 = judges.judgeSyntax("endpoint", data32, null, null);
if(fault14 !== undefined){
const err113 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/syntax",keyword:"syntax",params:{fault: fault14}};
(vErrors ??= []).push(err113);
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err114);
errors++;
}
}
if(data25.revocationEndpoint !== undefined){
let data33 = data25.revocationEndpoint;
if(typeof data33 === "string"){
if(func3(data33) < 1){
const err115 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err115);
errors++;
}
const fault15 = judges.judgeSyntax("endpoint", data33, null, null);
if(fault15 !== undefined){
const err116 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/syntax",keyword:"syntax",params:{fault: fault15}};
(vErrors ??= []).push(err116);
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err117);
errors++;
}
}
if(data25.endSessionEndpoint !== undefined){
let data34 = data25.endSessionEndpoint;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err118 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err118);
errors++;
}
const fault16 = judges.judgeSyntax("endpoint", data34, null, null);
if(fault16 !== undefined){
const err119 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/syntax",keyword:"syntax",params:{fault: fault16}};
(vErrors ??= []).push(err119);
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err120);
errors++;
}
}
if(data25.pushedAuthorizationRequestEndpoint !== undefined){
let data35 = data25.pushedAuthorizationRequestEndpoint;
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err121 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pushedAuthorizationRequestEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pushedAuthorizationRequestEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err121);
errors++;
}
const fault17 = judges.judgeSyntax("endpoint", data35, null, null);
if(fault17 !== undefined){
const err122 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pushedAuthorizationRequestEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pushedAuthorizationRequestEndpoint/syntax",keyword:"syntax",params:{fault: fault17}};
(vErrors ??= []).push(err122);
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pushedAuthorizationRequestEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pushedAuthorizationRequestEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err123);
errors++;
}
}
if(data25.jwksUri !== undefined){
let data36 = data25.jwksUri;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err124 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err124);
errors++;
}
const fault18 = judges.judgeSyntax("endpoint", data36, null, null);
if(fault18 !== undefined){
const err125 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault18}};
(vErrors ??= []).push(err125);
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err126);
errors++;
}
}
if(data25.clientId !== undefined){
let data37 = data25.clientId;
if(typeof data37 === "string"){
if(func3(data37) < 1){
const err127 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err127);
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err128);
errors++;
}
}
if(data25.clientSecret !== undefined){
let data38 = data25.clientSecret;
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err129 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err129);
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err130);
errors++;
}
}
if(data25.clientAuth !== undefined){
let data39 = data25.clientAuth;
if(!(((((data39 === "client_secret_basic") || (data39 === "client_secret_post")) || (data39 === "private_key_jwt")) || (data39 === "client_assertion")) || (data39 === "none"))){
const err131 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAuth",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAuth/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAuth.enum}};
(vErrors ??= []).push(err131);
errors++;
}
}
if(data25.clientKey !== undefined){
let data40 = data25.clientKey;
if(typeof data40 === "string"){
if(func3(data40) < 1){
const err132 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err132);
errors++;
}
const fault19 = judges.judgeSyntax("privateKey", data40, null, null);
if(fault19 !== undefined){
const err133 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/syntax",keyword:"syntax",params:{fault: fault19}};
(vErrors ??= []).push(err133);
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err134);
errors++;
}
}
if(data25.clientAssertionFile !== undefined){
let data41 = data25.clientAssertionFile;
if(typeof data41 === "string"){
if(func3(data41) < 1){
const err135 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAssertionFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAssertionFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err135);
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAssertionFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAssertionFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err136);
errors++;
}
}
if(data25.clientAssertionAudience !== undefined){
let data42 = data25.clientAssertionAudience;
if(!(((data42 === "issuer") || (data42 === "token-endpoint")) || (data42 === "called-endpoint"))){
const err137 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAssertionAudience",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAssertionAudience/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAssertionAudience.enum}};
(vErrors ??= []).push(err137);
errors++;
}
}
if(data25.scopes !== undefined){
let data43 = data25.scopes;
if(Array.isArray(data43)){
const len3 = data43.length;
for(let i4=0; i4<len3; i4++){
let data44 = data43[i4];
if(typeof data44 === "string"){
if(!pattern5.test(data44)){
const err138 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i4,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$"}};
(vErrors ??= []).push(err138);
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i4,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err139);
errors++;
}
}
let i5 = data43.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data43[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err140 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
(vErrors ??= []).push(err140);
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err141 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err141);
errors++;
}
}
if(data25.authorizationParams !== undefined){
let data45 = data25.authorizationParams;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key10 in data45){
if(!(pattern3.test(key10))){
const err142 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
(vErrors ??= []).push(err142);
errors++;
}
}
for(const key11 in data45){
if(pattern3.test(key11)){
if(typeof data45[key11] !== "string"){
const err143 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err143);
errors++;
}
}
}
}
else {
const err144 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err144);
errors++;
}
}
if(data25.loginHints !== undefined){
let data47 = data25.loginHints;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i6=0; i6<len4; i6++){
let data48 = data47[i6];
if(typeof data48 === "string"){
if(!pattern8.test(data48)){
const err145 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginHints/" + i6,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/loginHints/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}};
(vErrors ??= []).push(err145);
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginHints/" + i6,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/loginHints/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err146);
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
const err147 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginHints",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/loginHints/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
(vErrors ??= []).push(err147);
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err148 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginHints",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/loginHints/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err148);
errors++;
}
}
if(data25.pkce !== undefined){
if(typeof data25.pkce !== "boolean"){
const err149 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pkce",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pkce/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err149);
errors++;
}
}
if(data25.pushedAuthorizationRequests !== undefined){
let data50 = data25.pushedAuthorizationRequests;
if(!(((data50 === "auto") || (data50 === "always")) || (data50 === "never"))){
const err150 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pushedAuthorizationRequests",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pushedAuthorizationRequests/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.pushedAuthorizationRequests.enum}};
(vErrors ??= []).push(err150);
errors++;
}
}
if(data25.timeout !== undefined){
let data51 = data25.timeout;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err151 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err151);
errors++;
}
const fault20 = judges.judgeSyntax("duration", data51, "100ms", "2m");
if(fault20 !== undefined){
const err152 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/syntax",keyword:"syntax",params:{fault: fault20}};
(vErrors ??= []).push(err152);
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err153);
errors++;
}
}
if(data25.label !== undefined){
let data52 = data25.label;
if(typeof data52 === "string"){
if(func3(data52) < 1){
const err154 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err154);
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err155);
errors++;
}
}
if(data25.caFile !== undefined){
let data53 = data25.caFile;
if(typeof data53 === "string"){
if(func3(data53) < 1){
const err156 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err156);
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err157);
errors++;
}
}
if(data25.callback !== undefined){
let data54 = data25.callback;
if(!((data54 === "shared") || (data54 === "own"))){
const err158 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/callback",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/callback/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.callback.enum}};
(vErrors ??= []).push(err158);
errors++;
}
}
if(data25.subjectClaim !== undefined){
let data55 = data25.subjectClaim;
const _errs123 = errors;
let valid25 = false;
const _errs124 = errors;
if(typeof data55 === "string"){
if(func3(data55) < 1){
const err159 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err159);
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err160);
errors++;
}
var _valid2 = _errs124 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const _errs126 = errors;
if(Array.isArray(data55)){
if(data55.length < 1){
const err161 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err161);
errors++;
}
const len5 = data55.length;
for(let i8=0; i8<len5; i8++){
let data56 = data55[i8];
if(typeof data56 === "string"){
if(func3(data56) < 1){
const err162 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i8,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err162);
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i8,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err163);
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err164);
errors++;
}
var _valid2 = _errs126 === errors;
valid25 = valid25 || _valid2;
}
if(!valid25){
const err165 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err165);
errors++;
}
else {
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
}
}
if(data25.claimSources !== undefined){
let data57 = data25.claimSources;
if(Array.isArray(data57)){
const len6 = data57.length;
for(let i9=0; i9<len6; i9++){
let data58 = data57[i9];
const _errs133 = errors;
let valid30 = false;
const _errs134 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
const err166 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err166);
errors++;
}
if(data58.url === undefined){
const err167 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err167);
errors++;
}
if(data58.groups === undefined){
const err168 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "groups"}};
(vErrors ??= []).push(err168);
errors++;
}
if(data58.staleFor === undefined){
const err169 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err169);
errors++;
}
for(const key12 in data58){
if(!(((((key12 === "kind") || (key12 === "url")) || (key12 === "groups")) || (key12 === "timeout")) || (key12 === "staleFor"))){
const err170 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err170);
errors++;
}
}
if(data58.kind !== undefined){
let data59 = data58.kind;
if(typeof data59 !== "string"){
const err171 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err171);
errors++;
}
if("entra-groups" !== data59){
const err172 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "entra-groups"}};
(vErrors ??= []).push(err172);
errors++;
}
}
if(data58.url !== undefined){
let data60 = data58.url;
if(typeof data60 === "string"){
if(func3(data60) < 1){
const err173 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err173);
errors++;
}
const fault21 = judges.judgeSyntax("endpoint", data60, null, null);
if(fault21 !== undefined){
const err174 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/url/syntax",keyword:"syntax",params:{fault: fault21}};
(vErrors ??= []).push(err174);
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err175);
errors++;
}
}
if(data58.groups !== undefined){
let data61 = data58.groups;
if(!((data61 === "id") || (data61 === "displayName"))){
const err176 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/groups",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/groups/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.claimSources.items.anyOf[0].properties.groups.enum}};
(vErrors ??= []).push(err176);
errors++;
}
}
if(data58.timeout !== undefined){
let data62 = data58.timeout;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err177 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err177);
errors++;
}
const fault22 = judges.judgeSyntax("duration", data62, "100ms", "2m");
if(fault22 !== undefined){
const err178 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/timeout/syntax",keyword:"syntax",params:{fault: fault22}};
(vErrors ??= []).push(err178);
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err179);
errors++;
}
}
if(data58.staleFor !== undefined){
let data63 = data58.staleFor;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err180 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err180);
errors++;
}
const fault23 = judges.judgeSyntax("duration", data63, null, "7d");
if(fault23 !== undefined){
const err181 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault23}};
(vErrors ??= []).push(err181);
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err182);
errors++;
}
}
}
else {
const err183 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err183);
errors++;
}
var _valid3 = _errs134 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs146 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
const err184 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err184);
errors++;
}
if(data58.url === undefined){
const err185 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err185);
errors++;
}
if(data58.label === undefined){
const err186 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err186);
errors++;
}
if(data58.staleFor === undefined){
const err187 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err187);
errors++;
}
for(const key13 in data58){
if(!(((((key13 === "kind") || (key13 === "url")) || (key13 === "label")) || (key13 === "timeout")) || (key13 === "staleFor"))){
const err188 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
(vErrors ??= []).push(err188);
errors++;
}
}
if(data58.kind !== undefined){
let data64 = data58.kind;
if(typeof data64 !== "string"){
const err189 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err189);
errors++;
}
if("google-groups" !== data64){
const err190 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "google-groups"}};
(vErrors ??= []).push(err190);
errors++;
}
}
if(data58.url !== undefined){
let data65 = data58.url;
if(typeof data65 === "string"){
if(func3(data65) < 1){
const err191 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err191);
errors++;
}
const fault24 = judges.judgeSyntax("endpoint", data65, null, null);
if(fault24 !== undefined){
const err192 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/url/syntax",keyword:"syntax",params:{fault: fault24}};
(vErrors ??= []).push(err192);
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err193);
errors++;
}
}
if(data58.label !== undefined){
let data66 = data58.label;
if(!((data66 === "security") || (data66 === "discussion_forum"))){
const err194 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/label/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.claimSources.items.anyOf[1].properties.label.enum}};
(vErrors ??= []).push(err194);
errors++;
}
}
if(data58.timeout !== undefined){
let data67 = data58.timeout;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err195 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err195);
errors++;
}
const fault25 = judges.judgeSyntax("duration", data67, "100ms", "2m");
if(fault25 !== undefined){
const err196 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/timeout/syntax",keyword:"syntax",params:{fault: fault25}};
(vErrors ??= []).push(err196);
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err197);
errors++;
}
}
if(data58.staleFor !== undefined){
let data68 = data58.staleFor;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err198 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err198);
errors++;
}
const fault26 = judges.judgeSyntax("duration", data68, null, "7d");
if(fault26 !== undefined){
const err199 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault26}};
(vErrors ??= []).push(err199);
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err200);
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err201);
errors++;
}
var _valid3 = _errs146 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs158 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
const err202 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err202);
errors++;
}
if(data58.url === undefined){
const err203 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err203);
errors++;
}
if(data58.staleFor === undefined){
const err204 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err204);
errors++;
}
for(const key14 in data58){
if(!((((key14 === "kind") || (key14 === "url")) || (key14 === "timeout")) || (key14 === "staleFor"))){
const err205 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
(vErrors ??= []).push(err205);
errors++;
}
}
if(data58.kind !== undefined){
let data69 = data58.kind;
if(typeof data69 !== "string"){
const err206 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err206);
errors++;
}
if("github-teams" !== data69){
const err207 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "github-teams"}};
(vErrors ??= []).push(err207);
errors++;
}
}
if(data58.url !== undefined){
let data70 = data58.url;
if(typeof data70 === "string"){
if(func3(data70) < 1){
const err208 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err208);
errors++;
}
const fault27 = judges.judgeSyntax("endpoint", data70, null, null);
if(fault27 !== undefined){
const err209 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/url/syntax",keyword:"syntax",params:{fault: fault27}};
(vErrors ??= []).push(err209);
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err210);
errors++;
}
}
if(data58.timeout !== undefined){
let data71 = data58.timeout;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err211 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err211);
errors++;
}
const fault28 = judges.judgeSyntax("duration", data71, "100ms", "2m");
if(fault28 !== undefined){
const err212 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/timeout/syntax",keyword:"syntax",params:{fault: fault28}};
(vErrors ??= []).push(err212);
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err213);
errors++;
}
}
if(data58.staleFor !== undefined){
let data72 = data58.staleFor;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err214 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err214);
errors++;
}
const fault29 = judges.judgeSyntax("duration", data72, null, "7d");
if(fault29 !== undefined){
const err215 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault29}};
(vErrors ??= []).push(err215);
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err216);
errors++;
}
}
}
else {
const err217 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err217);
errors++;
}
var _valid3 = _errs158 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs169 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
const err218 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err218);
errors++;
}
if(data58.url === undefined){
const err219 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err219);
errors++;
}
if(data58.staleFor === undefined){
const err220 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err220);
errors++;
}
for(const key15 in data58){
if(!((((key15 === "kind") || (key15 === "url")) || (key15 === "timeout")) || (key15 === "staleFor"))){
const err221 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
(vErrors ??= []).push(err221);
errors++;
}
}
if(data58.kind !== undefined){
let data73 = data58.kind;
if(typeof data73 !== "string"){
const err222 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err222);
errors++;
}
if("github-email" !== data73){
const err223 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "github-email"}};
(vErrors ??= []).push(err223);
errors++;
}
}
if(data58.url !== undefined){
let data74 = data58.url;
if(typeof data74 === "string"){
if(func3(data74) < 1){
const err224 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err224);
errors++;
}
const fault30 = judges.judgeSyntax("endpoint", data74, null, null);
if(fault30 !== undefined){
const err225 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/url/syntax",keyword:"syntax",params:{fault: fault30}};
(vErrors ??= []).push(err225);
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err226);
errors++;
}
}
if(data58.timeout !== undefined){
let data75 = data58.timeout;
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err227 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err227);
errors++;
}
const fault31 = judges.judgeSyntax("duration", data75, "100ms", "2m");
if(fault31 !== undefined){
const err228 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/timeout/syntax",keyword:"syntax",params:{fault: fault31}};
(vErrors ??= []).push(err228);
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err229);
errors++;
}
}
if(data58.staleFor !== undefined){
let data76 = data58.staleFor;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err230 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err230);
errors++;
}
const fault32 = judges.judgeSyntax("duration", data76, null, "7d");
if(fault32 !== undefined){
const err231 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault32}};
(vErrors ??= []).push(err231);
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err232);
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err233);
errors++;
}
var _valid3 = _errs169 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs180 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.kind === undefined){
const err234 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err234);
errors++;
}
if(data58.name === undefined){
const err235 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err235);
errors++;
}
if(data58.url === undefined){
const err236 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err236);
errors++;
}
if(data58.headers === undefined){
const err237 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err237);
errors++;
}
if(data58.staleFor === undefined){
const err238 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err238);
errors++;
}
for(const key16 in data58){
if(!(((((((key16 === "kind") || (key16 === "name")) || (key16 === "url")) || (key16 === "headers")) || (key16 === "caFile")) || (key16 === "timeout")) || (key16 === "staleFor"))){
const err239 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
(vErrors ??= []).push(err239);
errors++;
}
}
if(data58.kind !== undefined){
let data77 = data58.kind;
if(typeof data77 !== "string"){
const err240 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err240);
errors++;
}
if("http" !== data77){
const err241 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "http"}};
(vErrors ??= []).push(err241);
errors++;
}
}
if(data58.name !== undefined){
let data78 = data58.name;
if(typeof data78 === "string"){
if(!pattern18.test(data78)){
const err242 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/name",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"}};
(vErrors ??= []).push(err242);
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/name",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err243);
errors++;
}
}
if(data58.url !== undefined){
let data79 = data58.url;
if(typeof data79 === "string"){
if(func3(data79) < 1){
const err244 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err244);
errors++;
}
const fault33 = judges.judgeSyntax("claimSourceUrl", data79, null, null);
if(fault33 !== undefined){
const err245 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/url/syntax",keyword:"syntax",params:{fault: fault33}};
(vErrors ??= []).push(err245);
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err246);
errors++;
}
}
if(data58.headers !== undefined){
let data80 = data58.headers;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key17 in data80){
const _errs191 = errors;
if(typeof key17 === "string"){
const fault34 = judges.judgeSyntax("headerName", key17, null, null);
if(fault34 !== undefined){
const err247 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault34},propertyName:key17};
(vErrors ??= []).push(err247);
errors++;
}
}
var valid36 = _errs191 === errors;
if(!valid36){
const err248 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key17}};
(vErrors ??= []).push(err248);
errors++;
}
}
for(const key18 in data80){
if(!(pattern3.test(key18))){
const err249 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
(vErrors ??= []).push(err249);
errors++;
}
}
for(const key19 in data80){
if(pattern3.test(key19)){
let data81 = data80[key19];
if(typeof data81 === "string"){
if(func3(data81) < 1){
const err250 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err250);
errors++;
}
const fault35 = judges.judgeSyntax("headerValue", data81, null, null);
if(fault35 !== undefined){
const err251 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault35}};
(vErrors ??= []).push(err251);
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err252);
errors++;
}
}
}
}
else {
const err253 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err253);
errors++;
}
}
if(data58.caFile !== undefined){
let data82 = data58.caFile;
if(typeof data82 === "string"){
if(func3(data82) < 1){
const err254 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err254);
errors++;
}
}
else {
const err255 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err255);
errors++;
}
}
if(data58.timeout !== undefined){
let data83 = data58.timeout;
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err256 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err256);
errors++;
}
const fault36 = judges.judgeSyntax("duration", data83, "100ms", "2m");
if(fault36 !== undefined){
const err257 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/timeout/syntax",keyword:"syntax",params:{fault: fault36}};
(vErrors ??= []).push(err257);
errors++;
}
}
else {
const err258 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err258);
errors++;
}
}
if(data58.staleFor !== undefined){
let data84 = data58.staleFor;
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err259 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err259);
errors++;
}
const fault37 = judges.judgeSyntax("duration", data84, null, "7d");
if(fault37 !== undefined){
const err260 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault37}};
(vErrors ??= []).push(err260);
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err261);
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err262);
errors++;
}
var _valid3 = _errs180 === errors;
valid30 = valid30 || _valid3;
}
}
}
}
if(!valid30){
const err263 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err263);
errors++;
}
else {
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err264 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err264);
errors++;
}
}
if(data25.subjectType !== undefined){
let data85 = data25.subjectType;
if(!((data85 === "string") || (data85 === "integer"))){
const err265 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectType",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectType/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.subjectType.enum}};
(vErrors ??= []).push(err265);
errors++;
}
}
if(data25.revokeTokens !== undefined){
if(typeof data25.revokeTokens !== "boolean"){
const err266 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revokeTokens",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revokeTokens/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err266);
errors++;
}
}
if(data25.allowInsecure !== undefined){
if(typeof data25.allowInsecure !== "boolean"){
const err267 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowInsecure",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err267);
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err268);
errors++;
}
}
}
}
else {
const err269 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err269);
errors++;
}
}
if(data.session !== undefined){
let data88 = data.session;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.secrets === undefined){
const err270 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "secrets"}};
(vErrors ??= []).push(err270);
errors++;
}
if(data88.cookie === undefined){
const err271 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "cookie"}};
(vErrors ??= []).push(err271);
errors++;
}
if(data88.lifetime === undefined){
const err272 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err272);
errors++;
}
if(data88.idleTimeout === undefined){
const err273 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err273);
errors++;
}
if(data88.store === undefined){
const err274 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "store"}};
(vErrors ??= []).push(err274);
errors++;
}
for(const key20 in data88){
if(!(((((key20 === "secrets") || (key20 === "cookie")) || (key20 === "lifetime")) || (key20 === "idleTimeout")) || (key20 === "store"))){
const err275 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
(vErrors ??= []).push(err275);
errors++;
}
}
if(data88.secrets !== undefined){
let data89 = data88.secrets;
if(Array.isArray(data89)){
if(data89.length < 1){
const err276 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err276);
errors++;
}
const len7 = data89.length;
for(let i10=0; i10<len7; i10++){
let data90 = data89[i10];
if(typeof data90 === "string"){
if(!(judges.hasBytes(32, data90))){
const err277 = {instancePath:instancePath+"/session/secrets/" + i10,schemaPath:"#/properties/session/properties/secrets/items/minBytes",keyword:"minBytes",params:{}};
(vErrors ??= []).push(err277);
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/session/secrets/" + i10,schemaPath:"#/properties/session/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err278);
errors++;
}
}
let i11 = data89.length;
let j3;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data89[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err279 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3}};
(vErrors ??= []).push(err279);
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
const err280 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err280);
errors++;
}
}
if(data88.cookie !== undefined){
let data91 = data88.cookie;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.sameSite === undefined){
const err281 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "sameSite"}};
(vErrors ??= []).push(err281);
errors++;
}
if(data91.path === undefined){
const err282 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err282);
errors++;
}
for(const key21 in data91){
if(!((((key21 === "name") || (key21 === "sameSite")) || (key21 === "domain")) || (key21 === "path"))){
const err283 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
(vErrors ??= []).push(err283);
errors++;
}
}
if(data91.name !== undefined){
let data92 = data91.name;
if(typeof data92 === "string"){
if(func3(data92) < 1){
const err284 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err284);
errors++;
}
const fault38 = judges.judgeSyntax("cookieName", data92, null, null);
if(fault38 !== undefined){
const err285 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/syntax",keyword:"syntax",params:{fault: fault38}};
(vErrors ??= []).push(err285);
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err286);
errors++;
}
}
if(data91.sameSite !== undefined){
let data93 = data91.sameSite;
if(!(((data93 === "lax") || (data93 === "strict")) || (data93 === "none"))){
const err287 = {instancePath:instancePath+"/session/cookie/sameSite",schemaPath:"#/properties/session/properties/cookie/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema11.properties.session.properties.cookie.properties.sameSite.enum}};
(vErrors ??= []).push(err287);
errors++;
}
}
if(data91.domain !== undefined){
let data94 = data91.domain;
const _errs220 = errors;
let valid43 = false;
const _errs221 = errors;
if(typeof data94 === "string"){
if(func3(data94) < 1){
const err288 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err288);
errors++;
}
const fault39 = judges.judgeSyntax("cookieDomain", data94, null, null);
if(fault39 !== undefined){
const err289 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/syntax",keyword:"syntax",params:{fault: fault39}};
(vErrors ??= []).push(err289);
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err290);
errors++;
}
var _valid4 = _errs221 === errors;
valid43 = valid43 || _valid4;
if(!valid43){
const _errs223 = errors;
if(data94 !== null){
const err291 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/1/type",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err291);
errors++;
}
var _valid4 = _errs223 === errors;
valid43 = valid43 || _valid4;
}
if(!valid43){
const err292 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err292);
errors++;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
}
if(data91.path !== undefined){
let data95 = data91.path;
if(typeof data95 === "string"){
if(func3(data95) < 1){
const err293 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err293);
errors++;
}
const fault40 = judges.judgeSyntax("cookiePath", data95, null, null);
if(fault40 !== undefined){
const err294 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/syntax",keyword:"syntax",params:{fault: fault40}};
(vErrors ??= []).push(err294);
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err295);
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err296);
errors++;
}
}
if(data88.lifetime !== undefined){
let data96 = data88.lifetime;
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err297 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err297);
errors++;
}
const fault41 = judges.judgeSyntax("duration", data96, "1s", "365d");
if(fault41 !== undefined){
const err298 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault41}};
(vErrors ??= []).push(err298);
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err299);
errors++;
}
}
if(data88.idleTimeout !== undefined){
let data97 = data88.idleTimeout;
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err300 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err300);
errors++;
}
const fault42 = judges.judgeSyntax("duration", data97, "1s", "365d");
if(fault42 !== undefined){
const err301 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault42}};
(vErrors ??= []).push(err301);
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err302);
errors++;
}
}
if(data88.store !== undefined){
let data98 = data88.store;
const _errs232 = errors;
let valid44 = false;
const _errs233 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.kind === undefined){
const err303 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err303);
errors++;
}
if(data98.maxSessions === undefined){
const err304 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err304);
errors++;
}
for(const key22 in data98){
if(!((key22 === "kind") || (key22 === "maxSessions"))){
const err305 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
(vErrors ??= []).push(err305);
errors++;
}
}
if(data98.kind !== undefined){
let data99 = data98.kind;
if(typeof data99 !== "string"){
const err306 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err306);
errors++;
}
if("memory" !== data99){
const err307 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "memory"}};
(vErrors ??= []).push(err307);
errors++;
}
}
if(data98.maxSessions !== undefined){
let data100 = data98.maxSessions;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err308 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err308);
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 > 10000000 || isNaN(data100)){
const err309 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err309);
errors++;
}
if(data100 < 1 || isNaN(data100)){
const err310 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err310);
errors++;
}
}
}
}
else {
const err311 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err311);
errors++;
}
var _valid5 = _errs233 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs240 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.kind === undefined){
const err312 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err312);
errors++;
}
if(data98.tls === undefined){
const err313 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "tls"}};
(vErrors ??= []).push(err313);
errors++;
}
if(data98.keyPrefix === undefined){
const err314 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "keyPrefix"}};
(vErrors ??= []).push(err314);
errors++;
}
if(data98.localCache === undefined){
const err315 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "localCache"}};
(vErrors ??= []).push(err315);
errors++;
}
for(const key23 in data98){
if(!(func2.call(schema11.properties.session.properties.store.anyOf[1].properties, key23))){
const err316 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
(vErrors ??= []).push(err316);
errors++;
}
}
if(data98.kind !== undefined){
let data101 = data98.kind;
if(typeof data101 !== "string"){
const err317 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err317);
errors++;
}
if("redis" !== data101){
const err318 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "redis"}};
(vErrors ??= []).push(err318);
errors++;
}
}
if(data98.url !== undefined){
let data102 = data98.url;
if(typeof data102 === "string"){
if(!pattern25.test(data102)){
const err319 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^rediss?://"}};
(vErrors ??= []).push(err319);
errors++;
}
}
else {
const err320 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err320);
errors++;
}
}
if(data98.sentinel !== undefined){
let data103 = data98.sentinel;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.name === undefined){
const err321 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err321);
errors++;
}
if(data103.nodes === undefined){
const err322 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err322);
errors++;
}
for(const key24 in data103){
if(!((((key24 === "name") || (key24 === "nodes")) || (key24 === "sentinelUsername")) || (key24 === "sentinelPassword"))){
const err323 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
(vErrors ??= []).push(err323);
errors++;
}
}
if(data103.name !== undefined){
let data104 = data103.name;
if(typeof data104 === "string"){
if(func3(data104) < 1){
const err324 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err324);
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err325);
errors++;
}
}
if(data103.nodes !== undefined){
let data105 = data103.nodes;
if(Array.isArray(data105)){
if(data105.length < 1){
const err326 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err326);
errors++;
}
const len8 = data105.length;
for(let i12=0; i12<len8; i12++){
let data106 = data105[i12];
if(typeof data106 === "string"){
if(!pattern26.test(data106)){
const err327 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i12,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err327);
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i12,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err328);
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err329);
errors++;
}
}
if(data103.sentinelUsername !== undefined){
let data107 = data103.sentinelUsername;
if(typeof data107 === "string"){
if(func3(data107) < 1){
const err330 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err330);
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err331);
errors++;
}
}
if(data103.sentinelPassword !== undefined){
let data108 = data103.sentinelPassword;
if(typeof data108 === "string"){
if(func3(data108) < 1){
const err332 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err332);
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err333);
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err334);
errors++;
}
}
if(data98.cluster !== undefined){
let data109 = data98.cluster;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.nodes === undefined){
const err335 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err335);
errors++;
}
for(const key25 in data109){
if(!(key25 === "nodes")){
const err336 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
(vErrors ??= []).push(err336);
errors++;
}
}
if(data109.nodes !== undefined){
let data110 = data109.nodes;
if(Array.isArray(data110)){
if(data110.length < 1){
const err337 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err337);
errors++;
}
const len9 = data110.length;
for(let i13=0; i13<len9; i13++){
let data111 = data110[i13];
if(typeof data111 === "string"){
if(!pattern26.test(data111)){
const err338 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i13,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err338);
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i13,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err339);
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err340);
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err341);
errors++;
}
}
if(data98.username !== undefined){
let data112 = data98.username;
if(typeof data112 === "string"){
if(func3(data112) < 1){
const err342 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err342);
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err343);
errors++;
}
}
if(data98.password !== undefined){
let data113 = data98.password;
if(typeof data113 === "string"){
if(func3(data113) < 1){
const err344 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err344);
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err345);
errors++;
}
}
if(data98.tls !== undefined){
let data114 = data98.tls;
const _errs272 = errors;
let valid53 = false;
const _errs273 = errors;
if(typeof data114 !== "boolean"){
const err346 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err346);
errors++;
}
var _valid6 = _errs273 === errors;
valid53 = valid53 || _valid6;
if(!valid53){
const _errs275 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key26 in data114){
if(!((((key26 === "caFile") || (key26 === "certFile")) || (key26 === "keyFile")) || (key26 === "serverName"))){
const err347 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
(vErrors ??= []).push(err347);
errors++;
}
}
if(data114.caFile !== undefined){
let data115 = data114.caFile;
if(typeof data115 === "string"){
if(func3(data115) < 1){
const err348 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err348);
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err349);
errors++;
}
}
if(data114.certFile !== undefined){
let data116 = data114.certFile;
if(typeof data116 === "string"){
if(func3(data116) < 1){
const err350 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err350);
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err351);
errors++;
}
}
if(data114.keyFile !== undefined){
let data117 = data114.keyFile;
if(typeof data117 === "string"){
if(func3(data117) < 1){
const err352 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err352);
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err353);
errors++;
}
}
if(data114.serverName !== undefined){
let data118 = data114.serverName;
if(typeof data118 === "string"){
if(func3(data118) < 1){
const err354 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err354);
errors++;
}
const fault43 = judges.judgeSyntax("host", data118, null, null);
if(fault43 !== undefined){
const err355 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/syntax",keyword:"syntax",params:{fault: fault43}};
(vErrors ??= []).push(err355);
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err356);
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err357);
errors++;
}
var _valid6 = _errs275 === errors;
valid53 = valid53 || _valid6;
}
if(!valid53){
const err358 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err358);
errors++;
}
else {
errors = _errs272;
if(vErrors !== null){
if(_errs272){
vErrors.length = _errs272;
}
else {
vErrors = null;
}
}
}
}
if(data98.keyPrefix !== undefined){
if(typeof data98.keyPrefix !== "string"){
const err359 = {instancePath:instancePath+"/session/store/keyPrefix",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/keyPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err359);
errors++;
}
}
if(data98.localCache !== undefined){
let data120 = data98.localCache;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(data120.maxSessions === undefined){
const err360 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err360);
errors++;
}
if(data120.maxAge === undefined){
const err361 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err361);
errors++;
}
for(const key27 in data120){
if(!((key27 === "maxSessions") || (key27 === "maxAge"))){
const err362 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
(vErrors ??= []).push(err362);
errors++;
}
}
if(data120.maxSessions !== undefined){
let data121 = data120.maxSessions;
if(!(((typeof data121 == "number") && (!(data121 % 1) && !isNaN(data121))) && (isFinite(data121)))){
const err363 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err363);
errors++;
}
if((typeof data121 == "number") && (isFinite(data121))){
if(data121 > 10000000 || isNaN(data121)){
const err364 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err364);
errors++;
}
if(data121 < 0 || isNaN(data121)){
const err365 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err365);
errors++;
}
}
}
if(data120.maxAge !== undefined){
let data122 = data120.maxAge;
if(typeof data122 === "string"){
if(!pattern0.test(data122)){
const err366 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err366);
errors++;
}
const fault44 = judges.judgeSyntax("duration", data122, null, "5m");
if(fault44 !== undefined){
const err367 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault44}};
(vErrors ??= []).push(err367);
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err368);
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err369);
errors++;
}
}
}
else {
const err370 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err370);
errors++;
}
var _valid5 = _errs240 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs295 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.kind === undefined){
const err371 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err371);
errors++;
}
for(const key28 in data98){
if(!(key28 === "kind")){
const err372 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
(vErrors ??= []).push(err372);
errors++;
}
}
if(data98.kind !== undefined){
let data123 = data98.kind;
if(typeof data123 !== "string"){
const err373 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err373);
errors++;
}
if("cookie" !== data123){
const err374 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "cookie"}};
(vErrors ??= []).push(err374);
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err375);
errors++;
}
var _valid5 = _errs295 === errors;
valid44 = valid44 || _valid5;
}
}
if(!valid44){
const err376 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err376);
errors++;
}
else {
errors = _errs232;
if(vErrors !== null){
if(_errs232){
vErrors.length = _errs232;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err377 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err377);
errors++;
}
}
if(data.refresh !== undefined){
let data124 = data.refresh;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.ahead === undefined){
const err378 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "ahead"}};
(vErrors ??= []).push(err378);
errors++;
}
if(data124.retry === undefined){
const err379 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "retry"}};
(vErrors ??= []).push(err379);
errors++;
}
if(data124.userinfoMaxAge === undefined){
const err380 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "userinfoMaxAge"}};
(vErrors ??= []).push(err380);
errors++;
}
for(const key29 in data124){
if(!(((key29 === "ahead") || (key29 === "retry")) || (key29 === "userinfoMaxAge"))){
const err381 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
(vErrors ??= []).push(err381);
errors++;
}
}
if(data124.ahead !== undefined){
let data125 = data124.ahead;
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err382 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err382);
errors++;
}
const fault45 = judges.judgeSyntax("duration", data125, null, "1d");
if(fault45 !== undefined){
const err383 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/syntax",keyword:"syntax",params:{fault: fault45}};
(vErrors ??= []).push(err383);
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err384);
errors++;
}
}
if(data124.retry !== undefined){
let data126 = data124.retry;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.attempts === undefined){
const err385 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err385);
errors++;
}
if(data126.minDelay === undefined){
const err386 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "minDelay"}};
(vErrors ??= []).push(err386);
errors++;
}
if(data126.maxDelay === undefined){
const err387 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "maxDelay"}};
(vErrors ??= []).push(err387);
errors++;
}
for(const key30 in data126){
if(!(((key30 === "attempts") || (key30 === "minDelay")) || (key30 === "maxDelay"))){
const err388 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
(vErrors ??= []).push(err388);
errors++;
}
}
if(data126.attempts !== undefined){
let data127 = data126.attempts;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err389 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err389);
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 100 || isNaN(data127)){
const err390 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err390);
errors++;
}
if(data127 < 1 || isNaN(data127)){
const err391 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err391);
errors++;
}
}
}
if(data126.minDelay !== undefined){
let data128 = data126.minDelay;
if(typeof data128 === "string"){
if(!pattern0.test(data128)){
const err392 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err392);
errors++;
}
const fault46 = judges.judgeSyntax("duration", data128, "1ms", "10m");
if(fault46 !== undefined){
const err393 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/syntax",keyword:"syntax",params:{fault: fault46}};
(vErrors ??= []).push(err393);
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err394);
errors++;
}
}
if(data126.maxDelay !== undefined){
let data129 = data126.maxDelay;
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err395 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err395);
errors++;
}
const fault47 = judges.judgeSyntax("duration", data129, "1ms", "1h");
if(fault47 !== undefined){
const err396 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/syntax",keyword:"syntax",params:{fault: fault47}};
(vErrors ??= []).push(err396);
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err397);
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err398);
errors++;
}
}
if(data124.userinfoMaxAge !== undefined){
let data130 = data124.userinfoMaxAge;
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err399 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err399);
errors++;
}
const fault48 = judges.judgeSyntax("duration", data130, null, "30d");
if(fault48 !== undefined){
const err400 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/syntax",keyword:"syntax",params:{fault: fault48}};
(vErrors ??= []).push(err400);
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err401);
errors++;
}
}
}
else {
const err402 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err402);
errors++;
}
}
if(data.identity !== undefined){
let data131 = data.identity;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.requireVerifiedEmail === undefined){
const err403 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "requireVerifiedEmail"}};
(vErrors ??= []).push(err403);
errors++;
}
if(data131.headers === undefined){
const err404 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err404);
errors++;
}
for(const key31 in data131){
if(!(((key31 === "requireVerifiedEmail") || (key31 === "headers")) || (key31 === "assertion"))){
const err405 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
(vErrors ??= []).push(err405);
errors++;
}
}
if(data131.requireVerifiedEmail !== undefined){
if(typeof data131.requireVerifiedEmail !== "boolean"){
const err406 = {instancePath:instancePath+"/identity/requireVerifiedEmail",schemaPath:"#/properties/identity/properties/requireVerifiedEmail/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err406);
errors++;
}
}
if(data131.headers !== undefined){
let data133 = data131.headers;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
for(const key32 in data133){
const _errs323 = errors;
if(typeof key32 === "string"){
const fault49 = judges.judgeSyntax("identityHeaderName", key32, null, null);
if(fault49 !== undefined){
const err407 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault49},propertyName:key32};
(vErrors ??= []).push(err407);
errors++;
}
}
var valid60 = _errs323 === errors;
if(!valid60){
const err408 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key32}};
(vErrors ??= []).push(err408);
errors++;
}
}
for(const key33 in data133){
if(!(pattern3.test(key33))){
const err409 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
(vErrors ??= []).push(err409);
errors++;
}
}
for(const key34 in data133){
if(pattern3.test(key34)){
let data134 = data133[key34];
if(typeof data134 === "string"){
if(func3(data134) < 1){
const err410 = {instancePath:instancePath+"/identity/headers/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err410);
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/identity/headers/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err411);
errors++;
}
}
}
}
else {
const err412 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err412);
errors++;
}
}
if(data131.assertion !== undefined){
let data135 = data131.assertion;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.header === undefined){
const err413 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "header"}};
(vErrors ??= []).push(err413);
errors++;
}
if(data135.lifetime === undefined){
const err414 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err414);
errors++;
}
if(data135.algorithm === undefined){
const err415 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "algorithm"}};
(vErrors ??= []).push(err415);
errors++;
}
if(data135.claims === undefined){
const err416 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "claims"}};
(vErrors ??= []).push(err416);
errors++;
}
for(const key35 in data135){
if(!((((((key35 === "header") || (key35 === "lifetime")) || (key35 === "algorithm")) || (key35 === "claims")) || (key35 === "keyFile")) || (key35 === "audience"))){
const err417 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
(vErrors ??= []).push(err417);
errors++;
}
}
if(data135.header !== undefined){
let data136 = data135.header;
if(typeof data136 === "string"){
if(func3(data136) < 1){
const err418 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err418);
errors++;
}
const fault50 = judges.judgeSyntax("identityHeaderName", data136, null, null);
if(fault50 !== undefined){
const err419 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/syntax",keyword:"syntax",params:{fault: fault50}};
(vErrors ??= []).push(err419);
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err420);
errors++;
}
}
if(data135.lifetime !== undefined){
let data137 = data135.lifetime;
if(typeof data137 === "string"){
if(!pattern0.test(data137)){
const err421 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err421);
errors++;
}
const fault51 = judges.judgeSyntax("duration", data137, "10s", "1h");
if(fault51 !== undefined){
const err422 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault51}};
(vErrors ??= []).push(err422);
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err423);
errors++;
}
}
if(data135.algorithm !== undefined){
let data138 = data135.algorithm;
if(!(((data138 === "ES256") || (data138 === "EdDSA")) || (data138 === "RS256"))){
const err424 = {instancePath:instancePath+"/identity/assertion/algorithm",schemaPath:"#/properties/identity/properties/assertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.identity.properties.assertion.properties.algorithm.enum}};
(vErrors ??= []).push(err424);
errors++;
}
}
if(data135.claims !== undefined){
let data139 = data135.claims;
if(Array.isArray(data139)){
if(data139.length > 50){
const err425 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/maxItems",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err425);
errors++;
}
const len10 = data139.length;
for(let i14=0; i14<len10; i14++){
let data140 = data139[i14];
if(typeof data140 === "string"){
if(func3(data140) < 1){
const err426 = {instancePath:instancePath+"/identity/assertion/claims/" + i14,schemaPath:"#/properties/identity/properties/assertion/properties/claims/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err426);
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/identity/assertion/claims/" + i14,schemaPath:"#/properties/identity/properties/assertion/properties/claims/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err427);
errors++;
}
}
let i15 = data139.length;
let j4;
if(i15 > 1){
const indices4 = {};
for(;i15--;){
let item4 = data139[i15];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err428 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j4}};
(vErrors ??= []).push(err428);
errors++;
break;
}
indices4[item4] = i15;
}
}
}
else {
const err429 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err429);
errors++;
}
}
if(data135.keyFile !== undefined){
let data141 = data135.keyFile;
const _errs340 = errors;
let valid66 = false;
const _errs341 = errors;
if(typeof data141 === "string"){
if(func3(data141) < 1){
const err430 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err430);
errors++;
}
}
else {
const err431 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err431);
errors++;
}
var _valid7 = _errs341 === errors;
valid66 = valid66 || _valid7;
if(!valid66){
const _errs343 = errors;
if(Array.isArray(data141)){
if(data141.length > 8){
const err432 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err432);
errors++;
}
if(data141.length < 1){
const err433 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err433);
errors++;
}
const len11 = data141.length;
for(let i16=0; i16<len11; i16++){
let data142 = data141[i16];
if(typeof data142 === "string"){
if(func3(data142) < 1){
const err434 = {instancePath:instancePath+"/identity/assertion/keyFile/" + i16,schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err434);
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/identity/assertion/keyFile/" + i16,schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err435);
errors++;
}
}
let i17 = data141.length;
let j5;
if(i17 > 1){
const indices5 = {};
for(;i17--;){
let item5 = data141[i17];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err436 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j5}};
(vErrors ??= []).push(err436);
errors++;
break;
}
indices5[item5] = i17;
}
}
}
else {
const err437 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err437);
errors++;
}
var _valid7 = _errs343 === errors;
valid66 = valid66 || _valid7;
}
if(!valid66){
const err438 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err438);
errors++;
}
else {
errors = _errs340;
if(vErrors !== null){
if(_errs340){
vErrors.length = _errs340;
}
else {
vErrors = null;
}
}
}
}
if(data135.audience !== undefined){
let data143 = data135.audience;
if(typeof data143 === "string"){
if(func3(data143) < 1){
const err439 = {instancePath:instancePath+"/identity/assertion/audience",schemaPath:"#/properties/identity/properties/assertion/properties/audience/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err439);
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/identity/assertion/audience",schemaPath:"#/properties/identity/properties/assertion/properties/audience/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err440);
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err441);
errors++;
}
}
}
else {
const err442 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err442);
errors++;
}
}
if(data.rateLimit !== undefined){
let data144 = data.rateLimit;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.login === undefined){
const err443 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty: "login"}};
(vErrors ??= []).push(err443);
errors++;
}
for(const key36 in data144){
if(!(key36 === "login")){
const err444 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
(vErrors ??= []).push(err444);
errors++;
}
}
if(data144.login !== undefined){
let data145 = data144.login;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
if(data145.max === undefined){
const err445 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err445);
errors++;
}
if(data145.per === undefined){
const err446 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err446);
errors++;
}
for(const key37 in data145){
if(!((key37 === "max") || (key37 === "per"))){
const err447 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
(vErrors ??= []).push(err447);
errors++;
}
}
if(data145.max !== undefined){
let data146 = data145.max;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err448 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err448);
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 1000000 || isNaN(data146)){
const err449 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err449);
errors++;
}
if(data146 < 1 || isNaN(data146)){
const err450 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err450);
errors++;
}
}
}
if(data145.per !== undefined){
let data147 = data145.per;
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err451 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err451);
errors++;
}
const fault52 = judges.judgeSyntax("duration", data147, "1s", "1d");
if(fault52 !== undefined){
const err452 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/syntax",keyword:"syntax",params:{fault: fault52}};
(vErrors ??= []).push(err452);
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err453);
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err454);
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err455);
errors++;
}
}
if(data.routes !== undefined){
let data148 = data.routes;
if(Array.isArray(data148)){
if(data148.length < 1){
const err456 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err456);
errors++;
}
const len12 = data148.length;
for(let i18=0; i18<len12; i18++){
let data149 = data148[i18];
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.path === undefined){
const err457 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err457);
errors++;
}
if(data149.auth === undefined){
const err458 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "auth"}};
(vErrors ??= []).push(err458);
errors++;
}
if(data149.unauthenticated === undefined){
const err459 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "unauthenticated"}};
(vErrors ??= []).push(err459);
errors++;
}
if(data149.origins === undefined){
const err460 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err460);
errors++;
}
if(data149.upstream === undefined){
const err461 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "upstream"}};
(vErrors ??= []).push(err461);
errors++;
}
if(data149.rewrite === undefined){
const err462 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "rewrite"}};
(vErrors ??= []).push(err462);
errors++;
}
if(data149.headers === undefined){
const err463 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err463);
errors++;
}
if(data149.responseHeaders === undefined){
const err464 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "responseHeaders"}};
(vErrors ??= []).push(err464);
errors++;
}
if(data149.keepAlive === undefined){
const err465 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "keepAlive"}};
(vErrors ??= []).push(err465);
errors++;
}
if(data149.maxBody === undefined){
const err466 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "maxBody"}};
(vErrors ??= []).push(err466);
errors++;
}
if(data149.websocket === undefined){
const err467 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "websocket"}};
(vErrors ??= []).push(err467);
errors++;
}
if(data149.encodedSlash === undefined){
const err468 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "encodedSlash"}};
(vErrors ??= []).push(err468);
errors++;
}
for(const key38 in data149){
if(!(func2.call(schema11.properties.routes.items.properties, key38))){
const err469 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
(vErrors ??= []).push(err469);
errors++;
}
}
if(data149.name !== undefined){
let data150 = data149.name;
if(typeof data150 === "string"){
if(func3(data150) < 1){
const err470 = {instancePath:instancePath+"/routes/" + i18+"/name",schemaPath:"#/properties/routes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err470);
errors++;
}
}
else {
const err471 = {instancePath:instancePath+"/routes/" + i18+"/name",schemaPath:"#/properties/routes/items/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err471);
errors++;
}
}
if(data149.host !== undefined){
let data151 = data149.host;
if(typeof data151 === "string"){
if(func3(data151) < 1){
const err472 = {instancePath:instancePath+"/routes/" + i18+"/host",schemaPath:"#/properties/routes/items/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err472);
errors++;
}
const fault53 = judges.judgeSyntax("host", data151, null, null);
if(fault53 !== undefined){
const err473 = {instancePath:instancePath+"/routes/" + i18+"/host",schemaPath:"#/properties/routes/items/properties/host/syntax",keyword:"syntax",params:{fault: fault53}};
(vErrors ??= []).push(err473);
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/routes/" + i18+"/host",schemaPath:"#/properties/routes/items/properties/host/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err474);
errors++;
}
}
if(data149.path !== undefined){
let data152 = data149.path;
const _errs369 = errors;
let valid75 = false;
const _errs370 = errors;
if(typeof data152 === "string"){
if(func3(data152) < 1){
const err475 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err475);
errors++;
}
const fault54 = judges.judgeSyntax("routePath", data152, null, null);
if(fault54 !== undefined){
const err476 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/syntax",keyword:"syntax",params:{fault: fault54}};
(vErrors ??= []).push(err476);
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err477);
errors++;
}
var _valid8 = _errs370 === errors;
valid75 = valid75 || _valid8;
if(!valid75){
const _errs372 = errors;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.exact === undefined){
const err478 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
(vErrors ??= []).push(err478);
errors++;
}
for(const key39 in data152){
if(!(key39 === "exact")){
const err479 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
(vErrors ??= []).push(err479);
errors++;
}
}
if(data152.exact !== undefined){
let data153 = data152.exact;
if(typeof data153 === "string"){
if(func3(data153) < 1){
const err480 = {instancePath:instancePath+"/routes/" + i18+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err480);
errors++;
}
const fault55 = judges.judgeSyntax("routePath", data153, null, null);
if(fault55 !== undefined){
const err481 = {instancePath:instancePath+"/routes/" + i18+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/syntax",keyword:"syntax",params:{fault: fault55}};
(vErrors ??= []).push(err481);
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/routes/" + i18+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err482);
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err483);
errors++;
}
var _valid8 = _errs372 === errors;
valid75 = valid75 || _valid8;
}
if(!valid75){
const err484 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err484);
errors++;
}
else {
errors = _errs369;
if(vErrors !== null){
if(_errs369){
vErrors.length = _errs369;
}
else {
vErrors = null;
}
}
}
}
if(data149.methods !== undefined){
let data154 = data149.methods;
if(Array.isArray(data154)){
if(data154.length < 1){
const err485 = {instancePath:instancePath+"/routes/" + i18+"/methods",schemaPath:"#/properties/routes/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err485);
errors++;
}
const len13 = data154.length;
for(let i19=0; i19<len13; i19++){
let data155 = data154[i19];
if(typeof data155 === "string"){
const fault56 = judges.judgeSyntax("method", data155, null, null);
if(fault56 !== undefined){
const err486 = {instancePath:instancePath+"/routes/" + i18+"/methods/" + i19,schemaPath:"#/properties/routes/items/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault56}};
(vErrors ??= []).push(err486);
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/routes/" + i18+"/methods/" + i19,schemaPath:"#/properties/routes/items/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err487);
errors++;
}
}
let i20 = data154.length;
let j6;
if(i20 > 1){
const indices6 = {};
for(;i20--;){
let item6 = data154[i20];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err488 = {instancePath:instancePath+"/routes/" + i18+"/methods",schemaPath:"#/properties/routes/items/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6}};
(vErrors ??= []).push(err488);
errors++;
break;
}
indices6[item6] = i20;
}
}
}
else {
const err489 = {instancePath:instancePath+"/routes/" + i18+"/methods",schemaPath:"#/properties/routes/items/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err489);
errors++;
}
}
if(data149.auth !== undefined){
let data156 = data149.auth;
if(!(((data156 === "required") || (data156 === "optional")) || (data156 === "none"))){
const err490 = {instancePath:instancePath+"/routes/" + i18+"/auth",schemaPath:"#/properties/routes/items/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.auth.enum}};
(vErrors ??= []).push(err490);
errors++;
}
}
if(data149.unauthenticated !== undefined){
let data157 = data149.unauthenticated;
if(!(((data157 === "auto") || (data157 === "redirect")) || (data157 === "unauthorized"))){
const err491 = {instancePath:instancePath+"/routes/" + i18+"/unauthenticated",schemaPath:"#/properties/routes/items/properties/unauthenticated/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.unauthenticated.enum}};
(vErrors ??= []).push(err491);
errors++;
}
}
if(data149.provider !== undefined){
let data158 = data149.provider;
if(typeof data158 === "string"){
if(func3(data158) < 1){
const err492 = {instancePath:instancePath+"/routes/" + i18+"/provider",schemaPath:"#/properties/routes/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err492);
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/routes/" + i18+"/provider",schemaPath:"#/properties/routes/items/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err493);
errors++;
}
}
if(data149.allow !== undefined){
let data159 = data149.allow;
if(typeof data159 === "string"){
if(func3(data159) < 1){
const err494 = {instancePath:instancePath+"/routes/" + i18+"/allow",schemaPath:"#/properties/routes/items/properties/allow/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err494);
errors++;
}
}
else {
const err495 = {instancePath:instancePath+"/routes/" + i18+"/allow",schemaPath:"#/properties/routes/items/properties/allow/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err495);
errors++;
}
}
if(data149.stepUp !== undefined){
let data160 = data149.stepUp;
if(judges.isPlanned({}, data160)){
const err496 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err496);
errors++;
}
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
if(Object.keys(data160).length < 1){
const err497 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err497);
errors++;
}
for(const key40 in data160){
if(!((key40 === "maxAge") || (key40 === "acr"))){
const err498 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
(vErrors ??= []).push(err498);
errors++;
}
}
if(data160.maxAge !== undefined){
let data161 = data160.maxAge;
if(typeof data161 === "string"){
if(!pattern0.test(data161)){
const err499 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err499);
errors++;
}
const fault57 = judges.judgeSyntax("duration", data161, "1s", "365d");
if(fault57 !== undefined){
const err500 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault57}};
(vErrors ??= []).push(err500);
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err501);
errors++;
}
}
if(data160.acr !== undefined){
let data162 = data160.acr;
if(Array.isArray(data162)){
if(data162.length < 1){
const err502 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err502);
errors++;
}
const len14 = data162.length;
for(let i21=0; i21<len14; i21++){
let data163 = data162[i21];
if(typeof data163 === "string"){
if(func3(data163) < 1){
const err503 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr/" + i21,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err503);
errors++;
}
}
else {
const err504 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr/" + i21,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err504);
errors++;
}
}
}
else {
const err505 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err505);
errors++;
}
}
}
else {
const err506 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err506);
errors++;
}
}
if(data149.bearer !== undefined){
let data164 = data149.bearer;
const _errs397 = errors;
let valid83 = false;
const _errs398 = errors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key41 in data164){
if(!(((key41 === "introspect") || (key41 === "userinfo")) || (key41 === "jwt"))){
const err507 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
(vErrors ??= []).push(err507);
errors++;
}
}
if(data164.introspect !== undefined){
let data165 = data164.introspect;
const _errs402 = errors;
let valid85 = false;
const _errs403 = errors;
if(typeof data165 !== "boolean"){
const err508 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err508);
errors++;
}
if(true !== data165){
const err509 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err509);
errors++;
}
var _valid10 = _errs403 === errors;
valid85 = valid85 || _valid10;
if(!valid85){
const _errs405 = errors;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
for(const key42 in data165){
if(!((key42 === "provider") || (key42 === "audience"))){
const err510 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
(vErrors ??= []).push(err510);
errors++;
}
}
if(data165.provider !== undefined){
let data166 = data165.provider;
if(typeof data166 === "string"){
if(func3(data166) < 1){
const err511 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err511);
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err512);
errors++;
}
}
if(data165.audience !== undefined){
let data167 = data165.audience;
const _errs411 = errors;
let valid87 = false;
const _errs412 = errors;
if(typeof data167 === "string"){
if(func3(data167) < 1){
const err513 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err513);
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err514);
errors++;
}
var _valid11 = _errs412 === errors;
valid87 = valid87 || _valid11;
if(!valid87){
const _errs414 = errors;
if(Array.isArray(data167)){
if(data167.length < 1){
const err515 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err515);
errors++;
}
const len15 = data167.length;
for(let i22=0; i22<len15; i22++){
let data168 = data167[i22];
if(typeof data168 === "string"){
if(func3(data168) < 1){
const err516 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience/" + i22,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err516);
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience/" + i22,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err517);
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err518);
errors++;
}
var _valid11 = _errs414 === errors;
valid87 = valid87 || _valid11;
}
if(!valid87){
const err519 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err519);
errors++;
}
else {
errors = _errs411;
if(vErrors !== null){
if(_errs411){
vErrors.length = _errs411;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err520 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err520);
errors++;
}
var _valid10 = _errs405 === errors;
valid85 = valid85 || _valid10;
}
if(!valid85){
const err521 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err521);
errors++;
}
else {
errors = _errs402;
if(vErrors !== null){
if(_errs402){
vErrors.length = _errs402;
}
else {
vErrors = null;
}
}
}
}
if(data164.userinfo !== undefined){
let data169 = data164.userinfo;
const _errs419 = errors;
let valid90 = false;
const _errs420 = errors;
if(typeof data169 !== "boolean"){
const err522 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err522);
errors++;
}
if(true !== data169){
const err523 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err523);
errors++;
}
var _valid12 = _errs420 === errors;
valid90 = valid90 || _valid12;
if(!valid90){
const _errs422 = errors;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key43 in data169){
if(!(key43 === "provider")){
const err524 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
(vErrors ??= []).push(err524);
errors++;
}
}
if(data169.provider !== undefined){
let data170 = data169.provider;
if(typeof data170 === "string"){
if(func3(data170) < 1){
const err525 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err525);
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err526);
errors++;
}
}
}
else {
const err527 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err527);
errors++;
}
var _valid12 = _errs422 === errors;
valid90 = valid90 || _valid12;
}
if(!valid90){
const err528 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err528);
errors++;
}
else {
errors = _errs419;
if(vErrors !== null){
if(_errs419){
vErrors.length = _errs419;
}
else {
vErrors = null;
}
}
}
}
if(data164.jwt !== undefined){
let data171 = data164.jwt;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.audience === undefined){
const err529 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err529);
errors++;
}
if(data171.algorithms === undefined){
const err530 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "algorithms"}};
(vErrors ??= []).push(err530);
errors++;
}
if(data171.type === undefined){
const err531 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err531);
errors++;
}
if(data171.timeout === undefined){
const err532 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err532);
errors++;
}
if(data171.allowInsecure === undefined){
const err533 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err533);
errors++;
}
for(const key44 in data171){
if(!(func2.call(schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties, key44))){
const err534 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
(vErrors ??= []).push(err534);
errors++;
}
}
if(data171.audience !== undefined){
let data172 = data171.audience;
const _errs431 = errors;
let valid93 = false;
const _errs432 = errors;
if(typeof data172 === "string"){
if(func3(data172) < 1){
const err535 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err535);
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err536);
errors++;
}
var _valid13 = _errs432 === errors;
valid93 = valid93 || _valid13;
if(!valid93){
const _errs434 = errors;
if(Array.isArray(data172)){
if(data172.length < 1){
const err537 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err537);
errors++;
}
const len16 = data172.length;
for(let i23=0; i23<len16; i23++){
let data173 = data172[i23];
if(typeof data173 === "string"){
if(func3(data173) < 1){
const err538 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience/" + i23,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err538);
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience/" + i23,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err539);
errors++;
}
}
}
else {
const err540 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err540);
errors++;
}
var _valid13 = _errs434 === errors;
valid93 = valid93 || _valid13;
}
if(!valid93){
const err541 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err541);
errors++;
}
else {
errors = _errs431;
if(vErrors !== null){
if(_errs431){
vErrors.length = _errs431;
}
else {
vErrors = null;
}
}
}
}
if(data171.issuer !== undefined){
let data174 = data171.issuer;
if(typeof data174 === "string"){
if(func3(data174) < 1){
const err542 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err542);
errors++;
}
const fault58 = judges.judgeSyntax("issuer", data174, null, null);
if(fault58 !== undefined){
const err543 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/syntax",keyword:"syntax",params:{fault: fault58}};
(vErrors ??= []).push(err543);
errors++;
}
}
else {
const err544 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err544);
errors++;
}
}
if(data171.provider !== undefined){
let data175 = data171.provider;
if(typeof data175 === "string"){
if(func3(data175) < 1){
const err545 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err545);
errors++;
}
}
else {
const err546 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err546);
errors++;
}
}
if(data171.jwksUri !== undefined){
let data176 = data171.jwksUri;
if(typeof data176 === "string"){
if(func3(data176) < 1){
const err547 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err547);
errors++;
}
const fault59 = judges.judgeSyntax("endpoint", data176, null, null);
if(fault59 !== undefined){
const err548 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault59}};
(vErrors ??= []).push(err548);
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err549);
errors++;
}
}
if(data171.algorithms !== undefined){
let data177 = data171.algorithms;
if(Array.isArray(data177)){
if(data177.length < 1){
const err550 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err550);
errors++;
}
const len17 = data177.length;
for(let i24=0; i24<len17; i24++){
let data178 = data177[i24];
if(!(((((((((((data178 === "RS256") || (data178 === "RS384")) || (data178 === "RS512")) || (data178 === "PS256")) || (data178 === "PS384")) || (data178 === "PS512")) || (data178 === "ES256")) || (data178 === "ES384")) || (data178 === "ES512")) || (data178 === "EdDSA")) || (data178 === "Ed25519"))){
const err551 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/algorithms/" + i24,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties.algorithms.items.enum}};
(vErrors ??= []).push(err551);
errors++;
}
}
}
else {
const err552 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err552);
errors++;
}
}
if(data171.type !== undefined){
let data179 = data171.type;
if(!((data179 === "any") || (data179 === "at+jwt"))){
const err553 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/type",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties.type.enum}};
(vErrors ??= []).push(err553);
errors++;
}
}
if(data171.caFile !== undefined){
let data180 = data171.caFile;
if(typeof data180 === "string"){
if(func3(data180) < 1){
const err554 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err554);
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err555);
errors++;
}
}
if(data171.tokenFile !== undefined){
let data181 = data171.tokenFile;
if(typeof data181 === "string"){
if(func3(data181) < 1){
const err556 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/tokenFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err556);
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/tokenFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err557);
errors++;
}
}
if(data171.timeout !== undefined){
let data182 = data171.timeout;
if(typeof data182 === "string"){
if(!pattern0.test(data182)){
const err558 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err558);
errors++;
}
const fault60 = judges.judgeSyntax("duration", data182, "100ms", "2m");
if(fault60 !== undefined){
const err559 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/syntax",keyword:"syntax",params:{fault: fault60}};
(vErrors ??= []).push(err559);
errors++;
}
}
else {
const err560 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err560);
errors++;
}
}
if(data171.allowInsecure !== undefined){
if(typeof data171.allowInsecure !== "boolean"){
const err561 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/allowInsecure",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err561);
errors++;
}
}
}
else {
const err562 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err562);
errors++;
}
}
}
else {
const err563 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err563);
errors++;
}
var _valid9 = _errs398 === errors;
valid83 = valid83 || _valid9;
if(!valid83){
const _errs456 = errors;
if(Array.isArray(data164)){
if(data164.length > 8){
const err564 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err564);
errors++;
}
if(data164.length < 1){
const err565 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err565);
errors++;
}
const len18 = data164.length;
for(let i25=0; i25<len18; i25++){
let data184 = data164[i25];
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key45 in data184){
if(!(((key45 === "introspect") || (key45 === "userinfo")) || (key45 === "jwt"))){
const err566 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
(vErrors ??= []).push(err566);
errors++;
}
}
if(data184.introspect !== undefined){
let data185 = data184.introspect;
const _errs462 = errors;
let valid101 = false;
const _errs463 = errors;
if(typeof data185 !== "boolean"){
const err567 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err567);
errors++;
}
if(true !== data185){
const err568 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err568);
errors++;
}
var _valid14 = _errs463 === errors;
valid101 = valid101 || _valid14;
if(!valid101){
const _errs465 = errors;
if(data185 && typeof data185 == "object" && !Array.isArray(data185)){
for(const key46 in data185){
if(!((key46 === "provider") || (key46 === "audience"))){
const err569 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
(vErrors ??= []).push(err569);
errors++;
}
}
if(data185.provider !== undefined){
let data186 = data185.provider;
if(typeof data186 === "string"){
if(func3(data186) < 1){
const err570 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err570);
errors++;
}
}
else {
const err571 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err571);
errors++;
}
}
if(data185.audience !== undefined){
let data187 = data185.audience;
const _errs471 = errors;
let valid103 = false;
const _errs472 = errors;
if(typeof data187 === "string"){
if(func3(data187) < 1){
const err572 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err572);
errors++;
}
}
else {
const err573 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err573);
errors++;
}
var _valid15 = _errs472 === errors;
valid103 = valid103 || _valid15;
if(!valid103){
const _errs474 = errors;
if(Array.isArray(data187)){
if(data187.length < 1){
const err574 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err574);
errors++;
}
const len19 = data187.length;
for(let i26=0; i26<len19; i26++){
let data188 = data187[i26];
if(typeof data188 === "string"){
if(func3(data188) < 1){
const err575 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience/" + i26,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err575);
errors++;
}
}
else {
const err576 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience/" + i26,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err576);
errors++;
}
}
}
else {
const err577 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err577);
errors++;
}
var _valid15 = _errs474 === errors;
valid103 = valid103 || _valid15;
}
if(!valid103){
const err578 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err578);
errors++;
}
else {
errors = _errs471;
if(vErrors !== null){
if(_errs471){
vErrors.length = _errs471;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err579 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err579);
errors++;
}
var _valid14 = _errs465 === errors;
valid101 = valid101 || _valid14;
}
if(!valid101){
const err580 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err580);
errors++;
}
else {
errors = _errs462;
if(vErrors !== null){
if(_errs462){
vErrors.length = _errs462;
}
else {
vErrors = null;
}
}
}
}
if(data184.userinfo !== undefined){
let data189 = data184.userinfo;
const _errs479 = errors;
let valid106 = false;
const _errs480 = errors;
if(typeof data189 !== "boolean"){
const err581 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err581);
errors++;
}
if(true !== data189){
const err582 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err582);
errors++;
}
var _valid16 = _errs480 === errors;
valid106 = valid106 || _valid16;
if(!valid106){
const _errs482 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key47 in data189){
if(!(key47 === "provider")){
const err583 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
(vErrors ??= []).push(err583);
errors++;
}
}
if(data189.provider !== undefined){
let data190 = data189.provider;
if(typeof data190 === "string"){
if(func3(data190) < 1){
const err584 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err584);
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err585);
errors++;
}
}
}
else {
const err586 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err586);
errors++;
}
var _valid16 = _errs482 === errors;
valid106 = valid106 || _valid16;
}
if(!valid106){
const err587 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err587);
errors++;
}
else {
errors = _errs479;
if(vErrors !== null){
if(_errs479){
vErrors.length = _errs479;
}
else {
vErrors = null;
}
}
}
}
if(data184.jwt !== undefined){
let data191 = data184.jwt;
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.audience === undefined){
const err588 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err588);
errors++;
}
if(data191.algorithms === undefined){
const err589 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "algorithms"}};
(vErrors ??= []).push(err589);
errors++;
}
if(data191.type === undefined){
const err590 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err590);
errors++;
}
if(data191.timeout === undefined){
const err591 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err591);
errors++;
}
if(data191.allowInsecure === undefined){
const err592 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err592);
errors++;
}
for(const key48 in data191){
if(!(func2.call(schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties, key48))){
const err593 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
(vErrors ??= []).push(err593);
errors++;
}
}
if(data191.audience !== undefined){
let data192 = data191.audience;
const _errs491 = errors;
let valid109 = false;
const _errs492 = errors;
if(typeof data192 === "string"){
if(func3(data192) < 1){
const err594 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err594);
errors++;
}
}
else {
const err595 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err595);
errors++;
}
var _valid17 = _errs492 === errors;
valid109 = valid109 || _valid17;
if(!valid109){
const _errs494 = errors;
if(Array.isArray(data192)){
if(data192.length < 1){
const err596 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err596);
errors++;
}
const len20 = data192.length;
for(let i27=0; i27<len20; i27++){
let data193 = data192[i27];
if(typeof data193 === "string"){
if(func3(data193) < 1){
const err597 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience/" + i27,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err597);
errors++;
}
}
else {
const err598 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience/" + i27,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err598);
errors++;
}
}
}
else {
const err599 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err599);
errors++;
}
var _valid17 = _errs494 === errors;
valid109 = valid109 || _valid17;
}
if(!valid109){
const err600 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err600);
errors++;
}
else {
errors = _errs491;
if(vErrors !== null){
if(_errs491){
vErrors.length = _errs491;
}
else {
vErrors = null;
}
}
}
}
if(data191.issuer !== undefined){
let data194 = data191.issuer;
if(typeof data194 === "string"){
if(func3(data194) < 1){
const err601 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err601);
errors++;
}
const fault61 = judges.judgeSyntax("issuer", data194, null, null);
if(fault61 !== undefined){
const err602 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/syntax",keyword:"syntax",params:{fault: fault61}};
(vErrors ??= []).push(err602);
errors++;
}
}
else {
const err603 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err603);
errors++;
}
}
if(data191.provider !== undefined){
let data195 = data191.provider;
if(typeof data195 === "string"){
if(func3(data195) < 1){
const err604 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err604);
errors++;
}
}
else {
const err605 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err605);
errors++;
}
}
if(data191.jwksUri !== undefined){
let data196 = data191.jwksUri;
if(typeof data196 === "string"){
if(func3(data196) < 1){
const err606 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err606);
errors++;
}
const fault62 = judges.judgeSyntax("endpoint", data196, null, null);
if(fault62 !== undefined){
const err607 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault62}};
(vErrors ??= []).push(err607);
errors++;
}
}
else {
const err608 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err608);
errors++;
}
}
if(data191.algorithms !== undefined){
let data197 = data191.algorithms;
if(Array.isArray(data197)){
if(data197.length < 1){
const err609 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err609);
errors++;
}
const len21 = data197.length;
for(let i28=0; i28<len21; i28++){
let data198 = data197[i28];
if(!(((((((((((data198 === "RS256") || (data198 === "RS384")) || (data198 === "RS512")) || (data198 === "PS256")) || (data198 === "PS384")) || (data198 === "PS512")) || (data198 === "ES256")) || (data198 === "ES384")) || (data198 === "ES512")) || (data198 === "EdDSA")) || (data198 === "Ed25519"))){
const err610 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/algorithms/" + i28,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties.algorithms.items.enum}};
(vErrors ??= []).push(err610);
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err611);
errors++;
}
}
if(data191.type !== undefined){
let data199 = data191.type;
if(!((data199 === "any") || (data199 === "at+jwt"))){
const err612 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/type",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties.type.enum}};
(vErrors ??= []).push(err612);
errors++;
}
}
if(data191.caFile !== undefined){
let data200 = data191.caFile;
if(typeof data200 === "string"){
if(func3(data200) < 1){
const err613 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err613);
errors++;
}
}
else {
const err614 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err614);
errors++;
}
}
if(data191.tokenFile !== undefined){
let data201 = data191.tokenFile;
if(typeof data201 === "string"){
if(func3(data201) < 1){
const err615 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/tokenFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err615);
errors++;
}
}
else {
const err616 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/tokenFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err616);
errors++;
}
}
if(data191.timeout !== undefined){
let data202 = data191.timeout;
if(typeof data202 === "string"){
if(!pattern0.test(data202)){
const err617 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err617);
errors++;
}
const fault63 = judges.judgeSyntax("duration", data202, "100ms", "2m");
if(fault63 !== undefined){
const err618 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/syntax",keyword:"syntax",params:{fault: fault63}};
(vErrors ??= []).push(err618);
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err619);
errors++;
}
}
if(data191.allowInsecure !== undefined){
if(typeof data191.allowInsecure !== "boolean"){
const err620 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/allowInsecure",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err620);
errors++;
}
}
}
else {
const err621 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err621);
errors++;
}
}
}
else {
const err622 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err622);
errors++;
}
}
}
else {
const err623 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err623);
errors++;
}
var _valid9 = _errs456 === errors;
valid83 = valid83 || _valid9;
}
if(!valid83){
const err624 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err624);
errors++;
}
else {
errors = _errs397;
if(vErrors !== null){
if(_errs397){
vErrors.length = _errs397;
}
else {
vErrors = null;
}
}
}
}
if(data149.origins !== undefined){
let data204 = data149.origins;
if(Array.isArray(data204)){
if(data204.length < 1){
const err625 = {instancePath:instancePath+"/routes/" + i18+"/origins",schemaPath:"#/properties/routes/items/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err625);
errors++;
}
const len22 = data204.length;
for(let i29=0; i29<len22; i29++){
let data205 = data204[i29];
if(typeof data205 === "string"){
const fault64 = judges.judgeSyntax("pageOrigin", data205, null, null);
if(fault64 !== undefined){
const err626 = {instancePath:instancePath+"/routes/" + i18+"/origins/" + i29,schemaPath:"#/properties/routes/items/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault64}};
(vErrors ??= []).push(err626);
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/routes/" + i18+"/origins/" + i29,schemaPath:"#/properties/routes/items/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err627);
errors++;
}
}
let i30 = data204.length;
let j7;
if(i30 > 1){
const indices7 = {};
for(;i30--;){
let item7 = data204[i30];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err628 = {instancePath:instancePath+"/routes/" + i18+"/origins",schemaPath:"#/properties/routes/items/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j7}};
(vErrors ??= []).push(err628);
errors++;
break;
}
indices7[item7] = i30;
}
}
}
else {
const err629 = {instancePath:instancePath+"/routes/" + i18+"/origins",schemaPath:"#/properties/routes/items/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err629);
errors++;
}
}
if(data149.cors !== undefined){
let data206 = data149.cors;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.origins === undefined){
const err630 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err630);
errors++;
}
if(data206.headers === undefined){
const err631 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err631);
errors++;
}
if(data206.exposeHeaders === undefined){
const err632 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "exposeHeaders"}};
(vErrors ??= []).push(err632);
errors++;
}
if(data206.credentials === undefined){
const err633 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "credentials"}};
(vErrors ??= []).push(err633);
errors++;
}
if(data206.maxAge === undefined){
const err634 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err634);
errors++;
}
for(const key49 in data206){
if(!((((((key49 === "origins") || (key49 === "methods")) || (key49 === "headers")) || (key49 === "exposeHeaders")) || (key49 === "credentials")) || (key49 === "maxAge"))){
const err635 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
(vErrors ??= []).push(err635);
errors++;
}
}
if(data206.origins !== undefined){
let data207 = data206.origins;
if(Array.isArray(data207)){
if(data207.length < 1){
const err636 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err636);
errors++;
}
const len23 = data207.length;
for(let i31=0; i31<len23; i31++){
let data208 = data207[i31];
if(typeof data208 === "string"){
const fault65 = judges.judgeSyntax("corsOrigin", data208, null, null);
if(fault65 !== undefined){
const err637 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins/" + i31,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault65}};
(vErrors ??= []).push(err637);
errors++;
}
}
else {
const err638 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins/" + i31,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err638);
errors++;
}
}
let i32 = data207.length;
let j8;
if(i32 > 1){
const indices8 = {};
for(;i32--;){
let item8 = data207[i32];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err639 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j8}};
(vErrors ??= []).push(err639);
errors++;
break;
}
indices8[item8] = i32;
}
}
}
else {
const err640 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err640);
errors++;
}
}
if(data206.methods !== undefined){
let data209 = data206.methods;
if(Array.isArray(data209)){
if(data209.length < 1){
const err641 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err641);
errors++;
}
const len24 = data209.length;
for(let i33=0; i33<len24; i33++){
let data210 = data209[i33];
if(typeof data210 === "string"){
const fault66 = judges.judgeSyntax("method", data210, null, null);
if(fault66 !== undefined){
const err642 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods/" + i33,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault66}};
(vErrors ??= []).push(err642);
errors++;
}
}
else {
const err643 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods/" + i33,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err643);
errors++;
}
}
let i34 = data209.length;
let j9;
if(i34 > 1){
const indices9 = {};
for(;i34--;){
let item9 = data209[i34];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err644 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j9}};
(vErrors ??= []).push(err644);
errors++;
break;
}
indices9[item9] = i34;
}
}
}
else {
const err645 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err645);
errors++;
}
}
if(data206.headers !== undefined){
let data211 = data206.headers;
if(Array.isArray(data211)){
const len25 = data211.length;
for(let i35=0; i35<len25; i35++){
let data212 = data211[i35];
if(typeof data212 === "string"){
const fault67 = judges.judgeSyntax("headerName", data212, null, null);
if(fault67 !== undefined){
const err646 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers/" + i35,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/syntax",keyword:"syntax",params:{fault: fault67}};
(vErrors ??= []).push(err646);
errors++;
}
}
else {
const err647 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers/" + i35,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err647);
errors++;
}
}
let i36 = data211.length;
let j10;
if(i36 > 1){
const indices10 = {};
for(;i36--;){
let item10 = data211[i36];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err648 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j10}};
(vErrors ??= []).push(err648);
errors++;
break;
}
indices10[item10] = i36;
}
}
}
else {
const err649 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err649);
errors++;
}
}
if(data206.exposeHeaders !== undefined){
let data213 = data206.exposeHeaders;
if(Array.isArray(data213)){
const len26 = data213.length;
for(let i37=0; i37<len26; i37++){
let data214 = data213[i37];
if(typeof data214 === "string"){
const fault68 = judges.judgeSyntax("headerName", data214, null, null);
if(fault68 !== undefined){
const err650 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders/" + i37,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/syntax",keyword:"syntax",params:{fault: fault68}};
(vErrors ??= []).push(err650);
errors++;
}
}
else {
const err651 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders/" + i37,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err651);
errors++;
}
}
let i38 = data213.length;
let j11;
if(i38 > 1){
const indices11 = {};
for(;i38--;){
let item11 = data213[i38];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err652 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j11}};
(vErrors ??= []).push(err652);
errors++;
break;
}
indices11[item11] = i38;
}
}
}
else {
const err653 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err653);
errors++;
}
}
if(data206.credentials !== undefined){
if(typeof data206.credentials !== "boolean"){
const err654 = {instancePath:instancePath+"/routes/" + i18+"/cors/credentials",schemaPath:"#/properties/routes/items/properties/cors/properties/credentials/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err654);
errors++;
}
}
if(data206.maxAge !== undefined){
let data216 = data206.maxAge;
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err655 = {instancePath:instancePath+"/routes/" + i18+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err655);
errors++;
}
const fault69 = judges.judgeSyntax("duration", data216, null, "1d");
if(fault69 !== undefined){
const err656 = {instancePath:instancePath+"/routes/" + i18+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault69}};
(vErrors ??= []).push(err656);
errors++;
}
}
else {
const err657 = {instancePath:instancePath+"/routes/" + i18+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err657);
errors++;
}
}
}
else {
const err658 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err658);
errors++;
}
}
if(data149.upstream !== undefined){
let data217 = data149.upstream;
const _errs544 = errors;
let valid130 = false;
const _errs545 = errors;
if(typeof data217 === "string"){
const fault70 = judges.judgeSyntax("upstreamUrl", data217, null, null);
if(fault70 !== undefined){
const err659 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/syntax",keyword:"syntax",params:{fault: fault70}};
(vErrors ??= []).push(err659);
errors++;
}
}
else {
const err660 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err660);
errors++;
}
var _valid18 = _errs545 === errors;
valid130 = valid130 || _valid18;
if(!valid130){
const _errs547 = errors;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.urls === undefined){
const err661 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
(vErrors ??= []).push(err661);
errors++;
}
if(data217.preserveHost === undefined){
const err662 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "preserveHost"}};
(vErrors ??= []).push(err662);
errors++;
}
if(data217.connectTimeout === undefined){
const err663 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "connectTimeout"}};
(vErrors ??= []).push(err663);
errors++;
}
if(data217.responseTimeout === undefined){
const err664 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "responseTimeout"}};
(vErrors ??= []).push(err664);
errors++;
}
if(data217.idleTimeout === undefined){
const err665 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err665);
errors++;
}
if(data217.retries === undefined){
const err666 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "retries"}};
(vErrors ??= []).push(err666);
errors++;
}
for(const key50 in data217){
if(!((((((((key50 === "urls") || (key50 === "preserveHost")) || (key50 === "connectTimeout")) || (key50 === "responseTimeout")) || (key50 === "idleTimeout")) || (key50 === "retries")) || (key50 === "healthCheck")) || (key50 === "tls"))){
const err667 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
(vErrors ??= []).push(err667);
errors++;
}
}
if(data217.urls !== undefined){
let data218 = data217.urls;
if(Array.isArray(data218)){
if(data218.length < 1){
const err668 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err668);
errors++;
}
const len27 = data218.length;
for(let i39=0; i39<len27; i39++){
let data219 = data218[i39];
if(typeof data219 === "string"){
const fault71 = judges.judgeSyntax("upstreamUrl", data219, null, null);
if(fault71 !== undefined){
const err669 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls/" + i39,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/syntax",keyword:"syntax",params:{fault: fault71}};
(vErrors ??= []).push(err669);
errors++;
}
}
else {
const err670 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls/" + i39,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err670);
errors++;
}
}
let i40 = data218.length;
let j12;
if(i40 > 1){
const indices12 = {};
for(;i40--;){
let item12 = data218[i40];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err671 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i: i40, j: j12}};
(vErrors ??= []).push(err671);
errors++;
break;
}
indices12[item12] = i40;
}
}
}
else {
const err672 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err672);
errors++;
}
}
if(data217.preserveHost !== undefined){
if(typeof data217.preserveHost !== "boolean"){
const err673 = {instancePath:instancePath+"/routes/" + i18+"/upstream/preserveHost",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/preserveHost/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err673);
errors++;
}
}
if(data217.connectTimeout !== undefined){
let data221 = data217.connectTimeout;
if(typeof data221 === "string"){
if(!pattern0.test(data221)){
const err674 = {instancePath:instancePath+"/routes/" + i18+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err674);
errors++;
}
const fault72 = judges.judgeSyntax("duration", data221, "10ms", "5m");
if(fault72 !== undefined){
const err675 = {instancePath:instancePath+"/routes/" + i18+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/syntax",keyword:"syntax",params:{fault: fault72}};
(vErrors ??= []).push(err675);
errors++;
}
}
else {
const err676 = {instancePath:instancePath+"/routes/" + i18+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err676);
errors++;
}
}
if(data217.responseTimeout !== undefined){
let data222 = data217.responseTimeout;
if(typeof data222 === "string"){
if(!pattern0.test(data222)){
const err677 = {instancePath:instancePath+"/routes/" + i18+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err677);
errors++;
}
const fault73 = judges.judgeSyntax("duration", data222, "10ms", "1d");
if(fault73 !== undefined){
const err678 = {instancePath:instancePath+"/routes/" + i18+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/syntax",keyword:"syntax",params:{fault: fault73}};
(vErrors ??= []).push(err678);
errors++;
}
}
else {
const err679 = {instancePath:instancePath+"/routes/" + i18+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err679);
errors++;
}
}
if(data217.idleTimeout !== undefined){
let data223 = data217.idleTimeout;
if(typeof data223 === "string"){
if(!pattern0.test(data223)){
const err680 = {instancePath:instancePath+"/routes/" + i18+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err680);
errors++;
}
const fault74 = judges.judgeSyntax("duration", data223, "1s", "7d");
if(fault74 !== undefined){
const err681 = {instancePath:instancePath+"/routes/" + i18+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault74}};
(vErrors ??= []).push(err681);
errors++;
}
}
else {
const err682 = {instancePath:instancePath+"/routes/" + i18+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err682);
errors++;
}
}
if(data217.retries !== undefined){
let data224 = data217.retries;
if(!(((typeof data224 == "number") && (!(data224 % 1) && !isNaN(data224))) && (isFinite(data224)))){
const err683 = {instancePath:instancePath+"/routes/" + i18+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err683);
errors++;
}
if((typeof data224 == "number") && (isFinite(data224))){
if(data224 > 10 || isNaN(data224)){
const err684 = {instancePath:instancePath+"/routes/" + i18+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err684);
errors++;
}
if(data224 < 0 || isNaN(data224)){
const err685 = {instancePath:instancePath+"/routes/" + i18+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err685);
errors++;
}
}
}
if(data217.healthCheck !== undefined){
let data225 = data217.healthCheck;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
if(data225.path === undefined){
const err686 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err686);
errors++;
}
if(data225.every === undefined){
const err687 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "every"}};
(vErrors ??= []).push(err687);
errors++;
}
for(const key51 in data225){
if(!((key51 === "path") || (key51 === "every"))){
const err688 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
(vErrors ??= []).push(err688);
errors++;
}
}
if(data225.path !== undefined){
let data226 = data225.path;
if(typeof data226 === "string"){
if(func3(data226) < 1){
const err689 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err689);
errors++;
}
const fault75 = judges.judgeSyntax("addedPrefix", data226, null, null);
if(fault75 !== undefined){
const err690 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/syntax",keyword:"syntax",params:{fault: fault75}};
(vErrors ??= []).push(err690);
errors++;
}
}
else {
const err691 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err691);
errors++;
}
}
if(data225.every !== undefined){
let data227 = data225.every;
if(typeof data227 === "string"){
if(!pattern0.test(data227)){
const err692 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err692);
errors++;
}
const fault76 = judges.judgeSyntax("duration", data227, "1s", "1h");
if(fault76 !== undefined){
const err693 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/syntax",keyword:"syntax",params:{fault: fault76}};
(vErrors ??= []).push(err693);
errors++;
}
}
else {
const err694 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err694);
errors++;
}
}
}
else {
const err695 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err695);
errors++;
}
}
if(data217.tls !== undefined){
let data228 = data217.tls;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key52 in data228){
if(!((((key52 === "caFile") || (key52 === "certFile")) || (key52 === "keyFile")) || (key52 === "serverName"))){
const err696 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
(vErrors ??= []).push(err696);
errors++;
}
}
if(data228.caFile !== undefined){
let data229 = data228.caFile;
if(typeof data229 === "string"){
if(func3(data229) < 1){
const err697 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err697);
errors++;
}
}
else {
const err698 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err698);
errors++;
}
}
if(data228.certFile !== undefined){
let data230 = data228.certFile;
if(typeof data230 === "string"){
if(func3(data230) < 1){
const err699 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err699);
errors++;
}
}
else {
const err700 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err700);
errors++;
}
}
if(data228.keyFile !== undefined){
let data231 = data228.keyFile;
if(typeof data231 === "string"){
if(func3(data231) < 1){
const err701 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err701);
errors++;
}
}
else {
const err702 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err702);
errors++;
}
}
if(data228.serverName !== undefined){
let data232 = data228.serverName;
if(typeof data232 === "string"){
if(func3(data232) < 1){
const err703 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err703);
errors++;
}
const fault77 = judges.judgeSyntax("host", data232, null, null);
if(fault77 !== undefined){
const err704 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/syntax",keyword:"syntax",params:{fault: fault77}};
(vErrors ??= []).push(err704);
errors++;
}
}
else {
const err705 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err705);
errors++;
}
}
}
else {
const err706 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err706);
errors++;
}
}
}
else {
const err707 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err707);
errors++;
}
var _valid18 = _errs547 === errors;
valid130 = valid130 || _valid18;
}
if(!valid130){
const err708 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err708);
errors++;
}
else {
errors = _errs544;
if(vErrors !== null){
if(_errs544){
vErrors.length = _errs544;
}
else {
vErrors = null;
}
}
}
}
if(data149.rewrite !== undefined){
let data233 = data149.rewrite;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
for(const key53 in data233){
if(!((key53 === "stripPrefix") || (key53 === "addPrefix"))){
const err709 = {instancePath:instancePath+"/routes/" + i18+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
(vErrors ??= []).push(err709);
errors++;
}
}
if(data233.stripPrefix !== undefined){
let data234 = data233.stripPrefix;
if(typeof data234 === "string"){
if(func3(data234) < 1){
const err710 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err710);
errors++;
}
const fault78 = judges.judgeSyntax("prefixPath", data234, null, null);
if(fault78 !== undefined){
const err711 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/syntax",keyword:"syntax",params:{fault: fault78}};
(vErrors ??= []).push(err711);
errors++;
}
}
else {
const err712 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err712);
errors++;
}
}
if(data233.addPrefix !== undefined){
let data235 = data233.addPrefix;
if(typeof data235 === "string"){
if(func3(data235) < 1){
const err713 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err713);
errors++;
}
const fault79 = judges.judgeSyntax("addedPrefix", data235, null, null);
if(fault79 !== undefined){
const err714 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/syntax",keyword:"syntax",params:{fault: fault79}};
(vErrors ??= []).push(err714);
errors++;
}
}
else {
const err715 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err715);
errors++;
}
}
}
else {
const err716 = {instancePath:instancePath+"/routes/" + i18+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err716);
errors++;
}
}
if(data149.headers !== undefined){
let data236 = data149.headers;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.set === undefined){
const err717 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err717);
errors++;
}
if(data236.remove === undefined){
const err718 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err718);
errors++;
}
for(const key54 in data236){
if(!((key54 === "set") || (key54 === "remove"))){
const err719 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
(vErrors ??= []).push(err719);
errors++;
}
}
if(data236.set !== undefined){
let data237 = data236.set;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key55 in data237){
const _errs594 = errors;
if(typeof key55 === "string"){
const fault80 = judges.judgeSyntax("headerName", key55, null, null);
if(fault80 !== undefined){
const err720 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault80},propertyName:key55};
(vErrors ??= []).push(err720);
errors++;
}
}
var valid139 = _errs594 === errors;
if(!valid139){
const err721 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key55}};
(vErrors ??= []).push(err721);
errors++;
}
}
for(const key56 in data237){
if(!(pattern3.test(key56))){
const err722 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
(vErrors ??= []).push(err722);
errors++;
}
}
for(const key57 in data237){
if(pattern3.test(key57)){
let data238 = data237[key57];
if(typeof data238 === "string"){
const fault81 = judges.judgeSyntax("headerValue", data238, null, null);
if(fault81 !== undefined){
const err723 = {instancePath:instancePath+"/routes/" + i18+"/headers/set/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault81}};
(vErrors ??= []).push(err723);
errors++;
}
}
else {
const err724 = {instancePath:instancePath+"/routes/" + i18+"/headers/set/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err724);
errors++;
}
}
}
}
else {
const err725 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err725);
errors++;
}
}
if(data236.remove !== undefined){
let data239 = data236.remove;
if(Array.isArray(data239)){
const len28 = data239.length;
for(let i41=0; i41<len28; i41++){
let data240 = data239[i41];
if(typeof data240 === "string"){
const fault82 = judges.judgeSyntax("headerName", data240, null, null);
if(fault82 !== undefined){
const err726 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove/" + i41,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault82}};
(vErrors ??= []).push(err726);
errors++;
}
}
else {
const err727 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove/" + i41,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err727);
errors++;
}
}
let i42 = data239.length;
let j13;
if(i42 > 1){
const indices13 = {};
for(;i42--;){
let item13 = data239[i42];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
const err728 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i42, j: j13}};
(vErrors ??= []).push(err728);
errors++;
break;
}
indices13[item13] = i42;
}
}
}
else {
const err729 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err729);
errors++;
}
}
}
else {
const err730 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err730);
errors++;
}
}
if(data149.responseHeaders !== undefined){
let data241 = data149.responseHeaders;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
if(data241.set === undefined){
const err731 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err731);
errors++;
}
if(data241.remove === undefined){
const err732 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err732);
errors++;
}
for(const key58 in data241){
if(!((key58 === "set") || (key58 === "remove"))){
const err733 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
(vErrors ??= []).push(err733);
errors++;
}
}
if(data241.set !== undefined){
let data242 = data241.set;
if(data242 && typeof data242 == "object" && !Array.isArray(data242)){
for(const key59 in data242){
const _errs607 = errors;
if(typeof key59 === "string"){
const fault83 = judges.judgeSyntax("headerName", key59, null, null);
if(fault83 !== undefined){
const err734 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault83},propertyName:key59};
(vErrors ??= []).push(err734);
errors++;
}
}
var valid145 = _errs607 === errors;
if(!valid145){
const err735 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key59}};
(vErrors ??= []).push(err735);
errors++;
}
}
for(const key60 in data242){
if(!(pattern3.test(key60))){
const err736 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
(vErrors ??= []).push(err736);
errors++;
}
}
for(const key61 in data242){
if(pattern3.test(key61)){
let data243 = data242[key61];
if(typeof data243 === "string"){
const fault84 = judges.judgeSyntax("headerValue", data243, null, null);
if(fault84 !== undefined){
const err737 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault84}};
(vErrors ??= []).push(err737);
errors++;
}
}
else {
const err738 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err738);
errors++;
}
}
}
}
else {
const err739 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err739);
errors++;
}
}
if(data241.remove !== undefined){
let data244 = data241.remove;
if(Array.isArray(data244)){
const len29 = data244.length;
for(let i43=0; i43<len29; i43++){
let data245 = data244[i43];
if(typeof data245 === "string"){
const fault85 = judges.judgeSyntax("headerName", data245, null, null);
if(fault85 !== undefined){
const err740 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove/" + i43,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault85}};
(vErrors ??= []).push(err740);
errors++;
}
}
else {
const err741 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove/" + i43,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err741);
errors++;
}
}
let i44 = data244.length;
let j14;
if(i44 > 1){
const indices14 = {};
for(;i44--;){
let item14 = data244[i44];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j14 = indices14[item14];
const err742 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i44, j: j14}};
(vErrors ??= []).push(err742);
errors++;
break;
}
indices14[item14] = i44;
}
}
}
else {
const err743 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err743);
errors++;
}
}
}
else {
const err744 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err744);
errors++;
}
}
if(data149.rateLimit !== undefined){
let data246 = data149.rateLimit;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
if(data246.max === undefined){
const err745 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err745);
errors++;
}
if(data246.per === undefined){
const err746 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err746);
errors++;
}
if(data246.key === undefined){
const err747 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err747);
errors++;
}
for(const key62 in data246){
if(!(((key62 === "max") || (key62 === "per")) || (key62 === "key"))){
const err748 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
(vErrors ??= []).push(err748);
errors++;
}
}
if(data246.max !== undefined){
let data247 = data246.max;
if(!(((typeof data247 == "number") && (!(data247 % 1) && !isNaN(data247))) && (isFinite(data247)))){
const err749 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err749);
errors++;
}
if((typeof data247 == "number") && (isFinite(data247))){
if(data247 > 10000000 || isNaN(data247)){
const err750 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err750);
errors++;
}
if(data247 < 1 || isNaN(data247)){
const err751 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err751);
errors++;
}
}
}
if(data246.per !== undefined){
let data248 = data246.per;
if(typeof data248 === "string"){
if(!pattern0.test(data248)){
const err752 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err752);
errors++;
}
const fault86 = judges.judgeSyntax("duration", data248, "1s", "1d");
if(fault86 !== undefined){
const err753 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/syntax",keyword:"syntax",params:{fault: fault86}};
(vErrors ??= []).push(err753);
errors++;
}
}
else {
const err754 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err754);
errors++;
}
}
if(data246.key !== undefined){
let data249 = data246.key;
if(!((data249 === "user") || (data249 === "address"))){
const err755 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/key",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/key/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.rateLimit.properties.key.enum}};
(vErrors ??= []).push(err755);
errors++;
}
}
}
else {
const err756 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err756);
errors++;
}
}
if(data149.keepAlive !== undefined){
if(typeof data149.keepAlive !== "boolean"){
const err757 = {instancePath:instancePath+"/routes/" + i18+"/keepAlive",schemaPath:"#/properties/routes/items/properties/keepAlive/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err757);
errors++;
}
}
if(data149.maxBody !== undefined){
let data251 = data149.maxBody;
if(typeof data251 === "string"){
if(!pattern50.test(data251)){
const err758 = {instancePath:instancePath+"/routes/" + i18+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/pattern",keyword:"pattern",params:{pattern: "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$"}};
(vErrors ??= []).push(err758);
errors++;
}
const fault87 = judges.judgeSyntax("size", data251, null, null);
if(fault87 !== undefined){
const err759 = {instancePath:instancePath+"/routes/" + i18+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/syntax",keyword:"syntax",params:{fault: fault87}};
(vErrors ??= []).push(err759);
errors++;
}
}
else {
const err760 = {instancePath:instancePath+"/routes/" + i18+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err760);
errors++;
}
}
if(data149.websocket !== undefined){
if(typeof data149.websocket !== "boolean"){
const err761 = {instancePath:instancePath+"/routes/" + i18+"/websocket",schemaPath:"#/properties/routes/items/properties/websocket/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err761);
errors++;
}
}
if(data149.encodedSlash !== undefined){
let data253 = data149.encodedSlash;
if(!((data253 === "reject") || (data253 === "keep"))){
const err762 = {instancePath:instancePath+"/routes/" + i18+"/encodedSlash",schemaPath:"#/properties/routes/items/properties/encodedSlash/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.encodedSlash.enum}};
(vErrors ??= []).push(err762);
errors++;
}
}
}
else {
const err763 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err763);
errors++;
}
}
}
else {
const err764 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err764);
errors++;
}
}
}
else {
const err765 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err765);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
