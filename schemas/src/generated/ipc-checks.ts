// Written by `npm run generate` from the schemas: change those, not this file.
// @ts-nocheck: compiled from the schemas; the tables in *-validator*.ts give these checks their types.
import { ucs2length } from "../ajv-runtime.js";
import type { Check } from "../validator.js";
export const agent_hello_params: Check = validate12;
const schema14 = {"type":"object","properties":{"protocol_versions":{"type":"array","items":{"type":"integer","minimum":1,"maximum":255},"minItems":1,"maxItems":16},"client_name":{"$ref":"../common.schema.json#/$defs/display_name"}},"required":["protocol_versions","client_name"],"additionalProperties":false};
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
if(!((key0 === "protocol_versions") || (key0 === "client_name"))){
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
const schema16 = {"type":"object","properties":{"protocol":{"type":"integer","minimum":1,"maximum":255},"agent_version":{"type":"string","maxLength":32},"scopes":{"type":"array","items":{"type":"string","maxLength":32},"maxItems":16}},"required":["protocol","agent_version","scopes"]};

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

export const channels_join_params: Check = validate19;
const schema30 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["channel_id"],"additionalProperties":false};
const schema18 = {"title":"channel id","type":"string","pattern":"^[a-z0-9][a-z0-9._-]{0,63}$"};
const pattern0 = new RegExp("^[a-z0-9][a-z0-9._-]{0,63}$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate19.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema30,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "channel_id")){
validate19.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema30,data}];
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
validate19.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate19.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
}
}
}
}
}
else {
validate19.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema30,data}];
return false;
}
}
validate19.errors = vErrors;
return errors === 0;
}

export const channels_join_result: Check = validate20;
const schema32 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};
const schema19 = {"title":"channel state","type":"object","properties":{"channel_id":{"$ref":"#/$defs/channel_id"},"title":{"$ref":"#/$defs/title"},"label":{"$ref":"#/$defs/label"},"colour":{"$ref":"#/$defs/colour"},"may_listen":{"type":"boolean"},"may_speak":{"type":"boolean"},"membership":{"enum":["none","joined","monitor"]},"gain_db":{"$ref":"#/$defs/gain_db"},"pan":{"$ref":"#/$defs/pan"},"muted":{"type":"boolean"},"members":{"type":"array","items":{"$ref":"#/$defs/member"},"maxItems":4096}},"required":["channel_id","title","label","may_listen","may_speak","membership","gain_db","pan","muted","members"]};
const schema21 = {"title":"title","type":"string","minLength":1,"maxLength":80};
const schema22 = {"title":"label","type":"string","minLength":1,"maxLength":12};
const schema23 = {"title":"colour","type":"string","pattern":"^#[0-9a-f]{6}$"};
const schema24 = {"title":"gain","type":"number","minimum":-60,"maximum":12,"x-unit":"dB"};
const schema25 = {"title":"pan","type":"number","minimum":-1,"maximum":1,"x-unit":"1"};
const pattern2 = new RegExp("^#[0-9a-f]{6}$", "u");
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


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))){
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


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate20.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema32,data}];
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
validate20.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema32,data}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}

export const channels_leave_params: Check = validate26;
const schema42 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["channel_id"],"additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate26.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema42,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "channel_id")){
validate26.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema42,data}];
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
validate26.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate26.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
}
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

export const channels_leave_result: Check = validate27;
const schema44 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate23.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate23.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate23.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate23.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate23.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
validate23.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate23.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate23.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate23.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
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
validate23.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
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
validate23.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate23.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
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
validate23.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate23.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
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
validate23.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
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
validate23.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
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
validate23.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
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
else {
validate23.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}


function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema44,data}];
return false;
}
else {
if(data.channel !== undefined){
if(!(validate23(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
}
else {
validate27.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema44,data}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}

export const channels_list_params: Check = validate33;
const schema53 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate33.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema53,data}];
return false;
break;
}
}
else {
validate33.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema53,data}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}

export const channels_list_result: Check = validate34;
const schema54 = {"type":"object","properties":{"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_state"},"maxItems":4096}},"required":["channels"]};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))){
validate30.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate30.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate30.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate30.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate30.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate30.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
validate30.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate30.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate30.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate30.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
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
validate30.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
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
validate30.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate30.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
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
validate30.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate30.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate30.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
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
validate30.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
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
validate30.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
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
validate30.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
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
else {
validate30.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate30.errors = vErrors;
return errors === 0;
}


function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channels === undefined) && (missing0 = "channels")){
validate34.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema54,data}];
return false;
}
else {
if(data.channels !== undefined){
let data0 = data.channels;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
if(data0.length > 4096){
validate34.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema54.properties.channels,data:data0}];
return false;
}
else {
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs3 = errors;
if(!(validate30(data0[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
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
validate34.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema54.properties.channels,data:data0}];
return false;
}
}
}
}
}
else {
validate34.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema54,data}];
return false;
}
}
validate34.errors = vErrors;
return errors === 0;
}

export const channels_mix_params: Check = validate40;
const schema66 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"gain_db":{"$ref":"../common.schema.json#/$defs/gain_db"},"pan":{"$ref":"../common.schema.json#/$defs/pan"},"muted":{"type":"boolean"}},"required":["channel_id"],"additionalProperties":false};

function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate40.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema66,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "channel_id") || (key0 === "gain_db")) || (key0 === "pan")) || (key0 === "muted"))){
validate40.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema66,data}];
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
validate40.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate40.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate40.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data1}];
return false;
}
else {
if(data1 < -60 || isNaN(data1)){
validate40.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data1}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data1}];
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
validate40.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data2}];
return false;
}
else {
if(data2 < -1 || isNaN(data2)){
validate40.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data2}];
return false;
}
}
}
else {
validate40.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data2}];
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
validate40.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema66.properties.muted,data:data3}];
return false;
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
validate40.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema66,data}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}

export const channels_mix_result: Check = validate41;
const schema70 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))){
validate37.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate37.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate37.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate37.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate37.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate37.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
validate37.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate37.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate37.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate37.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
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
validate37.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
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
validate37.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate37.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
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
validate37.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate37.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate37.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
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
validate37.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
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
validate37.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
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
validate37.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
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
else {
validate37.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate41.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema70,data}];
return false;
}
else {
if(data.channel !== undefined){
if(!(validate37(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
}
else {
validate41.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema70,data}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}

export const channels_monitor_params: Check = validate47;
const schema80 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["channel_id"],"additionalProperties":false};

function validate47(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel_id === undefined) && (missing0 = "channel_id")){
validate47.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema80,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "channel_id")){
validate47.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema80,data}];
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
validate47.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate47.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
return false;
}
}
}
}
}
}
else {
validate47.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema80,data}];
return false;
}
}
validate47.errors = vErrors;
return errors === 0;
}

