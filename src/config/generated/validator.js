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
if(data25.timeout === undefined){
const err91 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err91);
errors++;
}
if(data25.callback === undefined){
const err92 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "callback"}};
(vErrors ??= []).push(err92);
errors++;
}
if(data25.allowInsecure === undefined){
const err93 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err93);
errors++;
}
for(const key9 in data25){
if(!(func2.call(schema11.properties.providers.patternProperties["^.*$"].properties, key9))){
const err94 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
(vErrors ??= []).push(err94);
errors++;
}
}
if(data25.preset !== undefined){
if(!(data25.preset === "coloop")){
const err95 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.preset.enum}};
(vErrors ??= []).push(err95);
errors++;
}
}
if(data25.issuer !== undefined){
let data27 = data25.issuer;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err96 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err96);
errors++;
}
const fault9 = judges.judgeSyntax("issuer", data27, null, null);
if(fault9 !== undefined){
const err97 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/syntax",keyword:"syntax",params:{fault: fault9}};
(vErrors ??= []).push(err97);
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err98);
errors++;
}
}
if(data25.authorizationEndpoint !== undefined){
let data28 = data25.authorizationEndpoint;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err99 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err99);
errors++;
}
const fault10 = judges.judgeSyntax("endpoint", data28, null, null);
if(fault10 !== undefined){
const err100 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/syntax",keyword:"syntax",params:{fault: fault10}};
(vErrors ??= []).push(err100);
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err101);
errors++;
}
}
if(data25.tokenEndpoint !== undefined){
let data29 = data25.tokenEndpoint;
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err102 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err102);
errors++;
}
const fault11 = judges.judgeSyntax("endpoint", data29, null, null);
if(fault11 !== undefined){
const err103 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/syntax",keyword:"syntax",params:{fault: fault11}};
(vErrors ??= []).push(err103);
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err104);
errors++;
}
}
if(data25.userinfoEndpoint !== undefined){
let data30 = data25.userinfoEndpoint;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err105 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err105);
errors++;
}
const fault12 = judges.judgeSyntax("endpoint", data30, null, null);
if(fault12 !== undefined){
const err106 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/syntax",keyword:"syntax",params:{fault: fault12}};
(vErrors ??= []).push(err106);
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err107);
errors++;
}
}
if(data25.introspectionEndpoint !== undefined){
let data31 = data25.introspectionEndpoint;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err108 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err108);
errors++;
}
const fault13 = judges.judgeSyntax("endpoint", data31, null, null);
if(fault13 !== undefined){
const err109 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/syntax",keyword:"syntax",params:{fault: fault13}};
(vErrors ??= []).push(err109);
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err110);
errors++;
}
}
if(data25.revocationEndpoint !== undefined){
let data32 = data25.revocationEndpoint;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err111 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err111);
errors++;
}
const fault14 = judges.judgeSyntax("endpoint", data32, null, null);
if(fault14 !== undefined){
const err112 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/syntax",keyword:"syntax",params:{fault: fault14}};
(vErrors ??= []).push(err112);
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err113);
errors++;
}
}
if(data25.endSessionEndpoint !== undefined){
let data33 = data25.endSessionEndpoint;
if(typeof data33 === "string"){
if(func3(data33) < 1){
const err114 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err114);
errors++;
}
const fault15 = judges.judgeSyntax("endpoint", data33, null, null);
if(fault15 !== undefined){
const err115 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/syntax",keyword:"syntax",params:{fault: fault15}};
(vErrors ??= []).push(err115);
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err116);
errors++;
}
}
if(data25.jwksUri !== undefined){
let data34 = data25.jwksUri;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err117 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err117);
errors++;
}
const fault16 = judges.judgeSyntax("endpoint", data34, null, null);
if(fault16 !== undefined){
const err118 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault16}};
(vErrors ??= []).push(err118);
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err119);
errors++;
}
}
if(data25.clientId !== undefined){
let data35 = data25.clientId;
if(typeof data35 === "string"){
if(func3(data35) < 1){
const err120 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err120);
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err121);
errors++;
}
}
if(data25.clientSecret !== undefined){
let data36 = data25.clientSecret;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err122 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err122);
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err123);
errors++;
}
}
if(data25.clientAuth !== undefined){
let data37 = data25.clientAuth;
if(!(((((data37 === "client_secret_basic") || (data37 === "client_secret_post")) || (data37 === "private_key_jwt")) || (data37 === "client_assertion")) || (data37 === "none"))){
const err124 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAuth",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAuth/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAuth.enum}};
(vErrors ??= []).push(err124);
errors++;
}
}
if(data25.clientKey !== undefined){
let data38 = data25.clientKey;
if(typeof data38 === "string"){
if(func3(data38) < 1){
const err125 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err125);
errors++;
}
const fault17 = judges.judgeSyntax("privateKey", data38, null, null);
if(fault17 !== undefined){
const err126 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/syntax",keyword:"syntax",params:{fault: fault17}};
(vErrors ??= []).push(err126);
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err127);
errors++;
}
}
if(data25.clientAssertionFile !== undefined){
let data39 = data25.clientAssertionFile;
if(typeof data39 === "string"){
if(func3(data39) < 1){
const err128 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAssertionFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAssertionFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err128);
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAssertionFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAssertionFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err129);
errors++;
}
}
if(data25.clientAssertionAudience !== undefined){
let data40 = data25.clientAssertionAudience;
if(!(((data40 === "issuer") || (data40 === "token-endpoint")) || (data40 === "called-endpoint"))){
const err130 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAssertionAudience",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAssertionAudience/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAssertionAudience.enum}};
(vErrors ??= []).push(err130);
errors++;
}
}
if(data25.scopes !== undefined){
let data41 = data25.scopes;
if(Array.isArray(data41)){
const len3 = data41.length;
for(let i4=0; i4<len3; i4++){
let data42 = data41[i4];
if(typeof data42 === "string"){
if(!pattern5.test(data42)){
const err131 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i4,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$"}};
(vErrors ??= []).push(err131);
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i4,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err132);
errors++;
}
}
let i5 = data41.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data41[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err133 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
(vErrors ??= []).push(err133);
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err134 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err134);
errors++;
}
}
if(data25.authorizationParams !== undefined){
let data43 = data25.authorizationParams;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key10 in data43){
if(!(pattern3.test(key10))){
const err135 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
(vErrors ??= []).push(err135);
errors++;
}
}
for(const key11 in data43){
if(pattern3.test(key11)){
if(typeof data43[key11] !== "string"){
const err136 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err136);
errors++;
}
}
}
}
else {
const err137 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err137);
errors++;
}
}
if(data25.loginHints !== undefined){
let data45 = data25.loginHints;
if(Array.isArray(data45)){
const len4 = data45.length;
for(let i6=0; i6<len4; i6++){
let data46 = data45[i6];
if(typeof data46 === "string"){
if(!pattern8.test(data46)){
const err138 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginHints/" + i6,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/loginHints/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._-]{1,64}$"}};
(vErrors ??= []).push(err138);
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginHints/" + i6,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/loginHints/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err139);
errors++;
}
}
let i7 = data45.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data45[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err140 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginHints",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/loginHints/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j2}};
(vErrors ??= []).push(err140);
errors++;
break;
}
indices2[item2] = i7;
}
}
}
else {
const err141 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/loginHints",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/loginHints/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err141);
errors++;
}
}
if(data25.pkce !== undefined){
if(typeof data25.pkce !== "boolean"){
const err142 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pkce",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pkce/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err142);
errors++;
}
}
if(data25.timeout !== undefined){
let data48 = data25.timeout;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err143 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err143);
errors++;
}
const fault18 = judges.judgeSyntax("duration", data48, "100ms", "2m");
if(fault18 !== undefined){
const err144 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/syntax",keyword:"syntax",params:{fault: fault18}};
(vErrors ??= []).push(err144);
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err145);
errors++;
}
}
if(data25.label !== undefined){
let data49 = data25.label;
if(typeof data49 === "string"){
if(func3(data49) < 1){
const err146 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err146);
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err147);
errors++;
}
}
if(data25.caFile !== undefined){
let data50 = data25.caFile;
if(typeof data50 === "string"){
if(func3(data50) < 1){
const err148 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err148);
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err149);
errors++;
}
}
if(data25.callback !== undefined){
let data51 = data25.callback;
if(!((data51 === "shared") || (data51 === "own"))){
const err150 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/callback",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/callback/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.callback.enum}};
(vErrors ??= []).push(err150);
errors++;
}
}
if(data25.subjectClaim !== undefined){
let data52 = data25.subjectClaim;
const _errs118 = errors;
let valid25 = false;
const _errs119 = errors;
if(typeof data52 === "string"){
if(func3(data52) < 1){
const err151 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err151);
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err152);
errors++;
}
var _valid2 = _errs119 === errors;
valid25 = valid25 || _valid2;
if(!valid25){
const _errs121 = errors;
if(Array.isArray(data52)){
if(data52.length < 1){
const err153 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err153);
errors++;
}
const len5 = data52.length;
for(let i8=0; i8<len5; i8++){
let data53 = data52[i8];
if(typeof data53 === "string"){
if(func3(data53) < 1){
const err154 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i8,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err154);
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i8,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err155);
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err156);
errors++;
}
var _valid2 = _errs121 === errors;
valid25 = valid25 || _valid2;
}
if(!valid25){
const err157 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err157);
errors++;
}
else {
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
}
}
if(data25.claimSources !== undefined){
let data54 = data25.claimSources;
if(Array.isArray(data54)){
const len6 = data54.length;
for(let i9=0; i9<len6; i9++){
let data55 = data54[i9];
const _errs128 = errors;
let valid30 = false;
const _errs129 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.kind === undefined){
const err158 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err158);
errors++;
}
if(data55.url === undefined){
const err159 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err159);
errors++;
}
if(data55.groups === undefined){
const err160 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "groups"}};
(vErrors ??= []).push(err160);
errors++;
}
if(data55.staleFor === undefined){
const err161 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err161);
errors++;
}
for(const key12 in data55){
if(!(((((key12 === "kind") || (key12 === "url")) || (key12 === "groups")) || (key12 === "timeout")) || (key12 === "staleFor"))){
const err162 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err162);
errors++;
}
}
if(data55.kind !== undefined){
let data56 = data55.kind;
if(typeof data56 !== "string"){
const err163 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err163);
errors++;
}
if("entra-groups" !== data56){
const err164 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "entra-groups"}};
(vErrors ??= []).push(err164);
errors++;
}
}
if(data55.url !== undefined){
let data57 = data55.url;
if(typeof data57 === "string"){
if(func3(data57) < 1){
const err165 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err165);
errors++;
}
const fault19 = judges.judgeSyntax("endpoint", data57, null, null);
if(fault19 !== undefined){
const err166 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/url/syntax",keyword:"syntax",params:{fault: fault19}};
(vErrors ??= []).push(err166);
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err167);
errors++;
}
}
if(data55.groups !== undefined){
let data58 = data55.groups;
if(!((data58 === "id") || (data58 === "displayName"))){
const err168 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/groups",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/groups/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.claimSources.items.anyOf[0].properties.groups.enum}};
(vErrors ??= []).push(err168);
errors++;
}
}
if(data55.timeout !== undefined){
let data59 = data55.timeout;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err169 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err169);
errors++;
}
const fault20 = judges.judgeSyntax("duration", data59, "100ms", "2m");
if(fault20 !== undefined){
const err170 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/timeout/syntax",keyword:"syntax",params:{fault: fault20}};
(vErrors ??= []).push(err170);
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err171);
errors++;
}
}
if(data55.staleFor !== undefined){
let data60 = data55.staleFor;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err172 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err172);
errors++;
}
const fault21 = judges.judgeSyntax("duration", data60, null, "7d");
if(fault21 !== undefined){
const err173 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault21}};
(vErrors ??= []).push(err173);
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err174);
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err175);
errors++;
}
var _valid3 = _errs129 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs141 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.kind === undefined){
const err176 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err176);
errors++;
}
if(data55.url === undefined){
const err177 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err177);
errors++;
}
if(data55.label === undefined){
const err178 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err178);
errors++;
}
if(data55.staleFor === undefined){
const err179 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err179);
errors++;
}
for(const key13 in data55){
if(!(((((key13 === "kind") || (key13 === "url")) || (key13 === "label")) || (key13 === "timeout")) || (key13 === "staleFor"))){
const err180 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
(vErrors ??= []).push(err180);
errors++;
}
}
if(data55.kind !== undefined){
let data61 = data55.kind;
if(typeof data61 !== "string"){
const err181 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err181);
errors++;
}
if("google-groups" !== data61){
const err182 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "google-groups"}};
(vErrors ??= []).push(err182);
errors++;
}
}
if(data55.url !== undefined){
let data62 = data55.url;
if(typeof data62 === "string"){
if(func3(data62) < 1){
const err183 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err183);
errors++;
}
const fault22 = judges.judgeSyntax("endpoint", data62, null, null);
if(fault22 !== undefined){
const err184 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/url/syntax",keyword:"syntax",params:{fault: fault22}};
(vErrors ??= []).push(err184);
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err185);
errors++;
}
}
if(data55.label !== undefined){
let data63 = data55.label;
if(!((data63 === "security") || (data63 === "discussion_forum"))){
const err186 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/label/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.claimSources.items.anyOf[1].properties.label.enum}};
(vErrors ??= []).push(err186);
errors++;
}
}
if(data55.timeout !== undefined){
let data64 = data55.timeout;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err187 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err187);
errors++;
}
const fault23 = judges.judgeSyntax("duration", data64, "100ms", "2m");
if(fault23 !== undefined){
const err188 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/timeout/syntax",keyword:"syntax",params:{fault: fault23}};
(vErrors ??= []).push(err188);
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err189);
errors++;
}
}
if(data55.staleFor !== undefined){
let data65 = data55.staleFor;
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err190 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err190);
errors++;
}
const fault24 = judges.judgeSyntax("duration", data65, null, "7d");
if(fault24 !== undefined){
const err191 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault24}};
(vErrors ??= []).push(err191);
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err192);
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err193);
errors++;
}
var _valid3 = _errs141 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs153 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.kind === undefined){
const err194 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err194);
errors++;
}
if(data55.url === undefined){
const err195 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err195);
errors++;
}
if(data55.staleFor === undefined){
const err196 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err196);
errors++;
}
for(const key14 in data55){
if(!((((key14 === "kind") || (key14 === "url")) || (key14 === "timeout")) || (key14 === "staleFor"))){
const err197 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
(vErrors ??= []).push(err197);
errors++;
}
}
if(data55.kind !== undefined){
let data66 = data55.kind;
if(typeof data66 !== "string"){
const err198 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err198);
errors++;
}
if("github-teams" !== data66){
const err199 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "github-teams"}};
(vErrors ??= []).push(err199);
errors++;
}
}
if(data55.url !== undefined){
let data67 = data55.url;
if(typeof data67 === "string"){
if(func3(data67) < 1){
const err200 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err200);
errors++;
}
const fault25 = judges.judgeSyntax("endpoint", data67, null, null);
if(fault25 !== undefined){
const err201 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/url/syntax",keyword:"syntax",params:{fault: fault25}};
(vErrors ??= []).push(err201);
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err202);
errors++;
}
}
if(data55.timeout !== undefined){
let data68 = data55.timeout;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err203 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err203);
errors++;
}
const fault26 = judges.judgeSyntax("duration", data68, "100ms", "2m");
if(fault26 !== undefined){
const err204 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/timeout/syntax",keyword:"syntax",params:{fault: fault26}};
(vErrors ??= []).push(err204);
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err205);
errors++;
}
}
if(data55.staleFor !== undefined){
let data69 = data55.staleFor;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err206 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err206);
errors++;
}
const fault27 = judges.judgeSyntax("duration", data69, null, "7d");
if(fault27 !== undefined){
const err207 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault27}};
(vErrors ??= []).push(err207);
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err208);
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err209);
errors++;
}
var _valid3 = _errs153 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs164 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.kind === undefined){
const err210 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err210);
errors++;
}
if(data55.url === undefined){
const err211 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err211);
errors++;
}
if(data55.staleFor === undefined){
const err212 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err212);
errors++;
}
for(const key15 in data55){
if(!((((key15 === "kind") || (key15 === "url")) || (key15 === "timeout")) || (key15 === "staleFor"))){
const err213 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
(vErrors ??= []).push(err213);
errors++;
}
}
if(data55.kind !== undefined){
let data70 = data55.kind;
if(typeof data70 !== "string"){
const err214 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err214);
errors++;
}
if("github-email" !== data70){
const err215 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "github-email"}};
(vErrors ??= []).push(err215);
errors++;
}
}
if(data55.url !== undefined){
let data71 = data55.url;
if(typeof data71 === "string"){
if(func3(data71) < 1){
const err216 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err216);
errors++;
}
const fault28 = judges.judgeSyntax("endpoint", data71, null, null);
if(fault28 !== undefined){
const err217 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/url/syntax",keyword:"syntax",params:{fault: fault28}};
(vErrors ??= []).push(err217);
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err218);
errors++;
}
}
if(data55.timeout !== undefined){
let data72 = data55.timeout;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err219 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err219);
errors++;
}
const fault29 = judges.judgeSyntax("duration", data72, "100ms", "2m");
if(fault29 !== undefined){
const err220 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/timeout/syntax",keyword:"syntax",params:{fault: fault29}};
(vErrors ??= []).push(err220);
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err221);
errors++;
}
}
if(data55.staleFor !== undefined){
let data73 = data55.staleFor;
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err222 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err222);
errors++;
}
const fault30 = judges.judgeSyntax("duration", data73, null, "7d");
if(fault30 !== undefined){
const err223 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault30}};
(vErrors ??= []).push(err223);
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err224);
errors++;
}
}
}
else {
const err225 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err225);
errors++;
}
var _valid3 = _errs164 === errors;
valid30 = valid30 || _valid3;
if(!valid30){
const _errs175 = errors;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.kind === undefined){
const err226 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err226);
errors++;
}
if(data55.name === undefined){
const err227 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err227);
errors++;
}
if(data55.url === undefined){
const err228 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err228);
errors++;
}
if(data55.headers === undefined){
const err229 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err229);
errors++;
}
if(data55.staleFor === undefined){
const err230 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err230);
errors++;
}
for(const key16 in data55){
if(!(((((((key16 === "kind") || (key16 === "name")) || (key16 === "url")) || (key16 === "headers")) || (key16 === "caFile")) || (key16 === "timeout")) || (key16 === "staleFor"))){
const err231 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
(vErrors ??= []).push(err231);
errors++;
}
}
if(data55.kind !== undefined){
let data74 = data55.kind;
if(typeof data74 !== "string"){
const err232 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err232);
errors++;
}
if("http" !== data74){
const err233 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "http"}};
(vErrors ??= []).push(err233);
errors++;
}
}
if(data55.name !== undefined){
let data75 = data55.name;
if(typeof data75 === "string"){
if(!pattern18.test(data75)){
const err234 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/name",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"}};
(vErrors ??= []).push(err234);
errors++;
}
}
else {
const err235 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/name",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err235);
errors++;
}
}
if(data55.url !== undefined){
let data76 = data55.url;
if(typeof data76 === "string"){
if(func3(data76) < 1){
const err236 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err236);
errors++;
}
const fault31 = judges.judgeSyntax("claimSourceUrl", data76, null, null);
if(fault31 !== undefined){
const err237 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/url/syntax",keyword:"syntax",params:{fault: fault31}};
(vErrors ??= []).push(err237);
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err238);
errors++;
}
}
if(data55.headers !== undefined){
let data77 = data55.headers;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key17 in data77){
const _errs186 = errors;
if(typeof key17 === "string"){
const fault32 = judges.judgeSyntax("headerName", key17, null, null);
if(fault32 !== undefined){
const err239 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault32},propertyName:key17};
(vErrors ??= []).push(err239);
errors++;
}
}
var valid36 = _errs186 === errors;
if(!valid36){
const err240 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key17}};
(vErrors ??= []).push(err240);
errors++;
}
}
for(const key18 in data77){
if(!(pattern3.test(key18))){
const err241 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
(vErrors ??= []).push(err241);
errors++;
}
}
for(const key19 in data77){
if(pattern3.test(key19)){
let data78 = data77[key19];
if(typeof data78 === "string"){
if(func3(data78) < 1){
const err242 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err242);
errors++;
}
const fault33 = judges.judgeSyntax("headerValue", data78, null, null);
if(fault33 !== undefined){
const err243 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault33}};
(vErrors ??= []).push(err243);
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err244);
errors++;
}
}
}
}
else {
const err245 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err245);
errors++;
}
}
if(data55.caFile !== undefined){
let data79 = data55.caFile;
if(typeof data79 === "string"){
if(func3(data79) < 1){
const err246 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err246);
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err247);
errors++;
}
}
if(data55.timeout !== undefined){
let data80 = data55.timeout;
if(typeof data80 === "string"){
if(!pattern0.test(data80)){
const err248 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err248);
errors++;
}
const fault34 = judges.judgeSyntax("duration", data80, "100ms", "2m");
if(fault34 !== undefined){
const err249 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/timeout/syntax",keyword:"syntax",params:{fault: fault34}};
(vErrors ??= []).push(err249);
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err250);
errors++;
}
}
if(data55.staleFor !== undefined){
let data81 = data55.staleFor;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err251 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err251);
errors++;
}
const fault35 = judges.judgeSyntax("duration", data81, null, "7d");
if(fault35 !== undefined){
const err252 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault35}};
(vErrors ??= []).push(err252);
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err253);
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err254);
errors++;
}
var _valid3 = _errs175 === errors;
valid30 = valid30 || _valid3;
}
}
}
}
if(!valid30){
const err255 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i9,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err255);
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err256 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err256);
errors++;
}
}
if(data25.allowInsecure !== undefined){
if(typeof data25.allowInsecure !== "boolean"){
const err257 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowInsecure",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err257);
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err258);
errors++;
}
}
}
}
else {
const err259 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err259);
errors++;
}
}
if(data.session !== undefined){
let data83 = data.session;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.secrets === undefined){
const err260 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "secrets"}};
(vErrors ??= []).push(err260);
errors++;
}
if(data83.cookie === undefined){
const err261 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "cookie"}};
(vErrors ??= []).push(err261);
errors++;
}
if(data83.lifetime === undefined){
const err262 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err262);
errors++;
}
if(data83.idleTimeout === undefined){
const err263 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err263);
errors++;
}
if(data83.store === undefined){
const err264 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "store"}};
(vErrors ??= []).push(err264);
errors++;
}
for(const key20 in data83){
if(!(((((key20 === "secrets") || (key20 === "cookie")) || (key20 === "lifetime")) || (key20 === "idleTimeout")) || (key20 === "store"))){
const err265 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
(vErrors ??= []).push(err265);
errors++;
}
}
if(data83.secrets !== undefined){
let data84 = data83.secrets;
if(Array.isArray(data84)){
if(data84.length < 1){
const err266 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err266);
errors++;
}
const len7 = data84.length;
for(let i10=0; i10<len7; i10++){
let data85 = data84[i10];
if(typeof data85 === "string"){
if(!(judges.hasBytes(32, data85))){
const err267 = {instancePath:instancePath+"/session/secrets/" + i10,schemaPath:"#/properties/session/properties/secrets/items/minBytes",keyword:"minBytes",params:{}};
(vErrors ??= []).push(err267);
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/session/secrets/" + i10,schemaPath:"#/properties/session/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err268);
errors++;
}
}
let i11 = data84.length;
let j3;
if(i11 > 1){
const indices3 = {};
for(;i11--;){
let item3 = data84[i11];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err269 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3}};
(vErrors ??= []).push(err269);
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
const err270 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err270);
errors++;
}
}
if(data83.cookie !== undefined){
let data86 = data83.cookie;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.sameSite === undefined){
const err271 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "sameSite"}};
(vErrors ??= []).push(err271);
errors++;
}
if(data86.path === undefined){
const err272 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err272);
errors++;
}
for(const key21 in data86){
if(!((((key21 === "name") || (key21 === "sameSite")) || (key21 === "domain")) || (key21 === "path"))){
const err273 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
(vErrors ??= []).push(err273);
errors++;
}
}
if(data86.name !== undefined){
let data87 = data86.name;
if(typeof data87 === "string"){
if(func3(data87) < 1){
const err274 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err274);
errors++;
}
const fault36 = judges.judgeSyntax("cookieName", data87, null, null);
if(fault36 !== undefined){
const err275 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/syntax",keyword:"syntax",params:{fault: fault36}};
(vErrors ??= []).push(err275);
errors++;
}
}
else {
const err276 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err276);
errors++;
}
}
if(data86.sameSite !== undefined){
let data88 = data86.sameSite;
if(!(((data88 === "lax") || (data88 === "strict")) || (data88 === "none"))){
const err277 = {instancePath:instancePath+"/session/cookie/sameSite",schemaPath:"#/properties/session/properties/cookie/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema11.properties.session.properties.cookie.properties.sameSite.enum}};
(vErrors ??= []).push(err277);
errors++;
}
}
if(data86.domain !== undefined){
let data89 = data86.domain;
const _errs212 = errors;
let valid43 = false;
const _errs213 = errors;
if(typeof data89 === "string"){
if(func3(data89) < 1){
const err278 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err278);
errors++;
}
const fault37 = judges.judgeSyntax("cookieDomain", data89, null, null);
if(fault37 !== undefined){
const err279 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/syntax",keyword:"syntax",params:{fault: fault37}};
(vErrors ??= []).push(err279);
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err280);
errors++;
}
var _valid4 = _errs213 === errors;
valid43 = valid43 || _valid4;
if(!valid43){
const _errs215 = errors;
if(data89 !== null){
const err281 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/1/type",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err281);
errors++;
}
var _valid4 = _errs215 === errors;
valid43 = valid43 || _valid4;
}
if(!valid43){
const err282 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err282);
errors++;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
}
if(data86.path !== undefined){
let data90 = data86.path;
if(typeof data90 === "string"){
if(func3(data90) < 1){
const err283 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err283);
errors++;
}
const fault38 = judges.judgeSyntax("cookiePath", data90, null, null);
if(fault38 !== undefined){
const err284 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/syntax",keyword:"syntax",params:{fault: fault38}};
(vErrors ??= []).push(err284);
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err285);
errors++;
}
}
}
else {
const err286 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err286);
errors++;
}
}
if(data83.lifetime !== undefined){
let data91 = data83.lifetime;
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err287 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err287);
errors++;
}
const fault39 = judges.judgeSyntax("duration", data91, "1s", "365d");
if(fault39 !== undefined){
const err288 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault39}};
(vErrors ??= []).push(err288);
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err289);
errors++;
}
}
if(data83.idleTimeout !== undefined){
let data92 = data83.idleTimeout;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err290 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err290);
errors++;
}
const fault40 = judges.judgeSyntax("duration", data92, "1s", "365d");
if(fault40 !== undefined){
const err291 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault40}};
(vErrors ??= []).push(err291);
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err292);
errors++;
}
}
if(data83.store !== undefined){
let data93 = data83.store;
const _errs224 = errors;
let valid44 = false;
const _errs225 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.kind === undefined){
const err293 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err293);
errors++;
}
if(data93.maxSessions === undefined){
const err294 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err294);
errors++;
}
for(const key22 in data93){
if(!((key22 === "kind") || (key22 === "maxSessions"))){
const err295 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
(vErrors ??= []).push(err295);
errors++;
}
}
if(data93.kind !== undefined){
let data94 = data93.kind;
if(typeof data94 !== "string"){
const err296 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err296);
errors++;
}
if("memory" !== data94){
const err297 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "memory"}};
(vErrors ??= []).push(err297);
errors++;
}
}
if(data93.maxSessions !== undefined){
let data95 = data93.maxSessions;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err298 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err298);
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 10000000 || isNaN(data95)){
const err299 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err299);
errors++;
}
if(data95 < 1 || isNaN(data95)){
const err300 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err300);
errors++;
}
}
}
}
else {
const err301 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err301);
errors++;
}
var _valid5 = _errs225 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs232 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.kind === undefined){
const err302 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err302);
errors++;
}
if(data93.tls === undefined){
const err303 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "tls"}};
(vErrors ??= []).push(err303);
errors++;
}
if(data93.keyPrefix === undefined){
const err304 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "keyPrefix"}};
(vErrors ??= []).push(err304);
errors++;
}
if(data93.localCache === undefined){
const err305 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "localCache"}};
(vErrors ??= []).push(err305);
errors++;
}
for(const key23 in data93){
if(!(func2.call(schema11.properties.session.properties.store.anyOf[1].properties, key23))){
const err306 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
(vErrors ??= []).push(err306);
errors++;
}
}
if(data93.kind !== undefined){
let data96 = data93.kind;
if(typeof data96 !== "string"){
const err307 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err307);
errors++;
}
if("redis" !== data96){
const err308 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "redis"}};
(vErrors ??= []).push(err308);
errors++;
}
}
if(data93.url !== undefined){
let data97 = data93.url;
if(typeof data97 === "string"){
if(!pattern25.test(data97)){
const err309 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^rediss?://"}};
(vErrors ??= []).push(err309);
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err310);
errors++;
}
}
if(data93.sentinel !== undefined){
let data98 = data93.sentinel;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.name === undefined){
const err311 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err311);
errors++;
}
if(data98.nodes === undefined){
const err312 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err312);
errors++;
}
for(const key24 in data98){
if(!((((key24 === "name") || (key24 === "nodes")) || (key24 === "sentinelUsername")) || (key24 === "sentinelPassword"))){
const err313 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
(vErrors ??= []).push(err313);
errors++;
}
}
if(data98.name !== undefined){
let data99 = data98.name;
if(typeof data99 === "string"){
if(func3(data99) < 1){
const err314 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err314);
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err315);
errors++;
}
}
if(data98.nodes !== undefined){
let data100 = data98.nodes;
if(Array.isArray(data100)){
if(data100.length < 1){
const err316 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err316);
errors++;
}
const len8 = data100.length;
for(let i12=0; i12<len8; i12++){
let data101 = data100[i12];
if(typeof data101 === "string"){
if(!pattern26.test(data101)){
const err317 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i12,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err317);
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i12,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err318);
errors++;
}
}
}
else {
const err319 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err319);
errors++;
}
}
if(data98.sentinelUsername !== undefined){
let data102 = data98.sentinelUsername;
if(typeof data102 === "string"){
if(func3(data102) < 1){
const err320 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err320);
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err321);
errors++;
}
}
if(data98.sentinelPassword !== undefined){
let data103 = data98.sentinelPassword;
if(typeof data103 === "string"){
if(func3(data103) < 1){
const err322 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err322);
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err323);
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err324);
errors++;
}
}
if(data93.cluster !== undefined){
let data104 = data93.cluster;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.nodes === undefined){
const err325 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err325);
errors++;
}
for(const key25 in data104){
if(!(key25 === "nodes")){
const err326 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
(vErrors ??= []).push(err326);
errors++;
}
}
if(data104.nodes !== undefined){
let data105 = data104.nodes;
if(Array.isArray(data105)){
if(data105.length < 1){
const err327 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err327);
errors++;
}
const len9 = data105.length;
for(let i13=0; i13<len9; i13++){
let data106 = data105[i13];
if(typeof data106 === "string"){
if(!pattern26.test(data106)){
const err328 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i13,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err328);
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i13,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err329);
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err330);
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err331);
errors++;
}
}
if(data93.username !== undefined){
let data107 = data93.username;
if(typeof data107 === "string"){
if(func3(data107) < 1){
const err332 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err332);
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err333);
errors++;
}
}
if(data93.password !== undefined){
let data108 = data93.password;
if(typeof data108 === "string"){
if(func3(data108) < 1){
const err334 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err334);
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err335);
errors++;
}
}
if(data93.tls !== undefined){
let data109 = data93.tls;
const _errs264 = errors;
let valid53 = false;
const _errs265 = errors;
if(typeof data109 !== "boolean"){
const err336 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err336);
errors++;
}
var _valid6 = _errs265 === errors;
valid53 = valid53 || _valid6;
if(!valid53){
const _errs267 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key26 in data109){
if(!((((key26 === "caFile") || (key26 === "certFile")) || (key26 === "keyFile")) || (key26 === "serverName"))){
const err337 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
(vErrors ??= []).push(err337);
errors++;
}
}
if(data109.caFile !== undefined){
let data110 = data109.caFile;
if(typeof data110 === "string"){
if(func3(data110) < 1){
const err338 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err338);
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err339);
errors++;
}
}
if(data109.certFile !== undefined){
let data111 = data109.certFile;
if(typeof data111 === "string"){
if(func3(data111) < 1){
const err340 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err340);
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err341);
errors++;
}
}
if(data109.keyFile !== undefined){
let data112 = data109.keyFile;
if(typeof data112 === "string"){
if(func3(data112) < 1){
const err342 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err342);
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err343);
errors++;
}
}
if(data109.serverName !== undefined){
let data113 = data109.serverName;
if(typeof data113 === "string"){
if(func3(data113) < 1){
const err344 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err344);
errors++;
}
const fault41 = judges.judgeSyntax("host", data113, null, null);
if(fault41 !== undefined){
const err345 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/syntax",keyword:"syntax",params:{fault: fault41}};
(vErrors ??= []).push(err345);
errors++;
}
}
else {
const err346 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err346);
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err347);
errors++;
}
var _valid6 = _errs267 === errors;
valid53 = valid53 || _valid6;
}
if(!valid53){
const err348 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err348);
errors++;
}
else {
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
}
}
if(data93.keyPrefix !== undefined){
if(typeof data93.keyPrefix !== "string"){
const err349 = {instancePath:instancePath+"/session/store/keyPrefix",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/keyPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err349);
errors++;
}
}
if(data93.localCache !== undefined){
let data115 = data93.localCache;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.maxSessions === undefined){
const err350 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err350);
errors++;
}
if(data115.maxAge === undefined){
const err351 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err351);
errors++;
}
for(const key27 in data115){
if(!((key27 === "maxSessions") || (key27 === "maxAge"))){
const err352 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
(vErrors ??= []).push(err352);
errors++;
}
}
if(data115.maxSessions !== undefined){
let data116 = data115.maxSessions;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err353 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err353);
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 10000000 || isNaN(data116)){
const err354 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err354);
errors++;
}
if(data116 < 0 || isNaN(data116)){
const err355 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err355);
errors++;
}
}
}
if(data115.maxAge !== undefined){
let data117 = data115.maxAge;
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err356 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err356);
errors++;
}
const fault42 = judges.judgeSyntax("duration", data117, null, "5m");
if(fault42 !== undefined){
const err357 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault42}};
(vErrors ??= []).push(err357);
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err358);
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err359);
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err360);
errors++;
}
var _valid5 = _errs232 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs287 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.kind === undefined){
const err361 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err361);
errors++;
}
for(const key28 in data93){
if(!(key28 === "kind")){
const err362 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
(vErrors ??= []).push(err362);
errors++;
}
}
if(data93.kind !== undefined){
let data118 = data93.kind;
if(typeof data118 !== "string"){
const err363 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err363);
errors++;
}
if("cookie" !== data118){
const err364 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "cookie"}};
(vErrors ??= []).push(err364);
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err365);
errors++;
}
var _valid5 = _errs287 === errors;
valid44 = valid44 || _valid5;
}
}
if(!valid44){
const err366 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err366);
errors++;
}
else {
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err367 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err367);
errors++;
}
}
if(data.refresh !== undefined){
let data119 = data.refresh;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.ahead === undefined){
const err368 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "ahead"}};
(vErrors ??= []).push(err368);
errors++;
}
if(data119.retry === undefined){
const err369 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "retry"}};
(vErrors ??= []).push(err369);
errors++;
}
if(data119.userinfoMaxAge === undefined){
const err370 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "userinfoMaxAge"}};
(vErrors ??= []).push(err370);
errors++;
}
for(const key29 in data119){
if(!(((key29 === "ahead") || (key29 === "retry")) || (key29 === "userinfoMaxAge"))){
const err371 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
(vErrors ??= []).push(err371);
errors++;
}
}
if(data119.ahead !== undefined){
let data120 = data119.ahead;
if(typeof data120 === "string"){
if(!pattern0.test(data120)){
const err372 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err372);
errors++;
}
const fault43 = judges.judgeSyntax("duration", data120, null, "1d");
if(fault43 !== undefined){
const err373 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/syntax",keyword:"syntax",params:{fault: fault43}};
(vErrors ??= []).push(err373);
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err374);
errors++;
}
}
if(data119.retry !== undefined){
let data121 = data119.retry;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.attempts === undefined){
const err375 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err375);
errors++;
}
if(data121.minDelay === undefined){
const err376 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "minDelay"}};
(vErrors ??= []).push(err376);
errors++;
}
if(data121.maxDelay === undefined){
const err377 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "maxDelay"}};
(vErrors ??= []).push(err377);
errors++;
}
for(const key30 in data121){
if(!(((key30 === "attempts") || (key30 === "minDelay")) || (key30 === "maxDelay"))){
const err378 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
(vErrors ??= []).push(err378);
errors++;
}
}
if(data121.attempts !== undefined){
let data122 = data121.attempts;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err379 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err379);
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 100 || isNaN(data122)){
const err380 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err380);
errors++;
}
if(data122 < 1 || isNaN(data122)){
const err381 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err381);
errors++;
}
}
}
if(data121.minDelay !== undefined){
let data123 = data121.minDelay;
if(typeof data123 === "string"){
if(!pattern0.test(data123)){
const err382 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err382);
errors++;
}
const fault44 = judges.judgeSyntax("duration", data123, "1ms", "10m");
if(fault44 !== undefined){
const err383 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/syntax",keyword:"syntax",params:{fault: fault44}};
(vErrors ??= []).push(err383);
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err384);
errors++;
}
}
if(data121.maxDelay !== undefined){
let data124 = data121.maxDelay;
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
const err385 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err385);
errors++;
}
const fault45 = judges.judgeSyntax("duration", data124, "1ms", "1h");
if(fault45 !== undefined){
const err386 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/syntax",keyword:"syntax",params:{fault: fault45}};
(vErrors ??= []).push(err386);
errors++;
}
}
else {
const err387 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err387);
errors++;
}
}
}
else {
const err388 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err388);
errors++;
}
}
if(data119.userinfoMaxAge !== undefined){
let data125 = data119.userinfoMaxAge;
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err389 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err389);
errors++;
}
const fault46 = judges.judgeSyntax("duration", data125, null, "30d");
if(fault46 !== undefined){
const err390 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/syntax",keyword:"syntax",params:{fault: fault46}};
(vErrors ??= []).push(err390);
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err391);
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err392);
errors++;
}
}
if(data.identity !== undefined){
let data126 = data.identity;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.requireVerifiedEmail === undefined){
const err393 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "requireVerifiedEmail"}};
(vErrors ??= []).push(err393);
errors++;
}
if(data126.headers === undefined){
const err394 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err394);
errors++;
}
for(const key31 in data126){
if(!(((key31 === "requireVerifiedEmail") || (key31 === "headers")) || (key31 === "assertion"))){
const err395 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
(vErrors ??= []).push(err395);
errors++;
}
}
if(data126.requireVerifiedEmail !== undefined){
if(typeof data126.requireVerifiedEmail !== "boolean"){
const err396 = {instancePath:instancePath+"/identity/requireVerifiedEmail",schemaPath:"#/properties/identity/properties/requireVerifiedEmail/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err396);
errors++;
}
}
if(data126.headers !== undefined){
let data128 = data126.headers;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key32 in data128){
const _errs315 = errors;
if(typeof key32 === "string"){
const fault47 = judges.judgeSyntax("identityHeaderName", key32, null, null);
if(fault47 !== undefined){
const err397 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault47},propertyName:key32};
(vErrors ??= []).push(err397);
errors++;
}
}
var valid60 = _errs315 === errors;
if(!valid60){
const err398 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key32}};
(vErrors ??= []).push(err398);
errors++;
}
}
for(const key33 in data128){
if(!(pattern3.test(key33))){
const err399 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
(vErrors ??= []).push(err399);
errors++;
}
}
for(const key34 in data128){
if(pattern3.test(key34)){
let data129 = data128[key34];
if(typeof data129 === "string"){
if(func3(data129) < 1){
const err400 = {instancePath:instancePath+"/identity/headers/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err400);
errors++;
}
}
else {
const err401 = {instancePath:instancePath+"/identity/headers/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err401);
errors++;
}
}
}
}
else {
const err402 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err402);
errors++;
}
}
if(data126.assertion !== undefined){
let data130 = data126.assertion;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.header === undefined){
const err403 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "header"}};
(vErrors ??= []).push(err403);
errors++;
}
if(data130.lifetime === undefined){
const err404 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err404);
errors++;
}
if(data130.algorithm === undefined){
const err405 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "algorithm"}};
(vErrors ??= []).push(err405);
errors++;
}
if(data130.claims === undefined){
const err406 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "claims"}};
(vErrors ??= []).push(err406);
errors++;
}
for(const key35 in data130){
if(!((((((key35 === "header") || (key35 === "lifetime")) || (key35 === "algorithm")) || (key35 === "claims")) || (key35 === "keyFile")) || (key35 === "audience"))){
const err407 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
(vErrors ??= []).push(err407);
errors++;
}
}
if(data130.header !== undefined){
let data131 = data130.header;
if(typeof data131 === "string"){
if(func3(data131) < 1){
const err408 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err408);
errors++;
}
const fault48 = judges.judgeSyntax("identityHeaderName", data131, null, null);
if(fault48 !== undefined){
const err409 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/syntax",keyword:"syntax",params:{fault: fault48}};
(vErrors ??= []).push(err409);
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err410);
errors++;
}
}
if(data130.lifetime !== undefined){
let data132 = data130.lifetime;
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err411 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err411);
errors++;
}
const fault49 = judges.judgeSyntax("duration", data132, "10s", "1h");
if(fault49 !== undefined){
const err412 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault49}};
(vErrors ??= []).push(err412);
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err413);
errors++;
}
}
if(data130.algorithm !== undefined){
let data133 = data130.algorithm;
if(!(((data133 === "ES256") || (data133 === "EdDSA")) || (data133 === "RS256"))){
const err414 = {instancePath:instancePath+"/identity/assertion/algorithm",schemaPath:"#/properties/identity/properties/assertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.identity.properties.assertion.properties.algorithm.enum}};
(vErrors ??= []).push(err414);
errors++;
}
}
if(data130.claims !== undefined){
let data134 = data130.claims;
if(Array.isArray(data134)){
if(data134.length > 50){
const err415 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/maxItems",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err415);
errors++;
}
const len10 = data134.length;
for(let i14=0; i14<len10; i14++){
let data135 = data134[i14];
if(typeof data135 === "string"){
if(func3(data135) < 1){
const err416 = {instancePath:instancePath+"/identity/assertion/claims/" + i14,schemaPath:"#/properties/identity/properties/assertion/properties/claims/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err416);
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/identity/assertion/claims/" + i14,schemaPath:"#/properties/identity/properties/assertion/properties/claims/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err417);
errors++;
}
}
let i15 = data134.length;
let j4;
if(i15 > 1){
const indices4 = {};
for(;i15--;){
let item4 = data134[i15];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err418 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j4}};
(vErrors ??= []).push(err418);
errors++;
break;
}
indices4[item4] = i15;
}
}
}
else {
const err419 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err419);
errors++;
}
}
if(data130.keyFile !== undefined){
let data136 = data130.keyFile;
const _errs332 = errors;
let valid66 = false;
const _errs333 = errors;
if(typeof data136 === "string"){
if(func3(data136) < 1){
const err420 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err420);
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err421);
errors++;
}
var _valid7 = _errs333 === errors;
valid66 = valid66 || _valid7;
if(!valid66){
const _errs335 = errors;
if(Array.isArray(data136)){
if(data136.length > 8){
const err422 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err422);
errors++;
}
if(data136.length < 1){
const err423 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err423);
errors++;
}
const len11 = data136.length;
for(let i16=0; i16<len11; i16++){
let data137 = data136[i16];
if(typeof data137 === "string"){
if(func3(data137) < 1){
const err424 = {instancePath:instancePath+"/identity/assertion/keyFile/" + i16,schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err424);
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/identity/assertion/keyFile/" + i16,schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err425);
errors++;
}
}
let i17 = data136.length;
let j5;
if(i17 > 1){
const indices5 = {};
for(;i17--;){
let item5 = data136[i17];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err426 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j5}};
(vErrors ??= []).push(err426);
errors++;
break;
}
indices5[item5] = i17;
}
}
}
else {
const err427 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err427);
errors++;
}
var _valid7 = _errs335 === errors;
valid66 = valid66 || _valid7;
}
if(!valid66){
const err428 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err428);
errors++;
}
else {
errors = _errs332;
if(vErrors !== null){
if(_errs332){
vErrors.length = _errs332;
}
else {
vErrors = null;
}
}
}
}
if(data130.audience !== undefined){
let data138 = data130.audience;
if(typeof data138 === "string"){
if(func3(data138) < 1){
const err429 = {instancePath:instancePath+"/identity/assertion/audience",schemaPath:"#/properties/identity/properties/assertion/properties/audience/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err429);
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/identity/assertion/audience",schemaPath:"#/properties/identity/properties/assertion/properties/audience/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err430);
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err431);
errors++;
}
}
}
else {
const err432 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err432);
errors++;
}
}
if(data.rateLimit !== undefined){
let data139 = data.rateLimit;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.login === undefined){
const err433 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty: "login"}};
(vErrors ??= []).push(err433);
errors++;
}
for(const key36 in data139){
if(!(key36 === "login")){
const err434 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
(vErrors ??= []).push(err434);
errors++;
}
}
if(data139.login !== undefined){
let data140 = data139.login;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.max === undefined){
const err435 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err435);
errors++;
}
if(data140.per === undefined){
const err436 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err436);
errors++;
}
for(const key37 in data140){
if(!((key37 === "max") || (key37 === "per"))){
const err437 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
(vErrors ??= []).push(err437);
errors++;
}
}
if(data140.max !== undefined){
let data141 = data140.max;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err438 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err438);
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 1000000 || isNaN(data141)){
const err439 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err439);
errors++;
}
if(data141 < 1 || isNaN(data141)){
const err440 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err440);
errors++;
}
}
}
if(data140.per !== undefined){
let data142 = data140.per;
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err441 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err441);
errors++;
}
const fault50 = judges.judgeSyntax("duration", data142, "1s", "1d");
if(fault50 !== undefined){
const err442 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/syntax",keyword:"syntax",params:{fault: fault50}};
(vErrors ??= []).push(err442);
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err443);
errors++;
}
}
}
else {
const err444 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err444);
errors++;
}
}
}
else {
const err445 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err445);
errors++;
}
}
if(data.routes !== undefined){
let data143 = data.routes;
if(Array.isArray(data143)){
if(data143.length < 1){
const err446 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err446);
errors++;
}
const len12 = data143.length;
for(let i18=0; i18<len12; i18++){
let data144 = data143[i18];
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.path === undefined){
const err447 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err447);
errors++;
}
if(data144.auth === undefined){
const err448 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "auth"}};
(vErrors ??= []).push(err448);
errors++;
}
if(data144.unauthenticated === undefined){
const err449 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "unauthenticated"}};
(vErrors ??= []).push(err449);
errors++;
}
if(data144.origins === undefined){
const err450 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err450);
errors++;
}
if(data144.upstream === undefined){
const err451 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "upstream"}};
(vErrors ??= []).push(err451);
errors++;
}
if(data144.rewrite === undefined){
const err452 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "rewrite"}};
(vErrors ??= []).push(err452);
errors++;
}
if(data144.headers === undefined){
const err453 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err453);
errors++;
}
if(data144.responseHeaders === undefined){
const err454 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "responseHeaders"}};
(vErrors ??= []).push(err454);
errors++;
}
if(data144.keepAlive === undefined){
const err455 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "keepAlive"}};
(vErrors ??= []).push(err455);
errors++;
}
if(data144.maxBody === undefined){
const err456 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "maxBody"}};
(vErrors ??= []).push(err456);
errors++;
}
if(data144.websocket === undefined){
const err457 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "websocket"}};
(vErrors ??= []).push(err457);
errors++;
}
if(data144.encodedSlash === undefined){
const err458 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "encodedSlash"}};
(vErrors ??= []).push(err458);
errors++;
}
for(const key38 in data144){
if(!(func2.call(schema11.properties.routes.items.properties, key38))){
const err459 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
(vErrors ??= []).push(err459);
errors++;
}
}
if(data144.name !== undefined){
let data145 = data144.name;
if(typeof data145 === "string"){
if(func3(data145) < 1){
const err460 = {instancePath:instancePath+"/routes/" + i18+"/name",schemaPath:"#/properties/routes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err460);
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/routes/" + i18+"/name",schemaPath:"#/properties/routes/items/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err461);
errors++;
}
}
if(data144.host !== undefined){
let data146 = data144.host;
if(typeof data146 === "string"){
if(func3(data146) < 1){
const err462 = {instancePath:instancePath+"/routes/" + i18+"/host",schemaPath:"#/properties/routes/items/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err462);
errors++;
}
const fault51 = judges.judgeSyntax("host", data146, null, null);
if(fault51 !== undefined){
const err463 = {instancePath:instancePath+"/routes/" + i18+"/host",schemaPath:"#/properties/routes/items/properties/host/syntax",keyword:"syntax",params:{fault: fault51}};
(vErrors ??= []).push(err463);
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/routes/" + i18+"/host",schemaPath:"#/properties/routes/items/properties/host/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err464);
errors++;
}
}
if(data144.path !== undefined){
let data147 = data144.path;
const _errs361 = errors;
let valid75 = false;
const _errs362 = errors;
if(typeof data147 === "string"){
if(func3(data147) < 1){
const err465 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err465);
errors++;
}
const fault52 = judges.judgeSyntax("routePath", data147, null, null);
if(fault52 !== undefined){
const err466 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/syntax",keyword:"syntax",params:{fault: fault52}};
(vErrors ??= []).push(err466);
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err467);
errors++;
}
var _valid8 = _errs362 === errors;
valid75 = valid75 || _valid8;
if(!valid75){
const _errs364 = errors;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.exact === undefined){
const err468 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
(vErrors ??= []).push(err468);
errors++;
}
for(const key39 in data147){
if(!(key39 === "exact")){
const err469 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
(vErrors ??= []).push(err469);
errors++;
}
}
if(data147.exact !== undefined){
let data148 = data147.exact;
if(typeof data148 === "string"){
if(func3(data148) < 1){
const err470 = {instancePath:instancePath+"/routes/" + i18+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err470);
errors++;
}
const fault53 = judges.judgeSyntax("routePath", data148, null, null);
if(fault53 !== undefined){
const err471 = {instancePath:instancePath+"/routes/" + i18+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/syntax",keyword:"syntax",params:{fault: fault53}};
(vErrors ??= []).push(err471);
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/routes/" + i18+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err472);
errors++;
}
}
}
else {
const err473 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err473);
errors++;
}
var _valid8 = _errs364 === errors;
valid75 = valid75 || _valid8;
}
if(!valid75){
const err474 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err474);
errors++;
}
else {
errors = _errs361;
if(vErrors !== null){
if(_errs361){
vErrors.length = _errs361;
}
else {
vErrors = null;
}
}
}
}
if(data144.methods !== undefined){
let data149 = data144.methods;
if(Array.isArray(data149)){
if(data149.length < 1){
const err475 = {instancePath:instancePath+"/routes/" + i18+"/methods",schemaPath:"#/properties/routes/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err475);
errors++;
}
const len13 = data149.length;
for(let i19=0; i19<len13; i19++){
let data150 = data149[i19];
if(typeof data150 === "string"){
const fault54 = judges.judgeSyntax("method", data150, null, null);
if(fault54 !== undefined){
const err476 = {instancePath:instancePath+"/routes/" + i18+"/methods/" + i19,schemaPath:"#/properties/routes/items/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault54}};
(vErrors ??= []).push(err476);
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/routes/" + i18+"/methods/" + i19,schemaPath:"#/properties/routes/items/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err477);
errors++;
}
}
let i20 = data149.length;
let j6;
if(i20 > 1){
const indices6 = {};
for(;i20--;){
let item6 = data149[i20];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err478 = {instancePath:instancePath+"/routes/" + i18+"/methods",schemaPath:"#/properties/routes/items/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6}};
(vErrors ??= []).push(err478);
errors++;
break;
}
indices6[item6] = i20;
}
}
}
else {
const err479 = {instancePath:instancePath+"/routes/" + i18+"/methods",schemaPath:"#/properties/routes/items/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err479);
errors++;
}
}
if(data144.auth !== undefined){
let data151 = data144.auth;
if(!(((data151 === "required") || (data151 === "optional")) || (data151 === "none"))){
const err480 = {instancePath:instancePath+"/routes/" + i18+"/auth",schemaPath:"#/properties/routes/items/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.auth.enum}};
(vErrors ??= []).push(err480);
errors++;
}
}
if(data144.unauthenticated !== undefined){
let data152 = data144.unauthenticated;
if(!(((data152 === "auto") || (data152 === "redirect")) || (data152 === "unauthorized"))){
const err481 = {instancePath:instancePath+"/routes/" + i18+"/unauthenticated",schemaPath:"#/properties/routes/items/properties/unauthenticated/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.unauthenticated.enum}};
(vErrors ??= []).push(err481);
errors++;
}
}
if(data144.provider !== undefined){
let data153 = data144.provider;
if(typeof data153 === "string"){
if(func3(data153) < 1){
const err482 = {instancePath:instancePath+"/routes/" + i18+"/provider",schemaPath:"#/properties/routes/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err482);
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/routes/" + i18+"/provider",schemaPath:"#/properties/routes/items/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err483);
errors++;
}
}
if(data144.allow !== undefined){
let data154 = data144.allow;
if(typeof data154 === "string"){
if(func3(data154) < 1){
const err484 = {instancePath:instancePath+"/routes/" + i18+"/allow",schemaPath:"#/properties/routes/items/properties/allow/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err484);
errors++;
}
}
else {
const err485 = {instancePath:instancePath+"/routes/" + i18+"/allow",schemaPath:"#/properties/routes/items/properties/allow/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err485);
errors++;
}
}
if(data144.stepUp !== undefined){
let data155 = data144.stepUp;
if(judges.isPlanned({}, data155)){
const err486 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err486);
errors++;
}
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(Object.keys(data155).length < 1){
const err487 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err487);
errors++;
}
for(const key40 in data155){
if(!((key40 === "maxAge") || (key40 === "acr"))){
const err488 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
(vErrors ??= []).push(err488);
errors++;
}
}
if(data155.maxAge !== undefined){
let data156 = data155.maxAge;
if(typeof data156 === "string"){
if(!pattern0.test(data156)){
const err489 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err489);
errors++;
}
const fault55 = judges.judgeSyntax("duration", data156, "1s", "365d");
if(fault55 !== undefined){
const err490 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault55}};
(vErrors ??= []).push(err490);
errors++;
}
}
else {
const err491 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err491);
errors++;
}
}
if(data155.acr !== undefined){
let data157 = data155.acr;
if(Array.isArray(data157)){
if(data157.length < 1){
const err492 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err492);
errors++;
}
const len14 = data157.length;
for(let i21=0; i21<len14; i21++){
let data158 = data157[i21];
if(typeof data158 === "string"){
if(func3(data158) < 1){
const err493 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr/" + i21,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err493);
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr/" + i21,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err494);
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err495);
errors++;
}
}
}
else {
const err496 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err496);
errors++;
}
}
if(data144.bearer !== undefined){
let data159 = data144.bearer;
const _errs389 = errors;
let valid83 = false;
const _errs390 = errors;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key41 in data159){
if(!(((key41 === "introspect") || (key41 === "userinfo")) || (key41 === "jwt"))){
const err497 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
(vErrors ??= []).push(err497);
errors++;
}
}
if(data159.introspect !== undefined){
let data160 = data159.introspect;
const _errs394 = errors;
let valid85 = false;
const _errs395 = errors;
if(typeof data160 !== "boolean"){
const err498 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err498);
errors++;
}
if(true !== data160){
const err499 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err499);
errors++;
}
var _valid10 = _errs395 === errors;
valid85 = valid85 || _valid10;
if(!valid85){
const _errs397 = errors;
if(data160 && typeof data160 == "object" && !Array.isArray(data160)){
for(const key42 in data160){
if(!((key42 === "provider") || (key42 === "audience"))){
const err500 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
(vErrors ??= []).push(err500);
errors++;
}
}
if(data160.provider !== undefined){
let data161 = data160.provider;
if(typeof data161 === "string"){
if(func3(data161) < 1){
const err501 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err501);
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err502);
errors++;
}
}
if(data160.audience !== undefined){
let data162 = data160.audience;
const _errs403 = errors;
let valid87 = false;
const _errs404 = errors;
if(typeof data162 === "string"){
if(func3(data162) < 1){
const err503 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err503);
errors++;
}
}
else {
const err504 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err504);
errors++;
}
var _valid11 = _errs404 === errors;
valid87 = valid87 || _valid11;
if(!valid87){
const _errs406 = errors;
if(Array.isArray(data162)){
if(data162.length < 1){
const err505 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err505);
errors++;
}
const len15 = data162.length;
for(let i22=0; i22<len15; i22++){
let data163 = data162[i22];
if(typeof data163 === "string"){
if(func3(data163) < 1){
const err506 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience/" + i22,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err506);
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience/" + i22,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err507);
errors++;
}
}
}
else {
const err508 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err508);
errors++;
}
var _valid11 = _errs406 === errors;
valid87 = valid87 || _valid11;
}
if(!valid87){
const err509 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err509);
errors++;
}
else {
errors = _errs403;
if(vErrors !== null){
if(_errs403){
vErrors.length = _errs403;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err510 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err510);
errors++;
}
var _valid10 = _errs397 === errors;
valid85 = valid85 || _valid10;
}
if(!valid85){
const err511 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err511);
errors++;
}
else {
errors = _errs394;
if(vErrors !== null){
if(_errs394){
vErrors.length = _errs394;
}
else {
vErrors = null;
}
}
}
}
if(data159.userinfo !== undefined){
let data164 = data159.userinfo;
const _errs411 = errors;
let valid90 = false;
const _errs412 = errors;
if(typeof data164 !== "boolean"){
const err512 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err512);
errors++;
}
if(true !== data164){
const err513 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err513);
errors++;
}
var _valid12 = _errs412 === errors;
valid90 = valid90 || _valid12;
if(!valid90){
const _errs414 = errors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key43 in data164){
if(!(key43 === "provider")){
const err514 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
(vErrors ??= []).push(err514);
errors++;
}
}
if(data164.provider !== undefined){
let data165 = data164.provider;
if(typeof data165 === "string"){
if(func3(data165) < 1){
const err515 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err515);
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err516);
errors++;
}
}
}
else {
const err517 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err517);
errors++;
}
var _valid12 = _errs414 === errors;
valid90 = valid90 || _valid12;
}
if(!valid90){
const err518 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err518);
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
if(data159.jwt !== undefined){
let data166 = data159.jwt;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(data166.audience === undefined){
const err519 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err519);
errors++;
}
if(data166.algorithms === undefined){
const err520 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "algorithms"}};
(vErrors ??= []).push(err520);
errors++;
}
if(data166.type === undefined){
const err521 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err521);
errors++;
}
if(data166.timeout === undefined){
const err522 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err522);
errors++;
}
if(data166.allowInsecure === undefined){
const err523 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err523);
errors++;
}
for(const key44 in data166){
if(!(func2.call(schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties, key44))){
const err524 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
(vErrors ??= []).push(err524);
errors++;
}
}
if(data166.audience !== undefined){
let data167 = data166.audience;
const _errs423 = errors;
let valid93 = false;
const _errs424 = errors;
if(typeof data167 === "string"){
if(func3(data167) < 1){
const err525 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err525);
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err526);
errors++;
}
var _valid13 = _errs424 === errors;
valid93 = valid93 || _valid13;
if(!valid93){
const _errs426 = errors;
if(Array.isArray(data167)){
if(data167.length < 1){
const err527 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err527);
errors++;
}
const len16 = data167.length;
for(let i23=0; i23<len16; i23++){
let data168 = data167[i23];
if(typeof data168 === "string"){
if(func3(data168) < 1){
const err528 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience/" + i23,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err528);
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience/" + i23,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err529);
errors++;
}
}
}
else {
const err530 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err530);
errors++;
}
var _valid13 = _errs426 === errors;
valid93 = valid93 || _valid13;
}
if(!valid93){
const err531 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err531);
errors++;
}
else {
errors = _errs423;
if(vErrors !== null){
if(_errs423){
vErrors.length = _errs423;
}
else {
vErrors = null;
}
}
}
}
if(data166.issuer !== undefined){
let data169 = data166.issuer;
if(typeof data169 === "string"){
if(func3(data169) < 1){
const err532 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err532);
errors++;
}
const fault56 = judges.judgeSyntax("issuer", data169, null, null);
if(fault56 !== undefined){
const err533 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/syntax",keyword:"syntax",params:{fault: fault56}};
(vErrors ??= []).push(err533);
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err534);
errors++;
}
}
if(data166.provider !== undefined){
let data170 = data166.provider;
if(typeof data170 === "string"){
if(func3(data170) < 1){
const err535 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err535);
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err536);
errors++;
}
}
if(data166.jwksUri !== undefined){
let data171 = data166.jwksUri;
if(typeof data171 === "string"){
if(func3(data171) < 1){
const err537 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err537);
errors++;
}
const fault57 = judges.judgeSyntax("endpoint", data171, null, null);
if(fault57 !== undefined){
const err538 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault57}};
(vErrors ??= []).push(err538);
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err539);
errors++;
}
}
if(data166.algorithms !== undefined){
let data172 = data166.algorithms;
if(Array.isArray(data172)){
if(data172.length < 1){
const err540 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err540);
errors++;
}
const len17 = data172.length;
for(let i24=0; i24<len17; i24++){
let data173 = data172[i24];
if(!(((((((((((data173 === "RS256") || (data173 === "RS384")) || (data173 === "RS512")) || (data173 === "PS256")) || (data173 === "PS384")) || (data173 === "PS512")) || (data173 === "ES256")) || (data173 === "ES384")) || (data173 === "ES512")) || (data173 === "EdDSA")) || (data173 === "Ed25519"))){
const err541 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/algorithms/" + i24,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties.algorithms.items.enum}};
(vErrors ??= []).push(err541);
errors++;
}
}
}
else {
const err542 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err542);
errors++;
}
}
if(data166.type !== undefined){
let data174 = data166.type;
if(!((data174 === "any") || (data174 === "at+jwt"))){
const err543 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/type",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties.type.enum}};
(vErrors ??= []).push(err543);
errors++;
}
}
if(data166.caFile !== undefined){
let data175 = data166.caFile;
if(typeof data175 === "string"){
if(func3(data175) < 1){
const err544 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err544);
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err545);
errors++;
}
}
if(data166.tokenFile !== undefined){
let data176 = data166.tokenFile;
if(typeof data176 === "string"){
if(func3(data176) < 1){
const err546 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/tokenFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err546);
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/tokenFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err547);
errors++;
}
}
if(data166.timeout !== undefined){
let data177 = data166.timeout;
if(typeof data177 === "string"){
if(!pattern0.test(data177)){
const err548 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err548);
errors++;
}
const fault58 = judges.judgeSyntax("duration", data177, "100ms", "2m");
if(fault58 !== undefined){
const err549 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/syntax",keyword:"syntax",params:{fault: fault58}};
(vErrors ??= []).push(err549);
errors++;
}
}
else {
const err550 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err550);
errors++;
}
}
if(data166.allowInsecure !== undefined){
if(typeof data166.allowInsecure !== "boolean"){
const err551 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/allowInsecure",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err551);
errors++;
}
}
}
else {
const err552 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err552);
errors++;
}
}
}
else {
const err553 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err553);
errors++;
}
var _valid9 = _errs390 === errors;
valid83 = valid83 || _valid9;
if(!valid83){
const _errs448 = errors;
if(Array.isArray(data159)){
if(data159.length > 8){
const err554 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err554);
errors++;
}
if(data159.length < 1){
const err555 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err555);
errors++;
}
const len18 = data159.length;
for(let i25=0; i25<len18; i25++){
let data179 = data159[i25];
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key45 in data179){
if(!(((key45 === "introspect") || (key45 === "userinfo")) || (key45 === "jwt"))){
const err556 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
(vErrors ??= []).push(err556);
errors++;
}
}
if(data179.introspect !== undefined){
let data180 = data179.introspect;
const _errs454 = errors;
let valid101 = false;
const _errs455 = errors;
if(typeof data180 !== "boolean"){
const err557 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err557);
errors++;
}
if(true !== data180){
const err558 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err558);
errors++;
}
var _valid14 = _errs455 === errors;
valid101 = valid101 || _valid14;
if(!valid101){
const _errs457 = errors;
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
for(const key46 in data180){
if(!((key46 === "provider") || (key46 === "audience"))){
const err559 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
(vErrors ??= []).push(err559);
errors++;
}
}
if(data180.provider !== undefined){
let data181 = data180.provider;
if(typeof data181 === "string"){
if(func3(data181) < 1){
const err560 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err560);
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err561);
errors++;
}
}
if(data180.audience !== undefined){
let data182 = data180.audience;
const _errs463 = errors;
let valid103 = false;
const _errs464 = errors;
if(typeof data182 === "string"){
if(func3(data182) < 1){
const err562 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err562);
errors++;
}
}
else {
const err563 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err563);
errors++;
}
var _valid15 = _errs464 === errors;
valid103 = valid103 || _valid15;
if(!valid103){
const _errs466 = errors;
if(Array.isArray(data182)){
if(data182.length < 1){
const err564 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err564);
errors++;
}
const len19 = data182.length;
for(let i26=0; i26<len19; i26++){
let data183 = data182[i26];
if(typeof data183 === "string"){
if(func3(data183) < 1){
const err565 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience/" + i26,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err565);
errors++;
}
}
else {
const err566 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience/" + i26,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err566);
errors++;
}
}
}
else {
const err567 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err567);
errors++;
}
var _valid15 = _errs466 === errors;
valid103 = valid103 || _valid15;
}
if(!valid103){
const err568 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err568);
errors++;
}
else {
errors = _errs463;
if(vErrors !== null){
if(_errs463){
vErrors.length = _errs463;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err569 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err569);
errors++;
}
var _valid14 = _errs457 === errors;
valid101 = valid101 || _valid14;
}
if(!valid101){
const err570 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err570);
errors++;
}
else {
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
}
}
if(data179.userinfo !== undefined){
let data184 = data179.userinfo;
const _errs471 = errors;
let valid106 = false;
const _errs472 = errors;
if(typeof data184 !== "boolean"){
const err571 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err571);
errors++;
}
if(true !== data184){
const err572 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err572);
errors++;
}
var _valid16 = _errs472 === errors;
valid106 = valid106 || _valid16;
if(!valid106){
const _errs474 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key47 in data184){
if(!(key47 === "provider")){
const err573 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
(vErrors ??= []).push(err573);
errors++;
}
}
if(data184.provider !== undefined){
let data185 = data184.provider;
if(typeof data185 === "string"){
if(func3(data185) < 1){
const err574 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err574);
errors++;
}
}
else {
const err575 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err575);
errors++;
}
}
}
else {
const err576 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err576);
errors++;
}
var _valid16 = _errs474 === errors;
valid106 = valid106 || _valid16;
}
if(!valid106){
const err577 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err577);
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
if(data179.jwt !== undefined){
let data186 = data179.jwt;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
if(data186.audience === undefined){
const err578 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err578);
errors++;
}
if(data186.algorithms === undefined){
const err579 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "algorithms"}};
(vErrors ??= []).push(err579);
errors++;
}
if(data186.type === undefined){
const err580 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err580);
errors++;
}
if(data186.timeout === undefined){
const err581 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err581);
errors++;
}
if(data186.allowInsecure === undefined){
const err582 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err582);
errors++;
}
for(const key48 in data186){
if(!(func2.call(schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties, key48))){
const err583 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
(vErrors ??= []).push(err583);
errors++;
}
}
if(data186.audience !== undefined){
let data187 = data186.audience;
const _errs483 = errors;
let valid109 = false;
const _errs484 = errors;
if(typeof data187 === "string"){
if(func3(data187) < 1){
const err584 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err584);
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err585);
errors++;
}
var _valid17 = _errs484 === errors;
valid109 = valid109 || _valid17;
if(!valid109){
const _errs486 = errors;
if(Array.isArray(data187)){
if(data187.length < 1){
const err586 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err586);
errors++;
}
const len20 = data187.length;
for(let i27=0; i27<len20; i27++){
let data188 = data187[i27];
if(typeof data188 === "string"){
if(func3(data188) < 1){
const err587 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience/" + i27,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err587);
errors++;
}
}
else {
const err588 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience/" + i27,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err588);
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err589);
errors++;
}
var _valid17 = _errs486 === errors;
valid109 = valid109 || _valid17;
}
if(!valid109){
const err590 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err590);
errors++;
}
else {
errors = _errs483;
if(vErrors !== null){
if(_errs483){
vErrors.length = _errs483;
}
else {
vErrors = null;
}
}
}
}
if(data186.issuer !== undefined){
let data189 = data186.issuer;
if(typeof data189 === "string"){
if(func3(data189) < 1){
const err591 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err591);
errors++;
}
const fault59 = judges.judgeSyntax("issuer", data189, null, null);
if(fault59 !== undefined){
const err592 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/syntax",keyword:"syntax",params:{fault: fault59}};
(vErrors ??= []).push(err592);
errors++;
}
}
else {
const err593 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err593);
errors++;
}
}
if(data186.provider !== undefined){
let data190 = data186.provider;
if(typeof data190 === "string"){
if(func3(data190) < 1){
const err594 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err594);
errors++;
}
}
else {
const err595 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err595);
errors++;
}
}
if(data186.jwksUri !== undefined){
let data191 = data186.jwksUri;
if(typeof data191 === "string"){
if(func3(data191) < 1){
const err596 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err596);
errors++;
}
const fault60 = judges.judgeSyntax("endpoint", data191, null, null);
if(fault60 !== undefined){
const err597 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault60}};
(vErrors ??= []).push(err597);
errors++;
}
}
else {
const err598 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err598);
errors++;
}
}
if(data186.algorithms !== undefined){
let data192 = data186.algorithms;
if(Array.isArray(data192)){
if(data192.length < 1){
const err599 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err599);
errors++;
}
const len21 = data192.length;
for(let i28=0; i28<len21; i28++){
let data193 = data192[i28];
if(!(((((((((((data193 === "RS256") || (data193 === "RS384")) || (data193 === "RS512")) || (data193 === "PS256")) || (data193 === "PS384")) || (data193 === "PS512")) || (data193 === "ES256")) || (data193 === "ES384")) || (data193 === "ES512")) || (data193 === "EdDSA")) || (data193 === "Ed25519"))){
const err600 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/algorithms/" + i28,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties.algorithms.items.enum}};
(vErrors ??= []).push(err600);
errors++;
}
}
}
else {
const err601 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err601);
errors++;
}
}
if(data186.type !== undefined){
let data194 = data186.type;
if(!((data194 === "any") || (data194 === "at+jwt"))){
const err602 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/type",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties.type.enum}};
(vErrors ??= []).push(err602);
errors++;
}
}
if(data186.caFile !== undefined){
let data195 = data186.caFile;
if(typeof data195 === "string"){
if(func3(data195) < 1){
const err603 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err603);
errors++;
}
}
else {
const err604 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err604);
errors++;
}
}
if(data186.tokenFile !== undefined){
let data196 = data186.tokenFile;
if(typeof data196 === "string"){
if(func3(data196) < 1){
const err605 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/tokenFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err605);
errors++;
}
}
else {
const err606 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/tokenFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err606);
errors++;
}
}
if(data186.timeout !== undefined){
let data197 = data186.timeout;
if(typeof data197 === "string"){
if(!pattern0.test(data197)){
const err607 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err607);
errors++;
}
const fault61 = judges.judgeSyntax("duration", data197, "100ms", "2m");
if(fault61 !== undefined){
const err608 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/syntax",keyword:"syntax",params:{fault: fault61}};
(vErrors ??= []).push(err608);
errors++;
}
}
else {
const err609 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err609);
errors++;
}
}
if(data186.allowInsecure !== undefined){
if(typeof data186.allowInsecure !== "boolean"){
const err610 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt/allowInsecure",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err610);
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err611);
errors++;
}
}
}
else {
const err612 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i25,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err612);
errors++;
}
}
}
else {
const err613 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err613);
errors++;
}
var _valid9 = _errs448 === errors;
valid83 = valid83 || _valid9;
}
if(!valid83){
const err614 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err614);
errors++;
}
else {
errors = _errs389;
if(vErrors !== null){
if(_errs389){
vErrors.length = _errs389;
}
else {
vErrors = null;
}
}
}
}
if(data144.origins !== undefined){
let data199 = data144.origins;
if(Array.isArray(data199)){
if(data199.length < 1){
const err615 = {instancePath:instancePath+"/routes/" + i18+"/origins",schemaPath:"#/properties/routes/items/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err615);
errors++;
}
const len22 = data199.length;
for(let i29=0; i29<len22; i29++){
let data200 = data199[i29];
if(typeof data200 === "string"){
const fault62 = judges.judgeSyntax("pageOrigin", data200, null, null);
if(fault62 !== undefined){
const err616 = {instancePath:instancePath+"/routes/" + i18+"/origins/" + i29,schemaPath:"#/properties/routes/items/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault62}};
(vErrors ??= []).push(err616);
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/routes/" + i18+"/origins/" + i29,schemaPath:"#/properties/routes/items/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err617);
errors++;
}
}
let i30 = data199.length;
let j7;
if(i30 > 1){
const indices7 = {};
for(;i30--;){
let item7 = data199[i30];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err618 = {instancePath:instancePath+"/routes/" + i18+"/origins",schemaPath:"#/properties/routes/items/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j7}};
(vErrors ??= []).push(err618);
errors++;
break;
}
indices7[item7] = i30;
}
}
}
else {
const err619 = {instancePath:instancePath+"/routes/" + i18+"/origins",schemaPath:"#/properties/routes/items/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err619);
errors++;
}
}
if(data144.cors !== undefined){
let data201 = data144.cors;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.origins === undefined){
const err620 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err620);
errors++;
}
if(data201.headers === undefined){
const err621 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err621);
errors++;
}
if(data201.exposeHeaders === undefined){
const err622 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "exposeHeaders"}};
(vErrors ??= []).push(err622);
errors++;
}
if(data201.credentials === undefined){
const err623 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "credentials"}};
(vErrors ??= []).push(err623);
errors++;
}
if(data201.maxAge === undefined){
const err624 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err624);
errors++;
}
for(const key49 in data201){
if(!((((((key49 === "origins") || (key49 === "methods")) || (key49 === "headers")) || (key49 === "exposeHeaders")) || (key49 === "credentials")) || (key49 === "maxAge"))){
const err625 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
(vErrors ??= []).push(err625);
errors++;
}
}
if(data201.origins !== undefined){
let data202 = data201.origins;
if(Array.isArray(data202)){
if(data202.length < 1){
const err626 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err626);
errors++;
}
const len23 = data202.length;
for(let i31=0; i31<len23; i31++){
let data203 = data202[i31];
if(typeof data203 === "string"){
const fault63 = judges.judgeSyntax("corsOrigin", data203, null, null);
if(fault63 !== undefined){
const err627 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins/" + i31,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault63}};
(vErrors ??= []).push(err627);
errors++;
}
}
else {
const err628 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins/" + i31,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err628);
errors++;
}
}
let i32 = data202.length;
let j8;
if(i32 > 1){
const indices8 = {};
for(;i32--;){
let item8 = data202[i32];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err629 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j8}};
(vErrors ??= []).push(err629);
errors++;
break;
}
indices8[item8] = i32;
}
}
}
else {
const err630 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err630);
errors++;
}
}
if(data201.methods !== undefined){
let data204 = data201.methods;
if(Array.isArray(data204)){
if(data204.length < 1){
const err631 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err631);
errors++;
}
const len24 = data204.length;
for(let i33=0; i33<len24; i33++){
let data205 = data204[i33];
if(typeof data205 === "string"){
const fault64 = judges.judgeSyntax("method", data205, null, null);
if(fault64 !== undefined){
const err632 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods/" + i33,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault64}};
(vErrors ??= []).push(err632);
errors++;
}
}
else {
const err633 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods/" + i33,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err633);
errors++;
}
}
let i34 = data204.length;
let j9;
if(i34 > 1){
const indices9 = {};
for(;i34--;){
let item9 = data204[i34];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err634 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j9}};
(vErrors ??= []).push(err634);
errors++;
break;
}
indices9[item9] = i34;
}
}
}
else {
const err635 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err635);
errors++;
}
}
if(data201.headers !== undefined){
let data206 = data201.headers;
if(Array.isArray(data206)){
const len25 = data206.length;
for(let i35=0; i35<len25; i35++){
let data207 = data206[i35];
if(typeof data207 === "string"){
const fault65 = judges.judgeSyntax("headerName", data207, null, null);
if(fault65 !== undefined){
const err636 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers/" + i35,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/syntax",keyword:"syntax",params:{fault: fault65}};
(vErrors ??= []).push(err636);
errors++;
}
}
else {
const err637 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers/" + i35,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err637);
errors++;
}
}
let i36 = data206.length;
let j10;
if(i36 > 1){
const indices10 = {};
for(;i36--;){
let item10 = data206[i36];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err638 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j10}};
(vErrors ??= []).push(err638);
errors++;
break;
}
indices10[item10] = i36;
}
}
}
else {
const err639 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err639);
errors++;
}
}
if(data201.exposeHeaders !== undefined){
let data208 = data201.exposeHeaders;
if(Array.isArray(data208)){
const len26 = data208.length;
for(let i37=0; i37<len26; i37++){
let data209 = data208[i37];
if(typeof data209 === "string"){
const fault66 = judges.judgeSyntax("headerName", data209, null, null);
if(fault66 !== undefined){
const err640 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders/" + i37,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/syntax",keyword:"syntax",params:{fault: fault66}};
(vErrors ??= []).push(err640);
errors++;
}
}
else {
const err641 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders/" + i37,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err641);
errors++;
}
}
let i38 = data208.length;
let j11;
if(i38 > 1){
const indices11 = {};
for(;i38--;){
let item11 = data208[i38];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err642 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j11}};
(vErrors ??= []).push(err642);
errors++;
break;
}
indices11[item11] = i38;
}
}
}
else {
const err643 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err643);
errors++;
}
}
if(data201.credentials !== undefined){
if(typeof data201.credentials !== "boolean"){
const err644 = {instancePath:instancePath+"/routes/" + i18+"/cors/credentials",schemaPath:"#/properties/routes/items/properties/cors/properties/credentials/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err644);
errors++;
}
}
if(data201.maxAge !== undefined){
let data211 = data201.maxAge;
if(typeof data211 === "string"){
if(!pattern0.test(data211)){
const err645 = {instancePath:instancePath+"/routes/" + i18+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err645);
errors++;
}
const fault67 = judges.judgeSyntax("duration", data211, null, "1d");
if(fault67 !== undefined){
const err646 = {instancePath:instancePath+"/routes/" + i18+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault67}};
(vErrors ??= []).push(err646);
errors++;
}
}
else {
const err647 = {instancePath:instancePath+"/routes/" + i18+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err647);
errors++;
}
}
}
else {
const err648 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err648);
errors++;
}
}
if(data144.upstream !== undefined){
let data212 = data144.upstream;
const _errs536 = errors;
let valid130 = false;
const _errs537 = errors;
if(typeof data212 === "string"){
const fault68 = judges.judgeSyntax("upstreamUrl", data212, null, null);
if(fault68 !== undefined){
const err649 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/syntax",keyword:"syntax",params:{fault: fault68}};
(vErrors ??= []).push(err649);
errors++;
}
}
else {
const err650 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err650);
errors++;
}
var _valid18 = _errs537 === errors;
valid130 = valid130 || _valid18;
if(!valid130){
const _errs539 = errors;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.urls === undefined){
const err651 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
(vErrors ??= []).push(err651);
errors++;
}
if(data212.preserveHost === undefined){
const err652 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "preserveHost"}};
(vErrors ??= []).push(err652);
errors++;
}
if(data212.connectTimeout === undefined){
const err653 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "connectTimeout"}};
(vErrors ??= []).push(err653);
errors++;
}
if(data212.responseTimeout === undefined){
const err654 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "responseTimeout"}};
(vErrors ??= []).push(err654);
errors++;
}
if(data212.idleTimeout === undefined){
const err655 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err655);
errors++;
}
if(data212.retries === undefined){
const err656 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "retries"}};
(vErrors ??= []).push(err656);
errors++;
}
for(const key50 in data212){
if(!((((((((key50 === "urls") || (key50 === "preserveHost")) || (key50 === "connectTimeout")) || (key50 === "responseTimeout")) || (key50 === "idleTimeout")) || (key50 === "retries")) || (key50 === "healthCheck")) || (key50 === "tls"))){
const err657 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
(vErrors ??= []).push(err657);
errors++;
}
}
if(data212.urls !== undefined){
let data213 = data212.urls;
if(Array.isArray(data213)){
if(data213.length < 1){
const err658 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err658);
errors++;
}
const len27 = data213.length;
for(let i39=0; i39<len27; i39++){
let data214 = data213[i39];
if(typeof data214 === "string"){
const fault69 = judges.judgeSyntax("upstreamUrl", data214, null, null);
if(fault69 !== undefined){
const err659 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls/" + i39,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/syntax",keyword:"syntax",params:{fault: fault69}};
(vErrors ??= []).push(err659);
errors++;
}
}
else {
const err660 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls/" + i39,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err660);
errors++;
}
}
let i40 = data213.length;
let j12;
if(i40 > 1){
const indices12 = {};
for(;i40--;){
let item12 = data213[i40];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err661 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i: i40, j: j12}};
(vErrors ??= []).push(err661);
errors++;
break;
}
indices12[item12] = i40;
}
}
}
else {
const err662 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err662);
errors++;
}
}
if(data212.preserveHost !== undefined){
if(typeof data212.preserveHost !== "boolean"){
const err663 = {instancePath:instancePath+"/routes/" + i18+"/upstream/preserveHost",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/preserveHost/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err663);
errors++;
}
}
if(data212.connectTimeout !== undefined){
let data216 = data212.connectTimeout;
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err664 = {instancePath:instancePath+"/routes/" + i18+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err664);
errors++;
}
const fault70 = judges.judgeSyntax("duration", data216, "10ms", "5m");
if(fault70 !== undefined){
const err665 = {instancePath:instancePath+"/routes/" + i18+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/syntax",keyword:"syntax",params:{fault: fault70}};
(vErrors ??= []).push(err665);
errors++;
}
}
else {
const err666 = {instancePath:instancePath+"/routes/" + i18+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err666);
errors++;
}
}
if(data212.responseTimeout !== undefined){
let data217 = data212.responseTimeout;
if(typeof data217 === "string"){
if(!pattern0.test(data217)){
const err667 = {instancePath:instancePath+"/routes/" + i18+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err667);
errors++;
}
const fault71 = judges.judgeSyntax("duration", data217, "10ms", "1d");
if(fault71 !== undefined){
const err668 = {instancePath:instancePath+"/routes/" + i18+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/syntax",keyword:"syntax",params:{fault: fault71}};
(vErrors ??= []).push(err668);
errors++;
}
}
else {
const err669 = {instancePath:instancePath+"/routes/" + i18+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err669);
errors++;
}
}
if(data212.idleTimeout !== undefined){
let data218 = data212.idleTimeout;
if(typeof data218 === "string"){
if(!pattern0.test(data218)){
const err670 = {instancePath:instancePath+"/routes/" + i18+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err670);
errors++;
}
const fault72 = judges.judgeSyntax("duration", data218, "1s", "7d");
if(fault72 !== undefined){
const err671 = {instancePath:instancePath+"/routes/" + i18+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault72}};
(vErrors ??= []).push(err671);
errors++;
}
}
else {
const err672 = {instancePath:instancePath+"/routes/" + i18+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err672);
errors++;
}
}
if(data212.retries !== undefined){
let data219 = data212.retries;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
const err673 = {instancePath:instancePath+"/routes/" + i18+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err673);
errors++;
}
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 > 10 || isNaN(data219)){
const err674 = {instancePath:instancePath+"/routes/" + i18+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err674);
errors++;
}
if(data219 < 0 || isNaN(data219)){
const err675 = {instancePath:instancePath+"/routes/" + i18+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err675);
errors++;
}
}
}
if(data212.healthCheck !== undefined){
let data220 = data212.healthCheck;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.path === undefined){
const err676 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err676);
errors++;
}
if(data220.every === undefined){
const err677 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "every"}};
(vErrors ??= []).push(err677);
errors++;
}
for(const key51 in data220){
if(!((key51 === "path") || (key51 === "every"))){
const err678 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
(vErrors ??= []).push(err678);
errors++;
}
}
if(data220.path !== undefined){
let data221 = data220.path;
if(typeof data221 === "string"){
if(func3(data221) < 1){
const err679 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err679);
errors++;
}
const fault73 = judges.judgeSyntax("addedPrefix", data221, null, null);
if(fault73 !== undefined){
const err680 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/syntax",keyword:"syntax",params:{fault: fault73}};
(vErrors ??= []).push(err680);
errors++;
}
}
else {
const err681 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err681);
errors++;
}
}
if(data220.every !== undefined){
let data222 = data220.every;
if(typeof data222 === "string"){
if(!pattern0.test(data222)){
const err682 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err682);
errors++;
}
const fault74 = judges.judgeSyntax("duration", data222, "1s", "1h");
if(fault74 !== undefined){
const err683 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/syntax",keyword:"syntax",params:{fault: fault74}};
(vErrors ??= []).push(err683);
errors++;
}
}
else {
const err684 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err684);
errors++;
}
}
}
else {
const err685 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err685);
errors++;
}
}
if(data212.tls !== undefined){
let data223 = data212.tls;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
for(const key52 in data223){
if(!((((key52 === "caFile") || (key52 === "certFile")) || (key52 === "keyFile")) || (key52 === "serverName"))){
const err686 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
(vErrors ??= []).push(err686);
errors++;
}
}
if(data223.caFile !== undefined){
let data224 = data223.caFile;
if(typeof data224 === "string"){
if(func3(data224) < 1){
const err687 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err687);
errors++;
}
}
else {
const err688 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err688);
errors++;
}
}
if(data223.certFile !== undefined){
let data225 = data223.certFile;
if(typeof data225 === "string"){
if(func3(data225) < 1){
const err689 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err689);
errors++;
}
}
else {
const err690 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err690);
errors++;
}
}
if(data223.keyFile !== undefined){
let data226 = data223.keyFile;
if(typeof data226 === "string"){
if(func3(data226) < 1){
const err691 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err691);
errors++;
}
}
else {
const err692 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err692);
errors++;
}
}
if(data223.serverName !== undefined){
let data227 = data223.serverName;
if(typeof data227 === "string"){
if(func3(data227) < 1){
const err693 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err693);
errors++;
}
const fault75 = judges.judgeSyntax("host", data227, null, null);
if(fault75 !== undefined){
const err694 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/syntax",keyword:"syntax",params:{fault: fault75}};
(vErrors ??= []).push(err694);
errors++;
}
}
else {
const err695 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err695);
errors++;
}
}
}
else {
const err696 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err696);
errors++;
}
}
}
else {
const err697 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err697);
errors++;
}
var _valid18 = _errs539 === errors;
valid130 = valid130 || _valid18;
}
if(!valid130){
const err698 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err698);
errors++;
}
else {
errors = _errs536;
if(vErrors !== null){
if(_errs536){
vErrors.length = _errs536;
}
else {
vErrors = null;
}
}
}
}
if(data144.rewrite !== undefined){
let data228 = data144.rewrite;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key53 in data228){
if(!((key53 === "stripPrefix") || (key53 === "addPrefix"))){
const err699 = {instancePath:instancePath+"/routes/" + i18+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
(vErrors ??= []).push(err699);
errors++;
}
}
if(data228.stripPrefix !== undefined){
let data229 = data228.stripPrefix;
if(typeof data229 === "string"){
if(func3(data229) < 1){
const err700 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err700);
errors++;
}
const fault76 = judges.judgeSyntax("prefixPath", data229, null, null);
if(fault76 !== undefined){
const err701 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/syntax",keyword:"syntax",params:{fault: fault76}};
(vErrors ??= []).push(err701);
errors++;
}
}
else {
const err702 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err702);
errors++;
}
}
if(data228.addPrefix !== undefined){
let data230 = data228.addPrefix;
if(typeof data230 === "string"){
if(func3(data230) < 1){
const err703 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err703);
errors++;
}
const fault77 = judges.judgeSyntax("addedPrefix", data230, null, null);
if(fault77 !== undefined){
const err704 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/syntax",keyword:"syntax",params:{fault: fault77}};
(vErrors ??= []).push(err704);
errors++;
}
}
else {
const err705 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err705);
errors++;
}
}
}
else {
const err706 = {instancePath:instancePath+"/routes/" + i18+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err706);
errors++;
}
}
if(data144.headers !== undefined){
let data231 = data144.headers;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
if(data231.set === undefined){
const err707 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err707);
errors++;
}
if(data231.remove === undefined){
const err708 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err708);
errors++;
}
for(const key54 in data231){
if(!((key54 === "set") || (key54 === "remove"))){
const err709 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
(vErrors ??= []).push(err709);
errors++;
}
}
if(data231.set !== undefined){
let data232 = data231.set;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key55 in data232){
const _errs586 = errors;
if(typeof key55 === "string"){
const fault78 = judges.judgeSyntax("headerName", key55, null, null);
if(fault78 !== undefined){
const err710 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault78},propertyName:key55};
(vErrors ??= []).push(err710);
errors++;
}
}
var valid139 = _errs586 === errors;
if(!valid139){
const err711 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key55}};
(vErrors ??= []).push(err711);
errors++;
}
}
for(const key56 in data232){
if(!(pattern3.test(key56))){
const err712 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
(vErrors ??= []).push(err712);
errors++;
}
}
for(const key57 in data232){
if(pattern3.test(key57)){
let data233 = data232[key57];
if(typeof data233 === "string"){
const fault79 = judges.judgeSyntax("headerValue", data233, null, null);
if(fault79 !== undefined){
const err713 = {instancePath:instancePath+"/routes/" + i18+"/headers/set/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault79}};
(vErrors ??= []).push(err713);
errors++;
}
}
else {
const err714 = {instancePath:instancePath+"/routes/" + i18+"/headers/set/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err714);
errors++;
}
}
}
}
else {
const err715 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err715);
errors++;
}
}
if(data231.remove !== undefined){
let data234 = data231.remove;
if(Array.isArray(data234)){
const len28 = data234.length;
for(let i41=0; i41<len28; i41++){
let data235 = data234[i41];
if(typeof data235 === "string"){
const fault80 = judges.judgeSyntax("headerName", data235, null, null);
if(fault80 !== undefined){
const err716 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove/" + i41,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault80}};
(vErrors ??= []).push(err716);
errors++;
}
}
else {
const err717 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove/" + i41,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err717);
errors++;
}
}
let i42 = data234.length;
let j13;
if(i42 > 1){
const indices13 = {};
for(;i42--;){
let item13 = data234[i42];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
const err718 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i42, j: j13}};
(vErrors ??= []).push(err718);
errors++;
break;
}
indices13[item13] = i42;
}
}
}
else {
const err719 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err719);
errors++;
}
}
}
else {
const err720 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err720);
errors++;
}
}
if(data144.responseHeaders !== undefined){
let data236 = data144.responseHeaders;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
if(data236.set === undefined){
const err721 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err721);
errors++;
}
if(data236.remove === undefined){
const err722 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err722);
errors++;
}
for(const key58 in data236){
if(!((key58 === "set") || (key58 === "remove"))){
const err723 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
(vErrors ??= []).push(err723);
errors++;
}
}
if(data236.set !== undefined){
let data237 = data236.set;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key59 in data237){
const _errs599 = errors;
if(typeof key59 === "string"){
const fault81 = judges.judgeSyntax("headerName", key59, null, null);
if(fault81 !== undefined){
const err724 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault81},propertyName:key59};
(vErrors ??= []).push(err724);
errors++;
}
}
var valid145 = _errs599 === errors;
if(!valid145){
const err725 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key59}};
(vErrors ??= []).push(err725);
errors++;
}
}
for(const key60 in data237){
if(!(pattern3.test(key60))){
const err726 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
(vErrors ??= []).push(err726);
errors++;
}
}
for(const key61 in data237){
if(pattern3.test(key61)){
let data238 = data237[key61];
if(typeof data238 === "string"){
const fault82 = judges.judgeSyntax("headerValue", data238, null, null);
if(fault82 !== undefined){
const err727 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault82}};
(vErrors ??= []).push(err727);
errors++;
}
}
else {
const err728 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err728);
errors++;
}
}
}
}
else {
const err729 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err729);
errors++;
}
}
if(data236.remove !== undefined){
let data239 = data236.remove;
if(Array.isArray(data239)){
const len29 = data239.length;
for(let i43=0; i43<len29; i43++){
let data240 = data239[i43];
if(typeof data240 === "string"){
const fault83 = judges.judgeSyntax("headerName", data240, null, null);
if(fault83 !== undefined){
const err730 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove/" + i43,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault83}};
(vErrors ??= []).push(err730);
errors++;
}
}
else {
const err731 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove/" + i43,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err731);
errors++;
}
}
let i44 = data239.length;
let j14;
if(i44 > 1){
const indices14 = {};
for(;i44--;){
let item14 = data239[i44];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j14 = indices14[item14];
const err732 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i44, j: j14}};
(vErrors ??= []).push(err732);
errors++;
break;
}
indices14[item14] = i44;
}
}
}
else {
const err733 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err733);
errors++;
}
}
}
else {
const err734 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err734);
errors++;
}
}
if(data144.rateLimit !== undefined){
let data241 = data144.rateLimit;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
if(data241.max === undefined){
const err735 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err735);
errors++;
}
if(data241.per === undefined){
const err736 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err736);
errors++;
}
if(data241.key === undefined){
const err737 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err737);
errors++;
}
for(const key62 in data241){
if(!(((key62 === "max") || (key62 === "per")) || (key62 === "key"))){
const err738 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
(vErrors ??= []).push(err738);
errors++;
}
}
if(data241.max !== undefined){
let data242 = data241.max;
if(!(((typeof data242 == "number") && (!(data242 % 1) && !isNaN(data242))) && (isFinite(data242)))){
const err739 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err739);
errors++;
}
if((typeof data242 == "number") && (isFinite(data242))){
if(data242 > 10000000 || isNaN(data242)){
const err740 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err740);
errors++;
}
if(data242 < 1 || isNaN(data242)){
const err741 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err741);
errors++;
}
}
}
if(data241.per !== undefined){
let data243 = data241.per;
if(typeof data243 === "string"){
if(!pattern0.test(data243)){
const err742 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err742);
errors++;
}
const fault84 = judges.judgeSyntax("duration", data243, "1s", "1d");
if(fault84 !== undefined){
const err743 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/syntax",keyword:"syntax",params:{fault: fault84}};
(vErrors ??= []).push(err743);
errors++;
}
}
else {
const err744 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err744);
errors++;
}
}
if(data241.key !== undefined){
let data244 = data241.key;
if(!((data244 === "user") || (data244 === "address"))){
const err745 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/key",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/key/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.rateLimit.properties.key.enum}};
(vErrors ??= []).push(err745);
errors++;
}
}
}
else {
const err746 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err746);
errors++;
}
}
if(data144.keepAlive !== undefined){
if(typeof data144.keepAlive !== "boolean"){
const err747 = {instancePath:instancePath+"/routes/" + i18+"/keepAlive",schemaPath:"#/properties/routes/items/properties/keepAlive/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err747);
errors++;
}
}
if(data144.maxBody !== undefined){
let data246 = data144.maxBody;
if(typeof data246 === "string"){
if(!pattern50.test(data246)){
const err748 = {instancePath:instancePath+"/routes/" + i18+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/pattern",keyword:"pattern",params:{pattern: "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$"}};
(vErrors ??= []).push(err748);
errors++;
}
const fault85 = judges.judgeSyntax("size", data246, null, null);
if(fault85 !== undefined){
const err749 = {instancePath:instancePath+"/routes/" + i18+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/syntax",keyword:"syntax",params:{fault: fault85}};
(vErrors ??= []).push(err749);
errors++;
}
}
else {
const err750 = {instancePath:instancePath+"/routes/" + i18+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err750);
errors++;
}
}
if(data144.websocket !== undefined){
if(typeof data144.websocket !== "boolean"){
const err751 = {instancePath:instancePath+"/routes/" + i18+"/websocket",schemaPath:"#/properties/routes/items/properties/websocket/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err751);
errors++;
}
}
if(data144.encodedSlash !== undefined){
let data248 = data144.encodedSlash;
if(!((data248 === "reject") || (data248 === "keep"))){
const err752 = {instancePath:instancePath+"/routes/" + i18+"/encodedSlash",schemaPath:"#/properties/routes/items/properties/encodedSlash/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.encodedSlash.enum}};
(vErrors ??= []).push(err752);
errors++;
}
}
}
else {
const err753 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err753);
errors++;
}
}
}
else {
const err754 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err754);
errors++;
}
}
}
else {
const err755 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err755);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
