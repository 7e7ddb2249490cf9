// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const channel_join_params: Check = validate20;
const schema30 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"monitor":{"type":"boolean"},"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true}},"required":["channel_id","monitor"],"additionalProperties":false};
const schema13 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");
const func2 = ucs2length;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate20.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data}];
return false;
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.monitor === undefined) && (missing0 = "monitor"))){
validate20.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema30,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "channel_id") || (key0 === "monitor")) || (key0 === "password"))){
validate20.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate20.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate20.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.monitor !== undefined){
let data1 = data.monitor;
if(typeof data1 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema30.properties.monitor,data:data1}];
return false;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(!(typeof data2 === "string")){
validate20.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema30.properties.password,data:data2}];
return false;
}
if(func2(data2) > 128){
validate20.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema30.properties.password,data:data2}];
return false;
}
if(func2(data2) < 1){
validate20.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema30.properties.password,data:data2}];
return false;
}
}
validate20.errors = null;
return true;
}

export const channel_join_result: Check = validate21;
const schema32 = {"type":"object","properties":{"members":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/member"},"maxItems":4096},"epoch":{"$ref":"../common.schema.json#/$defs/channel_epoch"},"targets":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/announced_target"},"maxItems":4096}},"required":["members","epoch","targets"]};
const schema14 = {"title":"member","type":"object","properties":{"session_id":{"$ref":"#/$defs/session_id"},"name":{"$ref":"#/$defs/display_name"},"role":{"$ref":"#/$defs/role_id"},"monitor":{"type":"boolean"},"muted":{"type":"boolean"},"deafened":{"type":"boolean"},"priority":{"type":"boolean"},"absent":{"type":"boolean"}},"required":["session_id","name","role","monitor"]};
const schema15 = {"title":"session id","type":"integer","minimum":1,"maximum":4294967295};
const schema16 = {"title":"display name","type":"string","minLength":1,"maxLength":40};
const schema17 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data}];
return false;
}
let missing0;
if(((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.monitor === undefined) && (missing0 = "monitor"))){
validate12.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema14,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate12.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate12.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if(!(typeof data1 === "string")){
validate12.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data1}];
return false;
}
if(func2(data1) > 40){
validate12.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema16,data:data1}];
return false;
}
if(func2(data1) < 1){
validate12.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema16,data:data1}];
return false;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!(typeof data2 === "string")){
validate12.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate12.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data2}];
return false;
}
}
if(data.monitor !== undefined){
let data3 = data.monitor;
if(typeof data3 !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.monitor,data:data3}];
return false;
}
}
if(data.muted !== undefined){
let data4 = data.muted;
if(typeof data4 !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.muted,data:data4}];
return false;
}
}
if(data.deafened !== undefined){
let data5 = data.deafened;
if(typeof data5 !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/deafened",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.deafened,data:data5}];
return false;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(typeof data6 !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.priority,data:data6}];
return false;
}
}
if(data.absent !== undefined){
let data7 = data.absent;
if(typeof data7 !== "boolean"){
validate12.errors = [{instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.absent,data:data7}];
return false;
}
}
validate12.errors = null;
return true;
}

const schema18 = {"title":"channel epoch","type":"object","properties":{"epoch":{"$ref":"#/$defs/epoch"},"secret":{"$ref":"#/$defs/secret"},"activate_after_ms":{"type":"number","minimum":0,"maximum":10000,"x-unit":"ms"}},"required":["epoch","secret","activate_after_ms"]};
const schema19 = {"title":"epoch","type":"integer","minimum":0,"maximum":4294967295};
const schema20 = {"title":"secret","type":"string","pattern":"^[A-Za-z0-9_-]{43}$","x-secret":true};
const pattern2 = new RegExp("^[A-Za-z0-9_-]{43}$", "u");

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate14.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema18,data}];
return false;
}
let missing0;
if((((data.epoch === undefined) && (missing0 = "epoch")) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.activate_after_ms === undefined) && (missing0 = "activate_after_ms"))){
validate14.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema18,data}];
return false;
}
if(data.epoch !== undefined){
let data0 = data.epoch;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate14.errors = [{instancePath:instancePath+"/epoch",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate14.errors = [{instancePath:instancePath+"/epoch",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data0}];
return false;
}
if(data0 < 0 || isNaN(data0)){
validate14.errors = [{instancePath:instancePath+"/epoch",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data0}];
return false;
}
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if(!(typeof data1 === "string")){
validate14.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data1}];
return false;
}
if(!pattern2.test(data1)){
validate14.errors = [{instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data1}];
return false;
}
}
if(data.activate_after_ms !== undefined){
let data2 = data.activate_after_ms;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate14.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"type",params:{type: "number"},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
if(data2 > 10000 || isNaN(data2)){
validate14.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate14.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
}
validate14.errors = null;
return true;
}

const schema21 = {"title":"announced target","type":"object","properties":{"session_id":{"$ref":"#/$defs/session_id"},"target_id":{"$ref":"#/$defs/target_id"},"channel_ids":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"minItems":1,"maxItems":16},"simulcast":{"type":"object","properties":{"generation":{"$ref":"#/$defs/epoch"},"sealed_keys":{"type":"array","items":{"$ref":"#/$defs/sealed_key"},"minItems":1,"maxItems":16}},"required":["generation","sealed_keys"]}},"required":["session_id","target_id","channel_ids"]};
const schema23 = {"title":"target id","type":"integer","minimum":1,"maximum":65535};
const schema26 = {"title":"sealed key","type":"object","properties":{"channel_id":{"$ref":"#/$defs/channel_id"},"epoch":{"$ref":"#/$defs/epoch"},"sealed":{"$ref":"#/$defs/sealed_secret"}},"required":["channel_id","epoch","sealed"],"additionalProperties":false};
const schema29 = {"title":"sealed secret","type":"string","pattern":"^[A-Za-z0-9_-]{80}$","x-secret":true};
const pattern5 = new RegExp("^[A-Za-z0-9_-]{80}$", "u");

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate17.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data}];
return false;
}
let missing0;
if((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.epoch === undefined) && (missing0 = "epoch"))) || ((data.sealed === undefined) && (missing0 = "sealed"))){
validate17.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema26,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "channel_id") || (key0 === "epoch")) || (key0 === "sealed"))){
validate17.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate17.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate17.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.epoch !== undefined){
let data1 = data.epoch;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate17.errors = [{instancePath:instancePath+"/epoch",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate17.errors = [{instancePath:instancePath+"/epoch",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data1}];
return false;
}
if(data1 < 0 || isNaN(data1)){
validate17.errors = [{instancePath:instancePath+"/epoch",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data1}];
return false;
}
}
}
if(data.sealed !== undefined){
let data2 = data.sealed;
if(!(typeof data2 === "string")){
validate17.errors = [{instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data2}];
return false;
}
if(!pattern5.test(data2)){
validate17.errors = [{instancePath:instancePath+"/sealed",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{80}$"},parentSchema:schema29,data:data2}];
return false;
}
}
validate17.errors = null;
return true;
}


function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate16.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data}];
return false;
}
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.target_id === undefined) && (missing0 = "target_id"))) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate16.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema21,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate16.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate16.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate16.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
if(data.target_id !== undefined){
let data1 = data.target_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate16.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate16.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate16.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data1}];
return false;
}
}
}
if(data.channel_ids !== undefined){
let data2 = data.channel_ids;
if(!(Array.isArray(data2))){
validate16.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
if(data2.length > 16){
validate16.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
if(data2.length < 1){
validate16.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(typeof data3 === "string")){
validate16.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate16.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data3}];
return false;
}
}
}
if(data.simulcast !== undefined){
let data4 = data.simulcast;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate16.errors = [{instancePath:instancePath+"/simulcast",keyword:"type",params:{type: "object"},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
let missing1;
if(((data4.generation === undefined) && (missing1 = "generation")) || ((data4.sealed_keys === undefined) && (missing1 = "sealed_keys"))){
validate16.errors = [{instancePath:instancePath+"/simulcast",keyword:"required",params:{missingProperty: missing1},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
if(data4.generation !== undefined){
let data5 = data4.generation;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate16.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate16.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate16.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data5}];
return false;
}
}
}
if(data4.sealed_keys !== undefined){
let data6 = data4.sealed_keys;
if(!(Array.isArray(data6))){
validate16.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
if(data6.length > 16){
validate16.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
if(data6.length < 1){
validate16.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17(data6[i1], {instancePath:instancePath+"/simulcast/sealed_keys/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
validate16.errors = validate17.errors;
return false;
}
}
}
}
validate16.errors = null;
return true;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate21.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data}];
return false;
}
let missing0;
if((((data.members === undefined) && (missing0 = "members")) || ((data.epoch === undefined) && (missing0 = "epoch"))) || ((data.targets === undefined) && (missing0 = "targets"))){
validate21.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema32,data}];
return false;
}
if(data.members !== undefined){
let data0 = data.members;
if(!(Array.isArray(data0))){
validate21.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema32.properties.members,data:data0}];
return false;
}
if(data0.length > 4096){
validate21.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema32.properties.members,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data0[i0], {instancePath:instancePath+"/members/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate21.errors = validate12.errors;
return false;
}
}
}
if(data.epoch !== undefined){
if(!(validate14(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
validate21.errors = validate14.errors;
return false;
}
}
if(data.targets !== undefined){
let data3 = data.targets;
if(!(Array.isArray(data3))){
validate21.errors = [{instancePath:instancePath+"/targets",keyword:"type",params:{type: "array"},parentSchema:schema32.properties.targets,data:data3}];
return false;
}
if(data3.length > 4096){
validate21.errors = [{instancePath:instancePath+"/targets",keyword:"maxItems",params:{limit: 4096},parentSchema:schema32.properties.targets,data:data3}];
return false;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate16(data3[i1], {instancePath:instancePath+"/targets/" + i1,parentData:data3,parentDataProperty:i1,rootData}))){
validate21.errors = validate16.errors;
return false;
}
}
}
validate21.errors = null;
return true;
}

export const channel_leave_params: Check = validate26;
const schema35 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["channel_id"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate26.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema35,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema35,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "channel_id")){
validate26.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema35,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate26.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate26.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
validate26.errors = null;
return true;
}

export const channel_leave_result: Check = validate27;
const schema37 = {"type":"object","properties":{},"required":[]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate27.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema37,data}];
return false;
}
validate27.errors = null;
return true;
}

export const channel_watch_params: Check = validate29;
const schema40 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"watch":{"type":"boolean"}},"required":["channel_id","watch"],"additionalProperties":false};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate29.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema40,data}];
return false;
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.watch === undefined) && (missing0 = "watch"))){
validate29.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema40,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "channel_id") || (key0 === "watch"))){
validate29.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema40,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate29.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate29.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.watch !== undefined){
let data1 = data.watch;
if(typeof data1 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/watch",keyword:"type",params:{type: "boolean"},parentSchema:schema40.properties.watch,data:data1}];
return false;
}
}
validate29.errors = null;
return true;
}

export const channel_watch_result: Check = validate30;
const schema42 = {"type":"object","properties":{}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate30.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema42,data}];
return false;
}
validate30.errors = null;
return true;
}

