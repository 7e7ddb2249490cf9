// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const operation: Check = validate10;
const schema11 = {"title":"operation","type":"object","properties":{"$schema":{"type":"string","maxLength":256},"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"roles":{"type":"array","items":{"title":"role","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/role_id"},"title":{"$ref":"../common.schema.json#/$defs/title"}},"required":["id","title"],"additionalProperties":false},"minItems":1,"maxItems":64},"nets":{"type":"array","items":{"title":"net","type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"},"label":{"$ref":"../common.schema.json#/$defs/label"},"colour":{"$ref":"../common.schema.json#/$defs/colour"},"listen":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"speak":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64},"priority":{"type":"integer","minimum":0,"maximum":10},"half_duplex":{"type":"boolean"},"talk_ms_max":{"type":"number","minimum":1000,"maximum":3600000,"x-unit":"ms"},"effect":{"$ref":"../common.schema.json#/$defs/radio_effect"}},"required":["id","title","label","listen","speak"],"additionalProperties":false},"minItems":1,"maxItems":512}},"required":["id","title","roles","nets"],"additionalProperties":false};
const schema13 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema14 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema15 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema19 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema20 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const func2 = ucs2length;
const func7 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const pattern3 = new RegExp("^#[0-9a-f]{6}$", "u");
const schema23 = {"title":"radio effect","type":"object","properties":{"low_hz":{"type":"number","minimum":20,"maximum":2000,"x-unit":"Hz"},"high_hz":{"type":"number","minimum":1000,"maximum":20000,"x-unit":"Hz"},"drive_db":{"type":"number","minimum":0,"maximum":30,"x-unit":"dB"},"noise_db":{"type":"number","minimum":-90,"maximum":-20,"x-unit":"dB"},"tail_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"tail_db":{"type":"number","minimum":-90,"maximum":-6,"x-unit":"dB"},"key_down_tone":{"$ref":"#/$defs/radio_tone"},"key_up_tone":{"$ref":"#/$defs/radio_tone"}},"required":[]};
const schema24 = {"title":"radio tone","type":"object","properties":{"frequency_hz":{"type":"number","minimum":100,"maximum":4000,"x-unit":"Hz"},"duration_ms":{"type":"number","minimum":10,"maximum":500,"x-unit":"ms"},"gain_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"}},"required":["frequency_hz","duration_ms","gain_db"]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.low_hz !== undefined){
let data0 = data.low_hz;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 2000 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/low_hz",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema23.properties.low_hz,data:data0}];
return false;
}
else {
if(data0 < 20 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/low_hz",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema23.properties.low_hz,data:data0}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/low_hz",keyword:"type",params:{type: "number"},parentSchema:schema23.properties.low_hz,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.high_hz !== undefined){
let data1 = data.high_hz;
const _errs3 = errors;
if(errors === _errs3){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 20000 || isNaN(data1)){
validate12.errors = [{instancePath:instancePath+"/high_hz",keyword:"maximum",params:{comparison: "<=", limit: 20000},parentSchema:schema23.properties.high_hz,data:data1}];
return false;
}
else {
if(data1 < 1000 || isNaN(data1)){
validate12.errors = [{instancePath:instancePath+"/high_hz",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema23.properties.high_hz,data:data1}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/high_hz",keyword:"type",params:{type: "number"},parentSchema:schema23.properties.high_hz,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drive_db !== undefined){
let data2 = data.drive_db;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30 || isNaN(data2)){
validate12.errors = [{instancePath:instancePath+"/drive_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema23.properties.drive_db,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate12.errors = [{instancePath:instancePath+"/drive_db",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.drive_db,data:data2}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/drive_db",keyword:"type",params:{type: "number"},parentSchema:schema23.properties.drive_db,data:data2}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noise_db !== undefined){
let data3 = data.noise_db;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > -20 || isNaN(data3)){
validate12.errors = [{instancePath:instancePath+"/noise_db",keyword:"maximum",params:{comparison: "<=", limit: -20},parentSchema:schema23.properties.noise_db,data:data3}];
return false;
}
else {
if(data3 < -90 || isNaN(data3)){
validate12.errors = [{instancePath:instancePath+"/noise_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema23.properties.noise_db,data:data3}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/noise_db",keyword:"type",params:{type: "number"},parentSchema:schema23.properties.noise_db,data:data3}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tail_ms !== undefined){
let data4 = data.tail_ms;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 500 || isNaN(data4)){
validate12.errors = [{instancePath:instancePath+"/tail_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema23.properties.tail_ms,data:data4}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate12.errors = [{instancePath:instancePath+"/tail_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema23.properties.tail_ms,data:data4}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/tail_ms",keyword:"type",params:{type: "number"},parentSchema:schema23.properties.tail_ms,data:data4}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tail_db !== undefined){
let data5 = data.tail_db;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > -6 || isNaN(data5)){
validate12.errors = [{instancePath:instancePath+"/tail_db",keyword:"maximum",params:{comparison: "<=", limit: -6},parentSchema:schema23.properties.tail_db,data:data5}];
return false;
}
else {
if(data5 < -90 || isNaN(data5)){
validate12.errors = [{instancePath:instancePath+"/tail_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema23.properties.tail_db,data:data5}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/tail_db",keyword:"type",params:{type: "number"},parentSchema:schema23.properties.tail_db,data:data5}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_down_tone !== undefined){
let data6 = data.key_down_tone;
const _errs13 = errors;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if((((data6.frequency_hz === undefined) && (missing0 = "frequency_hz")) || ((data6.duration_ms === undefined) && (missing0 = "duration_ms"))) || ((data6.gain_db === undefined) && (missing0 = "gain_db"))){
validate12.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: missing0},parentSchema:schema24,data:data6}];
return false;
}
else {
if(data6.frequency_hz !== undefined){
let data7 = data6.frequency_hz;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4000 || isNaN(data7)){
validate12.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema24.properties.frequency_hz,data:data7}];
return false;
}
else {
if(data7 < 100 || isNaN(data7)){
validate12.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema24.properties.frequency_hz,data:data7}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.frequency_hz,data:data7}];
return false;
}
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.duration_ms !== undefined){
let data8 = data6.duration_ms;
const _errs18 = errors;
if(errors === _errs18){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 500 || isNaN(data8)){
validate12.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema24.properties.duration_ms,data:data8}];
return false;
}
else {
if(data8 < 10 || isNaN(data8)){
validate12.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.duration_ms,data:data8}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.duration_ms,data:data8}];
return false;
}
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.gain_db !== undefined){
let data9 = data6.gain_db;
const _errs20 = errors;
if(errors === _errs20){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 0 || isNaN(data9)){
validate12.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema24.properties.gain_db,data:data9}];
return false;
}
else {
if(data9 < -60 || isNaN(data9)){
validate12.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24.properties.gain_db,data:data9}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.gain_db,data:data9}];
return false;
}
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"type",params:{type: "object"},parentSchema:schema24,data:data6}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key_up_tone !== undefined){
let data10 = data.key_up_tone;
const _errs22 = errors;
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((((data10.frequency_hz === undefined) && (missing1 = "frequency_hz")) || ((data10.duration_ms === undefined) && (missing1 = "duration_ms"))) || ((data10.gain_db === undefined) && (missing1 = "gain_db"))){
validate12.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: missing1},parentSchema:schema24,data:data10}];
return false;
}
else {
if(data10.frequency_hz !== undefined){
let data11 = data10.frequency_hz;
const _errs25 = errors;
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4000 || isNaN(data11)){
validate12.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema24.properties.frequency_hz,data:data11}];
return false;
}
else {
if(data11 < 100 || isNaN(data11)){
validate12.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema24.properties.frequency_hz,data:data11}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.frequency_hz,data:data11}];
return false;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.duration_ms !== undefined){
let data12 = data10.duration_ms;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 500 || isNaN(data12)){
validate12.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema24.properties.duration_ms,data:data12}];
return false;
}
else {
if(data12 < 10 || isNaN(data12)){
validate12.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.duration_ms,data:data12}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.duration_ms,data:data12}];
return false;
}
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.gain_db !== undefined){
let data13 = data10.gain_db;
const _errs29 = errors;
if(errors === _errs29){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 0 || isNaN(data13)){
validate12.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema24.properties.gain_db,data:data13}];
return false;
}
else {
if(data13 < -60 || isNaN(data13)){
validate12.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24.properties.gain_db,data:data13}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.gain_db,data:data13}];
return false;
}
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"type",params:{type: "object"},parentSchema:schema24,data:data10}];
return false;
}
}
var valid0 = _errs22 === errors;
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
}
else {
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema23,data}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}


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
if(!(func7.call(schema11.properties.nets.items.properties, key2))){
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
if(valid8){
if(data8.priority !== undefined){
let data17 = data8.priority;
const _errs48 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema11.properties.nets.items.properties.priority,data:data17}];
return false;
}
if(errors === _errs48){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema11.properties.nets.items.properties.priority,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema11.properties.nets.items.properties.priority,data:data17}];
return false;
}
}
}
}
var valid8 = _errs48 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.half_duplex !== undefined){
let data18 = data8.half_duplex;
const _errs50 = errors;
if(typeof data18 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema11.properties.nets.items.properties.half_duplex,data:data18}];
return false;
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.talk_ms_max !== undefined){
let data19 = data8.talk_ms_max;
const _errs52 = errors;
if(errors === _errs52){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3600000 || isNaN(data19)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema11.properties.nets.items.properties.talk_ms_max,data:data19}];
return false;
}
else {
if(data19 < 1000 || isNaN(data19)){
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema11.properties.nets.items.properties.talk_ms_max,data:data19}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/nets/" + i1+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema11.properties.nets.items.properties.talk_ms_max,data:data19}];
return false;
}
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data8.effect !== undefined){
const _errs54 = errors;
if(!(validate12(data8.effect, {instancePath:instancePath+"/nets/" + i1+"/effect",parentData:data8,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid8 = _errs54 === errors;
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