export const channels_monitor_result: Check = validate48;
const schema82 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))){
validate44.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate44.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate44.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate44.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate44.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate44.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
validate44.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate44.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate44.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate44.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
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
validate44.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
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
validate44.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate44.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
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
validate44.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate44.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate44.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
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
validate44.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
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
validate44.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
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
validate44.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
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
else {
validate44.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate44.errors = vErrors;
return errors === 0;
}


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate48.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema82,data}];
return false;
}
else {
if(data.channel !== undefined){
if(!(validate44(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
}
else {
validate48.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema82,data}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}

export const connection_close_params: Check = validate51;
const schema84 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate51.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema84,data}];
return false;
break;
}
}
else {
validate51.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema84,data}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}

export const connection_close_result: Check = validate52;
const schema85 = {"type":"object","properties":{},"required":[]};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate52.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema85,data}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}

export const connection_open_params: Check = validate57;
const schema99 = {"type":"object","properties":{"url":{"type":"string","pattern":"^wss://[^\\s/]+(/[^\\s]*)?$","maxLength":256},"certificate_sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"join_code":{"type":"string","minLength":1,"maxLength":64,"x-secret":true},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"role":{"$ref":"../common.schema.json#/$defs/role_id"},"token":{"type":"string","minLength":1,"maxLength":2048,"x-secret":true},"organisation":{"$ref":"../common.schema.json#/$defs/channel_id"}},"required":["url"],"additionalProperties":false};
const pattern19 = new RegExp("^wss://[^\\s/]+(/[^\\s]*)?$", "u");
const pattern20 = new RegExp("^[0-9a-f]{64}$", "u");

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.url === undefined) && (missing0 = "url")){
validate57.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema99,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "url") || (key0 === "certificate_sha256")) || (key0 === "join_code")) || (key0 === "name")) || (key0 === "role")) || (key0 === "token")) || (key0 === "organisation"))){
validate57.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema99,data}];
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
validate57.errors = [{instancePath:instancePath+"/url",keyword:"maxLength",params:{limit: 256},parentSchema:schema99.properties.url,data:data0}];
return false;
}
else {
if(!pattern19.test(data0)){
validate57.errors = [{instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^wss://[^\\s/]+(/[^\\s]*)?$"},parentSchema:schema99.properties.url,data:data0}];
return false;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},parentSchema:schema99.properties.url,data:data0}];
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
if(!pattern20.test(data1)){
validate57.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},parentSchema:schema99.properties.certificate_sha256,data:data1}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/certificate_sha256",keyword:"type",params:{type: "string"},parentSchema:schema99.properties.certificate_sha256,data:data1}];
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
validate57.errors = [{instancePath:instancePath+"/join_code",keyword:"maxLength",params:{limit: 64},parentSchema:schema99.properties.join_code,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate57.errors = [{instancePath:instancePath+"/join_code",keyword:"minLength",params:{limit: 1},parentSchema:schema99.properties.join_code,data:data2}];
return false;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/join_code",keyword:"type",params:{type: "string"},parentSchema:schema99.properties.join_code,data:data2}];
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
validate57.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data3}];
return false;
}
else {
if(func2(data3) < 1){
validate57.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data3}];
return false;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data3}];
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
validate57.errors = [{instancePath:instancePath+"/role",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema29,data:data4}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/role",keyword:"type",params:{type: "string"},parentSchema:schema29,data:data4}];
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
validate57.errors = [{instancePath:instancePath+"/token",keyword:"maxLength",params:{limit: 2048},parentSchema:schema99.properties.token,data:data5}];
return false;
}
else {
if(func2(data5) < 1){
validate57.errors = [{instancePath:instancePath+"/token",keyword:"minLength",params:{limit: 1},parentSchema:schema99.properties.token,data:data5}];
return false;
}
}
}
else {
validate57.errors = [{instancePath:instancePath+"/token",keyword:"type",params:{type: "string"},parentSchema:schema99.properties.token,data:data5}];
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
validate57.errors = [{instancePath:instancePath+"/organisation",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data6}];
return false;
}
}
else {
validate57.errors = [{instancePath:instancePath+"/organisation",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data6}];
return false;
}
}
var valid0 = _errs16 === errors;
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
validate57.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema99,data}];
return false;
}
}
validate57.errors = vErrors;
return errors === 0;
}

export const connection_open_result: Check = validate58;
const schema103 = {"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"operation_title":{"$ref":"../common.schema.json#/$defs/title"},"channels":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_state"},"maxItems":4096}},"required":["session_id","operation_title","channels"]};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate54.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate54.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate54.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate54.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate54.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
validate54.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate54.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate54.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate54.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
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
validate54.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
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
validate54.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate54.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
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
validate54.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate54.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate54.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
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
validate54.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
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
validate54.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
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
validate54.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
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
else {
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}


function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.session_id === undefined) && (missing0 = "session_id")) || ((data.operation_title === undefined) && (missing0 = "operation_title"))) || ((data.channels === undefined) && (missing0 = "channels"))){
validate58.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema103,data}];
return false;
}
else {
if(data.session_id !== undefined){
let data0 = data.session_id;
const _errs1 = errors;
const _errs2 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate58.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data0}];
return false;
}
if(errors === _errs2){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 4294967295 || isNaN(data0)){
validate58.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data0}];
return false;
}
else {
if(data0 < 1 || isNaN(data0)){
validate58.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data0}];
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
validate58.errors = [{instancePath:instancePath+"/operation_title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate58.errors = [{instancePath:instancePath+"/operation_title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/operation_title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate58.errors = [{instancePath:instancePath+"/channels",keyword:"maxItems",params:{limit: 4096},parentSchema:schema103.properties.channels,data:data2}];
return false;
}
else {
var valid3 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs9 = errors;
if(!(validate54(data2[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
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
validate58.errors = [{instancePath:instancePath+"/channels",keyword:"type",params:{type: "array"},parentSchema:schema103.properties.channels,data:data2}];
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
validate58.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema103,data}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}

export const connection_status_params: Check = validate61;
const schema108 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate61.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema108,data}];
return false;
break;
}
}
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema108,data}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}