export const member_kick_params: Check = validate32;
const schema46 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"}},"required":["channel_id","session_id"],"additionalProperties":false};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate32.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema46,data}];
return false;
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.session_id === undefined) && (missing0 = "session_id"))){
validate32.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema46,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "channel_id") || (key0 === "session_id"))){
validate32.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema46,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate32.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate32.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.session_id !== undefined){
let data1 = data.session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate32.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate32.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data1}];
return false;
}
}
}
validate32.errors = null;
return true;
}

export const member_kick_result: Check = validate33;
const schema49 = {"type":"object","properties":{}};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate33.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema49,data}];
return false;
}
validate33.errors = null;
return true;
}

export const member_move_params: Check = validate35;
const schema54 = {"type":"object","properties":{"from_channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"to_channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"}},"required":["from_channel_id","to_channel_id","session_id"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate35.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema54,data}];
return false;
}
let missing0;
if((((data.from_channel_id === undefined) && (missing0 = "from_channel_id")) || ((data.to_channel_id === undefined) && (missing0 = "to_channel_id"))) || ((data.session_id === undefined) && (missing0 = "session_id"))){
validate35.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema54,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "from_channel_id") || (key0 === "to_channel_id")) || (key0 === "session_id"))){
validate35.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema54,data}];
return false;
}
}
if(data.from_channel_id !== undefined){
let data0 = data.from_channel_id;
if(!(typeof data0 === "string")){
validate35.errors = [{instancePath:instancePath+"/from_channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate35.errors = [{instancePath:instancePath+"/from_channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.to_channel_id !== undefined){
let data1 = data.to_channel_id;
if(!(typeof data1 === "string")){
validate35.errors = [{instancePath:instancePath+"/to_channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate35.errors = [{instancePath:instancePath+"/to_channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.session_id !== undefined){
let data2 = data.session_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate35.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate35.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate35.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data2}];
return false;
}
}
}
validate35.errors = null;
return true;
}

export const member_move_result: Check = validate36;
const schema58 = {"type":"object","properties":{}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate36.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema58,data}];
return false;
}
validate36.errors = null;
return true;
}

export const member_mute_params: Check = validate38;
const schema62 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"muted":{"type":"boolean"}},"required":["channel_id","session_id","muted"],"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate38.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema62,data}];
return false;
}
let missing0;
if((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.muted === undefined) && (missing0 = "muted"))){
validate38.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema62,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "channel_id") || (key0 === "session_id")) || (key0 === "muted"))){
validate38.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema62,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate38.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate38.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.session_id !== undefined){
let data1 = data.session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate38.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate38.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate38.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data1}];
return false;
}
}
}
if(data.muted !== undefined){
let data2 = data.muted;
if(typeof data2 !== "boolean"){
validate38.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema62.properties.muted,data:data2}];
return false;
}
}
validate38.errors = null;
return true;
}

export const member_mute_result: Check = validate39;
const schema65 = {"type":"object","properties":{}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate39.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema65,data}];
return false;
}
validate39.errors = null;
return true;
}

export const member_priority_params: Check = validate41;
const schema69 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"priority":{"type":"boolean"}},"required":["channel_id","session_id","priority"],"additionalProperties":false};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate41.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema69,data}];
return false;
}
let missing0;
if((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.priority === undefined) && (missing0 = "priority"))){
validate41.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema69,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "channel_id") || (key0 === "session_id")) || (key0 === "priority"))){
validate41.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema69,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate41.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate41.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.session_id !== undefined){
let data1 = data.session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate41.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate41.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate41.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data1}];
return false;
}
}
}
if(data.priority !== undefined){
let data2 = data.priority;
if(typeof data2 !== "boolean"){
validate41.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "boolean"},parentSchema:schema69.properties.priority,data:data2}];
return false;
}
}
validate41.errors = null;
return true;
}

export const member_priority_result: Check = validate42;
const schema72 = {"type":"object","properties":{}};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate42.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema72,data}];
return false;
}
validate42.errors = null;
return true;
}

export const session_hello_params: Check = validate54;
const schema105 = {"type":"object","properties":{"protocol_versions":{"type":"array","items":{"type":"integer","minimum":1,"maximum":255},"minItems":1,"maxItems":16},"join_code":{"type":"string","minLength":1,"maxLength":64,"x-secret":true},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"role":{"$ref":"../common.schema.json#/$defs/role_id"},"organisation":{"$ref":"../common.schema.json#/$defs/channel_id"},"token":{"type":"string","minLength":1,"maxLength":2048,"x-secret":true},"resume":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"resume_token":{"$ref":"../common.schema.json#/$defs/secret"},"seq":{"type":"integer","minimum":0,"maximum":2147483647}},"required":["session_id","resume_token","seq"],"additionalProperties":false}},"required":["protocol_versions"],"additionalProperties":false};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema105,data}];
return false;
}
let missing0;
if((data.protocol_versions === undefined) && (missing0 = "protocol_versions")){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema105,data}];
return false;
}
for(const key0 in data){
if(!(((((((key0 === "protocol_versions") || (key0 === "join_code")) || (key0 === "name")) || (key0 === "role")) || (key0 === "organisation")) || (key0 === "token")) || (key0 === "resume"))){
validate54.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema105,data}];
return false;
}
}
if(data.protocol_versions !== undefined){
let data0 = data.protocol_versions;
if(!(Array.isArray(data0))){
validate54.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"type",params:{type: "array"},parentSchema:schema105.properties.protocol_versions,data:data0}];
return false;
}
if(data0.length > 16){
validate54.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"maxItems",params:{limit: 16},parentSchema:schema105.properties.protocol_versions,data:data0}];
return false;
}
if(data0.length < 1){
validate54.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"minItems",params:{limit: 1},parentSchema:schema105.properties.protocol_versions,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate54.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"type",params:{type: "integer"},parentSchema:schema105.properties.protocol_versions.items,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 255 || isNaN(data1)){
validate54.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 255},parentSchema:schema105.properties.protocol_versions.items,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate54.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema105.properties.protocol_versions.items,data:data1}];
return false;
}
}
}
}
if(data.join_code !== undefined){
let data2 = data.join_code;
if(!(typeof data2 === "string")){
validate54.errors = [{instancePath:instancePath+"/join_code",keyword:"type",params:{type: "string"},parentSchema:schema105.properties.join_code,data:data2}];
return false;
}
if(func2(data2) > 64){
validate54.errors = [{instancePath:instancePath+"/join_code",keyword:"maxLength",params:{limit: 64},parentSchema:schema105.properties.join_code,data:data2}];
return false;
}
if(func2(data2) < 1){
validate54.errors = [{instancePath:instancePath+"/join_code",keyword:"minLength",params:{limit: 1},parentSchema:schema105.properties.join_code,data:data2}];
return false;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(!(typeof data3 === "string")){
validate54.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data3}];
return false;
}
if(func2(data3) > 40){
validate54.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema16,data:data3}];
return false;
}
if(func2(data3) < 1){
validate54.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema16,data:data3}];
return false;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(!(typeof data4 === "string")){
validate54.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate54.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data4}];
return false;
}
}
if(data.organisation !== undefined){
let data5 = data.organisation;
if(!(typeof data5 === "string")){
validate54.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate54.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data5}];
return false;
}
}
if(data.token !== undefined){
let data6 = data.token;
if(!(typeof data6 === "string")){
validate54.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},parentSchema:schema105.properties.token,data:data6}];
return false;
}
if(func2(data6) > 2048){
validate54.errors = [{instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 2048},parentSchema:schema105.properties.token,data:data6}];
return false;
}
if(func2(data6) < 1){
validate54.errors = [{instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1},parentSchema:schema105.properties.token,data:data6}];
return false;
}
}
if(data.resume !== undefined){
let data7 = data.resume;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate54.errors = [{instancePath:instancePath+"/resume",keyword:"type",params:{type: "object"},parentSchema:schema105.properties.resume,data:data7}];
return false;
}
let missing1;
if((((data7.session_id === undefined) && (missing1 = "session_id")) || ((data7.resume_token === undefined) && (missing1 = "resume_token"))) || ((data7.seq === undefined) && (missing1 = "seq"))){
validate54.errors = [{instancePath:instancePath+"/resume",keyword:"required",params:{missingProperty: missing1},parentSchema:schema105.properties.resume,data:data7}];
return false;
}
for(const key1 in data7){
if(!(((key1 === "session_id") || (key1 === "resume_token")) || (key1 === "seq"))){
validate54.errors = [{instancePath:instancePath+"/resume",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema105.properties.resume,data:data7}];
return false;
}
}
if(data7.session_id !== undefined){
let data8 = data7.session_id;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate54.errors = [{instancePath:instancePath+"/resume/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 4294967295 || isNaN(data8)){
validate54.errors = [{instancePath:instancePath+"/resume/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data8}];
return false;
}
if(data8 < 1 || isNaN(data8)){
validate54.errors = [{instancePath:instancePath+"/resume/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data8}];
return false;
}
}
}
if(data7.resume_token !== undefined){
let data9 = data7.resume_token;
if(!(typeof data9 === "string")){
validate54.errors = [{instancePath:instancePath+"/resume/resume_token",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data9}];
return false;
}
if(!pattern2.test(data9)){
validate54.errors = [{instancePath:instancePath+"/resume/resume_token",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data9}];
return false;
}
}
if(data7.seq !== undefined){
let data10 = data7.seq;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate54.errors = [{instancePath:instancePath+"/resume/seq",keyword:"type",params:{type: "integer"},parentSchema:schema105.properties.resume.properties.seq,data:data10}];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 2147483647 || isNaN(data10)){
validate54.errors = [{instancePath:instancePath+"/resume/seq",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema105.properties.resume.properties.seq,data:data10}];
return false;
}
if(data10 < 0 || isNaN(data10)){
validate54.errors = [{instancePath:instancePath+"/resume/seq",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema105.properties.resume.properties.seq,data:data10}];
return false;
}
}
}
}
validate54.errors = null;
return true;
}

