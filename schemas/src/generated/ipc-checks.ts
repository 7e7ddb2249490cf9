// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const agent_hello_params: Check = validate12;
const schema14 = {"type":"object","properties":{"protocol_versions":{"type":"array","items":{"type":"integer","minimum":1,"maximum":255},"minItems":1,"maxItems":16},"client_name":{"$ref":"../common.schema.json#/$defs/display_name"},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"pairing_token":{"type":"string","maxLength":64,"x-secret":true}},"required":["protocol_versions","client_name"],"additionalProperties":false};
const schema13 = {"title":"display name","type":"string","minLength":1,"maxLength":40};
const func2 = ucs2length;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.protocol_versions === undefined) && (missing0 = "protocol_versions")) || ((data.client_name === undefined) && (missing0 = "client_name"))){
validate12.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema14,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "protocol_versions") || (key0 === "client_name")) || (key0 === "scopes")) || (key0 === "pairing_token"))){
validate12.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema14,data}];
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
validate12.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"maxItems",params:{limit: 16},parentSchema:schema14.properties.protocol_versions,data:data0}];
return false;
}
else {
if(data0.length < 1){
validate12.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"minItems",params:{limit: 1},parentSchema:schema14.properties.protocol_versions,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate12.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"type",params:{type: "integer"},parentSchema:schema14.properties.protocol_versions.items,data:data1}];
return false;
}
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 255 || isNaN(data1)){
validate12.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 255},parentSchema:schema14.properties.protocol_versions.items,data:data1}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate12.errors = [{instancePath:instancePath+"/protocol_versions/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema14.properties.protocol_versions.items,data:data1}];
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
validate12.errors = [{instancePath:instancePath+"/protocol_versions",keyword:"type",params:{type: "array"},parentSchema:schema14.properties.protocol_versions,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_name !== undefined){
let data2 = data.client_name;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 40){
validate12.errors = [{instancePath:instancePath+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate12.errors = [{instancePath:instancePath+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data2}];
return false;
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data3 = data.scopes;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 16){
validate12.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema14.properties.scopes,data:data3}];
return false;
}
else {
var valid3 = true;
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 32){
validate12.errors = [{instancePath:instancePath+"/scopes/" + i1,keyword:"maxLength",params:{limit: 32},parentSchema:schema14.properties.scopes.items,data:data4}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/scopes/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema14.properties.scopes.items,data:data4}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate12.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema14.properties.scopes,data:data3}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pairing_token !== undefined){
let data5 = data.pairing_token;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(func2(data5) > 64){
validate12.errors = [{instancePath:instancePath+"/pairing_token",keyword:"maxLength",params:{limit: 64},parentSchema:schema14.properties.pairing_token,data:data5}];
return false;
}
}
else {
validate12.errors = [{instancePath:instancePath+"/pairing_token",keyword:"type",params:{type: "string"},parentSchema:schema14.properties.pairing_token,data:data5}];
return false;
}
}
var valid0 = _errs13 === errors;
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
validate12.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema14,data}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}

export const agent_hello_result: Check = validate13;
const schema16 = {"type":"object","properties":{"protocol":{"type":"integer","minimum":1,"maximum":255},"agent_version":{"type":"string","maxLength":32},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"pairing_token":{"type":"string","maxLength":64,"x-secret":true}},"required":["protocol","agent_version","scopes"]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.protocol === undefined) && (missing0 = "protocol")) || ((data.agent_version === undefined) && (missing0 = "agent_version"))) || ((data.scopes === undefined) && (missing0 = "scopes"))){
validate13.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema16,data}];
return false;
}
else {
if(data.protocol !== undefined){
let data0 = data.protocol;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate13.errors = [{instancePath:instancePath+"/protocol",keyword:"type",params:{type: "integer"},parentSchema:schema16.properties.protocol,data:data0}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 255 || isNaN(data0)){
validate13.errors = [{instancePath:instancePath+"/protocol",keyword:"maximum",params:{comparison: "<=", limit: 255},parentSchema:schema16.properties.protocol,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate13.errors = [{instancePath:instancePath+"/protocol",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema16.properties.protocol,data:data0}];
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
if(data.agent_version !== undefined){
let data1 = data.agent_version;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) > 32){
validate13.errors = [{instancePath:instancePath+"/agent_version",keyword:"maxLength",params:{limit: 32},parentSchema:schema16.properties.agent_version,data:data1}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/agent_version",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.agent_version,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data2 = data.scopes;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
if(data2.length > 16){
validate13.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema16.properties.scopes,data:data2}];
return false;
}
else {
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(func2(data3) > 32){
validate13.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema16.properties.scopes.items,data:data3}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema16.properties.scopes.items,data:data3}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate13.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema16.properties.scopes,data:data2}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pairing_token !== undefined){
let data4 = data.pairing_token;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(func2(data4) > 64){
validate13.errors = [{instancePath:instancePath+"/pairing_token",keyword:"maxLength",params:{limit: 64},parentSchema:schema16.properties.pairing_token,data:data4}];
return false;
}
}
else {
validate13.errors = [{instancePath:instancePath+"/pairing_token",keyword:"type",params:{type: "string"},parentSchema:schema16.properties.pairing_token,data:data4}];
return false;
}
}
var valid0 = _errs9 === errors;
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
validate13.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema16,data}];
return false;
}
}
validate13.errors = vErrors;
return errors === 0;
}

export const channels_join_params: Check = validate25;
const schema40 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true}},"required":["channel_id"],"additionalProperties":false};
const schema18 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate25.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema40,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "channel_id") || (key0 === "password"))){
validate25.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema40,data}];
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
validate25.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate25.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data1 = data.password;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate25.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema40.properties.password,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate25.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema40.properties.password,data:data1}];
return false;
}
}
}
else {
validate25.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema40.properties.password,data:data1}];
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
validate25.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema40,data}];
return false;
}
}
validate25.errors = vErrors;
return errors === 0;
}

export const channels_join_result: Check = validate26;
const schema42 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};
const schema19 = {"title":"channel state","type":"object","properties":{"channel_id":{"$ref":"#/$defs/channel_id"},"title":{"$ref":"#/$defs/title"},"label":{"$ref":"#/$defs/label"},"colour":{"$ref":"#/$defs/colour"},"may_listen":{"type":"boolean"},"may_speak":{"type":"boolean"},"membership":{"enum":["none","joined","monitor"]},"gain_db":{"$ref":"#/$defs/gain_db"},"pan":{"$ref":"#/$defs/pan"},"muted":{"type":"boolean"},"members":{"type":"array","items":{"$ref":"#/$defs/member"},"maxItems":4096},"parent_id":{"$ref":"#/$defs/channel_id"},"group":{"type":"boolean"},"locked":{"type":"boolean"},"may_whisper":{"type":"boolean"},"may_moderate":{"type":"boolean"},"priority":{"type":"integer","minimum":0,"maximum":10},"half_duplex":{"type":"boolean"},"talk_ms_max":{"type":"number","minimum":1000,"maximum":3600000,"x-unit":"ms"},"effect":{"$ref":"#/$defs/radio_effect"},"solo":{"type":"boolean"},"dry":{"type":"boolean"},"positional":{"type":"boolean"},"titles":{"$ref":"#/$defs/titles"},"labels":{"$ref":"#/$defs/labels"},"number":{"$ref":"#/$defs/channel_number"},"icon":{"$ref":"#/$defs/icon"},"codec":{"type":"object","properties":{"bitrate_bps":{"type":"integer","minimum":24000,"maximum":64000,"x-unit":"bit/s"},"frame_ms":{"type":"integer","minimum":10,"maximum":20,"x-unit":"ms"}},"required":[]},"talkers_max":{"type":"integer","minimum":1,"maximum":64}},"required":["channel_id","title","label","may_listen","may_speak","membership","gain_db","pan","muted","members","solo","dry","positional"]};
const schema21 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema22 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema23 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const schema24 = {"title":"gain","type":"number","minimum":-60,"maximum":12,"x-unit":"dB"};
const schema25 = {"title":"pan","type":"number","minimum":-1,"maximum":1,"x-unit":"1"};
const schema38 = {"title":"channel number","type":"string","minLength":1,"maxLength":16};
const schema39 = {"title":"icon","type":"string","pattern":"^[a-z][a-z0-9-]{0,31}$"};
const pattern2 = new RegExp("^#[0-9a-f]{6}$", "u");
const pattern5 = new RegExp("^[a-z][a-z0-9-]{0,31}$", "u");
const schema26 = {"title":"member","type":"object","properties":{"session_id":{"$ref":"#/$defs/session_id"},"name":{"$ref":"#/$defs/display_name"},"role":{"$ref":"#/$defs/role_id"},"monitor":{"type":"boolean"},"muted":{"type":"boolean"},"deafened":{"type":"boolean"},"priority":{"type":"boolean"},"absent":{"type":"boolean"}},"required":["session_id","name","role","monitor"]};
const schema27 = {"title":"session id","type":"integer","minimum":1,"maximum":4294967295};
const schema29 = {"title":"role id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.role === undefined) && (missing0 = "role"))) || ((data.monitor === undefined) && (missing0 = "monitor"))){
validate16.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema26,data}];
return false;
}
else {
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate16.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate16.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate16.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data0}];
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
validate16.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate16.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data1}];
return false;
}
}
}
else {
validate16.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
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
validate16.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data2}];
return false;
}
}
else {
validate16.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data2}];
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
validate16.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.monitor,data:data3}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data4 = data.muted;
const _errs12 = errors;
if(typeof data4 !== "boolean"){
validate16.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.muted,data:data4}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deafened !== undefined){
let data5 = data.deafened;
const _errs14 = errors;
if(typeof data5 !== "boolean"){
validate16.errors = [{instancePath:instancePath+"/deafened",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.deafened,data:data5}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data6 = data.priority;
const _errs16 = errors;
if(typeof data6 !== "boolean"){
validate16.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.priority,data:data6}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.absent !== undefined){
let data7 = data.absent;
const _errs18 = errors;
if(typeof data7 !== "boolean"){
validate16.errors = [{instancePath:instancePath+"/absent",keyword:"type",params:{type: "boolean"},parentSchema:schema26.properties.absent,data:data7}];
return false;
}
var valid0 = _errs18 === errors;
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
}
else {
validate16.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema26,data}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const schema31 = {"title":"radio effect","type":"object","properties":{"low_hz":{"type":"number","minimum":20,"maximum":2000,"x-unit":"Hz"},"high_hz":{"type":"number","minimum":1000,"maximum":20000,"x-unit":"Hz"},"drive_db":{"type":"number","minimum":0,"maximum":30,"x-unit":"dB"},"noise_db":{"type":"number","minimum":-90,"maximum":-20,"x-unit":"dB"},"tail_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"tail_db":{"type":"number","minimum":-90,"maximum":-6,"x-unit":"dB"},"key_down_tone":{"$ref":"#/$defs/radio_tone"},"key_up_tone":{"$ref":"#/$defs/radio_tone"}},"required":[]};
const schema32 = {"title":"radio tone","type":"object","properties":{"frequency_hz":{"type":"number","minimum":100,"maximum":4000,"x-unit":"Hz"},"duration_ms":{"type":"number","minimum":10,"maximum":500,"x-unit":"ms"},"gain_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"}},"required":["frequency_hz","duration_ms","gain_db"]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate18.errors = [{instancePath:instancePath+"/low_hz",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema31.properties.low_hz,data:data0}];
return false;
}
else {
if(data0 < 20 || isNaN(data0)){
validate18.errors = [{instancePath:instancePath+"/low_hz",keyword:"minimum",params:{comparison: ">=", limit: 20},parentSchema:schema31.properties.low_hz,data:data0}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/low_hz",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.low_hz,data:data0}];
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
validate18.errors = [{instancePath:instancePath+"/high_hz",keyword:"maximum",params:{comparison: "<=", limit: 20000},parentSchema:schema31.properties.high_hz,data:data1}];
return false;
}
else {
if(data1 < 1000 || isNaN(data1)){
validate18.errors = [{instancePath:instancePath+"/high_hz",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema31.properties.high_hz,data:data1}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/high_hz",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.high_hz,data:data1}];
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
validate18.errors = [{instancePath:instancePath+"/drive_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema31.properties.drive_db,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate18.errors = [{instancePath:instancePath+"/drive_db",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema31.properties.drive_db,data:data2}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/drive_db",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.drive_db,data:data2}];
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
validate18.errors = [{instancePath:instancePath+"/noise_db",keyword:"maximum",params:{comparison: "<=", limit: -20},parentSchema:schema31.properties.noise_db,data:data3}];
return false;
}
else {
if(data3 < -90 || isNaN(data3)){
validate18.errors = [{instancePath:instancePath+"/noise_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema31.properties.noise_db,data:data3}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/noise_db",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.noise_db,data:data3}];
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
validate18.errors = [{instancePath:instancePath+"/tail_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema31.properties.tail_ms,data:data4}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate18.errors = [{instancePath:instancePath+"/tail_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema31.properties.tail_ms,data:data4}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/tail_ms",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.tail_ms,data:data4}];
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
validate18.errors = [{instancePath:instancePath+"/tail_db",keyword:"maximum",params:{comparison: "<=", limit: -6},parentSchema:schema31.properties.tail_db,data:data5}];
return false;
}
else {
if(data5 < -90 || isNaN(data5)){
validate18.errors = [{instancePath:instancePath+"/tail_db",keyword:"minimum",params:{comparison: ">=", limit: -90},parentSchema:schema31.properties.tail_db,data:data5}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/tail_db",keyword:"type",params:{type: "number"},parentSchema:schema31.properties.tail_db,data:data5}];
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
validate18.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"required",params:{missingProperty: missing0},parentSchema:schema32,data:data6}];
return false;
}
else {
if(data6.frequency_hz !== undefined){
let data7 = data6.frequency_hz;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 4000 || isNaN(data7)){
validate18.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema32.properties.frequency_hz,data:data7}];
return false;
}
else {
if(data7 < 100 || isNaN(data7)){
validate18.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema32.properties.frequency_hz,data:data7}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/key_down_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.frequency_hz,data:data7}];
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
validate18.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema32.properties.duration_ms,data:data8}];
return false;
}
else {
if(data8 < 10 || isNaN(data8)){
validate18.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema32.properties.duration_ms,data:data8}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/key_down_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.duration_ms,data:data8}];
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
validate18.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema32.properties.gain_db,data:data9}];
return false;
}
else {
if(data9 < -60 || isNaN(data9)){
validate18.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema32.properties.gain_db,data:data9}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/key_down_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.gain_db,data:data9}];
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
validate18.errors = [{instancePath:instancePath+"/key_down_tone",keyword:"type",params:{type: "object"},parentSchema:schema32,data:data6}];
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
validate18.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"required",params:{missingProperty: missing1},parentSchema:schema32,data:data10}];
return false;
}
else {
if(data10.frequency_hz !== undefined){
let data11 = data10.frequency_hz;
const _errs25 = errors;
if(errors === _errs25){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4000 || isNaN(data11)){
validate18.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"maximum",params:{comparison: "<=", limit: 4000},parentSchema:schema32.properties.frequency_hz,data:data11}];
return false;
}
else {
if(data11 < 100 || isNaN(data11)){
validate18.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema32.properties.frequency_hz,data:data11}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/key_up_tone/frequency_hz",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.frequency_hz,data:data11}];
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
validate18.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema32.properties.duration_ms,data:data12}];
return false;
}
else {
if(data12 < 10 || isNaN(data12)){
validate18.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema32.properties.duration_ms,data:data12}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/key_up_tone/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.duration_ms,data:data12}];
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
validate18.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema32.properties.gain_db,data:data13}];
return false;
}
else {
if(data13 < -60 || isNaN(data13)){
validate18.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema32.properties.gain_db,data:data13}];
return false;
}
}
}
else {
validate18.errors = [{instancePath:instancePath+"/key_up_tone/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema32.properties.gain_db,data:data13}];
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
validate18.errors = [{instancePath:instancePath+"/key_up_tone",keyword:"type",params:{type: "object"},parentSchema:schema32,data:data10}];
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
validate18.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema31,data}];
return false;
}
}
validate18.errors = vErrors;
return errors === 0;
}

const schema34 = {"title":"titles","type":"object","additionalProperties":{"$ref":"#/$defs/title"},"maxProperties":32};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 32){
validate20.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema34,data}];
return false;
}
else {
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func2(data0) > 80){
validate20.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data0}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema21,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate20.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema34,data}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

const schema36 = {"title":"labels","type":"object","additionalProperties":{"$ref":"#/$defs/label"},"maxProperties":32};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 32){
validate22.errors = [{instancePath,keyword:"maxProperties",params:{limit: 32},parentSchema:schema36,data}];
return false;
}
else {
for(const key0 in data){
let data0 = data[key0];
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(func2(data0) > 12){
validate22.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate22.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data0}];
return false;
}
}
}
else {
validate22.errors = [{instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},parentSchema:schema22,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate22.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema36,data}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate15.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate15.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate15.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate15.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate15.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate15.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
if(!pattern2.test(data3)){
validate15.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate15.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate15.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data6 = data.membership;
const _errs17 = errors;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate15.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gain_db !== undefined){
let data7 = data.gain_db;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 12 || isNaN(data7)){
validate15.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate15.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pan !== undefined){
let data8 = data.pan;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate15.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate15.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data9 = data.muted;
const _errs24 = errors;
if(typeof data9 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data10 = data.members;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length > 4096){
validate15.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
return false;
}
else {
var valid7 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate16(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data12 = data.parent_id;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate15.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data13 = data.group;
const _errs32 = errors;
if(typeof data13 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.group,data:data13}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
let data14 = data.locked;
const _errs34 = errors;
if(typeof data14 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.locked,data:data14}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
const _errs36 = errors;
if(typeof data15 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_whisper,data:data15}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
const _errs38 = errors;
if(typeof data16 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_moderate,data:data16}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data17 = data.priority;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate15.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate15.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate15.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
const _errs42 = errors;
if(typeof data18 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.half_duplex,data:data18}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
const _errs44 = errors;
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3600000 || isNaN(data19)){
validate15.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
else {
if(data19 < 1000 || isNaN(data19)){
validate15.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
const _errs46 = errors;
if(!(validate18(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solo !== undefined){
let data21 = data.solo;
const _errs47 = errors;
if(typeof data21 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.solo,data:data21}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry !== undefined){
let data22 = data.dry;
const _errs49 = errors;
if(typeof data22 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.dry,data:data22}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positional !== undefined){
let data23 = data.positional;
const _errs51 = errors;
if(typeof data23 !== "boolean"){
validate15.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.positional,data:data23}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titles !== undefined){
const _errs53 = errors;
if(!(validate20(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs54 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data26 = data.number;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) > 16){
validate15.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema38,data:data26}];
return false;
}
else {
if(func2(data26) < 1){
validate15.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38,data:data26}];
return false;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data26}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
let data27 = data.icon;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
validate15.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema39,data:data27}];
return false;
}
}
else {
validate15.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema39,data:data27}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codec !== undefined){
let data28 = data.codec;
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
const _errs63 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate15.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(errors === _errs63){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate15.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
else {
if(data29 < 24000 || isNaN(data29)){
validate15.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
const _errs65 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate15.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(errors === _errs65){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate15.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
else {
if(data30 < 10 || isNaN(data30)){
validate15.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
}
}
else {
validate15.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.codec,data:data28}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
const _errs67 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate15.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
if(errors === _errs67){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate15.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate15.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
}
}
}
var valid0 = _errs67 === errors;
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
validate15.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate15.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema42,data}];
return false;
}
else {
if(data.channel !== undefined){
if(!(validate15(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
}
else {
validate26.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema42,data}];
return false;
}
}
validate26.errors = vErrors;
return errors === 0;
}

export const channels_leave_params: Check = validate35;
const schema55 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["channel_id"],"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate35.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema55,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "channel_id")){
validate35.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema55,data}];
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
validate35.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate35.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
}
}
}
}
}
else {
validate35.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema55,data}];
return false;
}
}
validate35.errors = vErrors;
return errors === 0;
}

export const channels_leave_result: Check = validate36;
const schema57 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate29.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate29.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate29.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate29.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate29.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate29.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
if(!pattern2.test(data3)){
validate29.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate29.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate29.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data6 = data.membership;
const _errs17 = errors;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate29.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gain_db !== undefined){
let data7 = data.gain_db;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 12 || isNaN(data7)){
validate29.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate29.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pan !== undefined){
let data8 = data.pan;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate29.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate29.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data9 = data.muted;
const _errs24 = errors;
if(typeof data9 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data10 = data.members;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length > 4096){
validate29.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
return false;
}
else {
var valid7 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate16(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data12 = data.parent_id;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate29.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data13 = data.group;
const _errs32 = errors;
if(typeof data13 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.group,data:data13}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
let data14 = data.locked;
const _errs34 = errors;
if(typeof data14 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.locked,data:data14}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
const _errs36 = errors;
if(typeof data15 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_whisper,data:data15}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
const _errs38 = errors;
if(typeof data16 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_moderate,data:data16}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data17 = data.priority;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate29.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate29.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate29.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
const _errs42 = errors;
if(typeof data18 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.half_duplex,data:data18}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
const _errs44 = errors;
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3600000 || isNaN(data19)){
validate29.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
else {
if(data19 < 1000 || isNaN(data19)){
validate29.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
const _errs46 = errors;
if(!(validate18(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solo !== undefined){
let data21 = data.solo;
const _errs47 = errors;
if(typeof data21 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.solo,data:data21}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry !== undefined){
let data22 = data.dry;
const _errs49 = errors;
if(typeof data22 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.dry,data:data22}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positional !== undefined){
let data23 = data.positional;
const _errs51 = errors;
if(typeof data23 !== "boolean"){
validate29.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.positional,data:data23}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titles !== undefined){
const _errs53 = errors;
if(!(validate20(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs54 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data26 = data.number;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) > 16){
validate29.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema38,data:data26}];
return false;
}
else {
if(func2(data26) < 1){
validate29.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38,data:data26}];
return false;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data26}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
let data27 = data.icon;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
validate29.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema39,data:data27}];
return false;
}
}
else {
validate29.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema39,data:data27}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codec !== undefined){
let data28 = data.codec;
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
const _errs63 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate29.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(errors === _errs63){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate29.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
else {
if(data29 < 24000 || isNaN(data29)){
validate29.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
const _errs65 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate29.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(errors === _errs65){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate29.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
else {
if(data30 < 10 || isNaN(data30)){
validate29.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
}
}
else {
validate29.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.codec,data:data28}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
const _errs67 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate29.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
if(errors === _errs67){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate29.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate29.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
}
}
}
var valid0 = _errs67 === errors;
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
validate29.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate36.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema57,data}];
return false;
}
else {
if(data.channel !== undefined){
if(!(validate29(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
}
else {
validate36.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema57,data}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}

export const channels_list_params: Check = validate45;
const schema69 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate45.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema69,data}];
return false;
break;
}
}
else {
validate45.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema69,data}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}

export const channels_list_result: Check = validate46;
const schema70 = {"type":"object","properties":{"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_state"},"maxItems":4096}},"required":["channels"]};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate39.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate39.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate39.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate39.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate39.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate39.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
if(!pattern2.test(data3)){
validate39.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate39.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate39.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data6 = data.membership;
const _errs17 = errors;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate39.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gain_db !== undefined){
let data7 = data.gain_db;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 12 || isNaN(data7)){
validate39.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate39.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pan !== undefined){
let data8 = data.pan;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate39.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate39.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data9 = data.muted;
const _errs24 = errors;
if(typeof data9 !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data10 = data.members;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length > 4096){
validate39.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
return false;
}
else {
var valid7 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate16(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data12 = data.parent_id;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate39.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data13 = data.group;
const _errs32 = errors;
if(typeof data13 !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.group,data:data13}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
let data14 = data.locked;
const _errs34 = errors;
if(typeof data14 !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.locked,data:data14}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
const _errs36 = errors;
if(typeof data15 !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_whisper,data:data15}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
const _errs38 = errors;
if(typeof data16 !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_moderate,data:data16}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data17 = data.priority;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate39.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate39.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate39.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
const _errs42 = errors;
if(typeof data18 !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.half_duplex,data:data18}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
const _errs44 = errors;
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3600000 || isNaN(data19)){
validate39.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
else {
if(data19 < 1000 || isNaN(data19)){
validate39.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
const _errs46 = errors;
if(!(validate18(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solo !== undefined){
let data21 = data.solo;
const _errs47 = errors;
if(typeof data21 !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.solo,data:data21}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry !== undefined){
let data22 = data.dry;
const _errs49 = errors;
if(typeof data22 !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.dry,data:data22}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positional !== undefined){
let data23 = data.positional;
const _errs51 = errors;
if(typeof data23 !== "boolean"){
validate39.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.positional,data:data23}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titles !== undefined){
const _errs53 = errors;
if(!(validate20(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs54 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data26 = data.number;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) > 16){
validate39.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema38,data:data26}];
return false;
}
else {
if(func2(data26) < 1){
validate39.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38,data:data26}];
return false;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data26}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
let data27 = data.icon;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
validate39.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema39,data:data27}];
return false;
}
}
else {
validate39.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema39,data:data27}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codec !== undefined){
let data28 = data.codec;
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
const _errs63 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate39.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(errors === _errs63){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate39.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
else {
if(data29 < 24000 || isNaN(data29)){
validate39.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
const _errs65 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate39.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(errors === _errs65){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate39.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
else {
if(data30 < 10 || isNaN(data30)){
validate39.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
}
}
else {
validate39.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.codec,data:data28}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
const _errs67 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate39.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
if(errors === _errs67){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate39.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate39.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
}
}
}
var valid0 = _errs67 === errors;
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
validate39.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate39.errors = vErrors;
return errors === 0;
}


function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channels === undefined) && (missing0 = "channels")){
validate46.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema70,data}];
return false;
}
else {
if(data.channels !== undefined){
let data0 = data.channels;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 4096){
validate46.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema70.properties.channels,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate39(data0[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
validate46.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema70.properties.channels,data:data0}];
return false;
}
}
}
}
}
else {
validate46.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema70,data}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}

export const channels_mix_params: Check = validate55;
const schema85 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"pan":{"$ref":"../common.schema.json#/$defs/pan"},"muted":{"type":"boolean"},"solo":{"type":"boolean"},"dry":{"type":"boolean"},"positional":{"type":"boolean"}},"required":["channel_id"],"additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate55.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema85,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "channel_id") || (key0 === "gain_db")) || (key0 === "pan")) || (key0 === "muted")) || (key0 === "solo")) || (key0 === "dry")) || (key0 === "positional"))){
validate55.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema85,data}];
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
validate55.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate55.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gain_db !== undefined){
let data1 = data.gain_db;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 12 || isNaN(data1)){
validate55.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data1}];
return false;
}
else {
if(data1 < -60 || isNaN(data1)){
validate55.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data1}];
return false;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pan !== undefined){
let data2 = data.pan;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate55.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data2}];
return false;
}
else {
if(data2 < -1 || isNaN(data2)){
validate55.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data2}];
return false;
}
}
}
else {
validate55.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data2}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data3 = data.muted;
const _errs11 = errors;
if(typeof data3 !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema85.properties.muted,data:data3}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solo !== undefined){
let data4 = data.solo;
const _errs13 = errors;
if(typeof data4 !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema85.properties.solo,data:data4}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry !== undefined){
let data5 = data.dry;
const _errs15 = errors;
if(typeof data5 !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema85.properties.dry,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positional !== undefined){
let data6 = data.positional;
const _errs17 = errors;
if(typeof data6 !== "boolean"){
validate55.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema85.properties.positional,data:data6}];
return false;
}
var valid0 = _errs17 === errors;
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
}
else {
validate55.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema85,data}];
return false;
}
}
validate55.errors = vErrors;
return errors === 0;
}

export const channels_mix_result: Check = validate56;
const schema89 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate49.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate49.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate49.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate49.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate49.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate49.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
if(!pattern2.test(data3)){
validate49.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate49.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate49.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data6 = data.membership;
const _errs17 = errors;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate49.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gain_db !== undefined){
let data7 = data.gain_db;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 12 || isNaN(data7)){
validate49.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate49.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pan !== undefined){
let data8 = data.pan;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate49.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate49.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data9 = data.muted;
const _errs24 = errors;
if(typeof data9 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data10 = data.members;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length > 4096){
validate49.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
return false;
}
else {
var valid7 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate16(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data12 = data.parent_id;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate49.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data13 = data.group;
const _errs32 = errors;
if(typeof data13 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.group,data:data13}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
let data14 = data.locked;
const _errs34 = errors;
if(typeof data14 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.locked,data:data14}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
const _errs36 = errors;
if(typeof data15 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_whisper,data:data15}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
const _errs38 = errors;
if(typeof data16 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_moderate,data:data16}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data17 = data.priority;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate49.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate49.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate49.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
const _errs42 = errors;
if(typeof data18 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.half_duplex,data:data18}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
const _errs44 = errors;
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3600000 || isNaN(data19)){
validate49.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
else {
if(data19 < 1000 || isNaN(data19)){
validate49.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
const _errs46 = errors;
if(!(validate18(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solo !== undefined){
let data21 = data.solo;
const _errs47 = errors;
if(typeof data21 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.solo,data:data21}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry !== undefined){
let data22 = data.dry;
const _errs49 = errors;
if(typeof data22 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.dry,data:data22}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positional !== undefined){
let data23 = data.positional;
const _errs51 = errors;
if(typeof data23 !== "boolean"){
validate49.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.positional,data:data23}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titles !== undefined){
const _errs53 = errors;
if(!(validate20(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs54 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data26 = data.number;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) > 16){
validate49.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema38,data:data26}];
return false;
}
else {
if(func2(data26) < 1){
validate49.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38,data:data26}];
return false;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data26}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
let data27 = data.icon;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
validate49.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema39,data:data27}];
return false;
}
}
else {
validate49.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema39,data:data27}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codec !== undefined){
let data28 = data.codec;
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
const _errs63 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate49.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(errors === _errs63){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate49.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
else {
if(data29 < 24000 || isNaN(data29)){
validate49.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
const _errs65 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate49.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(errors === _errs65){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate49.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
else {
if(data30 < 10 || isNaN(data30)){
validate49.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
}
}
else {
validate49.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.codec,data:data28}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
const _errs67 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate49.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
if(errors === _errs67){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate49.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate49.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
}
}
}
var valid0 = _errs67 === errors;
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
validate49.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate49.errors = vErrors;
return errors === 0;
}


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate56.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema89,data}];
return false;
}
else {
if(data.channel !== undefined){
if(!(validate49(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
}
else {
validate56.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema89,data}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}

export const channels_monitor_params: Check = validate65;
const schema102 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"password":{"type":"string","minLength":1,"maxLength":128,"x-secret":true}},"required":["channel_id"],"additionalProperties":false};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema102,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "channel_id") || (key0 === "password"))){
validate65.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema102,data}];
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
validate65.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate65.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data1 = data.password;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 128){
validate65.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 128},parentSchema:schema102.properties.password,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate65.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema102.properties.password,data:data1}];
return false;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema102.properties.password,data:data1}];
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
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema102,data}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