export const connection_status_result: Check = validate62;
const schema109 = {"type":"object","properties":{"state":{"enum":["closed","connecting","open","lost","reconnecting"]},"transport":{"enum":["none","udp","tunnel"]},"rtt_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"reason":{"type":"string","maxLength":512}},"required":["state","transport","rtt_ms"]};
const schema107 = {"title":"milliseconds","type":"number","minimum":0,"maximum":1000000000000,"x-unit":"ms"};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.state === undefined) && (missing0 = "state")) || ((data.transport === undefined) && (missing0 = "transport"))) || ((data.rtt_ms === undefined) && (missing0 = "rtt_ms"))){
validate62.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema109,data}];
return false;
}
else {
if(data.state !== undefined){
let data0 = data.state;
const _errs1 = errors;
if(!(((((data0 === "closed") || (data0 === "connecting")) || (data0 === "open")) || (data0 === "lost")) || (data0 === "reconnecting"))){
validate62.errors = [{instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema109.properties.state.enum},parentSchema:schema109.properties.state,data:data0}];
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
validate62.errors = [{instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema109.properties.transport.enum},parentSchema:schema109.properties.transport,data:data1}];
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
validate62.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema107,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate62.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema107,data:data2}];
return false;
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"type",params:{type: "number"},parentSchema:schema107,data:data2}];
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
validate62.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema109.properties.reason,data:data3}];
return false;
}
}
else {
validate62.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema109.properties.reason,data:data3}];
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
validate62.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema109,data}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}

export const microphone_play_params: Check = validate64;
const schema113 = {"type":"object","properties":{"path":{"type":"string","minLength":1,"maxLength":4096}},"required":["path"],"additionalProperties":false};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.path === undefined) && (missing0 = "path")){
validate64.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema113,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "path")){
validate64.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema113,data}];
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
validate64.errors = [{instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 4096},parentSchema:schema113.properties.path,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate64.errors = [{instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1},parentSchema:schema113.properties.path,data:data0}];
return false;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},parentSchema:schema113.properties.path,data:data0}];
return false;
}
}
}
}
}
}
else {
validate64.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema113,data}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}

export const microphone_play_result: Check = validate65;
const schema114 = {"type":"object","properties":{"started_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"duration_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"}},"required":["started_ms","duration_ms"]};

function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.started_ms === undefined) && (missing0 = "started_ms")) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema114,data}];
return false;
}
else {
if(data.started_ms !== undefined){
let data0 = data.started_ms;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000000000 || isNaN(data0)){
validate65.errors = [{instancePath:instancePath+"/started_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema114.properties.started_ms,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate65.errors = [{instancePath:instancePath+"/started_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema114.properties.started_ms,data:data0}];
return false;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/started_ms",keyword:"type",params:{type: "number"},parentSchema:schema114.properties.started_ms,data:data0}];
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
validate65.errors = [{instancePath:instancePath+"/duration_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema107,data:data1}];
return false;
}
else {
if(data1 < 0 || isNaN(data1)){
validate65.errors = [{instancePath:instancePath+"/duration_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema107,data:data1}];
return false;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},parentSchema:schema107,data:data1}];
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
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema114,data}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}

export const ptt_bind_params: Check = validate67;
const schema120 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"},"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"simulcast_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["binding_id"],"additionalProperties":false};
const schema117 = {"title":"local id","type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"};
const pattern29 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$", "u");

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate67.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema120,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "binding_id") || (key0 === "channel_id")) || (key0 === "simulcast_id"))){
validate67.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema120,data}];
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
if(!pattern29.test(data0)){
validate67.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema117,data:data0}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema117,data:data0}];
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
validate67.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data1}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data1}];
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
if(!pattern29.test(data2)){
validate67.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema117,data:data2}];
return false;
}
}
else {
validate67.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema117,data:data2}];
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
validate67.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema120,data}];
return false;
}
}
validate67.errors = vErrors;
return errors === 0;
}

export const ptt_bind_result: Check = validate68;
const schema124 = {"type":"object","properties":{},"required":[]};

function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema124,data}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}

export const ptt_press_params: Check = validate70;
const schema127 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"},"lease_ms":{"type":"number","minimum":100,"maximum":5000,"default":500,"x-unit":"ms"}},"required":["binding_id"],"additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lease_ms === undefined){
data.lease_ms = 500;
}
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate70.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema127,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "binding_id") || (key0 === "lease_ms"))){
validate70.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema127,data}];
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
if(!pattern29.test(data0)){
validate70.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema117,data:data0}];
return false;
}
}
else {
validate70.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema117,data:data0}];
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
validate70.errors = [{instancePath:instancePath+"/lease_ms",keyword:"maximum",params:{comparison: "<=", limit: 5000},parentSchema:schema127.properties.lease_ms,data:data1}];
return false;
}
else {
if(data1 < 100 || isNaN(data1)){
validate70.errors = [{instancePath:instancePath+"/lease_ms",keyword:"minimum",params:{comparison: ">=", limit: 100},parentSchema:schema127.properties.lease_ms,data:data1}];
return false;
}
}
}
else {
validate70.errors = [{instancePath:instancePath+"/lease_ms",keyword:"type",params:{type: "number"},parentSchema:schema127.properties.lease_ms,data:data1}];
return false;
}
}
var valid0 = _errs5 === errors;
}
}
}
}
else {
validate70.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema127,data}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}

export const ptt_press_result: Check = validate71;
const schema129 = {"type":"object","properties":{"talking":{"type":"boolean"}},"required":["talking"]};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.talking === undefined) && (missing0 = "talking")){
validate71.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema129,data}];
return false;
}
else {
if(data.talking !== undefined){
let data0 = data.talking;
if(typeof data0 !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/talking",keyword:"type",params:{type: "boolean"},parentSchema:schema129.properties.talking,data:data0}];
return false;
}
}
}
}
else {
validate71.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema129,data}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}

export const ptt_release_params: Check = validate73;
const schema132 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["binding_id"],"additionalProperties":false};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema132,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "binding_id")){
validate73.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema132,data}];
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
if(!pattern29.test(data0)){
validate73.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema117,data:data0}];
return false;
}
}
else {
validate73.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema117,data:data0}];
return false;
}
}
}
}
}
}
else {
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema132,data}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}

export const ptt_release_result: Check = validate74;
const schema134 = {"type":"object","properties":{},"required":[]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate74.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema134,data}];
return false;
}
}
validate74.errors = vErrors;
return errors === 0;
}

export const ptt_unbind_params: Check = validate76;
const schema137 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["binding_id"],"additionalProperties":false};

function validate76(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.binding_id === undefined) && (missing0 = "binding_id")){
validate76.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema137,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "binding_id")){
validate76.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema137,data}];
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
if(!pattern29.test(data0)){
validate76.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema117,data:data0}];
return false;
}
}
else {
validate76.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema117,data:data0}];
return false;
}
}
}
}
}
}
else {
validate76.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema137,data}];
return false;
}
}
validate76.errors = vErrors;
return errors === 0;
}