export const session_hello_result: Check = validate55;
const schema111 = {"type":"object","properties":{"protocol":{"type":"integer","minimum":1,"maximum":255},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"hop_key":{"$ref":"../common.schema.json#/$defs/secret"},"voice_port":{"type":"integer","minimum":1,"maximum":65535},"keepalive_ms":{"type":"number","minimum":100,"maximum":60000,"x-unit":"ms"},"operation":{"type":"object","properties":{"id":{"$ref":"../common.schema.json#/$defs/channel_id"},"title":{"$ref":"../common.schema.json#/$defs/title"}},"required":["id","title"]},"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel"},"maxItems":4096},"resume_token":{"$ref":"../common.schema.json#/$defs/secret"},"resume_window_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"heartbeat_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"resumed":{"type":"boolean"},"bitrate_bps_default":{"type":"integer","minimum":6000,"maximum":512000,"x-unit":"bit/s"},"bitrate_bps_max":{"type":"integer","minimum":6000,"maximum":512000,"x-unit":"bit/s"},"preset":{"$ref":"../common.schema.json#/$defs/running_preset"}},"required":["protocol","session_id","hop_key","voice_port","keepalive_ms","operation","channels","resume_token","resume_window_ms","heartbeat_ms","resumed"]};
const schema82 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema99 = {"title":"milliseconds","type":"number","minimum":0,"maximum":1000000000000,"x-unit":"ms"};
const schema83 = {"title":"channel","type":"object","properties":{"channel_id":{"$ref":"#/$defs/channel_id"},"title":{"$ref":"#/$defs/title"},"label":{"$ref":"#/$defs/label"},"colour":{"$ref":"#/$defs/colour"},"may_listen":{"type":"boolean"},"may_speak":{"type":"boolean"},"parent_id":{"$ref":"#/$defs/channel_id"},"group":{"type":"boolean"},"locked":{"type":"boolean"},"may_whisper":{"type":"boolean"},"may_moderate":{"type":"boolean"},"priority":{"type":"integer","minimum":0,"maximum":10},"half_duplex":{"type":"boolean"},"talk_ms_max":{"type":"number","minimum":1000,"maximum":3600000,"x-unit":"ms"},"effect":{"$ref":"#/$defs/radio_effect"},"titles":{"$ref":"#/$defs/titles"},"labels":{"$ref":"#/$defs/labels"},"number":{"$ref":"#/$defs/channel_number"},"icon":{"$ref":"#/$defs/icon"},"codec":{"type":"object","properties":{"bitrate_bps":{"type":"integer","minimum":24000,"maximum":64000,"x-unit":"bit/s"},"frame_ms":{"type":"integer","minimum":10,"maximum":20,"x-unit":"ms"}},"required":[]},"talkers_max":{"type":"integer","minimum":1,"maximum":64}},"required":["channel_id","title","label","may_listen","may_speak"]};
const schema86 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema87 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const schema96 = {"title":"channel number","type":"string","minLength":1,"maxLength":16};
const schema97 = {"title":"icon","type":"string","pattern":"^[a-z][a-z0-9-]{0,31}$"};
const pattern27 = new RegExp("^#[0-9a-f]{6}$", "u");
const pattern29 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const schema89 = {"title":"radio effect","type":"object","properties":{"low_hz":{"type":"number","minimum":20,"maximum":2000,"x-unit":"Hz"},"high_hz":{"type":"number","minimum":1000,"maximum":20000,"x-unit":"Hz"},"drive_db":{"type":"number","minimum":0,"maximum":30,"x-unit":"dB"},"noise_db":{"type":"number","minimum":-90,"maximum":-20,"x-unit":"dB"},"tail_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"tail_db":{"type":"number","minimum":-90,"maximum":-6,"x-unit":"dB"},"key_down_tone":{"$ref":"#/$defs/radio_tone"},"key_up_tone":{"$ref":"#/$defs/radio_tone"}},"required":[]};
const schema90 = {"title":"radio tone","type":"object","properties":{"frequency_hz":{"type":"number","minimum":100,"maximum":4000,"x-unit":"Hz"},"duration_ms":{"type":"number","minimum":10,"maximum":500,"x-unit":"ms"},"gain_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"}},"required":["frequency_hz","duration_ms","gain_db"]};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate45.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema89,data}];
return false;
}
if(data.low_hz !== undefined){
let data0 = data.low_hz;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate45.errors = [{instancePath:instancePath+"/low_hz",keyword:"type",params:{type: "number"},parentSchema:schema89.properties.low_hz,data:data0}];
return false;
}
if(data0 > 2000 || isNaN(data0)){
validate45.errors = [{instancePath:instancePath+"/low_hz",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema89.properties.low_hz,data:data0}];
return false;
}
if(data0 < 20 || isNaN(data0)){
validate45.errors = [{instancePath:instancePath+"/low_hz",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema89.properties.low_hz,data:data0}];
return false;
}
}
if(data.high_hz !== undefined){
let data1 = data.high_hz;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate45.errors = [{instancePath:instancePath+"/high_hz",keyword:"type",params:{type: "number"},parentSchema:schema89.properties.high_hz,data:data1}];
return false;
}
if(data1 > 20000 || isNaN(data1)){
validate45.errors = [{instancePath:instancePath+"/high_hz",keyword:"maximum",params:{comparison: "<=", limit: 20000},parentSchema:schema89.properties.high_hz,data:data1}];
return false;
}
if(data1 < 1000 || isNaN(data1)){
validate45.errors = [{instancePath:instancePath+"/high_hz",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema89.properties.high_hz,data:data1}];
return false;
}
}
if(data.drive_db !== undefined){
let data2 = data.drive_db;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate45.errors = [{instancePath:instancePath+"/drive_db",keyword:"type",params:{type: "number"},parentSchema:schema89.properties.drive_db,data:data2}];
return false;
}
if(data2 > 30 || isNaN(data2)){
validate45.errors = [{instancePath:instancePath+"/drive_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema89.properties.drive_db,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate45.errors = [{instancePath:instancePath+"/drive_db",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema89.properties.drive_db,data:data2}];
return false;
}
}
if(data.noise_db !== undefined){
let data3 = data.noise_db;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate45.errors = [{instancePath:instancePath+"/noise_db",keyword:"type",params:{type: "number"},parentSchema:schema89.properties.noise_db,data:data3}];
return false;
}
if(data3 > -20 || isNaN(data3)){
validate45.errors = [{instancePath:instancePath+"/noise_db",keyword:"maximum",params:{comparison: "<=", limit: -20},parentSchema:schema89.properties.noise_db,data:data3}];
return false;
}
if(data3 < -90 || isNaN(data3)){
validate45.errors = [{instancePath:instancePath+"/noise_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema89.properties.noise_db,data:data3}];
return false;
}
}
if(data.tail_ms !== undefined){
let data4 = data.tail_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate45.errors = [{instancePath:instancePath+"/tail_ms",keyword:"type",params:{type: "number"},parentSchema:schema89.properties.tail_ms,data:data4}];
return false;
}
if(data4 > 500 || isNaN(data4)){
validate45.errors = [{instancePath:instancePath+"/tail_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema89.properties.tail_ms,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate45.errors = [{instancePath:instancePath+"/tail_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema89.properties.tail_ms,data:data4}];
return false;
}
}
if(data.tail_db !== undefined){
let data5 = data.tail_db;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate45.errors = [{instancePath:instancePath+"/tail_db",keyword:"type",params:{type: "number"},parentSchema:schema89.properties.tail_db,data:data5}];
return false;
}
if(data5 > -6 || isNaN(data5)){
validate45.errors = [{instancePath:instancePath+"/tail_db",keyword:"maximum",params:{comparison: "<=", limit: -6},parentSchema:schema89.properties.tail_db,data:data5}];
return false;
}
if(data5 < -90 || isNaN(data5)){
validate45.errors = [{instancePath:instancePath+"/tail_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema89.properties.tail_db,data:data5}];
return false;
}
}
if(data.key_down_tone !== undefined){
let data6 = data.key_down_tone;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate45.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"type",params:{type: "object"},parentSchema:schema90,data:data6}];
return false;
}
let missing0;
if((((data6.frequency_hz === undefined) && (missing0 = "frequency_hz")) || ((data6.duration_ms === undefined) && (missing0 = "duration_ms"))) || ((data6.gain_db === undefined) && (missing0 = "gain_db"))){
validate45.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: missing0},parentSchema:schema90,data:data6}];
return false;
}
if(data6.frequency_hz !== undefined){
let data7 = data6.frequency_hz;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate45.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema90.properties.frequency_hz,data:data7}];
return false;
}
if(data7 > 4000 || isNaN(data7)){
validate45.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema90.properties.frequency_hz,data:data7}];
return false;
}
if(data7 < 100 || isNaN(data7)){
validate45.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema90.properties.frequency_hz,data:data7}];
return false;
}
}
if(data6.duration_ms !== undefined){
let data8 = data6.duration_ms;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate45.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema90.properties.duration_ms,data:data8}];
return false;
}
if(data8 > 500 || isNaN(data8)){
validate45.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema90.properties.duration_ms,data:data8}];
return false;
}
if(data8 < 10 || isNaN(data8)){
validate45.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema90.properties.duration_ms,data:data8}];
return false;
}
}
if(data6.gain_db !== undefined){
let data9 = data6.gain_db;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate45.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema90.properties.gain_db,data:data9}];
return false;
}
if(data9 > 0 || isNaN(data9)){
validate45.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema90.properties.gain_db,data:data9}];
return false;
}
if(data9 < -60 || isNaN(data9)){
validate45.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema90.properties.gain_db,data:data9}];
return false;
}
}
}
if(data.key_up_tone !== undefined){
let data10 = data.key_up_tone;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate45.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"type",params:{type: "object"},parentSchema:schema90,data:data10}];
return false;
}
let missing1;
if((((data10.frequency_hz === undefined) && (missing1 = "frequency_hz")) || ((data10.duration_ms === undefined) && (missing1 = "duration_ms"))) || ((data10.gain_db === undefined) && (missing1 = "gain_db"))){
validate45.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: missing1},parentSchema:schema90,data:data10}];
return false;
}
if(data10.frequency_hz !== undefined){
let data11 = data10.frequency_hz;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate45.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema90.properties.frequency_hz,data:data11}];
return false;
}
if(data11 > 4000 || isNaN(data11)){
validate45.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema90.properties.frequency_hz,data:data11}];
return false;
}
if(data11 < 100 || isNaN(data11)){
validate45.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema90.properties.frequency_hz,data:data11}];
return false;
}
}
if(data10.duration_ms !== undefined){
let data12 = data10.duration_ms;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate45.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema90.properties.duration_ms,data:data12}];
return false;
}
if(data12 > 500 || isNaN(data12)){
validate45.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema90.properties.duration_ms,data:data12}];
return false;
}
if(data12 < 10 || isNaN(data12)){
validate45.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema90.properties.duration_ms,data:data12}];
return false;
}
}
if(data10.gain_db !== undefined){
let data13 = data10.gain_db;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate45.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema90.properties.gain_db,data:data13}];
return false;
}
if(data13 > 0 || isNaN(data13)){
validate45.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema90.properties.gain_db,data:data13}];
return false;
}
if(data13 < -60 || isNaN(data13)){
validate45.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema90.properties.gain_db,data:data13}];
return false;
}
}
}
validate45.errors = null;
return true;
}

const schema92 = {"title":"titles","type":"object","additionalProperties":{"$ref":"#/$defs/title"},"maxProperties":32};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate47.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema92,data}];
return false;
}
if(Object.keys(data).length > 32){
validate47.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema92,data}];
return false;
}
for(const key0 in data){
let data0 = data[key0];
if(!(typeof data0 === "string")){
validate47.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema82,data:data0}];
return false;
}
if(func2(data0) > 80){
validate47.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 80},parentSchema:schema82,data:data0}];
return false;
}
if(func2(data0) < 1){
validate47.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema82,data:data0}];
return false;
}
}
validate47.errors = null;
return true;
}

