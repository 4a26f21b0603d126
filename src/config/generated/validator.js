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
const pattern17 = new RegExp("^[A-Za-z_][A-Za-z0-9_]{0,63}$", "u");
const pattern24 = new RegExp("^rediss?://", "u");
const pattern25 = new RegExp("^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$", "u");
const pattern49 = new RegExp("^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$", "u");

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
if(data25.claimSources !== undefined){
let data51 = data25.claimSources;
if(Array.isArray(data51)){
const len5 = data51.length;
for(let i7=0; i7<len5; i7++){
let data52 = data51[i7];
const _errs122 = errors;
let valid27 = false;
const _errs123 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.kind === undefined){
const err151 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err151);
errors++;
}
if(data52.url === undefined){
const err152 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err152);
errors++;
}
if(data52.groups === undefined){
const err153 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "groups"}};
(vErrors ??= []).push(err153);
errors++;
}
if(data52.staleFor === undefined){
const err154 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err154);
errors++;
}
for(const key12 in data52){
if(!(((((key12 === "kind") || (key12 === "url")) || (key12 === "groups")) || (key12 === "timeout")) || (key12 === "staleFor"))){
const err155 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err155);
errors++;
}
}
if(data52.kind !== undefined){
let data53 = data52.kind;
if(typeof data53 !== "string"){
const err156 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err156);
errors++;
}
if("entra-groups" !== data53){
const err157 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "entra-groups"}};
(vErrors ??= []).push(err157);
errors++;
}
}
if(data52.url !== undefined){
let data54 = data52.url;
if(typeof data54 === "string"){
if(func3(data54) < 1){
const err158 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err158);
errors++;
}
const fault19 = judges.judgeSyntax("endpoint", data54, null, null);
if(fault19 !== undefined){
const err159 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/url/syntax",keyword:"syntax",params:{fault: fault19}};
(vErrors ??= []).push(err159);
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err160);
errors++;
}
}
if(data52.groups !== undefined){
let data55 = data52.groups;
if(!((data55 === "id") || (data55 === "displayName"))){
const err161 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/groups",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/groups/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.claimSources.items.anyOf[0].properties.groups.enum}};
(vErrors ??= []).push(err161);
errors++;
}
}
if(data52.timeout !== undefined){
let data56 = data52.timeout;
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err162 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err162);
errors++;
}
const fault20 = judges.judgeSyntax("duration", data56, "100ms", "2m");
if(fault20 !== undefined){
const err163 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/timeout/syntax",keyword:"syntax",params:{fault: fault20}};
(vErrors ??= []).push(err163);
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err164);
errors++;
}
}
if(data52.staleFor !== undefined){
let data57 = data52.staleFor;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err165 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err165);
errors++;
}
const fault21 = judges.judgeSyntax("duration", data57, null, "7d");
if(fault21 !== undefined){
const err166 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault21}};
(vErrors ??= []).push(err166);
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err167);
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err168);
errors++;
}
var _valid3 = _errs123 === errors;
valid27 = valid27 || _valid3;
if(!valid27){
const _errs135 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.kind === undefined){
const err169 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err169);
errors++;
}
if(data52.url === undefined){
const err170 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err170);
errors++;
}
if(data52.label === undefined){
const err171 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "label"}};
(vErrors ??= []).push(err171);
errors++;
}
if(data52.staleFor === undefined){
const err172 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err172);
errors++;
}
for(const key13 in data52){
if(!(((((key13 === "kind") || (key13 === "url")) || (key13 === "label")) || (key13 === "timeout")) || (key13 === "staleFor"))){
const err173 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
(vErrors ??= []).push(err173);
errors++;
}
}
if(data52.kind !== undefined){
let data58 = data52.kind;
if(typeof data58 !== "string"){
const err174 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err174);
errors++;
}
if("google-groups" !== data58){
const err175 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "google-groups"}};
(vErrors ??= []).push(err175);
errors++;
}
}
if(data52.url !== undefined){
let data59 = data52.url;
if(typeof data59 === "string"){
if(func3(data59) < 1){
const err176 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err176);
errors++;
}
const fault22 = judges.judgeSyntax("endpoint", data59, null, null);
if(fault22 !== undefined){
const err177 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/url/syntax",keyword:"syntax",params:{fault: fault22}};
(vErrors ??= []).push(err177);
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err178);
errors++;
}
}
if(data52.label !== undefined){
let data60 = data52.label;
if(!((data60 === "security") || (data60 === "discussion_forum"))){
const err179 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/label/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.claimSources.items.anyOf[1].properties.label.enum}};
(vErrors ??= []).push(err179);
errors++;
}
}
if(data52.timeout !== undefined){
let data61 = data52.timeout;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err180 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err180);
errors++;
}
const fault23 = judges.judgeSyntax("duration", data61, "100ms", "2m");
if(fault23 !== undefined){
const err181 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/timeout/syntax",keyword:"syntax",params:{fault: fault23}};
(vErrors ??= []).push(err181);
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err182);
errors++;
}
}
if(data52.staleFor !== undefined){
let data62 = data52.staleFor;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err183 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err183);
errors++;
}
const fault24 = judges.judgeSyntax("duration", data62, null, "7d");
if(fault24 !== undefined){
const err184 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault24}};
(vErrors ??= []).push(err184);
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err185);
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err186);
errors++;
}
var _valid3 = _errs135 === errors;
valid27 = valid27 || _valid3;
if(!valid27){
const _errs147 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.kind === undefined){
const err187 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err187);
errors++;
}
if(data52.url === undefined){
const err188 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err188);
errors++;
}
if(data52.staleFor === undefined){
const err189 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err189);
errors++;
}
for(const key14 in data52){
if(!((((key14 === "kind") || (key14 === "url")) || (key14 === "timeout")) || (key14 === "staleFor"))){
const err190 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
(vErrors ??= []).push(err190);
errors++;
}
}
if(data52.kind !== undefined){
let data63 = data52.kind;
if(typeof data63 !== "string"){
const err191 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err191);
errors++;
}
if("github-teams" !== data63){
const err192 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "github-teams"}};
(vErrors ??= []).push(err192);
errors++;
}
}
if(data52.url !== undefined){
let data64 = data52.url;
if(typeof data64 === "string"){
if(func3(data64) < 1){
const err193 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err193);
errors++;
}
const fault25 = judges.judgeSyntax("endpoint", data64, null, null);
if(fault25 !== undefined){
const err194 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/url/syntax",keyword:"syntax",params:{fault: fault25}};
(vErrors ??= []).push(err194);
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err195);
errors++;
}
}
if(data52.timeout !== undefined){
let data65 = data52.timeout;
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err196 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err196);
errors++;
}
const fault26 = judges.judgeSyntax("duration", data65, "100ms", "2m");
if(fault26 !== undefined){
const err197 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/timeout/syntax",keyword:"syntax",params:{fault: fault26}};
(vErrors ??= []).push(err197);
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err198);
errors++;
}
}
if(data52.staleFor !== undefined){
let data66 = data52.staleFor;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err199 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err199);
errors++;
}
const fault27 = judges.judgeSyntax("duration", data66, null, "7d");
if(fault27 !== undefined){
const err200 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault27}};
(vErrors ??= []).push(err200);
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err201);
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err202);
errors++;
}
var _valid3 = _errs147 === errors;
valid27 = valid27 || _valid3;
if(!valid27){
const _errs158 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.kind === undefined){
const err203 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err203);
errors++;
}
if(data52.url === undefined){
const err204 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err204);
errors++;
}
if(data52.staleFor === undefined){
const err205 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err205);
errors++;
}
for(const key15 in data52){
if(!((((key15 === "kind") || (key15 === "url")) || (key15 === "timeout")) || (key15 === "staleFor"))){
const err206 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
(vErrors ??= []).push(err206);
errors++;
}
}
if(data52.kind !== undefined){
let data67 = data52.kind;
if(typeof data67 !== "string"){
const err207 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err207);
errors++;
}
if("github-email" !== data67){
const err208 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/kind/const",keyword:"const",params:{allowedValue: "github-email"}};
(vErrors ??= []).push(err208);
errors++;
}
}
if(data52.url !== undefined){
let data68 = data52.url;
if(typeof data68 === "string"){
if(func3(data68) < 1){
const err209 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err209);
errors++;
}
const fault28 = judges.judgeSyntax("endpoint", data68, null, null);
if(fault28 !== undefined){
const err210 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/url/syntax",keyword:"syntax",params:{fault: fault28}};
(vErrors ??= []).push(err210);
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err211);
errors++;
}
}
if(data52.timeout !== undefined){
let data69 = data52.timeout;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err212 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err212);
errors++;
}
const fault29 = judges.judgeSyntax("duration", data69, "100ms", "2m");
if(fault29 !== undefined){
const err213 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/timeout/syntax",keyword:"syntax",params:{fault: fault29}};
(vErrors ??= []).push(err213);
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err214);
errors++;
}
}
if(data52.staleFor !== undefined){
let data70 = data52.staleFor;
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err215 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err215);
errors++;
}
const fault30 = judges.judgeSyntax("duration", data70, null, "7d");
if(fault30 !== undefined){
const err216 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault30}};
(vErrors ??= []).push(err216);
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err217);
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err218);
errors++;
}
var _valid3 = _errs158 === errors;
valid27 = valid27 || _valid3;
if(!valid27){
const _errs169 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.kind === undefined){
const err219 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err219);
errors++;
}
if(data52.name === undefined){
const err220 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err220);
errors++;
}
if(data52.url === undefined){
const err221 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "url"}};
(vErrors ??= []).push(err221);
errors++;
}
if(data52.headers === undefined){
const err222 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err222);
errors++;
}
if(data52.staleFor === undefined){
const err223 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/required",keyword:"required",params:{missingProperty: "staleFor"}};
(vErrors ??= []).push(err223);
errors++;
}
for(const key16 in data52){
if(!(((((((key16 === "kind") || (key16 === "name")) || (key16 === "url")) || (key16 === "headers")) || (key16 === "caFile")) || (key16 === "timeout")) || (key16 === "staleFor"))){
const err224 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
(vErrors ??= []).push(err224);
errors++;
}
}
if(data52.kind !== undefined){
let data71 = data52.kind;
if(typeof data71 !== "string"){
const err225 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err225);
errors++;
}
if("http" !== data71){
const err226 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/kind",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/kind/const",keyword:"const",params:{allowedValue: "http"}};
(vErrors ??= []).push(err226);
errors++;
}
}
if(data52.name !== undefined){
let data72 = data52.name;
if(typeof data72 === "string"){
if(!pattern17.test(data72)){
const err227 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/name",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z_][A-Za-z0-9_]{0,63}$"}};
(vErrors ??= []).push(err227);
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/name",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err228);
errors++;
}
}
if(data52.url !== undefined){
let data73 = data52.url;
if(typeof data73 === "string"){
if(func3(data73) < 1){
const err229 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/url/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err229);
errors++;
}
const fault31 = judges.judgeSyntax("claimSourceUrl", data73, null, null);
if(fault31 !== undefined){
const err230 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/url/syntax",keyword:"syntax",params:{fault: fault31}};
(vErrors ??= []).push(err230);
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/url",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err231);
errors++;
}
}
if(data52.headers !== undefined){
let data74 = data52.headers;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key17 in data74){
const _errs180 = errors;
if(typeof key17 === "string"){
const fault32 = judges.judgeSyntax("headerName", key17, null, null);
if(fault32 !== undefined){
const err232 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault32},propertyName:key17};
(vErrors ??= []).push(err232);
errors++;
}
}
var valid33 = _errs180 === errors;
if(!valid33){
const err233 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key17}};
(vErrors ??= []).push(err233);
errors++;
}
}
for(const key18 in data74){
if(!(pattern3.test(key18))){
const err234 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
(vErrors ??= []).push(err234);
errors++;
}
}
for(const key19 in data74){
if(pattern3.test(key19)){
let data75 = data74[key19];
if(typeof data75 === "string"){
if(func3(data75) < 1){
const err235 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err235);
errors++;
}
const fault33 = judges.judgeSyntax("headerValue", data75, null, null);
if(fault33 !== undefined){
const err236 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault33}};
(vErrors ??= []).push(err236);
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/headers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err237);
errors++;
}
}
}
}
else {
const err238 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/headers",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err238);
errors++;
}
}
if(data52.caFile !== undefined){
let data76 = data52.caFile;
if(typeof data76 === "string"){
if(func3(data76) < 1){
const err239 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err239);
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err240);
errors++;
}
}
if(data52.timeout !== undefined){
let data77 = data52.timeout;
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err241 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err241);
errors++;
}
const fault34 = judges.judgeSyntax("duration", data77, "100ms", "2m");
if(fault34 !== undefined){
const err242 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/timeout/syntax",keyword:"syntax",params:{fault: fault34}};
(vErrors ??= []).push(err242);
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err243);
errors++;
}
}
if(data52.staleFor !== undefined){
let data78 = data52.staleFor;
if(typeof data78 === "string"){
if(!pattern0.test(data78)){
const err244 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/staleFor/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err244);
errors++;
}
const fault35 = judges.judgeSyntax("duration", data78, null, "7d");
if(fault35 !== undefined){
const err245 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/staleFor/syntax",keyword:"syntax",params:{fault: fault35}};
(vErrors ??= []).push(err245);
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7+"/staleFor",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/properties/staleFor/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err246);
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf/4/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err247);
errors++;
}
var _valid3 = _errs169 === errors;
valid27 = valid27 || _valid3;
}
}
}
}
if(!valid27){
const err248 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources/" + i7,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/items/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err248);
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err249 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/claimSources",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/claimSources/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err249);
errors++;
}
}
if(data25.allowInsecure !== undefined){
if(typeof data25.allowInsecure !== "boolean"){
const err250 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowInsecure",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err250);
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/providers/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err251);
errors++;
}
}
}
}
else {
const err252 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err252);
errors++;
}
}
if(data.session !== undefined){
let data80 = data.session;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.secrets === undefined){
const err253 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "secrets"}};
(vErrors ??= []).push(err253);
errors++;
}
if(data80.cookie === undefined){
const err254 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "cookie"}};
(vErrors ??= []).push(err254);
errors++;
}
if(data80.lifetime === undefined){
const err255 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err255);
errors++;
}
if(data80.idleTimeout === undefined){
const err256 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err256);
errors++;
}
if(data80.store === undefined){
const err257 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "store"}};
(vErrors ??= []).push(err257);
errors++;
}
for(const key20 in data80){
if(!(((((key20 === "secrets") || (key20 === "cookie")) || (key20 === "lifetime")) || (key20 === "idleTimeout")) || (key20 === "store"))){
const err258 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
(vErrors ??= []).push(err258);
errors++;
}
}
if(data80.secrets !== undefined){
let data81 = data80.secrets;
if(Array.isArray(data81)){
if(data81.length < 1){
const err259 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err259);
errors++;
}
const len6 = data81.length;
for(let i8=0; i8<len6; i8++){
let data82 = data81[i8];
if(typeof data82 === "string"){
if(!(judges.hasBytes(32, data82))){
const err260 = {instancePath:instancePath+"/session/secrets/" + i8,schemaPath:"#/properties/session/properties/secrets/items/minBytes",keyword:"minBytes",params:{}};
(vErrors ??= []).push(err260);
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/session/secrets/" + i8,schemaPath:"#/properties/session/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err261);
errors++;
}
}
let i9 = data81.length;
let j2;
if(i9 > 1){
const indices2 = {};
for(;i9--;){
let item2 = data81[i9];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err262 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j2}};
(vErrors ??= []).push(err262);
errors++;
break;
}
indices2[item2] = i9;
}
}
}
else {
const err263 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err263);
errors++;
}
}
if(data80.cookie !== undefined){
let data83 = data80.cookie;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.sameSite === undefined){
const err264 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "sameSite"}};
(vErrors ??= []).push(err264);
errors++;
}
if(data83.path === undefined){
const err265 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err265);
errors++;
}
for(const key21 in data83){
if(!((((key21 === "name") || (key21 === "sameSite")) || (key21 === "domain")) || (key21 === "path"))){
const err266 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
(vErrors ??= []).push(err266);
errors++;
}
}
if(data83.name !== undefined){
let data84 = data83.name;
if(typeof data84 === "string"){
if(func3(data84) < 1){
const err267 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err267);
errors++;
}
const fault36 = judges.judgeSyntax("cookieName", data84, null, null);
if(fault36 !== undefined){
const err268 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/syntax",keyword:"syntax",params:{fault: fault36}};
(vErrors ??= []).push(err268);
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err269);
errors++;
}
}
if(data83.sameSite !== undefined){
let data85 = data83.sameSite;
if(!(((data85 === "lax") || (data85 === "strict")) || (data85 === "none"))){
const err270 = {instancePath:instancePath+"/session/cookie/sameSite",schemaPath:"#/properties/session/properties/cookie/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema11.properties.session.properties.cookie.properties.sameSite.enum}};
(vErrors ??= []).push(err270);
errors++;
}
}
if(data83.domain !== undefined){
let data86 = data83.domain;
const _errs206 = errors;
let valid40 = false;
const _errs207 = errors;
if(typeof data86 === "string"){
if(func3(data86) < 1){
const err271 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err271);
errors++;
}
const fault37 = judges.judgeSyntax("cookieDomain", data86, null, null);
if(fault37 !== undefined){
const err272 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/syntax",keyword:"syntax",params:{fault: fault37}};
(vErrors ??= []).push(err272);
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err273);
errors++;
}
var _valid4 = _errs207 === errors;
valid40 = valid40 || _valid4;
if(!valid40){
const _errs209 = errors;
if(data86 !== null){
const err274 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/1/type",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err274);
errors++;
}
var _valid4 = _errs209 === errors;
valid40 = valid40 || _valid4;
}
if(!valid40){
const err275 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err275);
errors++;
}
else {
errors = _errs206;
if(vErrors !== null){
if(_errs206){
vErrors.length = _errs206;
}
else {
vErrors = null;
}
}
}
}
if(data83.path !== undefined){
let data87 = data83.path;
if(typeof data87 === "string"){
if(func3(data87) < 1){
const err276 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err276);
errors++;
}
const fault38 = judges.judgeSyntax("cookiePath", data87, null, null);
if(fault38 !== undefined){
const err277 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/syntax",keyword:"syntax",params:{fault: fault38}};
(vErrors ??= []).push(err277);
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err278);
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err279);
errors++;
}
}
if(data80.lifetime !== undefined){
let data88 = data80.lifetime;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err280 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err280);
errors++;
}
const fault39 = judges.judgeSyntax("duration", data88, "1s", "365d");
if(fault39 !== undefined){
const err281 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault39}};
(vErrors ??= []).push(err281);
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err282);
errors++;
}
}
if(data80.idleTimeout !== undefined){
let data89 = data80.idleTimeout;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err283 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err283);
errors++;
}
const fault40 = judges.judgeSyntax("duration", data89, "1s", "365d");
if(fault40 !== undefined){
const err284 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault40}};
(vErrors ??= []).push(err284);
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err285);
errors++;
}
}
if(data80.store !== undefined){
let data90 = data80.store;
const _errs218 = errors;
let valid41 = false;
const _errs219 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.kind === undefined){
const err286 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err286);
errors++;
}
if(data90.maxSessions === undefined){
const err287 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err287);
errors++;
}
for(const key22 in data90){
if(!((key22 === "kind") || (key22 === "maxSessions"))){
const err288 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
(vErrors ??= []).push(err288);
errors++;
}
}
if(data90.kind !== undefined){
let data91 = data90.kind;
if(typeof data91 !== "string"){
const err289 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err289);
errors++;
}
if("memory" !== data91){
const err290 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "memory"}};
(vErrors ??= []).push(err290);
errors++;
}
}
if(data90.maxSessions !== undefined){
let data92 = data90.maxSessions;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err291 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err291);
errors++;
}
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 10000000 || isNaN(data92)){
const err292 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err292);
errors++;
}
if(data92 < 1 || isNaN(data92)){
const err293 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err293);
errors++;
}
}
}
}
else {
const err294 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err294);
errors++;
}
var _valid5 = _errs219 === errors;
valid41 = valid41 || _valid5;
if(!valid41){
const _errs226 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.kind === undefined){
const err295 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err295);
errors++;
}
if(data90.tls === undefined){
const err296 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "tls"}};
(vErrors ??= []).push(err296);
errors++;
}
if(data90.keyPrefix === undefined){
const err297 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "keyPrefix"}};
(vErrors ??= []).push(err297);
errors++;
}
if(data90.localCache === undefined){
const err298 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "localCache"}};
(vErrors ??= []).push(err298);
errors++;
}
for(const key23 in data90){
if(!(func2.call(schema11.properties.session.properties.store.anyOf[1].properties, key23))){
const err299 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
(vErrors ??= []).push(err299);
errors++;
}
}
if(data90.kind !== undefined){
let data93 = data90.kind;
if(typeof data93 !== "string"){
const err300 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err300);
errors++;
}
if("redis" !== data93){
const err301 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "redis"}};
(vErrors ??= []).push(err301);
errors++;
}
}
if(data90.url !== undefined){
let data94 = data90.url;
if(typeof data94 === "string"){
if(!pattern24.test(data94)){
const err302 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^rediss?://"}};
(vErrors ??= []).push(err302);
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err303);
errors++;
}
}
if(data90.sentinel !== undefined){
let data95 = data90.sentinel;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.name === undefined){
const err304 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err304);
errors++;
}
if(data95.nodes === undefined){
const err305 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err305);
errors++;
}
for(const key24 in data95){
if(!((((key24 === "name") || (key24 === "nodes")) || (key24 === "sentinelUsername")) || (key24 === "sentinelPassword"))){
const err306 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
(vErrors ??= []).push(err306);
errors++;
}
}
if(data95.name !== undefined){
let data96 = data95.name;
if(typeof data96 === "string"){
if(func3(data96) < 1){
const err307 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err307);
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err308);
errors++;
}
}
if(data95.nodes !== undefined){
let data97 = data95.nodes;
if(Array.isArray(data97)){
if(data97.length < 1){
const err309 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err309);
errors++;
}
const len7 = data97.length;
for(let i10=0; i10<len7; i10++){
let data98 = data97[i10];
if(typeof data98 === "string"){
if(!pattern25.test(data98)){
const err310 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i10,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err310);
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i10,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err311);
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err312);
errors++;
}
}
if(data95.sentinelUsername !== undefined){
let data99 = data95.sentinelUsername;
if(typeof data99 === "string"){
if(func3(data99) < 1){
const err313 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err313);
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err314);
errors++;
}
}
if(data95.sentinelPassword !== undefined){
let data100 = data95.sentinelPassword;
if(typeof data100 === "string"){
if(func3(data100) < 1){
const err315 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err315);
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err316);
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err317);
errors++;
}
}
if(data90.cluster !== undefined){
let data101 = data90.cluster;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.nodes === undefined){
const err318 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err318);
errors++;
}
for(const key25 in data101){
if(!(key25 === "nodes")){
const err319 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
(vErrors ??= []).push(err319);
errors++;
}
}
if(data101.nodes !== undefined){
let data102 = data101.nodes;
if(Array.isArray(data102)){
if(data102.length < 1){
const err320 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err320);
errors++;
}
const len8 = data102.length;
for(let i11=0; i11<len8; i11++){
let data103 = data102[i11];
if(typeof data103 === "string"){
if(!pattern25.test(data103)){
const err321 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i11,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err321);
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i11,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err322);
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err323);
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err324);
errors++;
}
}
if(data90.username !== undefined){
let data104 = data90.username;
if(typeof data104 === "string"){
if(func3(data104) < 1){
const err325 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err325);
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err326);
errors++;
}
}
if(data90.password !== undefined){
let data105 = data90.password;
if(typeof data105 === "string"){
if(func3(data105) < 1){
const err327 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err327);
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err328);
errors++;
}
}
if(data90.tls !== undefined){
let data106 = data90.tls;
const _errs258 = errors;
let valid50 = false;
const _errs259 = errors;
if(typeof data106 !== "boolean"){
const err329 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err329);
errors++;
}
var _valid6 = _errs259 === errors;
valid50 = valid50 || _valid6;
if(!valid50){
const _errs261 = errors;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key26 in data106){
if(!((((key26 === "caFile") || (key26 === "certFile")) || (key26 === "keyFile")) || (key26 === "serverName"))){
const err330 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
(vErrors ??= []).push(err330);
errors++;
}
}
if(data106.caFile !== undefined){
let data107 = data106.caFile;
if(typeof data107 === "string"){
if(func3(data107) < 1){
const err331 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err331);
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err332);
errors++;
}
}
if(data106.certFile !== undefined){
let data108 = data106.certFile;
if(typeof data108 === "string"){
if(func3(data108) < 1){
const err333 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err333);
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err334);
errors++;
}
}
if(data106.keyFile !== undefined){
let data109 = data106.keyFile;
if(typeof data109 === "string"){
if(func3(data109) < 1){
const err335 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err335);
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err336);
errors++;
}
}
if(data106.serverName !== undefined){
let data110 = data106.serverName;
if(typeof data110 === "string"){
if(func3(data110) < 1){
const err337 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err337);
errors++;
}
const fault41 = judges.judgeSyntax("host", data110, null, null);
if(fault41 !== undefined){
const err338 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/syntax",keyword:"syntax",params:{fault: fault41}};
(vErrors ??= []).push(err338);
errors++;
}
}
else {
const err339 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err339);
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err340);
errors++;
}
var _valid6 = _errs261 === errors;
valid50 = valid50 || _valid6;
}
if(!valid50){
const err341 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err341);
errors++;
}
else {
errors = _errs258;
if(vErrors !== null){
if(_errs258){
vErrors.length = _errs258;
}
else {
vErrors = null;
}
}
}
}
if(data90.keyPrefix !== undefined){
if(typeof data90.keyPrefix !== "string"){
const err342 = {instancePath:instancePath+"/session/store/keyPrefix",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/keyPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err342);
errors++;
}
}
if(data90.localCache !== undefined){
let data112 = data90.localCache;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.maxSessions === undefined){
const err343 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err343);
errors++;
}
if(data112.maxAge === undefined){
const err344 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err344);
errors++;
}
for(const key27 in data112){
if(!((key27 === "maxSessions") || (key27 === "maxAge"))){
const err345 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
(vErrors ??= []).push(err345);
errors++;
}
}
if(data112.maxSessions !== undefined){
let data113 = data112.maxSessions;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err346 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err346);
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 10000000 || isNaN(data113)){
const err347 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err347);
errors++;
}
if(data113 < 0 || isNaN(data113)){
const err348 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err348);
errors++;
}
}
}
if(data112.maxAge !== undefined){
let data114 = data112.maxAge;
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err349 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err349);
errors++;
}
const fault42 = judges.judgeSyntax("duration", data114, null, "5m");
if(fault42 !== undefined){
const err350 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault42}};
(vErrors ??= []).push(err350);
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err351);
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err352);
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err353);
errors++;
}
var _valid5 = _errs226 === errors;
valid41 = valid41 || _valid5;
if(!valid41){
const _errs281 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(data90.kind === undefined){
const err354 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err354);
errors++;
}
for(const key28 in data90){
if(!(key28 === "kind")){
const err355 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
(vErrors ??= []).push(err355);
errors++;
}
}
if(data90.kind !== undefined){
let data115 = data90.kind;
if(typeof data115 !== "string"){
const err356 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err356);
errors++;
}
if("cookie" !== data115){
const err357 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "cookie"}};
(vErrors ??= []).push(err357);
errors++;
}
}
}
else {
const err358 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err358);
errors++;
}
var _valid5 = _errs281 === errors;
valid41 = valid41 || _valid5;
}
}
if(!valid41){
const err359 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err359);
errors++;
}
else {
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err360 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err360);
errors++;
}
}
if(data.refresh !== undefined){
let data116 = data.refresh;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.ahead === undefined){
const err361 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "ahead"}};
(vErrors ??= []).push(err361);
errors++;
}
if(data116.retry === undefined){
const err362 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "retry"}};
(vErrors ??= []).push(err362);
errors++;
}
if(data116.userinfoMaxAge === undefined){
const err363 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "userinfoMaxAge"}};
(vErrors ??= []).push(err363);
errors++;
}
for(const key29 in data116){
if(!(((key29 === "ahead") || (key29 === "retry")) || (key29 === "userinfoMaxAge"))){
const err364 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
(vErrors ??= []).push(err364);
errors++;
}
}
if(data116.ahead !== undefined){
let data117 = data116.ahead;
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err365 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err365);
errors++;
}
const fault43 = judges.judgeSyntax("duration", data117, null, "1d");
if(fault43 !== undefined){
const err366 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/syntax",keyword:"syntax",params:{fault: fault43}};
(vErrors ??= []).push(err366);
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err367);
errors++;
}
}
if(data116.retry !== undefined){
let data118 = data116.retry;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.attempts === undefined){
const err368 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err368);
errors++;
}
if(data118.minDelay === undefined){
const err369 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "minDelay"}};
(vErrors ??= []).push(err369);
errors++;
}
if(data118.maxDelay === undefined){
const err370 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "maxDelay"}};
(vErrors ??= []).push(err370);
errors++;
}
for(const key30 in data118){
if(!(((key30 === "attempts") || (key30 === "minDelay")) || (key30 === "maxDelay"))){
const err371 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
(vErrors ??= []).push(err371);
errors++;
}
}
if(data118.attempts !== undefined){
let data119 = data118.attempts;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err372 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err372);
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 100 || isNaN(data119)){
const err373 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err373);
errors++;
}
if(data119 < 1 || isNaN(data119)){
const err374 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err374);
errors++;
}
}
}
if(data118.minDelay !== undefined){
let data120 = data118.minDelay;
if(typeof data120 === "string"){
if(!pattern0.test(data120)){
const err375 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err375);
errors++;
}
const fault44 = judges.judgeSyntax("duration", data120, "1ms", "10m");
if(fault44 !== undefined){
const err376 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/syntax",keyword:"syntax",params:{fault: fault44}};
(vErrors ??= []).push(err376);
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err377);
errors++;
}
}
if(data118.maxDelay !== undefined){
let data121 = data118.maxDelay;
if(typeof data121 === "string"){
if(!pattern0.test(data121)){
const err378 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err378);
errors++;
}
const fault45 = judges.judgeSyntax("duration", data121, "1ms", "1h");
if(fault45 !== undefined){
const err379 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/syntax",keyword:"syntax",params:{fault: fault45}};
(vErrors ??= []).push(err379);
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err380);
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err381);
errors++;
}
}
if(data116.userinfoMaxAge !== undefined){
let data122 = data116.userinfoMaxAge;
if(typeof data122 === "string"){
if(!pattern0.test(data122)){
const err382 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err382);
errors++;
}
const fault46 = judges.judgeSyntax("duration", data122, null, "30d");
if(fault46 !== undefined){
const err383 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/syntax",keyword:"syntax",params:{fault: fault46}};
(vErrors ??= []).push(err383);
errors++;
}
}
else {
const err384 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err384);
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err385);
errors++;
}
}
if(data.identity !== undefined){
let data123 = data.identity;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.requireVerifiedEmail === undefined){
const err386 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "requireVerifiedEmail"}};
(vErrors ??= []).push(err386);
errors++;
}
if(data123.headers === undefined){
const err387 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err387);
errors++;
}
for(const key31 in data123){
if(!(((key31 === "requireVerifiedEmail") || (key31 === "headers")) || (key31 === "assertion"))){
const err388 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
(vErrors ??= []).push(err388);
errors++;
}
}
if(data123.requireVerifiedEmail !== undefined){
if(typeof data123.requireVerifiedEmail !== "boolean"){
const err389 = {instancePath:instancePath+"/identity/requireVerifiedEmail",schemaPath:"#/properties/identity/properties/requireVerifiedEmail/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err389);
errors++;
}
}
if(data123.headers !== undefined){
let data125 = data123.headers;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key32 in data125){
const _errs309 = errors;
if(typeof key32 === "string"){
const fault47 = judges.judgeSyntax("identityHeaderName", key32, null, null);
if(fault47 !== undefined){
const err390 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault47},propertyName:key32};
(vErrors ??= []).push(err390);
errors++;
}
}
var valid57 = _errs309 === errors;
if(!valid57){
const err391 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key32}};
(vErrors ??= []).push(err391);
errors++;
}
}
for(const key33 in data125){
if(!(pattern3.test(key33))){
const err392 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
(vErrors ??= []).push(err392);
errors++;
}
}
for(const key34 in data125){
if(pattern3.test(key34)){
let data126 = data125[key34];
if(typeof data126 === "string"){
if(func3(data126) < 1){
const err393 = {instancePath:instancePath+"/identity/headers/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err393);
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/identity/headers/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err394);
errors++;
}
}
}
}
else {
const err395 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err395);
errors++;
}
}
if(data123.assertion !== undefined){
let data127 = data123.assertion;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.header === undefined){
const err396 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "header"}};
(vErrors ??= []).push(err396);
errors++;
}
if(data127.lifetime === undefined){
const err397 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err397);
errors++;
}
if(data127.algorithm === undefined){
const err398 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "algorithm"}};
(vErrors ??= []).push(err398);
errors++;
}
if(data127.claims === undefined){
const err399 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "claims"}};
(vErrors ??= []).push(err399);
errors++;
}
for(const key35 in data127){
if(!((((((key35 === "header") || (key35 === "lifetime")) || (key35 === "algorithm")) || (key35 === "claims")) || (key35 === "keyFile")) || (key35 === "audience"))){
const err400 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
(vErrors ??= []).push(err400);
errors++;
}
}
if(data127.header !== undefined){
let data128 = data127.header;
if(typeof data128 === "string"){
if(func3(data128) < 1){
const err401 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err401);
errors++;
}
const fault48 = judges.judgeSyntax("identityHeaderName", data128, null, null);
if(fault48 !== undefined){
const err402 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/syntax",keyword:"syntax",params:{fault: fault48}};
(vErrors ??= []).push(err402);
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err403);
errors++;
}
}
if(data127.lifetime !== undefined){
let data129 = data127.lifetime;
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err404 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err404);
errors++;
}
const fault49 = judges.judgeSyntax("duration", data129, "10s", "1h");
if(fault49 !== undefined){
const err405 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault49}};
(vErrors ??= []).push(err405);
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err406);
errors++;
}
}
if(data127.algorithm !== undefined){
let data130 = data127.algorithm;
if(!(((data130 === "ES256") || (data130 === "EdDSA")) || (data130 === "RS256"))){
const err407 = {instancePath:instancePath+"/identity/assertion/algorithm",schemaPath:"#/properties/identity/properties/assertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema11.properties.identity.properties.assertion.properties.algorithm.enum}};
(vErrors ??= []).push(err407);
errors++;
}
}
if(data127.claims !== undefined){
let data131 = data127.claims;
if(Array.isArray(data131)){
if(data131.length > 50){
const err408 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/maxItems",keyword:"maxItems",params:{limit: 50}};
(vErrors ??= []).push(err408);
errors++;
}
const len9 = data131.length;
for(let i12=0; i12<len9; i12++){
let data132 = data131[i12];
if(typeof data132 === "string"){
if(func3(data132) < 1){
const err409 = {instancePath:instancePath+"/identity/assertion/claims/" + i12,schemaPath:"#/properties/identity/properties/assertion/properties/claims/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err409);
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/identity/assertion/claims/" + i12,schemaPath:"#/properties/identity/properties/assertion/properties/claims/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err410);
errors++;
}
}
let i13 = data131.length;
let j3;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data131[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err411 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3}};
(vErrors ??= []).push(err411);
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
const err412 = {instancePath:instancePath+"/identity/assertion/claims",schemaPath:"#/properties/identity/properties/assertion/properties/claims/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err412);
errors++;
}
}
if(data127.keyFile !== undefined){
let data133 = data127.keyFile;
const _errs326 = errors;
let valid63 = false;
const _errs327 = errors;
if(typeof data133 === "string"){
if(func3(data133) < 1){
const err413 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err413);
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err414);
errors++;
}
var _valid7 = _errs327 === errors;
valid63 = valid63 || _valid7;
if(!valid63){
const _errs329 = errors;
if(Array.isArray(data133)){
if(data133.length > 8){
const err415 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err415);
errors++;
}
if(data133.length < 1){
const err416 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err416);
errors++;
}
const len10 = data133.length;
for(let i14=0; i14<len10; i14++){
let data134 = data133[i14];
if(typeof data134 === "string"){
if(func3(data134) < 1){
const err417 = {instancePath:instancePath+"/identity/assertion/keyFile/" + i14,schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err417);
errors++;
}
}
else {
const err418 = {instancePath:instancePath+"/identity/assertion/keyFile/" + i14,schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err418);
errors++;
}
}
let i15 = data133.length;
let j4;
if(i15 > 1){
const indices4 = {};
for(;i15--;){
let item4 = data133[i15];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err419 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i15, j: j4}};
(vErrors ??= []).push(err419);
errors++;
break;
}
indices4[item4] = i15;
}
}
}
else {
const err420 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err420);
errors++;
}
var _valid7 = _errs329 === errors;
valid63 = valid63 || _valid7;
}
if(!valid63){
const err421 = {instancePath:instancePath+"/identity/assertion/keyFile",schemaPath:"#/properties/identity/properties/assertion/properties/keyFile/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err421);
errors++;
}
else {
errors = _errs326;
if(vErrors !== null){
if(_errs326){
vErrors.length = _errs326;
}
else {
vErrors = null;
}
}
}
}
if(data127.audience !== undefined){
let data135 = data127.audience;
if(typeof data135 === "string"){
if(func3(data135) < 1){
const err422 = {instancePath:instancePath+"/identity/assertion/audience",schemaPath:"#/properties/identity/properties/assertion/properties/audience/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err422);
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/identity/assertion/audience",schemaPath:"#/properties/identity/properties/assertion/properties/audience/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err423);
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err424);
errors++;
}
}
}
else {
const err425 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err425);
errors++;
}
}
if(data.rateLimit !== undefined){
let data136 = data.rateLimit;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.login === undefined){
const err426 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty: "login"}};
(vErrors ??= []).push(err426);
errors++;
}
for(const key36 in data136){
if(!(key36 === "login")){
const err427 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
(vErrors ??= []).push(err427);
errors++;
}
}
if(data136.login !== undefined){
let data137 = data136.login;
if(data137 && typeof data137 == "object" && !Array.isArray(data137)){
if(data137.max === undefined){
const err428 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err428);
errors++;
}
if(data137.per === undefined){
const err429 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err429);
errors++;
}
for(const key37 in data137){
if(!((key37 === "max") || (key37 === "per"))){
const err430 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
(vErrors ??= []).push(err430);
errors++;
}
}
if(data137.max !== undefined){
let data138 = data137.max;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err431 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err431);
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 1000000 || isNaN(data138)){
const err432 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err432);
errors++;
}
if(data138 < 1 || isNaN(data138)){
const err433 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err433);
errors++;
}
}
}
if(data137.per !== undefined){
let data139 = data137.per;
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
const err434 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err434);
errors++;
}
const fault50 = judges.judgeSyntax("duration", data139, "1s", "1d");
if(fault50 !== undefined){
const err435 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/syntax",keyword:"syntax",params:{fault: fault50}};
(vErrors ??= []).push(err435);
errors++;
}
}
else {
const err436 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err436);
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err437);
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err438);
errors++;
}
}
if(data.routes !== undefined){
let data140 = data.routes;
if(Array.isArray(data140)){
if(data140.length < 1){
const err439 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err439);
errors++;
}
const len11 = data140.length;
for(let i16=0; i16<len11; i16++){
let data141 = data140[i16];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(data141.path === undefined){
const err440 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err440);
errors++;
}
if(data141.auth === undefined){
const err441 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "auth"}};
(vErrors ??= []).push(err441);
errors++;
}
if(data141.unauthenticated === undefined){
const err442 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "unauthenticated"}};
(vErrors ??= []).push(err442);
errors++;
}
if(data141.origins === undefined){
const err443 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err443);
errors++;
}
if(data141.upstream === undefined){
const err444 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "upstream"}};
(vErrors ??= []).push(err444);
errors++;
}
if(data141.rewrite === undefined){
const err445 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "rewrite"}};
(vErrors ??= []).push(err445);
errors++;
}
if(data141.headers === undefined){
const err446 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err446);
errors++;
}
if(data141.responseHeaders === undefined){
const err447 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "responseHeaders"}};
(vErrors ??= []).push(err447);
errors++;
}
if(data141.keepAlive === undefined){
const err448 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "keepAlive"}};
(vErrors ??= []).push(err448);
errors++;
}
if(data141.maxBody === undefined){
const err449 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "maxBody"}};
(vErrors ??= []).push(err449);
errors++;
}
if(data141.websocket === undefined){
const err450 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "websocket"}};
(vErrors ??= []).push(err450);
errors++;
}
if(data141.encodedSlash === undefined){
const err451 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "encodedSlash"}};
(vErrors ??= []).push(err451);
errors++;
}
for(const key38 in data141){
if(!(func2.call(schema11.properties.routes.items.properties, key38))){
const err452 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
(vErrors ??= []).push(err452);
errors++;
}
}
if(data141.name !== undefined){
let data142 = data141.name;
if(typeof data142 === "string"){
if(func3(data142) < 1){
const err453 = {instancePath:instancePath+"/routes/" + i16+"/name",schemaPath:"#/properties/routes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err453);
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/routes/" + i16+"/name",schemaPath:"#/properties/routes/items/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err454);
errors++;
}
}
if(data141.host !== undefined){
let data143 = data141.host;
if(typeof data143 === "string"){
if(func3(data143) < 1){
const err455 = {instancePath:instancePath+"/routes/" + i16+"/host",schemaPath:"#/properties/routes/items/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err455);
errors++;
}
const fault51 = judges.judgeSyntax("host", data143, null, null);
if(fault51 !== undefined){
const err456 = {instancePath:instancePath+"/routes/" + i16+"/host",schemaPath:"#/properties/routes/items/properties/host/syntax",keyword:"syntax",params:{fault: fault51}};
(vErrors ??= []).push(err456);
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/routes/" + i16+"/host",schemaPath:"#/properties/routes/items/properties/host/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err457);
errors++;
}
}
if(data141.path !== undefined){
let data144 = data141.path;
const _errs355 = errors;
let valid72 = false;
const _errs356 = errors;
if(typeof data144 === "string"){
if(func3(data144) < 1){
const err458 = {instancePath:instancePath+"/routes/" + i16+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err458);
errors++;
}
const fault52 = judges.judgeSyntax("routePath", data144, null, null);
if(fault52 !== undefined){
const err459 = {instancePath:instancePath+"/routes/" + i16+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/syntax",keyword:"syntax",params:{fault: fault52}};
(vErrors ??= []).push(err459);
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/routes/" + i16+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err460);
errors++;
}
var _valid8 = _errs356 === errors;
valid72 = valid72 || _valid8;
if(!valid72){
const _errs358 = errors;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.exact === undefined){
const err461 = {instancePath:instancePath+"/routes/" + i16+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
(vErrors ??= []).push(err461);
errors++;
}
for(const key39 in data144){
if(!(key39 === "exact")){
const err462 = {instancePath:instancePath+"/routes/" + i16+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
(vErrors ??= []).push(err462);
errors++;
}
}
if(data144.exact !== undefined){
let data145 = data144.exact;
if(typeof data145 === "string"){
if(func3(data145) < 1){
const err463 = {instancePath:instancePath+"/routes/" + i16+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err463);
errors++;
}
const fault53 = judges.judgeSyntax("routePath", data145, null, null);
if(fault53 !== undefined){
const err464 = {instancePath:instancePath+"/routes/" + i16+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/syntax",keyword:"syntax",params:{fault: fault53}};
(vErrors ??= []).push(err464);
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/routes/" + i16+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err465);
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/routes/" + i16+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err466);
errors++;
}
var _valid8 = _errs358 === errors;
valid72 = valid72 || _valid8;
}
if(!valid72){
const err467 = {instancePath:instancePath+"/routes/" + i16+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err467);
errors++;
}
else {
errors = _errs355;
if(vErrors !== null){
if(_errs355){
vErrors.length = _errs355;
}
else {
vErrors = null;
}
}
}
}
if(data141.methods !== undefined){
let data146 = data141.methods;
if(Array.isArray(data146)){
if(data146.length < 1){
const err468 = {instancePath:instancePath+"/routes/" + i16+"/methods",schemaPath:"#/properties/routes/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err468);
errors++;
}
const len12 = data146.length;
for(let i17=0; i17<len12; i17++){
let data147 = data146[i17];
if(typeof data147 === "string"){
const fault54 = judges.judgeSyntax("method", data147, null, null);
if(fault54 !== undefined){
const err469 = {instancePath:instancePath+"/routes/" + i16+"/methods/" + i17,schemaPath:"#/properties/routes/items/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault54}};
(vErrors ??= []).push(err469);
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/routes/" + i16+"/methods/" + i17,schemaPath:"#/properties/routes/items/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err470);
errors++;
}
}
let i18 = data146.length;
let j5;
if(i18 > 1){
const indices5 = {};
for(;i18--;){
let item5 = data146[i18];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err471 = {instancePath:instancePath+"/routes/" + i16+"/methods",schemaPath:"#/properties/routes/items/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i18, j: j5}};
(vErrors ??= []).push(err471);
errors++;
break;
}
indices5[item5] = i18;
}
}
}
else {
const err472 = {instancePath:instancePath+"/routes/" + i16+"/methods",schemaPath:"#/properties/routes/items/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err472);
errors++;
}
}
if(data141.auth !== undefined){
let data148 = data141.auth;
if(!(((data148 === "required") || (data148 === "optional")) || (data148 === "none"))){
const err473 = {instancePath:instancePath+"/routes/" + i16+"/auth",schemaPath:"#/properties/routes/items/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.auth.enum}};
(vErrors ??= []).push(err473);
errors++;
}
}
if(data141.unauthenticated !== undefined){
let data149 = data141.unauthenticated;
if(!(((data149 === "auto") || (data149 === "redirect")) || (data149 === "unauthorized"))){
const err474 = {instancePath:instancePath+"/routes/" + i16+"/unauthenticated",schemaPath:"#/properties/routes/items/properties/unauthenticated/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.unauthenticated.enum}};
(vErrors ??= []).push(err474);
errors++;
}
}
if(data141.provider !== undefined){
let data150 = data141.provider;
if(typeof data150 === "string"){
if(func3(data150) < 1){
const err475 = {instancePath:instancePath+"/routes/" + i16+"/provider",schemaPath:"#/properties/routes/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err475);
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/routes/" + i16+"/provider",schemaPath:"#/properties/routes/items/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err476);
errors++;
}
}
if(data141.allow !== undefined){
let data151 = data141.allow;
if(typeof data151 === "string"){
if(func3(data151) < 1){
const err477 = {instancePath:instancePath+"/routes/" + i16+"/allow",schemaPath:"#/properties/routes/items/properties/allow/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err477);
errors++;
}
}
else {
const err478 = {instancePath:instancePath+"/routes/" + i16+"/allow",schemaPath:"#/properties/routes/items/properties/allow/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err478);
errors++;
}
}
if(data141.stepUp !== undefined){
let data152 = data141.stepUp;
if(judges.isPlanned({}, data152)){
const err479 = {instancePath:instancePath+"/routes/" + i16+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err479);
errors++;
}
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(Object.keys(data152).length < 1){
const err480 = {instancePath:instancePath+"/routes/" + i16+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err480);
errors++;
}
for(const key40 in data152){
if(!((key40 === "maxAge") || (key40 === "acr"))){
const err481 = {instancePath:instancePath+"/routes/" + i16+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
(vErrors ??= []).push(err481);
errors++;
}
}
if(data152.maxAge !== undefined){
let data153 = data152.maxAge;
if(typeof data153 === "string"){
if(!pattern0.test(data153)){
const err482 = {instancePath:instancePath+"/routes/" + i16+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err482);
errors++;
}
const fault55 = judges.judgeSyntax("duration", data153, "1s", "365d");
if(fault55 !== undefined){
const err483 = {instancePath:instancePath+"/routes/" + i16+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault55}};
(vErrors ??= []).push(err483);
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/routes/" + i16+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err484);
errors++;
}
}
if(data152.acr !== undefined){
let data154 = data152.acr;
if(Array.isArray(data154)){
if(data154.length < 1){
const err485 = {instancePath:instancePath+"/routes/" + i16+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err485);
errors++;
}
const len13 = data154.length;
for(let i19=0; i19<len13; i19++){
let data155 = data154[i19];
if(typeof data155 === "string"){
if(func3(data155) < 1){
const err486 = {instancePath:instancePath+"/routes/" + i16+"/stepUp/acr/" + i19,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err486);
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/routes/" + i16+"/stepUp/acr/" + i19,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err487);
errors++;
}
}
}
else {
const err488 = {instancePath:instancePath+"/routes/" + i16+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err488);
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/routes/" + i16+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err489);
errors++;
}
}
if(data141.bearer !== undefined){
let data156 = data141.bearer;
const _errs383 = errors;
let valid80 = false;
const _errs384 = errors;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
for(const key41 in data156){
if(!(((key41 === "introspect") || (key41 === "userinfo")) || (key41 === "jwt"))){
const err490 = {instancePath:instancePath+"/routes/" + i16+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
(vErrors ??= []).push(err490);
errors++;
}
}
if(data156.introspect !== undefined){
let data157 = data156.introspect;
const _errs388 = errors;
let valid82 = false;
const _errs389 = errors;
if(typeof data157 !== "boolean"){
const err491 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err491);
errors++;
}
if(true !== data157){
const err492 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err492);
errors++;
}
var _valid10 = _errs389 === errors;
valid82 = valid82 || _valid10;
if(!valid82){
const _errs391 = errors;
if(data157 && typeof data157 == "object" && !Array.isArray(data157)){
for(const key42 in data157){
if(!((key42 === "provider") || (key42 === "audience"))){
const err493 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
(vErrors ??= []).push(err493);
errors++;
}
}
if(data157.provider !== undefined){
let data158 = data157.provider;
if(typeof data158 === "string"){
if(func3(data158) < 1){
const err494 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err494);
errors++;
}
}
else {
const err495 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err495);
errors++;
}
}
if(data157.audience !== undefined){
let data159 = data157.audience;
const _errs397 = errors;
let valid84 = false;
const _errs398 = errors;
if(typeof data159 === "string"){
if(func3(data159) < 1){
const err496 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err496);
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err497);
errors++;
}
var _valid11 = _errs398 === errors;
valid84 = valid84 || _valid11;
if(!valid84){
const _errs400 = errors;
if(Array.isArray(data159)){
if(data159.length < 1){
const err498 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err498);
errors++;
}
const len14 = data159.length;
for(let i20=0; i20<len14; i20++){
let data160 = data159[i20];
if(typeof data160 === "string"){
if(func3(data160) < 1){
const err499 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect/audience/" + i20,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err499);
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect/audience/" + i20,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err500);
errors++;
}
}
}
else {
const err501 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err501);
errors++;
}
var _valid11 = _errs400 === errors;
valid84 = valid84 || _valid11;
}
if(!valid84){
const err502 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err502);
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
}
else {
const err503 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err503);
errors++;
}
var _valid10 = _errs391 === errors;
valid82 = valid82 || _valid10;
}
if(!valid82){
const err504 = {instancePath:instancePath+"/routes/" + i16+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/introspect/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err504);
errors++;
}
else {
errors = _errs388;
if(vErrors !== null){
if(_errs388){
vErrors.length = _errs388;
}
else {
vErrors = null;
}
}
}
}
if(data156.userinfo !== undefined){
let data161 = data156.userinfo;
const _errs405 = errors;
let valid87 = false;
const _errs406 = errors;
if(typeof data161 !== "boolean"){
const err505 = {instancePath:instancePath+"/routes/" + i16+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err505);
errors++;
}
if(true !== data161){
const err506 = {instancePath:instancePath+"/routes/" + i16+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err506);
errors++;
}
var _valid12 = _errs406 === errors;
valid87 = valid87 || _valid12;
if(!valid87){
const _errs408 = errors;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key43 in data161){
if(!(key43 === "provider")){
const err507 = {instancePath:instancePath+"/routes/" + i16+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
(vErrors ??= []).push(err507);
errors++;
}
}
if(data161.provider !== undefined){
let data162 = data161.provider;
if(typeof data162 === "string"){
if(func3(data162) < 1){
const err508 = {instancePath:instancePath+"/routes/" + i16+"/bearer/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err508);
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/routes/" + i16+"/bearer/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err509);
errors++;
}
}
}
else {
const err510 = {instancePath:instancePath+"/routes/" + i16+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err510);
errors++;
}
var _valid12 = _errs408 === errors;
valid87 = valid87 || _valid12;
}
if(!valid87){
const err511 = {instancePath:instancePath+"/routes/" + i16+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/userinfo/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err511);
errors++;
}
else {
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
}
}
if(data156.jwt !== undefined){
let data163 = data156.jwt;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.audience === undefined){
const err512 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err512);
errors++;
}
if(data163.algorithms === undefined){
const err513 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "algorithms"}};
(vErrors ??= []).push(err513);
errors++;
}
if(data163.type === undefined){
const err514 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err514);
errors++;
}
if(data163.timeout === undefined){
const err515 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err515);
errors++;
}
if(data163.allowInsecure === undefined){
const err516 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err516);
errors++;
}
for(const key44 in data163){
if(!(func2.call(schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties, key44))){
const err517 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44}};
(vErrors ??= []).push(err517);
errors++;
}
}
if(data163.audience !== undefined){
let data164 = data163.audience;
const _errs417 = errors;
let valid90 = false;
const _errs418 = errors;
if(typeof data164 === "string"){
if(func3(data164) < 1){
const err518 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err518);
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err519);
errors++;
}
var _valid13 = _errs418 === errors;
valid90 = valid90 || _valid13;
if(!valid90){
const _errs420 = errors;
if(Array.isArray(data164)){
if(data164.length < 1){
const err520 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err520);
errors++;
}
const len15 = data164.length;
for(let i21=0; i21<len15; i21++){
let data165 = data164[i21];
if(typeof data165 === "string"){
if(func3(data165) < 1){
const err521 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/audience/" + i21,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err521);
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/audience/" + i21,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err522);
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err523);
errors++;
}
var _valid13 = _errs420 === errors;
valid90 = valid90 || _valid13;
}
if(!valid90){
const err524 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err524);
errors++;
}
else {
errors = _errs417;
if(vErrors !== null){
if(_errs417){
vErrors.length = _errs417;
}
else {
vErrors = null;
}
}
}
}
if(data163.issuer !== undefined){
let data166 = data163.issuer;
if(typeof data166 === "string"){
if(func3(data166) < 1){
const err525 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err525);
errors++;
}
const fault56 = judges.judgeSyntax("issuer", data166, null, null);
if(fault56 !== undefined){
const err526 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/syntax",keyword:"syntax",params:{fault: fault56}};
(vErrors ??= []).push(err526);
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err527);
errors++;
}
}
if(data163.provider !== undefined){
let data167 = data163.provider;
if(typeof data167 === "string"){
if(func3(data167) < 1){
const err528 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err528);
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err529);
errors++;
}
}
if(data163.jwksUri !== undefined){
let data168 = data163.jwksUri;
if(typeof data168 === "string"){
if(func3(data168) < 1){
const err530 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err530);
errors++;
}
const fault57 = judges.judgeSyntax("endpoint", data168, null, null);
if(fault57 !== undefined){
const err531 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault57}};
(vErrors ??= []).push(err531);
errors++;
}
}
else {
const err532 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err532);
errors++;
}
}
if(data163.algorithms !== undefined){
let data169 = data163.algorithms;
if(Array.isArray(data169)){
if(data169.length < 1){
const err533 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err533);
errors++;
}
const len16 = data169.length;
for(let i22=0; i22<len16; i22++){
let data170 = data169[i22];
if(!(((((((((((data170 === "RS256") || (data170 === "RS384")) || (data170 === "RS512")) || (data170 === "PS256")) || (data170 === "PS384")) || (data170 === "PS512")) || (data170 === "ES256")) || (data170 === "ES384")) || (data170 === "ES512")) || (data170 === "EdDSA")) || (data170 === "Ed25519"))){
const err534 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/algorithms/" + i22,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties.algorithms.items.enum}};
(vErrors ??= []).push(err534);
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/algorithms/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err535);
errors++;
}
}
if(data163.type !== undefined){
let data171 = data163.type;
if(!((data171 === "any") || (data171 === "at+jwt"))){
const err536 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/type",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[0].properties.jwt.properties.type.enum}};
(vErrors ??= []).push(err536);
errors++;
}
}
if(data163.caFile !== undefined){
let data172 = data163.caFile;
if(typeof data172 === "string"){
if(func3(data172) < 1){
const err537 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err537);
errors++;
}
}
else {
const err538 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err538);
errors++;
}
}
if(data163.tokenFile !== undefined){
let data173 = data163.tokenFile;
if(typeof data173 === "string"){
if(func3(data173) < 1){
const err539 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/tokenFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err539);
errors++;
}
}
else {
const err540 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/tokenFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err540);
errors++;
}
}
if(data163.timeout !== undefined){
let data174 = data163.timeout;
if(typeof data174 === "string"){
if(!pattern0.test(data174)){
const err541 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err541);
errors++;
}
const fault58 = judges.judgeSyntax("duration", data174, "100ms", "2m");
if(fault58 !== undefined){
const err542 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/syntax",keyword:"syntax",params:{fault: fault58}};
(vErrors ??= []).push(err542);
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err543);
errors++;
}
}
if(data163.allowInsecure !== undefined){
if(typeof data163.allowInsecure !== "boolean"){
const err544 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt/allowInsecure",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err544);
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/routes/" + i16+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err545);
errors++;
}
}
}
else {
const err546 = {instancePath:instancePath+"/routes/" + i16+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err546);
errors++;
}
var _valid9 = _errs384 === errors;
valid80 = valid80 || _valid9;
if(!valid80){
const _errs442 = errors;
if(Array.isArray(data156)){
if(data156.length > 8){
const err547 = {instancePath:instancePath+"/routes/" + i16+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/maxItems",keyword:"maxItems",params:{limit: 8}};
(vErrors ??= []).push(err547);
errors++;
}
if(data156.length < 1){
const err548 = {instancePath:instancePath+"/routes/" + i16+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err548);
errors++;
}
const len17 = data156.length;
for(let i23=0; i23<len17; i23++){
let data176 = data156[i23];
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
for(const key45 in data176){
if(!(((key45 === "introspect") || (key45 === "userinfo")) || (key45 === "jwt"))){
const err549 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
(vErrors ??= []).push(err549);
errors++;
}
}
if(data176.introspect !== undefined){
let data177 = data176.introspect;
const _errs448 = errors;
let valid98 = false;
const _errs449 = errors;
if(typeof data177 !== "boolean"){
const err550 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err550);
errors++;
}
if(true !== data177){
const err551 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err551);
errors++;
}
var _valid14 = _errs449 === errors;
valid98 = valid98 || _valid14;
if(!valid98){
const _errs451 = errors;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key46 in data177){
if(!((key46 === "provider") || (key46 === "audience"))){
const err552 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
(vErrors ??= []).push(err552);
errors++;
}
}
if(data177.provider !== undefined){
let data178 = data177.provider;
if(typeof data178 === "string"){
if(func3(data178) < 1){
const err553 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err553);
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err554);
errors++;
}
}
if(data177.audience !== undefined){
let data179 = data177.audience;
const _errs457 = errors;
let valid100 = false;
const _errs458 = errors;
if(typeof data179 === "string"){
if(func3(data179) < 1){
const err555 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err555);
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err556);
errors++;
}
var _valid15 = _errs458 === errors;
valid100 = valid100 || _valid15;
if(!valid100){
const _errs460 = errors;
if(Array.isArray(data179)){
if(data179.length < 1){
const err557 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err557);
errors++;
}
const len18 = data179.length;
for(let i24=0; i24<len18; i24++){
let data180 = data179[i24];
if(typeof data180 === "string"){
if(func3(data180) < 1){
const err558 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect/audience/" + i24,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err558);
errors++;
}
}
else {
const err559 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect/audience/" + i24,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err559);
errors++;
}
}
}
else {
const err560 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err560);
errors++;
}
var _valid15 = _errs460 === errors;
valid100 = valid100 || _valid15;
}
if(!valid100){
const err561 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err561);
errors++;
}
else {
errors = _errs457;
if(vErrors !== null){
if(_errs457){
vErrors.length = _errs457;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err562 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err562);
errors++;
}
var _valid14 = _errs451 === errors;
valid98 = valid98 || _valid14;
}
if(!valid98){
const err563 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/introspect",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/introspect/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err563);
errors++;
}
else {
errors = _errs448;
if(vErrors !== null){
if(_errs448){
vErrors.length = _errs448;
}
else {
vErrors = null;
}
}
}
}
if(data176.userinfo !== undefined){
let data181 = data176.userinfo;
const _errs465 = errors;
let valid103 = false;
const _errs466 = errors;
if(typeof data181 !== "boolean"){
const err564 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err564);
errors++;
}
if(true !== data181){
const err565 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/0/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err565);
errors++;
}
var _valid16 = _errs466 === errors;
valid103 = valid103 || _valid16;
if(!valid103){
const _errs468 = errors;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key47 in data181){
if(!(key47 === "provider")){
const err566 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
(vErrors ??= []).push(err566);
errors++;
}
}
if(data181.provider !== undefined){
let data182 = data181.provider;
if(typeof data182 === "string"){
if(func3(data182) < 1){
const err567 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err567);
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/userinfo/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err568);
errors++;
}
}
}
else {
const err569 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err569);
errors++;
}
var _valid16 = _errs468 === errors;
valid103 = valid103 || _valid16;
}
if(!valid103){
const err570 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/userinfo/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err570);
errors++;
}
else {
errors = _errs465;
if(vErrors !== null){
if(_errs465){
vErrors.length = _errs465;
}
else {
vErrors = null;
}
}
}
}
if(data176.jwt !== undefined){
let data183 = data176.jwt;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
if(data183.audience === undefined){
const err571 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err571);
errors++;
}
if(data183.algorithms === undefined){
const err572 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "algorithms"}};
(vErrors ??= []).push(err572);
errors++;
}
if(data183.type === undefined){
const err573 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err573);
errors++;
}
if(data183.timeout === undefined){
const err574 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err574);
errors++;
}
if(data183.allowInsecure === undefined){
const err575 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err575);
errors++;
}
for(const key48 in data183){
if(!(func2.call(schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties, key48))){
const err576 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48}};
(vErrors ??= []).push(err576);
errors++;
}
}
if(data183.audience !== undefined){
let data184 = data183.audience;
const _errs477 = errors;
let valid106 = false;
const _errs478 = errors;
if(typeof data184 === "string"){
if(func3(data184) < 1){
const err577 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err577);
errors++;
}
}
else {
const err578 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err578);
errors++;
}
var _valid17 = _errs478 === errors;
valid106 = valid106 || _valid17;
if(!valid106){
const _errs480 = errors;
if(Array.isArray(data184)){
if(data184.length < 1){
const err579 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err579);
errors++;
}
const len19 = data184.length;
for(let i25=0; i25<len19; i25++){
let data185 = data184[i25];
if(typeof data185 === "string"){
if(func3(data185) < 1){
const err580 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/audience/" + i25,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err580);
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/audience/" + i25,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err581);
errors++;
}
}
}
else {
const err582 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err582);
errors++;
}
var _valid17 = _errs480 === errors;
valid106 = valid106 || _valid17;
}
if(!valid106){
const err583 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err583);
errors++;
}
else {
errors = _errs477;
if(vErrors !== null){
if(_errs477){
vErrors.length = _errs477;
}
else {
vErrors = null;
}
}
}
}
if(data183.issuer !== undefined){
let data186 = data183.issuer;
if(typeof data186 === "string"){
if(func3(data186) < 1){
const err584 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err584);
errors++;
}
const fault59 = judges.judgeSyntax("issuer", data186, null, null);
if(fault59 !== undefined){
const err585 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/syntax",keyword:"syntax",params:{fault: fault59}};
(vErrors ??= []).push(err585);
errors++;
}
}
else {
const err586 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/issuer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err586);
errors++;
}
}
if(data183.provider !== undefined){
let data187 = data183.provider;
if(typeof data187 === "string"){
if(func3(data187) < 1){
const err587 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err587);
errors++;
}
}
else {
const err588 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/provider",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err588);
errors++;
}
}
if(data183.jwksUri !== undefined){
let data188 = data183.jwksUri;
if(typeof data188 === "string"){
if(func3(data188) < 1){
const err589 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err589);
errors++;
}
const fault60 = judges.judgeSyntax("endpoint", data188, null, null);
if(fault60 !== undefined){
const err590 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault60}};
(vErrors ??= []).push(err590);
errors++;
}
}
else {
const err591 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/jwksUri",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err591);
errors++;
}
}
if(data183.algorithms !== undefined){
let data189 = data183.algorithms;
if(Array.isArray(data189)){
if(data189.length < 1){
const err592 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err592);
errors++;
}
const len20 = data189.length;
for(let i26=0; i26<len20; i26++){
let data190 = data189[i26];
if(!(((((((((((data190 === "RS256") || (data190 === "RS384")) || (data190 === "RS512")) || (data190 === "PS256")) || (data190 === "PS384")) || (data190 === "PS512")) || (data190 === "ES256")) || (data190 === "ES384")) || (data190 === "ES512")) || (data190 === "EdDSA")) || (data190 === "Ed25519"))){
const err593 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/algorithms/" + i26,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties.algorithms.items.enum}};
(vErrors ??= []).push(err593);
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/algorithms",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/algorithms/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err594);
errors++;
}
}
if(data183.type !== undefined){
let data191 = data183.type;
if(!((data191 === "any") || (data191 === "at+jwt"))){
const err595 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/type",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.bearer.anyOf[1].items.properties.jwt.properties.type.enum}};
(vErrors ??= []).push(err595);
errors++;
}
}
if(data183.caFile !== undefined){
let data192 = data183.caFile;
if(typeof data192 === "string"){
if(func3(data192) < 1){
const err596 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err596);
errors++;
}
}
else {
const err597 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/caFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err597);
errors++;
}
}
if(data183.tokenFile !== undefined){
let data193 = data183.tokenFile;
if(typeof data193 === "string"){
if(func3(data193) < 1){
const err598 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/tokenFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err598);
errors++;
}
}
else {
const err599 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/tokenFile",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/tokenFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err599);
errors++;
}
}
if(data183.timeout !== undefined){
let data194 = data183.timeout;
if(typeof data194 === "string"){
if(!pattern0.test(data194)){
const err600 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err600);
errors++;
}
const fault61 = judges.judgeSyntax("duration", data194, "100ms", "2m");
if(fault61 !== undefined){
const err601 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/syntax",keyword:"syntax",params:{fault: fault61}};
(vErrors ??= []).push(err601);
errors++;
}
}
else {
const err602 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/timeout",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err602);
errors++;
}
}
if(data183.allowInsecure !== undefined){
if(typeof data183.allowInsecure !== "boolean"){
const err603 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt/allowInsecure",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err603);
errors++;
}
}
}
else {
const err604 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23+"/jwt",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err604);
errors++;
}
}
}
else {
const err605 = {instancePath:instancePath+"/routes/" + i16+"/bearer/" + i23,schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err605);
errors++;
}
}
}
else {
const err606 = {instancePath:instancePath+"/routes/" + i16+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err606);
errors++;
}
var _valid9 = _errs442 === errors;
valid80 = valid80 || _valid9;
}
if(!valid80){
const err607 = {instancePath:instancePath+"/routes/" + i16+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err607);
errors++;
}
else {
errors = _errs383;
if(vErrors !== null){
if(_errs383){
vErrors.length = _errs383;
}
else {
vErrors = null;
}
}
}
}
if(data141.origins !== undefined){
let data196 = data141.origins;
if(Array.isArray(data196)){
if(data196.length < 1){
const err608 = {instancePath:instancePath+"/routes/" + i16+"/origins",schemaPath:"#/properties/routes/items/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err608);
errors++;
}
const len21 = data196.length;
for(let i27=0; i27<len21; i27++){
let data197 = data196[i27];
if(typeof data197 === "string"){
const fault62 = judges.judgeSyntax("pageOrigin", data197, null, null);
if(fault62 !== undefined){
const err609 = {instancePath:instancePath+"/routes/" + i16+"/origins/" + i27,schemaPath:"#/properties/routes/items/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault62}};
(vErrors ??= []).push(err609);
errors++;
}
}
else {
const err610 = {instancePath:instancePath+"/routes/" + i16+"/origins/" + i27,schemaPath:"#/properties/routes/items/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err610);
errors++;
}
}
let i28 = data196.length;
let j6;
if(i28 > 1){
const indices6 = {};
for(;i28--;){
let item6 = data196[i28];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err611 = {instancePath:instancePath+"/routes/" + i16+"/origins",schemaPath:"#/properties/routes/items/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i28, j: j6}};
(vErrors ??= []).push(err611);
errors++;
break;
}
indices6[item6] = i28;
}
}
}
else {
const err612 = {instancePath:instancePath+"/routes/" + i16+"/origins",schemaPath:"#/properties/routes/items/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err612);
errors++;
}
}
if(data141.cors !== undefined){
let data198 = data141.cors;
if(data198 && typeof data198 == "object" && !Array.isArray(data198)){
if(data198.origins === undefined){
const err613 = {instancePath:instancePath+"/routes/" + i16+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err613);
errors++;
}
if(data198.headers === undefined){
const err614 = {instancePath:instancePath+"/routes/" + i16+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err614);
errors++;
}
if(data198.exposeHeaders === undefined){
const err615 = {instancePath:instancePath+"/routes/" + i16+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "exposeHeaders"}};
(vErrors ??= []).push(err615);
errors++;
}
if(data198.credentials === undefined){
const err616 = {instancePath:instancePath+"/routes/" + i16+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "credentials"}};
(vErrors ??= []).push(err616);
errors++;
}
if(data198.maxAge === undefined){
const err617 = {instancePath:instancePath+"/routes/" + i16+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err617);
errors++;
}
for(const key49 in data198){
if(!((((((key49 === "origins") || (key49 === "methods")) || (key49 === "headers")) || (key49 === "exposeHeaders")) || (key49 === "credentials")) || (key49 === "maxAge"))){
const err618 = {instancePath:instancePath+"/routes/" + i16+"/cors",schemaPath:"#/properties/routes/items/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
(vErrors ??= []).push(err618);
errors++;
}
}
if(data198.origins !== undefined){
let data199 = data198.origins;
if(Array.isArray(data199)){
if(data199.length < 1){
const err619 = {instancePath:instancePath+"/routes/" + i16+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err619);
errors++;
}
const len22 = data199.length;
for(let i29=0; i29<len22; i29++){
let data200 = data199[i29];
if(typeof data200 === "string"){
const fault63 = judges.judgeSyntax("corsOrigin", data200, null, null);
if(fault63 !== undefined){
const err620 = {instancePath:instancePath+"/routes/" + i16+"/cors/origins/" + i29,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault63}};
(vErrors ??= []).push(err620);
errors++;
}
}
else {
const err621 = {instancePath:instancePath+"/routes/" + i16+"/cors/origins/" + i29,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err621);
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
const err622 = {instancePath:instancePath+"/routes/" + i16+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i30, j: j7}};
(vErrors ??= []).push(err622);
errors++;
break;
}
indices7[item7] = i30;
}
}
}
else {
const err623 = {instancePath:instancePath+"/routes/" + i16+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err623);
errors++;
}
}
if(data198.methods !== undefined){
let data201 = data198.methods;
if(Array.isArray(data201)){
if(data201.length < 1){
const err624 = {instancePath:instancePath+"/routes/" + i16+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err624);
errors++;
}
const len23 = data201.length;
for(let i31=0; i31<len23; i31++){
let data202 = data201[i31];
if(typeof data202 === "string"){
const fault64 = judges.judgeSyntax("method", data202, null, null);
if(fault64 !== undefined){
const err625 = {instancePath:instancePath+"/routes/" + i16+"/cors/methods/" + i31,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault64}};
(vErrors ??= []).push(err625);
errors++;
}
}
else {
const err626 = {instancePath:instancePath+"/routes/" + i16+"/cors/methods/" + i31,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err626);
errors++;
}
}
let i32 = data201.length;
let j8;
if(i32 > 1){
const indices8 = {};
for(;i32--;){
let item8 = data201[i32];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err627 = {instancePath:instancePath+"/routes/" + i16+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i32, j: j8}};
(vErrors ??= []).push(err627);
errors++;
break;
}
indices8[item8] = i32;
}
}
}
else {
const err628 = {instancePath:instancePath+"/routes/" + i16+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err628);
errors++;
}
}
if(data198.headers !== undefined){
let data203 = data198.headers;
if(Array.isArray(data203)){
const len24 = data203.length;
for(let i33=0; i33<len24; i33++){
let data204 = data203[i33];
if(typeof data204 === "string"){
const fault65 = judges.judgeSyntax("headerName", data204, null, null);
if(fault65 !== undefined){
const err629 = {instancePath:instancePath+"/routes/" + i16+"/cors/headers/" + i33,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/syntax",keyword:"syntax",params:{fault: fault65}};
(vErrors ??= []).push(err629);
errors++;
}
}
else {
const err630 = {instancePath:instancePath+"/routes/" + i16+"/cors/headers/" + i33,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err630);
errors++;
}
}
let i34 = data203.length;
let j9;
if(i34 > 1){
const indices9 = {};
for(;i34--;){
let item9 = data203[i34];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err631 = {instancePath:instancePath+"/routes/" + i16+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/uniqueItems",keyword:"uniqueItems",params:{i: i34, j: j9}};
(vErrors ??= []).push(err631);
errors++;
break;
}
indices9[item9] = i34;
}
}
}
else {
const err632 = {instancePath:instancePath+"/routes/" + i16+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err632);
errors++;
}
}
if(data198.exposeHeaders !== undefined){
let data205 = data198.exposeHeaders;
if(Array.isArray(data205)){
const len25 = data205.length;
for(let i35=0; i35<len25; i35++){
let data206 = data205[i35];
if(typeof data206 === "string"){
const fault66 = judges.judgeSyntax("headerName", data206, null, null);
if(fault66 !== undefined){
const err633 = {instancePath:instancePath+"/routes/" + i16+"/cors/exposeHeaders/" + i35,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/syntax",keyword:"syntax",params:{fault: fault66}};
(vErrors ??= []).push(err633);
errors++;
}
}
else {
const err634 = {instancePath:instancePath+"/routes/" + i16+"/cors/exposeHeaders/" + i35,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err634);
errors++;
}
}
let i36 = data205.length;
let j10;
if(i36 > 1){
const indices10 = {};
for(;i36--;){
let item10 = data205[i36];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err635 = {instancePath:instancePath+"/routes/" + i16+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/uniqueItems",keyword:"uniqueItems",params:{i: i36, j: j10}};
(vErrors ??= []).push(err635);
errors++;
break;
}
indices10[item10] = i36;
}
}
}
else {
const err636 = {instancePath:instancePath+"/routes/" + i16+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err636);
errors++;
}
}
if(data198.credentials !== undefined){
if(typeof data198.credentials !== "boolean"){
const err637 = {instancePath:instancePath+"/routes/" + i16+"/cors/credentials",schemaPath:"#/properties/routes/items/properties/cors/properties/credentials/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err637);
errors++;
}
}
if(data198.maxAge !== undefined){
let data208 = data198.maxAge;
if(typeof data208 === "string"){
if(!pattern0.test(data208)){
const err638 = {instancePath:instancePath+"/routes/" + i16+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err638);
errors++;
}
const fault67 = judges.judgeSyntax("duration", data208, null, "1d");
if(fault67 !== undefined){
const err639 = {instancePath:instancePath+"/routes/" + i16+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault67}};
(vErrors ??= []).push(err639);
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/routes/" + i16+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err640);
errors++;
}
}
}
else {
const err641 = {instancePath:instancePath+"/routes/" + i16+"/cors",schemaPath:"#/properties/routes/items/properties/cors/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err641);
errors++;
}
}
if(data141.upstream !== undefined){
let data209 = data141.upstream;
const _errs530 = errors;
let valid127 = false;
const _errs531 = errors;
if(typeof data209 === "string"){
const fault68 = judges.judgeSyntax("upstreamUrl", data209, null, null);
if(fault68 !== undefined){
const err642 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/syntax",keyword:"syntax",params:{fault: fault68}};
(vErrors ??= []).push(err642);
errors++;
}
}
else {
const err643 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err643);
errors++;
}
var _valid18 = _errs531 === errors;
valid127 = valid127 || _valid18;
if(!valid127){
const _errs533 = errors;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.urls === undefined){
const err644 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
(vErrors ??= []).push(err644);
errors++;
}
if(data209.preserveHost === undefined){
const err645 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "preserveHost"}};
(vErrors ??= []).push(err645);
errors++;
}
if(data209.connectTimeout === undefined){
const err646 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "connectTimeout"}};
(vErrors ??= []).push(err646);
errors++;
}
if(data209.responseTimeout === undefined){
const err647 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "responseTimeout"}};
(vErrors ??= []).push(err647);
errors++;
}
if(data209.idleTimeout === undefined){
const err648 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err648);
errors++;
}
if(data209.retries === undefined){
const err649 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "retries"}};
(vErrors ??= []).push(err649);
errors++;
}
for(const key50 in data209){
if(!((((((((key50 === "urls") || (key50 === "preserveHost")) || (key50 === "connectTimeout")) || (key50 === "responseTimeout")) || (key50 === "idleTimeout")) || (key50 === "retries")) || (key50 === "healthCheck")) || (key50 === "tls"))){
const err650 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
(vErrors ??= []).push(err650);
errors++;
}
}
if(data209.urls !== undefined){
let data210 = data209.urls;
if(Array.isArray(data210)){
if(data210.length < 1){
const err651 = {instancePath:instancePath+"/routes/" + i16+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err651);
errors++;
}
const len26 = data210.length;
for(let i37=0; i37<len26; i37++){
let data211 = data210[i37];
if(typeof data211 === "string"){
const fault69 = judges.judgeSyntax("upstreamUrl", data211, null, null);
if(fault69 !== undefined){
const err652 = {instancePath:instancePath+"/routes/" + i16+"/upstream/urls/" + i37,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/syntax",keyword:"syntax",params:{fault: fault69}};
(vErrors ??= []).push(err652);
errors++;
}
}
else {
const err653 = {instancePath:instancePath+"/routes/" + i16+"/upstream/urls/" + i37,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err653);
errors++;
}
}
let i38 = data210.length;
let j11;
if(i38 > 1){
const indices11 = {};
for(;i38--;){
let item11 = data210[i38];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err654 = {instancePath:instancePath+"/routes/" + i16+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i: i38, j: j11}};
(vErrors ??= []).push(err654);
errors++;
break;
}
indices11[item11] = i38;
}
}
}
else {
const err655 = {instancePath:instancePath+"/routes/" + i16+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err655);
errors++;
}
}
if(data209.preserveHost !== undefined){
if(typeof data209.preserveHost !== "boolean"){
const err656 = {instancePath:instancePath+"/routes/" + i16+"/upstream/preserveHost",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/preserveHost/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err656);
errors++;
}
}
if(data209.connectTimeout !== undefined){
let data213 = data209.connectTimeout;
if(typeof data213 === "string"){
if(!pattern0.test(data213)){
const err657 = {instancePath:instancePath+"/routes/" + i16+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err657);
errors++;
}
const fault70 = judges.judgeSyntax("duration", data213, "10ms", "5m");
if(fault70 !== undefined){
const err658 = {instancePath:instancePath+"/routes/" + i16+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/syntax",keyword:"syntax",params:{fault: fault70}};
(vErrors ??= []).push(err658);
errors++;
}
}
else {
const err659 = {instancePath:instancePath+"/routes/" + i16+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err659);
errors++;
}
}
if(data209.responseTimeout !== undefined){
let data214 = data209.responseTimeout;
if(typeof data214 === "string"){
if(!pattern0.test(data214)){
const err660 = {instancePath:instancePath+"/routes/" + i16+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err660);
errors++;
}
const fault71 = judges.judgeSyntax("duration", data214, "10ms", "1d");
if(fault71 !== undefined){
const err661 = {instancePath:instancePath+"/routes/" + i16+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/syntax",keyword:"syntax",params:{fault: fault71}};
(vErrors ??= []).push(err661);
errors++;
}
}
else {
const err662 = {instancePath:instancePath+"/routes/" + i16+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err662);
errors++;
}
}
if(data209.idleTimeout !== undefined){
let data215 = data209.idleTimeout;
if(typeof data215 === "string"){
if(!pattern0.test(data215)){
const err663 = {instancePath:instancePath+"/routes/" + i16+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err663);
errors++;
}
const fault72 = judges.judgeSyntax("duration", data215, "1s", "7d");
if(fault72 !== undefined){
const err664 = {instancePath:instancePath+"/routes/" + i16+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault72}};
(vErrors ??= []).push(err664);
errors++;
}
}
else {
const err665 = {instancePath:instancePath+"/routes/" + i16+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err665);
errors++;
}
}
if(data209.retries !== undefined){
let data216 = data209.retries;
if(!(((typeof data216 == "number") && (!(data216 % 1) && !isNaN(data216))) && (isFinite(data216)))){
const err666 = {instancePath:instancePath+"/routes/" + i16+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err666);
errors++;
}
if((typeof data216 == "number") && (isFinite(data216))){
if(data216 > 10 || isNaN(data216)){
const err667 = {instancePath:instancePath+"/routes/" + i16+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err667);
errors++;
}
if(data216 < 0 || isNaN(data216)){
const err668 = {instancePath:instancePath+"/routes/" + i16+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err668);
errors++;
}
}
}
if(data209.healthCheck !== undefined){
let data217 = data209.healthCheck;
if(data217 && typeof data217 == "object" && !Array.isArray(data217)){
if(data217.path === undefined){
const err669 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err669);
errors++;
}
if(data217.every === undefined){
const err670 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "every"}};
(vErrors ??= []).push(err670);
errors++;
}
for(const key51 in data217){
if(!((key51 === "path") || (key51 === "every"))){
const err671 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51}};
(vErrors ??= []).push(err671);
errors++;
}
}
if(data217.path !== undefined){
let data218 = data217.path;
if(typeof data218 === "string"){
if(func3(data218) < 1){
const err672 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err672);
errors++;
}
const fault73 = judges.judgeSyntax("addedPrefix", data218, null, null);
if(fault73 !== undefined){
const err673 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/syntax",keyword:"syntax",params:{fault: fault73}};
(vErrors ??= []).push(err673);
errors++;
}
}
else {
const err674 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err674);
errors++;
}
}
if(data217.every !== undefined){
let data219 = data217.every;
if(typeof data219 === "string"){
if(!pattern0.test(data219)){
const err675 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err675);
errors++;
}
const fault74 = judges.judgeSyntax("duration", data219, "1s", "1h");
if(fault74 !== undefined){
const err676 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/syntax",keyword:"syntax",params:{fault: fault74}};
(vErrors ??= []).push(err676);
errors++;
}
}
else {
const err677 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err677);
errors++;
}
}
}
else {
const err678 = {instancePath:instancePath+"/routes/" + i16+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err678);
errors++;
}
}
if(data209.tls !== undefined){
let data220 = data209.tls;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
for(const key52 in data220){
if(!((((key52 === "caFile") || (key52 === "certFile")) || (key52 === "keyFile")) || (key52 === "serverName"))){
const err679 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52}};
(vErrors ??= []).push(err679);
errors++;
}
}
if(data220.caFile !== undefined){
let data221 = data220.caFile;
if(typeof data221 === "string"){
if(func3(data221) < 1){
const err680 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err680);
errors++;
}
}
else {
const err681 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err681);
errors++;
}
}
if(data220.certFile !== undefined){
let data222 = data220.certFile;
if(typeof data222 === "string"){
if(func3(data222) < 1){
const err682 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err682);
errors++;
}
}
else {
const err683 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err683);
errors++;
}
}
if(data220.keyFile !== undefined){
let data223 = data220.keyFile;
if(typeof data223 === "string"){
if(func3(data223) < 1){
const err684 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err684);
errors++;
}
}
else {
const err685 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err685);
errors++;
}
}
if(data220.serverName !== undefined){
let data224 = data220.serverName;
if(typeof data224 === "string"){
if(func3(data224) < 1){
const err686 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err686);
errors++;
}
const fault75 = judges.judgeSyntax("host", data224, null, null);
if(fault75 !== undefined){
const err687 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/syntax",keyword:"syntax",params:{fault: fault75}};
(vErrors ??= []).push(err687);
errors++;
}
}
else {
const err688 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err688);
errors++;
}
}
}
else {
const err689 = {instancePath:instancePath+"/routes/" + i16+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err689);
errors++;
}
}
}
else {
const err690 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err690);
errors++;
}
var _valid18 = _errs533 === errors;
valid127 = valid127 || _valid18;
}
if(!valid127){
const err691 = {instancePath:instancePath+"/routes/" + i16+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err691);
errors++;
}
else {
errors = _errs530;
if(vErrors !== null){
if(_errs530){
vErrors.length = _errs530;
}
else {
vErrors = null;
}
}
}
}
if(data141.rewrite !== undefined){
let data225 = data141.rewrite;
if(data225 && typeof data225 == "object" && !Array.isArray(data225)){
for(const key53 in data225){
if(!((key53 === "stripPrefix") || (key53 === "addPrefix"))){
const err692 = {instancePath:instancePath+"/routes/" + i16+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
(vErrors ??= []).push(err692);
errors++;
}
}
if(data225.stripPrefix !== undefined){
let data226 = data225.stripPrefix;
if(typeof data226 === "string"){
if(func3(data226) < 1){
const err693 = {instancePath:instancePath+"/routes/" + i16+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err693);
errors++;
}
const fault76 = judges.judgeSyntax("prefixPath", data226, null, null);
if(fault76 !== undefined){
const err694 = {instancePath:instancePath+"/routes/" + i16+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/syntax",keyword:"syntax",params:{fault: fault76}};
(vErrors ??= []).push(err694);
errors++;
}
}
else {
const err695 = {instancePath:instancePath+"/routes/" + i16+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err695);
errors++;
}
}
if(data225.addPrefix !== undefined){
let data227 = data225.addPrefix;
if(typeof data227 === "string"){
if(func3(data227) < 1){
const err696 = {instancePath:instancePath+"/routes/" + i16+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err696);
errors++;
}
const fault77 = judges.judgeSyntax("addedPrefix", data227, null, null);
if(fault77 !== undefined){
const err697 = {instancePath:instancePath+"/routes/" + i16+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/syntax",keyword:"syntax",params:{fault: fault77}};
(vErrors ??= []).push(err697);
errors++;
}
}
else {
const err698 = {instancePath:instancePath+"/routes/" + i16+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err698);
errors++;
}
}
}
else {
const err699 = {instancePath:instancePath+"/routes/" + i16+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err699);
errors++;
}
}
if(data141.headers !== undefined){
let data228 = data141.headers;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
if(data228.set === undefined){
const err700 = {instancePath:instancePath+"/routes/" + i16+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err700);
errors++;
}
if(data228.remove === undefined){
const err701 = {instancePath:instancePath+"/routes/" + i16+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err701);
errors++;
}
for(const key54 in data228){
if(!((key54 === "set") || (key54 === "remove"))){
const err702 = {instancePath:instancePath+"/routes/" + i16+"/headers",schemaPath:"#/properties/routes/items/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54}};
(vErrors ??= []).push(err702);
errors++;
}
}
if(data228.set !== undefined){
let data229 = data228.set;
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
for(const key55 in data229){
const _errs580 = errors;
if(typeof key55 === "string"){
const fault78 = judges.judgeSyntax("headerName", key55, null, null);
if(fault78 !== undefined){
const err703 = {instancePath:instancePath+"/routes/" + i16+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault78},propertyName:key55};
(vErrors ??= []).push(err703);
errors++;
}
}
var valid136 = _errs580 === errors;
if(!valid136){
const err704 = {instancePath:instancePath+"/routes/" + i16+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key55}};
(vErrors ??= []).push(err704);
errors++;
}
}
for(const key56 in data229){
if(!(pattern3.test(key56))){
const err705 = {instancePath:instancePath+"/routes/" + i16+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56}};
(vErrors ??= []).push(err705);
errors++;
}
}
for(const key57 in data229){
if(pattern3.test(key57)){
let data230 = data229[key57];
if(typeof data230 === "string"){
const fault79 = judges.judgeSyntax("headerValue", data230, null, null);
if(fault79 !== undefined){
const err706 = {instancePath:instancePath+"/routes/" + i16+"/headers/set/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault79}};
(vErrors ??= []).push(err706);
errors++;
}
}
else {
const err707 = {instancePath:instancePath+"/routes/" + i16+"/headers/set/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err707);
errors++;
}
}
}
}
else {
const err708 = {instancePath:instancePath+"/routes/" + i16+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err708);
errors++;
}
}
if(data228.remove !== undefined){
let data231 = data228.remove;
if(Array.isArray(data231)){
const len27 = data231.length;
for(let i39=0; i39<len27; i39++){
let data232 = data231[i39];
if(typeof data232 === "string"){
const fault80 = judges.judgeSyntax("headerName", data232, null, null);
if(fault80 !== undefined){
const err709 = {instancePath:instancePath+"/routes/" + i16+"/headers/remove/" + i39,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault80}};
(vErrors ??= []).push(err709);
errors++;
}
}
else {
const err710 = {instancePath:instancePath+"/routes/" + i16+"/headers/remove/" + i39,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err710);
errors++;
}
}
let i40 = data231.length;
let j12;
if(i40 > 1){
const indices12 = {};
for(;i40--;){
let item12 = data231[i40];
if(typeof item12 !== "string"){
continue;
}
if(typeof indices12[item12] == "number"){
j12 = indices12[item12];
const err711 = {instancePath:instancePath+"/routes/" + i16+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i40, j: j12}};
(vErrors ??= []).push(err711);
errors++;
break;
}
indices12[item12] = i40;
}
}
}
else {
const err712 = {instancePath:instancePath+"/routes/" + i16+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err712);
errors++;
}
}
}
else {
const err713 = {instancePath:instancePath+"/routes/" + i16+"/headers",schemaPath:"#/properties/routes/items/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err713);
errors++;
}
}
if(data141.responseHeaders !== undefined){
let data233 = data141.responseHeaders;
if(data233 && typeof data233 == "object" && !Array.isArray(data233)){
if(data233.set === undefined){
const err714 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err714);
errors++;
}
if(data233.remove === undefined){
const err715 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err715);
errors++;
}
for(const key58 in data233){
if(!((key58 === "set") || (key58 === "remove"))){
const err716 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58}};
(vErrors ??= []).push(err716);
errors++;
}
}
if(data233.set !== undefined){
let data234 = data233.set;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key59 in data234){
const _errs593 = errors;
if(typeof key59 === "string"){
const fault81 = judges.judgeSyntax("headerName", key59, null, null);
if(fault81 !== undefined){
const err717 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault81},propertyName:key59};
(vErrors ??= []).push(err717);
errors++;
}
}
var valid142 = _errs593 === errors;
if(!valid142){
const err718 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key59}};
(vErrors ??= []).push(err718);
errors++;
}
}
for(const key60 in data234){
if(!(pattern3.test(key60))){
const err719 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60}};
(vErrors ??= []).push(err719);
errors++;
}
}
for(const key61 in data234){
if(pattern3.test(key61)){
let data235 = data234[key61];
if(typeof data235 === "string"){
const fault82 = judges.judgeSyntax("headerValue", data235, null, null);
if(fault82 !== undefined){
const err720 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/set/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault82}};
(vErrors ??= []).push(err720);
errors++;
}
}
else {
const err721 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/set/" + key61.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err721);
errors++;
}
}
}
}
else {
const err722 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err722);
errors++;
}
}
if(data233.remove !== undefined){
let data236 = data233.remove;
if(Array.isArray(data236)){
const len28 = data236.length;
for(let i41=0; i41<len28; i41++){
let data237 = data236[i41];
if(typeof data237 === "string"){
const fault83 = judges.judgeSyntax("headerName", data237, null, null);
if(fault83 !== undefined){
const err723 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/remove/" + i41,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault83}};
(vErrors ??= []).push(err723);
errors++;
}
}
else {
const err724 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/remove/" + i41,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err724);
errors++;
}
}
let i42 = data236.length;
let j13;
if(i42 > 1){
const indices13 = {};
for(;i42--;){
let item13 = data236[i42];
if(typeof item13 !== "string"){
continue;
}
if(typeof indices13[item13] == "number"){
j13 = indices13[item13];
const err725 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i42, j: j13}};
(vErrors ??= []).push(err725);
errors++;
break;
}
indices13[item13] = i42;
}
}
}
else {
const err726 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err726);
errors++;
}
}
}
else {
const err727 = {instancePath:instancePath+"/routes/" + i16+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err727);
errors++;
}
}
if(data141.rateLimit !== undefined){
let data238 = data141.rateLimit;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
if(data238.max === undefined){
const err728 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err728);
errors++;
}
if(data238.per === undefined){
const err729 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err729);
errors++;
}
if(data238.key === undefined){
const err730 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err730);
errors++;
}
for(const key62 in data238){
if(!(((key62 === "max") || (key62 === "per")) || (key62 === "key"))){
const err731 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62}};
(vErrors ??= []).push(err731);
errors++;
}
}
if(data238.max !== undefined){
let data239 = data238.max;
if(!(((typeof data239 == "number") && (!(data239 % 1) && !isNaN(data239))) && (isFinite(data239)))){
const err732 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err732);
errors++;
}
if((typeof data239 == "number") && (isFinite(data239))){
if(data239 > 10000000 || isNaN(data239)){
const err733 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err733);
errors++;
}
if(data239 < 1 || isNaN(data239)){
const err734 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err734);
errors++;
}
}
}
if(data238.per !== undefined){
let data240 = data238.per;
if(typeof data240 === "string"){
if(!pattern0.test(data240)){
const err735 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err735);
errors++;
}
const fault84 = judges.judgeSyntax("duration", data240, "1s", "1d");
if(fault84 !== undefined){
const err736 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/syntax",keyword:"syntax",params:{fault: fault84}};
(vErrors ??= []).push(err736);
errors++;
}
}
else {
const err737 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err737);
errors++;
}
}
if(data238.key !== undefined){
let data241 = data238.key;
if(!((data241 === "user") || (data241 === "address"))){
const err738 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit/key",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/key/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.rateLimit.properties.key.enum}};
(vErrors ??= []).push(err738);
errors++;
}
}
}
else {
const err739 = {instancePath:instancePath+"/routes/" + i16+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err739);
errors++;
}
}
if(data141.keepAlive !== undefined){
if(typeof data141.keepAlive !== "boolean"){
const err740 = {instancePath:instancePath+"/routes/" + i16+"/keepAlive",schemaPath:"#/properties/routes/items/properties/keepAlive/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err740);
errors++;
}
}
if(data141.maxBody !== undefined){
let data243 = data141.maxBody;
if(typeof data243 === "string"){
if(!pattern49.test(data243)){
const err741 = {instancePath:instancePath+"/routes/" + i16+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/pattern",keyword:"pattern",params:{pattern: "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$"}};
(vErrors ??= []).push(err741);
errors++;
}
const fault85 = judges.judgeSyntax("size", data243, null, null);
if(fault85 !== undefined){
const err742 = {instancePath:instancePath+"/routes/" + i16+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/syntax",keyword:"syntax",params:{fault: fault85}};
(vErrors ??= []).push(err742);
errors++;
}
}
else {
const err743 = {instancePath:instancePath+"/routes/" + i16+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err743);
errors++;
}
}
if(data141.websocket !== undefined){
if(typeof data141.websocket !== "boolean"){
const err744 = {instancePath:instancePath+"/routes/" + i16+"/websocket",schemaPath:"#/properties/routes/items/properties/websocket/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err744);
errors++;
}
}
if(data141.encodedSlash !== undefined){
let data245 = data141.encodedSlash;
if(!((data245 === "reject") || (data245 === "keep"))){
const err745 = {instancePath:instancePath+"/routes/" + i16+"/encodedSlash",schemaPath:"#/properties/routes/items/properties/encodedSlash/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.encodedSlash.enum}};
(vErrors ??= []).push(err745);
errors++;
}
}
}
else {
const err746 = {instancePath:instancePath+"/routes/" + i16,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err746);
errors++;
}
}
}
else {
const err747 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err747);
errors++;
}
}
}
else {
const err748 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err748);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