export const channels_monitor_result: Check = validate66;
const schema104 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate59.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate59.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate59.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate59.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate59.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate59.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
if(!pattern2.test(data3)){
validate59.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate59.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate59.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data6 = data.membership;
const _errs17 = errors;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate59.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gain_db !== undefined){
let data7 = data.gain_db;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 12 || isNaN(data7)){
validate59.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate59.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pan !== undefined){
let data8 = data.pan;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate59.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate59.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data9 = data.muted;
const _errs24 = errors;
if(typeof data9 !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data10 = data.members;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length > 4096){
validate59.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
return false;
}
else {
var valid7 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate16(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data12 = data.parent_id;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate59.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data13 = data.group;
const _errs32 = errors;
if(typeof data13 !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.group,data:data13}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
let data14 = data.locked;
const _errs34 = errors;
if(typeof data14 !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.locked,data:data14}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
const _errs36 = errors;
if(typeof data15 !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_whisper,data:data15}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
const _errs38 = errors;
if(typeof data16 !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_moderate,data:data16}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data17 = data.priority;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate59.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate59.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate59.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
const _errs42 = errors;
if(typeof data18 !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.half_duplex,data:data18}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
const _errs44 = errors;
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3600000 || isNaN(data19)){
validate59.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
else {
if(data19 < 1000 || isNaN(data19)){
validate59.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
const _errs46 = errors;
if(!(validate18(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solo !== undefined){
let data21 = data.solo;
const _errs47 = errors;
if(typeof data21 !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.solo,data:data21}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry !== undefined){
let data22 = data.dry;
const _errs49 = errors;
if(typeof data22 !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.dry,data:data22}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positional !== undefined){
let data23 = data.positional;
const _errs51 = errors;
if(typeof data23 !== "boolean"){
validate59.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.positional,data:data23}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titles !== undefined){
const _errs53 = errors;
if(!(validate20(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs54 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data26 = data.number;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) > 16){
validate59.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema38,data:data26}];
return false;
}
else {
if(func2(data26) < 1){
validate59.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38,data:data26}];
return false;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data26}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
let data27 = data.icon;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
validate59.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema39,data:data27}];
return false;
}
}
else {
validate59.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema39,data:data27}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codec !== undefined){
let data28 = data.codec;
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
const _errs63 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate59.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(errors === _errs63){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate59.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
else {
if(data29 < 24000 || isNaN(data29)){
validate59.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
const _errs65 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate59.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(errors === _errs65){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate59.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
else {
if(data30 < 10 || isNaN(data30)){
validate59.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
}
}
else {
validate59.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.codec,data:data28}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
const _errs67 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate59.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
if(errors === _errs67){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate59.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate59.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
}
}
}
var valid0 = _errs67 === errors;
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
validate59.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate59.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate66.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema104,data}];
return false;
}
else {
if(data.channel !== undefined){
if(!(validate59(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
}
else {
validate66.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema104,data}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}

export const connection_close_params: Check = validate69;
const schema106 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate69.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema106,data}];
return false;
break;
}
}
else {
validate69.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema106,data}];
return false;
}
}
validate69.errors = vErrors;
return errors === 0;
}

export const connection_close_result: Check = validate70;
const schema107 = {"type":"object","properties":{},"required":[]};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate70.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema107,data}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}

export const connection_open_params: Check = validate78;
const schema124 = {"type":"object","properties":{"url":{"type":"string","pattern":"^wss://[^\\s/]+(/[^\\s]*)?$","maxLength":256},"certificate_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"join_code":{"type":"string","minLength":1,"maxLength":64,"x-secret":true},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"role":{"$ref":"../common.schema.json#/$defs/role_id"},"token":{"type":"string","minLength":1,"maxLength":2048,"x-secret":true},"organisation":{"$ref":"../common.schema.json#/$defs/channel_id"},"follow":{"type":"boolean"}},"required":["url"],"additionalProperties":false};
const pattern29 = new RegExp("^wss://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern30 = new RegExp("^[0-9a-f]{64}$", "u");

function validate78(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate78.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema124,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "url") || (key0 === "certificate_sha256")) || (key0 === "join_code")) || (key0 === "name")) || (key0 === "role")) || (key0 === "token")) || (key0 === "organisation")) || (key0 === "follow"))){
validate78.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema124,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.url !== undefined){
let data0 = data.url;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 256){
validate78.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema124.properties.url,data:data0}];
return false;
}
else {
if(!pattern29.test(data0)){
validate78.errors = [{instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^wss://[^\\s/]+(/[^\\s]*)?$"},parentSchema:schema124.properties.url,data:data0}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema124.properties.url,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate_sha256 !== undefined){
let data1 = data.certificate_sha256;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern30.test(data1)){
validate78.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema124.properties.certificate_sha256,data:data1}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"type",params:{type: "string"},parentSchema:schema124.properties.certificate_sha256,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
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
validate78.errors = [{instancePath:instancePath+"/join_code",keyword:"maxLength",params:{limit: 64},parentSchema:schema124.properties.join_code,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate78.errors = [{instancePath:instancePath+"/join_code",keyword:"minLength",params:{limit: 1},parentSchema:schema124.properties.join_code,data:data2}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/join_code",keyword:"type",params:{type: "string"},parentSchema:schema124.properties.join_code,data:data2}];
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
validate78.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data3}];
return false;
}
else {
if(func2(data3) < 1){
validate78.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data3}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
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
validate78.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data4}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data4}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
let data5 = data.token;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data5 === "string"){
if(func2(data5) > 2048){
validate78.errors = [{instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 2048},parentSchema:schema124.properties.token,data:data5}];
return false;
}
else {
if(func2(data5) < 1){
validate78.errors = [{instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1},parentSchema:schema124.properties.token,data:data5}];
return false;
}
}
}
else {
validate78.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},parentSchema:schema124.properties.token,data:data5}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organisation !== undefined){
let data6 = data.organisation;
const _errs16 = errors;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
validate78.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data6}];
return false;
}
}
else {
validate78.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data6}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.follow !== undefined){
let data7 = data.follow;
const _errs19 = errors;
if(typeof data7 !== "boolean"){
validate78.errors = [{instancePath:instancePath+"/follow",keyword:"type",params:{type: "boolean"},parentSchema:schema124.properties.follow,data:data7}];
return false;
}
var valid0 = _errs19 === errors;
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
}
}
else {
validate78.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema124,data}];
return false;
}
}
validate78.errors = vErrors;
return errors === 0;
}

export const connection_open_result: Check = validate79;
const schema128 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"operation_title":{"$ref":"../common.schema.json#/$defs/title"},"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_state"},"maxItems":4096}},"required":["session_id","operation_title","channels"]};

function validate72(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate72.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate72.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate72.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate72.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate72.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate72.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
if(!pattern2.test(data3)){
validate72.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate72.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate72.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data6 = data.membership;
const _errs17 = errors;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate72.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gain_db !== undefined){
let data7 = data.gain_db;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 12 || isNaN(data7)){
validate72.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate72.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pan !== undefined){
let data8 = data.pan;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate72.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate72.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data9 = data.muted;
const _errs24 = errors;
if(typeof data9 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data10 = data.members;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length > 4096){
validate72.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
return false;
}
else {
var valid7 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate16(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data12 = data.parent_id;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate72.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data13 = data.group;
const _errs32 = errors;
if(typeof data13 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.group,data:data13}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
let data14 = data.locked;
const _errs34 = errors;
if(typeof data14 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.locked,data:data14}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
const _errs36 = errors;
if(typeof data15 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_whisper,data:data15}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
const _errs38 = errors;
if(typeof data16 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_moderate,data:data16}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data17 = data.priority;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate72.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate72.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate72.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
const _errs42 = errors;
if(typeof data18 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.half_duplex,data:data18}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
const _errs44 = errors;
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3600000 || isNaN(data19)){
validate72.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
else {
if(data19 < 1000 || isNaN(data19)){
validate72.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
const _errs46 = errors;
if(!(validate18(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solo !== undefined){
let data21 = data.solo;
const _errs47 = errors;
if(typeof data21 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.solo,data:data21}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry !== undefined){
let data22 = data.dry;
const _errs49 = errors;
if(typeof data22 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.dry,data:data22}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positional !== undefined){
let data23 = data.positional;
const _errs51 = errors;
if(typeof data23 !== "boolean"){
validate72.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.positional,data:data23}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titles !== undefined){
const _errs53 = errors;
if(!(validate20(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs54 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data26 = data.number;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) > 16){
validate72.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema38,data:data26}];
return false;
}
else {
if(func2(data26) < 1){
validate72.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38,data:data26}];
return false;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data26}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
let data27 = data.icon;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
validate72.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema39,data:data27}];
return false;
}
}
else {
validate72.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema39,data:data27}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codec !== undefined){
let data28 = data.codec;
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
const _errs63 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate72.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(errors === _errs63){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate72.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
else {
if(data29 < 24000 || isNaN(data29)){
validate72.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
const _errs65 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate72.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(errors === _errs65){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate72.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
else {
if(data30 < 10 || isNaN(data30)){
validate72.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
}
}
else {
validate72.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.codec,data:data28}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
const _errs67 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate72.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
if(errors === _errs67){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate72.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate72.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
}
}
}
var valid0 = _errs67 === errors;
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
validate72.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate72.errors = vErrors;
return errors === 0;
}


function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.operation_title === undefined) && (missing0 = "operation_title"))) || ((data.channels === undefined) && (missing0 = "channels"))){
validate79.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema128,data}];
return false;
}
else {
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate79.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate79.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate79.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data0}];
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
if(data.operation_title !== undefined){
let data1 = data.operation_title;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 80){
validate79.errors = [{instancePath:instancePath+"/operation_title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate79.errors = [{instancePath:instancePath+"/operation_title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/operation_title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined){
let data2 = data.channels;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 4096){
validate79.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema128.properties.channels,data:data2}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate72(data2[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate79.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema128.properties.channels,data:data2}];
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
validate79.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema128,data}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

export const connection_status_params: Check = validate82;
const schema133 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate82.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema133,data}];
return false;
break;
}
}
else {
validate82.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema133,data}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

export const connection_status_result: Check = validate83;
const schema134 = {"type":"object","properties":{"state":{"enum":["closed","connecting","open","lost","reconnecting"]},"transport":{"enum":["none","udp","tunnel"]},"rtt_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"reason":{"type":"string","maxLength":512}},"required":["state","transport","rtt_ms"]};
const schema132 = {"title":"milliseconds","type":"number","minimum":0,"maximum":1000000000000,"x-unit":"ms"};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.state === undefined) && (missing0 = "state")) || ((data.transport === undefined) && (missing0 = "transport"))) || ((data.rtt_ms === undefined) && (missing0 = "rtt_ms"))){
validate83.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema134,data}];
return false;
}
else {
if(data.state !== undefined){
let data0 = data.state;
const _errs1 = errors;
if(!(((((data0 === "closed") || (data0 === "connecting")) || (data0 === "open")) || (data0 === "lost")) || (data0 === "reconnecting"))){
validate83.errors = [{instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema134.properties.state.enum},parentSchema:schema134.properties.state,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transport !== undefined){
let data1 = data.transport;
const _errs2 = errors;
if(!(((data1 === "none") || (data1 === "udp")) || (data1 === "tunnel"))){
validate83.errors = [{instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema134.properties.transport.enum},parentSchema:schema134.properties.transport,data:data1}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rtt_ms !== undefined){
let data2 = data.rtt_ms;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
validate83.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema132,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate83.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema132,data:data2}];
return false;
}
}
}
else {
validate83.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"type",params:{type: "number"},parentSchema:schema132,data:data2}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data3 = data.reason;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func2(data3) > 512){
validate83.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema134.properties.reason,data:data3}];
return false;
}
}
else {
validate83.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema134.properties.reason,data:data3}];
return false;
}
}
var valid0 = _errs6 === errors;
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
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema134,data}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

export const devices_list_params: Check = validate85;
const schema139 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate85.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema139,data}];
return false;
break;
}
}
else {
validate85.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema139,data}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

export const devices_list_result: Check = validate86;
const schema140 = {"type":"object","properties":{"devices":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/device"},"maxItems":256},"uses":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/device_use"},"maxItems":2}},"required":["devices","uses"]};
const schema137 = {"title":"device","type":"object","properties":{"device_id":{"type":"string","maxLength":256},"title":{"type":"string","maxLength":256},"direction":{"enum":["capture","playback"]},"default":{"type":"boolean"}},"required":["device_id","title","direction","default"]};
const schema138 = {"title":"device use","type":"object","properties":{"direction":{"enum":["capture","playback"]},"state":{"enum":["open","lost"]},"device_id":{"type":"string","maxLength":256},"title":{"type":"string","maxLength":256},"selected_id":{"type":"string","maxLength":256}},"required":["direction","state"]};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.devices === undefined) && (missing0 = "devices")) || ((data.uses === undefined) && (missing0 = "uses"))){
validate86.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema140,data}];
return false;
}
else {
if(data.devices !== undefined){
let data0 = data.devices;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 256){
validate86.errors = [{instancePath:instancePath+"/devices",keyword:"maxItems",params:{limit: 256},parentSchema:schema140.properties.devices,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.device_id === undefined) && (missing1 = "device_id")) || ((data1.title === undefined) && (missing1 = "title"))) || ((data1.direction === undefined) && (missing1 = "direction"))) || ((data1.default === undefined) && (missing1 = "default"))){
validate86.errors = [{instancePath:instancePath+"/devices/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema137,data:data1}];
return false;
}
else {
if(data1.device_id !== undefined){
let data2 = data1.device_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 256){
validate86.errors = [{instancePath:instancePath+"/devices/" + i0+"/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema137.properties.device_id,data:data2}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/devices/" + i0+"/device_id",keyword:"type",params:{type: "string"},parentSchema:schema137.properties.device_id,data:data2}];
return false;
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.title !== undefined){
let data3 = data1.title;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) > 256){
validate86.errors = [{instancePath:instancePath+"/devices/" + i0+"/title",keyword:"maxLength",params:{limit: 256},parentSchema:schema137.properties.title,data:data3}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/devices/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema137.properties.title,data:data3}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.direction !== undefined){
let data4 = data1.direction;
const _errs10 = errors;
if(!((data4 === "capture") || (data4 === "playback"))){
validate86.errors = [{instancePath:instancePath+"/devices/" + i0+"/direction",keyword:"enum",params:{allowedValues: schema137.properties.direction.enum},parentSchema:schema137.properties.direction,data:data4}];
return false;
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.default !== undefined){
let data5 = data1.default;
const _errs11 = errors;
if(typeof data5 !== "boolean"){
validate86.errors = [{instancePath:instancePath+"/devices/" + i0+"/default",keyword:"type",params:{type: "boolean"},parentSchema:schema137.properties.default,data:data5}];
return false;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/devices/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema137,data:data1}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/devices",keyword:"type",params:{type: "array"},parentSchema:schema140.properties.devices,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.uses !== undefined){
let data6 = data.uses;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data6)){
if(data6.length > 2){
validate86.errors = [{instancePath:instancePath+"/uses",keyword:"maxItems",params:{limit: 2},parentSchema:schema140.properties.uses,data:data6}];
return false;
}
else {
var valid4 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.direction === undefined) && (missing2 = "direction")) || ((data7.state === undefined) && (missing2 = "state"))){
validate86.errors = [{instancePath:instancePath+"/uses/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema138,data:data7}];
return false;
}
else {
if(data7.direction !== undefined){
let data8 = data7.direction;
const _errs18 = errors;
if(!((data8 === "capture") || (data8 === "playback"))){
validate86.errors = [{instancePath:instancePath+"/uses/" + i1+"/direction",keyword:"enum",params:{allowedValues: schema138.properties.direction.enum},parentSchema:schema138.properties.direction,data:data8}];
return false;
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.state !== undefined){
let data9 = data7.state;
const _errs19 = errors;
if(!((data9 === "open") || (data9 === "lost"))){
validate86.errors = [{instancePath:instancePath+"/uses/" + i1+"/state",keyword:"enum",params:{allowedValues: schema138.properties.state.enum},parentSchema:schema138.properties.state,data:data9}];
return false;
}
var valid6 = _errs19 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.device_id !== undefined){
let data10 = data7.device_id;
const _errs20 = errors;
if(errors === _errs20){
if(typeof data10 === "string"){
if(func2(data10) > 256){
validate86.errors = [{instancePath:instancePath+"/uses/" + i1+"/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema138.properties.device_id,data:data10}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/uses/" + i1+"/device_id",keyword:"type",params:{type: "string"},parentSchema:schema138.properties.device_id,data:data10}];
return false;
}
}
var valid6 = _errs20 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.title !== undefined){
let data11 = data7.title;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(func2(data11) > 256){
validate86.errors = [{instancePath:instancePath+"/uses/" + i1+"/title",keyword:"maxLength",params:{limit: 256},parentSchema:schema138.properties.title,data:data11}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/uses/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema138.properties.title,data:data11}];
return false;
}
}
var valid6 = _errs22 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data7.selected_id !== undefined){
let data12 = data7.selected_id;
const _errs24 = errors;
if(errors === _errs24){
if(typeof data12 === "string"){
if(func2(data12) > 256){
validate86.errors = [{instancePath:instancePath+"/uses/" + i1+"/selected_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema138.properties.selected_id,data:data12}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/uses/" + i1+"/selected_id",keyword:"type",params:{type: "string"},parentSchema:schema138.properties.selected_id,data:data12}];
return false;
}
}
var valid6 = _errs24 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/uses/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema138,data:data7}];
return false;
}
}
var valid4 = _errs15 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/uses",keyword:"type",params:{type: "array"},parentSchema:schema140.properties.uses,data:data6}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate86.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema140,data}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}

export const devices_select_params: Check = validate88;
const schema145 = {"type":"object","properties":{"direction":{"enum":["capture","playback"]},"device_id":{"type":"string","maxLength":256}},"required":["direction"],"additionalProperties":false};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.direction === undefined) && (missing0 = "direction")){
validate88.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema145,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "direction") || (key0 === "device_id"))){
validate88.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema145,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.direction !== undefined){
let data0 = data.direction;
const _errs2 = errors;
if(!((data0 === "capture") || (data0 === "playback"))){
validate88.errors = [{instancePath:instancePath+"/direction",keyword:"enum",params:{allowedValues: schema145.properties.direction.enum},parentSchema:schema145.properties.direction,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.device_id !== undefined){
let data1 = data.device_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) > 256){
validate88.errors = [{instancePath:instancePath+"/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema145.properties.device_id,data:data1}];
return false;
}
}
else {
validate88.errors = [{instancePath:instancePath+"/device_id",keyword:"type",params:{type: "string"},parentSchema:schema145.properties.device_id,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate88.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema145,data}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

export const devices_select_result: Check = validate89;
const schema146 = {"type":"object","properties":{"use":{"$ref":"../common.schema.json#/$defs/device_use"}},"required":["use"]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.use === undefined) && (missing0 = "use")){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema146,data}];
return false;
}
else {
if(data.use !== undefined){
let data0 = data.use;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((data0.direction === undefined) && (missing1 = "direction")) || ((data0.state === undefined) && (missing1 = "state"))){
validate89.errors = [{instancePath:instancePath+"/use",keyword:"required",params:{missingProperty: missing1},parentSchema:schema138,data:data0}];
return false;
}
else {
if(data0.direction !== undefined){
let data1 = data0.direction;
const _errs4 = errors;
if(!((data1 === "capture") || (data1 === "playback"))){
validate89.errors = [{instancePath:instancePath+"/use/direction",keyword:"enum",params:{allowedValues: schema138.properties.direction.enum},parentSchema:schema138.properties.direction,data:data1}];
return false;
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.state !== undefined){
let data2 = data0.state;
const _errs5 = errors;
if(!((data2 === "open") || (data2 === "lost"))){
validate89.errors = [{instancePath:instancePath+"/use/state",keyword:"enum",params:{allowedValues: schema138.properties.state.enum},parentSchema:schema138.properties.state,data:data2}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.device_id !== undefined){
let data3 = data0.device_id;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func2(data3) > 256){
validate89.errors = [{instancePath:instancePath+"/use/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema138.properties.device_id,data:data3}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/use/device_id",keyword:"type",params:{type: "string"},parentSchema:schema138.properties.device_id,data:data3}];
return false;
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.title !== undefined){
let data4 = data0.title;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func2(data4) > 256){
validate89.errors = [{instancePath:instancePath+"/use/title",keyword:"maxLength",params:{limit: 256},parentSchema:schema138.properties.title,data:data4}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/use/title",keyword:"type",params:{type: "string"},parentSchema:schema138.properties.title,data:data4}];
return false;
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data0.selected_id !== undefined){
let data5 = data0.selected_id;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func2(data5) > 256){
validate89.errors = [{instancePath:instancePath+"/use/selected_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema138.properties.selected_id,data:data5}];
return false;
}
}
else {
validate89.errors = [{instancePath:instancePath+"/use/selected_id",keyword:"type",params:{type: "string"},parentSchema:schema138.properties.selected_id,data:data5}];
return false;
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/use",keyword:"type",params:{type: "object"},parentSchema:schema138,data:data0}];
return false;
}
}
}
}
}
else {
validate89.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema146,data}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

export const hotkeys_bind_params: Check = validate93;
const schema156 = {"type":"object","properties":{"hotkey":{"$ref":"../common.schema.json#/$defs/hotkey"}},"required":["hotkey"],"additionalProperties":false};
const schema149 = {"title":"hotkey","type":"object","properties":{"hotkey_id":{"$ref":"#/$defs/local_id"},"keys":{"type":"array","items":{"$ref":"#/$defs/key_name"},"maxItems":4,"minItems":1},"mode":{"enum":["hold","toggle","latch","double"]},"action":{"enum":["talk","mute","louder","softer","mute_microphone","mute_sound","overlay"]},"channel_id":{"$ref":"#/$defs/channel_id"},"simulcast_ids":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"maxItems":16,"minItems":2},"binding_id":{"$ref":"#/$defs/local_id"},"step_db":{"type":"number","minimum":0.5,"maximum":12,"x-unit":"dB"}},"required":["hotkey_id","keys","mode","action"],"additionalProperties":false};
const schema150 = {"title":"local id","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const schema151 = {"title":"key name","type":"string","maxLength":32,"pattern":"^[A-Z][A-Za-z0-9]{0,31}$"};
const pattern41 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");
const pattern42 = new RegExp("^[A-Z][A-Za-z0-9]{0,31}$", "u");

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.hotkey_id === undefined) && (missing0 = "hotkey_id")) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.action === undefined) && (missing0 = "action"))){
validate91.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema149,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "hotkey_id") || (key0 === "keys")) || (key0 === "mode")) || (key0 === "action")) || (key0 === "channel_id")) || (key0 === "simulcast_ids")) || (key0 === "binding_id")) || (key0 === "step_db"))){
validate91.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema149,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hotkey_id !== undefined){
let data0 = data.hotkey_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate91.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data1 = data.keys;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 4){
validate91.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema149.properties.keys,data:data1}];
return false;
}
else {
if(data1.length < 1){
validate91.errors = [{instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema149.properties.keys,data:data1}];
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
if(func2(data2) > 32){
validate91.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema151,data:data2}];
return false;
}
else {
if(!pattern42.test(data2)){
validate91.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema151,data:data2}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema151,data:data2}];
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
validate91.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema149.properties.keys,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data3 = data.mode;
const _errs10 = errors;
if(!((((data3 === "hold") || (data3 === "toggle")) || (data3 === "latch")) || (data3 === "double"))){
validate91.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema149.properties.mode.enum},parentSchema:schema149.properties.mode,data:data3}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data4 = data.action;
const _errs11 = errors;
if(!(((((((data4 === "talk") || (data4 === "mute")) || (data4 === "louder")) || (data4 === "softer")) || (data4 === "mute_microphone")) || (data4 === "mute_sound")) || (data4 === "overlay"))){
validate91.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema149.properties.action.enum},parentSchema:schema149.properties.action,data:data4}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel_id !== undefined){
let data5 = data.channel_id;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
validate91.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data5}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcast_ids !== undefined){
let data6 = data.simulcast_ids;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 16){
validate91.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema149.properties.simulcast_ids,data:data6}];
return false;
}
else {
if(data6.length < 2){
validate91.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema149.properties.simulcast_ids,data:data6}];
return false;
}
else {
var valid5 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate91.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data7}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data7}];
return false;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"type",params:{type: "array"},parentSchema:schema149.properties.simulcast_ids,data:data6}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding_id !== undefined){
let data8 = data.binding_id;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(!pattern41.test(data8)){
validate91.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data8}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data8}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step_db !== undefined){
let data9 = data.step_db;
const _errs23 = errors;
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 12 || isNaN(data9)){
validate91.errors = [{instancePath:instancePath+"/step_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema149.properties.step_db,data:data9}];
return false;
}
else {
if(data9 < 0.5 || isNaN(data9)){
validate91.errors = [{instancePath:instancePath+"/step_db",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema149.properties.step_db,data:data9}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/step_db",keyword:"type",params:{type: "number"},parentSchema:schema149.properties.step_db,data:data9}];
return false;
}
}
var valid0 = _errs23 === errors;
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
}
}
else {
validate91.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema149,data}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hotkey === undefined) && (missing0 = "hotkey")){
validate93.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema156,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "hotkey")){
validate93.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema156,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hotkey !== undefined){
if(!(validate91(data.hotkey, {instancePath:instancePath+"/hotkey",parentData:data,parentDataProperty:"hotkey",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate93.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema156,data}];
return false;
}
}
validate93.errors = vErrors;
return errors === 0;
}

export const hotkeys_bind_result: Check = validate95;
const schema157 = {"type":"object","properties":{"overlaps":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/local_id"},"maxItems":64}},"required":["overlaps"]};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.overlaps === undefined) && (missing0 = "overlaps")){
validate95.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema157,data}];
return false;
}
else {
if(data.overlaps !== undefined){
let data0 = data.overlaps;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 64){
validate95.errors = [{instancePath:instancePath+"/overlaps",keyword:"maxItems",params:{limit: 64},parentSchema:schema157.properties.overlaps,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern41.test(data1)){
validate95.errors = [{instancePath:instancePath+"/overlaps/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data1}];
return false;
}
}
else {
validate95.errors = [{instancePath:instancePath+"/overlaps/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema150,data:data1}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate95.errors = [{instancePath:instancePath+"/overlaps",keyword:"type",params:{type: "array"},parentSchema:schema157.properties.overlaps,data:data0}];
return false;
}
}
}
}
}
else {
validate95.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema157,data}];
return false;
}
}
validate95.errors = vErrors;
return errors === 0;
}

export const hotkeys_capture_params: Check = validate97;
const schema161 = {"type":"object","properties":{"timeout_ms":{"type":"number","minimum":100,"maximum":60000,"x-unit":"ms","default":10000}},"required":[],"additionalProperties":false};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.timeout_ms === undefined){
data.timeout_ms = 10000;
}
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "timeout_ms")){
validate97.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema161,data}];
return false;
break;
}
}
if(_errs1 === errors){
let data0 = data.timeout_ms;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 60000 || isNaN(data0)){
validate97.errors = [{instancePath:instancePath+"/timeout_ms",keyword:"maximum",params:{comparison: "<=", limit: 60000},parentSchema:schema161.properties.timeout_ms,data:data0}];
return false;
}
else {
if(data0 < 100 || isNaN(data0)){
validate97.errors = [{instancePath:instancePath+"/timeout_ms",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema161.properties.timeout_ms,data:data0}];
return false;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/timeout_ms",keyword:"type",params:{type: "number"},parentSchema:schema161.properties.timeout_ms,data:data0}];
return false;
}
}
}
}
else {
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema161,data}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}

export const hotkeys_capture_result: Check = validate98;
const schema162 = {"type":"object","properties":{"keys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/key_name"},"maxItems":4,"minItems":1}},"required":["keys"]};

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.keys === undefined) && (missing0 = "keys")){
validate98.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema162,data}];
return false;
}
else {
if(data.keys !== undefined){
let data0 = data.keys;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 4){
validate98.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema162.properties.keys,data:data0}];
return false;
}
else {
if(data0.length < 1){
validate98.errors = [{instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema162.properties.keys,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 32){
validate98.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema151,data:data1}];
return false;
}
else {
if(!pattern42.test(data1)){
validate98.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema151,data:data1}];
return false;
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema151,data:data1}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
}
else {
validate98.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema162.properties.keys,data:data0}];
return false;
}
}
}
}
}
else {
validate98.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema162,data}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}