const schema94 = {"title":"labels","type":"object","additionalProperties":{"$ref":"#/$defs/label"},"maxProperties":32};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate49.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema94,data}];
return false;
}
if(Object.keys(data).length > 32){
validate49.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema94,data}];
return false;
}
for(const key0 in data){
let data0 = data[key0];
if(!(typeof data0 === "string")){
validate49.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema86,data:data0}];
return false;
}
if(func2(data0) > 12){
validate49.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 12},parentSchema:schema86,data:data0}];
return false;
}
if(func2(data0) < 1){
validate49.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema86,data:data0}];
return false;
}
}
validate49.errors = null;
return true;
}


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate44.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema83,data}];
return false;
}
let missing0;
if((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))){
validate44.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema83,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate44.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate44.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate44.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) > 80){
validate44.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) < 1){
validate44.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema82,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate44.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema86,data:data2}];
return false;
}
if(func2(data2) > 12){
validate44.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema86,data:data2}];
return false;
}
if(func2(data2) < 1){
validate44.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate44.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema87,data:data3}];
return false;
}
if(!pattern27.test(data3)){
validate44.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema87,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.may_speak,data:data5}];
return false;
}
}
if(data.parent_id !== undefined){
let data6 = data.parent_id;
if(!(typeof data6 === "string")){
validate44.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data6}];
return false;
}
if(!pattern0.test(data6)){
validate44.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data6}];
return false;
}
}
if(data.group !== undefined){
let data7 = data.group;
if(typeof data7 !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.group,data:data7}];
return false;
}
}
if(data.locked !== undefined){
let data8 = data.locked;
if(typeof data8 !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.locked,data:data8}];
return false;
}
}
if(data.may_whisper !== undefined){
let data9 = data.may_whisper;
if(typeof data9 !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.may_whisper,data:data9}];
return false;
}
}
if(data.may_moderate !== undefined){
let data10 = data.may_moderate;
if(typeof data10 !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.may_moderate,data:data10}];
return false;
}
}
if(data.priority !== undefined){
let data11 = data.priority;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate44.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema83.properties.priority,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
validate44.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema83.properties.priority,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate44.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema83.properties.priority,data:data11}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data12 = data.half_duplex;
if(typeof data12 !== "boolean"){
validate44.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.half_duplex,data:data12}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data13 = data.talk_ms_max;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate44.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema83.properties.talk_ms_max,data:data13}];
return false;
}
if(data13 > 3600000 || isNaN(data13)){
validate44.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema83.properties.talk_ms_max,data:data13}];
return false;
}
if(data13 < 1000 || isNaN(data13)){
validate44.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema83.properties.talk_ms_max,data:data13}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate45(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate44.errors = validate45.errors;
return false;
}
}
if(data.titles !== undefined){
if(!(validate47(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate44.errors = validate47.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate49(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate44.errors = validate49.errors;
return false;
}
}
if(data.number !== undefined){
let data17 = data.number;
if(!(typeof data17 === "string")){
validate44.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema96,data:data17}];
return false;
}
if(func2(data17) > 16){
validate44.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema96,data:data17}];
return false;
}
if(func2(data17) < 1){
validate44.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema96,data:data17}];
return false;
}
}
if(data.icon !== undefined){
let data18 = data.icon;
if(!(typeof data18 === "string")){
validate44.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema97,data:data18}];
return false;
}
if(!pattern29.test(data18)){
validate44.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema97,data:data18}];
return false;
}
}
if(data.codec !== undefined){
let data19 = data.codec;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
validate44.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema83.properties.codec,data:data19}];
return false;
}
if(data19.bitrate_bps !== undefined){
let data20 = data19.bitrate_bps;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate44.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema83.properties.codec.properties.bitrate_bps,data:data20}];
return false;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 64000 || isNaN(data20)){
validate44.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema83.properties.codec.properties.bitrate_bps,data:data20}];
return false;
}
if(data20 < 24000 || isNaN(data20)){
validate44.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema83.properties.codec.properties.bitrate_bps,data:data20}];
return false;
}
}
}
if(data19.frame_ms !== undefined){
let data21 = data19.frame_ms;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate44.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema83.properties.codec.properties.frame_ms,data:data21}];
return false;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 20 || isNaN(data21)){
validate44.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema83.properties.codec.properties.frame_ms,data:data21}];
return false;
}
if(data21 < 10 || isNaN(data21)){
validate44.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema83.properties.codec.properties.frame_ms,data:data21}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data22 = data.talkers_max;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate44.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema83.properties.talkers_max,data:data22}];
return false;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 64 || isNaN(data22)){
validate44.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema83.properties.talkers_max,data:data22}];
return false;
}
if(data22 < 1 || isNaN(data22)){
validate44.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema83.properties.talkers_max,data:data22}];
return false;
}
}
}
validate44.errors = null;
return true;
}

const schema101 = {"title":"running preset","type":"object","properties":{"id":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"},"version":{"type":"integer","minimum":1,"maximum":2147483647},"phase":{"$ref":"#/$defs/slug"}},"required":["id","title","version"]};
const schema102 = {"title":"slug","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate52.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema101,data}];
return false;
}
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.version === undefined) && (missing0 = "version"))){
validate52.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema101,data}];
return false;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(typeof data0 === "string")){
validate52.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema102,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate52.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema102,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate52.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) > 80){
validate52.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) < 1){
validate52.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema82,data:data1}];
return false;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate52.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema101.properties.version,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate52.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema101.properties.version,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate52.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema101.properties.version,data:data2}];
return false;
}
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(!(typeof data3 === "string")){
validate52.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema102,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate52.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema102,data:data3}];
return false;
}
}
validate52.errors = null;
return true;
}


function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate55.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema111,data}];
return false;
}
let missing0;
if((((((((((((data.protocol === undefined) && (missing0 = "protocol")) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.hop_key === undefined) && (missing0 = "hop_key"))) || ((data.voice_port === undefined) && (missing0 = "voice_port"))) || ((data.keepalive_ms === undefined) && (missing0 = "keepalive_ms"))) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.channels === undefined) && (missing0 = "channels"))) || ((data.resume_token === undefined) && (missing0 = "resume_token"))) || ((data.resume_window_ms === undefined) && (missing0 = "resume_window_ms"))) || ((data.heartbeat_ms === undefined) && (missing0 = "heartbeat_ms"))) || ((data.resumed === undefined) && (missing0 = "resumed"))){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema111,data}];
return false;
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate55.errors = [{instancePath:instancePath+"/protocol",keyword:"type",params:{type: "integer"},parentSchema:schema111.properties.protocol,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 255 || isNaN(data0)){
validate55.errors = [{instancePath:instancePath+"/protocol",keyword:"maximum",params:{comparison: "<=", limit: 255},parentSchema:schema111.properties.protocol,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate55.errors = [{instancePath:instancePath+"/protocol",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema111.properties.protocol,data:data0}];
return false;
}
}
}
if(data.session_id !== undefined){
let data1 = data.session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate55.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate55.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate55.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data1}];
return false;
}
}
}
if(data.hop_key !== undefined){
let data2 = data.hop_key;
if(!(typeof data2 === "string")){
validate55.errors = [{instancePath:instancePath+"/hop_key",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data2}];
return false;
}
if(!pattern2.test(data2)){
validate55.errors = [{instancePath:instancePath+"/hop_key",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data2}];
return false;
}
}
if(data.voice_port !== undefined){
let data3 = data.voice_port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate55.errors = [{instancePath:instancePath+"/voice_port",keyword:"type",params:{type: "integer"},parentSchema:schema111.properties.voice_port,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate55.errors = [{instancePath:instancePath+"/voice_port",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema111.properties.voice_port,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate55.errors = [{instancePath:instancePath+"/voice_port",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema111.properties.voice_port,data:data3}];
return false;
}
}
}
if(data.keepalive_ms !== undefined){
let data4 = data.keepalive_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate55.errors = [{instancePath:instancePath+"/keepalive_ms",keyword:"type",params:{type: "number"},parentSchema:schema111.properties.keepalive_ms,data:data4}];
return false;
}
if(data4 > 60000 || isNaN(data4)){
validate55.errors = [{instancePath:instancePath+"/keepalive_ms",keyword:"maximum",params:{comparison: "<=", limit: 60000},parentSchema:schema111.properties.keepalive_ms,data:data4}];
return false;
}
if(data4 < 100 || isNaN(data4)){
validate55.errors = [{instancePath:instancePath+"/keepalive_ms",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema111.properties.keepalive_ms,data:data4}];
return false;
}
}
if(data.operation !== undefined){
let data5 = data.operation;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate55.errors = [{instancePath:instancePath+"/operation",keyword:"type",params:{type: "object"},parentSchema:schema111.properties.operation,data:data5}];
return false;
}
let missing1;
if(((data5.id === undefined) && (missing1 = "id")) || ((data5.title === undefined) && (missing1 = "title"))){
validate55.errors = [{instancePath:instancePath+"/operation",keyword:"required",params:{missingProperty: missing1},parentSchema:schema111.properties.operation,data:data5}];
return false;
}
if(data5.id !== undefined){
let data6 = data5.id;
if(!(typeof data6 === "string")){
validate55.errors = [{instancePath:instancePath+"/operation/id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data6}];
return false;
}
if(!pattern0.test(data6)){
validate55.errors = [{instancePath:instancePath+"/operation/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data6}];
return false;
}
}
if(data5.title !== undefined){
let data7 = data5.title;
if(!(typeof data7 === "string")){
validate55.errors = [{instancePath:instancePath+"/operation/title",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data7}];
return false;
}
if(func2(data7) > 80){
validate55.errors = [{instancePath:instancePath+"/operation/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema82,data:data7}];
return false;
}
if(func2(data7) < 1){
validate55.errors = [{instancePath:instancePath+"/operation/title",keyword:"minLength",params:{limit: 1},parentSchema:schema82,data:data7}];
return false;
}
}
}
if(data.channels !== undefined){
let data8 = data.channels;
if(!(Array.isArray(data8))){
validate55.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema111.properties.channels,data:data8}];
return false;
}
if(data8.length > 4096){
validate55.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema111.properties.channels,data:data8}];
return false;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data8[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data8,parentDataProperty:i0,rootData}))){
validate55.errors = validate44.errors;
return false;
}
}
}
if(data.resume_token !== undefined){
let data10 = data.resume_token;
if(!(typeof data10 === "string")){
validate55.errors = [{instancePath:instancePath+"/resume_token",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data10}];
return false;
}
if(!pattern2.test(data10)){
validate55.errors = [{instancePath:instancePath+"/resume_token",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data10}];
return false;
}
}
if(data.resume_window_ms !== undefined){
let data11 = data.resume_window_ms;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate55.errors = [{instancePath:instancePath+"/resume_window_ms",keyword:"type",params:{type: "number"},parentSchema:schema99,data:data11}];
return false;
}
if(data11 > 1000000000000 || isNaN(data11)){
validate55.errors = [{instancePath:instancePath+"/resume_window_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema99,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate55.errors = [{instancePath:instancePath+"/resume_window_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema99,data:data11}];
return false;
}
}
if(data.heartbeat_ms !== undefined){
let data12 = data.heartbeat_ms;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate55.errors = [{instancePath:instancePath+"/heartbeat_ms",keyword:"type",params:{type: "number"},parentSchema:schema99,data:data12}];
return false;
}
if(data12 > 1000000000000 || isNaN(data12)){
validate55.errors = [{instancePath:instancePath+"/heartbeat_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema99,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate55.errors = [{instancePath:instancePath+"/heartbeat_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema99,data:data12}];
return false;
}
}
if(data.resumed !== undefined){
let data13 = data.resumed;
if(typeof data13 !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/resumed",keyword:"type",params:{type: "boolean"},parentSchema:schema111.properties.resumed,data:data13}];
return false;
}
}
if(data.bitrate_bps_default !== undefined){
let data14 = data.bitrate_bps_default;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate55.errors = [{instancePath:instancePath+"/bitrate_bps_default",keyword:"type",params:{type: "integer"},parentSchema:schema111.properties.bitrate_bps_default,data:data14}];
return false;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 512000 || isNaN(data14)){
validate55.errors = [{instancePath:instancePath+"/bitrate_bps_default",keyword:"maximum",params:{comparison: "<=", limit: 512000},parentSchema:schema111.properties.bitrate_bps_default,data:data14}];
return false;
}
if(data14 < 6000 || isNaN(data14)){
validate55.errors = [{instancePath:instancePath+"/bitrate_bps_default",keyword:"minimum",params:{comparison: ">=", limit: 6000},parentSchema:schema111.properties.bitrate_bps_default,data:data14}];
return false;
}
}
}
if(data.bitrate_bps_max !== undefined){
let data15 = data.bitrate_bps_max;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate55.errors = [{instancePath:instancePath+"/bitrate_bps_max",keyword:"type",params:{type: "integer"},parentSchema:schema111.properties.bitrate_bps_max,data:data15}];
return false;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 512000 || isNaN(data15)){
validate55.errors = [{instancePath:instancePath+"/bitrate_bps_max",keyword:"maximum",params:{comparison: "<=", limit: 512000},parentSchema:schema111.properties.bitrate_bps_max,data:data15}];
return false;
}
if(data15 < 6000 || isNaN(data15)){
validate55.errors = [{instancePath:instancePath+"/bitrate_bps_max",keyword:"minimum",params:{comparison: ">=", limit: 6000},parentSchema:schema111.properties.bitrate_bps_max,data:data15}];
return false;
}
}
}
if(data.preset !== undefined){
if(!(validate52(data.preset, {instancePath:instancePath+"/preset",parentData:data,parentDataProperty:"preset",rootData}))){
validate55.errors = validate52.errors;
return false;
}
}
validate55.errors = null;
return true;
}

