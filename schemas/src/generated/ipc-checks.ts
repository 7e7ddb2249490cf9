// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const agent_hello_params: Check = validate12;
const schema14 = {"type":"object","properties":{"protocol_versions":{"type":"array","items":{"type":"integer","minimum":1,"maximum":255},"minItems":1,"maxItems":16},"client_name":{"$ref":"../common.schema.json#/$defs/display_name"},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"pairing_token":{"type":"string","maxLength":64,"x-secret":true}},"required":["protocol_versions","client_name"],"additionalProperties":false};
const schema13 = {"title":"display name","type":"string","minLength":1,"maxLength":40};
const func2 = ucs2length;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data}];
return false;
}
let missing0;
if(((data.protocol_versions === undefined) && (missing0 = "protocol_versions")) || ((data.client_name === undefined) && (missing0 = "client_name"))){
validate12.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema14,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "protocol_versions") || (key0 === "client_name")) || (key0 === "scopes")) || (key0 === "pairing_token"))){
validate12.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema14,data}];
return false;
}
}
if(data.protocol_versions !== undefined){
let data0 = data.protocol_versions;
if(!(Array.isArray(data0))){
validate12.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"type",params:{type: "array"},parentSchema:schema14.properties.protocol_versions,data:data0}];
return false;
}
if(data0.length > 16){
validate12.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"maxItems",params:{limit: 16},parentSchema:schema14.properties.protocol_versions,data:data0}];
return false;
}
if(data0.length < 1){
validate12.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"minItems",params:{limit: 1},parentSchema:schema14.properties.protocol_versions,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate12.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"type",params:{type: "integer"},parentSchema:schema14.properties.protocol_versions.items,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 255 || isNaN(data1)){
validate12.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 255},parentSchema:schema14.properties.protocol_versions.items,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate12.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema14.properties.protocol_versions.items,data:data1}];
return false;
}
}
}
}
if(data.client_name !== undefined){
let data2 = data.client_name;
if(!(typeof data2 === "string")){
validate12.errors = [{instancePath:instancePath+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
if(func2(data2) > 40){
validate12.errors = [{instancePath:instancePath+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data2}];
return false;
}
if(func2(data2) < 1){
validate12.errors = [{instancePath:instancePath+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data2}];
return false;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(!(Array.isArray(data3))){
validate12.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema14.properties.scopes,data:data3}];
return false;
}
if(data3.length > 16){
validate12.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema14.properties.scopes,data:data3}];
return false;
}
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(!(typeof data4 === "string")){
validate12.errors = [{instancePath:instancePath+"/scopes/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema14.properties.scopes.items,data:data4}];
return false;
}
if(func2(data4) > 32){
validate12.errors = [{instancePath:instancePath+"/scopes/" + i1,keyword:"maxLength",params:{limit: 32},parentSchema:schema14.properties.scopes.items,data:data4}];
return false;
}
}
}
if(data.pairing_token !== undefined){
let data5 = data.pairing_token;
if(!(typeof data5 === "string")){
validate12.errors = [{instancePath:instancePath+"/pairing_token",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.pairing_token,data:data5}];
return false;
}
if(func2(data5) > 64){
validate12.errors = [{instancePath:instancePath+"/pairing_token",keyword:"maxLength",params:{limit: 64},parentSchema:schema14.properties.pairing_token,data:data5}];
return false;
}
}
validate12.errors = null;
return true;
}

export const agent_hello_result: Check = validate13;
const schema16 = {"type":"object","properties":{"protocol":{"type":"integer","minimum":1,"maximum":255},"agent_version":{"type":"string","maxLength":32},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"pairing_token":{"type":"string","maxLength":64,"x-secret":true}},"required":["protocol","agent_version","scopes"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate13.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema16,data}];
return false;
}
let missing0;
if((((data.protocol === undefined) && (missing0 = "protocol")) || ((data.agent_version === undefined) && (missing0 = "agent_version"))) || ((data.scopes === undefined) && (missing0 = "scopes"))){
validate13.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema16,data}];
return false;
}
if(data.protocol !== undefined){
let data0 = data.protocol;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate13.errors = [{instancePath:instancePath+"/protocol",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.protocol,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 255 || isNaN(data0)){
validate13.errors = [{instancePath:instancePath+"/protocol",keyword:"maximum",params:{comparison: "<=", limit: 255},parentSchema:schema16.properties.protocol,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate13.errors = [{instancePath:instancePath+"/protocol",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema16.properties.protocol,data:data0}];
return false;
}
}
}
if(data.agent_version !== undefined){
let data1 = data.agent_version;
if(!(typeof data1 === "string")){
validate13.errors = [{instancePath:instancePath+"/agent_version",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.agent_version,data:data1}];
return false;
}
if(func2(data1) > 32){
validate13.errors = [{instancePath:instancePath+"/agent_version",keyword:"maxLength",params:{limit: 32},parentSchema:schema16.properties.agent_version,data:data1}];
return false;
}
}
if(data.scopes !== undefined){
let data2 = data.scopes;
if(!(Array.isArray(data2))){
validate13.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema16.properties.scopes,data:data2}];
return false;
}
if(data2.length > 16){
validate13.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema16.properties.scopes,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(typeof data3 === "string")){
validate13.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema16.properties.scopes.items,data:data3}];
return false;
}
if(func2(data3) > 32){
validate13.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema16.properties.scopes.items,data:data3}];
return false;
}
}
}
if(data.pairing_token !== undefined){
let data4 = data.pairing_token;
if(!(typeof data4 === "string")){
validate13.errors = [{instancePath:instancePath+"/pairing_token",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.pairing_token,data:data4}];
return false;
}
if(func2(data4) > 64){
validate13.errors = [{instancePath:instancePath+"/pairing_token",keyword:"maxLength",params:{limit: 64},parentSchema:schema16.properties.pairing_token,data:data4}];
return false;
}
}
validate13.errors = null;
return true;
}

export const channels_arrange_params: Check = validate15;
const schema19 = {"type":"object","properties":{"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"maxItems":512}},"required":["channel_ids"],"additionalProperties":false};
const schema18 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate15.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
let missing0;
if((data.channel_ids === undefined) && (missing0 = "channel_ids")){
validate15.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "channel_ids")){
validate15.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema19,data}];
return false;
}
}
if(data.channel_ids !== undefined){
let data0 = data.channel_ids;
if(!(Array.isArray(data0))){
validate15.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.channel_ids,data:data0}];
return false;
}
if(data0.length > 512){
validate15.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 512},parentSchema:schema19.properties.channel_ids,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(typeof data1 === "string")){
validate15.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate15.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data1}];
return false;
}
}
}
validate15.errors = null;
return true;
}

export const channels_arrange_result: Check = validate16;
const schema21 = {"type":"object","properties":{},"required":[]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate16.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema21,data}];
return false;
}
validate16.errors = null;
return true;
}

export const channels_join_params: Check = validate28;
const schema45 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true}},"required":["channel_id"],"additionalProperties":false};

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate28.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema45,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate28.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema45,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "channel_id") || (key0 === "password"))){
validate28.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema45,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate28.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate28.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(!(typeof data1 === "string")){
validate28.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema45.properties.password,data:data1}];
return false;
}
if(func2(data1) > 128){
validate28.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema45.properties.password,data:data1}];
return false;
}
if(func2(data1) < 1){
validate28.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema45.properties.password,data:data1}];
return false;
}
}
validate28.errors = null;
return true;
}

export const channels_join_result: Check = validate29;
const schema47 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};
const schema24 = {"title":"channel state","type":"object","properties":{"channel_id":{"$ref":"#/$defs/channel_id"},"title":{"$ref":"#/$defs/title"},"label":{"$ref":"#/$defs/label"},"colour":{"$ref":"#/$defs/colour"},"may_listen":{"type":"boolean"},"may_speak":{"type":"boolean"},"membership":{"enum":["none","joined","monitor"]},"gain_db":{"$ref":"#/$defs/gain_db"},"pan":{"$ref":"#/$defs/pan"},"muted":{"type":"boolean"},"members":{"type":"array","items":{"$ref":"#/$defs/member"},"maxItems":4096},"parent_id":{"$ref":"#/$defs/channel_id"},"group":{"type":"boolean"},"locked":{"type":"boolean"},"may_whisper":{"type":"boolean"},"may_moderate":{"type":"boolean"},"priority":{"type":"integer","minimum":0,"maximum":10},"half_duplex":{"type":"boolean"},"talk_ms_max":{"type":"number","minimum":1000,"maximum":3600000,"x-unit":"ms"},"effect":{"$ref":"#/$defs/radio_effect"},"solo":{"type":"boolean"},"dry":{"type":"boolean"},"positional":{"type":"boolean"},"titles":{"$ref":"#/$defs/titles"},"labels":{"$ref":"#/$defs/labels"},"number":{"$ref":"#/$defs/channel_number"},"icon":{"$ref":"#/$defs/icon"},"codec":{"type":"object","properties":{"bitrate_bps":{"type":"integer","minimum":24000,"maximum":64000,"x-unit":"bit/s"},"frame_ms":{"type":"integer","minimum":10,"maximum":20,"x-unit":"ms"}},"required":[]},"talkers_max":{"type":"integer","minimum":1,"maximum":64}},"required":["channel_id","title","label","may_listen","may_speak","membership","gain_db","pan","muted","members","solo","dry","positional"]};
const schema26 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema27 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema28 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const schema29 = {"title":"gain","type":"number","minimum":-60,"maximum":12,"x-unit":"dB"};
const schema30 = {"title":"pan","type":"number","minimum":-1,"maximum":1,"x-unit":"1"};
const schema43 = {"title":"channel number","type":"string","minLength":1,"maxLength":16};
const schema44 = {"title":"icon","type":"string","pattern":"^[a-z][a-z0-9-]{0,31}$"};
const pattern4 = new RegExp("^#[0-9a-f]{6}$", "u");
const pattern7 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const schema31 = {"title":"member","type":"object","properties":{"session_id":{"$ref":"#/$defs/session_id"},"name":{"$ref":"#/$defs/display_name"},"role":{"$ref":"#/$defs/role_id"},"monitor":{"type":"boolean"},"muted":{"type":"boolean"},"deafened":{"type":"boolean"},"priority":{"type":"boolean"},"absent":{"type":"boolean"}},"required":["session_id","name","role","monitor"]};
const schema32 = {"title":"session id","type":"integer","minimum":1,"maximum":4294967295};
const schema34 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate19.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data}];
return false;
}
let missing0;
if(((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.monitor === undefined) && (missing0 = "monitor"))){
validate19.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema31,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate19.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate19.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate19.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data0}];
return false;
}
}
}
if(data.name !== undefined){
let data1 = data.name;
if(!(typeof data1 === "string")){
validate19.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(func2(data1) > 40){
validate19.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data1}];
return false;
}
if(func2(data1) < 1){
validate19.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!(typeof data2 === "string")){
validate19.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate19.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data2}];
return false;
}
}
if(data.monitor !== undefined){
let data3 = data.monitor;
if(typeof data3 !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.monitor,data:data3}];
return false;
}
}
if(data.muted !== undefined){
let data4 = data.muted;
if(typeof data4 !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.muted,data:data4}];
return false;
}
}
if(data.deafened !== undefined){
let data5 = data.deafened;
if(typeof data5 !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/deafened",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.deafened,data:data5}];
return false;
}
}
if(data.priority !== undefined){
let data6 = data.priority;
if(typeof data6 !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.priority,data:data6}];
return false;
}
}
if(data.absent !== undefined){
let data7 = data.absent;
if(typeof data7 !== "boolean"){
validate19.errors = [{instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"},parentSchema:schema31.properties.absent,data:data7}];
return false;
}
}
validate19.errors = null;
return true;
}

const schema36 = {"title":"radio effect","type":"object","properties":{"low_hz":{"type":"number","minimum":20,"maximum":2000,"x-unit":"Hz"},"high_hz":{"type":"number","minimum":1000,"maximum":20000,"x-unit":"Hz"},"drive_db":{"type":"number","minimum":0,"maximum":30,"x-unit":"dB"},"noise_db":{"type":"number","minimum":-90,"maximum":-20,"x-unit":"dB"},"tail_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"tail_db":{"type":"number","minimum":-90,"maximum":-6,"x-unit":"dB"},"key_down_tone":{"$ref":"#/$defs/radio_tone"},"key_up_tone":{"$ref":"#/$defs/radio_tone"}},"required":[]};
const schema37 = {"title":"radio tone","type":"object","properties":{"frequency_hz":{"type":"number","minimum":100,"maximum":4000,"x-unit":"Hz"},"duration_ms":{"type":"number","minimum":10,"maximum":500,"x-unit":"ms"},"gain_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"}},"required":["frequency_hz","duration_ms","gain_db"]};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate21.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema36,data}];
return false;
}
if(data.low_hz !== undefined){
let data0 = data.low_hz;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate21.errors = [{instancePath:instancePath+"/low_hz",keyword:"type",params:{type: "number"},parentSchema:schema36.properties.low_hz,data:data0}];
return false;
}
if(data0 > 2000 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/low_hz",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema36.properties.low_hz,data:data0}];
return false;
}
if(data0 < 20 || isNaN(data0)){
validate21.errors = [{instancePath:instancePath+"/low_hz",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema36.properties.low_hz,data:data0}];
return false;
}
}
if(data.high_hz !== undefined){
let data1 = data.high_hz;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate21.errors = [{instancePath:instancePath+"/high_hz",keyword:"type",params:{type: "number"},parentSchema:schema36.properties.high_hz,data:data1}];
return false;
}
if(data1 > 20000 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/high_hz",keyword:"maximum",params:{comparison: "<=", limit: 20000},parentSchema:schema36.properties.high_hz,data:data1}];
return false;
}
if(data1 < 1000 || isNaN(data1)){
validate21.errors = [{instancePath:instancePath+"/high_hz",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema36.properties.high_hz,data:data1}];
return false;
}
}
if(data.drive_db !== undefined){
let data2 = data.drive_db;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate21.errors = [{instancePath:instancePath+"/drive_db",keyword:"type",params:{type: "number"},parentSchema:schema36.properties.drive_db,data:data2}];
return false;
}
if(data2 > 30 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/drive_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema36.properties.drive_db,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate21.errors = [{instancePath:instancePath+"/drive_db",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema36.properties.drive_db,data:data2}];
return false;
}
}
if(data.noise_db !== undefined){
let data3 = data.noise_db;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate21.errors = [{instancePath:instancePath+"/noise_db",keyword:"type",params:{type: "number"},parentSchema:schema36.properties.noise_db,data:data3}];
return false;
}
if(data3 > -20 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/noise_db",keyword:"maximum",params:{comparison: "<=", limit: -20},parentSchema:schema36.properties.noise_db,data:data3}];
return false;
}
if(data3 < -90 || isNaN(data3)){
validate21.errors = [{instancePath:instancePath+"/noise_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema36.properties.noise_db,data:data3}];
return false;
}
}
if(data.tail_ms !== undefined){
let data4 = data.tail_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate21.errors = [{instancePath:instancePath+"/tail_ms",keyword:"type",params:{type: "number"},parentSchema:schema36.properties.tail_ms,data:data4}];
return false;
}
if(data4 > 500 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/tail_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema36.properties.tail_ms,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate21.errors = [{instancePath:instancePath+"/tail_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema36.properties.tail_ms,data:data4}];
return false;
}
}
if(data.tail_db !== undefined){
let data5 = data.tail_db;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate21.errors = [{instancePath:instancePath+"/tail_db",keyword:"type",params:{type: "number"},parentSchema:schema36.properties.tail_db,data:data5}];
return false;
}
if(data5 > -6 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/tail_db",keyword:"maximum",params:{comparison: "<=", limit: -6},parentSchema:schema36.properties.tail_db,data:data5}];
return false;
}
if(data5 < -90 || isNaN(data5)){
validate21.errors = [{instancePath:instancePath+"/tail_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema36.properties.tail_db,data:data5}];
return false;
}
}
if(data.key_down_tone !== undefined){
let data6 = data.key_down_tone;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate21.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"type",params:{type: "object"},parentSchema:schema37,data:data6}];
return false;
}
let missing0;
if((((data6.frequency_hz === undefined) && (missing0 = "frequency_hz")) || ((data6.duration_ms === undefined) && (missing0 = "duration_ms"))) || ((data6.gain_db === undefined) && (missing0 = "gain_db"))){
validate21.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: missing0},parentSchema:schema37,data:data6}];
return false;
}
if(data6.frequency_hz !== undefined){
let data7 = data6.frequency_hz;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate21.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.frequency_hz,data:data7}];
return false;
}
if(data7 > 4000 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema37.properties.frequency_hz,data:data7}];
return false;
}
if(data7 < 100 || isNaN(data7)){
validate21.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema37.properties.frequency_hz,data:data7}];
return false;
}
}
if(data6.duration_ms !== undefined){
let data8 = data6.duration_ms;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate21.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.duration_ms,data:data8}];
return false;
}
if(data8 > 500 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema37.properties.duration_ms,data:data8}];
return false;
}
if(data8 < 10 || isNaN(data8)){
validate21.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema37.properties.duration_ms,data:data8}];
return false;
}
}
if(data6.gain_db !== undefined){
let data9 = data6.gain_db;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate21.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.gain_db,data:data9}];
return false;
}
if(data9 > 0 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema37.properties.gain_db,data:data9}];
return false;
}
if(data9 < -60 || isNaN(data9)){
validate21.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema37.properties.gain_db,data:data9}];
return false;
}
}
}
if(data.key_up_tone !== undefined){
let data10 = data.key_up_tone;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate21.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"type",params:{type: "object"},parentSchema:schema37,data:data10}];
return false;
}
let missing1;
if((((data10.frequency_hz === undefined) && (missing1 = "frequency_hz")) || ((data10.duration_ms === undefined) && (missing1 = "duration_ms"))) || ((data10.gain_db === undefined) && (missing1 = "gain_db"))){
validate21.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: missing1},parentSchema:schema37,data:data10}];
return false;
}
if(data10.frequency_hz !== undefined){
let data11 = data10.frequency_hz;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate21.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.frequency_hz,data:data11}];
return false;
}
if(data11 > 4000 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema37.properties.frequency_hz,data:data11}];
return false;
}
if(data11 < 100 || isNaN(data11)){
validate21.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema37.properties.frequency_hz,data:data11}];
return false;
}
}
if(data10.duration_ms !== undefined){
let data12 = data10.duration_ms;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate21.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.duration_ms,data:data12}];
return false;
}
if(data12 > 500 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema37.properties.duration_ms,data:data12}];
return false;
}
if(data12 < 10 || isNaN(data12)){
validate21.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema37.properties.duration_ms,data:data12}];
return false;
}
}
if(data10.gain_db !== undefined){
let data13 = data10.gain_db;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate21.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema37.properties.gain_db,data:data13}];
return false;
}
if(data13 > 0 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema37.properties.gain_db,data:data13}];
return false;
}
if(data13 < -60 || isNaN(data13)){
validate21.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema37.properties.gain_db,data:data13}];
return false;
}
}
}
validate21.errors = null;
return true;
}

const schema39 = {"title":"titles","type":"object","additionalProperties":{"$ref":"#/$defs/title"},"maxProperties":32};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate23.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema39,data}];
return false;
}
if(Object.keys(data).length > 32){
validate23.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema39,data}];
return false;
}
for(const key0 in data){
let data0 = data[key0];
if(!(typeof data0 === "string")){
validate23.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema26,data:data0}];
return false;
}
if(func2(data0) > 80){
validate23.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data0}];
return false;
}
if(func2(data0) < 1){
validate23.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data0}];
return false;
}
}
validate23.errors = null;
return true;
}

const schema41 = {"title":"labels","type":"object","additionalProperties":{"$ref":"#/$defs/label"},"maxProperties":32};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate25.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema41,data}];
return false;
}
if(Object.keys(data).length > 32){
validate25.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema41,data}];
return false;
}
for(const key0 in data){
let data0 = data[key0];
if(!(typeof data0 === "string")){
validate25.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema27,data:data0}];
return false;
}
if(func2(data0) > 12){
validate25.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 12},parentSchema:schema27,data:data0}];
return false;
}
if(func2(data0) < 1){
validate25.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema27,data:data0}];
return false;
}
}
validate25.errors = null;
return true;
}


function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate18.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate18.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema24,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate18.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate18.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate18.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate18.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate18.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate18.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) > 12){
validate18.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) < 1){
validate18.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema27,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate18.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema28,data:data3}];
return false;
}
if(!pattern4.test(data3)){
validate18.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema28,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_speak,data:data5}];
return false;
}
}
if(data.membership !== undefined){
let data6 = data.membership;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate18.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema24.properties.membership.enum},parentSchema:schema24.properties.membership,data:data6}];
return false;
}
}
if(data.gain_db !== undefined){
let data7 = data.gain_db;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate18.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data7}];
return false;
}
if(data7 > 12 || isNaN(data7)){
validate18.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data7}];
return false;
}
if(data7 < -60 || isNaN(data7)){
validate18.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data7}];
return false;
}
}
if(data.pan !== undefined){
let data8 = data.pan;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate18.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema30,data:data8}];
return false;
}
if(data8 > 1 || isNaN(data8)){
validate18.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30,data:data8}];
return false;
}
if(data8 < -1 || isNaN(data8)){
validate18.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema30,data:data8}];
return false;
}
}
if(data.muted !== undefined){
let data9 = data.muted;
if(typeof data9 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.muted,data:data9}];
return false;
}
}
if(data.members !== undefined){
let data10 = data.members;
if(!(Array.isArray(data10))){
validate18.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.members,data:data10}];
return false;
}
if(data10.length > 4096){
validate18.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema24.properties.members,data:data10}];
return false;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
validate18.errors = validate19.errors;
return false;
}
}
}
if(data.parent_id !== undefined){
let data12 = data.parent_id;
if(!(typeof data12 === "string")){
validate18.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate18.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
if(data.group !== undefined){
let data13 = data.group;
if(typeof data13 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.group,data:data13}];
return false;
}
}
if(data.locked !== undefined){
let data14 = data.locked;
if(typeof data14 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.locked,data:data14}];
return false;
}
}
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
if(typeof data15 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_whisper,data:data15}];
return false;
}
}
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
if(typeof data16 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_moderate,data:data16}];
return false;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate18.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate18.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate18.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
if(typeof data18 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.half_duplex,data:data18}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate18.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 > 3600000 || isNaN(data19)){
validate18.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 < 1000 || isNaN(data19)){
validate18.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate21(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate18.errors = validate21.errors;
return false;
}
}
if(data.solo !== undefined){
let data21 = data.solo;
if(typeof data21 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.solo,data:data21}];
return false;
}
}
if(data.dry !== undefined){
let data22 = data.dry;
if(typeof data22 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.dry,data:data22}];
return false;
}
}
if(data.positional !== undefined){
let data23 = data.positional;
if(typeof data23 !== "boolean"){
validate18.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.positional,data:data23}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate23(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate18.errors = validate23.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate25(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate18.errors = validate25.errors;
return false;
}
}
if(data.number !== undefined){
let data26 = data.number;
if(!(typeof data26 === "string")){
validate18.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) > 16){
validate18.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) < 1){
validate18.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema43,data:data26}];
return false;
}
}
if(data.icon !== undefined){
let data27 = data.icon;
if(!(typeof data27 === "string")){
validate18.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data27}];
return false;
}
if(!pattern7.test(data27)){
validate18.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema44,data:data27}];
return false;
}
}
if(data.codec !== undefined){
let data28 = data.codec;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate18.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema24.properties.codec,data:data28}];
return false;
}
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate18.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate18.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(data29 < 24000 || isNaN(data29)){
validate18.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate18.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate18.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(data30 < 10 || isNaN(data30)){
validate18.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate18.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate18.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if(data31 < 1 || isNaN(data31)){
validate18.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
}
}
validate18.errors = null;
return true;
}


function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate29.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema47,data}];
return false;
}
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate29.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema47,data}];
return false;
}
if(data.channel !== undefined){
if(!(validate18(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
validate29.errors = validate18.errors;
return false;
}
}
validate29.errors = null;
return true;
}

export const channels_leave_params: Check = validate38;
const schema60 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["channel_id"],"additionalProperties":false};

function validate38(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate38.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema60,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate38.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema60,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "channel_id")){
validate38.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema60,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate38.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate38.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
validate38.errors = null;
return true;
}

export const channels_leave_result: Check = validate39;
const schema62 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate32.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate32.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema24,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate32.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate32.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate32.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate32.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate32.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate32.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) > 12){
validate32.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) < 1){
validate32.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema27,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate32.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema28,data:data3}];
return false;
}
if(!pattern4.test(data3)){
validate32.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema28,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_speak,data:data5}];
return false;
}
}
if(data.membership !== undefined){
let data6 = data.membership;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate32.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema24.properties.membership.enum},parentSchema:schema24.properties.membership,data:data6}];
return false;
}
}
if(data.gain_db !== undefined){
let data7 = data.gain_db;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate32.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data7}];
return false;
}
if(data7 > 12 || isNaN(data7)){
validate32.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data7}];
return false;
}
if(data7 < -60 || isNaN(data7)){
validate32.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data7}];
return false;
}
}
if(data.pan !== undefined){
let data8 = data.pan;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate32.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema30,data:data8}];
return false;
}
if(data8 > 1 || isNaN(data8)){
validate32.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30,data:data8}];
return false;
}
if(data8 < -1 || isNaN(data8)){
validate32.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema30,data:data8}];
return false;
}
}
if(data.muted !== undefined){
let data9 = data.muted;
if(typeof data9 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.muted,data:data9}];
return false;
}
}
if(data.members !== undefined){
let data10 = data.members;
if(!(Array.isArray(data10))){
validate32.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.members,data:data10}];
return false;
}
if(data10.length > 4096){
validate32.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema24.properties.members,data:data10}];
return false;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
validate32.errors = validate19.errors;
return false;
}
}
}
if(data.parent_id !== undefined){
let data12 = data.parent_id;
if(!(typeof data12 === "string")){
validate32.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate32.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
if(data.group !== undefined){
let data13 = data.group;
if(typeof data13 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.group,data:data13}];
return false;
}
}
if(data.locked !== undefined){
let data14 = data.locked;
if(typeof data14 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.locked,data:data14}];
return false;
}
}
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
if(typeof data15 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_whisper,data:data15}];
return false;
}
}
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
if(typeof data16 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_moderate,data:data16}];
return false;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate32.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate32.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate32.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
if(typeof data18 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.half_duplex,data:data18}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate32.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 > 3600000 || isNaN(data19)){
validate32.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 < 1000 || isNaN(data19)){
validate32.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate21(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate32.errors = validate21.errors;
return false;
}
}
if(data.solo !== undefined){
let data21 = data.solo;
if(typeof data21 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.solo,data:data21}];
return false;
}
}
if(data.dry !== undefined){
let data22 = data.dry;
if(typeof data22 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.dry,data:data22}];
return false;
}
}
if(data.positional !== undefined){
let data23 = data.positional;
if(typeof data23 !== "boolean"){
validate32.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.positional,data:data23}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate23(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate32.errors = validate23.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate25(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate32.errors = validate25.errors;
return false;
}
}
if(data.number !== undefined){
let data26 = data.number;
if(!(typeof data26 === "string")){
validate32.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) > 16){
validate32.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) < 1){
validate32.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema43,data:data26}];
return false;
}
}
if(data.icon !== undefined){
let data27 = data.icon;
if(!(typeof data27 === "string")){
validate32.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data27}];
return false;
}
if(!pattern7.test(data27)){
validate32.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema44,data:data27}];
return false;
}
}
if(data.codec !== undefined){
let data28 = data.codec;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate32.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema24.properties.codec,data:data28}];
return false;
}
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate32.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate32.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(data29 < 24000 || isNaN(data29)){
validate32.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate32.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate32.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(data30 < 10 || isNaN(data30)){
validate32.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate32.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate32.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if(data31 < 1 || isNaN(data31)){
validate32.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
}
}
validate32.errors = null;
return true;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate39.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema62,data}];
return false;
}
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate39.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema62,data}];
return false;
}
if(data.channel !== undefined){
if(!(validate32(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
validate39.errors = validate32.errors;
return false;
}
}
validate39.errors = null;
return true;
}

export const channels_list_params: Check = validate48;
const schema74 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate48.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema74,data}];
return false;
}
for(const key0 in data){
validate48.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema74,data}];
return false;
}
validate48.errors = null;
return true;
}

export const channels_list_result: Check = validate49;
const schema75 = {"type":"object","properties":{"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_state"},"maxItems":4096},"arranged":{"type":"integer","minimum":1,"maximum":512}},"required":["channels"]};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate42.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate42.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema24,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate42.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate42.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate42.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate42.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate42.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate42.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) > 12){
validate42.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) < 1){
validate42.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema27,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate42.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema28,data:data3}];
return false;
}
if(!pattern4.test(data3)){
validate42.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema28,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_speak,data:data5}];
return false;
}
}
if(data.membership !== undefined){
let data6 = data.membership;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate42.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema24.properties.membership.enum},parentSchema:schema24.properties.membership,data:data6}];
return false;
}
}
if(data.gain_db !== undefined){
let data7 = data.gain_db;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate42.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data7}];
return false;
}
if(data7 > 12 || isNaN(data7)){
validate42.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data7}];
return false;
}
if(data7 < -60 || isNaN(data7)){
validate42.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data7}];
return false;
}
}
if(data.pan !== undefined){
let data8 = data.pan;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate42.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema30,data:data8}];
return false;
}
if(data8 > 1 || isNaN(data8)){
validate42.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30,data:data8}];
return false;
}
if(data8 < -1 || isNaN(data8)){
validate42.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema30,data:data8}];
return false;
}
}
if(data.muted !== undefined){
let data9 = data.muted;
if(typeof data9 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.muted,data:data9}];
return false;
}
}
if(data.members !== undefined){
let data10 = data.members;
if(!(Array.isArray(data10))){
validate42.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.members,data:data10}];
return false;
}
if(data10.length > 4096){
validate42.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema24.properties.members,data:data10}];
return false;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
validate42.errors = validate19.errors;
return false;
}
}
}
if(data.parent_id !== undefined){
let data12 = data.parent_id;
if(!(typeof data12 === "string")){
validate42.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate42.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
if(data.group !== undefined){
let data13 = data.group;
if(typeof data13 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.group,data:data13}];
return false;
}
}
if(data.locked !== undefined){
let data14 = data.locked;
if(typeof data14 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.locked,data:data14}];
return false;
}
}
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
if(typeof data15 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_whisper,data:data15}];
return false;
}
}
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
if(typeof data16 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_moderate,data:data16}];
return false;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate42.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate42.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate42.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
if(typeof data18 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.half_duplex,data:data18}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate42.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 > 3600000 || isNaN(data19)){
validate42.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 < 1000 || isNaN(data19)){
validate42.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate21(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate42.errors = validate21.errors;
return false;
}
}
if(data.solo !== undefined){
let data21 = data.solo;
if(typeof data21 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.solo,data:data21}];
return false;
}
}
if(data.dry !== undefined){
let data22 = data.dry;
if(typeof data22 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.dry,data:data22}];
return false;
}
}
if(data.positional !== undefined){
let data23 = data.positional;
if(typeof data23 !== "boolean"){
validate42.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.positional,data:data23}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate23(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate42.errors = validate23.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate25(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate42.errors = validate25.errors;
return false;
}
}
if(data.number !== undefined){
let data26 = data.number;
if(!(typeof data26 === "string")){
validate42.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) > 16){
validate42.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) < 1){
validate42.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema43,data:data26}];
return false;
}
}
if(data.icon !== undefined){
let data27 = data.icon;
if(!(typeof data27 === "string")){
validate42.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data27}];
return false;
}
if(!pattern7.test(data27)){
validate42.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema44,data:data27}];
return false;
}
}
if(data.codec !== undefined){
let data28 = data.codec;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate42.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema24.properties.codec,data:data28}];
return false;
}
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate42.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate42.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(data29 < 24000 || isNaN(data29)){
validate42.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate42.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate42.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(data30 < 10 || isNaN(data30)){
validate42.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate42.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate42.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if(data31 < 1 || isNaN(data31)){
validate42.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
}
}
validate42.errors = null;
return true;
}


function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate49.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema75,data}];
return false;
}
let missing0;
if((data.channels === undefined) && (missing0 = "channels")){
validate49.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema75,data}];
return false;
}
if(data.channels !== undefined){
let data0 = data.channels;
if(!(Array.isArray(data0))){
validate49.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema75.properties.channels,data:data0}];
return false;
}
if(data0.length > 4096){
validate49.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema75.properties.channels,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate42(data0[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate49.errors = validate42.errors;
return false;
}
}
}
if(data.arranged !== undefined){
let data2 = data.arranged;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate49.errors = [{instancePath:instancePath+"/arranged",keyword:"type",params:{type: "integer"},parentSchema:schema75.properties.arranged,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 512 || isNaN(data2)){
validate49.errors = [{instancePath:instancePath+"/arranged",keyword:"maximum",params:{comparison: "<=", limit: 512},parentSchema:schema75.properties.arranged,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate49.errors = [{instancePath:instancePath+"/arranged",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema75.properties.arranged,data:data2}];
return false;
}
}
}
validate49.errors = null;
return true;
}

export const channels_mix_params: Check = validate58;
const schema90 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"pan":{"$ref":"../common.schema.json#/$defs/pan"},"muted":{"type":"boolean"},"solo":{"type":"boolean"},"dry":{"type":"boolean"},"positional":{"type":"boolean"}},"required":["channel_id"],"additionalProperties":false};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate58.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema90,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate58.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema90,data}];
return false;
}
for(const key0 in data){
if(!(((((((key0 === "channel_id") || (key0 === "gain_db")) || (key0 === "pan")) || (key0 === "muted")) || (key0 === "solo")) || (key0 === "dry")) || (key0 === "positional"))){
validate58.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema90,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate58.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate58.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.gain_db !== undefined){
let data1 = data.gain_db;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate58.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data1}];
return false;
}
if(data1 > 12 || isNaN(data1)){
validate58.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data1}];
return false;
}
if(data1 < -60 || isNaN(data1)){
validate58.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data1}];
return false;
}
}
if(data.pan !== undefined){
let data2 = data.pan;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate58.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema30,data:data2}];
return false;
}
if(data2 > 1 || isNaN(data2)){
validate58.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30,data:data2}];
return false;
}
if(data2 < -1 || isNaN(data2)){
validate58.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema30,data:data2}];
return false;
}
}
if(data.muted !== undefined){
let data3 = data.muted;
if(typeof data3 !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema90.properties.muted,data:data3}];
return false;
}
}
if(data.solo !== undefined){
let data4 = data.solo;
if(typeof data4 !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema90.properties.solo,data:data4}];
return false;
}
}
if(data.dry !== undefined){
let data5 = data.dry;
if(typeof data5 !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema90.properties.dry,data:data5}];
return false;
}
}
if(data.positional !== undefined){
let data6 = data.positional;
if(typeof data6 !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema90.properties.positional,data:data6}];
return false;
}
}
validate58.errors = null;
return true;
}