export const hotkeys_list_params: Check = validate102;
const schema171 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate102.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema171,data}];
return false;
break;
}
}
else {
validate102.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema171,data}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}

export const hotkeys_list_result: Check = validate103;
const schema172 = {"type":"object","properties":{"hotkeys":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/hotkey"},"maxItems":64},"sources":{"type":"array","items":{"type":"object","properties":{"source":{"enum":["hook","evdev"]},"state":{"enum":["running","off","failed"]},"reason":{"type":"string","maxLength":512}},"required":["source","state"]},"maxItems":4}},"required":["hotkeys","sources"]};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.hotkey_id === undefined) && (missing0 = "hotkey_id")) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.mode === undefined) && (missing0 = "mode"))) || ((data.action === undefined) && (missing0 = "action"))){
validate100.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema149,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "hotkey_id") || (key0 === "keys")) || (key0 === "mode")) || (key0 === "action")) || (key0 === "channel_id")) || (key0 === "simulcast_ids")) || (key0 === "binding_id")) || (key0 === "step_db"))){
validate100.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema149,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hotkey_id !== undefined){
let data0 = data.hotkey_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate100.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate100.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data1 = data.keys;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 4){
validate100.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema149.properties.keys,data:data1}];
return false;
}
else {
if(data1.length < 1){
validate100.errors = [{instancePath:instancePath+"/keys",keyword:"minItems",params:{limit: 1},parentSchema:schema149.properties.keys,data:data1}];
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
if(func2(data2) > 32){
validate100.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema151,data:data2}];
return false;
}
else {
if(!pattern42.test(data2)){
validate100.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema151,data:data2}];
return false;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema151,data:data2}];
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
validate100.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema149.properties.keys,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mode !== undefined){
let data3 = data.mode;
const _errs10 = errors;
if(!((((data3 === "hold") || (data3 === "toggle")) || (data3 === "latch")) || (data3 === "double"))){
validate100.errors = [{instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: schema149.properties.mode.enum},parentSchema:schema149.properties.mode,data:data3}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data4 = data.action;
const _errs11 = errors;
if(!(((((((data4 === "talk") || (data4 === "mute")) || (data4 === "louder")) || (data4 === "softer")) || (data4 === "mute_microphone")) || (data4 === "mute_sound")) || (data4 === "overlay"))){
validate100.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema149.properties.action.enum},parentSchema:schema149.properties.action,data:data4}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel_id !== undefined){
let data5 = data.channel_id;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
validate100.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data5}];
return false;
}
}
else {
validate100.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcast_ids !== undefined){
let data6 = data.simulcast_ids;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data6)){
if(data6.length > 16){
validate100.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema149.properties.simulcast_ids,data:data6}];
return false;
}
else {
if(data6.length < 2){
validate100.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema149.properties.simulcast_ids,data:data6}];
return false;
}
else {
var valid5 = true;
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate100.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data7}];
return false;
}
}
else {
validate100.errors = [{instancePath:instancePath+"/simulcast_ids/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data7}];
return false;
}
}
var valid5 = _errs17 === errors;
if(!valid5){
break;
}
}
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/simulcast_ids",keyword:"type",params:{type: "array"},parentSchema:schema149.properties.simulcast_ids,data:data6}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.binding_id !== undefined){
let data8 = data.binding_id;
const _errs20 = errors;
const _errs21 = errors;
if(errors === _errs21){
if(typeof data8 === "string"){
if(!pattern41.test(data8)){
validate100.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data8}];
return false;
}
}
else {
validate100.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data8}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.step_db !== undefined){
let data9 = data.step_db;
const _errs23 = errors;
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 12 || isNaN(data9)){
validate100.errors = [{instancePath:instancePath+"/step_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema149.properties.step_db,data:data9}];
return false;
}
else {
if(data9 < 0.5 || isNaN(data9)){
validate100.errors = [{instancePath:instancePath+"/step_db",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema149.properties.step_db,data:data9}];
return false;
}
}
}
else {
validate100.errors = [{instancePath:instancePath+"/step_db",keyword:"type",params:{type: "number"},parentSchema:schema149.properties.step_db,data:data9}];
return false;
}
}
var valid0 = _errs23 === errors;
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
}
}
else {
validate100.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema149,data}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hotkeys === undefined) && (missing0 = "hotkeys")) || ((data.sources === undefined) && (missing0 = "sources"))){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema172,data}];
return false;
}
else {
if(data.hotkeys !== undefined){
let data0 = data.hotkeys;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 64){
validate103.errors = [{instancePath:instancePath+"/hotkeys",keyword:"maxItems",params:{limit: 64},parentSchema:schema172.properties.hotkeys,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate100(data0[i0], {instancePath:instancePath+"/hotkeys/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
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
validate103.errors = [{instancePath:instancePath+"/hotkeys",keyword:"type",params:{type: "array"},parentSchema:schema172.properties.hotkeys,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data2 = data.sources;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 4){
validate103.errors = [{instancePath:instancePath+"/sources",keyword:"maxItems",params:{limit: 4},parentSchema:schema172.properties.sources,data:data2}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((data3.source === undefined) && (missing1 = "source")) || ((data3.state === undefined) && (missing1 = "state"))){
validate103.errors = [{instancePath:instancePath+"/sources/" + i1,keyword:"required",params:{missingProperty: missing1},parentSchema:schema172.properties.sources.items,data:data3}];
return false;
}
else {
if(data3.source !== undefined){
let data4 = data3.source;
const _errs8 = errors;
if(!((data4 === "hook") || (data4 === "evdev"))){
validate103.errors = [{instancePath:instancePath+"/sources/" + i1+"/source",keyword:"enum",params:{allowedValues: schema172.properties.sources.items.properties.source.enum},parentSchema:schema172.properties.sources.items.properties.source,data:data4}];
return false;
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.state !== undefined){
let data5 = data3.state;
const _errs9 = errors;
if(!(((data5 === "running") || (data5 === "off")) || (data5 === "failed"))){
validate103.errors = [{instancePath:instancePath+"/sources/" + i1+"/state",keyword:"enum",params:{allowedValues: schema172.properties.sources.items.properties.state.enum},parentSchema:schema172.properties.sources.items.properties.state,data:data5}];
return false;
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.reason !== undefined){
let data6 = data3.reason;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data6 === "string"){
if(func2(data6) > 512){
validate103.errors = [{instancePath:instancePath+"/sources/" + i1+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema172.properties.sources.items.properties.reason,data:data6}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/sources/" + i1+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema172.properties.sources.items.properties.reason,data:data6}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/sources/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema172.properties.sources.items,data:data3}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"},parentSchema:schema172.properties.sources,data:data2}];
return false;
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
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema172,data}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}

export const hotkeys_unbind_params: Check = validate106;
const schema175 = {"type":"object","properties":{"hotkey_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["hotkey_id"],"additionalProperties":false};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hotkey_id === undefined) && (missing0 = "hotkey_id")){
validate106.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema175,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "hotkey_id")){
validate106.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema175,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hotkey_id !== undefined){
let data0 = data.hotkey_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate106.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate106.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
}
}
}
}
else {
validate106.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema175,data}];
return false;
}
}
validate106.errors = vErrors;
return errors === 0;
}

export const hotkeys_unbind_result: Check = validate107;
const schema177 = {"type":"object","properties":{},"required":[]};

function validate107(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate107.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema177,data}];
return false;
}
}
validate107.errors = vErrors;
return errors === 0;
}

export const microphone_configure_params: Check = validate109;
const schema179 = {"type":"object","properties":{"gain_db":{"type":"number","minimum":-30,"maximum":30,"x-unit":"dB"},"noise_suppression":{"type":"boolean"},"automatic_gain":{"type":"boolean"},"echo_cancellation":{"type":"boolean"},"voice_activity":{"type":"boolean"},"threshold":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"pre_roll_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"release_ms":{"type":"number","minimum":0,"maximum":2000,"x-unit":"ms"},"muted":{"type":"boolean"}},"required":[],"additionalProperties":false};
const func110 = Object.prototype.hasOwnProperty;

function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func110.call(schema179.properties, key0))){
validate109.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema179,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gain_db !== undefined){
let data0 = data.gain_db;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 30 || isNaN(data0)){
validate109.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema179.properties.gain_db,data:data0}];
return false;
}
else {
if(data0 < -30 || isNaN(data0)){
validate109.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -30},parentSchema:schema179.properties.gain_db,data:data0}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema179.properties.gain_db,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noise_suppression !== undefined){
let data1 = data.noise_suppression;
const _errs4 = errors;
if(typeof data1 !== "boolean"){
validate109.errors = [{instancePath:instancePath+"/noise_suppression",keyword:"type",params:{type: "boolean"},parentSchema:schema179.properties.noise_suppression,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.automatic_gain !== undefined){
let data2 = data.automatic_gain;
const _errs6 = errors;
if(typeof data2 !== "boolean"){
validate109.errors = [{instancePath:instancePath+"/automatic_gain",keyword:"type",params:{type: "boolean"},parentSchema:schema179.properties.automatic_gain,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.echo_cancellation !== undefined){
let data3 = data.echo_cancellation;
const _errs8 = errors;
if(typeof data3 !== "boolean"){
validate109.errors = [{instancePath:instancePath+"/echo_cancellation",keyword:"type",params:{type: "boolean"},parentSchema:schema179.properties.echo_cancellation,data:data3}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice_activity !== undefined){
let data4 = data.voice_activity;
const _errs10 = errors;
if(typeof data4 !== "boolean"){
validate109.errors = [{instancePath:instancePath+"/voice_activity",keyword:"type",params:{type: "boolean"},parentSchema:schema179.properties.voice_activity,data:data4}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threshold !== undefined){
let data5 = data.threshold;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate109.errors = [{instancePath:instancePath+"/threshold",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema179.properties.threshold,data:data5}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate109.errors = [{instancePath:instancePath+"/threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema179.properties.threshold,data:data5}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"},parentSchema:schema179.properties.threshold,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pre_roll_ms !== undefined){
let data6 = data.pre_roll_ms;
const _errs14 = errors;
if(errors === _errs14){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 500 || isNaN(data6)){
validate109.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema179.properties.pre_roll_ms,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate109.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema179.properties.pre_roll_ms,data:data6}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"type",params:{type: "number"},parentSchema:schema179.properties.pre_roll_ms,data:data6}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release_ms !== undefined){
let data7 = data.release_ms;
const _errs16 = errors;
if(errors === _errs16){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2000 || isNaN(data7)){
validate109.errors = [{instancePath:instancePath+"/release_ms",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema179.properties.release_ms,data:data7}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate109.errors = [{instancePath:instancePath+"/release_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema179.properties.release_ms,data:data7}];
return false;
}
}
}
else {
validate109.errors = [{instancePath:instancePath+"/release_ms",keyword:"type",params:{type: "number"},parentSchema:schema179.properties.release_ms,data:data7}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data8 = data.muted;
const _errs18 = errors;
if(typeof data8 !== "boolean"){
validate109.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema179.properties.muted,data:data8}];
return false;
}
var valid0 = _errs18 === errors;
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
}
}
else {
validate109.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema179,data}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}

export const microphone_configure_result: Check = validate110;
const schema180 = {"type":"object","properties":{"gain_db":{"type":"number","minimum":-30,"maximum":30,"x-unit":"dB"},"noise_suppression":{"type":"boolean"},"automatic_gain":{"type":"boolean"},"echo_cancellation":{"type":"boolean"},"voice_activity":{"type":"boolean"},"threshold":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"pre_roll_ms":{"type":"number","minimum":0,"maximum":500,"x-unit":"ms"},"release_ms":{"type":"number","minimum":0,"maximum":2000,"x-unit":"ms"},"muted":{"type":"boolean"},"echo_cancellation_available":{"type":"boolean"}},"required":["gain_db","noise_suppression","automatic_gain","echo_cancellation","voice_activity","threshold","pre_roll_ms","release_ms","muted","echo_cancellation_available"]};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.gain_db === undefined) && (missing0 = "gain_db")) || ((data.noise_suppression === undefined) && (missing0 = "noise_suppression"))) || ((data.automatic_gain === undefined) && (missing0 = "automatic_gain"))) || ((data.echo_cancellation === undefined) && (missing0 = "echo_cancellation"))) || ((data.voice_activity === undefined) && (missing0 = "voice_activity"))) || ((data.threshold === undefined) && (missing0 = "threshold"))) || ((data.pre_roll_ms === undefined) && (missing0 = "pre_roll_ms"))) || ((data.release_ms === undefined) && (missing0 = "release_ms"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.echo_cancellation_available === undefined) && (missing0 = "echo_cancellation_available"))){
validate110.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema180,data}];
return false;
}
else {
if(data.gain_db !== undefined){
let data0 = data.gain_db;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 30 || isNaN(data0)){
validate110.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 30},parentSchema:schema180.properties.gain_db,data:data0}];
return false;
}
else {
if(data0 < -30 || isNaN(data0)){
validate110.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -30},parentSchema:schema180.properties.gain_db,data:data0}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema180.properties.gain_db,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noise_suppression !== undefined){
let data1 = data.noise_suppression;
const _errs3 = errors;
if(typeof data1 !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/noise_suppression",keyword:"type",params:{type: "boolean"},parentSchema:schema180.properties.noise_suppression,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.automatic_gain !== undefined){
let data2 = data.automatic_gain;
const _errs5 = errors;
if(typeof data2 !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/automatic_gain",keyword:"type",params:{type: "boolean"},parentSchema:schema180.properties.automatic_gain,data:data2}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.echo_cancellation !== undefined){
let data3 = data.echo_cancellation;
const _errs7 = errors;
if(typeof data3 !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/echo_cancellation",keyword:"type",params:{type: "boolean"},parentSchema:schema180.properties.echo_cancellation,data:data3}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice_activity !== undefined){
let data4 = data.voice_activity;
const _errs9 = errors;
if(typeof data4 !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/voice_activity",keyword:"type",params:{type: "boolean"},parentSchema:schema180.properties.voice_activity,data:data4}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threshold !== undefined){
let data5 = data.threshold;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1 || isNaN(data5)){
validate110.errors = [{instancePath:instancePath+"/threshold",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema180.properties.threshold,data:data5}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate110.errors = [{instancePath:instancePath+"/threshold",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema180.properties.threshold,data:data5}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/threshold",keyword:"type",params:{type: "number"},parentSchema:schema180.properties.threshold,data:data5}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pre_roll_ms !== undefined){
let data6 = data.pre_roll_ms;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 500 || isNaN(data6)){
validate110.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"maximum",params:{comparison: "<=", limit: 500},parentSchema:schema180.properties.pre_roll_ms,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate110.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema180.properties.pre_roll_ms,data:data6}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/pre_roll_ms",keyword:"type",params:{type: "number"},parentSchema:schema180.properties.pre_roll_ms,data:data6}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release_ms !== undefined){
let data7 = data.release_ms;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 2000 || isNaN(data7)){
validate110.errors = [{instancePath:instancePath+"/release_ms",keyword:"maximum",params:{comparison: "<=", limit: 2000},parentSchema:schema180.properties.release_ms,data:data7}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate110.errors = [{instancePath:instancePath+"/release_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema180.properties.release_ms,data:data7}];
return false;
}
}
}
else {
validate110.errors = [{instancePath:instancePath+"/release_ms",keyword:"type",params:{type: "number"},parentSchema:schema180.properties.release_ms,data:data7}];
return false;
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data8 = data.muted;
const _errs17 = errors;
if(typeof data8 !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema180.properties.muted,data:data8}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.echo_cancellation_available !== undefined){
let data9 = data.echo_cancellation_available;
const _errs19 = errors;
if(typeof data9 !== "boolean"){
validate110.errors = [{instancePath:instancePath+"/echo_cancellation_available",keyword:"type",params:{type: "boolean"},parentSchema:schema180.properties.echo_cancellation_available,data:data9}];
return false;
}
var valid0 = _errs19 === errors;
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
}
}
}
else {
validate110.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema180,data}];
return false;
}
}
validate110.errors = vErrors;
return errors === 0;
}

export const microphone_play_params: Check = validate112;
const schema183 = {"type":"object","properties":{"path":{"type":"string","minLength":1,"maxLength":4096}},"required":["path"],"additionalProperties":false};

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate112.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema183,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "path")){
validate112.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema183,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
let data0 = data.path;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 4096){
validate112.errors = [{instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 4096},parentSchema:schema183.properties.path,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate112.errors = [{instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1},parentSchema:schema183.properties.path,data:data0}];
return false;
}
}
}
else {
validate112.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema183.properties.path,data:data0}];
return false;
}
}
}
}
}
}
else {
validate112.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema183,data}];
return false;
}
}
validate112.errors = vErrors;
return errors === 0;
}

export const microphone_play_result: Check = validate113;
const schema184 = {"type":"object","properties":{"started_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"duration_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"}},"required":["started_ms","duration_ms"]};

function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.started_ms === undefined) && (missing0 = "started_ms")) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))){
validate113.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema184,data}];
return false;
}
else {
if(data.started_ms !== undefined){
let data0 = data.started_ms;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000000000 || isNaN(data0)){
validate113.errors = [{instancePath:instancePath+"/started_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema184.properties.started_ms,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate113.errors = [{instancePath:instancePath+"/started_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema184.properties.started_ms,data:data0}];
return false;
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/started_ms",keyword:"type",params:{type: "number"},parentSchema:schema184.properties.started_ms,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_ms !== undefined){
let data1 = data.duration_ms;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000000000 || isNaN(data1)){
validate113.errors = [{instancePath:instancePath+"/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema132,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate113.errors = [{instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema132,data:data1}];
return false;
}
}
}
else {
validate113.errors = [{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema132,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate113.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema184,data}];
return false;
}
}
validate113.errors = vErrors;
return errors === 0;
}

export const microphone_test_params: Check = validate115;
const schema187 = {"type":"object","properties":{"on":{"type":"boolean"}},"required":["on"],"additionalProperties":false};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.on === undefined) && (missing0 = "on")){
validate115.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema187,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "on")){
validate115.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema187,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 !== "boolean"){
validate115.errors = [{instancePath:instancePath+"/on",keyword:"type",params:{type: "boolean"},parentSchema:schema187.properties.on,data:data0}];
return false;
}
}
}
}
}
else {
validate115.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema187,data}];
return false;
}
}
validate115.errors = vErrors;
return errors === 0;
}

export const microphone_test_result: Check = validate116;
const schema188 = {"type":"object","properties":{},"required":[]};

function validate116(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate116.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema188,data}];
return false;
}
}
validate116.errors = vErrors;
return errors === 0;
}

export const microphone_watch_params: Check = validate118;
const schema190 = {"type":"object","properties":{"on":{"type":"boolean"}},"required":["on"],"additionalProperties":false};

function validate118(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.on === undefined) && (missing0 = "on")){
validate118.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema190,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "on")){
validate118.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema190,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.on !== undefined){
let data0 = data.on;
if(typeof data0 !== "boolean"){
validate118.errors = [{instancePath:instancePath+"/on",keyword:"type",params:{type: "boolean"},parentSchema:schema190.properties.on,data:data0}];
return false;
}
}
}
}
}
else {
validate118.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema190,data}];
return false;
}
}
validate118.errors = vErrors;
return errors === 0;
}

export const microphone_watch_result: Check = validate119;
const schema191 = {"type":"object","properties":{},"required":[]};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate119.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema191,data}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}

export const mixer_configure_params: Check = validate121;
const schema195 = {"type":"object","properties":{"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"duck_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_own_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_attack_ms":{"type":"number","minimum":1,"maximum":1000,"x-unit":"ms"},"duck_hold_ms":{"type":"number","minimum":0,"maximum":5000,"x-unit":"ms"},"duck_release_ms":{"type":"number","minimum":1,"maximum":5000,"x-unit":"ms"},"muted":{"type":"boolean"}},"required":[],"additionalProperties":false};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "gain_db") || (key0 === "duck_db")) || (key0 === "duck_own_db")) || (key0 === "duck_attack_ms")) || (key0 === "duck_hold_ms")) || (key0 === "duck_release_ms")) || (key0 === "muted"))){
validate121.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema195,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.gain_db !== undefined){
let data0 = data.gain_db;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 12 || isNaN(data0)){
validate121.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data0}];
return false;
}
else {
if(data0 < -60 || isNaN(data0)){
validate121.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data0}];
return false;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_db !== undefined){
let data1 = data.duck_db;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 0 || isNaN(data1)){
validate121.errors = [{instancePath:instancePath+"/duck_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema195.properties.duck_db,data:data1}];
return false;
}
else {
if(data1 < -60 || isNaN(data1)){
validate121.errors = [{instancePath:instancePath+"/duck_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema195.properties.duck_db,data:data1}];
return false;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/duck_db",keyword:"type",params:{type: "number"},parentSchema:schema195.properties.duck_db,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_own_db !== undefined){
let data2 = data.duck_own_db;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 0 || isNaN(data2)){
validate121.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema195.properties.duck_own_db,data:data2}];
return false;
}
else {
if(data2 < -60 || isNaN(data2)){
validate121.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema195.properties.duck_own_db,data:data2}];
return false;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"type",params:{type: "number"},parentSchema:schema195.properties.duck_own_db,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_attack_ms !== undefined){
let data3 = data.duck_attack_ms;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate121.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema195.properties.duck_attack_ms,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate121.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema195.properties.duck_attack_ms,data:data3}];
return false;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"type",params:{type: "number"},parentSchema:schema195.properties.duck_attack_ms,data:data3}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_hold_ms !== undefined){
let data4 = data.duck_hold_ms;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 5000 || isNaN(data4)){
validate121.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema195.properties.duck_hold_ms,data:data4}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate121.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema195.properties.duck_hold_ms,data:data4}];
return false;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"type",params:{type: "number"},parentSchema:schema195.properties.duck_hold_ms,data:data4}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_release_ms !== undefined){
let data5 = data.duck_release_ms;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 5000 || isNaN(data5)){
validate121.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema195.properties.duck_release_ms,data:data5}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate121.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema195.properties.duck_release_ms,data:data5}];
return false;
}
}
}
else {
validate121.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"type",params:{type: "number"},parentSchema:schema195.properties.duck_release_ms,data:data5}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data6 = data.muted;
const _errs15 = errors;
if(typeof data6 !== "boolean"){
validate121.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema195.properties.muted,data:data6}];
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
}
else {
validate121.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema195,data}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}

export const mixer_configure_result: Check = validate122;
const schema197 = {"type":"object","properties":{"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"duck_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_own_db":{"type":"number","minimum":-60,"maximum":0,"x-unit":"dB"},"duck_attack_ms":{"type":"number","minimum":1,"maximum":1000,"x-unit":"ms"},"duck_hold_ms":{"type":"number","minimum":0,"maximum":5000,"x-unit":"ms"},"duck_release_ms":{"type":"number","minimum":1,"maximum":5000,"x-unit":"ms"},"muted":{"type":"boolean"}},"required":["gain_db","duck_db","duck_own_db","duck_attack_ms","duck_hold_ms","duck_release_ms","muted"]};

function validate122(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((data.gain_db === undefined) && (missing0 = "gain_db")) || ((data.duck_db === undefined) && (missing0 = "duck_db"))) || ((data.duck_own_db === undefined) && (missing0 = "duck_own_db"))) || ((data.duck_attack_ms === undefined) && (missing0 = "duck_attack_ms"))) || ((data.duck_hold_ms === undefined) && (missing0 = "duck_hold_ms"))) || ((data.duck_release_ms === undefined) && (missing0 = "duck_release_ms"))) || ((data.muted === undefined) && (missing0 = "muted"))){
validate122.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema197,data}];
return false;
}
else {
if(data.gain_db !== undefined){
let data0 = data.gain_db;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 12 || isNaN(data0)){
validate122.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data0}];
return false;
}
else {
if(data0 < -60 || isNaN(data0)){
validate122.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data0}];
return false;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_db !== undefined){
let data1 = data.duck_db;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 0 || isNaN(data1)){
validate122.errors = [{instancePath:instancePath+"/duck_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema197.properties.duck_db,data:data1}];
return false;
}
else {
if(data1 < -60 || isNaN(data1)){
validate122.errors = [{instancePath:instancePath+"/duck_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema197.properties.duck_db,data:data1}];
return false;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/duck_db",keyword:"type",params:{type: "number"},parentSchema:schema197.properties.duck_db,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_own_db !== undefined){
let data2 = data.duck_own_db;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 0 || isNaN(data2)){
validate122.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema197.properties.duck_own_db,data:data2}];
return false;
}
else {
if(data2 < -60 || isNaN(data2)){
validate122.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema197.properties.duck_own_db,data:data2}];
return false;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/duck_own_db",keyword:"type",params:{type: "number"},parentSchema:schema197.properties.duck_own_db,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_attack_ms !== undefined){
let data3 = data.duck_attack_ms;
const _errs8 = errors;
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000 || isNaN(data3)){
validate122.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema197.properties.duck_attack_ms,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate122.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema197.properties.duck_attack_ms,data:data3}];
return false;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/duck_attack_ms",keyword:"type",params:{type: "number"},parentSchema:schema197.properties.duck_attack_ms,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_hold_ms !== undefined){
let data4 = data.duck_hold_ms;
const _errs10 = errors;
if(errors === _errs10){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 5000 || isNaN(data4)){
validate122.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema197.properties.duck_hold_ms,data:data4}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate122.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema197.properties.duck_hold_ms,data:data4}];
return false;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/duck_hold_ms",keyword:"type",params:{type: "number"},parentSchema:schema197.properties.duck_hold_ms,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duck_release_ms !== undefined){
let data5 = data.duck_release_ms;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 5000 || isNaN(data5)){
validate122.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema197.properties.duck_release_ms,data:data5}];
return false;
}
else {
if(data5 < 1 || isNaN(data5)){
validate122.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema197.properties.duck_release_ms,data:data5}];
return false;
}
}
}
else {
validate122.errors = [{instancePath:instancePath+"/duck_release_ms",keyword:"type",params:{type: "number"},parentSchema:schema197.properties.duck_release_ms,data:data5}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data6 = data.muted;
const _errs14 = errors;
if(typeof data6 !== "boolean"){
validate122.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema197.properties.muted,data:data6}];
return false;
}
var valid0 = _errs14 === errors;
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
validate122.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema197,data}];
return false;
}
}
validate122.errors = vErrors;
return errors === 0;
}

export const operations_leave_params: Check = validate124;
const schema200 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate124.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema200,data}];
return false;
break;
}
}
else {
validate124.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema200,data}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}

export const operations_leave_result: Check = validate125;
const schema201 = {"type":"object","properties":{},"required":[]};

function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate125.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema201,data}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}

export const operations_list_params: Check = validate129;
const schema207 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate129.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema207,data}];
return false;
break;
}
}
else {
validate129.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema207,data}];
return false;
}
}
validate129.errors = vErrors;
return errors === 0;
}

export const operations_list_result: Check = validate130;
const schema208 = {"type":"object","properties":{"operations":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/operation_entry"},"maxItems":257}},"required":["operations"]};
const schema203 = {"title":"operation entry","type":"object","properties":{"operation_id":{"$ref":"#/$defs/slug"},"place":{"$ref":"#/$defs/operation_place"},"title":{"$ref":"#/$defs/title"},"file":{"type":"string","maxLength":256},"problem":{"type":"string","maxLength":1024}},"required":["operation_id","place","title"]};
const schema204 = {"title":"slug","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const schema205 = {"title":"operation place","enum":["server","file"]};

function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))){
validate127.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema203,data}];
return false;
}
else {
if(data.operation_id !== undefined){
let data0 = data.operation_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate127.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data0}];
return false;
}
}
else {
validate127.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data1 = data.place;
const _errs4 = errors;
if(!((data1 === "server") || (data1 === "file"))){
validate127.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema205.enum},parentSchema:schema205,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate127.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate127.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data2}];
return false;
}
}
}
else {
validate127.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.file !== undefined){
let data3 = data.file;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data3 === "string"){
if(func2(data3) > 256){
validate127.errors = [{instancePath:instancePath+"/file",keyword:"maxLength",params:{limit: 256},parentSchema:schema203.properties.file,data:data3}];
return false;
}
}
else {
validate127.errors = [{instancePath:instancePath+"/file",keyword:"type",params:{type: "string"},parentSchema:schema203.properties.file,data:data3}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.problem !== undefined){
let data4 = data.problem;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 1024){
validate127.errors = [{instancePath:instancePath+"/problem",keyword:"maxLength",params:{limit: 1024},parentSchema:schema203.properties.problem,data:data4}];
return false;
}
}
else {
validate127.errors = [{instancePath:instancePath+"/problem",keyword:"type",params:{type: "string"},parentSchema:schema203.properties.problem,data:data4}];
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
validate127.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema203,data}];
return false;
}
}
validate127.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.operations === undefined) && (missing0 = "operations")){
validate130.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema208,data}];
return false;
}
else {
if(data.operations !== undefined){
let data0 = data.operations;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 257){
validate130.errors = [{instancePath:instancePath+"/operations",keyword:"maxItems",params:{limit: 257},parentSchema:schema208.properties.operations,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate127(data0[i0], {instancePath:instancePath+"/operations/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
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
validate130.errors = [{instancePath:instancePath+"/operations",keyword:"type",params:{type: "array"},parentSchema:schema208.properties.operations,data:data0}];
return false;
}
}
}
}
}
else {
validate130.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema208,data}];
return false;
}
}
validate130.errors = vErrors;
return errors === 0;
}