export const session_preset_params: Check = validate61;
const schema125 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema125,data}];
return false;
}
for(const key0 in data){
validate61.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema125,data}];
return false;
}
validate61.errors = null;
return true;
}

export const session_preset_result: Check = validate62;
const schema126 = {"type":"object","properties":{"preset":{"type":"string","minLength":2,"maxLength":3145728},"running":{"$ref":"../common.schema.json#/$defs/running_preset"},"roles":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/role_id"},"maxItems":64}},"required":["roles"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema101,data}];
return false;
}
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.version === undefined) && (missing0 = "version"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema101,data}];
return false;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(typeof data0 === "string")){
validate59.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema102,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate59.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema102,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate59.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) > 80){
validate59.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) < 1){
validate59.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema82,data:data1}];
return false;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate59.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema101.properties.version,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate59.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema101.properties.version,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate59.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema101.properties.version,data:data2}];
return false;
}
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(!(typeof data3 === "string")){
validate59.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema102,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate59.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema102,data:data3}];
return false;
}
}
validate59.errors = null;
return true;
}


function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema126,data}];
return false;
}
let missing0;
if((data.roles === undefined) && (missing0 = "roles")){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema126,data}];
return false;
}
if(data.preset !== undefined){
let data0 = data.preset;
if(!(typeof data0 === "string")){
validate62.errors = [{instancePath:instancePath+"/preset",keyword:"type",params:{type: "string"},parentSchema:schema126.properties.preset,data:data0}];
return false;
}
if(func2(data0) > 3145728){
validate62.errors = [{instancePath:instancePath+"/preset",keyword:"maxLength",params:{limit: 3145728},parentSchema:schema126.properties.preset,data:data0}];
return false;
}
if(func2(data0) < 2){
validate62.errors = [{instancePath:instancePath+"/preset",keyword:"minLength",params:{limit: 2},parentSchema:schema126.properties.preset,data:data0}];
return false;
}
}
if(data.running !== undefined){
if(!(validate59(data.running, {instancePath:instancePath+"/running",parentData:data,parentDataProperty:"running",rootData}))){
validate62.errors = validate59.errors;
return false;
}
}
if(data.roles !== undefined){
let data2 = data.roles;
if(!(Array.isArray(data2))){
validate62.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema126.properties.roles,data:data2}];
return false;
}
if(data2.length > 64){
validate62.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema126.properties.roles,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(typeof data3 === "string")){
validate62.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema17,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate62.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data3}];
return false;
}
}
}
validate62.errors = null;
return true;
}

export const session_report_params: Check = validate65;
const schema131 = {"type":"object","properties":{"heard":{"type":"array","items":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"received":{"type":"integer","minimum":0,"maximum":65535},"missed":{"type":"integer","minimum":0,"maximum":65535},"bursts":{"type":"integer","minimum":0,"maximum":65535}},"required":["session_id","target_id","received","missed","bursts"],"additionalProperties":false},"maxItems":32}},"required":["heard"],"additionalProperties":false};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema131,data}];
return false;
}
let missing0;
if((data.heard === undefined) && (missing0 = "heard")){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema131,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "heard")){
validate65.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema131,data}];
return false;
}
}
if(data.heard !== undefined){
let data0 = data.heard;
if(!(Array.isArray(data0))){
validate65.errors = [{instancePath:instancePath+"/heard",keyword:"type",params:{type: "array"},parentSchema:schema131.properties.heard,data:data0}];
return false;
}
if(data0.length > 32){
validate65.errors = [{instancePath:instancePath+"/heard",keyword:"maxItems",params:{limit: 32},parentSchema:schema131.properties.heard,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema131.properties.heard.items,data:data1}];
return false;
}
let missing1;
if((((((data1.session_id === undefined) && (missing1 = "session_id")) || ((data1.target_id === undefined) && (missing1 = "target_id"))) || ((data1.received === undefined) && (missing1 = "received"))) || ((data1.missed === undefined) && (missing1 = "missed"))) || ((data1.bursts === undefined) && (missing1 = "bursts"))){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema131.properties.heard.items,data:data1}];
return false;
}
for(const key1 in data1){
if(!(((((key1 === "session_id") || (key1 === "target_id")) || (key1 === "received")) || (key1 === "missed")) || (key1 === "bursts"))){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema131.properties.heard.items,data:data1}];
return false;
}
}
if(data1.session_id !== undefined){
let data2 = data1.session_id;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data2}];
return false;
}
}
}
if(data1.target_id !== undefined){
let data3 = data1.target_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data3}];
return false;
}
}
}
if(data1.received !== undefined){
let data4 = data1.received;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/received",keyword:"type",params:{type: "integer"},parentSchema:schema131.properties.heard.items.properties.received,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/received",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema131.properties.heard.items.properties.received,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/received",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema131.properties.heard.items.properties.received,data:data4}];
return false;
}
}
}
if(data1.missed !== undefined){
let data5 = data1.missed;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/missed",keyword:"type",params:{type: "integer"},parentSchema:schema131.properties.heard.items.properties.missed,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/missed",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema131.properties.heard.items.properties.missed,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/missed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema131.properties.heard.items.properties.missed,data:data5}];
return false;
}
}
}
if(data1.bursts !== undefined){
let data6 = data1.bursts;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/bursts",keyword:"type",params:{type: "integer"},parentSchema:schema131.properties.heard.items.properties.bursts,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/bursts",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema131.properties.heard.items.properties.bursts,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate65.errors = [{instancePath:instancePath+"/heard/" + i0+"/bursts",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema131.properties.heard.items.properties.bursts,data:data6}];
return false;
}
}
}
}
}
validate65.errors = null;
return true;
}

export const session_report_result: Check = validate66;
const schema134 = {"type":"object","properties":{},"required":[]};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate66.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema134,data}];
return false;
}
validate66.errors = null;
return true;
}

export const session_update_params: Check = validate68;
const schema136 = {"type":"object","properties":{"muted":{"type":"boolean"},"deafened":{"type":"boolean"}},"required":[],"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema136,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "muted") || (key0 === "deafened"))){
validate68.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema136,data}];
return false;
}
}
if(data.muted !== undefined){
let data0 = data.muted;
if(typeof data0 !== "boolean"){
validate68.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema136.properties.muted,data:data0}];
return false;
}
}
if(data.deafened !== undefined){
let data1 = data.deafened;
if(typeof data1 !== "boolean"){
validate68.errors = [{instancePath:instancePath+"/deafened",keyword:"type",params:{type: "boolean"},parentSchema:schema136.properties.deafened,data:data1}];
return false;
}
}
validate68.errors = null;
return true;
}

export const session_update_result: Check = validate69;
const schema137 = {"type":"object","properties":{}};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate69.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema137,data}];
return false;
}
validate69.errors = null;
return true;
}

