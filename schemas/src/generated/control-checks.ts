// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const channel_join_params: Check = validate20;
const schema30 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"monitor":{"type":"boolean"}},"required":["channel_id","monitor"],"additionalProperties":false};
const schema13 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.monitor === undefined) && (missing0 = "monitor"))){
validate20.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema30,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "channel_id") || (key0 === "monitor"))){
validate20.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate20.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitor !== undefined){
let data1 = data.monitor;
const _errs5 = errors;
if(typeof data1 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema30.properties.monitor,data:data1}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

export const channel_join_result: Check = validate21;
const schema32 = {"type":"object","properties":{"members":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/member"},"maxItems":4096},"epoch":{"$ref":"../common.schema.json#/$defs/channel_epoch"},"targets":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/announced_target"},"maxItems":4096}},"required":["members","epoch","targets"]};
const schema14 = {"title":"member","type":"object","properties":{"session_id":{"$ref":"#/$defs/session_id"},"name":{"$ref":"#/$defs/display_name"},"role":{"$ref":"#/$defs/role_id"},"monitor":{"type":"boolean"}},"required":["session_id","name","role","monitor"]};
const schema15 = {"title":"session id","type":"integer","minimum":1,"maximum":4294967295};
const schema16 = {"title":"display name","type":"string","minLength":1,"maxLength":40};
const schema17 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const func2 = ucs2length;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.monitor === undefined) && (missing0 = "monitor"))){
validate12.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema14,data}];
return false;
}
else {
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate12.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 40){
validate12.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema16,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate12.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema16,data:data1}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data2 = data.role;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate12.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data2}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitor !== undefined){
let data3 = data.monitor;
const _errs10 = errors;
if(typeof data3 !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.monitor,data:data3}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

const schema18 = {"title":"channel epoch","type":"object","properties":{"epoch":{"$ref":"#/$defs/epoch"},"secret":{"$ref":"#/$defs/secret"},"activate_after_ms":{"type":"number","minimum":0,"maximum":10000,"x-unit":"ms"}},"required":["epoch","secret","activate_after_ms"]};
const schema19 = {"title":"epoch","type":"integer","minimum":0,"maximum":4294967295};
const schema20 = {"title":"secret","type":"string","pattern":"^[A-Za-z0-9_-]{43}$","x-secret":true};
const pattern2 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.epoch === undefined) && (missing0 = "epoch")) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.activate_after_ms === undefined) && (missing0 = "activate_after_ms"))){
validate14.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema18,data}];
return false;
}
else {
if(data.epoch !== undefined){
let data0 = data.epoch;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate14.errors = [{instancePath:instancePath+"/epoch",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate14.errors = [{instancePath:instancePath+"/epoch",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate14.errors = [{instancePath:instancePath+"/epoch",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data0}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
let data1 = data.secret;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
validate14.errors = [{instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data1}];
return false;
}
}
else {
validate14.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activate_after_ms !== undefined){
let data2 = data.activate_after_ms;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000 || isNaN(data2)){
validate14.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate14.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
}
}
else {
validate14.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"type",params:{type: "number"},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate14.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema18,data}];
return false;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const schema21 = {"title":"announced target","type":"object","properties":{"session_id":{"$ref":"#/$defs/session_id"},"target_id":{"$ref":"#/$defs/target_id"},"channel_ids":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"minItems":1,"maxItems":16},"simulcast":{"type":"object","properties":{"generation":{"$ref":"#/$defs/epoch"},"sealed_keys":{"type":"array","items":{"$ref":"#/$defs/sealed_key"},"minItems":1,"maxItems":16}},"required":["generation","sealed_keys"]}},"required":["session_id","target_id","channel_ids"]};
const schema23 = {"title":"target id","type":"integer","minimum":1,"maximum":65535};
const schema26 = {"title":"sealed key","type":"object","properties":{"channel_id":{"$ref":"#/$defs/channel_id"},"epoch":{"$ref":"#/$defs/epoch"},"sealed":{"$ref":"#/$defs/sealed_secret"}},"required":["channel_id","epoch","sealed"],"additionalProperties":false};
const schema29 = {"title":"sealed secret","type":"string","pattern":"^[A-Za-z0-9_-]{80}$","x-secret":true};
const pattern5 = new RegExp("^[A-Za-z0-9_-]{80}$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.epoch === undefined) && (missing0 = "epoch"))) || ((data.sealed === undefined) && (missing0 = "sealed"))){
validate17.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema26,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "channel_id") || (key0 === "epoch")) || (key0 === "sealed"))){
validate17.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate17.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined){
let data1 = data.epoch;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate17.errors = [{instancePath:instancePath+"/epoch",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data1}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate17.errors = [{instancePath:instancePath+"/epoch",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate17.errors = [{instancePath:instancePath+"/epoch",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data1}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined){
let data2 = data.sealed;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate17.errors = [{instancePath:instancePath+"/sealed",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{80}$"},parentSchema:schema29,data:data2}];
return false;
}
}
else {
validate17.errors = [{instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data2}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate17.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data}];
return false;
}
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.target_id === undefined) && (missing0 = "target_id"))) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate16.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema21,data}];
return false;
}
else {
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate16.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate16.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate16.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_id !== undefined){
let data1 = data.target_id;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate16.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate16.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data1}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate16.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data1}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel_ids !== undefined){
let data2 = data.channel_ids;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 16){
validate16.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
else {
if(data2.length < 1){
validate16.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate16.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data3}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcast !== undefined){
let data4 = data.simulcast;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.generation === undefined) && (missing1 = "generation")) || ((data4.sealed_keys === undefined) && (missing1 = "sealed_keys"))){
validate16.errors = [{instancePath:instancePath+"/simulcast",keyword:"required",params:{missingProperty: missing1},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
else {
if(data4.generation !== undefined){
let data5 = data4.generation;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate16.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data5}];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate16.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data5}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate16.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data5}];
return false;
}
}
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.sealed_keys !== undefined){
let data6 = data4.sealed_keys;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data6)){
if(data6.length > 16){
validate16.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
else {
if(data6.length < 1){
validate16.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
else {
var valid7 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(!(validate17(data6[i1], {instancePath:instancePath+"/simulcast/sealed_keys/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid7 = _errs19 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/simulcast",keyword:"type",params:{type: "object"},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate16.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.members === undefined) && (missing0 = "members")) || ((data.epoch === undefined) && (missing0 = "epoch"))) || ((data.targets === undefined) && (missing0 = "targets"))){
validate21.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema32,data}];
return false;
}
else {
if(data.members !== undefined){
let data0 = data.members;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 4096){
validate21.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema32.properties.members,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate12(data0[i0], {instancePath:instancePath+"/members/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema32.properties.members,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined){
const _errs4 = errors;
if(!(validate14(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.targets !== undefined){
let data3 = data.targets;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data3)){
if(data3.length > 4096){
validate21.errors = [{instancePath:instancePath+"/targets",keyword:"maxItems",params:{limit: 4096},parentSchema:schema32.properties.targets,data:data3}];
return false;
}
else {
var valid2 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
const _errs7 = errors;
if(!(validate16(data3[i1], {instancePath:instancePath+"/targets/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/targets",keyword:"type",params:{type: "array"},parentSchema:schema32.properties.targets,data:data3}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

export const channel_leave_params: Check = validate26;
const schema35 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["channel_id"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema35,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "channel_id")){
validate26.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate26.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
}
}
}
}
}
else {
validate26.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema35,data}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

export const channel_leave_result: Check = validate27;
const schema37 = {"type":"object","properties":{},"required":[]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate27.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema37,data}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const session_hello_params: Check = validate31;
const schema50 = {"type":"object","properties":{"protocol_versions":{"type":"array","items":{"type":"integer","minimum":1,"maximum":255},"minItems":1,"maxItems":16},"join_code":{"type":"string","minLength":1,"maxLength":64,"x-secret":true},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"role":{"$ref":"../common.schema.json#/$defs/role_id"}},"required":["protocol_versions","join_code","name","role"],"additionalProperties":false};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.protocol_versions === undefined) && (missing0 = "protocol_versions")) || ((data.join_code === undefined) && (missing0 = "join_code"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))){
validate31.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema50,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "protocol_versions") || (key0 === "join_code")) || (key0 === "name")) || (key0 === "role"))){
validate31.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema50,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.protocol_versions !== undefined){
let data0 = data.protocol_versions;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
if(data0.length > 16){
validate31.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"maxItems",params:{limit: 16},parentSchema:schema50.properties.protocol_versions,data:data0}];
return false;
}
else {
if(data0.length < 1){
validate31.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"minItems",params:{limit: 1},parentSchema:schema50.properties.protocol_versions,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate31.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"type",params:{type: "integer"},parentSchema:schema50.properties.protocol_versions.items,data:data1}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 255 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 255},parentSchema:schema50.properties.protocol_versions.items,data:data1}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate31.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema50.properties.protocol_versions.items,data:data1}];
return false;
}
}
}
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"type",params:{type: "array"},parentSchema:schema50.properties.protocol_versions,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.join_code !== undefined){
let data2 = data.join_code;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 64){
validate31.errors = [{instancePath:instancePath+"/join_code",keyword:"maxLength",params:{limit: 64},parentSchema:schema50.properties.join_code,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate31.errors = [{instancePath:instancePath+"/join_code",keyword:"minLength",params:{limit: 1},parentSchema:schema50.properties.join_code,data:data2}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/join_code",keyword:"type",params:{type: "string"},parentSchema:schema50.properties.join_code,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data3 = data.name;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 40){
validate31.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema16,data:data3}];
return false;
}
else {
if(func2(data3) < 1){
validate31.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema16,data:data3}];
return false;
}
}
}
else {
validate31.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data4 = data.role;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate31.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data4}];
return false;
}
}
else {
validate31.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data4}];
return false;
}
}
var valid0 = _errs11 === errors;
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
else {
validate31.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema50,data}];
return false;
}
}
validate31.errors = vErrors;
return errors === 0;
}