export const operations_read_params: Check = validate139;
const schema230 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate139(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate139.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema230,data}];
return false;
break;
}
}
else {
validate139.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema230,data}];
return false;
}
}
validate139.errors = vErrors;
return errors === 0;
}

export const operations_read_result: Check = validate140;
const schema231 = {"type":"object","properties":{"operation":{"$ref":"../common.schema.json#/$defs/operation_state"}},"required":[]};
const schema210 = {"title":"operation state","type":"object","properties":{"operation_id":{"$ref":"#/$defs/slug"},"place":{"$ref":"#/$defs/operation_place"},"title":{"$ref":"#/$defs/title"},"version":{"type":"integer","minimum":1,"maximum":2147483647},"role":{"$ref":"#/$defs/role_id"},"roles":{"type":"array","items":{"title":"operation role","type":"object","properties":{"id":{"$ref":"#/$defs/role_id"},"title":{"$ref":"#/$defs/title"}},"required":["id","title"]},"maxItems":64},"phase":{"$ref":"#/$defs/slug"},"phases":{"type":"array","items":{"title":"operation phase","type":"object","properties":{"id":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"}},"required":["id","title"]},"maxItems":32},"seat":{"type":"string","minLength":1,"maxLength":80},"seats":{"type":"array","items":{"type":"string","minLength":1,"maxLength":80},"maxItems":256},"stack":{"title":"operation stack","type":"object","properties":{"id":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"}},"required":["id","title"]},"radios":{"type":"array","items":{"$ref":"#/$defs/operation_radio"},"maxItems":512},"simulcasts":{"type":"array","items":{"$ref":"#/$defs/operation_simulcast"},"maxItems":128}},"required":["operation_id","place","title","roles","phases","seats","radios","simulcasts"]};
const schema222 = {"title":"operation radio","type":"object","properties":{"slot":{"type":"integer","minimum":1,"maximum":32},"channel_id":{"$ref":"#/$defs/channel_id"},"monitor":{"type":"boolean"},"keys":{"type":"array","items":{"$ref":"#/$defs/key_name"},"maxItems":4},"state":{"enum":["on","left","missing","refused"]}},"required":["channel_id","monitor","keys","state"]};

function validate134(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.monitor === undefined) && (missing0 = "monitor"))) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.state === undefined) && (missing0 = "state"))){
validate134.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema222,data}];
return false;
}
else {
if(data.slot !== undefined){
let data0 = data.slot;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate134.errors = [{instancePath:instancePath+"/slot",keyword:"type",params:{type: "integer"},parentSchema:schema222.properties.slot,data:data0}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 32 || isNaN(data0)){
validate134.errors = [{instancePath:instancePath+"/slot",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema222.properties.slot,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate134.errors = [{instancePath:instancePath+"/slot",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema222.properties.slot,data:data0}];
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
if(data.channel_id !== undefined){
let data1 = data.channel_id;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate134.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data1}];
return false;
}
}
else {
validate134.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.monitor !== undefined){
let data2 = data.monitor;
const _errs6 = errors;
if(typeof data2 !== "boolean"){
validate134.errors = [{instancePath:instancePath+"/monitor",keyword:"type",params:{type: "boolean"},parentSchema:schema222.properties.monitor,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data3 = data.keys;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data3)){
if(data3.length > 4){
validate134.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema222.properties.keys,data:data3}];
return false;
}
else {
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs10 = errors;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 32){
validate134.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema151,data:data4}];
return false;
}
else {
if(!pattern42.test(data4)){
validate134.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema151,data:data4}];
return false;
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/keys/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema151,data:data4}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate134.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema222.properties.keys,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data5 = data.state;
const _errs13 = errors;
if(!((((data5 === "on") || (data5 === "left")) || (data5 === "missing")) || (data5 === "refused"))){
validate134.errors = [{instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema222.properties.state.enum},parentSchema:schema222.properties.state,data:data5}];
return false;
}
var valid0 = _errs13 === errors;
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
validate134.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema222,data}];
return false;
}
}
validate134.errors = vErrors;
return errors === 0;
}

const schema225 = {"title":"operation simulcast","type":"object","properties":{"simulcast_id":{"$ref":"#/$defs/slug"},"title":{"$ref":"#/$defs/title"},"channel_ids":{"type":"array","items":{"$ref":"#/$defs/channel_id"},"minItems":2,"maxItems":16},"keys":{"type":"array","items":{"$ref":"#/$defs/key_name"},"maxItems":4}},"required":["simulcast_id","title","channel_ids","keys"]};

function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.simulcast_id === undefined) && (missing0 = "simulcast_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))) || ((data.keys === undefined) && (missing0 = "keys"))){
validate136.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema225,data}];
return false;
}
else {
if(data.simulcast_id !== undefined){
let data0 = data.simulcast_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate136.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data0}];
return false;
}
}
else {
validate136.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data0}];
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
validate136.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate136.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
return false;
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
validate136.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema225.properties.channel_ids,data:data2}];
return false;
}
else {
if(data2.length < 2){
validate136.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema225.properties.channel_ids,data:data2}];
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
validate136.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data3}];
return false;
}
}
else {
validate136.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data3}];
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
validate136.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema225.properties.channel_ids,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data4 = data.keys;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data4)){
if(data4.length > 4){
validate136.errors = [{instancePath:instancePath+"/keys",keyword:"maxItems",params:{limit: 4},parentSchema:schema225.properties.keys,data:data4}];
return false;
}
else {
var valid5 = true;
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
const _errs14 = errors;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func2(data5) > 32){
validate136.errors = [{instancePath:instancePath+"/keys/" + i1,keyword:"maxLength",params:{limit: 32},parentSchema:schema151,data:data5}];
return false;
}
else {
if(!pattern42.test(data5)){
validate136.errors = [{instancePath:instancePath+"/keys/" + i1,keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{0,31}$"},parentSchema:schema151,data:data5}];
return false;
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/keys/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema151,data:data5}];
return false;
}
}
var valid5 = _errs14 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate136.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "array"},parentSchema:schema225.properties.keys,data:data4}];
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
validate136.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema225,data}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}


function validate133(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.seats === undefined) && (missing0 = "seats"))) || ((data.radios === undefined) && (missing0 = "radios"))) || ((data.simulcasts === undefined) && (missing0 = "simulcasts"))){
validate133.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema210,data}];
return false;
}
else {
if(data.operation_id !== undefined){
let data0 = data.operation_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate133.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data0}];
return false;
}
}
else {
validate133.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data1 = data.place;
const _errs4 = errors;
if(!((data1 === "server") || (data1 === "file"))){
validate133.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema205.enum},parentSchema:schema205,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate133.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate133.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data2}];
return false;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data3 = data.version;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate133.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema210.properties.version,data:data3}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate133.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema210.properties.version,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate133.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema210.properties.version,data:data3}];
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
if(data.role !== undefined){
let data4 = data.role;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate133.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data4}];
return false;
}
}
else {
validate133.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data4}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data5 = data.roles;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 64){
validate133.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema210.properties.roles,data:data5}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.id === undefined) && (missing1 = "id")) || ((data6.title === undefined) && (missing1 = "title"))){
validate133.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema210.properties.roles.items,data:data6}];
return false;
}
else {
if(data6.id !== undefined){
let data7 = data6.id;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate133.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data7}];
return false;
}
}
else {
validate133.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data7}];
return false;
}
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.title !== undefined){
let data8 = data6.title;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(func2(data8) > 80){
validate133.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data8}];
return false;
}
else {
if(func2(data8) < 1){
validate133.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data8}];
return false;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data8}];
return false;
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema210.properties.roles.items,data:data6}];
return false;
}
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.roles,data:data5}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data9 = data.phase;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
validate133.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data9}];
return false;
}
}
else {
validate133.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data9}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data10 = data.phases;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data10)){
if(data10.length > 32){
validate133.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema210.properties.phases,data:data10}];
return false;
}
else {
var valid10 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.id === undefined) && (missing2 = "id")) || ((data11.title === undefined) && (missing2 = "title"))){
validate133.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema210.properties.phases.items,data:data11}];
return false;
}
else {
if(data11.id !== undefined){
let data12 = data11.id;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate133.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data12}];
return false;
}
}
else {
validate133.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data12}];
return false;
}
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data11.title !== undefined){
let data13 = data11.title;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(func2(data13) > 80){
validate133.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data13}];
return false;
}
else {
if(func2(data13) < 1){
validate133.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data13}];
return false;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data13}];
return false;
}
}
var valid11 = _errs34 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema210.properties.phases.items,data:data11}];
return false;
}
}
var valid10 = _errs29 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.phases,data:data10}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seat !== undefined){
let data14 = data.seat;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data14 === "string"){
if(func2(data14) > 80){
validate133.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
else {
if(func2(data14) < 1){
validate133.errors = [{instancePath:instancePath+"/seat",keyword:"minLength",params:{limit: 1},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seats !== undefined){
let data15 = data.seats;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data15)){
if(data15.length > 256){
validate133.errors = [{instancePath:instancePath+"/seats",keyword:"maxItems",params:{limit: 256},parentSchema:schema210.properties.seats,data:data15}];
return false;
}
else {
var valid14 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data16 === "string"){
if(func2(data16) > 80){
validate133.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"maxLength",params:{limit: 80},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
else {
if(func2(data16) < 1){
validate133.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
}
var valid14 = _errs41 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.seats,data:data15}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stack !== undefined){
let data17 = data.stack;
const _errs43 = errors;
if(errors === _errs43){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if(((data17.id === undefined) && (missing3 = "id")) || ((data17.title === undefined) && (missing3 = "title"))){
validate133.errors = [{instancePath:instancePath+"/stack",keyword:"required",params:{missingProperty: missing3},parentSchema:schema210.properties.stack,data:data17}];
return false;
}
else {
if(data17.id !== undefined){
let data18 = data17.id;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
validate133.errors = [{instancePath:instancePath+"/stack/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data18}];
return false;
}
}
else {
validate133.errors = [{instancePath:instancePath+"/stack/id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data18}];
return false;
}
}
var valid15 = _errs45 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data17.title !== undefined){
let data19 = data17.title;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data19 === "string"){
if(func2(data19) > 80){
validate133.errors = [{instancePath:instancePath+"/stack/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data19}];
return false;
}
else {
if(func2(data19) < 1){
validate133.errors = [{instancePath:instancePath+"/stack/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data19}];
return false;
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/stack/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data19}];
return false;
}
}
var valid15 = _errs48 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/stack",keyword:"type",params:{type: "object"},parentSchema:schema210.properties.stack,data:data17}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.radios !== undefined){
let data20 = data.radios;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data20)){
if(data20.length > 512){
validate133.errors = [{instancePath:instancePath+"/radios",keyword:"maxItems",params:{limit: 512},parentSchema:schema210.properties.radios,data:data20}];
return false;
}
else {
var valid18 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
const _errs53 = errors;
if(!(validate134(data20[i3], {instancePath:instancePath+"/radios/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid18 = _errs53 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.radios,data:data20}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcasts !== undefined){
let data22 = data.simulcasts;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data22)){
if(data22.length > 128){
validate133.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema210.properties.simulcasts,data:data22}];
return false;
}
else {
var valid19 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
const _errs56 = errors;
if(!(validate136(data22[i4], {instancePath:instancePath+"/simulcasts/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid19 = _errs56 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate133.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.simulcasts,data:data22}];
return false;
}
}
var valid0 = _errs54 === errors;
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
}
}
}
}
}
}
else {
validate133.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema210,data}];
return false;
}
}
validate133.errors = vErrors;
return errors === 0;
}


function validate140(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation !== undefined){
if(!(validate133(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
validate140.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema231,data}];
return false;
}
}
validate140.errors = vErrors;
return errors === 0;
}

export const operations_select_params: Check = validate147;
const schema248 = {"type":"object","properties":{"operation_id":{"$ref":"../common.schema.json#/$defs/slug"},"place":{"$ref":"../common.schema.json#/$defs/operation_place"},"role":{"$ref":"../common.schema.json#/$defs/role_id"},"seat":{"type":"string","maxLength":80}},"required":[],"additionalProperties":false};

function validate147(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "operation_id") || (key0 === "place")) || (key0 === "role")) || (key0 === "seat"))){
validate147.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema248,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.operation_id !== undefined){
let data0 = data.operation_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate147.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data0}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data1 = data.place;
const _errs5 = errors;
if(!((data1 === "server") || (data1 === "file"))){
validate147.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema205.enum},parentSchema:schema205,data:data1}];
return false;
}
var valid0 = _errs5 === errors;
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
validate147.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data2}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seat !== undefined){
let data3 = data.seat;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) > 80){
validate147.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema248.properties.seat,data:data3}];
return false;
}
}
else {
validate147.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema248.properties.seat,data:data3}];
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
validate147.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema248,data}];
return false;
}
}
validate147.errors = vErrors;
return errors === 0;
}

export const operations_select_result: Check = validate148;
const schema252 = {"type":"object","properties":{"operation":{"$ref":"../common.schema.json#/$defs/operation_state"}},"required":["operation"]};

function validate143(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.seats === undefined) && (missing0 = "seats"))) || ((data.radios === undefined) && (missing0 = "radios"))) || ((data.simulcasts === undefined) && (missing0 = "simulcasts"))){
validate143.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema210,data}];
return false;
}
else {
if(data.operation_id !== undefined){
let data0 = data.operation_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate143.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data0}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data1 = data.place;
const _errs4 = errors;
if(!((data1 === "server") || (data1 === "file"))){
validate143.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema205.enum},parentSchema:schema205,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate143.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate143.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data2}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data3 = data.version;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate143.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema210.properties.version,data:data3}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate143.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema210.properties.version,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate143.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema210.properties.version,data:data3}];
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
if(data.role !== undefined){
let data4 = data.role;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate143.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data4}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data4}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data5 = data.roles;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 64){
validate143.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema210.properties.roles,data:data5}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.id === undefined) && (missing1 = "id")) || ((data6.title === undefined) && (missing1 = "title"))){
validate143.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema210.properties.roles.items,data:data6}];
return false;
}
else {
if(data6.id !== undefined){
let data7 = data6.id;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate143.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data7}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data7}];
return false;
}
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.title !== undefined){
let data8 = data6.title;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(func2(data8) > 80){
validate143.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data8}];
return false;
}
else {
if(func2(data8) < 1){
validate143.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data8}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data8}];
return false;
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema210.properties.roles.items,data:data6}];
return false;
}
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.roles,data:data5}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data9 = data.phase;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
validate143.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data9}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data9}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data10 = data.phases;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data10)){
if(data10.length > 32){
validate143.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema210.properties.phases,data:data10}];
return false;
}
else {
var valid10 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.id === undefined) && (missing2 = "id")) || ((data11.title === undefined) && (missing2 = "title"))){
validate143.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema210.properties.phases.items,data:data11}];
return false;
}
else {
if(data11.id !== undefined){
let data12 = data11.id;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate143.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data12}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data12}];
return false;
}
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data11.title !== undefined){
let data13 = data11.title;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(func2(data13) > 80){
validate143.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data13}];
return false;
}
else {
if(func2(data13) < 1){
validate143.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data13}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data13}];
return false;
}
}
var valid11 = _errs34 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema210.properties.phases.items,data:data11}];
return false;
}
}
var valid10 = _errs29 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.phases,data:data10}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seat !== undefined){
let data14 = data.seat;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data14 === "string"){
if(func2(data14) > 80){
validate143.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
else {
if(func2(data14) < 1){
validate143.errors = [{instancePath:instancePath+"/seat",keyword:"minLength",params:{limit: 1},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seats !== undefined){
let data15 = data.seats;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data15)){
if(data15.length > 256){
validate143.errors = [{instancePath:instancePath+"/seats",keyword:"maxItems",params:{limit: 256},parentSchema:schema210.properties.seats,data:data15}];
return false;
}
else {
var valid14 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data16 === "string"){
if(func2(data16) > 80){
validate143.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"maxLength",params:{limit: 80},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
else {
if(func2(data16) < 1){
validate143.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
}
var valid14 = _errs41 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.seats,data:data15}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stack !== undefined){
let data17 = data.stack;
const _errs43 = errors;
if(errors === _errs43){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if(((data17.id === undefined) && (missing3 = "id")) || ((data17.title === undefined) && (missing3 = "title"))){
validate143.errors = [{instancePath:instancePath+"/stack",keyword:"required",params:{missingProperty: missing3},parentSchema:schema210.properties.stack,data:data17}];
return false;
}
else {
if(data17.id !== undefined){
let data18 = data17.id;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
validate143.errors = [{instancePath:instancePath+"/stack/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data18}];
return false;
}
}
else {
validate143.errors = [{instancePath:instancePath+"/stack/id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data18}];
return false;
}
}
var valid15 = _errs45 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data17.title !== undefined){
let data19 = data17.title;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data19 === "string"){
if(func2(data19) > 80){
validate143.errors = [{instancePath:instancePath+"/stack/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data19}];
return false;
}
else {
if(func2(data19) < 1){
validate143.errors = [{instancePath:instancePath+"/stack/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data19}];
return false;
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/stack/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data19}];
return false;
}
}
var valid15 = _errs48 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/stack",keyword:"type",params:{type: "object"},parentSchema:schema210.properties.stack,data:data17}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.radios !== undefined){
let data20 = data.radios;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data20)){
if(data20.length > 512){
validate143.errors = [{instancePath:instancePath+"/radios",keyword:"maxItems",params:{limit: 512},parentSchema:schema210.properties.radios,data:data20}];
return false;
}
else {
var valid18 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
const _errs53 = errors;
if(!(validate134(data20[i3], {instancePath:instancePath+"/radios/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid18 = _errs53 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.radios,data:data20}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcasts !== undefined){
let data22 = data.simulcasts;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data22)){
if(data22.length > 128){
validate143.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema210.properties.simulcasts,data:data22}];
return false;
}
else {
var valid19 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
const _errs56 = errors;
if(!(validate136(data22[i4], {instancePath:instancePath+"/simulcasts/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid19 = _errs56 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate143.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.simulcasts,data:data22}];
return false;
}
}
var valid0 = _errs54 === errors;
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
}
}
}
}
}
}
else {
validate143.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema210,data}];
return false;
}
}
validate143.errors = vErrors;
return errors === 0;
}


function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.operation === undefined) && (missing0 = "operation")){
validate148.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema252,data}];
return false;
}
else {
if(data.operation !== undefined){
if(!(validate143(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
}
}
else {
validate148.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema252,data}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}

export const overlay_attach_params: Check = validate153;
const schema256 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate153(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate153.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema256,data}];
return false;
break;
}
}
else {
validate153.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema256,data}];
return false;
}
}
validate153.errors = vErrors;
return errors === 0;
}

export const overlay_attach_result: Check = validate154;
const schema257 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};
const schema254 = {"title":"overlay state","type":"object","properties":{"visible":{"type":"boolean"},"layout":{"$ref":"#/$defs/overlay_layout"},"attached":{"type":"integer","minimum":0,"maximum":32}},"required":["visible","layout","attached"]};
const schema255 = {"title":"overlay layout","type":"object","properties":{"corner":{"enum":["top_left","top_right","bottom_left","bottom_right"]},"scale":{"type":"number","minimum":0.5,"maximum":3,"x-unit":"1"},"opacity":{"type":"number","minimum":0.1,"maximum":1,"x-unit":"1"},"detail":{"enum":["full","compact","speaking"]}},"required":["corner","scale","opacity","detail"]};

function validate151(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))){
validate151.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema254,data}];
return false;
}
else {
if(data.visible !== undefined){
let data0 = data.visible;
const _errs1 = errors;
if(typeof data0 !== "boolean"){
validate151.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema254.properties.visible,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layout !== undefined){
let data1 = data.layout;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))){
validate151.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema255,data:data1}];
return false;
}
else {
if(data1.corner !== undefined){
let data2 = data1.corner;
const _errs6 = errors;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate151.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema255.properties.corner.enum},parentSchema:schema255.properties.corner,data:data2}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.scale !== undefined){
let data3 = data1.scale;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3 || isNaN(data3)){
validate151.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
else {
if(data3 < 0.5 || isNaN(data3)){
validate151.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.opacity !== undefined){
let data4 = data1.opacity;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate151.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
else {
if(data4 < 0.1 || isNaN(data4)){
validate151.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.detail !== undefined){
let data5 = data1.detail;
const _errs11 = errors;
if(!(((data5 === "full") || (data5 === "compact")) || (data5 === "speaking"))){
validate151.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema255.properties.detail.enum},parentSchema:schema255.properties.detail,data:data5}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate151.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema255,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attached !== undefined){
let data6 = data.attached;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate151.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 32 || isNaN(data6)){
validate151.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate151.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
}
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
else {
validate151.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema254,data}];
return false;
}
}
validate151.errors = vErrors;
return errors === 0;
}


function validate154(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate154.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema257,data}];
return false;
}
else {
if(data.overlay !== undefined){
if(!(validate151(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
vErrors = vErrors === null ? validate151.errors : vErrors.concat(validate151.errors);
errors = vErrors.length;
}
}
}
}
else {
validate154.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema257,data}];
return false;
}
}
validate154.errors = vErrors;
return errors === 0;
}

export const overlay_configure_params: Check = validate159;
const schema261 = {"type":"object","properties":{"visible":{"type":"boolean"},"corner":{"enum":["top_left","top_right","bottom_left","bottom_right"]},"scale":{"type":"number","minimum":0.5,"maximum":3,"x-unit":"1"},"opacity":{"type":"number","minimum":0.1,"maximum":1,"x-unit":"1"},"detail":{"enum":["full","compact","speaking"]}},"required":[],"additionalProperties":false};

function validate159(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "visible") || (key0 === "corner")) || (key0 === "scale")) || (key0 === "opacity")) || (key0 === "detail"))){
validate159.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema261,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.visible !== undefined){
let data0 = data.visible;
const _errs2 = errors;
if(typeof data0 !== "boolean"){
validate159.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema261.properties.visible,data:data0}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.corner !== undefined){
let data1 = data.corner;
const _errs4 = errors;
if(!((((data1 === "top_left") || (data1 === "top_right")) || (data1 === "bottom_left")) || (data1 === "bottom_right"))){
validate159.errors = [{instancePath:instancePath+"/corner",keyword:"enum",params:{allowedValues: schema261.properties.corner.enum},parentSchema:schema261.properties.corner,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scale !== undefined){
let data2 = data.scale;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 3 || isNaN(data2)){
validate159.errors = [{instancePath:instancePath+"/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema261.properties.scale,data:data2}];
return false;
}
else {
if(data2 < 0.5 || isNaN(data2)){
validate159.errors = [{instancePath:instancePath+"/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema261.properties.scale,data:data2}];
return false;
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/scale",keyword:"type",params:{type: "number"},parentSchema:schema261.properties.scale,data:data2}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.opacity !== undefined){
let data3 = data.opacity;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1 || isNaN(data3)){
validate159.errors = [{instancePath:instancePath+"/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema261.properties.opacity,data:data3}];
return false;
}
else {
if(data3 < 0.1 || isNaN(data3)){
validate159.errors = [{instancePath:instancePath+"/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema261.properties.opacity,data:data3}];
return false;
}
}
}
else {
validate159.errors = [{instancePath:instancePath+"/opacity",keyword:"type",params:{type: "number"},parentSchema:schema261.properties.opacity,data:data3}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
let data4 = data.detail;
const _errs9 = errors;
if(!(((data4 === "full") || (data4 === "compact")) || (data4 === "speaking"))){
validate159.errors = [{instancePath:instancePath+"/detail",keyword:"enum",params:{allowedValues: schema261.properties.detail.enum},parentSchema:schema261.properties.detail,data:data4}];
return false;
}
var valid0 = _errs9 === errors;
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
validate159.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema261,data}];
return false;
}
}
validate159.errors = vErrors;
return errors === 0;
}

export const overlay_configure_result: Check = validate160;
const schema262 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};

function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))){
validate157.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema254,data}];
return false;
}
else {
if(data.visible !== undefined){
let data0 = data.visible;
const _errs1 = errors;
if(typeof data0 !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema254.properties.visible,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layout !== undefined){
let data1 = data.layout;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))){
validate157.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema255,data:data1}];
return false;
}
else {
if(data1.corner !== undefined){
let data2 = data1.corner;
const _errs6 = errors;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate157.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema255.properties.corner.enum},parentSchema:schema255.properties.corner,data:data2}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.scale !== undefined){
let data3 = data1.scale;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3 || isNaN(data3)){
validate157.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
else {
if(data3 < 0.5 || isNaN(data3)){
validate157.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.opacity !== undefined){
let data4 = data1.opacity;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate157.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
else {
if(data4 < 0.1 || isNaN(data4)){
validate157.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.detail !== undefined){
let data5 = data1.detail;
const _errs11 = errors;
if(!(((data5 === "full") || (data5 === "compact")) || (data5 === "speaking"))){
validate157.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema255.properties.detail.enum},parentSchema:schema255.properties.detail,data:data5}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate157.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema255,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attached !== undefined){
let data6 = data.attached;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate157.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 32 || isNaN(data6)){
validate157.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate157.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
}
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
else {
validate157.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema254,data}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}


function validate160(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate160.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema262,data}];
return false;
}
else {
if(data.overlay !== undefined){
if(!(validate157(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
}
else {
validate160.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema262,data}];
return false;
}
}
validate160.errors = vErrors;
return errors === 0;
}

export const overlay_read_params: Check = validate165;
const schema266 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate165(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate165.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema266,data}];
return false;
break;
}
}
else {
validate165.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema266,data}];
return false;
}
}
validate165.errors = vErrors;
return errors === 0;
}

export const overlay_read_result: Check = validate166;
const schema267 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))){
validate163.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema254,data}];
return false;
}
else {
if(data.visible !== undefined){
let data0 = data.visible;
const _errs1 = errors;
if(typeof data0 !== "boolean"){
validate163.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema254.properties.visible,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layout !== undefined){
let data1 = data.layout;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))){
validate163.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema255,data:data1}];
return false;
}
else {
if(data1.corner !== undefined){
let data2 = data1.corner;
const _errs6 = errors;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate163.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema255.properties.corner.enum},parentSchema:schema255.properties.corner,data:data2}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.scale !== undefined){
let data3 = data1.scale;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3 || isNaN(data3)){
validate163.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
else {
if(data3 < 0.5 || isNaN(data3)){
validate163.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.opacity !== undefined){
let data4 = data1.opacity;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate163.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
else {
if(data4 < 0.1 || isNaN(data4)){
validate163.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.detail !== undefined){
let data5 = data1.detail;
const _errs11 = errors;
if(!(((data5 === "full") || (data5 === "compact")) || (data5 === "speaking"))){
validate163.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema255.properties.detail.enum},parentSchema:schema255.properties.detail,data:data5}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate163.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema255,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attached !== undefined){
let data6 = data.attached;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate163.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 32 || isNaN(data6)){
validate163.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate163.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
}
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
else {
validate163.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema254,data}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}


function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate166.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema267,data}];
return false;
}
else {
if(data.overlay !== undefined){
if(!(validate163(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
}
else {
validate166.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema267,data}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}

export const overlay_toast_params: Check = validate169;
const schema269 = {"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":200},"kind":{"enum":["info","good","warning","error"],"default":"info"},"duration_ms":{"type":"number","minimum":500,"maximum":30000,"x-unit":"ms","default":4000}},"required":["text"],"additionalProperties":false};

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
data.kind = "info";
}
if(data.duration_ms === undefined){
data.duration_ms = 4000;
}
let missing0;
if((data.text === undefined) && (missing0 = "text")){
validate169.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema269,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "text") || (key0 === "kind")) || (key0 === "duration_ms"))){
validate169.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema269,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.text !== undefined){
let data0 = data.text;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 200){
validate169.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 200},parentSchema:schema269.properties.text,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate169.errors = [{instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},parentSchema:schema269.properties.text,data:data0}];
return false;
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema269.properties.text,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.kind;
const _errs4 = errors;
if(!((((data1 === "info") || (data1 === "good")) || (data1 === "warning")) || (data1 === "error"))){
validate169.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema269.properties.kind.enum},parentSchema:schema269.properties.kind,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
if(valid0){
let data2 = data.duration_ms;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30000 || isNaN(data2)){
validate169.errors = [{instancePath:instancePath+"/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 30000},parentSchema:schema269.properties.duration_ms,data:data2}];
return false;
}
else {
if(data2 < 500 || isNaN(data2)){
validate169.errors = [{instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 500},parentSchema:schema269.properties.duration_ms,data:data2}];
return false;
}
}
}
else {
validate169.errors = [{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema269.properties.duration_ms,data:data2}];
return false;
}
}
var valid0 = _errs5 === errors;
}
}
}
}
}
else {
validate169.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema269,data}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}

export const overlay_toast_result: Check = validate170;
const schema270 = {"type":"object","properties":{"shown":{"type":"integer","minimum":0,"maximum":32}},"required":["shown"]};

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.shown === undefined) && (missing0 = "shown")){
validate170.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema270,data}];
return false;
}
else {
if(data.shown !== undefined){
let data0 = data.shown;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate170.errors = [{instancePath:instancePath+"/shown",keyword:"type",params:{type: "integer"},parentSchema:schema270.properties.shown,data:data0}];
return false;
}
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 32 || isNaN(data0)){
validate170.errors = [{instancePath:instancePath+"/shown",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema270.properties.shown,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate170.errors = [{instancePath:instancePath+"/shown",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema270.properties.shown,data:data0}];
return false;
}
}
}
}
}
}
}
else {
validate170.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema270,data}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}

export const pairing_answer_params: Check = validate172;
const schema273 = {"type":"object","properties":{"request_id":{"$ref":"../common.schema.json#/$defs/uuid"},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16}},"required":["request_id","scopes"],"additionalProperties":false};
const schema272 = {"title":"uuid","type":"string","pattern":"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"};
const pattern79 = new RegExp("^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$", "u");