export const target_define_params: Check = validate73;
const schema146 = {"type":"object","properties":{"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"minItems":1,"maxItems":16},"simulcast":{"type":"object","properties":{"generation":{"$ref":"../common.schema.json#/$defs/epoch"},"sealed_keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/sealed_key"},"minItems":1,"maxItems":16}},"required":["generation","sealed_keys"],"additionalProperties":false}},"required":["target_id","channel_ids"],"additionalProperties":false};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate71.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data}];
return false;
}
let missing0;
if((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.epoch === undefined) && (missing0 = "epoch"))) || ((data.sealed === undefined) && (missing0 = "sealed"))){
validate71.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema26,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "channel_id") || (key0 === "epoch")) || (key0 === "sealed"))){
validate71.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema26,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate71.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate71.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.epoch !== undefined){
let data1 = data.epoch;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate71.errors = [{instancePath:instancePath+"/epoch",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate71.errors = [{instancePath:instancePath+"/epoch",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data1}];
return false;
}
if(data1 < 0 || isNaN(data1)){
validate71.errors = [{instancePath:instancePath+"/epoch",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data1}];
return false;
}
}
}
if(data.sealed !== undefined){
let data2 = data.sealed;
if(!(typeof data2 === "string")){
validate71.errors = [{instancePath:instancePath+"/sealed",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data2}];
return false;
}
if(!pattern5.test(data2)){
validate71.errors = [{instancePath:instancePath+"/sealed",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{80}$"},parentSchema:schema29,data:data2}];
return false;
}
}
validate71.errors = null;
return true;
}


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema146,data}];
return false;
}
let missing0;
if(((data.target_id === undefined) && (missing0 = "target_id")) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema146,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "target_id") || (key0 === "channel_ids")) || (key0 === "simulcast"))){
validate73.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema146,data}];
return false;
}
}
if(data.target_id !== undefined){
let data0 = data.target_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate73.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
validate73.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate73.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data0}];
return false;
}
}
}
if(data.channel_ids !== undefined){
let data1 = data.channel_ids;
if(!(Array.isArray(data1))){
validate73.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema146.properties.channel_ids,data:data1}];
return false;
}
if(data1.length > 16){
validate73.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema146.properties.channel_ids,data:data1}];
return false;
}
if(data1.length < 1){
validate73.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema146.properties.channel_ids,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(typeof data2 === "string")){
validate73.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate73.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data2}];
return false;
}
}
}
if(data.simulcast !== undefined){
let data3 = data.simulcast;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate73.errors = [{instancePath:instancePath+"/simulcast",keyword:"type",params:{type: "object"},parentSchema:schema146.properties.simulcast,data:data3}];
return false;
}
let missing1;
if(((data3.generation === undefined) && (missing1 = "generation")) || ((data3.sealed_keys === undefined) && (missing1 = "sealed_keys"))){
validate73.errors = [{instancePath:instancePath+"/simulcast",keyword:"required",params:{missingProperty: missing1},parentSchema:schema146.properties.simulcast,data:data3}];
return false;
}
for(const key1 in data3){
if(!((key1 === "generation") || (key1 === "sealed_keys"))){
validate73.errors = [{instancePath:instancePath+"/simulcast",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema146.properties.simulcast,data:data3}];
return false;
}
}
if(data3.generation !== undefined){
let data4 = data3.generation;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate73.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
validate73.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate73.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data4}];
return false;
}
}
}
if(data3.sealed_keys !== undefined){
let data5 = data3.sealed_keys;
if(!(Array.isArray(data5))){
validate73.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"type",params:{type: "array"},parentSchema:schema146.properties.simulcast.properties.sealed_keys,data:data5}];
return false;
}
if(data5.length > 16){
validate73.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"maxItems",params:{limit: 16},parentSchema:schema146.properties.simulcast.properties.sealed_keys,data:data5}];
return false;
}
if(data5.length < 1){
validate73.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"minItems",params:{limit: 1},parentSchema:schema146.properties.simulcast.properties.sealed_keys,data:data5}];
return false;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate71(data5[i1], {instancePath:instancePath+"/simulcast/sealed_keys/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
validate73.errors = validate71.errors;
return false;
}
}
}
}
validate73.errors = null;
return true;
}

export const target_define_result: Check = validate75;
const schema150 = {"type":"object","properties":{},"required":[]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate75.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema150,data}];
return false;
}
validate75.errors = null;
return true;
}

export const target_remove_params: Check = validate77;
const schema153 = {"type":"object","properties":{"target_id":{"$ref":"../common.schema.json#/$defs/target_id"}},"required":["target_id"],"additionalProperties":false};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate77.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema153,data}];
return false;
}
let missing0;
if((data.target_id === undefined) && (missing0 = "target_id")){
validate77.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema153,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "target_id")){
validate77.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema153,data}];
return false;
}
}
if(data.target_id !== undefined){
let data0 = data.target_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate77.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
validate77.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate77.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data0}];
return false;
}
}
}
validate77.errors = null;
return true;
}

export const target_remove_result: Check = validate78;
const schema155 = {"type":"object","properties":{},"required":[]};

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema155,data}];
return false;
}
validate78.errors = null;
return true;
}

export const whisper_define_params: Check = validate80;
const schema161 = {"type":"object","properties":{"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"session_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/session_id"},"minItems":1,"maxItems":16},"generation":{"$ref":"../common.schema.json#/$defs/epoch"},"secret":{"$ref":"../common.schema.json#/$defs/secret"}},"required":["target_id","session_ids","generation","secret"],"additionalProperties":false};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema161,data}];
return false;
}
let missing0;
if(((((data.target_id === undefined) && (missing0 = "target_id")) || ((data.session_ids === undefined) && (missing0 = "session_ids"))) || ((data.generation === undefined) && (missing0 = "generation"))) || ((data.secret === undefined) && (missing0 = "secret"))){
validate80.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema161,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "target_id") || (key0 === "session_ids")) || (key0 === "generation")) || (key0 === "secret"))){
validate80.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema161,data}];
return false;
}
}
if(data.target_id !== undefined){
let data0 = data.target_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate80.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
validate80.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate80.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data0}];
return false;
}
}
}
if(data.session_ids !== undefined){
let data1 = data.session_ids;
if(!(Array.isArray(data1))){
validate80.errors = [{instancePath:instancePath+"/session_ids",keyword:"type",params:{type: "array"},parentSchema:schema161.properties.session_ids,data:data1}];
return false;
}
if(data1.length > 16){
validate80.errors = [{instancePath:instancePath+"/session_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema161.properties.session_ids,data:data1}];
return false;
}
if(data1.length < 1){
validate80.errors = [{instancePath:instancePath+"/session_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema161.properties.session_ids,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate80.errors = [{instancePath:instancePath+"/session_ids/" + i0,keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/session_ids/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/session_ids/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data2}];
return false;
}
}
}
}
if(data.generation !== undefined){
let data3 = data.generation;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate80.errors = [{instancePath:instancePath+"/generation",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
validate80.errors = [{instancePath:instancePath+"/generation",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data3}];
return false;
}
if(data3 < 0 || isNaN(data3)){
validate80.errors = [{instancePath:instancePath+"/generation",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data3}];
return false;
}
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(!(typeof data4 === "string")){
validate80.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data4}];
return false;
}
if(!pattern2.test(data4)){
validate80.errors = [{instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data4}];
return false;
}
}
validate80.errors = null;
return true;
}

export const whisper_define_result: Check = validate81;
const schema166 = {"type":"object","properties":{}};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema166,data}];
return false;
}
validate81.errors = null;
return true;
}

export const channel_entered_params: Check = validate90;
const schema181 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"monitor":{"type":"boolean"},"members":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/member"},"maxItems":4096},"epoch":{"$ref":"../common.schema.json#/$defs/channel_epoch"},"targets":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/announced_target"},"maxItems":4096}},"required":["channel_id","monitor","members","epoch","targets"]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data}];
return false;
}
let missing0;
if(((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.monitor === undefined) && (missing0 = "monitor"))){
validate83.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema14,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate83.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate83.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate83.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if(!(typeof data1 === "string")){
validate83.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data1}];
return false;
}
if(func2(data1) > 40){
validate83.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema16,data:data1}];
return false;
}
if(func2(data1) < 1){
validate83.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema16,data:data1}];
return false;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!(typeof data2 === "string")){
validate83.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate83.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data2}];
return false;
}
}
if(data.monitor !== undefined){
let data3 = data.monitor;
if(typeof data3 !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.monitor,data:data3}];
return false;
}
}
if(data.muted !== undefined){
let data4 = data.muted;
if(typeof data4 !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.muted,data:data4}];
return false;
}
}
if(data.deafened !== undefined){
let data5 = data.deafened;
if(typeof data5 !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/deafened",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.deafened,data:data5}];
return false;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(typeof data6 !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.priority,data:data6}];
return false;
}
}
if(data.absent !== undefined){
let data7 = data.absent;
if(typeof data7 !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.absent,data:data7}];
return false;
}
}
validate83.errors = null;
return true;
}


function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate85.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema18,data}];
return false;
}
let missing0;
if((((data.epoch === undefined) && (missing0 = "epoch")) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.activate_after_ms === undefined) && (missing0 = "activate_after_ms"))){
validate85.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema18,data}];
return false;
}
if(data.epoch !== undefined){
let data0 = data.epoch;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate85.errors = [{instancePath:instancePath+"/epoch",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate85.errors = [{instancePath:instancePath+"/epoch",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data0}];
return false;
}
if(data0 < 0 || isNaN(data0)){
validate85.errors = [{instancePath:instancePath+"/epoch",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data0}];
return false;
}
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if(!(typeof data1 === "string")){
validate85.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data1}];
return false;
}
if(!pattern2.test(data1)){
validate85.errors = [{instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data1}];
return false;
}
}
if(data.activate_after_ms !== undefined){
let data2 = data.activate_after_ms;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate85.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"type",params:{type: "number"},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
if(data2 > 10000 || isNaN(data2)){
validate85.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate85.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
}
validate85.errors = null;
return true;
}


function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate87.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data}];
return false;
}
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.target_id === undefined) && (missing0 = "target_id"))) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate87.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema21,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate87.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate87.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate87.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
if(data.target_id !== undefined){
let data1 = data.target_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate87.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate87.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate87.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data1}];
return false;
}
}
}
if(data.channel_ids !== undefined){
let data2 = data.channel_ids;
if(!(Array.isArray(data2))){
validate87.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
if(data2.length > 16){
validate87.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
if(data2.length < 1){
validate87.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(typeof data3 === "string")){
validate87.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate87.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data3}];
return false;
}
}
}
if(data.simulcast !== undefined){
let data4 = data.simulcast;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate87.errors = [{instancePath:instancePath+"/simulcast",keyword:"type",params:{type: "object"},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
let missing1;
if(((data4.generation === undefined) && (missing1 = "generation")) || ((data4.sealed_keys === undefined) && (missing1 = "sealed_keys"))){
validate87.errors = [{instancePath:instancePath+"/simulcast",keyword:"required",params:{missingProperty: missing1},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
if(data4.generation !== undefined){
let data5 = data4.generation;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate87.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate87.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate87.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data5}];
return false;
}
}
}
if(data4.sealed_keys !== undefined){
let data6 = data4.sealed_keys;
if(!(Array.isArray(data6))){
validate87.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
if(data6.length > 16){
validate87.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
if(data6.length < 1){
validate87.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17(data6[i1], {instancePath:instancePath+"/simulcast/sealed_keys/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
validate87.errors = validate17.errors;
return false;
}
}
}
}
validate87.errors = null;
return true;
}


function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema181,data}];
return false;
}
let missing0;
if((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.monitor === undefined) && (missing0 = "monitor"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.epoch === undefined) && (missing0 = "epoch"))) || ((data.targets === undefined) && (missing0 = "targets"))){
validate90.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema181,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate90.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate90.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.monitor !== undefined){
let data1 = data.monitor;
if(typeof data1 !== "boolean"){
validate90.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema181.properties.monitor,data:data1}];
return false;
}
}
if(data.members !== undefined){
let data2 = data.members;
if(!(Array.isArray(data2))){
validate90.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema181.properties.members,data:data2}];
return false;
}
if(data2.length > 4096){
validate90.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema181.properties.members,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data2[i0], {instancePath:instancePath+"/members/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
validate90.errors = validate83.errors;
return false;
}
}
}
if(data.epoch !== undefined){
if(!(validate85(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
validate90.errors = validate85.errors;
return false;
}
}
if(data.targets !== undefined){
let data5 = data.targets;
if(!(Array.isArray(data5))){
validate90.errors = [{instancePath:instancePath+"/targets",keyword:"type",params:{type: "array"},parentSchema:schema181.properties.targets,data:data5}];
return false;
}
if(data5.length > 4096){
validate90.errors = [{instancePath:instancePath+"/targets",keyword:"maxItems",params:{limit: 4096},parentSchema:schema181.properties.targets,data:data5}];
return false;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate87(data5[i1], {instancePath:instancePath+"/targets/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
validate90.errors = validate87.errors;
return false;
}
}
}
validate90.errors = null;
return true;
}

export const channel_epoch_params: Check = validate97;
const schema188 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"epoch":{"$ref":"../common.schema.json#/$defs/channel_epoch"}},"required":["channel_id","epoch"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate95.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema18,data}];
return false;
}
let missing0;
if((((data.epoch === undefined) && (missing0 = "epoch")) || ((data.secret === undefined) && (missing0 = "secret"))) || ((data.activate_after_ms === undefined) && (missing0 = "activate_after_ms"))){
validate95.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema18,data}];
return false;
}
if(data.epoch !== undefined){
let data0 = data.epoch;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate95.errors = [{instancePath:instancePath+"/epoch",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate95.errors = [{instancePath:instancePath+"/epoch",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data0}];
return false;
}
if(data0 < 0 || isNaN(data0)){
validate95.errors = [{instancePath:instancePath+"/epoch",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data0}];
return false;
}
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if(!(typeof data1 === "string")){
validate95.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data1}];
return false;
}
if(!pattern2.test(data1)){
validate95.errors = [{instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data1}];
return false;
}
}
if(data.activate_after_ms !== undefined){
let data2 = data.activate_after_ms;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate95.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"type",params:{type: "number"},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
if(data2 > 10000 || isNaN(data2)){
validate95.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"maximum",params:{comparison: "<=", limit: 10000},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate95.errors = [{instancePath:instancePath+"/activate_after_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema18.properties.activate_after_ms,data:data2}];
return false;
}
}
validate95.errors = null;
return true;
}


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema188,data}];
return false;
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.epoch === undefined) && (missing0 = "epoch"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema188,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate97.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate97.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.epoch !== undefined){
if(!(validate95(data.epoch, {instancePath:instancePath+"/epoch",parentData:data,parentDataProperty:"epoch",rootData}))){
validate97.errors = validate95.errors;
return false;
}
}
validate97.errors = null;
return true;
}

