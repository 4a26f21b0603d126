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
if(data.plugins === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "plugins"}};
(vErrors ??= []).push(err9);
errors++;
}
if(data.providers === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "providers"}};
(vErrors ??= []).push(err10);
errors++;
}
if(data.session === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "session"}};
(vErrors ??= []).push(err11);
errors++;
}
if(data.refresh === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "refresh"}};
(vErrors ??= []).push(err12);
errors++;
}
if(data.identity === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identity"}};
(vErrors ??= []).push(err13);
errors++;
}
if(data.rateLimit === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rateLimit"}};
(vErrors ??= []).push(err14);
errors++;
}
if(data.routes === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "routes"}};
(vErrors ??= []).push(err15);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err16);
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
const err17 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err17);
errors++;
}
const fault0 = judges.judgeSyntax("publicUrl", data0, null, null);
if(fault0 !== undefined){
const err18 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/0/syntax",keyword:"syntax",params:{fault: fault0}};
(vErrors ??= []).push(err18);
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err19);
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs6 = errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err20 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err20);
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
const fault1 = judges.judgeSyntax("publicUrl", data1, null, null);
if(fault1 !== undefined){
const err21 = {instancePath:instancePath+"/publicUrl/" + i0,schemaPath:"#/properties/publicUrl/anyOf/1/items/syntax",keyword:"syntax",params:{fault: fault1}};
(vErrors ??= []).push(err21);
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/publicUrl/" + i0,schemaPath:"#/properties/publicUrl/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err22);
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
const err23 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
(vErrors ??= []).push(err23);
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err24 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err24);
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err25 = {instancePath:instancePath+"/publicUrl",schemaPath:"#/properties/publicUrl/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err25);
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
const err26 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err26);
errors++;
}
const fault2 = judges.judgeSyntax("listen", data2, null, null);
if(fault2 !== undefined){
const err27 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/syntax",keyword:"syntax",params:{fault: fault2}};
(vErrors ??= []).push(err27);
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/listen",schemaPath:"#/properties/listen/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err28);
errors++;
}
}
if(data.tls !== undefined){
let data3 = data.tls;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.certFile === undefined){
const err29 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "certFile"}};
(vErrors ??= []).push(err29);
errors++;
}
if(data3.keyFile === undefined){
const err30 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/required",keyword:"required",params:{missingProperty: "keyFile"}};
(vErrors ??= []).push(err30);
errors++;
}
for(const key1 in data3){
if(!((key1 === "certFile") || (key1 === "keyFile"))){
const err31 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err31);
errors++;
}
}
if(data3.certFile !== undefined){
let data4 = data3.certFile;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err32 = {instancePath:instancePath+"/tls/certFile",schemaPath:"#/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err32);
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/tls/certFile",schemaPath:"#/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err33);
errors++;
}
}
if(data3.keyFile !== undefined){
let data5 = data3.keyFile;
if(typeof data5 === "string"){
if(func3(data5) < 1){
const err34 = {instancePath:instancePath+"/tls/keyFile",schemaPath:"#/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err34);
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/tls/keyFile",schemaPath:"#/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err35);
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/tls",schemaPath:"#/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err36);
errors++;
}
}
if(data.workers !== undefined){
let data6 = data.workers;
const _errs20 = errors;
let valid6 = false;
const _errs21 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err37 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/0/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err37);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 256 || isNaN(data6)){
const err38 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 256}};
(vErrors ??= []).push(err38);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err39 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err39);
errors++;
}
}
var _valid1 = _errs21 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs23 = errors;
if(typeof data6 !== "string"){
const err40 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/1/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err40);
errors++;
}
if("auto" !== data6){
const err41 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf/1/const",keyword:"const",params:{allowedValue: "auto"}};
(vErrors ??= []).push(err41);
errors++;
}
var _valid1 = _errs23 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err42 = {instancePath:instancePath+"/workers",schemaPath:"#/properties/workers/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err42);
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
const err43 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err43);
errors++;
}
const fault3 = judges.judgeSyntax("ownPrefix", data7, null, null);
if(fault3 !== undefined){
const err44 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/syntax",keyword:"syntax",params:{fault: fault3}};
(vErrors ??= []).push(err44);
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err45);
errors++;
}
}
if(data.allowInsecure !== undefined){
if(typeof data.allowInsecure !== "boolean"){
const err46 = {instancePath:instancePath+"/allowInsecure",schemaPath:"#/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err46);
errors++;
}
}
if(data.shutdown !== undefined){
let data9 = data.shutdown;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.delay === undefined){
const err47 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/required",keyword:"required",params:{missingProperty: "delay"}};
(vErrors ??= []).push(err47);
errors++;
}
if(data9.deadline === undefined){
const err48 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/required",keyword:"required",params:{missingProperty: "deadline"}};
(vErrors ??= []).push(err48);
errors++;
}
for(const key2 in data9){
if(!((key2 === "delay") || (key2 === "deadline"))){
const err49 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
(vErrors ??= []).push(err49);
errors++;
}
}
if(data9.delay !== undefined){
let data10 = data9.delay;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err50 = {instancePath:instancePath+"/shutdown/delay",schemaPath:"#/properties/shutdown/properties/delay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err50);
errors++;
}
const fault4 = judges.judgeSyntax("duration", data10, null, "10m");
if(fault4 !== undefined){
const err51 = {instancePath:instancePath+"/shutdown/delay",schemaPath:"#/properties/shutdown/properties/delay/syntax",keyword:"syntax",params:{fault: fault4}};
(vErrors ??= []).push(err51);
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/shutdown/delay",schemaPath:"#/properties/shutdown/properties/delay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err52);
errors++;
}
}
if(data9.deadline !== undefined){
let data11 = data9.deadline;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err53 = {instancePath:instancePath+"/shutdown/deadline",schemaPath:"#/properties/shutdown/properties/deadline/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err53);
errors++;
}
const fault5 = judges.judgeSyntax("duration", data11, null, "1h");
if(fault5 !== undefined){
const err54 = {instancePath:instancePath+"/shutdown/deadline",schemaPath:"#/properties/shutdown/properties/deadline/syntax",keyword:"syntax",params:{fault: fault5}};
(vErrors ??= []).push(err54);
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/shutdown/deadline",schemaPath:"#/properties/shutdown/properties/deadline/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err55);
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/shutdown",schemaPath:"#/properties/shutdown/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err56);
errors++;
}
}
if(data.log !== undefined){
let data12 = data.log;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.level === undefined){
const err57 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty: "level"}};
(vErrors ??= []).push(err57);
errors++;
}
if(data12.format === undefined){
const err58 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/required",keyword:"required",params:{missingProperty: "format"}};
(vErrors ??= []).push(err58);
errors++;
}
for(const key3 in data12){
if(!((key3 === "level") || (key3 === "format"))){
const err59 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
(vErrors ??= []).push(err59);
errors++;
}
}
if(data12.level !== undefined){
let data13 = data12.level;
if(!(((((((data13 === "trace") || (data13 === "debug")) || (data13 === "info")) || (data13 === "warn")) || (data13 === "error")) || (data13 === "fatal")) || (data13 === "silent"))){
const err60 = {instancePath:instancePath+"/log/level",schemaPath:"#/properties/log/properties/level/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.level.enum}};
(vErrors ??= []).push(err60);
errors++;
}
}
if(data12.format !== undefined){
let data14 = data12.format;
if(!(((data14 === "auto") || (data14 === "pretty")) || (data14 === "json"))){
const err61 = {instancePath:instancePath+"/log/format",schemaPath:"#/properties/log/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.log.properties.format.enum}};
(vErrors ??= []).push(err61);
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/log",schemaPath:"#/properties/log/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err62);
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
const err63 = {instancePath:instancePath+"/trustedProxies/" + i2,schemaPath:"#/properties/trustedProxies/items/syntax",keyword:"syntax",params:{fault: fault6}};
(vErrors ??= []).push(err63);
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/trustedProxies/" + i2,schemaPath:"#/properties/trustedProxies/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err64);
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/trustedProxies",schemaPath:"#/properties/trustedProxies/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err65);
errors++;
}
}
if(data.admin !== undefined){
let data17 = data.admin;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.listen === undefined){
const err66 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/required",keyword:"required",params:{missingProperty: "listen"}};
(vErrors ??= []).push(err66);
errors++;
}
for(const key4 in data17){
if(!((key4 === "listen") || (key4 === "token"))){
const err67 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
(vErrors ??= []).push(err67);
errors++;
}
}
if(data17.listen !== undefined){
let data18 = data17.listen;
if(typeof data18 === "string"){
if(func3(data18) < 1){
const err68 = {instancePath:instancePath+"/admin/listen",schemaPath:"#/properties/admin/properties/listen/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err68);
errors++;
}
const fault7 = judges.judgeSyntax("listen", data18, null, null);
if(fault7 !== undefined){
const err69 = {instancePath:instancePath+"/admin/listen",schemaPath:"#/properties/admin/properties/listen/syntax",keyword:"syntax",params:{fault: fault7}};
(vErrors ??= []).push(err69);
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/admin/listen",schemaPath:"#/properties/admin/properties/listen/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err70);
errors++;
}
}
if(data17.token !== undefined){
let data19 = data17.token;
if(typeof data19 === "string"){
if(func3(data19) < 16){
const err71 = {instancePath:instancePath+"/admin/token",schemaPath:"#/properties/admin/properties/token/minLength",keyword:"minLength",params:{limit: 16}};
(vErrors ??= []).push(err71);
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/admin/token",schemaPath:"#/properties/admin/properties/token/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err72);
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/admin",schemaPath:"#/properties/admin/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err73);
errors++;
}
}
if(data.plugins !== undefined){
let data20 = data.plugins;
if(Array.isArray(data20)){
const len2 = data20.length;
for(let i3=0; i3<len2; i3++){
let data21 = data20[i3];
if(typeof data21 === "string"){
if(func3(data21) < 1){
const err74 = {instancePath:instancePath+"/plugins/" + i3,schemaPath:"#/properties/plugins/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err74);
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/plugins/" + i3,schemaPath:"#/properties/plugins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err75);
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/plugins",schemaPath:"#/properties/plugins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err76);
errors++;
}
}
if(data.providers !== undefined){
let data22 = data.providers;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(Object.keys(data22).length < 1){
const err77 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err77);
errors++;
}
for(const key5 in data22){
const _errs58 = errors;
if(typeof key5 === "string"){
if(!pattern2.test(key5)){
const err78 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$"},propertyName:key5};
(vErrors ??= []).push(err78);
errors++;
}
}
var valid14 = _errs58 === errors;
if(!valid14){
const err79 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
(vErrors ??= []).push(err79);
errors++;
}
}
for(const key6 in data22){
if(!(pattern3.test(key6))){
const err80 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
(vErrors ??= []).push(err80);
errors++;
}
}
for(const key7 in data22){
if(pattern3.test(key7)){
let data23 = data22[key7];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.clientId === undefined){
const err81 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "clientId"}};
(vErrors ??= []).push(err81);
errors++;
}
if(data23.authorizationParams === undefined){
const err82 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "authorizationParams"}};
(vErrors ??= []).push(err82);
errors++;
}
if(data23.pkce === undefined){
const err83 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "pkce"}};
(vErrors ??= []).push(err83);
errors++;
}
if(data23.timeout === undefined){
const err84 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "timeout"}};
(vErrors ??= []).push(err84);
errors++;
}
if(data23.callback === undefined){
const err85 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "callback"}};
(vErrors ??= []).push(err85);
errors++;
}
if(data23.allowInsecure === undefined){
const err86 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "allowInsecure"}};
(vErrors ??= []).push(err86);
errors++;
}
for(const key8 in data23){
if(!(func2.call(schema11.properties.providers.patternProperties["^.*$"].properties, key8))){
const err87 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
(vErrors ??= []).push(err87);
errors++;
}
}
if(data23.preset !== undefined){
if(!(data23.preset === "coloop")){
const err88 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/preset",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/preset/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.preset.enum}};
(vErrors ??= []).push(err88);
errors++;
}
}
if(data23.issuer !== undefined){
let data25 = data23.issuer;
if(typeof data25 === "string"){
if(func3(data25) < 1){
const err89 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err89);
errors++;
}
const fault8 = judges.judgeSyntax("issuer", data25, null, null);
if(fault8 !== undefined){
const err90 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/syntax",keyword:"syntax",params:{fault: fault8}};
(vErrors ??= []).push(err90);
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/issuer",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/issuer/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err91);
errors++;
}
}
if(data23.authorizationEndpoint !== undefined){
let data26 = data23.authorizationEndpoint;
if(typeof data26 === "string"){
if(func3(data26) < 1){
const err92 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err92);
errors++;
}
const fault9 = judges.judgeSyntax("endpoint", data26, null, null);
if(fault9 !== undefined){
const err93 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/syntax",keyword:"syntax",params:{fault: fault9}};
(vErrors ??= []).push(err93);
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err94);
errors++;
}
}
if(data23.tokenEndpoint !== undefined){
let data27 = data23.tokenEndpoint;
if(typeof data27 === "string"){
if(func3(data27) < 1){
const err95 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err95);
errors++;
}
const fault10 = judges.judgeSyntax("endpoint", data27, null, null);
if(fault10 !== undefined){
const err96 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/syntax",keyword:"syntax",params:{fault: fault10}};
(vErrors ??= []).push(err96);
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/tokenEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/tokenEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err97);
errors++;
}
}
if(data23.userinfoEndpoint !== undefined){
let data28 = data23.userinfoEndpoint;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err98 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err98);
errors++;
}
const fault11 = judges.judgeSyntax("endpoint", data28, null, null);
if(fault11 !== undefined){
const err99 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/syntax",keyword:"syntax",params:{fault: fault11}};
(vErrors ??= []).push(err99);
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/userinfoEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/userinfoEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err100);
errors++;
}
}
if(data23.introspectionEndpoint !== undefined){
let data29 = data23.introspectionEndpoint;
if(typeof data29 === "string"){
if(func3(data29) < 1){
const err101 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err101);
errors++;
}
const fault12 = judges.judgeSyntax("endpoint", data29, null, null);
if(fault12 !== undefined){
const err102 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/syntax",keyword:"syntax",params:{fault: fault12}};
(vErrors ??= []).push(err102);
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/introspectionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/introspectionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err103);
errors++;
}
}
if(data23.revocationEndpoint !== undefined){
let data30 = data23.revocationEndpoint;
if(typeof data30 === "string"){
if(func3(data30) < 1){
const err104 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err104);
errors++;
}
const fault13 = judges.judgeSyntax("endpoint", data30, null, null);
if(fault13 !== undefined){
const err105 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/syntax",keyword:"syntax",params:{fault: fault13}};
(vErrors ??= []).push(err105);
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/revocationEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/revocationEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err106);
errors++;
}
}
if(data23.endSessionEndpoint !== undefined){
let data31 = data23.endSessionEndpoint;
if(typeof data31 === "string"){
if(func3(data31) < 1){
const err107 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err107);
errors++;
}
const fault14 = judges.judgeSyntax("endpoint", data31, null, null);
if(fault14 !== undefined){
const err108 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/syntax",keyword:"syntax",params:{fault: fault14}};
(vErrors ??= []).push(err108);
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/endSessionEndpoint",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/endSessionEndpoint/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err109);
errors++;
}
}
if(data23.jwksUri !== undefined){
let data32 = data23.jwksUri;
if(typeof data32 === "string"){
if(func3(data32) < 1){
const err110 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err110);
errors++;
}
const fault15 = judges.judgeSyntax("endpoint", data32, null, null);
if(fault15 !== undefined){
const err111 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/syntax",keyword:"syntax",params:{fault: fault15}};
(vErrors ??= []).push(err111);
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/jwksUri",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/jwksUri/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err112);
errors++;
}
}
if(data23.clientId !== undefined){
let data33 = data23.clientId;
if(typeof data33 === "string"){
if(func3(data33) < 1){
const err113 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err113);
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientId",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientId/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err114);
errors++;
}
}
if(data23.clientSecret !== undefined){
let data34 = data23.clientSecret;
if(typeof data34 === "string"){
if(func3(data34) < 1){
const err115 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err115);
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientSecret",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientSecret/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err116);
errors++;
}
}
if(data23.clientAuth !== undefined){
let data35 = data23.clientAuth;
if(!((((data35 === "client_secret_basic") || (data35 === "client_secret_post")) || (data35 === "private_key_jwt")) || (data35 === "none"))){
const err117 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAuth",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAuth/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAuth.enum}};
(vErrors ??= []).push(err117);
errors++;
}
}
if(data23.clientKey !== undefined){
let data36 = data23.clientKey;
if(typeof data36 === "string"){
if(func3(data36) < 1){
const err118 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err118);
errors++;
}
const fault16 = judges.judgeSyntax("privateKey", data36, null, null);
if(fault16 !== undefined){
const err119 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/syntax",keyword:"syntax",params:{fault: fault16}};
(vErrors ??= []).push(err119);
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientKey",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientKey/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err120);
errors++;
}
}
if(data23.clientAssertionAudience !== undefined){
let data37 = data23.clientAssertionAudience;
if(!((data37 === "issuer") || (data37 === "token-endpoint"))){
const err121 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/clientAssertionAudience",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/clientAssertionAudience/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.clientAssertionAudience.enum}};
(vErrors ??= []).push(err121);
errors++;
}
}
if(data23.scopes !== undefined){
let data38 = data23.scopes;
if(Array.isArray(data38)){
const len3 = data38.length;
for(let i4=0; i4<len3; i4++){
let data39 = data38[i4];
if(typeof data39 === "string"){
if(!pattern5.test(data39)){
const err122 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i4,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[\\x21\\x23-\\x5b\\x5d-\\x7e]+$"}};
(vErrors ??= []).push(err122);
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes/" + i4,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err123);
errors++;
}
}
let i5 = data38.length;
let j1;
if(i5 > 1){
const indices1 = {};
for(;i5--;){
let item1 = data38[i5];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err124 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j1}};
(vErrors ??= []).push(err124);
errors++;
break;
}
indices1[item1] = i5;
}
}
}
else {
const err125 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/scopes",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/scopes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err125);
errors++;
}
}
if(data23.authorizationParams !== undefined){
let data40 = data23.authorizationParams;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key9 in data40){
if(!(pattern3.test(key9))){
const err126 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
(vErrors ??= []).push(err126);
errors++;
}
}
for(const key10 in data40){
if(pattern3.test(key10)){
if(typeof data40[key10] !== "string"){
const err127 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err127);
errors++;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/authorizationParams",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/authorizationParams/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err128);
errors++;
}
}
if(data23.pkce !== undefined){
if(typeof data23.pkce !== "boolean"){
const err129 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/pkce",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/pkce/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err129);
errors++;
}
}
if(data23.timeout !== undefined){
let data43 = data23.timeout;
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err130 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err130);
errors++;
}
const fault17 = judges.judgeSyntax("duration", data43, "100ms", "2m");
if(fault17 !== undefined){
const err131 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/syntax",keyword:"syntax",params:{fault: fault17}};
(vErrors ??= []).push(err131);
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/timeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err132);
errors++;
}
}
if(data23.label !== undefined){
let data44 = data23.label;
if(typeof data44 === "string"){
if(func3(data44) < 1){
const err133 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err133);
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/label",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/label/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err134);
errors++;
}
}
if(data23.caFile !== undefined){
let data45 = data23.caFile;
if(typeof data45 === "string"){
if(func3(data45) < 1){
const err135 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err135);
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/caFile",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err136);
errors++;
}
}
if(data23.callback !== undefined){
let data46 = data23.callback;
if(!((data46 === "shared") || (data46 === "own"))){
const err137 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/callback",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/callback/enum",keyword:"enum",params:{allowedValues: schema11.properties.providers.patternProperties["^.*$"].properties.callback.enum}};
(vErrors ??= []).push(err137);
errors++;
}
}
if(data23.subjectClaim !== undefined){
let data47 = data23.subjectClaim;
const _errs107 = errors;
let valid21 = false;
const _errs108 = errors;
if(typeof data47 === "string"){
if(func3(data47) < 1){
const err138 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err138);
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err139);
errors++;
}
var _valid2 = _errs108 === errors;
valid21 = valid21 || _valid2;
if(!valid21){
const _errs110 = errors;
if(Array.isArray(data47)){
if(data47.length < 1){
const err140 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err140);
errors++;
}
const len4 = data47.length;
for(let i6=0; i6<len4; i6++){
let data48 = data47[i6];
if(typeof data48 === "string"){
if(func3(data48) < 1){
const err141 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i6,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err141);
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim/" + i6,schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err142);
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err143);
errors++;
}
var _valid2 = _errs110 === errors;
valid21 = valid21 || _valid2;
}
if(!valid21){
const err144 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/subjectClaim",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/subjectClaim/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err144);
errors++;
}
else {
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
}
}
if(data23.allowInsecure !== undefined){
if(typeof data23.allowInsecure !== "boolean"){
const err145 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowInsecure",schemaPath:"#/properties/providers/patternProperties/%5E.*%24/properties/allowInsecure/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err145);
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/providers/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/providers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err146);
errors++;
}
}
}
}
else {
const err147 = {instancePath:instancePath+"/providers",schemaPath:"#/properties/providers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err147);
errors++;
}
}
if(data.session !== undefined){
let data50 = data.session;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.secrets === undefined){
const err148 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "secrets"}};
(vErrors ??= []).push(err148);
errors++;
}
if(data50.cookie === undefined){
const err149 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "cookie"}};
(vErrors ??= []).push(err149);
errors++;
}
if(data50.lifetime === undefined){
const err150 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err150);
errors++;
}
if(data50.idleTimeout === undefined){
const err151 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err151);
errors++;
}
if(data50.store === undefined){
const err152 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/required",keyword:"required",params:{missingProperty: "store"}};
(vErrors ??= []).push(err152);
errors++;
}
for(const key11 in data50){
if(!(((((key11 === "secrets") || (key11 === "cookie")) || (key11 === "lifetime")) || (key11 === "idleTimeout")) || (key11 === "store"))){
const err153 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
(vErrors ??= []).push(err153);
errors++;
}
}
if(data50.secrets !== undefined){
let data51 = data50.secrets;
if(Array.isArray(data51)){
if(data51.length < 1){
const err154 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err154);
errors++;
}
const len5 = data51.length;
for(let i7=0; i7<len5; i7++){
let data52 = data51[i7];
if(typeof data52 === "string"){
if(!(judges.hasBytes(32, data52))){
const err155 = {instancePath:instancePath+"/session/secrets/" + i7,schemaPath:"#/properties/session/properties/secrets/items/minBytes",keyword:"minBytes",params:{}};
(vErrors ??= []).push(err155);
errors++;
}
}
else {
const err156 = {instancePath:instancePath+"/session/secrets/" + i7,schemaPath:"#/properties/session/properties/secrets/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err156);
errors++;
}
}
let i8 = data51.length;
let j2;
if(i8 > 1){
const indices2 = {};
for(;i8--;){
let item2 = data51[i8];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err157 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j2}};
(vErrors ??= []).push(err157);
errors++;
break;
}
indices2[item2] = i8;
}
}
}
else {
const err158 = {instancePath:instancePath+"/session/secrets",schemaPath:"#/properties/session/properties/secrets/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err158);
errors++;
}
}
if(data50.cookie !== undefined){
let data53 = data50.cookie;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.sameSite === undefined){
const err159 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "sameSite"}};
(vErrors ??= []).push(err159);
errors++;
}
if(data53.path === undefined){
const err160 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err160);
errors++;
}
for(const key12 in data53){
if(!((((key12 === "name") || (key12 === "sameSite")) || (key12 === "domain")) || (key12 === "path"))){
const err161 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err161);
errors++;
}
}
if(data53.name !== undefined){
let data54 = data53.name;
if(typeof data54 === "string"){
if(func3(data54) < 1){
const err162 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err162);
errors++;
}
const fault18 = judges.judgeSyntax("cookieName", data54, null, null);
if(fault18 !== undefined){
const err163 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/syntax",keyword:"syntax",params:{fault: fault18}};
(vErrors ??= []).push(err163);
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/session/cookie/name",schemaPath:"#/properties/session/properties/cookie/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err164);
errors++;
}
}
if(data53.sameSite !== undefined){
let data55 = data53.sameSite;
if(!(((data55 === "lax") || (data55 === "strict")) || (data55 === "none"))){
const err165 = {instancePath:instancePath+"/session/cookie/sameSite",schemaPath:"#/properties/session/properties/cookie/properties/sameSite/enum",keyword:"enum",params:{allowedValues: schema11.properties.session.properties.cookie.properties.sameSite.enum}};
(vErrors ??= []).push(err165);
errors++;
}
}
if(data53.domain !== undefined){
let data56 = data53.domain;
const _errs130 = errors;
let valid29 = false;
const _errs131 = errors;
if(typeof data56 === "string"){
if(func3(data56) < 1){
const err166 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err166);
errors++;
}
const fault19 = judges.judgeSyntax("cookieDomain", data56, null, null);
if(fault19 !== undefined){
const err167 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/syntax",keyword:"syntax",params:{fault: fault19}};
(vErrors ??= []).push(err167);
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err168);
errors++;
}
var _valid3 = _errs131 === errors;
valid29 = valid29 || _valid3;
if(!valid29){
const _errs133 = errors;
if(data56 !== null){
const err169 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf/1/type",keyword:"type",params:{type: "null"}};
(vErrors ??= []).push(err169);
errors++;
}
var _valid3 = _errs133 === errors;
valid29 = valid29 || _valid3;
}
if(!valid29){
const err170 = {instancePath:instancePath+"/session/cookie/domain",schemaPath:"#/properties/session/properties/cookie/properties/domain/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err170);
errors++;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
}
if(data53.path !== undefined){
let data57 = data53.path;
if(typeof data57 === "string"){
if(func3(data57) < 1){
const err171 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err171);
errors++;
}
const fault20 = judges.judgeSyntax("cookiePath", data57, null, null);
if(fault20 !== undefined){
const err172 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/syntax",keyword:"syntax",params:{fault: fault20}};
(vErrors ??= []).push(err172);
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/session/cookie/path",schemaPath:"#/properties/session/properties/cookie/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err173);
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/session/cookie",schemaPath:"#/properties/session/properties/cookie/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err174);
errors++;
}
}
if(data50.lifetime !== undefined){
let data58 = data50.lifetime;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err175 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err175);
errors++;
}
const fault21 = judges.judgeSyntax("duration", data58, "1s", "365d");
if(fault21 !== undefined){
const err176 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault21}};
(vErrors ??= []).push(err176);
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/session/lifetime",schemaPath:"#/properties/session/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err177);
errors++;
}
}
if(data50.idleTimeout !== undefined){
let data59 = data50.idleTimeout;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err178 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err178);
errors++;
}
const fault22 = judges.judgeSyntax("duration", data59, "1s", "365d");
if(fault22 !== undefined){
const err179 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault22}};
(vErrors ??= []).push(err179);
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/session/idleTimeout",schemaPath:"#/properties/session/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err180);
errors++;
}
}
if(data50.store !== undefined){
let data60 = data50.store;
const _errs142 = errors;
let valid30 = false;
const _errs143 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.kind === undefined){
const err181 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err181);
errors++;
}
if(data60.maxSessions === undefined){
const err182 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err182);
errors++;
}
for(const key13 in data60){
if(!((key13 === "kind") || (key13 === "maxSessions"))){
const err183 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
(vErrors ??= []).push(err183);
errors++;
}
}
if(data60.kind !== undefined){
let data61 = data60.kind;
if(typeof data61 !== "string"){
const err184 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err184);
errors++;
}
if("memory" !== data61){
const err185 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/kind/const",keyword:"const",params:{allowedValue: "memory"}};
(vErrors ??= []).push(err185);
errors++;
}
}
if(data60.maxSessions !== undefined){
let data62 = data60.maxSessions;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err186 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err186);
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 10000000 || isNaN(data62)){
const err187 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err187);
errors++;
}
if(data62 < 1 || isNaN(data62)){
const err188 = {instancePath:instancePath+"/session/store/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/0/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err188);
errors++;
}
}
}
}
else {
const err189 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/0/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err189);
errors++;
}
var _valid4 = _errs143 === errors;
valid30 = valid30 || _valid4;
if(!valid30){
const _errs150 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.kind === undefined){
const err190 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err190);
errors++;
}
if(data60.tls === undefined){
const err191 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "tls"}};
(vErrors ??= []).push(err191);
errors++;
}
if(data60.keyPrefix === undefined){
const err192 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "keyPrefix"}};
(vErrors ??= []).push(err192);
errors++;
}
if(data60.localCache === undefined){
const err193 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/required",keyword:"required",params:{missingProperty: "localCache"}};
(vErrors ??= []).push(err193);
errors++;
}
for(const key14 in data60){
if(!(func2.call(schema11.properties.session.properties.store.anyOf[1].properties, key14))){
const err194 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
(vErrors ??= []).push(err194);
errors++;
}
}
if(data60.kind !== undefined){
let data63 = data60.kind;
if(typeof data63 !== "string"){
const err195 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err195);
errors++;
}
if("redis" !== data63){
const err196 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "redis"}};
(vErrors ??= []).push(err196);
errors++;
}
}
if(data60.url !== undefined){
let data64 = data60.url;
if(typeof data64 === "string"){
if(!pattern11.test(data64)){
const err197 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/pattern",keyword:"pattern",params:{pattern: "^rediss?://"}};
(vErrors ??= []).push(err197);
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/session/store/url",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err198);
errors++;
}
}
if(data60.sentinel !== undefined){
let data65 = data60.sentinel;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.name === undefined){
const err199 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "name"}};
(vErrors ??= []).push(err199);
errors++;
}
if(data65.nodes === undefined){
const err200 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err200);
errors++;
}
for(const key15 in data65){
if(!((((key15 === "name") || (key15 === "nodes")) || (key15 === "sentinelUsername")) || (key15 === "sentinelPassword"))){
const err201 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
(vErrors ??= []).push(err201);
errors++;
}
}
if(data65.name !== undefined){
let data66 = data65.name;
if(typeof data66 === "string"){
if(func3(data66) < 1){
const err202 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err202);
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/session/store/sentinel/name",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err203);
errors++;
}
}
if(data65.nodes !== undefined){
let data67 = data65.nodes;
if(Array.isArray(data67)){
if(data67.length < 1){
const err204 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err204);
errors++;
}
const len6 = data67.length;
for(let i9=0; i9<len6; i9++){
let data68 = data67[i9];
if(typeof data68 === "string"){
if(!pattern12.test(data68)){
const err205 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i9,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err205);
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/session/store/sentinel/nodes/" + i9,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err206);
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/session/store/sentinel/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err207);
errors++;
}
}
if(data65.sentinelUsername !== undefined){
let data69 = data65.sentinelUsername;
if(typeof data69 === "string"){
if(func3(data69) < 1){
const err208 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err208);
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/session/store/sentinel/sentinelUsername",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelUsername/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err209);
errors++;
}
}
if(data65.sentinelPassword !== undefined){
let data70 = data65.sentinelPassword;
if(typeof data70 === "string"){
if(func3(data70) < 1){
const err210 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err210);
errors++;
}
}
else {
const err211 = {instancePath:instancePath+"/session/store/sentinel/sentinelPassword",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/properties/sentinelPassword/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err211);
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/session/store/sentinel",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/sentinel/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err212);
errors++;
}
}
if(data60.cluster !== undefined){
let data71 = data60.cluster;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.nodes === undefined){
const err213 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/required",keyword:"required",params:{missingProperty: "nodes"}};
(vErrors ??= []).push(err213);
errors++;
}
for(const key16 in data71){
if(!(key16 === "nodes")){
const err214 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
(vErrors ??= []).push(err214);
errors++;
}
}
if(data71.nodes !== undefined){
let data72 = data71.nodes;
if(Array.isArray(data72)){
if(data72.length < 1){
const err215 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err215);
errors++;
}
const len7 = data72.length;
for(let i10=0; i10<len7; i10++){
let data73 = data72[i10];
if(typeof data73 === "string"){
if(!pattern12.test(data73)){
const err216 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i10,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/pattern",keyword:"pattern",params:{pattern: "^[^\\s:/]+:\\d{1,5}$|^\\[[\\da-fA-F:.]+\\]:\\d{1,5}$"}};
(vErrors ??= []).push(err216);
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/session/store/cluster/nodes/" + i10,schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err217);
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/session/store/cluster/nodes",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/properties/nodes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err218);
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/session/store/cluster",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/cluster/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err219);
errors++;
}
}
if(data60.username !== undefined){
let data74 = data60.username;
if(typeof data74 === "string"){
if(func3(data74) < 1){
const err220 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err220);
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/session/store/username",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/username/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err221);
errors++;
}
}
if(data60.password !== undefined){
let data75 = data60.password;
if(typeof data75 === "string"){
if(func3(data75) < 1){
const err222 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err222);
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/session/store/password",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/password/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err223);
errors++;
}
}
if(data60.tls !== undefined){
let data76 = data60.tls;
const _errs182 = errors;
let valid39 = false;
const _errs183 = errors;
if(typeof data76 !== "boolean"){
const err224 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err224);
errors++;
}
var _valid5 = _errs183 === errors;
valid39 = valid39 || _valid5;
if(!valid39){
const _errs185 = errors;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key17 in data76){
if(!((((key17 === "caFile") || (key17 === "certFile")) || (key17 === "keyFile")) || (key17 === "serverName"))){
const err225 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
(vErrors ??= []).push(err225);
errors++;
}
}
if(data76.caFile !== undefined){
let data77 = data76.caFile;
if(typeof data77 === "string"){
if(func3(data77) < 1){
const err226 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err226);
errors++;
}
}
else {
const err227 = {instancePath:instancePath+"/session/store/tls/caFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err227);
errors++;
}
}
if(data76.certFile !== undefined){
let data78 = data76.certFile;
if(typeof data78 === "string"){
if(func3(data78) < 1){
const err228 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err228);
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/session/store/tls/certFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err229);
errors++;
}
}
if(data76.keyFile !== undefined){
let data79 = data76.keyFile;
if(typeof data79 === "string"){
if(func3(data79) < 1){
const err230 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err230);
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/session/store/tls/keyFile",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err231);
errors++;
}
}
if(data76.serverName !== undefined){
let data80 = data76.serverName;
if(typeof data80 === "string"){
if(func3(data80) < 1){
const err232 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err232);
errors++;
}
const fault23 = judges.judgeSyntax("host", data80, null, null);
if(fault23 !== undefined){
const err233 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/syntax",keyword:"syntax",params:{fault: fault23}};
(vErrors ??= []).push(err233);
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/session/store/tls/serverName",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err234);
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err235);
errors++;
}
var _valid5 = _errs185 === errors;
valid39 = valid39 || _valid5;
}
if(!valid39){
const err236 = {instancePath:instancePath+"/session/store/tls",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/tls/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err236);
errors++;
}
else {
errors = _errs182;
if(vErrors !== null){
if(_errs182){
vErrors.length = _errs182;
}
else {
vErrors = null;
}
}
}
}
if(data60.keyPrefix !== undefined){
if(typeof data60.keyPrefix !== "string"){
const err237 = {instancePath:instancePath+"/session/store/keyPrefix",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/keyPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err237);
errors++;
}
}
if(data60.localCache !== undefined){
let data82 = data60.localCache;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if(data82.maxSessions === undefined){
const err238 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxSessions"}};
(vErrors ??= []).push(err238);
errors++;
}
if(data82.maxAge === undefined){
const err239 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err239);
errors++;
}
for(const key18 in data82){
if(!((key18 === "maxSessions") || (key18 === "maxAge"))){
const err240 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
(vErrors ??= []).push(err240);
errors++;
}
}
if(data82.maxSessions !== undefined){
let data83 = data82.maxSessions;
if(!(((typeof data83 == "number") && (!(data83 % 1) && !isNaN(data83))) && (isFinite(data83)))){
const err241 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err241);
errors++;
}
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 10000000 || isNaN(data83)){
const err242 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err242);
errors++;
}
if(data83 < 0 || isNaN(data83)){
const err243 = {instancePath:instancePath+"/session/store/localCache/maxSessions",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxSessions/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err243);
errors++;
}
}
}
if(data82.maxAge !== undefined){
let data84 = data82.maxAge;
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err244 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err244);
errors++;
}
const fault24 = judges.judgeSyntax("duration", data84, null, "5m");
if(fault24 !== undefined){
const err245 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault24}};
(vErrors ??= []).push(err245);
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/session/store/localCache/maxAge",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err246);
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/session/store/localCache",schemaPath:"#/properties/session/properties/store/anyOf/1/properties/localCache/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err247);
errors++;
}
}
}
else {
const err248 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err248);
errors++;
}
var _valid4 = _errs150 === errors;
valid30 = valid30 || _valid4;
if(!valid30){
const _errs205 = errors;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.kind === undefined){
const err249 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/required",keyword:"required",params:{missingProperty: "kind"}};
(vErrors ??= []).push(err249);
errors++;
}
for(const key19 in data60){
if(!(key19 === "kind")){
const err250 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
(vErrors ??= []).push(err250);
errors++;
}
}
if(data60.kind !== undefined){
let data85 = data60.kind;
if(typeof data85 !== "string"){
const err251 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err251);
errors++;
}
if("cookie" !== data85){
const err252 = {instancePath:instancePath+"/session/store/kind",schemaPath:"#/properties/session/properties/store/anyOf/2/properties/kind/const",keyword:"const",params:{allowedValue: "cookie"}};
(vErrors ??= []).push(err252);
errors++;
}
}
}
else {
const err253 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf/2/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err253);
errors++;
}
var _valid4 = _errs205 === errors;
valid30 = valid30 || _valid4;
}
}
if(!valid30){
const err254 = {instancePath:instancePath+"/session/store",schemaPath:"#/properties/session/properties/store/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err254);
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err255 = {instancePath:instancePath+"/session",schemaPath:"#/properties/session/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err255);
errors++;
}
}
if(data.refresh !== undefined){
let data86 = data.refresh;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.ahead === undefined){
const err256 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "ahead"}};
(vErrors ??= []).push(err256);
errors++;
}
if(data86.retry === undefined){
const err257 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "retry"}};
(vErrors ??= []).push(err257);
errors++;
}
if(data86.userinfoMaxAge === undefined){
const err258 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/required",keyword:"required",params:{missingProperty: "userinfoMaxAge"}};
(vErrors ??= []).push(err258);
errors++;
}
for(const key20 in data86){
if(!(((key20 === "ahead") || (key20 === "retry")) || (key20 === "userinfoMaxAge"))){
const err259 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
(vErrors ??= []).push(err259);
errors++;
}
}
if(data86.ahead !== undefined){
let data87 = data86.ahead;
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err260 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err260);
errors++;
}
const fault25 = judges.judgeSyntax("duration", data87, null, "1d");
if(fault25 !== undefined){
const err261 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/syntax",keyword:"syntax",params:{fault: fault25}};
(vErrors ??= []).push(err261);
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/refresh/ahead",schemaPath:"#/properties/refresh/properties/ahead/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err262);
errors++;
}
}
if(data86.retry !== undefined){
let data88 = data86.retry;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.attempts === undefined){
const err263 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"}};
(vErrors ??= []).push(err263);
errors++;
}
if(data88.minDelay === undefined){
const err264 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "minDelay"}};
(vErrors ??= []).push(err264);
errors++;
}
if(data88.maxDelay === undefined){
const err265 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/required",keyword:"required",params:{missingProperty: "maxDelay"}};
(vErrors ??= []).push(err265);
errors++;
}
for(const key21 in data88){
if(!(((key21 === "attempts") || (key21 === "minDelay")) || (key21 === "maxDelay"))){
const err266 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
(vErrors ??= []).push(err266);
errors++;
}
}
if(data88.attempts !== undefined){
let data89 = data88.attempts;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err267 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err267);
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 100 || isNaN(data89)){
const err268 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
(vErrors ??= []).push(err268);
errors++;
}
if(data89 < 1 || isNaN(data89)){
const err269 = {instancePath:instancePath+"/refresh/retry/attempts",schemaPath:"#/properties/refresh/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err269);
errors++;
}
}
}
if(data88.minDelay !== undefined){
let data90 = data88.minDelay;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err270 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err270);
errors++;
}
const fault26 = judges.judgeSyntax("duration", data90, "1ms", "10m");
if(fault26 !== undefined){
const err271 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/syntax",keyword:"syntax",params:{fault: fault26}};
(vErrors ??= []).push(err271);
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/refresh/retry/minDelay",schemaPath:"#/properties/refresh/properties/retry/properties/minDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err272);
errors++;
}
}
if(data88.maxDelay !== undefined){
let data91 = data88.maxDelay;
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err273 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err273);
errors++;
}
const fault27 = judges.judgeSyntax("duration", data91, "1ms", "1h");
if(fault27 !== undefined){
const err274 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/syntax",keyword:"syntax",params:{fault: fault27}};
(vErrors ??= []).push(err274);
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/refresh/retry/maxDelay",schemaPath:"#/properties/refresh/properties/retry/properties/maxDelay/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err275);
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/refresh/retry",schemaPath:"#/properties/refresh/properties/retry/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err276);
errors++;
}
}
if(data86.userinfoMaxAge !== undefined){
let data92 = data86.userinfoMaxAge;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err277 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err277);
errors++;
}
const fault28 = judges.judgeSyntax("duration", data92, null, "30d");
if(fault28 !== undefined){
const err278 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/syntax",keyword:"syntax",params:{fault: fault28}};
(vErrors ??= []).push(err278);
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/refresh/userinfoMaxAge",schemaPath:"#/properties/refresh/properties/userinfoMaxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err279);
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/refresh",schemaPath:"#/properties/refresh/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err280);
errors++;
}
}
if(data.identity !== undefined){
let data93 = data.identity;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.requireVerifiedEmail === undefined){
const err281 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "requireVerifiedEmail"}};
(vErrors ??= []).push(err281);
errors++;
}
if(data93.headers === undefined){
const err282 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err282);
errors++;
}
for(const key22 in data93){
if(!(((key22 === "requireVerifiedEmail") || (key22 === "headers")) || (key22 === "assertion"))){
const err283 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
(vErrors ??= []).push(err283);
errors++;
}
}
if(data93.requireVerifiedEmail !== undefined){
if(typeof data93.requireVerifiedEmail !== "boolean"){
const err284 = {instancePath:instancePath+"/identity/requireVerifiedEmail",schemaPath:"#/properties/identity/properties/requireVerifiedEmail/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err284);
errors++;
}
}
if(data93.headers !== undefined){
let data95 = data93.headers;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key23 in data95){
const _errs233 = errors;
if(typeof key23 === "string"){
const fault29 = judges.judgeSyntax("identityHeaderName", key23, null, null);
if(fault29 !== undefined){
const err285 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames/syntax",keyword:"syntax",params:{fault: fault29},propertyName:key23};
(vErrors ??= []).push(err285);
errors++;
}
}
var valid46 = _errs233 === errors;
if(!valid46){
const err286 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key23}};
(vErrors ??= []).push(err286);
errors++;
}
}
for(const key24 in data95){
if(!(pattern3.test(key24))){
const err287 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
(vErrors ??= []).push(err287);
errors++;
}
}
for(const key25 in data95){
if(pattern3.test(key25)){
let data96 = data95[key25];
if(typeof data96 === "string"){
if(func3(data96) < 1){
const err288 = {instancePath:instancePath+"/identity/headers/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err288);
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/identity/headers/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/identity/properties/headers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err289);
errors++;
}
}
}
}
else {
const err290 = {instancePath:instancePath+"/identity/headers",schemaPath:"#/properties/identity/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err290);
errors++;
}
}
if(data93.assertion !== undefined){
let data97 = data93.assertion;
if(judges.isPlanned({}, data97)){
const err291 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err291);
errors++;
}
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.header === undefined){
const err292 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "header"}};
(vErrors ??= []).push(err292);
errors++;
}
if(data97.lifetime === undefined){
const err293 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/required",keyword:"required",params:{missingProperty: "lifetime"}};
(vErrors ??= []).push(err293);
errors++;
}
for(const key26 in data97){
if(!((key26 === "header") || (key26 === "lifetime"))){
const err294 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
(vErrors ??= []).push(err294);
errors++;
}
}
if(data97.header !== undefined){
let data98 = data97.header;
if(typeof data98 === "string"){
if(func3(data98) < 1){
const err295 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err295);
errors++;
}
const fault30 = judges.judgeSyntax("identityHeaderName", data98, null, null);
if(fault30 !== undefined){
const err296 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/syntax",keyword:"syntax",params:{fault: fault30}};
(vErrors ??= []).push(err296);
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/identity/assertion/header",schemaPath:"#/properties/identity/properties/assertion/properties/header/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err297);
errors++;
}
}
if(data97.lifetime !== undefined){
let data99 = data97.lifetime;
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err298 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err298);
errors++;
}
const fault31 = judges.judgeSyntax("duration", data99, "10s", "1h");
if(fault31 !== undefined){
const err299 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/syntax",keyword:"syntax",params:{fault: fault31}};
(vErrors ??= []).push(err299);
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/identity/assertion/lifetime",schemaPath:"#/properties/identity/properties/assertion/properties/lifetime/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err300);
errors++;
}
}
}
else {
const err301 = {instancePath:instancePath+"/identity/assertion",schemaPath:"#/properties/identity/properties/assertion/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err301);
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/identity",schemaPath:"#/properties/identity/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err302);
errors++;
}
}
if(data.rateLimit !== undefined){
let data100 = data.rateLimit;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.login === undefined){
const err303 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/required",keyword:"required",params:{missingProperty: "login"}};
(vErrors ??= []).push(err303);
errors++;
}
for(const key27 in data100){
if(!(key27 === "login")){
const err304 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
(vErrors ??= []).push(err304);
errors++;
}
}
if(data100.login !== undefined){
let data101 = data100.login;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.max === undefined){
const err305 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err305);
errors++;
}
if(data101.per === undefined){
const err306 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err306);
errors++;
}
for(const key28 in data101){
if(!((key28 === "max") || (key28 === "per"))){
const err307 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
(vErrors ??= []).push(err307);
errors++;
}
}
if(data101.max !== undefined){
let data102 = data101.max;
if(!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102)))){
const err308 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err308);
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 1000000 || isNaN(data102)){
const err309 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err309);
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err310 = {instancePath:instancePath+"/rateLimit/login/max",schemaPath:"#/properties/rateLimit/properties/login/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err310);
errors++;
}
}
}
if(data101.per !== undefined){
let data103 = data101.per;
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err311 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err311);
errors++;
}
const fault32 = judges.judgeSyntax("duration", data103, "1s", "1d");
if(fault32 !== undefined){
const err312 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/syntax",keyword:"syntax",params:{fault: fault32}};
(vErrors ??= []).push(err312);
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/rateLimit/login/per",schemaPath:"#/properties/rateLimit/properties/login/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err313);
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/rateLimit/login",schemaPath:"#/properties/rateLimit/properties/login/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err314);
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/rateLimit",schemaPath:"#/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err315);
errors++;
}
}
if(data.routes !== undefined){
let data104 = data.routes;
if(Array.isArray(data104)){
if(data104.length < 1){
const err316 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err316);
errors++;
}
const len8 = data104.length;
for(let i11=0; i11<len8; i11++){
let data105 = data104[i11];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.path === undefined){
const err317 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err317);
errors++;
}
if(data105.auth === undefined){
const err318 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "auth"}};
(vErrors ??= []).push(err318);
errors++;
}
if(data105.unauthenticated === undefined){
const err319 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "unauthenticated"}};
(vErrors ??= []).push(err319);
errors++;
}
if(data105.origins === undefined){
const err320 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err320);
errors++;
}
if(data105.upstream === undefined){
const err321 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "upstream"}};
(vErrors ??= []).push(err321);
errors++;
}
if(data105.rewrite === undefined){
const err322 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "rewrite"}};
(vErrors ??= []).push(err322);
errors++;
}
if(data105.headers === undefined){
const err323 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err323);
errors++;
}
if(data105.responseHeaders === undefined){
const err324 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "responseHeaders"}};
(vErrors ??= []).push(err324);
errors++;
}
if(data105.keepAlive === undefined){
const err325 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "keepAlive"}};
(vErrors ??= []).push(err325);
errors++;
}
if(data105.maxBody === undefined){
const err326 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "maxBody"}};
(vErrors ??= []).push(err326);
errors++;
}
if(data105.websocket === undefined){
const err327 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "websocket"}};
(vErrors ??= []).push(err327);
errors++;
}
if(data105.encodedSlash === undefined){
const err328 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/required",keyword:"required",params:{missingProperty: "encodedSlash"}};
(vErrors ??= []).push(err328);
errors++;
}
for(const key29 in data105){
if(!(func2.call(schema11.properties.routes.items.properties, key29))){
const err329 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
(vErrors ??= []).push(err329);
errors++;
}
}
if(data105.name !== undefined){
let data106 = data105.name;
if(typeof data106 === "string"){
if(func3(data106) < 1){
const err330 = {instancePath:instancePath+"/routes/" + i11+"/name",schemaPath:"#/properties/routes/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err330);
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/routes/" + i11+"/name",schemaPath:"#/properties/routes/items/properties/name/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err331);
errors++;
}
}
if(data105.host !== undefined){
let data107 = data105.host;
if(typeof data107 === "string"){
if(func3(data107) < 1){
const err332 = {instancePath:instancePath+"/routes/" + i11+"/host",schemaPath:"#/properties/routes/items/properties/host/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err332);
errors++;
}
const fault33 = judges.judgeSyntax("host", data107, null, null);
if(fault33 !== undefined){
const err333 = {instancePath:instancePath+"/routes/" + i11+"/host",schemaPath:"#/properties/routes/items/properties/host/syntax",keyword:"syntax",params:{fault: fault33}};
(vErrors ??= []).push(err333);
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/routes/" + i11+"/host",schemaPath:"#/properties/routes/items/properties/host/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err334);
errors++;
}
}
if(data105.path !== undefined){
let data108 = data105.path;
const _errs264 = errors;
let valid54 = false;
const _errs265 = errors;
if(typeof data108 === "string"){
if(func3(data108) < 1){
const err335 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err335);
errors++;
}
const fault34 = judges.judgeSyntax("routePath", data108, null, null);
if(fault34 !== undefined){
const err336 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/syntax",keyword:"syntax",params:{fault: fault34}};
(vErrors ??= []).push(err336);
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err337);
errors++;
}
var _valid6 = _errs265 === errors;
valid54 = valid54 || _valid6;
if(!valid54){
const _errs267 = errors;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.exact === undefined){
const err338 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/required",keyword:"required",params:{missingProperty: "exact"}};
(vErrors ??= []).push(err338);
errors++;
}
for(const key30 in data108){
if(!(key30 === "exact")){
const err339 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
(vErrors ??= []).push(err339);
errors++;
}
}
if(data108.exact !== undefined){
let data109 = data108.exact;
if(typeof data109 === "string"){
if(func3(data109) < 1){
const err340 = {instancePath:instancePath+"/routes/" + i11+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err340);
errors++;
}
const fault35 = judges.judgeSyntax("routePath", data109, null, null);
if(fault35 !== undefined){
const err341 = {instancePath:instancePath+"/routes/" + i11+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/syntax",keyword:"syntax",params:{fault: fault35}};
(vErrors ??= []).push(err341);
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/routes/" + i11+"/path/exact",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/properties/exact/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err342);
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err343);
errors++;
}
var _valid6 = _errs267 === errors;
valid54 = valid54 || _valid6;
}
if(!valid54){
const err344 = {instancePath:instancePath+"/routes/" + i11+"/path",schemaPath:"#/properties/routes/items/properties/path/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err344);
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
if(data105.methods !== undefined){
let data110 = data105.methods;
if(Array.isArray(data110)){
if(data110.length < 1){
const err345 = {instancePath:instancePath+"/routes/" + i11+"/methods",schemaPath:"#/properties/routes/items/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err345);
errors++;
}
const len9 = data110.length;
for(let i12=0; i12<len9; i12++){
let data111 = data110[i12];
if(typeof data111 === "string"){
const fault36 = judges.judgeSyntax("method", data111, null, null);
if(fault36 !== undefined){
const err346 = {instancePath:instancePath+"/routes/" + i11+"/methods/" + i12,schemaPath:"#/properties/routes/items/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault36}};
(vErrors ??= []).push(err346);
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/routes/" + i11+"/methods/" + i12,schemaPath:"#/properties/routes/items/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err347);
errors++;
}
}
let i13 = data110.length;
let j3;
if(i13 > 1){
const indices3 = {};
for(;i13--;){
let item3 = data110[i13];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
const err348 = {instancePath:instancePath+"/routes/" + i11+"/methods",schemaPath:"#/properties/routes/items/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i13, j: j3}};
(vErrors ??= []).push(err348);
errors++;
break;
}
indices3[item3] = i13;
}
}
}
else {
const err349 = {instancePath:instancePath+"/routes/" + i11+"/methods",schemaPath:"#/properties/routes/items/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err349);
errors++;
}
}
if(data105.auth !== undefined){
let data112 = data105.auth;
if(!(((data112 === "required") || (data112 === "optional")) || (data112 === "none"))){
const err350 = {instancePath:instancePath+"/routes/" + i11+"/auth",schemaPath:"#/properties/routes/items/properties/auth/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.auth.enum}};
(vErrors ??= []).push(err350);
errors++;
}
}
if(data105.unauthenticated !== undefined){
let data113 = data105.unauthenticated;
if(!(((data113 === "auto") || (data113 === "redirect")) || (data113 === "unauthorized"))){
const err351 = {instancePath:instancePath+"/routes/" + i11+"/unauthenticated",schemaPath:"#/properties/routes/items/properties/unauthenticated/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.unauthenticated.enum}};
(vErrors ??= []).push(err351);
errors++;
}
}
if(data105.provider !== undefined){
let data114 = data105.provider;
if(typeof data114 === "string"){
if(func3(data114) < 1){
const err352 = {instancePath:instancePath+"/routes/" + i11+"/provider",schemaPath:"#/properties/routes/items/properties/provider/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err352);
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/routes/" + i11+"/provider",schemaPath:"#/properties/routes/items/properties/provider/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err353);
errors++;
}
}
if(data105.allow !== undefined){
let data115 = data105.allow;
if(typeof data115 === "string"){
if(func3(data115) < 1){
const err354 = {instancePath:instancePath+"/routes/" + i11+"/allow",schemaPath:"#/properties/routes/items/properties/allow/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err354);
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/routes/" + i11+"/allow",schemaPath:"#/properties/routes/items/properties/allow/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err355);
errors++;
}
}
if(data105.stepUp !== undefined){
let data116 = data105.stepUp;
if(judges.isPlanned({}, data116)){
const err356 = {instancePath:instancePath+"/routes/" + i11+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err356);
errors++;
}
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(Object.keys(data116).length < 1){
const err357 = {instancePath:instancePath+"/routes/" + i11+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/minProperties",keyword:"minProperties",params:{limit: 1}};
(vErrors ??= []).push(err357);
errors++;
}
for(const key31 in data116){
if(!((key31 === "maxAge") || (key31 === "acr"))){
const err358 = {instancePath:instancePath+"/routes/" + i11+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
(vErrors ??= []).push(err358);
errors++;
}
}
if(data116.maxAge !== undefined){
let data117 = data116.maxAge;
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err359 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err359);
errors++;
}
const fault37 = judges.judgeSyntax("duration", data117, "1s", "365d");
if(fault37 !== undefined){
const err360 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault37}};
(vErrors ??= []).push(err360);
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/maxAge",schemaPath:"#/properties/routes/items/properties/stepUp/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err361);
errors++;
}
}
if(data116.acr !== undefined){
let data118 = data116.acr;
if(Array.isArray(data118)){
if(data118.length < 1){
const err362 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err362);
errors++;
}
const len10 = data118.length;
for(let i14=0; i14<len10; i14++){
let data119 = data118[i14];
if(typeof data119 === "string"){
if(func3(data119) < 1){
const err363 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/acr/" + i14,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err363);
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/acr/" + i14,schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err364);
errors++;
}
}
}
else {
const err365 = {instancePath:instancePath+"/routes/" + i11+"/stepUp/acr",schemaPath:"#/properties/routes/items/properties/stepUp/properties/acr/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err365);
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/routes/" + i11+"/stepUp",schemaPath:"#/properties/routes/items/properties/stepUp/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err366);
errors++;
}
}
if(data105.bearer !== undefined){
let data120 = data105.bearer;
if(judges.isPlanned({}, data120)){
const err367 = {instancePath:instancePath+"/routes/" + i11+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/planned",keyword:"planned",params:{}};
(vErrors ??= []).push(err367);
errors++;
}
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key32 in data120){
if(!(((key32 === "introspect") || (key32 === "userinfo")) || (key32 === "jwt"))){
const err368 = {instancePath:instancePath+"/routes/" + i11+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
(vErrors ??= []).push(err368);
errors++;
}
}
if(data120.introspect !== undefined){
let data121 = data120.introspect;
if(typeof data121 !== "boolean"){
const err369 = {instancePath:instancePath+"/routes/" + i11+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/properties/introspect/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err369);
errors++;
}
if(true !== data121){
const err370 = {instancePath:instancePath+"/routes/" + i11+"/bearer/introspect",schemaPath:"#/properties/routes/items/properties/bearer/properties/introspect/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err370);
errors++;
}
}
if(data120.userinfo !== undefined){
let data122 = data120.userinfo;
if(typeof data122 !== "boolean"){
const err371 = {instancePath:instancePath+"/routes/" + i11+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/properties/userinfo/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err371);
errors++;
}
if(true !== data122){
const err372 = {instancePath:instancePath+"/routes/" + i11+"/bearer/userinfo",schemaPath:"#/properties/routes/items/properties/bearer/properties/userinfo/const",keyword:"const",params:{allowedValue: true}};
(vErrors ??= []).push(err372);
errors++;
}
}
if(data120.jwt !== undefined){
let data123 = data120.jwt;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.audience === undefined){
const err373 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/required",keyword:"required",params:{missingProperty: "audience"}};
(vErrors ??= []).push(err373);
errors++;
}
for(const key33 in data123){
if(!(key33 === "audience")){
const err374 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
(vErrors ??= []).push(err374);
errors++;
}
}
if(data123.audience !== undefined){
let data124 = data123.audience;
const _errs302 = errors;
let valid64 = false;
const _errs303 = errors;
if(typeof data124 === "string"){
if(func3(data124) < 1){
const err375 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err375);
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err376);
errors++;
}
var _valid7 = _errs303 === errors;
valid64 = valid64 || _valid7;
if(!valid64){
const _errs305 = errors;
if(Array.isArray(data124)){
if(data124.length < 1){
const err377 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err377);
errors++;
}
const len11 = data124.length;
for(let i15=0; i15<len11; i15++){
let data125 = data124[i15];
if(typeof data125 === "string"){
if(func3(data125) < 1){
const err378 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience/" + i15,schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err378);
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience/" + i15,schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err379);
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf/1/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err380);
errors++;
}
var _valid7 = _errs305 === errors;
valid64 = valid64 || _valid7;
}
if(!valid64){
const err381 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt/audience",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/properties/audience/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err381);
errors++;
}
else {
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err382 = {instancePath:instancePath+"/routes/" + i11+"/bearer/jwt",schemaPath:"#/properties/routes/items/properties/bearer/properties/jwt/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err382);
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/routes/" + i11+"/bearer",schemaPath:"#/properties/routes/items/properties/bearer/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err383);
errors++;
}
}
if(data105.origins !== undefined){
let data126 = data105.origins;
if(Array.isArray(data126)){
if(data126.length < 1){
const err384 = {instancePath:instancePath+"/routes/" + i11+"/origins",schemaPath:"#/properties/routes/items/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err384);
errors++;
}
const len12 = data126.length;
for(let i16=0; i16<len12; i16++){
let data127 = data126[i16];
if(typeof data127 === "string"){
const fault38 = judges.judgeSyntax("pageOrigin", data127, null, null);
if(fault38 !== undefined){
const err385 = {instancePath:instancePath+"/routes/" + i11+"/origins/" + i16,schemaPath:"#/properties/routes/items/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault38}};
(vErrors ??= []).push(err385);
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/routes/" + i11+"/origins/" + i16,schemaPath:"#/properties/routes/items/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err386);
errors++;
}
}
let i17 = data126.length;
let j4;
if(i17 > 1){
const indices4 = {};
for(;i17--;){
let item4 = data126[i17];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices4[item4] == "number"){
j4 = indices4[item4];
const err387 = {instancePath:instancePath+"/routes/" + i11+"/origins",schemaPath:"#/properties/routes/items/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i17, j: j4}};
(vErrors ??= []).push(err387);
errors++;
break;
}
indices4[item4] = i17;
}
}
}
else {
const err388 = {instancePath:instancePath+"/routes/" + i11+"/origins",schemaPath:"#/properties/routes/items/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err388);
errors++;
}
}
if(data105.cors !== undefined){
let data128 = data105.cors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.origins === undefined){
const err389 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "origins"}};
(vErrors ??= []).push(err389);
errors++;
}
if(data128.headers === undefined){
const err390 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "headers"}};
(vErrors ??= []).push(err390);
errors++;
}
if(data128.exposeHeaders === undefined){
const err391 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "exposeHeaders"}};
(vErrors ??= []).push(err391);
errors++;
}
if(data128.credentials === undefined){
const err392 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "credentials"}};
(vErrors ??= []).push(err392);
errors++;
}
if(data128.maxAge === undefined){
const err393 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/required",keyword:"required",params:{missingProperty: "maxAge"}};
(vErrors ??= []).push(err393);
errors++;
}
for(const key34 in data128){
if(!((((((key34 === "origins") || (key34 === "methods")) || (key34 === "headers")) || (key34 === "exposeHeaders")) || (key34 === "credentials")) || (key34 === "maxAge"))){
const err394 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
(vErrors ??= []).push(err394);
errors++;
}
}
if(data128.origins !== undefined){
let data129 = data128.origins;
if(Array.isArray(data129)){
if(data129.length < 1){
const err395 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err395);
errors++;
}
const len13 = data129.length;
for(let i18=0; i18<len13; i18++){
let data130 = data129[i18];
if(typeof data130 === "string"){
const fault39 = judges.judgeSyntax("corsOrigin", data130, null, null);
if(fault39 !== undefined){
const err396 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins/" + i18,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/syntax",keyword:"syntax",params:{fault: fault39}};
(vErrors ??= []).push(err396);
errors++;
}
}
else {
const err397 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins/" + i18,schemaPath:"#/properties/routes/items/properties/cors/properties/origins/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err397);
errors++;
}
}
let i19 = data129.length;
let j5;
if(i19 > 1){
const indices5 = {};
for(;i19--;){
let item5 = data129[i19];
if(typeof item5 !== "string"){
continue;
}
if(typeof indices5[item5] == "number"){
j5 = indices5[item5];
const err398 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/uniqueItems",keyword:"uniqueItems",params:{i: i19, j: j5}};
(vErrors ??= []).push(err398);
errors++;
break;
}
indices5[item5] = i19;
}
}
}
else {
const err399 = {instancePath:instancePath+"/routes/" + i11+"/cors/origins",schemaPath:"#/properties/routes/items/properties/cors/properties/origins/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err399);
errors++;
}
}
if(data128.methods !== undefined){
let data131 = data128.methods;
if(Array.isArray(data131)){
if(data131.length < 1){
const err400 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err400);
errors++;
}
const len14 = data131.length;
for(let i20=0; i20<len14; i20++){
let data132 = data131[i20];
if(typeof data132 === "string"){
const fault40 = judges.judgeSyntax("method", data132, null, null);
if(fault40 !== undefined){
const err401 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods/" + i20,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/syntax",keyword:"syntax",params:{fault: fault40}};
(vErrors ??= []).push(err401);
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods/" + i20,schemaPath:"#/properties/routes/items/properties/cors/properties/methods/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err402);
errors++;
}
}
let i21 = data131.length;
let j6;
if(i21 > 1){
const indices6 = {};
for(;i21--;){
let item6 = data131[i21];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices6[item6] == "number"){
j6 = indices6[item6];
const err403 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/uniqueItems",keyword:"uniqueItems",params:{i: i21, j: j6}};
(vErrors ??= []).push(err403);
errors++;
break;
}
indices6[item6] = i21;
}
}
}
else {
const err404 = {instancePath:instancePath+"/routes/" + i11+"/cors/methods",schemaPath:"#/properties/routes/items/properties/cors/properties/methods/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err404);
errors++;
}
}
if(data128.headers !== undefined){
let data133 = data128.headers;
if(Array.isArray(data133)){
const len15 = data133.length;
for(let i22=0; i22<len15; i22++){
let data134 = data133[i22];
if(typeof data134 === "string"){
const fault41 = judges.judgeSyntax("headerName", data134, null, null);
if(fault41 !== undefined){
const err405 = {instancePath:instancePath+"/routes/" + i11+"/cors/headers/" + i22,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/syntax",keyword:"syntax",params:{fault: fault41}};
(vErrors ??= []).push(err405);
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/routes/" + i11+"/cors/headers/" + i22,schemaPath:"#/properties/routes/items/properties/cors/properties/headers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err406);
errors++;
}
}
let i23 = data133.length;
let j7;
if(i23 > 1){
const indices7 = {};
for(;i23--;){
let item7 = data133[i23];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices7[item7] == "number"){
j7 = indices7[item7];
const err407 = {instancePath:instancePath+"/routes/" + i11+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/uniqueItems",keyword:"uniqueItems",params:{i: i23, j: j7}};
(vErrors ??= []).push(err407);
errors++;
break;
}
indices7[item7] = i23;
}
}
}
else {
const err408 = {instancePath:instancePath+"/routes/" + i11+"/cors/headers",schemaPath:"#/properties/routes/items/properties/cors/properties/headers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err408);
errors++;
}
}
if(data128.exposeHeaders !== undefined){
let data135 = data128.exposeHeaders;
if(Array.isArray(data135)){
const len16 = data135.length;
for(let i24=0; i24<len16; i24++){
let data136 = data135[i24];
if(typeof data136 === "string"){
const fault42 = judges.judgeSyntax("headerName", data136, null, null);
if(fault42 !== undefined){
const err409 = {instancePath:instancePath+"/routes/" + i11+"/cors/exposeHeaders/" + i24,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/syntax",keyword:"syntax",params:{fault: fault42}};
(vErrors ??= []).push(err409);
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/routes/" + i11+"/cors/exposeHeaders/" + i24,schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err410);
errors++;
}
}
let i25 = data135.length;
let j8;
if(i25 > 1){
const indices8 = {};
for(;i25--;){
let item8 = data135[i25];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices8[item8] == "number"){
j8 = indices8[item8];
const err411 = {instancePath:instancePath+"/routes/" + i11+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/uniqueItems",keyword:"uniqueItems",params:{i: i25, j: j8}};
(vErrors ??= []).push(err411);
errors++;
break;
}
indices8[item8] = i25;
}
}
}
else {
const err412 = {instancePath:instancePath+"/routes/" + i11+"/cors/exposeHeaders",schemaPath:"#/properties/routes/items/properties/cors/properties/exposeHeaders/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err412);
errors++;
}
}
if(data128.credentials !== undefined){
if(typeof data128.credentials !== "boolean"){
const err413 = {instancePath:instancePath+"/routes/" + i11+"/cors/credentials",schemaPath:"#/properties/routes/items/properties/cors/properties/credentials/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err413);
errors++;
}
}
if(data128.maxAge !== undefined){
let data138 = data128.maxAge;
if(typeof data138 === "string"){
if(!pattern0.test(data138)){
const err414 = {instancePath:instancePath+"/routes/" + i11+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err414);
errors++;
}
const fault43 = judges.judgeSyntax("duration", data138, null, "1d");
if(fault43 !== undefined){
const err415 = {instancePath:instancePath+"/routes/" + i11+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/syntax",keyword:"syntax",params:{fault: fault43}};
(vErrors ??= []).push(err415);
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/routes/" + i11+"/cors/maxAge",schemaPath:"#/properties/routes/items/properties/cors/properties/maxAge/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err416);
errors++;
}
}
}
else {
const err417 = {instancePath:instancePath+"/routes/" + i11+"/cors",schemaPath:"#/properties/routes/items/properties/cors/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err417);
errors++;
}
}
if(data105.upstream !== undefined){
let data139 = data105.upstream;
const _errs337 = errors;
let valid83 = false;
const _errs338 = errors;
if(typeof data139 === "string"){
const fault44 = judges.judgeSyntax("upstreamUrl", data139, null, null);
if(fault44 !== undefined){
const err418 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/syntax",keyword:"syntax",params:{fault: fault44}};
(vErrors ??= []).push(err418);
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/0/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err419);
errors++;
}
var _valid8 = _errs338 === errors;
valid83 = valid83 || _valid8;
if(!valid83){
const _errs340 = errors;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if(data139.urls === undefined){
const err420 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "urls"}};
(vErrors ??= []).push(err420);
errors++;
}
if(data139.preserveHost === undefined){
const err421 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "preserveHost"}};
(vErrors ??= []).push(err421);
errors++;
}
if(data139.connectTimeout === undefined){
const err422 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "connectTimeout"}};
(vErrors ??= []).push(err422);
errors++;
}
if(data139.responseTimeout === undefined){
const err423 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "responseTimeout"}};
(vErrors ??= []).push(err423);
errors++;
}
if(data139.idleTimeout === undefined){
const err424 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "idleTimeout"}};
(vErrors ??= []).push(err424);
errors++;
}
if(data139.retries === undefined){
const err425 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/required",keyword:"required",params:{missingProperty: "retries"}};
(vErrors ??= []).push(err425);
errors++;
}
for(const key35 in data139){
if(!((((((((key35 === "urls") || (key35 === "preserveHost")) || (key35 === "connectTimeout")) || (key35 === "responseTimeout")) || (key35 === "idleTimeout")) || (key35 === "retries")) || (key35 === "healthCheck")) || (key35 === "tls"))){
const err426 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
(vErrors ??= []).push(err426);
errors++;
}
}
if(data139.urls !== undefined){
let data140 = data139.urls;
if(Array.isArray(data140)){
if(data140.length < 1){
const err427 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err427);
errors++;
}
const len17 = data140.length;
for(let i26=0; i26<len17; i26++){
let data141 = data140[i26];
if(typeof data141 === "string"){
const fault45 = judges.judgeSyntax("upstreamUrl", data141, null, null);
if(fault45 !== undefined){
const err428 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls/" + i26,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/syntax",keyword:"syntax",params:{fault: fault45}};
(vErrors ??= []).push(err428);
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls/" + i26,schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err429);
errors++;
}
}
let i27 = data140.length;
let j9;
if(i27 > 1){
const indices9 = {};
for(;i27--;){
let item9 = data140[i27];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices9[item9] == "number"){
j9 = indices9[item9];
const err430 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/uniqueItems",keyword:"uniqueItems",params:{i: i27, j: j9}};
(vErrors ??= []).push(err430);
errors++;
break;
}
indices9[item9] = i27;
}
}
}
else {
const err431 = {instancePath:instancePath+"/routes/" + i11+"/upstream/urls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/urls/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err431);
errors++;
}
}
if(data139.preserveHost !== undefined){
if(typeof data139.preserveHost !== "boolean"){
const err432 = {instancePath:instancePath+"/routes/" + i11+"/upstream/preserveHost",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/preserveHost/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err432);
errors++;
}
}
if(data139.connectTimeout !== undefined){
let data143 = data139.connectTimeout;
if(typeof data143 === "string"){
if(!pattern0.test(data143)){
const err433 = {instancePath:instancePath+"/routes/" + i11+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err433);
errors++;
}
const fault46 = judges.judgeSyntax("duration", data143, "10ms", "5m");
if(fault46 !== undefined){
const err434 = {instancePath:instancePath+"/routes/" + i11+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/syntax",keyword:"syntax",params:{fault: fault46}};
(vErrors ??= []).push(err434);
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/routes/" + i11+"/upstream/connectTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/connectTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err435);
errors++;
}
}
if(data139.responseTimeout !== undefined){
let data144 = data139.responseTimeout;
if(typeof data144 === "string"){
if(!pattern0.test(data144)){
const err436 = {instancePath:instancePath+"/routes/" + i11+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err436);
errors++;
}
const fault47 = judges.judgeSyntax("duration", data144, "10ms", "1d");
if(fault47 !== undefined){
const err437 = {instancePath:instancePath+"/routes/" + i11+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/syntax",keyword:"syntax",params:{fault: fault47}};
(vErrors ??= []).push(err437);
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/routes/" + i11+"/upstream/responseTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/responseTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err438);
errors++;
}
}
if(data139.idleTimeout !== undefined){
let data145 = data139.idleTimeout;
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err439 = {instancePath:instancePath+"/routes/" + i11+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err439);
errors++;
}
const fault48 = judges.judgeSyntax("duration", data145, "1s", "7d");
if(fault48 !== undefined){
const err440 = {instancePath:instancePath+"/routes/" + i11+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/syntax",keyword:"syntax",params:{fault: fault48}};
(vErrors ??= []).push(err440);
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/routes/" + i11+"/upstream/idleTimeout",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/idleTimeout/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err441);
errors++;
}
}
if(data139.retries !== undefined){
let data146 = data139.retries;
if(!(((typeof data146 == "number") && (!(data146 % 1) && !isNaN(data146))) && (isFinite(data146)))){
const err442 = {instancePath:instancePath+"/routes/" + i11+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err442);
errors++;
}
if((typeof data146 == "number") && (isFinite(data146))){
if(data146 > 10 || isNaN(data146)){
const err443 = {instancePath:instancePath+"/routes/" + i11+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err443);
errors++;
}
if(data146 < 0 || isNaN(data146)){
const err444 = {instancePath:instancePath+"/routes/" + i11+"/upstream/retries",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/retries/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err444);
errors++;
}
}
}
if(data139.healthCheck !== undefined){
let data147 = data139.healthCheck;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.path === undefined){
const err445 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "path"}};
(vErrors ??= []).push(err445);
errors++;
}
if(data147.every === undefined){
const err446 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/required",keyword:"required",params:{missingProperty: "every"}};
(vErrors ??= []).push(err446);
errors++;
}
for(const key36 in data147){
if(!((key36 === "path") || (key36 === "every"))){
const err447 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
(vErrors ??= []).push(err447);
errors++;
}
}
if(data147.path !== undefined){
let data148 = data147.path;
if(typeof data148 === "string"){
if(func3(data148) < 1){
const err448 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err448);
errors++;
}
const fault49 = judges.judgeSyntax("addedPrefix", data148, null, null);
if(fault49 !== undefined){
const err449 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/syntax",keyword:"syntax",params:{fault: fault49}};
(vErrors ??= []).push(err449);
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/path",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/path/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err450);
errors++;
}
}
if(data147.every !== undefined){
let data149 = data147.every;
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err451 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err451);
errors++;
}
const fault50 = judges.judgeSyntax("duration", data149, "1s", "1h");
if(fault50 !== undefined){
const err452 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/syntax",keyword:"syntax",params:{fault: fault50}};
(vErrors ??= []).push(err452);
errors++;
}
}
else {
const err453 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck/every",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/properties/every/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err453);
errors++;
}
}
}
else {
const err454 = {instancePath:instancePath+"/routes/" + i11+"/upstream/healthCheck",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/healthCheck/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err454);
errors++;
}
}
if(data139.tls !== undefined){
let data150 = data139.tls;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
for(const key37 in data150){
if(!((((key37 === "caFile") || (key37 === "certFile")) || (key37 === "keyFile")) || (key37 === "serverName"))){
const err455 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
(vErrors ??= []).push(err455);
errors++;
}
}
if(data150.caFile !== undefined){
let data151 = data150.caFile;
if(typeof data151 === "string"){
if(func3(data151) < 1){
const err456 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err456);
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/caFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/caFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err457);
errors++;
}
}
if(data150.certFile !== undefined){
let data152 = data150.certFile;
if(typeof data152 === "string"){
if(func3(data152) < 1){
const err458 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err458);
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/certFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/certFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err459);
errors++;
}
}
if(data150.keyFile !== undefined){
let data153 = data150.keyFile;
if(typeof data153 === "string"){
if(func3(data153) < 1){
const err460 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err460);
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/keyFile",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/keyFile/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err461);
errors++;
}
}
if(data150.serverName !== undefined){
let data154 = data150.serverName;
if(typeof data154 === "string"){
if(func3(data154) < 1){
const err462 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err462);
errors++;
}
const fault51 = judges.judgeSyntax("host", data154, null, null);
if(fault51 !== undefined){
const err463 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/syntax",keyword:"syntax",params:{fault: fault51}};
(vErrors ??= []).push(err463);
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls/serverName",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/properties/serverName/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err464);
errors++;
}
}
}
else {
const err465 = {instancePath:instancePath+"/routes/" + i11+"/upstream/tls",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/properties/tls/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err465);
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf/1/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err466);
errors++;
}
var _valid8 = _errs340 === errors;
valid83 = valid83 || _valid8;
}
if(!valid83){
const err467 = {instancePath:instancePath+"/routes/" + i11+"/upstream",schemaPath:"#/properties/routes/items/properties/upstream/anyOf",keyword:"anyOf",params:{}};
(vErrors ??= []).push(err467);
errors++;
}
else {
errors = _errs337;
if(vErrors !== null){
if(_errs337){
vErrors.length = _errs337;
}
else {
vErrors = null;
}
}
}
}
if(data105.rewrite !== undefined){
let data155 = data105.rewrite;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key38 in data155){
if(!((key38 === "stripPrefix") || (key38 === "addPrefix"))){
const err468 = {instancePath:instancePath+"/routes/" + i11+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
(vErrors ??= []).push(err468);
errors++;
}
}
if(data155.stripPrefix !== undefined){
let data156 = data155.stripPrefix;
if(typeof data156 === "string"){
if(func3(data156) < 1){
const err469 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err469);
errors++;
}
const fault52 = judges.judgeSyntax("prefixPath", data156, null, null);
if(fault52 !== undefined){
const err470 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/syntax",keyword:"syntax",params:{fault: fault52}};
(vErrors ??= []).push(err470);
errors++;
}
}
else {
const err471 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/stripPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/stripPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err471);
errors++;
}
}
if(data155.addPrefix !== undefined){
let data157 = data155.addPrefix;
if(typeof data157 === "string"){
if(func3(data157) < 1){
const err472 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err472);
errors++;
}
const fault53 = judges.judgeSyntax("addedPrefix", data157, null, null);
if(fault53 !== undefined){
const err473 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/syntax",keyword:"syntax",params:{fault: fault53}};
(vErrors ??= []).push(err473);
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/routes/" + i11+"/rewrite/addPrefix",schemaPath:"#/properties/routes/items/properties/rewrite/properties/addPrefix/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err474);
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/routes/" + i11+"/rewrite",schemaPath:"#/properties/routes/items/properties/rewrite/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err475);
errors++;
}
}
if(data105.headers !== undefined){
let data158 = data105.headers;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.set === undefined){
const err476 = {instancePath:instancePath+"/routes/" + i11+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err476);
errors++;
}
if(data158.remove === undefined){
const err477 = {instancePath:instancePath+"/routes/" + i11+"/headers",schemaPath:"#/properties/routes/items/properties/headers/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err477);
errors++;
}
for(const key39 in data158){
if(!((key39 === "set") || (key39 === "remove"))){
const err478 = {instancePath:instancePath+"/routes/" + i11+"/headers",schemaPath:"#/properties/routes/items/properties/headers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
(vErrors ??= []).push(err478);
errors++;
}
}
if(data158.set !== undefined){
let data159 = data158.set;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key40 in data159){
const _errs387 = errors;
if(typeof key40 === "string"){
const fault54 = judges.judgeSyntax("headerName", key40, null, null);
if(fault54 !== undefined){
const err479 = {instancePath:instancePath+"/routes/" + i11+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault54},propertyName:key40};
(vErrors ??= []).push(err479);
errors++;
}
}
var valid92 = _errs387 === errors;
if(!valid92){
const err480 = {instancePath:instancePath+"/routes/" + i11+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key40}};
(vErrors ??= []).push(err480);
errors++;
}
}
for(const key41 in data159){
if(!(pattern3.test(key41))){
const err481 = {instancePath:instancePath+"/routes/" + i11+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
(vErrors ??= []).push(err481);
errors++;
}
}
for(const key42 in data159){
if(pattern3.test(key42)){
let data160 = data159[key42];
if(typeof data160 === "string"){
const fault55 = judges.judgeSyntax("headerValue", data160, null, null);
if(fault55 !== undefined){
const err482 = {instancePath:instancePath+"/routes/" + i11+"/headers/set/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault55}};
(vErrors ??= []).push(err482);
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/routes/" + i11+"/headers/set/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/headers/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err483);
errors++;
}
}
}
}
else {
const err484 = {instancePath:instancePath+"/routes/" + i11+"/headers/set",schemaPath:"#/properties/routes/items/properties/headers/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err484);
errors++;
}
}
if(data158.remove !== undefined){
let data161 = data158.remove;
if(Array.isArray(data161)){
const len18 = data161.length;
for(let i28=0; i28<len18; i28++){
let data162 = data161[i28];
if(typeof data162 === "string"){
const fault56 = judges.judgeSyntax("headerName", data162, null, null);
if(fault56 !== undefined){
const err485 = {instancePath:instancePath+"/routes/" + i11+"/headers/remove/" + i28,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault56}};
(vErrors ??= []).push(err485);
errors++;
}
}
else {
const err486 = {instancePath:instancePath+"/routes/" + i11+"/headers/remove/" + i28,schemaPath:"#/properties/routes/items/properties/headers/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err486);
errors++;
}
}
let i29 = data161.length;
let j10;
if(i29 > 1){
const indices10 = {};
for(;i29--;){
let item10 = data161[i29];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices10[item10] == "number"){
j10 = indices10[item10];
const err487 = {instancePath:instancePath+"/routes/" + i11+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i29, j: j10}};
(vErrors ??= []).push(err487);
errors++;
break;
}
indices10[item10] = i29;
}
}
}
else {
const err488 = {instancePath:instancePath+"/routes/" + i11+"/headers/remove",schemaPath:"#/properties/routes/items/properties/headers/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err488);
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/routes/" + i11+"/headers",schemaPath:"#/properties/routes/items/properties/headers/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err489);
errors++;
}
}
if(data105.responseHeaders !== undefined){
let data163 = data105.responseHeaders;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.set === undefined){
const err490 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "set"}};
(vErrors ??= []).push(err490);
errors++;
}
if(data163.remove === undefined){
const err491 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/required",keyword:"required",params:{missingProperty: "remove"}};
(vErrors ??= []).push(err491);
errors++;
}
for(const key43 in data163){
if(!((key43 === "set") || (key43 === "remove"))){
const err492 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43}};
(vErrors ??= []).push(err492);
errors++;
}
}
if(data163.set !== undefined){
let data164 = data163.set;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key44 in data164){
const _errs400 = errors;
if(typeof key44 === "string"){
const fault57 = judges.judgeSyntax("headerName", key44, null, null);
if(fault57 !== undefined){
const err493 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames/syntax",keyword:"syntax",params:{fault: fault57},propertyName:key44};
(vErrors ??= []).push(err493);
errors++;
}
}
var valid98 = _errs400 === errors;
if(!valid98){
const err494 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/propertyNames",keyword:"propertyNames",params:{propertyName: key44}};
(vErrors ??= []).push(err494);
errors++;
}
}
for(const key45 in data164){
if(!(pattern3.test(key45))){
const err495 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
(vErrors ??= []).push(err495);
errors++;
}
}
for(const key46 in data164){
if(pattern3.test(key46)){
let data165 = data164[key46];
if(typeof data165 === "string"){
const fault58 = judges.judgeSyntax("headerValue", data165, null, null);
if(fault58 !== undefined){
const err496 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/syntax",keyword:"syntax",params:{fault: fault58}};
(vErrors ??= []).push(err496);
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err497);
errors++;
}
}
}
}
else {
const err498 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/set",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/set/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err498);
errors++;
}
}
if(data163.remove !== undefined){
let data166 = data163.remove;
if(Array.isArray(data166)){
const len19 = data166.length;
for(let i30=0; i30<len19; i30++){
let data167 = data166[i30];
if(typeof data167 === "string"){
const fault59 = judges.judgeSyntax("headerName", data167, null, null);
if(fault59 !== undefined){
const err499 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/remove/" + i30,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/syntax",keyword:"syntax",params:{fault: fault59}};
(vErrors ??= []).push(err499);
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/remove/" + i30,schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err500);
errors++;
}
}
let i31 = data166.length;
let j11;
if(i31 > 1){
const indices11 = {};
for(;i31--;){
let item11 = data166[i31];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices11[item11] == "number"){
j11 = indices11[item11];
const err501 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/uniqueItems",keyword:"uniqueItems",params:{i: i31, j: j11}};
(vErrors ??= []).push(err501);
errors++;
break;
}
indices11[item11] = i31;
}
}
}
else {
const err502 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders/remove",schemaPath:"#/properties/routes/items/properties/responseHeaders/properties/remove/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err502);
errors++;
}
}
}
else {
const err503 = {instancePath:instancePath+"/routes/" + i11+"/responseHeaders",schemaPath:"#/properties/routes/items/properties/responseHeaders/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err503);
errors++;
}
}
if(data105.rateLimit !== undefined){
let data168 = data105.rateLimit;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.max === undefined){
const err504 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "max"}};
(vErrors ??= []).push(err504);
errors++;
}
if(data168.per === undefined){
const err505 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "per"}};
(vErrors ??= []).push(err505);
errors++;
}
if(data168.key === undefined){
const err506 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/required",keyword:"required",params:{missingProperty: "key"}};
(vErrors ??= []).push(err506);
errors++;
}
for(const key47 in data168){
if(!(((key47 === "max") || (key47 === "per")) || (key47 === "key"))){
const err507 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47}};
(vErrors ??= []).push(err507);
errors++;
}
}
if(data168.max !== undefined){
let data169 = data168.max;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err508 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err508);
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 > 10000000 || isNaN(data169)){
const err509 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000000}};
(vErrors ??= []).push(err509);
errors++;
}
if(data169 < 1 || isNaN(data169)){
const err510 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/max",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err510);
errors++;
}
}
}
if(data168.per !== undefined){
let data170 = data168.per;
if(typeof data170 === "string"){
if(!pattern0.test(data170)){
const err511 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9]\\d*)(ms|s|m|h|d)$"}};
(vErrors ??= []).push(err511);
errors++;
}
const fault60 = judges.judgeSyntax("duration", data170, "1s", "1d");
if(fault60 !== undefined){
const err512 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/syntax",keyword:"syntax",params:{fault: fault60}};
(vErrors ??= []).push(err512);
errors++;
}
}
else {
const err513 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/per",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/per/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err513);
errors++;
}
}
if(data168.key !== undefined){
let data171 = data168.key;
if(!((data171 === "user") || (data171 === "address"))){
const err514 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit/key",schemaPath:"#/properties/routes/items/properties/rateLimit/properties/key/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.rateLimit.properties.key.enum}};
(vErrors ??= []).push(err514);
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/routes/" + i11+"/rateLimit",schemaPath:"#/properties/routes/items/properties/rateLimit/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err515);
errors++;
}
}
if(data105.keepAlive !== undefined){
if(typeof data105.keepAlive !== "boolean"){
const err516 = {instancePath:instancePath+"/routes/" + i11+"/keepAlive",schemaPath:"#/properties/routes/items/properties/keepAlive/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err516);
errors++;
}
}
if(data105.maxBody !== undefined){
let data173 = data105.maxBody;
if(typeof data173 === "string"){
if(!pattern34.test(data173)){
const err517 = {instancePath:instancePath+"/routes/" + i11+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/pattern",keyword:"pattern",params:{pattern: "^(unlimited|(0|[1-9]\\d*)(B|KB|MB|GB))$"}};
(vErrors ??= []).push(err517);
errors++;
}
const fault61 = judges.judgeSyntax("size", data173, null, null);
if(fault61 !== undefined){
const err518 = {instancePath:instancePath+"/routes/" + i11+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/syntax",keyword:"syntax",params:{fault: fault61}};
(vErrors ??= []).push(err518);
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/routes/" + i11+"/maxBody",schemaPath:"#/properties/routes/items/properties/maxBody/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err519);
errors++;
}
}
if(data105.websocket !== undefined){
if(typeof data105.websocket !== "boolean"){
const err520 = {instancePath:instancePath+"/routes/" + i11+"/websocket",schemaPath:"#/properties/routes/items/properties/websocket/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err520);
errors++;
}
}
if(data105.encodedSlash !== undefined){
let data175 = data105.encodedSlash;
if(!((data175 === "reject") || (data175 === "keep"))){
const err521 = {instancePath:instancePath+"/routes/" + i11+"/encodedSlash",schemaPath:"#/properties/routes/items/properties/encodedSlash/enum",keyword:"enum",params:{allowedValues: schema11.properties.routes.items.properties.encodedSlash.enum}};
(vErrors ??= []).push(err521);
errors++;
}
}
}
else {
const err522 = {instancePath:instancePath+"/routes/" + i11,schemaPath:"#/properties/routes/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err522);
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err523);
errors++;
}
}
}
else {
const err524 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err524);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