export const session_hello_result: Check = validate32;
const schema53 = {"type":"object","properties":{"protocol":{"type":"integer","minimum":1,"maximum":255},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"hop_key":{"$ref":"../common.schema.json#/$defs/secret"},"voice_port":{"type":"integer","minimum":1,"maximum":65535},"keepalive_ms":{"type":"number","minimum":100,"maximum":60000,"x-unit":"ms"},"operation":{"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"}},"required":["id","title"]},"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel"},"maxItems":4096}},"required":["protocol","session_id","hop_key","voice_port","keepalive_ms","operation","channels"]};
const schema44 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema45 = {"title":"channel","type":"object","properties":{"channel_id":{"$ref":"#/$defs/channel_id"},"title":{"$ref":"#/$defs/title"},"label":{"$ref":"#/$defs/label"},"colour":{"$ref":"#/$defs/colour"},"may_listen":{"type":"boolean"},"may_speak":{"type":"boolean"}},"required":["channel_id","title","label","may_listen","may_speak"]};
const schema48 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema49 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const pattern13 = new RegExp("^#[0-9a-f]{6}$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))){
validate29.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema45,data}];
return false;
}
else {
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate29.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 80){
validate29.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema44,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate29.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema44,data:data1}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.label !== undefined){
let data2 = data.label;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 12){
validate29.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema48,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate29.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema48,data:data2}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema48,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.colour !== undefined){
let data3 = data.colour;
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data3 === "string"){
if(!pattern13.test(data3)){
validate29.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema49,data:data3}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema49,data:data3}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_listen !== undefined){
let data4 = data.may_listen;
const _errs13 = errors;
if(typeof data4 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema45.properties.may_listen,data:data4}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_speak !== undefined){
let data5 = data.may_speak;
const _errs15 = errors;
if(typeof data5 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema45.properties.may_speak,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
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
validate29.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema45,data}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.protocol === undefined) && (missing0 = "protocol")) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.hop_key === undefined) && (missing0 = "hop_key"))) || ((data.voice_port === undefined) && (missing0 = "voice_port"))) || ((data.keepalive_ms === undefined) && (missing0 = "keepalive_ms"))) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.channels === undefined) && (missing0 = "channels"))){
validate32.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema53,data}];
return false;
}
else {
if(data.protocol !== undefined){
let data0 = data.protocol;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate32.errors = [{instancePath:instancePath+"/protocol",keyword:"type",params:{type: "integer"},parentSchema:schema53.properties.protocol,data:data0}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 255 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/protocol",keyword:"maximum",params:{comparison: "<=", limit: 255},parentSchema:schema53.properties.protocol,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate32.errors = [{instancePath:instancePath+"/protocol",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema53.properties.protocol,data:data0}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined){
let data1 = data.session_id;
const _errs3 = errors;
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate32.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data1}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data1}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data1}];
return false;
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hop_key !== undefined){
let data2 = data.hop_key;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
validate32.errors = [{instancePath:instancePath+"/hop_key",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data2}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/hop_key",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice_port !== undefined){
let data3 = data.voice_port;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate32.errors = [{instancePath:instancePath+"/voice_port",keyword:"type",params:{type: "integer"},parentSchema:schema53.properties.voice_port,data:data3}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/voice_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema53.properties.voice_port,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate32.errors = [{instancePath:instancePath+"/voice_port",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema53.properties.voice_port,data:data3}];
return false;
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keepalive_ms !== undefined){
let data4 = data.keepalive_ms;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 60000 || isNaN(data4)){
validate32.errors = [{instancePath:instancePath+"/keepalive_ms",keyword:"maximum",params:{comparison: "<=", limit: 60000},parentSchema:schema53.properties.keepalive_ms,data:data4}];
return false;
}
else {
if(data4 < 100 || isNaN(data4)){
validate32.errors = [{instancePath:instancePath+"/keepalive_ms",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema53.properties.keepalive_ms,data:data4}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/keepalive_ms",keyword:"type",params:{type: "number"},parentSchema:schema53.properties.keepalive_ms,data:data4}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
let data5 = data.operation;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.id === undefined) && (missing1 = "id")) || ((data5.title === undefined) && (missing1 = "title"))){
validate32.errors = [{instancePath:instancePath+"/operation",keyword:"required",params:{missingProperty: missing1},parentSchema:schema53.properties.operation,data:data5}];
return false;
}
else {
if(data5.id !== undefined){
let data6 = data5.id;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate32.errors = [{instancePath:instancePath+"/operation/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data6}];
return false;
}
}
else {
validate32.errors = [{instancePath:instancePath+"/operation/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data6}];
return false;
}
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.title !== undefined){
let data7 = data5.title;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(func2(data7) > 80){
validate32.errors = [{instancePath:instancePath+"/operation/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema44,data:data7}];
return false;
}
else {
if(func2(data7) < 1){
validate32.errors = [{instancePath:instancePath+"/operation/title",keyword:"minLength",params:{limit: 1},parentSchema:schema44,data:data7}];
return false;
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/operation/title",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data7}];
return false;
}
}
var valid3 = _errs18 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/operation",keyword:"type",params:{type: "object"},parentSchema:schema53.properties.operation,data:data5}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined){
let data8 = data.channels;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data8)){
if(data8.length > 4096){
validate32.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema53.properties.channels,data:data8}];
return false;
}
else {
var valid6 = true;
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
const _errs23 = errors;
if(!(validate29(data8[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid6 = _errs23 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate32.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema53.properties.channels,data:data8}];
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
}
else {
validate32.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema53,data}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}

export const target_define_params: Check = validate37;
const schema66 = {"type":"object","properties":{"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"minItems":1,"maxItems":16},"simulcast":{"type":"object","properties":{"generation":{"$ref":"../common.schema.json#/$defs/epoch"},"sealed_keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/sealed_key"},"minItems":1,"maxItems":16}},"required":["generation","sealed_keys"],"additionalProperties":false}},"required":["target_id","channel_ids"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.epoch === undefined) && (missing0 = "epoch"))) || ((data.sealed === undefined) && (missing0 = "sealed"))){
validate35.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema26,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "channel_id") || (key0 === "epoch")) || (key0 === "sealed"))){
validate35.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate35.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined){
let data1 = data.epoch;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate35.errors = [{instancePath:instancePath+"/epoch",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data1}];
return false;
}
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate35.errors = [{instancePath:instancePath+"/epoch",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate35.errors = [{instancePath:instancePath+"/epoch",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data1}];
return false;
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sealed !== undefined){
let data2 = data.sealed;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate35.errors = [{instancePath:instancePath+"/sealed",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{80}$"},parentSchema:schema29,data:data2}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data2}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}


function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.target_id === undefined) && (missing0 = "target_id")) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate37.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema66,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "target_id") || (key0 === "channel_ids")) || (key0 === "simulcast"))){
validate37.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema66,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target_id !== undefined){
let data0 = data.target_id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate37.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data0}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
validate37.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate37.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data0}];
return false;
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel_ids !== undefined){
let data1 = data.channel_ids;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 16){
validate37.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema66.properties.channel_ids,data:data1}];
return false;
}
else {
if(data1.length < 1){
validate37.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema66.properties.channel_ids,data:data1}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate37.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data2}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
}
var valid2 = _errs7 === errors;
if(!valid2){
break;
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema66.properties.channel_ids,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcast !== undefined){
let data3 = data.simulcast;
const _errs10 = errors;
if(errors === _errs10){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.generation === undefined) && (missing1 = "generation")) || ((data3.sealed_keys === undefined) && (missing1 = "sealed_keys"))){
validate37.errors = [{instancePath:instancePath+"/simulcast",keyword:"required",params:{missingProperty: missing1},parentSchema:schema66.properties.simulcast,data:data3}];
return false;
}
else {
const _errs12 = errors;
for(const key1 in data3){
if(!((key1 === "generation") || (key1 === "sealed_keys"))){
validate37.errors = [{instancePath:instancePath+"/simulcast",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema66.properties.simulcast,data:data3}];
return false;
break;
}
}
if(_errs12 === errors){
if(data3.generation !== undefined){
let data4 = data3.generation;
const _errs13 = errors;
const _errs14 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate37.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data4}];
return false;
}
if(errors === _errs14){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
validate37.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data4}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate37.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data4}];
return false;
}
}
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data3.sealed_keys !== undefined){
let data5 = data3.sealed_keys;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data5)){
if(data5.length > 16){
validate37.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"maxItems",params:{limit: 16},parentSchema:schema66.properties.simulcast.properties.sealed_keys,data:data5}];
return false;
}
else {
if(data5.length < 1){
validate37.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"minItems",params:{limit: 1},parentSchema:schema66.properties.simulcast.properties.sealed_keys,data:data5}];
return false;
}
else {
var valid6 = true;
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
const _errs18 = errors;
if(!(validate35(data5[i1], {instancePath:instancePath+"/simulcast/sealed_keys/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var valid6 = _errs18 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"type",params:{type: "array"},parentSchema:schema66.properties.simulcast.properties.sealed_keys,data:data5}];
return false;
}
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/simulcast",keyword:"type",params:{type: "object"},parentSchema:schema66.properties.simulcast,data:data3}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate37.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema66,data}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}

export const target_define_result: Check = validate39;
const schema70 = {"type":"object","properties":{},"required":[]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate39.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema70,data}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}

export const target_remove_params: Check = validate41;
const schema73 = {"type":"object","properties":{"target_id":{"$ref":"../common.schema.json#/$defs/target_id"}},"required":["target_id"],"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target_id === undefined) && (missing0 = "target_id")){
validate41.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema73,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "target_id")){
validate41.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema73,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.target_id !== undefined){
let data0 = data.target_id;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate41.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data0}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
validate41.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate41.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data0}];
return false;
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema73,data}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