export const ptt_unbind_result: Check = validate77;
const schema139 = {"type":"object","properties":{},"required":[]};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate77.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema139,data}];
return false;
}
}
validate77.errors = vErrors;
return errors === 0;
}

export const simulcast_define_params: Check = validate79;
const schema143 = {"type":"object","properties":{"simulcast_id":{"$ref":"../common.schema.json#/$defs/local_id"},"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"minItems":2,"maxItems":16}},"required":["simulcast_id","channel_ids"],"additionalProperties":false};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.simulcast_id === undefined) && (missing0 = "simulcast_id")) || ((data.channel_ids === undefined) && (missing0 = "channel_ids"))){
validate79.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema143,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "simulcast_id") || (key0 === "channel_ids"))){
validate79.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema143,data}];
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
if(!pattern29.test(data0)){
validate79.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema117,data:data0}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema117,data:data0}];
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
validate79.errors = [{instancePath:instancePath+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema143.properties.channel_ids,data:data1}];
return false;
}
else {
if(data1.length < 2){
validate79.errors = [{instancePath:instancePath+"/channel_ids",keyword:"minItems",params:{limit: 2},parentSchema:schema143.properties.channel_ids,data:data1}];
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
validate79.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data2}];
return false;
}
}
else {
validate79.errors = [{instancePath:instancePath+"/channel_ids/" + i0,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data2}];
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
validate79.errors = [{instancePath:instancePath+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema143.properties.channel_ids,data:data1}];
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
validate79.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema143,data}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}

export const simulcast_define_result: Check = validate80;
const schema146 = {"type":"object","properties":{},"required":[]};

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate80.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema146,data}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}

export const simulcast_remove_params: Check = validate82;
const schema149 = {"type":"object","properties":{"simulcast_id":{"$ref":"../common.schema.json#/$defs/local_id"}},"required":["simulcast_id"],"additionalProperties":false};

function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.simulcast_id === undefined) && (missing0 = "simulcast_id")){
validate82.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema149,data}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(key0 === "simulcast_id")){
validate82.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema149,data}];
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
if(!pattern29.test(data0)){
validate82.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema117,data:data0}];
return false;
}
}
else {
validate82.errors = [{instancePath:instancePath+"/simulcast_id",keyword:"type",params:{type: "string"},parentSchema:schema117,data:data0}];
return false;
}
}
}
}
}
}
else {
validate82.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema149,data}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}

export const simulcast_remove_result: Check = validate83;
const schema151 = {"type":"object","properties":{},"required":[]};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(!(data && typeof data == "object" && !Array.isArray(data))){
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema151,data}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}

export const stats_read_params: Check = validate85;
const schema175 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate85.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema175,data}];
return false;
break;
}
}
else {
validate85.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema175,data}];
return false;
}
}
validate85.errors = vErrors;
return errors === 0;
}

export const stats_read_result: Check = validate86;
const schema176 = {"type":"object","properties":{"codec":{"type":"string","maxLength":40},"sound":{"type":"string","maxLength":40},"datagrams_sent":{"$ref":"../common.schema.json#/$defs/count"},"datagrams_received":{"$ref":"../common.schema.json#/$defs/count"},"drops":{"title":"drops","type":"object","additionalProperties":{"$ref":"../common.schema.json#/$defs/count"},"maxProperties":32},"capture_frames":{"$ref":"../common.schema.json#/$defs/count"},"render_frames":{"$ref":"../common.schema.json#/$defs/count"},"sound_dropped_frames":{"$ref":"../common.schema.json#/$defs/count"},"sound_late_frames":{"$ref":"../common.schema.json#/$defs/count"},"talkers":{"type":"array","items":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"channel_ids":{"type":"array","items":{"$ref":"../common.schema.json#/$defs/channel_id"},"maxItems":16},"datagrams":{"$ref":"../common.schema.json#/$defs/count"},"opened":{"$ref":"../common.schema.json#/$defs/count"},"duplicates":{"$ref":"../common.schema.json#/$defs/count"},"late":{"$ref":"../common.schema.json#/$defs/count"},"frames_played":{"$ref":"../common.schema.json#/$defs/count"},"frames_lost":{"$ref":"../common.schema.json#/$defs/count"},"frames_rebuilt":{"$ref":"../common.schema.json#/$defs/count"},"frames_concealed":{"$ref":"../common.schema.json#/$defs/count"},"delay_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"jitter_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"stalls":{"$ref":"../common.schema.json#/$defs/count"},"stretched_samples":{"$ref":"../common.schema.json#/$defs/count"}},"required":["session_id","target_id","channel_ids","datagrams","opened","duplicates","late","frames_played","frames_lost","frames_rebuilt","frames_concealed","delay_ms","jitter_ms","stalls","stretched_samples"]},"maxItems":4096}},"required":["codec","sound","datagrams_sent","datagrams_received","drops","capture_frames","render_frames","sound_dropped_frames","sound_late_frames","talkers"]};
const schema153 = {"title":"count","type":"integer","minimum":0,"maximum":9007199254740991};
const schema161 = {"title":"target id","type":"integer","minimum":1,"maximum":65535};