export const channels_mix_result: Check = validate59;
const schema94 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate52.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate52.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema24,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate52.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate52.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate52.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate52.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate52.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate52.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) > 12){
validate52.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) < 1){
validate52.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema27,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate52.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema28,data:data3}];
return false;
}
if(!pattern4.test(data3)){
validate52.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema28,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_speak,data:data5}];
return false;
}
}
if(data.membership !== undefined){
let data6 = data.membership;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate52.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema24.properties.membership.enum},parentSchema:schema24.properties.membership,data:data6}];
return false;
}
}
if(data.gain_db !== undefined){
let data7 = data.gain_db;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate52.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data7}];
return false;
}
if(data7 > 12 || isNaN(data7)){
validate52.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data7}];
return false;
}
if(data7 < -60 || isNaN(data7)){
validate52.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data7}];
return false;
}
}
if(data.pan !== undefined){
let data8 = data.pan;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate52.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema30,data:data8}];
return false;
}
if(data8 > 1 || isNaN(data8)){
validate52.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30,data:data8}];
return false;
}
if(data8 < -1 || isNaN(data8)){
validate52.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema30,data:data8}];
return false;
}
}
if(data.muted !== undefined){
let data9 = data.muted;
if(typeof data9 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.muted,data:data9}];
return false;
}
}
if(data.members !== undefined){
let data10 = data.members;
if(!(Array.isArray(data10))){
validate52.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.members,data:data10}];
return false;
}
if(data10.length > 4096){
validate52.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema24.properties.members,data:data10}];
return false;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
validate52.errors = validate19.errors;
return false;
}
}
}
if(data.parent_id !== undefined){
let data12 = data.parent_id;
if(!(typeof data12 === "string")){
validate52.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate52.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
if(data.group !== undefined){
let data13 = data.group;
if(typeof data13 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.group,data:data13}];
return false;
}
}
if(data.locked !== undefined){
let data14 = data.locked;
if(typeof data14 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.locked,data:data14}];
return false;
}
}
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
if(typeof data15 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_whisper,data:data15}];
return false;
}
}
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
if(typeof data16 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_moderate,data:data16}];
return false;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate52.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate52.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
if(typeof data18 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.half_duplex,data:data18}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate52.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 > 3600000 || isNaN(data19)){
validate52.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 < 1000 || isNaN(data19)){
validate52.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate21(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate52.errors = validate21.errors;
return false;
}
}
if(data.solo !== undefined){
let data21 = data.solo;
if(typeof data21 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.solo,data:data21}];
return false;
}
}
if(data.dry !== undefined){
let data22 = data.dry;
if(typeof data22 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.dry,data:data22}];
return false;
}
}
if(data.positional !== undefined){
let data23 = data.positional;
if(typeof data23 !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.positional,data:data23}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate23(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate52.errors = validate23.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate25(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate52.errors = validate25.errors;
return false;
}
}
if(data.number !== undefined){
let data26 = data.number;
if(!(typeof data26 === "string")){
validate52.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) > 16){
validate52.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) < 1){
validate52.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema43,data:data26}];
return false;
}
}
if(data.icon !== undefined){
let data27 = data.icon;
if(!(typeof data27 === "string")){
validate52.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data27}];
return false;
}
if(!pattern7.test(data27)){
validate52.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema44,data:data27}];
return false;
}
}
if(data.codec !== undefined){
let data28 = data.codec;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate52.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema24.properties.codec,data:data28}];
return false;
}
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate52.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate52.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(data29 < 24000 || isNaN(data29)){
validate52.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate52.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate52.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(data30 < 10 || isNaN(data30)){
validate52.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate52.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate52.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if(data31 < 1 || isNaN(data31)){
validate52.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
}
}
validate52.errors = null;
return true;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema94,data}];
return false;
}
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema94,data}];
return false;
}
if(data.channel !== undefined){
if(!(validate52(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
validate59.errors = validate52.errors;
return false;
}
}
validate59.errors = null;
return true;
}

export const channels_monitor_params: Check = validate68;
const schema107 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true}},"required":["channel_id"],"additionalProperties":false};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema107,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate68.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema107,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "channel_id") || (key0 === "password"))){
validate68.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema107,data}];
return false;
}
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate68.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate68.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.password !== undefined){
let data1 = data.password;
if(!(typeof data1 === "string")){
validate68.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema107.properties.password,data:data1}];
return false;
}
if(func2(data1) > 128){
validate68.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema107.properties.password,data:data1}];
return false;
}
if(func2(data1) < 1){
validate68.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema107.properties.password,data:data1}];
return false;
}
}
validate68.errors = null;
return true;
}

export const channels_monitor_result: Check = validate69;
const schema109 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema24,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate62.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate62.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate62.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate62.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate62.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate62.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) > 12){
validate62.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) < 1){
validate62.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema27,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate62.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema28,data:data3}];
return false;
}
if(!pattern4.test(data3)){
validate62.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema28,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_speak,data:data5}];
return false;
}
}
if(data.membership !== undefined){
let data6 = data.membership;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate62.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema24.properties.membership.enum},parentSchema:schema24.properties.membership,data:data6}];
return false;
}
}
if(data.gain_db !== undefined){
let data7 = data.gain_db;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate62.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data7}];
return false;
}
if(data7 > 12 || isNaN(data7)){
validate62.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data7}];
return false;
}
if(data7 < -60 || isNaN(data7)){
validate62.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data7}];
return false;
}
}
if(data.pan !== undefined){
let data8 = data.pan;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate62.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema30,data:data8}];
return false;
}
if(data8 > 1 || isNaN(data8)){
validate62.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30,data:data8}];
return false;
}
if(data8 < -1 || isNaN(data8)){
validate62.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema30,data:data8}];
return false;
}
}
if(data.muted !== undefined){
let data9 = data.muted;
if(typeof data9 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.muted,data:data9}];
return false;
}
}
if(data.members !== undefined){
let data10 = data.members;
if(!(Array.isArray(data10))){
validate62.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.members,data:data10}];
return false;
}
if(data10.length > 4096){
validate62.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema24.properties.members,data:data10}];
return false;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
validate62.errors = validate19.errors;
return false;
}
}
}
if(data.parent_id !== undefined){
let data12 = data.parent_id;
if(!(typeof data12 === "string")){
validate62.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate62.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
if(data.group !== undefined){
let data13 = data.group;
if(typeof data13 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.group,data:data13}];
return false;
}
}
if(data.locked !== undefined){
let data14 = data.locked;
if(typeof data14 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.locked,data:data14}];
return false;
}
}
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
if(typeof data15 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_whisper,data:data15}];
return false;
}
}
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
if(typeof data16 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_moderate,data:data16}];
return false;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate62.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate62.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate62.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
if(typeof data18 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.half_duplex,data:data18}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate62.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 > 3600000 || isNaN(data19)){
validate62.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 < 1000 || isNaN(data19)){
validate62.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate21(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate62.errors = validate21.errors;
return false;
}
}
if(data.solo !== undefined){
let data21 = data.solo;
if(typeof data21 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.solo,data:data21}];
return false;
}
}
if(data.dry !== undefined){
let data22 = data.dry;
if(typeof data22 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.dry,data:data22}];
return false;
}
}
if(data.positional !== undefined){
let data23 = data.positional;
if(typeof data23 !== "boolean"){
validate62.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.positional,data:data23}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate23(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate62.errors = validate23.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate25(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate62.errors = validate25.errors;
return false;
}
}
if(data.number !== undefined){
let data26 = data.number;
if(!(typeof data26 === "string")){
validate62.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) > 16){
validate62.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) < 1){
validate62.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema43,data:data26}];
return false;
}
}
if(data.icon !== undefined){
let data27 = data.icon;
if(!(typeof data27 === "string")){
validate62.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data27}];
return false;
}
if(!pattern7.test(data27)){
validate62.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema44,data:data27}];
return false;
}
}
if(data.codec !== undefined){
let data28 = data.codec;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate62.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema24.properties.codec,data:data28}];
return false;
}
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate62.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate62.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(data29 < 24000 || isNaN(data29)){
validate62.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate62.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate62.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(data30 < 10 || isNaN(data30)){
validate62.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate62.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate62.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if(data31 < 1 || isNaN(data31)){
validate62.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
}
}
validate62.errors = null;
return true;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate69.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema109,data}];
return false;
}
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate69.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema109,data}];
return false;
}
if(data.channel !== undefined){
if(!(validate62(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
validate69.errors = validate62.errors;
return false;
}
}
validate69.errors = null;
return true;
}

export const connection_close_params: Check = validate72;
const schema111 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate72.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema111,data}];
return false;
}
for(const key0 in data){
validate72.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema111,data}];
return false;
}
validate72.errors = null;
return true;
}

export const connection_close_result: Check = validate73;
const schema112 = {"type":"object","properties":{},"required":[]};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema112,data}];
return false;
}
validate73.errors = null;
return true;
}

export const connection_open_params: Check = validate81;
const schema129 = {"type":"object","properties":{"url":{"type":"string","pattern":"^wss://[^\\s/]+(/[^\\s]*)?$","maxLength":256},"certificate_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"join_code":{"type":"string","minLength":1,"maxLength":64,"x-secret":true},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"role":{"$ref":"../common.schema.json#/$defs/role_id"},"token":{"type":"string","minLength":1,"maxLength":2048,"x-secret":true},"organisation":{"$ref":"../common.schema.json#/$defs/channel_id"},"follow":{"type":"boolean"}},"required":["url"],"additionalProperties":false};
const pattern31 = new RegExp("^wss://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern32 = new RegExp("^[0-9a-f]{64}$", "u");

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema129,data}];
return false;
}
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate81.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema129,data}];
return false;
}
for(const key0 in data){
if(!((((((((key0 === "url") || (key0 === "certificate_sha256")) || (key0 === "join_code")) || (key0 === "name")) || (key0 === "role")) || (key0 === "token")) || (key0 === "organisation")) || (key0 === "follow"))){
validate81.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema129,data}];
return false;
}
}
if(data.url !== undefined){
let data0 = data.url;
if(!(typeof data0 === "string")){
validate81.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema129.properties.url,data:data0}];
return false;
}
if(func2(data0) > 256){
validate81.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema129.properties.url,data:data0}];
return false;
}
if(!pattern31.test(data0)){
validate81.errors = [{instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^wss://[^\\s/]+(/[^\\s]*)?$"},parentSchema:schema129.properties.url,data:data0}];
return false;
}
}
if(data.certificate_sha256 !== undefined){
let data1 = data.certificate_sha256;
if(!(typeof data1 === "string")){
validate81.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"type",params:{type: "string"},parentSchema:schema129.properties.certificate_sha256,data:data1}];
return false;
}
if(!pattern32.test(data1)){
validate81.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema129.properties.certificate_sha256,data:data1}];
return false;
}
}
if(data.join_code !== undefined){
let data2 = data.join_code;
if(!(typeof data2 === "string")){
validate81.errors = [{instancePath:instancePath+"/join_code",keyword:"type",params:{type: "string"},parentSchema:schema129.properties.join_code,data:data2}];
return false;
}
if(func2(data2) > 64){
validate81.errors = [{instancePath:instancePath+"/join_code",keyword:"maxLength",params:{limit: 64},parentSchema:schema129.properties.join_code,data:data2}];
return false;
}
if(func2(data2) < 1){
validate81.errors = [{instancePath:instancePath+"/join_code",keyword:"minLength",params:{limit: 1},parentSchema:schema129.properties.join_code,data:data2}];
return false;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(!(typeof data3 === "string")){
validate81.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
return false;
}
if(func2(data3) > 40){
validate81.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data3}];
return false;
}
if(func2(data3) < 1){
validate81.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data3}];
return false;
}
}
if(data.role !== undefined){
let data4 = data.role;
if(!(typeof data4 === "string")){
validate81.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate81.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data4}];
return false;
}
}
if(data.token !== undefined){
let data5 = data.token;
if(!(typeof data5 === "string")){
validate81.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},parentSchema:schema129.properties.token,data:data5}];
return false;
}
if(func2(data5) > 2048){
validate81.errors = [{instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 2048},parentSchema:schema129.properties.token,data:data5}];
return false;
}
if(func2(data5) < 1){
validate81.errors = [{instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1},parentSchema:schema129.properties.token,data:data5}];
return false;
}
}
if(data.organisation !== undefined){
let data6 = data.organisation;
if(!(typeof data6 === "string")){
validate81.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data6}];
return false;
}
if(!pattern0.test(data6)){
validate81.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data6}];
return false;
}
}
if(data.follow !== undefined){
let data7 = data.follow;
if(typeof data7 !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/follow",keyword:"type",params:{type: "boolean"},parentSchema:schema129.properties.follow,data:data7}];
return false;
}
}
validate81.errors = null;
return true;
}

export const connection_open_result: Check = validate82;
const schema133 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"operation_title":{"$ref":"../common.schema.json#/$defs/title"},"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_state"},"maxItems":4096}},"required":["session_id","operation_title","channels"]};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate75.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate75.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema24,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate75.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate75.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate75.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate75.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate75.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate75.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) > 12){
validate75.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) < 1){
validate75.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema27,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate75.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema28,data:data3}];
return false;
}
if(!pattern4.test(data3)){
validate75.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema28,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_speak,data:data5}];
return false;
}
}
if(data.membership !== undefined){
let data6 = data.membership;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate75.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema24.properties.membership.enum},parentSchema:schema24.properties.membership,data:data6}];
return false;
}
}
if(data.gain_db !== undefined){
let data7 = data.gain_db;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate75.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data7}];
return false;
}
if(data7 > 12 || isNaN(data7)){
validate75.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data7}];
return false;
}
if(data7 < -60 || isNaN(data7)){
validate75.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data7}];
return false;
}
}
if(data.pan !== undefined){
let data8 = data.pan;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate75.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema30,data:data8}];
return false;
}
if(data8 > 1 || isNaN(data8)){
validate75.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30,data:data8}];
return false;
}
if(data8 < -1 || isNaN(data8)){
validate75.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema30,data:data8}];
return false;
}
}
if(data.muted !== undefined){
let data9 = data.muted;
if(typeof data9 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.muted,data:data9}];
return false;
}
}
if(data.members !== undefined){
let data10 = data.members;
if(!(Array.isArray(data10))){
validate75.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.members,data:data10}];
return false;
}
if(data10.length > 4096){
validate75.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema24.properties.members,data:data10}];
return false;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
validate75.errors = validate19.errors;
return false;
}
}
}
if(data.parent_id !== undefined){
let data12 = data.parent_id;
if(!(typeof data12 === "string")){
validate75.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate75.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
if(data.group !== undefined){
let data13 = data.group;
if(typeof data13 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.group,data:data13}];
return false;
}
}
if(data.locked !== undefined){
let data14 = data.locked;
if(typeof data14 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.locked,data:data14}];
return false;
}
}
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
if(typeof data15 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_whisper,data:data15}];
return false;
}
}
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
if(typeof data16 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_moderate,data:data16}];
return false;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate75.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate75.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate75.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
if(typeof data18 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.half_duplex,data:data18}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate75.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 > 3600000 || isNaN(data19)){
validate75.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 < 1000 || isNaN(data19)){
validate75.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate21(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate75.errors = validate21.errors;
return false;
}
}
if(data.solo !== undefined){
let data21 = data.solo;
if(typeof data21 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.solo,data:data21}];
return false;
}
}
if(data.dry !== undefined){
let data22 = data.dry;
if(typeof data22 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.dry,data:data22}];
return false;
}
}
if(data.positional !== undefined){
let data23 = data.positional;
if(typeof data23 !== "boolean"){
validate75.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.positional,data:data23}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate23(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate75.errors = validate23.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate25(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate75.errors = validate25.errors;
return false;
}
}
if(data.number !== undefined){
let data26 = data.number;
if(!(typeof data26 === "string")){
validate75.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) > 16){
validate75.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) < 1){
validate75.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema43,data:data26}];
return false;
}
}
if(data.icon !== undefined){
let data27 = data.icon;
if(!(typeof data27 === "string")){
validate75.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data27}];
return false;
}
if(!pattern7.test(data27)){
validate75.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema44,data:data27}];
return false;
}
}
if(data.codec !== undefined){
let data28 = data.codec;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate75.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema24.properties.codec,data:data28}];
return false;
}
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate75.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate75.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(data29 < 24000 || isNaN(data29)){
validate75.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate75.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate75.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(data30 < 10 || isNaN(data30)){
validate75.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate75.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate75.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if(data31 < 1 || isNaN(data31)){
validate75.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
}
}
validate75.errors = null;
return true;
}


function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate82.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema133,data}];
return false;
}
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.operation_title === undefined) && (missing0 = "operation_title"))) || ((data.channels === undefined) && (missing0 = "channels"))){
validate82.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema133,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate82.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate82.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate82.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data0}];
return false;
}
}
}
if(data.operation_title !== undefined){
let data1 = data.operation_title;
if(!(typeof data1 === "string")){
validate82.errors = [{instancePath:instancePath+"/operation_title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate82.errors = [{instancePath:instancePath+"/operation_title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate82.errors = [{instancePath:instancePath+"/operation_title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.channels !== undefined){
let data2 = data.channels;
if(!(Array.isArray(data2))){
validate82.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema133.properties.channels,data:data2}];
return false;
}
if(data2.length > 4096){
validate82.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema133.properties.channels,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate75(data2[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
validate82.errors = validate75.errors;
return false;
}
}
}
validate82.errors = null;
return true;
}

export const connection_retry_params: Check = validate85;
const schema137 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate85.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema137,data}];
return false;
}
for(const key0 in data){
validate85.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema137,data}];
return false;
}
validate85.errors = null;
return true;
}

export const connection_retry_result: Check = validate86;
const schema138 = {"type":"object","properties":{},"required":[]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate86.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema138,data}];
return false;
}
validate86.errors = null;
return true;
}

export const connection_status_params: Check = validate88;
const schema142 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate88.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema142,data}];
return false;
}
for(const key0 in data){
validate88.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema142,data}];
return false;
}
validate88.errors = null;
return true;
}

export const connection_status_result: Check = validate89;
const schema143 = {"type":"object","properties":{"state":{"enum":["closed","connecting","open","lost","reconnecting"]},"transport":{"enum":["none","udp","tunnel"]},"rtt_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"reason":{"type":"string","maxLength":512},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"}},"required":["state","transport","rtt_ms"]};
const schema140 = {"title":"milliseconds","type":"number","minimum":0,"maximum":1000000000000,"x-unit":"ms"};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate89.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema143,data}];
return false;
}
let missing0;
if((((data.state === undefined) && (missing0 = "state")) || ((data.transport === undefined) && (missing0 = "transport"))) || ((data.rtt_ms === undefined) && (missing0 = "rtt_ms"))){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema143,data}];
return false;
}
if(data.state !== undefined){
let data0 = data.state;
if(!(((((data0 === "closed") || (data0 === "connecting")) || (data0 === "open")) || (data0 === "lost")) || (data0 === "reconnecting"))){
validate89.errors = [{instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema143.properties.state.enum},parentSchema:schema143.properties.state,data:data0}];
return false;
}
}
if(data.transport !== undefined){
let data1 = data.transport;
if(!(((data1 === "none") || (data1 === "udp")) || (data1 === "tunnel"))){
validate89.errors = [{instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema143.properties.transport.enum},parentSchema:schema143.properties.transport,data:data1}];
return false;
}
}
if(data.rtt_ms !== undefined){
let data2 = data.rtt_ms;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate89.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"type",params:{type: "number"},parentSchema:schema140,data:data2}];
return false;
}
if(data2 > 1000000000000 || isNaN(data2)){
validate89.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema140,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate89.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema140,data:data2}];
return false;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(!(typeof data3 === "string")){
validate89.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema143.properties.reason,data:data3}];
return false;
}
if(func2(data3) > 512){
validate89.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema143.properties.reason,data:data3}];
return false;
}
}
if(data.session_id !== undefined){
let data4 = data.session_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate89.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
validate89.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate89.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data4}];
return false;
}
}
}
validate89.errors = null;
return true;
}

export const devices_list_params: Check = validate91;
const schema149 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate91.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema149,data}];
return false;
}
for(const key0 in data){
validate91.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema149,data}];
return false;
}
validate91.errors = null;
return true;
}

export const devices_list_result: Check = validate92;
const schema150 = {"type":"object","properties":{"devices":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/device"},"maxItems":256},"uses":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/device_use"},"maxItems":2}},"required":["devices","uses"]};
const schema147 = {"title":"device","type":"object","properties":{"device_id":{"type":"string","maxLength":256},"title":{"type":"string","maxLength":256},"direction":{"enum":["capture","playback"]},"default":{"type":"boolean"}},"required":["device_id","title","direction","default"]};
const schema148 = {"title":"device use","type":"object","properties":{"direction":{"enum":["capture","playback"]},"state":{"enum":["open","lost"]},"device_id":{"type":"string","maxLength":256},"title":{"type":"string","maxLength":256},"selected_id":{"type":"string","maxLength":256}},"required":["direction","state"]};

function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate92.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema150,data}];
return false;
}
let missing0;
if(((data.devices === undefined) && (missing0 = "devices")) || ((data.uses === undefined) && (missing0 = "uses"))){
validate92.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema150,data}];
return false;
}
if(data.devices !== undefined){
let data0 = data.devices;
if(!(Array.isArray(data0))){
validate92.errors = [{instancePath:instancePath+"/devices",keyword:"type",params:{type: "array"},parentSchema:schema150.properties.devices,data:data0}];
return false;
}
if(data0.length > 256){
validate92.errors = [{instancePath:instancePath+"/devices",keyword:"maxItems",params:{limit: 256},parentSchema:schema150.properties.devices,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate92.errors = [{instancePath:instancePath+"/devices/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema147,data:data1}];
return false;
}
let missing1;
if(((((data1.device_id === undefined) && (missing1 = "device_id")) || ((data1.title === undefined) && (missing1 = "title"))) || ((data1.direction === undefined) && (missing1 = "direction"))) || ((data1.default === undefined) && (missing1 = "default"))){
validate92.errors = [{instancePath:instancePath+"/devices/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema147,data:data1}];
return false;
}
if(data1.device_id !== undefined){
let data2 = data1.device_id;
if(!(typeof data2 === "string")){
validate92.errors = [{instancePath:instancePath+"/devices/" + i0+"/device_id",keyword:"type",params:{type: "string"},parentSchema:schema147.properties.device_id,data:data2}];
return false;
}
if(func2(data2) > 256){
validate92.errors = [{instancePath:instancePath+"/devices/" + i0+"/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema147.properties.device_id,data:data2}];
return false;
}
}
if(data1.title !== undefined){
let data3 = data1.title;
if(!(typeof data3 === "string")){
validate92.errors = [{instancePath:instancePath+"/devices/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema147.properties.title,data:data3}];
return false;
}
if(func2(data3) > 256){
validate92.errors = [{instancePath:instancePath+"/devices/" + i0+"/title",keyword:"maxLength",params:{limit: 256},parentSchema:schema147.properties.title,data:data3}];
return false;
}
}
if(data1.direction !== undefined){
let data4 = data1.direction;
if(!((data4 === "capture") || (data4 === "playback"))){
validate92.errors = [{instancePath:instancePath+"/devices/" + i0+"/direction",keyword:"enum",params:{allowedValues: schema147.properties.direction.enum},parentSchema:schema147.properties.direction,data:data4}];
return false;
}
}
if(data1.default !== undefined){
let data5 = data1.default;
if(typeof data5 !== "boolean"){
validate92.errors = [{instancePath:instancePath+"/devices/" + i0+"/default",keyword:"type",params:{type: "boolean"},parentSchema:schema147.properties.default,data:data5}];
return false;
}
}
}
}
if(data.uses !== undefined){
let data6 = data.uses;
if(!(Array.isArray(data6))){
validate92.errors = [{instancePath:instancePath+"/uses",keyword:"type",params:{type: "array"},parentSchema:schema150.properties.uses,data:data6}];
return false;
}
if(data6.length > 2){
validate92.errors = [{instancePath:instancePath+"/uses",keyword:"maxItems",params:{limit: 2},parentSchema:schema150.properties.uses,data:data6}];
return false;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema148,data:data7}];
return false;
}
let missing2;
if(((data7.direction === undefined) && (missing2 = "direction")) || ((data7.state === undefined) && (missing2 = "state"))){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema148,data:data7}];
return false;
}
if(data7.direction !== undefined){
let data8 = data7.direction;
if(!((data8 === "capture") || (data8 === "playback"))){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1+"/direction",keyword:"enum",params:{allowedValues: schema148.properties.direction.enum},parentSchema:schema148.properties.direction,data:data8}];
return false;
}
}
if(data7.state !== undefined){
let data9 = data7.state;
if(!((data9 === "open") || (data9 === "lost"))){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1+"/state",keyword:"enum",params:{allowedValues: schema148.properties.state.enum},parentSchema:schema148.properties.state,data:data9}];
return false;
}
}
if(data7.device_id !== undefined){
let data10 = data7.device_id;
if(!(typeof data10 === "string")){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1+"/device_id",keyword:"type",params:{type: "string"},parentSchema:schema148.properties.device_id,data:data10}];
return false;
}
if(func2(data10) > 256){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1+"/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema148.properties.device_id,data:data10}];
return false;
}
}
if(data7.title !== undefined){
let data11 = data7.title;
if(!(typeof data11 === "string")){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema148.properties.title,data:data11}];
return false;
}
if(func2(data11) > 256){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1+"/title",keyword:"maxLength",params:{limit: 256},parentSchema:schema148.properties.title,data:data11}];
return false;
}
}
if(data7.selected_id !== undefined){
let data12 = data7.selected_id;
if(!(typeof data12 === "string")){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1+"/selected_id",keyword:"type",params:{type: "string"},parentSchema:schema148.properties.selected_id,data:data12}];
return false;
}
if(func2(data12) > 256){
validate92.errors = [{instancePath:instancePath+"/uses/" + i1+"/selected_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema148.properties.selected_id,data:data12}];
return false;
}
}
}
}
validate92.errors = null;
return true;
}

export const devices_select_params: Check = validate94;
const schema155 = {"type":"object","properties":{"direction":{"enum":["capture","playback"]},"device_id":{"type":"string","maxLength":256}},"required":["direction"],"additionalProperties":false};

function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate94.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema155,data}];
return false;
}
let missing0;
if((data.direction === undefined) && (missing0 = "direction")){
validate94.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema155,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "direction") || (key0 === "device_id"))){
validate94.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema155,data}];
return false;
}
}
if(data.direction !== undefined){
let data0 = data.direction;
if(!((data0 === "capture") || (data0 === "playback"))){
validate94.errors = [{instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema155.properties.direction.enum},parentSchema:schema155.properties.direction,data:data0}];
return false;
}
}
if(data.device_id !== undefined){
let data1 = data.device_id;
if(!(typeof data1 === "string")){
validate94.errors = [{instancePath:instancePath+"/device_id",keyword:"type",params:{type: "string"},parentSchema:schema155.properties.device_id,data:data1}];
return false;
}
if(func2(data1) > 256){
validate94.errors = [{instancePath:instancePath+"/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema155.properties.device_id,data:data1}];
return false;
}
}
validate94.errors = null;
return true;
}

export const devices_select_result: Check = validate95;
const schema156 = {"type":"object","properties":{"use":{"$ref":"../common.schema.json#/$defs/device_use"}},"required":["use"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate95.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema156,data}];
return false;
}
let missing0;
if((data.use === undefined) && (missing0 = "use")){
validate95.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema156,data}];
return false;
}
if(data.use !== undefined){
let data0 = data.use;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate95.errors = [{instancePath:instancePath+"/use",keyword:"type",params:{type: "object"},parentSchema:schema148,data:data0}];
return false;
}
let missing1;
if(((data0.direction === undefined) && (missing1 = "direction")) || ((data0.state === undefined) && (missing1 = "state"))){
validate95.errors = [{instancePath:instancePath+"/use",keyword:"required",params:{missingProperty: missing1},parentSchema:schema148,data:data0}];
return false;
}
if(data0.direction !== undefined){
let data1 = data0.direction;
if(!((data1 === "capture") || (data1 === "playback"))){
validate95.errors = [{instancePath:instancePath+"/use/direction",keyword:"enum",params:{allowedValues: schema148.properties.direction.enum},parentSchema:schema148.properties.direction,data:data1}];
return false;
}
}
if(data0.state !== undefined){
let data2 = data0.state;
if(!((data2 === "open") || (data2 === "lost"))){
validate95.errors = [{instancePath:instancePath+"/use/state",keyword:"enum",params:{allowedValues: schema148.properties.state.enum},parentSchema:schema148.properties.state,data:data2}];
return false;
}
}
if(data0.device_id !== undefined){
let data3 = data0.device_id;
if(!(typeof data3 === "string")){
validate95.errors = [{instancePath:instancePath+"/use/device_id",keyword:"type",params:{type: "string"},parentSchema:schema148.properties.device_id,data:data3}];
return false;
}
if(func2(data3) > 256){
validate95.errors = [{instancePath:instancePath+"/use/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema148.properties.device_id,data:data3}];
return false;
}
}
if(data0.title !== undefined){
let data4 = data0.title;
if(!(typeof data4 === "string")){
validate95.errors = [{instancePath:instancePath+"/use/title",keyword:"type",params:{type: "string"},parentSchema:schema148.properties.title,data:data4}];
return false;
}
if(func2(data4) > 256){
validate95.errors = [{instancePath:instancePath+"/use/title",keyword:"maxLength",params:{limit: 256},parentSchema:schema148.properties.title,data:data4}];
return false;
}
}
if(data0.selected_id !== undefined){
let data5 = data0.selected_id;
if(!(typeof data5 === "string")){
validate95.errors = [{instancePath:instancePath+"/use/selected_id",keyword:"type",params:{type: "string"},parentSchema:schema148.properties.selected_id,data:data5}];
return false;
}
if(func2(data5) > 256){
validate95.errors = [{instancePath:instancePath+"/use/selected_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema148.properties.selected_id,data:data5}];
return false;
}
}
}
validate95.errors = null;
return true;
}

export const hotkeys_bind_params: Check = validate99;
const schema166 = {"type":"object","properties":{"hotkey":{"$ref":"../common.schema.json#/$defs/hotkey"}},"required":["hotkey"],"additionalProperties":false};
const schema159 = {"title":"hotkey","type":"object","properties":{"hotkey_id":{"$ref":"#/$defs/local_id"},"keys":{"type":"array","items":{"$ref":"#/$defs/key_name"},"maxItems":4,"minItems":1},"mode":{"enum":["hold","toggle","latch","double"]},"action":{"enum":["talk","mute","louder","softer","mute_microphone","mute_sound","overlay","overlay_edit"]},"channel_id":{"$ref":"#/$defs/channel_id"},"simulcast_ids":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"maxItems":16,"minItems":2},"binding_id":{"$ref":"#/$defs/local_id"},"step_db":{"type":"number","minimum":0.5,"maximum":12,"x-unit":"dB"}},"required":["hotkey_id","keys","mode","action"],"additionalProperties":false};
const schema160 = {"title":"local id","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema161 = {"title":"key name","type":"string","maxLength":32,"pattern":"^[A-Z][A-Za-z0-9]{0,31}$"};
const pattern43 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern44 = new RegExp("^[A-Z][A-Za-z0-9]{0,31}$", "u");

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema159,data}];
return false;
}
let missing0;
if(((((data.hotkey_id === undefined) && (missing0 = "hotkey_id")) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.action === undefined) && (missing0 = "action"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema159,data}];
return false;
}
for(const key0 in data){
if(!((((((((key0 === "hotkey_id") || (key0 === "keys")) || (key0 === "mode")) || (key0 === "action")) || (key0 === "channel_id")) || (key0 === "simulcast_ids")) || (key0 === "binding_id")) || (key0 === "step_db"))){
validate97.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema159,data}];
return false;
}
}
if(data.hotkey_id !== undefined){
let data0 = data.hotkey_id;
if(!(typeof data0 === "string")){
validate97.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate97.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.keys !== undefined){
let data1 = data.keys;
if(!(Array.isArray(data1))){
validate97.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema159.properties.keys,data:data1}];
return false;
}
if(data1.length > 4){
validate97.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema159.properties.keys,data:data1}];
return false;
}
if(data1.length < 1){
validate97.errors = [{instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema159.properties.keys,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(typeof data2 === "string")){
validate97.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema161,data:data2}];
return false;
}
if(func2(data2) > 32){
validate97.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema161,data:data2}];
return false;
}
if(!pattern44.test(data2)){
validate97.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema161,data:data2}];
return false;
}
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(!((((data3 === "hold") || (data3 === "toggle")) || (data3 === "latch")) || (data3 === "double"))){
validate97.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema159.properties.mode.enum},parentSchema:schema159.properties.mode,data:data3}];
return false;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(!((((((((data4 === "talk") || (data4 === "mute")) || (data4 === "louder")) || (data4 === "softer")) || (data4 === "mute_microphone")) || (data4 === "mute_sound")) || (data4 === "overlay")) || (data4 === "overlay_edit"))){
validate97.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema159.properties.action.enum},parentSchema:schema159.properties.action,data:data4}];
return false;
}
}
if(data.channel_id !== undefined){
let data5 = data.channel_id;
if(!(typeof data5 === "string")){
validate97.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate97.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data5}];
return false;
}
}
if(data.simulcast_ids !== undefined){
let data6 = data.simulcast_ids;
if(!(Array.isArray(data6))){
validate97.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"type",params:{type: "array"},parentSchema:schema159.properties.simulcast_ids,data:data6}];
return false;
}
if(data6.length > 16){
validate97.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema159.properties.simulcast_ids,data:data6}];
return false;
}
if(data6.length < 2){
validate97.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema159.properties.simulcast_ids,data:data6}];
return false;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(typeof data7 === "string")){
validate97.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data7}];
return false;
}
if(!pattern0.test(data7)){
validate97.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data7}];
return false;
}
}
}
if(data.binding_id !== undefined){
let data8 = data.binding_id;
if(!(typeof data8 === "string")){
validate97.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data8}];
return false;
}
if(!pattern43.test(data8)){
validate97.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data8}];
return false;
}
}
if(data.step_db !== undefined){
let data9 = data.step_db;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate97.errors = [{instancePath:instancePath+"/step_db",keyword:"type",params:{type: "number"},parentSchema:schema159.properties.step_db,data:data9}];
return false;
}
if(data9 > 12 || isNaN(data9)){
validate97.errors = [{instancePath:instancePath+"/step_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema159.properties.step_db,data:data9}];
return false;
}
if(data9 < 0.5 || isNaN(data9)){
validate97.errors = [{instancePath:instancePath+"/step_db",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema159.properties.step_db,data:data9}];
return false;
}
}
validate97.errors = null;
return true;
}


function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate99.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema166,data}];
return false;
}
let missing0;
if((data.hotkey === undefined) && (missing0 = "hotkey")){
validate99.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema166,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "hotkey")){
validate99.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema166,data}];
return false;
}
}
if(data.hotkey !== undefined){
if(!(validate97(data.hotkey, {instancePath:instancePath+"/hotkey",parentData:data,parentDataProperty:"hotkey",rootData}))){
validate99.errors = validate97.errors;
return false;
}
}
validate99.errors = null;
return true;
}

export const hotkeys_bind_result: Check = validate101;
const schema167 = {"type":"object","properties":{"overlaps":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/local_id"},"maxItems":64}},"required":["overlaps"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate101.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema167,data}];
return false;
}
let missing0;
if((data.overlaps === undefined) && (missing0 = "overlaps")){
validate101.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema167,data}];
return false;
}
if(data.overlaps !== undefined){
let data0 = data.overlaps;
if(!(Array.isArray(data0))){
validate101.errors = [{instancePath:instancePath+"/overlaps",keyword:"type",params:{type: "array"},parentSchema:schema167.properties.overlaps,data:data0}];
return false;
}
if(data0.length > 64){
validate101.errors = [{instancePath:instancePath+"/overlaps",keyword:"maxItems",params:{limit: 64},parentSchema:schema167.properties.overlaps,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(typeof data1 === "string")){
validate101.errors = [{instancePath:instancePath+"/overlaps/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema160,data:data1}];
return false;
}
if(!pattern43.test(data1)){
validate101.errors = [{instancePath:instancePath+"/overlaps/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data1}];
return false;
}
}
}
validate101.errors = null;
return true;
}

export const hotkeys_capture_params: Check = validate103;
const schema171 = {"type":"object","properties":{"timeout_ms":{"type":"number","minimum":100,"maximum":60000,"x-unit":"ms","default":10000}},"required":[],"additionalProperties":false};

function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema171,data}];
return false;
}
if(data.timeout_ms === undefined){
data.timeout_ms = 10000;
}
for(const key0 in data){
if(!(key0 === "timeout_ms")){
validate103.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema171,data}];
return false;
}
}
let data0 = data.timeout_ms;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate103.errors = [{instancePath:instancePath+"/timeout_ms",keyword:"type",params:{type: "number"},parentSchema:schema171.properties.timeout_ms,data:data0}];
return false;
}
if(data0 > 60000 || isNaN(data0)){
validate103.errors = [{instancePath:instancePath+"/timeout_ms",keyword:"maximum",params:{comparison: "<=", limit: 60000},parentSchema:schema171.properties.timeout_ms,data:data0}];
return false;
}
if(data0 < 100 || isNaN(data0)){
validate103.errors = [{instancePath:instancePath+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema171.properties.timeout_ms,data:data0}];
return false;
}
validate103.errors = null;
return true;
}

