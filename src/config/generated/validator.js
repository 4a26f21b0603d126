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
const pattern38 = new RegExp("^[!-~]{1,200}$", "u");
const pattern51 = new RegExp("^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$", "u");

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
const fault23 = judges.judgeSyntax("duration", data63, "1s", "7d");
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
const fault26 = judges.judgeSyntax("duration", data68, "1s", "7d");
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
const fault29 = judges.judgeSyntax("duration", data72, "1s", "7d");
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
const fault32 = judges.judgeSyntax("duration", data76, "1s", "7d");
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
const fault37 = judges.judgeSyntax("duration", data84, "1s", "7d");
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
if(data88.maxPerPerson === undefined){
const err272 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "maxPerPerson"}};
(vErrors ??= []).push(err272);
errors++;
}
if(data88.lifetime === undefined){
const err273 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err273);
errors++;
}
if(data88.idleTimeout === undefined){
const err274 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err274);
errors++;
}
if(data88.store === undefined){
const err275 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "store"}};
(vErrors ??= []).push(err275);
errors++;
}
for(const key20 in data88){
if(!((((((key20 === "secrets") || (key20 === "cookie")) || (key20 === "maxPerPerson")) || (key20 === "lifetime")) || (key20 === "idleTimeout")) || (key20 === "store"))){
const err276 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
(vErrors ??= []).push(err276);
errors++;
}
}
if(data88.secrets !== undefined){
let data89 = data88.secrets;
if(Array.isArray(data89)){
if(data89.length < 1){
const err277 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err277);
errors++;
}
const len7 = data89.length;
for(let i10=0; i10<len7; i10++){
let data90 = data89[i10];
if(typeof data90 === "string"){
if(!(judges.hasBytes(32, data90))){
const err278 = {instancePath:instancePath+"/session/secrets/" + i10,schemaPath:"#/properties/session/properties/secrets/items/minBytes",keyword:"minBytes",params:{}};
(vErrors ??= []).push(err278);
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/session/secrets/" + i10,schemaPath:"#/properties/session/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err279);
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
const err280 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i11, j: j3}};
(vErrors ??= []).push(err280);
errors++;
break;
}
indices3[item3] = i11;
}
}
}
else {
const err281 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err281);
errors++;
}
}
if(data88.cookie !== undefined){
let data91 = data88.cookie;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.sameSite === undefined){
const err282 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "sameSite"}};
(vErrors ??= []).push(err282);
errors++;
}
if(data91.path === undefined){
const err283 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err283);
errors++;
}
if(data91.partitioned === undefined){
const err284 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "partitioned"}};
(vErrors ??= []).push(err284);
errors++;
}
for(const key21 in data91){
if(!(((((key21 === "name") || (key21 === "sameSite")) || (key21 === "domain")) || (key21 === "path")) || (key21 === "partitioned"))){
const err285 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
(vErrors ??= []).push(err285);
errors++;
}
}
if(data91.name !== undefined){
let data92 = data91.name;
if(typeof data92 === "string"){
if(func3(data92) < 1){
const err286 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err286);
errors++;
}
const fault38 = judges.judgeSyntax("cookieName", data92, null, null);
if(fault38 !== undefined){
const err287 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/syntax",keyword:"syntax",params:{fault: fault38}};
(vErrors ??= []).push(err287);
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err288);
errors++;
}
}
if(data91.sameSite !== undefined){
let data93 = data91.sameSite;
if(!(((data93 === "lax") || (data93 === "strict")) || (data93 === "none"))){
const err289 = {instancePath:instancePath+"/session/cookie/sameSite",schemaPath:"#/properties/session/properties/cookie/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema11.properties.session.properties.cookie.properties.sameSite.enum}};
(vErrors ??= []).push(err289);
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
const err290 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err290);
errors++;
}
const fault39 = judges.judgeSyntax("cookieDomain", data94, null, null);
if(fault39 !== undefined){
const err291 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/syntax",keyword:"syntax",params:{fault: fault39}};
(vErrors ??= []).push(err291);
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err292);
errors++;
}
var _valid4 = _errs221 === errors;
valid43 = valid43 || _valid4;
if(!valid43){
const _errs223 = errors;
if(data94 !== null){
const err293 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/1/type",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err293);
errors++;
}
var _valid4 = _errs223 === errors;
valid43 = valid43 || _valid4;
}
if(!valid43){
const err294 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err294);
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
const err295 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err295);
errors++;
}
const fault40 = judges.judgeSyntax("cookiePath", data95, null, null);
if(fault40 !== undefined){
const err296 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/syntax",keyword:"syntax",params:{fault: fault40}};
(vErrors ??= []).push(err296);
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err297);
errors++;
}
}
if(data91.partitioned !== undefined){
if(typeof data91.partitioned !== "boolean"){
const err298 = {instancePath:instancePath+"/session/cookie/partitioned",schemaPath:"#/properties/session/properties/cookie/properties/partitioned/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err298);
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err299);
errors++;
}
}
if(data88.maxPerPerson !== undefined){
let data97 = data88.maxPerPerson;
const _errs230 = errors;
let valid44 = false;
const _errs231 = errors;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err300 = {instancePath:instancePath+"/session/maxPerPerson",schemaPath:"#/properties/session/properties/maxPerPerson/anyOf/0/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err300);
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 1000 || isNaN(data97)){
const err301 = {instancePath:instancePath+"/session/maxPerPerson",schemaPath:"#/properties/session/properties/maxPerPerson/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err301);
errors++;
}
if(data97 < 1 || isNaN(data97)){
const err302 = {instancePath:instancePath+"/session/maxPerPerson",schemaPath:"#/properties/session/properties/maxPerPerson/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err302);
errors++;
}
}
var _valid5 = _errs231 === errors;
valid44 = valid44 || _valid5;
if(!valid44){
const _errs233 = errors;
if(typeof data97 !== "string"){
const err303 = {instancePath:instancePath+"/session/maxPerPerson",schemaPath:"#/properties/session/properties/maxPerPerson/anyOf/1/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err303);
errors++;
}
if("unlimited" !== data97){
const err304 = {instancePath:instancePath+"/session/maxPerPerson",schemaPath:"#/properties/session/properties/maxPerPerson/anyOf/1/const",keyword:"const",params:{allowedValue: "unlimited"}};
(vErrors ??= []).push(err304);
errors++;
}
var _valid5 = _errs233 === errors;
valid44 = valid44 || _valid5;
}
if(!valid44){
const err305 = {instancePath:instancePath+"/session/maxPerPerson",schemaPath:"#/properties/session/properties/maxPerPerson/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err305);
errors++;
}
else {
errors = _errs230;
if(vErrors !== null){
if(_errs230){
vErrors.length = _errs230;
}
else {
vErrors = null;
}
}
}
}
if(data88.lifetime !== undefined){
let data98 = data88.lifetime;
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err306 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err306);
errors++;
}
const fault41 = judges.judgeSyntax("duration", data98, "1s", "365d");
if(fault41 !== undefined){
const err307 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault41}};
(vErrors ??= []).push(err307);
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err308);
errors++;
}
}
if(data88.idleTimeout !== undefined){
let data99 = data88.idleTimeout;
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err309 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err309);
errors++;
}
const fault42 = judges.judgeSyntax("duration", data99, "1s", "365d");
if(fault42 !== undefined){
const err310 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault42}};
(vErrors ??= []).push(err310);
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err311);
errors++;
}
}
if(data88.store !== undefined){
let data100 = data88.store;
const _errs240 = errors;
let valid45 = false;
const _errs241 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.kind === undefined){
const err312 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err312);
errors++;
}
if(data100.maxSessions === undefined){
const err313 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err313);
errors++;
}
for(const key22 in data100){
if(!((key22 === "kind") || (key22 === "maxSessions"))){
const err314 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
(vErrors ??= []).push(err314);
errors++;
}
}
if(data100.kind !== undefined){
let data101 = data100.kind;
if(typeof data101 !== "string"){
const err315 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err315);
errors++;
}
if("memory" !== data101){
const err316 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "memory"}};
(vErrors ??= []).push(err316);
errors++;
}
}
if(data100.maxSessions !== undefined){
let data102 = data100.maxSessions;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err317 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err317);
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 10000000 || isNaN(data102)){
const err318 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err318);
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err319 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err319);
errors++;
}
}
}
}
else {
const err320 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err320);
errors++;
}
var _valid6 = _errs241 === errors;
valid45 = valid45 || _valid6;
if(!valid45){
const _errs248 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.kind === undefined){
const err321 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err321);
errors++;
}
if(data100.tls === undefined){
const err322 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "tls"}};
(vErrors ??= []).push(err322);
errors++;
}
if(data100.keyPrefix === undefined){
const err323 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "keyPrefix"}};
(vErrors ??= []).push(err323);
errors++;
}
if(data100.localCache === undefined){
const err324 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "localCache"}};
(vErrors ??= []).push(err324);
errors++;
}
for(const key23 in data100){
if(!(func2.call(schema11.properties.session.properties.store.anyOf[1].properties, key23))){
const err325 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
(vErrors ??= []).push(err325);
errors++;
}
}
if(data100.kind !== undefined){
let data103 = data100.kind;
if(typeof data103 !== "string"){
const err326 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err326);
errors++;
}
if("redis" !== data103){
const err327 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "redis"}};
(vErrors ??= []).push(err327);
errors++;
}
}
if(data100.url !== undefined){
let data104 = data100.url;
if(typeof data104 === "string"){
if(!pattern25.test(data104)){
const err328 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^rediss?://"}};
(vErrors ??= []).push(err328);
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err329);
errors++;
}
}
if(data100.sentinel !== undefined){
let data105 = data100.sentinel;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.name === undefined){
const err330 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err330);
errors++;
}
if(data105.nodes === undefined){
const err331 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err331);
errors++;
}
for(const key24 in data105){
if(!((((key24 === "name") || (key24 === "nodes")) || (key24 === "sentinelUsername")) || (key24 === "sentinelPassword"))){
const err332 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
(vErrors ??= []).push(err332);
errors++;
}
}
if(data105.name !== undefined){
let data106 = data105.name;
if(typeof data106 === "string"){
if(func3(data106) < 1){
const err333 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err333);
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err334);
errors++;
}
}
if(data105.nodes !== undefined){
let data107 = data105.nodes;
if(Array.isArray(data107)){
if(data107.length < 1){
const err335 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err335);
errors++;
}
const len8 = data107.length;
for(let i12=0; i12<len8; i12++){
let data108 = data107[i12];
if(typeof data108 === "string"){
if(!pattern26.test(data108)){
const err336 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i12,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err336);
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i12,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err337);
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err338);
errors++;
}
}
if(data105.sentinelUsername !== undefined){
let data109 = data105.sentinelUsername;
if(typeof data109 === "string"){
if(func3(data109) < 1){
const err339 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err339);
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err340);
errors++;
}
}
if(data105.sentinelPassword !== undefined){
let data110 = data105.sentinelPassword;
if(typeof data110 === "string"){
if(func3(data110) < 1){
const err341 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err341);
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err342);
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err343);
errors++;
}
}
if(data100.cluster !== undefined){
let data111 = data100.cluster;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.nodes === undefined){
const err344 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err344);
errors++;
}
for(const key25 in data111){
if(!(key25 === "nodes")){
const err345 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
(vErrors ??= []).push(err345);
errors++;
}
}
if(data111.nodes !== undefined){
let data112 = data111.nodes;
if(Array.isArray(data112)){
if(data112.length < 1){
const err346 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err346);
errors++;
}
const len9 = data112.length;
for(let i13=0; i13<len9; i13++){
let data113 = data112[i13];
if(typeof data113 === "string"){
if(!pattern26.test(data113)){
const err347 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i13,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err347);
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i13,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err348);
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err349);
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err350);
errors++;
}
}
if(data100.username !== undefined){
let data114 = data100.username;
if(typeof data114 === "string"){
if(func3(data114) < 1){
const err351 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err351);
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err352);
errors++;
}
}
if(data100.password !== undefined){
let data115 = data100.password;
if(typeof data115 === "string"){
if(func3(data115) < 1){
const err353 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err353);
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err354);
errors++;
}
}
if(data100.tls !== undefined){
let data116 = data100.tls;
const _errs280 = errors;
let valid54 = false;
const _errs281 = errors;
if(typeof data116 !== "boolean"){
const err355 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err355);
errors++;
}
var _valid7 = _errs281 === errors;
valid54 = valid54 || _valid7;
if(!valid54){
const _errs283 = errors;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key26 in data116){
if(!((((key26 === "caFile") || (key26 === "certFile")) || (key26 === "keyFile")) || (key26 === "serverName"))){
const err356 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
(vErrors ??= []).push(err356);
errors++;
}
}
if(data116.caFile !== undefined){
let data117 = data116.caFile;
if(typeof data117 === "string"){
if(func3(data117) < 1){
const err357 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err357);
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err358);
errors++;
}
}
if(data116.certFile !== undefined){
let data118 = data116.certFile;
if(typeof data118 === "string"){
if(func3(data118) < 1){
const err359 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err359);
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err360);
errors++;
}
}
if(data116.keyFile !== undefined){
let data119 = data116.keyFile;
if(typeof data119 === "string"){
if(func3(data119) < 1){
const err361 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err361);
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err362);
errors++;
}
}
if(data116.serverName !== undefined){
let data120 = data116.serverName;
if(typeof data120 === "string"){
if(func3(data120) < 1){
const err363 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err363);
errors++;
}
const fault43 = judges.judgeSyntax("host", data120, null, null);
if(fault43 !== undefined){
const err364 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/syntax",keyword:"syntax",params:{fault: fault43}};
(vErrors ??= []).push(err364);
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err365);
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err366);
errors++;
}
var _valid7 = _errs283 === errors;
valid54 = valid54 || _valid7;
}
if(!valid54){
const err367 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err367);
errors++;
}
else {
errors = _errs280;
if(vErrors !== null){
if(_errs280){
vErrors.length = _errs280;
}
else {
vErrors = null;
}
}
}
}
if(data100.keyPrefix !== undefined){
if(typeof data100.keyPrefix !== "string"){
const err368 = {instancePath:instancePath+"/session/store/keyPrefix",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/keyPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err368);
errors++;
}
}
if(data100.localCache !== undefined){
let data122 = data100.localCache;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.maxSessions === undefined){
const err369 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err369);
errors++;
}
if(data122.maxAge === undefined){
const err370 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err370);
errors++;
}
for(const key27 in data122){
if(!((key27 === "maxSessions") || (key27 === "maxAge"))){
const err371 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
(vErrors ??= []).push(err371);
errors++;
}
}
if(data122.maxSessions !== undefined){
let data123 = data122.maxSessions;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err372 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err372);
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 10000000 || isNaN(data123)){
const err373 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err373);
errors++;
}
if(data123 < 0 || isNaN(data123)){
const err374 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err374);
errors++;
}
}
}
if(data122.maxAge !== undefined){
let data124 = data122.maxAge;
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
const err375 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err375);
errors++;
}
const fault44 = judges.judgeSyntax("duration", data124, null, "5m");
if(fault44 !== undefined){
const err376 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault44}};
(vErrors ??= []).push(err376);
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err377);
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err378);
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err379);
errors++;
}
var _valid6 = _errs248 === errors;
valid45 = valid45 || _valid6;
if(!valid45){
const _errs303 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.kind === undefined){
const err380 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err380);
errors++;
}
for(const key28 in data100){
if(!(key28 === "kind")){
const err381 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
(vErrors ??= []).push(err381);
errors++;
}
}
if(data100.kind !== undefined){
let data125 = data100.kind;
if(typeof data125 !== "string"){
const err382 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err382);
errors++;
}
if("cookie" !== data125){
const err383 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "cookie"}};
(vErrors ??= []).push(err383);
errors++;
}
}
}
else {
const err384 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err384);
errors++;
}
var _valid6 = _errs303 === errors;
valid45 = valid45 || _valid6;
}
}
if(!valid45){
const err385 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err385);
errors++;
}
else {
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err386 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err386);
errors++;
}
}
if(data.refresh !== undefined){
let data126 = data.refresh;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.ahead === undefined){
const err387 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "ahead"}};
(vErrors ??= []).push(err387);
errors++;
}
if(data126.retry === undefined){
const err388 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "retry"}};
(vErrors ??= []).push(err388);
errors++;
}
if(data126.userinfoMaxAge === undefined){
const err389 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "userinfoMaxAge"}};
(vErrors ??= []).push(err389);
errors++;
}
for(const key29 in data126){
if(!(((key29 === "ahead") || (key29 === "retry")) || (key29 === "userinfoMaxAge"))){
const err390 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
(vErrors ??= []).push(err390);
errors++;
}
}
if(data126.ahead !== undefined){
let data127 = data126.ahead;
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err391 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err391);
errors++;
}
const fault45 = judges.judgeSyntax("duration", data127, null, "1d");
if(fault45 !== undefined){
const err392 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/syntax",keyword:"syntax",params:{fault: fault45}};
(vErrors ??= []).push(err392);
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err393);
errors++;
}
}
if(data126.retry !== undefined){
let data128 = data126.retry;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.attempts === undefined){
const err394 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err394);
errors++;
}
if(data128.minDelay === undefined){
const err395 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "minDelay"}};
(vErrors ??= []).push(err395);
errors++;
}
if(data128.maxDelay === undefined){
const err396 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "maxDelay"}};
(vErrors ??= []).push(err396);
errors++;
}
for(const key30 in data128){
if(!(((key30 === "attempts") || (key30 === "minDelay")) || (key30 === "maxDelay"))){
const err397 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
(vErrors ??= []).push(err397);
errors++;
}
}
if(data128.attempts !== undefined){
let data129 = data128.attempts;
if(!(((typeof data129 == "number") && (!(data129 % 1) && !isNaN(data129))) && (isFinite(data129)))){
const err398 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err398);
errors++;
}
if((typeof data129 == "number") && (isFinite(data129))){
if(data129 > 100 || isNaN(data129)){
const err399 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err399);
errors++;
}
if(data129 < 1 || isNaN(data129)){
const err400 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err400);
errors++;
}
}
}
if(data128.minDelay !== undefined){
let data130 = data128.minDelay;
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err401 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err401);
errors++;
}
const fault46 = judges.judgeSyntax("duration", data130, "1ms", "10m");
if(fault46 !== undefined){
const err402 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/syntax",keyword:"syntax",params:{fault: fault46}};
(vErrors ??= []).push(err402);
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err403);
errors++;
}
}
if(data128.maxDelay !== undefined){
let data131 = data128.maxDelay;
if(typeof data131 === "string"){
if(!pattern0.test(data131)){
const err404 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err404);
errors++;
}
const fault47 = judges.judgeSyntax("duration", data131, "1ms", "1h");
if(fault47 !== undefined){
const err405 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/syntax",keyword:"syntax",params:{fault: fault47}};
(vErrors ??= []).push(err405);
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err406);
errors++;
}
}
}
else {
const err407 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err407);
errors++;
}
}
if(data126.userinfoMaxAge !== undefined){
let data132 = data126.userinfoMaxAge;
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err408 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err408);
errors++;
}
const fault48 = judges.judgeSyntax("duration", data132, null, "30d");
if(fault48 !== undefined){
const err409 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/syntax",keyword:"syntax",params:{fault: fault48}};
(vErrors ??= []).push(err409);
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err410);
errors++;
}
}
}
else {
const err411 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err411);
errors++;
}
}
if(data.identity !== undefined){
let data133 = data.identity;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.requireVerifiedEmail === undefined){
const err412 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "requireVerifiedEmail"}};
(vErrors ??= []).push(err412);
errors++;
}
for(const key31 in data133){
if(!((((key31 === "requireVerifiedEmail") || (key31 === "preset")) || (key31 === "headers")) || (key31 === "assertion"))){
const err413 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
(vErrors ??= []).push(err413);
errors++;
}
}
if(data133.requireVerifiedEmail !== undefined){
if(typeof data133.requireVerifiedEmail !== "boolean"){
const err414 = {instancePath:instancePath+"/identity/requireVerifiedEmail",schemaPath:"#/properties/identity/properties/requireVerifiedEmail/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err414);
errors++;
}
}
if(data133.preset !== undefined){
if(!(data133.preset === "oauth2-proxy")){
const err415 = {instancePath:instancePath+"/identity/preset",schemaPath:"#/properties/identity/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.identity.properties.preset.enum}};
(vErrors ??= []).push(err415);
errors++;
}
}
if(data133.headers !== undefined){
let data136 = data133.headers;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key32 in data136){
const _errs332 = errors;
if(typeof key32 === "string"){
const fault49 = judges.judgeSyntax("identityHeaderName", key32, null, null);
if(fault49 !== undefined){
const err416 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault49},propertyName:key32};
(vErrors ??= []).push(err416);
errors++;
}
}
var valid61 = _errs332 === errors;
if(!valid61){
const err417 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key32}};
(vErrors ??= []).push(err417);
errors++;
}
}
for(const key33 in data136){
if(!(pattern3.test(key33))){
const err418 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
(vErrors ??= []).push(err418);
errors++;
}
}
for(const key34 in data136){
if(pattern3.test(key34)){
let data137 = data136[key34];
if(typeof data137 === "string"){
if(func3(data137) < 1){
const err419 = {instancePath:instancePath+"/identity/headers/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err419);
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/identity/headers/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err420);
errors++;
}
}
}
}
else {
const err421 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err421);
errors++;
}
}
if(data133.assertion !== undefined){
let data138 = data133.assertion;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
if(data138.header === undefined){
const err422 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "header"}};
(vErrors ??= []).push(err422);
errors++;
}
if(data138.lifetime === undefined){
const err423 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err423);
errors++;
}
if(data138.algorithm === undefined){
const err424 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "algorithm"}};
(vErrors ??= []).push(err424);
errors++;
}
if(data138.claims === undefined){
const err425 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "claims"}};
(vErrors ??= []).push(err425);
errors++;
}
for(const key35 in data138){
if(!((((((key35 === "header") || (key35 === "lifetime")) || (key35 === "algorithm")) || (key35 === "claims")) || (key35 === "keyFile")) || (key35 === "audience"))){
const err426 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
(vErrors ??= []).push(err426);
errors++;
}
}
if(data138.header !== undefined){
let data139 = data138.header;
if(typeof data139 === "string"){
if(func3(data139) < 1){
const err427 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err427);
errors++;
}
const fault50 = judges.judgeSyntax("identityHeaderName", data139, null, null);
if(fault50 !== undefined){
const err428 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/syntax",keyword:"syntax",params:{fault: fault50}};
(vErrors ??= []).push(err428);
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err429);
errors++;
}
}
if(data138.lifetime !== undefined){
let data140 = data138.lifetime;
if(typeof data140 === "string"){
if(!pattern0.test(data140)){
const err430 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err430);
errors++;
}
const fault51 = judges.judgeSyntax("duration", data140, "10s", "1h");
if(fault51 !== undefined){
const err431 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault51}};
(vErrors ??= []).push(err431);
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err432);
errors++;
}
}
if(data138.algorithm !== undefined){
let data141 = data138.algorithm;
if(!(((data141 === "ES256") || (data141 === "EdDSA")) || (data141 === "RS256"))){
const err433 = {instancePath:instancePath+"/identity/assertion/algorithm",schemaPath:"#/properties/identity/properties/assertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.identity.properties.assertion.properties.algorithm.enum}};
(vErrors ??= []).push(err433);
errors++;
}
}
if(data138.claims !== undefined){
let data142 = data138.claims;
if(Array.isArray(data142)){
if(data142.length > 50){
const err434 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/maxItems",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err434);
errors++;
}
const len10 = data142.length;
for(let i14=0; i14<len10; i14++){
let data143 = data142[i14];
if(typeof data143 === "string"){
if(func3(data143) < 1){
const err435 = {instancePath:instancePath+"/identity/assertion/claims/" + i14,schemaPath:"#/properties/identity/properties/assertion/properties/claims/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err435);
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/identity/assertion/claims/" + i14,schemaPath:"#/properties/identity/properties/assertion/properties/claims/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err436);
errors++;
}
}
let i15 = data142.length;
let j4;
if(i15 > 1){
const indices4 = {};
for(;i15--;){
let item4 = data142[i15];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err437 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j4}};
(vErrors ??= []).push(err437);
errors++;
break;
}
indices4[item4] = i15;
}
}
}
else {
const err438 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err438);
errors++;
}
}
if(data138.keyFile !== undefined){
let data144 = data138.keyFile;
const _errs349 = errors;
let valid67 = false;
const _errs350 = errors;
if(typeof data144 === "string"){
if(func3(data144) < 1){
const err439 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err439);
errors++;
}
}
else {
const err440 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err440);
errors++;
}
var _valid8 = _errs350 === errors;
valid67 = valid67 || _valid8;
if(!valid67){
const _errs352 = errors;
if(Array.isArray(data144)){
if(data144.length > 8){
const err441 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err441);
errors++;
}
if(data144.length < 1){
const err442 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err442);
errors++;
}
const len11 = data144.length;
for(let i16=0; i16<len11; i16++){
let data145 = data144[i16];
if(typeof data145 === "string"){
if(func3(data145) < 1){
const err443 = {instancePath:instancePath+"/identity/assertion/keyFile/" + i16,schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err443);
errors++;
}
}
else {
const err444 = {instancePath:instancePath+"/identity/assertion/keyFile/" + i16,schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err444);
errors++;
}
}
let i17 = data144.length;
let j5;
if(i17 > 1){
const indices5 = {};
for(;i17--;){
let item5 = data144[i17];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err445 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j5}};
(vErrors ??= []).push(err445);
errors++;
break;
}
indices5[item5] = i17;
}
}
}
else {
const err446 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err446);
errors++;
}
var _valid8 = _errs352 === errors;
valid67 = valid67 || _valid8;
}
if(!valid67){
const err447 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err447);
errors++;
}
else {
errors = _errs349;
if(vErrors !== null){
if(_errs349){
vErrors.length = _errs349;
}
else {
vErrors = null;
}
}
}
}
if(data138.audience !== undefined){
let data146 = data138.audience;
if(typeof data146 === "string"){
if(func3(data146) < 1){
const err448 = {instancePath:instancePath+"/identity/assertion/audience",schemaPath:"#/properties/identity/properties/assertion/properties/audience/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err448);
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/identity/assertion/audience",schemaPath:"#/properties/identity/properties/assertion/properties/audience/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err449);
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err450);
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err451);
errors++;
}
}
if(data.rateLimit !== undefined){
let data147 = data.rateLimit;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.login === undefined){
const err452 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty: "login"}};
(vErrors ??= []).push(err452);
errors++;
}
for(const key36 in data147){
if(!(key36 === "login")){
const err453 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
(vErrors ??= []).push(err453);
errors++;
}
}
if(data147.login !== undefined){
let data148 = data147.login;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.max === undefined){
const err454 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err454);
errors++;
}
if(data148.per === undefined){
const err455 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err455);
errors++;
}
for(const key37 in data148){
if(!((key37 === "max") || (key37 === "per"))){
const err456 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
(vErrors ??= []).push(err456);
errors++;
}
}
if(data148.max !== undefined){
let data149 = data148.max;
if(!(((typeof data149 == "number") && (!(data149 % 1) && !isNaN(data149))) && (isFinite(data149)))){
const err457 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err457);
errors++;
}
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 > 1000000 || isNaN(data149)){
const err458 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err458);
errors++;
}
if(data149 < 1 || isNaN(data149)){
const err459 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err459);
errors++;
}
}
}
if(data148.per !== undefined){
let data150 = data148.per;
if(typeof data150 === "string"){
if(!pattern0.test(data150)){
const err460 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err460);
errors++;
}
const fault52 = judges.judgeSyntax("duration", data150, "1s", "1d");
if(fault52 !== undefined){
const err461 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/syntax",keyword:"syntax",params:{fault: fault52}};
(vErrors ??= []).push(err461);
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err462);
errors++;
}
}
}
else {
const err463 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err463);
errors++;
}
}
}
else {
const err464 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err464);
errors++;
}
}
if(data.routes !== undefined){
let data151 = data.routes;
if(Array.isArray(data151)){
if(data151.length < 1){
const err465 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err465);
errors++;
}
const len12 = data151.length;
for(let i18=0; i18<len12; i18++){
let data152 = data151[i18];
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(data152.path === undefined){
const err466 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err466);
errors++;
}
if(data152.auth === undefined){
const err467 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "auth"}};
(vErrors ??= []).push(err467);
errors++;
}
if(data152.unauthenticated === undefined){
const err468 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "unauthenticated"}};
(vErrors ??= []).push(err468);
errors++;
}
if(data152.enforce === undefined){
const err469 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "enforce"}};
(vErrors ??= []).push(err469);
errors++;
}
if(data152.origins === undefined){
const err470 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err470);
errors++;
}
if(data152.rewrite === undefined){
const err471 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "rewrite"}};
(vErrors ??= []).push(err471);
errors++;
}
if(data152.headers === undefined){
const err472 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err472);
errors++;
}
if(data152.responseHeaders === undefined){
const err473 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "responseHeaders"}};
(vErrors ??= []).push(err473);
errors++;
}
if(data152.keepAlive === undefined){
const err474 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "keepAlive"}};
(vErrors ??= []).push(err474);
errors++;
}
if(data152.keepPost === undefined){
const err475 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "keepPost"}};
(vErrors ??= []).push(err475);
errors++;
}
if(data152.maxBody === undefined){
const err476 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "maxBody"}};
(vErrors ??= []).push(err476);
errors++;
}
if(data152.websocket === undefined){
const err477 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "websocket"}};
(vErrors ??= []).push(err477);
errors++;
}
if(data152.encodedSlash === undefined){
const err478 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "encodedSlash"}};
(vErrors ??= []).push(err478);
errors++;
}
for(const key38 in data152){
if(!(func2.call(schema11.properties.routes.items.properties, key38))){
const err479 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
(vErrors ??= []).push(err479);
errors++;
}
}
if(data152.name !== undefined){
let data153 = data152.name;
if(typeof data153 === "string"){
if(func3(data153) < 1){
const err480 = {instancePath:instancePath+"/routes/" + i18+"/name",schemaPath:"#/properties/routes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err480);
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/routes/" + i18+"/name",schemaPath:"#/properties/routes/items/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err481);
errors++;
}
}
if(data152.host !== undefined){
let data154 = data152.host;
if(typeof data154 === "string"){
if(func3(data154) < 1){
const err482 = {instancePath:instancePath+"/routes/" + i18+"/host",schemaPath:"#/properties/routes/items/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err482);
errors++;
}
const fault53 = judges.judgeSyntax("host", data154, null, null);
if(fault53 !== undefined){
const err483 = {instancePath:instancePath+"/routes/" + i18+"/host",schemaPath:"#/properties/routes/items/properties/host/syntax",keyword:"syntax",params:{fault: fault53}};
(vErrors ??= []).push(err483);
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/routes/" + i18+"/host",schemaPath:"#/properties/routes/items/properties/host/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err484);
errors++;
}
}
if(data152.path !== undefined){
let data155 = data152.path;
const _errs378 = errors;
let valid76 = false;
const _errs379 = errors;
if(typeof data155 === "string"){
if(func3(data155) < 1){
const err485 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err485);
errors++;
}
const fault54 = judges.judgeSyntax("routePath", data155, null, null);
if(fault54 !== undefined){
const err486 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/syntax",keyword:"syntax",params:{fault: fault54}};
(vErrors ??= []).push(err486);
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err487);
errors++;
}
var _valid9 = _errs379 === errors;
valid76 = valid76 || _valid9;
if(!valid76){
const _errs381 = errors;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.exact === undefined){
const err488 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
(vErrors ??= []).push(err488);
errors++;
}
for(const key39 in data155){
if(!(key39 === "exact")){
const err489 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
(vErrors ??= []).push(err489);
errors++;
}
}
if(data155.exact !== undefined){
let data156 = data155.exact;
if(typeof data156 === "string"){
if(func3(data156) < 1){
const err490 = {instancePath:instancePath+"/routes/" + i18+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err490);
errors++;
}
const fault55 = judges.judgeSyntax("routePath", data156, null, null);
if(fault55 !== undefined){
const err491 = {instancePath:instancePath+"/routes/" + i18+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/syntax",keyword:"syntax",params:{fault: fault55}};
(vErrors ??= []).push(err491);
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/routes/" + i18+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err492);
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err493);
errors++;
}
var _valid9 = _errs381 === errors;
valid76 = valid76 || _valid9;
}
if(!valid76){
const err494 = {instancePath:instancePath+"/routes/" + i18+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err494);
errors++;
}
else {
errors = _errs378;
if(vErrors !== null){
if(_errs378){
vErrors.length = _errs378;
}
else {
vErrors = null;
}
}
}
}
if(data152.methods !== undefined){
let data157 = data152.methods;
if(Array.isArray(data157)){
if(data157.length < 1){
const err495 = {instancePath:instancePath+"/routes/" + i18+"/methods",schemaPath:"#/properties/routes/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err495);
errors++;
}
const len13 = data157.length;
for(let i19=0; i19<len13; i19++){
let data158 = data157[i19];
if(typeof data158 === "string"){
const fault56 = judges.judgeSyntax("method", data158, null, null);
if(fault56 !== undefined){
const err496 = {instancePath:instancePath+"/routes/" + i18+"/methods/" + i19,schemaPath:"#/properties/routes/items/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault56}};
(vErrors ??= []).push(err496);
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/routes/" + i18+"/methods/" + i19,schemaPath:"#/properties/routes/items/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err497);
errors++;
}
}
let i20 = data157.length;
let j6;
if(i20 > 1){
const indices6 = {};
for(;i20--;){
let item6 = data157[i20];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err498 = {instancePath:instancePath+"/routes/" + i18+"/methods",schemaPath:"#/properties/routes/items/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i20, j: j6}};
(vErrors ??= []).push(err498);
errors++;
break;
}
indices6[item6] = i20;
}
}
}
else {
const err499 = {instancePath:instancePath+"/routes/" + i18+"/methods",schemaPath:"#/properties/routes/items/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err499);
errors++;
}
}
if(data152.auth !== undefined){
let data159 = data152.auth;
if(!(((data159 === "required") || (data159 === "optional")) || (data159 === "none"))){
const err500 = {instancePath:instancePath+"/routes/" + i18+"/auth",schemaPath:"#/properties/routes/items/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.auth.enum}};
(vErrors ??= []).push(err500);
errors++;
}
}
if(data152.unauthenticated !== undefined){
let data160 = data152.unauthenticated;
if(!(((data160 === "auto") || (data160 === "redirect")) || (data160 === "unauthorized"))){
const err501 = {instancePath:instancePath+"/routes/" + i18+"/unauthenticated",schemaPath:"#/properties/routes/items/properties/unauthenticated/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.unauthenticated.enum}};
(vErrors ??= []).push(err501);
errors++;
}
}
if(data152.provider !== undefined){
let data161 = data152.provider;
if(typeof data161 === "string"){
if(func3(data161) < 1){
const err502 = {instancePath:instancePath+"/routes/" + i18+"/provider",schemaPath:"#/properties/routes/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err502);
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/routes/" + i18+"/provider",schemaPath:"#/properties/routes/items/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err503);
errors++;
}
}
if(data152.allow !== undefined){
let data162 = data152.allow;
if(typeof data162 === "string"){
if(func3(data162) < 1){
const err504 = {instancePath:instancePath+"/routes/" + i18+"/allow",schemaPath:"#/properties/routes/items/properties/allow/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err504);
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/routes/" + i18+"/allow",schemaPath:"#/properties/routes/items/properties/allow/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err505);
errors++;
}
}
if(data152.enforce !== undefined){
if(typeof data152.enforce !== "boolean"){
const err506 = {instancePath:instancePath+"/routes/" + i18+"/enforce",schemaPath:"#/properties/routes/items/properties/enforce/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err506);
errors++;
}
}
if(data152.stepUp !== undefined){
let data164 = data152.stepUp;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(Object.keys(data164).length < 1){
const err507 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err507);
errors++;
}
for(const key40 in data164){
if(!((key40 === "maxAge") || (key40 === "acr"))){
const err508 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
(vErrors ??= []).push(err508);
errors++;
}
}
if(data164.maxAge !== undefined){
let data165 = data164.maxAge;
if(typeof data165 === "string"){
if(!pattern0.test(data165)){
const err509 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err509);
errors++;
}
const fault57 = judges.judgeSyntax("duration", data165, "1s", "365d");
if(fault57 !== undefined){
const err510 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault57}};
(vErrors ??= []).push(err510);
errors++;
}
}
else {
const err511 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err511);
errors++;
}
}
if(data164.acr !== undefined){
let data166 = data164.acr;
if(Array.isArray(data166)){
if(data166.length > 10){
const err512 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/maxItems",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err512);
errors++;
}
if(data166.length < 1){
const err513 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err513);
errors++;
}
const len14 = data166.length;
for(let i21=0; i21<len14; i21++){
let data167 = data166[i21];
if(typeof data167 === "string"){
if(!pattern38.test(data167)){
const err514 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr/" + i21,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/pattern",keyword:"pattern",params:{pattern: "^[!-~]{1,200}$"}};
(vErrors ??= []).push(err514);
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr/" + i21,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err515);
errors++;
}
}
let i22 = data166.length;
let j7;
if(i22 > 1){
const indices7 = {};
for(;i22--;){
let item7 = data166[i22];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err516 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/uniqueItems",keyword:"uniqueItems",params:{i: i22, j: j7}};
(vErrors ??= []).push(err516);
errors++;
break;
}
indices7[item7] = i22;
}
}
}
else {
const err517 = {instancePath:instancePath+"/routes/" + i18+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err517);
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/routes/" + i18+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err518);
errors++;
}
}
if(data152.bearer !== undefined){
let data168 = data152.bearer;
const _errs408 = errors;
let valid85 = false;
const _errs409 = errors;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key41 in data168){
if(!(((key41 === "introspect") || (key41 === "userinfo")) || (key41 === "jwt"))){
const err519 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
(vErrors ??= []).push(err519);
errors++;
}
}
if(data168.introspect !== undefined){
let data169 = data168.introspect;
const _errs413 = errors;
let valid87 = false;
const _errs414 = errors;
if(typeof data169 !== "boolean"){
const err520 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err520);
errors++;
}
if(true !== data169){
const err521 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err521);
errors++;
}
var _valid11 = _errs414 === errors;
valid87 = valid87 || _valid11;
if(!valid87){
const _errs416 = errors;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key42 in data169){
if(!((key42 === "provider") || (key42 === "audience"))){
const err522 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
(vErrors ??= []).push(err522);
errors++;
}
}
if(data169.provider !== undefined){
let data170 = data169.provider;
if(typeof data170 === "string"){
if(func3(data170) < 1){
const err523 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err523);
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err524);
errors++;
}
}
if(data169.audience !== undefined){
let data171 = data169.audience;
const _errs422 = errors;
let valid89 = false;
const _errs423 = errors;
if(typeof data171 === "string"){
if(func3(data171) < 1){
const err525 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err525);
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err526);
errors++;
}
var _valid12 = _errs423 === errors;
valid89 = valid89 || _valid12;
if(!valid89){
const _errs425 = errors;
if(Array.isArray(data171)){
if(data171.length < 1){
const err527 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err527);
errors++;
}
const len15 = data171.length;
for(let i23=0; i23<len15; i23++){
let data172 = data171[i23];
if(typeof data172 === "string"){
if(func3(data172) < 1){
const err528 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience/" + i23,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err528);
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience/" + i23,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err529);
errors++;
}
}
}
else {
const err530 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err530);
errors++;
}
var _valid12 = _errs425 === errors;
valid89 = valid89 || _valid12;
}
if(!valid89){
const err531 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err531);
errors++;
}
else {
errors = _errs422;
if(vErrors !== null){
if(_errs422){
vErrors.length = _errs422;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err532 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err532);
errors++;
}
var _valid11 = _errs416 === errors;
valid87 = valid87 || _valid11;
}
if(!valid87){
const err533 = {instancePath:instancePath+"/routes/" + i18+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err533);
errors++;
}
else {
errors = _errs413;
if(vErrors !== null){
if(_errs413){
vErrors.length = _errs413;
}
else {
vErrors = null;
}
}
}
}
if(data168.userinfo !== undefined){
let data173 = data168.userinfo;
const _errs430 = errors;
let valid92 = false;
const _errs431 = errors;
if(typeof data173 !== "boolean"){
const err534 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err534);
errors++;
}
if(true !== data173){
const err535 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err535);
errors++;
}
var _valid13 = _errs431 === errors;
valid92 = valid92 || _valid13;
if(!valid92){
const _errs433 = errors;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
for(const key43 in data173){
if(!(key43 === "provider")){
const err536 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
(vErrors ??= []).push(err536);
errors++;
}
}
if(data173.provider !== undefined){
let data174 = data173.provider;
if(typeof data174 === "string"){
if(func3(data174) < 1){
const err537 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err537);
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err538);
errors++;
}
}
}
else {
const err539 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err539);
errors++;
}
var _valid13 = _errs433 === errors;
valid92 = valid92 || _valid13;
}
if(!valid92){
const err540 = {instancePath:instancePath+"/routes/" + i18+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err540);
errors++;
}
else {
errors = _errs430;
if(vErrors !== null){
if(_errs430){
vErrors.length = _errs430;
}
else {
vErrors = null;
}
}
}
}
if(data168.jwt !== undefined){
let data175 = data168.jwt;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(data175.audience === undefined){
const err541 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err541);
errors++;
}
if(data175.algorithms === undefined){
const err542 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "algorithms"}};
(vErrors ??= []).push(err542);
errors++;
}
if(data175.type === undefined){
const err543 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err543);
errors++;
}
if(data175.timeout === undefined){
const err544 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err544);
errors++;
}
if(data175.allowInsecure === undefined){
const err545 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err545);
errors++;
}
for(const key44 in data175){
if(!(func2.call(schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties, key44))){
const err546 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
(vErrors ??= []).push(err546);
errors++;
}
}
if(data175.audience !== undefined){
let data176 = data175.audience;
const _errs442 = errors;
let valid95 = false;
const _errs443 = errors;
if(typeof data176 === "string"){
if(func3(data176) < 1){
const err547 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err547);
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err548);
errors++;
}
var _valid14 = _errs443 === errors;
valid95 = valid95 || _valid14;
if(!valid95){
const _errs445 = errors;
if(Array.isArray(data176)){
if(data176.length < 1){
const err549 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err549);
errors++;
}
const len16 = data176.length;
for(let i24=0; i24<len16; i24++){
let data177 = data176[i24];
if(typeof data177 === "string"){
if(func3(data177) < 1){
const err550 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience/" + i24,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err550);
errors++;
}
}
else {
const err551 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience/" + i24,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err551);
errors++;
}
}
}
else {
const err552 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err552);
errors++;
}
var _valid14 = _errs445 === errors;
valid95 = valid95 || _valid14;
}
if(!valid95){
const err553 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err553);
errors++;
}
else {
errors = _errs442;
if(vErrors !== null){
if(_errs442){
vErrors.length = _errs442;
}
else {
vErrors = null;
}
}
}
}
if(data175.issuer !== undefined){
let data178 = data175.issuer;
if(typeof data178 === "string"){
if(func3(data178) < 1){
const err554 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err554);
errors++;
}
const fault58 = judges.judgeSyntax("issuer", data178, null, null);
if(fault58 !== undefined){
const err555 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/syntax",keyword:"syntax",params:{fault: fault58}};
(vErrors ??= []).push(err555);
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err556);
errors++;
}
}
if(data175.provider !== undefined){
let data179 = data175.provider;
if(typeof data179 === "string"){
if(func3(data179) < 1){
const err557 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err557);
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err558);
errors++;
}
}
if(data175.jwksUri !== undefined){
let data180 = data175.jwksUri;
if(typeof data180 === "string"){
if(func3(data180) < 1){
const err559 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err559);
errors++;
}
const fault59 = judges.judgeSyntax("endpoint", data180, null, null);
if(fault59 !== undefined){
const err560 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault59}};
(vErrors ??= []).push(err560);
errors++;
}
}
else {
const err561 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err561);
errors++;
}
}
if(data175.algorithms !== undefined){
let data181 = data175.algorithms;
if(Array.isArray(data181)){
if(data181.length < 1){
const err562 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err562);
errors++;
}
const len17 = data181.length;
for(let i25=0; i25<len17; i25++){
let data182 = data181[i25];
if(!(((((((((((data182 === "RS256") || (data182 === "RS384")) || (data182 === "RS512")) || (data182 === "PS256")) || (data182 === "PS384")) || (data182 === "PS512")) || (data182 === "ES256")) || (data182 === "ES384")) || (data182 === "ES512")) || (data182 === "EdDSA")) || (data182 === "Ed25519"))){
const err563 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/algorithms/" + i25,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties.algorithms.items.enum}};
(vErrors ??= []).push(err563);
errors++;
}
}
}
else {
const err564 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err564);
errors++;
}
}
if(data175.type !== undefined){
let data183 = data175.type;
if(!((data183 === "any") || (data183 === "at+jwt"))){
const err565 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/type",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties.type.enum}};
(vErrors ??= []).push(err565);
errors++;
}
}
if(data175.caFile !== undefined){
let data184 = data175.caFile;
if(typeof data184 === "string"){
if(func3(data184) < 1){
const err566 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err566);
errors++;
}
}
else {
const err567 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err567);
errors++;
}
}
if(data175.tokenFile !== undefined){
let data185 = data175.tokenFile;
if(typeof data185 === "string"){
if(func3(data185) < 1){
const err568 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/tokenFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err568);
errors++;
}
}
else {
const err569 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/tokenFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err569);
errors++;
}
}
if(data175.timeout !== undefined){
let data186 = data175.timeout;
if(typeof data186 === "string"){
if(!pattern0.test(data186)){
const err570 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err570);
errors++;
}
const fault60 = judges.judgeSyntax("duration", data186, "100ms", "2m");
if(fault60 !== undefined){
const err571 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/syntax",keyword:"syntax",params:{fault: fault60}};
(vErrors ??= []).push(err571);
errors++;
}
}
else {
const err572 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err572);
errors++;
}
}
if(data175.allowInsecure !== undefined){
if(typeof data175.allowInsecure !== "boolean"){
const err573 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt/allowInsecure",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err573);
errors++;
}
}
}
else {
const err574 = {instancePath:instancePath+"/routes/" + i18+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err574);
errors++;
}
}
}
else {
const err575 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err575);
errors++;
}
var _valid10 = _errs409 === errors;
valid85 = valid85 || _valid10;
if(!valid85){
const _errs467 = errors;
if(Array.isArray(data168)){
if(data168.length > 8){
const err576 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err576);
errors++;
}
if(data168.length < 1){
const err577 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err577);
errors++;
}
const len18 = data168.length;
for(let i26=0; i26<len18; i26++){
let data188 = data168[i26];
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
for(const key45 in data188){
if(!(((key45 === "introspect") || (key45 === "userinfo")) || (key45 === "jwt"))){
const err578 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
(vErrors ??= []).push(err578);
errors++;
}
}
if(data188.introspect !== undefined){
let data189 = data188.introspect;
const _errs473 = errors;
let valid103 = false;
const _errs474 = errors;
if(typeof data189 !== "boolean"){
const err579 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err579);
errors++;
}
if(true !== data189){
const err580 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err580);
errors++;
}
var _valid15 = _errs474 === errors;
valid103 = valid103 || _valid15;
if(!valid103){
const _errs476 = errors;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key46 in data189){
if(!((key46 === "provider") || (key46 === "audience"))){
const err581 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
(vErrors ??= []).push(err581);
errors++;
}
}
if(data189.provider !== undefined){
let data190 = data189.provider;
if(typeof data190 === "string"){
if(func3(data190) < 1){
const err582 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err582);
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err583);
errors++;
}
}
if(data189.audience !== undefined){
let data191 = data189.audience;
const _errs482 = errors;
let valid105 = false;
const _errs483 = errors;
if(typeof data191 === "string"){
if(func3(data191) < 1){
const err584 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err584);
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err585);
errors++;
}
var _valid16 = _errs483 === errors;
valid105 = valid105 || _valid16;
if(!valid105){
const _errs485 = errors;
if(Array.isArray(data191)){
if(data191.length < 1){
const err586 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err586);
errors++;
}
const len19 = data191.length;
for(let i27=0; i27<len19; i27++){
let data192 = data191[i27];
if(typeof data192 === "string"){
if(func3(data192) < 1){
const err587 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect/audience/" + i27,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err587);
errors++;
}
}
else {
const err588 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect/audience/" + i27,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err588);
errors++;
}
}
}
else {
const err589 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err589);
errors++;
}
var _valid16 = _errs485 === errors;
valid105 = valid105 || _valid16;
}
if(!valid105){
const err590 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err590);
errors++;
}
else {
errors = _errs482;
if(vErrors !== null){
if(_errs482){
vErrors.length = _errs482;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err591 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err591);
errors++;
}
var _valid15 = _errs476 === errors;
valid103 = valid103 || _valid15;
}
if(!valid103){
const err592 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err592);
errors++;
}
else {
errors = _errs473;
if(vErrors !== null){
if(_errs473){
vErrors.length = _errs473;
}
else {
vErrors = null;
}
}
}
}
if(data188.userinfo !== undefined){
let data193 = data188.userinfo;
const _errs490 = errors;
let valid108 = false;
const _errs491 = errors;
if(typeof data193 !== "boolean"){
const err593 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err593);
errors++;
}
if(true !== data193){
const err594 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err594);
errors++;
}
var _valid17 = _errs491 === errors;
valid108 = valid108 || _valid17;
if(!valid108){
const _errs493 = errors;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key47 in data193){
if(!(key47 === "provider")){
const err595 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
(vErrors ??= []).push(err595);
errors++;
}
}
if(data193.provider !== undefined){
let data194 = data193.provider;
if(typeof data194 === "string"){
if(func3(data194) < 1){
const err596 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err596);
errors++;
}
}
else {
const err597 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err597);
errors++;
}
}
}
else {
const err598 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err598);
errors++;
}
var _valid17 = _errs493 === errors;
valid108 = valid108 || _valid17;
}
if(!valid108){
const err599 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err599);
errors++;
}
else {
errors = _errs490;
if(vErrors !== null){
if(_errs490){
vErrors.length = _errs490;
}
else {
vErrors = null;
}
}
}
}
if(data188.jwt !== undefined){
let data195 = data188.jwt;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.audience === undefined){
const err600 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err600);
errors++;
}
if(data195.algorithms === undefined){
const err601 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "algorithms"}};
(vErrors ??= []).push(err601);
errors++;
}
if(data195.type === undefined){
const err602 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err602);
errors++;
}
if(data195.timeout === undefined){
const err603 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err603);
errors++;
}
if(data195.allowInsecure === undefined){
const err604 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err604);
errors++;
}
for(const key48 in data195){
if(!(func2.call(schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties, key48))){
const err605 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
(vErrors ??= []).push(err605);
errors++;
}
}
if(data195.audience !== undefined){
let data196 = data195.audience;
const _errs502 = errors;
let valid111 = false;
const _errs503 = errors;
if(typeof data196 === "string"){
if(func3(data196) < 1){
const err606 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err606);
errors++;
}
}
else {
const err607 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err607);
errors++;
}
var _valid18 = _errs503 === errors;
valid111 = valid111 || _valid18;
if(!valid111){
const _errs505 = errors;
if(Array.isArray(data196)){
if(data196.length < 1){
const err608 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err608);
errors++;
}
const len20 = data196.length;
for(let i28=0; i28<len20; i28++){
let data197 = data196[i28];
if(typeof data197 === "string"){
if(func3(data197) < 1){
const err609 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/audience/" + i28,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err609);
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/audience/" + i28,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err610);
errors++;
}
}
}
else {
const err611 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err611);
errors++;
}
var _valid18 = _errs505 === errors;
valid111 = valid111 || _valid18;
}
if(!valid111){
const err612 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err612);
errors++;
}
else {
errors = _errs502;
if(vErrors !== null){
if(_errs502){
vErrors.length = _errs502;
}
else {
vErrors = null;
}
}
}
}
if(data195.issuer !== undefined){
let data198 = data195.issuer;
if(typeof data198 === "string"){
if(func3(data198) < 1){
const err613 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err613);
errors++;
}
const fault61 = judges.judgeSyntax("issuer", data198, null, null);
if(fault61 !== undefined){
const err614 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/syntax",keyword:"syntax",params:{fault: fault61}};
(vErrors ??= []).push(err614);
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err615);
errors++;
}
}
if(data195.provider !== undefined){
let data199 = data195.provider;
if(typeof data199 === "string"){
if(func3(data199) < 1){
const err616 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err616);
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err617);
errors++;
}
}
if(data195.jwksUri !== undefined){
let data200 = data195.jwksUri;
if(typeof data200 === "string"){
if(func3(data200) < 1){
const err618 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err618);
errors++;
}
const fault62 = judges.judgeSyntax("endpoint", data200, null, null);
if(fault62 !== undefined){
const err619 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault62}};
(vErrors ??= []).push(err619);
errors++;
}
}
else {
const err620 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err620);
errors++;
}
}
if(data195.algorithms !== undefined){
let data201 = data195.algorithms;
if(Array.isArray(data201)){
if(data201.length < 1){
const err621 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err621);
errors++;
}
const len21 = data201.length;
for(let i29=0; i29<len21; i29++){
let data202 = data201[i29];
if(!(((((((((((data202 === "RS256") || (data202 === "RS384")) || (data202 === "RS512")) || (data202 === "PS256")) || (data202 === "PS384")) || (data202 === "PS512")) || (data202 === "ES256")) || (data202 === "ES384")) || (data202 === "ES512")) || (data202 === "EdDSA")) || (data202 === "Ed25519"))){
const err622 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/algorithms/" + i29,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties.algorithms.items.enum}};
(vErrors ??= []).push(err622);
errors++;
}
}
}
else {
const err623 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err623);
errors++;
}
}
if(data195.type !== undefined){
let data203 = data195.type;
if(!((data203 === "any") || (data203 === "at+jwt"))){
const err624 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/type",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties.type.enum}};
(vErrors ??= []).push(err624);
errors++;
}
}
if(data195.caFile !== undefined){
let data204 = data195.caFile;
if(typeof data204 === "string"){
if(func3(data204) < 1){
const err625 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err625);
errors++;
}
}
else {
const err626 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err626);
errors++;
}
}
if(data195.tokenFile !== undefined){
let data205 = data195.tokenFile;
if(typeof data205 === "string"){
if(func3(data205) < 1){
const err627 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/tokenFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err627);
errors++;
}
}
else {
const err628 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/tokenFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err628);
errors++;
}
}
if(data195.timeout !== undefined){
let data206 = data195.timeout;
if(typeof data206 === "string"){
if(!pattern0.test(data206)){
const err629 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err629);
errors++;
}
const fault63 = judges.judgeSyntax("duration", data206, "100ms", "2m");
if(fault63 !== undefined){
const err630 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/syntax",keyword:"syntax",params:{fault: fault63}};
(vErrors ??= []).push(err630);
errors++;
}
}
else {
const err631 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err631);
errors++;
}
}
if(data195.allowInsecure !== undefined){
if(typeof data195.allowInsecure !== "boolean"){
const err632 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt/allowInsecure",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err632);
errors++;
}
}
}
else {
const err633 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err633);
errors++;
}
}
}
else {
const err634 = {instancePath:instancePath+"/routes/" + i18+"/bearer/" + i26,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err634);
errors++;
}
}
}
else {
const err635 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err635);
errors++;
}
var _valid10 = _errs467 === errors;
valid85 = valid85 || _valid10;
}
if(!valid85){
const err636 = {instancePath:instancePath+"/routes/" + i18+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err636);
errors++;
}
else {
errors = _errs408;
if(vErrors !== null){
if(_errs408){
vErrors.length = _errs408;
}
else {
vErrors = null;
}
}
}
}
if(data152.origins !== undefined){
let data208 = data152.origins;
if(Array.isArray(data208)){
if(data208.length < 1){
const err637 = {instancePath:instancePath+"/routes/" + i18+"/origins",schemaPath:"#/properties/routes/items/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err637);
errors++;
}
const len22 = data208.length;
for(let i30=0; i30<len22; i30++){
let data209 = data208[i30];
if(typeof data209 === "string"){
const fault64 = judges.judgeSyntax("pageOrigin", data209, null, null);
if(fault64 !== undefined){
const err638 = {instancePath:instancePath+"/routes/" + i18+"/origins/" + i30,schemaPath:"#/properties/routes/items/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault64}};
(vErrors ??= []).push(err638);
errors++;
}
}
else {
const err639 = {instancePath:instancePath+"/routes/" + i18+"/origins/" + i30,schemaPath:"#/properties/routes/items/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err639);
errors++;
}
}
let i31 = data208.length;
let j8;
if(i31 > 1){
const indices8 = {};
for(;i31--;){
let item8 = data208[i31];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err640 = {instancePath:instancePath+"/routes/" + i18+"/origins",schemaPath:"#/properties/routes/items/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j8}};
(vErrors ??= []).push(err640);
errors++;
break;
}
indices8[item8] = i31;
}
}
}
else {
const err641 = {instancePath:instancePath+"/routes/" + i18+"/origins",schemaPath:"#/properties/routes/items/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err641);
errors++;
}
}
if(data152.cors !== undefined){
let data210 = data152.cors;
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
if(data210.origins === undefined){
const err642 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err642);
errors++;
}
if(data210.headers === undefined){
const err643 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err643);
errors++;
}
if(data210.exposeHeaders === undefined){
const err644 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "exposeHeaders"}};
(vErrors ??= []).push(err644);
errors++;
}
if(data210.credentials === undefined){
const err645 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "credentials"}};
(vErrors ??= []).push(err645);
errors++;
}
if(data210.maxAge === undefined){
const err646 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err646);
errors++;
}
for(const key49 in data210){
if(!((((((key49 === "origins") || (key49 === "methods")) || (key49 === "headers")) || (key49 === "exposeHeaders")) || (key49 === "credentials")) || (key49 === "maxAge"))){
const err647 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
(vErrors ??= []).push(err647);
errors++;
}
}
if(data210.origins !== undefined){
let data211 = data210.origins;
if(Array.isArray(data211)){
if(data211.length < 1){
const err648 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err648);
errors++;
}
const len23 = data211.length;
for(let i32=0; i32<len23; i32++){
let data212 = data211[i32];
if(typeof data212 === "string"){
const fault65 = judges.judgeSyntax("corsOrigin", data212, null, null);
if(fault65 !== undefined){
const err649 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins/" + i32,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault65}};
(vErrors ??= []).push(err649);
errors++;
}
}
else {
const err650 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins/" + i32,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err650);
errors++;
}
}
let i33 = data211.length;
let j9;
if(i33 > 1){
const indices9 = {};
for(;i33--;){
let item9 = data211[i33];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err651 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i33, j: j9}};
(vErrors ??= []).push(err651);
errors++;
break;
}
indices9[item9] = i33;
}
}
}
else {
const err652 = {instancePath:instancePath+"/routes/" + i18+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err652);
errors++;
}
}
if(data210.methods !== undefined){
let data213 = data210.methods;
if(Array.isArray(data213)){
if(data213.length < 1){
const err653 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err653);
errors++;
}
const len24 = data213.length;
for(let i34=0; i34<len24; i34++){
let data214 = data213[i34];
if(typeof data214 === "string"){
const fault66 = judges.judgeSyntax("method", data214, null, null);
if(fault66 !== undefined){
const err654 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods/" + i34,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault66}};
(vErrors ??= []).push(err654);
errors++;
}
}
else {
const err655 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods/" + i34,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err655);
errors++;
}
}
let i35 = data213.length;
let j10;
if(i35 > 1){
const indices10 = {};
for(;i35--;){
let item10 = data213[i35];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err656 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i35, j: j10}};
(vErrors ??= []).push(err656);
errors++;
break;
}
indices10[item10] = i35;
}
}
}
else {
const err657 = {instancePath:instancePath+"/routes/" + i18+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err657);
errors++;
}
}
if(data210.headers !== undefined){
let data215 = data210.headers;
if(Array.isArray(data215)){
const len25 = data215.length;
for(let i36=0; i36<len25; i36++){
let data216 = data215[i36];
if(typeof data216 === "string"){
const fault67 = judges.judgeSyntax("headerName", data216, null, null);
if(fault67 !== undefined){
const err658 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers/" + i36,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/syntax",keyword:"syntax",params:{fault: fault67}};
(vErrors ??= []).push(err658);
errors++;
}
}
else {
const err659 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers/" + i36,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err659);
errors++;
}
}
let i37 = data215.length;
let j11;
if(i37 > 1){
const indices11 = {};
for(;i37--;){
let item11 = data215[i37];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err660 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/uniqueItems",keyword:"uniqueItems",params:{i: i37, j: j11}};
(vErrors ??= []).push(err660);
errors++;
break;
}
indices11[item11] = i37;
}
}
}
else {
const err661 = {instancePath:instancePath+"/routes/" + i18+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err661);
errors++;
}
}
if(data210.exposeHeaders !== undefined){
let data217 = data210.exposeHeaders;
if(Array.isArray(data217)){
const len26 = data217.length;
for(let i38=0; i38<len26; i38++){
let data218 = data217[i38];
if(typeof data218 === "string"){
const fault68 = judges.judgeSyntax("headerName", data218, null, null);
if(fault68 !== undefined){
const err662 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders/" + i38,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/syntax",keyword:"syntax",params:{fault: fault68}};
(vErrors ??= []).push(err662);
errors++;
}
}
else {
const err663 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders/" + i38,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err663);
errors++;
}
}
let i39 = data217.length;
let j12;
if(i39 > 1){
const indices12 = {};
for(;i39--;){
let item12 = data217[i39];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err664 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/uniqueItems",keyword:"uniqueItems",params:{i: i39, j: j12}};
(vErrors ??= []).push(err664);
errors++;
break;
}
indices12[item12] = i39;
}
}
}
else {
const err665 = {instancePath:instancePath+"/routes/" + i18+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err665);
errors++;
}
}
if(data210.credentials !== undefined){
if(typeof data210.credentials !== "boolean"){
const err666 = {instancePath:instancePath+"/routes/" + i18+"/cors/credentials",schemaPath:"#/properties/routes/items/properties/cors/properties/credentials/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err666);
errors++;
}
}
if(data210.maxAge !== undefined){
let data220 = data210.maxAge;
if(typeof data220 === "string"){
if(!pattern0.test(data220)){
const err667 = {instancePath:instancePath+"/routes/" + i18+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err667);
errors++;
}
const fault69 = judges.judgeSyntax("duration", data220, null, "1d");
if(fault69 !== undefined){
const err668 = {instancePath:instancePath+"/routes/" + i18+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault69}};
(vErrors ??= []).push(err668);
errors++;
}
}
else {
const err669 = {instancePath:instancePath+"/routes/" + i18+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err669);
errors++;
}
}
}
else {
const err670 = {instancePath:instancePath+"/routes/" + i18+"/cors",schemaPath:"#/properties/routes/items/properties/cors/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err670);
errors++;
}
}
if(data152.upstream !== undefined){
let data221 = data152.upstream;
const _errs555 = errors;
let valid132 = false;
const _errs556 = errors;
if(typeof data221 === "string"){
const fault70 = judges.judgeSyntax("upstreamUrl", data221, null, null);
if(fault70 !== undefined){
const err671 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/syntax",keyword:"syntax",params:{fault: fault70}};
(vErrors ??= []).push(err671);
errors++;
}
}
else {
const err672 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err672);
errors++;
}
var _valid19 = _errs556 === errors;
valid132 = valid132 || _valid19;
if(!valid132){
const _errs558 = errors;
if(data221 && typeof data221 == "object" && !Array.isArray(data221)){
if(data221.urls === undefined){
const err673 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
(vErrors ??= []).push(err673);
errors++;
}
if(data221.preserveHost === undefined){
const err674 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "preserveHost"}};
(vErrors ??= []).push(err674);
errors++;
}
if(data221.connectTimeout === undefined){
const err675 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "connectTimeout"}};
(vErrors ??= []).push(err675);
errors++;
}
if(data221.responseTimeout === undefined){
const err676 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "responseTimeout"}};
(vErrors ??= []).push(err676);
errors++;
}
if(data221.idleTimeout === undefined){
const err677 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err677);
errors++;
}
if(data221.retries === undefined){
const err678 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "retries"}};
(vErrors ??= []).push(err678);
errors++;
}
for(const key50 in data221){
if(!((((((((key50 === "urls") || (key50 === "preserveHost")) || (key50 === "connectTimeout")) || (key50 === "responseTimeout")) || (key50 === "idleTimeout")) || (key50 === "retries")) || (key50 === "healthCheck")) || (key50 === "tls"))){
const err679 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
(vErrors ??= []).push(err679);
errors++;
}
}
if(data221.urls !== undefined){
let data222 = data221.urls;
if(Array.isArray(data222)){
if(data222.length < 1){
const err680 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err680);
errors++;
}
const len27 = data222.length;
for(let i40=0; i40<len27; i40++){
let data223 = data222[i40];
if(typeof data223 === "string"){
const fault71 = judges.judgeSyntax("upstreamUrl", data223, null, null);
if(fault71 !== undefined){
const err681 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls/" + i40,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/syntax",keyword:"syntax",params:{fault: fault71}};
(vErrors ??= []).push(err681);
errors++;
}
}
else {
const err682 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls/" + i40,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err682);
errors++;
}
}
let i41 = data222.length;
let j13;
if(i41 > 1){
const indices13 = {};
for(;i41--;){
let item13 = data222[i41];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
const err683 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i: i41, j: j13}};
(vErrors ??= []).push(err683);
errors++;
break;
}
indices13[item13] = i41;
}
}
}
else {
const err684 = {instancePath:instancePath+"/routes/" + i18+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err684);
errors++;
}
}
if(data221.preserveHost !== undefined){
if(typeof data221.preserveHost !== "boolean"){
const err685 = {instancePath:instancePath+"/routes/" + i18+"/upstream/preserveHost",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/preserveHost/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err685);
errors++;
}
}
if(data221.connectTimeout !== undefined){
let data225 = data221.connectTimeout;
if(typeof data225 === "string"){
if(!pattern0.test(data225)){
const err686 = {instancePath:instancePath+"/routes/" + i18+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err686);
errors++;
}
const fault72 = judges.judgeSyntax("duration", data225, "10ms", "5m");
if(fault72 !== undefined){
const err687 = {instancePath:instancePath+"/routes/" + i18+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/syntax",keyword:"syntax",params:{fault: fault72}};
(vErrors ??= []).push(err687);
errors++;
}
}
else {
const err688 = {instancePath:instancePath+"/routes/" + i18+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err688);
errors++;
}
}
if(data221.responseTimeout !== undefined){
let data226 = data221.responseTimeout;
if(typeof data226 === "string"){
if(!pattern0.test(data226)){
const err689 = {instancePath:instancePath+"/routes/" + i18+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err689);
errors++;
}
const fault73 = judges.judgeSyntax("duration", data226, "10ms", "1d");
if(fault73 !== undefined){
const err690 = {instancePath:instancePath+"/routes/" + i18+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/syntax",keyword:"syntax",params:{fault: fault73}};
(vErrors ??= []).push(err690);
errors++;
}
}
else {
const err691 = {instancePath:instancePath+"/routes/" + i18+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err691);
errors++;
}
}
if(data221.idleTimeout !== undefined){
let data227 = data221.idleTimeout;
if(typeof data227 === "string"){
if(!pattern0.test(data227)){
const err692 = {instancePath:instancePath+"/routes/" + i18+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err692);
errors++;
}
const fault74 = judges.judgeSyntax("duration", data227, "1s", "7d");
if(fault74 !== undefined){
const err693 = {instancePath:instancePath+"/routes/" + i18+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault74}};
(vErrors ??= []).push(err693);
errors++;
}
}
else {
const err694 = {instancePath:instancePath+"/routes/" + i18+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err694);
errors++;
}
}
if(data221.retries !== undefined){
let data228 = data221.retries;
if(!(((typeof data228 == "number") && (!(data228 % 1) && !isNaN(data228))) && (isFinite(data228)))){
const err695 = {instancePath:instancePath+"/routes/" + i18+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err695);
errors++;
}
if((typeof data228 == "number") && (isFinite(data228))){
if(data228 > 10 || isNaN(data228)){
const err696 = {instancePath:instancePath+"/routes/" + i18+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err696);
errors++;
}
if(data228 < 0 || isNaN(data228)){
const err697 = {instancePath:instancePath+"/routes/" + i18+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err697);
errors++;
}
}
}
if(data221.healthCheck !== undefined){
let data229 = data221.healthCheck;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.path === undefined){
const err698 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err698);
errors++;
}
if(data229.every === undefined){
const err699 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "every"}};
(vErrors ??= []).push(err699);
errors++;
}
for(const key51 in data229){
if(!((key51 === "path") || (key51 === "every"))){
const err700 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
(vErrors ??= []).push(err700);
errors++;
}
}
if(data229.path !== undefined){
let data230 = data229.path;
if(typeof data230 === "string"){
if(func3(data230) < 1){
const err701 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err701);
errors++;
}
const fault75 = judges.judgeSyntax("addedPrefix", data230, null, null);
if(fault75 !== undefined){
const err702 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/syntax",keyword:"syntax",params:{fault: fault75}};
(vErrors ??= []).push(err702);
errors++;
}
}
else {
const err703 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err703);
errors++;
}
}
if(data229.every !== undefined){
let data231 = data229.every;
if(typeof data231 === "string"){
if(!pattern0.test(data231)){
const err704 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err704);
errors++;
}
const fault76 = judges.judgeSyntax("duration", data231, "1s", "1h");
if(fault76 !== undefined){
const err705 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/syntax",keyword:"syntax",params:{fault: fault76}};
(vErrors ??= []).push(err705);
errors++;
}
}
else {
const err706 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err706);
errors++;
}
}
}
else {
const err707 = {instancePath:instancePath+"/routes/" + i18+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err707);
errors++;
}
}
if(data221.tls !== undefined){
let data232 = data221.tls;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key52 in data232){
if(!((((key52 === "caFile") || (key52 === "certFile")) || (key52 === "keyFile")) || (key52 === "serverName"))){
const err708 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
(vErrors ??= []).push(err708);
errors++;
}
}
if(data232.caFile !== undefined){
let data233 = data232.caFile;
if(typeof data233 === "string"){
if(func3(data233) < 1){
const err709 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err709);
errors++;
}
}
else {
const err710 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err710);
errors++;
}
}
if(data232.certFile !== undefined){
let data234 = data232.certFile;
if(typeof data234 === "string"){
if(func3(data234) < 1){
const err711 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err711);
errors++;
}
}
else {
const err712 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err712);
errors++;
}
}
if(data232.keyFile !== undefined){
let data235 = data232.keyFile;
if(typeof data235 === "string"){
if(func3(data235) < 1){
const err713 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err713);
errors++;
}
}
else {
const err714 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err714);
errors++;
}
}
if(data232.serverName !== undefined){
let data236 = data232.serverName;
if(typeof data236 === "string"){
if(func3(data236) < 1){
const err715 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err715);
errors++;
}
const fault77 = judges.judgeSyntax("host", data236, null, null);
if(fault77 !== undefined){
const err716 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/syntax",keyword:"syntax",params:{fault: fault77}};
(vErrors ??= []).push(err716);
errors++;
}
}
else {
const err717 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err717);
errors++;
}
}
}
else {
const err718 = {instancePath:instancePath+"/routes/" + i18+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err718);
errors++;
}
}
}
else {
const err719 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err719);
errors++;
}
var _valid19 = _errs558 === errors;
valid132 = valid132 || _valid19;
}
if(!valid132){
const err720 = {instancePath:instancePath+"/routes/" + i18+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err720);
errors++;
}
else {
errors = _errs555;
if(vErrors !== null){
if(_errs555){
vErrors.length = _errs555;
}
else {
vErrors = null;
}
}
}
}
if(data152.rewrite !== undefined){
let data237 = data152.rewrite;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key53 in data237){
if(!((key53 === "stripPrefix") || (key53 === "addPrefix"))){
const err721 = {instancePath:instancePath+"/routes/" + i18+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
(vErrors ??= []).push(err721);
errors++;
}
}
if(data237.stripPrefix !== undefined){
let data238 = data237.stripPrefix;
if(typeof data238 === "string"){
if(func3(data238) < 1){
const err722 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err722);
errors++;
}
const fault78 = judges.judgeSyntax("prefixPath", data238, null, null);
if(fault78 !== undefined){
const err723 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/syntax",keyword:"syntax",params:{fault: fault78}};
(vErrors ??= []).push(err723);
errors++;
}
}
else {
const err724 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err724);
errors++;
}
}
if(data237.addPrefix !== undefined){
let data239 = data237.addPrefix;
if(typeof data239 === "string"){
if(func3(data239) < 1){
const err725 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err725);
errors++;
}
const fault79 = judges.judgeSyntax("addedPrefix", data239, null, null);
if(fault79 !== undefined){
const err726 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/syntax",keyword:"syntax",params:{fault: fault79}};
(vErrors ??= []).push(err726);
errors++;
}
}
else {
const err727 = {instancePath:instancePath+"/routes/" + i18+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err727);
errors++;
}
}
}
else {
const err728 = {instancePath:instancePath+"/routes/" + i18+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err728);
errors++;
}
}
if(data152.headers !== undefined){
let data240 = data152.headers;
if(data240 && typeof data240 == "object" && !Array.isArray(data240)){
if(data240.set === undefined){
const err729 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err729);
errors++;
}
if(data240.remove === undefined){
const err730 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err730);
errors++;
}
for(const key54 in data240){
if(!((key54 === "set") || (key54 === "remove"))){
const err731 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
(vErrors ??= []).push(err731);
errors++;
}
}
if(data240.set !== undefined){
let data241 = data240.set;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
for(const key55 in data241){
const _errs605 = errors;
if(typeof key55 === "string"){
const fault80 = judges.judgeSyntax("headerName", key55, null, null);
if(fault80 !== undefined){
const err732 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault80},propertyName:key55};
(vErrors ??= []).push(err732);
errors++;
}
}
var valid141 = _errs605 === errors;
if(!valid141){
const err733 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key55}};
(vErrors ??= []).push(err733);
errors++;
}
}
for(const key56 in data241){
if(!(pattern3.test(key56))){
const err734 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
(vErrors ??= []).push(err734);
errors++;
}
}
for(const key57 in data241){
if(pattern3.test(key57)){
let data242 = data241[key57];
if(typeof data242 === "string"){
const fault81 = judges.judgeSyntax("headerValue", data242, null, null);
if(fault81 !== undefined){
const err735 = {instancePath:instancePath+"/routes/" + i18+"/headers/set/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault81}};
(vErrors ??= []).push(err735);
errors++;
}
}
else {
const err736 = {instancePath:instancePath+"/routes/" + i18+"/headers/set/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err736);
errors++;
}
}
}
}
else {
const err737 = {instancePath:instancePath+"/routes/" + i18+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err737);
errors++;
}
}
if(data240.remove !== undefined){
let data243 = data240.remove;
if(Array.isArray(data243)){
const len28 = data243.length;
for(let i42=0; i42<len28; i42++){
let data244 = data243[i42];
if(typeof data244 === "string"){
const fault82 = judges.judgeSyntax("headerName", data244, null, null);
if(fault82 !== undefined){
const err738 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove/" + i42,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault82}};
(vErrors ??= []).push(err738);
errors++;
}
}
else {
const err739 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove/" + i42,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err739);
errors++;
}
}
let i43 = data243.length;
let j14;
if(i43 > 1){
const indices14 = {};
for(;i43--;){
let item14 = data243[i43];
if(typeof item14 !== "string"){
continue;
}
if(typeof indices14[item14] == "number"){
j14 = indices14[item14];
const err740 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i43, j: j14}};
(vErrors ??= []).push(err740);
errors++;
break;
}
indices14[item14] = i43;
}
}
}
else {
const err741 = {instancePath:instancePath+"/routes/" + i18+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err741);
errors++;
}
}
}
else {
const err742 = {instancePath:instancePath+"/routes/" + i18+"/headers",schemaPath:"#/properties/routes/items/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err742);
errors++;
}
}
if(data152.responseHeaders !== undefined){
let data245 = data152.responseHeaders;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.set === undefined){
const err743 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err743);
errors++;
}
if(data245.remove === undefined){
const err744 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err744);
errors++;
}
for(const key58 in data245){
if(!((key58 === "set") || (key58 === "remove"))){
const err745 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
(vErrors ??= []).push(err745);
errors++;
}
}
if(data245.set !== undefined){
let data246 = data245.set;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key59 in data246){
const _errs618 = errors;
if(typeof key59 === "string"){
const fault83 = judges.judgeSyntax("headerName", key59, null, null);
if(fault83 !== undefined){
const err746 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault83},propertyName:key59};
(vErrors ??= []).push(err746);
errors++;
}
}
var valid147 = _errs618 === errors;
if(!valid147){
const err747 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key59}};
(vErrors ??= []).push(err747);
errors++;
}
}
for(const key60 in data246){
if(!(pattern3.test(key60))){
const err748 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
(vErrors ??= []).push(err748);
errors++;
}
}
for(const key61 in data246){
if(pattern3.test(key61)){
let data247 = data246[key61];
if(typeof data247 === "string"){
const fault84 = judges.judgeSyntax("headerValue", data247, null, null);
if(fault84 !== undefined){
const err749 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault84}};
(vErrors ??= []).push(err749);
errors++;
}
}
else {
const err750 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err750);
errors++;
}
}
}
}
else {
const err751 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err751);
errors++;
}
}
if(data245.remove !== undefined){
let data248 = data245.remove;
if(Array.isArray(data248)){
const len29 = data248.length;
for(let i44=0; i44<len29; i44++){
let data249 = data248[i44];
if(typeof data249 === "string"){
const fault85 = judges.judgeSyntax("headerName", data249, null, null);
if(fault85 !== undefined){
const err752 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove/" + i44,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault85}};
(vErrors ??= []).push(err752);
errors++;
}
}
else {
const err753 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove/" + i44,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err753);
errors++;
}
}
let i45 = data248.length;
let j15;
if(i45 > 1){
const indices15 = {};
for(;i45--;){
let item15 = data248[i45];
if(typeof item15 !== "string"){
continue;
}
if(typeof indices15[item15] == "number"){
j15 = indices15[item15];
const err754 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i45, j: j15}};
(vErrors ??= []).push(err754);
errors++;
break;
}
indices15[item15] = i45;
}
}
}
else {
const err755 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err755);
errors++;
}
}
}
else {
const err756 = {instancePath:instancePath+"/routes/" + i18+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err756);
errors++;
}
}
if(data152.rateLimit !== undefined){
let data250 = data152.rateLimit;
if(data250 && typeof data250 == "object" && !Array.isArray(data250)){
if(data250.max === undefined){
const err757 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err757);
errors++;
}
if(data250.per === undefined){
const err758 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err758);
errors++;
}
if(data250.key === undefined){
const err759 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err759);
errors++;
}
for(const key62 in data250){
if(!(((key62 === "max") || (key62 === "per")) || (key62 === "key"))){
const err760 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
(vErrors ??= []).push(err760);
errors++;
}
}
if(data250.max !== undefined){
let data251 = data250.max;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
const err761 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err761);
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 > 10000000 || isNaN(data251)){
const err762 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err762);
errors++;
}
if(data251 < 1 || isNaN(data251)){
const err763 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err763);
errors++;
}
}
}
if(data250.per !== undefined){
let data252 = data250.per;
if(typeof data252 === "string"){
if(!pattern0.test(data252)){
const err764 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err764);
errors++;
}
const fault86 = judges.judgeSyntax("duration", data252, "1s", "1d");
if(fault86 !== undefined){
const err765 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/syntax",keyword:"syntax",params:{fault: fault86}};
(vErrors ??= []).push(err765);
errors++;
}
}
else {
const err766 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err766);
errors++;
}
}
if(data250.key !== undefined){
let data253 = data250.key;
if(!((data253 === "user") || (data253 === "address"))){
const err767 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit/key",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/key/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.rateLimit.properties.key.enum}};
(vErrors ??= []).push(err767);
errors++;
}
}
}
else {
const err768 = {instancePath:instancePath+"/routes/" + i18+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err768);
errors++;
}
}
if(data152.keepAlive !== undefined){
if(typeof data152.keepAlive !== "boolean"){
const err769 = {instancePath:instancePath+"/routes/" + i18+"/keepAlive",schemaPath:"#/properties/routes/items/properties/keepAlive/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err769);
errors++;
}
}
if(data152.keepPost !== undefined){
if(typeof data152.keepPost !== "boolean"){
const err770 = {instancePath:instancePath+"/routes/" + i18+"/keepPost",schemaPath:"#/properties/routes/items/properties/keepPost/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err770);
errors++;
}
}
if(data152.maxBody !== undefined){
let data256 = data152.maxBody;
if(typeof data256 === "string"){
if(!pattern51.test(data256)){
const err771 = {instancePath:instancePath+"/routes/" + i18+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/pattern",keyword:"pattern",params:{pattern: "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$"}};
(vErrors ??= []).push(err771);
errors++;
}
const fault87 = judges.judgeSyntax("size", data256, null, null);
if(fault87 !== undefined){
const err772 = {instancePath:instancePath+"/routes/" + i18+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/syntax",keyword:"syntax",params:{fault: fault87}};
(vErrors ??= []).push(err772);
errors++;
}
}
else {
const err773 = {instancePath:instancePath+"/routes/" + i18+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err773);
errors++;
}
}
if(data152.websocket !== undefined){
if(typeof data152.websocket !== "boolean"){
const err774 = {instancePath:instancePath+"/routes/" + i18+"/websocket",schemaPath:"#/properties/routes/items/properties/websocket/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err774);
errors++;
}
}
if(data152.encodedSlash !== undefined){
let data258 = data152.encodedSlash;
if(!((data258 === "reject") || (data258 === "keep"))){
const err775 = {instancePath:instancePath+"/routes/" + i18+"/encodedSlash",schemaPath:"#/properties/routes/items/properties/encodedSlash/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.encodedSlash.enum}};
(vErrors ??= []).push(err775);
errors++;
}
}
}
else {
const err776 = {instancePath:instancePath+"/routes/" + i18,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err776);
errors++;
}
}
}
else {
const err777 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err777);
errors++;
}
}
}
else {
const err778 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err778);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