function validate86(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.codec === undefined) && (missing0 = "codec")) || ((data.sound === undefined) && (missing0 = "sound"))) || ((data.datagrams_sent === undefined) && (missing0 = "datagrams_sent"))) || ((data.datagrams_received === undefined) && (missing0 = "datagrams_received"))) || ((data.drops === undefined) && (missing0 = "drops"))) || ((data.capture_frames === undefined) && (missing0 = "capture_frames"))) || ((data.render_frames === undefined) && (missing0 = "render_frames"))) || ((data.sound_dropped_frames === undefined) && (missing0 = "sound_dropped_frames"))) || ((data.sound_late_frames === undefined) && (missing0 = "sound_late_frames"))) || ((data.talkers === undefined) && (missing0 = "talkers"))){
validate86.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema176,data}];
return false;
}
else {
if(data.codec !== undefined){
let data0 = data.codec;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(func2(data0) > 40){
validate86.errors = [{instancePath:instancePath+"/codec",keyword:"maxLength",params:{limit: 40},parentSchema:schema176.properties.codec,data:data0}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/codec",keyword:"type",params:{type: "string"},parentSchema:schema176.properties.codec,data:data0}];
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
validate86.errors = [{instancePath:instancePath+"/sound",keyword:"maxLength",params:{limit: 40},parentSchema:schema176.properties.sound,data:data1}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/sound",keyword:"type",params:{type: "string"},parentSchema:schema176.properties.sound,data:data1}];
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
validate86.errors = [{instancePath:instancePath+"/datagrams_sent",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data2}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate86.errors = [{instancePath:instancePath+"/datagrams_sent",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate86.errors = [{instancePath:instancePath+"/datagrams_sent",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data2}];
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
validate86.errors = [{instancePath:instancePath+"/datagrams_received",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data3}];
return false;
}
if(errors === _errs9){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9007199254740991 || isNaN(data3)){
validate86.errors = [{instancePath:instancePath+"/datagrams_received",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data3}];
return false;
}
else {
if(data3 < 0 || isNaN(data3)){
validate86.errors = [{instancePath:instancePath+"/datagrams_received",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data3}];
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
validate86.errors = [{instancePath:instancePath+"/drops",keyword:"maxProperties",params:{limit: 32},parentSchema:schema176.properties.drops,data:data4}];
return false;
}
else {
for(const key0 in data4){
let data5 = data4[key0];
const _errs14 = errors;
const _errs15 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate86.errors = [{instancePath:instancePath+"/drops/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data5}];
return false;
}
if(errors === _errs15){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
validate86.errors = [{instancePath:instancePath+"/drops/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data5}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate86.errors = [{instancePath:instancePath+"/drops/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data5}];
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
validate86.errors = [{instancePath:instancePath+"/drops",keyword:"type",params:{type: "object"},parentSchema:schema176.properties.drops,data:data4}];
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
validate86.errors = [{instancePath:instancePath+"/capture_frames",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data6}];
return false;
}
if(errors === _errs18){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
validate86.errors = [{instancePath:instancePath+"/capture_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate86.errors = [{instancePath:instancePath+"/capture_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data6}];
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
validate86.errors = [{instancePath:instancePath+"/render_frames",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data7}];
return false;
}
if(errors === _errs21){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
validate86.errors = [{instancePath:instancePath+"/render_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data7}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate86.errors = [{instancePath:instancePath+"/render_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data7}];
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
validate86.errors = [{instancePath:instancePath+"/sound_dropped_frames",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data8}];
return false;
}
if(errors === _errs24){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9007199254740991 || isNaN(data8)){
validate86.errors = [{instancePath:instancePath+"/sound_dropped_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data8}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate86.errors = [{instancePath:instancePath+"/sound_dropped_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data8}];
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
validate86.errors = [{instancePath:instancePath+"/sound_late_frames",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data9}];
return false;
}
if(errors === _errs27){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9007199254740991 || isNaN(data9)){
validate86.errors = [{instancePath:instancePath+"/sound_late_frames",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data9}];
return false;
}
else {
if(data9 < 0 || isNaN(data9)){
validate86.errors = [{instancePath:instancePath+"/sound_late_frames",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data9}];
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
validate86.errors = [{instancePath:instancePath+"/talkers",keyword:"maxItems",params:{limit: 4096},parentSchema:schema176.properties.talkers,data:data10}];
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
if((((((((((((((((data11.session_id === undefined) && (missing1 = "session_id")) || ((data11.target_id === undefined) && (missing1 = "target_id"))) || ((data11.channel_ids === undefined) && (missing1 = "channel_ids"))) || ((data11.datagrams === undefined) && (missing1 = "datagrams"))) || ((data11.opened === undefined) && (missing1 = "opened"))) || ((data11.duplicates === undefined) && (missing1 = "duplicates"))) || ((data11.late === undefined) && (missing1 = "late"))) || ((data11.frames_played === undefined) && (missing1 = "frames_played"))) || ((data11.frames_lost === undefined) && (missing1 = "frames_lost"))) || ((data11.frames_rebuilt === undefined) && (missing1 = "frames_rebuilt"))) || ((data11.frames_concealed === undefined) && (missing1 = "frames_concealed"))) || ((data11.delay_ms === undefined) && (missing1 = "delay_ms"))) || ((data11.jitter_ms === undefined) && (missing1 = "jitter_ms"))) || ((data11.stalls === undefined) && (missing1 = "stalls"))) || ((data11.stretched_samples === undefined) && (missing1 = "stretched_samples"))){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema176.properties.talkers.items,data:data11}];
return false;
}
else {
if(data11.session_id !== undefined){
let data12 = data11.session_id;
const _errs33 = errors;
const _errs34 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data12}];
return false;
}
if(errors === _errs34){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 4294967295 || isNaN(data12)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data12}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data12}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema161,data:data13}];
return false;
}
if(errors === _errs37){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema161,data:data13}];
return false;
}
else {
if(data13 < 1 || isNaN(data13)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema161,data:data13}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids",keyword:"maxItems",params:{limit: 16},parentSchema:schema176.properties.talkers.items.properties.channel_ids,data:data14}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids/" + i1,keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data15}];
return false;
}
}
else {
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids/" + i1,keyword:"type",params:{type: "string"},parentSchema:schema18,data:data15}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/channel_ids",keyword:"type",params:{type: "array"},parentSchema:schema176.properties.talkers.items.properties.channel_ids,data:data14}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/datagrams",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data16}];
return false;
}
if(errors === _errs45){
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 > 9007199254740991 || isNaN(data16)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/datagrams",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data16}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/datagrams",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data16}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/opened",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data17}];
return false;
}
if(errors === _errs48){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 9007199254740991 || isNaN(data17)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/opened",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/opened",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data17}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/duplicates",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data18}];
return false;
}
if(errors === _errs51){
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 9007199254740991 || isNaN(data18)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/duplicates",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data18}];
return false;
}
else {
if(data18 < 0 || isNaN(data18)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/duplicates",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data18}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/late",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data19}];
return false;
}
if(errors === _errs54){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 > 9007199254740991 || isNaN(data19)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/late",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data19}];
return false;
}
else {
if(data19 < 0 || isNaN(data19)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/late",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data19}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_played",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data20}];
return false;
}
if(errors === _errs57){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 9007199254740991 || isNaN(data20)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_played",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data20}];
return false;
}
else {
if(data20 < 0 || isNaN(data20)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_played",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data20}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_lost",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data21}];
return false;
}
if(errors === _errs60){
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 9007199254740991 || isNaN(data21)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_lost",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data21}];
return false;
}
else {
if(data21 < 0 || isNaN(data21)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_lost",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data21}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_rebuilt",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data22}];
return false;
}
if(errors === _errs63){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 > 9007199254740991 || isNaN(data22)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_rebuilt",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data22}];
return false;
}
else {
if(data22 < 0 || isNaN(data22)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_rebuilt",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data22}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_concealed",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data23}];
return false;
}
if(errors === _errs66){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 9007199254740991 || isNaN(data23)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_concealed",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data23}];
return false;
}
else {
if(data23 < 0 || isNaN(data23)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/frames_concealed",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data23}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema107,data:data24}];
return false;
}
else {
if(data24 < 0 || isNaN(data24)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema107,data:data24}];
return false;
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/delay_ms",keyword:"type",params:{type: "number"},parentSchema:schema107,data:data24}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/jitter_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema107,data:data25}];
return false;
}
else {
if(data25 < 0 || isNaN(data25)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/jitter_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema107,data:data25}];
return false;
}
}
}
else {
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/jitter_ms",keyword:"type",params:{type: "number"},parentSchema:schema107,data:data25}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stalls",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data26}];
return false;
}
if(errors === _errs75){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 9007199254740991 || isNaN(data26)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stalls",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data26}];
return false;
}
else {
if(data26 < 0 || isNaN(data26)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stalls",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data26}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stretched_samples",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data27}];
return false;
}
if(errors === _errs78){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9007199254740991 || isNaN(data27)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stretched_samples",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data27}];
return false;
}
else {
if(data27 < 0 || isNaN(data27)){
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0+"/stretched_samples",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data27}];
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
validate86.errors = [{instancePath:instancePath+"/talkers/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema176.properties.talkers.items,data:data11}];
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
validate86.errors = [{instancePath:instancePath+"/talkers",keyword:"type",params:{type: "array"},parentSchema:schema176.properties.talkers,data:data10}];
return false;
}
}
var valid0 = _errs29 === errors;
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
validate86.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema176,data}];
return false;
}
}
validate86.errors = vErrors;
return errors === 0;
}