export const hotkeys_capture_result: Check = validate104;
const schema172 = {"type":"object","properties":{"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"maxItems":4,"minItems":1}},"required":["keys"]};

function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate104.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema172,data}];
return false;
}
let missing0;
if((data.keys === undefined) && (missing0 = "keys")){
validate104.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema172,data}];
return false;
}
if(data.keys !== undefined){
let data0 = data.keys;
if(!(Array.isArray(data0))){
validate104.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema172.properties.keys,data:data0}];
return false;
}
if(data0.length > 4){
validate104.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema172.properties.keys,data:data0}];
return false;
}
if(data0.length < 1){
validate104.errors = [{instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema172.properties.keys,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(typeof data1 === "string")){
validate104.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema161,data:data1}];
return false;
}
if(func2(data1) > 32){
validate104.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema161,data:data1}];
return false;
}
if(!pattern44.test(data1)){
validate104.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema161,data:data1}];
return false;
}
}
}
validate104.errors = null;
return true;
}

export const hotkeys_list_params: Check = validate108;
const schema181 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate108(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate108.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema181,data}];
return false;
}
for(const key0 in data){
validate108.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema181,data}];
return false;
}
validate108.errors = null;
return true;
}

export const hotkeys_list_result: Check = validate109;
const schema182 = {"type":"object","properties":{"hotkeys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/hotkey"},"maxItems":64},"sources":{"type":"array","items":{"type":"object","properties":{"source":{"enum":["hook","evdev"]},"state":{"enum":["running","off","failed"]},"reason":{"type":"string","maxLength":512}},"required":["source","state"]},"maxItems":4}},"required":["hotkeys","sources"]};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate106.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema159,data}];
return false;
}
let missing0;
if(((((data.hotkey_id === undefined) && (missing0 = "hotkey_id")) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.action === undefined) && (missing0 = "action"))){
validate106.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema159,data}];
return false;
}
for(const key0 in data){
if(!((((((((key0 === "hotkey_id") || (key0 === "keys")) || (key0 === "mode")) || (key0 === "action")) || (key0 === "channel_id")) || (key0 === "simulcast_ids")) || (key0 === "binding_id")) || (key0 === "step_db"))){
validate106.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema159,data}];
return false;
}
}
if(data.hotkey_id !== undefined){
let data0 = data.hotkey_id;
if(!(typeof data0 === "string")){
validate106.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate106.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.keys !== undefined){
let data1 = data.keys;
if(!(Array.isArray(data1))){
validate106.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema159.properties.keys,data:data1}];
return false;
}
if(data1.length > 4){
validate106.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema159.properties.keys,data:data1}];
return false;
}
if(data1.length < 1){
validate106.errors = [{instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema159.properties.keys,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(typeof data2 === "string")){
validate106.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema161,data:data2}];
return false;
}
if(func2(data2) > 32){
validate106.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema161,data:data2}];
return false;
}
if(!pattern44.test(data2)){
validate106.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema161,data:data2}];
return false;
}
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(!((((data3 === "hold") || (data3 === "toggle")) || (data3 === "latch")) || (data3 === "double"))){
validate106.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema159.properties.mode.enum},parentSchema:schema159.properties.mode,data:data3}];
return false;
}
}
if(data.action !== undefined){
let data4 = data.action;
if(!((((((((data4 === "talk") || (data4 === "mute")) || (data4 === "louder")) || (data4 === "softer")) || (data4 === "mute_microphone")) || (data4 === "mute_sound")) || (data4 === "overlay")) || (data4 === "overlay_edit"))){
validate106.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema159.properties.action.enum},parentSchema:schema159.properties.action,data:data4}];
return false;
}
}
if(data.channel_id !== undefined){
let data5 = data.channel_id;
if(!(typeof data5 === "string")){
validate106.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data5}];
return false;
}
if(!pattern0.test(data5)){
validate106.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data5}];
return false;
}
}
if(data.simulcast_ids !== undefined){
let data6 = data.simulcast_ids;
if(!(Array.isArray(data6))){
validate106.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"type",params:{type: "array"},parentSchema:schema159.properties.simulcast_ids,data:data6}];
return false;
}
if(data6.length > 16){
validate106.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema159.properties.simulcast_ids,data:data6}];
return false;
}
if(data6.length < 2){
validate106.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema159.properties.simulcast_ids,data:data6}];
return false;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if(!(typeof data7 === "string")){
validate106.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data7}];
return false;
}
if(!pattern0.test(data7)){
validate106.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data7}];
return false;
}
}
}
if(data.binding_id !== undefined){
let data8 = data.binding_id;
if(!(typeof data8 === "string")){
validate106.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data8}];
return false;
}
if(!pattern43.test(data8)){
validate106.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data8}];
return false;
}
}
if(data.step_db !== undefined){
let data9 = data.step_db;
if(!((typeof data9 == "number") && (isFinite(data9)))){
validate106.errors = [{instancePath:instancePath+"/step_db",keyword:"type",params:{type: "number"},parentSchema:schema159.properties.step_db,data:data9}];
return false;
}
if(data9 > 12 || isNaN(data9)){
validate106.errors = [{instancePath:instancePath+"/step_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema159.properties.step_db,data:data9}];
return false;
}
if(data9 < 0.5 || isNaN(data9)){
validate106.errors = [{instancePath:instancePath+"/step_db",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema159.properties.step_db,data:data9}];
return false;
}
}
validate106.errors = null;
return true;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate109.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema182,data}];
return false;
}
let missing0;
if(((data.hotkeys === undefined) && (missing0 = "hotkeys")) || ((data.sources === undefined) && (missing0 = "sources"))){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema182,data}];
return false;
}
if(data.hotkeys !== undefined){
let data0 = data.hotkeys;
if(!(Array.isArray(data0))){
validate109.errors = [{instancePath:instancePath+"/hotkeys",keyword:"type",params:{type: "array"},parentSchema:schema182.properties.hotkeys,data:data0}];
return false;
}
if(data0.length > 64){
validate109.errors = [{instancePath:instancePath+"/hotkeys",keyword:"maxItems",params:{limit: 64},parentSchema:schema182.properties.hotkeys,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data0[i0], {instancePath:instancePath+"/hotkeys/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate109.errors = validate106.errors;
return false;
}
}
}
if(data.sources !== undefined){
let data2 = data.sources;
if(!(Array.isArray(data2))){
validate109.errors = [{instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"},parentSchema:schema182.properties.sources,data:data2}];
return false;
}
if(data2.length > 4){
validate109.errors = [{instancePath:instancePath+"/sources",keyword:"maxItems",params:{limit: 4},parentSchema:schema182.properties.sources,data:data2}];
return false;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate109.errors = [{instancePath:instancePath+"/sources/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema182.properties.sources.items,data:data3}];
return false;
}
let missing1;
if(((data3.source === undefined) && (missing1 = "source")) || ((data3.state === undefined) && (missing1 = "state"))){
validate109.errors = [{instancePath:instancePath+"/sources/" + i1,keyword:"required",params:{missingProperty: missing1},parentSchema:schema182.properties.sources.items,data:data3}];
return false;
}
if(data3.source !== undefined){
let data4 = data3.source;
if(!((data4 === "hook") || (data4 === "evdev"))){
validate109.errors = [{instancePath:instancePath+"/sources/" + i1+"/source",keyword:"enum",params:{allowedValues: schema182.properties.sources.items.properties.source.enum},parentSchema:schema182.properties.sources.items.properties.source,data:data4}];
return false;
}
}
if(data3.state !== undefined){
let data5 = data3.state;
if(!(((data5 === "running") || (data5 === "off")) || (data5 === "failed"))){
validate109.errors = [{instancePath:instancePath+"/sources/" + i1+"/state",keyword:"enum",params:{allowedValues: schema182.properties.sources.items.properties.state.enum},parentSchema:schema182.properties.sources.items.properties.state,data:data5}];
return false;
}
}
if(data3.reason !== undefined){
let data6 = data3.reason;
if(!(typeof data6 === "string")){
validate109.errors = [{instancePath:instancePath+"/sources/" + i1+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema182.properties.sources.items.properties.reason,data:data6}];
return false;
}
if(func2(data6) > 512){
validate109.errors = [{instancePath:instancePath+"/sources/" + i1+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema182.properties.sources.items.properties.reason,data:data6}];
return false;
}
}
}
}
validate109.errors = null;
return true;
}

export const hotkeys_unbind_params: Check = validate112;
const schema185 = {"type":"object","properties":{"hotkey_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["hotkey_id"],"additionalProperties":false};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate112.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema185,data}];
return false;
}
let missing0;
if((data.hotkey_id === undefined) && (missing0 = "hotkey_id")){
validate112.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema185,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "hotkey_id")){
validate112.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema185,data}];
return false;
}
}
if(data.hotkey_id !== undefined){
let data0 = data.hotkey_id;
if(!(typeof data0 === "string")){
validate112.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate112.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
validate112.errors = null;
return true;
}

export const hotkeys_unbind_result: Check = validate113;
const schema187 = {"type":"object","properties":{},"required":[]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema187,data}];
return false;
}
validate113.errors = null;
return true;
}

export const microphone_configure_params: Check = validate115;
const schema189 = {"type":"object","properties":{"gain_db":{"type":"number","minimum":-30,"maximum":30,"x-unit":"dB"},"noise_suppression":{"type":"boolean"},"automatic_gain":{"type":"boolean"},"echo_cancellation":{"type":"boolean"},"voice_activity":{"type":"boolean"},"threshold":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"pre_roll_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"release_ms":{"type":"number","minimum":0,"maximum":2000,"x-unit":"ms"},"muted":{"type":"boolean"}},"required":[],"additionalProperties":false};
const func110 = Object.prototype.hasOwnProperty;

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate115.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema189,data}];
return false;
}
for(const key0 in data){
if(!(func110.call(schema189.properties, key0))){
validate115.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema189,data}];
return false;
}
}
if(data.gain_db !== undefined){
let data0 = data.gain_db;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate115.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema189.properties.gain_db,data:data0}];
return false;
}
if(data0 > 30 || isNaN(data0)){
validate115.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema189.properties.gain_db,data:data0}];
return false;
}
if(data0 < -30 || isNaN(data0)){
validate115.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -30},parentSchema:schema189.properties.gain_db,data:data0}];
return false;
}
}
if(data.noise_suppression !== undefined){
let data1 = data.noise_suppression;
if(typeof data1 !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/noise_suppression",keyword:"type",params:{type: "boolean"},parentSchema:schema189.properties.noise_suppression,data:data1}];
return false;
}
}
if(data.automatic_gain !== undefined){
let data2 = data.automatic_gain;
if(typeof data2 !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/automatic_gain",keyword:"type",params:{type: "boolean"},parentSchema:schema189.properties.automatic_gain,data:data2}];
return false;
}
}
if(data.echo_cancellation !== undefined){
let data3 = data.echo_cancellation;
if(typeof data3 !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/echo_cancellation",keyword:"type",params:{type: "boolean"},parentSchema:schema189.properties.echo_cancellation,data:data3}];
return false;
}
}
if(data.voice_activity !== undefined){
let data4 = data.voice_activity;
if(typeof data4 !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/voice_activity",keyword:"type",params:{type: "boolean"},parentSchema:schema189.properties.voice_activity,data:data4}];
return false;
}
}
if(data.threshold !== undefined){
let data5 = data.threshold;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate115.errors = [{instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"},parentSchema:schema189.properties.threshold,data:data5}];
return false;
}
if(data5 > 1 || isNaN(data5)){
validate115.errors = [{instancePath:instancePath+"/threshold",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema189.properties.threshold,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate115.errors = [{instancePath:instancePath+"/threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema189.properties.threshold,data:data5}];
return false;
}
}
if(data.pre_roll_ms !== undefined){
let data6 = data.pre_roll_ms;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate115.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"type",params:{type: "number"},parentSchema:schema189.properties.pre_roll_ms,data:data6}];
return false;
}
if(data6 > 500 || isNaN(data6)){
validate115.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema189.properties.pre_roll_ms,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate115.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema189.properties.pre_roll_ms,data:data6}];
return false;
}
}
if(data.release_ms !== undefined){
let data7 = data.release_ms;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate115.errors = [{instancePath:instancePath+"/release_ms",keyword:"type",params:{type: "number"},parentSchema:schema189.properties.release_ms,data:data7}];
return false;
}
if(data7 > 2000 || isNaN(data7)){
validate115.errors = [{instancePath:instancePath+"/release_ms",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema189.properties.release_ms,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate115.errors = [{instancePath:instancePath+"/release_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema189.properties.release_ms,data:data7}];
return false;
}
}
if(data.muted !== undefined){
let data8 = data.muted;
if(typeof data8 !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema189.properties.muted,data:data8}];
return false;
}
}
validate115.errors = null;
return true;
}

export const microphone_configure_result: Check = validate116;
const schema190 = {"type":"object","properties":{"gain_db":{"type":"number","minimum":-30,"maximum":30,"x-unit":"dB"},"noise_suppression":{"type":"boolean"},"automatic_gain":{"type":"boolean"},"echo_cancellation":{"type":"boolean"},"voice_activity":{"type":"boolean"},"threshold":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"pre_roll_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"release_ms":{"type":"number","minimum":0,"maximum":2000,"x-unit":"ms"},"muted":{"type":"boolean"},"echo_cancellation_available":{"type":"boolean"}},"required":["gain_db","noise_suppression","automatic_gain","echo_cancellation","voice_activity","threshold","pre_roll_ms","release_ms","muted","echo_cancellation_available"]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate116.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema190,data}];
return false;
}
let missing0;
if(((((((((((data.gain_db === undefined) && (missing0 = "gain_db")) || ((data.noise_suppression === undefined) && (missing0 = "noise_suppression"))) || ((data.automatic_gain === undefined) && (missing0 = "automatic_gain"))) || ((data.echo_cancellation === undefined) && (missing0 = "echo_cancellation"))) || ((data.voice_activity === undefined) && (missing0 = "voice_activity"))) || ((data.threshold === undefined) && (missing0 = "threshold"))) || ((data.pre_roll_ms === undefined) && (missing0 = "pre_roll_ms"))) || ((data.release_ms === undefined) && (missing0 = "release_ms"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.echo_cancellation_available === undefined) && (missing0 = "echo_cancellation_available"))){
validate116.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema190,data}];
return false;
}
if(data.gain_db !== undefined){
let data0 = data.gain_db;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate116.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema190.properties.gain_db,data:data0}];
return false;
}
if(data0 > 30 || isNaN(data0)){
validate116.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema190.properties.gain_db,data:data0}];
return false;
}
if(data0 < -30 || isNaN(data0)){
validate116.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -30},parentSchema:schema190.properties.gain_db,data:data0}];
return false;
}
}
if(data.noise_suppression !== undefined){
let data1 = data.noise_suppression;
if(typeof data1 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/noise_suppression",keyword:"type",params:{type: "boolean"},parentSchema:schema190.properties.noise_suppression,data:data1}];
return false;
}
}
if(data.automatic_gain !== undefined){
let data2 = data.automatic_gain;
if(typeof data2 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/automatic_gain",keyword:"type",params:{type: "boolean"},parentSchema:schema190.properties.automatic_gain,data:data2}];
return false;
}
}
if(data.echo_cancellation !== undefined){
let data3 = data.echo_cancellation;
if(typeof data3 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/echo_cancellation",keyword:"type",params:{type: "boolean"},parentSchema:schema190.properties.echo_cancellation,data:data3}];
return false;
}
}
if(data.voice_activity !== undefined){
let data4 = data.voice_activity;
if(typeof data4 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/voice_activity",keyword:"type",params:{type: "boolean"},parentSchema:schema190.properties.voice_activity,data:data4}];
return false;
}
}
if(data.threshold !== undefined){
let data5 = data.threshold;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate116.errors = [{instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"},parentSchema:schema190.properties.threshold,data:data5}];
return false;
}
if(data5 > 1 || isNaN(data5)){
validate116.errors = [{instancePath:instancePath+"/threshold",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema190.properties.threshold,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate116.errors = [{instancePath:instancePath+"/threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema190.properties.threshold,data:data5}];
return false;
}
}
if(data.pre_roll_ms !== undefined){
let data6 = data.pre_roll_ms;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate116.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"type",params:{type: "number"},parentSchema:schema190.properties.pre_roll_ms,data:data6}];
return false;
}
if(data6 > 500 || isNaN(data6)){
validate116.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema190.properties.pre_roll_ms,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate116.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema190.properties.pre_roll_ms,data:data6}];
return false;
}
}
if(data.release_ms !== undefined){
let data7 = data.release_ms;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate116.errors = [{instancePath:instancePath+"/release_ms",keyword:"type",params:{type: "number"},parentSchema:schema190.properties.release_ms,data:data7}];
return false;
}
if(data7 > 2000 || isNaN(data7)){
validate116.errors = [{instancePath:instancePath+"/release_ms",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema190.properties.release_ms,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate116.errors = [{instancePath:instancePath+"/release_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema190.properties.release_ms,data:data7}];
return false;
}
}
if(data.muted !== undefined){
let data8 = data.muted;
if(typeof data8 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema190.properties.muted,data:data8}];
return false;
}
}
if(data.echo_cancellation_available !== undefined){
let data9 = data.echo_cancellation_available;
if(typeof data9 !== "boolean"){
validate116.errors = [{instancePath:instancePath+"/echo_cancellation_available",keyword:"type",params:{type: "boolean"},parentSchema:schema190.properties.echo_cancellation_available,data:data9}];
return false;
}
}
validate116.errors = null;
return true;
}

export const microphone_play_params: Check = validate118;
const schema193 = {"type":"object","properties":{"path":{"type":"string","minLength":1,"maxLength":4096}},"required":["path"],"additionalProperties":false};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate118.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema193,data}];
return false;
}
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate118.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema193,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "path")){
validate118.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema193,data}];
return false;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(!(typeof data0 === "string")){
validate118.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema193.properties.path,data:data0}];
return false;
}
if(func2(data0) > 4096){
validate118.errors = [{instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 4096},parentSchema:schema193.properties.path,data:data0}];
return false;
}
if(func2(data0) < 1){
validate118.errors = [{instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1},parentSchema:schema193.properties.path,data:data0}];
return false;
}
}
validate118.errors = null;
return true;
}

export const microphone_play_result: Check = validate119;
const schema194 = {"type":"object","properties":{"started_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"duration_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"}},"required":["started_ms","duration_ms"]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate119.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema194,data}];
return false;
}
let missing0;
if(((data.started_ms === undefined) && (missing0 = "started_ms")) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema194,data}];
return false;
}
if(data.started_ms !== undefined){
let data0 = data.started_ms;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate119.errors = [{instancePath:instancePath+"/started_ms",keyword:"type",params:{type: "number"},parentSchema:schema194.properties.started_ms,data:data0}];
return false;
}
if(data0 > 1000000000000000 || isNaN(data0)){
validate119.errors = [{instancePath:instancePath+"/started_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema194.properties.started_ms,data:data0}];
return false;
}
if(data0 < 0 || isNaN(data0)){
validate119.errors = [{instancePath:instancePath+"/started_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema194.properties.started_ms,data:data0}];
return false;
}
}
if(data.duration_ms !== undefined){
let data1 = data.duration_ms;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate119.errors = [{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema140,data:data1}];
return false;
}
if(data1 > 1000000000000 || isNaN(data1)){
validate119.errors = [{instancePath:instancePath+"/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema140,data:data1}];
return false;
}
if(data1 < 0 || isNaN(data1)){
validate119.errors = [{instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema140,data:data1}];
return false;
}
}
validate119.errors = null;
return true;
}

export const microphone_test_params: Check = validate121;
const schema197 = {"type":"object","properties":{"on":{"type":"boolean"}},"required":["on"],"additionalProperties":false};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate121.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema197,data}];
return false;
}
let missing0;
if((data.on === undefined) && (missing0 = "on")){
validate121.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema197,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "on")){
validate121.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema197,data}];
return false;
}
}
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 !== "boolean"){
validate121.errors = [{instancePath:instancePath+"/on",keyword:"type",params:{type: "boolean"},parentSchema:schema197.properties.on,data:data0}];
return false;
}
}
validate121.errors = null;
return true;
}

export const microphone_test_result: Check = validate122;
const schema198 = {"type":"object","properties":{},"required":[]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate122.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema198,data}];
return false;
}
validate122.errors = null;
return true;
}

export const microphone_watch_params: Check = validate124;
const schema200 = {"type":"object","properties":{"on":{"type":"boolean"}},"required":["on"],"additionalProperties":false};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate124.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema200,data}];
return false;
}
let missing0;
if((data.on === undefined) && (missing0 = "on")){
validate124.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema200,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "on")){
validate124.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema200,data}];
return false;
}
}
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 !== "boolean"){
validate124.errors = [{instancePath:instancePath+"/on",keyword:"type",params:{type: "boolean"},parentSchema:schema200.properties.on,data:data0}];
return false;
}
}
validate124.errors = null;
return true;
}

export const microphone_watch_result: Check = validate125;
const schema201 = {"type":"object","properties":{},"required":[]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate125.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema201,data}];
return false;
}
validate125.errors = null;
return true;
}

export const mixer_configure_params: Check = validate127;
const schema205 = {"type":"object","properties":{"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"duck_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_own_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_attack_ms":{"type":"number","minimum":1,"maximum":1000,"x-unit":"ms"},"duck_hold_ms":{"type":"number","minimum":0,"maximum":5000,"x-unit":"ms"},"duck_release_ms":{"type":"number","minimum":1,"maximum":5000,"x-unit":"ms"},"muted":{"type":"boolean"}},"required":[],"additionalProperties":false};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate127.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema205,data}];
return false;
}
for(const key0 in data){
if(!(((((((key0 === "gain_db") || (key0 === "duck_db")) || (key0 === "duck_own_db")) || (key0 === "duck_attack_ms")) || (key0 === "duck_hold_ms")) || (key0 === "duck_release_ms")) || (key0 === "muted"))){
validate127.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema205,data}];
return false;
}
}
if(data.gain_db !== undefined){
let data0 = data.gain_db;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate127.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data0}];
return false;
}
if(data0 > 12 || isNaN(data0)){
validate127.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data0}];
return false;
}
if(data0 < -60 || isNaN(data0)){
validate127.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data0}];
return false;
}
}
if(data.duck_db !== undefined){
let data1 = data.duck_db;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate127.errors = [{instancePath:instancePath+"/duck_db",keyword:"type",params:{type: "number"},parentSchema:schema205.properties.duck_db,data:data1}];
return false;
}
if(data1 > 0 || isNaN(data1)){
validate127.errors = [{instancePath:instancePath+"/duck_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema205.properties.duck_db,data:data1}];
return false;
}
if(data1 < -60 || isNaN(data1)){
validate127.errors = [{instancePath:instancePath+"/duck_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema205.properties.duck_db,data:data1}];
return false;
}
}
if(data.duck_own_db !== undefined){
let data2 = data.duck_own_db;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate127.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"type",params:{type: "number"},parentSchema:schema205.properties.duck_own_db,data:data2}];
return false;
}
if(data2 > 0 || isNaN(data2)){
validate127.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema205.properties.duck_own_db,data:data2}];
return false;
}
if(data2 < -60 || isNaN(data2)){
validate127.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema205.properties.duck_own_db,data:data2}];
return false;
}
}
if(data.duck_attack_ms !== undefined){
let data3 = data.duck_attack_ms;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate127.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"type",params:{type: "number"},parentSchema:schema205.properties.duck_attack_ms,data:data3}];
return false;
}
if(data3 > 1000 || isNaN(data3)){
validate127.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema205.properties.duck_attack_ms,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate127.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema205.properties.duck_attack_ms,data:data3}];
return false;
}
}
if(data.duck_hold_ms !== undefined){
let data4 = data.duck_hold_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate127.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"type",params:{type: "number"},parentSchema:schema205.properties.duck_hold_ms,data:data4}];
return false;
}
if(data4 > 5000 || isNaN(data4)){
validate127.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema205.properties.duck_hold_ms,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate127.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema205.properties.duck_hold_ms,data:data4}];
return false;
}
}
if(data.duck_release_ms !== undefined){
let data5 = data.duck_release_ms;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate127.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"type",params:{type: "number"},parentSchema:schema205.properties.duck_release_ms,data:data5}];
return false;
}
if(data5 > 5000 || isNaN(data5)){
validate127.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema205.properties.duck_release_ms,data:data5}];
return false;
}
if(data5 < 1 || isNaN(data5)){
validate127.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema205.properties.duck_release_ms,data:data5}];
return false;
}
}
if(data.muted !== undefined){
let data6 = data.muted;
if(typeof data6 !== "boolean"){
validate127.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema205.properties.muted,data:data6}];
return false;
}
}
validate127.errors = null;
return true;
}

export const mixer_configure_result: Check = validate128;
const schema207 = {"type":"object","properties":{"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"duck_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_own_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_attack_ms":{"type":"number","minimum":1,"maximum":1000,"x-unit":"ms"},"duck_hold_ms":{"type":"number","minimum":0,"maximum":5000,"x-unit":"ms"},"duck_release_ms":{"type":"number","minimum":1,"maximum":5000,"x-unit":"ms"},"muted":{"type":"boolean"}},"required":["gain_db","duck_db","duck_own_db","duck_attack_ms","duck_hold_ms","duck_release_ms","muted"]};

function validate128(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate128.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema207,data}];
return false;
}
let missing0;
if((((((((data.gain_db === undefined) && (missing0 = "gain_db")) || ((data.duck_db === undefined) && (missing0 = "duck_db"))) || ((data.duck_own_db === undefined) && (missing0 = "duck_own_db"))) || ((data.duck_attack_ms === undefined) && (missing0 = "duck_attack_ms"))) || ((data.duck_hold_ms === undefined) && (missing0 = "duck_hold_ms"))) || ((data.duck_release_ms === undefined) && (missing0 = "duck_release_ms"))) || ((data.muted === undefined) && (missing0 = "muted"))){
validate128.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema207,data}];
return false;
}
if(data.gain_db !== undefined){
let data0 = data.gain_db;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate128.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data0}];
return false;
}
if(data0 > 12 || isNaN(data0)){
validate128.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data0}];
return false;
}
if(data0 < -60 || isNaN(data0)){
validate128.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data0}];
return false;
}
}
if(data.duck_db !== undefined){
let data1 = data.duck_db;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate128.errors = [{instancePath:instancePath+"/duck_db",keyword:"type",params:{type: "number"},parentSchema:schema207.properties.duck_db,data:data1}];
return false;
}
if(data1 > 0 || isNaN(data1)){
validate128.errors = [{instancePath:instancePath+"/duck_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema207.properties.duck_db,data:data1}];
return false;
}
if(data1 < -60 || isNaN(data1)){
validate128.errors = [{instancePath:instancePath+"/duck_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema207.properties.duck_db,data:data1}];
return false;
}
}
if(data.duck_own_db !== undefined){
let data2 = data.duck_own_db;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate128.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"type",params:{type: "number"},parentSchema:schema207.properties.duck_own_db,data:data2}];
return false;
}
if(data2 > 0 || isNaN(data2)){
validate128.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema207.properties.duck_own_db,data:data2}];
return false;
}
if(data2 < -60 || isNaN(data2)){
validate128.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema207.properties.duck_own_db,data:data2}];
return false;
}
}
if(data.duck_attack_ms !== undefined){
let data3 = data.duck_attack_ms;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate128.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"type",params:{type: "number"},parentSchema:schema207.properties.duck_attack_ms,data:data3}];
return false;
}
if(data3 > 1000 || isNaN(data3)){
validate128.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema207.properties.duck_attack_ms,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate128.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema207.properties.duck_attack_ms,data:data3}];
return false;
}
}
if(data.duck_hold_ms !== undefined){
let data4 = data.duck_hold_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate128.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"type",params:{type: "number"},parentSchema:schema207.properties.duck_hold_ms,data:data4}];
return false;
}
if(data4 > 5000 || isNaN(data4)){
validate128.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema207.properties.duck_hold_ms,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate128.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema207.properties.duck_hold_ms,data:data4}];
return false;
}
}
if(data.duck_release_ms !== undefined){
let data5 = data.duck_release_ms;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate128.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"type",params:{type: "number"},parentSchema:schema207.properties.duck_release_ms,data:data5}];
return false;
}
if(data5 > 5000 || isNaN(data5)){
validate128.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema207.properties.duck_release_ms,data:data5}];
return false;
}
if(data5 < 1 || isNaN(data5)){
validate128.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema207.properties.duck_release_ms,data:data5}];
return false;
}
}
if(data.muted !== undefined){
let data6 = data.muted;
if(typeof data6 !== "boolean"){
validate128.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema207.properties.muted,data:data6}];
return false;
}
}
validate128.errors = null;
return true;
}

export const operations_leave_params: Check = validate130;
const schema210 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate130.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema210,data}];
return false;
}
for(const key0 in data){
validate130.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema210,data}];
return false;
}
validate130.errors = null;
return true;
}

export const operations_leave_result: Check = validate131;
const schema211 = {"type":"object","properties":{},"required":[]};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate131.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema211,data}];
return false;
}
validate131.errors = null;
return true;
}

export const operations_list_params: Check = validate135;
const schema217 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate135(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate135.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema217,data}];
return false;
}
for(const key0 in data){
validate135.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema217,data}];
return false;
}
validate135.errors = null;
return true;
}

export const operations_list_result: Check = validate136;
const schema218 = {"type":"object","properties":{"operations":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/operation_entry"},"maxItems":257}},"required":["operations"]};
const schema213 = {"title":"operation entry","type":"object","properties":{"operation_id":{"$ref":"#/$defs/slug"},"place":{"$ref":"#/$defs/operation_place"},"title":{"$ref":"#/$defs/title"},"file":{"type":"string","maxLength":256},"problem":{"type":"string","maxLength":1024}},"required":["operation_id","place","title"]};
const schema214 = {"title":"slug","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema215 = {"title":"operation place","enum":["server","file"]};

function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate133.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema213,data}];
return false;
}
let missing0;
if((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))){
validate133.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema213,data}];
return false;
}
if(data.operation_id !== undefined){
let data0 = data.operation_id;
if(!(typeof data0 === "string")){
validate133.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate133.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data0}];
return false;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(!((data1 === "server") || (data1 === "file"))){
validate133.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema215.enum},parentSchema:schema215,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate133.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) > 80){
validate133.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) < 1){
validate133.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data2}];
return false;
}
}
if(data.file !== undefined){
let data3 = data.file;
if(!(typeof data3 === "string")){
validate133.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema213.properties.file,data:data3}];
return false;
}
if(func2(data3) > 256){
validate133.errors = [{instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 256},parentSchema:schema213.properties.file,data:data3}];
return false;
}
}
if(data.problem !== undefined){
let data4 = data.problem;
if(!(typeof data4 === "string")){
validate133.errors = [{instancePath:instancePath+"/problem",keyword:"type",params:{type: "string"},parentSchema:schema213.properties.problem,data:data4}];
return false;
}
if(func2(data4) > 1024){
validate133.errors = [{instancePath:instancePath+"/problem",keyword:"maxLength",params:{limit: 1024},parentSchema:schema213.properties.problem,data:data4}];
return false;
}
}
validate133.errors = null;
return true;
}


function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate136.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema218,data}];
return false;
}
let missing0;
if((data.operations === undefined) && (missing0 = "operations")){
validate136.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema218,data}];
return false;
}
if(data.operations !== undefined){
let data0 = data.operations;
if(!(Array.isArray(data0))){
validate136.errors = [{instancePath:instancePath+"/operations",keyword:"type",params:{type: "array"},parentSchema:schema218.properties.operations,data:data0}];
return false;
}
if(data0.length > 257){
validate136.errors = [{instancePath:instancePath+"/operations",keyword:"maxItems",params:{limit: 257},parentSchema:schema218.properties.operations,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate133(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate136.errors = validate133.errors;
return false;
}
}
}
validate136.errors = null;
return true;
}

export const operations_read_params: Check = validate145;
const schema240 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate145(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate145.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema240,data}];
return false;
}
for(const key0 in data){
validate145.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema240,data}];
return false;
}
validate145.errors = null;
return true;
}

export const operations_read_result: Check = validate146;
const schema241 = {"type":"object","properties":{"operation":{"$ref":"../common.schema.json#/$defs/operation_state"}},"required":[]};
const schema220 = {"title":"operation state","type":"object","properties":{"operation_id":{"$ref":"#/$defs/slug"},"place":{"$ref":"#/$defs/operation_place"},"title":{"$ref":"#/$defs/title"},"version":{"type":"integer","minimum":1,"maximum":2147483647},"role":{"$ref":"#/$defs/role_id"},"roles":{"type":"array","items":{"title":"operation role","type":"object","properties":{"id":{"$ref":"#/$defs/role_id"},"title":{"$ref":"#/$defs/title"}},"required":["id","title"]},"maxItems":64},"phase":{"$ref":"#/$defs/slug"},"phases":{"type":"array","items":{"title":"operation phase","type":"object","properties":{"id":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"}},"required":["id","title"]},"maxItems":32},"seat":{"type":"string","minLength":1,"maxLength":80},"seats":{"type":"array","items":{"type":"string","minLength":1,"maxLength":80},"maxItems":256},"stack":{"title":"operation stack","type":"object","properties":{"id":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"}},"required":["id","title"]},"radios":{"type":"array","items":{"$ref":"#/$defs/operation_radio"},"maxItems":512},"simulcasts":{"type":"array","items":{"$ref":"#/$defs/operation_simulcast"},"maxItems":128}},"required":["operation_id","place","title","roles","phases","seats","radios","simulcasts"]};
const schema232 = {"title":"operation radio","type":"object","properties":{"slot":{"type":"integer","minimum":1,"maximum":32},"channel_id":{"$ref":"#/$defs/channel_id"},"monitor":{"type":"boolean"},"keys":{"type":"array","items":{"$ref":"#/$defs/key_name"},"maxItems":4},"state":{"enum":["on","left","missing","refused"]}},"required":["channel_id","monitor","keys","state"]};

function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate140.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema232,data}];
return false;
}
let missing0;
if(((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.monitor === undefined) && (missing0 = "monitor"))) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.state === undefined) && (missing0 = "state"))){
validate140.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema232,data}];
return false;
}
if(data.slot !== undefined){
let data0 = data.slot;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate140.errors = [{instancePath:instancePath+"/slot",keyword:"type",params:{type: "integer"},parentSchema:schema232.properties.slot,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 32 || isNaN(data0)){
validate140.errors = [{instancePath:instancePath+"/slot",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema232.properties.slot,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate140.errors = [{instancePath:instancePath+"/slot",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema232.properties.slot,data:data0}];
return false;
}
}
}
if(data.channel_id !== undefined){
let data1 = data.channel_id;
if(!(typeof data1 === "string")){
validate140.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate140.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data1}];
return false;
}
}
if(data.monitor !== undefined){
let data2 = data.monitor;
if(typeof data2 !== "boolean"){
validate140.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema232.properties.monitor,data:data2}];
return false;
}
}
if(data.keys !== undefined){
let data3 = data.keys;
if(!(Array.isArray(data3))){
validate140.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema232.properties.keys,data:data3}];
return false;
}
if(data3.length > 4){
validate140.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema232.properties.keys,data:data3}];
return false;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(typeof data4 === "string")){
validate140.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema161,data:data4}];
return false;
}
if(func2(data4) > 32){
validate140.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema161,data:data4}];
return false;
}
if(!pattern44.test(data4)){
validate140.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema161,data:data4}];
return false;
}
}
}
if(data.state !== undefined){
let data5 = data.state;
if(!((((data5 === "on") || (data5 === "left")) || (data5 === "missing")) || (data5 === "refused"))){
validate140.errors = [{instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema232.properties.state.enum},parentSchema:schema232.properties.state,data:data5}];
return false;
}
}
validate140.errors = null;
return true;
}