function validate172(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.request_id === undefined) && (missing0 = "request_id")) || ((data.scopes === undefined) && (missing0 = "scopes"))){
validate172.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema273,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "request_id") || (key0 === "scopes"))){
validate172.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema273,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.request_id !== undefined){
let data0 = data.request_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern79.test(data0)){
validate172.errors = [{instancePath:instancePath+"/request_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema272,data:data0}];
return false;
}
}
else {
validate172.errors = [{instancePath:instancePath+"/request_id",keyword:"type",params:{type: "string"},parentSchema:schema272,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data1 = data.scopes;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 16){
validate172.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema273.properties.scopes,data:data1}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 32){
validate172.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema273.properties.scopes.items,data:data2}];
return false;
}
}
else {
validate172.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema273.properties.scopes.items,data:data2}];
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
else {
validate172.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema273.properties.scopes,data:data1}];
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
validate172.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema273,data}];
return false;
}
}
validate172.errors = vErrors;
return errors === 0;
}

export const pairing_answer_result: Check = validate173;
const schema275 = {"type":"object","properties":{},"required":[]};

function validate173(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate173.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema275,data}];
return false;
}
}
validate173.errors = vErrors;
return errors === 0;
}

export const pairing_list_params: Check = validate177;
const schema283 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate177.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema283,data}];
return false;
break;
}
}
else {
validate177.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema283,data}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}

export const pairing_list_result: Check = validate178;
const schema284 = {"type":"object","properties":{"grants":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/client_grant"},"maxItems":256},"asking":{"type":"array","items":{"type":"object","properties":{"request_id":{"$ref":"../common.schema.json#/$defs/uuid"},"client_name":{"$ref":"../common.schema.json#/$defs/display_name"},"origin":{"type":"string","maxLength":256},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16}},"required":["request_id","client_name","scopes"]},"maxItems":32}},"required":["grants","asking"]};
const schema277 = {"title":"client grant","type":"object","properties":{"client_id":{"$ref":"#/$defs/uuid"},"client_name":{"$ref":"#/$defs/display_name"},"origin":{"type":"string","maxLength":256},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"last_used_ms":{"$ref":"#/$defs/wall_ms"}},"required":["client_id","client_name","scopes","last_used_ms"]};
const schema280 = {"title":"wall clock","type":"integer","minimum":0,"maximum":253402300799999,"x-unit":"ms"};

function validate175(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.client_id === undefined) && (missing0 = "client_id")) || ((data.client_name === undefined) && (missing0 = "client_name"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.last_used_ms === undefined) && (missing0 = "last_used_ms"))){
validate175.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema277,data}];
return false;
}
else {
if(data.client_id !== undefined){
let data0 = data.client_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern79.test(data0)){
validate175.errors = [{instancePath:instancePath+"/client_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema272,data:data0}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/client_id",keyword:"type",params:{type: "string"},parentSchema:schema272,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_name !== undefined){
let data1 = data.client_name;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 40){
validate175.errors = [{instancePath:instancePath+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate175.errors = [{instancePath:instancePath+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data1}];
return false;
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data2 = data.origin;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 256){
validate175.errors = [{instancePath:instancePath+"/origin",keyword:"maxLength",params:{limit: 256},parentSchema:schema277.properties.origin,data:data2}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/origin",keyword:"type",params:{type: "string"},parentSchema:schema277.properties.origin,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data3 = data.scopes;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 16){
validate175.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema277.properties.scopes,data:data3}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 32){
validate175.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema277.properties.scopes.items,data:data4}];
return false;
}
}
else {
validate175.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema277.properties.scopes.items,data:data4}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate175.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema277.properties.scopes,data:data3}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last_used_ms !== undefined){
let data5 = data.last_used_ms;
const _errs13 = errors;
const _errs14 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate175.errors = [{instancePath:instancePath+"/last_used_ms",keyword:"type",params:{type: "integer"},parentSchema:schema280,data:data5}];
return false;
}
if(errors === _errs14){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 253402300799999 || isNaN(data5)){
validate175.errors = [{instancePath:instancePath+"/last_used_ms",keyword:"maximum",params:{comparison: "<=", limit: 253402300799999},parentSchema:schema280,data:data5}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate175.errors = [{instancePath:instancePath+"/last_used_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema280,data:data5}];
return false;
}
}
}
}
var valid0 = _errs13 === errors;
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
validate175.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema277,data}];
return false;
}
}
validate175.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.grants === undefined) && (missing0 = "grants")) || ((data.asking === undefined) && (missing0 = "asking"))){
validate178.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema284,data}];
return false;
}
else {
if(data.grants !== undefined){
let data0 = data.grants;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 256){
validate178.errors = [{instancePath:instancePath+"/grants",keyword:"maxItems",params:{limit: 256},parentSchema:schema284.properties.grants,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate175(data0[i0], {instancePath:instancePath+"/grants/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors);
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
validate178.errors = [{instancePath:instancePath+"/grants",keyword:"type",params:{type: "array"},parentSchema:schema284.properties.grants,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asking !== undefined){
let data2 = data.asking;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 32){
validate178.errors = [{instancePath:instancePath+"/asking",keyword:"maxItems",params:{limit: 32},parentSchema:schema284.properties.asking,data:data2}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((((data3.request_id === undefined) && (missing1 = "request_id")) || ((data3.client_name === undefined) && (missing1 = "client_name"))) || ((data3.scopes === undefined) && (missing1 = "scopes"))){
validate178.errors = [{instancePath:instancePath+"/asking/" + i1,keyword:"required",params:{missingProperty: missing1},parentSchema:schema284.properties.asking.items,data:data3}];
return false;
}
else {
if(data3.request_id !== undefined){
let data4 = data3.request_id;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data4 === "string"){
if(!pattern79.test(data4)){
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/request_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema272,data:data4}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/request_id",keyword:"type",params:{type: "string"},parentSchema:schema272,data:data4}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.client_name !== undefined){
let data5 = data3.client_name;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data5 === "string"){
if(func2(data5) > 40){
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data5}];
return false;
}
else {
if(func2(data5) < 1){
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data5}];
return false;
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data5}];
return false;
}
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.origin !== undefined){
let data6 = data3.origin;
const _errs14 = errors;
if(errors === _errs14){
if(typeof data6 === "string"){
if(func2(data6) > 256){
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/origin",keyword:"maxLength",params:{limit: 256},parentSchema:schema284.properties.asking.items.properties.origin,data:data6}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/origin",keyword:"type",params:{type: "string"},parentSchema:schema284.properties.asking.items.properties.origin,data:data6}];
return false;
}
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.scopes !== undefined){
let data7 = data3.scopes;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data7)){
if(data7.length > 16){
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema284.properties.asking.items.properties.scopes,data:data7}];
return false;
}
else {
var valid6 = true;
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
const _errs18 = errors;
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) > 32){
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/scopes/" + i2,keyword:"maxLength",params:{limit: 32},parentSchema:schema284.properties.asking.items.properties.scopes.items,data:data8}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/scopes/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema284.properties.asking.items.properties.scopes.items,data:data8}];
return false;
}
}
var valid6 = _errs18 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/asking/" + i1+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema284.properties.asking.items.properties.scopes,data:data7}];
return false;
}
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/asking/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema284.properties.asking.items,data:data3}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate178.errors = [{instancePath:instancePath+"/asking",keyword:"type",params:{type: "array"},parentSchema:schema284.properties.asking,data:data2}];
return false;
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
validate178.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema284,data}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}

export const pairing_revoke_params: Check = validate181;
const schema289 = {"type":"object","properties":{"client_id":{"$ref":"../common.schema.json#/$defs/uuid"}},"required":["client_id"],"additionalProperties":false};

function validate181(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.client_id === undefined) && (missing0 = "client_id")){
validate181.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema289,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "client_id")){
validate181.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema289,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.client_id !== undefined){
let data0 = data.client_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern79.test(data0)){
validate181.errors = [{instancePath:instancePath+"/client_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema272,data:data0}];
return false;
}
}
else {
validate181.errors = [{instancePath:instancePath+"/client_id",keyword:"type",params:{type: "string"},parentSchema:schema272,data:data0}];
return false;
}
}
}
}
}
}
else {
validate181.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema289,data}];
return false;
}
}
validate181.errors = vErrors;
return errors === 0;
}

export const pairing_revoke_result: Check = validate182;
const schema291 = {"type":"object","properties":{},"required":[]};

function validate182(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate182.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema291,data}];
return false;
}
}
validate182.errors = vErrors;
return errors === 0;
}

export const phase_set_params: Check = validate188;
const schema306 = {"type":"object","properties":{"phase":{"$ref":"../common.schema.json#/$defs/slug"}},"required":[],"additionalProperties":false};

function validate188(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "phase")){
validate188.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema306,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.phase !== undefined){
let data0 = data.phase;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate188.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data0}];
return false;
}
}
else {
validate188.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data0}];
return false;
}
}
}
}
}
else {
validate188.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema306,data}];
return false;
}
}
validate188.errors = vErrors;
return errors === 0;
}

export const phase_set_result: Check = validate189;
const schema308 = {"type":"object","properties":{"operation":{"$ref":"../common.schema.json#/$defs/operation_state"}},"required":["operation"]};

function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.seats === undefined) && (missing0 = "seats"))) || ((data.radios === undefined) && (missing0 = "radios"))) || ((data.simulcasts === undefined) && (missing0 = "simulcasts"))){
validate184.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema210,data}];
return false;
}
else {
if(data.operation_id !== undefined){
let data0 = data.operation_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate184.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data0}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data1 = data.place;
const _errs4 = errors;
if(!((data1 === "server") || (data1 === "file"))){
validate184.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema205.enum},parentSchema:schema205,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate184.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate184.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data2}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data3 = data.version;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate184.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema210.properties.version,data:data3}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate184.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema210.properties.version,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate184.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema210.properties.version,data:data3}];
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
if(data.role !== undefined){
let data4 = data.role;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate184.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data4}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data4}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data5 = data.roles;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 64){
validate184.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema210.properties.roles,data:data5}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.id === undefined) && (missing1 = "id")) || ((data6.title === undefined) && (missing1 = "title"))){
validate184.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema210.properties.roles.items,data:data6}];
return false;
}
else {
if(data6.id !== undefined){
let data7 = data6.id;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate184.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data7}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data7}];
return false;
}
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.title !== undefined){
let data8 = data6.title;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(func2(data8) > 80){
validate184.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data8}];
return false;
}
else {
if(func2(data8) < 1){
validate184.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data8}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data8}];
return false;
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema210.properties.roles.items,data:data6}];
return false;
}
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.roles,data:data5}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data9 = data.phase;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
validate184.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data9}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data9}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data10 = data.phases;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data10)){
if(data10.length > 32){
validate184.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema210.properties.phases,data:data10}];
return false;
}
else {
var valid10 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.id === undefined) && (missing2 = "id")) || ((data11.title === undefined) && (missing2 = "title"))){
validate184.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema210.properties.phases.items,data:data11}];
return false;
}
else {
if(data11.id !== undefined){
let data12 = data11.id;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate184.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data12}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data12}];
return false;
}
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data11.title !== undefined){
let data13 = data11.title;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(func2(data13) > 80){
validate184.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data13}];
return false;
}
else {
if(func2(data13) < 1){
validate184.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data13}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data13}];
return false;
}
}
var valid11 = _errs34 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema210.properties.phases.items,data:data11}];
return false;
}
}
var valid10 = _errs29 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.phases,data:data10}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seat !== undefined){
let data14 = data.seat;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data14 === "string"){
if(func2(data14) > 80){
validate184.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
else {
if(func2(data14) < 1){
validate184.errors = [{instancePath:instancePath+"/seat",keyword:"minLength",params:{limit: 1},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seats !== undefined){
let data15 = data.seats;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data15)){
if(data15.length > 256){
validate184.errors = [{instancePath:instancePath+"/seats",keyword:"maxItems",params:{limit: 256},parentSchema:schema210.properties.seats,data:data15}];
return false;
}
else {
var valid14 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data16 === "string"){
if(func2(data16) > 80){
validate184.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"maxLength",params:{limit: 80},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
else {
if(func2(data16) < 1){
validate184.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
}
var valid14 = _errs41 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.seats,data:data15}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stack !== undefined){
let data17 = data.stack;
const _errs43 = errors;
if(errors === _errs43){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if(((data17.id === undefined) && (missing3 = "id")) || ((data17.title === undefined) && (missing3 = "title"))){
validate184.errors = [{instancePath:instancePath+"/stack",keyword:"required",params:{missingProperty: missing3},parentSchema:schema210.properties.stack,data:data17}];
return false;
}
else {
if(data17.id !== undefined){
let data18 = data17.id;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
validate184.errors = [{instancePath:instancePath+"/stack/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data18}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/stack/id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data18}];
return false;
}
}
var valid15 = _errs45 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data17.title !== undefined){
let data19 = data17.title;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data19 === "string"){
if(func2(data19) > 80){
validate184.errors = [{instancePath:instancePath+"/stack/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data19}];
return false;
}
else {
if(func2(data19) < 1){
validate184.errors = [{instancePath:instancePath+"/stack/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data19}];
return false;
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/stack/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data19}];
return false;
}
}
var valid15 = _errs48 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/stack",keyword:"type",params:{type: "object"},parentSchema:schema210.properties.stack,data:data17}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.radios !== undefined){
let data20 = data.radios;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data20)){
if(data20.length > 512){
validate184.errors = [{instancePath:instancePath+"/radios",keyword:"maxItems",params:{limit: 512},parentSchema:schema210.properties.radios,data:data20}];
return false;
}
else {
var valid18 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
const _errs53 = errors;
if(!(validate134(data20[i3], {instancePath:instancePath+"/radios/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid18 = _errs53 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.radios,data:data20}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcasts !== undefined){
let data22 = data.simulcasts;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data22)){
if(data22.length > 128){
validate184.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema210.properties.simulcasts,data:data22}];
return false;
}
else {
var valid19 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
const _errs56 = errors;
if(!(validate136(data22[i4], {instancePath:instancePath+"/simulcasts/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid19 = _errs56 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate184.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.simulcasts,data:data22}];
return false;
}
}
var valid0 = _errs54 === errors;
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
}
}
}
}
}
}
else {
validate184.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema210,data}];
return false;
}
}
validate184.errors = vErrors;
return errors === 0;
}


function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.operation === undefined) && (missing0 = "operation")){
validate189.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema308,data}];
return false;
}
else {
if(data.operation !== undefined){
if(!(validate184(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
}
}
else {
validate189.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema308,data}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}

export const position_set_params: Check = validate192;
const schema311 = {"type":"object","properties":{"listener":{"type":"object","properties":{"x_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"y_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"z_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"facing_x":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"1"},"facing_y":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"1"},"facing_z":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"1"}},"required":["x_m","y_m","z_m","facing_x","facing_y","facing_z"],"additionalProperties":false},"talkers":{"type":"array","items":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"x_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"y_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"},"z_m":{"type":"number","minimum":-1000000,"maximum":1000000,"x-unit":"m"}},"required":["session_id","x_m","y_m","z_m"],"additionalProperties":false},"maxItems":256},"near_m":{"type":"number","minimum":0.1,"maximum":1000,"x-unit":"m","default":2},"far_m":{"type":"number","minimum":1,"maximum":100000,"x-unit":"m","default":60}},"required":["listener"],"additionalProperties":false};

function validate192(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.near_m === undefined){
data.near_m = 2;
}
if(data.far_m === undefined){
data.far_m = 60;
}
let missing0;
if((data.listener === undefined) && (missing0 = "listener")){
validate192.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema311,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "listener") || (key0 === "talkers")) || (key0 === "near_m")) || (key0 === "far_m"))){
validate192.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema311,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.listener !== undefined){
let data0 = data.listener;
const _errs2 = errors;
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing1;
if(((((((data0.x_m === undefined) && (missing1 = "x_m")) || ((data0.y_m === undefined) && (missing1 = "y_m"))) || ((data0.z_m === undefined) && (missing1 = "z_m"))) || ((data0.facing_x === undefined) && (missing1 = "facing_x"))) || ((data0.facing_y === undefined) && (missing1 = "facing_y"))) || ((data0.facing_z === undefined) && (missing1 = "facing_z"))){
validate192.errors = [{instancePath:instancePath+"/listener",keyword:"required",params:{missingProperty: missing1},parentSchema:schema311.properties.listener,data:data0}];
return false;
}
else {
const _errs4 = errors;
for(const key1 in data0){
if(!((((((key1 === "x_m") || (key1 === "y_m")) || (key1 === "z_m")) || (key1 === "facing_x")) || (key1 === "facing_y")) || (key1 === "facing_z"))){
validate192.errors = [{instancePath:instancePath+"/listener",keyword:"additionalProperties",params:{additionalProperty: key1},parentSchema:schema311.properties.listener,data:data0}];
return false;
break;
}
}
if(_errs4 === errors){
if(data0.x_m !== undefined){
let data1 = data0.x_m;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000000 || isNaN(data1)){
validate192.errors = [{instancePath:instancePath+"/listener/x_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema311.properties.listener.properties.x_m,data:data1}];
return false;
}
else {
if(data1 < -1000000 || isNaN(data1)){
validate192.errors = [{instancePath:instancePath+"/listener/x_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema311.properties.listener.properties.x_m,data:data1}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/listener/x_m",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.listener.properties.x_m,data:data1}];
return false;
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.y_m !== undefined){
let data2 = data0.y_m;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000 || isNaN(data2)){
validate192.errors = [{instancePath:instancePath+"/listener/y_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema311.properties.listener.properties.y_m,data:data2}];
return false;
}
else {
if(data2 < -1000000 || isNaN(data2)){
validate192.errors = [{instancePath:instancePath+"/listener/y_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema311.properties.listener.properties.y_m,data:data2}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/listener/y_m",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.listener.properties.y_m,data:data2}];
return false;
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.z_m !== undefined){
let data3 = data0.z_m;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
validate192.errors = [{instancePath:instancePath+"/listener/z_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema311.properties.listener.properties.z_m,data:data3}];
return false;
}
else {
if(data3 < -1000000 || isNaN(data3)){
validate192.errors = [{instancePath:instancePath+"/listener/z_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema311.properties.listener.properties.z_m,data:data3}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/listener/z_m",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.listener.properties.z_m,data:data3}];
return false;
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.facing_x !== undefined){
let data4 = data0.facing_x;
const _errs11 = errors;
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1000000 || isNaN(data4)){
validate192.errors = [{instancePath:instancePath+"/listener/facing_x",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema311.properties.listener.properties.facing_x,data:data4}];
return false;
}
else {
if(data4 < -1000000 || isNaN(data4)){
validate192.errors = [{instancePath:instancePath+"/listener/facing_x",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema311.properties.listener.properties.facing_x,data:data4}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/listener/facing_x",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.listener.properties.facing_x,data:data4}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.facing_y !== undefined){
let data5 = data0.facing_y;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000 || isNaN(data5)){
validate192.errors = [{instancePath:instancePath+"/listener/facing_y",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema311.properties.listener.properties.facing_y,data:data5}];
return false;
}
else {
if(data5 < -1000000 || isNaN(data5)){
validate192.errors = [{instancePath:instancePath+"/listener/facing_y",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema311.properties.listener.properties.facing_y,data:data5}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/listener/facing_y",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.listener.properties.facing_y,data:data5}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.facing_z !== undefined){
let data6 = data0.facing_z;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
validate192.errors = [{instancePath:instancePath+"/listener/facing_z",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema311.properties.listener.properties.facing_z,data:data6}];
return false;
}
else {
if(data6 < -1000000 || isNaN(data6)){
validate192.errors = [{instancePath:instancePath+"/listener/facing_z",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema311.properties.listener.properties.facing_z,data:data6}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/listener/facing_z",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.listener.properties.facing_z,data:data6}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
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
validate192.errors = [{instancePath:instancePath+"/listener",keyword:"type",params:{type: "object"},parentSchema:schema311.properties.listener,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers !== undefined){
let data7 = data.talkers;
const _errs17 = errors;
if(errors === _errs17){
if(Array.isArray(data7)){
if(data7.length > 256){
validate192.errors = [{instancePath:instancePath+"/talkers",keyword:"maxItems",params:{limit: 256},parentSchema:schema311.properties.talkers,data:data7}];
return false;
}
else {
var valid2 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs19 = errors;
if(errors === _errs19){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if(((((data8.session_id === undefined) && (missing2 = "session_id")) || ((data8.x_m === undefined) && (missing2 = "x_m"))) || ((data8.y_m === undefined) && (missing2 = "y_m"))) || ((data8.z_m === undefined) && (missing2 = "z_m"))){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"required",params:{missingProperty: missing2},parentSchema:schema311.properties.talkers.items,data:data8}];
return false;
}
else {
const _errs21 = errors;
for(const key2 in data8){
if(!((((key2 === "session_id") || (key2 === "x_m")) || (key2 === "y_m")) || (key2 === "z_m"))){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2},parentSchema:schema311.properties.talkers.items,data:data8}];
return false;
break;
}
}
if(_errs21 === errors){
if(data8.session_id !== undefined){
let data9 = data8.session_id;
const _errs22 = errors;
const _errs23 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data9}];
return false;
}
if(errors === _errs23){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 4294967295 || isNaN(data9)){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data9}];
return false;
}
else {
if(data9 < 1 || isNaN(data9)){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data9}];
return false;
}
}
}
}
var valid3 = _errs22 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.x_m !== undefined){
let data10 = data8.x_m;
const _errs25 = errors;
if(errors === _errs25){
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 1000000 || isNaN(data10)){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/x_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema311.properties.talkers.items.properties.x_m,data:data10}];
return false;
}
else {
if(data10 < -1000000 || isNaN(data10)){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/x_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema311.properties.talkers.items.properties.x_m,data:data10}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/x_m",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.talkers.items.properties.x_m,data:data10}];
return false;
}
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.y_m !== undefined){
let data11 = data8.y_m;
const _errs27 = errors;
if(errors === _errs27){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 1000000 || isNaN(data11)){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/y_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema311.properties.talkers.items.properties.y_m,data:data11}];
return false;
}
else {
if(data11 < -1000000 || isNaN(data11)){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/y_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema311.properties.talkers.items.properties.y_m,data:data11}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/y_m",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.talkers.items.properties.y_m,data:data11}];
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data8.z_m !== undefined){
let data12 = data8.z_m;
const _errs29 = errors;
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000000 || isNaN(data12)){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/z_m",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema311.properties.talkers.items.properties.z_m,data:data12}];
return false;
}
else {
if(data12 < -1000000 || isNaN(data12)){
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/z_m",keyword:"minimum",params:{comparison: ">=", limit: -1000000},parentSchema:schema311.properties.talkers.items.properties.z_m,data:data12}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0+"/z_m",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.talkers.items.properties.z_m,data:data12}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema311.properties.talkers.items,data:data8}];
return false;
}
}
var valid2 = _errs19 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/talkers",keyword:"type",params:{type: "array"},parentSchema:schema311.properties.talkers,data:data7}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data13 = data.near_m;
const _errs31 = errors;
if(errors === _errs31){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 1000 || isNaN(data13)){
validate192.errors = [{instancePath:instancePath+"/near_m",keyword:"maximum",params:{comparison: "<=", limit: 1000},parentSchema:schema311.properties.near_m,data:data13}];
return false;
}
else {
if(data13 < 0.1 || isNaN(data13)){
validate192.errors = [{instancePath:instancePath+"/near_m",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema311.properties.near_m,data:data13}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/near_m",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.near_m,data:data13}];
return false;
}
}
var valid0 = _errs31 === errors;
if(valid0){
let data14 = data.far_m;
const _errs33 = errors;
if(errors === _errs33){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
validate192.errors = [{instancePath:instancePath+"/far_m",keyword:"maximum",params:{comparison: "<=", limit: 100000},parentSchema:schema311.properties.far_m,data:data14}];
return false;
}
else {
if(data14 < 1 || isNaN(data14)){
validate192.errors = [{instancePath:instancePath+"/far_m",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema311.properties.far_m,data:data14}];
return false;
}
}
}
else {
validate192.errors = [{instancePath:instancePath+"/far_m",keyword:"type",params:{type: "number"},parentSchema:schema311.properties.far_m,data:data14}];
return false;
}
}
var valid0 = _errs33 === errors;
}
}
}
}
}
}
else {
validate192.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema311,data}];
return false;
}
}
validate192.errors = vErrors;
return errors === 0;
}

export const position_set_result: Check = validate193;
const schema313 = {"type":"object","properties":{},"required":[]};

function validate193(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate193.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema313,data}];
return false;
}
}
validate193.errors = vErrors;
return errors === 0;
}

export const ptt_bind_params: Check = validate195;
const schema319 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"},"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"simulcast_id":{"$ref":"../common.schema.json#/$defs/local_id"},"whisper_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["binding_id"],"additionalProperties":false};

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate195.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema319,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "binding_id") || (key0 === "channel_id")) || (key0 === "simulcast_id")) || (key0 === "whisper_id"))){
validate195.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema319,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.binding_id !== undefined){
let data0 = data.binding_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate195.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel_id !== undefined){
let data1 = data.channel_id;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
validate195.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data1}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcast_id !== undefined){
let data2 = data.simulcast_id;
const _errs8 = errors;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data2 === "string"){
if(!pattern41.test(data2)){
validate195.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data2}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data2}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whisper_id !== undefined){
let data3 = data.whisper_id;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data3 === "string"){
if(!pattern41.test(data3)){
validate195.errors = [{instancePath:instancePath+"/whisper_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data3}];
return false;
}
}
else {
validate195.errors = [{instancePath:instancePath+"/whisper_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data3}];
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
validate195.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema319,data}];
return false;
}
}
validate195.errors = vErrors;
return errors === 0;
}

export const ptt_bind_result: Check = validate196;
const schema324 = {"type":"object","properties":{},"required":[]};

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate196.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema324,data}];
return false;
}
}
validate196.errors = vErrors;
return errors === 0;
}

export const ptt_press_params: Check = validate198;
const schema327 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"},"lease_ms":{"type":"number","minimum":100,"maximum":5000,"default":500,"x-unit":"ms"}},"required":["binding_id"],"additionalProperties":false};

function validate198(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lease_ms === undefined){
data.lease_ms = 500;
}
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate198.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema327,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "binding_id") || (key0 === "lease_ms"))){
validate198.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema327,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.binding_id !== undefined){
let data0 = data.binding_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate198.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate198.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
let data1 = data.lease_ms;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 5000 || isNaN(data1)){
validate198.errors = [{instancePath:instancePath+"/lease_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema327.properties.lease_ms,data:data1}];
return false;
}
else {
if(data1 < 100 || isNaN(data1)){
validate198.errors = [{instancePath:instancePath+"/lease_ms",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema327.properties.lease_ms,data:data1}];
return false;
}
}
}
else {
validate198.errors = [{instancePath:instancePath+"/lease_ms",keyword:"type",params:{type: "number"},parentSchema:schema327.properties.lease_ms,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
}
}
}
else {
validate198.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema327,data}];
return false;
}
}
validate198.errors = vErrors;
return errors === 0;
}

export const ptt_press_result: Check = validate199;
const schema329 = {"type":"object","properties":{"talking":{"type":"boolean"}},"required":["talking"]};

function validate199(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.talking === undefined) && (missing0 = "talking")){
validate199.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema329,data}];
return false;
}
else {
if(data.talking !== undefined){
let data0 = data.talking;
if(typeof data0 !== "boolean"){
validate199.errors = [{instancePath:instancePath+"/talking",keyword:"type",params:{type: "boolean"},parentSchema:schema329.properties.talking,data:data0}];
return false;
}
}
}
}
else {
validate199.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema329,data}];
return false;
}
}
validate199.errors = vErrors;
return errors === 0;
}

export const ptt_release_params: Check = validate201;
const schema332 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["binding_id"],"additionalProperties":false};

function validate201(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate201.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema332,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "binding_id")){
validate201.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema332,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.binding_id !== undefined){
let data0 = data.binding_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate201.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate201.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
}
}
}
}
else {
validate201.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema332,data}];
return false;
}
}
validate201.errors = vErrors;
return errors === 0;
}

export const ptt_release_result: Check = validate202;
const schema334 = {"type":"object","properties":{},"required":[]};

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate202.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema334,data}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}

export const ptt_unbind_params: Check = validate204;
const schema337 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["binding_id"],"additionalProperties":false};

function validate204(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate204.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema337,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "binding_id")){
validate204.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema337,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.binding_id !== undefined){
let data0 = data.binding_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate204.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate204.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
}
}
}
}
else {
validate204.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema337,data}];
return false;
}
}
validate204.errors = vErrors;
return errors === 0;
}

export const ptt_unbind_result: Check = validate205;
const schema339 = {"type":"object","properties":{},"required":[]};

function validate205(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate205.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema339,data}];
return false;
}
}
validate205.errors = vErrors;
return errors === 0;
}

export const servers_connect_params: Check = validate213;
const schema354 = {"type":"object","properties":{"server_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["server_id"],"additionalProperties":false};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.server_id === undefined) && (missing0 = "server_id")){
validate213.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema354,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "server_id")){
validate213.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema354,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server_id !== undefined){
let data0 = data.server_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate213.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
}
}
}
}
else {
validate213.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema354,data}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}