export const channel_member_joined_params: Check = validate102;
const schema196 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"member":{"$ref":"../common.schema.json#/$defs/member"}},"required":["channel_id","member"]};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate100.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data}];
return false;
}
let missing0;
if(((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.monitor === undefined) && (missing0 = "monitor"))){
validate100.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema14,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate100.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate100.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate100.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if(!(typeof data1 === "string")){
validate100.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data1}];
return false;
}
if(func2(data1) > 40){
validate100.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema16,data:data1}];
return false;
}
if(func2(data1) < 1){
validate100.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema16,data:data1}];
return false;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!(typeof data2 === "string")){
validate100.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema17,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate100.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema17,data:data2}];
return false;
}
}
if(data.monitor !== undefined){
let data3 = data.monitor;
if(typeof data3 !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.monitor,data:data3}];
return false;
}
}
if(data.muted !== undefined){
let data4 = data.muted;
if(typeof data4 !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.muted,data:data4}];
return false;
}
}
if(data.deafened !== undefined){
let data5 = data.deafened;
if(typeof data5 !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/deafened",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.deafened,data:data5}];
return false;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(typeof data6 !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.priority,data:data6}];
return false;
}
}
if(data.absent !== undefined){
let data7 = data.absent;
if(typeof data7 !== "boolean"){
validate100.errors = [{instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"},parentSchema:schema14.properties.absent,data:data7}];
return false;
}
}
validate100.errors = null;
return true;
}


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate102.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema196,data}];
return false;
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.member === undefined) && (missing0 = "member"))){
validate102.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema196,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate102.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate102.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.member !== undefined){
if(!(validate100(data.member, {instancePath:instancePath+"/member",parentData:data,parentDataProperty:"member",rootData}))){
validate102.errors = validate100.errors;
return false;
}
}
validate102.errors = null;
return true;
}

export const channel_member_left_params: Check = validate105;
const schema201 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"}},"required":["channel_id","session_id"]};

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate105.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema201,data}];
return false;
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.session_id === undefined) && (missing0 = "session_id"))){
validate105.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema201,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate105.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate105.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.session_id !== undefined){
let data1 = data.session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate105.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate105.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate105.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data1}];
return false;
}
}
}
validate105.errors = null;
return true;
}

export const channel_removed_params: Check = validate107;
const schema206 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"reason":{"enum":["kicked","moved","permission","gone"]}},"required":["channel_id","reason"]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate107.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema206,data}];
return false;
}
let missing0;
if(((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.reason === undefined) && (missing0 = "reason"))){
validate107.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema206,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate107.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate107.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.reason !== undefined){
let data1 = data.reason;
if(!((((data1 === "kicked") || (data1 === "moved")) || (data1 === "permission")) || (data1 === "gone"))){
validate107.errors = [{instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema206.properties.reason.enum},parentSchema:schema206.properties.reason,data:data1}];
return false;
}
}
validate107.errors = null;
return true;
}

export const channel_speaking_params: Check = validate109;
const schema212 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"speaking":{"type":"boolean"}},"required":["channel_id","session_id","name","speaking"]};

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate109.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema212,data}];
return false;
}
let missing0;
if(((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.speaking === undefined) && (missing0 = "speaking"))){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema212,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate109.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate109.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.session_id !== undefined){
let data1 = data.session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate109.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate109.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate109.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data1}];
return false;
}
}
}
if(data.name !== undefined){
let data2 = data.name;
if(!(typeof data2 === "string")){
validate109.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data2}];
return false;
}
if(func2(data2) > 40){
validate109.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema16,data:data2}];
return false;
}
if(func2(data2) < 1){
validate109.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema16,data:data2}];
return false;
}
}
if(data.speaking !== undefined){
let data3 = data.speaking;
if(typeof data3 !== "boolean"){
validate109.errors = [{instancePath:instancePath+"/speaking",keyword:"type",params:{type: "boolean"},parentSchema:schema212.properties.speaking,data:data3}];
return false;
}
}
validate109.errors = null;
return true;
}

export const session_channels_params: Check = validate116;
const schema225 = {"type":"object","properties":{"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel"},"maxItems":4096}},"required":["channels"]};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate111.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema83,data}];
return false;
}
let missing0;
if((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))){
validate111.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema83,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate111.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate111.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate111.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) > 80){
validate111.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) < 1){
validate111.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema82,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate111.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema86,data:data2}];
return false;
}
if(func2(data2) > 12){
validate111.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema86,data:data2}];
return false;
}
if(func2(data2) < 1){
validate111.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema86,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate111.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema87,data:data3}];
return false;
}
if(!pattern27.test(data3)){
validate111.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema87,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.may_speak,data:data5}];
return false;
}
}
if(data.parent_id !== undefined){
let data6 = data.parent_id;
if(!(typeof data6 === "string")){
validate111.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data6}];
return false;
}
if(!pattern0.test(data6)){
validate111.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data6}];
return false;
}
}
if(data.group !== undefined){
let data7 = data.group;
if(typeof data7 !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.group,data:data7}];
return false;
}
}
if(data.locked !== undefined){
let data8 = data.locked;
if(typeof data8 !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.locked,data:data8}];
return false;
}
}
if(data.may_whisper !== undefined){
let data9 = data.may_whisper;
if(typeof data9 !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.may_whisper,data:data9}];
return false;
}
}
if(data.may_moderate !== undefined){
let data10 = data.may_moderate;
if(typeof data10 !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.may_moderate,data:data10}];
return false;
}
}
if(data.priority !== undefined){
let data11 = data.priority;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate111.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema83.properties.priority,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 10 || isNaN(data11)){
validate111.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema83.properties.priority,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate111.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema83.properties.priority,data:data11}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data12 = data.half_duplex;
if(typeof data12 !== "boolean"){
validate111.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema83.properties.half_duplex,data:data12}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data13 = data.talk_ms_max;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate111.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema83.properties.talk_ms_max,data:data13}];
return false;
}
if(data13 > 3600000 || isNaN(data13)){
validate111.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema83.properties.talk_ms_max,data:data13}];
return false;
}
if(data13 < 1000 || isNaN(data13)){
validate111.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema83.properties.talk_ms_max,data:data13}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate45(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate111.errors = validate45.errors;
return false;
}
}
if(data.titles !== undefined){
if(!(validate47(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate111.errors = validate47.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate49(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate111.errors = validate49.errors;
return false;
}
}
if(data.number !== undefined){
let data17 = data.number;
if(!(typeof data17 === "string")){
validate111.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema96,data:data17}];
return false;
}
if(func2(data17) > 16){
validate111.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema96,data:data17}];
return false;
}
if(func2(data17) < 1){
validate111.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema96,data:data17}];
return false;
}
}
if(data.icon !== undefined){
let data18 = data.icon;
if(!(typeof data18 === "string")){
validate111.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema97,data:data18}];
return false;
}
if(!pattern29.test(data18)){
validate111.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema97,data:data18}];
return false;
}
}
if(data.codec !== undefined){
let data19 = data.codec;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
validate111.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema83.properties.codec,data:data19}];
return false;
}
if(data19.bitrate_bps !== undefined){
let data20 = data19.bitrate_bps;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate111.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema83.properties.codec.properties.bitrate_bps,data:data20}];
return false;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 64000 || isNaN(data20)){
validate111.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema83.properties.codec.properties.bitrate_bps,data:data20}];
return false;
}
if(data20 < 24000 || isNaN(data20)){
validate111.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema83.properties.codec.properties.bitrate_bps,data:data20}];
return false;
}
}
}
if(data19.frame_ms !== undefined){
let data21 = data19.frame_ms;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate111.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema83.properties.codec.properties.frame_ms,data:data21}];
return false;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 20 || isNaN(data21)){
validate111.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema83.properties.codec.properties.frame_ms,data:data21}];
return false;
}
if(data21 < 10 || isNaN(data21)){
validate111.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema83.properties.codec.properties.frame_ms,data:data21}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data22 = data.talkers_max;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate111.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema83.properties.talkers_max,data:data22}];
return false;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 64 || isNaN(data22)){
validate111.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema83.properties.talkers_max,data:data22}];
return false;
}
if(data22 < 1 || isNaN(data22)){
validate111.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema83.properties.talkers_max,data:data22}];
return false;
}
}
}
validate111.errors = null;
return true;
}


function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate116.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema225,data}];
return false;
}
let missing0;
if((data.channels === undefined) && (missing0 = "channels")){
validate116.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema225,data}];
return false;
}
if(data.channels !== undefined){
let data0 = data.channels;
if(!(Array.isArray(data0))){
validate116.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema225.properties.channels,data:data0}];
return false;
}
if(data0.length > 4096){
validate116.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema225.properties.channels,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate111(data0[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate116.errors = validate111.errors;
return false;
}
}
}
validate116.errors = null;
return true;
}