const schema235 = {"title":"operation simulcast","type":"object","properties":{"simulcast_id":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"},"channel_ids":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"minItems":2,"maxItems":16},"keys":{"type":"array","items":{"$ref":"#/$defs/key_name"},"maxItems":4}},"required":["simulcast_id","title","channel_ids","keys"]};

function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate142.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema235,data}];
return false;
}
let missing0;
if(((((data.simulcast_id === undefined) && (missing0 = "simulcast_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))) || ((data.keys === undefined) && (missing0 = "keys"))){
validate142.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema235,data}];
return false;
}
if(data.simulcast_id !== undefined){
let data0 = data.simulcast_id;
if(!(typeof data0 === "string")){
validate142.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate142.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate142.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate142.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate142.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.channel_ids !== undefined){
let data2 = data.channel_ids;
if(!(Array.isArray(data2))){
validate142.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema235.properties.channel_ids,data:data2}];
return false;
}
if(data2.length > 16){
validate142.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema235.properties.channel_ids,data:data2}];
return false;
}
if(data2.length < 2){
validate142.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema235.properties.channel_ids,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(typeof data3 === "string")){
validate142.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data3}];
return false;
}
if(!pattern0.test(data3)){
validate142.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data3}];
return false;
}
}
}
if(data.keys !== undefined){
let data4 = data.keys;
if(!(Array.isArray(data4))){
validate142.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema235.properties.keys,data:data4}];
return false;
}
if(data4.length > 4){
validate142.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema235.properties.keys,data:data4}];
return false;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(!(typeof data5 === "string")){
validate142.errors = [{instancePath:instancePath+"/keys/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema161,data:data5}];
return false;
}
if(func2(data5) > 32){
validate142.errors = [{instancePath:instancePath+"/keys/" + i1,keyword:"maxLength",params:{limit: 32},parentSchema:schema161,data:data5}];
return false;
}
if(!pattern44.test(data5)){
validate142.errors = [{instancePath:instancePath+"/keys/" + i1,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema161,data:data5}];
return false;
}
}
}
validate142.errors = null;
return true;
}


function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate139.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema220,data}];
return false;
}
let missing0;
if(((((((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.seats === undefined) && (missing0 = "seats"))) || ((data.radios === undefined) && (missing0 = "radios"))) || ((data.simulcasts === undefined) && (missing0 = "simulcasts"))){
validate139.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema220,data}];
return false;
}
if(data.operation_id !== undefined){
let data0 = data.operation_id;
if(!(typeof data0 === "string")){
validate139.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate139.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data0}];
return false;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(!((data1 === "server") || (data1 === "file"))){
validate139.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema215.enum},parentSchema:schema215,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate139.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) > 80){
validate139.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) < 1){
validate139.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data2}];
return false;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate139.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema220.properties.version,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate139.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema220.properties.version,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate139.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema220.properties.version,data:data3}];
return false;
}
}
}
if(data.role !== undefined){
let data4 = data.role;
if(!(typeof data4 === "string")){
validate139.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate139.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data4}];
return false;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(!(Array.isArray(data5))){
validate139.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.roles,data:data5}];
return false;
}
if(data5.length > 64){
validate139.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema220.properties.roles,data:data5}];
return false;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate139.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema220.properties.roles.items,data:data6}];
return false;
}
let missing1;
if(((data6.id === undefined) && (missing1 = "id")) || ((data6.title === undefined) && (missing1 = "title"))){
validate139.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema220.properties.roles.items,data:data6}];
return false;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(!(typeof data7 === "string")){
validate139.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data7}];
return false;
}
if(!pattern0.test(data7)){
validate139.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data7}];
return false;
}
}
if(data6.title !== undefined){
let data8 = data6.title;
if(!(typeof data8 === "string")){
validate139.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data8}];
return false;
}
if(func2(data8) > 80){
validate139.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data8}];
return false;
}
if(func2(data8) < 1){
validate139.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data8}];
return false;
}
}
}
}
if(data.phase !== undefined){
let data9 = data.phase;
if(!(typeof data9 === "string")){
validate139.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data9}];
return false;
}
if(!pattern0.test(data9)){
validate139.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data9}];
return false;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(!(Array.isArray(data10))){
validate139.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.phases,data:data10}];
return false;
}
if(data10.length > 32){
validate139.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema220.properties.phases,data:data10}];
return false;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate139.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema220.properties.phases.items,data:data11}];
return false;
}
let missing2;
if(((data11.id === undefined) && (missing2 = "id")) || ((data11.title === undefined) && (missing2 = "title"))){
validate139.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema220.properties.phases.items,data:data11}];
return false;
}
if(data11.id !== undefined){
let data12 = data11.id;
if(!(typeof data12 === "string")){
validate139.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate139.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data12}];
return false;
}
}
if(data11.title !== undefined){
let data13 = data11.title;
if(!(typeof data13 === "string")){
validate139.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data13}];
return false;
}
if(func2(data13) > 80){
validate139.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data13}];
return false;
}
if(func2(data13) < 1){
validate139.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data13}];
return false;
}
}
}
}
if(data.seat !== undefined){
let data14 = data.seat;
if(!(typeof data14 === "string")){
validate139.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
if(func2(data14) > 80){
validate139.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
if(func2(data14) < 1){
validate139.errors = [{instancePath:instancePath+"/seat",keyword:"minLength",params:{limit: 1},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
}
if(data.seats !== undefined){
let data15 = data.seats;
if(!(Array.isArray(data15))){
validate139.errors = [{instancePath:instancePath+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.seats,data:data15}];
return false;
}
if(data15.length > 256){
validate139.errors = [{instancePath:instancePath+"/seats",keyword:"maxItems",params:{limit: 256},parentSchema:schema220.properties.seats,data:data15}];
return false;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(!(typeof data16 === "string")){
validate139.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
if(func2(data16) > 80){
validate139.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"maxLength",params:{limit: 80},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
if(func2(data16) < 1){
validate139.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
}
}
if(data.stack !== undefined){
let data17 = data.stack;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
validate139.errors = [{instancePath:instancePath+"/stack",keyword:"type",params:{type: "object"},parentSchema:schema220.properties.stack,data:data17}];
return false;
}
let missing3;
if(((data17.id === undefined) && (missing3 = "id")) || ((data17.title === undefined) && (missing3 = "title"))){
validate139.errors = [{instancePath:instancePath+"/stack",keyword:"required",params:{missingProperty: missing3},parentSchema:schema220.properties.stack,data:data17}];
return false;
}
if(data17.id !== undefined){
let data18 = data17.id;
if(!(typeof data18 === "string")){
validate139.errors = [{instancePath:instancePath+"/stack/id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data18}];
return false;
}
if(!pattern0.test(data18)){
validate139.errors = [{instancePath:instancePath+"/stack/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data18}];
return false;
}
}
if(data17.title !== undefined){
let data19 = data17.title;
if(!(typeof data19 === "string")){
validate139.errors = [{instancePath:instancePath+"/stack/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data19}];
return false;
}
if(func2(data19) > 80){
validate139.errors = [{instancePath:instancePath+"/stack/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data19}];
return false;
}
if(func2(data19) < 1){
validate139.errors = [{instancePath:instancePath+"/stack/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data19}];
return false;
}
}
}
if(data.radios !== undefined){
let data20 = data.radios;
if(!(Array.isArray(data20))){
validate139.errors = [{instancePath:instancePath+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.radios,data:data20}];
return false;
}
if(data20.length > 512){
validate139.errors = [{instancePath:instancePath+"/radios",keyword:"maxItems",params:{limit: 512},parentSchema:schema220.properties.radios,data:data20}];
return false;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate140(data20[i3], {instancePath:instancePath+"/radios/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
validate139.errors = validate140.errors;
return false;
}
}
}
if(data.simulcasts !== undefined){
let data22 = data.simulcasts;
if(!(Array.isArray(data22))){
validate139.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.simulcasts,data:data22}];
return false;
}
if(data22.length > 128){
validate139.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema220.properties.simulcasts,data:data22}];
return false;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate142(data22[i4], {instancePath:instancePath+"/simulcasts/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
validate139.errors = validate142.errors;
return false;
}
}
}
validate139.errors = null;
return true;
}


function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate146.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema241,data}];
return false;
}
if(data.operation !== undefined){
if(!(validate139(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate146.errors = validate139.errors;
return false;
}
}
validate146.errors = null;
return true;
}

export const operations_select_params: Check = validate153;
const schema258 = {"type":"object","properties":{"operation_id":{"$ref":"../common.schema.json#/$defs/slug"},"place":{"$ref":"../common.schema.json#/$defs/operation_place"},"role":{"$ref":"../common.schema.json#/$defs/role_id"},"seat":{"type":"string","maxLength":80}},"required":[],"additionalProperties":false};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate153.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema258,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "operation_id") || (key0 === "place")) || (key0 === "role")) || (key0 === "seat"))){
validate153.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema258,data}];
return false;
}
}
if(data.operation_id !== undefined){
let data0 = data.operation_id;
if(!(typeof data0 === "string")){
validate153.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate153.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data0}];
return false;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(!((data1 === "server") || (data1 === "file"))){
validate153.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema215.enum},parentSchema:schema215,data:data1}];
return false;
}
}
if(data.role !== undefined){
let data2 = data.role;
if(!(typeof data2 === "string")){
validate153.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate153.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data2}];
return false;
}
}
if(data.seat !== undefined){
let data3 = data.seat;
if(!(typeof data3 === "string")){
validate153.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema258.properties.seat,data:data3}];
return false;
}
if(func2(data3) > 80){
validate153.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema258.properties.seat,data:data3}];
return false;
}
}
validate153.errors = null;
return true;
}

export const operations_select_result: Check = validate154;
const schema262 = {"type":"object","properties":{"operation":{"$ref":"../common.schema.json#/$defs/operation_state"}},"required":["operation"]};

function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate149.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema220,data}];
return false;
}
let missing0;
if(((((((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.seats === undefined) && (missing0 = "seats"))) || ((data.radios === undefined) && (missing0 = "radios"))) || ((data.simulcasts === undefined) && (missing0 = "simulcasts"))){
validate149.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema220,data}];
return false;
}
if(data.operation_id !== undefined){
let data0 = data.operation_id;
if(!(typeof data0 === "string")){
validate149.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate149.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data0}];
return false;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(!((data1 === "server") || (data1 === "file"))){
validate149.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema215.enum},parentSchema:schema215,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate149.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) > 80){
validate149.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) < 1){
validate149.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data2}];
return false;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate149.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema220.properties.version,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate149.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema220.properties.version,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate149.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema220.properties.version,data:data3}];
return false;
}
}
}
if(data.role !== undefined){
let data4 = data.role;
if(!(typeof data4 === "string")){
validate149.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate149.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data4}];
return false;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(!(Array.isArray(data5))){
validate149.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.roles,data:data5}];
return false;
}
if(data5.length > 64){
validate149.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema220.properties.roles,data:data5}];
return false;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate149.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema220.properties.roles.items,data:data6}];
return false;
}
let missing1;
if(((data6.id === undefined) && (missing1 = "id")) || ((data6.title === undefined) && (missing1 = "title"))){
validate149.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema220.properties.roles.items,data:data6}];
return false;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(!(typeof data7 === "string")){
validate149.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data7}];
return false;
}
if(!pattern0.test(data7)){
validate149.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data7}];
return false;
}
}
if(data6.title !== undefined){
let data8 = data6.title;
if(!(typeof data8 === "string")){
validate149.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data8}];
return false;
}
if(func2(data8) > 80){
validate149.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data8}];
return false;
}
if(func2(data8) < 1){
validate149.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data8}];
return false;
}
}
}
}
if(data.phase !== undefined){
let data9 = data.phase;
if(!(typeof data9 === "string")){
validate149.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data9}];
return false;
}
if(!pattern0.test(data9)){
validate149.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data9}];
return false;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(!(Array.isArray(data10))){
validate149.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.phases,data:data10}];
return false;
}
if(data10.length > 32){
validate149.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema220.properties.phases,data:data10}];
return false;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate149.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema220.properties.phases.items,data:data11}];
return false;
}
let missing2;
if(((data11.id === undefined) && (missing2 = "id")) || ((data11.title === undefined) && (missing2 = "title"))){
validate149.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema220.properties.phases.items,data:data11}];
return false;
}
if(data11.id !== undefined){
let data12 = data11.id;
if(!(typeof data12 === "string")){
validate149.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate149.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data12}];
return false;
}
}
if(data11.title !== undefined){
let data13 = data11.title;
if(!(typeof data13 === "string")){
validate149.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data13}];
return false;
}
if(func2(data13) > 80){
validate149.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data13}];
return false;
}
if(func2(data13) < 1){
validate149.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data13}];
return false;
}
}
}
}
if(data.seat !== undefined){
let data14 = data.seat;
if(!(typeof data14 === "string")){
validate149.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
if(func2(data14) > 80){
validate149.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
if(func2(data14) < 1){
validate149.errors = [{instancePath:instancePath+"/seat",keyword:"minLength",params:{limit: 1},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
}
if(data.seats !== undefined){
let data15 = data.seats;
if(!(Array.isArray(data15))){
validate149.errors = [{instancePath:instancePath+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.seats,data:data15}];
return false;
}
if(data15.length > 256){
validate149.errors = [{instancePath:instancePath+"/seats",keyword:"maxItems",params:{limit: 256},parentSchema:schema220.properties.seats,data:data15}];
return false;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(!(typeof data16 === "string")){
validate149.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
if(func2(data16) > 80){
validate149.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"maxLength",params:{limit: 80},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
if(func2(data16) < 1){
validate149.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
}
}
if(data.stack !== undefined){
let data17 = data.stack;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
validate149.errors = [{instancePath:instancePath+"/stack",keyword:"type",params:{type: "object"},parentSchema:schema220.properties.stack,data:data17}];
return false;
}
let missing3;
if(((data17.id === undefined) && (missing3 = "id")) || ((data17.title === undefined) && (missing3 = "title"))){
validate149.errors = [{instancePath:instancePath+"/stack",keyword:"required",params:{missingProperty: missing3},parentSchema:schema220.properties.stack,data:data17}];
return false;
}
if(data17.id !== undefined){
let data18 = data17.id;
if(!(typeof data18 === "string")){
validate149.errors = [{instancePath:instancePath+"/stack/id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data18}];
return false;
}
if(!pattern0.test(data18)){
validate149.errors = [{instancePath:instancePath+"/stack/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data18}];
return false;
}
}
if(data17.title !== undefined){
let data19 = data17.title;
if(!(typeof data19 === "string")){
validate149.errors = [{instancePath:instancePath+"/stack/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data19}];
return false;
}
if(func2(data19) > 80){
validate149.errors = [{instancePath:instancePath+"/stack/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data19}];
return false;
}
if(func2(data19) < 1){
validate149.errors = [{instancePath:instancePath+"/stack/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data19}];
return false;
}
}
}
if(data.radios !== undefined){
let data20 = data.radios;
if(!(Array.isArray(data20))){
validate149.errors = [{instancePath:instancePath+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.radios,data:data20}];
return false;
}
if(data20.length > 512){
validate149.errors = [{instancePath:instancePath+"/radios",keyword:"maxItems",params:{limit: 512},parentSchema:schema220.properties.radios,data:data20}];
return false;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate140(data20[i3], {instancePath:instancePath+"/radios/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
validate149.errors = validate140.errors;
return false;
}
}
}
if(data.simulcasts !== undefined){
let data22 = data.simulcasts;
if(!(Array.isArray(data22))){
validate149.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.simulcasts,data:data22}];
return false;
}
if(data22.length > 128){
validate149.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema220.properties.simulcasts,data:data22}];
return false;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate142(data22[i4], {instancePath:instancePath+"/simulcasts/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
validate149.errors = validate142.errors;
return false;
}
}
}
validate149.errors = null;
return true;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate154.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema262,data}];
return false;
}
let missing0;
if((data.operation === undefined) && (missing0 = "operation")){
validate154.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema262,data}];
return false;
}
if(data.operation !== undefined){
if(!(validate149(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate154.errors = validate149.errors;
return false;
}
}
validate154.errors = null;
return true;
}

export const overlay_attach_params: Check = validate159;
const schema267 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate159.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema267,data}];
return false;
}
for(const key0 in data){
validate159.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema267,data}];
return false;
}
validate159.errors = null;
return true;
}

export const overlay_attach_result: Check = validate160;
const schema268 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};
const schema264 = {"title":"overlay state","type":"object","properties":{"visible":{"type":"boolean"},"layout":{"$ref":"#/$defs/overlay_layout"},"attached":{"type":"integer","minimum":0,"maximum":32},"editing":{"type":"boolean"},"window_title":{"$ref":"#/$defs/window_title"}},"required":["visible","layout","attached","editing"]};
const schema265 = {"title":"overlay layout","type":"object","properties":{"corner":{"enum":["top_left","top_right","bottom_left","bottom_right"]},"scale":{"type":"number","minimum":0.5,"maximum":3,"x-unit":"1"},"opacity":{"type":"number","minimum":0.1,"maximum":1,"x-unit":"1"},"detail":{"enum":["full","compact","speaking","one_line"]},"theme":{"enum":["dark","light","high_contrast","colour_blind"]},"text_scale":{"type":"number","minimum":0.75,"maximum":2,"x-unit":"1"},"auto_hide":{"type":"boolean"},"mirrored":{"type":"boolean"},"offset_x_px":{"type":"integer","minimum":0,"maximum":4096,"x-unit":"px"},"offset_y_px":{"type":"integer","minimum":0,"maximum":4096,"x-unit":"px"}},"required":["corner","scale","opacity","detail","theme","text_scale","auto_hide","mirrored","offset_x_px","offset_y_px"]};
const schema266 = {"title":"window title","type":"string","minLength":1,"maxLength":256};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate157.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema264,data}];
return false;
}
let missing0;
if(((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))) || ((data.editing === undefined) && (missing0 = "editing"))){
validate157.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema264,data}];
return false;
}
if(data.visible !== undefined){
let data0 = data.visible;
if(typeof data0 !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.visible,data:data0}];
return false;
}
}
if(data.layout !== undefined){
let data1 = data.layout;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate157.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema265,data:data1}];
return false;
}
let missing1;
if(((((((((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))) || ((data1.theme === undefined) && (missing1 = "theme"))) || ((data1.text_scale === undefined) && (missing1 = "text_scale"))) || ((data1.auto_hide === undefined) && (missing1 = "auto_hide"))) || ((data1.mirrored === undefined) && (missing1 = "mirrored"))) || ((data1.offset_x_px === undefined) && (missing1 = "offset_x_px"))) || ((data1.offset_y_px === undefined) && (missing1 = "offset_y_px"))){
validate157.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema265,data:data1}];
return false;
}
if(data1.corner !== undefined){
let data2 = data1.corner;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate157.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema265.properties.corner.enum},parentSchema:schema265.properties.corner,data:data2}];
return false;
}
}
if(data1.scale !== undefined){
let data3 = data1.scale;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate157.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 > 3 || isNaN(data3)){
validate157.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 < 0.5 || isNaN(data3)){
validate157.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
}
if(data1.opacity !== undefined){
let data4 = data1.opacity;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate157.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 > 1 || isNaN(data4)){
validate157.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 < 0.1 || isNaN(data4)){
validate157.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
}
if(data1.detail !== undefined){
let data5 = data1.detail;
if(!((((data5 === "full") || (data5 === "compact")) || (data5 === "speaking")) || (data5 === "one_line"))){
validate157.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema265.properties.detail.enum},parentSchema:schema265.properties.detail,data:data5}];
return false;
}
}
if(data1.theme !== undefined){
let data6 = data1.theme;
if(!((((data6 === "dark") || (data6 === "light")) || (data6 === "high_contrast")) || (data6 === "colour_blind"))){
validate157.errors = [{instancePath:instancePath+"/layout/theme",keyword:"enum",params:{allowedValues: schema265.properties.theme.enum},parentSchema:schema265.properties.theme,data:data6}];
return false;
}
}
if(data1.text_scale !== undefined){
let data7 = data1.text_scale;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate157.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 > 2 || isNaN(data7)){
validate157.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 < 0.75 || isNaN(data7)){
validate157.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"minimum",params:{comparison: ">=", limit: 0.75},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
}
if(data1.auto_hide !== undefined){
let data8 = data1.auto_hide;
if(typeof data8 !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/layout/auto_hide",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.auto_hide,data:data8}];
return false;
}
}
if(data1.mirrored !== undefined){
let data9 = data1.mirrored;
if(typeof data9 !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/layout/mirrored",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.mirrored,data:data9}];
return false;
}
}
if(data1.offset_x_px !== undefined){
let data10 = data1.offset_x_px;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate157.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4096 || isNaN(data10)){
validate157.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if(data10 < 0 || isNaN(data10)){
validate157.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
}
}
if(data1.offset_y_px !== undefined){
let data11 = data1.offset_y_px;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate157.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4096 || isNaN(data11)){
validate157.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate157.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
}
}
}
if(data.attached !== undefined){
let data12 = data.attached;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate157.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 32 || isNaN(data12)){
validate157.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate157.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
}
}
if(data.editing !== undefined){
let data13 = data.editing;
if(typeof data13 !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/editing",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.editing,data:data13}];
return false;
}
}
if(data.window_title !== undefined){
let data14 = data.window_title;
if(!(typeof data14 === "string")){
validate157.errors = [{instancePath:instancePath+"/window_title",keyword:"type",params:{type: "string"},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) > 256){
validate157.errors = [{instancePath:instancePath+"/window_title",keyword:"maxLength",params:{limit: 256},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) < 1){
validate157.errors = [{instancePath:instancePath+"/window_title",keyword:"minLength",params:{limit: 1},parentSchema:schema266,data:data14}];
return false;
}
}
validate157.errors = null;
return true;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate160.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema268,data}];
return false;
}
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate160.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema268,data}];
return false;
}
if(data.overlay !== undefined){
if(!(validate157(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
validate160.errors = validate157.errors;
return false;
}
}
validate160.errors = null;
return true;
}

export const overlay_close_params: Check = validate165;
const schema273 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate165.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema273,data}];
return false;
}
for(const key0 in data){
validate165.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema273,data}];
return false;
}
validate165.errors = null;
return true;
}

export const overlay_close_result: Check = validate166;
const schema274 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate163.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema264,data}];
return false;
}
let missing0;
if(((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))) || ((data.editing === undefined) && (missing0 = "editing"))){
validate163.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema264,data}];
return false;
}
if(data.visible !== undefined){
let data0 = data.visible;
if(typeof data0 !== "boolean"){
validate163.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.visible,data:data0}];
return false;
}
}
if(data.layout !== undefined){
let data1 = data.layout;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate163.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema265,data:data1}];
return false;
}
let missing1;
if(((((((((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))) || ((data1.theme === undefined) && (missing1 = "theme"))) || ((data1.text_scale === undefined) && (missing1 = "text_scale"))) || ((data1.auto_hide === undefined) && (missing1 = "auto_hide"))) || ((data1.mirrored === undefined) && (missing1 = "mirrored"))) || ((data1.offset_x_px === undefined) && (missing1 = "offset_x_px"))) || ((data1.offset_y_px === undefined) && (missing1 = "offset_y_px"))){
validate163.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema265,data:data1}];
return false;
}
if(data1.corner !== undefined){
let data2 = data1.corner;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate163.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema265.properties.corner.enum},parentSchema:schema265.properties.corner,data:data2}];
return false;
}
}
if(data1.scale !== undefined){
let data3 = data1.scale;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate163.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 > 3 || isNaN(data3)){
validate163.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 < 0.5 || isNaN(data3)){
validate163.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
}
if(data1.opacity !== undefined){
let data4 = data1.opacity;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate163.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 > 1 || isNaN(data4)){
validate163.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 < 0.1 || isNaN(data4)){
validate163.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
}
if(data1.detail !== undefined){
let data5 = data1.detail;
if(!((((data5 === "full") || (data5 === "compact")) || (data5 === "speaking")) || (data5 === "one_line"))){
validate163.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema265.properties.detail.enum},parentSchema:schema265.properties.detail,data:data5}];
return false;
}
}
if(data1.theme !== undefined){
let data6 = data1.theme;
if(!((((data6 === "dark") || (data6 === "light")) || (data6 === "high_contrast")) || (data6 === "colour_blind"))){
validate163.errors = [{instancePath:instancePath+"/layout/theme",keyword:"enum",params:{allowedValues: schema265.properties.theme.enum},parentSchema:schema265.properties.theme,data:data6}];
return false;
}
}
if(data1.text_scale !== undefined){
let data7 = data1.text_scale;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate163.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 > 2 || isNaN(data7)){
validate163.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 < 0.75 || isNaN(data7)){
validate163.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"minimum",params:{comparison: ">=", limit: 0.75},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
}
if(data1.auto_hide !== undefined){
let data8 = data1.auto_hide;
if(typeof data8 !== "boolean"){
validate163.errors = [{instancePath:instancePath+"/layout/auto_hide",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.auto_hide,data:data8}];
return false;
}
}
if(data1.mirrored !== undefined){
let data9 = data1.mirrored;
if(typeof data9 !== "boolean"){
validate163.errors = [{instancePath:instancePath+"/layout/mirrored",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.mirrored,data:data9}];
return false;
}
}
if(data1.offset_x_px !== undefined){
let data10 = data1.offset_x_px;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate163.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4096 || isNaN(data10)){
validate163.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if(data10 < 0 || isNaN(data10)){
validate163.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
}
}
if(data1.offset_y_px !== undefined){
let data11 = data1.offset_y_px;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate163.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4096 || isNaN(data11)){
validate163.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate163.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
}
}
}
if(data.attached !== undefined){
let data12 = data.attached;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate163.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 32 || isNaN(data12)){
validate163.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate163.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
}
}
if(data.editing !== undefined){
let data13 = data.editing;
if(typeof data13 !== "boolean"){
validate163.errors = [{instancePath:instancePath+"/editing",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.editing,data:data13}];
return false;
}
}
if(data.window_title !== undefined){
let data14 = data.window_title;
if(!(typeof data14 === "string")){
validate163.errors = [{instancePath:instancePath+"/window_title",keyword:"type",params:{type: "string"},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) > 256){
validate163.errors = [{instancePath:instancePath+"/window_title",keyword:"maxLength",params:{limit: 256},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) < 1){
validate163.errors = [{instancePath:instancePath+"/window_title",keyword:"minLength",params:{limit: 1},parentSchema:schema266,data:data14}];
return false;
}
}
validate163.errors = null;
return true;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate166.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema274,data}];
return false;
}
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate166.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema274,data}];
return false;
}
if(data.overlay !== undefined){
if(!(validate163(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
validate166.errors = validate163.errors;
return false;
}
}
validate166.errors = null;
return true;
}

export const overlay_configure_params: Check = validate171;
const schema279 = {"type":"object","properties":{"visible":{"type":"boolean"},"corner":{"enum":["top_left","top_right","bottom_left","bottom_right"]},"scale":{"type":"number","minimum":0.5,"maximum":3,"x-unit":"1"},"opacity":{"type":"number","minimum":0.1,"maximum":1,"x-unit":"1"},"detail":{"enum":["full","compact","speaking","one_line"]},"theme":{"enum":["dark","light","high_contrast","colour_blind"]},"text_scale":{"type":"number","minimum":0.75,"maximum":2,"x-unit":"1"},"auto_hide":{"type":"boolean"},"mirrored":{"type":"boolean"},"offset_x_px":{"type":"integer","minimum":0,"maximum":4096,"x-unit":"px"},"offset_y_px":{"type":"integer","minimum":0,"maximum":4096,"x-unit":"px"},"editing":{"type":"boolean"}},"required":[],"additionalProperties":false};

function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate171.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema279,data}];
return false;
}
for(const key0 in data){
if(!(func110.call(schema279.properties, key0))){
validate171.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema279,data}];
return false;
}
}
if(data.visible !== undefined){
let data0 = data.visible;
if(typeof data0 !== "boolean"){
validate171.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema279.properties.visible,data:data0}];
return false;
}
}
if(data.corner !== undefined){
let data1 = data.corner;
if(!((((data1 === "top_left") || (data1 === "top_right")) || (data1 === "bottom_left")) || (data1 === "bottom_right"))){
validate171.errors = [{instancePath:instancePath+"/corner",keyword:"enum",params:{allowedValues: schema279.properties.corner.enum},parentSchema:schema279.properties.corner,data:data1}];
return false;
}
}
if(data.scale !== undefined){
let data2 = data.scale;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate171.errors = [{instancePath:instancePath+"/scale",keyword:"type",params:{type: "number"},parentSchema:schema279.properties.scale,data:data2}];
return false;
}
if(data2 > 3 || isNaN(data2)){
validate171.errors = [{instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema279.properties.scale,data:data2}];
return false;
}
if(data2 < 0.5 || isNaN(data2)){
validate171.errors = [{instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema279.properties.scale,data:data2}];
return false;
}
}
if(data.opacity !== undefined){
let data3 = data.opacity;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate171.errors = [{instancePath:instancePath+"/opacity",keyword:"type",params:{type: "number"},parentSchema:schema279.properties.opacity,data:data3}];
return false;
}
if(data3 > 1 || isNaN(data3)){
validate171.errors = [{instancePath:instancePath+"/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema279.properties.opacity,data:data3}];
return false;
}
if(data3 < 0.1 || isNaN(data3)){
validate171.errors = [{instancePath:instancePath+"/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema279.properties.opacity,data:data3}];
return false;
}
}
if(data.detail !== undefined){
let data4 = data.detail;
if(!((((data4 === "full") || (data4 === "compact")) || (data4 === "speaking")) || (data4 === "one_line"))){
validate171.errors = [{instancePath:instancePath+"/detail",keyword:"enum",params:{allowedValues: schema279.properties.detail.enum},parentSchema:schema279.properties.detail,data:data4}];
return false;
}
}
if(data.theme !== undefined){
let data5 = data.theme;
if(!((((data5 === "dark") || (data5 === "light")) || (data5 === "high_contrast")) || (data5 === "colour_blind"))){
validate171.errors = [{instancePath:instancePath+"/theme",keyword:"enum",params:{allowedValues: schema279.properties.theme.enum},parentSchema:schema279.properties.theme,data:data5}];
return false;
}
}
if(data.text_scale !== undefined){
let data6 = data.text_scale;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate171.errors = [{instancePath:instancePath+"/text_scale",keyword:"type",params:{type: "number"},parentSchema:schema279.properties.text_scale,data:data6}];
return false;
}
if(data6 > 2 || isNaN(data6)){
validate171.errors = [{instancePath:instancePath+"/text_scale",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema279.properties.text_scale,data:data6}];
return false;
}
if(data6 < 0.75 || isNaN(data6)){
validate171.errors = [{instancePath:instancePath+"/text_scale",keyword:"minimum",params:{comparison: ">=", limit: 0.75},parentSchema:schema279.properties.text_scale,data:data6}];
return false;
}
}
if(data.auto_hide !== undefined){
let data7 = data.auto_hide;
if(typeof data7 !== "boolean"){
validate171.errors = [{instancePath:instancePath+"/auto_hide",keyword:"type",params:{type: "boolean"},parentSchema:schema279.properties.auto_hide,data:data7}];
return false;
}
}
if(data.mirrored !== undefined){
let data8 = data.mirrored;
if(typeof data8 !== "boolean"){
validate171.errors = [{instancePath:instancePath+"/mirrored",keyword:"type",params:{type: "boolean"},parentSchema:schema279.properties.mirrored,data:data8}];
return false;
}
}
if(data.offset_x_px !== undefined){
let data9 = data.offset_x_px;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate171.errors = [{instancePath:instancePath+"/offset_x_px",keyword:"type",params:{type: "integer"},parentSchema:schema279.properties.offset_x_px,data:data9}];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4096 || isNaN(data9)){
validate171.errors = [{instancePath:instancePath+"/offset_x_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema279.properties.offset_x_px,data:data9}];
return false;
}
if(data9 < 0 || isNaN(data9)){
validate171.errors = [{instancePath:instancePath+"/offset_x_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema279.properties.offset_x_px,data:data9}];
return false;
}
}
}
if(data.offset_y_px !== undefined){
let data10 = data.offset_y_px;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate171.errors = [{instancePath:instancePath+"/offset_y_px",keyword:"type",params:{type: "integer"},parentSchema:schema279.properties.offset_y_px,data:data10}];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4096 || isNaN(data10)){
validate171.errors = [{instancePath:instancePath+"/offset_y_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema279.properties.offset_y_px,data:data10}];
return false;
}
if(data10 < 0 || isNaN(data10)){
validate171.errors = [{instancePath:instancePath+"/offset_y_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema279.properties.offset_y_px,data:data10}];
return false;
}
}
}
if(data.editing !== undefined){
let data11 = data.editing;
if(typeof data11 !== "boolean"){
validate171.errors = [{instancePath:instancePath+"/editing",keyword:"type",params:{type: "boolean"},parentSchema:schema279.properties.editing,data:data11}];
return false;
}
}
validate171.errors = null;
return true;
}

export const overlay_configure_result: Check = validate172;
const schema280 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate169.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema264,data}];
return false;
}
let missing0;
if(((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))) || ((data.editing === undefined) && (missing0 = "editing"))){
validate169.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema264,data}];
return false;
}
if(data.visible !== undefined){
let data0 = data.visible;
if(typeof data0 !== "boolean"){
validate169.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.visible,data:data0}];
return false;
}
}
if(data.layout !== undefined){
let data1 = data.layout;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate169.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema265,data:data1}];
return false;
}
let missing1;
if(((((((((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))) || ((data1.theme === undefined) && (missing1 = "theme"))) || ((data1.text_scale === undefined) && (missing1 = "text_scale"))) || ((data1.auto_hide === undefined) && (missing1 = "auto_hide"))) || ((data1.mirrored === undefined) && (missing1 = "mirrored"))) || ((data1.offset_x_px === undefined) && (missing1 = "offset_x_px"))) || ((data1.offset_y_px === undefined) && (missing1 = "offset_y_px"))){
validate169.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema265,data:data1}];
return false;
}
if(data1.corner !== undefined){
let data2 = data1.corner;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate169.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema265.properties.corner.enum},parentSchema:schema265.properties.corner,data:data2}];
return false;
}
}
if(data1.scale !== undefined){
let data3 = data1.scale;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate169.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 > 3 || isNaN(data3)){
validate169.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 < 0.5 || isNaN(data3)){
validate169.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
}
if(data1.opacity !== undefined){
let data4 = data1.opacity;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate169.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 > 1 || isNaN(data4)){
validate169.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 < 0.1 || isNaN(data4)){
validate169.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
}
if(data1.detail !== undefined){
let data5 = data1.detail;
if(!((((data5 === "full") || (data5 === "compact")) || (data5 === "speaking")) || (data5 === "one_line"))){
validate169.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema265.properties.detail.enum},parentSchema:schema265.properties.detail,data:data5}];
return false;
}
}
if(data1.theme !== undefined){
let data6 = data1.theme;
if(!((((data6 === "dark") || (data6 === "light")) || (data6 === "high_contrast")) || (data6 === "colour_blind"))){
validate169.errors = [{instancePath:instancePath+"/layout/theme",keyword:"enum",params:{allowedValues: schema265.properties.theme.enum},parentSchema:schema265.properties.theme,data:data6}];
return false;
}
}
if(data1.text_scale !== undefined){
let data7 = data1.text_scale;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate169.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 > 2 || isNaN(data7)){
validate169.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 < 0.75 || isNaN(data7)){
validate169.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"minimum",params:{comparison: ">=", limit: 0.75},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
}
if(data1.auto_hide !== undefined){
let data8 = data1.auto_hide;
if(typeof data8 !== "boolean"){
validate169.errors = [{instancePath:instancePath+"/layout/auto_hide",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.auto_hide,data:data8}];
return false;
}
}
if(data1.mirrored !== undefined){
let data9 = data1.mirrored;
if(typeof data9 !== "boolean"){
validate169.errors = [{instancePath:instancePath+"/layout/mirrored",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.mirrored,data:data9}];
return false;
}
}
if(data1.offset_x_px !== undefined){
let data10 = data1.offset_x_px;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate169.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4096 || isNaN(data10)){
validate169.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if(data10 < 0 || isNaN(data10)){
validate169.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
}
}
if(data1.offset_y_px !== undefined){
let data11 = data1.offset_y_px;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate169.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4096 || isNaN(data11)){
validate169.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate169.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
}
}
}
if(data.attached !== undefined){
let data12 = data.attached;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate169.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 32 || isNaN(data12)){
validate169.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate169.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
}
}
if(data.editing !== undefined){
let data13 = data.editing;
if(typeof data13 !== "boolean"){
validate169.errors = [{instancePath:instancePath+"/editing",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.editing,data:data13}];
return false;
}
}
if(data.window_title !== undefined){
let data14 = data.window_title;
if(!(typeof data14 === "string")){
validate169.errors = [{instancePath:instancePath+"/window_title",keyword:"type",params:{type: "string"},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) > 256){
validate169.errors = [{instancePath:instancePath+"/window_title",keyword:"maxLength",params:{limit: 256},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) < 1){
validate169.errors = [{instancePath:instancePath+"/window_title",keyword:"minLength",params:{limit: 1},parentSchema:schema266,data:data14}];
return false;
}
}
validate169.errors = null;
return true;
}


function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate172.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema280,data}];
return false;
}
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate172.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema280,data}];
return false;
}
if(data.overlay !== undefined){
if(!(validate169(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
validate172.errors = validate169.errors;
return false;
}
}
validate172.errors = null;
return true;
}

export const overlay_open_params: Check = validate177;
const schema286 = {"type":"object","properties":{"window_title":{"$ref":"../common.schema.json#/$defs/window_title"}},"required":["window_title"],"additionalProperties":false};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate177.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema286,data}];
return false;
}
let missing0;
if((data.window_title === undefined) && (missing0 = "window_title")){
validate177.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema286,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "window_title")){
validate177.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema286,data}];
return false;
}
}
if(data.window_title !== undefined){
let data0 = data.window_title;
if(!(typeof data0 === "string")){
validate177.errors = [{instancePath:instancePath+"/window_title",keyword:"type",params:{type: "string"},parentSchema:schema266,data:data0}];
return false;
}
if(func2(data0) > 256){
validate177.errors = [{instancePath:instancePath+"/window_title",keyword:"maxLength",params:{limit: 256},parentSchema:schema266,data:data0}];
return false;
}
if(func2(data0) < 1){
validate177.errors = [{instancePath:instancePath+"/window_title",keyword:"minLength",params:{limit: 1},parentSchema:schema266,data:data0}];
return false;
}
}
validate177.errors = null;
return true;
}