export const stats_trace_params: Check = validate88;
const schema205 = {"type":"object","properties":{},"required":[],"additionalProperties":false};

function validate88(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
validate88.errors = [{instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},parentSchema:schema205,data}];
return false;
break;
}
}
else {
validate88.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema205,data}];
return false;
}
}
validate88.errors = vErrors;
return errors === 0;
}

export const stats_trace_result: Check = validate89;
const schema206 = {"type":"object","properties":{"ears_started_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"sent":{"type":"array","items":{"type":"object","properties":{"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"sequence":{"$ref":"../common.schema.json#/$defs/count"},"captured_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"encode_start_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"encoded_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"sealed_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"}},"required":["target_id","sequence","captured_ms","encode_start_ms","encoded_ms","sealed_ms"]},"maxItems":4096},"heard":{"type":"array","items":{"type":"object","properties":{"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"target_id":{"$ref":"../common.schema.json#/$defs/target_id"},"sequence":{"$ref":"../common.schema.json#/$defs/count"},"received_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"decode_start_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"decoded_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"},"mixed_ms":{"type":"number","minimum":0,"maximum":1000000000000000,"x-unit":"ms"}},"required":["session_id","target_id","sequence","received_ms","decode_start_ms","decoded_ms","mixed_ms"]},"maxItems":4096}},"required":["ears_started_ms","sent","heard"]};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.ears_started_ms === undefined) && (missing0 = "ears_started_ms")) || ((data.sent === undefined) && (missing0 = "sent"))) || ((data.heard === undefined) && (missing0 = "heard"))){
validate89.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema206,data}];
return false;
}
else {
if(data.ears_started_ms !== undefined){
let data0 = data.ears_started_ms;
const _errs1 = errors;
if(errors === _errs1){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1000000000000000 || isNaN(data0)){
validate89.errors = [{instancePath:instancePath+"/ears_started_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema206.properties.ears_started_ms,data:data0}];
return false;
}
else {
if(data0 < 0 || isNaN(data0)){
validate89.errors = [{instancePath:instancePath+"/ears_started_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema206.properties.ears_started_ms,data:data0}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/ears_started_ms",keyword:"type",params:{type: "number"},parentSchema:schema206.properties.ears_started_ms,data:data0}];
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
validate89.errors = [{instancePath:instancePath+"/sent",keyword:"maxItems",params:{limit: 4096},parentSchema:schema206.properties.sent,data:data1}];
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
validate89.errors = [{instancePath:instancePath+"/sent/" + i0,keyword:"required",params:{missingProperty: missing1},parentSchema:schema206.properties.sent.items,data:data2}];
return false;
}
else {
if(data2.target_id !== undefined){
let data3 = data2.target_id;
const _errs7 = errors;
const _errs8 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema161,data:data3}];
return false;
}
if(errors === _errs8){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema161,data:data3}];
return false;
}
else {
if(data3 < 1 || isNaN(data3)){
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema161,data:data3}];
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
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/sequence",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data4}];
return false;
}
if(errors === _errs11){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9007199254740991 || isNaN(data4)){
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/sequence",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data4}];
return false;
}
else {
if(data4 < 0 || isNaN(data4)){
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/sequence",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data4}];
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
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/captured_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema206.properties.sent.items.properties.captured_ms,data:data5}];
return false;
}
else {
if(data5 < 0 || isNaN(data5)){
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/captured_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema206.properties.sent.items.properties.captured_ms,data:data5}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/captured_ms",keyword:"type",params:{type: "number"},parentSchema:schema206.properties.sent.items.properties.captured_ms,data:data5}];
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
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/encode_start_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema206.properties.sent.items.properties.encode_start_ms,data:data6}];
return false;
}
else {
if(data6 < 0 || isNaN(data6)){
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/encode_start_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema206.properties.sent.items.properties.encode_start_ms,data:data6}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/encode_start_ms",keyword:"type",params:{type: "number"},parentSchema:schema206.properties.sent.items.properties.encode_start_ms,data:data6}];
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
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/encoded_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema206.properties.sent.items.properties.encoded_ms,data:data7}];
return false;
}
else {
if(data7 < 0 || isNaN(data7)){
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/encoded_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema206.properties.sent.items.properties.encoded_ms,data:data7}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/encoded_ms",keyword:"type",params:{type: "number"},parentSchema:schema206.properties.sent.items.properties.encoded_ms,data:data7}];
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
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/sealed_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema206.properties.sent.items.properties.sealed_ms,data:data8}];
return false;
}
else {
if(data8 < 0 || isNaN(data8)){
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/sealed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema206.properties.sent.items.properties.sealed_ms,data:data8}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/sent/" + i0+"/sealed_ms",keyword:"type",params:{type: "number"},parentSchema:schema206.properties.sent.items.properties.sealed_ms,data:data8}];
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
validate89.errors = [{instancePath:instancePath+"/sent/" + i0,keyword:"type",params:{type: "object"},parentSchema:schema206.properties.sent.items,data:data2}];
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
validate89.errors = [{instancePath:instancePath+"/sent",keyword:"type",params:{type: "array"},parentSchema:schema206.properties.sent,data:data1}];
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
validate89.errors = [{instancePath:instancePath+"/heard",keyword:"maxItems",params:{limit: 4096},parentSchema:schema206.properties.heard,data:data9}];
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
validate89.errors = [{instancePath:instancePath+"/heard/" + i1,keyword:"required",params:{missingProperty: missing2},parentSchema:schema206.properties.heard.items,data:data10}];
return false;
}
else {
if(data10.session_id !== undefined){
let data11 = data10.session_id;
const _errs25 = errors;
const _errs26 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data11}];
return false;
}
if(errors === _errs26){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 4294967295 || isNaN(data11)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data11}];
return false;
}
else {
if(data11 < 1 || isNaN(data11)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data11}];
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
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/target_id",keyword:"type",params:{type: "integer"},parentSchema:schema161,data:data12}];
return false;
}
if(errors === _errs29){
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 65535 || isNaN(data12)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/target_id",keyword:"maximum",params:{comparison: "<=", limit: 65535},parentSchema:schema161,data:data12}];
return false;
}
else {
if(data12 < 1 || isNaN(data12)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/target_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema161,data:data12}];
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
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/sequence",keyword:"type",params:{type: "integer"},parentSchema:schema153,data:data13}];
return false;
}
if(errors === _errs32){
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/sequence",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},parentSchema:schema153,data:data13}];
return false;
}
else {
if(data13 < 0 || isNaN(data13)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/sequence",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema153,data:data13}];
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
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/received_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema206.properties.heard.items.properties.received_ms,data:data14}];
return false;
}
else {
if(data14 < 0 || isNaN(data14)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/received_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema206.properties.heard.items.properties.received_ms,data:data14}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/received_ms",keyword:"type",params:{type: "number"},parentSchema:schema206.properties.heard.items.properties.received_ms,data:data14}];
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
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/decode_start_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema206.properties.heard.items.properties.decode_start_ms,data:data15}];
return false;
}
else {
if(data15 < 0 || isNaN(data15)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/decode_start_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema206.properties.heard.items.properties.decode_start_ms,data:data15}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/decode_start_ms",keyword:"type",params:{type: "number"},parentSchema:schema206.properties.heard.items.properties.decode_start_ms,data:data15}];
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
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/decoded_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema206.properties.heard.items.properties.decoded_ms,data:data16}];
return false;
}
else {
if(data16 < 0 || isNaN(data16)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/decoded_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema206.properties.heard.items.properties.decoded_ms,data:data16}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/decoded_ms",keyword:"type",params:{type: "number"},parentSchema:schema206.properties.heard.items.properties.decoded_ms,data:data16}];
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
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/mixed_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000000},parentSchema:schema206.properties.heard.items.properties.mixed_ms,data:data17}];
return false;
}
else {
if(data17 < 0 || isNaN(data17)){
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/mixed_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema206.properties.heard.items.properties.mixed_ms,data:data17}];
return false;
}
}
}
else {
validate89.errors = [{instancePath:instancePath+"/heard/" + i1+"/mixed_ms",keyword:"type",params:{type: "number"},parentSchema:schema206.properties.heard.items.properties.mixed_ms,data:data17}];
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
validate89.errors = [{instancePath:instancePath+"/heard/" + i1,keyword:"type",params:{type: "object"},parentSchema:schema206.properties.heard.items,data:data10}];
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
validate89.errors = [{instancePath:instancePath+"/heard",keyword:"type",params:{type: "array"},parentSchema:schema206.properties.heard,data:data9}];
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
validate89.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema206,data}];
return false;
}
}
validate89.errors = vErrors;
return errors === 0;
}