export const servers_connect_result: Check = validate214;
const schema356 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"operation_title":{"$ref":"../common.schema.json#/$defs/title"},"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_state"},"maxItems":4096}},"required":["session_id","operation_title","channels"]};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate207.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate207.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate207.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate207.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate207.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate207.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate207.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
if(!pattern2.test(data3)){
validate207.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate207.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate207.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate207.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data6 = data.membership;
const _errs17 = errors;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate207.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gain_db !== undefined){
let data7 = data.gain_db;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 12 || isNaN(data7)){
validate207.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate207.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pan !== undefined){
let data8 = data.pan;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate207.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate207.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data9 = data.muted;
const _errs24 = errors;
if(typeof data9 !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data10 = data.members;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length > 4096){
validate207.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
return false;
}
else {
var valid7 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate16(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data12 = data.parent_id;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate207.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
else {
validate207.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data13 = data.group;
const _errs32 = errors;
if(typeof data13 !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.group,data:data13}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
let data14 = data.locked;
const _errs34 = errors;
if(typeof data14 !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.locked,data:data14}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
const _errs36 = errors;
if(typeof data15 !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_whisper,data:data15}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
const _errs38 = errors;
if(typeof data16 !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_moderate,data:data16}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data17 = data.priority;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate207.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate207.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate207.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
const _errs42 = errors;
if(typeof data18 !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.half_duplex,data:data18}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
const _errs44 = errors;
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3600000 || isNaN(data19)){
validate207.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
else {
if(data19 < 1000 || isNaN(data19)){
validate207.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
const _errs46 = errors;
if(!(validate18(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solo !== undefined){
let data21 = data.solo;
const _errs47 = errors;
if(typeof data21 !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.solo,data:data21}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry !== undefined){
let data22 = data.dry;
const _errs49 = errors;
if(typeof data22 !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.dry,data:data22}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positional !== undefined){
let data23 = data.positional;
const _errs51 = errors;
if(typeof data23 !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.positional,data:data23}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titles !== undefined){
const _errs53 = errors;
if(!(validate20(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs54 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data26 = data.number;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) > 16){
validate207.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema38,data:data26}];
return false;
}
else {
if(func2(data26) < 1){
validate207.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38,data:data26}];
return false;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data26}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
let data27 = data.icon;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
validate207.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema39,data:data27}];
return false;
}
}
else {
validate207.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema39,data:data27}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codec !== undefined){
let data28 = data.codec;
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
const _errs63 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate207.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(errors === _errs63){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate207.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
else {
if(data29 < 24000 || isNaN(data29)){
validate207.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
const _errs65 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate207.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(errors === _errs65){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate207.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
else {
if(data30 < 10 || isNaN(data30)){
validate207.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
}
}
else {
validate207.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.codec,data:data28}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
const _errs67 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate207.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
if(errors === _errs67){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate207.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate207.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
}
}
}
var valid0 = _errs67 === errors;
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
validate207.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}


function validate214(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.operation_title === undefined) && (missing0 = "operation_title"))) || ((data.channels === undefined) && (missing0 = "channels"))){
validate214.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema356,data}];
return false;
}
else {
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate214.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate214.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate214.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data0}];
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
if(data.operation_title !== undefined){
let data1 = data.operation_title;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 80){
validate214.errors = [{instancePath:instancePath+"/operation_title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate214.errors = [{instancePath:instancePath+"/operation_title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate214.errors = [{instancePath:instancePath+"/operation_title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channels !== undefined){
let data2 = data.channels;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data2)){
if(data2.length > 4096){
validate214.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema356.properties.channels,data:data2}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate207(data2[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var valid3 = _errs9 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate214.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema356.properties.channels,data:data2}];
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
validate214.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema356,data}];
return false;
}
}
validate214.errors = vErrors;
return errors === 0;
}

export const servers_list_params: Check = validate219;
const schema366 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate219.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema366,data}];
return false;
break;
}
}
else {
validate219.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema366,data}];
return false;
}
}
validate219.errors = vErrors;
return errors === 0;
}

export const servers_list_result: Check = validate220;
const schema367 = {"type":"object","properties":{"servers":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/server_entry"},"maxItems":256},"signed_in":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/local_id"},"maxItems":256}},"required":["servers","signed_in"]};
const schema360 = {"title":"server entry","type":"object","properties":{"server_id":{"$ref":"#/$defs/local_id"},"title":{"$ref":"#/$defs/title"},"url":{"type":"string","maxLength":256,"pattern":"^wss://[^\\s/]+(/[^\\s]*)?$"},"certificate_sha256":{"type":"string","maxLength":64,"pattern":"^[0-9a-f]{64}$"},"organisation":{"$ref":"#/$defs/slug"},"username":{"$ref":"#/$defs/username"}},"required":["server_id","title","url"],"additionalProperties":false};
const schema364 = {"title":"username","type":"string","pattern":"^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"};
const pattern118 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$", "u");

function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.server_id === undefined) && (missing0 = "server_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.url === undefined) && (missing0 = "url"))){
validate217.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema360,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "server_id") || (key0 === "title")) || (key0 === "url")) || (key0 === "certificate_sha256")) || (key0 === "organisation")) || (key0 === "username"))){
validate217.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema360,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server_id !== undefined){
let data0 = data.server_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate217.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 80){
validate217.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate217.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data2 = data.url;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 256){
validate217.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema360.properties.url,data:data2}];
return false;
}
else {
if(!pattern29.test(data2)){
validate217.errors = [{instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^wss://[^\\s/]+(/[^\\s]*)?$"},parentSchema:schema360.properties.url,data:data2}];
return false;
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema360.properties.url,data:data2}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate_sha256 !== undefined){
let data3 = data.certificate_sha256;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) > 64){
validate217.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema360.properties.certificate_sha256,data:data3}];
return false;
}
else {
if(!pattern30.test(data3)){
validate217.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema360.properties.certificate_sha256,data:data3}];
return false;
}
}
}
else {
validate217.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"type",params:{type: "string"},parentSchema:schema360.properties.certificate_sha256,data:data3}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organisation !== undefined){
let data4 = data.organisation;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate217.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data4}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data4}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data5 = data.username;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern118.test(data5)){
validate217.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema364,data:data5}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema364,data:data5}];
return false;
}
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
}
else {
validate217.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema360,data}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}


function validate220(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.servers === undefined) && (missing0 = "servers")) || ((data.signed_in === undefined) && (missing0 = "signed_in"))){
validate220.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema367,data}];
return false;
}
else {
if(data.servers !== undefined){
let data0 = data.servers;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 256){
validate220.errors = [{instancePath:instancePath+"/servers",keyword:"maxItems",params:{limit: 256},parentSchema:schema367.properties.servers,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate217(data0[i0], {instancePath:instancePath+"/servers/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
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
validate220.errors = [{instancePath:instancePath+"/servers",keyword:"type",params:{type: "array"},parentSchema:schema367.properties.servers,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signed_in !== undefined){
let data2 = data.signed_in;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data2)){
if(data2.length > 256){
validate220.errors = [{instancePath:instancePath+"/signed_in",keyword:"maxItems",params:{limit: 256},parentSchema:schema367.properties.signed_in,data:data2}];
return false;
}
else {
var valid2 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data3 === "string"){
if(!pattern41.test(data3)){
validate220.errors = [{instancePath:instancePath+"/signed_in/" + i1,keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data3}];
return false;
}
}
else {
validate220.errors = [{instancePath:instancePath+"/signed_in/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema150,data:data3}];
return false;
}
}
var valid2 = _errs6 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate220.errors = [{instancePath:instancePath+"/signed_in",keyword:"type",params:{type: "array"},parentSchema:schema367.properties.signed_in,data:data2}];
return false;
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
validate220.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema367,data}];
return false;
}
}
validate220.errors = vErrors;
return errors === 0;
}

export const servers_remove_params: Check = validate223;
const schema371 = {"type":"object","properties":{"server_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["server_id"],"additionalProperties":false};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.server_id === undefined) && (missing0 = "server_id")){
validate223.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema371,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "server_id")){
validate223.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema371,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server_id !== undefined){
let data0 = data.server_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate223.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate223.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
}
}
}
}
else {
validate223.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema371,data}];
return false;
}
}
validate223.errors = vErrors;
return errors === 0;
}

export const servers_remove_result: Check = validate224;
const schema373 = {"type":"object","properties":{},"required":[]};

function validate224(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate224.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema373,data}];
return false;
}
}
validate224.errors = vErrors;
return errors === 0;
}

export const servers_save_params: Check = validate228;
const schema380 = {"type":"object","properties":{"server":{"$ref":"../common.schema.json#/$defs/server_entry"}},"required":["server"],"additionalProperties":false};

function validate226(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.server_id === undefined) && (missing0 = "server_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.url === undefined) && (missing0 = "url"))){
validate226.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema360,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "server_id") || (key0 === "title")) || (key0 === "url")) || (key0 === "certificate_sha256")) || (key0 === "organisation")) || (key0 === "username"))){
validate226.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema360,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server_id !== undefined){
let data0 = data.server_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate226.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data1 = data.title;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(func2(data1) > 80){
validate226.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate226.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate226.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
let data2 = data.url;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 256){
validate226.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema360.properties.url,data:data2}];
return false;
}
else {
if(!pattern29.test(data2)){
validate226.errors = [{instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^wss://[^\\s/]+(/[^\\s]*)?$"},parentSchema:schema360.properties.url,data:data2}];
return false;
}
}
}
else {
validate226.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema360.properties.url,data:data2}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.certificate_sha256 !== undefined){
let data3 = data.certificate_sha256;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) > 64){
validate226.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"maxLength",params:{limit: 64},parentSchema:schema360.properties.certificate_sha256,data:data3}];
return false;
}
else {
if(!pattern30.test(data3)){
validate226.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema360.properties.certificate_sha256,data:data3}];
return false;
}
}
}
else {
validate226.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"type",params:{type: "string"},parentSchema:schema360.properties.certificate_sha256,data:data3}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organisation !== undefined){
let data4 = data.organisation;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate226.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data4}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data4}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data5 = data.username;
const _errs15 = errors;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data5 === "string"){
if(!pattern118.test(data5)){
validate226.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema364,data:data5}];
return false;
}
}
else {
validate226.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema364,data:data5}];
return false;
}
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
}
else {
validate226.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema360,data}];
return false;
}
}
validate226.errors = vErrors;
return errors === 0;
}


function validate228(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.server === undefined) && (missing0 = "server")){
validate228.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema380,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "server")){
validate228.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema380,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server !== undefined){
if(!(validate226(data.server, {instancePath:instancePath+"/server",parentData:data,parentDataProperty:"server",rootData}))){
vErrors = vErrors === null ? validate226.errors : vErrors.concat(validate226.errors);
errors = vErrors.length;
}
}
}
}
}
else {
validate228.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema380,data}];
return false;
}
}
validate228.errors = vErrors;
return errors === 0;
}

export const servers_save_result: Check = validate230;
const schema381 = {"type":"object","properties":{},"required":[]};

function validate230(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate230.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema381,data}];
return false;
}
}
validate230.errors = vErrors;
return errors === 0;
}

export const servers_sign_in_params: Check = validate232;
const schema385 = {"type":"object","properties":{"server_id":{"$ref":"../common.schema.json#/$defs/local_id"},"username":{"$ref":"../common.schema.json#/$defs/username"},"password":{"type":"string","maxLength":1024,"minLength":1,"x-secret":true},"code":{"type":"string","maxLength":64,"x-secret":true}},"required":["server_id","username","password"],"additionalProperties":false};

function validate232(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.server_id === undefined) && (missing0 = "server_id")) || ((data.username === undefined) && (missing0 = "username"))) || ((data.password === undefined) && (missing0 = "password"))){
validate232.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema385,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "server_id") || (key0 === "username")) || (key0 === "password")) || (key0 === "code"))){
validate232.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema385,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server_id !== undefined){
let data0 = data.server_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate232.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate232.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.username !== undefined){
let data1 = data.username;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(!pattern118.test(data1)){
validate232.errors = [{instancePath:instancePath+"/username",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._-]{0,62}[\\p{L}\\p{M}\\p{N}]$"},parentSchema:schema364,data:data1}];
return false;
}
}
else {
validate232.errors = [{instancePath:instancePath+"/username",keyword:"type",params:{type: "string"},parentSchema:schema364,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.password !== undefined){
let data2 = data.password;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 1024){
validate232.errors = [{instancePath:instancePath+"/password",keyword:"maxLength",params:{limit: 1024},parentSchema:schema385.properties.password,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate232.errors = [{instancePath:instancePath+"/password",keyword:"minLength",params:{limit: 1},parentSchema:schema385.properties.password,data:data2}];
return false;
}
}
}
else {
validate232.errors = [{instancePath:instancePath+"/password",keyword:"type",params:{type: "string"},parentSchema:schema385.properties.password,data:data2}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data3 = data.code;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) > 64){
validate232.errors = [{instancePath:instancePath+"/code",keyword:"maxLength",params:{limit: 64},parentSchema:schema385.properties.code,data:data3}];
return false;
}
}
else {
validate232.errors = [{instancePath:instancePath+"/code",keyword:"type",params:{type: "string"},parentSchema:schema385.properties.code,data:data3}];
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
}
else {
validate232.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema385,data}];
return false;
}
}
validate232.errors = vErrors;
return errors === 0;
}

export const servers_sign_in_result: Check = validate233;
const schema388 = {"type":"object","properties":{},"required":[]};

function validate233(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate233.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema388,data}];
return false;
}
}
validate233.errors = vErrors;
return errors === 0;
}

export const servers_sign_out_params: Check = validate235;
const schema391 = {"type":"object","properties":{"server_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["server_id"],"additionalProperties":false};

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.server_id === undefined) && (missing0 = "server_id")){
validate235.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema391,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "server_id")){
validate235.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema391,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.server_id !== undefined){
let data0 = data.server_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate235.errors = [{instancePath:instancePath+"/server_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate235.errors = [{instancePath:instancePath+"/server_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
}
}
}
}
else {
validate235.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema391,data}];
return false;
}
}
validate235.errors = vErrors;
return errors === 0;
}

export const servers_sign_out_result: Check = validate236;
const schema393 = {"type":"object","properties":{},"required":[]};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate236.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema393,data}];
return false;
}
}
validate236.errors = vErrors;
return errors === 0;
}

export const simulcast_define_params: Check = validate238;
const schema397 = {"type":"object","properties":{"simulcast_id":{"$ref":"../common.schema.json#/$defs/local_id"},"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"minItems":2,"maxItems":16}},"required":["simulcast_id","channel_ids"],"additionalProperties":false};

function validate238(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.simulcast_id === undefined) && (missing0 = "simulcast_id")) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate238.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema397,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "simulcast_id") || (key0 === "channel_ids"))){
validate238.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema397,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.simulcast_id !== undefined){
let data0 = data.simulcast_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate238.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate238.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
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
validate238.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema397.properties.channel_ids,data:data1}];
return false;
}
else {
if(data1.length < 2){
validate238.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema397.properties.channel_ids,data:data1}];
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
validate238.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data2}];
return false;
}
}
else {
validate238.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data2}];
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
validate238.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema397.properties.channel_ids,data:data1}];
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
validate238.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema397,data}];
return false;
}
}
validate238.errors = vErrors;
return errors === 0;
}

export const simulcast_define_result: Check = validate239;
const schema400 = {"type":"object","properties":{},"required":[]};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate239.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema400,data}];
return false;
}
}
validate239.errors = vErrors;
return errors === 0;
}

export const simulcast_remove_params: Check = validate241;
const schema403 = {"type":"object","properties":{"simulcast_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["simulcast_id"],"additionalProperties":false};

function validate241(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.simulcast_id === undefined) && (missing0 = "simulcast_id")){
validate241.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema403,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "simulcast_id")){
validate241.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema403,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.simulcast_id !== undefined){
let data0 = data.simulcast_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate241.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate241.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
}
}
}
}
else {
validate241.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema403,data}];
return false;
}
}
validate241.errors = vErrors;
return errors === 0;
}

export const simulcast_remove_result: Check = validate242;
const schema405 = {"type":"object","properties":{},"required":[]};

function validate242(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate242.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema405,data}];
return false;
}
}
validate242.errors = vErrors;
return errors === 0;
}

export const stats_read_params: Check = validate244;
const schema431 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate244(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate244.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema431,data}];
return false;
break;
}
}
else {
validate244.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema431,data}];
return false;
}
}
validate244.errors = vErrors;
return errors === 0;
}

export const stats_read_result: Check = validate245;
const schema432 = {"type":"object","properties":{"codec":{"type":"string","maxLength":40},"sound":{"type":"string","maxLength":40},"datagrams_sent":{"$ref":"../common.schema.json#/$defs/count"},"datagrams_received":{"$ref":"../common.schema.json#/$defs/count"},"drops":{"title":"drops","type":"object","additionalProperties":{"$ref":"../common.schema.json#/$defs/count"},"maxProperties":32},"capture_frames":{"$ref":"../common.schema.json#/$defs/count"},"render_frames":{"$ref":"../common.schema.json#/$defs/count"},"sound_dropped_frames":{"$ref":"../common.schema.json#/$defs/count"},"sound_late_frames":{"$ref":"../common.schema.json#/$defs/count"},"talkers":{"type":"array","items":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"maxItems":16},"datagrams":{"$ref":"../common.schema.json#/$defs/count"},"opened":{"$ref":"../common.schema.json#/$defs/count"},"duplicates":{"$ref":"../common.schema.json#/$defs/count"},"late":{"$ref":"../common.schema.json#/$defs/count"},"frames_played":{"$ref":"../common.schema.json#/$defs/count"},"frames_lost":{"$ref":"../common.schema.json#/$defs/count"},"frames_rebuilt":{"$ref":"../common.schema.json#/$defs/count"},"frames_concealed":{"$ref":"../common.schema.json#/$defs/count"},"delay_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"jitter_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"stalls":{"$ref":"../common.schema.json#/$defs/count"},"stretched_samples":{"$ref":"../common.schema.json#/$defs/count"},"frames_from_copies":{"$ref":"../common.schema.json#/$defs/count"}},"required":["session_id","target_id","channel_ids","datagrams","opened","duplicates","late","frames_played","frames_lost","frames_rebuilt","frames_concealed","delay_ms","jitter_ms","stalls","stretched_samples","frames_from_copies"]},"maxItems":4096},"rtt_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"bitrate_bps":{"type":"integer","minimum":0,"maximum":510000,"x-unit":"bit/s"},"redundant_frames":{"type":"integer","minimum":0,"maximum":8},"reported_loss":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"cpu_share":{"type":"number","minimum":0,"maximum":64,"x-unit":"1"},"resident_mb":{"type":"number","minimum":0,"maximum":1000000,"x-unit":"MB"}},"required":["codec","sound","datagrams_sent","datagrams_received","drops","capture_frames","render_frames","sound_dropped_frames","sound_late_frames","talkers","rtt_ms","bitrate_bps","redundant_frames","reported_loss","cpu_share","resident_mb"]};
const schema407 = {"title":"count","type":"integer","minimum":0,"maximum":9007199254740991};
const schema415 = {"title":"target id","type":"integer","minimum":1,"maximum":65535};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.codec === undefined) && (missing0 = "codec")) || ((data.sound === undefined) && (missing0 = "sound"))) || ((data.datagrams_sent === undefined) && (missing0 = "datagrams_sent"))) || ((data.datagrams_received === undefined) && (missing0 = "datagrams_received"))) || ((data.drops === undefined) && (missing0 = "drops"))) || ((data.capture_frames === undefined) && (missing0 = "capture_frames"))) || ((data.render_frames === undefined) && (missing0 = "render_frames"))) || ((data.sound_dropped_frames === undefined) && (missing0 = "sound_dropped_frames"))) || ((data.sound_late_frames === undefined) && (missing0 = "sound_late_frames"))) || ((data.talkers === undefined) && (missing0 = "talkers"))) || ((data.rtt_ms === undefined) && (missing0 = "rtt_ms"))) || ((data.bitrate_bps === undefined) && (missing0 = "bitrate_bps"))) || ((data.redundant_frames === undefined) && (missing0 = "redundant_frames"))) || ((data.reported_loss === undefined) && (missing0 = "reported_loss"))) || ((data.cpu_share === undefined) && (missing0 = "cpu_share"))) || ((data.resident_mb === undefined) && (missing0 = "resident_mb"))){
validate245.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema432,data}];
return false;
}
else {
if(data.codec !== undefined){
let data0 = data.codec;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) > 40){
validate245.errors = [{instancePath:instancePath+"/codec",keyword:"maxLength",params:{limit: 40},parentSchema:schema432.properties.codec,data:data0}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "string"},parentSchema:schema432.properties.codec,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sound !== undefined){
let data1 = data.sound;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(func2(data1) > 40){
validate245.errors = [{instancePath:instancePath+"/sound",keyword:"maxLength",params:{limit: 40},parentSchema:schema432.properties.sound,data:data1}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/sound",keyword:"type",params:{type: "string"},parentSchema:schema432.properties.sound,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.datagrams_sent !== undefined){
let data2 = data.datagrams_sent;
const _errs5 = errors;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate245.errors = [{instancePath:instancePath+"/datagrams_sent",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data2}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate245.errors = [{instancePath:instancePath+"/datagrams_sent",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate245.errors = [{instancePath:instancePath+"/datagrams_sent",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data2}];
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
if(data.datagrams_received !== undefined){
let data3 = data.datagrams_received;
const _errs8 = errors;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate245.errors = [{instancePath:instancePath+"/datagrams_received",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data3}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate245.errors = [{instancePath:instancePath+"/datagrams_received",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate245.errors = [{instancePath:instancePath+"/datagrams_received",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data3}];
return false;
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.drops !== undefined){
let data4 = data.drops;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length > 32){
validate245.errors = [{instancePath:instancePath+"/drops",keyword:"maxProperties",params:{limit: 32},parentSchema:schema432.properties.drops,data:data4}];
return false;
}
else {
for(const key0 in data4){
let data5 = data4[key0];
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate245.errors = [{instancePath:instancePath+"/drops/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data5}];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate245.errors = [{instancePath:instancePath+"/drops/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data5}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate245.errors = [{instancePath:instancePath+"/drops/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data5}];
return false;
}
}
}
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/drops",keyword:"type",params:{type: "object"},parentSchema:schema432.properties.drops,data:data4}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capture_frames !== undefined){
let data6 = data.capture_frames;
const _errs17 = errors;
const _errs18 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate245.errors = [{instancePath:instancePath+"/capture_frames",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data6}];
return false;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate245.errors = [{instancePath:instancePath+"/capture_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate245.errors = [{instancePath:instancePath+"/capture_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data6}];
return false;
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.render_frames !== undefined){
let data7 = data.render_frames;
const _errs20 = errors;
const _errs21 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate245.errors = [{instancePath:instancePath+"/render_frames",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data7}];
return false;
}
if(errors === _errs21){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate245.errors = [{instancePath:instancePath+"/render_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data7}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate245.errors = [{instancePath:instancePath+"/render_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data7}];
return false;
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sound_dropped_frames !== undefined){
let data8 = data.sound_dropped_frames;
const _errs23 = errors;
const _errs24 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate245.errors = [{instancePath:instancePath+"/sound_dropped_frames",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data8}];
return false;
}
if(errors === _errs24){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate245.errors = [{instancePath:instancePath+"/sound_dropped_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data8}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate245.errors = [{instancePath:instancePath+"/sound_dropped_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data8}];
return false;
}
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sound_late_frames !== undefined){
let data9 = data.sound_late_frames;
const _errs26 = errors;
const _errs27 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate245.errors = [{instancePath:instancePath+"/sound_late_frames",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data9}];
return false;
}
if(errors === _errs27){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate245.errors = [{instancePath:instancePath+"/sound_late_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data9}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate245.errors = [{instancePath:instancePath+"/sound_late_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data9}];
return false;
}
}
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers !== undefined){
let data10 = data.talkers;
const _errs29 = errors;
if(errors === _errs29){
if(Array.isArray(data10)){
if(data10.length > 4096){
validate245.errors = [{instancePath:instancePath+"/talkers",keyword:"maxItems",params:{limit: 4096},parentSchema:schema432.properties.talkers,data:data10}];
return false;
}
else {
var valid9 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
const _errs31 = errors;
if(errors === _errs31){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing1;
if(((((((((((((((((data11.session_id === undefined) && (missing1 = "session_id")) || ((data11.target_id === undefined) && (missing1 = "target_id"))) || ((data11.channel_ids === undefined) && (missing1 = "channel_ids"))) || ((data11.datagrams === undefined) && (missing1 = "datagrams"))) || ((data11.opened === undefined) && (missing1 = "opened"))) || ((data11.duplicates === undefined) && (missing1 = "duplicates"))) || ((data11.late === undefined) && (missing1 = "late"))) || ((data11.frames_played === undefined) && (missing1 = "frames_played"))) || ((data11.frames_lost === undefined) && (missing1 = "frames_lost"))) || ((data11.frames_rebuilt === undefined) && (missing1 = "frames_rebuilt"))) || ((data11.frames_concealed === undefined) && (missing1 = "frames_concealed"))) || ((data11.delay_ms === undefined) && (missing1 = "delay_ms"))) || ((data11.jitter_ms === undefined) && (missing1 = "jitter_ms"))) || ((data11.stalls === undefined) && (missing1 = "stalls"))) || ((data11.stretched_samples === undefined) && (missing1 = "stretched_samples"))) || ((data11.frames_from_copies === undefined) && (missing1 = "frames_from_copies"))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema432.properties.talkers.items,data:data11}];
return false;
}
else {
if(data11.session_id !== undefined){
let data12 = data11.session_id;
const _errs33 = errors;
const _errs34 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data12}];
return false;
}
if(errors === _errs34){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data12}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data12}];
return false;
}
}
}
}
var valid10 = _errs33 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.target_id !== undefined){
let data13 = data11.target_id;
const _errs36 = errors;
const _errs37 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema415,data:data13}];
return false;
}
if(errors === _errs37){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema415,data:data13}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema415,data:data13}];
return false;
}
}
}
}
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.channel_ids !== undefined){
let data14 = data11.channel_ids;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data14)){
if(data14.length > 16){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema432.properties.talkers.items.properties.channel_ids,data:data14}];
return false;
}
else {
var valid13 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs41 = errors;
const _errs42 = errors;
if(errors === _errs42){
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data15}];
return false;
}
}
else {
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data15}];
return false;
}
}
var valid13 = _errs41 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema432.properties.talkers.items.properties.channel_ids,data:data14}];
return false;
}
}
var valid10 = _errs39 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.datagrams !== undefined){
let data16 = data11.datagrams;
const _errs44 = errors;
const _errs45 = errors;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/datagrams",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data16}];
return false;
}
if(errors === _errs45){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/datagrams",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data16}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/datagrams",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data16}];
return false;
}
}
}
}
var valid10 = _errs44 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.opened !== undefined){
let data17 = data11.opened;
const _errs47 = errors;
const _errs48 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/opened",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data17}];
return false;
}
if(errors === _errs48){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/opened",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/opened",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data17}];
return false;
}
}
}
}
var valid10 = _errs47 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.duplicates !== undefined){
let data18 = data11.duplicates;
const _errs50 = errors;
const _errs51 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/duplicates",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data18}];
return false;
}
if(errors === _errs51){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/duplicates",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data18}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/duplicates",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data18}];
return false;
}
}
}
}
var valid10 = _errs50 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.late !== undefined){
let data19 = data11.late;
const _errs53 = errors;
const _errs54 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/late",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data19}];
return false;
}
if(errors === _errs54){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/late",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data19}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/late",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data19}];
return false;
}
}
}
}
var valid10 = _errs53 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.frames_played !== undefined){
let data20 = data11.frames_played;
const _errs56 = errors;
const _errs57 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_played",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data20}];
return false;
}
if(errors === _errs57){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_played",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data20}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_played",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data20}];
return false;
}
}
}
}
var valid10 = _errs56 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.frames_lost !== undefined){
let data21 = data11.frames_lost;
const _errs59 = errors;
const _errs60 = errors;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_lost",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data21}];
return false;
}
if(errors === _errs60){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_lost",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data21}];
return false;
}
else {
if(data21 < 0 || isNaN(data21)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_lost",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data21}];
return false;
}
}
}
}
var valid10 = _errs59 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.frames_rebuilt !== undefined){
let data22 = data11.frames_rebuilt;
const _errs62 = errors;
const _errs63 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_rebuilt",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data22}];
return false;
}
if(errors === _errs63){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_rebuilt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data22}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_rebuilt",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data22}];
return false;
}
}
}
}
var valid10 = _errs62 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.frames_concealed !== undefined){
let data23 = data11.frames_concealed;
const _errs65 = errors;
const _errs66 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_concealed",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data23}];
return false;
}
if(errors === _errs66){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_concealed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data23}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_concealed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data23}];
return false;
}
}
}
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.delay_ms !== undefined){
let data24 = data11.delay_ms;
const _errs68 = errors;
const _errs69 = errors;
if(errors === _errs69){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 1000000000000 || isNaN(data24)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema132,data:data24}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema132,data:data24}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/delay_ms",keyword:"type",params:{type: "number"},parentSchema:schema132,data:data24}];
return false;
}
}
var valid10 = _errs68 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.jitter_ms !== undefined){
let data25 = data11.jitter_ms;
const _errs71 = errors;
const _errs72 = errors;
if(errors === _errs72){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 > 1000000000000 || isNaN(data25)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/jitter_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema132,data:data25}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/jitter_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema132,data:data25}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/jitter_ms",keyword:"type",params:{type: "number"},parentSchema:schema132,data:data25}];
return false;
}
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.stalls !== undefined){
let data26 = data11.stalls;
const _errs74 = errors;
const _errs75 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stalls",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data26}];
return false;
}
if(errors === _errs75){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stalls",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stalls",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data26}];
return false;
}
}
}
}
var valid10 = _errs74 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.stretched_samples !== undefined){
let data27 = data11.stretched_samples;
const _errs77 = errors;
const _errs78 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stretched_samples",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data27}];
return false;
}
if(errors === _errs78){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stretched_samples",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data27}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stretched_samples",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data27}];
return false;
}
}
}
}
var valid10 = _errs77 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data11.frames_from_copies !== undefined){
let data28 = data11.frames_from_copies;
const _errs80 = errors;
const _errs81 = errors;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_from_copies",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data28}];
return false;
}
if(errors === _errs81){
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9007199254740991 || isNaN(data28)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_from_copies",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data28}];
return false;
}
else {
if(data28 < 0 || isNaN(data28)){
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_from_copies",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data28}];
return false;
}
}
}
}
var valid10 = _errs80 === errors;
}
else {
var valid10 = true;
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
}
}
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema432.properties.talkers.items,data:data11}];
return false;
}
}
var valid9 = _errs31 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/talkers",keyword:"type",params:{type: "array"},parentSchema:schema432.properties.talkers,data:data10}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rtt_ms !== undefined){
let data29 = data.rtt_ms;
const _errs83 = errors;
const _errs84 = errors;
if(errors === _errs84){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 1000000000000 || isNaN(data29)){
validate245.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema132,data:data29}];
return false;
}
else {
if(data29 < 0 || isNaN(data29)){
validate245.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema132,data:data29}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"type",params:{type: "number"},parentSchema:schema132,data:data29}];
return false;
}
}
var valid0 = _errs83 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bitrate_bps !== undefined){
let data30 = data.bitrate_bps;
const _errs86 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate245.errors = [{instancePath:instancePath+"/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema432.properties.bitrate_bps,data:data30}];
return false;
}
if(errors === _errs86){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 510000 || isNaN(data30)){
validate245.errors = [{instancePath:instancePath+"/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 510000},parentSchema:schema432.properties.bitrate_bps,data:data30}];
return false;
}
else {
if(data30 < 0 || isNaN(data30)){
validate245.errors = [{instancePath:instancePath+"/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema432.properties.bitrate_bps,data:data30}];
return false;
}
}
}
}
var valid0 = _errs86 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redundant_frames !== undefined){
let data31 = data.redundant_frames;
const _errs88 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate245.errors = [{instancePath:instancePath+"/redundant_frames",keyword:"type",params:{type: "integer"},parentSchema:schema432.properties.redundant_frames,data:data31}];
return false;
}
if(errors === _errs88){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 8 || isNaN(data31)){
validate245.errors = [{instancePath:instancePath+"/redundant_frames",keyword:"maximum",params:{comparison: "<=", limit: 8},parentSchema:schema432.properties.redundant_frames,data:data31}];
return false;
}
else {
if(data31 < 0 || isNaN(data31)){
validate245.errors = [{instancePath:instancePath+"/redundant_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema432.properties.redundant_frames,data:data31}];
return false;
}
}
}
}
var valid0 = _errs88 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reported_loss !== undefined){
let data32 = data.reported_loss;
const _errs90 = errors;
if(errors === _errs90){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 1 || isNaN(data32)){
validate245.errors = [{instancePath:instancePath+"/reported_loss",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema432.properties.reported_loss,data:data32}];
return false;
}
else {
if(data32 < 0 || isNaN(data32)){
validate245.errors = [{instancePath:instancePath+"/reported_loss",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema432.properties.reported_loss,data:data32}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/reported_loss",keyword:"type",params:{type: "number"},parentSchema:schema432.properties.reported_loss,data:data32}];
return false;
}
}
var valid0 = _errs90 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cpu_share !== undefined){
let data33 = data.cpu_share;
const _errs92 = errors;
if(errors === _errs92){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 64 || isNaN(data33)){
validate245.errors = [{instancePath:instancePath+"/cpu_share",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema432.properties.cpu_share,data:data33}];
return false;
}
else {
if(data33 < 0 || isNaN(data33)){
validate245.errors = [{instancePath:instancePath+"/cpu_share",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema432.properties.cpu_share,data:data33}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/cpu_share",keyword:"type",params:{type: "number"},parentSchema:schema432.properties.cpu_share,data:data33}];
return false;
}
}
var valid0 = _errs92 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.resident_mb !== undefined){
let data34 = data.resident_mb;
const _errs94 = errors;
if(errors === _errs94){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 1000000 || isNaN(data34)){
validate245.errors = [{instancePath:instancePath+"/resident_mb",keyword:"maximum",params:{comparison: "<=", limit: 1000000},parentSchema:schema432.properties.resident_mb,data:data34}];
return false;
}
else {
if(data34 < 0 || isNaN(data34)){
validate245.errors = [{instancePath:instancePath+"/resident_mb",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema432.properties.resident_mb,data:data34}];
return false;
}
}
}
else {
validate245.errors = [{instancePath:instancePath+"/resident_mb",keyword:"type",params:{type: "number"},parentSchema:schema432.properties.resident_mb,data:data34}];
return false;
}
}
var valid0 = _errs94 === errors;
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
validate245.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema432,data}];
return false;
}
}
validate245.errors = vErrors;
return errors === 0;
}