export const target_remove_result: Check = validate42;
const schema75 = {"type":"object","properties":{},"required":[]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate42.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema75,data}];
return false;
}
}
validate42.errors = vErrors;
return errors === 0;
}

export const channel_epoch_params: Check = validate46;
const schema81 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"epoch":{"$ref":"../common.schema.json#/$defs/channel_epoch"}},"required":["channel_id","epoch"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.epoch === undefined) && (missing0 = "epoch")) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.activate_after_ms === undefined) && (missing0 = "activate_after_ms"))){
validate44.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema18,data}];
return false;
}
else {
if(data.epoch !== undefined){
let data0 = data.epoch;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate44.errors = [{instancePath:instancePath+"/epoch",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate44.errors = [{instancePath:instancePath+"/epoch",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate44.errors = [{instancePath:instancePath+"/epoch",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data0}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secret !== undefined){
let data1 = data.secret;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(!pattern2.test(data1)){
validate44.errors = [{instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data1}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.activate_after_ms !== undefined){
let data2 = data.activate_after_ms;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 10000 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate44.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"type",params:{type: "number"},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate44.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema18,data}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.epoch === undefined) && (missing0 = "epoch"))){
validate46.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema81,data}];
return false;
}
else {
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate46.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
else {
validate46.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.epoch !== undefined){
const _errs4 = errors;
if(!(validate44(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate46.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema81,data}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

export const channel_member_joined_params: Check = validate51;
const schema89 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"member":{"$ref":"../common.schema.json#/$defs/member"}},"required":["channel_id","member"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.monitor === undefined) && (missing0 = "monitor"))){
validate49.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema14,data}];
return false;
}
else {
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate49.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate49.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 40){
validate49.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema16,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate49.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema16,data:data1}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.role !== undefined){
let data2 = data.role;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
validate49.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data2}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitor !== undefined){
let data3 = data.monitor;
const _errs10 = errors;
if(typeof data3 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.monitor,data:data3}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate49.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.member === undefined) && (missing0 = "member"))){
validate51.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema89,data}];
return false;
}
else {
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate51.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
else {
validate51.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.member !== undefined){
const _errs4 = errors;
if(!(validate49(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate51.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema89,data}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

export const channel_member_left_params: Check = validate54;
const schema94 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"}},"required":["channel_id","session_id"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.session_id === undefined) && (missing0 = "session_id"))){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema94,data}];
return false;
}
else {
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate54.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_id !== undefined){
let data1 = data.session_id;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate54.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data1}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate54.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data1}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate54.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data1}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema94,data}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}