export const channelState_params: Check = validate94;
const schema220 = {"type":"object","properties":{"channel":{"$ref":"../common.schema.json#/$defs/channel_state"}},"required":["channel"]};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.label === undefined) && (missing0 = "label"))) || ((data.may_listen === undefined) && (missing0 = "may_listen"))) || ((data.may_speak === undefined) && (missing0 = "may_speak"))) || ((data.membership === undefined) && (missing0 = "membership"))) || ((data.gain_db === undefined) && (missing0 = "gain_db"))) || ((data.pan === undefined) && (missing0 = "pan"))) || ((data.muted === undefined) && (missing0 = "muted"))) || ((data.members === undefined) && (missing0 = "members"))){
validate91.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema19,data}];
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
validate91.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate91.errors = [{instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 80},parentSchema:schema21,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate91.errors = [{instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1},parentSchema:schema21,data:data1}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},parentSchema:schema21,data:data1}];
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
validate91.errors = [{instancePath:instancePath+"/label",keyword:"maxLength",params:{limit: 12},parentSchema:schema22,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate91.errors = [{instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1},parentSchema:schema22,data:data2}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/label",keyword:"type",params:{type: "string"},parentSchema:schema22,data:data2}];
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
validate91.errors = [{instancePath:instancePath+"/colour",keyword:"pattern",params:{pattern: "^#[0-9a-f]{6}$"},parentSchema:schema23,data:data3}];
return false;
}
}
else {
validate91.errors = [{instancePath:instancePath+"/colour",keyword:"type",params:{type: "string"},parentSchema:schema23,data:data3}];
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
validate91.errors = [{instancePath:instancePath+"/may_listen",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_listen,data:data4}];
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
validate91.errors = [{instancePath:instancePath+"/may_speak",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.may_speak,data:data5}];
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
validate91.errors = [{instancePath:instancePath+"/membership",keyword:"enum",params:{allowedValues: schema19.properties.membership.enum},parentSchema:schema19.properties.membership,data:data6}];
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
validate91.errors = [{instancePath:instancePath+"/gain_db",keyword:"maximum",params:{comparison: "<=", limit: 12},parentSchema:schema24,data:data7}];
return false;
}
else {
if(data7 < -60 || isNaN(data7)){
validate91.errors = [{instancePath:instancePath+"/gain_db",keyword:"minimum",params:{comparison: ">=", limit: -60},parentSchema:schema24,data:data7}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/gain_db",keyword:"type",params:{type: "number"},parentSchema:schema24,data:data7}];
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
validate91.errors = [{instancePath:instancePath+"/pan",keyword:"maximum",params:{comparison: "<=", limit: 1},parentSchema:schema25,data:data8}];
return false;
}
else {
if(data8 < -1 || isNaN(data8)){
validate91.errors = [{instancePath:instancePath+"/pan",keyword:"minimum",params:{comparison: ">=", limit: -1},parentSchema:schema25,data:data8}];
return false;
}
}
}
else {
validate91.errors = [{instancePath:instancePath+"/pan",keyword:"type",params:{type: "number"},parentSchema:schema25,data:data8}];
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
validate91.errors = [{instancePath:instancePath+"/muted",keyword:"type",params:{type: "boolean"},parentSchema:schema19.properties.muted,data:data9}];
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
validate91.errors = [{instancePath:instancePath+"/members",keyword:"maxItems",params:{limit: 4096},parentSchema:schema19.properties.members,data:data10}];
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
validate91.errors = [{instancePath:instancePath+"/members",keyword:"type",params:{type: "array"},parentSchema:schema19.properties.members,data:data10}];
return false;
}
}
var valid0 = _errs26 === errors;
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
else {
validate91.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema19,data}];
return false;
}
}
validate91.errors = vErrors;
return errors === 0;
}