export const overlay_open_result: Check = validate178;
const schema288 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate175.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema264,data}];
return false;
}
let missing0;
if(((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))) || ((data.editing === undefined) && (missing0 = "editing"))){
validate175.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema264,data}];
return false;
}
if(data.visible !== undefined){
let data0 = data.visible;
if(typeof data0 !== "boolean"){
validate175.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.visible,data:data0}];
return false;
}
}
if(data.layout !== undefined){
let data1 = data.layout;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate175.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema265,data:data1}];
return false;
}
let missing1;
if(((((((((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))) || ((data1.theme === undefined) && (missing1 = "theme"))) || ((data1.text_scale === undefined) && (missing1 = "text_scale"))) || ((data1.auto_hide === undefined) && (missing1 = "auto_hide"))) || ((data1.mirrored === undefined) && (missing1 = "mirrored"))) || ((data1.offset_x_px === undefined) && (missing1 = "offset_x_px"))) || ((data1.offset_y_px === undefined) && (missing1 = "offset_y_px"))){
validate175.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema265,data:data1}];
return false;
}
if(data1.corner !== undefined){
let data2 = data1.corner;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate175.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema265.properties.corner.enum},parentSchema:schema265.properties.corner,data:data2}];
return false;
}
}
if(data1.scale !== undefined){
let data3 = data1.scale;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate175.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 > 3 || isNaN(data3)){
validate175.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 < 0.5 || isNaN(data3)){
validate175.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
}
if(data1.opacity !== undefined){
let data4 = data1.opacity;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate175.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 > 1 || isNaN(data4)){
validate175.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 < 0.1 || isNaN(data4)){
validate175.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
}
if(data1.detail !== undefined){
let data5 = data1.detail;
if(!((((data5 === "full") || (data5 === "compact")) || (data5 === "speaking")) || (data5 === "one_line"))){
validate175.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema265.properties.detail.enum},parentSchema:schema265.properties.detail,data:data5}];
return false;
}
}
if(data1.theme !== undefined){
let data6 = data1.theme;
if(!((((data6 === "dark") || (data6 === "light")) || (data6 === "high_contrast")) || (data6 === "colour_blind"))){
validate175.errors = [{instancePath:instancePath+"/layout/theme",keyword:"enum",params:{allowedValues: schema265.properties.theme.enum},parentSchema:schema265.properties.theme,data:data6}];
return false;
}
}
if(data1.text_scale !== undefined){
let data7 = data1.text_scale;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate175.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 > 2 || isNaN(data7)){
validate175.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 < 0.75 || isNaN(data7)){
validate175.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"minimum",params:{comparison: ">=", limit: 0.75},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
}
if(data1.auto_hide !== undefined){
let data8 = data1.auto_hide;
if(typeof data8 !== "boolean"){
validate175.errors = [{instancePath:instancePath+"/layout/auto_hide",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.auto_hide,data:data8}];
return false;
}
}
if(data1.mirrored !== undefined){
let data9 = data1.mirrored;
if(typeof data9 !== "boolean"){
validate175.errors = [{instancePath:instancePath+"/layout/mirrored",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.mirrored,data:data9}];
return false;
}
}
if(data1.offset_x_px !== undefined){
let data10 = data1.offset_x_px;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate175.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4096 || isNaN(data10)){
validate175.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if(data10 < 0 || isNaN(data10)){
validate175.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
}
}
if(data1.offset_y_px !== undefined){
let data11 = data1.offset_y_px;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate175.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4096 || isNaN(data11)){
validate175.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate175.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
}
}
}
if(data.attached !== undefined){
let data12 = data.attached;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate175.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 32 || isNaN(data12)){
validate175.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate175.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
}
}
if(data.editing !== undefined){
let data13 = data.editing;
if(typeof data13 !== "boolean"){
validate175.errors = [{instancePath:instancePath+"/editing",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.editing,data:data13}];
return false;
}
}
if(data.window_title !== undefined){
let data14 = data.window_title;
if(!(typeof data14 === "string")){
validate175.errors = [{instancePath:instancePath+"/window_title",keyword:"type",params:{type: "string"},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) > 256){
validate175.errors = [{instancePath:instancePath+"/window_title",keyword:"maxLength",params:{limit: 256},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) < 1){
validate175.errors = [{instancePath:instancePath+"/window_title",keyword:"minLength",params:{limit: 1},parentSchema:schema266,data:data14}];
return false;
}
}
validate175.errors = null;
return true;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate178.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema288,data}];
return false;
}
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate178.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema288,data}];
return false;
}
if(data.overlay !== undefined){
if(!(validate175(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
validate178.errors = validate175.errors;
return false;
}
}
validate178.errors = null;
return true;
}

export const overlay_read_params: Check = validate183;
const schema293 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate183.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema293,data}];
return false;
}
for(const key0 in data){
validate183.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema293,data}];
return false;
}
validate183.errors = null;
return true;
}

export const overlay_read_result: Check = validate184;
const schema294 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate181.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema264,data}];
return false;
}
let missing0;
if(((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))) || ((data.editing === undefined) && (missing0 = "editing"))){
validate181.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema264,data}];
return false;
}
if(data.visible !== undefined){
let data0 = data.visible;
if(typeof data0 !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.visible,data:data0}];
return false;
}
}
if(data.layout !== undefined){
let data1 = data.layout;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate181.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema265,data:data1}];
return false;
}
let missing1;
if(((((((((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))) || ((data1.theme === undefined) && (missing1 = "theme"))) || ((data1.text_scale === undefined) && (missing1 = "text_scale"))) || ((data1.auto_hide === undefined) && (missing1 = "auto_hide"))) || ((data1.mirrored === undefined) && (missing1 = "mirrored"))) || ((data1.offset_x_px === undefined) && (missing1 = "offset_x_px"))) || ((data1.offset_y_px === undefined) && (missing1 = "offset_y_px"))){
validate181.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema265,data:data1}];
return false;
}
if(data1.corner !== undefined){
let data2 = data1.corner;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate181.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema265.properties.corner.enum},parentSchema:schema265.properties.corner,data:data2}];
return false;
}
}
if(data1.scale !== undefined){
let data3 = data1.scale;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate181.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 > 3 || isNaN(data3)){
validate181.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 < 0.5 || isNaN(data3)){
validate181.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
}
if(data1.opacity !== undefined){
let data4 = data1.opacity;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate181.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 > 1 || isNaN(data4)){
validate181.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 < 0.1 || isNaN(data4)){
validate181.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
}
if(data1.detail !== undefined){
let data5 = data1.detail;
if(!((((data5 === "full") || (data5 === "compact")) || (data5 === "speaking")) || (data5 === "one_line"))){
validate181.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema265.properties.detail.enum},parentSchema:schema265.properties.detail,data:data5}];
return false;
}
}
if(data1.theme !== undefined){
let data6 = data1.theme;
if(!((((data6 === "dark") || (data6 === "light")) || (data6 === "high_contrast")) || (data6 === "colour_blind"))){
validate181.errors = [{instancePath:instancePath+"/layout/theme",keyword:"enum",params:{allowedValues: schema265.properties.theme.enum},parentSchema:schema265.properties.theme,data:data6}];
return false;
}
}
if(data1.text_scale !== undefined){
let data7 = data1.text_scale;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate181.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 > 2 || isNaN(data7)){
validate181.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 < 0.75 || isNaN(data7)){
validate181.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"minimum",params:{comparison: ">=", limit: 0.75},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
}
if(data1.auto_hide !== undefined){
let data8 = data1.auto_hide;
if(typeof data8 !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/layout/auto_hide",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.auto_hide,data:data8}];
return false;
}
}
if(data1.mirrored !== undefined){
let data9 = data1.mirrored;
if(typeof data9 !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/layout/mirrored",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.mirrored,data:data9}];
return false;
}
}
if(data1.offset_x_px !== undefined){
let data10 = data1.offset_x_px;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate181.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4096 || isNaN(data10)){
validate181.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if(data10 < 0 || isNaN(data10)){
validate181.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
}
}
if(data1.offset_y_px !== undefined){
let data11 = data1.offset_y_px;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate181.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4096 || isNaN(data11)){
validate181.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate181.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
}
}
}
if(data.attached !== undefined){
let data12 = data.attached;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate181.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 32 || isNaN(data12)){
validate181.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate181.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
}
}
if(data.editing !== undefined){
let data13 = data.editing;
if(typeof data13 !== "boolean"){
validate181.errors = [{instancePath:instancePath+"/editing",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.editing,data:data13}];
return false;
}
}
if(data.window_title !== undefined){
let data14 = data.window_title;
if(!(typeof data14 === "string")){
validate181.errors = [{instancePath:instancePath+"/window_title",keyword:"type",params:{type: "string"},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) > 256){
validate181.errors = [{instancePath:instancePath+"/window_title",keyword:"maxLength",params:{limit: 256},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) < 1){
validate181.errors = [{instancePath:instancePath+"/window_title",keyword:"minLength",params:{limit: 1},parentSchema:schema266,data:data14}];
return false;
}
}
validate181.errors = null;
return true;
}


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate184.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema294,data}];
return false;
}
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate184.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema294,data}];
return false;
}
if(data.overlay !== undefined){
if(!(validate181(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
validate184.errors = validate181.errors;
return false;
}
}
validate184.errors = null;
return true;
}

export const overlay_toast_params: Check = validate187;
const schema296 = {"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":200},"kind":{"enum":["info","good","warning","error"],"default":"info"},"duration_ms":{"type":"number","minimum":500,"maximum":30000,"x-unit":"ms","default":4000}},"required":["text"],"additionalProperties":false};

function validate187(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate187.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema296,data}];
return false;
}
if(data.kind === undefined){
data.kind = "info";
}
if(data.duration_ms === undefined){
data.duration_ms = 4000;
}
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate187.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema296,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "kind")) || (key0 === "duration_ms"))){
validate187.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema296,data}];
return false;
}
}
if(data.text !== undefined){
let data0 = data.text;
if(!(typeof data0 === "string")){
validate187.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema296.properties.text,data:data0}];
return false;
}
if(func2(data0) > 200){
validate187.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 200},parentSchema:schema296.properties.text,data:data0}];
return false;
}
if(func2(data0) < 1){
validate187.errors = [{instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},parentSchema:schema296.properties.text,data:data0}];
return false;
}
}
let data1 = data.kind;
if(!((((data1 === "info") || (data1 === "good")) || (data1 === "warning")) || (data1 === "error"))){
validate187.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema296.properties.kind.enum},parentSchema:schema296.properties.kind,data:data1}];
return false;
}
let data2 = data.duration_ms;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate187.errors = [{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema296.properties.duration_ms,data:data2}];
return false;
}
if(data2 > 30000 || isNaN(data2)){
validate187.errors = [{instancePath:instancePath+"/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 30000},parentSchema:schema296.properties.duration_ms,data:data2}];
return false;
}
if(data2 < 500 || isNaN(data2)){
validate187.errors = [{instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 500},parentSchema:schema296.properties.duration_ms,data:data2}];
return false;
}
validate187.errors = null;
return true;
}

export const overlay_toast_result: Check = validate188;
const schema297 = {"type":"object","properties":{"shown":{"type":"integer","minimum":0,"maximum":32}},"required":["shown"]};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate188.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema297,data}];
return false;
}
let missing0;
if((data.shown === undefined) && (missing0 = "shown")){
validate188.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema297,data}];
return false;
}
if(data.shown !== undefined){
let data0 = data.shown;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate188.errors = [{instancePath:instancePath+"/shown",keyword:"type",params:{type: "integer"},parentSchema:schema297.properties.shown,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 32 || isNaN(data0)){
validate188.errors = [{instancePath:instancePath+"/shown",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema297.properties.shown,data:data0}];
return false;
}
if(data0 < 0 || isNaN(data0)){
validate188.errors = [{instancePath:instancePath+"/shown",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema297.properties.shown,data:data0}];
return false;
}
}
}
validate188.errors = null;
return true;
}

export const pages_open_params: Check = validate190;
const schema299 = {"type":"object","properties":{"page":{"enum":["overlay","settings"]}},"required":["page"],"additionalProperties":false};

function validate190(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate190.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema299,data}];
return false;
}
let missing0;
if((data.page === undefined) && (missing0 = "page")){
validate190.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema299,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "page")){
validate190.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema299,data}];
return false;
}
}
if(data.page !== undefined){
let data0 = data.page;
if(!((data0 === "overlay") || (data0 === "settings"))){
validate190.errors = [{instancePath:instancePath+"/page",keyword:"enum",params:{allowedValues: schema299.properties.page.enum},parentSchema:schema299.properties.page,data:data0}];
return false;
}
}
validate190.errors = null;
return true;
}

export const pages_open_result: Check = validate191;
const schema300 = {"type":"object","properties":{"url":{"type":"string","maxLength":256,"x-secret":true}},"required":["url"]};

function validate191(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate191.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema300,data}];
return false;
}
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate191.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema300,data}];
return false;
}
if(data.url !== undefined){
let data0 = data.url;
if(!(typeof data0 === "string")){
validate191.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema300.properties.url,data:data0}];
return false;
}
if(func2(data0) > 256){
validate191.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema300.properties.url,data:data0}];
return false;
}
}
validate191.errors = null;
return true;
}

export const pairing_answer_params: Check = validate193;
const schema303 = {"type":"object","properties":{"request_id":{"$ref":"../common.schema.json#/$defs/uuid"},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16}},"required":["request_id","scopes"],"additionalProperties":false};
const schema302 = {"title":"uuid","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"};
const pattern81 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate193.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema303,data}];
return false;
}
let missing0;
if(((data.request_id === undefined) && (missing0 = "request_id")) || ((data.scopes === undefined) && (missing0 = "scopes"))){
validate193.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema303,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "request_id") || (key0 === "scopes"))){
validate193.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema303,data}];
return false;
}
}
if(data.request_id !== undefined){
let data0 = data.request_id;
if(!(typeof data0 === "string")){
validate193.errors = [{instancePath:instancePath+"/request_id",keyword:"type",params:{type: "string"},parentSchema:schema302,data:data0}];
return false;
}
if(!pattern81.test(data0)){
validate193.errors = [{instancePath:instancePath+"/request_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema302,data:data0}];
return false;
}
}
if(data.scopes !== undefined){
let data1 = data.scopes;
if(!(Array.isArray(data1))){
validate193.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema303.properties.scopes,data:data1}];
return false;
}
if(data1.length > 16){
validate193.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema303.properties.scopes,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(typeof data2 === "string")){
validate193.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema303.properties.scopes.items,data:data2}];
return false;
}
if(func2(data2) > 32){
validate193.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema303.properties.scopes.items,data:data2}];
return false;
}
}
}
validate193.errors = null;
return true;
}

export const pairing_answer_result: Check = validate194;
const schema305 = {"type":"object","properties":{},"required":[]};

function validate194(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate194.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema305,data}];
return false;
}
validate194.errors = null;
return true;
}

export const pairing_list_params: Check = validate198;
const schema314 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate198.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema314,data}];
return false;
}
for(const key0 in data){
validate198.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema314,data}];
return false;
}
validate198.errors = null;
return true;
}

export const pairing_list_result: Check = validate199;
const schema315 = {"type":"object","properties":{"grants":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/client_grant"},"maxItems":256},"asking":{"type":"array","items":{"type":"object","properties":{"request_id":{"$ref":"../common.schema.json#/$defs/uuid"},"client_name":{"$ref":"../common.schema.json#/$defs/display_name"},"origin":{"type":"string","maxLength":256},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16}},"required":["request_id","client_name","scopes"]},"maxItems":32}},"required":["grants","asking"]};
const schema307 = {"title":"client grant","type":"object","properties":{"client_id":{"$ref":"#/$defs/uuid"},"client_name":{"$ref":"#/$defs/display_name"},"origin":{"type":"string","maxLength":256},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"last_used_ms":{"$ref":"#/$defs/wall_ms"},"page":{"$ref":"#/$defs/kept_page"}},"required":["client_id","client_name","scopes","last_used_ms"]};
const schema310 = {"title":"wall clock","type":"integer","minimum":0,"maximum":253402300799999,"x-unit":"ms"};
const schema311 = {"title":"kept page","enum":["overlay"]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate196.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema307,data}];
return false;
}
let missing0;
if(((((data.client_id === undefined) && (missing0 = "client_id")) || ((data.client_name === undefined) && (missing0 = "client_name"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.last_used_ms === undefined) && (missing0 = "last_used_ms"))){
validate196.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema307,data}];
return false;
}
if(data.client_id !== undefined){
let data0 = data.client_id;
if(!(typeof data0 === "string")){
validate196.errors = [{instancePath:instancePath+"/client_id",keyword:"type",params:{type: "string"},parentSchema:schema302,data:data0}];
return false;
}
if(!pattern81.test(data0)){
validate196.errors = [{instancePath:instancePath+"/client_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema302,data:data0}];
return false;
}
}
if(data.client_name !== undefined){
let data1 = data.client_name;
if(!(typeof data1 === "string")){
validate196.errors = [{instancePath:instancePath+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(func2(data1) > 40){
validate196.errors = [{instancePath:instancePath+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data1}];
return false;
}
if(func2(data1) < 1){
validate196.errors = [{instancePath:instancePath+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.origin !== undefined){
let data2 = data.origin;
if(!(typeof data2 === "string")){
validate196.errors = [{instancePath:instancePath+"/origin",keyword:"type",params:{type: "string"},parentSchema:schema307.properties.origin,data:data2}];
return false;
}
if(func2(data2) > 256){
validate196.errors = [{instancePath:instancePath+"/origin",keyword:"maxLength",params:{limit: 256},parentSchema:schema307.properties.origin,data:data2}];
return false;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(!(Array.isArray(data3))){
validate196.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema307.properties.scopes,data:data3}];
return false;
}
if(data3.length > 16){
validate196.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema307.properties.scopes,data:data3}];
return false;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(typeof data4 === "string")){
validate196.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema307.properties.scopes.items,data:data4}];
return false;
}
if(func2(data4) > 32){
validate196.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema307.properties.scopes.items,data:data4}];
return false;
}
}
}
if(data.last_used_ms !== undefined){
let data5 = data.last_used_ms;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate196.errors = [{instancePath:instancePath+"/last_used_ms",keyword:"type",params:{type: "integer"},parentSchema:schema310,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 253402300799999 || isNaN(data5)){
validate196.errors = [{instancePath:instancePath+"/last_used_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema310,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate196.errors = [{instancePath:instancePath+"/last_used_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema310,data:data5}];
return false;
}
}
}
if(data.page !== undefined){
let data6 = data.page;
if(!(data6 === "overlay")){
validate196.errors = [{instancePath:instancePath+"/page",keyword:"enum",params:{allowedValues: schema311.enum},parentSchema:schema311,data:data6}];
return false;
}
}
validate196.errors = null;
return true;
}


function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate199.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema315,data}];
return false;
}
let missing0;
if(((data.grants === undefined) && (missing0 = "grants")) || ((data.asking === undefined) && (missing0 = "asking"))){
validate199.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema315,data}];
return false;
}
if(data.grants !== undefined){
let data0 = data.grants;
if(!(Array.isArray(data0))){
validate199.errors = [{instancePath:instancePath+"/grants",keyword:"type",params:{type: "array"},parentSchema:schema315.properties.grants,data:data0}];
return false;
}
if(data0.length > 256){
validate199.errors = [{instancePath:instancePath+"/grants",keyword:"maxItems",params:{limit: 256},parentSchema:schema315.properties.grants,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate196(data0[i0], {instancePath:instancePath+"/grants/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate199.errors = validate196.errors;
return false;
}
}
}
if(data.asking !== undefined){
let data2 = data.asking;
if(!(Array.isArray(data2))){
validate199.errors = [{instancePath:instancePath+"/asking",keyword:"type",params:{type: "array"},parentSchema:schema315.properties.asking,data:data2}];
return false;
}
if(data2.length > 32){
validate199.errors = [{instancePath:instancePath+"/asking",keyword:"maxItems",params:{limit: 32},parentSchema:schema315.properties.asking,data:data2}];
return false;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema315.properties.asking.items,data:data3}];
return false;
}
let missing1;
if((((data3.request_id === undefined) && (missing1 = "request_id")) || ((data3.client_name === undefined) && (missing1 = "client_name"))) || ((data3.scopes === undefined) && (missing1 = "scopes"))){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1,keyword:"required",params:{missingProperty: missing1},parentSchema:schema315.properties.asking.items,data:data3}];
return false;
}
if(data3.request_id !== undefined){
let data4 = data3.request_id;
if(!(typeof data4 === "string")){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/request_id",keyword:"type",params:{type: "string"},parentSchema:schema302,data:data4}];
return false;
}
if(!pattern81.test(data4)){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/request_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema302,data:data4}];
return false;
}
}
if(data3.client_name !== undefined){
let data5 = data3.client_name;
if(!(typeof data5 === "string")){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
if(func2(data5) > 40){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data5}];
return false;
}
if(func2(data5) < 1){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data5}];
return false;
}
}
if(data3.origin !== undefined){
let data6 = data3.origin;
if(!(typeof data6 === "string")){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/origin",keyword:"type",params:{type: "string"},parentSchema:schema315.properties.asking.items.properties.origin,data:data6}];
return false;
}
if(func2(data6) > 256){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/origin",keyword:"maxLength",params:{limit: 256},parentSchema:schema315.properties.asking.items.properties.origin,data:data6}];
return false;
}
}
if(data3.scopes !== undefined){
let data7 = data3.scopes;
if(!(Array.isArray(data7))){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema315.properties.asking.items.properties.scopes,data:data7}];
return false;
}
if(data7.length > 16){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema315.properties.asking.items.properties.scopes,data:data7}];
return false;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(!(typeof data8 === "string")){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/scopes/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema315.properties.asking.items.properties.scopes.items,data:data8}];
return false;
}
if(func2(data8) > 32){
validate199.errors = [{instancePath:instancePath+"/asking/" + i1+"/scopes/" + i2,keyword:"maxLength",params:{limit: 32},parentSchema:schema315.properties.asking.items.properties.scopes.items,data:data8}];
return false;
}
}
}
}
}
validate199.errors = null;
return true;
}

export const pairing_revoke_params: Check = validate202;
const schema320 = {"type":"object","properties":{"client_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["client_id"],"additionalProperties":false};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate202.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema320,data}];
return false;
}
let missing0;
if((data.client_id === undefined) && (missing0 = "client_id")){
validate202.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema320,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "client_id")){
validate202.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema320,data}];
return false;
}
}
if(data.client_id !== undefined){
let data0 = data.client_id;
if(!(typeof data0 === "string")){
validate202.errors = [{instancePath:instancePath+"/client_id",keyword:"type",params:{type: "string"},parentSchema:schema302,data:data0}];
return false;
}
if(!pattern81.test(data0)){
validate202.errors = [{instancePath:instancePath+"/client_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema302,data:data0}];
return false;
}
}
validate202.errors = null;
return true;
}

export const pairing_revoke_result: Check = validate203;
const schema322 = {"type":"object","properties":{},"required":[]};

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate203.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema322,data}];
return false;
}
validate203.errors = null;
return true;
}

export const phase_set_params: Check = validate209;
const schema337 = {"type":"object","properties":{"phase":{"$ref":"../common.schema.json#/$defs/slug"}},"required":[],"additionalProperties":false};

function validate209(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate209.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema337,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "phase")){
validate209.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema337,data}];
return false;
}
}
if(data.phase !== undefined){
let data0 = data.phase;
if(!(typeof data0 === "string")){
validate209.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate209.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data0}];
return false;
}
}
validate209.errors = null;
return true;
}

export const phase_set_result: Check = validate210;
const schema339 = {"type":"object","properties":{"operation":{"$ref":"../common.schema.json#/$defs/operation_state"}},"required":["operation"]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate205.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema220,data}];
return false;
}
let missing0;
if(((((((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.seats === undefined) && (missing0 = "seats"))) || ((data.radios === undefined) && (missing0 = "radios"))) || ((data.simulcasts === undefined) && (missing0 = "simulcasts"))){
validate205.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema220,data}];
return false;
}
if(data.operation_id !== undefined){
let data0 = data.operation_id;
if(!(typeof data0 === "string")){
validate205.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate205.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data0}];
return false;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(!((data1 === "server") || (data1 === "file"))){
validate205.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema215.enum},parentSchema:schema215,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate205.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) > 80){
validate205.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) < 1){
validate205.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data2}];
return false;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate205.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema220.properties.version,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate205.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema220.properties.version,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate205.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema220.properties.version,data:data3}];
return false;
}
}
}
if(data.role !== undefined){
let data4 = data.role;
if(!(typeof data4 === "string")){
validate205.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate205.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data4}];
return false;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(!(Array.isArray(data5))){
validate205.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.roles,data:data5}];
return false;
}
if(data5.length > 64){
validate205.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema220.properties.roles,data:data5}];
return false;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate205.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema220.properties.roles.items,data:data6}];
return false;
}
let missing1;
if(((data6.id === undefined) && (missing1 = "id")) || ((data6.title === undefined) && (missing1 = "title"))){
validate205.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema220.properties.roles.items,data:data6}];
return false;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(!(typeof data7 === "string")){
validate205.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data7}];
return false;
}
if(!pattern0.test(data7)){
validate205.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data7}];
return false;
}
}
if(data6.title !== undefined){
let data8 = data6.title;
if(!(typeof data8 === "string")){
validate205.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data8}];
return false;
}
if(func2(data8) > 80){
validate205.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data8}];
return false;
}
if(func2(data8) < 1){
validate205.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data8}];
return false;
}
}
}
}
if(data.phase !== undefined){
let data9 = data.phase;
if(!(typeof data9 === "string")){
validate205.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data9}];
return false;
}
if(!pattern0.test(data9)){
validate205.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data9}];
return false;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(!(Array.isArray(data10))){
validate205.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.phases,data:data10}];
return false;
}
if(data10.length > 32){
validate205.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema220.properties.phases,data:data10}];
return false;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate205.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema220.properties.phases.items,data:data11}];
return false;
}
let missing2;
if(((data11.id === undefined) && (missing2 = "id")) || ((data11.title === undefined) && (missing2 = "title"))){
validate205.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema220.properties.phases.items,data:data11}];
return false;
}
if(data11.id !== undefined){
let data12 = data11.id;
if(!(typeof data12 === "string")){
validate205.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate205.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data12}];
return false;
}
}
if(data11.title !== undefined){
let data13 = data11.title;
if(!(typeof data13 === "string")){
validate205.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data13}];
return false;
}
if(func2(data13) > 80){
validate205.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data13}];
return false;
}
if(func2(data13) < 1){
validate205.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data13}];
return false;
}
}
}
}
if(data.seat !== undefined){
let data14 = data.seat;
if(!(typeof data14 === "string")){
validate205.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
if(func2(data14) > 80){
validate205.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
if(func2(data14) < 1){
validate205.errors = [{instancePath:instancePath+"/seat",keyword:"minLength",params:{limit: 1},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
}
if(data.seats !== undefined){
let data15 = data.seats;
if(!(Array.isArray(data15))){
validate205.errors = [{instancePath:instancePath+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.seats,data:data15}];
return false;
}
if(data15.length > 256){
validate205.errors = [{instancePath:instancePath+"/seats",keyword:"maxItems",params:{limit: 256},parentSchema:schema220.properties.seats,data:data15}];
return false;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(!(typeof data16 === "string")){
validate205.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
if(func2(data16) > 80){
validate205.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"maxLength",params:{limit: 80},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
if(func2(data16) < 1){
validate205.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
}
}
if(data.stack !== undefined){
let data17 = data.stack;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
validate205.errors = [{instancePath:instancePath+"/stack",keyword:"type",params:{type: "object"},parentSchema:schema220.properties.stack,data:data17}];
return false;
}
let missing3;
if(((data17.id === undefined) && (missing3 = "id")) || ((data17.title === undefined) && (missing3 = "title"))){
validate205.errors = [{instancePath:instancePath+"/stack",keyword:"required",params:{missingProperty: missing3},parentSchema:schema220.properties.stack,data:data17}];
return false;
}
if(data17.id !== undefined){
let data18 = data17.id;
if(!(typeof data18 === "string")){
validate205.errors = [{instancePath:instancePath+"/stack/id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data18}];
return false;
}
if(!pattern0.test(data18)){
validate205.errors = [{instancePath:instancePath+"/stack/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data18}];
return false;
}
}
if(data17.title !== undefined){
let data19 = data17.title;
if(!(typeof data19 === "string")){
validate205.errors = [{instancePath:instancePath+"/stack/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data19}];
return false;
}
if(func2(data19) > 80){
validate205.errors = [{instancePath:instancePath+"/stack/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data19}];
return false;
}
if(func2(data19) < 1){
validate205.errors = [{instancePath:instancePath+"/stack/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data19}];
return false;
}
}
}
if(data.radios !== undefined){
let data20 = data.radios;
if(!(Array.isArray(data20))){
validate205.errors = [{instancePath:instancePath+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.radios,data:data20}];
return false;
}
if(data20.length > 512){
validate205.errors = [{instancePath:instancePath+"/radios",keyword:"maxItems",params:{limit: 512},parentSchema:schema220.properties.radios,data:data20}];
return false;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate140(data20[i3], {instancePath:instancePath+"/radios/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
validate205.errors = validate140.errors;
return false;
}
}
}
if(data.simulcasts !== undefined){
let data22 = data.simulcasts;
if(!(Array.isArray(data22))){
validate205.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.simulcasts,data:data22}];
return false;
}
if(data22.length > 128){
validate205.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema220.properties.simulcasts,data:data22}];
return false;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate142(data22[i4], {instancePath:instancePath+"/simulcasts/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
validate205.errors = validate142.errors;
return false;
}
}
}
validate205.errors = null;
return true;
}


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate210.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema339,data}];
return false;
}
let missing0;
if((data.operation === undefined) && (missing0 = "operation")){
validate210.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema339,data}];
return false;
}
if(data.operation !== undefined){
if(!(validate205(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate210.errors = validate205.errors;
return false;
}
}
validate210.errors = null;
return true;
}

export const position_set_params: Check = validate213;
const schema342 = {"type":"object","properties":{"listener":{"type":"object","properties":{"x_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"y_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"z_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"facing_x":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"1"},"facing_y":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"1"},"facing_z":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"1"}},"required":["x_m","y_m","z_m","facing_x","facing_y","facing_z"],"additionalProperties":false},"talkers":{"type":"array","items":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"x_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"y_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"z_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"}},"required":["session_id","x_m","y_m","z_m"],"additionalProperties":false},"maxItems":256},"near_m":{"type":"number","minimum":0.1,"maximum":1000,"x-unit":"m","default":2},"far_m":{"type":"number","minimum":1,"maximum":100000,"x-unit":"m","default":60}},"required":["listener"],"additionalProperties":false};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate213.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema342,data}];
return false;
}
if(data.near_m === undefined){
data.near_m = 2;
}
if(data.far_m === undefined){
data.far_m = 60;
}
let missing0;
if((data.listener === undefined) && (missing0 = "listener")){
validate213.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema342,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "listener") || (key0 === "talkers")) || (key0 === "near_m")) || (key0 === "far_m"))){
validate213.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema342,data}];
return false;
}
}
if(data.listener !== undefined){
let data0 = data.listener;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate213.errors = [{instancePath:instancePath+"/listener",keyword:"type",params:{type: "object"},parentSchema:schema342.properties.listener,data:data0}];
return false;
}
let missing1;
if(((((((data0.x_m === undefined) && (missing1 = "x_m")) || ((data0.y_m === undefined) && (missing1 = "y_m"))) || ((data0.z_m === undefined) && (missing1 = "z_m"))) || ((data0.facing_x === undefined) && (missing1 = "facing_x"))) || ((data0.facing_y === undefined) && (missing1 = "facing_y"))) || ((data0.facing_z === undefined) && (missing1 = "facing_z"))){
validate213.errors = [{instancePath:instancePath+"/listener",keyword:"required",params:{missingProperty: missing1},parentSchema:schema342.properties.listener,data:data0}];
return false;
}
for(const key1 in data0){
if(!((((((key1 === "x_m") || (key1 === "y_m")) || (key1 === "z_m")) || (key1 === "facing_x")) || (key1 === "facing_y")) || (key1 === "facing_z"))){
validate213.errors = [{instancePath:instancePath+"/listener",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema342.properties.listener,data:data0}];
return false;
}
}
if(data0.x_m !== undefined){
let data1 = data0.x_m;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate213.errors = [{instancePath:instancePath+"/listener/x_m",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.listener.properties.x_m,data:data1}];
return false;
}
if(data1 > 1000000 || isNaN(data1)){
validate213.errors = [{instancePath:instancePath+"/listener/x_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema342.properties.listener.properties.x_m,data:data1}];
return false;
}
if(data1 < -1000000 || isNaN(data1)){
validate213.errors = [{instancePath:instancePath+"/listener/x_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema342.properties.listener.properties.x_m,data:data1}];
return false;
}
}
if(data0.y_m !== undefined){
let data2 = data0.y_m;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate213.errors = [{instancePath:instancePath+"/listener/y_m",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.listener.properties.y_m,data:data2}];
return false;
}
if(data2 > 1000000 || isNaN(data2)){
validate213.errors = [{instancePath:instancePath+"/listener/y_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema342.properties.listener.properties.y_m,data:data2}];
return false;
}
if(data2 < -1000000 || isNaN(data2)){
validate213.errors = [{instancePath:instancePath+"/listener/y_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema342.properties.listener.properties.y_m,data:data2}];
return false;
}
}
if(data0.z_m !== undefined){
let data3 = data0.z_m;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate213.errors = [{instancePath:instancePath+"/listener/z_m",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.listener.properties.z_m,data:data3}];
return false;
}
if(data3 > 1000000 || isNaN(data3)){
validate213.errors = [{instancePath:instancePath+"/listener/z_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema342.properties.listener.properties.z_m,data:data3}];
return false;
}
if(data3 < -1000000 || isNaN(data3)){
validate213.errors = [{instancePath:instancePath+"/listener/z_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema342.properties.listener.properties.z_m,data:data3}];
return false;
}
}
if(data0.facing_x !== undefined){
let data4 = data0.facing_x;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate213.errors = [{instancePath:instancePath+"/listener/facing_x",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.listener.properties.facing_x,data:data4}];
return false;
}
if(data4 > 1000000 || isNaN(data4)){
validate213.errors = [{instancePath:instancePath+"/listener/facing_x",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema342.properties.listener.properties.facing_x,data:data4}];
return false;
}
if(data4 < -1000000 || isNaN(data4)){
validate213.errors = [{instancePath:instancePath+"/listener/facing_x",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema342.properties.listener.properties.facing_x,data:data4}];
return false;
}
}
if(data0.facing_y !== undefined){
let data5 = data0.facing_y;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate213.errors = [{instancePath:instancePath+"/listener/facing_y",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.listener.properties.facing_y,data:data5}];
return false;
}
if(data5 > 1000000 || isNaN(data5)){
validate213.errors = [{instancePath:instancePath+"/listener/facing_y",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema342.properties.listener.properties.facing_y,data:data5}];
return false;
}
if(data5 < -1000000 || isNaN(data5)){
validate213.errors = [{instancePath:instancePath+"/listener/facing_y",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema342.properties.listener.properties.facing_y,data:data5}];
return false;
}
}
if(data0.facing_z !== undefined){
let data6 = data0.facing_z;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate213.errors = [{instancePath:instancePath+"/listener/facing_z",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.listener.properties.facing_z,data:data6}];
return false;
}
if(data6 > 1000000 || isNaN(data6)){
validate213.errors = [{instancePath:instancePath+"/listener/facing_z",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema342.properties.listener.properties.facing_z,data:data6}];
return false;
}
if(data6 < -1000000 || isNaN(data6)){
validate213.errors = [{instancePath:instancePath+"/listener/facing_z",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema342.properties.listener.properties.facing_z,data:data6}];
return false;
}
}
}
if(data.talkers !== undefined){
let data7 = data.talkers;
if(!(Array.isArray(data7))){
validate213.errors = [{instancePath:instancePath+"/talkers",keyword:"type",params:{type: "array"},parentSchema:schema342.properties.talkers,data:data7}];
return false;
}
if(data7.length > 256){
validate213.errors = [{instancePath:instancePath+"/talkers",keyword:"maxItems",params:{limit: 256},parentSchema:schema342.properties.talkers,data:data7}];
return false;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema342.properties.talkers.items,data:data8}];
return false;
}
let missing2;
if(((((data8.session_id === undefined) && (missing2 = "session_id")) || ((data8.x_m === undefined) && (missing2 = "x_m"))) || ((data8.y_m === undefined) && (missing2 = "y_m"))) || ((data8.z_m === undefined) && (missing2 = "z_m"))){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"required",params:{missingProperty: missing2},parentSchema:schema342.properties.talkers.items,data:data8}];
return false;
}
for(const key2 in data8){
if(!((((key2 === "session_id") || (key2 === "x_m")) || (key2 === "y_m")) || (key2 === "z_m"))){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema342.properties.talkers.items,data:data8}];
return false;
}
}
if(data8.session_id !== undefined){
let data9 = data8.session_id;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data9}];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4294967295 || isNaN(data9)){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data9}];
return false;
}
if(data9 < 1 || isNaN(data9)){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data9}];
return false;
}
}
}
if(data8.x_m !== undefined){
let data10 = data8.x_m;
if(!((typeof data10 == "number") && (isFinite(data10)))){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/x_m",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.talkers.items.properties.x_m,data:data10}];
return false;
}
if(data10 > 1000000 || isNaN(data10)){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/x_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema342.properties.talkers.items.properties.x_m,data:data10}];
return false;
}
if(data10 < -1000000 || isNaN(data10)){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/x_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema342.properties.talkers.items.properties.x_m,data:data10}];
return false;
}
}
if(data8.y_m !== undefined){
let data11 = data8.y_m;
if(!((typeof data11 == "number") && (isFinite(data11)))){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/y_m",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.talkers.items.properties.y_m,data:data11}];
return false;
}
if(data11 > 1000000 || isNaN(data11)){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/y_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema342.properties.talkers.items.properties.y_m,data:data11}];
return false;
}
if(data11 < -1000000 || isNaN(data11)){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/y_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema342.properties.talkers.items.properties.y_m,data:data11}];
return false;
}
}
if(data8.z_m !== undefined){
let data12 = data8.z_m;
if(!((typeof data12 == "number") && (isFinite(data12)))){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/z_m",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.talkers.items.properties.z_m,data:data12}];
return false;
}
if(data12 > 1000000 || isNaN(data12)){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/z_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema342.properties.talkers.items.properties.z_m,data:data12}];
return false;
}
if(data12 < -1000000 || isNaN(data12)){
validate213.errors = [{instancePath:instancePath+"/talkers/" + i0+"/z_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema342.properties.talkers.items.properties.z_m,data:data12}];
return false;
}
}
}
}
let data13 = data.near_m;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate213.errors = [{instancePath:instancePath+"/near_m",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.near_m,data:data13}];
return false;
}
if(data13 > 1000 || isNaN(data13)){
validate213.errors = [{instancePath:instancePath+"/near_m",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema342.properties.near_m,data:data13}];
return false;
}
if(data13 < 0.1 || isNaN(data13)){
validate213.errors = [{instancePath:instancePath+"/near_m",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema342.properties.near_m,data:data13}];
return false;
}
let data14 = data.far_m;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate213.errors = [{instancePath:instancePath+"/far_m",keyword:"type",params:{type: "number"},parentSchema:schema342.properties.far_m,data:data14}];
return false;
}
if(data14 > 100000 || isNaN(data14)){
validate213.errors = [{instancePath:instancePath+"/far_m",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema342.properties.far_m,data:data14}];
return false;
}
if(data14 < 1 || isNaN(data14)){
validate213.errors = [{instancePath:instancePath+"/far_m",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema342.properties.far_m,data:data14}];
return false;
}
validate213.errors = null;
return true;
}