export const session_ending_params: Check = validate119;
const schema228 = {"type":"object","properties":{"reason":{"enum":["closing","kicked","banned","gone","replaced"]},"reconnect_after_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"reconnect_url":{"type":"string","maxLength":256}},"required":["reason"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate119.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema228,data}];
return false;
}
let missing0;
if((data.reason === undefined) && (missing0 = "reason")){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema228,data}];
return false;
}
if(data.reason !== undefined){
let data0 = data.reason;
if(!(((((data0 === "closing") || (data0 === "kicked")) || (data0 === "banned")) || (data0 === "gone")) || (data0 === "replaced"))){
validate119.errors = [{instancePath:instancePath+"/reason",keyword:"enum",params:{allowedValues: schema228.properties.reason.enum},parentSchema:schema228.properties.reason,data:data0}];
return false;
}
}
if(data.reconnect_after_ms !== undefined){
let data1 = data.reconnect_after_ms;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate119.errors = [{instancePath:instancePath+"/reconnect_after_ms",keyword:"type",params:{type: "number"},parentSchema:schema99,data:data1}];
return false;
}
if(data1 > 1000000000000 || isNaN(data1)){
validate119.errors = [{instancePath:instancePath+"/reconnect_after_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema99,data:data1}];
return false;
}
if(data1 < 0 || isNaN(data1)){
validate119.errors = [{instancePath:instancePath+"/reconnect_after_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema99,data:data1}];
return false;
}
}
if(data.reconnect_url !== undefined){
let data2 = data.reconnect_url;
if(!(typeof data2 === "string")){
validate119.errors = [{instancePath:instancePath+"/reconnect_url",keyword:"type",params:{type: "string"},parentSchema:schema228.properties.reconnect_url,data:data2}];
return false;
}
if(func2(data2) > 256){
validate119.errors = [{instancePath:instancePath+"/reconnect_url",keyword:"maxLength",params:{limit: 256},parentSchema:schema228.properties.reconnect_url,data:data2}];
return false;
}
}
validate119.errors = null;
return true;
}

export const session_preset_changed_params: Check = validate123;
const schema235 = {"type":"object","properties":{"running":{"$ref":"../common.schema.json#/$defs/running_preset"}},"required":[]};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate121.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema101,data}];
return false;
}
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.version === undefined) && (missing0 = "version"))){
validate121.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema101,data}];
return false;
}
if(data.id !== undefined){
let data0 = data.id;
if(!(typeof data0 === "string")){
validate121.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},parentSchema:schema102,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate121.errors = [{instancePath:instancePath+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema102,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate121.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) > 80){
validate121.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema82,data:data1}];
return false;
}
if(func2(data1) < 1){
validate121.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema82,data:data1}];
return false;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate121.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema101.properties.version,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 2147483647 || isNaN(data2)){
validate121.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema101.properties.version,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate121.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema101.properties.version,data:data2}];
return false;
}
}
}
if(data.phase !== undefined){
let data3 = data.phase;
if(!(typeof data3 === "string")){
validate121.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema102,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate121.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema102,data:data3}];
return false;
}
}
validate121.errors = null;
return true;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate123.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema235,data}];
return false;
}
if(data.running !== undefined){
if(!(validate121(data.running, {instancePath:instancePath+"/running",parentData:data,parentDataProperty:"running",rootData}))){
validate123.errors = validate121.errors;
return false;
}
}
validate123.errors = null;
return true;
}

export const target_announced_params: Check = validate129;
const schema242 = {"type":"object","properties":{"target":{"$ref":"../common.schema.json#/$defs/announced_target"}},"required":["target"]};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate126.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data}];
return false;
}
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.target_id === undefined) && (missing0 = "target_id"))) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate126.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema21,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate126.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate126.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate126.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
if(data.target_id !== undefined){
let data1 = data.target_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate126.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate126.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate126.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data1}];
return false;
}
}
}
if(data.channel_ids !== undefined){
let data2 = data.channel_ids;
if(!(Array.isArray(data2))){
validate126.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
if(data2.length > 16){
validate126.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
if(data2.length < 1){
validate126.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.channel_ids,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(typeof data3 === "string")){
validate126.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate126.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema13,data:data3}];
return false;
}
}
}
if(data.simulcast !== undefined){
let data4 = data.simulcast;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate126.errors = [{instancePath:instancePath+"/simulcast",keyword:"type",params:{type: "object"},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
let missing1;
if(((data4.generation === undefined) && (missing1 = "generation")) || ((data4.sealed_keys === undefined) && (missing1 = "sealed_keys"))){
validate126.errors = [{instancePath:instancePath+"/simulcast",keyword:"required",params:{missingProperty: missing1},parentSchema:schema21.properties.simulcast,data:data4}];
return false;
}
if(data4.generation !== undefined){
let data5 = data4.generation;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate126.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 4294967295 || isNaN(data5)){
validate126.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate126.errors = [{instancePath:instancePath+"/simulcast/generation",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data5}];
return false;
}
}
}
if(data4.sealed_keys !== undefined){
let data6 = data4.sealed_keys;
if(!(Array.isArray(data6))){
validate126.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"type",params:{type: "array"},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
if(data6.length > 16){
validate126.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"maxItems",params:{limit: 16},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
if(data6.length < 1){
validate126.errors = [{instancePath:instancePath+"/simulcast/sealed_keys",keyword:"minItems",params:{limit: 1},parentSchema:schema21.properties.simulcast.properties.sealed_keys,data:data6}];
return false;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17(data6[i1], {instancePath:instancePath+"/simulcast/sealed_keys/" + i1,parentData:data6,parentDataProperty:i1,rootData}))){
validate126.errors = validate17.errors;
return false;
}
}
}
}
validate126.errors = null;
return true;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate129.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema242,data}];
return false;
}
let missing0;
if((data.target === undefined) && (missing0 = "target")){
validate129.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema242,data}];
return false;
}
if(data.target !== undefined){
if(!(validate126(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData}))){
validate129.errors = validate126.errors;
return false;
}
}
validate129.errors = null;
return true;
}

export const target_loss_params: Check = validate132;
const schema245 = {"type":"object","properties":{"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"loss":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"burst_packets":{"type":"number","minimum":1,"maximum":1000,"x-unit":"1"},"reports":{"type":"integer","minimum":1,"maximum":65535}},"required":["target_id","loss","burst_packets","reports"]};

function validate132(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate132.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema245,data}];
return false;
}
let missing0;
if(((((data.target_id === undefined) && (missing0 = "target_id")) || ((data.loss === undefined) && (missing0 = "loss"))) || ((data.burst_packets === undefined) && (missing0 = "burst_packets"))) || ((data.reports === undefined) && (missing0 = "reports"))){
validate132.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema245,data}];
return false;
}
if(data.target_id !== undefined){
let data0 = data.target_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate132.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 65535 || isNaN(data0)){
validate132.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate132.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data0}];
return false;
}
}
}
if(data.loss !== undefined){
let data1 = data.loss;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate132.errors = [{instancePath:instancePath+"/loss",keyword:"type",params:{type: "number"},parentSchema:schema245.properties.loss,data:data1}];
return false;
}
if(data1 > 1 || isNaN(data1)){
validate132.errors = [{instancePath:instancePath+"/loss",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema245.properties.loss,data:data1}];
return false;
}
if(data1 < 0 || isNaN(data1)){
validate132.errors = [{instancePath:instancePath+"/loss",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema245.properties.loss,data:data1}];
return false;
}
}
if(data.burst_packets !== undefined){
let data2 = data.burst_packets;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate132.errors = [{instancePath:instancePath+"/burst_packets",keyword:"type",params:{type: "number"},parentSchema:schema245.properties.burst_packets,data:data2}];
return false;
}
if(data2 > 1000 || isNaN(data2)){
validate132.errors = [{instancePath:instancePath+"/burst_packets",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema245.properties.burst_packets,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate132.errors = [{instancePath:instancePath+"/burst_packets",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema245.properties.burst_packets,data:data2}];
return false;
}
}
if(data.reports !== undefined){
let data3 = data.reports;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate132.errors = [{instancePath:instancePath+"/reports",keyword:"type",params:{type: "integer"},parentSchema:schema245.properties.reports,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate132.errors = [{instancePath:instancePath+"/reports",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema245.properties.reports,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate132.errors = [{instancePath:instancePath+"/reports",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema245.properties.reports,data:data3}];
return false;
}
}
}
validate132.errors = null;
return true;
}

export const target_removed_params: Check = validate134;
const schema250 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"}},"required":["session_id","target_id"]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate134.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema250,data}];
return false;
}
let missing0;
if(((data.session_id === undefined) && (missing0 = "session_id")) || ((data.target_id === undefined) && (missing0 = "target_id"))){
validate134.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema250,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate134.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate134.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate134.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
if(data.target_id !== undefined){
let data1 = data.target_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate134.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate134.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate134.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data1}];
return false;
}
}
}
validate134.errors = null;
return true;
}

export const whisper_announced_params: Check = validate136;
const schema259 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"generation":{"$ref":"../common.schema.json#/$defs/epoch"},"secret":{"$ref":"../common.schema.json#/$defs/secret"}},"required":["session_id","target_id","name","generation","secret"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate136.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema259,data}];
return false;
}
let missing0;
if((((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.target_id === undefined) && (missing0 = "target_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.generation === undefined) && (missing0 = "generation"))) || ((data.secret === undefined) && (missing0 = "secret"))){
validate136.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema259,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate136.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema15,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate136.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema15,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate136.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema15,data:data0}];
return false;
}
}
}
if(data.target_id !== undefined){
let data1 = data.target_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate136.errors = [{instancePath:instancePath+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema23,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
validate136.errors = [{instancePath:instancePath+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema23,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate136.errors = [{instancePath:instancePath+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema23,data:data1}];
return false;
}
}
}
if(data.name !== undefined){
let data2 = data.name;
if(!(typeof data2 === "string")){
validate136.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema16,data:data2}];
return false;
}
if(func2(data2) > 40){
validate136.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema16,data:data2}];
return false;
}
if(func2(data2) < 1){
validate136.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema16,data:data2}];
return false;
}
}
if(data.generation !== undefined){
let data3 = data.generation;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate136.errors = [{instancePath:instancePath+"/generation",keyword:"type",params:{type: "integer"},parentSchema:schema19,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 4294967295 || isNaN(data3)){
validate136.errors = [{instancePath:instancePath+"/generation",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema19,data:data3}];
return false;
}
if(data3 < 0 || isNaN(data3)){
validate136.errors = [{instancePath:instancePath+"/generation",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19,data:data3}];
return false;
}
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(!(typeof data4 === "string")){
validate136.errors = [{instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"},parentSchema:schema20,data:data4}];
return false;
}
if(!pattern2.test(data4)){
validate136.errors = [{instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{43}$"},parentSchema:schema20,data:data4}];
return false;
}
}
validate136.errors = null;
return true;
}
