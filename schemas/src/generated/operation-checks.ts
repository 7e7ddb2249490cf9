// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const operation: Check = validate10;
const schema11 = {"title":"operation","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"roles":{"type":"array","items":{"title":"role","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"}},"required":["id","title"],"additionalProperties":false},"minItems":1,"maxItems":64},"nets":{"type":"array","items":{"title":"net","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"label":{"$ref":"../common.schema.json#/$defs/label"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"listen":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"speak":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64}},"required":["id","title","label","listen","speak"],"additionalProperties":false},"minItems":1,"maxItems":512}},"required":["id","title","roles","nets"],"additionalProperties":false};
const schema13 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema14 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema15 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema19 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema20 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const func2 = ucs2length;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern3 = new RegExp("^#[0-9a-f]{6}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.nets === undefined) && (missing0 = "nets"))){
validate10.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema11,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "$schema") || (key0 === "id")) || (key0 === "title")) || (key0 === "roles")) || (key0 === "nets"))){
validate10.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema11,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
let data0 = data.$schema;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 256){
validate10.errors = [{instancePath:instancePath+"/$schema",keyword:"maxLength",params:{limit: 256},parentSchema:schema11.properties.$schema,data:data0}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/$schema",keyword:"type",params:{type: "string"},parentSchema:schema11.properties.$schema,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.id !== undefined){
let data1 = data.id;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate10.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data1}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate10.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate10.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data2}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data3 = data.roles;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
if(data3.length > 64){
validate10.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.roles,data:data3}];
return false;
}
else {
if(data3.length < 1){
validate10.errors = [{instancePath:instancePath+"/roles",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.roles,data:data3}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.id === undefined) && (missing1 = "id")) || ((data4.title === undefined) && (missing1 = "title"))){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema11.properties.roles.items,data:data4}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data4){
if(!((key1 === "id") || (key1 === "title"))){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema11.properties.roles.items,data:data4}];
return false;
break;
}
}
if(_errs14 === errors){
if(data4.id !== undefined){
let data5 = data4.id;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema15,data:data5}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema15,data:data5}];
return false;
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data4.title !== undefined){
let data6 = data4.title;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data6 === "string"){
if(func2(data6) > 80){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data6}];
return false;
}
else {
if(func2(data6) < 1){
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data6}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data6}];
return false;
}
}
var valid4 = _errs18 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.roles.items,data:data4}];
return false;
}
}
var valid3 = _errs12 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.roles,data:data3}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nets !== undefined){
let data7 = data.nets;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data7)){
if(data7.length > 512){
validate10.errors = [{instancePath:instancePath+"/nets",keyword:"maxItems",params:{limit: 512},parentSchema:schema11.properties.nets,data:data7}];
return false;
}
else {
if(data7.length < 1){
validate10.errors = [{instancePath:instancePath+"/nets",keyword:"minItems",params:{limit: 1},parentSchema:schema11.properties.nets,data:data7}];
return false;
}
else {
var valid7 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
const _errs23 = errors;
if(errors === _errs23){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((((data8.id === undefined) && (missing2 = "id")) || ((data8.title === undefined) && (missing2 = "title"))) || ((data8.label === undefined) && (missing2 = "label"))) || ((data8.listen === undefined) && (missing2 = "listen"))) || ((data8.speak === undefined) && (missing2 = "speak"))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema11.properties.nets.items,data:data8}];
return false;
}
else {
const _errs25 = errors;
for(const key2 in data8){
if(!((((((key2 === "id") || (key2 === "title")) || (key2 === "label")) || (key2 === "colour")) || (key2 === "listen")) || (key2 === "speak"))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema11.properties.nets.items,data:data8}];
return false;
break;
}
}
if(_errs25 === errors){
if(data8.id !== undefined){
let data9 = data8.id;
const _errs26 = errors;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data9}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data9}];
return false;
}
}
var valid8 = _errs26 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.title !== undefined){
let data10 = data8.title;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data10 === "string"){
if(func2(data10) > 80){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema14,data:data10}];
return false;
}
else {
if(func2(data10) < 1){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema14,data:data10}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema14,data:data10}];
return false;
}
}
var valid8 = _errs29 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.label !== undefined){
let data11 = data8.label;
const _errs32 = errors;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data11 === "string"){
if(func2(data11) > 12){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema19,data:data11}];
return false;
}
else {
if(func2(data11) < 1){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema19,data:data11}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/label",keyword:"type",params:{type: "string"},parentSchema:schema19,data:data11}];
return false;
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.colour !== undefined){
let data12 = data8.colour;
const _errs35 = errors;
const _errs36 = errors;
if(errors === _errs36){
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema20,data:data12}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data12}];
return false;
}
}
var valid8 = _errs35 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.listen !== undefined){
let data13 = data8.listen;
const _errs38 = errors;
if(errors === _errs38){
if(Array.isArray(data13)){
if(data13.length > 64){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/listen",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.listen,data:data13}];
return false;
}
else {
var valid13 = true;
const len2 = data13.length;
for(let i2=0; i2<len2; i2++){
let data14 = data13[i2];
const _errs40 = errors;
const _errs41 = errors;
if(errors === _errs41){
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/listen/" + i2,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema15,data:data14}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/listen/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema15,data:data14}];
return false;
}
}
var valid13 = _errs40 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/listen",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.listen,data:data13}];
return false;
}
}
var valid8 = _errs38 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.speak !== undefined){
let data15 = data8.speak;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data15)){
if(data15.length > 64){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/speak",keyword:"maxItems",params:{limit: 64},parentSchema:schema11.properties.nets.items.properties.speak,data:data15}];
return false;
}
else {
var valid15 = true;
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/speak/" + i3,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema15,data:data16}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/speak/" + i3,keyword:"type",params:{type: "string"},parentSchema:schema15,data:data16}];
return false;
}
}
var valid15 = _errs45 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/speak",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets.items.properties.speak,data:data15}];
return false;
}
}
var valid8 = _errs43 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema11.properties.nets.items,data:data8}];
return false;
}
}
var valid7 = _errs23 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets",keyword:"type",params:{type: "array"},parentSchema:schema11.properties.nets,data:data7}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema11,data}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}