export const target_announced_params: Check = validate59;
const schema103 = {"type":"object","properties":{"target":{"$ref":"../common.schema.json#/$defs/announced_target"}},"required":["target"]};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.target_id === undefined) && (missing0 = "target_id"))) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema21,data}];
return false;
}
else {
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate56.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate56.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate56.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_id !== undefined){
let data1 = data.target_id;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate56.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate56.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data1}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate56.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data1}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel_ids !== undefined){
let data2 = data.channel_ids;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 16){
validate56.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
else {
if(data2.length < 1){
validate56.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs9 = errors;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate56.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data3}];
return false;
}
}
else {
validate56.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcast !== undefined){
let data4 = data.simulcast;
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.generation === undefined) && (missing1 = "generation")) || ((data4.sealed_keys === undefined) && (missing1 = "sealed_keys"))){
validate56.errors = [{instancePath:instancePath+"/simulcast",keyword:"required",params:{missingProperty: missing1},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
else {
if(data4.generation !== undefined){
let data5 = data4.generation;
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate56.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data5}];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate56.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data5}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate56.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data5}];
return false;
}
}
}
}
var valid5 = _errs14 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data4.sealed_keys !== undefined){
let data6 = data4.sealed_keys;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data6)){
if(data6.length > 16){
validate56.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
else {
if(data6.length < 1){
validate56.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
else {
var valid7 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
const _errs19 = errors;
if(!(validate17(data6[i1], {instancePath:instancePath+"/simulcast/sealed_keys/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
var valid7 = _errs19 === errors;
if(!valid7){
break;
}
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate56.errors = [{instancePath:instancePath+"/simulcast",keyword:"type",params:{type: "object"},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.target === undefined) && (missing0 = "target")){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema103,data}];
return false;
}
else {
if(data.target !== undefined){
if(!(validate56(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
}
else {
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema103,data}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}

export const target_removed_params: Check = validate62;
const schema107 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"}},"required":["session_id","target_id"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.session_id === undefined) && (missing0 = "session_id")) || ((data.target_id === undefined) && (missing0 = "target_id"))){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema107,data}];
return false;
}
else {
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate62.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate62.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate62.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.target_id !== undefined){
let data1 = data.target_id;
const _errs4 = errors;
const _errs5 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate62.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate62.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data1}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate62.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data1}];
return false;
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema107,data}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