export const stats_trace_params: Check = validate247;
const schema463 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate247(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate247.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema463,data}];
return false;
break;
}
}
else {
validate247.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema463,data}];
return false;
}
}
validate247.errors = vErrors;
return errors === 0;
}

export const stats_trace_result: Check = validate248;
const schema464 = {"type":"object","properties":{"ears_started_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"sent":{"type":"array","items":{"type":"object","properties":{"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"sequence":{"$ref":"../common.schema.json#/$defs/count"},"captured_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"encode_start_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"encoded_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"sealed_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"}},"required":["target_id","sequence","captured_ms","encode_start_ms","encoded_ms","sealed_ms"]},"maxItems":4096},"heard":{"type":"array","items":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"sequence":{"$ref":"../common.schema.json#/$defs/count"},"received_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"decode_start_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"decoded_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"mixed_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"}},"required":["session_id","target_id","sequence","received_ms","decode_start_ms","decoded_ms","mixed_ms"]},"maxItems":4096}},"required":["ears_started_ms","sent","heard"]};

function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ears_started_ms === undefined) && (missing0 = "ears_started_ms")) || ((data.sent === undefined) && (missing0 = "sent"))) || ((data.heard === undefined) && (missing0 = "heard"))){
validate248.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema464,data}];
return false;
}
else {
if(data.ears_started_ms !== undefined){
let data0 = data.ears_started_ms;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000000000 || isNaN(data0)){
validate248.errors = [{instancePath:instancePath+"/ears_started_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema464.properties.ears_started_ms,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate248.errors = [{instancePath:instancePath+"/ears_started_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema464.properties.ears_started_ms,data:data0}];
return false;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/ears_started_ms",keyword:"type",params:{type: "number"},parentSchema:schema464.properties.ears_started_ms,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sent !== undefined){
let data1 = data.sent;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
if(data1.length > 4096){
validate248.errors = [{instancePath:instancePath+"/sent",keyword:"maxItems",params:{limit: 4096},parentSchema:schema464.properties.sent,data:data1}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if(((((((data2.target_id === undefined) && (missing1 = "target_id")) || ((data2.sequence === undefined) && (missing1 = "sequence"))) || ((data2.captured_ms === undefined) && (missing1 = "captured_ms"))) || ((data2.encode_start_ms === undefined) && (missing1 = "encode_start_ms"))) || ((data2.encoded_ms === undefined) && (missing1 = "encoded_ms"))) || ((data2.sealed_ms === undefined) && (missing1 = "sealed_ms"))){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema464.properties.sent.items,data:data2}];
return false;
}
else {
if(data2.target_id !== undefined){
let data3 = data2.target_id;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema415,data:data3}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema415,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema415,data:data3}];
return false;
}
}
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.sequence !== undefined){
let data4 = data2.sequence;
const _errs10 = errors;
const _errs11 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/sequence",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data4}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/sequence",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data4}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/sequence",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data4}];
return false;
}
}
}
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.captured_ms !== undefined){
let data5 = data2.captured_ms;
const _errs13 = errors;
if(errors === _errs13){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000000000000000 || isNaN(data5)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/captured_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema464.properties.sent.items.properties.captured_ms,data:data5}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/captured_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema464.properties.sent.items.properties.captured_ms,data:data5}];
return false;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/captured_ms",keyword:"type",params:{type: "number"},parentSchema:schema464.properties.sent.items.properties.captured_ms,data:data5}];
return false;
}
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.encode_start_ms !== undefined){
let data6 = data2.encode_start_ms;
const _errs15 = errors;
if(errors === _errs15){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000000000000 || isNaN(data6)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/encode_start_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema464.properties.sent.items.properties.encode_start_ms,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/encode_start_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema464.properties.sent.items.properties.encode_start_ms,data:data6}];
return false;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/encode_start_ms",keyword:"type",params:{type: "number"},parentSchema:schema464.properties.sent.items.properties.encode_start_ms,data:data6}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.encoded_ms !== undefined){
let data7 = data2.encoded_ms;
const _errs17 = errors;
if(errors === _errs17){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 1000000000000000 || isNaN(data7)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/encoded_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema464.properties.sent.items.properties.encoded_ms,data:data7}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/encoded_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema464.properties.sent.items.properties.encoded_ms,data:data7}];
return false;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/encoded_ms",keyword:"type",params:{type: "number"},parentSchema:schema464.properties.sent.items.properties.encoded_ms,data:data7}];
return false;
}
}
var valid2 = _errs17 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.sealed_ms !== undefined){
let data8 = data2.sealed_ms;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1000000000000000 || isNaN(data8)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/sealed_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema464.properties.sent.items.properties.sealed_ms,data:data8}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/sealed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema464.properties.sent.items.properties.sealed_ms,data:data8}];
return false;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/sent/" + i0+"/sealed_ms",keyword:"type",params:{type: "number"},parentSchema:schema464.properties.sent.items.properties.sealed_ms,data:data8}];
return false;
}
}
var valid2 = _errs19 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/sent/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema464.properties.sent.items,data:data2}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/sent",keyword:"type",params:{type: "array"},parentSchema:schema464.properties.sent,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.heard !== undefined){
let data9 = data.heard;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
if(data9.length > 4096){
validate248.errors = [{instancePath:instancePath+"/heard",keyword:"maxItems",params:{limit: 4096},parentSchema:schema464.properties.heard,data:data9}];
return false;
}
else {
var valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
const _errs23 = errors;
if(errors === _errs23){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing2;
if((((((((data10.session_id === undefined) && (missing2 = "session_id")) || ((data10.target_id === undefined) && (missing2 = "target_id"))) || ((data10.sequence === undefined) && (missing2 = "sequence"))) || ((data10.received_ms === undefined) && (missing2 = "received_ms"))) || ((data10.decode_start_ms === undefined) && (missing2 = "decode_start_ms"))) || ((data10.decoded_ms === undefined) && (missing2 = "decoded_ms"))) || ((data10.mixed_ms === undefined) && (missing2 = "mixed_ms"))){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema464.properties.heard.items,data:data10}];
return false;
}
else {
if(data10.session_id !== undefined){
let data11 = data10.session_id;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data11}];
return false;
}
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data11}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data11}];
return false;
}
}
}
}
var valid6 = _errs25 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.target_id !== undefined){
let data12 = data10.target_id;
const _errs28 = errors;
const _errs29 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema415,data:data12}];
return false;
}
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema415,data:data12}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema415,data:data12}];
return false;
}
}
}
}
var valid6 = _errs28 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.sequence !== undefined){
let data13 = data10.sequence;
const _errs31 = errors;
const _errs32 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/sequence",keyword:"type",params:{type: "integer"},parentSchema:schema407,data:data13}];
return false;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/sequence",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema407,data:data13}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/sequence",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema407,data:data13}];
return false;
}
}
}
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.received_ms !== undefined){
let data14 = data10.received_ms;
const _errs34 = errors;
if(errors === _errs34){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 1000000000000000 || isNaN(data14)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/received_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema464.properties.heard.items.properties.received_ms,data:data14}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/received_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema464.properties.heard.items.properties.received_ms,data:data14}];
return false;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/received_ms",keyword:"type",params:{type: "number"},parentSchema:schema464.properties.heard.items.properties.received_ms,data:data14}];
return false;
}
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.decode_start_ms !== undefined){
let data15 = data10.decode_start_ms;
const _errs36 = errors;
if(errors === _errs36){
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 1000000000000000 || isNaN(data15)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/decode_start_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema464.properties.heard.items.properties.decode_start_ms,data:data15}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/decode_start_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema464.properties.heard.items.properties.decode_start_ms,data:data15}];
return false;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/decode_start_ms",keyword:"type",params:{type: "number"},parentSchema:schema464.properties.heard.items.properties.decode_start_ms,data:data15}];
return false;
}
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.decoded_ms !== undefined){
let data16 = data10.decoded_ms;
const _errs38 = errors;
if(errors === _errs38){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 1000000000000000 || isNaN(data16)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/decoded_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema464.properties.heard.items.properties.decoded_ms,data:data16}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/decoded_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema464.properties.heard.items.properties.decoded_ms,data:data16}];
return false;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/decoded_ms",keyword:"type",params:{type: "number"},parentSchema:schema464.properties.heard.items.properties.decoded_ms,data:data16}];
return false;
}
}
var valid6 = _errs38 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data10.mixed_ms !== undefined){
let data17 = data10.mixed_ms;
const _errs40 = errors;
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1000000000000000 || isNaN(data17)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/mixed_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema464.properties.heard.items.properties.mixed_ms,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/mixed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema464.properties.heard.items.properties.mixed_ms,data:data17}];
return false;
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/heard/" + i1+"/mixed_ms",keyword:"type",params:{type: "number"},parentSchema:schema464.properties.heard.items.properties.mixed_ms,data:data17}];
return false;
}
}
var valid6 = _errs40 === errors;
}
else {
var valid6 = true;
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
validate248.errors = [{instancePath:instancePath+"/heard/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema464.properties.heard.items,data:data10}];
return false;
}
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate248.errors = [{instancePath:instancePath+"/heard",keyword:"type",params:{type: "array"},parentSchema:schema464.properties.heard,data:data9}];
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
else {
validate248.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema464,data}];
return false;
}
}
validate248.errors = vErrors;
return errors === 0;
}

export const talkers_mix_params: Check = validate250;
const schema473 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"muted":{"type":"boolean"}},"required":["session_id"],"additionalProperties":false};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.session_id === undefined) && (missing0 = "session_id")){
validate250.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema473,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "session_id") || (key0 === "gain_db")) || (key0 === "muted"))){
validate250.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema473,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs2 = errors;
const _errs3 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate250.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data0}];
return false;
}
if(errors === _errs3){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate250.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate250.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data0}];
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
if(data.gain_db !== undefined){
let data1 = data.gain_db;
const _errs5 = errors;
const _errs6 = errors;
if(errors === _errs6){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 12 || isNaN(data1)){
validate250.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data1}];
return false;
}
else {
if(data1 < -60 || isNaN(data1)){
validate250.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data1}];
return false;
}
}
}
else {
validate250.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data2 = data.muted;
const _errs8 = errors;
if(typeof data2 !== "boolean"){
validate250.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema473.properties.muted,data:data2}];
return false;
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
validate250.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema473,data}];
return false;
}
}
validate250.errors = vErrors;
return errors === 0;
}

export const talkers_mix_result: Check = validate251;
const schema476 = {"type":"object","properties":{},"required":[]};

function validate251(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate251.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema476,data}];
return false;
}
}
validate251.errors = vErrors;
return errors === 0;
}

export const whispers_define_params: Check = validate253;
const schema480 = {"type":"object","properties":{"whisper_id":{"$ref":"../common.schema.json#/$defs/local_id"},"session_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/session_id"},"minItems":1,"maxItems":16}},"required":["whisper_id","session_ids"],"additionalProperties":false};

function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.whisper_id === undefined) && (missing0 = "whisper_id")) || ((data.session_ids === undefined) && (missing0 = "session_ids"))){
validate253.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema480,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "whisper_id") || (key0 === "session_ids"))){
validate253.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema480,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.whisper_id !== undefined){
let data0 = data.whisper_id;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate253.errors = [{instancePath:instancePath+"/whisper_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate253.errors = [{instancePath:instancePath+"/whisper_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.session_ids !== undefined){
let data1 = data.session_ids;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data1)){
if(data1.length > 16){
validate253.errors = [{instancePath:instancePath+"/session_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema480.properties.session_ids,data:data1}];
return false;
}
else {
if(data1.length < 1){
validate253.errors = [{instancePath:instancePath+"/session_ids",keyword:"minItems",params:{limit: 1},parentSchema:schema480.properties.session_ids,data:data1}];
return false;
}
else {
var valid2 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate253.errors = [{instancePath:instancePath+"/session_ids/" + i0,keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data2}];
return false;
}
if(errors === _errs8){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 4294967295 || isNaN(data2)){
validate253.errors = [{instancePath:instancePath+"/session_ids/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data2}];
return false;
}
else {
if(data2 < 1 || isNaN(data2)){
validate253.errors = [{instancePath:instancePath+"/session_ids/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data2}];
return false;
}
}
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
validate253.errors = [{instancePath:instancePath+"/session_ids",keyword:"type",params:{type: "array"},parentSchema:schema480.properties.session_ids,data:data1}];
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
validate253.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema480,data}];
return false;
}
}
validate253.errors = vErrors;
return errors === 0;
}

export const whispers_define_result: Check = validate254;
const schema483 = {"type":"object","properties":{},"required":[]};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate254.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema483,data}];
return false;
}
}
validate254.errors = vErrors;
return errors === 0;
}

export const whispers_remove_params: Check = validate256;
const schema486 = {"type":"object","properties":{"whisper_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["whisper_id"],"additionalProperties":false};

function validate256(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.whisper_id === undefined) && (missing0 = "whisper_id")){
validate256.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema486,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "whisper_id")){
validate256.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema486,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.whisper_id !== undefined){
let data0 = data.whisper_id;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate256.errors = [{instancePath:instancePath+"/whisper_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate256.errors = [{instancePath:instancePath+"/whisper_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
}
}
}
}
else {
validate256.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema486,data}];
return false;
}
}
validate256.errors = vErrors;
return errors === 0;
}

export const whispers_remove_result: Check = validate257;
const schema488 = {"type":"object","properties":{},"required":[]};

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate257.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema488,data}];
return false;
}
}
validate257.errors = vErrors;
return errors === 0;
}

export const channelGone_params: Check = validate259;
const schema491 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["channel_id"]};

function validate259(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate259.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema491,data}];
return false;
}
else {
if(data.channel_id !== undefined){
let data0 = data.channel_id;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate259.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate259.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
}
}
}
}
else {
validate259.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema491,data}];
return false;
}
}
validate259.errors = vErrors;
return errors === 0;
}