export const position_set_result: Check = validate214;
const schema344 = {"type":"object","properties":{},"required":[]};

function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate214.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema344,data}];
return false;
}
validate214.errors = null;
return true;
}

export const ptt_bind_params: Check = validate216;
const schema350 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"},"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"simulcast_id":{"$ref":"../common.schema.json#/$defs/local_id"},"whisper_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["binding_id"],"additionalProperties":false};

function validate216(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate216.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema350,data}];
return false;
}
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate216.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema350,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "binding_id") || (key0 === "channel_id")) || (key0 === "simulcast_id")) || (key0 === "whisper_id"))){
validate216.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema350,data}];
return false;
}
}
if(data.binding_id !== undefined){
let data0 = data.binding_id;
if(!(typeof data0 === "string")){
validate216.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate216.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.channel_id !== undefined){
let data1 = data.channel_id;
if(!(typeof data1 === "string")){
validate216.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate216.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data1}];
return false;
}
}
if(data.simulcast_id !== undefined){
let data2 = data.simulcast_id;
if(!(typeof data2 === "string")){
validate216.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data2}];
return false;
}
if(!pattern43.test(data2)){
validate216.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data2}];
return false;
}
}
if(data.whisper_id !== undefined){
let data3 = data.whisper_id;
if(!(typeof data3 === "string")){
validate216.errors = [{instancePath:instancePath+"/whisper_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data3}];
return false;
}
if(!pattern43.test(data3)){
validate216.errors = [{instancePath:instancePath+"/whisper_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data3}];
return false;
}
}
validate216.errors = null;
return true;
}

export const ptt_bind_result: Check = validate217;
const schema355 = {"type":"object","properties":{},"required":[]};

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate217.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema355,data}];
return false;
}
validate217.errors = null;
return true;
}

export const ptt_press_params: Check = validate219;
const schema358 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"},"lease_ms":{"type":"number","minimum":100,"maximum":5000,"default":500,"x-unit":"ms"}},"required":["binding_id"],"additionalProperties":false};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate219.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema358,data}];
return false;
}
if(data.lease_ms === undefined){
data.lease_ms = 500;
}
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate219.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema358,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "binding_id") || (key0 === "lease_ms"))){
validate219.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema358,data}];
return false;
}
}
if(data.binding_id !== undefined){
let data0 = data.binding_id;
if(!(typeof data0 === "string")){
validate219.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate219.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
let data1 = data.lease_ms;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate219.errors = [{instancePath:instancePath+"/lease_ms",keyword:"type",params:{type: "number"},parentSchema:schema358.properties.lease_ms,data:data1}];
return false;
}
if(data1 > 5000 || isNaN(data1)){
validate219.errors = [{instancePath:instancePath+"/lease_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema358.properties.lease_ms,data:data1}];
return false;
}
if(data1 < 100 || isNaN(data1)){
validate219.errors = [{instancePath:instancePath+"/lease_ms",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema358.properties.lease_ms,data:data1}];
return false;
}
validate219.errors = null;
return true;
}

export const ptt_press_result: Check = validate220;
const schema360 = {"type":"object","properties":{"talking":{"type":"boolean"}},"required":["talking"]};

function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate220.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema360,data}];
return false;
}
let missing0;
if((data.talking === undefined) && (missing0 = "talking")){
validate220.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema360,data}];
return false;
}
if(data.talking !== undefined){
let data0 = data.talking;
if(typeof data0 !== "boolean"){
validate220.errors = [{instancePath:instancePath+"/talking",keyword:"type",params:{type: "boolean"},parentSchema:schema360.properties.talking,data:data0}];
return false;
}
}
validate220.errors = null;
return true;
}

export const ptt_release_params: Check = validate222;
const schema363 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["binding_id"],"additionalProperties":false};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate222.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema363,data}];
return false;
}
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate222.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema363,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "binding_id")){
validate222.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema363,data}];
return false;
}
}
if(data.binding_id !== undefined){
let data0 = data.binding_id;
if(!(typeof data0 === "string")){
validate222.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate222.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
validate222.errors = null;
return true;
}

export const ptt_release_result: Check = validate223;
const schema365 = {"type":"object","properties":{},"required":[]};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate223.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema365,data}];
return false;
}
validate223.errors = null;
return true;
}

export const ptt_unbind_params: Check = validate225;
const schema368 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["binding_id"],"additionalProperties":false};

function validate225(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate225.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema368,data}];
return false;
}
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate225.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema368,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "binding_id")){
validate225.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema368,data}];
return false;
}
}
if(data.binding_id !== undefined){
let data0 = data.binding_id;
if(!(typeof data0 === "string")){
validate225.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate225.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
validate225.errors = null;
return true;
}

export const ptt_unbind_result: Check = validate226;
const schema370 = {"type":"object","properties":{},"required":[]};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate226.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema370,data}];
return false;
}
validate226.errors = null;
return true;
}

export const servers_connect_params: Check = validate234;
const schema385 = {"type":"object","properties":{"server_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["server_id"],"additionalProperties":false};

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate234.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema385,data}];
return false;
}
let missing0;
if((data.server_id === undefined) && (missing0 = "server_id")){
validate234.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema385,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "server_id")){
validate234.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema385,data}];
return false;
}
}
if(data.server_id !== undefined){
let data0 = data.server_id;
if(!(typeof data0 === "string")){
validate234.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate234.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
validate234.errors = null;
return true;
}

export const servers_connect_result: Check = validate235;
const schema387 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"operation_title":{"$ref":"../common.schema.json#/$defs/title"},"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_state"},"maxItems":4096}},"required":["session_id","operation_title","channels"]};

function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate228.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate228.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema24,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate228.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate228.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate228.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate228.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate228.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate228.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) > 12){
validate228.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) < 1){
validate228.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema27,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate228.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema28,data:data3}];
return false;
}
if(!pattern4.test(data3)){
validate228.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema28,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_speak,data:data5}];
return false;
}
}
if(data.membership !== undefined){
let data6 = data.membership;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate228.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema24.properties.membership.enum},parentSchema:schema24.properties.membership,data:data6}];
return false;
}
}
if(data.gain_db !== undefined){
let data7 = data.gain_db;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate228.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data7}];
return false;
}
if(data7 > 12 || isNaN(data7)){
validate228.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data7}];
return false;
}
if(data7 < -60 || isNaN(data7)){
validate228.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data7}];
return false;
}
}
if(data.pan !== undefined){
let data8 = data.pan;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate228.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema30,data:data8}];
return false;
}
if(data8 > 1 || isNaN(data8)){
validate228.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30,data:data8}];
return false;
}
if(data8 < -1 || isNaN(data8)){
validate228.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema30,data:data8}];
return false;
}
}
if(data.muted !== undefined){
let data9 = data.muted;
if(typeof data9 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.muted,data:data9}];
return false;
}
}
if(data.members !== undefined){
let data10 = data.members;
if(!(Array.isArray(data10))){
validate228.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.members,data:data10}];
return false;
}
if(data10.length > 4096){
validate228.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema24.properties.members,data:data10}];
return false;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
validate228.errors = validate19.errors;
return false;
}
}
}
if(data.parent_id !== undefined){
let data12 = data.parent_id;
if(!(typeof data12 === "string")){
validate228.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate228.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
if(data.group !== undefined){
let data13 = data.group;
if(typeof data13 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.group,data:data13}];
return false;
}
}
if(data.locked !== undefined){
let data14 = data.locked;
if(typeof data14 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.locked,data:data14}];
return false;
}
}
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
if(typeof data15 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_whisper,data:data15}];
return false;
}
}
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
if(typeof data16 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_moderate,data:data16}];
return false;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate228.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate228.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate228.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
if(typeof data18 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.half_duplex,data:data18}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate228.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 > 3600000 || isNaN(data19)){
validate228.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 < 1000 || isNaN(data19)){
validate228.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate21(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate228.errors = validate21.errors;
return false;
}
}
if(data.solo !== undefined){
let data21 = data.solo;
if(typeof data21 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.solo,data:data21}];
return false;
}
}
if(data.dry !== undefined){
let data22 = data.dry;
if(typeof data22 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.dry,data:data22}];
return false;
}
}
if(data.positional !== undefined){
let data23 = data.positional;
if(typeof data23 !== "boolean"){
validate228.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.positional,data:data23}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate23(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate228.errors = validate23.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate25(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate228.errors = validate25.errors;
return false;
}
}
if(data.number !== undefined){
let data26 = data.number;
if(!(typeof data26 === "string")){
validate228.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) > 16){
validate228.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) < 1){
validate228.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema43,data:data26}];
return false;
}
}
if(data.icon !== undefined){
let data27 = data.icon;
if(!(typeof data27 === "string")){
validate228.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data27}];
return false;
}
if(!pattern7.test(data27)){
validate228.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema44,data:data27}];
return false;
}
}
if(data.codec !== undefined){
let data28 = data.codec;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate228.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema24.properties.codec,data:data28}];
return false;
}
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate228.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate228.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(data29 < 24000 || isNaN(data29)){
validate228.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate228.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate228.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(data30 < 10 || isNaN(data30)){
validate228.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate228.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate228.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if(data31 < 1 || isNaN(data31)){
validate228.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
}
}
validate228.errors = null;
return true;
}


function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate235.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema387,data}];
return false;
}
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.operation_title === undefined) && (missing0 = "operation_title"))) || ((data.channels === undefined) && (missing0 = "channels"))){
validate235.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema387,data}];
return false;
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate235.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate235.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate235.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data0}];
return false;
}
}
}
if(data.operation_title !== undefined){
let data1 = data.operation_title;
if(!(typeof data1 === "string")){
validate235.errors = [{instancePath:instancePath+"/operation_title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate235.errors = [{instancePath:instancePath+"/operation_title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate235.errors = [{instancePath:instancePath+"/operation_title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.channels !== undefined){
let data2 = data.channels;
if(!(Array.isArray(data2))){
validate235.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema387.properties.channels,data:data2}];
return false;
}
if(data2.length > 4096){
validate235.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema387.properties.channels,data:data2}];
return false;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate228(data2[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
validate235.errors = validate228.errors;
return false;
}
}
}
validate235.errors = null;
return true;
}

export const servers_list_params: Check = validate240;
const schema397 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate240.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema397,data}];
return false;
}
for(const key0 in data){
validate240.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema397,data}];
return false;
}
validate240.errors = null;
return true;
}

export const servers_list_result: Check = validate241;
const schema398 = {"type":"object","properties":{"servers":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/server_entry"},"maxItems":256},"signed_in":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/local_id"},"maxItems":256}},"required":["servers","signed_in"]};
const schema391 = {"title":"server entry","type":"object","properties":{"server_id":{"$ref":"#/$defs/local_id"},"title":{"$ref":"#/$defs/title"},"url":{"type":"string","maxLength":256,"pattern":"^wss://[^\\s/]+(/[^\\s]*)?$"},"certificate_sha256":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"},"organisation":{"$ref":"#/$defs/slug"},"username":{"$ref":"#/$defs/username"}},"required":["server_id","title","url"],"additionalProperties":false};
const schema395 = {"title":"username","type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"};
const pattern120 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$", "u");

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate238.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema391,data}];
return false;
}
let missing0;
if((((data.server_id === undefined) && (missing0 = "server_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.url === undefined) && (missing0 = "url"))){
validate238.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema391,data}];
return false;
}
for(const key0 in data){
if(!((((((key0 === "server_id") || (key0 === "title")) || (key0 === "url")) || (key0 === "certificate_sha256")) || (key0 === "organisation")) || (key0 === "username"))){
validate238.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema391,data}];
return false;
}
}
if(data.server_id !== undefined){
let data0 = data.server_id;
if(!(typeof data0 === "string")){
validate238.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate238.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate238.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate238.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate238.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(!(typeof data2 === "string")){
validate238.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema391.properties.url,data:data2}];
return false;
}
if(func2(data2) > 256){
validate238.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema391.properties.url,data:data2}];
return false;
}
if(!pattern31.test(data2)){
validate238.errors = [{instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^wss://[^\\s/]+(/[^\\s]*)?$"},parentSchema:schema391.properties.url,data:data2}];
return false;
}
}
if(data.certificate_sha256 !== undefined){
let data3 = data.certificate_sha256;
if(!(typeof data3 === "string")){
validate238.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"type",params:{type: "string"},parentSchema:schema391.properties.certificate_sha256,data:data3}];
return false;
}
if(func2(data3) > 64){
validate238.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema391.properties.certificate_sha256,data:data3}];
return false;
}
if(!pattern32.test(data3)){
validate238.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema391.properties.certificate_sha256,data:data3}];
return false;
}
}
if(data.organisation !== undefined){
let data4 = data.organisation;
if(!(typeof data4 === "string")){
validate238.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate238.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data4}];
return false;
}
}
if(data.username !== undefined){
let data5 = data.username;
if(!(typeof data5 === "string")){
validate238.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema395,data:data5}];
return false;
}
if(!pattern120.test(data5)){
validate238.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema395,data:data5}];
return false;
}
}
validate238.errors = null;
return true;
}


function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate241.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema398,data}];
return false;
}
let missing0;
if(((data.servers === undefined) && (missing0 = "servers")) || ((data.signed_in === undefined) && (missing0 = "signed_in"))){
validate241.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema398,data}];
return false;
}
if(data.servers !== undefined){
let data0 = data.servers;
if(!(Array.isArray(data0))){
validate241.errors = [{instancePath:instancePath+"/servers",keyword:"type",params:{type: "array"},parentSchema:schema398.properties.servers,data:data0}];
return false;
}
if(data0.length > 256){
validate241.errors = [{instancePath:instancePath+"/servers",keyword:"maxItems",params:{limit: 256},parentSchema:schema398.properties.servers,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate238(data0[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
validate241.errors = validate238.errors;
return false;
}
}
}
if(data.signed_in !== undefined){
let data2 = data.signed_in;
if(!(Array.isArray(data2))){
validate241.errors = [{instancePath:instancePath+"/signed_in",keyword:"type",params:{type: "array"},parentSchema:schema398.properties.signed_in,data:data2}];
return false;
}
if(data2.length > 256){
validate241.errors = [{instancePath:instancePath+"/signed_in",keyword:"maxItems",params:{limit: 256},parentSchema:schema398.properties.signed_in,data:data2}];
return false;
}
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(!(typeof data3 === "string")){
validate241.errors = [{instancePath:instancePath+"/signed_in/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema160,data:data3}];
return false;
}
if(!pattern43.test(data3)){
validate241.errors = [{instancePath:instancePath+"/signed_in/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data3}];
return false;
}
}
}
validate241.errors = null;
return true;
}

export const servers_remove_params: Check = validate244;
const schema402 = {"type":"object","properties":{"server_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["server_id"],"additionalProperties":false};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate244.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema402,data}];
return false;
}
let missing0;
if((data.server_id === undefined) && (missing0 = "server_id")){
validate244.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema402,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "server_id")){
validate244.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema402,data}];
return false;
}
}
if(data.server_id !== undefined){
let data0 = data.server_id;
if(!(typeof data0 === "string")){
validate244.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate244.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
validate244.errors = null;
return true;
}

export const servers_remove_result: Check = validate245;
const schema404 = {"type":"object","properties":{},"required":[]};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate245.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema404,data}];
return false;
}
validate245.errors = null;
return true;
}

export const servers_save_params: Check = validate249;
const schema411 = {"type":"object","properties":{"server":{"$ref":"../common.schema.json#/$defs/server_entry"}},"required":["server"],"additionalProperties":false};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate247.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema391,data}];
return false;
}
let missing0;
if((((data.server_id === undefined) && (missing0 = "server_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.url === undefined) && (missing0 = "url"))){
validate247.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema391,data}];
return false;
}
for(const key0 in data){
if(!((((((key0 === "server_id") || (key0 === "title")) || (key0 === "url")) || (key0 === "certificate_sha256")) || (key0 === "organisation")) || (key0 === "username"))){
validate247.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema391,data}];
return false;
}
}
if(data.server_id !== undefined){
let data0 = data.server_id;
if(!(typeof data0 === "string")){
validate247.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate247.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate247.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate247.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate247.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(!(typeof data2 === "string")){
validate247.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema391.properties.url,data:data2}];
return false;
}
if(func2(data2) > 256){
validate247.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema391.properties.url,data:data2}];
return false;
}
if(!pattern31.test(data2)){
validate247.errors = [{instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^wss://[^\\s/]+(/[^\\s]*)?$"},parentSchema:schema391.properties.url,data:data2}];
return false;
}
}
if(data.certificate_sha256 !== undefined){
let data3 = data.certificate_sha256;
if(!(typeof data3 === "string")){
validate247.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"type",params:{type: "string"},parentSchema:schema391.properties.certificate_sha256,data:data3}];
return false;
}
if(func2(data3) > 64){
validate247.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema391.properties.certificate_sha256,data:data3}];
return false;
}
if(!pattern32.test(data3)){
validate247.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema391.properties.certificate_sha256,data:data3}];
return false;
}
}
if(data.organisation !== undefined){
let data4 = data.organisation;
if(!(typeof data4 === "string")){
validate247.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate247.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data4}];
return false;
}
}
if(data.username !== undefined){
let data5 = data.username;
if(!(typeof data5 === "string")){
validate247.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema395,data:data5}];
return false;
}
if(!pattern120.test(data5)){
validate247.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema395,data:data5}];
return false;
}
}
validate247.errors = null;
return true;
}


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate249.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema411,data}];
return false;
}
let missing0;
if((data.server === undefined) && (missing0 = "server")){
validate249.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema411,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "server")){
validate249.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema411,data}];
return false;
}
}
if(data.server !== undefined){
if(!(validate247(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
validate249.errors = validate247.errors;
return false;
}
}
validate249.errors = null;
return true;
}

export const servers_save_result: Check = validate251;
const schema412 = {"type":"object","properties":{},"required":[]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate251.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema412,data}];
return false;
}
validate251.errors = null;
return true;
}

export const servers_sign_in_params: Check = validate253;
const schema416 = {"type":"object","properties":{"server_id":{"$ref":"../common.schema.json#/$defs/local_id"},"username":{"$ref":"../common.schema.json#/$defs/username"},"password":{"type":"string","maxLength":1024,"minLength":1,"x-secret":true},"code":{"type":"string","maxLength":64,"x-secret":true}},"required":["server_id","username","password"],"additionalProperties":false};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate253.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema416,data}];
return false;
}
let missing0;
if((((data.server_id === undefined) && (missing0 = "server_id")) || ((data.username === undefined) && (missing0 = "username"))) || ((data.password === undefined) && (missing0 = "password"))){
validate253.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema416,data}];
return false;
}
for(const key0 in data){
if(!((((key0 === "server_id") || (key0 === "username")) || (key0 === "password")) || (key0 === "code"))){
validate253.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema416,data}];
return false;
}
}
if(data.server_id !== undefined){
let data0 = data.server_id;
if(!(typeof data0 === "string")){
validate253.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate253.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.username !== undefined){
let data1 = data.username;
if(!(typeof data1 === "string")){
validate253.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema395,data:data1}];
return false;
}
if(!pattern120.test(data1)){
validate253.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema395,data:data1}];
return false;
}
}
if(data.password !== undefined){
let data2 = data.password;
if(!(typeof data2 === "string")){
validate253.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema416.properties.password,data:data2}];
return false;
}
if(func2(data2) > 1024){
validate253.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 1024},parentSchema:schema416.properties.password,data:data2}];
return false;
}
if(func2(data2) < 1){
validate253.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema416.properties.password,data:data2}];
return false;
}
}
if(data.code !== undefined){
let data3 = data.code;
if(!(typeof data3 === "string")){
validate253.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},parentSchema:schema416.properties.code,data:data3}];
return false;
}
if(func2(data3) > 64){
validate253.errors = [{instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 64},parentSchema:schema416.properties.code,data:data3}];
return false;
}
}
validate253.errors = null;
return true;
}

export const servers_sign_in_result: Check = validate254;
const schema419 = {"type":"object","properties":{},"required":[]};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate254.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema419,data}];
return false;
}
validate254.errors = null;
return true;
}

export const servers_sign_out_params: Check = validate256;
const schema422 = {"type":"object","properties":{"server_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["server_id"],"additionalProperties":false};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate256.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema422,data}];
return false;
}
let missing0;
if((data.server_id === undefined) && (missing0 = "server_id")){
validate256.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema422,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "server_id")){
validate256.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema422,data}];
return false;
}
}
if(data.server_id !== undefined){
let data0 = data.server_id;
if(!(typeof data0 === "string")){
validate256.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate256.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
validate256.errors = null;
return true;
}

export const servers_sign_out_result: Check = validate257;
const schema424 = {"type":"object","properties":{},"required":[]};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate257.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema424,data}];
return false;
}
validate257.errors = null;
return true;
}

export const simulcast_define_params: Check = validate259;
const schema428 = {"type":"object","properties":{"simulcast_id":{"$ref":"../common.schema.json#/$defs/local_id"},"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"minItems":2,"maxItems":16}},"required":["simulcast_id","channel_ids"],"additionalProperties":false};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate259.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema428,data}];
return false;
}
let missing0;
if(((data.simulcast_id === undefined) && (missing0 = "simulcast_id")) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate259.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema428,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "simulcast_id") || (key0 === "channel_ids"))){
validate259.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema428,data}];
return false;
}
}
if(data.simulcast_id !== undefined){
let data0 = data.simulcast_id;
if(!(typeof data0 === "string")){
validate259.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate259.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.channel_ids !== undefined){
let data1 = data.channel_ids;
if(!(Array.isArray(data1))){
validate259.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema428.properties.channel_ids,data:data1}];
return false;
}
if(data1.length > 16){
validate259.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema428.properties.channel_ids,data:data1}];
return false;
}
if(data1.length < 2){
validate259.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema428.properties.channel_ids,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(typeof data2 === "string")){
validate259.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data2}];
return false;
}
if(!pattern0.test(data2)){
validate259.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data2}];
return false;
}
}
}
validate259.errors = null;
return true;
}

export const simulcast_define_result: Check = validate260;
const schema431 = {"type":"object","properties":{},"required":[]};

function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate260.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema431,data}];
return false;
}
validate260.errors = null;
return true;
}

export const simulcast_remove_params: Check = validate262;
const schema434 = {"type":"object","properties":{"simulcast_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["simulcast_id"],"additionalProperties":false};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate262.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema434,data}];
return false;
}
let missing0;
if((data.simulcast_id === undefined) && (missing0 = "simulcast_id")){
validate262.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema434,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "simulcast_id")){
validate262.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema434,data}];
return false;
}
}
if(data.simulcast_id !== undefined){
let data0 = data.simulcast_id;
if(!(typeof data0 === "string")){
validate262.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate262.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
validate262.errors = null;
return true;
}

export const simulcast_remove_result: Check = validate263;
const schema436 = {"type":"object","properties":{},"required":[]};

function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate263.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema436,data}];
return false;
}
validate263.errors = null;
return true;
}

export const stats_read_params: Check = validate265;
const schema462 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate265.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema462,data}];
return false;
}
for(const key0 in data){
validate265.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema462,data}];
return false;
}
validate265.errors = null;
return true;
}