function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.channel === undefined) && (missing0 = "channel")){
validate94.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema220,data}];
return false;
}
else {
if(data.channel !== undefined){
if(!(validate91(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
}
else {
validate94.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema220,data}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}

export const connection_params: Check = validate97;
const schema223 = {"type":"object","properties":{"state":{"enum":["closed","connecting","open","lost","reconnecting"]},"transport":{"enum":["none","udp","tunnel"]},"rtt_ms":{"$ref":"../common.schema.json#/$defs/milliseconds"},"reason":{"type":"string","maxLength":512}},"required":["state","transport","rtt_ms"]};

function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.state === undefined) && (missing0 = "state")) || ((data.transport === undefined) && (missing0 = "transport"))) || ((data.rtt_ms === undefined) && (missing0 = "rtt_ms"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema223,data}];
return false;
}
else {
if(data.state !== undefined){
let data0 = data.state;
const _errs1 = errors;
if(!(((((data0 === "closed") || (data0 === "connecting")) || (data0 === "open")) || (data0 === "lost")) || (data0 === "reconnecting"))){
validate97.errors = [{instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema223.properties.state.enum},parentSchema:schema223.properties.state,data:data0}];
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
validate97.errors = [{instancePath:instancePath+"/transport",keyword:"enum",params:{allowedValues: schema223.properties.transport.enum},parentSchema:schema223.properties.transport,data:data1}];
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
validate97.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"maximum",params:{comparison: "<=", limit: 1000000000000},parentSchema:schema107,data:data2}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate97.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},parentSchema:schema107,data:data2}];
return false;
}
}
}
else {
validate97.errors = [{instancePath:instancePath+"/rtt_ms",keyword:"type",params:{type: "number"},parentSchema:schema107,data:data2}];
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
validate97.errors = [{instancePath:instancePath+"/reason",keyword:"maxLength",params:{limit: 512},parentSchema:schema223.properties.reason,data:data3}];
return false;
}
}
else {
validate97.errors = [{instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"},parentSchema:schema223.properties.reason,data:data3}];
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
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema223,data}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}

export const ptt_params: Check = validate99;
const schema227 = {"type":"object","properties":{"binding_id":{"$ref":"../common.schema.json#/$defs/local_id"},"talking":{"type":"boolean"},"cause":{"enum":["pressed","released","expired","client_gone","closed"]}},"required":["binding_id","talking","cause"]};

function validate99(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.binding_id === undefined) && (missing0 = "binding_id")) || ((data.talking === undefined) && (missing0 = "talking"))) || ((data.cause === undefined) && (missing0 = "cause"))){
validate99.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema227,data}];
return false;
}
else {
if(data.binding_id !== undefined){
let data0 = data.binding_id;
const _errs1 = errors;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(!pattern29.test(data0)){
validate99.errors = [{instancePath:instancePath+"/binding_id",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$"},parentSchema:schema117,data:data0}];
return false;
}
}
else {
validate99.errors = [{instancePath:instancePath+"/binding_id",keyword:"type",params:{type: "string"},parentSchema:schema117,data:data0}];
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
validate99.errors = [{instancePath:instancePath+"/talking",keyword:"type",params:{type: "boolean"},parentSchema:schema227.properties.talking,data:data1}];
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
if(!(((((data2 === "pressed") || (data2 === "released")) || (data2 === "expired")) || (data2 === "client_gone")) || (data2 === "closed"))){
validate99.errors = [{instancePath:instancePath+"/cause",keyword:"enum",params:{allowedValues: schema227.properties.cause.enum},parentSchema:schema227.properties.cause,data:data2}];
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
validate99.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema227,data}];
return false;
}
}
validate99.errors = vErrors;
return errors === 0;
}

export const speaking_params: Check = validate101;
const schema233 = {"type":"object","properties":{"channel_id":{"$ref":"../common.schema.json#/$defs/channel_id"},"session_id":{"$ref":"../common.schema.json#/$defs/session_id"},"name":{"$ref":"../common.schema.json#/$defs/display_name"},"speaking":{"type":"boolean"},"own":{"type":"boolean"}},"required":["channel_id","session_id","name","speaking","own"]};

function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.channel_id === undefined) && (missing0 = "channel_id")) || ((data.session_id === undefined) && (missing0 = "session_id"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.speaking === undefined) && (missing0 = "speaking"))) || ((data.own === undefined) && (missing0 = "own"))){
validate101.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},parentSchema:schema233,data}];
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
validate101.errors = [{instancePath:instancePath+"/channel_id",keyword:"pattern",params:{pattern: "^[a-z0-9][a-z0-9._-]{0,63}$"},parentSchema:schema18,data:data0}];
return false;
}
}
else {
validate101.errors = [{instancePath:instancePath+"/channel_id",keyword:"type",params:{type: "string"},parentSchema:schema18,data:data0}];
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
validate101.errors = [{instancePath:instancePath+"/session_id",keyword:"type",params:{type: "integer"},parentSchema:schema27,data:data1}];
return false;
}
if(errors === _errs5){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 4294967295 || isNaN(data1)){
validate101.errors = [{instancePath:instancePath+"/session_id",keyword:"maximum",params:{comparison: "<=", limit: 4294967295},parentSchema:schema27,data:data1}];
return false;
}
else {
if(data1 < 1 || isNaN(data1)){
validate101.errors = [{instancePath:instancePath+"/session_id",keyword:"minimum",params:{comparison: ">=", limit: 1},parentSchema:schema27,data:data1}];
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
validate101.errors = [{instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40},parentSchema:schema13,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate101.errors = [{instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1},parentSchema:schema13,data:data2}];
return false;
}
}
}
else {
validate101.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},parentSchema:schema13,data:data2}];
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
validate101.errors = [{instancePath:instancePath+"/speaking",keyword:"type",params:{type: "boolean"},parentSchema:schema233.properties.speaking,data:data3}];
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
validate101.errors = [{instancePath:instancePath+"/own",keyword:"type",params:{type: "boolean"},parentSchema:schema233.properties.own,data:data4}];
return false;
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
}
else {
validate101.errors = [{instancePath,keyword:"type",params:{type: "object"},parentSchema:schema233,data}];
return false;
}
}
validate101.errors = vErrors;
return errors === 0;
}