export const channelState_params: Check = validate267;
const schema504 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))) || ((data.solo === undefined) && (missing0 = "solo"))) || ((data.dry === undefined) && (missing0 = "dry"))) || ((data.positional === undefined) && (missing0 = "positional"))){
validate261.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate261.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate261.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate261.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate261.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate261.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
if(!pattern2.test(data3)){
validate261.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate261.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate261.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.membership !== undefined){
let data6 = data.membership;
const _errs17 = errors;
if(!(((data6 === "none") || (data6 === "joined")) || (data6 === "monitor"))){
validate261.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.gain_db !== undefined){
let data7 = data.gain_db;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 12 || isNaN(data7)){
validate261.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate261.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pan !== undefined){
let data8 = data.pan;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 1 || isNaN(data8)){
validate261.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate261.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.muted !== undefined){
let data9 = data.muted;
const _errs24 = errors;
if(typeof data9 !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.members !== undefined){
let data10 = data.members;
const _errs26 = errors;
if(errors === _errs26){
if(Array.isArray(data10)){
if(data10.length > 4096){
validate261.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
return false;
}
else {
var valid7 = true;
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
const _errs28 = errors;
if(!(validate16(data10[i0], {instancePath:instancePath+"/members/" + i0,parentData:data10,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs28 === errors;
if(!valid7){
break;
}
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.parent_id !== undefined){
let data12 = data.parent_id;
const _errs29 = errors;
const _errs30 = errors;
if(errors === _errs30){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate261.errors = [{instancePath:instancePath+"/parent_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data12}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/parent_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data12}];
return false;
}
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group !== undefined){
let data13 = data.group;
const _errs32 = errors;
if(typeof data13 !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/group",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.group,data:data13}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.locked !== undefined){
let data14 = data.locked;
const _errs34 = errors;
if(typeof data14 !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/locked",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.locked,data:data14}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_whisper !== undefined){
let data15 = data.may_whisper;
const _errs36 = errors;
if(typeof data15 !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/may_whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_whisper,data:data15}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.may_moderate !== undefined){
let data16 = data.may_moderate;
const _errs38 = errors;
if(typeof data16 !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/may_moderate",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_moderate,data:data16}];
return false;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.priority !== undefined){
let data17 = data.priority;
const _errs40 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
validate261.errors = [{instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
if(errors === _errs40){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 10 || isNaN(data17)){
validate261.errors = [{instancePath:instancePath+"/priority",keyword:"maximum",params:{comparison: "<=", limit: 10},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate261.errors = [{instancePath:instancePath+"/priority",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema19.properties.priority,data:data17}];
return false;
}
}
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.half_duplex !== undefined){
let data18 = data.half_duplex;
const _errs42 = errors;
if(typeof data18 !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/half_duplex",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.half_duplex,data:data18}];
return false;
}
var valid0 = _errs42 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talk_ms_max !== undefined){
let data19 = data.talk_ms_max;
const _errs44 = errors;
if(errors === _errs44){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 3600000 || isNaN(data19)){
validate261.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"maximum",params:{comparison: "<=", limit: 3600000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
else {
if(data19 < 1000 || isNaN(data19)){
validate261.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"minimum",params:{comparison: ">=", limit: 1000},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/talk_ms_max",keyword:"type",params:{type: "number"},parentSchema:schema19.properties.talk_ms_max,data:data19}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.effect !== undefined){
const _errs46 = errors;
if(!(validate18(data.effect, {instancePath:instancePath+"/effect",parentData:data,parentDataProperty:"effect",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs46 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.solo !== undefined){
let data21 = data.solo;
const _errs47 = errors;
if(typeof data21 !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/solo",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.solo,data:data21}];
return false;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dry !== undefined){
let data22 = data.dry;
const _errs49 = errors;
if(typeof data22 !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/dry",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.dry,data:data22}];
return false;
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.positional !== undefined){
let data23 = data.positional;
const _errs51 = errors;
if(typeof data23 !== "boolean"){
validate261.errors = [{instancePath:instancePath+"/positional",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.positional,data:data23}];
return false;
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.titles !== undefined){
const _errs53 = errors;
if(!(validate20(data.titles, {instancePath:instancePath+"/titles",parentData:data,parentDataProperty:"titles",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.labels !== undefined){
const _errs54 = errors;
if(!(validate22(data.labels, {instancePath:instancePath+"/labels",parentData:data,parentDataProperty:"labels",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.number !== undefined){
let data26 = data.number;
const _errs55 = errors;
const _errs56 = errors;
if(errors === _errs56){
if(typeof data26 === "string"){
if(func2(data26) > 16){
validate261.errors = [{instancePath:instancePath+"/number",keyword:"maxLength",params:{limit: 16},parentSchema:schema38,data:data26}];
return false;
}
else {
if(func2(data26) < 1){
validate261.errors = [{instancePath:instancePath+"/number",keyword:"minLength",params:{limit: 1},parentSchema:schema38,data:data26}];
return false;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/number",keyword:"type",params:{type: "string"},parentSchema:schema38,data:data26}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icon !== undefined){
let data27 = data.icon;
const _errs58 = errors;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data27 === "string"){
if(!pattern5.test(data27)){
validate261.errors = [{instancePath:instancePath+"/icon",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,31}$"},parentSchema:schema39,data:data27}];
return false;
}
}
else {
validate261.errors = [{instancePath:instancePath+"/icon",keyword:"type",params:{type: "string"},parentSchema:schema39,data:data27}];
return false;
}
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.codec !== undefined){
let data28 = data.codec;
const _errs61 = errors;
if(errors === _errs61){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.bitrate_bps !== undefined){
let data29 = data28.bitrate_bps;
const _errs63 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate261.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
if(errors === _errs63){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 64000 || isNaN(data29)){
validate261.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"maximum",params:{comparison: "<=", limit: 64000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
else {
if(data29 < 24000 || isNaN(data29)){
validate261.errors = [{instancePath:instancePath+"/codec/bitrate_bps",keyword:"minimum",params:{comparison: ">=", limit: 24000},parentSchema:schema19.properties.codec.properties.bitrate_bps,data:data29}];
return false;
}
}
}
}
var valid11 = _errs63 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data28.frame_ms !== undefined){
let data30 = data28.frame_ms;
const _errs65 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate261.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
if(errors === _errs65){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 20 || isNaN(data30)){
validate261.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"maximum",params:{comparison: "<=", limit: 20},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
else {
if(data30 < 10 || isNaN(data30)){
validate261.errors = [{instancePath:instancePath+"/codec/frame_ms",keyword:"minimum",params:{comparison: ">=", limit: 10},parentSchema:schema19.properties.codec.properties.frame_ms,data:data30}];
return false;
}
}
}
}
var valid11 = _errs65 === errors;
}
else {
var valid11 = true;
}
}
}
else {
validate261.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "object"},parentSchema:schema19.properties.codec,data:data28}];
return false;
}
}
var valid0 = _errs61 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talkers_max !== undefined){
let data31 = data.talkers_max;
const _errs67 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate261.errors = [{instancePath:instancePath+"/talkers_max",keyword:"type",params:{type: "integer"},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
if(errors === _errs67){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 > 64 || isNaN(data31)){
validate261.errors = [{instancePath:instancePath+"/talkers_max",keyword:"maximum",params:{comparison: "<=", limit: 64},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
else {
if(data31 < 1 || isNaN(data31)){
validate261.errors = [{instancePath:instancePath+"/talkers_max",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema19.properties.talkers_max,data:data31}];
return false;
}
}
}
}
var valid0 = _errs67 === errors;
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
validate261.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate261.errors = vErrors;
return errors === 0;
}


function validate267(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate267.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema504,data}];
return false;
}
else {
if(data.channel !== undefined){
if(!(validate261(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
}
}
else {
validate267.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema504,data}];
return false;
}
}
validate267.errors = vErrors;
return errors === 0;
}

export const connection_params: Check = validate270;
const schema507 = {"type":"object","properties":{"state":{"enum":["closed","connecting","open","lost","reconnecting"]},"transport":{"enum":["none","udp","tunnel"]},"rtt_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"reason":{"type":"string","maxLength":512}},"required":["state","transport","rtt_ms"]};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.state === undefined) && (missing0 = "state")) || ((data.transport === undefined) && (missing0 = "transport"))) || ((data.rtt_ms === undefined) && (missing0 = "rtt_ms"))){
validate270.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema507,data}];
return false;
}
else {
if(data.state !== undefined){
let data0 = data.state;
const _errs1 = errors;
if(!(((((data0 === "closed") || (data0 === "connecting")) || (data0 === "open")) || (data0 === "lost")) || (data0 === "reconnecting"))){
validate270.errors = [{instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema507.properties.state.enum},parentSchema:schema507.properties.state,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transport !== undefined){
let data1 = data.transport;
const _errs2 = errors;
if(!(((data1 === "none") || (data1 === "udp")) || (data1 === "tunnel"))){
validate270.errors = [{instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema507.properties.transport.enum},parentSchema:schema507.properties.transport,data:data1}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rtt_ms !== undefined){
let data2 = data.rtt_ms;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000000000000 || isNaN(data2)){
validate270.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema132,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate270.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema132,data:data2}];
return false;
}
}
}
else {
validate270.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"type",params:{type: "number"},parentSchema:schema132,data:data2}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reason !== undefined){
let data3 = data.reason;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(func2(data3) > 512){
validate270.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema507.properties.reason,data:data3}];
return false;
}
}
else {
validate270.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema507.properties.reason,data:data3}];
return false;
}
}
var valid0 = _errs6 === errors;
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
validate270.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema507,data}];
return false;
}
}
validate270.errors = vErrors;
return errors === 0;
}

export const devices_params: Check = validate272;
const schema511 = {"type":"object","properties":{"uses":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/device_use"},"maxItems":2},"cause":{"enum":["selected","lost","returned","changed"]}},"required":["uses","cause"]};

function validate272(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.uses === undefined) && (missing0 = "uses")) || ((data.cause === undefined) && (missing0 = "cause"))){
validate272.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema511,data}];
return false;
}
else {
if(data.uses !== undefined){
let data0 = data.uses;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 2){
validate272.errors = [{instancePath:instancePath+"/uses",keyword:"maxItems",params:{limit: 2},parentSchema:schema511.properties.uses,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.direction === undefined) && (missing1 = "direction")) || ((data1.state === undefined) && (missing1 = "state"))){
validate272.errors = [{instancePath:instancePath+"/uses/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema138,data:data1}];
return false;
}
else {
if(data1.direction !== undefined){
let data2 = data1.direction;
const _errs6 = errors;
if(!((data2 === "capture") || (data2 === "playback"))){
validate272.errors = [{instancePath:instancePath+"/uses/" + i0+"/direction",keyword:"enum",params:{allowedValues: schema138.properties.direction.enum},parentSchema:schema138.properties.direction,data:data2}];
return false;
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.state !== undefined){
let data3 = data1.state;
const _errs7 = errors;
if(!((data3 === "open") || (data3 === "lost"))){
validate272.errors = [{instancePath:instancePath+"/uses/" + i0+"/state",keyword:"enum",params:{allowedValues: schema138.properties.state.enum},parentSchema:schema138.properties.state,data:data3}];
return false;
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.device_id !== undefined){
let data4 = data1.device_id;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data4 === "string"){
if(func2(data4) > 256){
validate272.errors = [{instancePath:instancePath+"/uses/" + i0+"/device_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema138.properties.device_id,data:data4}];
return false;
}
}
else {
validate272.errors = [{instancePath:instancePath+"/uses/" + i0+"/device_id",keyword:"type",params:{type: "string"},parentSchema:schema138.properties.device_id,data:data4}];
return false;
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.title !== undefined){
let data5 = data1.title;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data5 === "string"){
if(func2(data5) > 256){
validate272.errors = [{instancePath:instancePath+"/uses/" + i0+"/title",keyword:"maxLength",params:{limit: 256},parentSchema:schema138.properties.title,data:data5}];
return false;
}
}
else {
validate272.errors = [{instancePath:instancePath+"/uses/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema138.properties.title,data:data5}];
return false;
}
}
var valid3 = _errs10 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data1.selected_id !== undefined){
let data6 = data1.selected_id;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data6 === "string"){
if(func2(data6) > 256){
validate272.errors = [{instancePath:instancePath+"/uses/" + i0+"/selected_id",keyword:"maxLength",params:{limit: 256},parentSchema:schema138.properties.selected_id,data:data6}];
return false;
}
}
else {
validate272.errors = [{instancePath:instancePath+"/uses/" + i0+"/selected_id",keyword:"type",params:{type: "string"},parentSchema:schema138.properties.selected_id,data:data6}];
return false;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
else {
validate272.errors = [{instancePath:instancePath+"/uses/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema138,data:data1}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate272.errors = [{instancePath:instancePath+"/uses",keyword:"type",params:{type: "array"},parentSchema:schema511.properties.uses,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data7 = data.cause;
const _errs14 = errors;
if(!((((data7 === "selected") || (data7 === "lost")) || (data7 === "returned")) || (data7 === "changed"))){
validate272.errors = [{instancePath:instancePath+"/cause",keyword:"enum",params:{allowedValues: schema511.properties.cause.enum},parentSchema:schema511.properties.cause,data:data7}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate272.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema511,data}];
return false;
}
}
validate272.errors = vErrors;
return errors === 0;
}

export const hotkey_params: Check = validate274;
const schema515 = {"type":"object","properties":{"hotkey_id":{"$ref":"../common.schema.json#/$defs/local_id"},"action":{"enum":["mute","louder","softer","mute_microphone","mute_sound","overlay"]}},"required":["hotkey_id","action"]};

function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.hotkey_id === undefined) && (missing0 = "hotkey_id")) || ((data.action === undefined) && (missing0 = "action"))){
validate274.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema515,data}];
return false;
}
else {
if(data.hotkey_id !== undefined){
let data0 = data.hotkey_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate274.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate274.errors = [{instancePath:instancePath+"/hotkey_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data1 = data.action;
const _errs4 = errors;
if(!((((((data1 === "mute") || (data1 === "louder")) || (data1 === "softer")) || (data1 === "mute_microphone")) || (data1 === "mute_sound")) || (data1 === "overlay"))){
validate274.errors = [{instancePath:instancePath+"/action",keyword:"enum",params:{allowedValues: schema515.properties.action.enum},parentSchema:schema515.properties.action,data:data1}];
return false;
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
validate274.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema515,data}];
return false;
}
}
validate274.errors = vErrors;
return errors === 0;
}

export const hotkeys_params: Check = validate276;
const schema518 = {"type":"object","properties":{"sources":{"type":"array","items":{"type":"object","properties":{"source":{"enum":["hook","evdev"]},"state":{"enum":["running","off","failed"]},"reason":{"type":"string","maxLength":512}},"required":["source","state"]},"maxItems":4}},"required":["sources"]};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.sources === undefined) && (missing0 = "sources")){
validate276.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema518,data}];
return false;
}
else {
if(data.sources !== undefined){
let data0 = data.sources;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 4){
validate276.errors = [{instancePath:instancePath+"/sources",keyword:"maxItems",params:{limit: 4},parentSchema:schema518.properties.sources,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((data1.source === undefined) && (missing1 = "source")) || ((data1.state === undefined) && (missing1 = "state"))){
validate276.errors = [{instancePath:instancePath+"/sources/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema518.properties.sources.items,data:data1}];
return false;
}
else {
if(data1.source !== undefined){
let data2 = data1.source;
const _errs5 = errors;
if(!((data2 === "hook") || (data2 === "evdev"))){
validate276.errors = [{instancePath:instancePath+"/sources/" + i0+"/source",keyword:"enum",params:{allowedValues: schema518.properties.sources.items.properties.source.enum},parentSchema:schema518.properties.sources.items.properties.source,data:data2}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.state !== undefined){
let data3 = data1.state;
const _errs6 = errors;
if(!(((data3 === "running") || (data3 === "off")) || (data3 === "failed"))){
validate276.errors = [{instancePath:instancePath+"/sources/" + i0+"/state",keyword:"enum",params:{allowedValues: schema518.properties.sources.items.properties.state.enum},parentSchema:schema518.properties.sources.items.properties.state,data:data3}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.reason !== undefined){
let data4 = data1.reason;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data4 === "string"){
if(func2(data4) > 512){
validate276.errors = [{instancePath:instancePath+"/sources/" + i0+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema518.properties.sources.items.properties.reason,data:data4}];
return false;
}
}
else {
validate276.errors = [{instancePath:instancePath+"/sources/" + i0+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema518.properties.sources.items.properties.reason,data:data4}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate276.errors = [{instancePath:instancePath+"/sources/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema518.properties.sources.items,data:data1}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate276.errors = [{instancePath:instancePath+"/sources",keyword:"type",params:{type: "array"},parentSchema:schema518.properties.sources,data:data0}];
return false;
}
}
}
}
}
else {
validate276.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema518,data}];
return false;
}
}
validate276.errors = vErrors;
return errors === 0;
}

export const level_params: Check = validate278;
const schema522 = {"type":"object","properties":{"peak_db":{"$ref":"../common.schema.json#/$defs/level_db"},"rms_db":{"$ref":"../common.schema.json#/$defs/level_db"},"voice":{"type":"number","minimum":0,"maximum":1,"x-unit":"1"},"sent":{"type":"boolean"}},"required":["peak_db","rms_db","voice","sent"]};
const schema520 = {"title":"level","type":"number","minimum":-120,"maximum":0,"x-unit":"dB"};

function validate278(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.peak_db === undefined) && (missing0 = "peak_db")) || ((data.rms_db === undefined) && (missing0 = "rms_db"))) || ((data.voice === undefined) && (missing0 = "voice"))) || ((data.sent === undefined) && (missing0 = "sent"))){
validate278.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema522,data}];
return false;
}
else {
if(data.peak_db !== undefined){
let data0 = data.peak_db;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 0 || isNaN(data0)){
validate278.errors = [{instancePath:instancePath+"/peak_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema520,data:data0}];
return false;
}
else {
if(data0 < -120 || isNaN(data0)){
validate278.errors = [{instancePath:instancePath+"/peak_db",keyword:"minimum",params:{comparison: ">=", limit: -120},parentSchema:schema520,data:data0}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/peak_db",keyword:"type",params:{type: "number"},parentSchema:schema520,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rms_db !== undefined){
let data1 = data.rms_db;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 0 || isNaN(data1)){
validate278.errors = [{instancePath:instancePath+"/rms_db",keyword:"maximum",params:{comparison: "<=", limit: 0},parentSchema:schema520,data:data1}];
return false;
}
else {
if(data1 < -120 || isNaN(data1)){
validate278.errors = [{instancePath:instancePath+"/rms_db",keyword:"minimum",params:{comparison: ">=", limit: -120},parentSchema:schema520,data:data1}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/rms_db",keyword:"type",params:{type: "number"},parentSchema:schema520,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.voice !== undefined){
let data2 = data.voice;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1 || isNaN(data2)){
validate278.errors = [{instancePath:instancePath+"/voice",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema522.properties.voice,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate278.errors = [{instancePath:instancePath+"/voice",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema522.properties.voice,data:data2}];
return false;
}
}
}
else {
validate278.errors = [{instancePath:instancePath+"/voice",keyword:"type",params:{type: "number"},parentSchema:schema522.properties.voice,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sent !== undefined){
let data3 = data.sent;
const _errs9 = errors;
if(typeof data3 !== "boolean"){
validate278.errors = [{instancePath:instancePath+"/sent",keyword:"type",params:{type: "boolean"},parentSchema:schema522.properties.sent,data:data3}];
return false;
}
var valid0 = _errs9 === errors;
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
validate278.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema522,data}];
return false;
}
}
validate278.errors = vErrors;
return errors === 0;
}

export const operationState_params: Check = validate284;
const schema538 = {"type":"object","properties":{"operation":{"$ref":"../common.schema.json#/$defs/operation_state"}},"required":[]};

function validate280(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.operation_id === undefined) && (missing0 = "operation_id")) || ((data.place === undefined) && (missing0 = "place"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.roles === undefined) && (missing0 = "roles"))) || ((data.phases === undefined) && (missing0 = "phases"))) || ((data.seats === undefined) && (missing0 = "seats"))) || ((data.radios === undefined) && (missing0 = "radios"))) || ((data.simulcasts === undefined) && (missing0 = "simulcasts"))){
validate280.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema210,data}];
return false;
}
else {
if(data.operation_id !== undefined){
let data0 = data.operation_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
validate280.errors = [{instancePath:instancePath+"/operation_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data0}];
return false;
}
}
else {
validate280.errors = [{instancePath:instancePath+"/operation_id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.place !== undefined){
let data1 = data.place;
const _errs4 = errors;
if(!((data1 === "server") || (data1 === "file"))){
validate280.errors = [{instancePath:instancePath+"/place",keyword:"enum",params:{allowedValues: schema205.enum},parentSchema:schema205,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
let data2 = data.title;
const _errs6 = errors;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 80){
validate280.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate280.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data2}];
return false;
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
let data3 = data.version;
const _errs9 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate280.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "integer"},parentSchema:schema210.properties.version,data:data3}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 2147483647 || isNaN(data3)){
validate280.errors = [{instancePath:instancePath+"/version",keyword:"maximum",params:{comparison: "<=", limit: 2147483647},parentSchema:schema210.properties.version,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate280.errors = [{instancePath:instancePath+"/version",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema210.properties.version,data:data3}];
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
if(data.role !== undefined){
let data4 = data.role;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
validate280.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data4}];
return false;
}
}
else {
validate280.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data4}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roles !== undefined){
let data5 = data.roles;
const _errs14 = errors;
if(errors === _errs14){
if(Array.isArray(data5)){
if(data5.length > 64){
validate280.errors = [{instancePath:instancePath+"/roles",keyword:"maxItems",params:{limit: 64},parentSchema:schema210.properties.roles,data:data5}];
return false;
}
else {
var valid5 = true;
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
const _errs16 = errors;
if(errors === _errs16){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.id === undefined) && (missing1 = "id")) || ((data6.title === undefined) && (missing1 = "title"))){
validate280.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema210.properties.roles.items,data:data6}];
return false;
}
else {
if(data6.id !== undefined){
let data7 = data6.id;
const _errs18 = errors;
const _errs19 = errors;
if(errors === _errs19){
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
validate280.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data7}];
return false;
}
}
else {
validate280.errors = [{instancePath:instancePath+"/roles/" + i0+"/id",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data7}];
return false;
}
}
var valid6 = _errs18 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data6.title !== undefined){
let data8 = data6.title;
const _errs21 = errors;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data8 === "string"){
if(func2(data8) > 80){
validate280.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data8}];
return false;
}
else {
if(func2(data8) < 1){
validate280.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data8}];
return false;
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/roles/" + i0+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data8}];
return false;
}
}
var valid6 = _errs21 === errors;
}
else {
var valid6 = true;
}
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/roles/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema210.properties.roles.items,data:data6}];
return false;
}
}
var valid5 = _errs16 === errors;
if(!valid5){
break;
}
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/roles",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.roles,data:data5}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phase !== undefined){
let data9 = data.phase;
const _errs24 = errors;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
validate280.errors = [{instancePath:instancePath+"/phase",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data9}];
return false;
}
}
else {
validate280.errors = [{instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data9}];
return false;
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.phases !== undefined){
let data10 = data.phases;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data10)){
if(data10.length > 32){
validate280.errors = [{instancePath:instancePath+"/phases",keyword:"maxItems",params:{limit: 32},parentSchema:schema210.properties.phases,data:data10}];
return false;
}
else {
var valid10 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs29 = errors;
if(errors === _errs29){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((data11.id === undefined) && (missing2 = "id")) || ((data11.title === undefined) && (missing2 = "title"))){
validate280.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema210.properties.phases.items,data:data11}];
return false;
}
else {
if(data11.id !== undefined){
let data12 = data11.id;
const _errs31 = errors;
const _errs32 = errors;
if(errors === _errs32){
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
validate280.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data12}];
return false;
}
}
else {
validate280.errors = [{instancePath:instancePath+"/phases/" + i1+"/id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data12}];
return false;
}
}
var valid11 = _errs31 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data11.title !== undefined){
let data13 = data11.title;
const _errs34 = errors;
const _errs35 = errors;
if(errors === _errs35){
if(typeof data13 === "string"){
if(func2(data13) > 80){
validate280.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data13}];
return false;
}
else {
if(func2(data13) < 1){
validate280.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data13}];
return false;
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/phases/" + i1+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data13}];
return false;
}
}
var valid11 = _errs34 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/phases/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema210.properties.phases.items,data:data11}];
return false;
}
}
var valid10 = _errs29 === errors;
if(!valid10){
break;
}
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/phases",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.phases,data:data10}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seat !== undefined){
let data14 = data.seat;
const _errs37 = errors;
if(errors === _errs37){
if(typeof data14 === "string"){
if(func2(data14) > 80){
validate280.errors = [{instancePath:instancePath+"/seat",keyword:"maxLength",params:{limit: 80},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
else {
if(func2(data14) < 1){
validate280.errors = [{instancePath:instancePath+"/seat",keyword:"minLength",params:{limit: 1},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/seat",keyword:"type",params:{type: "string"},parentSchema:schema210.properties.seat,data:data14}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seats !== undefined){
let data15 = data.seats;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data15)){
if(data15.length > 256){
validate280.errors = [{instancePath:instancePath+"/seats",keyword:"maxItems",params:{limit: 256},parentSchema:schema210.properties.seats,data:data15}];
return false;
}
else {
var valid14 = true;
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
let data16 = data15[i2];
const _errs41 = errors;
if(errors === _errs41){
if(typeof data16 === "string"){
if(func2(data16) > 80){
validate280.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"maxLength",params:{limit: 80},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
else {
if(func2(data16) < 1){
validate280.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"minLength",params:{limit: 1},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/seats/" + i2,keyword:"type",params:{type: "string"},parentSchema:schema210.properties.seats.items,data:data16}];
return false;
}
}
var valid14 = _errs41 === errors;
if(!valid14){
break;
}
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/seats",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.seats,data:data15}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stack !== undefined){
let data17 = data.stack;
const _errs43 = errors;
if(errors === _errs43){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing3;
if(((data17.id === undefined) && (missing3 = "id")) || ((data17.title === undefined) && (missing3 = "title"))){
validate280.errors = [{instancePath:instancePath+"/stack",keyword:"required",params:{missingProperty: missing3},parentSchema:schema210.properties.stack,data:data17}];
return false;
}
else {
if(data17.id !== undefined){
let data18 = data17.id;
const _errs45 = errors;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
validate280.errors = [{instancePath:instancePath+"/stack/id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema204,data:data18}];
return false;
}
}
else {
validate280.errors = [{instancePath:instancePath+"/stack/id",keyword:"type",params:{type: "string"},parentSchema:schema204,data:data18}];
return false;
}
}
var valid15 = _errs45 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data17.title !== undefined){
let data19 = data17.title;
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(typeof data19 === "string"){
if(func2(data19) > 80){
validate280.errors = [{instancePath:instancePath+"/stack/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data19}];
return false;
}
else {
if(func2(data19) < 1){
validate280.errors = [{instancePath:instancePath+"/stack/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data19}];
return false;
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/stack/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data19}];
return false;
}
}
var valid15 = _errs48 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/stack",keyword:"type",params:{type: "object"},parentSchema:schema210.properties.stack,data:data17}];
return false;
}
}
var valid0 = _errs43 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.radios !== undefined){
let data20 = data.radios;
const _errs51 = errors;
if(errors === _errs51){
if(Array.isArray(data20)){
if(data20.length > 512){
validate280.errors = [{instancePath:instancePath+"/radios",keyword:"maxItems",params:{limit: 512},parentSchema:schema210.properties.radios,data:data20}];
return false;
}
else {
var valid18 = true;
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
const _errs53 = errors;
if(!(validate134(data20[i3], {instancePath:instancePath+"/radios/" + i3,parentData:data20,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
}
var valid18 = _errs53 === errors;
if(!valid18){
break;
}
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/radios",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.radios,data:data20}];
return false;
}
}
var valid0 = _errs51 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.simulcasts !== undefined){
let data22 = data.simulcasts;
const _errs54 = errors;
if(errors === _errs54){
if(Array.isArray(data22)){
if(data22.length > 128){
validate280.errors = [{instancePath:instancePath+"/simulcasts",keyword:"maxItems",params:{limit: 128},parentSchema:schema210.properties.simulcasts,data:data22}];
return false;
}
else {
var valid19 = true;
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
const _errs56 = errors;
if(!(validate136(data22[i4], {instancePath:instancePath+"/simulcasts/" + i4,parentData:data22,parentDataProperty:i4,rootData}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
var valid19 = _errs56 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate280.errors = [{instancePath:instancePath+"/simulcasts",keyword:"type",params:{type: "array"},parentSchema:schema210.properties.simulcasts,data:data22}];
return false;
}
}
var valid0 = _errs54 === errors;
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
}
}
}
}
}
}
else {
validate280.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema210,data}];
return false;
}
}
validate280.errors = vErrors;
return errors === 0;
}


function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.operation !== undefined){
if(!(validate280(data.operation, {instancePath:instancePath+"/operation",parentData:data,parentDataProperty:"operation",rootData}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
}
else {
validate284.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema538,data}];
return false;
}
}
validate284.errors = vErrors;
return errors === 0;
}

export const overlay_params: Check = validate289;
const schema542 = {"type":"object","properties":{"overlay":{"$ref":"../common.schema.json#/$defs/overlay_state"}},"required":["overlay"]};

function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.visible === undefined) && (missing0 = "visible")) || ((data.layout === undefined) && (missing0 = "layout"))) || ((data.attached === undefined) && (missing0 = "attached"))){
validate287.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema254,data}];
return false;
}
else {
if(data.visible !== undefined){
let data0 = data.visible;
const _errs1 = errors;
if(typeof data0 !== "boolean"){
validate287.errors = [{instancePath:instancePath+"/visible",keyword:"type",params:{type: "boolean"},parentSchema:schema254.properties.visible,data:data0}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.layout !== undefined){
let data1 = data.layout;
const _errs3 = errors;
const _errs4 = errors;
if(errors === _errs4){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((data1.corner === undefined) && (missing1 = "corner")) || ((data1.scale === undefined) && (missing1 = "scale"))) || ((data1.opacity === undefined) && (missing1 = "opacity"))) || ((data1.detail === undefined) && (missing1 = "detail"))){
validate287.errors = [{instancePath:instancePath+"/layout",keyword:"required",params:{missingProperty: missing1},parentSchema:schema255,data:data1}];
return false;
}
else {
if(data1.corner !== undefined){
let data2 = data1.corner;
const _errs6 = errors;
if(!((((data2 === "top_left") || (data2 === "top_right")) || (data2 === "bottom_left")) || (data2 === "bottom_right"))){
validate287.errors = [{instancePath:instancePath+"/layout/corner",keyword:"enum",params:{allowedValues: schema255.properties.corner.enum},parentSchema:schema255.properties.corner,data:data2}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.scale !== undefined){
let data3 = data1.scale;
const _errs7 = errors;
if(errors === _errs7){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 3 || isNaN(data3)){
validate287.errors = [{instancePath:instancePath+"/layout/scale",keyword:"maximum",params:{comparison: "<=", limit: 3},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
else {
if(data3 < 0.5 || isNaN(data3)){
validate287.errors = [{instancePath:instancePath+"/layout/scale",keyword:"minimum",params:{comparison: ">=", limit: 0.5},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
}
}
else {
validate287.errors = [{instancePath:instancePath+"/layout/scale",keyword:"type",params:{type: "number"},parentSchema:schema255.properties.scale,data:data3}];
return false;
}
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.opacity !== undefined){
let data4 = data1.opacity;
const _errs9 = errors;
if(errors === _errs9){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 1 || isNaN(data4)){
validate287.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
else {
if(data4 < 0.1 || isNaN(data4)){
validate287.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"minimum",params:{comparison: ">=", limit: 0.1},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
}
}
else {
validate287.errors = [{instancePath:instancePath+"/layout/opacity",keyword:"type",params:{type: "number"},parentSchema:schema255.properties.opacity,data:data4}];
return false;
}
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.detail !== undefined){
let data5 = data1.detail;
const _errs11 = errors;
if(!(((data5 === "full") || (data5 === "compact")) || (data5 === "speaking"))){
validate287.errors = [{instancePath:instancePath+"/layout/detail",keyword:"enum",params:{allowedValues: schema255.properties.detail.enum},parentSchema:schema255.properties.detail,data:data5}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
else {
validate287.errors = [{instancePath:instancePath+"/layout",keyword:"type",params:{type: "object"},parentSchema:schema255,data:data1}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attached !== undefined){
let data6 = data.attached;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate287.errors = [{instancePath:instancePath+"/attached",keyword:"type",params:{type: "integer"},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 32 || isNaN(data6)){
validate287.errors = [{instancePath:instancePath+"/attached",keyword:"maximum",params:{comparison: "<=", limit: 32},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate287.errors = [{instancePath:instancePath+"/attached",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema254.properties.attached,data:data6}];
return false;
}
}
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
else {
validate287.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema254,data}];
return false;
}
}
validate287.errors = vErrors;
return errors === 0;
}


function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.overlay === undefined) && (missing0 = "overlay")){
validate289.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema542,data}];
return false;
}
else {
if(data.overlay !== undefined){
if(!(validate287(data.overlay, {instancePath:instancePath+"/overlay",parentData:data,parentDataProperty:"overlay",rootData}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
}
}
else {
validate289.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema542,data}];
return false;
}
}
validate289.errors = vErrors;
return errors === 0;
}

export const pairing_params: Check = validate292;
const schema546 = {"type":"object","properties":{"request_id":{"$ref":"../common.schema.json#/$defs/uuid"},"client_name":{"$ref":"../common.schema.json#/$defs/display_name"},"origin":{"type":"string","maxLength":256},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16},"open":{"type":"boolean"}},"required":["request_id","client_name","scopes","open"]};

function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.request_id === undefined) && (missing0 = "request_id")) || ((data.client_name === undefined) && (missing0 = "client_name"))) || ((data.scopes === undefined) && (missing0 = "scopes"))) || ((data.open === undefined) && (missing0 = "open"))){
validate292.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema546,data}];
return false;
}
else {
if(data.request_id !== undefined){
let data0 = data.request_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern79.test(data0)){
validate292.errors = [{instancePath:instancePath+"/request_id",keyword:"pattern",params:{pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"},parentSchema:schema272,data:data0}];
return false;
}
}
else {
validate292.errors = [{instancePath:instancePath+"/request_id",keyword:"type",params:{type: "string"},parentSchema:schema272,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.client_name !== undefined){
let data1 = data.client_name;
const _errs4 = errors;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 40){
validate292.errors = [{instancePath:instancePath+"/client_name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate292.errors = [{instancePath:instancePath+"/client_name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data1}];
return false;
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/client_name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origin !== undefined){
let data2 = data.origin;
const _errs7 = errors;
if(errors === _errs7){
if(typeof data2 === "string"){
if(func2(data2) > 256){
validate292.errors = [{instancePath:instancePath+"/origin",keyword:"maxLength",params:{limit: 256},parentSchema:schema546.properties.origin,data:data2}];
return false;
}
}
else {
validate292.errors = [{instancePath:instancePath+"/origin",keyword:"type",params:{type: "string"},parentSchema:schema546.properties.origin,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.scopes !== undefined){
let data3 = data.scopes;
const _errs9 = errors;
if(errors === _errs9){
if(Array.isArray(data3)){
if(data3.length > 16){
validate292.errors = [{instancePath:instancePath+"/scopes",keyword:"maxItems",params:{limit: 16},parentSchema:schema546.properties.scopes,data:data3}];
return false;
}
else {
var valid3 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(func2(data4) > 32){
validate292.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"maxLength",params:{limit: 32},parentSchema:schema546.properties.scopes.items,data:data4}];
return false;
}
}
else {
validate292.errors = [{instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema546.properties.scopes.items,data:data4}];
return false;
}
}
var valid3 = _errs11 === errors;
if(!valid3){
break;
}
}
}
}
else {
validate292.errors = [{instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"},parentSchema:schema546.properties.scopes,data:data3}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.open !== undefined){
let data5 = data.open;
const _errs13 = errors;
if(typeof data5 !== "boolean"){
validate292.errors = [{instancePath:instancePath+"/open",keyword:"type",params:{type: "boolean"},parentSchema:schema546.properties.open,data:data5}];
return false;
}
var valid0 = _errs13 === errors;
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
validate292.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema546,data}];
return false;
}
}
validate292.errors = vErrors;
return errors === 0;
}

export const ptt_params: Check = validate294;
const schema551 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"},"talking":{"type":"boolean"},"cause":{"enum":["pressed","released","expired","client_gone","closed","timeout","busy"]}},"required":["binding_id","talking","cause"]};

function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.binding_id === undefined) && (missing0 = "binding_id")) || ((data.talking === undefined) && (missing0 = "talking"))) || ((data.cause === undefined) && (missing0 = "cause"))){
validate294.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema551,data}];
return false;
}
else {
if(data.binding_id !== undefined){
let data0 = data.binding_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern41.test(data0)){
validate294.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema150,data:data0}];
return false;
}
}
else {
validate294.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema150,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.talking !== undefined){
let data1 = data.talking;
const _errs4 = errors;
if(typeof data1 !== "boolean"){
validate294.errors = [{instancePath:instancePath+"/talking",keyword:"type",params:{type: "boolean"},parentSchema:schema551.properties.talking,data:data1}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cause !== undefined){
let data2 = data.cause;
const _errs6 = errors;
if(!(((((((data2 === "pressed") || (data2 === "released")) || (data2 === "expired")) || (data2 === "client_gone")) || (data2 === "closed")) || (data2 === "timeout")) || (data2 === "busy"))){
validate294.errors = [{instancePath:instancePath+"/cause",keyword:"enum",params:{allowedValues: schema551.properties.cause.enum},parentSchema:schema551.properties.cause,data:data2}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate294.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema551,data}];
return false;
}
}
validate294.errors = vErrors;
return errors === 0;
}

export const speaking_params: Check = validate296;
const schema557 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"speaking":{"type":"boolean"},"own":{"type":"boolean"},"whisper":{"type":"boolean"}},"required":["session_id","name","speaking","own"]};

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.speaking === undefined) && (missing0 = "speaking"))) || ((data.own === undefined) && (missing0 = "own"))){
validate296.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema557,data}];
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
validate296.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate296.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate296.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data1}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate296.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data1}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate296.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data1}];
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
if(data.name !== undefined){
let data2 = data.name;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data2 === "string"){
if(func2(data2) > 40){
validate296.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate296.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data2}];
return false;
}
}
}
else {
validate296.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.speaking !== undefined){
let data3 = data.speaking;
const _errs10 = errors;
if(typeof data3 !== "boolean"){
validate296.errors = [{instancePath:instancePath+"/speaking",keyword:"type",params:{type: "boolean"},parentSchema:schema557.properties.speaking,data:data3}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.own !== undefined){
let data4 = data.own;
const _errs12 = errors;
if(typeof data4 !== "boolean"){
validate296.errors = [{instancePath:instancePath+"/own",keyword:"type",params:{type: "boolean"},parentSchema:schema557.properties.own,data:data4}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.whisper !== undefined){
let data5 = data.whisper;
const _errs14 = errors;
if(typeof data5 !== "boolean"){
validate296.errors = [{instancePath:instancePath+"/whisper",keyword:"type",params:{type: "boolean"},parentSchema:schema557.properties.whisper,data:data5}];
return false;
}
var valid0 = _errs14 === errors;
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
validate296.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema557,data}];
return false;
}
}
validate296.errors = vErrors;
return errors === 0;
}

export const toast_params: Check = validate298;
const schema562 = {"type":"object","properties":{"text":{"type":"string","minLength":1,"maxLength":200},"kind":{"enum":["info","good","warning","error"]},"duration_ms":{"type":"number","minimum":500,"maximum":30000,"x-unit":"ms"}},"required":["text","kind","duration_ms"]};

function validate298(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.text === undefined) && (missing0 = "text")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))){
validate298.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema562,data}];
return false;
}
else {
if(data.text !== undefined){
let data0 = data.text;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) > 200){
validate298.errors = [{instancePath:instancePath+"/text",keyword:"maxLength",params:{limit: 200},parentSchema:schema562.properties.text,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate298.errors = [{instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1},parentSchema:schema562.properties.text,data:data0}];
return false;
}
}
}
else {
validate298.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},parentSchema:schema562.properties.text,data:data0}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(!((((data1 === "info") || (data1 === "good")) || (data1 === "warning")) || (data1 === "error"))){
validate298.errors = [{instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: schema562.properties.kind.enum},parentSchema:schema562.properties.kind,data:data1}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_ms !== undefined){
let data2 = data.duration_ms;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 30000 || isNaN(data2)){
validate298.errors = [{instancePath:instancePath+"/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 30000},parentSchema:schema562.properties.duration_ms,data:data2}];
return false;
}
else {
if(data2 < 500 || isNaN(data2)){
validate298.errors = [{instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 500},parentSchema:schema562.properties.duration_ms,data:data2}];
return false;
}
}
}
else {
validate298.errors = [{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema562.properties.duration_ms,data:data2}];
return false;
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
}
else {
validate298.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema562,data}];
return false;
}
}
validate298.errors = vErrors;
return errors === 0;
}