export const stats_read_result: Check = validate266;
const schema463 = {"type":"object","properties":{"codec":{"type":"string","maxLength":40},"sound":{"type":"string","maxLength":40},"datagrams_sent":{"$ref":"../common.schema.json#/$defs/count"},"datagrams_received":{"$ref":"../common.schema.json#/$defs/count"},"drops":{"title":"drops","type":"object","additionalProperties":{"$ref":"../common.schema.json#/$defs/count"},"maxProperties":32},"capture_frames":{"$ref":"../common.schema.json#/$defs/count"},"render_frames":{"$ref":"../common.schema.json#/$defs/count"},"sound_dropped_frames":{"$ref":"../common.schema.json#/$defs/count"},"sound_late_frames":{"$ref":"../common.schema.json#/$defs/count"},"talkers":{"type":"array","items":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"maxItems":16},"datagrams":{"$ref":"../common.schema.json#/$defs/count"},"opened":{"$ref":"../common.schema.json#/$defs/count"},"duplicates":{"$ref":"../common.schema.json#/$defs/count"},"late":{"$ref":"../common.schema.json#/$defs/count"},"frames_played":{"$ref":"../common.schema.json#/$defs/count"},"frames_lost":{"$ref":"../common.schema.json#/$defs/count"},"frames_rebuilt":{"$ref":"../common.schema.json#/$defs/count"},"frames_concealed":{"$ref":"../common.schema.json#/$defs/count"},"delay_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"jitter_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"stalls":{"$ref":"../common.schema.json#/$defs/count"},"stretched_samples":{"$ref":"../common.schema.json#/$defs/count"},"frames_from_copies":{"$ref":"../common.schema.json#/$defs/count"}},"required":["session_id","target_id","channel_ids","datagrams","opened","duplicates","late","frames_played","frames_lost","frames_rebuilt","frames_concealed","delay_ms","jitter_ms","stalls","stretched_samples","frames_from_copies"]},"maxItems":4096},"rtt_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"bitrate_bps":{"type":"integer","minimum":0,"maximum":510000,"x-unit":"bit/s"},"redundant_frames":{"type":"integer","minimum":0,"maximum":8},"reported_loss":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"cpu_share":{"type":"number","minimum":0,"maximum":64,"x-unit":"1"},"resident_mb":{"type":"number","minimum":0,"maximum":1000000,"x-unit":"MB"}},"required":["codec","sound","datagrams_sent","datagrams_received","drops","capture_frames","render_frames","sound_dropped_frames","sound_late_frames","talkers","rtt_ms","bitrate_bps","redundant_frames","reported_loss","cpu_share","resident_mb"]};
const schema438 = {"title":"count","type":"integer","minimum":0,"maximum":9007199254740991};
const schema446 = {"title":"target id","type":"integer","minimum":1,"maximum":65535};

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate266.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema463,data}];
return false;
}
let missing0;
if(((((((((((((((((data.codec === undefined) && (missing0 = "codec")) || ((data.sound === undefined) && (missing0 = "sound"))) || ((data.datagrams_sent === undefined) && (missing0 = "datagrams_sent"))) || ((data.datagrams_received === undefined) && (missing0 = "datagrams_received"))) || ((data.drops === undefined) && (missing0 = "drops"))) || ((data.capture_frames === undefined) && (missing0 = "capture_frames"))) || ((data.render_frames === undefined) && (missing0 = "render_frames"))) || ((data.sound_dropped_frames === undefined) && (missing0 = "sound_dropped_frames"))) || ((data.sound_late_frames === undefined) && (missing0 = "sound_late_frames"))) || ((data.talkers === undefined) && (missing0 = "talkers"))) || ((data.rtt_ms === undefined) && (missing0 = "rtt_ms"))) || ((data.bitrate_bps === undefined) && (missing0 = "bitrate_bps"))) || ((data.redundant_frames === undefined) && (missing0 = "redundant_frames"))) || ((data.reported_loss === undefined) && (missing0 = "reported_loss"))) || ((data.cpu_share === undefined) && (missing0 = "cpu_share"))) || ((data.resident_mb === undefined) && (missing0 = "resident_mb"))){
validate266.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema463,data}];
return false;
}
if(data.codec !== undefined){
let data0 = data.codec;
if(!(typeof data0 === "string")){
validate266.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "string"},parentSchema:schema463.properties.codec,data:data0}];
return false;
}
if(func2(data0) > 40){
validate266.errors = [{instancePath:instancePath+"/codec",keyword:"maxLength",params:{limit: 40},parentSchema:schema463.properties.codec,data:data0}];
return false;
}
}
if(data.sound !== undefined){
let data1 = data.sound;
if(!(typeof data1 === "string")){
validate266.errors = [{instancePath:instancePath+"/sound",keyword:"type",params:{type: "string"},parentSchema:schema463.properties.sound,data:data1}];
return false;
}
if(func2(data1) > 40){
validate266.errors = [{instancePath:instancePath+"/sound",keyword:"maxLength",params:{limit: 40},parentSchema:schema463.properties.sound,data:data1}];
return false;
}
}
if(data.datagrams_sent !== undefined){
let data2 = data.datagrams_sent;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate266.errors = [{instancePath:instancePath+"/datagrams_sent",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate266.errors = [{instancePath:instancePath+"/datagrams_sent",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate266.errors = [{instancePath:instancePath+"/datagrams_sent",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data2}];
return false;
}
}
}
if(data.datagrams_received !== undefined){
let data3 = data.datagrams_received;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate266.errors = [{instancePath:instancePath+"/datagrams_received",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate266.errors = [{instancePath:instancePath+"/datagrams_received",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data3}];
return false;
}
if(data3 < 0 || isNaN(data3)){
validate266.errors = [{instancePath:instancePath+"/datagrams_received",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data3}];
return false;
}
}
}
if(data.drops !== undefined){
let data4 = data.drops;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate266.errors = [{instancePath:instancePath+"/drops",keyword:"type",params:{type: "object"},parentSchema:schema463.properties.drops,data:data4}];
return false;
}
if(Object.keys(data4).length > 32){
validate266.errors = [{instancePath:instancePath+"/drops",keyword:"maxProperties",params:{limit: 32},parentSchema:schema463.properties.drops,data:data4}];
return false;
}
for(const key0 in data4){
let data5 = data4[key0];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate266.errors = [{instancePath:instancePath+"/drops/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data5}];
return false;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate266.errors = [{instancePath:instancePath+"/drops/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate266.errors = [{instancePath:instancePath+"/drops/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data5}];
return false;
}
}
}
}
if(data.capture_frames !== undefined){
let data6 = data.capture_frames;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate266.errors = [{instancePath:instancePath+"/capture_frames",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data6}];
return false;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate266.errors = [{instancePath:instancePath+"/capture_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate266.errors = [{instancePath:instancePath+"/capture_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data6}];
return false;
}
}
}
if(data.render_frames !== undefined){
let data7 = data.render_frames;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate266.errors = [{instancePath:instancePath+"/render_frames",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data7}];
return false;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate266.errors = [{instancePath:instancePath+"/render_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate266.errors = [{instancePath:instancePath+"/render_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data7}];
return false;
}
}
}
if(data.sound_dropped_frames !== undefined){
let data8 = data.sound_dropped_frames;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate266.errors = [{instancePath:instancePath+"/sound_dropped_frames",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data8}];
return false;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate266.errors = [{instancePath:instancePath+"/sound_dropped_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate266.errors = [{instancePath:instancePath+"/sound_dropped_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data8}];
return false;
}
}
}
if(data.sound_late_frames !== undefined){
let data9 = data.sound_late_frames;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate266.errors = [{instancePath:instancePath+"/sound_late_frames",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data9}];
return false;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate266.errors = [{instancePath:instancePath+"/sound_late_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data9}];
return false;
}
if(data9 < 0 || isNaN(data9)){
validate266.errors = [{instancePath:instancePath+"/sound_late_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data9}];
return false;
}
}
}
if(data.talkers !== undefined){
let data10 = data.talkers;
if(!(Array.isArray(data10))){
validate266.errors = [{instancePath:instancePath+"/talkers",keyword:"type",params:{type: "array"},parentSchema:schema463.properties.talkers,data:data10}];
return false;
}
if(data10.length > 4096){
validate266.errors = [{instancePath:instancePath+"/talkers",keyword:"maxItems",params:{limit: 4096},parentSchema:schema463.properties.talkers,data:data10}];
return false;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema463.properties.talkers.items,data:data11}];
return false;
}
let missing1;
if(((((((((((((((((data11.session_id === undefined) && (missing1 = "session_id")) || ((data11.target_id === undefined) && (missing1 = "target_id"))) || ((data11.channel_ids === undefined) && (missing1 = "channel_ids"))) || ((data11.datagrams === undefined) && (missing1 = "datagrams"))) || ((data11.opened === undefined) && (missing1 = "opened"))) || ((data11.duplicates === undefined) && (missing1 = "duplicates"))) || ((data11.late === undefined) && (missing1 = "late"))) || ((data11.frames_played === undefined) && (missing1 = "frames_played"))) || ((data11.frames_lost === undefined) && (missing1 = "frames_lost"))) || ((data11.frames_rebuilt === undefined) && (missing1 = "frames_rebuilt"))) || ((data11.frames_concealed === undefined) && (missing1 = "frames_concealed"))) || ((data11.delay_ms === undefined) && (missing1 = "delay_ms"))) || ((data11.jitter_ms === undefined) && (missing1 = "jitter_ms"))) || ((data11.stalls === undefined) && (missing1 = "stalls"))) || ((data11.stretched_samples === undefined) && (missing1 = "stretched_samples"))) || ((data11.frames_from_copies === undefined) && (missing1 = "frames_from_copies"))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema463.properties.talkers.items,data:data11}];
return false;
}
if(data11.session_id !== undefined){
let data12 = data11.session_id;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data12}];
return false;
}
if(data12 < 1 || isNaN(data12)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data12}];
return false;
}
}
}
if(data11.target_id !== undefined){
let data13 = data11.target_id;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema446,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema446,data:data13}];
return false;
}
if(data13 < 1 || isNaN(data13)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema446,data:data13}];
return false;
}
}
}
if(data11.channel_ids !== undefined){
let data14 = data11.channel_ids;
if(!(Array.isArray(data14))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema463.properties.talkers.items.properties.channel_ids,data:data14}];
return false;
}
if(data14.length > 16){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema463.properties.talkers.items.properties.channel_ids,data:data14}];
return false;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(!(typeof data15 === "string")){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data15}];
return false;
}
if(!pattern0.test(data15)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data15}];
return false;
}
}
}
if(data11.datagrams !== undefined){
let data16 = data11.datagrams;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/datagrams",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data16}];
return false;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/datagrams",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data16}];
return false;
}
if(data16 < 0 || isNaN(data16)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/datagrams",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data16}];
return false;
}
}
}
if(data11.opened !== undefined){
let data17 = data11.opened;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/opened",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data17}];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/opened",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/opened",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data17}];
return false;
}
}
}
if(data11.duplicates !== undefined){
let data18 = data11.duplicates;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/duplicates",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data18}];
return false;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/duplicates",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data18}];
return false;
}
if(data18 < 0 || isNaN(data18)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/duplicates",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data18}];
return false;
}
}
}
if(data11.late !== undefined){
let data19 = data11.late;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/late",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data19}];
return false;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/late",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data19}];
return false;
}
if(data19 < 0 || isNaN(data19)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/late",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data19}];
return false;
}
}
}
if(data11.frames_played !== undefined){
let data20 = data11.frames_played;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_played",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data20}];
return false;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_played",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data20}];
return false;
}
if(data20 < 0 || isNaN(data20)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_played",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data20}];
return false;
}
}
}
if(data11.frames_lost !== undefined){
let data21 = data11.frames_lost;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_lost",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data21}];
return false;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_lost",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data21}];
return false;
}
if(data21 < 0 || isNaN(data21)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_lost",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data21}];
return false;
}
}
}
if(data11.frames_rebuilt !== undefined){
let data22 = data11.frames_rebuilt;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_rebuilt",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data22}];
return false;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_rebuilt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data22}];
return false;
}
if(data22 < 0 || isNaN(data22)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_rebuilt",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data22}];
return false;
}
}
}
if(data11.frames_concealed !== undefined){
let data23 = data11.frames_concealed;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_concealed",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data23}];
return false;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_concealed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data23}];
return false;
}
if(data23 < 0 || isNaN(data23)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_concealed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data23}];
return false;
}
}
}
if(data11.delay_ms !== undefined){
let data24 = data11.delay_ms;
if(!((typeof data24 == "number") && (isFinite(data24)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/delay_ms",keyword:"type",params:{type: "number"},parentSchema:schema140,data:data24}];
return false;
}
if(data24 > 1000000000000 || isNaN(data24)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema140,data:data24}];
return false;
}
if(data24 < 0 || isNaN(data24)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema140,data:data24}];
return false;
}
}
if(data11.jitter_ms !== undefined){
let data25 = data11.jitter_ms;
if(!((typeof data25 == "number") && (isFinite(data25)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/jitter_ms",keyword:"type",params:{type: "number"},parentSchema:schema140,data:data25}];
return false;
}
if(data25 > 1000000000000 || isNaN(data25)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/jitter_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema140,data:data25}];
return false;
}
if(data25 < 0 || isNaN(data25)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/jitter_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema140,data:data25}];
return false;
}
}
if(data11.stalls !== undefined){
let data26 = data11.stalls;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stalls",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data26}];
return false;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stalls",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data26}];
return false;
}
if(data26 < 0 || isNaN(data26)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stalls",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data26}];
return false;
}
}
}
if(data11.stretched_samples !== undefined){
let data27 = data11.stretched_samples;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stretched_samples",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data27}];
return false;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stretched_samples",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data27}];
return false;
}
if(data27 < 0 || isNaN(data27)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stretched_samples",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data27}];
return false;
}
}
}
if(data11.frames_from_copies !== undefined){
let data28 = data11.frames_from_copies;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_from_copies",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data28}];
return false;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_from_copies",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data28}];
return false;
}
if(data28 < 0 || isNaN(data28)){
validate266.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_from_copies",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data28}];
return false;
}
}
}
}
}
if(data.rtt_ms !== undefined){
let data29 = data.rtt_ms;
if(!((typeof data29 == "number") && (isFinite(data29)))){
validate266.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"type",params:{type: "number"},parentSchema:schema140,data:data29}];
return false;
}
if(data29 > 1000000000000 || isNaN(data29)){
validate266.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema140,data:data29}];
return false;
}
if(data29 < 0 || isNaN(data29)){
validate266.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema140,data:data29}];
return false;
}
}
if(data.bitrate_bps !== undefined){
let data30 = data.bitrate_bps;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate266.errors = [{instancePath:instancePath+"/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema463.properties.bitrate_bps,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 510000 || isNaN(data30)){
validate266.errors = [{instancePath:instancePath+"/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 510000},parentSchema:schema463.properties.bitrate_bps,data:data30}];
return false;
}
if(data30 < 0 || isNaN(data30)){
validate266.errors = [{instancePath:instancePath+"/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema463.properties.bitrate_bps,data:data30}];
return false;
}
}
}
if(data.redundant_frames !== undefined){
let data31 = data.redundant_frames;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate266.errors = [{instancePath:instancePath+"/redundant_frames",keyword:"type",params:{type: "integer"},parentSchema:schema463.properties.redundant_frames,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 8 || isNaN(data31)){
validate266.errors = [{instancePath:instancePath+"/redundant_frames",keyword:"maximum",params:{comparison: "<=", limit: 8},parentSchema:schema463.properties.redundant_frames,data:data31}];
return false;
}
if(data31 < 0 || isNaN(data31)){
validate266.errors = [{instancePath:instancePath+"/redundant_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema463.properties.redundant_frames,data:data31}];
return false;
}
}
}
if(data.reported_loss !== undefined){
let data32 = data.reported_loss;
if(!((typeof data32 == "number") && (isFinite(data32)))){
validate266.errors = [{instancePath:instancePath+"/reported_loss",keyword:"type",params:{type: "number"},parentSchema:schema463.properties.reported_loss,data:data32}];
return false;
}
if(data32 > 1 || isNaN(data32)){
validate266.errors = [{instancePath:instancePath+"/reported_loss",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema463.properties.reported_loss,data:data32}];
return false;
}
if(data32 < 0 || isNaN(data32)){
validate266.errors = [{instancePath:instancePath+"/reported_loss",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema463.properties.reported_loss,data:data32}];
return false;
}
}
if(data.cpu_share !== undefined){
let data33 = data.cpu_share;
if(!((typeof data33 == "number") && (isFinite(data33)))){
validate266.errors = [{instancePath:instancePath+"/cpu_share",keyword:"type",params:{type: "number"},parentSchema:schema463.properties.cpu_share,data:data33}];
return false;
}
if(data33 > 64 || isNaN(data33)){
validate266.errors = [{instancePath:instancePath+"/cpu_share",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema463.properties.cpu_share,data:data33}];
return false;
}
if(data33 < 0 || isNaN(data33)){
validate266.errors = [{instancePath:instancePath+"/cpu_share",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema463.properties.cpu_share,data:data33}];
return false;
}
}
if(data.resident_mb !== undefined){
let data34 = data.resident_mb;
if(!((typeof data34 == "number") && (isFinite(data34)))){
validate266.errors = [{instancePath:instancePath+"/resident_mb",keyword:"type",params:{type: "number"},parentSchema:schema463.properties.resident_mb,data:data34}];
return false;
}
if(data34 > 1000000 || isNaN(data34)){
validate266.errors = [{instancePath:instancePath+"/resident_mb",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema463.properties.resident_mb,data:data34}];
return false;
}
if(data34 < 0 || isNaN(data34)){
validate266.errors = [{instancePath:instancePath+"/resident_mb",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema463.properties.resident_mb,data:data34}];
return false;
}
}
validate266.errors = null;
return true;
}

export const stats_trace_params: Check = validate268;
const schema494 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate268.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema494,data}];
return false;
}
for(const key0 in data){
validate268.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema494,data}];
return false;
}
validate268.errors = null;
return true;
}

export const stats_trace_result: Check = validate269;
const schema495 = {"type":"object","properties":{"ears_started_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"sent":{"type":"array","items":{"type":"object","properties":{"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"sequence":{"$ref":"../common.schema.json#/$defs/count"},"captured_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"encode_start_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"encoded_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"sealed_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"}},"required":["target_id","sequence","captured_ms","encode_start_ms","encoded_ms","sealed_ms"]},"maxItems":4096},"heard":{"type":"array","items":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"sequence":{"$ref":"../common.schema.json#/$defs/count"},"received_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"decode_start_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"decoded_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"mixed_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"}},"required":["session_id","target_id","sequence","received_ms","decode_start_ms","decoded_ms","mixed_ms"]},"maxItems":4096}},"required":["ears_started_ms","sent","heard"]};

function validate269(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate269.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema495,data}];
return false;
}
let missing0;
if((((data.ears_started_ms === undefined) && (missing0 = "ears_started_ms")) || ((data.sent === undefined) && (missing0 = "sent"))) || ((data.heard === undefined) && (missing0 = "heard"))){
validate269.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema495,data}];
return false;
}
if(data.ears_started_ms !== undefined){
let data0 = data.ears_started_ms;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate269.errors = [{instancePath:instancePath+"/ears_started_ms",keyword:"type",params:{type: "number"},parentSchema:schema495.properties.ears_started_ms,data:data0}];
return false;
}
if(data0 > 1000000000000000 || isNaN(data0)){
validate269.errors = [{instancePath:instancePath+"/ears_started_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema495.properties.ears_started_ms,data:data0}];
return false;
}
if(data0 < 0 || isNaN(data0)){
validate269.errors = [{instancePath:instancePath+"/ears_started_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema495.properties.ears_started_ms,data:data0}];
return false;
}
}
if(data.sent !== undefined){
let data1 = data.sent;
if(!(Array.isArray(data1))){
validate269.errors = [{instancePath:instancePath+"/sent",keyword:"type",params:{type: "array"},parentSchema:schema495.properties.sent,data:data1}];
return false;
}
if(data1.length > 4096){
validate269.errors = [{instancePath:instancePath+"/sent",keyword:"maxItems",params:{limit: 4096},parentSchema:schema495.properties.sent,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema495.properties.sent.items,data:data2}];
return false;
}
let missing1;
if(((((((data2.target_id === undefined) && (missing1 = "target_id")) || ((data2.sequence === undefined) && (missing1 = "sequence"))) || ((data2.captured_ms === undefined) && (missing1 = "captured_ms"))) || ((data2.encode_start_ms === undefined) && (missing1 = "encode_start_ms"))) || ((data2.encoded_ms === undefined) && (missing1 = "encoded_ms"))) || ((data2.sealed_ms === undefined) && (missing1 = "sealed_ms"))){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema495.properties.sent.items,data:data2}];
return false;
}
if(data2.target_id !== undefined){
let data3 = data2.target_id;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema446,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema446,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema446,data:data3}];
return false;
}
}
}
if(data2.sequence !== undefined){
let data4 = data2.sequence;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/sequence",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/sequence",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/sequence",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data4}];
return false;
}
}
}
if(data2.captured_ms !== undefined){
let data5 = data2.captured_ms;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/captured_ms",keyword:"type",params:{type: "number"},parentSchema:schema495.properties.sent.items.properties.captured_ms,data:data5}];
return false;
}
if(data5 > 1000000000000000 || isNaN(data5)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/captured_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema495.properties.sent.items.properties.captured_ms,data:data5}];
return false;
}
if(data5 < 0 || isNaN(data5)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/captured_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema495.properties.sent.items.properties.captured_ms,data:data5}];
return false;
}
}
if(data2.encode_start_ms !== undefined){
let data6 = data2.encode_start_ms;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/encode_start_ms",keyword:"type",params:{type: "number"},parentSchema:schema495.properties.sent.items.properties.encode_start_ms,data:data6}];
return false;
}
if(data6 > 1000000000000000 || isNaN(data6)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/encode_start_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema495.properties.sent.items.properties.encode_start_ms,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/encode_start_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema495.properties.sent.items.properties.encode_start_ms,data:data6}];
return false;
}
}
if(data2.encoded_ms !== undefined){
let data7 = data2.encoded_ms;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/encoded_ms",keyword:"type",params:{type: "number"},parentSchema:schema495.properties.sent.items.properties.encoded_ms,data:data7}];
return false;
}
if(data7 > 1000000000000000 || isNaN(data7)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/encoded_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema495.properties.sent.items.properties.encoded_ms,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/encoded_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema495.properties.sent.items.properties.encoded_ms,data:data7}];
return false;
}
}
if(data2.sealed_ms !== undefined){
let data8 = data2.sealed_ms;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/sealed_ms",keyword:"type",params:{type: "number"},parentSchema:schema495.properties.sent.items.properties.sealed_ms,data:data8}];
return false;
}
if(data8 > 1000000000000000 || isNaN(data8)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/sealed_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema495.properties.sent.items.properties.sealed_ms,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate269.errors = [{instancePath:instancePath+"/sent/" + i0+"/sealed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema495.properties.sent.items.properties.sealed_ms,data:data8}];
return false;
}
}
}
}
if(data.heard !== undefined){
let data9 = data.heard;
if(!(Array.isArray(data9))){
validate269.errors = [{instancePath:instancePath+"/heard",keyword:"type",params:{type: "array"},parentSchema:schema495.properties.heard,data:data9}];
return false;
}
if(data9.length > 4096){
validate269.errors = [{instancePath:instancePath+"/heard",keyword:"maxItems",params:{limit: 4096},parentSchema:schema495.properties.heard,data:data9}];
return false;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema495.properties.heard.items,data:data10}];
return false;
}
let missing2;
if((((((((data10.session_id === undefined) && (missing2 = "session_id")) || ((data10.target_id === undefined) && (missing2 = "target_id"))) || ((data10.sequence === undefined) && (missing2 = "sequence"))) || ((data10.received_ms === undefined) && (missing2 = "received_ms"))) || ((data10.decode_start_ms === undefined) && (missing2 = "decode_start_ms"))) || ((data10.decoded_ms === undefined) && (missing2 = "decoded_ms"))) || ((data10.mixed_ms === undefined) && (missing2 = "mixed_ms"))){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema495.properties.heard.items,data:data10}];
return false;
}
if(data10.session_id !== undefined){
let data11 = data10.session_id;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data11}];
return false;
}
if(data11 < 1 || isNaN(data11)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data11}];
return false;
}
}
}
if(data10.target_id !== undefined){
let data12 = data10.target_id;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema446,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema446,data:data12}];
return false;
}
if(data12 < 1 || isNaN(data12)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema446,data:data12}];
return false;
}
}
}
if(data10.sequence !== undefined){
let data13 = data10.sequence;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/sequence",keyword:"type",params:{type: "integer"},parentSchema:schema438,data:data13}];
return false;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/sequence",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema438,data:data13}];
return false;
}
if(data13 < 0 || isNaN(data13)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/sequence",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema438,data:data13}];
return false;
}
}
}
if(data10.received_ms !== undefined){
let data14 = data10.received_ms;
if(!((typeof data14 == "number") && (isFinite(data14)))){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/received_ms",keyword:"type",params:{type: "number"},parentSchema:schema495.properties.heard.items.properties.received_ms,data:data14}];
return false;
}
if(data14 > 1000000000000000 || isNaN(data14)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/received_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema495.properties.heard.items.properties.received_ms,data:data14}];
return false;
}
if(data14 < 0 || isNaN(data14)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/received_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema495.properties.heard.items.properties.received_ms,data:data14}];
return false;
}
}
if(data10.decode_start_ms !== undefined){
let data15 = data10.decode_start_ms;
if(!((typeof data15 == "number") && (isFinite(data15)))){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/decode_start_ms",keyword:"type",params:{type: "number"},parentSchema:schema495.properties.heard.items.properties.decode_start_ms,data:data15}];
return false;
}
if(data15 > 1000000000000000 || isNaN(data15)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/decode_start_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema495.properties.heard.items.properties.decode_start_ms,data:data15}];
return false;
}
if(data15 < 0 || isNaN(data15)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/decode_start_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema495.properties.heard.items.properties.decode_start_ms,data:data15}];
return false;
}
}
if(data10.decoded_ms !== undefined){
let data16 = data10.decoded_ms;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/decoded_ms",keyword:"type",params:{type: "number"},parentSchema:schema495.properties.heard.items.properties.decoded_ms,data:data16}];
return false;
}
if(data16 > 1000000000000000 || isNaN(data16)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/decoded_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema495.properties.heard.items.properties.decoded_ms,data:data16}];
return false;
}
if(data16 < 0 || isNaN(data16)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/decoded_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema495.properties.heard.items.properties.decoded_ms,data:data16}];
return false;
}
}
if(data10.mixed_ms !== undefined){
let data17 = data10.mixed_ms;
if(!((typeof data17 == "number") && (isFinite(data17)))){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/mixed_ms",keyword:"type",params:{type: "number"},parentSchema:schema495.properties.heard.items.properties.mixed_ms,data:data17}];
return false;
}
if(data17 > 1000000000000000 || isNaN(data17)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/mixed_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema495.properties.heard.items.properties.mixed_ms,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate269.errors = [{instancePath:instancePath+"/heard/" + i1+"/mixed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema495.properties.heard.items.properties.mixed_ms,data:data17}];
return false;
}
}
}
}
validate269.errors = null;
return true;
}

export const talkers_mix_params: Check = validate271;
const schema504 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"muted":{"type":"boolean"}},"required":["session_id"],"additionalProperties":false};

function validate271(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate271.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema504,data}];
return false;
}
let missing0;
if((data.session_id === undefined) && (missing0 = "session_id")){
validate271.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema504,data}];
return false;
}
for(const key0 in data){
if(!(((key0 === "session_id") || (key0 === "gain_db")) || (key0 === "muted"))){
validate271.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema504,data}];
return false;
}
}
if(data.session_id !== undefined){
let data0 = data.session_id;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate271.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data0}];
return false;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate271.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data0}];
return false;
}
if(data0 < 1 || isNaN(data0)){
validate271.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data0}];
return false;
}
}
}
if(data.gain_db !== undefined){
let data1 = data.gain_db;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate271.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data1}];
return false;
}
if(data1 > 12 || isNaN(data1)){
validate271.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data1}];
return false;
}
if(data1 < -60 || isNaN(data1)){
validate271.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data1}];
return false;
}
}
if(data.muted !== undefined){
let data2 = data.muted;
if(typeof data2 !== "boolean"){
validate271.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema504.properties.muted,data:data2}];
return false;
}
}
validate271.errors = null;
return true;
}

export const talkers_mix_result: Check = validate272;
const schema507 = {"type":"object","properties":{},"required":[]};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate272.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema507,data}];
return false;
}
validate272.errors = null;
return true;
}

export const whispers_define_params: Check = validate274;
const schema511 = {"type":"object","properties":{"whisper_id":{"$ref":"../common.schema.json#/$defs/local_id"},"session_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/session_id"},"minItems":1,"maxItems":16}},"required":["whisper_id","session_ids"],"additionalProperties":false};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate274.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema511,data}];
return false;
}
let missing0;
if(((data.whisper_id === undefined) && (missing0 = "whisper_id")) || ((data.session_ids === undefined) && (missing0 = "session_ids"))){
validate274.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema511,data}];
return false;
}
for(const key0 in data){
if(!((key0 === "whisper_id") || (key0 === "session_ids"))){
validate274.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema511,data}];
return false;
}
}
if(data.whisper_id !== undefined){
let data0 = data.whisper_id;
if(!(typeof data0 === "string")){
validate274.errors = [{instancePath:instancePath+"/whisper_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate274.errors = [{instancePath:instancePath+"/whisper_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.session_ids !== undefined){
let data1 = data.session_ids;
if(!(Array.isArray(data1))){
validate274.errors = [{instancePath:instancePath+"/session_ids",keyword:"type",params:{type: "array"},parentSchema:schema511.properties.session_ids,data:data1}];
return false;
}
if(data1.length > 16){
validate274.errors = [{instancePath:instancePath+"/session_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema511.properties.session_ids,data:data1}];
return false;
}
if(data1.length < 1){
validate274.errors = [{instancePath:instancePath+"/session_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema511.properties.session_ids,data:data1}];
return false;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate274.errors = [{instancePath:instancePath+"/session_ids/" + i0,keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data2}];
return false;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate274.errors = [{instancePath:instancePath+"/session_ids/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data2}];
return false;
}
if(data2 < 1 || isNaN(data2)){
validate274.errors = [{instancePath:instancePath+"/session_ids/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data2}];
return false;
}
}
}
}
validate274.errors = null;
return true;
}

export const whispers_define_result: Check = validate275;
const schema514 = {"type":"object","properties":{},"required":[]};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate275.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema514,data}];
return false;
}
validate275.errors = null;
return true;
}

export const whispers_remove_params: Check = validate277;
const schema517 = {"type":"object","properties":{"whisper_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["whisper_id"],"additionalProperties":false};

function validate277(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate277.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema517,data}];
return false;
}
let missing0;
if((data.whisper_id === undefined) && (missing0 = "whisper_id")){
validate277.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema517,data}];
return false;
}
for(const key0 in data){
if(!(key0 === "whisper_id")){
validate277.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema517,data}];
return false;
}
}
if(data.whisper_id !== undefined){
let data0 = data.whisper_id;
if(!(typeof data0 === "string")){
validate277.errors = [{instancePath:instancePath+"/whisper_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate277.errors = [{instancePath:instancePath+"/whisper_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
validate277.errors = null;
return true;
}

export const whispers_remove_result: Check = validate278;
const schema519 = {"type":"object","properties":{},"required":[]};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate278.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema519,data}];
return false;
}
validate278.errors = null;
return true;
}

export const channelGone_params: Check = validate280;
const schema522 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"removed":{"enum":["kicked","moved","permission","gone"]}},"required":["channel_id"]};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate280.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema522,data}];
return false;
}
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate280.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema522,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate280.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate280.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.removed !== undefined){
let data1 = data.removed;
if(!((((data1 === "kicked") || (data1 === "moved")) || (data1 === "permission")) || (data1 === "gone"))){
validate280.errors = [{instancePath:instancePath+"/removed",keyword:"enum",params:{allowedValues: schema522.properties.removed.enum},parentSchema:schema522.properties.removed,data:data1}];
return false;
}
}
validate280.errors = null;
return true;
}

export const channelOrder_params: Check = validate282;
const schema526 = {"type":"object","properties":{"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"maxItems":512}},"required":["channel_ids"]};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate282.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema526,data}];
return false;
}
let missing0;
if((data.channel_ids === undefined) && (missing0 = "channel_ids")){
validate282.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema526,data}];
return false;
}
if(data.channel_ids !== undefined){
let data0 = data.channel_ids;
if(!(Array.isArray(data0))){
validate282.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema526.properties.channel_ids,data:data0}];
return false;
}
if(data0.length > 512){
validate282.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 512},parentSchema:schema526.properties.channel_ids,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(typeof data1 === "string")){
validate282.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data1}];
return false;
}
if(!pattern0.test(data1)){
validate282.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data1}];
return false;
}
}
}
validate282.errors = null;
return true;
}

export const channelState_params: Check = validate290;
const schema539 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"},"removed":{"enum":["kicked","moved","permission","gone"]}},"required":["channel"]};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate284.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema24,data}];
return false;
}
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate284.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema24,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate284.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate284.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(!(typeof data1 === "string")){
validate284.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) > 80){
validate284.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data1}];
return false;
}
if(func2(data1) < 1){
validate284.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data1}];
return false;
}
}
if(data.label !== undefined){
let data2 = data.label;
if(!(typeof data2 === "string")){
validate284.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) > 12){
validate284.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema27,data:data2}];
return false;
}
if(func2(data2) < 1){
validate284.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema27,data:data2}];
return false;
}
}
if(data.colour !== undefined){
let data3 = data.colour;
if(!(typeof data3 === "string")){
validate284.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema28,data:data3}];
return false;
}
if(!pattern4.test(data3)){
validate284.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema28,data:data3}];
return false;
}
}
if(data.may_listen !== undefined){
let data4 = data.may_listen;
if(typeof data4 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_listen,data:data4}];
return false;
}
}
if(data.may_speak !== undefined){
let data5 = data.may_speak;
if(typeof data5 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_speak,data:data5}];
return false;
}
}
if(data.membership !== undefined){
let data6 = data.membership;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate284.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema24.properties.membership.enum},parentSchema:schema24.properties.membership,data:data6}];
return false;
}
}
if(data.gain_db !== undefined){
let data7 = data.gain_db;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate284.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data7}];
return false;
}
if(data7 > 12 || isNaN(data7)){
validate284.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data7}];
return false;
}
if(data7 < -60 || isNaN(data7)){
validate284.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data7}];
return false;
}
}
if(data.pan !== undefined){
let data8 = data.pan;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate284.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema30,data:data8}];
return false;
}
if(data8 > 1 || isNaN(data8)){
validate284.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema30,data:data8}];
return false;
}
if(data8 < -1 || isNaN(data8)){
validate284.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema30,data:data8}];
return false;
}
}
if(data.muted !== undefined){
let data9 = data.muted;
if(typeof data9 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.muted,data:data9}];
return false;
}
}
if(data.members !== undefined){
let data10 = data.members;
if(!(Array.isArray(data10))){
validate284.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema24.properties.members,data:data10}];
return false;
}
if(data10.length > 4096){
validate284.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema24.properties.members,data:data10}];
return false;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate19(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
validate284.errors = validate19.errors;
return false;
}
}
}
if(data.parent_id !== undefined){
let data12 = data.parent_id;
if(!(typeof data12 === "string")){
validate284.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate284.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
if(data.group !== undefined){
let data13 = data.group;
if(typeof data13 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.group,data:data13}];
return false;
}
}
if(data.locked !== undefined){
let data14 = data.locked;
if(typeof data14 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.locked,data:data14}];
return false;
}
}
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
if(typeof data15 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_whisper,data:data15}];
return false;
}
}
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
if(typeof data16 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.may_moderate,data:data16}];
return false;
}
}
if(data.priority !== undefined){
let data17 = data.priority;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate284.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate284.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
if(data17 < 0 || isNaN(data17)){
validate284.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema24.properties.priority,data:data17}];
return false;
}
}
}
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
if(typeof data18 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.half_duplex,data:data18}];
return false;
}
}
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
if(!((typeof data19 == "number") && (isFinite(data19)))){
validate284.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 > 3600000 || isNaN(data19)){
validate284.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
if(data19 < 1000 || isNaN(data19)){
validate284.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema24.properties.talk_ms_max,data:data19}];
return false;
}
}
if(data.effect !== undefined){
if(!(validate21(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
validate284.errors = validate21.errors;
return false;
}
}
if(data.solo !== undefined){
let data21 = data.solo;
if(typeof data21 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.solo,data:data21}];
return false;
}
}
if(data.dry !== undefined){
let data22 = data.dry;
if(typeof data22 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.dry,data:data22}];
return false;
}
}
if(data.positional !== undefined){
let data23 = data.positional;
if(typeof data23 !== "boolean"){
validate284.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema24.properties.positional,data:data23}];
return false;
}
}
if(data.titles !== undefined){
if(!(validate23(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
validate284.errors = validate23.errors;
return false;
}
}
if(data.labels !== undefined){
if(!(validate25(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
validate284.errors = validate25.errors;
return false;
}
}
if(data.number !== undefined){
let data26 = data.number;
if(!(typeof data26 === "string")){
validate284.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) > 16){
validate284.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema43,data:data26}];
return false;
}
if(func2(data26) < 1){
validate284.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema43,data:data26}];
return false;
}
}
if(data.icon !== undefined){
let data27 = data.icon;
if(!(typeof data27 === "string")){
validate284.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema44,data:data27}];
return false;
}
if(!pattern7.test(data27)){
validate284.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema44,data:data27}];
return false;
}
}
if(data.codec !== undefined){
let data28 = data.codec;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
validate284.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema24.properties.codec,data:data28}];
return false;
}
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate284.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate284.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(data29 < 24000 || isNaN(data29)){
validate284.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema24.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate284.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate284.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(data30 < 10 || isNaN(data30)){
validate284.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema24.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate284.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate284.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
if(data31 < 1 || isNaN(data31)){
validate284.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema24.properties.talkers_max,data:data31}];
return false;
}
}
}
validate284.errors = null;
return true;
}


function validate290(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate290.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema539,data}];
return false;
}
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate290.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema539,data}];
return false;
}
if(data.channel !== undefined){
if(!(validate284(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
validate290.errors = validate284.errors;
return false;
}
}
if(data.removed !== undefined){
let data1 = data.removed;
if(!((((data1 === "kicked") || (data1 === "moved")) || (data1 === "permission")) || (data1 === "gone"))){
validate290.errors = [{instancePath:instancePath+"/removed",keyword:"enum",params:{allowedValues: schema539.properties.removed.enum},parentSchema:schema539.properties.removed,data:data1}];
return false;
}
}
validate290.errors = null;
return true;
}

export const connection_params: Check = validate293;
const schema543 = {"type":"object","properties":{"state":{"enum":["closed","connecting","open","lost","reconnecting"]},"transport":{"enum":["none","udp","tunnel"]},"rtt_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"reason":{"type":"string","maxLength":512},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"}},"required":["state","transport","rtt_ms"]};

function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate293.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema543,data}];
return false;
}
let missing0;
if((((data.state === undefined) && (missing0 = "state")) || ((data.transport === undefined) && (missing0 = "transport"))) || ((data.rtt_ms === undefined) && (missing0 = "rtt_ms"))){
validate293.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema543,data}];
return false;
}
if(data.state !== undefined){
let data0 = data.state;
if(!(((((data0 === "closed") || (data0 === "connecting")) || (data0 === "open")) || (data0 === "lost")) || (data0 === "reconnecting"))){
validate293.errors = [{instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema543.properties.state.enum},parentSchema:schema543.properties.state,data:data0}];
return false;
}
}
if(data.transport !== undefined){
let data1 = data.transport;
if(!(((data1 === "none") || (data1 === "udp")) || (data1 === "tunnel"))){
validate293.errors = [{instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema543.properties.transport.enum},parentSchema:schema543.properties.transport,data:data1}];
return false;
}
}
if(data.rtt_ms !== undefined){
let data2 = data.rtt_ms;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate293.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"type",params:{type: "number"},parentSchema:schema140,data:data2}];
return false;
}
if(data2 > 1000000000000 || isNaN(data2)){
validate293.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema140,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate293.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema140,data:data2}];
return false;
}
}
if(data.reason !== undefined){
let data3 = data.reason;
if(!(typeof data3 === "string")){
validate293.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema543.properties.reason,data:data3}];
return false;
}
if(func2(data3) > 512){
validate293.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema543.properties.reason,data:data3}];
return false;
}
}
if(data.session_id !== undefined){
let data4 = data.session_id;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate293.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data4}];
return false;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 4294967295 || isNaN(data4)){
validate293.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data4}];
return false;
}
if(data4 < 1 || isNaN(data4)){
validate293.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data4}];
return false;
}
}
}
validate293.errors = null;
return true;
}

export const devices_params: Check = validate295;
const schema548 = {"type":"object","properties":{"uses":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/device_use"},"maxItems":2},"cause":{"enum":["selected","lost","returned","changed"]}},"required":["uses","cause"]};

function validate295(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate295.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema548,data}];
return false;
}
let missing0;
if(((data.uses === undefined) && (missing0 = "uses")) || ((data.cause === undefined) && (missing0 = "cause"))){
validate295.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema548,data}];
return false;
}
if(data.uses !== undefined){
let data0 = data.uses;
if(!(Array.isArray(data0))){
validate295.errors = [{instancePath:instancePath+"/uses",keyword:"type",params:{type: "array"},parentSchema:schema548.properties.uses,data:data0}];
return false;
}
if(data0.length > 2){
validate295.errors = [{instancePath:instancePath+"/uses",keyword:"maxItems",params:{limit: 2},parentSchema:schema548.properties.uses,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema148,data:data1}];
return false;
}
let missing1;
if(((data1.direction === undefined) && (missing1 = "direction")) || ((data1.state === undefined) && (missing1 = "state"))){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema148,data:data1}];
return false;
}
if(data1.direction !== undefined){
let data2 = data1.direction;
if(!((data2 === "capture") || (data2 === "playback"))){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0+"/direction",keyword:"enum",params:{allowedValues: schema148.properties.direction.enum},parentSchema:schema148.properties.direction,data:data2}];
return false;
}
}
if(data1.state !== undefined){
let data3 = data1.state;
if(!((data3 === "open") || (data3 === "lost"))){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0+"/state",keyword:"enum",params:{allowedValues: schema148.properties.state.enum},parentSchema:schema148.properties.state,data:data3}];
return false;
}
}
if(data1.device_id !== undefined){
let data4 = data1.device_id;
if(!(typeof data4 === "string")){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0+"/device_id",keyword:"type",params:{type: "string"},parentSchema:schema148.properties.device_id,data:data4}];
return false;
}
if(func2(data4) > 256){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0+"/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema148.properties.device_id,data:data4}];
return false;
}
}
if(data1.title !== undefined){
let data5 = data1.title;
if(!(typeof data5 === "string")){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema148.properties.title,data:data5}];
return false;
}
if(func2(data5) > 256){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0+"/title",keyword:"maxLength",params:{limit: 256},parentSchema:schema148.properties.title,data:data5}];
return false;
}
}
if(data1.selected_id !== undefined){
let data6 = data1.selected_id;
if(!(typeof data6 === "string")){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0+"/selected_id",keyword:"type",params:{type: "string"},parentSchema:schema148.properties.selected_id,data:data6}];
return false;
}
if(func2(data6) > 256){
validate295.errors = [{instancePath:instancePath+"/uses/" + i0+"/selected_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema148.properties.selected_id,data:data6}];
return false;
}
}
}
}
if(data.cause !== undefined){
let data7 = data.cause;
if(!((((data7 === "selected") || (data7 === "lost")) || (data7 === "returned")) || (data7 === "changed"))){
validate295.errors = [{instancePath:instancePath+"/cause",keyword:"enum",params:{allowedValues: schema548.properties.cause.enum},parentSchema:schema548.properties.cause,data:data7}];
return false;
}
}
validate295.errors = null;
return true;
}

export const hotkey_params: Check = validate297;
const schema552 = {"type":"object","properties":{"hotkey_id":{"$ref":"../common.schema.json#/$defs/local_id"},"action":{"enum":["mute","louder","softer","mute_microphone","mute_sound","overlay","overlay_edit"]}},"required":["hotkey_id","action"]};

function validate297(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate297.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema552,data}];
return false;
}
let missing0;
if(((data.hotkey_id === undefined) && (missing0 = "hotkey_id")) || ((data.action === undefined) && (missing0 = "action"))){
validate297.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema552,data}];
return false;
}
if(data.hotkey_id !== undefined){
let data0 = data.hotkey_id;
if(!(typeof data0 === "string")){
validate297.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate297.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.action !== undefined){
let data1 = data.action;
if(!(((((((data1 === "mute") || (data1 === "louder")) || (data1 === "softer")) || (data1 === "mute_microphone")) || (data1 === "mute_sound")) || (data1 === "overlay")) || (data1 === "overlay_edit"))){
validate297.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema552.properties.action.enum},parentSchema:schema552.properties.action,data:data1}];
return false;
}
}
validate297.errors = null;
return true;
}

export const hotkeys_params: Check = validate299;
const schema555 = {"type":"object","properties":{"sources":{"type":"array","items":{"type":"object","properties":{"source":{"enum":["hook","evdev"]},"state":{"enum":["running","off","failed"]},"reason":{"type":"string","maxLength":512}},"required":["source","state"]},"maxItems":4}},"required":["sources"]};

function validate299(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate299.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema555,data}];
return false;
}
let missing0;
if((data.sources === undefined) && (missing0 = "sources")){
validate299.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema555,data}];
return false;
}
if(data.sources !== undefined){
let data0 = data.sources;
if(!(Array.isArray(data0))){
validate299.errors = [{instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"},parentSchema:schema555.properties.sources,data:data0}];
return false;
}
if(data0.length > 4){
validate299.errors = [{instancePath:instancePath+"/sources",keyword:"maxItems",params:{limit: 4},parentSchema:schema555.properties.sources,data:data0}];
return false;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate299.errors = [{instancePath:instancePath+"/sources/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema555.properties.sources.items,data:data1}];
return false;
}
let missing1;
if(((data1.source === undefined) && (missing1 = "source")) || ((data1.state === undefined) && (missing1 = "state"))){
validate299.errors = [{instancePath:instancePath+"/sources/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema555.properties.sources.items,data:data1}];
return false;
}
if(data1.source !== undefined){
let data2 = data1.source;
if(!((data2 === "hook") || (data2 === "evdev"))){
validate299.errors = [{instancePath:instancePath+"/sources/" + i0+"/source",keyword:"enum",params:{allowedValues: schema555.properties.sources.items.properties.source.enum},parentSchema:schema555.properties.sources.items.properties.source,data:data2}];
return false;
}
}
if(data1.state !== undefined){
let data3 = data1.state;
if(!(((data3 === "running") || (data3 === "off")) || (data3 === "failed"))){
validate299.errors = [{instancePath:instancePath+"/sources/" + i0+"/state",keyword:"enum",params:{allowedValues: schema555.properties.sources.items.properties.state.enum},parentSchema:schema555.properties.sources.items.properties.state,data:data3}];
return false;
}
}
if(data1.reason !== undefined){
let data4 = data1.reason;
if(!(typeof data4 === "string")){
validate299.errors = [{instancePath:instancePath+"/sources/" + i0+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema555.properties.sources.items.properties.reason,data:data4}];
return false;
}
if(func2(data4) > 512){
validate299.errors = [{instancePath:instancePath+"/sources/" + i0+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema555.properties.sources.items.properties.reason,data:data4}];
return false;
}
}
}
}
validate299.errors = null;
return true;
}

export const level_params: Check = validate301;
const schema559 = {"type":"object","properties":{"peak_db":{"$ref":"../common.schema.json#/$defs/level_db"},"rms_db":{"$ref":"../common.schema.json#/$defs/level_db"},"voice":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"sent":{"type":"boolean"}},"required":["peak_db","rms_db","voice","sent"]};
const schema557 = {"title":"level","type":"number","minimum":-120,"maximum":0,"x-unit":"dB"};

function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate301.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema559,data}];
return false;
}
let missing0;
if(((((data.peak_db === undefined) && (missing0 = "peak_db")) || ((data.rms_db === undefined) && (missing0 = "rms_db"))) || ((data.voice === undefined) && (missing0 = "voice"))) || ((data.sent === undefined) && (missing0 = "sent"))){
validate301.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema559,data}];
return false;
}
if(data.peak_db !== undefined){
let data0 = data.peak_db;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate301.errors = [{instancePath:instancePath+"/peak_db",keyword:"type",params:{type: "number"},parentSchema:schema557,data:data0}];
return false;
}
if(data0 > 0 || isNaN(data0)){
validate301.errors = [{instancePath:instancePath+"/peak_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema557,data:data0}];
return false;
}
if(data0 < -120 || isNaN(data0)){
validate301.errors = [{instancePath:instancePath+"/peak_db",keyword:"minimum",params:{comparison: ">=", limit: -120},parentSchema:schema557,data:data0}];
return false;
}
}
if(data.rms_db !== undefined){
let data1 = data.rms_db;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate301.errors = [{instancePath:instancePath+"/rms_db",keyword:"type",params:{type: "number"},parentSchema:schema557,data:data1}];
return false;
}
if(data1 > 0 || isNaN(data1)){
validate301.errors = [{instancePath:instancePath+"/rms_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema557,data:data1}];
return false;
}
if(data1 < -120 || isNaN(data1)){
validate301.errors = [{instancePath:instancePath+"/rms_db",keyword:"minimum",params:{comparison: ">=", limit: -120},parentSchema:schema557,data:data1}];
return false;
}
}
if(data.voice !== undefined){
let data2 = data.voice;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate301.errors = [{instancePath:instancePath+"/voice",keyword:"type",params:{type: "number"},parentSchema:schema559.properties.voice,data:data2}];
return false;
}
if(data2 > 1 || isNaN(data2)){
validate301.errors = [{instancePath:instancePath+"/voice",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema559.properties.voice,data:data2}];
return false;
}
if(data2 < 0 || isNaN(data2)){
validate301.errors = [{instancePath:instancePath+"/voice",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema559.properties.voice,data:data2}];
return false;
}
}
if(data.sent !== undefined){
let data3 = data.sent;
if(typeof data3 !== "boolean"){
validate301.errors = [{instancePath:instancePath+"/sent",keyword:"type",params:{type: "boolean"},parentSchema:schema559.properties.sent,data:data3}];
return false;
}
}
validate301.errors = null;
return true;
}

export const operationState_params: Check = validate307;
const schema575 = {"type":"object","properties":{"operation":{"$ref":"../common.schema.json#/$defs/operation_state"}},"required":[]};

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate303.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema220,data}];
return false;
}
let missing0;
if(((((((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.seats === undefined) && (missing0 = "seats"))) || ((data.radios === undefined) && (missing0 = "radios"))) || ((data.simulcasts === undefined) && (missing0 = "simulcasts"))){
validate303.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema220,data}];
return false;
}
if(data.operation_id !== undefined){
let data0 = data.operation_id;
if(!(typeof data0 === "string")){
validate303.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate303.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data0}];
return false;
}
}
if(data.place !== undefined){
let data1 = data.place;
if(!((data1 === "server") || (data1 === "file"))){
validate303.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema215.enum},parentSchema:schema215,data:data1}];
return false;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(!(typeof data2 === "string")){
validate303.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) > 80){
validate303.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data2}];
return false;
}
if(func2(data2) < 1){
validate303.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data2}];
return false;
}
}
if(data.version !== undefined){
let data3 = data.version;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate303.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema220.properties.version,data:data3}];
return false;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate303.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema220.properties.version,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate303.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema220.properties.version,data:data3}];
return false;
}
}
}
if(data.role !== undefined){
let data4 = data.role;
if(!(typeof data4 === "string")){
validate303.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data4}];
return false;
}
if(!pattern0.test(data4)){
validate303.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data4}];
return false;
}
}
if(data.roles !== undefined){
let data5 = data.roles;
if(!(Array.isArray(data5))){
validate303.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.roles,data:data5}];
return false;
}
if(data5.length > 64){
validate303.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema220.properties.roles,data:data5}];
return false;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate303.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema220.properties.roles.items,data:data6}];
return false;
}
let missing1;
if(((data6.id === undefined) && (missing1 = "id")) || ((data6.title === undefined) && (missing1 = "title"))){
validate303.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema220.properties.roles.items,data:data6}];
return false;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(!(typeof data7 === "string")){
validate303.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema34,data:data7}];
return false;
}
if(!pattern0.test(data7)){
validate303.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema34,data:data7}];
return false;
}
}
if(data6.title !== undefined){
let data8 = data6.title;
if(!(typeof data8 === "string")){
validate303.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data8}];
return false;
}
if(func2(data8) > 80){
validate303.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data8}];
return false;
}
if(func2(data8) < 1){
validate303.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data8}];
return false;
}
}
}
}
if(data.phase !== undefined){
let data9 = data.phase;
if(!(typeof data9 === "string")){
validate303.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data9}];
return false;
}
if(!pattern0.test(data9)){
validate303.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data9}];
return false;
}
}
if(data.phases !== undefined){
let data10 = data.phases;
if(!(Array.isArray(data10))){
validate303.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.phases,data:data10}];
return false;
}
if(data10.length > 32){
validate303.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema220.properties.phases,data:data10}];
return false;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate303.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema220.properties.phases.items,data:data11}];
return false;
}
let missing2;
if(((data11.id === undefined) && (missing2 = "id")) || ((data11.title === undefined) && (missing2 = "title"))){
validate303.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema220.properties.phases.items,data:data11}];
return false;
}
if(data11.id !== undefined){
let data12 = data11.id;
if(!(typeof data12 === "string")){
validate303.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data12}];
return false;
}
if(!pattern0.test(data12)){
validate303.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data12}];
return false;
}
}
if(data11.title !== undefined){
let data13 = data11.title;
if(!(typeof data13 === "string")){
validate303.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data13}];
return false;
}
if(func2(data13) > 80){
validate303.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data13}];
return false;
}
if(func2(data13) < 1){
validate303.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data13}];
return false;
}
}
}
}
if(data.seat !== undefined){
let data14 = data.seat;
if(!(typeof data14 === "string")){
validate303.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
if(func2(data14) > 80){
validate303.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
if(func2(data14) < 1){
validate303.errors = [{instancePath:instancePath+"/seat",keyword:"minLength",params:{limit: 1},parentSchema:schema220.properties.seat,data:data14}];
return false;
}
}
if(data.seats !== undefined){
let data15 = data.seats;
if(!(Array.isArray(data15))){
validate303.errors = [{instancePath:instancePath+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.seats,data:data15}];
return false;
}
if(data15.length > 256){
validate303.errors = [{instancePath:instancePath+"/seats",keyword:"maxItems",params:{limit: 256},parentSchema:schema220.properties.seats,data:data15}];
return false;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
if(!(typeof data16 === "string")){
validate303.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
if(func2(data16) > 80){
validate303.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"maxLength",params:{limit: 80},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
if(func2(data16) < 1){
validate303.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema220.properties.seats.items,data:data16}];
return false;
}
}
}
if(data.stack !== undefined){
let data17 = data.stack;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
validate303.errors = [{instancePath:instancePath+"/stack",keyword:"type",params:{type: "object"},parentSchema:schema220.properties.stack,data:data17}];
return false;
}
let missing3;
if(((data17.id === undefined) && (missing3 = "id")) || ((data17.title === undefined) && (missing3 = "title"))){
validate303.errors = [{instancePath:instancePath+"/stack",keyword:"required",params:{missingProperty: missing3},parentSchema:schema220.properties.stack,data:data17}];
return false;
}
if(data17.id !== undefined){
let data18 = data17.id;
if(!(typeof data18 === "string")){
validate303.errors = [{instancePath:instancePath+"/stack/id",keyword:"type",params:{type: "string"},parentSchema:schema214,data:data18}];
return false;
}
if(!pattern0.test(data18)){
validate303.errors = [{instancePath:instancePath+"/stack/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema214,data:data18}];
return false;
}
}
if(data17.title !== undefined){
let data19 = data17.title;
if(!(typeof data19 === "string")){
validate303.errors = [{instancePath:instancePath+"/stack/title",keyword:"type",params:{type: "string"},parentSchema:schema26,data:data19}];
return false;
}
if(func2(data19) > 80){
validate303.errors = [{instancePath:instancePath+"/stack/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema26,data:data19}];
return false;
}
if(func2(data19) < 1){
validate303.errors = [{instancePath:instancePath+"/stack/title",keyword:"minLength",params:{limit: 1},parentSchema:schema26,data:data19}];
return false;
}
}
}
if(data.radios !== undefined){
let data20 = data.radios;
if(!(Array.isArray(data20))){
validate303.errors = [{instancePath:instancePath+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.radios,data:data20}];
return false;
}
if(data20.length > 512){
validate303.errors = [{instancePath:instancePath+"/radios",keyword:"maxItems",params:{limit: 512},parentSchema:schema220.properties.radios,data:data20}];
return false;
}
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate140(data20[i3], {instancePath:instancePath+"/radios/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
validate303.errors = validate140.errors;
return false;
}
}
}
if(data.simulcasts !== undefined){
let data22 = data.simulcasts;
if(!(Array.isArray(data22))){
validate303.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema220.properties.simulcasts,data:data22}];
return false;
}
if(data22.length > 128){
validate303.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema220.properties.simulcasts,data:data22}];
return false;
}
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate142(data22[i4], {instancePath:instancePath+"/simulcasts/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
validate303.errors = validate142.errors;
return false;
}
}
}
validate303.errors = null;
return true;
}


function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate307.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema575,data}];
return false;
}
if(data.operation !== undefined){
if(!(validate303(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
validate307.errors = validate303.errors;
return false;
}
}
validate307.errors = null;
return true;
}

export const overlay_params: Check = validate312;
const schema580 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};

function validate310(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate310.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema264,data}];
return false;
}
let missing0;
if(((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))) || ((data.editing === undefined) && (missing0 = "editing"))){
validate310.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema264,data}];
return false;
}
if(data.visible !== undefined){
let data0 = data.visible;
if(typeof data0 !== "boolean"){
validate310.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.visible,data:data0}];
return false;
}
}
if(data.layout !== undefined){
let data1 = data.layout;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate310.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema265,data:data1}];
return false;
}
let missing1;
if(((((((((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))) || ((data1.theme === undefined) && (missing1 = "theme"))) || ((data1.text_scale === undefined) && (missing1 = "text_scale"))) || ((data1.auto_hide === undefined) && (missing1 = "auto_hide"))) || ((data1.mirrored === undefined) && (missing1 = "mirrored"))) || ((data1.offset_x_px === undefined) && (missing1 = "offset_x_px"))) || ((data1.offset_y_px === undefined) && (missing1 = "offset_y_px"))){
validate310.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema265,data:data1}];
return false;
}
if(data1.corner !== undefined){
let data2 = data1.corner;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate310.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema265.properties.corner.enum},parentSchema:schema265.properties.corner,data:data2}];
return false;
}
}
if(data1.scale !== undefined){
let data3 = data1.scale;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate310.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 > 3 || isNaN(data3)){
validate310.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
if(data3 < 0.5 || isNaN(data3)){
validate310.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema265.properties.scale,data:data3}];
return false;
}
}
if(data1.opacity !== undefined){
let data4 = data1.opacity;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate310.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 > 1 || isNaN(data4)){
validate310.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
if(data4 < 0.1 || isNaN(data4)){
validate310.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema265.properties.opacity,data:data4}];
return false;
}
}
if(data1.detail !== undefined){
let data5 = data1.detail;
if(!((((data5 === "full") || (data5 === "compact")) || (data5 === "speaking")) || (data5 === "one_line"))){
validate310.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema265.properties.detail.enum},parentSchema:schema265.properties.detail,data:data5}];
return false;
}
}
if(data1.theme !== undefined){
let data6 = data1.theme;
if(!((((data6 === "dark") || (data6 === "light")) || (data6 === "high_contrast")) || (data6 === "colour_blind"))){
validate310.errors = [{instancePath:instancePath+"/layout/theme",keyword:"enum",params:{allowedValues: schema265.properties.theme.enum},parentSchema:schema265.properties.theme,data:data6}];
return false;
}
}
if(data1.text_scale !== undefined){
let data7 = data1.text_scale;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate310.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"type",params:{type: "number"},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 > 2 || isNaN(data7)){
validate310.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"maximum",params:{comparison: "<=", limit: 2},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
if(data7 < 0.75 || isNaN(data7)){
validate310.errors = [{instancePath:instancePath+"/layout/text_scale",keyword:"minimum",params:{comparison: ">=", limit: 0.75},parentSchema:schema265.properties.text_scale,data:data7}];
return false;
}
}
if(data1.auto_hide !== undefined){
let data8 = data1.auto_hide;
if(typeof data8 !== "boolean"){
validate310.errors = [{instancePath:instancePath+"/layout/auto_hide",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.auto_hide,data:data8}];
return false;
}
}
if(data1.mirrored !== undefined){
let data9 = data1.mirrored;
if(typeof data9 !== "boolean"){
validate310.errors = [{instancePath:instancePath+"/layout/mirrored",keyword:"type",params:{type: "boolean"},parentSchema:schema265.properties.mirrored,data:data9}];
return false;
}
}
if(data1.offset_x_px !== undefined){
let data10 = data1.offset_x_px;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate310.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 4096 || isNaN(data10)){
validate310.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
if(data10 < 0 || isNaN(data10)){
validate310.errors = [{instancePath:instancePath+"/layout/offset_x_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_x_px,data:data10}];
return false;
}
}
}
if(data1.offset_y_px !== undefined){
let data11 = data1.offset_y_px;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate310.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"type",params:{type: "integer"},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4096 || isNaN(data11)){
validate310.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"maximum",params:{comparison: "<=", limit: 4096},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
if(data11 < 0 || isNaN(data11)){
validate310.errors = [{instancePath:instancePath+"/layout/offset_y_px",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema265.properties.offset_y_px,data:data11}];
return false;
}
}
}
}
if(data.attached !== undefined){
let data12 = data.attached;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate310.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 32 || isNaN(data12)){
validate310.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
if(data12 < 0 || isNaN(data12)){
validate310.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema264.properties.attached,data:data12}];
return false;
}
}
}
if(data.editing !== undefined){
let data13 = data.editing;
if(typeof data13 !== "boolean"){
validate310.errors = [{instancePath:instancePath+"/editing",keyword:"type",params:{type: "boolean"},parentSchema:schema264.properties.editing,data:data13}];
return false;
}
}
if(data.window_title !== undefined){
let data14 = data.window_title;
if(!(typeof data14 === "string")){
validate310.errors = [{instancePath:instancePath+"/window_title",keyword:"type",params:{type: "string"},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) > 256){
validate310.errors = [{instancePath:instancePath+"/window_title",keyword:"maxLength",params:{limit: 256},parentSchema:schema266,data:data14}];
return false;
}
if(func2(data14) < 1){
validate310.errors = [{instancePath:instancePath+"/window_title",keyword:"minLength",params:{limit: 1},parentSchema:schema266,data:data14}];
return false;
}
}
validate310.errors = null;
return true;
}


function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate312.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema580,data}];
return false;
}
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate312.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema580,data}];
return false;
}
if(data.overlay !== undefined){
if(!(validate310(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
validate312.errors = validate310.errors;
return false;
}
}
validate312.errors = null;
return true;
}

export const pairing_params: Check = validate315;
const schema584 = {"type":"object","properties":{"request_id":{"$ref":"../common.schema.json#/$defs/uuid"},"client_name":{"$ref":"../common.schema.json#/$defs/display_name"},"origin":{"type":"string","maxLength":256},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"open":{"type":"boolean"}},"required":["request_id","client_name","scopes","open"]};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate315.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema584,data}];
return false;
}
let missing0;
if(((((data.request_id === undefined) && (missing0 = "request_id")) || ((data.client_name === undefined) && (missing0 = "client_name"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.open === undefined) && (missing0 = "open"))){
validate315.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema584,data}];
return false;
}
if(data.request_id !== undefined){
let data0 = data.request_id;
if(!(typeof data0 === "string")){
validate315.errors = [{instancePath:instancePath+"/request_id",keyword:"type",params:{type: "string"},parentSchema:schema302,data:data0}];
return false;
}
if(!pattern81.test(data0)){
validate315.errors = [{instancePath:instancePath+"/request_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema302,data:data0}];
return false;
}
}
if(data.client_name !== undefined){
let data1 = data.client_name;
if(!(typeof data1 === "string")){
validate315.errors = [{instancePath:instancePath+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
if(func2(data1) > 40){
validate315.errors = [{instancePath:instancePath+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data1}];
return false;
}
if(func2(data1) < 1){
validate315.errors = [{instancePath:instancePath+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data1}];
return false;
}
}
if(data.origin !== undefined){
let data2 = data.origin;
if(!(typeof data2 === "string")){
validate315.errors = [{instancePath:instancePath+"/origin",keyword:"type",params:{type: "string"},parentSchema:schema584.properties.origin,data:data2}];
return false;
}
if(func2(data2) > 256){
validate315.errors = [{instancePath:instancePath+"/origin",keyword:"maxLength",params:{limit: 256},parentSchema:schema584.properties.origin,data:data2}];
return false;
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(!(Array.isArray(data3))){
validate315.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema584.properties.scopes,data:data3}];
return false;
}
if(data3.length > 16){
validate315.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema584.properties.scopes,data:data3}];
return false;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(typeof data4 === "string")){
validate315.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema584.properties.scopes.items,data:data4}];
return false;
}
if(func2(data4) > 32){
validate315.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema584.properties.scopes.items,data:data4}];
return false;
}
}
}
if(data.open !== undefined){
let data5 = data.open;
if(typeof data5 !== "boolean"){
validate315.errors = [{instancePath:instancePath+"/open",keyword:"type",params:{type: "boolean"},parentSchema:schema584.properties.open,data:data5}];
return false;
}
}
validate315.errors = null;
return true;
}

export const ptt_params: Check = validate317;
const schema589 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"},"talking":{"type":"boolean"},"cause":{"enum":["pressed","released","expired","client_gone","closed","timeout","busy"]}},"required":["binding_id","talking","cause"]};

function validate317(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate317.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema589,data}];
return false;
}
let missing0;
if((((data.binding_id === undefined) && (missing0 = "binding_id")) || ((data.talking === undefined) && (missing0 = "talking"))) || ((data.cause === undefined) && (missing0 = "cause"))){
validate317.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema589,data}];
return false;
}
if(data.binding_id !== undefined){
let data0 = data.binding_id;
if(!(typeof data0 === "string")){
validate317.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema160,data:data0}];
return false;
}
if(!pattern43.test(data0)){
validate317.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema160,data:data0}];
return false;
}
}
if(data.talking !== undefined){
let data1 = data.talking;
if(typeof data1 !== "boolean"){
validate317.errors = [{instancePath:instancePath+"/talking",keyword:"type",params:{type: "boolean"},parentSchema:schema589.properties.talking,data:data1}];
return false;
}
}
if(data.cause !== undefined){
let data2 = data.cause;
if(!(((((((data2 === "pressed") || (data2 === "released")) || (data2 === "expired")) || (data2 === "client_gone")) || (data2 === "closed")) || (data2 === "timeout")) || (data2 === "busy"))){
validate317.errors = [{instancePath:instancePath+"/cause",keyword:"enum",params:{allowedValues: schema589.properties.cause.enum},parentSchema:schema589.properties.cause,data:data2}];
return false;
}
}
validate317.errors = null;
return true;
}

export const settings_params: Check = validate321;
const schema595 = {"type":"object","properties":{"microphone":{"$ref":"../common.schema.json#/$defs/microphone_state"},"mixer":{"$ref":"../common.schema.json#/$defs/mixer_state"}},"required":[]};
const schema592 = {"title":"microphone state","type":"object","properties":{"gain_db":{"type":"number","minimum":-30,"maximum":30,"x-unit":"dB"},"noise_suppression":{"type":"boolean"},"automatic_gain":{"type":"boolean"},"echo_cancellation":{"type":"boolean"},"voice_activity":{"type":"boolean"},"threshold":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"pre_roll_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"release_ms":{"type":"number","minimum":0,"maximum":2000,"x-unit":"ms"},"muted":{"type":"boolean"}},"required":["gain_db","noise_suppression","automatic_gain","echo_cancellation","voice_activity","threshold","pre_roll_ms","release_ms","muted"]};
const schema593 = {"title":"mixer state","type":"object","properties":{"gain_db":{"$ref":"#/$defs/gain_db"},"duck_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_own_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_attack_ms":{"type":"number","minimum":1,"maximum":1000,"x-unit":"ms"},"duck_hold_ms":{"type":"number","minimum":0,"maximum":5000,"x-unit":"ms"},"duck_release_ms":{"type":"number","minimum":1,"maximum":5000,"x-unit":"ms"},"muted":{"type":"boolean"}},"required":["gain_db","duck_db","duck_own_db","duck_attack_ms","duck_hold_ms","duck_release_ms","muted"]};

function validate319(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate319.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema593,data}];
return false;
}
let missing0;
if((((((((data.gain_db === undefined) && (missing0 = "gain_db")) || ((data.duck_db === undefined) && (missing0 = "duck_db"))) || ((data.duck_own_db === undefined) && (missing0 = "duck_own_db"))) || ((data.duck_attack_ms === undefined) && (missing0 = "duck_attack_ms"))) || ((data.duck_hold_ms === undefined) && (missing0 = "duck_hold_ms"))) || ((data.duck_release_ms === undefined) && (missing0 = "duck_release_ms"))) || ((data.muted === undefined) && (missing0 = "muted"))){
validate319.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema593,data}];
return false;
}
if(data.gain_db !== undefined){
let data0 = data.gain_db;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate319.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema29,data:data0}];
return false;
}
if(data0 > 12 || isNaN(data0)){
validate319.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema29,data:data0}];
return false;
}
if(data0 < -60 || isNaN(data0)){
validate319.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema29,data:data0}];
return false;
}
}
if(data.duck_db !== undefined){
let data1 = data.duck_db;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate319.errors = [{instancePath:instancePath+"/duck_db",keyword:"type",params:{type: "number"},parentSchema:schema593.properties.duck_db,data:data1}];
return false;
}
if(data1 > 0 || isNaN(data1)){
validate319.errors = [{instancePath:instancePath+"/duck_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema593.properties.duck_db,data:data1}];
return false;
}
if(data1 < -60 || isNaN(data1)){
validate319.errors = [{instancePath:instancePath+"/duck_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema593.properties.duck_db,data:data1}];
return false;
}
}
if(data.duck_own_db !== undefined){
let data2 = data.duck_own_db;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate319.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"type",params:{type: "number"},parentSchema:schema593.properties.duck_own_db,data:data2}];
return false;
}
if(data2 > 0 || isNaN(data2)){
validate319.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema593.properties.duck_own_db,data:data2}];
return false;
}
if(data2 < -60 || isNaN(data2)){
validate319.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema593.properties.duck_own_db,data:data2}];
return false;
}
}
if(data.duck_attack_ms !== undefined){
let data3 = data.duck_attack_ms;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate319.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"type",params:{type: "number"},parentSchema:schema593.properties.duck_attack_ms,data:data3}];
return false;
}
if(data3 > 1000 || isNaN(data3)){
validate319.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema593.properties.duck_attack_ms,data:data3}];
return false;
}
if(data3 < 1 || isNaN(data3)){
validate319.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema593.properties.duck_attack_ms,data:data3}];
return false;
}
}
if(data.duck_hold_ms !== undefined){
let data4 = data.duck_hold_ms;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate319.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"type",params:{type: "number"},parentSchema:schema593.properties.duck_hold_ms,data:data4}];
return false;
}
if(data4 > 5000 || isNaN(data4)){
validate319.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema593.properties.duck_hold_ms,data:data4}];
return false;
}
if(data4 < 0 || isNaN(data4)){
validate319.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema593.properties.duck_hold_ms,data:data4}];
return false;
}
}
if(data.duck_release_ms !== undefined){
let data5 = data.duck_release_ms;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate319.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"type",params:{type: "number"},parentSchema:schema593.properties.duck_release_ms,data:data5}];
return false;
}
if(data5 > 5000 || isNaN(data5)){
validate319.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema593.properties.duck_release_ms,data:data5}];
return false;
}
if(data5 < 1 || isNaN(data5)){
validate319.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema593.properties.duck_release_ms,data:data5}];
return false;
}
}
if(data.muted !== undefined){
let data6 = data.muted;
if(typeof data6 !== "boolean"){
validate319.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema593.properties.muted,data:data6}];
return false;
}
}
validate319.errors = null;
return true;
}


function validate321(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate321.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema595,data}];
return false;
}
if(data.microphone !== undefined){
let data0 = data.microphone;
if(!(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate321.errors = [{instancePath:instancePath+"/microphone",keyword:"type",params:{type: "object"},parentSchema:schema592,data:data0}];
return false;
}
let missing0;
if((((((((((data0.gain_db === undefined) && (missing0 = "gain_db")) || ((data0.noise_suppression === undefined) && (missing0 = "noise_suppression"))) || ((data0.automatic_gain === undefined) && (missing0 = "automatic_gain"))) || ((data0.echo_cancellation === undefined) && (missing0 = "echo_cancellation"))) || ((data0.voice_activity === undefined) && (missing0 = "voice_activity"))) || ((data0.threshold === undefined) && (missing0 = "threshold"))) || ((data0.pre_roll_ms === undefined) && (missing0 = "pre_roll_ms"))) || ((data0.release_ms === undefined) && (missing0 = "release_ms"))) || ((data0.muted === undefined) && (missing0 = "muted"))){
validate321.errors = [{instancePath:instancePath+"/microphone",keyword:"required",params:{missingProperty: missing0},parentSchema:schema592,data:data0}];
return false;
}
if(data0.gain_db !== undefined){
let data1 = data0.gain_db;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate321.errors = [{instancePath:instancePath+"/microphone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema592.properties.gain_db,data:data1}];
return false;
}
if(data1 > 30 || isNaN(data1)){
validate321.errors = [{instancePath:instancePath+"/microphone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema592.properties.gain_db,data:data1}];
return false;
}
if(data1 < -30 || isNaN(data1)){
validate321.errors = [{instancePath:instancePath+"/microphone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -30},parentSchema:schema592.properties.gain_db,data:data1}];
return false;
}
}
if(data0.noise_suppression !== undefined){
let data2 = data0.noise_suppression;
if(typeof data2 !== "boolean"){
validate321.errors = [{instancePath:instancePath+"/microphone/noise_suppression",keyword:"type",params:{type: "boolean"},parentSchema:schema592.properties.noise_suppression,data:data2}];
return false;
}
}
if(data0.automatic_gain !== undefined){
let data3 = data0.automatic_gain;
if(typeof data3 !== "boolean"){
validate321.errors = [{instancePath:instancePath+"/microphone/automatic_gain",keyword:"type",params:{type: "boolean"},parentSchema:schema592.properties.automatic_gain,data:data3}];
return false;
}
}
if(data0.echo_cancellation !== undefined){
let data4 = data0.echo_cancellation;
if(typeof data4 !== "boolean"){
validate321.errors = [{instancePath:instancePath+"/microphone/echo_cancellation",keyword:"type",params:{type: "boolean"},parentSchema:schema592.properties.echo_cancellation,data:data4}];
return false;
}
}
if(data0.voice_activity !== undefined){
let data5 = data0.voice_activity;
if(typeof data5 !== "boolean"){
validate321.errors = [{instancePath:instancePath+"/microphone/voice_activity",keyword:"type",params:{type: "boolean"},parentSchema:schema592.properties.voice_activity,data:data5}];
return false;
}
}
if(data0.threshold !== undefined){
let data6 = data0.threshold;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate321.errors = [{instancePath:instancePath+"/microphone/threshold",keyword:"type",params:{type: "number"},parentSchema:schema592.properties.threshold,data:data6}];
return false;
}
if(data6 > 1 || isNaN(data6)){
validate321.errors = [{instancePath:instancePath+"/microphone/threshold",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema592.properties.threshold,data:data6}];
return false;
}
if(data6 < 0 || isNaN(data6)){
validate321.errors = [{instancePath:instancePath+"/microphone/threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema592.properties.threshold,data:data6}];
return false;
}
}
if(data0.pre_roll_ms !== undefined){
let data7 = data0.pre_roll_ms;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate321.errors = [{instancePath:instancePath+"/microphone/pre_roll_ms",keyword:"type",params:{type: "number"},parentSchema:schema592.properties.pre_roll_ms,data:data7}];
return false;
}
if(data7 > 500 || isNaN(data7)){
validate321.errors = [{instancePath:instancePath+"/microphone/pre_roll_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema592.properties.pre_roll_ms,data:data7}];
return false;
}
if(data7 < 0 || isNaN(data7)){
validate321.errors = [{instancePath:instancePath+"/microphone/pre_roll_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema592.properties.pre_roll_ms,data:data7}];
return false;
}
}
if(data0.release_ms !== undefined){
let data8 = data0.release_ms;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate321.errors = [{instancePath:instancePath+"/microphone/release_ms",keyword:"type",params:{type: "number"},parentSchema:schema592.properties.release_ms,data:data8}];
return false;
}
if(data8 > 2000 || isNaN(data8)){
validate321.errors = [{instancePath:instancePath+"/microphone/release_ms",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema592.properties.release_ms,data:data8}];
return false;
}
if(data8 < 0 || isNaN(data8)){
validate321.errors = [{instancePath:instancePath+"/microphone/release_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema592.properties.release_ms,data:data8}];
return false;
}
}
if(data0.muted !== undefined){
let data9 = data0.muted;
if(typeof data9 !== "boolean"){
validate321.errors = [{instancePath:instancePath+"/microphone/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema592.properties.muted,data:data9}];
return false;
}
}
}
if(data.mixer !== undefined){
if(!(validate319(data.mixer, {instancePath:instancePath+"/mixer",parentData:data,parentDataProperty:"mixer",rootData}))){
validate321.errors = validate319.errors;
return false;
}
}
validate321.errors = null;
return true;
}

export const speaking_params: Check = validate324;
const schema601 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"speaking":{"type":"boolean"},"own":{"type":"boolean"},"whisper":{"type":"boolean"}},"required":["session_id","name","speaking","own"]};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate324.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema601,data}];
return false;
}
let missing0;
if(((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.speaking === undefined) && (missing0 = "speaking"))) || ((data.own === undefined) && (missing0 = "own"))){
validate324.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema601,data}];
return false;
}
if(data.channel_id !== undefined){
let data0 = data.channel_id;
if(!(typeof data0 === "string")){
validate324.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
if(!pattern0.test(data0)){
validate324.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
if(data.session_id !== undefined){
let data1 = data.session_id;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate324.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema32,data:data1}];
return false;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate324.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema32,data:data1}];
return false;
}
if(data1 < 1 || isNaN(data1)){
validate324.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema32,data:data1}];
return false;
}
}
}
if(data.name !== undefined){
let data2 = data.name;
if(!(typeof data2 === "string")){
validate324.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
if(func2(data2) > 40){
validate324.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data2}];
return false;
}
if(func2(data2) < 1){
validate324.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data2}];
return false;
}
}
if(data.speaking !== undefined){
let data3 = data.speaking;
if(typeof data3 !== "boolean"){
validate324.errors = [{instancePath:instancePath+"/speaking",keyword:"type",params:{type: "boolean"},parentSchema:schema601.properties.speaking,data:data3}];
return false;
}
}
if(data.own !== undefined){
let data4 = data.own;
if(typeof data4 !== "boolean"){
validate324.errors = [{instancePath:instancePath+"/own",keyword:"type",params:{type: "boolean"},parentSchema:schema601.properties.own,data:data4}];
return false;
}
}
if(data.whisper !== undefined){
let data5 = data.whisper;
if(typeof data5 !== "boolean"){
validate324.errors = [{instancePath:instancePath+"/whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema601.properties.whisper,data:data5}];
return false;
}
}
validate324.errors = null;
return true;
}

export const toast_params: Check = validate326;
const schema606 = {"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":200},"kind":{"enum":["info","good","warning","error"]},"duration_ms":{"type":"number","minimum":500,"maximum":30000,"x-unit":"ms"}},"required":["text","kind","duration_ms"]};

function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate326.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema606,data}];
return false;
}
let missing0;
if((((data.text === undefined) && (missing0 = "text")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))){
validate326.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema606,data}];
return false;
}
if(data.text !== undefined){
let data0 = data.text;
if(!(typeof data0 === "string")){
validate326.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema606.properties.text,data:data0}];
return false;
}
if(func2(data0) > 200){
validate326.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 200},parentSchema:schema606.properties.text,data:data0}];
return false;
}
if(func2(data0) < 1){
validate326.errors = [{instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},parentSchema:schema606.properties.text,data:data0}];
return false;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((data1 === "info") || (data1 === "good")) || (data1 === "warning")) || (data1 === "error"))){
validate326.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema606.properties.kind.enum},parentSchema:schema606.properties.kind,data:data1}];
return false;
}
}
if(data.duration_ms !== undefined){
let data2 = data.duration_ms;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate326.errors = [{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema606.properties.duration_ms,data:data2}];
return false;
}
if(data2 > 30000 || isNaN(data2)){
validate326.errors = [{instancePath:instancePath+"/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 30000},parentSchema:schema606.properties.duration_ms,data:data2}];
return false;
}
if(data2 < 500 || isNaN(data2)){
validate326.errors = [{instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 500},parentSchema:schema606.properties.duration_ms,data:data2}];
return false;
}
}
validate326.errors = null;
return true;
}
